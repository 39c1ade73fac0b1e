"""Threads that hold a talk: who was asked answers in posts of their own, or quotes in one post what they answer.

What others post before the last answer asks, what they quote is said by others, and what a page prints around posts is
no part of the talk.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from quotecards.model.text import ANSWER, QUESTION, TurnKind
from quotecards.readers.body.blocks import Block, Dress, Label
from quotecards.readers.body.label_names import is_name
from quotecards.readers.body.labels import candidate
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.roles.asking import seems_to_ask
from quotecards.readers.threads.heads import by_line, heads_in, told_heads
from quotecards.readers.threads.posts import Post, asks_in, length_of, posts_in, said_before, tells_who_wrote
from quotecards.readers.threads.users import people_in, person_behind

_INTRODUCTION, _LATEST = 2_000, 1 / 3  # characters above the first post; share of the text
_ASKED_ABOVE = 3  # questions above the first post: then posts are comments below a talk
_MOST = 0.5  # of what is said in a thread; one post that holds more, and quotes nothing, is an article
_QUOTED = 2  # quotations in a post that answers them
_TOLD = ":：↑"  # end what tells who wrote what is quoted
_LABEL = 40  # characters of a label within a post
_OPENS = frozenset('¿¡“„«"')
_FEW_ASK = 0.5  # of the posts of somebody who answers


def with_posts(text: str, blocks: Sequence[Block], outside: Iterable[str] = ()) -> list[Block]:
    """The blocks of a thread, told what each of them is and who says it; of any other text, as they are. `outside` is
    what stands beside the text and may name who answers."""
    told = [block.text for block in blocks if block.label and block.text[-1] in _TOLD]
    heads = told_heads(blocks, quoting=sum(map(tells_who_wrote, told)) >= _QUOTED) or heads_in(blocks)
    lines = None if heads else by_line(blocks)
    if lines:
        return with_posts(text, lines, outside) if heads_in(lines) else list(blocks)
    if not heads:
        return list(blocks)
    posts = posts_in(blocks, heads)
    above = blocks[: min(at for at in (*posts[0].said, *posts[0].quoted, *posts[0].printed))]
    if _are_comments(blocks, above):
        return [*above, *(replace(block, given=TurnKind.BOILERPLATE) for block in blocks[len(above) :])]
    if _are_late(blocks, above):
        return list(blocks)
    if _holds_talk(blocks, posts):
        around = {*posts[0].printed, *(at for post in posts[1:] for at in (*post.printed, *post.said, *post.quoted))}
        return [replace(one, given=TurnKind.BOILERPLATE) if at in around else one for at, one in enumerate(blocks)]
    if not _is_talk(blocks, posts):
        return list(blocks)
    told = [*outside, *(block.text for block in above), *_words(blocks, posts[:2])]
    people, whole = people_in(told), "\n".join(told)
    own: dict[str, list[Post]] = {}
    for post in posts:
        own.setdefault(post.user, []).append(post)
    meant = {
        user: person_behind(by[0].head.user, people, "\n".join(_words(blocks, by)), whole) for user, by in own.items()
    }
    guests = _guests(blocks, posts, meant)
    if not guests:
        return list(blocks)
    told_apart = sorted(_told(blocks, posts, guests, meant), key=lambda block: block.start)
    return [*above, *_with_printed_joined(text, told_apart)]


def _are_comments(blocks: Sequence[Block], above: Sequence[Block]) -> bool:
    """Whether the talk stands `above` the posts, which comment on it."""
    asked = sum(map(seems_to_ask, above))
    return asked >= _ASKED_ABOVE and asked >= sum(map(seems_to_ask, blocks[len(above) :]))


def _are_late(blocks: Sequence[Block], above: Sequence[Block]) -> bool:
    """Whether more stands `above` the posts than introduces them."""
    before = sum(len(block.text) for block in above)
    return before > _INTRODUCTION and before > _LATEST * sum(len(block.text) for block in blocks)


def _holds_talk(blocks: Sequence[Block], posts: Sequence[Post]) -> bool:
    """Whether the first post holds a whole talk, as somebody copied it, and all others comment on it."""
    first, *others = (length_of(blocks, post) for post in posts)
    asked = sum(seems_to_ask(blocks[at]) for at in posts[0].said)
    return first > _MOST * (first + sum(others)) and asked >= _ASKED_ABOVE and not posts[0].quoted


def _is_talk(blocks: Sequence[Block], posts: Sequence[Post]) -> bool:
    """Whether somebody answers in the posts, rather than in one of them that holds a whole talk."""
    lengths = [length_of(blocks, post) for post in posts]
    longest = max(range(len(posts)), key=lengths.__getitem__)
    if lengths[longest] > _MOST * max(1, sum(lengths)) and len(posts[longest].quoted) < _QUOTED:
        return False
    users = {post.user for post in posts}
    quoted = max(len(post.quoted) for post in posts) >= _QUOTED or sum(bool(post.quoted) for post in posts) >= _QUOTED
    return quoted or 1 < len(users) < len(posts)


def _guests(blocks: Sequence[Block], posts: Sequence[Post], meant: Mapping[str, str | None]) -> frozenset[str]:
    """Who answers: of those who seldom ask and quote or follow others, who says most; and others like them whose names
    the text tells, or whom their posts call its author or guest."""
    said: dict[str, int] = {}
    times: dict[str, int] = {}
    asked: dict[str, int] = {}
    flagged: set[str] = set()
    for at, post in enumerate(posts):
        if not at and not post.quoted:  # it opens the thread, whoever wrote it
            continue
        said[post.user] = said.get(post.user, 0) + length_of(blocks, post)
        times[post.user] = times.get(post.user, 0) + 1
        asked[post.user] = asked.get(post.user, 0) + asks_in(blocks, post)
        if post.head.flagged:
            flagged.add(post.user)
    able = {user for user in said if asked[user] <= _FEW_ASK * times[user] and said[user]}
    able -= {user for user in able if times[user] == 1 and len(said) > 2 and not meant[user] and user not in flagged}
    able = able - {post.user for post in posts if post.head.asks} or able
    if not able:
        return frozenset()
    known = {user for user in able if user in flagged and meant[user]} or {user for user in able if meant[user]}
    best = max(known or able & flagged or able, key=lambda user: said[user])
    beside = {user for user in known if 4 * said[user] >= said[best] and times[user] > 1}
    if len(beside) == len(said) and not any(post.quoted for post in posts):  # somebody asks
        return frozenset({best})
    return frozenset({best, *beside})


def _told(
    blocks: Sequence[Block], posts: Sequence[Post], guests: frozenset[str], meant: Mapping[str, str | None]
) -> Iterator[Block]:
    last = max(at for at, post in enumerate(posts) if post.user in guests)
    users = tuple({head for post in posts for head in (f"{post.head.user} ", f"@{post.head.user} ")})
    own = _have_own_labels([blocks[at] for post in posts if post.user in guests for at in post.said])
    for number, post in enumerate(posts):
        answers, person = post.user in guests, meant[post.user]
        for at in post.printed:
            yield replace(blocks[at], given=TurnKind.BOILERPLATE, label=None)
        for at in post.quoted:
            yield from _quoted(blocks[at], asks=answers)
        kind = ANSWER if answers else QUESTION if number < last else TurnKind.BOILERPLATE
        if not number and not asks_in(blocks, post) and not post.quoted:
            kind = TurnKind.NARRATION
        label = Label(post.head.user, kind, person)
        above = -1
        for at in post.said:
            if own and kind is ANSWER:
                yield blocks[at]
                continue
            heads = kind in (ANSWER, QUESTION) and at != above + 1
            said = blocks[at] if at != post.said[0] else _without_address(blocks[at], users)
            yield replace(said, given=kind, label=label if heads else None)
            above = at


def _without_address(block: Block, users: tuple[str, ...]) -> Block:
    """A post without the name of whom it answers, which pages print before its first word: Tom Rede I did."""
    if not block.text.startswith(users):
        return block
    words = max((block.text[len(user) :] for user in users if block.text.startswith(user)), key=len)
    if not words[:1].isupper() and words[:1] not in _OPENS:  # Tom Rede asks the same
        return block
    return replace(block, text=words, start=block.end - len(words))


def _have_own_labels(blocks: Sequence[Block]) -> bool:
    """Whether labels tell in the posts themselves who says what: several post under one name, or whole talks."""
    found = (candidate(block) for block in blocks if ":" in block.text[:_LABEL])
    times = Counter(one.key for one in found if one and (one.role or role_of(one.key) or is_name(one.name)))
    return sum(count > 1 for count in times.values()) > 1


def _quoted(block: Block, *, asks: bool) -> Iterator[Block]:
    """What somebody quotes who answers is what they answer; else it is said again."""
    if not asks or tells_who_wrote(block.text):
        yield replace(block, given=TurnKind.BOILERPLATE, label=None)
        return
    behind = said_before(block.text)
    words = block.text[behind:]
    start = block.start + behind + len(words) - len(words.lstrip())
    yield replace(block, text=words.strip(), start=start, dress=block.dress - {Dress.CITED}, given=QUESTION, label=None)


def _with_printed_joined(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, of which those are one that pages print in a row: many would part a question from its answer."""
    for printed, run in groupby(blocks, key=lambda block: block.given is TurnKind.BOILERPLATE):
        found = list(run)
        if printed and len(found) > 1:
            first, last = found[0], found[-1]
            yield replace(first, text=text[first.start : last.end], end=last.end)
        else:
            yield from found


def _words(blocks: Sequence[Block], posts: Iterable[Post]) -> Iterator[str]:
    return (blocks[at].text for post in posts for at in post.said)
