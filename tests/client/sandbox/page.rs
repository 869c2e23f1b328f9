//! The page, in a headless browser.

use std::path::Path;
use std::time::Duration;

use serde_json::json;
use telnyx_messaging_sandbox::Sandbox;

use super::browser::Browser;
use super::receiver::Receiver;
use super::{FROM, TO, send};

async fn open() -> Option<(Sandbox, Browser)> {
    let sandbox = Sandbox::start().await.unwrap();
    let url = sandbox.base_url().replace("/v2", "/");
    let mut browser = Browser::open(&url).await?;
    browser.wait_for("document.querySelector('.live.on') && data").await;
    Some((sandbox, browser))
}

/// The text of what a selector finds.
fn text(selector: &str) -> String {
    format!("[...document.querySelectorAll({selector:?})].map(e => e.innerText).join('|')")
}

/// Clicks the button with this text within what a selector finds.
async fn click(browser: &mut Browser, within: &str, name: &str) {
    let find = format!(
        "[...document.querySelectorAll({:?})].find(e => e.innerText.trim() === {name:?})",
        format!("{within} button, {within} summary")
    );
    browser.wait_for(&find).await;
    browser.evaluate(&format!("({find}).click()")).await;
}

async fn set(browser: &mut Browser, id: &str, value: &str) {
    browser.evaluate(&format!("$({id:?}).value = {value:?}")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_is_followed_live_and_carried_on() {
    let Some((sandbox, mut browser)) = open().await else { return };
    let receiver = Receiver::start(&[]).await;
    assert!(browser.evaluate(&text("#messages")).await.as_str().unwrap().contains("curl"));

    // It appears without a reload, and its status follows.
    let sent = send(&sandbox, json!({"text": "Your parcel is here", "webhook_url": receiver.url}));
    let id = sent.await.body["data"]["id"].as_str().unwrap().to_owned();
    browser.wait_for(&format!("{}.includes('Your parcel is here')", text("#messages"))).await;
    browser.wait_for(&format!("{}.includes('delivered')", text(".message .chip"))).await;
    let line = browser.evaluate(&text(".message .line")).await;
    for fact in ["SMS", "GSM-7", "1 part", "USD", "2 webhooks delivered"] {
        browser.wait_for(&format!("{}.includes({fact:?})", text(".message .line"))).await;
        assert!(line.is_string());
    }
    let title = browser.evaluate(&text("#title")).await;
    assert_eq!(title, TO);

    // The details have the deliveries, the request and the response, and stay open.
    click(&mut browser, ".message", "Details").await;
    let details = browser.evaluate(&text(".message .card")).await.as_str().unwrap().to_owned();
    for part in ["message.finalized, attempt 1", "REQUEST", "RESPONSE", &receiver.url] {
        assert!(details.contains(part), "{part}: {details}");
    }
    let before = receiver.all().len();
    click(&mut browser, ".message", "Twice at once").await;
    browser.wait_for("data.deliveries.length === 6").await;
    assert_eq!(receiver.all().len(), before + 4);
    assert_eq!(browser.evaluate("document.querySelector('.message details').open").await, true);

    // A status that a test needs.
    browser.evaluate("document.querySelector('.message select').value = 'delivery_failed'").await;
    click(&mut browser, ".message", "Set").await;
    browser.wait_for(&format!("{}.includes('delivery_failed')", text(".message .chip"))).await;
    assert_eq!(sandbox.message(&id).unwrap()["errors"][0]["code"], "40008");

    // The recipient replies, and opts out.
    set(&mut browser, "text", "Thank you").await;
    click(&mut browser, "#reply", "Reply").await;
    browser.wait_for(&format!("{}.includes('Thank you')", text(".message.inbound"))).await;
    click(&mut browser, "#reply", "STOP").await;
    browser.wait_for(&format!("{}.includes('STOP')", text(".message.inbound .chip"))).await;
    let refused = send(&sandbox, json!({})).await;
    assert_eq!((refused.status, refused.error().0), (403, "40300"));
    // The refused request says why.
    browser.wait_for(&format!("{}.includes('403 POST /v2/messages')", text("#requests"))).await;
    click(&mut browser, "#reply", "START").await;
    browser.wait_for(&format!("{}.includes('START')", text(".message.inbound .chip"))).await;
    assert_eq!(send(&sandbox, json!({})).await.status, 200);

    // A person writes first.
    browser.evaluate("$('new').open = true").await;
    set(&mut browser, "in-from", "+15550100009").await;
    set(&mut browser, "in-text", "Are you open?").await;
    click(&mut browser, "#inbound", "Receive").await;
    browser.wait_for("$('title').textContent === '+15550100009'").await;
    assert_eq!(browser.evaluate("$('conversations').children.length").await, 2);
    // A search narrows both lists.
    browser.evaluate("$('search').value = 'open?'; $('search').oninput()").await;
    assert_eq!(browser.evaluate("$('conversations').children.length").await, 1);
    browser.evaluate("$('search').value = ''; $('search').oninput()").await;

    click(&mut browser, "header", "Clear all").await;
    browser.wait_for("$('sure').open").await;
    click(&mut browser, "dialog", "Remove all").await;
    browser.wait_for(&format!("{}.includes('curl')", text("#messages"))).await;
    assert!(sandbox.messages().is_empty() && sandbox.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_and_the_clock_are_controlled_and_a_body_is_decoded() {
    let Some((sandbox, mut browser)) = open().await else { return };
    click(&mut browser, "#tabs", "Faults").await;
    assert_eq!(browser.evaluate("$('p-faults').hidden").await, false);
    set(&mut browser, "error-code", "40008").await;
    set(&mut browser, "code", "400").await;
    set(&mut browser, "only-to", TO).await;
    click(&mut browser, "#fault", "Add fault").await;
    browser.wait_for(&format!("{}.includes('code 40008')", text("#faults"))).await;
    assert_eq!(send(&sandbox, json!({"to": "+15550100003"})).await.status, 200);
    let failed = send(&sandbox, json!({})).await;
    assert_eq!((failed.status, failed.error().0), (400, "40008"));
    browser.wait_for(&format!("{}.includes('1 of 1')", text("#faults"))).await;
    click(&mut browser, "#faults", "Remove").await;
    browser.wait_for("$('faults').children.length === 0").await;

    click(&mut browser, "header", "Pause clock").await;
    browser.wait_for(&format!("{} === 'Resume clock'", text("#pause"))).await;
    let at = sandbox.now() + Duration::from_secs(3600);
    let later = json!({"text": "Later", "send_at": at.to_rfc3339()});
    let sent = send(&sandbox, later).await.body["data"].take();
    browser.wait_for("data.messages.some(m => m.to[0].status === 'scheduled')").await;
    set(&mut browser, "amount", "2").await;
    set(&mut browser, "unit", "3600000").await;
    click(&mut browser, "#advance", "Advance").await;
    browser.wait_for("data.messages.every(m => m.to[0].status === 'delivered')").await;
    let message = sandbox.message(sent["id"].as_str().unwrap()).unwrap();
    assert_eq!(super::status(&message), "delivered");

    click(&mut browser, "#tabs", "Decode").await;
    let payload = json!({"id": "1", "direction": "inbound", "text": "Hi", "type": "SMS"});
    let event = json!({"data": {"event_type": "message.received", "id": "2", "payload": payload}});
    set(&mut browser, "body", &event.to_string()).await;
    click(&mut browser, "#decode", "Decode").await;
    browser.wait_for(&format!("{}.includes('a known event')", text("#decoded"))).await;
    set(&mut browser, "body", "{").await;
    click(&mut browser, "#decode", "Decode").await;
    browser.wait_for("document.querySelector('#decoded .bad')").await;
    click(&mut browser, "#tabs", "Numbers").await;
    let numbers = browser.evaluate(&text("#magic")).await.as_str().unwrap().to_owned();
    assert!(numbers.contains("to +15550104300"), "{numbers}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_is_used_with_a_keyboard_and_a_screen_reader() {
    let Some((sandbox, mut browser)) = open().await else { return };
    send(&sandbox, json!({})).await;
    browser.wait_for("document.querySelector('.message')").await;
    // Every control has a name.
    let accessible = browser.accessible().await;
    let controls = ["button", "textbox", "searchbox", "combobox", "spinbutton", "checkbox", "tab"];
    for (role, name) in &accessible {
        assert!(!controls.contains(&role.as_str()) || !name.is_empty(), "a {role} without a name");
    }
    for (role, name) in [
        ("navigation", "Conversations"),
        ("log", "Messages"),
        ("complementary", "Tools"),
        ("tablist", "Tools"),
        ("searchbox", "Search"),
        ("textbox", "Reply as the recipient"),
    ] {
        let found = accessible.iter().any(|(r, n)| r == role && n == name);
        assert!(found, "no {role} {name}: {accessible:?}");
    }
    // The order of the focus: header, conversations, messages, reply, tools.
    let mut order = Vec::new();
    browser.evaluate("document.activeElement.blur()").await;
    for _ in 0..40 {
        browser.press("Tab").await;
        let place = "(document.activeElement.closest('header, nav, main, aside') || document.activeElement).tagName";
        let place = browser.evaluate(place).await.as_str().unwrap().to_owned();
        if order.last() != Some(&place) {
            order.push(place);
        }
    }
    assert!(
        order.starts_with(&["BUTTON", "HEADER", "NAV", "MAIN", "ASIDE"].map(String::from)),
        "{order:?}"
    );
    // A reply without a mouse.
    browser.evaluate("$('text').focus()").await;
    browser.write("By keyboard").await;
    browser.press("Enter").await;
    browser.wait_for(&format!("{}.includes('By keyboard')", text(".message.inbound"))).await;
    assert_eq!(browser.evaluate("document.activeElement.id").await, "text");
    // Tabs follow the arrows, and `/` leads to the search.
    browser.evaluate("$('t-requests').focus()").await;
    browser.press("ArrowRight").await;
    assert_eq!(browser.evaluate("document.activeElement.id").await, "t-webhooks");
    assert_eq!(browser.evaluate("$('p-webhooks').hidden").await, false);
    browser.press("/").await;
    assert_eq!(browser.evaluate("document.activeElement.id").await, "search");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_is_readable_in_dark_and_in_light() {
    let Some((sandbox, mut browser)) = open().await else { return };
    let receiver = Receiver::start(&[]).await;
    for (to, words) in [
        (TO, "Your parcel arrives today between 2 and 4 pm. Reply STOP to opt out."),
        ("+15550104004", "Your code is 4711."),
        ("+15550100007", "See you at 9 🙂"),
    ] {
        send(&sandbox, json!({"to": to, "text": words, "webhook_url": receiver.url})).await;
    }
    sandbox.settled().await;
    sandbox.receive(TO, FROM, "Great, thank you!");
    send(&sandbox, json!({"to": "banana"})).await;
    send(&sandbox, json!({"text": "You are welcome."})).await;
    sandbox.settled().await;
    browser.wait_for("data.messages.length === 5 && data.messages.every(m => m.direction === 'inbound' || /delivered|failed/.test(m.to[0].status))").await;
    // The contrast of the text of a bubble, by the formula of the WCAG.
    let contrast = "(() => { const light = c => { const v = c.match(/[\\d.]+/g).slice(0, 3).map(n => n / 255).map(n => n <= 0.03928 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4); return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2]; }; \
        const all = [...document.querySelectorAll('.bubble, .chip')].map(e => { const s = getComputedStyle(e); const [a, b] = [light(s.color), light(s.backgroundColor)].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05); }); return Math.min(...all); })()";
    browser.evaluate("document.querySelector('.message details').open = true").await;
    let overflow = "document.documentElement.scrollWidth > innerWidth || $('tabs').clientHeight > 60 || $('messages').scrollWidth > $('messages').clientWidth";
    assert_eq!(browser.evaluate(overflow).await, false, "nothing runs off the edge");
    for scheme in ["light", "dark"] {
        browser.prefer(scheme).await;
        let found = browser.evaluate(contrast).await.as_f64().unwrap();
        assert!(found >= 4.5, "{scheme}: {found}");
        let image = browser.screenshot().await;
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("page-{scheme}.png"));
        std::fs::write(file, image).unwrap();
    }
    // The choice of the user wins.
    click(&mut browser, "header", "Theme: system").await;
    let color = "getComputedStyle(document.body).backgroundColor";
    let light = browser.evaluate(color).await;
    click(&mut browser, "header", "Theme: light").await;
    assert_ne!(browser.evaluate(color).await, light);
}
