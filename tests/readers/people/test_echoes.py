"""Who is quoted with words that an answer has is the guest."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

SAID = "The river taught me that a boat is only a room that has forgotten where it stands"
TALK = (
    "# Low water\n\n{told}\n\n**Why do you row?**\n\nI cannot stand still. {said}.\n\n**And in winter?**\n\n"
    "I mend my oars, and I wait.\n\n**What comes next?**\n\nI have promised myself a year without deadlines.\n"
)


@pytest.mark.parametrize(
    "told",
    [
        "> “{}.” — Clara Voss\n\nA talk about the river that Ben Okri filmed.",
        "Ben Okri filmed the river. “{}”: Clara Voss does not say so lightly.",
        "“{},” Clara Voss remembers. A talk about the river, Ben Okri’s pictures and the winter.",
        "Ben Okri filmed the river. Now Clara Voss remembers: “{}.”",
        "Ben Okri filmed the river. Clara Voss reflexiona «{}. Y nada más lo es».",
    ],
)
def test_whom_the_introduction_quotes_with_words_of_an_answer_is_the_guest(tmp_path: Path, told: str) -> None:
    document = read(tmp_path, TALK.format(told=told.format(SAID), said=SAID), "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_surname_alone_counts_where_the_file_is_named_after_it(tmp_path: Path) -> None:
    text = TALK.format(told=f"Voss reflects: “{SAID}.” A talk about the river.", said=SAID)
    assert set(speakers(read(tmp_path, text, "claravoss.md"))) == {"Voss"}
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {None}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("> “{}.” — Ben Okri\n\nA talk about the river.", f"Okri says it well. {SAID}"),
        ("> “{}.” — Ben Okri\n\nA talk about the river.", f"On my wall it says “{SAID}”, and it is right"),
        ("Later remembers: “{}.” A talk about the river.", SAID),
    ],
)
def test_who_is_quoted_with_other_words_or_cited_by_the_guest_as_well_need_not_be_the_guest(
    tmp_path: Path, told: str, said: str
) -> None:
    document = read(tmp_path, TALK.format(told=told.format(SAID), said=said), "talk.md")
    assert not {"Ben Okri", "Okri", "Later"} & set(speakers(document))
