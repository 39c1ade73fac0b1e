"""What an editor should know of how quotes were picked."""

from collections.abc import Iterable

SIGNALS_ALONE = "picked by signals alone; pip install 'quotecards[reader]' adds a reader that learned from ratings"
OTHER_LANGUAGES = "{}: the ratings behind the ranking were of English interviews"


def picking_notes(languages: Iterable[str], *, learned: bool) -> list[str]:
    """Notes on interviews in these languages (BCP 47); `learned` says whether the learned reader took part."""
    all_of_them = set(languages)
    others = language_notes(all_of_them)
    english = len(others) < len(all_of_them)
    return [SIGNALS_ALONE] * (english and not learned) + others


def language_notes(languages: Iterable[str]) -> list[str]:
    """One note for each of these languages of which the ratings know nothing."""
    from quotecards.selector.statement import is_english

    return [OTHER_LANGUAGES.format(one) for one in sorted(set(languages)) if not is_english(one)]
