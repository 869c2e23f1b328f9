// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! Calls by name: every operation through its request builder.

use chrono::{DateTime, Utc};

use crate::client::Client;
use crate::dispatch::{Arguments, DispatchError, DispatchResponse};
use crate::generated::types;

/// Builds the request that the arguments name, and sends it.
pub(crate) async fn dispatch(
    client: &Client,
    mut arguments: Arguments,
) -> Result<DispatchResponse, DispatchError> {
    match arguments.operation() {
        "alphanumeric_sender_ids.create" => {
            let mut request = client.alphanumeric_sender_ids().create();
            if let Some(body) = arguments.body::<types::CreateAlphanumericSenderId>()? {
                request = request.body(body);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "alphanumeric_sender_ids.delete" => {
            let mut request = client
                .alphanumeric_sender_ids()
                .delete(arguments.path("id")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "alphanumeric_sender_ids.list" => {
            let mut request = client.alphanumeric_sender_ids().list();
            if let Some(value) = arguments
                .query::<String>("filter[messaging_profile_id]")?
            {
                request = request.filter_messaging_profile_id(value);
            }
            if let Some(value) = arguments.query::<i64>("page[number]")? {
                request = request.page_number(value);
            }
            if let Some(value) = arguments.query::<i64>("page[size]")? {
                request = request.page_size(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "alphanumeric_sender_ids.retrieve" => {
            let mut request = client
                .alphanumeric_sender_ids()
                .retrieve(arguments.path("id")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messages.cancel_scheduled" => {
            let mut request = client.messages().cancel_scheduled(arguments.path("id")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messages.rcs.generate_deeplink" => {
            let mut request = client
                .messages()
                .rcs()
                .generate_deeplink(arguments.path("agent_id")?);
            if let Some(value) = arguments.query::<String>("body")? {
                request = request.body(value);
            }
            if let Some(value) = arguments.query::<String>("phone_number")? {
                request = request.phone_number(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messages.retrieve" => {
            let mut request = client.messages().retrieve(arguments.path("id")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messages.retrieve_group_messages" => {
            let mut request = client
                .messages()
                .retrieve_group_messages(arguments.path("message_id")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messages.schedule" => {
            let mut request = client.messages().schedule();
            if let Some(body) = arguments.body::<types::ScheduleMessage>()? {
                request = request.body(body);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messages.send" => {
            let mut request = client.messages().send();
            if let Some(body) = arguments.body::<types::SendMessage>()? {
                request = request.body(body);
            }
            if let Some(key) = arguments.idempotency_key() {
                request = request.idempotency_key(key);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messages.send_group_mms" => {
            let mut request = client.messages().send_group_mms();
            if let Some(body) = arguments.body::<types::SendGroupMms>()? {
                request = request.body(body);
            }
            if let Some(key) = arguments.idempotency_key() {
                request = request.idempotency_key(key);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messages.send_long_code" => {
            let mut request = client.messages().send_long_code();
            if let Some(body) = arguments.body::<types::SendLongCodeMessage>()? {
                request = request.body(body);
            }
            if let Some(key) = arguments.idempotency_key() {
                request = request.idempotency_key(key);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messages.send_number_pool" => {
            let mut request = client.messages().send_number_pool();
            if let Some(body) = arguments.body::<types::SendNumberPoolMessage>()? {
                request = request.body(body);
            }
            if let Some(key) = arguments.idempotency_key() {
                request = request.idempotency_key(key);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messages.send_short_code" => {
            let mut request = client.messages().send_short_code();
            if let Some(body) = arguments.body::<types::SendShortCodeMessage>()? {
                request = request.body(body);
            }
            if let Some(key) = arguments.idempotency_key() {
                request = request.idempotency_key(key);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messages.send_with_alphanumeric_sender" => {
            let mut request = client.messages().send_with_alphanumeric_sender();
            if let Some(body) = arguments.body::<types::SendAlphanumericMessage>()? {
                request = request.body(body);
            }
            if let Some(key) = arguments.idempotency_key() {
                request = request.idempotency_key(key);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messages.whatsapp" => {
            let mut request = client.messages().whatsapp();
            if let Some(body) = arguments.body::<types::SendWhatsappMessage>()? {
                request = request.body(body);
            }
            if let Some(key) = arguments.idempotency_key() {
                request = request.idempotency_key(key);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_10dlc.brand.external_vetting.list" => {
            let mut request = client
                .messaging_10dlc()
                .brand()
                .external_vetting()
                .list(arguments.path("brandId")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_10dlc.campaign.get_mno_metadata" => {
            let mut request = client
                .messaging_10dlc()
                .campaign()
                .get_mno_metadata(arguments.path("campaignId")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_10dlc.get_enum" => {
            let mut request = client
                .messaging_10dlc()
                .get_enum(arguments.path("endpoint")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_10dlc.phone_number_assignment_by_profile.list_phone_number_status" => {
            let mut request = client
                .messaging_10dlc()
                .phone_number_assignment_by_profile()
                .list_phone_number_status(arguments.path("taskId")?);
            if let Some(value) = arguments.query::<i64>("page")? {
                request = request.page_number(value);
            }
            if let Some(value) = arguments.query::<i64>("recordsPerPage")? {
                request = request.page_size(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_10dlc.phone_number_campaigns.update" => {
            let mut request = client
                .messaging_10dlc()
                .phone_number_campaigns()
                .update(arguments.path("phoneNumber")?);
            if let Some(body) = arguments.body::<types::UpdatePhoneNumberCampaign>()? {
                request = request.body(body);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_hosted_number_orders.actions.upload_file" => {
            let mut request = client
                .messaging_hosted_number_orders()
                .actions()
                .upload_file(arguments.path("id")?);
            if let Some(body) = arguments.body::<types::UploadHostedNumberOrderFiles>()?
            {
                request = request.body(body);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_hosted_number_orders.create" => {
            let mut request = client.messaging_hosted_number_orders().create();
            if let Some(body) = arguments.body::<types::CreateHostedNumberOrder>()? {
                request = request.body(body);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_hosted_number_orders.delete" => {
            let mut request = client
                .messaging_hosted_number_orders()
                .delete(arguments.path("id")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_hosted_number_orders.list" => {
            let mut request = client.messaging_hosted_number_orders().list();
            if let Some(value) = arguments.query::<i64>("page[number]")? {
                request = request.page_number(value);
            }
            if let Some(value) = arguments.query::<i64>("page[size]")? {
                request = request.page_size(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_hosted_number_orders.retrieve" => {
            let mut request = client
                .messaging_hosted_number_orders()
                .retrieve(arguments.path("id")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_hosted_numbers.delete" => {
            let mut request = client
                .messaging_hosted_numbers()
                .delete(arguments.path("id")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_hosted_numbers.list" => {
            let mut request = client.messaging_hosted_numbers().list();
            if let Some(value) = arguments
                .query::<String>("filter[messaging_profile_id]")?
            {
                request = request.filter_messaging_profile_id(value);
            }
            if let Some(value) = arguments.query::<String>("filter[phone_number]")? {
                request = request.filter_phone_number(value);
            }
            if let Some(value) = arguments
                .query::<String>("filter[phone_number][contains]")?
            {
                request = request.filter_phone_number_contains(value);
            }
            if let Some(value) = arguments.query::<i64>("page[number]")? {
                request = request.page_number(value);
            }
            if let Some(value) = arguments.query::<i64>("page[size]")? {
                request = request.page_size(value);
            }
            if let Some(value) = arguments
                .query::<types::SortDirection>("sort[phone_number]")?
            {
                request = request.sort_phone_number(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_hosted_numbers.retrieve" => {
            let mut request = client
                .messaging_hosted_numbers()
                .retrieve(arguments.path("id")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_hosted_numbers.update" => {
            let mut request = client
                .messaging_hosted_numbers()
                .update(arguments.path("id")?);
            if let Some(body) = arguments.body::<types::UpdateMessagingSettings>()? {
                request = request.body(body);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_optouts.list" => {
            let mut request = client.messaging_optouts().list();
            if let Some(value) = arguments.query::<DateTime<Utc>>("created_at[gte]")? {
                request = request.created_at_gte(value);
            }
            if let Some(value) = arguments.query::<DateTime<Utc>>("created_at[lte]")? {
                request = request.created_at_lte(value);
            }
            if let Some(value) = arguments.query::<String>("filter[from]")? {
                request = request.filter_from(value);
            }
            if let Some(value) = arguments
                .query::<String>("filter[messaging_profile_id]")?
            {
                request = request.filter_messaging_profile_id(value);
            }
            if let Some(value) = arguments.query::<i64>("page[number]")? {
                request = request.page_number(value);
            }
            if let Some(value) = arguments.query::<i64>("page[size]")? {
                request = request.page_size(value);
            }
            if let Some(value) = arguments.query::<String>("redaction_enabled")? {
                request = request.redaction_enabled(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profile_metrics.list" => {
            let mut request = client.messaging_profile_metrics().list();
            if let Some(value) = arguments
                .query::<types::MetricsTimeFrame>("time_frame")?
            {
                request = request.time_frame(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.actions.regenerate_secret" => {
            let mut request = client
                .messaging_profiles()
                .actions()
                .regenerate_secret(arguments.path("id")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.autoresp_configs.create" => {
            let mut request = client
                .messaging_profiles()
                .autoresp_configs()
                .create(arguments.path("profile_id")?);
            if let Some(body) = arguments.body::<types::CreateAutorespConfig>()? {
                request = request.body(body);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.autoresp_configs.delete" => {
            let mut request = client
                .messaging_profiles()
                .autoresp_configs()
                .delete(
                    arguments.path("profile_id")?,
                    arguments.path("autoresp_cfg_id")?,
                );
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.autoresp_configs.list" => {
            let mut request = client
                .messaging_profiles()
                .autoresp_configs()
                .list(arguments.path("profile_id")?);
            if let Some(value) = arguments.query::<String>("country_code")? {
                request = request.country_code(value);
            }
            if let Some(value) = arguments.query::<String>("created_at[gte]")? {
                request = request.created_at_gte(value);
            }
            if let Some(value) = arguments.query::<String>("created_at[lte]")? {
                request = request.created_at_lte(value);
            }
            if let Some(value) = arguments.query::<String>("updated_at[gte]")? {
                request = request.updated_at_gte(value);
            }
            if let Some(value) = arguments.query::<String>("updated_at[lte]")? {
                request = request.updated_at_lte(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.autoresp_configs.retrieve" => {
            let mut request = client
                .messaging_profiles()
                .autoresp_configs()
                .retrieve(
                    arguments.path("profile_id")?,
                    arguments.path("autoresp_cfg_id")?,
                );
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.autoresp_configs.update" => {
            let mut request = client
                .messaging_profiles()
                .autoresp_configs()
                .update(
                    arguments.path("profile_id")?,
                    arguments.path("autoresp_cfg_id")?,
                );
            if let Some(body) = arguments.body::<types::UpdateAutorespConfig>()? {
                request = request.body(body);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.create" => {
            let mut request = client.messaging_profiles().create();
            if let Some(body) = arguments.body::<types::CreateMessagingProfile>()? {
                request = request.body(body);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.delete" => {
            let mut request = client.messaging_profiles().delete(arguments.path("id")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.list" => {
            let mut request = client.messaging_profiles().list();
            if let Some(value) = arguments.query::<String>("filter[name]")? {
                request = request.filter_name(value);
            }
            if let Some(value) = arguments.query::<String>("filter[name][contains]")? {
                request = request.filter_name_contains(value);
            }
            if let Some(value) = arguments.query::<String>("filter[name][eq]")? {
                request = request.filter_name_eq(value);
            }
            if let Some(value) = arguments.query::<i64>("page[number]")? {
                request = request.page_number(value);
            }
            if let Some(value) = arguments.query::<i64>("page[size]")? {
                request = request.page_size(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.list_alphanumeric_sender_ids" => {
            let mut request = client
                .messaging_profiles()
                .list_alphanumeric_sender_ids(arguments.path("id")?);
            if let Some(value) = arguments.query::<i64>("page[number]")? {
                request = request.page_number(value);
            }
            if let Some(value) = arguments.query::<i64>("page[size]")? {
                request = request.page_size(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.list_phone_numbers" => {
            let mut request = client
                .messaging_profiles()
                .list_phone_numbers(arguments.path("id")?);
            if let Some(value) = arguments.query::<i64>("page[number]")? {
                request = request.page_number(value);
            }
            if let Some(value) = arguments.query::<i64>("page[size]")? {
                request = request.page_size(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.list_short_codes" => {
            let mut request = client
                .messaging_profiles()
                .list_short_codes(arguments.path("id")?);
            if let Some(value) = arguments.query::<i64>("page[number]")? {
                request = request.page_number(value);
            }
            if let Some(value) = arguments.query::<i64>("page[size]")? {
                request = request.page_size(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.retrieve" => {
            let mut request = client
                .messaging_profiles()
                .retrieve(arguments.path("id")?);
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.retrieve_metrics" => {
            let mut request = client
                .messaging_profiles()
                .retrieve_metrics(arguments.path("id")?);
            if let Some(value) = arguments
                .query::<types::MetricsTimeFrame>("time_frame")?
            {
                request = request.time_frame(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_profiles.update" => {
            let mut request = client.messaging_profiles().update(arguments.path("id")?);
            if let Some(body) = arguments.body::<types::UpdateMessagingProfile>()? {
                request = request.body(body);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        "messaging_tollfree.verification.requests.retrieve_status_history" => {
            let mut request = client
                .messaging_tollfree()
                .verification()
                .requests()
                .retrieve_status_history(arguments.path("id")?);
            if let Some(value) = arguments.query::<i64>("page[number]")? {
                request = request.page_number(value);
            }
            if let Some(value) = arguments.query::<i64>("page[size]")? {
                request = request.page_size(value);
            }
            for (name, value) in arguments.headers() {
                request = request.header(name, value);
            }
            arguments.finish()?;
            Ok(request.await?.into())
        }
        _ => Err(arguments.unknown_operation()),
    }
}
