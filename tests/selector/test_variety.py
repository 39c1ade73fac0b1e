from quotecards.selector.variety import alike, content_words, varied


def choose(texts: list[tuple[int, int, str]], most: int = 5, answers: int = 10) -> list[str]:
    """Ranked (answer, start, text) to the texts that are taken."""
    taken = varied(
        texts,
        most=most,
        answers=answers,
        answer_of=lambda one: one[0],
        span_of=lambda one: (one[1], one[1] + len(one[2])),
        text_of=lambda one: one[2],
    )
    return [text for _, _, text in taken]


def test_passages_that_overlap_are_taken_once() -> None:
    assert choose([(0, 0, "Wolves sing."), (0, 0, "Wolves sing. Rivers freeze.")]) == ["Wolves sing."]


def test_the_same_story_is_told_once() -> None:
    first, again = "My mother sold her piano for a camera.", "She sold her piano, my mother, for that camera."
    assert choose([(0, 0, first), (7, 900, again)]) == [first]


def test_two_come_from_one_answer_where_there_are_answers_enough() -> None:
    ranked = [(0, 0, "Wolves sing."), (0, 20, "Rivers freeze."), (0, 40, "Doors open."), (1, 60, "Snow melts.")]
    assert choose(ranked) == ["Wolves sing.", "Rivers freeze.", "Snow melts."]


def test_a_short_interview_gives_more_from_one_answer() -> None:
    ranked = [
        (0, at * 20, text) for at, text in enumerate(["Wolves sing.", "Rivers freeze.", "Doors open.", "Snow falls."])
    ]
    assert len(choose(ranked, answers=2)) == 3
    assert len(choose(ranked, answers=1)) == 4


def test_no_more_are_taken_than_asked_for() -> None:
    assert choose([(0, 0, "Wolves sing."), (1, 20, "Rivers freeze.")], most=1) == ["Wolves sing."]
    assert choose([(0, 0, "Wolves sing.")], most=0) == []


def test_texts_without_content_words_are_alike_only_when_they_say_the_same() -> None:
    assert alike(content_words("It is."), content_words("It is!"))
    assert not alike(content_words("It is."), content_words("We were."))
    assert not alike(frozenset(), frozenset())
