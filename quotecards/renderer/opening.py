"""Opening pictures that others made, which may be damaged, enormous or no pictures at all."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from quotecards.errors import PhotoError, Place, StoreError
from quotecards.storage import open_plain, reason

MAX_PIXELS = 120_000_000


@contextmanager
def opened(path: Path, formats: tuple[str, ...], hint: str) -> Iterator[Image.Image]:
    """A picture in one of these formats, whatever its name ends in; `hint` says which they are.

    Raises PhotoError where the file is missing, no such picture, damaged or too large to be opened safely, be it found
    out now or while its pixels are read.
    """
    place = Place(path.as_posix())
    try:
        # What the library warns of, such as a damaged Exif, is met here or does not matter.
        with warnings.catch_warnings(action="ignore"), open_plain(path) as file:
            picture = Image.open(file, formats=formats)
            if picture.width * picture.height > MAX_PIXELS:
                raise PhotoError(f"has {picture.width} × {picture.height} pixels", place=place, hint="make it smaller")
            yield picture
    except FileNotFoundError as error:
        raise PhotoError("is not there", place=place) from error
    except UnidentifiedImageError as error:
        raise PhotoError("is no picture that can be used", place=place, hint=hint) from error
    except StoreError as error:
        raise PhotoError(f"cannot be opened: {error.message}", place=place, hint=error.hint) from error
    except Image.DecompressionBombError as error:
        raise PhotoError("has more pixels than can be opened safely", place=place, hint="make it smaller") from error
    except (OSError, SyntaxError, ValueError) as error:
        raise PhotoError(f"cannot be opened: {reason(error)}", place=place) from error


def eight_bits(picture: Image.Image) -> Image.Image:
    """The picture, or its upper 8 bits where it has 16 in its one channel."""
    return picture.point(lambda value: value / 256).convert("L") if picture.mode.startswith("I") else picture
