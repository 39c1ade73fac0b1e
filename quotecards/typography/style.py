"""How a role sets a stretch of text: faces in order of preference, features, case."""

import unicodedata
from typing import NamedTuple

from quotecards.model.layout import StyledText
from quotecards.model.places import Colour
from quotecards.model.theme import TypeRole
from quotecards.typography.harmony import scale_beside
from quotecards.typography.library import FontLibrary
from quotecards.typography.shape import TRACKING

FALLBACK = (
    "Noto Sans",
    "Frank Ruhl Libre",
    "Amiri",
    "Noto Sans Thai",
    "Noto Sans Tamil",
    "Noto Sans Telugu",
    "Noto Sans Khmer",
    "Noto Sans CJK JP",
)
EMOJI = "Twemoji Mozilla"
_PHONE = 1080 / 100 * 0.35  # points on a phone for one percent of a 1080 px card, which is seen at about 0.35

Features = tuple[tuple[str, int], ...]


class Style(NamedTuple):
    """Everything that a stretch of text needs for shaping: font keys in order of preference, features, colour.

    `scales` tell the size of each font beside the first one's; `joined` are the features for scripts whose letters are
    not spaced out; `emoji` is the key for pictures.
    """

    keys: tuple[str, ...]
    scales: tuple[tuple[str, float], ...]
    features: Features
    joined: Features
    upper: bool
    colour: Colour
    emoji: str | None

    def scale(self, key: str) -> float:
        """The size of a font beside the first one's."""
        return dict(self.scales).get(key, 1.0)


def style_of(text: StyledText, role: TypeRole, library: FontLibrary, *, least_scale: float = 0.0) -> Style:
    """How the role sets this stretch; no fallback is set at less than `least_scale` of the size.

    Raises FontError for a family that is not there.
    """
    italic = role.italic if text.italic is None else text.italic
    fallback = tuple(family for family in FALLBACK if library.has(family))
    optical = role.size[1] * _PHONE  # one optical size for a role, so that widths in em hold at every size
    keys = tuple(
        library.face(family, weight=role.weight, italic=italic, width=role.width, optical=optical).key
        for family in dict.fromkeys((*role.families, *fallback))
    )
    features = {"kern": 1, "liga": 1}
    upper = role.case == "upper"
    if role.case == "small-caps":
        upper = not has_small_capitals(keys[0], library)  # real small capitals or none
        features |= {} if upper else {"smcp": 1}
    if upper:
        features["case"] = 1
    features |= dict(role.features)
    joined = tuple(sorted(features.items()))
    if role.tracking > 0:  # letters that are spaced out do not stick together
        features = {"liga": 0, "clig": 0} | {name: value for name, value in features.items() if name != "liga"}
        features |= dict(role.features)
    if role.tracking:
        features[TRACKING] = round(role.tracking * 1000)
    emoji = library.face(EMOJI).key if library.has(EMOJI) else None
    others = (*keys[1:], emoji) if emoji else keys[1:]
    scales = tuple((key, max(scale_beside(keys[0], key, library), least_scale)) for key in others)
    return Style(keys, scales, tuple(sorted(features.items())), joined, upper, text.colour, emoji)


def has_small_capitals(key: str, library: FontLibrary) -> bool:
    """Whether the font has small capitals of its own."""
    plain, small = (library.shape(key, "n", (("smcp", value),), "en").glyphs[0].id for value in (0, 1))
    return plain != small


def upper(text: str, language: str, *, sharp: bool = True) -> str:
    """Capitals as the language writes them: Turkish dotted İ, Greek without accents, ß as ẞ where a font has it."""
    base = language.split("-", maxsplit=1)[0].lower()
    if base in {"tr", "az"}:
        text = text.replace("i", "İ")
    if sharp:
        text = text.replace("ß", "ẞ")
    text = text.upper()
    if base == "el":
        bare = unicodedata.normalize("NFD", text).replace("\u0301", "").replace("\u0342", "")
        text = unicodedata.normalize("NFC", bare)
    return text
