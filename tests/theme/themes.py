"""Small theme files for the tests."""

from pathlib import Path

PLAIN = """\
name: plain
description: Ink on paper.
palette: {paper: "#FFFFFF", ink: "#101820"}
type:
  quote: {families: [Square], size: [4, 10], leading: 1.1}
  small: {families: Square, size: 3.4}
background:
  - solid: {colour: paper}
slots:
  quote: {box: [10, 10, 30, 10], type: quote, colour: ink, text: "{quote}"}
  credit: {box: [80, 10, 5, 10], type: small, colour: ink, text: ["{speaker}", " ({film_facts})"]}
"""


def write(folder: Path, text: str = PLAIN, name: str = "plain") -> Path:
    """A theme file in `folder`."""
    path = folder / f"{name}.yaml"
    path.write_text(text, "utf-8")
    return path
