"""What the text goes on to say of people whom its opening names: by surname, to them, in their own words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Dress
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.labels import is_full_name
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import is_met, names_in, presenting_themselves, same_person
from quotecards.readers.credits.greetings import called_by_name
from quotecards.readers.credits.introductions import TOLD_US
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.endings import is_greeting, sign_off, signature
from quotecards.readers.roles.weights import VOICES

_SPOKEN = 50_000  # characters
_CALLED_WITHIN = 100  # blocks from the beginning
_SIGNED_WITHIN = 8  # blocks from the end
_MARKED = re.compile(r"[\"“„«»‟][^\"“”„«»]{0,2000}[\"”“»«]")  # speech
_ADDRESS = r"(?:Mr|Ms|Mrs|Miss|Dr|Frau|Herr|Madame|Monsieur|Mme|Signora?|Señora?|Senhora?|Pani?)\.?\s+"


@dataclass(slots=True)
class Case:
    """What speaks for one name; `line` is where the strongest of it stands."""

    weight: float = 0.0
    strongest: float = 0.0
    words: list[str] = field(default_factory=list)
    line: int | None = None
    introduced: bool = False  # named elsewhere than in a caption
    told: bool = False  # the introduction tells of them, as of somebody
    person: bool = False  # shown to be somebody's name, not any words with capitals

    def add(self, weight: float, words: str, line: int, *, person: bool = False) -> None:
        self.person = self.person or person
        self.weight += weight
        if weight > 0 and words not in self.words:
            self.words.append(words)
        if weight > self.strongest:
            self.strongest, self.line = weight, line


def count_surnames(cases: dict[str, Case], opening: Sequence[Decoded], lexicon: Lexicon) -> None:
    """The guest is mentioned again by surname alone, as no film and no town is; best of all as whom they met."""
    for name, case in cases.items():
        surname = name.rsplit(" ", 1)[-1]
        if any(one != name and one.endswith(f" {surname}") for one in cases):
            continue  # either of two may be meant
        if surname.isupper() and not name.isupper():
            continue  # a house or a band: Theatre NWS
        again = titled = 0
        for part in opening:
            if Dress.CAPITALS in part.block.dress or part.kind is TurnKind.CAPTION:
                continue
            text = part.block.text.replace(name, "")
            alone = [found for found in _word(surname).finditer(text) if not _is_other(found, text)]
            if part.kind is TurnKind.HEADING:
                titled += len(alone)
                continue
            again += len(alone)
            _weigh_deeds(case, part, alone, _word(name.split()[0]).finditer(text), lexicon)
        if again:
            case.introduced = True
            words = "the introduction goes on to use the surname alone"
            case.add(min(again, 2) * 1.4, words, opening[0].block.line, person=True)
        if titled and case.introduced:
            case.add(1.0, "the title names them by surname", opening[0].block.line)


def _word(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")


def _weigh_deeds(
    case: Case,
    part: Decoded,
    surnames: Sequence[re.Match[str]],
    forenames: Iterable[re.Match[str]],
    lexicon: Lexicon,
) -> None:
    """What is told of somebody by one of their names: that they spoke to us, or that we met them."""
    for found in (*surnames, *forenames):
        told = TOLD_US.match(found.string, found.end())
        if told:
            case.add(3.0, f"“{found.group()}{told[0]}”", part.block.line, person=True)
    for found in surnames:
        if is_met(found.string[: found.start()], lexicon):
            words = " ".join([*found.string[: found.start()].split()[-3:], found.group()])
            case.add(3.0, f"“{words}”", part.block.line, person=True)


def _is_other(found: re.Match[str], text: str) -> bool:
    """Whether a surname that was found belongs to somebody else here: to Jan Voss, or to Voss de Wick."""
    start = max(0, found.start() - 40)
    around = next(
        (one for one in names_in(text[start : found.end() + 40]) if one.start <= found.start() - start < one.end), None
    )
    return around is not None and (around.surname != found.group() or begins_with_given_name(around.text))


def spoken(decoded: Sequence[Decoded], kind: TurnKind) -> str:
    """The first questions or answers, together as long as an interview is."""
    texts: list[str] = []
    left = _SPOKEN
    for part in decoded:
        if part.kind is kind and left > 0:
            texts.append(part.block.text)
            left -= len(part.block.text) + 1
    return "\n".join(texts)[:_SPOKEN]


def count_questions(cases: dict[str, Case], asked: str) -> None:
    """Whom the interviewer speaks to is the guest; whom the interviewer speaks of, or is, is somebody else."""
    for name in presenting_themselves(asked):
        for case in (case for one, case in cases.items() if same_person(one, name)):
            case.add(-3.0, "", 0)  # who asks
    for name, case in cases.items():
        names = "|".join(re.escape(part) for part in {name.split()[0], name.rsplit(" ", 1)[-1]})
        to_them = re.search(rf"(?:^|\n|[,.!?…]\s+)(?:{_ADDRESS})?(?:{names})\s*[,!?]", asked)
        if to_them:
            case.add(2.0, "a question addresses them", case.line or 1, person=True)
        elif name in asked:
            case.add(-2.0, "", 0)


def count_calls(cases: dict[str, Case], decoded: Sequence[Decoded], lexicon: Lexicon) -> None:
    """Whom a question calls by their full name is the guest: Clara Voss, why do you row?"""
    for part in (part for part in decoded[:_CALLED_WITHIN] if part.kind is TurnKind.QUESTION):
        name = called_by_name(part.block.text, lexicon)
        if name and (name.text in cases or begins_with_given_name(name.text)):
            _introduce(cases, name.text).add(3.0, "a question calls them by name", part.block.line, person=True)


def count_answers(cases: dict[str, Case], asked: str, answers: str, lexicon: Lexicon, *, line: int) -> None:
    """Guests present themselves in an answer, or it is told as theirs: “…”, says Clara Voss."""
    for name in presenting_themselves(answers):
        _introduce(cases, name).add(3.5, "presents themselves in an answer", line, person=True)
    unquoted = _MARKED.sub(" ", answers)
    for asked_of in dict.fromkeys(name.text for name in names_in(asked)):
        bare = asked_of.rsplit(" ", 1)[-1]
        if bare not in unquoted:  # as of most names: spares making a pattern
            continue
        surname = re.escape(bare)
        told = re.search(rf"(?:{lexicon.say})\s+(?:[\w’'-]+\s)?{surname}\b|\b{surname}\s+(?:{lexicon.say})\b", unquoted)
        if told:
            _introduce(cases, asked_of).add(3.5, f"“{told[0]}” in an answer", line, person=True)


def _introduce(cases: dict[str, Case], name: str) -> Case:
    """The case of who is meant by `name`, even if the opening does not name them."""
    known = next((case for one, case in cases.items() if same_person(one, name)), None)
    case = known or cases.setdefault(name, Case())
    case.introduced = True
    return case


def count_endings(cases: dict[str, Case], decoded: Sequence[Decoded]) -> None:
    """Who answers by letter signs it; a by-line below the talk may name the guest, and names who held it."""
    blocks = [part.block for part in decoded[-_SIGNED_WITHIN:]]
    for part in decoded[-_SIGNED_WITHIN:]:
        found = sign_off(part.block.text) if part.kind not in VOICES[1:] else None
        if found and found.guest:
            _introduce(cases, found.guest).add(3.5, "the line below the talk names them", part.block.line, person=True)
        for name in names_in(found.who) if found else ():
            for case in (case for one, case in cases.items() if same_person(one, name.text)):
                case.add(-3.0, "", 0)
    at = next((at for at in range(len(blocks)) if is_greeting(blocks, at)), None)
    signed = None if at is None else signature(blocks, at)
    if not signed:
        return
    if is_full_name(signed) or any(same_person(name, signed) for name in cases):
        _introduce(cases, signed).add(3.5, "signs the answers", blocks[-1].line, person=True)
