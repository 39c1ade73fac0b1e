"""Gather rarer given names from two packages that invent people, and write `quotecards/data/rare_given_names.txt`.

    python -m training.given_names DICTIONARIES [TEXTS …]

Needs Faker and mimesis (both MIT) beside quotecards. DICTIONARIES is a folder of Hunspell dictionaries (`*.dic`, at any
depth) and TEXTS are folders of texts: a name that is an everyday word tells nobody from anything else, so what a
dictionary has with a small letter is left out unless several lists of names have it, and so is what texts mostly write
small. Nothing of dictionaries and texts is kept.
"""

import argparse
import importlib
import json
import pkgutil
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from unicodedata import name as unicode_name

from quotecards import resources
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.no_names import NO_NAME
from quotecards.readers.body.trades import is_trade

SHORTEST = 3  # letters
SCRIPTS = frozenset(("LATIN", "CYRILLIC", "GREEK", "ARMENIAN"))  # which have capitals, by which names are found
LISTED_OFTEN = 3  # lists of names, which weigh more than a dictionary
SMALL, MANY, FEW = (
    0.2,
    40,
    5,
)  # the share of small letters, and how often, from which on texts tell a word; too few uses
WORD = re.compile(r"[^\W\d_]+")
HEAD = """# Given names that are rare, or of countries with few talks; beside a surname they tell a person. Gathered by
# training/given_names.py from Faker and mimesis, whose licences stand in GIVEN-NAMES-LICENSES.txt; a line for each
# first two letters. Names that are everyday words are left out.
"""
# Places, peoples, ranks and well-known surnames that parents give, too
NO_NAMES = frozenset(
    """paris london sydney chelsea brooklyn austin dallas houston boston phoenix orlando madison jackson lincoln
    georgia virginia carolina dakota montana nevada florida savannah venice vienna milan roma verona siena lourdes
    valencia santiago kenya india asia china israel jordan chad cuba america africa europa europe italia francia france
    cairo egypt ireland britain brittany england scotland holland texas tennessee alabama arizona cleveland denver
    memphis trenton camden kingston lancaster york oxford cambridge bristol windsor devon kent sussex essex dublin
    belfast berlin hamburg bremen bern basel salzburg graz linz oslo bergen stockholm madrid sevilla granada toledo león
    lisboa porto braga lima bogotá quito caracas habana havana mexico méxico medellín brasil brazil peru chile argentina
    bolivia colombia venezuela ecuador panama moscow kiev odessa minsk riga vilnius tallinn helsinki praha brno warszawa
    budapest sofia sofija varna beograd zagreb split athens athena sparta troy rhodes ankara izmir bursa adana tehran
    damascus beirut jerusalem nazareth bethlehem kabul delhi lahore hanoi manila jakarta java sumatra seoul tokyo kyoto
    shanghai hong taiwan tibet siberia persia arabia syria libya tunisia algeria sudan ghana mali senegal congo angola
    zambia durban pretoria adelaide melbourne perth wellington ontario quebec alberta calgary ottawa hudson delaware
    dover salem sierra washington lafayette winfield christmas easter king queen prince princess duke earl baron count
    lord lady sir major general captain colonel judge justice bishop pope abbot deacon pastor saint doctor master mister
    miss sister brother mother father baby junior senior old new north south east west great big little good royal star
    roman german french english danish georgian heaven nevaeh halo genesis trinity music harmony melody legend success
    favour blessing goodness mercy promise prosper innocent gift precious lucky bush einstein imam christ cooper
    fräulein bach bergmann auer adams ferguson carter ford berg augen""".split()
)


def main() -> None:
    """Gather, leave out, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("dictionaries", type=Path)
    parser.add_argument("texts", type=Path, nargs="*")
    given = parser.parse_args()
    listed = Counter(name for names in lists() for name in names)
    words, small, capital = words_of(given.dictionaries), Counter[str](), Counter[str]()
    for path in (path for folder in given.texts for path in folder.rglob("*") if path.is_file()):
        found = Counter(WORD.findall(path.read_text(encoding="utf-8", errors="ignore")))
        small.update({word.casefold(): times for word, times in found.items() if word.islower()})
        capital.update({word.casefold(): times for word, times in found.items() if word.istitle()})

    def is_told(name: str) -> bool:
        written = small[name] + capital[name]
        word = small[name] >= MANY or (small[name] > 0 and (written < FEW or small[name] / written > SMALL))
        known = begins_with_given_name(name) or name in NO_NAME or name in NO_NAMES or is_trade(name)
        return not (word or known or (name in words and listed[name] < LISTED_OFTEN))

    lines: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(filter(is_told, listed)):
        lines[name[:2]].append(name)
    text = "".join(f"{' '.join(names)}\n" for names in lines.values())
    resources.data("rare_given_names.txt").write_text(f"{HEAD}{text}", encoding="utf-8")
    print(f"{sum(map(len, lines.values()))} names")


def lists() -> Iterator[set[str]]:
    """The given names of each country of Faker, and of each language of mimesis."""
    people = importlib.import_module("faker.providers.person")
    for found in pkgutil.iter_modules(people.__path__):
        provider = importlib.import_module(f"{people.__name__}.{found.name}").Provider
        yield set(_names(getattr(provider, of) for of in dir(provider) if of.startswith("first_name")))
    for folder in files("mimesis.datasets").iterdir():
        if (path := folder / "person.json").is_file():
            yield set(_names([json.loads(path.read_text(encoding="utf-8")).get("names", [])]))


def _names(values: Iterable[object]) -> Iterator[str]:
    """The names in lists, in the keys of tables of names with weights, and in tables of such lists."""
    for value in values:
        if isinstance(value, str):
            words = value.casefold().split()
            yield from (word for word in words if len(word) >= SHORTEST and word.isalpha() and _script(word) in SCRIPTS)
        elif isinstance(value, Mapping):
            weighed = all(isinstance(one, int | float) for one in value.values())
            yield from _names(value if weighed else value.values())
        elif isinstance(value, Iterable):
            yield from _names(value)


def _script(word: str) -> str:
    return unicode_name(word[0], "").partition(" ")[0]


def words_of(folder: Path) -> frozenset[str]:
    """What dictionaries have with a small letter."""
    lines = (line for path in folder.rglob("*.dic") for line in path.read_text("utf-8", "ignore").splitlines()[1:])
    words = (re.split(r"[/\t ]", line, maxsplit=1)[0] for line in lines)
    return frozenset(word.casefold() for word in words if word.islower())


if __name__ == "__main__":
    main()
