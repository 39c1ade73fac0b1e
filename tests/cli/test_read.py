"""What `read` says of how speakers were looked for."""

from pathlib import Path

import pytest

from quotecards import network
from quotecards.cli.main import run
from quotecards.readers.people import the_guest

OPEN = "It rains.\n\nQ: How did you begin?\n\nA: By chance, and late.\n\nQ: And now?\n\nA: Now I go on with it.\n"
NAMED = OPEN.replace("A:", "CLARA VOSS:")


@pytest.mark.parametrize(("text", "told"), [(OPEN, True), (NAMED, False)])
def test_without_the_learned_reader_it_says_what_finds_more_speakers_where_one_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], text: str, told: bool
) -> None:
    monkeypatch.setattr(network, "is_runtime_installed", lambda: False)
    monkeypatch.setattr(the_guest, "shipped", lambda: None)
    (tmp_path / "talk.txt").write_text(text)
    assert run(["read", str(tmp_path / "talk.txt")]) == 0
    assert ("pip install 'quotecards[reader]'" in capsys.readouterr().err) is told


def test_with_it_nothing_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("onnxruntime")
    (tmp_path / "talk.txt").write_text(OPEN)
    assert run(["read", str(tmp_path / "talk.txt")]) == 0
    assert "quotecards[reader]" not in capsys.readouterr().err
