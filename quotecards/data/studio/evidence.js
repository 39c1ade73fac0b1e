// What the words rest on: the place in the interview, every edit, and each credit with where it came from.

import { get, isLost, post, Refusal, upload } from "./api.js";
import { button, copier, dialogue, el, toast } from "./dom.js";
import { known, refresh, take } from "./store.js";

const ROLES = { question: "Question", answer: "Answer", narration: "Narration", caption: "Caption", heading: "Heading", pull_quote: "Pull quote", boilerplate: "Boilerplate" };
const FIELDS = {
  "speaker": "Speaker", "film.title": "Film", "film.director": "Director", "film.year": "Year",
  "source.outlet": "Outlet", "source.title": "Title", "source.author": "Interview by", "source.date": "Date", "source.url": "Address",
};
const ORIGINS = {
  given: "given", campaign: "from the campaign file", sidecar: "from the file beside the interview", front_matter: "from the head of the interview",
  label: "from the label in the text", inferred: "inferred",
};

const difference = diff => el("p", { class: "diff", dir: "auto" }, diff.map(({ op, text }) =>
  op === "same" ? text : el(op === "added" ? "ins" : "del", {}, text)));

const sourceView = facts => {
  const whole = el("div", { class: "source" });
  const more = el("details", { ontoggle: async event => {
    if (!event.target.open || whole.childNodes.length) return;
    try {
      const { text, offset, turns } = await get(["interview", facts.interview, "source"], { start: facts.start, end: facts.end });
      const points = [...text];
      const cut = (from, to) => points.slice(Math.max(from - offset, 0), Math.max(to - offset, 0)).join("");
      whole.append(...turns.map(turn => {
        const inside = turn.start <= facts.start && facts.end <= turn.end;
        return el("div", { class: `turn ${turn.kind}` },
          el("h3", {}, [ROLES[turn.kind] ?? turn.kind, turn.speaker].filter(Boolean).join(" · ")),
          el("p", { dir: "auto" }, inside
            ? [cut(turn.start, facts.start), el("mark", {}, cut(facts.start, facts.end)), cut(facts.end, turn.end)]
            : cut(turn.start, turn.end)));
      }));
    } catch (refusal) {
      whole.append(el("p", { class: "refused" }, refusal.words ?? String(refusal)));
    }
  } }, el("summary", {}, "More of the interview"), whole);
  return more;
};

/** Where in `text` the words of `part` stand, whatever the spaces between them: sentences of two paragraphs come joined. */
const placeOf = (text, part, search) => {
  const solid = words => [...words.matchAll(/\S/g)].map(found => found.index);
  const at = solid(text);
  const wanted = part.replace(/\s/g, "");
  const found = text.replace(/\s/g, "")[search](wanted);
  return wanted && found >= 0 ? [at[found], at[found + wanted.length - 1] + 1] : null;
};

/** The passage with the sentences around it: the source's own characters, nothing between them left out. */
const passage = facts => {
  const points = [...facts.answer.text]; // offsets count code points; JavaScript's strings count otherwise
  const cut = (from, to) => points.slice(from, to).join("");
  const [start, end] = [facts.start - facts.answer.start, facts.end - facts.answer.start];
  const before = cut(0, start);
  const after = cut(end);
  return el("p", { class: "passage", dir: "auto", lang: facts.language },
    before.slice(placeOf(before, facts.before, "lastIndexOf")?.[0] ?? before.length), el("mark", {}, cut(start, end)),
    after.slice(0, placeOf(after, facts.after, "indexOf")?.[1] ?? after.search(/\s|$/u)));
};

export const evidence = facts => el("section", { class: "evidence" },
  el("h2", {}, "In the interview"),
  el("p", { class: "file" }, `${facts.interview}, line ${facts.line}`),
  facts.question && el("p", { class: "question", dir: "auto" }, facts.question),
  passage(facts),
  facts.edits.length > 0
    ? [el("h3", {}, "Edits"), difference(facts.diff)]
    : el("p", { class: "quiet" }, "Nothing was edited: these are the words as printed."),
  sourceView(facts));

const keep = async (facts, set, done) => {
  if (isLost()) {
    toast("The studio does not answer: nothing was saved.", { failed: true });
    return;
  }
  try {
    await take(await post(["credits"], { interview: facts.interview, card: facts.id, set }));
    toast(`Kept in the file beside ${facts.interview}`);
    await done();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    toast(`Not saved: ${refusal.words}`, { failed: true });
  }
};

/** Somebody who may have said it: an editor’s click makes it certain. */
const possibly = (person, choose) => el("li", {},
  button(person.value, choose, { class: "small", dir: "auto", "aria-label": `${person.value} is the speaker` }),
  el("small", {}, [person.evidence, person.line && `line ${person.line}`].filter(Boolean).join(", ")));

const creditRow = (facts, credit, done) => {
  const name = FIELDS[credit.field] ?? credit.field;
  const inferred = credit.value !== null && !credit.confirmed;
  const shown = el("div", { class: "credit", "data-field": credit.field });
  const possible = credit.field === "speaker" ? facts.possible_speakers : [];
  const told = possible.length ? "not certain, perhaps" : credit.value === null ? "not known" : [ORIGINS[credit.origin] ?? credit.origin, credit.evidence, credit.line && `line ${credit.line}`].filter(Boolean).join(", ");
  const show = () => shown.replaceChildren(
    el("dt", {}, name),
    el("dd", {},
      el("span", { dir: "auto", class: inferred ? "inferred" : "" }, credit.value === null ? "—" : String(credit.value)),
      el("small", {}, told),
      possible.length > 0 && el("ul", { class: "possible" }, possible.map(person => possibly(person, () => keep(facts, { [credit.field]: person.value }, done))))),
    el("dd", { class: "acts" },
      inferred && button("Confirm", () => keep(facts, { [credit.field]: credit.value }, done), { class: "small", "aria-label": `Confirm ${name}` }),
      button(credit.value === null ? "Add" : "Correct", edit, { class: "small plain", "aria-label": `${credit.value === null ? "Add" : "Correct"} ${name}` })));
  const edit = () => {
    const input = el("input", { type: "text", value: credit.value === null ? "" : String(credit.value), "aria-label": name, maxlength: "300" });
    shown.replaceChildren(el("dt", {}, name), el("dd", { class: "wide" }, el("form", { onsubmit: event => {
      event.preventDefault();
      const value = input.value.trim();
      if (value) keep(facts, { [credit.field]: value }, done);
    } }, input, el("button", { class: "small first" }, "Keep"),
    button("Leave it", () => { show(); shown.querySelector("button:last-of-type")?.focus(); }, { class: "small" }))));
    input.focus();
  };
  show();
  return shown;
};

/** A photo of the speaker, kept among the campaign's own. */
const photoRow = (facts, done) => {
  const field = el("input", { type: "file", accept: "image/jpeg,image/png,image/webp", hidden: true, onchange: async () => {
    const [file] = field.files;
    if (!file) return;
    try {
      const kept = await upload(["photo"], { speaker: facts.speaker }, file);
      await refresh();
      await done();
      if (known.byId.get(facts.id)?.photo) toast(`Kept as ${kept.file}`);
      else {
        dialogue(`Kept as ${kept.file}`, el("div", { class: "post" },
          el("p", {}, "Put this into the campaign file, and the cards take it:"),
          el("pre", { tabindex: "0", "aria-label": "Lines for the campaign file" }, kept.yaml), copier(kept.yaml, "the lines for the campaign file")));
      }
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      toast(`Not kept: ${refusal.words}`, { failed: true });
    }
    field.value = "";
  } });
  return el("div", { class: "credit", "data-field": "photo" }, el("dt", {}, "Photo"),
    el("dd", {}, facts.photo ? "on the card" : "—", el("small", {}, facts.photo ? "" : "a JPEG, PNG or WebP of the speaker")),
    el("dd", { class: "acts" }, !facts.photo && button("Add", () => field.click(), { class: "small plain", "aria-label": "Add Photo" }), field));
};

/** The credits; `done` is called once a change was kept. */
export const credits = (facts, done) => el("section", { class: "credits" }, el("h2", {}, "Credits"),
  el("dl", {}, facts.credits.map(credit => creditRow(facts, credit, done)), facts.speaker && photoRow(facts, done)));
