"""Where the author of a page says to have been asked by somebody: an interview that Ann Lanning did with me; Thanks to
Ann Lanning and Lantern Review."""

from collections.abc import Sequence
from typing import NamedTuple

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.names import Name, names_in
from quotecards.readers.people.front import Front
from quotecards.readers.roles.decoder import Decoded

_WITHIN = 24  # blocks from the end
_LONGEST = 240  # characters of thanks
# An interview with me; the interview that Ann Lanning did with me; das ich Ann Lanning gegeben habe
_OF_ME = r"""(?ix) (?<!\w)(?:
      (?:interview|conversation|chat|q\s?&\s?a)\s[^.!?]{2,60}\s(?:did|conducted|made|recorded|held)\s(?:\w+ly\s)?with\sme(?!\w)
    | (?:conducted|recorded|held|publish(?:ed|es)|posted|printed|ran|carries|features|featuring)\s(?:an?|the|this)\s
      (?:[\w-]+\s){0,2}interview\swith\sme(?!\w)
    | interview\swith\sme\s(?:by|appear\w+|was|came|ran)(?!\w)
    | (?:^|[.!?…\n]\s?)(?:an?|the|this)\s(?:[\w-]+\s){0,2}interview\swith\sme(?!\w)
    | sent\sme\s(?:[\w’'-]+\s){0,3}questions(?!\s(?:for|to)\b)
    | i\sanswered\s(?:[\w’'-]+\s){0,4}questions\s(?:by|from|of|for)\b
    | (?:entretien|interview)\sque\sj[’']ai\s(?:donnée?|accordée?)\sà(?!\w)
    | m[’']a\sposé\s(?:[\w’'-]+\s){0,3}questions
    | (?:interview|gespräch),?\sdas\s
      (?:ich\s[^.,;!?]{2,60}\s(?:gegeben|gab)|[^.,;!?]{2,60}\smit\smir\s(?:geführt|führte|gemacht))(?!\w)
    | interview\s(?:[^.,;!?]{2,40}\s)?mit\smir\s(?:\w+\s){0,2}(?:geführt|gemacht|erschien|steht|ist|von)(?!\w)
    | mit\smir\s(?:ein|das|dieses)\s(?:\w+\s)?interview\s(?:geführt|gemacht)(?!\w)
    | entrevista\sque\s(?:le\s|les\s)?(?:di|concedí|ofrecí)\sa(?!\w)
    | entrevista\sque\sme\s(?:hizo|hicieron|fez|fizeram|han?\shecho)(?!\w)
    | me\s(?:hizo|hicieron|han?\shecho)\s(?:esta|una|la)\sentrevista
    | intervista\sche\s(?:ho\s(?:rilasciato|dato|concesso)|mi\s(?:ha|hanno)\sfatto)(?!\w)
    | entrevista\sque\s(?:(?:eu\s)?(?:dei|concedi)\s(?:ao?|à)|[^.,;!?]{2,40}\s(?:fez|fizeram)\scomigo)(?!\w)
    | benimle\s(?:[\w’'-]+\s){0,3}?(?:yaptığı|yapılan)\s(?:[\w’'-]+\s){0,3}?(?:röportaj|söyleşi|mülakat)
    | wywiadu?,?\sktórego\sudzielił[ae]m | wywiad\w*,?\s[^.,;!?]{2,60}\sprzeprowadził[ay]?\sze\smną(?!\w)
    | (?:взял[аи]?|брал[аи]?)\sу\sменя\sинтервью
    | interview\s(?:dat|die)\sik\s[^.,;!?]{2,60}\s(?:gaf|heb\sgegeven)(?!\w)
    )"""
# Right before and right behind whom such words name
_ASKED_BY = r"""(?ix) (?<!\w)(?:
      que\sj[’']ai\s(?:donnée?|accordée?)\sà | das\sich\s(?:der\s|dem\s)? | que\s(?:le\s)?(?:di|concedí|ofrecí)\sa
    | que\sme\s(?:hizo|fez) | che\sho\s(?:rilasciato|dato|concesso)\sad? | che\smi\sha\sfatto
    | que\s(?:eu\s)?(?:dei|concedi)\s(?:ao?|à) | questions\s(?:by|from|of) | interview\swith\sme\sby
    )\s$"""
_DID_WITH_ME = r"""(?ix) (?:[’']n?[ıiuü]n)?\s(?:
      (?:\w+ly\s)?(?:did|conducted|made|recorded|held)\s(?:an\sinterview\s)?(?:\w+ly\s)?with\sme(?!\w)
    | (?:of\s[^.,;!?]{2,40}\s)?sent\sme\s(?:[\w’'-]+\s){0,3}questions(?!\s(?:for|to)\b) | asked\sthe\squestions(?!\w)
    | m[’']a\sposé | me\shizo | mi\sha\sfatto | fez\scomigo
    | (?:hat\s)?(?:[^.;!?]{2,60}\s)?mit\smir\s(?:\w+\s){0,3}(?:geführt|führte|gemacht)(?!\w)
    | benimle\s
    )"""
_THANK = ("hank", "dank", "Dank", "erci", "racias", "razie", "brigad", "eşekkür", "zięk", "пасибо", "Tack", "tack")
_HOUSE = (
    r"(?:review|magazine|journal|weekly|daily|times|gazette|newspaper|radio|magazin|zeitschrift|zeitung|revue|journal|"
    r"revista|periódico|diario|rivista|giornale|jornal|dergi\w*|gazete\w*|redaktion|redakcj\w+|редакци\w+|журнал\w*)"
)
_AND = r"\s(?:and|&|und|et|y|e|i|ve|и|och|og|en)\s"
# Thanks to Ann Lanning and Lantern Review, but not for the interview, which who gives it is thanked for, too
_WITH_HOUSE = (
    rf"(?i)(?:[’']y?[ae])?(?:,\s[^.!?]{{2,40}})?{_AND}(?:[^.!?]{{0,40}}[\s-])?{_HOUSE}(?!\w)"
    r"(?![^.!?]*\b(?:interview|talk|chat|conversation|time|gespräch|zeit|entretien|temps|entrevista|intervista|"
    r"tiempo|tempo|answers|antworten|réponses|respuestas|risposte)\b)"
)
_THANKS_TO = (
    r"(?i)\b(?:thanks?(?:\syou)?|danke?|merci|gracias|grazie|obrigad[oa])\s(?:so\smuch\s|very\smuch\s|again\s)?"
    r"(?:to|an|à|a|ad|ao)\s$"
)
_THANKED = r"[^.!?]{0,30}\steşekkür"


class Asker(NamedTuple):
    """Who asked the author, the words that say so, and their line."""

    name: str
    words: str
    line: int


def says_was_asked(text: str) -> str | None:
    """The words of an opening in which somebody says to have been asked; None where nobody does."""
    found = late(_OF_ME).search(text)
    return found[0] if found else None


def asks_author(name: Name, text: str) -> bool:
    """Whether an opening says of somebody that they asked who writes: Ann Lanning did with me."""
    return bool(late(_ASKED_BY).search(text[max(0, name.start - 40) : name.start])) or bool(
        late(_DID_WITH_ME).match(text, name.end)
    )


def thanked_for_asking(decoded: Sequence[Decoded], front: Front) -> Asker | None:
    """Whom the lines below the talk thank in one breath with a paper, for no talk that they gave: who asked."""
    for part in reversed(decoded[-_WITHIN:]):
        if part.kind is TurnKind.QUESTION:
            break
        text = part.block.text
        if len(text) > _LONGEST or not any(word in text for word in _THANK):
            continue
        for name in names_in(text):
            behind = late(_WITH_HOUSE).match(text, name.end)
            if not behind or name.text not in front.text:
                continue
            if late(_THANKS_TO).search(text[: name.start]) or late(_THANKED).match(text, behind.end()):
                return Asker(name.text, text, part.block.line)
    return None
