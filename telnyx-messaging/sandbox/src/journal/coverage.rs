//! Log of the operations and events that occurred, for coverage audits: names and statuses, never
//! values.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use serde_json::{Value, json};

use super::{Delivery, DeliveryOutcome, RecordedRequest};

/// Environment variable with the folder to write to; without it nothing is written.
const FOLDER_VARIABLE: &str = "TELNYX_SANDBOX_RECORDING";

/// The log file of this process; `None` if logging is not enabled.
static LOG_FILE: OnceLock<Option<Mutex<File>>> = OnceLock::new();

/// Records a request: its operation, the status of the response, and the names of its inputs.
pub(crate) fn record_request(request: &RecordedRequest, body: Option<&Value>) {
    let Some(operation) = &request.operation else { return };
    let path = request.path_arguments.iter().map(|(name, _)| name.as_str());
    let query = request.query.iter().map(|(name, _)| name.as_str());
    let body = body.and_then(Value::as_object);
    let body = body.into_iter().flat_map(|body| body.keys().map(String::as_str));
    let parts = request.parts.iter().map(|part| part.name.as_str());
    let key = request.header("idempotency-key").map(|_| "Idempotency-Key");
    let inputs: Vec<&str> = path.chain(query).chain(body).chain(parts).chain(key).collect();
    write_line(&json!({"name": operation, "status": request.status, "inputs": inputs}));
}

/// Records a webhook to which a receiver responded.
pub(crate) fn record_delivery(delivery: &Delivery) {
    if let DeliveryOutcome::Answered(status) = delivery.outcome {
        write_line(&json!({"name": delivery.event_type, "status": status}));
    }
}

/// Returns whether anything is written.
pub(crate) fn is_enabled() -> bool {
    log_file().is_some()
}

fn log_file() -> Option<&'static Mutex<File>> {
    LOG_FILE.get_or_init(|| open(Path::new(&std::env::var_os(FOLDER_VARIABLE)?))).as_ref()
}

fn write_line(entry: &Value) {
    if let Some(log_file) = log_file() {
        let mut file = log_file.lock().unwrap_or_else(PoisonError::into_inner);
        // A missing line shows up as a gap in the audit; it must not fail a test.
        let _ = writeln!(file, "{entry}");
    }
}

fn open(folder: &Path) -> Option<Mutex<File>> {
    std::fs::create_dir_all(folder).ok()?;
    let path = folder.join(format!("{}.jsonl", std::process::id()));
    OpenOptions::new().create(true).append(true).open(path).ok().map(Mutex::new)
}
