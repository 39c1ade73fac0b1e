"""Words for somebody who is met and whom nobody names: one of her players, his widow, somebody who was there."""

import re
from collections.abc import Iterator

from quotecards.late import late
from quotecards.readers.body.any_of import any_of
from quotecards.readers.people.relations import THEIR, holds_theirs

_ONE = any_of(
    r"""(?:some|any)(?:one|body) (?:the|a)\sperson jemand(?:e[nm])? quelqu[’']un une\spersonne alguien
    (?:la|una)\spersona alguém (?:a|uma)\spessoa qualcuno iemand någon nogen noen kogoś kimś někoho někým кого-то
    кем-то кимось (?:one|some|two)\sof\s(?:the|his|her|their|its)\s\w+
    ein(?:er|e|en|em)\s(?:von\s)?(?:der|ihr|sein|dies)\w*\s\w+ une?\sde\s(?:ses|ces|leurs)\s\w+
    (?:l[’'])?une?\sdes\s\w+ un[ao]\sde\s(?:sus|los|las|ell[ao]s) um[ao]?\sd[eo]s?\s(?:seus|suas)\s\w+
    un[ao]?\sde(?:i|lle|gli)\s(?:suoi|sue)\s\w+ un[ao]?\sdels?\sseus\s\w+
    (?:één|een)\svan\s(?:zijn|haar|hun|de)\s\w+ en\sav\s(?:hans|hennes|deras|deres)\s\w+
    en\saf\s(?:hans|hendes|deres)\s\w+ jed(?:en|na|ną|ním|nou)\sze?\s(?:jej|jego|její\w*|jeho|ich|jejich)\s\w+
    одн(?:им|ой|ого|у)\sиз\s(?:его|её|ее|их)\s\w+ одн(?:им|ією)\s(?:з|із)\s(?:його|її|їхніх)\s\w+
    jedn(?:im|om)\sod\snjego\w+\s\w+ un(?:ul|a)\sdintre\s\w+
    (?:a|un|une|one)\s(?:jury\smember|member\sof\sthe\s\w+|membre\sd[ue]s?\s(?:l[’'])?\w+|juror) one\sjuror
    un\s(?:fost|foști)\s\w+ ein\smitglied\sde[rs]\s\w+ un\s(?:miembro|membro)\sde[l]?\s\w+"""
)
_STEMS = tuple(
    stem.replace("~", " ")
    for stem in """body someone anyone person pesso jemand quelqu alguien algu qualcun iemand någon nogen noen kogo
    kimś někoh někým кого- кем- кимос one~of some~of two~of eine einem une~de une~des una~de uno~de
    um~d uma~d un~d één~van een~van en~av en~af jeden~z jedn одн unul una~dintre membr member juror
    mitglied miembro un~fost un~foș""".split()
)


def somebody_in(text: str) -> Iterator[re.Match[str]]:
    """The words in `text` for somebody who is not named."""
    small = text.casefold()
    if any(stem in small for stem in _STEMS):
        yield from late(rf"(?i)(?<!\w){_ONE}(?!\w)").finditer(text)
    if holds_theirs(small):
        yield from late(THEIR).finditer(text)
