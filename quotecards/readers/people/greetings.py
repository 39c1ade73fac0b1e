"""By which name a question calls the guest: Clara Voss, why do you row? — Hi Clara, thanks for coming."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import zip_longest

from quotecards.late import late
from quotecards.model.text import QUESTION
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import Name, is_addressed_formally, may_name, names_in
from quotecards.readers.roles.decoder import Decoded

# I’m Clara. – My name is Clara, and …
_FIRST_WORDS = (
    r"(?m)(?:^|[.!?]\s+)(?:(?:hi|hello|hey|sure|well|hola|hallo|ciao|oi)[,!.]?\s+)?"
    r"(?:[Ii](?:['’]m| am)|[Mm]y name(?:['’]s| is)|[Ii]ch bin|[Ii]ch heiße|[Mm]ein Name ist|[Jj]e m['’]appelle|"
    r"[Mm]oi c['’]est|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Mm]eu nome é|[Mm]am na imię|[Мм]еня зовут)\s+"
    r"(?P<name>[^\W\d_][\w’-]+)(?=\s*(?:[,.!]|$|(?:and|und|et|y|e|i|и)\s))"
)
# Thanks to Clara Voss for the interview; Thank you, Clara Voss!
_THANKS = re.compile(
    r"\b(?:thanks?|thank\syou|danke?|merci|gracias|grazie|obrigad[oa]|dziękujemy|спасибо)\b[^.!?\n]{0,30}?(?:,|\s(?:to|à|an|a|ad|ao))?\s$",
    re.IGNORECASE,
)
# Clara Voss, thank you very much
_CALLED_AND_THANKED = (
    r"(?i),\s(?:many\sthanks|thanks|thank\syou|merci|danke|vielen\sdank|(?:muchas|mil|muchísimas)?\s?gracias|"
    r"(?:mille\s|molte\s)?grazie|(?:muito\s)?obrigad[oa]|dziękuj\w+|спасибо|dank|tack|takk?|děkuj\w+|teşekkür\w*)\b"
)
# Thanks so much for chatting, Clara! Clara, thank you
_THANK = (  # or good wishes
    r"(?:thanks?|thank\syou|danke?|bedankt|merci|gracias|grazie|obrigad[oa]|dziękuj\w+|спасибо|tack|takk?|děkuj\w+|"
    r"congratulations|(?:good|best\sof)\sluck|all\sthe\sbest|(?:viel\s)?(?:erfolg|glück)|alles\sgute|"
    r"bonne?\s(?:chance|continuation|courage)|félicitations|suerte|enhorabuena|felicidades|in\sbocca\sal\slupo|complimenti|"
    r"auguri|boa\ssorte|parabéns|powodzenia|gratul\w+|удачи|успехов|lycka\still|lykke\stil|veel\ssucces)(?![\w’'-])"
)
_THANKS_NAME = (
    rf"\W*(?:(?i:(?:[\w’'-]+,?\s){{0,2}}{_THANK}(?:[^.!?\n“”\"]{{0,80}},"
    r"|(?:\s(?!(?:an?|of|to|ad?|à|for|für|pour|por|per|za)\b)[\w’'-]+){0,2})\s"
    r"(?:(?:mr?s?|frau|herr|madame|monsieur|señora?|signora?|senhora?|pani?e?)\.?\s)?)NAME(?=\s?[.!,…]|\W*$)"
    rf"|NAME(?i:,\s(?:[\w’'-]+\s){{0,3}}{_THANK}))"
)
_FOR_DOING = r"(?i),?\sfor\s(?:his|her|taking|agreeing|answering|joining|speaking|talking)\b"
_FOR_TALK = (
    r"(?i)\s?[!.]|,?\s(?:for|für|pour|por|per|za|за)\s(?:[\w’'-]+\s){0,4}?(?:interview|time|chat|talk|talking|chatting|speaking|taking\spart|joining|"
    r"answer\w*|conversation|gespräch|zeit|entretien|temps|réponses|entrevista|charla|tiempo|respuestas|intervista|tempo|"
    r"conversa|rozmowę|wywiad|беседу|интервью)\b"
)
_BEGINNING = 300  # characters of the first answers
_ABOVE = 6  # blocks above the first question that may be some of the talk, too
_QUESTIONS = 3  # at the head of the talk, in which guests are greeted
_GREETING = (
    r"[^\w]{0,3}(?:\d{1,2}[.)]\s+)?(?:hi|hey|hello|dear|welcome|thanks|thank you|good (?:morning|evening)|hallo|"
    r"liebe[rs]?|servus|moin|guten (?:tag|morgen|abend)|danke|bonjour|salut|chère?|merci|hola|querid[oa]|gracias|ciao|"
    r"buongiorno|car[oa]|grazie|olá|oi|obrigad[oa]|cześć|dzień dobry|привет|здравствуйте|добрый день|hej(?:san)?|tjena|"
    r"hei(?:sann)?|hoi|ahoj|čau|szia|kedves|üdv|merhaba|selam|γεια σ(?:ου|ας)|привіт|moi|"
    r"goddag|god (?:dag|kväll|kveld|aften|morgon|morgen)|goede(?:morgen|middag|navond|ndag)|buonasera|bonsoir|salve|"
    r"buen[oa]s (?:días|tardes|noches)|bo[am] (?:dia|tarde|noite)|grüß gott|hi there|g[’']day|howdy|"
    r"(?:herzlich )?willkommen|bienvenue|bienvenid[oa]|benvenut[oa]|bem-vind[oa]|welkom|välkommen|velkommen|witaj|"
    r"witam|vítejte|добро пожаловать)"
    r",?\s+"
)
_HEADS = """
    hi hey hel dea wel tha goo hal lie ser moi gut dan bon sal che chè mer hol que gra cia buo car olá oi obr cze dzi
    при здр доб her wil bie ben bem väl vel wit vít hej tje hei hoi aho čau szi mer sel γει moi god
    goe sal ked üdv bue boa bom grü how
"""
_GREETING_HEADS = frozenset(cased(head) for head in _HEADS.split() for cased in (str, str.capitalize, str.upper))
_GREETED = rf"(?i){_GREETING}(?P<name>[^\W\d_][\w’-]+)\s*[,!.?]"
# First, Clara, thanks for coming. Clara, welcome back!
_THANKED = (
    r"(?:[^\W\d_]+,?\s){0,2}?(?P<name>[A-ZÀ-ÖØ-ÞА-Я][\w’-]+),\s(?i:first\sof\sall,?\s|so\s|many\s|vielen\s|herzlichen\s|mille\s|"
    r"muchas\s|muito\s)?(?i:thanks|thank\syou|welcome|danke|willkommen|merci|bienvenue|gracias|bienvenid[oa]|grazie|"
    r"benvenut[oa]|obrigad[oa]|bem-vind[oa]|dziękuję|спасибо)\b"
)
_GREETS = re.compile(_GREETING, re.IGNORECASE)
_GREETS_ANY = re.compile(
    r"(?:szia|kedves|dear|liebe[rs]?|chère?|querid[oa]|car[oa]|droga|drogi|дорогой|дорогая)\s", re.IGNORECASE
)
_NAME_ENDS = re.compile(r"\s?[,!.?:;(–—\n]|$")
_ASKED_AT_ONCE = (  # Clara Voss how did you begin?
    r"\s(?:how|why|what|when|where|comment|pourquoi|quand|où|quell?e?s?|wie|warum|wann|cómo|por qué|come|perché|como|"
    r"por que|jak|dlaczego|как|почему)\b"
)
_LONGEST_GREETING = 30  # characters before the name
_LETTER = re.compile(r"\w")
_LONGEST_TOLD = 60  # characters before a surname


def called_by_name(question: str, lexicon: Lexicon) -> Name | None:
    """The full name with which `question` begins, where it goes on to speak to somebody: Clara Voss, why do you row?"""
    name = next(names_in(question[:60]), None)
    if not name or name.start > 0 or is_addressed_formally(name.text) or name.surname == "Bey":  # Ben Bey, as Mr Ben
        return None
    if not (question.startswith(",", name.end) or late(_ASKED_AT_ONCE).match(question, name.end)):
        return None
    return name if lexicon.says(lexicon.you, lexicon.polite).search(question, name.end) else None


def greeted(decoded: Sequence[Decoded], opening: str) -> tuple[str, int] | None:
    """The name by which one of the first questions greets the guest, and its line.

    An only one has to be a given name, or to stand in the `opening` too: Hi everybody greets nobody.
    """
    asked = [at for at, part in enumerate(decoded) if part.kind is QUESTION][:_QUESTIONS]
    heads = decoded[max(0, asked[0] - _ABOVE) : asked[0]] if asked else ()
    blocks = [*(part.block for part in heads), *(decoded[at].block for at in asked)]
    for block, below in zip_longest(blocks, blocks[1:]):
        full = greeted_in_full(block.text)
        if full:
            return full, block.line
        words = f"{block.text} {below.text}" if below and block.text.endswith(",") else block.text
        match = late(_GREETED).match(words) or late(_THANKED).match(words)
        name = match["name"] if match else ""
        if name and may_name(name) and (begins_with_given_name(name) or re.search(rf"\b{re.escape(name)}\b", opening)):
            return name, block.line
    return None


def greeted_in_full(text: str) -> str | None:
    """The full name by which `text` greets somebody in its first words: Bonjour, Clara Voss."""
    head = text[:3]
    if head.isalpha() and head not in _GREETING_HEADS:  # as most blocks
        return None
    if not head.isalpha() and head[0].isalpha() and head[:2] not in _GREETING_HEADS:
        return None
    greets = _GREETS.match(text[:_LONGEST_GREETING])
    if not greets:
        return None
    words = text[greets.end() : greets.end() + 60]
    name = next(names_in(words), None)
    if not name or name.start or is_addressed_formally(name.text):
        return None
    if not (begins_with_given_name(name.text) or _GREETS_ANY.match(text)):
        return None
    return name.text if _NAME_ENDS.match(words, name.end) else None


def is_thanked(name: Name, text: str) -> bool:
    """Whether `text` thanks somebody for the talk: Thanks to Clara Voss for taking the time."""
    return _THANKS.search(text[: name.start]) is not None and late(_FOR_TALK).match(text, name.end) is not None


def is_thanked_by_name(name: Name, text: str) -> bool:
    """Whether `text` begins with thanks to somebody who is called by name: Clara Voss, thank you very much."""
    return not name.start and late(_CALLED_AND_THANKED).match(text, name.end) is not None


def thanks_by_name(text: str, names: Sequence[str]) -> bool:
    """Whether `text` begins with thanks or good wishes to somebody who is called by one of `names`: Thanks so much,
    Clara! Nobody says so to themselves."""
    called = "|".join(map(re.escape, names))
    return re.match(_THANKS_NAME.replace("NAME", f"(?:{called})"), text) is not None


def is_thanked_for_talking(name: Name, text: str) -> bool:
    """Whether `text` thanks them for what only who talks does; a house may be thanked for the talk as well."""
    given = begins_with_given_name(name.text)
    return is_thanked(name, text) and (given or late(_FOR_DOING).match(text, name.end) is not None)


def telling(text: str, surname: str, verbs: str) -> str | None:
    """The first words of `text` in which one of `verbs` tells what somebody said: says Clara Voss; Voss says."""
    before, after = _saying(verbs)
    for start, end in places_of(surname, text):
        if _LETTER.match(text, end):
            continue
        said = before.search(text, max(0, start - _LONGEST_TOLD), start)
        if said:
            return text[said.start() : end]
        says = None if start and _LETTER.match(text, start - 1) else after.match(text, end)
        if says:
            return text[start : says.end()]
    return None


def places_of(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Where `name` stands in `text`, in order; to look for it takes less than to make a pattern of it."""
    start = text.find(name)
    while start >= 0:
        yield start, start + len(name)
        start = text.find(name, start + len(name))


@cache
def _saying(verbs: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Find one of `verbs` at the end of what stands before a surname, and at the head of what stands behind it. Without
    the name in them they are made once, which takes longer than to search with them."""
    return re.compile(rf"(?:{verbs})\s+(?:[\w’'-]+\s)?\Z"), re.compile(rf"\s+(?:{verbs})\b")


def said_first(answers: str) -> str | None:
    """The only name by which somebody presents themselves in the first answers: I’m Clara, and I row."""
    match = late(_FIRST_WORDS).search(answers[:_BEGINNING])
    name = match["name"] if match else ""
    return name if name and may_name(name) and begins_with_given_name(name) else None
