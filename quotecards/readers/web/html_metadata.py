"""What a web page says about itself, as it stands there: page_credits.py makes sense of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quotecards.readers.web.html_tokens import decoded

# What some pages put around their data for very old browsers; longer marks first.
_OPENING = ("<!--", "/*<![CDATA[*/", "//<![CDATA[", "<![CDATA[")
_CLOSING = ("-->", "/*]]>*/", "//]]>", "]]>", ";")
_MOST = 1_000  # of each kind


@dataclass(slots=True)
class Metadata:
    """Each value with the line in which it stands.

    `named` are the contents of meta elements, of links (as `link canonical`) and of times (`time datepublished`),
    `scripts` those scripts that hold data, `pictures` the texts of pictures, `saved_from` the comment in which a
    browser notes where a page was.
    """

    language: str = ""
    title: str = ""
    saved_from: str = ""
    named: list[tuple[str, str, int]] = field(default_factory=list)
    scripts: list[tuple[str, int]] = field(default_factory=list)
    pictures: list[tuple[str, int]] = field(default_factory=list)

    def read_tag(self, tag: str, attributes: Mapping[str, str], line: int) -> None:
        """Note what a start tag says of the page; most say nothing."""
        match tag:
            case "html":
                self.language = self.language or attributes.get("lang", "")
            case "meta":
                key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
                self._note(key, attributes.get("content", ""), line)
            case "img":
                for key in ("alt", "title"):
                    if len(attributes.get(key, "")) > 2 and len(self.pictures) < _MOST:
                        self.pictures.append((attributes[key], line))
            case "link":
                self._note(f"link {attributes.get('rel', '')}", attributes.get("href", ""), line)
            case "time":
                self._note(f"time {attributes.get('itemprop', '')}", attributes.get("datetime", ""), line)

    def read_raw(self, tag: str, content: str, line: int) -> None:
        """Note the title, or a script that is data."""
        if tag == "title" and not self.title:
            self.title = decoded(content)[:1_000]
        elif tag == "script" and len(self.scripts) < _MOST:
            data = _unwrapped(content)
            if data[:1] in {"{", "["}:
                self.scripts.append((data, line))

    def read_comment(self, words: str) -> None:
        """Note where the page was saved from: browsers say it in a line, programs that save whole pages in several."""
        if not self.saved_from and ("saved from" in words[:40] or "\n url:" in words[:2_000]):
            self.saved_from = words[:2_000]

    def _note(self, key: str, value: str, line: int) -> None:
        if key and value.strip() and len(self.named) < _MOST:
            self.named.append((key.strip().casefold(), value, line))


def _unwrapped(content: str) -> str:
    content = content.strip()
    for mark in _OPENING:
        content = content.removeprefix(mark).lstrip()
    for mark in _CLOSING:
        content = content.removesuffix(mark).rstrip()
    return content
