"""The words of Polish, Russian, Ukrainian and Czech; see languages.py."""

from quotecards.readers.body.lexicon import Lexicon

POLISH = Lexicon(
    bends=True,
    me="ja|mnie|mi|mną|mój|moja|moje|mojego|mojej|jestem|miałem|miałam|byłem|byłam",
    you="pan|pani|pana|panu|panią|państwo|ty|ciebie|ci|twój|twoja|twoje",
    reply="tak|nie|ach|och|no|oczywiście|dokładnie|jasne|wcale|nigdy|to prawda|dziękuję|bo|ponieważ|może",
    ask="proszę się przedstawić|przedstaw się|proszę opowiedzieć|proszę powiedzieć|opowiedz|czy|jak|dlaczego|kto|co|"
    "gdzie|kiedy|jaki|jaka|jakie|który|"
    "która|skąd",
    film="film|filmie|filmu|dokument|komedia|dramat",
    say="powiedział|powiedziała|mówi|zapytał|zapytała|odpowiedział|krzyknął|pomyślałem|pomyślałam|napisał",
    meet="rozmawia(?:my|ć|liśmy|łam|łem) z|porozmawia(?:my|ć|liśmy) z|rozmowa z|wywiad z|spotkanie z",
    current="nowy|nowym|nowego|najnowszy|najnowszym|kolejny|pierwszy|kinach|premiera|rola",
)
RUSSIAN = Lexicon(
    bends=True,
    me="я|меня|мне|мной|мой|моя|моё|мое|мои|моей|моего",
    you="вы|вас|вам|вами|ваш|ваша|ваше|ваши|вашего|вашей|ты|тебя|тебе|твой|твоя",
    reply="да|нет|ну|ах|ох|конечно|точно|именно|совсем нет|никогда|правда|спасибо|потому что|может быть|наверное",
    ask="представьтесь|расскажите|опишите|объясните|скажите|как|почему|зачем|кто|что|где|когда|какой|какая|какие|"
    "откуда|сколько",
    film="фильм|фильме|фильма|картина|картине|картины|кино",
    say="сказал|сказала|говорит|спросил|спросила|ответил|ответила|крикнул|подумал|подумала|написал",
    meet="поговорили с|беседа с|интервью с|встретились с|разговор с",
    current="новый|новом|нового|новая|последний|следующий|первый|прокат|премьера|роль",
)
UKRAINIAN = Lexicon(
    bends=True,
    me="я|мене|мені|мною|мій|моя|моє|мої|мого|моєї",
    you="ви|вас|вам|вами|ваш|ваша|ваше|ваші|ти|тебе|тобі|твій|твоя",
    reply="так|ні|ну|ах|звичайно|авжеж|точно|саме|ніколи|правда|дякую|тому що|можливо|мабуть",
    ask="розкажіть|опишіть|поясніть|скажіть|як|чому|навіщо|хто|що|де|коли|який|яка|які|звідки|скільки|чи",
    film="фільм|фільмі|фільму|картина|картині|кіно",
    say="сказав|сказала|каже|запитав|запитала|відповів|відповіла|крикнув|подумав|подумала|написав",
    meet="поговорили з|розмова з|інтерв['’]ю з|зустрілися з",
    current="новий|новому|нового|нова|останній|наступний|перший|прокат|прем['’]єра|роль",
)
CZECH = Lexicon(
    bends=True,
    me="já|mě|mně|mi|mnou|můj|moje|moji|mého|mojí|jsem|bych",
    you="vy|vás|vám|vámi|váš|vaše|vaši|vašeho|vaší|ty|tebe|tobě|tě|tvůj|tvoje|tvá|jste|jsi",
    reply="ano|ne|jo|ach|určitě|samozřejmě|přesně|vůbec ne|nikdy|pravda|děkuji|díky|protože|možná|asi",
    ask="představte se|představ se|řekněte|povězte|popište|vysvětlete|vyprávějte|jak|proč|kdo|co|kde|kdy|jaký|jaká|"
    "jaké|který|která|odkud|kolik",
    film="film|filmu|snímek|snímku|dokument|komedie|drama",
    say="řekl|řekla|říká|zeptal|zeptala|odpověděl|odpověděla|vykřikl|pomyslel|pomyslela|napsal|napsala",
    meet="rozhovor s|hovořili jsme s|mluvili jsme s|setkali jsme se s",
    current="nový|novém|nového|nová|poslední|další|první|kinech|premiéra|role",
)
