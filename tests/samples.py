"""Cards, formats and themes that tests are made of."""

from quotecards.model.card import Card, CardStatus, Photo
from quotecards.model.credits import Film, Origin, Source, Stated
from quotecards.model.layers import Layer, Solid
from quotecards.model.places import Insets
from quotecards.model.settings import HouseStyle, Titles
from quotecards.model.theme import Format, Segment, Slot, Theme, TypeRole

FILM = Film("The Long Reel", "Ilse Brandt", 2019)
SOURCE = Source("The Lantern", date="2020-05")
SQUARE = TypeRole(("Square",), size=(4, 10), leading=1.0)


def a_card(
    text: str = "It rained on the only day that mattered",
    *,
    speaker: str = "Ada Vell",
    film: Film | None = FILM,
    source: Source | None = SOURCE,
    photo: Photo | None = None,
    titles: Titles = Titles.ITALIC,
    language: str = "en",
    festival: Stated[str] | None = None,
) -> Card:
    return Card(
        id="a-card",
        interview="an-interview",
        text=text,
        language=language,
        speaker=Stated(speaker, Origin.GIVEN),
        film=Stated(film, Origin.GIVEN) if film else None,
        source=Stated(source, Origin.GIVEN) if source else None,
        photo=photo,
        style=HouseStyle(titles=titles),
        status=CardStatus.READY,
        festival=festival,
    )


def a_festival(name: str) -> Stated[str]:
    return Stated(name, Origin.GIVEN)


def a_format(width: int = 1080, height: int = 1350, safe: tuple[int, int, int, int] = (0, 0, 0, 0)) -> Format:
    return Format("test", "Test", width, height, ("png",), 8_000_000, safe)


def a_slot(name: str, box: tuple[float, float, float, float], *texts: str, role: TypeRole = SQUARE) -> Slot:
    return Slot(name, Insets(*box), role, (0, 0, 0), tuple(Segment(text) for text in texts))


def a_theme(*slots: Slot, background: tuple[Layer, ...] = (Solid((255, 255, 255)),)) -> Theme:
    return Theme("plain", "a theme for tests", background, slots)
