"""People who say who they are."""

from quotecards.readers.body.presenting import presenting_themselves


def test_whom_czechs_say_that_they_chose_is_not_who_they_are() -> None:
    assert list(presenting_themselves("Volil jsem Petra Vosse.")) == []
    assert list(presenting_themselves("Jsem Petr Voss a stavím lodě.")) == ["Petr Voss"]
