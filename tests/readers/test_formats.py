"""A file's suffix decides by which reader it is read."""

from pathlib import Path

import pytest

from quotecards.errors import ReadError
from quotecards.readers.formats import READERS, reader_for


@pytest.mark.parametrize("name", ["a.txt", "a.TXT", "a.md", "a.markdown", "a.b.text"])
def test_plain_text_and_markdown_can_be_read(name: str) -> None:
    assert reader_for(Path(name), name) is READERS[Path(name).suffix.casefold()]


@pytest.mark.parametrize(("name", "kind"), [("a.odt", "a .odt file"), ("LICENSE", "a file without a suffix")])
def test_another_suffix_is_refused_with_the_list_of_known_ones(name: str, kind: str) -> None:
    with pytest.raises(ReadError) as caught:
        reader_for(Path(name), name)
    assert str(caught.value) == f"{name}: {kind} cannot be read (known: {', '.join(sorted(READERS))})"
