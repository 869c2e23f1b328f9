//! The report as one self-contained page.

use super::super::{Cell, Column, Kind, Report, Row};

const STYLE: &str = "
:root { color-scheme: light dark; --line: #8884; --good: #2a7d46; --bad: #c0392b; --faint: #888; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 90rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0; } p { color: var(--faint); margin: .2rem 0 1.5rem; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; margin-bottom: 1.5rem; }
.total { border: 1px solid var(--line); border-radius: .5rem; padding: .7rem .9rem; }
.total b { display: block; font-size: 1.5rem; color: var(--good); } .total.short b { color: var(--bad); }
.total small { color: var(--faint); }
form { display: flex; gap: 1rem; flex-wrap: wrap; align-items: center; margin-bottom: 1rem; }
select { font: inherit; padding: .15rem .4rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; position: sticky; top: 0; background: Canvas; border-bottom: 2px solid var(--line); }
th, td { padding: .35rem .6rem .35rem 0; vertical-align: top; } td { border-bottom: 1px solid var(--line); }
td small { display: block; color: var(--faint); } code { font-size: .9em; }
.good { color: var(--good); } .bad { color: var(--bad); } .bad small { color: inherit; }
";

const SCRIPT: &str = "
const rows = [...document.querySelectorAll('tbody tr')];
const [resource, gap] = ['resource', 'gap'].map(id => document.getElementById(id));
const shown = document.getElementById('shown');
function filter() {
  let count = 0;
  for (const row of rows) {
    const gaps = row.dataset.gaps.split(' ').filter(Boolean);
    const visible = (!resource.value || row.dataset.resource === resource.value)
      && (!gap.value || (gap.value === 'any' ? gaps.length > 0 : gaps.includes(gap.value)));
    row.hidden = !visible;
    count += visible;
  }
  shown.textContent = `${count} of ${rows.length}`;
}
resource.addEventListener('change', filter);
gap.addEventListener('change', filter);
filter();
";

/// One HTML file, without anything from elsewhere: the totals, and a table to filter by resource
/// and by gap.
#[must_use]
pub fn html(report: &Report) -> String {
    let mut resources: Vec<&str> = report.rows.iter().map(resource).collect();
    resources.dedup();
    let option = |value: &str, label: &str| format!("<option value=\"{value}\">{label}</option>");
    let resources: String =
        resources.iter().map(|name| option(&escape(name), &escape(name))).collect();
    let gaps: String = Column::ALL.iter().map(|c| option(c.name(), c.name())).collect();
    let heads: String = Column::ALL
        .iter()
        .map(|c| format!("<th title=\"{}\">{}</th>", c.meaning(), c.name()))
        .collect();
    let totals: String = report
        .totals
        .iter()
        .map(|total| {
            let short = if total.have < total.of { " short" } else { "" };
            format!(
                "<div class=\"total{short}\" title=\"{}\"><b>{} %</b>{}<br><small>{} of {}</small></div>",
                total.column.meaning(),
                total.percent(),
                total.column.name(),
                total.have,
                total.of
            )
        })
        .collect();
    let rows: String = report.rows.iter().map(row_html).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>telnyx-messaging: coverage</title>\n<style>{STYLE}</style>\n\
         <h1>What of the API is there</h1>\n\
         <p>Contract of {}. Every cell rests on generated source, a recorded request, or an example.</p>\n\
         <div class=\"totals\">{totals}</div>\n\
         <form><label>Resource <select id=\"resource\">{}{resources}</select></label>\
         <label>Gap <select id=\"gap\">{}{}{gaps}</select></label><span id=\"shown\"></span></form>\n\
         <table><thead><tr><th>Operation or event</th>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table>\n\
         <script>{SCRIPT}</script>\n</html>\n",
        escape(&report.contract),
        option("", "all"),
        option("", "show all"),
        option("any", "any"),
    )
}

fn row_html(row: &Row) -> String {
    let gaps: Vec<&str> = Column::ALL
        .iter()
        .filter(|column| {
            let (have, of) = column.count(row);
            have < of
        })
        .map(|column| column.name())
        .collect();
    let cells: String = Column::ALL.iter().map(|column| cell_html(row, *column)).collect();
    let upstream = match row.upstream {
        Some(false) => "<small>not in the published document</small>",
        _ => "",
    };
    format!(
        "<tr data-resource=\"{}\" data-gaps=\"{}\"><td><code>{}</code><small>{}</small>{upstream}</td>{cells}</tr>\n",
        escape(resource(row)),
        gaps.join(" "),
        escape(&row.name),
        escape(&[&*row.request, &*row.retry, &*row.pagination].join(" ")),
    )
}

fn cell_html(row: &Row, column: Column) -> String {
    let list = |cell: &Cell| match cell.lacking.as_slice() {
        [] => String::new(),
        lacking => format!("<small>lacks {}</small>", escape(&lacking.join(", "))),
    };
    let (have, of) = column.count(row);
    let text = match column {
        Column::Rust if have > 0 => {
            format!("<code>{}</code>", escape(&row.rust).replace(").", ").<wbr>"))
        }
        Column::Tested if have > 0 => {
            escape(&row.statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(" "))
        }
        Column::Example if have > 0 => escape(&row.examples.join(" ")),
        Column::Rust | Column::Tested | Column::Example => "none".to_owned(),
        Column::Settable => format!("{have}/{of}{}", list(&row.settable)),
        Column::Readable => format!("{have}/{of}{}", list(&row.readable)),
        Column::Exercised => format!("{have}/{of}{}", list(&row.exercised)),
        Column::Documented => format!("{have}/{of}{}", list(&row.documented)),
    };
    match (have, of) {
        (_, 0) => "<td></td>".to_owned(),
        (have, of) if have == of => format!("<td class=\"good\">{text}</td>"),
        _ => format!("<td class=\"bad\">{text}</td>"),
    }
}

/// What the page filters by: everything before the method, or all events together.
fn resource(row: &Row) -> &str {
    match row.kind {
        Kind::Event => "events",
        Kind::Operation => row.name.rsplit_once('.').map_or(&row.name, |(resource, _)| resource),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
