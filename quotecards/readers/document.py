"""One interview, from its file to the document: the doors of this package lead here."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from quotecards.errors import Place, ReadError
from quotecards.model.credits import Credits, Origin, Source, Stated
from quotecards.model.text import ANSWER, QUESTION, Document, TurnKind
from quotecards.readers.body.body import Body
from quotecards.readers.body.declared import Declaration, declaration, is_foreign, sidecar, without_foreign
from quotecards.readers.body.decode import read_bytes
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.languages import has_words, lexicon_for
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import same_person
from quotecards.readers.body.which_language import detect
from quotecards.readers.collector import collector_held_off
from quotecards.readers.films.main_film import infer_film
from quotecards.readers.films.of_answers import Filmography
from quotecards.readers.formats import reader_for
from quotecards.readers.labels.cast import Cast
from quotecards.readers.labels.numbered import known_by_number
from quotecards.readers.people.closings import with_thanks_asked
from quotecards.readers.people.conversation import Initials
from quotecards.readers.people.guests import Presented
from quotecards.readers.people.outlets import is_house_of, is_outlet
from quotecards.readers.people.the_guest import presented
from quotecards.readers.prepared import prepared
from quotecards.readers.quoted_answers import without_marks
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.doubts import doubts_of
from quotecards.readers.roles.exchange import Exchange
from quotecards.readers.rows.ready import ready_document
from quotecards.readers.turns import join_in, turns_of

_HOW_TO_DECLARE = "declare it as “{}: …” in front matter, in a YAML beside the interview, or in the campaign"
_MOST_SHOWN = 6  # lines that a note lists
_HOW_TO_NAME = "name them as “speakers: {Speaker A: …}” in front matter, a YAML beside the interview, or the campaign"


def read_document(
    path: Path, *, shown_as: str | None = None, declared: Credits | None = None, language: str | None = None
) -> Document:
    """Read the interview at `path`: its turns, who speaks them, its credits and language, each with its origin.

    `shown_as` is the path as messages and the document name it. `declared` credits and a declared `language` (BCP 47)
    come before those of a sidecar, these before front matter, before labels, before what the text lets infer.

    Raises ReadError for a file that is no readable interview, SettingError or Problems for malformed credits.
    """
    with collector_held_off():
        return _read(path, shown_as or path.as_posix(), declared or Credits(), language)


def _read(path: Path, name: str, declared: Credits, language: str | None) -> Document:
    raw = read_bytes(path, name)
    written = sidecar(path, name)
    beside = declaration(written, Origin.SIDECAR) if written else Declaration()
    body = reader_for(path, name, beside.changes)(raw, name)
    notes = list(body.notes)
    front = _front_matter(body, notes)
    tongue = language or beside.language or front.language or _tongue(body)
    if tongue is None:
        tongue = "en"
        notes.append("the language could not be made out, English is assumed; " + _HOW_TO_DECLARE.format("language"))
    stated = declared.over(beside.credits).over(front.credits).over(body.page.credits)
    digest = hashlib.sha256(raw).hexdigest()
    if body.rows:
        return ready_document(body, stated, language=tongue, name=name, sha256=digest, notes=notes)
    lexicon = lexicon_for(tongue)
    outside = replace(body.outside, file=path.stem)
    decoded, cast, sections = prepared(body, stated, lexicon, outside)
    exchange = Exchange.of(decoded, lexicon if has_words(tongue) else None)
    _refuse_monologue(exchange, name)
    known = known_by_number(decoded, cast.guests, lexicon)
    cast = replace(cast, apart=len(cast.guests) == 1 and join_in(decoded), known=known)
    stated, possible = _complete(stated, cast, decoded, lexicon, front_page=outside, notes=notes)
    decoded = with_thanks_asked(decoded, stated) if len(cast.guests) < 2 else decoded
    films = Filmography.of(stated, _opening(decoded), lexicon, _origin_of_films(declared, beside.credits), body.text)
    turns = turns_of(body, decoded, stated, cast, films, sections=sections)
    turns = without_marks(body.text, turns, body.lines)
    unknown = sum(1 for turn in turns if turn.kind is ANSWER and turn.speaker is None)
    if unknown:
        which = "the speaker could" if stated.speaker is None else f"the speaker of {unknown} answers could"
        perhaps = ", or ".join(f"{one.value} ({one.evidence})" for one in possible)
        told = f"{which} not be made out, perhaps {perhaps}" if perhaps else f"{which} not be made out"
        notes.append(f"{told}; {_HOW_TO_DECLARE.format('speaker')}")
    doubts = doubts_of(decoded, exchange.doubt)
    if doubts:
        lines = _listed([f"{doubt.line}" for doubt in doubts])
        notes.append(
            f"it is not certain who says what in line{'s' * (len(doubts) > 1)} {lines}: quotes from there become "
            "drafts; mark the turns with Q: and A:"
        )
    read = (name, digest, body.text, turns, stated, tongue, tuple(notes), body.lines)
    return Document(*read, doubts=doubts, possible_speakers=possible)


def _tongue(body: Body) -> str | None:
    """The language as the text shows it, more exactly where the page agrees: templates often state a wrong one."""
    shown, stated = detect(body.text), body.page.language
    return stated if stated and shown in {None, stated.split("-")[0]} else shown


def _front_matter(body: Body, notes: list[str]) -> Declaration:
    if body.front_matter and is_foreign(body.front_matter):
        notes.append(
            "the front matter holds no credits: none of its keys is speaker, film, films, source, festival or "
            "interviewer"
        )
        return Declaration()
    if body.front_matter is None:
        return Declaration()
    ours, others = without_foreign(body.front_matter)
    if others:
        notes.append(
            f"the front matter’s {', '.join(others[:_MOST_SHOWN])} say nothing to quotecards and are left alone"
        )
    return declaration(ours, Origin.FRONT_MATTER)


def _refuse_monologue(exchange: Exchange, name: str) -> None:
    hint = "mark turns with Q: and A:"
    reason = exchange.refusal
    if reason:
        raise ReadError(reason, place=Place(name), hint=hint)
    if not exchange.answered:
        line = exchange.asked[0][0].block.line
        raise ReadError("no answer was found in it", place=Place(name, line), hint=hint)


def _origin_of_films(declared: Credits, beside: Credits) -> Origin:
    if declared.films:
        return declared.film.origin if declared.film else Origin.CAMPAIGN
    return Origin.SIDECAR if beside.films else Origin.FRONT_MATTER


def _opening(decoded: Sequence[Decoded]) -> str:
    """The introduction: narration before the first question, or the first answer where what was asked is told."""
    kinds = [part.kind for part in decoded]
    first = kinds.index(QUESTION if QUESTION in kinds else ANSWER)
    return "\n".join(part.block.text for part in decoded[:first] if part.kind is TurnKind.NARRATION)[:20_000]


def _complete(
    stated: Credits,
    cast: Cast,
    decoded: Sequence[Decoded],
    lexicon: Lexicon,
    *,
    front_page: About,
    notes: list[str],
) -> tuple[Credits, tuple[Stated[str], ...]]:
    """The declared credits, with what they leave open filled from the labels and then from the introduction; and who
    may be the speaker that is still open."""
    houses = [one for one in cast.interviewers if is_house_of(front_page.title, one)]
    labelled = Credits(
        speaker=None if cast.apart else _of_label(cast, cast.guests, decoded),
        source=_outlet(cast, houses),
        interviewer=_of_label(cast, tuple(one for one in cast.interviewers if one not in houses), decoded),
    )
    if stated.speaker and labelled.speaker and not same_person(stated.speaker.value, labelled.speaker.value):
        house = stated.speaker.origin is Origin.FRONT_MATTER and is_outlet(stated.speaker.value)
        notes.append(
            f"the labels name {labelled.speaker.value}, the declared credits {stated.speaker.value}: "
            f"the {'labels' if house else 'credits'} count"
        )
        if house:  # other programs write the channel there
            stated = replace(stated, speaker=None)
    if cast.remarks:
        notes.append(f"{'; '.join(cast.remarks)}; {_HOW_TO_NAME}")
    if len(cast.guests) > 1:
        guests = [f"{told.value} ({told.evidence})" if (told := cast.known.get(one)) else one for one in cast.guests]
        notes.append(f"several people answer: {', '.join(guests)}")
    stated = stated.over(labelled)
    initials = Initials.of(cast.guests, cast.interviewers)
    unknown = not stated.speaker and len(cast.guests) <= 1
    found = presented(decoded, lexicon, front_page, initials) if unknown else Presented()
    speaker = found.speaker
    if speaker and cast.apart and same_person(speaker.value, cast.guests[0]):
        speaker = None
    if unknown and not speaker and not cast.users.isdisjoint(cast.guests):
        speaker = Stated(cast.guests[0], Origin.INFERRED, "the name of the user who answers; nobody is named behind it")
    if speaker:
        notes.append(f"the speaker {speaker.value} is inferred ({speaker.evidence})")
    film = None if stated.film else infer_film(decoded, lexicon)
    if film:
        notes.append(f"the film “{film.value.title}” is inferred ({film.evidence})")
    asked = stated.interviewer
    possible = [one for one in found.possible if not (asked and same_person(one.value, asked.value))]
    return stated.over(Credits(speaker=speaker, film=film)), () if speaker else tuple(possible)


def _listed(lines: Sequence[str]) -> str:
    """12, 15 and 20; of many lines the first few."""
    lines = list(dict.fromkeys(lines))
    shown, more = lines[:_MOST_SHOWN], len(lines) - _MOST_SHOWN
    if more > 0:
        return f"{', '.join(shown)} and {more} more"
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)


def _of_label(cast: Cast, people: tuple[str, ...], decoded: Sequence[Decoded]) -> Stated[str] | None:
    """The one person that labels name; None where they name nobody or several."""
    if len(people) != 1 or not cast.names(people[0]):
        return None
    block = next((part.block for part in decoded if part.block.label and part.block.label.voice == people[0]), None)
    if block is None or block.label is None:
        return None
    return Stated(people[0], Origin.LABEL, f"label “{block.label.shown}”", block.line)


def _outlet(cast: Cast, houses: Sequence[str]) -> Stated[Source] | None:
    """An outlet that asks in its own name is very likely where the interview appeared."""
    outlets = [one for one in houses if one not in cast.nobody]
    return Stated(Source(outlets[0]), Origin.INFERRED, f"label “{outlets[0]}”") if len(outlets) == 1 else None
