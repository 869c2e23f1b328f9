//! Credentials in messages of other libraries: in URLs, and after the name of a scheme.

use super::mask;

/// Masks phone numbers and, unlike [`mask`], also the credentials after `Bearer` and `Basic` and all of
/// a URL but its scheme and host: the link to a file is all it takes to read it.
pub(crate) fn mask_message(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut hides_next = false;
    for word in text.split_inclusive(char::is_whitespace) {
        let content = word.trim_end();
        if std::mem::take(&mut hides_next) && !content.is_empty() {
            shown.push_str("***");
        } else {
            url(content, &mut shown);
        }
        shown.push_str(&word[content.len()..]);
        let scheme = content.trim_start_matches(|c: char| !c.is_alphabetic());
        let is_scheme = |name: &str| {
            scheme
                .rsplit([':', '=', '"', '\''])
                .next()
                .is_some_and(|s| s.eq_ignore_ascii_case(name))
        };
        hides_next = is_scheme("bearer") || is_scheme("basic");
    }
    mask(&shown)
}

/// Adds a word; if it contains a URL, then without its user information and its path.
fn url(word: &str, shown: &mut String) {
    let Some(start) = word.find("://") else {
        shown.push_str(word);
        return;
    };
    let (scheme, rest) = word.split_at(start + 3);
    let authority = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    // A user name or password may contain `@`, unescaped.
    let host = rest[..authority].rfind('@').map_or(0, |at| at + 1);
    shown.push_str(scheme);
    if host > 0 {
        shown.push_str("***@");
    }
    let host = &rest[host..authority];
    // Of an invalid URL, this may be the user and the beginning of a password.
    let has_port = |(_, port): (&str, &str)| port.starts_with(|c: char| c.is_ascii_digit());
    let is_host = host.starts_with('[') || host.split_once(':').is_none_or(has_port);
    shown.push_str(if is_host { host } else { "***" });
    if authority < rest.len() {
        shown.push_str("/***");
    }
}

#[cfg(test)]
mod tests {
    use super::mask_message;

    #[test]
    fn credentials_and_queries_are_hidden() {
        for (text, shown) in [
            ("no route to host", "no route to host"),
            ("no route to +15550100002", "no route to ***02"),
            (
                "GET https://user:p%40ss@example.com:8443/a?to=%2B15550100002#x failed",
                "GET https://***@example.com:8443/*** failed",
            ),
            ("(\"http://a@b@example.com\")", "(\"http://***@example.com\")"),
            ("https://example.com?key=a", "https://example.com/***"),
            ("url: https://example.com/a/b.", "url: https://example.com/***"),
            ("https://user:pa/ss@example.com", "https://***/***"),
            ("(http://[::1]:8443)", "(http://[::1]:8443)"),
            ("http://example.com:8443.", "http://example.com:8443."),
            ("authorization: Bearer KEY01 refused", "authorization: Bearer *** refused"),
            ("{\"authorization\":\"basic dXNlcg==\"}", "{\"authorization\":\"basic ***"),
            ("a basic", "a basic"),
        ] {
            assert_eq!(mask_message(text), shown);
        }
    }
}
