// Forced line breaks: click between two words to end a line there.

import { get, previewOf } from "./api.js";
import { button, el, say } from "./dom.js";
import { decide } from "./decide.js";
import { Picture } from "./picture.js";
import { formatNamed } from "./store.js";

/** A line may end after each word; spaces that do not break, as in « mot », hold together. */
const wordsOf = text => text.split(/[ \t\n\r\u3000]+/u).filter(Boolean);

/** After which words the lines end: numbers of words, the last one left out. */
const ends = (words, lines) => {
  const found = new Set();
  let count = 0;
  for (const line of lines.slice(0, -1)) {
    count += wordsOf(line).length;
    if (count < words.length) found.add(count);
  }
  return found;
};

const linesOf = (words, broken) => words.reduce((lines, word, at) => {
  if (at === 0 || broken.has(at)) lines.push(word);
  else lines[lines.length - 1] += ` ${word}`;
  return lines;
}, []);

export const breaks = (card, facts, formatName) => {
  const format = formatNamed(formatName);
  const words = wordsOf(facts.text);
  if (words.length < 3 || !format) return false;
  const area = el("p", { class: "breaks", lang: facts.language, dir: facts.dir });
  const preview = new Picture(format, "The card with these lines");
  const look = el("div", { class: "lines-preview", hidden: true }, preview.frame);
  const acts = el("p", { class: "actions" });
  let kept = new Set();
  let broken = new Set();

  const draw = focus => {
    area.replaceChildren(...words.flatMap((word, at) => at === 0 ? [word] : [
      el("button", {
        type: "button", "aria-pressed": String(broken.has(at)), "data-at": String(at), title: broken.has(at) ? "Go on here" : "New line here",
        "aria-label": `New line before “${word}”`, onclick: () => flip(at),
      }, broken.has(at) ? "↵" : " "),
      broken.has(at) && el("br"), word].filter(Boolean)));
    const changed = [...broken].sort().join() !== [...kept].sort().join();
    look.hidden = !changed;
    if (changed) preview.show(previewOf(format.name, { interview: card.interview, start: facts.start, end: facts.end, lines: linesOf(words, broken), width: 360 }));
    acts.replaceChildren(...[
      changed && button("Keep these lines", () => decide(card, { lines: linesOf(words, broken) }), { class: "first small" }),
      changed && button("Leave them", () => { broken = new Set(kept); draw(); }, { class: "small" }),
      card.lines && button("Let the theme break lines", () => decide(card, { lines: null }), { class: "small" }),
    ].filter(Boolean));
    if (focus) area.querySelector(`[data-at="${focus}"]`)?.focus();
  };
  const flip = at => {
    if (!broken.delete(at)) broken.add(at);
    draw(at);
    say(`${linesOf(words, broken).length} lines`);
  };

  const begin = lines => {
    kept = ends(words, lines);
    broken = new Set(kept);
    draw();
  };
  begin(card.lines ?? [facts.text]);
  if (!card.lines) {
    get(["geometry", card.id, format.name])
      .then(({ lines }) => { if (lines.length > 1 && broken.size === 0) begin(lines.map(one => one.text)); })
      .catch(() => {});
  }
  return el("section", { class: "lines" }, el("h2", {}, "Lines"),
    el("p", { class: "quiet" }, card.lines ? "These line ends were set by hand, for all formats." : `As the theme breaks them in ${format.title ?? format.name}. Click between two words to end a line there.`),
    area, look, acts);
};
