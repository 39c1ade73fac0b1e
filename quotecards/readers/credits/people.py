"""Whom a text introduces: the guest, where no label and no declared credit names one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from quotecards.model.credits import Origin, Stated
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.labels import is_full_name, spelt
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import Name, is_met, names_in, presenting_themselves, same_person
from quotecards.readers.credits.headlines import in_headline, is_headline, only_name
from quotecards.readers.credits.introductions import TOLD_US, in_introduction
from quotecards.readers.credits.titles import Passage, named_after_noun, titles_in
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.endings import is_greeting, sign_off, signature
from quotecards.readers.roles.shapes import is_byline
from quotecards.readers.roles.weights import VOICES

_ENOUGH = 2.5  # a title line and a mention, or words that name the guest, or a name and its surname again and again
_SPOKEN = 50_000  # characters
_SIGNED_WITHIN = 8  # blocks from the end
_MARKED = re.compile(r"[\"“„«»‟][^\"“”„«»]{0,2000}[\"”“»«]")  # speech
_TITLE = "the title names them"
_ALONE = 1.5  # the only name there is
_MARGIN = 1.0  # ahead of the next name
_ADDRESS = r"(?:Mr|Ms|Mrs|Miss|Dr|Frau|Herr|Madame|Monsieur|Mme|Signora?|Señora?|Senhora?|Pani?)\.?\s+"


@dataclass(slots=True)
class _Case:
    """What speaks for one name; `line` is where the strongest of it stands."""

    weight: float = 0.0
    strongest: float = 0.0
    words: list[str] = field(default_factory=list)
    line: int | None = None
    introduced: bool = False  # named elsewhere than in a caption

    def add(self, weight: float, words: str, line: int) -> None:
        self.weight += weight
        if weight > 0 and words not in self.words:
            self.words.append(words)
        if weight > self.strongest:
            self.strongest, self.line = weight, line


def infer_speaker(decoded: Sequence[Decoded], lexicon: Lexicon, about: About | None = None) -> Stated[str] | None:
    """The guest as title, introduction and captions name them, with the words that speak for it; None where unsure.

    `about` is a title that does not stand in the text itself.
    """
    first = next((at for at, part in enumerate(decoded) if part.kind is TurnKind.QUESTION), 0)
    opening = [part for part in decoded[:first] if len(part.block.text) < 5_000]
    dated = {at for at, part in enumerate(opening) if is_byline(part.block.text)}
    nameless = {at for at in dated if not any(names_in(opening[at].block.text))}
    authors = dated | {at - 1 for at in nameless if _is_lone_name(opening, at - 1)}
    written = "\n".join([*(opening[at].block.text for at in sorted(authors)), about.author if about else ""])
    opening = [part for at, part in enumerate(opening) if at not in authors][:30]
    if about and about.title:
        title = Block(about.title, 0, len(about.title), about.line, 1, frozenset({Dress.HEADING}))
        opening.insert(0, Decoded(title, TurnKind.HEADING, opens=False, evidence=()))
    if first < len(decoded):
        opening += _introducing(decoded[first], lexicon)
    cases: dict[str, _Case] = {}
    met = [(name, part) for part in opening for name in _people(part, lexicon)]
    for name, part in met:
        bare = _bare(name.text, [one.text for one, _ in met])
        _weigh(name, part, cases.setdefault(bare, _Case()), lexicon, opening[0].block.line)
    _count_surnames(cases, opening, lexicon)
    asked = _spoken(decoded, TurnKind.QUESTION)
    _count_questions(cases, asked)
    _count_answers(cases, asked, _spoken(decoded, TurnKind.ANSWER), lexicon, line=decoded[0].block.line)
    _count_endings(cases, decoded)
    for name in names_in(written.title() if written.isupper() else written):
        for case in (case for one, case in cases.items() if same_person(one, name.text)):
            case.add(-3.0, "", 0)  # the author
    alone = _by_one_name(opening, lexicon)
    if alone and all(set(case.words) <= {_TITLE} or case.weight < _ALONE for case in cases.values()):
        return alone
    named = [case for case in cases.values() if case.weight > 0 and case.introduced]
    if len(named) == 1:
        named[0].add(_ALONE, "nobody else is named there", named[0].line or 1)
    ranked = sorted(cases.items(), key=lambda entry: (-entry[1].weight, entry[0]))
    if not ranked or ranked[0][1].weight < _ENOUGH:
        return None
    guest, case = ranked[0]
    if len(ranked) > 1 and case.weight - ranked[1][1].weight < _MARGIN:
        return None
    guest = spelt(guest, "\n".join(part.block.text for part in opening))
    return Stated(guest, Origin.INFERRED, evidence="; ".join(case.words), line=case.line)


def _by_one_name(opening: Sequence[Decoded], lexicon: Lexicon) -> Stated[str] | None:
    """The guest by an only name, as the title gives it."""
    told = "\n".join(part.block.text for part in opening if part.kind is not TurnKind.HEADING)
    for part in (part for part in opening[:2] if part.kind is TurnKind.HEADING or part is opening[0]):
        name = only_name(part.block.text, lexicon, told)
        if name:
            return Stated(name, Origin.INFERRED, evidence="the title says with whom was spoken", line=part.block.line)
    return None


def _bare(name: str, names: Sequence[str]) -> str:
    """The name without a capitalised word before it that it does not have elsewhere (Cellist Clara Voss), not in
    capitals where it stands in others somewhere, and with all of a double surname."""
    name = next((one for one in names if one.startswith(f"{name}-")), name)
    whole = f" {name.casefold()}"
    found = (one for one in names if whole.endswith(f" {one.casefold()}"))
    return min(found, key=lambda one: (len(one), one.isupper()), default=name)


def _is_lone_name(opening: Sequence[Decoded], at: int) -> bool:
    """Whether a heading below the first one is nothing but a name: above a date, that of the author."""
    return at > 0 and opening[at].kind is TurnKind.HEADING and is_full_name(opening[at].block.text.title())


def _introducing(part: Decoded, lexicon: Lexicon) -> list[Decoded]:
    """The first question, where the host introduces the guest in it."""
    text = part.block.text[:2_000]
    return [part] if any(is_met(text[: name.start], lexicon) for name in names_in(text)) else []


def _people(part: Decoded, lexicon: Lexicon) -> list[Name]:
    """The names in a block that are no part of a title."""
    text = part.block.text
    titles = [*titles_in(Passage.of_block(part.block), lexicon), *named_after_noun(text, lexicon)]
    return [
        name
        for name in names_in(text)
        if not any(title.start <= name.start < title.end or title.start < name.end <= title.end for title in titles)
    ]


def _weigh(name: Name, part: Decoded, case: _Case, lexicon: Lexicon, first: int) -> None:
    text, line = part.block.text, part.block.line
    if part.kind is TurnKind.CAPTION:
        case.add(1.0, "a caption names them", line)
        return
    if part.kind is TurnKind.HEADING or (line == first and is_headline(name, text)):
        case.introduced = True
        case.add(in_headline(name, text, lexicon), _TITLE, line)
        return
    found = in_introduction(name, text, lexicon)
    if found is None:
        return
    case.introduced = True
    case.add(*found, line)
    if 0 < name.end <= part.block.lead:
        case.add(0.8, "their name is set apart there", line)


def _count_surnames(cases: dict[str, _Case], opening: Sequence[Decoded], lexicon: Lexicon) -> None:
    """The guest is mentioned again by surname alone, as no film and no town is; best of all as whom they met."""
    for name, case in ((name, case) for name, case in cases.items() if case.introduced):
        surname = re.compile(rf"(?<![\w-]){re.escape(name.rsplit(' ', 1)[-1])}(?![\w-])")
        forename = re.compile(rf"(?<![\w-]){re.escape(name.split()[0])}(?![\w-])")
        again = 0
        for part in opening:
            shouted = Dress.CAPITALS in part.block.dress
            text = "" if shouted or part.kind is TurnKind.HEADING else part.block.text.replace(name, "")
            for found in surname.finditer(text):
                again += 1
                told = TOLD_US.match(text, found.end())
                if told:
                    case.add(3.0, f"“{found.group()}{told[0]}”", part.block.line)
                if is_met(text[: found.start()], lexicon):
                    words = " ".join([*text[: found.start()].split()[-3:], found.group()])
                    case.add(3.0, f"“{words}”", part.block.line)
            for told in (TOLD_US.match(text, found.end()) for found in forename.finditer(text)):
                if told:
                    case.add(3.0, f"“{name.split()[0]}{told[0]}”", part.block.line)
        if again:
            case.add(min(again, 2) * 1.4, "the introduction goes on to use the surname alone", opening[0].block.line)


def _spoken(decoded: Sequence[Decoded], kind: TurnKind) -> str:
    """The first questions or answers, together as long as an interview is."""
    texts: list[str] = []
    left = _SPOKEN
    for part in decoded:
        if part.kind is kind and left > 0:
            texts.append(part.block.text)
            left -= len(part.block.text) + 1
    return "\n".join(texts)[:_SPOKEN]


def _count_questions(cases: dict[str, _Case], asked: str) -> None:
    """Whom the interviewer speaks to is the guest; whom the interviewer speaks of is somebody else."""
    for name, case in cases.items():
        names = "|".join(re.escape(part) for part in {name.split()[0], name.rsplit(" ", 1)[-1]})
        to_them = re.search(rf"(?:^|\n|[,.!?…]\s+)(?:{_ADDRESS})?(?:{names})\s*[,!?]", asked)
        if to_them:
            case.add(2.0, "a question addresses them", case.line or 1)
        elif name in asked:
            case.add(-2.0, "", 0)


def _count_answers(cases: dict[str, _Case], asked: str, answers: str, lexicon: Lexicon, *, line: int) -> None:
    """Guests present themselves in an answer, or it is told as theirs: “…”, says Clara Voss."""
    for name in presenting_themselves(answers):
        _introduce(cases, name).add(3.5, "presents themselves in an answer", line)
    unquoted = _MARKED.sub(" ", answers)
    for asked_of in dict.fromkeys(name.text for name in names_in(asked)):
        bare = asked_of.rsplit(" ", 1)[-1]
        if bare not in unquoted:  # as of most names: spares making a pattern
            continue
        surname = re.escape(bare)
        told = re.search(rf"(?:{lexicon.say})\s+(?:[\w’'-]+\s)?{surname}\b|\b{surname}\s+(?:{lexicon.say})\b", unquoted)
        if told:
            _introduce(cases, asked_of).add(3.5, f"“{told[0]}” in an answer", line)


def _introduce(cases: dict[str, _Case], name: str) -> _Case:
    """The case of who is meant by `name`, even if the opening does not name them."""
    known = next((case for one, case in cases.items() if same_person(one, name)), None)
    case = known or cases.setdefault(name, _Case())
    case.introduced = True
    return case


def _count_endings(cases: dict[str, _Case], decoded: Sequence[Decoded]) -> None:
    """Who answers by letter signs it; a by-line below the talk may name the guest, and names who held it."""
    blocks = [part.block for part in decoded[-_SIGNED_WITHIN:]]
    for part in decoded[-_SIGNED_WITHIN:]:
        found = sign_off(part.block.text) if part.kind not in VOICES[1:] else None
        if found and found.guest:
            _introduce(cases, found.guest).add(3.5, "the line below the talk names them", part.block.line)
        for name in names_in(found.who) if found else ():
            for case in (case for one, case in cases.items() if same_person(one, name.text)):
                case.add(-3.0, "", 0)
    at = next((at for at in range(len(blocks)) if is_greeting(blocks, at)), None)
    signed = None if at is None else signature(blocks, at)
    if not signed:
        return
    if is_full_name(signed) or any(same_person(name, signed) for name in cases):
        _introduce(cases, signed).add(3.5, "signs the answers", blocks[-1].line)
