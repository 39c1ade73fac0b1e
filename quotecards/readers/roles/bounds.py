"""Where a talk begins and where it ends: its first and its last question, as far as how they are set tells."""

from collections.abc import Sequence
from itertools import pairwise

from quotecards.late import late
from quotecards.model.text import QUESTION
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.interview_words import TALK, WITH
from quotecards.readers.roles.afterwords import asks_readers, says_i
from quotecards.readers.roles.announced import is_announced
from quotecards.readers.roles.asking import seems_to_ask
from quotecards.readers.roles.dress import LEVELS
from quotecards.readers.roles.facts_below import tells_facts
from quotecards.readers.roles.foot_heads import heads_box, is_foot
from quotecards.readers.roles.lists_below import comments_from
from quotecards.readers.roles.releases import is_release
from quotecards.readers.roles.shapes import is_sentence

_ASKS = frozenset("?？؟")
_OF_TALK = (
    r"(?i)\W*(?:this|the|our|dieses|das|der|dieser|cet(?:te)?|l['’]|esta|la|questa|este|a|il|ten|ta)\s?"
    r"(?:\w+\s)?(?:interview|conversation|talk|transcript|article|gespräch|text|artikel|entretien|entrevista|conversación|"
    r"intervista|conversazione|conversa|wywiad|rozmowa|artículo|articolo|artigo)\s"
    r"(?:has\sbeen|was|is|were|first|originally|appeared|wurde|ist|erschien|a\sété|est|fue|ha\ssido|se|è|fu|foi|został[ay]?|"
    r"ukazał)\b"
)
_GREETING = frozenset(
    "hi hello hey hallo servus moin hola ciao salve buongiorno bonjour salut olá oi hej hei hoi ahoj cześć szia "
    "merhaba moi привет здравствуй здравствуйте привіт".split()
)
_WORD = 16  # characters
_PAIR = 2  # blocks: what is asked, and the answer
_TITLE, _REMARK = 80, 200  # characters of a line that heads a talk, and of what is said to somebody
_HEADS_TALK = rf"(?i)(?:an?\s|eine?\s)?{TALK}\s(?:{WITH}|ad?|al|del?)\s[^.?!\n:]{{3,60}}"
_MAY_ASK = {None, QUESTION}  # what a page says of a block that may be the last one that asks


def first_question_of(
    blocks: Sequence[Block], first: Sequence[int], asking: frozenset[str], marked: Sequence[bool]
) -> int:
    """The first of those blocks, or one above them that ends in a question mark, or greets and asks somebody before an
    answer, and is set as questions are, however long it is; that wears a style of the page as they do, is a sentence
    and a heading as they are, or has a number as they have; items of a list stand right above each other."""
    styles = {dress for dress in asking if dress.startswith(".")}
    found = min(first, default=len(blocks))
    if asking:
        found = next(
            (at for at in range(found) if blocks[at].dress & asking and (marked[at] or _greets(blocks, at))), found
        )
    if styles:
        found = next((at for at in range(found) if blocks[at].dress & styles), found)
    levels = asking & LEVELS
    if levels:
        found = next((at for at in range(found) if blocks[at].dress & levels and is_sentence(blocks[at].text)), found)
    if Dress.DASH in asking:
        found = next((at for at in range(1, found) if _is_dashed_alone(blocks[at - 1 : at + 2])), found)
    if Dress.NUMBER in asking:
        found = next((at for at in range(found) if _is_numbered_alone(blocks[at : at + 2])), found)
    return found - _PAIR if not asking and found < len(blocks) and _is_headed_pair(blocks[:found]) else found


def _greets(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block greets somebody, and asks before it ends, above one that is set otherwise: Hello Clara! How are
    you? I see you in the boat."""
    text = blocks[at].text
    greets = text[: _WORD + 1].split(None, 1)[0].rstrip(",!.:").casefold() in _GREETING
    return greets and not _ASKS.isdisjoint(text) and blocks[at].dress != blocks[at + 1].dress


def _is_headed_pair(above: Sequence[Block]) -> bool:
    """Whether a talk begins with something said and its answer, the last two of what stands above the first question:
    below a line that says with whom was spoken, and that below a paragraph, as in press kits. Who introduces somebody
    names them."""
    if len(above) <= _PAIR + 1 or len(above[-3].text) > _TITLE or not late(_HEADS_TALK).fullmatch(above[-3].text):
        return False
    _, said, answer = above[-3:]
    if not any(is_sentence(block.text) for block in above[:-3]) or said.label or answer.label:
        return False
    surname = above[-3].text.split()[-1].casefold()
    told = f"{said.text} {answer.text}".casefold()
    short = len(said.text) < min(len(answer.text), _REMARK) and is_sentence(said.text)
    return short and says_i(answer.text) and not says_i(said.text) and surname not in told


def first_dashed(blocks: Sequence[Block], first_question: int) -> int:
    """Where two blocks begin with a dash right below each other, above the first question: they greet each other."""
    dashed = [Dress.DASH in block.dress for block in blocks[: first_question + 1]]
    return next((at for at, pair in enumerate(pairwise(dashed)) if all(pair)), first_question)


def _is_dashed_alone(around: Sequence[Block]) -> bool:
    """Whether a sentence behind a dash stands between blocks without one, as no item of a list does."""
    dashed = [Dress.DASH in block.dress for block in around]
    return dashed == [False, True, False] and is_sentence(around[1].text)


def _is_numbered_alone(pair: Sequence[Block]) -> bool:
    return [Dress.NUMBER in block.dress for block in pair] == [True, False]


def _is_added(text: str) -> bool:
    """Whether what is set as questions are is a page’s heading, tells when a film opens, or what was done to the talk:
    This conversation has been edited."""
    return (
        is_foot(text)
        or heads_box(text)
        or is_release(text)
        or (
            text[-1] not in _ASKS
            and (late(_OF_TALK).match(text) is not None or is_announced(text) or tells_facts(text))
        )
    )


def last_question_of(blocks: Sequence[Block], asking: frozenset[str], listed: frozenset[int]) -> int:
    """The last block above the comments of readers that asks as the others do; the number of blocks where none does."""
    for at in range(comments_from(blocks) - 1, -1, -1):
        block = blocks[at]
        if at in listed or block.given not in _MAY_ASK:
            continue
        if block.label:
            if block.label.kind is QUESTION:
                return at
        elif (block.dress & asking and not _is_added(block.text)) or (
            not asking and seems_to_ask(block) and not asks_readers(block.text)
        ):
            return at
    return len(blocks)
