"""Plain text that is the source of a wiki's page: lists of definitions, templates, files and categories."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.holding import holds_mark

_DEFINED, _INDENTED = "\n;", "\n:"  # what is defined, and what is said to it or only set in
_SET_IN = "\n::"
_SOME = 3  # lines
_DRESS = {";": "dt", ":": "dd"}
_ITEMS = frozenset(_DRESS.values())
_OPENS, _CLOSES = "{{", "}}"
_BRACES = re.compile(r"\{\{|\}\}")
_LONGEST = 8_000  # characters of a template
# [[File:boat.jpg|thumb|Clara Voss at the quay]], [[Category:Interviews]]
_LINK = re.compile(
    r"\[\[(?:(?P<file>file|image|datei|bild|fichier|archivo|immagine|ficheiro|arquivo|plik|bestand|файл)"
    r"|category|kategorie|catégorie|categoría|categoria|kategoria|categorie|категория):(?P<rest>.*)\]\]",
    re.IGNORECASE,
)


def with_wiki_marks_read(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks of `text`, without what is no part of an article, as far as it is a wiki's source."""
    listed = not _DRESS.keys().isdisjoint({block.text[0] for block in blocks})
    if not holds_mark(text, ("[[", _OPENS, *((_DEFINED, _SET_IN) if listed else ()))):  # as in most texts
        return list(blocks)
    found: Iterable[Block] = _without_templates(text, blocks)
    if text.count(_INDENTED) + text.count(_DEFINED) >= _SOME:
        found = map(_item, found)
    return list(map(_of_link, found))


def without_list_marks(text: str, blocks: Sequence[Block]) -> str:
    """The text with blanks for the marks of lists of definitions, which may stand inside of what somebody says."""
    shown: list[str] = []
    end = 0
    for block in blocks:
        head = text.rfind("\n", 0, block.start) + 1
        if end <= head < block.start and not _ITEMS.isdisjoint(block.dress):
            shown += (text[end:head], " " * (block.start - head))
            end = block.start
    return "".join((*shown, text[end:])) if shown else text


def _without_templates(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; what a template holds is no part of the article."""
    end = 0
    for block in blocks:
        if block.start >= end and block.text.startswith(_OPENS):
            end = _end_of_template(text, block.start)
        yield replace(block, given=TurnKind.BOILERPLATE) if block.start < end else block


def _end_of_template(text: str, start: int) -> int:
    """Where the template ends that begins at `start`; there where it is not closed, or words follow it in its line."""
    depth = 0
    for brace in _BRACES.finditer(text, start, start + _LONGEST):
        depth += 1 if brace.group() == _OPENS else -1
        if not depth:
            return start if text[brace.end() : brace.end() + 1].strip() else brace.end()
    return start


def _item(block: Block) -> Block:
    """What is defined, or what is said to it, without its mark."""
    dress = _DRESS.get(block.text[0])
    words = block.text.lstrip(";: ")
    if not dress or not words or block.given:
        return block
    return replace(block, text=words, start=block.end - len(words), dress=block.dress | {dress})


def _of_link(block: Block) -> Block:
    """The caption of a picture, or nothing of the article, where the block is nothing but a link to a file."""
    match = _LINK.fullmatch(block.text) if block.text.startswith("[[") else None
    if not match:
        return block
    caption = match["rest"].rpartition("|")[2] if match["file"] and "|" in match["rest"] else ""
    if " " not in caption.strip():  # thumb
        return replace(block, given=TurnKind.BOILERPLATE)
    start = block.end - len("]]") - len(caption)
    return replace(block, text=caption, start=start, end=start + len(caption), given=TurnKind.CAPTION)
