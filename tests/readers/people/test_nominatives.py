"""Of all whom an introduction names in a language with cases, who alone does something there is the guest, wherever
their name stands, and whom somebody met there, as endings tell."""

from pathlib import Path

import pytest

from quotecards.readers.body.languages import lexicon_for
from quotecards.readers.people.nominatives import is_subject_there
from tests.readers.support import read, speakers

TALKS = {
    "pl": "**Dlaczego pani wiosłuje?**\n\nNie umiem siedzieć, bo jestem taka.\n\n"
    "**A zimą?**\n\nWtedy też wiosłuję, kiedy jest lód, bo nie jestem sama.\n",
    "cs": "**Proč veslujete?**\n\nNeumím sedět. Jsem taková.\n\n"
    "**A v zimě?**\n\nI tehdy vesluju, když je led, protože nejsem sama.\n",
    "ru": "**Почему вы гребёте?**\n\nЯ не умею сидеть.\n\n"
    "**А зимой?**\n\nТогда я тоже гребу, потому что есть лёд и я не одна.\n",
    "el": "**Γιατί κωπηλατείτε;**\n\nΔεν ξέρω να κάθομαι.\n\n**Και τον χειμώνα;**\n\nΚαι τότε κωπηλατώ.\n",
    "tr": "**Neden kürek çekiyorsunuz?**\n\nBen oturmayı bilmem, çünkü böyleyim.\n\n"
    "**Peki kışın?**\n\nO zaman da kürek çekerim, çünkü yalnız değilim.\n",
    "fi": "**Miksi sinä soudat?**\n\nMinä en osaa istua, koska olen sellainen.\n\n"
    "**Entä talvella?**\n\nSilloinkin soudan, kun on jäätä, koska en ole yksin.\n",
    "hu": "**Miért evez?**\n\nNem tudok ülni, mert ilyen vagyok.\n\n"
    "**És télen?**\n\nAkkor is evezek, ha jég van, mert nem vagyok egyedül.\n",
}


@pytest.mark.parametrize(
    ("language", "opening", "guest"),
    [
        (
            "pl",
            "Na dachu latarni stoi dziesięć łodzi. Dogląda ich Klara Voss, która pływała z Janem Okrim.",
            "Klara Voss",
        ),
        ("pl", "Jak zbudować łódź bez gwoździ? Sekrety warsztatu zdradza Klara Voss.", "Klara Voss"),
        ("pl", "Sekrety warsztatu zna Klara Voss, którą chwali Jan Okri.", "Klara Voss"),
        ("pl", "Sekrety warsztatu zna Klara Voss, a łódź ma Jan Okri.", None),
        ("pl", "W ubiegłym tygodniu burmistrz Klara Voss wręczyła mu wiosło.", None),
        ("cs", "Minulý rok přeplavala jezero Klára Vossová jako první.", "Klára Vossová"),
        ("cs", "Loď, o které mluvila Klára Vossová, stojí v přístavu.", None),
        ("ru", "Каждого гребца здесь учит Клара Восс, каждому даёт весло.", "Клара Восс"),
        ("ru", "Весло, которое нашла Клара Восс, стоит в порту.", None),
        ("el", "Ο Στάθης Βόσσος χτίζει βάρκες. Η πρώτη ήταν του Γιάννη Λάνη.", "Στάθης Βόσσος"),
        ("el", "Τη βάρκα που έχτισε ο Στάθης Βόσσος την πήρε το κύμα.", None),
        ("el", "Στο επεισόδιο η Άννα Λάνη συνομιλεί με τον κωπηλάτη Μπεν Όκρι.", None),
        ("tr", "Zeliha Vardar, işe Hasan Okur'un eski bir kayığını sökerek başlamış.", "Zeliha Vardar"),
        ("tr", "Kayıkların sorumlusu Hasan Okur'la yeni kürekleri konuştuk.", "Hasan Okur"),
        ("tr", "Liman, Hasan Okur romanlarındaki limandır.", None),
        ("fi", "Rahat tulivat tilille, ja Aatu Kivimaa meni mökille. Siellä hän luki Esa Saarista.", "Aatu Kivimaa"),
        ("fi", "Pirkko Saision näytelmän väliajalla Juho Saukko päätti soutaa.", "Juho Saukko"),
        ("fi", "Vene, jonka osti Juho Saukko, upposi.", None),
        ("hu", "Vass Klára tizenöt éve evez. A csónakot Kis Péternek építette.", "Vass Klára"),
        ("hu", "A zenét Kis Péter szerezte, a csónak a kikötőben áll.", None),
        ("hu", "Ott volt, amikor Kis Péter a faluban forgatott.", None),
    ],
)
def test_who_alone_does_something_is_the_guest(language: str, opening: str, guest: str | None, tmp_path: Path) -> None:
    assert speakers(read(tmp_path, f"# Łodzie i wiosła\n\n{opening}\n\n{TALKS[language]}")) == [guest] * 2


def test_a_name_that_may_be_bent_is_no_subject() -> None:
    assert is_subject_there("Klara Voss", "Wiosło trzyma Klara Voss.", lexicon_for("pl"))
    assert not is_subject_there("Bohumila Okra", "Čte Bohumila Okra.", lexicon_for("cs"))
    assert not is_subject_there("Jana Vosku", "Čte Jana Vosku.", lexicon_for("cs"))


def test_somebody_whom_a_title_gives_a_patronymic_has_the_surname_of_the_introduction(tmp_path: Path) -> None:
    talk = (
        "# Весло\n\nХозяйка причала Анна Петровна Восс построила лодку. Анна Петровна живёт у моря.\n\n" + TALKS["ru"]
    )
    assert speakers(read(tmp_path, talk)) == ["Анна Петровна Восс"] * 2


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        (
            "# Весло\n\nХозяйка причала Анна Петровна Восс построила лодку. Разговор с Анной Петровной был летом.",
            "Анна Петровна Восс",
        ),
        ("# Лев Петрович ВОСС: Река не ждёт\n\nРазговор о вёслах и терпении.", "Лев Петрович Восс"),
        ("# Сорок вопросов о Кларе Ветровой\n\nПод портретом висит весло, его подарили гребцы.", None),
        ("# Klára Vossová: Voda nečeká\n\nAnna Lanningová, Lucerna", "Klára Vossová"),
    ],
)
def test_patronymics_cases_and_lines_below_tell_who_is_the_guest(
    opening: str, name: str | None, tmp_path: Path
) -> None:
    language = "cs" if "Voda" in opening else "ru"
    assert speakers(read(tmp_path, f"{opening}\n\n{TALKS[language]}")) == [name] * 2
