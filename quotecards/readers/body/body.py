"""What a reader makes of a file."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quotecards.model.text import Turn
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.declared import Declaration
from quotecards.readers.body.frontmatter import About, about

if TYPE_CHECKING:
    from quotecards.yamlfile import YamlDocument


@dataclass(frozen=True, slots=True)
class Body:
    """What a reader makes of a file: its plain text, in which all offsets count, its blocks and its front matter.

    `lines` are pairs of an offset and the line of the file that begins there; empty where the lines of `text` are
    those of the file. `page` is what the metadata of the file state about it, `about` what else they say of it,
    `pictures` what those above the talk say of themselves.
    `notes` are remarks for the editor. `rows` are the ready quotes of a table, each with the number of its row:
    nothing is left to be told apart.
    """

    text: str
    blocks: tuple[Block, ...]
    front_matter: "YamlDocument | None" = None
    lines: tuple[tuple[int, int], ...] = ()
    page: Declaration = field(default_factory=Declaration)
    about: About = field(default_factory=About)
    pictures: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    rows: tuple[tuple[int, Turn], ...] = ()

    @property
    def outside(self) -> About:
        """What is said of the talk outside of the text."""
        said = about(self.front_matter) if self.front_matter else self.about
        return replace(said, pictures=(*said.pictures, *self.pictures))
