//! A minimal HTTP/1.1 POST to loopback addresses and allowed hosts.
//!
//! Uses a plain socket, because proxy variables or redirects could send the request of a full HTTP
//! client to another host.

use std::io::{self, ErrorKind};

use http::HeaderMap;
use tokio::net::TcpStream;
use url::{Host, Url};

/// An address and path that a webhook is sent to.
#[derive(Debug)]
pub(crate) struct Target {
    hosts: Vec<String>,
    port: u16,
    authority: String,
    path: String,
}

impl Target {
    /// Returns `None` unless the URL is an `http` URL of `localhost`, of a loopback address, or of one
    /// of the allowed hosts.
    pub(crate) fn parse(url: &str, allowed_hosts: &[String]) -> Option<Self> {
        let url = Url::parse(url).ok().filter(|url| url.scheme() == "http")?;
        let host = url.host_str()?;
        let hosts = match url.host()? {
            Host::Ipv4(address) if address.is_loopback() => vec![address.to_string()],
            Host::Ipv6(address) if address.is_loopback() => vec![address.to_string()],
            Host::Domain("localhost") => vec!["127.0.0.1".to_owned(), "::1".to_owned()],
            _ if allowed_hosts.iter().any(|allowed| allowed.eq_ignore_ascii_case(host)) => {
                vec![host.trim_matches(['[', ']']).to_owned()]
            }
            _ => return None,
        };
        let port = url.port_or_known_default()?;
        let query = url.query().map(|query| format!("?{query}"));
        Some(Self {
            hosts,
            port,
            authority: format!("{host}:{port}"),
            path: format!("{}{}", url.path(), query.unwrap_or_default()),
        })
    }

    /// Sends the request and returns the status of the response, whose body is not read.
    pub(crate) async fn post(&self, headers: &HeaderMap, body: &[u8]) -> io::Result<u16> {
        let stream = self.connect().await?;
        let mut request = format!(
            "POST {} HTTP/1.1\r\nhost: {}\r\ncontent-length: {}\r\nconnection: close\r\n",
            self.path,
            self.authority,
            body.len()
        )
        .into_bytes();
        for (name, value) in headers {
            request.extend_from_slice(name.as_str().as_bytes());
            request.extend_from_slice(b": ");
            request.extend_from_slice(value.as_bytes());
            request.extend_from_slice(b"\r\n");
        }
        request.extend_from_slice(b"\r\n");
        request.extend_from_slice(body);
        // A receiver may respond and close the connection before it has read the whole request.
        let written = write_all(&stream, &request).await;
        match read_status(&stream).await {
            Ok(status) => Ok(status),
            Err(error) => Err(written.err().unwrap_or(error)),
        }
    }

    async fn connect(&self) -> io::Result<TcpStream> {
        let mut last_error = io::Error::from(ErrorKind::AddrNotAvailable);
        for host in &self.hosts {
            match TcpStream::connect((host.as_str(), self.port)).await {
                Ok(stream) => return Ok(stream),
                Err(error) => last_error = error,
            }
        }
        Err(last_error)
    }
}

async fn write_all(stream: &TcpStream, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        stream.writable().await?;
        match stream.try_write(bytes) {
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Reads up to the status line of the final response, skipping interim responses.
async fn read_status(stream: &TcpStream) -> io::Result<u16> {
    let mut head = Vec::new();
    let mut chunk = [0; 1024];
    loop {
        stream.readable().await?;
        match stream.try_read(&mut chunk) {
            Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(read) => head.extend_from_slice(chunk.get(..read).unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::WouldBlock => continue,
            Err(error) => return Err(error),
        }
        if let Some(status) = final_status(&head)? {
            return Ok(status);
        }
        if head.len() > 64 * 1024 {
            return Err(ErrorKind::InvalidData.into());
        }
    }
}

/// Returns the first status that is not 1xx; `None` if more input is required.
fn final_status(mut head: &[u8]) -> io::Result<Option<u16>> {
    loop {
        let Some(end) = head.windows(2).position(|pair| pair == b"\r\n") else {
            return Ok(None);
        };
        let status = std::str::from_utf8(&head[..end])
            .ok()
            .filter(|line| line.starts_with("HTTP/1."))
            .and_then(|line| line.split(' ').nth(1)?.parse::<u16>().ok())
            .ok_or(ErrorKind::InvalidData)?;
        if status >= 200 {
            return Ok(Some(status));
        }
        let Some(next) = head.windows(4).position(|four| four == b"\r\n\r\n") else {
            return Ok(None);
        };
        head = &head[next + 4..];
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn only_loopback_urls_are_targets() {
        for url in ["http://127.0.0.1:8080/hooks?a=b", "http://localhost/", "http://[::1]:1"] {
            assert!(Target::parse(url, &[]).is_some(), "{url}");
        }
        for url in [
            "http://example.com/hooks",
            "https://127.0.0.1/",
            "http://127.0.0.1.example.com/",
            "http://localhost.example.com",
            "http://127.0.0.1@example.com/",
            "http://0.0.0.0/",
            "http://10.0.0.1/",
            "ftp://localhost",
            "not a url",
            "",
        ] {
            assert!(Target::parse(url, &[]).is_none(), "{url}");
        }
    }

    #[test]
    fn allowed_hosts_are_targets() {
        let allowed = ["receiver".to_owned(), "10.0.0.1".to_owned()];
        for url in ["http://receiver:8080/hooks", "http://10.0.0.1/", "http://RECEIVER/"] {
            assert!(Target::parse(url, &allowed).is_some(), "{url}");
        }
        for url in ["http://receiver.example.com/", "https://receiver/", "http://10.0.0.2/"] {
            assert!(Target::parse(url, &allowed).is_none(), "{url}");
        }
    }

    #[test]
    fn the_status_is_read_after_interim_responses() {
        let both = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n";
        assert_eq!(final_status(both).unwrap(), Some(204));
        assert_eq!(final_status(&both[..30]).unwrap(), None);
        assert!(final_status(b"SSH-2.0\r\n").is_err());
    }
}
