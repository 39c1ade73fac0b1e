"""What stands beside somebody's name with capitals and is no part of it, as the rest of the opening tells: a trade, a
verb of a title, whom a by-line names right before."""

from collections.abc import Collection, Sequence
from unicodedata import combining, normalize

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.beside_names import is_of_who_does, is_patronymic
from quotecards.readers.body.given_names import begins_with_given_name, begins_with_well_known_name
from quotecards.readers.body.inflection import is_bent, with_hungarian
from quotecards.readers.body.interview_words import INTERVIEW
from quotecards.readers.body.names import Name, stands_in
from quotecards.readers.body.no_names import PARTICLES
from quotecards.readers.body.trades import ends_with_trade, is_trade
from quotecards.readers.roles.decoder import Decoded

_SURNAME_AND_FIRST = 2  # words
# With what sentences begin, and few names: Bei Clara Voss liegt ein Boot
_OPENINGS = frozenset(
    "Bei Beim Da Wer Vom Zum Zur Zu Den Dem Til Till Fra Etter Ved Bij Aan Sinds Uit Som Av Af".split()
)
_SHORTEST = 4  # letters of a surname with an s behind it
_VERBAL = ("s", "ed")  # how verbs end that stand behind a name in a title
_SPEAKING_TO = frozenset("First Finally Okay Now Thanks Welcome".split())
# Frau Voss, why do you row?
_ADDRESS = (
    r"\b(?:Frau|Herrn?|Mrs?|Ms|Madame|Monsieur|Mme|Señora?|Signora?|Senhora?|Pani|Panie|Fru|Herra?|Mevrouw|Meneer)\.?\s"
    r"([A-ZÀ-ÖØ-ÞĀ-Ž][\w’-]+)"
)
# Firuze Hanım, Айгуль-ханум
_BEHIND_FIRST = frozenset("hanım bey abla abi ağabey usta hoca teyze amca nine dede ханум ханым апа ага".split())
# Nguyễn Thị Lan Anh, who is Lan Anh
_FAMILY_FIRST = frozenset(
    "nguyen nguyễn tran trần pham phạm hoang hoàng huynh huỳnh vũ võ đặng bùi ngô dương lê".split()
)
_BENT_WORD = r"(?:[aáeéioöuü]t|[bv][ae][nl]?|[rt][óő]l|n[áé]l|n[ae]k|h[oe]z|j[uü]k|[uü]nk|ként)$"
_QUOTING = ' \u00a0"“„«»‘*_('
_OF_A_PAGE = frozenset("text tekst foto autor autorka текст фото автор".split())
_A = "aа"
_ENDING = ".!?…:\n–—"
_OF_TALK = rf"(?i)\s{INTERVIEW}(?!\w)"


def without_trade(name: Name, around: str) -> Name:
    """A first name without the trade before it, which the text sets with a capital, too, or the word with which a
    sentence speaks to them: Captain Clara; First Clara, thanks. Likewise any name that stands alone in the text
    `around` it, too."""
    trade, _, first = name.text.partition(" ")
    if " " in first or not (is_trade(trade) or trade in _SPEAKING_TO) or begins_with_given_name(trade):
        return name
    if not begins_with_given_name(first) and around.count(first) <= around.count(name.text):
        return name
    return Name(first, name.end - len(first), name.end)


def without_opening(name: Name, text: str, around: str, *, free: bool) -> Name:
    """A name without the word before it that opens its sentence, and that the text `around` it has with a small letter,
    too: Invece Clara Voss rema. In Slavic languages (`free`), where few nouns have capitals, without all that stands
    before a known first name: Starosta Wicku Clara Voss."""
    words = name.text.split(" ")
    first = next((at for at, word in enumerate(words[:-1]) if begins_with_well_known_name(word)), 0)
    if not first or any(begins_with_given_name(f"{word} ") or word.endswith(".") for word in words[:first]):
        return name  # A. Clara Voss
    bare = " ".join(words[first:])
    before = text[: name.start].rstrip(_QUOTING)
    opens = not before or before[-1] in _ENDING
    if free:  # Мельник Анна Петровна; Teatr Jana Lipskiego; капитана Романа Восса, or Романа Восса herself
        if is_patronymic(bare.partition(" ")[2]) or _may_be_his(bare) or is_bent(bare, around):
            return name
        opening = words[0].casefold()
        if opening in _OF_A_PAGE or opening in _FAMILY_FIRST or opening[:-2] in _FAMILY_FIRST:
            return name  # Text Clara Voss; s Nguyenem Anh Vossem
    elif first > 1 or not opens or not (words[0] in _OPENINGS or stands_in(around, words[0].casefold())):
        return name
    return Name(bare, name.end - len(bare), name.end)


def _may_be_his(name: str) -> bool:
    """Whether a first name and a surname may be a woman’s as well as a man’s with endings."""
    first = name.partition(" ")[0]
    return first[-1] in _A and name[-1] in _A and begins_with_given_name(first[:-1])


def as_often(name: Name, named: Sequence[str]) -> Name:
    """A name without a word behind it that the opening mostly does not have there: Clara Voss↵Getting a boat."""
    bare = name.text.rpartition(" ")[0]
    if " " not in bare or named.count(bare) <= named.count(name.text) or lacks_surname(bare):
        return name
    return Name(bare, name.start, name.start + len(bare))


def without_verb(name: Name, part: Decoded, named: Sequence[str]) -> Name:
    """A name in a title in which every word has a capital, without what the introduction never has behind it: Clara
    Voss Returns From the Sea; Captain Clara Voss Mid-River Interview."""
    text = part.block.text
    before = text[: name.start]
    alone = not name.start or before.endswith(": ") or late(_OF_TALK).match(text, name.end) or ends_with_trade(before)
    if part.kind is not TurnKind.HEADING or not alone:
        return name
    for one in named:
        more = name.text.removeprefix(f"{one} ") if " " in one else name.text
        surname = lacks_surname(one) and (not more.endswith(_VERBAL) or named.count(name.text) > 1)  # Ana Maria Torres
        if (
            more != name.text
            and not surname
            and not any(more in other.split() for other in named if not other.startswith(name.text))
        ):
            return Name(one, name.start, name.start + len(one))
    return name


def lacks_surname(name: str) -> bool:
    """Whether a name is only two first names, as far as we know, or has a patronymic: Ana Maria, Анна Петровна."""
    first, _, rest = name.partition(" ")
    names = (first, *rest.replace("-", " ").split())
    return is_patronymic(rest) or (bool(rest) and all(map(begins_with_given_name, names)))


def with_surnames(name: str, names: Sequence[str], told: Sequence[str]) -> str:
    """All of the name of whom `names` name by a first name alone, or by two (Ana Maria, who is Ana Maria Torres); or of
    whom the one name that is `told` spells out the initials, or goes on with one more surname: Clara B. Voss, who is
    Clara Benedita Voss; Clara Voss, who is Clara Voss Lund."""
    first_names = " " not in name or lacks_surname(name)
    longer = dict.fromkeys(one for one in (names if first_names else told) if one.startswith(f"{name} "))
    if first_names:
        return next(iter(longer)) if longer and (" " in name or len(longer) == 1) else name
    if "." in name:
        longer = dict.fromkeys(one for one in told if _spells_out(one, name))
    elif not begins_with_given_name(name):
        return name
    whole = next(iter(longer)) if len(longer) == 1 else name
    return name if whole.rpartition(" ")[2].isupper() or is_trade(whole.rpartition(" ")[2]) else whole


def _spells_out(name: str, initials: str) -> bool:
    """Whether a name has words where another has their first letters, and all of its other words."""
    pairs = tuple(zip(name.split(" "), initials.split(" "), strict=False))
    alike = len(pairs) == name.count(" ") + 1 == initials.count(" ") + 1 and "." not in name
    return alike and all(long == short or (short[1:] == "." and short[0] == long[0]) for long, short in pairs)


def without_another(name: Name, authors: Collection[str]) -> Name:
    """A long name without that of one of the authors, whose by-line ends right before it: An interview by Ann Lanning
    Clara Voss rows."""
    for one in authors:
        rest = name.text.removeprefix(f"{one} ") if " " in one else name.text
        if rest != name.text and " " in rest:
            return Name(rest, name.end - len(rest), name.end)
    return name


def is_surname(name: str) -> bool:
    """Whether what looks like a name is a surname with what noble or old ones begin with, or an initial: De Voss, Van
    der Voss, M. Voss."""
    first, *more, _ = name.casefold().split(" ") if " " in name else (name, name)
    if len(first) == len("M.") and first.endswith(".") and not more:
        return True
    return first in PARTICLES and all(word in PARTICLES for word in more) and not begins_with_given_name(name)


def whole_by_first(name: str, names: Collection[str]) -> str:
    """The only one of `names` whom a first name means beside a trade, a form of address or an initial: Kokken Clara,
    Firuze Hanım, Clara V. are Clara Voss and Firuze Okri; or who has a Vietnamese family name before it. The name
    itself where there is none, or several."""
    one, _, other = name.partition(" ")
    if len(other.rstrip(".")) == 1:
        start = f"{one} {other[0]}"
    elif other.casefold() in _BEHIND_FIRST:
        start = f"{one} "
    elif begins_with_given_name(other) and " " not in other and is_of_who_does(one):
        start = f"{other} "
    else:
        whole = (one for one in names if one.endswith(f" {name}") and one.partition(" ")[0].casefold() in _FAMILY_FIRST)
        return next(whole, name)
    owners = {whole for whole in names if whole.startswith(start) and whole != name and len(whole) > len(start) + 1}
    return owners.pop() if len(owners) == 1 else name


def spelt_plainly(name: str) -> str:
    """What all spellings of a name share: no accents, one apostrophe, and none of the letters in its middle. Clara T.
    O’Voss"""
    name = name.replace("’", "'")
    first, *middle, last = without_accents(name).split() if " " in name else ("", without_accents(name))
    return " ".join((first, *(word for word in middle if len(word.rstrip(".")) > 1), last)).strip()


def as_spelt_first(name: str, spellings: dict[str, str]) -> str:
    """The first spelling of a name that is kept in `spellings`, be it with a further name in its middle or without one:
    Clara Okri Voss is Clara Voss."""
    plain = spelt_plainly(name)
    first, *middle, last = plain.split() if " " in plain else ("", plain)
    found = spellings.setdefault(plain, spellings.get(f"{first} {last}" if middle else f"{plain} …", name))
    if middle:
        spellings.setdefault(f"{first} {last} …", found)
    return found


def without_accents(name: str) -> str:
    return "".join(sign for sign in normalize("NFD", name.casefold()) if not combining(sign))


def side_by_side(name: Name, text: str) -> tuple[Name, ...]:
    """The name, or both of two that Hungarian sets side by side: Voss Klárával Nagy Anna beszélgetett."""
    first, last, *more = name.text.split(" ")
    met = f"{first} {last}"
    if len(more) != _SURNAME_AND_FIRST or not with_hungarian(met, text):
        return (name,)
    other = " ".join(more)
    return Name(met, name.start, name.start + len(met)), Name(other, name.end - len(other), name.end)


def without_bent_word(name: Name) -> Name:
    """A Hungarian name without the word with an ending before it that begins its sentence: Regényét Voss Klára írta."""
    bent, *words = name.text.split(" ")
    if len(words) != _SURNAME_AND_FIRST or any(map(begins_with_given_name, (bent, words[0]))):
        return name
    if not (begins_with_given_name(words[1]) and late(_BENT_WORD).search(bent)):
        return name
    return Name(" ".join(words), name.end - len(" ".join(words)), name.end)


def addressed_in(asked: str) -> frozenset[str]:
    """The surnames by which questions address somebody: Frau Voss, why do you row?"""
    return frozenset(late(_ADDRESS).findall(asked))


def as_addressed(name: Name, surnames: Collection[str]) -> Name:
    """A name without what stands behind the surname by which questions address somebody: Clara Voss, of “Clara Voss
    Nacht für Nacht”, in languages whose nouns have capitals."""
    text = up_to_surname(name.text, surnames) if surnames else name.text
    return Name(text, name.start, name.start + len(text)) if text != name.text else name


def owns_something(name: str, text: str = "") -> bool:
    """Whether what looks like a name goes on with what somebody has, where nouns have capitals: Clara Voss’ Boot, Clara
    Lannings Boot, or always stands so in `text`. Who has a second first name is a name: Clara Agnes Voss."""
    words = name.split(" ")
    inner = [word for word in words[1:-1] if word.endswith(("s", "’", "'")) and len(word) > _SHORTEST]
    if any(not begins_with_given_name(word) for word in inner):
        return True
    if len(words) < 2 or not words[-1].endswith("s") or len(words[-1]) <= _SHORTEST:
        return False
    after = [behind[:2] for behind in text.split(name)[1:]]
    return bool(after) and all(behind[:1] == " " and behind[1:].isupper() for behind in after)


def up_to_surname(name: str, surnames: Collection[str]) -> str:
    """What looks like a name, up to the first of `surnames` in it."""
    words = name.split(" ")
    last = next((at for at, word in enumerate(words) if at and word in surnames), len(words) - 1)
    return " ".join(words[: last + 1])
