"use strict";
const DOCS = "https://docs.rs/telnyx-messaging/latest/telnyx_messaging/";
const REFERENCE = "https://developers.telnyx.com/api-reference/";
const GENERATED = "telnyx-messaging/src/generated/";
const EXAMPLES = "telnyx-messaging/examples/";

const { report, columns, base } = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const link = (href, text) => element("a", { href }, text);
const file = (path) => link(base + path, path.split("/").pop());

/** The first links of a list; the evidence for a common operation is in many files. */
const SHOWN_FILES = 3;
function files(paths, folder = "") {
  const links = paths.slice(0, SHOWN_FILES).map((path) => file(folder + path));
  const more = paths.length - SHOWN_FILES;
  if (more > 0) links.push(element("span", { title: paths.slice(SHOWN_FILES).join(", ") }, `and ${more} more`));
  return links;
}

/** Separates links with spaces, so that they wrap. */
const spaced = (nodes) => nodes.flatMap((node, index) => (index ? [" ", node] : [node]));

const resourceOf = (row) =>
  row.kind === "event" ? "events" : row.name.split(".").slice(0, -1).join(".");

const counts = {
  rust: (row) => [row.rust ? 1 : 0, 1, []],
  tested: (row) => [row.statuses.some((status) => status >= 200 && status < 300) ? 1 : 0, 1, []],
  example: (row) => [row.examples.length ? 1 : 0, 1, []],
};
for (const name of ["settable", "readable", "exercised", "documented"]) {
  counts[name] = (row) => {
    const { total, missing } = row[name];
    return [total - missing.length, total, missing];
  };
}
const gapsOf = (row) =>
  columns.map((column) => column.name).filter((name) => {
    const [have, of] = counts[name](row);
    return have < of;
  });

function cell(row, name) {
  const [have, of, missing] = counts[name](row);
  if (of === 0) return element("td", {}, element("span", { class: "quiet" }, "none to cover"));
  const content = [];
  if (name === "tested") {
    content.push(row.statuses.join(", ") || "no call");
    if (row.tests.length) content.push(element("small", {}, ...spaced(files(row.tests))));
  } else if (name === "example") {
    content.push(...(row.examples.length ? spaced(files(row.examples, EXAMPLES)) : ["none"]));
  } else {
    content.push(`${have} of ${of}`);
    if (missing.length) content.push(element("small", {}, `missing: ${missing.join(", ")}`));
  }
  const isRequired = columns.find((column) => column.name === name).is_required;
  const state = have === of ? "good" : isRequired ? "bad" : "quiet";
  return element("td", { class: state }, ...content);
}

function rowElement(row) {
  const name = element("td", {}, element("code", {}, row.name), element("small", {}, row.summary));
  const notes = [row.request, row.retry, row.pagination].filter(Boolean).join(" · ");
  if (notes) name.append(element("small", { class: "quiet" }, notes));
  if (row.published === false) {
    name.append(element("small", { class: "quiet" }, "not in Telnyx's document"));
  }
  for (const finding of row.drift ?? []) {
    name.append(element("small", { class: "bad" }, `drift: ${finding}`));
  }
  const rust = row.rust
    ? element("td", { class: "good" }, element("code", {}, row.rust))
    : element("td", { class: "bad" }, "not generated");
  const links = [];
  if (row.source) links.push(link(`${base}${GENERATED}${row.source.file}#L${row.source.line}`, "source"));
  if (row.docs) links.push(link(DOCS + row.docs, "docs"));
  if (row.reference) links.push(link(REFERENCE + row.reference, "Telnyx"));
  const cells = columns.slice(1).map((column) => cell(row, column.name));
  const made = element("tr", {}, name, rust, ...cells, element("td", {}, ...spaced(links)));
  made.search = JSON.stringify([row.name, row.summary, row.request, row.rust, row.examples, row.drift,
    ...columns.map((column) => counts[column.name](row)[2])]).toLowerCase();
  made.resource = resourceOf(row);
  made.gaps = gapsOf(row);
  return made;
}

const share = report.published;
const numberOf = (kind) => report.rows.filter((row) => row.kind === kind).length;
byId("summary").textContent = (share
  ? `${share.published - share.missing.length} of ${share.published} published operations`
  : `${numberOf("operation")} operations`)
  + `, and ${numberOf("event")} events; contract of ${report.contract}`
  + (share ? `, published in ${share.document}` : "");

for (const total of report.totals) {
  const column = columns.find((column) => column.name === total.column);
  const state = total.have === total.of ? "good" : total.is_required ? "bad" : "quiet";
  byId("totals").append(element("div", {},
    element("dt", {}, column.name),
    element("dd", { class: state }, `${total.have} of ${total.of}`),
    element("dd", { class: "quiet" }, column.meaning)));
}
for (const column of columns) {
  byId("legend").append(element("dt", {}, column.name),
    element("dd", {}, `${column.meaning}. A gap: ${column.help}.`));
}

const headings = ["operation or event", ...columns.map((column) => column.name), "links"];
byId("rows").tHead.append(element("tr", {}, ...headings.map((heading) => {
  const column = columns.find((column) => column.name === heading);
  return element("th", column ? { scope: "col", title: column.meaning } : { scope: "col" }, heading);
})));
const rows = report.rows.map(rowElement);
byId("rows").tBodies[0].append(...rows);

for (const resource of new Set(rows.map((row) => row.resource))) {
  byId("resource").append(element("option", { value: resource }, resource));
}
for (const column of columns) {
  byId("gap").append(element("option", { value: column.name }, `gaps in ${column.name}`));
}
if (report.rows.some((row) => row.drift?.length)) {
  byId("gap").append(element("option", { value: "drift" }, "drift"));
  rows.forEach((row, index) => report.rows[index].drift?.length && row.gaps.push("drift"));
}

const missing = (share?.missing ?? []).map((operation) => {
  const code = element("code", {}, `${operation.method} ${operation.path}`);
  const made = element("li", {}, operation.reference
    ? element("a", { href: REFERENCE + operation.reference }, code) : code);
  if (operation.is_newer) made.append(element("small", { class: "quiet" }, " (in newer SDKs)"));
  made.search = made.textContent.toLowerCase();
  return made;
});
byId("missing").append(...missing);
byId("missing-section").hidden = missing.length === 0;

function filter() {
  const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  const [resource, gap] = [byId("resource").value, byId("gap").value];
  const matches = (entry) => words.every((word) => entry.search.includes(word));
  for (const row of rows) {
    row.hidden = !(matches(row) && (!resource || row.resource === resource)
      && (!gap || (gap === "any" ? row.gaps.length > 0 : row.gaps.includes(gap))));
  }
  for (const operation of missing) operation.hidden = !matches(operation);
  const count = (entries) => entries.filter((entry) => !entry.hidden).length;
  byId("shown").textContent = `${count(rows)} of ${rows.length} rows`
    + (missing.length ? `, ${count(missing)} of ${missing.length} missing operations` : "");
}
byId("filters").addEventListener("input", filter);
byId("filters").addEventListener("submit", (event) => event.preventDefault());
filter();
