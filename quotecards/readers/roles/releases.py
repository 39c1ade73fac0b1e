"""Where and when a film, a book or a record can be seen, read or heard: what editors print below a talk."""

import re

from quotecards.late import late

_LONGEST, _LONGEST_TITLE = 400, 80  # characters
_CLOSING = re.compile(
    r"\b(?:opens|is out|is published|is available|runs until|(?:is )?in (?:cinemas|theat(?:er|re)s)|premieres|screens|"
    r"(?:is|are)(?: being)? shown|(?:will|can) be (?:shown|seen)|will screen|"
    r"is (?:released|showing|screening|streaming)|sort en salles|en salles|läuft (?:ab|seit)|startet am|im kino|"
    r"se estrena|en cines|al cinema|nelle sale|nos cinemas|w kinach|draait vanaf|in de bioscoop|biopremiär|v kinech)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|my|me|we|you|je|ich|wir|yo|io|eu|nous|noi|nosotr[oa]s)\b")
# Who publishes books
_HOUSES = (
    r"[Uu]itgeverij|\w*[Vv]erlag|[ÉEée]ditions\b|[Ee]di(?:torial|tora|zioni|ções|ciones)\b|[Ww]ydawnictw|[Nn]akladatel|\w*[Ff][öo]rlag|"
    r"[Ии]здательств|Press\b"
)
# What stands right behind a title
_COMES_OUT = r"""(?ix) (?<=[\s]) (?:(?:which|qui|que|che|som)\s)? (?:
      hits\s(?:[\w.&]+\s){0,2}(?:cinemas|theat(?:er|re)s)
    | opens | premieres | screens | streams | airs | plays | tours | comes\sout | arrives | runs\s(?:until|from|at|in)
    | is\s(?:touring|on\stour) | goes\son\s(?:\w+\s)?(?:release|sale)
    | (?:is|are)\s(?:now\s)?(?:out|available|released|published|showing|screening|streaming|playing|shown|
          on\s(?:view|show|display))
    | is\sat\s[^.?!]{3,60}?\s(?:from|until)\s
    | (?:will|can)\s(?:(?:still\s|again\s)?be\s(?:shown|seen|screened|released|published|heard|streamed)
          |screen|open|premiere)
    | (?:is\s)?(?:now\s)?in\s(?:(?!(?:the|an?|our|my)\s)[\w.&]+\s){0,4}?(?:cinemas|theat(?:er|re)s|bookshops|bookstores)
    | sort(?:ira)? | paraît(?:ra)? | est\s(?:disponible|à\svoir|en\ssalles?) | en\ssalles? | à\sl['’]affiche
    | startet | läuft | erscheint | kommt\s(?:am|ab|im|(?:[\w.]+\s){0,3}in\sdie)
    | ist\s(?:ab|seit|im|am|zu\ssehen|erschienen)
    | se\s(?:estrena(?:rá)?|publica|(?:puede|podrá)\sver|proyecta(?:rá)?|exhib(?:e|irá)) | llega(?:rá)?\sa
    | (?:ya\s)?en\scines | puede\sverse
    | on\speut\s(?:le\s|la\s)?voir | si\s(?:vede|(?:può|potrà)\svedere) | (?:pode|poderá)\s(?:ser\svist[oa]|ver-se)
    | sale\s(?=(?:el|este|a)\s[^.?!\n]{2,40}\s(?:vinilo|plataformas|cines|librer|venta|\d))
    | (?:verscheen|erschien|utkom|udkom|apareció|salió|saiu|wyszł[ao]|vyš(?:el|la|lo)|выш(?:ел|л[аои])
      |(?:was|were)\spublished|(?:est|a)\s(?:été\s)?(?:paru|publié)e?|è\s(?:stat[oa]\s)?(?:uscit|pubblicat)[oa]
      |is\sverschenen|är\sutgiven|ha\saparecido|acaba\sde\s(?:aparecer|salir|publicarse))(?=[^.?!\n]{0,40}\b(?:HOUSES))
    | esce | uscirà | arriva | (?:è|sarà)\s(?:ora\s)?(?:in\ssala|nelle\ssale|al\scinema|in\slibreria|disponibile)
    | estreia | chega\s(?:a|à)[os]{0,2} | (?:está\s)?(?:em\scartaz|nos\scinemas)
    | wchodzi\s(?:do|na) | trafi(?:a)?\sdo\skin | w\skinach | ukaz(?:uje|ał[ao]?)\ssię | ma\spremierę
    | выходит | выйдет | виходить | излиза | в\sпрокате | в\sкинотеатрах
    | draait | (?:loopt|speelt)\s(?:vanaf|nu|sinds) | opent | verschijnt
    | is\s(?:nu\s|(?:nog\s)?(?:vanaf|t/m|tot(?:\sen\smet)?)\s[\w\s/.-]{3,20})?te\szien | gaat\s[\w\s]{0,20}?in\spremière
    | (?:har|får)\s(?:bio|biograf|kino)?premi(?:är|ere)
    | [-–—]\s(?:premiera|premiere|première|premiär|estreno|estreia|uscita|kinostart)\s\d | går\supp\spå
    | visas\s(?:på|till) | kan\sses | saa\sensi-iltansa
    | (?:jde|vstupuje|přichází|míří|prichádza|mieri)\s(?:do\sk[ií]n|na\splátna) | má\spremiéru
    | v\skin(?:ech|ách)
    | (?:è|resta)\sin\sscena | está\sen\s(?:cartel|escena) | można\s(?:oglądać|zobaczyć)
    | vizyona\sgiriyor | (?:\d{1,2}\s[^\W\d_]+[’'][dt][ae]n?\s)?(?:itibaren\s)?(?:sinemalarda|vizyonda|gösterimde)
    | intră\sîn | stiže\su\skina | látható | megtekinthető | προβάλλεται | (?:spelas|spilles|vises)\s(?:på|i|till?)
    | (?:можна|можно)\s(?:ще\s|ещ[её]\s)?(?:(?:по)?(?:дивитис[ья]|бачити|смотреть)|увидеть)
    | (?:može|poate|es\spot)\s(?:se\s|fi\s)?(?:pogledati|vidjeti|văzută?|veure)
    )\b""".replace("HOUSES", _HOUSES)
# It says when, or where such things can be seen.
_CINEMAS = (
    r"[Cc]in[eé]ma|[Tt]h?eat(?:er|r)|\b[Kk]in[oa]|\b[Kk]inách\b|\b[Ss]al(?:a|as|e|les)\b"
    r"|\b[Vv]in[iy]l|\b[Pp]lata?(?:form|tform)|\blibr(?:er[ií]|air)|[Bb]uchhandel|[Bb]ookshop|boekhandel|bokhand|księgarni"
    rf"|{_HOUSES}|\bcines\b|[Ss]creenings?\b|[Ff]estival|nakładem|[Ss]éances?\b|[Pp]roiezion[ei]\b|Vorführung|\b[Ss]esion(?:es)?\b|[Ss]ess(?:ão|ões)\b|[Bb]ios(?:coop|copen)|\b[Bb]io(?:graf\w*|n)?\b|[Ss]inema|\b[Mm]ozi\w*|[Кк][иі]но"
    r"|\b[Kk][ií]n\b|\b[Kk]inech\b|\bna\sekran|[Pp]remi[eéèä]r|[Kk]inopremi|[Ee]nsi-il|[Vv]izyon|\b[Ss]treaming\b|[Пп]рокат|\bestren|\bestrei|\bbiosalong|\bza(?:al|len)\b"
)
_WHEN = re.compile(
    rf"\d|\bnow\b|\bjetzt\b|\b(?:until|till)\s(?:the\s(?:end|middle)\sof|further|next|[A-Z])|\bnext\s[A-Z]|{_CINEMAS}"
)
# A day as such lines tell it without a figure: giovedì prossimo
_DAY = (
    r"(?i)\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|next\s(?:week|month)|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)"
    r"|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|prochaine?|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|prossim[oa]|lunes|martes|miércoles"
    r"|jueves|viernes|sábado|domingo|próxim[oa]|(?:segunda|terça|quarta|quinta|sexta)-feira|(?:maan|dins|woens|donder|vrij|zater|zon)dag"
    r"|(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:man|tirs|lør|søn)dag|czwartku?|piąt(?:ek|ku)|sobot[aęy]|čtvrt(?:ek|ka)|pátku?|štvrtku?|пятниц[уы]|четверга?)\b"
)
# To see The Ferry, come to …
_TO_SEE = r"(?:To\s(?:see|watch)|Pour\svoir|Per\svedere|Para\sver)\s(?P<title>[^,.?!]{2,80}),\s"
_SEEING = ("To ", "Pour ", "Per ", "Para ")
# Northlight will release The Ferry in theaters on 6 November
_BROUGHT_OUT = (
    r"[A-Z][^.,:;?!\n]{1,40}\s(?:will\s)?(?:releas(?:es?|ed|ing)|distribut(?:es?|ed|ing))\s"
    r"(?P<title>[A-Z“‘\"][^.?!\n]{2,80}?)\s(?:in|on|to)\s(?:[^\W\d_]+\s){0,3}(?:cinemas|theat(?:er|re)s|\w+\s\d{1,2}|\d{1,2}\s\w+|VOD)\b"
)
# What it costs, how long it is, when it begins, who brought it out
_SOLD = r"""(?ix)
      [€£$¥]\s?\d | \d\s?(?:[€£¥]|euros?\b|eur\b|kč\b|zł\b|chf\b|franken\b|kr\b)
    | \b\d{1,4}\s(?:pages?|pp|seiten|pagine|páginas|stron|sid[eo]r|stran|sivua|min(?:utes?|uten|uti|utos)?)(?!\w)
    | \bisbn\b | \b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h\d{0,2})(?!\w)
    """
# Until when something is on: until 8 April, jusqu’au 8 avril, bis Ende August
_MONTHLY = r"(?:\d{1,2}(?:\.|er|st|nd|rd|th|º)?\s(?:de\s|of\s)?[^\W\d_]{3,}|[A-Z][a-z]{2,}\s\d{1,2}\b)"
_UNTIL = (
    r"\b(?:until|till|through|bis(?:\szum)?|jusqu['’](?:au|en|à\sla)|hasta(?:\sel)?|fino\sal?|até(?:\sa?o)?|tot(?:\sen\smet)?|t/m"
    r"|til(?:\sden)?|till|do|až\sdo|до|saakka)(?:\s|ll[’'])"
)
_UNTIL_DAY = rf"{_UNTIL}(?:(?:the|den|dem|el|il|le|het)\s)?{_MONTHLY}"
_ON_UNTIL = rf"[^,.!?\n]{{2,60}},\s(?:[^\W\d_]+\s){{0,2}}?{_UNTIL}{_MONTHLY}[^!?\n]{{0,100}}"
# The exhibition, la masterclass: what is on somewhere and is no film
_EVENT = rf"""(?ix) (?:(?:the|die|der|das|la|le|el|il|lo|a|o|de|het|den|det)\s|l['’])?(?:
      exhibition | master\s?class | retrospective | concert | screenings? | performances? | season | recording
    | podcast | workshop | ausstellung | retrospektive | konzert | aufzeichnung | aufnahme | vorstellungen
    | expo(?:sition|sición)? | rétrospective | enregistrement | clase\smagistral | retrospectiva | grabación | mostra
    | retrospettiva | registrazione | exposição | gravação | wystawa | wystawę | retrospektywa | nagranie | výstava
    | tentoonstelling | opname | udstillingen | optagelsen | utställningen | inspelningen | näyttely | выставка | запись
    )\b (?![^.!?\n]*\s(?:was|were|ran|lasted|had|went|war|lief|dauerte|était|fue|duró|era|foi|durou|było|była)\s)
    [^.!?\n]{{1,120}}? {_UNTIL} (?:(?:the|dem|la|het|den)\s)?(?:\d
    | (?:end|middle|ende|mitte|fin|finales|fine|final|eind|slutningen|slutet|końca|konce|конца)\b | next\s | further\s
    | [^\W\d_]{{3,12}}[.,]?(?:\s|$))"""
# The premiere is on 8 March; Premiera 8 marca
_FIRST_NIGHT = (
    r"(?i)(?:(?:the|die|la|l[’']|a|el|il|de)\s?)?(?:premi(?:[eè]re[nr]?|[äæ]ren?|era|éra)|prima|estreno|estreia|vernissage|премьера|прем[’']єра)"
    r"\s(?:(?:is|ist|est|es|sera|será|är|er|è|é|sarà)\s)?(?:(?:on|am|le|el|il|den|op|em|a)\s|l[’'])?\d{1,2}\.?\s(?:de\s|of\s)?[^\W\d_]{3}[^?!\n]{0,80}"
)
# The screening of “Low Tide” will take place on 16 December: what is still to come
_TO_COME = r"""(?ix) (?:(?:the|die|der|das|la|le|el|il|a|o|de|het|next|nächste)\s|l['’])?(?:
      (?:film\s?|first\s|next\s)?screening | premi[eè]re | filmvorführung | vorführung | premiere | projection
    | avant-première | proyección | preestreno | proiezione | anteprima | exibição | projeção | sessão | pokaz
    | projekcja | projekce | premietanie | promítání | visning(?:en)? | premiär(?:en)? | premieren | vertoning
    | voorstelling | (?:[^\W\d_]+\s)?показ | премьера | прем[’']єра
    )\b [^.!?\n]{0,80}?\s (?:tonight|tomorrow|ce\ssoir|demain|heute|morgen|stasera|domani|esta\snoche|hoy|mañana
    | hoje|amanhã|dziś|jutro|vanavond | i\skväll | i\saften | i\skveld | dnes | сегодня | завтра
    | will\s(?:take\splace|be) | takes\splace | findet | aura\slieu | a\slieu
    | tendrá\slugar | será | si\sterrà | si\stiene | acontece | odbędzie\ssię | s[ea]\s(?:koná|uskut[eo]ční)
    | äger\srum | hålls | finder\ssted | finner\ssted | vindt\splaats | is\sop | пройд[её]т | состоится | відбудеться
    )\s [^!?\n]{0,60}?\d"""
# 『潮の道』は12月6日より全国で公開, 《低潮》将于5月上映, 〈썰물〉은 5월 3일 개봉한다
_OUT_IN_THE_EAST = (
    r"[『「《〈‘“][^』」》〉’”\n]{1,40}[』」》〉’”][^。！？\n]{0,80}?(?:公開|ロードショー|発売|配信|上映|刊行|上線|公映|出版|개봉|상영|출간|공개)"
    r"(?:中|予定|決定|開始|される|されます|한다|합니다|했다|중이다|예정|예정이다)?[。.]?"
)
# Salt Road, Quay Theatre, Wick, 8 to 12 March
_PLAYED = (
    r"[A-ZÀ-ÖØ-Þ“„«][^,.!?\n]{1,60}(?:,\s[A-ZÀ-ÖØ-Þ][^,.!?\n]{1,40}){1,3},\s(?:[a-zà-ÿ]{2,4}\s)?\d{1,2}\.?\s[^.,!?\n]{2,40}[^\W\d_]{3}"
    r"(?:\s\d{4})?\.?"
)
_EASTERN_MARKS = frozenset("『「《〈‘“")
_QUOTED = re.compile(r"[«»“”„\"‘’'‹›_*].*[»«”“\"’‘'›‹_*],?")
# See “Low Tide”; Смотрите «Прилив»
_SHOWN = r"[^\W\d_]+(?:\s[^\W\d_]+)?\s(?P<title>[“\"«„‘'][^“”«»„\"]+[”\"»“’'])$"
_CLOSING_MARKS = frozenset("”\"»“’'")
_SOME_WORDS, _MOST_WORDS = 2, 10  # of a title
# The film, my father: no titles of two words
_OF_SOMEBODY = frozenset(
    """
    book buch film filmen filme filmem filmu filmet movie pelicula película livre libro livro series show фильм фільм
    my our his her their this that the a an it mein meine mein unser unsere sein seine ihr ihre der die das dieser diese
    le la les un une il lo el los las o os um uma de het en ett et den mon ma mes notre son sa leur ce cette mi mis su
    nuestro nuestra este esta mio mia nostro nostra suo sua questo questa meu minha nosso nossa seu mijn ons onze zijn
    haar deze min mit vår vores hans hennes mój moja nasz nasza můj moje náš naše môj мой моя наш наша наше мій моя
    """.split()
)
_THEIRS = _OF_SOMEBODY - set("a the der die das la le les il lo el los las o os as de het den det the".split())
_FEWEST_LETTERS = 4  # of a title that is one word: shorter ones may be “It”


def closes_with_facts(text: str) -> bool:
    """`“Certified Copy” opens on Friday.`"""
    if len(text) > _LONGEST or _FIRST_PERSON.search(text):
        return False
    return _CLOSING.search(text) is not None or is_release(text)


def is_release(text: str) -> bool:
    """`The Ferry opens in cinemas on 6 November.`: a title, and when or where it comes out, or for how
    much. No guest says it so."""
    if len(text) > _LONGEST or _FIRST_PERSON.search(text):
        return False
    text = (" ".join(text.split()) if "\n" in text else text).lstrip("►▶→•● ")
    if text[:1] in _EASTERN_MARKS and not text.isascii() and late(_OUT_IN_THE_EAST).fullmatch(text):
        return True
    if late(_EVENT).match(text) or late(_TO_COME).match(text) or late(_FIRST_NIGHT).fullmatch(text):
        return True
    if not _WHEN.search(text):
        return False
    seen = late(_TO_SEE).match(text) if text.startswith(_SEEING) else None
    if seen:
        return seen["title"].split()[0][0].isupper() and stands_as_title(seen["title"], dated=False)
    if (" release" in text or " distribut" in text) and (brought := late(_BROUGHT_OUT).match(text)):
        return stands_as_title(brought["title"], dated=True)
    if "," in text[:_LONGEST_TITLE] and late(_ON_UNTIL).fullmatch(text):
        return stands_as_title(text.partition(",")[0], dated=False)
    if text.count(",") > 1 and late(_PLAYED).fullmatch(text):
        return True
    return released(text) is not None or (not late(_COMES_OUT).search(text, 0, _LONGEST_TITLE) and _is_sold(text))


def released(text: str) -> str | None:
    """The title at the head of a sentence that tells when or where it comes out: The Ferry opens on Friday."""
    found = late(_COMES_OUT).search(text, 0, _LONGEST_TITLE)
    if not found:
        return None
    title = text[: found.start()].strip()
    shown = late(_SHOWN).match(title) if title[-1:] in _CLOSING_MARKS else None
    title = shown["title"] if shown else title  # See “Low Tide” in cinemas
    told = any(map(str.isdigit, text)) or late(_DAY).search(text)
    dated = bool(told) and (late(_CINEMAS).search(text) or late(_UNTIL_DAY).search(text)) is not None
    if title[:1].isupper() and re.search(_HOUSES, text) and title.split(" ")[0].casefold() not in _THEIRS:
        return title
    return title if title and stands_as_title(title, dated=dated) else None


def _is_sold(text: str) -> bool:
    """`Low Tide, Oar Press, 212 pages, £16.`: a title, and what it costs, how long it is or when it begins."""
    title = text[: min((at for mark in ",(:." if (at := text.find(mark)) > 0), default=0)].strip()
    facts = sum(1 for _ in late(_SOLD).finditer(text)) if title else 0
    return facts > 0 and stands_as_title(title, dated=facts > 1)


def stands_as_title(words: str, *, dated: bool) -> bool:
    """Whether words are quoted, or capitalised beyond the first of them, as those of no sentence so far; where a day in
    cinemas is told, or two facts are, several words may be a title without capitals."""
    if _QUOTED.fullmatch(words):
        return True
    parts = words.rstrip(",").split()
    if not 0 < len(parts) <= _MOST_WORDS or any(part[-1] in ".?!;:" for part in parts) or not words[0].isupper():
        return False
    named = len(parts) == 1 and len(parts[0]) >= _FEWEST_LETTERS
    if dated and len(parts) == _SOME_WORDS and not any(part.casefold() in _OF_SOMEBODY for part in parts):
        return True
    return named or (dated and len(parts) > _SOME_WORDS) or any(part[0].isupper() for part in parts[1:])
