"""The reader of TEI (`.xml`), in which archives keep transcripts: it is set as a page, in the lines of the file.

    <sp who="#cv"><speaker>Voss</speaker><p>I row at night.</p></sp>
    <u who="#cv">I row at night.</u>

A list of persons in the header tells whom `#cv` means. The file is read as a stream of tags, as pages are: nothing is
looked up elsewhere, no entity stands for more than a character, and the time is linear. https://tei-c.org/guidelines/
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import escape

from quotecards.errors import Place, ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.body.label_names import is_initials, is_name, is_number, key_of
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.web.feed import ROOTS, read_feed
from quotecards.readers.web.html_file import read_html, read_source
from quotecards.readers.web.html_source import source_of
from quotecards.readers.web.html_tokens import Part, Token, attributes_of, decoded, parts_of

_ROOT = re.compile(r"<(?:[\w.-]{1,40}:)?(?P<root>[A-Za-z][\w.-]{0,40})(?=[\s>/])")
_ROOT_NEAR = 20_000  # characters, of comments and declarations above it
_ROOTS = frozenset({"tei", "tei.2", "teicorpus"})
_LONGEST = 600  # characters of what the header says
# What happens, what editors add, what printers do
_SILENT = frozenset(
    "note stage incident kinesic vocal event pause shift gap figure fw del writing spangrp linkgrp standoff".split()
)
_INSTEAD = frozenset({"sic", "orig", "abbr"})  # of which the edition tells what is read instead
_SPEECHES = frozenset({"sp", "u"})
_AS: Mapping[str, str] = {
    **dict.fromkeys("text front body group div div1 div2 div3 div4 lg argument epigraph opener closer".split(), "div"),
    **dict.fromkeys("ab l byline dateline trailer salute signed titlepart docauthor docdate docimprint".split(), "p"),
    **dict.fromkeys(("emph", "foreign", "title", "mentioned", "term"), "i"),
    "back": "footer",
    "head": "h2",
    "list": "ul",
    "item": "li",
    "row": "tr",
    "cell": "td",
    "p": "p",
    "table": "table",
}
_TAG = re.compile(r"<[^<>]{1,400}>")
_BOLD, _ITALIC = re.compile(r"bold|\bbf?\b", re.IGNORECASE), re.compile(r"italic|\bit?\b", re.IGNORECASE)
_QUOTES = frozenset({"q", "quote", "said"})
_MARKS = frozenset("\"'“”„«»‘’")


def read_xml(raw: bytes, name: str) -> Body:
    """The body of a file of XML: TEI, a feed, or a page. Raises ReadError for other kinds, and what holds no words."""
    source, notes = source_of(raw, name)
    found = _ROOT.search(source, 0, _ROOT_NEAR)
    root = found["root"].casefold() if found else ""
    if root == "html":
        return read_html(raw, name)
    if root in ROOTS:
        body = read_feed(source, name)
        return replace(body, notes=(*notes, *body.notes))
    if root not in _ROOTS:
        hint = "of XML, only TEI, feeds and pages are; copy its words into a .txt"
        raise ReadError(
            f"an .xml file of <{root}> cannot be read" if root else "is no XML", place=Place(name), hint=hint
        )
    return replace(read_source(as_page(source), name), notes=notes)


def as_page(source: str) -> str:
    """TEI as a page, line by line."""
    return "".join(_Setter(source).pieces())


@dataclass(slots=True)
class _Header:
    """What the header says: the talk's title, what is told of its source, and persons by their ids."""

    title: str = ""
    told: str = ""
    persons: dict[str, str] = field(default_factory=dict)
    _inside: list[str] = field(default_factory=list)
    _person: str = ""

    def read(self, part: Part, tag: str) -> None:
        if part.token is Token.START:
            self._inside.append(tag)
            if tag in {"person", "castitem"}:
                self._person = attributes_of(part.attributes).get("xml:id", "")
        elif part.token is Token.END:
            while self._inside and self._inside.pop() != tag:
                pass
        elif part.token in {Token.TEXT, Token.RAW}:
            self._note(" ".join(decoded(_TAG.sub("", part.words)).split()))

    def _note(self, words: str) -> None:
        if not words:
            return
        if "persname" in self._inside or "castitem" in self._inside:
            before = self.persons.get(self._person, "")
            self.persons[self._person] = f"{before} {words}".strip()[:_LONGEST]
        elif "titlestmt" in self._inside and "title" in self._inside:
            self.title = f"{self.title} {words}".strip()[:_LONGEST]
        elif "sourcedesc" in self._inside or "abstract" in self._inside:
            self.told = f"{self.told} {words}".strip()[:_LONGEST]

    def as_page(self) -> str:
        told = f'<meta name="description" content="{escape(self.told)}">' if self.told else ""
        return f"<head><title>{escape(self.title)}</title>{told}</head>"


class _Setter:
    """Sets the tags of a file as those of a page, with each line break where it was."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._header: _Header | None = None
        self._persons: Mapping[str, str] = {}
        self._silent = 0  # open elements that nobody says
        self._choices = 0  # open ones between two readings
        self._speeches: list[bool] = []  # the open ones, and whether something is said in them
        self._who = self._id = ""  # who speaks next, by name, and as the file abbreviates it
        self._speaker = False  # whether the name of who speaks is read
        self._ends: list[str] = []  # how the open elements inside of paragraphs end

    def pieces(self) -> Iterator[str]:
        """The page, piece by piece."""
        for part in parts_of(self._source, xml=True):
            tag = part.words.rpartition(":")[2] if part.token in {Token.START, Token.END} else ""
            if tag == "teiheader":
                yield from self._head(opens=part.token is Token.START)
            elif self._header:
                self._header.read(part, tag)
                yield "\n" * part.words.count("\n")
            elif tag == "choice":
                self._choices = max(0, self._choices + (1 if part.token is Token.START else -1))
            elif tag in _SILENT or (self._choices and tag in _INSTEAD):
                self._silent += 1 if part.token is Token.START else -1 if self._silent else 0
            elif part.token in {Token.TEXT, Token.RAW}:  # pages have no tags in their titles
                yield from self._text(_TAG.sub("", part.words) if part.token is Token.RAW else part.words)
            elif tag and not self._silent:
                setting: Callable[..., Iterator[str]] = self._start if part.token is Token.START else self._end
                yield from setting(part, tag)
            yield "\n" * part.attributes.count("\n")

    def _head(self, *, opens: bool) -> Iterator[str]:
        if opens:
            self._header = _Header()
        elif self._header:
            self._persons = self._header.persons
            yield self._header.as_page()
            self._header = None

    def _text(self, words: str) -> Iterator[str]:
        if self._silent or (self._speaker and words.strip()):
            self._who = self._who or " ".join(decoded(words).split()).rstrip(" .:")
            yield "\n" * words.count("\n")
            return
        if words.strip():
            yield from self._said()
        yield words

    def _said(self) -> Iterator[str]:
        """The start of what somebody says, with who that is."""
        if self._speeches and not self._speeches[-1]:
            self._speeches[-1] = True
            who = self._who or self._id
            yield f'<div speaker="{escape(who)}">' if who else "<div>"
            self._who = self._id = ""

    def _start(self, part: Part, tag: str) -> Iterator[str]:
        attributes = attributes_of(part.attributes)
        if tag in _SPEECHES:
            self._speeches.append(False)
            self._who, self._id = self._named(attributes.get("who", ""))
        elif tag == "speaker":
            self._speaker = True
        elif (tag == "seg" and self._speeches) or tag in _AS:
            yield from self._said()
            yield f"<{self._as(tag)}>"
        elif tag == "lb":
            yield "" if attributes.get("break") == "no" else " "
        elif tag == "hi":
            looks = f"{attributes.get('rend', '')} {attributes.get('rendition', '')} {attributes.get('style', '')}"
            yield "<b>" if _BOLD.search(looks) else "<i>" if _ITALIC.search(looks) else "<span>"
            self._ends.append("</b>" if _BOLD.search(looks) else "</i>" if _ITALIC.search(looks) else "</span>")
        elif tag in _QUOTES:
            after = self._source.find(">", part.position) + 1
            marked = self._source[max(0, part.position - 1)] in _MARKS or self._source[after : after + 1] in _MARKS
            yield from self._said()
            yield "<span>" if marked else "<q>"
            self._ends.append("</span>" if marked else "</q>")

    def _end(self, _: Part, tag: str) -> Iterator[str]:
        if tag in _SPEECHES and self._speeches:
            self._who = self._id = ""
            if self._speeches.pop():
                yield "</div>"
        elif tag == "speaker":
            self._speaker = False
        elif (tag == "seg" and self._speeches) or tag in _AS:
            yield f"</{self._as(tag)}>"
        elif (tag == "hi" or tag in _QUOTES) and self._ends:
            yield self._ends.pop()

    def _as(self, tag: str) -> str:
        return "p" if tag == "seg" else _AS[tag]

    def _named(self, who: str) -> tuple[str, str]:
        """Who speaks, as the list of persons calls them, and by an id that may be a label: CV, Clara_Voss. Several who
        speak at once are nobody in particular."""
        ids = [one.rpartition("#")[2] for one in who.split()]
        if len(ids) != 1:
            return "", ""
        label = ids[0].replace("_", " ")
        shown = is_name(label) or is_initials(label) or is_number(label) or role_of(key_of(label))
        return self._persons.get(ids[0], ""), label if shown else ""
