"""A carousel's words as a thread: numbered posts, each within the platform's limit, none cut inside a sentence.

Each post holds the words of a slide, or of several where a slide ends inside a sentence; the first names who speaks,
and the last holds the credits.
"""

import re
from collections.abc import Sequence

from quotecards.exporters.counting import excess
from quotecards.exporters.words import credit_posts
from quotecards.marks import marks_for
from quotecards.model.card import Card
from quotecards.model.platform import Platform

_ENDS = re.compile(r"[.!?…。！？][”\"’'»」』)\]]*$")


def thread(slides: Sequence[Card], platform: Platform, names: Sequence[str] = ()) -> tuple[str, ...] | None:
    """The posts, or None where a sentence does not fit in one, or the platform knows no threads."""
    if platform.caption is None or not (platform.post and platform.post.threads):
        return None
    rule = platform.caption
    link = slides[-1].source.value.url if slides[-1].source else None
    quotes = _whole_sentences(slides)
    marks = marks_for(slides[0].language)
    of = len(quotes) + 1
    posts = []
    for number, words in enumerate(quotes, 1):
        who = f"\n— {slides[0].speaker.value}" if number == 1 else ""
        posts.append(f"{marks.start}{words}{marks.end}{who}\n{number}/{of}")
    if any(excess(post, rule) for post in posts):
        return None
    for post in credit_posts(slides[-1], rule.hashtags, names):
        last = f"{post}\n{of}/{of}"
        if excess(last, rule, link) is None:
            return (*posts, last)
    return None


def _whole_sentences(slides: Sequence[Card]) -> list[str]:
    """The words of the slides; those of one that ends inside a sentence go with the next."""
    found: list[str] = []
    open_end = False
    for slide in slides:
        if open_end:
            found[-1] += f" {slide.text}"
        else:
            found.append(slide.text)
        open_end = not _ENDS.search(slide.text)
    return found
