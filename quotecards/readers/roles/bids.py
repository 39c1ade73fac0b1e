"""Who bids somebody to tell asks, with a mark or without one: Tell me about the rain; Erzählen Sie uns …"""

from quotecards.late import late

_BIDS = (
    # English
    r"(?:(?:Please\s|So,?\s|And\s)?(?:[Tt]ell\s(?:me|us)|[Tt]alk\s(?:to\s)?(?:me|us)|[Ww]alk\s(?:me|us)|[Dd]escribe|"
    r"[Tt]alk\s(?:(?:a\s(?:little|bit)\s)?(?:more\s)?about)|[Ee]xplain)"
    # German
    r"|(?:Bitte\s|Dann\s|Und\s)?(?:[Ee]rzählen|[Bb]eschreiben|[Ee]rklären|[Ss]childern|[Ss]agen)\sSie"
    r"|Erzähle?\s(?:mir|uns|doch|mal)|(?:Sprechen|Reden)\swir\s(?:über|von)"
    # French, Spanish, Italian, Portuguese
    r"|(?:Parlez|Racontez|Décrivez|Expliquez|Dites|Parle|Raconte|Décris|Explique)-(?:moi|nous)|Parlons\sd"
    r"|(?:Háble|Hábla|Cuénte|Cuénta|Descríba|Explíque|Explíca|Díga)(?:me|nos|melo|noslo)|Hablemos\s(?:de|sobre)"
    r"|(?:Mi|Ci)\s(?:parli|racconti|dica|spieghi|descriva)|(?:Parla|Racconta|Descrivi|Spiega)(?:mi|ci)|Parliamo\sd"
    r"|(?:Fal[ae]|Cont[ae]|Descrev[ae]|Expli(?:ca|que)|Dig?a)-(?:me|nos)|Falemos\s(?:d|sobre)"
    r"|(?:Fale|Conte)\s(?:um\spouco|mais|sobre|pra\s)"
    # I would begin with …, in Romance languages and German
    r"|(?:Queria|Gostaria\sde|Quería|Quisiera|Me\sgustaría|Vorrei|Je\svoudrais|J[’']aimerais|Ich\s(?:würde|möchte)\s(?:gern[e]?\s)?mit)\s"
    r"(?:começar|empezar|comenzar|cominciare|iniziare|partire|commencer|[^.?!]{2,40}\s(?:beginnen|anfangen))"
    # Polish, Dutch, Swedish, Norwegian, Danish, Czech, Russian
    r"|Proszę\s(?:o\s)?(?:opowiedzieć|opisać)|Opowiedz|Vertel\s(?:me|ons|eens|over|maar)|Berätta|Fortell|Fortæl"
    r"|Řekněte|Расскажите|Расскажи)(?!\w)"
)
_HEADS = frozenset("PSATWDEBURHCMFOVŘРtwdesbQGJI")  # with which any of them begins


def bids_to_tell(text: str) -> bool:
    """Whether `text` begins so."""
    return text[0] in _HEADS and late(_BIDS).match(text) is not None
