"""The heads of posts, with their numbers, subjects and times, however a page sets them."""

from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from quotecards.readers.threads.heads import user_of
from tests.readers.support import read, speakers, texts

POSTS = [
    ("Moderator", "The house is open, so let us begin. Where did you shoot it?"),
    ("Clara Voss", "On the canal behind my school. Nobody had ever asked to film there, so nobody knew how to say no."),
    ("Moderator", "The hum is wonderful. What is it?"),
    ("Clara Voss", "The pump. It never stops.\n\nWe recorded it for two nights, and it became the only music."),
    ("Moderator", "There is hardly any talk in the film."),
    ("Clara Voss", "No."),
    ("Moderator", "And whom did you ask for the money?"),
    ("Clara Voss", "My aunt. She has not asked for it back, and we do not talk about it when we row."),
]


@pytest.mark.parametrize(
    "head",
    [
        "#{at}  {user}  (2031-11-09 19:0{at})",
        "#{at} {user} 2031-11-09 19:0{at}",
        "[{at}] {user} wrote at 19:0{at} on 9 Nov 2031:",
        "No. {at} · {user} · 09.11.2031 19:0{at}",
        "=== #{at}: {user} (2031-11-09) ===",
    ],
)
@pytest.mark.parametrize("rule", ["\n-----\n\n", ""])
def test_whose_office_asks_in_numbered_posts_is_no_name(tmp_path: Path, head: str, rule: str) -> None:
    posts = (f"{head.format(at=at, user=user)}\n\n{words}\n\n{rule}" for at, (user, words) in enumerate(POSTS, start=1))
    talk = f"Forum » “The pump”\n\nThe director Clara Voss filmed a lock at night.\n\n{''.join(posts)}"
    document = read(tmp_path, talk)
    assert texts(document, TurnKind.QUESTION) == [words for user, words in POSTS if user == "Moderator"]
    assert texts(document, TurnKind.ANSWER) == [words for user, words in POSTS if user == "Clara Voss"]
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize(
    "head",
    [
        "(12) oarsong, 2031-11-09 19:02",
        "Nr. 12 | oarsong | 03.03.2031 16:12",
        "Re: Low Tide by oarsong » Mon Mar 3, 2031 4:12 pm",
        "Re: Ask Clara Voss anything von oarsong » Mo 3. Mär 2031, 16:12",
        "Post 3 of 12 by oarsong on 3 March 2031 at 16:12",
        "Skrivet av oarsong (gäst), 3 mar 2031 16:12",
        "Dodane przez oarsong, 03.03.2031 16:12",
        "Beitrag #4 von oarsong » 3. März 2031, 16:12",
        "Réponse n°3 de oarsong le 3 mars 2031 à 16:12",
        "Respuesta #3 en: 3 de marzo de 2031, 16:12 por oarsong",
        "Author: oarsong Date: 2031-03-03 16:12",
        "oarsong @ 03.03.2031 - 16:12:",
        "oarsong — 2031년 3월 3일 16:12",
        "oarsong – 2031년 3월 3일 (월) 오후 4:12",
        "oarsong 2031年3月3日(月) 16:12",
        "oarsong | 2031年3月3日 下午4:12",
        "oarsong",
        "oarsong says:",
    ],
)
def test_a_head_names_its_user(head: str) -> None:
    assert user_of(head) == "oarsong"


USERS = ["tern", "clara_voss", "mollusc", "clara_voss", "hobnail", "clara_voss", "skerry", "clara_voss"]
PASTED = {
    "a profile above": "{user}\nMember\nPosts: {at}4\nRe: Low Tide\nby {user} » Mon Mar 3, 2031 4:1{at} pm\n\n{words}",
    "a profile below": "Re: Low Tide\nby {user} » Mon Mar 3, 2031 4:1{at} pm\n\n{words}\n\n{user}\nPosts: {at}4",
    "a long profile": "{user}\nJunior Member\nPosts: {at}4\nJoined: Feb 2029\n03-03-2031, 04:1{at} PM\n{words}",
    "half a day": "03-03-2031, 04:1{at} PM\n{user}\nJunior Member\n\nRe: Low Tide\n\n{words}",
    "a title": "{title}\nSubmitted by {user} on Mon, 03/03/2031 - 16:1{at}\n\n{words}\n\nreply",
}


@pytest.mark.parametrize("post", PASTED.values(), ids=PASTED)
def test_profiles_and_titles_around_a_pasted_post_are_no_words(tmp_path: Path, post: str) -> None:
    said = [words for _, words in POSTS]
    posts = [post.format(at=at, user=USERS[at], words=words, title=words[:12]) for at, words in enumerate(said)]
    document = read(tmp_path, "Ask Clara Voss, who directed The Lock\n\n" + "\n\n".join(posts) + "\n")
    assert texts(document, TurnKind.ANSWER) == said[1::2]
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("user", ["Marta", "Monika", "Samir", "Donna", "Zofia", "Vera", "Frieda Quist", "Tuesday Weld"])
@pytest.mark.parametrize(
    "head", ["{} 2031-11-09 19:02", "#3 {} 9 Nov 2031", "{} · Mon Mar 3, 2031", "{}, mardi 3 mars 2031"]
)
def test_users_may_be_called_as_days_begin(head: str, user: str) -> None:
    assert user_of(head.format(user)) == user


@pytest.mark.parametrize("line", ["Moderator", "Posted 3 March 2031 at 16:12", "3 replies · 3 March 2031", "Comments"])
def test_what_a_page_prints_names_nobody(line: str) -> None:
    assert user_of(line) is None


@pytest.mark.parametrize(
    ("head", "user"),
    [
        ("월간 노 — 2031년 3월 3일 16:12", "월간 노"),
        ("水野 航平 ・ 2031年3月3日 16:12", "水野 航平"),
        ("林小舟 2031年3月3日", "林小舟"),
    ],
)
def test_heads_tell_times_in_scripts_without_capitals(head: str, user: str) -> None:
    assert user_of(head) == user


def test_a_house_with_small_words_in_its_name_posts_as_others_do(tmp_path: Path) -> None:
    turns = [("Cuaderno de barca", "¿Por qué rema?"), ("Clara", "No puedo estarme quieta."),
             ("Cuaderno de barca", "¿Y de noche?"), ("Clara", "Canto junto al río.\nY duermo poco.")]  # fmt: skip
    chat = "".join(f"{user} — 2031-05-02 19:1{at}\n{words}\n\n" for at, (user, words) in enumerate(turns))
    document = read(tmp_path, f"Clara Voss: «La barca espera»\n\nLa actriz vuelve con un monólogo.\n\n{chat}")
    assert texts(document, TurnKind.QUESTION) == ["¿Por qué rema?", "¿Y de noche?"]
    assert speakers(document) == ["Clara Voss"] * 2
    assert "2031" not in "".join(texts(document, TurnKind.ANSWER))


@pytest.mark.parametrize("asking", ["Oar & Rope (moderator)", "Ann Lanning (editor)", "Ann Lanning [Redaktion]"])
def test_whom_a_head_calls_moderator_or_editor_asks_though_they_put_no_question(tmp_path: Path, asking: str) -> None:
    said = [
        ("Oar & Rope (moderator)", "Tonight Clara Voss and Ben Okri are here."),
        ("Oar & Rope (moderator)", "Let us begin with the pump."),
        ("Clara Voss (guest)", "It never stops. We recorded it for two nights and fought about it for a year."),
        ("Oar & Rope (moderator)", "There is hardly any talk in the film."),
        ("Ben Okri (guest)", "No. I cut all of it out, and she has not spoken to me since."),
        ("Oar & Rope (moderator)", "You have said that the door was dear."),
        ("Clara Voss (guest)", "It had a line of its own in the budget, and a lawyer."),
        ("Oar & Rope (moderator)", "And the next film will be silent."),
        ("Ben Okri (guest)", "That is what she tells everybody, the pump too."),
    ]
    posts = [(user.replace("Oar & Rope (moderator)", asking), words) for user, words in said]
    thread = "\n\n".join(
        f"-----\nPosted by {user}, 19 Sep 2031 19:0{at}\n\n{words}" for at, (user, words) in enumerate(posts)
    )
    document = read(tmp_path, f"Guest evening\n\n{thread}")
    assert texts(document, TurnKind.ANSWER) == [words for user, words in posts if "guest" in user]
    assert speakers(document) == [user.removesuffix(" (guest)") for user, _ in posts if "guest" in user]
