"""An export into one file that the user names, whatever the number of campaigns and platforms."""

import dataclasses
import tempfile
from collections.abc import Sequence
from pathlib import Path

from quotecards.campaign.publishing.clearance import Clock
from quotecards.campaign.publishing.export import Export, Package, export
from quotecards.errors import OutputError, Place
from quotecards.exporters import write_archive, write_file


def export_into(
    file: Path,
    manifests: Sequence[Path],
    wanted: Sequence[str] = (),
    *,
    url_prefix: str | None = None,
    now: Clock | None = None,
    again: bool = False,
    ledger: bool = False,
) -> list[Export]:
    """Pack what `export` packs into `file`: the zip of one platform, or a zip of them where there are several.

    Where no card may go out nothing is written. Raises what `export` raises.
    """
    if file.is_dir():
        raise OutputError("is a folder", place=Place(file.as_posix()), hint="name a file, or use --out for a folder")
    with tempfile.TemporaryDirectory(prefix="quotecards-") as aside:
        done = [
            export(manifest, wanted, out=Path(aside), url_prefix=url_prefix, now=now, again=again, ledger=ledger)
            for manifest in manifests
        ]
        archives = [package.archive for one in done for package in one.packages if package.archive]
        if len(archives) == 1:
            write_file(file, archives[0].read_bytes())
        elif archives:
            write_archive(file, ((archive.name, archive.read_bytes()) for archive in archives))
    return [dataclasses.replace(one, packages=tuple(_at(package, file) for package in one.packages)) for one in done]


def _at(package: Package, file: Path) -> Package:
    return dataclasses.replace(package, archive=file if package.archive else None)
