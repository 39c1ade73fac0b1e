"""Single words with which titles and introductions name people: Interview with Corvina; Clara tells how she rows."""

import re
from collections.abc import Iterator
from functools import cache

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import ABOUT, INTERVIEW, SPEAKS
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import is_worded, may_name, stands_in
from quotecards.readers.body.trades import TRADES
from quotecards.readers.roles.shapes import is_unfinished_line

_LONGEST = 200  # characters of a title
_SHORTEST = 4  # letters of a name in capitals that are no initials
_MARKS = frozenset("\"“„«‟‘'")
_ALONE = (
    rf"(?P<name>[^\W\d_][\w’-]+)\s*[-–—|:：.]\s*(?:the\s)?(?i:{INTERVIEW})(?:\.\s[^\n]*)?"
    rf"|(?i:{INTERVIEW})\s*[-–—|:：]\s*(?P<last>[^\W\d_][\w’-]+)"
)
# Clara (Northern Oars) tells how she rows
_BRACKETED = r"(?:\s\([^()\n]{2,40}\))?"
_FIRST_NAME = re.compile(rf"(?P<name>[A-ZÀ-ÖØ-ÞА-Я][\w’-]+){_BRACKETED}(?=\s)")
# “I row”: Corvina on boats
_QUOTED_ONE = r"[\"“„«‟‘'][^\n]{10,}[\"”“»’']\s?:\s(?P<name>[^\W\d_][\w’-]+)(?=$|\s(?:on|über|sur|sobre|su|over|om)\s)"
_QUOTES_ONE = re.compile(r"(?:[^\n:：]{0,40}\s)?(?P<name>[^\W\d_][\w’-]+)\s?[:：]\s*[\"“„«‟‘'][^\n]{10,}")
_FOR = re.compile(r"\b(?:for|pour|para|per|pro|pre|pentru|für|voor|для)\s+$", re.IGNORECASE)
# Corvina ’32 on boats, or Corvina: “I row”, behind words that say who was met; Corvina alone; any name
_ONLY_NAME = re.compile(
    rf"(?P<name>[^\W\d_][\w’-]+)(?:\s[‘’']?\d+)?(?:$|\s+{ABOUT}|(?P<quote>\s?[:：–—-]\s?[\"“„«‟‘'][^\n]{{8,}}$))",
    re.IGNORECASE,
)
_LONE_NAME = re.compile(r"(?P<name>[^\W\d_][\w’-]+)(?![\w’-]|\s[A-ZÀ-ÖØ-ÞА-Я])")
# Boat Talk: CV of Northern Oars; Corvina, rower
_HEADS_PART = re.compile(
    r"(?:^|[:：|–—]\s|\s-\s)(?P<name>[A-ZÀ-ÖØ-ÞА-Я][\w’-]+)(?=$|[,:：|(]|\s(?:[-–—|(]|(?:from|of|on|von|aus|über|de|di|do|da|du|sur|sobre|su|z|из|о)\s))"
)
_WORD = re.compile(r"([\w-]+)\s+")


def only_name(text: str, lexicon: Lexicon, opening: str = "") -> str | None:
    """Somebody's only name, where a title that says with whom was spoken ends with it, or says next about what:
    Interview with Corvina. One in capitals counts where the opening has it, too: Talking with CV about boats.

    None in German, in which any noun may stand there.
    """
    if not lexicon.spaced or lexicon.capitals or len(text) > _LONGEST:
        return None
    found = next(behind_met(text, _ONLY_NAME, lexicon), None)
    if not found or not (found[1]["quote"] or is_unfinished_line(text[-90:])):
        return None
    match = found[1]
    name = match["name"]
    if name.isupper() and len(name) >= _SHORTEST and stands_in(opening, name.title()):
        return name.title() if may_name(name.title()) else None  # RENCONTRE AVEC CORVINA – « La rame »
    told = re.search(rf"\b{name}\b", opening) is not None
    if _FOR.search(text[: match.start("name")]) and not (told or begins_with_given_name(name)):
        return None  # Questions for Lent
    capitals = name.isupper() and not text.isupper() and told
    return name if capitals or may_name(name) else None


def before_interview(text: str, lexicon: Lexicon, told: str) -> str | None:
    """Somebody’s only name, or a band’s, where a title has nothing else beside the word for an interview: Corvina –
    Interview; or where it quotes somebody of whom the text, `told`, tells: Corvina: “I row”.

    It is no word that the text writes without a capital.
    """
    if lexicon.capitals:
        return None
    alone, quoting = late(_ALONE).fullmatch(text), _QUOTES_ONE.match(text)
    quoted = late(_QUOTED_ONE).match(text) if text[:1] in _MARKS else None
    name = (alone["name"] or alone["last"]) if alone else quoted["name"] if quoted else ""
    name = quoting["name"] if not name and quoting and stands_in(told, quoting["name"]) else name
    fits = may_name(name) or (name.isupper() and name.isalpha() and len(name) >= _SHORTEST)
    return name if name and fits and not is_worded(name, told) else None


def who_speaks(text: str) -> str | None:
    """The first name with which `text` begins, where it goes on to say that they speak: Clara tells how she rows."""
    found = _FIRST_NAME.match(text)
    if not found or not (begins_with_given_name(found["name"]) and may_name(found["name"])):
        return None
    return found["name"] if late(SPEAKS).match(text, found.end()) else None


def only_names_heading(text: str) -> Iterator[str]:
    """Single words with a capital that stand where titles name people: Boat Talk: CV of Northern Oars."""
    if len(text) <= _LONGEST and "\n" not in text:
        yield from (found["name"] for found in _HEADS_PART.finditer(text))


def only_names_met(text: str, lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """The only names of those of whom `text` says that they were spoken to, each with where it ends."""
    if not lexicon.spaced or lexicon.capitals:
        return
    for _, match in behind_met(text, _LONE_NAME, lexicon):
        if may_name(match["name"]):
            yield match["name"], match.end()


def behind_met(text: str, name: re.Pattern[str], lexicon: Lexicon) -> Iterator[tuple[int, re.Match[str]]]:
    """Where words start that say with whom was spoken, and what of `name` stands right behind, be it behind a trade."""
    for met in _met(lexicon.meet).finditer(text):
        trade = _WORD.match(text, met.end())
        behind = name.match(text, trade.end()) if trade and trade[1].casefold() in TRADES else None
        found = behind or name.match(text, met.end())
        if found:
            yield met.start(), found


@cache
def _met(meet: str) -> re.Pattern[str]:
    says = (
        rf"{meet}|(?:talking|speaking|chatting)\s(?:with|to)|conversation\swith|as seen by|vue? par|vist[oa] (?:por|da)"
    )
    return re.compile(rf"(?<!\w)(?:{says})\s+", re.IGNORECASE)
