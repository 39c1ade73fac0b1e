"""What a web page states about itself: JSON-LD, OpenGraph and other metadata, and the by-line. Nothing is fetched.

The vocabulary of JSON-LD is schema.org's (Article, Movie), that of `og:` https://ogp.me. What is malformed counts as
not stated: these data are made by machines, and nobody who reads an interview can mend them.
"""

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from quotecards.model.credits import Credits, Film, Origin, Source, Stated
from quotecards.readers.body.declared import Declaration
from quotecards.readers.body.label_names import is_full_name
from quotecards.readers.web.html_metadata import Metadata

_ARTICLES = frozenset(
    "Article NewsArticle BlogPosting ReportageNewsArticle OpinionNewsArticle ReviewNewsArticle Interview "
    "SocialMediaPosting AdvertiserContentArticle TechArticle ScholarlyArticle Review".split()
)
_DATES = (
    *("article:published_time", "datepublished", "parsely-pub-date", "dc.date", "dc.date.issued", "date", "pubdate"),
    *("sailthru.date", "time datepublished"),
)
_MOST_NODES = 10_000
_MOST_VALUES = 50
_LONGEST = 300  # characters of a value
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d])")
_ADDRESS = re.compile(r"https?://[^\s<>\"']+")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?$")
_BY = re.compile(r"^(?:(?:interview|words|text|story|written)\s+)?(?:by|par|von|por|di|przez)\s+", re.IGNORECASE)
_PART = re.compile(r"\s*(?:[|,•·–—]|\s-\s|\s(?:on|and|und|et|y)\s)\s*")


@dataclass(frozen=True, slots=True)
class _Facts:
    """What one kind of metadata states; later kinds fill what earlier ones leave open."""

    outlet: str | None = None
    title: str | None = None
    author: str | None = None
    date: str | None = None
    url: str | None = None
    line: int | None = None
    films: tuple[Film, ...] = ()
    works: tuple[Film, ...] = ()


def titles_of(metadata: Metadata) -> list[str]:
    """All titles that the page gives itself."""
    named = [value for key, value, _ in metadata.named if key in {"og:title", "twitter:title"}]
    return [title for title in (_article(metadata).title, *named, metadata.title) if title]


def credits_of(metadata: Metadata, bylines: Iterable[str]) -> Declaration:
    """The credits and the language that the page states. An outlet known only by its address is inferred."""
    article, named = _article(metadata), _named(metadata)
    url = article.url or named.url or _saved_from(metadata.saved_from)
    outlet, host = article.outlet or named.outlet, _host(url)
    line = article.line or named.line
    source = None
    if outlet or host:
        facts = Source(
            outlet or host,
            title=article.title or named.title,
            author=article.author or named.author or _author(bylines),
            date=article.date or named.date,
            url=url,
        )
        evidence = "" if outlet else f"the page’s address is {url}"
        source = Stated(facts, Origin.PAGE if outlet else Origin.INFERRED, evidence, line)
    film = (
        Stated(article.films[0], Origin.PAGE, "the page says what it is about", article.line)
        if len(article.films) == 1
        else None
    )
    return Declaration(
        Credits(film=film, source=source, films=() if film else article.films + article.works),
        _language(metadata.language),
    )


def _named(metadata: Metadata) -> _Facts:
    """The facts in meta, link and time elements."""
    found: dict[str, tuple[str, int]] = {}
    for key, value, line in metadata.named:
        found.setdefault(key, (_words(value) or "", line))

    def first(*keys: str) -> str | None:
        return next((found[key][0] for key in keys if key in found and found[key][0]), None)

    author = first("author", "parsely-author", "dc.creator", "article:author", "sailthru.author")
    return _Facts(
        outlet=first("og:site_name", "application-name", "dc.publisher"),
        title=first("og:title", "parsely-title", "dc.title", "headline", "twitter:title"),
        author=None if author is None or _ADDRESS.match(author) else author,
        date=_date(first(*_DATES)),
        url=_address(first("link canonical", "og:url")),
        line=found["og:site_name"][1] if "og:site_name" in found else None,
    )


def _article(metadata: Metadata) -> _Facts:
    """The facts about the first article in JSON-LD."""
    for script, line in metadata.scripts:
        try:
            nodes = list(_nodes(json.loads(script)))
        except (ValueError, RecursionError):
            continue
        known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
        article = next((node for node in nodes if _types(node) & _ARTICLES), None)
        if article:
            return _facts(article, known, line)
    return _Facts()


def _facts(article: Mapping[str, Any], known: Mapping[str, Any], line: int) -> _Facts:
    def resolved(value: Any) -> list[Any]:
        """The value as a list, with references to other nodes followed."""
        return [
            known.get(str(one["@id"]), one) if isinstance(one, dict) and _is_key(one) else one for one in _flat(value)
        ]

    def names(value: Any) -> str | None:
        given = [
            _words(name)
            for one in resolved(value)
            for name in _flat(one.get("name", one.get("@value")) if isinstance(one, dict) else one)
        ]
        return ", ".join(dict.fromkeys(name for name in given if name and not _ADDRESS.match(name))) or None

    def films(value: Any) -> tuple[Film, ...]:
        return tuple(film for one in resolved(value) if isinstance(one, dict) and (film := film_of(one)))

    def film_of(node: Mapping[str, Any]) -> Film | None:
        title = _words(node.get("name")) if _types(node) & {"Movie", "TVSeries", "CreativeWork"} else None
        year = next(
            (_date(node.get(key)) for key in ("dateCreated", "datePublished", "copyrightYear") if node.get(key)), None
        )
        return Film(title, names(node.get("director")), int(year[:4]) if year else None) if title else None

    pages = [
        one.get("@id") or one.get("url") if isinstance(one, dict) else one
        for one in (article.get("mainEntityOfPage"), article.get("url"), article.get("@id"))
    ]
    return _Facts(
        outlet=names(article.get("publisher")) or names(article.get("isPartOf")),
        title=_words(article.get("headline")) or _words(article.get("name")),
        author=names(article.get("author")),
        date=_date(article.get("datePublished")) or _date(article.get("dateCreated")),
        url=next((address for page in pages if (address := _address(page))), None),
        line=line,
        films=films(article.get("about")) or films(article.get("itemReviewed")),
        works=films(article.get("mentions")),
    )


def _is_key(node: Mapping[str, Any]) -> bool:
    return isinstance(node.get("@id"), str) and "name" not in node


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """Every object in `data`, outer ones first, up to a limit."""
    pending, seen = deque([data]), 0
    while pending and seen < _MOST_NODES:
        one = pending.popleft()
        seen += 1
        if isinstance(one, dict):
            yield one
            pending.extend(one.values())
        elif isinstance(one, list):
            pending.extend(one)


def _types(node: Mapping[str, Any]) -> set[str]:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return {kind.rsplit("/", 1)[-1] for kind in kinds if isinstance(kind, str)}


def _flat(value: Any) -> list[Any]:
    """The value, or the values of the lists in it."""
    values = value if isinstance(value, list) else [value]
    return [
        one for inner in values[:_MOST_VALUES] for one in (inner[:_MOST_VALUES] if isinstance(inner, list) else [inner])
    ]


def _plain(value: Any) -> Any:
    """The first of several values, without the language that it may be given with."""
    first = next(iter(_flat(value)), None)
    return first.get("@value") if isinstance(first, dict) else first


def _words(value: Any) -> str | None:
    value = _plain(value)
    return " ".join(unescape(value[: 4 * _LONGEST]).split())[:_LONGEST] or None if isinstance(value, str) else None


def _date(value: Any) -> str | None:
    """The date of an ISO 8601 time stamp; None for what is none."""
    value = _plain(value)
    match = _DATE.match(str(value).strip()) if isinstance(value, str | int) else None
    if not match:
        return None
    try:
        year, month, day = (int(part) if part else 1 for part in match.groups())
        date(year, month, day)
    except ValueError:
        return None
    return match.group() if 1888 <= year <= 2100 else None


def _address(value: Any) -> str | None:
    match = _ADDRESS.match(value.strip()) if isinstance(value, str) else None
    return match.group() if match and len(match.group()) <= 2_000 else None


def _saved_from(comment: str) -> str | None:
    """The address that a browser noted when it saved the page."""
    match = _ADDRESS.search(comment)
    return _address(match.group()) if match else None


def _host(url: str | None) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
    except ValueError:
        return ""


def _author(bylines: Iterable[str]) -> str | None:
    """The name in a by-line: `By Jane Doe, 18 March`."""
    for line in bylines:
        name = _PART.split(_BY.sub("", line))[0]
        if is_full_name(name):
            return name
    return None


def _language(stated: str) -> str | None:
    match = _LANGUAGE.match(stated.strip())
    if not match:
        return None
    return f"{match[1].lower()}-{match[2].upper()}" if match[2] else match[1].lower()
