"""Which kinds of file can be read, and by which reader. Only plain text and Markdown are imported before one is."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from quotecards.errors import Place, ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.body.declared import Changes
from quotecards.readers.text.markdown import read_markdown
from quotecards.readers.text.post import is_post, post_of
from quotecards.readers.text.textfile import read_text

_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*+(?:<!--.{0,400}?-->\s*+)?<(?:!doctype html|\?xml|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MARKED = re.compile(rb"^(?:---\r?$|#{1,6} |\*\*|__)", re.MULTILINE)
_FIRST_TIME = re.compile(rb"\n[\[(]?0?0:\d\d")  # somebody speaks in the first minute
Reader = Callable[[bytes, str], Body]
"""From the bytes of a file and its name in messages to its body. Raises ReadError."""


def _docx(raw: bytes, name: str, *, changes: Changes = Changes.ACCEPTED) -> Body:
    from quotecards.readers.office.docx_file import read_docx

    return read_docx(raw, name, changes=changes)


def _html(raw: bytes, name: str) -> Body:
    from quotecards.readers.web.html_file import read_html, read_source

    if raw.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"---"):  # as generators of sites have it
        post = post_of(raw, name)
        if post.matter:
            return replace(read_source(post.html, name), front_matter=post.matter)
    return read_html(raw, name)


def _served(raw: bytes, name: str) -> Body:
    from quotecards.readers.web.server_code import without_code

    return _html(without_code(raw), name)


def _mhtml(raw: bytes, name: str) -> Body:
    from quotecards.readers.web.archived import read_mhtml

    return read_mhtml(raw, name)


def _webarchive(raw: bytes, name: str) -> Body:
    from quotecards.readers.web.archived import read_webarchive

    return read_webarchive(raw, name)


def _markdown(raw: bytes, name: str) -> Body:
    if not is_post(raw):
        return read_markdown(raw, name)
    from quotecards.readers.web.html_file import read_source

    post = post_of(raw, name)
    return replace(read_source(post.html, name), front_matter=post.matter)


def _restructured(raw: bytes, name: str) -> Body:
    from quotecards.readers.text.restructured import read_restructured

    return read_restructured(raw, name)


def _asciidoc(raw: bytes, name: str) -> Body:
    from quotecards.readers.text.asciidoc import read_asciidoc

    return read_asciidoc(raw, name)


def _gemini(raw: bytes, name: str) -> Body:
    from quotecards.readers.text.gemini import read_gemini

    return read_gemini(raw, name)


def _org(raw: bytes, name: str) -> Body:
    from quotecards.readers.text.org import read_org

    return read_org(raw, name)


def _xml(raw: bytes, name: str) -> Body:
    from quotecards.readers.web.tei import read_xml

    return read_xml(raw, name)


def _latex(raw: bytes, name: str) -> Body:
    from quotecards.readers.text.latex import read_latex

    return read_latex(raw, name)


def _text(raw: bytes, name: str) -> Body:
    body = read_text(raw, name)
    # The line break stands first in the pattern: `re` then skips from one to the next.
    if b"0:" not in raw or not (_FIRST_TIME.search(raw) or _FIRST_TIME.match(b"\n" + raw[:8])):
        return body
    from quotecards.readers.speech.clocked import clocked

    return clocked(body, name) or body


def _mail(raw: bytes, name: str) -> Body:
    from quotecards.readers.office.mail_file import read_mail

    return read_mail(raw, name)


def _xlsx(raw: bytes, name: str) -> Body:
    from quotecards.readers.office.xlsx_file import read_xlsx

    return read_xlsx(raw, name)


def _csv(raw: bytes, name: str) -> Body:
    from quotecards.readers.office.spoken_table import body_of_table
    from quotecards.readers.rows.csvfile import rows_of

    return body_of_table(rows_of(raw, name), name)


def _subtitles(raw: bytes, name: str) -> Body:
    from quotecards.readers.speech.subtitles import read_subtitles

    return read_subtitles(raw, name)


def _transcript(raw: bytes, name: str) -> Body:
    from quotecards.readers.speech.transcripts import read_transcript

    return read_transcript(raw, name)


def _without_suffix(raw: bytes, name: str) -> Body:
    """Pages saved from an address without one begin as pages do; what is set off as in Markdown is Markdown."""
    if raw[:6] == b"WEBVTT":
        return _subtitles(raw, name)
    if _PAGE.match(raw):
        return _served(raw, name)
    return _markdown(raw, name) if _MARKED.search(raw) else _text(raw, name)


READERS: Mapping[str, Reader] = MappingProxyType(
    dict.fromkeys((".txt", ".text", ".wiki", ".mediawiki"), _text)
    | dict.fromkeys((".md", ".markdown", ".mdown", ".mkd", ".mdx"), _markdown)
    | dict.fromkeys((".html", ".htm", ".xhtml", ".svelte"), _html)
    | dict.fromkeys((".php", ".phtml", ".asp", ".aspx", ".jsp", ".shtml"), _served)
    | {".mhtml": _mhtml, ".mht": _mhtml, ".webarchive": _webarchive}
    | dict.fromkeys((".adoc", ".asciidoc"), _asciidoc)
    | dict.fromkeys((".gmi", ".gemini"), _gemini)
    | dict.fromkeys((".tex", ".latex", ".ltx"), _latex)
    | {".docx": _docx, ".rst": _restructured, ".org": _org, ".eml": _mail}
    | dict.fromkeys((".xml", ".tei", ".rss", ".atom"), _xml)
    | {".srt": _subtitles, ".vtt": _subtitles, ".json": _transcript}
    | {".csv": _csv, ".tsv": _csv, ".xlsx": _xlsx, ".xlsm": _xlsx}
)

_HINTS: Mapping[str, str] = MappingProxyType(
    dict.fromkeys((".doc", ".odt", ".rtf", ".pages", ".wpd"), "save it as .docx")
    | {".pdf": "copy its words into a .txt, or export it as .docx", ".msg": "save it as .eml"}
    | dict.fromkeys((".ass", ".ssa", ".sbv", ".ttml", ".dfxp", ".stl"), "export the subtitles as .srt or .vtt")
    | dict.fromkeys((".mp3", ".m4a", ".wav", ".mp4", ".mov"), "have a transcript made: .srt, .vtt, .json or .txt")
    | dict.fromkeys((".jsonl", ".ndjson"), "if it is a transcript, name it .json")  # logs are called so, too
    | dict.fromkeys((".ods", ".xls", ".numbers"), "save it as .xlsx or .csv")
)
"""What to do with kinds of file that editors have and that are not read."""


def is_table(path: Path) -> bool:
    """Whether this is read as a table, each row of which may be a quote."""
    return READERS.get(path.suffix.casefold()) in (_csv, _xlsx)


def reader_for(path: Path, name: str, changes: Changes = Changes.ACCEPTED) -> Reader:
    """The reader for the suffix of `path`, or without one for how the file begins; `changes` is for Word files.

    Raises ReadError, which lists the known suffixes.
    """
    reader = READERS.get(path.suffix.casefold()) if path.suffix else _without_suffix
    if reader is None:
        hint = _HINTS.get(path.suffix.casefold()) or f"known: {', '.join(sorted(READERS))}"
        raise ReadError(f"a {path.suffix} file cannot be read", place=Place(name), hint=hint)
    return partial(_docx, changes=changes) if reader is _docx else reader
