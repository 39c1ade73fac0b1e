"""Posts: below the head the words of who posts, between them what is quoted of others, and what the page prints.

by marzipan » Mon Mar 3, 2014 4:12 pm
Posts: 214
benorr wrote: ↑
Why do you row?

For the silence.
Reply Share
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.holding import holds_any
from quotecards.readers.roles.afterwords import claims_rights
from quotecards.readers.roles.asking import asks
from quotecards.readers.roles.series import tells_of_house
from quotecards.readers.roles.shapes import is_sentence
from quotecards.readers.threads.heads import Head, are_feet, masked
from quotecards.readers.threads.times import is_time_alone

_UNFOLDS = ("Click to expand", "Klicke, um zu erweitern")  # below a quotation that is cut
_DOT = " · "  # between what can be done about a post: Like · Reply · 1 Std.
_NAME = 40  # characters of the name of a user
_PRINTED = 80  # characters of what a page prints
_OFTEN = 3  # times that it does
_NEAR = 6  # blocks between a head and the profile of its user
_SIGNED = 3  # posts that end in the same words, which are no part of them
# marzipan wrote: ↑; Originally Posted by marzipan; On Monday Clara Voss wrote:
_QUOTES = (
    r"(?i)\s*(?:(?:quote|zitat|cita(?:zione|ção|ción)?|citation|citaat)\s?:?\s?)?(?:"
    r"(?:(?:on|am|le|el|il|em|op|den)\s[^\n]{4,90}?[\s,])?@?(?P<user>[^\s<>:][^\n<>:]{0,40}?)(?:\s<[^<>\n]{3,60}>)?\s"
    r"(?:wrote|said|posted|schrieb|hat\sgeschrieben|a\sécrit|écrit|escribió|dijo|ha\sscritto|scrive|escreveu|disse|schreef|"
    r"skrev|napisał[ao]?|yazdı|napsala?|napísala?|írta|kirjoitti|написала?|έγραψε|a\sscris)\s?:\s?[↑>→]?"
    r"|(?P<put>[^\n:]{1,40}?)\s?(?:さんは?(?:書きました|の投稿)|님[이의]\s?(?:쓴\s?글|글|작성)|(?:写道|寫道|说|說))\s?[:：]"
    r"|(?:originally\sposted\sby|zitat\svon|cita\sdi|citação\sde|citation\sde|ursprünglich\svon)\s(?P<by>[^\n:]{1,40}):?"
    r"(?:\sview\spost)?)"
)
_SHORT = 12  # characters of a line that says no more than that something is quoted
_CREDITED = ("by ", "Post", "von ", " di ", " de ")
_ONLY = r"(?i)(?:quote|zitat|cita|citation|citaat|originally\sposted\sby)\s?:?"


@dataclass(frozen=True, slots=True)
class Post:
    """Who posts, and the blocks, by their numbers: what they say, what they quote, what the page prints."""

    head: Head
    said: tuple[int, ...]
    quoted: tuple[int, ...]
    printed: tuple[int, ...]

    @property
    def user(self) -> str:
        """Who posts; the same for every spelling."""
        return self.head.user.casefold()


def posts_in(blocks: Sequence[Block], heads: Sequence[Head]) -> list[Post]:
    """The posts below `heads`."""
    printed = _printed(blocks, heads)
    bodies = _bodies(blocks, heads)
    quotes = quotes_in(blocks, bodies[0].start)
    posts = []
    for head, inside in zip(heads, bodies, strict=True):
        posts.append(
            Post(
                head,
                tuple(at for at in inside if at not in printed and at not in quotes),
                tuple(at for at in inside if at in quotes and quotes[at] and at not in printed),
                (*range(head.start, head.end), *(at for at in inside if at in printed or quotes.get(at) is False)),
            )
        )
    posts[-1] = _without_foot(blocks, posts[-1])
    return _without_signatures(blocks, posts)


def length_of(blocks: Sequence[Block], post: Post) -> int:
    """The characters that somebody says in a post."""
    return sum(len(blocks[at].text) for at in post.said)


def asks_in(blocks: Sequence[Block], post: Post) -> bool:
    """Whether what somebody says in a post ends in a question."""
    return bool(post.said) and asks(blocks[post.said[-1]].text)


def _bodies(blocks: Sequence[Block], heads: Sequence[Head]) -> list[range]:
    """What stands below each head; above it where heads stand below, the first one from the last line on that is no
    sentence."""
    if not are_feet(blocks, heads):
        return [range(one.end, below.start) for one, below in pairwise(heads)] + [range(heads[-1].end, len(blocks))]
    first = heads[0].start - 1
    while first and is_sentence(blocks[first - 1].text):
        first -= 1
    return [range(first, heads[0].start)] + [range(above.end, one.start) for above, one in pairwise(heads)]


def _printed(blocks: Sequence[Block], heads: Sequence[Head]) -> set[int]:
    """What comes back from post to post and is no sentence, and what stands beside a head like the facts there do:
    Posts: 214, Joined: Mon Mar 3."""
    first = heads[0].start
    short = [at for at in range(first, len(blocks)) if len(blocks[at].text) <= _PRINTED]
    lines = [at for at in short if _DOT in blocks[at].text or not is_sentence(blocks[at].text)]
    again = Counter(masked(blocks[at].text) for at in lines)
    keys = Counter(_key(blocks[at].text) for at in lines)
    often = min(_OFTEN, max(2, len(heads) // 2))
    found = {at for at in lines if again[masked(blocks[at].text)] >= often}
    found |= {at for at in range(first, len(blocks)) if blocks[at].given is TurnKind.BOILERPLATE}
    found |= {at for at in short if blocks[at].text.startswith(_UNFOLDS) or is_time_alone(blocks[at].text)}
    apart = found | {at for at in lines if keys[_key(blocks[at].text)] >= often and _key(blocks[at].text)}
    for previous, head in zip((heads[0], *heads), heads, strict=False):
        above, below = range(head.start - 1, -1, -1), range(head.end, len(blocks))
        own = apart | _again(blocks, head, previous.user)
        for beside in (above, below):
            found |= set(takewhile(own.__contains__, beside))
    return found


def _again(blocks: Sequence[Block], head: Head, previous: str) -> set[int]:
    """Near a head, its user or that of the `previous` post once more, as profiles have it, and above it a title that
    the words below begin with."""
    near = range(max(0, head.start - _NEAR), min(len(blocks), head.end + _NEAR))
    users = {head.user.casefold(), previous.casefold()}
    found = {at for at in near if len(blocks[at].text) <= _NAME and blocks[at].text.casefold() in users}
    title = blocks[head.start - 1].text.rstrip(".… ") if head.start else ""
    if title and head.end < len(blocks) and blocks[head.end].text.startswith(title):
        found.add(head.start - 1)
    return found


def _key(text: str) -> str:
    """What stands before the colon in a line of facts."""
    key, colon, value = text.partition(":")
    return key.casefold() if colon and value and len(key.split()) <= 2 else ""


def quotes_in(blocks: Sequence[Block], start: int) -> dict[int, bool]:
    """The blocks from `start` on that are quoted, or (False) only tell who wrote what is quoted below."""
    found: dict[int, bool] = {}
    for at, block in enumerate(blocks[start:], start):
        if Dress.CITED in block.dress:
            found[at] = True
        elif at not in found and (tells_who_wrote(block.text) or _heads_cited(blocks, at)):
            found[at] = False
            below = at + 1
            if below < len(blocks) and late(_ONLY).fullmatch(block.text) and tells_who_wrote(blocks[below].text):
                found[below] = False
                below += 1
            if below < len(blocks) and Dress.CITED not in blocks[below].dress:
                found[below] = True
                found |= dict.fromkeys(_rest(blocks, below), True)
    return found


def _heads_cited(blocks: Sequence[Block], at: int) -> bool:
    """Whether a name alone stands above what is set as a quotation: marzipan:"""
    text, below = blocks[at].text, blocks[at + 1 : at + 2]
    return text[-1] == ":" and len(text) <= _NAME and any(Dress.CITED in block.dress for block in below)


def tells_who_wrote(text: str) -> bool:
    """Whether a line only tells who wrote what is quoted below."""
    if len(text) > 2 * _PRINTED or not (len(text) <= _SHORT or text[-1] in ":：↑>→" or holds_any(text, _CREDITED)):
        return False
    return bool(late(_QUOTES).fullmatch(text) or late(_ONLY).fullmatch(text))


def said_before(text: str) -> int:
    """Where the words of a quotation begin, behind who wrote them."""
    match = late(_QUOTES).match(text[: _PRINTED * 2])
    return match.end() if match else 0


def _rest(blocks: Sequence[Block], at: int) -> Iterator[int]:
    """The lines right below what is quoted, where a blank line ends it."""
    rest: list[int] = []
    for below in range(at + 1, len(blocks)):
        if blocks[below].gap:
            yield from rest
            return
        rest.append(below)


def _without_foot(blocks: Sequence[Block], post: Post) -> Post:
    """The last post without the lines below it that are no sentences, or tell whose the page is: Post reply."""
    said = list(post.said)
    while len(said) > 1 and _is_foot(blocks[said[-1]].text):
        said.pop()
    return replace(post, said=tuple(said), printed=(*post.printed, *post.said[len(said) :]))


def _is_foot(text: str) -> bool:
    return (len(text) <= _PRINTED and not is_sentence(text)) or claims_rights(text) or tells_of_house(text)


def _without_signatures(blocks: Sequence[Block], posts: Sequence[Post]) -> list[Post]:
    """The posts without the words in which all of somebody end."""
    ends = Counter((post.user, blocks[post.said[-1]].text) for post in posts if len(post.said) > 1)
    every = Counter(post.user for post in posts)
    signed = {end for end, times in ends.items() if times >= _SIGNED and 5 * times >= 4 * every[end[0]]}
    if not signed:
        return list(posts)
    return [
        replace(post, said=post.said[:-1], printed=(*post.printed, post.said[-1]))
        if len(post.said) > 1 and (post.user, blocks[post.said[-1]].text) in signed
        else post
        for post in posts
    ]
