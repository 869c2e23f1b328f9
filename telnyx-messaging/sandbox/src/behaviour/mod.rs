//! What operations do: a registry by operation id over a generic behaviour.

mod countries;
pub(crate) mod crud;
pub(crate) mod deliveries;
pub(crate) mod inbound;
pub(crate) mod life;
pub(crate) mod lists;
pub(crate) mod messages;
pub(crate) mod numbers;
pub(crate) mod opt_outs;
pub(crate) mod profiles;
pub(crate) mod rates;
pub(crate) mod roles;
pub(crate) mod send;
pub(crate) mod text;

use serde_json::Value;

use crate::api::{Api, Operation};
use crate::http::refusal::Refusal;
use crate::world::{Options, World};
use send::Channel;

/// A validated request to an operation.
pub(crate) struct Call<'a> {
    pub(crate) api: &'a Api,
    pub(crate) options: &'a Options,
    pub(crate) operation: &'a Operation,
    pub(crate) arguments: &'a [(String, String)],
    pub(crate) query: &'a [(String, String)],
    pub(crate) body: Option<&'a Value>,
    pub(crate) world: &'a mut World,
}

/// The response of an operation, or an error response.
pub(crate) type Outcome = Result<OperationResponse, Refusal>;

/// The response of an operation.
#[derive(Clone, Debug)]
pub(crate) struct OperationResponse {
    pub(crate) status: u16,
    /// Serialized JSON.
    pub(crate) body: Option<String>,
}

/// Carries out a request.
pub(crate) fn perform(call: &mut Call<'_>) -> Outcome {
    if let Some(channel) = channel(&call.operation.id) {
        return send::send(call, channel);
    }
    match call.operation.id.as_str() {
        "messages.cancel_scheduled" => messages::cancel(call),
        "messages.retrieve_group_messages" => messages::group(call),
        "messaging_profiles.delete" => profiles::delete(call),
        "messaging_profiles.actions.regenerate_secret" => profiles::regenerate_secret(call),
        "messaging_hosted_numbers.update" | "phone_numbers.messaging.update" => {
            numbers::update(call)
        }
        "messaging_profile_metrics.list" => profiles::metrics(call),
        "webhook_deliveries.list" => deliveries::list(call),
        _ => crud::respond(call),
    }
}

/// Returns how the operation sends messages; `None` if it sends none.
pub(crate) fn channel(operation: &str) -> Option<Channel> {
    Some(match operation {
        "messages.send" => Channel::Any,
        "messages.schedule" => Channel::Scheduled,
        "messages.send_long_code" => Channel::LongCode,
        "messages.send_short_code" => Channel::ShortCode,
        "messages.send_number_pool" => Channel::NumberPool,
        "messages.send_with_alphanumeric_sender" => Channel::Alphanumeric,
        "messages.send_group_mms" => Channel::Group,
        "messages.rcs.send" => Channel::Rcs,
        "messages.whatsapp" => Channel::Whatsapp,
        _ => return None,
    })
}
