"""The words of Polish, Czech, Slovak, Croatian, Russian, Ukrainian and Bulgarian; see languages.py."""

from quotecards.readers.body.lexicon import Lexicon

POLISH = Lexicon(
    bends=True,
    free=True,
    me="ja|mnie|mi|mną|mój|moja|moje|mojego|mojej|jestem|miałem|miałam|byłem|byłam",
    you="pan|pani|pana|panu|panią|państwo|ty|ciebie|ci|twój|twoja|twoje",
    reply="tak|nie|ach|och|no|oczywiście|dokładnie|jasne|wcale|nigdy|to prawda|dziękuję|bo|ponieważ|może",
    ask="proszę się przedstawić|przedstaw się|proszę opowiedzieć|proszę powiedzieć|opowiedz|czy|jak|dlaczego|kto|co|"
    "gdzie|kiedy|jaki|jaka|jakie|który|"
    "która|skąd",
    film="film|filmie|filmu|dokument|komedia|dramat|debiut|filmem|serialu|serialem|komedią|dramatem|dokumentem",
    say="powiedział|powiedziała|mówi|zapytał|zapytała|odpowiedział|krzyknął|pomyślałem|pomyślałam|napisał",
    meet="(?:po)?rozmawia(?:my|ć|liśmy|łyśmy|łam|łem|m) ze?|rozmow[aęy] ze?|wywiad ze?|spotkanie ze?|w tym wywiadzie|"
    "(?:spotykam|spotykamy|spotkałam|spotkałem|spotkaliśmy|spotkałyśmy|umówiłam|umówiłem|umówiliśmy|umawiamy) się z|"
    "(?:za|wy|o|prze)?pyt(?:amy|aliśmy|ałam|ałem)|zagadnęliśmy|witamy|gościmy|w tej rozmowie|spotkaliśmy|"
    "przed (?:państwem|wami)|"
    "(?:naszy?m|naszą|moi?m|moją|kolejny?m|dzisiejszy?m) (?:\\w+ )?(?:rozmówcą|rozmówczynią|gościem|"
    "gościnią) (?:\\w+ )?jest|"
    "bohater(?:em|ką) (?:\\w+ ){1,3}jest|gości(?:em|nią) (?:\\w+ ){1,3}jest|"
    "na (?:nasze )?(?:\\w+ )?pytania (?:redakcji )?(?:odpowiada|odpowiedział|odpowiedziała)|udzieliła? nam wywiadu|"
    "przepytaliśmy(?: ją| go)?",
    current="nowy|nowym|nowego|najnowszy|najnowszym|kolejny|pierwszy|kinach|premiera|rola",
)
RUSSIAN = Lexicon(
    bends=True,
    free=True,
    me="я|меня|мне|мной|мой|моя|моё|мое|мои|моей|моего",
    you="вы|вас|вам|вами|ваш|ваша|ваше|ваши|вашего|вашей|ты|тебя|тебе|твой|твоя",
    reply="да|нет|ну|ах|ох|конечно|точно|именно|совсем нет|никогда|правда|спасибо|потому что|может быть|наверное",
    ask="представьтесь|расскажите|опишите|объясните|скажите|как|почему|зачем|кто|что|где|когда|какой|какая|какие|"
    "откуда|сколько",
    film="фильм|фильме|фильма|картина|картине|картины|кино|дебют|комедия|драма",
    say="сказал|сказала|говорит|спросил|спросила|ответил|ответила|крикнул|подумал|подумала|написал",
    meet="(?:мы )?(?:по|раз)?говори(?:ли|ла|л|м|т)? со?|(?:по)?бесед(?:а|у|ы|уем|ует|овали|овал|овала) со?|"
    "(?:по)?общал(?:ись|ся|ась) со?|пообщались со?|интервью со?|разговариваем со?|(?:раз)?говорим со?|"
    "разговор[аеу]? со?|"
    "встре(?:чаемся|тились|тился|тилась|ча|чу) со?|созвонились со?|"
    "(?:расспросил|расспрашива(?:ем|л)|спросил|опросил)[аи]?|(?:задали|задаём|адресовали) (?:\\w+ ){0,2}вопрос\\w*|"
    "(?:гост(?:ь|ья|ем|ьей)|геро(?:й|ем)|героин(?:я|ей)) (?:\\w+ ){0,3}(?:стал|стала|—|–)|"
    "(?:наш|наша|мой|моя) (?:сегодняшн\\w+ )?(?:гость|гостья|собеседник|собеседница)|"
    "(?:героиня|герой|гость|гостья) (?:\\w+ ){0,2}(?:интервью|выпуска|номера|рубрики|программы|подкаста|эфира)|"
    "на (?:наши )?вопросы (?:\\w+ ){0,2}(?:отвечает|ответила|ответил)|у нас в (?:гостях|студии)|"
    "в гостях у (?:нас|редакции|\\w+)|слово|знакомьтесь:?|"
    "в этом интервью",
    current="новый|новом|нового|новая|последний|следующий|первый|прокат|премьера|роль",
)
UKRAINIAN = Lexicon(
    bends=True,
    free=True,
    me="я|мене|мені|мною|мій|моя|моє|мої|мого|моєї",
    you="ви|вас|вам|вами|ваш|ваша|ваше|ваші|ти|тебе|тобі|твій|твоя",
    reply="так|ні|ну|ах|звичайно|авжеж|точно|саме|ніколи|правда|дякую|тому що|можливо|мабуть",
    ask="розкажіть|опишіть|поясніть|скажіть|як|чому|навіщо|хто|що|де|коли|який|яка|які|звідки|скільки|чи",
    film="фільм|фільмі|фільму|картина|картині|кіно|дебют|комедія|драма|стрічка|стрічці",
    say="сказав|сказала|каже|запитав|запитала|відповів|відповіла|крикнув|подумав|подумала|написав",
    meet="(?:по)?(?:розмов|говор)(?:ляємо|или|имо|ляли) (?:із?|зі?)|розмов[аиу] (?:із?|зі?)|інтерв['’]ю (?:із?|зі?)|"
    "(?:по)?спілку(?:ємося|валися|ємось|вались|вався|валася) (?:із?|зі?)|зустрі(?:лися|чаємося|лись|ч) (?:із?|зі?)|"
    "(?:роз|за)пит(?:али|уємо)(?: [ув])?|завітали (?:в гості )?до|(?:гост(?:ем|ею)|геро(?:єм|"
    "їнею)) (?:\\w+ ){0,3}став?ла?|"
    "(?:гість|гостя|герой|героїня) (?:\\w+ ){0,2}(?:випуску|номера|рубрики|програми|подкасту|ефіру|студії)|"
    "(?:наш|наша|мій|моя) (?:сьогоднішн\\w+ )?(?:гість|гостя|співрозмовник|співрозмовниця)|"
    "на (?:наші )?(?:за)?питання (?:\\w+ ){0,2}(?:відповідає|відповіла|відповів)|у нас [ув] гостях|[ув] гостях у нас|"
    "[ув] цьому інтерв[’']ю",
    current="новий|новому|нового|нова|останній|наступний|перший|прокат|прем['’]єра|роль",
)
CZECH = Lexicon(
    bends=True,
    free=True,
    me="já|mě|mně|mi|mnou|můj|moje|moji|mého|mojí|jsem|bych",
    you="vy|vás|vám|vámi|váš|vaše|vaši|vašeho|vaší|ty|tebe|tobě|tě|tvůj|tvoje|tvá|jste|jsi",
    reply="ano|ne|jo|ach|určitě|samozřejmě|přesně|vůbec ne|nikdy|pravda|děkuji|díky|protože|možná|asi",
    ask="představte se|představ se|řekněte|povězte|popište|vysvětlete|vyprávějte|jak|proč|kdo|co|kde|kdy|jaký|jaká|"
    "jaké|který|která|odkud|kolik",
    film="film|filmu|filmem|snímek|snímku|snímkem|dokument|dokumentem|komedie|komedií|drama",
    say="řekl|řekla|říká|zeptal|zeptala|odpověděl|odpověděla|vykřikl|pomyslel|pomyslela|napsal|napsala",
    meet="rozhovor se?|(?:hovořili|mluvili|bavili|setkali|potkali|sešli|povídali) jsme(?: se| si)? se?|"
    "(?:hovoříme|mluvíme|bavíme se|povídáme si|setkáváme se|setkání|beseda) se?|zeptali jsme se|(?:vy)?zpovídáme|"
    "(?:vyzpovídali|oslovili|navštívili) jsme|položili jsme (?:\\w+ ){0,3}otázek|v tomto rozhovoru(?: mluví)?|"
    "pár (?:slov|otázek) (?:se?|pro)|na návštěvě u|"
    "(?:naším|naší|mým|mojí|dnešním) (?:\\w+ )?(?:hostem|hostkou|respondent(?:em|kou)) (?:\\w+ )?je|"
    "host(?:em|kou) (?:\\w+ ){1,3}je|"
    "na (?:naše )?otázky (?:\\w+ )?(?:odpovídá|odpověděl|odpověděla)|rozhovor nám poskytla?|"
    "(?:vy)?zpovídan(?:ým|ou) je(?: tentokrát)?",
    current="nový|novém|nového|nová|poslední|další|první|kinech|premiéra|role",
)
SLOVAK = Lexicon(
    bends=True,
    free=True,
    me="ja|ma|mňa|mne|mi|mnou|môj|moja|moje|môjho|mojej|som|by som",
    you="vy|vás|vám|vami|váš|vaša|vaše|vášho|vašej|ty|teba|tebe|ťa|tvoj|tvoja|tvoje|ste|si",
    reply="áno|hej|nie|no|ach|určite|samozrejme|presne|vôbec|nikdy|pravda|ďakujem|vďaka|pretože|lebo|možno|asi|"
    "veľmi nie",
    ask="predstavte sa|predstav sa|povedzte|porozprávajte|porozprávaj|opíšte|vysvetlite|ako|prečo|kto|čo|kde|"
    "kedy|aký|aká|aké|ktorý|ktorá|odkiaľ|koľko|povedali ste|hovorili ste|ste|máte",
    film="film|filmu|filme|filmom|snímka|snímke|snímku|dokument|dokumente|komédia|komédiou|dráma|drámou|snímkom|"
    "dokumentom",
    say="povedal|povedala|hovorí|opýtal|opýtala|odpovedal|odpovedala|vykríkol|napísal|napísala",
    meet="rozhovor so?|(?:rozprávame|zhovárame|stretávame) sa so?|hovoríme so?|spýtali sme sa|(?:vyspovedali|"
    "oslovili|navštívili|pozvali) sme|"
    "sme (?:vyspovedali|oslovili|navštívili|pozvali)|sme sa (?:rozprávali|zhovárali|stretli) so?|beseda so?|"
    "rozprávali sme sa so?|hovorili sme so?|zhovárali sme sa so?|stretli sme sa so?|stretli sme|"
    "v tomto rozhovore(?: hovorí)?|(?:naším|našou|dnešným|dnešnou) (?:\\w+ )?hos(?:ťom|tkou) (?:\\w+ )?je|"
    "na (?:naše )?otázky (?:\\w+ )?(?:odpovedá|odpovedal|odpovedala)|rozhovor nám poskytla?",
    current="nový|novým|novom|nového|nová|posledný|ďalší|prvý|kinách|kín|premiéra|premiérou|rola|úloha",
    deeds="(?:povedali|hovorili|robili|nakrútili|hrali|začali|vyrástli) ste|ste (?:povedali|hovorili|robili|"
    "nakrútili|hrali|začali|vyrástli)|(?:váš|vaša|vaše|tvoj) (?:film|postava|práca|otec|mama)",
)
CROATIAN = Lexicon(
    bends=True,
    free=True,
    me="ja|mene|meni|mi|mnom|moj|moja|moje|mojeg|mojoj|sam|nisam|bih|mislim|znam|želim",
    you="vi|vas|vam|vama|vaš|vaša|vaše|vašeg|vašoj|ti|tebe|tebi|te|tvoj|tvoja|tvoje|ste|niste|si|nisi",
    reply="da|ne|pa|ah|naravno|točno|tačno|upravo|apsolutno|svakako|nikad|nikada|istina|hvala|zato što|jer|možda|"
    "valjda|baš i ne|dobro pitanje",
    ask="recite|reci|ispričajte|ispričaj|opišite|objasnite|predstavite se|kako|zašto|tko|ko|što|šta|gdje|gde|"
    "kada|kakav|kakva|koji|koja|koliko|odakle|je li|jeste li|da li|rekli ste|možete li",
    film="film|filmu|filma|filmom|dokumentarac|dokumentarcu|komedija|drama|dugometražni|kratki",
    say="rekao|rekla|kaže|pitao|pitala|odgovorio|odgovorila|viknuo|napisao|napisala",
    meet="razgovor sa?|intervju sa?|razgovarali smo sa?|razgovaramo sa?|razgovarala sa?|"
    "razgovarao sa?|(?:po)?pričali smo sa?|(?:po)?pričamo sa?|(?:susreli|našli|sastali) smo(?: se)?(?: sa?)?|"
    "sreli smo se sa?|upoznajte|posjetili smo|posetili smo|"
    "u goste nam je (?:došao|došla)|gost(?:ja|ica)? (?:\\w+ ){1,3}je|gošća (?:\\w+ ){1,3}je|"
    "u ovom (?:intervjuu|razgovoru)|"
    "(?:naš|naša|moja|moj) (?:\\w+ )?(?:gost|gošća|sugovornik|sugovornica|gošća) (?:\\w+ )?je|"
    "na naša pitanja (?:odgovara|odgovorila|odgovorio)|sreli smo",
    current="novi|novim|novom|novog|nova|posljednji|poslednji|sljedeći|prvi|kinima|kina|bioskopima|premijera|"
    "premijere|uloga|ulozi",
    deeds="(?:rekli|radili|snimili|igrali|počeli|odrasli) ste|ste (?:rekli|radili|snimili|igrali|počeli|odrasli)|"
    "(?:vaš|vaša|vaše|tvoj) (?:film|lik|rad|otac|majka)",
)
BULGARIAN = Lexicon(
    me="аз|мен|мене|ме|ми|мой|моя|моят|моята|моето|моите|съм|бях|мисля|знам|исках|искам",
    you="вие|вас|ви|ваш|вашия|вашият|вашата|вашето|ти|теб|те|твой|твоя|твоят|твоята|сте|си|бяхте|имате|казвате|"
    "подготвяте|правите",
    reply="да|не|ами|ах|разбира се|точно|именно|абсолютно|никога|вярно|благодаря|защото|може би|сигурно|не много|"
    "добър въпрос",
    ask="разкажете|разкажи|опишете|обяснете|кажете|представете се|как|защо|кой|коя|какво|къде|кога|какъв|каква|"
    "колко|откъде|казвали сте|вие",
    film="филм|филма|филмът|филмите|лента|лентата|документален|комедия|драма",
    say="каза|казва|попита|отговори|извика|помислих|написа",
    meet="разговор със?|интервю със?|гост(?:ува ни|уваме на)?|гост (?:\\w+ ){1,3}е|питаме|попитахме|"
    "поговорихме със?|разговаряме с|разговаряхме с|говорим с|говорихме с|срещнахме се с|среща с",
    current="нов|новия|новият|нова|новата|последния|следващия|първия|кината|премиера|премиерата|роля|ролята",
    deeds="(?:казвали|казахте|направихте|започнахте|играете|снимахте) сте|(?:ваш|вашия|вашият|вашата|твоя|"
    "твоят) (?:филм|герой|работа|баща|майка)",
)
