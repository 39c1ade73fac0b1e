"""Which language a text is written in: by its script, and for the Latin one by its commonest words."""

import math
import re
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

from quotecards.late import late

SAMPLE = 20_000  # characters; the commonest words settle it within a page
_WORD = re.compile(r"[^\W\d_]+")
_MARKS = "“”‘’…—–\u00a0"  # what besides ASCII most English has
_BLANKS = {code: " " for code in range(128) if not chr(code).isalpha()}
_I = re.compile(r"I(?<![^\W\d_]I)(?![^\W\d_])")
_BEYOND_LATIN = "[^\x00-\u036f\u1e00-\u2bff\ufe00-\U0010ffff]"  # nor marks, signs and pictures
_UKRAINIAN = "іїєґІЇЄҐ"  # letters that Russian lacks
_BULGARIAN, _NOT_BULGARIAN = "ъЪ", "ыэёіјўЫЭЁІЈЎ"  # what is common there and rare in Russian; what it lacks
# The commonest words of each language and those that interviews ask with. A word of several languages counts for each
# of them in part. In English the word I is always a capital, in the other languages only at the head of a sentence.
_STOP_WORDS = MappingProxyType(
    {
        "en": "the and of to that it was you with for this but they have are not what from his her all there we she I "
        "do did does is in my so how why who when be on if an your think know at as one about were had or no",
        "fr": "le les des et est une dans que qui pas pour vous je sur ce avec il elle au mais on nous c qu était du "
        "de un la en ne se tu moi oui non quoi comment pourquoi quand où ça",
        "de": "der die und das ist nicht ich sie ein eine mit auf den dem zu war wie es auch aber wir sich für von "
        "in was du warum wieso weil ja nein an so als haben habe hat bin",
        "es": "el los las y que una es con por para pero se lo como más yo muy está había cuando porque del al "
        "de la en un no sí qué cómo quién dónde cuándo mi su",
        "it": "il di che e un una è per non sono mi ma con gli della nel come anche più ho era questo perché i la in "
        "no sì chi cosa dove quando va bene",
        "pt": "o os as e que um uma é não para por mas eu se como mais muito está foi quando porque do da ao "
        "de a em no sim você quem onde",
        "pl": "i w nie na się z że to jest jak do ale tak co po był było już tylko przez dla czy mnie jego a ja ty "
        "dlaczego kto gdzie kiedy",
    }
)
# Of further languages only those words that none of the above has: they are seldom met, and take nothing away.
_FURTHER = MappingProxyType(
    {
        "nl": "het een niet maar ook voor ik dat van wij jij heb wordt zijn naar",
        "sv": "och att är jag inte för ett mycket hur det på som från också varför vad men var har hade när mig som "
        "kan om så efter blev dig sig nej",
        "da": "og jeg ikke det er på af hvad meget mig også til der hvorfor hvordan men var har havde noget fordi være "
        "som kan om så efter blev dig sig nej ud op ind lavet",
        "no": "og jeg ikke det er på av hva mye meg også til hvordan hvorfor men var har hadde noe fordi være som kan "
        "om så etter ble deg seg nei ut opp inn laget",
        "fi": "että oli mutta hän minä olen joka kun niin ovat myös mitä miten sitten ollut miksi koska sinä vain ole "
        "ei hänen hänet jonka jossa jotka jota siitä siihen sitä sinulle minulle mikä missä mistä kuin vielä enää "
        "kanssa vuotta jälkeen ennen mukaan kertoo sekä tai ovatko onko meidän me eivät kaikki nykyään vuonna",
        "sk": "že som keď nie je ktorý ako sú bol bola čo pretože alebo prečo ale ešte aj už",
        "hr": "što kako nije sam ali kao koji koja zašto bio bila samo jer kad smo ste ili već nikad kada šta",
        "cs": "že jsem když není který jsou jako byl bylo jsme protože",
        "hu": "az és hogy nem egy én volt meg ez csak mint nagyon vagy hogyan miért mert azt van már még",
        "ro": "și şi în că este pentru sunt fost cum foarte din mai nu eu cu pe când dar acum",
        "ca": "amb els és què perquè però són més aquest aquesta això quan molt vaig també fins dels pel jo tinc doncs "
        "potser quina meva fer ens aquests altres hem vam estic havia ara vau ell així nosaltres",
        "tr": "ve bir için çok ben ama gibi daha değil olarak nasıl bu neden çünkü var yok siz sen şey kadar "
        "ile sonra ilk onun diye biz şimdi peki yıl",
        "id": "yang dan itu ini tidak saya dengan untuk dari adalah bagaimana",
        "vi": "và là của không tôi có một những người được trong",
    }
)


def _speakers(lists: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """For each word the languages that have it."""
    sets = {language: frozenset(words.split()) for language, words in lists.items()}
    words = frozenset().union(*sets.values())
    return MappingProxyType({word: tuple(one for one, its in sets.items() if word in its) for word in words})


_COMMON = _speakers(_STOP_WORDS)
_SPOKEN_IN = MappingProxyType({**_speakers(_FURTHER), **_COMMON})
_WHOLE = math.lcm(*map(len, _SPOKEN_IN.values()))  # what a word counts, in equal parts for each of its languages
# Polish, Czech and Slovak share many of their common words, and not these letters.
_BY_LETTERS = MappingProxyType(
    {
        "pl": re.compile("[ąęłżĄĘŁŻ]"),
        "cs": re.compile("[ěřůĚŘŮ]"),
        "sk": re.compile("[ľĺŕťďĽĹŔŤĎ]"),  # some of which Czech has, beside more others
    }
)
# Each from its first letter to its last: to make a pattern of one takes as long as it has letters.
_SCRIPTS = (
    ("ja", "\u3041", "\u30ff"), ("zh", "\u4e00", "\u9fff"), ("ko", "\uac00", "\ud7a3"), ("ru", "\u0400", "\u04ff"),
    ("ar", "\u0600", "\u06ff"), ("he", "\u05d0", "\u05ea"), ("el", "\u0370", "\u03ff"), ("hi", "\u0900", "\u097f"),
    ("th", "\u0e00", "\u0e7f"), ("ka", "\u10d0", "\u10ff"), ("hy", "\u0530", "\u058f"),
)  # fmt: skip


def detect(text: str) -> str | None:
    """The BCP 47 tag of the language of `text`, judged by its first page or so; None where it cannot be told.

    Tells apart the languages for which the reader has words, and hi, th, ka, hy, id and vi. Other Cyrillic counts as
    Russian, Serbian in Latin letters as Croatian, Han without kana as Chinese.
    """
    sample = text[:SAMPLE]
    for mark in _MARKS:
        sample = sample.replace(mark, " ")
    plain = sample.isascii()
    if not plain and late(_BEYOND_LATIN).search(sample):
        signs = Counter(sample)
        letters = sum(count for sign, count in signs.items() if sign.isalpha())
        for language, first, last in _SCRIPTS:
            share = sum(count for sign, count in signs.items() if first <= sign <= last) / max(letters, 1)
            if share > (0.1 if language == "ja" else 0.4):
                ukrainian = sum(signs[letter] for letter in _UKRAINIAN)
                if language == "ru" and _is_bulgarian(signs, letters):
                    return "bg"
                return "uk" if language == "ru" and 50 * ukrainian > letters else language
    found = _words_of(sample)
    words = Counter(found)
    words["I"] = len(_I.findall(sample))
    words["i"] -= words["I"]
    hits = dict.fromkeys((*_STOP_WORDS, *_FURTHER), 0)
    for word in words.keys() & _SPOKEN_IN.keys():  # in any order, as these are whole numbers
        spoken_in = _SPOKEN_IN[word]
        share = words[word] * _WHOLE // len(spoken_in)
        for language in spoken_in:
            hits[language] += share
    if not plain and any(hits[language] for language in _BY_LETTERS):
        _weigh_letters(hits, sample)
    best, second = sorted(hits, key=lambda language: (-hits[language], language))[:2]
    if hits[best] < _WHOLE * max(2, len(found) * 0.08) or hits[best] == hits[second]:
        return None
    return best


def _weigh_letters(hits: dict[str, int], sample: str) -> None:
    """Give what languages have in common to the one of them whose letters `sample` has most often."""
    often = {language: len(letters.findall(sample)) for language, letters in _BY_LETTERS.items()}
    most = max(often, key=lambda language: often[language])
    if most != "pl" and often[most]:  # Polish has most of these words
        shared = sum(hits[language] for language in often)
        hits.update(dict.fromkeys(often, 0))
        hits[most] = shared


def _is_bulgarian(signs: Counter[str], letters: int) -> bool:
    """Whether letters of a Cyrillic text are as common as in Bulgarian, and none is there that it lacks."""
    return 150 * sum(signs[one] for one in _BULGARIAN) > letters and not any(signs[one] for one in _NOT_BULGARIAN)


def _words_of(sample: str) -> list[str]:
    """The words of `sample`, folded, in order."""
    folded = sample.casefold()
    if sample.isascii():
        return folded.translate(_BLANKS).split()
    if len(folded) == len(sample):  # no letter becomes two, so that words can be folded all at once
        return _WORD.findall(folded)
    return list(map(str.casefold, _WORD.findall(sample)))
