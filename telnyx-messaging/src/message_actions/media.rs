//! Downloads of the media of a message, before its link expires.

use std::fmt;
use std::net::IpAddr;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{HeaderMap, Method, StatusCode, header, response};
use thiserror::Error;
use tokio::time::{Instant, Sleep, sleep, sleep_until, timeout_at};
use url::{Host, ParseError, Url};

use crate::call::runtime;
use crate::client::Client;
use crate::error::RuntimeError;
use crate::generated::types::Media;
use crate::operation::RetryClass;
use crate::redact::MaskedCause;
use crate::retry::{Failure, FailureKind, RetryContext, RetryDecision, retry_after};
use crate::transport::loopback::is_this_machine;
use crate::transport::{RequestBody, ResponseBody, Started, TransportFailure, TransportRequest};

/// The name of the download in errors and for retry filters.
const OPERATION: &str = "media.download";

/// How many redirects are followed: storage services use one or two.
const MAX_REDIRECTS: usize = 5;

/// How long a download may take, from the first attempt to the last byte.
const TIME_LIMIT: Duration = Duration::from_secs(300);

/// How long the host may be silent.
const SILENCE_LIMIT: Duration = Duration::from_secs(30);

impl Media {
    /// Starts to download the file, of at most `max_bytes` bytes, and returns a stream of it.
    ///
    /// The API key is not sent: the file is on another host. Redirects are followed to http and
    /// https, but not from https to http, and not from a public host to a private address. A
    /// download that fails before its first byte is retried by the client's policy, from its retry
    /// budget. It may take five minutes in all, and its host may be silent for 30 seconds.
    ///
    /// # Errors
    ///
    /// [`MediaError`], here or from the stream. A file that is too large is refused before the
    /// first byte when its host reports the size, else after `max_bytes` bytes.
    ///
    /// ```no_run
    /// # use telnyx_messaging::{Client, types::InboundMessage};
    /// # async fn store(client: &Client, message: &InboundMessage) -> Result<(), Box<dyn std::error::Error>> {
    /// for media in &message.media {
    ///     let download = media.download(client, 5 * 1024 * 1024).await?;
    ///     println!("{:?}", download.content_type());
    ///     let file = download.bytes().await?;
    ///     println!("{} bytes", file.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn download(
        &self,
        client: &Client,
        max_bytes: u64,
    ) -> Result<MediaDownload, MediaError> {
        let url = self.url.as_deref().filter(|url| !url.is_empty()).ok_or(MediaError::NoUrl)?;
        let url = Url::parse(url).map_err(MediaError::unparsable)?;
        runtime::check(OPERATION)?;
        let started = Instant::now();
        let (head, body) = fetch(client, url, started).await?;
        let header = |name| head.headers.get(name)?.to_str().ok().map(str::to_owned);
        let content_length =
            header(header::CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
        if content_length.is_some_and(|length| length > max_bytes) {
            return Err(MediaError::TooLarge { max_bytes });
        }
        Ok(MediaDownload {
            content_type: header(header::CONTENT_TYPE).or_else(|| self.content_type.clone()),
            content_length,
            max_bytes,
            bytes_left: max_bytes,
            body: Some(body),
            deadline: Box::pin(sleep_until(started + TIME_LIMIT)),
            silence: Box::pin(sleep(SILENCE_LIMIT)),
        })
    }
}

/// Fetches the head of the file, with retries.
async fn fetch(
    client: &Client,
    url: Url,
    started: Instant,
) -> Result<(response::Parts, ResponseBody), MediaError> {
    let policy = &client.config().retry_policy;
    let budget = &client.config().retry_budget;
    let deadline = started + TIME_LIMIT;
    let mut attempts = 0;
    let mut paid = None;
    loop {
        attempts += 1;
        let until = deadline.min(Instant::now() + SILENCE_LIMIT);
        let attempt = timeout_at(until, follow(client, url.clone())).await;
        let (error, headers) = match attempt.unwrap_or(Err((MediaError::TimedOut, None))) {
            Ok(file) => {
                budget.deposit(paid);
                return Ok(file);
            }
            Err(failed) => failed,
        };
        let kind = match &error {
            MediaError::Status(status) => FailureKind::Status(*status),
            MediaError::Transport(failure) => failure.kind.into(),
            MediaError::TimedOut => FailureKind::Timeout,
            _ => return Err(error),
        };
        let wait = match (kind, &headers) {
            (FailureKind::Status(status), Some(headers)) => retry_after(status, headers),
            _ => None,
        };
        let context = RetryContext {
            class: RetryClass::Idempotent,
            has_idempotency_key: false,
            after_ambiguous_attempt: false,
            retry_after: wait,
            elapsed: started.elapsed(),
            remaining: deadline.saturating_duration_since(Instant::now()),
        };
        let failure = Failure::new(OPERATION, kind, attempts, false);
        let RetryDecision::Retry(wait) = policy.decide(&failure, &context) else {
            return Err(error);
        };
        sleep(wait).await;
        // A filter may have changed its mind in the meantime.
        if !policy.permits(&failure, &context) {
            return Err(error);
        }
        paid = budget.withdraw(kind);
        if paid.is_none() {
            return Err(error);
        }
    }
}

/// Sends one request and follows its redirects.
async fn follow(
    client: &Client,
    mut url: Url,
) -> Result<(response::Parts, ResponseBody), (MediaError, Option<HeaderMap>)> {
    let transport = client.config().transport.as_ref();
    for _ in 0..=MAX_REDIRECTS {
        if !matches!(url.scheme(), "http" | "https") {
            return Err((MediaError::BadUrl(None), None));
        }
        let mut headers = HeaderMap::new();
        if let Some(agent) = client.config().headers.get(header::USER_AGENT) {
            headers.insert(header::USER_AGENT, agent.clone());
        }
        let body = RequestBody::new(Vec::new(), Started::default());
        let request = TransportRequest { method: Method::GET, url: url.clone(), headers, body };
        let response = runtime::with_io(transport.send(request)).await;
        let (head, body) = match response {
            Ok(response) => response.into_parts(),
            Err(failure) => return Err((MediaError::Transport(failure), None)),
        };
        if head.status.is_success() {
            return Ok((head, body));
        }
        let location =
            head.headers.get(header::LOCATION).filter(|_| head.status.is_redirection()).cloned();
        let Some(location) = location else {
            return Err((MediaError::Status(head.status), Some(head.headers)));
        };
        let location = location.to_str().map_err(|_| (MediaError::BadUrl(None), None))?;
        let next = url.join(location).map_err(|error| (MediaError::unparsable(error), None))?;
        let is_downgrade = url.scheme() == "https" && next.scheme() != "https";
        if is_downgrade || (is_private(&next) && !is_private(&url)) {
            return Err((MediaError::Downgrade, None));
        }
        url = next;
    }
    Err((MediaError::TooManyRedirects, None))
}

/// Whether a URL names an address of this machine or of its own network.
fn is_private(url: &Url) -> bool {
    let address = match url.host() {
        Some(Host::Ipv4(address)) => IpAddr::V4(address),
        Some(Host::Ipv6(address)) => IpAddr::V6(address),
        Some(Host::Domain(name)) => return is_this_machine(name),
        None => return false,
    };
    match address.to_canonical() {
        IpAddr::V4(v4) => {
            v4.is_private() || v4.is_loopback() || v4.is_link_local() || v4.is_unspecified()
        }
        IpAddr::V6(v6) => {
            v6.is_loopback()
                || v6.is_unspecified()
                || v6.is_unique_local()
                || v6.is_unicast_link_local()
        }
    }
}

/// A file that is being downloaded: a stream of its bytes, which ends with an error when there are
/// too many.
#[must_use = "a download goes on only while it is read"]
pub struct MediaDownload {
    content_type: Option<String>,
    content_length: Option<u64>,
    max_bytes: u64,
    bytes_left: u64,
    body: Option<ResponseBody>,
    deadline: Pin<Box<Sleep>>,
    silence: Pin<Box<Sleep>>,
}

impl MediaDownload {
    /// Returns the MIME type that the host of the file reports, or else that of the message.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// Returns the size in bytes, if the host reports it.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// Reads the whole file into memory.
    ///
    /// # Errors
    ///
    /// [`MediaError`] when the file is too large, the connection breaks or time runs out.
    pub async fn bytes(mut self) -> Result<Bytes, MediaError> {
        let mut file = BytesMut::new();
        while let Some(chunk) =
            std::future::poll_fn(|context| Pin::new(&mut self).poll_next(context)).await
        {
            file.extend_from_slice(&chunk?);
        }
        Ok(file.freeze())
    }
}

impl Stream for MediaDownload {
    type Item = Result<Bytes, MediaError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let Some(body) = this.body.as_mut() else { return Poll::Ready(None) };
        let is_late = this.deadline.as_mut().poll(context).is_ready();
        let chunk = match body.poll_chunk(context) {
            Poll::Ready(chunk) if !is_late => chunk,
            _ => {
                if !is_late {
                    ready!(this.silence.as_mut().poll(context));
                }
                this.body = None;
                return Poll::Ready(Some(Err(MediaError::TimedOut)));
            }
        };
        let item = match chunk {
            None => None,
            Some(Err(failure)) => Some(Err(MediaError::Transport(failure))),
            Some(Ok(chunk)) => match this.bytes_left.checked_sub(chunk.len() as u64) {
                Some(left) => {
                    this.bytes_left = left;
                    this.silence.as_mut().reset(Instant::now() + SILENCE_LIMIT);
                    Some(Ok(chunk))
                }
                None => Some(Err(MediaError::TooLarge { max_bytes: this.max_bytes })),
            },
        };
        if !matches!(item, Some(Ok(_))) {
            // Closes the connection now, so that the rest of too large a file is not sent.
            this.body = None;
        }
        Poll::Ready(item)
    }
}

impl fmt::Debug for MediaDownload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaDownload")
            .field("content_type", &self.content_type)
            .field("content_length", &self.content_length)
            .field("bytes_left", &self.bytes_left)
            .finish_non_exhaustive()
    }
}

/// Why a file could not be downloaded. No message shows its URL, which is all it takes to read the
/// file.
#[derive(Clone, Debug, Error)]
#[non_exhaustive]
pub enum MediaError {
    /// The message holds no URL.
    #[error("the media has no URL: it may have been redacted or removed")]
    NoUrl,
    /// The URL, or that of a redirect, is not a valid http or https URL.
    #[error("the media URL is not a valid http or https URL")]
    BadUrl(#[source] Option<MaskedCause>),
    /// A redirect leads from https to an unencrypted URL, or from a public host to a private
    /// address.
    #[error("the media host redirects to an unencrypted or private address: refused")]
    Downgrade,
    /// The host redirects again and again.
    #[error("the media host redirects more than {MAX_REDIRECTS} times")]
    TooManyRedirects,
    /// The host responded with another status than success. 403, 404 and 410 usually mean that the
    /// link has expired.
    #[error(
        "the media host responded with {0}: links expire, so store media as soon as they arrive"
    )]
    Status(StatusCode),
    /// The file is larger than allowed.
    #[error("the media is larger than {max_bytes} bytes: raise the limit or skip it")]
    TooLarge {
        /// The limit that was given.
        max_bytes: u64,
    },
    /// The host was silent for 30 seconds, or the download took more than five minutes.
    #[error("the media host did not deliver the file in time")]
    TimedOut,
    /// There was no connection, or it broke.
    #[error("the media could not be downloaded: {0}")]
    Transport(#[source] TransportFailure),
    /// No runtime is available for the download.
    #[error(transparent)]
    Runtime(#[from] RuntimeError),
}

impl MediaError {
    fn unparsable(error: ParseError) -> Self {
        Self::BadUrl(Some(MaskedCause::new(&error)))
    }
}
