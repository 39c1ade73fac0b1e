"""What pages print below a talk in a line of its own: whose opinions these are, the source, a life, a film."""

from quotecards.late import late

_SOURCE = r"quelle|fuente|fonte|bron|źródło|zdroj|källa|kilde|lähde|источник"
_VIEWS = (
    r"views?|opinions?|statements|äußerungen|aussagen|meinungen|ansichten|propos|opiniones|declaraciones|opinioni|"
    r"dichiarazioni|opiniões|meningen|poglądy"
)
# The views of our guests are their own: no house answers for what is said in it
_DISCLAIMS = (
    rf"(?:(?:the|die|alle|les|las|le|de|as)\s)?(?:{_VIEWS})\s[^.!?\n]{{0,140}}?\b(?:their\sown|those\sof|"
    r"(?:do|does)\snot\s(?:necessarily\s)?(?:reflect|represent)|auffassung(?:en)?|nicht\s(?:unbedingt|notwendigerweise)|"
    r"n[’']engagent|responsabilidad|no\s(?:necesariamente\s)?reflejan|non\srispecchiano|responsabilidade|não\srefletem|"
    r"niet\snoodzakelijk)\b"
)
_BORN = (
    r"born|geboren|geb\.|jahrgang|née?|nacid[oa]|nat[oa]|nascid[oa]|ur\.|urodzon[ya]|narozen[ýá]|född|født|syntynyt|"
    r"родил(?:ся|ась)"
)
# Født 1990 i Wick. Uddannet …; Jahrgang 1988, lebt …
_LIFE = rf"(?:{_BORN})\s(?:[^\s\d.!?]{{1,14}}\s){{0,4}}?(?:\d{{1,2}}\.?\s(?:[^\W\d_]+\s)?)?(?:19|20)\d\d\b(?![^\n]*[?])"
# Ficha técnica: Low Tide. Dirección: Clara Voss …; La scheda di Low Tide sul sito di …
_FILM = (
    r"(?:ficha\s(?:técnica|artística|do\sfilme)|scheda\s(?:tecnica|del\sfilm)|fiche\s(?:technique|artistique))\s?:|"
    r"(?:la\s)?scheda\sd(?:i|el|ella)\s[^.!?]{2,60}\ssul\ssito\b"
)
_IS = r"(?:is|ist|est|es|está|è|é|jest)\s"
# The Lantern is also on YouTube
_ALSO = (
    rf"[^.!?\n]{{2,40}}\s{_IS}(?:also|auch|aussi|también|anche|também|też|także)\s(?:on|auf|sur|en|su|no|na)\s"
    r"(?:twitter|facebook|instagram|linkedin|youtube|tiktok|telegram|whatsapp|spotify)\b"
)
# é crítico de cinema desde 2008: whose name stood above, in a link
_NAMELESS = _IS + r"(?:an?\s|eine?\s|une?\s|una?\s|uma?\s)?(?:\w+\s(?:and|e|y|et|und)\s)?"
_CRITIC = (
    _NAMELESS + r"(?:\w+\s)?(?:critic|crític[oa]|critic[oa]|critique|kritiker(?:in)?)\s(?:\w+\s){0,2}"
    r"(?:at|for|of|since|d[eio]|desde|dal?|depuis|seit|bei|para|per|pour)\b"
)
# Clara Voss, 1987 in Wick geboren, …
_NAMED_LIFE = (
    r"(?-i:[A-ZÀ-ÖØ-Þ])[^.!?,\n]{3,40},\s(?:19|20)\d\d\s(?:in|i|w|à|en|a)\s[^.!?,\n]{2,30}\s"
    r"(?:geboren|född|født|née?|nacid[oa])\b"
)
# Ålder: 48 år; Bor: Wick
_FIELD = (
    r"(?:(?:cv|born|trained|training|agent|education|name|alter|beruf|wohnort|geboren|ålder|bor|bakgrund|baggrund|bakgrunn|"
    r"yrke|familj|aktuell|alder|født|bopæl|stilling|civilstand|leeftijd|"
    r"woonplaats|wiek|zawód|âge|profession|edad|età)\s?:\s[^\n?]{1,160}$)"
)
# Running time: 85 minutes
_LASTS = (
    r"(?:running\stime|run\s?time|duration|durée|duración|durata|duração|(?:spiel|gesamt)?dauer|laufzeit|speelduur|tijdsduur|"
    r"czas\strwania|speltid|spilletid|spilletid|délka|stopáž|продолжительность|тривалість)\s?[:.–-]?\s(?:\w+\s){0,2}\d[^?!\n]{0,100}$"
)
# Tickets from the box office; Entry is free; Eintritt frei; Doors open at seven
_TICKETS = (
    r"(?:tickets?|entry|admission|booking|eintritt|karten|einlass|entrée|billets?|billetterie|réservations?|entradas?|ingresso|biglietti|"
    r"bilhetes|toegang|kaarten|wstęp|bilety|vstup(?:né|enky)?|inträde|entré|bilj?etter|вход|билеты)(?=[\s:])(?!\s(?:was|were|war|waren|étai\w+|eran?o?|foram|był[aoy]?|var|был[аи]?)\s)[^?!\n]{0,80}(?:\d|\bfree\b|"
    r"box\soffice|www|online|kass[ae]|kasie|касс|cassa|taquilla|sur\splace|pokladn|\b(?:frei|libre|liber[ao]|livre|gratis|gratuit\w*|vrij|wolny|volný|fri|fritt|свободный)\b)[^?!\n]{0,60}$"
    r"|doors\s(?:open\s)?(?:at|from|\d)[^?!\n]{0,60}$"
)
# Regie, Drehbuch Clara Voss; Elenco Ben Okri e Ann Lanning; Komödie, Österreich 2032
_OFFICE = (
    r"(?:regie|drehbuch|buch|kamera|schnitt|darsteller|verleih|réalisation|scénario|image|distribution|dirección|guion|guión|"
    r"fotografía|montaje|reparto|direção|realização|roteiro|argumento|elenco|produção|distribuição|regia|sceneggiatura|"
    r"fotografia|montaggio|cast|distribuzione|reżyseria|scenariusz|zdjęcia|obsada|režie|scénář|kamera|střih|hrají|regi|manus|"
    r"foto|rendező|operatőr|forgatókönyv|regizor|scenariu|σκηνοθεσία|σενάριο|yönetmen|senaryo|ohjaus|käsikirjoitus|"
    r"режисс[её]р|сценарий|оператор|режисер|сценарій|directed\sby|written\sby|cinematography)"
)
_CREDIT = (
    rf"{_OFFICE}(?:(?:,\s|\s(?:und|et|y|e|i|a|och|og|ja|ve|and|и|і|&)\s){_OFFICE})*\s?:?\s"
    r"(?-i:[^\W\d_a-zà-ÿа-яёіїєґα-ωά-ώ])[^.!?\n]{2,120}$"
)
_PRODUCED = (
    r"(?:komödie|drama|dokumentarfilm|spielfilm|thriller|comédie|drame|documentaire|comedia|documental|commedia|drammatico|"
    r"documentario|comédia|documentário|komedia|dramat|dokument|komedie)[,.:]\s[^.!?\n]{2,60}\s(?:19|20)\d\d\b[^!?\n]{0,60}$"
    r"|(?-i:[A-ZÀ-ÖØ-Þ])[\w/, -]{1,40}\s(?:19|20)\d\d\s?[·,|]\s?\d{2,3}\s?(?:min|′)[^!?\n]{0,60}$"
)
# 監督・脚本：…; 2031年／ノルウェー／98分; 2032年7月4日全国公開
_EASTERN = (
    r"(?:監督|脚本|出演|配給|原作|音楽|撮影|製作|キャスト|(?:日本語)?字幕|原題|导演|導演|编剧|編劇|主演|감독|각본|출연|배급)"
    r"(?:[・／/&][^：:\n]{1,8})?\s?[:：]|\d{4}年[／/]|(?:\d{4}年)?\d{1,2}月\d{1,2}日[^。\n]{0,40}(?:公開|ロードショー|上映)$|公式サイト"
)
# In foto una scena del film Low Tide; Per abbonarvi alla Lantern, cliccate qui; Apúntate a nuestra newsletter
_PICTURE = (
    r"(?:in|nella|en\sla|na)\s(?:foto|copertina|apertura|imagen)\s?"
    r"(?::|(?:una?|l[aeo]?|il|uma?)\b|un[’'])[^?!]{2,120}$"
)
_HERE = (
    r"[^\n]{0,160}?\b(?:(?:click|tap)\shere|clicca(?:te)?\squi|(?:haz|hacer)\sclic|pincha\saquí|clique\saqui|cliquez\sici|"
    r"klick(?:e|en\ssie)\shier|klik\shier)\b"
)
_JOIN = (
    r"[^\n]{0,160}?\b(?:apúntate|suscríbe(?:te|se)|inscríbete|iscriv(?:i|e)ti|iscrivetevi|abbonati|subscreve|assine|inscreva-se|"
    r"abonnez-vous|inscrivez-vous|abonnier(?:e|en\ssie)|subscribe|sign\sup)\s(?:\w+\s){0,4}?(?:newsletter|boletín|canale?|"
    r"podcast|infolettre|rundbrief)\b"
)
# ■公開情報
_BOX = r"[■◆●▼□◇]\s?(?:公開|作品|上映|書籍|放送|イベント|公演|映画)情報"
_FACTS = (
    rf"(?i)[\s*_(\[–—-]*(?:(?:{_SOURCE})\s?:\s|{_DISCLAIMS}|{_LIFE}|{_FILM}|{_CRITIC}|{_ALSO}|{_FIELD}|{_NAMED_LIFE}"
    rf"|{_PICTURE}|{_HERE}|{_JOIN}|{_BOX}|{_CREDIT}|{_PRODUCED}|{_LASTS}|{_TICKETS}|{_EASTERN}|film\suvádz?[aí]\sdo\sk[ií]n\s)"
)


def tells_facts(text: str) -> bool:
    """`Quelle: Lantern Review`, `Født 1990 i Wick.`, `The views of our guests are their own.`"""
    return late(_FACTS).match(text) is not None
