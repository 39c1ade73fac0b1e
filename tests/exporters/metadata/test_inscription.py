"""What is told of a card inside its file."""

import json
from typing import Any

import pytest

from quotecards.exporters import inscription
from quotecards.exporters.metadata.inscription import SET_TYPE, TYPE_AND_PHOTO
from quotecards.exporters.metadata.iptc import iptc_block
from quotecards.exporters.metadata.xmp import MAX_BYTES, read_xmp, xmp_packet
from quotecards.model.card import Photo
from quotecards.model.inscription import Rights
from tests.exporters.metadata.samples import RIGHTS, a_proved_card
from tests.samples import a_card

PHOTO = Photo("p.jpg", "0" * 64, credit="Cy Orr/Agency")


def provenance(**changes: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(inscription(a_proved_card(**changes)).provenance or "")
    return found


def test_a_card_tells_who_where_and_whose() -> None:
    told = inscription(a_card("It rained.", photo=PHOTO), RIGHTS)
    assert told.title == "Ada Vell — The Long Reel"
    assert told.alt_text.startswith("“It rained.” — Ada Vell.")
    assert (told.creator, told.credit) == ("Salt Films", "Photo: Cy Orr/Agency")
    assert (told.source, told.rights) == ("The Lantern, May 2020", "© 2024 Salt Films")


def test_nobody_is_guessed_to_be_the_creator() -> None:
    assert inscription(a_card()).creator is None
    assert inscription(a_card(photo=PHOTO)).creator == "Cy Orr/Agency"
    assert inscription(a_card(), Rights("Salt Films")).credit == "Salt Films"


def test_type_alone_is_made_and_with_a_photo_a_composite_and_neither_is_said_to_be_generated() -> None:
    assert inscription(a_card()).kind == SET_TYPE
    assert inscription(a_card(photo=PHOTO)).kind == TYPE_AND_PHOTO
    for kind in (SET_TYPE, TYPE_AND_PHOTO):
        assert "algorithmic" not in kind.casefold()


def test_given_words_have_no_provenance() -> None:
    assert inscription(a_card()).provenance is None


def test_the_provenance_says_where_the_words_stand_and_what_was_done_to_them() -> None:
    found = provenance()
    assert (found["path"], found["sha256"], found["start"], found["end"], found["line"]) == (
        "talks/ada.txt", "ab" * 32, 10, 22, 3,
    )  # fmt: skip
    assert (found["verbatim"], found["text"], found["speaker"]) == ("It rained...", "It rained…", "Ada Vell")
    assert found["edits"] == [{"start": 9, "end": 12, "kind": "ellipsis", "before": "...", "after": "…"}]


@pytest.mark.parametrize("path", ["/home/ada/private/talk.txt", "C:/Users/ada/talk.txt"])
def test_a_source_elsewhere_is_told_by_its_name_alone(path: str) -> None:
    assert provenance(path=path)["path"] == "talk.txt"


def test_a_value_too_long_for_iptc_is_left_out_and_not_cut() -> None:
    photo = Photo("p.jpg", "0" * 64, credit="Zoë " * 9)
    block = iptc_block(inscription(a_card("It rained.", photo=photo)))
    assert b"Zo\xc3\xab" not in block
    assert b"The Lantern, May 2020" in block
    assert len(block) % 2 == 0


@pytest.mark.parametrize(
    "packet",
    [b"", b"<x", b"<a>\xff</a>", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b"<a>" + b" " * MAX_BYTES + b"</a>"],
)
def test_what_is_no_plain_xmp_is_refused(packet: bytes) -> None:
    with pytest.raises(ValueError, match="metadata that cannot be read"):
        read_xmp(packet)


def test_xmp_of_others_holds_nothing_of_ours() -> None:
    assert read_xmp(b"<a><Provenance>{}</Provenance></a>") == (None, None, None)


def test_what_xml_cannot_hold_is_replaced_in_what_people_read_and_kept_in_the_proof() -> None:
    text = "a\x00b\ud83dc & <d>"
    inscribed = inscription(a_proved_card(text, text), Rights("A & B"))
    packet = xmp_packet(inscribed, None)
    assert "“a\ufffdb\ufffdc &amp; &lt;d&gt;”".encode() in packet
    assert json.loads(read_xmp(packet)[0] or "")["text"] == text
