"""A finished picture as the bytes that a format wants, under the format's limit."""

from collections.abc import Hashable, Iterator, Sequence
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from quotecards.errors import OutputError
from quotecards.exporters.bands import Rows, Shared
from quotecards.model.theme import Format

if TYPE_CHECKING:  # names and words are needed without pictures: Pillow comes with the first one
    from PIL import Image

BEST_QUALITY = 95
LOWEST_QUALITY = 90  # below, type begins to ring
_PNG = 0  # beside the qualities of JPEG


def suffix(format: Format) -> str:  # noqa: A002
    """The end of a file's name in this format: `.png` or `.jpg`."""
    return {"png": ".png", "jpeg": ".jpg"}[format.encoding]


def encode(image: "Image.Image", format: Format) -> bytes:  # noqa: A002
    """One picture, as `Encoder.encode` does it."""
    return Encoder().encode(image, format)


class Encoder:
    """Encodes pictures, and keeps the encoded rows of grounds that several of them share."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Hashable, dict[int, dict[int, Any]]] = WeakKeyDictionary()

    def encode(self, image: "Image.Image", format: Format, shared: Shared | None = None) -> bytes:  # noqa: A002
        """The picture in the format's encoding: PNG without loss, JPEG as good as the limit allows.

        The same pixels give the same bytes, whatever the processor, and whatever is `shared`. Raises OutputError where
        the picture does not go into the format's bytes, ValueError where its size is not the format's.
        """
        if image.size != (format.width, format.height):
            raise ValueError(f"a picture of {image.size} is not a picture for {format.name}")
        picture = image if image.mode == "RGB" else image.convert("RGB")
        attempts = self._as_png(picture, shared) if format.encoding == "png" else self._as_jpeg(picture, shared)
        smallest = 0
        for data in attempts:
            if len(data) <= format.max_bytes:
                return data
            smallest = len(data)
        least, allowed = _kilobytes(smallest), _kilobytes(format.max_bytes)
        message = f"the picture takes at least {least} kB, but {format.title} allows {allowed} kB"
        raise OutputError(message, hint="take a calmer photo or less grain")

    def _as_png(self, picture: "Image.Image", shared: Shared | None) -> Iterator[bytes]:
        from quotecards.exporters.png import png_bytes, small_png_bytes

        yield png_bytes(picture, *self._bands(shared, _PNG))
        yield small_png_bytes(picture)

    def _as_jpeg(self, picture: "Image.Image", shared: Shared | None) -> Iterator[bytes]:
        from quotecards.exporters.jpeg import jpeg_bytes

        for quality in range(BEST_QUALITY, LOWEST_QUALITY - 1, -1):
            yield jpeg_bytes(picture, quality, *self._bands(shared, quality))

    def _bands(self, shared: Shared | None, kind: int) -> tuple[dict[int, Any] | None, Sequence[Rows] | None]:
        """The bands known of the ground in an encoding (a quality of JPEG, or PNG), and the rows that are not its."""
        if shared is None:
            return None, None
        return self._known.setdefault(shared.ground, {}).setdefault(kind, {}), shared.own


def _kilobytes(count: int) -> str:
    return f"{count / 1000:,.0f}"
