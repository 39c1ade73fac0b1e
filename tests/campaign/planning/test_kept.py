"""What is kept between runs is what would be read and picked anew, and nothing else."""

import dataclasses
import hashlib
import subprocess
import sys
from collections.abc import Callable, Iterable
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotecards.campaign.definition.campaign import Interview
from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.executors.serial import Serial
from quotecards.campaign.output.workroom import workroom
from quotecards.campaign.planning import kept as kept_module
from quotecards.campaign.planning import program
from quotecards.campaign.planning.ahead import prepare_with
from quotecards.campaign.planning.keeping import KeepingSelector, loaded_selector
from quotecards.campaign.planning.kept import Kept
from quotecards.campaign.planning.pipeline import read_interview
from quotecards.campaign.planning.prepare import prepare
from quotecards.errors import QuotecardsError
from quotecards.model.concern import Action
from quotecards.model.credits import Credits, Origin, Stated
from quotecards.model.quote import Quote
from quotecards.model.settings import OwnWishes, Selection, Spoken
from quotecards.model.text import Document
from quotecards.network import is_installed
from quotecards.selector import Selector
from quotecards.selector.learned import Reader
from quotecards.selector.retold import Told, retold
from quotecards.selector.scoring import Rating
from quotecards.selector.weights import load_weights
from tests.campaign.planning.test_ahead import Losing
from tests.campaign.samples import CREDITS, TALK, project, settings_for

SHARED = Path(__file__).resolve().parents[4] / "shared"
SELECTOR = Selector(load_weights())
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60)
SAID = st.lists(
    st.sampled_from(
        [
            "Nobody rehearses the sea, and nobody should rehearse grief.",
            "And I never trust a script that explains its own silence... because silence is all an audience owns.",
            "[laughs] We stood on that pier for nine days -- and then the light was right.",
            "“Patience,” she said, “is only courage that has learned to sit down.”",
            "My father was an alcoholic, and I hit him once.",
            "You ask for the truth. Why would a film have that?",
        ]
    ),
    min_size=1,
    max_size=5,
)


@pytest.fixture
def ida(tmp_path: Path) -> Interview:
    return load_campaign(project(tmp_path)).interviews[0]


def heard(folder: Path, interview: Interview, selection: Selection) -> tuple[Document, list[Quote]]:
    """Read and picked anew, and kept in a folder."""
    document = read_interview(interview)
    quotes = SELECTOR.select(document, selection)
    keeping = Kept(folder)
    keeping.keep_document(interview, document)
    keeping.keep_quotes(document, selection, quotes)
    return document, quotes


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(said=st.lists(st.tuples(WORDS, SAID, WORDS), min_size=1, max_size=4), speaker=WORDS, top=st.integers(1, 9))
def test_kept_is_what_is_read_and_picked_anew(
    tmp_path: Path, said: list[tuple[str, list[str], str]], speaker: str, top: int
) -> None:
    text = "\n\n".join(f"Q: {asked}?\n\nA: {' '.join(answer)} {more}" for asked, answer, more in said)
    (tmp_path / "talk.txt").write_text(text, encoding="utf-8")
    declared = Credits(speaker=Stated(speaker, Origin.CAMPAIGN, line=3))
    interview = Interview(tmp_path / "talk.txt", "./talk.txt", "talk.txt", declared)
    selection = Selection(per_interview=top, carousels=1, guards={"harm": Action.WARN})
    try:
        document, quotes = heard(tmp_path, interview, selection)
    except QuotecardsError:
        assert Kept(tmp_path).document(interview) is None
        return
    passages = SELECTOR.carousels(document, selection, quotes)
    Kept(tmp_path).keep_passages(document, selection, quotes, passages)
    found = Kept(tmp_path).document(interview)
    assert found == document
    assert repr(found) == repr(document)  # of the same types
    assert found.lines == document.lines
    assert repr(Kept(tmp_path).quotes(found, selection)) == repr(quotes)
    assert Kept(tmp_path).passages(found, selection, quotes) == passages


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared texts are not here")
def test_every_real_interview_is_kept_as_it_was_read(tmp_path: Path) -> None:
    number = 0
    for path in sorted(path for place in ("corpora", "interviews") for path in (SHARED / place).rglob("*")):
        interview = Interview(path, path.name, path.name)
        try:
            document = read_interview(interview)
        except QuotecardsError:
            continue
        Kept(tmp_path).keep_document(interview, document)
        assert Kept(tmp_path).document(interview) == document, path
        number += 1
    assert number >= 20


def credits_change(ida: Interview) -> Interview:
    ida.path.with_suffix(".yaml").write_text(CREDITS.replace("Kino", "Bio"))
    return ida


def credits_go(ida: Interview) -> Interview:
    ida.path.with_suffix(".yaml").unlink()
    return ida


def words_change(ida: Interview) -> Interview:
    ida.path.write_text(TALK.replace("sea", "ice"))
    return ida


@pytest.mark.parametrize(
    "change",
    [
        credits_change,
        credits_go,
        words_change,
        lambda ida: dataclasses.replace(ida, language="de"),
        lambda ida: dataclasses.replace(ida, shown_as="elsewhere/ida.txt"),
        lambda ida: dataclasses.replace(ida, declared=Credits(speaker=Stated("Bo", Origin.CAMPAIGN))),
    ],
)
def test_what_a_reading_follows_from_makes_it_another(
    tmp_path: Path, ida: Interview, change: Callable[[Interview], Interview]
) -> None:
    heard(tmp_path / "out", ida, Selection())
    assert Kept(tmp_path / "out").document(ida)
    assert Kept(tmp_path / "out").document(change(ida)) is None


@pytest.mark.parametrize(
    "wanted",
    [
        Selection(per_interview=4),
        Selection(guards={"harm": Action.REFUSE}),
        Selection(own={"ida.txt": OwnWishes(bans=(Spoken("Nobody rehearses the sea"),))}),
    ],
)
def test_another_wish_is_another_pick_but_not_one_for_another_interview(
    tmp_path: Path, ida: Interview, wanted: Selection
) -> None:
    document, quotes = heard(tmp_path / "out", ida, Selection())
    kept = Kept(tmp_path / "out")
    assert kept.quotes(document, wanted) is None
    assert kept.quotes(document, Selection(), [frozenset({"sea", "grief"})]) is None
    assert kept.quotes(document, Selection(own={"other.txt": OwnWishes()})) == quotes


def test_another_program_and_the_learned_reader_make_it_another(
    tmp_path: Path, ida: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, _ = heard(tmp_path / "out", ida, Selection())
    now = is_installed()
    for name, value in (("is_installed", lambda: not now), ("program", lambda: "a newer one")):
        with monkeypatch.context() as patch:
            patch.setattr(program if name == "is_installed" else kept_module, name, value)
            assert Kept(tmp_path / "out").document(ida) is None
            assert Kept(tmp_path / "out").quotes(document, Selection()) is None
    assert Kept(tmp_path / "out").document(ida) == document


def test_a_file_that_was_changed_while_it_was_read_is_not_kept(tmp_path: Path, ida: Interview) -> None:
    document = read_interview(ida)
    words_change(ida)
    Kept(tmp_path / "out").keep_document(ida, document)
    assert Kept(tmp_path / "out").document(ida) is None


def test_a_quote_that_the_interview_does_not_hold_is_not_believed(tmp_path: Path, ida: Interview) -> None:
    document, quotes = heard(tmp_path / "out", ida, Selection())
    for forged in (
        dataclasses.replace(quotes[0], verbatim="I never said so", text="I never said so"),
        dataclasses.replace(quotes[0], text=quotes[0].text + " Buy now."),
        dataclasses.replace(quotes[0], path="other.txt"),
    ):
        Kept(tmp_path / "out").keep_quotes(document, Selection(), [forged])
        assert Kept(tmp_path / "out").quotes(document, Selection()) is None


@pytest.mark.parametrize("data", [b"", b"null", b"[]", b"{", b"[[1]]", b'{"path": 3}', b"[" * 100_000, b'"\\ud800"'])
def test_what_is_no_reading_is_none_even_with_the_right_digest(tmp_path: Path, ida: Interview, data: bytes) -> None:
    document, quotes = heard(tmp_path / "out", ida, Selection())
    for path in (workroom(tmp_path / "out") / "heard").iterdir():
        path.write_bytes(hashlib.sha256(data).hexdigest().encode() + b"\n" + data)
    assert Kept(tmp_path / "out").document(ida) is None
    assert Kept(tmp_path / "out").quotes(document, Selection()) in (None, [])
    assert quotes


def test_quotes_are_compared_once_and_others_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_module, "_MANY", 2)
    story, other = frozenset({"sea", "grief", "wind"}), frozenset({"half \ud83d", "grief", "wind"})
    told = [Told(number, (True, -number / 9, "", 0), story, fixed=False) for number in range(3)]
    found = Kept(tmp_path / "out").retold(told)
    assert found == retold(told) == {0: {story}, 1: {story}}
    with monkeypatch.context() as patch:
        patch.setattr(kept_module, "retold", None)
        assert Kept(tmp_path / "out").retold(told) == found
    changes: list[dict[str, Any]] = [
        {"interview": 7},
        {"rank": (True, -9.0, "", 0)},
        {"content": other},
        {"fixed": True},
    ]
    for changed in changes:
        quotes = [dataclasses.replace(told[0], **changed), *told[1:]]
        assert Kept(tmp_path / "out").retold(quotes) == retold(quotes)


def test_stories_of_other_interviews_are_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_module, "_MANY", 2)
    told = [
        Told(number, (True, 0.0, "", number), frozenset({"sea", "grief", "wind"}), fixed=False) for number in (0, 1)
    ]
    found = Kept(tmp_path / "out").retold(told)
    [path] = (workroom(tmp_path / "out") / "heard").iterdir()
    for data in (b'{"7":[["sea"]]}', b'{"0":["sea"]}', b"[]"):
        path.write_bytes(hashlib.sha256(data).hexdigest().encode() + b"\n" + data)
        assert Kept(tmp_path / "out").retold(told) == found


def test_a_document_with_half_a_character_is_made_anew_each_time(tmp_path: Path, ida: Interview) -> None:
    document = dataclasses.replace(read_interview(ida), notes=("\udcff",))
    Kept(tmp_path / "out").keep_document(ida, document)
    Kept(tmp_path / "out").keep_quotes(document, Selection(), [])
    assert Kept(tmp_path / "out").document(ida) is None
    assert Kept(tmp_path / "out").quotes(document, Selection()) is None


def test_a_second_run_reads_and_picks_nothing_and_is_the_same(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "again.txt").write_text(TALK.replace("nine days before the light was right", "a week, in the rain"))
    other = TALK.replace("I never trust a script that explains its own silence", "We cut the dialogue in half")
    (talks / "other.txt").write_text(other.replace("The cold makes every sentence shorter", "A boat is a quarrel"))
    campaign = load_campaign(talks)
    wanted = settings_for(campaign, top=4, carousels=1)
    plain = prepare(campaign, wanted)
    first, second = Kept(tmp_path / "out"), Kept(tmp_path / "out", write=False)
    assert prepare_with(Serial(), campaign, wanted, kept=first) == plain
    told: list[str] = []
    again = prepare_with(Losing(), campaign, wanted, kept=second, tell=lambda one, _: told.append(one.shown_as))
    assert again == plain
    assert len(told) == len(campaign.interviews)


@pytest.mark.skipif(not is_installed(), reason="the extra reader is not installed")
@pytest.mark.parametrize("alone", [False, True])  # or all interviews ahead
def test_for_another_number_of_quotes_no_sentence_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, alone: bool
) -> None:
    campaign = load_campaign(project(tmp_path))
    read: list[str] = []
    reader = loaded_selector()._reader
    assert reader

    def counted(_: Reader, texts: Iterable[str]) -> dict[str, Rating]:
        wanted = list(texts)
        read.extend(wanted)
        return reader_rates(wanted)

    reader_rates = reader.rate_all
    monkeypatch.setattr(Reader, "rate_all", counted)

    def cards(top: int, folder: Path | None) -> list[str]:
        kept = Kept(folder)
        wanted = settings_for(campaign, top=top)
        prepared = (
            prepare(campaign, wanted, selector=KeepingSelector(kept))
            if alone
            else prepare_with(Serial(), campaign, wanted, kept=kept)
        )
        kept.tidy()
        return [repr(card.quote) for card in prepared.cards]

    for turn, top in enumerate((4, 4, 2, 4)):  # what is not needed in the second run stays for the third
        found = cards(top, tmp_path / "out")
        assert bool(read) == (turn == 0)
        assert found == cards(top, None)
        read.clear()


def test_a_first_run_does_not_look_at_interviews_in_vain(
    tmp_path: Path, ida: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Path] = []

    def looking(path: Path, name: str) -> bytes:
        looked.append(path)
        return path.read_bytes()

    monkeypatch.setattr(kept_module, "read_bytes", looking)
    assert Kept(tmp_path / "out").document(ida) is None
    assert not looked
    heard(tmp_path / "out", ida, Selection())
    assert Kept(tmp_path / "out").document(ida)
    assert looked


def test_of_one_interview_that_changed_only_that_is_read(tmp_path: Path) -> None:
    talks = project(tmp_path)
    (talks / "other.txt").write_text(TALK.replace("Ida Lund", "Ola Berg").replace("Lund", "Berg"))
    campaign = load_campaign(talks)
    wanted = settings_for(campaign)
    prepare_with(Serial(), campaign, wanted, kept=Kept(tmp_path / "out"))
    (talks / "other.txt").write_text(TALK.replace("sea", "ice"))
    again = prepare_with(Losing(), campaign, wanted, kept=Kept(tmp_path / "out"))
    assert [document.path for document in again.documents] == ["ida.txt"]
    assert "other.txt: its reader was killed" in str(again.unreadable[0])


_LOAD = """
import sys
from pathlib import Path
sys.addaudithook(lambda event, told: print("opened", told[0]) if event == "open" else None)
from quotecards.model.settings import Selection
from quotecards.readers.people.guests import weights_of_signs
from quotecards.readers.document import read_document
from quotecards.selector import Selector
from quotecards.selector.learned import Reader
from quotecards.selector.retold import Told, retold
from quotecards.selector.scoring import Rating
weights_of_signs()
document, selector = read_document(Path(sys.argv[1])), Selector.load()
selector.carousels(document, Selection(carousels=1), selector.select(document, Selection()))
import quotecards.readers.body.declared_schema, quotecards.readers.office.docx_file, quotecards.readers.web.html_file
for name, module in sys.modules.items():
    print(name, getattr(module, "__file__", None))
"""


def test_all_that_reads_and_picks_is_in_the_digest_of_the_program(ida: Interview) -> None:
    told = subprocess.run([sys.executable, "-c", _LOAD, ida.path], capture_output=True, text=True, check=True).stdout
    modules = [line.split(" ", 1)[0] for line in told.splitlines()]
    ours = {name.removeprefix("quotecards.") for name in modules if name.startswith("quotecards.")}
    known = {source.removesuffix(".py").replace("/", ".") for source in program._SOURCES}
    assert len(ours) > 80
    assert not {name for name in ours if name.partition(".")[0] not in known}
    opened = {line.partition("/quotecards/data/")[2] for line in told.splitlines() if line.startswith("opened")} - {""}
    assert "guests.json" in opened
    digested = {"/".join(name.split("/")[:2]) for name in (*program._DATA, *program._READERS)}
    assert not {name for name in opened if f"data/{name.partition('/')[0]}" not in digested}
    packages = metadata.packages_distributions()
    places = {line.split(" ", 1)[0]: line for line in told.splitlines() if "site-packages" in line}
    libraries = {one.lower().replace("_", "-") for name in places for one in packages.get(name.partition(".")[0], ())}
    assert {"sentencex", "pydantic"} <= libraries
    helpers = {"annotated-types", "typing-extensions", "typing-inspection", "setuptools"}
    assert libraries - helpers <= {*program._LIBRARIES, *program._READER_LIBRARIES}
