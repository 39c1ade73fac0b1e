"""How a text as a whole is printed: what one block cannot know about itself."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from quotecards.model.text import ANSWER, QUESTION, TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.recurring import recurring
from quotecards.readers.roles.asking import QUOTES, asks, is_quoted, may_be_asked
from quotecards.readers.roles.bounds import first_dashed, first_question_of, last_question_of
from quotecards.readers.roles.dress import all_ask_in, answering_dress, asking_dress, reported
from quotecards.readers.roles.endings import ending
from quotecards.readers.roles.foot_heads import HEAD
from quotecards.readers.roles.headings import asking_title, is_speaking_title
from quotecards.readers.roles.labelled import SOME_BARE, answered, headed, labelled_until, labels_of
from quotecards.readers.roles.lists_below import boxed
from quotecards.readers.roles.offers import offered
from quotecards.readers.roles.pairs import are_paired, are_parted, dashes_answer, dashes_lead, leading_lines, leanings
from quotecards.readers.roles.quoted import quoted_answers
from quotecards.readers.roles.repeats import repeated
from quotecards.readers.roles.shapes import is_boilerplate, is_unfinished_line
from quotecards.readers.roles.stage import told_between

_BOTH = frozenset({QUESTION, ANSWER})
_HOLDERS = frozenset({Dress.CITED, "dd"})
_FULL = 50  # characters of a line that was broken by hand
_SAYS = ("says:", "says :", "said:", "wrote:", "writes:")
_PROMPT, _PROMPTED = 120, 3  # characters of a prompt, and how many there must be
_ROOM = 3.5  # blocks for each of those that end in a question mark, where answers have several
_SHORTEST = 6  # characters of a title that may come again
_TITLES = 6  # lines at the top; as many short ones are a menu
_ITEM, _MENUS = 24, 80  # characters of an item of a menu, and lines in which such items are looked for
_SOME_DASHED, _NEARLY = 6, 0.8  # blocks that a dash opens, and how many of those from the first to the last
_SOME_OPENED = 4  # blocks that begin with a quotation mark


@dataclass(frozen=True, slots=True)
class Form:
    """What holds for the whole text.

    `marked`: whether each block ends in a question mark. `leaning`: which of its neighbours each stands closer to
    (pairs.py). `paired`: questions stand closer to their answers than to what
    is before them. `parted`: blank lines part all questions from what is above and below them, though other lines stand
    right below each other. `asking`: the dress that marks questions; `answering`: that of answers, where they have one
    of their own; `holding`: that is an element which holds what somebody said, so that all else is told around it.
    `labelled_until`: the last block up to which every turn has its label, -1 where turns have none; `labels`: the kinds
    of turn that have one, as some texts label only the questions; `both_labelled`: these are questions and answers.
    `dialogue`: a dash opens each turn. `quoting`: whole turns stand in quotation marks. `first_question`: the first
    block that seems to ask, or has a label; `last_question`: the last one that asks as the others do. `top`: the first
    block below titles and menus. `prompts`: short blocks that end in a colon, again and again, each with an answer
    below it. `reports`: headings that tell what was asked. `ending`: the first block of how the talk is signed off
    (endings.py). `rare`: what so few blocks wear that it sets them apart. `answered`: the first block below a labelled
    question, where the next label is that of who asked: somebody answers there without one. `lower`: sentences begin in
    lower case. `broken`: lines end inside of them. `repeats`: see repeats.py. `spoken`: the styles of the page that
    turns with a label wear; `introduced`: those that the introduction wears and no turn. `headed`: blocks without a
    label right below a heading, which stands behind a turn that a label says is asked: nobody can have answered yet.
    `recurring`: what a page prints again and again, or in `boxed` lists. `between`: what somebody tells between
    those who answer (stage.py). `only`: hardly anything seems to ask that does not wear what questions do.
    `opening`: so many blocks open with a quotation mark that answers do. `quoted`: what quotation marks hold, where
    answers alone stand in them. `roomy`: a bare text has so few question marks that answers have several
    paragraphs. `title`: that seems to ask.
    """

    size: int
    marked: Sequence[bool]
    leaning: Sequence[int]
    paired: bool
    parted: bool
    asking: frozenset[str]
    answering: frozenset[str]
    holding: bool
    labelled_until: int
    labels: frozenset[TurnKind]
    both_labelled: bool
    dialogue: bool
    quoting: bool
    first_question: int
    last_question: int
    top: int
    prompts: frozenset[int]
    reports: frozenset[int]
    ending: int
    rare: frozenset[str]
    answered: frozenset[int]
    lower: bool
    broken: bool
    repeats: dict[int, int]
    spoken: frozenset[str]
    introduced: frozenset[str]
    headed: frozenset[int]
    recurring: frozenset[int]
    boxed: frozenset[int]
    between: frozenset[int]
    only: bool
    opening: bool
    quoted: frozenset[int]
    title: int | None = None
    roomy: bool = False

    @property
    def bare(self) -> bool:
        """Whether nothing but the words tells questions from answers, or labels do so of the first turns alone."""
        labelled = self.labels and self.labelled_until >= self.size
        return not (self.paired or self.asking or self.answering or labelled or self.dialogue or self.quoting)


def form_of(blocks: Sequence[Block]) -> Form:
    """Look at all blocks, their labels known (cast.py)."""
    # What is asked of every block is asked of its first and last sign where these can tell: in a long text, going
    # through the blocks themselves once more takes longer than the question.
    texts = [block.text for block in blocks]
    heads, tails = [text[0] for text in texts], [text[-1] for text in texts]
    quoted = [at for at, head in enumerate(heads) if head in QUOTES]
    prompts = _prompts(blocks, tails)
    marked = [asks(text) for text in texts]
    seem = [ends_so and may_be_asked(blocks[at]) for at, ends_so in enumerate(marked)]
    reports = reported(blocks)
    for at in prompts | reports:
        seem[at] = True
    brief = [at for at, text in enumerate(texts) if len(text) <= HEAD]
    listed = boxed(blocks, brief) | offered(blocks, brief)
    for at in listed:
        seem[at] = False
    title = 0 if blocks and is_speaking_title(blocks[0]) else asking_title(blocks)
    if title is not None:
        seem[title] = marked[title] = False
    questions = [at for at, seems in enumerate(seem) if seems and not blocks[at].label]
    labelled = [at for at, block in enumerate(blocks) if block.label]
    worn = Counter(chain.from_iterable(block.dress for block in blocks))
    if worn[Dress.CITED] > 1:
        _join_cited(blocks, seem, worn)
    asking = asking_dress(blocks, seem, worn)
    leaning = leanings(blocks)
    leading = [] if asking else leading_lines(blocks, leaning)
    first_question = first_question_of(blocks, [*questions[:1], *labelled[:1], *leading[:1]], asking, marked)
    held = frozenset[int]()
    if not asking and len(quoted) >= _SOME_OPENED:
        first_question, held = quoted_answers(blocks, first_question, marked)
    dashed_most = worn[Dress.DASH] * 2 > len(blocks) or (asking == {Dress.DASH} and _in_dashes(blocks, seem, worn))
    dialogue = dashed_most and asking <= {Dress.DASH} and not dashes_lead(blocks, leading)
    if dialogue:
        first_question = first_dashed(blocks, first_question)
    dashed = not asking and worn[Dress.DASH] > 0 and dashes_answer(blocks[first_question:])
    answering = answering_dress(blocks, seem) if not asking and not labelled else frozenset()
    answering |= {Dress.DASH} if dashed else frozenset()
    last_question = last_question_of(blocks, asking, listed)
    again = _recurring(blocks, texts, marked, first_question)
    labels = labels_of(blocks, labelled)
    styled = any(dress.startswith(".") for dress in worn)
    form = Form(
        size=len(blocks),
        marked=marked,
        leaning=leaning,
        paired=bool(leading) or are_paired(leaning, questions),
        parted=are_parted(blocks, questions),
        asking=asking,
        answering=answering,
        holding=bool(answering & _HOLDERS),
        labelled_until=labelled_until(blocks, labelled, questions, asking) if not dashed else max(labelled, default=-1),
        labels=labels,
        both_labelled=labels >= _BOTH,
        dialogue=dialogue and Dress.DASH not in answering,
        quoting=sum([is_quoted(texts[at]) for at in quoted]) > max(2, len(blocks) // 5),
        first_question=first_question,
        last_question=last_question,
        top=_top(blocks[:first_question]),
        prompts=prompts,
        reports=reports,
        ending=ending(blocks, first_question, last_question, asking, again, dialogue=dialogue),
        rare=frozenset(dress for dress, times in worn.items() if times * 4 <= len(blocks)),
        answered=frozenset(answered(blocks, labelled)),
        lower=sum(map(str.islower, heads)) * 4 > len(blocks),
        broken=4 * sum([breaks_off(blocks[at]) for at, tail in enumerate(tails) if _goes_on(tail)]) > len(blocks),
        repeats=repeated(blocks),
        spoken=_worn([blocks[at] for at in labelled]) if styled else frozenset(),
        introduced=_introduced(blocks, first_question, last_question) if styled else frozenset(),
        opening=_open_quoted(blocks, quoted, first_question),
        recurring=again | listed,
        boxed=listed,
        between=told_between(blocks, labelled),
        only=bool(asking) and all_ask_in(asking, blocks, seem),
        quoted=held,
        title=title,
        headed=frozenset(headed(blocks, asking)) if worn[Dress.HEADING] else frozenset(),
    )
    return replace(form, roomy=form.bare and _is_roomy(form))


def _join_cited(blocks: Sequence[Block], seem: list[bool], worn: Counter[str]) -> None:
    """Counts lines of a quotation right below each other as one block, which asks if any of them does."""
    for at in range(len(blocks) - 1, 0, -1):
        if goes_on_cited(blocks[at - 1], blocks[at]):
            seem[at - 1] = seem[at - 1] or seem[at]
            seem[at] = False
            worn[Dress.CITED] -= 1


def goes_on_cited(above: Block, block: Block) -> bool:
    """Whether a quotation goes on in the next line."""
    return not block.gap and Dress.CITED in block.dress and Dress.CITED in above.dress


def _in_dashes(blocks: Sequence[Block], seem: Sequence[bool], worn: Counter[str]) -> bool:
    """Whether dashes open nearly all paragraphs from the first to the last that one opens, and much of what they open
    asks nothing: a short talk below much else, but no list of questions."""
    if worn[Dress.DASH] < _SOME_DASHED:
        return False
    opened = [at for at, block in enumerate(blocks) if Dress.DASH in block.dress]
    asked = sum(seem[at] for at in opened)
    return len(opened) >= _NEARLY * (opened[-1] - opened[0] + 1) and 3 * asked <= 2 * len(opened)


def _is_roomy(form: Form) -> bool:
    asked, talk = sum(form.marked[form.first_question :]), range(form.first_question, form.last_question)
    return asked >= SOME_BARE and len(talk) - sum(at in talk for at in form.recurring) >= _ROOM * (asked - 1)


def _recurring(
    blocks: Sequence[Block], texts: Sequence[str], marked: Sequence[bool], first_question: int
) -> frozenset[int]:
    """What comes again and again, and titles that come again in the talk, as captions have them: no answer to what is
    asked right above, and no name below what is quoted."""
    again = recurring(texts)
    above = {text for text in texts[: min(first_question, _TITLES)] if _SHORTEST <= len(text) <= _PROMPT}
    titles = {text for text in above if is_unfinished_line(text)}
    found = {at for at, text in enumerate(texts) if text in again}
    found |= {
        at
        for at, text in enumerate(texts[first_question + 1 :], first_question + 1)
        if text in titles and not (marked[at - 1] or texts[at - 1][0] in QUOTES)
    }
    return frozenset(at for at in found if not blocks[at].label)


def breaks_off(block: Block) -> bool:
    """Whether a line as long as those that are broken by hand ends in the middle of a sentence."""
    return len(block.text) >= _FULL and _goes_on(block.text[-1])


def _goes_on(tail: str) -> bool:
    """Whether a sentence does not end with the sign `tail`."""
    return tail.isalnum() or tail == ","


def _prompts(blocks: Sequence[Block], tails: Sequence[str]) -> frozenset[int]:
    """On rowing: — where the interviewer gives a few words to speak about."""
    ends = [tail in ":：" and not blocks[at].label and _may_prompt(blocks[at].text) for at, tail in enumerate(tails)]
    if sum(ends) < _PROMPTED:
        return frozenset()
    found = [at for at, (ends_so, next_too) in enumerate(pairwise(ends)) if ends_so and not next_too]
    if any(blocks[at].gap for at in found):  # what stands right below an answer goes on with it there
        found = [at for at in found if blocks[at].gap]
    return frozenset(found if len(found) >= _PROMPTED else ())


def _may_prompt(text: str) -> bool:
    """Whether what ends in a colon may be asked: no box of a page is, nor whoever comments below it."""
    return len(text) <= _PROMPT and not text.endswith(_SAYS) and not is_boilerplate(text)


def _top(above: Sequence[Block]) -> int:
    """Where the top of a page ends, above the first question: titles and by-lines, and menus over them."""
    menu = sum(len(block.text) <= _ITEM and not block.label for block in above[:_MENUS])
    return min(_TITLES + (menu if menu > _TITLES else 0), len(above))


def _open_quoted(blocks: Sequence[Block], quoted: Sequence[int], first_question: int) -> bool:
    """Whether many blocks from the first question on open with a quotation mark, as those do that are `quoted`."""
    opened = sum(blocks[at].label is None for at in quoted if at >= first_question)
    return opened >= _SOME_OPENED and 5 * opened >= 2 * (len(blocks) - first_question)


def _worn(blocks: Iterable[Block]) -> frozenset[str]:
    """The styles of the page that any of `blocks` wears."""
    return frozenset(dress for block in blocks for dress in block.dress if dress.startswith("."))


def _introduced(blocks: Sequence[Block], first_question: int, last_question: int) -> frozenset[str]:
    """The styles of the page that the introduction wears and no turn."""
    worn = _worn(blocks[:first_question])
    return worn - _worn(blocks[first_question : last_question + 2]) if worn else worn
