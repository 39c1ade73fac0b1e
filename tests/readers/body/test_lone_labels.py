"""Names in the column of a table say who speaks in the row."""

from pathlib import Path

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

ROWS = (
    ("Ben Okri", ["Oggi parliamo di remi.", "Clara, come è nata la barca?"]),
    ("Clara Voss", ["Da un errore.", "Il falegname è scappato.", "Anche il cane."]),
    ("Ben Okri", ["E il fiume?"]), ("Clara Voss", ["Dorme.", "Io no.", "La nebbia neppure."]),
    ("Ben Okri", ["Ha paura?"]), ("Clara Voss", ["Del remo, sì.", "Della pioggia no.", "E poi passa."]),
)  # fmt: skip


def test_in_a_table_of_times_names_and_words_the_names_are_labels_however_long_the_turns_are(tmp_path: Path) -> None:
    rows = "".join(
        f"<tr><td>00:{at:02}</td><td>{who}</td><td>{'<br><br>'.join(said)}</td></tr>"
        for at, (who, said) in enumerate(ROWS)
    )
    heads = "<tr><th>Tempo</th><th>Voce</th><th>Testo</th></tr>"
    document = read(tmp_path, f"<h1>Remare piano</h1><p>Un fiume.</p><table>{heads}{rows}</table>", "talk.html")
    assert set(speakers(document)) == {"Clara Voss"}
    assert [words.split()[0] for words in texts(document, TurnKind.QUESTION)] == ["Oggi", "E", "Ha"]
    assert not any("00:" in words for words in texts(document, TurnKind.ANSWER))
