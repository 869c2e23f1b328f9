//! Random operations on every resource that is created or seeded, against a small independent model.

use std::collections::BTreeMap;

use http::Method;
use serde_json::{Value, json};
use telnyx_messaging::types::*;
use telnyx_messaging_sandbox::{Sample, Sandbox};

use super::model::Numbers;

const STEPS: usize = 10_000;
/// As many as the first page of every list has at least.
const MOST: usize = 10;
const UNKNOWN: &str = "40317ac2-5b0e-4d1f-9c86-000000000000";
/// The profile of the configurations below.
const PROFILE: &str = "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90";
const CONFIGS: &str = "messaging_profiles/4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90/autoresp_configs";
const CONFIG: &str = "messaging_profiles/4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90/autoresp_configs/{}";

/// What the documentation says about a resource.
struct Resource {
    /// The path of the list, and its required query.
    list: &'static str,
    query: String,
    /// The path at which items are created, and a valid body; without it, items are seeded.
    create: Option<(&'static str, Value)>,
    /// The path of an item.
    item: &'static str,
    /// The method that changes an item, and a valid body.
    update: Option<(Method, Value)>,
    is_deleted: bool,
    /// The property that identifies an item.
    id: &'static str,
    /// Properties that can have any text.
    texts: &'static [&'static str],
}

fn sample<T: Sample + serde::Serialize>() -> Value {
    serde_json::to_value(T::sample()).unwrap()
}

impl Resource {
    fn new(list: &'static str, item: &'static str, id: &'static str) -> Self {
        Self {
            list,
            query: String::new(),
            create: None,
            item,
            update: None,
            is_deleted: false,
            id,
            texts: &[],
        }
    }

    fn created<T: Sample + serde::Serialize>(mut self, texts: &'static [&'static str]) -> Self {
        self.create = Some((self.list, sample::<T>()));
        self.texts = texts;
        self
    }

    fn at(mut self, path: &'static str) -> Self {
        self.create = self.create.map(|(_, body)| (path, body));
        self
    }

    fn query(mut self, query: impl Into<String>) -> Self {
        self.query = query.into();
        self
    }

    fn updated<T: Sample + serde::Serialize>(
        mut self,
        method: Method,
        texts: &'static [&'static str],
    ) -> Self {
        self.update = Some((method, sample::<T>()));
        self.texts = texts;
        self
    }

    fn deleted(mut self) -> Self {
        self.is_deleted = true;
        self
    }
}

fn resources() -> Vec<Resource> {
    use Resource as R;
    let (patch, put) = (|| Method::PATCH, || Method::PUT);
    vec![
        R::new("10dlc/brand", "10dlc/brand/{}", "brandId")
            .created::<CreateBrand>(&["displayName", "city"])
            .updated::<UpdateBrand>(put(), &["displayName", "city"])
            .deleted(),
        R::new("10dlc/campaign", "10dlc/campaign/{}", "campaignId")
            .created::<SubmitCampaign>(&["sample1", "messageFlow"])
            .at("10dlc/campaignBuilder")
            .query(format!("?brandId={}", SubmitCampaign::sample().brand_id.unwrap()))
            .updated::<UpdateCampaign>(put(), &["sample1", "messageFlow"])
            .deleted(),
        R::new("10dlc/phone_number_campaigns", "10dlc/phone_number_campaigns/{}", "phoneNumber")
            .created::<CreatePhoneNumberCampaign>(&["campaignId"])
            .deleted(),
        R::new("10dlc/partner_campaigns", "10dlc/partner_campaigns/{}", "tcrCampaignId")
            .updated::<UpdatePartnerCampaign>(patch(), &[]),
        R::new("alphanumeric_sender_ids", "alphanumeric_sender_ids/{}", "id")
            .created::<CreateAlphanumericSenderId>(&[])
            .deleted(),
        R::new("messaging_hosted_number_orders", "messaging_hosted_number_orders/{}", "id")
            .created::<CreateHostedNumberOrder>(&[])
            .deleted(),
        R::new("phone_numbers/messaging", "messaging_hosted_numbers/{}", "id")
            .updated::<UpdateMessagingSettings>(patch(), &["messaging_product"])
            .deleted(),
        R::new("short_codes", "short_codes/{}", "id").updated::<UpdateShortCode>(patch(), &[]),
        R::new(
            "messaging_tollfree/verification/requests",
            "messaging_tollfree/verification/requests/{}",
            "id",
        )
        .query("?page=1&page_size=10")
        .created::<SubmitTollFreeVerification>(&["businessName", "useCaseSummary"])
        .updated::<SubmitTollFreeVerification>(patch(), &["businessName", "useCaseSummary"])
        .deleted(),
        R::new("messaging/rcs/agents", "messaging/rcs/agents/{}", "agent_id")
            .updated::<UpdateRcsAgent>(patch(), &[]),
        R::new("rcs/agents", "rcs/agents/{}", "agent_id")
            .created::<CreateRcsAgentRegistration>(&["display_name"])
            .updated::<UpdateRcsAgentRegistration>(patch(), &["display_name"]),
        R::new("rcs/brands", "rcs/brands/{}", "brand_id")
            .created::<CreateRcsBrand>(&["legal_name"])
            .updated::<UpdateRcsBrand>(patch(), &["legal_name"]),
        R::new("whatsapp/business_accounts", "whatsapp/business_accounts/{}", "id").deleted(),
        R::new("whatsapp/hosted_signups", "whatsapp/hosted_signups/{}", "id")
            .created::<CreateWhatsappHostedSignup>(&["app_id"]),
        R::new("whatsapp/message_templates", "whatsapp_message_templates/{}", "id")
            .created::<CreateWhatsappMessageTemplate>(&["name"])
            .updated::<UpdateWhatsappMessageTemplate>(patch(), &[])
            .deleted(),
        R::new("whatsapp/phone_numbers", "whatsapp/phone_numbers/{}", "phone_number").deleted(),
        R::new(CONFIGS, CONFIG, "id")
            .created::<CreateAutorespConfig>(&["resp_text"])
            .updated::<UpdateAutorespConfig>(put(), &["resp_text"])
            .deleted(),
    ]
}

/// The texts of an item that a client has set, by property.
type Texts = BTreeMap<String, String>;

/// The items of a resource, in the order of their creation.
type Items = Vec<(String, Texts)>;

/// Returns the texts of a request.
fn texts(body: &Value) -> Texts {
    let properties = body.as_object().unwrap().iter();
    let texts = properties.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.into())));
    texts.collect()
}

struct Service {
    sandbox: Sandbox,
    client: reqwest::Client,
}

impl Service {
    async fn call(&self, method: &Method, path: &str, body: Option<&Value>) -> (u16, Value) {
        let url = format!("{}/{}", self.sandbox.base_url(), path.replace('+', "%2B"));
        let mut request = self.client.request(method.clone(), url);
        request = request.bearer_auth(self.sandbox.api_key());
        if let Some(body) = body {
            request = request.json(body);
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let body: Value =
            serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default();
        let content = body.get("data").filter(|data| data.is_object()).cloned();
        (status, content.unwrap_or(body))
    }

    async fn step(
        &self,
        resource: &Resource,
        items: &mut Items,
        numbers: &mut Numbers,
        step: usize,
    ) {
        let name = format!("step {step}, {}", resource.item);
        let at = match items.len() {
            count if count > 0 && numbers.below(8) > 0 => Some(numbers.below(count)),
            _ => None,
        };
        let id = at.map_or(UNKNOWN, |at| items[at].0.as_str());
        let path = resource.item.replace("{}", id);
        match numbers.below(6) {
            0 if items.len() < MOST => match &resource.create {
                None => {
                    let id = self.sandbox.seed(resource.list, 1).unwrap().remove(0);
                    items.push((self.shown_id(resource, &id), Texts::new()));
                }
                Some((path, body)) => {
                    let mut body = body.clone();
                    change(&mut body, resource, step);
                    let (status, created) = self.call(&Method::POST, path, Some(&body)).await;
                    assert!(status < 300, "{name}: {status} {created}");
                    let id = created[resource.id].as_str().unwrap().to_owned();
                    items.push((id, texts(&body)));
                    shows(&created, &items[items.len() - 1], resource, &name);
                }
            },
            1 if resource.update.is_some() => {
                let (method, mut body) = resource.update.clone().unwrap();
                change(&mut body, resource, step);
                let (status, changed) = self.call(&method, &path, Some(&body)).await;
                match at {
                    None => assert_eq!(status, 404, "{name}"),
                    Some(at) => {
                        assert!(status < 300, "{name}: {status} {changed}");
                        if method == Method::PUT {
                            // What the client does not send again may have any value.
                            items[at].1.clear();
                        }
                        items[at].1.extend(texts(&body));
                        shows(&changed, &items[at], resource, &name);
                    }
                }
            }
            2 if resource.is_deleted => {
                let (status, _) = self.call(&Method::DELETE, &path, None).await;
                match at {
                    None => assert_eq!(status, 404, "{name}"),
                    Some(at) => {
                        assert!(status < 300, "{name}: {status}");
                        items.remove(at);
                    }
                }
            }
            3 => {
                let list = format!("{}{}", resource.list, resource.query);
                let (status, listed) = self.call(&Method::GET, &list, None).await;
                assert_eq!(status, 200, "{name}: {listed}");
                let list = [&listed["data"], &listed["records"], &listed];
                let list = list.into_iter().find_map(Value::as_array).unwrap();
                let ids: Vec<&str> =
                    list.iter().map(|one| one[resource.id].as_str().unwrap()).collect();
                let expected: Vec<&str> = items.iter().map(|(id, _)| id.as_str()).collect();
                assert_eq!(ids, expected, "{name}");
                for (shown, item) in list.iter().zip(items) {
                    shows(shown, item, resource, &name);
                }
            }
            _ => {
                let (status, found) = self.call(&Method::GET, &path, None).await;
                match at {
                    None => assert_eq!(status, 404, "{name}"),
                    Some(at) => {
                        assert_eq!(status, 200, "{name}: {found}");
                        shows(&found, &items[at], resource, &name);
                    }
                }
            }
        }
    }

    /// Returns the id by which the API shows a seeded item.
    fn shown_id(&self, resource: &Resource, id: &str) -> String {
        let items = self.sandbox.contents(resource.list).unwrap();
        let last = items.last().unwrap()[resource.id].as_str().unwrap().to_owned();
        assert_eq!(last, id, "{}", resource.list);
        last
    }
}

/// Makes the texts of a body other ones, and its id, if it has one.
fn change(body: &mut Value, resource: &Resource, step: usize) {
    for text in resource.texts {
        body[*text] = json!(format!("text {step}"));
    }
    if body.get(resource.id).is_some() {
        body[resource.id] = json!(format!("+155501{step:05}"));
    }
}

/// Requires a response to show what the client has set, where it has the property.
fn shows(shown: &Value, (id, texts): &(String, Texts), resource: &Resource, name: &str) {
    assert_eq!(shown[resource.id], id.as_str(), "{name}");
    for (property, text) in texts.iter().filter(|(property, _)| shown.get(property).is_some()) {
        assert_eq!(shown[property], text.as_str(), "{name}: {property} of {shown}");
    }
}

#[tokio::test]
async fn no_resource_disagrees_with_the_model() {
    // The times in samples are ahead of this one.
    let time = "2026-03-02T09:30:00Z".parse().unwrap();
    let sandbox = Sandbox::builder().seed(1).clock_paused_at(time).start().await.unwrap();
    sandbox.put_sample("messaging_profiles", PROFILE, &json!({})).unwrap();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let service = Service { sandbox, client };
    let resources = resources();
    let mut models: Vec<Items> = resources.iter().map(|_| Items::new()).collect();
    let mut numbers = Numbers(20_260_302);
    for step in 0..STEPS {
        let one = numbers.below(resources.len());
        service.step(&resources[one], &mut models[one], &mut numbers, step).await;
    }
    for (resource, items) in resources.iter().zip(&models) {
        assert!(!items.is_empty(), "{}", resource.list);
    }
}
