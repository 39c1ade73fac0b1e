"""Front matter: YAML, TOML or JSON, where it ends, and what of it another program's author meant."""

from pathlib import Path

import pytest

from quotecards.errors import SettingError
from quotecards.readers.body.frontmatter import About, about, front_matter
from tests.readers.support import read, speakers


@pytest.mark.parametrize(
    "fence",
    [
        "---\nspeaker: Clara Voss\n---\n", "---yaml\nspeaker: Clara Voss\n---\n",
        '+++\nspeaker = "Clara Voss"\n+++\n', '---toml\nspeaker = "Clara Voss"\n---\n',
    ],
)  # fmt: skip
def test_the_text_begins_behind_it(fence: str) -> None:
    document, start, line = front_matter(f"{fence}Words.", "talk.md")
    assert document is not None
    assert document.data == {"speaker": "Clara Voss"}
    assert f"{fence}Words."[start:].strip() == "Words."
    assert line == 3


@pytest.mark.parametrize(
    "fence",
    [
        '---json\n{\n"speaker": "Clara Voss"}\n---',
        '{\n\n"speaker": "Clara Voss"}',
        '---json\n\n{"speaker": "Clara Voss"\n}\n---',
    ],
)
def test_it_may_be_json(fence: str) -> None:
    document, start, line = front_matter(f"{fence}\n\nWords.", "talk.md")
    assert document is not None
    assert document.data == {"speaker": "Clara Voss"}
    assert f"{fence}\n\nWords."[start:].strip() == "Words."
    assert line in {3, 4, 5}


@pytest.mark.parametrize(
    "text",
    [
        "Words.",
        "{Words.",
        '{"a": 1} words',
        "{}words",
        "---\nWords of no key.\n---\n",
        "+++\nWords.",
        "---\n\nWords.\n",
    ],
)
def test_rules_are_no_front_matter(text: str) -> None:
    assert front_matter(text, "talk.md")[0] is None


@pytest.mark.parametrize(
    "text", ["---\nspeaker: Clara\n", "---\na: [\n---\n", "+++\nspeaker = \n+++\n", "---json\n{\n---\n"]
)
def test_what_is_malformed_is_told_with_its_place(text: str) -> None:
    with pytest.raises(SettingError, match=r"talk\.md:\d"):
        front_matter(text, "talk.md")


BARE = "Why do you row?\n\nI row for the silence, and my brother did.\n\nAnd in winter?\n\nI swim then, and I swear.\n"


def test_dates_in_toml_are_words() -> None:
    document, _, _ = front_matter("+++\ndate = 2011-03-18\n+++\n", "talk.md")
    assert document is not None
    assert document.data == {"date": "2011-03-18"}


def test_title_and_author_are_taken_where_they_are_plain_words() -> None:
    document, _, _ = front_matter("---\nlayout: post\ntitle: Clara Voss\nauthor: [Ann, Ben]\n---\n", "talk.md")
    assert about(document) == About("Clara Voss", "", 3)
    assert about(None) == About()


def test_titles_that_are_written_as_in_html_are_as_they_are_meant() -> None:
    source = "---\ntitle: 'Oars&#039; Clara Voss &amp; her boat'\nauthor: AT&T; others\n---\n"
    document, _, _ = front_matter(source, "talk.md")
    assert about(document).title == "Oars' Clara Voss & her boat"
    assert about(document).author == "AT&T; others"


def test_all_summaries_name_whom_short_labels_mean(tmp_path: Path) -> None:
    source = """---
title: A talk with Felix and Clara
description: Time to read my talk with Clara and Felix!
excerpt: I talked to Felix Okri and Clara Voss.
---
**Ann:** Why boats?

**Clara:** They float, and I do not.

**Ann:** And why oars?

**Felix:** They never run out of fuel.
"""
    assert speakers(read(tmp_path, source, "talk.md")) == ["Clara Voss", "Felix Okri"]


def test_blank_lines_may_stand_above_front_matter(tmp_path: Path) -> None:
    document = read(tmp_path, "\n \n---\nspeaker: Clara Voss\n---\n\nQ: Why?\n\nA: Rain.\n", "talk.md")
    assert speakers(document) == ["Clara Voss"]
    assert [turn.line for turn in document.turns] == [7, 9]


def test_keys_for_another_program_stand_beside_ours(tmp_path: Path) -> None:
    text = "---\ntitle: 'Rain: a talk'\ntags: [a, b]\nspeaker: Clara Voss\n---\n\nQ: Why?\n\nA: Rain.\n"
    document = read(tmp_path, text, "talk.md")
    assert speakers(document) == ["Clara Voss"]
    assert any("title, tags" in note for note in document.notes)


def test_a_slip_in_a_key_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="speker"):
        read(tmp_path, "---\nspeker: Clara Voss\nfilm: Rain\n---\n\nQ: Why?\n\nA: Rain.\n", "talk.md")


@pytest.mark.parametrize("keys", ["fileName: a.md", "file: a.mp3", "languageLink: /de", "seo_keywords: rain"])
def test_words_of_their_own_are_no_slips(tmp_path: Path, keys: str) -> None:
    text = f"---\n{keys}\ntitle: Rain\n---\n\nQ: Why?\n\nA: Rain.\n"
    assert read(tmp_path, text, "talk.md").turns


def test_where_most_keys_are_another_programs_none_of_them_refuses_the_text(tmp_path: Path) -> None:
    site = "title: Rain\ndate: 2030-01-01\nlayout: post\ntags: [a]\nslug: rain\nfilms: 3\nfilm: [a, b]\nlanguge: de\n"
    text = f"---\n{site}speaker: Clara Voss\n---\n\nQ: Why?\n\nA: Rain.\n"
    document = read(tmp_path, text, "talk.md")
    assert speakers(document) == ["Clara Voss"]
    assert any("languge, title" in note for note in document.notes)


def test_the_title_of_a_page_is_evidence_beside_our_keys_too(tmp_path: Path) -> None:
    text = "---\ntitle: Interview with Clara Voss\nlanguage: en\n---\n\n**Why?**\n\nRain.\n\n**Still?**\n\nYes.\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {"Clara Voss"}


def test_keys_of_another_program_may_stand_twice_and_ours_may_not(tmp_path: Path) -> None:
    text = "---\nlayout: post\nlayout: page\nspeaker: Clara Voss\n---\n\nQ: Why?\n\nA: Rain.\n"
    assert speakers(read(tmp_path, text, "talk.md")) == ["Clara Voss"]
    with pytest.raises(SettingError, match="a second time"):
        read(tmp_path, text.replace("layout: page", "speaker: Ben Lund"), "talk.md")


def test_front_matter_that_another_program_wrote_may_be_malformed(tmp_path: Path) -> None:
    site = "---\nauthor: Ann Other\ntitle: Interview: Clara Voss and her boats\n---\n\n"
    document = read(tmp_path, site + "**Why?**\n\nRain.\n\n**Still?**\n\nYes.\n", "talk.md")
    assert set(speakers(document)) == {"Clara Voss"}
    with pytest.raises(SettingError, match="valid YAML"):
        read(tmp_path, site.replace("author", "interviewer") + "**Why?**\n\nRain.\n", "talk.md")


def test_the_text_below_front_matter_without_an_end_is_read(tmp_path: Path) -> None:
    talk = (
        "---\nlayout: post\n\n# [Low Tide](boat.example)\n\nLow Tide is a boat: it floats.\n\n### Why do you row?\n\n"
        "Clara: I cannot stand still.\n\n---\n\n### What did the river teach you?\n\nClara: To wait.\n"
    )
    document = read(tmp_path, talk, "talk.md")
    assert speakers(document) == ["Clara", "Clara"]
    assert document.turns[-1].line == 16


def test_a_quoted_value_may_hold_blank_lines() -> None:
    document, start, _ = front_matter('---\nnote: "One.\n\nTwo."\n---\n', "talk.md")
    assert document is not None
    assert document.data == {"note": "One.\nTwo."}
    assert start == 26


def test_guests_in_a_list_are_whom_initials_mean(tmp_path: Path) -> None:
    matter = "---\ntitle: The Long Oar\nguests:\n  - Clara Voss\n  - name: Ben Okri\n---\n\n"
    talk = "**How did you meet?**\n\nCV: In a boat.\n\nBO: I held the umbrella.\n\n**And then?**\n\nCV: We rowed on.\n"
    assert speakers(read(tmp_path, matter + talk, "talk.md")) == ["Clara Voss", "Ben Okri", "Clara Voss"]


def test_guests_may_be_named_as_addresses_are(tmp_path: Path) -> None:
    talk = "**How did you meet?**\n\n{}In a boat.\n\n**And then?**\n\n{}We rowed on.\n"
    matter = "---\ntitle: The Long Oar\nguest{}\n---\n\n"
    alone = read(tmp_path, matter.format(": clara-voss") + talk.format("", ""), "talk.md")
    assert set(speakers(alone)) == {"Clara Voss"}
    both = matter.format("s: [clara_de_voss, tovil_okri]") + talk.format("Clara: ", "Tovil: ")
    assert speakers(read(tmp_path, both, "talk.md")) == ["Clara de Voss", "Tovil Okri"]
    other = read(tmp_path, matter.format(": low-tide") + talk.format("", ""), "talk.md")
    assert "Low Tide" not in set(speakers(other))


@pytest.mark.parametrize(
    "key", ["newstitle", "heading", "headline_en", "og_title", "title-de", "pageTitle", "titulo", "Titel", "title_2"]
)
@pytest.mark.parametrize("title", ["Clara Voss on Low Tide", "Clara Voss: Ten Oars and a Dog"])
@pytest.mark.parametrize("above", ["", "title: Low Tide\n"])
def test_keys_that_end_like_titles_hold_titles(tmp_path: Path, key: str, title: str, above: str) -> None:
    matter = f'---\n{above}{key}: "{title}"\ndate: 2031-05-09\n---\n\n'
    speaker = read(tmp_path, f"{matter}{BARE}").credits.speaker
    assert speaker
    assert speaker.value == "Clara Voss"


@pytest.mark.parametrize("key", ["site_title", "film_title", "relatedTitle", "job-title", "subtitulo_2"])
def test_titles_of_something_else_are_none_of_the_talk(tmp_path: Path, key: str) -> None:
    document = read(tmp_path, f'---\n{key}: "Clara Voss on Low Tide"\ndate: 2031-05-09\n---\n\n{BARE}')
    assert document.credits.speaker is None


def test_another_title_names_nobody_where_the_first_one_does(tmp_path: Path) -> None:
    titles = "title: Talking to Ben Okri\nnewstitle: Clara Voss on Low Tide"
    speaker = read(tmp_path, f"---\n{titles}\n---\n\n{BARE}").credits.speaker
    assert speaker
    assert speaker.value == "Ben Okri"


def test_the_title_for_search_engines_may_tell_of_the_interview(tmp_path: Path) -> None:
    matter = "---\ntitle: Rowing at night\nseo:\n  title: Interview with Clara Voss\n  robots: all\n---\n\n"
    document, _, _ = front_matter(matter, "talk.md")
    assert about(document).title == "Rowing at night"
    assert about(document).above == ("Interview with Clara Voss",)
    assert set(speakers(read(tmp_path, matter + BARE, "talk.md"))) == {"Clara Voss"}
