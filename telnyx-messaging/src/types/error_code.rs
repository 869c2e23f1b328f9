//! Error codes of the service.

use crate::types::support::open_enum;

/// Defines [`ErrorCode`] from one table: the code, its variant, its meaning, and what to
/// do about it.
macro_rules! error_codes {
    (
        $(#[$meta:meta])*
        $name:ident {
            $( $value:literal $variant:ident $meaning:literal $advice:literal; )*
        }
    ) => {
        open_enum! {
            $(#[$meta])*
            pub enum $name {
                $(
                    #[doc = $meaning]
                    #[doc = ""]
                    #[doc = $advice]
                    $variant = $value,
                )*
            }
        }

        impl $name {
            /// Returns what the code means, in one sentence or two; `None` for an unknown code.
            ///
            /// Unlike the `title` of the service, the text is the same for all occurrences of a
            /// code, and contains no value of the request. It may change between versions.
            #[must_use]
            pub fn meaning(&self) -> Option<&'static str> {
                match self {
                    $( Self::$variant => Some($meaning), )*
                    Self::Unknown(_) => None,
                }
            }

            /// Returns what to do about the code; `None` for an unknown code.
            ///
            /// ```
            /// use telnyx_messaging::ErrorCode;
            ///
            /// let code = ErrorCode::from("40318");
            /// assert_eq!(code, ErrorCode::QueueFull);
            /// assert!(code.advice().is_some_and(|advice| advice.contains("Pause")));
            /// ```
            #[must_use]
            pub fn advice(&self) -> Option<&'static str> {
                match self {
                    $( Self::$variant => Some($advice), )*
                    Self::Unknown(_) => None,
                }
            }

            #[cfg(test)]
            const KNOWN: &'static [(&'static str, Self)] = &[$( ($value, Self::$variant) ),*];
        }
    };
}

error_codes! {
    /// The error code of a refused request or of a failed message.
    ///
    /// Codes are numbers in strings. The service has many more than are named here, and adds new
    /// ones; those are [`Unknown`](Self::Unknown) and keep their value.
    ///
    /// The first paragraph of each is its [`meaning`](Self::meaning), the second its
    /// [`advice`](Self::advice).
    ErrorCode {
        // Delivery: in the events of a message.
        "40001" NotRoutable
            "The number is a landline or cannot be reached."
            "Do not repeat. Check that the number can receive messages; look it up before sending.";
        "40002" BlockedAsSpamTemporarily
            "A carrier's spam filter blocked this message for now."
            "Send more slowly, review the text, avoid public URL shorteners. Try again later.";
        "40003" BlockedAsSpam
            "The carrier permanently blocks the sending number as a source of spam."
            "Use another sender. Ask support to appeal.";
        "40004" RejectedByDestination
            "The recipient's carrier refused the message without a reason."
            "Try again once, later. Ask support if it lasts.";
        "40005" ExpiredInTransmission
            "The message expired after it had left Telnyx."
            "Send again if it still matters; use a longer validity.";
        "40006" RecipientServerUnavailable
            "The server of the recipient's carrier does not respond."
            "Try again later, with growing pauses.";
        "40007" LoopDetected
            "The message looped, for example between two automatic replies."
            "Stop automatic replies to that number.";
        "40008" Undeliverable
            "The carrier did not accept the message. The code is a general one."
            "Check the number. Do not repeat the message at once.";
        "40009" InvalidMessageBody
            "The carrier does not accept the content."
            "Check characters and encoding; shorten the text.";
        "40010" NotRegisteredFor10dlc
            "The sending number is not assigned to a 10DLC campaign."
            "Register a brand and a campaign, and assign the number.";
        "40011" CarrierRateLimited
            "The carrier's rate was exceeded."
            "Send more slowly.";
        "40012" InvalidDestination
            "The carrier considers the recipient's number invalid."
            "Check the number and its E.164 form.";
        "40013" InvalidSource
            "The carrier considers the sending number invalid."
            "Check that the number is active and enabled for messaging.";
        "40014" ExpiredInQueue
            "The validity of the message ended while it waited in Telnyx's queue."
            "Send more slowly, or from more numbers.";
        "40015" BlockedBySpamFilter
            "Telnyx's own spam filter blocked the message."
            "Review the text. Ask support if it is a false positive.";
        "40016" TMobileLimitReached
            "The daily limit of the campaign at T-Mobile is reached."
            "Send more slowly. A better vetting score of the brand raises the limit.";
        "40017" BlockedAsSpamByAtt
            "AT&T classified the message as spam."
            "Review the text; avoid public URL shorteners.";
        "40018" AttLimitReached
            "The rate limit of the campaign at AT&T is exceeded."
            "Send more slowly. A better vetting score of the brand raises the limit.";
        "40019" InvalidAttTag
            "The 10DLC data that AT&T requires is wrong."
            "Check the campaign and its number assignment. Ask support.";
        "40020" TrafficInflationSuspected
            "One-time passwords to this destination are blocked for 24 hours because the traffic \
         looks inflated."
            "Stop for 24 hours. Look for fraudulent sign-ups.";

        // Enabling a number for messaging.
        "40100" NumberNotMessagingEnabled
            "The number is not enabled for messaging."
            "Enable it: assign it to a messaging profile.";
        "40150" TollFreeNotInRegistry
            "The toll-free number is missing from the registry of toll-free numbers."
            "Ask support.";
        "40151" EnablementPendingElsewhere
            "Another provider is enabling the number."
            "Wait until that is finished, or have it cancelled there.";
        "40152" InvalidRegistryParameter
            "The registry (OSR) refused a parameter."
            "Ask support.";
        "40153" RegistryAccessDenied
            "The registry (OSR) denied access."
            "Ask support.";
        "40154" InvalidNetworkId
            "The network identifier (NNID) of the number is wrong."
            "Ask support.";
        "40155" LoaRequired
            "A letter of authorization (LOA) is required."
            "Submit the letter.";
        "40156" PropertyNotAllowed
            "A property may not be set for this number."
            "Remove the property.";
        "40157" NumberTemporarilyBlocked
            "The number is temporarily blocked."
            "Try again later.";
        "40158" RegistryDeletionFailed
            "The number could not be removed from the registry."
            "Try again later. Ask support if it lasts.";
        "40159" UnknownRegistryError
            "The registry (OSR) reported an unknown error."
            "Try again later. Ask support if it lasts.";

        // Sender and recipient.
        "40300" RecipientBlocked
            "The recipient is blocked for this sender: the recipient has opted out (STOP), or the \
         sender is not on a messaging profile. `detail` says which."
            "Treat the recipient as opted out only when `detail` says so, and send no more \
         messages to them. Otherwise assign the sender to a messaging profile: without one, \
         every recipient gets this code.";
        "40301" TypeNotSupportedByRecipient
            "The recipient cannot receive this type of message from this sender, such as MMS on a \
         landline."
            "Use another message type or sender.";
        "40305" InvalidFrom
            "`from` is not a number, short code or sender ID of the messaging profile."
            "Assign it to the profile, or set the right `messaging_profile_id`.";
        "40306" AlphanumericSenderNotAllowed
            "The messaging profile has no alphanumeric sender."
            "Set `alpha_sender` on the profile.";
        "40307" AlphanumericSenderMismatch
            "`from` differs from the alphanumeric sender of the messaging profile."
            "Use exactly the name that is set on the profile.";
        "40308" MmsNotSupportedBySender
            "`from` cannot send MMS."
            "Use a number that can send MMS.";
        "40309" RegionNotAllowed
            "The messaging profile does not allow the recipient's country."
            "Add the country to `whitelisted_destinations`.";
        "40310" InvalidTo
            "`to` is invalid."
            "Set it in E.164 format: a plus sign, the country code and the number, without spaces.";
        "40315" UnhealthySender
            "Too many messages of the sender failed or were filtered."
            "Review content and recipients, or use another number.";
        "40319" IncompatibleType
            "The sender and the recipient are not compatible for this type of message."
            "Use another sender.";
        "40320" SenderTemporarilyUnusable
            "The sender is temporarily unusable, for example while it is being set up."
            "Try again later.";
        "40321" NoUsableNumberInPool
            "The number pool is empty, or all of its numbers are unhealthy."
            "Add numbers to the pool, and check their health.";
        "40325" InvalidAlphanumericSender
            "The alphanumeric sender has an invalid format."
            "Use 1 to 11 letters, digits and spaces.";
        "40326" AlphanumericSenderNotAssignable
            "The alphanumeric sender cannot be assigned."
            "Choose another name, or ask support.";
        "40329" TollFreeNotVerified
            "The toll-free number is not verified."
            "Submit a verification request, and wait for the status `Verified`.";
        "40330" TollFreeNotProvisioned
            "The toll-free number is not set up for messaging."
            "Wait. Ask support if it lasts.";

        // Content.
        "40302" TooManyParts
            "The text has more parts than a message may have."
            "Shorten it, or send an MMS.";
        "40303" MessageNotFound
            "The message does not exist."
            "Check the identifier. Messages can be retrieved for 10 days.";
        "40304" MixedContent
            "The message mixes parameters of SMS and MMS."
            "Send `text` alone, or `media_urls` with optional `text` and `subject`.";
        "40316" NoContent
            "The message has neither text nor media."
            "Set one of them.";
        "40317" InvalidMedia
            "There are more than 10 media files, or they exceed 1 MB in total."
            "Send fewer or smaller files.";
        "40322" ContentBlocked
            "The content is not allowed."
            "Change it.";
        "40327" ShortenerDomainNotAllowed
            "The URL shortener domain, in the text or of the messaging profile, is not allowed."
            "Use a domain that `messaging_url_domains.list` returns.";
        "40328" MorePartsThanAdvised
            "The text has more parts than advised (with `auto_detect`)."
            "Send an MMS, or set `auto_detect` to false.";

        // Messaging profile and account.
        "40311" InvalidProfileSecret
            "The header `X-Profile-Secret` is wrong."
            "Use the secret of the profile, or an API key.";
        "40312" ProfileDisabled
            "The messaging profile is disabled."
            "Enable it.";
        "40313" MissingProfileSecret
            "The header `X-Profile-Secret` is missing."
            "Send it, or use an API key.";
        "40314" MessagingDisabled
            "Messaging is disabled for the account."
            "Ask support.";
        "40318" QueueFull
            "The queue of the sender is full: messages were submitted faster than it may send them."
            "Pause, then submit messages at the rate of the sender.";
        "40323" ActivationFailed
            "Messaging could not be activated for the number."
            "Try again later. Ask support if it lasts.";
        "40324" ProductChangeFailed
            "The messaging product of the number could not be changed."
            "Check `eligible_messaging_products`. Ask support.";
        "40331" NoAllowedDestinations
            "The messaging profile allows no destination."
            "Set `whitelisted_destinations`.";
        "40332" BrandHasActiveCampaign
            "The brand still has an active campaign."
            "Deactivate its campaigns first.";
        "40333" SpendLimitReached
            "The spend limit of the messaging profile is reached."
            "Raise `daily_spend_limit`, or wait until midnight UTC.";

        // General.
        "10001" InactivePhoneNumber
            "The number is inactive."
            "Use an active number.";
        "10002" InvalidPhoneNumber
            "The number is invalid."
            "Correct it.";
        "10003" InvalidUrl
            "A URL is invalid or longer than 2,000 characters."
            "Correct the field that `pointer` names.";
        "10004" MissingParameter
            "A required parameter is missing or blank."
            "Set the field that `pointer` or `parameter` names.";
        "10005" ResourceNotFound
            "The resource, or the path, does not exist in this account."
            "Check the identifier, and that the base URL has one `/v2`.";
        "10006" NotAuthorized
            "The API key may not access the resource, or the identifier is invalid."
            "Check the identifier, and the permissions in the portal.";
        "10007" Unexpected
            "An unexpected error of the service (5xx); with a few products, a denied access (4xx)."
            "5xx: try again later. 4xx: check the permissions.";
        "10008" ServiceTimeout
            "The service ran out of time. Whether the request took effect is not known."
            "Retrieve the state before repeating the request, or repeat it with the same \
         idempotency key.";
        "10009" AuthenticationFailed
            "The API key is missing, malformed, deleted or of another account (401). On some \
         paths: not found (404)."
            "Check the API key. With 404: check the identifier.";
        "10010" AuthorizationFailed
            "The account may not use the feature or the resource."
            "Check the permissions in the portal.";
        "10011" TooManyRequests
            "Too many requests in too short a time (429)."
            "Wait for the time in `x-ratelimit-reset`, then send more slowly.";
        "10012" DuplicateResource
            "The resource exists already."
            "Use the existing one.";
        "10013" MissingAssociation
            "A related resource does not exist."
            "Create it first.";
        "10014" UnsupportedMediaType
            "The media type of the body is not supported (415)."
            "Send JSON, or the media type of the operation.";
        "10015" InvalidParameter
            "A parameter has a value that is not allowed. With 400 also: the idempotency key is \
         invalid, repeated or empty."
            "Correct the field that `pointer` or `parameter` names.";
        "10016" InvalidPhoneNumberFormat
            "A phone number is not in E.164 format. With 503: the service, such as its store of \
         idempotency keys, is temporarily unavailable."
            "Write the number as a plus sign, the country code and the number, without spaces. \
         With 503: repeat the request with the same idempotency key.";
        "10017" AssociatedResourceNotFound
            "A resource that a parameter refers to does not exist."
            "Correct the identifier.";
        "10018" InvalidSortDirection
            "The sort direction is neither `asc` nor `desc`."
            "Correct it.";
        "10019" InvalidEmailAddress
            "An e-mail address is invalid."
            "Correct it.";
        "10020" StringRequired
            "A parameter has another type than string."
            "Send a string.";
        "10021" ResourceInUse
            "The resource is in use and cannot be removed."
            "Remove first what uses it.";
        "10022" InvalidIds
            "One or more identifiers are invalid."
            "Correct them.";
        "10023" InvalidJson
            "The body is not valid JSON."
            "Correct it.";
        "10027" UnprocessableRequest
            "The request cannot be processed (422). With an idempotency key: the key was used \
         before with another body or query."
            "Repeat a request with exactly the same body, or choose a new key for a new request.";
        "10032" InvalidEnumeratedValue
            "A value is not one of the allowed ones."
            "Use one of the documented values.";
        "10033" ValueOutOfRange
            "A number is outside its range."
            "Use a number within the documented range.";
        "10035" ResourceLocked
            "The resource is locked by another operation."
            "Try again later.";
        "10036" IdempotencyKeyInUse
            "The first request with this idempotency key is still running (409)."
            "Wait, then repeat the request with the same key. A new key would send it twice.";
        "10037" Unavailable
            "The feature is unavailable."
            "Try again later.";
        "10038" NotPermitted
            "The operation is not permitted in this state or for this account."
            "Check the state of the resource. Ask support.";
        "10039" LimitReached
            "The account has reached a limit."
            "Remove what is not used, or ask support for a higher limit.";

        // WhatsApp: codes of Meta.
        "131026" WhatsappUndeliverable
            "The recipient cannot receive the message: no WhatsApp account, an old version of \
         WhatsApp, or its terms not accepted."
            "Do not repeat. Use another channel.";
        "131047" WhatsappWindowClosed
            "More than 24 hours have passed since the recipient's last message."
            "Send a template.";
        "132000" WhatsappTemplateParameterMismatch
            "The number of parameters differs from that of the template."
            "Send as many parameters as the template has.";
        "132015" WhatsappTemplatePaused
            "The template is paused because of its quality rating."
            "Use another template, and improve this one.";
    }
}

#[cfg(test)]
mod tests;
