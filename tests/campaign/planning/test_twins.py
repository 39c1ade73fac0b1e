"""The same talk in several files is used once, and the editor is told."""

import hashlib
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.definition.settings import settle
from quotecards.campaign.planning.prepare import Prepared, prepare
from quotecards.campaign.planning.twins import Runs, Talks
from quotecards.model.credits import Credits
from quotecards.model.text import Document, Turn, TurnKind

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


def document(name: str, text: str) -> Document:
    turns = (Turn(TurnKind.ANSWER, None, 0, len(text), 1),)
    return Document(name, hashlib.sha256(text.encode()).hexdigest(), text, turns, Credits())


def runs_of(one: Document) -> set[tuple[str, ...]]:
    words = one.text.split()
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


@given(st.lists(st.lists(st.integers(0, 5), min_size=1, max_size=4), max_size=8))
def test_the_index_finds_the_talk_that_comparing_every_pair_finds(talks: list[list[int]]) -> None:
    met: list[Document] = []
    index = Talks()
    texts = [" ".join(f"{sentence}w{word}" for sentence in sentences for word in range(9)) for sentences in talks]
    documents = [document(f"{number}.txt", text) for number, text in enumerate(texts)]
    for one in documents:
        index.add(one)
    for one, found in zip(documents, index.again(), strict=True):
        twins = [
            other.path
            for other in met
            if other.sha256 == one.sha256
            or len(runs_of(one) & runs_of(other)) >= max(10, 0.8 * min(len(runs_of(one)), len(runs_of(other))))
        ]
        assert bool(found) == bool(twins)
        if found and "same file" not in found:
            assert f"the same talk as {twins[0]} " in found
        if not found:
            met.append(one)


@given(st.lists(st.lists(st.integers(-(1 << 53), (1 << 53) - 1) | st.integers(-40, 40), max_size=30, unique=True)))
def test_runs_tell_which_talks_hold_them(talks: list[list[int]]) -> None:
    runs = Runs()
    for number, held in enumerate(talks):
        wanted = {at: len(set(held) & set(other)) for at, other in enumerate(talks[:number])}
        assert runs.shared(held) == {at: count for at, count in wanted.items() if count}
        runs.add(held, number)


def test_runs_that_differ_in_any_of_many_bits_are_told_apart() -> None:
    runs = Runs()
    runs.add((1 << bit for bit in range(54)), 0)
    assert runs.shared([0]) == {}
    assert runs.shared(1 << bit for bit in range(54)) == {0: 54}


def test_the_first_in_the_campaign_is_used_even_where_it_is_the_shorter_one() -> None:
    words = [f"w{number}" for number in range(400)]
    index = Talks()
    index.add(document("part.txt", " ".join(words[:60])))
    index.add(document("whole.txt", " ".join(words)))
    index.add(document("other.txt", " ".join(reversed(words))))
    first, second, third = index.again()
    assert (first, third) == (None, None)
    assert second
    assert "the same talk as part.txt" in second


def test_a_copy_of_a_file_that_is_not_used_is_told_with_the_one_that_is() -> None:
    words = [f"w{number}" for number in range(60)]
    index = Talks()
    for name, text in (("a.txt", words), ("b.txt", words[1:]), ("c.txt", words[1:]), ("d.txt", words)):
        index.add(document(name, " ".join(text)))
    assert [told and told.split(" (")[0] for told in index.again()] == [
        None,
        "it tells the same talk as a.txt",
        "it tells the same talk as a.txt",
        "it is the same file as a.txt",
    ]
