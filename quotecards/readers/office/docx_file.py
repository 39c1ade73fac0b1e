"""The reader of Word files (`.docx`), by ECMA-376, part 1, section 17 (WordprocessingML).

Tracked changes count as accepted, or as refused where that is declared. Comments, footnotes, headers and footers are
parts of their own and stay unread. Text boxes are set beside the text, so what they hold is a pull quote. The rows of a
table are read one after another, and a name in a cell is the label of what the next cell holds. Lines count the
paragraphs of the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from quotecards.errors import Place, ReadError
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Dress
from quotecards.readers.body.body import Body
from quotecards.readers.body.declared import Changes
from quotecards.readers.body.paragraphs import Paragraph, Writer, assemble
from quotecards.readers.office.docx_rows import Table
from quotecards.readers.office.docx_styles import Styles, is_on
from quotecards.readers.office.ooxml import Archive

# Former properties, drawings for old versions, and text that only explains other text.
_PASSED_OVER = frozenset(
    """
    w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:trPrChange w:tcPrChange w:tblGridChange
    w:numberingChange w:sectPr Fallback w:rt w:object
    """.split()
)
_REMOVED, _ADDED = frozenset({"w:del", "w:moveFrom"}), frozenset({"w:ins", "w:moveTo"})
_STRUCTURE = frozenset("w:p w:pPr w:r w:tbl w:tr w:tc w:txbxContent".split())
_TABS = frozenset({"w:tab", "w:ptab"})
_SIGNS = {"w:noBreakHyphen": "\u2011", "w:softHyphen": "\u00ad"}


def read_docx(raw: bytes, name: str, *, changes: Changes = Changes.ACCEPTED) -> Body:
    """The text of a Word file, with its tracked changes accepted or refused; a note says that there are some.

    Raises ReadError for what is none, is damaged, protected or too large.
    """
    archive = Archive(raw, name)
    main = archive.related("", "officeDocument") or "word/document.xml"
    styles = Styles()
    part = archive.related(main, "styles")
    if part and part in archive:
        archive.read(part, styles)
    reader = _DocumentReader(name, styles, changes)
    archive.read(main, reader)
    text, blocks = assemble(reader.paragraphs)
    if not blocks:
        raise ReadError("holds no words", place=Place(name), hint="is it the right file? does Word show a text?")
    lines = tuple((block.start, block.line) for block in blocks)
    return Body(text, blocks, lines=lines, notes=_note(reader.changed, changes))


def _note(count: int, changes: Changes) -> tuple[str, ...]:
    if not count:
        return ()
    other = next(one for one in Changes if one is not changes)
    many = f"{count} tracked changes count" if count > 1 else "a tracked change counts"
    return (f"{many} as {changes.value}; for the other text write “changes: {other.value}” in a YAML beside it",)


@dataclass(slots=True)
class _Flow:
    """Text that flows by itself: the document's, or that of one text box."""

    writer: Writer
    given: TurnKind | None = None
    style: str = ""
    is_list: bool = False
    goes_on: bool = False  # the paragraph's end is deleted: the next one belongs to it
    boxes: list[Paragraph] = field(default_factory=list)


_USUAL = frozenset({"", "auto", "000000", "none"})


@dataclass(slots=True)
class _RunStyle:
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool = False
    style: str = ""
    looks: dict[str, str] = field(default_factory=dict)  # its colour, a line below it, a marker


class _DocumentReader:
    def __init__(self, name: str, styles: Styles, changes: Changes) -> None:
        self.changed = 0  # tracked changes of words
        self._gone = _REMOVED if changes is Changes.ACCEPTED else _ADDED
        self.paragraphs: list[Paragraph] = []
        self._name = name
        self._styles = styles
        self._flows = [_Flow(Writer(name))]
        self._sinks = [self.paragraphs]  # where finished paragraphs go: the document, a cell
        self._rows: list[list[list[Paragraph]]] = []  # of each open table, the cells of its open row
        self._tables: list[Table] = []  # the open ones
        self._run: _RunStyle | None = None
        self._marks: frozenset[str] | None = None
        self._passing = 0  # elements that are passed over
        self._in_properties = False  # of a paragraph
        self._in_text = False
        self._line = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        tracked = tag in _REMOVED or tag in _ADDED
        self.changed += tracked and not self._passing
        if self._passing or tag in _PASSED_OVER or (tag in self._gone and not self._in_properties):
            self._passing += 1
        elif tag in _STRUCTURE:
            self._start_structure(tag)
        elif self._in_properties:
            self._property(tag, attributes)
        elif self._run is not None:
            self._start_in_run(self._run, tag, attributes)

    def _start_structure(self, tag: str) -> None:
        match tag:
            case "w:p":
                self._line += 1
                flow = self._flows[-1]
                if not flow.goes_on:
                    flow.style, flow.is_list = "", False
                flow.goes_on = False
            case "w:pPr":
                self._in_properties = True
            case "w:r":
                self._run, self._marks = _RunStyle(), None
            case "w:tbl":
                self._tables.append(Table())
            case "w:tr":
                self._rows.append([])
            case "w:tc":
                self._sinks.append([])
            case "w:txbxContent":
                self._flows.append(_Flow(Writer(self._name), TurnKind.PULL_QUOTE))
                self._sinks.append([])
                self._run = None

    def _property(self, tag: str, attributes: Mapping[str, str]) -> None:
        flow = self._flows[-1]
        if tag == "w:pStyle" and not flow.writer.length:
            flow.style = attributes.get("w:val", "")
        elif tag == "w:numPr":
            flow.is_list = True
        elif tag in self._gone:
            flow.goes_on = True

    def _start_in_run(self, run: _RunStyle, tag: str, attributes: Mapping[str, str]) -> None:
        match tag:
            case "w:t" | "w:delText":
                self._in_text = True
            case "w:b":
                run.bold = is_on(attributes)
            case "w:i":
                run.italic = is_on(attributes)
            case "w:vanish":
                run.hidden = is_on(attributes)
            case "w:rStyle":
                run.style = attributes.get("w:val", "")
            case "w:color" | "w:u" | "w:highlight":
                run.looks[tag] = attributes.get("w:val", "").casefold()
            case "w:br" | "w:cr" if attributes.get("w:type", "textWrapping") == "textWrapping":
                self._keep(self._flows[-1].writer.break_line())
            case _ if tag in _TABS:
                self.write("\t")
            case _ if tag in _SIGNS:
                self.write(_SIGNS[tag])

    def end(self, tag: str) -> None:
        if self._passing:
            self._passing -= 1
            return
        match tag:
            case "w:pPr":
                self._in_properties = False
            case "w:t" | "w:delText":
                self._in_text = False
            case "w:r":
                self._run = None
            case "w:p":
                self._end_paragraph()
            case "w:tc":
                cell = self._sinks.pop()
                self._rows[-1].append(cell) if self._rows else self._sinks[-1].extend(cell)
            case "w:tr" | "w:tbl":
                self._end_of_table(tag)
            case "w:txbxContent":
                self._end_flow()
                self._flows.pop()
                self._flows[-1].boxes += self._sinks.pop()
                self._run = _RunStyle()
            case "w:body":
                self._end_flow()

    def _end_of_table(self, tag: str) -> None:
        sink = self._sinks[-1]
        if tag == "w:tr":
            cells = self._rows.pop()
            sink += self._tables[-1].end_row(cells, len(sink)) if self._tables else chain.from_iterable(cells)
        elif self._tables:
            self._tables.pop().end(sink)

    def _end_flow(self) -> None:
        """What a deleted end of a paragraph has left open ends here at last."""
        self._flows[-1].goes_on = False
        self._end_paragraph()

    def text(self, words: str) -> None:
        if self._in_text and not self._passing:
            self.write(words)

    def write(self, words: str) -> None:
        """Writes with the marks of the open run."""
        run, flow = self._run, self._flows[-1]
        if run is None or run.hidden:
            return
        if self._marks is None:
            self._marks = self._marks_of(run, flow.style)
        if words == "\t":
            flow.writer.tab(self._marks, self._line)
        else:
            flow.writer.write(words, self._marks, self._line)

    def _marks_of(self, run: _RunStyle, paragraph_style: str) -> frozenset[str]:
        styles = (run.style, paragraph_style)
        bold = run.bold if run.bold is not None else any(map(self._styles.is_bold, styles))
        italic = run.italic if run.italic is not None else any(map(self._styles.is_italic, styles))
        marks = {mark for mark, worn in ((Dress.BOLD, bold), (Dress.ITALIC, italic)) if worn}
        return frozenset({*marks, *(f"{tag} {look}" for tag, look in run.looks.items() if look not in _USUAL)})

    def _end_paragraph(self) -> None:
        flow = self._flows[-1]
        if flow.goes_on:
            return
        self._keep(flow.writer.end())
        self._sinks[-1] += flow.boxes
        flow.boxes = []

    def _keep(self, paragraph: Paragraph | None) -> None:
        if paragraph is None:
            return
        flow = self._flows[-1]
        dress = self._styles.dress(flow.style) | ({"list"} if flow.is_list else set())
        given = flow.given or self._styles.kind(flow.style, paragraph.text)
        self._sinks[-1].append(replace(paragraph, dress=dress, given=given))
