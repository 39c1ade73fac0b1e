// A remark of the editor's, for those who read the decisions later.

import { button, el } from "./dom.js";
import { decide } from "./decide.js";

const MOST = 2000; // characters

/** The note about a card, to be read and changed; `current()` gives the card as it is known now. */
export const note = current => {
  const { note: kept, interview } = current();
  if (!interview) return false;
  const box = el("section", { class: "note" });
  const show = () => box.replaceChildren(
    el("h2", {}, "Note"),
    kept ? el("p", { class: "noted", dir: "auto" }, kept) : el("p", { class: "quiet" }, "Why it is so, for those who read the decisions later."),
    el("p", { class: "actions" }, button(kept ? "Change the note" : "Write a note", edit, { class: "small" })));
  const edit = () => {
    const field = el("textarea", { rows: "3", maxlength: String(MOST), "aria-label": "Note", dir: "auto" }, kept ?? "");
    const back = () => { show(); box.querySelector("button").focus(); };
    box.replaceChildren(el("h2", {}, "Note"), el("form", { onsubmit: async event => {
      event.preventDefault();
      if (field.value.trim() !== (kept ?? "")) await decide(current(), { note: field.value.trim() || null });
      else back();
    } }, field, el("p", { class: "actions" }, el("button", { class: "small first" }, "Keep"), button("Leave it", back, { class: "small" }))));
    field.focus();
  };
  show();
  return box;
};
