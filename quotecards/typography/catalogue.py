"""What the families of a library are and can: axes, styles, scripts, licences."""

from collections.abc import Mapping
from dataclasses import dataclass

import uharfbuzz as hb

from quotecards.typography.cover import covers
from quotecards.typography.library import FontLibrary

# A few words of each script, which tell by what they need whether a font has it, and show how it looks.
SAMPLES = {
    "Latin": ("en", "“Light keeps no secrets,” 1895–2026 & on"),
    "Vietnamese": ("vi", "Ánh sáng không giữ bí mật, chỉ giữ lời hứa"),
    "Greek": ("el", "Το φως δεν κρατάει μυστικά, ούτε σιωπές"),
    "Cyrillic": ("ru", "Свет не хранит секретов, объектив — тоже"),
    "Hebrew": ("he", "האור אינו שומר סודות, וגם לא המצלמה"),
    "Arabic": ("ar", "الضوء لا يحفظ الأسرار، ولا الكاميرا"),
    "Devanagari": ("hi", "रोशनी कोई राज़ नहीं छिपाती, और कैमरा भी नहीं"),
    "Thai": ("th", "แสงไม่เก็บความลับ และกล้องก็เช่นกัน"),
    "Tamil": ("ta", "ஒளி எந்த ரகசியத்தையும் காப்பதில்லை"),
    "Telugu": ("te", "వెలుగు ఏ రహస్యాన్నీ దాచదు, కెమెరా కూడా"),
    "Khmer": ("km", "ពន្លឺ មិន លាក់ អាថ៌កំបាំង ទេ"),
    "Japanese": ("ja", "光は秘密を守らない。カメラもまた同じだ。"),
    "Chinese": ("zh-Hans", "光不会保守秘密，镜头也不会。"),
    "Traditional Chinese": ("zh-Hant", "光不會保守秘密，鏡頭也不會。"),
    "Korean": ("ko", "빛은 비밀을 지키지 않는다, 카메라도 그렇다"),
    "Emoji": ("en", "🎬📽️🎭🌟👩🏽‍🚀🇫🇷"),
}


@dataclass(frozen=True, slots=True)
class Family:
    """A family of fonts. `axes` are (least, default, largest) by tag; `weights` those of files without a weight axis.

    `licence` and `upstream` come from the lock beside the files, else from what the font says of itself; they are empty
    where neither tells.
    """

    name: str
    files: tuple[str, ...]
    italic: bool
    weights: tuple[int, ...]
    axes: Mapping[str, tuple[float, float, float]]
    scripts: tuple[str, ...]
    version: str
    licence: str
    upstream: str


def catalogue(library: FontLibrary) -> list[Family]:
    """All families of the library, by name."""
    return [_family(name, library) for name in library.families]


def _family(name: str, library: FontLibrary) -> Family:
    files = library.files(name)
    origin = library.origin(name)
    key = library.face(name).key
    return Family(
        name=name,
        files=tuple(file.path for file in files),
        italic=any(file.italic for file in files),
        weights=tuple(sorted({round(file.weight) for file in files if "wght" not in file.axes})),
        axes={
            tag: (axis.smallest, axis.default, axis.largest)
            for file in files
            for tag, axis in sorted(file.axes.items())
        },
        scripts=tuple(
            script
            for script, (_, words) in SAMPLES.items()
            if all(covers(key, letter, library) for letter in words if not letter.isspace())
        ),
        version=files[0].version,
        licence=origin.get("licence") or _own_licence(key, library),
        upstream=origin.get("upstream", ""),
    )


def _own_licence(key: str, library: FontLibrary) -> str:
    words = library.font(key).face.get_name(hb.OTNameIdPredefined.LICENSE) or ""
    return "OFL-1.1" if "SIL Open Font License" in words else words.split(".")[0].strip()
