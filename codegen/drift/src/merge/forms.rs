//! Published forms as the contract writes them.

use super::{
    Json,
    schemas::{Writer, reference},
};
use telnyx_contract::{model::FORM, rules::is_media_type};

use crate::{
    document::below,
    normal::{Content, Node},
};

impl<'a> Writer<'_, 'a> {
    /// The content of a body that is a form, with the media types of its files.
    pub(super) fn form(&mut self, content: &Content<'a>, node: &Node<'a>, component: &str) -> Json {
        let shape = self.reader.shape(node);
        let mut encodings = Vec::new();
        for ((_, part), kind) in content.encodings.iter().filter(|((media, _), _)| media == FORM) {
            let property = shape.properties.get(part).map(|part| self.reader.shape(part));
            let is_file = property.is_some_and(|part| part.format.as_deref() == Some("binary"));
            if is_file && is_media_type(kind) {
                let how = Json::object([("contentType", Json::text(kind))]);
                encodings.push((part.clone(), how));
            } else {
                let media = below(&below(&content.at, "content"), FORM);
                let at = below(&below(&media, "encoding"), part);
                self.left_out.push((at, format!("`{kind}` is not one media type of a file")));
            }
        }
        let mut form = vec![("schema", reference(component))];
        if !encodings.is_empty() {
            form.push(("encoding", Json::Object(encodings)));
        }
        Json::Object(vec![(FORM.to_owned(), Json::object(form))])
    }
}
