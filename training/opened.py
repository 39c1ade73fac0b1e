"""A talk as far as it has to be read before anybody asks who answers in it."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from quotecards.model.credits import Credits
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.languages import lexicon_for
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.which_language import detect
from quotecards.readers.formats import reader_for
from quotecards.readers.labels.cast import Cast
from quotecards.readers.people.conversation import Initials
from quotecards.readers.people.front import Front
from quotecards.readers.prepared import prepared
from quotecards.readers.roles.decoder import Decoded


class Opened(NamedTuple):
    """The text, its parts with their kinds, whom labels name, the words of its language, what is said of it outside."""

    text: str
    decoded: list[Decoded]
    cast: Cast
    lexicon: Lexicon
    about: About

    @property
    def front(self) -> Front:
        """What stands above the talk."""
        return Front.of(self.decoded, self.lexicon, self.about)

    @property
    def initials(self) -> Initials:
        """Labels that are nothing else."""
        return Initials.of(self.cast.guests, self.cast.interviewers)

    @property
    def is_labelled(self) -> bool:
        """Whether labels say who answers, so that nobody asks what the opening says."""
        return len(self.cast.guests) > 1 or any(map(self.cast.names, self.cast.guests))


def opened(raw: bytes, path: str, *, named: bool = True) -> Opened:
    """The file at `path`, whose bytes are `raw`; unless it is `named`, its name tells nothing but the format. Raises
    QuotecardsError where it cannot be read."""
    body = reader_for(Path(path), path)(raw, path)
    lexicon = lexicon_for(detect(body.text) or "en")
    outside = replace(body.outside, file=Path(path).stem if named else "")
    decoded, cast, _ = prepared(body, Credits(), lexicon, outside)
    return Opened(body.text, decoded, cast, lexicon, outside)
