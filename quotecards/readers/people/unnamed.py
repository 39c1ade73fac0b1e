"""Guests whom an introduction leaves unnamed: a sound recordist who asked not to be named; the editor; the band. Nobody
whom it names is one of them then, unless it says elsewhere that they are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.interview_words import TALK
from quotecards.readers.body.names import names_in
from quotecards.readers.people.crew import CREWS, crews_in
from quotecards.readers.people.signs import SPEAKS_IN_TITLE, Candidate, Sign
from quotecards.readers.people.work_makers import directs
from quotecards.readers.roles.decoder import Decoded

# who asked not to be named; die nicht genannt werden möchte
_HIDDEN = r"""(?ix) (?<!\w)(?:
      (?:not\sto\sbe|(?:remain|stay|speak|spoke|talk|talked)(?:ing)?)\s(?:named|identified|anonymous(?:ly)?|unnamed)
    | (?:whose|the|his|her|their)\s(?:real\s)?names?\s(?:has|have)\sbeen\s(?:changed|withheld)
    | (?:nicht|ungern)\s(?:namentlich\s)?(?:genannt|erkannt)\swerden\s(?:möchte|will|wollte)n?
    | anonym\s(?:bleiben|sprechen|zu\sbleiben) | name\s(?:von\sder\sredaktion\s)?geändert
    | (?:rester|demeurer|garder\sl[’'])\s?anonym\w+ | (?:préfère|souhaite|désire)\s(?:taire|ne\spas\sdonner)\sson\snom
    | (?:prefiere|pidió|quiso|prefirió)\s(?:no\s(?:dar|revelar|decir)\ssu\snombre|no\sser\s(?:identificad|nombrad)[oa]
      |(?:permanecer|seguir|mantenerse)\s(?:en\sel\s)?an[oó]nim(?:[oa]|ato))
    | (?:preferisce|vuole|desidera|ha\schiesto\sdi)\s(?:restare|rimanere)\sanonim[oa]
    | (?:preferiu|prefere|pediu\spara|quis)\s(?:não\sser\s(?:identificad|nomead)[oa]
      |(?:manter-se|ficar|permanecer)\s(?:no\s)?an[oóô]nim[oa]\w*)
    | niet\smet\s(?:zijn\s|haar\s)?naam\s(?:genoemd|in) | anoniem\s(?:te\s|wil\s|wenst\s){0,2}blijven
    | inte\svill\s(?:bli\snamngiven|uppge\ssitt\snamn) | vill\svara\sanonym
    | (?:prosiła?|chciała?)\so?\s?(?:niepodawani[ea]\s(?:nazwiska|imienia)|(?:zachowanie|zachować)\sanonimowoś\w+)
    )(?!\w)"""
_HIDING = (
    *(
        "named",
        "dentif",
        "nonym",
        "anonim",
        "anónim",
        "anônim",
        "changed",
        "withheld",
        "genannt",
        "erkannt",
        "geändert",
    ),
    *("son nom", "su nombre", "nombrad", "nomead", "naam", "namn", "nazwiska", "imienia"),
)
# We met the; an interview with one of the film’s
_THE = (
    r"(?:(?:the|an?|de[rmn]|die|das|eine[rmn]?|le|la|les|une?|el|los|las|una?|il|lo|gli|de|het|een|en|ett|o|os|as|uma?"
    r"|l[’'])\s?)?"
    r"(?:(?:one|some|two|einem?|einer|l[’']une?|une?|un[oa]|alcun[ie]|un|één|een|en|jedn\w+|uma?)\s"
    r"(?:of|von|der|des|de|d[eo]s|dei|degli|del|van|av|z|ze)\s?(?:the|den|de[rn]|les|los|las|de|dos)?\s?)?"
    r"(?:(?:film|festival|movie|show)[’']?s\s|filmens\s|festivalens\s)?"
)
_MET = (
    rf"(?:{TALK}|conversation|chat|talk|discussion|rencontre|samtal|charla|chiacchierata)\s"
    r"(?:with|mit|avec|con|com|met|med|ze?)\s"
    r"|(?:we|i|wir|ich|nous|vi|jag)\s(?:have\s|avons\s|haben\s|har\s)?(?:met|asked|interviewed|reached|phoned|visited"
    r"|trafen|rencontré|interrogé|mötte|träffat|träffade)\s"
    r"|(?:spoke|talked|chatted|sat\sdown|caught\sup)\s(?:to|with)\s|(?:sprachen?|redeten)\smit\s"
    r"|wir\shaben\s(?:mit\s)?|avons\s(?:(?:parlé|discuté)\savec|rencontré)\s"
    r"|(?:hablamos|conversamos|charlamos|reunimos|reunido|hablado)\scon\s|(?:entrevistamos|encontramos)\s(?:al?\s)?"
    r"|(?:parlato|chiacchierato)\scon\s|abbiamo\s(?:incontrato|intervistato|sentito)\s"
    r"|(?:spraken|sprak|ontmoetten|interviewden)\s(?:met\s)?|(?:talade|pratade|talat|pratat)\smed\s"
    r"|(?:rozmawialiśmy|rozmawiamy|spotkaliśmy(?:\ssię)?)\s(?:ze?\s)?|(?:fal[aá]mos|convers[aá]mos)\scom\s"
    r"|(?:encontr[aá]mos|entrevist[aá]mos)\s"
)
_WITH_THE = rf"(?i)(?<!\w)(?:{_MET}){_THE}$"
_BEGINS = (
    r"(?i)(?:^|[.!?…]\s+|\n)(?:(?:the|its|his|her|their|der|die|das|ihre?|seine?|le|la|sa|son|leur|el|su|il|la\ssua|il\ssuo|de|het|"
    r"haar|zijn|hun|dess|deras|hennes|hans|jej|jego|ich|o|a|[oa]\ss(?:eu|ua))\s|l[’'])?$"
)
_ANSWERED = (
    r"(?i)(?:\s(?:of|for|behind|des|der|von|hinter|du|de\sl[a’']|de|del|di|della|van|bakom|do|da)\s?[^.!?…,\n]{2,70}?)??"
    r"\s(?:\w+\s)?(?:answer(?:s|ed)|(?:tell|told|take|took|walk|guide|explain|laugh|remember|recall)s?(?:\s(?:us|me)|\sabout|\show|\swhy|[.:])|"
    r"(?:erzählt|erklärt|verrät|führt|lacht|schildert)(?:\suns)?|nous\s\w+|explique|raconte|en\srit|nos\s\w+|explica|cuenta|se\sríe|"
    r"ci\s\w+|spiega|racconta|ne\sride|vertelt|legt\suit|neemt\sons|lacht|berättar|förklarar|tar\soss|skrattar|"
    r"opowiada|wyjaśnia|zabiera\snas|śmieje|conta(?:-nos)?|leva-nos|explica|ri-se|beantwortete?\w*|hat\s(?:uns|unsere)|(?:a|ha)\s(?:répondu|risposto)"
    r"|respondi[óe]\w*|respondeu|beantwoordde\w*|svarade|odpowied\w+)(?!\w)"
)
_BEFORE = 80  # characters
# What neither players nor directors are or do: Based on the novel by Ann Lanning; says Ann Lanning of the Review
_OF_OTHERS = (
    r"novels?|books?|poems|producers?|critic|authors?|painter|died"
    r"|romane?s?|gedichte|buch|kritiker(?:in)?|produzent(?:in)?|autor(?:in)?|malerin?|starb"
    r"|livre|product(?:eur|rice|ora?)|autrice|auteure?|peintre|morte?"
    r"|libro|novelas?|escritora?|pintora?|murió|romanz[oi]|scritt(?:rice|ore)|pittrice"
    r"|boek|gedichten|criticus|schrijf(?:ster|ver)|overleed|bok(?:en)?|romanen|dikter|författare\w*|dog"
    r"|powieś\w*|książk\w*|wiersz\w*|krytyk\w*|krytyczka|pisark?a?|zmarła?|livro|produt\w+|producent\w*|morreu"
    r"|(?:says|sagt|dit|dice|zegt|säger|pisze|diz)\s(?:(?-i:[A-ZÀ-ÖØ-Þ])[\w’-]+,?\s|d[aeo]s?\s){2,4}(?:of|from|della?|von|van|da|de|i|w)"
)
_PLAYS = r"plays|stars|starring|spielt|verkörpert|joue|incarne|interpreta|protagoni\w+|speelt|spelar|gra"
_NO_PLAYER = rf"(?i)(?<!\w)(?:{_OF_OTHERS})(?!\w)"
_NO_DIRECTOR = rf"(?i)(?<!\w)(?:{_PLAYS}|{_OF_OTHERS})(?!\w)"
_DID = (
    r"(?:,[^,.]{2,60},|,\swho)?\s(?:has\s|have\s)?"
    r"(?:shot|lensed|lit|filmed|cut|edited|mixed|recorded|scored|drehte|schnitt)\b"
)
_SENTENCE = re.compile(r"(?<!\b[A-Z])[.!?…]\s|\n")
# Who is known to have talked, whatever else is said
_KNOWN = SPEAKS_IN_TITLE | {
    Sign.TITLE_ALONE,
    Sign.TITLE_NAMES,
    Sign.TITLE_COLUMN,
    Sign.HEAD,
    Sign.CAPTION,
    Sign.PICTURE,
    Sign.GUEST,
}
_BY_REFERENCE = (Sign.MET, Sign.TOLD_US)  # they may be noted of who is named before, too


class _Met(NamedTuple):
    """The words for somebody who was met; what they do, if it is known; and the opening without these words."""

    words: str
    trade: str
    line: int
    rest: str


def note_unnamed(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """Who was met is nobody of those named, where the introduction says so by what they do alone."""
    if any(_is_met_by_name(case) or SPEAKS_IN_TITLE & case.signs.keys() for case in cases.values()):
        return
    asked = [case for case in cases.values() if _KNOWN.isdisjoint(case.signs)]
    for met in _unnamed([part for part in opening if part.kind is not TurnKind.CAPTION]) if asked else ():
        for case in asked:
            if not _is_meant(case, met):
                for sign in _BY_REFERENCE:
                    case.signs.pop(sign, None)
                case.note(Sign.NOT_MET, met.line, f"“{met.words}”")


def _is_met_by_name(case: Candidate) -> bool:
    words = [case.signs[sign].words for sign in _BY_REFERENCE if sign in case.signs]
    return any(one in said for said in words for one in case.name.split())


def _unnamed(told: Sequence[Decoded]) -> Iterator[_Met]:
    """Who was met, where no name is told beside it."""
    for at, part in enumerate(told):
        text = part.block.text
        for found, trade in _met_in(text):
            others = [one.block.text for one in (*told[:at], *told[at + 1 :])]
            rest = "\n".join([*others, f"{text[: found.start()]}{text[found.end() :]}"])
            yield _Met(found[0], trade, part.block.line, rest)


def _met_in(text: str) -> Iterator[tuple[re.Match[str], str]]:
    small = text.casefold()
    hidden = late(_HIDDEN).search(text) if any(word in small for word in _HIDING) else None
    if hidden:
        yield hidden, ""
    for trade, called in crews_in(small):
        for crew in called.finditer(text):
            before = text[: crew.start()][-_BEFORE:]
            answered = late(_ANSWERED).match(text, crew.end()) if late(_BEGINS).search(before) else None
            if not (answered or late(_WITH_THE).search(before)):
                continue
            told = answered.end() if answered else crew.end()
            if not any(names_in(_SENTENCE.split(text[told:], maxsplit=1)[0])):
                yield crew, trade


def _is_meant(case: Candidate, met: _Met) -> bool:
    """Whether a sentence about somebody says that they have the trade by which the opening says who was met."""
    for sentence in _SENTENCE.split(met.rest) if met.trade in CREWS else ():
        at = sentence.find(case.surname)
        if at < 0:
            continue
        directed = directs(case, sentence[: max(0, sentence.find(case.name))])
        if met.trade == "direct":
            return directed or late(_NO_DIRECTOR).search(sentence) is None
        if met.trade == "play" and not (directed or late(_NO_PLAYER).search(sentence)):
            return True
        small = sentence.casefold()
        stems = CREWS[met.trade].stems
        if stems and (any(stem in small for stem in stems) or late(_DID).match(sentence, at + len(case.surname))):
            return True
    return False
