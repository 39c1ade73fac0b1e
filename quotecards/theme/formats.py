"""The formats: which picture each placement of a platform wants. Dated rows in `data/formats.yaml`, not code."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, RootModel, StringConstraints

from quotecards import resources
from quotecards.errors import SettingError
from quotecards.model.theme import Format
from quotecards.yamlcheck import check
from quotecards.yamlfile import load

_Words = Annotated[str, StringConstraints(min_length=1)]
_Side = Annotated[int, Field(ge=100, le=8192)]
_Inset = Annotated[int, Field(ge=0)]


class FormatRow(BaseModel):
    """One format. `safe` is top, right, bottom, left in px; `confidence` says whose word the row rests on."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    title: _Words
    width: _Side
    height: _Side
    encoding: Literal["png", "jpeg"]
    max_bytes: Annotated[int, Field(gt=0)]
    safe: tuple[_Inset, _Inset, _Inset, _Inset] = (0, 0, 0, 0)
    checked: Annotated[str, StringConstraints(pattern=r"^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$")]
    source: _Words
    confidence: Literal["platform", "third-party", "general"]

    def format(self) -> Format:
        return Format(**dict(self))


class FormatTable(RootModel[list[FormatRow]]):
    """The rows of a file of formats."""


def load_formats(path: Path | None = None) -> dict[str, Format]:
    """The formats by name, in the order of the file; the bundled ones unless `path` is given.

    Raises SettingError or Problems where the file is wrong.
    """
    document = load(path or resources.data("formats.yaml"))
    found: dict[str, Format] = {}
    for index, row in enumerate(check(FormatTable, document).root):
        place = document.place((index, "name"))
        top, right, bottom, left = row.safe
        if row.name in found:
            raise SettingError(f"the format “{row.name}” stands here a second time", place=place)
        if top + bottom >= row.height or left + right >= row.width:
            raise SettingError(f"the safe area of “{row.name}” leaves no room", place=document.place((index, "safe")))
        found[row.name] = row.format()
    return found
