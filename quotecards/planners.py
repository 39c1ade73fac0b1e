"""The planners and the tables that they take: dated files in `data/planners`, not code, one a planner."""

from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from quotecards import resources
from quotecards.errors import SettingError
from quotecards.model.planner import Column, Content, Planner
from quotecards.model.platform import Checked, Kind
from quotecards.platforms import CheckedRow, platforms
from quotecards.yamlcheck import check
from quotecards.yamlfile import did_you_mean, load

_Words = Annotated[str, StringConstraints(min_length=1)]


class ColumnRow(BaseModel):
    """A column of a table."""

    model_config = ConfigDict(extra="forbid", defer_build=True, frozen=True)

    head: _Words
    holds: Content


class PlannerFile(CheckedRow):
    """A file of `data/planners`."""

    title: _Words
    columns: Annotated[tuple[ColumnRow, ...], Field(min_length=1)]
    platforms: Annotated[tuple[str, ...], Field(min_length=1)]
    hint: _Words
    upload: bool = True
    heads: bool = True
    for_spreadsheets: bool = False
    max_posts: Annotated[int, Field(gt=0)] | None = None

    def planner(self, name: str) -> Planner:
        return Planner(
            name=name,
            title=self.title,
            columns=tuple(Column(row.head, row.holds) for row in self.columns),
            platforms=self.platforms,
            hint=self.hint,
            known=self.known(),
            upload=self.upload,
            heads=self.heads,
            for_spreadsheets=self.for_spreadsheets,
            max_posts=self.max_posts,
        )


def load_planners(folder: Path) -> dict[str, Planner]:
    """The planners of the files in `folder`, by name, sorted. Raises SettingError or Problems where one is wrong."""
    found: dict[str, Planner] = {}
    for path in sorted(folder.glob("*.yaml")):
        document = load(path)
        found[path.stem] = check(PlannerFile, document).planner(path.stem)
        for index, name in enumerate(found[path.stem].platforms):
            if name not in platforms():
                place = document.place(("platforms", index))
                raise SettingError(f"there is no platform “{name}”", place=place, hint=did_you_mean(name, platforms()))
    return found


@cache
def _bundled() -> tuple[Planner, ...]:
    return tuple(load_planners(resources.data("planners")).values())


def planners() -> dict[str, Planner]:
    """The planners that quotecards writes tables for, by name."""
    return {planner.name: planner for planner in _bundled()}


def planner_facts() -> list[tuple[Kind, str, Checked]]:
    """Everything about planners that can grow old, as `Platform.facts` tells it of platforms."""
    return [("bulk upload", planner.name, planner.known) for planner in _bundled()]
