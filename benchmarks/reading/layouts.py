"""The same talks in two hundred layouts: how much of each layout is understood: `python -m benchmarks.reading.layouts`.

`talks.yaml` holds three invented talks; here each is set as papers, blogs, transcripts, chats, wikis and pages set
theirs. A paragraph counts where a turn of its kind holds it whole, and an answer only with the guest's name. `--wrong`
shows the layouts that are not understood whole, and what is missing there.
"""

import argparse
import sys
import tempfile
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import yaml

from quotecards.errors import QuotecardsError
from quotecards.model.text import Document, TurnKind
from quotecards.readers import read_document

TALKS = Path(__file__).with_name("talks.yaml")
Talk = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Layout:
    """How the first paragraph of what is asked and of an answer is set, and how further ones are; `wrapped` breaks
    lines at so many characters. In the patterns `p` is the paragraph, `n` the number of the question, `host` and
    `guest` are the names, and `ho`, `gu` their initials, `hf`, `gf` first names, `hl`, `gl` surnames, `hn`, `gn` the
    names under which they post."""

    name: str
    asked: str
    answered: str
    further: str = "{p}"
    suffix: str = "txt"
    between: str = "\n\n"
    wrapped: int = 0


def _labels() -> Iterator[Layout]:
    """Labels with any mark, in a line with the words or above them."""
    for mark in (":", " :", ".-", ".—", " —", " –", ")", "/", " =", " ::", " |", ">", "\t"):
        letters = (("P", "R"), ("Q", "A"), ("D", "R"))
        for ask, answer in (("{host}", "{guest}"), ("{hl}", "{gl}"), ("{ho}", "{gu}"), *letters):
            if mark != "\t" or len(ask) > 1:
                yield Layout(f"label {ask}{mark!r}", f"{ask}{mark} {{p}}", f"{answer}{mark} {{p}}")
    for ask, answer in (
        ("Interviewer", "Interviewee"), ("Int", "Resp"), ("Question {n}", "Answer"), ("Frage", "Antwort"),
        ("Vraag", "Antwoord"), ("Fråga", "Svar"), ("Otázka", "Odpověď"), ("Soru", "Cevap"), ("Moderator", "{guest}"),
        ("Host", "Guest"), ("@{hf}", "@{gf}"), ("Journalist", "Director"), ("{hl} asks", "{gl} says"),
        ("Speaker 1", "Speaker 2"), ("Reel Weekly", "{guest}"), ("Cahiers du barrage", "{gl}"),
    ):  # fmt: skip
        yield Layout(f"label {ask}:", f"{ask}: {{p}}", f"{answer}: {{p}}")
    yield Layout("label A ({guest}):", "Q: {p}", "A ({guest}): {p}")
    yield Layout("label (({guest}))", "((Reel Weekly)) {p}", "(({guest})) {p}")
    yield Layout("label {ho} without a mark", "{ho} {p}", "{gu} {p}")
    yield Layout("label {ho} –, in a column", "{ho} – {p}", "{gu} – {p}", between="\n", wrapped=38)
    yield Layout("label {ho} without a mark, in a column", "{ho} {p}", "{gu} {p}", between="\n", wrapped=46)
    yield Layout("label REEL & ROW:, in a column", "REEL & ROW: {p}", "{guest}: {p}", between="\n", wrapped=44)
    yield Layout("label (({host})), answers set in", "'''(({host}))''' {p}", "::'''{guest}''': {p}", "::{p}")
    yield Layout("label -> {guest}:", "{n}) {p}", "-> {guest}: {p}", between="\n")
    yield Layout("label {hl} [smiles]:", "{hl}: {p}", "{gl} [smiles]: {p}")
    for ask, answer in (("{host}\n", "{guest}\n"), ("{host}:\n", "{guest}:\n"), ("Question\n", "Answer\n")):
        yield Layout(f"above {ask!r}", f"{ask}{{p}}", f"{answer}{{p}}")
    for head in (
        "[00:{n:02}:1{at}] {who}: ", "{who} [00:{n:02}:1{at}]: ", "{who}  {n}:1{at}\n", "{who} ({n:02}:1{at}):\n",
        "[12/03/2024, 10:{n:02}:1{at}] {who}: ", "10:{n:02}:1{at} From {who} to Everyone: ",
        "[00:{n:02}:1{at}.000 --> 00:{n:02}:1{at}.900] {who}: ", "03/06/2026 à 14:{n:02}:1{at} - {who}: ",
        "00:{n:02}:1{at}\t{who}\t", "{who} | 00:{n:02}:1{at} | ",
    ):  # fmt: skip
        first, second = head.replace("{who}", "{host}").replace("{at}", "1"), head.replace("{who}", "{guest}")
        yield Layout(f"time {head!r}", f"{first}{{p}}", f"{second.replace('{at}', '8')}{{p}}")
    hanging = "    {p}"
    yield Layout("wrapped labels", "{hl}: {p}", "{gl}: {p}", "   {p}", between="\n", wrapped=72)
    yield Layout("hanging initials", "{ho}: {p}", "{gu}: {p}", hanging, between="\n", wrapped=66)


def _posts() -> Iterator[Layout]:
    """Posts of forums, lists and comments, and messages in chats."""
    for head, foot in (
        ("by {who} » Mon Mar 3, 2014 {n}:1{at} pm\n\n", "\n\nTop"), ("[–]{who} {n} points {n} hours ago\n", ""),
        ("[-]{who}[S] {n} points {n} hours ago\n", "\n\npermalink  embed  save  parent  report  reply"),
        ("03-03-2014, 0{n}:1{at} PM\n#{n}\n{who}\nMember\nJoined: May 2011\nPosts: 4{n}\n\n", "\nReply"),
        ("{who} — 03/03/2024 {n}:1{at} PM\n", ""), ("{who} says:\nMarch 3, 2014 at {n}:1{at} pm\n", "\nReply"),
        ("{who} schrieb am 3. März 2014 um 1{n}:1{at} Uhr:\n", ""),
        ("{who}\nMar {n}, 2014, 4:1{at}:01 PM\nto oars\n", ""),
        ("{who} {n} hours ago | parent | next [–]\n", ""), ("u/{who} · {n}h\n", "\n▲ {n} ▼ Reply Share"),
        ("@{who}\n{n} years ago\n", "\n{n}\nReply"), ("[20:{n:02}] <{who}> ", ""), ("20:{n:02} < {who}> ", ""),
    ):  # fmt: skip
        asked, answered = (head.replace("{who}", who).replace("{at}", at) for who, at in (("{hn}", "1"), ("{gn}", "8")))
        single = f"{answered}{{p}}" if head.endswith("> ") else "{p}"
        yield Layout(f"post {head!r}", f"{asked}{{p}}{foot}", f"{answered}{{p}}{foot}", single)
    for cited in ("{hn} wrote: ↑\n{p}\n", "[quote={hn}]{p}[/quote]", "Quote:\nOriginally Posted by {hn}\n{p}\n"):
        yield Layout(f"post {cited!r}", f"by {{gn}} » Mon Mar 3, 2014 {{n}}:10 pm\n\n{cited}", "{p}")
    yield Layout("post, page", "<p><b>{hn}</b> » 3 Mar 2014, 16:1{n}</p><p>{p}</p>",
                 "<p><b>{gn}</b> » 3 Mar 2014, 16:1{n}</p><p>{p}</p>", "<p>{p}</p>", "html")  # fmt: skip
    yield Layout("post, md", "**{hn}** · {n}h ago\n\n{p}", "**{gn}** · {n}h ago\n\n{p}", suffix="md")


def _marks() -> Iterator[Layout]:
    """Questions that a mark, a number or their type sets apart."""
    for mark in ("// ", "→ ", "• ", "* ", "– ", "- ", "§ ", "{n}. ", "{n}) ", "Q{n}. ", "    "):
        yield Layout(f"mark {mark!r}", f"{mark}{{p}}", "{p}")
    for before, behind in (("_", "_"), ("**", "**"), ("'''", "'''"), ("[b]", "[/b]"), ("== ", " =="), ("“", "”")):
        yield Layout(f"set {before}…{behind}", f"{before}{{p}}{behind}", "{p}")
    yield Layout("quoted answers", "{p}", "“{p}”", "“{p}”")
    yield Layout("quoted answers, guillemets", "{p}", "«{p}»", "«{p}»", between="\n")
    rule = "-" * 60
    yield Layout("newsletter", f"** {{p}}\n{rule}", "{p}")
    yield Layout("wiki", ";{p}", ":{p}", ":{p}", between="\n")
    yield Layout("forum", "[b]{p}[/b]", "[color=#804000]{gf}:[/color] {p}", between="\n")
    yield Layout("dashes", "— {p}", "— {p}")
    yield Layout("mail", "> {p}", "{p}")
    yield Layout("bare", "{p}", "{p}")
    for ask in ("### {p}", "##### {p}", "***{p}***", "> {p}", "- **{p}**", "{n}. **{p}**", "**{n}.** {p}", "`Q:` {p}",
                "{p}\n-----", "<b>{p}</b>", "::: question\n{p}\n:::", "!!! question\n    {p}", "> [!question] {p}",
                "{p}\n{{: .question}}", "🎤 {p}", "---\n\n{p}"):  # fmt: skip
        yield Layout(f"md {ask}", ask, "{p}", suffix="md")
    for ask, answer in (("**{ho}** {p}", "**{gu}** {p}"), ("**{host}**\n\n{p}", "**{guest}**\n\n{p}"),
                        ("*{hf}*: {p}", "*{gf}*: {p}"), ("<Question>{p}</Question>", "<Answer>{p}</Answer>"),
                        ("- **Q:** {p}", "- **A:** {p}"), ("### {host}\n\n{p}", "### {guest}\n\n{p}")):  # fmt: skip
        yield Layout(f"md {ask}", ask, answer, suffix="md")
    yield Layout("md definitions", "{p}", ":   {p}", "    {p}", suffix="md")
    yield Layout("md admonitions", '!!! question "{p}"', "    {p}", "    {p}", suffix="md")
    yield Layout("md callouts", "> [!question]\n> {p}", "{p}", suffix="md")
    yield Layout("md callouts that hold the answers", "> [!faq]- {p}", "> {p}", "> {p}", suffix="md", between="\n")
    yield Layout("md answers cited", "{p}", "> {p}", "> {p}", suffix="md")


def _pages() -> Iterator[Layout]:
    """Web pages."""
    said = "<p>{p}</p>"
    for ask in ("<p><b>{p}</b></p>", "<p><i>{p}</i></p>", "<p><u>{p}</u></p>", "<h2>{p}</h2>", "<h4>{n}. {p}</h4>",
                "<blockquote>{p}</blockquote>", "<dt>{p}</dt>", "<details><summary>{p}</summary>",
                '<p><span style="font-weight: bold">{p}</span></p>', '<p><span style="color: #c00">{p}</span></p>',
                '<p class="question">{p}</p>', "<li><strong>{p}</strong>",
                "<center><em>{p}</em></center>"):  # fmt: skip
        yield Layout(f"html {ask}", ask, said, said, "html")
    for ask, answer in (("<p><b>{host}</b><br>{p}</p>", "<p><b>{guest}</b><br>{p}</p>"),
                        ("<p><cite>{host}</cite> {p}</p>", "<p><cite>{guest}</cite> {p}</p>"),
                        ("<dt>{host}</dt><dd>{p}</dd>", "<dt>{guest}</dt><dd>{p}</dd>"),
                        ('<div class="speaker">{host}</div><p>{p}</p>', '<div class="speaker">{guest}</div><p>{p}</p>'),
                        ("<tr><td>{host}</td><td>{p}</td></tr>", "<tr><td>{guest}</td><td>{p}</td></tr>")):  # fmt: skip
        yield Layout(f"html {ask}", ask, answer, said, "html")
    yield Layout("html <b>{p}</b><br>", "<b>{p}</b><br>", "{p}<br><br>", "{p}<br><br>", "html", "\n")


def text_of(talk: Talk, layout: Layout) -> str:
    """A talk set so, below a title and an introduction."""
    guest, host, page = talk["guest"], talk["host"], layout.suffix == "html"
    names = {"host": host, "guest": guest, "hf": host.split()[0], "gf": guest.split()[0]}
    names |= {"hl": host.split()[-1], "gl": guest.split()[-1]}
    names |= {"hn": host.casefold().replace(" ", "_"), "gn": guest.replace(" ", "")}
    names |= {"ho": "".join(word[0] for word in host.split()), "gu": "".join(word[0] for word in guest.split())}
    title, told = f"In conversation with {guest}", f"{guest} has made a film, {talk['film']}."
    above = {"html": [f"<h1>{title}</h1>", f"<p>{told}</p>"], "md": [f"# {title}", told]}
    parts = above.get(layout.suffix, [title, told])
    for at, turn in enumerate(talk["turns"]):
        for first, paragraph in zip([True, *[False] * len(turn)], turn, strict=False):
            pattern = layout.further if not first else layout.answered if at % 2 else layout.asked
            part = pattern.format(p=escape(paragraph, quote=False) if page else paragraph, n=at // 2 + 1, **names)
            parts.append(textwrap.fill(part, layout.wrapped) if layout.wrapped else part)
    return "\n\n".join((*parts[:2], layout.between.join(parts[2:]))) + "\n"


def missing(document: Document, talk: Talk) -> Iterator[tuple[str, str]]:
    """The paragraphs that are not understood, each with its kind."""
    for at, turn in enumerate(talk["turns"]):
        kind = TurnKind.ANSWER if at % 2 else TurnKind.QUESTION
        said = [
            " ".join(document.text_of(one).split())
            for one in document.turns
            if one.kind is kind and (kind is TurnKind.QUESTION or (one.speaker and one.speaker.value == talk["guest"]))
        ]
        for paragraph in turn:
            words = " ".join(paragraph.split())
            if not any(words in one for one in said):
                yield kind.value, paragraph


def main() -> int:
    """The share of letters in the right turn, for each layout that is not understood whole, and over all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--wrong", action="store_true")
    wrong = parser.parse_args().wrong
    talks = yaml.safe_load(TALKS.read_text(encoding="utf-8"))
    size = sum(len(paragraph) for talk in talks for turn in talk["turns"] for paragraph in turn)
    shares = []
    with tempfile.TemporaryDirectory() as folder:
        for layout in (*_labels(), *_posts(), *_marks(), *_pages()):
            lost: list[tuple[str, str]] = []
            for talk in talks:
                path = Path(folder) / f"talk.{layout.suffix}"
                path.write_text(text_of(talk, layout), encoding="utf-8")
                try:
                    lost += missing(read_document(path), talk)
                except QuotecardsError as error:
                    lost += [(str(error), one) for turn in talk["turns"] for one in turn]
            shares.append(100 - 100 * sum(len(words) for _, words in lost) / size)
            if lost:
                print(f"{shares[-1]:6.1f} %  {layout.name!r}")
                for kind, words in lost if wrong else ():
                    print(f"            {kind}: {words[:90]}")
    whole = sum(share >= 97 for share in shares)
    print(f"{sum(shares) / len(shares):6.1f} %  of {len(shares)} layouts, {whole} of them at 97 % or more")
    return 0


if __name__ == "__main__":
    sys.exit(main())
