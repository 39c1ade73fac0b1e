"""Of whom an introduction goes on to tell by “she” or “he”, wherever its first sentence names them: Few have had a
stranger year than Clara Voss. In March she sold her boat."""

from collections.abc import Mapping, Sequence

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import Name, names_in
from quotecards.readers.people.lives import is_dead
from quotecards.readers.people.signs import SPEAKS_IN_TITLE, Candidate, Sign
from quotecards.readers.roles.decoder import Decoded

_SENTENCE = r"(?<!\b[A-Z])(?<!\bDr)[.!?…][\"”’»“)]?\s+"
# English and Nordic words that mean nobody but people: who is told of by them is somebody, whatever the name
_OF_PEOPLE = (
    r"(?<!\w)(?:[Ss]?[Hh]e|[Hh]is|[Hh]im|[Hh]er(?!\s(?:er|kan|kommer|får|forteller|fortæller|møder)\b)"
    r"|[Hh](?:on|un|an)|[Hh]en(?:nes|des))(?!\w)"
)
_FRENCH_OR_DUTCH = (
    r"(?<!\w)(?:[Ee]lle|[Ii]l(?=\s(?:est|était|[a-z]+[ae]|[a-z]+it)\s)|[Ll]ui|[Hh]ij|[Zz]ij|[Zz]e|[Hh]aar)(?!\w)"
)
_GERMAN = r"(?<!\w)(?:[Ee]r|[Ss]ie|[Ii]hre?[mnrs]?|[Ss]eine?[mnrs]?|ihn|ihm)(?!\w)"
_AGENT = r"(?i)(?<!\w)(?:by|par|av|af|von|door)\s(?:[\w’-]+\s){0,2}$"  # a boat built by Clara Voss
_BEFORE = 40  # characters
_GENITIVES = ("’", "'")
_ASIDE = frozenset({Sign.HELD_IT, Sign.OF_THE_PRESS, Sign.AUTHOR, Sign.NOT_MET})
# What shows better who was met, or is told of
_SAY_MORE = SPEAKS_IN_TITLE | {
    *(Sign.TITLE_COLUMN, Sign.TITLE_NAMES, Sign.HEAD, Sign.CAPTION, Sign.PICTURE, Sign.GUEST),
    *(Sign.MET, Sign.TOLD_US, Sign.TOLD_OF, Sign.FIRST_OF_TWO),
}


def note_by_pronoun(cases: Mapping[str, Candidate], opening: Sequence[Decoded], lexicon: Lexicon) -> None:
    """The first whom an introduction names is told of where a sentence behind theirs has “she” or “he” before anybody
    else is named. By such a word before, it tells of somebody else. Asked in languages in which no verb does without
    one, and where nothing tells of anybody."""
    if not lexicon.pronouns or any(_SAY_MORE & case.signs.keys() for case in cases.values()):
        return
    told = (part for part in opening if part.kind is TurnKind.NARRATION)
    part, named = next(((one, names) for one in told if (names := list(names_in(one.block.text)))), (None, []))
    people = [name for name in named if name.text in cases]
    if not (part and people):
        return
    first, case, text = people[0], cases[people[0].text], part.block.text
    other = next((name.start for name in people if name.text != first.text), len(text))
    if Sign.NAMED not in case.signs or _ASIDE & case.signs.keys() or not _may_act(first, text):
        return
    words = _GERMAN if lexicon.capitals else _FRENCH_OR_DUTCH
    end = late(_SENTENCE).search(text, first.end, other)
    if end is None or any(late(one).search(text, 0, first.start) for one in (_OF_PEOPLE, words)):
        return
    somebody = late(_OF_PEOPLE).search(text, end.end(), other) is not None
    if somebody or (case.person and late(words).search(text, end.end(), other)):
        case.note(Sign.TOLD_OF, part.block.line, person=somebody)
        case.told = True


def _may_act(name: Name, text: str) -> bool:
    """Whether a sentence may have somebody for its subject, neither what is theirs, nor who did something, nor the
    dead."""
    if text.startswith(_GENITIVES, name.end) or late(_AGENT).search(text[: name.start][-_BEFORE:]):
        return False
    return not is_dead(text, name.start, name.end)
