// A card as it is looked at: its picture, what lies over it, and the platform's own frame around it.

import { downloadOf, get, pictureOf } from "./api.js";
import { el, shape } from "./dom.js";
import { Picture } from "./picture.js";

/** What can lie over a picture: the name of each and its words. */
export const OVERLAYS = { boxes: "Boxes", baselines: "Baselines", safe: "Safe area" };

const rectangle = (kind, [x, y, width, height]) => shape("rect", { class: kind, x, y, width, height });

const DRAW = {
  boxes: geometry => geometry.slots.flatMap(({ name, box }) => {
    const size = geometry.width * 0.022;
    const label = shape("text", { class: "label", x: box[0] + box[2] - size * 0.3, y: box[1] + size * 1.1, "font-size": size });
    label.textContent = name;
    return [rectangle("box", box), label];
  }),
  baselines: geometry => geometry.baselines.map(y => shape("line", { class: "baseline", x1: 0, x2: geometry.width, y1: y, y2: y })),
  safe: geometry => {
    const [x, y, width, height] = geometry.safe;
    const { width: w, height: h } = geometry;
    return [
      shape("path", { class: "unsafe", "fill-rule": "evenodd", d: `M0 0H${w}V${h}H0ZM${x} ${y}h${width}v${height}h${-width}Z` }),
      rectangle("safe", geometry.safe),
    ];
  },
};

const drawing = (geometry, chosen) => {
  const layer = shape("svg", { class: "overlay", viewBox: `0 0 ${geometry.width} ${geometry.height}`, "aria-hidden": "true" });
  layer.append(...chosen.flatMap(kind => DRAW[kind](geometry)));
  return layer;
};

const row = name => el("div", { class: name, "aria-hidden": "true" });
// Signs that any platform has in one form or another, drawn for 24 by 24.
const SIGNS = {
  heart: "M12 20 C5 14.5 3 11.5 3 8.5 A4.6 4.6 0 0 1 12 6.8 A4.6 4.6 0 0 1 21 8.5 C21 11.5 19 14.5 12 20Z",
  bubble: "M4 12 a8 8 0 1 1 4 6.9 L4 20 l1.1 -4 A8 8 0 0 1 4 12Z",
  arrow: "M21 4 L3 10.5 L10 13.5 L13.5 21Z M21 4 L10 13.5",
};
const sign = name => {
  const drawn = shape("svg", { class: "sign", viewBox: "0 0 24 24", "aria-hidden": "true" });
  drawn.append(shape("path", { d: SIGNS[name] }));
  return drawn;
};
const head = words => el("div", { class: "phone-head", "aria-hidden": "true" }, row("face"), el("span", {}, words));

/** A phone, 375 px wide, that shows the picture as the platform would: drawn by the style sheet, after nobody's mark. */
const phone = (format, frame, { speaker, caption }) => {
  const isStory = format.height > format.width * 1.6;
  return el("div", { class: isStory ? "phone story" : "phone" },
    isStory && row("progress"),
    head(speaker || "Your page"),
    frame,
    isStory
      ? el("div", { class: "reply", "aria-hidden": "true" }, el("span", {}, "Send message"), sign("heart"))
      : [el("div", { class: "marks", "aria-hidden": "true" }, sign("heart"), sign("bubble"), sign("arrow")),
        el("p", { class: "phone-caption", dir: "auto" }, caption ?? "")]);
};

/** One format of a card. `overlays` are names of OVERLAYS; `inPlace` puts it on a phone. */
export const framed = (card, format, { alt, overlays = [], inPlace = false, width = null, caption = "", look = {} }) => {
  const picture = new Picture(format, alt);
  picture.show(pictureOf(card, format.name, { width, look }));
  if (overlays.length) {
    get(["geometry", card.id, format.name], look)
      .then(geometry => picture.frame.append(drawing(geometry, overlays)))
      .catch(refusal => picture.frame.append(el("p", { class: "refused" }, refusal.words ?? String(refusal))));
  }
  return inPlace ? phone(format, picture.frame, { speaker: card.source ?? card.speaker, caption }) : picture.frame;
};

export const download = (card, format) => el("a", { class: "button small", href: downloadOf(card, format), download: true }, "Download");
