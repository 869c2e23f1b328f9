//! Fetching the media of a message before its link expires.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{StatusCode, header};
use reqwest::{Method, Request, Response, Url};
use thiserror::Error;

use crate::client::Client;
use crate::generated::types::Media;
use crate::transport::http_client::HttpClient;

/// How many redirects are followed: storage services use one or two.
const MAX_REDIRECTS: usize = 5;

/// How long a download may take in all.
const TIME_LIMIT: Duration = Duration::from_secs(300);

impl Media {
    /// Starts to download the file, of at most `max_bytes` bytes; the stream gives it in pieces.
    ///
    /// The API key is not sent: the file lies with another host. Redirects are followed, only to
    /// http and https and never from https back to http. The whole download may take five minutes.
    ///
    /// # Errors
    ///
    /// [`MediaError`], here or from the stream. A file that is too large is refused before the
    /// first byte when its host tells the size, and after `max_bytes` bytes when it does not.
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
        let url = Url::parse(url).map_err(|_| MediaError::BadUrl)?;
        let response = fetch(client.http(), url).await?;
        let content_length = response.content_length();
        if content_length.is_some_and(|length| length > max_bytes) {
            return Err(MediaError::TooLarge { max_bytes });
        }
        let told =
            response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        Ok(MediaDownload {
            content_type: told.map(str::to_owned).or_else(|| self.content_type.clone()),
            content_length,
            max_bytes,
            bytes_left: max_bytes,
            pieces: Some(Box::pin(response.bytes_stream())),
        })
    }
}

async fn fetch(http: &HttpClient, mut url: Url) -> Result<Response, MediaError> {
    for _ in 0..=MAX_REDIRECTS {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(MediaError::BadUrl);
        }
        let mut request = Request::new(Method::GET, url.clone());
        *request.timeout_mut() = Some(TIME_LIMIT);
        let response = http.execute(request).await.map_err(MediaError::transport)?;
        let status = response.status();
        if status.is_success() {
            return Ok(response);
        }
        let location = response.headers().get(header::LOCATION).filter(|_| status.is_redirection());
        let Some(location) = location else {
            return Err(MediaError::Status(status));
        };
        let next = location.to_str().ok().and_then(|location| url.join(location).ok());
        let next = next.ok_or(MediaError::BadUrl)?;
        if url.scheme() == "https" && next.scheme() != "https" {
            return Err(MediaError::Downgrade);
        }
        url = next;
    }
    Err(MediaError::TooManyRedirects)
}

type Pieces = Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>;

/// A file on its way: a stream of its bytes that ends with an error when there are too many.
#[must_use = "a download goes on only while it is read"]
pub struct MediaDownload {
    content_type: Option<String>,
    content_length: Option<u64>,
    max_bytes: u64,
    bytes_left: u64,
    pieces: Option<Pieces>,
}

impl MediaDownload {
    /// The MIME type, as the host of the file tells it, or else the message.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The size in bytes, when the host tells it.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// Reads the whole file into memory.
    ///
    /// # Errors
    ///
    /// [`MediaError`] when the file is too large or the connection breaks.
    pub async fn bytes(mut self) -> Result<Bytes, MediaError> {
        let mut file = BytesMut::new();
        while let Some(piece) =
            std::future::poll_fn(|context| Pin::new(&mut self).poll_next(context)).await
        {
            file.extend_from_slice(&piece?);
        }
        Ok(file.freeze())
    }
}

impl Stream for MediaDownload {
    type Item = Result<Bytes, MediaError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(pieces) = self.pieces.as_mut() else {
            return Poll::Ready(None);
        };
        let item = match std::task::ready!(pieces.as_mut().poll_next(context)) {
            None => None,
            Some(Err(error)) => Some(Err(MediaError::transport(error))),
            Some(Ok(piece)) => match self.bytes_left.checked_sub(piece.len() as u64) {
                Some(left) => {
                    self.bytes_left = left;
                    Some(Ok(piece))
                }
                None => Some(Err(MediaError::TooLarge { max_bytes: self.max_bytes })),
            },
        };
        if !matches!(item, Some(Ok(_))) {
            // Closes the connection now, so that the rest of too large a file is not sent.
            self.pieces = None;
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
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum MediaError {
    /// The message tells no URL.
    #[error("the media has no url: it may have been redacted, or removed")]
    NoUrl,
    /// The URL, or a redirect's, is no http or https URL.
    #[error("the media url is not an http or https url")]
    BadUrl,
    /// A redirect leads from https to an unencrypted address.
    #[error("the media host redirects from https to http: refused")]
    Downgrade,
    /// The host redirects again and again.
    #[error("the media host redirects more than {MAX_REDIRECTS} times")]
    TooManyRedirects,
    /// The host answered with another status than success. 403, 404 and 410 mean as a rule that the
    /// link has expired.
    #[error("the media host answered {0}: links expire, so store media as soon as they arrive")]
    Status(StatusCode),
    /// The file is larger than allowed.
    #[error("the media is larger than {max_bytes} bytes: raise the limit or leave it")]
    TooLarge {
        /// The limit that was given.
        max_bytes: u64,
    },
    /// No connection, or one that broke.
    #[error("the media could not be read from its host: {0}")]
    Transport(#[source] reqwest::Error),
}

impl MediaError {
    fn transport(error: reqwest::Error) -> Self {
        Self::Transport(error.without_url())
    }
}
