"""When a leading And, But or So can go: only where what follows is a clause on its own."""

import re

from quotecards.model.edits import CONNECTIVES_OF
from quotecards.selector.english import has_verb
from quotecards.selector.statement import clean, words_of

# Words that can begin a clause, by language. "So much", "But for", "So that", "And yet" are not among them.
_SUBJECTS = {
    "en": """
        i i'm i've i'd i'll you you're you've you'd you'll we we're we've we'd we'll he he's he'd he'll she she's she'd
        she'll it it's it'd it'll they they're they've they'd they'll there there's this these those that's the a an my
        your our his her their its people everyone everybody nobody somebody someone everything nothing when if in at
        every most some maybe sometimes
    """,
    "fr": "je tu il elle on nous vous ils elles ce cela ça le la les un une mon ma mes ton ta notre votre leur c'est",
    "de": "ich du er sie es wir ihr man das der die ein eine mein meine dein deine unser unsere",
    "es": "yo tú él ella nosotros ustedes ellos ellas el la los las un una mi mis",
    "it": "io tu lui lei noi voi loro il lo la i gli le un una mio mia",
}
_LISTS = {language: frozenset(words.split()) for language, words in _SUBJECTS.items()}
_LEADING = re.compile(r"(\w+)(?:,? +|,? *\n)(?=\w)")
_APOSTROPHE_SUBJECT = re.compile(r"(?:j|c|l|qu|un)'\w", re.IGNORECASE)


def leading_connective(verbatim: str, language: str) -> int:
    """How many characters at the start of `verbatim` can be left out; 0 where none can."""
    match = _LEADING.match(verbatim)
    code = language.partition("-")[0].casefold()
    if not match or code not in _LISTS or match[1].casefold() not in CONNECTIVES_OF[code]:
        return 0
    rest = clean(verbatim[match.end() :])
    words = words_of(rest)
    elided = code in {"fr", "it"} and _APOSTROPHE_SUBJECT.match(rest)
    if len(words) < 3 or not (words[0] in _LISTS[code] or elided):
        return 0
    if code == "en" and not has_verb(words):
        return 0
    return match.end()
