// Elements and words for the page. Data only ever becomes text, never markup.

const FLAGS = new Set(["hidden", "disabled", "checked", "selected", "open", "multiple"]);

/** An element with its attributes, listeners (`onclick`) and children; what is null or false is left out. */
export const el = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "value" || FLAGS.has(key)) element[key] = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
};

/** A shape for an overlay; its look comes from the style sheet. */
export const shape = (name, attributes) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

export const button = (words, onclick, attributes = {}) => el("button", { type: "button", onclick, ...attributes }, words);

/** A list of choices; `options` are pairs of value and words. */
export const chooser = (label, options, value, choose, attributes = {}) =>
  el("label", { class: "chooser" }, el("span", {}, label),
    el("select", { onchange: event => choose(event.target.value), ...attributes },
      options.map(([one, words]) => el("option", { value: one, selected: one === value }, words))));

const speak = (id, words) => {
  const region = document.getElementById(id);
  region.textContent = "";
  requestAnimationFrame(() => { region.textContent = words; });
};

/** Tell a screen reader what happened: quietly, or at once where something failed. */
export const say = words => speak("said", words);
export const warn = words => speak("warned", words);

/** A short remark at the foot of the page, spoken too; `action` is a pair of words and what they do. */
export const toast = (words, { failed = false, action = null } = {}) => {
  const note = el("div", { class: failed ? "toast failed" : "toast" }, el("p", {}, words));
  const close = () => note.remove();
  if (action) note.append(button(action[0], () => { close(); action[1](); }));
  if (failed) note.append(button("Close", close));
  else setTimeout(close, 6000);
  const notes = document.getElementById("toasts");
  notes.querySelectorAll(".toast:not(.failed)").forEach(one => one.remove()); // what it offers to undo is no longer the last
  while (notes.children.length > 2) notes.firstChild.remove();
  notes.append(note);
  (failed ? warn : say)(words);
};

/** A dialogue over the page, gone once it is closed. */
export const dialogue = (title, ...content) => {
  const opener = document.activeElement;
  const box = el("dialog", { "aria-labelledby": "dialogue-title" },
    el("div", { class: "dialogue-head" }, el("h2", { id: "dialogue-title", tabindex: "-1" }, title),
      button("×", () => box.close(), { class: "plain", "aria-label": "Close" })),
    ...content);
  box.addEventListener("close", () => { box.remove(); if (opener?.isConnected) opener.focus(); });
  box.addEventListener("click", event => { if (event.target === box) box.close(); });
  document.body.append(box);
  box.showModal();
  box.querySelector("h2").focus();
  return box;
};

/** A button that copies `text`, and says whether it did. */
export const copier = (text, what) => {
  const copy = button("Copy", async () => {
    let words = "Copied";
    try {
      await navigator.clipboard.writeText(text);
      say(`${what} copied`);
    } catch {
      words = "Select the text";
      warn(`${what} could not be copied: select the text`);
    }
    copy.textContent = words;
    setTimeout(() => { copy.textContent = "Copy"; }, 2000);
  }, { "aria-label": `Copy ${what}`, class: "small" });
  return copy;
};

export const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** The first words of a text, for a heading or a title. */
export const opening = (text, most = 60) => text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, "")} …`;
