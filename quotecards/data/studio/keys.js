// One key, one thing. Single keys can be switched off, for those whose voice or aids type them by chance.

import { button, dialogue, el } from "./dom.js";
import { kept } from "./scheme.js";

const KEY = "quotecards-keys";
const HELD = "quotecards-keys-off";
const SHOWN = { ArrowLeft: "←", ArrowRight: "→", Escape: "Esc", Enter: "Enter" };

/** Keys of the view that is shown and of the studio: a key to a pair of words and what it does. */
export const table = { view: {}, studio: {} };

const isOn = () => kept(KEY) !== HELD;
const TYPING = "input:not([type=checkbox], [type=radio], [type=file]), select, textarea, [role=slider], dialog[open]";
const isTyping = element => element.closest(TYPING) !== null;

export const hear = () => document.addEventListener("keydown", event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === "Escape" && event.target.matches?.("input[type=search]")) event.target.blur();
  if (isTyping(event.target)) return;
  const found = table.view[event.key] ?? table.studio[event.key];
  if (!found || (!isOn() && event.key.length === 1 && event.key !== "?")) return;
  event.preventDefault();
  found[1]();
});

const rows = keys => Object.entries(keys).map(([key, [words]]) =>
  el("div", {}, el("dt", {}, el("kbd", {}, SHOWN[key] ?? key)), el("dd", {}, words)));

/** The sheet of keys. */
export const sheet = () => {
  const on = el("input", { type: "checkbox", checked: isOn(), onchange: event => kept(KEY, event.target.checked ? "" : HELD) });
  return dialogue("Keys",
    el("dl", { class: "keys" }, rows(table.view)),
    el("h3", {}, "Everywhere"),
    el("dl", { class: "keys" }, rows(table.studio)),
    el("label", { class: "check" }, on, "Single keys act"));
};

export const keysButton = () => button("?", sheet, { class: "plain", "aria-label": "Keys", title: "Keys" });
