"""What a platform wants: its placements, and its rules for the words beside a picture."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from quotecards.model.theme import Format

# How a platform counts: characters are code points, bytes those of UTF-8; `x` and `threads` have rules of their own.
Unit = Literal["characters", "graphemes", "bytes", "x", "threads"]
# What a template of a text may show; `title` is the film's without director and year.
FIELDS = ("quote", "speaker", "film", "title", "festival", "source", "link", "hashtags", "photo")
Kind = Literal["placement", "post", "caption", "title", "alt text", "document", "bulk upload"]


@dataclass(frozen=True, slots=True)
class Checked:
    """When something was last looked up (`2026-11` or `2026-11-21`), where, and whose word it is."""

    checked: str
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class TextRule:
    """How long a text may be, in every unit that the platform counts in, and how many hashtags it may have.

    `link` is what any link counts for, where that is not its length. `lines` is the text's template, where it is not
    the usual one.
    """

    limits: tuple[tuple[Unit, int], ...]
    known: Checked
    hashtags: int = 0
    link: int | None = None
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PostRule:
    """How many pictures a post may have, and whether people there go on in a row of posts."""

    pictures: int
    known: Checked
    threads: bool = False


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """A file of several pages that is shown as slides."""

    max_bytes: int
    max_pages: int
    known: Checked


@dataclass(frozen=True, slots=True)
class Platform:
    """A place to post. A text whose rule is None is not asked for there.

    `caption` goes with the post, `caption_title` above it, `alt_text` with the picture. Without `post` and `document`
    one picture is all that it takes.
    """

    name: str
    title: str
    placements: tuple[Format, ...]
    post: PostRule | None = None
    caption: TextRule | None = None
    caption_title: TextRule | None = None
    alt_text: TextRule | None = None
    document: DocumentRule | None = None

    def facts(self) -> Iterable[tuple[Kind, str, Checked]]:
        """Everything that can grow old: its kind, the placement's name or the platform's, and when it was checked."""
        for row in self.placements:
            yield "placement", row.name, Checked(row.checked, row.source, row.confidence)
        rules: tuple[tuple[Kind, TextRule | PostRule | DocumentRule | None], ...] = (
            ("post", self.post),
            ("caption", self.caption),
            ("title", self.caption_title),
            ("alt text", self.alt_text),
            ("document", self.document),
        )
        for kind, rule in rules:
            if rule:
                yield kind, self.name, rule.known


@dataclass(frozen=True, slots=True)
class Words:
    """The texts that go with a card on a platform.

    A text that is not asked for there is None, and so is one that does not fit whole; `warnings` say which.
    """

    alt_text: str | None = None
    caption: str | None = None
    title: str | None = None
    warnings: tuple[str, ...] = ()
