"""Mistakes in YAML, told in plain words, all at once, each with its place."""

from enum import StrEnum
from typing import Annotated, Literal, Self

import pytest
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from quotecards.errors import Problems, SettingError
from quotecards.yamlcheck import check, mistake
from quotecards.yamlfile import parse


class Mood(StrEnum):
    WARM = "warm"
    COLD = "cold"


def _no_comma(value: str) -> str:
    if "," in value:
        raise ValueError("Holds a comma")
    if "{" in value:
        raise mistake(f"a brace in {value}", "take it out")
    return value


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Film(Strict):
    title: Annotated[str, AfterValidator(_no_comma)]
    year: int = 2000


class Shelf(Strict):
    films: dict[str, Film] = Field(default_factory=dict)
    best: str | Film | None = None
    pair: tuple[int, Film] | None = None
    several: list[Film] = Field(default_factory=list)
    grade: Literal["none", "mono"] = "none"
    mood: Mood = Mood.WARM
    share: Annotated[float, Field(le=1)] = 0.5
    open: bool = True

    @model_validator(mode="after")
    def _enough(self) -> Self:
        if self.share < 0:
            raise ValueError("Nobody shares")
        return self


def told(text: str) -> list[str]:
    with pytest.raises((SettingError, Problems)) as caught:
        check(Shelf, parse(text, "s.yaml"))
    error = caught.value
    return [str(one) for one in error.problems] if isinstance(error, Problems) else [str(error)]


def test_an_empty_file_is_a_file_without_keys() -> None:
    assert check(Shelf, parse("", "s.yaml")) == Shelf()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("flims: {}", "s.yaml:1:1: unknown key “flims” (did you mean “films”?)"),
        ("films: {a: {titel: x}}", "s.yaml:1:9: “title” is missing"),
        ("several:\n- {title: x}\n- {title: 5}", "s.yaml:3:4: title: must be text (put it in quotation marks)"),
        ("several:\n- title: x\n  yaer: 5", "s.yaml:3:3: unknown key “yaer” (did you mean “year”?)"),
        ("pair: [1, {title: x, yer: 1}]", "s.yaml:1:22: unknown key “yer” (did you mean “year”?)"),
        ("best: {title: a, yer: 1}", "s.yaml:1:18: unknown key “yer” (did you mean “year”?)"),
        ("several: {}", "s.yaml:1:1: several: must be a list"),
        ("films: [1]", "s.yaml:1:1: films: must be a mapping of keys to values"),
        ("films: {a: x}", "s.yaml:1:9: a: must be a mapping of keys to values"),
        ("grade: monu", "s.yaml:1:1: grade: “monu” is not known here (did you mean “mono”?)"),
        ("mood: hot", "s.yaml:1:1: mood: “hot” is not known here (known: cold, warm)"),
        (f"mood: {'h' * 60}", f"s.yaml:1:1: mood: “{'h' * 39}…” is not known here (known: cold, warm)"),
        ("share: much", "s.yaml:1:1: share: must be a number"),
        ("share: 2", "s.yaml:1:1: share: must be less than or equal to 1"),
        ("share: -1", "s.yaml:1:1: nobody shares"),
        ("open: perhaps", "s.yaml:1:1: open: must be true or false"),
        ("films: {a: {title: x, year: 1.5}}", "s.yaml:1:23: year: must be a whole number"),
        ("films: {a: {title: }}", "s.yaml:1:13: “title” is empty (a value that begins with # needs quotation marks)"),
        ('films: {a: {title: "x,"}}', "s.yaml:1:13: title: holds a comma"),
        ('films: {a: {title: "{x}"}}', "s.yaml:1:13: a brace in {x} (take it out)"),
        ("- a", "s.yaml:1:1: must be a mapping of keys to values"),
    ],
)
def test_a_mistake_is_told_in_plain_words_with_its_place(text: str, expected: str) -> None:
    assert expected in told(text)


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file() -> None:
    assert told("share: 3\nfilms:\n  b: {title: 1}\ngrade: x\nopne: true") == [
        "s.yaml:1:1: share: must be less than or equal to 1",
        "s.yaml:3:7: title: must be text (put it in quotation marks)",
        "s.yaml:4:1: grade: “x” is not known here (known: mono, none)",
        "s.yaml:5:1: unknown key “opne” (did you mean “open”?)",
    ]


def test_a_value_of_several_kinds_is_one_mistake_and_the_deepest_counts() -> None:
    assert told("best: {title: 5}") == ["s.yaml:1:8: title: must be text (put it in quotation marks)"]
