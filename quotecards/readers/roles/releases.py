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
# What stands right behind a title
_COMES_OUT = r"""(?ix) (?<=[\s]) (?:
      opens | premieres | screens | streams | airs | plays | tours | comes\sout | arrives | runs\s(?:until|from|at|in)
    | (?:is|are)\s(?:now\s)?(?:out|available|released|published|showing|screening|streaming|playing|shown|
          on\s(?:view|show|display))
    | (?:will|can)\s(?:be\s(?:shown|seen|screened|released|published)|screen|open|premiere)
    | (?:is\s)?(?:now\s)?in\s(?:cinemas|theat(?:er|re)s|bookshops|bookstores)
    | sort(?:ira)? | paraît(?:ra)? | est\s(?:disponible|à\svoir|en\ssalles?) | en\ssalles? | à\sl['’]affiche
    | startet | läuft | erscheint | kommt\s(?:am|ab|im|in\sdie) | ist\s(?:ab|seit|im|am|zu\ssehen|erschienen)
    | se\s(?:estrena(?:rá)?|publica|(?:puede|podrá)\sver|proyecta) | llega\sa | (?:ya\s)?en\scines
    | on\speut\s(?:le\s|la\s)?voir | si\s(?:vede|(?:può|potrà)\svedere) | (?:pode|poderá)\s(?:ser\svist[oa]|ver-se)
    | esce | uscirà | arriva | è\s(?:ora\s)?(?:in\ssala|nelle\ssale|al\scinema|in\slibreria|disponibile)
    | estreia | chega\s(?:a|à)[os]{0,2} | (?:está\s)?(?:em\scartaz|nos\scinemas)
    | wchodzi\s(?:do|na) | w\skinach | ukazuje\ssię | выходит | в\sпрокате
    | draait | verschijnt | is\s(?:nu\s|vanaf\s[\w\s]{3,20})?te\szien | har\s(?:bio)?premiär | jde\sdo\skin | v\skinech
    )\b"""
# It says when, or where such things can be seen.
_CINEMAS = (
    r"[Cc]in[eé]ma|[Tt]heat(?:er|re)|\b[Kk]in[oa]|\b[Kk]inách\b|\bsal(?:a|as|e|les)\b"
    r"|\bcines\b|[Ss]creenings?\b|[Ss]éances?\b|[Pp]roiezion[ei]\b|Vorführung|\b[Ss]esion(?:es)?\b|[Ss]ess(?:ão|ões)\b|[Bb]ios(?:coop|copen)|\b[Bb]io(?:graf\w*|n)?\b|[Ss]inema|\b[Mm]ozi\w*|[Кк]ино"
)
_WHEN = re.compile(rf"\d|\bnow\b|\bjetzt\b|{_CINEMAS}")
# To see The Ferry, come to …
_TO_SEE = r"(?:To\s(?:see|watch)|Pour\svoir|Per\svedere|Para\sver)\s(?P<title>[^,.?!]{2,80}),\s"
_SEEING = ("To ", "Pour ", "Per ", "Para ")
# What it costs, how long it is, when it begins, who brought it out
_SOLD = r"""(?ix)
      [€£$¥]\s?\d | \d\s?(?:[€£¥]|euros?\b|eur\b|kč\b|zł\b|chf\b|franken\b|kr\b)
    | \b\d{1,4}\s(?:pages?|pp|seiten|pagine|páginas|stron|sid[eo]r|stran|sivua|min(?:utes?|uten|uti|utos)?)(?!\w)
    | \bisbn\b | \b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h\d{0,2})(?!\w)
    """
_QUOTED = re.compile(r"[«“„\"‘'‹_*].*[»”“\"’'›_*],?")
_SOME_WORDS, _MOST_WORDS = 2, 10  # of a title
_FEWEST_LETTERS = 4  # of a title that is one word: shorter ones may be “It”


def closes_with_facts(text: str) -> bool:
    """`“Certified Copy” opens on Friday.`"""
    if len(text) > _LONGEST or _FIRST_PERSON.search(text):
        return False
    return _CLOSING.search(text) is not None or is_release(text)


def is_release(text: str) -> bool:
    """`The Ferry opens in cinemas on 6 November.`: a title, and when or where it comes out, or for how
    much. No guest says it so."""
    if len(text) > _LONGEST or not _WHEN.search(text) or _FIRST_PERSON.search(text):
        return False
    seen = late(_TO_SEE).match(text) if text.startswith(_SEEING) else None
    if seen:
        return seen["title"].split()[0][0].isupper() and _is_title(seen["title"], dated=False)
    found = late(_COMES_OUT).search(text, 0, _LONGEST_TITLE)
    if not found:
        return _is_sold(text)
    dated = any(map(str.isdigit, text)) and late(_CINEMAS).search(text) is not None
    return _is_title(text[: found.start()].strip(), dated=dated)


def _is_sold(text: str) -> bool:
    """`Low Tide, Oar Press, 212 pages, £16.`: a title, and what it costs, how long it is or when it begins."""
    title = text[: min((at for mark in ",(:." if (at := text.find(mark)) > 0), default=0)].strip()
    facts = sum(1 for _ in late(_SOLD).finditer(text)) if title else 0
    return facts > 0 and _is_title(title, dated=facts > 1)


def _is_title(words: str, *, dated: bool) -> bool:
    """Whether words are quoted, or capitalised beyond the first of them, as those of no sentence so far; where a day in
    cinemas is told, or two facts are, several words may be a title without capitals."""
    if _QUOTED.fullmatch(words):
        return True
    parts = words.rstrip(",").split()
    if not 0 < len(parts) <= _MOST_WORDS or any(part[-1] in ".?!;:" for part in parts) or not words[0].isupper():
        return False
    named = len(parts) == 1 and len(parts[0]) >= _FEWEST_LETTERS
    return named or (dated and len(parts) > _SOME_WORDS) or any(part[0].isupper() for part in parts[1:])
