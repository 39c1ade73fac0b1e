"""Who stands beside the guest in an introduction: whom they play, their kin, guests of before."""

import re

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.names import Name, names_in, without_address
from quotecards.readers.body.trades import ends_with_trade

_BEFORE = 80  # characters
_SENTENCE = 200  # characters before a name
_STOP = re.compile(r"(?<!\b[A-Z])[.!?…]\s")
_PLAYING = frozenset(
    "plays played playing portrays portrayed portraying as of incarne interprète joue campe traits peau rôle "
    "verkörpert spielt mimt interpreta encarna vida piel papel volto voce corpo panni ruolo vive pele gra".split()
)
# whom somebody plays: as Clara Voss; she plays the captain Clara Voss; Sie spielt Clara Voss
_PLAYED = (
    r"(?i)\b(?:plays|played|playing|portrays|portrayed|portraying|stars?\sas|starring\sas|(?:role|part|character)\sof|"
    r"incarne|interprète|joue|campe|prête\sses\straits\sà|dans\s(?:la\speau|le\srôle)\sd[e’']|verkörpert|spielt|mimt|"
    r"(?:interpreta|encarna)(?:\sa)?|da\svida\sa|en\s(?:la\spiel|el\spapel)\sde|dà\s(?:il\s)?(?:volto|voce|corpo)\sa|"
    r"(?:veste\si|nei)\spanni\sdi|nel\sruolo\sdi|vive|na\spele\sde|no\spapel\sde|gra)\s?"
    r"(?:\b(?:the|an?|de[nr]|die|l[ea]|el|al|il|[oa])\s(?!(?:with|for|in|of|on|by|mit|für|von|avec|pour|con|para|com)\s)[\w-]+\s)?$"
)
# In „Ebbe“ spielt Clara Voss eine Fährfrau: German has who plays behind the verb, where a sentence begins with where
_PLAYS_THERE = (
    r"(?:^|[.!?…”“»\"\n]\s*)(?:In|Im|Auf|Für|Seit|Nach|Neben|An|Bei|Unter|Zuletzt|Aktuell|Derzeit|Jetzt|Nun|Dort|Hier|Als)\b"
    r"[^.!?…\n]{0,160}\s(?:spielt|verkörpert|mimt)\s$"
)
# Clara Voss is Ann Lanning in the film
_PLAYS = r"(?:^|[.!?…:”»\"]\s+|\w\s)(?:is|est|ist|es|[Èè]|[Éé])\s$"
_THERE = (
    r"\s(?:in|im|dans|en|nel(?:la)?|n[oa])\s(?:[\w’-]+\s){0,3}?"
    r"(?:film|movie|series|play|drama|kinofilm|serie|série|pièce|película|obra|commedia|filme|novela|peça|[„“«‘\"])"
)
# Clara Voss as Dr. Ann Lanning
_AS = re.compile(
    r"\s+\(?(?:as|als|come|como|jako|in\sder\sRolle\svon|dans\sle\srôle\sde|w\sroli|в\sроли)\s+(?:[A-ZÀ-ÖØ-Þ]\w{0,9}\.\s+)*$"
)
# Ben Okri told her to row; Ben Okri hat sie entdeckt; but not: Ben Okri told her story
_THEM = frozenset(
    "her him sie ihn ihr ihm la lo le lui l’a l’avait l’ha gli lhe hem haar henne honom hende ham jej mu go ją ho "
    "ji jí ga je ju joj ей ему ее её его їй йому її його".split()
)
_PARTED = re.compile(r"[^\w’]+")
_ON_THEM = (
    r",?\s(?:who\s\w+[^,.]{0,50},\s)?(?:(?:once|then|later|first|had|has|also|had\sto)\s)?(?:told|asked|taught|brought|gave|called|hired|"
    r"discovered|persuaded|convinced|urged|encouraged|trained|coached|sent|took|invited|signed|helped|got|advised|offered|handed|"
    r"recruited|introduced|showed|made|let)\s(?:him\b|her(?=[,.;]|\s(?:to|that|how|why|what|when|into|in|on|from|back|up|out|off|for|an?|the|at|with)\b))"
    r"|\s(?:hat|hatte|wollte|musste|konnte)\s(?:sie|ihn|ihr|ihm)\s[^.!?…\n]{0,60}?(?:begleitet|geholt|entdeckt|gefördert|trainiert|unterrichtet|überredet|"
    r"gelehrt|ermutigt|eingeladen|engagiert|verpflichtet|gebeten|porträtiert|beigebracht|geraten|empfohlen|gezeigt|gegeben|überreicht|haben)\b"
    r"|\s(?:brachte|gab|überreichte|zeigte|riet|half)\s(?:ihr|ihm)\s|\s[a-zäöüß]{3,}\sihm\s"
    r"|\slui\s(?:a|avait|apprit|donna|demanda)\s|\sl[’'](?:a|avait)\s(?:form|entraîn|engag|convain|encourag|recrut|accompagn|repér)\w+"
    r"|\sle\s\w+(?:ó|aba|ía|izo|ijo|io)\s|\sl[ao]\s(?:descubrió|entrenó|fichó|convenció|animó|invitó|contrató|formó|acompañó|trajo)\b"
    r"|\s\w+-lhe\s|\slhe\s\w+(?:ou|eu|iu)\s|\s(?:gli|le)\s(?:ha|aveva|disse|diede|chiese|insegnò)\s|\sl[’'](?:ha|aveva)\s(?:allenat|convint|chiamat|incoraggiat)\w"
    r"|\s\w+\shem\s|\s(?:gaf|haalde|vroeg|leerde|bracht|overtuigde|ontdekte|begeleidde)\shaar\s|\s\w+\s(?:henne|honom|hende|ham)\b"
    r"|\s\w+ła?\s(?:jej|mu)\s|\s\w+ła?\s(?:go|ją)\s(?:namaw|przekon|ucz|trenow|zapros)\w+|\s(?:ho|ji|jí|mu)\s\w+la?\s"
    r"|\s\w+ла?\s(?:ей|ему|їй|йому)\s|\s(?:ей|ему|їй|йому)\s\w+ла?\s"
    r"|\s\w{3,}(?:ła?|wa|uje)\s(?:go|ją)(?=\s(?:na|do|za|w|ze?|po|od|„|\w+(?:em|im|ym|ą))|[.,;])|\s(?:je\s)?(?:ho|ji|jí|mu|ga|ju|joj)\s\w{4,}(?:la?|o)\b"
    r"|\s\w+(?:ал|ял|ил|ел|ол|ала|яла|ила|ела|ает|яет|ует|ит|ів|ав|ив|ає|ує|ить)\s(?:его|её|ее|його|її)(?=\s?[.,:;«„—–]|\s(?:в|во|на|к|ко|из|с|со|за|от|до|по|у|як?|как|з|зі|із|від)\s)"
)
_QUOTATION = r"[\"“„«]\s?[^\"“”»\n]{2,300}[\"“”»]"
_SAYS_BEHIND = r",?\s[a-zà-ÿ’']+\s(?:[\w’'-]+\s){0,4}?[A-ZÀ-ÖØ-Þ]"
# a captain played by Clara Voss
_PLAYED_BY = (
    r"(?i)\b(?:played|portrayed|voiced|embodied)\sby\s$|\b(?:starring|gespielt\svon|verkörpert\svon|"
    r"(?:jouée?|interprétée?|incarnée?)\spar|(?:interpretad|encarnad|protagonizad|vivid)[oa]\spor|interpretat[oa]\sda)\s(?:the\s)?$"
)
_PLAYERS = (
    "actor", "actress", "star", "schauspieler", "darsteller", "acteur", "actrice", "comédien", "intérprete", "actriz",
    "attore", "attrice",
)  # fmt: skip
_ENDS_THERE = re.compile(r"\s*(?:$|[|,;.)\n])")
# After Clara Voss last month, we visit Ben Okri
_EARLIER = (
    r"(?:^|[.!?…]\s+)(?:After|Following|Nach|Après|Tras|Después\sde|Dopo|Depois\sd[eoa])\s(?:[a-zà-ÿ][\w-]*\s){0,4}$"
)
# who shot it for the director Clara Voss
_FOR = (
    r"(?i)\b(?:for|alongside|under|opposite|für|unter|neben|onder|naast|pour|aux\scôtés\sd[eu]|para|junto\sal?|per|accanto\sal?|ao\slado\sd[eao])\s"
    r"(?:(?:the|her|his|their|de[rmn]|die|l[ea]|el|il|[oa])\s|l[’'])?(?:[\w’-]+\s){0,2}$"
)
# a mill founded by the miller Clara Voss; Szkołę założyła w 1921 roku Clara Voss
_FOUNDED_BY = (
    r"(?i)(?<!\w)(?:(?:founded|established|set\sup|gegründet|fondée?s?|fundad[oa]s?|fondat[oaie]|nat[oa]|opgericht|gesticht|"
    r"grunda(?:t|d|des)|grundlagt|grunnlagt|stiftet|założon\w+|založen\w*|основан\w*|заснован\w*)\s(?:[^.!?…,\n]{0,40}?\s)??"
    r"(?:(?:by|von|par|por|door|av|af|przez)\s|d(?:a|all[ao]|allo|al)\s|dall[’'])?(?:[\w’'-]+\s){0,4}"
    r"|(?:założył|založil|основал|заснува)\w*\s(?:(?:w|v|roku|в|\d{4}|году|році|roce|r\.)\s){0,4})$"
)
_FOUNDED = (
    "set up ",
    *"found establ gegründ fond fund nat opger gesticht grund grunn stift ałoż alož осн засн".split(),
)
# Clara Voss made her name with a portrait of the captain Ben Okri; her story of the cook Ben Okri
_OF_HERS = (
    r"(?i)(?:\b(?P<whose>his|her|their)\s(?:[\w’'-]+\s){0,2}?)?"
    r"\b(?:portraits?|biograph(?:y|ies)|biopics?|profiles?|documentar(?:y|ies)|stud(?:y|ies)|"
    r"tributes?|homages?|stor(?:y|ies)|friendship|marriage|relationship)\s(?:of|to|on|between|with)\s"
    r"(?:(?!(?:by|from|with|for)\s)[\w’'-]+,?\s){0,8}?$"
    r"|,\s(?P<which>which|that)\s(?:follows|portrays|profiles|chronicles|documents|traces|depicts|tells\sof)\s(?:[a-z-]+\s){0,5}$"
)
_WORKS = (
    ", which",
    ", that",
    "portrait",
    "biograp",
    "biopic",
    "profile",
    "documentar",
    "stud",
    "tribut",
    "homage",
    "stor",
    "ship",
    "marriag",
)
_TOGETHER_WITH = r"(?:^|[.!?…]\s)(?:With|Like|Unlike|Avec|Comme|Mit|Wie|Con|Como|Come|Com)\s$"
_ANOTHER = re.compile(r"[^.!?…\n]{0,60},?\s(?:we|I|wir|ich|nous|je)\s|[^.!?…\n]{0,60},\s")


def is_played(name: Name, text: str) -> bool:
    """Whether somebody plays whom a text names: Clara Voss as Ann Lanning. They may play themselves."""
    found = _AS.search(text[max(0, name.start - 60) : name.start]) if _ENDS_THERE.match(text, name.end) else None
    if not found:
        return late(_PLAYS).search(text[max(0, name.start - 10) : name.start]) is not None and bool(
            late(_THERE).match(text, name.end)
        )
    whose = text[: name.start - len(found[0])][-60:]
    return any(one.end == len(whose) and one.text != name.text for one in names_in(whose))


def is_part(before: str) -> bool:
    """Whether the words before a name say that somebody plays them: She plays the captain Clara Voss."""
    last = before[-_BEFORE:]
    if _PLAYING.isdisjoint(last.casefold().split()) or late(_PLAYED).search(last) is None:
        return False
    return not (last.endswith("t ") and late(_PLAYS_THERE).search(before[-_SENTENCE:]))


def is_colleague(name: Name, text: str) -> bool:
    """Whether a trade and a name are those of whom something was done for: She shot it for the director Clara Voss."""
    before = text[: name.start][-_BEFORE:]
    return ends_with_trade(before) and late(_FOR).search(before) is not None


def founded(name: Name, text: str) -> bool:
    """Whether somebody is named as who once founded something: a mill founded by the miller Clara Voss."""
    before = text[: name.start][-_BEFORE:]
    return holds_any(before, _FOUNDED) and late(_FOUNDED_BY).search(before) is not None


def acts_on_another(name: Name, text: str) -> bool:
    """Whether somebody does something to whom the text told of before: Her boat sank, and Ben Okri told her to row."""
    if not text[: name.start].strip() or _THEM.isdisjoint(
        _PARTED.split(text[name.end : name.end + 90].replace("'", "’"))
    ):
        return False
    return late(_ON_THEM).match(text, name.end) is not None


def was_before(name: Name, text: str) -> bool:
    """Whether somebody was the guest of an earlier time, or a sentence begins with whom something is done with: After
    Clara Voss last month, we visit Ben Okri; With Clara Voss, the captain rows."""
    if text.startswith(",", name.end) and late(_TOGETHER_WITH).search(text[: name.start][-12:]):
        return True
    earlier = late(_EARLIER).search(without_address(text[: name.start][-_BEFORE:]))
    return earlier is not None and _ANOTHER.match(text, name.end) is not None


def is_subject(name: Name, text: str) -> bool:
    """Whether a work is about somebody that somebody else made whom the sentence names before, or whom it tells of by
    “her”: Clara Voss made a portrait of the captain Ben Okri."""
    sentence = text[max(0, name.start - _SENTENCE) : name.start]
    if not any(work in sentence for work in _WORKS):
        return False
    sentence = _STOP.split(sentence)[-1]
    about = late(_OF_HERS).search(sentence)
    if about is None:
        return False
    makers = names_in(sentence[: about.start()])
    return bool(about["whose"] or about["which"]) or any(begins_with_given_name(maker.text) for maker in makers)


def plays_only(name: Name, text: str, at: int, end: int) -> bool:
    """Whether somebody plays a part, and the trade that stands from `at` to `end` is not a player’s: a captain played
    by Clara Voss. The director …"""
    played = late(_PLAYED_BY).search(text[: name.start][-40:])
    return played is not None and not text[at:end].casefold().removesuffix("in").endswith(_PLAYERS)


def is_quoted(name: Name, text: str) -> bool:
    """Whether somebody else says what begins with a name: “Clara Voss told me to row,” laughs Ben Okri."""
    at = len(text[: name.start].rstrip()) - 1
    quoted = late(_QUOTATION).match(text, at) if at >= max(0, name.start - 2) else None
    if quoted is None or quoted.end() <= name.end + 1:
        return False
    return late(_SAYS_BEHIND).match(text, quoted.end()) is not None
