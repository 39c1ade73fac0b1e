"""What stands behind Germanic names with capitals and is no part of them: nouns, and works that are theirs."""

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.names import Name, stands_in
from quotecards.readers.body.no_names import PARTICLES

_WITH_NOUN = 3  # words
_GERMAN_VERB = (
    r"(?<!\w)(?!(?:mit|seit|statt|samt|mitsamt|laut|nicht|selbst|damit|heute|bitte|bekannte|genannte)\s)"
    r"[a-zäöüß]{2,}te?\s$"
)
_TWO_SURNAMES = r"[áéíóúñãõçÁÉÍÓÚ]|ez\b"  # Clara García Voss
_OBJECT = r"\s(?:eine?[nmrs]?|de[nmrs]|die|das|(?:sein|ihr)(?:e[nmrs]?)?)\s"  # … spielt Clara Ann Voss eine Ruderin
_WORK = (
    r"[\w-]*(?i:film|debüt|drama|komödie|thriller|krimi|dokumentation|doku|roman|erstling|buch|serie|album|werk|stück|inszenierung|"
    r"adaption|verfilmung|regie|hit|dokument[aä]r|debutt?|bok|bog|pjäs|utställning|udstilling|utstilling|komedie?)(?![\w-])"
)
_NEWEST = (
    r"(?:neu(?:e[nrsm]?|est\w+)|jüngst\w+|letzt\w+|ersten?|zweiten?|aktuell\w+|ny(?:a|e|aste|este)|senaste|seneste|första|"
    r"første|sista|sidste|siste)"
)
# Clara Vossens zweiter Spielfilm, neue Arbeit
_OWNED = (
    rf"\s(?:(?!(?:über|unter|hinter|oder|aber)\s)[a-zäöåæøüß-]+(?:er|es|e|en|em|a)\s){{0,2}}(?:[„«”]|{_WORK})"
    rf"|\s{_NEWEST}\s[A-ZÄÖÜÅa-zåäöæø]"
)


def without_noun(name: Name, text: str) -> Name:
    """A German name without the noun behind it, where the verb stands before both: Als Kind baute Clara Voss Boote."""
    words = name.text.split(" ")
    verb = late(_GERMAN_VERB).search(text[: name.start][-30:]) if len(words) == _WITH_NOUN else None
    if not verb or not begins_with_given_name(words[0]) or begins_with_given_name(words[1]):
        return name
    if late(_TWO_SURNAMES).search(name.text):
        return name
    if words[1].endswith(".") or words[1].casefold() in PARTICLES or late(_OBJECT).match(text, name.end):
        return name
    bare = " ".join(words[:2])
    return Name(bare, name.start, name.start + len(bare))


def without_work(name: Name, text: str, around: str, *, sure: bool = False) -> Name:
    """A Germanic name without the work behind it that is theirs, and without the ending that this gives it, where the
    text `around` it has the surname without it as well: Clara Vossens Debüt … Vossen rows. With `sure` no surname ends
    so by itself."""
    *words, last = name.text.split(" ")
    end = name.end
    if len(words) > 1 and words[-1].endswith("s") and late(_WORK).fullmatch(last):
        end -= len(last) + 1
        *words, last = words
    elif not (last.endswith("s") and late(_OWNED).match(text, end)):
        return name
    bare = last[:-1]
    known = (sure and not bare.endswith("s")) or stands_in(around, bare)
    return Name(" ".join((*words, bare)), name.start, end) if known else name


def only_owns(name: str, around: str) -> bool:
    """Whether a Germanic text has a name nowhere but before a work that is theirs, so that its last letter may be an
    ending: Clara Vossens zweiter Film."""
    behind = around.split(name)[1:] if name.endswith("s") else ()
    return bool(behind) and all(late(_OWNED).match(after) for after in behind)
