"""The front matter of a text: YAML between lines of three hyphens, TOML between lines of three plus signs, or JSON."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING

from quotecards.errors import Place, SettingError
from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import INTERVIEW
from quotecards.readers.body.label_names import is_full_name, spelt
from quotecards.readers.body.names import names_in
from quotecards.readers.body.pictures import captions_of, worded

if TYPE_CHECKING:
    from quotecards.yamlfile import YamlDocument

_FENCE = re.compile(r"---(?:ya?ml)?[ \t]*\n")
_BLANK = re.compile(r"(?:[ \t]*\n)+")
_FENCE_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"\s*(#.*)?\n?[\w-]+[ \t]*:")
_LONGEST = 600  # characters of a title or a summary
# What editors and generators of sites call the words below a title.
_SUMMARIES = tuple(
    """
    description excerpt summary subtitle subheading subhead sub_title deck dek standfirst lead lede intro introduction
    teaser tagline blurb abstract perex chapeau chapo resume résumé extracto bajada copete entradilla descripcion
    subtitulo subtítulo sottotitolo occhiello descrizione untertitel vorspann zusammenfassung ingress manchet resumo
    descricao
    """.split()
)
# Who is asked; and whom a page is about, where a name stands there
_GUESTS = tuple(
    "guest guests speakers interviewee interviewees gast gäste invité invitée invitado invitada ospite".split()
)
_NAMED = ("name", "person", "people", "artist", "subject", "featuring", "musician", "band", "nombre", "nom", "nome")
# How keys end that hold a title, before a language or a number: newstitle, headline_en; but not film_title
_TITLES = ("title", "headline", "heading", "titel", "titre", "titolo", "titulo", "título", "überschrift")
_IN_LANGUAGE = r"[-_. ](?:[a-z]{2}(?:[-_][a-z]{2})?|\d)$"
_OF_SOMETHING_ELSE = tuple(
    """
    album author autor auteur blog book buch button category feed film foto gallery guest home image job libro link list
    livre livro menu movie nav next parent person photo playlist podcast prev profile program project publication
    related section series show site song sotto sous speaker sub tab team toc under unter video website work
    """.split()
)
_OF_PAGE = ("seo", "meta", "metadata", "og", "opengraph")
_SLUG = re.compile(r"[^\W\d_A-Z]{2,}(?:[-_][^\W\d_A-Z]{2,}){1,3}")  # clara-voss, as addresses have it
_OF_INTERVIEW = rf"(?i)(?<!\w){INTERVIEW}(?!\w)"
_FEWEST = 2  # keys that show a program’s front matter
# Keys and a blank line, below which something else than a key stands: the text, above which the end was forgotten.
_UNENDED = re.compile(
    r"(?P<keys>(?:[\w-]+[ \t]*:.*\n|[ \t]+\S.*\n|-[ \t].*\n)+)[ \t]*\n(?:[ \t]*\n|#.*\n)*(?![\w-]+[ \t]*:|[#\-}\]])\S"
)
_PAIR = re.compile(r"^([\w-]+)[ \t]*:[ \t]+(.*\S)[ \t]*$", re.MULTILINE)
_TOML = re.compile(
    r"(?:(?P<plus>\+\+\+)|---toml)[ \t]*\n(?P<matter>.*?)^(?(plus)\+\+\+|---)[ \t]*$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class About:
    """What front matter that was written for another program says of the text: evidence for names, no credits."""

    title: str = ""
    author: str = ""
    line: int = 1  # where the title stands
    guest: str = ""
    summary: str = ""
    pictures: tuple[str, ...] = ()  # what those above the talk say of themselves
    above: tuple[str, ...] = ()  # headings above the text, set apart from it
    guests: tuple[str, ...] = ()  # several, each by a full name
    beside: tuple[str, ...] = ()  # what boxes beside the talk tell of somebody
    file: str = ""  # the name of the file, without its ending
    tags: tuple[str, ...] = ()  # those that may be names, for how these are spelt

    @property
    def words(self) -> str:
        """All of it, as paragraphs in which names can be looked for."""
        guest = f"Guest: {', '.join(self.guests) or self.guest}" if self.guest or self.guests else ""
        return "\n\n".join(one for one in (self.title, self.author, guest) if one)


def front_matter(text: str, name: str) -> "tuple[YamlDocument | None, int, int]":
    """The front matter of `text`, and the offset and line where the interview begins.

    Raises SettingError, with the line of the file, where it is malformed or has no end.
    """
    if text.startswith(("+++", "---toml")):
        return _toml(text, name)
    if text.startswith(("{", "---json")):
        from quotecards.readers.body.json_matter import json_matter  # few files have it

        in_json = json_matter(text, name)
        if in_json:
            return in_json
    above = _BLANK.match(text)
    start = above.end() if above else 0
    line = 1 + text.count("\n", 0, start)
    opening = _FENCE.match(text, start)
    if not opening:
        return None, 0, 1
    closing = _FENCE_END.search(text, opening.end())
    if not closing:
        if _KEY.match(text, opening.end()):
            hint = "end it with a line of three hyphens"
            raise SettingError("the front matter has no end", place=Place(name, line), hint=hint)
        return None, opening.end(), line + 1  # a rule above the text
    matter = text[opening.end() : closing.start()]
    after = text.count("\n", 0, closing.end()) + 1
    if matter.strip() and not _KEY.match(matter):
        return None, opening.end(), line + 1
    found, length = _yaml(matter, name, line + 1)
    if length < len(matter):
        end = opening.end() + length
        return found, end, text.count("\n", 0, end) + 1
    return found, closing.end(), after


def _yaml(matter: str, name: str, line: int) -> "tuple[YamlDocument, int]":
    """The keys of `matter`, and how much of it they fill. What another program wrote may be malformed: then its lines
    are taken as they are, down to the text where only that stands below. Raises SettingError where a key is ours."""
    from quotecards.readers.body.declared import KEYS, is_foreign
    from quotecards.yamlfile import given, parse

    unended = _UNENDED.match(matter)
    try:
        document = parse(matter, name, first_line=line, unique=KEYS)
        if not (unended and _has_words_for_keys(document.data)):
            return document, len(matter)
    except SettingError as error:
        if error.__cause__ is None:  # it is YAML, but not to be read, such as aliases in aliases
            raise
        if not unended:
            found = given(name, dict(_PAIR.findall(matter)))
            if len(found.data) < _FEWEST or not is_foreign(found):
                raise
            return found, len(matter)
    return _yaml(unended["keys"], name, line)[0], unended.end("keys")


def _has_words_for_keys(data: object) -> bool:
    """Whether a key is of several words, as the head of a sentence is that holds a colon."""
    return isinstance(data, dict) and any(" " in str(key) for key in data)


def about(document: "YamlDocument | None") -> About:
    """What `document` says of the text, as far as it says it in plain words, or in a list of one."""
    if document is None or not isinstance(document.data, dict):
        return About()
    data = dict(_with_inner_titles(document.data))

    def words(*keys: str) -> str:
        given = (data.get(key) for key in keys)
        alone = (one[0] if isinstance(one, list) and len(one) == 1 else one for one in given)
        return _unescaped(next((one for one in alone if isinstance(one, str) and one), "")[:_LONGEST])

    guest = words(*_GUESTS)
    summaries = dict.fromkeys(filter(None, map(words, _SUMMARIES)))  # some generators ask for two, of other lengths
    titled = next((key for key in ("title", *_title_keys(data)) if words(key)), "title")
    return About(
        words(titled),
        words("author", "by", "byline"),
        document.place((titled,)).line or 1,
        _spelt_out(guest) if _is_slug_of_name(guest) else guest or _named(data),
        "\n".join(summaries)[:_LONGEST],
        worded(captions_of(data)),
        tuple(_further_titles(data, titled)),
        guests=_several(data),
        tags=tuple(_tags(data)),
    )


def _with_inner_titles(data: Mapping[object, object]) -> Iterator[tuple[object, object]]:
    """The keys of `data`, and behind them the titles of the page that stand one level below: seo: {title: …}."""
    yield from data.items()
    for outer in (one for one in _OF_PAGE if one in data):
        inner = data[outer]
        if isinstance(inner, dict):
            yield from ((f"{outer}_{key}", inner[key]) for key in ("title", "headline") if key in inner)


def _unescaped(words: str) -> str:
    """What a program that makes pages wrote as in HTML, such as Oars&#039;, as it is meant."""
    return unescape(words) if "&" in words and ";" in words else words


def _title_keys(data: Mapping[object, object]) -> Iterator[str]:
    """The keys other than the usual one that hold a title of the text, by how they end, the plain ones first."""
    found = []
    for key in data:
        plain = key.casefold() if isinstance(key, str) else ""
        plain = late(_IN_LANGUAGE).sub("", plain) if plain and not plain.endswith(_TITLES) else plain
        if plain.endswith(_TITLES) and key != "title" and key not in _SUMMARIES:
            whose = next(plain.removesuffix(end) for end in _TITLES if plain.endswith(end)).strip("-_. ")
            if not whose.startswith(_OF_SOMETHING_ELSE):
                found.append((len(whose), str(key)))
    return (key for _, key in sorted(found, key=lambda one: one[0]))


def _further_titles(data: Mapping[object, object], titled: str) -> Iterator[str]:
    """What stands under other keys for a title and names an interview, or somebody, where the title names nobody."""
    title = str(data.get(titled))
    names_nobody = not _names_somebody(title)
    for key in _title_keys(data):
        words = data.get(key)
        if key == titled or not isinstance(words, str) or words == title:
            continue
        if late(_OF_INTERVIEW).search(words) or (names_nobody and _names_somebody(words)):
            yield words[:_LONGEST]


def _names_somebody(title: str) -> bool:
    return any(" " in name.text and begins_with_given_name(name.text) for name in names_in(title[:_LONGEST]))


def _several(data: Mapping[object, object]) -> tuple[str, ...]:
    """The full names in a list of guests."""
    lists = (data.get(key) for key in ("speaker", *_GUESTS, *_NAMED))
    entries = next((one for one in lists if isinstance(one, list) and len(one) > 1), [])
    given = (one.get("name") if isinstance(one, dict) else one for one in entries)
    names = [name[:_LONGEST] for name in given if isinstance(name, str)]
    somebody = any(_is_slug_of_name(name) for name in names)
    return tuple(filter(is_full_name, (_spelt_out(name) if somebody else name for name in names)))


def _tags(data: Mapping[object, object]) -> Iterator[str]:
    for key in ("tags", "tag", "keywords", "categories"):
        listed = data.get(key)
        for one in listed if isinstance(listed, list) else (listed,):
            if isinstance(one, str) and len(one) <= _LONGEST:
                yield one


def _is_slug_of_name(name: str) -> bool:
    return _SLUG.fullmatch(name) is not None and begins_with_given_name(re.split("[-_]", name)[0])


def _spelt_out(name: str) -> str:
    """A name as people write it, where it stands as addresses have it: clara-voss, clara_de_lund."""
    return spelt(re.sub("[-_]", " ", name).upper(), "") if _SLUG.fullmatch(name) else name


def _named(data: Mapping[object, object]) -> str:
    """The one full name under a key for a guest with more facts, or for whom the page is about."""
    for key in (*_GUESTS, *_NAMED):
        entry = data.get(key)
        entry = entry[0] if isinstance(entry, list) and len(entry) == 1 else entry
        name = entry.get("name") if isinstance(entry, dict) else entry
        if isinstance(name, str) and is_full_name(name):
            return name[:_LONGEST]
    return ""


def _toml(text: str, name: str) -> "tuple[YamlDocument | None, int, int]":
    fenced = _TOML.match(text)
    if not fenced:
        return None, 0, 1
    import tomllib

    from quotecards.yamlfile import given

    try:
        data = tomllib.loads(fenced["matter"])
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise SettingError(f"the front matter is not valid TOML: {error}", place=Place(name, 1)) from error
    return given(name, _plain(data)), fenced.end(), text.count("\n", 0, fenced.end()) + 1


def _plain(value: object) -> dict[str, object]:
    """Dates as they are written, as YAML gives them too; what is nested deeper is of no use here."""
    assert isinstance(value, dict)
    return {
        str(key): entry if isinstance(entry, str | int | float | bool | list | dict) else str(entry)
        for key, entry in value.items()
    }
