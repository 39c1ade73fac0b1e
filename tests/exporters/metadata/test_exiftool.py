"""The metadata as ExifTool reads them, which is nobody of ours."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from quotecards.exporters import SUFFIXES, inscription
from quotecards.model.theme import Encoding
from tests.exporters.metadata.samples import RIGHTS, a_proved_card, written

EXIFTOOL = shutil.which("exiftool")
pytestmark = pytest.mark.skipif(EXIFTOOL is None, reason="ExifTool is not here: apt install libimage-exiftool-perl")


def told(path: Path, *arguments: str) -> dict[str, Any]:
    command = [str(EXIFTOOL), "-j", "-G1", "-validate", "-warning", "-error", *arguments, str(path)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    found: dict[str, Any] = json.loads(done.stdout)[0]
    return found


@pytest.mark.parametrize("encoding", list(SUFFIXES))
def test_another_s_tool_reads_all_of_it_and_finds_nothing_wrong(encoding: Encoding, tmp_path: Path) -> None:
    path = tmp_path / f"card{SUFFIXES[encoding]}"
    inscribed = inscription(a_proved_card("It rained 🎬 & “ünï”…", "It rained 🎬 & “ünï”…"), RIGHTS)
    path.write_bytes(written(encoding, inscribed))
    found = told(path, "-XMP:all")
    assert found["ExifTool:Validate"] == "OK"
    assert found["XMP-iptcCore:AltTextAccessibility"] == inscribed.alt_text
    assert found["XMP-iptcExt:DigitalSourceType"] == inscribed.kind
    assert found["XMP-dc:Creator"] == found["XMP-photoshop:Credit"] == "Salt Films"
    assert found["XMP-photoshop:Source"] == "The Lantern, May 2020"
    assert found["XMP-dc:Rights"] == "© 2024 Salt Films"
    assert found["XMP-dc:Title"] == "Ada Vell — The Long Reel"
    assert json.loads(inscribed.provenance or "")["text"] in inscribed.alt_text
    assert found["XMP-quotecards:Provenance"] == inscribed.provenance


def test_the_older_fields_are_read_from_jpeg(tmp_path: Path) -> None:
    path = tmp_path / "card.jpg"
    path.write_bytes(written("jpeg"))
    found = told(path, "-IPTC:all")
    assert found["IPTC:By-line"] == "Salt Films"
    assert found["IPTC:Source"] == "The Lantern, May 2020"
    assert found["IPTC:CopyrightNotice"] == "© 2024 Salt Films"
    assert found["IPTC:CodedCharacterSet"] == "UTF8"
