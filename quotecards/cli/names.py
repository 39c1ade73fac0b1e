"""Names that a shell completes: read from the files that hold them as plain text, since nobody waits for a schema."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_PLACEMENT = re.compile(r"^ +- name: *([\w-]+) *$", re.MULTILINE)
_VARIANTS = re.compile(r"^variants:[^\S\n]*\n((?:[^\S\n]+.*\n?|\s*\n|#.*\n)*)", re.MULTILINE)
_VARIANT = re.compile(r"^  ([\w-]+):", re.MULTILINE)


def themes(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The themes that come with quotecards and those in `themes/`; after a slash the variants of one."""
    del ctx, param
    files = _themes()
    theme, slash, _ = incomplete.partition("/")
    names = [f"{theme}/{one}" for one in _variants(files[theme])] if slash and theme in files else sorted(files)
    return _beginning(incomplete, names)


def variants(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The variants of the theme that is named before, or of all."""
    del param
    files = _themes()
    theme = ctx.params.get("theme")
    wanted = [files[theme]] if theme in files else files.values()
    return _beginning(incomplete, sorted({name for file in wanted for name in _variants(file)}))


def formats(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The formats of all platforms."""
    del ctx, param
    return _beginning(
        incomplete, (name for path in _platforms() for name in _PLACEMENT.findall(path.read_text("utf-8")))
    )


def platforms(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The platforms."""
    del ctx, param
    return _beginning(incomplete, (path.stem for path in _platforms()))


def folders(ctx: click.Context, param: click.Parameter, incomplete: str) -> "list[CompletionItem[str]]":
    """Folders, as the shell finds them."""
    del ctx, param
    return _lying_there(incomplete, "dir")


def files(ctx: click.Context, param: click.Parameter, incomplete: str) -> "list[CompletionItem[str]]":
    """Files, as the shell finds them."""
    del ctx, param
    return _lying_there(incomplete, "file")


def _lying_there(incomplete: str, kind: str) -> "list[CompletionItem[str]]":
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type=kind)]


def _themes() -> dict[str, Path]:
    from quotecards import resources

    return {path.stem: path for folder in (resources.themes(), Path("themes")) for path in folder.glob("*.yaml")}


def _platforms() -> list[Path]:
    from quotecards import resources

    return sorted(resources.data("platforms").glob("*.yaml"))


def _variants(file: Path) -> list[str]:
    block = _VARIANTS.search(file.read_text("utf-8"))
    return _VARIANT.findall(block[1]) if block else []


def _beginning(incomplete: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if name.startswith(incomplete)]
