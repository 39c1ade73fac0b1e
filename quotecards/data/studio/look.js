// Theme, variant and accent for the whole campaign: tried here, kept in the campaign file by the editor.

import { pictureOf, post, Refusal } from "./api.js";
import { button, copier, el, say, toast } from "./dom.js";
import { Picture } from "./picture.js";
import { formatNamed, known, onChange, refresh } from "./store.js";

const looks = () => ({ theme: known.campaign.theme, variant: known.campaign.variant, accent: known.campaign.accent });

export const lookPanel = panel => {
  let busy = false;
  let goal = null; // the look asked for last, which others are put upon while it is on its way; null: the campaign's own
  let yaml = null; // the lines for the campaign file, once a look was tried

  const change = async part => {
    goal = part && { ...(busy ? goal : looks()), ...part };
    if (busy) return;
    busy = true;
    panel.setAttribute("aria-busy", "true");
    try {
      let look;
      do {
        look = goal;
        ({ yaml } = await post(["look"], look ?? {}));
        if (!look) yaml = null;
        await refresh();
      } while (goal !== look);
      say(`The wall is set in ${known.campaign.theme}${known.campaign.variant ? `, ${known.campaign.variant}` : ""}`);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      toast(`The look stays: ${refusal.words}`, { failed: true });
      draw();
    } finally {
      busy = false;
      panel.removeAttribute("aria-busy");
    }
  };

  const themes = () => {
    const sample = known.cards.find(card => card.status !== "failed" && card.formats.length);
    const format = sample && formatNamed(sample.formats[0]);
    return el("fieldset", { class: "themes" }, el("legend", {}, "Theme"), known.campaign.themes.map(theme => {
      const picture = format && new Picture(format, "");
      picture?.show(pictureOf(sample, format.name, { width: 240, look: theme.name === known.campaign.theme ? {} : { theme: theme.name } }));
      return el("label", { title: theme.description },
        el("input", { type: "radio", name: "theme", value: theme.name, checked: theme.name === known.campaign.theme, onchange: () => change({ theme: theme.name, variant: null, accent: null }) }),
        picture?.frame, el("span", {}, theme.name));
    }));
  };

  const variants = () => {
    const theme = known.campaign.themes.find(one => one.name === known.campaign.theme);
    if (!theme?.variants.length) return null;
    return el("fieldset", { class: "choices" }, el("legend", {}, "Variant"), [null, ...theme.variants].map(name =>
      el("label", {}, el("input", { type: "radio", name: "variant", value: name ?? "", checked: name === (known.campaign.variant ?? null), onchange: () => change({ variant: name }) }),
        el("span", {}, name ?? "as it is"))));
  };

  const accent = () => {
    const now = known.campaign.accent;
    const own = known.campaign.themes.find(one => one.name === known.campaign.theme)?.accent;
    if (!own && !now) return null;
    return el("fieldset", { class: "choices" }, el("legend", {}, "Accent"),
      el("label", {}, el("input", { type: "color", value: (now ?? own).toLowerCase(), onchange: event => change({ accent: event.target.value.toUpperCase() }) }), el("span", {}, now ?? "the theme’s own")),
      now && button("The theme’s own", () => change({ accent: null }), { class: "small" }));
  };

  const draw = () => {
    if (panel.hidden) return;
    const focused = panel.contains(document.activeElement) ? [document.activeElement.name, document.activeElement.value] : null;
    const [down, along] = [panel.scrollTop, panel.querySelector(".themes")?.scrollLeft ?? 0];
    panel.replaceChildren(
      el("div", { class: "dialogue-head" }, el("h2", { tabindex: "-1" }, "Look"), button("×", toggle, { class: "plain", "aria-label": "Close the look" })),
      themes(), ...[variants(), accent()].filter(Boolean),
      yaml
        ? el("div", { class: "keep" },
          el("div", { class: "post" }, el("h3", {}, "To keep it"), copier(yaml, "the lines for the campaign file"),
            el("p", {}, "Put this into the campaign file:"), el("pre", { tabindex: "0", "aria-label": "Lines for the campaign file" }, yaml)),
          button("Back to the campaign’s own", () => change(null), { class: "small" }))
        : el("p", { class: "keep quiet" }, "This is the look of the campaign file. Try another: nothing is written."));
    panel.scrollTop = down;
    panel.querySelector(".themes").scrollLeft = along;
    if (focused) [...panel.querySelectorAll("input")].find(one => one.name === focused[0] && (one.type !== "radio" || one.checked))?.focus({ preventScroll: true });
  };

  const toggle = () => {
    panel.hidden = !panel.hidden;
    document.body.classList.toggle("looks", !panel.hidden);
    const opener = document.getElementById("look-button");
    opener?.setAttribute("aria-expanded", String(!panel.hidden));
    draw();
    if (panel.hidden) opener?.focus();
    else panel.querySelector("h2").focus();
  };
  panel.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    toggle();
  });
  onChange(what => { if (what === "all") draw(); });
  return { toggle };
};
