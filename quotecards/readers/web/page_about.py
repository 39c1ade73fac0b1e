"""What a page says of its talk outside of the text: its title and description, evidence for who is the guest."""

import re

from quotecards.readers.body.frontmatter import About
from quotecards.readers.body.interview_words import INTERVIEW
from quotecards.readers.body.label_names import is_full_name
from quotecards.readers.web.html_metadata import Metadata
from quotecards.readers.web.page_credits import titles_of

_DESCRIPTIONS = ("og:description", "description", "twitter:description")
_LONGEST = 600  # characters
_INTERVIEW = re.compile(rf":|(?<!\w){INTERVIEW}(?!\w)", re.IGNORECASE)


def about_of(metadata: Metadata) -> About:
    """The first title that is more than a name, which may be that of the site's owner, and the description.

    The author is that of the page's metadata.
    """
    named = {key: (value, line) for key, value, line in reversed(metadata.named)}
    title = next((one for one in titles_of(metadata) if _INTERVIEW.search(one) or not is_full_name(one)), "")
    summary, line = next((named[key] for key in _DESCRIPTIONS if key in named), ("", 1))
    author = named["author"][0] if "author" in named else ""
    return About(_plain(title), _plain(author), line, summary=_plain(summary))


def _plain(words: str) -> str:
    return " ".join(words.split())[:_LONGEST]
