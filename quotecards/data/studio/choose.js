// The candidates of an interview: what the studio would take, why, and what an editor takes instead.

import { get, post, previewOf, Refusal } from "./api.js";
import { go, write } from "./address.js";
import { button, el, opening, plural, toast } from "./dom.js";
import { save, undo } from "./decide.js";
import { Picture } from "./picture.js";
import { spanEditor } from "./span.js";
import { fileName, formatNamed, interviewName, known, onChange, take } from "./store.js";

const FIRST = 20; // so many are shown before one asks for more
const STRENGTHS = [[0.75, "strong"], [0.5, "good"], [0.25, "fair"], [-Infinity, "weak"]];

const strength = score => STRENGTHS.find(([least]) => score >= least)[1];

const bar = score => {
  const element = el("span", { class: "score", "aria-hidden": "true" }, el("i"));
  element.firstChild.style.inlineSize = `${Math.round(Math.max(0, Math.min(score, 1)) * 100)}%`;
  return element;
};

const marksOf = one => [one.pinned && "pinned", one.banned && "banned", one.card && "a card now"].filter(Boolean);

/** Draws the view; the address may hold `for`, the card whose place the chosen words take. */
export const choose = (view, { parts: [path], query }) => {
  const instead = query.for ? known.byId.get(query.for) : null;
  const heading = el("h1", { tabindex: "-1" }, `Choose: ${nameOf(path)}`);
  const list = el("ol", { class: "candidates" });
  const detail = el("div", { class: "detail" });
  const chooser = el("div", { class: "choosing" }, list, detail);
  view.replaceChildren(
    el("div", { class: "trail" }, el("a", { href: instead ? write("card", [instead.id]) : write("wall") }, instead ? "The card" : "All cards")),
    el("header", { class: "view-head" }, heading,
      instead ? el("p", { class: "quiet" }, "In the place of ", el("q", { lang: instead.language }, opening(instead.text, 120)))
        : el("p", { class: "quiet" }, path)),
    chooser);
  let candidates = [];
  let at = 0;
  let begun = false;
  let unfolded = false;
  let gone = false;

  const drawList = () => {
    const rest = candidates.length - FIRST;
    const folded = rest > 0 && at < FIRST && !unfolded;
    list.replaceChildren(...candidates.slice(0, folded ? FIRST : undefined).map(item), ...(folded
      ? [el("li", {}, button(`Show ${rest} more`, () => { unfolded = true; drawList(); list.querySelectorAll("button")[FIRST].focus(); }, { class: "small more" }))] : []));
  };
  const item = (one, number) => el("li", {},
    el("button", {
      type: "button", class: one.banned ? "candidate banned" : "candidate", "aria-pressed": String(number === at), onclick: () => pick(number, true),
    },
    el("span", { class: "words", dir: "auto" }, one.text),
    el("span", { class: "about" }, bar(one.score), strength(one.score),
      one.warnings.length > 0 && el("span", { class: "mark" }, plural(one.warnings.length, "warning")),
      marksOf(one).map(words => el("span", { class: "mark" }, words)))));

  const pick = (number, byHand = false) => {
    if (!candidates.length) return;
    const drawn = list.querySelectorAll(".candidate").length;
    at = Math.max(0, Math.min(number, candidates.length - 1));
    if (at >= drawn) drawList();
    list.querySelectorAll(".candidate").forEach((one, index) => one.setAttribute("aria-pressed", String(index === at)));
    chooser.dataset.open = String(byHand);
    if (!byHand) list.querySelectorAll("button")[at]?.scrollIntoView({ block: "nearest" });
    show(candidates[at]);
  };

  const show = one => { detail.replaceChildren(candidate(one, path, instead, { reload: load, back: () => { chooser.dataset.open = "false"; list.querySelectorAll("button")[at]?.focus(); } })); };

  const load = async () => {
    try {
      const found = await get(["interview", path, "candidates"]);
      if (gone) return;
      candidates = found.candidates;
      if (!candidates.length) {
        list.replaceChildren(el("li", { class: "nothing" }, found.answer_count === 1 ? "The only answer holds no words that may stand alone." : `None of the ${found.answer_count} answers holds words that may stand alone.`));
        return;
      }
      if (instead && !begun) {
        at = candidates.findIndex(each => each.card === instead.id);
        if (at < 0) {
          // Words that somebody chose need not be among those that the studio would.
          candidates.unshift({ reasons: [], banned: false, ...known.byId.get(instead.id) ?? instead, card: instead.id });
          at = 0;
        }
      }
      begun = true;
      drawList();
      pick(at);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      list.replaceChildren(el("li", { class: "refused" }, refusal.words));
    }
  };
  list.append(el("li", { class: "waiting" }, "Reading the answers …"));
  load();
  const unwatch = onChange(what => { if (what === "all") load(); });
  return {
    keys: {
      j: ["next candidate", () => pick(at + 1)],
      k: ["candidate before", () => pick(at - 1)],
      t: ["take it", () => detail.querySelector("[data-act=take]")?.click()],
      p: ["pin, or unpin", () => detail.querySelector("[data-act=pin]")?.click()],
      x: ["ban, or allow again", () => detail.querySelector("[data-act=ban]")?.click()],
      u: ["undo the last decision", undo],
      e: ["move the ends", () => detail.querySelector(".handle.from")?.focus()],
      Escape: ["back", () => instead ? go("card", [instead.id]) : go("wall")],
    },
    end: () => { gone = true; unwatch(); },
  };
};

const nameOf = path => {
  const cards = known.cards.filter(card => card.interview === path);
  return cards.length ? interviewName(cards) : fileName(path);
};

/** One candidate: the span in its answer, the card that it would make, and what speaks for and against it. */
const candidate = (one, path, instead, { reload, back }) => {
  const format = formatNamed(known.campaign.formats[0].name);
  const picture = new Picture(format, `Preview: “${one.text}”`);
  const words = el("p", { class: "chosen", dir: "auto" }, one.text);
  const trouble = el("ul", { class: "troubles" });
  const answerBox = el("div", { class: "answer-box" }, el("p", { class: "waiting" }, "Reading the answer …"));
  const acts = el("p", { class: "actions" });
  let quote = { ...one, ok: true };
  let asked = 0;

  const isChanged = () => quote.start !== one.start || quote.end !== one.end;
  const said = set => save({ id: isChanged() ? null : one.card, interview: path, words: quote.verbatim, line: isChanged() ? undefined : one.line, text: quote.text,
    seen: isChanged() ? undefined : known.byId.get(one.card)?.seen }, set).then(done => { if (done) reload(); });

  const replace = async card => {
    try {
      const answer = await post(["replace"], { card: card.id, interview: path, start: quote.start, end: quote.end });
      await take(answer);
      toast(`Taken: “${opening(quote.text)}”`);
      if (answer.card) go("card", [answer.card]);
      else go("wall");
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      toast(`Not taken: ${refusal.words}`, { failed: true });
    }
  };

  const draw = () => {
    const replaced = instead && instead.id !== one.card ? instead : isChanged() && one.card ? known.byId.get(one.card) : null;
    words.textContent = quote.text;
    words.classList.toggle("refused", !quote.ok);
    trouble.replaceChildren(...[
      !quote.ok && el("li", {}, quote.why ?? "These words cannot be quoted."),
      ...(quote.warnings ?? []).map(each => el("li", {}, each.words)),
    ].filter(Boolean));
    if (quote.ok) {
      picture.show(previewOf(format.name, { interview: path, start: quote.start, end: quote.end, width: 540 },
        { theme: known.campaign.theme, variant: known.campaign.variant, accent: known.campaign.accent, at: known.campaign.revision }), `Preview: “${quote.text}”`);
    }
    acts.replaceChildren(...[
      replaced ? button(instead ? "Take these words" : "Take this span", () => replace(replaced), { class: "first", disabled: !quote.ok, "data-act": "take" })
        : !one.card && button("Take these words", () => said({ pin: true }), { class: "first", disabled: !quote.ok, "data-act": "take" }),
      one.card && !isChanged() && el("a", { class: "button", href: write("card", [one.card]) }, "Show the card"),
      one.card && !isChanged() && button(one.pinned ? "Unpin" : "Pin", () => said({ pin: one.pinned ? null : true }), { "data-act": "pin" }),
      !isChanged() && button(one.banned ? "Allow again" : "Ban", () => said({ ban: one.banned ? null : true }), { "data-act": "ban" }),
      isChanged() && button("As it was", () => { quote = { ...one, ok: true }; editor?.show(one.start, one.end); draw(); }),
    ].filter(Boolean));
  };

  const ask = async (start, end) => {
    const number = ++asked;
    try {
      const found = await post(["span"], { interview: path, start, end });
      if (number !== asked) return;
      // A span that is refused has no words of its own: those that were tried are shown, with the reason.
      quote = found.ok ? found : { ...quote, ...found, text: found.text || quote.text, start, end };
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      if (number !== asked) return;
      quote = { ...quote, ok: false, why: refusal.words, start, end };
    }
    if (quote.ok) editor.show(quote.start, quote.end);
    draw();
  };

  let editor = null;
  const open = async () => {
    try {
      const { text, offset, turns } = await get(["interview", path, "source"], { start: one.start, end: one.end });
      const turn = turns.find(each => each.start <= one.start && one.end <= each.end);
      const answer = { text: [...text].slice(turn.start - offset, turn.end - offset).join(""), start: turn.start, end: turn.end };
      const card = known.cards.find(each => each.interview === path);
      editor = spanEditor(answer, { language: card?.language, dir: card?.dir, onrest: ask });
      answerBox.replaceChildren(el("h2", {}, "In the answer"),
        el("p", { class: "quiet" }, "Drag the two ends, or move them with the arrow keys: by words, with Shift by sentences."), editor.element);
      editor.show(one.start, one.end);
    } catch (refusal) {
      answerBox.replaceChildren(el("p", { class: "refused" }, refusal.words ?? String(refusal)));
    }
  };
  draw();
  open();
  const most = Math.max(...one.reasons.map(reason => Math.abs(reason.weight)), 0.001);
  return el("article", { class: "candidate-detail" },
    button("Back to the list", back, { class: "small back" }),
    el("div", { class: "proof" }, el("div", { class: "preview" }, picture.frame),
      el("div", {}, el("h2", { class: "said" }, "The chosen words"), words, trouble, acts)),
    answerBox,
    one.reasons.length > 0 && el("section", {}, el("h2", {}, `Why it is ${strength(one.score)} (${one.score.toFixed(2)})`),
      el("ul", { class: "reasons" }, one.reasons.map(reason => {
        const weight = el("span", { class: reason.weight < 0 ? "weight against" : "weight", "aria-hidden": "true" }, el("i"));
        weight.firstChild.style.inlineSize = `${Math.round(Math.abs(reason.weight) / most * 100)}%`;
        return el("li", {}, weight, el("span", {}, el("span", { class: "said" }, reason.weight < 0 ? "Against: " : "For: "), reason.words));
      }))));
};
