"""Marks of forums, wikis and programs among the words of plain text: they are no words, and no part of a name."""

import re
from collections.abc import Callable

from quotecards.readers.body.holding import holds_mark

_FORUM = ("[/quote]", "[/b]", "[/i]", "[/u]", "[/url]", "[/size]", "[/color]", "[/img]", "[/center]", "[/font]")
_WIKI = ("'''", "]]", "\n== ")
# [img]https://…[/img], and how words are set: [size=150]
_NOT_SHOWN = re.compile(r"\[img[^\]\n]{0,200}\][^\[\n]*\[/img\]", re.IGNORECASE)
# [i]Clara Voss in her boat.[/i] right below a picture, above an empty line and another mark: its caption
_CAPTION = re.compile(r"(?i)(?<=\[/img\]\n)\[i\][^\[\n?]*\[/i\][ \t\r]*(?=\n[ \t\r]*\n\[)")
_SET = re.compile(
    r"\[/?(?:size|colou?r|font|url|email|center|left|right|justify|indent|highlight|s|u|list|h[1-6]|previewyoutube)"
    r"(?:=[^\]\n]{0,500})?\]",
    re.IGNORECASE,
)
_RULE = re.compile(r"[ \t]*\[hr\](?:\[/hr\])?[ \t\r]*", re.IGNORECASE)
_ITEM = re.compile(r"[ \t]*\[\*\][ \t]*")
# [quote="marzipan"]Why do you row?[/quote]: what an answer answers
_CITED = re.compile(r"\[quote(?:=[^\]\n]{0,80})?\](?P<words>[^\[]{1,2000})\[/quote\]", re.IGNORECASE)
_TYPE = re.compile(r"\[(?P<tag>[bi])\](?P<words>[^\[\n]*)\[/(?P=tag)\]", re.IGNORECASE)
_WHOLE = re.compile(r"[ \t]*\[([bi])\][^\[\n]*\[/\1\][ \t\r]*", re.IGNORECASE)
# '''Clara''' rows; ''The Oar''; [[The Oar|a film]]; [https://oar.example a film]
_QUOTES = re.compile(r"(?P<marks>'{5}|'{2,3})(?P<words>(?:(?!'')[^\n])+)(?P=marks)(?!')")
_WITHIN = re.compile(r"(?<!')''(?!')(?P<words>(?:(?!'')[^\n])+)''(?!')")  # '''Who rows ''The Oar''?'''
_WHOLLY = re.compile(r"[ \t]*('{5}|'{2,3})(?:(?!'')[^\n])+\1[ \t\r]*")
_LINK = re.compile(
    r"\[\[(?:(?:[a-z]{1,8}:)?[^\[\]|:\n]*\|)?(?P<words>[^\[\]|:\n]+)\]\]|\[https?://[^\s\]]+ (?P<shown>[^\]\n]+)\]"
)
# I did. #00:01:23-4#: when it was said, as programs for research write it
_STAMP = re.compile(r"[ \t]*#\d{1,2}:\d{2}:\d{2}(?:[-.,]\d{1,3})?#")
_STAMPED = ("#0", "#1", "#2")
# //The Oar//, in DokuWiki, whose first heading stands between rows of six
_DOKU = "======"
_SLANTED = re.compile(r"(?<![:/\w])//(?=[^\s/])(?P<words>[^\n]*?[^\s:/])//(?![/\w])")
_NOTE = re.compile(r"<ref[^<>\n]{0,200}(?:/>|>[^\n]{0,1000}?</ref>)")


def without_set_words(text: str) -> str:
    """The text with the words that such marks hold, without these; its lines stay as they are. What is set in one type
    from end to end of a line keeps the marks that say so."""
    if "[" in text and "[/" in text and holds_mark(text, _FORUM):  # most texts have no such mark at all
        text = _CAPTION.sub("", with_quotes_cited(text))
        text = "\n".join(_by_line(text, _plain_of_forum, "["))
    if "#" in text and holds_mark(text, _STAMPED):
        text = _STAMP.sub("", text)
    if holds_mark(text, _WIKI):
        text = "\n".join(_by_line(text, _plain_of_wiki, "['<"))
    if text.startswith(_DOKU) and "//" in text:
        text = _SLANTED.sub(r"\g<words>", text)
    return text


def with_quotes_cited(text: str) -> str:
    """The text with what forums quote behind the marks that mails have; its lines stay as they are."""
    return _CITED.sub(_cited, text)


def _by_line(text: str, plain: Callable[[str], str], marks: str) -> list[str]:
    return [plain(line) if any(mark in line for mark in marks) else line for line in text.split("\n")]


def _cited(found: re.Match[str]) -> str:
    """The words of a quotation, each line behind the mark that mails have."""
    return "\n".join(f"> {line}" if line.strip() else line for line in found["words"].split("\n"))


def _plain_of_forum(line: str) -> str:
    if _RULE.fullmatch(line):
        return "* * *"
    line = _ITEM.sub("- ", _SET.sub("", _NOT_SHOWN.sub("", line)), count=1)
    return line if _WHOLE.fullmatch(line) else _TYPE.sub(r"\g<words>", line)


def _plain_of_wiki(line: str) -> str:
    line = _LINK.sub(lambda found: found["words"] or found["shown"], _NOTE.sub("", line))
    if _WHOLLY.fullmatch(line):
        return line
    line = _WITHIN.sub(r"\g<words>", line)
    return line if _WHOLLY.fullmatch(line) else _QUOTES.sub(r"\g<words>", line)
