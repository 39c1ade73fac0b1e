"""What may be a label at the head of a block: `Q:`, `A.`, `CLARA VOSS:`, `CV:`, `Question :`, `**Name (CV):**`."""

import re
from dataclasses import replace
from functools import lru_cache

from quotecards.late import late
from quotecards.light import light
from quotecards.model.text import TurnKind
from quotecards.readers.body.blocks import Block, Dress, Label
from quotecards.readers.body.label_marks import before_mark, parts_of
from quotecards.readers.body.label_names import is_full_name, is_initials, is_line_of_name, is_name, key_of
from quotecards.readers.body.names import NICKNAME
from quotecards.readers.body.role_labels import LONGEST_ROLE, ROLE_LABELS, role_of, turn_of
from quotecards.readers.body.stamps import HEADS, stamp_of

_REMEMBERED = 1_024  # labels; a text has few, each of them many times
_LONGEST = 64  # characters: "Name of a person (of a company)"
_PLAIN = 33  # characters of a name of letters alone, with its colon and blank
_COLON = (
    r"(?:\*\*|__?|\*|'{2,3})?(?P<name>[^\W_][^\n\t:：*_?!„“”«»\"]{0,60}?)(?:\*\*|__?|\*|'{2,3})?[ \t\u00a0\u202f]?"
    r"(?:[:：](?:\*\*|__?|\*|'{2,3})?(?=[\s—–“«¿¡A-ZÀ-ÖØ-ÞА-Я]|$|[\u3040-\u30ff\u3400-\u9fff「『])|：)\s*"
)
# [SPEAKER_00]:
_BOXED = r"\[?(?P<name>(?<=\[)[^\W_][^\n:：\[\]]{0,40}(?=\])|SPEAKER_\d{1,3})\]?[ \t]?[:：]\s*"
# [Clara] I did., <Clara> I did.; ((Clara)) I did., as news wikis have it
_FENCED = re.compile(
    r"(?P<fence>[<\[{(]{1,2})(?P<name>[^\W\d_][^\n\[\]<>(){}:]{0,30}):?[>\])}]{1,2}(?:[ \t\u00a0]+(?=\S)|$)"
)
# Clara Voss (00:01:23), Clara Voss: 00:12
_TIMED = (
    r"(?P<name>[^\W\d_][^\n:\[\]()]{1,50}?)(?:[ \t\u00a0,–|-]*[\[(]?|:[ \t\u00a0][\[(]?)"
    r"\d{1,2}:\d\d(?::\d\d)?[\])]?:?"
)
# Clara (00:01:23): I did.
_AT = (
    r"(?P<name>[^\W\d_][^\n:\[\]()]{0,50}?)[ \t\u00a0]*[\[(]\d{1,2}:\d\d(?::\d\d)?[\])]"
    r"(?P<mark>[ \u00a0]?[:：–—-]?)[ \t\u00a0]+(?=\S)"
)
# 田中「……」
_BRACKETED = re.compile(r"(?P<name>[^\W\d_][\w・＝]{1,15})「(?=.*」$)", re.DOTALL)
# (田中) …, 【田中】…; but not (笑), which laughs, nor (司会), a role
_ROUND = (
    r"[(（【〈\[](?P<name>"
    r"(?![^)）】〉\]]*(?:笑|拍手|司会|会場|観客))[\u3040-\u30ff\u3400-\u9fff・]{2,12})[)）】〉\]][:：]?\s*(?=\S)"
)
_POINT = (  # Q. and A., R. in French, P. in Spanish, D. in Italian, V. in Dutch, F. and S. in Swedish; Respuesta.
    r"(?P<name>[QARFPDVSCKВО]\d{0,3}|(?i:question|answer|frage|antwort|réponse|pregunta|respuesta|domanda|risposta|pergunta|resposta|"
    r"pytanie|odpowiedź|вопрос|ответ)(?:\s\d{1,2})?)\.(?:\s+(?=\S)|(?=[A-ZÀ-ÖØ-ÞА-ЯЁ¿¡“„«\"]))(?![^\W\d_](?:[.:]|$))"
)
# marzipan asks:
_VERB = (
    r"(?i)(?P<name>[^\s:?!.,][^\n:?!.,]{0,40}?)\s+"
    r"(?:(?P<asks>asks|asked|wants to know|would like to know|fragt|will wissen|demande|pregunta|chiede|pergunta|pyta|"
    r"спрашивает)|(?:answers|answered|replies|replied|antwortet|répond|responde|contesta|risponde|odpowiada|"
    r"отвечает))\s?[:：]"
)
_QUOTED = r"[“„«\"](?P<name>[^a-zà-ÿа-яё“”„«»\"\n:]{3,30})[”“»\"][ \u00a0]?:\s+"  # “LANTERN”: Why?
_POINT_HEADS = frozenset("QARFPDOVSCKВОqarfpdovsckво")  # how any of these begins
_INSIDE = r"(?<=[^\W_])_(?=[^\W_])"
_MARK = re.compile(r"[\])]?[ \u00a0]*[—–:-][ \u00a0]+(?=\S)")
_NO_WORDS = ("http://", "https://", *"★★ ★☆ ●● ●○".split())  # no label stands before such
_OPENERS = frozenset("\"“„«‘'")  # of nicknames
_FENCES = frozenset("(（【〈[<{")
_TIME_ENDS = frozenset("0123456789)]:")
_LABEL_ENDS = _TIME_ENDS | {"」"}  # how what ends may be or have a label without a colon at its head
_POINTED = 12  # characters before the full stop behind a word for a role, of which the longest has nine letters
_NEAR = 12  # characters of a name that may be set otherwise
_PARTING = " \u00a0.–—|/>»-"  # between a name set apart and the words behind it
_TYPE = frozenset({Dress.HEADING, Dress.BOLD})
_SPOKEN = frozenset({TurnKind.QUESTION, TurnKind.ANSWER})


@light
class Candidate:
    """Something that may be a label: its words, what stands in brackets after them, the length up to the turn.

    `key` is the same for every spelling of one label: `C.V.` and `CV`, `Clara Voss` and `CLARA VOSS`. `apart`: only
    its type sets it apart from the words after it, no colon does. `role`: what a verb behind the name says that they
    do, in a line of its own (`marzipan asks:`). `bracketed`: the words stand in brackets behind it (`田中「…」`).
    `fenced`: it stands in brackets itself (`[Clara] …`), as much else does, though not in two (`((Clara)) …`).
    """

    name: str
    key: str
    bracket: str
    length: int
    apart: bool = False
    role: TurnKind | None = None
    bracketed: bool = False
    fenced: bool = False


def candidate(block: Block) -> Candidate | None:
    """The label at the head of `block`, or beside it, if there is one.

    Whether what stands at its head is a label only the whole text can tell (cast.py); one beside it was given.
    """
    if block.label:
        return _beside(block, block.label)
    if block.given and block.given not in _SPOKEN:
        return None
    stamp = block.text[:1] in HEADS and stamp_of(block.text)
    if stamp:
        return _behind(block, stamp)
    acting = _acting(block) if block.italics else None
    if acting:
        return acting
    head = block.text[: _LONGEST + 8]
    plain = plain_head(head) if ": " in head and not block.lead and block.text[-1] not in _TIME_ENDS else None
    if plain:
        name, length = plain
        return None if block.text.startswith(_NO_WORDS, length) else _plainly(name, length)
    bare = ":" not in head and head[0].isalpha() and len(block.text) > _LONGEST // 2  # as most paragraphs
    pointed = head[0] in _POINT_HEADS and "." in head[:_POINTED]
    if bare and not (pointed or block.text[-1] in _LABEL_ENDS or block.lead or "：" in head):
        return _before_mark(head)
    return _headed(block, head)


def _behind(block: Block, stamp: int) -> Candidate | None:
    """The label behind the time with which a block begins: [00:01:23] Clara: I did."""
    said = replace(
        block, text=block.text[stamp:], start=block.start + stamp, lead=max(0, block.lead - stamp), italics=()
    )
    found = candidate(said)
    return replace(found, length=found.length + stamp) if found else None


def _around(block: Block, start: int, end: int) -> Candidate | None:
    """The label around a nickname from `start` to `end`: Clara “Kit” Voss: I did."""
    said = replace(block, text=block.text[:start] + block.text[end:], lead=0, italics=())
    found = candidate(said)
    return replace(found, length=found.length + end - start) if found and found.length > start else None


def _beside(block: Block, label: Label) -> Candidate:
    """What a file gives beside the words; heads of posts tell what whoever posts does in them. It may stand at the head
    of the words again."""
    shown = label.shown
    office = in_office(shown, 0) if not label.kind else None
    found = office or Candidate(shown, key_of(shown), "", 0, role=label.kind)
    again = candidate(replace(block, label=None)) if block.lead or ":" in block.text[:_PLAIN] else None
    return replace(found, length=again.length) if again and again.key in {found.key, key_of(shown)} else found


def in_office(label: str, length: int, *, apart: bool = False) -> Candidate | None:
    """Clara Voss, Host: who it is, and whether they ask."""
    name, comma, office = label.rpartition(", ")
    role = role_of(key_of(office)) if comma and is_name(name) else None
    return Candidate(name, key_of(name), "", length, apart, role) if role else None


def _headed(block: Block, head: str) -> Candidate | None:
    """The label at the `head` of a block that may have one."""
    nick = NICKNAME.search(head) if ":" in head and not _OPENERS.isdisjoint(head) else None
    if nick and head.find(":") > nick.end():
        return _around(block, nick.start(), nick.end() - 1)
    timed = late(_AT).match(head) if "(" in head or "[" in head else None
    if timed and is_name(timed["name"]):
        return Candidate(timed["name"], key_of(timed["name"]), "", timed.end(), apart=":" not in timed["mark"])
    verb = late(_VERB).fullmatch(block.text) if head[-1] in ":：" else None
    if verb:
        role = TurnKind.QUESTION if verb["asks"] else TurnKind.ANSWER
        return Candidate(verb["name"], key_of(verb["name"]), "", len(block.text), role=role)
    fenced = _FENCED.match(head) if head[0] in _FENCES and not late(_ROUND).match(head) else None
    if fenced and is_name(fenced["name"]):
        return Candidate(fenced["name"], key_of(fenced["name"]), "", fenced.end(), fenced=fenced["fence"] != "((")
    match = _at_head(block.text, head) or (late(_QUOTED).match(head) if head[0] in '“„«"' else None)
    beyond = match is not None and block.lead > 0 and match.end("name") > block.lead + _NEAR
    if not match or (beyond and _set_apart(block)):  # a colon farther on in what they say
        apart = _set_apart(block) if block.lead or len(block.text) <= _LONGEST // 2 else None
        return apart or _before_mark(head)
    whole = block.text[match.start("name") : match.end("name")]
    if whole.count("(") > whole.count(")") or block.text.startswith(_NO_WORDS, match.end()):
        return None  # Clara Voss (photo: …); Our view: ★★★
    name, key, bracket = parts_of(whole)
    length = match.end()
    said = _of_somebody(name, length) or in_office(name, length)
    if said:
        return said
    if bracket and (named := _in_role(key, bracket, length)):
        return named
    bracketed = block.text[length - 1] == "「"
    return Candidate(name, key, bracket, length, bracketed=bracketed) if name and length <= _LONGEST + 4 else None


def plain_head(text: str) -> tuple[str, int] | None:
    """The letters and single blanks before a colon and one blank at the head of `text`, and where the words behind them
    begin: most labels are so written, and no pattern is needed to find them."""
    end = text.find(": ", 1, _PLAIN)
    if end < 0 or text[end + 2 : end + 3].isspace():
        return None
    name = text[:end]
    plain = name.isalpha() or (name.replace(" ", "").isalpha() and "  " not in name and name[-1] != " ")
    return (name, end + 2) if plain else None


@lru_cache(maxsize=_REMEMBERED)
def _plainly(name: str, length: int) -> Candidate:
    return _of_somebody(name, length) or Candidate(name, key_of(name), "", length)


def _of_somebody(name: str, length: int) -> Candidate | None:
    """Clara’s answer: whose turn it is, and what."""
    said = turn_of(name)
    return Candidate(said[0], key_of(said[0]), "", length, role=said[1]) if said and is_name(said[0]) else None


def _in_role(key: str, bracket: str, length: int) -> Candidate | None:
    """A (Clara Voss): who of several answers."""
    role = role_of(key) if is_full_name(bracket) else None
    return Candidate(bracket, key_of(bracket), "", length, role=role) if role else None


def _acting(block: Block) -> Candidate | None:
    """`Clara Voss *rises* — I did.`: what somebody does meanwhile stands in italics between the name and a mark."""
    first, last = (at - block.start for at in block.italics[0])
    name, mark = block.text[:first].strip(" ([") if 0 < first <= _LONGEST else "", _MARK.match(block.text, last)
    return Candidate(name, key_of(name), "", mark.end(), apart=True) if mark and is_name(name) else None


def _at_head(text: str, head: str) -> re.Match[str] | None:
    """What stands before a mark as labels have, at the head of `text`."""
    match = late(_POINT).match(head) if head[0] in _POINT_HEADS and "." in head[:_POINTED] else None
    named = plain_head(head[match.end() :]) if match else None
    if named and (is_full_name(named[0]) or named[0].isupper()):  # A. Clara Voss: I did.
        match = None
    if not match and len(text) <= _LONGEST and text[-1] in _TIME_ENDS:
        match = late(_TIMED).fullmatch(text)
    if not match and (":" in head or "：" in head):
        match = (late(_BOXED).match(head) if head[0] in "[S" else None) or late(_COLON).match(_joined(head))
    if not match and text[-1] == "」":
        match = _BRACKETED.match(text)
    if not match and head[0] in _FENCES:
        match = late(_ROUND).match(text)
    return match


def _joined(head: str) -> str:
    """The head of a block without underscores inside of a word, which set no type: clara_voss."""
    return late(_INSIDE).sub("-", head) if "_" in head else head


def _set_apart(block: Block) -> Candidate | None:
    """A name that only its type sets apart from the words after it, or that stands in a line of its own."""
    end = block.lead or (len(block.text) if block.dress & _TYPE else 0)
    name = block.text[:end].strip(_PARTING)
    length = len(block.text) - len(block.text[end:].lstrip(_PARTING))
    if name[-1:] == ")" and "(" in name:
        person, key, bracket = parts_of(name)
        if is_initials(bracket) and is_full_name(person):  # Clara Voss (CV)
            return Candidate(person, key, bracket, length, apart=True)
        return _in_role(key, bracket, length)
    if len(block.text) <= _LONGEST // 2 and (block.text.isupper() or block.dress & _TYPE):
        key = key_of(block.text)
        if block.text[-1] == "." and is_initials(letters := block.text.replace(" ", "").replace("\u00a0", "")):
            return Candidate(letters, key_of(letters), "", len(block.text), apart=True)  # C. V.
        if key in ROLE_LABELS or is_line_of_name(block.text):
            return Candidate(block.text, key, "", len(block.text), apart=True)
    if len(block.text) <= LONGEST_ROLE and len(key := key_of(block.text)) > 1 and role_of(key):
        return Candidate(block.text, key, "", len(block.text), apart=True)
    if not 0 < block.lead <= _LONGEST or not is_name(name) or _is_work(block, length):
        return None
    return Candidate(name, key_of(name), "", length, apart=True)


def _is_work(block: Block, length: int) -> bool:
    """Whether a sentence goes on behind what italics set apart at its head, as behind titles: *Low Tide* is her own; or
    a word goes on behind its first letter, which is set large."""
    goes_on = block.text[length : length + 1].islower()
    return goes_on and (block.text[length - 1].isalpha() or any(start == block.start for start, _ in block.italics))


def _before_mark(head: str) -> Candidate | None:
    found = before_mark(head)
    return Candidate(*found[:4], apart=found[4]) if found else None
