"""Names of people in running text: runs of capitalised words, such as Juliette Binoche or Hou Hsiao-hsien."""

import re
from collections.abc import Iterator
from functools import lru_cache
from unicodedata import normalize

from quotecards.late import late
from quotecards.light import light
from quotecards.readers.body.beside_names import after_letters, is_particle
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.name_words import ELIDED, Words, words_of_name
from quotecards.readers.body.no_names import HONORIFICS, HOUSES, NO_NAME, PARTICLES, is_given_here
from quotecards.readers.body.trades import TRADES, is_trade

# An elided word stands for itself: d’Agnès, l’attrice, dall’Aquila, C’est; but D’Angelo is one, and J’Nai.
_WORD = re.compile(r"(?:(?<![\w’'-])(?:[a-z]{1,4}|L|Qu|[CJ](?=.[a-zéê]))[’'](?=[^\W\d_]))|[^\W\d_][\w’'-]*")
_WORDS = re.compile(r"[^\W\d_]{3,}")
# Clara Voss’s boat, Ben Oars’ boat; Clara Voss’un, Clara Voss'la
_TAIL = re.compile(r"[’'](?:s|[ns]?[ıiuü]n|[dt][ae]n?|[yn]?[aeıiuü]|y?l[ae])?$")
_WITHIN = frozenset("SKVWZСКВЗУОИІ")  # words of one letter that open Slavic sentences: S Klárou Vossovou jsme mluvili
_YOUNGER = (" Jr", " Sr")
_PAIRED = 2  # words
_BETWEEN = frozenset("ei")
_ENDS_HEAD = frozenset(("", "\n", ":", "："))
EASTERN = "\u3040"  # the first of the letters of which a name has no blanks
_INSIDE = "’'-_"  # what words may hold beside letters and figures
_TRADE_OF = r" [a-zà-ÿ]\w+ (?:d(?:i|e|u|el|ella|es|a|o|al|os|as)\s|d[’']|of (?!Photography)[A-Z“‘\"])"
_CONTRACTED = ("’m", "'m", "’re", "'re", "’ve", "'ve", "’ll", "'ll")  # I’m, We’ve
_LONE = re.compile(r"[A-ZÀ-ÖØ-Þ][\w-]+(?![\w-]|[ \u00a0][A-ZÀ-ÖØ-Þ])")
# Clara “Kit” Voss
NICKNAME = re.compile(r"[ \u00a0][\"“„«‘'](?P<nick>[A-ZÀ-ÖØ-ÞА-Я][\w’-]+)[\"”“»’'][ \u00a0]")
_DUTCH_ARTICLE = (" '", " ’")  # Clara van 't Voss
_OPENS = frozenset((' "', " “", " „", " «", " ‘", " '"))
_JOINTS = frozenset((" ", "\u00a0", "\n", ". "))
# Two words of which the first may begin a name and the second go on with it: what is no small letter of the commonest
# scripts, or a particle. A longer word than the reader looks at here may be anything.
_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-я]"
_PAIR = re.compile(
    rf"{_CAPITAL}(?<![^\W\d_]{_CAPITAL})[\w’'-]{{0,60}}+"
    rf"(?:[\w’'-]|(?:[ \u00a0\n]|\. )(?:[\"“„«‘']?{_CAPITAL}|d[’']|[’']t\s|"
    rf"(?i:{'|'.join(sorted(PARTICLES))})(?![\w’'-])))"
)
# Clara Voss i Lund, Clara Voss e Silva: two surnames
_SECOND = r"\si\s(?P<last>[A-ZÀ-ÖØ-Þ][\w’·-]{2,})(?![\w’-]|[ \u00a0][A-ZÀ-ÖØ-Þ])"
_SECOND_SURNAME = (
    r"\se\s(?:Silva|S[aá]|Sousa|Souza|Mell?o|Castro|Costa|Albuquerque|Vasconcelos|Menezes|Cunha|Abreu|Brito|Lima|Noronha|Almeida)"
    r"(?![\w’-]|[ \u00a0][A-ZÀ-ÖØ-Þ])"
)
_AND = r"[^\W\d_A-ZÀ-ÖØ-Þ],?\si\s[^\W\d_A-ZÀ-ÖØ-Þ]"
_ROMANCE = r"\s(?:de|del|la|el|les|que|amb|con|per|un|una|és|es|d[’'][a-z]+|l[’'][a-z]+)\s"
_LETTERS = r"(?:[^\W\d_]\.(?:[ -]|$)?){2,5}"


@light
class Name:
    """A run of two to four capitalised words, the last of which is taken for the surname."""

    text: str
    start: int
    end: int

    @property
    def surname(self) -> str:
        return self.text.rsplit(" ", 1)[-1]


def names_in(text: str) -> Iterator[Name]:
    """The names in `text`, as far as capitals tell. Titles of works and places are among them."""
    run: Words = []
    at = 0
    while word := _WORD.search(text, at) if run else _next_pair(text, at):
        at = word.end()
        shown = word.group()
        key = shown.casefold()
        capital = shown[0].isupper() and (
            key not in NO_NAME or is_given_here(word, text) or (len(key) == 1 and _goes_on(run, word, text))
        )
        capital = capital and not shown.endswith(_CONTRACTED)
        if not run:
            run = [word] if capital and not (shown in _WITHIN and text[at : at + 1] == " ") else []
            continue
        between = text[run[-1].end() : word.start()]
        again = between == "\n" and shown in {part.group() for part in run}  # a new line begins with whom this one ends
        joined = not again and (between in _JOINTS or (not between and run[-1].group() in ELIDED))
        joined = joined or (shown == "t" and between in _DUTCH_ARTICLE)
        joined = joined or (between == "." and len(run[-1].group()) == 1)  # J.A. Voss, Clara J.A. Voss
        if not joined and len(run) == 1 and between[:2] in _OPENS and begins_with_given_name(run[0].group()):
            joined = NICKNAME.fullmatch(between) is not None
            if len(between) == 2 and NICKNAME.match(text, run[0].end()):
                continue
        if joined and shown in ELIDED and len(run) <= _PAIRED:
            lone, given = _LONE.match(text, word.end()), begins_with_given_name(run[0].group())
            if (len(run) == 1 and (lone or given)) or (given and lone and not lone[0].isupper()):
                run.append(word)  # Inès d’Aubrac, Clara Voss d’Aubrac
                continue
        if joined and (capital or _is_small(word, run, text)) and _whole(run, text):
            run.append(word)
            continue
        if len(run) > 1:
            yield from _name(run, text)
        run = [word] if capital else []
    if len(run) > 1:
        yield from _name(run, text)


def _name(run: Words, text: str) -> Iterator[Name]:
    run = words_of_name(run, text)
    if not run or _is_lettered(run, text):
        return
    start, end = run[0].start(), run[-1].end()
    shown = _TAIL.sub("", text[start:end])
    if shown.endswith(_YOUNGER) and text.startswith(".", start + len(shown)):
        shown += "."
    end = after_letters(text, start + len(shown))
    shown = NICKNAME.sub(" ", shown)
    if shown.endswith("-"):  # of a longer word: Clara Voss- and Okri Prize
        return
    yield Name(" ".join(shown.split()), start, end)


def _is_lettered(run: Words, text: str) -> bool:
    """Whether a line begins with a letter that stands for who speaks, and goes on with any word: A. Because it rains.
    But not A. Voss: who speaks, nor F. Murray Voss."""
    if len(run) > _PAIRED or len(run[0].group()) > 1 or (run[0].start() and text[run[0].start() - 1] != "\n"):
        return False
    return text[run[-1].end() : run[-1].end() + 1] not in _ENDS_HEAD


def _next_pair(text: str, start: int) -> re.Match[str] | None:
    """The next word from `start` on that a name of several words may begin with, or one before it in the same stretch
    of letters: what begins with a small letter is passed by, and capitals that only open a sentence."""
    pair = _PAIR.search(text, start)
    if not pair:
        return None
    at = pair.start()
    while at > start and (text[at - 1].isalnum() or text[at - 1] in _INSIDE or _ends_initial(text, at, start)):
        at -= 1
    return _WORD.search(text, at)


def _ends_initial(text: str, at: int, start: int) -> bool:
    """Whether an initial and its point stand right before `at`: J.A. Voss."""
    return text[at - 1] == "." and at - 2 >= start and text[at - 2].isupper()


def _goes_on(run: Words, word: re.Match[str], text: str) -> bool:
    """Whether a letter is one more initial of a name: J. A. Voss; or one behind a first name: Clara A. Voss; or begins
    one: A. Voss."""
    if len(word.group()) > 1 or not text.startswith(".", word.end()):
        return False
    then = text[word.end() + 1 : word.end() + 3]
    if not run:
        return word.group() != "I" and then.lstrip()[:1].isupper()  # with whom sentences end: She and I.
    between = text[run[-1].end() : word.start()]
    if len(run[-1].group()) == 1:
        return between in (".", " ", ". ")
    return between == " " and then[:1] == " " and then[1:].isupper()


def _is_small(word: re.Match[str], run: Words, text: str) -> bool:
    """Whether a word stands small between parts of a name: Clara van der Voss, Clara Voss i Lund."""
    shown = word.group()
    if shown in _BETWEEN:
        return _adds_surname(run, text)
    return is_particle(shown.casefold(), [one.group() for one in run])


def _adds_surname(run: Words, text: str) -> bool:
    """Whether a whole name goes on with “i” or “e” and one more surname: Clara Voss i Lund, Clara Voss e Silva."""
    if len(run) < _PAIRED or not begins_with_given_name(f"{run[0].group()} {run[-1].group()}"):
        return False
    if late(_SECOND_SURNAME).match(text, run[-1].end()):
        return True
    second = late(_SECOND).match(text, run[-1].end())
    if not second or begins_with_given_name(second["last"]) or second["last"].casefold() in HOUSES:
        return False
    if late(_AND).search(text):  # where “i” is a word of its own, of whom a paragraph tells first
        return run[0].start() <= _PAIRED and text.startswith((" (", ",", ":", " :"), second.end())
    return late(_ROMANCE).search(text) is not None


def _whole(run: Words, text: str) -> bool:
    """Whether the last word of `run` can be followed by more of the name: initials may end in a point, and a few short
    words (Ma. Clara Voss, Clara St. Voss), and no word in a genitive (Oars’ Clara Voss), at the end of a quotation or
    before a dash (Guest- Clara Voss)."""
    word = run[-1]
    shown = word.group()
    if text[word.end() : word.end() + 1] == ".":
        saint = shown == "St" and len(run) == _PAIRED and begins_with_given_name(run[0].group())
        return len(shown) == 1 or saint or (shown == "Ma" and len(run) == 1)
    return shown in ELIDED or not shown.endswith(("’s", "'s", "’", "'", "-"))


def may_name(word: str) -> bool:
    """Whether a single word can be somebody's only name, as far as its capital and the words that name nobody tell."""
    key = word.casefold()
    written = len(word) > 2 and word[0].isupper() and not (word.isupper() or word[-1].isdecimal())
    return written and key not in NO_NAME and key not in TRADES and key not in HOUSES


@lru_cache(maxsize=1_024)  # a text has few names, each of them many times
def same_person(one: str, other: str) -> bool:
    """Whether two names can mean one person: Binoche, Juliette, J. Binoche, JB and Juliette Binoche."""
    short, long = sorted((_key(one), _key(other)), key=len)
    if not short:
        return False
    if len(short) == 1:
        if len(long) == 1 and short[0] >= EASTERN:
            return _begins_with_family(*sorted((short[0], long[0]), key=len))
        initials = "".join(part[0] for part in "-".join(long).split("-") if part)
        plain = initials if initials.isascii() else "".join(filter(str.isalpha, normalize("NFD", initials)))
        spellings = (initials, plain, initials[0] + initials[-1], plain[0] + plain[-1])  # ÉM and EM
        ends = set(spellings) if len(long) > 1 else set()
        return short[0] in {long[0], long[-1]} or short[0] in ends or short[0].replace("-", "") in ends
    first, other = short[0], long[0]
    return short[-1] == long[-1] and (first == other or (first[0] == other[0] and 1 in {len(first), len(other)}))


def _begins_with_family(short: str, long: str) -> bool:
    """Whether a name without blanks is the family name, of two letters or more, that opens another one."""
    return short == long or (len(short) > 1 and "\u3400" <= short[-1] <= "\u9fff" and long.startswith(short))


def is_worded(name: str, text: str) -> bool:
    """Whether `text` writes all words of what looks like a name without capitals, too, so that they name nobody: Case
    Study. Given names may be words as well: Rose."""
    words = [word for word in _WORDS.findall(name) if word.casefold() != word.upper()]
    if not words or begins_with_given_name(name):
        return False
    return all(stands_in(text, word.casefold()) for word in words)


def stands_in(text: str, word: str) -> bool:
    """Whether `text` has the whole `word`, and not in an address."""
    return word in text and bool(re.search(rf"(?<![\w@#./_-]){re.escape(word)}(?![\w@/_-]|\.\w)", text))


def is_addressed_formally(name: str) -> bool:
    """Whether what looks like a name begins with Frau, Dr or the like."""
    return name.split(maxsplit=1)[0].casefold().rstrip(".") in HONORIFICS


def is_form_of_address(name: str) -> bool:
    """Whether there is nothing but Prof, Dr or the like."""
    return name.casefold().rstrip(".") in HONORIFICS


def without_address(before: str) -> str:
    """The words before a name without Dr, Frau or the like at their end."""
    while (last := before.rstrip().rpartition(" ")[2]) and is_form_of_address(last) and before[-1:].isspace():
        before = before.rstrip()[: -len(last)]
    return before


def heads_trade(name: Name, text: str) -> bool:
    """Whether what looks like a name has a trade right behind it, or is one: Low Tide director Clara Voss; Tide
    President & CEO Clara Voss."""
    after = text[name.end : name.end + 24]
    if late(_TRADE_OF).match(after):
        return False  # Clara Voss regista di Bassa marea; Clara Voss writer of Low Tide
    office = after.startswith((" & ", " and ")) and is_trade(name.surname) and not begins_with_given_name(name.text)
    words = after.replace("/", " ").split()[:2] if after[:1] == " " else []
    words = words[1:] if len(words) == 2 and len(words[0]) > 1 and words[0].isupper() else words[:1]  # VFX supervisor
    return office or any(word.casefold() in TRADES for word in words)


@lru_cache(maxsize=1_024)
def _key(name: str) -> tuple[str, ...]:
    if name[1:2] == "." and late(_LETTERS).fullmatch(name):  # C. V.-L., as CVL
        return ("".join(filter(str.isalpha, name)).casefold(),)
    bare = name.replace(".", " " if " " in name.replace(". ", "") else "").replace(",", " ")
    parts = [part.casefold() for part in re.split(r"[\s\u00a0]+", bare) if part]
    return tuple([part for part in parts if part not in HONORIFICS] or parts)
