//! The comparison, as a table or as JSON.

use serde_json::{Value, json};

use super::{
    measure::{Build, Weight},
    programs::{CLIENT, REQWEST, WEBHOOKS},
};
use crate::{
    table::table,
    terminal::{self, ERROR, SUCCESS},
    workspace,
};

/// A limit that the crate keeps to.
pub(super) struct Bar {
    name: &'static str,
    value: f64,
    limit: f64,
    is_ratio: bool,
}

impl Bar {
    pub(super) fn holds(&self) -> bool {
        self.value <= self.limit
    }

    fn number(&self, value: f64) -> String {
        if self.is_ratio { format!("{value:.2} ×") } else { format!("{value:.0}") }
    }
}

pub(super) fn bars(weights: &[Weight]) -> Vec<Bar> {
    let of = |name: &str| weights.iter().find(|weight| weight.name == name);
    #[allow(clippy::cast_precision_loss, reason = "small numbers")]
    let count = |name, weight: &Weight, limit| {
        let value = weight.crates as f64;
        Bar { name, value, limit, is_ratio: false }
    };
    let client = of(CLIENT).map(|weight| count("crates of the client", weight, 108.0));
    let webhooks = of(WEBHOOKS).map(|weight| count("crates of webhooks alone", weight, 42.0));
    let mut bars: Vec<Bar> = client.into_iter().chain(webhooks).collect();
    let builds = |name| of(name)?.builds.as_ref();
    if let (Some(ours), Some(theirs)) = (builds(CLIENT), builds(REQWEST)) {
        #[allow(clippy::cast_precision_loss, reason = "megabytes")]
        let size = ours.stripped_bytes as f64 / theirs.stripped_bytes as f64;
        let ratio = |name, value, limit| Bar { name, value, limit, is_ratio: true };
        bars.extend([
            ratio("cold dev build, client to reqwest", ours.dev.cost() / theirs.dev.cost(), 1.20),
            ratio("stripped size, client to reqwest", size, 1.15),
        ]);
    }
    bars
}

/// The number that the README has.
pub(super) fn crates_of_client(weights: &[Weight]) -> Option<usize> {
    weights.iter().find(|weight| weight.name == CLIENT).map(|weight| weight.crates)
}

pub(super) fn print(weights: &[Weight], bars: &[Bar]) {
    let seconds = |build: Option<Build>| match build {
        None => String::new(),
        Some(Build { seconds, cpu_seconds: None }) => format!("{seconds:.1} s"),
        Some(Build { seconds, cpu_seconds: Some(cpu) }) => format!("{seconds:.1} s ({cpu:.1} s)"),
    };
    let rows = weights.iter().map(|weight| {
        let builds = weight.builds.as_ref();
        vec![
            weight.name.to_owned(),
            weight.crates.to_string(),
            seconds(builds.map(|builds| builds.dev)),
            seconds(builds.map(|builds| builds.release)),
            builds.map_or_else(String::new, |builds| {
                format!("{} KiB", builds.stripped_bytes.div_ceil(1024))
            }),
            weight.description.to_owned(),
        ]
    });
    let headings = ["program", "crates", "dev (cpu)", "release (cpu)", "stripped", "what it does"];
    terminal::line(table(&headings, &rows.collect::<Vec<_>>()));
    for bar in bars {
        let (word, style) = if bar.holds() { ("holds", SUCCESS) } else { ("exceeded", ERROR) };
        let text = format!(
            "{:<34}{:>8}  limit {}",
            bar.name,
            bar.number(bar.value),
            bar.number(bar.limit)
        );
        terminal::row(word, style, &text);
    }
    terminal::row("generated", SUCCESS, &format!("{} lines", generated_lines()));
}

pub(super) fn json(weights: &[Weight], bars: &[Bar]) -> Value {
    let build = |build: Build| json!({"seconds": build.seconds, "cpu_seconds": build.cpu_seconds});
    let programs: Vec<Value> = weights
        .iter()
        .map(|weight| {
            let mut program = json!({
                "name": weight.name, "description": weight.description, "crates": weight.crates,
            });
            if let Some(builds) = &weight.builds {
                program["dev"] = build(builds.dev);
                program["release"] = build(builds.release);
                program["stripped_bytes"] = json!(builds.stripped_bytes);
            }
            program
        })
        .collect();
    let bars: Vec<Value> = bars
        .iter()
        .map(|bar| {
            json!({"name": bar.name, "value": bar.value, "limit": bar.limit, "holds": bar.holds()})
        })
        .collect();
    json!({"programs": programs, "limits": bars, "generated_lines": generated_lines()})
}

/// The lines of generated code; not all of them are compiled with every feature.
fn generated_lines() -> usize {
    let files = workspace::files_below(workspace::GENERATED.as_ref()).unwrap_or_default();
    let lines = |file: &String| {
        let text = workspace::read(&std::path::Path::new(workspace::GENERATED).join(file));
        text.map_or(0, |text| text.lines().count())
    };
    files.iter().filter(|file| file.ends_with(".rs")).map(lines).sum()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::weight::measure::Builds;

    fn weight(name: &'static str, crates: usize, cpu: f64, stripped_bytes: u64) -> Weight {
        // The time on the clock depends on how busy the machine is.
        let build = Build { seconds: 1000.0 / cpu, cpu_seconds: Some(cpu) };
        let builds = Builds { dev: build, release: build, stripped_bytes };
        Weight { name, description: "", crates, builds: Some(builds) }
    }

    #[test]
    fn limits_are_compared_with_reqwest() {
        let of = |client: Weight| {
            bars(&[weight(REQWEST, 90, 20.0, 1000), client, weight(WEBHOOKS, 42, 9.0, 1)])
        };
        let holds = |client| of(client).iter().map(Bar::holds).collect::<Vec<_>>();
        assert_eq!(holds(weight(CLIENT, 108, 24.0, 1150)), [true; 4]);
        assert_eq!(holds(weight(CLIENT, 109, 24.5, 1160)), [false, true, false, false]);

        let mut client = weight(CLIENT, 100, 24.0, 1);
        client.builds = None;
        assert_eq!(holds(client), [true; 2], "without builds only crates are compared");
        let text = json(&[], &of(weight(CLIENT, 100, 22.0, 900)));
        assert_eq!(text["limits"][2]["value"], 1.1);
        assert_eq!(text["limits"][2]["holds"], true);
    }
}
