"""Who spoke with somebody whom the passage names elsewhere: a house, or who wrote it."""

from quotecards.late import late
from quotecards.readers.body.names import Name, names_in

# Ann Lanning hat mit Clara Voss über Boote gesprochen; Ann Lanning sprach mit Voss
_SPOKE_WITH = (
    r"\s(?:hat|haben)\smit\s(?P<whom>[A-ZÄÖÜ][\w’-]+)\b[^.!?\n]{0,120}\s(?:gesprochen|geredet|geplaudert|unterhalten)\b"
    r"|\s(?:sprach|spricht|plauderte|redete|unterhielt\ssich)\smit\s(?P<with>[A-ZÄÖÜ][\w’-]+)\b"
)
_WITH = (" hat mit ", " haben mit ", " sprach mit ", " spricht mit ", " plauderte mit ", " redete mit ", " unterhielt ")
# Oar Weekly spoke with Voss, of whom it has told by her full name
_SPOKE_TO = (
    r"\s(?:spoke|speaks|talked|talks|chatted|chats|sat\sdown|sits\sdown|caught\sup|catches\sup)\s(?:with|to)\s"
    r"(?P<whom>[A-Z][\w’-]+)(?![\w’-]|\s[A-Z])"
)
# журналистка Лиза Мороз поговорила с режиссёром; but not with us
_SPOKE_SLAVIC = (
    r"\s(?:(?:поговорила?|побеседовала?|беседовала?|пообщал(?:ся|ась)|встретил(?:ся|ась))\sсо?|(?:поговори(?:в|ла)|розмовля(?:в|ла))\sз"
    r"|(?:porozmawiał|rozmawiał)a?\sze?|(?:mluvil|hovořil|si\spovídal)a?\sse?)\s"
    r"(?!нами|мной|мною|журналист|корреспондент|нашим|nami|naszym|námi|naším|мною|[«„\"“])"
)


def spoke_with_known(name: Name, text: str) -> bool:
    """Whether a passage says of somebody that they spoke with somebody whom it names elsewhere."""
    german = text.startswith(_WITH, name.end) and _spoke_with(name, text)
    return german or _spoke_to_surname(name, text) or late(_SPOKE_SLAVIC).match(text, name.end) is not None


def _spoke_with(name: Name, text: str) -> bool:
    """Whether somebody spoke with somebody else whom the passage names: Ann Lanning hat mit Clara Voss gesprochen; not
    with any noun, as in “hat mit Ruderern gesprochen”."""
    found = late(_SPOKE_WITH).match(text, name.end)
    whom = found and (found["whom"] or found["with"])
    return bool(whom) and any(
        word in (whom, f"{whom}s") for one in names_in(text) if one.start != name.start for word in one.text.split()
    )


def _spoke_to_surname(name: Name, text: str) -> bool:
    """Whether the text has told before of whom somebody spoke to by surname alone, by full name: Clara Voss rows. Ann
    Lanning spoke with Voss."""
    spoke = late(_SPOKE_TO).match(text, name.end)
    whom = spoke["whom"] if spoke else ""
    told = (one.text for one in names_in(text[: name.start]))
    return whom not in name.text.split() and any(" " in one and one.split()[-1] == whom for one in told)
