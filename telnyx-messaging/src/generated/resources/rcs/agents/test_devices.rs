// @generated from openapi/telnyx-messaging.json by `cargo xtask generate`. Do not edit.

//! The resource `rcs.agents.test_devices`: `create`, `delete`, `list`.

use crate::generated_prelude::*;

/// Operations of `client.rcs().agents().test_devices()`.
///
/// # Examples
///
/// ```no_run
/// # use telnyx_messaging::{Client, Result, types};
/// # async fn example(client: &Client) -> Result<()> {
/// let page = client.rcs().agents().test_devices().list("6b1f0c3e-4d2a-4e57-8c90-1f7e5a3b2d64").await?;
/// println!("{} entries", page.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct TestDevices {
    client: Client,
}

impl TestDevices {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Adds a test device to an RCS agent.
    ///
    /// Invites a phone to use an RCS agent before its launch, and returns the test device. A device
    /// that exists already is returned unchanged, with the same status code.
    ///
    /// `POST /rcs/agents/{id}/test_devices`, response:
    /// [`RcsTestDevice`](crate::types::RcsTestDevice).
    ///
    /// `id`: The agent registration, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn create(&self, id: impl Into<String>) -> CreateRequest {
        CreateRequest {
            call: Call::new(&self.client, &operations::RCS_AGENTS_TEST_DEVICES_CREATE),
            id: id.into(),
            body: types::AddRcsTestDevice::default(),
        }
    }

    /// Removes a test device from an RCS agent.
    ///
    /// Returns nothing.
    ///
    /// `DELETE /rcs/agents/{id}/test_devices/{test_device_id}`, response: no content.
    ///
    /// `id`: The agent registration, a UUID.
    ///
    /// `test_device_id`: The test device, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn delete(
        &self,
        id: impl Into<String>,
        test_device_id: impl Into<String>,
    ) -> DeleteRequest {
        DeleteRequest {
            call: Call::new(&self.client, &operations::RCS_AGENTS_TEST_DEVICES_DELETE),
            id: id.into(),
            test_device_id: test_device_id.into(),
        }
    }

    /// Lists the test devices of an RCS agent.
    ///
    /// Returns all test devices of an RCS agent in one response, without an envelope.
    ///
    /// `GET /rcs/agents/{id}/test_devices`, response: a page of
    /// [`RcsTestDevice`](crate::types::RcsTestDevice).
    ///
    /// `id`: The agent registration, a UUID.
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](crate::Error).
    pub fn list(&self, id: impl Into<String>) -> ListRequest {
        ListRequest {
            call: Call::new(&self.client, &operations::RCS_AGENTS_TEST_DEVICES_LIST),
            id: id.into(),
            stream_options: StreamOptions::default(),
        }
    }
}

/// A request builder of `client.rcs().agents().test_devices().create(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct CreateRequest {
    call: Call,
    id: String,
    body: types::AddRcsTestDevice,
}

impl CreateRequest {
    /// The number, E.164. Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
        self
    }

    /// Sets the whole body. Setters called afterwards change it.
    ///
    /// `serde_json::from_value` ignores members that the type does not have, such as
    /// misspelt ones; an `Invocation` of the module `dispatch` refuses them.
    pub fn body(mut self, value: types::AddRcsTestDevice) -> Self {
        self.body = value;
        self
    }
}

request_options!(CreateRequest);
sends!(CreateRequest => types::RcsTestDevice);

request!(CreateRequest: types::RcsTestDevice {
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.body(&self.body);
    }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.rcs_agents_test_devices_create(&self.id, &self.body) }
});

/// A request builder of `client.rcs().agents().test_devices().delete(…)`; the request is sent
/// when it is awaited.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct DeleteRequest {
    call: Call,
    id: String,
    test_device_id: String,
}

request_options!(DeleteRequest);
sends!(DeleteRequest => ());

request!(DeleteRequest: () {
    expected Nothing;
    validate(self, problems) {
        problems.path_argument("id", &self.id);
        problems.path_argument("test_device_id", &self.test_device_id);
    }
    resource_id(self) { &self.test_device_id }
    execute(self, raw) { raw.rcs_agents_test_devices_delete(&self.id, &self.test_device_id) }
});

/// A request builder of `client.rcs().agents().test_devices().list(…)`; the request is sent
/// when it is awaited for one page, or when its `items` or `pages` are polled.
#[derive(Clone)]
#[must_use = "a request is sent when it is awaited, or when its `items` or `pages` are polled"]
pub struct ListRequest {
    call: Call,
    id: String,
    stream_options: StreamOptions,
}

request_options!(ListRequest);
list_options!(ListRequest, types::RcsTestDevice);

request!(ListRequest: Vec<types::RcsTestDevice> {
    validate(self, problems) { problems.path_argument("id", &self.id); }
    resource_id(self) { &self.id }
    execute(self, raw) { raw.rcs_agents_test_devices_list(&self.id) }
});
