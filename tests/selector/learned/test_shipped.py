"""The reader that comes with quotecards."""

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from quotecards import resources
from quotecards.errors import SettingError
from quotecards.selector.learned import Reader

FOLDER = resources.data("reader")


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    reader = Reader.load()
    with pytest.raises(SettingError, match="onnxruntime") as raised:
        reader.rate("We row.")
    assert raised.value.hint == "pip install 'quotecards[reader]'"


@pytest.fixture(scope="module")
def shipped() -> Reader:
    pytest.importorskip("onnxruntime", reason="the extra is not installed")
    return Reader.load()


def test_the_shipped_reader_tells_a_statement_from_small_talk(shipped: Reader) -> None:
    good = shipped.rate("You only find out what a film is about once nobody can change it any more.")
    poor = shipped.rate("And then he went over there, yeah, to get the other one.")
    assert good.worth > poor.worth + 0.5
    assert good.standing > poor.standing + 0.3
    assert 0 <= poor.standing <= good.standing <= 1


def test_the_shipped_reader_gives_the_same_rating_again_and_elsewhere(shipped: Reader) -> None:
    texts = [
        "Silence frightens people more than the truth does.",
        "Well, yes.",
        "",
        "…",
        "日本",
        "a" * 5000,
        "a " * 5000,
    ]
    first = [shipped.rate(text) for text in texts]
    assert [shipped.rate(text) for text in reversed(texts)] == first[::-1]
    assert [Reader.load().rate(text) for text in texts[:2]] == first[:2]
    assert all(value == round(value, 3) for rating in first for value in (rating.worth, rating.standing))


def test_what_is_shipped_is_small_and_says_where_it_comes_from() -> None:
    told = json.loads((FOLDER / "reader.json").read_text("utf-8"))
    assert "large language model" in told["acknowledgement"]
    assert "Apache License" in (FOLDER / "LICENSE").read_text("utf-8")
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 25e6


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("reader.json", None),
        ("reader.json", b"{"),
        ("reader.json", b"[]"),
        ("reader.json", b'{"settings": {"longest": 96}}'),
        ("reader.json", b"\xff"),
        ("vocabulary.txt", b"film"),
        ("reader.onnx", None),
        ("reader.onnx", b"no network"),
        ("reader.onnx", b""),
    ],
)
def test_a_damaged_reader_is_told_with_its_place(tmp_path: Path, name: str, content: bytes | None) -> None:
    pytest.importorskip("onnxruntime", reason="the extra is not installed")
    for one in ("reader.json", "vocabulary.txt"):
        shutil.copyfile(FOLDER / one, tmp_path / one)
    path = tmp_path / name
    if content is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(content)
    with pytest.raises(SettingError) as raised:
        Reader.load(tmp_path).rate("We row.")
    assert raised.value.place
    assert raised.value.place.path == path.as_posix()


def test_the_network_runs_on_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    runtime: Any = pytest.importorskip("onnxruntime", reason="the extra is not installed")
    seen: list[Any] = []
    session = runtime.InferenceSession

    def watched(model: bytes, options: Any, **more: Any) -> Any:
        seen.append(options)
        return session(model, options, **more)

    monkeypatch.setattr(runtime, "InferenceSession", watched)
    Reader.load().rate("We row.")
    assert [(one.intra_op_num_threads, one.inter_op_num_threads) for one in seen] == [(1, 1)]


def test_other_ways_of_reckoning_change_a_rating_by_a_thousandth_at_most(
    monkeypatch: pytest.MonkeyPatch, shipped: Reader
) -> None:
    runtime: Any = pytest.importorskip("onnxruntime", reason="the extra is not installed")
    session = runtime.InferenceSession

    def unoptimised(model: bytes, options: Any, **more: Any) -> Any:
        options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_DISABLE_ALL
        return session(model, options, **more)

    monkeypatch.setattr(runtime, "InferenceSession", unoptimised)
    other = Reader.load()
    for text in ("Nothing is ever lost in a family, it only changes hands.", "Yes.", "I was in the third reel, " * 9):
        one, another = shipped.rate(text), other.rate(text)
        assert abs(one.worth - another.worth) <= 0.0011
        assert abs(one.standing - another.standing) <= 0.0011
