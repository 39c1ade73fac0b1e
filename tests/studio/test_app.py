"""The whole server: what it says of errors, what of the page it serves, and how it is reached."""

import asyncio
import socket
import threading
from pathlib import Path

import pytest

from quotecards.campaign.output.commit import is_pending
from quotecards.campaign.output.lock import held
from quotecards.errors import QuotecardsError
from quotecards.studio import Address, serve
from quotecards.studio.serve import LOOPBACK, listening
from tests.campaign.output.test_commit import killed_at
from tests.campaign.samples import built, bytes_of, project
from tests.studio.opened import TOKEN, a_studio, opened
from tests.studio.test_killed import Asker, running


def test_the_page_and_all_that_belongs_to_it_is_served(tmp_path: Path) -> None:
    with opened(project(tmp_path), tmp_path / "out") as page:
        answer = page.client.get("/")
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        for name, kind in (("main.js", "text/javascript"), ("studio.css", "text/css")):
            assert page.client.get(f"/assets/{name}").headers["content-type"].startswith(kind)


def test_a_mistake_of_ours_is_a_sentence_on_the_page_and_whole_in_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("our secret")

    monkeypatch.setattr("quotecards.studio.wall.campaign_record", broken)
    with opened(project(tmp_path), tmp_path / "out") as page:
        answer = page.client.get("/api/campaign")
    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert "our secret" in capsys.readouterr().err


def test_a_mistake_of_ours_while_the_campaign_is_read_leaves_nobody_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("our secret")

    with monkeypatch.context() as patched:
        patched.setattr("quotecards.studio.studio.prepare", broken)
        with opened(project(tmp_path), tmp_path / "out") as page:
            told = page.get("/api/cards", 500)
            patched.undo()
            asyncio.run(page.studio.reload())
            assert page.get("/api/cards")["cards"]
    assert told["error"] == "something went wrong in quotecards; the terminal tells more"
    assert "our secret" in capsys.readouterr().err


def test_the_studio_listens_on_this_machine_only(tmp_path: Path) -> None:
    with running(project(tmp_path), "--out", str(tmp_path / "out")) as (_, asker):
        port = int(asker.origin.rpartition(":")[2])
        assert asker.ask("/api/cards")[0] == 200
        names = {str(one[4][0]) for one in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
        for name in names:
            if not name.startswith("127."):
                with pytest.raises(ConnectionRefusedError), socket.create_connection((name, port), timeout=2):
                    pass


def test_a_port_that_is_taken_is_told_in_a_sentence(tmp_path: Path) -> None:
    talks = project(tmp_path)
    with socket.create_server((LOOPBACK, 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(QuotecardsError, match=f"port {port}: cannot be used"):
            serve(a_studio(talks, tmp_path / "out"), talks, token=TOKEN, port=port, opened=lambda _: None)


def test_an_answer_is_not_held_back_until_its_beginning_was_acknowledged() -> None:
    async def talk() -> bool:
        held: list[int] = []

        async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            held.append(writer.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            writer.close()

        with listening(0) as listener:
            server = await asyncio.start_server(answer, sock=listener)
            reader, writer = await asyncio.open_connection(*listener.getsockname())
            await reader.read()
            writer.close()
            server.close()
        return held != [0]

    assert asyncio.run(talk())


def test_it_answers_at_the_address_that_it_tells_until_it_is_stopped(tmp_path: Path) -> None:
    talks = project(tmp_path)
    told: list[Address] = []
    answers: list[int] = []

    def opened_at(address: Address) -> None:
        told.append(address)

        def ask() -> None:
            import _thread

            asker = Asker(str(address))
            answers.append(asker.ask("/api/cards")[0])
            asker.close()
            _thread.interrupt_main()  # as Ctrl-C

        threading.Thread(target=ask).start()

    serve(a_studio(talks, tmp_path / "out"), talks, token=TOKEN, opened=opened_at)
    assert answers == [200]
    assert str(told[0]).startswith(f"http://127.0.0.1:{told[0].port}/?token=")


def test_a_campaign_with_a_mistake_is_told_before_anything_is_opened(tmp_path: Path) -> None:
    import subprocess
    import sys

    talks = project(tmp_path)
    (talks / "campaign.yaml").write_text("interviews: [ida.txt]\nthem: noir\n")
    command = [sys.executable, "-m", "quotecards", "preview", str(talks), "--no-browser"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode == 2
    assert "campaign.yaml:2:1" in ended.stderr
    assert not ended.stdout


def test_what_a_killed_build_left_is_finished_when_the_studio_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks, out = project(tmp_path), tmp_path / "out"
    built(talks, out)
    built(talks, tmp_path / "new", theme="swiss")
    with killed_at(monkeypatch, "_move", 1):
        built(talks, out, theme="swiss")
    assert is_pending(out / "talks")
    with opened(talks, out) as page:
        assert page.cards
    assert bytes_of(out) == bytes_of(tmp_path / "new")
    assert not is_pending(out / "talks")


def test_it_does_not_touch_what_a_build_is_at_or_what_is_of_another_campaign(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks, out = project(tmp_path), tmp_path / "out"
    built(talks, out)
    with killed_at(monkeypatch, "_move", 0):
        built(talks, out, theme="swiss")
    with held(out / "talks"), opened(talks, out) as page:
        assert page.cards
    assert is_pending(out / "talks")
    before = sorted((out / "talks").rglob("*"))
    (tmp_path / "elsewhere").mkdir()
    with opened(project(tmp_path / "elsewhere"), out) as page:
        assert page.cards
    assert is_pending(out / "talks")
    assert sorted((out / "talks").rglob("*")) == before
