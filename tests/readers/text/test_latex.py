"""LaTeX is read as what it prints, with the lines of the file, whoever made its macros."""

import time
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest

from quotecards.errors import QuotecardsError
from quotecards.model.text import TurnKind
from quotecards.readers.text.latex import read_latex
from tests.readers.support import read, speakers, texts

HEAD = "\\documentclass{article}\n"
OPENING = """\
\\title{Rain on oars}
\\author{Lantern Review}
\\begin{document}
\\maketitle

The director Clara Voss made \\emph{Low Tide}. We met her in Wick.

"""
TALK = (
    ("Why do you row at night?", "I like how quiet it is,\nand nobody asks me anything."),
    ("You wrote it by yourself.", "Nobody else wanted to. I had two pencils and a lamp."),
    ("And in winter?", "In winter I mend my oars."),
)


def written(turn: str, *, defines: str = "", around: str = "") -> str:
    """A file in which each question and its answer are set as `turn` says; `around` names an environment for all."""
    turns = "\n\n".join(turn.replace("ASK", asked).replace("SAY", said) for asked, said in TALK)
    columns = "{ll}" if around == "longtable" else ""
    begins, ends = (f"\\begin{{{around}}}{columns}\n", f"\\end{{{around}}}\n") if around else ("", "")
    return f"{HEAD}{defines}{OPENING}{begins}{turns}\n{ends}\\end{{document}}\nNobody reads this.\n"


# Each prints the one before nine times.
MULTIPLIES = "".join(f"\\def\\{one}{{{f'{chr(92)}{other}' * 9}}}" for other, one in pairwise("abcdefghijk"))
FORMS = [
    written("\\textbf{ASK}\n\nSAY"), written("\\noindent\\textbf{ASK}\\\\\nSAY"), written("{\\it ASK}\n\nSAY"),
    written("\\section*{ASK}\nSAY"), written("\\subsection{ASK}\\label{a}\n\nSAY"), written("\\paragraph{ASK} SAY"),
    written("\\textbf{Q:} ASK\n\n\\textbf{A:} SAY"), written("\\Q ASK\n\n\\A SAY"), written("--- ASK\n\n--- SAY"),
    written("\\textsc{Lanning}: ASK\n\n\\textsc{Voss}: SAY"), written("\\speaker{Lanning} ASK\n\n\\speaker{Voss} SAY"),
    written("\\says{Ann Lanning}{ASK}\n\\says{Clara Voss}{SAY}"), written("\\turn{AL}{ASK}\n\n\\turn{CV}{SAY}"),
    written("\\ask{ASK}\n\\answer{SAY}"), written("\\frage{ASK}\n\nSAY"),
    written("ASK\n\\begin{quote}\nSAY\n\\end{quote}"),
    written("\\noindent\\makebox[2cm][l]{Lanning} ASK\n\n\\noindent\\makebox[2cm][l]{Voss} SAY"),
    written("\\begin{question}ASK\\end{question}\n\\begin{answer}\nSAY\n\\end{answer}"),
    written("\\begin{turn}{Ann Lanning}\nASK\n\\end{turn}\n\\begin{turn}{Clara Voss}\nSAY\n\\end{turn}"),
    written("\\item[Ann Lanning] ASK\n\\item[Clara Voss] SAY", around="description"),
    written("\\item[\\textsc{al}] ASK\n\\item[\\textsc{cv}] SAY", around="description"),
    written("\\item[ASK] SAY", around="description"), written("\\item ASK\n\nSAY", around="enumerate"),
    written("\\speak{Ann} ASK\n\\speak{Clara} SAY", around="dialogue"),
    written("Lanning & ASK \\\\\nVoss & SAY \\\\", around="longtable"),
    written("\\ask{ASK}\n\nSAY", defines="\\newcommand{\\ask}[1]{\\medskip\\noindent\\textbf{#1}\\par}\n"),
    written("\\Ask[x]{ASK}\nSAY", defines="\\NewDocumentCommand{\\Ask}{O{} m}{\\par\\textbf{#2}\\par}\n"),
    written("\\ask{ASK}\nSAY", defines="\\def\\ask#1{\\par{\\it #1}\\par}\n"),
    written("\\q ASK\n\\a SAY", defines="\\newcommand\\q{\\par\\textbf{Q: }}\n\\newcommand\\a{\\par\\textbf{A: }}\n"),
    written("\\al{ASK}\n\\cv{SAY}", defines=(
        "\\newcommand{\\says}[2]{\\par\\textsc{#1}\\quad #2}\n"
        "\\newcommand{\\al}[1]{\\says{Lanning}{#1}}\n\\newcommand{\\cv}[1]{\\says{Voss}{#1}}\n"
    )),
    written("\\begin{asks}ASK\\end{asks}\nSAY", defines="\\newenvironment{asks}{\\par\\bfseries}{\\par}\n"),
]  # fmt: skip


@pytest.mark.parametrize("source", FORMS)
def test_a_talk_is_read_however_it_is_set(tmp_path: Path, source: str) -> None:
    document = read(tmp_path, source, "talk.tex")
    assert texts(document, TurnKind.QUESTION) == [asked for asked, _ in TALK]
    assert texts(document, TurnKind.ANSWER) == [said.replace("\n", " ") for _, said in TALK]
    assert set(speakers(document)) == {"Clara Voss"}
    assert document.text.startswith("Rain on oars")
    assert "Nobody reads" not in document.text


def test_turns_have_the_lines_of_the_file(tmp_path: Path) -> None:
    source = written("\\ask{ASK} % twice\n\n%\nSAY", defines="\\newcommand{\\ask}[1]{\\par\\textbf{#1}\\par}\n")
    document = read(tmp_path, source, "talk.tex")
    lines = source.split("\n")
    for turn in document.turns:
        if turn.kind in {TurnKind.QUESTION, TurnKind.ANSWER}:
            assert document.text_of(turn)[:12] in lines[turn.line - 1]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (
            "Ji\\v{r}\\'{\\i} et Fran\\c{c}ois, Bj\\\"orn, \\O ystein, \\'Emile",
            "Jiří et François, Björn, Øystein, Émile",
        ),
        ("``yes'' -- `no' --- don't, 1990--1995", "“yes” – ‘no’ — don’t, 1990–1995"),
        ("\\og oui\\fg{} \\enquote{ja} ,,tak''", "« oui » “ja” „tak”"),
        ("?`Por qu\\'e? J.~Voss, 50\\% of \\$5\\ldots", "¿Por qué? J.\u00a0Voss, 50% of $5…"),
        ("oars\\footnote{Not \\emph{this}.} sing\\cite[p.~3]{x}", "oars sing"),
        ("\\href{https://oars.example}{The \\emph{oar}} \\textcolor{red}{is} \\hspace{1em}here", "The oar is here"),
        ("\\usefont{OT1}{bch}{b}{n} \\newdate{d}{1}{2}{31} the oar $\\pi$, $\\Phi$", "the oar π, Φ"),
        ("\\includegraphics[width=1cm]{a.jpg} \\input{b} oars % and rain", "oars"),
        ("oars\\iffalse cut \\fi{} and\n\\begin{verbatim}\\code\\end{verbatim}\nrain", "oars and\n\nrain"),
        ("\\newcommand\\house{Lantern} The \\house{} of \\house", "The Lantern of Lantern"),
        ('\\usepackage[ngerman]{babel} sch"on "uber "`ja"\'', "schön über „ja“"),
        ("\\newcommand{\\film}[1]{\\emph{#1}} We saw\n\\film{Low Tide}\nin Wick", "We saw Low Tide in Wick"),
        (
            "\\parindent=0pt \\hangindent 1cm Oars \\setlength\\parskip{1em plus 2pt}here, \\vskip 2mm 3 oars",
            "Oars here,\n\n3 oars",
        ),
        ("\\foo{We saw} {\\unknown it} \\begin{foo}here\\end{foo}", "We saw it\n\nhere"),
    ],
)
def test_marks_become_the_words_that_they_print(source: str, shown: str) -> None:
    assert read_latex(source.encode(), "talk.tex").text == shown


def test_what_is_in_italics_may_be_a_film(tmp_path: Path) -> None:
    body = read_latex(b"So \\emph{Low Tide} and \\textit{Salt Road} came.", "talk.tex")
    assert [body.text[start:end] for start, end in body.blocks[0].italics] == ["Low Tide", "Salt Road"]


def test_what_other_files_hold_is_not_read_and_told(tmp_path: Path) -> None:
    (tmp_path / "part.tex").write_text("Nobody asks.")
    document = read(tmp_path, f"{OPENING}\\input{{part}}\n\n\\textbf{{Why?}}\n\nI row.\\end{{document}}", "talk.tex")
    assert "Nobody" not in document.text
    assert any("part" in note for note in document.notes)


@pytest.mark.parametrize(
    "source",
    [
        "{" * 9_000, "}" * 9_000, "\\emph{" * 9_000, "\\x{" * 9_000, "\\x{a}{" * 9_000, "\\item[" * 9_000,
        "\\\\[" * 9_000, "\\begin{x}{" * 9_000, "\\begin{verbatim}" * 9_000, "\\verb|" * 9_000,
        "\\'{" * 9_000, "\\title{" * 9_000,
        "\\def\\a{\\a\\a}\\a", "\\newcommand{\\a}[1]{#1#1\\a{#1#1}}\\a{x}", "\\let\\a\\b\\let\\b\\a\\a",
        "\\iffalse" * 9_000, f"\\def\\a{{so}}{MULTIPLIES}\\k",
    ],
)  # fmt: skip
def test_what_never_ends_or_prints_itself_is_read_or_refused_soon(source: str) -> None:
    begun = time.process_time()
    with suppress(QuotecardsError):
        read_latex(f"Why?\n\n{source}\n\nSo it is.\n".encode(), "talk.tex")
    assert time.process_time() - begun < 5
