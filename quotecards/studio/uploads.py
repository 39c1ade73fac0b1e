"""Photos of speakers that the editor brings: looked at before they are kept, and put into the campaign's own folder."""

import io
import warnings
from pathlib import Path
from typing import Any

from PIL import Image
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from quotecards.errors import PhotoError
from quotecards.exporters import slug, write_file
from quotecards.storage import is_remote
from quotecards.studio.replies import Forbidden, NotFound, reply
from quotecards.studio.state import State
from quotecards.studio.studio import Studio

FOLDER = "photos"
MOST_PIXELS = 80_000_000  # what a camera takes; below what Pillow warns of
LEAST_SIDE = 200  # px: below, nobody wants to see it on a card
_SUFFIXES = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp"}


def upload_routes(studio: Studio) -> list[Route]:
    async def photo(request: Request) -> Response:
        data = await request.body()
        speaker = request.query_params.get("speaker", "")

        def answer(_: State, after: State, kept: str | None) -> Response:
            return reply({"saved": True, "revision": after.revision, "file": kept, "yaml": _lines(speaker, kept)})

        return await studio.changed(lambda state: keep_photo(state, speaker, data), answer)

    return [Route("/api/photo", photo, methods=["POST"])]


def keep_photo(state: State, speaker: str, data: bytes) -> str:
    """Keep the photo in `photos/` beside the campaign; its path from there.

    Raises NotFound where nobody of this name speaks, PhotoError for what is no photo or cannot be kept as one,
    Forbidden where photos cannot lie there or another one does.
    """
    names = {card.speaker.value for card in state.prepared.cards}
    if speaker not in names:
        raise NotFound("nobody of this name speaks in the campaign")
    folder = _folder(state.campaign.root)
    path = folder / f"{slug(speaker)}{suffix_of(data)}"
    if path.is_symlink() or (path.exists() and path.read_bytes() != data):
        raise Forbidden(f"there is a photo {FOLDER}/{path.name} already", hint="take that one away first")
    write_file(path, data)
    return f"{FOLDER}/{path.name}"


def suffix_of(data: bytes) -> str:
    """How the name of a photo's file ends. Raises PhotoError where it is none, or too large to be opened safely."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(io.BytesIO(data), formats=tuple(_SUFFIXES)) as picture:
                kind, (width, height) = picture.format or "", picture.size
                if width * height > MOST_PIXELS:
                    raise PhotoError(f"has more than {MOST_PIXELS // 1_000_000} million pixels")
                if min(width, height) < LEAST_SIDE:
                    raise PhotoError(f"is smaller than {LEAST_SIDE} px")
                if getattr(picture, "n_frames", 1) > 1:
                    raise PhotoError("is not one picture but several")
                picture.load()
    except PhotoError:
        raise
    except Exception as error:  # Pillow's readers raise what they like on damaged files
        raise PhotoError("is no photo that can be used", hint="a JPEG, PNG or WebP file") from error
    return _SUFFIXES[kind]


def _folder(root: Path) -> Path:
    folder = root / FOLDER
    if is_remote(root):
        raise Forbidden("photos are only kept beside campaigns on this machine")
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise Forbidden(f"{FOLDER} is no folder of the campaign's own")
    return folder


def _lines(speaker: str, kept: str | None) -> str:
    """What a campaign file says to use the photo."""
    import yaml

    lines: dict[str, Any] = {"photos": {speaker: {"file": kept}}}
    return str(yaml.safe_dump(lines, allow_unicode=True, sort_keys=False, width=10_000))
