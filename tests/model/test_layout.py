"""A layout is plain data: it can be written down, compared and fingerprinted."""

import dataclasses
import hashlib
import json

from quotecards.model.layers import Grain, Solid
from quotecards.model.layout import GlyphRun, Layout, Placed, Rect, SetLine

RUN = GlyphRun("square", 10.0, 5.0, 20.0, ((1, 0.0, 0.0), (2, 10.0, 0.0)), "ab", (0, 0, 0))
LINES = (SetLine("ab", 20.0, (RUN,), Rect(5, 10, 20, 10)), SetLine("c", 32.0, (RUN,), Rect(3, 22, 10, 10)))
LAYOUT = Layout(
    "square",
    "plain",
    100,
    100,
    Rect(0, 0, 100, 100),
    (Solid((1, 2, 3)), Grain(0.03)),
    None,
    (Placed("quote", Rect(0, 0, 50, 50), 10.0, 12.0, LINES),),
)


def test_a_layout_is_written_as_plain_json_and_its_layers_say_what_they_are() -> None:
    plain = json.loads(json.dumps(LAYOUT.to_json()))
    assert [layer["kind"] for layer in plain["background"]] == ["solid", "grain"]
    assert plain["placed"][0]["lines"][0]["runs"][0]["glyphs"] == [[1, 0.0, 0.0], [2, 10.0, 0.0]]


def test_equal_layouts_have_one_digest_and_the_smallest_change_gives_another() -> None:
    assert dataclasses.replace(LAYOUT).digest == LAYOUT.digest
    assert dataclasses.replace(LAYOUT, background=(Solid((1, 2, 4)), Grain(0.03))).digest != LAYOUT.digest


def test_the_digest_is_that_of_the_plain_json() -> None:
    text = json.dumps(LAYOUT.to_json(), sort_keys=True, ensure_ascii=False)
    assert LAYOUT.digest == hashlib.sha256(text.encode()).hexdigest()


def test_the_ink_of_a_slot_is_the_box_around_its_lines() -> None:
    assert LAYOUT.placed[0].ink == Rect(3, 10, 22, 22)


def test_boxes_know_what_they_contain_and_touch() -> None:
    box = Rect(10, 10, 20, 20)
    assert box.contains(Rect(10, 10, 20, 20))
    assert not box.contains(Rect(8, 10, 20, 20))
    assert box.overlaps(Rect(29, 29, 5, 5))
    assert not box.overlaps(Rect(30, 10, 5, 5))
