"""Finnish names as they stand by themselves: Aino Lehtovirran elokuva is a film of Aino Lehtovirta.

The last word alone has an ending, before which consonants may be weaker: where two names have the same form, it is not
told whose it is. By grammars of Finnish.
"""

from quotecards.late import late

# Aino Virran uusi elokuva; Aino Virran kanssa
_OWNED = (
    r"\s(?:uu(?:si|den|sin|simman)|ensimmäi|toinen|kolmas|viimeisi|tuore|esikois|debyytti|elokuv|dokument|lyhytelokuv|"
    r"pitk[äi]|romaani|kirja|novelli|näytelm|levy|albumi|sarja|ohjaam|kirjoittam|käsikirjoit|haastattelu|vuosi|kanssa|mukaan|"
    r"mielestä|luona|teos|teoks)"
)
_TRADES = r"(?:\s[a-zäöå]\S*){0,3}\s$"
_MET = rf"(?i:tapasimme|tapasin|tapaamme|tapasi|kohtasimme){_TRADES}"
_ASKED = rf"(?i:haastattelimme|haastattelin|haastatteli|kuuntelimme|odotimme){_TRADES}"
# Viisi kysymystä Aino Virralle, kysyimme Aino Virralta
_TO = r"(?i:kysymystä|kysymyksiä|kysyimme|kysyin|kysyi|küsimus(?:t|i))(?:\s[a-zäöåõü]\S*){0,2}\s$"
_TO_WHOM = ("lle", "lta", "ltä")
_BEFORE = 60  # characters
_PLACE = ("ssa", "ssä", "lla", "llä")  # Turussa, behind a name
_VOWELS = "aeiouyäö"
# Words with which names end, and that no other word becomes
_ENDS = (
    ("mäen", "mäki"), ("joen", "joki"), ("lahden", "lahti"), ("niemen", "niemi"), ("järven", "järvi"), ("maan", "maa"),
    ("saaren", "saari"), ("salmen", "salmi"), ("lammen", "lampi"), ("virran", "virta"), ("rannan", "ranta"),
    ("vuoren", "vuori"), ("kosken", "koski"), ("korven", "korpi"), ("pellon", "pelto"), ("lehdon", "lehto"),
    ("sillan", "silta"), ("kiven", "kivi"), ("hiekan", "hiekka"), ("koivun", "koivu"), ("aallon", "aalto"),
    ("sen", "nen"),
)  # fmt: skip
# What a vowel may stand behind, weaker than in the name itself: kukan of Kukka or Kuka
_WEAKER = rf"(?:[vd]|ll|rr|nn|mm|ng|(?<=[{_VOWELS}])[kpt])[{_VOWELS}]$"
_JOINED = rf"[{_VOWELS}](?<!.(?:uo|yö|io|iö|ia|iä))(?<=[{_VOWELS}].)$"  # between which a k may be missing
_FOREIGN = frozenset("bcfgqwxzåBCFGQWXZÅ")  # letters of no Finnish name: Horgan
_SONS = ("man", "dson", "lson", "nson", "rson", "sson", "tson")
_LONG = 5  # letters


def by_itself(name: str, around: str) -> str | None:
    """The name without the ending that the words beside it in the text `around` ask for; empty where it may be that of
    several names; None where they ask for none."""
    if name[-1] not in "naäe" or " " not in name:
        return None
    place = name.endswith(_PLACE) and name.count(" ") > 1
    bare = name.rpartition(" ")[0] if place else name
    at, last = -1, bare.rpartition(" ")[2]
    foreign = last.endswith(_SONS) or not _FOREIGN.isdisjoint(last.replace("ng", ""))
    if foreign and last[-1] == "n" and not last.endswith("in"):
        return None  # a foreign name has a vowel before its ending: Bergmanin
    while (at := around.find(name, at + 1)) >= 0:
        if around[at + len(name) : at + len(name) + 1].isalpha():
            continue
        before = around[max(0, at - _BEFORE) : at]
        if bare.endswith(("le", "lta", "ltä")):
            asked = late(_TO).search(before) or around.startswith(" kysy", at + len(name))
            return (_of_genitive(f"{bare[:-3]}n") if bare[-3:] in _TO_WHOM else "") if asked else None
        if bare[-1] != "n" and late(_ASKED).search(before):
            return _of_partitive(bare)
        owned = not place and late(_OWNED).match(around, at + len(name))
        if bare[-1] == "n" and not bare.endswith("nen") and (owned or late(_MET).search(before)):
            return _of_genitive(bare)
    return None


def _of_genitive(name: str) -> str:
    for end, instead in _ENDS:
        if name.casefold().endswith(end):
            head = name[: -len(end)]
            return f"{head}{instead.capitalize() if head.endswith(' ') else instead}"
    if name.endswith("een") and len(name.rpartition(" ")[2]) > _LONG:
        return name[:-2]  # Laineen
    stem = name[:-1]
    certain = stem[-1] in "aouyäö" and not (late(_WEAKER).search(stem) or late(_JOINED).search(stem))
    return stem if certain else ""


def _of_partitive(name: str) -> str:
    if name.endswith(("sta", "stä")):
        return f"{name[:-3]}nen"  # Virtasta
    if name.endswith(("tta", "ttä")):
        return name[:-3]  # Lainetta
    if name.endswith(("ea", "eä")):
        return f"{name[:-2]}i"  # Mäkeä
    if name.endswith(("aata", "äätä", "uota", "yötä")):
        return name[:-2]  # Maata
    return name[:-1] if name.endswith(("aa", "ää", "oa", "öä", "ua", "yä")) else ""
