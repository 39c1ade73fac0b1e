"""Other names of people, as a text explains them: Clara “Kit” Voss; Clara Voss, better known as Pebble."""

from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.names import NICKNAME, Name, may_name, stands_in
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.people.single_names import only_names_heading
from quotecards.readers.roles.decoder import Decoded

_ALIAS = r"[\"“„«‘']?(?P<alias>[A-ZÀ-ÖØ-ÞА-Я][\w’-]+)(?![\w’-]|\s[A-ZÀ-ÖØ-ÞА-Я])"
# Clara Voss, better known as Pebble
_KNOWN_AS = (
    r",?\s[-–—]?\s?\(?(?i:a\.?k\.?a\.?|alias|(?:also\s|better\s|best\s)?known\sas|dite?|dett[oa]|in\sarte|genannt|"
    r"(?:besser\s)?bekannt\sals|(?:más\s)?conocid[oa]\scomo|(?:mais\s)?conhecid[oa]\s(?:como|por)|(?:il\s)?vero\snome\sdi|"
    rf"(?:le\s)?vrai\snom\sde|real\sname\sof)\s{_ALIAS}"
)
_BRACKETED = rf"\s\({_ALIAS}[\"”“»’']?\)"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞА-Я][\w’-]+"
# Pebble (real name Clara Voss), Queen of Oars – real name Clara Voss
_REALLY = (
    rf"(?<![\w’-])(?P<alias>{_CAPITAL}(?:\s(?:(?:of|the|and|&|de|du|del|von)\s(?:the\s)?)?{_CAPITAL}){{0,3}})"
    r"\s?[,–—-]?\s\(?(?i:whose\sreal\sname\sis|real\sname:?|a\.?k\.?a\.?|alias|"
    r"al\ssecolo|vero\snome:?|de\sson\svrai\snom|bürgerlich|nombre\sreal:?|nome\sverdadeiro:?)\s$"
)
# One of these stands wherever a text explains a name; looking for them first is faster.
_WORDS = tuple(
    "known as|a.k.a|aka |AKA|alias|real name| dit|dett|in arte|genannt|bekannt als|conocid|conhecid|nome|vrai nom|"
    "secolo|bürgerlich|nombre real".split("|")
)
_BEFORE, _BEHIND = 60, 80  # characters in which a text explains a name


def aliases_in(names: Iterable[Name], text: str, titles: str | None = None) -> Iterator[tuple[str, str]]:
    """The other names of those whom `text` names, each with the name. What stands in brackets without a word more is
    one where the `titles`, if given, have it elsewhere."""
    explains = _explains(text)
    for name in names:
        nick = NICKNAME.search(text, name.start, name.end) if name.end - name.start > len(name.text) else None
        found = None
        if explains:
            found = late(_KNOWN_AS).match(text[name.end : name.end + _BEHIND])
            found = found or late(_REALLY).search(text[max(0, name.start - _BEFORE) : name.start])
        if not found and text.startswith(" (", name.end):
            found = late(_BRACKETED).match(text[name.end : name.end + _BEHIND])
            told = found is not None and (titles is None or stands_in(titles.replace(found[0], ""), found["alias"]))
            found = found if told else None
        for alias in (nick["nick"] if nick else "", found["alias"] if found else ""):
            if (may_name(alias) or " " in alias) and alias not in name.text.split():
                yield alias, name.text


def _explains(text: str) -> bool:
    return any(word in text for word in _WORDS)


def note_aliases(cases: MutableMapping[str, Candidate], aliases: Mapping[str, str], opening: Sequence[Decoded]) -> None:
    """Whom the opening mentions by another name of theirs; nobody else has that for a surname."""
    for alias, name in aliases.items():
        case = cases.get(name)
        if not case:
            continue
        for other in [one for one in cases if one == alias or one.endswith(f" {alias}")]:
            case.signs = {**cases.pop(other).signs, **case.signs} if other == alias else case.signs
            cases.pop(other, None)
        again = 0
        for part in opening:
            text, line = part.block.text, part.block.line
            if part.kind is TurnKind.HEADING:
                heads = alias in only_names_heading(text)
                if heads or stands_in(text, alias):
                    whole = Sign.TITLE_NAMES if " " in alias else Sign.TITLE_SURNAME
                    case.note(Sign.TITLE_SUBJECT if heads else whole, line, person=True)
            else:
                again += text.count(alias)
        if again > 1:  # beside where it is explained
            case.introduced = True
            case.note(Sign.SURNAME_AGAIN, opening[0].block.line, person=True)
