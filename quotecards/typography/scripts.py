"""What a script asks of its setting: air between lines, letters left together, a face that has it."""

import functools
import re

import uharfbuzz as hb

# Ideographs, kana, hangul, and the marks that belong to them.
DENSE = re.compile(
    "[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
# Scripts whose letters hold on to each other, by a stroke or by their place: they are not spaced out.
JOINED = frozenset(
    (
        "Arab Syrc Mong Nkoo Mand Phag Rohg Adlm Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr "
        "Tibt"
    ).split()
)
# The least distance of baselines, in em: what these scripts set above and below their letters has to go between.
LEADING = {
    "Arab": 1.4,
    "Syrc": 1.4,
    "Hebr": 1.15,
    "Deva": 1.35,
    "Beng": 1.35,
    "Guru": 1.35,
    "Gujr": 1.35,
    "Taml": 1.35,
    "Telu": 1.4,
    "Knda": 1.4,
    "Mlym": 1.35,
    "Sinh": 1.35,
    "Thai": 1.4,
    "Laoo": 1.4,
    "Khmr": 1.45,
    "Mymr": 1.5,
    "Tibt": 1.5,
    "Hani": 1.3,
    "Hang": 1.25,
}
_ONE = {"Hira": "Hani", "Kana": "Hani", "Bopo": "Hani"}  # Japanese mixes them within a word


@functools.lru_cache(maxsize=8192)  # a pure function of its argument
def script_of(cluster: str) -> str | None:
    """The script of a cluster (ISO 15924), None for one that all scripts share."""
    buffer = hb.Buffer()
    buffer.add_str(cluster)
    buffer.guess_segment_properties()
    script: str | None = buffer.script
    return _ONE.get(script, script) if script else None
