"""Whom a text introduces: the guest, where no label and no declared credit names one."""

import re
from collections.abc import Mapping, Sequence

from quotecards.model.credits import Origin, Stated
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.labels import is_full_name, spelt
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import PROFESSIONS, TRADES, Name, is_met, names_in, same_person, uninflected
from quotecards.readers.credits.greetings import greeted
from quotecards.readers.credits.headlines import in_headline, is_headline, only_name
from quotecards.readers.credits.introductions import in_introduction
from quotecards.readers.credits.mentions import (
    Case,
    count_answers,
    count_calls,
    count_endings,
    count_questions,
    count_surnames,
    spoken,
)
from quotecards.readers.credits.titles import Passage, named_after_noun, titles_in
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.shapes import is_byline

_ENOUGH = 2.5  # a title line and a mention, or words that name the guest, or a name and its surname again and again
_TITLE = "the title names them"
_ALONE = 1.5  # the only name there is
_SEARCHED = 50_000  # characters in which other forms of a name are looked for
_MARGIN = 1.0  # ahead of the next name
_THING = 2.0  # the most that words with capitals weigh which nothing shows to be somebody's name

_LINE = 120  # characters of a line that says who somebody is
_INTRODUCING = 500  # characters in which guests say who they are
_TRADES = "|".join(sorted(TRADES | PROFESSIONS))
_A_TRADE = re.compile(rf"(?i:(?:an?|une?|eine?|una|un|um|uma)?\s*(?:[\w-]+\s+){{0,3}}?(?:{_TRADES})\b)")
_TRADE_FIRST = re.compile(rf"(?i:(?:[\w-]+\s+){{0,2}}?(?:{_TRADES})\b(?:\s*[,;/&·(]|\s+(?:and|und|et|y|e|i)\s|$))")
_I_AM = r"\b(?:I['’]m|I\sam|[Ii]ch\sbin|[Jj]e\ssuis|[Ss]oy|[Ss]ono|[Ss]ou|[Jj]estem)\s+\[?"


def infer_speaker(decoded: Sequence[Decoded], lexicon: Lexicon, about: About | None = None) -> Stated[str] | None:
    """The guest as title, introduction and captions name them, with the words that speak for it; None where unsure.

    `about` is a title that does not stand in the text itself.
    """
    opening, written = _opening_of(decoded, lexicon, about or About())
    cases: dict[str, Case] = {}
    met = [(name, part) for part in opening for name in _people(part, lexicon)]
    named = [name.text for name, _ in met]
    listed = "; ".join(named)
    for name, part in met:
        bare = _bare(name.text, named)
        bare = uninflected(bare, listed, lexicon) or bare
        case = cases.setdefault(bare, Case(person=begins_with_given_name(bare)))
        _weigh(name, part, case, lexicon, opening[0].block.line)
    _count_head(cases, opening)
    count_surnames(cases, opening, lexicon)
    asked = spoken(decoded, TurnKind.QUESTION)
    count_questions(cases, asked)
    count_calls(cases, decoded, lexicon)
    _count_bare_titles(cases, opening, spoken(decoded, TurnKind.ANSWER)[:_INTRODUCING])
    count_answers(cases, asked, spoken(decoded, TurnKind.ANSWER), lexicon, line=decoded[0].block.line)
    count_endings(cases, decoded)
    for name in names_in(written.title() if written.isupper() else written):
        for case in (case for one, case in cases.items() if same_person(one, name.text)):
            case.add(-3.0, "", 0)  # the author
    alone = _by_one_name(opening, lexicon)
    if alone and all(set(case.words) <= {_TITLE} or case.weight < _ALONE for case in cases.values()):
        return alone
    text = "\n\n".join(part.block.text for part in decoded)[:_SEARCHED]
    _set_apart_from_things(cases, text)
    ranked = sorted(cases.items(), key=lambda entry: (-entry[1].weight, entry[0]))
    if not ranked or ranked[0][1].weight < _ENOUGH:
        return _greeted(ranked, decoded, opening)
    guest, case = ranked[0]
    if len(ranked) > 1 and case.weight - ranked[1][1].weight < _MARGIN:
        return None
    shown = uninflected(spelt(guest, "\n".join(part.block.text for part in opening)), text, lexicon)
    return Stated(shown, Origin.INFERRED, evidence="; ".join(case.words), line=case.line) if shown else None


def _count_head(cases: Mapping[str, Case], opening: Sequence[Decoded]) -> None:
    """A heading right above the talk that names one person names the guest of it."""
    head = opening[-1] if opening and opening[-1].kind is TurnKind.HEADING else None
    named = [name.text for name in names_in(head.block.text) if begins_with_given_name(name.text)] if head else []
    if head and len(named) == 1 and named[0] in cases:
        cases[named[0]].add(1.5, "the heading above the talk names them", head.block.line)


def _count_bare_titles(cases: Mapping[str, Case], opening: Sequence[Decoded], answers: str) -> None:
    """A title that is nothing but a name is somebody's where a short line beside it names their trade, or where their
    first words do: Clara Voss. Cellist, rower. Or: I’m a cellist; I’m Clara."""
    lines = [part.block.text for part in opening if len(part.block.text) <= _LINE]
    for part in opening:
        case = cases.get(part.block.text) if part.kind is TurnKind.HEADING else None
        if case and not case.person:
            names = "|".join(re.escape(word) for word in part.block.text.split() if len(word) > 2)
            case.person = any(_TRADE_FIRST.match(line) for line in lines) or bool(
                re.search(rf"{_I_AM}(?:{names}\b|{_A_TRADE.pattern})", answers)
            )


def _opening_of(decoded: Sequence[Decoded], lexicon: Lexicon, about: About) -> tuple[list[Decoded], str]:
    """What stands above the talk, with what is said of it outside; and the lines that name its author."""
    first = next((at for at, part in enumerate(decoded) if part.kind is TurnKind.QUESTION), 0)
    opening = [part for part in decoded[:first] if len(part.block.text) < 5_000]
    dated = {at for at, part in enumerate(opening) if is_byline(part.block.text)}
    nameless = {at for at in dated if not any(names_in(opening[at].block.text))}
    authors = dated | {at - 1 for at in nameless if _is_lone_name(opening, at - 1)}
    written = "\n".join([*(opening[at].block.text for at in sorted(authors)), about.author])
    opening = [part for at, part in enumerate(opening) if at not in authors][:30]
    if about.title:
        opening.insert(0, _outside(about.title, about, TurnKind.HEADING))
    if about.guest:
        opening.append(_outside(f"Guest: {about.guest}", about))
    if about.summary:
        opening.append(_outside(about.summary, about))
    if first < len(decoded):
        opening += _introducing(decoded[first], lexicon)
    return opening, written


def _outside(words: str, about: About, kind: TurnKind = TurnKind.NARRATION) -> Decoded:
    """Words of the front matter as if they stood in the text."""
    dress = frozenset({Dress.HEADING}) if kind is TurnKind.HEADING else frozenset[str]()
    return Decoded(Block(words, 0, len(words), about.line, 1, dress), kind, opens=False, evidence=())


def _set_apart_from_things(cases: Mapping[str, Case], text: str) -> None:
    """What nothing shows to be a person is nobody; and a person counts for more where no other is named.

    Of whom the introduction tells may be anything of which the text writes a word without a capital, too.
    """
    for name, case in cases.items():
        if case.told and not case.person:
            case.told = not any(re.search(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", text) for word in name.split())
    people = [case for case in cases.values() if (case.person or case.told) and case.introduced and case.weight > 0]
    things = [case for case in cases.values() if not (case.person or case.told)]
    if len(people) == 1 and all(case.weight <= people[0].weight or case.weight <= _THING for case in things):
        people[0].add(_ALONE, "nobody else is named there", people[0].line or 1)
    for case in things:
        case.weight = min(case.weight, _THING)


def _greeted(
    ranked: Sequence[tuple[str, Case]], decoded: Sequence[Decoded], opening: Sequence[Decoded]
) -> Stated[str] | None:
    """The guest by the only name with which a question greets them, where the text knows no other of theirs."""
    found = greeted(decoded, "\n".join(part.block.text for part in opening))
    if not found or any(case.person and case.weight > 0 and same_person(found[0], name) for name, case in ranked):
        return None
    return Stated(found[0], Origin.INFERRED, evidence="a question greets them", line=found[1])


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


def _weigh(name: Name, part: Decoded, case: Case, lexicon: Lexicon, first: int) -> None:
    text, line = part.block.text, part.block.line
    if part.kind is TurnKind.CAPTION:
        case.add(1.0, "a caption names them", line)
        return
    if part.kind is TurnKind.HEADING or (line == first and is_headline(name, text)):
        case.introduced = True
        weight, sure = in_headline(name, text, lexicon)
        case.add(weight, _TITLE, line, person=sure)
        return
    found = in_introduction(name, text, lexicon)
    if found is None:
        return
    case.introduced = True
    case.add(found.weight, found.words, line, person=found.person)
    case.told = case.told or found.told
    if 0 < name.end <= part.block.lead:
        case.add(0.8, "their name is set apart there", line)
