from dataclasses import replace

from quotecards.light import light


@light
class Oar:
    wood: str
    length: int = 3


def test_light_values_are_equal_by_their_fields_and_may_be_kept_in_sets() -> None:
    assert {Oar("ash"), Oar("ash", 3)} == {Oar("ash")}
    assert Oar("ash") != Oar("fir")


def test_a_light_value_is_replaced_by_another_one() -> None:
    oar = Oar("ash")
    assert replace(oar, length=4) == Oar("ash", 4)
    assert oar == Oar("ash", 3)


def test_a_light_value_has_no_room_for_more() -> None:
    assert not hasattr(Oar("ash"), "__dict__")
