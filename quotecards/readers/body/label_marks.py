"""Labels that another mark than a colon ends, or none: `Clara Voss — I did.`, `Clara> I did.`, `C. V. I did.`; and what
a label is made of."""

import re
from functools import lru_cache

from quotecards.late import late
from quotecards.readers.body.label_names import is_initials, is_name, key_of
from quotecards.readers.body.role_labels import ROLE_LABELS

_REMEMBERED = 1_024  # labels; a text has few, each of them many times
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_DASHED = re.compile(r"(?P<name>[^\W_][^\n:：—–?!,;„“”«»\"]{0,40}?)\s+[—–-]\s+(?=\S)")
# Clara> I did., Clara | I did.
_BARRED = r"(?P<name>[^\W_][^\n:：|>»?!.,;„“”«\"]{0,30}?)[ \t\u00a0]*[>»|]{1,3}[ \t\u00a0]+(?=\S)"
# CV	I did., as transcripts from word processors have it
_TABBED = re.compile(r"(?P<name>[^\W_][^\n\t:：?!,;„“”«»\"]{0,30}?)[ \u00a0]*\t+\s*(?=\S)")
# C. V. I did., J.-P. B. I did.
_DOTTED = re.compile(
    r"(?P<name>(?:[^\W\d_]\.[ \u00a0-]?){2,4})(?<=[. \u00a0])[ \u00a0]*(?:[|>=/→]{1,2}[ \u00a0]+)?(?=[^\s.,;:!?)-])"
)


@lru_cache(maxsize=_REMEMBERED)
def parts_of(whole: str) -> tuple[str, str, str]:
    """The name in a label, its key, and what stands in brackets after it."""
    if "（" in whole:  # 三輪さくら（以下、三輪）
        whole = whole.replace("（", "(").replace("）", ")").replace("(以下、", "(").replace("(以下", "(")
    if whole.count("(") > 1 or not whole.rstrip().endswith(")"):
        whole = _BRACKETS.sub(" ", whole)  # Clara (CV) and Ben (BO):
    name, _, bracket = whole.partition("(")
    name = " ".join(name.split())
    name = name.replace(" ", "") if ". " in name and is_initials(name) else name  # C. V.
    return name, key_of(name), bracket.rstrip(") \u00a0")


def before_mark(head: str) -> tuple[str, str, str, int, bool] | None:
    """The label at the `head` of a block, as in `Clara Voss — I did.`, `Clara> I did.`: its name, key, what stands in
    brackets, where the words begin, and whether only such a mark sets it apart."""
    foreign = not head.isascii()
    match = _DASHED.match(head) if " - " in head or (foreign and ("—" in head or "–" in head)) else None
    if not match and head[1:2] == ".":
        dotted = _DOTTED.match(head)
        name = parts_of(dotted["name"].strip())[0].replace(" ", "") if dotted else ""
        if dotted and is_initials(name):
            return name, key_of(name), "", dotted.end(), True
    match = match or (_TABBED.match(head) if "\t" in head else None)
    if not match and (">" in head or "|" in head or (foreign and "»" in head)):
        match = late(_BARRED).match(head)
    if not match:
        return None
    name, key, bracket = parts_of(match["name"])  # Clara Voss (CV) — I did.
    if stopped := name[-1:] == "." and not is_initials(name):  # CLARA VOSS. – I did., as a colon
        name, key = name[:-1], key_of(name[:-1])
    role = len(key) > 1 and key.rstrip("0123456789 ") in ROLE_LABELS  # Question – Why do you row?
    if not is_name(name) and not role:
        return None
    counted = role and key[-1].isdecimal()  # Question 1 – Why do you row?
    return name, key, bracket, match.end(), not (stopped or counted)
