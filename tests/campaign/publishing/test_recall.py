"""What is called back when a source changes or a quote is withdrawn."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from quotecards.campaign.decisions.decisions import read_decisions
from quotecards.campaign.definition.campaign import Campaign
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.ledger.ledger import FILE_NAME, read_ledger
from quotecards.campaign.proof.verify import verify
from quotecards.campaign.publishing.export import export
from quotecards.campaign.publishing.recall import (
    GONE,
    UNREAD,
    Outcast,
    changed,
    from_source,
    made_of,
    named,
    with_words,
)
from quotecards.campaign.publishing.recalling import read_again, reject, withdraw_all
from quotecards.errors import SettingError
from quotecards.model.card import CardStatus
from tests.campaign.making.test_carousels import ANSWER
from tests.campaign.samples import built, project

NOTHING: tuple[Outcast, ...] = ()


def out_of(talks: Path) -> Path:
    return talks.parent / "output" / "talks"


def released(talks: Path, **flags: Any) -> None:
    """Builds and exports."""
    built(talks, talks.parent / "output", **flags)
    time = datetime(2024, 3, 2, tzinfo=UTC)
    export(out_of(talks) / "manifest.json", now=lambda: time, ledger=True)


def outcasts(talks: Path) -> tuple[Outcast, ...]:
    path = out_of(talks) / "manifest.json"
    return made_of(json.loads(path.read_text()) if path.exists() else None, read_ledger(talks / FILE_NAME))


def to_recall(talks: Path) -> dict[str, tuple[str, ...]]:
    campaign: Campaign = load_campaign(talks)
    made = outcasts(talks)
    return {one.words: one.why for one in changed(made, read_again(campaign), campaign.decisions)}


def edit(talks: Path, before: str, after: str, name: str = "ida.txt") -> None:
    path = talks / name
    text = path.read_text()
    assert before in text
    path.write_text(text.replace(before, after))


def misheard(talks: Path) -> str:
    """Another word in the middle of the first quote; the words as they were."""
    words = outcasts(talks)[0].words
    first, last = words[: len(words) // 2].rsplit(" ", 1)
    edit(talks, f"{first} {last}", f"{first} hardly {last}")
    return words


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    talks = project(tmp_path)
    released(talks)
    return talks


def test_where_nothing_changed_nothing_is_called_back(talks: Path) -> None:
    assert len(outcasts(talks)) == 2
    assert to_recall(talks) == {}
    edit(talks, "Do you rehearse?", "Do you ever rehearse?")
    assert to_recall(talks) == {}, "the words of the answers still stand"


def test_words_that_the_source_no_longer_holds_are_called_back(talks: Path) -> None:
    words = misheard(talks)
    assert to_recall(talks) == {words: (GONE,)}


def test_another_speaker_film_or_source_calls_the_cards_back(talks: Path) -> None:
    edit(talks, "Ida Lund", "Ida Lundh", "ida.yaml")
    edit(talks, "year: 2021", "year: 2022", "ida.yaml")
    edit(talks, "outlet: Kino", "outlet: Kino Weekly", "ida.yaml")
    found = to_recall(talks)
    assert len(found) == 2
    for why in found.values():
        assert why == (
            "the source gives its words to Ida Lundh, not to Ida Lund",
            "its film is not what it was: Salt Roads, Per Moe, 2022, not Salt Roads, Per Moe, 2021",
            "its source is not what it was: Kino Weekly, 2021-05, not Kino, 2021-05",
        )


def test_what_went_out_is_called_back_after_a_new_build_too(talks: Path) -> None:
    misheard(talks)
    built(talks, talks.parent / "output")
    found = to_recall(talks)
    assert [GONE in why for why in found.values()] == [True]
    shutil.rmtree(out_of(talks))
    assert to_recall(talks) == found, "the ledger alone is enough"


def test_an_interview_that_is_gone_calls_all_of_its_cards_back(talks: Path) -> None:
    (talks / "other.txt").write_text("Q: Why?\n\nA: Because the sea never asks anybody why.\n")
    (talks / "ida.txt").unlink()
    assert set(to_recall(talks).values()) == {(UNREAD,)}


def test_a_quote_rejected_after_it_went_out_is_called_back(talks: Path) -> None:
    words = outcasts(talks)[0].words
    entry = json.dumps({"interview": "ida.txt", "words": words, "status": "rejected", "note": "She asked us to"})
    (talks / "decisions.yaml").write_text(f"decisions: [{entry}]\n")
    built(talks, talks.parent / "output")
    assert to_recall(talks) == {words: ("it was rejected: She asked us to",)}


def test_a_card_is_found_by_its_id_its_words_or_its_source(talks: Path) -> None:
    made = outcasts(talks)
    first = made[0]
    (found,) = named(made, first.card)
    assert (found.card, found.why) == (first.card, ("it was asked for",))
    assert named(made, first.card[-8:])[0].card == first.card
    assert with_words(made, " ".join(first.words.split()[1:4]).upper())[0].card == first.card
    assert len(from_source(made, "ida.txt")) == len(from_source(made, "./talks/ida.txt")) == 2
    assert [entry.platform for entry in found.exported] == ["link-preview"]
    assert all((out_of(talks) / path).is_file() for path in found.pictures)


@pytest.mark.parametrize("named_so", ["", "ida--", "nothing"])
def test_an_id_that_means_nothing_or_several_cards_is_an_error(talks: Path, named_so: str) -> None:
    with pytest.raises(SettingError):
        named(outcasts(talks), named_so)


@pytest.mark.parametrize("find", [with_words, from_source])
def test_what_is_not_there_is_an_error(talks: Path, find: Any) -> None:
    with pytest.raises(SettingError, match="no card"):
        find(outcasts(talks), "no such thing")


def test_what_is_marked_is_rejected_and_withdrawn(talks: Path) -> None:
    (found,) = named(outcasts(talks), outcasts(talks)[0].card)
    reject(talks / "decisions.yaml", [found], "Misheard")
    assert withdraw_all(talks / FILE_NAME, [found], at="2024-04-01T00:00:00+00:00", note="Misheard") == 1
    (decision,) = read_decisions(talks / "decisions.yaml").entries
    assert (decision.words, decision.status, decision.note) == (found.words, CardStatus.REJECTED, "Misheard")
    built(talks, talks.parent / "output")
    assert not any((out_of(talks) / path).exists() for path in found.pictures)
    assert found.card not in {one.card for one in outcasts(talks)}
    assert to_recall(talks) == {}
    assert withdraw_all(talks / FILE_NAME, NOTHING, at="", note="") == 0


def test_a_carousel_is_called_back_as_a_whole(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "ida.txt").write_text(f"Q: How do you begin?\n\nA: {ANSWER}\n")
    released(talks, carousels=1, top=1, formats=("linkedin",))
    (whole,) = with_words(outcasts(talks), "But the crew hated those mornings")
    slides = [path for path in whole.pictures if path.endswith(".jpg")]
    assert len(slides) >= 2
    assert any(path.endswith(".pdf") for path in whole.pictures)
    assert len(whole.exported) == len(whole.pictures)
    assert to_recall(talks) == {}
    edit(talks, "the crew hated", "the crew loved")
    assert any(GONE in why for words, why in to_recall(talks).items() if "crew" in words)


def test_verify_tells_of_what_went_out_and_holds_no_more(talks: Path) -> None:
    manifest = out_of(talks) / "manifest.json"
    assert verify(manifest).exported == ()
    misheard(talks)
    proof = verify(manifest)
    assert len(proof.exported) == 2, "the cards of a source that changed cannot be proved"
    built(talks, talks.parent / "output")
    proof = verify(manifest)
    assert proof.flaws == ()
    (flaw,) = proof.exported
    assert flaw.why == f"went out (link-preview on 2024-03-02), but {GONE}; see quotecards recall"


def test_verify_tells_of_a_ledger_that_cannot_be_read(talks: Path) -> None:
    (talks / FILE_NAME).write_text("no ledger\n" * 100)
    (flaw,) = verify(out_of(talks) / "manifest.json").exported
    assert flaw.card is None
    assert "is damaged" in flaw.why


def test_a_damaged_manifest_is_no_reason_to_break() -> None:
    record: dict[str, Any] = {"cards": [3, {}, {"id": "x", "quote": {"path": "a"}}], "carousels": ["?", {"id": "y"}]}
    assert made_of(record, ()) == ()
