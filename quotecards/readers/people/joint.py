"""Two who answer together, where nothing tells their answers apart: Clara and Ben Voss; they answer as one."""

import re
from collections.abc import Iterator, Sequence

from quotecards.late import late
from quotecards.model.credits import Origin, Stated
from quotecards.readers.body.any_of import any_of
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.inflection import is_bent, uninflected
from quotecards.readers.body.interview_words import ABOUT
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met
from quotecards.readers.body.names import Name, names_in
from quotecards.readers.people.front import Front
from quotecards.readers.people.told_us import TOLD_US

_MOST = 4_000  # characters of an introduction
_TRADES = 40  # characters of a title before two names
_AROUND, _OFTEN = 50, 5  # characters beside a sign; places where it is looked for
# They answered as one; sie antworten gemeinsam; répondent d’une seule voix: whoever they are, it is nobody alone
_ANSWER = any_of(
    r"""
    answer(?:s|ed)?\s(?:as\sone|together|jointly|in\sunison|with\sone\svoice) finish(?:es|ed|ing)?\seach\sother[’']s
    (?:(?:take|took|answer|answered)\s(?:my|our|the)\squestions\s(?:together|side\sby\sside|as\sa\spair))
    antworten\s(?:gemeinsam|zusammen|zu\szweit|abwechselnd|im\schor|wie\saus\seinem) gemeinsam\sgeantwortet
    (?:fallen|ergänzen)\s(?:sie\s)?(?:einander|sich)(?!\sgegen)
    répond(?:ent|aient|u)\s(?:ensemble|d[’']une\s(?:seule|même)|à\sdeux|en\schœur|tous\sles\sdeux|toutes\sles\sdeux)
    (?:contest|respond)(?:an|en|aron|ieron)\s(?:a\sla\svez|junt[oa]s|a\sdúo|a\scoro|al\sunísono|los\sdos|las\sdos|amb[oa]s)
    se\s(?:quitan|roban|pisan)\b responen\s(?:junt[ae]?s|alhora|a\sduo)
    respondem\s(?:junt[oa]s|em\s(?:conjunto|coro|uníssono)|a\sduas|[oa]s\sd[ou]\w+) responderon\sxuntos
    rispondono\s(?:insieme|in\scoro|a\s(?:due|turno)|all[’']unisono|entramb[ie]) si\s(?:rubano|tolgono)\sla\sparola
    antwoorden\s(?:samen|om\sbeurten|in\skoor|allebei|tegelijk) vullen\selkaar\saan
    svar(?:ar|er|ade|te|ede)\s(?:tillsammans|sammen|i\sk[öo]r|båda|begge|samtidig\w*)
    i\smun(?:nen)?\spå\s(?:varandra|hverandre|hinanden) vasta(?:avat|sivat)\s(?:yhdessä|yhteen)
    odpowiada(?:ją|li|ły)\s(?:razem|wspólnie|na\szmianę|chórem|jednym)
    odpov[ií]da(?:jí|li|ly)\s(?:společně|spolu|oba|obě) odpoved(?:ajú|ali)\s(?:spolu|spoločne|obaja|obe)
    odgovara(?:ju|li)\s(?:zajedno|uglas)
    отвеча(?:ют|ли)\s(?:вместе|вдво[её]м|хором|по\sочереди|на\sдва|оба|обе|в\sодин)
    відповіда(?:ють|ли)\s(?:в?удвох|вдвох|разом|хором|обоє) отгов(?:арят|аряха|ориха)\s(?:заедно|в\sдва)
    одговара(?:ју|ли)\s(?:заједно|углас) együtt\s(?:felel|válaszol)\w* birlikte\s(?:yanıtl|cevapl)\w+
    απαντούν\s(?:μαζί|από\sκοινού) răspund\s(?:împreună|amândoi)"""
)
# … with both of them; a double interview
_BOTH = any_of(
    r"""
    both\sof\sthem them\sboth both\son\sthe with\sboth
    (?:caught|met|reached|joined|visited|rang|found|invited)\s(?:them|the\s(?:two|pair|couple|duo|brothers|sisters|twins))\b
    (?:spoke|talked|sat\sdown|chatted|caught\sup)\s(?:to|with)\s(?:them|the\s(?:two|pair|couple|duo|brothers|sisters|twins))\b
    (?:they|the\s(?:two|pair|couple|brothers|sisters|twins))\s(?:talked|spoke|talk|speak)\s(?:to|with)\s(?:us|me)
    (?:joint|double|dual)\sinterview mit\s(?:den\s)?beiden (?:haben?|habe)\sbeide\b
    beide\s(?:getroffen|besucht|gesprochen) (?:die|den)\sbeiden\s(?:getroffen|besucht|gesprochen)
    (?:doppel|paar|geschwister)(?:interview|gespräch) (?:interview|entretien|portrait)s?\scroisée?s?
    avec\s(?:les\sdeux|tous\sdeux) (?:ils|elles)\snous\s(?:reçoivent|répondent|parlent|racontent)
    entrevista\s(?:doble|conjunta|dupla|a\sdos|a\sduas) con\s(?:amb[oa]s|l[oa]s\sdos)
    com\s(?:amb[oa]s|os\sdois|as\sduas) intervista\s(?:doppia|a\sdue) con\sentramb[ie] (?:dubbel|duo)-?interview
    met\s(?:hen\s)?(?:allebei|beiden|beide) (?:dubbelintervju|dobbeltinterview|dobbeltintervju)\w*
    med\s(?:dem\s)?(?:båda|begge)(?:\s(?:två|to))?\b molempien\skanssa z\s(?:obojgiem|obiema|obydwoma|obydwiema)
    s\s(?:oběma|obomi|obidvoma) с\sобоими з\sобома"""
)
_SIGNS = tuple(  # one of which each of these has, in small letters
    (
        "answer|questions|each other|antwort|einander|ergänzen|répond|contest|respond|quitan|pisan|"
        "roban|responen|rispond|rubano|tolgono|vullen|svar|i mun|vasta|odpow|odpov|odgovar|"
        "отвеча|відпов|отгов|одгов|együtt|birlikte|απαντούν|răspund|both|them|the two|pair|"
        "couple|brothers|sisters|twins|they talk|they sp|joint|double|dual|beide|doppel|gespräch|"
        "interview|croisé|deux|nous re|nous ré|nous par|nous rac|entrevista|ambos|ambas|los dos|"
        "las dos|os dois|as duas|intervista|entramb|allebei|dubbel|dobbel|båda|begge|molemp|oběma|"
        "obomi|obojgiem|obiema|obydw|обоими|обома"
    ).split("|")
)
_AND = r"(?:and|AND|und|et|y|e|i|и|och|og|en|a|і|та|és|ja|ve|και|și|eta|ir|un|&)"
# Clara Voss (oars) and Ben Okri; Clara Voss, the captain, and the rower Ben Okri
_BETWEEN = (
    rf"(?:\s\([^()\n]{{2,40}}\)|,\s[^,.;:!?\n]{{2,50}},)?\s(?P<and>{_AND})\s(?:[a-zà-ÿ][\w’'-]+\s){{0,3}}"
    r"(?:(?<=der\s|die\s)[A-ZÄÖÜ][\w-]+\s)?"
)
_FIRST = rf"(?:^|(?<=[\s(„“«\"]))(?P<name>[^\W\d_a-zà-ÿ][\w’-]+)\s(?P<and>{_AND})\s$"
# What two are who belong together: the sisters Clara and Ann Voss
_KIN = tuple(
    "schwester|geschwister|brüder|zwilling|paar|sœurs|frères|couple|jumeaux|jumelles|hermanos|hermanas|gemel|"
    "irmãos|irmãs|fratelli|sorelle|coniugi|broer|zus |syskon|systrar|bröder|søsk|søstr|brødr|tvilling|sisters|"
    "brothers|husband-and-|friends|hosts |siblings|twins|duo|matrimonio|pareja|casal|coppia|echtpaar|ægtepar|"
    "ektepar|äkta|sisarukset|pariskunta|manžel|małżeństw|rodzeństw|супруг|подружж|братья|брати |сёстры|сестри |"
    "házaspár|testvér".split("|")
)
# Ann, Clara and Ben; poets such as Clara and Ben
_THIRD = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w’-]*,\s$|\b(?:such\sas|like|including|featuring|by|from|of)\s$")

# Clara and Ben Voss on boats, as a title
_SPEAK = rf"(?i)\s(?:{ABOUT}|talk\b|discuss\b|explain\b)|\s?[:：]\s[\"“‘'«„]"


def answering_together(front: Front, lexicon: Lexicon) -> tuple[bool, Stated[str] | None]:
    """Whether the introduction says that several answer as one, and both names, as one would print them, if it says so
    of just two whom it names in one breath, be it only that both were met, or two who belong together."""
    lower = front.text[:_MOST].casefold()
    said = _both_said(front.told[:_MOST].casefold())
    if not (said or holds_any(lower, _KIN)):
        return False, None
    found = [pair for part in front.parts for pair in _pairs(part.block.text, front.text, lexicon)]
    pairs = {names for names, met in found if said or met}
    if not pairs and any(_is_couple_met(part.block.text, lexicon) for part in front.parts):
        pairs = {names for names, _ in found}
    if len(pairs) == 1:
        return True, Stated(pairs.pop(), Origin.INFERRED, evidence="the introduction says that both answer")
    return bool(said and said["one"]), None


def _both_said(told: str) -> re.Match[str] | None:
    """What says, around one of the signs, that several answer, or that both were met."""
    for sign in _SIGNS:
        at = told.find(sign)
        for _ in range(_OFTEN if at >= 0 else 0):
            found = late(rf"\b(?:(?P<one>{_ANSWER})|{_BOTH})").search(told, max(0, at - _AROUND), at + _AROUND)
            at = told.find(sign, at + 1)
            if found:
                return found
            if at < 0:
                break
    return None


def _is_couple_met(text: str, lexicon: Lexicon) -> bool:
    """Whether a passage says of two by what they are that they were met: Interview with the Voss sisters."""
    at = min((found for word in _KIN if (found := text.casefold().find(word)) > 0), default=0)
    return at > 0 and is_met(text[:at], lexicon)


def _pairs(text: str, around: str, lexicon: Lexicon) -> Iterator[tuple[str, bool]]:
    """Each two who are named in one breath, Clara Voss and Ben Okri, Clara and Ben Voss, and whether they were met."""
    named = list(names_in(text))
    for at, name in enumerate(named):
        before = text[: name.start][-60:]
        first = late(_FIRST).search(before)
        if first and not _THIRD.search(before[: first.start("name")]) and _is_first(first, before):
            if not lexicon.bends:
                start = name.start - len(before) + first.start("name")
                yield f"{first['name']} {first['and']} {name.text}", _is_met(text, start, name.end, lexicon)
            continue
        other = named[at + 1] if at + 1 < len(named) else None
        between = late(_BETWEEN).fullmatch(text[name.end : other.start]) if other else None
        if other and between and not _THIRD.search(before):
            one, two = (_by_itself(whom, named, around) for whom in (name, other))
            if one and two and (begins_with_given_name(one) or begins_with_given_name(two)):
                yield f"{one} {between['and']} {two}", _is_met(text, name.start, other.end, lexicon)


def _is_met(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a passage says of those whom it names there that they were met, or spoke to us."""
    titled = start < _TRADES and "\n" not in text and not text.endswith(".")
    return (
        bool(titled and late(_SPEAK).match(text, end))
        or is_met(text[:start], lexicon)
        or late(TOLD_US).match(text, end) is not None
    )


def _is_first(first: re.Match[str], before: str) -> bool:
    """Whether the word before an “and” is a first name: a known one, or one behind what the two are."""
    return begins_with_given_name(first["name"]) or holds_any(before[: first.start()][-30:].casefold(), _KIN)


def _by_itself(name: Name, named: Sequence[Name], around: str) -> str | None:
    """A name as it stands by itself; None where that is not to be told."""
    if is_bent(name.text, around):
        return uninflected(name.text, [one.text for one in named], around)
    return name.text
