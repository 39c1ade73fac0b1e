"""What a picture says about itself, inside its file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rights:
    """Whose the cards of a campaign are: `creator` is a person or a house, `notice` such as “© 2024 Salt Films”."""

    creator: str | None = None
    notice: str | None = None


@dataclass(frozen=True, slots=True)
class Inscription:
    """The facts for a file's metadata, as IPTC names them; None where nobody knows.

    `kind` is a term of IPTC's vocabulary of digital source types. `provenance` is JSON that says where the words stand,
    how they were edited and who said them; a card of given words has none.
    """

    language: str
    title: str
    alt_text: str
    kind: str
    creator: str | None = None
    credit: str | None = None
    source: str | None = None
    link: str | None = None
    rights: str | None = None
    event: str | None = None
    provenance: str | None = None
