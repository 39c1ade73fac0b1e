"""How introductions present a guest in many languages: whoever stands there answers, though nothing else says so."""

from pathlib import Path

import pytest
import yaml

from quotecards.readers import read_document
from tests.readers.support import speakers, write

LANGUAGES = yaml.safe_load(Path(__file__).with_name("presenting.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, one) for language, data in LANGUAGES.items() for one in data["sentences"]]
)
def test_whom_an_introduction_presents_answers(tmp_path: Path, language: str, sentence: str) -> None:
    guest, (why, because, now, then) = LANGUAGES[language]["guest"], LANGUAGES[language]["talk"]
    opening = sentence.replace("NAME", guest)
    path = write(tmp_path, f"{opening}\n\n**{why}**\n\n{because}\n\n**{now}**\n\n{then}\n", "talk.md")
    assert set(speakers(read_document(path, language=language))) == {guest}
