"""What people are who make things and are asked about them, as titles and introductions say: director, captain."""

import re
from collections.abc import Iterable

_LONGEST = 60  # characters of a trade and the blanks behind it

# Trades that a title sets in capitals before a name: DP Clara Voss. Behind one they may be a surname: Bryan Singer.
TRADES = frozenset(
    """
    actor actors actress artist author cinematographer comedian composer co-director designer director directors
    documentarian dop dp editor filmmaker filmmakers musician novelist performer photographer playwright producer
    co-creator co-producer co-writer creator creators producers screenwriters writers screenwriter showrunner
    showrunners singer songwriter star stuntman stuntwoman animator animators writer writer-director acteur actrice
    cinéaste comédien comédienne monteur monteuse producteur productrice réalisateur réalisatrice scénariste actriz
    cineasta director directora guionista productor productora realizador realizadora attore attrice regista
    sceneggiatore sceneggiatrice ator atriz diretor diretora roteirista aktor aktorka reżyser reżyserka актёр актер
    актриса режиссёр режиссер сценарист
    auteur auteure autor autora autore autorin compositeur compositor compositora compositore compositrice
    documentalista documentarista documentariste dokumentarfilmer dokumentarfilmerin drehbuchautor drehbuchautorin
    filmemacher filmemacherin fotógrafa fotógrafo fotograf fotografa fotografin fotografo kamerafrau kameramann
    komponist komponistin montador montadora montatore montatrice photographe produtor produtora produttore
    produttrice produzent produzentin regisseur regisseurin schauspieler schauspielerin filmmaakster kunstenaar
    muzikant regisseuse schrijfster schrijver zangeres filmare filminstruktør filminstruktören filmskaber filmskapare
    filmskaper forfatter författare instruktør konstnär kunstner manusförfattare musiker regissør regissör
    skådespelare skuespiller käsikirjoittaja kirjailija näyttelijä ohjaaja aktorem aktorką pisarzem pisarką reżyserem
    reżyserką scenarzysta scenarzystka scenarzystą scenarzystką dokumentarista dokumentaristka herec hercem herečka
    herečkou režisér režisérem režisérka režisérkou scenárista scenáristka spisovatel spisovatelka spisovatelkou
    актёра актёром актером актрисой актрисы документалист документалистка кинорежиссёр кинорежиссер композитор
    писателем писательницей продюсер режиссёра режиссёром режиссера режиссером сценаристка сценаристом художником
    художницей актор акторка акторкою письменник письменниця режисер режисерка режисеркою режисером belgeselci oyuncu
    senarist yapımcı yazar yönetmen yönetmeni író rendező színész színésznő actriță författaren instruktøren
    konstnären kunstneren regissören regissøren skådespelaren skuespilleren filmskaberen filmskaparen filmskaperen
    forfatteren regizoare regizor regizorul scriitoare scriitor
    """.split()
)
# What else people are who are asked, as introductions say.
PROFESSIONS = frozenset(
    """
    academic activist analyst anthropologist architect archivist artist astronomer athlete ballerina baker biologist
    blogger captain ceo chair chairman chairwoman chef chemist choreographer co-author co-founder coach columnist
    conductor cto curator dancer dean developer doctor drummer economist engineer entrepreneur executive farmer fellow
    founder geographer guitarist historian illustrator inventor investor journalist judge lawyer lecturer librarian
    linguist maintainer maker manager mathematician mayor minister neuroscientist nurse owner painter partner
    philosopher physician physicist pianist pilot poet politician president professor programmer psychologist publisher
    researcher scholar scientist sculptor secretary senator sociologist specialist student teacher translator violinist
    vocalist winner athlète autrice chanteur chanteuse chercheur chercheuse créateur créatrice directeur directrice
    écrivain écrivaine enseignant enseignante étudiant étudiante fondateur fondatrice historien historienne ingénieur
    ingénieure journaliste médecin musicien musicienne peintre philosophe poète présidente président professeur
    professeure sociologue spécialiste architektin dirigent dirigentin entwickler entwicklerin forscher forscherin
    geschäftsführer geschäftsführerin gründer gründerin historiker historikerin journalistin künstler künstlerin leiter
    leiterin lehrer lehrerin maler malerin musiker musikerin professorin sänger sängerin schriftsteller
    schriftstellerin soziologe soziologin trainer trainerin wissenschaftler wissenschaftlerin arquitecta arquitecto
    cantante capitana capitán científica científico escritor escritora fundador fundadora ilustrador ilustradora
    ingeniera ingeniero investigador investigadora maestra maestro médica médico música músico periodista pintor
    pintora poeta profesor profesora presidenta presidente scrittore scrittrice pittore pittrice professore
    capitaine vocalista guitarrista bajista baterista cantautor cantautora baixista
    professoressa ricercatore ricercatrice fondatore fondatrice giornalista insegnante ingegnere musicista cantora
    engenheira engenheiro jornalista pesquisador pesquisadora professora atleta autorka badacz badaczka dyrektor
    dziennikarka dziennikarz malarka malarz naukowiec pisarka pisarz profesor reżyserka журналист журналистка художник
    художница писатель писательница профессор учёный музыкант певец певица основатель ředitel ředitelka riaditeľ
    riaditeľka šéf šéfka producent producentka kameraman skladatel skladatelka zpěvák zpěvačka spevák speváčka operator
    kompozytor kompozytorka
    """.split()
)


def _pattern(words: Iterable[str]) -> str:
    """Matches one of `words`; what several begin with stands in it once, so that a search is fast."""
    heads: dict[str, list[str]] = {}
    for word in sorted(words):
        heads.setdefault(word[:1], []).append(word[1:])
    ends = heads.pop("", None) is not None
    tails = [head + _pattern(found) for head, found in heads.items()]
    if not tails:
        return ""
    return tails[0] if len(tails) == 1 and not ends else f"(?:{'|'.join(tails)}){'?' if ends else ''}"


_ALL = TRADES | PROFESSIONS
ANY_TRADE = _pattern(_ALL)  # each pattern that holds it takes six milliseconds to make: the two below do without
_WORD = re.compile(r"[\w-]+")
_LAST_WORD = re.compile(r"([\w-]+)\s+$")


def holds_trade(text: str) -> bool:
    """Whether a word of `text`, or a part of one with a hyphen, is a trade."""
    words = _WORD.findall(text.casefold())
    return any(word in _ALL or not _ALL.isdisjoint(word.split("-")) for word in words)


def ends_with_trade(text: str) -> bool:
    """Whether the last word of `text`, which a blank follows, is a trade, or ends with one: voice-actor."""
    last = _LAST_WORD.search(text[-_LONGEST:])
    if not last:
        return False
    parts = last[1].casefold().split("-")
    return any("-".join(parts[at:]) in _ALL for at in range(len(parts)))
