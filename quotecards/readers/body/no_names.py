"""Words with capitals that name nobody: what opens sentences, words of houses, forms of address.

A few of them are first names, too.
"""

import re

from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.trades import is_trade

_ALSO_GIVEN = frozenset("med una uma em cara oscar solange les april may june august".split())
_ALSO_SURNAMES = frozenset("gracias hoy merci tack takk".split())
_WITH = frozenset("with mit met med avec con com z ze s se so".split())
_OF_A_PRIZE = frozenset("nominee nominated winning".split())  # Oscar Nominee
_WORD_BEFORE = re.compile(r"(?<![\w-])([\w-]+)\s$")
_WORD_BEHIND = re.compile(r" ([^\W\d_][\w’'-]*)")
_NEAR = 30  # characters in which the word before is looked for

# Capitalised words that are no part of a name: they open sentences, or stand for days and months.
NO_NAME = frozenset(
    """
    laut gemäß alongside volgens naast former every each whatever whoever wherever meanwhile instead ahead
    ihre ihren ihrem ihrer ihres seine seinen seinem seiner seines unsere unseren unserem unserer meine meinen
    meinem meiner deine deinen deinem eure euren keine keinen keinem keiner diese diesen diesem dieser dieses
    jede jeden jedem jeder jedes manche viele einige mehrere notre votre leur leurs nuestra nuestro nuestras
    nuestros nostra nostro nostri nossa nosso à onze mijn zijn vår våra hennes denna foi fue
    rozmawiał rozmawiała rozmawiali rozmawia spisał spisała opracował opracowała беседовал беседовала беседует
    розмовляв розмовляла спілкувався спілкувалася připravil
    připravila ptal ptala
    z ze mit beszélgetés interjú     röportaj röportajı söyleşi söyleşisi haastattelu haastattelussa intervju
    interviu möt mød møt συνέντευξη
    présentation presentation presentación presentazione apresentação vorstellung
    interviewing vielen herzlichen today tomorrow yesterday tonight leave behind team crew maestro maestra
    ask asks asked whose è é
    about featuring feat starring presents presenting über sobre meet meeting introducing spotlight profile portrait
    porträt q
    não hoy mañana demain domani stasera amanhã завтра вчера
    depois antes após desde después hasta dopo prima après avant depuis nach seit mehr viel po przed после до
    moin servus grüezi bonjour hallo hola olá ciao salut buongiorno cześć привет hej hejsan tjena heisann ahoj čau szia
    merhaba γεια привіт willkommen welkom välkommen velkommen howdy g’day g'day goddag godkväll
    buonasera bonsoir goedemorgen goedemiddag goedenavond goedendag grattis tillykke gratulerer congratulations
    congrats félicitations felicidades enhorabuena complimenti parabéns gratulacje gefeliciteerd glückwunsch grazie
    obrigado obrigada dziękuję
    como cómo cuando cuándo aunque según tras mientras porque también este esta ese esa quando enquanto também segundo
    because since although though unless until upon despite unlike besides perhaps maybe during through without between
    among als nachdem weil seitdem obwohl kaum derrière detrás dietro atrás neben für ohne durch gegen trotz
    sobald solange dass damit heute dort
    dann jetzt schon eigentlich quand puisque chez malgré ainsi alors aujourd’hui déjà encore donde durante hace así
    entonces allí aquí ahora siempre poiché onde senza oggi ieri poi già hoje aqui agora já sempre ponieważ odkąd
    dziś teraz tutaj když protože dnes teď toen terwijl nadat vandaag när medan idag når mens когда пока если сегодня
    здесь сейчас потом comme lorsque selon pendant cette mentre anche secondo wie wenn während auch jak kiedy gdy
    four five six seven eight nine ten eleven twelve twenty zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
    zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend jahre jahren monate monaten wochen
    tagen stunde stunden minuten
    deux trois quatre cinq huit neuf dix tres cuatro cinco siete ocho nueve diez due quattro cinque sei sette dieci
    dois
    chama-se duas três dwa trzy cztery pięć twee drie två
    conheça conhecendo conoce conociendo que quien qui che kto kdo кто em who duo trio quartet quintet
    haastattelimme haastattelin tapasimme tapasin keskustelimme vieraanamme beszélgettünk beszélgettem találkoztunk
    konuğumuz konuğum συναντήσαμε μιλήσαμε μίλησα συνάντησα träffade mötte mødte møtte intervjuade interviewede
    med met på under hos trots trods tijdens ondanks sinds naar over voor binnen dzięki via
    från efter före sedan och enligt ifølge nyt sitten myös kuten tänään amikor itt az tegnap după împreună când acum
    azi astăzi despre și pentru ile bugün şimdi önce ünlü ο η το οι τα του της των τον την στον στην στο με
    και για από σε μια ένας σήμερα τώρα όταν μετά πριν κείμενο φωτογραφίες φωτογραφία teksti kuvat kuva szöveg
    fotó írta yazı fotoğraf vendégünk vendégem beszélgetőtársunk interjúalanyunk kérdéseinkre bemutatjuk sorularımızı
    esittelyssä haastattelimme vieraanamme konuğumuz rede transcript transcripts transcription transkript transkription
    transcripción trascrizione transcrição verbatim draft
    ok okay dear hi hello liebe lieber liebes cher chère querido querida caro cara drogi droga дорогой дорогая
    a an the on in at of and but or so if when while after before with for from to by as he she it they we i you
    his her
    its their our my your this that these those there here what who why how where which is are was were do does did not
    no yes in's now then both one two three mr mrs ms dr le la les un une des du il elle ils elles je nous vous dans
    avec pour mais et der die das ein eine er sie es wir ich im mit und aber el los las una en con por para pero y
    o uno
    os as um uma ela ele com monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december professor director actor actress iranian french german english
    american british born academy award oscar best supporting von par por di przez door av af regisseur regisseurin
    schauspieler schauspielerin kameramann kamerafrau autor autorin produzent produzentin filmemacher filmemacherin
    interview interviews conversation question questions answers exclusive film films movie entretien entretiens
    entrevue entrevues interviewee interviewees interviewer interviewers interviewerin befragte befragter interviewé
    interviewée intervieweur intervieweuse entrevistado entrevistada entrevistador entrevistadora intervistato
    intervistata intervistatore intervistatrice respondent aus album
    rencontre gespräch gespräche fragen entrevista entrevistas preguntas exclusiva intervista domande conversa
    perguntas
    wywiad rozmowa pytania интервью беседа вопросы talk talks discuss discusses explain explains reveal reveals share
    shares says tells opens speaks remembers recalls looks goes gets returns wants joins breaks reflects makes takes
    brings finds leaves gives keeps lets moves turns comes becomes dives digs unpacks unveils explores tackles
    celebrates confronts chases crafts creates builds writes draws fights faces imagines invites sees seeks steps
    teaches tries walks knows thinks loves likes learns launches releases premieres previews debuts directs answers
    would could should describes details dishes reacts responds revisits rises sets shows stands stays takes tours
    transforms uses posted published updated
    visits weighs chats sits dreams gears puts pushes proves pays remains runs made took came went left became gave
    soars fills found requires built shot turned learned created discovered survived needs demands insists refuses
    hopes
    hates misses owns plays spills calls admits confesses warns wonders argues defends channels embraces captures
    balances navigates examines investigates interrogates follows finished ends begins starts continues completes
    prepares lands earns pens helms adapts reimagines reinvents redefines blends mixes paints plots plans processes
    pulls pursues races recreates remakes reunites rewrites rides sails scores searches sells serves shines shoots
    sings
    slows solves spins steals stops struggles studies swims throws touches travels trades trusts welcomes wins works
    wraps digests decodes dissects channels charts recounts rebuilds restores reclaims reckons reframes remixes
    merci gracias gràcies grazie danke obrigado obrigada thanks thank tack takk dziękuję děkuji спасибо дякую mulțumesc
    köszönöm teşekkürler kiitos ευχαριστώ hanım hocam
    kad keď keďže nakon prije otkad za zbog zatim potom danas jučer sutra ovaj ovo naš naša naše tento táto včera
    zítra zajtra včeraj jutri čeprav odkar preden zakaj gdje gde kada zašto što šta tko pytamy pytam zapytaliśmy
    odpowiada odpowiadają opowiada odpovídá odpovídají odpovedá odgovara odgovaraju odgovarja отвечает отвечают
    рассказывает відповідає розповідає отговаря разказва говорит говорить говори atsako atbild vastab vastaa
    vastaavat svarar svarer forteller fortæller berättar antwoordt vertelt répond raconte risponde racconta
    responde respondem cuenta odpowiedział odpowiedziała spotykamy spotkaliśmy rozmawiamy rozmawialiśmy rozmawiam
    hovoříme mluvíme mluvili hovorili razgovaramo razgovarali pogovarjali поговорили встретились беседуем
    разговариваем знакомьтесь встречайте представляем зустріли розмовляємо говоримо разговаряме срещаме incontriamo
    intervistiamo invece allora perché eppure intanto infatti inoltre quindi ecco così incontra conosciamo
    entrevistamos hablamos charlamos conversamos entrevistámos conversámos pues luego además eis assim então voici
    puis donc rencontrons avui parlem entrevistem daarom ook toch dus waarom waar straks varför där då så för
    hvordan hvorfor hvem hva hvad vad derfor därför siden fordi skjønt selv også också inte ikke но да для вот это
    этот эта как так во на над под из об обо со при между через без за нет там тогда чтобы хотя потому почему зачем
    где куда откуда наш наша наше наши его её мы вы они он она оно вместе именно даже лишь только уже ещё але це
    цей ця як хто із зі між тоді щоб хоча чому його її їх ми ви вони він вона воно коли якщо після от със през това
    този тази когато ако след преди нашият нашата той тя те ние защо къде kā kāpēc šodien apie kodėl kaip šiandien
    kui miks kuidas täna kuid mutta silti miksi miten kuinka missä vaikka koska neden nasıl kimdir peki çünkü yarın
    dün hâlâ hogy miért hogyan akkor majd után αλλά γιατί πώς πού αν όπως κι εκεί εδώ χθες αύριο gaur asteon atzo
    orain zergatik namanya bersama dengan untuk ketika saat mengapa bagaimana siapa has had bought listens hunts
    sold lost me maître
    wrote class alumna alumnus alum graduate newcomer nominee resident intern remembering honoring honouring
    celebrating
    """.casefold().split()
)

# Words of the names of festivals, houses and papers, which are nobody's.
# Clara Vossens Mutter
KIN = frozenset(
    "Mutter Vater Eltern Tochter Sohn Kinder Schwester Bruder Frau Mann Familie Großmutter Großvater Oma Opa".split()
)
# Name: Clara Age: 34
FIELDS = frozenset(
    "age edad idade età âge alter gender sex occupation role title trade job position profession profesión profissão "
    "professione beruf métier date fecha data datum location place company email phone".split()
)
# Unser Gast; but Clara Unser. Turkish kin: Eşi Clara
POSSESSIVES = frozenset(
    "Unser Euer Mein Dein Sein Ihr Kein Alle Eşi Babası Annesi Kızı Oğlu Kardeşi Hocası Öğrencisi Arkadaşı".split()
)
# What stands between the words of names: Clara van der Voss
PARTICLES = frozenset(
    "de da do das dos di du des del della der den van von dal dalla le la el al bin binti ibn ben wa ter te "
    "ten t af ap фон ван дер ибн де við ντα ντε".split()
)
HOUSES = frozenset(
    """
    festival festivals mostra biennale quinzaine berlinale university université universität universidad universidade
    università museum musée museu museo cinémathèque cinemateca cineteca kinemathek academy awards prize prix prêmio
    premio studios productions pictures magazine notícias noticias zeitung radio television foundation fondation
    fundação fundación fondazione stiftung institute institut instituto istituto panorama newsletter news gazette week
    tidningen filmtidningen tidskriften avisen filmbladet magasinet bladet magazin revista rivista revue dergisi
    gazetesi
    περιοδικό εφημερίδα college colleges orchestra ensemble collective theatre theater
    """.split()
)
# What stands before a name or behind it and is no part of it.
HONORIFICS = frozenset(
    "dr prof professor seu dona doña sor suor sœur soeur frei fray mr mrs "
    "ms miss sir dame phd ph.d psyd md mba jr sr obe mbe cbe herr frau mme m sra dott "
    "cllr emerita emeritus bishop docent dominee dokter capt councillor "
    "justice rev reverend drª profª pani paní gospođa gospa пані госпожа fröken frøken mevrouw".split()
)


def is_given_here(word: re.Match[str], text: str) -> bool:
    """Whether a word that names nobody elsewhere is a first name: behind “with” or a trade, before another word with a
    capital that may be a surname, as in “Interview with June Voss”; or a surname behind a first one: Clara Hoy."""
    if word.group().casefold() in _ALSO_SURNAMES:
        first = _WORD_BEFORE.search(text[max(0, word.start() - _NEAR) : word.start()])
        return bool(first and first[1][0].isupper() and begins_with_given_name(first[1]))
    if word.group().casefold() not in _ALSO_GIVEN:
        return False
    before = _WORD_BEFORE.search(text[max(0, word.start() - _NEAR) : word.start()])
    behind = _WORD_BEHIND.match(text, word.end())
    if not (before and behind and behind[1][0].isupper()):
        return False
    last = behind[1].casefold()
    surname = not (last in NO_NAME or last in _OF_A_PRIZE or is_trade(last) or begins_with_given_name(last))
    return surname and (before[1].casefold() in _WITH or is_trade(before[1]))


def is_of_house(word: str) -> bool:
    """Whether a word is no part of somebody’s name, but of a house’s or a time’s: Festival, BFF42."""
    return word.casefold() in HOUSES or word[-2:].isdecimal()
