"""Whether an introduction says of somebody that it is they who talk below: Clara Voss spoke to us."""

import re

from quotecards.late import late
from quotecards.readers.body.any_of import any_of
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import HOUSE, SPOKE, TALK
from quotecards.readers.body.names import Name, may_name, names_in
from quotecards.readers.body.trades import ends_with_office
from quotecards.readers.people.interviewers import told_a_house
from quotecards.readers.people.lives import SHARES, is_guest, talks, talks_below

_ARTICLE = r"(?:the|an?|de[rm]|eine[rm]|l[ea’']|un[aeo]?|el|il|lo)"
_ANSWER = r"answer(?:s|ed)\s+(?:[\w’'-]+\s){0,4}questions\b"
_WOULD = (
    r"(?:agreed|was\s(?:(?:happy|gracious|generous)(?:\senough)?|[a-z]+\senough)"
    r"|(?:took|found|made)\s(?:\w+\s){0,6}?(?:time|(?<=a\s)moment|break|minutes)(?:\s\w+){0,6}?)"
)
_OF_US = any_of(
    r"""parle raconte répond explique confie livre décrit dévoile révèle
    a\s(?:parlé|raconté|répondu|reçus?|expliqué|confié)"""
)
# Clara Voss spoke to us; Clara Voss answered our questions; Clara conversou com o Diário
TOLD_US = (
    rf"\s+(?:was|were|is|are)\s+kind\senough\b|,?\s+{_ANSWER}"
    rf"|\s+(?:(?:kindly|graciously|generously)\s)?{_WOULD}"
    r"\sto\s(?:answer|talk|speak|chat|discuss|share|tell\sus|be\sinterviewed)\b"
    rf"|\s+{SPOKE}\s+(?:to|with)\s+(?:us\b|the\s{HOUSE})|(?:,\swho)?\s+(?:told|tells?|joins?|joined|met|meets?)\s+us\b"
    r"|,?\s+(?:se\sprête(?:nt)?\s(?:au\sjeu\sd|aux\squestions)|répond(?:ent)?\saux?\squestions"
    r"|a\srépondu\sà\s(?:nos|quelques)|responde\sa\s(?:nuestras|las)\spreguntas|risponde\salle\s(?:nostre\s)?domande"
    r"|(?:beantwortet|antwortet\sauf)\s(?:unsere\s)?Fragen|stellt\ssich\s(?:unseren|den)\sFragen)"
    r"|\s+(?:takes|took|walks|walked|talks|talked|guides|guided|leads|led)\s(?:us|me)\sthrough\b"
    r"|\s+(?:conversou|falou|bateu\spapo)\s+com\b|\s+(?:habló|conversó|charló|dialogó)\s+con\b"
    rf"|\s+(?:s[’']est\sconfiée?\sà)\b|,?\s+nous\s{_OF_US}\b(?!-t)"
    r"|\s+(?:ci\s(?:ha\s)?(?:parla|racconta|spiega)(?:to)?"
    r"|nos\s(?:ha\s)?(?:habla|cuenta|contado|explica|fala|conta)(?:do)?)\b"
    r"|\s+(?:sprach|spricht)\s+mit\s+(?:uns|der|dem)\b|\s+(?:ha\sparlato|parla)\s+con\s+noi\b"
    r"|[’']s\sbrains?\b|\s+(?:on\sthe\s(?:phone|line)\s(?:for|to|from|about)|picks\sup\sthe\sphone"
    r"|(?:joins?|joined)\sthe\s(?:show|podcast|pod))\b"
    r"|\s+(?:im\s(?:Gespräch|Interview)\süber|in\sgesprek\sover|i\ssamtale?\som|w\srozmowie\so)\b"
    r"|\s+(?:[\w-]+\s){0,3}Fragen\sgestellt\b|\s+Rede\sund\sAntwort\b|\s+(?:bij\sons\s)?(?:te\sgast|aan\s(?:de\sbeurt|het\swoord))\b"
    r"|\s+(?:przyjmuj|przyję|(?:po)?wita|oprowadz|opowi|zdradz|wyzna|(?:рас|роз)(?:сказ|пов)|призна|объясн|прин[ия]|встре)\w*\s(?:nas|nam|mnie|mi|нам|нас)\b"
    r"|\s+(?:s[ei]\s|sa\s|je\s)?(?:nás|nám|nas|nam|нас|нам|ни)\s(?:\w+\s)?(?:je\s)?(?:přivít|privít|přij[aí]|prija|prozrad|prezrad|pozval|řekl"
    r"|vypráv|porozpráv|otkri|ispriča|primi|dočeka|zdradz|opowi|рассказ|прин[ия]|встре|откри|разказ|посрещ)\w*"
    r"|\s+(?:απαντά(?:ει)?|απάντησε)\sστις\b|\s+(?:μας\sμίλησε|μιλά(?:ει)?\sστο)\b|\s+(?:yanıtladı|cevapladı)\b"
    r"|\s+with\s+us\b|\s+(?:spricht|redet|erzählt|verrät|erklärt)\s(?:hier\s)?(?:im|in\sdiesem)\s(?:Interview|Gespräch)\b"
)
# … and lingered to take a few questions; … y se quedó a responder
_STAYED = (
    r"and\s(?:then\s)?(?:stayed|stopped|sat\sdown|lingered)\s(?:[a-z]+\s){0,2}?to\s(?:answer|take|field)\s"
    r"(?:[\w’'-]+\s){0,3}questions"
    r"|(?:y\sse\squedó|et\s(?:est|s[’']est)\s(?:restée?|attardée?)|e\s(?:si\s)?è\s(?:rimast|fermat|trattenut)[oa]|e\sficou"
    r"|en\sbleef)\s(?:[\w’'-]+\s){0,4}?(?:responder|contestar|répondre|rispondere|beantwoorden)"
)
# Clara Voss, one of the four behind the boat, speaks to us about oars
_WHO_TOLD_US = (
    rf",[^,.!?…]{{2,100}},\s+{SPOKE}\s(?:to|with)\s(?:(?:us|me)\b|the\s{HOUSE})|,[^,.!?…]{{2,100}},\s+{_ANSWER}"
    r"|,[^,.!?…]{2,100},?\s+(?:told|tells?|joins?|joined)\s(?:us|me|the\s(?:show|podcast))\b"
    r"|\s(?:spoke|talked|chatted|sat\sdown|caught\sup)\s(?:to|with)\sme\b"
    rf"|\s[^.!?…;]{{2,100}}\s(?:{_STAYED})\b"
    r"|(?:,[^,.!?…]{2,90},)?\s(?:qui|che|que)\s(?:répond\sà\snos|se\sprête\sau|nous\s(?:raconte|parle|explique|reçoit)|risponde\salle"
    r"|ci\s(?:racconta|spiega|parla)|(?:nos\s)?responde\s(?:a\snuestras|às\snossas)|nos\s(?:cuenta|habla|conta|fala|recibe))\b"
)
# Clara Voss, who made Low Tide, answers our questions
_WHO_MADE = r"[\w’],\s(?:who|whose|[a-z]+\s(?:of|behind))\s[^,.!?…]{0,80}$"
# In this interview, the rower Clara Voss talks about boats; Im Interview spricht Clara Voss über Boote
_THIS = any_of(r"this our the diese[mr] unsere[mr] cet(?:te)? est[ea] quest[ao] tej tym tomto dit denna denne")
_IN_THIS = (
    rf"(?i)(?:^|[.!?…]\s+)(?:in|im|dans|en|nest[ea]|w|w\stym|v|i)\s(?:{_THIS}\s)?(?:[\w-]+\s){{0,2}}?"
    rf"(?:(?:[\w-]+\s){{0,6}}?{TALK}|(?<=this\s)(?:episode|edition|issue|instal?lment)),?\s"
    r"(?:(?:spricht|redet|erzählt|verrät|erklärt)\s)?(?:[\w-]+\s){0,3}$"
)
# Why she rows, explains the director Clara Voss.
EXPLAIN = any_of(
    r"""explains recalls reveals recounts erklärt erzählt verrät schildert raconte explique dévoile cuenta explica
    relata desvela racconta spiega rivela conta revela opowiada wyjaśnia zdradza mówi vypráví přibližuje vysvětluje
    prozrazuje popisuje říká rozpráva približuje vysvetľuje prezrádza hovorí vertelt berättar fortæller forteller
    przekonuje podkreśla tłumaczy zapewnia przyznaje wspomina zauważa dodaje říkají přiznává tvrdí vzpomíná dodává líčí
    spomína priznáva vraví usmieva\ssa směje\sse smeje\ssa usmívá\sse kaže smije\sse smeje\sse
    primjećuje primećuje pravi govori priča otkriva tvrdi objašnjava
    рассказывает рассказала? говорит объясняет объяснила? вспоминает смеётся признаётся уверен[ао]? считает
    розповідає розповіла? каже пояснює згадує сміється зізнається говори разказва каже прича открива тврди"""
)
_EXPLAINS = (
    rf"(?i)\b{EXPLAIN}\s(?:{_ARTICLE}\s?)?"
    r"(?:(?!(?:of|von|vo[mn]|der|des|du|d[aeio]|del|z|о|про|über)\s)[\w-]+\s)?[\w-]+\s+$"
)
# The following is an interview with Clara Voss, as a page presents itself
_FOLLOWS = (
    r"(?i)(?:^|[.!?…:]\s+)(?:the\sfollowing(?:\sis)?|what\sfollows\sis|here[’']s|(?:here|below|this)\sis|here\sfollows|(?:es|hier|nachfolgend)\sfolgt"
    r"|(?:hier|das)\sist|(?:nachfolgend|im\sfolgenden)|(?:ce\squi\ssuit|voici|ci-dessous)|a\scontinuación|(?:lo\sque\ssigue|est[ae])\ses"
    r"|segue|quella\sche\ssegue|(?:ecco|di\sseguito)|a\sseguir|(?:abaixo|eis)|(?:hieronder|hierna|hier)\s?(?:volgt|staat|vind)?"
    r"|(?:här|her)\s(?:följer|følger|är|er)|(?:nedan|nedenfor)|(?:poniżej|oto)|(?:následuje|níže)|(?:ниже|вот|далее))\b"
    rf"(?:[\s,:–—]+(?!(?:which|that|who|where|whom|whose|die|den|dem|que|qui|où|che|cui|wo|waar|som)\b)[\w’'-]+){{0,5}}[\s,:–—]+"
    rf"(?:[dl][’']|un[’'])?(?:{TALK}|chat|talk|discussion|charla|chiacchierata)\s[^.!?…]{{1,40}}$"
)
_STOPS = frozenset(("", ".", "!", "…"))
_FIRST_WORD = re.compile(r"[^\W\d_][\w’-]+")


def told_us(name: Name, text: str, before: str) -> re.Match[str] | None:
    """What says that somebody talked to us; not of what they made, which stands between: Clara Voss, who made Low Tide,
    answers our questions."""
    told = late(TOLD_US).match(text[name.end : name.end + 60]) or late(_WHO_TOLD_US).match(text, name.end)
    if told and told[0].endswith((" con", " com")):
        other = next(names_in(text[name.end + len(told[0]) :][:60]), None)
        if other and other.start <= 1 and begins_with_given_name(other.text):
            return None  # Clara Voss habló con Ben Okri: either may be the guest
    return None if told and told[0][0] == "," and late(_WHO_MADE).search(before) else told


def talks_here(name: Name, text: str, before: str, after: str) -> bool:
    """Whether a paragraph says that it is they who talk below."""
    if is_guest(name, text) or (after[:1] in " ," and talks(name, text)):
        return True
    if after[:1] in _STOPS and late(_EXPLAINS).search(before[-90:]) and ends_with_office(before[-70:]):
        return True
    if talks_below(text, name.start, name.end) or told_a_house(name, text):
        return True
    return after[:1] in " ," and bool(late(SHARES).match(after) and late(_IN_THIS).search(before[-120:]))


def is_below(before: str) -> bool:
    """Whether the words before whom somebody met say that the talk stands below: The following is an interview with."""
    return late(_FOLLOWS).search(before[-150:]) is not None


def who_answered(text: str) -> str | None:
    """The first name alone with which `text` begins, where it says next that they spoke to us: Clara told us …"""
    first = _FIRST_WORD.match(text)
    if not (first and begins_with_given_name(first[0]) and may_name(first[0])):
        return None
    return first[0] if late(TOLD_US).match(text, first.end()) else None
