"""Headings of lists below a talk, and what stands under them, are said by nobody."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, texts

TALK = (
    "# A conversation with Clara Voss\n\n**Where did it begin?**\n\nIn a shed, where I built a ferry.\n\n"
    "**And then?**\n\nI waited for rain, as my father had done.\n\n"
)


@pytest.mark.parametrize(
    "head",
    [
        "More: Interviews", "More in Film", "Up next", "Contributor", "Tags", "Topics: Boats", "Trending",
        "Editors’ picks", "Meistgelesen", "Les plus lus", "Lo más leído", "I più letti", "Mais lidas", "Meest gelezen",
        "Polecane", "Mest läst", "CONDIVIDI", "Teilen", "Partager", "Поделиться",
        "3 комментария", "3 Yorum", "2 kommenttia",
        "Liens", "**Enlaces**", "Weblinks", "Datos vitales",
    ],
)  # fmt: skip
@pytest.mark.parametrize("below", ["The Ferry That Wasn’t There\n\nBy Joanna Lund", "Ben Okri"])
def test_lists_below_a_talk_are_said_by_nobody(tmp_path: Path, head: str, below: str) -> None:
    document = read(tmp_path, f"{TALK}{head}\n\n{below}\n", "talk.md")
    assert [said.split()[0] for said in texts(document, TurnKind.ANSWER)] == ["In", "I"]
    assert texts(document, TurnKind.ANSWER)[-1].endswith("had done.")


@pytest.mark.parametrize("title", ["Ben Okri: “I never rowed at night”", "Jost Voss: „Ich habe nie geprobt, I said“"])
def test_titles_of_other_articles_that_quote_are_said_by_nobody(tmp_path: Path, title: str) -> None:
    document = read(tmp_path, f"{TALK}You may also like:\n\n{title}\n\nWhy do we still row?\n", "talk.md")
    assert texts(document, TurnKind.ANSWER)[-1].endswith("had done.")
    assert len(texts(document, TurnKind.QUESTION)) == 2


def test_the_same_words_inside_of_a_talk_are_said(tmp_path: Path) -> None:
    told = TALK.replace("In a shed", "Contributors\n\nThat is what they called us in a shed")
    assert "That is what they called us" in " ".join(texts(read(tmp_path, told, "talk.md"), TurnKind.ANSWER))
