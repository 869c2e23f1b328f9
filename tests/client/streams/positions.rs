//! Where a stream has stopped, and continuing there later.

use telnyx_messaging::{ListPosition, Result, resources::messaging_profiles::ListRequest};

use super::service::{Service, ids};

async fn all_ids(list: ListRequest) -> Result<Vec<String>> {
    let profiles = list.items().collect_all().await?;
    Ok(profiles.into_iter().map(|profile| profile.id).collect())
}

fn at(page: i64, offset: usize) -> Option<ListPosition> {
    Some(ListPosition::new(page, offset))
}

#[tokio::test]
async fn a_stream_that_ended_at_its_maximum_has_the_position_of_the_next_item() {
    for prefetch in [0, 1, 2] {
        let service = Service::start(45, 10).await;
        let list = service.profiles().page_size(10).prefetch(prefetch);
        for (max, position) in [
            (0, at(1, 0)),
            (1, at(1, 1)),
            (20, at(3, 0)),
            (25, at(3, 5)),
            (44, at(5, 4)),
            (45, None),
            (46, None),
        ] {
            let mut items = list.clone().max_items(max).items();
            let first = items.collect_all().await.unwrap();
            assert_eq!((first.len(), items.position()), (max.min(45), position), "{max}");
            let mut pages = list.clone().max_items(max).pages();
            while pages.try_next().await.unwrap().is_some() {}
            assert_eq!(pages.position(), position, "{max}");

            let Some(position) = position else { continue };
            assert_eq!(all_ids(list.clone().start_at(position)).await.unwrap(), ids(max..45));
        }
    }
}

#[tokio::test]
async fn the_position_is_that_of_the_next_item() {
    let service = Service::start(45, 10).await;
    let list = service.profiles().page_size(10);
    let mut items = list.clone().items();
    assert_eq!(items.position(), at(1, 0));
    for taken in 1..=45 {
        items.try_next().await.unwrap().unwrap();
        let (page, offset) = (taken / 10 + 1, taken % 10);
        let expected = if taken == 45 { None } else { at(i64::try_from(page).unwrap(), offset) };
        assert_eq!(items.position(), expected, "{taken} taken");
    }

    let mut pages = list.pages();
    for number in 1..=5 {
        assert_eq!(pages.position(), at(number, 0));
        pages.try_next().await.unwrap().unwrap();
    }
    assert_eq!(pages.position(), None);
}

#[tokio::test]
async fn streams_continue_from_a_position() {
    let service = Service::start(45, 10).await;
    let list = service.profiles().page_size(10).prefetch(0);
    let start = list.clone().start_at(ListPosition::new(3, 4));
    assert_eq!(all_ids(start.clone()).await.unwrap(), ids(24..45));
    assert_eq!(service.requested(), [3, 4, 5]);

    let mut items = start.clone().max_items(3).items();
    assert_eq!(items.position(), at(3, 4), "nothing was requested yet");
    items.try_next().await.unwrap();
    assert_eq!(items.position(), at(3, 5));
    assert_eq!(items.collect_all().await.unwrap().len(), 2);
    assert_eq!(items.position(), at(3, 7));

    let mut pages = start.pages();
    let page = pages.try_next().await.unwrap().unwrap();
    assert_eq!((page.number(), page.len(), page[0].id.as_str()), (3, 6, "24"));
    // The whole page was used since, or the page has become shorter.
    for offset in [10, 99] {
        let start = list.clone().start_at(ListPosition::new(3, offset));
        assert_eq!(all_ids(start).await.unwrap(), ids(30..45));
    }
}

#[tokio::test]
async fn a_position_survives_a_failure_of_its_page() {
    let service = Service::start(45, 10).await.failing(3, 1);
    let list = service.profiles().page_size(10).max_retries(0);
    let mut items = list.start_at(ListPosition::new(3, 4)).items();
    assert!(items.try_next().await.is_err());
    assert_eq!(items.position(), at(3, 4));
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "24");
}

#[test]
fn a_position_can_be_stored() {
    let position = ListPosition::new(3, 4);
    let stored = serde_json::to_string(&position).unwrap();
    assert_eq!(serde_json::from_str::<ListPosition>(&stored).unwrap(), position);
}
