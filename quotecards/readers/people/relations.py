"""Whose kin, colleague or teacher somebody is: her mother, Clara Voss; sein Trainer Ben Okri."""

from quotecards.late import late
from quotecards.readers.body.any_of import any_of

_BEFORE = 80  # characters
_THEIRS = frozenset(
    "his her their seine seinem seinen seiner seines ihre ihrem ihren ihrer ihres sein ihr son sa ses su sus suo sua "
    "suoi sue seu seus suas seva seves súa haar zijn hennes hans hendes jej jego její jeho jejich її його её его "
    "njegov njegova njegovim njegovom njezin njezina njen njena njenim".split()
)
# her mother, the captain Ann Voss; but not Clara Voss and her sister Ann Lanning
WHOSE = any_of(
    r"""his her their sein(?:e[mnrs]?)? ihr(?:e[mnrs]?)? son sa ses sus? suo sua suoi sue seus? suas? seva súa haar zijn
    hennes hans hendes jej jego její jeho її його её его njegov\w* nje(?:zi)?n\w*"""
)
_RELATIVE = any_of(
    r"""(?:great-)*(?:grand)?(?:mother|father|parent|son|daughter|uncle|aunt)(?:-in-law)? brother sister husband wife
    cousin nephew niece (?:ur)?(?:groß)?(?:mutter|vater) schwester bruder (?:ehe)?(?:mann|frau) tochter sohn onkel
    tante opa oma neffe nichte (?:over)?(?:groot)?(?:moeder|vader) zus(?:ter)? broer dochter zoon vrouw oom neef
    nicht (?:mor|far)?(?:mor|far) moder fader syster søster br[oø]r bro(?:de)?r dotter datter sønn? fru kone moster
    faster matk[aą] ojc(?:iec|em) otec dziadek babcia dědeček děd babička dedo brat(?:r|em|ra)? siostr[aą] sestra
    mąż żon[aą] manžel(?:ka|em|kou)? córk[aą] dcer(?:[ay]|ou) syn(?:em)? matkou maminkou tatínkem мать отец мама
    дед(?:ушка)? бабушка брат сестра муж жена дочь сын мати батько дід бабуся чоловік дружина донька supruga? muž
    majka otac (?:grand-)?(?:mère|père) sœur frère mari femme épou(?:x|se) fille fils oncle cousine
    (?:petit[e]?-)?(?:fille|fils) madre padre herman[oa] marido mujer espos[oa] (?:hij|niet)[oa] abuel[oa] t[íi][oa]
    sorella fratello marito moglie figli[oa] nonn[oa] nipote zi[oa] mãe pai irmãn?o? irmã mulher filh[oa] net[oa]
    av[óô] (?:ur)?enkel(?:in)? granddaughter grandson kleinkind kleindochter kleinzoon barnebarn barnbarn
    wnucz?k?[aą] vnuk внук внучка"""
)
# Who is known by whom they have to do with: teachers, friends, who went before
_COMPANION = any_of(
    r"""teacher coach trainer mentor colleague friend neighbou?r boss predecessor successor pupil student apprentice
    assistant agent manager partner fiancée? girlfriend boyfriend widow(?:er)? rival team-?mates? classmate flatmate
    landlord landlady lawyer doctor biographer tutor professor driver publisher (?:players?|pupils|students|friends)
    (?:lehrer|lehrmeister|trainer|mentor|vorgänger|nachfolger|schüler|assistent|agent|partner|freund|nachbar|chef|rival
    biograf|verleger|witwer|professor)(?:in|e[nr]|s)? kolleg(?:e|en|in) verlobte[rn]? lebensgefährt(?:e|in)
    gatt(?:e|in) witwe anwalt anwältin doktorvater prof(?:esseure?)? entraîneu(?:r|se) collègue amie? voisine?
    patronne? prédécesseure? successeure? élève assistante? agente? compagn(?:e|on) partenaire veu(?:f|ve) rivale?
    éditeur éditrice avocate? maître maestr[oa] profesora? entrenadora? mentora? coleg[ao] compañer[oa] amig[oa]
    vecin[oa] jef[ea] xef[ea] predecesora? antecesora? sucesora? alumn[oa] discípul[oa] ayudante asistente pareja
    novi[oa] viud[oa] abogad[oa] soci[oa] mestre professora? treinadora? vizinh[oa] chefe antecessora? sucessora?
    alun[oa] companheir[oa] noiv[oa] viúv[oa] sóci[oa] professore(?:ssa)? allenat(?:ore|rice) collega amic[oa]
    vicin[oa] predecessore successore alliev[oa] assistente compagn[oa] fidanzat[oa] vedov[oa] leraar lerares
    vriend(?:in)? buur(?:man|vrouw) baas voorganger opvolger leerling verloofde weduwe echtgeno(?:ot|te) lärare
    tränare kollega vän granne företrädare efterträdare elev sambo änka lærer træner trener ven(?:inde)?
    venn(?:inne)? nabo sjef forg(?:æ|je)nger efterfølger etterfølger samlever k(?:j)?æreste enke produ[cz]ent(?:in)?
    producer lektor(?:in)? impresario manager band(?:kolleg\w*|kollege) nauczyciel(?:ka)?
    trener(?:ka|em|ką)? koleg[aą] koleżank[aą] przyjaci(?:el|ółka|elem|ółką) sąsiad(?:ka|em|ką)? szef(?:owa)?
    poprzedni(?:k|czka) następ(?:ca|czyni) ucze[nń] uczennica partner(?:ka|em|ką|kou)? wdow(?:a|iec) učitel(?:ka)?
    trenér(?:ka|em|kou)? kolegyn[ěí] kolegyňa přítel(?:kyně)? priateľ(?:ka)? kamará[dt](?:ka)? s[ou]+sed(?:ka)?
    šéf(?:ka)? předchůd(?:ce|kyně) nástup(?:ce|kyně) žá(?:k|kyně) vdov(?:a|ec) учитель(?:ница|ка)? тренер(?:ка)?
    коллега друг подруга сосед(?:ка)? начальни(?:к|ца) предшественни(?:к|ца) ученик ученица напарни(?:к|ца)
    вдов(?:а|ец) наставни(?:к|ца) супруга? колега сусід(?:ка)? попередни(?:к|ця) учень учениця trener(?:ica)?
    učitelj(?:ica)? kolegica prijatelj(?:ica)? susjeda?"""
)
# In Hungarian, Turkish and Finnish, the word itself says that it is somebody’s
_OF_THEIRS = any_of(
    r"""édes(?:anyja|apja) anyja apja férje felesége testvére nővére húga bátyja öccse lánya fia nagy(?:anyja|apja)
    barátja barátnője edzője tanára mestere kollégája főnöke társa elődje utódja tanítványa annesi babası eşi
    kardeşi ağabeyi ablası kızı oğlu dedesi hocası öğrencisi arkadaşı ustası äitinsä isänsä vaimonsa miehensä
    puolisonsa siskonsa veljensä tyttärensä poikansa valmentajansa opettajansa kollegansa ystävänsä"""
)
_OWNED = ("ja", "je", "na", "ra", "re", "ga", "se", "si", "sı", "şi", "şı", "zı", "lu", "sä", "sa", "ia", "ye", ",")
_KIN = (
    r"(?i)(?<!\band\s)(?<!\bund\s)(?<!\bet\s)(?<!\s[yei&]\s)"
    rf"(?:(?:\b{WHOSE}|[A-ZÀ-ÖØ-Þ][\w-]+[’']s)\s(?:[\w-]+\s)?(?:{_RELATIVE}|{_COMPANION})"
    rf"|(?:(?<=con\s)(?:il|la)|(?<=com\s)[oa]|(?<=mit\s)(?:dem|der))\s(?:[\w-]+\s)?{_RELATIVE}),?\s"
    r"(?:(?:the|de[rmn]|die|l[ea]|el|il|[oa])\s(?:[\w-]+\s){1,2}|l[’'][\w-]+\s)?$"
)
_THEIR_OWN = rf"(?i)(?<!\w){_OF_THEIRS},?\s(?:[\w-]+\s)?$"
_FAMILY = """
    widow widower mother father son daughter brother sister grandson granddaughter witwe witwer mutter vater sohn
    tochter bruder schwester enkel enkelin veuve veuf mère père fils viuda viudo madre padre hijo hija hermano
    hermana nieto nieta vedova vedovo figlio figlia fratello sorella viúva viúvo mãe pai filho filha irmão irmã neto
    neta weduwe weduwnaar moeder vader zoon dochter änkan mamman pappan sonen dottern enken moren faren sønnen
    datteren wdowa wdowiec wnuczka wnuk córka vdova vdovec vnučka dcera вдова вдовец дочь сын внучка внук донька
    онука
""".split()
_THEIRS_OR_KIN = _THEIRS.union(_FAMILY)
# Somebody of theirs: his widow, one of her pupils; the widow
THEIR = rf"(?i)(?<!\w)(?:{WHOSE}\s(?:[\w-]+\s)?(?:{_RELATIVE}|{_COMPANION})|{'|'.join(_FAMILY)})(?!\w)"


def holds_theirs(small: str) -> bool:
    """Whether a text in lower case has a word for what is somebody’s."""
    return not _THEIRS.isdisjoint(small.split())


def holds_kin(small: str) -> bool:
    """Whether a text in lower case has a word for what is somebody’s, or for kin."""
    return not _THEIRS_OR_KIN.isdisjoint(small.replace(",", " ").split())


def is_kin(before: str, name: str) -> bool:
    """Whether the words before a name say whose kin or companion they are: her mother, Clara Voss; ihre Mutter Clara
    Voss, in which a language with capitals for all nouns has them in the `name`."""
    head = name.rsplit(" ", 2)[0] if name.count(" ") > 1 else ""
    return _says_whose(before[-_BEFORE:]) or (bool(head) and _says_whose(f"{before}{head} "[-_BEFORE:]))


def names_companion(word: str) -> bool:
    """Whether a word says that somebody is kin to another or goes with them: colleague, maestra."""
    return late(rf"(?i)(?:{_RELATIVE}|{_COMPANION})").fullmatch(word) is not None


def _says_whose(last: str) -> bool:
    theirs = (
        holds_theirs(last.casefold())
        or "’s " in last
        or "'s " in last
        or " con" in last
        or " com" in last
        or " mit d" in last
    )
    if theirs and late(_KIN).search(last) is not None:
        return True
    return last[:-1].endswith(_OWNED) and late(_THEIR_OWN).search(last) is not None
