"""A guard for what was picked only because nothing better was left."""

from quotecards.selector.guards.excerpt import Excerpt
from quotecards.selector.statement import is_english

# Of picks from rated interviews, 2 of 14 below this score stood on their own (1 of 9 without the learned reader), 16 of
# 33 (27 of 53) between here and 0.5, 65 of 73 (48 of 58) above. The ratings were of English, and the limit was chosen
# on them; on others (`training/unseen.py`) 35 of 148 below it stood on their own, 822 of 1258 from it on.
FEW_STAND_ALONE = 0.3


def weak(excerpt: Excerpt) -> str | None:
    """A pick whose score says that it hardly stands on its own. Whoever asks for words by name knows them."""
    if excerpt.score is None or excerpt.score >= FEW_STAND_ALONE or not is_english(excerpt.language):
        return None
    return "was picked with a low score, so it may not stand on its own: read it without its question"
