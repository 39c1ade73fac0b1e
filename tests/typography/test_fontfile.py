import builtins
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTCollection, TTFont

from quotecards.errors import FontError
from quotecards.typography import FontLibrary
from quotecards.typography.lock import make_lock, write_lock
from tests.square import save_font


def collection(folder: Path) -> Path:
    save_font(folder / "a.ttf", "Anna")
    save_font(folder / "b.ttf", "Anna", italic=True)
    save_font(folder / "c.ttf", "Berta")
    fonts = TTCollection()
    fonts.fonts = [TTFont(folder / name) for name in ("a.ttf", "b.ttf", "c.ttf")]
    target = folder / "fonts" / "both" / "Both.ttc"
    target.parent.mkdir(parents=True)
    fonts.save(target)
    return folder / "fonts"


def test_every_font_of_a_collection_is_found(tmp_path: Path) -> None:
    library = FontLibrary.open(collection(tmp_path))
    assert library.families == ["Anna", "Berta"]
    assert library.face("Anna", italic=True).key == "both/Both.ttc#1"
    assert library.face("Berta").key == "both/Both.ttc#2"
    assert library.shape("both/Both.ttc#2", "ab", (), "en").advance == 2
    assert library.digest("both/Both.ttc#0") == library.digest("both/Both.ttc#2")


def test_a_collection_can_be_locked(tmp_path: Path) -> None:
    folder = collection(tmp_path)
    found = FontLibrary.open(folder).families
    write_lock(folder)
    assert list(make_lock(folder)["both"]["files"]) == ["Both.ttc#0", "Both.ttc#1", "Both.ttc#2"]
    assert FontLibrary.open(folder).families == found


def test_a_packed_font_is_unpacked(tmp_path: Path) -> None:
    pytest.importorskip("brotli", reason="WOFF2 needs the extra woff2")
    save_font(tmp_path / "a.ttf", "Anna")
    font = TTFont(tmp_path / "a.ttf")
    font.flavor = "woff2"
    (tmp_path / "fonts" / "anna").mkdir(parents=True)
    font.save(tmp_path / "fonts" / "anna" / "Anna.woff2")
    library = FontLibrary.open(tmp_path / "fonts")
    assert library.shape(library.face("Anna").key, "ab", (), "en").advance == 2


def test_a_packed_font_without_the_means_to_unpack_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "anna").mkdir()
    (tmp_path / "anna" / "Anna.woff2").write_bytes(b"wOF2")
    real = builtins.__import__

    def none(name: str, *rest: Any) -> Any:
        if name.startswith("fontTools"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", none)
    with pytest.raises(FontError, match=r"anna/Anna\.woff2: is a packed font \(pip install 'quotecards\[woff2\]'"):
        _ = FontLibrary.open(tmp_path).families


@pytest.mark.parametrize("name", ["Anna.woff2", "Anna.ttf", "Anna.ttc"])
def test_what_is_no_font_is_told(tmp_path: Path, name: str) -> None:
    if name.endswith("woff2"):
        pytest.importorskip("brotli", reason="WOFF2 needs the extra woff2")
    (tmp_path / "anna").mkdir()
    (tmp_path / "anna" / name).write_bytes(b"wOF2 and nothing else")
    with pytest.raises(FontError, match=f"anna/{name}.*: (is not a font|cannot be read)"):
        _ = FontLibrary.open(tmp_path).families
