"""What an editor should know of how quotes were picked."""

from collections.abc import Iterable

SIGNALS_ALONE = "picked by signals alone; pip install 'quotecards[reader]' adds a reader that learned from ratings"
OTHER_LANGUAGES = "{}: the ratings behind the ranking were of English interviews"


def picking_notes(languages: Iterable[str], *, learned: bool) -> list[str]:
    """Notes on interviews in these languages (BCP 47); `learned` says whether the learned reader took part."""
    from quotecards.selector.statement import is_english

    all_of_them = set(languages)
    others = sorted(language for language in all_of_them if not is_english(language))
    english = len(others) < len(all_of_them)
    return [SIGNALS_ALONE] * (english and not learned) + [OTHER_LANGUAGES.format(one) for one in others]
