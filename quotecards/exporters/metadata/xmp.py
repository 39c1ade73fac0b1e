"""XMP: an inscription as a packet of RDF, and its provenance read back.

Properties: XMP Specification Part 1 (ISO 16684-1); IPTC Photo Metadata Standard 2025.1 for their meaning.
"""

import re
from collections.abc import Iterator
from html import escape  # what xml.sax has for it imports all that the web may need
from xml.etree import ElementTree

from quotecards.model.inscription import Inscription

_NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "quotecards": "urn:quotecards:provenance:1#",
}
MAX_BYTES = 1_000_000
_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
_END = '<?xpacket end="r"?>'
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xmp_packet(inscribed: Inscription, pixels: str | None) -> bytes:
    """The packet. `pixels` is the sha256 of the file without its metadata, where it is known."""
    spaces = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items() if prefix != "rdf")
    body = "\n".join(_properties(inscribed, pixels))
    return (
        f'{_BEGIN}\n<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_NAMESPACES["rdf"]}">\n'
        f'<rdf:Description rdf:about=""{spaces}>\n{body}\n</rdf:Description>\n</rdf:RDF></x:xmpmeta>\n{_END}'
    ).encode()


def read_xmp(packet: bytes) -> tuple[str | None, str | None, str | None]:
    """The provenance, the digest of the pixels and the digital source type in a packet, as far as it has them.

    Raises ValueError where it cannot be read.
    """
    if len(packet) > MAX_BYTES or b"<!" in packet:  # entities and the like have no place in XMP
        raise ValueError("holds metadata that cannot be read")
    try:
        root = ElementTree.fromstring(packet)
    except ElementTree.ParseError as error:
        raise ValueError("holds metadata that cannot be read") from error
    names = (("quotecards", "Provenance"), ("quotecards", "Pixels"), ("Iptc4xmpExt", "DigitalSourceType"))
    provenance, pixels, kind = (root.findtext(f".//{{{_NAMESPACES[space]}}}{name}") for space, name in names)
    return provenance, pixels, kind


def _properties(inscribed: Inscription, pixels: str | None) -> Iterator[str]:
    language = inscribed.language
    yield _bag("dc:language", language)
    yield _alternatives("dc:title", inscribed.title, language)
    yield _alternatives("dc:description", inscribed.alt_text, language)
    yield _alternatives("Iptc4xmpCore:AltTextAccessibility", inscribed.alt_text, language)
    yield _plain("Iptc4xmpExt:DigitalSourceType", inscribed.kind)
    if inscribed.creator:
        yield f"<dc:creator><rdf:Seq><rdf:li>{_text(inscribed.creator)}</rdf:li></rdf:Seq></dc:creator>"
    if inscribed.credit:
        yield _plain("photoshop:Credit", inscribed.credit)
    if inscribed.source:
        yield _plain("photoshop:Source", inscribed.source)
    if inscribed.link:
        yield _plain("dc:source", inscribed.link)
    if inscribed.event:
        yield _alternatives("Iptc4xmpExt:Event", inscribed.event, language)
    if inscribed.rights:
        yield _alternatives("dc:rights", inscribed.rights, language)
        yield _plain("xmpRights:Marked", "True")
    if inscribed.provenance:
        yield _plain("quotecards:Provenance", inscribed.provenance)
    if pixels:
        yield _plain("quotecards:Pixels", pixels)


def _plain(name: str, value: str) -> str:
    return f"<{name}>{_text(value)}</{name}>"


def _bag(name: str, value: str) -> str:
    return f"<{name}><rdf:Bag><rdf:li>{_text(value)}</rdf:li></rdf:Bag></{name}>"


def _alternatives(name: str, value: str, language: str) -> str:
    """A text in its language, which is also the one to show where a reader has no preference."""
    items = "".join(f'<rdf:li xml:lang="{escape(tag)}">{_text(value)}</rdf:li>' for tag in ("x-default", language))
    return f"<{name}><rdf:Alt>{items}</rdf:Alt></{name}>"


def _text(value: str) -> str:
    """The text with what XML cannot hold replaced, such as half a surrogate pair."""
    return escape(_NOT_IN_XML.sub("\ufffd", value), quote=False)
