"""Credits know where they come from, and the stronger origin wins."""

from quotecards.model.credits import Credits, Film, Origin, Source, Stated

FILM = Film("The Long Reel")


def test_what_is_stated_wins_over_what_is_weaker_and_gaps_are_filled() -> None:
    campaign = Credits(speaker=Stated("Ada Vell", Origin.CAMPAIGN), films=(FILM,))
    found = Credits(
        speaker=Stated("Vell", Origin.INFERRED, "title"),
        source=Stated(Source("Reel"), Origin.SIDECAR),
        films=(FILM, Film("Other")),
    )
    merged = campaign.over(found)
    assert merged.speaker == Stated("Ada Vell", Origin.CAMPAIGN)
    assert merged.source == found.source
    assert merged.films == (FILM, Film("Other"))


def test_only_inferred_values_are_unconfirmed() -> None:
    assert not Stated("x", Origin.INFERRED).confirmed
    assert all(Stated("x", origin).confirmed for origin in Origin if origin is not Origin.INFERRED)
