"""Which files of a folder are interviews."""

from pathlib import Path

from quotecards.errors import Place, ReadError
from quotecards.readers.formats import READERS
from quotecards.storage import reason, walk

_NOT_INTERVIEWS = frozenset(
    """
    readme license licence copying notice changelog changes history contributing contributors authors credits todo
    code_of_conduct security requirements robots manifest package package-lock tsconfig composer
    sitemap feed rss atom browserconfig opensearch pom
    """.split()
)
_PAGE = "index.html"
_MADE_BY = b'<meta name="generator" content="quotecards">'
_HEAD = 4096  # bytes within which a page says who made it


def find_interviews(folder: Path) -> list[Path]:
    """The files in `folder` and below that can be read as interviews, sorted by path.

    Hidden files and folders are left out, the files that accompany a project (README, package.json …), and the page of
    an earlier run.
    Links to folders are not followed. Raises ReadError where there is no such folder, or nothing in it to read.
    """
    place = Place(folder.as_posix())
    if not folder.is_dir():
        raise ReadError("there is no such folder", place=place, hint="is the path right?")
    unreadable: list[OSError] = []
    found = [
        where / name
        for where, folders, names in walk(folder, unreadable)
        if _keep_open(folders, names)
        for name in names
        if _is_interview(Path(name)) and not (name == _PAGE and _is_ours(where / name))
    ]
    if not found:
        if unreadable:
            raise ReadError(f"cannot be read: {reason(unreadable[0])}", place=place) from unreadable[0]
        known = ", ".join(sorted(READERS))
        raise ReadError("holds no interview", place=place, hint=f"put interviews there; known: {known}")
    return sorted(found, key=lambda path: path.relative_to(folder).parts)


def _keep_open(folders: list[str], names: list[str]) -> bool:
    """Leaves folders out of the walk, which looks at this list again before it descends: hidden ones, and what
    browsers save beside a page (`talk_files` for `talk.html`)."""
    saved = {f"{Path(name).stem}_files" for name in names if Path(name).suffix.casefold() in {".html", ".htm"}}
    folders[:] = [name for name in folders if not name.startswith(".") and name not in saved]
    return True


def _is_ours(page: Path) -> bool:
    """Whether a page is one that quotecards made: the cards may lie below the folder that they were made from."""
    try:
        with page.open("rb") as file:
            return _MADE_BY in file.read(_HEAD)
    except OSError:  # told where it is read
        return False


def _is_interview(name: Path) -> bool:
    hidden = name.name.startswith((".", "~$"))
    return not hidden and name.suffix.casefold() in READERS and name.stem.casefold() not in _NOT_INTERVIEWS
