"""Whom a text presents as its guest, where no label and no declared credit names one.

Everybody whom the text names is a candidate (introduced.py). What it shows of each of them is weighed with fitted
weights (guests.py), and whoever is ahead of all others, and of nobody, by enough is the guest.
"""

from collections.abc import Sequence

from quotecards.model.credits import Origin, Stated
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.inflection import is_bent, uninflected
from quotecards.readers.body.label_names import spelt
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import names_in
from quotecards.readers.learned.guest_reader import shipped
from quotecards.readers.people.behind_germanic import only_owns
from quotecards.readers.people.conversation import Initials
from quotecards.readers.people.file_names import as_written
from quotecards.readers.people.front import Front
from quotecards.readers.people.guests import Presented, chosen, evidence_of, possible
from quotecards.readers.people.introduced import named_in, outsiders
from quotecards.readers.people.joint import answering_together
from quotecards.readers.people.read_names import Reading, with_read, with_shares
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded, beginning


def presented(
    decoded: Sequence[Decoded], lexicon: Lexicon, about: About | None = None, initials: Initials | None = None
) -> Presented:
    """The guest as title, introduction and talk name them, with the words that speak for it; who may be it if unsure.

    `about` is what is said of the text outside of it, `initials` are the labels that are nothing else.
    """
    about = about or About()
    front = Front.of(decoded, lexicon, about)
    together, both = answering_together(front, lexicon)
    if together:
        return Presented(both)
    found = named_in(front, decoded, lexicon, about, initials or Initials())
    reading = Reading.of(reader, front, decoded) if (reader := shipped()) else None
    if reading:
        found = with_read(found, reading)
    guest = chosen(found)
    if not guest:
        others = outsiders(found, front, decoded, about)
        found += with_shares(others, reading) if reading else others
        guest = chosen(found)
    if guest:
        return Presented(_stated(guest, front, decoded, lexicon, about))
    stated = (_stated(case, front, decoded, lexicon, about) for case in possible(found))
    return Presented(possible=tuple({one.value: one for one in stated if one and one.evidence}.values()))


def _stated(
    guest: Candidate, front: Front, decoded: Sequence[Decoded], lexicon: Lexicon, about: About
) -> Stated[str] | None:
    """Somebody as a card names them, in the nominative; None where the text has them in other cases alone."""
    spelling = spelt(guest.name, front.text) if " " in guest.name else guest.name  # a band may be all capitals
    outside = Sign.OUTSIDE in guest.signs or spelling == about.guest
    spelling = as_written(spelling, (*about.tags, *(part.block.text for part in (decoded if outside else front.parts))))
    shown: str | None = spelling
    if is_bent(spelling, front.text):
        shown = uninflected(spelling, [name.text for name in names_in(beginning(decoded))], front.text)
    if lexicon.inverts and only_owns(spelling, front.text):
        return None
    evidence, line = evidence_of(guest)
    return Stated(shown, Origin.INFERRED, evidence=evidence, line=line) if shown else None
