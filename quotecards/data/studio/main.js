// The studio: which view is shown, what changes it, and what is said above it.

import { listen, onConnection, Refusal } from "./api.js";
import { go, read, write } from "./address.js";
import { button, el, say, warn } from "./dom.js";
import { handOver } from "./handover.js";
import { hear, keysButton, sheet, table } from "./keys.js";
import { lookPanel } from "./look.js";
import { schemeSwitch } from "./scheme.js";
import { known, left, onChange, refresh } from "./store.js";
import { card } from "./card.js";
import { choose } from "./choose.js";
import { compare } from "./compare.js";
import { wall } from "./wall.js";

const VIEWS = { wall, card, choose, compare };
const view = document.getElementById("view");
let current = null;

const route = () => {
  const place = read();
  current?.end?.();
  table.view = {};
  current = (VIEWS[place.view] ?? wall)(view, place);
  table.view = current.keys ?? {};
  document.body.dataset.view = place.view;
  const heading = view.querySelector("h1");
  document.title = `${heading?.textContent ?? "Cards"} · ${known.campaign.name}`;
  if (onRoute.moved) heading?.focus({ preventScroll: true }); // at first one begins at the top of the page
  onRoute.moved = true;
  if (place.view !== "wall") scrollTo(0, 0);
};

// Where the wall was left is where one comes back to.
let wallAt = 0;
const onRoute = () => {
  if (document.body.dataset.view === "wall") wallAt = scrollY;
  const from = decodeURIComponent((document.body.dataset.card ?? ""));
  route();
  if (read().view === "wall") {
    scrollTo(0, wallAt);
    const tile = [...view.querySelectorAll(".tile")].find(one => one.dataset.card === from);
    tile?.querySelector("a")?.focus({ preventScroll: true });
    tile?.scrollIntoView({ block: "nearest" });
  }
  document.body.dataset.card = read().view === "card" ? read().parts[0] : "";
};

const count = () => {
  const undecided = left();
  document.getElementById("left").textContent = !known.cards.length ? "" : undecided
    ? `${undecided} of ${known.cards.length} left to decide` : `All ${known.cards.length} decided`;
};

// What is wrong in a file, with its line; what the server says of the connection stands above it.
const banner = { lost: false, thrown: null, unfolded: false };
const SHOWN = 2; // mistakes; the others are folded, so that the cards stay in sight

const mistakes = () => (known.campaign?.problems ?? []).flatMap(one => one.all ?? [one]);
const mistake = one => el("p", {}, one.place && el("code", {}, one.place), " ", one.error,
  one.hint && el("span", { class: "hint" }, ` – ${one.hint}`));

const problems = () => {
  const box = document.getElementById("problems");
  const told = mistakes();
  const first = told.slice(0, told.length > SHOWN + 1 ? SHOWN : told.length);
  const rest = told.slice(first.length);
  box.hidden = !(banner.lost || banner.thrown || told.length);
  box.replaceChildren(
    banner.lost ? el("div", { class: "banner lost" }, el("p", {}, el("strong", {}, "The studio does not answer."),
      " Nothing you do now is saved. It goes on by itself once it is back.")) : "",
    banner.thrown ? el("div", { class: "banner" }, el("p", {}, banner.thrown)) : "",
    ...first.map(one => el("div", { class: "banner" }, mistake(one))),
    rest.length ? el("details", { class: "banner", open: banner.unfolded, ontoggle: event => { banner.unfolded = event.target.open; } },
      el("summary", {}, `${rest.length} more to mend`), rest.map(mistake)) : "");
};

/** How much of the window's top the bar and what is to be mended take up: what stays in sight stands below. */
const measure = () => {
  const height = element => getComputedStyle(element).position === "sticky" ? element.offsetHeight : 0;
  const bar = height(document.querySelector(".bar"));
  document.documentElement.style.setProperty("--bar", `${bar}px`);
  document.documentElement.style.setProperty("--above", `${bar + height(document.getElementById("problems"))}px`);
};

const problemsSaid = () => {
  const words = mistakes().map(one => `${one.place ?? ""} ${one.error}`).join(". ");
  if (words && words !== problemsSaid.last) warn(words);
  problemsSaid.last = words;
};

const readAll = async () => {
  try {
    await refresh();
    banner.thrown = null;
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    banner.thrown = refusal.status === 401 || refusal.status === 403
      ? "This window may not talk to the studio. Open the address that “quotecards preview” printed." : refusal.status ? refusal.words : null;
  }
  problems();
};

const heard = message => {
  if (["hello", "changed"].includes(message.type) && message.revision === known.campaign?.revision) return;
  if (message.type === "building") say(`${message.done} of ${message.total} pictures made`);
  else readAll();
};

const start = async () => {
  onConnection(lost => {
    banner.lost = lost;
    problems();
    if (lost) warn("The studio does not answer. Nothing is saved now.");
    else {
      say("The studio answers again");
      readAll();
    }
  });
  await readAll();
  if (!known.campaign) {
    view.replaceChildren(el("p", { class: "waiting" }, "The campaign could not be read. The page tries again when a file changes."));
    const stop = onChange(() => { stop(); begin(); });
  } else begin();
  listen(heard);
};

const begin = () => {
  const look = lookPanel(document.getElementById("look"));
  const name = document.getElementById("campaign");
  name.textContent = known.campaign.name;
  name.setAttribute("aria-label", `${known.campaign.name}: all cards`);
  document.getElementById("tools").append(
    button("Look", look.toggle, { "aria-expanded": "false", "aria-controls": "look", id: "look-button" }),
    button("Hand over", handOver, { class: "first" }),
    schemeSwitch(), keysButton());
  table.studio = {
    l: ["theme, variant, accent", look.toggle],
    h: ["hand over", handOver],
    w: ["the wall", () => go("wall")],
    "?": ["this sheet", sheet],
  };
  onChange(() => { count(); problems(); problemsSaid(); });
  count();
  problems();
  problemsSaid();
  addEventListener("hashchange", onRoute);
  document.querySelector(".skip").addEventListener("click", event => {
    event.preventDefault();
    view.focus();
  });
  if (!location.hash) history.replaceState(null, "", write("wall"));
  onRoute();
};

const sizes = new ResizeObserver(measure);
sizes.observe(document.querySelector(".bar"));
sizes.observe(document.getElementById("problems"));
hear();
start();
