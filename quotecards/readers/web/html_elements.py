"""What the elements of a web page are: which hold talk, which captions and pull quotes, and which no part of the talk.

Pages mark these by elements of HTML and, where HTML has none, by words in `class`, `id`, `role` and `itemprop`. What a
word claims of a large part of the page is not believed (page_body.py).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Dress
from quotecards.readers.body.stylenames import voice_of, words_in

VOID = frozenset("area base basefont bgsound br col embed frame hr img input link meta param source track wbr".split())
# Elements whose content is no text of the page.
HIDDEN = frozenset(
    """
    script style textarea title xmp iframe noembed noframes noscript template svg math object audio video canvas select
    button datalist map rt rp del
    """.split()
)
BLOCKS = frozenset(
    """
    html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot
    th thead tr ul caption optgroup option
    """.split()
)
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
LINES = HEADINGS | frozenset("p dt dd li td th figcaption legend summary caption pre address".split())
"""Elements that hold a paragraph rather than other elements."""

# Which open elements the start of another one ends, and within which they are looked for.
_ENDS_P = BLOCKS - {"html", "body", "tbody", "thead", "tfoot", "tr", "td", "th", "option", "optgroup", "caption"}
CELLS = frozenset("td th caption".split())
TABLE = frozenset("table tbody thead tfoot tr td th caption".split())
_CELLS = CELLS | {"table"}
_ROWS = frozenset("tr tbody thead tfoot td th".split())
IMPLIED: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    **{tag: (frozenset({"p"}), _CELLS) for tag in _ENDS_P},
    **{tag: (HEADINGS | {"p"}, frozenset({"div", "section", "article"}) | _CELLS) for tag in HEADINGS},
    "li": (frozenset({"li", "p"}), frozenset({"ul", "ol", "menu"}) | _CELLS),
    "dt": (frozenset({"dt", "dd", "p"}), frozenset({"dl"}) | _CELLS),
    "dd": (frozenset({"dt", "dd", "p"}), frozenset({"dl"}) | _CELLS),
    "td": (frozenset({"td", "th"}), frozenset({"table"})),
    "th": (frozenset({"td", "th"}), frozenset({"table"})),
    "tr": (frozenset({"tr", "td", "th"}), frozenset({"table"})),
    **{tag: (_ROWS | {"caption"}, frozenset({"table"})) for tag in ("tbody", "thead", "tfoot")},
}

# Those that stand inside of paragraphs: no need to ask what their names mean.
_INLINE = frozenset("span a b i em strong u s font small big sup sub cite q code time label".split())
_HTML = BLOCKS | VOID | HIDDEN | _INLINE
_ASIDE = frozenset("nav aside footer dialog menu form search".split())
_ROLES = frozenset("navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar".split())
# Words of class and id for what surrounds an article. In a box each says enough.
_AROUND = frozenset(
    """
    share shares sharing sharebar sharedaddy social socials addtoany addthis related relatedposts recirc recirculation
    recommended recommendation recommendations newsletter newsletters subscribe subscription signup optin mailchimp
    comments comment respond disqus livefyre sidebar breadcrumb breadcrumbs nav navigation navbar navlinks menu submenu
    footer masthead promo promos promotion advert adverts advertising advertisement ad ads adsense dfp sponsor sponsored
    cookie cookies consent gdpr popup modal overlay lightbox paywall tags taglist tagcloud pagination pager outbrain
    taboola toolbar skiplink login trending popular mostread readmore readnext seealso morefrom uppnext
    alert callout admonition infobox factbox faktaboks faktaruta embed donate donation banner copyright colophon twitter
    tweet instagram
    """.split()
)
_AROUND_PAIRS = (
    {"read", "more"}, {"read", "next"}, {"see", "also"}, {"most", "read"}, {"more", "from"}, {"more", "stories"},
    {"up", "next"}, {"author", "bio"}, {"author", "box"}, {"about", "author"}, {"skip", "link"}, {"tag", "list"},
    {"entry", "footer"}, {"post", "tags"}, {"site", "header"}, {"page", "header"}, {"screen", "reader"}, {"sr", "only"},
    {"fact", "box"}, {"print", "source", "url"}, {"print", "links"},
)  # fmt: skip
_COMMENTS = ("comment", "komment", "coment", "reply", "reacti", "réponse", "risposta", "antwor", "коммент")
_CAPTION = frozenset("caption captions imagecaption photocaption credit credits photocredit legend".split())
_FOLDS = frozenset("accordion faq collapsible question".split())
_PULL = frozenset("pull pullquote pullquotes pulledquote pq sidequote quotebox bigquote".split())
_BYLINE = frozenset("byline dateline timestamp pubdate postdate publishdate".split())
_HIDING = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|bolder|[6-9]00)", re.IGNORECASE)
_ITALIC = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_TYPE = re.compile(
    r"(?<![\w-])(color|background-color|font-size|font-family|margin-left|padding-left|text-align)"
    r"\s*:\s*([\w#(),.%'\" -]{2,40})",
    re.IGNORECASE,
)
_MOST_STYLES = 8
_NOTHING: frozenset[str] = frozenset()


@dataclass(slots=True, eq=False)
class Element:
    """A block of the page: the kind that it states for all in it, or the voice that it states for its own text, and
    whether it claims to be no part of an article.

    `prose` is filled in by page_body.py: how many characters of running text stand in it.
    """

    tag: str
    parent: "Element | None" = None
    words: frozenset[str] = _NOTHING
    styles: frozenset[str] = _NOTHING
    kind: TurnKind | None = None
    voice: TurnKind | None = None
    around: bool = False
    is_article: bool = False
    in_article: bool = False
    component: bool = False
    prose: int = 0


def words_of(attributes: Mapping[str, str]) -> frozenset[str]:
    """The words in class, id and itemprop."""
    if not attributes:
        return _NOTHING
    names = f"{attributes.get('class', '')} {attributes.get('id', '')} {attributes.get('itemprop', '')}"[:500]
    return _NOTHING if names.isspace() else words_in(names)


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Whether a browser does not show it."""
    return bool(attributes) and (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or bool(_HIDING.search(attributes.get("style", "")[:500]))
    )


def is_around(tag: str, attributes: Mapping[str, str], words: frozenset[str], inside_section: bool) -> bool:
    """Whether an element claims to be no part of an article: navigation, comments, what to read next."""
    if tag in _ASIDE or (tag == "header" and not inside_section) or is_hidden(attributes):
        return True
    role = attributes.get("role", "")
    if role == "button" and "aria-expanded" not in attributes and "aria-controls" not in attributes:  # unfolds nothing
        return True
    if role in _ROLES or (role == "article" and attributes.get("aria-label", "").casefold().startswith(_COMMENTS)):
        return True
    if tag in LINES and tag not in {"li", "td"}:
        return False
    return bool(words & _AROUND) or any(pair <= words for pair in _AROUND_PAIRS)


def kind_of(tag: str, words: frozenset[str]) -> TurnKind | None:
    """The kind that an element itself states; None for most."""
    if words & _PULL or {"pull", "quote"} <= words or (tag in {"aside", "figure"} and "quote" in words):
        return TurnKind.PULL_QUOTE
    if tag in {"figcaption", "figure"} or words & _CAPTION:
        return TurnKind.CAPTION
    if tag in {"time", "address"} or words & _BYLINE:
        return TurnKind.HEADING
    return None


@lru_cache(maxsize=4_096)
def styles_of(tag: str, classes: str, style: str = "") -> frozenset[str]:
    """What sets an element apart: its classes and style, as the attributes give them, and, for some, its name."""
    styles = {f".{name}" for name in classes[:500].split()[:_MOST_STYLES]} | _type_of(style)
    if tag in HEADINGS:
        styles |= {Dress.HEADING, tag}
    elif tag == "blockquote":
        styles.add(Dress.CITED)
    elif tag in {"dt", "dd", "li", "th", "summary"}:
        styles.add(tag)
    return frozenset(styles)


def marks_of(tag: str, attributes: Mapping[str, str]) -> frozenset[str]:
    """How an element inside of a paragraph marks its words."""
    marks = {f".{name}" for name in attributes.get("class", "")[:500].split()[:_MOST_STYLES]}
    marks |= _type_of(attributes.get("style", "")[:500])
    if tag in {"b", "strong"}:
        marks.add(Dress.BOLD)
    if tag in {"i", "em", "cite"}:
        marks.add(Dress.ITALIC)
    if tag == "font" and attributes.get("color"):
        marks.add(_mark("color", attributes["color"][:40]))
    if tag == "font" and attributes.get("face"):
        marks.add(_mark("font-family", attributes["face"][:40]))
    if tag in {"u", "small", "big", "mark"}:
        marks.add(tag)
    if tag == "a" and attributes.get("href"):
        marks.add("link")
    return frozenset(marks)


def _style_of(attributes: Mapping[str, str]) -> str:
    """The attribute `style`, with what old pages say beside it."""
    style, align = attributes.get("style", "")[:500], attributes.get("align")
    return f"{style}; text-align: {align[:20]}" if align else style


@lru_cache(maxsize=4_096)
def _type_of(style: str) -> frozenset[str]:
    """How the attribute `style` sets words: bold, italic, in which colour, size and font."""
    if not style:
        return _NOTHING
    marks = {_mark(name, value) for name, value in _TYPE.findall(style)}
    if _BOLD.search(style):
        marks.add(Dress.BOLD)
    if _ITALIC.search(style):
        marks.add(Dress.ITALIC)
    return frozenset(marks)


def _mark(name: str, value: str) -> str:
    return f"{name} {''.join(value.split())}".casefold()


def is_component(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether an element is a program's own that says who speaks in it: `<Question>`, `<A speaker="CV">`."""
    return speaker_of(attributes) is not None or (tag not in _HTML and voice_of(words_in(tag)) is not None)


def speaker_of(attributes: Mapping[str, str]) -> str | None:
    """Who speaks in an element, where an attribute says so."""
    return (attributes.get("speaker") or attributes.get("data-speaker") or "").strip() or None if attributes else None


def _voice_of_component(tag: str) -> TurnKind | None:
    return {"q": TurnKind.QUESTION, "a": TurnKind.ANSWER}.get(tag) or voice_of(words_in(tag))


def element_of(tag: str, attributes: Mapping[str, str], parent: Element) -> Element:
    """The element that a start tag opens within `parent`."""
    words = words_of(attributes)
    component = is_component(tag, attributes)
    kind = kind_of(tag, words) or parent.kind
    is_article = (
        tag in {"article", "main"}
        or attributes.get("role") in {"main", "article"}
        or attributes.get("itemprop") == "articleBody"
    )
    in_article = parent.in_article or parent.is_article
    return Element(
        tag,
        parent,
        words,
        styles_of(tag, attributes.get("class", ""), _style_of(attributes)),
        kind,
        voice_of(words) or (_voice_of_component(tag) if component else parent.voice if parent.component else None),
        kind is not TurnKind.PULL_QUOTE and is_around(tag, attributes, words, in_article or parent.tag == "section"),
        is_article,
        in_article,
        component,
    )


def unfolds(attributes: Mapping[str, str], within: str) -> bool:
    """Whether a button at the head of a line unfolds the words below it, as those of lists of questions do: it fills a
    heading, or its class says so and it stands in no line. `within` is the tag of the element around it."""
    heads = within in HEADINGS or within == "dt"
    return heads or (within not in LINES and bool(words_of(attributes) & _FOLDS))


def names_author(attributes: Mapping[str, str]) -> bool:
    """Whether the page marks what stands in an element as the name of the author."""
    return "author" in (attributes.get("rel", ""), attributes.get("itemprop", "")) or bool(
        words_of(attributes) & {"byline", "author"}
    )
