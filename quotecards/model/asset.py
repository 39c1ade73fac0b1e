"""A file for a platform, and what was measured on it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Checks:
    """`contrast` is the WCAG ratio of the worst slot on the pixels really under its glyphs; sizes are px.

    `raised` says for which slots it took a veil or another ink, such as “quote: veil”; `over_faces` are the slots whose
    words lie over a face, where faces are looked for. `logo` is the file of the logo shown, `no_logo` why one that was
    wanted is not. `left_out` are credits that the theme would show if there were room, such as `film_facts`.
    """

    contrast: float
    smallest_text: float
    inside_safe_area: bool
    raised: tuple[str, ...] = ()
    over_faces: tuple[str, ...] = ()
    logo: str = ""
    no_logo: str = ""
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asset:
    """One picture. `path` is relative to the campaign's output folder; `lines` are the words of the quote as set."""

    path: str
    format: str
    platform: str
    width: int
    height: int
    bytes: int
    sha256: str
    layout: str  # the layout's digest
    lines: tuple[str, ...]
    checks: Checks
