//! One call of each kind, and its result.

use std::collections::HashMap;
use std::sync::LazyLock;
use std::time::Duration;

use telnyx_messaging::{Client, Error, Result, types::Upload};
use tokio::time::Instant;

use crate::contract::{self, Spoil};

const FROM: &str = "+15550100001";
const TO: &str = "+15550100002";
const PROFILE: &str = "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90";

/// A kind of call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Send,
    Create,
    Change,
    Upload,
    List,
    Retrieve,
    Replace,
    Delete,
}

/// A call that has ended.
pub(super) struct Ended {
    pub(super) result: Result<Success>,
    pub(super) elapsed: Duration,
}

/// What the tests look at in a response.
pub(super) struct Success {
    pub(super) attempts: u32,
    pub(super) mismatches: usize,
}

impl Kind {
    pub(super) const ALL: [Self; 8] = [
        Self::Send,
        Self::Create,
        Self::Change,
        Self::Upload,
        Self::List,
        Self::Retrieve,
        Self::Replace,
        Self::Delete,
    ];

    /// Whether repeating it has no further effect.
    pub(super) fn is_idempotent(self) -> bool {
        !matches!(self, Self::Send | Self::Create | Self::Change | Self::Upload)
    }

    pub(super) fn reads(self) -> bool {
        matches!(self, Self::List | Self::Retrieve)
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::Create => "create",
            Self::Change => "PATCH",
            Self::Upload => "upload",
            Self::List => "list",
            Self::Retrieve => "retrieve",
            Self::Replace => "PUT",
            Self::Delete => "DELETE",
        }
    }

    /// The body of a successful response.
    pub(super) fn answer(self) -> String {
        static BODIES: LazyLock<HashMap<&str, String>> = LazyLock::new(|| {
            let document = contract::document();
            let sample = |kind: Kind| {
                let body = contract::sample(&document, kind.component(), Spoil::Nothing);
                (kind.component(), body.to_string())
            };
            Kind::ALL.into_iter().map(sample).collect()
        });
        BODIES[self.component()].clone()
    }

    fn component(self) -> &'static str {
        match self {
            Self::Send => "OutboundMessageEnvelope",
            Self::List => "MessagingProfileList",
            Self::Replace => "AutorespConfigEnvelope",
            Self::Upload => "HostedNumberOrderEnvelope",
            Self::Create | Self::Change | Self::Retrieve | Self::Delete => {
                "MessagingProfileEnvelope"
            }
        }
    }

    pub(super) async fn call(self, client: &Client, timeout: Duration) -> Ended {
        let started = Instant::now();
        let profiles = client.messaging_profiles();
        let result = match self {
            Self::Send => {
                let send = client.messages().send().from(FROM).to(TO).text("confidential");
                let sent = send.timeout(timeout).await;
                sent.map(|answer| Success::new(answer.attempts(), answer.mismatches().len()))
            }
            Self::Create => {
                let create =
                    profiles.create().name("confidential").whitelisted_destinations(["US"]);
                let made = create.timeout(timeout).await;
                made.map(|answer| Success::new(answer.attempts(), answer.mismatches().len()))
            }
            Self::Change => {
                let changed = profiles.update(PROFILE).name("confidential").timeout(timeout).await;
                changed.map(|answer| Success::new(answer.attempts(), answer.mismatches().len()))
            }
            Self::Upload => {
                let actions = client.messaging_hosted_number_orders().actions();
                let letter = Upload::new("confidential.pdf", "confidential".repeat(5_000));
                let sent = actions.upload_file("o1").loa(letter).timeout(timeout).await;
                sent.map(|answer| Success::new(answer.attempts(), answer.mismatches().len()))
            }
            Self::List => {
                let page = profiles.list().timeout(timeout).await;
                page.map(|answer| Success::new(answer.attempts(), answer.mismatches().len()))
            }
            Self::Retrieve => {
                let found = profiles.retrieve(PROFILE).timeout(timeout).await;
                found.map(|answer| Success::new(answer.attempts(), answer.mismatches().len()))
            }
            Self::Replace => {
                let configs = profiles.autoresp_configs();
                let replace = configs.update(PROFILE, "a1").country_code("US").op("info");
                let replaced = replace.keywords(["HELP"]).timeout(timeout).await;
                replaced.map(|answer| Success::new(answer.attempts(), answer.mismatches().len()))
            }
            Self::Delete => {
                let deleted = profiles.delete(PROFILE).timeout(timeout).await;
                deleted.map(|answer| Success::new(answer.attempts(), answer.mismatches().len()))
            }
        };
        Ended { result, elapsed: started.elapsed() }
    }
}

impl Success {
    fn new(attempts: u32, mismatches: usize) -> Self {
        Self { attempts, mismatches }
    }
}

impl Ended {
    pub(super) fn attempts(&self) -> u32 {
        self.result.as_ref().map_or_else(Error::attempts, |success| success.attempts)
    }

    pub(super) fn ambiguous(&self) -> bool {
        self.result.as_ref().is_err_and(Error::may_have_been_sent)
    }

    /// The result in one word.
    pub(super) fn word(&self) -> String {
        match &self.result {
            Ok(_) => "ok".to_owned(),
            Err(Error::Api(error)) => error.status.as_u16().to_string(),
            Err(Error::Transport(error)) => format!("{:?}", error.kind).to_lowercase(),
            Err(Error::Decode(_)) => "unreadable".to_owned(),
            Err(error) => panic!("nothing was wrong with the request: {error}"),
        }
    }
}
