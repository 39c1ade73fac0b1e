"""A heading may say with whom was spoken by their part in the work alone: Interview with the director. Who that is
stands in a line of facts above the talk: Director: Clara Voss; A film by Clara Voss."""

from collections.abc import Mapping, Sequence

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.interview_words import TALK, WITH
from quotecards.readers.body.names import names_in
from quotecards.readers.body.trades import is_trade
from quotecards.readers.people.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded

_TITLED = frozenset(
    {Sign.TITLE_MET, Sign.TITLE_SUBJECT, Sign.TITLE_ALONE, Sign.TITLE_QUOTES, Sign.TITLE_COLUMN, Sign.TITLE_INTRODUCED}
)
# The Norwegian captain talks about boats; La regista italiana ci parla; Abbiamo parlato con il regista
_OF_TRADE = (
    r"(?:[^\n:/]{2,40}[:/]\s)?(?:"
    r"(?:The|D(?:er|ie)|L[ea]|L['’]|El|Il|L[oa]|[OA])\s?(?P<who>(?:[\w-]+\s){1,5})"
    r"(?:discusses|talks|speaks|tells|shares|explains|reveals|goes\sin|looks\sback|reflects|spricht|erzählt|erklärt|verrät|"
    r"(?:nous\s)?(?:parle|raconte|explique|évoque|détaille|revient)|(?:nos\s|ha\s)?(?:habla|hablado|cuenta|explica|detalla|comenta)|"
    r"(?:ci\s)?(?:parla|racconta|spiega|condivide|riflette)|(?:ci\s)?ha\sparlato|(?:nos\s)?(?:fala|conta))\b"
    r"|(?:We|Wir|Nous|Hemos|Abbiamo)\b(?:\s[\w-]+){0,3}?\s(?:with|mit|avec|con|rencontré|interviewé|interrogé|met)\s"
    r"(?:the|dem|der|den|l[ea]|l['’]|el|il|lo)\s?(?P<met>(?:[\w-]+\s){1,5})"
    r")"
)
_LONGEST = 100  # characters of such a heading or line
_THE = r"(?:the|der|dem|die|den|le|la|el|il|lo|o|a|de|het)\s|l['’]"
_MET = (
    rf"(?i)(?:an?\s|eine?\s|une?\s|una?\s|uma?\s)?{TALK}\s(?:{WITH}\s(?:{_THE})|al(?:la\s|\s|l['’])|du\s|de\sla\s|de\sl['’])"
    r"(?P<post>[^\W\d_][\w-]*)[.:]?"
)
_DIRECTORS = (
    r"(?i)(?:(?:written\s(?:and|&)\s)?directed\sby|(?:an?\s|ein\s|une?\s|um\s)(?:short\s|documentary\s)?film\s(?:by|von|de|di)|"
    r"director|directora|diretora?|regie|regisseur(?:in)?|regista|regia|regía|dirección|direção|réalisat(?:ion|eur|rice)|"
    r"realizadora?|realización|realização|filmmaker|cinéaste|filmemacher(?:in)?|reżyser(?:ia|ka)?|режисс[её]р)"
)
_FACT = r"(?P<post>[^\n:：]{3,40}?)\s?(?:[:：]|(?<=\sby)|(?<=\svon)|(?<=\sde)|(?<=\sdi))\s+"


def note_post(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """Whoever alone has the post that a heading says was spoken to, as a line of facts says, was met."""
    lines = [part for part in opening if len(part.block.text) <= _LONGEST]
    found = ((part, match["post"]) for part in lines if (match := late(_MET).fullmatch(part.block.text)))
    met = next((one for one in found if is_trade(one[1])), None)
    if not met:
        return
    holders = {
        name.text: part
        for part in lines
        for fact in (late(_FACT).match(part.block.text),)
        if fact and _is_one(fact["post"].strip(), met[1])
        for name in names_in(part.block.text)
        if name.start >= fact.end()
    }
    case = cases.get(next(iter(holders))) if len(holders) == 1 else None
    if case:
        case.introduced = True
        line = next(iter(holders.values())).block.text
        case.note(Sign.TITLE_MET, met[0].block.line, f"“{met[0].block.text}”, “{line}”", person=True)


def note_trade(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """Whom alone a title names is somebody where the opening goes on to tell of them by their trade: Okra Lund. The
    Norwegian captain talks about boats; we met the captain."""
    titled = [case for case in cases.values() if _TITLED & case.signs.keys() and not case.name.isupper()]
    if len(titled) != 1 or titled[0].person:
        return
    for part in opening:
        told = part.kind is not TurnKind.HEADING and late(_OF_TRADE).match(part.block.text)
        if told and any(map(is_trade, (told["who"] or told["met"]).split())):
            titled[0].note(Sign.TOLD_OF, part.block.line, person=True)
            return


def _is_one(one: str, post: str) -> bool:
    """Whether two words mean one post: Regie and Regisseurin, author and author."""
    return one.casefold() == post.casefold() or bool(
        late(_DIRECTORS).fullmatch(one) and late(_DIRECTORS).fullmatch(post)
    )
