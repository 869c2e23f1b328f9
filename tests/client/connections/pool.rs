//! How connections are kept.

use std::time::Duration;

use telnyx_messaging::{Client, ClientBuilder};

use crate::server::{API_KEY, ScriptedReply, Server, application_http_client};

async fn connections_of_two_calls(set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> usize {
    let server = Server::start(vec![ScriptedReply::ok(r#"{"data":[]}"#)]).await;
    let client = set(server.builder()).build().unwrap();
    for _ in 0..2 {
        client.messaging_profiles().list().await.unwrap();
    }
    server.connections()
}

#[tokio::test]
async fn the_pool_has_limits() {
    assert_eq!(connections_of_two_calls(|builder| builder).await, 1);
    let no_pool = connections_of_two_calls(|builder| builder.pool_max_idle_per_host(0));
    assert_eq!(no_pool.await, 2);
    let no_time = connections_of_two_calls(|builder| builder.pool_idle_timeout(Duration::ZERO));
    assert_eq!(no_time.await, 2);
}

/// The kernel lists the timer of every socket: 2 is that of keep-alive probes.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn keep_alive_probes_are_sent_if_asked_for() {
    for keepalive in [None, Some(Duration::from_secs(20))] {
        let server = Server::start(vec![ScriptedReply::ok(r#"{"data":[]}"#)]).await;
        let mut builder = server.builder();
        if let Some(time) = keepalive {
            builder = builder.tcp_keepalive(time);
        }
        let client = builder.build().unwrap();
        client.messaging_profiles().list().await.unwrap();

        let port: u16 = server.url().rsplit(':').next().unwrap().parse().unwrap();
        let address = format!("0100007F:{port:04X}");
        let table = std::fs::read_to_string("/proc/net/tcp").unwrap();
        let rows = table.lines().map(|row| row.split_whitespace().collect::<Vec<_>>());
        // A connection of an earlier test to the same port may wait for its end.
        const ESTABLISHED: &str = "01";
        let timers: Vec<_> = rows
            .filter(|row| row[2] == address && row[3] == ESTABLISHED)
            .map(|row| row[5][..3].to_owned())
            .collect();
        assert_eq!(timers.len(), 1);
        assert_eq!(timers[0] == "02:", keepalive.is_some(), "{timers:?}");
    }
}

#[tokio::test]
async fn settings_without_effect_are_refused() {
    let builder = || {
        let own = application_http_client().build().unwrap();
        Client::builder().api_key(API_KEY).base_url("http://127.0.0.1:9").http_client(own)
    };
    assert!(builder().no_proxy().build().is_ok());
    for (refused, setting) in [
        (builder().connect_timeout(Duration::from_secs(1)), "the connect timeout"),
        (builder().tcp_keepalive(Duration::from_secs(1)), "the tcp keep-alive"),
        (builder().pool_idle_timeout(Duration::from_secs(1)), "the idle timeout"),
        (builder().pool_max_idle_per_host(1), "the limit of the pool"),
        (builder().add_root_certificate_pem(""), "the root certificate"),
        (builder().proxy("http://127.0.0.1:9"), "the proxy"),
    ] {
        let error = refused.build().unwrap_err().to_string();
        assert!(error.starts_with(setting) && error.contains("has no effect on"), "{error}");
    }
}
