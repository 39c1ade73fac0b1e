// Which cards the wall shows, and the controls that say so.

import { isUndecided, known } from "./store.js";
import { chooser, el } from "./dom.js";

/** The names of the filters that may stand in the address. */
export const FILTERS = ["q", "status", "speaker", "film", "theme", "format"];

const STATES = [
  ["", "All", () => true],
  ["left", "To decide", isUndecided],
  ["ready", "Ready", card => card.status === "ready"],
  ["draft", "Drafts", card => card.status === "draft"],
  ["warned", "With warnings", card => card.warnings.length > 0],
  ["approved", "Approved", card => card.status === "approved"],
  ["rejected", "Rejected", card => card.status === "rejected"],
  ["published", "Published", card => card.status === "published"],
  ["failed", "Failed", card => card.status === "failed"],
];

const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

const holds = (card, words) => {
  const text = fold([card.text, card.speaker, card.film, card.title].filter(Boolean).join(" "));
  return fold(words).split(/\s+/).every(word => text.includes(word));
};

const passes = (card, query, but = "") =>
  (!query.q || holds(card, query.q))
  && (but === "status" || !query.status || STATES.find(([name]) => name === query.status)?.[2](card) !== false)
  && ["speaker", "film", "theme"].every(key => !query[key] || card[key] === query[key])
  && (!query.format || card.formats.includes(query.format));

/** The cards that pass all filters, in the campaign's order. */
export const passing = query => known.cards.filter(card => passes(card, query));

const values = key => [...new Set(known.cards.map(card => card[key]).filter(Boolean))].sort((a, b) => a.localeCompare(b));

const chips = (query, change) => {
  const rest = known.cards.filter(card => passes(card, query, "status"));
  return el("div", { class: "chips", role: "group", "aria-label": "Status" },
    STATES.map(([name, words, test]) => [name, words, rest.filter(test).length])
      .filter(([name, , count]) => count || !name || name === (query.status ?? ""))
      .map(([name, words, count]) => el("button", {
        type: "button", "aria-pressed": String(name === (query.status ?? "")), onclick: () => change({ status: name }), "data-status": name || "all",
      }, words, " ", el("span", { class: "count" }, String(count)))));
};

/** The controls; `change(part)` is called with the filters that were changed. */
export const controls = (query, change) => {
  const choosers = [["speaker", "Speaker", "Everybody"], ["film", "Film", "All films"], ["theme", "Theme", "All themes"]]
    .map(([key, label, all]) => [key, label, all, values(key)])
    .filter(([key, , , found]) => found.length > 1 || query[key])
    .map(([key, label, all, found]) =>
      chooser(label, [["", all], ...found.map(value => [value, value])], query[key] ?? "", value => change({ [key]: value })));
  const formats = known.campaign.formats.map(format => [format.name, format.title ?? format.name]);
  return el("search", { class: "filters", "aria-label": "Filter the cards" },
    chips(query, change),
    el("div", { class: "narrow" },
      el("label", { class: "chooser" }, el("span", {}, "Words"),
        el("input", { type: "search", id: "words", value: query.q ?? "", placeholder: "Search", oninput: event => change({ q: event.target.value }) })),
      choosers,
      formats.length > 1 && chooser("Format", formats, query.format || formats[0][0],
        value => change({ format: value === formats[0][0] ? "" : value }))));
};
