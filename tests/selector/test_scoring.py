import dataclasses
import json
from pathlib import Path

import pytest

from quotecards.errors import SettingError
from quotecards.model.quote import Reason
from quotecards.selector.scoring import Rating, Scorer, score_alone, score_of, scores_of
from quotecards.selector.signals import SIGNALS
from quotecards.selector.statement import Answer, Statement, statements
from quotecards.selector.vocabulary import UNIT, Vocabulary, grams
from quotecards.selector.weights import VOCABULARY, Weights, load_weights

WEIGHTS = load_weights()
SCORER = Scorer(WEIGHTS)


def reasons(one: Statement, scorer: Scorer = SCORER, most: int = 3) -> list[Reason]:
    return scorer.reasons([one], [scorer.rate(one)], most)


def statement(text: str, language: str = "en") -> Statement:
    return statements([Answer((text,))], language)[0][0]


def test_every_signal_has_weights_and_every_weight_a_signal() -> None:
    assert set(WEIGHTS.curves) == {signal.name for signal in SIGNALS} | set(VOCABULARY)


def test_a_statement_that_says_something_is_worth_more_than_small_talk() -> None:
    said = SCORER.rate(statement("People never forget the work that frightened them when they were young."))
    talk = SCORER.rate(statement("Yeah, so that one was like, you know, the other version..."))
    assert said.worth > talk.worth + 0.5
    assert said.standing > talk.standing + 0.2


def test_english_word_lists_are_silent_in_other_languages() -> None:
    text = "Nobody ever loved the truth."
    everywhere = [signal for signal in SIGNALS if signal.everywhere]
    told = {reason.signal for reason in reasons(statement(text, "cs"), most=99)}
    assert told
    assert told <= {signal.name for signal in everywhere}


def test_only_the_first_sentence_of_a_run_must_stand_alone() -> None:
    strong, leaning = Rating(1.5, 0.9), Rating(1.5, 0.0)
    assert score_of([strong, leaning], [10, 10], WEIGHTS) > score_of([leaning, strong], [10, 10], WEIGHTS)


def test_a_run_costs_something() -> None:
    one = Rating(1.5, 0.9)
    assert score_of([one, one], [10, 10], WEIGHTS) < score_of([one], [10], WEIGHTS)


def test_the_longer_sentence_of_a_run_weighs_more() -> None:
    good, dull = Rating(2.0, 0.5), Rating(0.5, 0.5)
    assert score_of([good, dull], [30, 10], WEIGHTS) > score_of([good, dull], [10, 30], WEIGHTS)


def test_a_run_scores_the_same_by_itself_and_among_all_runs_of_its_answer() -> None:
    ratings, lengths = [Rating(2.7, 0.9), Rating(0.3, 0.2), Rating(1.1, 0.5)], [31, 17, 23]
    found = scores_of([(0, 0), (0, 2), (1, 2)], ratings, lengths, WEIGHTS)
    assert list(found) == [
        (score_alone(ratings[0], WEIGHTS), 0, 0),
        (score_of(ratings, lengths, WEIGHTS), 0, 2),
        (score_of(ratings[1:], lengths[1:], WEIGHTS), 1, 2),
    ]


def test_reasons_speak_for_first_and_against_after() -> None:
    told = reasons(statement("So he said it was never the love of life, you know…"))
    signs = [reason.weight > 0 for reason in told]
    assert signs == sorted(signs, reverse=True)
    assert all(reason.words for reason in told)
    assert {True, False} == set(signs)


def test_reasons_add_up_to_the_score() -> None:
    spoken = statement("People never forget the work that frightened them.")
    silent = {name: dataclasses.replace(curve, mean=-1e9) for name, curve in WEIGHTS.curves.items()}
    told = reasons(spoken, Scorer(dataclasses.replace(WEIGHTS, curves=silent)), most=999)
    rating = SCORER.rate(spoken)
    score = score_of([rating], [1], WEIGHTS) - WEIGHTS.base_worth / 3
    assert sum(reason.weight for reason in told) == pytest.approx(score, abs=0.1)


def test_a_vocabulary_knows_words_pairs_and_the_ends_of_a_sentence() -> None:
    assert grams(("we", "sing")) == {"we", "sing", "^ we", "we sing", "sing $"}
    weights = {"sing": (1.0 * UNIT, 0.0), "^ we": (0.0, 2.0 * UNIT)}
    worth, standing = Vocabulary(weights).measures(statement("We sing."))
    assert worth == pytest.approx(1 / 6**0.5)
    assert standing == pytest.approx(2 / 6**0.5)


def test_the_telling_words_are_the_strongest_and_do_not_repeat() -> None:
    weights = {"sing": (1.0, 0.0), "we sing": (0.9, 0.0), "rain": (0.5, 0.0), "we": (-1.0, 0.0)}
    spoken = statement("We sing in rain.")
    assert Vocabulary(weights).telling_words(spoken, 0, 1.0) == ["sing", "rain"]
    assert Vocabulary(weights).telling_words(spoken, 0, -1.0) == ["we"]
    assert Vocabulary(weights).telling_words(spoken, 1, 1.0) == []


def test_weights_of_ones_own_can_be_loaded(tmp_path: Path) -> None:
    curve = {"mean": 1.0, "steps": [1.0], "worth": [0.0, 1.0], "standing": [0.0, 0.0]}
    unused = ("further_sentence", "nested_speech", "bracket", "leaning", "part", "pulled", "anyone", "story")
    house = {**dict.fromkeys(unused, 0.0), "standing": 0.1}
    signals = {"base": {"worth": 0.5, "standing": 0.3}, "house": house, "signals": {"words": curve}}
    (tmp_path / "mine.json").write_text(json.dumps(signals), "utf-8")
    (tmp_path / "vocabulary.json").write_text('{"weights": {"we sing": [5000, -20]}}', "utf-8")
    weights: Weights = load_weights(tmp_path / "mine.json")
    assert weights.vocabulary == {"we sing": (5_000, -20)}  # ten-thousandths
    assert Scorer(weights).rate(statement("Sing.")).worth == 0.5
    assert Scorer(weights).rate(statement("We sing.")).worth == 1.5


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "is not JSON"),
        ("[]", "is not a file of weights"),
        ("{}", "is not a file of weights"),
        (
            '{"base": {"worth": 1, "standing": 1}, "house": {"standing": 0, "further_sentence": 0, "nested_speech": 0,'
            ' "bracket": 0, "leaning": 0, "part": 0, "pulled": 0, "anyone": 0, "story": 0},'
            ' "signals": {"words": {"mean": 0, "steps": [2, 1],'
            ' "worth": [1], "standing": [1]}}}',
            "is not a file of weights",
        ),
    ],
)
def test_a_broken_file_of_weights_is_named(tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "mine.json").write_text(content, "utf-8")
    (tmp_path / "vocabulary.json").write_text('{"weights": {}}', "utf-8")
    with pytest.raises(SettingError, match=f"mine.json: {message}"):
        load_weights(tmp_path / "mine.json")


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="cannot be read"):
        load_weights(tmp_path / "mine.json")
