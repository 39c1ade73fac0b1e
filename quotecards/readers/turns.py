"""From decoded blocks to turns: paragraphs of one voice joined, each turn with its speaker and its film."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from quotecards.model.credits import Credits, Film, Origin, Stated
from quotecards.model.text import ANSWER, QUESTION, Turn, TurnKind, line_at
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.body import Body
from quotecards.readers.body.label_names import is_initials
from quotecards.readers.body.names import same_person
from quotecards.readers.films.of_answers import NOTHING, Filmography
from quotecards.readers.films.outlook import Outlook
from quotecards.readers.films.titles import Passage
from quotecards.readers.labels.cast import Cast
from quotecards.readers.labels.sections import Section, answering
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.weights import VOICES

_NUMBER, _LABEL = Dress.NUMBER, Origin.LABEL  # by names of their own, as in model/text.py
_Group = list[Decoded]
_SOME = 2  # times that somebody joins in


def turns_of(
    body: Body,
    decoded: Sequence[Decoded],
    stated: Credits,
    cast: Cast,
    films: Filmography,
    *,
    sections: Sequence[Section] = (),
) -> tuple[Turn, ...]:
    """The turns of the text of `body`, in order and disjoint; `sections` tell who answers where."""
    speakers = Speakers(stated, cast, sections)
    italics = sorted(at for part in decoded if part.block.italics for at, _ in part.block.italics)
    outlook = Outlook(body.text, films.bare, italics)
    turns: list[Turn] = []
    question: str = ""
    asked: tuple[str, ...] = ()
    answer_speaker = before = None
    for group in _groups(decoded):
        first, last = group[0].block, group[-1].block
        kind, start, end = group[0].kind, first.start, last.end
        film: Stated[Film] | None = None
        speaker: Stated[str] | None = None
        if kind is QUESTION:
            speaker, question = speakers.asking(first), body.text[start:end]
            asked = films.asked_in(_passage(body.text, group)) if outlook.may_name(start, end) else ()
            answer_speaker = None
        elif kind is ANSWER:
            speaker = speakers.answering(first) if first.label or not answer_speaker else answer_speaker
            open_yet = not asked and outlook.may_name(start, end)
            told = films.told_in(_passage(body.text, group)) if open_yet else NOTHING
            film = before = films.of_answer(asked, told, question, before)
            answer_speaker = speaker
        line = (
            line_at(body.lines, start) if first.label and body.lines else first.line
        )  # the label may fill the one above
        evidence = group[0].evidence if len(group) == 1 else (*group[0].evidence, "with the paragraphs below it")
        turns.append(Turn(kind, speaker, start, end, line, film, evidence))
    return tuple(turns)


def _passage(text: str, group: _Group) -> Passage:
    return Passage.of(text, [part.block for part in group])


def _groups(decoded: Sequence[Decoded]) -> Iterator[_Group]:
    """Blocks that are one turn: the paragraphs of one voice, with nothing between them and no new label."""
    group: _Group = []
    above: TurnKind | None = None
    for part in decoded:
        kind = part.kind
        goes_on = kind is above and kind in VOICES and not part.opens
        if goes_on and not (kind is QUESTION and _NUMBER in part.block.dress):
            group.append(part)
            continue
        if group:
            yield group
        group, above = [part], kind
    if group:
        yield group


def join_in(decoded: Sequence[Decoded]) -> bool:
    """Whether those who have labels mostly speak right behind an answer without one: somebody who joins the guest."""
    answers = [
        (above, part)
        for above, part in pairwise([None, *(part for part in decoded if part.kind in VOICES)])
        if part and part.kind is ANSWER and part.block.label
    ]
    behind = sum(bool(above and above.kind is ANSWER and not above.block.label) for above, _ in answers)
    return behind >= _SOME and 2 * behind > len(answers)


class Speakers:
    """Who speaks in a turn, by its label or by the credits of the whole interview."""

    def __init__(self, stated: Credits, cast: Cast, sections: Sequence[Section] = ()) -> None:
        self._credits, self._cast, self._sections = stated, cast, sections
        # There are few labels, each of which stands at many turns.
        self._who_asks, self._who_answers = cache(self._asks), cache(self._answers)

    def asking(self, block: Block) -> Stated[str] | None:
        """The interviewer that the label of a question names; questions without such a label name nobody."""
        label = block.label
        return _in_line(block, self._who_asks(label.voice, label.shown)) if label and label.voice else None

    def answering(self, block: Block) -> Stated[str] | None:
        """Who gives an answer. Where several people do, only its own label can tell, or the name above them that its
        letter begins."""
        label = block.label
        headed = answering(self._sections, block.start)
        if label and label.voice:
            told = self._who_answers(label.voice, label.shown)
            return headed if not told and headed and headed.value[0] == label.voice else _in_line(block, told)
        if headed:
            return headed
        return self._credits.speaker if len(self._cast.guests) < 2 else None

    def _asks(self, voice: str, shown: str) -> "_Told":
        interviewer = self._credits.interviewer
        return interviewer if interviewer and same_person(voice, interviewer.value) else self._labelled(voice, shown)

    def _answers(self, voice: str, shown: str) -> "_Told":
        return self._credits.speaker if self._means_speaker(voice) else self._labelled(voice, shown)

    def _means_speaker(self, voice: str) -> bool:
        speaker = self._credits.speaker
        if not speaker:
            return False
        return same_person(voice, speaker.value) or (self._is_alone(voice) and not self._cast.apart)

    def _is_alone(self, voice: str) -> bool:
        """Whether a label that answers can mean the only guest: initials of somebody else cannot. Those that begin like
        the guest’s name may be a slip: CM for Clara Voss."""
        guests = self._cast.guests
        others = (one for one in guests if one[0] != voice[0] and not same_person(voice, one))
        return len(guests) < 2 and not (is_initials(voice) and any(others))

    def _labelled(self, voice: str, shown: str) -> "_Told":
        if voice in self._cast.known:
            return self._cast.known[voice]
        return (voice, f"label “{shown}”") if self._cast.names(voice) else None


_Told = Stated[str] | tuple[str, str] | None  # who speaks; whom only the label tells, with the words for that


def _in_line(block: Block, told: _Told) -> Stated[str] | None:
    """Who speaks; of whom only the label tells, that stands in the line of `block`."""
    return Stated(told[0], _LABEL, told[1], block.line) if isinstance(told, tuple) else told
