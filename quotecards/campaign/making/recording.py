"""What a run writes down: the records of its manifest."""

from collections.abc import Mapping

from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.making.carousels import carousel_record, carousels
from quotecards.campaign.making.desk import Desk
from quotecards.campaign.making.partial import Reached
from quotecards.campaign.making.press import Order
from quotecards.campaign.records.book import Book
from quotecards.campaign.records.manifest import card_record, document_record, head_record, refused_record, root_for
from quotecards.model.card import Card
from quotecards.model.platform import Platform
from quotecards.platforms import platforms


def recorded(campaign: Campaign, run: Reached, desk: Desk, asked: Mapping[str, int]) -> Book:
    """The documents, cards and carousels of a run; `asked` is how much of each interview somebody wanted.

    Raises OutputError where a carousel's document cannot be written, or no room is left for the records.
    """
    prepared, results, order = run.prepared, run.results, desk.order
    formats = dict.fromkeys(
        look.format.name for looks in (order.looks, *(looks for _, (looks, _) in order.own)) for look in looks
    )
    head = head_record(
        campaign=campaign.name,
        made_from=campaign.recorded_as,
        theme=order.looks[0].theme.name,
        formats=list(formats),
        root=root_for(campaign.root, order.folder.resolve()),
        policy=campaign.policy,
        asked=asked,
    )
    book = Book(head, desk.whole)
    for document in prepared.documents:
        book.add("documents", document_record(document))
    for card, result in zip(prepared.cards, results, strict=True):
        places = _places(card, order)
        record = card_record(card, result.made, result.failures, places=places, names=campaign.hashtags)
        book.add("cards", record)
    for refused in prepared.refused:
        book.add("cards", refused_record(refused))
    for one in run.cards:
        book.add("cards", one)
    for shown in carousels(prepared.cards, results):
        book.add("carousels", carousel_record(shown, desk, _places(shown.slides[0], order), campaign.hashtags))
    for one in run.carousels:
        book.add("carousels", one)
    return book


def _places(card: Card, order: Order) -> list[Platform]:
    """The platforms that a card is made for."""
    return [platforms()[name] for name in {look.format.platform for look in order.looks_for(card)}]
