"""Whether words ask something: a card that asks leaves its reader without the answer.

By its mark in any script, and where the mark is missing, as in transcripts, by a form that statements do not have: "Why
would I …", "Est-ce que …", "…ですか". What may be a statement counts as one.
"""

import re

from quotecards.selector.function_words import function_words
from quotecards.selector.statement import clean, is_english

# Everything that Unicode calls a question mark and sentences end on.
_MARKS = frozenset("?？؟\u037e⁇⁈⁉‽⸮՞፧⳺⳻꘏꛷︖﹖")
_ARMENIAN = "՞"  # stands over a vowel of the word that asks
_AUXILIARY = (
    r"(?:am|are|is|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|must|"
    r"(?:are|is|was|were|do|does|did|have|has|ca|could|wo|would|should)n't)"
)
_SUBJECT = r"(?:i|you|we|he|she|it|they|this|that|these|those|there)"
# "Had I known", "Should you come", "Were it not", "May we meet" and "Do it" are no questions.
_BARE = (
    r"(?!(?:had|should|were|may|might|must|could|would|have) (?:i|you|we|he|she|it|they) .*,)(?!may |must )"
    r"(?!(?:do|have) (?:it|this|that|these|those)\b)"
)
_ENGLISH = re.compile(
    rf"(?:(?:and|but|so|or|well|like|okay|then|now|i mean|you know),? )*(?:"
    rf"(?:who|what|when|where|why|how(?: (?!ever)\w+)?)(?:'s)? {_AUXILIARY} {_SUBJECT}\b(?<!did it)(?<!does it)"
    rf"|{_BARE}{_AUXILIARY} {_SUBJECT}\b|why not\b|why don't\b|what about\b|how about\b|how come\b)"
)
_OTHERS = re.compile(r"(?:هل|أليس|האם)\b|.*(?:(?:です|ます|でしょう|だろう|ません|の)か|[吗嗎]|[습입]니까)\W*$|¿[^?]*$")


def asks(sentence: str, language: str) -> bool:
    """Whether a sentence in `language` (BCP 47) asks; stage notes and what closes behind its mark do not matter.

    One that ends on somebody's question counts: “I thought, why me?” reads as one.
    """
    text = clean(sentence)
    last = next((at for at in range(len(text), 0, -1) if text[at - 1].isalnum()), 0)
    if not _MARKS.isdisjoint(text[last:]) or _ARMENIAN in text or (not text.isascii() and _OTHERS.match(text)):
        return True
    lower = text.lower()
    if "!" in text[last:] or "?" in text:
        return False  # Isn't it wonderful! – Why do I do it? she asked.
    if is_english(language):
        return _ENGLISH.match(lower) is not None
    listed = function_words(language)
    return listed is not None and "," not in text and listed.asks.match(lower) is not None
