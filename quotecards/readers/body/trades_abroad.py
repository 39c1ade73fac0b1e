"""What people are in Slavic languages, with the endings of their cases, and in languages that few of us write."""

_CYRILLIC = """
    актер актор акторка актриса актьор актьорът актёр аниматор аниматорка аніматор аніматорка артист артистка
    архитект архитектор архітектор архітекторка балерина балетмейстер галерист галеристка глумац глумица гример
    гримёр гримёрша декоратор дизайнер дизайнерка диригент диригентка дирижер дирижёр документалист
    документалистка документаліст документалістка драматург драматургиня журналист журналистка журналіст
    журналістка звукоинженер звукооператор звукорежисер звукорежисерка звукорежиссер звукорежиссёр издатель
    иллюстратор илюстратор исполнитель исполнительница каскадер каскадёр кинематографист киновед киноведка
    кинокритик киномеханик кинооператор кинорежиссер кинорежиссёр кинорежисьор клоун композитор композиторка
    костюмер костюмерка критик критикесса критикиня кукольник куратор кураторка кінознавець кінознавиця
    кінорежисер кінорежисерка монтажер монтажерка монтажист монтажистка монтажница монтажёр музикант музикантка
    мультипликатор оператор операторка операторът осветитель певец певица переводчик переводчица перекладач
    перекладачка пианист пианистка писател писателка писатель писательница письменник письменниця поет поетеса
    поетка постановщик постановщица поэт поэтесса преводач преводачка программист продуцент продуцентка продюсер
    продюсерка піаніст піаністка редитељ редитељка режисер режисерка режиссер режиссёр режиссёрка режисьор
    режисьорка режисьорът реквизитор скрипаль скрипалька скрипач скрипачка скулптор скульптор скульпторка
    сниматељ співак співачка сценарист сценаристка сценограф сценографка танцовщик танцовщица танцьор танцівник
    танцівниця фотограф фотографиня фотографка хореограф хореографиня хореографка художник художница художниця
    художничка цигулар цигуларка ілюстратор ілюстраторка
"""
_SLAVIC = """
    aktor aktorka animator animatorica animatorka animátor animátorka architekt architektka arhitekt arhitektica
    bábkar bábkarka básnik básník básnířka charakteryzator charakteryzatorka choreograf choreografka dirigentica
    dirigentka dokumentalista dokumentalistka dokumentarist dokumentaristica dokumentaristka dramatik dramatička
    dramatopisarka dramatopisarz dramaturg dramaturginja dramaturgička dramaturgyně dramaturżka dyrygent
    dyrygentka dźwiękowczyni dźwiękowiec eseista eseistka filmoznawca filmoznawczyni fotograf fotografka
    fotografkinja glazbenica glazbenik glumac glumca glumica hercom herec herečka houslista houslistka hudebnice
    hudebník hudobník hudobníčka huslista huslistka ilustrator ilustratorica ilustratorka ilustrátor
    ilustrátorka kameraman kameramanka kaskader kaskaderka kaskadér kaskadérka kipar kiparica klavirista
    klaviristka klavírista klavíristka književnica književnik komiksiarz kompozitor kompozitorka kompozytor
    kompozytorka koreograf koreografkinja kostimograf kostimografkinja kostiumograf kostiumografka kostymér
    kostymérka kritik kritičar kritičarka kritička krytyczka krytyk kurator kuratorka kurátor kurátorka kustos
    kustosica lalkarka lalkarz loutkář loutkářka lutkar lutkarica malarka maliar maliarka malíř malířka maskér
    maskérka montażysta montażystka montažer montažerka muzyczka muzyk operator operatorka performer performerka
    pianista pianistka pijanist pijanistica pisac pisarka pisarz pjesnik pjesnikinja pjevač pjevačica plastyk
    plesač plesačica poetka prekladateľ prekladateľka prevoditelj prevoditeljica producent producentica
    producentka projektant projektantka prozaiczka prozaik překladatel překladatelka redatelj redateljica
    reditelj rediteljka reportażysta reportażystka reżyser reżyserka režisér režisérka rysowniczka rzeźbiarka
    rzeźbiarz scenarist scenaristica scenarzysta scenarzystka scenograf scenografka scenografkinja scenárista
    scenáristka scénograf scénografka skladatel skladatelj skladateljica skladatelka skladateľ skladateľka
    skrzypaczka slikar slikarica snimatelj snimateljica sochař sochařka sochár sochárka spevák speváčka
    spisateljica spisovatel spisovatelka spisovateľ spisovateľka strihač strihačka střihač střihačka tancerka
    tancerz tanečnica tanečník tłumaczka violinist violinistica wokalista wokalistka zpěvačka zpěvák zvukař
    zvukařka zvukár zvukárka śpiewaczka
"""
_OTHERS = """
    animaattori animatoare animatoren animatorul animatören animációsfilm-rendező arhitect arhitecta arhitectul
    arkitekt arkitekten arkkitehti balerina balerină bildkonstnär bildkonstnären billedhugger billedhuggeren
    billedkunstnar billedkunstnaren billedkunstner billedkunstneren bonequeira bonequeiro bábművész cascador
    cascadorul cellistin cheffe cineaste cineastă cinematograaf compozitoare compozitoarea compozitor coregraf
    coregrafa coregraful coregrafă criticus curatoare curatoarea curatoren curatorul cântăreață cântăreț dansare
    dansaren dansatoare dansator dansatorul danseren danserinde dansçı dansös digter digteren dikter dikteren
    dirijor dirijorul dockmakare dockmakaren dokumentarfilminstruktøren dokumenttiohjaaja dokumentumfilm-rendező
    dramatiker dramatikeren dramatikerin dramaturgi dramaturgul drámaíró dublê dublör dukkemager dukkemageren
    díszlettervező eleştirmen elokuvaaja elokuvakriitikko előadóművész festőművész filmanmelder filmanmelderen
    filmaren filmkritiker filmkritikeren filmkritikus filmmager filmmageren filmtörténész forfattar forfattaren
    fotograful fotográfus fotoğrafçı fotós fényképész författarinna geluidsman hangmérnök hegedűművész hegedűs
    heykeltıraş historietista illustratoren illustratören illusztrátor illüstratör ilustratoare ilustratorul
    jelmeztervező jurnalist jurnalistă kapellimestari karmester kaszkadőr kemancı klippar komponistenen
    kompositör kompositören koreograf koreografen koreografi koreográfus kostumedesigner kostumedesigneren
    kostumier kostumieren kostymdesigner kostymdesigneren kostymedesigner kostymedesigneren kostymör kostymören
    kriitikko kritiker kritikeren kritikerin kritikus kuklacı kunstnar kunstnaren kuraattori kurator kuratoren
    kuratorin kurátor kuvanveistäjä kuvataiteilija kuvittaja kääntäjä képzőművész költő költőnő küratör laulaja
    lavastaja ljuddesigner ljuddesigneren ljudläggare ljudläggaren lyddesigner lyddesigneren lydmester
    lydmesteren látványtervező maalari maleren manusforfatter manusforfatteren manuskriptforfatter
    manuskriptforfatteren marionetista memoirist monteuză montoare montor muzician muziciană målare målaren
    műfordító nukentekijä näytelmäkirjailija operatoare operatorul oversetter oversetteren oversætter
    oversætteren peintresse pianisti pianistin pianistul pianistă pictor pictoriță piyanist poeten poetul poetă
    poppenspeelster produceren producătoare producător pukusuunnittelija puppenbauer puvustaja păpușar păpușară
    quadrinista recensent ressam runoilija sanatçısı sangar sangaren sanger sangeren sangerinde
    sarjakuvataiteilija scenarioschrijver scenaristă scenkonstnär scenkonstnären scenografă schilderes
    sculptoriță sculptorul serietecknaren skodespelar skodespelaren skuespillerinne skulptör skulptören skådis
    solist solistă stuntfrau stuntvrouw sunetist suomentaja szobrász szobrászművész sångare sångaren
    taidemaalari tanssija teatteriohjaaja tecknare tecknaren tegner tegneren tiyatrocu tonemester tonemesteren
    traducătoare traducător traducătorul tuottaja táncművész táncos violonist violonista violoniste viulisti
    vágó zenész zongoraművész zongorista äänisuunnittelija çevirmen énekes énekesnő építész írónő översättaren
    şair αρχιτέκτονας βιολίστρια βιολιστής γλύπτης γλύπτρια δραματουργός εικαστικός εικονογράφος ενδυματολόγος
    επιμελήτρια επιμελητής κριτικός μαέστρος μεταφράστρια μεταφραστής περφόρμερ πιανίστας πιανίστρια ποιήτρια
    ποιητή ποιητής σκηνογράφο σκηνογράφος τραγουδιστή χορευτής χορεύτρια χορογράφο χορογράφος
"""
# Endings behind a consonant, and in place of an -а or a soft sign
_CASES = {"": ("а", "у", "ом", "ем"), "а": ("и", "ы", "е", "і", "у", "ой", "ей", "ою", "ею"), "ь": ("я", "ю", "ем")}
_LATIN_CASES = {"": ("a", "em", "om", "owi", "ovi"), "a": ("i", "y", "ą", "ę", "ou", "om", "u", "e", "o")}
_SOFTENED = {"ka": "ce", "ця": "ці"}


def _with_cases(words: str, cases: dict[str, tuple[str, ...]]) -> set[str]:
    """The words, and all that may be their cases: с оператором, z aktorką."""
    found = set(words.split())
    for word in tuple(found):
        ending = word[-1] if word[-1] in cases else ""
        stem = word[: len(word) - len(ending)]
        found.update(stem + case for case in cases[ending])
        found.update(word[: -len(hard)] + soft for hard, soft in _SOFTENED.items() if word.endswith(hard))
    return found


TRADES_ABROAD = frozenset(_with_cases(_CYRILLIC, _CASES) | _with_cases(_SLAVIC, _LATIN_CASES) | set(_OTHERS.split()))

# How words end for who does something, or for where somebody is from, in languages that write them with a capital only
# where a sentence or a title begins: Kokken Ulla, Zielarka Anna. Few first names end so that we do not know.
DOES_ABROAD = tuple(
    """
    chef chefin wirt wirtin arzt graaf loog kundige kapitän arst aren eren ören øren isten logen inden anten enten
    auten eringen vrouw keeper speler legende athletin athlet jongen eneren oven kvinnan kvinden kvinnen paret parret
    erske
    erskan ikern mannen männen manden mand rådet förande chefen sjefen mästare mästaren mester moderen kokken kocken
    ledare lärare forsker konsulten agenten veteranen stjärnan stjernen profilen legenden inske änske anske ørske inska
    elarka ista istka istica istkinja olog ologinja logyně ožka ložka lożka kinja ginja erka orka ářka ařka ička iczka
    nička nik ník lnice kyně czyni owiec telj teľ atel itel telka teľka teljica čar stik czyk čan krat
    tājs tāja ējs ēja nieks niece ists logs ininkas ininkė tojas toja istas istė
    taja täjä tkija elija oilija ailija isti logi mestari puri ikoni kkö tsent
    cı cü çı çü ıcı ucu ücü ger tmen kanı yesi dürü törü tası cası cısı çısı tmeni cusu manı
    tante onkel täti teta tetka тётя дядя тітка баба
    icul orul arul istul ierul
    ologo ologa ólogo óloga logue trice euse tore
    ист истка ник ница ниця тель тельница щик чик щица чица лог иня граф ёр ський ська ский ская ець ачка арь
    """.split()
)
