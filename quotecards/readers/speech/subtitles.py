"""The reader of subtitles: SubRip (`.srt`) and WebVTT (`.vtt`), which differ in little but their heads.

WebVTT is read as its specification says (W3C, WebVTT: The Web Video Text Tracks Format, section 6), SubRip as players
do, for which there is no specification.
"""

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import attrgetter

from quotecards.errors import Place, ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.body.decode import decode
from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.label_names import is_full_name, is_name
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.people.makers import names_maker, names_others
from quotecards.readers.speech.spoken import Piece, body_of

_MOMENT = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMING = re.compile(rf"\s*{_MOMENT}[ \t]*-->[ \t]*{_MOMENT}(?:[ \t].*)?$")
_NO_SPEECH = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
_HEAD = re.compile(r"(?:WEBVTT|NOTE)(?:\s*[-–—]\s+|\s+|$)")
_MOST_ABOVE = 10  # remarks above the first cue that may name the guest
_TAG = re.compile(
    r"</?(?:[ibusc]|lang|ruby|font|em|strong|span|p)(?:[.\s][^<>\n]*)?/?>|<rt>[^<>\n]*</rt>|<\d[\d:.]*>"
    r"|\{\\[^{}\n]*\}",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<br\s*/?>|\\N", re.IGNORECASE)
_VOICE = re.compile(r"<v(?:\.[^<>\s]*)?[ \t]+([^<>\n]+)>|</v>", re.IGNORECASE)
_HYPHEN = re.compile(r"[-‐‑–][ \t\u00a0]?(?=\S)")
_LONG_DASH = re.compile(r"[—―][ \t\u00a0]?(?=\S)")
_TITLE = re.compile(r"[\[(]?[^\W_][^.!?…:;♪]{1,70}[\])]?|[“„«\"].{1,70}[”“»\"]")
_OPENS_TALK = re.compile(r"[-–—]\s?\S|>>|<v[ .]|\[[A-ZÀ-ÖØ-Þ][^\[\]]{1,30}\]\s|[A-ZÀ-ÖØ-Þ][^.!?:\n]{0,30}\s?:\s")
_FEWEST = 3  # cues
_BRACKETED = re.compile(r"\[([A-ZÀ-ÖØ-Þ][^\[\]\d:]{1,30})\]:?(?:\s+(?=\S)|$)")
_CHANGE = re.compile(r">>+[ \t]*")  # what captions for the deaf put before a new speaker
_SOME_DASHED = 4  # cues
_INTRODUCED = 0.2  # of the cues
_ASKS = ("?", "？", "؟")
_ROLLING = 0.3  # of the cues repeat the line above: captions made live, which roll up


@dataclass(slots=True)
class Cue:
    """What is said from one moment to another, in seconds; it begins in `line` of the file."""

    line: int
    begins: float
    ends: float
    words: list[str] = field(default_factory=list)
    italic: bool = False  # all of it, as who is not in the picture


def read_subtitles(raw: bytes, name: str) -> Body:
    """The body of subtitles. Raises ReadError, with the line, for a malformed timing, and where there are no cues."""
    text = decode(raw, name)
    reading = _Cues(name, text.startswith("WEBVTT"))
    cues = reading.read(text.split("\n"))
    if not cues:
        hint = "before the words of a cue stands its time: 00:00:01,000 --> 00:00:04,000"
        raise ReadError("holds no cues", place=Place(name), hint=hint)
    spoken = _with_colons(_unrolled(cues))
    titles = _titles_of(spoken)
    about = About(above=(*reading.above[:_MOST_ABOVE], *titles))
    return replace(body_of(pieces_of(spoken[1:] if titles else spoken), name), about=about)


class _Cues:
    """Reads cues line by line."""

    def __init__(self, name: str, is_vtt: bool) -> None:
        self._name = name
        self._is_vtt = is_vtt
        self._cues: list[Cue] = []
        self.above: list[str] = []  # what a head and remarks say before anybody speaks
        # Lines behind a blank: the head of the next cue, or words of a cue that holds a blank line.
        self._waiting: list[str] = []
        self._open = False

    def read(self, lines: Sequence[str]) -> list[Cue]:
        for number, line in enumerate(lines, 1):
            if "-->" in line:
                self._begin(line, number)
            elif not line or line.isspace():
                self._open = False
                self._keep()
            elif self._open:
                self._cues[-1].words.append(line.strip())
            else:
                self._waiting.append(line.strip())
        self._keep()
        return self._cues

    def _begin(self, line: str, number: int) -> None:
        match = _TIMING.match(line)
        if not match:
            hint = "such as 00:00:01,000 --> 00:00:04,000"
            raise ReadError("is not the time of a cue", place=Place(self._name, number), hint=hint)
        # The line right above is the cue's number or name, also where no blank line stands before it.
        above = self._cues[-1].words if self._open else self._waiting
        if above and (above[-1].isdecimal() or (self._is_vtt and not self._open)):
            above.pop()
        self._keep()
        moments = match.groups()
        self._cues.append(Cue(number, _seconds(moments[:4]), _seconds(moments[4:])))
        self._open = True

    def _keep(self) -> None:
        """Give what waits to the cue before it; what stands before all cues, and remarks in WebVTT, are not said."""
        spoken = self._waiting and self._cues and not (self._is_vtt and _NO_SPEECH.match(self._waiting[0]))
        if spoken and not (len(self._waiting) == 1 and self._waiting[0].isdecimal()):
            self._cues[-1].words += self._waiting
        elif self._is_vtt and not self._cues and self._waiting and not self._waiting[0].startswith(("STYLE", "REGION")):
            first = _HEAD.sub("", self._waiting[0], count=1)
            self.above += [
                line for line in (first, *self._waiting[1:]) if line and not (names_maker(line) or names_others(line))
            ]
        self._waiting = []


def _seconds(moment: Sequence[str | None]) -> float:
    hours, minutes, seconds, fraction = moment
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(f"{seconds}.{fraction}")


def _unrolled(cues: list[Cue]) -> list[Cue]:
    """Captions that roll up show each line twice, as the last of one cue and the first of the next: once is enough."""
    for cue in cues:
        cue.italic = bool(cue.words) and cue.words[0][:3] == "<i>" and cue.words[-1][-4:] == "</i>"
        cue.words = [words for words in map(_bare, cue.words) if words]
    spoken = [cue for cue in cues if cue.words]
    again = [bool(at and cue.words[0] == spoken[at - 1].words[-1]) for at, cue in enumerate(spoken)]
    if sum(again) <= _ROLLING * len(spoken):
        return spoken
    shown = [(cue, cue.words[1:] if repeats else cue.words) for cue, repeats in zip(spoken, again, strict=True)]
    return [replace(cue, words=words) for cue, words in shown if words]


def _bare(line: str) -> str:
    """A line of a cue without markup, but for voices."""
    if "<" in line or "{" in line or "\\" in line:
        line = _TAG.sub("", _BREAK.sub(" ", line))
    return line.strip()


def _with_colons(cues: list[Cue]) -> list[Cue]:
    """Names in brackets before what people say, as with a colon: [Clara] I did. Several people have to be named so."""
    heads = Counter(
        match[1] for cue in cues for line in cue.words if line[0] == "[" and (match := _BRACKETED.match(line))
    )
    often = {head for head, times in heads.items() if times > 1 and (is_name(head) or role_of(head.casefold()))}
    if len(often) < 2:
        return cues
    for cue in cues:
        lines: list[str] = []
        for line in cue.words:
            match = _BRACKETED.match(line)
            said = f"{match[1]}: {line[match.end() :]}" if match and match[1] in often else line
            lines[-1:] = [lines[-1] + said] if lines and lines[-1].endswith(": ") else [*lines[-1:], said]
        cue.words = lines
    return cues


def _titles_of(cues: Sequence[Cue]) -> list[str]:
    """The lines of the first cue, where they are titles: no sentence, and a label or a dash opens the talk below it."""
    first, second = (cue.words for cue in cues[:2]) if len(cues) > _FEWEST else ((), ())
    named = any(is_full_name(line) for line in first) and second and second[0][0].isupper()
    if not (first and second and (named or _OPENS_TALK.match(second[0]))):
        return []
    are_titles = all(_TITLE.fullmatch(line) and not _OPENS_TALK.match(line) for line in first)
    return [line for line in first if line[0] not in "[("] if are_titles else []


def pieces_of(cues: Sequence[Cue]) -> Iterator[Piece]:
    """The lines of the cues; a dash, `>>` or a name before one is a change of speaker, and so are italics where who
    asks is only heard."""
    sure = any(_CHANGE.match(html.unescape(words)) for cue in cues for words in cue.words if words[0] in ">&")
    sure = sure or _are_all_dashed(cues)
    italics = not sure and _ask_in_italics(cues)
    sure = sure or italics
    above: Cue | None = None
    for cue in cues:
        turns, above = italics and (above is None or cue.italic != above.italic), cue
        dashes = sum(1 for words in cue.words if _LONG_DASH.match(words))
        voice: str | None = None
        for line in cue.words:
            spoken = list(_voiced(line, voice))
            voice = spoken[-1][0]
            for by, words in spoken:
                if words and not words.isspace():
                    piece = _piece(cue, html.unescape(words) if "&" in words else words, by, dashes > 1, sure)
                    yield piece._replace(opens=turns, italic=cue.italic) if italics else piece
                    turns = False


def _are_all_dashed(cues: Sequence[Cue]) -> bool:
    """Whether a dash opens each turn, from the first cue on or below what introduces the talk, not only where two
    people speak in one cue."""
    dashes = [[bool(_HYPHEN.match(words)) for words in cue.words] for cue in cues]
    first = next((at for at, one in enumerate(dashes) if one[:1] == [True]), len(cues))
    alone, every = sum(one[:1] == [True] and sum(one) == 1 for one in dashes), sum(map(sum, dashes))
    if first and (alone < every or first > _INTRODUCED * len(cues)):
        return False
    return alone >= _SOME_DASHED and 2 * alone > every


def _ask_in_italics(cues: Sequence[Cue]) -> bool:
    """Whether who asks is heard and not seen, so that all their cues are in italics, and no others."""
    groups = [(italic, list(run)) for italic, run in groupby(cues, key=attrgetter("italic"))]
    asks = [(italic, run[-1].words[-1].endswith(_ASKS)) for italic, run in groups]
    asked, others = [one for italic, one in asks if italic], [one for italic, one in asks if not italic]
    return len(asked) >= _SOME_DASHED and 2 * sum(asked) >= len(asked) and not any(others[1:])


def _voiced(words: str, voice: str | None) -> Iterator[tuple[str | None, str]]:
    """What is said in a line, by which voice. A voice goes on through the lines of its cue until its tag is closed."""
    at = 0
    if "<" in words:
        for match in _VOICE.finditer(words):
            yield voice, words[at : match.start()]
            voice = " ".join(html.unescape(match[1]).split()) or None if match[1] else None
            at = match.end()
    yield voice, words[at:]


def _piece(cue: Cue, words: str, voice: str | None, dashed: bool, sure: bool) -> Piece:
    """A line as a piece; a dash, `>>` or a name before it is a change of speaker."""
    mark = _CHANGE.match(words) or _HYPHEN.match(words) or (_LONG_DASH.match(words) if dashed else None)
    opens = bool(mark)
    words = words[mark.end() :] if mark else words
    return Piece(words, cue.line, voice, opens, sure, cue.begins, cue.ends)
