"""Who does something in a sentence of an introduction, and to whom it is told."""

from quotecards.late import late
from quotecards.readers.body.names import Name
from quotecards.readers.body.trades import trades_from

_SENTENCE = 200  # characters before a name
# In her third film, Clara Voss rows
_PHRASE = r"(?:^|[.!?…”\"\n])\s*[A-ZÀ-ÖØ-ÞА-Я][^.!?…\n]{2,160},\s$"
# When Clara Voss first rowed
_CONJUNCTION = (
    r"(?i)(?<!\w)(?:when|while|where|because|als|wenn|bevor|nachdem|wo|weil|quand|lorsque|dès\sque|depuis\sque|où|cuando|"
    r"desde\sque|donde|quando|dove|onde|kiedy|gdy|odkąd|когда|пока|když|toen|terwijl|da|när|når)\s$"
)
_DOES = (
    r"\s+(?:[a-zà-ÿ]+(?:ly|ment|mente)\s|first\s|n[’'])?"
    r"(?!(?:and|or|of|in|at|on|to|for|from|with|by|as|und|oder|von|aus|mit|im|bei|als|et|ou|de|du|des|à|en|avec|dans|y|e|o|ed|da|di|del|della|con|com|i|z|ze|w|we|и|из|с|в|a|an|the|who|that|"
    r"qui|die|der|che|que|który|która|который|которая|is|was|are|were)\b)[a-zà-ÿа-яąćęłńóśźż][\w’'-]+"
)
# The two directors, who row, spoke to Ann Lanning: who is known by a trade alone was named before, and is the guest
_TRADES_TALKED = (
    r"(?i)(?:^|[.!?…]\s)(?:the|both)\s(?P<whose>[\w-]+(?:\s[\w-]+){0,3}?)(?:,[^.!?…,]{2,80},)?\s"
    r"(?:sat\sdown|spoke|talked|chatted|caught\sup)\s(?:[\w’'-]+\s){0,4}?(?:with|to)\s$"
)


def acts(name: Name, text: str) -> bool:
    """Whether somebody does something behind words with which a sentence begins: When Clara Voss first rowed; In her
    third film, Clara Voss rows."""
    before = text[: name.start][-_SENTENCE:]
    begun = late(_PHRASE if before.endswith(", ") else _CONJUNCTION).search(before)
    return begun is not None and late(_DOES).match(text, name.end) is not None


def was_told_to(name: Name, text: str) -> bool:
    """Whether people whom a trade alone names talked to somebody: The two directors spoke to Ann Lanning."""
    before = text[: name.start][-_SENTENCE:]
    found = late(_TRADES_TALKED).search(before) if before.endswith(("to ", "with ")) else None
    talked = found is not None and any(trades_from(found["whose"], 0, plural=True))
    return talked and not any(trades_from(text, name.end))
