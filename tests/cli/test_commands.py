"""The commands as a user meets them: what they print, where, and the exit code."""

import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from quotecards import __version__
from quotecards.campaign.planning.keeping import loaded_selector
from quotecards.cli.main import COMMANDS, run
from quotecards.cli.picking_notes import OTHER_LANGUAGES, SIGNALS_ALONE, picking_notes
from tests.campaign.samples import TALK, bytes_of, project
from tests.renderer.logos import save_logo

QUICK = ("--format", "open-graph", "--executor", "serial", "--top", "2")


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str


Command = Callable[..., Said]


@pytest.fixture
def quotecards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Command]:
    """Runs a command in a folder with one interview in `talks/`; picks are the signals' alone, extra or not."""
    project(tmp_path)
    loaded_selector.cache_clear()  # it may hold the learned reader, and is not to be left to others without it
    monkeypatch.setattr("quotecards.selector.selector.is_installed", lambda: False)
    monkeypatch.chdir(tmp_path)
    for variable in [name for name in os.environ if name.startswith("QUOTECARDS_")]:
        monkeypatch.delenv(variable)

    def command(*arguments: str) -> Said:
        code = run(arguments)
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Said(code, said.out, said.err)

    yield command
    loaded_selector.cache_clear()


def test_help_names_every_command(quotecards: Command) -> None:
    said = quotecards("--help")
    assert said.code == 0
    assert all(f"  {name} " in said.out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(quotecards: Command, name: str) -> None:
    said = quotecards(name, "--help")
    assert (said.code, said.err) == (0, "")
    assert f"quotecards {name}" in said.out


def test_the_version_is_told(quotecards: Command) -> None:
    assert quotecards("--version").out == f"quotecards {__version__}\n"


def test_builds_keep_what_they_read_and_those_that_only_look_do_not(quotecards: Command, tmp_path: Path) -> None:
    heard = tmp_path / "output" / "talks" / ".quotecards" / "heard"
    for flag in ("--check", "--dry-run"):
        quotecards("build", "talks", flag, *QUICK)
        assert not (tmp_path / "output").exists()
    quotecards("build", "talks", *QUICK)
    first = {path.name: path.stat().st_mtime_ns for path in heard.iterdir()}
    assert len(first) == 2
    quotecards("build", "talks", *QUICK)
    assert {path.name: path.stat().st_mtime_ns for path in heard.iterdir()} == first
    quotecards("build", "talks", *QUICK, "--top", "3")
    assert len({path.name for path in heard.iterdir()} & set(first)) == 1  # the reading; the old pick is gone


def test_a_build_ends_with_what_was_made_and_where(quotecards: Command) -> None:
    said = quotecards("build", "talks", *QUICK)
    assert said.code == 0
    assert said.err == (
        "look at 1 card [irony]: ida.txt:11: [laughs] was left out: was it meant as a joke?\n"
        "2 cards, 2 pictures in the theme noir: 2 made, 0 unchanged\n"
    )
    assert said.out == "look at output/talks/index.html\n"
    assert len(bytes_of(Path("output/talks"))) == 5


def test_a_build_without_gallery_writes_pictures_and_manifest_only(quotecards: Command) -> None:
    quotecards("build", "talks", *QUICK)
    check = quotecards("build", "talks", *QUICK, "--check", "--no-gallery")
    assert check.code == 1
    assert check.out == "would remove output/talks/index.html\nwould remove output/talks/contact-sheet.jpg\n"
    assert quotecards("build", "talks", *QUICK, "--no-gallery").out == "look in output/talks/\n"
    assert {Path(path).name for path in bytes_of(Path("output/talks"))} & {"index.html", "contact-sheet.jpg"} == set()


def test_a_second_build_leaves_everything_as_it_is(quotecards: Command) -> None:
    quotecards("build", "talks", *QUICK)
    assert "0 made, 2 unchanged" in quotecards("build", "talks", *QUICK).err


def test_a_build_says_which_languages_the_ratings_do_not_know(quotecards: Command) -> None:
    note = OTHER_LANGUAGES.format("nb")
    sidecar = Path("talks/ida.yaml")
    sidecar.write_text(sidecar.read_text() + "language: nb\n")
    assert note in quotecards("build", "talks", *QUICK).err.splitlines()
    assert note in quotecards("build", "talks", *QUICK, "--dry-run").err.splitlines()


def test_drafts_are_told_by_what_they_lack(quotecards: Command) -> None:
    Path("talks/ida.yaml").write_text("speaker: Ida Lund\nfilm: Salt Roads\n")
    said = quotecards("build", "talks", *QUICK)
    assert said.code == 0
    assert "2 drafts: no source: say where the interview appeared (source: {outlet: …})" in said.err
    assert "2 cards (2 drafts), 2 pictures" in said.err
    assert quotecards("build", "talks", *QUICK, "--strict").code == 1


def test_drafts_that_could_not_be_made_are_not_counted_among_the_cards(quotecards: Command) -> None:
    Path("talks/ida.yaml").write_text("speaker: Ida Lund\nfilm: Salt Roads\n")
    whole = quotecards("build", "talks", *QUICK).err
    assert "2 cards (2 drafts), 2 pictures" in whole
    cuneiform = TALK.replace("rehearses the", "𒀀").replace("more alive", "𒀀")  # no font covers it
    Path("talks/ida.txt").write_text(cuneiform)
    said = quotecards("build", "talks", *QUICK).err
    assert "1 card (1 draft), 1 picture " in said
    assert "1 failed" in said


def test_refused_cards_are_told_with_what_to_do(quotecards: Command) -> None:
    Path("talks/ida.yaml").unlink()
    Path("talks/ida.txt").write_text(TALK[TALK.index("Q:") :])
    said = quotecards("build", "talks", *QUICK)
    assert said.code == 1
    assert "ida.txt: 2 cards refused: nobody is named as the speaker" in said.err
    assert said.out == ""


def test_pictures_of_an_earlier_run_are_counted_when_they_go(quotecards: Command) -> None:
    quotecards("build", "talks", *QUICK, "--format", "x")
    assert "2 of an earlier run removed" in quotecards("build", "talks", *QUICK).err


def test_an_interview_that_cannot_be_read_takes_one_line_and_the_others_are_made(quotecards: Command) -> None:
    Path("talks/empty.txt").write_bytes(b"")
    said = quotecards("build", "talks", *QUICK)
    assert said.code == 1
    assert said.err.startswith("quotecards: talks/empty.txt: is empty (")
    assert "2 made" in said.err


def test_a_dry_run_lists_the_cards_and_makes_none(quotecards: Command) -> None:
    said = quotecards("build", "talks", *QUICK, "--dry-run")
    assert said.code == 0
    assert said.out.count("ready  ida--") == 2
    assert "would make 2 cards in open-graph; nothing was made" in said.err
    assert not Path("output").exists()
    plan = json.loads(quotecards("build", "talks", *QUICK, "--dry-run", "--json").out)
    assert [card["speaker"] for card in plan["cards"]] == ["Ida Lund"] * 2
    assert plan["settings"]["formats"] == {"value": ["open-graph"], "origin": "--format"}


def test_a_check_makes_nothing_and_fails_where_something_would_change(quotecards: Command) -> None:
    said = quotecards("build", "talks", *QUICK, "--check")
    assert said.code == 1
    assert said.out.count("would write output/talks/open-graph/ida--") == 2
    assert "would write output/talks/manifest.json" in said.out
    assert not Path("output").exists()
    quotecards("build", "talks", *QUICK)
    said = quotecards("build", "talks", *QUICK, "--check")
    assert (said.code, said.out) == (0, "output/talks is up to date\n")
    said = quotecards("build", "talks", *QUICK, "--top", "1", "--check")
    assert said.code == 1
    assert said.out.count("would remove output/talks/open-graph/") == 1


def test_a_build_as_json_is_nothing_but_json(quotecards: Command) -> None:
    Path("talks/empty.txt").write_bytes(b"")
    said = quotecards("build", "talks", *QUICK, "--json")
    record = json.loads(said.out)
    assert (record["made"], record["unchanged"], record["failed"], record["drafts"]) == (2, 0, [], [])
    assert record["unreadable"][0].startswith("talks/empty.txt: is empty")
    assert all(Path(record["folder"], file["path"]).is_file() for file in record["files"])


def test_a_picture_that_does_not_fit_is_told_and_the_rest_is_made(quotecards: Command) -> None:
    Path("c.yaml").write_text(
        "interviews: talks\nformats: [open-graph, x]\noverrides: {formats: {x: {type: {quote: {max_lines: 1}}}}}\n"
    )
    said = quotecards("build", "c.yaml", "--top", "2")
    assert said.code == 1
    assert said.err.count("1 picture not made: x: ") == 2
    assert "2 cards, 2 pictures in the theme noir: 2 made, 0 unchanged, 2 failed" in said.err
    record = json.loads(quotecards("build", "c.yaml", "--top", "2", "--json").out)
    assert [failure["format"] for failure in record["failed"]] == ["x", "x"]
    assert quotecards("verify").code == 0


def test_without_a_campaign_the_one_here_is_built_or_else_the_corpus(quotecards: Command) -> None:
    said = quotecards("build")
    assert said.code == 2
    assert "there is neither campaign.yaml nor a folder corpus here" in said.err
    Path("talks").rename("corpus")
    assert "look at output/corpus/index.html" in quotecards("build", *QUICK).out
    Path("campaign.yaml").write_text("name: spring\ninterviews: corpus\n")
    assert "look at output/spring/index.html" in quotecards("build", *QUICK).out


def test_variables_count_and_flags_count_more(quotecards: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTECARDS_THEME", "arthouse")
    monkeypatch.setenv("QUOTECARDS_OUT", "cards")
    record = json.loads(quotecards("build", "talks", *QUICK, "--json", "--dry-run").out)
    assert record["settings"]["theme"] == {"value": "arthouse", "origin": "QUOTECARDS_THEME"}
    assert quotecards("build", "talks", *QUICK, "--theme", "noir").out == "look at cards/talks/index.html\n"


def test_read_counts_what_it_found(quotecards: Command) -> None:
    Path("talks/rain.txt").write_text("Q: Why?\n\nClara Voss: Rain.\n\nQ: And then?\n\nClara Voss: Sun.\n")
    assert "2 questions, 2 answers; the numbers below are lines of the file" in quotecards("read", "talks/rain.txt").out


def test_read_says_what_the_numbers_count_where_the_file_has_other_lines(quotecards: Command) -> None:
    mail = (
        "From: Clara Voss <clara@oars.example>\n\n> Why do you row?\n\nIt is quiet there.\n\n> And then?\n\nI mend.\n"
    )
    Path("talks/rain.eml").write_text(mail)
    assert "the numbers below are lines of the mail’s words" in quotecards("read", "talks/rain.eml").out


def test_read_says_which_answers_are_not_certain(quotecards: Command) -> None:
    Path("talks/quay.txt").write_text(
        "Clara Voss made a film about a quay.\n\nThere is a dog asleep in nearly every scene.\n\n"
        "That's Biscuit, and after that he was always in the contract of everybody who worked with us.\n\n"
        "What is it about?\n\nRain. I like rain.\n",
        encoding="utf-8",
    )
    assert "5  answer, Clara Voss (not certain)" in quotecards("read", "talks/quay.txt").out
    assert "· not certain: no label says who speaks" in quotecards("read", "talks/quay.txt", "--explain").out
    assert [doubt["line"] for doubt in json.loads(quotecards("read", "talks/quay.txt", "--json").out)[0]["doubts"]] == [
        5
    ]


def test_read_shows_turns_speakers_and_credits(quotecards: Command) -> None:
    said = quotecards("read", "talks/ida.txt", "--explain")
    assert said.code == 0
    assert "Ida Lund [sidecar, line 1]" in said.out
    assert "Salt Roads (Per Moe, 2021) [sidecar, line 2]" in said.out
    assert "answer, Ida Lund" in said.out
    assert "       · " in said.out


def test_read_as_json_has_the_words_and_their_places(quotecards: Command) -> None:
    document = json.loads(quotecards("read", "talks/ida.txt", "--json").out)[0]
    assert document["path"] == "talks/ida.txt"
    kinds = [turn["kind"] for turn in document["turns"]]
    assert kinds.count("question") == kinds.count("answer") == 3
    for turn in document["turns"]:
        assert TALK[turn["start"] : turn["end"]] == turn["text"]
        assert set(turn) >= {"kind", "speaker", "text", "start", "end", "line"}


def test_several_files_are_read_and_bad_ones_told(quotecards: Command) -> None:
    said = quotecards("read", "talks", "nothing.txt", "--json")
    assert said.code == 1
    assert len(json.loads(said.out)) == 1
    assert said.err == "quotecards: nothing.txt: there is no such file (is the path right?)\n"
    said = quotecards("pick", "nothing.txt", "nowhere/", "--json")
    assert (said.code, json.loads(said.out)) == (2, [])


def test_pick_ranks_quotes_with_their_reasons(quotecards: Command) -> None:
    picks = json.loads(quotecards("pick", "talks/ida.txt", "--top", "3", "--json").out)
    assert len(picks) == 3
    assert [pick["score"] for pick in picks] == sorted((pick["score"] for pick in picks), reverse=True)
    keys = {
        "text",
        "verbatim",
        "speaker",
        "film",
        "path",
        "line",
        "start",
        "end",
        "score",
        "reasons",
        "edits",
        "warnings",
    }
    for pick in picks:
        assert set(pick) >= keys
        assert TALK[pick["start"] : pick["end"]] == pick["verbatim"]
        assert (pick["speaker"], pick["film"]) == ("Ida Lund", "Salt Roads")
    said = quotecards("pick", "talks/ida.txt", "--top", "1", "--explain")
    assert "Ida Lund, Salt Roads (talks/ida.txt:" in said.out
    assert picks[0]["reasons"][0]["words"].split()[0] in said.out


def test_pick_explains_that_the_signals_pick_alone_where_the_extra_is_missing(quotecards: Command) -> None:
    assert "pip install 'quotecards[reader]'" in quotecards("pick", "talks/ida.txt", "--explain").err
    assert not quotecards("pick", "talks/ida.txt").err


def test_pick_explains_what_the_learned_reader_makes_of_a_quote(
    quotecards: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("onnxruntime", reason="the extra is not installed")
    monkeypatch.setattr("quotecards.selector.selector.is_installed", lambda: True)
    said = quotecards("pick", "talks/ida.txt", "--explain")
    assert "the learned reader gives it" in said.out
    assert not said.err


def test_what_the_ratings_do_not_know_is_told_with_the_picks() -> None:
    assert picking_notes(["en", "en-GB"], learned=True) == []
    assert picking_notes([], learned=False) == []
    assert picking_notes(["en"], learned=False) == [SIGNALS_ALONE]
    assert picking_notes(["fr", "de", "fr"], learned=False) == [OTHER_LANGUAGES.format(one) for one in ("de", "fr")]
    assert picking_notes(["fr", "en"], learned=True) == [OTHER_LANGUAGES.format("fr")]


def test_pick_says_so_where_there_is_nothing_to_pick(quotecards: Command) -> None:
    Path("talks/short.txt").write_text("Q: Do you sleep well?\n\nA: Yes.\n\nQ: Are you sure?\n\nA: No.\n")
    said = quotecards("pick", "talks/short.txt")
    assert (said.code, said.out, said.err) == (0, "", "no quote stands on its own\n")


def test_a_card_is_made_of_given_words(quotecards: Command) -> None:
    arguments = ["card", 'I "never" rehearse -- ever.', "--speaker", "Ida Lund", "--film", "Salt Roads"]
    arguments += ["--director", "Per Moe", "--year", "2021", "--outlet", "Kino", "--date", "2021-05"]
    said = quotecards(*arguments, "--format", "open-graph", "-o", "cards/ida.png")
    assert said.out == "cards/ida.png: 1200 × 630\n"
    assert quotecards(*arguments, "-o", "ida.png").err == "Instagram portrait takes JPEG, which ida.png is not\n"
    assert "but Link preview (Open Graph) allows 600 kB (end the name in .jpg)" in said.err
    with Image.open("cards/ida.png") as picture:
        assert (picture.format, picture.size) == ("PNG", (1200, 630))
    before = Path("cards/ida.png").read_bytes()
    assert quotecards(*arguments, "--format", "open-graph", "-o", "cards/ida.png").out.endswith(", unchanged\n")
    assert Path("cards/ida.png").read_bytes() == before
    quotecards(*arguments, "-o", "ida.JPG")
    with Image.open("ida.JPG") as picture:
        assert (picture.format, picture.size) == ("JPEG", (1080, 1350))


def test_a_card_takes_a_photo(quotecards: Command) -> None:
    Image.linear_gradient("L").convert("RGB").resize((1400, 1400)).save("ida.png")
    words = ("card", "I never rehearse.", "--speaker", "Ida Lund", "--format", "open-graph")
    quotecards(*words, "-o", "without.png")
    said = quotecards(*words, "-o", "with.png", "--photo", "ida.png", "--photo-credit", "Per Moe")
    assert said.code == 0
    assert Path("with.png").read_bytes() != Path("without.png").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["  ", "--speaker", "Ida"], "the quote is empty"),
        (["Words.", "--speaker", " "], "speaker: is empty"),
        (["Words.", "--speaker", "Ida", "--year", "2000"], "a director or year needs a film (add --film)"),
        (["Words.", "--speaker", "Ida", "--date", "2000"], "a date needs an outlet (add --outlet)"),
        (["Words.", "--speaker", "Ida", "--outlet", "Kino", "--date", "May"], "“May” is not a date"),
        (["Words.", "--speaker", "Ida", "--photo", "no.jpg"], "no.jpg: cannot be read: no such file or directory"),
        (["Words.", "--speaker", "Ida", "-o", "card.gif"], "card.gif: is not a name for a picture"),
        (["Words.", "--speaker", "Ida", "-o", "talks/ida.txt/card.png"], "cannot be written"),
        (["Words.", "--speaker", "Ida", "--theme", "nior"], "did you mean “noir”?"),
        (["words " * 300, "--speaker", "Ida"], "choose a shorter passage"),
        (["Words."], "missing option '--speaker'"),
    ],
)
def test_a_card_that_cannot_be_made_says_why(quotecards: Command, arguments: list[str], told: str) -> None:
    said = quotecards("card", *(["-o", "card.png"] if "-o" not in arguments else []), *arguments)
    assert said.code == 2
    assert told in said.err
    assert said.err.startswith("quotecards: ")
    assert said.err.count("\n") == 1
    assert not Path("card.png").exists()


def test_verify_proves_a_run_and_finds_what_was_touched(quotecards: Command) -> None:
    quotecards("build", "talks", *QUICK)
    said = quotecards("verify")
    assert (said.code, said.out) == (0, "2 cards proved: every word is the source's\n")
    assert json.loads(quotecards("verify", "output/talks", "--json").out) == [
        {"manifest": "output/talks/manifest.json", "proved": 2, "flaws": [], "exported": []}
    ]
    Path("talks/ida.txt").write_text(TALK.replace("winters", "summers"))
    said = quotecards("verify")
    assert said.code == 1
    lines = said.out.splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("output/talks/manifest.json: ida--")
    assert lines[2] == "2 cards cannot be proved, 0 can"
    assert quotecards("verify", "--json").code == 1


def test_themes_are_listed_with_their_descriptions(quotecards: Command) -> None:
    Path("themes").mkdir()
    Path("themes/mine.yaml").write_text("name: mine\nextends: noir\ndescription: Of our house.\n")
    said = quotecards("themes", "list")
    assert said.code == 0
    assert re.search(r"^mine +Of our house\.$", said.out, re.MULTILINE)
    assert "riviera/night" in said.out
    names = [theme["name"] for theme in json.loads(quotecards("themes", "list", "--json").out)]
    assert names == sorted(names)
    assert {"arthouse", "mine", "noir"} <= set(names)


def test_pick_takes_wishes_about_people_films_topics_and_words(quotecards: Command) -> None:
    def picked(*wishes: str) -> list[str]:
        return [pick["text"] for pick in json.loads(quotecards("pick", "talks/ida.txt", "--json", *wishes).out)]

    best = picked()[0]
    assert picked("--top", "1", "--pin", picked()[-1].lower()) == [picked()[-1]]
    assert best not in picked("--ban", best)
    assert picked("--speaker", "Nobody") == []
    assert picked("--film", "Salt Roads") == picked()
    assert picked("--topic", "zebra") == []
    assert best in picked("--topic", best.split()[-1].strip(".!"))


def test_pick_says_where_pinned_words_were_not_found(quotecards: Command) -> None:
    said = quotecards("pick", "talks/ida.txt", "--pin", "zebra crossings")
    assert (said.code, said.err) == (2, "quotecards: --pin: no answer holds the pinned words “zebra crossings”\n")
    assert "“zebra” stand in no interview" in quotecards("pick", "talks/ida.txt", "--ban", "zebra").err


def test_a_build_tells_which_pictures_have_words_over_a_face(
    quotecards: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quotecards.renderer.painter._hides_a_face", lambda placed, _: placed.slot == "quote")
    said = quotecards("build", "talks", *QUICK)
    told = " ".join(said.err.split())
    assert "look at 2 pictures with words over a face: open-graph/" in told
    assert "give the photo a focus, or take another one" in told
    manifest = json.loads(Path("output/talks/manifest.json").read_text(encoding="utf-8"))
    assert '"over_faces": ["quote"]' in json.dumps(manifest)


def test_a_theme_is_started_checked_shown_and_drawn(quotecards: Command) -> None:
    started = quotecards("themes", "new", "mine", "--from", "swiss")
    assert (started.code, started.out) == (0, "themes/mine.yaml\n")
    assert quotecards("themes", "check", "--format", "x").err == "mine: nothing is wrong\n"
    shown = quotecards("themes", "show", "mine")
    assert shown.out.startswith("name: mine\nextends: swiss\n")
    drawn = quotecards("themes", "specimen", "mine", "--format", "open-graph", "-o", "sheet.png")
    assert drawn.out == "sheet.png\n"
    with Image.open("sheet.png") as sheet:
        assert sheet.height > 400


def test_a_theme_with_something_to_mend_ends_with_1(quotecards: Command) -> None:
    Path("themes").mkdir()
    Path("themes/mine.yaml").write_text("name: mine\nextends: swiss\npalette: {lamp: '#FFFFFF'}\n")
    said = quotecards("themes", "check", "mine", "--format", "x")
    assert said.code == 1
    assert "themes/mine.yaml:3:11: the colour “lamp” is used nowhere" in said.out
    assert "1 thing to mend" in said.err


def test_checking_no_theme_says_what_to_do(quotecards: Command) -> None:
    said = quotecards("themes", "check")
    assert said.code != 0
    assert "new NAME" in said.err


def test_card_takes_a_logo_and_says_where_it_goes_without(quotecards: Command, tmp_path: Path) -> None:
    save_logo(tmp_path / "white.png")
    words = ("card", "It rained.", "--speaker", "Ida Lund", "--logo-light", "white.png")
    assert quotecards(*words, "--theme", "noir", "-o", "noir.jpg").err == ""
    said = quotecards(*words, "--theme", "arthouse", "-o", "paper.jpg")
    assert said.code == 0
    assert said.err.startswith("paper.jpg goes without the logo: its contrast to what lies under it is 1.")
    said = quotecards(*words[:-1], "talks/ida.txt", "-o", "bad.png")
    assert said.code == 2
    assert (
        "quotecards: talks/ida.txt: is no picture that can be used (save it as a PNG with a transparent ground"
        in said.err
    )


def test_build_sums_up_the_pictures_without_the_logo(quotecards: Command, tmp_path: Path) -> None:
    save_logo(tmp_path / "white.png")
    (tmp_path / "spring.yaml").write_text("theme: arthouse\ninterviews: talks/ida.txt\nlogo: white.png\n")
    said = quotecards("build", "spring.yaml", *QUICK)
    assert said.code == 0
    summed = " ".join(said.err.split())
    assert "2 pictures without the logo, such as open-graph/" in summed
    assert "its contrast to what lies under it is 1.1:1, and 3:1 is needed" in summed
