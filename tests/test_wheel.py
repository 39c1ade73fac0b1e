"""The built wheel, installed where nothing else of the project is, does the same as the checkout."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.campaign.samples import bytes_of, project

ROOT = Path(__file__).resolve().parent.parent
BUILD = ("build", "talks", "--top", "2", "--format", "open-graph", "--format", "story")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network: hatchling is among the locked requirements."""
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT))
    return next(folder.glob("quotecards-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `quotecards` of an environment that holds the wheel and, by its path, the libraries that it needs.

    A path in a .pth file is searched, but the .pth files in it are not read: the checkout, which is installed there
    as editable, stays out of sight.
    """
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip("--python", str(python), "install", "--no-deps", "--no-index", str(wheel))
    paths = sysconfig.get_paths(vars={"base": str(folder), "platbase": str(folder)})
    Path(paths["purelib"], "libraries.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    return python.with_name("quotecards")


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert ended.returncode == 0, ended.stderr


def answer(command: list[str], folder: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QUOTECARDS_"))}
    ended = subprocess.run(command, capture_output=True, check=False, cwd=folder, env=environment)
    assert ended.returncode == 0, ended.stderr.decode()
    return ended.stdout.decode()


def test_the_wheel_holds_all_that_a_run_reads(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, inside in (
        ("quotecards", "quotecards"),
        ("fonts", "quotecards/fonts"),
        ("themes", "quotecards/themes"),
    ):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                assert f"{inside}/{path.relative_to(ROOT / folder).as_posix()}" in names
    assert not any(name.startswith(("tests/", "corpus/", "benchmarks/")) for name in names)


def test_the_program_is_the_installed_one(installed: Path, tmp_path: Path) -> None:
    where = answer(
        [str(installed.with_name("python")), "-c", "import quotecards; print(quotecards.__file__)"], tmp_path
    )
    assert Path(where.strip()).is_relative_to(installed.parent.parent)


def test_it_makes_the_same_bytes_as_the_checkout(installed: Path, tmp_path: Path) -> None:
    checkout = [sys.executable, "-m", "quotecards"]
    for name, program in (("wheel", [str(installed)]), ("checkout", checkout)):
        project(tmp_path / name)
        answer([*program, *BUILD], tmp_path / name)
    made = bytes_of(tmp_path / "wheel" / "output")
    assert len(made) == 7  # two cards in two formats, the manifest, the page and the contact sheet
    assert made == bytes_of(tmp_path / "checkout" / "output")
    assert answer([str(installed), "verify"], tmp_path / "wheel").startswith("2 cards proved")


@pytest.mark.parametrize(
    "arguments", [("themes", "list", "--json"), ("formats", "--json"), ("read", "talks/ida.txt", "--json")]
)
def test_it_answers_as_the_checkout_does(installed: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    project(tmp_path)
    told = json.loads(answer([str(installed), *arguments], tmp_path))
    assert told
    assert told == json.loads(answer([sys.executable, "-m", "quotecards", *arguments], tmp_path))
