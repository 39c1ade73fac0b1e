"""In which dress the questions of a text stand, and in which its answers, as far as either have one of their own."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain, pairwise, takewhile

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.roles.letters import is_letter_head
from quotecards.readers.roles.shapes import is_sentence

LEVELS = frozenset(f"h{level}" for level in range(1, 7))
_TYPE = frozenset({Dress.BOLD, Dress.ITALIC, Dress.CAPITALS})
NOTED = frozenset({Dress.BRACKETED, Dress.CAPITALS})  # [END OF SIDE A]
_SHARED = frozenset(
    {Dress.CITED, Dress.DASH, Dress.NUMBER, Dress.PICTURED, Dress.RULED, Dress.HEADING, Dress.INSET, "li", "dd"}
)
_HOLDS_BOTH, _BOTH = frozenset({Dress.CITED, "li", "dd"}), 1.6
_BESIDE = frozenset({Dress.RULED, Dress.PICTURED})  # what stands above a block, be it a question
_MARKS = ("?", "？", "؟")
_SOME_HEADINGS = 3
_SOME_QUESTIONS = 4
_NEARLY_ALL = 0.95  # of what seems to ask
_HEADS = frozenset({Dress.HEADING, Dress.BOLD, Dress.CAPITALS})
# How headings open that tell what was asked
_ABOUT = frozenset(
    "asked on about gefragt über zu zum zur interrogé interrogée sur preguntado preguntada sobre acerca perguntado "
    "perguntada interrogato interrogata su sul sulla o om over о об про".split()
)
_SCRAP = 60  # characters
_ROOM = 4  # blocks for each that asks, of those that mail quotes
_MOST_ABOVE = 30  # blocks above what it quotes
_SOME_REPORTED = 5  # headings
_DASHES = 3  # answers that show what a dash means here


def asking_dress(blocks: Sequence[Block], seem: Sequence[bool], wearing: Counter[str]) -> frozenset[str]:
    """The dress in which blocks are mostly questions, and which most questions wear; so do headings that ask above
    answers with labels."""
    if not wearing:
        return frozenset()
    asked = [
        block
        for at, block in enumerate(blocks)
        if (seem[at] and not block.label) or ((block.label or block.dress) and _may_ask(blocks, at))
    ]
    asking = Counter(chain.from_iterable(block.dress for block in asked))
    # Short blocks in a type of their own, none right above another one: statements among them are likely asked too.
    above = Counter(dress for one, below in pairwise(blocks) for dress in one.dress & below.dress)
    found = {
        dress
        for dress, often in wearing.items()
        for worn in (often if dress != Dress.CAPITALS else _inside(asked, blocks, dress),)
        for lone in (dress == Dress.DASH and asking[dress] == len(asked) and not above[dress],)
        for own in (lone or dress not in _SHARED,)
        for alone in (own and 4 * above[dress] <= worn,)
        if _asks(dress, worn, asking[dress], len(asked), alone=alone)
        or (alone and _speak(blocks, dress, worn, asking[dress], len(asked)))
        or (dress in LEVELS and _head_answers(blocks, dress, worn))
        or (dress == Dress.CITED and 0 < worn <= _ROOM * asking[dress] and _is_mail(blocks))
        or (dress in _TYPE and 2 * worn <= len(blocks) and _ask_alone(worn, asking[dress], len(asked)))
    }
    if len(found) > 1:  # what holds answers as well, beside a dress that does not, tells nothing
        both = {
            one for one in found & _HOLDS_BOTH if sum(one in block.dress for block in blocks) >= _BOTH * wearing[one]
        }
        found -= both if found > both else set()
        # What the answers wear, too, below questions that wear more than it: a dash, a size of type.
        wide = {one for one in found if wearing[one] >= _BOTH * asking[one] and 2 * above[one] >= wearing[one]}
        wide |= found & _BESIDE
        narrow = found - wide
        found -= {one for one in wide if all(block.dress & narrow for block in asked if one in block.dress)}
    return frozenset(found - {Dress.HEADING} if found & LEVELS else found)


def _inside(asked: Sequence[Block], blocks: Sequence[Block], dress: str) -> int:
    """How many blocks wear a dress, from the first to the last of them that asks: titles stand above and below."""
    wearing = [block.start for block in asked if dress in block.dress]
    if len(wearing) < _SOME_HEADINGS:
        return sum(dress in block.dress for block in blocks)
    return sum(dress in block.dress and wearing[0] <= block.start <= wearing[-1] for block in blocks)


def _is_mail(blocks: Sequence[Block]) -> bool:
    """Whether the head of a letter stands above what is quoted: “On Monday Ben Okri wrote:”."""
    above = takewhile(lambda block: Dress.CITED not in block.dress, blocks[:_MOST_ABOVE])
    return any(is_letter_head(block.text) for block in above)


def all_ask_in(dress: frozenset[str], blocks: Sequence[Block], seem: Sequence[bool]) -> bool:
    """Whether all blocks that seem to ask wear the dress of questions, but for one in twenty."""
    asked = [bool(block.dress & dress) for block, seems in zip(blocks, seem, strict=True) if seems]
    return sum(asked) >= max(_SOME_QUESTIONS, _NEARLY_ALL * len(asked))


def reported(blocks: Sequence[Block]) -> frozenset[int]:
    """The headings of one level, or in bold or capitals, that tell what was asked: nearly all of them open with the
    same word, as in `When asked about the rain` or `On bread`, and are no sentences."""
    found: set[int] = set()
    headings = [at for at, block in enumerate(blocks) if block.dress & _HEADS and not block.label and not block.given]
    if len(headings) < _SOME_REPORTED:
        return frozenset()
    for level in (*LEVELS, Dress.BOLD, Dress.CAPITALS):
        own = [at for at in headings if level in blocks[at].dress]
        heads = Counter(word for at in own if (word := _opening_word(blocks[at].text)))
        word, times = heads.most_common(1)[0] if heads else ("", 0)
        if times >= max(_SOME_REPORTED, 0.75 * len(own)):
            found.update(at for at in own if _opening_word(blocks[at].text) == word)
    return frozenset(found)


def _opening_word(text: str) -> str:
    """The word that says so, of what is no sentence."""
    if is_sentence(text):  # as most
        return ""
    words = text[:_SCRAP].casefold().removeprefix("when ").split(None, 2)
    return words[0] if len(words) > 1 and words[0] in _ABOUT else ""


def _speak(blocks: Sequence[Block], dress: str, worn: int, asking: int, questions: int) -> bool:
    """Whether headings are said rather than put above a part: nearly all are whole sentences, and some of them ask."""
    if worn < _SOME_HEADINGS or not asking or 3 * asking < questions:
        return False
    return 4 * sum(dress in block.dress and is_sentence(block.text) for block in blocks) >= 3 * worn


def _head_answers(blocks: Sequence[Block], dress: str, worn: int) -> bool:
    """Whether headings hold what is asked of who has a label: nearly all end in a question mark, right above an answer
    that has one."""
    asked = sum(
        dress in one.dress and one.text.rstrip().endswith(_MARKS) and _answers(below) for one, below in pairwise(blocks)
    )
    return worn >= _SOME_HEADINGS and 4 * asked >= 3 * worn


def _answers(block: Block) -> bool:
    return block.label is not None and block.label.kind is TurnKind.ANSWER


def _may_ask(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block asks by its label, or by its type right above an answer that has a label."""
    block = blocks[at]
    if block.label:
        return block.label.kind is TurnKind.QUESTION
    typed = block.dress & _TYPE and not block.dress >= NOTED
    below = blocks[at + 1].label if typed and at + 1 < len(blocks) else None
    return below is not None and below.kind is TurnKind.ANSWER


def _ask_alone(worn: int, asking: int, questions: int) -> bool:
    """Whether hardly anything asks but what wears a dress: then what else wears it leads up to questions."""
    return asking >= _SOME_QUESTIONS and 10 * asking >= 9 * questions and 4 * asking >= worn


def _asks(dress: str, worn: int, asking: int, questions: int, *, alone: bool) -> bool:
    if dress == Dress.CAPITALS and worn > 1:
        return asking * 2 >= worn or questions == 0
    return worn > 1 and asking * (3 if alone else 2) >= worn and asking * 2 >= questions


def answering_dress(blocks: Sequence[Block], seem: Sequence[bool]) -> frozenset[str]:
    """The dress that most blocks wear right below a question, and hardly any question does."""
    asked = [at for at in range(len(blocks) - 1) if seem[at]]
    answers = Counter(dress for at in asked for dress in blocks[at + 1].dress if not seem[at + 1])
    questions = Counter(dress for at in asked for dress in blocks[at].dress)
    often = max(2, 0.6 * len(asked))
    found = {dress for dress, worn in answers.items() if worn >= often and 3 * questions[dress] <= worn}
    if questions[Dress.DASH] or answers[Dress.DASH] < max(_DASHES, 0.9 * len(asked)):
        found.discard(Dress.DASH)
    return frozenset(found)
