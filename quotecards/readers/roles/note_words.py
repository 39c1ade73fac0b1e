"""Words of notes below a talk, in many languages: who answered, with whom somebody spoke, who is thanked; and what is
told of people alone."""

from quotecards.readers.body.any_of import any_of
from quotecards.readers.body.interview_words import MEET, TALK, WITH

_LOWER = "[^\\W\\d_A-ZÀ-ÖØ-ÞА-ЯІЄЇҐΑ-Ω]"
CAPITAL = "(?=[A-ZÀ-ÖØ-ÞĀ-ſȘȚА-ЯІЄЇҐΆ-Ϋ])"
# Degrees and forms of address: Dr. rer. nat., RNDr., pani
TITLES = (
    r"(?:(?:(?i:dr|docent|professor|prof|doc|ing|mgr|rndr|mudr|dipl|mag|dott(?:\.ssa|oressa)?|inż|med|hab|univ|frau|herrn?|mr|mrs|"
    r"ms|mme|madame|monsieur|maître|sr|sra|"
    r"don|doña|seu|dona|pani?|panowi|panem|paní|pan[aeu]|панові|пан[іа]|κ|κα|την?|τον?|[οη])\b\.?-?|"
    r"[a-z]{1,4}\.)\s?)*"
)
# The captain, a very calm captain: what else stands small before a name
_SMALL = rf"(?:{_LOWER}[\w’'-]+\s){{0,3}}"
_GERMAN_TRADE = r"(?:(?<=\s(?:die|der|dem|den)\s)[A-ZÄÖÜ][a-zäöüß]+\s)?"  # die Kapitänin Clara Voss
_BEFORE_NAME = rf"(?-i:{_SMALL}{_GERMAN_TRADE}{TITLES}{CAPITAL})"
_FIRST_WORDS = rf"(?-i:(?:[^\W\d_][\w’-]*\s(?:{_LOWER}[\w’-]*\s){{0,3}}?)?)"
# Heads of notes on who answered, with a mark behind them
_HEADS = any_of(
    r"""zur\sperson blå\sbog om\s(?:den\s)?intervju(?:objektet|personen|ede|ade)
    steckbrief kurzvita bio\sexpress quem\s(?:fala|é) chi\sè nota\sbiogr[áa]fica note\sbiographique
    medailon(?:ek)? k[td]o\sje справка довідка
    (?:about\s|meet\s)?(?:the|our|today[’']s)\s(?:expert|interview\spartner)
    name nom nombre nome naam namn navn imię(?:\si\snazwisko)? jméno meno имя ім[’']я név nume ime nimi"""
)
# Who is Clara Voss? above what is told of her
WHO_IS = (
    r"(?:wer\sist|who\sis|wie\sis|qui\sest|¿?quién\ses|chi\sè|quem\sé|kim\sjest|k[dt]o\sje|tko\sje|cine\seste|"
    r"vem\sär|hvem\ser|kuka\son|"
    r"кто\sтак(?:ой|ая)|хто\sтак(?:ий|а)|ποι(?:ος|α)\sείναι)\s(?=[^.!?\n]{4,40}\?)"
)
# Words for who answers, in any form
_GUEST = any_of(
    r"""guest interviewee gast (?:gesprächs-?|interview-?)partner(?:in)? interviewte[rn]? invitée?
    interviewée? interlocut\w+
    entrevistad[oa] invitad[oa] convidad[oa] ospite intervistat[oa] geïnterviewde goś(?:ć|ci\w+) rozmówc\w+
    rozmówczyni\w? respondent\w*
    host(?:em|kou|ovi) hosťom gost(?:u|a|ja|ia|em|jo|om|ovi|i)? gošća s[uo]go?vorni\w+
    гост(?:[ьяюие]|ем|ьей|ья|ьи|ът|енка)? собеседни\w+ геро(?:й|иня|е|ине)
    співрозмовни\w+ гост[яю] gäst(?:en)? gjest(?:en)? gæst(?:en)? intervju(?:objekt\w*|ade) interviewede
    haastateltava\w* vieraa\w+ vendég\w+
    interjúalany\w* konu(?:k|ğu\w+) invitat[ăaeu]?l?\w? καλεσμέν\w+ συνεντευξιαζόμεν\w+ pašnekov\w+ intervjueeritav"""
)
_IS_GUEST = (
    r"(?:(?:\s\w+){0,3}?\s(?:war|ist|was|is|était|est|era|fue|ha\ssido|è(?:\sstat[oa])?|é|foi|jest|by[lł][ay]?|bola?|"
    r"je\sbil?[ao]?|была?|var|är|er|oli|on|volt|a\sfost|este|ήταν|είναι)\s|"
    r",\s|\s?[:.–—|?\n*-]+\s*|\s)"
)
_ANSWER = any_of(
    r"""(?:be)?antworte(?:te|t|n) answer(?:ed|s) répond(?:u|ait|ent)? respond(?:e|ió|eu|ido|en) rispo(?:nde|sto|ndeva)
    (?:be)?antwoord\w*
    odpowi\w+ z?odpov\w+ odgov[ao]r\w+ отвеч\w+ ответил\w? відпов\w+ отгов[ао]р\w+ svara(?:r|de|t|ts|des)?
    svar(?:t|te|ede|er) vasta(?:si|a)
    răspun\w+ απάντησε απαντά yanıtla\w+ cevapla\w+ válaszol\w* отговори"""
)
QUESTIONS = any_of(
    r"""questions? fragen pe?re?guntas domande vragen pytania otázky pitanja vprašanja вопрос\w*
    (?:за)?питання въпрос\w*
    frågor\w* sp[øö]rsmål\w*
    spørgsmål\w* kysymyk\w+ întrebări\w* ερωτήσεις kérdés\w+ soru\w+"""
)
_ANSWERED = (
    rf"(?:(?:\w{{1,8}}\s){{0,3}}{QUESTIONS}\s)?(?:(?:wurden?|were|werden|je|su|ha|a|est|hat|o|es|het|han|ont|quem|"
    rf"quien|chi|qui|kdo|кто)\s)?{_ANSWER}"
    rf"(?:\s(?:\w{{1,8}}\s){{0,3}}{QUESTIONS})?(?:\s(?:by|von|par|por|da|door|av|af))?\s?:?\s"
)
# Answers: Clara Voss; las respuestas son de Clara Voss; the story was told by Clara Voss
_ANSWERS = (
    r"(?:(?:the|die|les|las|le|as|de)\s)?(?:answers|antworten|réponses|respuestas|respostas|risposte|antwoorden|"
    r"odpowiedzi|odpovědi|svar|ответы|"
    r"відповіді|yanıtlar|válaszok|răspunsuri)(?:\s?:|\s(?:(?:are|sind|sont|son|sono|são|zijn)\s)?(?:by|of|von|de|"
    r"di|van|av|af))\s|"
    r"(?:es\s)?(?:erzählte|рассказ(?:ыв)?ала?|розпові(?:дав|дала|в|ла)|opowiadała?|vyprávěla?|kertoi|berättade|"
    r"fortalte|μίλησε)\s"
)
# Ben Okri interviewed Clara Voss
_ASKED = (
    r"(?-i:(?:[A-ZÀ-Þ][\w’-]*\s){2,4})(?:interviewed|interviewte|befragte|interviewde|intervjuade|interviewede|"
    r"a\sinterviewé|ha\sintervistato|"
    r"entrevistó\sad?|entrevistou)\s"
)
# What the guest is thanked for
FOR_TALK = (
    rf"(?i)\b(?:{TALK}|{QUESTIONS}|{_ANSWER}|answers|antworten|réponses|respuestas|respostas|risposte|antwoorden|"
    rf"svaren|sva?rene|time|zeit|tijd|temps|tiempo|"
    r"tempo|tid|timp\w*|czas|čas|время|час|χρόν\w+|disponib\w+|showing\s(?:us|me)|having\s(?:us|me)|letting\s(?:us|me)|(?<=^our\s)thanks|amabil\w+|patience|geduld|pacienc\w+|pazienza|"
    r"gentil\w+|accueil|h?ospital\w+|găzduir\w+|gastfreund\w+|openness|offenheit|talk\w*|congratulations|luck|alles\sgute|"
    r"erfolg|chance|suerte|sorte|succes|lycka|lykke|glückwunsch|félicitations|enhorabuena|auguri|parabéns|grattis|"
    r"tillykke|gefeliciteerd|speaking|chat\w*|беседу|разговор|rozmowę|rozhovor|"
    r"haastattelu\w*|samtal\w*|snakken|praten|"
    r"söyleşi\w*|beszélgetés\w*)\b"
)
FOR_THEIRS = (
    r"(?i)\s[^.!?\n]{0,24}\b(?:his|her|seine|ihre|sa|son|ses|sus?|sua|seu|haar|zijn|jego|jej|hans|hendes|hennes|"
    r"его|её|que|who|die)\s"
)
HELPED = (  # thanks for what is no answer
    r"(?i)[^.!?\n]{0,12}\b(?:photo|picture|image|foto|bild|ticket|translat|help|transcri|immagin|imagen|imágen|"
    r"zdjęci|traduc|hilfe|aide|ayuda|aiuto)"
)
_THANKS = (  # many thanks to
    r"(?:thanks?|thank\syou|dank(?:en?)?|bedanken\suns|merci|remerci\w+|gracias|agradec\w+|grazie|ringrazi\w+|"
    r"obrigad[oa]|bedankt?|tack(?:ar)?|takk?(?:er)?|"
    r"mulțumim\w*|mulțumiri|gràcies|grazas|congratulations|glückwunsch|félicitations|enhorabuena|auguri|"
    r"complimenti|parabéns|good\sluck|alles\sgute|viel\serfolg|bonne\schance|suerte|in\sbocca\sal\slupo|"
    r"boa\ssorte|veel\ssucces|lycka\still|lykke\still?|gratul\w+|grattis|"
    r"tillykke|gefeliciteerd)\b(?:[^.!?,\n]{0,30}?\b(?:to|an|bei|à|au|ad?|al(?:la)?|ao?|aan|till|"
    r"til|lui|het|por\ssupuesto,\sad?)|[^.!?\n]{0,50}?,)?\s"
)
# The same where it bends whom it thanks
_THANKS_BENT = (
    rf"(?:dzięk\w+|podzięk\w+|děk\w+|poděk\w+|ďak\w+|спасибо|благодар\w+|дяку\w+|вдячн\w+|признательн\w+|kiitos|"
    rf"kiitämme|köszön\w+|hvala|zahvalj\w+|"
    rf"ευχαριστούμε|ευχαριστώ)\s(?-i:(?:{_LOWER}[\w’-]*\s){{0,3}})"
)
# An interview with Clara Voss took place in Wick
_OUR_TALK = (
    rf"(?:(?:the|this|our|das|dieses|unser|dit|dat|l[’']|la|le|el|a|o|cet(?:te)?|est[ae]|quest[ao]|ten|toto|to|det|"
    rf"denne?|detta)\s?)?"
    rf"(?:{TALK}\w{{0,3}}(?:\s[\w’]+)?\s"
)
_INTERVIEW_WITH = (
    rf"{_OUR_TALK}(?:with|mit|met|med|avec|con|com|amb|cu)|(?:entrevista|intervista)\sad?l?|(?:interview|propos|"
    r"entretien)\sde|entrevista\s(?:foi\s)?(?:concedida|dada)\spor|interviu\sacordat\sde"
    r"|(?:entrevista|depoimento|testimoni\w+|témoignage)\sd[ei](?=[^.!?\n]{5,60}?\s(?:concedid|raccolt|recogid|recueilli|colhid))"
    r"|(?:das\s)?(?:gespräch|interview)\sführten?\s[^.!?\n]{3,40}?\smit)\s"
)
_INTERVIEW_WITH_BENT = (
    rf"{_OUR_TALK}{WITH}|{MEET}|(?:rozmowę|rozhovor|беседу|бесіду|розмову|razgovor)\s(?:z|ze|s|se|so|sa|со?|зі?))\s"
)
# You have been listening to Clara Voss; that was her; with her spoke Ben Okri
_TALKED = (
    r"(?:(?:spoke|spoken|talked|talking|speaking|listening|listened|gesprochen|sprachen|sprach|parlé|entretenus?|"
    r"hablado|hablamos|conversado|conversamos|"
    r"falámos|parlato|parlat|gesproken|spraken|pratade|pratat|talade|talat|talte|snakket|snakkede|talt|vorbit|"
    r"discutat)"
    r"\s(?:to|with|mit|avec|con|com|amb|met|cu|med)"
    r"|(?:we\smet|we\svisited|trafen|besuchten|rencontré|visité|visitado|visitamos|visitámos|encontrámos|visitato|"
    r"spraken|bezochten|träffade|besökte|"
    r"mødte|besøgte|møtte|besøkte)|(?:that|this)\swas|das\swar|sie\shörten|dit\swas|u\shoorde|du\shar\sh[öø]rt|c[’']était|abbiamo\s(?:ascoltato|intervistato|incontrato)|"
    r"mit(?=[^.!?\n]{5,60}?\s(?:sprach|redete|unterhielt)))\s"
)
_TALKED_BENT = (
    r"(?:(?:rozmawia\w+|mluvili|hovořili|rozprávali|razgovaral\w+|pogovarjal\w+|беседовал\w*|разговаривал\w*|"
    r"(?:по)?говорил\w*|"
    r"спілкува\w+|розмовля\w+|разговарях\w*|beszélgett\w+|juttelimme|μιλήσαμε)(?:\s(?:jsme|sme|smo))?\s(?:z|ze|s|"
    r"se|so|sa|со?|зі?|με)"
    r"|(?:z|ze|s|se|so|со?|зі?|із)(?=[^.!?\n]{5,60}?\s(?:rozmawia|mluvi|hovoř|rozpráva|беседова|разговарива|"
    r"спілкува|розмовля)))\s"
)
GUEST_IS = (
    rf"(?i:\W*(?:{_HEADS}\s?[:.–—|?\n*-][:.–—|?\n*\s-]*|(?:\w{{1,9}}[\s’']\s?){{0,4}}{_GUEST}(?:\s(?:sa|său|nostru|noastră))?{_IS_GUEST}|"
    rf"{_ANSWERED}|{_ANSWERS}|{_ASKED}|{WHO_IS}|medailon(?:ek)?\s){_BEFORE_NAME})"
)
SPOKE = rf"(?i:\W*(?:{_FIRST_WORDS}{_INTERVIEW_WITH}|{_FIRST_WORDS}(?:{_TALKED}|(?P<thanks>{_THANKS}))){_BEFORE_NAME})"
SPOKE_BENT = (
    rf"(?i:\W*(?:{_INTERVIEW_WITH_BENT}|{_FIRST_WORDS}(?:{_TALKED_BENT}|(?P<thanks>{_THANKS_BENT}))){_BEFORE_NAME})"
)
# Clara Voss, who answered our questions; Clara Voss was interviewed by Ben Okri; Clara Voss’a teşekkür ederiz
BEHIND = (
    rf"(?i)[^.!?\n]{{0,60}}?\s{_ANSWER}\s[^.!?\n]{{0,20}}\b{QUESTIONS}"
    r"|\skimdir\?|[’'][ynsş]?[aeıiuü]\s(?!ve\s)(?:\w+\s){0,3}teşekkür|[’']y?l[ae]\s[^.!?\n]{0,60}(?:görüş|konuş|"
    r"söyleş)"
    r"|\s(?:was\s(?:speaking|talking|interviewed|in\sconversation)|war\szu\sgast|"
    r"wurde\s[^.!?\n]{0,40}\b(?:interviewt|befragt)|stand\s[^.!?\n]{0,40}\brede\sund|"
    r"était\s(?:l[’']invitée?|interrogée?)|a\sété\s(?:interviewée?|interrogée?)|fue\sentrevistad|foi\sentrevistad|"
    r"è\sstat[oa]\sintervistat|"
    r"werd\sgeïnterviewd|was\ste\sgast|intervjuades|bl(?:ev|e)\sinterv[ij]|im\sgespräch\smit)"
)
# Otázky … Clara Voss válaszolt: in languages that have the verb last
ANSWERED_LAST = rf"(?i)[^.!?:–—\n]{{0,30}}\s{_ANSWER}\b(?!\s?:)"
SPEAKS = (
    r"(?i)[^.!?\n]{0,20}\s(?:spoke|talked|interview\w*|sprach|redete|traf|befragte|fragte|s[’']est\sentretenu|habló|"
    r"falou|haastatteli|jutteli|konuştu|görüştü|rozmawia\w+|hovořil\w*|razgovaral\w*|бесед\w+|разговарива\w+|"
    r"розмовля\w+|entrevist\w+|intervi\w+|ha\sparlato|sprak|pratade|talte)\b"
)
# The interview was held in Wick. Before what is told of somebody
OF_TALK = (
    rf"(?i)\W*(?=[^.!?\n]{{0,60}}\b(?:{TALK}|thank\w*|dank\w*|merci|gracias|grazie|obrigad[oa]|"
    r"te(?:xt|xte|xto|sto|kst|ksti)|photos?|fotos?|told|viðtal\w*)\b)[^.!?\n]{2,80}[.!]\s+\W?"
)
# What only people do, or have: a year of birth, work, he and she
IS_PERSON = (
    r"\s\([^()\n]{0,30}\b(?:19|20)\d\d\b[^()\n]{0,20}\)|(?i:[.,;]\s(?:s?he|his|her|er|sie|ihre?|elle|il|ella|él|"
    r"ela|ele|lei|hij|zij|ze|hon|han|hun|ona|"
    r"on|jej|jego|она|он|вона|він|její|jeho)\s)|"
    r"\b(?:works?|worked|lives?|teach(?:es)?|taught|(?:runs|heads|leads|keeps)\s(?:the|an?|his|her)|studie[ds]|"
    r"founded|wrote|arbeitet|lehrt|unterrichtet|forscht|leitet|betreibt|"
    r"studierte|lebt|travaille|enseigne|dirige|vit|anime|trabaja|enseña|imparte|vive|trabalha|ensina|leciona|"
    r"lavora|insegna|werkt|doceert|woont|runt|"
    r"leidt|pracuje|uczy|prowadzi|mieszka|kieruje|wykłada|vede|učí|žije|vyučuje|vodi|radi|predaje|živi|arbetar|"
    r"bor|driver|undervisar|leder|arbejder|"
    r"jobber|underviser|asuu|työskentelee|dolgozik|tanít|él|çalışıyor|yaşıyor|работает|преподаёт|живёт|руководит|"
    r"ведёт|працює|викладає|живе|"
    r"lucrează|trăiește|predă|εργάζεται|ζει|διδάσκει)\b|\b\d\d\s(?:years\sold|jahre|ans|años|anos|anni|jaar|lat|"
    r"let|rokov|år|лет|років)\b"
)
IS = r"(?:\s\([^()\n]{1,40}\))?(?:,|\s[–—-]|\s(?:is|was|ist|est|es|è|é|jest|är|er|je|este|on|és|eš))\s"
# Us and you, whom no note below a talk has
WE = (
    r"\b(?i:we|us|ours?|you|your|wir|uns|unser\w*|dich|nous|notre|nos|vous|votre|nosotr[oa]s|nuestr[oa]s?|nós|"
    r"noss[oa]s?|noi|nostr[oaie]|"
    r"wij|ons|onze|nami|nasz\w*|náš|naš\w*|мы|нас|нам|наш\w*|ми|oss|vår[at]?|vores|biz\w*)\b"
)
# The book “Salt” by Clara Voss is out; night walks with Clara Voss run until Easter
_WORK = any_of(
    """book workshop studio garden werkstatt atelier taller oficina bottega novel exhibition show album
    record concert play
    buch roman ausstellung platte livre exposition spectacle disque
    libro novela exposición disco espectáculo romanzo mostra livro romance exposição boek tentoonstelling voorstelling
    bok utställning skiva bog udstilling utstilling"""
)
WORK_OF = (
    rf"(?i:\W*(?:(?:[\w’'-]+[\s’'])){{0,3}}(?:(?:{_WORK}(?:,?\s[“„«»‘’'\"*_][^“”„«»\n]{{2,60}}[”“»«’‘'\"*_],?)?|"
    rf"[“„«»][^“”„«»\n]{{2,60}}[”“»«])\s(?:by|von|of|de|di|av|af|van)|"
    r"(?:tours?|walks?|concerts?|workshops?|courses?|kurse?|führung(?:en)?|visites?|cursos?|corsi|concerti|"
    r"conciertos?|konzerte?|rondleidingen)\s(?:\w+\s){0,2}(?:with|mit|avec|con|com|met|med)|"
    r"(?:mehr|more|plus|más|mais|di\spiù|meer|więcej|více|больше|mer|mere)\s(?:zu|über|about|on|sur|sobre|su|over|"
    r"o|о|om)|follow|(?:you\scan\s)?find|visit)\s)"
    rf"{_BEFORE_NAME}"
)
# Clara Voss received us in her boathouse
WELCOMED = (
    r"(?i)\s(?:(?:received|welcomed|met)\sus|empfing\s(?:uns|mich)|(?:nous|m[’'])\s?a\s(?:reçue?s?|accueilli\w*)|"
    r"nos\s(?:recibió|atendió)|"
    r"(?:ci|mi)\s(?:ha\s(?:accolto|ricevuto)|accoglie)|recebeu-nos|ontving\s(?:ons|mij)|(?:tog\semot|träffade|"
    r"välkomnade)\soss|tok\simot\soss|"
    r"tog\simod\sos|przyjęła?\snas|(?:přijala?|prijala?)\snás|приняла?\sнас|ne-a\sprimit|"
    r"bizi\s[^.!?\n]{0,30}(?:ağırladı|karşıladı)|agradecemos|danken\swir)"
)
# Read our interview with Ben Okri; next time, an interview with him
ELSEWHERE = (
    r"(?i)\b(?:read|see|lesen|lies|lire|lisez|leer|lea|leggi|leggete|ler|leia|lees|czytaj|přečt\w+|läs|læs|lue|"
    r"читайте|next|nächst\w*|demnächst|"
    r"prochain\w*|próxim\w*|prossim\w*|volgende|następn\w*|příšt\w*|nästa|næste|neste|следующ\w*|more|mehr|also|"
    r"auch|previous|earlier|früher\w*)\b"
)
_THANK = (
    r"(?:thanks?|thank\syou|dank(?:en?)?|bedankt|merci|remercions|gracias|agradecemos|grazie|ringraziamo|"
    r"obrigad[oa]|dziękuj\w+|tack(?:ar)?|takk?(?:er)?|"
    r"gràcies|mulțumi\w+|teşekkür\w*|good\sluck|alles\sgute|viel\serfolg|bonne\schance|suerte|boa\ssorte|"
    r"veel\ssucces|lycka\still|lykke\stil)"
)
# A house thanks: Nous remercions Clara Voss; la redazione ringrazia
HOUSE_THANKS = (
    r"(?i)\W*(?:nous\s(?:la\s|le\s)?remercions|(?:nos\s)?remerciements|la\sr[eé]da[cz]\w+\s(?:ringrazia|remercie|agradece)|ringrazi(?:amo|amenti)|"
    r"(?:nuestr[oa]s?\s)?agradec(?:emos|imientos?)|agradecimentos?|(?:îi\s|o\s|le\s)?mulțumim)\b"
)
_FORM = (
    r"(?P<form>(?:Frau|Herrn?|Mevrouw|Meneer|mevrouw|meneer|Mr|Mrs|Ms|Dr|Prof|Madame|Monsieur|Mme|Señora?|señora?|"
    r"Signora?|signora?|Senhora?|senhora?|Dottoressa|dottoressa|"
    r"Dottore?|dottore?|Sra?|Dra?|Fru|Herr|fru|herr)\.?\s(?:(?:Dr|Prof)\.?\s)*)?"
)
_NAME = (
    rf"(?P<name>{CAPITAL}[^\W\d_][\w’-]+(?:\s(?:von|van|de|da|der|den|di|del|do|dos|zu|la))*"
    rf"(?:\s(?:d[’'])?{CAPITAL}[^\W\d_][\w’-]+){{0,2}})"
)
# Many thanks for your time, Frau Voss! Clara Voss, thank you very much; and nothing else
THANKED_ALONE = (
    rf"\W*(?:[\w’'-]+,?\s){{0,3}}(?i:{_THANK})(?:[^.!?\n“”\"]{{0,60}},)?\s(?:(?:aan|an|to|à|al?|alla|till|"
    rf"til)\s)?{_FORM}{_NAME}"
    r"(?:\s(?:for|für|voor|por|per|pour|pel[ao]|för)\s[^.!?\n]{2,60})?\s?[.!…]*\W*"
)
CALLED_AND_THANKED = (
    r"(?:(?i:liebe[rs]?|sehr\sgeehrte[rs]?|dear|chère?|cher|querid[oa]|estimad[oa]|beste|geachte|gentile|car[ao]|kære|kjære|kära)\s)?"
    rf"{_FORM}{_NAME},\s(?:[\w’'-]+\s){{0,4}}(?i:{_THANK})(?![\w-])[^\n]{{0,90}}"
)
