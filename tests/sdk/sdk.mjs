// The official npm SDK against the sandbox: base URL, API key and public key are arguments.
import assert from "node:assert/strict";
import http from "node:http";
import { createRequire } from "node:module";

// From the folder in which it is installed.
const Telnyx = createRequire(process.cwd() + "/")("telnyx").default;
const [url, apiKey, publicKey] = process.argv.slice(2);
const root = url.replace(/\/v2$/, "");
const client = new Telnyx({ apiKey, baseURL: url, publicKey, maxRetries: 0 });
const [from, to] = ["+15550100001", "+15550100002"];
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function control(method, path, body) {
  const response = await fetch(`${root}/_sandbox${path}`, { method, body: body && JSON.stringify(body) });
  assert.ok(response.ok, path);
  return response.json();
}
async function fails(kind, call) {
  try {
    await call();
  } catch (error) {
    assert.ok(error instanceof kind, `${error}`);
    return error.error.errors[0].code;
  }
  assert.fail(`no ${kind.name}`);
}

const received = [];
const server = http.createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => { received.push([request.headers, body]); response.end(); });
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const hook = `http://127.0.0.1:${server.address().port}/hooks`;

// Profiles: create, read, clear with null, list, delete.
const made = (await client.messagingProfiles.create({ name: "Alerts", whitelisted_destinations: ["US"], webhook_url: "https://example.com/hooks" })).data;
assert.equal((await client.messagingProfiles.retrieve(made.id)).data.name, "Alerts");
const changed = (await client.messagingProfiles.update(made.id, { name: "Other", webhook_url: null })).data;
assert.deepEqual([changed.name, changed.webhook_url], ["Other", null]);
const ids = [made.id];
for (let n = 0; n < 5; n++) ids.push((await client.messagingProfiles.create({ name: `P${n}`, whitelisted_destinations: ["US"] })).data.id);
const listed = [];
for await (const profile of client.messagingProfiles.list({ "page[size]": 2 })) listed.push(profile.id);
assert.deepEqual(listed, ids);
for (const id of ids) await client.messagingProfiles.delete(id);
assert.equal(await fails(Telnyx.NotFoundError, () => client.messagingProfiles.retrieve(made.id)), "10005");

// Send, and retrieve until delivered.
const sent = (await client.messages.send({ from, to, text: "Hello", webhook_url: hook })).data;
let found;
for (let n = 0; n < 100; n++) {
  found = (await client.messages.retrieve(sent.id)).data;
  if (found.to[0].status === "delivered") break;
  await sleep(50);
}
assert.equal(found.to[0].status, "delivered");
for (let n = 0; n < 100 && received.length < 2; n++) await sleep(50);
const types = [];
for (const [headers, body] of received) types.push((await client.webhooks.unwrap(body, { headers, key: publicKey })).data.event_type);
assert.deepEqual(types, ["message.sent", "message.finalized"]);

// Schedule and cancel; group MMS.
const send_at = new Date(Date.now() + 3600_000).toISOString();
const later = (await client.messages.schedule({ from, to, text: "Later", send_at })).data;
assert.equal((await client.messages.cancelScheduled(later.id)).to[0].status, "cancelled");
const group = (await client.messages.sendGroupMms({ from, to: [to, "+15550100003"], text: "Hello all" })).data;
assert.equal((await client.messages.retrieveGroupMessages(group.id)).data.length, 2);

// Errors have their types.
const stranger = new Telnyx({ apiKey: "OTHER", baseURL: url, maxRetries: 0 });
assert.equal(await fails(Telnyx.AuthenticationError, () => stranger.messagingProfiles.list()), "10009");
assert.equal(await fails(Telnyx.UnprocessableEntityError, () => client.messages.send({ from, to, text: "Hi", odd: 1 })), "10015");
await control("POST", "/faults", { operation: "messages.send", fault: { status: { status: 429 } } });
assert.equal(await fails(Telnyx.RateLimitError, () => client.messages.send({ from, to, text: "Hi" })), "10011");

// A repeated key sends once.
const once = () => client.messages.send({ from, to, text: "Once" }, { headers: { "Idempotency-Key": "key-1" } });
assert.equal((await once()).data.id, (await once()).data.id);

// STOP blocks.
await control("POST", "/inbound", { from: to, to: from, text: "STOP" });
assert.equal(await fails(Telnyx.PermissionDeniedError, () => client.messages.send({ from, to, text: "Hi" })), "40300");
server.close();
console.log("ok");
