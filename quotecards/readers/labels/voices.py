"""Whom labels mean: which of them a text uses at all, the full names behind short forms, and joint answers."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from types import MappingProxyType
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.credits import Credits
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import INTERVIEW, QUESTIONS
from quotecards.readers.body.label_names import JOINER, is_full_name, is_initials, is_name, is_number, key_of, spelt
from quotecards.readers.body.labels import Candidate
from quotecards.readers.body.names import EASTERN, Name, names_in, same_person
from quotecards.readers.body.role_labels import ANYBODY, role_of
from quotecards.readers.body.trades import is_trade, names_office
from quotecards.readers.labels.houses import short_houses
from quotecards.readers.people.aliases import aliases_in
from quotecards.readers.people.outlets import OUTLET_WORDS, is_outlet, is_site

# The best book I’ve read: what a form asks, in the words of who fills it in
_IN_FIRST_PERSON = re.compile(r"(?<!\w)(?:I(?:[’']\w+)?|my)(?!\w)|^My\s[a-z]")
# Seven Quick Questions; Oar Club Interview
_OF_TALK = rf"(?i)(?<!\w)(?:{INTERVIEW}|{QUESTIONS})(?!\w)"
_GENITIVE = re.compile(r"([^\W\d_]+)[’']s\s")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LIST = re.compile(r"(?<!\w)[A-ZÀ-ÖØ-Þ]\w+(?:,\s[A-ZÀ-ÖØ-Þ]\w+)+,?\s(?:and|und|et|y|e|i|og|och|en|и)\s[A-ZÀ-ÖØ-Þ]\w+")
_PARTICLE = re.compile(r"(?:van|von|de|da|di|du|del|della|der|den|la|le|el|al|bin|ibn|ter|ten)\s", re.IGNORECASE)
_OPENS, _CLOSES = frozenset("\"'“„«‘"), frozenset("\"'”“»’")
_FEWEST_LETTERS = 3  # of a first name in capitals; two are initials
# Four letters that can be spoken are nobody’s initials
_VOWEL, _OTHER = "[aeiouyáéíóúäöüåæø]", "[^\\W\\d_aeiouáéíóúäöüåæø]"
_LIKE_A_NAME = "(?i)" + "|".join(
    "".join(_VOWEL if sign == "v" else _OTHER for sign in shape)
    for shape in ("cvcv", "cvcc", "vccv", "cvvc", "ccvc", "vcvc")
)
_FEWEST_NAMED = 2
_OFTEN = 3  # turns of somebody who is called by a trade
_FEWEST_APART = 2  # people whom single letters tell apart
_PRONOUNS = frozenset(
    "i me he him she her we us they them ich er wir ihn ihm je moi il lui elle yo él io lei eu ele ela ona".split()
)
_ONE_OF = frozenset("the le la el il die der first second third male female unidentified unknown".split())
_OF_TITLES = frozenset("a and for in of on the to und et e y".split())
_MOST = 200  # labels looked at; more than that are no cast


class Known(NamedTuple):
    """Whom other places name: the credits, and the opening of the text.

    `named` is who the credits say a label means, by the label's key; `opening` is the text before the first turn;
    `aliases` is who has another name there, by its key.
    """

    people: tuple[str, ...]
    named: Mapping[str, str]
    opening: str
    introduced: tuple[str, ...]
    aliases: Mapping[str, str] = MappingProxyType({})

    @property
    def everybody(self) -> tuple[str, ...]:
        """Those whom the credits name, and whom the opening names."""
        return (*self.people, *self.introduced)

    @classmethod
    def of(cls, declared: Credits, opening: str, keyed: Mapping[str, str], *, surname_first: bool = False) -> "Known":
        people = tuple(stated.value for stated in (declared.speaker, declared.interviewer) if stated)
        # `A` stands for `Speaker A` too.
        named = {key_of(f"Speaker {label}"): name for label, name in declared.speakers}
        named |= {key_of(label): name for label, name in declared.speakers}
        named = {**keyed, **named}
        names = list(names_in(opening))
        titles = {name.text for name in names if _is_quoted(name, opening)}
        shown = [name.text for name in names if name.text not in titles]
        introduced = list(dict.fromkeys(shown if surname_first else map(_without_trade, shown)))  # Kis Klára Anna
        aliases = {key_of(alias): name for alias, name in aliases_in(names, opening)}
        return cls(people, named, opening, tuple(introduced[:_MOST]), aliases)


def _is_quoted(name: Name, text: str) -> bool:
    """Whether quotation marks hold what looks like a name, as they hold titles, and its first word is no first name."""
    held = text[name.start - 1 : name.start] in _OPENS and text[name.end : name.end + 1] in _CLOSES
    return held and not begins_with_given_name(name.text)


def _without_trade(name: str) -> str:
    """A name without what several people are who stand behind it at the head of a sentence (Seniors Clara Voss), and
    without its own initials, as lists of voices have them: CV Clara Voss."""
    first, _, rest = name.partition(" ")
    if " " in rest and first == "".join(word[0] for word in rest.split()):
        return rest
    several = first.endswith("s") and " " in rest and begins_with_given_name(rest)
    return rest if several and not begins_with_given_name(first) else name


def name_keys(present: Sequence[Candidate], roles: Set[str], known: Known) -> set[str]:
    """The keys of the labels that name people, as far as the whole text shows that it uses them so."""
    counts = Counter(found.key for found in present)
    common = {key for key, _ in counts.most_common(_MOST)}
    once = {(found.key, found.name, found.bracket): found for found in present if found.key in common}
    said = [found for found in list(once.values())[: 2 * _MOST] if found.key not in roles]
    full = [found.name for found in said if is_full_name(found.name) or found.name >= EASTERN]
    people = (*known.people, *known.introduced, *full)
    certain = known.named.keys() | {found.key for found in said if _is_short(found.name, people, known.people)}
    names = {
        found.key: found.name
        for found in said
        if found.key in certain
        or is_number(found.name)
        or (counts[found.key] >= _OFTEN and (is_trade(found.name) or names_office(found.name)))  # no fact of a film
        or ((is_name(without_house(found.name)) or is_outlet(found.name)) and not _is_heading(found.name))
    }
    often = {key for key in names if counts[key] > 1} | (certain & names.keys())
    often |= _listed_beside(often, known.opening) & names.keys()
    if any(_is_first_name(names[key]) for key in often):
        often |= {found.key for found in said if not found.apart and _is_first_name(names.get(found.key, ""))}
    lone = {found.key for found in said if found.apart and counts[found.key] == 1} | OUTLET_WORDS  # headings, lists
    whole = {
        key
        for key, name in names.items()
        if key not in lone and (is_plainly_somebody(name) or is_outlet(name)) and not is_site(name)
    }
    # Names that stand there once count beside others; and two of them, in a short text, beside each other.
    sure = often | whole if often or (len(whole) > 1 and not roles) else set()
    sure |= {found.key for found in said if found.key in names and found.bracket.casefold() in sure}  # Clara (CV):
    if sum(found.bracketed for found in said) > 1:
        sure |= {found.key for found in said if found.bracketed}
    if any(is_initials(names[key]) for key in sure):
        sure |= {key for key, name in names.items() if len(name) > 1 and is_initials(name)}
    sure |= {key for key, name in names.items() if any(same_person(name, names[other]) for other in sure)}
    houses = short_houses(Counter(found.name for found in present if found.key in common))
    sure |= {key_of(one) for pair in houses.items() if {*map(key_of, pair)} & sure for one in pair}
    return sure | {found.key for found in said if joint(found.name, sure, people)}


def is_plainly_somebody(name: str) -> bool:
    """Whether a label is a full name, and no title that is written as names are: Salt, Ledger; Songs for Boats."""
    if not is_full_name(without_house(name)):
        return False
    return begins_with_given_name(name) or ("," not in name and _OF_TITLES.isdisjoint(name.casefold().split()))


def introduced(present: Sequence[Candidate], keys: Set[str], known: Known) -> bool:
    """Whether any of the labels means somebody whom the credits or the opening name."""
    people = known.everybody
    once = {found.key: found for found in present}
    return any(found.key in keys and _is_short(found.name, people, known.people) for found in once.values())


def _is_short(name: str, people: Iterable[str], declared: Sequence[str]) -> bool:
    """Whether a label is short for somebody's name. Full names need not be, and one letter may be anybody's."""
    if len(name) < 2 or (is_full_name(name) and not any(same_person(name, person) for person in declared)):
        return False
    return any(same_person(name, person) and person != name for person in people) or name in declared


def joint(name: str, keys: Set[str], people: Sequence[str]) -> tuple[str, ...]:
    """The names in a label of several people (`Clara and Ben`), with what joins them; empty where it is one name."""
    parts = JOINER.split(name)
    if len(parts) < 3 or len(parts) > 9 or key_of(name) in keys:
        return ()
    people = [person for person in people if key_of(person) != key_of(name)]
    for part in parts[::2]:
        if key_of(part) not in keys and not any(len(part) > 1 and same_person(part, person) for person in people):
            return ()
    return tuple(parts)


class Voices(NamedTuple):
    """The person meant by each label, by its key. `together`: who speaks under the labels of several people."""

    meant: dict[str, str]
    together: dict[str, tuple[str, ...]]


def voices_of(present: Sequence[Candidate], known: Known) -> Voices:
    """Whom the labels mean, by full name where one is known."""
    labels: dict[str, Candidate] = {}
    for found in present:
        labels.setdefault(found.key, found)
    everybody = known.everybody
    single = [found.name for key, found in labels.items() if not joint(found.name, labels.keys() - {key}, everybody)]
    full = [
        spelt(without_house(name), known.opening)
        for name in single
        if name >= EASTERN or is_full_name(without_house(name))
    ]
    brackets = {found.bracket.casefold(): found.name for found in labels.values() if _letters_behind(found, labels)}
    people = (*known.people, *full, *(spelt(name, known.opening) for name in known.introduced))  # the likeliest first

    letters = _letters(labels.values(), people)
    houses = short_houses(Counter(found.name for found in present))

    def meant(label: str) -> str:
        name, key = label, key_of(label)
        if key in known.named or is_number(name):
            return known.named.get(key, name)
        name = spelt(brackets.get(name.casefold(), without_house(name)), known.opening)
        if is_full_name(name):
            end = f" {name.casefold()}"  # of a longer name: van Houten, Vasques Amaral
            longer = [one for one in people if one.casefold().endswith(end) and _has_first_name(one[: -len(end)], name)]
            return longer[0] if longer and all(same_person(longer[0], one) for one in longer) else name
        if name in letters:
            return letters[name]
        alone = name.capitalize() if _may_be_first_name(name) else name
        by_house = spelt(houses[label], known.opening) if label in houses else known.aliases.get(key, alone)
        others = (one for one in people if one != name and (name < EASTERN or len(one) > len(name)))
        return next((one for one in others if same_person(name, one)), by_house)

    voices: dict[str, str] = {}
    together: dict[str, tuple[str, ...]] = {}
    for key, found in labels.items():
        parts = joint(found.name, labels.keys() - {key}, people)
        if parts:
            names = [part if at % 2 else meant(part) for at, part in enumerate(parts)]
            together[key] = tuple(names[::2])
            voices[key] = "".join(names)
        else:
            voices[key] = meant(found.name)
    return Voices(voices, together)


def _letters_behind(found: Candidate, labels: Mapping[str, Candidate]) -> bool:
    """Whether a label says in brackets how it is shortened: Clara Voss (CV); Seven Oars (7O), where `7O` is one."""
    return is_initials(found.bracket) or (bool(found.bracket) and key_of(found.bracket) in labels)


def _has_first_name(first: str, name: str) -> bool:
    """Whether `first` may be the first name of somebody whose label is `name`: Leonor, of Vasques Amaral; Marijke, of
    van Houten. A house has a word for “of” between: Ann Lanning van Oars Weekly."""
    particle = _PARTICLE.match(name) is not None
    return particle or (first.istitle() and not begins_with_given_name(name) and not is_outlet(name))


def _letters(labels: Iterable[Candidate], people: Sequence[str]) -> dict[str, str]:
    """Whom single letters mean, where there are several and each of them is an initial of one person, another each."""
    letters = [found.name for found in labels if len(found.name) == 1 and found.name.isupper()]
    known = {person for person in people if is_full_name(person) and begins_with_given_name(person)}
    begun = [[person for person in known if letter in {person[0], person.rsplit(" ", 1)[-1][0]}] for letter in letters]
    meant = {found[0] for found in begun if len(found) == 1}
    if len(letters) < _FEWEST_APART or len(meant) < len(letters):
        return {}
    return {letter: found[0] for letter, found in zip(letters, begun, strict=True)}


def without_house(name: str) -> str:
    """The name in a label without the house or the trade behind a comma: Clara Voss, Northern Oars. What may be a
    second person stays."""
    person, of_house, rest = name.partition(" for ")
    if of_house and begins_with_given_name(person) and is_full_name(person):  # Clara Voss for Northern Oars
        return person
    person, _, rest = name.partition(", ")
    somebody = begins_with_given_name(person) or is_full_name(name)  # of many words behind it, not all name a house
    return person if rest and somebody and is_full_name(person) and not begins_with_given_name(rest) else name


def _is_heading(name: str) -> bool:
    """Whether what stands before a colon is what a form asks, or something of somebody's: Clara’s First Boat."""
    owner = _GENITIVE.match(name)
    asked = " " in name and _IN_FIRST_PERSON.search(name)
    titled = " " in name and late(_OF_TALK).search(name)
    return bool(asked or titled or (owner and begins_with_given_name(owner[1])))


def _may_be_first_name(name: str) -> bool:
    """Whether what looks like initials is a first name, if nobody is known to have these: BETH."""
    return len(name) >= _FEWEST_LETTERS and name.isalpha() and is_initials(name) and _is_first_name(name)


def in_capitals(voices: Mapping[str, str], answering: Set[str]) -> dict[str, str]:
    """The only name of each of those `answering`, by the keys of their labels, who looks like initials beside several
    who have names: MISU, beside Clara and Ben."""
    several = sum(not is_initials(voices[key]) for key in answering) >= _FEWEST_NAMED
    found = {key: voices[key] for key in answering if several and late(_LIKE_A_NAME).fullmatch(voices[key])}
    return {key: voice.capitalize() for key, voice in found.items() if is_initials(voice)}


def _is_first_name(name: str) -> bool:
    return bool(name) and " " not in name and begins_with_given_name(name)


def _listed_beside(keys: Set[str], opening: str) -> set[str]:
    """The keys of the names that the opening lists in one breath with one of those: Clara, Ben, Ivo and Tove."""
    lists = ({key_of(name) for name in _WORD.findall(found[0])} for found in _LIST.finditer(opening))
    return {key for listed in lists if listed & keys for key in listed}


def may_be_anybody(label: str) -> bool:
    """Whether a label is a trade, a pronoun or means one of many: Filmmaker, Her, Student B, The Witness. Whoever is
    given it as a name is meant by it."""
    words = [word for word in label.casefold().split() if word not in _ONE_OF and not word.strip("#()").isdecimal()]
    words = words or [label.casefold()]
    one = " ".join(words[:-1] if len(words) > 1 and len(words[-1]) == 1 else words)
    many = one in _PRONOUNS or one in ANYBODY or is_trade(one) or (one != label.casefold() and role_of(one))
    return (bool(many) and not begins_with_given_name(label)) or names_office(label)
