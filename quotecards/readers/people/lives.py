"""What introductions tell of people alone, and of no work or house, whatever their names: where somebody lives, what
they do, or that they talk here."""

import re

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import DO_IN_TITLE, SPEAK
from quotecards.readers.body.names import Name, names_in, without_address
from quotecards.readers.body.trades import ends_with_trade, is_trade

# Clara Voss was born in Wick; Clara Voss lebt in Wick
_LIFE = (
    r"(?:\s\([^()\n]{2,40}\))?,?\s+(?:(?:(?:was|were)\s)?(?:born|raised)\b|geboren\b|née?\b|nacid[oa]\b|nat[oa]\b|nascid[oa]\b|(?:grew|has\sgrown)\sup\b|(?:graduated|studied)\s(?:from|in|at|with|under)\b|has\sdirected\b|"
    r"lives?\s(?:and\sworks?\s)?in\b|wurde\s(?:\d{4}\s)?(?:in\s[\w-]+\s)?geboren\b|wuchs\b|lebt\s(?:und\sarbeitet\s)?(?:heute\s)?(?:als\s[\w-]+\s)?in\b|studierte\b|"
    r"studeerde\b|(?:is|werd)\s(?:\d{4}\s)?(?:in\s[\w-]+\s)?geboren\b|woont\s(?:en\swerkt\s)?in\b|est\snée?\b|a\sgrandi\b|vit\s(?:et\stravaille\s)?(?:à|en)\b|nació\b|vive\s(?:y\strabaja\s)?en\b|estudió\b|"
    r"è\snat[oa]\b|vive\s(?:e\slavora\s)?ad?\b|nasceu\b|(?:vive\s(?:e\strabalha\s)?|mora\s)(?:em|n[ao])\b|estudou\b|urodziła?\s?się\b|mieszka\s(?:i\spracuje\s)?we?\b|"
    r"(?:works|arbeitet|travaille|trabaja|trabalha|lavora|werkt|pracuje|arbetar|arbejder|arbeider)\s(?:as|als|comme|como|come|jako|som)\b|"
    r"Jahrgang\s\d|classe\s(?:19|20)\d\d\b|född(?:es)?\b|født\b|bor\s(?:och\sarbetar\s|og\s(?:arbejder|arbeider)\s)?i\b|växte\supp\b|"
    r"se\snarodila?\b|narodila?\s(?:se|sa)\b|sa\snarodila?\b|žije\s(?:a\s(?:pracuje|tvoří|tvorí)\s)?v\b|"
    r"родил(?:ся|ась)\b|жив[её]т\s(?:и\sработает\s)?во?\b|народи(?:вся|лася)\b|s-a\snăscut\b|(?:trăiește|locuiește)\s(?:în|la)\b)"
)
_LIVES = (" lebt ", " lebte ", " wuchs ", " studierte ")  # Seit 2030 lebt Clara Voss in Wick
# Director Clara Voss talks about rain
_TALKS = rf"(?:,[^,.]{{2,60}},)?\s+(?!tells?\s(?!us\b)){SPEAK}"
# This interview is with the rower Clara Voss; our guest today is Clara Voss
_GUEST_IS = (
    r"(?:(?i:\binterview|\bconversation|\btalk|\bchat|\bQ&A)\s(?:is|was)\swith|\b[Gg]uest\s(?:(?:today|tonight|this\s\w+)\s)?is|"
    r"\bGast\s(?:ist|war)|\b[Ii]nvitée?\s(?:du\sjour\s)?est|\b[Ii]nvitad[oa]\s(?:de\shoy\s)?es|\b[Oo]spite\s(?:di\soggi\s)?è|\b[Cc]onvidad[oa]\sé)"
    r"\s(?:[a-z][\w’-]*,?\s){0,4}$"
    r"|\b(?:[Tt]his\s(?:week|month|issue)|[Tt]oday)[’']s\s(?:\w+\s){1,3}is\s(?:the\s)?(?:[a-z-]+\s){0,3}$"
    r"|\bspecial\sguest,\s[^.!?:\n]{0,70},\s$"
    r"|(?:^|[.!?…]\s)(?:[Tt]his\s(?:week|month|time|issue)|[Tt]oday|[Hh]eute|[Dd]iese\sWoche|[Dd]iesmal|[Aa]ujourd[’']hui|[Cc]ette\ssemaine|[Cc]e\smois-ci|"
    r"[Hh]oy|[Oo]ggi|[Hh]oje|[Ee]st[ae]\s(?:semana|m[eê]s)|[Qq]uest[ao]\s(?:settimana|mese))\s?[:：]\s(?:[^.!?:]{1,60}\s(?:by|von|par|de|di)\s)?$"
    r"|\b(?:[Ii]m|[Ii]n\s(?:diesem|unserem))\s(?:Interview|Gespräch)\s(?:spricht|redet|erzählt|verrät|erklärt|berichtet|schildert)\s"
    r"(?:(?!(?:über|von|mit|zu|an|für|vor|er|sie|es|wir|ich|warum|wie|dass|was|ihre?[mnrs]?|seine?[mnrs]?)\s)[\w-]+\s){0,3}$"
)
# The minds behind Low Tide and High Water were kind enough
_MAKERS_OF = (
    r"(?i)\b(?:minds?|people|team|makers?|creators?|designers?|authors?|writers?|directors?|stars?|founders?|folks)\s"
    r"(?:behind|of|from)\s(?:[\w’'&:-]+\s){0,8}$"
)
_ON_THEIRS = re.compile(r"\s+on\s(?:his|her)\b")
# Clara Voss talks about her boat; no work does
_ABOUT_THEIRS = re.compile(
    r"\s+(?:(?:talks|speaks|chats)\s(?:to\sus\s)?about\s|discusses\s|explains\s|reveals\s|spricht\süber\s|parle\sde\s|habla\sde\s|parla\sd\w+\s)"
    r"(?:his|her|why|how|ihren?|seinen?|son|sa|ses|sus?|suo|sua)\b"
)
# Her name is Clara Voss
_IS_CALLED = (
    r"(?:^|[.!?…:]\s+)(?:(?:Her|His|Their)\s(?:real\s)?name\sis|S?he[’']?s?\s(?:is\s)?called|(?:Sie|Er)\sheißt|(?:Ihr|Sein)\sName\sist"
    r"|(?:Elle|Il)\ss[’']appelle|Son\snom\sest|(?:Ella\sse|Él\sse|Se)\sllama|Su\snombre\ses|(?:Lei\ssi|Lui\ssi|Si)\schiama|Il\ssuo\snome\sè"
    r"|Chama-se|El[ae]\sse\schama|(?:[OA]\s)?[Ss]eu\snome\sé|Se\snumește|O\scheamă\s|Îl\scheamă|Es\sdiu|(?:Ze|Zij|Hij)\sheet|(?:Haar|Zijn)\snaam\sis"
    r"|(?:Hon|Han|Hun)\s(?:heter|hedder)|(?:Hennes|Hans|Hendes)\sna(?:mn|vn)\s(?:är|er)|Nazywa\ssię|Jmenuje\sse|Volá\ssa|Zove\sse"
    r"|(?:Её|Ее|Его)\sзовут|(?:Її|Його)\sз(?:вуть|вати)|Казва\sсе|Hänen\snimensä\son|T(?:η|ην|ον)\sλένε)\s$"
)
# In her third film, Clara Voss rows
_PHRASE = r"(?:^|[.!?…”\"\n])\s*[A-ZÀ-ÖØ-ÞА-Я][^.!?…\n]{2,160},\s$"
# Directed by Clara Voss, Low Tide …
_MADE = (
    r"[.!?…”\"\n]?\s*(?:(?:co-)?(?:written|directed|produced|created|shot|filmed|set|based|inspired|released|published|"
    r"starring|adapted|made|recorded|developed|composed|edited|told)\b|(?:Inszeniert|Geschrieben|Gedreht|Produziert|Réalisée?|"
    r"Écrite?|Produite?|Dirigid[ao]|Escrit[ao]|Dirett[ao]|Scritt[ao])\s)"
)
# For forty years Clara Voss rowed; but in real life Clara Voss rows
_TIME = (
    r"(?:^|[.!?…”\"\n]\s+|,\s(?:but|and|aber|doch|und|mais|et|pero|y|ma|e|mas)\s)"
    r"(?i:for|in|since|after|before|until|at|on|during|last|this|every|seit|nach|vor|im|am|während|depuis|pendant|après|avant|en|"
    r"desde|tras|durante|después|da|dopo|per|nel(?:la)?|há|depois|n[ao]|po|przez|od)\s(?:(?:[^\W\d][\w’'-]*|\d\d?|19[89]\d|20\d\d)\s){1,5}$"
)
# When Clara Voss first rowed
_CONJUNCTION = (
    r"(?i)(?<!\w)(?:when|while|where|because|als|wenn|bevor|nachdem|wo|weil|quand|lorsque|dès\sque|depuis\sque|où|cuando|"
    r"desde\sque|donde|quando|dove|onde|kiedy|gdy|odkąd|когда|пока|když|toen|terwijl|da|när|når)\s$"
)
# Third-generation boatbuilder Clara Voss took over; This week, Wick oarswoman Clara Voss became …
_WHAT_THEY_ARE = (
    r"(?:^|[.!?…”\"\n]\s*)(?:[^.!?…,\n]{2,80},\s)?(?:(?!(?i:of|by|in|from|at|with|for|to|on|about|as|like|than|into|when|while|"
    r"where|because|that|which|who|whom|what|how|why|if|is|was|are|were|has|had|says?|said|meet|met|i|we|you|he|she|it|they|"
    r"his|her|their|our|my|see|watch|let|hear)\s)[\w’'&-]+\s){1,5}(?<=[a-zà-ÿ]\s)$"
)
_ENGLISH = (" the ", " of ", " and ", " her ", " his ")  # the talk below may be in another language
_DOES = (
    r"\s+(?:[a-zà-ÿ]+(?:ly|ment|mente)\s|first\s|n[’'])?"
    r"(?!(?:and|or|of|in|at|on|to|for|from|with|by|as|und|oder|von|aus|mit|im|bei|als|et|ou|de|du|des|à|en|avec|dans|y|e|o|ed|da|di|del|della|con|com|i|z|ze|w|we|и|из|с|в|a|an|the|who|that|"
    r"qui|die|der|che|que|który|która|который|которая|is|was|are|were)\b)[a-zà-ÿа-яąćęłńóśźż][\w’'-]+"
)
# Clara Voss tells how she rows, as the last sentence
_TELLS_THEIRS = (
    rf"(?:,[^,.]{{2,60}},)?\s+(?:{SPEAK}|recalls|describes|schildert|relata|rivela|revela)(?:\sabout|\sof|\süber|\svon|\sde)?\s"
    r"(?:his|her|their|how|why|what|wie|warum|weshalb|ihre[mnrs]?|seine[mnrs]?|ihr|sein|son|sa|ses|comment|pourquoi|cómo|por\squé|sus?|"
    r"come|perché|l[ao]\ssu[ao]|il\ssuo|como|por\sque|porqu[eê]|[oa]\sse?ua?)\b[^.!?…\n]*[.!?…]?\s*$"
)
# The director Clara Voss returns to Wick
_GOES_ON = (
    r"\s(?!(?:and|und|et|y|e|i|with|mit|con|com|avec|of|von|de|del|in|im|at|from|aus|for|für|pour|para|per|by|par|por|as|als|"
    r"died?|dies|dead|dead|stirbt|starb|ist|est|es|was|is|has|hat|meurt|muere|muore|morre)\s)[a-zà-ÿ]{3,}\s"
)
# Here, Clara Voss talks about boats; over tea, Voss explains why
_HERE = (
    r"(?:^|[.!?…]\s+)(?:Here|Below|Over\s\w+(?:\s\w+){0,3}|Hier|Ici|Ci-dessous|Aquí|Qui|In\s(?:this|our|the\sfollowing)\s(?:interview|conversation|Q&A|chat)|"
    r"(?:Im|In\sdiesem)\s(?:Interview|Gespräch)|Dans\scet\sentretien|En\sesta\s(?:entrevista|conversación)|In\squesta\sintervista)\s?,?\s"
    r"(?:(?:spricht|erzählt|erklärt|redet)\s)?$"
)
SHARES = rf"(?i)(?:,[^,.]{{2,60}},)?\s+(?:{SPEAK}|über\b)"
_YEARS = re.compile(r"\s[\w-]+\s(?:[\w-]+\s){0,2}(?:years?|months?|weeks?|days?|decades?)\b")
_SENTENCE = re.compile(r"[.!?…\n]\s*")
_FIRST_WORDS = 40  # characters of a trade with which a sentence begins
_MOST = 3  # words of it
_BEFORE = 80  # characters
_ACTS_IN = 200  # characters before a name
# Clara Voss died last year; Clara Voss (1901–1980); als Clara Voss im Mai starb; the late Clara Voss
_DIED = (
    r"\s\(\*?\s?(?:1[5-9]|20)\d\d\s?[-–—]\s?†?\s?(?:1[5-9]|20)\d\d\)|\s(?:\w+\s){1,3}starb\b"
    r"|(?:\s\([^()\n]{2,40}\))?,?\s(?:who\s|has\s|had\s)?(?:died|disappeared|vanished|passed\saway|was\s(?:killed|murdered|buried)|starb|"
    r"ist\s(?:\w+\s)?gestorben|est\smorte?|est\sdécédée?|murió|falleció|è\smort[oa]|morreu|faleceu|zmarła?|zemřela?|zomrela?|overleed|"
    r"(?:av)?dog|døde|umrla?|preminu(?:o|la)|умер(?:ла)?|скончал(?:ся|ась)|помер(?:ла)?|почина(?:ла)?|meghalt|elhunyt|öldü|kuoli|"
    r"a\smurit|s[’']est\séteinte?|disparue?\sen|nous\sa\squitt\w+|nos\sdejó|ci\sha\slasciat\w|è\s(?:mancat|scompars)[oa]|"
    r"nos\sdeixou|ens\sva\sdeixar|va\smorir|muert[oa]\sen|mort[oae]?\s(?:en|nel|em)|scompars[oa]\snel|falecid[oa]\sem)\b"
)
# Two years after the death of its founder, Clara Voss
_DEATH_OF = r"\b(?:death|passing|loss|murder)\sof\s(?:(?:its|the|his|her|their)\s(?:[\w-]+\s){0,2}[\w-]+,\s)?$"
_LATE = tuple(
    f"{word} "
    for word in """late verstorbene verstorbenen regretté regrettée difunto difunta fallecido fallecida falecido
    falecida compianto compianta defunto defunta wijlen avlidne avlidna avdøde zmarły zmarła
    zmarłego zmarłej zesnulý zesnulá zosnulý zosnulá покойный покойная покойного покойной покійний
    покійна rahmetli merhum néhai edesmennyt pokojni pokojna răposatul regretatul""".split()
)


def is_lived(name: Name, text: str) -> bool:
    """Whether a sentence tells where somebody was born, grew up or lives."""
    return late(_LIFE).match(text, name.end) is not None or text.endswith(_LIVES, 0, name.start)


def is_called(name: Name, before: str) -> bool:
    """Whether a sentence begins with what says that somebody is called so, as no work is whose name is like one."""
    return begins_with_given_name(name.text) and late(_IS_CALLED).search(before[-30:]) is not None


def is_dead(text: str, start: int, end: int) -> bool:
    """Whether a sentence says that whom it names from `start` to `end` lives no more, or is gone: none can be asked."""
    if text.endswith((" of ", ", "), 0, start) and late(_DEATH_OF).search(text[max(0, start - 60) : start]):
        return True
    return late(_DIED).match(text, end) is not None or text[max(0, start - 16) : start].casefold().endswith(_LATE)


def is_work(name: Name, text: str) -> bool:
    """Whether what looks like a name is what several people made: The minds behind Low Tide were kind enough."""
    return not begins_with_given_name(name.text) and late(_MAKERS_OF).search(text[: name.start][-_BEFORE:]) is not None


def is_guest(name: Name, text: str) -> bool:
    """Whether words say plainly that the talk is with somebody: This interview is with the rower Clara Voss."""
    return late(_GUEST_IS).search(text[: name.start][-_BEFORE:]) is not None


def talks(name: Name, text: str) -> bool:
    """Whether a sentence begins with somebody's trade and name, and says that they talk: Director Clara Voss explains
    how she rows; Clara Voss on her boats."""
    before = text[: name.start][-_FIRST_WORDS:]
    if not before and (_ON_THEIRS.match(text, name.end) or _ABOUT_THEIRS.match(text, name.end)):
        return True
    if not _SENTENCE.split(before)[-1] and late(_TELLS_THEIRS).match(text, name.end):
        return True
    if not late(_TALKS).match(text, name.end):
        return False
    trade = _SENTENCE.split(before)[-1]
    begins = len(before) < _FIRST_WORDS or trade != before
    return begins and len(trade.split()) <= _MOST and ends_with_trade(trade)


def acts(name: Name, text: str, *, english: bool) -> bool:
    """Whether somebody does something behind words with which a sentence begins: When Clara Voss first rowed; In her
    third film, Clara Voss rows; It took Clara Voss a year; in `english`, Former captain Clara Voss took over."""
    before = without_address(text[: name.start][-_ACTS_IN:])
    if before.endswith("t took "):
        return _YEARS.match(text, name.end) is not None
    if not late(_DOES).match(text, name.end):
        return False
    if before.endswith(", "):
        begun = late(_PHRASE).search(before)
        return begun is not None and not re.match(_MADE, begun[0], re.IGNORECASE)
    english = english and begins_with_given_name(name.text) and any(word in text for word in _ENGLISH)
    begun = late(_CONJUNCTION).search(before) or late(_TIME).search(before)
    apposed = english and not begun and late(_WHAT_THEY_ARE).search(before)
    return bool(begun or (apposed and not any(begins_with_given_name(one.text) for one in names_in(before))))


def is_aside(name: Name, text: str) -> bool:
    """Whether a clause has somebody before its sentence names whom it is about: When Ann Lanning was alone, she found
    Clara Voss."""
    if not late(_CONJUNCTION).search(text[: name.start][-_BEFORE:]):
        return False
    rest = _SENTENCE.split(text[name.end :][:_ACTS_IN], maxsplit=1)[0]
    return any(begins_with_given_name(other.text) and " " in other.text for other in names_in(rest))


def is_apposed(name: Name, text: str) -> bool:
    """Whether a sentence begins with what somebody is, and goes on with their name: Captain of the Oars, Clara Voss."""
    before = text[: name.start][-_ACTS_IN:]
    begun = late(_PHRASE).search(before) if before.endswith(", ") else None
    first = begun[0].lstrip(' .!?…”"\n').split(maxsplit=1)[0] if begun else ""
    return is_trade(first.strip(","))


def does_in_title(after: str) -> bool:
    """Whether a title goes on with what they do, be it to something, and with nobody else: … kehrt nach Wick zurück"""
    if late(DO_IN_TITLE).match(after):
        return True
    goes_on = late(_GOES_ON).match(after) is not None
    return goes_on and not any(begins_with_given_name(one.text) for one in names_in(after))


def talks_below(text: str, start: int, end: int) -> re.Match[str] | None:
    """The words behind a name at `start` that say that its bearer talks here: Here, Voss talks about boats."""
    talks = late(SHARES).match(text, end)
    return talks if talks and late(_HERE).search(text[:start][-60:]) else None
