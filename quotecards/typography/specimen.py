"""A specimen: every family set in its own letters, one line for each script, on one sheet."""

from quotecards.model.layers import Solid
from quotecards.model.layout import Layout, Placed, Rect, StyledText
from quotecards.model.places import Colour
from quotecards.model.theme import TypeRole
from quotecards.typography.catalogue import SAMPLES, Family, catalogue
from quotecards.typography.library import FontLibrary
from quotecards.typography.setting import set_text

WIDTH = 1600
_PAPER: Colour = (247, 243, 234)
_INK: Colour = (28, 25, 22)
_SOFT: Colour = (112, 104, 94)
_MARGIN, _GAP = 80.0, 36.0
_UNIT = 10.0  # px in one percent, in which sizes are told
_LABELS = ("Libre Franklin", "Noto Sans")


def specimen(library: FontLibrary, names: tuple[str, ...] = ()) -> Layout:
    """The sheet for these families, or for all; 1600 px wide, as high as it needs.

    Raises FontError for a family that is not there.
    """
    wanted = {library.face(name).family for name in names}
    sheet = _Sheet(library)
    for family in catalogue(library):
        if family.name in wanted or not wanted:
            sheet.show(family)
    return sheet.layout()


class _Sheet:
    """Lines from top to bottom."""

    def __init__(self, library: FontLibrary) -> None:
        self._library = library
        self._placed: list[Placed] = []
        self._top = _MARGIN

    def show(self, family: Family) -> None:
        label = next((name for name in _LABELS if self._library.has(name)), family.name)
        self._set(_facts(family), TypeRole((label,), (1.0, 2.6), leading=1.0, max_lines=1), colour=_SOFT, height=44.0)
        for script in family.scripts:
            language, words = SAMPLES[script]
            role = TypeRole((family.name,), (1.0, 5.6), leading=1.0, max_lines=1)
            self._set(words, role, colour=_INK, height=92.0, language=language)
        self._top += _GAP

    def layout(self) -> Layout:
        height = round(self._top + _MARGIN - _GAP)
        sheet = Rect(0, 0, WIDTH, height)
        return Layout("specimen", "specimen", WIDTH, height, sheet, (Solid(_PAPER),), None, tuple(self._placed))

    def _set(self, words: str, role: TypeRole, *, colour: Colour, height: float, language: str = "en") -> None:
        box = Rect(_MARGIN, self._top, WIDTH - 2 * _MARGIN, height)
        setting = set_text(
            [StyledText(words, colour)],
            role,
            box=box,
            unit=_UNIT,
            align="left",
            valign="middle",
            hang=0.0,
            language=language,
            library=self._library,
            smallest=8,
        )
        self._placed.append(Placed(words, box, setting.size, setting.leading, setting.lines))
        self._top += height


def _facts(family: Family) -> str:
    axes = [f"{tag} {least:g}–{largest:g}" for tag, (least, _, largest) in family.axes.items()]
    weights = [f"{weight}" for weight in family.weights]
    facts = (family.name, *axes, *weights, "italic" if family.italic else "", family.licence or "licence not told")
    return " · ".join(fact for fact in facts if fact)
