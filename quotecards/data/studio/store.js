// What the page knows of the campaign: as the server told it last.

import { get } from "./api.js";

export const known = { campaign: null, cards: [], byId: new Map() };
const watchers = new Set();

/** `watcher(what)` is called after a change: "all", or the ids of the cards that changed. */
export const onChange = watcher => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

const tell = what => { for (const watcher of [...watchers]) watcher(what); };

const setCards = cards => {
  known.cards = cards;
  known.byId = new Map(cards.map(card => [card.id, card]));
};

let reading = null;
let again = false;

/** Read everything anew. Calls that come while one runs are answered by one more run after it. */
export const refresh = () => {
  if (reading) {
    again = true;
    return reading;
  }
  reading = (async () => {
    try {
      do {
        again = false;
        const [campaign, { cards }] = await Promise.all([get(["campaign"]), get(["cards"])]);
        known.campaign = campaign;
        setCards(cards);
      } while (again);
    } finally {
      reading = null;
    }
    tell("all");
  })();
  return reading;
};

/** Take over what the server answered to a decision. Where cards came or went, everything is read anew. */
export const take = async ({ revision, cards, gone = [], undo = true }) => {
  known.campaign.undo = undo;
  const changed = new Map(cards.map(card => [card.id, card]));
  if (gone.length || cards.some(card => !known.byId.has(card.id))) return refresh();
  known.campaign.revision = revision ?? known.campaign.revision;
  setCards(known.cards.map(card => changed.get(card.id) ?? card));
  tell([...changed.keys()]);
  return undefined;
};

export const isUndecided = card => !card.decided && card.status !== "failed";
export const left = () => known.cards.filter(isUndecided).length;
export const formatNamed = name => known.campaign.formats.find(one => one.name === name)
  ?? known.campaign.all_formats.find(one => one.name === name);
export const labelOf = name => formatNamed(name)?.title ?? name;

/** The name of an interview's file, for people. */
export const fileName = path => path.split("/").at(-1).replace(/\.[^.]+$/, "");

/** What to call an interview: who speaks and of what, else its file. */
export const interviewName = cards => {
  const speakers = [...new Set(cards.map(card => card.speaker).filter(Boolean))];
  return speakers.length ? speakers.slice(0, 3).join(", ") + (speakers.length > 3 ? " and others" : "") : cards[0].title;
};
