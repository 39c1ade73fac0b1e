"""Guests whom an introduction names as who made a work, before it says that its maker was met: “Low Tide”, directed by
Clara Voss, is out now. An interview with the director."""

from collections.abc import Mapping, Sequence

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.names import Name, names_in
from quotecards.readers.body.trades import is_trade, trades_from
from quotecards.readers.people.outlets import is_outlet
from quotecards.readers.people.signs import SPEAKS_IN_TITLE, Candidate, Sign
from quotecards.readers.roles.decoder import Decoded

# An interview with the director; im Interview spricht die Regisseurin: with whom, known by a trade alone
_WITH_THE = r"""(?ix) (?<!\w)(?:
      (?:interview|conversation|chat|q&a|talk)\swith\s(?:the|its)\s
    | (?:we|i)\s(?:met|interviewed|asked|reached|phoned|(?:spoke|talked|chatted)\s(?:to|with)
      |(?:sat\sdown|caught\sup)\swith)\s(?:the|its)\s
    | (?:gespräch|interview)\smit\s(?:der|dem|ihrer|seiner|deren|dessen)\s
    | (?:im|in\s(?:diesem|unserem))\s(?:interview|gespräch)\s
      (?:spricht|redet|erzählt|verrät|erklärt|berichtet)\s(?:der|die)\s
    | (?:hier\s(?:spricht|erzählt)|wir\s(?:haben|trafen|sprachen)(?:\smit)?)\s(?:der|die|dem|den)\s
    | (?:entretien|interview|rencontre|conversation|discussion)\savec\s(?:l[ea]\s|l[’']|s(?:on|a)\s)
    | (?:interview|entretien)\s(?:du\s|de\sl[a’'])\s?
    | (?:rendue?s?|allée?s?|reçue?s?)\s(?:[\w’'-]+\s){0,4}chez\s(?:l[ea]\s|l[’'])
    | nous\savons\s(?:rencontré|interviewé)\s(?:l[ea]\s|l[’'])
    | entrevista\s(?:al\s|a\sla\s|a\ssu\s|con\s(?:el|la|su)\s|com\s(?:[oa]|seu|sua)\s|ao\s|à\s)
    | (?:hablamos|conversamos|charlamos|hablado|conversado|charlado)\scon\s(?:el|la|su)\s
    | (?:entrevistamos|entrevistado)\s(?:al\s|a\s(?:la|su)\s|[oa]\s)
    | intervista\s(?:al\s|alla\s|all[’']|con\s(?:il\s|la\s|l[’']))
    | (?:abbiamo|ho)\s(?:incontrato|intervistato|raggiunto|sentito)\s(?:il\s|la\s|lo\s|l[’'])
    | (?:parlato|chiacchierato|chiacchierata)\scon\s(?:il\s|la\s|l[’'])
    | (?:convers[aá]mos|fal[aá]mos|conversou|conversa)\scom\s(?:[oa]|seu|sua)\s
    | (?:gesprek|interview)\smet\s(?:de|haar|zijn)\s | (?:spraken|sprak|spreken|interviewden)\s(?:met\s)?de\s
    | (?:rozmowa|wywiad|rozmawiamy|rozmawialiśmy)\sze?\s
    | (?:intervju|samtal|samtale)\smed\s
    )"""
# One of these stands in each of them
_SAID = tuple(
    """
    nterview chez onversation espräch ntretien encontre iscussion rencontré ntrev ntervi convers fala charla
    hablamos hablado
    parlato chiacchiera incontrato raggiunto sentito gesprek spraken sprak spreken wywiad ozmow rozmawia samtal intervju
    spricht erzählt trafen haben chat talk Q&A q&a asked met reached phoned spoke caught sat
    """.split()
)
# What the director of a film is called, be it with an ending, and not that of a festival, or of photography
_DIRECTS = (
    r"(?i)(?:co-?)?(?:regi|réalis|cinéaste|director\b|directora\b|directors\b|diretora?\b|cineasta|realizador|film-?maker|"
    r"filmemacher|reżyser|documenta|dokumentarfilm|instru[ck]t)\w*"
    r"(?!\s(?:[Aa]rt|[Gg]eneral|[Cc]reativ|[Mm]usical))"
    r"(?!\s(?:of|at|for|del?|du|des|d[aeio]s?|della|van|von|der|dell[’'])\s"
    r"(?!(?:the\s|la\s|el\s|l[’'])?(?:film|movie|doc|pel[íi]cula|cinta|corto|largo|curta|longa|short|feature|[“„«\"‘])))"
)
# “Low Tide”, directed by Clara Voss
_DIRECTED_BY = (
    r"(?i)\b(?:(?:(?:co-)?directed|helmed)(?:\sand\s\w+)?\sby|written\sand\sdirected\sby|(?:co)?dirigid[oa]s?(?:\s[ey]\s\w+)?\spor|"
    r"realizad[oa]s?\spor|réalisée?s?(?:\set\s\w+)?\spar|dirett[oa](?:\se\s\w+)?\sda|inszeniert\svon|in\sder\sregie\svon|"
    r"unter\sder\sregie\svon|regie:|geregisseerd\sdoor)\s$"
)
# der neue Film von Clara Voss; el corto «Marea baja», de Clara Voss: of a house it may be, too
_TITLE = r"(?:\s(?:«[^«»\n]{2,60}»|“[^“”\n]{2,60}”|„[^„“”\n]{2,60}[“”]|\"[^\"\n]{2,60}\"|‘[^‘’\n]{2,60}’))?,?"
_FILM_OF = (
    rf"(?i:\b(?:film|movie|documentary|short|feature|debut){_TITLE}\sby"
    rf"|\b[\w-]*(?:film|dokumentation|komödie|drama|debüt|documentaire|debuut){_TITLE}\s(?:von|van)"
    r"|\b(?:film|long[- ]métrage|court[- ]métrage|documentaire|comédie|drame|película|filme|cinta|corto|"
    r"cortometraje|largometraje|documental|ópera\sprima|curta|curta-metragem|longa|longa-metragem|documentário|cortometraggio|lungometraggio|"
    rf"documentario|pellicola|opera\sprima){_TITLE}\s(?:de|di|do|da))\s$"
    r"|(?i:\b(?:film|long[- ]métrage|court[- ]métrage|documentaire|documentario|cortometraggio)\sd[’'])$"
)
# Clara Voss is a film about boats; Clara Voss (dir. Ann Lanning): works that have people's names
_IS_A_WORK = (
    r"(?i)[’”\"']?(?:\s\((?:dir\.|directed\sby|a\sfilm\sby)\s|,?\s(?:is|was)\sabout\s(?!to\b|\d)|,?\s(?:is|was)\s(?:an?|the|her|his|their)\s"
    r"(?:(?!(?:of|in|for|behind|with|on|to|from|by|at)\s)[\w’'-]+\s){0,5}?"
    r"(?:(?:film|movie|thriller|drama|comedy|documentary|debut|feature|novel|book|album|biopic|short|musical|sequel|remake|western|portrait|chronicle)"
    r"(?:\s(?:about|by|that|which|from|set|starring|based|of|in\swhich)\s|\s?[.,;:]|$)))"
)
# The director of Clara Voss: what follows has somebody's name, and is a work
_MADE = (
    r"(?i)(?<![\w-])(?:director|filmmaker|star|creator|showrunner|(?:co-)?(?:réalisateur|réalisatrice|regisseur(?:in)?|regista|cineasta|cinéaste|"
    r"directora?|diretora?|realizadora?|filmemacher(?:in)?|reżyser(?:ka)?|protagonist[ae]))s?\s(?:of|de|di|do|da|von|van|d[’'])\s?$"
)
_SENTENCE = r"[.!?…]\s+"
_OF = (" of ", " de ", " di ", " do ", " da ", " von ", " van ", " d’", " d'")
_GENITIVES = ("’", "'")  # the star of Clara Voss’s Low Tide
_BEFORE = 90  # characters before a name
_SAID_OF_US = frozenset({Sign.MET, Sign.TOLD_US, Sign.HELD_IT, Sign.OF_THE_PRESS})


def note_makers_met(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """Whom alone the introduction names as who made a work, if it says that the maker was met, and nobody else is
    known to have been."""
    if any((SPEAKS_IN_TITLE | {Sign.MET, Sign.TOLD_US}) & case.signs.keys() for case in cases.values()):
        return
    told = [part for part in opening if part.kind not in (TurnKind.HEADING, TurnKind.CAPTION)]
    met = next(((part.block.line, said) for part in told if (said := maker_met(part.block.text))), None)
    if met is None:
        return
    found = {
        id(cases[name.text]): cases[name.text]
        for part in told
        for name in names_in(part.block.text)
        if name.text in cases and directs(cases[name.text], part.block.text[: name.start][-_BEFORE:])
    }
    makers = list(found.values())
    if len(makers) == 1 and not _SAID_OF_US & makers[0].signs.keys():
        makers[0].introduced = True
        makers[0].note(Sign.MET, met[0], f"“{met[1]}”", person=True)
        makers[0].note(Sign.TRADE, met[0])


def is_another(name: str, said: str, text: str, opening: Sequence[Decoded]) -> bool:
    """Whether `text` says by a trade with whom was spoken, as in `said`, and it is not that of somebody whom the
    opening names as who directed a work: “Low Tide”, directed by Ben Okri. We met the captain."""
    at = text.find(said) + len(said)
    trade = said.rsplit(maxsplit=1)[-1]
    if is_trade(trade) and late(_SENTENCE).split(text[: at - len(said)])[-1].startswith(name):
        return True  # Ben Okri talked with the director
    if not is_trade(trade) or late(_DIRECTS).match(text, at - len(trade)):
        return False
    before = [part.block.text.partition(name)[0][-_BEFORE:] for part in opening if name in part.block.text]
    return any(late(_DIRECTED_BY).search(words) or late(_FILM_OF).search(words) for words in before)


def maker_met(text: str) -> str | None:
    """The words that say that somebody was met who is known as the director alone: an interview with the director."""
    if not any(word in text for word in _SAID):
        return None
    for the in late(_WITH_THE).finditer(text):
        end = next(trades_from(text, the.end(), words=0), None)
        name = next(names_in(text[end : end + 40]), None) if end else None  # right behind it, they have a name here
        if end and late(_DIRECTS).match(text, the.end()) and not (name and name.start <= len(", ")):
            return text[the.start() : end]
    return None


def directs(case: Candidate, before: str) -> bool:
    """Whether the words before a name say that a work was directed by somebody, who may not be a house."""
    if late(_DIRECTED_BY).search(before):
        return True
    person = case.person or begins_with_given_name(case.name) or not is_outlet(case.name)
    return person and late(_FILM_OF).search(before) is not None


def is_a_work(name: Name, text: str) -> bool:
    """Whether a sentence says of what looks like somebody's name that it is a film, or a book: Clara Voss is a film
    about boats; or that somebody directed it: Ben Okri, the director of Clara Voss."""
    made = text.endswith(_OF, 0, name.start) and not text.startswith(_GENITIVES, name.end)
    if made and late(_MADE).search(text[: name.start][-_BEFORE:]):
        return True
    return late(_IS_A_WORK).match(text, name.end) is not None
