"""What editors print below a talk: where it was printed before, where somebody can be met, what they have just done."""

from quotecards.late import late
from quotecards.readers.body.interview_words import TALK
from quotecards.readers.body.names import names_in

_LONGEST = 300  # characters
_HEAD = 60  # characters in which a day stands before who can be met
_OPENING = 16  # characters before the day: On Wednesday,
_FIRST = (
    r"(?:originally|first|originalment|originalmente|originariamente|inizialmente|initialement|à\sl[’']origine"
    r"|d[’']abord|ursprünglich"
    r"|zuerst|zunächst|por\sprimera\svez|per\sla\sprima\svolta|per\sprimera\svegada|anteriorment|primeiramente"
    r"|pierwotnie|po\sraz\spierwszy"
    r"|oorspronkelijk|eerder|ursprungligen|först|opprinnelig|oprindeligt|først|původně|poprvé|eredetileg|először"
    r"|ilk\solarak"
    r"|впервые|изначально|вперше|inițial)"
)
_PRINTED = (
    r"(?:published|printed|publicat|publicad[oa]|publi[eé]e?|parue?|veröffentlicht|erschienen|(?:ab)?gedruckt"
    r"|pubblicat[oa]|appars[oa]"
    r"|uscit[oa]|opublikowan\w+|verschenen|gepubliceerd|publicerad|publisert|publiceret|zveřejněn\w*|publikován\w*"
    r"|опубликован\w*"
    r"|опублікован\w*)"
)
# With a subject
_CAME_OUT = (
    r"(?:appeared|publicar|erschien|ukaza\w+|verscheen|publicerades|bragt|vyš(?:el|lo|la)|megjelent|jelent\smeg"
    r"|yayı[mn]lan\w+|вы(?:шло|шла|шел))"
)
_ARTICLE = (
    r"(?:(?:this|the|diese[rs]?|der|das|cet(?:te)?|est[ea]|la|el|aquest(?:a)?|quest[oa]|o|a|az|bu|ten|niniejszy|dit"
    r"|het|denne|dette"
    r"|denna|den|det|tento|эта|это|ця|це|acest)\s|l[’'])?"
    r"(?:art[ií]c(?:le|ulo|olo)|artigo|artikel[en]?|artykuł|artikkelen|article|te(?:xto?|sto|kst|xte)|beitrag|статья"
    r"|стаття|articolul)"
)
_TALK = (
    r"(?:(?:this|the|dieses?|das|cet(?:te)?|esta|la|aquesta|questa|a|az|bu|ten|dit|het|denne|dette|denna|den|det"
    r"|tento|эта|это|це)\s|l[’'])?"
    r"(?:interview|interjú|entrevista|intervista|entretien|gespräch|wywiad|rozhovor|rozmowa|röportaj|söyleşi"
    r"|intervju(?:n|et)?"
    r"|интервью|беседа|інтерв[’'ʼ]ю|interviul?)"
)
_SAID_FIRST = rf"{_FIRST}\b[^.?!\n]{{0,60}}?\b{_PRINTED}|{_PRINTED}\b[^.?!\n]{{0,40}}?\b{_FIRST}"
_CAME_FIRST = rf"{_FIRST}\b[^.?!\n]{{0,60}}?\b{_CAME_OUT}|{_CAME_OUT}\b[^.?!\n]{{0,40}}?\b{_FIRST}"
# Article originalment publicat a Lantern Review; Entrevista publicada en …; Zuerst erschienen in …
_BEFORE = (
    rf"(?i)\W*(?:{_SAID_FIRST}|(?:{_ARTICLE}|{_TALK})\s(?:[^\W\d_]+\s){{0,2}}?(?:{_SAID_FIRST}|{_CAME_FIRST})"
    rf"|{_TALK}\s(?:[^\W\d_]+\s){{0,2}}?(?:{_PRINTED}|{_CAME_OUT}))(?!\w)"
)
# The conversation took place in Wick; Das Gespräch fand im Mai 2031 statt
_HELD = (
    rf"(?i)\W*(?:(?:this|the|dieses|das|cet(?:te)?|est[ae]|la|el|quest[ao]|o|a|az|bu|ten|ta|dit|het|denne?|detta|det|tento|эт[ао])\s|l[’'])?"
    rf"(?:{TALK}|rozmowę)\w{{0,3}}\s(?:(?:réalisé|mené|realizad|realizzat|registrad|geführt|held|conducted|recorded)\w*\s(?=[^.?!\n]{{0,60}}\d)|took\splace|(?:was|were)\s(?:held|conducted|done)|fand\s[^.?!\n]{{2,80}}\sstatt\W|wurde\s[^.?!\n]{{2,80}}\s"
    r"geführt|a\seu\slieu|s[’']est\s(?:déroul|ten)\w+|tuvo\slugar|se\s(?:realizó|celebró|hizo)|si\sè\s(?:svolt|tenut)|ha\savuto\sluogo"
    r"|teve\slugar|decorreu|realizou|aconteceu|foi\sfeita|vond\s[^.?!\n]{0,80}\bplaats|werd\s[^.?!\n]{2,80}\s(?:afgenomen|gehouden)"
    r"|(?:odbył|przeprowadzon)\w+|proběhl|(?:se\s)?(?:konal|uskutečnil|vznikl)|ägde\s\w*\s?rum|gjordes|fan[dt]t?\ssted|состоял|проходил"
    r"|прошл|відбул|käytiin|tehtiin|készült|[^.?!\n]{2,60}\s(?:készült|yapıldı|gerçekleş))[^?!\n]{0,100}"
)
# More dates on the pages of the port
_DATES = (
    r"(?i)\W*(?:more|further|all|weitere|alle|autres|toutes\sles|más|todas\slas|altre|tutte\sle|meer|więcej|другие|fler|flere|mais|další)\s"
    r"(?:dates|termine|fechas|date|data|terminów|даты|datum|datoer|datas|termíny)\s[^?!\n]{4,80}"
)
_MONTH = (
    r"(?:jan|jän|feb|f[eé]v|m[aä]r[cstz]|mar|maa?rt|márc|apr|abr|avr|ápr|ma[iyjg]|máj|mei|jui?n|jún|giu|jui?l|júl"
    r"|lug|aug|aoû|ago|sep|sete|sett|szept"
    r"|okt|oct|out|ott|nov(?:e|\b)|nou|de[czs]|dic|déc|gen|ene|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|ledn|úno"
    r"|bře|dub|kvě"
    r"|srp|zář|říj|prosin"
    r"|oca|şub|nis|hazi|tem|ağu|eyl|eki|kası|ara|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер"
    r"|лип|сер|вер|жов|лис|гру)"
)
# From 8 to 12 March at the Quay
_FROM_TO = (
    r"(?i)\W*(?:from|vom|du|del|dal(?:l[’'])?|van|od|с|den|de|fra|från)?\s?\d{1,2}\S{0,3}\s?"
    r"(?:to|until|bis(?:\szum)?|au|al(?:l[’'])?|tot|do|по|a|til|till|[–-])\s?"
    rf"\d{{1,2}}\S{{0,3}}\s(?:de\s|of\s)?{_MONTH}[^.?!,;\n]{{3,80}}\.?"
)
_DAY = (
    rf"(?<!\d)(?:\d{{1,2}}(?:\.|er|st|nd|rd|th|º|°|-an)?\s(?:de\s|d[’']|of\s)?{_MONTH}[^\W\d_]{{0,8}}"
    rf"|{_MONTH}[^\W\d_]{{0,8}}\s\d{{1,2}}(?!\d)"
    r"|\d{1,2}\.\s?\d{1,2}\.|\d{1,2}/\d{1,2}(?!\d))"
)
# What people do on a stage, in a shop or at a festival
_DOES = r"""(?:
      feiert | liest | spielt | präsentiert | zeigt | stellt | gastiert | tritt | kommt | wird | singt | eröffnet |
      signiert | celebrates | reads | plays | presents | performs | appears | launches | headlines | opens | speaks |
      signs | will | sings | présente(?:ra)? | sera | joue(?:ra)? | chante(?:ra)? | lira | lit | donne(?:ra)? |
      signe(?:ra)? | dédicace(?:ra)? | participe(?:ra)? | se\sproduit | presentar?[áà]? | act[uú]a(?:r[áà])? |
      estar[áà] | ser[àá] | ofrece(?:rá)? | oferirà | toca(?:rá)? | participa(?:r[áà])? | firma(?:r[áà])? | leerá |
      dará | canta(?:r[áà])? | estrena | presenterà | sarà | suon(?:a|erà) | si\sesibi(?:sce|rà) | legge(?:rà)? |
      apresenta(?:rá)? | atua(?:rá)? | lança(?:rá)? | estreia | presenteert | speelt | leest | treedt | geeft | viert
      | komt | staat | zingt | spelar | spiller | presenterar | præsenterer | presenterer | läser | læser | leser |
      uppträder | optræder | opptrer | firar | fejrer | kommer | gästar | gæster | gjester | zaprezentuje | wystąpi |
      zagra | zaśpiewa | będzie | przeczyta | promuje | představí | vystoupí | zahraje | zazpívá | bude | представит |
      выступит | сыграет | споёт | споет | будет | прочтёт | презентує | виступить | зіграє | буде
    )(?!\w)"""
# Clara Voss has just published her third book
_DONE = (
    r"\s(?:(?:has|hat|ha|heeft|har)\s(?:just|recently|gerade|soeben|kürzlich|jüngst|appena|recentemente|da\spoco|zojuist|onlangs|net|just"
    r"|nyligen|nyss|netop|nylig|nettopp)\s|vient\sde\s(?:publier|sortir|terminer|signer)|(?:acaba|acabou)\sde\s(?:publicar|estrenar|lanzar"
    r"|terminar|lançar|estrear|sacar)|właśnie\s(?:wydała?|opublikowała?|skończyła?)|právě\s(?:vydala?|dokončila?)|только\sчто\s\w+л[аи]?"
    r"|geçtiğimiz\s|most\sjelent)"
)
# More about Clara Voss …; Find Clara Voss on her site; Mehr Informationen zu Clara Voss
_MORE = (
    r"(?i)\W*(?:(?:(?:find(?:\sout)?|read|learn|see|lies|lest|erfahrt?|lisez|lire|leggi|lees|läs|læs|les)\s)?"
    r"(?:more|mehr|plus|más|mais|meer|més|więcej|více|mer|mere|di\spiù|больше)\s(?:(?!von\s)[^\W\d_]{3,}\s){0,2}?(?:d[’']infos?\s)?"
    r"(?:about|on|from|by|über|zu|von|sur|sobre|su|over|van|o|om|about|på|fra|af|о)\s"
    r"|(?:you\scan\s)?(?:find|follow|visit)\s|(?:ihr\sfindet|folgt|besucht)\s|(?:retrouvez|suivez)\s|(?:encuentra|sigue|puedes\sseguir)\s(?:a\s)?"
    r"|(?:segui|seguite|trovate)\s|(?:siga|segue|acompanhe)\s(?:[oa]\s)?|volg\s|följ\s|følg\s)$"
)
# Behind the day, in languages that have verbs at the end
_WILL_DO = (
    r"(?i)\b(?:mutatja\sbe|lép\sfel|játszik|olvas\sfel|énekel|lesz|sahne\salacak|olacak|okuyacak"
    r"|buluşacak|imzalayacak|çalacak)(?!\w)"
)
_TELLS_US = (
    r"(?i)\b(?:we|us|our|wir|uns|unser\w*|nous|notre|nos|noso?(?:tr[oae]s|altres)|nuestr\w+|noi|nostr\w+|nós|noss\w+"
    r"|wij|ons|onze|vi|oss|os|vår\w*|vores|my|nas|nam\w*|nasz\w*|nám|nás|náš|мы|нас|нам\w*|наш\w*|biz\w*|mi|minket"
    r"|velünk|nálunk)(?!\w)"
)


def is_announced(text: str) -> bool:
    """`Entrevista publicada en Lantern Review`, `Clara Voss plays the Harbour on 18 April`: no guest says it so."""
    if len(text) > _LONGEST or late(_TELLS_US).search(text):
        return False
    held = late(_BEFORE).match(text) or late(_HELD).fullmatch(text) or late(_DATES).fullmatch(text)
    held = held or (late(_FROM_TO).fullmatch(text) if any(map(str.isdigit, text)) else None)
    return held is not None or _is_told_of(text) or _appears(text)


def _is_told_of(text: str) -> bool:
    """Whether it is told what somebody has just done, or where there is more about them."""
    name = next(names_in(text[:_HEAD]), None)
    if name is None or text.endswith("?"):
        return False
    return (late(_MORE).match(text[: name.start]) if name.start else late(_DONE).match(text, name.end)) is not None


def _appears(text: str) -> bool:
    """Whether somebody whom the text begins with, or names right behind a day, does something on that day."""
    day = late(rf"(?i){_DAY}").search(text) if any(map(str.isdigit, text)) else None
    name = next((one for one in names_in(text[:_HEAD]) if not one.start or (day and one.start >= day.end())), None)
    if day is None or name is None:
        return False
    does = late(rf"(?ix)\s+{_DOES}")
    if not name.start:
        return bool(does.match(text, name.end) or late(_WILL_DO).search(text, day.end()))
    between = text[day.end() : name.start].strip(" ,0123456789")
    if day.start() > _OPENING:
        return False
    return does.fullmatch(f" {between}") is not None or (not between and does.match(text, name.end) is not None)
