"""The lines of a Markdown file that hold words, with what the marks around them say: headings, lists, quoted blocks.

What is no part of the talk is left out: code between fences, comments, definitions of links and footnotes, rules,
pictures, frames and scripts. A quoted block or a shortcode such as `{% pullquote %}` sets its lines apart.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Dress, is_wordy
from quotecards.readers.body.role_labels import says_its_role
from quotecards.readers.body.table_heads import Column, heads_of
from quotecards.readers.text.mdheld import OPENS, held_by
from quotecards.readers.text.mdrows import cells_of, is_below_heads, is_row
from quotecards.readers.text.mdsilent import fenced, without_silent
from quotecards.readers.text.mdtags import (
    ADMONITIONS,
    ITEMS,
    TAG,
    State,
    around,
    attributes_in,
    enter,
    enter_division,
    is_block,
)

_HEADING = re.compile(r"(?:#{1,6}[ \t]+|#{2,6}(?=[^#\s]))")
_HEADING_END = re.compile(r"(?:[ \t]+#+)?[ \t]*(?:\{[:#.][^{}]{0,200}\})?[ \t]*$")
_HEADING_ENDS = "#} \t"  # one of which ends a heading that ends in more than its words
_LEVELS = [frozenset({Dress.HEADING, *([f"h{level}"] if level else ())}) for level in range(7)]  # 0: of a tag
_DASHED: frozenset[str] = frozenset({Dress.DASH})
_NUMBERED: frozenset[str] = frozenset({Dress.NUMBER})
_ITEM = re.compile(r"(?:(?P<dash>[-*+])|(?P<number>\d{1,3}[.)]))[ \t]+(?=\S)")
_RULE = re.compile(r"(?:\*[ \t]*){3,}$|(?:-[ \t]*){3,}$|(?:_[ \t]*){3,}$|=+$")
_DEFINED = re.compile(r"\[(?!\^)[^\[\]]{1,300}\]:[ \t]*\S+(?:[ \t]+[\"'(].*)?$")
_TASK = re.compile(r"\[[ xX]\][ \t]+(?=\S)")
_NOTE = re.compile(r"\[\^[^\]\s]{1,60}\]:")
_DIVISION = re.compile(r":{3,}[ \t]*(?P<name>(?:\{[^{}]*\}|\w[\w-]*)?)[^:]{0,200}:*")
_STRONG = "**"
_PAIR = 2
_BREAK = re.compile(
    r"(?P<set>(?P<mark>\*{1,3}|_{1,3})(?![*_\s]).+?(?<![*_\s])(?P=mark))[ \t]*<br[ \t]*/?>[ \t]*(?P<more>.*)"
)
_NOTHING: frozenset[str] = frozenset()
_TERM: frozenset[str] = frozenset({"dt"})


@dataclass(slots=True)
class Line:
    """A line of words: `text` without the marks of its container, `number` in the file, `gap` blank lines before it.

    `alone`: it is no part of a paragraph; `opens`: it cannot go on with the line before; `hard`: a forced break ends
    it; `pictured`: it stands directly below a picture.
    """

    text: str
    number: int
    gap: int
    dress: frozenset[str] = _NOTHING
    given: TurnKind | None = None
    alone: bool = False
    opens: bool = False
    hard: bool = False
    pictured: bool = False


def lines_of(text: str, first_line: int = 1) -> list[Line]:
    """The lines of words of `text`, whose first one is `first_line` of the file. Linear in the text."""
    visible = without_silent(text)
    raw = visible.split("\n")
    fences = fenced(visible, raw)
    state = State(text)
    found: list[Line] = []
    for at, line in enumerate(raw):
        if at in fences:
            _leave_out(state)
        elif not line or line.isspace():
            _leave_blank(state)
            if state.held[1]:
                state.hold()
        elif line[0].isalpha() and not ("{" in line or "<" in line or "[" in line or "\\" in line or state.sets_apart):
            # As most: one of these signs stands in whatever a line says of itself behind its first letter.
            found.append(_bare(line, first_line + at, state))
        else:
            found.extend(_read(line, first_line + at, state, found))
    return found


def _bare(line: str, number: int, state: State) -> Line:
    """A line that begins with a letter, and has no mark that says more of it than its words do."""
    hard = line.endswith("  ")
    below_picture = state.pictured and state.gap == 0
    made = Line(line.rstrip(), number, state.gap, opens=state.apart, hard=hard, pictured=below_picture)
    state.gap, state.apart, state.pictured = 0, False, False
    return made


def _leave_out(state: State) -> None:
    state.gap, state.apart, state.item = 1, True, False


def _leave_blank(state: State) -> None:
    state.gap += 1
    state.apart, state.pictured, state.heads = True, False, ()


def _read(line: str, number: int, state: State, found: list[Line]) -> Iterator[Line]:
    bare = line.strip()
    cited = False
    while bare.startswith(">"):
        bare, cited = bare[1:].lstrip(), True
    if not bare:
        _leave_blank(state)
        return
    indented = line[:1] in " \t"
    if state.held[0] and not (cited if state.held[1] else indented):
        state.hold()
    if bare[0] in OPENS and (head := held_by(bare, cited=cited)):
        if head.own == "dd":
            _dress_above(found, _TERM)
        state.hold(head.own, cited=head.cited)
        yield from _words(head.words, number, state, cited=cited, hard=False)
        state.hold(head.held, cited=head.cited)
        return
    if _is_left_out(bare, indented, state, found):
        return
    if bare[0] in "*-_=" and _RULE.match(bare):
        _underline(bare, state, found)
        return
    if bare[0] == "|" == bare[-1] and is_row(bare, state.heads, found[-1].text if found else ""):
        yield from _row(bare, number, state, found)
        return
    state.heads = ()
    hard = line.endswith(("  ", "\\"))
    bare = bare[:-1].rstrip() if hard and bare.endswith("\\") else bare
    if "<br" in bare and (broken := _BREAK.match(bare)):  # **Why?**<br>Because.
        yield from _words(broken["set"], number, state, cited=cited, hard=True)
        bare = broken["more"]
    yield from _words(bare, number, state, cited=cited, hard=hard)


def _row(bare: str, number: int, state: State, found: list[Line]) -> Iterator[Line]:
    """The cells of a table’s row, each set apart by its column; the row above a rule is heads."""
    if is_below_heads(bare):
        above: list[str] = []
        while found and found[-1].number == number - 1:
            above.insert(0, found.pop().text)
        state.heads = heads_of(cells_of(above[0]) if len(above) == 1 else above)
        return
    for column, cell in enumerate(cells_of(bare)):
        head = state.heads[column] if column < len(state.heads) else None
        if head is Column.BESIDE:
            continue
        state.apart = True
        for line in _words(cell, number, state, cited=False, hard=False):
            line.dress |= {f"column {column}"}
            line.given = line.given or (head.kind if head else None)
            yield line
    state.apart = True


def _words(bare: str, number: int, state: State, *, cited: bool, hard: bool) -> Iterable[Line]:
    """The words of a line, which tags may divide."""
    if not is_wordy(bare):
        return ()
    if "{" in bare or "<" in bare or "[/" in bare:
        return _between_tags(bare, number, state, cited=cited, hard=hard)
    return (_line(bare, number, state, cited=cited, hard=hard),)


def _between_tags(bare: str, number: int, state: State, *, cited: bool, hard: bool) -> Iterator[Line]:
    """The words of a line between the tags in it that make blocks of their own."""
    pieces: list[str] = []
    at = 0
    for tag in TAG.finditer(bare):
        pieces.append(bare[at : tag.start()])
        at = tag.end()
        if is_block(tag):
            yield from _part(pieces, number, state, cited=cited, hard=False)
            enter(tag, state)
            pieces = []
    pictured = len(pieces) > 1 and not is_wordy("".join(pieces))
    yield from _part([*pieces, bare[at:]], number, state, cited=cited, hard=hard)
    state.pictured = pictured and not is_wordy(bare[at:])
    if state.pictured:
        state.apart = True


def _is_left_out(bare: str, indented: bool, state: State, found: Sequence[Line]) -> bool:
    """Definitions of links and of footnotes; a footnote goes on in the lines below it and in indented paragraphs. Two
    stars alone in their line open bold words in the next one."""
    if bare[0].isalnum() and not state.note:  # as most
        return False
    if bare[0] == "{" and (styles := attributes_in(bare)):
        _dress_above(found, styles)
        return True
    if bare == _STRONG:
        state.strong = True
        return True
    if bare.startswith(":::") and (division := _DIVISION.fullmatch(bare)):  # ::: warning, as Pandoc and others write
        name = division["name"]
        enter_division("admonition" if name in ADMONITIONS else name, state, opens=bool(name))
        return True
    first = bare[0] == "["
    if state.note and (indented or not state.apart):
        state.gap, state.apart = 0, False
        return True
    state.note = first and bool(_NOTE.match(bare))
    if state.note or (first and state.apart and _DEFINED.match(bare)):
        state.gap = 1
        state.apart = not state.note
        return True
    return False


def _dress_above(found: Sequence[Line], styles: frozenset[str]) -> None:
    """What is said of the paragraph above."""
    for line in reversed(found):
        line.dress |= styles
        if line.opens or line.gap:
            break


def _underline(bare: str, state: State, found: list[Line]) -> None:
    """A rule; or, directly below a line of words, what makes a heading of it."""
    above = found[-1] if found and not state.apart and state.gap == 0 else None
    if above and " " not in bare and bare[0] in "=-" and (above.alone or above.opens) and not above.dress:
        above.dress, above.alone = frozenset({Dress.HEADING, "h1" if bare[0] == "=" else "h2"}), True
    else:
        state.ruled = bare[0] != "="
    _leave_out(state)


def _part(pieces: list[str], number: int, state: State, *, cited: bool, hard: bool) -> Iterator[Line]:
    """The words between two tags, if there are any."""
    text = "".join(pieces).strip()
    if is_wordy(text):
        yield _line(text, number, state, cited=cited, hard=hard)


def _inherited(bare: str, state: State, *, cited: bool) -> set[str]:
    """What a line wears of the elements around it, and of one that holds all its words."""
    dress: set[str] = set(state.worn | state.inside & ITEMS)
    if cited or "cited" in state.inside:
        dress.add(Dress.CITED)
    if state.ruled:
        dress.add(Dress.RULED)
    if bare[0] == "`" == bare[-1] and bare.count("`") == _PAIR:
        dress.add("code")
    return dress | around(bare)


def _line(bare: str, number: int, state: State, *, cited: bool, hard: bool) -> Line:
    dress = _NOTHING
    alone = opens = False
    heading = _HEADING.match(bare) if bare[0] == "#" else None
    item = None if heading or bare[0].isalpha() else _ITEM.match(bare)
    if heading or "heading" in state.inside:
        bare = bare[heading.end() :] if heading else bare
        bare = _HEADING_END.sub("", bare, count=1) if bare[-1] in _HEADING_ENDS else bare
        dress = _LEVELS[heading.group().count("#") if heading else 0]
        alone = True
    elif item:
        dress = _DASHED if item["dash"] else _NUMBERED
        bare = bare[item.end() :]
        opens = state.item = True
    if cited or state.inside or state.worn or state.ruled or bare[0] in "<`":
        dress |= _inherited(bare, state, cited=cited)
    given = None
    if item and bare[0] == "[" and (task := _TASK.match(bare)):
        bare = bare[task.end() :]
        given = None if bare.endswith("?") else TurnKind.BOILERPLATE
    if state.inside:
        given = given or (
            TurnKind.CAPTION if "caption" in state.inside else TurnKind.PULL_QUOTE if "pull" in state.inside else None
        )
        boxed = "box" in state.inside and not says_its_role(bare)
        given = TurnKind.BOILERPLATE if boxed else given
        given = given or (TurnKind.QUESTION if TurnKind.QUESTION in state.inside else None)
        given = given or (TurnKind.ANSWER if TurnKind.ANSWER in state.inside else None)
    line = Line(
        _STRONG + bare if state.strong and not bare.startswith(_STRONG) else bare,
        number,
        state.gap,
        dress,
        given,
        alone=alone,
        opens=opens or state.apart,
        hard=hard,
        pictured=state.pictured and state.gap == 0,
    )
    state.gap, state.apart, state.ruled, state.pictured, state.strong = 0, alone, False, False, False
    return line
