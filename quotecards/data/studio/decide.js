// Decisions: sent one at a time, shown as made only after the server has written them.

import { Refusal, isLost, post } from "./api.js";
import { button, dialogue, el, opening, toast } from "./dom.js";
import { known, refresh, take } from "./store.js";

export const STATUS = {
  ready: "Ready", draft: "Draft", approved: "Approved", rejected: "Rejected", published: "Published", failed: "Failed",
};

/** Whether there is a card to approve; words that none may be made of can only be rejected. */
export const canBeApproved = card => card.status !== "failed";

const saving = new Set();
const watchers = new Set();

export const isSaving = id => saving.has(id);

/** `watcher(id)` is called when saving a decision about a card begins and ends. */
export const onSaving = watcher => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

const mark = (id, now) => {
  if (now) saving.add(id);
  else saving.delete(id);
  for (const watcher of [...watchers]) watcher(id);
};

const WORDS = {
  status: value => value ? STATUS[value] : "Decision taken back",
  pin: value => value ? "Pinned" : "No longer pinned",
  ban: value => value ? "Banned" : "No longer banned",
  lines: value => value ? "Lines kept" : "Lines as the theme breaks them",
  confirmed: () => "Confirmed",
  note: value => value ? "Note kept" : "Note taken away",
};

const sayDone = (set, text) => Object.entries(set).map(([key, value]) => WORDS[key](value)).join(", ") + `: “${opening(text)}”`;

/**
 * Save `set` for the words of an interview. True only where the server has them on its disk. `seen` is the decision as
 * this page knows it, null where there is none; left out, what the server knows counts.
 */
export const save = async ({ id = null, interview, words, line, text, seen }, set, { quiet = false } = {}) => {
  if (isLost()) {
    toast("The studio does not answer: nothing was saved.", { failed: true });
    return false;
  }
  if (id && saving.has(id)) return false;
  if (id) mark(id, true);
  try {
    await take(await post(["decide"], { decisions: [{ interview, words, line, set }], seen }));
    if (!quiet) toast(sayDone(set, text), { action: ["Undo", undo] });
    return true;
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    if (refusal.status === 409) return await settle({ id, interview, words, line, text }, set, refusal);
    toast(`Not saved: ${refusal.words}`, { failed: true });
    return false;
  } finally {
    if (id) mark(id, false);
  }
};

/** Save `set` for a card. */
export const decide = (card, set, options) => save(
  { id: card.id, interview: card.interview, words: card.verbatim, line: card.line, text: card.text, seen: card.seen ?? null },
  set, options);

const entryWords = entry => {
  if (!entry) return ["no decision: it was taken back"];
  const { status, pin, ban, lines, confirmed, note } = entry;
  return [status && (STATUS[status] ?? status), pin && "pinned", ban && "banned", lines && `lines: ${lines.join(" / ")}`,
    confirmed?.length > 0 && `confirmed: ${confirmed.join(", ")}`, note && `note: ${note}`]
    .filter(Boolean);
};

/** Somebody else was first: show both, and let the editor say which stands. */
const settle = (one, set, refusal) => new Promise(resolve => {
  const theirs = refusal.body.current ?? null;
  if (refusal.body.card && known.byId.has(refusal.body.card.id)) take({ cards: [refusal.body.card], undo: known.campaign.undo });
  let answer = false;
  const box = dialogue("Somebody else was first",
    el("p", {}, `These words were decided about in another window or file, so nothing was overwritten: “${opening(one.text, 120)}”`),
    el("dl", { class: "sides" },
      el("div", {}, el("dt", {}, "Theirs, saved"), el("dd", {}, entryWords(theirs).join(", "))),
      el("div", {}, el("dt", {}, "Yours, not saved"), el("dd", {}, entryWords({ ...set }).join(", ") || "taken back"))),
    el("p", { class: "actions" },
      button("Keep theirs", () => box.close()),
      button("Save mine", () => { answer = true; box.close(); }, { class: "first" })));
  box.addEventListener("close", async () => {
    if (one.id) mark(one.id, false);
    if (answer) resolve(await save({ ...one, seen: theirs }, set));
    else {
      await refresh().catch(() => {});
      resolve(false);
    }
  });
});

/** Take the last decision of this studio back. Gives the ids of the cards concerned, or null where it failed. */
export const undo = async () => {
  if (!known.campaign.undo) {
    toast("There is nothing to take back.");
    return null;
  }
  try {
    const answer = await post(["undo"], {});
    await take(answer);
    toast("Taken back");
    return answer.cards.map(card => card.id);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    toast(`Not taken back: ${refusal.words}`, { failed: true });
    return null;
  }
};

/** The keys that decide about the card that `current()` gives; `after` is done once it is saved. */
export const decideKeys = (current, after, undone = () => {}) => {
  const set = part => async () => {
    const card = current();
    if (!card) toast("Go to a card first: press j.");
    else if (!canBeApproved(card) && part(card).status === "approved") toast(`There is no card to approve: ${card.why.join("; ")}`);
    else if (await decide(card, part(card))) after();
  };
  return {
    a: ["approve, and go on", set(() => ({ status: "approved" }))],
    r: ["reject, and go on", set(() => ({ status: "rejected" }))],
    p: ["pin, or unpin", async () => { const card = current(); if (card) await decide(card, { pin: card.pinned ? null : true }); }],
    u: ["undo the last decision", async () => { const ids = await undo(); if (ids) undone(ids); }],
  };
};
