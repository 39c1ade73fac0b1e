"""A planner: a service that schedules posts, and the table that its bulk upload takes."""

from dataclasses import dataclass
from typing import Literal

from quotecards.model.platform import Checked

# What a column holds; `empty` ones are filled in at the planner, `file` is the picture's name in the archive.
Content = Literal["caption", "title", "alt_text", "picture_url", "file", "link", "speaker", "film", "empty"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a planner's table."""

    head: str
    holds: Content


@dataclass(frozen=True, slots=True)
class Planner:
    """`platforms` are those it posts to, `max_posts` how many rows a table may have.

    Where `upload` is false the planner takes no table, and this one is for people to work from. `heads`: the first row
    names the columns. `for_spreadsheets`: the table begins with a byte order mark.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    platforms: tuple[str, ...]
    hint: str
    known: Checked
    upload: bool = True
    heads: bool = True
    for_spreadsheets: bool = False
    max_posts: int | None = None

    @property
    def wants_urls(self) -> bool:
        """Whether pictures are named by their address on the web."""
        return any(column.holds == "picture_url" for column in self.columns)


@dataclass(frozen=True, slots=True)
class Post:
    """What a planner is told about one post, all as text; what there is none of is empty."""

    file: str
    caption: str
    title: str = ""
    alt_text: str = ""
    link: str = ""
    speaker: str = ""
    film: str = ""
    picture_url: str = ""
