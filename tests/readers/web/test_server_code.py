"""Pages as a server holds them are read as pages; their code is not."""

from pathlib import Path
from time import process_time

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers import read_document
from quotecards.readers.web.server_code import without_code

PAGE = """<?php
$title = "Notes"; // a > b
include("head.php");
?>
<html><body>
<h1>Interview with Clara Voss</h1>
<p><b>Why do you film at night, <?= $name ?>?</b></p>
<p>I like how quiet the streets are. <?php if ($a > 1) { ?>Nobody asks me what I do there.<?php } ?></p>
<p><b>What comes next?</b></p>
<p>I am writing about my father, and I never know how it ends.</p>
<?php include("foot.php");
echo "<p>Not a word of the page.</p>";
"""


def test_what_stands_around_the_code_is_the_talk(tmp_path: Path) -> None:
    path = tmp_path / "talk.php"
    path.write_text(PAGE)
    document = read_document(path)
    told = [document.text_of(turn) for turn in document.turns if turn.kind is TurnKind.ANSWER]
    assert told == [
        "I like how quiet the streets are. Nobody asks me what I do there.",
        "I am writing about my father, and I never know how it ends.",
    ]
    speaker = document.turns[-1].speaker
    assert speaker
    assert speaker.value == "Clara Voss"
    assert "$" not in document.text
    assert "Not a word" not in document.text


@pytest.mark.parametrize("suffix", [".php", ".phtml", ".asp", ".aspx", ".jsp", ".shtml"])
def test_a_saved_page_may_keep_the_suffix_of_its_address(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"talk{suffix}"
    path.write_text("<!doctype html><p><b>Why at night?</b></p><p>I like how quiet it is, and you see more.</p>")
    kinds = [turn.kind for turn in read_document(path).turns]
    assert kinds == [TurnKind.QUESTION, TurnKind.ANSWER]


@pytest.mark.parametrize(
    ("source", "left"),
    [
        (b"<p>a<% if (x > 1) { %>b<% } %></p>", b"<p>ab</p>"),
        (b"<?php\n// one\n// two\n?>\n<p>a</p>", b"\n\n\n\n<p>a</p>"),
        (b"<p>a</p><?php echo 1;", b"<p>a</p>"),
        (b'<?xml version="1.0"?><p>a</p>', b'<?xml version="1.0"?><p>a</p>'),
    ],
)
def test_code_goes_and_its_line_breaks_stay(source: bytes, left: bytes) -> None:
    assert without_code(source) == left


@pytest.mark.parametrize("sign", [b"<?", b"<%", b"<? ?", b"<?xml"])
def test_signs_of_code_without_end_take_no_longer_than_others(sign: bytes) -> None:
    began = process_time()
    without_code(sign * (2_000_000 // len(sign)))
    assert process_time() - began < 5
