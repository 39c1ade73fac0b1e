"""How people present themselves in what they say: I’m Clara Voss; Je m’appelle Clara Voss."""

import re
from collections.abc import Collection, Iterator

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.names import may_name, names_in

_ALSO = re.compile(r"[\w’'-]+\s\(")  # Kit (Clara Voss)
_ALONE = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁІЇЄ][\w-]+(?![\w’'-]|\s[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁІЇЄ])")
_OF = ("'", "’")  # I’m Clara Voss’s nephew
# I’m Clara Voss. The first letters stand in front: `re` skips to one of them, and only then looks behind and on.
_HEADS = ("Ii", "Mm", "Jj", "Ss", "Ee", "Мм", "N", "A")
_I, _M, _J, _S, _E, _M_RU, _N, _A = (f"(?<=[{letters}])" for letters in _HEADS)
_MY_NAME = (
    "y name is|ein Name ist|ijn naam is|itt namn är|itt navn er|é jméno je|oje jméno je|oje meno je|am na imię|"
    "on nom est|i nombre es|io nome è|eu nome é"
)
_PRESENTS_ITSELF = re.compile(
    rf"[IiMmJjSsEeМмNAC](?<!\w[IiMmJjSsEeМмNAC])(?:{_I}(?:['’]m| am|ch bin|ch hei(?:ß|ss)e|k ben|k heet)|"
    rf"{_M}(?:{_MY_NAME}|e llamo|i chiamo|e chamo|ă numesc)|"
    rf"{_J}(?:e suis|e m['’]appelle|estem|menuj[iu] se|ag heter|ag är|eg heter|eg hedder|eg er)|(?<=J)sem|"
    rf"{_S}(?:oy|ono)|{_E}u sou|{_M_RU}(?:еня зовут|ене звати)|"
    rf"{_N}(?:azywam się|umele meu este|imeni on)|{_A}(?: nevem|dım)|(?<=C)hamo-me)\s"
)
# Ben, Clara Voss. Ben Clara Voss: a Turkish “I” at the head of a turn, as no other letters show than those of Turkish
_TURKISH_I = r"(?m)^(?:Merhaba(?:lar)?[,.!]?\s)?[Bb]en,?\s"
_TURKISH = "ı"


def presenting_themselves(text: str) -> Iterator[str]:
    """The names in `text` by which people present themselves: I’m Clara Voss; I’m Kit (Clara Voss)."""
    return (name for name in names_told(text) if " " in name)


def names_told(text: str, known: Collection[str] = ()) -> Iterator[str]:
    """Those, and first names that stand alone, or words that are `known` to name somebody: I’m Clara, and I row."""
    turkish = late(_TURKISH_I).finditer(text) if _TURKISH in text else ()
    for match in (*turkish, *_PRESENTS_ITSELF.finditer(text)):
        said = text[match.end() : match.end() + 60]
        name = next(names_in(said), None)
        if name and (name.start == 0 or _ALSO.fullmatch(said[: name.start])):
            if not said.startswith(_OF, name.end):
                yield name.text
            continue
        alone = _ALONE.match(said)
        if alone and (alone[0] in known or (begins_with_given_name(alone[0]) and may_name(alone[0]))):
            yield alone[0]
