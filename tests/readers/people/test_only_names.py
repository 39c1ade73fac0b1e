"""Guests whom an opening shows by one name alone."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

TALKS = {
    "en": ("Why do you row?", "Because I cannot stand still.", "And at night?", "At night I sing, and then I sleep."),
    "de": ("Warum rudern Sie?", "Weil ich nicht stillstehe.", "Und nachts?", "Nachts singe ich und schlafe dann."),
    "fr": ("Pourquoi ramez-vous ?", "Je ne tiens pas en place.", "Et la nuit ?", "La nuit, je chante, puis je dors."),
    "it": ("Perché rema?", "Perché non riesco a stare fermo.", "E di notte?", "Di notte canto e poi dormo bene."),
    "sv": ("Varför ror du?", "Jag kan inte stå stilla.", "Och på natten?", "Då sjunger jag, och sedan sover jag."),
    "cs": ("Proč veslujete?", "Protože nevydržím stát.", "A v noci?", "V noci zpívám a potom dobře spím."),
}


@pytest.mark.parametrize(
    ("language", "opening", "name"),
    [
        ("en", "Slow\n\nMaro, 24, sells lace on the second floor.", "Maro"),
        ("en", "Walls\n\nHe goes by Maro, just Maro. In a van he makes coffee.", "Maro"),
        ("en", "Walls\n\nMaro, a painter who drove buses, has finished a wall. Maro has an hour.", "Maro"),
        ("en", "Maro wants you to slow down\n\nThe producer Maro owns nineteen tortoises.", "Maro"),
        ("en", "Walls\n\nYesterday, a painter who drove buses finished the wall.", None),
        ("en", "Walls\n\nThe film stars singer Maro and was made with the rapper Velo.", None),
        ("en", "Walls\n\nHer manager Maro points at the clock.", None),
        ("en", "Walls\n\nClara Voss has made a film with the singer Maro. We met Clara Voss in Wick.", "Clara Voss"),
        ("en", "Walls\n\nThe festival known as Saltwater opened in Wick. The bar calls itself Maro.", None),
        ("de", "Wände\n\nHinter dem Namen Maro steckt ein Maler aus Wick.", "Maro"),
        ("de", "Interview mit Maro\n\nDie Wiener Zeichnerin Maro hat ihren zweiten Band vorgelegt.", "Maro"),
        ("de", "Recht auf Umriss\n\nEin Gespräch über Umriss, Malerin und Bild.", None),
        ("de", "Fünf Fragen an Coach Clara\n\nClara Voss-Lund trainiert in Wick.", "Clara Voss-Lund"),
        ("fr", "Maro, la voix nue\n\nOn a découvert la chanteuse Maro sur une scène de village.", "Maro"),
        ("fr", "Murs\n\nElle se fait appeler Maro et peint la nuit.", "Maro"),
        ("it", "Il ritorno di Maro\n\nMaro, storico cantante degli Oars, ci ha risposto.", "Maro"),
        ("sv", "Väggar\n\nBakom namnet Maro döljer sig en ensam målare från Wick.", "Maro"),
        ("cs", "Zdi\n\nUmělec vystupuje jako Prach a maluje v noci.", "Prach"),
    ],
)
def test_an_opening_may_show_its_guest_by_one_name(
    tmp_path: Path, language: str, opening: str, name: str | None
) -> None:
    ask, answer, again, more = TALKS[language]
    text = f"# {opening}\n\n**{ask}**\n\n{answer}\n\n**{again}**\n\n{more}\n"
    assert set(speakers(read(tmp_path, text, "talk.md"))) == {name}
