"""The cards that themes break on. Their words, names and films are invented."""

from collections.abc import Mapping
from types import MappingProxyType

from quotecards.model.card import Card, CardStatus, Photo
from quotecards.model.credits import Film, Origin, Source, Stated
from quotecards.model.settings import HouseStyle

_FILM = Film("The Salt Ledger", "Ilse Brandt", 2019)
_SOURCE = Source("The Lantern", date="2020-05")
_SENTENCE = "I never light a face until I have seen it listen to somebody else"
_FORTY = (
    "Every cut is a small goodbye to something that you loved on the day, and nobody in the room will ever know what "
    "was there before, so you learn to say it quietly and to go on to the next one"
)
_SIXTY = (
    f"{_FORTY}. After thirty years I still keep the trims in a box under the table, and I have never once opened it, "
    "because a film is what is left over"
)


def hard_cases(photo: Photo | None = None) -> Mapping[str, Card]:
    """The cards by what is hard about them; `photo` stands on the case that shows one."""
    long_names = Film("The Weather at the End of the Line", "Maximilian von Hohenfels", 2023)
    cases = {
        "a sentence": _card(_SENTENCE),
        "3 words": _card("Nobody knows why"),
        "40 words": _card(_FORTY),
        "60 words": _card(_SIXTY),
        "one long word": _card("Donaudampfschifffahrtsgesellschaft", language="de"),
        "long names": _card(_SENTENCE, speaker="Wilhelmina Featherstonehaugh", film=long_names),
        "a quote in the quote": _card("She said, “You are late,” and I said, “Then it is my scene”"),
        "an emoji": _card("My whole note to the composer was one 🌧️ and he understood"),
        "French": _card(
            "On ne tourne pas contre la lumière : on tourne avec elle, même quand elle s’en va", language="fr"
        ),
        "Arabic": _card(
            "المطر لا يسأل أحدا قبل أن يسقط", speaker="ليلى", film=Film("المطر", "ليلى", 2018), language="ar"
        ),
        "Japanese": _card("雨は誰にも聞かずに降ってくる", speaker="佐藤", film=None, language="ja"),
        "no film": _card(_SENTENCE, film=None),
    }
    return MappingProxyType(cases | ({"a photo": _card(_SENTENCE, photo=photo)} if photo else {}))


def _card(
    text: str, *, speaker: str = "Ada Vell", film: Film | None = _FILM, photo: Photo | None = None, language: str = "en"
) -> Card:
    return Card(
        id="specimen",
        interview="specimen",
        text=text,
        language=language,
        speaker=Stated(speaker, Origin.GIVEN),
        film=Stated(film, Origin.GIVEN) if film else None,
        source=Stated(_SOURCE, Origin.GIVEN),
        photo=photo,
        style=HouseStyle(),
        status=CardStatus.READY,
    )
