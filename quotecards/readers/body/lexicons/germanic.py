"""The words of German, Dutch, Swedish, Danish and Norwegian; see languages.py."""

from quotecards.readers.body.lexicon import Lexicon

GERMAN = Lexicon(
    inverts=True,
    capitals=True,
    pronouns=True,
    me="ich|mich|mir|mein|meine|meinen|meinem|meiner",
    you="du|dich|dir|dein|deine|deinen",
    polite="Sie|Ihr|Ihre|Ihren|Ihnen|Ihrem|Ihrer",
    reply="ja|nein|ach|oh|doch|natürlich|genau|klar|überhaupt nicht|eigentlich nicht|nie|stimmt|das stimmt|danke|weil|"
    "vielleicht|na ja|naja|sicher|absolut",
    ask="stellen sie sich|stell dich|erzählen sie|beschreiben sie|erklären sie|erzähl|sagen sie|wie|warum|wieso|"
    "weshalb|wer|was|wo|wann|welche|"
    "welcher|welches|woher|wohin|womit|haben sie|sind sie|ist|war|können sie",
    film="film|spielfilm|dokumentarfilm|kurzfilm|komödie|drama|kinofilm|biopic|dokumentation|langfilm|kinodebüt",
    say="sagte|sagt|gesagt|fragte|fragt|gefragt|antwortete|rief|meinte|dachte|schrieb",
    meet="fragen an|nachgefragt bei|gesprochen mit|sprechen mit|sprachen mit|"
    "sprach mit|gespräch mit|interview mit|trafen|getroffen|begegnung mit|unterhielten uns mit|"
    "(?:gesprächs|interview)partner(?:in)? (?:heute |diesmal )?ist|stellen wir(?: euch| ihnen)?|spr[ae]chen wir mit|"
    "wir (?:fragten|fragen|baten|begrüßen)(?: bei)?|wir stellen (?:euch|ihnen)|begrüße ich|anruf bei|"
    "mein gegenüber ist|"
    r"ich (?:treffe|traf|besuche|besuchte)|(?:kennen sie|kennt ihr|kennst du|was treibt)(?=\s+$)|stand uns|"
    r"wir freuen uns auf|"
    "(?:wir haben|haben wir|ich habe|habe ich) mit|fragen (?:beantwortete?|antwortete?)|"
    r"besuch bei|unser gast(?: heute)?(?: ist|,)|zu gast (?:[a-z]+ (?:\w+ )?)?ist|bei (?:uns|mir) ist|willkommen|"
    r"herzlich willkommen",
    current="neuer|neuen|neuem|neues|neue|jüngster|jüngsten|nächster|nächsten|kino|kinos|startet|läuft|premiere|rolle",
    deeds="(?-i:Sie) (?:haben|hatten|waren|spielen|sagten)|(?-i:Ihr(?:e[nmr]?|es)?) (?:film|filme|filmen|neuer|neuen|"
    "letzter|letzten|erster|ersten|rolle|figur|arbeit|mutter|vater)",
)
DUTCH = Lexicon(
    inverts=True,
    pronouns=True,
    me="ik|mij|me|mijn|mezelf|wij|ons|onze",
    you="je|jij|jou|jouw|jullie|u|uw|jezelf",
    reply="ja|nee|neen|och|ach|oh|nou|absoluut|precies|zeker|natuurlijk|klopt|helemaal niet|niet echt|nooit|dank je|"
    "dank u|bedankt|omdat|misschien|tja|goede vraag",
    ask="vertel|beschrijf|leg uit|stel je voor|wat|waarom|hoe|wie|waar|wanneer|welke?|hoeveel|waarover|waarin|heb je|"
    "heeft u|ben je|bent u|was je|had je|kun je|kunt u|kan je|wil je|zou je|zijn er|is het|denk je",
    film="film|speelfilm|documentaire|korte film|komedie|drama|thriller",
    say="zei|zegt|zeggen|vertelde|vroeg|vraagt|antwoordde|riep|dacht|schreef",
    meet="interview met|gesprek met|in gesprek met|een interview met|sprak met|spraken met|spreken met|praatten? met|"
    "gesproken met|vragen aan|op bezoek bij|gesprekspartner (?:vandaag )?is|stellen we(?: jullie| u)?|"
    "stelden (?:we|wij)|we (?:stelden|legden|vroegen|belden|zochten)|spr[ae]ken (?:we|wij|ik)(?: met)?|(?:wij|we|"
    "ik) spra?ken?|"
    "ontmoeten we|(?:vroegen|vragen) (?:we|wij) (?:het )?aan|vroegen het aan|ontmoeting met|kennis(?:making)? met|"
    "langs bij|"
    r"(?:beurt|woord) (?:is )?aan|koffie bij|thuis bij|(?:kent u|ken je|wat drijft|wie is|wie kent)(?=\s+$)|belden met|"
    "genoegen (?:om )?met|interviewen (?:we|wij)|aan het woord (?:is|komt)|te gast|ontmoette|ontmoetten|"
    "interviewden?|te gast is|"
    "(?:onze|mijn) gast(?: vandaag)?(?: is|,)|even bellen met|kennismaken met",
    current="nieuw|nieuwe|nieuwste|laatste|volgende|eerste|bioscoop|bioscopen|première|draait|rol",
    deeds="je (?:hebt|had|was|speelt|zei)|(?:je|jouw|uw) (?:film|eerste|laatste|nieuwe|rol|werk|moeder|vader)",
)
SWEDISH = Lexicon(
    inverts=True,
    pronouns=True,
    me="jag|mig|mej|min|mitt|mina",
    you="du|dig|dej|din|ditt|dina|ni|er|ert|era",
    reply="ja|jo|jodå|nej|nja|nä|oj|åh|tja|jaha|absolut|precis|exakt|definitivt|självklart|naturligtvis|visst|"
    "säkert|verkligen|inte alls|inte direkt|inte riktigt|inte särskilt|inte det minsta|aldrig|det stämmer|"
    "stämmer|det är sant|tack|för att|därför att|eftersom|kanske|bra fråga|det är det|det var det|"
    "det gör jag|det gjorde jag|det har jag|det tror jag|det vet jag inte",
    ask="berätta|beskriv|förklara|presentera dig|vad|varför|hur|vem|vilka|vilken|vilket|kan du|kan ni|skulle du|"
    "har du|har ni|är du|var du|hade du|vill du|tror du|tycker du|känner du|är det|var det|blev det|"
    "finns det|fanns det|ska du|kommer du",
    film="film|filmen|långfilm|långfilmen|spelfilm|spelfilmen|dokumentär|dokumentären|dokumentärfilm|"
    "dokumentärfilmen|kortfilm|kortfilmen|debutfilm|komedi|komedin|drama|dramat|thriller",
    say="sa|sade|säger|säga|frågade|frågar|svarade|svarar|ropade|viskade|skrek|tänkte|tänker|skrev",
    meet=r"intervju(?:n)? med|samtal(?:et)? med|samtalar med|möte med|frågor till|pratar med|pratade med|"
    r"pratat med|talar med|talade med|snackar med|intervjuar|intervjuade|besök (?:hos|av)|hemma hos|(?:dagens|"
    r"veckans|månadens|årets|vår|"
    r"min) (?:gäst(?: är|,)?|\w+ är)|gäst (?:\w+ \w+ \w+ )?är|ringde upp|vi frågade|fika med|pratstund med|"
    r"satte oss ner med|"
    r"snabba (?:till|med)|hallå där,?|gästas (?:vi|\w+) av|turen (?:har )?(?:kommit|gått|kommer) till|"
    r"(?:känner du|vad driver|vem är)(?=\s+$)|hem till|pratar vi med|välkommen(?! till\b)|ringer upp|presenterar vi|"
    r"möjlighet(?:en)? att (?:prata|"
    r"tala) med|lär känna",
    current="ny|nya|nytt|senaste|nästa|första|kommande|aktuell|premiär|biopremiär|bio|biografer|biograferna|visas|"
    "roll|rollen|huvudroll|huvudrollen|debuterar",
    deeds="(?:du|ni) (?:har|hade|var|är|sa|sade|gjorde|spelar|spelade|började|skrev|jobbade|arbetade|växte|valde|"
    "använde|använder|filmade|brukar|fick|kom|gick|tog|blev|säger|beskriver|menar)|(?:din|ditt|dina) (?:film|"
    "filmer|nya|senaste|första|förra|nästa|roll|karaktär|arbete|mamma|pappa|mor|far|karriär|bok|egen|eget|"
    "egna)",
)
DANISH = Lexicon(
    apostrophes=True,
    inverts=True,
    pronouns=True,
    me="jeg|mig|min|mit|mine",
    you="du|dig|din|dit|dine|jer|jeres",
    reply="ja|jo|jo da|nej|næ|åh|tja|absolut|præcis|bestemt|selvfølgelig|naturligvis|klart|sikkert|"
    "overhovedet ikke|slet ikke|ikke rigtig|aldrig|det er rigtigt|det passer|rigtigt|tak|fordi|måske|"
    "godt spørgsmål|det er det|det var det|det gør jeg|det gjorde jeg|det har jeg|det tror jeg|"
    "det ved jeg ikke",
    ask="fortæl|beskriv|forklar|præsenter dig|hvad|hvorfor|hvordan|hvem|hvor|hvornår|hvilken|hvilket|hvilke|"
    "kan du|kan i|vil du|har du|er du|var du|havde du|skulle du|tror du|synes du|føler du|er det|var det|"
    "er der|var der|blev det",
    film="film|filmen|spillefilm|spillefilmen|dokumentar|dokumentaren|dokumentarfilm|dokumentarfilmen|kortfilm|"
    "kortfilmen|debutfilm|komedie|komedien|drama|dramaet|thriller",
    say="sagde|siger|sige|spurgte|spørger|svarede|svarer|råbte|hviskede|skreg|tænkte|skrev",
    meet=r"interview(?:et)? med|samtale(?:n)? med|møde med|spørgsmål til|taler med|talte med|talt med|snakker med|"
    r"snakkede med|snak(?:ket)? med|interviewede|besøg (?:hos|af)|hjemme hos|(?:dagens|ugens|månedens|vores|"
    r"årets|min) (?:gæst(?: er|,)?|\w+ er)|gæst (?:\w+ \w+ \w+ )?er|vi (?:har )?(?:spurgt?e?|ringede(?: til)?|fangede|"
    r"fanget)|"
    r"(?:har )?stillet|(?:hurtige|skarpe) til|turen (?:er )?(?:kommet|gået) til|(?:kender du|hvad driver|hvem er|"
    r"lær)(?=\s+$)|"
    r"hjem til|taler vi med|velkommen(?! til\b)|ringer til|præsenterer vi|mulighed for at (?:tale|"
    r"snakke) med|vi stillede|stillede vi|lær (?:\w+ )?at kende",
    current="ny|nye|nyt|nyeste|seneste|næste|første|kommende|aktuel|premiere|biografen|biograferne|biffen|rolle|"
    "rollen|hovedrolle|hovedrollen|debuterer",
    deeds="du (?:har|havde|var|er|sagde|gjorde|spiller|spillede|begyndte|skrev|arbejdede|voksede|valgte|bruger|"
    "brugte|fik|kom|gik|tog|blev|siger|beskriver|mener|plejer)|(?:din|dit|dine) (?:film|nye|seneste|første|"
    "forrige|næste|rolle|karakter|arbejde|mor|far|karriere|bog|egen|eget|egne)",
)
NORWEGIAN = Lexicon(
    apostrophes=True,
    inverts=True,
    pronouns=True,
    me="jeg|meg|min|mitt|mine|mi|eg",
    you="du|deg|din|ditt|dine|di|dere|deres",
    reply="ja|jo|nei|næ|åh|oi|tja|absolutt|akkurat|nettopp|definitivt|selvfølgelig|selvsagt|klart|sikkert|"
    "overhodet ikke|ikke i det hele tatt|slett ikke|ikke egentlig|ikke akkurat|aldri|det stemmer|stemmer|"
    "det er riktig|takk|fordi|kanskje|godt spørsmål|det er det|det var det|det gjør jeg|det gjorde jeg|"
    "det har jeg|det tror jeg|det vet jeg ikke",
    ask="fortell|beskriv|forklar|presenter deg|hva|hvorfor|hvordan|hvem|hvor|hvilken|hvilket|hvilke|kan du|"
    "kan dere|vil du|har du|er du|var du|hadde du|skulle du|tror du|synes du|føler du|er det|var det|"
    "finnes det|fins det|ble det|kva|korleis|kvifor|kven|kvar|korleis",
    film="film|filmen|spillefilm|spillefilmen|langfilm|langfilmen|dokumentar|dokumentaren|dokumentarfilm|"
    "dokumentarfilmen|kortfilm|kortfilmen|debutfilm|komedie|komedien|drama|dramaet|thriller",
    say="sa|sier|si|spurte|spør|svarte|svarer|ropte|hvisket|skrek|tenkte|tenker|skrev",
    meet=r"intervju(?:et)? med|samtale(?:n)? med|møte med|spørsmål til|snakker med|snakket med|snakka med|"
    r"prater med|pratet med|prat med|intervjuet|besøk (?:hos|av)|hjemme hos|presenterer vi|vi stilte|stilte vi|"
    r"anledning til å snakke med|(?:dagens|ukens|ukas|månedens|årets|vår|"
    r"min) (?:gjest(?: er|,)?|\w+ er)|gjest (?:\w+ \w+ \w+ )?er|vi (?:har )?(?:spurte?|ringte(?: til| opp)?|fanget)|"
    r"(?:kjappe|raske|hurtige) (?:til|med)|turen (?:er )?(?:kommet|gått) til|bedre kjent med|hjem til|"
    r"(?:kjenner du|hva driver|hvem er)(?=\s+$)|snakker vi med|velkommen(?! til\b)|ringer|bli kjent med",
    current="ny|nye|nytt|nyeste|siste|neste|første|kommende|aktuell|premiere|kino|kinoene|vises|rolle|rollen|"
    "hovedrolle|hovedrollen|debuterer",
    deeds="du (?:har|hadde|var|er|sa|gjorde|spiller|spilte|begynte|skrev|jobbet|arbeidet|vokste|valgte|bruker|"
    "brukte|fikk|kom|gikk|tok|ble|sier|beskriver|mener|pleier)|(?:din|ditt|dine) (?:film|nye|siste|første|"
    "forrige|neste|rolle|karakter|arbeid|mor|far|karriere|bok|egen|eget|egne)|(?:filmen|rollen|karakteren|"
    "debuten|moren|faren|boka|boken) din",
)
