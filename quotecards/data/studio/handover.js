// Hand over: the ready pictures with their texts, by platform, and what stays behind and why.

import { get, Refusal, sendJson } from "./api.js";
import { write } from "./address.js";
import { button, dialogue, el, opening, plural, toast } from "./dom.js";
import { known } from "./store.js";

const platformsOf = campaign => campaign.platforms
  ?? [...new Set(campaign.formats.map(format => format.platform))].map(name => ({ name, label: name }));

const leftOut = (list, box) => {
  const reasons = new Map();
  for (const one of list) for (const why of one.why) reasons.set(why, [...(reasons.get(why) ?? []), one]);
  return [...reasons].map(([why, cards]) => el("details", {},
    el("summary", {}, `${why} `, el("span", { class: "quiet" }, plural(cards.length, "card"))),
    el("ul", {}, cards.map(({ card, text }) => el("li", {}, card
      ? el("a", { href: write("card", [card]), onclick: () => box().close() }, opening(text ?? card, 80)) : opening(text ?? "", 80))))));
};

const fileName = answer => /filename="?([^";]+)/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? `${known.campaign.name}.zip`;

export const handOver = () => {
  const chosen = new Set(platformsOf(known.campaign).map(one => one.name));
  const told = el("div", { class: "told", "aria-live": "polite" });
  const stop = new AbortController();
  let asked = 0;
  let box = null;

  const ask = async () => {
    const number = ++asked;
    pack.disabled = chosen.size === 0;
    if (!chosen.size) {
      told.replaceChildren(el("p", { class: "quiet" }, "Choose where it goes."));
      return;
    }
    try {
      const plan = await get(["export"], { platform: [...chosen] });
      if (number !== asked) return;
      pack.disabled = plan.cards === 0;
      told.replaceChildren(
        el("p", {}, plan.cards ? `${plural(plan.cards, "card")}, ${plural(plan.pictures, "picture")}, with captions and descriptions.` : "No card is ready for this."),
        ...(plan.left_out.length ? [el("h3", {}, `Stays here: ${plural(plan.left_out.length, "card")}`), ...leftOut(plan.left_out, () => box)] : []));
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      if (number === asked) told.replaceChildren(el("p", { class: "refused" }, refusal.words));
    }
  };

  const pack = button("Make the package", async () => {
    pack.disabled = true;
    pack.textContent = "Making the pictures …";
    try {
      const answer = await sendJson(["export"], { platforms: [...chosen] }, { signal: stop.signal });
      const link = el("a", { href: URL.createObjectURL(await answer.blob()), download: fileName(answer) });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      toast(`${link.download} was handed to the browser's downloads.`);
    } catch (refusal) {
      if (refusal instanceof Refusal) toast(`No package: ${refusal.words}`, { failed: true });
      else if (refusal.name !== "AbortError") throw refusal;
    } finally {
      pack.disabled = false;
      pack.textContent = "Make the package";
    }
  }, { class: "first" });

  box = dialogue("Hand over",
    el("fieldset", { class: "choices" }, el("legend", {}, "For"), platformsOf(known.campaign).map(one =>
      el("label", {}, el("input", { type: "checkbox", value: one.name, checked: true, onchange: event => {
        if (event.target.checked) chosen.add(one.name);
        else chosen.delete(one.name);
        ask();
      } }), el("span", {}, one.label ?? one.name)))),
    told, el("p", { class: "actions" }, pack));
  box.classList.add("hand-over");
  box.addEventListener("close", () => stop.abort());
  ask();
};
