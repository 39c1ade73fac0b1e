
"use strict";
{
  const all = selector => [...document.querySelectorAll(selector)];
  const said = document.querySelector(".said");
  document.documentElement.classList.add("lively");

  // Where a page from a file may not use the clipboard, an old way still works.
  const copyOldWay = text => {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  };
  const copy = async text => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyOldWay(text);
    }
  };

  document.addEventListener("click", async event => {
    const button = event.target.closest("button");
    if (!button) return;
    const post = button.closest(".post");
    const done = await copy(post.querySelector(".text").textContent);
    button.focus();
    button.textContent = done ? "Copied" : "Select the text";
    said.textContent = `${post.querySelector("h4").textContent} ${done ? "copied" : "could not be copied"}`;
    setTimeout(() => { button.textContent = "Copy"; said.textContent = ""; }, 2000);
  });

  const format = document.querySelector("#format");
  const state = document.querySelector("#state");
  const show = () => {
    document.documentElement.classList.toggle("one", format.value !== "all");
    for (const figure of all("figure")) figure.hidden = ![figure.dataset.format, "all"].includes(format.value);
    let shown = 0;
    for (const card of all("article")) {
      const wanted = state.value === "all" || card.dataset.state === state.value
        || (state.value === "warned" && "warned" in card.dataset);
      card.hidden = !wanted || !card.querySelector("figure:not([hidden])");
      shown += !card.hidden;
    }
    document.querySelector(".none").hidden = shown > 0 || !all("article").length;
  };
  format.addEventListener("change", show);
  state.addEventListener("change", show);
}
