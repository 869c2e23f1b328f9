//! Error codes of the service.

use crate::types::support::open_enum;

open_enum! {
    /// The error code of a refused request or of a failed message.
    ///
    /// Codes are numbers in strings. The service has many more than are named here, and adds new
    /// ones; those are [`Unknown`](Self::Unknown) and keep their value.
    pub enum ErrorCode {
        /// A URL is invalid or longer than 2,000 characters.
        InvalidUrl = "10003",
        /// A required parameter is missing or blank. Set the field that `pointer` names.
        MissingParameter = "10004",
        /// The resource does not exist in this account. Check the identifier.
        ResourceNotFound = "10005",
        /// The key's user may not access the resource. Check permissions in the portal.
        NotAuthorized = "10006",
        /// In most products an internal error of the service (5xx: try again later), in a few a
        /// refused access (4xx).
        Unexpected = "10007",
        /// The service ran out of time. Whether the request took effect is not known.
        ServiceTimeout = "10008",
        /// The API key is missing, malformed, deleted or of another account (401). On some paths: not
        /// found (404).
        AuthenticationFailed = "10009",
        /// The account may not use the feature or the resource.
        AuthorizationFailed = "10010",
        /// Too many requests in too short a time. Wait, then send more slowly.
        TooManyRequests = "10011",
        /// A parameter has a value that is not allowed. Correct the field that `pointer` names.
        InvalidParameter = "10015",
        /// A phone number is not in E.164 format: a plus sign, the country code and the number,
        /// without spaces. With status 503: the service is temporarily unavailable, and the
        /// request can be repeated.
        InvalidPhoneNumberFormat = "10016",
        /// An e-mail address is invalid.
        InvalidEmailAddress = "10019",
        /// The request cannot be processed (422). With an idempotency key: the key was used before
        /// with another body. Repeat a request with exactly the same body, or choose a new key for a
        /// new request.
        UnprocessableRequest = "10027",
        /// The value is not one of the allowed ones.
        InvalidEnumeratedValue = "10032",
        /// The number is outside the allowed range.
        ValueOutOfRange = "10033",
        /// The resource is locked by another operation. Try again later.
        ResourceLocked = "10035",
        /// The first request with this idempotency key is still running (409). Wait, then repeat
        /// the request with the same key; a new key would send it twice.
        IdempotencyKeyInUse = "10036",
        /// The feature is unavailable. Try again later.
        Unavailable = "10037",
        /// The operation is not permitted in this state or for this account.
        NotPermitted = "10038",
        /// The account has reached a limit.
        LimitReached = "10039",
        /// The number cannot be reached: it is a landline, or not in service.
        NotRoutable = "40001",
        /// The message was blocked as spam, temporarily. Later messages may pass.
        BlockedAsSpamTemporarily = "40002",
        /// The message was blocked as spam, permanently.
        BlockedAsSpam = "40003",
        /// The recipient's carrier rejected the message.
        RejectedByDestination = "40004",
        /// The message expired on its way to the recipient.
        ExpiredInTransmission = "40005",
        /// The recipient's server was unavailable.
        RecipientServerUnavailable = "40006",
        /// The message could not be delivered.
        Undeliverable = "40008",
        /// The message has an invalid body.
        InvalidMessageBody = "40009",
        /// The sender is not registered for 10DLC. Register a campaign and assign the number.
        NotRegisteredFor10dlc = "40010",
        /// The carrier's rate limit was exceeded. Send more slowly.
        CarrierRateLimited = "40011",
        /// The destination number is invalid.
        InvalidDestination = "40012",
        /// The source number is invalid.
        InvalidSource = "40013",
        /// The message expired in the queue, before it was sent.
        ExpiredInQueue = "40014",
        /// The service's spam filter blocked the message.
        BlockedBySpamFilter = "40015",
        /// The recipient is blocked for this sender. There are two causes, and `detail` says which:
        /// the recipient has opted out (STOP), or the sender is not on a messaging profile.
        ///
        /// Treat the recipient as opted out only when the error says so: with a wrongly configured
        /// sender, every recipient gets this code. Do not repeat the message to a recipient who has
        /// opted out.
        RecipientBlocked = "40300",
        /// The recipient cannot receive this type of message, such as MMS on a landline.
        TypeNotSupportedByRecipient = "40301",
        /// The message has too many parts. Shorten it.
        TooManyParts = "40302",
        /// The message does not exist.
        MessageNotFound = "40303",
        /// The content is a mixture that one message cannot have, such as text of two channels.
        MixedContent = "40304",
        /// The `from` address is not a number, short code or sender ID of the messaging profile.
        /// Assign it in the portal, or send the right `messaging_profile_id`.
        InvalidFrom = "40305",
        /// The account or the destination does not allow alphanumeric senders.
        AlphanumericSenderNotAllowed = "40306",
        /// The `from` number cannot send MMS.
        MmsNotSupportedBySender = "40308",
        /// The messaging profile does not allow the destination's region.
        RegionNotAllowed = "40309",
        /// The `to` address is invalid.
        InvalidTo = "40310",
        /// The messaging profile is disabled.
        ProfileDisabled = "40312",
        /// The `from` number has too many failed or filtered messages.
        UnhealthySender = "40315",
        /// The message has neither text nor media.
        NoContent = "40316",
        /// The media are invalid: at most 10 files and 1 MB.
        InvalidMedia = "40317",
        /// The sender's queue is full: messages were submitted faster than the number may send them.
        QueueFull = "40318",
        /// The `from` number cannot send this type of message.
        IncompatibleType = "40319",
        /// The `from` number is temporarily unusable. Try again later.
        SenderTemporarilyUnusable = "40320",
        /// The number pool has no usable number.
        NoUsableNumberInPool = "40321",
        /// The content was blocked.
        ContentBlocked = "40322",
        /// The toll-free number is not verified.
        TollFreeNotVerified = "40329",
        /// The messaging profile allows no destinations.
        NoAllowedDestinations = "40331",
        /// The spend limit of the messaging profile is reached.
        SpendLimitReached = "40333",
    }
}
