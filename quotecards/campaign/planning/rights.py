"""The embargo and the licence that each card stands under."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quotecards.campaign.definition.campaign import Campaign
from quotecards.model.card import Card


def with_rights(cards: Iterable[Card], campaign: Campaign) -> Iterator[Card]:
    """The cards with the embargo of their interview and of the whole campaign, and with the licence of their photo,
    also where a row asked for the same picture by another way."""
    own = {interview.recorded_as: interview.embargo for interview in campaign.interviews if interview.embargo}
    licences = {photo.sha256: photo.licence for photo in campaign.photos.values() if photo.licence}
    for card in cards:
        moments = {*campaign.embargo, *own.get(card.quote.path if card.quote else "", ())}
        photo = card.photo
        if photo and photo.sha256 in licences:
            photo = replace(photo, licence=licences[photo.sha256])
        yield replace(card, embargo=tuple(sorted(moments)), photo=photo)
