"""The manifest: what a run made, from which words, and why; all that `verify` needs to prove it.

The same input gives the same record: no time stamps, everything sorted, no path of the machine. Paths of sources are
relative to `root`, and `root` is relative to the manifest, so that a project can move as a whole; a path is absolute
only where the two have nothing in common but the root of the file system. Every card carries the `digest` of its
own record. How it lies on the disk: `manifest_file.py`.
"""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from quotecards import __version__
from quotecards.campaign.records.record import (
    Record,
    asset_record,
    credits_record,
    digest_of,
    quote_record,
    stated_record,
)
from quotecards.campaign.records.results import Failure, Made, Refused
from quotecards.errors import OutputError, Place
from quotecards.exporters import SUFFIXES, alt_text, caption, words_for
from quotecards.model.card import Card, CardStatus
from quotecards.model.platform import Platform
from quotecards.model.rights import Policy
from quotecards.model.text import Document
from quotecards.storage import reason, relative

SCHEMA = 1


def head_record(
    *,
    campaign: str,
    made_from: str,
    theme: str,
    formats: Sequence[str],
    root: str,
    policy: Policy | None = None,
    asked: Mapping[str, int] | None = None,
) -> Record:
    """What a manifest says of all cards together. No date of today is in it.

    `asked` says how many quotes and carousels of each interview were asked for, where somebody said so.
    """
    record: Record = {
        "schema": SCHEMA,
        "tool": f"quotecards {__version__}",
        "campaign": campaign,
        "made_from": made_from,
        "theme": theme,
        "formats": list(formats),
        "root": root,
    }
    record |= {"asked": dict(asked)} if asked else {}
    return record | ({"policy": {"approval": "required"}} if policy and policy.approval else {})


def document_record(document: Document) -> Record:
    """An interview that cards may be from."""
    return {
        "path": document.path,
        "sha256": document.sha256,
        "language": document.language,
        "credits": credits_record(document.credits),
    }


def card_record(
    card: Card,
    made: Iterable[Made],
    failures: Sequence[Failure],
    *,
    places: Iterable[Platform] = (),
    names: Sequence[str] = (),
) -> Record:
    """A card with its pictures, and its texts for the `places` to post it; `names` are more to make hashtags of.

    A card none of whose pictures could be made has failed. A text that does not fit a platform is null there, one that
    is not asked for there is not in the record. The captions of a carousel stand with its first slide, and hold its
    words.
    """
    words = [(place, words_for(card, place, names)) for place in sorted(places, key=lambda place: place.name)]
    files = [asset_record(picture.asset) for picture in made]
    post = dataclasses.replace(card, carousel=None)
    posted = [(place, words_for(post, place, names)) for place, _ in words] if card.carousel else words
    captions = {"default": caption(post, names)}
    if card.carousel and card.carousel.number > 1:
        posted, captions = [], {}
    why = [*card.why, *(f"{failure.format}: {failure.why}" for failure in failures)]
    return _card(
        card.id,
        status=card.status_with(pictures=bool(files)),
        why=why,
        language=card.language,
        quote=quote_record(card.quote) if card.quote else None,
        credits={
            "speaker": stated_record(card.speaker),
            "film": stated_record(card.film),
            "source": stated_record(card.source),
            "photo": dataclasses.asdict(card.photo) if card.photo else None,
            "festival": stated_record(card.festival),
        },
        files=sorted(files, key=lambda file: str(file["path"])),
        alt_text=alt_text(card),
        alt_texts={place.name: one.alt_text for place, one in words if place.alt_text},
        captions=captions | {place.name: one.caption for place, one in posted if place.caption},
        titles={place.name: one.title for place, one in posted if place.caption_title},
        missing_texts=[warning for _, one in posted for warning in one.warnings],
        **({"theme": card.theme} if card.theme else {}),  # its own, where it is not that of the run
        **({"embargo": list(card.embargo)} if card.embargo else {}),
    )


def refused_record(refused: Refused) -> Record:
    """A quote that no card was made of."""
    return _card(
        refused.id,
        status=CardStatus.FAILED,
        why=refused.why,
        language=refused.quote.language,
        quote=quote_record(refused.quote),
        credits={
            "speaker": stated_record(refused.credits.speaker),
            "film": stated_record(refused.credits.film),
            "source": stated_record(refused.credits.source),
            "photo": None,
            "festival": stated_record(refused.credits.festival),
        },
        files=[],
        alt_text=None,
        alt_texts={},
        captions={},
        titles={},
        missing_texts=[],
    )


def _card(identity: str, *, status: CardStatus, why: Iterable[str], **rest: Any) -> Record:
    record: Record = {"id": identity, "status": status.value, "why": list(why), **rest}
    return record | {"digest": digest_of(record)}


def root_for(root: Path, folder: Path) -> str:
    """The campaign's root as seen from its output folder, or itself where the two have nothing in common."""
    return relative(root, folder)


def pictures_of(record: Mapping[str, Any]) -> set[str]:
    """The pictures and PDFs that a manifest names, of those that a run can have made: `[drafts/]format/card.png`.

    The manifest lies where anyone may have changed it, and what it names may be removed.
    """
    found = set()
    grouped = record.get("carousels")
    for card in [*record["cards"], *(grouped if isinstance(grouped, list) else ())]:
        files = card.get("files") if isinstance(card, dict) else None
        for file in files if isinstance(files, list) else ():
            path = file.get("path") if isinstance(file, dict) else None
            if isinstance(path, str) and is_picture(path):
                found.add(path)
    return found


def is_picture(path: str) -> bool:
    """Whether a run can have made a picture or a PDF at this path: `[drafts/]format/card.png`."""
    parts = path.split("/")
    plain = all(part and not part.startswith(".") and not set(part) & set("\\:\0") for part in parts)
    depth = 3 if parts[0] == "drafts" else 2
    return plain and len(parts) == depth and PurePosixPath(path).suffix in (*SUFFIXES.values(), ".pdf")


def present(folder: Path, paths: Iterable[str]) -> list[str]:
    """Those of these pictures that lie in the folder and may be removed: what lies behind a link is not in it."""
    home = folder.resolve()
    return [
        path
        for path in sorted(paths)
        if (folder / path).parent.resolve().is_relative_to(home)
        and ((folder / path).is_file() or (folder / path).is_symlink())
    ]


def remove_pictures(folder: Path, paths: Iterable[str]) -> list[str]:
    """Remove pictures that no card needs any more, and the folders that are empty then; what was removed.

    Links are not followed: nothing outside the folder is touched. Raises OutputError.
    """
    removed = present(folder, paths)
    for path in removed:
        try:
            (folder / path).unlink()
        except OSError as error:
            place = Place((folder / path).as_posix())
            raise OutputError(f"cannot be removed: {reason(error)}", place=place) from error
        for parent in PurePosixPath(path).parents[:-1]:
            try:
                (folder / parent).rmdir()
            except OSError:
                break  # other pictures lie there
    return removed
