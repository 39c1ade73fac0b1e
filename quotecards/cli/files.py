"""Interviews named on the command line: each is read; those that cannot be are told in one line."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from quotecards.cli.console import remark
from quotecards.cli.main import OK, SOME_FAILED, UNUSABLE

if TYPE_CHECKING:
    from quotecards.model.text import Document


def read_files(paths: Iterable[Path]) -> "tuple[list[Document], int]":
    """The documents, and the exit code: 1 where some could not be read, 2 where none could.

    A folder means the interviews in it.
    """
    from quotecards.errors import QuotecardsError
    from quotecards.readers import find_interviews, read_document

    documents: list[Document] = []
    failed = False
    for path in paths:
        try:
            files = find_interviews(path) if path.is_dir() else [path]
        except QuotecardsError as error:
            files, failed = [], True
            _tell(error)
        for file in files:
            try:
                documents.append(read_document(file))
            except QuotecardsError as error:
                failed = True
                _tell(error)
    if not failed:
        return documents, OK
    return documents, SOME_FAILED if documents else UNUSABLE


def _tell(error: Exception) -> None:
    for line in str(error).splitlines():
        remark(f"quotecards: {line}")
