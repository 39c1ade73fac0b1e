"""From what the user names to a campaign."""

import json
import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecards.campaign.definition.campaign import Campaign, speaker_key
from quotecards.campaign.definition.load import load_campaign
from quotecards.errors import Problems, QuotecardsError, ReadError, SettingError
from quotecards.model.credits import Origin
from quotecards.model.settings import FirstLetter, HouseStyle, Titles

TALK = "Who wrote it?\nWe wrote it together, and nobody slept.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with two interviews and a photo."""
    (tmp_path / "interviews").mkdir()
    for name in ("b-talk.txt", "a-talk.txt"):
        (tmp_path / "interviews" / name).write_text(TALK)
    (tmp_path / "lund.jpg").write_bytes(b"a photo")
    return tmp_path


def campaign_of(project: Path, text: str) -> Campaign:
    (project / "spring.yaml").write_text(text)
    return load_campaign(project / "spring.yaml")


def complaint(project: Path, text: str) -> str:
    with pytest.raises(QuotecardsError) as caught:
        campaign_of(project, text)
    return str(caught.value).replace(f"{project.as_posix()}/", "")


def test_an_interview_is_a_campaign_of_its_own(project: Path) -> None:
    campaign = load_campaign(project / "interviews" / "a-talk.txt")
    assert campaign.name == "a-talk"
    assert [interview.recorded_as for interview in campaign.interviews] == ["a-talk.txt"]
    assert campaign.interviews[0].path.is_file()


def test_a_folder_is_a_campaign_of_all_its_interviews(project: Path) -> None:
    campaign = load_campaign(project / "interviews")
    assert campaign.name == "interviews"
    assert [interview.recorded_as for interview in campaign.interviews] == ["a-talk.txt", "b-talk.txt"]


def test_a_folder_with_a_campaign_file_is_that_campaign(project: Path) -> None:
    (project / "campaign.yaml").write_text("interviews: interviews/b-talk.txt\n")
    campaign = load_campaign(project)
    assert campaign.name == project.name
    assert [interview.recorded_as for interview in campaign.interviews] == ["interviews/b-talk.txt"]


def test_a_folder_with_nothing_to_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="holds no interview"):
        load_campaign(tmp_path)


def test_a_file_that_is_not_there_is_found_out_when_it_is_read(tmp_path: Path) -> None:
    assert load_campaign(tmp_path / "nothing.txt").interviews[0].shown_as == (tmp_path / "nothing.txt").as_posix()


def test_a_campaign_file_that_is_not_there_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"nothing\.yaml: cannot be read: No such file"):
        load_campaign(tmp_path / "nothing.yaml")


def test_messages_name_files_as_the_user_does(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project.parent)
    named = Path(project.name)
    (project / "spring.yaml").write_text("interviews: [interviews/a-talk.txt]\n")
    assert load_campaign(named / "spring.yaml").interviews[0].shown_as == f"{project.name}/interviews/a-talk.txt"
    assert load_campaign(named / "interviews").interviews[0].shown_as == f"{project.name}/interviews/a-talk.txt"


def test_everything_a_campaign_may_say_is_understood(project: Path) -> None:
    campaign = campaign_of(
        project,
        """
name: Spring / Release
theme: noir
executor: dask
scheduler: tcp://host:8786
formats: [story, x, story]
select: {per_interview: 2, words: {min: 5, max: 30}, films: [Salt Roads], speakers: Ida Lund}
interviews:
  - interviews/b-talk.txt
  - path: interviews/a-talk.txt
    credits:
      speaker: Ida Lund
      film: {title: Salt Roads, year: 2021}
      language: nb
photos: {Ida Lund: {file: lund.jpg, credit: Per Moe, focus: [40, 20]}}
house_style: ap
overrides: {palette: {lamp: "#FFFFFF"}}
""",
    )
    assert (campaign.name, campaign.folder) == ("Spring / Release", "spring-release")
    assert campaign.settings["theme"].value == "noir"
    assert campaign.settings["executor"].value == "dask"
    assert campaign.settings["scheduler"].value == "tcp://host:8786"
    assert campaign.settings["formats"].value == ("story", "x")
    assert campaign.settings["top"].value == 2
    assert campaign.settings["top"].origin.endswith("spring.yaml:7:10")
    assert (campaign.selection.min_words, campaign.selection.max_words) == (5, 30)
    assert campaign.selection.films == ("Salt Roads",)
    assert campaign.selection.speakers == ("Ida Lund",)
    assert campaign.selection.style.titles is Titles.QUOTES
    second = campaign.interviews[1]
    assert second.language == "nb"
    assert second.declared.speaker is not None
    assert (second.declared.speaker.value, second.declared.speaker.origin) == ("Ida Lund", Origin.CAMPAIGN)
    assert second.declared.speaker.line == 12
    assert second.declared.film is not None
    assert second.declared.film.value.year == 2021
    photo = campaign.photos[speaker_key("IDA  LUND")]
    assert (photo.path, photo.credit, photo.focus) == ("lund.jpg", "Per Moe", (40, 20))
    assert campaign.overrides is not None
    assert campaign.overrides.place(("palette", "lamp")).line == 17


def test_a_folder_or_a_pattern_stands_for_its_files_once_each(project: Path) -> None:
    campaign = campaign_of(project, "interviews: ['interviews/b*.txt', interviews, 'interviews/*.txt']\n")
    names = [interview.recorded_as for interview in campaign.interviews]
    assert names == ["interviews/b-talk.txt", "interviews/a-talk.txt"]


def test_a_file_of_credits_serves_the_interviews_that_it_names(project: Path) -> None:
    (project / "interviews" / "who.yaml").write_text("a-talk.txt:\n  speaker: Ida Lund\n  source: Kino\n")
    campaign = campaign_of(
        project,
        "credits: interviews/who.yaml\ninterviews: [{path: interviews/a-talk.txt, credits: {speaker: Per Moe}}]\n",
    )
    declared = campaign.interviews[0].declared
    assert declared.speaker is not None
    assert declared.speaker.value == "Per Moe"  # the campaign itself is nearer than the file
    assert declared.source is not None
    assert declared.source.value.outlet == "Kino"


def test_a_file_of_credits_is_never_picked_up_silently(project: Path) -> None:
    (project / "interviews" / "credits.yaml").write_text("a-talk.txt:\n  speaker: Ida Lund\n")
    assert campaign_of(project, "interviews: interviews\n").interviews[0].declared.speaker is None


def test_a_misspelt_interview_in_a_file_of_credits_is_told(project: Path) -> None:
    (project / "interviews" / "who.yaml").write_text("a-tlak.txt: {speaker: Ida Lund}\n")
    told = complaint(project, "credits: interviews/who.yaml\ninterviews: interviews\n")
    assert told.startswith("interviews/who.yaml:1:1: there is no interview “a-tlak.txt”")
    assert "did you mean “a-talk.txt”?" in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("interviews: [interviews\n", "spring.yaml:2:1: is not valid YAML"),
        ("interviews: interviews\nthem: noir\n", "spring.yaml:2:1: unknown key “them” (did you mean “theme”?)"),
        ("theme: noir\n", "“interviews” is missing"),
        ("", "“interviews” is missing"),
        ("interviews: []\n", "spring.yaml:1:1: interviews"),
        ("interviews: ['nothing/*.txt']\n", "“nothing/*.txt” matches no file"),
        ("interviews: ['/nothing/*.txt']\n", "“/nothing/*.txt” is not a pattern that can be searched for"),
        ('interviews: ["a\\0b"]\n', "spring.yaml:1:14: interviews: holds a NUL character"),
        ("interviews: interviews\nformats: []\n", "spring.yaml:2:1: formats"),
        ("interviews: interviews\nselect: {words: {min: 9, max: 3}}\n", "min (9) is more than max (3)"),
        ("interviews: interviews\nhouse_style: apa\n", "did you mean “ap”?"),
        ("interviews: interviews\ncredits: nothing.yaml\n", "spring.yaml:2:1: there is no file “nothing.yaml”"),
        (
            "interviews: interviews\nphotos: {Ida: {file: nothing.jpg}}\n",
            "spring.yaml:2:16: the photo “nothing.jpg” cannot be read: no such file or directory",
        ),
        ("interviews: interviews\nphotos: {Ida: {file: interviews}}\n", "the photo “interviews” cannot be read"),
        ("interviews: interviews\nphotos: {Ida: {file: lund.jpg, focus: [0, 101]}}\n", "spring.yaml:2:43: focus: "),
        ("interviews: [{path: interviews, credits: {film: {title: A, yaer: 3}}}]\n", "did you mean “year”?"),
        ("- interviews\n", "spring.yaml"),
    ],
)
def test_a_mistake_is_told_with_its_place(project: Path, text: str, told: str) -> None:
    assert told in complaint(project, text)


def test_all_mistakes_are_told_at_once(project: Path) -> None:
    with pytest.raises(Problems) as caught:
        campaign_of(project, "interviews: ['n/*.txt', 'm/*.txt']\nphotos: {Ida: {file: n.jpg}}\n")
    assert len(caught.value.problems) == 3


def test_a_house_style_may_differ_from_a_named_one(project: Path) -> None:
    campaign = campaign_of(project, "interviews: interviews\nhouse_style: {extends: ap, first_letter: bracket}\n")
    assert campaign.selection.style == HouseStyle("ap with changes", Titles.QUOTES, FirstLetter.BRACKET, False)


def test_an_interview_beside_the_campaign_is_recorded_from_there(project: Path) -> None:
    (project / "plans").mkdir()
    (project / "plans" / "spring.yaml").write_text("interviews: ../interviews\n")
    campaign = load_campaign(project / "plans" / "spring.yaml")
    assert campaign.interviews[0].recorded_as == "../interviews/a-talk.txt"
    assert campaign.interviews[0].path.is_file()


@given(st.text(min_size=1, max_size=120))
def test_any_name_makes_a_folder_inside_the_output(name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.txt").write_text(TALK)
        (Path(folder) / "c.yaml").write_text(json.dumps({"name": name, "interviews": "a.txt"}))
        try:
            campaign = load_campaign(Path(folder) / "c.yaml")
        except SettingError:
            return  # blank, or no characters at all
        assert campaign.name == name
        assert re.fullmatch(r"[a-z0-9][a-z0-9-]*", campaign.folder)


@pytest.mark.parametrize("name", ["../up", "/etc", "con", "NUL", "a" * 300, "Ä/Ö"])
def test_hostile_names_stay_inside_the_output(project: Path, name: str) -> None:
    folder = campaign_of(project, f"name: {name}\ninterviews: interviews\n").folder
    assert re.fullmatch(r"[a-z0-9-]{1,80}", folder)
    assert folder not in {"con", "nul"}
