// What goes with the picture: captions and descriptions, to be copied.

import { copier, el } from "./dom.js";
import { known } from "./store.js";

const nameOf = platform => platform === "default" ? "Anywhere else"
  : known.campaign.platforms?.find(one => one.name === platform)?.label ?? platform[0].toUpperCase() + platform.slice(1);

/** Platforms that take the same text share it. */
const grouped = byPlatform => {
  const groups = new Map();
  const own = Object.entries(byPlatform).sort(([one], [other]) => (one === "default") - (other === "default"));
  for (const [platform, text] of own) groups.set(text, [...(groups.get(text) ?? []), nameOf(platform)]);
  return [...groups].map(([text, names]) => [names.join(", "), text]);
};

const block = (title, byPlatform, kind) => {
  const found = grouped(byPlatform);
  return found.length > 0 && el("section", { class: "texts" }, el("h2", {}, title),
    found.map(([names, text]) => el("div", { class: "post" },
      el("h3", {}, names), copier(text, `${kind} for ${names}`), el("p", { dir: "auto" }, text))));
};

export const texts = facts => el("div", {},
  block("Captions", facts.captions, "caption"), block("Descriptions (alt text)", facts.alt_texts, "description"));
