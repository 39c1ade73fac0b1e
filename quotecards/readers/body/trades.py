"""What people are who make things and are asked about them, as titles and introductions say: director, captain."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quotecards.readers.body.trades_abroad import TRADES_ABROAD

_LONGEST = 60  # characters of a trade and the blanks behind it

# Trades that a title sets in capitals before a name: DP Clara Voss. Behind one they may be a surname: Bryan Singer.
TRADES = frozenset(
    """
    actor actors actress artist author cinematographer comedian composer co-director designer director directors
    documentarian dop dp editor filmmaker filmmakers musician novelist performer photographer playwright producer
    co-creator co-producer co-writer creator creators producers screenwriters writers screenwriter showrunner
    rocker superstar bandleader percussionist lyricist
    supervisor colorist colourist gaffer mixer decorator costumer stylist
    showrunners singer songwriter star stuntman stuntwoman animator animators writer writer-director acteur actrice
    cinéaste comédien comédienne monteur monteuse producteur productrice réalisateur réalisatrice scénariste actriz
    opérateur opératrice metteur metteuse
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
    forfatteren regizoare regizor regizorul scriitoare scriitor regizoarea actorul actor actriță actrița scriitorul
    scriitoarea scenarist scenarista scenaristul producătorul producătoarea cineast cineasta cineastul documentarist
    documentarista documentaristul compozitorul muzicianul pictorul pictorița dokumentarfilmare dokumentarist
    dokumentaristen dokumentärfilmare dokumentärfilmaren filmfotograf filmfotografen fotografen klippare klipparen
    klipperen manusförfattaren komponisten tonsättare tonsättaren musikern musikeren forfatteren författaren
    skådespelerska skuespillerinde sångerska ohjaajan ohjaajaa näyttelijän näyttelijää
    kirjailijan kirjailijaa käsikirjoittajan kuvaaja kuvaajan leikkaaja leikkaajan säveltäjä säveltäjän taiteilija
    dokumentaristi elokuvaohjaaja elokuvaohjaajan elokuvantekijä elokuvantekijän muusikko muusikon valokuvaaja
    filmrendező rendezőt rendezőnő színészt író forgatókönyvíró operatőr zeneszerző dokumentumfilmes
    oyuncusu yönetmenin kurgucu besteci müzisyen sinemacı yazarı senaristi şarkıcı sanatçı
    σκηνοθέτης σκηνοθέτη σκηνοθέτις σκηνοθέτιδα σκηνοθέτρια ηθοποιός ηθοποιό συγγραφέας συγγραφέα σεναριογράφος
    σεναριογράφο παραγωγός παραγωγό συνθέτης συνθέτη συνθέτρια μουσικός μουσικό φωτογράφος φωτογράφο μοντέρ μοντέζ
    redatelj redateljica redateljem redateljicom redatelja redateljicu reditelj rediteljka rediteljem rediteljkom glumac
    glumica glumcem glumicom pisac spisateljica književnik književnica scenaristica snimatelj snimateljica montažer
    montažerka skladatelj skladateljica kompozitor glazbenik glazbenica fotografkinja dokumentarist dokumentaristica
    spisovateľ spisovateľka kameramanka strihač strihačka skladateľ skladateľka режисьор режисьорът режисьора режисьорка
    режисьорката актьор актьорът актьора актрисата писателят писателя писателка писателката сценаристът сценариста
    операторът композиторът музикантът художникът художничката
    κινηματογραφιστής κινηματογραφίστρια ντοκιμαντερίστας τραγουδιστής τραγουδίστρια δημιουργός δημιουργό
    """.casefold().split()
)
# What else people are who are asked, as introductions say.
_PROFESSIONS = frozenset(
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
    direttore direttrice distributore distributrice distributeur distributrice distribuidor distribuidora distributor
    coordinateur coordinatrice coordinador coordinadora délégué déléguée programmateur programmatrice programmer
    redactor redactora redattore redattrice rédacteur rédactrice redakteur redakteurin redator redatora
    attorney editor-in-chief dev frontman frontwoman keyboardist saxophonist trumpeter
    kompozytor kompozytorka bassist cartoonist cellist podcaster rapper
    archaeologist astrophysicist biographer bookbinder bookseller botanist dramatist ecologist essayist geneticist
    geologist luthier oceanographer projectionist puppeteer restorer seismologist storyteller zoologist biologe biologin
    bildhauer bildhauerin buchhändler buchhändlerin cutter cutterin dramaturg dramaturgin geologe geologin
    geräuschemacher geräuschemacherin illustrator illustratorin liedermacher liedermacherin physiker physikerin
    puppenspieler puppenspielerin biologiste bruiteur bruiteuse chorégraphe costumière dessinateur dessinatrice géologue
    illustrateur illustratrice libraire physicien physicienne romancier romancière sculpteur sculptrice biólogo bióloga
    costurera dibujante físico geóloga geólogo librera librero montajista novelista sonidista titiritera titiritero
    vestuarista astrofisica astrofisico biologa biologo burattinaio costumista doppiatore doppiatrice fisico
    fumettista geologa geologo illustratore illustratrice libraio libraia romanziere romanziera scenografa scenografo
    figurinista livreira livreiro romancista sonoplasta
    animador animadora argumentista artista artiste bailarino bailarina coreógrafo coreógrafa cenógrafo cenógrafa
    encenador encenadora dramaturgo dramaturga dobrador dobradora maquilhador maquilhadora maquiador maquiadora escultor
    escultora cantor tradutor tradutora palhaço palhaça curador curadora arquiteto arquiteta bailarín
    escenógrafo escenógrafa diseñador diseñadora maquillador maquilladora sastre sastra iluminador iluminadora traductor
    traductora cantaor cantaora bailaor bailaora humorista narrador narradora poetisa animatore animatrice ballerino
    coreografo coreografa scultore scultrice drammaturgo drammaturga truccatore truccatrice traduttore traduttrice
    cantautore cantautrice curatore curatrice rumorista fonico fonica sarto sarta attrezzista danzatore danzatrice
    marionettista poetessa animateur souffleur souffleuse éclairagiste danseur danseuse chef-opérateur cheffe-opératrice
    scénographe décorateur décoratrice maquilleur maquilleuse accessoiriste mixeur mixeuse humoriste dramaturge
    traducteur traductrice vidéaste plasticien plasticienne circassien circassienne marionnettiste conteur conteuse
    cascadeur cascadeuse étalonneur étalonneuse costumier poétesse animatorin trickfilmer trickfilmerin tonmeister
    tonmeisterin szenenbildner szenenbildnerin kostümbildner kostümbildnerin maskenbildner maskenbildnerin bühnenbildner
    bühnenbildnerin tänzer tänzerin choreograf choreografin choreograph choreographin editorin beleuchter beleuchterin
    oberbeleuchter oberbeleuchterin synchronsprecher synchronsprecherin intendant intendantin übersetzer übersetzerin
    lyriker lyrikerin essayistin comiczeichner comiczeichnerin zeichner zeichnerin komiker komikerin kabarettist
    kabarettistin sounddesigner sounddesignerin dokumentarist dokumentaristin videokünstler videokünstlerin
    medienkünstler medienkünstlerin dichter dichterin animatiefilmer documentairemaker documentairemaakster
    filmregisseur cameraman cameravrouw componist componiste scenarist scenariste danser danseres choreograaf
    choreografe beeldhouwer beeldhouwster fotograaf fotografe theatermaker theatermaakster cabaretier cabaretière zanger
    dichteres geluidsontwerper kostuumontwerper decorontwerper producente poppenspeler vormgever vormgeefster
    kunstenares muzikante tekenaar stripmaker animatorka montażysta montażystka operatorka scenograf scenografka
    kostiumograf kostiumografka dźwiękowiec choreografka tancerz tancerka fotografka rzeźbiarz rzeźbiarka ilustrator
    ilustratorka poetka lalkarz lalkarka tłumacz tłumaczka dokumentalista dokumentalistka colorist colourist gaffer
    seamstress tailor prompter wigmaker armourer decorator recordist clown magician mime acrobat juggler ventriloquist
    kapitein kapitan kapitán kapitánka kapten kaptajn kaptein kaptan kapteeni капитан капітан
    střihač střihačka strihač strihačka kameramanka zvukař zvukařka výtvarník výtvarnice animátor animátorka loutkář
    loutkářka scénograf scénografka klippare klipper scenograf animatör animatør leikkaaja kuvaaja
    potter ceramicist weaver printmaker milliner librettist lyricist soprano tenor baritone organist harpist flautist
    percussionist accordionist beekeeper calligrapher typographer
    grafiker grafikerin designerin keramiker keramikerin töpferin weberin goldschmied goldschmiedin gärtnerin köchin
    winzerin imkerin tischlerin segler seglerin bergsteiger bergsteigerin schwimmerin ärztin arzt anwältin anwalt
    politiker politikerin bürgermeister bürgermeisterin chemiker chemikerin mathematiker mathematikerin informatiker
    informatikerin unternehmer unternehmerin bloggerin aktivist aktivistin psychologe psychologin philosophin
    philosoph ökonom ökonomin archäologe archäologin graveur graveuse graphiste bédéiste céramiste couturier
    couturière cuisinier cuisinière vigneronne boulangère architecte avocat avocate navigatrice alpiniste activiste
    psychologue économiste entrepreneuse développeur développeuse éditeur éditrice anthropologue archéologue
    mathématicien mathématicienne botaniste jardinier jardinière slameur slameuse grabador grabadora ceramista
    cocinero cocinera abogado abogada activista psicóloga psicólogo economista empresario empresaria desarrollador
    desarrolladora antropóloga antropólogo arqueóloga arqueólogo matemático jardinero rapera rapero incisore
    incisora cuoco cuoca avvocato avvocata attivista psicologa psicologo imprenditore imprenditrice sviluppatore
    sviluppatrice editore editrice antropologa archeologa archeologo giardiniere architetto architetta filosofo
    filosofa sociologa sociologo gravador gravadora cozinheiro cozinheira advogado advogada ativista empresário
    empresária programador programadora jardineiro filósofo filósofa historiador historiadora sociólogo socióloga
    ontwerper ontwerpster keramist keramiste advocaat psycholoog econoom ondernemer ondernemster ontwikkelaar
    programmeur antropoloog archeoloog wiskundige bioloog filosoof historicus socioloog vertaler vertaalster
    tekenares pianiste violist violiste gitarist graficzka projektant projektantka ceramiczka kucharka adwokat
    lekarz lekarka aktywista aktywistka psycholog ekonomista ekonomistka programista programistka antropolog
    archeolog filozof filozofka historyczka socjolog socjolożka muzyk wokalista wokalistka gitarzysta perkusista
    skrzypek skrzypaczka pianista pianistka architekt architektka podróżnik podróżniczka illustratör formgivare
    läkare psykolog utvecklare arkeolog matematiker filosof sociolog översättare serietecknare ilustrátor
    ilustrátorka grafička výtvarník výtvarnice malíř malířka sochař sochařka hudebník hudebnice básník básnířka
    překladatel překladatelka lékař lékařka historička novinář novinářka surfer climber swimmer cyclist skier sailor
    humorist streamer youtuber winemaker brewer distiller florist therapist veterinarian tattooist
    監督 俳優 女優 脚本家 作家 小説家 漫画家 写真家 音楽家 作曲家 画家 歌手 詩人 カメラマン
    プロデューサー 导演 導演 演员 演員 编剧 編劇 摄影师 攝影師 诗人 畫家 감독 배우 작가 가수 시인 화가 사진가 번역가
    제작자 프로듀서 안무가 작곡가
    """.split()
)


# mit dem Journalisten Clara Voss: German nouns that have an ending everywhere but as what a sentence tells of
_WEAK = ("ist", "ent", "graf", "urg", "soph")
PROFESSIONS = _PROFESSIONS | {f"{trade}en" for trade in TRADES | _PROFESSIONS if trade.endswith(_WEAK)}
_DOES = ("er", "or", "ist", "erin", "orin", "istin", "eurin", "eur")
_BENT = {"ką": "ka", "kou": "ka", "iem": "", "em": "", "ником": "ник", "цей": "ца", "кой": "ка"}  # longer ones first
_ALL = (
    TRADES | PROFESSIONS | TRADES_ABROAD
)  # looked up word by word: a pattern of them all takes six milliseconds to make
# filmeditor, Theaterautorin, dokumentärfilmare: what a trade is of, in languages that write both as one word
_OF_WHAT = (
    "film", "spielfilm", "kino", "theater", "teater", "toneel", "bühnen", "dokumentar", "dokumentär", "documentaire",
    "fernseh", "televisie", "tv", "rundfunk", "radio", "hörspiel", "musik", "muziek", "jazz", "opern", "opera",
    "orchester", "chef", "haupt", "hoofd", "comic", "strip", "kinderbuch", "kinderboeken", "jeugdboeken", "barnboks",
    "krimi", "roman", "natur", "natuur", "trick", "puppen", "poppen", "animations", "animatie", "kostüm", "kostuum",
    "stumm", "stunt", "음향", "녹음", "미술", "촬영", "음악", "조명", "편집", "무술", "의상",
    "音響", "録音", "照明", "美術", "撮影",
)  # fmt: skip
# What trades of two words are of: production designer, chef monteur
_KINDS = frozenset(
    "production sound costume music art film executive chief lead assistant associate stage casting lighting camera "
    "visual voice video game graphic photo picture senior head artistic creative managing general festival foley "
    "dialogue script story series set make-up chef cheffe görüntü sanat kurgu müzik ses ışık ton kostüm".split()
)
_FIELDS = frozenset("photography sound music development programming".split())
_OF = frozenset("of de del della di do da der für von van af".split())
_WORD = re.compile(r"[\w-]+")
_STEP = re.compile(r"[\w’'-]+\s+")
_ELIDED = re.compile(r"(?:(?:un|l|d|qu|dell|all|dall)[’'])?(?=\w)", re.IGNORECASE)  # un’autrice
_LAST_WORD = re.compile(r"([\w-]+)(,?)\s+$")
# la cineasta oaxaqueña, il regista altoatesino, la réalisatrice franco-arménienne: where somebody is from
_FROM = (
    r"(?:[a-zà-ÿ]+-)?[a-zà-ÿ]{2,}"
    r"(?:eñ[oa]|an[oa]|in[oa]|ens[ei]|es[ea]|[êé]s|[ao]ise?|ien(?:ne)?|éen(?:ne)?|[bcm]aine?|eg[oa]|ec[oa])"
)
# director of Low Tide
_WITH_WORK = re.compile(
    rf"(?<![\w-])([\w-]+)(?:\sen\sscène|\s(?-i:{_FROM}))?"
    r"(?:\s+(?:of|for|at|from|von|der|des|bei|de|du|di|da|do|della)\s[^.,;!?]{2,40})?,?\s+$",
    re.IGNORECASE,
)


def holds_trade(text: str) -> bool:
    """Whether a word of `text`, or a part of one with a hyphen, is a trade."""
    words = _WORD.findall(text.casefold())
    return any(_is_one(word) or not _ALL.isdisjoint(word.split("-")) for word in words)


def is_trade(word: str) -> bool:
    """Whether `word` is a trade, whatever its letters."""
    return _is_one(word.casefold())


def _is_one(word: str) -> bool:
    """Whether `word`, in small letters, is a trade, or ends with one that begins with what it is of."""
    if word in _ALL:
        return True
    return word.startswith(_OF_WHAT) and any(word.startswith(of) and word[len(of) :] in _ALL for of in _OF_WHAT)


def names_office(label: str) -> bool:
    """Whether `label` says what somebody does in several words: Production Designer, Director of Photography."""
    first, _, rest = label.replace("-", " ").partition(" ")
    *kinds, last = rest.casefold().split() or [""]
    if first.casefold() in _KINDS or is_trade(first):
        of = rest.partition(" ")[2] if rest.partition(" ")[0] in _OF else ""
        apart = is_trade(first) and bool(of) and (of.islower() or of.casefold() in _FIELDS)
        return apart or (is_trade(last) and all(kind in _KINDS or is_trade(kind) for kind in kinds))
    return False


def names_trade(word: str) -> bool:
    """Whether `word` is a trade, or ends as words for those who do something: rower, guitarist, Ruderin."""
    return is_trade(word) or word.endswith(_DOES)


def ends_with_trade(text: str) -> bool:
    """Whether the last word of `text`, which a blank follows, is a trade, or ends with one: voice-actor."""
    last = last_trade(text)
    return last is not None and not last.apart


class LastTrade(NamedTuple):
    """A trade at the end of a text: where it starts, and whether a comma sets it apart from what follows."""

    start: int
    apart: bool


def last_trade(text: str) -> LastTrade | None:
    """The trade with which `text` ends but for blanks and a comma; it may end a longer word: voice-actor."""
    last = _LAST_WORD.search(text, max(0, len(text) - _LONGEST))
    start = _ending(last[1]) if last else None
    return LastTrade(last.start() + start, bool(last[2])) if last and start is not None else None


def ends_with_office(text: str) -> bool:
    """Whether `text` ends with a trade, or with one and where it is held: captain of the boat."""
    found = _WITH_WORK.search(text)
    while found and _ending(found[1]) is None:
        found = _WITH_WORK.search(text, found.end(1))
    return found is not None


def trades_from(text: str, at: int, words: int = 4, *, plural: bool = False) -> Iterator[int]:
    """Where trades end of which each stands at `at`, or behind up to `words` other words there: a very old captain. One
    may begin a longer word: actor-director. With `plural` an s may follow it."""
    for _ in range(words + 1):
        elided = _ELIDED.match(text, at)
        start = elided.end() if elided else at
        word = _WORD.match(text, start)
        yield from (start + end for end in _beginnings(word[0], plural=plural)) if word else ()
        step = _STEP.match(text, at)
        if not step:
            return
        at = step.end()


def _ending(word: str) -> int | None:
    """Where in `word` the longest trade starts with which it ends."""
    parts = word.casefold().split("-")
    longest = next((at for at in range(len(parts)) if _is_one("-".join(parts[at:]))), None)
    return None if longest is None else sum(len(part) + 1 for part in word.split("-")[:longest])


def _beginnings(word: str, *, plural: bool) -> Iterator[int]:
    """Where in `word` the trades end with which it begins."""
    end = -1
    for part in word.split("-"):
        end += 1 + len(part)
        trade = word[:end].casefold()
        if _is_one(trade) or (plural and trade.removesuffix("s") in _ALL) or _by_itself(trade) in _ALL:
            yield end


def _by_itself(trade: str) -> str:
    """A Slavic word for somebody as it stands by itself, where it says what they are: jest malarką, je malířem."""
    ending = next((one for one in _BENT if trade.endswith(one)), "")
    return trade.removesuffix(ending) + _BENT[ending] if ending else trade
