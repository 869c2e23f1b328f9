//! The headers that every call of a client carries.

use http::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use crate::error::ConfigurationError;
use crate::headers::is_reserved;

/// Adds headers to those that another client has already.
pub(super) fn checked(
    inherited: Option<HeaderMap>,
    user_agent_suffix: Option<&str>,
    given: &[(String, String)],
) -> Result<HeaderMap, ConfigurationError> {
    let mut headers = inherited.unwrap_or_default();
    if user_agent_suffix.is_some() || !headers.contains_key(USER_AGENT) {
        headers.insert(USER_AGENT, user_agent(user_agent_suffix)?);
    }
    for (name, _) in given {
        headers.remove(name.as_str());
    }
    for (name, value) in given {
        let name = HeaderName::try_from(name).map_err(|error| {
            let problem = "has an invalid name: use letters, digits and dashes";
            ConfigurationError::invalid_setting("a default header", problem, &error)
        })?;
        let setting = || format!("the default header `{name}`");
        if is_reserved(&name) {
            let problem = "is set by the client: remove it";
            return Err(ConfigurationError::refused_setting(setting(), problem));
        }
        let mut value = HeaderValue::try_from(value).map_err(|error| {
            let problem = "contains control characters: remove them";
            ConfigurationError::invalid_setting(setting(), problem, &error)
        })?;
        value.set_sensitive(true);
        if name == USER_AGENT {
            headers.insert(name, value);
        } else {
            headers.append(name, value);
        }
    }
    Ok(headers)
}

fn user_agent(suffix: Option<&str>) -> Result<HeaderValue, ConfigurationError> {
    let mut agent = concat!("telnyx-messaging-rust/", env!("CARGO_PKG_VERSION")).to_owned();
    if let Some(suffix) = suffix.map(str::trim).filter(|suffix| !suffix.is_empty()) {
        agent.push(' ');
        agent.push_str(suffix);
    }
    HeaderValue::try_from(agent).map_err(|error| {
        let problem = "contains control characters: remove them";
        ConfigurationError::invalid_setting("the user agent suffix", problem, &error)
    })
}
