"""The reader of reStructuredText (`.rst`), as docutils understands it.

Blogs made with Pelican or Nikola are written in it. Comments, footnotes, the targets of links, pictures and code are
left out, and nothing is fetched or included. The list of fields below the title is the front matter; fields further
down are turns with their labels. Terms of a list of definitions stand above what is said to them.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Parser
from docutils.utils import new_document

from quotecards.errors import Place, ReadError
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Dress, Label
from quotecards.readers.body.body import Body
from quotecards.readers.body.decode import decode
from quotecards.readers.body.paragraphs import LINK, Paragraph, Writer, assemble
from quotecards.readers.body.stylenames import voice_of, words_in
from quotecards.yamlfile import given as taken_from

MAX_CHARACTERS = 500_000  # an interview has 20,000; docutils took 3.6 s for a table of 192,000
_RULE = 3  # lines that a heading may stand above the one that is told: itself, its rule, a blank one
_NOTHING: frozenset[str] = frozenset()
_ITALIC: frozenset[str] = frozenset({Dress.ITALIC})
_MARKS: dict[type[nodes.Node], frozenset[str]] = {
    nodes.strong: frozenset({Dress.BOLD}),
    nodes.emphasis: _ITALIC,
    nodes.title_reference: _ITALIC,
    nodes.reference: frozenset({LINK}),
}
_NOTES = (nodes.footnote_reference, nodes.citation_reference)
_HEADINGS = (nodes.title, nodes.subtitle, nodes.rubric)
_LEFT_OUT = (
    nodes.Invisible, nodes.footnote, nodes.citation, nodes.literal_block, nodes.doctest_block, nodes.math_block,
    nodes.raw, nodes.system_message, nodes.image, nodes.meta, nodes.colspec,
)  # fmt: skip
_REPLACED = 300  # characters of what is written once and may stand in many places; none is looked for within it
_OF_WORDS = ("replace::", "unicode::")  # others would put in pictures, or the day of reading
_PULLED = frozenset({"epigraph", "highlights", "pull-quote"})


def read_restructured(raw: bytes, name: str) -> Body:
    """The body of a file of reStructuredText. Raises ReadError for what is no text, too large or without words."""
    source, place = decode(raw, name), Place(name)
    if len(source) > MAX_CHARACTERS:
        raise ReadError(f"has more than {MAX_CHARACTERS:,} characters", place=place, hint="is it the right file?")
    article = _Article(name, source.splitlines())
    try:
        article.read(_parsed(source, name))
    except RecursionError as error:
        raise ReadError("is nested too deeply", place=place, hint="save it as plain text (.txt)") from error
    text, blocks = assemble(article.paragraphs)
    if not blocks:
        raise ReadError("holds no words", place=place, hint="an interview needs a question and an answer")
    matter = taken_from(name, article.fields) if article.fields else None
    return Body(text, blocks, matter, tuple((block.start, block.line) for block in blocks))


def _parsed(source: str, name: str) -> nodes.document:
    settings = get_default_settings(Parser)
    settings.file_insertion_enabled = settings.raw_enabled = False  # it reads no file but this one
    settings.report_level, settings.halt_level, settings.warning_stream = 5, 5, False  # mistakes are passed over
    document = new_document(name, settings)
    Parser().parse(source, document)
    return document


class _Article:
    """Collects the paragraphs of a document, and the fields of its front matter."""

    def __init__(self, name: str, lines: Sequence[str]) -> None:
        self.paragraphs: list[Paragraph] = []
        self.fields: dict[str, str] = {}
        self._writer = Writer(name)
        self._above = _NOTHING  # what stands right above the next paragraph
        self._lines = lines
        self._line = 1
        self._begun = False
        self._replaced: Mapping[str, str] = {}

    def read(self, document: nodes.document) -> None:
        self._replaced = {
            name: found.astext()
            for name, found in document.substitution_defs.items()
            if len(found.rawsource) <= _REPLACED and any(directive in found.rawsource for directive in _OF_WORDS)
        }
        self._take(document, _NOTHING, None, 0)

    def _take(self, parent: nodes.Element, dress: frozenset[str], kind: TurnKind | None, level: int) -> None:
        called = _NOTHING  # what a directive calls the next node
        for at, node in enumerate(parent.children):
            if isinstance(node, nodes.pending):
                called = words_in(" ".join(node.details.get("class", ())))
            if isinstance(node, nodes.image | nodes.figure | nodes.transition):
                self._above = frozenset({Dress.RULED if isinstance(node, nodes.transition) else Dress.PICTURED})
            if isinstance(node, _LEFT_OUT) or not isinstance(node, nodes.Element):
                continue
            own, called = kind or voice_of(called) or _kind_of(node), _NOTHING
            if isinstance(node, nodes.field_list):
                self._take_fields(node, dress, kind, level)
            elif isinstance(node, _HEADINGS):
                self._add(node, dress | {Dress.HEADING, f"h{min(max(level, 1), 6)}"}, kind)
            elif isinstance(node, nodes.TextElement):
                self._add(node, dress | _dress_of(parent, node, at), own)
            else:
                cited = {Dress.CITED} if isinstance(node, nodes.block_quote) else _NOTHING
                self._take(node, dress | cited, own, level + isinstance(node, nodes.section))

    def _take_fields(self, fields: nodes.Element, dress: frozenset[str], kind: TurnKind | None, level: int) -> None:
        """Those above the talk say what it is, unless one comes again; others are who speaks."""
        found = [field.children for field in fields.children if isinstance(field, nodes.field)]
        pairs = [(key.astext().strip(), body) for key, body in found if isinstance(body, nodes.Element)]
        often = Counter(key.casefold() for key, _ in pairs)
        if not self._begun and max(often.values(), default=0) == 1:
            self.fields |= {key.casefold(): " ".join(body.astext().split()) for key, body in pairs}
            return
        for key, body in pairs:
            first = len(self.paragraphs)
            self._take(body, dress, kind, level)
            if key and len(self.paragraphs) > first:
                self.paragraphs[first] = replace(self.paragraphs[first], label=Label(key))

    def _add(self, node: nodes.Element, dress: frozenset[str], kind: TurnKind | None) -> None:
        self._line = max(self._line, self._line_of(node))
        self._write(node, _NOTHING)
        paragraph = self._writer.end()
        if paragraph is None:
            return
        self._begun = self._begun or Dress.HEADING not in dress
        self.paragraphs.append(replace(paragraph, dress=dress | self._above, given=kind))
        self._above = _NOTHING

    def _line_of(self, node: nodes.Element) -> int:
        """Where the node begins: docutils tells of headings where their rule is, and of some nodes nothing."""
        line = node.line or 0
        first = next(iter(node.astext().split()), "")
        near = range(line, max(0, line - _RULE), -1)
        return next((at for at in near if at <= len(self._lines) and first in self._lines[at - 1]), line)

    def _write(self, parent: nodes.Element, marks: frozenset[str]) -> None:
        for at, node in enumerate(parent.children):
            if isinstance(node, nodes.Text):
                words = node.astext()
                noted = isinstance(next(iter(parent.children[at + 1 : at + 2]), None), _NOTES)
                self._writer.write(words.rstrip() if noted else words, marks, self._line)
            elif isinstance(node, nodes.substitution_reference) and node.get("refname") in self._replaced:
                self._writer.write(self._replaced[node["refname"]], marks, self._line)
            elif isinstance(node, nodes.Element) and not isinstance(node, (*_NOTES, *_LEFT_OUT)):
                self._write(node, marks | _MARKS.get(type(node), _NOTHING))


def _dress_of(parent: nodes.Element, node: nodes.Element, at: int) -> frozenset[str]:
    """How lists set apart what stands in them."""
    if isinstance(node, nodes.term):
        return frozenset({"term"})
    if not isinstance(parent, nodes.list_item) or at:
        return _NOTHING
    if isinstance(parent.parent, nodes.enumerated_list):
        return frozenset({Dress.NUMBER})
    is_dash = parent.parent is not None and parent.parent.get("bullet") == "-"
    return frozenset({Dress.DASH if is_dash else "list"})


def _kind_of(node: nodes.Element) -> TurnKind | None:
    """What a node says of its words, whatever they are."""
    if isinstance(node, nodes.caption | nodes.legend):
        return TurnKind.CAPTION
    if isinstance(node, nodes.block_quote) and _PULLED.intersection(node["classes"]):
        return TurnKind.PULL_QUOTE
    if isinstance(node, nodes.topic | nodes.sidebar | nodes.Decorative):
        return TurnKind.BOILERPLATE
    if isinstance(node, nodes.Admonition):
        return TurnKind.NARRATION
    return voice_of(words_in(" ".join(node["classes"]))) if node["classes"] else None
