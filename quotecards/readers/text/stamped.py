"""Transcripts as text, in which a name with a time stands above or before each turn: `Clara Voss  00:01:23`.

So write Otter, Zoom, Rev, Descript and others. The times are no part of what was said.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Label, split
from quotecards.readers.body.label_names import are_names, is_initials, is_name, is_number

_TIME = r"(?P<time{}>(?:\d{{1,2}}:)?\d{{1,2}}:\d{{2}}(?:[.,]\d{{1,3}})?)"
_NAME = r"(?P<name{}>[^\W\d_][^\n:\[\]()\t]{{0,50}}?)"
# +44 7700 900123, ~marzipan: who is not in the list of those whom the owner of a chat knows
_USER = r"\u202a?(?P<name8>(?:\+\d[\d \u00a0().-]{5,20}\d|~[ \u202f\u00a0]?[^\W_][^\n:\[\]()\t]{0,50}?))\u202c?"
_BLANK = r"[ \t\u00a0]"  # a row of them is taken whole (*+): tried at each length, long ones would take minutes
_DATE = (
    r"(?:(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.?[ ][^\W\d_]{3,12}\.?[ ]\d{2,4})"
    r"(?:,?[ T]|,?[ ](?:à|at|um|alle|a[ ]las|às|o|om|kl\.?|в)[ ]))"
)
_FRAMES = r"(?:[:;]\d\d(?!\d))?"
_UNTIL = rf"(?:{_BLANK}*+(?:--?>|→|[-–]){_BLANK}*+(?:\d{{1,2}}:)?\d{{1,2}}:\d{{2}}(?:[.,]\d{{1,3}})?{_FRAMES})"
_HALF = r"(?:[ \t\u00a0\u202f]?[ap]\.?m\.?)"
_TO_ALL = rf"(?:{_BLANK}+to[ ][^\n:]{{1,30}}?)"
_DAY = (  # Today at 14:02, as chats write it
    rf"(?:{_BLANK}*+[-–—|·,]?{_BLANK}*+(?i:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|"
    rf"vandaag|gisteren|dziś|dzisiaj|wczoraj|dnes|včera|idag|igår|сегодня|вчера)"
    rf"(?:{_BLANK}(?:at|um|à|a[ ]las|alle|às|om|o|v|kl\.?|в)(?={_BLANK}))?)"
)
_OF_CLOCKS = r"(?:Uhr|[AaPp]\.?[Mm]\.?|UTC|GMT)"  # behind a time, no name
_CELL = r"(?:(?<=\t)|(?<=[ ])\|[ ])(?=\S)"  # the next one of a table that was pasted as text
_HEAD = (
    # Clara Voss  00:01:23, Clara Voss (00:12):, Clara Voss [00:12], Clara Voss: 00:12
    rf"(?m)^{_BLANK}*+{_NAME.format(1)}{_DAY}?(?=:?[ \t\u00a0,([|–-]){_BLANK}*+:?{_BLANK}*+[,([|–-]?{_BLANK}*+"
    rf"{_TIME.format(1)}(?i:{_HALF})?[)\]]?{_BLANK}*+:?{_BLANK}*+$"
    # [00:01:23] Clara Voss: …, 00:01:23 Clara Voss: …, [Clara Voss] 00:01:23; 12/03/2024, 10:01 PM - Clara Voss: …;
    # [00:01:23.000 --> 00:01:28.000] Speaker 1: …; 00:01:23, a tab, Clara Voss, a tab, …
    rf"|^\u200e?{_BLANK}*+[\[(]?{_DATE}?{_TIME.format(2)}{_FRAMES}{_UNTIL}?(?i:{_HALF})?[)\]]?{_BLANK}++[-–|]?{_BLANK}*+"
    rf"(?:From[ ]++{_NAME.format(4)}{_TO_ALL}?|(?!{_OF_CLOCKS}:?$){_NAME.format(2)}|{_USER}){_BLANK}*+"
    rf"(?::{_BLANK}*+|$|{_CELL})"
    # 12.02.2026 18.02 - Clara Voss: …, as Danish and Finnish telephones write it
    rf"|^\u200e?{_BLANK}*+\[?\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}},?{_BLANK}(?:kl(?:o|\.){_BLANK})?(?P<time0>\d{{1,2}}\.\d{{2}}(?:\.\d{{2}})?)\]?"
    rf"{_BLANK}++(?:[-–]{_BLANK}++)?(?:{_NAME.format(0)}|{_USER.replace('name8', 'nameB')}):{_BLANK}"
    # Clara Voss, a tab, 00:01:23, a tab, …
    rf"|^{_BLANK}*+{_NAME.format(6)}{_BLANK}*+{_CELL}{_TIME.format(6)}{_BLANK}*+{_CELL}"
    # Clara Voss [00:01:23]: …
    rf"|^{_BLANK}*+{_NAME.format(5)}{_BLANK}*+[\[(]{_TIME.format(5)}[)\]]{_BLANK}*+[:–—-]{_BLANK}+(?=\S)"
    rf"|^{_BLANK}*+\[{_NAME.format(3)}\]{_BLANK}*+{_TIME.format(3)}{_BLANK}*+$"
    # Clara Voss [00:01:23] …
    rf"|^{_BLANK}*+{_NAME.format(9)}{_BLANK}++\[{_TIME.format(9)}\]{_BLANK}++(?=\S)"
    # 00:12, or 00:00:12:04 - 00:00:40:02 with frames, with Clara Voss in the line below
    rf"|^{_BLANK}*+[\[(]?{_TIME.format(7)}{_FRAMES}{_UNTIL}?[)\]]?{_BLANK}*+\n{_BLANK}*+{_NAME.format(7)}{_BLANK}*+:?{_BLANK}*+$"
)
# Clara Voss: 00:12 I did. Ben Orr: 00:15 Why?, in one paragraph, too
_WITHIN = (
    rf"(?m)(?:^|(?<=[.?!…)\]\"”’] ))(?P<name1>[^\W\d_][^\n:\[\]()\t.?!,;]{{0,50}}?):"
    rf"{_BLANK}+[\[(]?{_TIME.format(1)}[\])]?{_BLANK}+(?=\S)"
)
_BESIDE = re.compile(r":[ \t\u00a0]+[\[(]?\d{1,2}:\d\d")  # a time right behind a colon
# What programs for chats say themselves, or say of what is no words: <Media omitted>, immagine omessa
_OF_PROGRAM = (
    r"(?i)\u200e.*|<[^<>\n]{3,60}>|[^\n.?!]{3,30}\s"
    r"(?:omitted|omise?|omess[oa]|omitid[oa]|weggelassen|weggelaten|absente?)"
    r"|(?:messages and calls|nachrichten und anrufe|les messages et les appels|los mensajes y las llamadas|"
    r"as mensagens e (?:as )?chamadas|i messaggi e le chiamate|"
    r"berichten en (?:gesprekken|oproepen)|wiadomości i połączenia)\s.*"
    r"|(?:this message was deleted|you deleted this message|"
    r"diese nachricht wurde gelöscht|du hast diese nachricht gelöscht|"
    r"se eliminó este mensaje|eliminaste este mensaje|ce message a été supprimé|vous avez supprimé ce message|"
    r"questo messaggio è stato eliminato|hai eliminato questo messaggio|esta mensagem foi apagada|mensagem apagada|"
    r"dit bericht is verwijderd|ta wiadomość została usunięta|missed (?:voice|video|group) call|verpasster \w+anruf|"
    r"appel (?:vocal|vidéo) manqué|llamada (?:de voz |de video )?perdida|chiamata (?:vocale|video) persa)\.?"
)
_EDITED = 62  # characters of what a messenger adds to words: <This message was edited>
_UNKNOWN = "~"  # before the name that somebody gives themselves
_MESSAGE = 240  # characters of one of these
# (00:21): in a line of its own: the same voice goes on
_LONE_TIME = re.compile(
    rf"^{_BLANK}*+[\[(]?(?:\d{{1,2}}:)?\d{{1,2}}:\d{{2}}[)\]]?{_BLANK}*+:?{_BLANK}*+$", re.MULTILINE
)
# [09/05/2031, 20:01:12] Lantern Review created group “Boat talk”: no colon stands behind who did it
_DATED = rf"[\u200e\s]*\[?{_DATE}"
_TOLD = (
    rf"(?m){_LONE_TIME.pattern}|^\u200e?{_BLANK}*+\[?{_DATE}\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?i:{_HALF})?\]?{_BLANK}++"
    rf"(?:[-–]{_BLANK})?[^\n:]{{3,240}}$"
)
_PARTED = re.compile(r"\n[ \t]*\n")
# Clara Voss: I did.
_UNTIMED = rf"(?m)^{_BLANK}*+(?P<name>[^\W\d_][^\n:\[\]()\t]{{0,50}}?):{_BLANK}+(?=\S)"
# 01:40 The oars, in the line below
_CHAPTER = r"\n[ \t]*[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]?[ \t]+[–—-]?[ \t]*[^\W\d_][^\n:]{2,80}(?:\n|$)"
_LONGEST_CHAPTER = 140  # characters
_HOURS = frozenset("uhr h hrs uur heures horas ore godz am pm gmt cet utc".split())  # 10:30 Uhr: …
_MOST_WORDS = 5  # of the name of a house
_PUNCTUATION = frozenset(".?!,;…—–/|0123456789")
_QUICK = re.compile(r":(?<=\d:)\d\d")  # the colon stands first: `re` then skips from one to the next
_DOTTED = r"(?m)^\u200e?\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},? (?:klo? )?\d{1,2}\.\d\d"
_SOME = 3  # times behind a colon, which lines of facts hardly have
_INTRODUCTION = 2_000  # characters that may always stand before the first head
_LATEST = 1 / 3  # of the text before the first head is an introduction; more is an interview that tells times


class _Head(NamedTuple):
    """A name beside a time, and where both stand."""

    name: str
    seconds: float
    start: int
    end: int


def stamped_blocks(text: str, start: int, first_line: int) -> list[Block]:
    """The blocks of such a transcript from the offset `start` on, which stands in line `first_line`.

    Each turn is one block with its label, or several where a time stands in a line of its own inside of it. Empty where
    the text is none. Linear in the text.
    """
    tried = (_without_chapters(_heads(pattern, text, start), text) for pattern in _patterns(text, start))
    heads = next((heads for heads in tried if _is_transcript(heads, start, len(text))), None)
    if not heads or 2 * _untimed(text, heads) > len(heads):
        return []
    breaks = [start, *(match.end() for match in re.compile("\n").finditer(text, start))]
    blocks = split(text[: heads[0].start], start, first_line)
    dated = late(_DATED).match(text, heads[0].start) is not None
    last = _first_paragraph(text, heads[-1].end)
    for head, end in zip(heads, [*(head.start for head in heads[1:]), last], strict=True):
        label: Label | None = Label(head.name)
        for first, last, stated in _pieces(text, head.end, end, dated=dated):
            words = text[first:last]
            bare = words.strip()
            if dated and bare.endswith(">") and len(bare) - bare.rfind("<") <= _EDITED:
                bare = bare[: bare.rfind("<")].rstrip("\u200e \n") or bare
            of_program = len(bare) <= _MESSAGE and late(_OF_PROGRAM).fullmatch(bare.rstrip("\u200e \n"))
            given = TurnKind.BOILERPLATE if of_program else stated
            if any(map(str.isalnum, bare)):
                at = first + len(words) - len(words.lstrip())
                line = first_line + bisect_right(breaks, at) - 1
                blocks.append(Block(bare, at, at + len(bare), line, 1, label=None if given else label, given=given))
                label = label if given else None
    return [*blocks, *split(text, last, first_line + bisect_right(breaks, last) - 1)]


def _patterns(text: str, start: int) -> Iterator[re.Pattern[str]]:
    """What heads may look like in `text`; most texts have no times at all."""
    if not _QUICK.search(text, start) and not late(_DOTTED).search(text, start, start + _INTRODUCTION):
        return
    if sum(1 for _ in islice(_BESIDE.finditer(text, start), _SOME)) == _SOME:
        yield late(_WITHIN)
    yield late(_HEAD)


def _pieces(text: str, start: int, end: int, *, dated: bool) -> Iterator[tuple[int, int, TurnKind | None]]:
    """What is said from `start` to `end`, and the times between, which are no part of it; where heads are `dated`, as a
    messenger has them, what it tells itself."""
    for match in (late(_TOLD) if dated else _LONE_TIME).finditer(text, start, end):
        yield start, match.start(), None
        yield match.start(), match.end(), TurnKind.BOILERPLATE
        start = match.end()
    yield start, end, None


def _first_paragraph(text: str, start: int) -> int:
    """Where the first paragraph of the last turn ends, below which services sign and pages list what else they have."""
    words = text[start:]
    below = _PARTED.search(words, len(words) - len(words.lstrip()))
    return start + below.end() if below else len(text)


def _heads(pattern: re.Pattern[str], text: str, start: int) -> list[_Head]:
    """What may be heads: names beside times, and what stands there again and again as a name may: Oar & Reel."""
    found = [
        _Head(name, _seconds(time), match.start(), match.end())
        for match in pattern.finditer(text, start)
        for name, time in (_parts(match),)
    ]
    often = Counter(head.name for head in found)
    shown = {name: _may_be_a_name(name.strip(), often[name]) for name in often}
    return [head._replace(name=" ".join(head.name.lstrip(_UNKNOWN).split())) for head in found if shown[head.name]]


def _may_be_a_name(name: str, times: int) -> bool:
    if name.casefold().rstrip(".") in _HOURS:
        return False
    if name[0] == _UNKNOWN or are_names(name) or is_number(name) or is_initials(name):
        return True
    called = name[0].isupper() or " " not in name  # chats have desks and people in small letters
    return times >= _SOME and called and len(name.split()) <= _MOST_WORDS and _PUNCTUATION.isdisjoint(name)


def _without_chapters(heads: list[_Head], text: str) -> list[_Head]:
    """The heads without those of a list of chapters above the talk, whose names come once, beside other times."""
    often = Counter(head.name for head in heads)
    first = 0
    while first < len(heads) and often[heads[first].name] == 1 and _is_chapter(heads[first], text, listed=first > 0):
        first += 1
    return heads[first:]


def _is_chapter(head: _Head, text: str, *, listed: bool) -> bool:
    below = text[head.end : head.end + _LONGEST_CHAPTER].lstrip(" \t:")
    return below.startswith("\n") and (listed or late(_CHAPTER).match(below) is not None)


def _untimed(text: str, heads: Sequence[_Head]) -> int:
    """How many turns have a label and no time, of those whose labels come back: then times are no heads of turns."""
    timed = {head.start for head in heads}
    found = late(_UNTIMED).finditer(text, heads[0].start)
    names = Counter(match["name"].strip() for match in found if match.start() not in timed)
    return sum(times for name, times in names.items() if times > 1 and (is_name(name) or is_number(name)))


def _parts(match: re.Match[str]) -> tuple[str, str]:
    """The name and the time of a head, whichever layout it has."""
    found = {group[:-1]: words for group, words in match.groupdict().items() if words}
    return found["name"], found["time"]


def _seconds(time: str) -> float:
    parts = (time if ":" in time else time.replace(".", ":")).replace(",", ".").split(":")
    seconds = 0.0
    for part in parts:
        seconds = seconds * 60 + float(part)
    return seconds


def _is_transcript(heads: Sequence[_Head], start: int, end: int) -> bool:
    """Whether names come again and times go on, from early in the text to its end: hours of screenings do not."""
    if not heads:
        return False
    names = {head.name for head in heads}
    goes_on = len(names) > 1 or heads[0].seconds < heads[-1].seconds  # a player’s controls stay at 0:00
    repeated = goes_on and len(names) < len(heads)
    latest = max(_LATEST * (end - start), _INTRODUCTION)
    if not repeated or heads[0].start - start > latest or end - heads[-1].end > (end - start) / 2:
        return False
    return sum(later.seconds < earlier.seconds for earlier, later in pairwise(heads)) <= len(heads) // 10
