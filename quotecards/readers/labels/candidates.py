"""What may be a label at the head of each block of a text, as far as the blocks around it tell."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from quotecards.late import late
from quotecards.model.text import ANSWER
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import is_full_name, is_name, key_of
from quotecards.readers.body.labels import Candidate, candidate
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.lone_labels import alternating
from quotecards.readers.body.names import names_in
from quotecards.readers.body.role_labels import role_of
from quotecards.readers.labels.headline_labels import without_headlines
from quotecards.readers.labels.marked_heads import marked_heads
from quotecards.readers.labels.odd_heads import of_one_kind, spelt_alike, with_forgotten_colons, without_notes
from quotecards.readers.labels.openings import OPENING
from quotecards.readers.labels.spaced_heads import spaced_heads
from quotecards.readers.people.headlines import is_title
from quotecards.readers.people.makers import names_maker
from quotecards.readers.roles.afterwords import is_editors_note, says_i, tells_birth, tells_who_did_what
from quotecards.readers.roles.asking import has_question_mark, seems_to_ask
from quotecards.readers.roles.releases import is_release
from quotecards.readers.roles.shapes import is_boilerplate, is_sentence

_HEADING = Dress.HEADING
_LISTED = frozenset({Dress.DASH, Dress.NUMBER})
_INITIALS = 4  # letters at most
_ITEM = 48  # characters of an item of a menu
_MOSTLY = 0.7  # of the blocks
_FACT = 80  # characters of a line that names somebody
# Voss, Clara
_TURNED = r"[^\W\d_]\w+, [^\W\d_][\w.-]+(?=$|\s{2}|[,;/])"
_OF_BOTH = frozenset("skvco")
_COMES_BACK = 2  # times, more than which show that a label is used in the talk


def candidates_in(blocks: Sequence[Block], lexicon: Lexicon) -> list[Candidate | None]:
    """What may be a label at the head of each block. Titles have none, nor have headings of which each begins anew,
    names above a list and before a row of links."""
    given = [at for at, block in enumerate(blocks) if block.label]
    kinds = [label.kind for at in given if (label := blocks[at].label)]
    if kinds and kinds[0] and ANSWER in kinds:
        return [candidate(block) if block.label else None for block in blocks]  # heads of posts tell all
    lone = {**alternating(blocks), **spaced_heads(blocks)}
    every = _paired(blocks, [lone.get(at) or candidate(block) for at, block in enumerate(blocks)])
    every = every if lone else _with_marked(blocks, every)
    found = with_forgotten_colons(blocks, _without_column_heads(blocks, without_notes(blocks, every)))
    if lone:  # the same names, set otherwise, head a list of who is who
        found = [one if at in lone or not one or not one.apart else None for at, one in enumerate(found)]
    found = without_headlines(blocks, _without_told(blocks, found))
    for at in range(_told_from(blocks, given)):
        one = found[at]
        if one and (not role_of(one.key) or _is_fact(blocks[at].text[one.length :])):
            found[at] = None
    return _spelt_out(spelt_alike(of_one_kind(_without_menus(blocks, _without_heads(blocks, found, lexicon)))))


def _paired(blocks: Sequence[Block], candidates: list[Candidate | None]) -> list[Candidate | None]:
    """Without a letter with a full stop that stands for who asks and who answers: S., of Spørgsmål and of Svar."""
    letters = {one.key for one in candidates if one and len(one.key) == 1}
    if len(letters) != 1 or not letters <= _OF_BOTH:  # as in most texts
        return candidates
    pairs = zip(blocks, candidates, strict=True)
    return [None if one and one.key in letters and block.text[1:2] == "." else one for block, one in pairs]


def _without_told(blocks: Sequence[Block], candidates: list[Candidate | None]) -> list[Candidate | None]:
    """Without what tells, once, that somebody answers: Clara’s answer: …

    Where only one label has an office behind a comma (Clara Voss, Host), all of it is the label.
    """
    told = {at: one for at, one in enumerate(candidates) if one and one.role and _goes_on(one, blocks[at])}
    if not told:  # as in most texts
        return candidates
    whole = {at: _with_office(one, blocks[at]) for at, one in told.items()}
    times = Counter([one.key for at, one in told.items() if not whole[at]])
    several = sum(map(bool, whole.values())) >= _COMES_BACK
    kept = {at for at, one in told.items() if (several if whole[at] else times[one.key] >= _COMES_BACK)}
    return [found if at in kept else whole.get(at, found) for at, found in enumerate(candidates)]


def _with_office(found: Candidate, block: Block) -> Candidate | None:
    """The same label with what a comma parts from the name."""
    words = (block.label.shown if block.label else block.text[: found.length]).rstrip(" :：*_")
    return replace(found, name=words, key=key_of(words), role=None) if ", " in words else None


def _unnumbered(key: str) -> str:
    """Question, of Question 1 and Question 2."""
    return key.rstrip("0123456789 ") if key[-1:].isdecimal() and role_of(key) else key


def _without_heads(
    blocks: Sequence[Block], candidates: list[Candidate | None], lexicon: Lexicon
) -> list[Candidate | None]:
    """Without titles, headings of which each begins anew, and names above a list or before a row of links."""
    found = candidates[:]
    often = Counter([one.key for one in found if one])
    present = [(at, one, blocks[at]) for at, one in enumerate(found) if one]
    headed = Counter([_unnumbered(one.key) for _, one, block in present if _HEADING in block.dress])
    facts = _facts(blocks, found, often)
    for at, one, block in present:
        once = often[one.key] == 1
        if one.key in facts or "©" in block.text or (often[one.key] <= _COMES_BACK and is_boilerplate(block.text)):
            found[at] = None  # Read more: Boats
            continue
        last = (once and at > len(blocks) // 2) or (at == present[-1][0] and not says_i(block.text))
        told = once and at > len(blocks) // 2  # Recorded at Wick. Producer: Ann Lanning
        note = told and (is_editors_note(block.text) or tells_who_did_what(block.text))
        same = {one.key, _initials(one.name), key_of(one.name.rpartition(" ")[2])} if at == present[-1][0] else set()
        if len(present) > 1 and present[-2][1].key in same:
            note = note or is_release(block.text[one.length :])  # Clara Voss: Low Tide. Quay Press, 212 pp.
        if note or (last and tells_birth(block.text, one.length)):  # Clara Voss – born in Wick
            found[at] = None
            continue
        if not at and _is_masthead(one, blocks) and not any(other and often[other.key] > 1 for other in found[1:2]):
            found[at] = None
            continue
        if at and not once and not block.dress and _goes_on(one, block):  # as most
            if _is_row(block.text, one.length):
                found[at] = None
            continue
        shortened = often[_initials(one.name)] > 1  # later on
        alone = once and not shortened and not role_of(one.key)
        heads = (
            _HEADING in block.dress
            and one.length < len(block.text)
            and (alone or (headed[_unnumbered(one.key)] == 1 and not shortened))
        )
        asked = at and (seems_to_ask(blocks[at - 1]) or (at > 1 and found[at - 1] and seems_to_ask(blocks[at - 2])))
        above = not at or (alone and at < OPENING and not asked)  # below a question, or its answer, is no title
        topmost = not at and alone and _HEADING in block.dress and one.length == len(block.text)
        titles = topmost or (above and is_title(block, lexicon))
        line = one.length == len(block.text) and (once or not role_of(one.key))
        made = line and names_maker(block.text)  # Ann Lanning, staff writer
        if _HEADING in block.dress and one.length == len(block.text):
            below = next(iter(found[at + 1 : at + 2]), None)  # who speaks below may have a label of their own
            heads = below is not None and (often[one.key] <= _COMES_BACK or often[below.key] > 1)
        both = above and once and not any(map(seems_to_ask, blocks[:at])) and _names_two(one.name)
        if (
            made
            or heads
            or titles
            or both
            or (alone and _heads_list(blocks, at, one))
            or _is_row(block.text, one.length)
        ):
            found[at] = None
    return found


def _initials(name: str) -> str:
    """The key of what a name may be shortened to later on."""
    return "".join(word[0] for word in name.replace("-", " ").split()).casefold() if " " in name else ""


def _is_masthead(label: Candidate, blocks: Sequence[Block]) -> bool:
    """Whether a label alone in the first line is that of the house, which asks below: no sentence follows, but a date
    or a title."""
    below = blocks[1].text if len(blocks) > 1 else ""
    return label.length == len(blocks[0].text) and bool(below) and not is_sentence(below)


def _facts(blocks: Sequence[Block], candidates: Sequence[Candidate | None], often: Mapping[str, int]) -> set[str]:
    """The keys of words for who asks or answers that only name them, once or twice above the talk."""
    few = [
        (one, block)
        for one, block in zip(candidates[:OPENING], blocks, strict=False)
        if one and len(one.key) > 1 and often[one.key] <= _COMES_BACK and role_of(one.key)
    ]
    times = Counter(one.key for one, block in few if _is_fact(block.text[one.length :]))
    return {key for key, told in times.items() if told == often[key]}


def _names_two(label: str) -> bool:
    """Whether what stands before a colon above all that is asked names who asks and who answers: Ann Lanning / Clara
    Voss; Clara Voss, interviewed by Ann Lanning."""
    if label.count(" ") <= _COMES_BACK:
        return False
    people = [name for name in names_in(label) if is_full_name(name.text) and begins_with_given_name(name.text)]
    return len(people) > 1


def _with_marked(blocks: Sequence[Block], candidates: list[Candidate | None]) -> list[Candidate | None]:
    """With labels that only the whole text shows; none is looked for where names or roles head most blocks."""
    heads = Counter([(found.name, found.key) for found in candidates if found and not found.apart])
    sure = sum(times for (name, key), times in heads.items() if is_name(name) or role_of(key))
    if sure > _MOSTLY * len(candidates):
        return candidates
    marked = marked_heads(blocks)
    return [marked.get(at) or found for at, found in enumerate(candidates)] if marked else candidates


def _without_menus(blocks: Sequence[Block], candidates: list[Candidate | None]) -> list[Candidate | None]:
    """Without the words in lines of their own below which nobody ever says a sentence: the heads of menus."""
    often = Counter(found.key for found in candidates if found)
    lone = {
        at
        for at, found in enumerate(candidates)
        if found and not _goes_on(found, blocks[at]) and (found.apart or often[found.key] == 1)
    }
    if not lone:
        return candidates
    keys = {found.key for found in candidates if found}
    for at, found in enumerate(candidates):
        if found and not (at in lone and (at + 1 == len(blocks) or _is_item(blocks[at + 1].text))):
            keys.discard(found.key)
    return [None if found and found.key in keys else found for found in candidates]


def _is_item(text: str) -> bool:
    return len(text) <= _ITEM and not is_sentence(text)


def _without_column_heads(blocks: Sequence[Block], candidates: list[Candidate | None]) -> list[Candidate | None]:
    """Without words for question and answer right below each other, with nothing said between: they head columns."""
    lone = {
        at
        for at, found in enumerate(candidates)
        if found and found.length == len(blocks[at].text) and role_of(found.key)
    }
    heads = {at for at in lone if at - 1 in lone or at + 1 in lone}
    return [None if at in heads else found for at, found in enumerate(candidates)] if heads else candidates


def _goes_on(found: Candidate, block: Block) -> bool:
    """Whether words stand behind what may be a label."""
    return found.length < len(block.text)


def _told_from(blocks: Sequence[Block], given: Sequence[int]) -> int:
    """Where a transcript begins of which the file itself tells most voices, those of the blocks `given`: what stands
    above it has no labels."""
    first = given[0] if given else 0
    return first if len(given) > _MOSTLY * (len(blocks) - first) else 0


def _is_row(text: str, start: int) -> bool:
    """`LinkedIn | Website`: links beside somebody's name, which ends at `start`."""
    if " | " not in text:
        return False
    text = text[start:]
    return " | " in text and not is_sentence(text) and all(len(one.split()) <= 4 for one in text.split(" | "))


def _is_fact(words: str) -> bool:
    """Whether what stands behind a word for who asks or answers names them: Interviewee: Clara Voss, rower."""
    first, _, below = words.partition("\n")
    words = first if ": " in below else words  # the next line is a fact, too
    if not 0 < len(words) <= _FACT or has_question_mark(words):
        return False
    said = is_sentence(words) and any(word[0].islower() for word in words.split())  # Clara Voss, Ph.D. is not
    return not said and (any(names_in(words)) or late(_TURNED).match(words) is not None)


def _heads_list(blocks: Sequence[Block], at: int, found: Candidate) -> bool:
    """Whether what may be a label stands alone in its line, above the items of a list."""
    if found.length < len(blocks[at].text) or at + 1 == len(blocks):
        return False
    return bool(blocks[at + 1].dress & _LISTED) and not blocks[at].dress & _LISTED


def _spelt_out(candidates: list[Candidate | None]) -> list[Candidate | None]:
    """Where turns are headed by single letters, and each of them begins a name that headed a turn before: the letters
    with the keys of these names. Beside one letter alone, initials of another such name show that this is so."""
    if all(len(key) > 1 for key in {found.key for found in candidates if found}):  # as in most texts
        return candidates
    places: dict[str, list[int]] = {}
    for at, found in enumerate(candidates):
        if found:
            places.setdefault(found.key, []).append(at)
    letters = {key: at for key, at in places.items() if len(key) == 1 and key != "q"}  # hardly anybody’s name does
    names = {
        letter: [key for key, before in places.items() if len(key) > 1 and key[0] == letter and before[0] < at[0]]
        for letter, at in letters.items()
    }
    names = {letter: keys for letter, keys in names.items() if len(keys) == 1 or len(letters[letter]) > 1}
    shortened = len(names) > 1 or _are_shortened(places)
    if not names or not shortened or any(len(keys) != 1 for keys in names.values()):
        return candidates
    return [replace(found, key=names[found.key][0]) if found and found.key in names else found for found in candidates]


def _are_shortened(places: Mapping[str, Sequence[int]]) -> bool:
    """Whether initials come back that are those of a longer label, which headed a turn before."""
    initials = {key: at[0] for key, at in places.items() if 1 < len(key) <= _INITIALS and len(at) > 1}
    spelt = {"".join(word[0] for word in key.split()): at[0] for key, at in places.items() if " " in key}
    return any(spelt.get(key, first) < first for key, first in initials.items())
