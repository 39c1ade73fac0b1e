"""Threads of forums and comments, as the programs behind them set their pages."""

from collections.abc import Callable
from pathlib import Path

import pytest

from quotecards.model.text import TurnKind
from tests.readers.support import read, speakers, texts

TODAY = "Today the director Clara Voss answers your questions about Low Tide here. Please be kind to her."
TALK = [
    ("oarsong", "When did you first get into a boat?"),
    ("clara_voss", "I was nine when my uncle put me into one. It leaked from both ends, and I was told to bail."),
    ("Ben_in_Leeds", "You shot in winter, I heard."),
    ("clara_voss", "We shot in February, because nobody rents you a harbour in July."),
    ("tidal", "Who paid for it?"),
    ("clara_voss", "My aunt did, and a bank that has forgotten about it. I go there every week and say nothing."),
]
Layout = Callable[[int, str, str], str]


def phpbb(number: int, user: str, words: str) -> str:
    return (
        f'<div id="p{number}" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt>'
        f'<a href="#" class="username">{user}</a></dt><dd class="profile-rank">Member</dd>'
        f'<dd class="profile-posts"><strong>Posts:</strong> {number * 14}</dd></dl>'
        f'<div class="postbody"><h3><a href="#p{number}">Re: Low Tide</a></h3><p class="author">by <strong>'
        f'<a href="#" class="username">{user}</a></strong> » <time>Mon Mar 3, 2031 4:1{number} pm</time></p>'
        f'<div class="content">{words}</div><div class="signature">Row, row, row.</div></div></div></div><hr>'
    )


def profile_below(number: int, user: str, words: str) -> str:
    return (
        f'<div id="p{number}" class="post bg2"><div class="postbody"><h3><a href="#">Re: Low Tide</a></h3>'
        f'<p class="author">by <strong><a href="#">{user}</a></strong> » Mon Mar 3, 2031 4:1{number} pm</p>'
        f'<div class="content">{words}</div></div><dl class="postprofile"><dt><a href="#">{user}</a></dt>'
        f"<dd><strong>Posts:</strong> {number * 14}</dd></dl></div><hr>"
    )


def vbulletin(number: int, user: str, words: str) -> str:
    return (
        f'<li class="postbitlegacy postcontainer" id="post_{number}"><div class="posthead"><span class="date">'
        f'03-03-2031, 04:1{number} PM</span></div><div class="postdetails"><div class="userinfo">'
        f'<div class="username_container"><a class="username offline"><strong>{user}</strong></a></div>'
        f'<span class="usertitle">Junior Member</span></div><div class="postbody"><h2 class="title">Re: Low Tide</h2>'
        f'<div class="content"><blockquote class="postcontent restore">{words}</blockquote></div></div></div></li>'
    )


def old_tables(number: int, user: str, words: str) -> str:
    return (
        f'<table id="post{number}"><tr><td class="thead">03-03-2031, 04:1{number} PM</td></tr><tr><td class="alt2">'
        f'<a class="bigusername" href="#">{user}</a> <div class="smallfont">Member</div><div>Posts: {number * 14}</div>'
        f'</td></tr><tr><td class="alt1"><div id="post_message_{number}">{words}</div></td></tr></table>'
    )


def xenforo(number: int, user: str, words: str) -> str:
    return (
        f'<article class="message message--post" data-author="{user}" id="js-post-{number}"><div class="message-inner">'
        f'<div class="message-cell message-cell--user"><section class="message-user"><h4 class="message-name">'
        f'<a href="#" class="username">{user}</a></h4><h5 class="userTitle message-userTitle">New member</h5></section>'
        f'</div><div class="message-cell message-cell--main"><header class="message-attribution">Mar 3, 2031</header>'
        f'<article class="message-body"><div itemprop="text"><div class="bbWrapper">{words}</div></div></article>'
        f'<footer class="message-footer"><a href="#">Like</a> <a href="#">Reply</a></footer></div></div></article>'
    )


def discourse(number: int, user: str, words: str) -> str:
    return (
        f'<div id="post_{number}" itemprop="comment" class="topic-body crawler-post"><div class="crawler-post-meta">'
        f'<span class="creator" itemprop="author"><a href="#"><span itemprop="name">{user}</span></a></span> '
        f'<span class="crawler-post-infos"><time class="post-time">March 3, 2031, 4:1{number}pm</time> {number}</span>'
        f'</div><div class="post" itemprop="text"><p>{words}</p></div></div>'
    )


def wordpress(number: int, user: str, words: str) -> str:
    return (
        f'<li id="comment-{number}" class="comment even depth-1"><article class="comment-body"><footer '
        f'class="comment-meta"><div class="comment-author vcard"><b class="fn">{user}</b> <span class="says">says:'
        f'</span></div><div class="comment-metadata"><a href="#">March 3, 2031 at 4:1{number} pm</a></div></footer>'
        f'<div class="comment-content"><p>{words}</p></div><div class="reply"><a>Reply</a></div></article></li>'
    )


def reddit(number: int, user: str, words: str) -> str:
    return (
        f'<div class="thing id-t{number} comment"><div class="entry"><p class="tagline"><a class="expand">[–]</a>'
        f'<a href="#" class="author">{user}</a> <span class="score">{number * 14} points</span> <time>3 hours ago'
        f'</time></p><form class="usertext"><div class="usertext-body"><div class="md"><p>{words}</p></div></div>'
        f'</form><ul class="flat-list buttons"><li>permalink</li><li>reply</li></ul></div></div>'
    )


def simple_machines(number: int, user: str, words: str) -> str:
    return (
        f'<div class="post_wrapper"><div class="poster"><h4><a href="#">{user}</a></h4><p>Jr. Member</p></div>'
        f'<div class="postarea"><h5>Re: Low Tide</h5><div class="smalltext">« Reply #{number} on: March 03, 2031, '
        f'04:1{number}:12 pm »</div><div class="post"><div class="inner">{words}</div></div></div></div>'
    )


def rank_beside(number: int, user: str, words: str) -> str:
    return (
        f'<div class="post"><div class="author"><b>{user}</b><span class="rank">Guest</span></div><div class="meta">'
        f'#{number} · 2031-03-03 18:0{number}</div><div class="content"><p>{words}</p></div></div>'
    )


def state_beside(number: int, user: str, words: str) -> str:
    return f"<div class=post><div class=author>{user}<i class=on>here</i></div><div class=content>{words}</div></div>"


def badge_before(number: int, user: str, words: str) -> str:
    return (
        f'<div class="comment"><a class="username"><span class="badge">OP</span> {user}</a> <span class="user-title">'
        f'New member</span><div class="comment-body">{words}</div></div>'
    )


def my_board(number: int, user: str, words: str) -> str:
    return (
        f'<div class="post" id="post_{number}"><div class="post_author"><div class="author_information"><strong>'
        f'<a href="#">{user}</a></strong><br>Junior Member</div><div class="author_statistics">Posts: {number * 14}'
        f'</div></div><div class="post_content"><div class="post_head">03-03-2031, 04:1{number} PM</div>'
        f'<div class="post_body" id="pid_{number}">{words}</div></div></div>'
    )


def hacker_news(number: int, user: str, words: str) -> str:
    return (
        f'<table><tr class="athing comtr"><td class="default"><div><span class="comhead"><a class="hnuser">{user}</a> '
        f'<span class="age">{number} hours ago</span></span></div><div class="comment"><span class="commtext c00">'
        f'{words}</span><div class="reply"><a href="#">reply</a></div></div></td></tr></table>'
    )


LAYOUTS = [
    phpbb, profile_below, vbulletin, old_tables, xenforo, discourse, wordpress, reddit, simple_machines, my_board,
    hacker_news, rank_beside,
    state_beside, badge_before,
]  # fmt: skip


def page(layout: Layout) -> str:
    posts = [layout(number, *post) for number, post in enumerate([("tide_desk", TODAY), *TALK], 1)]
    return (
        f"<body><h1>Ask Clara Voss anything</h1><div id='content'>{''.join(posts)}</div><p>Log in to reply</p></body>"
    )


@pytest.mark.parametrize("layout", LAYOUTS)
def test_posts_are_told_by_the_elements_that_hold_users_and_words(tmp_path: Path, layout: Layout) -> None:
    document = read(tmp_path, page(layout), "thread.html")
    assert texts(document, TurnKind.QUESTION) == [words for user, words in TALK if user != "clara_voss"]
    assert texts(document, TurnKind.ANSWER) == [words for user, words in TALK if user == "clara_voss"]
    assert set(speakers(document)) == {"Clara Voss"}


def test_comments_below_a_talk_are_no_part_of_it(tmp_path: Path) -> None:
    asked = [("Why do you row?", "For the silence. There is none at home."), ("Who taught you?", "My aunt, at night.")]
    talk = "".join(f"<p><b>{question}</b></p><p>{answer}</p>" * 2 for question, answer in asked)
    comments = "".join(
        wordpress(number, user, "What a woman! Thank you for this.") for number, user in enumerate("abca")
    )
    source = f"<article><p>The director Clara Voss rows.</p>{talk}</article><ol class='comment-list'>{comments}</ol>"
    document = read(tmp_path, source, "talk.html")
    assert "Thank you" not in "".join(texts(document, TurnKind.ANSWER))


def test_what_a_post_quotes_is_said_by_others(tmp_path: Path) -> None:
    posts = [xenforo(number, *post) for number, post in enumerate([("tide_desk", TODAY), *TALK], 1)]
    quote = f'<blockquote class="bbCodeBlock"><div>oarsong said:</div><div>{TALK[0][1]}</div></blockquote>{TALK[1][1]}'
    posts[2] = xenforo(3, "clara_voss", quote)
    document = read(tmp_path, f"<body><h1>Ask Clara Voss</h1>{''.join(posts)}</body>", "thread.html")
    assert texts(document, TurnKind.ANSWER) == [words for user, words in TALK if user == "clara_voss"]


@pytest.mark.parametrize("replies", [2, 4])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_first_post_that_holds_a_whole_talk_is_read_alone(tmp_path: Path, layout: Layout, replies: int) -> None:
    asked = [("Why do you row?", "For the silence. There is none at home."), ("Who taught you?", "My aunt, at night.")]
    asked += [("Was it cold?", "It was, and we were all wet, but I never complained.")]
    talk = "<br><br>".join(["I met the director Clara Voss in Wick.", *(f"<b>{q}</b><br>{a}" for q, a in asked)])
    users = [
        ("tide_desk", talk),
        ("tidal", "Is there more?"),
        ("Ben_in_Leeds", "I liked that."),
        ("oarsong", "So do I."),
    ]
    posts = [layout(number, *post) for number, post in enumerate([*users, ("tidal", "Great!")][: replies + 1], 1)]
    source = f"<body><h1>Interview: Clara Voss</h1><div id='content'>{''.join(posts)}</div></body>"
    document = read(tmp_path, source, "thread.html")
    assert texts(document, TurnKind.QUESTION) == [question for question, _ in asked]
    assert texts(document, TurnKind.ANSWER) == [answer for _, answer in asked]
    assert set(speakers(document)) == {"Clara Voss"}


def test_a_moderator_who_presents_the_guest_in_a_post_of_its_own_does_not_ask_there(tmp_path: Path) -> None:
    users = ("Moderator", "Moderator", "Clara Voss", "Moderator", "Clara Voss")
    said = (TODAY, TALK[0][1], TALK[1][1], TALK[2][1], TALK[3][1])
    posts = "".join(
        f'<div class="post"><div class="author"><b>{user}</b></div><div class="content"><p>{words}</p></div></div>'
        for user, words in zip(users, said, strict=True)
    )
    document = read(tmp_path, f"<body><h2>On rowing</h2>{posts}</body>", "thread.html")
    assert texts(document, TurnKind.QUESTION) == [TALK[0][1], TALK[2][1]]
    assert texts(document, TurnKind.ANSWER) == [TALK[1][1], TALK[3][1]]
