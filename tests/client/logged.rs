//! Everything that this process logs, by `tracing` or by `log`.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

static LOG: Recorder = Recorder {
    next: AtomicU64::new(1),
    spans: Mutex::new(BTreeMap::new()),
    text: Mutex::new(String::new()),
};

/// Keeps all there is, of every level and from every crate.
struct Recorder {
    next: AtomicU64,
    spans: Mutex<BTreeMap<u64, Span>>,
    text: Mutex<String>,
}

/// The fields of a span, by name.
pub(crate) type Span = BTreeMap<&'static str, String>;

static LOGGER: &dyn log::Log = &&LOG;

/// Starts recording, for all tests from then on.
pub(crate) fn record() {
    static STARTED: Once = Once::new();
    STARTED.call_once(|| {
        tracing::subscriber::set_global_default(&LOG).unwrap();
        log::set_logger(LOGGER).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// All that was logged so far.
pub(crate) fn text() -> String {
    lock(&LOG.text).clone()
}

/// The spans in which `name` has this value.
pub(crate) fn spans(name: &str, value: &str) -> Vec<Span> {
    let spans = lock(&LOG.spans);
    let found = spans.values().filter(|span| span.get(name).is_some_and(|found| found == value));
    found.cloned().collect()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Fields<'a>(&'a mut Span);

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

impl Recorder {
    fn write(&self, what: &str, fields: &Span) {
        let mut text = lock(&self.text);
        write!(text, "{what}").unwrap();
        for (name, value) in fields {
            write!(text, " {name}={value}").unwrap();
        }
        text.push('\n');
    }
}

impl Subscriber for &'static Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let mut span = Span::new();
        attributes.record(&mut Fields(&mut span));
        self.write(attributes.metadata().name(), &span);
        lock(&self.spans).insert(id, span);
        Id::from_u64(id)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        let mut fields = Span::new();
        values.record(&mut Fields(&mut fields));
        self.write("recorded", &fields);
        lock(&self.spans).entry(id.into_u64()).or_default().extend(fields);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Span::new();
        event.record(&mut Fields(&mut fields));
        self.write(event.metadata().target(), &fields);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl log::Log for &'static Recorder {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.write(&format!("{} {}", record.target(), record.args()), &Span::new());
    }

    fn flush(&self) {}
}
