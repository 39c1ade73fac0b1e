"""Lines above a talk that name who made the page, and lines that name people for other reasons."""

import re

from quotecards.late import late
from quotecards.readers.body.interview_words import INTERVIEW, TEXT

_LONGEST = 90  # characters of such a line
_NAME = r"[^\W\d_][\w’'.-]*(?:\s[^\W\d_][\w’'.-]*){1,3}"
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
    r"(?:\s*[|·•,–—/-]?\s*(?:leave a (?:comment|reply)|(?:no|\d+) comments?))?"
)
# Posted on Monday by Ann Lanning
_MADE = (
    r"(?i)(?:posted|published|contributed|submitted|uploaded|hosted|moderated|presented|recorded|reviewed|edited|translated|"
    r"transcribed|compiled|illustrated|photographed|publi[ée]|publicado|veröffentlicht|"
    r"vertaald|übersetzt|traduite?|traducid[oa]|tradott[oa]|traduzid[oa]|översatt|oversat)\b.{0,40}?\b(?:by|par|por|von|door|da|av|af)\s"
)
# Intervju: Ann Lanning; Rozmowa: Ann Lanning; Της Άννας Λάννα; Entrevista de Ana Prado: below a title
_INTERVIEW_BY = (
    rf"(?i)(?:(?:una?\s|uma\s|un\s)?(?:entrevista\sd[eo]|intervista\sdi|interviu\sde)|(?:{INTERVIEW}|rozmowa|gesprek|samtale?)(?:\s?[:：]|"
    r"\s(?:realizată?\sde|realizad[ao]\spor|feita\spor|conduzida\spor|réalisée?\spar|menée?\spar|(?:durch)?geführt\svon|"
    r"(?:condott|realizzat)a\sda|afgenomen\sdoor|vedla?|připravila?|pripravila?|av|af|door|przeprowadziła?|"
    r"met\sdank\saan|στ(?:ον|ην?|ους)))|της|του)"
    rf"\s{_NAME}"
)
# Editor: Ann Lanning
_OFFICE = (
    r"(?i)(?:the\s)?(?:authors?|editors?|autor(?:a|in|ka|es)?|auteure?|autrice|autore|verfasser(?:in)?|redaktion|redakteur(?:in)?|"
    r"reporter(?:in)?|journalist(?:e|in)?|host(?:ed)?|moderator(?:in)?|moderation|producer|presenter|rozmawiał?a?|"
    rf"{TEXT}(?:\s(?:und|and|et|y|e|i)\s\w+)?)\s?[:：~]\s"
)
# Ann Lanning, staff writer; Ann Lanning (Text), Ben Okri (Bilder)
_STAFF = (
    rf"(?i){_NAME}\s\((?:{TEXT}|interview)\)(?:,\s.{{0,40}})?|{_NAME}\s?[,|–—-]\s?(?:(?:staff|freelance|contributing|senior|guest|associate|managing|deputy|news)\s(?:writer|"
    r"editor|reporter|journalist)|editor[- ]in[- ]chief|(?:staff\s)?(?:reporter|columnist|correspondent|contributor))"
    r"\b.{0,30}"
)
# Filed under: Clara Voss; in memory of Clara Voss
_ASIDE = (
    r"(?i)(?:(?:image|cover|photo|picture)\b[^:]{0,15}:|courtesy of|filed under|tags?\b|categor|posted in|"
    r"(?:with |special )?thanks to|dedicated to|in (?:loving )?memory of|share|follow|subscribe|related|review\s?:|©|"
    r"read (?:also|more|next))"
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
    return bool(late(_MADE).match(text) or late(_OFFICE).match(text) or late(_STAFF).fullmatch(text))


def names_others(text: str) -> bool:
    """Whether a line names people for other reasons than that somebody speaks: pictures, key words, thanks, parts in
    the making of a film, but for its director’s."""
    if len(text) > _LONGEST:
        return False
    crew = late(_CREW).fullmatch(text) if ":" in text else late(_CAST).fullmatch(text) if "," in text else None
    return bool(late(_ASIDE).match(text) or crew)
