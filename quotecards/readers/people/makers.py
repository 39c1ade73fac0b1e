"""Lines above a talk that name who made the page, and lines that name people for other reasons."""

import re

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.interview_words import ASKING, INTERVIEW, TEXT
from quotecards.readers.body.label_names import ASKED
from quotecards.readers.body.role_labels import role_of

_LONGEST = 90  # characters of such a line
_NAME = r"[^\W\d_][\w’'.-]*(?:\s[^\W\d_][\w’'.-]*){1,3}"
# Interviewee: Clara Voss; Nome do entrevistado(a): Clara Voss
_NAMED = "(?:full )?name|nom|nombre|nome|jméno|meno|imię|naam|namn|navn|nimi|név|имя|ім’я"
FIELD = re.compile(
    rf"^(?:(?:(?:{_NAMED}) (?:of|de|des|del|della|do|da|der) (?:the |l[’'])?)?(?:{ASKED})(?:\(a\))?(?: name)?|"
    rf"{_NAMED}|who|speaker|person interviewed|host(?:é|ka)?|gość|гость|{INTERVIEW})"
    r"(?:\s?[:：]\s*|\s?[–—-]\s+)$"
    rf"|\s(?:{ASKED})\s?:\s+$",  # Trade: rower Interviewee: Clara Voss
    re.IGNORECASE,
)
_MONTH = r"[^\W\d_]{3,10}\.?"
_DATE = (
    rf"(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:de\s)?{_MONTH},?\s(?:de\s)?\d{{4}}"
    rf"|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}})"
)
_PART = r"\s*[|·•,–—/-]?\s*(?:updated:?\s*)?"
_BY = r"(?:by|por|par|von|di|przez)\s"
# May 14, 2033 | by Ann Lanning; Ann Lanning · 14 May 2033 · 5 min read; May 14, 2033 by Ann Lanning Leave a Comment
_DATED = (
    rf"(?i)(?:{_DATE}{_PART}(?:{_BY})?{_NAME}|(?:{_BY})?{_NAME}{_PART}{_DATE})(?:{_PART}\d+\s(?:min|mins|minutes)\b.{{0,10}})?"
    r"(?:,?\s\d{1,2}[:.]\d\d(?:\suur|\sUhr)?)?(?:\s(?:laatste|letztes|last|dernière|senast)\s\w+\b.{0,20})?"
    r"(?:\s*[|·•,–—/-]?\s*(?:leave a (?:comment|reply)|(?:no|\d+) comments?))?"
)
# Posted on Monday by Ann Lanning
_MADE = (
    r"(?i)(?:prepared|authored|posted|published|contributed|submitted|uploaded|"
    r"hosted|moderated|presented|recorded|reviewed|edited|translated|"
    r"transcribed|compiled|illustrated|photographed|publi[ée]|publicado|veröffentlicht|"
    r"vertaald|übersetzt|traduite?|traducid[oa]|tradott[oa]|traduzid[oa]|översatt|oversat)\b"
    r".{0,40}?\b(?:by|par|por|von|door|da|av|af):?\s"
)
# Intervju: Ann Lanning; Rozmowa: Ann Lanning; Της Άννας Λάννα; Entrevista de Ana Prado: below a title
_INTERVIEW_BY = (
    rf"(?i)(?:(?:una?\s|uma\s|un\s)?(?:entrevista\sd[eo]|intervista\sdi|interviu\sde)|(?:{INTERVIEW}|rozmowa|gesprek|samtale?)(?:\s?[:：]|"
    r"\s(?:realizată?\sde|realizad[ao]\spor|feita\spor|conduzida\spor|réalisée?\spar|menée?\spar|(?:durch)?geführt\svon|"
    r"(?:condott|realizzat)a\sda|afgenomen\sdoor|vedla?|připravila?|pripravila?|av|af|door|przeprowadziła?|"
    r"met\sdank\saan|στ(?:ον|ην?|ους)))|της|του)"
    rf"\s{_NAME}"
)
# Editor: Ann Lanning; Intervista a cura di: Ann Lanning
_OFFICE = (
    r"(?i)(?:(?:interview|entrevist|intervist|entretien|conducted|recorded|transcri|notes|propos|realizad|feit|hech|"
    r"conduzid|réalisée?|menée?|geführt)\w*(?:\s[\w’]+){0,3}\s(?:by|por|par|von|di)|(?:the\s)?(?:authors?|автор(?:ы)?|editors?|interviewführung|"
    r"das interview führten?|fragen|questions|preguntas|perguntas|domande|вопросы|беседовал[аи]?|"
    r"tr[ae]ns[ck]ri(?:ption|bers?|ção|pción)|trascrizione|"
    r"autor(?:a|in|ka|es)?|auteure?|autrice|autore|verfasser(?:in)?|redaktion|redakteur(?:in)?|"
    r"reporter(?:in)?|journalist(?:e|in)?|host(?:ed)?|moderator(?:in)?|moderation|producer|presenter|rozmawiał?a?|"
    r"instructor|supervisor|advisor|orientador[ae]?|betreuer(?:in)?|"
    rf"{TEXT}(?:\s(?:und|and|et|y|e|i)\s\w+)?))\s?[:：~]\s"
)
_GUEST = rf"(?i)\b(?:{ASKED})\s?[:：]"
_OF_NAMES = frozenset("name nome nombre nom of the do da dos del de des der (a)".split())
# Ann Lanning, staff writer; Ann Lanning (Text), Ben Okri (Bilder)
_STAFF = (
    rf"(?i){_NAME}\s\((?:{TEXT}|interview)\)(?:,\s.{{0,40}})?|{_NAME}\s?[,|–—-]\s?(?:(?:staff|freelance|contributing|senior|guest|associate|managing|deputy|news)\s(?:writer|"
    r"editor|reporter|journalist)|editor[- ]in[- ]chief|(?:staff\s)?(?:reporter|columnist|correspondent|contributor))"
    r"\b.{0,30}"
)
# What was made for the page, before who made it
_PIECE = (
    rf"(?:{TEXT}|words|story|portraits?|reporting|photo(?:graph(?:y|s|e|ie))?s?|pictures|pics|images?|illustrations?|ilustraci(?:ón|je)|fot(?:o[’']?s?|ografi(?:a|e|ja|er)|ografía|ó|oğraf(?:lar)?)|"
    r"bild(?:er)?|zeichnung(?:en)?|(?:gesprächs)?protokoll|aufzeichnung|recherche|reportage|redazione|redacción|redação|rédaction|tekst[iy]?|zdjęcia|ilustracje|"
    r"opracowanie|korespondencja|kuvat?|valokuvat|haastattelu|viðtal|ljósmynd(?:ir)?|vragen|beeld|fotograf[ií]e|текст[иы]?|фото|світлини|"
    r"подготовил[аи]?|підготува(?:в|ла)|интервью|інтерв[’'ʼ]ю|интервю|επιμέλεια|κείμενο|φωτογραφίες|συνέντευξη|hazırladı|röportaj|söyleşi|"
    r"piše|pripremi(?:la|o)|fotografije|teksta\sautore|nuotraukos|fotod)"
)
# Interview: Ann Lanning. Portraits: Ben Okri
_ASKED_AND_MORE = rf"(?i){INTERVIEW}\s?[:：]\s?{_NAME}[.,;|·/\s]+{_PIECE}(?:\s?[:：]|\sby\s)"
# Words before a name without a colon: Записала Анна Ланина; as told to Ann Lanning; Text und Bilder von Ann Lanning
_MADE_BY = (
    r"(?:as\stold\sto|recorded\sby|aufgezeichnet\svon|das\s(?:gespräch|interview)\sführten?|propos\srecueillis\spar|a\sconsemnat|recogido\spor|raccolto\sda|"
    r"беседовал[аи]?|записал[аи]?|расспрашивал[аи]?|розмовля(?:в|ла)|записа(?:в|ла)|разговаря|zapisał[ay]?|opracował[ay]?|notował[ay]?|"
    r"zapsala?|zaznamenala?|spraševala?|zapisala?|kirjoittanut|kalbino|kalbėjosi|küsis|usutles|hazırlayan|készítette|kérdezett)"
)
_CREDITED = (
    rf"(?i)(?:{_PIECE}(?:\s?(?:[&+/,·]|and|und|og|och|et|y|e|i|ja|și|és|ve|та|и|και|en)\s?{_PIECE})?\s?[:：/]\s?"
    rf"|(?:{_PIECE}\s(?:by|von|av|af|door|di|de|da|par|por)|av|af|door|{ASKING}|{_MADE_BY})(?:\s?:)?\s|az\sinterjút\s(?=.*\skészítette\b))"
    rf"{_NAME}(?:\s?[,;|·/(].{{0,60}}|\skészítette\.?)?"
)
# Filed under: Clara Voss; in memory of Clara Voss; Press contact: Clara Voss
_ASIDE = (
    r"(?i)(?:(?:image|cover|photo|picture)\b[^:]{0,15}:|courtesy of|filed under|tags?\b|categor|posted in|"
    r"(?:with |special )?thanks to|dedicated to|in (?:loving )?memory of|share|follow|subscribe|related|review\s?:|©|"
    r"read (?:also|more|next)|"
    r"(?:press|media|sales|ufficio stampa|service de presse|attachée? de presse|(?:gabinete|contacto) de prensa|"
    r"assessoria de imprensa|presskontakt|pressekontakt|pressestelle|pressebetreuung|perscontact|verleih|vertrieb|"
    r"kontakt dla mediów)[^:\n]{0,20}:)"
)
# Sound: Ivo Tamm; Montage : Ann Lanning, Ben Okri
_CREW = (
    rf"(?i)(?:sound(?:\s(?:design|mix))?|ton|son|sonido|suono|som|camera|kamera|image|imagen|cámara|cinematography|photography|"
    rf"editing|edited\sby|editor|schnitt|montage|montaje|montaggio|montagem|music|musik|musique|música|musica|score|cast|"
    rf"starring|darsteller(?:innen)?|besetzung|avec|reparto|elenco|con|interpr[eé]t[ei]s?|intérpretes|actors?|acteurs|actores|attori|stars|"
    rf"produc(?:er|tion|ed\sby)|produktion|screenplay|script|drehbuch|"
    rf"scénario|guion|guión|sceneggiatura|costumes?|kostüme?|production\sdesign|szenenbild|animation|vfx|"
    rf"subtitles|captions|untertitel|sous-titr(?:es|age)|subt[íi]tulos|sottotitoli|ondertiteling|undertext(?:er|ning)|undertekster|napisy|"
    rf"legenda(?:s|gem)|translation|übersetzung|traduction|traducción|traduzione|tradução|vertaling|översättning|oversættelse|"
    rf"tłumaczenie|fot(?:o[’']s|os?|ografie|ografía)|photos?|bild(?:er)?|beeld|zdjęcia|illustrations?|illustrationen|ilustraciones)\s?[:：]\s+"
    rf"{_NAME}(?:\s?(?:[,&/·]|and|und|et|y|e)\s{_NAME})*"
)
# With Clara Voss, Ben Okri: nothing but a list
_CAST = (
    rf"(?i)(?:avec|con|with|mit|com|starring|met|med)\s{_NAME}(?:\s?[,&/·]\s?{_NAME})+"
    rf"(?:,?\s(?:&|and|und|et|y|e)\s{_NAME})?\.?"
)


def names_maker(text: str, *, titled: bool = True) -> bool:
    """Whether a line says who wrote, edited or hosted the page.

    Where no title stands above it (`titled`), it may be one itself: then a date says so only beside a “by”.
    """
    if len(text) > _LONGEST:
        return False
    dated = late(_DATED).fullmatch(text)
    if dated and (titled or re.search(rf"\b{_BY}", text, re.IGNORECASE)):
        return True
    if titled and late(_INTERVIEW_BY).fullmatch(text):
        return True
    if titled and ":" in text and late(_ASKED_AND_MORE).match(text):
        return True
    made = late(_MADE).match(text) or late(_STAFF).fullmatch(text) or (titled and late(_CREDITED).fullmatch(text))
    return bool(made) or ((asks_in(text) or bool(late(_OFFICE).match(text))) and not late(_GUEST).search(text))


def asks_in(text: str) -> bool:
    """Whether a line begins with a field for who asked: Interviewers: …, Nome do entrevistador(a): …"""
    field, colon, _ = text.replace("(a)", "").partition(":")
    words = [word for word in field.casefold().split() if word not in _OF_NAMES] if colon else []
    return len(words) == 1 and len(words[0]) > 1 and TurnKind.QUESTION in map(role_of, _singular(words[0]))


def _singular(word: str) -> tuple[str, ...]:
    return (word, word.removesuffix("s"), word.removesuffix("es"))


def names_others(text: str) -> bool:
    """Whether a line names people for other reasons than that somebody speaks: pictures, key words, thanks, parts in
    the making of a film, but for its director’s."""
    if len(text) > _LONGEST:
        return False
    crew = late(_CREW).fullmatch(text) if ":" in text else late(_CAST).fullmatch(text) if "," in text else None
    return bool(late(_ASIDE).match(text) or crew)
