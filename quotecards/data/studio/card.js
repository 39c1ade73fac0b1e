// One card: large, with its other formats beside it, what there is to know, and the decision.

import { get, Refusal } from "./api.js";
import { go, write } from "./address.js";
import { button, el, opening, say, toast } from "./dom.js";
import { canBeApproved, decide, decideKeys, isSaving, onSaving, STATUS } from "./decide.js";
import { credits, evidence } from "./evidence.js";
import { passing } from "./filters.js";
import { download, framed, OVERLAYS } from "./frame.js";
import { breaks } from "./lines.js";
import { note } from "./note.js";
import { formatNamed, isUndecided, known, labelOf, onChange } from "./store.js";
import { texts } from "./texts.js";

// How one looks at cards stays the same from one to the next.
const looking = { overlays: new Set(), inPlace: false, format: null };

const WHY = { failed: "Why there is no card", rejected: "Why it was rejected", draft: "Why it is a draft" };

const remarks = (title, list, kind) => list.length > 0 && el("section", { class: `remarks ${kind}` }, el("h2", {}, title), el("ul", {}, list.map(words => el("li", {}, words))));

export const card = (view, { parts: [id], query }) => {
  let facts = null;
  let gone = false;
  const here = () => known.byId.get(id);
  const others = () => {
    const cards = passing({ ...query, status: query.status === "left" ? "" : query.status });
    return cards.some(one => one.id === id) ? cards : known.cards;
  };
  if (!here()) {
    view.replaceChildren(el("h1", { tabindex: "-1" }, "No such card"),
      el("p", { class: "nothing" }, "The campaign has no card of this name any more. ", el("a", { href: write("wall", [], query) }, "Back to the wall")));
    return { keys: { Escape: ["back to the wall", () => go("wall", [], query)] } };
  }

  const stage = el("div", { class: "stage" });
  const verdict = el("div", { class: "verdict" });
  const panel = el("div", { class: "panel" });
  const place = el("p", { class: "place" });
  const heading = el("h1", { tabindex: "-1", lang: here().language, dir: here().dir }, here().text);
  view.replaceChildren(
    el("div", { class: "trail" }, el("a", { href: write("wall", [], query) }, "All cards"), place,
      button("Previous", () => step(-1), { class: "small" }), button("Next", () => step(1), { class: "small" })),
    el("article", { class: "one" }, stage, el("div", { class: "side" },
      el("header", {}, heading, el("p", { class: "by" }, [here().speaker, here().film].filter(Boolean).join(" · "))), verdict, panel)));

  const open = other => other && go("card", [other.id], query);
  const step = by => {
    const cards = others();
    const next = cards[cards.findIndex(one => one.id === id) + by];
    if (next) open(next);
    else say(by > 0 ? "This is the last card" : "This is the first card");
  };
  const onwards = () => {
    const cards = others();
    const at = cards.findIndex(one => one.id === id);
    const next = [...cards.slice(at + 1), ...cards.slice(0, at)].find(isUndecided);
    if (next) open(next);
    else toast("All of these cards are decided.");
  };
  const act = async set => { if (await decide(here(), set)) onwards(); };

  const drawVerdict = () => {
    const now = here();
    const busy = isSaving(id);
    const cards = others();
    place.textContent = `${cards.findIndex(one => one.id === id) + 1} of ${cards.length}`;
    verdict.replaceChildren(
      el("p", { class: "state" }, el("span", { class: "status", "data-status": now.status }, busy ? "Saving …" : STATUS[now.status] ?? now.status),
        now.decided && now.decided !== now.status && el("span", { class: "mark" }, `${STATUS[now.decided]}, but something is missing`),
        now.pinned && el("span", { class: "mark" }, "pinned"),
        now.carousel && el("span", { class: "mark" }, `slide ${now.carousel.number} of ${now.carousel.of}`)),
      el("p", { class: "actions" },
        canBeApproved(now) && button("Approve", () => act({ status: "approved" }), { class: "first", disabled: busy, "aria-keyshortcuts": "a" }),
        button("Reject", () => act({ status: "rejected" }), { disabled: busy, "aria-keyshortcuts": "r" }),
        now.decided && button("Undecide", () => decide(here(), { status: null }), { disabled: busy, class: "small" }),
        now.interview && button(now.pinned ? "Unpin" : "Pin", () => decide(here(), { pin: here().pinned ? null : true }), { disabled: busy, class: "small" }),
        now.interview && el("a", { class: "button small", href: write("choose", [now.interview], { for: id }) }, "Other words"),
        now.formats.length > 0 && el("a", { class: "button small", href: write("compare", [id]) }, "Compare")));
  };

  const drawStage = () => {
    const now = here();
    const formats = now.formats.map(formatNamed).filter(Boolean);
    const chosen = formats.find(one => one.name === (looking.format ?? query.format)) ?? formats[0];
    if (!chosen) {
      stage.replaceChildren(el("p", { class: "nothing" }, now.carousel ? "This slide has no picture: none of the formats takes several pictures in a post." : "There is no picture yet. See “Why there is no card”."));
      return;
    }
    const alts = facts?.alt_texts ?? {};
    const altOf = format => alts[format.platform] ?? alts.default ?? now.alt ?? now.text;
    const large = framed(now, chosen, {
      alt: altOf(chosen), overlays: [...looking.overlays], inPlace: looking.inPlace, width: looking.inPlace ? 800 : null,
      caption: facts?.captions[chosen.platform] ?? facts?.captions.default,
    });
    const rest = formats.map(format => {
      const small = framed(now, format, { alt: "", width: 240 });
      return el("button", {
        type: "button", class: "other", "aria-pressed": String(format === chosen), "aria-label": format.title ?? format.name,
        onclick: () => { looking.format = format.name; drawStage(); stage.querySelector("[aria-pressed=true].other")?.focus(); },
      }, small, el("span", {}, format.title ?? format.name));
    });
    const toggle = (words, isOn, flip) => el("button", { type: "button", "aria-pressed": String(isOn), class: "small", onclick: event => {
      flip();
      drawStage();
      [...stage.querySelectorAll(".overlays button")].find(one => one.textContent === event.target.textContent)?.focus();
    } }, words);
    const figure = el("figure", { class: "large" }, large,
      el("figcaption", {}, labelOf(chosen.name), el("span", {}, `${chosen.width} × ${chosen.height}`), download(now, chosen.name)));
    figure.style.setProperty("--ratio", String(chosen.width / chosen.height));
    stage.replaceChildren(
      el("div", { class: "overlays", role: "group", "aria-label": "Show over the card" },
        Object.entries(OVERLAYS).map(([kind, words]) => toggle(words, looking.overlays.has(kind), () => {
          if (!looking.overlays.delete(kind)) looking.overlays.add(kind);
        })),
        toggle("In its place", looking.inPlace, () => { looking.inPlace = !looking.inPlace; })),
      el("div", { class: "sheets" }, figure,
        rest.length > 1 && el("div", { class: "others", role: "group", "aria-label": "Formats" }, rest)));
  };

  /** A reason; where it is a guard's doubt, an editor who has looked into it says so. */
  const doubt = (words, { warnings, seen }) => {
    const found = warnings.find(one => one.why === words);
    if (!found) return words;
    const confirmed = [...seen?.confirmed ?? [], found.guard];
    return [found.words, " ", button("I have checked this", () => decide(here(), { confirmed }), { class: "small", "aria-label": `I have checked this: ${found.words}` })];
  };

  const drawPanel = () => {
    const now = here();
    panel.replaceChildren(...[
      remarks(WHY[now.status] ?? WHY.draft, now.why.map(words => doubt(words, now)), "why"),
      remarks("To weigh", now.warnings.filter(one => !now.why.includes(one.why)).map(one => one.words), "warned"),
      facts && evidence(facts),
      facts && credits(facts, load),
      facts && breaks(now, facts, looking.format ?? now.formats[0]),
      facts && texts(facts),
      note(here),
    ].filter(Boolean));
  };

  const load = async () => {
    try {
      facts = await get(["card", id]);
      if (gone) return;
      drawStage();
      drawPanel();
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      if (!gone) panel.replaceChildren(el("p", { class: "refused" }, refusal.words));
    }
  };

  drawVerdict();
  drawStage();
  drawPanel();
  load();
  // What the panel shows of the card; while it stays so, nothing is taken from under the editor's hands.
  const facets = () => JSON.stringify([here().revision, here().why, here().warnings, here().note]);
  let drawn = facets();
  const undoers = [
    onChange(() => {
      if (!here()) return go("wall", [], query);
      drawVerdict();
      if (facets() !== drawn) {
        drawn = facets();
        load();
      }
      return undefined;
    }),
    onSaving(saved => { if (saved === id && here()) drawVerdict(); }),
  ];
  const toggleOverlay = kind => () => { if (!looking.overlays.delete(kind)) looking.overlays.add(kind); drawStage(); };
  return {
    keys: {
      j: ["next card", () => step(1)],
      k: ["card before", () => step(-1)],
      ...decideKeys(here, onwards, ids => { if (ids[0] && ids[0] !== id && known.byId.has(ids[0])) go("card", [ids[0]], query); }),
      c: ["compare", () => go("compare", [id])],
      o: ["other words", () => go("choose", [here().interview], { for: id })],
      f: ["next format", () => {
        const names = here().formats;
        looking.format = names[(names.indexOf(looking.format ?? names[0]) + 1) % names.length];
        drawStage();
        say(labelOf(looking.format));
      }],
      b: ["boxes", toggleOverlay("boxes")],
      s: ["safe area", toggleOverlay("safe")],
      i: ["in its place", () => { looking.inPlace = !looking.inPlace; drawStage(); }],
      Escape: ["back to the wall", () => go("wall", [], query)],
    },
    title: opening(here().text),
    end: () => { gone = true; undoers.forEach(undo => undo()); },
  };
};
