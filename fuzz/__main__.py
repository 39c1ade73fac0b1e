"""Fuzz the readers: inputs that coverage guides, for one container after the other.

    python -m fuzz CONTAINER [-max_total_time=600 and other options of libFuzzer]

Every input must give a sound document or one clear error, soon and in little memory; what does neither ends the run and
lies in `fuzz/found/`. The containers are those of `CONTAINERS`. Needs `fuzz/requirements.txt`.
"""

import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import atheris

with atheris.instrument_imports(include=["quotecards.readers"]):
    from quotecards.readers import read_document

from fuzz.seeds import SEEDS, WORDS
from quotecards.errors import QuotecardsError
from tests.readers.sheets import packed, parts
from tests.readers.word import main_part, package, word

_HERE = Path(__file__).resolve().parent
_LIMITS = ("-timeout=20", "-rss_limit_mb=2000", "-max_len=4000")


def _as_is(raw: bytes) -> bytes:
    return raw


def _word(raw: bytes) -> bytes:
    """The bytes in the main part, or, behind a NUL, as the whole of it; the archive around them is sound."""
    if raw.startswith(b"\x00"):
        return package({"word/document.xml": raw[1:]})
    return word(raw.decode("utf-8", "replace"))


def _sheet(raw: bytes) -> bytes:
    return packed(parts(raw.decode("utf-8", "replace").split("\n")))


CONTAINERS: Mapping[str, tuple[str, Callable[[bytes], bytes]]] = MappingProxyType(
    {
        "text": (".txt", _as_is),
        "markdown": (".md", _as_is),
        "html": (".html", _as_is),
        "docx": (".docx", _word),
        "docx-archive": (".docx", _as_is),
        "xlsx": (".xlsx", _sheet),
        "csv": (".csv", _as_is),
        "srt": (".srt", _as_is),
        "vtt": (".vtt", _as_is),
        "json": (".json", _as_is),
    }
)


def main() -> None:
    """Fuzz the container that the command line names."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in CONTAINERS:
        sys.exit(f"name one of: {', '.join(CONTAINERS)}")
    suffix, wrap = CONTAINERS[name]
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    path = folder / f"talk{suffix}"

    def once(raw: bytes) -> None:
        path.write_bytes(wrap(raw))
        try:
            document = read_document(path)
        except QuotecardsError:
            return
        at = 0
        for turn in document.turns:
            words = document.text_of(turn)
            assert at <= turn.start < turn.end <= len(document.text), turn
            assert words == words.strip(), turn
            assert document.line_of(turn.start) == turn.line, turn
            at = turn.end

    options = [sys.argv[0], *_LIMITS, *sys.argv[2:], *_prepared(name, folder)]
    atheris.Setup(options, once)
    atheris.Fuzz()


def _prepared(name: str, folder: Path) -> list[str]:
    """The options that name the seeds, the words that the fuzzer may put in, and where findings go."""
    seeds = folder / "seeds"
    seeds.mkdir()
    own = (
        [*SEEDS[name], word("<w:p/>"), package({"word/document.xml": main_part("")})]
        if "archive" in name
        else SEEDS[name]
    )
    for at, seed in enumerate(own):
        (seeds / str(at)).write_bytes(seed if isinstance(seed, bytes) else seed.encode())
    (folder / "words").write_text("".join(f'"{_escaped(entry)}"\n' for entry in WORDS[name]), encoding="ascii")
    found = _HERE / "found"
    found.mkdir(exist_ok=True)
    return [f"-dict={folder / 'words'}", f"-artifact_prefix={found}/{name}-", str(seeds)]


def _escaped(entry: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in entry.encode())


if __name__ == "__main__":
    main()
