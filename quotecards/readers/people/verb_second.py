"""Of whom Germanic sentences tell behind their verb, as something else begins them: Seit 2030 rudert Clara Voss; i dag
styr kaptenen Clara Voss båten; der Mann am Ruder heißt Ben Okri."""

import re

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.names import Name, names_in

_WITHIN = 200  # characters before a name
_SENTENCE = r"(?:(?<![\d.][.])(?<![A-Z][.])(?<=[.!?…\n])|(?<=[.!?…][”“»\"]))\s*(?=[„“”«»\"–(*]*[A-ZÀ-ÖØ-Þ])"
_MARKS = '„“”«»"–(*,:'
_TRADE = 5  # letters of a word that may say what somebody is

# With what sentences begin that do not begin with whom they tell of
_BEGINS = frozenset(
    """
    in im mit für seit nach bei beim als am an auf aus vor über unter durch zum zur zwischen schon jetzt nun danach
    daneben zuletzt zuvor damals heute bereits dort hier außerdem dafür darin dabei parallel vom von hinter neben ohne
    trotz während wenn bevor nachdem weil so dann kurz gerade erst einst früher später inzwischen mittlerweile seitdem
    tagsüber nachts morgens den dem noch nicht nur eigentlich längst zwei drei vier fünf sechs sieben acht neun zehn
    elf zwölf zwanzig dreißig vierzig gemeinsam
    na voor sinds tijdens op overdag nu vandaag daarna vroeger al met van door bij onder tussen naast achter uit om toen
    sindsdien inmiddels jarenlang ooit daar zo halverwege twee vijf tien vijftien twintig dertig veertig
    med i på efter etter under sedan siden nå från fra som här her där der så då da vid ved hos mellan mellem mellom
    bakom bag bak till til inför før över over först først sist längst lengst själv selv hjemme hemma ofta ofte tidigare
    tidligere snart nyligen nylig samtidigt samtidig redan allerede idag igår av af utan uten uden trots mot mod när når
    hvis två tre fyra fire fem sju syv ti tio tjugo tyve trettio tretti fyrtio førti inne ute längst langt långt och og
    """.split()
)
_NO_BEGIN = frozenset("der die das er sie es wer was man und aber doch oder ein eine".split())
_GERMAN = (
    r"(?!(?:mit|seit|statt|samt|mitsamt|laut|nicht|selbst|damit|heute|bitte|bekannte|genannte|gespielte|erst|jetzt|dort|oft|fast|bereits|"
    r"zuletzt|zunächst|gemeinsam|insgesamt|läuft|lief|startet|startete|erscheint|feiert|feierte|kommt|gilt|folgt|folgte|bekannt|sonst|"
    r"gesamte|heißt|letzte|erste|zweite|dritte|alte|gute|rund)$)"
    r"(?:[a-zäöüß]{3,}te?|hat|ist|war|tut|sitzt|stand|saß|ging|fand|nahm|las|sang|schrieb|blieb|fuhr|trug|hielt|ließ|rief|half|wird|wurde)"
)
_NORTHERN = (
    r"(?!(?:met|niet|tot|uit|dat|wat|wordt|werd|heet|naast|omtrent|heter|hedder|efter|etter|under|över|over|eller|för|før|där|der|här|her|når|när|"
    r"vår|mer|mor|far|bror|syster|søster|moder|fader|dotter|datter|både|andre|andra|siste|sidste|sista|första|første|nye|gode|beste|bäste|"
    r"bedste|store|kända|kjente|kendte|ukjente|berømte|unge|gamle|lille|mellan|vidare|alltid|deras|deres|eerste|laatste|grote|beide|"
    r"bekende|oude|volgende|later|ledare|spelas|spilles)$)"
    r"(?:[a-zåäöæø]{3,}(?:r|de|te)|[a-z]{3,}t"
    r"|är|er|har|får|går|står|ser|bor|var|ble|blev|sa|ska|skal|vil|vill|is|was|had|heeft|kwam|ging|stond|zat|nam|liep|gaf|schreef|las|zong|"
    r"bleef|won|kreeg|hield|sliep|vond|trok|begon|sprak|bracht|reed|dreef|koos|sloot|kan|kunne|gick|gikk|gik|fick|fikk|fik|tog|tok|kom|skrev|"
    r"(?:över|över|over)(?:tog|tok)|vann|vandt|vant|lod|lät|lot|satt|sad|satte|stod|sto|såg|så|lå|låg|fant|fandt|fann|sang|drog|dro|slog|slo|"
    r"höll|holdt|holder|svor|red|svarer|styr|gør|gör|gjør|lär|lær)"
)
_SMALL = frozenset(
    """
    mellan mellem mellom efter etter under genom gjennom gennem bakom mellan utan uten uden tillsammans sammen sådan
    denna denne dette deras deres tussen onder naast achter zonder tegen volgens samen andra andre också också nästan
    enligt ifølge istället kring hende henne honom over tegenover vanaf dankzij inte också alltid endast tills
    """.split()
)
_REFLEXIVE = frozenset(("sich", "sig", "seg", "zich"))
_ARTICLES = frozenset(
    "den det de der die das het een en et ett vår hans hennes hendes haar zijn sin sitt din min".split()
)
# Of whatever it is that begins it, a sentence tells of whom it names behind these
_MADE = frozenset(
    """
    maakte maakt speelde speelt schreef schrijft regisseerde regisseert debuteerde debuteert vertelt vertelde laat won
    keert keerde kreeg krijgt werkte werkt brengt bracht filmde draaide
    """.split()
)
_CALLED = frozenset("heißt hieß heet heette heter hette hedder hed".split())
_REALLY = frozenset("eigentlich egentlig egentligen eigenlijk".split())
# Das weiß Clara Voss; bei Clara Voss begann alles
_SAYS = frozenset("erklärt weiß sagt meint verrät säger sier siger mener menar vet ved zegt vindt weet".split())
_THAT = frozenset("Das Det Dat".split())
_WITH_THEM = frozenset("Bei Bij Hos".split())
_DOES = re.compile(r"\s[a-zäöüåæø]{3,}\s")
_PARTS = r"(?i)figur|held|rolle\b|roll\b|rol\b|roman|film|buch|boek|bok\b|bog\b|stück|h[uo]v[eu]dperson|protagonist"
_IT_IS = frozenset(
    (*(f"{it} {verb}" for it in ("det", "het", "es") for verb in ("är", "er", "var", "is", "was", "ist", "war")),
     "är det", "er det", "var det", "is het", "was het", "ist es", "war es")
)  # fmt: skip
_WHO = re.compile(r",?\s(?:som|der|die|dat)\s")


def is_told_behind_verb(name: Name, text: str, *, german: bool) -> bool:
    """Whether a sentence has somebody behind its verb, as whom it tells of, or as whom it calls somebody."""
    words = _before(name, text)
    if not words or any(begins_with_given_name(other.text) for other in names_in(text[: name.start])):
        return False
    if " ".join(words[-2:]).lower() in _IT_IS and _WHO.match(text, name.end):
        return True
    if words[0] in _WITH_THEM and len(words) == 1:
        return _DOES.match(text, name.end) is not None
    if words[-1] in _SAYS and words[-2] in _THAT:
        return True
    if words[-1] in _REALLY:
        words.pop()
    if words[-1] in _CALLED:
        return late(_PARTS).search(" ".join(words)) is None
    if words[-1] in _REFLEXIVE:
        words.pop()
    verb = _verb(words, german=german) if len(words) > 1 else 0
    if verb < 1:
        return False
    first = words[0].lower()
    small = german and first not in _NO_BEGIN and verb <= 4 and " ".join(words[1:verb]).islower()
    return first in _BEGINS or first.isdecimal() or small or words[verb] in _MADE


def _before(name: Name, text: str) -> list[str]:
    """The words of a sentence before somebody's name."""
    before = text[: name.start][-_WITHIN:]
    if not before.endswith(" "):
        return []
    sentence = re.split(late(_SENTENCE), before)[-1]
    return [word.strip(_MARKS) for word in sentence.split()]


def _verb(words: list[str], *, german: bool) -> int:
    """Which of the words is the verb right before somebody, or before what they are; 0 where none is."""
    last = len(words) - 1
    pattern = late(_GERMAN if german else _NORTHERN)
    if pattern.fullmatch(words[last]) and words[last - 1] not in _ARTICLES:
        return last
    beside = words[last][:1].isupper() if german else len(words[last]) >= _TRADE and words[last] not in _SMALL
    if last > 1 and beside and pattern.fullmatch(words[last - 1]) and words[last - 2] not in _ARTICLES:
        return last - 1
    return 0
