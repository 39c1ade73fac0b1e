"""Threads of forums, lists and comments, however their pages set the heads of posts."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from quotecards.model.credits import Origin
from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

GUEST = "clara_voss"
TITLE = "Ask Clara Voss, who directed The Lock"
POSTS = [
    ("oarsman", "Where did you shoot it?"),
    (GUEST, "On the canal behind my school. Nobody had ever asked to film there, so nobody knew how to say no."),
    ("tomr", "The hum is wonderful. What is it?"),
    (GUEST, "The pump. It never stops. We recorded it for two nights, and it became the only music."),
    ("lena_k", "There is hardly any talk in the film."),
    (GUEST, "There was hardly any talk in that house. You could hear the water."),
]
ASKED = [words for user, words in POSTS if user != GUEST]
ANSWERED = [words for user, words in POSTS if user == GUEST]
SENT = [f"{4 + at}:1{at}" for at in range(len(POSTS) + 4)]


def thread(post: Callable[[int, str, str], str], posts: Sequence[tuple[str, str]] = POSTS, title: str = TITLE) -> str:
    return f"{title}\n\n" + "\n\n".join(post(at, user, words) for at, (user, words) in enumerate(posts)) + "\n"


HEADS: dict[str, Callable[[int, str, str], str]] = {
    "phpBB": lambda at, user, words: f"Re: The Lock\n\nby {user} » Mon Mar 3, 2014 {SENT[at]} pm\n\n{words}\n\nTop",
    "phpBB in Italian": lambda at, user, words: f"da {user} » lun 3 mar 2014, {SENT[at]}\n{words}",
    "vBulletin": lambda at, user, words: (
        f"03-03-2014, 0{SENT[at]} PM\n#{at + 1}\n{user}\nMember\nJoin Date: Feb 2011\nPosts: {40 + at}\n\n{words}\n"
        "Reply With Quote"
    ),
    "Discourse": lambda at, user, words: f"{user}\n{at + 1}\nMarch 3, 2024, {SENT[at]}pm\n{words}\n{at + 2} Likes",
    "Reddit of old": lambda at, user, words: (
        f"[–]{user}{'[S]' * (user == GUEST)} {at + 3} points {at + 2} hours ago\n{words}\n\n"
        "permalink  embed  save  parent  report  reply"
    ),
    "Reddit": lambda at, user, words: (
        f"{user}\n{'OP' * (user == GUEST)}\n•\n{at + 2}h ago\n{words}\n\nUpvote\n{at + 12}\nDownvote\nReply\nShare"
    ),
    "a club of readers": lambda at, user, words: f"u/{user} · {at + 2}h\n{words}\n▲ {at + 20} ▼ Reply Share",
    "Hacker News": lambda at, user, words: f"{user} {at + 2} hours ago | root | parent | next [–]\n{words}",
    "comments": lambda at, user, words: f"{user} says:\nMarch 3, 2014 at {SENT[at]} pm\n{words}\nReply",
    "times with full stops": lambda at, user, words: f"by {user} on March 3, 2014 at {SENT[at]} p. m.\n\n{words}",
    "comments in German": lambda at, user, words: f"{user} sagt:\n3. März 2014 um {SENT[at]} Uhr\n{words}\nAntworten",
    "comments below films": lambda at, user, words: f"@{user}\n{at + 2} years ago\n{words}\n{at + 12}\nReply",
    "Discord": lambda at, user, words: f"{user} — 03/03/2024 {SENT[at]} PM\n{words}",
    "XenForo": lambda at, user, words: f"{user}\nActive Member\nMar 3, 2024\n#{at + 1}\n{words}\nLike Reply",
    "a newsletter": lambda at, user, words: f"{user}\nMar {at + 3}\n{words}\nLike ({at + 2})\nReply",
    "Discourse, raw": lambda at, user, words: f"{user} | 2014-03-03 16:1{at}:01 UTC | #{at + 1}\n\n{words}\n\n-------",
    "a digest": lambda at, user, words: (
        f"Message: {at + 1}\nDate: Mon, 3 Mar 2014 16:1{at}:01 +0000\nFrom: {user} <{user}@oars.example>\n"
        f"Subject: Re: The Lock\n\n{words}\n\n-------"
    ),
    "Telegram": lambda at, user, words: f"{user}, [03.03.2024 1{SENT[at]}]\n{words}",
    "a group": lambda at, user, words: (
        f"{user}\nunread,\nMar 3, 2014, {SENT[at]}:01 PM\nto oars...@lists.example\n{words}"
    ),
    "a list": lambda at, user, words: f"{user} {user} at oars.example\nMon Mar 3 1{SENT[at]}:01 UTC 2014\n\n{words}",
    "feet": lambda at, user, words: f"{words}\nposted by {user} at {SENT[at]} PM on March 3, 2014 [{at + 2} favorites]",
    "Slashdot": lambda at, user, words: (
        f"by {user} (10657{at}) on Monday March 03, 2014 @0{SENT[at]}PM (#3639{at})\n{words}"
    ),
}


@pytest.mark.parametrize("post", HEADS.values(), ids=HEADS)
def test_the_head_of_a_post_tells_who_speaks_in_it(tmp_path: Path, post: Callable[[int, str, str], str]) -> None:
    document = read(tmp_path, thread(post))
    assert texts(document, TurnKind.QUESTION) == ASKED
    assert texts(document, TurnKind.ANSWER) == ANSWERED
    assert speakers(document) == ["Clara Voss"] * len(ANSWERED)


def test_posts_of_forums_kept_as_markdown_quote_what_they_answer(tmp_path: Path) -> None:
    said = [(user, f"[quote=oarsman]\n{ASKED[0]}\n[/quote]\n\n{words}") for user, words in POSTS if user == GUEST]
    document = read(tmp_path, thread(HEADS["Discourse, raw"], said), "talk.md")
    assert texts(document, TurnKind.ANSWER) == ANSWERED


def test_posts_stand_in_markdown_and_on_pages_too(tmp_path: Path) -> None:
    marked = thread(lambda at, user, words: f"**{user}** · {at + 2}h ago\n\n{words}")
    page = "".join(
        f'<div class="post"><p><b>{user}</b><time>3 Mar 2014, 16:1{at}</time></p><p>{words}</p></div>'
        for at, (user, words) in enumerate(POSTS)
    )
    for text, name in ((marked, "talk.md"), (f"<h1>{TITLE}</h1><main>{page}</main>", "talk.html")):
        document = read(tmp_path, text, name)
        assert texts(document, TurnKind.ANSWER) == ANSWERED
        assert speakers(document) == ["Clara Voss"] * len(ANSWERED)


@pytest.mark.parametrize(
    "quote",
    [
        lambda words: f"[quote=oarsman]{words}[/quote]\n",
        lambda words: f"oarsman wrote: ↑\n{words}\n\n",
        lambda words: f"Quote:\nOriginally Posted by oarsman View Post\n{words}\n\n",
        lambda words: f"On Mon, Mar 3, 2014 at 5:02 PM, Tom Reed <tom@reed.example> wrote:\n> {words}\n\n",
        lambda words: f"> {words}\n\n",
        lambda words: f"oarsman said:\n{words}\nClick to expand...\n\n",
        lambda words: f"oarsman:\n> {words}\n\n",
    ],
)
def test_what_an_answer_quotes_is_what_it_answers(tmp_path: Path, quote: Callable[[str], str]) -> None:
    asked = dict(zip(ANSWERED, ASKED, strict=True))
    posts = [("benorr", "Clara Voss is with us tonight, and she answers."), *((GUEST, words) for words in ANSWERED)]
    document = read(
        tmp_path,
        thread(
            lambda at, user, words: (
                f"by {user} » Mon Mar 3, 2014 {SENT[at]} pm\n\n{quote(asked[words]) if words in asked else ''}{words}"
            ),
            posts,
        ),
    )
    assert texts(document, TurnKind.QUESTION) == ASKED
    assert texts(document, TurnKind.ANSWER) == ANSWERED
    assert speakers(document) == ["Clara Voss"] * len(ANSWERED)


@pytest.mark.parametrize(
    ("host", "wrote"),
    [
        ("Moderator", "Moderator wrote:"),
        ("Moderator", "Moderator schreef:"),
        ("Moderatör", "Moderatör yazdı:"),
        ("Moderátorka", "Moderátorka napsala:"),
        ("Ann Lanning", "Ann Lanning írta:"),
        ("관리자", "관리자님의 글:"),
        ("管理人", "管理人さんは書きました:"),
        ("管理员", "管理员 写道："),
    ],
)
def test_a_page_may_quote_what_was_asked_by_posts_that_it_does_not_print(tmp_path: Path, host: str, wrote: str) -> None:
    asked = [*ASKED[:-1], "The talk of it never ends."]
    quoted = [
        f"<blockquote><cite>{wrote}</cite><div>{why}</div></blockquote><p>{words}</p><p>It never stops.</p>"
        for why, words in zip(asked, ANSWERED, strict=True)
    ]
    posts = [(host, "<p>Clara Voss rows on her own.</p>"), *(("Clara Voss", words) for words in quoted)]
    page = "".join(
        f'<div class="post"><div class="author">{user}</div><div class="date">3 March 2014 16:1{at}</div>'
        f'<div class="body">{words}</div></div>'
        for at, (user, words) in enumerate(posts)
    )
    document = read(tmp_path, f"<h1>{TITLE}</h1><main>{page}</main>", "talk.html")
    assert texts(document, TurnKind.QUESTION) == asked
    assert set(speakers(document)) == {"Clara Voss"}


def comment(at: int, user: str, words: str) -> str:
    return (
        f'<li class="comment"><footer class="comment-meta"><b>{user}</b> <span>says:</span><p><time>March 3, 2014 at '
        f'4:1{at} pm</time></p></footer><p>{words}</p><div class="reply"><a href="#">Reply</a></div></li>'
    )


def test_comments_are_the_talk_where_a_page_holds_nothing_else(tmp_path: Path) -> None:
    comments = "".join(comment(at, user, words) for at, (user, words) in enumerate(POSTS))
    document = read(tmp_path, f"<h1>{TITLE}</h1><p>She answers below.</p><ol>{comments}</ol>", "talk.html")
    assert texts(document, TurnKind.QUESTION) == ASKED
    assert texts(document, TurnKind.ANSWER) == ANSWERED


def test_comments_are_no_talk_below_one(tmp_path: Path) -> None:
    comments = "".join(comment(at, user, words * 9) for at, (user, words) in enumerate(POSTS))
    talk = "".join(f"<p><b>{words}</b></p><p>I cannot tell.</p>" for words in ASKED)
    document = read(tmp_path, f"<h1>{TITLE}</h1>{talk}<ol>{comments}</ol>", "talk.html")
    assert texts(document, TurnKind.ANSWER) == ["I cannot tell."] * len(ASKED)


def test_a_time_between_what_somebody_writes_is_no_word(tmp_path: Path) -> None:
    posts = [(user, words.replace(". ", ".\n4:20 PM\n", 1)) for user, words in POSTS]
    said = texts(read(tmp_path, thread(HEADS["Discord"], posts)), TurnKind.ANSWER)
    assert " ".join(said) == " ".join(ANSWERED)


def test_what_others_quote_of_an_answer_is_not_said_by_them(tmp_path: Path) -> None:
    posts = [*POSTS[:2], ("tomr", f"> {ANSWERED[0]}\n\nAnd who ran the pump?"), *POSTS[3:]]
    document = read(tmp_path, thread(HEADS["a club of readers"], posts))
    assert texts(document, TurnKind.QUESTION) == [ASKED[0], "And who ran the pump?", ASKED[2]]
    assert texts(document, TurnKind.ANSWER) == ANSWERED


def test_what_is_posted_behind_the_last_answer_is_no_part_of_the_talk(tmp_path: Path) -> None:
    posts = [*POSTS, ("pier77", "What a treat. Will there be a disc?")]
    document = read(tmp_path, thread(HEADS["phpBB"], posts))
    assert texts(document, TurnKind.QUESTION) == ASKED
    assert texts(document, TurnKind.ANSWER) == ANSWERED


def test_who_opens_a_thread_introduces(tmp_path: Path) -> None:
    posts = [(GUEST, "I made The Lock in nine years, and I am here until ten."), *POSTS]
    document = read(tmp_path, thread(HEADS["phpBB"], posts))
    assert texts(document, TurnKind.ANSWER) == ANSWERED


def test_in_what_all_posts_of_somebody_end_is_no_answer(tmp_path: Path) -> None:
    line = "\n\nRowing is cheaper than talking."
    signed = [(user, f"{words}{line}" if user == GUEST else words) for user, words in POSTS]
    assert texts(read(tmp_path, thread(HEADS["phpBB"], signed)), TurnKind.ANSWER) == ANSWERED


@pytest.mark.parametrize("user", ["ClaraVoss", "clara.voss", "cvoss", "clara_v", "vossclara", "claravossfilm"])
def test_users_who_shorten_their_names_are_meant_by_these(tmp_path: Path, user: str) -> None:
    posts = [(user if one == GUEST else one, words) for one, words in POSTS]
    assert set(speakers(read(tmp_path, thread(HEADS["phpBB"], posts)))) == {"Clara Voss"}


@pytest.mark.parametrize("told", ["I’m Clara Voss, I directed it.", "marzipan (Clara Voss, director) is with us."])
def test_a_user_is_who_they_are_told_to_be(tmp_path: Path, told: str) -> None:
    posts = [("marzipan", told), *(("marzipan" if one == GUEST else one, words) for one, words in POSTS)]
    document = read(tmp_path, thread(HEADS["phpBB"], posts, "Ask me anything"))
    assert set(speakers(document)) == {"Clara Voss"}


def test_the_name_of_a_user_is_the_credit_only_where_nobody_is_named(tmp_path: Path) -> None:
    posts = [("marzipan" if one == GUEST else one, words) for one, words in POSTS]
    document = read(tmp_path, thread(HEADS["phpBB"], posts, "Ask me anything"))
    assert set(speakers(document)) == {"marzipan"}
    speaker = document.credits.speaker
    assert speaker
    assert speaker.origin is Origin.INFERRED
    assert "user" in str(speaker.evidence)


def test_two_guests_answer_in_one_thread(tmp_path: Path) -> None:
    posts = [*POSTS[:4], ("tomr", "And who wrote the music?"), ("ben_orr", "I did. It took me a night, and it shows.")]
    posts += [("lena_k", "Which night?"), ("ben_orr", "The second one. On the first we had no power.")]
    document = read(tmp_path, thread(HEADS["phpBB"], posts, "Clara Voss and Ben Orr, who made The Lock, answer you"))
    assert speakers(document) == ["Clara Voss", "Clara Voss", "Ben Orr", "Ben Orr"]


def test_labels_in_posts_tell_who_says_what_in_them(tmp_path: Path) -> None:
    said = [
        f"Clara: {ANSWERED[0]}\n\nBen: I carried the boat.",
        f"Ben: {ANSWERED[1]}\n\nClara: He did.",
        f"Clara: {ANSWERED[2]}",
    ]
    posts = [("oars", words) if at % 2 else ("pier77", words) for at, (_, words) in enumerate(POSTS)]
    answers = iter(said)
    posts = [(user, next(answers) if user == "oars" else words) for user, words in posts]
    document = read(tmp_path, thread(HEADS["phpBB"], posts, "Clara Voss and Ben Orr, who made The Lock, answer you"))
    assert speakers(document) == ["Clara Voss", "Ben Orr", "Ben Orr", "Clara Voss", "Clara Voss"]


def test_comments_below_a_talk_are_no_thread(tmp_path: Path) -> None:
    asked = [words.replace("film.", "film. Why?") for words in ASKED]
    talk = "\n\n".join(f"{one}\n\n{answer} {answer}" for one, answer in zip(asked, ANSWERED, strict=True))
    comments = [("pier77", "Lovely."), ("clara_voss", "Thanks!"), ("pier77", "Row on.")]
    document = read(tmp_path, f"{TITLE}\n\n{talk}\n\n{thread(HEADS['comments'], comments, '3 comments')}")
    assert texts(document, TurnKind.QUESTION) == asked
    assert texts(document, TurnKind.ANSWER) == [f"{answer} {answer}" for answer in ANSWERED]


@pytest.mark.parametrize(
    "head",
    [
        "**{}** · {}\n",
        "**{}** · {}  \n",
        "[{0}](https://oar.example/u/{0}) · {1}\n",
        "**@{}** {}\n",
        "**{}** ({}):\n",
        "*{}* — {}\n",
    ],
)
@pytest.mark.parametrize("opening", ["Today Clara Voss answers.", "¡Hoy Clara Voss responde aquí a sus preguntas!"])
def test_a_head_and_its_words_may_be_one_paragraph_of_markdown(tmp_path: Path, head: str, opening: str) -> None:
    posts = [
        ("tomr", "3h", "When did you first get into a boat?"),
        ("cvoss", "3h", "I was nine when my uncle put me into one. It leaked from both ends and I loved it."),
        ("lenak", "2h", "You shot in winter, I heard."),
        ("cvoss", "44 min", "We shot in February, because nobody rents you a harbour in July."),
    ]
    text = f"# AMA\n\n{opening}\n\n" + "\n\n".join(head.format(*post[:2]) + post[2] for post in posts)
    document = read(tmp_path, text, "talk.md")
    assert texts(document, TurnKind.QUESTION) == [posts[0][2], posts[2][2]]
    assert texts(document, TurnKind.ANSWER) == [posts[1][2], posts[3][2]]
    assert set(speakers(document)) == {"Clara Voss"}


FEET = [
    "Like\nReply\n{}",
    "{}\nLike\nReply",
    "Like · Reply · {}",
    "Gefällt mir · Antworten · {}",
    "Me gusta\nResponder\n{}",
]


@pytest.mark.parametrize("foot", FEET)
@pytest.mark.parametrize("address", ["", "Tom Rede ", "@Tom Rede "])
@pytest.mark.parametrize(
    "when", [("3h", "2h", "44 min", "1 d"), ("3 Std.", "3 Std.", "2 Std.", "1 Std."), ("4 u", "3 u", "2 u", "1 u")]
)
def test_times_may_stand_below_the_words(tmp_path: Path, foot: str, address: str, when: Sequence[str]) -> None:
    comments = [
        ("Tom Rede", "When did you first get into a boat?"),
        ("Clara Voss", "I was nine when my uncle put me into one. It leaked from both ends."),
        ("Lena Kolb", "You shot in winter, I heard."),
        ("Clara Voss", "Tom Rede asks that, too. We shot in February."),
    ]
    above = "Lantern Review\n9 May at 18:04 · \nToday Clara Voss answers your questions!\n12\nLike\nComment\nShare\n"
    printed = [comment[1] if at != 1 else address + comment[1] for at, comment in enumerate(comments)]
    posts = [
        f"{user}\n{words}\n{foot.format(time)}" for (user, _), words, time in zip(comments, printed, when, strict=True)
    ]
    document = read(tmp_path, above + "\n".join(posts) + "\n")
    assert texts(document, TurnKind.QUESTION) == [comments[0][1], comments[2][1]]
    assert texts(document, TurnKind.ANSWER) == [comments[1][1], comments[3][1]]
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize(
    "head", ["{}\n@{}@sea.example\n{}", "{}\n@{}.sea.example · {}", "{}\n@{} · {}", "{}\n@{}\n·\n{}"]
)
def test_the_name_of_the_user_may_stand_below_that_of_the_person(tmp_path: Path, head: str) -> None:
    posts = [
        ("Tom Rede", "tomr", "3h", "When did you first get into a boat?"),
        ("Clara Voss", "oars", "2h", "I was nine when my uncle put me into one. It leaked from both ends."),
        ("Lena Kolb", "lenak", "2h", "You shot in winter, I heard."),
        ("Clara Voss", "oars", "1h", "We shot in February, because nobody rents you a harbour in July."),
    ]
    text = "\n\n".join(f"{head.format(*post)}\n{post[3]}" for post in posts)
    document = read(tmp_path, text + "\n")
    assert texts(document, TurnKind.ANSWER) == [posts[1][3], posts[3][3]]
    assert set(speakers(document)) == {"Clara Voss"}


@pytest.mark.parametrize("whose", ["© Oars 2031. All rights reserved.", "Oars & Ropes is published four times a year."])
def test_the_foot_of_a_forum_is_no_part_of_the_last_post(tmp_path: Path, whose: str) -> None:
    foot = f"\n-----\nUsers browsing this forum: 4 guests\nPowered by OpenOar 3.2\n{whose}\n"
    document = read(tmp_path, thread(HEADS["phpBB"]).removesuffix("Top\n") + foot)
    assert texts(document, TurnKind.ANSWER) == ANSWERED
