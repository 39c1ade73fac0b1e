// Dark or light: as the system says, unless the switch was used.

import { el } from "./dom.js";

const KEY = "quotecards-scheme";
const NAMES = { "": "As the system", light: "Light", dark: "Dark" };

/** Kept where the browser allows it. */
export const kept = (key, value) => {
  try {
    if (value === undefined) return localStorage.getItem(key) ?? "";
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch { /* private windows may refuse */ }
  return value ?? "";
};

const apply = scheme => {
  if (scheme) document.documentElement.dataset.scheme = scheme;
  else delete document.documentElement.dataset.scheme;
};

apply(kept(KEY));

export const schemeSwitch = () => el("label", { class: "scheme" }, el("span", {}, "Colours"),
  el("select", { title: "Colours of the studio", onchange: event => apply(kept(KEY, event.target.value)) },
    Object.entries(NAMES).map(([value, words]) => el("option", { value, selected: value === kept(KEY) }, words))));
