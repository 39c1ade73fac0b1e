"""What stands above a letter, above what it quotes, and how it is signed."""

import re
from collections.abc import Sequence

from quotecards.readers.body.blocks import Block
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import is_full_name

_LONGEST, _FAREWELL = 160, 40  # characters
_HEADER = re.compile(
    r"""(?ix) (?:from|to|cc|date|sent|subject|re|von|an|datum|gesendet|betreff|de|à|envoyé|objet|para|enviado|asunto|
    da|a|inviato|oggetto|od|do|temat|от|кому|дата|тема)\s?:\s.{0,120}"""
)
_WROTE = re.compile(
    r"(?:on|am|le|el|il|em)\s.{4,90}\b(?:wrote|schrieb.{0,60}|a écrit|escribió|ha scritto|escreveu)\s?:", re.IGNORECASE
)


def is_letter_head(text: str) -> bool:
    """`Subject: A few questions`, `On Thursday Ben Ode wrote:`."""
    return len(text) <= _LONGEST and bool(_HEADER.fullmatch(text) or _WROTE.fullmatch(text))


def is_signed(blocks: Sequence[Block], at: int) -> bool:
    """`Take care,` and right below it a name, a first one perhaps: whatever the words are, they are no answer."""
    text, _, signed = blocks[at].text.partition("\n")
    if len(text) > _FAREWELL or text[-1] != ",":
        return False
    below = blocks[at + 1 : at + 2]
    name = signed or next((block.text for block in below if not block.gap), "")
    known = begins_with_given_name(name) or any(name in block.text for block in blocks[:at])
    return known and (is_full_name(name) or (name.isalpha() and name.istitle()))
