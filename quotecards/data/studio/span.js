// A span of an answer whose two ends can be dragged from word to word, or moved with the arrow keys.

import { el } from "./dom.js";

/** The words of a text with their offsets in code points, as the server counts. */
const wordsOf = (text, language) => {
  // Where words are not parted by spaces, the browser's own rules find them.
  const pieces = /^(ja|zh|th|km|lo|my)/.test(language ?? "") && Intl.Segmenter
    ? [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].map(one => one.segment)
    : text.split(/(\s+)/u);
  const words = [];
  let offset = 0;
  for (const piece of pieces) {
    const length = [...piece].length;
    if (piece.trim()) words.push({ text: piece, start: offset, end: offset + length, after: "" });
    else if (words.length) words.at(-1).after += piece;
    offset += length;
  }
  return words;
};

const ENDS_SENTENCE = /[.!?…。！？][”"'’»)\]]*$/u;

/**
 * `answer` is {text, start, end}; `onmove(start, end)` is called after each step, `onrest(start, end)` once it comes
 * to rest. Offsets are those of the interview's text.
 */
export const spanEditor = (answer, { language, dir, onmove, onrest }) => {
  const words = wordsOf(answer.text, language);
  const text = el("p", { class: "answer", lang: language, dir: dir ?? "auto" });
  const elements = words.map((word, at) => el("span", { "data-at": String(at) }, word.text));
  const gaps = words.map(word => el("span", {}, word.after));
  text.append(...elements.flatMap((element, at) => [element, gaps[at]]));
  const mark = { from: 0, to: 0 };
  let rest = 0;

  const handle = which => el("span", { class: `handle ${which}`, role: "slider", tabindex: "0", "aria-valuemin": "1", "aria-valuemax": String(words.length), "aria-label": which === "from" ? "First word" : "Last word" });
  const handles = { from: handle("from"), to: handle("to") };
  const box = el("div", { class: "span" }, text, handles.from, handles.to);

  const place = () => {
    const base = box.getBoundingClientRect();
    const rtl = getComputedStyle(text).direction === "rtl";
    for (const which of ["from", "to"]) {
      const rects = elements[mark[which]].getClientRects();
      const rect = which === "from" ? rects[0] : rects[rects.length - 1];
      if (!rect) continue;
      const atLeft = (which === "from") !== rtl;
      handles[which].style.left = `${(atLeft ? rect.left : rect.right) - base.left}px`;
      handles[which].style.top = `${rect.top - base.top}px`;
      handles[which].style.height = `${rect.height}px`;
    }
  };
  const draw = () => {
    elements.forEach((element, at) => {
      element.classList.toggle("in", at >= mark.from && at <= mark.to);
      gaps[at].classList.toggle("in", at >= mark.from && at < mark.to);
    });
    for (const which of ["from", "to"]) {
      handles[which].setAttribute("aria-valuenow", String(mark[which] + 1));
      handles[which].setAttribute("aria-valuetext", `“${words[mark[which]].text}”, ${mark.to - mark.from + 1} words in all`);
    }
    place();
  };
  const span = () => [answer.start + words[mark.from].start, answer.start + words[mark.to].end];
  const settle = () => {
    clearTimeout(rest);
    rest = setTimeout(() => onrest(...span()), 250);
  };
  const move = (which, at) => {
    const bound = which === "from" ? Math.min(Math.max(at, 0), mark.to) : Math.max(Math.min(at, words.length - 1), mark.from);
    if (bound === mark[which]) return;
    mark[which] = bound;
    draw();
    onmove?.(...span());
    settle();
  };

  const sentence = (which, by) => {
    const isEdge = which === "from"
      ? at => at === 0 || ENDS_SENTENCE.test(words[at - 1].text)
      : at => at === words.length - 1 || ENDS_SENTENCE.test(words[at].text);
    let at = mark[which] + by;
    while (at > 0 && at < words.length - 1 && !isEdge(at)) at += by;
    return at;
  };
  const wordAt = (x, y) => {
    const found = document.elementsFromPoint(x, y).find(one => one.dataset?.at !== undefined && text.contains(one));
    if (found) return Number(found.dataset.at);
    // Between two words, or beside a line: the nearest word counts.
    let best = null;
    let least = Infinity;
    elements.forEach((element, at) => {
      for (const rect of element.getClientRects()) {
        const away = Math.max(rect.left - x, 0, x - rect.right) + 4 * Math.max(rect.top - y, 0, y - rect.bottom);
        if (away < least) [least, best] = [away, at];
      }
    });
    return best;
  };
  for (const which of ["from", "to"]) {
    handles[which].addEventListener("keydown", event => {
      const back = getComputedStyle(text).direction === "rtl" ? "ArrowRight" : "ArrowLeft";
      const steps = { ArrowUp: -1, ArrowDown: 1, [back]: -1, [back === "ArrowLeft" ? "ArrowRight" : "ArrowLeft"]: 1 };
      const by = steps[event.key];
      if (by) move(which, event.shiftKey ? sentence(which, by) : mark[which] + by);
      else if (event.key === "PageUp") move(which, sentence(which, -1));
      else if (event.key === "PageDown") move(which, sentence(which, 1));
      else if (event.key === "Home") move(which, which === "from" ? 0 : mark.from);
      else if (event.key === "End") move(which, which === "to" ? words.length - 1 : mark.to);
      else return;
      event.preventDefault();
    });
    handles[which].addEventListener("pointerdown", event => {
      event.preventDefault();
      handles[which].focus();
      handles[which].setPointerCapture(event.pointerId);
      const follow = moved => { const at = wordAt(moved.clientX, moved.clientY); if (at !== null) move(which, at); };
      handles[which].addEventListener("pointermove", follow);
      const end = () => handles[which].removeEventListener("pointermove", follow);
      handles[which].addEventListener("pointerup", end, { once: true });
      handles[which].addEventListener("pointercancel", end, { once: true });
    });
  }
  new ResizeObserver(place).observe(text);

  /** Show the span from `start` to `end`, offsets of the interview's text. */
  const show = (start, end) => {
    const first = words.findIndex(word => answer.start + word.end > start);
    const last = words.findLastIndex(word => answer.start + word.start < end);
    mark.from = Math.max(first, 0);
    mark.to = Math.max(last, mark.from);
    draw();
  };
  return { element: box, show };
};
