"""Whether words say that somebody was met: We spoke with Clara Voss; an interview with her and Ben Okri."""

import re
from functools import cache

from quotecards.late import late
from quotecards.readers.body.interview_words import MEET, QUESTIONS, WITH
from quotecards.readers.body.lexicon import Lexicon, by_heads
from quotecards.readers.body.names import heads_trade, names_in
from quotecards.readers.body.trades import is_trade

_ELIDED = re.compile(r"\b([dl])[’']$")  # interview d’Agnès
_DOTS = re.compile(r"\s?(?:…|\.{3})\s*$")  # Two minutes with … Clara Voss
# talked to “Low Tide” rower Clara Voss
_QUOTED = r"(?<=\s)[‘“\"«„][^‘“”\"«»„]{1,40}[’”\"»“]\s(?=[a-z])"
_BASED = r"(?<=\s)(?:[A-ZÀ-ÖØ-Þ][\w’.]+\s){0,2}[A-ZÀ-ÖØ-Þ][\w’.]+-(?:based|born|bred)\s(?=\w)"  # New York-based rower
# The interviewee, Clara Voss; l’intervistata è Clara Voss; the interview was conducted by Ann Lanning with Clara Voss
_INTERVIEWED = "terv"
_INTERVIEWEE = (
    r"(?i)(?:(?:interview(?:ee|partner(?:in)?|ter?|ée?)|intervistat[oa]|geïnterviewde|personne interviewée)"
    r"(?:,|\s(?:is|was|ist|war|est|était|è|era))?|(?:conducted|held|recorded)\sby\s(?:[\w’.-]+\s){1,4}with)\s$"
)
_COLONS = (": ", "：", ":\n")
# Interview with: Clara Voss; Questions for: Clara Voss
_WITH_COLON = rf"(?i)(\s(?:{WITH}|voor|aan|till?|to|for|für|an|à|al?|para?|per|pour|bei|bij|chez|do|dla))\s?[:：]\s*$"
# Five minutes with: Clara Voss, as columns are called
_COLUMN = (
    r"(?i)\b(?:minut\w*|minuter|coffee|koffie|kaffee|kaffe|caf[éeè]|caffè|kahve|kawa|káva|fika|lunch|bellen|call|chat|tea|tee|"
    r"thee|thé|wort|woorden|words|mots|palabras|palavras|parole|chiacchiere|ord|kjappe|raske|snabba|hurtige|schnelle|quick|"
    rf"snelle|rápid[ao]s|rapides|veloci|szybkich|rychlých)\s(?:{QUESTIONS}\s)?{WITH}\s?[:：]\s*$"
)
_CLOSING = ("’ ", "” ", '" ', "» ", "“ ")
_DOTTED = ("… ", "... ")
_JOINED = r"\s*,\s*|\s*,?\s*(?:&|\b(?:and|und|et|y|e|i|и|och|en)\b)\s*(?:[\w’'-]+\s+){0,3}"
# met the cast of …: what follows is their work, or somebody else
_WHOSE = re.compile(
    r"\b(?:by|in|im|near|par|por|przez|of|at|from|behind|von|aus|hinter|du|de|del|della|di|da|do)\s+(?:the\s+)?$|[’']s\s+$"
    r"|\b(?:discuss|promote|celebrate|remember)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# Meet those who made Low Tide; was asked to adapt Clara Voss
_WHO = re.compile(r"^\s+to\s[a-z]|\b(?:who|which|whose|qui|kt[óo]r\w+)\s", re.IGNORECASE)
_ABOUT = re.compile(r"\s(?:about|über|sobre|à propos de)\s", re.IGNORECASE)
# answered a few questions for the Reel Review: who asked
_FOR_OTHERS = re.compile(r"\banswer\w*\s(?:[\w’'-]+\s){0,4}questions\s(?:for|to|from)$", re.IGNORECASE)
# tells of her meeting with Ben Okri
_THEIR_MEETING = re.compile(
    r"\b(?:her|his|their|sa|son|leurs?|ses|ihrer?|ihren|seiner?|seinen|sus?|sua|seu|il\ssuo|la\ssua|haar|zijn|swoje)\s(?:first\s|première\s|primer\s|prim[ao]\s)?"
    r"(?:meetings?|encounters?|rencontres?|begegnung(?:en)?|encuentros?|encontros?|incontr[oi]|ontmoeting|spotkaniu)(?:\s\w+)?$",
    re.IGNORECASE,
)


_MARKS = frozenset("–—:")
# Наша собеседница — Клара; Te gast: Clara
_GUEST_IS = (
    r"(?i)(?<!\w)(?:(?:our|my|today[’']s)\s(?:[a-z]+\s)?guest|(?:unser|mein)e?\s(?:[a-z]+\s)?gast|"
    r"(?:heute\s)?im\s(?:interview|gespräch)|te\sgast|(?:interview|gesprächs)partner(?:in)?|intervjuperson|am\smikrofon|mit\sdabei|"
    r"(?:heute\s|diesmal\s)?stellt\ssich\svor|wir\sstellen\svor|es\serzählt|mitglied\sde[rs]\s\w+|"
    r"(?:de[zr]e|diese[nr]?)\s(?:keer|week|woche|maand|monat)|even\svoorstellen|aan\shet\swoord|lid\svan\sde\s\w+|geïnterviewde|"
    r"(?:dagens|veckans|månadens|månedens|ugens|ukens|ukas|årets)\s[\w-]+|med(?:\soss)?\si\sstudio\w*|notre\sinvitée?|nuestr[oa]\sinvitad[oa]|nostr[oa]\sospite|"
    r"noss[oa]\sconvidad[oa]|(?:nasz|nasza|moja|mój)\s(?:goś[cć]|gościni|rozmów)\w*|poznajcie|"
    r"przedstawiamy(?:\ssylwetkę)?|gościmy|představujeme|predstavujeme|predstavljamo|"
    r"(?:naš|naša|náš)\s(?:host|gost|gošća|sugovorni)\w*|"
    r"(?:наш|наша|мой|моя|мій)\s(?:[а-яіїє]+\s)?(?:гост|гіст|собеседни|співрозмовни)[а-яіїє]*|"
    r"(?:гост(?:ья?|я)|гість)\s(?:нашо[їй]|нашого|нашей)\s[а-яіїє]+|"
    r"геро(?:й|иня)\s(?:[а-я]+\s)?(?:интервью|выпуска)|знакомьтесь|знайомтеся|vendégünk|bemutatjuk|esittelyssä|"
    r"haastattelimme|haastattelussa|konuğumuz|(?:vår|vores)\s(?:gäst|gjest|gæst))"
    r"(?:\s[\w]+){0,2}\s?[:–—-]\s(?:[\w’'-]+\s){0,4}$"
)
# With me today is the director Clara Voss: how hosts say aloud whom they have as a guest
_ANNOUNCED = r"""(?ix) (?<!\w)(?:
      with\sme\s(?:[\w’']+\s){0,4}?(?:is|are) | joining\s(?:me|us)\s(?:[\w’']+\s){0,4}?(?:is|are)
    | (?:i|we)(?:[’']m|[’']re|\sam|\sare)\s(?:\w+\s){0,3}?
      (?:joined\s(?:\w+\s){0,3}?by|(?:talking|speaking|sitting|here)\s(?:\w+\s){0,3}?(?:to|with))
    | (?:with\sus|(?:on|for)\s(?:the|this|our|today[’']s)\s\w+|today|tonight|this\s(?:week|time|morning|evening)),?
      \s(?:[\w’']+\s){0,3}?(?:we|i)(?:[’']ve|\s(?:also\s|again\s)?have)
    | (?:we|i)(?:[’']ve|\s(?:also\s|again\s)?have)\s(?:\w+\s)?(?:with\s(?:us|me)|here|on\sthe\s(?:line|show))
    | (?:i|we)(?:[’']m|[’']re|\sam|\sare)\s
      (?:(?:here|sitting|back|live|going|out|over|down|up)\s(?:[\w’]+\s){0,4}?)?with
    | (?:my|our)\s(?:\w+\s)?guests?\s(?:[\w’']+\s){0,3}?(?:is|are) | please\swelcome
    | mein(?:e|en)?\s(?:\w+\s)?gast\s(?:ist\s)?(?:heute|ist|hier)
    | (?:bei|neben)\s(?:mir|uns)\s(?:\w+\s){0,3}?(?:ist|sitzt)
    | ich\s(?:begrüße|(?:spreche|rede)\s(?:\w+\s){0,3}?mit|unterhalte\smich\s(?:\w+\s){0,3}?mit)
    | je\s(?:reçois|retrouve|suis\savec|parle\savec|discute\savec|m[’']entretiens\savec)
    | avec\s(?:moi|nous) | j[’']accueille
    | (?:mon|notre)\sinvitée?\s(?:[\w’']+\s){0,2}est
    | (?:hoy\s)?(?:conmigo|con\snosotr[oa]s)\s(?:\w+\s){0,3}?(?:está|tenemos\sa)
    | (?:está\s(?:hoy\s)?|hoy\s)con(?:migo|\snosotros)
    | (?:nos|me)\sacompaña | recibimos\sa | (?:converso|charlo|hablo)\scon
    | (?:con\s(?:me|noi)\s(?:\w+\s){0,3}?(?:c[’']è|è|abbiamo)|(?:c[’']è|è)\s(?:\w+\s)?con\s(?:me|noi))
    | (?:oggi\s)?(?:parlo|parliamo)\scon
    | conn?osco\s(?:\w+\s){0,3}?(?:está|temos) | (?:temos|está)\s(?:\w+\s)?conn?osco | jest\sz\snami
    | (?:está\s)?(?:hoje\s)?(?:está\s)?comigo | (?:hoje\s)?recebo
    | (?:converso|convers[aá]mos|fal[oá]|fal[aá]mos)\scom | (?:meu|minha)\sconvidad[oa]\s(?:\w+\s){0,2}é
    | (?:ze\smną|z\snami)\sjest | (?:moim|naszym)\sgościem\s(?:\w+\s)?jest | bij\s(?:mij|ons)\s(?:\w+\s)?is
    | mijn\s(?:\w+\s)?gast\s(?:\w+\s)?is | min\s(?:gäst|gjest|gæst)\s(?:\w+\s)?(?:är|er)
    )\s(?P<gap>(?:[\w’'-]+\.?,?\s){0,5})$"""


def is_met(before: str, lexicon: Lexicon) -> bool:
    """Whether the words before a name say that somebody met them, or has them as a guest."""
    before = before[-90:]
    before = _ELIDED.sub(r"\1e ", before) if before.endswith(("’", "'")) else before
    before = _DOTS.sub(" ", before) if before.endswith(_DOTTED) else before
    if not _MARKS.isdisjoint(before) and late(_GUEST_IS).search(before):
        return True
    if before.endswith(_COLONS):
        if late(_COLUMN).search(before):
            return True
        before = late(_WITH_COLON).sub(r"\1 ", before)
    before = late(_QUOTED).sub("", before) if any(mark in before for mark in _CLOSING) else before
    before = late(_BASED).sub("", before) if "-b" in before else before
    if before[-1:].isspace() and (
        _is_announced(before) or (_INTERVIEWED in before and late(_INTERVIEWEE).search(before))
    ):
        return True
    met = _meeting(lexicon.meet, lexicon.spaced).search(before) if before[-1:].isspace() else None
    if (
        not met
        or _WHOSE.search(met["gap"])
        or _WHO.search(met["gap"])
        or _FOR_OTHERS.search(before[: met.start("gap")])
        or _THEIR_MEETING.search(before[: met.start("gap")])
    ):
        return False
    about = _ABOUT.search(met["gap"])
    if about:  # spoke with the crew about Low Tide
        return is_met(met["gap"][about.end() :], lexicon)
    # Somebody named before was met; what follows may be their film.
    nearer = [one for one in names_in(met["gap"]) if not (heads_trade(one, met["gap"]) or is_trade(one.surname))]
    return not nearer or bool(late(_JOINED).fullmatch(met["gap"], nearer[-1].end))


def _is_announced(before: str) -> bool:
    """Whether words before a name announce a guest, with no other name between but whom they announce together."""
    found = late(_ANNOUNCED).search(before)
    if not found:
        return False
    others = list(names_in(found["gap"]))
    return not others or bool(late(_JOINED).fullmatch(found["gap"], others[-1].end))


@cache
def _meeting(meet: str, spaced: bool) -> re.Pattern[str]:
    """Finds who met somebody at the end of the words before a name, with what stands between."""
    gap = r"(?:[\w’'/-]+(?:[.,]|\s/)?\s+){0,6}" if spaced else ""
    words = by_heads(f"{meet}|{MEET}" if spaced else meet)
    return re.compile(rf"(?<!\w)(?:{words})(?P<gap>\s+{gap})$")
