//! Credentials in messages of other libraries: in URLs, and after the name of a scheme.

use super::mask;

/// Masks phone numbers and, unlike [`mask`], also user information and queries of URLs and the
/// credentials after `Bearer` and `Basic`.
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

/// Adds a word; if it contains a URL, without its user information, query and fragment.
fn url(word: &str, shown: &mut String) {
    let Some(start) = word.find("://") else {
        shown.push_str(word);
        return;
    };
    let (scheme, rest) = word.split_at(start + 3);
    let authority = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    // A user name or password may contain `@`, unescaped.
    let host = rest[..authority].rfind('@').map_or(0, |at| at + 1);
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    shown.push_str(scheme);
    if host > 0 {
        shown.push_str("***@");
    }
    shown.push_str(&rest[host..end]);
    if end < rest.len() {
        shown.push_str("?***");
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
                "GET https://***@example.com:8443/a?*** failed",
            ),
            ("(\"http://a@b@example.com\")", "(\"http://***@example.com\")"),
            ("https://example.com?key=a", "https://example.com?***"),
            ("url: https://example.com/a/b.", "url: https://example.com/a/b."),
            ("authorization: Bearer KEY01 refused", "authorization: Bearer *** refused"),
            ("{\"authorization\":\"basic dXNlcg==\"}", "{\"authorization\":\"basic ***"),
            ("a basic", "a basic"),
        ] {
            assert_eq!(mask_message(text), shown);
        }
    }
}
