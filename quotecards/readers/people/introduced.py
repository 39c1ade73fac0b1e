"""Whom a text names where guests are named, and what it shows of each of them (signs.py)."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from quotecards.model.text import TurnKind
from quotecards.readers.body.beside_names import is_patronymic
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.inflection import uninflected, whole_by_surname
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import Name, is_worded, names_in, stands_in
from quotecards.readers.films.titles import key, named_after_noun
from quotecards.readers.people.aliases import aliases_in, note_aliases
from quotecards.readers.people.authors import note_author
from quotecards.readers.people.bare_names import (
    addressed_in,
    as_addressed,
    as_often,
    as_spelt_first,
    side_by_side,
    spelt_plainly,
    with_surnames,
    without_another,
    without_bent_word,
    without_opening,
    without_trade,
    without_verb,
)
from quotecards.readers.people.behind_germanic import without_noun, without_work
from quotecards.readers.people.bystanders import is_part, is_played
from quotecards.readers.people.closings import standing_alone
from quotecards.readers.people.conversation import Initials, note_conversation, note_initials
from quotecards.readers.people.file_names import FileName, note_file, told_by_file
from quotecards.readers.people.front import Front, bare_name, people_in
from quotecards.readers.people.mails import note_mail
from quotecards.readers.people.mentions import note_mentions, note_met_by_reference, note_told_on
from quotecards.readers.people.only_names import note_first_names, note_only_name, note_only_names_met
from quotecards.readers.people.outlets import is_outlet
from quotecards.readers.people.persons import is_doing, is_shouted_on, note_kind, note_kinds
from quotecards.readers.people.places import note_bare_titles, note_head, note_pictures, note_place
from quotecards.readers.people.posts import note_post, note_trade
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.people.subjects import note_subjects
from quotecards.readers.people.together import note_pairs
from quotecards.readers.people.uncapitalised import note_uncapitalised
from quotecards.readers.people.unnamed import note_unnamed
from quotecards.readers.people.work_makers import is_a_work, note_makers_met
from quotecards.readers.roles.decoder import Decoded, beginning

_ADDRESSING = 10_000  # characters of questions that show how somebody is addressed
_PRESENTED = frozenset({Sign.PRESENTS_FIRST_NAME, Sign.NAMES_THEMSELVES})
_MARKS = frozenset("\"“„«»‟'‘")
_SAID_OF_WORKS = (" is a", " is the", " was a", " was the", " is his", " is her", " is their", " (dir", " (a film")
# Parts of words for who makes films, behind which their work may be named
_MAKERS = (
    "irector", "ilmmaker", "tar of", "reator", "howrunner", "éalisat", "egis", "ineast", "inéast", "iretor",
    "ealizador", "ilmemacher", "eżyser", "rotagonist",
)  # fmt: skip
_GENITIVES = ("’", "'")  # the part of Clara Voss’s boat
# What is called after people, and is nobody's surname: the Clara Voss Society
_NAMED_AFTER = frozenset(
    """society foundation museum institute prize award awards trust fund centre center school college university library
    gallery theatre theater orchestra festival memorial hospital road avenue airport stiftung preis straße gesellschaft
    schule collection""".split()
)


def candidates_of(
    decoded: Sequence[Decoded], lexicon: Lexicon, about: About | None = None, initials: Initials | None = None
) -> list[Candidate]:
    """Everybody whom the text names where guests are named, with the signs that it shows of them."""
    about = about or About()
    front = Front.of(decoded, lexicon, about)
    found = named_in(front, decoded, lexicon, about, initials or Initials())
    return [*found, *outsiders(found, front, decoded, about)]


def named_in(
    front: Front, decoded: Sequence[Decoded], lexicon: Lexicon, about: About, initials: Initials
) -> list[Candidate]:
    text = beginning(decoded)
    cases: dict[str, Candidate] = {}
    spellings: dict[str, str] = {}  # Éric and Eric are one
    met = _people(front, decoded, text, lexicon)
    named = [name.text for name, _ in met]
    others = dict.fromkeys((*named, *standing_alone(decoded, about)))
    met = _as_people(met, front, lexicon)
    named = [name.text for name, _ in met]
    whole = [(without_verb(name, part, named), part) for name, part in met]
    names = [name.text for name, _ in whole]
    told = [] if lexicon.capitals else [name.text for name, part in whole if part.kind is not TurnKind.HEADING]
    for name, part in whole:
        bare = bare_name(name.text, named)
        bare = with_surnames(bare, names, told)
        bare = whole_by_surname(bare, front.text) if lexicon.bends else bare
        bare = uninflected(bare, others, front.text) or bare
        bare = with_surnames(bare, names, told) if is_patronymic(bare.partition(" ")[2]) else bare
        bare = as_spelt_first(bare, spellings)
        case = cases.setdefault(bare, _candidate(bare, lexicon))
        note_place(name, part, case, lexicon, front.parts[0].block.line)
    titles = "\n".join(part.block.text for part in front.parts if part.kind is TurnKind.HEADING)
    aliases = {
        alias: named_so
        for part in front.parts
        for alias, named_so in aliases_in((name for name, there in met if there is part), part.block.text, titles)
    }
    note_only_name(cases, front.parts, lexicon)
    note_only_names_met(cases, front.parts, lexicon)
    note_first_names(cases, front.parts)
    note_head(cases, front.parts)
    note_mail(cases, decoded)
    note_post(cases, front.parts)
    note_trade(cases, front.parts)
    note_pictures(cases, about.pictures, front.text)
    note_mentions(cases, front.parts, lexicon)
    note_aliases(cases, aliases, front.parts)
    note_told_on(cases, front.parts, lexicon)
    note_met_by_reference(cases, front.parts)
    note_makers_met(cases, front.parts)
    note_unnamed(cases, front.parts)
    note_subjects(cases, front.parts)
    note_bare_titles(cases, front.parts, decoded)
    note_conversation(cases, decoded, front, lexicon, about)
    _join_only_names(cases, beginning(decoded, TurnKind.ANSWER))
    note_uncapitalised(cases, front, decoded)
    note_pairs(cases, met, named, lexicon)
    note_author(cases, front, decoded)
    note_initials(cases, initials)
    note_file(cases, about.file)
    if listed := cases.get(spellings.get(spelt_plainly(about.guest), about.guest)):
        listed.note(Sign.GUEST, about.line, person=True)
    for slogan in _slogans(cases, text):
        del cases[slogan]
    note_kinds(cases, text, titles, front.told, lexicon, alone=len(cases) == 1 and not _is_told_outside(cases, about))
    return [case for name, case in cases.items() if " " not in name or not is_worded(name, text)]


def _people(front: Front, decoded: Sequence[Decoded], text: str, lexicon: Lexicon) -> list[tuple[Name, Decoded]]:
    """The names in the opening that may be people's, each with the part that it stands in."""
    surnames = addressed_in(beginning(decoded, TurnKind.QUESTION, _ADDRESSING))
    works = set(map(key, _works(front, lexicon)))
    telling = _telling(front.parts)
    found = [(name, part) for part in telling for name in people_in(part, lexicon)]
    if lexicon.surname_first:
        found = [(one, part) for name, part in found for one in side_by_side(without_bent_word(name), part.block.text)]
    else:
        found = [(without_opening(name, part.block.text, text, free=lexicon.free), part) for name, part in found]
    met = [(as_addressed(name, surnames), part) for name, part in found]
    met = [(name, part) for name, part in met if not (key(name.text) in works or _is_house(name.text))]
    met = [(name, part) for name, part in met if not (part.kind is TurnKind.HEADING and is_doing(name))]
    met = [(name, part) for name, part in met if not is_shouted_on(name, part.block.text)]
    own = [part.block.text for part in front.parts if part not in telling and any(names_in(part.block.text))]
    met = [(name, part) for name, part in met if not any(_is_within(name, part.block.text, title) for title in own)]
    played = {name.text for name, part in met if _is_played(name, part)}
    return [(name, part) for name, part in met if name.text not in played]


def _candidate(name: str, lexicon: Lexicon) -> Candidate:
    """Somebody of whom no more is known than whether they have a given name, which may be the last one: Voss Klára."""
    case = Candidate(name, person=begins_with_given_name(name))
    if lexicon.surname_first and begins_with_given_name(name.rpartition(" ")[2]):
        case.note(Sign.PERSON, 0, person=True)
    return case


def _as_people(met: Sequence[tuple[Name, Decoded]], front: Front, lexicon: Lexicon) -> list[tuple[Name, Decoded]]:
    """The names without what stands beside them with a capital: trades, by-lines, in German nouns."""
    named = [name.text for name, _ in met]
    authors = [name.text for name in names_in(front.written)]
    found = [(as_often(without_another(without_trade(name, front.text), authors), named), part) for name, part in met]
    if lexicon.capitals:
        found = [
            (without_work(without_noun(name, part.block.text), part.block.text, front.text), part)
            for name, part in found
        ]
    elif lexicon.inverts:
        sure = lexicon.apostrophes
        found = [(without_work(name, part.block.text, front.text, sure=sure), part) for name, part in found]
    return found


def _is_within(name: Name, text: str, title: str) -> bool:
    """Whether a name is a part of `title` in `text`: “The Boat of Ben Okri”, a work that the page is named after."""
    at = text.find(title) if name.text in title and name.text != title else -1
    return at >= 0 and at <= name.start and name.end <= at + len(title)


def _is_played(name: Name, part: Decoded) -> bool:
    text = part.block.text
    return is_played(name, text) or (
        part.kind is not TurnKind.HEADING and is_part(text[: name.start]) and not text.startswith(_GENITIVES, name.end)
    )


def _is_house(name: str) -> bool:
    """Whether a name is that of a paper or a house rather than somebody’s: Lantern Review, but not Ted Post."""
    called = name.rpartition(" ")[2].casefold() in _NAMED_AFTER
    return called or (is_outlet(name) and not begins_with_given_name(name))


def _slogans(cases: Mapping[str, Candidate], text: str) -> list[str]:
    """What is a first name beside a word that the text writes small, where somebody of this first name is told of:
    Clara Captain, beside Clara Voss."""
    first = Counter(name.partition(" ")[0] for name in cases if " " in name)
    found = [
        name for name in cases if first[name.partition(" ")[0]] > 1 and stands_in(text, name.split()[-1].casefold())
    ]
    return [
        name
        for name in found
        if not cases[name].told and any(one.told and one.name.split()[0] == name.split()[0] for one in cases.values())
    ]


def _works(front: Front, lexicon: Lexicon) -> Iterator[str]:
    """Films that have somebody's name, as no person's could stand there: about our new film, Anna Salt."""
    for text in (part.block.text for part in front.parts):
        if any(said in text for said in _SAID_OF_WORKS + _MAKERS):
            yield from (name.text for name in names_in(text) if is_a_work(name, text))
        for title in named_after_noun(text, lexicon):
            if text.endswith(", ", 0, title.start):
                yield title.title


def _telling(parts: Sequence[Decoded]) -> list[Decoded]:
    """The parts of the opening without headings that a paragraph sets as the title of a work: “Ben Okri’s Boat”."""
    told = [part.block for part in parts if part.kind is not TurnKind.HEADING]
    return [part for part in parts if part.kind is not TurnKind.HEADING or not _is_set_apart(part.block.text, told)]


def _is_set_apart(title: str, told: Sequence[Block]) -> bool:
    """Whether any of the paragraphs has `title` behind a quotation mark or in italics."""
    places = ((block, block.text.find(title)) for block in told if title in block.text)
    return any(
        (at and block.text[at - 1] in _MARKS) or any(start == block.start + at for start, _ in block.italics)
        for block, at in places
    )


def _join_only_names(cases: dict[str, Candidate], answers: str) -> None:
    """Whom a title met by an only name that nobody is given, and who presents themselves by a first name, is one; but
    not where they speak of the former, as of a house or a work."""
    lone = [case for case in cases.values() if " " not in case.name]
    met = [case for case in lone if Sign.TITLE_MET in case.signs and not begins_with_given_name(case.name)]
    own = [case for case in lone if _PRESENTED & case.signs.keys()]
    if len(met) == len(own) == 1 and own[0] is not met[0] and not stands_in(answers, met[0].name):
        for sign in _PRESENTED & cases.pop(own[0].name).signs.keys():
            met[0].note(sign, own[0].signs[sign].line, f"an answer says “{own[0].name}”", person=True)


def _is_told_outside(cases: Mapping[str, Candidate], about: About) -> bool:
    """Whether a picture shows somebody else than those named, or the file’s name has one beside a word for a talk."""
    shown = any(name.text not in cases for words in about.pictures for name in names_in(words))
    return shown or any(FileName.of(about.file).is_of_another(name) for name in cases)


def outsiders(found: Sequence[Candidate], front: Front, decoded: Sequence[Decoded], about: About) -> list[Candidate]:
    """Whom the file names where the opening does not."""
    for case in (cases := told_by_file(found, front, decoded, about.file)):
        note_kind(case)
    return cases
