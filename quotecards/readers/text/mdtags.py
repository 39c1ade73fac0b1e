"""Tags inside of Markdown: shortcodes of site generators, and the elements of HTML that make blocks of their own.

What stands inside of them is a pull quote, a caption, a box beside the talk, or what one of the two voices says.
"""

import re
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, field

from quotecards.model.text import TurnKind
from quotecards.readers.body.stylenames import voice_of, words_in
from quotecards.readers.body.table_heads import Column

TAG = re.compile(
    r"\{(?:\{[<%]?|%)-?[ \t]*(?P<ends>end|/)?(?P<code>[\w-]*)[^{}\n]{0,1000}?-?(?:[>%]?\}\}|%\})"
    r"|\{:[^{}\n]{0,300}\}|\\?\[(?P<leaves>/)?(?P<short>caption|pullquote|quote)\b[^\[\]\n]{0,1000}\]"
    r"|<(?P<closing>/)?(?P<element>figcaption|figure|blockquote|aside|h[1-6]|d[dlt]|p|div|section|center|summary|ul|ol|li|table|tr|"
    r"(?:interview)?(?:question|answer)|interview(?:er|ee)|(?-i:[QA](?![^<>]*\bhref)))\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
ITEMS = frozenset({"dd", "dt"})
_PULLS = frozenset("pullquote pull-quote pull_quote pullout pull-out pull highlight-quote".split())
ADMONITIONS = frozenset("note tip info warning danger caution important hint details aside sidebar".split())
_BOXES = frozenset("alert callout admonition infobox notice".split())
_NAMED = re.compile(r"\bclass\s*=\s*[\"']?([^\"'<>]{1,300})", re.IGNORECASE)
# <span class="q">, <u>: what sets all words of a line apart
_WHOLE = re.compile(r"<(?P<tag>span|font|u|mark|small|big|code)\b(?P<how>[^<>]{0,300})>.*</(?P=tag)>", re.IGNORECASE)
_HOW = re.compile(r"\b(?:class|color|style|face)\s*=\s*[\"']?([^\"'<>]{1,100})", re.IGNORECASE)
_LIST = re.compile(r"\{:[^{}\n]{0,300}\}")  # kramdown: attributes of the paragraph above
_CLASS = re.compile(r"\.([\w-]{1,60})")
_QUOTES = frozenset("blockquote quote".split())
_MOST_STYLES, _MOST_WORN = 8, 20
_NOTHING: frozenset[str] = frozenset()
_SPOKEN: frozenset[str] = frozenset({TurnKind.QUESTION, TurnKind.ANSWER})
_FREE = ("", False)
_VOICES = {"q": TurnKind.QUESTION, "a": TurnKind.ANSWER}


@dataclass(slots=True)
class State:
    """What holds at a line of `source`: how deep in pull quotes, quotations and the like, what was left out above."""

    source: str
    gap: int = 1
    ruled: bool = False
    pictured: bool = False
    strong: bool = False  # two stars stand alone in the line before
    divisions: list[tuple[str | None, frozenset[str]]] = field(
        default_factory=list
    )  # the open ones and what words wear
    worn: frozenset[str] = frozenset()  # the styles of open elements
    apart: bool = True  # a new block begins here, whatever stands before
    note: bool = False  # inside of a footnote
    item: bool = False  # inside of a list
    heads: tuple[Column, ...] = ()  # of the columns of the table that is open
    held: tuple[str, bool] = _FREE  # what a line above holds those below in, and whether these are quoted
    depth: Counter[str] = field(default_factory=Counter)
    inside: frozenset[str] = frozenset()  # what is open at all

    @property
    def sets_apart(self) -> bool:
        """Whether the next line is set apart by what stands above or around it."""
        return bool(self.note or self.strong or self.ruled or self.inside or self.worn)

    def move(self, what: str, by: int) -> None:
        self.depth[what] = max(0, self.depth[what] + by)
        self.inside = frozenset(+self.depth)
        self.apart = True

    def hold(self, what: str = "", *, cited: bool = False) -> None:
        """Leave what holds these lines, and go into `what`."""
        for one, by in ((self.held[0], -1), (what, 1)):
            if one:
                self.move(one, by)
        self.held = what, cited

    def wear(self, styles: Set[str]) -> None:
        """The open divisions set their words apart, and an element with these `styles` in them."""
        around = self.divisions[-1][1] if self.divisions else _NOTHING
        self.worn = around | styles if styles and len(around) < _MOST_WORN else around

    def enter_only(self, what: str | None, among: frozenset[str]) -> None:
        """Leave all of `among`, and go into `what`."""
        for one in among:
            self.depth[one] = 0
        self.move(what or min(among), 1 if what else 0)


def styles_in(classes: str) -> frozenset[str]:
    """What a class sets apart: as in pages, its name behind a full stop."""
    return frozenset(f".{name}" for name in classes.split()[:_MOST_STYLES])


def attributes_in(line: str) -> frozenset[str]:
    """The styles in a line that is nothing but attributes of the paragraph above it: `{: .question}`."""
    return frozenset(f".{name}" for name in _CLASS.findall(line)) if _LIST.fullmatch(line) else frozenset()


def around(line: str) -> frozenset[str]:
    """The styles of an element that holds all words of `line`."""
    whole = _WHOLE.fullmatch(line)
    if not whole:
        return frozenset()
    how = " ".join(_HOW.findall(whole["how"])).casefold()
    return frozenset({f"{whole['tag'].casefold()} {how}".strip()})


def is_block(tag: re.Match[str]) -> bool:
    """Whether it begins a block of its own, rather than standing for something in a line."""
    return bool(tag["element"] or tag["short"]) or _name(tag) in _PULLS | _QUOTES or bool(_voice(_name(tag)))


def _name(tag: re.Match[str]) -> str:
    return (tag["code"] or tag["element"] or tag["short"] or "").casefold()


def _voice(name: str) -> TurnKind | None:
    return _VOICES.get(name) or voice_of(words_in(name))


def enter(tag: re.Match[str], state: State) -> None:
    """Go into, or out of, what a tag opens or closes."""
    element, name = (tag["element"] or "").casefold(), _name(tag)
    opens = not (tag["ends"] or tag["closing"] or tag["leaves"])
    by = 1 if opens else -1
    if opens and not element and not tag["short"] and re.search(r"[\"“]\s*\w", tag.group()):
        by = 0  # {% pullquote "the words" %} holds the words itself
    if name in _PULLS or element == "aside":
        state.move("pull", by)
    elif name in _QUOTES:
        state.move("cited", by)
    elif name in {"figcaption", "caption"}:
        state.move("caption", by)
    elif element.startswith("h"):
        state.move("heading", by)
    elif element in {"dd", "dl", "dt"}:  # one ends where the next begins, closed or not
        state.enter_only(element if opens and element in ITEMS else None, ITEMS)
    elif element in {"div", "section"}:
        named = _NAMED.search(tag.group())
        enter_division(named[1] if named and opens else "", state, opens=opens)
    elif element in {"p", "summary"}:
        named = _NAMED.search(tag.group()) if opens else None
        state.wear({element} if opens and element == "summary" else styles_in(named[1]) if named else set())
    elif voice := _voice(name):
        state.enter_only(voice if opens and _closes(state.source, name) else None, _SPOKEN)
    state.apart = True
    state.gap = max(state.gap, 1)


def _closes(source: str, name: str) -> bool:
    """Whether the file closes anywhere what `name` opens: some shortcodes hold nothing."""
    return re.search(rf"(?:/|end)[ \t]*{re.escape(name)}\b", source, re.IGNORECASE) is not None


def enter_division(names: str, state: State, *, opens: bool) -> None:
    """Go into a division of the page that is so named, or out of the last one: some are boxes beside the talk, some
    hold what one of the two voices says."""
    if not opens:
        left = state.divisions.pop()[0] if state.divisions else None
        if left:
            state.move(left, -1)
    else:
        words = words_in(names)
        kind = "box" if words & _BOXES else voice_of(words)
        state.wear(styles_in(names))
        state.divisions.append((kind, state.worn))
        if kind:
            state.move(kind, 1)
    state.wear(_NOTHING)
