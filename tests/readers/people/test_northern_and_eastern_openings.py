"""How papers between Norway and Turkey name whom they met, and who asked."""

from pathlib import Path

import pytest

from tests.readers.support import read, speakers

TALKS = {
    "sv": "**Varför ror du?**\n\nJag kan inte sitta still.\n\n"
    "**Och på vintern?**\n\nDå ror jag också, fast det är mycket is.\n",
    "da": "**Hvorfor ror du?**\n\nJeg kan ikke sidde stille.\n\n"
    "**Og om vinteren?**\n\nDa ror jeg også, selv om det er is, og noget af den er tyk.\n",
    "no": "**Hvorfor ror du?**\n\nJeg kan ikke sitte stille.\n\n"
    "**Og om vinteren?**\n\nDa ror jeg også, selv om det er mye is.\n",
    "fi": "**Miksi soudat?**\n\nMinä en osaa istua.\n\n"
    "**Entä talvella?**\n\nSilloinkin soudan, kun on jäätä, mutta en ole yksin.\n",
    "hu": "**Miért evezel?**\n\nNem tudok ülni.\n\n"
    "**És télen?**\n\nAkkor is evezek, csak az a baj, hogy nagyon hideg van.\n",
    "ro": "**De ce vâsliți?**\n\nNu pot să stau.\n\n"
    "**Și iarna?**\n\nVâslesc și atunci, pentru că este gheață și sunt singură.\n",
    "tr": "**Neden kürek çekiyorsun?**\n\nBen duramam.\n\n"
    "**Ya kışın?**\n\nO zaman da çekerim, çünkü buz çok güzel ve bir o var.\n",
    "sk": "**Prečo vesluješ?**\n\nNeviem sedieť. Som taká.\n\n"
    "**A v zime?**\n\nAj vtedy veslujem, keď je ľad, lebo nie som sama.\n",
    "hr": "**Zašto veslaš?**\n\nNe znam sjediti. Takva sam.\n\n"
    "**A zimi?**\n\nVeslam i tada, kad je led, jer nisam sama, ali nije lako.\n",
    "bg": "**Защо гребеш?**\n\nНе мога да седя. Такава съм.\n\n"
    "**А през зимата?**\n\nГреба и тогава, защото обичам вятъра и не съм сама.\n",
    "el": "**Γιατί κωπηλατείς;**\n\nΔεν μπορώ να κάτσω.\n\n"
    "**Και τον χειμώνα;**\n\nΚαι τότε κωπηλατώ, κι ας έχει πάγο.\n",
}


@pytest.mark.parametrize(
    ("language", "opening", "guest"),
    [
        ("sv", "Vi träffade regissören Elsa Voss i hamnen.\n\nText: Ann Lanning", "Elsa Voss"),
        ("sv", "Med Fjärden vann Elsa Voss publikpriset i Wick. Vi träffas på ett café.", "Elsa Voss"),
        ("sv", "Elsa Voss om Fjärden, regn och varför hon ror.\n\nText: Ann Lanning", "Elsa Voss"),
        ("da", "I Vestenvind spiller Mette Brask en havn. Vi ses på et værtshus.", "Mette Brask"),
        ("da", "Signe Voss har lavet en film om både. Vi mødte instruktøren i Esbjerg.", "Signe Voss"),
        ("no", "Ingrid Voss debuterer med filmen «Fjære». Vi snakket med henne om båter.", "Ingrid Voss"),
        ("no", "Ingrid Voss debuterer med filmen «Fjære». Anne Lie har møtt regissøren.", "Ingrid Voss"),
        ("da", "I Mette Brasks dokumentar får en havn lov at tale. Ann Lanning ringede til hende.", "Mette Brask"),
        ("no", "Etter «Fjære» er Kari Voss tilbake. Filmbladet Lykta har tatt en prat med regissøren.", "Kari Voss"),
        ("fi", "Kaisa Lehtoaho palaa. Lyhty-lehti keskusteli ohjaajan kanssa.", "Kaisa Lehtoaho"),
        ("hu", "Voss Dóra filmjében egy kikötő beszél. A rendezőt Nagy Anna kérdezte.", "Voss Dóra"),
        ("ro", "În documentarul Clarei Voss vorbește un port. Ann Lanning a sunat-o pe Clara Voss.", "Clara Voss"),
        ("tr", "Zeynep Voss geri döndü. Fener dergisi yönetmenle buluştu.", "Zeynep Voss"),
        ("el", "Η Ελένη Βόσσου επιστρέφει. Το περιοδικό Φανάρι μίλησε με τη σκηνοθέτρια.", "Ελένη Βόσσου"),
        ("fi", "Ohjaaja Aino Lehtovirran uusi elokuva kertoo veneestä.\n\nTeksti: Matti Salo", "Aino Lehtovirta"),
        ("fi", "Haastattelimme Aino Lehtovirtaa Turussa.", "Aino Lehtovirta"),
        ("hu", "Voss Klára új filmje egy csónakról szól. A rendezővel a bemutató előtt beszélgettünk.", "Voss Klára"),
        ("hu", "Voss Klára filmje egy csónakról szól. Voss Klárával Nagy Anna beszélgetett.", "Voss Klára"),
        ("hu", "Voss Klára új filmje egy csónakról szól.\n\nSzöveg: Nagy Péter", "Voss Klára"),
        ("ro", "Regizoarea Clara Voss revine cu un film nou. Am stat de vorbă cu ea la Galați.", "Clara Voss"),
        ("ro", "Filmul „Reflux”, în regia Clarei Voss, apare vineri. Am vorbit cu Clara Voss.", "Clara Voss"),
        ("tr", "Defne Vural’ın yeni filmi bir kayığı anlatıyor. Yönetmenle galadan önce konuştuk.", "Defne Vural"),
        ("da", "Bodil Voss har klippet mere end fyrre film. Ben Okri har besøgt hende på Amager.", "Bodil Voss"),
        ("sk", "Režisérka Zuzana Vossová prichádza s filmom. Rozprávali sme sa s ňou v prístave.", "Zuzana Vossová"),
        ("hr", "Redateljica Klara Vošić vraća se filmom. Razgovarali smo s njom u luci.", "Klara Vošić"),
        ("bg", "Режисьорката Клара Восева се завръща. Разговаряме с нея преди премиерата.", "Клара Восева"),
        ("el", "Η σκηνοθέτις Κλειώ Βοσινού γύρισε. Τη συναντήσαμε εκεί.\n\nΚείμενο: Πέτρος Λάμπρου", "Κλειώ Βοσινού"),
        ("el", "Πέντε ερωτήσεις στον Νίκο Βόσσο\n\nΤης Άννας Λάννα", "Νίκος Βόσσος"),
        ("el", "Μιλήσαμε με τη Δανάη Βόσσου για βάρκες.\n\nΣυνέντευξη στον Πέτρο Λάμπρου", "Δανάη Βόσσου"),
    ],
)  # fmt: skip
def test_the_opening_names_whom_they_met_and_not_who_asked(
    tmp_path: Path, language: str, opening: str, guest: str
) -> None:
    document = read(tmp_path, f"# Båt\n\n{opening}\n\n{TALKS[language]}", "talk.md")
    assert document.language == language
    assert set(speakers(document)) == {guest}


def test_a_finnish_name_of_which_several_have_the_form_is_not_guessed(tmp_path: Path) -> None:
    opening = "# Vene\n\nOhjaaja Pekka Kukan uusi elokuva kertoo veneestä."
    document = read(tmp_path, f"{opening}\n\n{TALKS['fi']}", "talk.md")
    assert speakers(document) == [None, None]


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("sv", "I Elsa Brasks nya dokumentär får en hamn tala. Ann Lanning ringde upp henne."),
        ("sv", "Elsa Voss debuterar. Ben Okri har pratat med regissören Siv Brask."),
        ("sv", "Elsa Voss har pratat med regissören."),
    ],
)
def test_who_asked_and_names_with_the_ending_of_what_is_theirs_are_no_guests(
    tmp_path: Path, language: str, opening: str
) -> None:
    document = read(tmp_path, f"# Båt\n\n{opening}\n\n{TALKS[language]}", "talk.md")
    assert not {"Ann Lanning", "Elsa Brasks", "Ben Okri"} & set(speakers(document))
