//! Every diagnostic, caused once: where it points, and what it says.

use serde_json::{Value, json};
use telnyx_contract::{
    Document, Error as ContractError,
    extensions::{EXTENSIONS, Site},
};
use telnyx_messaging_codegen::{Error, generate};

use crate::{
    contract_schema,
    contracts::{self, Edit, refusal},
    snapshot,
};

/// A change of the contract of letters that is refused.
type Case = (&'static str, fn(&mut Value));

const LIST: &str = "/paths/~1letters/get";
const SEND: &str = "/paths/~1letters/post";
const DELETE: &str = "/paths/~1letters~1{id}/delete";
const UPDATE: &str = "/paths/~1letters~1{id}/patch";
const STAMPS: &str = "/paths/~1letters~1{letter_id}~1stamps/get";
/// The body that is a form.
const SCAN: &str = "/paths/~1letters~1{id}~1scan/post/requestBody";
const FORM: &str = "/paths/~1letters~1{id}~1scan/post/requestBody/content/multipart~1form-data";
const EVENT: &str = "/x-webhooks/letterUpdate";
const STAMP: &str = "/components/schemas/Stamp";
const KIND: &str = "/components/schemas/LetterKind";
const UNION: &str = "/components/schemas/Letter";
const BODY: &str = "/components/schemas/SendLetter";

fn text() -> Value {
    json!({"description": "A text.", "type": "string"})
}

/// Adds a component, and a property that refers to it.
fn add(document: &mut Value, name: &str, schema: Value) {
    document.put(&format!("/components/schemas/{name}"), schema);
    let wrapped = json!({"description": "Used.", "allOf": [
        {"$ref": format!("#/components/schemas/{name}")},
    ]});
    document.put(&format!("{STAMP}/properties/added"), wrapped);
}

fn parameter(document: &mut Value, name: &str, schema: Value) {
    let parameter = json!({"name": name, "in": "query", "style": "form", "description": "A value.",
        "schema": schema});
    document.put(&format!("{LIST}/parameters/-"), parameter);
}

/// Puts a value below a place.
fn put(document: &mut Value, place: &str, below: &str, value: Value) {
    document.put(&format!("{place}/{below}"), value);
}

const CASES: &[Case] = &[
    ("the document is not an object", |c| *c = json!([1])),
    ("another version of OpenAPI", |c| c.put("/openapi", json!("3.1.0"))),
    ("no version of OpenAPI", |c| drop(c.cut("/openapi"))),
    ("no paths", |c| *c = json!({"openapi": "3.0.3", "info": c["info"], "servers": c["servers"]})),
    ("no info", |c| drop(c.cut("/info"))),
    ("no title of the document", |c| drop(c.cut("/info/title"))),
    ("no version of the document", |c| drop(c.cut("/info/version"))),
    ("no server", |c| drop(c.cut("/servers"))),
    ("two servers", |c| c.put("/servers/-", json!({"url": "https://b.example.com"}))),
    ("a server that is not an address", |c| c.put("/servers/0/url", json!("/v1"))),
    ("a security requirement that is not defined", |c| c.put("/security", json!([{"key": []}]))),
    ("a security scheme that is not sent", |c| {
        let scheme = json!({"key": {"type": "apiKey", "scheme": "bearer"}});
        c.put("/components/securitySchemes", scheme);
    }),
    ("an unknown key of the document", |c| c.put("/pathes", json!({}))),
    ("an unknown kind of component", |c| c.put("/components/headers", json!({}))),
    ("an unknown extension", |c| put(c, SEND, "x-retries", json!("unsafe"))),
    ("an extension in the wrong place", |c| put(c, STAMP, "x-rust-name", json!("stamp"))),
    ("a Rust name of a path parameter", |c| {
        put(c, DELETE, "parameters/0/x-rust-name", json!("letter"));
    }),
    ("a list of sensitive items", |c| {
        let items = json!({"type": "string", "x-sensitive": true});
        let list = json!({"description": "Words.", "type": "array", "items": items});
        put(c, STAMP, "properties/words", list);
    }),
    ("a value that is not a string", |c| put(c, SEND, "summary", json!(1))),
    ("a value that is not a Boolean", |c| {
        put(c, BODY, "properties/to/x-sensitive", json!("yes"));
    }),
    ("a value that is not a number", |c| put(c, BODY, "properties/copies/minimum", json!("1"))),
    ("a value that is not a size", |c| put(c, BODY, "properties/text/maxLength", json!(-1))),
    ("a value that is not a list", |c| put(c, STAMPS, "parameters", json!({}))),
    ("a value that is not an object", |c| put(c, STAMP, "properties", json!([]))),
    ("a value that is not a list of strings", |c| put(c, BODY, "required", json!([1]))),
    ("an operation that is not an object", |c| c.put(DELETE, json!("removed"))),
    // Operations.
    ("an unknown retry class", |c| put(c, SEND, "x-retry", json!("never"))),
    ("an unknown group", |c| put(c, SEND, "x-group", json!("fax"))),
    ("an error code without a meaning", |c| put(c, SEND, "x-error-codes", json!({"4711": ""}))),
    ("error codes that are not an object", |c| put(c, SEND, "x-error-codes", json!(["4711"]))),
    ("no operation id", |c| drop(c.cut(&format!("{SEND}/operationId")))),
    ("an operation id that is not a path", |c| put(c, SEND, "operationId", json!("sendLetter"))),
    ("an operation id with a keyword", |c| put(c, SEND, "operationId", json!("letters.move"))),
    ("an operation id with a keyword of 2024", |c| {
        put(c, SEND, "operationId", json!("letters.gen"));
    }),
    ("an operation id twice", |c| put(c, UPDATE, "operationId", json!("letters.delete"))),
    ("two operations of one Rust name", |c| {
        put(c, UPDATE, "operationId", json!("letters.send_1"));
        put(c, SEND, "operationId", json!("letters.send1"));
    }),
    ("a method that is a resource", |c| put(c, UPDATE, "operationId", json!("letters.stamps"))),
    ("a method that is a constructor", |c| put(c, UPDATE, "operationId", json!("letters.new"))),
    ("a resource that is a method of the client", |c| {
        put(c, UPDATE, "operationId", json!("base_url.update"));
    }),
    ("a resource that hides a type", |c| put(c, UPDATE, "operationId", json!("result.update"))),
    ("a method that is not sent", |c| {
        let operation = c.cut(DELETE);
        c.put("/paths/~1letters~1{id}/head", operation);
    }),
    ("a key of a path that is not a method", |c| c.put("/paths/~1letters/summary", json!("x"))),
    ("a path that does not begin with a slash", |c| {
        let item = c.cut("/paths/~1letters");
        c.put("/paths/letters", item);
    }),
    ("a path with an empty segment", |c| {
        let item = c.cut("/paths/~1letters");
        c.put("/paths/~1letters~1~1all", item);
    }),
    ("a path with a placeholder twice", |c| {
        let item = c.cut("/paths/~1letters~1{id}~1scan");
        c.put("/paths/~1letters~1{id}~1{id}", item);
    }),
    // Parameters.
    ("a placeholder without a parameter", |c| drop(c.cut(&format!("{DELETE}/parameters")))),
    ("a path parameter without a placeholder", |c| {
        let id = c["paths"]["/letters/{id}"]["delete"]["parameters"][0].clone();
        put(c, SEND, "parameters/-", id);
    }),
    ("a parameter twice", |c| {
        let kind = c["paths"]["/letters"]["get"]["parameters"][0].clone();
        put(c, LIST, "parameters/-", kind);
    }),
    ("another style", |c| put(c, LIST, "parameters/0/style", json!("deepObject"))),
    ("another header", |c| c.put("/components/parameters/IdempotencyKey/name", json!("X-Trace"))),
    ("a cookie", |c| put(c, LIST, "parameters/0/in", json!("cookie"))),
    ("a parameter without a name", |c| put(c, LIST, "parameters/0/name", json!(""))),
    ("a path parameter that is optional", |c| {
        drop(c.cut(&format!("{DELETE}/parameters/0/required")));
    }),
    ("a path parameter that is a number", |c| {
        put(c, DELETE, "parameters/0/schema", json!({"type": "integer"}));
    }),
    ("a path parameter that is a time", |c| {
        put(c, DELETE, "parameters/0/schema/format", json!("date-time"));
    }),
    ("a parameter without a schema", |c| drop(c.cut(&format!("{LIST}/parameters/0/schema")))),
    ("a query parameter that is an object", |c| {
        parameter(c, "stamp", json!({"$ref": "#/components/schemas/Stamp"}));
    }),
    ("a query parameter that is a map", |c| parameter(c, "stamp", json!({"type": "object"}))),
    ("a query parameter that is a list of lists", |c| {
        let inner = json!({"type": "array", "items": {"type": "string"}});
        parameter(c, "words", json!({"type": "array", "items": inner}));
    }),
    ("a header that is a number", |c| {
        c.put("/components/parameters/IdempotencyKey/schema", json!({"type": "integer"}));
    }),
    ("a description in a schema of a parameter", |c| {
        put(c, LIST, "parameters/0/schema", text());
    }),
    ("a setter that every builder has", |c| put(c, BODY, "properties/timeout", text())),
    ("a setter that lists have", |c| parameter(c, "start_at", json!({"type": "string"}))),
    ("a setter that is a function of its type", |c| put(c, BODY, "properties/default", text())),
    ("two setters of one name", |c| put(c, LIST, "parameters/0/name", json!("page.size"))),
    ("a Rust name that is not in snake case", |c| {
        put(c, LIST, "parameters/0/x-rust-name", json!("filterKind"));
    }),
    ("a Rust name that is a keyword of 2024", |c| {
        put(c, LIST, "parameters/0/x-rust-name", json!("gen"));
    }),
    ("an argument that is a keyword of 2024", |c| {
        put(c, LIST, "parameters/0/name", json!("gen"));
        put(c, LIST, "parameters/0/x-rust-name", json!("generation"));
    }),
    ("a placeholder that is a keyword of 2024", |c| {
        let item = c.cut("/paths/~1letters~1{id}~1scan");
        c.put("/paths/~1letters~1{gen}~1scan", item);
        c.put("/paths/~1letters~1{gen}~1scan/post/parameters/0/name", json!("gen"));
    }),
    ("an argument that every method has", |c| {
        put(c, LIST, "parameters/0/name", json!("idempotency_key"));
        put(c, LIST, "parameters/0/x-rust-name", json!("key"));
    }),
    // Bodies and responses.
    ("a body that is optional", |c| drop(c.cut(&format!("{SEND}/requestBody/required")))),
    ("a body of two media types", |c| {
        let json = json!({"schema": {"$ref": "#/components/schemas/UpdateLetter"}});
        put(c, SCAN, "content/application~1json", json);
    }),
    ("a body that is not an object", |c| {
        let place = "requestBody/content/application~1json/schema/$ref";
        put(c, UPDATE, place, json!("#/components/schemas/LetterKind"));
        drop(c.cut("/components/schemas/UpdateLetter"));
    }),
    ("an encoding of what is not a file", |c| {
        put(c, FORM, "encoding/note", json!({"contentType": "text/plain"}));
    }),
    ("an encoding of two media types", |c| {
        put(c, FORM, "encoding/file/contentType", json!("image/png, image/*"));
    }),
    ("an encoding of JSON", |c| {
        let pdf = json!({"text": {"contentType": "application/pdf"}});
        put(c, SEND, "requestBody/content/application~1json/encoding", pdf);
    }),
    ("a file outside of a form", |c| put(c, STAMP, "properties/value/format", json!("binary"))),
    ("a list of files", |c| {
        let items = json!({"type": "string", "format": "binary"});
        let list = json!({"description": "Files.", "type": "array", "items": items});
        put(c, STAMP, "properties/files", list);
    }),
    ("a file with a length", |c| {
        c.put("/components/schemas/AttachScan/properties/file/maxLength", json!(5_000_000));
    }),
    ("a number that is a file", |c| {
        c.put("/components/schemas/AttachScan/properties/sheets/format", json!("binary"));
    }),
    ("a file in JSON", |c| {
        let place = "requestBody/content/application~1json/schema";
        put(c, UPDATE, place, json!({"$ref": "#/components/schemas/AttachScan"}));
        drop(c.cut("/components/schemas/UpdateLetter"));
    }),
    ("a file in a component", |c| {
        let form = json!({"description": "A scan.", "allOf": [
            {"$ref": "#/components/schemas/AttachScan"}]});
        put(c, STAMP, "properties/scan", form);
    }),
    ("a part that is a list", |c| {
        let texts =
            json!({"description": "Remarks.", "type": "array", "items": {"type": "string"}});
        c.put("/components/schemas/AttachScan/properties/note", texts);
    }),
    ("a part that is an object", |c| {
        let place = "/components/schemas/AttachScan/properties/kind/allOf/0/$ref";
        c.put(place, json!("#/components/schemas/Recipient"));
    }),
    ("a part that is nullable", |c| {
        c.put("/components/schemas/AttachScan/properties/note/nullable", json!(true));
    }),
    ("two successes", |c| put(c, SEND, "responses/201", json!({"description": "Sent."}))),
    ("no success", |c| drop(c.cut(&format!("{DELETE}/responses/204")))),
    ("a success of one digit", |c| {
        let deleted = c.cut(&format!("{DELETE}/responses/204"));
        put(c, DELETE, "responses/2", deleted);
    }),
    ("a success of five digits", |c| {
        let deleted = c.cut(&format!("{DELETE}/responses/204"));
        put(c, DELETE, "responses/20000", deleted);
    }),
    ("a success that is a range", |c| {
        let deleted = c.cut(&format!("{DELETE}/responses/204"));
        put(c, DELETE, "responses/2XX", deleted);
    }),
    ("a status that is none", |c| {
        let error = c.cut(&format!("{SEND}/responses/4XX"));
        put(c, SEND, "responses/4xx", error);
    }),
    ("a response of text", |c| {
        let place = format!("{SEND}/responses/200/content");
        let media = c.cut(&format!("{place}/application~1json"));
        c.put(&format!("{place}/text~1plain"), media);
    }),
    ("headers of a response", |c| put(c, SEND, "responses/200/headers", json!({}))),
    // Lists.
    ("a list without a style", |c| drop(c.cut(&format!("{LIST}/x-pagination")))),
    ("an unknown style", |c| put(c, LIST, "x-pagination", json!("cursor"))),
    ("a style on what is not a list", |c| put(c, SEND, "x-pagination", json!("none"))),
    ("a style on a list that is not fetched with GET", |c| {
        let operation = c.cut(STAMPS);
        c.put("/paths/~1letters~1{letter_id}~1stamps/post", operation);
    }),
    ("an envelope without its items", |c| drop(c.cut("/components/schemas/StampList/required"))),
    ("a meta that is required", |c| {
        c.put("/components/schemas/LetterList/required", json!(["data", "meta"]));
    }),
    ("a page that is not an integer", |c| {
        c.put("/components/schemas/LetterList/properties/page", text());
    }),
    ("a style without its parameters", |c| put(c, STAMPS, "x-pagination", json!("page-number"))),
    ("a list without pages that has parameters", |c| put(c, LIST, "x-pagination", json!("none"))),
    ("a page size without a default", |c| {
        drop(c.cut("/components/parameters/PageSize/schema/default"));
    }),
    // Text for people.
    ("no summary", |c| drop(c.cut(&format!("{SEND}/summary")))),
    ("no description of a parameter", |c| drop(c.cut(&format!("{LIST}/parameters/0/description")))),
    ("an empty description", |c| {
        c.put("/components/parameters/PageSize/description", json!("  "));
    }),
    ("no description of a property", |c| {
        drop(c.cut(&format!("{STAMP}/properties/value/description")));
    }),
    ("no description of a component", |c| drop(c.cut(&format!("{UNION}/description")))),
    ("no description of an event", |c| drop(c.cut(&format!("{EVENT}/description")))),
    ("a property that is only a reference", |c| {
        put(c, STAMP, "properties/kind", json!({"$ref": "#/components/schemas/LetterKind"}));
    }),
    ("a backtick that is not closed", |c| {
        put(c, STAMP, "description", json!("A stamp, `value of it."));
    }),
    ("a backtick that is closed in another paragraph", |c| {
        put(c, STAMP, "description", json!("A `stamp.\n\nIts `value."));
    }),
    ("a code span of nothing", |c| put(c, STAMP, "description", json!("A stamp, `` it is."))),
    ("a code fence", |c| put(c, SEND, "description", json!("Sends:\n\n```\nsend()\n```"))),
    ("a backtick of a variant", |c| put(c, KIND, "x-enum-descriptions/0", json!("By `plane."))),
    ("a backtick of an error code", |c| put(c, SEND, "x-error-codes", json!({"1": "`to is bad"}))),
    // References.
    ("a reference to nothing", |c| drop(c.cut(STAMP))),
    ("a reference out of the document", |c| {
        put(c, LIST, "parameters/1/$ref", json!("other.json#/a"));
    }),
    ("a reference in a circle", |c| {
        put(
            c,
            "/components",
            "parameters/PageSize",
            json!({
            "$ref": "#/components/parameters/PageSize"}),
        );
    }),
    ("a reference to another kind", |c| {
        put(c, LIST, "parameters/1/$ref", json!("#/components/schemas/Stamp"));
    }),
    ("a reference with a description", |c| {
        c.put("/components/schemas/StampList/properties/data/items/description", json!("A stamp."));
    }),
    ("a component that is only a reference", |c| {
        add(c, "Again", json!({"$ref": "#/components/schemas/Recipient"}));
    }),
    ("an unused parameter", |c| {
        let size = c["components"]["parameters"]["PageSize"].clone();
        c.put("/components/parameters/a~1b", size);
    }),
    ("an unused schema", |c| c.put("/components/schemas/Paper", text())),
    // Schemas.
    ("no type", |c| drop(c.cut(&format!("{STAMP}/properties/value/type")))),
    ("an unknown type", |c| put(c, STAMP, "properties/value/type", json!("text"))),
    ("a type and anything", |c| put(c, STAMP, "properties/value/x-anything", json!(true))),
    ("an unknown keyword", |c| put(c, STAMP, "propertys", json!({}))),
    ("an unknown keyword, unlike any other", |c| put(c, SEND, "callbacks", json!({}))),
    ("a keyword of another type", |c| put(c, BODY, "properties/copies/maxLength", json!(3))),
    ("a keyword of numbers", |c| put(c, BODY, "properties/text/minimum", json!(3))),
    ("an enum of integers", |c| put(c, BODY, "properties/copies/enum", json!([1]))),
    ("a title", |c| put(c, STAMP, "title", json!("Letter"))),
    ("a choice of types", |c| {
        put(
            c,
            STAMP,
            "properties/value",
            json!({"description": "Its value.",
            "anyOf": [{"type": "string"}, {"type": "integer"}]}),
        );
    }),
    ("an exclusive limit", |c| {
        put(c, BODY, "properties/copies/exclusiveMaximum", json!(true));
    }),
    ("a step", |c| put(c, BODY, "properties/copies/multipleOf", json!(2))),
    ("keywords that nothing reads", |c| {
        for key in
            ["exclusiveMinimum", "maxProperties", "not", "readOnly", "uniqueItems", "writeOnly"]
        {
            put(c, STAMP, &format!("properties/value/{key}"), json!(true));
        }
    }),
    ("a rule about unknown properties", |c| {
        put(c, BODY, "x-exactly-one", json!(["copy", ["copies", "titel"]]));
        put(c, BODY, "x-at-most-one", json!(["copies", "nothing"]));
        put(c, BODY, "x-any-of", json!(["copies", "nothing"]));
        put(c, BODY, "x-required-when", json!({"nothing": {"copies": 1}}));
    }),
    ("a time window that is not one", |c| {
        let time = json!({"description": "A time.", "type": "string", "format": "date-time"});
        for (name, window) in [
            ("a", json!({"from": 1})),
            ("b", json!({"from": 2, "to": 1})),
            ("c", json!({"from": "PT5M", "to": 1})),
            ("d", json!({"from": 1, "to": 2, "until": 3})),
        ] {
            put(c, BODY, &format!("properties/{name}"), time.clone());
            put(c, BODY, &format!("properties/{name}/x-time-window"), window);
        }
        put(c, BODY, "properties/copies/x-time-window", json!({"from": 1, "to": 2}));
        put(c, BODY, "properties/text/x-time-window", json!({"from": 1, "to": 2}));
    }),
    ("a rule about one property", |c| put(c, BODY, "x-any-of", json!(["copies"]))),
    ("a rule that is not one", |c| {
        put(c, BODY, "x-exactly-one", json!("copies"));
        put(c, BODY, "x-required-when", json!({"copies": "always"}));
        put(c, BODY, "minProperties", json!(-1));
    }),
    ("properties that are absent, without those that are there", |c| {
        put(c, EVENT, "x-absent-properties", json!(["copies"]));
    }),
    ("a null where it has no place", |c| put(c, STAMP, "nullable", json!(true))),
    ("an unknown format", |c| put(c, STAMP, "properties/value/format", json!("uuidd"))),
    ("a format of another type", |c| {
        put(c, BODY, "properties/copies/format", json!("date-time"));
    }),
    ("an unsupported pattern", |c| put(c, BODY, "properties/text/pattern", json!("^\\d+$"))),
    ("alternatives next to an anchor", |c| {
        put(c, BODY, "properties/text/pattern", json!("^a|b$"));
    }),
    ("limits that exclude each other", |c| {
        c.put("/components/parameters/PageSize/schema/minimum", json!(251));
    }),
    ("lengths that exclude each other", |c| put(c, BODY, "properties/text/minLength", json!(501))),
    ("a fraction as the limit of an integer", |c| {
        put(c, BODY, "properties/copies/minimum", json!(0.5));
    }),
    ("a list without items", |c| {
        put(c, STAMP, "properties/words", json!({"description": "Words.", "type": "array"}));
    }),
    ("one item in place of a list that is sent", |c| {
        let list = json!({"description": "Words.", "type": "array", "items": {"type": "string"},
            "x-one-or-many": true});
        put(c, BODY, "properties/words", list);
    }),
    ("one item in place of no list", |c| {
        put(c, STAMP, "properties/word", text());
        put(c, STAMP, "properties/word/x-one-or-many", json!(true));
    }),
    ("an object without properties", |c| put(c, STAMP, "properties", json!({}))),
    ("further properties of a type", |c| {
        put(c, STAMP, "additionalProperties", json!({"type": "string"}));
    }),
    ("a required property that does not exist", |c| put(c, STAMP, "required", json!(["colour"]))),
    ("a shorthand that does not exist", |c| {
        c.put("/components/schemas/Recipient/x-shorthand", json!("street"));
    }),
    ("an anonymous object", |c| {
        let money = json!({"description": "Money.", "type": "object", "properties": {
            "amount": {"description": "How much.", "type": "string"}}});
        put(c, STAMP, "properties/value", money);
    }),
    ("an anonymous enum", |c| {
        put(c, LIST, "parameters/0/schema", json!({"type": "string", "enum": ["air-mail"]}));
    }),
    ("an anonymous union", |c| {
        let mut union = c["components"]["schemas"]["Letter"].clone();
        union.cut("/description");
        c.put("/components/schemas/LetterList/properties/data/items", union);
    }),
    ("a component that is not in Pascal case", |c| add(c, "letter_list", text())),
    ("a component whose name gives none", |c| add(c, "2fa", text())),
    ("a component with a name that Rust uses", |c| add(c, "Result", text())),
    ("a component with a name that the runtime uses", |c| add(c, "Object", text())),
    ("a component of one letter", |c| add(c, "D", text())),
    ("a property without a Rust name", |c| put(c, STAMP, "properties/2nd", text())),
    ("two properties of one Rust name", |c| {
        c.put("/components/schemas/Recipient/properties/Name", text());
    }),
    ("an enum without values", |c| put(c, KIND, "enum", json!([]))),
    ("an enum of numbers", |c| put(c, KIND, "enum/0", json!(1))),
    ("a name without a variant", |c| put(c, KIND, "x-enum-varnames/-", json!("Ship"))),
    ("a description without a variant", |c| {
        put(c, KIND, "x-enum-descriptions/-", json!("By ship."));
    }),
    ("variants without names", |c| drop(c.cut(&format!("{KIND}/x-enum-varnames")))),
    ("a variant that every enum has", |c| put(c, KIND, "x-enum-varnames/0", json!("Unknown"))),
    ("a variant that is a type of conversions", |c| {
        put(c, KIND, "x-enum-varnames/0", json!("Err"));
    }),
    ("a variant that is a keyword", |c| put(c, KIND, "x-enum-varnames/0", json!("Self"))),
    ("members of two schemas", |c| {
        put(
            c,
            STAMP,
            "properties/value",
            json!({"description": "Its value.", "allOf": [
                {"$ref": "#/components/schemas/ApiError"}, {"$ref": "#/components/schemas/Recipient"},
            ]}),
        );
    }),
    ("a union without a tag", |c| drop(c.cut(&format!("{UNION}/discriminator")))),
    ("a tag without a name", |c| drop(c.cut(&format!("{UNION}/discriminator/propertyName")))),
    ("a tag of an untagged union", |c| put(c, UNION, "x-untagged", json!(true))),
    ("an untagged object", |c| put(c, STAMP, "x-untagged", json!(true))),
    ("a member without a value", |c| {
        drop(c.cut(&format!("{UNION}/discriminator/mapping/inbound")));
    }),
    ("a value of another component", |c| {
        let other = json!("#/components/schemas/Recipient");
        put(c, UNION, "discriminator/mapping/lost", other);
    }),
    ("two values of one member", |c| {
        let other = json!("#/components/schemas/InboundLetter");
        put(c, UNION, "discriminator/mapping/returned", other);
    }),
    ("a member twice", |c| {
        put(c, UNION, "oneOf/-", json!({"$ref": "#/components/schemas/InboundLetter"}));
    }),
    ("a member without a name", |c| put(c, UNION, "oneOf/-", json!({"type": "string"}))),
    ("a member without the tag", |c| {
        drop(c.cut("/components/schemas/InboundLetter/properties/direction"));
    }),
    ("a value that every union has", |c| {
        let inbound = c.cut(&format!("{UNION}/discriminator/mapping/inbound"));
        put(c, UNION, "discriminator/mapping/unknown", inbound);
    }),
    ("an object that requires itself", |c| {
        put(
            c,
            STAMP,
            "properties/next",
            json!({"description": "The next.", "allOf": [
            {"$ref": "#/components/schemas/Stamp"}]}),
        );
        put(c, STAMP, "required", json!(["next"]));
    }),
    ("an alias of itself", |c| {
        let items = json!({"$ref": "#/components/schemas/Tree"});
        add(c, "Tree", json!({"description": "A tree.", "type": "array", "items": items}));
    }),
    // Events.
    ("an event without types", |c| drop(c.cut(&format!("{EVENT}/x-event-types")))),
    ("two events of one name", |c| put(c, EVENT, "x-event-types/1", json!("letter_sent"))),
    ("an event twice", |c| {
        put(c, EVENT, "x-event-types/1", json!("letter.sent"));
        put(c, EVENT, "x-enum-varnames", json!(["Sent", "SentAgain"]));
    }),
    ("an event that is a variant of its own", |c| {
        put(c, EVENT, "x-event-types/1", json!("other"));
    }),
    ("names that are fewer than the events", |c| put(c, EVENT, "x-enum-varnames", json!(["Sent"]))),
    ("an event without a schema", |c| drop(c.cut(&format!("{EVENT}/schema")))),
    ("an event without facts", |c| {
        put(c, EVENT, "schema/$ref", json!("#/components/schemas/ApiError"));
    }),
    ("identifying properties that do not exist", |c| {
        put(c, EVENT, "x-identifying-properties", json!(["data", "colour"]));
    }),
    ("two events of one body", |c| {
        put(c, EVENT, "x-identifying-properties", json!(["data"]));
        let mut again = c["x-webhooks"]["letterUpdate"].clone();
        again.put("/x-event-types", json!(["letter.again"]));
        c.put("/x-webhooks/letterAgain", again);
    }),
];

#[test]
fn every_diagnostic_names_fault_place_and_help() {
    let mut printed = String::new();
    let schema = jsonschema::validator_for(&contract_schema::schema()).unwrap();
    for (name, edit) in CASES {
        let mut document = contracts::letters();
        edit(&mut document);
        let is_in_schema = if schema.is_valid(&document) { "" } else { ", also by editors" };
        let (pointers, text) = refusal(document.clone());
        for pointer in pointers {
            let above = pointer.rsplit_once('/').map_or("", |(above, _)| above);
            assert!(document.pointer(above).is_some(), "{name}: {pointer} leads nowhere");
        }
        let (_, text) = text.split_once("\n\n").unwrap();
        printed.push_str(&format!("--- {name}{is_in_schema}\n{text}\n\n"));
    }
    for (name, error) in faults_of_the_text() {
        printed.push_str(&format!("--- {name}\n{error}\n\n"));
    }
    snapshot::assert("rules", &printed);
}

/// What only a document that was read from a text can break, and what other tools check.
fn faults_of_the_text() -> Vec<(&'static str, String)> {
    let text = include_str!("fixtures/letters.json");
    let report = |text: &str| {
        telnyx_contract::parse(&Document::from_json(text).unwrap()).unwrap_err().to_string()
    };
    let renamed = text
        .replace("\"PageNumber\"", "\"ZebraNumber\"")
        .replace("parameters/PageNumber", "parameters/ZebraNumber");
    let contract = Document::from_json(text).unwrap();
    assert!(telnyx_contract::lint::check_paths(&contract, |_| true).is_ok());
    let only = |path: &str| path != "/letters/{letter_id}/stamps";
    vec![
        ("a component that is not in order", report(&renamed)),
        ("a key twice", report(&text.replacen("\"title\": ", "\"title\": \"A\",\n\"title\": ", 1))),
        (
            "a path outside of the domain",
            telnyx_contract::lint::check_paths(&contract, only).unwrap_err().to_string(),
        ),
    ]
}

#[test]
fn every_message_is_printed_once() {
    // The messages of the snapshot, with what was filled in left out.
    let snapshot = contracts::workspace().join("tests/generator/snapshots/rules.snap");
    let snapshot = std::fs::read_to_string(snapshot).unwrap();
    let folder = contracts::workspace().join("codegen/contract/src");
    let mut missing = Vec::new();
    for file in ["lint.rs", "parse"] {
        let path = folder.join(file);
        let files = match path.is_dir() {
            true => std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect(),
            false => vec![path],
        };
        for file in files {
            let source = std::fs::read_to_string(&file).unwrap();
            for message in messages(&source) {
                let parts = message.split(['{', '}']).step_by(2);
                let words = parts.max_by_key(|part| part.len()).unwrap().trim();
                if !snapshot.contains(words) {
                    missing.push(format!("{}: {message}", file.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "give each a case in CASES:\n{}", missing.join("\n"));
}

/// The string literals that a file uses as messages and help.
fn messages(source: &str) -> Vec<String> {
    struct Literals(Vec<String>);
    impl Literals {
        fn read(&mut self, tokens: proc_macro2::TokenStream) {
            for token in tokens {
                match token {
                    proc_macro2::TokenTree::Group(group) => self.read(group.stream()),
                    proc_macro2::TokenTree::Literal(literal) => {
                        let text = syn::parse_str::<syn::LitStr>(&literal.to_string());
                        self.0.extend(text.map(|text| text.value()));
                    }
                    _ => {}
                }
            }
        }
    }
    let source = source.split("#[cfg(test)]").next().unwrap();
    let mut literals = Literals(Vec::new());
    literals.read(source.parse().unwrap());
    // Doc comments are literals as well, and begin with a blank.
    literals.0.retain(|text| text.contains(' ') && !text.starts_with(' '));
    literals.0
}

#[test]
fn the_contracts_keep_every_rule() {
    for document in [contracts::letters(), contracts::real()] {
        assert!(!contracts::files(&document).is_empty());
    }
}

/// Where an extension can be written in the contract of letters.
fn sites() -> Vec<(Site, Vec<&'static str>)> {
    vec![
        (Site::Document, vec![""]),
        (Site::Operation, vec![STAMPS]),
        (Site::QueryParameter, vec!["/paths/~1letters/get/parameters/0"]),
        (Site::OtherParameter, vec!["/paths/~1letters~1{id}/delete/parameters/0"]),
        (Site::Component, vec![KIND, UNION, "/components/schemas/Recipient"]),
        (
            Site::Property,
            vec![
                "/components/schemas/Stamp/properties/value",
                "/components/schemas/InboundLetter/properties/received_at",
            ],
        ),
        (
            Site::Element,
            vec!["/components/schemas/OutboundLetter/properties/labels/additionalProperties"],
        ),
        (Site::Webhook, vec![EVENT]),
    ]
}

#[test]
fn an_extension_is_read_where_the_table_says_and_refused_elsewhere() {
    for extension in EXTENSIONS {
        let name = extension.name;
        let is_read = |place: &str| {
            let mut document = contracts::letters();
            document.put(&format!("{place}/{name}"), json!([["odd"]]));
            let (_, text) = refusal(document);
            !text.contains(&format!("`{name}` is not allowed"))
                && !text.contains(&format!("`{name}` is only allowed"))
        };
        for (site, places) in sites() {
            let is_read = places.into_iter().any(is_read);
            assert_eq!(is_read, extension.sites.contains(&site), "{name} on {}", site.describe());
        }
    }
}

#[test]
fn no_object_has_a_key_that_is_not_read() {
    /// The objects whose keys are names.
    const MAPS: [&str; 12] = [
        "content",
        "encoding",
        "mapping",
        "parameters",
        "paths",
        "properties",
        "responses",
        "schemas",
        "securitySchemes",
        "x-error-codes",
        "x-webhooks",
        "example",
    ];
    fn objects(value: &Value, pointer: &str, is_map: bool, found: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                if !is_map && !map.contains_key("$ref") {
                    found.push(pointer.to_owned());
                }
                for (key, value) in map {
                    let token = key.replace('~', "~0").replace('/', "~1");
                    let is_map = !is_map && MAPS.contains(&key.as_str());
                    objects(value, &format!("{pointer}/{token}"), is_map, found);
                }
            }
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    objects(value, &format!("{pointer}/{index}"), false, found);
                }
            }
            _ => {}
        }
    }
    let document = contracts::letters();
    let mut found = Vec::new();
    objects(&document, "", false, &mut found);
    assert!(found.len() > 80, "{found:?}");
    for place in found {
        for key in ["unheard", "x-unheard"] {
            let mut changed = document.clone();
            changed.put(&format!("{place}/{key}"), json!("of"));
            let contract = Document::from(changed);
            let error = telnyx_contract::parse(&contract).expect_err(&place).to_string();
            assert!(error.contains(&format!("{place}/{key}")), "{place}: {error}");
        }
    }
}

#[test]
fn every_fault_is_reported_at_once_with_its_line() {
    let mut document = contracts::letters();
    document.put("/paths/~1letters/post/operationId", json!("letters.list"));
    document.put("/components/schemas/Stamp/title", json!("Stamp"));
    document.put("/openapi", json!("2.0"));
    let text = serde_json::to_string_pretty(&document).unwrap();
    let contract = Document::from_json(&text).unwrap().with_path("openapi/letters.json");
    let Err(ContractError::Contract(diagnostics)) = telnyx_contract::parse(&contract) else {
        panic!("nothing is reported");
    };
    for diagnostic in diagnostics.as_slice() {
        let line = text.lines().nth(diagnostic.line.unwrap() - 1).unwrap();
        let key = diagnostic.pointer.last().unwrap();
        assert!(line.trim().starts_with(&format!("\"{key}\":")), "{line} is not {diagnostic}");
    }
    let lines: Vec<Option<usize>> = diagnostics.as_slice().iter().map(|d| d.line).collect();
    assert!(lines.len() == 3 && lines.is_sorted(), "{lines:?}");
}

#[test]
fn a_fault_is_printed_as_by_a_compiler() {
    let text = contracts::letters_text().replacen("\"summary\"", "\"sumary\"", 1);
    let contract = Document::from_json(&text).unwrap().with_path("openapi/letters.json");
    let error = telnyx_contract::parse(&contract).unwrap_err().to_string();
    insta::assert_snapshot!(error, @r"
    the contract has 2 errors

    error: missing `summary`
      --> openapi/letters.json:14 (/paths/~1letters/get)
      help: summarize it in a few words: `Sends a message`

    error: unknown keyword `sumary`
      --> openapi/letters.json:16 (/paths/~1letters/get/sumary)
      help: did you mean `summary`?
    ");
}

/// Asserts what is reported for one change of the real contract.
fn refused_in_the_real_contract(edit: impl FnOnce(&mut Value), pointer: &str, message: &str) {
    let mut document = contracts::real();
    edit(&mut document);
    let error = generate(&Document::from(document)).expect_err("nothing was refused");
    let Error::Contract(ContractError::Contract(diagnostics)) = error else {
        panic!("refused, but not by the contract: {error}")
    };
    let at = |d: &&telnyx_contract::Diagnostic| d.pointer.as_str() == pointer;
    let diagnostic = diagnostics.as_slice().iter().find(at);
    let diagnostic = diagnostic.unwrap_or_else(|| panic!("{pointer} is not among: {diagnostics}"));
    assert!(diagnostic.message.contains(message), "{diagnostic}");
}

#[test]
fn the_real_contract_is_checked_like_the_fixture() {
    let place = "/components/schemas/SendMessage/properties/extra";
    let object = json!({"description": "More.", "type": "object", "properties": {
        "colour": {"description": "Which.", "type": "string"},
    }});
    refused_in_the_real_contract(|c| c.put(place, object), place, "anonymous");
    let place = "/paths/~1messages~1{id}/get/operationId";
    refused_in_the_real_contract(|c| c.put(place, json!("messages.send")), place, "unique");
    let schema = "/components/schemas/OutboundMessage/title";
    refused_in_the_real_contract(|c| c.put(schema, json!("Message")), schema, "title");
    let property = "/components/schemas/OutboundMessage/properties/id/title";
    refused_in_the_real_contract(|c| c.put(property, json!("Id")), property, "title");
}

#[test]
fn a_property_may_be_called_like_a_keyword() {
    let mut document = contracts::letters();
    for name in [
        "title",
        "enum",
        "default",
        "properties",
        "nullable",
        "anyOf",
        "$id",
        "allOf",
        "items",
        "additionalProperties",
        "gen",
    ] {
        let text = json!({"description": "A text.", "type": "string", "x-sensitive": true});
        document.put(&format!("/components/schemas/Stamp/properties/{name}"), text);
    }
    let nested = json!({"description": "A text.", "type": "string", "x-rust-name": "own"});
    document.put("/components/schemas/Stamp/properties/properties", nested);
    let api = telnyx_contract::parse(&Document::from(document)).unwrap();
    let stamp = api.schema("Stamp").unwrap();
    let names: Vec<&str> = stamp.fields().iter().map(|field| field.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "id",
            "additional_properties",
            "all_of",
            "any_of",
            "default",
            "enum_",
            "gen_",
            "items",
            "nullable",
            "own",
            "title",
            "value"
        ]
    );
    assert_eq!(stamp.fields().iter().filter(|field| field.sensitive).count(), 10);
}

#[test]
fn what_is_deprecated_sensitive_or_of_a_group_is_in_the_model() {
    let mut document = contracts::letters();
    put(&mut document, SEND, "deprecated", json!(true));
    put(&mut document, SEND, "x-group", json!("rcs"));
    put(&mut document, EVENT, "x-group", json!("whatsapp"));
    put(&mut document, STAMP, "deprecated", json!(true));
    put(&mut document, STAMP, "properties/value/deprecated", json!(true));
    put(&mut document, LIST, "parameters/0/deprecated", json!(true));
    put(&mut document, LIST, "parameters/0/x-sensitive", json!(true));
    let api = telnyx_contract::parse(&Document::from(document)).unwrap();
    let operation = |id: &str| api.operations.iter().find(|operation| operation.id == id).unwrap();
    let send = operation("letters.send");
    assert!(send.deprecated && send.group.as_deref() == Some("rcs"));
    assert!(!operation("letters.delete").deprecated);
    assert!(api.events.iter().all(|event| event.group.as_deref() == Some("whatsapp")));
    let stamp = api.schema("Stamp").unwrap();
    assert!(stamp.deprecated && stamp.field("value").unwrap().deprecated);
    let list = operation("letters.list");
    let kind = list.query.iter().find(|parameter| parameter.wire == "filter[kind]").unwrap();
    assert!(kind.deprecated && kind.sensitive, "{kind:?}");
    assert!(list.query.iter().filter(|p| p.deprecated || p.sensitive).count() == 1);
}

#[test]
fn a_parameter_of_the_operation_replaces_that_of_the_path() {
    let mut document = contracts::letters();
    let mut shared = document["paths"]["/letters/{id}"]["delete"]["parameters"].clone();
    shared.put("/0/description", json!("Any letter."));
    document.put("/paths/~1letters~1{id}/parameters", shared);
    document.cut(&format!("{UPDATE}/parameters"));
    let api = telnyx_contract::parse(&Document::from(document)).unwrap();
    let description = |id: &str| {
        let operation = api.operations.iter().find(|operation| operation.id == id).unwrap();
        let [parameter] = operation.path_parameters.as_slice() else { panic!("{operation:?}") };
        parameter.description.clone()
    };
    assert_eq!(description("letters.update"), "Any letter.");
    assert_ne!(description("letters.delete"), "Any letter.");
}

#[test]
fn a_property_that_leads_back_to_its_object_is_boxed() {
    let mut document = contracts::letters();
    let wrapped = |name: &str| {
        json!({"description": "Another.", "allOf": [
            {"$ref": format!("#/components/schemas/{name}")}]})
    };
    put(&mut document, STAMP, "properties/next", wrapped("Stamp"));
    let list = json!({"description": "More.", "type": "array", "items": {
        "$ref": "#/components/schemas/Stamp"}});
    put(&mut document, STAMP, "properties/others", list);
    document.put("/components/schemas/InboundLetter/properties/reply", wrapped("Letter"));
    let api = telnyx_contract::parse(&Document::from(document)).unwrap();
    let boxed: Vec<String> = api
        .schemas
        .values()
        .flat_map(|schema| schema.fields().iter().map(move |field| (schema, field)))
        .filter(|(_, field)| field.boxed)
        .map(|(schema, field)| format!("{}.{}", schema.name, field.wire))
        .collect();
    assert_eq!(boxed, ["InboundLetter.reply", "Stamp.next"]);
}

#[test]
fn what_is_not_json_names_line_and_column() {
    let error = Document::from_json("{\n  \"openapi\": \"3.0.3\",\n  oops\n}").unwrap_err();
    let message = "the document cannot be read: key must be a string at line 3 column 3";
    assert_eq!(error.to_string(), message);
}

#[test]
fn what_is_no_contract_is_refused() {
    for text in ["null", "[]", "1", "\"contract\""] {
        let error = generate(&Document::from_json(text).unwrap()).expect_err(text).to_string();
        assert!(error.contains("error: not an object"), "{text}: {error}");
    }
    for text in ["{}", "{\"openapi\": 3}"] {
        let error = generate(&Document::from_json(text).unwrap()).expect_err(text).to_string();
        assert!(error.contains("/openapi") && error.contains("/paths"), "{text}: {error}");
    }
}
