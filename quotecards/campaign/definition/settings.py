"""What a run uses, and who said so: each setting with its value and its origin.

The order of strength is defaults < campaign < `QUOTECARDS_*` < flags. What a theme decides (its looks, format by
format) is merged by the theme itself, with the campaign's `overrides` on top; none of it is a setting of the run.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Generic, TypeVar

from quotecards.campaign.executors import EXECUTORS
from quotecards.errors import Place, SettingError
from quotecards.yamlfile import did_you_mean

T = TypeVar("T")
PREFIX = "QUOTECARDS_"
DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A value and where it was set: `default`, a place in a campaign, a variable or a flag."""

    value: T
    origin: str = DEFAULT

    @property
    def place(self) -> Place | None:
        """The place to name in an error; nobody is to blame for a default."""
        return None if self.origin == DEFAULT else Place(self.origin)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one run. `top` and `carousels` are numbers per interview; `jobs` the number of processes.

    `scheduler` is the address of a Dask cluster, or empty; `max_failures` the failed pictures to stop at, or 0.
    """

    theme: Setting[str]
    formats: Setting[tuple[str, ...]]
    top: Setting[int]
    carousels: Setting[int]
    out: Setting[str]
    jobs: Setting[int]
    executor: Setting[str]
    scheduler: Setting[str]
    max_failures: Setting[int]
    strict: Setting[bool]
    gallery: Setting[bool]

    def to_json(self) -> dict[str, dict[str, Any]]:
        """Every setting as {value, origin}."""
        found = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: {"value": setting.value, "origin": setting.origin} for name, setting in found.items()}


def settle(
    campaign: Mapping[str, Setting[Any]],
    environment: Mapping[str, str],
    flags: Mapping[str, Any],
    *,
    cpus: int,
) -> Settings:
    """The strongest value of each setting.

    `flags` holds what the command line gave, by setting; None and empty tuples count as not given. Raises SettingError
    for a variable that is no setting or does not hold what it should.
    """
    found: dict[str, Setting[Any]] = {
        "theme": Setting("noir"),
        "formats": Setting(("instagram-portrait", "story", "x")),
        "top": Setting(5),
        "carousels": Setting(0),
        "out": Setting("output"),
        "jobs": Setting(cpus),
        "executor": Setting("processes"),
        "scheduler": Setting(""),
        "max_failures": Setting(0),
        "strict": Setting(False),
        "gallery": Setting(True),
    }
    given = {name: Setting(value, _flag(name, value)) for name, value in flags.items() if value not in (None, ())}
    for stronger in (campaign, from_environment(environment), given):
        found |= with_variant(stronger, found["theme"])
    if found["scheduler"].value and found["executor"].origin == DEFAULT:
        found["executor"] = Setting("dask", found["scheduler"].origin)
    return Settings(**found)


def with_variant(settings: Mapping[str, Setting[Any]], theme: Setting[str]) -> dict[str, Setting[Any]]:
    """The settings with the variant they name as part of the theme, their own or the weaker `theme`: noir/red.

    A stronger theme takes no weaker variant over, which would be another theme's. Raises SettingError where the theme
    names one itself.
    """
    found: dict[str, Setting[Any]] = {"theme": theme, **settings}
    variant = found.pop("variant", None)
    if variant is None:
        return found
    base = without_variant(found["theme"].value)
    if found["theme"].value != base and "theme" in settings:
        raise SettingError(f"the theme {found['theme'].value} has its variant already", place=variant.place)
    return found | {"theme": Setting(f"{base}/{variant.value}", variant.origin)}


def without_variant(theme: str) -> str:
    """The theme's name or file without the variant that follows it after a slash."""
    return theme if theme.endswith((".yaml", ".yml")) else theme.rpartition("/")[0] or theme


def from_environment(environment: Mapping[str, str]) -> dict[str, Setting[Any]]:
    """The settings among environment variables. Empty variables count as not set."""
    found: dict[str, Setting[Any]] = {}
    for variable in sorted(environment):
        if not variable.startswith(PREFIX) or not environment[variable]:
            continue
        name = variable.removeprefix(PREFIX).lower()
        if name not in _PARSERS:
            known = (PREFIX + known.upper() for known in _PARSERS)
            raise SettingError("is not a setting", place=Place(variable), hint=did_you_mean(variable, known))
        try:
            found[name] = Setting(_PARSERS[name](environment[variable].strip()), variable)
        except ValueError as error:
            raise SettingError(str(error), place=Place(variable)) from error
    return found


def chosen(setting: Setting[str], known: Iterable[str], what: str) -> str:
    """The setting's value, which must be one of `known`. Raises SettingError, with the place where it was set."""
    names = sorted(known)
    if setting.value not in names:
        hint = did_you_mean(setting.value, names)
        raise SettingError(f"there is no {what} “{setting.value}”", place=setting.place, hint=hint)
    return setting.value


def _flag(name: str, value: object) -> str:
    if name == "formats":
        return "--format"
    option = name.replace("_", "-")
    return f"--no-{option}" if value is False else f"--{option}"


def _words(text: str) -> tuple[str, ...]:
    words = tuple(dict.fromkeys(word.strip() for word in text.split(",") if word.strip()))
    if not words:
        raise ValueError("holds no name")
    return words


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 10_000:
        raise ValueError(f"“{text}” is not a number from 1 to 9999")
    return int(text)


def _count_or_none(text: str) -> int:
    return 0 if text == "0" else _count(text)


def _executor(text: str) -> str:
    if text not in EXECUTORS:
        raise ValueError(f"“{text}” is not one of {', '.join(EXECUTORS)}")
    return text


def _yes(text: str) -> bool:
    answers = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}
    if text.lower() not in answers:
        raise ValueError(f"“{text}” is neither yes nor no")
    return answers[text.lower()]


_PARSERS: Mapping[str, Callable[[str], Any]] = {
    "theme": str,
    "variant": str,
    "formats": _words,
    "top": _count,
    "carousels": _count_or_none,
    "out": str,
    "jobs": _count,
    "executor": _executor,
    "scheduler": str,
    "max_failures": _count_or_none,
    "strict": _yes,
    "gallery": _yes,
}
