"""Does a browser set the samples as quotecards does: their widths, the order of their letters, where lines may end?

    python -m benchmarks.setting.browser

Every sample that one face covers is shown by Chromium (Debian: chromium) in that file, at 1000 px. Compared are the
width of the whole line, the order of the letters from left to right, and the places where a line may end: those of the
browser (`width: 0`) that quotecards never uses, and those of quotecards that the browser does not have. quotecards
keeps a dash at the end of its line and asks BudouX for the words of Thai, so these may differ. Says so and exits with 0
where the browser is missing.
"""

import json
import re
import shutil
import subprocess
import tempfile
import unicodedata
from html import escape
from pathlib import Path
from typing import Any

from benchmarks.setting.samples import samples
from quotecards import resources
from quotecards.model.layout import StyledText
from quotecards.model.theme import TypeRole
from quotecards.typography import FontLibrary, installed_families
from quotecards.typography.breaks import breaks_of
from quotecards.typography.clusters import clusters_of
from quotecards.typography.measure import Line, line_of
from quotecards.typography.style import FALLBACK, style_of

FAMILIES = ("EB Garamond", "Oswald", *FALLBACK)
SIZE = 1000
SCRIPT = """
document.fonts.ready.then(() => {
  const told = {};
  for (const [name, node] of [...document.querySelectorAll('p')].map(p => [p.id, p.firstChild])) {
    const rects = (wide) => {
      node.parentNode.style.width = wide ? 'max-content' : '0';
      return [...Array(node.length).keys()].map(at => {
        const range = document.createRange();
        range.setStart(node, at); range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        return [box.left, box.top];
      });
    };
    const wide = rects(true);
    const width = node.parentNode.getBoundingClientRect().width;
    told[name] = {width, left: wide.map(box => box[0]), top: rects(false).map(box => box[1])};
  }
  document.body.innerHTML = '<pre></pre>';
  document.querySelector('pre').textContent = JSON.stringify(told);
});
"""


def main() -> None:
    program = shutil.which("chromium")
    if program is None:
        print("not checked: chromium is not installed")
        return
    library = FontLibrary.open(resources.fonts(), *installed_families())
    lines = {name: line for name, (language, words) in samples().items() if (line := _line(words, language, library))}
    told = _shown(program, lines, library)
    print("| sample | width | order of letters | breaks | only the browser’s | only ours |\n|---|---|---|---|---|---|")
    for name, line in lines.items():
        language, words = samples()[name]
        found = told[name]
        width = found["width"] / SIZE / line.advance - 1
        letters = _letters(words, line)
        ours_there = sorted(letters, key=lambda at: letters[at])
        same = "same" if ours_there == sorted(letters, key=lambda at: found["left"][at]) else "**another**"
        theirs = {at for at in range(1, len(words)) if found["top"][at] > found["top"][at - 1] and words[at] != " "}
        ours = {stop.at for stop in breaks_of(words, language)}
        extra, missing = (", ".join(_around(words, at) for at in sorted(ats)) for ats in (theirs - ours, ours - theirs))
        print(f"| {name} | {width:+.2%} | {same} | {len(ours & theirs)} | {extra or '–'} | {missing or '–'} |")


def _line(words: str, language: str, library: FontLibrary) -> Line | None:
    """The sample in the first family that covers it whole."""
    for family in filter(library.has, FAMILIES):
        style = style_of(StyledText(words, (0, 0, 0)), TypeRole((family,), (1, 2)), library)
        if all(library.covers(style.keys[0], letter) for letter in words if unicodedata.category(letter) != "Cf"):
            return line_of(words, clusters_of(words, [(len(words), style)], language, library), language, library, None)
    return None


def _shown(program: str, lines: dict[str, Line], library: FontLibrary) -> dict[str, Any]:
    faces, texts = [], []
    for number, (name, line) in enumerate(lines.items()):
        key = line.runs[0][0].key
        axes = ", ".join(f"'{tag}' {value}" for tag, value in re.findall(r"(\w{4})=([\d.]+)", key.partition("?")[2]))
        weight = re.search(r"wght=(\d+)", key)
        faces.append(
            f"@font-face {{ font-family: f{number}; src: url('{library.path(key).resolve().as_uri()}'); "
            f"font-weight: 1 1000 }} #{_id(name)} {{ font-family: f{number}; "
            f"font-weight: {weight.group(1) if weight else 400}; font-variation-settings: {axes or 'normal'} }}"
        )
        texts.append(f"<p id={_id(name)} dir=auto lang={samples()[name][0]}>{escape(samples()[name][1])}</p>")
    page = (
        f"<!doctype html><meta charset=utf-8><style>p {{ font-size: {SIZE}px; white-space: normal; margin: 0 }} "
        f"{' '.join(faces)}</style><body>{''.join(texts)}<script>{SCRIPT}</script>"
    )
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "page.html"
        place.write_text(page, encoding="utf-8")
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", "--dump-dom"]
        command = [program, *options, "--virtual-time-budget=10000", f"--user-data-dir={folder}/user", place.as_uri()]
        dom = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout
    found = re.search("<pre>(.*?)</pre>", dom, re.DOTALL)
    if found is None:
        raise SystemExit("the browser did not answer")
    by_id = json.loads(found.group(1))
    return {name: by_id[_id(name)] for name in lines}


def _id(name: str) -> str:
    return re.sub(r"\W+", "-", name)


def _letters(words: str, line: Line) -> dict[int, float]:
    """Where each letter, digit and mark of punctuation begins, in em; without what a ligature or a letter took up."""
    places: dict[int, float] = {}
    first = 0
    for run, shaped, x in line.runs:
        for glyph in reversed(shaped.glyphs):
            at = first + glyph.source
            if unicodedata.category(words[at])[0] in "LNP":
                places[at] = x + glyph.x
        first += len(run.shown)
    return places


def _around(words: str, at: int) -> str:
    return f"{words[max(0, at - 4) : at]}¦{words[at : at + 4]}".replace("|", "¦")


if __name__ == "__main__":
    main()
