"""The language is told by script and by common words, or not at all."""

import pytest

from quotecards.readers.body.languages import has_words, lexicon_for
from quotecards.readers.body.lexicons.english import ENGLISH
from quotecards.readers.body.which_language import detect


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What did you think of it when you saw the film for the first time? It was not what I had in mind."),
        (
            "fr",
            "Qu’avez-vous pensé en voyant le film hier ? Ce n’est pas ce que je voulais dans une vie.",
        ),
        (
            "de",
            "Was haben Sie gedacht, als der Film zu Ende war? Ich habe nicht gewusst, dass es so still ist.",
        ),
        (
            "es",
            "¿Qué pensó usted cuando vio la película ayer? Yo no sé lo que es una buena escena, pero me gusta.",
        ),
        (
            "it",
            "Che cosa ha pensato quando ha visto il film ieri? Non è quello che volevo, ma mi piace di più.",
        ),
        (
            "pt",
            "O que você pensou quando viu o filme ontem? Eu não sei se é uma boa cena, mas está muito viva.",
        ),
        (
            "pl",
            "Co pani pomyślała, kiedy zobaczyła pani ten film? Nie wiem, czy to jest dobre, ale już się śmieję.",
        ),
        ("ru", "Что вы подумали, когда увидели фильм? Я не знала, что он такой тихий."),
        ("ja", "この映画を初めて見たとき、どう思いましたか。静かな作品だと思いました。"),
        ("zh", "你第一次看这部电影的时候想到了什么？我觉得很安静。"),
        ("ar", "ماذا فكرت عندما رأيت الفيلم لأول مرة؟ كان هادئا جدا."),
        ("he", "מה חשבת כשראית את הסרט בפעם הראשונה? הוא היה שקט מאוד."),
        ("cs", "Proč vesluješ? Nevím, jen jsem vždycky věděl, že když není vítr, jsou vlny jako z papíru."),
        (
            "sk",
            "Prečo vesluješ? Neviem, len som vždy vedel, že keď nie je vietor, sú vlny ako z papiera, a to je dosť.",
        ),
        (
            "hr",
            "Zašto veslaš? Ne znam, samo sam uvijek znao da su valovi, kad nema vjetra, kao od papira, ali nije dosta.",
        ),
        ("bg", "Защо гребеш? Не знам, винаги съм знаел, че когато няма вятър, вълните са като от хартия."),
        ("ko", "이 영화를 처음 보았을 때 어떤 생각이 들었나요? 저는 아주 조용하다고 생각했습니다."),
        ("uk", "Що ви подумали, коли побачили цей фільм? Я не знала, що він такий тихий і що її річ іще їхня."),
        ("nl", "Waarom roei je elke ochtend? Ik kan niet stilzitten, maar op het land val ik ook om."),
        ("sv", "Varför ror du varje morgon? Jag kan inte sitta still och på land är jag mest i vägen."),
        ("da", "Hvad tænker du på om morgenen? Jeg tænker ikke, det er jeg for træt til, og det regner af og til."),
        ("no", "Hva tenker du på om morgenen? Jeg tenker ikke, det er jeg for trøtt til, og det regner av og til."),
        ("fi", "Rahat tulivat tilille, ja Klara meni mökille. Siellä hän soutaa vielä, jonka jälkeen vene vuotaa."),
        ("fi", "Miksi soudat joka aamu? Minä en osaa istua, mutta sitten kun olen maalla, niin kaadun."),
        ("hu", "Miért evez minden reggel? Én nem tudok ülni, és az a baj, hogy a parton csak elesem, meg ázom."),
        ("ro", "De ce vâsliți în fiecare zi? Nu pot să stau, și în port este frig, pentru că vântul bate din mare."),
        ("ca", "Per què remes cada matí? Perquè no puc estar quieta, i a terra em fa mal tot, però amb el mar no."),
        ("ca", "La meva mare tenia una barca i cada dia sortíem amb ella a pescar. I què faràs ara, a més de remar?"),
        ("es", "El mar de Catalunya es mi casa, y la barca «Els dos» fue de mi abuelo, que no sabía nadar pero iba."),
        ("tr", "Neden her sabah kürek çekiyorsun? Ben duramam, ama bir gün için durdum ve çok daha kötü oldu."),
        ("el", "Γιατί κωπηλατείς κάθε πρωί; Γιατί δεν μπορώ να μείνω ακίνητη. Στη στεριά πέφτω."),
    ],
)
def test_languages_with_words_of_their_own_are_told_apart(language: str, text: str) -> None:
    assert detect(text) == language
    assert lexicon_for(f"{language}-XX") is lexicon_for(language)
    assert (lexicon_for(language) is ENGLISH) == (language == "en")
    assert has_words(f"{language}-XX")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Kenapa kamu mendayung? Saya tidak bisa diam, dan itu yang membuat ibu tertawa dengan saya."),
        ("vi", "Tại sao chị chèo thuyền? Tôi không ngồi yên được, và trong nhà có một người cười tôi."),
        ("hi", "आप हर सुबह नाव क्यों चलाती हैं? मैं चुप नहीं बैठ सकती।"),
        ("ka", "რატომ ნიჩბოსნობ ყოველ დილით? ვერ ვჩერდები."),
        ("hy", "Ինչու ես թիավարում ամեն առավոտ: Չեմ կարող նստել:"),
        ("th", "ทำไมคุณพายเรือทุกเช้า? ฉันอยู่นิ่งไม่ได้"),
    ],
)
def test_further_languages_are_not_mistaken_for_others(language: str, text: str) -> None:
    assert detect(text) == language
    assert not has_words(language)


@pytest.mark.parametrize("text", ["", "12 + 30 = 42", "Zxq vlorp brant nuum?"])
def test_where_words_do_not_tell_nothing_is_guessed(text: str) -> None:
    assert detect(text) is None


def test_both_ways_to_write_norwegian_are_norwegian() -> None:
    assert lexicon_for("nb-NO") is lexicon_for("nn") is lexicon_for("no")


def test_a_language_without_a_list_is_listened_to_as_english() -> None:
    assert lexicon_for("tlh") is ENGLISH


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Q: What do you do?\nA: I do films.", "en"),
        ("I do. I do not. What do I do?", "en"),
        ("I think I do. I do what I do.", "en"),
        ("F: Was machst du? A: Ich male.", "de"),
        ("Come va? Va bene, grazie. E tu?", "it"),
        ("Ty co robisz? Ja maluję. A ty?", "pl"),
    ],
)
def test_a_few_short_turns_are_enough(text: str, language: str) -> None:
    assert detect(text) == language
