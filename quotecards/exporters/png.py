"""A PNG writer for finished pictures: one fixed filter, zlib-ng in bands, the same bytes on every processor.

Choosing a filter for each row, as general encoders do, takes longer than all of this together; Up is near the best
choice for gradients, photos and grain alike. Format: PNG (Third Edition), https://www.w3.org/TR/png-3/, and
RFC 1950 and 1951 for the stream within.
"""

import struct
from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass

from PIL import Image, ImageChops
from zlib_ng import zlib_ng

from quotecards.exporters.bands import Rows, in_bands

# Measured on finished cards, 1080 × 1350 px: on flat colour matching takes 3 ms and leaves 125 kB where counting
# letters alone takes 10 ms and leaves 650; on a photo with its sensor's noise it is 28 ms and 1740, to 12 and 1500 kB.
_MATCHING = (2, zlib_ng.Z_DEFAULT_STRATEGY)
_LETTERS = (1, zlib_ng.Z_HUFFMAN_ONLY)
_FLAT = 0.6  # share of bytes; with half of it a photo under a veil is packed for longer and grows by a tenth
_WORTH = 1.03  # by how much more bytes matching has to leave before letters alone are taken
_HARDEST = 9
BAND = 16  # rows; with 8 files grow by 3 %, with 32 the blank between two lines is seldom a band of its own
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_UP = b"\x02"
_PERCEPTUAL = b"\x00"
_ZLIB_HEADER = b"\x78\x01"
_LAST_BLOCK = b"\x03\x00"  # empty; all before it end with a full flush and say that more will come
_ADLER = 65521


@dataclass(frozen=True, slots=True)
class Strip:
    """A band of a picture: its IDAT chunk, and the Adler-32 and the number of the bytes that were compressed in it."""

    chunk: bytes
    adler: int
    length: int


def png_bytes(
    image: Image.Image, known: MutableMapping[int, Strip] | None = None, own: Sequence[Rows] | None = None
) -> bytes:
    """An RGB picture as PNG, 8 bits a channel, marked as sRGB.

    `known` holds bands that were encoded before and `own` the rows that are not theirs; both change only the time.
    """
    strips = in_bands(
        image.height,
        BAND,
        lambda rows: _strips(image, rows),
        {} if known is None else known,
        ((0, image.height),) if own is None else own,
    )
    end = _LAST_BLOCK + struct.pack(">I", _adler(strips))
    return _png(image, [_chunk(b"IDAT", _ZLIB_HEADER), *(strip.chunk for strip in strips), _chunk(b"IDAT", end)])


def small_png_bytes(image: Image.Image) -> bytes:
    """The same picture in as few bytes as go, in many times the time."""
    rows = _filtered(image, (0, image.height))
    return _png(image, [_chunk(b"IDAT", zlib_ng.compress(rows, _HARDEST))])


def _png(image: Image.Image, pixels: list[bytes]) -> bytes:
    header = struct.pack(">IIBBBBB", *image.size, 8, 2, 0, 0, 0)  # truecolour, no interlace
    before = (_SIGNATURE, _chunk(b"IHDR", header), _chunk(b"sRGB", _PERCEPTUAL))
    return b"".join((*before, *pixels, _chunk(b"IEND", b"")))


def _strips(image: Image.Image, rows: Rows) -> list[Strip]:
    stride = image.width * 3 + 1
    filtered = memoryview(_filtered(image, rows))
    return [_strip(filtered[at : at + BAND * stride], stride) for at in range(0, len(filtered), BAND * stride)]


def _strip(filtered: memoryview, stride: int) -> Strip:
    middle = len(filtered) // stride // 2 * stride
    way = _MATCHING if _repeats(filtered[middle : middle + stride]) else _LETTERS
    return Strip(_chunk(b"IDAT", _deflated(filtered, *way)), zlib_ng.adler32(filtered), len(filtered))


def _repeats(row: memoryview) -> bool:
    """Whether matching pays: always where much is as it is above; else it is tried."""
    if bytes(row).count(0) > _FLAT * len(row):
        return True
    return len(_deflated(row, *_MATCHING)) < len(_deflated(row, *_LETTERS)) * _WORTH


def _deflated(data: memoryview, level: int, strategy: int) -> bytes:
    """Blocks of a deflate stream that needs nothing from before and ends at a whole byte."""
    packer = zlib_ng.compressobj(level, zlib_ng.DEFLATED, -zlib_ng.MAX_WBITS, zlib_ng.DEF_MEM_LEVEL, strategy)
    packed: bytes = packer.compress(data) + packer.flush(zlib_ng.Z_FULL_FLUSH)
    return packed


def _filtered(image: Image.Image, rows: Rows) -> bytearray:
    """Some rows as PNG wants them: the differences from the row above, each row behind the name of its filter, Up."""
    first, end = rows
    above = image.crop((0, first - 1, image.width, end - 1))  # above the first row all is nil
    differences = ImageChops.subtract_modulo(image.crop((0, first, image.width, end)), above)
    stride = image.width * 3 + 1
    filtered = bytearray(_UP)
    filtered += differences.tobytes("raw", "RGB", stride, 1)
    filtered[stride::stride] = _UP * differences.height  # the byte of padding after a row is the next row's filter
    del filtered[-1]
    return filtered


def _adler(strips: Sequence[Strip]) -> int:
    """The Adler-32 of all that was compressed, from those of its parts: RFC 1950, section 8.2."""
    low, high = 1, 0
    for strip in strips:
        high = (high + (strip.adler >> 16) + strip.length * (low - 1)) % _ADLER
        low = (low + (strip.adler & 0xFFFF) - 1) % _ADLER
    return high << 16 | low


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = zlib_ng.crc32(data, zlib_ng.crc32(kind))
    return b"".join((struct.pack(">I", len(data)), kind, data, struct.pack(">I", checksum)))
