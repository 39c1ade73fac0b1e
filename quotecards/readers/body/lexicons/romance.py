"""The words of French, Spanish, Catalan, Italian, Portuguese and Romanian; see languages.py."""

from quotecards.readers.body.lexicon import Lexicon

_CEDILLAS = str.maketrans("șț", "şţ")


def _either(words: str) -> str:
    """Romanian words with commas below their letters, and with the cedillas that older texts have."""
    return f"{words}|{words.translate(_CEDILLAS)}"


FRENCH = Lexicon(
    oblique="de|d|du|des|à|au|aux|avec|par|pour|chez|sur|sous|sans|contre|entre|vers|en|dans|selon|après|avant|"
    "comme|feu",
    pronouns=True,
    me="je|j|me|moi|mon|ma|mes",
    you="vous|votre|vos|tu|toi|ton|ta|tes",
    reply="oui|non|ah|oh|si|bien sûr|absolument|exactement|pas du tout|pas vraiment|jamais|c['’]est vrai|merci|"
    "parce que|peut-être|tout à fait|bof|certainement",
    ask="présentez-vous|présente-toi|racontez|parlez|décrivez|expliquez|dites|comment|pourquoi|qui|que|quoi|quel|"
    "quelle|quels|quelles|où|quand|"
    "est-ce|qu['’]est-ce|combien|avez-vous|êtes-vous",
    film="film|long métrage|court métrage|documentaire|comédie|drame|biopic|long-métrage|court-métrage|"
    "fresque|fable|premier long",
    say="dit|disait|dis|répond|répondu|demande|demandé|crie|crié|pense|écrit",
    meet="interview(?:er|é)|(?:tête-à-tête|face-à-face) avec|c['’]est au tour de|interrogé|discuté avec|parler avec|"
    "à la rencontre de|questions à|rencontre avec|visite chez|rencontré|entretien avec|"
    "entretien (?:réalisé|mené) avec|conversation avec|"
    "nous avons parlé (?:à|avec)|interview (?:\\w+ )?de|échangé avec|rencontrons|retrouvons|nous recevons|"
    "notre interlocut(?:eur|rice) est|vous présentons|d[’']échanger avec|accueillons(?: aujourd[’']hui)?|"
    "notre invitée?(?: d(?:u|e la|e ce) [\\w’'-]+)?(?: est|,)|donn(?:e|ons|er) la parole à|"
    "bienvenue à|bonjour|(?:je suis|nous sommes) en compagnie d[eu]",
    current="nouveau|nouvelle|dernier|dernière|premier|prochain|sort|sortie|en salles|présente|à l['’]affiche|rôle",
    deeds="vous (?:avez|aviez|étiez|jouez|disiez)|votre (?:film|premier|première|dernier|dernière|nouveau|personnage|"
    "rôle|travail|mère|père)",
)
SPANISH = Lexicon(
    oblique="de|del|a|al|con|para|por|sin|sobre|contra|entre|hacia|desde|hasta|tras|según|ante|como|en|salvo|bajo",
    me="yo|me|mi|mis|mí|conmigo|soy|estoy|tengo|hice|fui|creo",
    theirs=frozenset(("su", "sus")),
    you="usted|ustedes|su|sus|tú|tu|tus|te|ti|has|eres|tienes",
    reply="sí|si|no|ah|oh|bueno|claro|exacto|por supuesto|para nada|nunca|es verdad|gracias|porque|quizás|quizá|"
    "tal vez|pues",
    ask="preséntese|preséntate|cuénteme|cuéntenos|cuéntanos|"
    "hábleme|háblenos|descríbanos|explíquenos|cómo|por qué|quién|qué|cuál|cuáles|dónde|"
    "cuándo|cuánto",
    film="película|film|largometraje|cortometraje|documental|comedia|drama|cinta|filme|ópera prima|opera prima",
    say="dijo|dice|dije|preguntó|pregunta|respondió|contestó|gritó|pensé|escribió",
    meet="conociendo a|(?:cara a cara|mano a mano) con|(?:hoy |esta vez )?le toca (?:el turno )?a|"
    "conoce a|entrevista(?:r|do) a|charl(?:ar|é) con|convers(?:ar|é) con|hablé con|"
    "hablamos con|conversamos con|(?:contactado|hablado|charlado|conversado) con|"
    "entrevista (?:a|con)|conversación con|charlamos con|encuentro con|reunimos con|"
    "hablar con|charla (?:\\w+ ){0,2}con|hablando con|tenemos con nosotr[oa]s a|preguntas (?:a|con|para)|"
    "entrevistamos a|nos acompaña|est(?:oy|amos) en compañía del?|"
    "nuestr[oa] (?:entrevistad|invitad)[oa](?: (?:de hoy|de(?:l| la| est[ea]) \\w+))?(?: es|,)|"
    "invitad[oa] (?:de hoy|de(?:l| la| est[ea]) \\w+) es|"
    "damos la palabra a|(?:os|les|te) presentamos a|(?:fuimos|vamos) a conocer a|"
    "protagonista de (?:hoy|esta \\w+) es|"
    "contest(?:a|ó) (?:las|nuestras|a) preguntas|"
    "bienvenid[oa]",
    current="nueva|nuevo|última|último|próxima|próximo|primera|estrena|estreno|cines|protagoniza|presenta|papel",
    deeds="usted (?:ha|había|fue|era|hizo|dijo|interpreta)|su (?:película|personaje|última|nueva|primera|padre|madre)",
)
CATALAN = Lexicon(
    oblique="de|d|del|dels|a|al|als|amb|per|pel|pels|sense|sobre|entre|contra|segons|com",
    me="jo|em|me|m|meu|meva|meus|meves|mi|sóc|soc|tinc|vaig|crec|estic|he",
    theirs=frozenset(("seu", "seva", "seus", "seves")),
    you="tu|et|te|t|teu|teva|teus|teves|vostè|vostès|vós|seu|seva|seus|seves|us|vosaltres|vostre|vostra|vostres|"
    "has|ets|tens|pots|creus|fas|heu|sou|teniu|podeu|creieu",
    reply="sí|si|no|ah|oh|bé|bo|és clar|clar|clar que sí|exacte|exactament|evidentment|i tant|per descomptat|"
    "per suposat|gens|mai|és veritat|és cert|gràcies|perquè|potser|doncs|home|de fet|la veritat és que",
    ask="presenta['’]t|presenti['’]s|explica['’]ns|expliqui['’]ns|expliqueu-nos|parla['’]ns|parli['’]ns|descriu|com|"
    "per què|què|qui|quin|quina|quins|quines|on|quan|quant|quants|quantes|de què|des de quan|d['’]on|creus que|"
    "creieu que|és cert que",
    film="pel·lícula|film|llargmetratge|curtmetratge|documental|comèdia|drama|cinta|òpera prima",
    say="diu|deia|digué|dit|pregunta|preguntava|respon|respongué|contesta|escriu|pensava",
    meet="convers(?:em|ar|at|o) amb|parl(?:em|ar|at|o) amb|xerr(?:em|ar|at|o) amb|entrevist(?:em|ar|at) (?:al?|en)|"
    "entrevista (?:al?|amb|en)|conversa amb|xerrada amb|preguntes (?:al?|per a)|trobada amb|ens trobem amb|"
    "l['’]entrevista d[e'’]|conegu(?:em|eu)|(?:el nostre|la nostra) (?:convidat|convidada|entrevistat|entrevistada)"
    "(?: d['’]avui)?(?: és|,)|en companyia de|benvingu(?:t|da)",
    current="nou|nova|últim|última|darrer|darrera|pròxim|pròxima|primer|primera|estrena|estrenat|cinemes|presenta|"
    "paper",
)
ITALIAN = Lexicon(
    oblique="d(?:[ia]|el|ello|ella|ell|ei|egli|elle|al|allo|alla|all|ai|agli|alle)?|a|ad|al|allo|alla|all|ai|agli|alle|"
    "con|col|per|su|sul|sullo|sulla|sull|tra|fra|in|nel|nella|nell|senza|contro|verso|dopo|come|secondo",
    me="io|mi|me|mio|mia|miei|mie|ho|avevo",  # sono may be “they are” too
    you="tu|tuo|tua|ti|te|voi|vostro",
    polite="Lei|Suo|Sua|Suoi|Sue",
    reply="sì|no|ah|oh|beh|certo|esatto|esattamente|assolutamente|per niente|mai|è vero|grazie|perché|forse|magari",
    ask="si presenti|presentati|ci racconti|mi racconti|ci parli|descriva|spieghi|come|perché|chi|che cosa|cosa|quale|"
    "quali|dove|quando|"
    "quanto",
    film="film|lungometraggio|cortometraggio|documentario|commedia|pellicola|opera prima|opera seconda|esordio",
    say="disse|dice|detto|chiese|chiesto|rispose|risposto|gridò|pensai|scrisse",
    meet="parla(?:to|re) con|faccia a faccia con|tocca (?:oggi |stavolta )?ad?|"
    "intervistare|chiacchierata con|chiacchierato con|raggiunto|"
    "intervista (?:ad?|con)|intervistato|chiacchiere con|nostr[oa] ospite(?: d(?:i|ella) \\w+)?(?: è|,)|"
    "ospite d(?:i|ella|i quest[ao]) \\w+(?: di oggi)? è|diamo la parola ad?|dialogo con|"
    "domand[ae] (?:ad?|per)|intervistiamo|protagonista di (?:oggi|questa \\w+) è|a rispondere è|"
    "nostr[oa] interlocut(?:ore|rice) è|"
    "conversazione con|incontrato|incontriamo|incontro con|"
    "(?:sono|siamo) in compagnia d(?:i|el|ella)|"
    "a (?:raccontar|parlar|spiegar|svelar|guidar)c(?:i|elo|ela|ene)(?: [\\w’']+){0,4} è",
    current="nuovo|nuova|ultimo|ultima|prossimo|primo|esce|uscita|sale|cinema|presenta|ruolo",
)
PORTUGUESE = Lexicon(
    oblique="d|de|do|da|dos|das|ao|à|aos|às|com|para|pra|por|pelo|pela|pelos|pelas|sem|sobre|contra|entre|desde|até|"
    "segundo|como|em|no|na|nos|nas|num|numa|perante|após",
    me="eu|me|mim|meu|minha|meus|minhas|comigo|sou|tenho|fui",
    theirs=frozenset(("seu", "sua", "seus", "suas")),
    you="você|vocês|seu|sua|seus|suas|tu|te|teu|tua|senhor|senhora",
    reply="sim|não|ah|oh|bem|bom|claro|exato|exatamente|com certeza|de jeito nenhum|nunca|é verdade|obrigado|obrigada|"
    "porque|talvez|pois",
    ask="apresente-se|conte|fale|descreva|explique|como|por que|porque|quem|o que|qual|quais|onde|quando|quanto",
    film="filme|longa-metragem|curta-metragem|longa|documentário|comédia|curta",
    say="disse|diz|falou|perguntou|pergunta|respondeu|gritou|pensei|escreveu",
    meet="encontr[aá]mo-nos com|sent[aá]mos com|frente a frente com|(?:é|chegou) a vez d[aeo]|toca-nos ouvir|"
    "convers(?:[aá]mos|ar|ei) com|fal(?:[aá]mos|ar|ei) com|entrevist(?:[aá]mos|ar|ei)|"
    "noss[oa] (?:convidad|entrevistad)[oa](?: (?:de hoje|d(?:a|o|est[ae]) \\w+))?(?: é|,)|damos a palavra a|"
    "bate-papo com|"
    "conheça|conhecendo|fomos conhecer|hoje (?:apresentamos|recebemos)|papo com|"
    "(?:entrevist|convid)ad[oa] d(?:a|o|est[ae]) \\w+ é|"
    "perguntas (?:a|para)|entrevista (?:a|com)|conversa com|encontro com|est(?:ou|amos) na companhia d[aeo]",
    current="novo|nova|último|última|próximo|primeiro|estreia|cinemas|apresenta|papel",
)
ROMANIAN = Lexicon(
    oblique="de|la|cu|pentru|pe|lui|din|despre|fără|între|după|ca|către|spre|în|al|ai|ale|prin|contra",
    bends=True,
    me=_either("eu|mine|mie|mă|mi|îmi|meu|mea|mei|mele|am|aveam|eram|cred|știu|vreau|voiam|vroiam|simt|simțeam"),
    you=_either(
        "tu|tine|ție|te|ți|îți|tău|ta|tăi|tale|vouă|vă|dumneavoastră|dvs|dumneata|ați|aveți|sunteți|erați|"
        "puteți|ești|erai|ai|aveai|poți|vrei|vreți|credeți|crezi|știi|știți|faceți|faci|lucrați|lucrezi|spuneți|"
        "spui|simți|simțiți|pregătești|pregătiți"
    ),
    reply=_either(
        "da|nu|ba da|ba nu|ah|oh|of|păi|sigur|desigur|bineînțeles|exact|absolut|corect|așa e|așa este|adevărat|"
        "e adevărat|deloc|niciodată|mulțumesc|pentru că|fiindcă|poate|cred că|bună întrebare|firește|evident|"
        "probabil|normal"
    ),
    ask=_either(
        "povestește|povestiți|spune|spuneți|descrie|descrieți|explică|explicați|vorbește|vorbiți|vorbiți-ne|"
        "prezentați|prezintă-te|ce|de ce|cum|cine|unde|care|cât|câți|câte|cărui|din ce|la ce|despre ce|poți|"
        "puteți|ați|ai|ești|sunteți|e adevărat că|este adevărat că"
    ),
    film="film|filmul|filmului|lungmetraj|lungmetrajul|lungmetrajului|scurtmetraj|scurtmetrajul|documentar|"
    "documentarul|documentarului|comedie|comedia|dramă|drama|peliculă|pelicula|thriller",
    say="spus|zice|zis|întreabă|întrebat|răspunde|răspuns|strigat|gândit|scris",
    meet=_either(
        "interviu(?:l)? (?:cu|acordat de)|de vorbă cu|vorbit cu|vorbim cu|discutat cu|discuție cu|conversație cu|"
        "convorbire cu|dialog cu|întâlnire cu|ne-am întâlnit cu|întrebări pentru|(?:am întâlnit-o|l-am întâlnit|"
        "am invitat-o|l-am invitat|am intervievat-o|l-am intervievat) pe|invitat(?:ul|a) (?:nostru|noastră|zilei|"
        "săptămânii|de azi|de astăzi)(?: este| e|,)?|dăm cuvântul (?:lui|doamnei)|"
        "bun venit|interlocut(?:orul|oarea) (?:nostru|noastră)(?: este|"
        " e)?|vă prezentăm pe|plăcerea (?:să (?:discut|vorbesc|stau de vorbă)|de a (?:discuta|vorbi)) cu|"
        "întrebări (?:lui|pentru)|ne-a răspuns"
    ),
    current="nou|noul|noua|nouă|recent|ultimul|ultima|următorul|primul|prima|premieră|premiera|cinematografe|cinema|"
    "lansat|debut|debutul|rolul|joacă|regia",
    deeds=_either(
        "(?:ați|ai) (?:spus|făcut|fost|început|jucat|lucrat|scris|ales|crescut|avut|regizat|filmat|declarat|"
        "povestit|menționat|studiat|câștigat)|(?:filmul|rolul|personajul|debutul|munca|mama|tatăl|"
        "cariera) (?:tău|ta|dumneavoastră|dvs)"
    ),
)
