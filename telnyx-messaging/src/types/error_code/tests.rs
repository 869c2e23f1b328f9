#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::HashSet;

use super::ErrorCode;

#[test]
fn the_catalogue_is_complete_and_every_code_is_explained() {
    assert_eq!(ErrorCode::KNOWN.len(), 100);
    let mut codes = HashSet::new();
    let mut meanings = HashSet::new();
    for (value, code) in ErrorCode::KNOWN {
        assert_eq!(&ErrorCode::from(*value), code);
        assert_eq!(code.as_str(), *value);
        assert!(codes.insert(*value), "{value} is listed twice");
        assert!(matches!(value.len(), 5 | 6) && value.bytes().all(|digit| digit.is_ascii_digit()));
        let (meaning, advice) = (code.meaning().unwrap(), code.advice().unwrap());
        assert!(meanings.insert(meaning), "{value} means the same as another code: {meaning}");
        for text in [meaning, advice] {
            assert!(text.ends_with('.') && !text.contains("  ") && !text.contains('\n'), "{text}");
        }
    }
}

#[test]
fn an_unknown_code_is_kept_without_an_explanation() {
    let code = ErrorCode::from("49999");
    assert_eq!(code.as_str(), "49999");
    assert_eq!((code.meaning(), code.advice()), (None, None));
}

#[test]
fn codes_that_are_easily_mistaken_say_what_they_are_about() {
    for (code, about, advice) in [
        ("40304", "SMS and MMS", "`media_urls`"),
        ("40306", "profile has no alphanumeric sender", "`alpha_sender`"),
        ("40300", "opted out", "only when `detail` says so"),
        ("10016", "503", "same idempotency key"),
        ("10027", "another body", "exactly the same body"),
        ("10036", "still running", "same key"),
        ("10008", "not known", "before repeating"),
    ] {
        let code = ErrorCode::from(code);
        assert!(code.meaning().unwrap().contains(about), "{code}: {:?}", code.meaning());
        assert!(code.advice().unwrap().contains(advice), "{code}: {:?}", code.advice());
    }
}
