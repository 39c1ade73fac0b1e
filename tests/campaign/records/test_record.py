"""JSON that can be read back."""

import dataclasses
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from quotecards.campaign.records.record import (
    asset_from,
    asset_record,
    credits_from,
    credits_record,
    digest_of,
    edits_from,
    quote_record,
)
from quotecards.model.asset import Asset, Checks
from quotecards.model.credits import Credits, Film, Origin, Source, Stated
from quotecards.model.edits import Edit, EditKind
from quotecards.model.quote import Quote, Reason

texts = st.text(max_size=12)
origins = st.sampled_from(list(Origin))
years = st.none() | st.integers(1888, 2100)
films = st.builds(Film, texts, st.none() | texts, years)
sources = st.builds(Source, texts, st.none() | texts)


def stated(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    # Called through a lambda: a frozen generic class cannot keep the type that a subscripted call notes on it.
    made = st.tuples(values, origins, texts, st.none() | st.integers(1, 99)).map(lambda parts: Stated(*parts))
    return st.none() | made


everything = st.builds(
    Credits,
    speaker=stated(texts),
    film=stated(films),
    source=stated(sources),
    interviewer=stated(texts),
    films=st.lists(films, max_size=2).map(tuple),
)


@given(everything)
def test_credits_come_back_as_they_went(known: Credits) -> None:
    assert credits_from(credits_record(known)) == known


def test_edits_come_back_as_they_went() -> None:
    edits = (Edit(0, 1, EditKind.FIRST_LETTER, "n", "N"), Edit(4, 6, EditKind.DASH, "--", "—"))
    reasons = (Reason("length", 0.123456, "is short"),)
    quote = Quote("a.txt", "0", 0, 9, 1, "not -- so", "Not — so", edits, "en", None, None, reasons=reasons)
    record = quote_record(quote)
    assert edits_from(record["edits"]) == edits
    assert record["reasons"] == [{"signal": "length", "weight": 0.1235, "words": "is short"}]


@given(st.dictionaries(texts, texts | st.integers(), min_size=1))
def test_a_digest_changes_with_every_value_and_not_with_the_order(record: dict[str, str | int]) -> None:
    record.pop("digest", None)
    backwards = dict(reversed(record.items()))
    assert digest_of(backwards) == digest_of(record) == digest_of(record | {"digest": "0"})
    for key in record:
        assert digest_of(record | {key: "another value"}) != digest_of(record)


def test_a_picture_is_the_same_after_it_was_written_down() -> None:
    checks = Checks(4.5, 34.0, True, ("quote: veil",), ("speaker",), "logo.png", "too small", ("film_facts",))
    asset = Asset("x/a.png", "x", "x", 1600, 900, 12, "0" * 64, "1" * 64, ("One", "two"), checks)
    again = asset_from(json.loads(json.dumps(asset_record(asset))))
    assert again == asset
    assert hash(again) == hash(asset)
    assert all(getattr(checks, field.name) for field in dataclasses.fields(checks))  # none is forgotten here
