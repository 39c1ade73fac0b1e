"""How a text opens, before its labels are understood: who is introduced, who presents themselves, who was met."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.label_names import is_full_name, is_initials
from quotecards.readers.body.labels import Candidate
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met
from quotecards.readers.body.names import names_in, same_person
from quotecards.readers.body.presenting import presenting_themselves
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.people.introductions import in_introduction
from quotecards.readers.people.makers import names_maker
from quotecards.readers.people.signs import Sign
from quotecards.readers.roles.asking import has_question_mark, seems_to_ask
from quotecards.readers.roles.shapes import is_sentence

_MET = frozenset({Sign.MET, Sign.TOLD_US})
_MOST = 40  # labels
_HOSTED = 24  # blocks in which a host presents the guests
_FEWEST_LETTERS = 4  # of a word that may be meant for several
_NAMED = 60  # characters of a name and what people do
_LETTERS = re.compile(r"\s\([^\W\d_]{1,4}\)$")  # Clara Voss (CV)
_HAVE = re.compile(r"\b(?:[Ww]e|I)\s(?:also\s|again\s)?have\s$")
# my colleague, Clara Voss: a second host
_COLLEAGUE = re.compile(r"\b(?:colleague|co-?host|kolleg(?:e|in|en)|coll[eè]gue|colega|collega),?\s$", re.IGNORECASE)
_ITEM, _TITLES, _MENUS = 24, 6, 80  # characters of an item of a menu, short lines that are titles, lines looked at
_FACT = re.compile(r"[^\W\d_][\w .-]{1,24}:[ \t]+[^\n.?!]{1,60}(?:\([^()\n]{1,20}\))?")
_SOME_FACTS = 3  # lines
OPENING = 12  # blocks that may introduce the people


def opening_of(blocks: Sequence[Block]) -> str:
    """The text before anybody speaks, as far as that can be told yet."""
    size = OPENING + _menu(blocks) + _below_others(blocks)
    heads = enumerate(blocks[:size])
    # What asks in the first line of all is a title.
    first = next((at for at, block in heads if block.label or (at and seems_to_ask(block))), size)
    return "\n\n".join(block.text for block in blocks[:first])[:20_000]


def _below_others(blocks: Sequence[Block]) -> int:
    """How many short lines stand directly below others near the top, as those of cards do that present people."""
    return sum(not block.gap and len(block.text) <= _NAMED for block in blocks[1:_HOSTED])


def _menu(blocks: Sequence[Block]) -> int:
    """How many items of menus, shares and boxes stand above the first paragraph; a few short lines are titles."""
    above = takewhile(lambda block: not is_sentence(block.text) and not block.label, blocks[:_MENUS])
    items = sum(len(block.text) <= _ITEM for block in above)
    return items if items > _TITLES else 0


def sides_told(
    blocks: Sequence[Block], candidates: Sequence[Candidate | None], keyed: Mapping[str, TurnKind]
) -> tuple[list[Candidate | None], Mapping[str, TurnKind]]:
    """Whom lines above the talk say to ask or to answer (`Interviewer: Clara Voss`, `聞き手：田中さん`), by the key of
    the label that they have below, beside what is `keyed`; and the candidates without those lines, nor any that tell
    nothing but a name."""
    often = Counter(found.key for found in candidates if found)
    told = dict(keyed)
    back = {found.key: found.name for found in candidates if found and often[found.key] > 1 and not role_of(found.key)}
    rest = list(candidates)
    listed = _listed(blocks, candidates, often)
    again = often - Counter(found.key for at in listed if (found := candidates[at]))
    for at in listed:
        rest[at] = None
    for at, (found, block) in enumerate(zip(candidates[:_HOSTED], blocks, strict=False)):
        if not found or found.key in back:
            continue
        side, words = _side_of(found.key), block.text[found.length :].strip()
        once = again[found.key] <= (at not in listed)
        if not side or not once or not 0 < len(words) <= _NAMED or is_sentence(words):
            continue
        keys = [key for key, name in back.items() if _bears(words, name)]
        told |= dict.fromkeys(keys, side)
        name = next(names_in(words), None)
        if keys or (name and not name.start and role_of(found.key) and not has_question_mark(words)):
            rest[at] = None
    for at in _facts(blocks):
        rest[at] = None
    return rest, told


def _facts(blocks: Sequence[Block]) -> range:
    """The lines of facts directly below one another, as archives head a talk: Narrator: …, Interviewer: …, Date: …"""
    run: list[int] = []
    for at, block in enumerate(blocks[:OPENING]):
        fact = _FACT.fullmatch(block.text)
        if run and (block.gap or not fact):
            break
        if fact:
            run.append(at)
    keys = {blocks[at].text.partition(":")[0].casefold() for at in run}
    dated = any(any(map(str.isdigit, blocks[at].text)) for at in run)
    return range(run[0], run[-1] + 1) if len(keys) == len(run) >= _SOME_FACTS and dated else range(0)


def _listed(blocks: Sequence[Block], candidates: Sequence[Candidate | None], often: Mapping[str, int]) -> list[int]:
    """The lines above the first turn and the first question that have nothing but a full name behind their label, and
    letters in brackets."""
    found: list[int] = []
    for at, (label, block) in enumerate(zip(candidates[:_HOSTED], blocks, strict=False)):
        if label and label.length < len(block.text):
            if not is_sentence(block.text) and is_full_name(_LETTERS.sub("", block.text[label.length :].strip())):
                found.append(at)
            elif often[label.key] > 1:
                break
        elif at and has_question_mark(block.text):
            break
    return found


def _side_of(key: str) -> TurnKind | None:
    """What whoever stands behind such words does; several may: Hosts, Guests."""
    return role_of(key) or (role_of(key.removesuffix("s")) if len(key) > _FEWEST_LETTERS else None)


def _bears(words: str, name: str) -> bool:
    """Whether somebody is named who has the label `name`; scripts without blanks set a title right behind the name."""
    if not name.isascii() and len(name) > 1 and words.startswith(name):
        return True
    return any(same_person(one, name) for one in (words, *(found.text for found in names_in(words))))


def presented_in(blocks: Sequence[Block], candidates: Sequence[Candidate | None], lexicon: Lexicon) -> str:
    """The names by which people present themselves in the first turns, or where their label stands first: I’m Clara
    Voss. Where initials are labels, those whom a host presents there, too: here we have Clara Voss."""
    first = {found.key: at for at, found in reversed(list(enumerate(candidates))) if found}
    heads = {at + more for at in list(first.values())[-_MOST:] for more in (0, 1)}
    turns = [blocks[at] for at in sorted(heads.union(range(OPENING))) if at < len(blocks)]
    own = [name for block in turns for name in presenting_themselves(block.text[:2_000])]
    short = any(map(is_initials, {found.name for found in candidates if found}))
    opening = [block.text[:2_000] for block in blocks[:_HOSTED]] if short else []
    hosted = [one.text for text in opening for one in names_in(text) if _is_hosted(text[: one.start], lexicon)]
    return "\n\n".join([*own, *hosted])


def announced_in(blocks: Sequence[Block]) -> str:
    """The first words beside a label, if they ask nothing: whoever speaks may introduce the guest."""
    first = next((block.text for block in blocks[:OPENING] if block.label), "")
    return "" if has_question_mark(first) else first[:2_000]


def _is_hosted(before: str, lexicon: Lexicon) -> bool:
    return bool(_HAVE.search(before[-30:])) or is_met(before, lexicon)


def hosts_in(turns: Sequence[tuple[str, str]], voices: Iterable[str], lexicon: Lexicon) -> dict[str, str]:
    """Who introduces whom in the first turns of the talk: the guest, by the host."""
    hosts: dict[str, str] = {}
    for host, words in turns:
        text = words[:2_000]
        for name in names_in(text):
            guest = next((voice for voice in voices if voice != host and same_person(name.text, voice)), None)
            if guest and not _COLLEAGUE.search(text[: name.start]) and is_met(text[: name.start], lexicon):
                hosts.setdefault(guest, host)
    return hosts


def met_in(opening: str, voices: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """Whom the opening says was spoken to, of those who have a label: interview with Clara Voss. A line such as
    `Interview: Ann Lanning` may name who asked, and says nothing where others are met."""
    met: set[str] = set()
    lined: set[str] = set()
    for paragraph in opening.split("\n\n"):
        for name in names_in(paragraph):
            meant = {voice for voice in voices if same_person(name.text, voice)}
            found = in_introduction(name, paragraph, lexicon) if meant else None
            if found and found.sign in _MET:
                (lined if names_maker(paragraph) else met).update(meant)
    return frozenset(met or lined)
