"""What a campaign resolves to, and what would fail, found out without painting: `quotecards check`."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quotecards.campaign.definition.campaign import Campaign, speaker_key
from quotecards.campaign.definition.settings import DEFAULT, Setting, Settings
from quotecards.campaign.ledger.ledger import FILE_NAME as LEDGER
from quotecards.campaign.making.press import Order, Press
from quotecards.campaign.planning.looks import theme_folders
from quotecards.campaign.planning.prepare import Prepared, prepare
from quotecards.errors import QuotecardsError
from quotecards.model.card import Card, CardStatus
from quotecards.model.settings import Selection
from quotecards.model.text import Document
from quotecards.readers.body.declared import sidecars_of
from quotecards.renderer import open_photo
from quotecards.selector import Selector
from quotecards.storage import files_among, is_web, joined
from quotecards.theme import ThemeFile
from quotecards.yamlfile import did_you_mean

_SMALL = (64, 64)  # px: enough to know that a photo can be opened


@dataclass(frozen=True, slots=True)
class UsedFile:
    """A file that the campaign uses: what as, where it lies, and whose or of what it is, where that needs saying."""

    use: str
    path: Path
    of: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """What would fail: a card in a format, a card altogether, or, without either, an interview or a photo."""

    why: str
    card: str | None = None
    format: str | None = None


@dataclass(frozen=True, slots=True)
class Survey:
    """`unknown` tells of names that nothing in the campaign bears, such as a photo's of somebody who never speaks."""

    settings: Settings
    wishes: Mapping[str, Setting[Any]]
    prepared: Prepared
    files: tuple[UsedFile, ...]
    unknown: tuple[str, ...]
    faults: tuple[Fault, ...]


def survey(campaign: Campaign, settings: Settings, order: Order, *, selector: Selector | None = None) -> Survey:
    """Read, pick, plan and compose everything; open photos, but paint nothing and write nothing.

    Raises what `prepare` raises.
    """
    prepared = prepare(campaign, settings, selector=selector)
    order = dataclasses.replace(order, own=prepared.own)
    press = Press(order)
    faults = [Fault(str(error)) for error in prepared.unreadable]
    faults += [Fault("; ".join(one.why), one.id) for one in prepared.refused]
    fonts: set[Path] = set()
    for card in prepared.cards:
        if card.status is not CardStatus.REJECTED:
            composed = press.compose(card)
            fonts |= composed.fonts
            faults += [Fault(one.why, card.id, one.format) for one in composed.failures]
    faults += _photo_faults(prepared.cards, campaign)
    return Survey(
        settings,
        wishes(campaign),
        prepared,
        files=(*_files(campaign, settings, prepared), *(UsedFile("font", path) for path in sorted(fonts))),
        unknown=tuple(_unknown(campaign, prepared)),
        faults=tuple(faults),
    )


def wishes(campaign: Campaign) -> dict[str, Setting[Any]]:
    """What else the campaign can decide, with its origin: of the quotes, their setting and what goes beside them."""
    wanted, usual = campaign.selection, Selection()
    said: dict[str, tuple[Any, Any]] = {
        name: (getattr(wanted, name), getattr(usual, name))
        for name in ("min_words", "max_words", "speakers", "films", "topics", "share", "pins", "bans")
    }
    guards = tuple(f"{name}: {action.value}" for name, action in sorted(wanted.guards.items()))
    said["guards"] = guards, ()
    said["house_style"] = wanted.style.name, usual.style.name
    said["overrides"] = tuple(campaign.overrides.data) if campaign.overrides else (), ()
    said["hashtags"] = campaign.hashtags, ()
    said["creator"], said["notice"] = (campaign.rights.creator, None), (campaign.rights.notice, None)
    said["embargo"] = campaign.embargo, ()
    return {
        name: Setting(value, DEFAULT if value == other else campaign.shown_as) for name, (value, other) in said.items()
    }


def _files(campaign: Campaign, settings: Settings, prepared: Prepared) -> Iterator[UsedFile]:
    yield from (UsedFile("campaign", path) for path in campaign.files)
    read = {document.path for document in prepared.documents}
    for interview in campaign.interviews:
        if interview.recorded_as in read:
            yield UsedFile("interview", interview.path)
            beside = [] if is_web(interview.path) else files_among(sidecars_of(interview.path))
            yield from (UsedFile("credits", path, interview.shown_as) for path in beside)
    decisions = campaign.decisions.path
    if decisions and decisions.exists():
        yield UsedFile("decisions", decisions)
    ledger = campaign.root / LEDGER
    if not is_web(campaign.root) and ledger.exists():
        yield UsedFile("ledger", ledger)
    theme = ThemeFile.find(settings.theme.value, theme_folders(campaign.root))
    yield from (UsedFile("theme", path, theme.name) for path in reversed(theme.files))
    photos = {card.photo.path: card.speaker.value for card in prepared.cards if card.photo}
    yield from (UsedFile("photo", joined(campaign.root, path), photos[path]) for path in sorted(photos))
    for file in campaign.logo.files if campaign.logo else ():
        yield UsedFile("logo", joined(campaign.root, file.path))


def _photo_faults(cards: Iterable[Card], campaign: Campaign) -> Iterator[Fault]:
    """The photos that cannot be opened, each once."""
    for path in sorted({card.photo.path for card in cards if card.photo}):
        try:
            open_photo(joined(campaign.root, path), _SMALL)
        except QuotecardsError as error:
            yield Fault(str(error))


def _unknown(campaign: Campaign, prepared: Prepared) -> Iterator[str]:
    """What was written for somebody or something that no interview names."""
    speakers = {name for document in prepared.documents for name in _speakers(document)}
    films = {title for document in prepared.documents for title in _films(document)}
    known = {speaker_key(name): name for name in speakers}
    for speaker, photo in campaign.photos.items():
        if speaker not in known:
            yield _nobody(f"the photo {photo.path} is of “{speaker}”, who speaks in no interview", speaker, known)
    wanted = campaign.selection
    for name in wanted.speakers:
        if name.casefold() not in {one.casefold() for one in speakers}:
            yield _nobody(f"only quotes of “{name}” are wanted, who speaks in no interview", name, speakers)
    for title in wanted.films:
        if title.casefold() not in {one.casefold() for one in films}:
            yield _nobody(f"only quotes about “{title}” are wanted, which no interview is about", title, films)


def _speakers(document: Document) -> Iterator[str]:
    known = document.credits
    yield from (turn.speaker.value for turn in document.turns if turn.speaker)
    yield from (name for _, name in known.speakers)
    yield from (one.value for one in (known.speaker,) if one)


def _films(document: Document) -> Iterator[str]:
    known = document.credits
    yield from (turn.film.value.title for turn in document.turns if turn.film)
    yield from (film.title for film in (*known.films, *([known.film.value] if known.film else [])))


def _nobody(words: str, name: str, known: Iterable[str]) -> str:
    hint = did_you_mean(name, known)
    return f"{words} ({hint})" if hint else words
