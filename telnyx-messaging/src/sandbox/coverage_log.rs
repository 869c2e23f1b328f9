//! What was exercised, left behind for an audit: names and statuses, never values.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use serde_json::{Value, json};

use super::record::{Delivery, DeliveryOutcome, RecordedRequest};

/// Names the folder to write to; nothing is written without it.
const FOLDER_VARIABLE: &str = "TELNYX_SANDBOX_HITS";

/// One file for the process, or none when nobody asked for it.
static LOG_FILE: OnceLock<Option<Mutex<File>>> = OnceLock::new();

/// Notes a request: its operation, the status of the answer, and the names of its inputs.
pub(super) fn record_request(request: &RecordedRequest) {
    let Some(operation) = &request.operation else { return };
    let path = request.path_arguments.iter().map(|(name, _)| name.as_str());
    let query = request.query.iter().map(|(name, _)| name.as_str());
    let body = request.body.as_ref().and_then(Value::as_object);
    let body = body.into_iter().flat_map(|body| body.keys().map(String::as_str));
    let parts = request.parts.iter().map(|part| part.name.as_str());
    let key = request.header("idempotency-key").map(|_| "Idempotency-Key");
    let inputs: Vec<&str> = path.chain(query).chain(body).chain(parts).chain(key).collect();
    write_line(&json!({"name": operation, "status": request.status, "inputs": inputs}));
}

/// Notes a webhook that a receiver answered.
pub(super) fn record_delivery(delivery: &Delivery) {
    if let DeliveryOutcome::Answered(status) = delivery.outcome {
        write_line(&json!({"name": delivery.event_type, "status": status}));
    }
}

fn write_line(entry: &Value) {
    let log_file = LOG_FILE.get_or_init(|| open(Path::new(&std::env::var_os(FOLDER_VARIABLE)?)));
    if let Some(log_file) = log_file {
        let mut file = log_file.lock().unwrap_or_else(PoisonError::into_inner);
        // An audit that lacks a line tells of a gap; a test must not fail over it.
        let _ = writeln!(file, "{entry}");
    }
}

fn open(folder: &Path) -> Option<Mutex<File>> {
    std::fs::create_dir_all(folder).ok()?;
    let path = folder.join(format!("{}.jsonl", std::process::id()));
    OpenOptions::new().create(true).append(true).open(path).ok().map(Mutex::new)
}
