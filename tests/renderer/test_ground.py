"""The light of a ground: the same whether it is asked of a box or kept for the whole picture."""

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from quotecards.renderer.ground import Ground, linear


@given(st.binary(min_size=12, max_size=12), st.sampled_from([1.0, 6.0]))
def test_a_ground_that_stays_has_the_light_that_it_had_before(seed: bytes, gain: float) -> None:
    ground = Ground(Image.frombytes("RGB", (2, 2), seed).resize((40, 30), Image.Resampling.BICUBIC))
    box = (3, 5, 31, 22)
    before = ground.light(box, gain).tobytes()
    ground.stay()
    assert ground.light(box, gain).tobytes() == before


def test_light_is_found_once_for_a_ground_that_stays() -> None:
    ground = Ground(Image.new("RGB", (8, 8), (200, 10, 10)))
    ground.stay()
    ground.light((0, 0, 4, 4), 1.0)
    ground.image.paste("white", (0, 0, 8, 8))  # as nobody should
    assert (
        ground.light((4, 4, 8, 8), 1.0).getextrema()
        == (round(255 * 0.2126 * linear(200) + 255 * linear(10) * 0.7874),) * 2
    )


def test_a_box_that_hangs_out_of_the_picture_has_its_own_size() -> None:
    ground = Ground(Image.new("RGB", (8, 8), "white"))
    assert ground.light((-4, -4, 4, 4), 1.0).size == (8, 8)
    ground.stay()
    assert ground.light((-4, -4, 4, 4), 1.0).size == (8, 8)
