"""What a mail quotes with `>` at the head of each line, as one line: > Why do↵> you row?"""

import re

_QUOTED = re.compile(r"(?:^>[>\t ]*[^\s>].*\n?)+", re.MULTILINE)
_EMPTY = re.compile(r"^>[>\t ]*$", re.MULTILINE)
_HEAD = re.compile(r">[>\t ]*")
_BEGINS = re.compile(r"(?:\(?\d{1,3}[.):]|[-–—*•]|[^\W\d_]\w{0,20}:)\s")  # 2. Why; - Why; Q: Why
_FULL = 45  # characters from which on a line may go on in the next one


def with_quotes_joined(text: str) -> str:
    """The text with the lines of each quoted paragraph in the first of them, of which empty lines keep the number."""
    if not (text.startswith("> ") or "\n> " in text):
        return text
    return _EMPTY.sub("", _QUOTED.sub(lambda found: _joined(found[0]), text))


def _joined(quoted: str) -> str:
    lines = quoted.removesuffix("\n").split("\n")
    paragraphs: list[tuple[int, list[str]]] = []  # how deep each is quoted, and its lines
    for at, line in enumerate(lines):
        head = _HEAD.match(line)
        depth, words = (head[0].count(">"), line[head.end() :].rstrip()) if head else (0, line)
        greeted = at > 0 and lines[at - 1].endswith(",")  # Dear Clara,
        if (
            (greeted or (at > 0 and len(lines[at - 1]) >= _FULL))
            and paragraphs[-1][0] == depth
            and not _BEGINS.match(words)
        ):
            paragraphs[-1][1].append(words)
        else:
            paragraphs.append((depth, [words]))
    joined = (f"{'>' * depth} {' '.join(words)}" + "\n" * (len(words) - 1) for depth, words in paragraphs)
    return "\n".join(joined) + "\n" * quoted.endswith("\n")
