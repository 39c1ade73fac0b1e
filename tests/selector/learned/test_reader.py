from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest

from quotecards import resources
from quotecards.model.settings import Selection
from quotecards.network import FOLDER, WEIGHTS, Network, is_installed
from quotecards.selector import Selector
from quotecards.selector.learned import Reader
from quotecards.selector.learned.reader import Settings
from quotecards.selector.learned.wordpiece import WordPieces
from quotecards.selector.scoring import Rating
from quotecards.selector.variety import content_words
from quotecards.selector.weights import load_weights
from tests.selector.interview import document

SETTINGS = Settings(longest=8, mix=0.5, best=10, per_pick=4)
WORDS = WordPieces(
    {piece: number for number, piece in enumerate(["[UNK]", "[CLS]", "[SEP]", "sea", "loud", "laughs", ".", "!"])}
)
TALK = document(
    """Q: What frightens you?

A: Silence frightens people more than the truth does. It was in the third reel. We met at a small house by the sea \
in the spring of that year."""
)
GOOD = "Silence frightens people more than the truth does"
POOR = "It was in the third reel"


class Echo:
    """A network that remembers what it was shown and likes texts that begin with a number of pieces."""

    def __init__(self, favourite: int = -1) -> None:
        self.seen: list[list[int]] = []
        self.favourite = favourite

    def rate_all(self, texts: Iterable[list[int]]) -> Iterator[tuple[float, float]]:
        for pieces in texts:
            self.seen.append(pieces)
            yield (3.0, 1.0) if pieces[1] == self.favourite else (0.0, 0.0)


def test_it_reads_whole_sentences_without_stage_notes() -> None:
    echo = Echo()
    talk = document("Q: And the sea?\n\nA: Sea [laughs] loud sea loud sea! Loud loud loud sea.")
    Selector(load_weights(), Reader(SETTINGS, WORDS, echo)).select(talk, Selection(min_words=4))
    assert sorted(echo.seen) == [[1, 3, 4, 3, 4, 3, 7, 2], [1, 4, 4, 4, 3, 6, 2]]


def test_several_texts_are_read_once_each_and_rated_as_alone() -> None:
    echo = Echo(favourite=3)
    texts = ["Sea!", "Loud.", "Sea!", "Loud sea.", "Loud."]
    rated = Reader(SETTINGS, WORDS, echo).rate_all(texts)
    assert len(echo.seen) == 3
    assert list(rated) == ["Sea!", "Loud.", "Loud sea."]
    assert rated == {text: Reader(SETTINGS, WORDS, Echo(favourite=3)).rate(text) for text in texts}


@pytest.mark.skipif(not is_installed(), reason="needs the extra `reader`")
def test_a_network_that_is_still_being_loaded_is_waited_for_when_the_first_text_is_rated() -> None:
    asked: list[str] = []

    def coming() -> Network:
        asked.append("network")
        return Network.load(resources.data(FOLDER) / WEIGHTS)

    reader = Reader.load(network=coming)
    assert not asked
    assert reader.rate("We row.") == Reader.load().rate("We row.")
    assert asked


def test_no_network_is_asked_for_where_there_is_nothing_to_rate() -> None:
    def coming() -> Network:
        raise AssertionError

    assert Reader.load(network=coming).rate_all([]) == {}


def test_what_goes_wrong_in_reading_is_not_swallowed() -> None:
    class Broken:
        def rate_all(self, texts: Iterable[list[int]]) -> list[tuple[float, float]]:
            raise ValueError(*texts)

    with pytest.raises(ValueError, match="1, 3, 2"):
        Reader(SETTINGS, WORDS, Broken()).rate_all(["Sea"])


def test_it_reads_more_where_more_quotes_are_wanted() -> None:
    reader = Reader(SETTINGS, WORDS, Echo())
    assert [reader.reach(wanted) for wanted in (1, 3, 9999)] == [10, 12, 39996]


def test_a_selector_follows_the_reader_and_says_so() -> None:
    words = WordPieces({"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "it": 3, "silence": 4})
    for favourite, first in ((3, POOR), (4, GOOD)):
        reader = Reader(replace(SETTINGS, longest=9, mix=1.0), words, Echo(favourite))
        quotes = Selector(load_weights(), reader).select(TALK, Selection(per_interview=2))
        assert quotes[0].text == first
        assert any(reason.signal == "learned_reader" and reason.weight > 0 for reason in quotes[0].reasons)


def test_a_reason_tells_what_the_reader_makes_of_it_and_what_that_changes() -> None:
    reader, weights = Reader(SETTINGS, WORDS, Echo()), load_weights()
    said = [Rating(1.0, weights.usual_standing)] * 2
    read = [Rating(3.0, weights.usual_standing), Rating(0.0, 0.1)]
    reason = reader.reason(read, said, [30, 10], weights)
    assert reason.weight == pytest.approx(SETTINGS.mix * (2.25 - 1.0) / 3, abs=1e-4)
    assert reason.words == f"the learned reader gives it 2.2 of 3, and {weights.usual_standing:.0%} to stand alone"


def test_each_sentence_is_read_once() -> None:
    echo = Echo()
    Selector(load_weights(), Reader(SETTINGS, WORDS, echo)).select(TALK, Selection())
    assert len(echo.seen) == 3


def test_what_was_read_before_is_not_read_again_and_the_picks_are_the_same() -> None:
    echo, rated = Echo(), dict[str, Rating]()
    selector = Selector(load_weights(), Reader(SETTINGS, WORDS, echo))
    first = selector.select_again(TALK, Selection(), (), rated)
    told = [content_words(first[0].verbatim, "en")]
    second = selector.select_again(TALK, Selection(), told, rated)
    assert len(echo.seen) == len(rated) == 3
    assert second == selector.select(TALK, Selection(), told) != first


def test_other_languages_are_left_to_the_signals() -> None:
    talk = document("Q: Et alors ?\n\nA: Le silence fait plus peur que la vérité. On ne perd rien en famille.", "fr")
    echo = Echo()
    selector = Selector(load_weights(), Reader(SETTINGS, WORDS, echo))
    assert selector.select(talk, Selection()) == Selector(load_weights()).select(talk, Selection())
    assert not echo.seen
    assert selector.has_reader


def test_without_the_extra_the_signals_pick_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = Selector(load_weights()).select(TALK, Selection())
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert not is_installed()
    assert Selector.load().select(TALK, Selection()) == alone
    assert not Selector.load().has_reader


class Grim:
    """A network that gives all sentences the worst of ratings."""

    def rate_all(self, texts: Iterable[list[int]]) -> list[tuple[float, float]]:
        return [(0.0, 0.0) for _ in texts]


def test_the_learned_reader_does_not_speak_against_what_the_house_lets_through() -> None:
    talk = document("Q: Why?\n\nA: It takes you by surprise when it works. I painted the barn in two long winters.")
    truth = "It takes you by surprise when it works"
    plain = Selector(load_weights())
    without = {quote.text: quote.score for quote in plain.select(talk, Selection())}
    read = {
        quote.text: quote.score
        for quote in Selector(load_weights(), Reader(SETTINGS, WORDS, Grim())).select(talk, Selection())
    }
    assert read[truth] == without[truth]
    assert all(read[text] < score for text, score in without.items() if text != truth)
