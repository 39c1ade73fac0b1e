"""Picture → file: encoding, writing, names, and the words that go with a picture."""

from quotecards.exporters.archive import archive_aside, write_archive
from quotecards.exporters.bands import Shared
from quotecards.exporters.encoding import SUFFIXES, Encoded, Encoder, choices, encode
from quotecards.exporters.metadata import Inside, inscription, look_inside
from quotecards.exporters.names import card_id, slug
from quotecards.exporters.pdf import Slide, pdf_bytes
from quotecards.exporters.tables import tables
from quotecards.exporters.threads import thread
from quotecards.exporters.words import alt_text, caption, words_for
from quotecards.exporters.write import check_place, holds, remove_unfinished, remove_unfinished_of, write_file

__all__ = [
    "SUFFIXES",
    "Encoded",
    "Encoder",
    "Inside",
    "Shared",
    "Slide",
    "alt_text",
    "archive_aside",
    "caption",
    "card_id",
    "check_place",
    "choices",
    "encode",
    "holds",
    "inscription",
    "look_inside",
    "pdf_bytes",
    "remove_unfinished",
    "remove_unfinished_of",
    "slug",
    "tables",
    "thread",
    "words_for",
    "write_archive",
    "write_file",
]
