"""What a title says of the people that it names: with whom was spoken, and who speaks in it."""

import re

from quotecards.late import late
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import ABOUT, INTERVIEW, MET, PEOPLE_DO, QUESTIONS, SPEAKS, TALK
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met
from quotecards.readers.body.names import Name, heads_trade, names_in
from quotecards.readers.body.trades import ends_with_office, is_trade, last_trade
from quotecards.readers.people.columns import is_house_of_another, is_rubric, meets_behind, without_what_they_are
from quotecards.readers.people.interviewers import INTERVIEWS, holds_in_title
from quotecards.readers.people.lives import does_in_title
from quotecards.readers.people.makers import FIELD
from quotecards.readers.people.signs import Sign
from quotecards.readers.people.single_names import behind_met
from quotecards.readers.people.two_who_talk import talks_with
from quotecards.readers.roles.asking import seems_to_ask
from quotecards.readers.roles.shapes import is_credit_line, is_unfinished_line

_COLONS = frozenset(":：|")
_QUOTE_ENDS = frozenset("\"”»«“’'")
_CLOSED = frozenset('"”»')
_OF_TWO = frozenset({Sign.FIRST_OF_TWO, Sign.SECOND_OF_TWO})
_LONGEST = 200  # characters of a title
_BEHIND_A_COLUMN = (": ", "| ", "– ", "— ", " - ")
_INTERVIEW = (
    rf"(?i)(?:an?\s|eine?\s|une?\s|una?\s|uma?\s)?{INTERVIEW}(?:\s#?\d{{1,4}})?(?:\s*(?:[|–—]|//?)\s*|\s+-?\s*)"
    rf"|(?:[\w’'-]+\s){{1,4}}{INTERVIEW}(?:\s#?\d{{1,4}})?\s?(?:[|–—:]|//?|\s-)\s*"  # Exclusive Interview: Clara Voss
    rf"|[\w-]+\s{QUESTIONS}\s?[:–—|]\s+"  # Twenty Questions: Clara Voss
)
_INTERVIEWED = re.compile(rf"[A-ZÀ-ÖØ-Þ]\w+\s+{INTERVIEWS}$")
_NUMBERED = re.compile(r"\s#?\d{1,3}(?!\d)")  # Five answers for Boat Talk 12
_PATH = re.compile(r"\s[>»›]\s")
_WITH = re.compile(r"\b(?:with|mit|avec|con|com|z|с)\s+$", re.IGNORECASE)
# with Northern’s Clara Voss
_WITH_HOUSE = re.compile(r"\bwith\s(?:[A-Z][\w&.-]*\s){0,3}[A-Z][\w&.-]*(?:s[’']|[’']s)\s$")
_WORKING = (
    r"(?i)\b(?:work\w*|collaborat\w+|shoot\w*|film(?:ing|s)|row\w*|dreh\w*|arbeit\w*|travail\w*|tourn\w*|trabaj\w*|rod\w*|"
    r"lavor\w*|trabalh\w*|prac\w*|работ\w*|съ[её]мк\w*)\s+\w+\s+$"
    r"|\b(?:my|his|her|our|their)\s(?:[\w-]+\s){1,3}with\s$"  # My Life with Ben Okri
)
_TRADE_FIELD = re.compile(r"([\w-]+)\s?(?:[:：|–—/]|\s-)\s+")  # Director: Clara Voss
_SHOUTED = r"(?:^|[:|–—]\s)[A-ZÀ-ÖØ-Þ0-9 ’'!?&-]{3,},\s$"  # LOW TIDE, Clara Voss on boats
_TOLD_BY = (
    r"(?i)\b(?:told|explained|recounted|described)\sby\s$|\b(?:raconté|expliqué|décrypté|commenté)e?s?\spar\s$|\berzählt\svon\s$"
    r"|\b(?:contad|narrad|explicad|relatad)[oa]s?\spor\s$|\b(?:raccontat|spiegat|narrat)[oaie]\sda\s$|\bverteld\sdoor\s$"
)
_SPOTLIGHT = r"(?i)(?:[\w’'-]+\s){0,3}(?:spotlight|focus|profile)\s(?:on|of)\s(?:the\s)?"
_ABOUT = re.compile(rf"\s+{ABOUT}", re.IGNORECASE)
_TRIBUTE = (
    r"(?i)(?:\w+ing\sfor|remembering|honou?ring|celebrating|mourning|(?:in\s)?(?:search|memory|praise)\s(?:of|for)|(?:searching|looking)\sfor|"
    r"finding|what\s(?:we|i)\slearn(?:ed|t)\sfrom|lo\sque\saprend[ií]\w*\sde|was\s\w+\svon|farewell,?\sto|(?:an?\s)?(?:tribute|homage)\sto|(?:the\s)?(?:story|life|legacy|world|spirit|legend|ghosts?)(?:\sand\s\w+)?\sof|"
    r"erinnerung(?:en)?\san|auf\sden\sspuren\svon|hommage\sà|en\smémoire\sde|sur\sles\straces\sde|recordando\sa|homenaje\sa|"
    r"omaggio\sa|ricordando|homenagem\sa|wspomnieni[ea]\so|vzpomínk[ay]\sna|вспоминая|sjećanje\sna)\s(?:the\s(?:[a-z]+\s){1,2})?"
)
_OF_SOMETHING = re.compile(r"\b(?:of|from|behind|von|aus|hinter|du|des|della|do|из)\s+(?:the\s+)?$", re.IGNORECASE)
# A film about Clara Voss
_WORK_ON = (
    r"(?i)\b(?:[\w-]*film|movie|documentary|doku\w*|biopic|book|[\w-]*buch|roman|novel|series|serie|exhibition|ausstellung|"
    r"livre|documentaire|exposition|película|documental|libro|novela|exposición|filme|documentário|livro|pellicola|documentario|"
    r"mostra|boek|documentaire|książka)\s(?:about|on|über|sur|sobre|su|over|om|o)\s$"
)
# Двадцать вопросов о Восс; co zostało po Klarze Voss
_ABOUT_BENT = r"(?i)(?<!\w)(?:o|об?|про|po|bez|без)\s$"
_HERS = re.compile(r"\s(?:and\s(?:his|her)|und\s(?:ihre?|seine?)|et\s(?:son|sa|ses)|y\ssus?|e\s(?:il\ssuo|la\ssua))\s")
_SUBJECT = re.compile(
    rf"$|{_HERS.pattern}|\s*[:：|•·,–—-]|[’']s?\b|\s+(?:is|has|wants)\s|{_ABOUT.pattern}", re.IGNORECASE
)
# Clara Voss: “Rain is a colour” — “Rain is a colour”, says Clara Voss
_SAYS = re.compile("(?:\\s\\([^()\\n]{2,60}\\))?\\s*[:：]\\s*[\"“”„«»‟'‘’‚]")
_CITED = r"[ ,][^:\n]{3,120}[:：]\s*[\"“”„«»‘’‚](?P<quoted>[^:\n]+)[\"”“»’]\.?$"
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
_QUOTED = re.compile("[^\\n:]{3,60}\\s?:\\s*[\"“”„«»‟‘’'‚]")
# Clara Voss: an interview in Wick
_OF_TALK = rf"(?i)[^\n:]{{3,60}}\s?[:：]\s*(?:an?|the|eine?|das|une?|l['’]|una?|uma?)?\s?(?:[\w-]+\s)?{TALK}(?!\w)"
_CAPITAL = re.compile("[A-ZÀ-ÖØ-ÞА-Я]")
_OF_A_HOUSE = re.compile(
    r"(?:[A-Z][\w&.-]*\s){0,3}[A-Z][\w&.-]*(?:s[’']|[’']s)\s"
)  # Northern Oars’ Clara Voss on boats
_HONORIFIC = re.compile(r"(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\.?\s$")
_MET = rf"(?i)\s*(?:[-–—|:(,]|//?)?\s*(?:{MET}|interviewed\sby\b|(?P<bare>(?:the\s)?{INTERVIEW}(?!\w)))"
_TALK_ENDS = rf"(?i)\s{INTERVIEW}"  # Low Tide – Clara Voss Interview
# Clara Voss, AFC, SBC, on boats: letters of a guild
_LETTERS = re.compile(r"(?:,\s[A-Z]{2,5}(?![\w-]))+,?")
_ARTICLE = r"(?i)(?:the|an?|der|die|das|le|la|el|il|lo|o|a|l[’']|de|het)\s?"
_CALLED_AFTER = r"(?i)(?:^|\s)(?:the|an|(?:in|on|of|from|at) a)\s$"  # an extra in a Clara Voss film
_AFTER_WHOM = r"\s(?!(?:and|or|on|in|at|as|is|was|who|whom|you|we|i|nobody|behind|of|from|with|for)\s)[a-z]{3,}"
_SAID = r"[\"”“»«'’]\s*[,.:–—-]?\s+(?:[^\W\d_]{3,14}\s+)?(?:o\s|a\s|el\s|la\s|le\s|il\s)?$"
_OF_THEIRS = re.compile(r"[’']s\s(?!(?:[A-ZÀ-ÖØ-Þ]))[a-z]")  # Cooking with Clara Voss’s grandmother


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


def quotes_alone(name: Name, text: str) -> bool:
    """Whether a line is nothing but whom it names and what they say: Clara Voss: “I row”, below a menu, too."""
    if name.start or text[-1] not in _QUOTE_ENDS or len(text) > _LONGEST or "\n" in text:
        return False
    return _SAYS.match(text, name.end) is not None


def in_headline(name: Name, text: str, lexicon: Lexicon) -> tuple[Sign, bool]:
    """What a title says of `name`, and whether it says so of a person, not of any words."""
    name, text = without_what_they_are(name, text)
    before, after = text[: name.start], _without_letters(text[name.end :])
    another = _before_another(name, text, lexicon)
    told = _beside_another(name, text, another, lexicon)
    if told:
        return told, told in _OF_TWO
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
    if (_WITH.search(before) or housed) and not (late(_WORKING).search(before) or _OF_THEIRS.match(after)):
        return Sign.TITLE_WITH, bool(_WITH.fullmatch(before)) or after.startswith((", who ", ", Who "))
    if _PATH.search(after):  # ANN LANNING > INTERVIEWS > …: whose site it is
        return Sign.TITLE_OTHER, False
    shouted = name.text.isupper()  # any words in capitals may be taken for a name
    bent = lexicon.free and before.endswith(" ") and late(_ABOUT_BENT).search(before[-6:])
    if (
        bent
        or shouted
        or _OF_SOMETHING.search(before)
        or late(_TRIBUTE).fullmatch(before)
        or late(_WORK_ON).search(before)
    ):
        return Sign.TITLE_NAMES if shouted and not before and another is None else Sign.TITLE_OTHER, False
    heads = not before or _OF_A_HOUSE.fullmatch(before) is not None
    if heads and another is None and (_SUBJECT.match(after) or late(SPEAKS).match(after)):
        sure = _ABOUT.match(after) or _HERS.match(after) or late(PEOPLE_DO).match(after)
        return Sign.TITLE_SUBJECT if after else Sign.TITLE_ALONE, bool(sure)
    column = before.endswith(_BEHIND_A_COLUMN) or late(_SPOTLIGHT).fullmatch(before) is not None
    # a student director, Clara Voss, rows; Filmmaker Clara Voss (LOW TIDE)
    field = _TRADE_FIELD.fullmatch(before)
    presented = (field is not None and is_trade(field[1])) or (
        trade is not None
        and (after.startswith(",") if trade.apart else trade.start == 0 and (not after or after.startswith(" (")))
    )
    presented = presented or (late(_SHOUTED).search(before) is not None and late(SPEAKS).match(after) is not None)
    presented = presented or _opens_with_office(before, after) or late(_TOLD_BY).search(before) is not None
    beside = trade is not None and not trade.apart
    does = late(SPEAKS).match(after) or (beside and does_in_title(after))
    if another is None and (presented or ((column or trade) and does)):
        return Sign.TITLE_INTRODUCED, presented or beside or bool(_ABOUT.match(after))
    column = column and (not after or late(_TALK_ENDS).fullmatch(after) is not None)
    return Sign.TITLE_COLUMN if column else Sign.TITLE_NAMES, beside


def _without_letters(after: str) -> str:
    """What stands behind a name without the letters of guilds right behind it: Clara Voss, AFC, on boats."""
    letters = _LETTERS.match(after) if after.startswith(", ") else None
    return after[letters.end() :] if letters else after


def _opens_with_office(before: str, after: str) -> bool:
    """Whether a title begins with a trade of several words, and says that they speak: Le directeur de la photographie
    Clara Voss on boats."""
    article = late(_ARTICLE).match(before)
    words = before[article.end() :] if article else before
    first = words.split(maxsplit=1)[0] if words.strip() else ""
    return is_trade(first.rstrip(",")) and ends_with_office(before) and late(SPEAKS).match(after) is not None


def _before_another(name: Name, text: str, lexicon: Lexicon) -> str | None:
    """What stands between a name and whom a title goes on to say was spoken to: Low Tide: interview with Clara Voss, or
    with Corvina, who has to stand behind a colon. None where it says so of nobody."""
    after = text[name.end :]
    for other in names_in(after):
        if is_met(text[: name.end + other.start], lexicon):
            return after[: other.start]
    capital = next(behind_met(after, _CAPITAL, lexicon), None)
    between = after[: capital[0]] if capital else ""
    return None if _COLONS.isdisjoint(between) else between


def _beside_another(name: Name, text: str, another: str | None, lexicon: Lexicon) -> Sign | None:
    """The sign of a title that tells of somebody else, or of two."""
    if holds_in_title(name, text):
        return Sign.HELD_IT
    rubric = another is not None and not _COLONS.isdisjoint(another)  # Boat Talk: an interview with Clara Voss
    numbered = _NUMBERED.match(text, name.end) and not begins_with_given_name(name.text)
    if (
        rubric
        or numbered
        or heads_trade(name, text)
        or is_house_of_another(name, text)
        or is_rubric(name, text)
        or _is_spoken_of(name, text, lexicon)
        or _is_a_subject(name, text, lexicon)
        or (late(_CALLED_AFTER).search(text[: name.start]) and late(_AFTER_WHOM).match(text, name.end))
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
    ends = [one.end + len(text[one.end :]) - len(_without_letters(text[one.end :])) for one in earlier]
    about = any(_ABOUT.match(text, end) or late(PEOPLE_DO).match(text, end) for end in ends)
    about = about or any(
        begins_with_given_name(one.text) and late(SPEAKS).match(text, end)
        for one, end in zip(earlier, ends, strict=True)
    )
    speaks = about and any(
        _speaks_there(one, text) or _opens_with_office(text[: one.start], text[end:])
        for one, end in zip(earlier, ends, strict=True)
    )
    return bool(bracketed) or (speaks and not is_met(text[: name.start], lexicon))


def _speaks_there(name: Name, text: str) -> bool:
    """Whether a title sets somebody where those stand who speak in it: at its head, or behind what they say, a column
    or their house."""
    first = not name.start and begins_with_given_name(name.text)
    return (
        first
        or (not name.start and late(PEOPLE_DO).match(text, name.end) is not None)
        or _OF_A_HOUSE.fullmatch(text, 0, name.start) is not None
        or _quotes(name, text)
        or text.endswith(_BEHIND_A_COLUMN, 0, name.start)
    )


def _speaks_of_me(name: Name, text: str) -> bool:
    """Whether somebody, no rubric, speaks of themselves behind their name and a colon."""
    return _SAYS_OF_ME.match(text, name.end) is not None and begins_with_given_name(name.text)


def _is_cited(name: Name, text: str) -> bool:
    """Whether a title says what somebody does before it quotes them: Clara Voss rows alone: “I row”"""
    cited = late(_CITED).match(text, name.end) if begins_with_given_name(name.text) else None
    return cited is not None and not any(begins_with_given_name(one.text) for one in names_in(cited["quoted"]))


def _quotes(name: Name, text: str) -> bool:
    """Whether a title quotes whom it names."""
    if name.start == 0:
        return bool(_SAYS.match(text, name.end)) or _speaks_of_me(name, text) or _is_cited(name, text)
    return text[:1] in "\"“”„«»‟'‘’‚" and bool(late(_SAID).search(text[: name.start]))
