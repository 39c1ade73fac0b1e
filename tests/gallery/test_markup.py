from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from quotecards.gallery.markup import element, joined


def test_a_text_is_escaped_and_an_element_is_not_escaped_twice() -> None:
    assert element("p", "a < b & c", element("b", "“d”")) == "<p>a &lt; b &amp; c<b>“d”</b></p>"


def test_attributes_are_quoted_and_named_as_in_html() -> None:
    assert element("a", class_="x", data_state='"', href=None) == '<a class="x" data-state="&quot;"></a>'


def test_an_attribute_that_is_true_has_no_value_and_one_that_is_false_is_left_out() -> None:
    assert element("details", open=True, hidden=False) == "<details open></details>"


def test_children_may_be_nested_and_missing() -> None:
    assert joined(["a", None, [element("br"), "b"]]) == "a<br>b"


class Heard(HTMLParser):
    """Every text and every value of an attribute."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag == "p"
        self.texts += (value or "" for _, value in attrs)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@given(st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"])))
def test_any_text_comes_back_as_text(text: str) -> None:
    heard = Heard()
    heard.feed(element("p", text, title=text))
    heard.close()
    assert "".join(heard.texts) == text + text
