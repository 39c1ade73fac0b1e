"""Cards that almost repeat what was posted before, which an editor should know."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quotecards.campaign.decisions.decisions import Decisions
from quotecards.campaign.ledger.ledger import FILE_NAME, Entry, read_ledger
from quotecards.errors import QuotecardsError
from quotecards.model.card import Card, CardStatus
from quotecards.model.concern import Action, Concern
from quotecards.model.quote import Quote
from quotecards.selector.finding import words_key
from quotecards.selector.retold import Stories
from quotecards.selector.variety import content_words

GUARD = "posted"


@dataclass(frozen=True, slots=True)
class Posted:
    """Words that went out, and how that is told."""

    interview: str
    words: str
    language: str
    told: str


def posted_before(
    root: Path, decisions: Decisions, languages: Mapping[str, str]
) -> tuple[tuple[Posted, ...], tuple[str, ...]]:
    """What the ledger in `root` and the decisions know of, each quote once, the first to go out first; and remarks.

    `languages` are those of the interviews read, by their paths.
    """
    try:
        entries = read_ledger(root / FILE_NAME)
        remarks: tuple[str, ...] = ()
    except QuotecardsError as error:
        entries, remarks = (), (f"{error}; what was posted before is not compared",)
    first: dict[tuple[str, str], Entry] = {}
    for entry in sorted(entries, key=lambda one: (one.at, one.platform, one.card)):
        first.setdefault((entry.interview, entry.words), entry)
    found = [Posted(one.interview, one.words, one.language, _told(one)) for one in first.values()]
    found += (
        Posted(one.interview, one.words, languages[one.interview], f"were published ({one.interview})")
        for one in decisions.entries
        if one.status is CardStatus.PUBLISHED and one.interview in languages and (one.interview, one.words) not in first
    )
    return tuple(found), remarks


def flagged(cards: Iterable[Card], posted: Sequence[Posted]) -> Iterable[Card]:
    """The cards, those that say almost what was posted with a warning.

    The same words of the same interview are the card itself, and no repetition.
    """
    if not posted:
        return cards
    contents = [content_words(one.words, one.language) for one in posted]
    stories = Stories(word for content in contents for word in content)
    for number, content in enumerate(contents):
        stories.add(number, content)
    return (_flagged(card, posted, stories) for card in cards)


def _flagged(card: Card, posted: Sequence[Posted], stories: Stories) -> Card:
    quote = card.quote
    if quote is None:
        return card
    near = stories.alike(content_words(quote.verbatim, quote.language))
    other = next((one for one in (posted[number] for number in near) if not _is_itself(quote, one)), None)
    if other is None:
        return card
    concern = Concern(GUARD, Action.WARN, f"almost the same words {other.told}")
    return replace(card, quote=replace(quote, warnings=(*quote.warnings, concern)))


def _is_itself(quote: Quote, other: Posted) -> bool:
    """Whether the words are the quote's own, or the passage of which it is a slide, or a slide of it."""
    one, another = f" {words_key(quote.verbatim)} ", f" {words_key(other.words)} "
    return quote.path == other.interview and (one in another or another in one)


def _told(entry: Entry) -> str:
    withdrawn = f" and withdrawn on {entry.withdrawn[:10]}" if entry.withdrawn else ""
    return f"were posted on {entry.platform} on {entry.at[:10]}{withdrawn}: {entry.card}"
