"""Guests whom an introduction leaves unnamed: a sound recordist who asked not to be named; the editor; the band. Nobody
whom it names is one of them then, unless it says elsewhere that they are."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.interview_words import TALK
from quotecards.readers.body.names import names_in
from quotecards.readers.people.crew import CREWS, crews_in
from quotecards.readers.people.hidden import hidden_in
from quotecards.readers.people.signs import SPEAKS_IN_TITLE, Candidate, Sign
from quotecards.readers.people.somebody import SPEAKS, a_person_in, anybody_in, somebody_in
from quotecards.readers.people.work_makers import directs
from quotecards.readers.roles.decoder import Decoded

# We met the; an interview with one of the film’s
_THE = (
    r"(?:(?:the|that|this|an?|de[rmn]|die|das|eine[rmn]?|le|la|les|une?|el|los|las|una?|il|lo|gli|de|het|een|en|ett|o|os|as|uma?"
    r"|l[’'])\s?)?"
    r"(?:(?:one|some|two|einem?|einer|l[’']une?|une?|un[oa]|alcun[ie]|un|één|een|en|jedn\w+|uma?)\s"
    r"(?:of|von|der|des|de|d[eo]s|dei|degli|del|van|av|z|ze)\s?(?:the|den|de[rn]|les|los|las|de|dos)?\s?)?"
    r"(?:(?:film|festival|movie|show)[’']?s\s|filmens\s|festivalens\s)?"
)
_MET = (
    rf"(?:{TALK}|conversation|chat|talk|discussion|rencontre|samtal|charla|chiacchierata)\s"
    r"(?:with|mit|avec|con|com|met|med|ze?)\s"
    r"|(?:we|i|wir|ich|nous|vi|jag)\s(?:have\s|avons\s|haben\s|har\s)?(?:met|asked|interviewed|reached|phoned|visited|cornered|tracked\sdown|invited"
    r"|trafen|rencontré|interrogé|mötte|träffat|träffade)\s"
    r"|(?:spoke|talked|chatted|sat\sdown|caught\sup)\s(?:to|with)\s|(?:sprachen?|redeten)\smit\s"
    r"|wir\shaben\s(?:mit\s)?|(?:wollten|erfuhren)\swir\svon\s|avons\s(?:(?:parlé|discuté)\savec|rencontré)\s"
    r"|(?:hablamos|conversamos|charlamos|reunimos|reunido|hablado)\scon\s|(?:entrevistamos|encontramos|pregunta(?:mos|do))\s(?:al?\s)?"
    r"|(?:parl(?:at|iam)o|discutiamo|chiacchierato)\scon\s|abbiamo\s(?:incontrato|intervistato|sentito)\s"
    r"|(?:chiesto|chiediamo|pedimos|perguntámos|demandé|donné\sla\sparole)\s(?:al?|à)\s|ouvimos\s"
    r"|(?:spraken|sprak|ontmoetten|interviewden)\s(?:met\s)?|(?:talade|pratade|talat|pratat)\smed\s"
    r"|(?:poprosiliśmy|zapytaliśmy)\s(?:o\s[^\s]+\s)?|(?:rozmawialiśmy|rozmawiamy|spotkaliśmy(?:\ssię)?)\s(?:ze?\s)?|(?:fal[aá]mos|convers[aá]mos)\scom\s"
    r"|(?:encontr[aá]mos|entrevist[aá]mos)\s|fic[aá]mos\sà\sfala\scom\s|(?:hem\sparlat|n[’']hem\sparlat|parlem|conversem)\samb\s"
    r"|(?:mluvili|hovořili|povídali|bavili|setkali|sešli|rozprávali|hovorili|stretli)\s(?:jsme\s|sme\s|si\s|se\s|sa\s){0,2}se?\s"
    r"|(?:jsme|sme)\s(?:si\s|se\s|sa\s)?(?:mluvili|hovořili|povídali|bavili|setkali|sešli|rozprávali|hovorili|stretli)\sse?\s"
    r"|(?:поговорили|поговорил[аи]?|говорим|беседуем|встретились|побеседовали|разговор|беседа|интервью|розмова|поговорили"
    r"|спілкувалися|говорихме|разговаряме|срещнахме\sсе)\s(?:со?|із|зі?|със)\s|(?:razgovarali|razgovaramo|pričali)\s(?:smo\s)?sa?\s"
    r"|(?:am\svorbit|am\sstat\sde\svorbă|am\sdiscutat)\scu\s|(?:snakket?|snakkede|talte|talt)\smed\s|μιλήσαμε\sμε\s"
)
# Opowiada były pracownik: the verb stands before who speaks
_SAYS_FIRST = (
    r"(?i)(?<!\w)(?:opowiada|mówi|wspomina|vypráví|vzpomíná|spomína|рассказывает|вспоминает|розповідає|згадує|разказва|prip?ovijeda"
    r"|priča|berättar|fortæller|forteller|vertelt|kertoo|anlatıyor)\s$"
)
_WITH_THE = rf"(?i)(?<!\w)(?:{_MET}){_THE}$"
_BEGINS = (
    r"(?i)(?:^|[.!?…]\s+|\n)(?:(?:on|in|at|am|an|im|un|une|una|w|v)\s[^.!?…,\n]{3,30}\s)?(?:(?:the|its|his|her|their|der|die|das|ihre?|seine?|le|la|sa|son|leur|el|su|il|la\ssua|il\ssuo|de|het|"
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
# spoke to us; nous raconte; has agreed to talk
_TELLS_US = (
    r"(?i)(?!,\s(?:she|he|they|we|i|er|sie|wir|elle|il|nous|hon|han|hun|ze|zij|hij|ona|on|она|он)\s)[^.!?…\n]{0,90}?[\s-](?:(?:us|uns|nous|nos|ci|oss|ons|nam|nas|nás|nám|нам|нас|нами|meille|mums|noi|ens|ne(?=\s(?:explic|povest|vorb|spun|răspund)))(?!\w)|agreed\sto\s|g[ia]ven?\s(?:an?|no|her|his)\s(?:\w+\s)?interview|willing\sto\s(?:talk|speak)"
    r"|ha\saceptado\s|a\saccepté\s|ha\saccettato\s|accetta\s|aceitou\s|aceptó\s|s[’']est\smise?\sà\sparler|bereit\serklärt|testimoni|se\ssouvient|povestește|рассказ|розпов)"
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
# Who is shown to have talked where a guest is hidden; who is known to otherwise, whatever else is said
_SHOWN = SPEAKS_IN_TITLE - {Sign.TITLE_SUBJECT} | {Sign.HEAD, Sign.CAPTION, Sign.PICTURE, Sign.GUEST}
# What a title has of anybody, as of whom the guest knew
_NAMED_IN_TITLE = frozenset({Sign.TITLE_SUBJECT, Sign.TITLE_ALONE, Sign.TITLE_NAMES, Sign.TITLE_COLUMN})
_KNOWN = _SHOWN | _NAMED_IN_TITLE
_SPEAKS = SPEAKS_IN_TITLE - {Sign.TITLE_SUBJECT}


class _Met(NamedTuple):
    """The words for somebody who was met; what they do, if it is known; and the opening without these words."""

    words: str
    trade: str
    line: int
    rest: str


def note_unnamed(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """Who was met is nobody of those named, where the introduction says so by what they do alone."""
    told = [part for part in opening if part.kind is not TurnKind.CAPTION]
    if any(case.met_by_name or _SPEAKS & case.signs.keys() for case in cases.values()):
        return
    titled = any(Sign.TITLE_SUBJECT in case.signs for case in cases.values())
    hidden = [_Met(words[0], "", part.block.line, "") for part in told if (words := hidden_in(part.block.text))]
    for met in hidden[:1] or _unnamed(told):
        sure = not met.trade  # somebody of theirs is nobody of whom the title is
        for case in cases.values() if sure or not titled else ():
            if (_SHOWN if sure else _KNOWN).isdisjoint(case.signs) and not _is_meant(case, met):
                _note_not_met(case, met.line, met.words, _NAMED_IN_TITLE if sure else ())


def _note_not_met(case: Candidate, line: int, words: str, dropped: Collection[Sign] = ()) -> None:
    case.drop_references()
    for sign in dropped:
        case.signs.pop(sign, None)
    case.note(Sign.NOT_MET, line, f"“{words}”")


def _unnamed(told: Sequence[Decoded]) -> Iterator[_Met]:
    """Who was met, where no name is told beside it."""
    for at, part in enumerate(told):
        text = part.block.text
        for found, trade in _met_in(text):
            others = [one.block.text for one in (*told[:at], *told[at + 1 :])]
            rest = "\n".join([*others, f"{text[: found.start()]}{text[found.end() :]}"])
            yield _Met(found[0], trade, part.block.line, rest)
        if part.kind is TurnKind.HEADING:
            continue
        below = [one.block.text for one in told[at + 1 :]]
        for found in (*anybody_in(text), *(one for one in a_person_in(text) if _is_met(text[: one.start()]))):
            if not any(name for line in (text[found.start() :], *below) for name in names_in(line)):
                yield _Met(found[0].strip(), "", part.block.line, "")


def _met_in(text: str) -> Iterator[tuple[re.Match[str], str]]:
    for somebody, theirs in somebody_in(text):
        before = text[: somebody.start()][-_BEFORE:]
        tells = late(_BEGINS).search(before) and (
            late(_TELLS_US).match(text, somebody.end()) or (not theirs and late(SPEAKS).match(text, somebody.end()))
        )
        first = not theirs and late(_SAYS_FIRST).search(before[-20:])
        if (tells or first or _is_met(before)) and not _names_behind(text, somebody.end()):
            yield somebody, ""
    for trade, called in crews_in(text.casefold()):
        for crew in called.finditer(text):
            before = text[: crew.start()][-_BEFORE:]
            answered = late(_ANSWERED).match(text, crew.end()) if late(_BEGINS).search(before) else None
            if not (answered or _is_met(before)):
                continue
            told = answered.end() if answered else crew.end()
            if not _names_behind(text, told):
                yield crew, trade


def _is_met(before: str) -> bool:
    return late(_WITH_THE).search(before[-_BEFORE:]) is not None


def _names_behind(text: str, at: int) -> bool:
    """Whether a sentence names anybody from `at` on."""
    return any(names_in(_SENTENCE.split(text[at:], maxsplit=1)[0]))


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
