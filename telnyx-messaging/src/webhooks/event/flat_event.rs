//! Events without an envelope, recognized by their properties.

/// A row of the generated table of events that may come without an envelope: the type, and the
/// properties by which it is recognized.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FlatEvent {
    event_type: &'static str,
    has: &'static [&'static str],
    lacks: &'static [&'static str],
}

impl FlatEvent {
    /// An event of this type has all these properties.
    #[cfg_attr(
        not(feature = "full"),
        allow(dead_code, reason = "for groups that are switched off")
    )]
    pub(crate) const fn new(event_type: &'static str, has: &'static [&'static str]) -> Self {
        Self { event_type, has, lacks: &[] }
    }

    /// An event of this type has none of these properties.
    #[cfg_attr(
        not(feature = "full"),
        allow(dead_code, reason = "for groups that are switched off")
    )]
    pub(crate) const fn lacks(mut self, lacks: &'static [&'static str]) -> Self {
        self.lacks = lacks;
        self
    }

    /// Returns the type of the body that `has` these properties. Where several rows match, the one
    /// that says most about the body wins, so that the order of the table does not matter. `None`
    /// if two of them say equally much: to pass a body on verbatim is better than to guess.
    pub(crate) fn identify(table: &[Self], has: impl Fn(&str) -> bool) -> Option<&'static str> {
        let matches = |event: &&Self| {
            event.has.iter().all(|name| has(name)) && !event.lacks.iter().any(|name| has(name))
        };
        let specificity = |event: &Self| (event.has.len(), event.lacks.len());
        let best = table.iter().filter(matches).max_by_key(|event| specificity(event))?;
        let is_rival = |event: &&Self| {
            specificity(event) == specificity(best) && event.event_type != best.event_type
        };
        let is_ambiguous = table.iter().filter(matches).any(|event| is_rival(&event));
        (!is_ambiguous).then_some(best.event_type)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BRAND: FlatEvent =
        FlatEvent::new("brand", &["brandId", "type"]).lacks(&["campaignId", "phoneNumber"]);
    const CAMPAIGN: FlatEvent =
        FlatEvent::new("campaign", &["campaignId", "type"]).lacks(&["phoneNumber"]);
    const NUMBER: FlatEvent = FlatEvent::new("number", &["phoneNumber", "type"]);

    fn identify(table: &[FlatEvent], properties: &[&str]) -> Option<&'static str> {
        FlatEvent::identify(table, |name| properties.contains(&name))
    }

    #[test]
    fn the_order_of_the_table_does_not_matter() {
        for table in [
            [BRAND, CAMPAIGN, NUMBER],
            [BRAND, NUMBER, CAMPAIGN],
            [CAMPAIGN, BRAND, NUMBER],
            [CAMPAIGN, NUMBER, BRAND],
            [NUMBER, BRAND, CAMPAIGN],
            [NUMBER, CAMPAIGN, BRAND],
        ] {
            for (properties, expected) in [
                (&["brandId", "type"][..], Some("brand")),
                (&["brandId", "tcrBrandId", "type"], Some("brand")),
                (&["campaignId", "type"], Some("campaign")),
                (&["campaignId", "brandId", "type"], Some("campaign")),
                (&["phoneNumber", "type"], Some("number")),
                (&["phoneNumber", "campaignId", "brandId", "type"], Some("number")),
                (&["brandId"], None),
                (&["type"], None),
                (&[], None),
            ] {
                assert_eq!(identify(&table, properties), expected, "{properties:?}");
            }
        }
    }

    #[test]
    fn the_most_specific_row_wins_and_equal_ones_are_no_match() {
        let wide = FlatEvent::new("wide", &["a"]);
        let narrow = FlatEvent::new("narrow", &["a", "b"]);
        let lacking = FlatEvent::new("lacking", &["a", "b"]).lacks(&["c"]);
        let rival = FlatEvent::new("rival", &["b", "c"]);
        for table in [[wide, narrow, lacking, rival], [rival, lacking, narrow, wide]] {
            assert_eq!(identify(&table, &["a"]), Some("wide"));
            assert_eq!(identify(&table, &["a", "b"]), Some("lacking"));
            assert_eq!(identify(&table, &["a", "b", "c"]), None);
            assert_eq!(identify(&table, &["b", "c"]), Some("rival"));
        }
        assert_eq!(identify(&[narrow, narrow], &["a", "b"]), Some("narrow"));
        assert_eq!(identify(&[], &["a"]), None);
    }
}
