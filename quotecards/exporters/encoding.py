"""A finished picture as the bytes that a format wants, under the format's limit."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from quotecards.errors import OutputError
from quotecards.exporters.bands import Rows, Shared
from quotecards.exporters.metadata import inscribe, room_for
from quotecards.exporters.metadata.xmp import xmp_packet
from quotecards.model.inscription import Inscription
from quotecards.model.theme import Encoding, Format

if TYPE_CHECKING:  # names and words are needed without pictures: Pillow comes with the first one
    from PIL import Image

BEST_QUALITY = 95
LOWEST_QUALITY = 90  # below, type begins to ring
SUFFIXES: dict[Encoding, str] = {"png": ".png", "jpeg": ".jpg", "webp": ".webp", "avif": ".avif"}
# What is chosen where a placement takes it, the best first: PNG is exact, and both give the same bytes on every
# machine. WebP and AVIF are written where nothing else is taken or asked for: nobody promises that their encoders
# decide alike on every processor.
_PREFERRED: tuple[Encoding, ...] = ("png", "jpeg")
_PNG = 0  # beside the qualities of JPEG


@dataclass(frozen=True, slots=True)
class Encoded:
    """A picture's bytes and what they are."""

    data: bytes
    encoding: Encoding


def encode(image: "Image.Image", format: Format) -> Encoded:  # noqa: A002
    """One picture, as `Encoder.encode` does it."""
    return Encoder().encode(image, format)


def choices(format: Format) -> tuple[Encoding, ...]:  # noqa: A002
    """The encodings that are tried for a format, in their order.

    What was encoded for one format is right for another with the same choices and a lower limit, if it fits there.
    """
    return tuple(one for one in _PREFERRED if one in format.takes) or format.takes


class Encoder:
    """Encodes pictures, and keeps the encoded rows of grounds that several of them share."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Hashable, dict[int, dict[int, Any]]] = WeakKeyDictionary()

    def encode(
        self,
        image: "Image.Image",
        format: Format,  # noqa: A002
        shared: Shared | None = None,
        inscribed: Inscription | None = None,
    ) -> Encoded:
        """The picture in the best encoding that the format takes and that stays under its limit: PNG, which loses
        nothing, else the highest quality that fits, without colour subsampling where the encoding knows how. What is
        `inscribed` goes into the file, and counts.

        The same pixels give the same bytes, whatever is `shared`, and of PNG and JPEG whatever the processor. Raises
        OutputError where even the lowest quality at which type stays crisp is too large, ValueError where the
        picture's size is not the format's.
        """
        if image.size != (format.width, format.height):
            raise ValueError(f"a picture of {image.size} is not a picture for {format.name}")
        picture = image if image.mode == "RGB" else image.convert("RGB")
        room = format.max_bytes - (room_for(inscribed) if inscribed else 0)
        sizes: list[int] = []
        for encoding, data in self._attempts(picture, choices(format), room, shared, inscribed):
            if len(data) <= room:
                return Encoded(inscribe(data, encoding, inscribed) if inscribed else data, encoding)
            sizes.append(len(data))
        least, allowed = _kilobytes(min(sizes) + format.max_bytes - room), _kilobytes(format.max_bytes)
        message = f"the picture takes at least {least} kB, but {format.title} allows {allowed} kB"
        raise OutputError(message, hint="take a calmer photo or less grain")

    def _attempts(
        self,
        picture: "Image.Image",
        encodings: Sequence[Encoding],
        room: int,
        shared: Shared | None,
        inscribed: Inscription | None,
    ) -> Iterator[tuple[Encoding, bytes]]:
        xmp = xmp_packet(inscribed, None) if inscribed else b""
        for encoding in encodings:
            match encoding:
                case "png":
                    from quotecards.exporters.png import png_bytes

                    yield encoding, png_bytes(picture, *self._bands(shared, _PNG))
                case "jpeg":
                    yield encoding, _best_that_fits(room, lambda quality: self._jpeg(picture, quality, shared))
                case "webp":
                    from quotecards.exporters.webp import lossless_webp, webp_bytes

                    yield encoding, lossless_webp(picture)
                    yield encoding, _best_that_fits(room, lambda quality: webp_bytes(picture, quality))
                case "avif":
                    from quotecards.exporters.avif import avif_bytes

                    yield encoding, _best_that_fits(room, lambda quality: avif_bytes(picture, quality, xmp))
        if "png" in encodings:
            from quotecards.exporters.png import small_png_bytes

            yield "png", small_png_bytes(picture)

    def _jpeg(self, picture: "Image.Image", quality: int, shared: Shared | None) -> bytes:
        from quotecards.exporters.jpeg import jpeg_bytes

        return jpeg_bytes(picture, quality, *self._bands(shared, quality))

    def _bands(self, shared: Shared | None, kind: int) -> tuple[dict[int, Any] | None, Sequence[Rows] | None]:
        """The bands known of the ground in an encoding (a quality of JPEG, or PNG), and the rows that are not its."""
        if shared is None:
            return None, None
        return self._known.setdefault(shared.ground, {}).setdefault(kind, {}), shared.own


def _best_that_fits(room: int, lossy: Callable[[int], bytes]) -> bytes:
    """The picture at the highest quality that fits, found by halving; at the lowest where none does."""
    best = lossy(BEST_QUALITY)
    if len(best) <= room:
        return best
    found = lossy(LOWEST_QUALITY)
    low, high = LOWEST_QUALITY + 1, BEST_QUALITY - 1
    while low <= high and len(found) <= room:
        middle = (low + high) // 2
        data = lossy(middle)
        if len(data) <= room:
            found, low = data, middle + 1
        else:
            high = middle - 1
    return found


def _kilobytes(count: int) -> str:
    return f"{count / 1000:,.0f}"
