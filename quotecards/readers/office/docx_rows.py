"""The rows of a table in a Word file: whom a cell names, which paragraphs of a cell are one turn, and which rows tell
facts of a work: Film | Low Tide."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from quotecards.readers.body.blocks import Dress, Label
from quotecards.readers.body.label_names import is_name
from quotecards.readers.body.paragraphs import Paragraph, Run
from quotecards.readers.body.table_heads import TRIED, Column, heads_of

_LONGEST_NAME = 64
_FEWEST = 3  # rows of two cells, beside each of which no more than one of some is otherwise
_SOME = 4
_LONGEST_FACT = 80  # characters of a cell
_SENTENCE_ENDS = (".", "?", "!", "…", ";", "？", "。", "؟")


@dataclass(slots=True)
class Table:
    """An open table: what the heads of its columns say, how many rows might have had these, how many it has, and for
    each row of two cells with words the numbers of the paragraphs that go on with the one above them in their cell, and
    those that may tell a fact, of which each needs a row of its own: no sentence, and nothing told twice."""

    heads: tuple[Column, ...] = ()
    tried: int = 0
    rows: int = 0
    going_on: list[list[int]] = field(default_factory=list)
    facts: list[tuple[int, Paragraph, Paragraph]] = field(default_factory=list)

    def end_row(self, cells: Sequence[Sequence[Paragraph]], above: int) -> list[Paragraph]:
        """The paragraphs of a row, with `above` of them above it; none of one that has the heads of the columns, which
        tell what stands below them."""
        if not any(cells):
            return []
        self.tried += 1
        if self.heads or self.tried <= TRIED:
            found = heads_of([" ".join(paragraph.text for paragraph in cell) for cell in cells])
            if found and self.heads in {(), found}:
                self.heads = found
                return []
        if self.heads and len(self.heads) == len(cells):
            return list(_told(self.heads, cells))
        result = _row(cells)
        self.rows += 1
        if len(cells) == 2 and all(cells):
            first = len(result) - len(cells[1])  # a name alone stands before the first words beside it
            fact = [cell[0] for cell in cells if len(cell) == 1 and _may_tell_a_fact(cell[0])]
            self.facts += [(above, fact[0], fact[1])] if len(fact) == len(cells) else []
            self.going_on.append([above + at for at in range(1, len(result)) if at != first])
        return result

    def end(self, paragraphs: list[Paragraph]) -> None:
        """Where nearly all rows are pairs, such as a question and its answer, whatever fills a cell is one turn."""
        pairs = len(self.going_on)
        if len({head.text for _, head, _ in self.facts}) == self.rows >= _FEWEST:
            first = self.facts[0][0]
            paragraphs[first:] = [_fact(head, words) for _, head, words in self.facts]
            return
        if pairs < _FEWEST or _SOME * (self.rows - pairs) > pairs:
            return
        for at in (at for row in self.going_on for at in row):
            paragraphs[at] = replace(paragraphs[at], dress=paragraphs[at].dress | {Dress.INSET})


def _may_tell_a_fact(paragraph: Paragraph) -> bool:
    return len(paragraph.text) <= _LONGEST_FACT and not paragraph.text.endswith(_SENTENCE_ENDS)


def _fact(head: Paragraph, words: Paragraph) -> Paragraph:
    """A row as other texts print it: Film: Low Tide."""
    return replace(head, text=f"{head.text.rstrip(' :')}: {words.text}", runs=())


def _told(heads: Sequence[Column], cells: Sequence[Sequence[Paragraph]]) -> Iterator[Paragraph]:
    """The paragraphs of a row below the heads of its columns; who speaks is the label of what is said."""
    who = [paragraph.text for head, cell in zip(heads, cells, strict=True) if head is Column.WHO for paragraph in cell]
    label = Label(" ".join(who).rstrip(" :.")[:_LONGEST_NAME]) if who else None
    for head, cell in zip(heads, cells, strict=True):
        if head in {Column.WHO, Column.BESIDE}:
            continue
        for paragraph in cell:
            yield replace(paragraph, given=head.kind or paragraph.given, label=label)
            label = None


def _row(cells: Sequence[Sequence[Paragraph]]) -> list[Paragraph]:
    """The paragraphs of a row; a cell that holds a name alone is put before the first words of the next cell."""
    result: list[Paragraph] = []
    name: Paragraph | None = None
    for cell in cells:
        first, rest = (cell[0], cell[1:]) if cell else (None, [])
        if first and name:
            result.append(_beside(name, first))
            name = None
        elif first and not rest and len(first.text) <= _LONGEST_NAME and is_name(first.text.rstrip(" :.")):
            name = first
        elif first:
            result.append(first)
        result += rest
    return [*result, name] if name else result


def _beside(name: Paragraph, words: Paragraph) -> Paragraph:
    shift = len(name.text) + 1
    runs = tuple(Run(run.start + shift, run.end + shift, run.marks) for run in words.runs)
    label = Run(0, len(name.text), frozenset({"cell"}))
    return replace(words, text=f"{name.text} {words.text}", runs=(label, *runs), line=name.line, gap=name.gap)
