// The studio's server. Nothing counts as saved before it has said so.

/** What the server refused, or that it did not answer (`status` 0). */
export class Refusal extends Error {
  constructor(status, body) {
    super(body.error ?? "the studio gave no reason");
    this.status = status;
    this.place = body.place ?? null;
    this.hint = body.hint ?? null;
    this.body = body;
  }

  /** The whole of it in one line. */
  get words() {
    return [this.message, this.place && `(${this.place})`, this.hint && `– ${this.hint}`].filter(Boolean).join(" ");
  }
}

const LOST = { error: "The studio does not answer", hint: "nothing was saved; is it still running?" };
const watchers = new Set();
let lost = false;

const AGAIN = 1500; // ms between two knocks at a server that did not answer

const tell = now => {
  if (now === lost) return;
  lost = now;
  if (lost) setTimeout(knock, AGAIN);
  for (const watcher of watchers) watcher(lost);
};

const knock = async () => {
  try {
    await fetch("/api/campaign", { credentials: "same-origin" });
    tell(false);
  } catch {
    setTimeout(knock, AGAIN);
  }
};

/** `watcher(lost)` is called whenever the connection is lost or found again. */
export const onConnection = watcher => watchers.add(watcher);
export const isLost = () => lost;

const send = async (address, options = {}) => {
  let answer;
  try {
    answer = await fetch(address, { credentials: "same-origin", ...options });
  } catch (failure) {
    if (failure.name === "AbortError") throw failure; // by this page, not by the studio
    tell(true);
    throw new Refusal(0, LOST);
  }
  tell(false);
  if (answer.ok) return answer;
  let body;
  try {
    body = await answer.json();
  } catch {
    body = { error: `the studio answered with ${answer.status}` };
  }
  throw new Refusal(answer.status, body);
};

const address = (parts, query = {}) => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== null && one !== undefined && one !== "") search.append(key, one);
  }
  return `/api/${parts.map(encodeURIComponent).join("/")}${search.size ? `?${search}` : ""}`;
};

export const get = async (parts, query, options) => (await send(address(parts, query), options)).json();

export const post = async (parts, body, options = {}) => (await sendJson(parts, body, options)).json();

/** The answer as it came: for what is not JSON. */
export const sendJson = (parts, body, options = {}) => send(address(parts), {
  method: "POST",
  headers: { "Content-Type": "application/json", "X-Quotecards": "1" },
  body: JSON.stringify(body),
  ...options,
});

/** A file sent as it is. */
export const upload = async (parts, query, file) => (await send(address(parts, query), {
  method: "POST",
  headers: { "Content-Type": file.type || "application/octet-stream", "X-Quotecards": "1" },
  body: file,
})).json();

/** Where the picture of a card is; `look` tries another theme on it. */
export const pictureOf = (card, format, { width = null, look = {} } = {}) =>
  address(["picture", card.id, format], { width, rev: card.revision, ...look });

/** Where the picture of words is that are no card yet. */
export const previewOf = (format, { interview, start, end, lines = null, width }, look = {}) =>
  address(["preview", format], { interview, start, end, line: lines, width, ...look });

export const downloadOf = (card, format) => address(["download", card.id, format]);

/** Why a picture did not come: the refusal, or null where it would come now. */
export const whyNot = async source => {
  try {
    await send(source);
    return null;
  } catch (refusal) {
    return refusal;
  }
};

/** Hear what changes: `heard(message)` for each. */
export const listen = heard => {
  const events = new EventSource("/api/events");
  events.onopen = () => tell(false);
  events.onerror = () => {
    // A browser gives up for good where the answer was not a stream; we do not.
    if (events.readyState === EventSource.CLOSED) setTimeout(() => listen(heard), AGAIN);
    else tell(true);
  };
  events.onmessage = event => heard(JSON.parse(event.data));
};
