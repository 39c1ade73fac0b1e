"""Spans that are marked: whole words of one answer, and nothing else."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quotecards.model.edits import Edit, EditKind, apply
from tests.campaign.samples import TALK, project
from tests.studio.opened import Page, opened


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    folder = tmp_path_factory.mktemp("spans")
    with opened(project(folder), folder / "out") as page:
        yield page


def _marked(page: Page, words: str, *, shift: tuple[int, int] = (0, 0)) -> dict[str, object]:
    text = page.get("/api/interview/ida.txt/source")["text"]
    start = text.index(words) + shift[0]
    answer: dict[str, object] = page.post(
        "/api/span", {"interview": "ida.txt", "start": start, "end": start - shift[0] + len(words) + shift[1]}
    )
    return answer


def test_a_marked_sentence_is_the_quote_that_it_makes(page: Page) -> None:
    span = _marked(page, "Nobody rehearses the sea, and nobody should rehearse grief.")
    assert span["ok"]
    assert span["text"] == "Nobody rehearses the sea, and nobody should rehearse grief"
    assert not span["warnings"]


def test_half_a_word_is_marked_whole(page: Page) -> None:
    span = _marked(page, "body rehearses the s", shift=(0, 0))
    assert span["verbatim"] == "Nobody rehearses the sea"


def test_a_span_that_begins_in_a_sentence_shows_a_capital_as_a_recorded_edit(page: Page) -> None:
    span = _marked(page, "most sentences deserve it")
    assert span["text"] == "Most sentences deserve it"
    assert [edit["kind"] for edit in span["edits"]] == ["first_letter"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("words", ["Do you rehearse?", "rehearse?\n\nA: Nobody", "Ida Lund on Salt Roads"])
def test_questions_headings_and_what_reaches_over_them_cannot_be_marked(page: Page, words: str) -> None:
    text = page.get("/api/interview/ida.txt/source")["text"]
    start = text.index(words) if words in text else text.index("rehearse?")
    span = page.post("/api/span", {"interview": "ida.txt", "start": start, "end": start + len(words)})
    assert not span["ok"]
    assert "answer" in span["why"]
    assert span["text"] is None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=st.integers(-5, len(TALK) + 5), length=st.integers(-3, 400))
def test_whatever_is_marked_no_word_is_changed(page: Page, start: int, length: int) -> None:
    body = {"interview": "ida.txt", "start": start, "end": start + length}
    answer = page.client.post("/api/span", json=body, headers={"x-quotecards": "1", "origin": "http://127.0.0.1:4321"})
    if min(start, start + length) < 0:
        assert answer.status_code == 400
        return
    span = answer.json()
    if span["text"] is None:
        assert span["why"]
        return
    text = page.get("/api/interview/ida.txt/source")["text"]
    assert text[span["start"] : span["end"]] == span["verbatim"]
    edits = [Edit(**{**edit, "kind": EditKind(edit["kind"])}) for edit in span["edits"]]
    assert apply(edits, span["verbatim"]) == span["text"]
    inside = {"interview": "ida.txt", "start": span["start"], "end": span["end"]}
    again = page.post("/api/span", inside)
    assert (again["start"], again["end"]) == (span["start"], span["end"])  # what is snapped stays


def test_a_span_can_be_seen_before_it_is_taken(page: Page) -> None:
    span = _marked(page, "Patience is only courage that has learned to sit down")
    query = {"interview": "ida.txt", "start": span["start"], "end": span["end"], "width": 160}
    answer = page.client.get("/api/preview/open-graph", params=query)
    assert answer.headers["content-type"] == "image/jpeg"
    lines = ["Patience is only courage", "that has learned to sit down"]
    broken = page.client.get("/api/preview/open-graph", params=query | {"line": lines})
    assert broken.status_code == 200
    assert broken.content != answer.content


def test_lines_that_are_not_its_words_are_refused(page: Page) -> None:
    span = _marked(page, "Patience is only courage that has learned to sit down")
    query = {"interview": "ida.txt", "start": span["start"], "end": span["end"], "width": 160, "line": ["Other words"]}
    assert page.client.get("/api/preview/open-graph", params=query).status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b"{",
        b'{"interview": "ida.txt"}',
        b'{"interview": "ida.txt", "start": "0", "end": 1, "x": 1}',
        b'{"interview": "ida.txt", "start": 1e400, "end": 1}',
        b'{"interview": "ida.txt", "start": 99999999999999999999, "end": 1}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_what_is_no_span_is_refused_in_a_sentence(page: Page, body: bytes) -> None:
    headers = {"x-quotecards": "1", "origin": "http://127.0.0.1:4321"}
    answer = page.client.post("/api/span", content=body, headers=headers)
    assert answer.status_code == 400
    assert set(answer.json()) == {"error", "place", "hint"}


@pytest.mark.parametrize("interview", ["../../etc/passwd", "/etc/passwd", "", "ida.yaml", "campaign.yaml", "ida.txt\0"])
def test_only_interviews_of_the_campaign_are_looked_into(page: Page, interview: str) -> None:
    page.post("/api/span", {"interview": interview, "start": 0, "end": 5}, status=404)
    path = interview.replace("/", "%2f").replace("\0", "%00")
    assert page.client.get(f"/api/interview/{path}/source").status_code == 404
    assert page.client.get(f"/api/interview/{path}/candidates").status_code == 404
