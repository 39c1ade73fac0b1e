"""The same talk in several files is used once, and the editor is told."""

from pathlib import Path

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.definition.settings import settle
from quotecards.campaign.planning.prepare import Prepared, prepare

TURNS = [
    ("Why do you row?", "I row because I cannot stand still, and my mother was exactly the same before me."),
    ("What did she teach you?", "She taught me to count every stroke and to start again when I had reached a hundred."),
    ("And the film?", "We shot it on the coldest river in the county, and nobody on the boat ever complained."),
]
OTHERS = [
    ("Why do you row?", "I row because I cannot stand still, and my mother was exactly the same before me."),
    ("Is it lonely?", "There is a heron who waits for me by the second bridge, and he has strong opinions."),
    ("And the book?", "I wrote it standing up in the kitchen, between the soup and the second load of washing."),
]


def told(folder: Path, **files: str) -> Prepared:
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    campaign = load_campaign(folder)
    return prepare(campaign, settle(campaign.settings, {}, {}, cpus=1))


def plain(turns: list[tuple[str, str]]) -> str:
    return "\n\n".join(f"Q: {question}\n\nClara Voss: {answer}" for question, answer in turns)


def marked(turns: list[tuple[str, str]]) -> str:
    return "# Clara Voss\n\n" + "\n\n".join(f"**{question}**\n\n{answer}" for question, answer in turns)


def test_the_same_talk_in_two_formats_is_used_once(tmp_path: Path) -> None:
    prepared = told(tmp_path, talk_md=marked(TURNS), talk_txt=plain(TURNS))
    assert [document.path for document in prepared.documents] == ["talk.md"]
    (notice,) = [notice for notice in prepared.notices if "left out" in notice]
    assert "talk.txt: left out, it tells the same talk as talk.md" in notice


def test_an_excerpt_is_the_same_talk(tmp_path: Path) -> None:
    prepared = told(tmp_path, full_txt=plain(TURNS), part_md=marked(TURNS[:2]))
    assert [document.path for document in prepared.documents] == ["full.txt"]


def test_two_talks_that_share_an_answer_are_two(tmp_path: Path) -> None:
    prepared = told(tmp_path, one_txt=plain(TURNS), two_md=marked(OTHERS))
    assert len(prepared.documents) == 2


def test_a_copy_is_told_as_the_same_file(tmp_path: Path) -> None:
    prepared = told(tmp_path, one_txt=plain(TURNS), two_txt=plain(TURNS))
    assert any("two.txt: left out, it is the same file as one.txt" in notice for notice in prepared.notices)
