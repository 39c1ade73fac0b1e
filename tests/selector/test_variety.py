from quotecards.selector.variety import Limits, Offer, alike, content_words, varied


def offers(texts: list[tuple[int, int, str]]) -> list[Offer[str]]:
    """(answer, start, text) as offers; the voice is the first word."""
    return [
        Offer(text, start, start + len(text), answer, len(text.split()), content_words(text, "en"), text.split()[0])
        for answer, start, text in texts
    ]


def choose(texts: list[tuple[int, int, str]], most: int = 5, answers: int = 10) -> list[str]:
    """Ranked (answer, start, text) to the texts that are taken."""
    return varied(offers(texts), Limits(most, answers))


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
    assert alike(content_words("It is.", "en"), content_words("It is!", "en"))
    assert not alike(content_words("It is.", "en"), content_words("We were.", "en"))
    assert not alike(frozenset(), frozenset())


def test_what_is_fixed_comes_first_and_within_no_limit() -> None:
    fixed = offers([(0, 0, "Wolves sing."), (0, 40, "Wolves sing loudly."), (0, 80, "Snow falls.")])
    assert varied(offers([(1, 200, "Rivers freeze.")]), Limits(2, 9), fixed=fixed) == [one.one for one in fixed]


def test_a_story_that_is_told_elsewhere_is_not_told_again() -> None:
    ranked = offers([(0, 0, "My mother sold her piano."), (1, 90, "Rivers freeze.")])
    assert varied(ranked, Limits(5, 9), told=[content_words("My mother sold her piano", "en")]) == ["Rivers freeze."]


def test_no_voice_takes_all_while_others_have_something_to_say() -> None:
    ada = [(at, at * 50, f"Ada {word}.") for at, word in enumerate("sings rows paints swims reads".split())]
    ben = [(9, 900, "Ben sleeps.")]
    limits = Limits(4, 9, voices=2)
    assert varied(offers(ada + ben), limits) == ["Ada sings.", "Ada rows.", "Ada paints.", "Ben sleeps."]
    assert len(varied(offers(ada), limits)) == 4  # nobody else speaks: the rest comes from the same voice


def test_all_quotes_together_keep_within_the_words_allowed() -> None:
    ranked = offers([(0, 0, "Wolves sing all night."), (1, 90, "Rivers freeze in winter."), (2, 180, "Doors open.")])
    assert varied(ranked, Limits(5, 9, words=6)) == ["Wolves sing all night.", "Doors open."]
    assert varied(ranked, Limits(5, 9, words=0)) == []


def test_two_quotes_are_not_alike_for_the_small_words_of_their_language() -> None:
    one, other = "Ich war da in dem Wald, und es war kalt.", "Und ich war da in dem Haus, und es war warm."
    assert content_words(one, "de-AT") == {"wald", "kalt"}
    assert not alike(content_words(one, "de"), content_words(other, "de"))
    assert alike(content_words(one, "xx"), content_words(other, "xx"))  # no list: all words count
