//! Stored items, as tests see them.

use serde_json::Value;

use crate::{Sandbox, SandboxError, collections};

impl Sandbox {
    /// Returns the contents of a collection, oldest first. Collections are named as for
    /// [`insert`](Self::insert).
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`] or [`SandboxError::UnknownParent`].
    pub fn contents(&self, collection: &str) -> Result<Vec<Value>, SandboxError> {
        collections::contents(&self.state, collection)
    }

    /// Stores an object verbatim in a collection, and returns its id.
    ///
    /// The object is not validated, so a test can check how unusual responses are decoded; only a
    /// missing id is added. A collection is named by the path of its list: `messaging_profiles`, or
    /// `messaging_profiles/<id>/short_codes` for a nested one.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`], [`SandboxError::UnknownParent`], or
    /// [`SandboxError::NotAnObject`].
    ///
    /// ```
    /// # use telnyx_messaging_sandbox::{Sandbox, SandboxError};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), SandboxError> {
    /// # let sandbox = Sandbox::start().await?;
    /// let profile = serde_json::json!({"name": "Alerts", "enabled": true});
    /// let id = sandbox.insert("messaging_profiles", profile)?;
    /// sandbox.seed(&format!("messaging_profiles/{id}/short_codes"), 3)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn insert(&self, collection: &str, object: Value) -> Result<String, SandboxError> {
        collections::insert(&self.state, collection, object)
    }

    /// Adds `count` complete sample objects to a collection, and returns their ids in order.
    ///
    /// The objects differ only in their id, or in another identifying string such as a phone number
    /// if the type has no id. They share memory, so 100 000 objects are cheap.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`] or [`SandboxError::UnknownParent`].
    pub fn seed(&self, collection: &str, count: usize) -> Result<Vec<String>, SandboxError> {
        collections::seed(&self.state, collection, count)
    }

    /// Removes an item of a collection, with what is nested below it. Returns whether it existed.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`] or [`SandboxError::UnknownParent`].
    pub fn remove(&self, collection: &str, id: &str) -> Result<bool, SandboxError> {
        collections::remove(&self.state, collection, id)
    }

    /// Stores a complete sample object under this id, with these properties instead of those of the
    /// sample, and returns it.
    ///
    /// # Errors
    ///
    /// [`SandboxError::UnknownCollection`] or [`SandboxError::UnknownParent`].
    ///
    /// ```
    /// # use telnyx_messaging_sandbox::{Sandbox, SandboxError};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), SandboxError> {
    /// # let sandbox = Sandbox::start().await?;
    /// let id = "4001e2b7-5c1d-4a0e-9f63-1d2a7c5b8e90";
    /// let properties = serde_json::json!({"name": "Alerts"});
    /// let profile = sandbox.put_sample("messaging_profiles", id, &properties)?;
    /// assert_eq!((&profile["name"], &profile["enabled"]), (&"Alerts".into(), &true.into()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_sample(
        &self,
        collection: &str,
        id: &str,
        properties: &Value,
    ) -> Result<Value, SandboxError> {
        collections::put_sample(&self.state, collection, id, properties)
    }

    /// Returns all stored items as JSON, for [`load`](Self::load).
    #[must_use]
    pub fn save(&self) -> Value {
        self.state.world().snapshot()
    }

    /// Replaces all stored items. Messages that were on their way stay in their status.
    ///
    /// # Errors
    ///
    /// [`SandboxError::State`].
    pub fn load(&self, state: &Value) -> Result<(), SandboxError> {
        self.state.change(|world| world.restore(state)).map_err(SandboxError::State)
    }
}
