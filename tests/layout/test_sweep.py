"""Ten thousand cards and more: nothing outside its place, whatever is said, by whom, in which theme and format.

Run by `make sweep`. What fails is drawn side by side into tests/failures/sweep.png.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from quotecards import resources
from quotecards.errors import FitError
from quotecards.layout import compose
from quotecards.model.credits import Film
from quotecards.model.layout import GlyphRun, Layout, Placed, Rect
from quotecards.model.theme import Format, Slot, Theme
from quotecards.platforms import load_formats
from quotecards.renderer import Painter
from quotecards.theme import ThemeFile, list_themes
from quotecards.typography import FontLibrary
from quotecards.typography.edges import MAX_HANG
from tests.layout.refusals import Refusals
from tests.layout.sweep import names, quotes
from tests.samples import a_card

COMBINATIONS = 12_000
FAILURES = Path(__file__).parents[1] / "failures"
SHORT = 41  # words; a shorter quote has room in every format
REASONS = {
    "wider": "a word",
    "room for": "too many lines",
    "does not fit": "too high",
    "overlap": "overlap",
    "controls": "under controls",
}


def looks() -> list[tuple[Theme, Format]]:
    folders = [resources.themes()]
    files = [ThemeFile.find(path.stem, folders) for path in list_themes(folders)]
    shapes = {(fmt.width, fmt.height, fmt.safe): fmt for fmt in load_formats().values()}
    return [(file.resolve(fmt), fmt) for file in files for fmt in shapes.values()]


@pytest.mark.sweep
def test_every_card_is_whole_and_in_its_place(library: FontLibrary) -> None:
    sheets = looks()
    each = -(-COMBINATIONS // len(sheets))
    refusals = Refusals()
    faults: Counter[str] = Counter()
    failed: list[Layout] = []
    for text, (speaker, film) in zip(quotes(each), names(each), strict=True):
        card = a_card(text, speaker=speaker, film=Film(film, "Ilse Brandt", 2019))
        for theme, fmt in sheets:
            place, words = f"{theme.name} {fmt.name}", len(text.split())
            try:
                layout = compose(card, theme, fmt, library)
            except FitError as error:
                refusals.count(place, words, reason_of(error))
                continue
            refusals.count(place, words, None)
            found = list(problems(layout, theme, fmt, text, library))
            faults.update(found)
            if found:
                failed.append(layout)
    print(f"\n{refusals.set} set, {refusals.refused} refused\n\n{refusals.table()}")
    draw(failed[:12], library)
    assert refusals.set + refusals.refused >= 10_000
    assert not faults, f"{dict(faults)}: see {FAILURES / 'sweep.png'}"
    assert refusals.below(SHORT) < 0.005 * refusals.set, refusals.table()


def reason_of(error: FitError) -> str:
    found = next((reason for words, reason in REASONS.items() if words in error.message), None)
    assert found, f"a refusal that is not explained: {error}"
    return found


def problems(layout: Layout, theme: Theme, fmt: Format, text: str, library: FontLibrary) -> Iterator[str]:
    slots = {slot.name: slot for slot in theme.slots}
    for placed in layout.placed:
        slot = slots[placed.slot]
        name = f"{slot.name} of {theme.name} in {fmt.name}"
        unit = fmt.short_side / 100
        smallest = max(slot.role.size[0] * unit, fmt.smallest_text)
        largest = max(slot.role.size[1] * unit, smallest)
        if not smallest - 0.01 <= placed.size <= largest + 0.01:
            yield f"{name}: size"
        if len(placed.lines) > slot.role.max_lines:
            yield f"{name}: lines"
        yield from (f"{name}: {fault}" for fault in faults_of_place(placed, slot, layout, library))
        if slot.name == "quote":
            yield from (f"{name}: {fault}" for fault in faults_of_breaks(placed, text))
    inks = [placed.ink for placed in layout.placed]
    if any(one.overlaps(other) for at, one in enumerate(inks) for other in inks[at + 1 :]):
        yield f"{theme.name} in {fmt.name}: overlap"


def faults_of_place(placed: Placed, slot: Slot, layout: Layout, library: FontLibrary) -> Iterator[str]:
    box = placed.box
    room = MAX_HANG * placed.size if slot.hang else 0.0
    allowed = Rect(box.x - room, box.y, box.width + 2 * room, box.height)
    bottom = 0.0
    for line in placed.lines:
        boxes = list(glyph_boxes(line.runs, library))
        ink = Rect(
            min(one.x for one in boxes),
            min(one.y for one in boxes),
            max(one.right for one in boxes) - min(one.x for one in boxes),
            max(one.bottom for one in boxes) - min(one.y for one in boxes),
        )
        if not line.ink.contains(ink, slack=0.05):
            yield "ink is larger than told"
        if not allowed.contains(ink, slack=0.1):
            yield "outside its box"
        if not layout.safe.contains(ink):
            yield "outside the safe area"
        if any(not glyph for run in line.runs for glyph, _, _ in run.glyphs):
            yield "a missing letter"
        if line.baseline <= bottom:
            yield "lines out of order"
        if layout.grid and line.baseline % layout.grid:
            yield "off the grid"
        bottom = line.baseline


def glyph_boxes(runs: Iterable[GlyphRun], library: FontLibrary) -> Iterator[Rect]:
    for run in runs:
        font = library.font(run.font)
        scale = run.size / font.face.upem
        for glyph, dx, dy in run.glyphs:
            found = library.extents(run.font, glyph)
            if found:
                left, low, right, high = (edge * scale for edge in found)
                yield Rect(run.x + dx + left, run.y + dy - high, right - left, high - low)


def faults_of_breaks(placed: Placed, text: str) -> Iterator[str]:
    lines = [line.text for line in placed.lines]
    if "".join("".join(lines).split()) != f"“{''.join(text.split())}”":
        yield "words are lost"
    if any(line.startswith(("—", "–", ",", ".", ";", "!", "?", ")", "]", "”")) for line in lines):
        yield "a line begins with a mark that closes"
    if any(line.endswith(("“", "‘", "(", "[")) for line in lines) and "„" not in text:  # there “ closes
        yield "a line ends on a mark that opens"
    words = [re.findall("\\S+(?: [—–])?", line) for line in lines]  # no line begins with a dash
    widths = [line.ink.width for line in placed.lines]
    if len(lines) > 1 and len(words[-1]) == 1 and len(words[-2]) > 1 and widths[-1] < widths[-2]:
        # Could the word before have come down? It could where the two go on a line of this size.
        em = placed.lines[-1].ink.width / max(len(lines[-1]), 1)
        together = em * (len(lines[-1]) + 1 + len(words[-2][-1]))
        if together < 0.9 * placed.box.width and "\u00a0" not in text:
            yield "a last line of one word"


def draw(layouts: list[Layout], library: FontLibrary) -> None:
    if not layouts:
        return
    painter = Painter(library, Path())
    pictures = [painter.paint(layout).image for layout in layouts]
    for picture in pictures:
        picture.thumbnail((480, 480))
    sheet = Image.new("RGB", (4 * 490, 3 * 490), (128, 128, 128))
    for at, picture in enumerate(pictures):
        sheet.paste(picture, (at % 4 * 490, at // 4 * 490))
    FAILURES.mkdir(exist_ok=True)
    sheet.save(FAILURES / "sweep.png")
