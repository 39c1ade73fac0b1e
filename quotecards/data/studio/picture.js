// Pictures that load when they come into view, keep their place, and change without a flash.

import { el } from "./dom.js";
import { isLost, onConnection, whyNot } from "./api.js";
import { known } from "./store.js";

const waiting = new WeakMap();
const observer = new IntersectionObserver(entries => {
  for (const { target, isIntersecting } of entries) waiting.get(target)?.(isIntersecting);
}, { rootMargin: "400px 0px" });

// Pictures are asked for as fast as the studio draws them, and one ahead: those in sight first, from the top. To ask for
// more would only have them wait there, in the order in which they happened to be asked for.
const AHEAD = 1;
const queue = new Set();
const asked = new Set();

const outOfSight = frame => {
  const { top, bottom } = frame.getBoundingClientRect();
  return Math.max(top - innerHeight, -bottom, 0);
};

const ask = () => {
  ask.soon = false;
  const order = [...queue].map((one, at) => [outOfSight(one.frame), at, one]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  for (const [, , picture] of order.slice(0, Math.max((known.campaign?.at_once ?? 1) + AHEAD - asked.size, 0))) {
    queue.delete(picture);
    asked.add(picture);
    picture.fetch();
  }
};

/** Once all that is wanted now is known. */
const askSoon = () => {
  if (!ask.soon) queueMicrotask(ask);
  ask.soon = true;
};

const TRIES = 3; // for a picture that did not come, though the studio says that it would come now

// What did not come because the studio did not answer is asked for again once it does.
const missed = new Set();
onConnection(lost => {
  if (lost) return;
  for (const picture of missed) picture.again();
  missed.clear();
});

/** A frame of the proportions of `format` with a picture in it that can be changed with `show`. */
export class Picture {
  #wanted = null;
  #shown = null;
  #loading = null;
  #near = false;
  #image;

  constructor(format, alt) {
    this.#image = el("img", { alt, draggable: "false", class: "blank" });
    this.frame = el("div", { class: "picture" }, this.#image);
    this.frame.style.aspectRatio = `${format.width} / ${format.height}`;
    waiting.set(this.frame, near => {
      this.#near = near;
      if (near) this.#load();
      else this.#stop();
    });
    observer.observe(this.frame);
  }

  /** Show what is at this address, once the frame is near the window; what is shown stays until then. */
  show(source, alt = null) {
    if (alt !== null) this.#image.alt = alt;
    if (source === this.#wanted) return;
    this.#wanted = source;
    this.#stop();
    if (this.#near) this.#load();
  }

  #stop() {
    if (this.#loading) this.#loading.src = "";
    this.#loading = null;
    this.frame.removeAttribute("aria-busy");
    queue.delete(this);
    if (asked.delete(this)) askSoon();
  }

  #load() {
    if (!this.#wanted || this.#wanted === this.#shown || this.#loading) return;
    this.frame.setAttribute("aria-busy", "true");
    queue.add(this);
    askSoon();
  }

  /** Ask for what is wanted, now that it is its turn. */
  async fetch(tries = TRIES) {
    const source = this.#wanted;
    const loading = new Image();
    this.#loading = loading;
    loading.src = source;
    const came = await loading.decode().then(() => true, () => false);
    if (this.#loading !== loading) return;
    const refusal = came ? null : await whyNot(source);
    if (this.#loading !== loading) return;
    const unanswered = refusal?.status === 0;
    const back = !came && (!refusal || unanswered && !isLost()); // gone when it was asked for, and here again by now
    if (back && tries > 1) {
      this.fetch(tries - 1);
      return;
    }
    this.#stop();
    this.#shown = source;
    this.#image.classList.toggle("blank", !came);
    if (came) this.#image.src = source;
    this.frame.querySelector(".refused")?.remove();
    if (came) return;
    if (unanswered) missed.add(this);
    this.frame.append(el("p", { class: "refused" }, unanswered ? "The studio does not answer." : refusal?.words ?? "This picture could not be shown."));
  }

  again() {
    this.#shown = null;
    if (this.#near) this.#load();
  }
}

/** Pixels to ask for, for a picture shown `width` CSS pixels wide: a few fixed sizes, so that they are kept. */
export const sharp = width => [240, 360, 540, 800].find(size => size >= width * Math.min(devicePixelRatio, 2)) ?? 800;
