"""IPTC-IIM, the older form that picture desks still read, as JPEG carries it.

IPTC-NAA Information Interchange Model, version 4.2; the block around it is Photoshop's image resource 0x0404.
"""

import struct

from quotecards.model.inscription import Inscription

_UTF8 = bytes((0x1C, 1, 90, 0, 3)) + b"\x1b%G"  # dataset 1:90 says in which coding the rest is
_VERSION = bytes((0x1C, 2, 0, 0, 2, 0, 4))
_RESOURCE = b"Photoshop 3.0\x008BIM\x04\x04\0\0"


def iptc_block(inscribed: Inscription) -> bytes:
    """The content of a JPEG's APP13 segment.

    A value longer than its field allows is left out, not cut: half a name is a wrong name, and XMP has it whole.
    """
    fields = (
        (5, 64, inscribed.title),
        (80, 32, inscribed.creator),
        (110, 32, inscribed.credit),
        (115, 32, inscribed.source),
        (116, 128, inscribed.rights),
        (120, 2000, inscribed.alt_text),
    )
    data = _UTF8 + _VERSION
    for number, longest, value in fields:
        raw = (value or "").encode("utf-8", "replace")
        if 0 < len(raw) <= longest:
            data += struct.pack(">BBBH", 0x1C, 2, number, len(raw)) + raw
    return _RESOURCE + struct.pack(">I", len(data)) + data + b"\0" * (len(data) % 2)
