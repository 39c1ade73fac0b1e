from hypothesis import given, settings
from hypothesis import strategies as st

from quotecards.model.settings import Selection
from quotecards.selector.candidates import runs
from quotecards.selector.ranking import Ranker
from quotecards.selector.scoring import Scorer
from quotecards.selector.weights import load_weights
from tests.selector.interview import document

RANKER = Ranker(Scorer(load_weights()))
SENTENCES = st.sampled_from(
    [
        "You only learn what a film is about when it is finished.",
        "And he never told them why.",
        "One day the boat was gone.",
        "It takes you by surprise when it works.",
        "He said, “Cut it all.”",
        "Yeah, you know, and people forget the rivers, so they go on.",
        "They wanted [the harbour] back.",
        "We left.",
        "…",
    ]
)
ANSWERS = st.lists(st.lists(SENTENCES, min_size=1, max_size=8).map(" ".join), min_size=1, max_size=4)


@settings(max_examples=60)
@given(ANSWERS, st.booleans())
def test_every_run_is_ranked_once_and_the_best_come_first(answers: list[str], pulled: bool) -> None:
    pull_quote = "P: “You only learn what a film is about.”\n\n" if pulled else ""
    interview = document(pull_quote + "\n\n".join(f"Q: And then?\n\nA: {one}" for one in answers))
    selection = Selection()
    heard = RANKER.hear(interview)
    ranked = list(RANKER.rank(interview, heard, range(len(heard)), selection))
    assert [(-one.score, *one.candidate[:2]) for one in ranked] == sorted(
        (-one.score, *one.candidate[:2]) for one in ranked
    )
    whole = sorted((one.answer, one.candidate.first, one.candidate.last) for one in ranked if not one.candidate.part)
    assert whole == [
        (answer, *run)
        for answer, one in enumerate(heard)
        for run in runs(
            one.sentences, [len(each.words) for each in one.statements], selection.min_words, selection.max_words
        )
    ]


def test_what_the_house_holds_counts_before_the_order() -> None:
    interview = document("Q: Why?\n\nA: Somebody has to. It takes you by surprise when it works.")
    first = next(RANKER.rank(interview, RANKER.hear(interview), [0], Selection()))
    assert [one.signal for one in first.house] == ["house_anyone"]
