//! `cargo xtask call`.

use std::{
    fs,
    io::{Read, Write},
    process::Stdio,
};

use serde_json::{Map, Value, json};
use telnyx_contract::{
    model::{Pagination, RetryClass},
    parse,
};

use crate::{Failure, failure::message, table::table, terminal, uploads, workspace};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The operation, such as messages.send; see --list
    #[arg(required_unless_present_any = ["batch", "list"], conflicts_with_all = ["batch", "list"])]
    operation: Option<String>,
    /// An argument of the path
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    path: Vec<(String, String)>,
    /// A query parameter, by its name on the wire
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    query: Vec<(String, String)>,
    /// A further header
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    header: Vec<(String, String)>,
    /// The body as JSON, or @FILE; a file to upload in it as "@FILE"
    #[arg(long, value_name = "JSON|@FILE")]
    body: Option<String>,
    /// Calls as JSON lines, from a file or - for standard input; one JSON line is printed for each
    #[arg(long, value_name = "FILE|-", conflicts_with_all = ["path", "query", "header", "body"])]
    batch: Option<String>,
    /// List all operations
    #[arg(long, conflicts_with_all = ["batch"])]
    list: bool,
    /// Format of the list
    #[arg(long, value_enum, default_value_t = Format::Text, requires = "list")]
    format: Format,
    /// Call the real service with TELNYX_API_KEY, not the embedded sandbox
    #[arg(long)]
    live: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A table
    Text,
    /// One JSON array
    Json,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    if arguments.list {
        return list(arguments.format);
    }
    match &arguments.batch {
        Some(source) => {
            let (_, all_succeeded) = calls(&lines(source)?, arguments.live, Stdio::inherit())?;
            if all_succeeded {
                Ok(())
            } else {
                Err(message("not every call succeeded; see the lines with `\"ok\":false`"))
            }
        }
        None => single(arguments),
    }
}

/// Makes one call: prints the data to standard output, or fails with the error.
fn single(arguments: &Arguments) -> Result<(), Failure> {
    let object = |pairs: &[(String, String)]| -> Map<String, Value> {
        pairs.iter().map(|(name, value)| (name.clone(), json!(value))).collect()
    };
    let mut invocation = json!({
        "operation": arguments.operation,
        "path": object(&arguments.path),
        "query": object(&arguments.query),
        "headers": object(&arguments.header),
    });
    if let Some(body) = &arguments.body {
        let text = match body.strip_prefix('@') {
            Some(file) => fs::read_to_string(file)
                .map_err(|error| message(format!("read {file}: {error}")))?,
            None => body.clone(),
        };
        invocation["body"] = serde_json::from_str(&text)
            .map_err(|error| message(format!("the body is not JSON: {error}")))?;
        let api = parse(&workspace::contract(workspace::CONTRACT.as_ref())?)?;
        let operation = arguments.operation.as_deref().unwrap_or_default();
        uploads::attach(&mut invocation["body"], operation, &api)?;
    }
    let (output, _) = calls(&format!("{invocation}\n"), arguments.live, Stdio::piped())?;
    let result: Value = serde_json::from_str(output.trim())
        .map_err(|_| message("the call ended without a result; see above"))?;
    match result["ok"].as_bool() {
        Some(true) => {
            terminal::line(format_args!("{:#}", result["data"]));
            Ok(())
        }
        _ => Err(message(result["error"]["message"].as_str().unwrap_or("the call failed"))),
    }
}

/// Runs the crate's example `call`: returns its output, and whether all calls succeeded.
fn calls(lines: &str, live: bool, output: Stdio) -> Result<(String, bool), Failure> {
    let mut cargo = workspace::cargo();
    cargo.current_dir(workspace::root()).args(["run", "--quiet", "--package", "telnyx-messaging"]);
    cargo.args(["--example", "call", "--features", "dispatch,sandbox", "--"]);
    if live {
        cargo.arg("--live");
    }
    let start = |source| Failure::Start { program: "cargo", source };
    let mut child = cargo.stdin(Stdio::piped()).stdout(output).spawn().map_err(start)?;
    if let Some(mut input) = child.stdin.take() {
        let text = lines.to_owned();
        // From a thread of its own, so that neither side waits for the other to read. An error means that
        // the program ended early, which its exit status reports.
        std::thread::spawn(move || input.write_all(text.as_bytes()));
    }
    let output = child.wait_with_output().map_err(start)?;
    Ok((String::from_utf8_lossy(&output.stdout).into_owned(), output.status.success()))
}

fn lines(source: &str) -> Result<String, Failure> {
    if source == "-" {
        let mut text = String::new();
        std::io::stdin()
            .read_to_string(&mut text)
            .map_err(|error| message(format!("read standard input: {error}")))?;
        return Ok(text);
    }
    fs::read_to_string(source).map_err(|error| message(format!("read {source}: {error}")))
}

fn list(format: Format) -> Result<(), Failure> {
    let api = parse(&workspace::contract(workspace::CONTRACT.as_ref())?)?;
    let rows = api.operations.iter().map(|operation| -> Vec<String> {
        let retry = match operation.retry {
            RetryClass::Idempotent => "idempotent",
            RetryClass::NonIdempotent if operation.idempotency_key => "unsafe, keyed",
            RetryClass::NonIdempotent => "unsafe",
        };
        let pages = match operation.pagination {
            Some(Pagination::None) => "at once",
            Some(style) => style.name(),
            None => "",
        };
        [&operation.id, &operation.method, &operation.path, retry, pages].map(str::to_owned).into()
    });
    let headings = ["operation", "method", "path", "retry", "list"];
    match format {
        Format::Json => {
            let object = |row: Vec<String>| -> Map<String, Value> {
                let values = row.into_iter().map(Value::from);
                headings.into_iter().map(str::to_owned).zip(values).collect()
            };
            terminal::line(format_args!("{:#}", Value::from_iter(rows.map(object))));
        }
        Format::Text => terminal::line(table(&headings, &rows.collect::<Vec<_>>()).trim_end()),
    }
    Ok(())
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("write NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}
