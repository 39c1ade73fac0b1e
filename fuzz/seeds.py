"""What fuzzing starts from: a short talk in every container, and words that mean something to its reader."""

from collections.abc import Mapping
from types import MappingProxyType

_TEXT = """---
speaker: Clara Voss
film: {title: Salt Roads, year: 2011}
---

Clara Voss: a road in winter
By Ben Ode

We met Clara Voss in Lund, where she told us about her new film “Salt Roads”.

BEN: Why did you shoot it in winter?

CLARA VOSS: Because salt is white for three weeks. What is a first reel for? I never knew.

— And your mother?

— She slept through it, twice.

Photo: Handout
"""
_STAMPED = "Clara Voss  00:01:02\nWhy?\n\nBen Ode  00:01:05\nSo.\n"
_MARKDOWN = """# Clara Voss

![a road](road.jpg)
*A road. Photo: Ben Ode*

> “Salt is white for three weeks.”

### Why did you shoot it in [winter][1]?

Because salt is white
for three weeks.[^2]

**Did your mother see it?** Twice, and _slept_ through it.

{% pullquote %}She slept{% endpullquote %}

```
code
```

<!-- no part -->

[1]: https://example.org "Winter"
[^2]: Or four.
"""
_HTML = """<!DOCTYPE html><html lang=en><head><title>Clara Voss</title><meta property="og:site_name" content="Lantern">
<script type="application/ld+json">{"@type": "Article", "author": {"name": "Ben Ode"}, "about": {"@type": "Movie"}}
</script></head><body><nav><a href=/>Home</a></nav><article><h1>Clara Voss</h1><p class=byline>By Ben Ode
<p><b>Why winter?</b><br>Because salt is white.<p><strong>And your mother?</strong> <em>Twice</em> &amp; asleep.
<figure><img src=a.jpg><figcaption>Photo: B</figcaption></figure><table><tr><td>Q: Why?<td>A: So.</table>
<blockquote class=pullquote>asleep</blockquote></article><!-- no part --></body></html>"""
_WORD = (
    "<w:p><w:pPr><w:pStyle w:val='Frage'/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Why?</w:t></w:r></w:p>"
    "<w:p><w:ins><w:r><w:t>Because</w:t><w:br/><w:tab/></w:r></w:ins><w:del><w:r><w:delText>no</w:delText></w:r>"
    "</w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Clara: I do.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)
_ROWS = (
    '<c t="inlineStr"><is><t>Quote</t></is></c><c t="inlineStr"><is><t>Speaker</t></is></c>\n'
    '<c t="inlineStr"><is><t>I slept.</t></is></c><c r="B2" t="s"><v>0</v></c><c t="n" s="1"><v>40000</v></c>'
)
_CSV = 'quote,speaker,film,year,date\n"I slept, twice.",Clara Voss,Salt Roads,2011,2011-03-18\nSalt is white.,,,,\n'
_SRT = """1
00:00:01,000 --> 00:00:03,500
- Why did you shoot
it in winter?

2
00:00:04,000 --> 00:00:06,000
- Because salt <i>is</i> white. [laughs]
"""
_VTT = """WEBVTT

NOTE no part

00:01.000 --> 00:03.500 align:start
<v Ben>Why did you shoot it in winter?

2
00:00:04.000 --> 00:00:06.000
<v Clara Voss>Because salt is &amp; was white.</v>
"""
_WHISPER = '{"text": "Why? So.", "segments": [{"start": 0, "end": 1.5, "text": " Why?"}, {"start": 2, "text": " So."}]}'
_ASSEMBLY = '{"utterances": [{"speaker": "A", "text": "Why?", "start": 0, "end": 9}, {"speaker": "B", "text": "So."}]}'
_DEEPGRAM = (
    '{"results": {"channels": [{"alternatives": [{"transcript": "Why? So.", "paragraphs": {"paragraphs": '
    '[{"speaker": 0, "sentences": [{"text": "Why?", "start": 0, "end": 1}]}, {"speaker": 1, "sentences": '
    '[{"text": "So."}]}]}}]}]}}'
)

SEEDS: Mapping[str, tuple[str | bytes, ...]] = MappingProxyType(
    {
        "text": (
            _TEXT,
            "Q: Why?\nA: So.\n",
            "Clara Voss  00:01:02\nWhy?\n\nBen Ode  00:01:05\nSo.\n",
            "―なぜ？\n―はい。",
        ),
        "markdown": (_MARKDOWN, "**Q:** Why?\n\n**A:** So.", "1. Why?\n\n   So.\n"),
        "html": (_HTML, "<p>Q: Why?<p>A: So.", "<dl><dt>Why?<dd>So.</dl>"),
        "docx": (_WORD,),
        "docx-archive": (b"PK\x03\x04",),
        "xlsx": (_ROWS,),
        "csv": (_CSV, "quote;who\nI slept.;Clara\n", "quote\twho\nI slept.\tClara\n"),
        "srt": (_SRT,),
        "vtt": (_VTT,),
        "json": (_WHISPER, _ASSEMBLY, _DEEPGRAM),
    }
)

_MARKS = (
    "Q:",
    "A: ",
    "CLARA:",
    "— ",
    "?",
    "“",
    "”",
    "\n\n",
    "...",
    "1. ",
    "Photo:",
    "[laughs]",
    "\u202e",
    "\u00a0",
    "\x00",
)
_TALK = (*_MARKS, "---\n", "speaker: ", "film:", "&a [*a]", "Clara Voss", "her new film", "00:01:02", "By ")
_XML = ("<w:p>", "</w:p>", "<w:r>", "<w:t>", "</w:t>", "<w:tbl>", "<w:del>", "<w:ins>", "<w:br/>", "&#8238;")
_CELLS = ("<c ", "</c>", 't="s"', 't="inlineStr"', "<is><t>", "<v>", "</v>", 'r="XFD1"', 's="1"', "quote", "speaker")
_CUES = ("00:00:01,000 --> 00:00:02,000\n", "-->", "WEBVTT", "NOTE", "<v Clara>", "</v>", "STYLE", "&amp;", "♪")
_KEYS = (
    '"segments"',
    '"utterances"',
    '"results"',
    '"channels"',
    '"alternatives"',
    '"paragraphs"',
    '"speaker"',
    '"text"',
)
_TAGS = ("<p>", "</p>", "<div class=share>", "<b>", "<script>", "<!--", "-->", "<table>", "<br>", "&#x202e;", "<svg>")
_SIGNS = ("**", "_", "](", "![", "[^1]", "```", "> ", "### ", "{% pullquote %}", "<!--", "-->", "<aside>", "    ", "\\")

WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "text": _TALK,
        "markdown": _TALK + _SIGNS,
        "html": _MARKS + _TAGS,
        "docx": _MARKS + _XML,
        "docx-archive": ("PK\x01\x02", "PK\x05\x06", "word/document.xml"),
        "xlsx": _MARKS + _CELLS,
        "csv": (*_MARKS, ",", ";", "\t", '"', '""', "quote", "speaker", "\ufeff"),
        "srt": _MARKS + _CUES,
        "vtt": _MARKS + _CUES,
        "json": (*_MARKS, *_KEYS, "{", "}", "[", "]", '"', "1e999", "null", "\\ud800"),
    }
)
