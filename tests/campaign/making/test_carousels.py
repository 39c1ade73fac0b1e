import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.making.carousels import withdraw_torn
from quotecards.campaign.planning.prepare import prepare
from quotecards.campaign.proof.verify import Proof, verify
from quotecards.campaign.publishing.export import export
from quotecards.campaign.records.manifest_file import manifest_bytes
from quotecards.campaign.records.record import digest_of
from quotecards.campaign.records.results import Failure, Result
from quotecards.campaign.run import Outcome
from tests.campaign.samples import CREDITS, built, bytes_of, settings_for

ANSWER = (
    "Every film begins with a place that refuses to be photographed. I learned to sit there until it forgot about me. "
    "But the crew hated those mornings, and they told me so. Nobody ever thanked a director for patience. "
    "A good shot is only what remains when everybody has stopped performing. The rest is weather."
)


def run(
    folder: Path, formats: tuple[str, ...] = ("linkedin",), *, write: bool = True, theme: str = "arthouse"
) -> Outcome:
    talks = folder / "talks"
    talks.mkdir(parents=True, exist_ok=True)
    (talks / "ida.txt").write_text(f"Q: How do you begin?\n\nA: {ANSWER}\n")
    (talks / "ida.yaml").write_text(CREDITS)
    return built(talks, folder / "out", write=write, top=1, carousels=1, formats=formats, theme=theme)


def manifest(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "out/talks/manifest.json").read_text())
    return found


def proof(folder: Path) -> Proof:
    return verify(folder / "out/talks/manifest.json")


def reseal(folder: Path, record: dict[str, Any]) -> None:
    (folder / "out/talks/manifest.json").write_bytes(manifest_bytes(record | {"digest": digest_of(record)}))


def test_a_carousel_is_made_recorded_and_proved(tmp_path: Path) -> None:
    outcome = run(tmp_path)
    assert not outcome.failures
    record = manifest(tmp_path)
    (carousel,) = record["carousels"]
    slides = [card for card in record["cards"] if card["id"] in carousel["slides"]]
    assert len(slides) == len(carousel["slides"]) >= 2
    assert " ".join(card["quote"]["text"] for card in slides) == carousel["quote"]["text"]
    paths = [file["path"] for card in slides for file in card["files"]]
    assert paths == [f"linkedin/{carousel['id']}-{number}.jpg" for number in range(1, len(slides) + 1)]
    assert proof(tmp_path).flaws == ()


def test_credits_stand_on_the_last_slide_and_the_name_on_each(tmp_path: Path) -> None:
    run(tmp_path)
    record = manifest(tmp_path)
    described = [card["alt_text"] for card in record["cards"] if card["id"] in record["carousels"][0]["slides"]]
    assert all("Ida Lund" in text for text in described)
    assert ["Salt Roads" in text for text in described] == [False] * (len(described) - 1) + [True]


def test_one_caption_goes_with_the_first_slide_and_holds_the_credits(tmp_path: Path) -> None:
    run(tmp_path)
    record = manifest(tmp_path)
    first, *others = record["carousels"][0]["slides"]
    captions = {card["id"]: card["captions"] for card in record["cards"]}
    assert "Salt Roads" in captions[first]["linkedin"]
    assert all(captions[name] == {} for name in others)


def test_linkedin_gets_the_slides_as_one_pdf(tmp_path: Path) -> None:
    run(tmp_path)
    (file,) = manifest(tmp_path)["carousels"][0]["files"]
    data = (tmp_path / "out/talks" / file["path"]).read_bytes()
    assert data.startswith(b"%PDF")
    assert len(data) == file["bytes"]
    (tmp_path / "out/talks" / file["path"]).write_bytes(data + b" ")
    assert any("is not the" in flaw.why for flaw in proof(tmp_path).flaws)


def test_the_same_input_gives_the_same_bytes_and_a_check_finds_nothing_to_do(tmp_path: Path) -> None:
    run(tmp_path)
    before = bytes_of(tmp_path / "out")
    assert not run(tmp_path, write=False).would_change
    run(tmp_path)
    assert bytes_of(tmp_path / "out") == before


def test_who_no_longer_asks_gets_the_slides_removed(tmp_path: Path) -> None:
    run(tmp_path)
    built(tmp_path / "talks", tmp_path / "out", top=1, formats=("linkedin",), theme="arthouse")
    assert "carousels" not in manifest(tmp_path)
    assert not list((tmp_path / "out").rglob("*.pdf"))
    assert len(list((tmp_path / "out").rglob("*.jpg")) + list((tmp_path / "out").rglob("*.png"))) == 1


def test_a_format_for_one_picture_takes_no_carousel(tmp_path: Path) -> None:
    outcome = run(tmp_path, ("open-graph",))
    assert {failure.format for _, failure in outcome.failures} == {"open-graph"}
    assert all("one picture only" in failure.why for _, failure in outcome.failures)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda carousel: carousel["slides"].pop(), "do not begin and end with the passage"),
        (lambda carousel: carousel["slides"].reverse(), "do not begin and end with the passage"),
        (lambda carousel: carousel["slides"].append("another"), "has not all of its slides"),
        (lambda carousel: carousel["quote"].update(verbatim="Other words"), "does not hold its words"),
        (lambda carousel: carousel["threads"].update(x=["Other words"]), "was changed"),
        (lambda carousel: carousel.pop("quote"), "is damaged"),
    ],
)
def test_a_carousel_that_was_changed_is_found_out(tmp_path: Path, change: Any, told: str) -> None:
    run(tmp_path)
    record = manifest(tmp_path)
    change(record["carousels"][0])
    reseal(tmp_path, record)
    assert any(told in flaw.why for flaw in proof(tmp_path).flaws)


def test_a_carousel_without_one_of_its_slides_is_not_made_in_that_format(tmp_path: Path) -> None:
    outcome = run(tmp_path, ("linkedin", "instagram-portrait"))
    cards, results = outcome.prepared.cards, list(outcome.results)
    at = next(index for index, card in enumerate(cards) if card.carousel and card.carousel.number == 2)
    kept = tuple(made for made in results[at].made if made.asset.format == "linkedin")
    results[at] = Result(results[at].card, kept, (Failure("instagram-portrait", "does not fit"),))
    withdrawn: list[str] = []
    left = [result for _, result in withdraw_torn(zip(cards, results, strict=True), withdrawn)]
    slides = [one for card, one in zip(cards, left, strict=True) if card.carousel]
    assert all([made.asset.format for made in one.made] == ["linkedin"] for one in slides)
    assert all(one.failures for one in slides)
    assert "slide 2 of" in slides[0].failures[0].why
    assert len(withdrawn) == len(slides) - 1
    assert left[0] == results[0]


def test_slides_that_do_not_fit_leave_no_picture(tmp_path: Path) -> None:
    talks = tmp_path / "talks"
    run(tmp_path)
    campaign = talks / "campaign.yaml"
    campaign.write_text(
        "interviews: ida.txt\nselect: {carousels: 1, per_interview: 1}\noverrides: {type: {quote: {size: [13, 13]}}}\n"
    )
    outcome = built(campaign, tmp_path / "out2", formats=("linkedin",), theme="arthouse")
    carousel = [result for result, card in zip(outcome.results, outcome.prepared.cards, strict=True) if card.carousel]
    assert carousel
    assert not any(result.made for result in carousel)
    assert all(result.failures for result in carousel)
    assert not list((tmp_path / "out2").rglob("*.pdf"))


def test_a_campaign_asks_for_carousels_and_a_flag_is_stronger(tmp_path: Path) -> None:
    talks = tmp_path / "talks"
    run(tmp_path)
    (talks / "campaign.yaml").write_text("interviews: ida.txt\nselect: {carousels: 1}\n")
    campaign = load_campaign(talks / "campaign.yaml")
    assert any(card.carousel for card in prepare(campaign, settings_for(campaign)).cards)
    assert not any(card.carousel for card in prepare(campaign, settings_for(campaign, carousels=0)).cards)


def test_an_export_packs_a_carousel_as_one_post_with_its_pdf(tmp_path: Path) -> None:
    run(tmp_path)
    slides = len(manifest(tmp_path)["carousels"][0]["slides"])
    (package,) = export(tmp_path / "out/talks/manifest.json", ["linkedin"]).packages
    assert package.archive is not None
    with zipfile.ZipFile(package.archive) as archive:
        names = archive.namelist()
    assert package.cards == 2
    assert sum(name.endswith(".jpg") and "-linkedin-" in name for name in names) == slides
    assert sum(name.endswith(".pdf") for name in names) == 1
    assert sum(name.endswith("-caption.txt") for name in names) == 2


def test_an_export_leaves_a_carousel_out_that_lacks_a_slide(tmp_path: Path) -> None:
    run(tmp_path)
    record = manifest(tmp_path)
    gone = record["carousels"][0]["slides"][-1]
    next(card for card in record["cards"] if card["id"] == gone)["text"] = "changed"
    reseal(tmp_path, record)
    found = export(tmp_path / "out/talks/manifest.json", ["linkedin"])
    assert found.packages[0].cards == 1
    assert any("not all of its slides" in one.why for one in found.left_out)


@pytest.mark.parametrize("damage", [{"slides": 3}, {"files": [{}]}, {"threads": []}, {"slides": [[]]}])
def test_an_export_leaves_out_a_carousel_whose_record_was_changed(tmp_path: Path, damage: dict[str, Any]) -> None:
    run(tmp_path)
    record = manifest(tmp_path)
    record["carousels"][0] |= damage
    reseal(tmp_path, record)
    found = export(tmp_path / "out/talks/manifest.json", ["linkedin"])
    assert any(one.changed for one in found.left_out)
