"""The platforms and their formats: dated files in `data/platforms`, not code, one a platform."""

import re
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

from quotecards import resources
from quotecards.errors import Place, SettingError
from quotecards.model.platform import FIELDS, Checked, DocumentRule, Platform, PostRule, TextRule, Unit
from quotecards.model.theme import Confidence, Encoding, Format
from quotecards.yamlcheck import check
from quotecards.yamlfile import load

_Words = Annotated[str, StringConstraints(min_length=1)]
_Count = Annotated[int, Field(gt=0)]
_Side = Annotated[int, Field(ge=100, le=8192)]
_Inset = Annotated[int, Field(ge=0)]
_FIELD = re.compile(r"\{([^{}]*)\}")
_Date = Annotated[str, StringConstraints(pattern=r"^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$")]


class CheckedRow(BaseModel):
    """`confidence` says whose word the row rests on."""

    model_config = ConfigDict(extra="forbid", defer_build=True, frozen=True)

    checked: _Date
    source: _Words
    confidence: Confidence

    def known(self) -> Checked:
        return Checked(self.checked, self.source, self.confidence)


class PlacementRow(CheckedRow):
    """One format. `safe` is top, right, bottom, left in px."""

    name: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    title: _Words
    width: _Side
    height: _Side
    takes: Annotated[tuple[Encoding, ...], Field(min_length=1)]
    max_bytes: _Count
    safe: tuple[_Inset, _Inset, _Inset, _Inset] = (0, 0, 0, 0)

    def format(self, platform: str) -> Format:
        return Format(**dict(self), platform=platform)


class TextRow(CheckedRow):
    """How long a text may be."""

    limits: Annotated[dict[Unit, _Count], Field(min_length=1)]
    hashtags: Annotated[int, Field(ge=0)] = 0
    link: _Count | None = None
    lines: tuple[str, ...] = ()

    @field_validator("lines")
    @classmethod
    def _of_known_fields(cls, lines: tuple[str, ...]) -> tuple[str, ...]:
        for field in _FIELD.findall("".join(lines)):
            if field not in FIELDS:
                raise ValueError(f"there is no field “{{{field}}}”")
        return lines

    def rule(self) -> TextRule:
        return TextRule(tuple(self.limits.items()), self.known(), self.hashtags, self.link, self.lines)


class PostRow(CheckedRow):
    """How many pictures a post may have."""

    pictures: _Count
    threads: bool = False

    def rule(self) -> PostRule:
        return PostRule(self.pictures, self.known(), self.threads)


class DocumentRow(CheckedRow):
    """How large a file of several pages may be."""

    max_bytes: _Count
    max_pages: _Count

    def rule(self) -> DocumentRule:
        return DocumentRule(self.max_bytes, self.max_pages, self.known())


class PlatformFile(BaseModel):
    """A file of `data/platforms`."""

    model_config = ConfigDict(extra="forbid", defer_build=True, frozen=True)

    title: _Words
    placements: Annotated[list[PlacementRow], Field(min_length=1)]
    post: PostRow | None = None
    caption: TextRow | None = None
    caption_title: TextRow | None = None
    alt_text: TextRow | None = None
    document: DocumentRow | None = None

    @field_validator("placements")
    @classmethod
    def _with_room(cls, rows: list[PlacementRow]) -> list[PlacementRow]:
        for row in rows:
            top, right, bottom, left = row.safe
            if top + bottom >= row.height or left + right >= row.width:
                raise ValueError(f"the safe area of “{row.name}” leaves no room")
        return rows

    def platform(self, name: str) -> Platform:
        return Platform(
            name=name,
            title=self.title,
            placements=tuple(row.format(name) for row in self.placements),
            post=self.post.rule() if self.post else None,
            caption=self.caption.rule() if self.caption else None,
            caption_title=self.caption_title.rule() if self.caption_title else None,
            alt_text=self.alt_text.rule() if self.alt_text else None,
            document=self.document.rule() if self.document else None,
        )


def load_platforms(folder: Path) -> dict[str, Platform]:
    """The platforms of the files in `folder`, by name, sorted. Raises SettingError or Problems where one is wrong."""
    found: dict[str, Platform] = {}
    places: dict[str, Place] = {}
    for path in sorted(folder.glob("*.yaml")):
        document = load(path)
        found[path.stem] = check(PlatformFile, document).platform(path.stem)
        for index, row in enumerate(found[path.stem].placements):
            place = document.place(("placements", index, "name"))
            if row.name in places:
                message = f"the format “{row.name}” stands here a second time"
                raise SettingError(message, place=place, hint=f"it is also in {places[row.name]}")
            places[row.name] = place
    return found


@cache
def _bundled() -> tuple[Platform, ...]:
    return tuple(load_platforms(resources.data("platforms")).values())


def platforms() -> dict[str, Platform]:
    """The platforms that come with quotecards, by name."""
    return {platform.name: platform for platform in _bundled()}


def load_formats() -> dict[str, Format]:
    """The formats of all platforms, by name."""
    return {row.name: row for platform in _bundled() for row in platform.placements}
