"""The film of which somebody is called the maker, or with which the headline opens, written as sentences are."""

from pathlib import Path

import pytest

from tests.readers.films.test_main_film import TALKS, film_of
from tests.readers.support import read

RU = (
    "— Почему вы гребёте?\n\n— Я не могу стоять на месте, и поэтому гребу каждый день.\n\n— Было холодно?\n\n"
    "— Да, и мы все промокли.\n\n— А теперь?\n\n— Теперь я сплю."
)
PT = (
    "P: Porque rema?\n\nR: Não consigo ficar parada, e por isso remo todos os dias em que posso.\n\n"
    "P: Estava frio?\n\nR: Sim, e estávamos todos molhados, mas ninguém se queixou nunca."
)
ALL = {**TALKS, "ru": RU, "pt": PT}


def film(folder: Path, opening: str, language: str) -> str | None:
    return film_of(read(folder, f"{opening}\n\n{ALL[language]}\n"))


@pytest.mark.parametrize(
    ("language", "opening", "title"),
    [
        ("es", 'Entrevista a Clara Voss, directora de "El camino de la sal"', "El camino de la sal"),
        ("it", 'La regista di "Nebbia sul mare": faccio film per sentire\n\nClara Voss ci riceve.', "Nebbia sul mare"),
        ("fr", "Rencontre avec Clara Voss, réalisatrice de « La route du sel »", "La route du sel"),
        ("it", "Clara Voss • Regista di Sale nero\n\nSale nero [+] segue una barca.", "Sale nero"),
        ("it", "Intervista\n\nClara Voss è la regista di Polvere e sale, in concorso a Wick.", "Polvere e sale"),
        (
            "it",
            'Il sale delle rane, Clara Voss: "Una favola"\n\nEsce il 17 dicembre Il sale delle rane di Clara Voss.',
            "Il sale delle rane",
        ),
        (
            "pt",
            "Areia salgada :: Entrevista com Clara Voss\n\nClara Voss volta em Areia salgada (2031), de Ben Okri.",
            "Areia salgada",
        ),
        ("es", "Clara Voss, de cerca\n\nUn camino sin sal es su primer largo. Hablamos con ella.", "Un camino sin sal"),
        ("es", "Clara Voss\n\nLa directora presenta 'Las vueltas del bote' en Wick.", "Las vueltas del bote"),
        ("pt", "“A Rota do Sal”: entrevista a Clara Voss\n\nFalámos com ela em Wick.", "A Rota do Sal"),
        ("pt", "Clara Voss estreia 'A Rota do Sal', comédia sobre remos\n\nFalámos com ela.", "A Rota do Sal"),
        ("it", "Clara Voss\n\nSi intitola Sale nero ed è il film con cui Clara Voss torna.", "Sale nero"),
        (
            "fr",
            "Clara Voss : « Je rame »\n\nElle signe avec Le silence du sel un film d’une grande douceur.",
            "Le silence du sel",
        ),
        ("it", "Onda assente, Clara Voss: “Il mare”\n\nIn Onda assente, dall'8 maggio, arriva.", "Onda assente"),
        ("it", "Notte lunga di sale, il mare\n\nCon Notte lunga di sale Clara Voss rema.", "Notte lunga di sale"),
        (
            "pt",
            "Clara Voss leva ‘A Rota do Sal’ a Wick e fala ao ‘Farol’\n\nNo ‘A Rota do Sal’, ela rema.",
            "A Rota do Sal",
        ),
        (
            "fr",
            "Clara Voss\n\nPrésenté au Festival de Wick, Les herbes du sel raconte une amitié.",
            "Les herbes du sel",
        ),
        ("it", "Clara Voss\n\nPresentato a Wick nella sezione Mare, Il sale arriva in sala con Oar Film.", "Il sale"),
        ("it", "L’isola del sale, Clara Voss: “Il mare”\n\nEsce L’isola del sale di Clara Voss.", "L’isola del sale"),
        (
            "it",
            "Incontro con Clara Voss\n\nL'abbiamo incontrata per l'uscita in sala di Le ore salate, a Wick.",
            "Le ore salate",
        ),
    ],
)
def test_the_film_whose_maker_is_named_is_that_of_the_talk(
    language: str, opening: str, title: str, tmp_path: Path
) -> None:
    assert film(tmp_path, opening, language) == title


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("es", "La directora de «Camino de sal» vuelve al teatro\n\nClara Voss dirige por primera vez una obra."),
        ("es", "El director de «Camino de sal» habla de su nueva novela\n\nBen Okri la publica el jueves."),
        ("es", "Clara Voss, directora de Filmoteca del Norte\n\nFilmoteca del Norte abre sus puertas el viernes."),
        ("it", "Clara Voss, regista di Porto Rosso: “Il mare”\n\nPorto Rosso dorme quando arriviamo."),
        ("it", "Vittoria Dalmasso: “Il mare”\n\nVittoria Dalmasso di Casa Rossa rema da anni."),
        ("it", "Clara Voss\n\nSi intitola Porto Rosso ed è il romanzo con cui Clara Voss torna."),
        ("es", "Clara Voss\n\nLa directora presenta el libro 'Las vueltas del bote' en Wick."),
        ("it", "Il sindaco: “Il mare”\n\nIl sindaco di Porto Rosso ci riceve."),
    ],
)
def test_nor_a_place_nor_somebody_nor_what_they_made_before_is_one(language: str, opening: str, tmp_path: Path) -> None:
    assert film(tmp_path, opening, language) is None


def test_a_title_is_what_the_film_is_called_and_not_what_a_sentence_makes_of_it(tmp_path: Path) -> None:
    seen = "Зара Восс поговорила с Кларой Восс. На фестивале показали «Соляную дорогу» — документальный фильм."
    assert film(tmp_path, seen, "ru") is None
    called = "Клара Восс сняла фильм «Соляная дорога». Документальный фильм «Соляную дорогу» показали на фестивале."
    assert film(tmp_path, called, "ru") == "Соляная дорога"
    below = f"Клара Восс — режиссёр.\n\n{RU}\n\nСмотрите «Соляную дорогу» в кинотеатрах с 28 апреля.\n"
    assert film_of(read(tmp_path, below)) is None
    below = f"Clara Voss rows.\n\n{ALL['en']}\n\nSee “Salt Road” in cinemas from 28 April.\n"
    assert film_of(read(tmp_path, below)) in {"Salt Road", None}


def test_the_maker_may_follow_a_title_in_languages_without_blanks(tmp_path: Path) -> None:
    talk = "**问：** 片名为什么叫这个？\n\n**高牧野：** 因为那条路上真的有盐。\n\n"
    talk += "**问：** 骆驼难拍吗？\n\n**高牧野：** 骆驼很专业，人不专业。"
    assert film_of(read(tmp_path, f"# 专访《盐路》导演高牧野：我听骆驼的\n\n{talk}\n", name="talk.md")) == "盐路"
