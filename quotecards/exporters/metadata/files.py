"""Metadata put into the files of each encoding, and taken out again.

In PNG, JPEG and WebP it is put beside the pixels after these were encoded, so that without it the file is, byte for
byte, what it was: the digest of that is inscribed as well. AVIF says where all in it lies and is written in one go.
"""

import dataclasses
import hashlib
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from quotecards.exporters.metadata.iptc import iptc_block
from quotecards.exporters.metadata.xmp import read_xmp, xmp_packet
from quotecards.model.inscription import Inscription
from quotecards.model.theme import Encoding

_UNKNOWN = "0" * 64  # as long as any digest
_PNG = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"XML:com.adobe.xmp\0"  # XMP Specification Part 3, as is all below
_JPEG = b"\xff\xd8"
_APP1, _APP11, _APP13, _SCAN = 0xE1, 0xEB, 0xED, 0xDA
_SIGNED_PNG, _SIGNED_WEBP = b"caBX", b"C2PA"  # and APP11 of JPEG: C2PA Technical Specification 2.1, A.3
_XMP_IN_JPEG = b"http://ns.adobe.com/xap/1.0/\0"
_LONGEST_SEGMENT = 65_533
_XMP_FLAG = 0x04  # in the first byte of VP8X: https://developers.google.com/speed/webp/docs/riff_container


@dataclass(frozen=True, slots=True)
class Inside:
    """What a file holds: its inscribed `provenance`, digest of `pixels` and `kind`, and the digest that they now have.

    `now` is None for AVIF, whose pixels cannot be told from the rest. Signatures (C2PA) lie beside the pixels too.
    """

    provenance: str | None
    pixels: str | None
    now: str | None
    kind: str | None = None


def room_for(inscribed: Inscription) -> int:
    """Bytes that inscribing takes up at most, in any encoding."""
    return len(xmp_packet(inscribed, _UNKNOWN)) + len(iptc_block(inscribed)) + 100


def inscribe(data: bytes, encoding: Encoding, inscribed: Inscription) -> bytes:
    """A file of ours with its metadata. AVIF, which was written with it, comes back as it is."""
    if encoding == "avif":
        return data
    packet = xmp_packet(inscribed, hashlib.sha256(data).hexdigest())
    match encoding:
        case "png":
            at = data.index(b"IDAT") - 4
            return data[:at] + _chunk(b"iTXt", _KEYWORD + b"\0\0\0\0" + packet) + data[at:]
        case "jpeg":
            at = 4 + int.from_bytes(data[4:6], "big")  # JFIF's own segment has to be the first
            if len(_XMP_IN_JPEG + packet) > _LONGEST_SEGMENT:  # a quote of many pages
                packet = xmp_packet(dataclasses.replace(inscribed, provenance=None), None)
            segments = _segment(_APP1, _XMP_IN_JPEG + packet) + _segment(_APP13, iptc_block(inscribed))
            return data[:at] + segments + data[at:]
        case "webp":
            return _webp(data[12:], packet)


def look_inside(data: bytes) -> Inside:
    """What a picture holds, whoever wrote it. Raises ValueError where it is no picture that can hold anything."""
    if data.startswith(_PNG):
        return _inside(data[:8], _png_parts(data))
    if data.startswith(_JPEG):
        return _inside(data[:2], _jpeg_parts(data))
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _inside_webp(data)
    if data[4:12] in (b"ftypavif", b"ftypavis"):
        return _inside_avif(data)
    raise ValueError("is neither PNG, JPEG, WebP nor AVIF")


def _inside(head: bytes, parts: Iterator[tuple[bytes | None, bytes]]) -> Inside:
    """Of a file in parts, each after the XMP that it holds, or after None where it belongs to the pixels."""
    digest, packet = hashlib.sha256(head), None
    for xmp, part in parts:
        if xmp is None:
            digest.update(part)
        elif xmp:
            packet = xmp
    provenance, pixels, kind = read_xmp(packet) if packet else (None, None, None)
    return Inside(provenance, pixels, digest.hexdigest(), kind)


def _png_parts(data: bytes) -> Iterator[tuple[bytes | None, bytes]]:
    at = 8
    while at < len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        kind, body = data[at + 4 : at + 8], data[at + 8 : end - 4]
        if kind == b"iTXt" and body.startswith(_KEYWORD + b"\0"):  # not compressed
            yield body[len(_KEYWORD) + 2 :].split(b"\0", 2)[-1], data[at:end]
        else:
            yield b"" if kind == _SIGNED_PNG else None, data[at:end]
        at = end


def _jpeg_parts(data: bytes) -> Iterator[tuple[bytes | None, bytes]]:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != _SCAN:
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        body = data[at + 4 : end]
        if data[at + 1] == _APP1 and body.startswith(_XMP_IN_JPEG):
            yield body.removeprefix(_XMP_IN_JPEG), data[at:end]
        else:
            yield b"" if data[at + 1] in (_APP11, _APP13) else None, data[at:end]
        at = end
    yield None, data[at:]


def _webp(chunks: bytes, packet: bytes) -> bytes:
    """The chunks of a file that has a VP8X chunk first, as one with a colour profile does, with XMP at their end."""
    flags = bytes((chunks[8] | _XMP_FLAG,))
    body = chunks[:8] + flags + chunks[9:] + _riff(b"XMP ", packet)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _inside_webp(data: bytes) -> Inside:
    packet, body, at = None, b"", 12
    while at + 8 <= len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + length + length % 2
        if data[at : at + 4] == b"XMP ":
            packet = data[at + 8 : at + 8 + length]
        elif data[at : at + 4] == _SIGNED_WEBP:
            pass
        elif data[at : at + 4] == b"VP8X":
            flags = bytes(flag & ~_XMP_FLAG for flag in data[at + 8 : at + 9])
            body += data[at : at + 8] + flags + data[at + 9 : end]
        else:
            body += data[at:end]
        at = end
    bare = b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body
    provenance, pixels, kind = read_xmp(packet) if packet else (None, None, None)
    return Inside(provenance, pixels, hashlib.sha256(bare).hexdigest(), kind)


def _inside_avif(data: bytes) -> Inside:
    from io import BytesIO

    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(data)) as picture:
            packet = picture.info.get("xmp")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, RuntimeError) as error:
        raise ValueError("is no AVIF") from error
    provenance, pixels, kind = read_xmp(packet) if packet else (None, None, None)
    return Inside(provenance, pixels, None, kind)


def _chunk(kind: bytes, body: bytes) -> bytes:
    checksum = zlib.crc32(body, zlib.crc32(kind))
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _riff(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
