"""Pictures are limited in number, are not drawn for nobody, and take no more of the disk than is allowed."""

import asyncio
import os
import threading
from pathlib import Path

import pytest

from quotecards.studio.pictures import WAITING, Gone, Pictures, Workbench, tidy
from quotecards.studio.replies import Busy
from tests.campaign.samples import project
from tests.exporters.test_write import killed_while_writing
from tests.studio.opened import a_studio, opened


async def _stays() -> bool:
    return False


async def _goes() -> bool:
    return True


def test_of_ten_thousand_requests_at_once_a_few_are_drawn_and_the_others_told_to_come_again() -> None:
    most, now, lock = 0, 0, threading.Lock()

    def draw(_: Workbench) -> bytes:
        nonlocal most, now
        with lock:
            now += 1
            most = max(most, now)
        with lock:
            now -= 1
        return b"picture"

    async def flood() -> list[bytes | BaseException]:
        pictures = Pictures(2)
        requests = (pictures.drawn(draw, _stays) for _ in range(10_000))
        answers = await asyncio.gather(*requests, return_exceptions=True)
        assert await pictures.drawn(draw, _stays) == b"picture"  # and after it all goes on
        pictures.close()
        return answers

    answers = asyncio.run(flood())
    assert most <= 2
    assert sum(answer == b"picture" for answer in answers) >= WAITING
    assert all(answer == b"picture" or isinstance(answer, Busy) for answer in answers)
    assert any(isinstance(answer, Busy) for answer in answers)


def test_who_has_gone_before_it_is_their_turn_gets_nothing_drawn() -> None:
    drawn = []

    async def ask() -> None:
        pictures = Pictures(1)
        with pytest.raises(Gone):
            await pictures.drawn(lambda _: drawn.append(1), _goes)
        assert await pictures.drawn(lambda _: b"next", _stays) == b"next"
        pictures.close()

    asyncio.run(ask())
    assert not drawn


def test_a_bench_is_not_given_away_while_somebody_who_left_is_still_drawn_for() -> None:
    go_on, begun = threading.Event(), threading.Event()

    def slow(_: Workbench) -> bytes:
        begun.set()
        assert go_on.wait(60)
        return b"slow"

    async def ask() -> None:
        pictures = Pictures(1)
        first = asyncio.create_task(pictures.drawn(slow, _stays))
        await asyncio.to_thread(begun.wait, 60)
        first.cancel()
        second = asyncio.create_task(pictures.drawn(lambda _: b"second", _stays))
        await asyncio.sleep(0.05)
        assert not second.done()
        go_on.set()
        assert await second == b"second"
        pictures.close()

    asyncio.run(ask())


def test_what_cannot_be_drawn_leaves_the_bench_to_the_next() -> None:
    def fail(_: Workbench) -> bytes:
        raise Busy("no")

    async def ask() -> None:
        pictures = Pictures(1)
        for _ in range(3):
            with pytest.raises(Busy):
                await pictures.drawn(fail, _stays)
        pictures.close()

    asyncio.run(ask())


def test_a_full_or_read_only_disk_costs_time_but_no_picture(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (tmp_path / "out/talks").mkdir(parents=True)
    (tmp_path / "out/talks/.quotecards").write_text("in the way")
    with opened(talks, tmp_path / "out") as page:
        for _ in range(2):
            assert page.client.get(f"/api/picture/{page.card['id']}/open-graph?width=160").status_code == 200


def test_the_oldest_thumbnails_go_where_all_take_too_much(tmp_path: Path) -> None:
    for number in range(6):
        path = tmp_path / f"{number}.jpg"
        path.write_bytes(b"x" * 100)
        os.utime(path, (number, number))
    (tmp_path / "other.txt").write_bytes(b"x" * 1000)
    tidy(tmp_path, most=250)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["4.jpg", "5.jpg", "other.txt"]


def test_what_was_never_finished_is_tidied_away(tmp_path: Path) -> None:
    killed_while_writing(tmp_path / "1.jpg")
    (tmp_path / "2.jpg").write_bytes(b"x")
    tidy(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["2.jpg"]


def test_the_next_start_draws_no_thumbnail_that_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def ask() -> bytes:
        with opened(talks, tmp_path / "out") as page:
            return bytes(page.client.get(f"/api/picture/{page.card['id']}/open-graph?width=160").content)

    talks = project(tmp_path)
    first = ask()
    monkeypatch.setattr(Workbench, "thumbnail", None)
    assert ask() == first


def test_a_picture_that_was_damaged_on_the_disk_is_drawn_again(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with opened(talks, tmp_path / "out") as page:
        path = f"/api/picture/{page.card['id']}/open-graph?width=160"
        good = page.client.get(path).content
        (kept,) = (tmp_path / "out/talks/.quotecards/thumbs").iterdir()
        kept.write_bytes(b"")
        assert page.client.get(path).content == good


def test_a_studio_can_be_closed_before_it_has_begun(tmp_path: Path) -> None:
    a_studio(project(tmp_path), tmp_path / "out").close()


def test_the_folder_of_thumbnails_is_tidied_while_they_are_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tidied: list[Path] = []
    monkeypatch.setattr("quotecards.studio.pictures.tidy", tidied.append)
    with opened(project(tmp_path), tmp_path / "out") as page:
        page.client.get(f"/api/picture/{page.card['id']}/open-graph?width=160")
    assert tidied == [tmp_path / "out/talks/.quotecards/thumbs"]
