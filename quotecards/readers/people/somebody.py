"""Words for somebody who is met and whom nobody names: one of her players, his widow, somebody who was there."""

import re
from collections.abc import Iterator

from quotecards.late import late
from quotecards.readers.body.any_of import any_of
from quotecards.readers.body.trades import TRADES, trades_from
from quotecards.readers.people.relations import THEIR, WHOSE, holds_kin

_ONE = any_of(
    r"""(?:some|any)(?:one|body) (?:the|a)\sperson jemand(?:e[nm])? quelqu[’']un une\spersonne alguien
    (?:la|una)\spersona alguém (?:a|uma)\spessoa qualcuno iemand någon nogen noen kogoś kimś někoho někým кого-то
    кем-то кимось (?:one|some|two)\sof\s(?:them\b|(?:the|his|her|their|its)\s\w+)
    ein(?:er|e|en|em|es)\s(?:von\s)?(?:der|ihr|sein|dies)\w*\s\w+ une?\sde\s(?:ses|ces|leurs)\s\w+
    (?:l[’'])?une?\sd(?:es\s\w+|[’'](?:eux|elles|entre\s\w+)) un[ao]\sde\s(?:sus|los|las|ell[ao]s)
    uma?\sd(?:[oae]s?\s(?:seus\s|suas\s)?\w+|el[ea]s) un[ao]?\sd(?:e(?:i|lle|gli)\s(?:suoi\s|sue\s)?\w+|i\sloro)
    un[ao]?\sd(?:els|e\sles)\s(?:seus\s)?\w+
    (?:chi|ce(?:ux|lui|lles?)\squi|quien(?:es)?|quem)\s\w+
    (?:één|een)\svan\s(?:zijn|haar|hun|de)\s\w+ en\sav\s(?:hans|hennes|deras|deres)\s\w+
    en\saf\s(?:hans|hendes|deres)\s\w+ ein(?:er|e|en|em)\s(?:von\sihnen|davon) (?:één|een)\svan\s(?:hen|beiden)
    (?:den\s)?e(?:n[ea]?|tt?)\sa[vf]\s(?:dem|svarene|svaren)
    jed(?:en|na|ną|ním|nou|nego|nej|noho)\sze?\s(?:(?:jej|jego|její\w*|jeho|ich|jejich)\s\w+|\w+(?:[eo]k|ów|ych|ých|ich))
    (?:een\s)?oud-\w+ одн(?:им|ой|ого|у)\sиз\s(?:его|её|ее|их)\s\w+ од(?:ин|на)\sиз\s(?:\w+[ыи]х\s)?\w+
    одн(?:им|ією)\s(?:з|із)\s(?:його|її|їхніх)\s\w+ jedn(?:im|om)\sod\snjego\w+\s\w+ un(?:ul|a)\sdintre\s\w+
    (?:a|un|une|one)\s(?:jury\smember|member\sof\sthe\s\w+|membre\sd[ue]s?\s(?:l[’'])?\w+|juror) one\sjuror
    un\s(?:fost|foști)\s\w+ ein\smitglied\sde[rs]\s\w+ un\s(?:miembro|membro)\sde[l]?\s\w+"""
)
# a former nurse, бывший сотрудник
_FORMER = any_of(
    r"""former ex retired long-?time ehemalige[nrm]? frühere[nrm]? pensionierte[nrm]? langjährige[nrm]? anciens?
    ancienne antigu[oa] antig[oa] voormalige? gewezen tidigare förre? före\sdetta f\.\s?d\. tidligere
    forhenværende entinen entise\w+ egykori eski emekli fost[aăul]* bivš\w+ nekadašnj\w+ były[mch]* była byłą
    byłego byłej dawn[ya]\w* bývalý\w* bývalá bývalou někdejší\w* бывш\w+ колишн\w+ бивш\w+ някогашн\w+ παλι[όά]ς?
    πρώην"""
)
_SOMEBODY = (
    rf"(?i)(?<!\w)(?:{_ONE}|(?:an?\s|une?\s|una\s|eine?\s|een\s|en\s|egy\s)?(?:{WHOSE}\s)?{_FORMER}\s[\w-]+)(?!\w)"
)
_STEMS = tuple(
    stem.replace("~", " ")
    for stem in """body someone anyone person pesso jemand quelqu alguien algu qualcun iemand någon nogen noen kogo
    kimś někoh někým кого- кем- кимос one~of some~of two~of eine einem une~de une~des una~de uno~de
    um~d uma~d un~d un~de un’e un'e uno~d chi~ ceux~ celui~ celle quien quem één~van
    een~van en~av en~af
    ene~a ena~av et~av jeden~z jedn oud- detta одн один~ unul una~dintre membr member juror
    mitglied miembro un~fost un~foș former ex~ retire longtime long-time ehemal früher pension langj ancien antig
    voormal gewez tidigare förr tidliger forhenv enti egykori eski emekli fost bivš nekad był dawn býval někdej
    бывш колишн бивш някогаш παλι πρώην""".split()
)
_A = r"(?<!\w)(?:an|(?<!com\s)(?<!mos\s)a|(?<=cu\s)o|eine[rnm]?|une?|una|uno|uma?|een|en|ett?|egy|bir)\s"
# A neighbour remembers; Une bénévole nous raconte: what begins with one who is told to speak
_ANYBODY = (
    r"(?:^|(?<=[.!?…:]\s)|(?<=\n))(?:An?|One|Eine?|Une?|Una|Uno|Uma?|Um|Een|En|Ett?|Egy|Bir|Jeden|Jedna|Один|Одна)\s"
)
_PEOPLE = (
    r"(?i)(?:[\w’'-]+\s){0,3}?(?:neighbo|resident|visitor|witness|colleague|volunteer|regular|pupil|student|player|picker|officer|"
    r"guard|driver|attendant|usher|tenant|survivor|whistleblow|worker|employee|staffer|user|paramedic|carer|cleaner|rep\b|"
    r"detective|insider|nurse|habitué|bénévole|habitant|voisin|témoin|élève|abonné|ouvri|ouvreu|magistra|salarié|compag|client|t[eé]cni|"
    r"tècni|lect(?:eur|rice|or)|lettor|lettric|leitor|morador|jardin|giardin|carpint|empleado|funcionári|operai|fuente|fonte|angajat|martor|vecin|testigo|voluntari|alumn|jugador|vizinh|"
    r"testemunha|jogador|vicin|testimone|volontari|alliev|doktorand|zeug|nachbar|bewohner|mitarbeiter|schüler|spieler|bewoner|"
    r"buur|getuige|vrijwillig|leerling|granne|vittne|elev|volontär|nabo|vidne|frivillig|sąsiad|świad|pracowni|mieszka|ucz[en]|soused|"
    r"svěd|obyvatel|žá[kc]|сосед|свидетел|житель|сотрудни|волонт|учени|сусід|свід|мешкан|szomszéd|tanú|önkéntes|komşu|tanık|gönüllü)"
)
SPEAKS = (
    r"(?i)[^.!?…,\n]{0,90}?(?:,\s(?:who|qui|que|die|der|das|som|che|która|który|která|který|care|които?|которая|который)\s[^.!?…\n]{0,90},)?"
    r"\s(?:remembers|recalls|explains|answers|tells|agreed|spills|lifts\sthe\slid|opens\sup|confesses|reveals|(?:told|spoke\sto|talked\sto|showed|let|took|walked)\sus|erinnert|erklärt|erzählt|berichtet|klärt|antwortet|se\ssouvient|"
    r"raconte|explique|témoigne|répond|(?:nos|me)\s\w+|recuerda|explica|cuenta|responde|lembra|conta|ricorda|racconta|spiega|risponde|"
    r"habl[aó]|parl[ae]|fal(?:a|ou)|a\saccept\w|ha\sace[pt]\w+|accetta|ha\saccett\w+|ac[ec]it(?:a|ou)|acept[aó]|ens\s\w+|"
    r"vertelt|legt|berättar|förklarar|svarar|minns|fortæller|forklarer|svarer|husker|forteller|fi(?:ck|kk?)\s\w+\sspør|lader\sos|står\spå\strykk|opowiada|wyjaśnia|mówi|wspomina|"
    r"odpowiada|vypráví|vzpomíná|vysvětluje|odpovídá|рассказывает|вспоминает|отвечает|согласил\w+|розповідає|emlékezik|mesél|válaszol|"
    r"anlatıyor|yanıtlıyor|povestește|explică|își)(?!\w)(?!\s(?:she|he|er|sie|ze|zij|hij|hon|han|hun)\b)"
)


def somebody_in(text: str) -> Iterator[tuple[re.Match[str], bool]]:
    """The words in `text` for somebody who is not named, and whether they are theirs whom it names, as kin is."""
    small = text.casefold()
    if any(stem in small for stem in _STEMS):
        yield from ((found, False) for found in late(_SOMEBODY).finditer(text))
    if holds_kin(small):
        yield from ((found, True) for found in late(THEIR).finditer(text))


def is_anybody(text: str, at: int) -> bool:
    """Whether words from `at` on are for anybody: behind “a” and the like, one of a trade, or a neighbour."""
    ends = trades_from(text, at)
    return any(text[at:end].rpartition(" ")[2].casefold() not in TRADES for end in ends) or (
        late(_PEOPLE).match(text, at) is not None
    )


def a_person_in(text: str) -> Iterator[re.Match[str]]:
    """Where a paragraph has “a” and the like before words for anybody."""
    return (article for article in late(_A).finditer(text) if is_anybody(text, article.end()))


def anybody_in(text: str) -> Iterator[re.Match[str]]:
    """Where sentences begin that tell of anybody as of who speaks."""
    for article in late(_ANYBODY).finditer(text):
        speaks = late(SPEAKS).match(text, article.end() - 1) if is_anybody(text, article.end()) else None
        if speaks:
            yield speaks
