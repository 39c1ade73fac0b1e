"""`quotecards formats`: the formats that cards can have, and what the platforms allow."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from quotecards.cli.console import answer, answer_json, count, table
from quotecards.cli.main import OK, SOME_FAILED

if TYPE_CHECKING:
    from quotecards.model.platform import Checked, Kind, Platform, TextRule

STALE = 180  # days after which a platform's rules are worth another look

_EPILOG = """\b
Examples:
  quotecards formats
  quotecards formats --stale        what was not looked up for half a year
  quotecards formats --stale 30"""


@click.command(epilog=_EPILOG)
@click.option(
    "--stale",
    type=click.IntRange(0, 99_999),
    is_flag=False,
    flag_value=STALE,
    metavar="[DAYS]",
    help=f"Only what was not looked up for so many days, {STALE} unless told; exit code 1 where there is any.",
)
@click.option("--now", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="The day to count from; default: today.")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def formats(stale: int | None, now: Any, as_json: bool) -> int:
    """Show the formats and their sizes, by platform.

    Sizes are in pixels; beside them the encodings and the largest file that the platform takes, and when its rules were
    last looked up. Above them, how long a caption and a description of the picture (alt text) may be.
    """
    from quotecards.planners import planner_facts
    from quotecards.platforms import platforms

    found = platforms().values()
    if stale is not None:
        # Pictures do not depend on the day; only this question does.
        today = now.date() if now else date.today()  # noqa: DTZ011
        facts = [fact for platform in found for fact in platform.facts()]
        return _stale([*facts, *planner_facts()], stale, today, as_json)
    if as_json:
        answer_json([row for platform in found for row in _records(platform)])
    else:
        _show(found)
    return OK


def _show(found: "Iterable[Platform]") -> None:
    rows = [
        (
            f"  {row.name}",
            f"{row.width} × {row.height}",
            ", ".join(one.upper() for one in row.takes),
            f"{row.max_bytes / 1e6:g} MB",
            row.checked,
            row.title,
        )
        for platform in found
        for row in platform.placements
    ]
    lines = iter(table(rows).splitlines())
    for platform in found:
        rules = [f"caption {_rule(platform.caption)}"] if platform.caption else []
        rules += [f"title {_rule(platform.caption_title)}"] if platform.caption_title else []
        rules += [f"alt text {_rule(platform.alt_text)}"] if platform.alt_text else []
        rules += [f"{platform.post.pictures} pictures a post"] if platform.post else []
        rules += [f"PDF of {platform.document.max_bytes / 1e6:g} MB"] if platform.document else []
        answer(f"{platform.title}{': ' + '; '.join(rules) if rules else ''}")
        for _ in platform.placements:
            answer(next(lines))


def _rule(rule: "TextRule") -> str:
    words = {"x": "characters as X counts them", "threads": "characters, emoji as bytes"}
    limits = " and ".join(f"{limit:,} {words.get(unit, unit)}" for unit, limit in rule.limits)
    return f"{limits}, {count(rule.hashtags, 'hashtag')}" if rule.hashtags else limits


def _records(platform: "Platform") -> "Iterable[dict[str, Any]]":
    import dataclasses

    rules = (("caption", platform.caption), ("title_of_post", platform.caption_title), ("alt_text", platform.alt_text))
    texts = {name: {**dataclasses.asdict(rule), "limits": dict(rule.limits)} if rule else None for name, rule in rules}
    for row in platform.placements:
        yield dataclasses.asdict(row) | texts | {"pictures": platform.post.pictures if platform.post else 1}


def _stale(facts: "Iterable[tuple[Kind, str, Checked]]", days: int, today: date, as_json: bool) -> int:
    old = sorted(
        (age, kind, name, known) for kind, name, known in facts if (age := (today - _day(known.checked)).days) >= days
    )
    if as_json:
        answer_json(
            [
                {"name": name, "what": kind, "checked": known.checked, "days": age, "source": known.source}
                for age, kind, name, known in old
            ]
        )
    elif old:
        rows = [(name, kind, known.checked, count(age, "day"), known.source) for age, kind, name, known in old]
        answer(table([("name", "what", "checked", "age", "where to look"), *rows]))
    else:
        answer(f"everything was looked up within the last {count(days, 'day')}")
    return SOME_FAILED if old else OK


def _day(checked: str) -> date:
    """The day of a date; of a month its first, so that nothing counts as younger than it is."""
    return date.fromisoformat(checked if len(checked) > len("2026-11") else f"{checked}-01")
