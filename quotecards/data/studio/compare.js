// Two side by side: two cards, or one card in two looks.

import { go, write, setQuery } from "./address.js";
import { button, chooser, el, opening } from "./dom.js";
import { canBeApproved, decide, STATUS } from "./decide.js";
import { framed } from "./frame.js";
import { formatNamed, known, labelOf, onChange } from "./store.js";

/** The cards that can be looked at. */
const pictured = () => known.cards.filter(card => card.formats.length > 0);

/** The address holds the card, and for the other side `with` (a card) and `theme` and `variant`. */
export const compare = (view, { parts: [id], query }) => {
  const first = () => known.byId.get(id);
  if (!first()) {
    view.replaceChildren(el("h1", { tabindex: "-1" }, "Compare"), el("p", { class: "nothing" }, "The campaign has no card of this name any more. ", el("a", { href: write("wall") }, "Back to the wall")));
    return {};
  }
  const second = () => known.byId.get(query.with) ?? first();
  const sides = el("div", { class: "compared" });
  const bar = el("div", { class: "narrow" });
  view.replaceChildren(
    el("div", { class: "trail" }, el("a", { href: write("card", [id]) }, "The card")),
    el("header", { class: "view-head" }, el("h1", { tabindex: "-1" }, "Compare")), bar, sides);

  const change = part => {
    Object.assign(query, part);
    for (const key of Object.keys(query)) if (!query[key]) delete query[key];
    setQuery(query);
    draw();
  };

  const drawBar = () => {
    const cards = pictured().map(card => [card.id === id ? "" : card.id, `${card.id === id ? "the same: " : ""}${opening(card.text, 48)}`]);
    const themes = known.campaign.themes.map(({ name }) => [name === known.campaign.theme ? "" : name, name]);
    const variants = known.campaign.themes.find(({ name }) => name === (query.theme || known.campaign.theme))?.variants ?? [];
    const formats = first().formats.filter(name => second().formats.includes(name)).map(name => [name, labelOf(name)]);
    bar.replaceChildren(...[
      chooser("With", cards, query.with ?? "", value => change({ with: value })),
      chooser("In the theme", themes, query.theme ?? "", value => change({ theme: value, variant: "" })),
      variants.length > 0 && chooser("Variant", [["", "as it is"], ...variants.map(name => [name, name])], query.variant ?? "", value => change({ variant: value })),
      formats.length > 1 && chooser("Format", formats, query.format ?? formats[0][0], value => change({ format: value })),
      el("label", { class: "check" }, el("input", { type: "checkbox", checked: query.small === "1", onchange: event => change({ small: event.target.checked ? "1" : "" }) }), "As on a phone"),
    ].filter(Boolean));
  };

  const side = (card, look, words) => {
    const names = first().formats.filter(name => second().formats.includes(name));
    const format = formatNamed(names.includes(query.format) ? query.format : names[0]);
    const figure = format
      ? el("figure", { class: query.small ? "small" : "" }, framed(card, format, { alt: `“${card.text}” ${card.speaker ?? ""}, ${words}`, width: 800, look }))
      : el("p", { class: "nothing" }, card.formats.length ? "The two have no format in common." : "There is no picture of this card.");
    if (format) sides.style.setProperty("--ratio", String(format.width / format.height));
    return el("section", { "aria-label": words }, el("h2", { dir: "auto" }, words), figure,
      el("p", { class: "state" }, el("span", { class: "status", "data-status": card.status }, STATUS[card.status] ?? card.status), el("span", { class: "quiet" }, [card.speaker, card.film].filter(Boolean).join(" · "))),
      el("p", { class: "actions" },
        canBeApproved(card) && button("Approve", () => decide(card, { status: "approved" })), button("Reject", () => decide(card, { status: "rejected" })),
        el("a", { class: "button", href: write("card", [card.id]) }, "Show the card")));
  };

  const draw = () => {
    if (!first()) return go("wall");
    const kept = bar.contains(document.activeElement) ? document.activeElement.closest("label")?.firstElementChild.textContent : null;
    drawBar();
    if (kept) [...bar.querySelectorAll("label")].find(one => one.firstElementChild.textContent === kept)?.querySelector("select")?.focus();
    const look = query.theme || query.variant ? { theme: query.theme || known.campaign.theme, variant: query.variant } : {};
    const names = [known.campaign.theme, query.theme || known.campaign.theme];
    sides.replaceChildren(
      side(first(), {}, query.with ? first().text : `${names[0]}${known.campaign.variant ? `, ${known.campaign.variant}` : ""}`),
      side(second(), look, query.with ? second().text : `${names[1]}${query.variant ? `, ${query.variant}` : ""}`));
    return undefined;
  };

  // Beside nothing there is nothing to compare: the other side begins with the next card of the interview.
  if (!query.with && !query.theme && !query.variant) {
    const cards = pictured().filter(card => card.interview === first().interview);
    const next = cards[(cards.findIndex(card => card.id === id) + 1) % cards.length];
    if (next && next.id !== id) query.with = next.id;
  }
  draw();
  const undo = onChange(draw);
  const walk = by => {
    const others = pictured().filter(card => card.id !== id);
    const at = others.indexOf(second());
    const next = others[at < 0 ? (by > 0 ? 0 : others.length - 1) : (at + by + others.length) % others.length];
    if (next) change({ with: next.id });
  };
  const approve = side => () => canBeApproved(side()) && decide(side(), { status: "approved" });
  return {
    keys: {
      j: ["next card on the right", () => walk(1)],
      k: ["card before on the right", () => walk(-1)],
      1: ["approve the left one", approve(first)],
      2: ["approve the right one", approve(second)],
      Escape: ["back to the card", () => go("card", [id])],
    },
    end: undo,
  };
};
