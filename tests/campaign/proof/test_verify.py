"""The proof holds for what was made, and breaks with one changed character anywhere."""

import json
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.campaign.output.lock import held
from quotecards.campaign.output.workroom import workroom
from quotecards.campaign.proof import prover
from quotecards.campaign.proof.verify import find_manifests, verify
from quotecards.campaign.proof.words import is_set
from quotecards.campaign.records.manifest_file import manifest_bytes, read_manifest
from quotecards.campaign.records.record import digest_of
from quotecards.errors import OutputError, SettingError
from quotecards.marks import marks_for
from quotecards.model.text import Document
from quotecards.readers import read_document
from tests.campaign.samples import TALK, built, project

Record = dict[str, Any]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with its output, made once."""
    folder = tmp_path_factory.mktemp("original")
    built(project(folder), folder / "output")
    return folder


@pytest.fixture
def made(original: Path, tmp_path: Path) -> Path:
    """A copy of the project, to be spoilt; the proof holds wherever it lies."""
    shutil.copytree(original, tmp_path / "moved")
    return tmp_path / "moved"


def manifest_of(folder: Path) -> Path:
    return folder / "output" / "talks" / "manifest.json"


def flaws(folder: Path) -> list[str]:
    return [flaw.why for flaw in verify(manifest_of(folder)).flaws]


def rewrite(folder: Path, change: Callable[[Record], None]) -> None:
    """Change every card, and make all digests fit again, as someone who forges a manifest would."""
    record = read_manifest(manifest_of(folder))
    for card in record["cards"]:
        change(card)
        card["digest"] = digest_of(card)
    record["digest"] = digest_of(record)
    manifest_of(folder).write_bytes(manifest_bytes(record))


def test_what_was_made_is_proved_wherever_it_was_moved(made: Path) -> None:
    proof = verify(manifest_of(made))
    assert (proof.proved, proof.flaws) == (2, ())


def test_it_is_proved_from_any_working_directory(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(made / "output")
    assert verify(Path("talks/manifest.json")).flaws == ()


@settings(max_examples=40, deadline=None)
@given(at=st.integers(0, len(TALK) - 1), letter=st.characters(codec="utf-8"))
def test_any_changed_character_of_the_source_breaks_every_card(original: Path, at: int, letter: str) -> None:
    source = original / "talks" / "ida.txt"
    changed = TALK[:at] + letter + TALK[at + 1 :]
    try:
        source.write_text(changed, encoding="utf-8", newline="")
        assert len(flaws(original)) == (0 if changed == TALK else 2)
    finally:
        source.write_text(TALK)


@settings(max_examples=150, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), letter=st.characters(codec="utf-8"))
def test_any_changed_character_of_the_manifest_shows(original: Path, place: float, letter: str) -> None:
    manifest = manifest_of(original)
    text = manifest.read_bytes().decode()
    at = int(place * len(text))
    changed = text[:at] + letter + text[at + 1 :]
    try:
        manifest.write_bytes(changed.encode())
        assert holds(original) == (changed == text)
    finally:
        manifest.write_bytes(text.encode())


def holds(folder: Path) -> bool:
    try:
        return not flaws(folder)
    except SettingError:
        return False


def test_a_source_that_is_gone_is_named(made: Path) -> None:
    (made / "talks" / "ida.txt").unlink()
    assert flaws(made) == ["ida.txt there is no such file"] * 2


def test_a_source_that_changed_is_named(made: Path) -> None:
    (made / "talks" / "ida.txt").write_text(TALK + "\n")
    assert flaws(made) == ["ida.txt has changed since the card was made"] * 2


def shift(card: Record) -> None:
    card["quote"]["start"] += 1


def reword(card: Record) -> None:
    card["quote"]["verbatim"] = card["quote"]["text"] = "Words that nobody said"
    card["quote"]["edits"] = []


def retext(card: Record) -> None:
    card["quote"]["text"] += "!"


def redraw(card: Record) -> None:
    card["files"][0]["lines"].reverse()
    card["files"][0]["lines"].append("more")


def misname(card: Record) -> None:
    card["credits"]["speaker"]["value"] = "Per Moe"


def move(card: Record) -> None:
    card["quote"]["line"] += 1


def invent(card: Record) -> None:
    card["quote"]["edits"] = [{"start": 0, "end": 1, "kind": "dash", "before": "x", "after": "—"}]


def ask(card: Record) -> None:
    """A question, quoted as if it were an answer."""
    words = "Do you rehearse?"
    start = TALK.index(words)
    quote = card["quote"]
    quote |= {"start": start, "end": start + len(words), "verbatim": words, "text": words, "edits": []}
    quote["line"] = TALK.count("\n", 0, start) + 1


def bridge(card: Record) -> None:
    """Two answers with the question between them."""
    start, end = TALK.index("Patience") - 60, TALK.index("Patience") + 20
    quote = card["quote"]
    quote |= {"start": start, "end": end, "verbatim": TALK[start:end], "text": TALK[start:end], "edits": []}


def resize(card: Record) -> None:
    card["files"][0]["width"] += 1


def misdate(card: Record) -> None:
    card["quote"]["sha256"] = "0" * 64


def recaption(card: Record) -> None:
    words = card["quote"]["text"]
    card["captions"]["default"] = card["captions"]["default"].replace(words, words.lower() + "!")


def redescribe(card: Record) -> None:
    card["alt_texts"]["link-preview"] = "A quote."


def damage(card: Record) -> None:
    del card["files"][0]["lines"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (shift, "does not hold its words at"),
        (reword, "does not hold its words at"),
        (retext, "not to the words of the card"),
        (redraw, "are not the words of the quote"),
        (misname, "gives its words to Ida Lund, not to Per Moe"),
        (move, "its words stand in line"),
        (invent, "its edits cannot be replayed"),
        (ask, "do not lie in one answer of ida.txt"),
        (bridge, "do not lie in one answer of ida.txt"),
        (resize, "pixels large"),
        (misdate, "has changed since the card was made"),
        (recaption, "the caption for default does not hold the words of the quote"),
        (redescribe, "the description for link-preview does not hold the words of the quote"),
        (damage, "its record is damaged"),
    ],
)
def test_a_forged_manifest_is_found_out_though_its_digests_fit(
    made: Path, change: Callable[[Record], None], told: str
) -> None:
    rewrite(made, change)
    found = flaws(made)
    assert len(found) == 2
    assert all(told in why for why in found), found


def test_a_forger_cannot_help_himself_with_an_empty_card(made: Path) -> None:
    record = read_manifest(manifest_of(made))
    record["cards"] = [3, {}, {"files": [], "status": "failed"}]
    manifest_of(made).write_bytes(manifest_bytes(record))
    assert flaws(made) == ["its record is damaged"] * 3


def test_a_picture_that_was_touched_or_lost_is_named(made: Path) -> None:
    first, second = sorted((made / "output" / "talks" / "open-graph").iterdir())
    first.write_bytes(first.read_bytes() + b"\0")
    second.unlink()
    found = flaws(made)
    assert "is not the picture that was made" in found[0]
    assert "is missing" in found[1]


def test_a_picture_that_is_none_is_found_out(made: Path) -> None:
    for picture in (made / "output" / "talks" / "open-graph").iterdir():
        picture.write_bytes(b"no picture")

    def fit(card: Record) -> None:
        import hashlib

        card["files"][0] |= {"bytes": 10, "sha256": hashlib.sha256(b"no picture").hexdigest()}

    rewrite(made, fit)
    assert all("pixels large" in why for why in flaws(made))


def test_another_layout_of_the_same_json_is_a_change(made: Path) -> None:
    record = json.loads(manifest_of(made).read_bytes())
    manifest_of(made).write_text(json.dumps(record))
    assert flaws(made) == ["the manifest was changed after it was written"]


def test_cards_that_were_refused_need_no_proof(tmp_path: Path) -> None:
    talks = project(tmp_path, credits_text=None)
    (talks / "ida.txt").write_text(TALK[TALK.index("Q:") :])
    built(talks, tmp_path / "output")
    assert verify(manifest_of(tmp_path)).flaws == ()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"{", r"manifest\.json:1:2: is not valid JSON"),
        (b"\xff", "is not valid JSON"),
        (b"[]", "is not a manifest of quotecards"),
        (b'{"cards": 3}', "is not a manifest of quotecards"),
        (b'{"cards": [], "schema": 99}', "has the schema 99; this version of quotecards knows 1"),
        (b"[" * 100_000, "is not valid JSON"),
    ],
)
def test_what_is_no_manifest_is_told(tmp_path: Path, content: bytes, told: str) -> None:
    (tmp_path / "manifest.json").write_bytes(content)
    with pytest.raises(SettingError, match=told):
        verify(tmp_path / "manifest.json")


def test_manifests_are_found_from_all_three_places(made: Path) -> None:
    wanted = [manifest_of(made)]
    assert find_manifests(made / "output") == wanted
    assert find_manifests(made / "output" / "talks") == wanted
    assert find_manifests(manifest_of(made)) == wanted


@pytest.mark.parametrize("place", ["nothing", "talks"])
def test_a_folder_without_cards_is_told(made: Path, place: str) -> None:
    with pytest.raises(SettingError, match="holds no cards"):
        find_manifests(made / place)


def as_it_reads(monkeypatch: pytest.MonkeyPatch, happens: Callable[[], object]) -> None:
    """Something `happens` while a proof reads its first source."""
    left = [happens]

    def read(*where: Any, **how: Any) -> Document:
        if left:
            left.pop()()
        return read_document(*where, **how)

    monkeypatch.setattr(prover, "read_document", read)


def test_a_run_that_puts_other_cards_there_meanwhile_leaves_no_flaws(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_it_reads(monkeypatch, lambda: built(made / "talks", made / "output", theme="swiss", top=1))
    assert (verify(manifest_of(made)).proved, flaws(made)) == (1, [])


def test_a_run_that_is_just_at_it_is_told_instead_of_flaws(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = manifest_of(made).parent
    with ExitStack() as run:

        def moves_a_picture() -> None:
            run.enter_context(held(folder))
            (workroom(folder) / "commit.json").write_text("{}")
            (folder / read_manifest(manifest_of(made))["cards"][0]["files"][0]["path"]).unlink()

        as_it_reads(monkeypatch, moves_a_picture)
        with pytest.raises(OutputError, match="another run is at work there"):
            verify(manifest_of(made))


@given(st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=8), st.data())
def test_lines_are_the_text_however_it_is_broken(words: list[str], data: st.DataObject) -> None:
    marks = marks_for("fr")
    text = " ".join(words)
    set_words = f"{marks.start}{text}{marks.end}".split(" ")
    lines: list[str] = [set_words[0]]
    for word in set_words[1:]:
        if data.draw(st.booleans()):
            lines.append(word)
        else:
            lines[-1] += f" {word}"
    assert is_set(text, lines, "fr")
    assert not is_set(text, [*lines, "a"], "fr")
    assert not is_set(text, lines[1:], "fr")
    assert not is_set(text + " a", lines, "fr")


def test_two_words_run_together_are_not_the_words() -> None:
    assert is_set("a part", ["“a", "part”"], "en")
    assert not is_set("a part", ["“apart”"], "en")
    assert is_set("left—right", ["“left—", "right”"], "en")


@pytest.mark.parametrize("name", ["campaign.yaml", "talk.yml"])
def test_a_campaign_file_is_told_to_be_no_run(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("name: autumn\ninterviews: talks\n", encoding="utf-8")
    with pytest.raises(SettingError, match="is a campaign, not what was made of it") as told:
        find_manifests(tmp_path / name)
    assert told.value.hint == "name the folder that quotecards build wrote, such as output/my-campaign"
