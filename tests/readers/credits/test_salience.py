"""Signs of a guest that hold in any layout and language."""

from pathlib import Path

import pytest

from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.languages import ENGLISH
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.credits.people import candidates_of
from quotecards.readers.credits.signs import Sign
from quotecards.readers.formats import reader_for
from quotecards.readers.roles.decoder import decode_kinds
from tests.readers.support import read, speakers

TALK = (
    "\n\n**Why do you row?**\n\nI cannot stand still. The water is never the same twice, and nobody phones."
    "\n\n**What did the river teach you?**\n\nTo wait. And to keep my hands where they are.\n"
)


def signs_of(name: str, opening: str, about: About | None = None, lexicon: Lexicon = ENGLISH) -> set[Sign]:
    """What a text shows of somebody."""
    body = reader_for(Path("talk.md"), "talk.md")(f"{opening}{TALK}".encode(), "talk.md")
    found = candidates_of(decode_kinds(body.blocks, lexicon), lexicon, about or body.outside)
    return {sign for one in found if one.name == name for sign in one.signs}


@pytest.mark.parametrize(
    ("opening", "sign"),
    [
        ("In Wick, Clara Voss (Leeds, 1999) sits by her boat.", Sign.BORN),
        ("In Wick, Clara Voss, 34, sits by her boat.", Sign.BORN),
        ("In Wick, Clara Voss (34) sits by her boat.", Sign.BORN),
        ("In Wick, Clara Voss (Northern Oars) sits by her boat.", Sign.SET_OFF),
        ("In Wick, Clara Voss – who else – sits by her boat.", Sign.SET_OFF),
        ("In Wick, Clara Voss sits by her boat (34).", None),
    ],
)
def test_an_age_or_any_words_may_be_set_off_behind_a_name(opening: str, sign: Sign | None) -> None:
    assert {Sign.BORN, Sign.SET_OFF} & signs_of("Clara Voss", opening) == ({sign} if sign else set())


def test_facts_about_a_page_may_be_nothing_but_a_name() -> None:
    page = "---\ntitle: Rain\ncast: [Clara Voss]\nlead: Ben Okri rows\n---\nIt rained on Clara Voss and Ben Okri."
    assert Sign.FACT in signs_of("Clara Voss", page)
    assert Sign.FACT not in signs_of("Ben Okri", page)


def test_a_page_may_say_who_is_its_guest(tmp_path: Path) -> None:
    page = "---\ntitle: Rain\nperson: Clara Voss\n---\nBen Okri came by boat with Clara Voss."
    assert Sign.GUEST in signs_of("Clara Voss", page)
    assert set(speakers(read(tmp_path, page + TALK, "talk.md"))) == {"Clara Voss"}


def test_whom_only_the_file_names_is_a_candidate_once() -> None:
    about = About(file="interview-with-clara-voss")
    assert {Sign.OUTSIDE, Sign.FILE, Sign.FILE_ALONE, Sign.PERSON} <= signs_of("Clara Voss", "", about)
    assert Sign.OUTSIDE not in signs_of("Clara Voss", "Meeting Clara Voss", about)


def test_evidence_tells_that_the_file_is_named_after_the_guest(tmp_path: Path) -> None:
    speaker = read(tmp_path, TALK.lstrip(), "interview-with-clara-voss.md").credits.speaker
    assert speaker is not None
    assert "the file is named after them" in (speaker.evidence or "")
