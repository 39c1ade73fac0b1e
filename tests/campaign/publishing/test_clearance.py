"""What may be exported: embargoes, licences of photos, approval, and the credits that a house asks for."""

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from quotecards.campaign.decisions.decisions import decisions_path
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.planning.prepare import prepare
from quotecards.campaign.publishing.export import Export, export
from quotecards.campaign.records.manifest_file import manifest_bytes
from quotecards.campaign.records.record import digest_of
from quotecards.errors import Problems, QuotecardsError
from quotecards.model.card import CardStatus
from tests.campaign.samples import built, bytes_of, project, settings_for

PLATFORMS = ("bluesky", "x")


def campaign(folder: Path, keys: str = "", *, interview: str = "path: talks/ida.txt") -> Path:
    if not (folder / "talks").exists():
        project(folder)
        Image.new("RGB", (1200, 1200), "#7a6a5a").save(folder / "ida.png")
    (folder / "c.yaml").write_text(f"name: c\ninterviews:\n  - {{{interview}}}\n{keys}", "utf-8")
    return folder / "c.yaml"


def exported(folder: Path, now: str | None = None, *, again: bool = False, wanted: tuple[str, ...] = ()) -> Export:
    built(folder / "c.yaml", folder / "output", formats=PLATFORMS)
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC) if now else None
    clock = (lambda: moment) if moment else None
    return export(folder / "output" / "c" / "manifest.json", wanted, now=clock, again=again)


def left_out(done: Export) -> set[str]:
    return {one.why for one in done.left_out}


def cards_in(done: Export) -> dict[str, int]:
    return {package.platform: package.cards for package in done.packages}


def test_nothing_leaves_before_its_embargo(tmp_path: Path) -> None:
    campaign(tmp_path, "embargo: 2024-10-04\n")
    early = exported(tmp_path, "2024-10-03T23:59")
    assert left_out(early) == {"under embargo until 2024-10-04"}
    assert cards_in(early) == {"bluesky": 0, "x": 0}
    assert cards_in(exported(tmp_path, "2024-10-04T00:00")) == {"bluesky": 2, "x": 2}


def test_of_two_embargoes_both_hold(tmp_path: Path) -> None:
    campaign(tmp_path, "embargo: 2024-10-04\n", interview="path: talks/ida.txt, embargo: '2024-10-06T18:00+02:00'")
    assert left_out(exported(tmp_path, "2024-10-05T12:00")) == {"under embargo until 2024-10-06 18:00:00+02:00"}
    assert left_out(exported(tmp_path, "2024-10-06T16:00")) == set()


def test_an_interview_named_twice_keeps_its_embargo(tmp_path: Path) -> None:
    campaign(tmp_path, "  - {path: talks/ida.txt, embargo: 2024-10-04}\n")
    assert left_out(exported(tmp_path, "2024-10-03T12:00")) == {"under embargo until 2024-10-04"}


def test_without_a_clock_nothing_that_has_a_date_leaves(tmp_path: Path) -> None:
    campaign(tmp_path, "embargo: 1999-10-04\n")
    assert left_out(exported(tmp_path)) == {"under embargo until 1999-10-04"}


def test_where_no_card_has_a_date_nobody_asks_what_time_it_is(tmp_path: Path) -> None:
    campaign(tmp_path)
    built(tmp_path / "c.yaml", tmp_path / "output", formats=PLATFORMS)

    def never() -> datetime:
        raise AssertionError("the clock was read")

    assert export(tmp_path / "output" / "c" / "manifest.json", now=never).left_out == ()


def test_a_zip_of_before_the_embargo_does_not_stay(tmp_path: Path) -> None:
    campaign(tmp_path)
    done = exported(tmp_path)
    paths = [package.archive for package in done.packages]
    assert all(path and zipfile.is_zipfile(path) for path in paths)
    campaign(tmp_path, "embargo: 2024-10-04\n")
    exported(tmp_path, "2024-10-03T12:00")
    assert not any(path and path.exists() for path in paths)


@pytest.mark.parametrize(
    ("licence", "now", "why"),
    [
        ("until: 2024-12-31", "2025-01-01T00:00", {"the licence of its photo ran out on 2024-12-31"}),
        ("until: 2024-12-31", "2024-12-31T23:00", set()),
        ("from: 2024-12-31", "2024-12-30T23:00", {"the licence of its photo begins on 2024-12-31"}),
        ("from: 2024-12-31, note: Agence Nord", "2024-12-31T00:00", set()),
    ],
)
def test_a_photo_is_shown_while_its_licence_runs(tmp_path: Path, licence: str, now: str, why: set[str]) -> None:
    campaign(tmp_path, f"photos: {{Ida Lund: {{file: ida.png, licence: {{{licence}}}}}}}\n")
    assert left_out(exported(tmp_path, now)) == why


def test_a_licence_may_cover_some_platforms_only(tmp_path: Path) -> None:
    campaign(tmp_path, "photos: {Ida Lund: {file: ida.png, licence: {platforms: x}}}\n")
    done = exported(tmp_path)
    assert cards_in(done) == {"bluesky": 0, "x": 2}
    (bluesky,) = (package for package in done.packages if package.platform == "bluesky")
    assert {one.why for one in bluesky.left_out} == {"the licence of its photo does not cover Bluesky"}


def test_a_row_that_names_a_licensed_picture_stands_under_its_licence(tmp_path: Path) -> None:
    campaign(tmp_path, "photos: {Ida Lund: {file: ida.png, licence: {until: 2024-12-31}}}\n")
    table = "quote,speaker,outlet,photo\nNobody rehearses the sea at night,Per Moe,Kino,other.png\n"
    (tmp_path / "talks" / "rows.csv").write_text(table)
    (tmp_path / "talks" / "other.png").write_bytes((tmp_path / "ida.png").read_bytes())
    (tmp_path / "c.yaml").write_text((tmp_path / "c.yaml").read_text().replace("ida.txt", "rows.csv"))
    assert left_out(exported(tmp_path, "2025-01-01T00:00")) == {"the licence of its photo ran out on 2024-12-31"}


def test_where_approval_is_asked_for_only_what_was_approved_leaves(tmp_path: Path) -> None:
    path = campaign(tmp_path, "policy: {approval: required}\n")
    done = exported(tmp_path)
    assert all("nobody has approved it" in why for why in left_out(done))
    assert cards_in(done) == {"bluesky": 0, "x": 0}
    loaded = load_campaign(path)
    words = json.dumps(prepare(loaded, settings_for(loaded)).cards[0].text, ensure_ascii=False)
    entry = f"{{interview: talks/ida.txt, words: {words}, status: approved}}"
    decisions_path(path).write_text(f"decisions: [{entry}]\n", "utf-8")
    assert cards_in(exported(tmp_path)) == {"bluesky": 1, "x": 1}
    decisions_path(path).write_text(f"decisions: [{entry.replace('approved', 'published')}]\n", "utf-8")
    assert "published already (--again packs it once more)" in left_out(exported(tmp_path))
    assert cards_in(exported(tmp_path, again=True)) == {"bluesky": 1, "x": 1}


def test_the_manifest_knows_no_day_of_today(tmp_path: Path) -> None:
    campaign(tmp_path, "embargo: 2024-10-04\npolicy: {approval: required}\n")
    built(tmp_path / "c.yaml", tmp_path / "a", formats=PLATFORMS)
    record = json.loads((tmp_path / "a" / "c" / "manifest.json").read_text())
    assert {tuple(card["embargo"]) for card in record["cards"]} == {("2024-10-04",)}
    assert record["policy"] == {"approval": "required"}
    built(tmp_path / "c.yaml", tmp_path / "b", formats=PLATFORMS)
    assert bytes_of(tmp_path / "a") == bytes_of(tmp_path / "b")


def test_a_moment_that_was_made_unreadable_is_a_damaged_record(tmp_path: Path) -> None:
    campaign(tmp_path, "embargo: 2024-10-04\n")
    exported(tmp_path)
    manifest = tmp_path / "output" / "c" / "manifest.json"
    record = json.loads(manifest.read_text())
    for card in record["cards"]:
        card["embargo"] = ["whenever"]
        card["digest"] = digest_of(card)
    manifest.write_bytes(manifest_bytes(record | {"digest": digest_of(record)}))
    assert left_out(export(manifest)) == {"its record is damaged"}


def test_a_card_without_a_credit_that_is_asked_for_is_a_draft(tmp_path: Path) -> None:
    asked = "film, director, year, outlet, date, author, photo"
    path = campaign(tmp_path, f"policy: {{credits: [{asked}]}}\nphotos: {{Ida Lund: ida.png}}\n")
    with pytest.raises(QuotecardsError):
        load_campaign(path)
    path = campaign(tmp_path, f"policy: {{credits: [{asked}]}}\nphotos: {{Ida Lund: {{file: ida.png}}}}\n")
    loaded = load_campaign(path)
    for card in prepare(loaded, settings_for(loaded)).cards:
        assert card.status is CardStatus.DRAFT
        assert card.why == (
            "no author of the interview, which this campaign asks for (source: {author: …})",
            "no credit of the photo, which this campaign asks for (photos: {…: {credit: …}})",
        )
    path = campaign(tmp_path, "policy: {credits: [film, director, year, outlet, date, photo]}\n")
    loaded = load_campaign(path)
    assert {card.status for card in prepare(loaded, settings_for(loaded)).cards} == {CardStatus.READY}


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ("embargo: soon\n", "c.yaml:4:1: “soon” is not a date"),
        ("embargo: 2024-10-04T18:00\n", "names no zone"),
        ("policy: {approval: maybe}\n", "“maybe” is not known here"),
        ("policy: {credits: [directr]}\n", "did you mean “director”?"),
        ("photos: {A: {file: ida.png, licence: {until: never}}}\n", "“never” is not a date"),
        ("photos: {A: {file: ida.png, licence: {platforms: instagramm}}}\n", "did you mean “instagram”?"),
        ("photos: {A: {file: ida.png, licence: {untill: 2024-01-01}}}\n", "did you mean “until”?"),
        ("photos: {A: {file: ida.png, licence: {from: 2025-01-01, until: 2024-01-01}}}\n", "before it begins"),
    ],
)
def test_mistakes_are_told_with_their_place(tmp_path: Path, keys: str, message: str) -> None:
    with pytest.raises((QuotecardsError, Problems)) as caught:
        load_campaign(campaign(tmp_path, keys))
    assert message in str(caught.value)
    assert "c.yaml:4:" in str(caught.value)
