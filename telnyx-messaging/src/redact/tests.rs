#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::*;

#[test]
fn phone_numbers_are_masked_in_every_notation() {
    for (text, expected) in [
        ("The from number +15550100001 is not assigned", "The from number ***01 is not assigned"),
        ("call (555) 010-0001.", "call ***01."),
        ("15550100001", "***01"),
        ("to=+1 555 010 0001, from=+1-555-010-0002", "to=***01, from=***02"),
        ("+1 (555) 010-0001", "***01"),
        ("555.010.0001", "***01"),
        ("555\u{2013}010\u{2011}0001", "***01"),
        ("555 - 010 - 0001", "***01"),
        ("+33\u{a0}1\u{202f}55\u{2009}01\u{2009}00\u{2009}01", "***01"),
        ("01.55.01.00.01", "***01"),
        ("'+15550100001'", "'***01'"),
        ("%2B15550100001", "***01"),
        ("%2B1%20555%20010%200001", "***01"),
        ("to_15550100001", "to_***01"),
        ("id-15550100001", "id-***01"),
        ("tel:15550100001;", "tel:***01;"),
        ("x+15550100001y", "x***01y"),
        ("n15550100001n", "n***01n"),
        ("1_555_010_0001", "***01"),
        ("/to/+15550100001", "/to/***01"),
        ("\u{ff0b}１５５５０１００００１", "***０１"),
        ("１５５５０１００００１", "***０１"),
        ("1555\u{200b}010\u{200b}0001", "***01"),
        ("٠١٢٣٤٥٦٧٨٩", "***٨٩"),
        ("555 010 0001 2nd attempt", "***01 2nd attempt"),
        ("10:00 15550100001", "10:00 ***01"),
        ("2026-01-01 15550100001", "2026-01-01 ***01"),
        ("15550100001 2026-01-01", "***01 2026-01-01"),
        ("+1.555.010.0001", "***01"),
        ("4915550100001@10.0.0.1", "***01@10.0.0.1"),
    ] {
        assert_eq!(mask(text), expected, "{text}");
    }
}

#[test]
fn what_is_not_a_phone_number_is_kept() {
    for text in [
        "code 40300, page 250",
        "id 40385f64-5717-4562-b3fc-2c963f66afa6",
        "id 12345678-5717-4562-b3fc-2c963f66afa6",
        "id=12345678-1234-1234-1234-123456789012.",
        "after 2026-01-01 10:00",
        "after 2026-01-01 10:00, before 2026-01-02 10:00",
        "2026-01-01T10:00:00.123456+02:00",
        "2026-01-01T10:00:00Z",
        "from 2026-01-01 to 2026-12-31",
        "(2026-01-01)",
        "31.01.2026 and 01/31/2026 and 2026/01/31",
        "Fri, 15 Jan 2027 08:00:30 GMT",
        "at 10:00:00.123456789",
        "costs 12345.67 USD, or $0.00450000",
        "balance 1,234,567.89",
        "0.0045000",
        "123456.7890 EUR",
        "client 192.168.100.200 is not allowed",
        "192.168.100.200:8443",
        "2001:0db8:85a3:0000:0000:8a2e:0370:7334",
        "12 2nd attempt",
        "+++ ((( %% --",
        "%2B, %41%20",
        "",
    ] {
        assert_eq!(mask(text), text);
    }
    assert_eq!(mask("two\nlines\r\u{2028}"), "two lines  ");
}

/// How a number may be written.
fn notation(digits: &str, style: usize) -> String {
    let group = |separator: &str, sizes: &[usize]| {
        let (mut rest, mut groups) = (digits, Vec::new());
        for size in sizes {
            let (group, others) = rest.split_at((*size).min(rest.len()));
            groups.push(group);
            rest = others;
        }
        groups.push(rest);
        groups.retain(|group| !group.is_empty());
        groups.join(separator)
    };
    match style {
        0 => digits.to_owned(),
        1 => format!("+{digits}"),
        2 => format!("%2B{digits}"),
        3 => format!("+{}", group(" ", &[1, 3, 3])),
        4 => group("-", &[3, 3]),
        5 => format!("+{}", group(".", &[2, 2, 2, 2, 2])),
        6 => format!("({}) {}", &digits[..3], &digits[3..]),
        7 => group("%20", &[1, 3, 3]),
        8 => group("_", &[3, 3]),
        _ => digits.chars().filter_map(|c| char::from_u32(c as u32 - 0x30 + 0xff10)).collect(),
    }
}

fn plain_digits(text: &str) -> String {
    let plain = |c: char| match c {
        '０'..='９' => char::from_u32(c as u32 - 0xff10 + 0x30),
        c => c.is_ascii_digit().then_some(c),
    };
    text.chars().filter_map(plain).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_seven_digits_of_a_phone_number_survive(
        digits in "[1-9][0-9]{6,14}",
        style in 0_usize..10,
        before in "[a-zA-Z'\"=:,;<>_/ -]{0,6}",
        after in "[a-zA-Z'\"=:,;<>_/. -]{0,6}",
    ) {
        let masked = mask(&format!("{before}{}{after}", notation(&digits, style)));
        prop_assert!(plain_digits(&masked).len() < 7, "{masked}");
    }

    #[test]
    fn any_text_is_masked_without_harm(text in "\\PC{0,40}") {
        let masked = mask(&text);
        prop_assert!(!masked.contains(char::is_control), "{masked:?}");
    }
}
