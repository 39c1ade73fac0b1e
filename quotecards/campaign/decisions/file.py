"""Changing one decision in the file: under a lock, in place of the old file, with the rest of it as people wrote it."""

import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import yaml

from quotecards.campaign.decisions.decisions import Decision, Decisions, parse_decisions, read_decisions
from quotecards.errors import ConflictError, OutputError, Place, QuotecardsError
from quotecards.exporters import remove_unfinished_of, write_file
from quotecards.storage import RemotePath, leased, reason

HEAD = "# Decisions about this campaign's cards, by quotecards preview and quotecards decide. Edit it freely.\n"
LOCK = ".decisions.lock"  # where folders cannot be locked: in a store, on Windows
_PATIENCE = 200  # times that a lock is asked for, …
_PAUSE = 0.05  # … with so many seconds between


def change_decisions(path: Path, change: Decision, *, seen: str | None) -> Decisions:
    """Put `change` in the place of the decision about the same words, or beside the others; the decisions then.

    A change that says nothing takes the decision back. `seen` is the `version` of the decision that the caller knew
    of, None where it knew of none. Changes of different decisions do not disturb each other. Raises ConflictError where
    this one was changed in the meantime, SettingError or Problems where the file has mistakes, OutputError where it
    cannot be written.
    """
    with _locked(path):
        remove_unfinished_of(path)
        before = read_decisions(path)
        there = next((one for one in before.entries if one.key == change.key), None)
        if (there.version if there else None) != seen:
            raise ConflictError(
                f"the decision about “{change.words}” was changed in the meantime",
                place=(there.place if there else None) or Place(path.as_posix()),
                hint="look at it again, then decide",
            )
        entries = _entries(before.entries, change)
        text = path.read_text("utf-8-sig") if path.exists() else HEAD
        text, after = _written(path, text, before.entries, entries)
        write_file(path, text.encode("utf-8"))
        return after


def _entries(before: Sequence[Decision], change: Decision) -> list[Decision]:
    """New decisions go where they sort by interview and words, so that branches that add different ones seldom meet in
    the same lines; the others stay where people put them."""
    kept = [change if one.key == change.key else one for one in before]
    if change not in kept:
        after = [at for at, one in enumerate(kept) if _rank(one) > _rank(change)]
        kept.insert(after[0] if after else len(kept), change)
    return [one for one in kept if one.key != change.key or one.says_anything]


def _rank(one: Decision) -> tuple[str, str, int]:
    return one.interview, one.words.casefold(), one.line or 0


def _written(path: Path, text: str, before: Sequence[Decision], entries: Sequence[Decision]) -> tuple[str, Decisions]:
    """The file with `entries`, and what it says: as it was but for what changed, where it is laid out as we do it; else
    anew."""
    spliced = _spliced(text, before, entries)
    if spliced is not None:
        with suppress(QuotecardsError):  # laid out in another way
            after = parse_decisions(path, path.as_posix(), spliced)
            if after.entries == tuple(entries):
                return spliced, after
    listed = "\n" + "".join(map(_item, entries)) if entries else " []\n"
    anew = f"{''.join(_head(text))}decisions:{listed}"
    return anew, parse_decisions(path, path.as_posix(), anew)


def _head(text: str) -> Iterator[str]:
    """The comments that the file begins with."""
    for line in text.splitlines(keepends=True):
        if line.strip() and not line.startswith("#"):
            return
        yield line


def _spliced(text: str, before: Sequence[Decision], entries: Sequence[Decision]) -> str | None:
    """The text with the lines of decisions that changed replaced, taken out or put in; None where it has none yet."""
    lines = text.splitlines(keepends=True)
    starts = [one.place.line - 1 for one in before if one.place and one.place.line]
    if not starts or len(starts) != len(before) or not entries or not text.endswith("\n"):
        return None
    pieces: dict[tuple[str, str, int | None], str] = {}
    for one, start, end in zip(before, starts, [*starts[1:], len(lines)], strict=True):
        pieces[one.key] = "".join(lines[start:end])
    found = ["".join(lines[: starts[0]])]
    known = {one.key: one for one in before}
    for one in entries:
        piece = pieces.get(one.key, "")
        found.append(piece if known.get(one.key) == one else _item(one) + _tail(piece))
    return "".join(found)


def _tail(piece: str) -> str:
    """The comments and empty lines behind a decision, which belong to the next one."""
    lines = piece.splitlines(keepends=True)
    last = max((at for at, line in enumerate(lines) if line.strip() and not line.lstrip().startswith("#")), default=-1)
    return "".join(lines[last + 1 :])


def _item(one: Decision) -> str:
    record: dict[str, Any] = {"interview": one.interview, "words": one.words}
    record |= {"line": one.line} if one.line else {}
    record |= {"status": one.status.value} if one.status else {}
    record |= {"lines": list(one.lines)} if one.lines else {}
    record |= {"pin": True} if one.pin else {}
    record |= {"ban": True} if one.ban else {}
    record |= {"confirmed": list(one.confirmed)} if one.confirmed else {}
    record |= {"note": one.note} if one.note else {}
    text = yaml.safe_dump(record, allow_unicode=True, sort_keys=False, width=2**20)
    return "".join(f"{'  - ' if at == 0 else '    '}{line}\n" for at, line in enumerate(text.splitlines()))


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Nobody else changes the file meanwhile. Raises OutputError where the lock cannot be had."""
    with ExitStack() as stack:
        for _ in range(_PATIENCE):
            try:
                lock = leased(path.with_name(LOCK)) if isinstance(path, RemotePath) else _folder_locked(path)
                stack.enter_context(lock)
                break
            except BlockingIOError:
                time.sleep(_PAUSE)
            except OSError as error:
                message = f"cannot be opened: {reason(error)}"
                raise OutputError(message, place=Place(path.parent.as_posix())) from error
        else:
            raise OutputError("is being changed by another program", place=Place(path.as_posix()), hint="try again")
        yield


if sys.platform == "win32":
    import msvcrt

    @contextmanager
    def _folder_locked(path: Path) -> Iterator[None]:
        """A lock on a file beside the decisions, as a folder cannot have one there. Raises BlockingIOError."""
        with path.with_name(LOCK).open("a+b") as file:
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            except OSError as error:
                raise BlockingIOError from error
            yield

else:
    import fcntl

    @contextmanager
    def _folder_locked(path: Path) -> Iterator[None]:
        """A lock on the folder itself: it leaves nothing behind, and ends with the process that holds it, however that
        ends. Raises BlockingIOError where somebody else has it."""
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield
        finally:
            os.close(folder)
