"""Guards for whose words they are: speech inside the speech, somebody's saying, another guest in a joint answer."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

from quotecards.selector.guards.excerpt import Excerpt
from quotecards.selector.guards.lexicon import phrases
from quotecards.selector.guards.names import names
from quotecards.selector.quoted import is_balanced
from quotecards.selector.statement import is_english

_AND = frozenset("and und et y e i och en".split())  # Voss and I
_DASHES = frozenset("-–—―")
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur)\b")
_LABEL_WORDS = 4
_CLOSING = ("”", '"', "“", "»", "«", "’", "'")
_LABEL = re.compile(r"([^\W\d_][^:：\n.!?]{0,40}?)\s?[:：](?=\s+(\S+\s*)([^\W_])?)")
_INTRODUCTION = 60  # characters before a quotation mark that say whose words follow


def quoted_inside(excerpt: Excerpt) -> str | None:
    """Somebody's words in quotation marks, whole; not what the speaker says to have said or thought."""
    own = phrases("own", excerpt.language)
    for one in excerpt.marks.stretches:
        introduced = excerpt.verbatim[max(0, one.start - _INTRODUCTION) : one.start].rstrip(" ,:-–—")
        mine = any(match.end() == len(introduced) for match in own.finditer(introduced))
        if one.speech and one.closed and one.depth == 1 and not mine:
            return "someone’s words are quoted inside: is it clear whose they are?"
    return None


def inside_speech(excerpt: Excerpt) -> str | None:
    """The excerpt starts or ends inside quotation marks, or lies in somebody's speech altogether; or it is none, but
    tells of the speaker: Voss says that wood forgives."""
    if _tells_of_speaker(excerpt):
        return f"it tells of {excerpt.speaker} by name: are these the words of who wrote the text?"
    label = _label(excerpt)
    if label:
        return f"“{label}:” heads it like a label: are the words behind it theirs?"
    if not is_balanced(excerpt.verbatim, excerpt.marks):
        return "a quotation mark or bracket is open: does the quote start or end inside someone else’s words?"
    start, end = excerpt.at, excerpt.at + len(excerpt.verbatim)
    for one in excerpt.speech:
        if one.closed and (start < one.start < end < one.end or one.start < start < one.end < end):
            return "the quote starts or ends inside someone else’s words"
        if one.closed and one.speech and one.start <= start and end <= one.end:
            return "all of it is quoted in the answer: are these someone else’s words?"
    return None


def _tells_of_speaker(excerpt: Excerpt) -> bool:
    """Whether the surname of who answers heads the excerpt, a verb behind it, or stands behind speech and “says”; or
    their first name, in a paragraph of English in which nobody says I."""
    name, text = excerpt.speaker or "", excerpt.verbatim
    _, _, surname = name.rpartition(" ")
    if surname == name:
        return False
    if surname not in text:
        return _opens_on(name.partition(" ")[0], excerpt) and is_english(excerpt.language) and not _says_i(excerpt)
    told = any(_opens_on(one, excerpt) for one in (name, surname))
    said = (match for match in excerpt.finditer("saying") if text[: match.start()].rstrip().endswith(_CLOSING))
    return (
        told
        or _is_said_apart(text, (name, surname))
        or any(text.startswith(f" {surname}", match.end()) for match in said)
    )


def _opens_on(name: str, excerpt: Excerpt) -> bool:
    """Whether a name and a word in small letters, other than and, head the excerpt."""
    if not excerpt.verbatim.startswith(f"{name} ") or _is_word(name, excerpt):
        return False
    verb = excerpt.verbatim[len(name) + 1 :].split(maxsplit=1)[:1]
    return bool(verb) and verb[0][0].islower() and verb[0] not in _AND


def _says_i(excerpt: Excerpt) -> bool:
    return _FIRST_PERSON.search(excerpt.before + excerpt.verbatim + excerpt.after) is not None


def _is_said_apart(text: str, forms: Sequence[str]) -> bool:
    """Whether a dash, a word of saying and the name stand in it, in any language: It forgives – mówi Clara Voss."""
    before = (text[: text.find(f" {form}")].split()[-2:] for form in forms if f" {form}" in text)
    return any(len(two) == 2 and two[0] in _DASHES and two[1].isalpha() and two[1].islower() for two in before)


@lru_cache(maxsize=64)  # most candidates of a text that open so open on one of a few words; a text may be long
def _heads_lines(label: str, text: str) -> bool:
    """Whether `label` and a colon head two lines of `text` or more."""
    found = re.finditer(rf"(?im)^[^\S\n]*{re.escape(label)}\s?[:：]", text)
    return len(list(islice(found, 2))) > 1


def _label(excerpt: Excerpt) -> str | None:
    """What heads the excerpt and a colon, where it is somebody's name, or heads another line in the same way."""
    found = _LABEL.match(excerpt.verbatim) if ":" in excerpt.verbatim or "：" in excerpt.verbatim else None
    if found is None or len(found[1].split()) > _LABEL_WORDS:
        return None
    label, text = found[1], excerpt.document.text
    if (
        (len(label) < 3 and label.isupper())
        or label in excerpt.people
        or any(label in person.split() for person in excerpt.people)
    ):
        return label
    if _heads_lines(label, text):
        return label
    title = bool(found[3] and found[3].isupper())  # Mad Max: Fury Road
    named = next(names(label, excerpt.language), None)
    return label if named and named.full and named.text == label and not title and text.count(label) > 1 else None


def _is_word(surname: str, excerpt: Excerpt) -> bool:
    """Whether a surname is a word that the interview has without a capital, too: Young people row well."""
    return re.search(rf"\b{re.escape(surname.casefold())}\b", excerpt.document.text) is not None


def reported(excerpt: Excerpt) -> str | None:
    """What somebody else said, told without quotation marks."""
    if quoted_inside(excerpt):
        return None
    text, language = excerpt.verbatim, excerpt.language
    found = [match.span() for match in excerpt.finditer("reported")]
    saying = [match.span() for match in excerpt.finditer("saying")]
    for name in names(text, language) if saying else ():
        found += [(name.start, end) for start, end in saying if text[name.end : start].isspace()]
    told_of = phrases("told_of", language)
    for start, end in sorted(found):
        if not any(match.end() >= start - 1 for match in told_of.finditer(text[:start])):
            return f"“{_plain(text[start:end])}”: is this someone else’s thought?"
    return None


def other_guest(excerpt: Excerpt) -> str | None:
    """The name of another guest like a label, inside the answer: the words behind it may be theirs."""
    before = excerpt.around[: excerpt.around.find(excerpt.verbatim)] + excerpt.verbatim
    for person in sorted(excerpt.people - {excerpt.speaker}):
        for form in (person, *person.split()):
            if len(form) > 1 and re.search(rf"(?:^|[\n(\[.!?…]\s*){re.escape(form)}\s?:\s", before, re.IGNORECASE):
                return f"“{form}:” stands in the answer before it: is it {person} who speaks?"
    return None


def _plain(text: str) -> str:
    return " ".join(text.split())
