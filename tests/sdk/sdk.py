"""The official Python SDK against the sandbox: base URL, API key and public key are arguments."""

import datetime
import http.server
import json
import sys
import threading
import time
import urllib.request

import telnyx

url, key, public_key = sys.argv[1:4]
root = url.removesuffix("/v2")
client = telnyx.Telnyx(api_key=key, base_url=url, public_key=public_key, max_retries=0)
FROM, TO = "+15550100001", "+15550100002"


def control(method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{root}/_sandbox{path}", data=data, method=method)
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def fails(kind, call):
    try:
        call()
    except kind as error:
        return error.body["errors"][0]["code"]
    raise AssertionError(f"no {kind.__name__}")


received = []


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        received.append((dict(self.headers), body))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *arguments):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Receiver)
threading.Thread(target=server.serve_forever, daemon=True).start()
hook = f"http://127.0.0.1:{server.server_port}/hooks"

# Profiles: create, read, clear with null, list, delete.
made = client.messaging_profiles.create(
    name="Alerts", whitelisted_destinations=["US"], webhook_url="https://example.com/hooks"
).data
assert client.messaging_profiles.retrieve(made.id).data.name == "Alerts"
changed = client.messaging_profiles.update(made.id, name="Other", webhook_url=None).data
assert (changed.name, changed.webhook_url) == ("Other", None)
others = [
    client.messaging_profiles.create(name=f"P{n}", whitelisted_destinations=["US"]).data.id
    for n in range(5)
]
listed = [profile.id for profile in client.messaging_profiles.list(page_size=2)]
assert listed == [made.id, *others], listed
for profile in others:
    client.messaging_profiles.delete(profile)
client.messaging_profiles.delete(made.id)
assert fails(telnyx.NotFoundError, lambda: client.messaging_profiles.retrieve(made.id)) == "10005"

# Send, and retrieve until delivered.
sent = client.messages.send(from_=FROM, to=TO, text="Hello", webhook_url=hook).data
for _ in range(100):
    found = client.messages.retrieve(sent.id).data
    if found.to[0].status == "delivered":
        break
    time.sleep(0.05)
assert found.to[0].status == "delivered", found
for _ in range(100):
    if len(received) == 2:
        break
    time.sleep(0.05)
types = []
for headers, body in received:
    types.append(client.webhooks.unwrap(body, headers=headers).data.event_type)
assert types == ["message.sent", "message.finalized"], types

# Schedule and cancel; group MMS.
at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)
later = client.messages.schedule(from_=FROM, to=TO, text="Later", send_at=at).data
assert client.messages.cancel_scheduled(later.id).to[0].status == "cancelled"
group = client.messages.send_group_mms(from_=FROM, to=[TO, "+15550100003"], text="Hello all").data
assert len(client.messages.retrieve_group_messages(group.id).data) == 2

# Errors have their types.
stranger = telnyx.Telnyx(api_key="OTHER", base_url=url, max_retries=0)
assert fails(telnyx.AuthenticationError, stranger.messaging_profiles.list) == "10009"
unprocessable = lambda: client.messages.send(from_=FROM, to=TO, text="Hi", extra_body={"odd": 1})
assert fails(telnyx.UnprocessableEntityError, unprocessable) == "10015"
control("POST", "/faults", {"operation": "messages.send", "fault": {"status": {"status": 429}}})
limited = lambda: client.messages.send(from_=FROM, to=TO, text="Hi")
assert fails(telnyx.RateLimitError, limited) == "10011"

# A repeated key sends once.
first, again = (
    client.messages.send(from_=FROM, to=TO, text="Once", idempotency_key="key-1").data.id
    for _ in range(2)
)
assert first == again

# STOP blocks.
control("POST", "/inbound", {"from": TO, "to": FROM, "text": "STOP"})
stopped = lambda: client.messages.send(from_=FROM, to=TO, text="Hi")
assert fails(telnyx.PermissionDeniedError, stopped) == "40300"
print("ok")
