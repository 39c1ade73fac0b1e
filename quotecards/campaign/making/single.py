"""One card from words that the user gives. There is no source to prove it by, so that it never enters a manifest."""

import hashlib
from pathlib import Path

from quotecards.errors import PhotoError, Place, SettingError
from quotecards.exporters import card_id
from quotecards.model.card import Card, CardStatus, Photo
from quotecards.model.credits import Credits
from quotecards.model.edits import DECLARED, apply
from quotecards.model.settings import FirstLetter, HouseStyle
from quotecards.model.text import Document, Turn, TurnKind
from quotecards.selector import quote_of_span
from quotecards.storage import reason, sha256_of

GIVEN = "given"
_AS_GIVEN = HouseStyle(first_letter=FirstLetter.KEEP, drop_connectives=False)


def card_of_words(
    words: str, who: Credits, *, language: str = "en", photo: Path | None = None, photo_credit: str | None = None
) -> Card:
    """A card with these words and credits. Only marks, dashes and spaces are set as typography asks.

    Raises SettingError without words or speaker, PhotoError for a photo that cannot be read.
    """
    given = words.strip()
    if not given:
        raise SettingError("the quote is empty", hint="quotecards card “The words.” --speaker “Name”")
    if who.speaker is None:
        raise SettingError("the card has no speaker", hint="a card without its speaker is refused: --speaker “Name”")
    text = set_as_typography_asks(given, language)
    digest = hashlib.sha256(given.encode("utf-8", "surrogatepass")).hexdigest()
    return Card(
        id=card_id(GIVEN, text, sha256=digest, start=0, end=len(given)),
        interview=GIVEN,
        text=text,
        language=language,
        speaker=who.speaker,
        film=who.film,
        source=who.source,
        photo=photo_of(photo, photo_credit) if photo else None,
        style=HouseStyle(),
        status=CardStatus.READY,
        festival=who.festival,
    )


def set_as_typography_asks(words: str, language: str) -> str:
    """The words with curly marks, dashes and single spaces: the edits that need nobody's leave."""
    turn = Turn(TurnKind.ANSWER, None, 0, len(words), 1)
    document = Document(GIVEN, "", words, (turn,), Credits(), language)
    quote = quote_of_span(document, turn, 0, len(words), _AS_GIVEN)
    edits = (edit for edit in quote.edits if edit.kind not in DECLARED)
    return apply(edits, quote.verbatim)


def photo_of(path: Path, credit: str | None) -> Photo:
    """The photo in a file. Raises PhotoError where it cannot be read."""
    try:
        digest = sha256_of(path)
    except OSError as error:
        raise PhotoError(
            f"cannot be read: {reason(error)}", place=Place(path.as_posix()), hint="is the path right?"
        ) from error
    return Photo(path.resolve().as_posix(), digest, credit)
