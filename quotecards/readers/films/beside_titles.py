"""What stands beside a title: that its film is the occasion of a talk, one of former days, or no film at all."""

import re
from collections.abc import Sequence

from quotecards.late import late
from quotecards.readers.body.any_of import any_of

# best known for “Low Tide”; after “Low Tide”; the author of “Low Tide” and some twenty other scripts
_FORMER = re.compile(
    r"\b(?:won|awards?|oscar|césar|nominat\w+|such as|including|includes|known for|best known|famous for|"
    r"came to (?:attention|fame|prominence)|ma[dk]es? (?:her|his|their) name|breakthrough|broke through|ever saw|"
    r"first saw|"
    r"retrospective|career|from the early|bekannt (?:durch|aus|für|wurde)|unter anderem|erfolg von|"
    r"retrospektive|révélée? par|connue? (?:pour|grâce)|rétrospective|auteure? de|(?:re)?conocid[oa] por|"
    r"entre ell[oa]s|tras el éxito|retrospectiva|not[oa] per|retrospettiva|dopo il successo)\b"
    r"|\b(?:(?<!film )(?<!movie )(?<!feature )(?<!documentary )from|"
    r"hits|after|earlier|since(?!\s(?:I|we)\s(?:first\s)?(?:saw|watched)\b)|seit|wie|darunter|"
    r"dont|parmi|como|come|tra cui|nach|vor|après|depuis|tras|después de|desde|dopo)"
    r"\s(?:[\w’'-]+,?\s){0,3}\W{0,2}$",
    re.IGNORECASE,
)
# “Low Tide” and some twenty other scripts
_OF_SEVERAL = (
    r"(?i)\W{0,3}\s(?:bekannt|berühmt)\b|(?:\W{0,3},\s\W?[^,.;]{2,50}?){0,2}\W{0,3}\s(?:and|und|et|y|e)\s"
    r"(?:some|many|several|other|[\w-]+\s(?:other|more|weitere)|andere|autres|otr[oa]s|altr[ie])\b"
)
# the exhibition “Low Tide”; “Low Tide”, her third novel
_OTHER_WORK = any_of(
    r"""exhibitions? shows?\sof\sphotographs gallery museum retrospective novels? books? novelist memoirs?
    autobiograph\w* poems? albums? records? songs? single \w*ausstellung museum \w*roman \w*buch memoiren gedicht\w*
    \w*album exposition musée roman livre mémoires poèmes? exposición museo novela libro memorias poemario disco brano
    canzone canción chanson lied (?:la|una|nella)\smostra romanzo memorie poesie saggio ensayo bestseller\w*
    romanci(?:er|ère) schriftsteller(?:in)? sings? sang singing"""
)
_NO_FILM = rf"(?i)\b{_OTHER_WORK}\b"
# “Low Tide”, out from Oar Press
_PUBLISHED = r"(?i)\b(?:éditions|edizioni|editorial|verlag|publish(?:ed|er|ing)|bookshops?|bookstores?)\b"
# Nu filmdebuterar Clara Voss med ”Lång dag”
_DEBUTS = r"(?i)filmdeb\w+\s[^.!?\n]{0,40}$"
# After its première, where it won an award, Low Tide has been shown everywhere
_DOES = r"\s(?:has\s(?:been|its)|is\s(?:set|now|an?|the)|follows|tells|opens|marks|cent(?:ers|res)|charts|begins)\b"
_STOPS = ("", *".!?…”’»")
_SHOWN = r"(?i)cinema|theat(?:er|re)|kino|cine|film|movie|stream|screen|\bvod\b|digital|sal(?:a|les)\b"
_APPOSED = r"\W{0,2},\s(?:[\w’'-]+\s){1,3}[\w’'-]+"
_CALLED = r"\W{0,2}\s(?:is|was|ist|est|es|è)\s(?:[\w’'-]+\s){1,3}[\w-]+"  # “Low Tide” is a book
_NEAR = 60  # characters before a title
# back with “Low Tide”
BACK_WITH = (
    r"(?i)\b(?:(?:is|are|comes?)\sback\swith|returns?\s(?:\w+\s){0,3}with|follows?\sup\swith|vuelve\s(?:[\w]+\s){0,3}con|regresa\s(?:\w+\s){0,3}con|"
    r"debuta\scon|torna\s(?:[\w]+\s){0,5}con|revient\s(?:\w+\s){0,3}avec|(?:meldet|kehrt)\s(?:\w+\s){0,4}mit|legt\s(?:\w+\s){0,4}mit|"
    r"(?:release|premiere|première|kinostart|start|uraufführung|sortie|estreno|estreia|uscita)(?:\s(?:in\ssala|al\scinema|nelle\ssale|en\ssalles?|en\s(?:cines|salas)|nos\scinemas|in\scinemas))?\s(?:of|von|de|di|des|du|d[’'])|"
    r"(?:on\sset|shoot|shooting|filming|making|tournage|rodaje|riprese|dreharbeiten|set)\s(?:of|for|zu|von|de|di|del?))\s"
)
# “Low Tide” is a road movie; “Low Tide” was shot in nineteen nights
_GENRE = (
    r"(?:film|movie|documentary|drama|comedy|thriller|western|musical|series|feature|short|debut|play|romance|satire|adaptation|fable|"
    r"spielfilm|dokumentarfilm|komödie|krimi|serie|stück|comédie|documentaire|série|pièce|película|comedia|documental|largometraje|"
    r"commedia|documentario|lungometraggio|spettacolo|largo|ópera\sprima|opera\s(?:prima|seconda)|longa|curta|filme|cinta)"
)
IS_FILM = (
    r"(?i)\W{0,2}\s(?:was\s(?:shot|filmed)|has\stravelled|premiered|had\sits\s|(?:is|ist|est|es|è)\s(?:an?|the|her|his|their|eine?|der|"
    rf"die|das|une?|le|la|un[ao]?|el|il|lo|l[’']|su|son|sa|(?:il\s)?suo|(?:la\s)?sua|(?:[oa]\s)?(?:seu|sua))\s?(?:[\w’'-]+\s){{0,3}}[\w-]*{_GENRE}\b)"
)


def is_former(clause: str, after: str) -> bool:
    """Whether what a sentence says before a title, and right `after` it, makes it one of several or of former days."""
    if late(BACK_WITH + r"\W{0,2}$").search(clause) or (clause.endswith(", ") and late(_DOES).match(after)):
        return False
    return _FORMER.search(clause) is not None or late(_OF_SEVERAL).match(after) is not None


def is_no_film(clause: str, after: str) -> bool:
    """Whether a book, a record or an exhibition is spoken of right beside a title that is not called a film there."""
    apposed = late(_APPOSED).match(after) or late(_CALLED).match(after)
    beside = late(_NO_FILM).search(clause[-_NEAR:]) or (apposed and late(_NO_FILM).search(apposed[0]))
    return bool(beside or late(_PUBLISHED).search(after[:_NEAR])) and late(IS_FILM).match(after) is None


def is_other_work(title: str, note: str, above: Sequence[str]) -> bool:
    """Whether the texts `above` a note of when something comes out name its title as that of a book, a record or an
    exhibition, and the note tells of no cinema."""
    places = ((text, text.find(title)) for text in above if title in text and not late(_SHOWN).search(note))
    return any(is_no_film(text[:at], text[at + len(title) :][:_NEAR]) for text, at in places)


def is_occasion(clause: str, after: str) -> bool:
    """Whether somebody is back with a title, it is released, made, or called a film."""
    return late(BACK_WITH + r"\W{0,2}$").search(clause) is not None or late(IS_FILM).match(after) is not None


def is_debut(before: str) -> bool:
    """Whether somebody films for the first time with a title: Nu filmdebuterar Clara Voss med “Lång dag”"""
    return "ilmdeb" in before and late(_DEBUTS).search(before) is not None


def is_whole_sentence(words: str, text: str, opens: int, closes: int) -> bool:
    """Whether marks from `opens` to `closes` hold a sentence with its full stop, and nothing of one stands around them:
    somebody is quoted, and no title named."""
    if words.endswith("..") or text[closes : closes + 1].strip() or text[:opens].rstrip()[-1:] not in _STOPS:
        return False
    said = words.split()
    return 2 * sum(word[0].islower() for word in said) >= len(said) - 1 > 1
