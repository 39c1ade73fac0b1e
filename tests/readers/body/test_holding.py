import pytest

from quotecards.readers.body.holding import holds_any


@pytest.mark.parametrize(("text", "holds"), [("I row.", False), ("I row, alone.", True), ("", False)])
def test_a_text_holds_any_of_some_signs(text: str, holds: bool) -> None:
    assert holds_any(text, (";", ", ")) is holds
