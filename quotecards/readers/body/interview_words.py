"""The words for an interview in many languages, and those that say with whom somebody spoke.

Titles are short, and often in another language than the text: these are listened for in all of them. They are patterns,
to be matched without regard to case.
"""

from quotecards.readers.body.any_of import any_of

# Interview, Q&A: a word that means nothing else
INTERVIEW = (
    r"(?:interviews?|q\s?&\s?as?|entrevist[ae]s?|intervist[ae]|interviste|entretiens?|entrevues?|gespräche?|interviu(?:ri)?|intervj[uú]u?(?:er)?|"
    r"interjúk?|wywiady?|rozhovory?|haastattelu|röportaj[ıi]?|söyleşi(?:si)?|mülakatı?|συνέντευξη|интервью|інтерв[’'ʼ]ю|интервју|интервю)"
)
# A word for any talk, which says so only beside a name
_TALK = (
    r"(?:conversation|di[áa]logo|oral\shistory|conversa|conversación|conversazione|rozmowa|beszélgetés|razgovor|разговор|"
    r"розмова|беседа|samtale?|gesprek|juttelu|convorbire|συζήτηση|συνομιλία)"
)
TALK = rf"(?:{INTERVIEW}|{_TALK})"
QUESTIONS = (
    r"(?:questions?|preguntas?|preguntes|perguntas?|domande|fragen|vragen|frågor|spørgsmål|spørsmål|pytania|pytań|otázky|"
    r"otázek|otázok|întrebări|pitanja|вопрос(?:ы|ов|а)?|питання|ερωτήσεις)"
)
# Text: Ann Lanning
TEXT = r"(?:te(?:xt|xte|xto|sto|ksti?)|szöveg|írta|κείμενο|yazı)"
# Interview with: what tells it from an interview by
WITH = r"(?:with|mit|met|med|avec|con|com|amb|cu|z|ze|s|se|so|sa|с|со|са|з|із|зі|με)"
# Here are the answers of Clara Voss
_ANSWERS = (
    r"(?:answers|responses|antworten|réponses|respuestas|respostas|risposte|odpowiedzi|odpovědi|antwoorden|svaren?|ответы)\s"
    r"(?:by|from|of|von|van|de|del|do|da|di|av|af|fra|från|pani|pana)"
)
# An interview that I recently did with her; une discussion que nous avons eue avec elle
_WE_HAD = (
    r"(?:(?:interview|conversation|chat|talk|discussion|q&a)(?:\s(?:that|which))?\s(?:i|we)(?:\s(?:\w+ly|just|had))?\s"
    r"(?:had|did|held|recorded|conducted|made|done)(?:\s\w+ly)?\swith|"
    r"(?:entretien|interview|discussion|conversation|entrevista|conversación|charla|conversa|intervista|chiacchierata)\s"
    r"(?:que|qu[’']on|che)\s(?:[\w’']+\s){1,4}(?:avec|con|com))"
)
# Right before whom somebody met, beside what the lexicon of a language has; and in languages that have none.
MEET = (
    rf"{_WE_HAD}|{TALK}\s{WITH}(?:\s(?:τον|την|τους|τις))?|{_ANSWERS}|interjú|beszélgetés|beszélgettünk|(?:entrevist[ae]s?|interviste?|intervist[ae])\s(?:ad?|al)|"
    rf"{QUESTIONS}\s(?:with|for|to|an|voor|aan|till|til|pro|pre|pentru|à|ad?|al|para|per|к|для)|"
    r"(?:spraken?|sprak|praatten|gesproken|kletsten)\smet|op\sbezoek\sbij|"
    r"rendu\svisite\sà|besökte\svi|bezochten\swe|visit[aá]mos(?:\sa)?|abbiamo\svisitato|odwiedz(?:iliśmy|amy)|"
    r"(?:pratat|pratade|talade|talat|snackat|samtalat|talt|talte|snakket|snakkede|prat|snack)\smed|discussion\savec|la\so\scafea\scu|"
    r"träffa(?:t|de|r)?|mød(?:t|te|er)?|møt(?:t|te|er)?|möt(?:t|te|er)?|intervjuat|haastattelimme|haastattelussa|vieraanamme|"
    r"de\svorbă\scu|(?:discutat|vorbit)\scu|parlem\samb|parlat\samb|"
    r"(?:mluvili|hovořili|povídali|rozprávali)(?:\s(?:jsme|sme))?\s(?:si\s|sa\s)?(?:se?|so)|razgovaral[ia]\s(?:smo\s)?sa?|разговарал[иа]\s(?:смо\s)?са?|"
    r"(?:поспілкувалися|поговорили|спілкувалися)\s(?:з|із|зі)|μιλήσαμε\sμε|συναντήσαμε"
)
# Right behind whom somebody met: Clara Voss im Gespräch, Clara Voss ile röportaj, Clara Voss’la söyleşi
MET = (
    rf"(?:im|in|en|i|w)\s{INTERVIEW}(?!\w)|(?:im|in|en|em|i|w)\s{_TALK}(?!\w)|(?:ile|[’']y?l[ae])\s(?:röportaj|söyleşi|mülakat|sohbet)|"
    r"(?:si\sracconta|se\s(?:raconte|confie)|vertelt|berättar|forteller|fortæller|kertoo|mesél|"
    r"anlatıyor|vypráví|rozpráva|opowiada|розповідає|μιλάει)(?!\w)"
)
# What somebody speaks of, behind their name: Clara Voss on boats
ABOUT = r"(?:on|about|über|sur|sobre|su|over|om|o|о)\b"
# That somebody speaks: Clara Voss tells how she rows
SPEAK = (
    r"(?:talks?|discuss(?:es)?|explains?|reflects?|reveals?|shares?|tells?|speaks?|opens?\s+up|looks?\s+back|"
    r"parle|raconte|revient|évoque|explique|se\s+confie|(?:nos\s)?(?:habla|cuenta)|explica|parla|(?:ci\s)?racconta|spiega|fala|conta|"
    r"spricht|redet|erzählt|verrät|erklärt|opowiada|mówi|vertelt|praat|berättar|talar|fortæller|forteller|snakker|vypráví|"
    r"mluví|anlatıyor|anlattı|konuştu|рассказывает|рассказала?|говорит)\b"
)
# That they spoke, before with whom
SPOKE = any_of(r"spoke speaks talked talks chatted chats (?:sat|sits)\sdown (?:caught|catches)\sup")
# What asks for its readers: Clara Voss sat down with the paper
HOUSE = r"(?:programme|paper|newspaper|magazine|newsletter|station|blog|website|podcast|show)\b"
# Right behind who speaks in a title
SPEAKS = rf"(?i)\s+(?:{ABOUT}|in\s(?:his|her|their)\sown\swords\b|{SPEAK})"
# What people do with their mouths, and no work: Clara Voss talks
PEOPLE_DO = (
    r"(?i)\s+(?:talks|discusses|speaks|explains|remembers|recalls|reflects|thinks|believes|admits|insists|confesses|regrets|opens\sup|looks\sback|chats|answers|answered|replied|"
    r"(?:stopped|stops)\sby|(?:dropped|drops)\s(?:in|by)|was\sinterviewed|spricht|redet|erinnert|parle|se\ssouvient|habla|recuerda|parla|"
    r"ricorda|fala|lembra)\b"
)
# What a title says that somebody does to something, behind their trade and name: Editor Clara Voss Lights the Dark
DO_IN_TITLE = (
    r"\s(?!(?i:was|has|plays|stars|dies|wins|joins|leads|as)\s)[A-Za-z][a-z]+[a-rt-z]s\s(?:(?i:to|on|in|into)\s)?"
    r"(?i:the|an?|his|her|their|us|me|into|how|why)\s"
)
# Who asked, before their name in a by-line; elsewhere it may be what the guest did: Ptal se Ben Okri
ASKING = (
    r"(?:(?:fragen|vragen|frågor|spørgsmål|questions|pytania|вопросы|otázky|domande|preguntas|perguntas|te(?:xte?|xto|sto|kst[iy]?)|текст)\s?(?=:)"
    r"|(?:die\s)?fragen\s(?:stellten?|von)|es\sfragten?|gefragt\shat|připravila?|pripravila?|(?:pytania\s)?(?:pytał|zadawał|spisał|wysłuchał)a?|(?:se\s)?ptala?(?:\sse)?|pýtala?\ssa|otázky\s(?:kladla?|dával[ai]?)"
    r"|(?:zhovára|rozpráva)la?\ssa|(?:mluvila|hovořila|viedla|viedol|(?:vy)?spovedala|povídala\ssi|zeptala\sse|vedla)"
    r"|(?:вопросы\s)?(?:задавал|(?:рас)?(?:спрашивал|спросил)|разговаривал|беседовал|говорил|интервьюировал)а?"
    r"|спілкува(?:лася|вся)|(?:роз|за)?пит(?:а|ува)(?:ла|в)|говори(?:в|ла)|бесідува(?:в|ла)|kérdezte"
    r"|(?:pita|razgovara|zapisa|zabilježi|zabeleži)(?:la|o)|(?:razgovor|intervju|pogovor)\s(?:(?:je\s)?vodi(?:la|o|l)(?:\sje)?)|pogovarjala?\sse\sje"
    r"|spraševala?\sje|разговара(?:о|ла)|питао|(?:разговор|интервју)\sводи(?:о|ла)|разговора\sводи|попита"
    r"|haastatteli|kysyi|spurgte|spurte|frågade|vroeg|vragen\svan|domande\sdi|preguntas\sde|perguntas\sde|questions\sde|(?:questions\s)?(?:asked\s)?by"
    r"|(?:the\s)?questions\swere\sasked\sby|(?:l[’']\s?)?ha\s(?:intervistat[oa]|raccolto)|(?:l[ao]\s)?entrevistó|mit\s(?:ihr|ihm|ihnen)\ssprach|preguntó|perguntou|soran|soruları\ssoran|(?:vy)?zpovídala?|rozmawia"
    r"|(?:rozhovor|interjút)\s(?:vedla?|vied(?:la|ol)|připravila?|pripravila?|készítette)|söyleşi(?=:))"
)
