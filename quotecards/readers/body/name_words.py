"""Which of the capitalised words in a row are somebody's name: without the trade before it, the work behind it."""

import re

from quotecards.readers.body.beside_names import (
    is_patronymic,
    is_work_of,
    says_of_where,
    says_what_they_are,
    stands_before,
    with_patronymic,
    without_guilds,
    without_half_a_trade,
    without_place,
    without_shout,
    without_verb_of_title,
)
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.no_names import FIELDS, KIN, PARTICLES, POSSESSIVES, is_of_house
from quotecards.readers.body.trades import TRADES, is_trade

Words = list[re.Match[str]]  # in a row

ELIDED = frozenset(("d’", "d'"))  # Inès d’Aubrac
_GREETINGS = frozenset(
    "Hei Hoi Oi Moi Terve Salve Aloha Hey Welcome Selam Thanks Danke Merci Gracias Tack Takk".split()
)
# Contracted with an article, some of which are first names as well: al, col
_WITH_WHOM = frozenset("al alla allo ai agli alle col coi dal dalla del della dei ao aos à às au aux с со".split())
_OFFICES = frozenset(
    """
    regista registi registe autore autrice autori autrici cast attore attrice attori attrici protagonista
    protagonisti protagoniste produttore produttrice produttori sceneggiatore sceneggiatrice sceneggiatori
    direttore direttrice compositore montatore montatrice director directora directores autor autora autores
    actor actriz actores reparto equipo realizador realizadora realizadores diretor diretora diretores ator
    atriz atores elenco equipa equipe produtor produtora réalisateur réalisatrice réalisateurs réalisatrices
    cinéaste cinéastes auteur auteure acteur actrice acteurs équipe producteur productrice cinéma режиссёром
    режиссером режиссёрами режиссерами автором авторами актёром актером актрисой актёрами актерами продюсером
    сценаристом оператором композитором
    """.split()
)
_SHORTEST, _LONGEST = 2, 4  # words of a name
_NOBLE = frozenset(("Freiherr", "Freifrau", "Freiin"))  # Clara Freifrau von der Voss: no word more
_IBERIAN = frozenset("de da do dos das la las los".split())
_LONGEST_FACT = 6  # of one that is all that stands in its line behind a colon
_OF_HOUSES = (" Films", " Pictures", " Productions", " Studios", " Records", " Entertainment")
# School of Marine Science
_SCHOOL = re.compile(
    r"\b(?:[Ss]chool|[Dd]epartment|[Ii]nstitute|[Ff]aculty|[Cc]ollege|[Cc]ent(?:er|re)|[Mm]inistry|[Uu]niversity|[Aa]cademy|[Mm]useum)"
    r"\s(?:of|for)\s(?:the\s)?$"
)
_OF_SCHOOLS = ("of", "for", "the")  # how these end
_NEAR = 28  # characters before a name in which such a word stands
_ARTICLE = re.compile(
    r"\b(?:der|die|das|den|dem|des|eine?|einem|einen|einer|(?:mein|dein|sein|ihr|unser)(?:e[mnrs]?)?)\s+$",
    re.IGNORECASE,
)


def words_of_name(run: Words, text: str) -> Words:
    """The words of `run` that are somebody's name, without those of a trade, a house, a place or a work around it; none
    where they name nobody."""
    if text.startswith(":", run[-1].end()) and text.endswith(": ", 0, run[0].start()):
        last = run[-1].group().casefold()  # Name: Clara Voss Age: 34; Name: Clara Age: 34
        run = run[:-1] if len(run) > _SHORTEST or last in FIELDS else run
    run = run[:1] + [word for word in run[1:] if word.group() not in _NOBLE] if len(run) > _LONGEST else run
    if len(run) > _SHORTEST and len(run[-1].group()) == 1 and run[-2].group() in PARTICLES:
        run = run[:-1]  # Clara Voss von C. Voss Boats
    while run and run[-1].group() in PARTICLES:
        run = run[:-1]
    trades = [at for at, word in enumerate(run[:-2]) if stands_before(word.group())]
    run = run[trades[-1] + 1 :] if trades else run  # Emmy Star Clara Voss
    run = without_verb_of_title(run, text) if len(run) > 1 and run[-1].group()[-1] == "s" else run
    run = without_shout(run) if len(run) > _SHORTEST and run[0].group().isupper() else run
    run = run[1:] if len(run) > _SHORTEST and run[0].group() in _GREETINGS and _is_greeted(run, text) else run
    run = _without_house(run) if len(run) > _LONGEST else run
    run = with_patronymic(without_place(run, text)) if len(run) > _SHORTEST else run
    run = run[1:] if run and run[0].group() in POSSESSIVES else run
    if len(run) > 1 and _ARTICLE.search(text[max(0, run[0].start() - 9) : run[0].start()]):
        run = run if begins_with_given_name(run[0].group()) else run[1:]  # die Cutterin Clara Voss; sein Kollege Ben
    run = run[1:] if len(run) > _SHORTEST and (says_what_they_are(run) or is_work_of(run)) else run
    run = run[2:] if len(run) > _SHORTEST + 1 and says_of_where(run) else run
    while run and (run[0].group() in PARTICLES or run[0].group() in ELIDED):
        run = run[1:]  # dem Vorstand der Oars; Directora de Oars
        run = run[1:] if len(run) > _SHORTEST and says_what_they_are(run) else run  # Bilder von Kapitänin Clara Voss
    run = without_half_a_trade(run, text) if run else run
    run = _without_work(without_guilds(run), text) if run and run[-1].group().isupper() else run
    while run and run[-1].group() in PARTICLES:
        run = run[:-1]  # Clara Voss de la BBC
    if len(run) < _SHORTEST or (_is_long(run) and not _is_fact(run, text)):
        return []
    if _is_office(run):
        return []
    if _is_nobody(run, text) or (len(run) > _SHORTEST and run[-1].group() in KIN and run[-2].group()[-1] == "s"):
        return []  # Clara Vossens Mutter
    return run


def _is_office(run: Words) -> bool:
    """Whether a row ends with to whom a talk is with, and nobody’s name: INTERVISTA AL REGISTA. But Al Pacino."""
    return run[-1].group().casefold() in _OFFICES and run[-2].group().casefold() in _WITH_WHOM


def _is_greeted(run: Words, text: str) -> bool:
    """Whether a line begins with a greeting that may be somebody’s name, and it is followed by a given name."""
    start = run[0].start()
    return (not start or text[start - 1] == "\n") and begins_with_given_name(run[1].group())


def _without_house(run: Words) -> Words:
    """The words of a name without the house they are of: Clara Voss von den Wick Oars. Who has had no surname yet, or
    as Portuguese ones are, has another: Clara Maria von der Voss, Clara Ann Lund de Voss, Clara de la Voss Lund."""
    words = [word.group() for word in run]
    if not begins_with_given_name(words[0]):
        return run
    named = next((at for at in range(1, len(words)) if words[at] not in PARTICLES), 0)
    of = next((at for at in range(named + 1, len(words)) if words[at] in PARTICLES), len(run))
    noble = words[1] in PARTICLES and words[of : of + 1] == ["du"]  # Clara de La Voss du Lund
    own = words[of:-1] and (noble or set(words[of:-1]) <= _IBERIAN) and not words[-1].isupper()
    return run if own or all(map(begins_with_given_name, words[:of])) else run[:of]


def _is_long(run: Words) -> bool:
    """Whether a row has more words than names have; what stands between these counts behind a given name alone."""
    several = sum(word.group() not in PARTICLES for word in run) > _LONGEST
    return len(run) > _LONGEST and (several or not begins_with_given_name(run[0].group()))


def _without_work(run: Words, text: str) -> Words:
    """The words of a name without those behind it that stand in capitals, as a work does: Clara Voss LOW TIDE. One of
    these may be a surname, unless that is there already, or a year or a place stands in brackets behind it."""
    shouted = [len(word.group()) > _SHORTEST and word.group().isupper() for word in run]
    at = shouted.index(True) if any(shouted) else 0
    if (
        at < _SHORTEST
        or not all(shouted[at:])
        or any(word.group().isupper() and len(word.group()) > 1 for word in run[:at])
        or is_patronymic(run[at - 1].group())  # Анна Петровна ВОСС
    ):
        return run
    given = [begins_with_given_name(word.group()) for word in run[:at]]
    work = len(run) - at > 1 or text.startswith(" (", run[-1].end()) or (given[0] and not given[-1])
    return run[:at] if work else run


def _is_nobody(run: Words, text: str) -> bool:
    """Whether what looks like a name is a house’s or begins one, or ends with the trade of several people, or begins
    so and is short, or is nothing but initials: Tide Festival, Clara Voss Films, Short Filmmakers, Filmmakers Stay."""
    words = [word.group() for word in run]
    if len(words[-1]) == 1 and all(len(word) == 1 for word in words):  # K. A. – Uncle Ebo did.
        return True
    if any(map(is_of_house, words)) or text.startswith(_OF_HOUSES, run[-1].end()):
        return True
    start = run[0].start()
    if text.endswith(_OF_SCHOOLS, 0, start - 1) and _SCHOOL.search(text, max(0, start - _NEAR), start):
        return True
    ends = (words[-1], *(words[:1] if len(run) == _SHORTEST else ()))
    if len(run) == _SHORTEST and words[0].casefold() in TRADES and not begins_with_given_name(words[0]):
        return True  # Editor Cuts to the Chase; Director Voss is no whole name
    several = any(word.endswith("s") and is_trade(word[:-1]) for word in ends)
    return several and not begins_with_given_name(run[0].group())


def _is_fact(run: Words, text: str) -> bool:
    """Whether a long name is all that stands in its line behind a colon: Name: Clara Ann Voss Lund Okri."""
    ends = text[run[-1].end() :][:1] in {"", "\n"}
    return len(run) <= _LONGEST_FACT and ends and text.endswith(": ", 0, run[0].start())
