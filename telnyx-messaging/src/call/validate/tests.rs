#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::values::{is_phone_number, is_short_code};
use super::*;
use crate::types::Decimal;

fn text(check: impl FnOnce(&mut Problems)) -> String {
    let mut problems = Problems::default();
    check(&mut problems);
    problems.into_result("x").err().map_or(String::new(), |error| error.to_string())
}

#[test]
fn path_arguments_address_one_resource() {
    for bad in ["", " ", ".", "..", "a\nb", r"..\b", r"a\b"] {
        assert_ne!(text(|p| p.path_argument("id", bad)), "", "{bad:?}");
    }
    for good in ["m1", "+15550100001", "a/b", "...", "a b"] {
        assert_eq!(text(|p| p.path_argument("id", good)), "", "{good:?}");
    }
}

#[test]
fn limits_are_inclusive() {
    let check = |value: Option<f64>| {
        text(|p| p.check("page[size]", &value, &[Limit::Range(Some(1.0), Some(250.0))]))
    };
    for good in [None, Some(1.0), Some(250.0)] {
        assert_eq!(check(good), "");
    }
    for bad in [0.0, 251.0, f64::NAN] {
        assert!(check(Some(bad)).contains("`page[size]` must be between 1 and 250"), "{bad}");
    }
}

#[test]
fn lengths_are_counted_in_scalar_values() {
    let check = |value: &str, limit: Limit| {
        text(|p| p.check("name", &Nullable::<String>::from(value), &[limit]))
    };
    assert_eq!(check("äöü😀", Limit::Length(Some(4), Some(4))), "");
    let long = check("äöü😀!", Limit::Length(None, Some(4)));
    assert!(long.contains("`name` must have at most 4 characters"), "{long}");
    let empty = check("", Limit::Length(Some(1), None));
    assert!(empty.contains("`name` must not be empty"), "{empty}");
    assert_eq!(text(|p| p.check("name", &Nullable::<String>::Null, &[Limit::PhoneNumber])), "");
}

#[test]
fn entries_are_counted_and_checked_one_by_one() {
    let limits = &[Limit::Items(Some(1), Some(2)), Limit::Each(&[Limit::PhoneNumber])];
    let check = |values: &[&str]| {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        text(|p| p.check("to", &Some(values), limits))
    };
    assert_eq!(check(&["+15550100001", "+15550100002"]), "");
    assert!(check(&[]).contains("`to` must have 1 to 2 entries"));
    let both = check(&["+15550100001", "x", "+15550100002"]);
    assert!(both.contains("`to` must have 1 to 2 entries"), "{both}");
    assert!(both.contains("`to[1]` must be a phone number"), "{both}");
}

#[test]
fn decimal_numbers_have_limits() {
    let limits = &[Limit::Range(Some(0.01), Some(500.0)), Limit::Pattern("^[0-9.]+$")];
    let check = |amount: &str| {
        let amount: Decimal = amount.parse().unwrap();
        text(|p| p.check("limit", &Some(amount), limits))
    };
    for good in ["0.01", "12.50", "500", "500.00"] {
        assert_eq!(check(good), "", "{good}");
    }
    assert!(check("500.01").contains("`limit` must be between 0.01 and 500"));
    assert!(check("0").contains("`limit` must be between 0.01 and 500"));
    assert!(check("1e1").contains("`limit` must match `^[0-9.]+$`"));
}

#[test]
fn phone_numbers_are_in_e164_format() {
    for good in ["+15550100001", "+2904000", "+883510000000000"] {
        assert!(is_phone_number(good), "{good}");
    }
    for bad in [
        "",
        "+",
        "banana",
        "+1555",
        "15550100001",
        "(555) 010-0002",
        "+1 555 010 0001",
        "+05550100001",
        "+1555010000112345",
        "+1555010000a",
        "+155501０0001",
        "+15550100001\n",
    ] {
        assert!(!is_phone_number(bad), "{bad:?}");
    }
    for good in ["911", "12345", "12345678"] {
        assert!(is_short_code(good), "{good}");
    }
    for bad in ["", "12", "123456789", "1234a", "+12345"] {
        assert!(!is_short_code(bad), "{bad:?}");
    }
}

#[test]
fn nested_problems_are_named_by_their_path() {
    struct Inner(Option<String>);
    impl Validate for Inner {
        fn validate(&self, _: &[Limit], problems: &mut Problems) {
            problems.required("id", &self.0);
            problems.check("id", &self.0, &[Limit::Length(Some(1), None)]);
        }
    }
    let inner = vec![Inner(None), Inner(Some(String::new()))];
    let text = text(|p| p.within("content", |p| p.check("rows", &inner, &[])));
    assert!(text.contains("`content.rows[0].id` is required"), "{text}");
    assert!(text.contains("`content.rows[1].id` must not be empty"), "{text}");
}

#[test]
fn all_problems_are_reported_together() {
    let text = text(|p| {
        p.required("to", &None::<String>);
        p.required("from", &Some(1_i64));
        p.required("text", &Nullable::<String>::Absent);
        p.path_argument("id", "");
    });
    assert!(text.contains("set the required `to`, `text`"), "{text}");
    assert!(text.contains("`id` is empty"), "{text}");
}
