"""The name of a picture: a digest of everything that it follows from, so that it can be kept for ever under it."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from quotecards.campaign.making.press import Order
from quotecards.campaign.making.tools import library_versions, program_digest
from quotecards.campaign.planning.looks import Look
from quotecards.model.card import Card, CardStatus
from quotecards.studio.memory import stamp

_KEPT = 128  # looks: as many as a campaign shows in a few tries


class Recipes:
    """Names pictures of one state of the disk: the fonts are looked at once. `program` names what draws them."""

    def __init__(self, order: Order, program: str) -> None:
        base = [program, repr(order.rights), repr(order.logo), list(_fonts(order.fonts))]
        self._base = hashlib.sha256(_bytes(base)).digest()
        self._looks: dict[int, tuple[Look, bytes]] = {}  # by their identity: to compare two costs as much as to digest

    def key(self, card: Card, look: Look) -> str:
        """The name of the card's picture in a look."""
        return hashlib.sha256(self._digest(look) + _shown(card)).hexdigest()[:40]

    def joined(self, card: Card, looks: Iterable[Look]) -> str:
        """A short name for all pictures of a card together."""
        return hashlib.sha256(b"".join(map(self._digest, looks)) + _shown(card)).hexdigest()[:16]

    def _digest(self, look: Look) -> bytes:
        known = self._looks.get(id(look))
        if known is None or known[0] is not look:
            digest = hashlib.sha256(self._base + repr(look).encode("utf-8", "surrogatepass")).digest()
            if len(self._looks) >= _KEPT:
                self._looks = {}
            known = self._looks[id(look)] = look, digest
        return known[1]


def program_name() -> str:
    """A name for this program and the libraries that draw with it."""
    return hashlib.sha256(_bytes([program_digest(), dict(library_versions())])).hexdigest()


def _shown(card: Card) -> bytes:
    """What of a card stands on its picture: not what was decided about it, nor why it was chosen or may be posted."""
    carousel = card.carousel
    slide = (carousel.number, carousel.of, carousel.texts) if carousel else None
    photo = replace(card.photo, licence=None) if card.photo else None
    bare = replace(card, status=CardStatus.READY, why=(), quote=None, carousel=None, embargo=(), photo=photo)
    return repr((bare, slide)).encode("utf-8", "surrogatepass")


def _fonts(folders: Iterable[Path]) -> Iterable[list[Any]]:
    for folder in folders:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.is_file():
                yield [path.as_posix(), stamp(path)]


def _bytes(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True).encode("utf-8", "surrogatepass")
