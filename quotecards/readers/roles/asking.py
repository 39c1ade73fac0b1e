"""Whether words ask, and whether they are said: question marks of all scripts, and quotation marks."""

import re

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.holding import holds_any

# In Greek a semicolon asks; in polite Japanese a verb's last syllable does, before a full stop.
_ASKS = r"(?:[?？؟\u037e]|(?<=[\u0370-\u03ff\u1f00-\u1fff]);)[\s\"'”’»)\]*_:]*$"
_POLITE = (
    r"(?:(?:です|ます|でした|ました|ません|でしょう)か|(?:教えて|聞かせて|話して|語って)(?:いただけたら|ください))。"
    r"[\s”’」』)）]*$"
)
# In Korean endings of verbs ask, and verbs that wish to know.
_PAST = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 20)  # syllables that end in ㅆ
_ASKING_ENDINGS = (
    rf"(?:[{_PAST}없하되싶]나|(?<!니)까|[는은인던][가지]|(?:이유|계기|소감|느낌|기분|비결|계획|목표|생각)[은는]|"
    r"궁금하다|궁금합니다|부탁한다|부탁드린다|(?:해|들려|소개해)\s?달라)[.\s”’」』)]*$"
)
_MARKS = ("?", "？", "؟")
_OTHER_MARKS = "？؟;\u037e"  # in Greek a semicolon is one
_GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff][;\u037e]")
_QUOTED = r"(?s)[\"“„«»‟「][^\"“”„«»」]*[\"”“»«」][.,]?"
_SAID = r"[\"“„«»‟「][^\"“”„«»‟「」]*[\"”“»«」]"
QUOTES = frozenset('"“„«»‟「')
# Why do you row? ~ Clara, Why do you row? (Clara, Lund)
_SIGNATURE = r"[?？]\s*(?:[~—–]\s?[A-ZÀ-ÖØ-ÞА-Я][^.?!]{1,40}|\([A-ZÀ-ÖØ-ÞА-Я][^.?!()]{1,40}\))$"
_SIGNED = 50  # characters
_MAY_ASK = frozenset({None, TurnKind.QUESTION, TurnKind.ANSWER})
_SHORT = 400  # characters; longer blocks that end in a question mark are answers that end in a question


def is_quoted(text: str) -> bool:
    """Whether quotation marks hold `text` from end to end."""
    return text[:1] in QUOTES and bool(late(_QUOTED).fullmatch(text))


def opens_quotation(block: Block) -> bool:
    """Whether a block without a label begins with a quotation mark."""
    return block.text[:1] in QUOTES and block.label is None


def has_question_mark(text: str) -> bool:
    """Whether a question mark stands anywhere in `text`."""
    if "?" in text:
        return True
    if text.isascii():  # a Greek letter is none
        return False
    if "？" in text or "؟" in text:
        return True
    return (";" in text or "\u037e" in text) and _GREEK.search(text) is not None


def has_other_mark(text: str) -> bool:
    """Whether anything in a long `text` may be a question mark of another script than Latin."""
    return not text.isascii() and holds_any(text, _OTHER_MARKS)


def asks_outside(text: str) -> bool:
    """Whether a question mark stands in `text` outside of quotation marks: nobody asks by telling what was asked."""
    if not has_question_mark(text):
        return False
    return QUOTES.isdisjoint(text) or has_question_mark(late(_SAID).sub(" ", text))


def asks(text: str) -> bool:
    """Whether `text` ends in a question mark, but for what closes it."""
    last = text[-1:]
    if last == "?":
        return True
    if last == "." and text[-2:-1] < "가":  # as most
        return False
    signed = text[-_SIGNED:]
    marked = "?" in signed
    if not marked and signed.isascii():
        return False
    if text.endswith(_MARKS):
        return True
    tail = text[-12:]
    if marked and late(_SIGNATURE).search(text, max(0, len(text) - _SIGNED)):
        return True
    if tail.isascii() and "?" not in tail:
        return False
    if has_question_mark(tail):
        return bool(late(_ASKS).search(tail))
    if "가" <= tail[-2:-1] <= "힣":
        return bool(late(_ASKING_ENDINGS).search(tail))
    return "。" in tail and bool(late(_POLITE).search(tail))


def seems_to_ask(block: Block) -> bool:
    """Whether a block is short and ends in a question mark; nothing asks that is known to stand outside of the talk."""
    return asks(block.text) and may_be_asked(block)  # most do not ask


def may_be_asked(block: Block) -> bool:
    """Whether a block is short and not known to stand outside of the talk."""
    return len(block.text) <= _SHORT and block.given in _MAY_ASK
