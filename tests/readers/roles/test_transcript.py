"""What a broadcaster's transcript plays is said by nobody in the talk."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers


@pytest.mark.parametrize(
    "clip", ["(As Maren) I saw nothing.", "(As characters) We saw nothing.", "(Singing) And the tide…"]
)
def test_who_speaks_in_a_clip_alone_is_no_guest(tmp_path: Path, clip: str) -> None:
    text = (
        "BEN OKRI, HOST:\n\nClara Voss wrote the film, and she joins us now. Welcome.\n\n"
        "CLARA VOSS: Thank you for having me.\n\n"
        f"OKRI: You open on mud.\n\nVOSS: I do. I lost two friends over it.\n\nANN LANNING: {clip}\n\n"
        "OKRI: That’s Ann Lanning. What did she bring to it?\n\nVOSS: Cold. I know nobody who can be so cold.\n"
    )
    document = read(tmp_path, text)
    assert speakers(document) == ["Clara Voss"] * 3
    assert document.credits.speaker is not None
    assert document.credits.speaker.value == "Clara Voss"
