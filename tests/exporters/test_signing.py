"""Signed pictures, with a key made for the test, read back by the library that readers use."""

import json
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from quotecards.cli.main import run
from quotecards.errors import OutputError, SettingError
from quotecards.exporters import SUFFIXES, look_inside
from quotecards.exporters.signing import Signer, sign_picture
from quotecards.model.theme import Encoding
from tests.exporters.metadata.samples import written

CONFIGURATION = """\
[req]
distinguished_name = name
prompt = no
[name]
CN = A test
[above]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[own]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, emailProtection
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""
COMMANDS = r"""openssl ecparam -name prime256v1 -genkey -noout -out above.key
openssl req -x509 -new -key above.key -days 9 -config c.cnf -extensions above -out above.pem
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:prime256v1 -out own.key
openssl req -new -key own.key -subj /O=Salt/CN=Salt -config c.cnf -out own.csr
openssl x509 -req -in own.csr -CA above.pem -CAkey above.key -CAcreateserial -days 8 -out own.pem -extfile c.cnf \
  -extensions own
"""


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with own.key and chain.pem."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not here to make a key")
    folder = tmp_path_factory.mktemp("keys")
    (folder / "c.cnf").write_text(CONFIGURATION)
    for command in COMMANDS.replace("\\\n", "").strip().splitlines():
        subprocess.run(command.split(), cwd=folder, check=True, capture_output=True)
    (folder / "chain.pem").write_bytes((folder / "own.pem").read_bytes() + (folder / "above.pem").read_bytes())
    return folder


def signer(keys: Path) -> Signer:
    return Signer((keys / "own.key").read_bytes(), (keys / "chain.pem").read_bytes())


@pytest.mark.parametrize("encoding", list(SUFFIXES))
def test_a_signed_picture_is_valid_and_its_pixels_and_record_are_as_before(keys: Path, encoding: Encoding) -> None:
    c2pa = pytest.importorskip("c2pa", reason='c2pa-python is not here: pip install "quotecards[c2pa]"')
    data = written(encoding)
    signed = sign_picture(data, encoding, signer(keys))
    with c2pa.Reader(f"image/{encoding}", BytesIO(signed)) as reader:
        told = json.loads(reader.json())
    assert told["validation_state"] == "Valid"
    (manifest,) = told["manifests"].values()
    record = next(one["data"] for one in manifest["assertions"] if one["label"] == "org.quotecards.provenance")
    assert record["speaker"] == "Ada Vell"
    assert len(signed) < len(data) + 20_000
    inside = look_inside(signed)
    assert inside.provenance == look_inside(data).provenance
    assert inside.now == inside.pixels


def test_a_key_that_does_not_serve_is_told(keys: Path) -> None:
    pytest.importorskip("c2pa", reason='c2pa-python is not here: pip install "quotecards[c2pa]"')
    with pytest.raises(OutputError, match="cannot be signed"):
        sign_picture(written("png"), "png", Signer(b"no key", b"no certificate"))


def test_the_command_writes_signed_copies(
    keys: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("c2pa", reason='c2pa-python is not here: pip install "quotecards[c2pa]"')
    monkeypatch.chdir(tmp_path)
    Path("x").mkdir()
    Path("x/a.png").write_bytes(written("png"))
    assert run(["sign", "x/a.png", "--key", str(keys / "own.key"), "--certificate", str(keys / "chain.pem")]) == 0
    assert capsys.readouterr().out.startswith("signed/x/a.png: ")
    assert Path("signed/x/a.png").read_bytes() != Path("x/a.png").read_bytes()


def test_without_the_library_it_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "c2pa", None)
    with pytest.raises(SettingError, match=r"which is not installed .pip install \"quotecards\[c2pa\]\""):
        sign_picture(written("png"), "png", Signer(b"", b""))


@pytest.mark.parametrize("arguments", [["a.txt", "a.txt"], ["a.png", "no.key"], ["no.png", "a.txt"]])
def test_files_that_do_not_serve_are_told(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "a.png"):
        Path(name).write_bytes(b"nothing")
    assert run(["sign", arguments[0], "--key", arguments[1], "--certificate", "a.txt"]) == 2
    said = capsys.readouterr().err
    assert "is not a picture" in said or "cannot be read: no such file" in said
