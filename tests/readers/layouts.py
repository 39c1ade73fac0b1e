"""One invented talk, set as web pages set their interviews: each layout is a function from the talk to its HTML."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Layout = Callable[["Talk"], str]


@dataclass(frozen=True)
class Talk:
    """Questions and answers in turn; an answer has one or more paragraphs."""

    turns: tuple[tuple[str, tuple[str, ...]], ...]


TALK = Talk(
    (
        ("Why did you shoot “Salt Roads” in winter?", (
            "Because the salt is only white for three weeks. Then it turns into mud, and mud tells another story.",
            "And the crew, to be honest, liked the cold. I never heard them sing in summer.",
        )),
        ("Some people walked out in the first ten minutes.", (
            "They always do. What is a first reel for, if not to find out who is staying? I wish them a good dinner.",
        )),
        ("Did your mother ever see the film?", (
            "Twice, and she slept through it twice. She says it is the best rest she has had since the war.",
        )),
        ("What comes next for you?", (
            "A comedy, I hope. My mother would like to laugh once before she is ninety.",
            "I have the title and the last shot. The rest is only work.",
        )),
    )
)  # fmt: skip
INTRODUCTION = (
    "Ada Brenner spent six winters on a road that no map shows. We met Brenner in a kitchen in Lund, "
    "where the director talked about her third film."
)


def page(body: str, *, head: str = "", heading: str = "Ada Brenner: a road in winter") -> str:
    """A whole page around the talk: everything in it that says NOISE stands around the article."""
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{heading} | Lantern Review</title>{head}
<style>p {{ color: red }} /* NOISE? */</style><script>var noise = "<p>NOISE, is it not?</p>";</script></head>
<body class="single comments-open has-sidebar"><a class="skip-link" href="#main">NOISE skip</a>
<header class="site-header"><a href="/">NOISE Review</a>
<nav><ul><li><a href="/film">NOISE film</a><li><a href="/tv">NOISE tv</a></ul></nav></header>
<div class="cookie-consent"><p>NOISE: may we keep a cookie? It tells us who you are, and we like that.</p></div>
<div id="content"><article class="post tag-interviews"><header><h1>{heading}</h1></header>
<p>{INTRODUCTION}</p>
{body}
<div class="related-posts"><h3>NOISE to read next</h3><ul><li><a href="/1">Who is NOISE?</a></ul></div>
<div class="share"><a href="#">NOISE tweet</a></div></article>
<aside class="sidebar"><p>NOISE of the week: is this the best film ever made? We think it may well be.</p></aside>
<section id="comments"><h3>2 comments</h3><p>NOISE: did she say that? I was there, and I heard nothing.</p></section>
</div><footer><p>NOISE © Lantern Review, all rights reserved, and some wrongs.</p></footer></body></html>
"""


def _turns(ask: str, answer: str, join: str = "\n", between: str = "\n") -> Layout:
    """Each question in `ask`, each paragraph of its answer in `answer`; `{}` stands for the words."""

    def layout(talk: Talk) -> str:
        return between.join(
            join.join((ask.format(question), *(answer.format(paragraph) for paragraph in paragraphs)))
            for question, paragraphs in talk.turns
        )

    return layout


def _within(opening: str, layout: Layout, closing: str) -> Layout:
    return lambda talk: f"{opening}{layout(talk)}{closing}"


def _first_word_in(ask: str, answer: str, more: str) -> Layout:
    """Labels stand only before the first paragraph of a turn."""

    def layout(talk: Talk) -> str:
        return "\n".join(
            "\n".join((ask.format(question), answer.format(first), *(more.format(paragraph) for paragraph in rest)))
            for question, (first, *rest) in talk.turns
        )

    return layout


LAYOUTS: Mapping[str, Layout] = {
    "bold questions": _turns("<p><strong>{}</strong></p>", "<p>{}</p>"),
    "bold by style": _turns('<p><span style="font-weight: 700">{}</span></p>', "<p><span>{}</span></p>"),
    "italic questions": _turns("<p><em>{}</em></p>", "<p>{}</p>"),
    "headed questions": _turns("<h3>{}</h3>", "<p>{}</p>"),
    "headed and numbered": _turns("<h4>7. {}</h4>", "<p>{}</p>"),
    "classes": _turns('<p class="iv-question">{}</p>', '<p class="iv-answer">{}</p>'),
    "classes that say nothing": _turns('<div class="x7"><p>{}</p></div>', '<div class="x9"><p>{}</p></div>'),
    "definitions": _within("<dl>", _turns("<dt>{}", "<dd>{}"), "</dl>"),
    "bold, a break, the answer": _turns("<p><b>{}</b><br>", "{}</p><p>", "\n", "</p>"),
    "bold and the answer in one line": _turns("<p><b>{}</b> ", "{}</p><p>", "", "</p>"),
    "breaks only": _within("<div>", _turns("<b>{}</b>", "{}", "<br><br>\n", "<br/><br/>\n"), "</div>"),
    "old tables": _within(
        '<table width="600"><tr><td><font face="Arial" size="2">',
        _turns("<p><font color=red><b>{}</b></font>", "<p>{}"),
        "</font></td></tr></table>",
    ),
    "plain paragraphs": _turns("<p>{}</p>", "<p>{}</p>"),
    "bold labels": _first_word_in(
        "<p><strong>Lantern:</strong> {}</p>", "<p><strong>Ada Brenner:</strong> {}</p>", "<p>{}</p>"
    ),
    "bold labels without a colon": _first_word_in(
        "<p><b>Lantern Review</b> {}</p>", "<p><b>Brenner</b> {}</p>", "<p>{}</p>"
    ),
    "labels between breaks": _within(
        "<p>", _first_word_in("<b>LANTERN REVIEW:</b> {}<br>", "<b>BRENNER:</b> {}<br>", "{}<br>"), "</p>"
    ),
    "a transcript's names and times": _first_word_in(
        '<div class="line"><span class="speaker">Lantern Review</span> <span class="time">00:01:07</span><p>{}</p>',
        '</div><div class="line"><span class="speaker">Brenner</span> <span class="time">[1:07]</span><p>{}</p>',
        "<p>{}</p>",
    ),
    "names in boxes of their own": _first_word_in(
        '<div class="speaker-name">Lantern Review</div><div>{}</div>',
        '<div class="speaker-name">Brenner</div><div>{}</div>',
        "<div>{}</div>",
    ),
    "bold questions with Q and A": _first_word_in("<p><b>Q: {}</b></p>", "<p>A: {}</p>", "<p>{}</p>"),
    "answers in block quotes": _turns("<p>{}</p>", "<blockquote><p>{}</p></blockquote>"),
    "bold across paragraphs": _turns("<b><p>{}</p></b>", "<p>{}</p>"),
    "blocks of an editor": _turns(
        '<!-- wp:paragraph --><p class="wp-block-paragraph"><strong>{}</strong></p><!-- /wp:paragraph -->',
        '<!-- wp:paragraph --><p class="wp-block-paragraph">{}</p><!-- /wp:paragraph -->',
    ),
    "sections with a head": _turns("<section><header>{}</header>", "<p>{}</p>", between="</section>"),
    "underlined, set to the right": _turns('<p align="right"><u>{}</u></p>', "<p>{}</p>"),
    "answers moved in": _turns("<p>{}</p>", '<p style="margin-left: 3em">{}</p>'),
    "elements of a program": _within(
        "<script>export let noise = 'NOISE';</script><Interview>",
        lambda talk: "\n".join(
            f'<Q speaker="LR">{question}</Q><A speaker="AB">{"".join(f"<p>{one}</p>" for one in paragraphs)}</A>'
            for question, paragraphs in talk.turns
        ),
        "</Interview>",
    ),
    "elements named after the two voices": _turns("<interview-question>{}</interview-question><Answer>", "<p>{}</p>"),
    "plain text in one paragraph": _within('<p class="body">\n', _turns("{}", "{}", "\n", "\n\n"), "\n\n</p>"),
    "capitals without end tags": lambda talk: "\n".join(
        f"<P>{question.upper()}" + "".join(f"<P>{paragraph}" for paragraph in paragraphs)
        for question, paragraphs in talk.turns
    ),
}
