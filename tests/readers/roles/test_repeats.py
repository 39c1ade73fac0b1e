import re

from hypothesis import given
from hypothesis import strategies as st

from quotecards.readers.body.blocks import Block
from quotecards.readers.roles.repeats import _folded, _long_words

_PIECES = st.sampled_from(
    [
        "Matinees",
        "quarter_ly",
        "x-Rayed",
        "don’t",
        "underst\0udy",
        "STRASSE",
        "Straße",
        "“Warning”",
        "river",
        "\0",
        "é́clairs!",
    ]
)


@given(st.lists(st.lists(st.tuples(_PIECES, st.sampled_from([" ", "\n", "", "/", ", "])), max_size=6), max_size=5))
def test_the_long_words_of_blocks_are_those_that_each_holds(texts: list[list[tuple[str, str]]]) -> None:
    blocks = [
        Block(text, 0, len(text), 1, 1) for text in ("".join(piece + gap for piece, gap in pieces) for pieces in texts)
    ]
    wanted = [re.findall(r"\w{7,}", block.text.casefold()) for block in blocks]
    assert _long_words(_folded(blocks)) == wanted


def test_many_blocks_keep_their_own_long_words() -> None:
    blocks = [Block(f"word{number:06}", 0, 10, 1, 1) for number in range(450)]
    assert _long_words(_folded(blocks)) == [[block.text] for block in blocks]
