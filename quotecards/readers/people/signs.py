"""What may show that somebody is the guest, or is not: the signs, and the candidates that bear them.

What each sign says in words and what it weighs stands in `data/guests.json`.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Sign(StrEnum):
    """One thing that a text shows of somebody whom it names. Each counts once, however often it is seen."""

    # In a title
    TITLE_MET = "title says with whom was spoken"
    TITLE_WITH = "title ends with them"
    TITLE_QUOTES = "title quotes them"
    TITLE_SUBJECT = "title begins with them"
    TITLE_ALONE = "title is their name"
    TITLE_INTRODUCED = "title presents them"
    TITLE_COLUMN = "title names them behind a column"
    TITLE_NAMES = "title names them"
    TITLE_OTHER = "title names them beside somebody"
    TITLE_SURNAME = "title has the surname alone"
    HEAD = "heading above the talk"
    # In the introduction, or a summary
    MET = "met"
    TOLD_US = "told us"
    FIRST_OF_TWO = "first of two who talk"
    SECOND_OF_TWO = "second of two who talk"
    TOLD_OF = "told of"
    NAMED = "named"
    NAMED_FIRST = "named first"
    TRADE = "trade"
    HELD_IT = "held it"
    OF_THE_PRESS = "of the press"
    OF_A_WORK = "of a work"
    SET_APART = "set apart"
    CAPTION = "caption"
    PICTURE = "picture"
    SURNAME_AGAIN = "surname again"
    SURNAME_OFTEN = "surname again and again"
    FORENAME_AGAIN = "first name again"
    ONLY_PERSON = "only person named"
    ONLY_TOLD = "only person told of"
    PAIRED = "named in one breath with somebody"
    IN_PASSING = "named in passing"
    NOT_MET = "somebody else met"
    TOGETHER = "met together with somebody"
    # In the talk
    CALLED = "called by full name"
    GREETED = "greeted"
    ADDRESSED = "addressed by questions"
    NAMED_BY_QUESTIONS = "named by questions"
    PRESENTS_THEMSELVES = "presents themselves"
    PRESENTS_FIRST_NAME = "presents themselves by first name"
    NAMES_THEMSELVES = "first words name them"
    SAYS = "answers told as theirs"
    NAMED_BY_ANSWERS = "named by answers"
    SPOKEN_OF = "spoken of by one name"
    ADDRESSED_BY_ANSWERS = "addressed by answers"
    ASKS = "presents themselves in a question"
    LABEL_ANSWERS = "initials answer"
    LABEL_ASKS = "initials ask"
    # Below the talk, and outside of it
    SIGNS = "signs the answers"
    LINE_BELOW = "line below the talk"
    BELOW = "told of below the talk"
    SIGNED_OFF = "held it, says the line below"
    AUTHOR = "author"
    TELLS_OF_ME = "author and asked"
    # In any layout and language
    FILE = "file named after them"
    GUEST = "guest of the page"
    OUTSIDE = "named outside of the opening"
    # Of the name itself
    PERSON = "given name"
    THING = "nothing shows a person"
    LONE = "one word"
    HONORIFIC = "formal address"
    CAPITALS = "in capitals"


# What a title says of whom it met, and of whoever speaks in it
MET_IN_TITLE = frozenset({Sign.TITLE_MET, Sign.TITLE_WITH})
SPEAKS_IN_TITLE = MET_IN_TITLE | {Sign.TITLE_QUOTES, Sign.TITLE_SUBJECT, Sign.TITLE_INTRODUCED}

# What the learned reader does not see: the talk, the file, the pictures. Not that the talk, or what stands below it,
# speaks of somebody: guests and others are spoken of alike, and it tells them apart by the opening
UNREAD = frozenset(
    {
        Sign.CALLED, Sign.GREETED, Sign.ADDRESSED, Sign.PRESENTS_THEMSELVES, Sign.PRESENTS_FIRST_NAME,
        Sign.NAMES_THEMSELVES, Sign.SAYS, Sign.ASKS, Sign.LABEL_ANSWERS, Sign.LABEL_ASKS, Sign.FILE, Sign.GUEST,
        Sign.OUTSIDE, Sign.PICTURE, Sign.TELLS_OF_ME, Sign.SIGNS, Sign.SIGNED_OFF,
    }
)  # fmt: skip

BY_REFERENCE = (Sign.MET, Sign.TOLD_US)  # they may be noted of who is named before, too


class Seen(NamedTuple):
    """Where a sign stands and, where they say more than the sign in general, the words that show it."""

    line: int
    words: str = ""


class Hint(NamedTuple):
    """What a passage says of a name: the sign, its words, whether it can say so only of a person, whether it presents
    their trade, and whether it tells of them, rather than that it only names them."""

    sign: Sign
    words: str = ""
    person: bool = False
    trade: bool = False
    told: bool = False


@dataclass(slots=True)
class Candidate:
    """Somebody whom a text names, with the signs that it shows of them.

    `person`: shown to be somebody's name, not any words with capitals; `told`: told of as of somebody; `introduced`:
    named elsewhere than in a caption; `read`: how sure the learned reader is that they are the guest, where it read.
    """

    name: str
    signs: dict[Sign, Seen] = field(default_factory=dict)
    person: bool = False
    told: bool = False
    introduced: bool = False
    read: float | None = None

    def note(self, sign: Sign, line: int, words: str = "", *, person: bool = False) -> None:
        """They show `sign`; the first place where they do counts."""
        self.signs.setdefault(sign, Seen(line, words))
        self.person = self.person or person

    @property
    def met_by_name(self) -> bool:
        """Whether words that say that they were met have any of their names, and no pronoun or trade alone."""
        said = [self.signs[sign].words for sign in BY_REFERENCE if sign in self.signs]
        return any(one in words for words in said for one in self.name.split())

    def speaks_on(self, line: int) -> bool:
        """Whether a title on `line` is somebody's who speaks in it."""
        return self.person and any(self.signs[sign].line == line for sign in SPEAKS_IN_TITLE & self.signs.keys())

    def drop_references(self) -> None:
        """They are not who was met, unless by name."""
        for sign in BY_REFERENCE if not self.met_by_name else ():
            self.signs.pop(sign, None)

    @property
    def surname(self) -> str:
        return self.name.rsplit(" ", 1)[-1]

    @property
    def forename(self) -> str:
        return self.name.split(" ", 1)[0]
