"""Ready, draft or refused: the rules of the house."""

import dataclasses

from quotecards.campaign.definition.campaign import speaker_key
from quotecards.campaign.planning.plan import NO_SOURCE, NO_SPEAKER, Plan, plan
from quotecards.model.card import CardStatus, Photo
from quotecards.model.credits import Credits, Film, Origin, Source, Stated
from quotecards.model.quote import Quote
from quotecards.model.settings import HouseStyle
from quotecards.model.text import Document, Doubt

SOURCE = Stated(Source("Kino"), Origin.SIDECAR)
IDA = Stated("Ida Lund", Origin.LABEL, line=3)
QUOTE = Quote(
    path="talks/ida.txt",
    sha256="0" * 64,
    start=10,
    end=32,
    line=7,
    verbatim="Nobody rehearses grief",
    text="Nobody rehearses grief",
    edits=(),
    language="en",
    speaker=IDA,
    film=None,
)


def planned(quote: Quote, source: Stated[Source] | None = SOURCE, photos: dict[str, Photo] | None = None) -> Plan:
    document = Document("talks/ida.txt", "0" * 64, "", (), Credits(speaker=IDA, source=source))
    return plan(
        document,
        [quote],
        photos={speaker_key(name): photo for name, photo in (photos or {}).items()},
        style=HouseStyle(),
    )


def test_a_card_with_speaker_and_source_is_ready() -> None:
    card = planned(QUOTE).cards[0]
    assert (card.status, card.why) == (CardStatus.READY, ())
    assert card.interview == "ida"


def test_a_card_without_its_speaker_is_refused_whatever_the_whole_interview_says() -> None:
    found = planned(dataclasses.replace(QUOTE, speaker=None))
    assert found.cards == ()
    assert found.refused[0].why == (NO_SPEAKER,)


def test_a_card_without_its_source_is_a_draft() -> None:
    card = planned(QUOTE, source=None).cards[0]
    assert (card.status, card.why) == (CardStatus.DRAFT, (NO_SOURCE,))


def test_words_that_somebody_else_may_have_said_make_a_draft() -> None:
    doubt = Doubt(start=0, end=11, line=6, words="no label says who speaks")
    document = Document("talks/ida.txt", "0" * 64, "", (), Credits(speaker=IDA, source=SOURCE), doubts=(doubt,))
    card = plan(document, [QUOTE], style=HouseStyle()).cards[0]
    assert card.status is CardStatus.DRAFT
    assert card.why == (
        "Ida Lund may not have said this: no label says who speaks (line 6); mark the turns with Q: and A:",
    )
    beside = dataclasses.replace(document, doubts=(dataclasses.replace(doubt, end=10),))
    assert plan(beside, [QUOTE], style=HouseStyle()).cards[0].status is CardStatus.READY


def test_an_inferred_film_makes_a_draft_that_tells_the_evidence() -> None:
    film = Stated(Film("Salt Roads"), Origin.INFERRED, "the question names “Salt Roads”")
    card = planned(dataclasses.replace(QUOTE, film=film)).cards[0]
    assert card.status is CardStatus.DRAFT
    told = "the film “Salt Roads” was inferred (the question names “Salt Roads”, line 7): confirm it in the credits"
    assert card.why == (told,)


def test_an_inferred_speaker_and_source_are_told_too() -> None:
    speaker = Stated("Ida Lund", Origin.INFERRED, line=1)
    source = Stated(Source("Kino"), Origin.INFERRED)
    card = planned(dataclasses.replace(QUOTE, speaker=speaker), source).cards[0]
    assert card.why == (
        "the speaker “Ida Lund” was inferred (line 1): confirm it in the credits",
        "the source “Kino” was inferred: confirm it in the credits",
    )


def test_a_declared_film_leaves_the_card_ready() -> None:
    film = Stated(Film("Salt Roads"), Origin.FRONT_MATTER)
    assert planned(dataclasses.replace(QUOTE, film=film)).cards[0].status is CardStatus.READY


def test_a_photo_is_found_by_the_speaker_s_name_however_it_is_written() -> None:
    photo = Photo("ida.jpg", "0" * 64)
    assert planned(QUOTE, photos={"IDA  lund": photo}).cards[0].photo == photo
    assert planned(QUOTE, photos={"Per Moe": photo}).cards[0].photo is None


def test_a_quote_with_a_source_of_its_own_is_credited_to_it() -> None:
    own = Stated(Source("Lantern"), Origin.ROW, line=4)
    card = planned(dataclasses.replace(QUOTE, source=own)).cards[0]
    assert (card.source, card.status) == (own, CardStatus.READY)
