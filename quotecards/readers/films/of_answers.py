"""Which film a single answer speaks of. What is inferred says why."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.credits import Credits, Film, Origin, Stated
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.films.again import SetApart
from quotecards.readers.films.titles import AROUND, Mention, Passage, key, named_after_noun, titles_in

_FOLLOW_UP = 15  # words
_BACK = frozenset("it its that there then he she him her they them this il elle lui ça er es das ihn él ella".split())
_WORD = re.compile(r"\w+")


# Author of “The Long Oar”: a book
_AUTHOR_OF = (
    r"(?i)\b(?:(?:co-)?authors?|novelists?|poets?)\s(?:behind|of)\s(?:the\s)?[\W_]*$|\b(?:autor(?:in)?|schriftsteller(?:in)?)\svon\s\W*$"
    r"|\b(?:auteure?|autrice|romanci(?:er|ère)|autora?|autore|écrivaine?|escritora?|scrit(?:tore|trice))\s(?:de|di)\s\W*$"
)
# One of which stands in every such word: to look for them first takes a seventh of the time.
_WRITERS = ("aut", "novelist", "poet", "schriftsteller", "romanci", "crivain", "scrit")
_BEFORE = 30  # characters before a title
_PLAIN = frozenset("“”\"„‘’'«»‹›「")  # marks that set apart any words; italics, 『 and 《 set apart titles
_AT_THE_PICTURES = (
    r"(?i)\b(?:direct(?:s|ed|or|ors|ing)|starr(?:ed|ing)|stars?|play(?:s|ed|ing)|shot|shoot(?:ing)?|filmed|filming|"
    r"films|movies|series|seasons?|episodes?|screen(?:ed|ing|play)?|script|premiered?|trailer|cinema|role|réalis\w+|cinéaste|tourn\w+|"
    r"scénar\w+|sorti\w*|rôle|joue\w*|regi(?:e|sseur\w*|st\w*|a)|dreh\w*|gedreht|serie|drehbuch|rolle|spiel(?:t|te)\w*|"
    r"dirig\w+|rod(?:ar|aje|é|amos)|guion|estren\w+|gir(?:are|ato|o|iamo)|riprese|sceneggiatur\w*|filmagens|roteiro|"
    r"reżyser\w*|kręci\w*|режисс\w+|снима\w+|снял\w*|režis\w*|rendez\w*|yönetmen\w*|kino\w*|oscars?)\b"
)
_YEAR = re.compile(r"\W{0,3}[(\[,]\s?(?:18|19|20)\d\d\b")


def films_in(passage: Passage, lexicon: Lexicon) -> list[Mention]:
    """The marked titles in a passage that may be films'."""
    found, text = titles_in(passage, lexicon), passage.text
    return [one for one in found if not _is_written(text[max(0, one.start - _BEFORE) : one.start])]


def _is_written(before: str) -> bool:
    """Whether what stands `before` a title calls somebody its author."""
    return holds_any(before.casefold(), _WRITERS) and late(_AUTHOR_OF).search(before) is not None


def is_title_surely(mention: Mention, passage: str, lexicon: Lexicon, set_apart: SetApart) -> bool:
    """Whether what a passage sets apart is more than one word in quotation marks, which any word may stand in.

    It is, too, where a word for a film stands near, a year behind it, or where the interview has it `set_apart` twice.
    """
    before = passage[max(0, mention.start - AROUND) : mention.start]
    if before.rstrip(" \u00a0\u202f")[-1:] not in _PLAIN or (lexicon.spaced and " " in mention.title):
        return True
    after = passage[mention.end : mention.end + AROUND]
    film = lexicon.finds(lexicon.film)
    pictures = late(_AT_THE_PICTURES)
    if any(film.search(words) or pictures.search(words) for words in (before, after)) or _YEAR.match(after):
        return True
    return set_apart.comes_back(mention.title)


class Told(NamedTuple):
    """The titles that an answer names, and whether it is sure that these are some."""

    titles: tuple[str, ...] = ()
    sure: bool = True


NOTHING = Told()


def _unique(*found: Sequence[Mention]) -> tuple[str, ...]:
    """The titles in the order of the text, each once by its first spelling."""
    mentions = [one for some in found for one in some]
    if not mentions:  # as of most passages
        return ()
    unique: dict[str, str] = {}
    for one in sorted(mentions, key=lambda mention: mention.start):
        unique.setdefault(key(one.title), one.title)
    return tuple(unique.values())


@dataclass(frozen=True, slots=True)
class Filmography:
    """The films that an interview is known to speak of: the one that it is about, and others by their titles."""

    main: Stated[Film] | None
    known: dict[str, Stated[Film]]
    bare: tuple[str, ...]  # titles to be found without quotation marks
    lexicon: Lexicon
    set_apart: SetApart

    @classmethod
    def of(cls, stated: Credits, opening: str, lexicon: Lexicon, origin: Origin, text: str) -> "Filmography":
        """`opening` is the text before the first question; `origin` is that of the declared further films; `text` is
        all of the interview."""
        known: dict[str, Stated[Film]] = {}
        for film in stated.films:
            known.setdefault(key(film.title), Stated(film, origin))
        if stated.film:
            known[key(stated.film.value.title)] = stated.film
        named = [mention.title for mention in named_after_noun(opening, lexicon)]
        declared = [entry.value.title for entry in known.values()]
        bare = tuple(dict.fromkeys(title for title in (*declared, *named) if len(title.split()) > 1))
        return cls(stated.film, known, bare, lexicon, SetApart((text,)))

    def asked_in(self, question: Passage) -> tuple[str, ...]:
        """The titles that a question names, in order, each once by its spelling there. Who asks knows what is one."""
        return _unique(films_in(question, self.lexicon), self._bare_in(question.text))

    def told_in(self, answer: Passage) -> Told:
        """The titles that an answer names; those of which it is not sure that they are some only where there are no
        others."""
        marked = films_in(answer, self.lexicon)
        sure = _unique([one for one in marked if self._is_sure(one, answer.text)], self._bare_in(answer.text))
        return Told(sure) if sure or not marked else Told(_unique(marked), sure=False)

    def _bare_in(self, text: str) -> list[Mention]:
        if not self.bare:
            return []
        found = ((title, text.find(title)) for title in self.bare)
        return [
            Mention(title, at, at + len(title))
            for title, at in found
            if at >= 0 and not re.match(r"\w", text[at + len(title) : at + len(title) + 1])
        ]

    def _is_sure(self, mention: Mention, passage: str) -> bool:
        return key(mention.title) in self.known or is_title_surely(mention, passage, self.lexicon, self.set_apart)

    def of_answer(
        self, asked: Sequence[str], told: Told, question: str, before: Stated[Film] | None
    ) -> Stated[Film] | None:
        """The film that an answer speaks of: the one that was `asked` about, else what it `told` of, else the main one.

        `before` is the film of the answer before it, which a follow-up without a name of its own stays with. Where
        several are named and none can be told to be meant, or where it is not sure that it is a title, the main film is
        only inferred, and without one it is open.
        """
        if asked:
            return self._choose(asked, "the question names")
        if told.titles and told.sure:
            return self._choose(told.titles, "the answer names")
        if told.titles and self.main:
            doubt = f"the answer names “{told.titles[0]}”: is that another film?"
            return Stated(self.main.value, Origin.INFERRED, doubt)
        if told.titles:
            return None
        if before and before is not self.main and before != self.main and _is_follow_up(question):
            return Stated(before.value, Origin.INFERRED, f"follows on an answer about “{before.value.title}”")
        return self.main

    def _choose(self, titles: Sequence[str], who: str) -> Stated[Film] | None:
        main = key(self.main.value.title) if self.main else None
        others = [title for title in titles if key(title) != main]
        if not others or (len(others) < len(titles) and who.startswith("the answer")):
            return self.main
        if len(titles) == 1:
            known = self.known.get(key(titles[0]))
            evidence = f"{who} “{titles[0]}”"
            if known:
                return Stated(known.value, known.origin, evidence, known.line)
            return Stated(Film(titles[0]), Origin.INFERRED, evidence)
        if not self.main:
            return None
        listed = " and ".join(f"“{title}”" for title in titles[:3])
        return Stated(self.main.value, Origin.INFERRED, f"{who} {listed}: which is meant?")


def _is_follow_up(question: str) -> bool:
    """Short, pointing back, and without a name of its own."""
    words = question.split()
    if len(words) > _FOLLOW_UP or _BACK.isdisjoint(_WORD.findall(question.casefold())):
        return False
    capitals = question.isupper()  # a whole question in capitals shows no names
    return capitals or not any(word[:1].isupper() for word in words[1:] if word not in {"I", "I’m", "I'm"})
