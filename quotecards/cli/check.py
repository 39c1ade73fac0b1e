"""`quotecards check`: what a campaign resolves to, and what would fail."""

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quotecards.cli.console import answer, answer_json, count, remark, table, wrapped
from quotecards.cli.location import location
from quotecards.cli.main import OK, SOME_FAILED
from quotecards.cli.setting_options import setting_options
from quotecards.cli.targets import cpus, default_target

if TYPE_CHECKING:
    from quotecards.campaign.survey import Survey

_EPILOG = """\b
Examples:
  quotecards check
  quotecards check campaign.yaml --explain
  quotecards check interviews/ --theme riviera --format story --json"""


@click.command(epilog=_EPILOG)
@click.argument("campaign", required=False, type=location)
@setting_options
@click.option("--explain", is_flag=True, help="Also show every setting with its origin, and every file that is used.")
@click.option("--json", "as_json", is_flag=True, help="All of it as JSON.")
def check(campaign: Path | None, explain: bool, as_json: bool, **flags: Any) -> int:
    """Check a campaign without making a picture.

    Reads the interviews, picks, and sets every card in every format; looks at themes, fonts and photos. Ends with exit
    code 1 where something would fail. What only painting can show, such as weak contrast, it does not see.

    CAMPAIGN is what build takes.
    """
    from quotecards.campaign.definition.load import load_campaign
    from quotecards.campaign.definition.settings import settle
    from quotecards.campaign.run import order_for
    from quotecards.campaign.survey import survey
    from quotecards.storage import locate

    loaded = load_campaign(campaign or default_target())
    settings = settle(loaded.settings, os.environ, flags, cpus=cpus())
    found = survey(loaded, settings, order_for(loaded, settings, locate(settings.out.value), write=False))
    if as_json:
        answer_json(_record(found))
    else:
        if explain:
            _explain(found)
        _tell(found)
    drafts = any(card.why for card in found.prepared.cards)
    return SOME_FAILED if found.faults or (settings.strict.value and drafts) else OK


def _explain(found: "Survey") -> None:
    rows = [[name, _shown(one["value"]), one["origin"]] for name, one in found.settings.to_json().items()]
    rows += [[name, _shown(one.value), one.origin] for name, one in found.wishes.items()]
    answer(table([["setting", "value", "said by"], *rows]))
    answer()
    answer(table([["used as", "file", "of"], *([one.use, _near(one.path), one.of] for one in found.files)]))
    answer()


def _tell(found: "Survey") -> None:
    for words in found.unknown:
        remark(wrapped(words, indent="  ", first=""))
    for (name, why), number in Counter((one.format, one.why) for one in found.faults).items():
        what = f"{count(number, 'picture')} in {name}: " if name else ""
        answer(wrapped(f"would fail: {what}{why}", indent="  ", first=""))
    for why, number in Counter(why for card in found.prepared.cards for why in card.why).most_common():
        remark(wrapped(f"{count(number, 'draft')}: {why}", indent="  ", first=""))
    for notice in found.prepared.notices:
        remark(wrapped(notice, indent="  ", first=""))
    cards, interviews = len(found.prepared.cards), len(found.prepared.documents)
    failing = count(len(found.faults), "thing") + " would fail" if found.faults else "nothing would fail"
    remark(f"{count(cards, 'card')} of {count(interviews, 'interview')}: {failing}; nothing was made")


def _record(found: "Survey") -> dict[str, Any]:
    prepared = found.prepared
    return {
        "settings": found.settings.to_json(),
        "wishes": {name: {"value": one.value, "origin": one.origin} for name, one in found.wishes.items()},
        "files": [{"use": one.use, "path": one.path.as_posix(), "of": one.of or None} for one in found.files],
        "unknown": list(found.unknown),
        "failures": [{"card": one.card, "format": one.format, "why": one.why} for one in found.faults],
        "cards": [{"id": card.id, "status": card.status.value, "why": list(card.why)} for card in prepared.cards],
        "notices": list(prepared.notices),
    }


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or "–"
    return str(value) if value not in (None, "") else "–"


def _near(path: Path) -> str:
    """The path as seen from here, where it lies below."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else path.as_posix()
