#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::json;

use super::*;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("{text}"))
}

#[test]
fn a_string_is_kept_verbatim() {
    for text in [
        "0",
        "0.0051",
        "12.50",
        "-3",
        "-0.00",
        "007.0",
        "+1",
        ".5",
        "5.",
        "1E-7",
        "0e-10",
        "2e3",
        "123456789012345678901234567890123456789012345.67",
    ] {
        assert_eq!(decimal(text).as_str(), text);
        assert_eq!(decimal(text).to_string(), text);
        let read: Decimal = serde_json::from_value(json!(text)).unwrap();
        assert_eq!(read, decimal(text));
        assert_eq!(serde_json::to_value(&read).unwrap(), json!(text));
    }
    for odd in [
        "",
        "-",
        ".",
        "+.",
        "e5",
        "1e",
        "1e+",
        "1e5000",
        "1e999999999999",
        "--1",
        "1.2.3",
        "1,5",
        " 1",
        "1 USD",
        "$1",
        "NaN",
        "inf",
        "0x1f",
        "１",
    ] {
        assert_eq!(odd.parse::<Decimal>(), Err(InvalidDecimal), "{odd}");
    }
}

#[test]
fn a_json_number_is_read_without_loss() {
    for (json, text) in [
        ("0.0051", "0.0051"),
        ("0.1", "0.1"),
        ("-12.75", "-12.75"),
        ("4", "4"),
        ("2.0", "2.0"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("18446744073709551615", "18446744073709551615"),
        ("1e-7", "0.0000001"),
        ("-2.5e-8", "-0.000000025"),
        ("1e21", "1000000000000000000000"),
        ("1.5e300", &format!("15{}", "0".repeat(299))),
    ] {
        let read: Decimal = serde_json::from_str(json).unwrap();
        assert_eq!(read.as_str(), text, "{json}");
        assert_eq!(
            serde_json::from_value::<Decimal>(serde_json::from_str(json).unwrap()).unwrap(),
            read
        );
    }
    assert_eq!(Decimal::from(-5_i64).as_str(), "-5");
    assert_eq!(Decimal::from(u64::MAX).as_str(), "18446744073709551615");
}

#[test]
fn other_json_is_refused_without_quoting_it() {
    for odd in [json!(null), json!(true), json!([]), json!({}), json!("topsecret")] {
        let error = serde_json::from_value::<Decimal>(odd).unwrap_err().to_string();
        assert!(error.ends_with("expected a decimal number"), "{error}");
        assert!(!error.contains("topsecret"), "{error}");
    }
}

#[test]
fn a_number_has_no_mismatch_and_other_values_are_left_out() {
    #[derive(Deserialize)]
    struct Cost {
        amount: Option<Decimal>,
        fee: Option<Decimal>,
    }
    let decoded =
        crate::decode::from_slice::<Cost>(br#"{"amount": 0.0051, "fee": "0.003"}"#).unwrap();
    assert_eq!(decoded.value.amount, Some(decimal("0.0051")));
    assert_eq!(decoded.value.fee, Some(decimal("0.003")));
    assert!(decoded.mismatches.is_empty());
    let decoded = crate::decode::from_slice::<Cost>(br#"{"amount": "free", "fee": {}}"#).unwrap();
    assert!(decoded.value.amount.is_none() && decoded.value.fee.is_none());
    let paths: Vec<_> = decoded.mismatches.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(paths, ["amount", "fee"]);
}

#[test]
fn values_are_scaled_exactly_or_not_at_all() {
    for (text, scaled) in [
        ("0.0051", Some((51, 4))),
        ("12.50", Some((1250, 2))),
        ("-12.50", Some((-1250, 2))),
        ("007", Some((7, 0))),
        (".5", Some((5, 1))),
        ("-0.00", Some((0, 2))),
        ("1E-7", Some((1, 7))),
        ("2e3", Some((2000, 0))),
        ("12.5e1", Some((125, 0))),
        ("12.345e1", Some((12345, 2))),
        ("0.05e1", Some((5, 1))),
        ("0e400", Some((0, 0))),
        ("170141183460469231731687303715884105727", Some((i128::MAX, 0))),
        ("-170141183460469231731687303715884105728", Some((i128::MIN, 0))),
        ("170141183460469231731687303715884105728", None),
        ("1e40", None),
    ] {
        assert_eq!(decimal(text).scaled(), scaled, "{text}");
    }
    for (text, places, units) in [
        ("12.5", 2, Some(1250)),
        ("12.500", 2, Some(1250)),
        ("12.505", 2, None),
        ("-0.01", 2, Some(-1)),
        ("3", 0, Some(3)),
        ("3.0", 0, Some(3)),
        ("3.1", 0, None),
        ("0", 4_000_000_000, Some(0)),
        ("1", 39, None),
    ] {
        assert_eq!(decimal(text).in_units_of(places), units, "{text} {places}");
    }
}

#[test]
fn values_are_compared_by_value() {
    let ascending = [
        "-1e3",
        "-12.5",
        "-12.49",
        "-0.1",
        "0",
        "0.0001",
        "0.001",
        "0.5",
        "0.51",
        "1",
        "9.99",
        "10",
        "10.01",
        "99999999999999999999999999999999999999999.1",
    ];
    for (position, one) in ascending.iter().enumerate() {
        for (other_position, other) in ascending.iter().enumerate() {
            let order = decimal(one).compare(&decimal(other));
            assert_eq!(order, position.cmp(&other_position), "{one} {other}");
        }
    }
    for (one, other) in
        [("1.5", "1.50"), ("-0", "0.00"), ("007", "7"), ("1e1", "10"), ("-2.0", "-2")]
    {
        assert_eq!(decimal(one).compare(&decimal(other)), Ordering::Equal, "{one} {other}");
    }
    assert_ne!(decimal("1.5"), decimal("1.50"));
    for (text, zero, negative) in
        [("0", true, false), ("-0.00", true, false), ("-0.01", false, true), ("0.01", false, false)]
    {
        assert_eq!((decimal(text).is_zero(), decimal(text).is_negative()), (zero, negative));
    }
}
