#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]

use std::hint::black_box;
use std::time::Instant;

use serde_json::{Value, json};

use super::super::object;
use super::*;

object! {
    pub struct Times {
        required_time at: DateTime<Utc>,
        optional_time sent_at: Option<DateTime<Utc>>,
        nullable_time ends_at: Nullable<DateTime<Utc>>,
    }
}

/// Reads one value, and writes it.
fn read(value: &Value) -> Option<String> {
    serde_json::from_value::<Time>(value.clone()).ok().map(|time| write(&time.0))
}

#[test]
fn a_time_is_read_in_every_form() {
    for (given, expected) in [
        (json!("2026-03-02T09:30:04Z"), "2026-03-02T09:30:04Z"),
        (json!("2026-03-02T09:30:04.148Z"), "2026-03-02T09:30:04.148Z"),
        (json!("2026-03-02T09:30:04.148+00:00"), "2026-03-02T09:30:04.148Z"),
        (json!("2026-03-02T09:30:04.148-0000"), "2026-03-02T09:30:04.148Z"),
        (json!("2026-03-02t09:30:04z"), "2026-03-02T09:30:04Z"),
        (json!("2026-03-02T11:30:04+02"), "2026-03-02T09:30:04Z"),
        (json!("2026-03-02T00:00:04+05:30"), "2026-03-01T18:30:04Z"),
        (json!("2026-12-31T23:00:04-0230"), "2027-01-01T01:30:04Z"),
        (json!("2026-03-02 09:30:04"), "2026-03-02T09:30:04Z"),
        (json!("2026-03-02 09:30:04 +0000"), "2026-03-02T09:30:04Z"),
        (json!("2026-03-02 09:30:04 UTC"), "2026-03-02T09:30:04Z"),
        (json!("2026-03-02T09:30:04.801186"), "2026-03-02T09:30:04.801Z"),
        (json!("2026-03-02T09:30:04.8011861234567Z"), "2026-03-02T09:30:04.801Z"),
        (json!("2026-03-02T09:30:04,5Z"), "2026-03-02T09:30:04.500Z"),
        (json!("2026-03-02T09:30:04.000Z"), "2026-03-02T09:30:04Z"),
        (json!("2026-03-02T09:30:04.0001Z"), "2026-03-02T09:30:04Z"),
        (json!("2026-03-02T09:30"), "2026-03-02T09:30:00Z"),
        (json!("2026-03-02T09:30Z"), "2026-03-02T09:30:00Z"),
        (json!(" 2026-03-02T09:30:04Z\n"), "2026-03-02T09:30:04Z"),
        (json!("2026-03-02"), "2026-03-02T00:00:00Z"),
        (json!("2024-02-29"), "2024-02-29T00:00:00Z"),
        (json!("2016-12-31T23:59:60Z"), "2016-12-31T23:59:60Z"),
        (json!("+12026-03-02T09:30:04Z"), "+12026-03-02T09:30:04Z"),
        (json!(1_772_443_804), "2026-03-02T09:30:04Z"),
        (json!(1_772_443_804_148_i64), "2026-03-02T09:30:04.148Z"),
        (json!(1_772_443_804.148), "2026-03-02T09:30:04.148Z"),
        (json!("1772443804"), "2026-03-02T09:30:04Z"),
        (json!("1772443804148"), "2026-03-02T09:30:04.148Z"),
        (json!("1772443804.148"), "2026-03-02T09:30:04.148Z"),
        (json!(0), "1970-01-01T00:00:00Z"),
        (json!(-1), "1969-12-31T23:59:59Z"),
    ] {
        assert_eq!(read(&given).as_deref(), Some(expected), "{given}");
    }
}

#[test]
fn what_is_no_time_is_refused_without_quoting_it() {
    for odd in [
        json!(""),
        json!("topsecret"),
        json!("2026-02-30"),
        json!("2026-03-02T24:00:00Z"),
        json!("2026-03-02T09:60:00Z"),
        json!("2026-03-02T09:30:61Z"),
        json!("2026-03-02T09:30:04.Z"),
        json!("2026-03-02T09:30:04+24:00"),
        json!("2026-03-02T09:30:04*00:00"),
        json!("2026-03-02T09:30:04+0"),
        json!("2026-03-02x09:30:04Z"),
        json!("2026-03-02T"),
        json!("2026-03-02T+1:30:04Z"),
        json!("2026-3-2"),
        json!("."),
        json!("1.2.3"),
        json!("ä026-03-02T09:30:04Z"),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1e300),
        json!(true),
        json!({}),
    ] {
        let error = serde_json::from_value::<Time>(odd.clone()).err();
        let error = error.unwrap_or_else(|| panic!("{odd}")).to_string();
        assert!(error.ends_with("expected a date and time"), "{error}");
        assert!(!error.contains("topsecret"), "{error}");
    }
}

/// The fast path and the parser of `chrono` agree wherever both read a time.
#[test]
fn rfc_3339_is_read_like_chrono_reads_it() {
    let mut read = 0;
    for second in (-3_000_000_000_i64..5_000_000_000).step_by(7_654_321) {
        let nanosecond = u32::try_from(second.rem_euclid(1_000_000_000)).unwrap();
        let time = DateTime::from_timestamp(second, nanosecond).unwrap();
        let offset =
            chrono::FixedOffset::east_opt(i32::try_from(second % 1380).unwrap() * 60).unwrap();
        for text in [
            time.to_rfc3339(),
            time.to_rfc3339_opts(SecondsFormat::Nanos, true),
            time.with_timezone(&offset).to_rfc3339(),
        ] {
            assert_eq!(parse_fixed(text.as_bytes()), Some(time), "{text}");
            read += 1;
        }
    }
    assert!(read > 3000);
}

#[test]
fn members_of_every_kind_round_trip() {
    let time = "2026-03-02T09:30:04.148Z";
    for (json, written) in [
        (json!({"at": 1_772_443_804}), json!({"at": "2026-03-02T09:30:04Z"})),
        (
            json!({"at": "2026-03-02", "sent_at": "2026-03-02 09:30:04.148",
                "ends_at": time}),
            json!({"at": "2026-03-02T00:00:00Z", "sent_at": time,
                "ends_at": time}),
        ),
        (
            json!({"at": time, "sent_at": null, "ends_at": null}),
            json!({"at": time, "ends_at": null}),
        ),
    ] {
        let text = json.to_string();
        let read: Times = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), written);
        assert_eq!(serde_json::from_value::<Times>(json).unwrap(), read);
        let decoded = crate::decode::from_slice::<Times>(text.as_bytes()).unwrap();
        assert_eq!((decoded.value, decoded.mismatches), (read, vec![]));
    }
    assert!(serde_json::from_value::<Times>(json!({"at": null})).is_err());
}

#[test]
fn an_unreadable_time_is_left_out_and_reported() {
    let document = br#"{"at": 0, "sent_at": "soon", "ends_at": "later"}"#;
    let decoded = crate::decode::from_slice::<Times>(document).unwrap();
    assert_eq!((decoded.value.sent_at, decoded.value.ends_at), (None, Nullable::Absent));
    let reported: Vec<_> = decoded
        .mismatches
        .iter()
        .map(|mismatch| (mismatch.path.as_str(), mismatch.expected.as_str()))
        .collect();
    assert_eq!(reported, [("ends_at", "a date and time"), ("sent_at", "a date and time")]);
}

/// `cargo test --release -p telnyx-messaging --lib time::tests::speed -- --ignored --nocapture`
#[test]
#[ignore = "measures"]
fn speed() {
    const ROUNDS: u32 = 200_000;
    let measure = |name: &str, read: &dyn Fn(&str) -> bool, text: &str| {
        let started = Instant::now();
        for _ in 0..ROUNDS {
            assert!(read(black_box(text)));
        }
        println!("{name:8} {:>4} ns  {text}", (started.elapsed() / ROUNDS).as_nanos());
    };
    for text in [
        r#""2026-03-02T09:30:04Z""#,
        r#""2026-03-02T09:30:04.148+00:00""#,
        r#""2026-03-02T09:30:04.801186""#,
        r#""2026-03-02 09:30:04 +0000""#,
        "1772443804",
    ] {
        measure("lenient", &|text| serde_json::from_str::<Time>(text).is_ok(), text);
        if serde_json::from_str::<DateTime<Utc>>(text).is_ok() {
            measure("chrono", &|text| serde_json::from_str::<DateTime<Utc>>(text).is_ok(), text);
        }
    }
}
