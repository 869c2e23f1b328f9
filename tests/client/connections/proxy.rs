//! Proxies that connect to a local port, whatever host the client names.

use std::io;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use super::secure::acceptor;

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Speaks {
    Http,
    /// HTTP within TLS.
    Https,
    Socks4,
    Socks5,
}

/// A proxy that records the requests for connections.
pub(super) struct Proxy {
    pub(super) address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    pub(super) async fn start(speaks: Speaks, target: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let log = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let log = Arc::clone(&log);
                tokio::spawn(async move {
                    match speaks {
                        Speaks::Https => {
                            let stream = acceptor(&["http/1.1"]).accept(stream).await?;
                            http(stream, target, &log).await
                        }
                        Speaks::Http => http(stream, target, &log).await,
                        Speaks::Socks4 => socks4(stream, target, &log).await,
                        Speaks::Socks5 => socks5(stream, target, &log).await,
                    }
                });
            }
        });
        Self { address, asked }
    }

    pub(super) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

type Log = Mutex<Vec<String>>;

async fn http(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    target: u16,
    log: &Log,
) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    log.lock().unwrap().push(String::from_utf8_lossy(&head).into_owned());
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    pass_on(stream, target).await
}

async fn socks4(mut stream: TcpStream, target: u16, log: &Log) -> io::Result<()> {
    let mut head = [0; 8];
    stream.read_exact(&mut head).await?;
    let text = |mut bytes: Vec<u8>| {
        bytes.pop();
        String::from_utf8(bytes).unwrap()
    };
    let user = text(until_zero(&mut stream).await?);
    // An address that no host has says that a name follows.
    let host = match head[4..8] {
        [0, 0, 0, _] => text(until_zero(&mut stream).await?),
        [a, b, c, d] => format!("{a}.{b}.{c}.{d}"),
        _ => unreachable!(),
    };
    let port = u16::from_be_bytes([head[2], head[3]]);
    log.lock().unwrap().push(format!("{user}@{host}:{port}"));
    stream.write_all(&[0, 90, 0, 0, 0, 0, 0, 0]).await?;
    pass_on(stream, target).await
}

async fn until_zero(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut bytes = vec![stream.read_u8().await?];
    while bytes.last() != Some(&0) {
        bytes.push(stream.read_u8().await?);
    }
    Ok(bytes)
}

async fn socks5(mut stream: TcpStream, target: u16, log: &Log) -> io::Result<()> {
    const PASSWORD: u8 = 2;
    stream.read_u8().await?;
    let methods = short(&mut stream).await?;
    let mut credentials = String::new();
    if methods.contains(&PASSWORD) {
        stream.write_all(&[5, PASSWORD]).await?;
        stream.read_u8().await?;
        let (user, password) = (short(&mut stream).await?, short(&mut stream).await?);
        credentials =
            format!("{}:{}@", String::from_utf8_lossy(&user), String::from_utf8_lossy(&password));
        stream.write_all(&[1, 0]).await?;
    } else {
        stream.write_all(&[5, 0]).await?;
    }
    let mut head = [0; 4];
    stream.read_exact(&mut head).await?;
    let host = match head[3] {
        1 => {
            let mut address = [0; 4];
            stream.read_exact(&mut address).await?;
            std::net::Ipv4Addr::from(address).to_string()
        }
        3 => String::from_utf8(short(&mut stream).await?).unwrap(),
        _ => {
            let mut address = [0; 16];
            stream.read_exact(&mut address).await?;
            std::net::Ipv6Addr::from(address).to_string()
        }
    };
    let port = stream.read_u16().await?;
    log.lock().unwrap().push(format!("{credentials}{host}:{port}"));
    stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
    pass_on(stream, target).await
}

/// Bytes behind their number.
async fn short(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; usize::from(stream.read_u8().await?)];
    stream.read_exact(&mut bytes).await?;
    Ok(bytes)
}

async fn pass_on(mut stream: impl AsyncRead + AsyncWrite + Unpin, target: u16) -> io::Result<()> {
    let mut target = TcpStream::connect(("127.0.0.1", target)).await?;
    copy_bidirectional(&mut stream, &mut target).await.map(drop)
}
