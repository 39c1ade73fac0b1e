"""Boxes in a page that offer a newsletter: a line where readers sign up, and what is told beside it."""

from collections.abc import Iterator, Sequence

from quotecards.late import late
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.holding import holds_any
from quotecards.readers.roles.afterwords import says_i
from quotecards.readers.roles.shapes import is_sentence

_LONGEST = 140  # characters
# Words of headings and buttons, in small letters
_SIGN_UP = tuple(
    "newsletter|subscri|subscrev|sign up|our letter|friday letter|weekly letter|email|e-mail|boletín|suscr|apunta|"
    "apúnta|correo electr|s’abonn|s'abonn|abonnez|s’inscri|s'inscri|lettre d|abonnier|anmeld|infobrief|rundbrief|"
    "inscre|iscriv|nieuwsbrief|inschrijv|schrijf je|nyhetsbrev|prenumerera|zapisz|odběr|подпи".split("|")
)
# What comes, and how often
_OFFERS = r"""(?ix) \b(?:
      newsletters? | inbox(?:es)? | e-?mails? | no\s(?:spam|ads|advertising) | weekly | monthly
    | (?:each|every|once\sa)\s(?:day|week|month|\w+day)
    | correo | sin\s(?:publicidad|spam)
    | cada\s(?:día|semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo)
    | boîte\smail | sans\s(?:pub(?:licité)?|spam) | (?:chaque|tous\sles)\s(?:jours?|semaines?|mois|\w+dis?)
    | ohne\s(?:werbung|spam) | post(?:fach|eingang) | jede[nrs]?\s(?:tag|woche|monat|\w+(?:tag|woch))
    | (?:wöchen|monat)tlich
    | casella | senza\s(?:pubblicità|spam) | ogni\s(?:giorno|settimana|mese|\w+dì|sabato|domenica)
    | caixa\sde\s(?:correio|entrada) | sem\s(?:publicidade|spam)
    | tod[ao]s?\s(?:[ao]s?\s)?(?:dias?|semanas?|m[êe]s(?:es)?|\w+-feiras?)
    | zonder\s(?:reclame|spam) | (?:elke|iedere)\s(?:dag|week|maand|\w+dag) | varje\s(?:dag|vecka|månad|\w+dag)
    | co\stydzień | každý\stýden | кажд\w+\s(?:день|неделю|месяц)
    )\b"""
_ASKS = ("?", "？", "؟")


def offered(blocks: Sequence[Block], brief: Sequence[int]) -> frozenset[int]:
    """What is said beside a line, one of the `brief` ones, where readers sign up for a newsletter: `The best of the
    week in your inbox.`"""
    found: set[int] = set()
    for at in (at for at in brief if _signs_up(blocks[at])):
        found.update(_beside(blocks, at))
    return frozenset(found)


def _signs_up(block: Block) -> bool:
    """Whether a line is the heading or the button of such a box: `Sign up to our newsletter`."""
    if block.label or is_sentence(block.text):
        return False
    return holds_any(block.text.casefold(), _SIGN_UP)


def _beside(blocks: Sequence[Block], at: int) -> Iterator[int]:
    """The lines above and below the line `at` that belong to its box."""
    for step in (-1, 1):
        beside = at + step
        while 0 <= beside < len(blocks) and _is_offer(blocks[beside]):
            yield beside
            beside += step


def _is_offer(block: Block) -> bool:
    if block.label or len(block.text) > _LONGEST or block.text.endswith(_ASKS) or says_i(block.text):
        return False
    return _signs_up(block) or late(_OFFERS).search(block.text) is not None
