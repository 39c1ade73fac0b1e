"""Shapes of lines that are no talk: credits of pictures, by-lines, phrases of web pages, titles."""

import re
from functools import cache
from itertools import groupby, product
from operator import itemgetter

from quotecards.late import late
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.interview_words import WITH
from quotecards.readers.body.label_names import is_full_name

_CREDITED = r"\b\s*(?:credits?|by|from|von|de|di|:|©|/)"
_CREDITS = (
    r"(?:photo(?:graph(?:s|y)?)?s?|image(?!\s(?:de\s(?:la|l[’'])|du|des)\b)|picture|pic|foto|bild|crédits?|credits?|courtesy|imago|"
    rf"handout|shutterstock|still){_CREDITED}"
    r"|(?:photo(?:graph)?|image|picture|still)s?\scourtesy\s|(?-i:Courtesy)\sof\s(?-i:[A-Z])|(?-i:Fotograf[ií]as?\s(?:de|di|da|do)\s[A-ZÀ-ÖØ-Þ])"
    r"|(?:credit|crédit|photo|photographie|foto|fotograf(?:ie|[ií]a)|image)s?\s?:|fot\.\s|(?:gentileza|cortes[ií]a)\s[^()\n]{2,40}\)"
    r"|Getty Images\b"
)
# The first letters stand in front: `re` skips to one of them, and only then looks at what stands before and behind it.
_CREDIT = re.compile(rf"[PpIiFfBbCcHhSsGg](?<!\w[PpIiFfBbCcHhSsGg])(?<=(?=(?i:{_CREDITS})).)")
_CREDIT_MARK = r"(?i)^\s*©|©\s*\w|\((?:AP|AFP|Reuters|dpa)[^()]{0,30}\)\s*$"
_CREDIT_MARKS = ("©", "(")
# One of these stands in every credit; looking for them first is ten times as fast as the pattern.
_IN_CREDITS = tuple("oto pic redit rédit imag © ( bild fot. courtesy handout shutterstock getty".split())
# Fig. 3: what printed pages set below their pictures
_FIGURE = r"(?i)(?:abb(?:ildung)?|fig(?:ure|ura)?|ill|obr|rys|afb|рис)\.?\s\d{1,2}\s?[:.–—]\s"
_FIGURES = frozenset("AaFfIiOoRrРр")  # how these begin
_NUMBER_OF_FIGURE = 14  # characters in which it stands
_STILL = "still"  # a word of any talk, unless it is followed so
_STILL_CREDITED = re.compile(_STILL + _CREDITED)
# What web pages print between and behind the paragraphs, as whole lines; … stands for a few words.
_PHRASES = """
latest video|latest videos|latest news|latest stories|latest articles|latest posts|related|related …|recommended|
recommended …|popular|most popular …|most read|trending …|more from …|more on …|more stories|more news|more videos|
read more|read more …|read also …|also read …|read next …|see also …|see more …|watch: …|watch also …|watch next …|
watch the trailer …|
advertisement|advertising|sponsored …|share|share this …|tweet|print|comment|comments|leave a comment …|subscribe|
subscribe …|sign up …|follow us on …|like us on …|click here …|all rights reserved …|back to top|skip to …|
skip advertisement|this interview has been …|this interview was …|this conversation has been …|this conversation was …|
this transcript has been …|thanks for reading …|merci de votre lecture …|danke fürs lesen …|gracias por leer …|
grazie per aver letto …|transcribed by …|advertise with us|popular podcasts|get our best …|
brought to you by …|this episode is brought to you by …|become a member …|
enjoyed this …|click to tweet|story continues below …|article continues below …|continue reading|scroll to continue|
support us …|support independent …|join our …|suscríbete …|más información …|síguenos …|s’abonner …|
suivez-nous …|jetzt abonnieren …|zur startseite|iscriviti …|seguici …|assine …|zapisz się …|подпишитесь …|
lire aussi …|lire la suite …|à lire aussi …|publicité|partager|abonnez-vous …|
lesen sie auch …|mehr zum thema …|mehr dazu …|anzeige|werbung|teilen|kommentare|leer más …|lea también …|publicidad|
ler também …|ver também …|compartir|
leggi anche …|pubblicità|condividi|leia mais …|leia também …|publicidade|czytaj też …|czytaj także …|
czytaj więcej …|reklama|читайте также …|реклама|関連記事|広告|相关阅读|广告|
users browsing this …|users viewing this …|powered by …|mitglieder in diesem forum …|utilisateurs parcourant ce …|
usuarios navegando por este …|utenti che hanno letto …|användare som läser …|użytkownicy przeglądający …|
no comments|post a comment|newer post|older post|aucun commentaire|enregistrer un commentaire|keine kommentare|
kommentar veröffentlichen|no hay comentarios|publicar un comentario|nessun commento|posta un commento|
laissez un commentaire …|laisser un commentaire …|schreib einen kommentar …|schreiben sie einen kommentar …|
deja un comentario …|deja una respuesta …|lascia un commento …|deixe um comentário …|zostaw komentarz …|
оставьте комментарий …|コメントを書く|
search|search for|search this blog|search this site|menu|main menu|toggle navigation|share on …|share via …|
prev …|previous article …|previous post …|previous story …|previous entry …|next article …|next post …|next story …|
next entry …|older posts|newer posts|older entries|newer entries|tagged …|filed under …|posted in …|
article précédent …|article suivant …|vorheriger beitrag …|nächster beitrag …|entrada anterior …|entrada siguiente …|
artículo anterior …|artículo siguiente …|articolo precedente …|articolo successivo …|artigo anterior …|próximo artigo …|
nenhum comentário|postar um comentário|geen opmerkingen|een reactie posten|brak komentarzy|prześlij komentarz|
нет комментариев|отправить комментарий|
read on|read on below …|weiterlesen|weiterlesen auf …|hier weiterlesen|lesen sie weiter …|weiter lesen|
lees verder …|lees ook …|lees meer|lees meer over …|de tekst gaat verder …|tekst gaat verder …|
tekst loopt door …|de tekst loopt door …|artikel gaat verder …|het artikel gaat verder …|läs mer|läs mer om …|
läs också …|läs även …|artikeln fortsätter …|læs mere|læs mere om …|læs også …|artiklen fortsætter …|les mer|
les mer om …|les også …|artikkelen fortsetter …|saken fortsetter …|continúa leyendo …|sigue leyendo …|
seguir leyendo …|leer más|continua a leggere …|continue lendo …|continuar a ler …|poursuivre la lecture …|
czytaj dalej …|číst dál …|číst více …|čtěte také …|čítajte aj …|читать далее …|lue lisää|lue myös …|
devamını oku …|hinweis|an dieser stelle findest du externe …|an dieser stelle finden sie externe …|
empfohlener redaktioneller inhalt|contenuto instagram|contenuto youtube|questo contenuto è disponibile anche …|
ce contenu est bloqué …|este contenido está bloqueado …|voit keskustella aiheesta …|
te puede interesar …|te puede gustar …|a página está a demorar …|
kommentare zu …|zur filmseite …|es gibt bisher noch keine kommentare|zum weiterlesen scrollen|continua após publicidade|
continúa tras la publicidad|
oferecer artigo …|ofereça este artigo …|encontrou algum erro …|gostou deste artigo …|gostou desta matéria …|
leia tudo sobre …|
расскажите друзьям …|поделитесь …|поделиться …|читайте також …|підписуйтесь на …|підтримайте нас …|поділитися …|
διαβάστε επίσης …|δείτε επίσης …|σχόλια|paylaş|yorumlar|mirá también …|mira también …|à voir aussi …|guarda anche …|
vedi anche …|commenta e condividi|mehr aus …|dalszy ciąg materiału …|dalszy ciąg artykułu …|udostępnij …|sdílet …|
přečtěte si také …|ha tetszett a cikk …|citește și …|distribuie|llegeix també …|comparteix …|اقرأ أيضًا …|اقرأ أيضا …|
続きを読む|続きは …|もっと見る|全文を読む|阅读全文|继续阅读 …
"""
_OPENINGS = sorted(phrase.strip().removesuffix(" …").casefold() for phrase in _PHRASES.split("|"))
_LONGEST_OPENING = max(map(len, _OPENINGS))
# By the first two letters: few begin like a paragraph, and to try them all takes long.
_BOILERPLATE_OPENINGS = {head: tuple(some) for head, some in groupby(_OPENINGS, key=itemgetter(slice(2)))}
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".JPG", ".PNG")
_PICTURE_ENDS = frozenset(ending[-1] for ending in _PICTURES)
# Remarks of an editor between the turns
_NOTES = (
    "note:", "editor’s note:", "editor's note:", "ed. note:", "ed.:", "anmerkung:", "anmerkung der redaktion:",
    "anm. d. red.:", "ndlr:", "ndlr :", "n.d.r.:", "nota del editor:", "nota de la redacción:", "nota della redazione:",
    "nota do editor:", "nota da redação:", "od redakcji:", "прим. ред.:", "от редакции:",
)  # fmt: skip
_NOTED = 2 + max(map(len, _NOTES))
_NOTE_HEADS = frozenset("[(*_").union(*({note[0], note[0].upper()} for note in _NOTES))
# How any of these begins, in small letters or capitals
_SPELT = 3  # letters
_BEHIND = " .:!…>»→›＞)）]】▼↓"  # what may stand behind them
_SPELT_HEADS = frozenset(
    "".join(letters)
    for head in {"nex", "pre", *((words + mark)[:_SPELT] for words in (*_OPENINGS, *_NOTES) for mark in ("", *_BEHIND))}
    for letters in product(*((letter, letter.upper()) for letter in head))
)
_BULLETS = " ●•▪■►▶→➜»>*+←‹«<＜(（[【"
_NEIGHBOURS = ("NEXT ", "PREV ", "PREVIOUS ")  # NEXT Ten boats for the summer
_BYLINE = (
    r"(?i)(?:(?:interview(?:ed)?|words|text|story|written)[ ]?(?:by|:)|by|par|per:|(?:intervista )?a cura di|"
    r"propos recueillis par|entretien (?:réalisé|mené|conduit) par|entrevista (?:realizada por|a cargo de)|"
    r"das (?:gespräch|interview) führten?|rozmawia(?:ła?)?:?|rozmowa:|"
    rf"von|por|interview(?!\s{WITH}\b|\s(?:[^\W\d_]+\s)?d(?:e\b|[’']))|di|przez)\s+"
    r"[^\W\d_](?:[^.?!\n]|(?<=\b(?-i:[A-Z]))\.){2,60}$"
    r"|(?:\w+,?\s)?\d{1,2}\.?\s\w+\s\d{4}$|\w+\s\d{1,2},\s\d{4}$|\d{4}-\d{2}-\d{2}$"
    r"|\d{1,2}[./]\d{1,2}[./]\d{2,4}$|published\b.{0,40}$"
    r"|.{0,40}?\b\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,12}\.?\s(?:de\s)?(?:19|20)\d\d\b[^.?!]{0,40}$"
)
_TIME = re.compile(
    r"\\?\[?\(?\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?\)?\\?\]?|(?:\d{1,2}h )?\d{1,2}m \d{1,2}s",
    re.IGNORECASE,
)
LONGEST_HEAD = 40  # characters
# Full transcript:
_TRANSCRIPT = re.compile(
    r"\W*(?:(?:the\s)?(?:full|complete|interview|episode|podcast)\s){0,2}transcript(?:ion)?(?:\s(?:below|follows))?\W*"
    r"|\W*(?:transkript|transkription|abschrift|(?:la\s)?transcripción|(?:la\s)?trascrizione|(?:a\s)?transcrição|transkrypcja|"
    r"расшифровка|стенограмма|書き起こし|文字起こし)\W*",
    re.IGNORECASE,
)
_LEADS_ON = frozenset(".…>»›→")
_MORE = (
    r"(?i)(?:more|mehr|plus|más|altro|mais|meer|mer|mere|mera|więcej|více|viac|lisää|ещё|más|daha|weiter|suite|segue|sigue)"
    r"\s?(?:\.{3}|…|[>»›→]{1,3})"
)
LONGEST_TIME = 12  # characters
_BRACKETS = ("[", "(", "\\")
# “I row when it rains.” Clara Voss
_SAID_BY = r"[\"“„«»‟][^\"“”„«»‟]{12,400}[\"”“»«]\s*[-–—]?\s*(?P<name>[^\W\d_][^\"“”„«»‟?!,:;\n]{3,40})"
_STOPS = frozenset(".!?…。！？؟:;,")
_FINISHED = re.compile(r"[.!?…。！？؟:;,][\"'”’»」)\]]*$")
# Words that hold phrases together: headlines have them, rows of key words have none.
_TIES = frozenset(
    """
    a an the on in of about and to for with by from at is are was has her his its s as how why what who that
    le la les un une des du de et à au en sur pour avec der die das ein eine und von im mit für über auf
    el los las y con por para il lo gli e di da o os w z na i do о об в во на с со и к из по
    over het een haar zijn hun met naar bij är och på till från som jag jeg og til fra det den er ikke
    v ve ke se si k u po při pro od ze je jsem má mám není nie jest się są ja mam moja mój my już я мы мой моя это у
    не нет ja on en ei minun az egy nem és én bir ve ben için și nu un o eu pe cu sunt is ik mijn
    """.split()
)


def is_credit_line(text: str) -> bool:
    """`Juliette Binoche Credit: Handout`, `Photo by …`, `© …`, `Fig. 3: the harbour`."""
    if len(text) > 240 or text.count(". ") > 2:
        return False
    if text[:1] in _FIGURES and any(map(str.isdigit, text[:_NUMBER_OF_FIGURE])) and late(_FIGURE).match(text):
        return True
    folded = text.casefold()
    if not holds_any(folded, _IN_CREDITS) and not (_STILL in folded and _STILL_CREDITED.search(folded)):
        return False
    return bool(_CREDIT.search(text) or (holds_any(text, _CREDIT_MARKS) and late(_CREDIT_MARK).search(text)))


@cache
def _boilerplate() -> re.Pattern[str]:
    """Made when a line begins like a phrase for the first time: it takes 10 ms."""
    phrases = (re.escape(phrase.strip()).replace("\\ …", r"\b.{0,100}") for phrase in _PHRASES.split("|"))
    # No blank parts the words of a script such as 続きは.
    open_ended = (re.sub(r"(?<=[\u3041-\u9fff])\\b", "", phrase) for phrase in phrases)
    return re.compile("|".join(open_ended), re.IGNORECASE)


def is_boilerplate(text: str) -> bool:
    """`Latest video`, `Read more: …`, `NEXT Ten boats`, `This interview has been edited …`, `/boats/larch.jpg`; so are
    lines below such a phrase, none of which is a sentence."""
    if text[:1].isalnum() and text[:_SPELT] not in _SPELT_HEADS and text[-1:] not in _PICTURE_ENDS:  # as most
        return False
    if text[-1:] in _PICTURE_ENDS and all(part.endswith(_PICTURES) for part in text.split()):
        return True
    if text[:1] in _NOTE_HEADS and text[:_NOTED].lstrip("[(*_").casefold().startswith(_NOTES):
        return True
    text, *below = text.split("\n") if "\n" in text else (text,)
    if len(text) > 160 or any(map(is_sentence, below)):
        return False
    text = text.lstrip(_BULLETS)  # ● ● Read also
    if text.startswith(_NEIGHBOURS) and not text.isupper():
        return True
    openings = _BOILERPLATE_OPENINGS.get(text[:2].casefold())
    if not openings or not text[:_LONGEST_OPENING].casefold().startswith(openings):
        return False
    return bool(_boilerplate().fullmatch(text.rstrip(_BEHIND)))


def is_byline(text: str) -> bool:
    """`By Jane Doe`, `18 March 2011`."""
    return len(text) <= 90 and bool(late(_BYLINE).match(text))


def is_time(text: str) -> bool:
    """`14:05`, `2.30 pm`, `3m 5s`: when something was said or posted, in a line of its own."""
    return len(text) <= LONGEST_TIME and bool(_TIME.fullmatch(text))


def is_more(text: str) -> bool:
    """`Mehr...`, `More »`: what leads on, in a line of its own."""
    return text[-1] in _LEADS_ON and late(_MORE).fullmatch(text) is not None


def is_stamp(text: str) -> bool:
    """`[00:01:23]`: when something was said, in brackets."""
    return text[:1] in _BRACKETS and is_time(text)


def heads_transcript(text: str) -> bool:
    """`Transcript`, `FULL TRANSCRIPT:`: below it stands what was said."""
    return len(text) <= LONGEST_HEAD and bool(_TRANSCRIPT.fullmatch(text))


def is_unfinished_line(text: str) -> bool:
    """Whether no punctuation ends the line: a title, a caption or a scrap of a page, or very casual talk."""
    if len(text) > 120 or (last := text[-1:]) in _STOPS:
        return False
    return last.isalnum() or not _FINISHED.search(text)


def is_sentence(text: str) -> bool:
    """Whether a full stop, a question mark or the like ends `text`."""
    last = text[-1:]
    return last in _STOPS or (not last.isalnum() and _FINISHED.search(text[-6:]) is not None)


def is_key_words(text: str) -> bool:
    """`Binoche Certified Copy earring`: capitalised words, then others, and nothing that ties them together."""
    words = re.findall(r"[^\W_]+", text)
    tied = any(word.casefold() in _TIES for word in words)
    return (
        len(words) >= 3 and not tied and text[:1].isupper() and words[-1].islower() and text.replace(" ", "").isalnum()
    )


def is_key_list(text: str) -> bool:
    """`Clothing, Suit, Formal wear, Street`: what machines say of a picture, between commas and without a full stop."""
    if not 3 <= text.count(",") <= 40 or len(text) > 240 or not is_unfinished_line(text[-120:]):
        return False
    items = text.split(", ")
    short = all(item[:1].isalpha() and len(item.split()) <= 2 for item in items)
    return short and len(items) > 3 and 2 * sum(item[0].isupper() for item in items) > len(items)


def is_attribution(block: Block) -> bool:
    """`— Juliette Binoche` below a pull quote."""
    words = block.text.lstrip("-–—― ").split()
    dashed = Dress.DASH in block.dress or block.text.startswith("-")
    return dashed and len(words) <= 5 and bool(words) and words[0][:1].isupper() and is_unfinished_line(block.text)


def said_by(text: str) -> str | None:
    """Who said what is quoted before their name, where `text` is nothing else."""
    if text[0].isalpha() or not text[-1].isalpha():  # as nearly all
        return None
    match = late(_SAID_BY).fullmatch(text)
    return match["name"] if match and is_full_name(match["name"]) else None
