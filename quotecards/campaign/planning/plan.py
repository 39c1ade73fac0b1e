"""Which cards an interview's quotes become: ready, draft or refused, and why.

Pure: a document, its quotes and the campaign's wishes go in, cards come out. The rules of the house stand here: a card
without its speaker is refused, and so is what a guard refuses; a card without its source, with a credit that was only
inferred, or with what a guard leaves to a person, is a draft.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from quotecards.campaign.definition.campaign import speaker_key
from quotecards.campaign.records.results import Refused
from quotecards.exporters import card_id
from quotecards.model.card import Card, CardStatus, InCarousel, Photo
from quotecards.model.concern import Action
from quotecards.model.credits import Credits, Source, Stated
from quotecards.model.quote import Passage, Quote
from quotecards.model.settings import HouseStyle
from quotecards.model.text import Document

NO_SPEAKER = "nobody is named as the speaker (name one: speaker: … in the front matter, a sidecar or the campaign)"
HOW_TO_MARK = "mark the turns with Q: and A:"
NO_SOURCE = "no source: say where the interview appeared (source: {outlet: …})"


@dataclass(frozen=True, slots=True)
class Plan:
    """What an interview gives, best quote first."""

    cards: tuple[Card, ...] = ()
    refused: tuple[Refused, ...] = ()


def plan(
    document: Document,
    quotes: Iterable[Quote],
    *,
    photos: Mapping[str, Photo] | None = None,
    style: HouseStyle,
    passages: Iterable[Passage] = (),
) -> Plan:
    """The cards of one interview, then the slides of its `passages`. `photos` are by `speaker_key`."""
    cards: list[Card] = []
    refused: list[Refused] = []
    wanted: list[tuple[Quote, Passage | None]] = [(quote, None) for quote in quotes]
    for quote, passage in wanted + [(passage.whole, passage) for passage in passages]:
        one = _judged(document, quote, photos or {}, style)
        if isinstance(one, Refused):
            refused.append(one)
        else:
            cards += _slides(one, passage) if passage else (one,)
    return Plan(tuple(cards), tuple(refused))


def _judged(document: Document, quote: Quote, photos: Mapping[str, Photo], style: HouseStyle) -> Card | Refused:
    stem = PurePosixPath(document.path).stem
    identity = card_id(stem, quote.text, sha256=quote.sha256, start=quote.start, end=quote.end)
    # The reader says for every answer who gave it and of which film it speaks. Where it leaves that open, the
    # credits of the whole interview must not fill it: another guest may speak, or of another film.
    speaker, film, source = quote.speaker, quote.film, quote.source or document.credits.source
    against = (() if speaker else (NO_SPEAKER,)) + _found(quote, Action.REFUSE)
    if speaker is None or against:
        return Refused(identity, quote, Credits(speaker=speaker, film=film, source=source), against)
    why = (*_of_voice(document, quote, speaker), *_doubts(quote, speaker, source), *_found(quote, Action.DRAFT))
    return Card(
        id=identity,
        interview=stem,
        text=quote.text,
        language=quote.language,
        speaker=speaker,
        film=film,
        source=source,
        photo=photos.get(speaker_key(speaker.value)),
        style=style,
        status=CardStatus.DRAFT if why else CardStatus.READY,
        why=why,
        quote=quote,
        festival=document.credits.festival,
    )


def _slides(whole: Card, passage: Passage) -> Iterable[Card]:
    """A card for each slide; what holds one back holds all."""
    of = len(passage.slides)
    texts = tuple(slide.text for slide in passage.slides)
    held = tuple(words for slide in passage.slides for words in _found(slide, Action.DRAFT))
    why = tuple(dict.fromkeys((*whole.why, *held)))
    for number, quote in enumerate(passage.slides, 1):
        yield replace(
            whole,
            id=f"{whole.id}-{number:0{len(str(of))}}",
            text=quote.text,
            quote=quote,
            status=CardStatus.DRAFT if why else CardStatus.READY,
            why=why,
            carousel=InCarousel(whole.id, number, of, passage.whole, texts),
        )


def _of_voice(document: Document, quote: Quote, speaker: Stated[str]) -> Iterable[str]:
    """Why it is not certain that the speaker said these words."""
    doubt = next((one for one in document.doubts if one.start < quote.end and quote.start < one.end), None)
    if doubt:
        yield f"{speaker.value} may not have said this: {doubt.words} (line {doubt.line}); {HOW_TO_MARK}"


def _doubts(quote: Quote, speaker: Stated[str], source: Stated[Source] | None) -> Iterable[str]:
    """What an editor has to say before the card is ready, one sentence each."""
    if not speaker.confirmed:
        yield _inferred(f"the speaker “{speaker.value}”", speaker.evidence, speaker.line or quote.line)
    film = quote.film
    if film and not film.confirmed:
        yield _inferred(f"the film “{film.value.title}”", film.evidence, film.line or quote.line)
    if source is None:
        yield NO_SOURCE
    elif not source.confirmed:
        yield _inferred(f"the source “{source.value.outlet}”", source.evidence, source.line)


def _inferred(what: str, evidence: str, line: int | None) -> str:
    grounds = ", ".join(part for part in (evidence, f"line {line}" if line else "") if part)
    return f"{what} was inferred{f' ({grounds})' if grounds else ''}: confirm it in the credits"


def _found(quote: Quote, action: Action) -> tuple[str, ...]:
    return tuple(str(concern) for concern in quote.warnings if concern.action is action)
