//! Records all log output of `tracing` and `log`, of the process or of one thread.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

static PROCESS: LazyLock<Arc<Recorder>> = LazyLock::new(Arc::default);

thread_local! {
    /// The spans that this thread has entered.
    static ENTERED: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
}

/// Records all levels of all crates.
#[derive(Default)]
struct Recorder {
    spans: Mutex<BTreeMap<u64, RecordedSpan>>,
    text: Mutex<String>,
}

/// The fields of a span, by name.
pub(crate) type Span = BTreeMap<&'static str, String>;

/// A recorded span.
#[derive(Clone)]
pub(crate) struct RecordedSpan {
    pub(crate) name: &'static str,
    /// The number of its parent span.
    pub(crate) parent: Option<u64>,
    pub(crate) fields: Span,
    /// A span is closed when its last handle is dropped.
    handles: usize,
}

impl RecordedSpan {
    pub(crate) fn is_closed(&self) -> bool {
        self.handles == 0
    }
}

/// Starts recording the process, for all following tests.
pub(crate) fn record() {
    static STARTED: Once = Once::new();
    STARTED.call_once(|| {
        tracing::subscriber::set_global_default(Arc::clone(&PROCESS)).unwrap();
        log::set_logger(&ProcessLogger).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// Returns the log output of the process so far.
pub(crate) fn text() -> String {
    lock(&PROCESS.text).clone()
}

/// Returns the spans of the process in which `name` has this value.
pub(crate) fn spans(name: &str, value: &str) -> Vec<Span> {
    let spans = lock(&PROCESS.spans);
    let fields = spans.values().map(|span| &span.fields);
    let found = fields.filter(|fields| fields.get(name).is_some_and(|found| found == value));
    found.cloned().collect()
}

/// Records the log output of this thread until it is dropped.
pub(crate) struct Capture {
    recorder: Arc<Recorder>,
    _until_dropped: DefaultGuard,
}

/// Starts recording this thread.
pub(crate) fn capture() -> Capture {
    let recorder = Arc::<Recorder>::default();
    let until_dropped = tracing::subscriber::set_default(Arc::clone(&recorder));
    Capture { recorder, _until_dropped: until_dropped }
}

impl Capture {
    /// Returns the log output so far.
    pub(crate) fn text(&self) -> String {
        lock(&self.recorder.text).clone()
    }

    /// Returns the spans of this crate by number, in the order of their start.
    pub(crate) fn spans(&self) -> Vec<(u64, RecordedSpan)> {
        let spans = lock(&self.recorder.spans);
        let ours = spans.iter().filter(|(_, span)| span.name.starts_with("telnyx"));
        ours.map(|(id, span)| (*id, span.clone())).collect()
    }
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

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let name = attributes.metadata().name();
        let mut fields = Span::new();
        attributes.record(&mut Fields(&mut fields));
        self.write(name, &fields);
        let parent = match attributes.parent() {
            Some(parent) => Some(parent.into_u64()),
            None if attributes.is_contextual() => ENTERED.with_borrow(|all| all.last().copied()),
            None => None,
        };
        let mut spans = lock(&self.spans);
        let id = spans.len() as u64 + 1;
        spans.insert(id, RecordedSpan { name, parent, fields, handles: 1 });
        Id::from_u64(id)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        let mut fields = Span::new();
        values.record(&mut Fields(&mut fields));
        self.write("recorded", &fields);
        if let Some(span) = lock(&self.spans).get_mut(&id.into_u64()) {
            span.fields.extend(fields);
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Span::new();
        event.record(&mut Fields(&mut fields));
        self.write(event.metadata().target(), &fields);
    }

    fn enter(&self, id: &Id) {
        ENTERED.with_borrow_mut(|all| all.push(id.into_u64()));
    }

    fn exit(&self, _: &Id) {
        ENTERED.with_borrow_mut(Vec::pop);
    }

    fn clone_span(&self, id: &Id) -> Id {
        if let Some(span) = lock(&self.spans).get_mut(&id.into_u64()) {
            span.handles += 1;
        }
        id.clone()
    }

    fn try_close(&self, id: Id) -> bool {
        let mut spans = lock(&self.spans);
        let Some(span) = spans.get_mut(&id.into_u64()) else { return false };
        span.handles -= 1;
        span.is_closed()
    }
}

struct ProcessLogger;

impl log::Log for ProcessLogger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        PROCESS.write(&format!("{} {}", record.target(), record.args()), &Span::new());
    }

    fn flush(&self) {}
}
