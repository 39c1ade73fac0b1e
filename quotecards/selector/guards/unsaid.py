"""What stands among the words and was not said: emphasis of Markdown, tags, entities, links, as plain text holds them
that was meant for something else; numbers of footnotes, times of a recording, letters that were decoded wrongly."""

import re

from quotecards.selector.guards.excerpt import Excerpt

_SIGNS = (*"*_[<&{(\\†‡¹²³⁴⁵⁶⁷⁸⁹âÃÂ?", "''")  # one of which stands in each of them
_UNSAID = re.compile(
    r"(?<![\w*])\*{1,3}(?=[^\W_])[^*\n]{0,200}?(?<=[^\s*])\*{1,3}(?![\w*])"  # **so**, *so*; but not f**k
    r"|(?<![\w*])\*\*(?=[^\W_])"  # what was cut off holds the other half
    r"|(?<!\w)_{1,2}(?=[^\W_])[^_\n]{0,200}?(?<=[^\s_])_{1,2}(?!\w)"
    r"|'{2,3}(?=\w)[^'\n]{0,200}?\w'{2,3}"
    r"|\[/?(?:b|i|u|s|url|img|quote)(?:=[^\]\n]{0,200})?\]"
    r"|</?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,200})?/?>"
    r"|&(?:[a-z]{2,8}|\#\d{2,5}|\#x[0-9a-f]{2,5});"
    r"|\{\{|\}\}|\{%|\]\((?:https?:|/|\#)|\\[,.;:!?'\"()\[\]-]"
    r"|\[\d{1,3}\]|(?<=[^\W\d_]{3})[¹²³⁴⁵⁶⁷⁸⁹]+|[†‡]"  # footnotes; but m²
    r"|[\[(]\d{1,2}:\d\d(?::\d\d)?[\])]|\((?:inaudible|unintelligible|crosstalk|indistinct)\b[^()]{0,30}\)"
    r"|â€|Ã[\u0080-\u00bf]|Â[\u00a1-\u00bf]|(?<=[^\W\d_])\?(?=(?:t|s|re|ve|ll|d|m)\b)"  # don’t in another encoding
)


def unsaid(excerpt: Excerpt) -> str | None:
    """What nobody said: on a card it would stand as it is."""
    words = excerpt.verbatim
    for sign in _SIGNS:
        if sign in words:
            break
    else:
        return None
    found = _UNSAID.search(words)
    return f"“{found[0][:30]}” was not said: a mark of the file, a footnote or a wrong letter" if found else None
