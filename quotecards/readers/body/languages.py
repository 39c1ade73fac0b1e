"""The few words of each language that the reader listens for.

Written by hand from grammars' closed classes (pronouns, question words) and from how interviews are printed; each list
may be incomplete without harm, because every word is only one cue among others.
"""

from types import MappingProxyType

from quotecards.readers.body.lexicon import Lexicon

ENGLISH = Lexicon(
    pronouns=True,
    me="I|me|my|myself",
    you="you|your|yours|yourself",
    reply="yeah|yes|yep|no|nope|oh|well|absolutely|exactly|definitely|of course|sure|right|true|not really|not at all|"
    "never|thank you|thanks|that['’]s (?:true|right|a good question)|good question|"
    "you['’]re welcome|my pleasure|ha|god|certainly|because|maybe|perhaps",
    ask="tell (?:me|us)|describe|talk (?:about|to us|us through|me through)|walk (?:me|us)|explain|give us|"
    "introduce yoursel(?:f|ves)|please (?:introduce|tell|describe|explain|share)|thank you for|thanks for|what|why|"
    "how|who|where|when|which|whose|is|are|was|were|do|does|did|can|could|would|"
    "will|have you|had you|has",
    film="film|movie|picture|feature|documentary|debut|drama|comedy|thriller|short",
    say="said|says|say|saying|told|tell|asked|ask|asks|shouted|shouts|whispered|thought|think|replied|"
    "answered|wrote|cried|screamed|yelled|announced|called out",
    meet="ask|spoke (?:with|to)|speaks (?:with|to)|talked (?:with|to)|talks (?:with|to)|sat down with|sits down with|"
    "caught up with|met|meets|interviewed|asked|in conversation with|interview with|an interview with|joined by|"
    "a visit to|visited|(?:I|we) (?:now |then )?visit|"
    "rang|phoned|(?:I|we) called|(?:questions|words|minutes|lines) (?:to|with|for)|"
    "meet|getting to know|introducing|catching up with|talking (?:to|with)|(?:I|we) talk (?:to|with)|"
    "chat(?:s|ted|ting)? (?:to|with)|spoken (?:to|with)|(?:I|we) (?:catch up with|hear from)|"
    "interviewing|pleasure of (?:speaking|chatting|talking) (?:to|with)|reached out to|interview is with|sit down with|"
    "(?:to|we|I) interview|to (?:speak|talk|chat|sit down) (?:to|with)|(?:chance|opportunity|pleasure|honou?r) to ask|"
    "(?:blog|show|podcast|site) (?:we|I) have|(?:Q&A|AMA) with|"
    "(?:month|week|day|year|episode|issue)['’]s guest(?: is)?|guest is|"
    "here (?:today )?with|with (?:me|us)(?: today| now| tonight)? is|"
    "(?:my|our) (?:next |latest |special |first |second )?gu(?:est|ide)(?: on this [a-z]+)?(?: today)?(?: is|,)?|"
    "joining (?:me|us)(?: today| tonight| now)?(?: is)?|welcome(?! (?:back )?to\\b)",
    current="new|latest|next|upcoming|recent|starring role|lead role|role in|stars in|about|debut|opens|opened|"
    "premiered|premieres|premiering|released|release|in cinemas|in theaters|in theatres|out now",
    deeds="you \\w{2,}ed|you (?:once|said|told|wrote|made|were|did|took|gave|went|came|began|play)|"
    "yours(?<=(?<!\\w)of yours)|"
    "your (?:own|new|last|latest|first|next|films?|movies?|work|career|character|role|book|mother|father|parents)",
)
_FRENCH = Lexicon(
    pronouns=True,
    me="je|j|me|moi|mon|ma|mes",
    you="vous|votre|vos|tu|toi|ton|ta|tes",
    reply="oui|non|ah|oh|si|bien sûr|absolument|exactement|pas du tout|pas vraiment|jamais|c['’]est vrai|merci|"
    "parce que|peut-être|tout à fait|bof|certainement",
    ask="présentez-vous|présente-toi|racontez|parlez|décrivez|expliquez|dites|comment|pourquoi|qui|que|quoi|quel|"
    "quelle|quels|quelles|où|quand|"
    "est-ce|qu['’]est-ce|combien|avez-vous|êtes-vous",
    film="film|long métrage|court métrage|documentaire|comédie|drame|biopic|long-métrage|court-métrage",
    say="dit|disait|dis|répond|répondu|demande|demandé|crie|crié|pense|écrit",
    meet="interview(?:er|é)|interrogé|discuté avec|parler avec|"
    "à la rencontre de|questions à|rencontre avec|visite chez|rencontré|entretien avec|"
    "entretien (?:réalisé|mené) avec|conversation avec|"
    "nous avons parlé (?:à|avec)|interview (?:\\w+ )?de|échangé avec|rencontrons|retrouvons|nous recevons|"
    "notre invitée?(?: du jour)? est|bienvenue à|bonjour|(?:je suis|nous sommes) en compagnie d[eu]",
    current="nouveau|nouvelle|dernier|dernière|premier|prochain|sort|sortie|en salles|présente|à l['’]affiche|rôle",
    deeds="vous (?:avez|aviez|étiez|jouez|disiez)|votre (?:film|premier|première|dernier|dernière|nouveau|personnage|"
    "rôle|travail|mère|père)",
)
_GERMAN = Lexicon(
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
    "besuch bei|unser gast(?: heute)? ist|zu gast ist|bei (?:uns|mir) ist|willkommen|herzlich willkommen",
    current="neuer|neuen|neuem|neues|neue|jüngster|jüngsten|nächster|nächsten|kino|kinos|startet|läuft|premiere|rolle",
    deeds="(?-i:Sie) (?:haben|hatten|waren|spielen|sagten)|(?-i:Ihr(?:e[nmr]?|es)?) (?:film|filme|filmen|neuer|neuen|"
    "letzter|letzten|erster|ersten|rolle|figur|arbeit|mutter|vater)",
)
_SPANISH = Lexicon(
    me="yo|me|mi|mis|mí|conmigo|soy|estoy|tengo|hice|fui|creo",
    theirs=frozenset(("su", "sus")),
    you="usted|ustedes|su|sus|tú|tu|tus|te|ti|has|eres|tienes",
    reply="sí|si|no|ah|oh|bueno|claro|exacto|por supuesto|para nada|nunca|es verdad|gracias|porque|quizás|quizá|"
    "tal vez|pues",
    ask="preséntese|preséntate|cuénteme|cuéntenos|cuéntanos|"
    "hábleme|háblenos|descríbanos|explíquenos|cómo|por qué|quién|qué|cuál|cuáles|dónde|"
    "cuándo|cuánto",
    film="película|film|largometraje|cortometraje|documental|comedia|drama|cinta|filme",
    say="dijo|dice|dije|preguntó|pregunta|respondió|contestó|gritó|pensé|escribió",
    meet="conociendo a|conoce a|entrevista(?:r|do) a|charl(?:ar|é) con|convers(?:ar|é) con|hablé con|"
    "hablamos con|conversamos con|(?:contactado|hablado|charlado|conversado) con|"
    "entrevista (?:a|con)|conversación con|charlamos con|encuentro con|reunimos con|"
    "hablar con|charla (?:\\w+ ){0,2}con|hablando con|tenemos con nosotr[oa]s a|preguntas (?:a|con|para)|"
    "entrevistamos a|nos acompaña|est(?:oy|amos) en compañía del?|"
    "nuestr[oa] invitad[oa](?: de hoy)? es|bienvenid[oa]",
    current="nueva|nuevo|última|último|próxima|próximo|primera|estrena|estreno|cines|protagoniza|presenta|papel",
    deeds="usted (?:ha|había|fue|era|hizo|dijo|interpreta)|su (?:película|personaje|última|nueva|primera|padre|madre)",
)
_ITALIAN = Lexicon(
    me="io|mi|me|mio|mia|miei|mie|ho|avevo",  # sono may be “they are” too
    you="tu|tuo|tua|ti|te|voi|vostro",
    polite="Lei|Suo|Sua|Suoi|Sue",
    reply="sì|no|ah|oh|beh|certo|esatto|esattamente|assolutamente|per niente|mai|è vero|grazie|perché|forse|magari",
    ask="si presenti|presentati|ci racconti|mi racconti|ci parli|descriva|spieghi|come|perché|chi|che cosa|cosa|quale|"
    "quali|dove|quando|"
    "quanto",
    film="film|lungometraggio|cortometraggio|documentario|commedia|pellicola",
    say="disse|dice|detto|chiese|chiesto|rispose|risposto|gridò|pensai|scrisse",
    meet="parla(?:to|re) con|intervistare|chiacchierata con|chiacchierato con|raggiunto|"
    "intervista (?:ad?|con)|intervistato|chiacchiere con|nostr[oa] ospite(?: di oggi)? è|dialogo con|"
    "domande (?:ad?|per)|conversazione con|incontrato|incontriamo|incontro con|"
    "(?:sono|siamo) in compagnia d(?:i|el|ella)",
    current="nuovo|nuova|ultimo|ultima|prossimo|primo|esce|uscita|sale|cinema|presenta|ruolo",
)
_PORTUGUESE = Lexicon(
    me="eu|me|mim|meu|minha|meus|minhas|comigo|sou|tenho|fui",
    theirs=frozenset(("seu", "sua", "seus", "suas")),
    you="você|vocês|seu|sua|seus|suas|tu|te|teu|tua|senhor|senhora",
    reply="sim|não|ah|oh|bem|bom|claro|exato|exatamente|com certeza|de jeito nenhum|nunca|é verdade|obrigado|obrigada|"
    "porque|talvez|pois",
    ask="apresente-se|conte|fale|descreva|explique|como|por que|porque|quem|o que|qual|quais|onde|quando|quanto",
    film="filme|longa-metragem|curta-metragem|longa|documentário|comédia|curta",
    say="disse|diz|falou|perguntou|pergunta|respondeu|gritou|pensei|escreveu",
    meet="convers(?:[aá]mos|ar|ei) com|fal(?:[aá]mos|ar|ei) com|entrevist(?:[aá]mos|ar|ei)|"
    "noss[oa] (?:convidad|entrevistad)[oa](?: de hoje)? é|bate-papo com|"
    "conheça|conhecendo|"
    "perguntas (?:a|para)|entrevista (?:a|com)|conversa com|encontro com|est(?:ou|amos) na companhia d[aeo]",
    current="novo|nova|último|última|próximo|primeiro|estreia|cinemas|apresenta|papel",
)
_POLISH = Lexicon(
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
_RUSSIAN = Lexicon(
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
_JAPANESE = Lexicon(
    me="私|僕|俺|わたし|ぼく|自分",
    you="あなた|さんは|さんが",
    reply="はい|いいえ|ええ|うん|そうですね|そうです|もちろん|いや",
    ask="どの|どう|なぜ|何|いつ|どこ|誰|教えて",
    film="映画|作品",
    say="言っ|言い|聞い|答え",
    meet="に話を聞い|にインタビュー|にお話",
    current="新作|最新作|公開|主演",
    spaced=False,
)
_CHINESE = Lexicon(
    me="我|我们|我們",
    you="你|您|你们|你們",
    reply="是的|不是|对|對|嗯|当然|當然|没有|沒有|因为|因為|也许|也許",
    ask="请|請|为什么|為什麼|怎么|怎麼|什么|什麼|谁|誰|哪|如何|是否",
    film="电影|電影|影片|作品",
    say="说|說|问|問|回答|告诉|告訴",
    meet="采访|採訪|专访|專訪|对话|對話",
    current="新片|新作|上映|主演|最新",
    spaced=False,
)
_ARABIC = Lexicon(
    me="أنا|لي|عندي|كنت|نفسي",
    you="أنت|أنتم|لك|لكم|كنتم|رأيك",
    reply="نعم|لا|بالطبع|طبعا|طبعًا|بالتأكيد|أبدا|أبدًا|صحيح|شكرا|شكرًا|لأن|ربما",
    ask="حدثنا|حدثينا|احك|كيف|لماذا|من|ما|ماذا|أين|متى|هل|أي",
    film="فيلم|الفيلم|فيلمك|فيلمها|فيلمه",
    say="قال|قالت|سأل|سألت|أجاب|صرخ|كتب",
    meet="تحدثنا مع|حوار مع|مقابلة مع|التقينا",
    current="الجديد|الأخير|القادم|العرض|بطولة",
)
_HEBREW = Lexicon(
    me="אני|לי|אותי|שלי|איתי",
    you="אתה|את|אתם|לך|שלך|אותך",
    reply="כן|לא|נכון|ברור|בטח|בהחלט|אף פעם|תודה|כי|אולי|טוב",
    ask="ספר|ספרי|תאר|תארי|איך|למה|מדוע|מי|מה|איפה|מתי|האם|איזה|איזו",
    film="סרט|הסרט|סרטו|סרטה|בסרט",
    say="אמר|אמרה|אומר|אומרת|שאל|שאלה|ענה|ענתה|צעק|כתב",
    meet="שוחחנו עם|ראיון עם|שיחה עם|פגשנו את",
    current="החדש|האחרון|הבא|מוקרן|תפקיד",
)
_UKRAINIAN = Lexicon(
    me="я|мене|мені|мною|мій|моя|моє|мої|мого|моєї",
    you="ви|вас|вам|вами|ваш|ваша|ваше|ваші|ти|тебе|тобі|твій|твоя",
    reply="так|ні|ну|ах|звичайно|авжеж|точно|саме|ніколи|правда|дякую|тому що|можливо|мабуть",
    ask="розкажіть|опишіть|поясніть|скажіть|як|чому|навіщо|хто|що|де|коли|який|яка|які|звідки|скільки|чи",
    film="фільм|фільмі|фільму|картина|картині|кіно",
    say="сказав|сказала|каже|запитав|запитала|відповів|відповіла|крикнув|подумав|подумала|написав",
    meet="поговорили з|розмова з|інтерв['’]ю з|зустрілися з",
    current="новий|новому|нового|нова|останній|наступний|перший|прокат|прем['’]єра|роль",
)
_CZECH = Lexicon(
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
_KOREAN = Lexicon(
    me="나는|내가|나도|나를|나의|나에게|나한테|내|저는|제가|저도|저를|저의|저에게|저한테|제|우리는|우리가|우리",
    you="당신|당신은|당신이|당신의|본인|본인은|본인이|본인의",
    reply="네|예|아니요|아니오|글쎄|글쎄요|맞다|맞아요|맞습니다|그렇다|그렇죠|그렇습니다|물론|물론이다|물론이죠",
    ask="어떻게|왜|무엇|언제|어디|누구|누가|어떤|얼마나",
    film="영화|작품",
    say="말했다|말한다|물었다|답했다",
    meet="인터뷰|대담",
    current="신작|개봉|주연",
)
_DUTCH = Lexicon(
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
    "gesproken met|vragen aan|op bezoek bij|ontmoette|ontmoetten|interviewden?|te gast is|"
    "(?:onze|mijn) gast (?:vandaag )?is|even bellen met|kennismaken met",
    current="nieuw|nieuwe|nieuwste|laatste|volgende|eerste|bioscoop|bioscopen|première|draait|rol",
    deeds="je (?:hebt|had|was|speelt|zei)|(?:je|jouw|uw) (?:film|eerste|laatste|nieuwe|rol|werk|moeder|vader)",
)
LEXICONS = MappingProxyType(
    {
        "en": ENGLISH, "fr": _FRENCH, "de": _GERMAN, "es": _SPANISH, "it": _ITALIAN, "pt": _PORTUGUESE,
        "pl": _POLISH, "ru": _RUSSIAN, "ja": _JAPANESE, "zh": _CHINESE, "ar": _ARABIC, "he": _HEBREW,
        "uk": _UKRAINIAN, "cs": _CZECH, "ko": _KOREAN, "nl": _DUTCH,
    }
)  # fmt: skip
CAPITALS = (_GERMAN,)  # those that write nouns with capitals
SLAVIC = (_POLISH, _RUSSIAN, _UKRAINIAN, _CZECH)  # those that bend names


def lexicon_for(language: str) -> Lexicon:
    """The words of a BCP 47 `language`; English where there are none of it."""
    return LEXICONS.get(language.partition("-")[0].casefold(), ENGLISH)


def has_words(language: str) -> bool:
    """Whether there are words of a BCP 47 `language`."""
    return language.partition("-")[0].casefold() in LEXICONS
