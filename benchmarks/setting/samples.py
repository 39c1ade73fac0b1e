"""Lines of many scripts, alone and mixed, that the checks of this folder share; all invented."""

from quotecards.typography.catalogue import SAMPLES

MIXED = {
    "Latin, ligatures and kerning": ("en", "“AVATAR” — first office, Type: To. Ya’ fjord"),
    "Turkish": ("tr", "İstanbul’da ışık, fırtına ve film"),
    "Polish": ("pl", "Żółć, łza i światło — „nic więcej”"),
    "Persian": ("fa", "نور هیچ رازی را نگه نمی‌دارد، گفت"),
    "Urdu": ("ur", "روشنی کوئی راز نہیں رکھتی"),
    "Arabic with Latin and numbers": ("ar", "قال (Ana 1968): الضوء لا يكذب، 35 mm"),
    "Hebrew with Latin and numbers": ("he", "אמרה (Ana 1968): האור לא משקר, 35 mm"),
    "Hebrew with points": ("he", "אוֹר וְצֵל"),
    "Marathi": ("mr", "प्रकाश गुपित ठेवत नाही, क्षत्रिय"),
    "Serbian": ("sr", "Светлост не чува тајне, грб и птица"),
    "Greek with accents": ("el", "ἄνθρωπος, φῶς καὶ σκιά"),
}


def samples() -> dict[str, tuple[str, str]]:
    """(language, words) by name."""
    return {**SAMPLES, **MIXED}
