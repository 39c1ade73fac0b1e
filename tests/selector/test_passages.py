from quotecards.model.quote import Passage
from quotecards.model.settings import Selection
from quotecards.selector import Selector
from tests.selector.interview import document

ANSWER = (
    "Every film begins with a place that refuses to be photographed. I learned to sit there until it forgot about me. "
    "But the crew hated those mornings, and they told me so. Nobody ever thanked a director for patience. "
    "A good shot is only what remains when everybody has stopped performing. The rest is weather."
)
SELECTION = Selection(max_words=25, carousels=1)


def passages(text: str, selection: Selection = SELECTION) -> list[Passage]:
    return Selector.load().carousels(document(f"Q: How do you begin?\n\nA: {text}"), selection)


def test_a_long_answer_becomes_a_passage_on_slides() -> None:
    (found,) = passages(ANSWER)
    assert len(found.slides) >= 2
    assert " ".join(slide.text for slide in found.slides) == found.whole.text
    assert found.whole.verbatim.endswith("The rest is weather.")


def test_what_goes_on_keeps_its_first_word() -> None:
    (found,) = passages(ANSWER)
    assert any("But the crew" in slide.text for slide in found.slides)
    assert all(slide.text == slide.verbatim for slide in found.slides[1:])


def test_only_who_asks_gets_carousels() -> None:
    assert passages(ANSWER, Selection(max_words=25)) == []


def test_an_answer_as_short_as_a_card_is_no_passage() -> None:
    assert passages("Every film begins with a place that refuses to be photographed.") == []


def test_banned_words_are_on_no_slide() -> None:
    selection = Selection(max_words=25, carousels=1, bans=("The rest is weather.",))
    assert passages(ANSWER, selection) == []


def test_the_share_of_an_interview_holds_for_carousels_too() -> None:
    assert passages(ANSWER, Selection(max_words=25, carousels=1, share=10)) == []


def test_two_carousels_share_no_words() -> None:
    found = passages(f"{ANSWER}\n\n{ANSWER}", Selection(max_words=12, carousels=5))
    spans = sorted((one.whole.start, one.whole.end) for one in found)
    assert len(spans) == 2
    assert spans[0][1] <= spans[1][0]
    assert sum(len(one.slides) for one in found) >= 4


def test_a_cut_of_the_publication_ends_a_passage() -> None:
    assert passages(ANSWER.replace("Nobody ever", "… Nobody ever").replace("But the", "[laughs] But the")) == []
