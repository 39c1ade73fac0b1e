// The view and its filters stand in the address, after the #, so that the browser's back, reload and bookmarks work.

/** `#/card/ID?status=draft` → { view: "card", parts: ["ID"], query: {status: "draft"} }. */
export const read = (hash = location.hash) => {
  const [path, search = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [view, ...parts] = path.split("/").map(part => { try { return decodeURIComponent(part); } catch { return part; } });
  return { view: view || "wall", parts, query: Object.fromEntries(new URLSearchParams(search)) };
};

/** The other way; what is empty in the query is left out. */
export const write = (view, parts = [], query = {}) => {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value));
  return `#/${[view, ...parts].map(encodeURIComponent).join("/")}${search.size ? `?${search}` : ""}`;
};

export const go = (view, parts, query) => { location.hash = write(view, parts, query); };

/** Change the query of this view without a new step in the history. */
export const setQuery = query => {
  const { view, parts } = read();
  history.replaceState(null, "", write(view, parts, query));
};
