"""Cards as pictures: thumbnails, the very bytes of a build, and where everything stands."""

import io
from pathlib import Path

import pytest
from PIL import Image

from tests.campaign.samples import CREDITS, TALK, built, bytes_of, project
from tests.studio.opened import Page, opened


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    folder = tmp_path_factory.mktemp("frames")
    with opened(project(folder), folder / "out") as page:
        yield page


@pytest.mark.parametrize(
    ("asked", "size"), [(240, (240, 126)), (360, (400, 210)), (540, (600, 315)), (800, (1200, 630))]
)
def test_a_thumbnail_is_a_whole_number_of_times_smaller_and_at_least_as_wide_as_asked(
    page: Page, asked: int, size: tuple[int, int]
) -> None:
    answer = page.client.get(f"/api/picture/{page.card['id']}/open-graph", params={"width": asked})
    assert answer.headers["content-type"] == "image/jpeg"
    assert Image.open(io.BytesIO(answer.content)).size == size


def test_thumbnails_come_in_a_few_widths_only(page: Page) -> None:
    answer = page.client.get(f"/api/picture/{page.card['id']}/open-graph", params={"width": 301})
    assert Image.open(io.BytesIO(answer.content)).width == 400  # as for 360


def test_a_picture_without_a_width_is_the_very_file_that_a_build_writes(tmp_path: Path) -> None:
    talks = project(tmp_path)
    built(talks, tmp_path / "out")
    made = {Path(name).stem: data for name, data in bytes_of(tmp_path / "out").items() if "open-graph" in name}
    with opened(talks, tmp_path / "other") as page:
        for card in page.cards:
            assert page.client.get(f"/api/picture/{card['id']}/open-graph").content == made[card["id"]]
            download = page.client.get(f"/api/download/{card['id']}/open-graph")
            assert download.content == made[card["id"]]
            assert card["id"] in download.headers["content-disposition"]


def test_a_picture_that_the_page_has_is_not_sent_again(page: Page) -> None:
    path = f"/api/picture/{page.card['id']}/open-graph?width=160&rev=1"
    first = page.client.get(path)
    assert "immutable" in first.headers["cache-control"]
    again = page.client.get(path, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_another_theme_gives_another_picture_under_another_tag(page: Page) -> None:
    path = f"/api/picture/{page.card['id']}/open-graph?width=160"
    one, other = page.client.get(path), page.client.get(path + "&theme=riviera&accent=%23123456")
    assert one.headers["etag"] != other.headers["etag"]
    assert one.content != other.content


def test_a_thumbnail_is_made_once_and_kept_under_the_name_of_its_recipe(tmp_path: Path) -> None:
    talks = project(tmp_path)
    path = "/api/picture/{}/open-graph?width=160"
    with opened(talks, tmp_path / "out") as page:
        first = page.client.get(path.format(page.card["id"])).content
    kept = list((tmp_path / "out/talks/.quotecards/thumbs").iterdir())
    assert [one.read_bytes() for one in kept] == [first]
    marked = Image.new("RGB", (160, 84), "red")
    marked.save(kept[0], "JPEG")
    with opened(talks, tmp_path / "out") as page:
        assert page.client.get(path.format(page.card["id"])).content == kept[0].read_bytes()
    (talks / "ida.yaml").write_text(CREDITS.replace("Ida Lund", "Ida Lundh"))
    with opened(talks, tmp_path / "out") as page:
        assert page.client.get(path.format(page.card["id"])).content != kept[0].read_bytes()


def test_a_card_that_does_not_fit_is_told_with_a_hint(tmp_path: Path) -> None:
    talks = project(tmp_path)
    long = "Patience is only courage that has learned to sit down " * 9
    (talks / "ida.txt").write_text(TALK.replace("Patience is only courage that has learned to sit down", long.strip()))
    (talks / "campaign.yaml").write_text(
        f"interviews: [ida.txt]\nselect: {{words: {{max: 200}}, pin: [{long.strip()!r}]}}\n"
    )
    with opened(talks, tmp_path / "out", top=1) as page:
        card = next(card for card in page.cards if len(card["text"]) > 300)
        answer = page.client.get(f"/api/picture/{card['id']}/open-graph?width=160")
    assert answer.status_code == 422
    assert answer.json()["hint"]


@pytest.mark.parametrize(
    "path",
    [
        "/api/picture/{card}/nothing",
        "/api/picture/nothing/open-graph",
        "/api/picture/..%2f..%2fetc/open-graph",
        "/api/picture/{card}/..%2f..",
        "/api/geometry/{card}/..",
        "/api/download/%00/open-graph",
        "/assets/..%2f..%2fpyproject.toml",
        "/assets/%2e%2e/gallery/page.css",
        "/assets/nothing.js",
        "/assets/",
        "/api/nothing",
    ],
)
def test_nothing_but_cards_formats_and_the_page_itself_is_served(page: Page, path: str) -> None:
    answer = page.client.get(path.format(card=page.card["id"]))
    assert answer.status_code == 404, answer.text
    assert set(answer.json()) == {"error", "place", "hint"}


@pytest.mark.parametrize("query", ["width=0", "width=801", "width=-1", "width=x", "width=1e3", "width=99999999999999"])
def test_a_width_that_is_none_is_refused(page: Page, query: str) -> None:
    assert page.client.get(f"/api/picture/{page.card['id']}/open-graph?{query}").status_code == 400


@pytest.mark.parametrize(
    "query",
    ["theme=nothing", "theme=../../etc/passwd", "theme=/etc/passwd.yaml", "variant=x", "accent=red", "theme=%00"],
)
def test_a_look_that_there_is_not_is_refused(page: Page, query: str) -> None:
    answer = page.client.get(f"/api/picture/{page.card['id']}/open-graph?width=160&{query}")
    assert answer.status_code == 400
    assert "root:" not in answer.text


def test_the_geometry_is_that_of_the_layout(page: Page) -> None:
    card = page.card
    told = page.get(f"/api/geometry/{card['id']}/open-graph")
    assert (told["width"], told["height"]) == (1200, 630)
    words = " ".join(line["text"] for line in told["lines"] if line["slot"] == "quote")
    assert card["text"].split()[0] in words
    assert {slot["name"] for slot in told["slots"]} >= {"quote"}
    assert told["baselines"] == sorted(told["baselines"])
