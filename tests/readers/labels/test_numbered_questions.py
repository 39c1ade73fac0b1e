"""What is asked has a number, and what is answered a label of its own: no number and no label is left in the words."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

TALK = (
    ("How do you moor the boat?", "With two ropes, one at each end."),
    ("How important is the oar to you?", "Very, because without an oar you get nowhere."),
    ("Do you row at night?", "Yes, when the tide is low."),
    ("Who looks after the dog?", "Nobody. It looks after itself."),
)
LAYOUTS = {
    "talk.txt": ("{at}) {asked}\nR/ {said}\n", "{at}.- {asked}\nR.- {said}\n", "1.{at}. {asked}\nA: {said}\n"),
    "talk.md": (
        "### {at}. {asked}\n{said}\n", "### Pregunta {at}: {asked}\n**Respuesta:** {said}\n",
        "### Q{at}: {asked}\n\n{said}\n",
        "## Question {at}. {asked}\n\nResponse: {said}\n", "### {at}.- {asked}\n\n{said}\n",
    ),
    "talk.tex": ("\\textbf{{Question {at}: {asked}}}\n\\\\Response: {said}\n\n",
                 "\\subsection*{{Q{at}: {asked}}}\n{said}\n"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "turn"), [(name, turn) for name, turns in LAYOUTS.items() for turn in turns])
def test_numbers_and_labels_are_no_words_of_turns(tmp_path: Path, name: str, turn: str) -> None:
    talk = "\n".join(turn.format(at=at, asked=asked, said=said) for at, (asked, said) in enumerate(TALK, 1))
    title = {"talk.txt": "{}\n\n", "talk.md": "# {}\n\n", "talk.tex": "\\section*{{{}}}\n\n"}[name]
    document = read(tmp_path, title.format("Interview with Clara Voss") + talk, name)
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in TALK]
    assert texts(document, TurnKind.ANSWER) == [said for _, said in TALK]
    assert set(speakers(document)) == {"Clara Voss"}
