import pytest

from quotecards.selector.guards.unsaid import unsaid
from tests.selector.guards.excerpts import excerpt


@pytest.mark.parametrize(
    "said",
    [
        "I like it **really** well.",
        "I like *it* well.",
        "I **never",
        "I like __it__, and _that_.",
        "I '''never''' sleep.",
        "I [b]never[/b] sleep.",
        "I <em>never</em> sleep.",
        "Salt &amp; water",
        "The {{river}} sings.",
        "See [it](https://boats.example) there.",
        "It is late\\, I said.",
        "Rivers[1] forget.",
        "Rivers¹ forget.",
        "Rivers† forget.",
        "Rivers (12:33) forget.",
        "Rivers (inaudible 00:12:33) forget.",
        "Rivers donâ€™t forget.",
        "Rivers don?t forget.",
        "Le fleuve a Ã©tÃ© calme.",
    ],
)
def test_marks_of_a_program_are_not_said(said: str) -> None:
    assert "not said" in (unsaid(excerpt(f"‹{said}›")) or "")


@pytest.mark.parametrize(
    "said",
    [
        "I do not give a f**k about it.",
        "It was sh*t, and then more of that sh*t.",
        "It was sh** and nothing but sh**.",
        "R&B & soul; that is it.",
        "He [the director] sings.",
        "3 * 4 * 5 is sixty, and 2 < 3 > 1.",
        "It’s ‘so’, and 'so' again.",
        "Our file is called low_tide_final_cut.",
        "The film* was late.",
        "Every 10 m² of it, and CO² too.",
        "Why? Because. Is that all?",
        "We met [Ada] (my aunt) at 12:33.",
        "Âge tendre, tête de bois, et l’âme avec.",
    ],
)
def test_stars_of_the_coarse_and_signs_of_the_clever_are_not_unsaid(said: str) -> None:
    assert unsaid(excerpt(f"‹{said}›")) is None
