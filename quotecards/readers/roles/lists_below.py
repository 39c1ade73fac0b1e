"""What is told by how it is set to be no talk: titles of other articles in boxes, links and who did what below the last
answer, and paragraphs there that are not set as all answers are."""

from collections.abc import Sequence

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.roles.afterwords import claims_rights
from quotecards.readers.roles.foot_heads import HEAD, heads_box, heads_comments
from quotecards.readers.roles.shapes import is_sentence

_ASKS = ("?", "？", "؟")
_FEWEST = 2  # lines that are a list
_ANSWERS = 3  # paragraphs that show how answers are set
_ITEMS = frozenset({Dress.DASH, Dress.NUMBER, "li"})
_OPENING = frozenset({Dress.DASH, Dress.NUMBER, Dress.RULED, Dress.PICTURED})  # what paragraphs have that begin anew
_ODD = 10  # paragraphs of a talk, one of which may be no sentence


def boxed(blocks: Sequence[Block], brief: Sequence[int]) -> frozenset[int]:
    """The titles that are listed right below a line that announces other articles, one of the `brief` ones, and those
    that ask in a list at the end: what asks among them asks nobody."""
    found: set[int] = set()
    above = [at for at in brief if at + 1 < len(blocks) and not (blocks[at + 1].gap or blocks[at].label)]
    for at in (at for at in above if heads_box(blocks[at].text)):
        listed = at + 1
        while listed < len(blocks) and not blocks[listed].gap and not blocks[listed].label:
            if is_sentence(blocks[listed].text) and not blocks[listed].text.endswith(_ASKS):
                break
            found.add(listed)
            listed += 1
    comments = comments_from(blocks)
    found.update(at for at in range(comments + 1, len(blocks)) if not blocks[at].label)
    return frozenset(found | _at_end(blocks, comments))


def comments_from(blocks: Sequence[Block]) -> int:
    """Where readers begin to comment on a page, below its middle, as far as a heading tells that and how many do; the
    number of blocks where none does."""
    half = len(blocks) // 2
    short = [at for at, block in enumerate(blocks[half:], half) if len(block.text) <= HEAD]
    return next((at for at in short if heads_comments(blocks[at].text)), len(blocks))


def _at_end(blocks: Sequence[Block], end: int) -> set[int]:
    """The lines that ask inside of the last list above `end`, most of whose lines are no sentences, below a talk of
    sentences."""
    at = end
    while at > 1 and not blocks[at - 1].label and (_is_title(blocks, at - 1) or claims_rights(blocks[at - 1].text)):
        at -= 1
    found = {line for line in range(at, end) if blocks[line].text.endswith(_ASKS)}
    titles = sum(_is_title(blocks, line) for line in range(at, end))
    return found if 2 * at > end and titles > 2 * len(found) and _is_of_sentences(blocks[at // 2 : at]) else set()


def _is_title(blocks: Sequence[Block], at: int) -> bool:
    """Whether a line is no sentence, or asks below one that is none."""
    text, above = blocks[at].text, blocks[at - 1].text
    return not is_sentence(text) or (text.endswith(_ASKS) and not is_sentence(above))


def _is_of_sentences(talk: Sequence[Block]) -> bool:
    return sum(not is_sentence(block.text) for block in talk) <= max(1, len(talk) // _ODD)


def unlike_answers(blocks: Sequence[Block], first_question: int, last_answer: int, asking: frozenset[str]) -> int:
    """The first paragraph below the last answer that lacks what sets all answers apart, as a quotation does; the number
    of blocks where there is none."""
    answers = [
        block.dress
        for block in blocks[first_question : last_answer + 1]
        if not (block.dress & asking or block.given is TurnKind.CAPTION)
    ]
    if not asking or len(answers) < _ANSWERS:
        return len(blocks)
    worn = frozenset.intersection(*answers) - _OPENING
    below = range(last_answer + 1, len(blocks)) if worn else ()
    return next((at for at in below if not blocks[at].dress & (worn | asking)), len(blocks))


def listed_from(
    blocks: Sequence[Block], first_question: int, last_answer: int, end: int, asking: frozenset[str]
) -> int:
    """The first of the lines above `end` that are no sentences, such as links and who did what, below a paragraph that
    is one, in a talk whose paragraphs are; `end` where fewer than two are."""
    at = end
    while at - 1 > last_answer and _is_title(blocks, at - 1) and not blocks[at - 1].label:
        if blocks[at - 1].dress & asking:
            break
        at -= 1
    while at < end and not blocks[at].gap:
        at += 1
    if end - at < _FEWEST or blocks[at].dress & _ITEMS or blocks[at - 1].text.endswith((":", "：")):
        return end  # what somebody lists who answers
    return at if _is_of_sentences(blocks[first_question : last_answer + 1]) else end
