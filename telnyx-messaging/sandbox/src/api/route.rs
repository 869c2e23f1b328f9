//! Path templates, and routing of requests to operations.

use super::{Api, Operation};

/// One part of a path template.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Segment {
    Literal(String),
    Argument(String),
}

/// The result of routing.
pub(crate) enum Route<'a> {
    Found(&'a Operation, Vec<(String, String)>),
    /// The path exists, but only with these methods.
    WrongMethod(Vec<&'a str>),
    Unknown,
}

impl Api {
    /// Finds the operation for a path below the prefix; literal segments take precedence over parameters.
    pub(crate) fn route(&self, method: &str, path: &str) -> Route<'_> {
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        let mut methods = Vec::new();
        let mut best: Option<(&Operation, usize)> = None;
        for operation in &self.operations {
            let Some(literals) = literals(&operation.segments, &parts) else {
                continue;
            };
            methods.push(operation.method.as_str());
            if operation.method == method && best.is_none_or(|(_, most)| literals > most) {
                best = Some((operation, literals));
            }
        }
        match best {
            Some((operation, _)) => Route::Found(operation, arguments(&operation.segments, &parts)),
            None if methods.is_empty() => Route::Unknown,
            None => {
                methods.sort_unstable();
                Route::WrongMethod(methods)
            }
        }
    }
}

/// Returns the segments of a path template.
pub(crate) fn segments(path: &str) -> Vec<Segment> {
    path.split('/')
        .skip(1)
        .map(|part| {
            part.strip_prefix('{').and_then(|part| part.strip_suffix('}')).map_or_else(
                || Segment::Literal(part.to_owned()),
                |name| Segment::Argument(name.to_owned()),
            )
        })
        .collect()
}

/// Returns the number of literal segments if the path matches the template.
pub(crate) fn literals(template: &[Segment], parts: &[&str]) -> Option<usize> {
    if template.len() != parts.len() {
        return None;
    }
    let mut count = 0;
    for (segment, part) in template.iter().zip(parts) {
        match segment {
            Segment::Literal(text) if text == part => count += 1,
            Segment::Argument(_) if !part.is_empty() => {}
            _ => return None,
        }
    }
    Some(count)
}

/// Returns the decoded path parameters of a path that matches the template.
pub(crate) fn arguments(template: &[Segment], parts: &[&str]) -> Vec<(String, String)> {
    template
        .iter()
        .zip(parts)
        .filter_map(|(segment, part)| match segment {
            Segment::Argument(name) => Some((name.clone(), percent_decoded(part))),
            Segment::Literal(_) => None,
        })
        .collect()
}

/// Decodes percent-encoding; unlike in forms, `+` is not a space.
pub(crate) fn percent_decoded(part: &str) -> String {
    let escaped = part.replace('+', "%2B").replace('&', "%26");
    url::form_urlencoded::parse(format!("v={escaped}").as_bytes())
        .next()
        .map_or_else(|| part.to_owned(), |(_, value)| value.into_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    const API: &str = r##"{"base_path": "/v2", "events": [], "$defs": {}, "operations": [
        {"id": "things.create", "method": "POST", "path": "/things", "status": 201, "authenticated": true, "idempotency_key": false, "parameters": []},
        {"id": "things.retrieve", "method": "GET", "path": "/things/{id}", "status": 200, "authenticated": true, "idempotency_key": false, "parameters": []},
        {"id": "things.odd", "method": "GET", "path": "/things/odd", "status": 200, "authenticated": true, "idempotency_key": false, "parameters": []}]}"##;

    fn found(method: &str, path: &str) -> Option<(String, Vec<(String, String)>)> {
        match Api::parse(API).unwrap().route(method, path) {
            Route::Found(operation, arguments) => Some((operation.id.clone(), arguments)),
            _ => None,
        }
    }

    #[test]
    fn literals_win_and_arguments_are_decoded() {
        assert_eq!(found("GET", "/things/odd").unwrap().0, "things.odd");
        let (id, arguments) = found("GET", "/things/%2B1%20a+b%26c=d").unwrap();
        assert_eq!(id, "things.retrieve");
        assert_eq!(arguments, [("id".to_owned(), "+1 a+b&c=d".to_owned())]);
    }

    #[test]
    fn a_known_path_reports_its_methods() {
        let api = Api::parse(API).unwrap();
        assert!(matches!(api.route("PUT", "/things"), Route::WrongMethod(m) if m == ["POST"]));
        assert!(matches!(api.route("GET", "/things/"), Route::Unknown));
        assert_eq!(api.base_path, "/v2");
        assert_eq!(api.operations[0].status, 201);
    }
}
