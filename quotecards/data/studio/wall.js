// The wall: all cards by interview.

import { pictureOf } from "./api.js";
import { setQuery, write } from "./address.js";
import { el, plural, say } from "./dom.js";
import { controls, passing } from "./filters.js";
import { Picture, sharp } from "./picture.js";
import { fileName, formatNamed, interviewName, known, onChange } from "./store.js";
import { STATUS, decideKeys, isSaving, onSaving } from "./decide.js";

/** What stands in the place of a picture that cannot be made: the words, and why. */
const unmade = (card, format) => {
  const frame = el("div", { class: "picture unmade" },
    el("p", { class: "words", lang: card.language, dir: card.dir }, card.text), el("p", { class: "quiet" }, card.why.join("; ")));
  frame.style.aspectRatio = `${format.width} / ${format.height}`;
  return frame;
};

class Tile {
  #format = null;
  #picture = null;

  constructor(id) {
    this.id = id;
    this.link = el("a", { class: "shot" });
    this.state = el("p", { class: "state" });
    this.element = el("li", { class: "tile", "data-card": id }, this.link, this.state);
  }

  update(card, format, query) {
    this.link.href = write("card", [card.id], query);
    // A card is shown in a format that it is made in: slides, and cards with formats of their own, are not made in all.
    const own = card.formats.includes(format.name) ? format : formatNamed(card.formats[0]);
    if (!own) {
      this.#format = null;
      this.link.replaceChildren(unmade(card, format));
    } else {
      if (this.#format !== own.name) {
        this.#format = own.name;
        this.#picture = new Picture(own, "");
        this.link.replaceChildren(this.#picture.frame);
      }
      this.#picture.show(pictureOf(card, own.name, { width: sharp(280) }), card.alt ?? `“${card.text}” ${card.speaker ?? ""}`);
    }
    this.element.dataset.status = card.status;
    const saving = isSaving(card.id);
    this.element.setAttribute("aria-busy", String(saving));
    const marks = [
      card.carousel && `slide ${card.carousel.number} of ${card.carousel.of}`,
      card.decided && card.decided !== card.status && STATUS[card.decided]?.toLowerCase(),
      card.pinned && "pinned",
      card.warnings.length && plural(card.warnings.length, "warning"),
    ].filter(Boolean);
    this.state.replaceChildren(
      el("span", { class: "status", "data-status": card.status }, saving ? "Saving …" : STATUS[card.status] ?? card.status),
      ...marks.map(words => el("span", { class: "mark" }, words)));
  }
}

/** Draws the wall into `view`; returns what undoes it. */
export const wall = (view, { query }) => {
  const tiles = new Map();
  let shown = [];
  const filters = el("div");
  const list = el("div", { class: "interviews" });
  const heading = el("h1", { class: "said", tabindex: "-1" }, "All cards");
  view.replaceChildren(heading, filters, list);

  const change = part => {
    Object.assign(query, part);
    for (const key of Object.keys(query)) if (!query[key]) delete query[key];
    setQuery(query);
    draw({ typed: "q" in part });
    say(`${plural(shown.length, "card")} shown`);
  };

  const section = (path, cards) => {
    const films = [...new Set(cards.map(card => card.film).filter(Boolean))];
    return el("section", { class: "interview", "aria-label": interviewName(cards) },
      el("header", {},
        el("h2", {}, interviewName(cards)),
        films.length > 0 && el("p", { class: "films" }, films.join(", ")),
        el("p", { class: "file" }, path && `${path} · `, plural(cards.length, "card")),
        path && el("a", { class: "button", href: write("choose", [path]) }, "Choose quotes")),
      el("ul", { class: "tiles" }, cards.map(card => tiles.get(card.id).element)));
  };

  const update = (card, format) => {
    if (!tiles.has(card.id)) tiles.set(card.id, new Tile(card.id));
    tiles.get(card.id).update(card, format, query);
  };

  const draw = ({ typed = false } = {}) => {
    const format = formatNamed(query.format || known.campaign.formats[0]?.name);
    const focused = list.contains(document.activeElement) ? document.activeElement : null;
    if (typed) filters.querySelector(".chips").replaceWith(controls(query, change).querySelector(".chips"));
    else {
      const kept = filters.contains(document.activeElement) ? label(document.activeElement) : null;
      filters.replaceChildren(...(known.cards.length ? [controls(query, change)] : []));
      if (kept) [...filters.querySelectorAll("button, select, input")].find(one => label(one) === kept)?.focus();
    }
    shown = passing(query);
    const before = list.querySelectorAll(".tile").length;
    const groups = group(shown);
    for (const card of shown) update(card, format);
    const parts = [...groups].map(([path, cards]) => section(path, cards));
    if (!parts.length) parts.push(nothing(query));
    if (!Object.keys(query).length) parts.push(...silent());
    list.replaceChildren(...parts);
    list.dataset.shape = format.width > format.height * 1.2 ? "wide" : format.width < format.height * 0.65 ? "tall" : "upright";
    if (focused?.isConnected && before) focused.focus({ preventScroll: true });
  };

  const step = by => {
    const current = shown.findIndex(card => tiles.get(card.id).element.contains(document.activeElement));
    const next = shown[current < 0 ? 0 : Math.min(Math.max(current + by, 0), shown.length - 1)];
    const link = next && tiles.get(next.id).link;
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: "nearest" });
  };
  const focusedCard = () => shown.find(card => tiles.get(card.id).element.contains(document.activeElement)) ?? null;

  draw();
  const undoers = [
    onChange(what => {
      if (what === "all") draw();
      else {
        // A card that was decided stays where it is until the filters are touched: the row must not jump away under the editor.
        const format = formatNamed(query.format || known.campaign.formats[0]?.name);
        shown = shown.map(card => known.byId.get(card.id) ?? card);
        for (const id of what) if (tiles.has(id) && known.byId.has(id)) update(known.byId.get(id), format);
        filters.querySelector(".chips")?.replaceWith(controls(query, change).querySelector(".chips"));
      }
    }),
    onSaving(id => {
      if (tiles.has(id) && known.byId.has(id)) update(known.byId.get(id), formatNamed(query.format || known.campaign.formats[0]?.name));
    }),
  ];
  return {
    keys: {
      j: ["next card", () => step(1)],
      k: ["card before", () => step(-1)],
      "/": ["search in the words", () => view.querySelector("#words").focus()],
      ...decideKeys(focusedCard, () => step(1)),
    },
    end: () => undoers.forEach(undo => undo()),
  };
};

const label = element => element.id || element.dataset.status || element.closest("label")?.textContent || null;

const group = cards => {
  const groups = new Map();
  for (const card of cards) groups.set(card.interview, [...(groups.get(card.interview) ?? []), card]);
  return groups;
};

/** The interviews that gave no card: an editor may still choose words of theirs. */
const silent = () => {
  const heard = new Set(known.cards.map(card => card.interview));
  return known.campaign.interviews.filter(one => !heard.has(one.path)).map(({ path }) =>
    el("section", { class: "interview bare", "aria-label": path },
      el("header", {},
        el("h2", {}, fileName(path)),
        el("p", { class: "file" }, `${path} · no card`),
        el("a", { class: "button", href: write("choose", [path]) }, "Choose quotes"))));
};

const nothing = query => el("p", { class: "nothing" },
  known.cards.length ? "No card passes these filters. " : "No cards yet: the interviews gave no quote that may stand alone. ",
  Object.keys(query).length > 0 && el("a", { href: "#/wall" }, "Show all"));
