"""The heads of posts, told by what they hold: a name or the name of a user, and a time, a date or how long ago.

    by marzipan » Mon Mar 3, 2014 4:12 pm
    [-]marzipan[S] 47 points 3 hours ago
    Clara Voss • 3 years ago

One line may be anything. Heads come back through the whole text, and something is said below each of them.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from quotecards.late import late
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.label_names import is_initials, is_name, is_number, key_of
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.roles.shapes import is_sentence
from quotecards.readers.threads.times import may_tell_a_time, opens_with_time, time_in

_LONGEST = 120  # characters of a head
_NAMED = 48  # characters of a line that holds a name alone
_FEWEST = 3  # heads
_TWO = 2
_NEARLY = 0.8
_AWAY = 8  # lines between a time and the name that stands above or below it
_FIRST = 12  # lines between the name above the first post and the time below it
_BY = (
    r"(?:(?:posted|written|submitted|sent|comment(?:ed)?|reply|replied|asked|answered|geschrieben|verfasst|beitrag|"
    r"publicado|enviado|escrito|posté|écrit|inviato|scritto|postado|messaggi?o?|message|mensaje|mensagem|geplaatst|bericht|"
    r"skrevet|skrivet|postat|inlägg|indsendt|napisane|dodane|wysłane|napsáno|написано|отправлено|опубликовано|надіслано)\s)?(?:by|von|da|di|par|por|de|door|av|af|przez|от|від)\s?:?\s|(?:from|name|user|author|autor[ae]?|auteur)\s?:\s"
)
_SAYS = (
    r"(?:says|said|wrote|writes|posted|replied|commented|answered|asked|schrieb|schreibt|sagt|sagte|meint|dice|dijo|escribió|"
    r"respondió|ha\sscritto|ha\sdetto|scrive|a\sdit|a\sécrit|dit|écrit|disse|escreveu|schreef|zegt|skrev|säger|napisał[ao]?)"
)
_PARTICLE = r"(?:van|von|de|da|do|dos|di|du|del|della|der|den|la|le|el|al|bin)"
_ROLE = r"(?:S|OP|A|TE|Author|Autor[ea]?|Auteur|Host|Guest|Gast)"  # of who opens a thread, or is its guest
_OFFICE = r"(?:Mod|Moderator(?:in)?|Admin|Administrator|Staff|Member)"
_DATED = r"(?:Date|Datum|Data|Fecha|Posted)"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁ\u3041-\u30fa\u30fc\u3400-\u9fff\uac00-\ud7a3]"
_USER = (
    rf"(?P<user>[^\W_][\w.'’-]*(?:[ \u00a0](?!(?:{_ROLE}|{_OFFICE}|{_DATED})(?!\w))"
    rf"(?:(?:&[ \u00a0])?{_CAPITAL}[\w.'’-]*|{_PARTICLE}(?=[ \u00a0]{_CAPITAL}))){{0,4}})"
)
_NUMBER = r"(?:#\s?\d{1,5}[.:)]?|[\[(]#?\d{1,5}[\])]|(?:No|Nr|N[°º])\.?\s?\d{1,5}|№\s?\d{1,5}|\d{1,3}[.)])"
_LEAD = rf"[\s\"“•·*>|=-]*(?:\[?[-–+−]\]?\s?|{_NUMBER}[\s·•|:,–—-]{{1,4}})?"
# Re: Low Tide by marzipan, Beitrag #3 von marzipan
_SUBJECT = (
    r"(?i:(?:(?:re|aw|antw|rif|res|sv|vs|odp)\s?:|(?:post|comment|reply|beitrag|kommentar|antwort|respuesta|comentario|"
    r"mensaje|réponse|commentaire|message|risposta|commento|messaggio|resposta|mensagem|bericht|reactie|inlägg|svar)\b)"
    r"[^\n]{0,80}?\s(?:by|von|da|di|par|por|de|door|av|af|przez|от)\s:?\s?)"
)
_MARKED = rf"(?:\s?(?P<flag>[\[(]?\b{_ROLE}\b[\])]?)(?!\w))?"
_HEAD = (
    rf"(?i:{_LEAD}(?:{_SUBJECT}|{_BY})?)(?:/?u/|@|<@?|\[)?{_USER}[>\]]?{_MARKED}(?:$|(?=\s*(?:$|[,;·•・|»›:–—\[(\d#@-]))"
    rf"|(?=\s+(?i:on|at|am|le|el|il|em|op|den|um|à|{_SAYS})\b)|(?=\s\s)|(?=\s(?:{_ROLE}|{_OFFICE}|{_DATED})(?!\w)))"
)
_BEHIND = (
    rf"[\s,;·•|»:–—-]*(?P<by>(?i:{_BY}))?(?:/?u/|@|<@?|\[)?{_USER}[>\]]?{_MARKED}:?\s*"
    r"(?:$|(?=[,;·•|»›:–—\[(#]))"
)
_HOUSE = r"(?P<user>[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁ][^\n:;.!?,|–—-]{2,40}?)\s?[|–—-]"  # Cuaderno de escena — 2031-05-02 19:10
_MAIL = r"(?:\s<?[\w.+-]+(?:\sat\s|@)[\w.-]+>?)?"
_LINE = rf"(?i:{_LEAD}(?:{_BY})?)(?:/?u/|@)?{_USER}{_MARKED}{_MAIL}(?:\s(?i:{_SAYS})[^\n]{{0,12}})?\s?(?::|…|\.\.\.)?"
_OPENER = r"[\[(](?:OP|S)[\])]|(?<!\w)OP(?!\w)"
# Of a house that asks: Boat Talk (moderator)
_ASKS = (
    r"[\[(](?i:moderat\w+|reda[kc][tc]\w+|rédact\w+|redazione|editor\w*|editora|interviewer\w*|модератор|редактор)[\])]"
)
_IN_OFFICE = rf"(?i){_NUMBER}|[^\n]{{0,40}}\b{_SAYS}\b"  # #3 Moderator; Moderator wrote
_BADGE = rf"[\[(]?(?:(?P<flag>{_ROLE})|(?:[\w-]+\s)?{_OFFICE})[\])]?"
_FOOT = rf"(?i){_LEAD}{_BY}"
_OFFICES = frozenset("mod moderator moderatorin admin".split())
# What stands where names do
_NOBODY = frozenset(
    """
    posted published updated edited submitted on at by date time joined today yesterday reply replies last
    created am le el il the read min views view share comments comment likes like points posts post page vom
    veröffentlicht aktualisiert erstellt gepostet publié publicado pubblicato modifié mis reviewed released
    written duration quote re subject sent from to up top op mod moderator admin antworten répondre responder
    antwort beitrag kommentar respuesta comentario mensaje réponse commentaire message risposta commento messaggio
    resposta mensagem bericht reactie author autor auteur rispondi unread reported report save tags topic thread
    """.split()
)


class Head(NamedTuple):
    """The head of a post: the blocks `start` to `end`, who wrote it, whether it says that this is the author of the
    thread, its guest or host, and whether that they `ask` for a house, as its moderator or editor."""

    start: int
    end: int
    user: str
    flagged: bool
    asks: bool = False


def heads_in(blocks: Sequence[Block]) -> list[Head]:
    """The heads of the posts of which a text consists, in order; empty where it is no thread. Most texts are told to be
    none by how few of their lines are short and hold a figure."""
    short = [at for at, block in enumerate(blocks) if len(block.text) <= _LONGEST and may_tell_a_time(block.text)]
    if len(short) < _FEWEST:
        return []
    timed = {at: match for at in short if (match := time_in(blocks[at].text))}
    if len(timed) < _FEWEST:
        return []
    beside = [head for at, match in timed.items() if (head := _beside(blocks[at].text, match, at))]
    if len(beside) < max(_FEWEST, len(timed) // 2):
        lone = [at for at, match in timed.items() if _is_alone(blocks[at].text, match)]
        again = Counter(masked(block.text) for block in blocks if len(block.text) <= _NAMED)
        sides = [list(_near(blocks, lone, step, again)) for step in (-1, 1)]
        beside = max(sides, key=lambda heads: (_come_back(heads), len(heads), heads is sides[0]))
        if beside is sides[1] and beside and beside[-1].start < lone[-1]:
            beside = [*_first_above(blocks, lone[0], again), *beside]
    beside = _with_names_above(blocks, beside)
    return beside if len(beside) >= _FEWEST and _are_parted(blocks, beside) else []


def is_head(text: str) -> bool:
    """Whether a line may be the head of a post, with its time."""
    match = time_in(text) if may_tell_a_time(text) else None
    return match is not None and _beside(text, match, 0) is not None


def user_of(text: str) -> str | None:
    """The user whom the head of a post names, or a line that tells nothing but a name: by marzipan » Mon 3."""
    time = time_in(text) if may_tell_a_time(text) else None
    if time:
        head = _beside(text, time, 0)
        return head.user if head else None
    found = _user(late(_LINE).fullmatch(text.strip())) if len(text) <= _NAMED else None
    return _tidy(found["user"]) if found else None


def told_heads(blocks: Sequence[Block], *, quoting: bool = False) -> list[Head]:
    """Where the container tells whose words follow, by names of users: the places where these begin. Empty where all
    are names of people, initials, numbers, or words for who asks, unless they are `quoting` each other."""
    labels = {label.shown: label for block in blocks if (label := block.label)}
    if len(labels) < _TWO or any(label.kind for label in labels.values()):
        return []
    named = all(is_name(one) or is_number(one) or is_initials(one) for one in labels)
    if not quoting and (named or any(role_of(key_of(shown)) for shown in labels)):
        return []
    return [Head(at, at, block.label.shown, False) for at, block in enumerate(blocks) if block.label]


def by_line(blocks: Sequence[Block]) -> list[Block] | None:
    """The lines of the blocks, where lines that seem broken by hand begin with heads of posts; else None."""
    if sum("\n" in block.text and opens_with_time(block.text) for block in blocks) < _FEWEST:
        return None
    return [line for block in blocks for line in _lines_of(block)]


def _lines_of(block: Block) -> Iterator[Block]:
    start = block.start
    for number, line in enumerate(block.text.split("\n")):
        words = line.strip()
        if words:
            at = start + len(line) - len(line.lstrip())
            gap, lead = (0, 0) if number else (block.gap, block.lead)
            yield replace(
                block, text=words, start=at, end=at + len(words), line=block.line + number, gap=gap, lead=lead
            )
        start += len(line) + 1


def masked(text: str) -> str:
    """A line without what changes each time that a page prints it: its figures."""
    return re.sub(r"\d+", "#", text.casefold())


def _beside(text: str, time: re.Match[str], at: int) -> Head | None:
    """The head that stands in the line of its time."""
    before, after = text[: time.start()].rstrip(" \t\u00a0[(<"), text[time.end() :]
    found = _user(late(_HEAD).match(before), late(_IN_OFFICE).match(before) is not None) if before else None
    if not found:
        found = _user(late(_BEHIND).match(after) if after.strip() else late(_HOUSE).fullmatch(before))
        if not found or (before and after.strip() and not found["by"]):
            return None
    flagged = bool(found.groupdict().get("flag") or late(_OPENER).search(text))
    return Head(at, at + 1, _tidy(found["user"]), flagged, late(_ASKS).search(text) is not None)


def _user(found: re.Match[str] | None, in_office: bool = False) -> re.Match[str] | None:
    """What was found, if it may be the name of a user, or `in_office` what somebody is: Moderator."""
    words = found["user"].casefold().split() if found else []
    nobody = bool(words) and words[0] in _NOBODY and not (in_office and words[0] in _OFFICES)
    return found if words and not nobody and any(map(str.isalpha, words[0])) else None


def _tidy(user: str) -> str:
    return " ".join(user.split()).strip(".'’-")


def _is_alone(text: str, time: re.Match[str]) -> bool:
    """Whether hardly anything stands beside a time: #12, edited."""
    beside = text[: time.start()] + text[time.end() :]
    return len(beside) <= _NAMED and sum(map(str.isalpha, beside)) <= _NAMED // 2


def _near(blocks: Sequence[Block], lone: Sequence[int], step: int, again: Mapping[str, int]) -> Iterator[Head]:
    """The heads whose times stand in lines of their own, with the names above or below them, and between both perhaps
    what comes back, or what they are here."""
    every = max(_FEWEST, _NEARLY * len(lone))  # what stands at nearly all times names nobody
    for at in lone:
        other, flagged = at + step, False
        for _ in range(_AWAY):
            if not 0 <= other < len(blocks) or len(blocks[other].text) > _NAMED:
                break
            text = blocks[other].text
            often = again[masked(text)]
            found = _user(late(_LINE).fullmatch(text)) if often < every else None
            if found:
                start, end = sorted((at, other))
                yield Head(start, end + 1, _tidy(found["user"]), flagged or bool(found["flag"]))
                break
            badge = late(_BADGE).fullmatch(text)
            if not (badge or often >= _FEWEST or text.count("@") == _TWO or text.casefold() in _NOBODY):
                break
            flagged = flagged or bool(badge and badge["flag"])
            other += step


def _first_above(blocks: Sequence[Block], time: int, again: Mapping[str, int]) -> Iterator[Head]:
    """The head of the first post, where times stand below the words: then the last one has no name below it. Between
    name and words hardly anything stands."""
    said = False
    for at in range(time - 1, max(-1, time - _FIRST), -1):
        text = blocks[at].text
        found = _user(late(_LINE).fullmatch(text)) if len(text) <= _NAMED and not is_sentence(text) else None
        if said and found:
            yield Head(at, at + 1, _tidy(found["user"]), bool(found["flag"]))
            return
        said = said or is_sentence(text) or again[masked(text)] < _FEWEST


def _with_names_above(blocks: Sequence[Block], heads: Sequence[Head]) -> list[Head]:
    """The heads with the names right above them, where they have those of users alone: Tom Rede, above @tomr · 2h."""
    above = [blocks[head.start - 1].text if head.start else "" for head in heads]
    names = [text if len(text) <= _NAMED and is_name(text) and not is_sentence(text) else "" for text in above]
    users = all(blocks[head.start].text[0] == "@" for head in heads)
    if not users or sum(map(bool, names)) < _NEARLY * len(heads) or len(set(filter(None, names))) < _TWO:
        return list(heads)
    return [
        head._replace(start=head.start - 1, user=name) if name else head
        for head, name in zip(heads, names, strict=True)
    ]


def _come_back(heads: Sequence[Head]) -> bool:
    """Whether somebody posts again."""
    return len({head.user.casefold() for head in heads}) < len(heads)


def are_feet(blocks: Sequence[Block], heads: Sequence[Head]) -> bool:
    """Whether what tells who posts stands below each post: posted by marzipan at 4:12 PM."""
    if not all(late(_FOOT).match(blocks[head.start].text) for head in heads):
        return False
    below = blocks[heads[-1].end :]
    return bool(heads[0].start) and not any(is_sentence(block.text) for block in below)


def _are_parted(blocks: Sequence[Block], heads: Sequence[Head]) -> bool:
    """Whether something is said between most heads."""
    said = sum(
        any(is_sentence(block.text) for block in blocks[above.end : head.start]) for above, head in pairwise(heads)
    )
    return 3 * said >= 2 * (len(heads) - 1)
