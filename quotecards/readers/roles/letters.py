"""What stands above a letter, and above what it quotes."""

import re

_LONGEST = 160  # characters
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
