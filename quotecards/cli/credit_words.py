"""Credits in words for the terminal, each with where it comes from."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quotecards.model.credits import Credits, Film, Source, Stated

_ORIGINS = {
    "given": "given",
    "row": "row of the table",
    "campaign": "campaign",
    "sidecar": "sidecar",
    "front_matter": "front matter",
    "page": "the page itself",
    "label": "label",
    "inferred": "inferred, to be confirmed",
}


def credit_rows(known: "Credits") -> list[tuple[str, str]]:
    """Speaker, film, source and interviewer; what nobody said is said to be open. A festival, where there is one."""
    rows = [
        ("speaker", _stated(known.speaker, str)),
        ("film", _stated(known.film, film_words)),
        ("source", _stated(known.source, source_words)),
        ("interviewer", _stated(known.interviewer, str)),
    ]
    return rows + ([("festival", _stated(known.festival, str))] if known.festival else [])


def film_words(film: "Film") -> str:
    """Title (director, year)."""
    facts = ", ".join(str(fact) for fact in (film.director, film.year) if fact)
    return f"{film.title} ({facts})" if facts else film.title


def source_words(source: "Source") -> str:
    """Outlet, title, date."""
    return ", ".join(part for part in (source.outlet, source.title, source.date) if part)


def _stated(stated: "Stated[Any] | None", words: Any) -> str:
    if stated is None:
        return "open"
    line = f", line {stated.line}" if stated.line else ""
    return f"{words(stated.value)} [{_ORIGINS[stated.origin.value]}{line}]"
