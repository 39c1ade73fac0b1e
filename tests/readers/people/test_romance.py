"""Who does something in a Romance introduction is the guest, not who stands behind a small word: de, con, a, para."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

TALKS = {
    "fr": "**Pourquoi ramez-vous ?**\n\nJe ne sais pas rester assise.\n\n**Et l’hiver ?**\n\nJ’attends le printemps.\n",
    "es": "**¿Por qué rema?**\n\nPorque no sé estar quieta.\n\n**¿Y en invierno?**\n\nYo espero la primavera.\n",
    "it": "**Perché rema?**\n\nPerché non so stare ferma.\n\n**E d’inverno?**\n\nIo aspetto la primavera.\n",
    "pt": "**Porque rema?**\n\nPorque não sei estar parada.\n\n**E no inverno?**\n\nEu espero pela primavera.\n",
}


def guest(folder: Path, language: str, opening: str) -> str | None:
    (one,) = set(speakers(read(folder, f"# La barca\n\n{opening}\n\n{TALKS[language]}")))
    return one


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("fr", "Pour son premier livre, Clara Voss a passé un an au phare avec le peintre Bruno Okri."),
        ("fr", "C’est dans le phare qu’elle garde que Clara Voss nous attend, une lettre de Bruno Okri à la main."),
        ("fr", "Élue en juin à la tête du club, Clara Voss succède à Bruno Okri, capitaine pendant dix ans."),
        ("es", "Empezó corrigiendo libros para Bruno Okri. Hoy Clara Voss dirige su propia editorial en la costa."),
        ("it", "In questi giorni Clara Voss porta in scena una barca scritta per il regista Bruno Okri."),
        (
            "it",
            "Medico di base a Porto, Clara Voss cura da anni l’ambulatorio intitolato al poeta Bruno Okri.",
        ),
        ("pt", "Foi num barco parado que Clara Voss gravou o disco, com a ajuda do pianista Bruno Okri."),
        (
            "es",
            "Clara Voss estudió en Wick y estrena la película El muelle, protagonizada por Bruno Okri y Anna Lanning.",
        ),
        ("fr", "Ce mois-ci, c’est Clara Voss, capitaine à Brest, qui répond à nos questions, devant Bruno Okri."),
        ("fr", "« Je rame depuis toujours », nous lance sur le quai Clara Voss, élève de Bruno Okri."),
        ("it", "«La barca era di Bruno Okri», scherza in cortile Clara Voss."),
        ("it", "Tocca stavolta a Clara Voss, che deve tutto a Bruno Okri."),
        ("pt", "Clara Voss trabalha no porto com Bruno Okri. Falámos com a capitã."),
        ("pt", "Há trinta anos que Clara Voss constrói barcos para o capitão Bruno Okri."),
    ],
)
def test_who_does_something_is_the_guest(tmp_path: Path, language: str, opening: str) -> None:
    assert guest(tmp_path, language, opening) == "Clara Voss"


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("fr", "« Mon maître, Bruno Okri, a toujours ramé », dit une rameuse au bord du lac."),
        ("es", "Ni la ministra Clara Voss ni su antecesor quisieron hablar. Sí lo hizo una fuente del puerto."),
        ("fr", "« Elle rame trop », glisse sur le quai Bruno Okri. Le port dort."),
        ("it", "Nel 1931 Clara Voss costruì la prima barca. Chi la conserva oggi abita sul molo."),
        ("it", "Clara Voss ha aperto il molo nel 2001. Ne parliamo con chi l’ha chiuso."),
        ("pt", "Clara Voss desenhou o porto. Ouvimos uma moradora do cais."),
        ("pt", "A barca que Clara Voss pintou está parada no porto, à espera de quem reme."),
        ("fr", "Le phare de Clara Voss a fermé. Un magistrat a accepté de répondre à nos questions."),
    ],
)
def test_nobody_else_is(tmp_path: Path, language: str, opening: str) -> None:
    assert guest(tmp_path, language, opening) is None


def test_whom_a_sentence_tells_of_is_likelier_than_who_is_named_before(tmp_path: Path) -> None:
    opening = (
        "Le phare s’ouvre à huit heures quand la directrice du port, Anna Lanning, nous y mène. "
        "Au fond, Clara Voss répare ses rames."
    )
    assert guest(tmp_path, "fr", opening) != "Anna Lanning"
