"""The credits that a house asks for: a card that lacks one is a draft, with that reason."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quotecards.model.card import Card, CardStatus
from quotecards.model.rights import Policy, RequiredCredit

_HOW = {
    RequiredCredit.FILM: ("film", "film: {title: …}"),
    RequiredCredit.DIRECTOR: ("director", "film: {director: …}"),
    RequiredCredit.YEAR: ("year of the film", "film: {year: …}"),
    RequiredCredit.OUTLET: ("outlet", "source: {outlet: …}"),
    RequiredCredit.DATE: ("date of the interview", "source: {date: …}"),
    RequiredCredit.AUTHOR: ("author of the interview", "source: {author: …}"),
    RequiredCredit.PHOTO: ("credit of the photo", "photos: {…: {credit: …}}"),
}


def held_to(cards: Iterable[Card], policy: Policy) -> Iterator[Card]:
    """The cards, those that lack a credit as drafts."""
    return (_held(card, policy) for card in cards)


def _held(card: Card, policy: Policy) -> Card:
    lacking = tuple(_words(credit) for credit in _lacking(card, policy))
    return replace(card, status=CardStatus.DRAFT, why=(*card.why, *lacking)) if lacking else card


def _words(credit: RequiredCredit) -> str:
    what, how = _HOW[credit]
    return f"no {what}, which this campaign asks for ({how})"


def _lacking(card: Card, policy: Policy) -> Iterator[RequiredCredit]:
    film, source, photo = card.film and card.film.value, card.source and card.source.value, card.photo
    known = {
        RequiredCredit.FILM: film and film.title,
        RequiredCredit.DIRECTOR: film and film.director,
        RequiredCredit.YEAR: film and film.year,
        RequiredCredit.OUTLET: source and source.outlet,
        RequiredCredit.DATE: source and source.date,
        RequiredCredit.AUTHOR: source and source.author,
        RequiredCredit.PHOTO: photo is None or photo.credit,
    }
    return (credit for credit in policy.credits if not known[credit])
