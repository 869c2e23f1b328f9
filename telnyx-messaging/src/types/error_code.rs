//! The codes of refusals.

use crate::types::support::open_enum;

open_enum! {
    /// Why the service refused, as its error code says.
    ///
    /// Codes are numbers in strings. The service has many more of them than are named here, and
    /// adds new ones; those come as [`Unknown`](Self::Unknown) and print as they came.
    pub enum ErrorCode {
        /// A required parameter is missing or blank. Set what `pointer` names.
        MissingParameter = "10004",
        /// What was asked for does not exist in this account. Check the identifier.
        ResourceNotFound = "10005",
        /// The key's user may not access the resource. Check permissions in the portal.
        NotAuthorized = "10006",
        /// A fault inside the service in most products, refused access in a few; the status tells.
        /// Try again later on 5xx.
        Unexpected = "10007",
        /// The API key is missing, malformed, deleted or of another account. On some paths: not
        /// found; the status tells.
        AuthenticationFailed = "10009",
        /// The account may not use the feature or the resource.
        AuthorizationFailed = "10010",
        /// Too many requests in too short a time. Wait, then go slower.
        TooManyRequests = "10011",
        /// A parameter has a value that is not allowed. Correct what `pointer` names.
        InvalidParameter = "10015",
        /// A phone number is not in E.164 form: a plus sign, the country code and the number,
        /// without spaces.
        InvalidPhoneNumberFormat = "10016",
        /// The value is not one of the allowed ones.
        InvalidEnumeratedValue = "10032",
        /// The number is outside the allowed range.
        ValueOutOfRange = "10033",
        /// A call with the same idempotency key is still under way. Wait for it; do not choose a
        /// new key.
        IdempotencyKeyInUse = "10036",
        /// The `to` address cannot receive this message.
        InvalidTo = "40001",
        /// The `to` number is not valid.
        InvalidToNumber = "40005",
        /// The message could not be delivered.
        Undeliverable = "40008",
        /// The recipient has opted out, or the sender is not on a messaging profile; `detail` tells
        /// which. Do not send to a recipient who has opted out.
        RecipientBlocked = "40300",
        /// The message cannot go to this destination; `title` and `detail` tell why.
        DestinationRefused = "40301",
        /// The `from` address is not a number, short code or sender ID of the messaging profile.
        /// Assign it in the portal, or send the right `messaging_profile_id`.
        InvalidFrom = "40305",
        /// The sender's queue is full: messages were handed in faster than the number may send
        /// them.
        QueueFull = "40318",
    }
}
