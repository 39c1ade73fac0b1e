"""A talk as the cues look at it: its blocks, and what is asked of every one of them, answered once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quotecards.model.text import QUESTION
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import names_in
from quotecards.readers.roles.asking import has_other_mark
from quotecards.readers.roles.form import Form
from quotecards.readers.roles.shapes import is_unfinished_line

_OPENED = re.compile(r"(?:^|[.!?…:][\"“”»’)]?\s)[\"„“«‘]?$")  # a sentence
_TITLES = 2  # lines that may be titles


_NO_YOU = ("endez-", "ENDEZ-")  # rendez-vous


@dataclass(frozen=True, slots=True)
class Ear:
    """What every block is listened to for, with the patterns made ready once."""

    me: tuple[tuple[str, re.Pattern[str]], ...]  # with the letter that each begins with
    you: re.Pattern[str]
    yous: tuple[tuple[str, re.Pattern[str]], ...]  # patterns of which one finds whatever `you` does
    ask: re.Pattern[str]
    reply: re.Pattern[str]
    deeds: tuple[tuple[str, re.Pattern[str]], ...]
    stems: tuple[str, ...]  # one of which stands in every “you”
    theirs: frozenset[str]
    polite: frozenset[str]
    spaced: bool

    @classmethod
    def of(cls, lexicon: Lexicon) -> "Ear":
        return cls(
            me=_by_letter(lexicon.each_says(lexicon.me)),
            you=lexicon.says(lexicon.you, lexicon.polite),
            yous=_by_letter(lexicon.each_says(lexicon.you, lexicon.polite)),
            ask=lexicon.opens_with(lexicon.ask),
            reply=lexicon.opens_with(lexicon.reply),
            deeds=_by_letter(lexicon.each_finds(lexicon.deeds)),
            stems=lexicon.stems(lexicon.you, lexicon.polite),
            theirs=lexicon.theirs,
            polite=frozenset(lexicon.polite.split("|")),
            spaced=lexicon.spaced,
        )

    def hears_you(self, text: str, end: int) -> bool:
        """Whether the first characters of `text`, up to `end`, speak to somebody."""
        for stem in self.stems:  # in the words of a pattern this takes several times as long
            if stem in text:
                return self._says_you(text, end)
        return False

    def _says_you(self, text: str, end: int) -> bool:
        for pattern in [pattern for letter, pattern in self.yous if letter in text]:
            found = pattern.search(text, 0, end)
            while found and text.endswith(_NO_YOU, 0, found.start()):
                found = pattern.search(text, found.end(), end)
            if found:
                return True
        return False

    def hears_only_them(self, text: str, end: int) -> bool:
        """Whether `text` names somebody, and all in it that may be “your” may be “her”: Su barco; Ihr Boot, where a
        sentence begins."""
        if not (self.theirs or len(self.polite) > 1):
            return False
        for match in self.you.finditer(text, 0, end):
            opens = match.group() in self.polite and _OPENED.search(text[max(0, match.start() - 4) : match.start()])
            if not (opens or match.group().casefold() in self.theirs):
                return False
        return any(names_in(text[:end]))

    def words(self, texts: Sequence[str], whole: str) -> list[int]:
        """How many words each of `texts` has, about; `whole` is all of them."""
        if not self.spaced:
            return [len(text) // 2 for text in texts]
        if whole.isprintable() and "  " not in whole:  # single blanks alone part the words, as in most talks
            return [text.count(" ") + 1 for text in texts]
        return [len(text.split()) for text in texts]


@dataclass(frozen=True, slots=True)
class Talk:
    """All blocks, and what is asked again and again of each of them or of the whole text.

    Of the lists, `words` is the number of words, `asking` whether a block ends in a question mark, `replies` whether it
    opens like a reply; each has one more entry, for what follows the last block. `opens` is where the words end with
    which a block opens like a question, 0 where it does not. `told` are the blocks of which the
    form tells something. `titled` is whom the first lines name
    that are no sentences. `bare` and `both_labelled` are the form's; `placed` is whether its place or its dress tells
    anything of a block. `other_marks`: other signs than a Latin question mark may ask. `voiced`: dashes open turns, or
    questions alone have labels, so that to have none tells something.
    """

    blocks: Sequence[Block]
    form: Form
    ear: Ear
    words: list[int]
    asking: list[bool]
    replies: list[bool]
    opens: list[int]
    told: frozenset[int]
    titled: tuple[str, ...]
    bare: bool
    both_labelled: bool
    placed: bool
    other_marks: bool
    voiced: bool

    @classmethod
    def of(cls, blocks: Sequence[Block], form: Form, lexicon: Lexicon) -> "Talk":
        ear = Ear.of(lexicon)
        texts = [block.text for block in blocks]
        whole = "".join(texts)
        return cls(
            blocks,
            form,
            ear,
            words=[*ear.words(texts, whole), -1],
            asking=[*form.marked, False],
            replies=[*[found is not None for found in map(ear.reply.match, texts)], False],
            opens=[found.end() if found else 0 for found in map(ear.ask.match, texts)],
            told=form.prompts.union(form.reports, form.repeats, form.answered, form.recurring, form.between),
            titled=_titled(blocks[: min(_TITLES, form.first_question)]),
            bare=form.bare,
            both_labelled=form.both_labelled,
            placed=form.paired or bool(form.asking or form.answering or form.quoted),
            other_marks=has_other_mark(whole),
            voiced=form.dialogue or form.labels == {QUESTION},
        )


def _by_letter(patterns: Sequence[re.Pattern[str]]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The patterns with the letter that each begins with; a single one may begin with several."""
    return tuple((pattern.pattern[0] if len(patterns) > 1 else "", pattern) for pattern in patterns)


def _titled(top: Sequence[Block]) -> tuple[str, ...]:
    names = (name.text for block in top if is_unfinished_line(block.text) for name in names_in(block.text))
    return tuple(dict.fromkeys(names))
