//! Random requests always get a response that is not a server error.

use serde_json::json;

use super::*;
use crate::api::route::Segment;

/// A deterministic generator of random requests.
struct Generator(u64);

impl Generator {
    fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }

    fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 5 } else { 7 }) {
            0 => Value::Null,
            1 => json!(self.below(9)),
            2 => json!(-1.5e300),
            3 => json!(self.pick(&[
                "",
                "+15550100001",
                "\u{0}",
                "\u{1F600}",
                "2026-01-01T00:00:00Z",
                "scheduled"
            ])),
            4 => json!(self.below(2) == 0),
            5 => Value::Array((0..self.below(4)).map(|_| self.value(depth - 1)).collect()),
            _ => (0..self.below(6))
                .map(|_| (self.pick(NAMES).to_owned(), self.value(depth - 1)))
                .collect(),
        }
    }
}

const NAMES: &[&str] = &[
    "to",
    "from",
    "text",
    "media_urls",
    "send_at",
    "messaging_profile_id",
    "name",
    "id",
    "",
    "a/b~c",
    "whitelisted_destinations",
    "webhook_url",
    "type",
    "whatsapp_message",
    "number_pool_settings",
];

#[tokio::test]
async fn random_requests_never_cause_a_server_error() {
    let sandbox = Sandbox::start().await.unwrap();
    let api = Api::embedded().unwrap();
    let mut generator = Generator(42);
    for round in 0..1500 {
        let operation = &api.operations[generator.below(api.operations.len())];
        let mut path = String::new();
        for segment in &operation.segments {
            let part = match segment {
                Segment::Literal(text) if generator.below(12) > 0 => text.as_str(),
                _ => generator
                    .pick(&["x", "", "%", "%00", "%ff", "..", "a%2Fb", "+1", "messages", "group"]),
            };
            path = format!("{path}/{part}");
        }
        let queries = [
            "",
            "?",
            "?page[size]=1&page[size]=2",
            "?page%5Bnumber%5D=99999999999999999999",
            "?filter[name]=%ff&&=",
            "?[[]]=[",
        ];
        let path = format!("{path}{}", generator.pick(&queries));
        let methods = [
            operation.method.as_str(),
            "GET",
            "POST",
            "PUT",
            "PATCH",
            "DELETE",
            "OPTIONS",
            "TRACE",
            "BREW",
        ];
        let method = methods[generator.below(12).min(8) % 9];
        let body = match generator.below(5) {
            0 => "{\"to\": ".to_owned(),
            1 => "[".repeat(3000),
            2 => String::new(),
            _ => generator.value(4).to_string(),
        };
        let response = with(&sandbox, method, &path, "", &body).await;
        assert!(
            (200..500).contains(&response.status),
            "{round} {method} {path}: {}",
            response.status
        );
        assert!(
            response.status < 300 || response.body["errors"][0]["code"].is_string(),
            "{method} {path}"
        );
    }
}
