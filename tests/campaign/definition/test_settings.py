"""Which setting counts, and who set it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.campaign.definition.settings import Setting, chosen, from_environment, settle
from quotecards.errors import SettingError

CAMPAIGN = {"theme": Setting("arthouse", "campaign.yaml:2:1")}


def test_without_a_word_from_anyone_the_defaults_count() -> None:
    settings = settle({}, {}, {}, cpus=3)
    assert settings.jobs == Setting(3, "default")
    assert settings.top.value == 5
    assert settings.theme.place is None


def test_a_campaign_is_stronger_than_a_default() -> None:
    assert settle(CAMPAIGN, {}, {}, cpus=1).theme == Setting("arthouse", "campaign.yaml:2:1")


def test_a_variable_is_stronger_than_a_campaign() -> None:
    assert settle(CAMPAIGN, {"QUOTECARDS_THEME": "noir"}, {}, cpus=1).theme == Setting("noir", "QUOTECARDS_THEME")


def test_a_flag_is_stronger_than_all() -> None:
    settings = settle(CAMPAIGN, {"QUOTECARDS_THEME": "noir"}, {"theme": "mine", "formats": ("x",)}, cpus=1)
    assert settings.theme == Setting("mine", "--theme")
    assert settings.formats == Setting(("x",), "--format")


def test_a_flag_that_says_no_is_stronger_than_a_variable_that_says_yes() -> None:
    settings = settle(CAMPAIGN, {"QUOTECARDS_GALLERY": "yes"}, {"gallery": False}, cpus=1)
    assert settings.gallery == Setting(False, "--no-gallery")
    assert settle(CAMPAIGN, {"QUOTECARDS_GALLERY": "no"}, {"gallery": None}, cpus=1).gallery.value is False


def test_flags_that_were_not_given_leave_the_rest_alone() -> None:
    flags = {"theme": None, "formats": (), "strict": None}
    settings = settle(CAMPAIGN, {"QUOTECARDS_STRICT": "yes", "QUOTECARDS_FORMATS": "story, x"}, flags, cpus=1)
    assert settings.theme.origin == "campaign.yaml:2:1"
    assert settings.formats == Setting(("story", "x"), "QUOTECARDS_FORMATS")
    assert settings.strict.value is True


def test_an_empty_variable_counts_as_not_set() -> None:
    assert from_environment({"QUOTECARDS_THEME": "", "HOME": "/root"}) == {}


@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        ("QUOTECARDS_JOBS", "0", "“0” is not a number from 1 to 9999"),
        ("QUOTECARDS_TOP", "many", "“many” is not a number"),
        ("QUOTECARDS_TOP", "²", "is not a number"),
        ("QUOTECARDS_EXECUTOR", "threads", "is not one of processes, serial"),
        ("QUOTECARDS_STRICT", "perhaps", "neither yes nor no"),
        ("QUOTECARDS_FORMATS", ", ,", "holds no name"),
    ],
)
def test_a_variable_that_makes_no_sense_is_named(variable: str, value: str, message: str) -> None:
    with pytest.raises(SettingError, match=message) as caught:
        from_environment({variable: value})
    assert str(caught.value).startswith(f"{variable}: ")


def test_a_misspelt_variable_is_told_with_the_right_one() -> None:
    with pytest.raises(SettingError, match="did you mean “QUOTECARDS_THEME”"):
        from_environment({"QUOTECARDS_THEEM": "noir"})


def test_a_choice_that_does_not_exist_names_the_place_where_it_was_made() -> None:
    with pytest.raises(SettingError) as caught:
        chosen(Setting("storry", "campaign.yaml:3:1"), ["story", "x"], "format")
    assert str(caught.value) == "campaign.yaml:3:1: there is no format “storry” (did you mean “story”?)"


def test_every_setting_tells_its_origin_as_json() -> None:
    record = settle(CAMPAIGN, {}, {}, cpus=2).to_json()
    assert record["theme"] == {"value": "arthouse", "origin": "campaign.yaml:2:1"}
    assert record["jobs"] == {"value": 2, "origin": "default"}


@given(st.text(max_size=8))
def test_whatever_a_variable_holds_it_is_a_setting_or_a_setting_error(value: str) -> None:
    for name in ("THEME", "FORMATS", "TOP", "OUT", "JOBS", "EXECUTOR", "STRICT"):
        try:
            found = from_environment({f"QUOTECARDS_{name}": value})
        except SettingError:
            continue
        assert len(found) == (1 if value else 0)


@pytest.mark.parametrize(
    ("campaign", "environment", "flags", "theme", "origin"),
    [
        ({"theme": "riviera", "variant": "night"}, {}, {}, "riviera/night", "campaign"),
        ({"variant": "red"}, {}, {}, "noir/red", "campaign"),
        ({"theme": "riviera", "variant": "night"}, {}, {"variant": "rose"}, "riviera/rose", "--variant"),
        ({"theme": "riviera/night"}, {}, {"variant": "rose"}, "riviera/rose", "--variant"),
        ({"theme": "riviera", "variant": "night"}, {}, {"theme": "noir"}, "noir", "--theme"),
        ({"theme": "riviera"}, {"QUOTECARDS_VARIANT": "night"}, {}, "riviera/night", "QUOTECARDS_VARIANT"),
        ({"theme": "looks/mine.yaml"}, {}, {"variant": "night"}, "looks/mine.yaml/night", "--variant"),
        ({"theme": "looks/mine.yaml/night"}, {}, {"variant": "day"}, "looks/mine.yaml/day", "--variant"),
    ],
)
def test_a_variant_goes_with_the_theme_and_not_with_a_stronger_one(
    *, campaign: dict[str, str], environment: dict[str, str], flags: dict[str, str], theme: str, origin: str
) -> None:
    told = {name: Setting(value, "campaign") for name, value in campaign.items()}
    assert settle(told, environment, flags, cpus=1).theme == Setting(theme, origin)


def test_a_theme_cannot_have_two_variants() -> None:
    with pytest.raises(SettingError) as caught:
        settle({}, {}, {"theme": "noir/red", "variant": "teal"}, cpus=1)
    assert str(caught.value) == "--variant: the theme noir/red has its variant already"


def test_a_scheduler_asks_for_dask_unless_another_executor_was_asked_for() -> None:
    variable = {"QUOTECARDS_SCHEDULER": "tcp://host:8786"}
    assert settle({}, variable, {}, cpus=1).executor == Setting("dask", "QUOTECARDS_SCHEDULER")
    assert settle({}, variable, {"executor": "serial"}, cpus=1).executor == Setting("serial", "--executor")
    assert settle({}, {}, {}, cpus=1).executor == Setting("processes")


def test_an_option_of_two_words_is_named_as_it_is_written() -> None:
    assert settle({}, {}, {"max_failures": 3}, cpus=1).max_failures == Setting(3, "--max-failures")
