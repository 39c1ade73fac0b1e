"""Posts on pages: threads of forums, comments, chats that a messenger exports. Each tells in elements of its own who
writes and what; when it was sent, how often somebody posted, and what can be done about it stands there too.

    <div class="post"><b class="username">oarsong</b> <p>14 posts</p> <p>14:02</p> <p class="content">I row.</p></div>

No program for forums names its elements as others do, but the words of their names are few. What holds the name of who
writes as well is no element of their words.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain, islice, pairwise, takewhile

from quotecards.readers.body.blocks import Dress, Label
from quotecards.readers.body.label_names import are_names
from quotecards.readers.body.paragraphs import LINK, Run
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.body.stylenames import words_in
from quotecards.readers.threads.heads import user_of
from quotecards.readers.web.html_elements import HEADINGS, Element
from quotecards.readers.web.html_page import Line

_FEWEST, _SOME_ASKED = 3, 3  # posts; questions with a reply in one of them
_NEARLY = 0.8  # of the posts hold words
_ASKS = ("?", "？")
_WHOLE = frozenset({"#page", "html", "body"})
_QUOTING = frozenset({"blockquote", "cite"})
_HEAD = 120  # characters of a line that tells who writes
_AROUND = 8  # elements between some words and those that hold a post
_WRITERS = frozenset("username bigusername nickname nick poster hnuser creator commenter fn author".split())
# What they are on the page, beside their name
_BESIDE = frozenset(
    "rank rang title usertitle role badge status group level flair posts count karma points reputation location joined "
    "online pronouns".split()
)
_PAIRS = (frozenset({"from", "name"}), frozenset({"sender", "name"}), frozenset({"user", "name"}))
_WORDS = frozenset(
    "body text content contents postbody postcontent posttext messagetext cooked md usertext commtext richtext".split()
)
_POSTS = frozenset({"post", "message", "comment"})  # hold the words where nothing in them does
_PRINTED = frozenset("signature sig date time timestamp tools buttons edited meta title subject".split())


def told_by_posts(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of a page; where it is a thread, those of its posts are their words alone, with who wrote them, and
    those of the first one without, if it holds a talk."""
    heads = dict(_heads(lines))
    if len(heads) < _FEWEST - 1:
        return lines
    many = len(heads) >= _FEWEST and len(set(heads.values())) < len(heads)
    holding: set[Element] = set()
    for at in heads:
        holding.update(takewhile(lambda element: element not in holding, _around(lines[at].element)))
    for names in (_WORDS, _WORDS | _POSTS):
        others = ((at, line) for at, line in enumerate(lines) if at not in heads)
        said = {at: found for at, line in others if (found := _said_in(line.element, names, holding))}
        if alone := _whole_talk(lines, heads, said):
            return alone
        if many and _stand_below(said, heads) and _are_most(lines, said, min(heads)):
            return list(_told(lines, heads, said))
    return lines


def _whole_talk(lines: Sequence[Line], heads: Mapping[int, str], said: Mapping[int, Sequence[Element]]) -> list[Line]:
    """The words of the first post and the titles above it, where they are a talk and most of what is `said`: who posted
    it is only its author, and all others comment on it. Nothing else."""
    user, places = next(iter(heads.values())), iter(heads)
    end = next((at for at in places if heads[at] != user), len(lines))
    post = [at for at in said if min(heads) < at < end]
    asked = {at for at in post if lines[at].paragraph.text.endswith(_ASKS)}
    length, others = (sum(len(lines[at].paragraph.text) for at in some) for some in (post, said.keys() - set(post)))
    replied = sum(one in asked and below not in asked for one, below in pairwise(post))
    if replied < _SOME_ASKED or length <= others or any(_is_quoted(said[at]) for at in post):
        return []
    beyond = [line for at, line in enumerate(lines[:end]) if at > post[0] and at not in said]
    if any(len(one.paragraph.text) > _HEAD and not _is_printed(one.element) for one in beyond):  # an article
        return []
    beside = {one for one in _around(lines[min(heads)].element) if one.tag not in _WHOLE}  # no column of the page
    above = (line for at, line in enumerate(lines[: post[0]]) if at not in heads)
    titled = (one for one in above if one.element.tag in HEADINGS or not beside.isdisjoint(_around(one.element)))
    return [*titled, *(lines[at] for at in post)]


def _is_printed(element: Element) -> bool:
    return any(not one.words.isdisjoint(_PRINTED) for one in _around(element))


def _is_quoted(inside: Sequence[Element]) -> bool:
    """Whether a line is quoted in what is said, by the elements around it as far as the one that holds the words."""
    cited = (one for one in inside[:-1] if one.tag == "blockquote" or "quote" in one.words)
    return any(one.words.isdisjoint(_WORDS) for one in cited)


def _heads(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """Where the page tells who writes; below the name in the same element stands what they are: Junior Member."""
    told: Element | None = None
    for at, line in enumerate(lines):
        user = None if line.element is told else _writer_of(line)
        if user:
            yield at, user
            told = line.element


def _writer_of(line: Line) -> str | None:
    """Who writes, as the page marks the name."""
    text, runs = line.paragraph.text, line.paragraph.runs
    if len(text) > _HEAD:
        return None
    for run in runs:
        words = _words_of(run)
        if words.isdisjoint(_BESIDE) and _names_writer(run) and not _is_quoting(line.element):
            return _who(text[run.start : run.end])
    if not _names(line.element.words):
        return None
    beside = next((run.start for run in runs if run.start and _stands_beside(text, run)), None)
    return None if _is_quoting(line.element) else _who(text[:beside])


def _is_quoting(element: Element) -> bool:
    """Whether a name stands inside of a quotation: it is not who posts, but whom somebody quotes."""
    return any(one.tag in _QUOTING for one in _around(element))


def _who(text: str) -> str | None:
    return user_of(text) or (text if are_names(text) else None)


def _stands_beside(text: str, run: Run) -> bool:
    """Whether a run tells of who writes rather than their name: a rank, or what would go on a name without a blank."""
    words = _words_of(run)
    return bool(words) and (not words.isdisjoint(_BESIDE) or text[run.start - 1 : run.start + 1].isalpha())


def _words_of(run: Run) -> Set[str]:
    return frozenset(chain.from_iterable(words_in(mark) for mark in run.marks if mark[0] == "."))


def _names_writer(run: Run) -> bool:
    return any(mark[0] == "." and _names(words_in(mark)) for mark in run.marks)


def _names(words: Set[str]) -> bool:
    return bool(words) and (not words.isdisjoint(_WRITERS) or any(pair <= words for pair in _PAIRS))


def _around(element: Element | None) -> Iterator[Element]:
    while element:
        yield element
        element = element.parent


def _said_in(element: Element, names: Set[str], holding: Set[Element]) -> list[Element]:
    """The elements around what is said in a post, up to the one that holds the words; none where something is printed
    beside them."""
    chain = list(islice(takewhile(lambda one: one not in holding, _around(element)), _AROUND))
    if any(not one.words.isdisjoint(_PRINTED) for one in chain):
        return []
    last = max((at for at, one in enumerate(chain) if not one.words.isdisjoint(names)), default=-1)
    return chain[: last + 1]


def _stand_below(said: Container[int], heads: Mapping[int, str]) -> bool:
    """Whether something is said below most heads; some pages tell twice who writes, above the post and beside it."""
    ends = [*list(heads)[1:], max(heads) + _AROUND]
    filled = sum(any(at in said for at in range(head, end)) for head, end in zip(heads, ends, strict=True))
    return filled >= max(_FEWEST, _NEARLY * len(heads) / 2)


def _are_most(lines: Sequence[Line], said: Iterable[int], first: int) -> bool:
    """Whether more is said in posts than stands above the `first`; else they are comments on that."""
    above = sum(len(line.paragraph.text) * (1 - line.paragraph.share(LINK)) for line in lines[:first])
    return sum(len(lines[at].paragraph.text) for at in said) >= above


def _introduces(lines: Sequence[Line], heads: Mapping[int, str], said: Container[int]) -> range:
    """The first post, where a moderator presents the guest in it, and asks in the next."""
    (first, user), (second, next_user), *_ = heads.items()
    asked = any(at in said and lines[at].paragraph.text.endswith(_ASKS) for at in range(first, second))
    return range(first, second) if user == next_user and role_of(user.casefold()) and not asked else range(0)


def _told(lines: Sequence[Line], heads: Mapping[int, str], said: Mapping[int, Sequence[Element]]) -> Iterator[Line]:
    user: str | None = None
    where: Element | None = None  # one for all: how a post is set tells nothing of who asks
    opening = _introduces(lines, heads, said)
    for at, line in enumerate(lines):
        if at in heads:
            user = heads[at]
        elif at in said and (user or where):
            where = where or line.element
            paragraph = replace(line.paragraph, label=Label(user) if user and at not in opening else None)
            if _is_quoted(said[at]):
                paragraph = replace(paragraph, dress=paragraph.dress | {Dress.CITED})
            yield Line(paragraph, where)
            user = None
        elif not (user or where):
            yield line
