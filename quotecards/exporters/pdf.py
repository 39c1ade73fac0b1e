"""Slides as a PDF: what LinkedIn shows as a carousel. JPEG goes in byte for byte, each slide with its description.

Our own writer, since Pillow's would encode the pictures anew, without their colour profile, and date the file.
Format: PDF 1.7 (ISO 32000-1): 8.9.5 images, 7.4.8 DCTDecode, 14.7 and 14.8 tags, 14.9.3 descriptions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from quotecards.errors import OutputError
from quotecards.model.platform import DocumentRule

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # four bytes above 127 say that the file is not text
_CATALOG, _PAGES, _INFO, _PROFILE, _TAGS, _DOCUMENT, _NUMBERS = range(1, 8)
_FIRST = 8  # the numbers of the objects before the slides'
_EACH = 4  # objects of a slide: page, content, picture, tag


@dataclass(frozen=True, slots=True)
class Slide:
    """A page: a finished JPEG in sRGB, and its description for those who do not see it."""

    jpeg: bytes
    alt_text: str


def pdf_bytes(slides: Sequence[Slide], *, title: str, language: str, rule: DocumentRule | None = None) -> bytes:
    """The slides as pages of one PDF, a point for each pixel. The same slides give the same bytes.

    Raises OutputError where there are more pages or bytes than the platform's `rule` allows, ValueError without slides
    or where one is no JPEG in RGB.
    """
    if not slides:
        raise ValueError("there are no slides")
    if rule and len(slides) > rule.max_pages:
        raise OutputError(f"{len(slides)} slides are more than the {rule.max_pages} that are allowed")
    data = _joined(_objects(slides, title, language))
    if rule and len(data) > rule.max_bytes:
        allowed = f"{rule.max_bytes / 1e6:g} MB are allowed"
        raise OutputError(f"the slides take {len(data) / 1e6:.1f} MB, {allowed}", hint="make fewer slides")
    return data


def _objects(slides: Sequence[Slide], title: str, language: str) -> list[bytes]:
    from quotecards.exporters.profile import srgb_profile

    pages = [_FIRST + index * _EACH for index in range(len(slides))]
    tags = [page + 3 for page in pages]
    kids, children = _references(pages), _references(tags)
    parents = " ".join(f"{index} [{tag} 0 R]" for index, tag in enumerate(tags))
    objects = [
        f"<</Type/Catalog/Pages {_PAGES} 0 R/Lang {_text(language)}/MarkInfo<</Marked true>>"
        f"/StructTreeRoot {_TAGS} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>".encode(),
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        f"<</Title {_text(title)}/Producer(quotecards)>>".encode(),
        _stream("/N 3/Alternate/DeviceRGB", srgb_profile()),
        f"<</Type/StructTreeRoot/K {_DOCUMENT} 0 R/ParentTree {_NUMBERS} 0 R>>".encode(),
        f"<</Type/StructElem/S/Document/P {_TAGS} 0 R/K[{children}]>>".encode(),
        f"<</Nums[{parents}]>>".encode(),
    ]
    for index, slide in enumerate(slides):
        objects += _slide(slide, index, pages[index])
    return objects


def _slide(slide: Slide, index: int, page: int) -> list[bytes]:
    width, height = _size(slide.jpeg)
    content, picture = page + 1, page + 2
    return [
        f"<</Type/Page/Parent {_PAGES} 0 R/MediaBox[0 0 {width} {height}]/StructParents {index}"
        f"/Resources<</XObject<</P {picture} 0 R>>>>/Contents {content} 0 R/Tabs/S>>".encode(),
        _stream("", f"/Figure<</MCID 0>>BDC q {width} 0 0 {height} 0 0 cm/P Do Q EMC".encode()),
        _stream(
            f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8"
            f"/ColorSpace[/ICCBased {_PROFILE} 0 R]/Filter/DCTDecode",
            slide.jpeg,
        ),
        f"<</Type/StructElem/S/Figure/P {_DOCUMENT} 0 R/Pg {page} 0 R/K 0/Alt {_text(slide.alt_text)}"
        f"/A<</O/Layout/BBox[0 0 {width} {height}]>>>>".encode(),
    ]


def _size(jpeg: bytes) -> tuple[int, int]:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(jpeg), formats=("JPEG",)) as picture:
            if picture.mode == "RGB":
                return picture.size
    except UnidentifiedImageError as error:
        raise ValueError("a slide is no JPEG") from error
    raise ValueError("a slide is no JPEG in RGB")


def _joined(objects: Sequence[bytes]) -> bytes:
    """The file: its objects, where each of them begins, and which the first is."""
    data, offsets = bytearray(_HEAD), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    data += b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\n" % (len(objects) + 1, _CATALOG, _INFO)
    data += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(data)


def _stream(entries: str, body: bytes) -> bytes:
    return f"<<{entries}/Length {len(body)}>>\nstream\n".encode() + body + b"\nendstream"


def _references(numbers: Sequence[int]) -> str:
    return " ".join(f"{number} 0 R" for number in numbers)


def _text(words: str) -> str:
    """A text string: UTF-16 with its mark, in hexadecimal, so that nothing in it has a meaning."""
    return f"<FEFF{words.encode('utf-16-be', 'replace').hex().upper()}>"
