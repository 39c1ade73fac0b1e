"""Which way each character runs: the Unicode Bidirectional Algorithm (UAX #9) for a paragraph as people type it.

Levels are even from left to right and odd from right to left. Explicit embeddings, overrides and isolates are passed
over like other invisible characters: what they order in a line of a quote, the plain algorithm orders too, and no one
can see on a card where they began.
"""

import unicodedata
from collections.abc import Sequence

RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he iw ks ku-arab nqo pa-arab ps sd ug ur yi".split())
_PAIRS = dict(zip("([{⟨⟪「『【〈《（［｛", ")]}⟩⟫」』】〉》）］｝", strict=True))
_OPENING_OF = {closing: opening for opening, closing in _PAIRS.items()}
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}  # what a number counts as among neutrals
_PASSED_OVER = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON"})


def is_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left (BCP 47 tag)."""
    parts = language.replace("_", "-").casefold().split("-")
    return parts[0] in RIGHT_TO_LEFT or "-".join(parts[:2]) in RIGHT_TO_LEFT


def base_level(text: str, language: str) -> int:
    """1 where the paragraph as a whole runs from right to left.

    In a language that does, everything that holds one of its letters; a quote that opens with a Latin name does not
    turn round. Elsewhere the first letter decides (rules P2 and P3).
    """
    strong = [kind for kind in map(unicodedata.bidirectional, text) if kind in {"L", "R", "AL"}]
    if is_right_to_left(language):
        return int("R" in strong or "AL" in strong)
    return int(bool(strong) and strong[0] != "L")


def levels_of(text: str, base: int) -> list[int]:
    """The level of every character of one paragraph."""
    original = [unicodedata.bidirectional(character) or "L" for character in text]
    if not base and not any(kind in {"R", "AL", "AN"} for kind in original):
        return [0] * len(text)
    seen = [at for at, kind in enumerate(original) if kind not in _PASSED_OVER]
    kinds = [original[at] for at in seen]
    around = "R" if base else "L"
    _resolve_weak(kinds, around)
    _resolve_brackets([text[at] for at in seen], kinds, [original[at] for at in seen], around)
    _resolve_neutral(kinds, around)
    levels = [-1] * len(text)
    for at, kind in zip(seen, kinds, strict=True):
        levels[at] = base + _step(kind, base)
    for at in range(len(text)):
        if levels[at] < 0:
            levels[at] = levels[at - 1] if at else base
    end = len(text)
    while end and (original[end - 1] in {"WS", "S", "B"} or original[end - 1] in _PASSED_OVER):  # rule L1
        end -= 1
        levels[end] = base
    return levels


def visual_order(levels: Sequence[int]) -> list[int]:
    """The indices of a line's pieces from left to right, by their levels (rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[at:end] = order[at:end][::-1]
            at = end + 1
    return order


def _step(kind: str, base: int) -> int:
    """Rules I1 and I2."""
    if base:
        return 0 if kind == "R" else 1
    return {"R": 1, "EN": 2, "AN": 2}.get(kind, 0)


def _resolve_weak(kinds: list[str], around: str) -> None:
    """Rules W1 to W7: marks, numbers, their signs and separators."""
    for at, kind in enumerate(kinds):  # W1
        if kind == "NSM":
            kinds[at] = kinds[at - 1] if at else around
    _after_strong(kinds, around, "AL", "AN")  # W2
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]  # W3
    for at in range(1, len(kinds) - 1):  # W4
        before, after = kinds[at - 1], kinds[at + 1]
        joins = (kinds[at] == "ES" and before == "EN") or (kinds[at] == "CS" and before in {"EN", "AN"})
        if joins and before == after:
            kinds[at] = before
    for order in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):  # W5: a sign stands on either side
        for at in order:
            if kinds[at] == "ET" and kinds[at - order.step] == "EN":
                kinds[at] = "EN"
    kinds[:] = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in kinds]  # W6
    _after_strong(kinds, around, "L", "L")  # W7


def _after_strong(kinds: list[str], around: str, letter: str, becomes: str) -> None:
    """A European number after `letter` becomes `becomes`."""
    strong = around
    for at, kind in enumerate(kinds):
        if kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == letter:
            kinds[at] = becomes


def _resolve_brackets(text: Sequence[str], kinds: list[str], original: Sequence[str], around: str) -> None:
    """Rule N0: the two brackets of a pair take one direction."""
    for opening, closing in _pairs(text, kinds):
        inside = {_STRONG.get(kind) for kind in kinds[opening + 1 : closing]} - {None}
        if around in inside:
            direction = around
        elif inside:
            before = (_STRONG[kind] for kind in reversed(kinds[:opening]) if kind in _STRONG)
            other = "L" if around == "R" else "R"
            direction = other if next(before, around) == other else around
        else:
            continue
        for bracket in (opening, closing):
            kinds[bracket] = direction
            at = bracket + 1
            while at < len(kinds) and original[at] == "NSM":
                kinds[at] = direction
                at += 1


def _pairs(text: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """Brackets that belong together (BD16), in the order of the opening ones."""
    open_ones: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, character in enumerate(text):
        if kinds[at] != "ON":
            continue
        if character in _PAIRS:
            open_ones.append((character, at))
        elif character in _OPENING_OF:
            wanted = _OPENING_OF[character]
            depth = next((d for d in range(len(open_ones) - 1, -1, -1) if open_ones[d][0] == wanted), None)
            if depth is not None:
                pairs.append((open_ones[depth][1], at))
                del open_ones[depth:]
    return sorted(pairs)


def _resolve_neutral(kinds: list[str], around: str) -> None:
    """Rules N1 and N2: what stands between two directions takes theirs where they agree, else the paragraph's."""
    at = 0
    while at < len(kinds):
        if kinds[at] not in _NEUTRAL:
            at += 1
            continue
        end = at
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        before = _STRONG[kinds[at - 1]] if at else around
        after = _STRONG[kinds[end]] if end < len(kinds) else around
        kinds[at:end] = [before if before == after else around] * (end - at)
        at = end
