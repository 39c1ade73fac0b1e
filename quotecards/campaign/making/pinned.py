"""`quotecards.lock` beside a campaign: what its cards were made with, so that a build that would differ can say so.

The file has a section for each campaign of its folder: the versions of quotecards and of the libraries that decide
about bytes, the digests of the fonts and of the logo, and of each format the digest of its look, in which the theme's
files, the campaign's changes to them and the platform's data come together.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.making.press import Order
from quotecards.campaign.making.recipe import look_digest
from quotecards.campaign.making.tools import font_digests, library_versions, program_digest
from quotecards.campaign.records.record import Record
from quotecards.errors import Place, SettingError
from quotecards.exporters import write_file
from quotecards.storage import reason

FILE_NAME = "quotecards.lock"
_SCHEMA = 1
_SHORT = 12  # characters of a digest that a line shows
_KINDS = {"versions": "", "fonts": "the font ", "logo": "the logo ", "looks": "the look of "}


def pins_of(order: Order) -> Record:
    """What the cards of an order are made with."""
    logo = order.logo.files if order.logo else ()
    return {
        "versions": {**library_versions(), "sources": program_digest()},
        "fonts": dict(font_digests(order.fonts)),
        "logo": {file.path: file.sha256 for file in logo},
        "looks": {f"{look.theme.name} in {look.format.name}": look_digest(look) for look in order.looks},
    }


def differences(campaign: Campaign, now: Record) -> tuple[str, ...]:
    """A line for everything that is not as the campaign's lock has it; none where it has no lock.

    Raises SettingError where the lock cannot be read.
    """
    path = campaign.root / FILE_NAME
    then = _sections(path).get(campaign.recorded_as)
    return tuple(f"{path.as_posix()}: {line}" for line in _lines(then, now)) if then else ()


def write_pins(campaign: Campaign, now: Record) -> bool:
    """Lock the campaign to these; False where it was so already. Raises SettingError and OutputError."""
    path = campaign.root / FILE_NAME
    record = {"schema": _SCHEMA, "campaigns": {**_sections(path), campaign.recorded_as: now}}
    return write_file(path, (json.dumps(record, sort_keys=True, ensure_ascii=False, indent=1) + "\n").encode())


def has_pins(campaign: Campaign) -> bool:
    """Whether there is a lock beside the campaign."""
    return (campaign.root / FILE_NAME).is_file()


def _lines(then: Mapping[str, Any], now: Record) -> Iterator[str]:
    for kind, words in _KINDS.items():
        old, new = then.get(kind, {}), now[kind]
        for name in sorted(old.keys() | new.keys()):
            if name not in new:
                yield f"{words}{name} is gone"
            elif name not in old:
                yield f"{words}{name} is not in the lock"
            elif old[name] != new[name]:
                yield f"{words}{name} is {new[name][:_SHORT]}, the lock says {str(old[name])[:_SHORT]}"


def _sections(path: Path) -> Mapping[str, Mapping[str, Any]]:
    place = Place(path.as_posix())
    hint = "remove it, and build with --lock"
    try:
        record = json.loads(path.read_bytes())
        found = {
            str(name): {kind: dict(one.get(kind, {})) for kind in _KINDS} for name, one in record["campaigns"].items()
        }
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingError(f"cannot be read: {reason(error)}", place=place) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise SettingError("is no lock of quotecards", place=place, hint=hint) from error
    if record.get("schema") != _SCHEMA:
        raise SettingError(f"has the schema {record.get('schema')!r}", place=place, hint=hint)
    return found
