"""From the old state of an output folder to the new one, in one step as far as anybody can see.

What is to be moved and removed is written down first, as `commit.json` in the workroom. A run that is killed before
that has changed nothing; where it is killed after it, whoever opens the folder next does the rest. Every move can be
done twice.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from functools import cache, partial
from pathlib import Path, PurePosixPath
from typing import Any

from quotecards.campaign.output import known, stage
from quotecards.campaign.output.flushing import Flushing
from quotecards.campaign.output.lock import held
from quotecards.campaign.output.workroom import FOLDER, workroom
from quotecards.campaign.records import manifest, manifest_file
from quotecards.errors import OutputError, Place
from quotecards.exporters import remove_unfinished, write_file
from quotecards.exporters.write import replacing
from quotecards.gallery import is_page
from quotecards.storage import RemotePath, reason

PAGE, SHEET = "index.html", "contact-sheet.jpg"
_FILE_NAME = "commit.json"
KNOWN = f"{FOLDER}/{known.FILE_NAME}"
_LATER = "build again when it can: what was made is kept"
Move = tuple[str, str]  # from the name on the stage to the path in the output folder


def put_texts(folder: Path, texts: Iterable[tuple[str, bytes | Iterable[bytes]]], *, first: int = 0) -> list[Move]:
    """Put files such as the manifest on the stage, each before the next is asked for; the moves to their paths.

    There they are numbered, from `first`. Raises OutputError, before anything changed.
    """
    moves: list[Move] = []
    for at, (path, data) in enumerate(texts, first):
        _check(folder, path)
        name = f"text-{at}{PurePosixPath(path).suffix}"
        with replacing(stage.stage(folder) / name, lasting=False) as file:
            file.writelines([data] if isinstance(data, bytes) else data)
        moves.append((name, path))
    return moves


def commit(
    folder: Path,
    moves: Iterable[Move],
    removals: Iterable[str],
    *,
    flushed: Collection[str] = (),
    go_on: bool = False,
) -> None:
    """Put staged files in their places, and remove others.

    The disk is known to hold those of the names `flushed`. Where the next run is to `go_on`, what else stands on the
    stage is left there.

    Raises OutputError: before anything changed, or with the rest left to whoever opens the folder next.
    """
    listed, gone = sorted(moves, key=_is_head), sorted(removals)
    if listed or gone:
        with Flushing() as flushing:
            for name in (name for name, _ in listed if name not in flushed):
                flushing.add(stage.stage(folder) / name)
        plan = json.dumps({"moves": listed, "removals": gone}, ensure_ascii=False)
        write_file(workroom(folder) / _FILE_NAME, plan.encode("utf-8", "surrogatepass"))
        _carry_out(folder)
    if not go_on:
        stage.clear(folder)


def is_pending(folder: Path) -> bool:
    """Whether a run was killed while it put its cards in their places."""
    return (workroom(folder) / _FILE_NAME).is_file()


def settle_pending(folder: Path) -> None:
    """Finish what a run that was killed had begun to put in its place.

    Raises OutputError where it cannot be finished, or another run is at work here.
    """
    if is_pending(folder):
        with held(folder):
            finish(folder)


def settled(folder: Path) -> Path | None:
    """The manifest in a campaign's output folder, as it is once what a killed run had begun is finished; None where
    there is none. Raises as `settle_pending`."""
    settle_pending(folder)
    path = folder / manifest_file.FILE_NAME
    return path if path.is_file() else None


def settled_below(place: Path) -> list[Path]:
    """As `settled`, those of the campaigns whose output folders lie in `place`, sorted."""
    for plan in list(place.glob(f"*/{FOLDER}/{_FILE_NAME}")):
        settle_pending(plan.parent.parent)
    return sorted(place.glob(f"*/{manifest_file.FILE_NAME}"))


def finish(folder: Path) -> None:
    """As `settle_pending`, by a run that holds the folder; what a killed one was just writing goes, too."""
    if is_pending(folder):
        _carry_out(folder)
        stage.clear(folder)
    for place in (folder, workroom(folder), stage.stage(folder)):
        remove_unfinished(place)


def _carry_out(folder: Path) -> None:
    plan = workroom(folder) / _FILE_NAME
    try:
        told: Any = json.loads(plan.read_bytes())
        moves = [(str(name), str(path)) for name, path in told["moves"]]
        removals = [str(path) for path in told["removals"]]
    except (ValueError, TypeError, KeyError, RecursionError):
        moves, removals = [], []  # nobody but a run writes it, and it writes it whole
    is_inside = cache(partial(_is_inside, folder))
    may = [(name, path) for name, path in moves if _may_move(name, path) and is_inside(PurePosixPath(path).parent)]
    if isinstance(folder, RemotePath):
        _copy(folder, may)
    else:
        for name, path in may:
            _move(stage.stage(folder) / name, folder / path)
    manifest.remove_pictures(folder, [path for path in removals if _may_go(path) or path in (PAGE, SHEET)])
    plan.unlink(missing_ok=True)


def _check(folder: Path, path: str) -> None:
    """Raises OutputError where a file may not take its place."""
    target = folder / path
    if target.is_dir():
        raise OutputError("cannot be written: it is a folder", place=Place(target.as_posix()))
    if not _is_inside(folder, PurePosixPath(path).parent):
        raise OutputError("is a link, and may lead anywhere", place=Place(target.parent.as_posix()), hint="remove it")


def _is_inside(folder: Path, parent: PurePosixPath) -> bool:
    """Whether what lies in `parent`, as seen from the output folder, lies in that one: no link leads out of it."""
    return (folder / parent).resolve().is_relative_to(folder.resolve())


def _may_move(name: str, path: str) -> bool:
    """Whether this is a move that a run can have wanted: the plan lies where anyone may have changed it."""
    plain = name not in {"", ".", ".."} and not set(name) & set("/\\:\0")
    known_place = path in {manifest_file.FILE_NAME, KNOWN, PAGE, SHEET} or _may_go(path)
    return plain and known_place


def _may_go(path: str) -> bool:
    return manifest.is_picture(path) or manifest_file.is_part(path) or is_page(path)


def _copy(folder: RemotePath, moves: Sequence[Move]) -> None:
    """In a store a move is a copy and a removal, and the stage goes as a whole: many copies at a time, then the
    manifest."""
    try:
        for is_last in (False, True):
            chosen = [move for move in moves if _is_head(move) is is_last]
            folder.copy_all([(stage.stage(folder) / name, folder / path) for name, path in chosen])
    except OSError as error:
        raise OutputError(f"cannot be written: {reason(error)}", place=Place(folder.as_posix()), hint=_LATER) from error


def _move(source: Path, target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        source.replace(target)
    except FileNotFoundError:
        return  # it was moved already
    except OSError as error:
        place = Place(target.as_posix())
        raise OutputError(f"cannot be written: {reason(error)}", place=place, hint=_LATER) from error


def _is_head(move: Move) -> bool:
    """The manifest goes last, after its parts, so that it never names a file that is not there."""
    return move[1] == manifest_file.FILE_NAME
