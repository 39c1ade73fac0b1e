"""Marks of a program among the words: emphasis of Markdown, tags, entities, links, as plain text holds them that was
meant for something else."""

import re

from quotecards.selector.guards.excerpt import Excerpt

_SIGNS = ("*", "_", "''", "[", "<", "&", "{")  # one of which stands in each of them
_MARKUP = re.compile(
    r"(?<![\w*])\*{1,3}(?=[^\W_])[^*\n]{0,200}?(?<=[^\s*])\*{1,3}(?![\w*])"  # **so**, *so*; but not f**k
    r"|(?<![\w*])\*\*(?=[^\W_])"  # what was cut off holds the other half
    r"|(?<!\w)_{1,2}(?=[^\W_])[^_\n]{0,200}?(?<=[^\s_])_{1,2}(?!\w)"
    r"|'{2,3}(?=\w)[^'\n]{0,200}?\w'{2,3}"
    r"|\[/?(?:b|i|u|s|url|img|quote)(?:=[^\]\n]{0,200})?\]"
    r"|</?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,200})?/?>"
    r"|&(?:[a-z]{2,8}|\#\d{2,5}|\#x[0-9a-f]{2,5});"
    r"|\{\{|\}\}|\{%|\]\((?:https?:|/|\#)"
)


def markup(excerpt: Excerpt) -> str | None:
    """Marks that nobody said: on a card they would stand as they are."""
    words = excerpt.verbatim
    for sign in _SIGNS:
        if sign in words:
            break
    else:
        return None
    found = _MARKUP.search(words)
    return (
        f"“{found[0][:30]}” is markup, not what was said; is the file Markdown or a page? name it so" if found else None
    )
