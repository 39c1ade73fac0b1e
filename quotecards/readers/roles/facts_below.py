"""What pages print below a talk in a line of its own: whose opinions these are, the source, the dates of a life."""

from quotecards.late import late

_SOURCE = r"quelle|fuente|fonte|bron|źródło|zdroj|källa|kilde|lähde|источник"
_VIEWS = (
    r"views?|opinions?|statements|äußerungen|aussagen|meinungen|ansichten|propos|opiniones|declaraciones|opinioni|"
    r"dichiarazioni|opiniões|meningen|poglądy"
)
# The views of our guests are their own: no house answers for what is said in it
_DISCLAIMS = (
    rf"(?:(?:the|die|alle|les|las|le|de|as)\s)?(?:{_VIEWS})\s[^.!?\n]{{0,140}}?\b(?:their\sown|those\sof|"
    r"(?:do|does)\snot\s(?:necessarily\s)?(?:reflect|represent)|auffassung(?:en)?|nicht\s(?:unbedingt|notwendigerweise)|"
    r"n[’']engagent|responsabilidad|no\s(?:necesariamente\s)?reflejan|non\srispecchiano|responsabilidade|não\srefletem|"
    r"niet\snoodzakelijk)\b"
)
_BORN = (
    r"born|geboren|geb\.|jahrgang|née?|nacid[oa]|nat[oa]|nascid[oa]|ur\.|urodzon[ya]|narozen[ýá]|född|født|syntynyt|"
    r"родил(?:ся|ась)"
)
# Født 1990 i Wick. Uddannet …; Jahrgang 1988, lebt …
_LIFE = rf"(?:{_BORN})\s(?:[^\s\d.!?]{{1,14}}\s){{0,4}}?(?:\d{{1,2}}\.?\s(?:[^\W\d_]+\s)?)?(?:19|20)\d\d\b(?![^\n]*[?])"
_FACTS = rf"(?i)[\s*_(\[–—-]*(?:(?:{_SOURCE})\s?:\s|{_DISCLAIMS}|{_LIFE})"


def tells_facts(text: str) -> bool:
    """`Quelle: Lantern Review`, `Født 1990 i Wick.`, `The views of our guests are their own.`"""
    return late(_FACTS).match(text) is not None
