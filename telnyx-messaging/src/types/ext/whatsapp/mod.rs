//! WhatsApp content from plain values.

mod content;
mod interactive;
mod template;
#[cfg(test)]
mod tests;

use crate::generated::types::{
    WhatsappContact, WhatsappContactEmail, WhatsappContactName, WhatsappContactPhone,
    WhatsappLocation, WhatsappMedia, WhatsappText,
};

/// Converts strings, borrowed and owned.
macro_rules! from_text {
    ($($name:ty = $make:expr),* $(,)?) => {
        $(
            impl From<&str> for $name {
                fn from(text: &str) -> Self {
                    $make(text.to_owned())
                }
            }

            impl From<String> for $name {
                fn from(text: String) -> Self {
                    $make(text)
                }
            }
        )*
    };
}

pub(super) use from_text;

from_text! {
    WhatsappText = Self::new,
    WhatsappContactName = Self::new,
    // The public URL of the file.
    WhatsappMedia = |link: String| Self::default().link(link),
    WhatsappContactPhone = |number: String| Self::default().phone(number),
    WhatsappContactEmail = |address: String| Self::default().email(address),
}

impl WhatsappLocation {
    /// Returns a place by its coordinates, in degrees north of the equator and east of Greenwich.
    /// Name and address can be added.
    #[must_use]
    pub fn at(latitude: f64, longitude: f64) -> Self {
        Self::default().latitude(latitude.to_string()).longitude(longitude.to_string())
    }
}

impl WhatsappContact {
    /// Returns a contact card with the name as it is shown.
    ///
    /// ```
    /// use telnyx_messaging::types::WhatsappContact;
    ///
    /// let card = WhatsappContact::named("Ada Example").phones(["+15550100003"]);
    /// ```
    #[must_use]
    pub fn named(name: impl Into<WhatsappContactName>) -> Self {
        Self::default().name(name)
    }
}
