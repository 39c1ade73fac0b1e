"""Whether a name is that of a publication or its site rather than a person’s."""

import re

from quotecards.readers.body.given_names import begins_with_given_name

OUTLET_WORDS = frozenset(
    """
    review magazine times post club journal weekly daily news radio gazette cahiers zeitung revue revista screen scene
    frame reel press quarterly podcast magazin magasin redaktion redakcja rédaction redacción redazione redação редакция
    kurier courier corriere correo correio diario diário giornale jornal mensile mensuel settimanale semanario hebdo
    bulletin bollettino boletín boletim cuadernos quaderni cadernos rundschau anzeiger tageblatt newsletter fanzine
    periódico noticias semanal
    """.split()
)
_HOUSES = tuple("kurier zeitung magazin anzeiger rundschau tidning tidningen avisen krant".split())  # Elbkurier
_SITE = re.compile(r"(?:www\.)?[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,7}")  # boat-talk.example, as it signs
_ARTICLE = re.compile(r"the\s|(?:The|THE)\s(?![a-z])")  # The Reel Review, the quay; but not The trouble with boats
_TITLED = frozenset('“‘«"')  # The Way to ‘Low Tide’
_STROKES = (" | ", " – ", " — ", " - ", " · ")
_LETTERS = re.compile(r"\w+")


def is_outlet(name: str) -> bool:
    """Whether a name is a publication's rather than a person's: The Reel Review, reel.example."""
    words = _LETTERS.findall(name.casefold())
    told = not OUTLET_WORDS.isdisjoint(words) or any(word.endswith(_HOUSES) and word not in _HOUSES for word in words)
    return told or (bool(_ARTICLE.match(name)) and _TITLED.isdisjoint(name)) or is_site(name)


def is_house_of(title: str, name: str) -> bool:
    """Whether a name is a publication’s, or stands behind a stroke at the end of the title of a page, as sites do, and
    begins as nobody’s does: Rain is a colour | Tide Table."""
    before = title.removesuffix(name)
    return is_outlet(name) or (before.endswith(_STROKES) and before != title and not begins_with_given_name(name))


def is_site(name: str) -> bool:
    """Whether a name is a site’s address: reel.example, as pages sign."""
    return bool(_SITE.fullmatch(name))
