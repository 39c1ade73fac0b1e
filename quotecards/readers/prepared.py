"""From the blocks that a container gives to the kind of each of them and the people whom labels name: the steps that
every text goes through, in their order."""

from typing import NamedTuple

from quotecards.model.credits import Credits
from quotecards.readers.body.body import Body
from quotecards.readers.body.frontmatter import About, about
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.ornaments import without_ornaments
from quotecards.readers.labels.cast import Cast, assign
from quotecards.readers.labels.sections import Section, divided
from quotecards.readers.learned.guest_reader import shipped
from quotecards.readers.roles.captions import with_changes_apart
from quotecards.readers.roles.decoder import Decoded, decode_kinds
from quotecards.readers.roles.prompts import with_prompts_apart
from quotecards.readers.roles.read_notes import with_notes_read
from quotecards.readers.roles.run_in import with_questions_apart
from quotecards.readers.roles.stage import with_telling_marked
from quotecards.readers.roles.told_first import with_introduction_apart
from quotecards.readers.roles.transcript import with_notes_marked
from quotecards.readers.threads.thread import with_posts


class Prepared(NamedTuple):
    """The blocks with their kinds, the people whom labels name, and the parts that one of several guests answers."""

    decoded: list[Decoded]
    cast: Cast
    sections: tuple[Section, ...]


def prepared(body: Body, stated: Credits, lexicon: Lexicon, outside: About) -> Prepared:
    """What each block of `body` is. `stated` are the credits that somebody declared; `outside` is what is said of the
    text beside it."""
    posted = with_posts(body.text, body.blocks, (outside.words, outside.summary, *outside.above))
    heads, sections = divided(without_ornaments(with_changes_apart(posted)))
    noted = with_introduction_apart(with_notes_marked(heads), lexicon)
    marked = with_questions_apart(with_prompts_apart(noted), lexicon)
    blocks, cast = assign(marked, stated, lexicon, _said_above(body), outside)
    decoded = decode_kinds(with_telling_marked(blocks, lexicon), lexicon)
    return Prepared(with_notes_read(decoded, _note_chance), cast, sections)


def _note_chance(text: str) -> float:
    """How likely a paragraph is a note, for the learned reader, which is loaded when first asked; 0 without it."""
    return reader.note_chance(text) if (reader := shipped()) else 0.0


def _said_above(body: Body) -> str:
    """What stands outside of the text and may name people in full: front matter, headings set apart."""
    return "\n\n".join(filter(None, (about(body.front_matter).words, *body.about.above)))
