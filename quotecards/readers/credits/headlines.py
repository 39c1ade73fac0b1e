"""What a title says of the people that it names: with whom was spoken, and who speaks in it."""

import re
from collections.abc import Iterator
from functools import cache

from quotecards.late import late
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import INTERVIEW, MET, TALK
from quotecards.readers.body.languages import lexicon_for
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met
from quotecards.readers.body.names import Name, heads_trade, is_worded, may_name, names_in, stands_in
from quotecards.readers.body.trades import TRADES, is_trade, last_trade
from quotecards.readers.credits.columns import is_house_of_another, meets_behind
from quotecards.readers.credits.makers import ends_by_line, was_held_by
from quotecards.readers.credits.signs import Sign
from quotecards.readers.credits.two_who_talk import talks_with
from quotecards.readers.roles.asking import seems_to_ask
from quotecards.readers.roles.shapes import is_credit_line, is_unfinished_line

_SHORTEST = 4  # letters of a name in capitals that are no initials
_COLONS = frozenset(":：|")
_CLOSED = frozenset('"”»')
_MARKS = frozenset("\"“„«‟‘'")
_OF_TWO = frozenset({Sign.FIRST_OF_TWO, Sign.SECOND_OF_TWO})
_LONGEST = 200  # characters of a title
_BEHIND_A_COLUMN = (": ", "| ", "– ", "— ", " - ")
FIELD = re.compile(
    r"^(?:full name|name|who|guest|interviewee|gast|nom|nombre|nome|jméno|meno|imię|naam|namn|navn|nimi|név|имя|ім’я|"
    rf"invitée?|invitad[oa]|ospite|host(?:é|ka)?|gość|гость|{INTERVIEW})\s?[:：]\s*$",
    re.IGNORECASE,
)
_INTERVIEW = (
    rf"(?i)(?:an?\s|eine?\s|une?\s|una?\s|uma?\s)?{INTERVIEW}(?:\s#?\d{{1,4}})?(?:\s*(?:[|–—]|//?)\s*|\s+-?\s*)"
    rf"|(?:[\w’'-]+\s){{1,2}}{INTERVIEW}(?:\s#?\d{{1,4}})?\s?(?:[|–—:]|//?|\s-)\s*"  # Exclusive Interview: Clara Voss
)
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
# Ben Okri interviews Clara Voss
_VERB = r"(?i:interviews|interviewed|interviewt|befragt|interviewe|entrevista(?:\sa)?|intervista)\s+"
_INTERVIEWS = re.compile(rf"\s+{_VERB}(?=[^\W\d_a-zà-öø-ÿ])")
_INTERVIEWED = re.compile(rf"[A-ZÀ-ÖØ-Þ]\w+\s+{_VERB}$")
_NUMBERED = re.compile(r"\s#?\d{1,3}(?!\d)")  # Five answers for Boat Talk 12
_PATH = re.compile(r"\s[>»›]\s")
_WITH = re.compile(r"\b(?:with|mit|avec|con|com|z|с)\s+$", re.IGNORECASE)
_WITH_HOUSE = re.compile(
    r"\bwith\s(?:[A-Z][\w&.-]*\s){0,3}[A-Z][\w&.-]*(?:s[’']|[’']s)\s$"
)  # with Northern’s Clara Voss
_FOR = re.compile(r"\b(?:for|pour|para|per|pro|pre|pentru|für|voor|для)\s+$", re.IGNORECASE)
_WORKING = (
    r"(?i)\b(?:work\w*|collaborat\w+|shoot\w*|film(?:ing|s)|row\w*|dreh\w*|arbeit\w*|travail\w*|tourn\w*|trabaj\w*|rod\w*|"
    r"lavor\w*|trabalh\w*|prac\w*|работ\w*|съ[её]мк\w*)\s+\w+\s+$"
)
_OWN_WORDS = r"in\s(?:his|her|their)\sown\swords"
_TRADE_FIELD = re.compile(r"([\w-]+)\s?(?:[:：|–—/]|\s-)\s+")  # Director: Clara Voss
_SHOUTED = r"(?:^|[:|–—]\s)[A-ZÀ-ÖØ-Þ0-9 ’'!?&-]{3,},\s$"  # LOW TIDE, Clara Voss on boats
_SPOTLIGHT = r"(?i)(?:[\w’'-]+\s){0,3}(?:spotlight|focus|profile)\s(?:on|of)\s(?:the\s)?"
_ABOUT = re.compile(r"\s+(?:on|about|über|sur|sobre|su|over|om|o|о)\b", re.IGNORECASE)
_OF_SOMETHING = re.compile(r"\b(?:of|from|behind|von|aus|hinter|du|des|della|do|из)\s+(?:the\s+)?$", re.IGNORECASE)
_SPEAKS = (
    rf"(?i){_ABOUT.pattern}|\s+(?:{_OWN_WORDS}|talks?|discuss(?:es)?|explains?|reveals?|shares?|tells?|speaks?|opens?\s+up|looks?\s+back|"
    r"parle|raconte|explique|se\s+confie|habla|cuenta|explica|parla|racconta|spiega|fala|conta|spricht|erzählt|opowiada|"
    r"mówi|vertelt|praat|berättar|talar|fortæller|forteller|snakker|vypráví|anlatıyor|anlattı|konuştu|рассказывает|"
    r"рассказала?|говорит)\b"
)
_HERS = re.compile(r"\s(?:and\s(?:his|her)|und\s(?:ihre?|seine?)|et\s(?:son|sa|ses)|y\ssus?|e\s(?:il\ssuo|la\ssua))\s")
_SUBJECT = re.compile(
    rf"$|{_HERS.pattern}|\s*[:：|•·,–—-]|[’']s?\b|\s+(?:is|has|wants)\s|{_ABOUT.pattern}", re.IGNORECASE
)
# Clara Voss: “Rain is a colour” — “Rain is a colour”, says Clara Voss
_SAYS = re.compile("(?:\\s\\([^()\\n]{2,60}\\))?\\s*[:：]\\s*[\"“„«»‟'‘]")
# “Ben Okri had to row”, at the head of a title; Ben Okri’s biographer; the cook who rowed for Ben Okri
_WORDS_OF = re.compile('["“„«‟][^"“”»]+["”“»]')
_KIN = re.compile(
    r"[’']s?\s+(?:[a-z]+\s)?(?:biographer|assistant|widow|widower|wife|husband|son|daughter|brother|sister|mother|father|"
    r"friend|partner|agent|manager|collaborator|stuntman|double)\b",
    re.IGNORECASE,
)
_DID_FOR = re.compile(r"\bwho\b.*\bfor\s+$", re.IGNORECASE)
# Clara Voss: My years on the river
_SAYS_OF_ME = re.compile(r"\s*[:：]\s*(?:I|I['’](?:m|ve|d|ll)|My|Mein\w*|Ich|Mon|Ma|Mes|Je|Mi|Mis)\s")
_QUOTED = re.compile("[^\\n:]{3,60}\\s?:\\s*[\"“„«‟‘']")
# Clara Voss: an interview in Wick
_OF_TALK = rf"(?i)[^\n:]{{3,60}}\s?[:：]\s*(?:an?|the|eine?|das|une?|l['’]|una?|uma?)?\s?(?:[\w-]+\s)?{TALK}(?!\w)"
# Corvina ’32 on boats, behind words that say who was met; Corvina alone; any name
_ONLY_NAME = re.compile(rf"(?P<name>[^\W\d_][\w’-]+)(?:\s[‘’']?\d+)?(?:$|{_ABOUT.pattern})", re.IGNORECASE)
_LONE_NAME = re.compile(r"(?P<name>[^\W\d_][\w’-]+)(?![\w’-]|\s[A-ZÀ-ÖØ-ÞА-Я])")
# Boat Talk: CV of Northern Oars; Corvina, rower
_HEADS_PART = re.compile(
    r"(?:^|[:：|–—]\s|\s-\s)(?P<name>[A-ZÀ-ÖØ-ÞА-Я][\w’-]+)(?=$|[,:：|(]|\s(?:[-–—|(]|(?:from|of|on|von|aus|über|de|di|do|da|du|sur|sobre|su|z|из|о)\s))"
)
_CAPITAL = re.compile("[A-ZÀ-ÖØ-ÞА-Я]")
_OF_A_HOUSE = re.compile(
    r"(?:[A-Z][\w&.-]*\s){0,3}[A-Z][\w&.-]*(?:s[’']|[’']s)\s"
)  # Northern Oars’ Clara Voss on boats
_HONORIFIC = re.compile(r"(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\.?\s$")
_WORD = re.compile(r"([\w-]+)\s+")
# By Ann Lanning, as a heading
_BY = re.compile(r"(?:(?:words|text|story|interview|written)\s)?by\s+", re.IGNORECASE)
_MET = rf"(?i)\s*(?:[-–—|:(,]|//?)?\s*(?:{MET}|interviewed\sby\b|(?P<bare>(?:the\s)?{INTERVIEW}(?!\w)))"
_TALK_ENDS = rf"(?i)\s{INTERVIEW}"  # Low Tide – Clara Voss Interview
_SAID = r"[\"”“»«'’]\s*[,.:–—-]?\s+(?:[^\W\d_]{3,14}\s+)?(?:o\s|a\s|el\s|la\s|le\s|il\s)?$"


def is_title(block: Block, lexicon: Lexicon) -> bool:
    """Whether a first block is a title, whatever colon it has: WHY NOW?, or Clara Voss: “I row”, whom nobody asked, or
    Low Tide: an interview with Clara Voss."""
    text = block.text
    if text.isupper() and seems_to_ask(block):
        return True
    if block.label or len(text) > _LONGEST:
        return False
    met = is_unfinished_line(text) and any(is_met(text[: name.start], lexicon) for name in names_in(text))
    return met or bool(_QUOTED.match(text)) or (is_unfinished_line(text) and bool(late(_OF_TALK).match(text)))


def is_headline(name: Name, text: str) -> bool:
    """Whether a first line is a title: it has no full stop, or quotes whom it names."""
    if len(text) > _LONGEST or "\n" in text or is_credit_line(text):
        return False
    return _quotes(name, text) or is_unfinished_line(text)


def in_headline(name: Name, text: str, lexicon: Lexicon) -> tuple[Sign, bool]:
    """What a title says of `name`, and whether it says so of a person, not of any words."""
    before, after = text[: name.start], text[name.end :]
    another = _before_another(name, text, lexicon)
    beside = _beside_another(name, text, another, lexicon)
    if beside:
        return beside, beside in _OF_TWO
    if (
        is_met(before, lexicon)
        or FIELD.search(before)
        or late(_INTERVIEW).fullmatch(before)
        or _INTERVIEWED.search(before)
        or meets_behind(name, text, lexicon)
    ):
        return Sign.TITLE_MET, True
    trade = last_trade(_HONORIFIC.sub("", before))
    heads = not before or (trade is not None and trade.start == 0)  # Actress Clara Voss in conversation
    met = late(_MET).match(after) if heads and another is None else None
    if met:
        return Sign.TITLE_MET, bool(before) or not met["bare"]  # Boat Review Interview
    if _quotes(name, text):
        return Sign.TITLE_QUOTES, True
    housed = begins_with_given_name(name.text) and _WITH_HOUSE.search(before)
    if (_WITH.search(before) or housed) and not late(_WORKING).search(before):
        return Sign.TITLE_WITH, bool(_WITH.fullmatch(before))
    if _PATH.search(after):  # ANN LANNING > INTERVIEWS > …: whose site it is
        return Sign.TITLE_OTHER, False
    shouted = name.text.isupper()  # any words in capitals may be taken for a name
    if shouted or _OF_SOMETHING.search(before):
        return Sign.TITLE_NAMES if shouted and not before and another is None else Sign.TITLE_OTHER, False
    heads = not before or _OF_A_HOUSE.fullmatch(before) is not None
    if heads and another is None and (_SUBJECT.match(after) or late(_SPEAKS).match(after)):
        return Sign.TITLE_SUBJECT if after else Sign.TITLE_ALONE, bool(_ABOUT.match(after) or _HERS.match(after))
    column = before.endswith(_BEHIND_A_COLUMN) or late(_SPOTLIGHT).fullmatch(before) is not None
    # a student director, Clara Voss, rows; Filmmaker Clara Voss (LOW TIDE)
    field = _TRADE_FIELD.fullmatch(before)
    presented = (field is not None and is_trade(field[1])) or (
        trade is not None
        and (after.startswith(",") if trade.apart else trade.start == 0 and (not after or after.startswith(" (")))
    )
    presented = presented or (late(_SHOUTED).search(before) is not None and late(_SPEAKS).match(after) is not None)
    if another is None and (presented or ((column or trade) and late(_SPEAKS).match(after))):
        return Sign.TITLE_INTRODUCED, presented or (trade is not None and not trade.apart)
    column = column and (not after or late(_TALK_ENDS).fullmatch(after) is not None)
    return Sign.TITLE_COLUMN if column else Sign.TITLE_NAMES, trade is not None and not trade.apart


def only_name(text: str, lexicon: Lexicon, opening: str = "") -> str | None:
    """Somebody's only name, where a title that says with whom was spoken ends with it, or says next about what:
    Interview with Corvina. One in capitals counts where the opening has it, too: Talking with CV about boats.

    None in German, in which any noun may stand there.
    """
    if not lexicon.spaced or lexicon is lexicon_for("de") or len(text) > _LONGEST or not is_unfinished_line(text[-90:]):
        return None
    found = next(_behind_met(text, _ONLY_NAME, lexicon), None)
    if not found:
        return None
    match = found[1]
    name = match["name"]
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
    if lexicon is lexicon_for("de"):
        return None
    alone, quoting = late(_ALONE).fullmatch(text), _QUOTES_ONE.match(text)
    quoted = late(_QUOTED_ONE).match(text) if text[:1] in _MARKS else None
    name = (alone["name"] or alone["last"]) if alone else quoted["name"] if quoted else ""
    name = quoting["name"] if not name and quoting and stands_in(told, quoting["name"]) else name
    fits = may_name(name) or (name.isupper() and len(name) >= _SHORTEST)
    return name if name and fits and not is_worded(name, told) else None


def who_speaks(text: str) -> str | None:
    """The first name with which `text` begins, where it goes on to say that they speak: Clara tells how she rows."""
    found = _FIRST_NAME.match(text)
    if not found or not (begins_with_given_name(found["name"]) and may_name(found["name"])):
        return None
    return found["name"] if late(_SPEAKS).match(text, found.end()) else None


def only_names_heading(text: str) -> Iterator[str]:
    """Single words with a capital that stand where titles name people: Boat Talk: CV of Northern Oars."""
    if len(text) <= _LONGEST and "\n" not in text:
        yield from (found["name"] for found in _HEADS_PART.finditer(text))


def only_names_met(text: str, lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """The only names of those of whom `text` says that they were spoken to, each with where it ends."""
    if not lexicon.spaced or lexicon is lexicon_for("de"):
        return
    for _, match in _behind_met(text, _LONE_NAME, lexicon):
        if may_name(match["name"]):
            yield match["name"], match.end()


def _behind_met(text: str, name: re.Pattern[str], lexicon: Lexicon) -> Iterator[tuple[int, re.Match[str]]]:
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


def _before_another(name: Name, text: str, lexicon: Lexicon) -> str | None:
    """What stands between a name and whom a title goes on to say was spoken to: Low Tide: interview with Clara Voss, or
    with Corvina, who has to stand behind a colon. None where it says so of nobody."""
    after = text[name.end :]
    for other in names_in(after):
        if is_met(text[: name.end + other.start], lexicon):
            return after[: other.start]
    capital = next(_behind_met(after, _CAPITAL, lexicon), None)
    between = after[: capital[0]] if capital else ""
    return None if _COLONS.isdisjoint(between) else between


def _beside_another(name: Name, text: str, another: str | None, lexicon: Lexicon) -> Sign | None:
    """The sign of a title that tells of somebody else, or of two."""
    before = text[: name.start]
    if _BY.fullmatch(before) or ends_by_line(name, text) or was_held_by(before) or _INTERVIEWS.match(text, name.end):
        return Sign.HELD_IT
    rubric = another is not None and not _COLONS.isdisjoint(another)  # Boat Talk: an interview with Clara Voss
    numbered = _NUMBERED.match(text, name.end) and not begins_with_given_name(name.text)
    if (
        rubric
        or numbered
        or heads_trade(name, text)
        or is_house_of_another(name, text)
        or _is_spoken_of(name, text, lexicon)
        or _is_a_subject(name, text, lexicon)
    ):
        return Sign.TITLE_OTHER
    return talks_with(name, text)


def _is_spoken_of(name: Name, text: str, lexicon: Lexicon) -> bool:
    """Whether somebody else says what has the name in it (“Ben Okri had to row”; Clara Voss: My years with Ben Okri),
    or is shown by it: Ben Okri’s biographer speaks; Clara Voss, who rowed for Ben Okri."""
    quoted = _WORDS_OF.match(text)
    if (quoted and name.end < quoted.end()) or _KIN.match(text, name.end):
        return not is_met(text[: name.start], lexicon)
    first = next(names_in(text[: name.start]), None)
    if first is None or first.start or not begins_with_given_name(first.text):
        return False
    return _speaks_of_me(first, text) or bool(_DID_FOR.search(text, first.end, name.start))


def _is_a_subject(name: Name, text: str, lexicon: Lexicon) -> bool:
    """Whether a title names somebody behind a quotation, and behind that what they speak of, which holds the name:
    “I row”: Clara Voss on rowing with Ben Okri. Or whether it shouts a work right before it names them: LOW TIDE, Clara
    Voss. Or names them in brackets behind whom they are: Interview with Clara Voss (Kit Oars)."""
    behind = next(names_in(text[name.end :]), None) if name.text.isupper() else None
    if behind and text[name.end :].startswith(", ") and behind.start == 2 and not behind.text.isupper():
        return True
    earlier = list(names_in(text[: name.start]))
    bracketed = earlier and text[earlier[-1].end : name.start] == " (" and is_met(text[: earlier[-1].start], lexicon)
    said = _SAYS.match(text, earlier[0].end) if earlier and not earlier[0].start else None
    if said and _CLOSED.isdisjoint(text[said.end() : name.start]):
        return True  # Clara Voss: “Ben Okri rows”
    about = any(_ABOUT.match(text, one.end) for one in earlier)
    speaks = about and any(_speaks_there(one, text) for one in earlier)
    return bool(bracketed) or (speaks and not is_met(text[: name.start], lexicon))


def _speaks_there(name: Name, text: str) -> bool:
    """Whether a title sets somebody where those stand who speak in it: at its head, or behind what they say, a column
    or their house."""
    first = not name.start and begins_with_given_name(name.text)
    return (
        first
        or _OF_A_HOUSE.fullmatch(text, 0, name.start) is not None
        or _quotes(name, text)
        or text.endswith(_BEHIND_A_COLUMN, 0, name.start)
    )


def _speaks_of_me(name: Name, text: str) -> bool:
    """Whether somebody, no rubric, speaks of themselves behind their name and a colon."""
    return _SAYS_OF_ME.match(text, name.end) is not None and begins_with_given_name(name.text)


def _quotes(name: Name, text: str) -> bool:
    """Whether a title quotes whom it names."""
    if name.start == 0:
        return bool(_SAYS.match(text, name.end)) or _speaks_of_me(name, text)
    return text[:1] in "\"“„«»‟'‘" and bool(late(_SAID).search(text[: name.start]))
