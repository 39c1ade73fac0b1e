"""What a programme, a stage, a club or a house of exhibitions says of itself below a talk: when it is broadcast, who
makes it, how long what it shows goes on, when it meets."""

from quotecards.late import late
from quotecards.readers.roles.releases import stands_as_title

_LONGEST, _LONGEST_TITLE = 300, 80  # characters
_FIRST_PERSON = r"\b(?:I|my|me|we|our|you|je|ich|wir|yo|io|eu|nous|noi|nosotr[oa]s|vi|wij|ja|my)\b"
# Makers is produced by Ann Lanning; Low Tide is published by Oar Press; Makers is a Northern Oars production
_MADE = (
    r"\s(?:is|are|wird|est|es|è|é|jest)\s(?:produced|presented|hosted|edited|published|produziert|moderiert|verlegt|"
    r"(?:présent|anim|édit|publi)ée?|produite?|producid[oa]|presentad[oa]|(?:edita|publica)d[oa]|prodott[oa]|condott[oa]"
    r"|edit[oa]|pubblicat[oa]|produzid[oa]|apresentad[oa])\s(?:by|von|bei|par|por|pel[oa]|chez|en|da)\s(?=[A-ZÀ-ÖØ-Þ])"
    r"|\s(?:is|ist|est|es|è|é)\s(?:an?|eine?|une?|una?|uma?)\s(?:[A-ZÀ-ÖØ-Þ][\w’&.-]*\s){1,4}"
    r"(?:production|podcast|program(?:me)?|-?[Pp]roduktion|-?[Ss]endung|producción|produzione|produção)\b"
)
# The Oar Hour is broadcast on Sundays; Low Tide continues at the Quay Theatre until 4 May
_GOES_ON = r"""(?ix) \s(?:
      (?:is|are)\s(?:broadcast|aired|repeated|on\sair)\s(?:on|at|every|each|daily|weekly|live)\b
    | (?:is|are)\spublished\s(?:every|each|daily|weekly|monthly|quarterly|(?:once|twice|\w+\stimes)\sa\s)
    | erscheint\s(?:jede[ns]?|alle|täglich|wöchentlich|monatlich|vierteljährlich|\w+mal\s(?:im|pro)\s)
    | paraît\s(?:chaque|tous|toutes|\w+\sfois) | (?:esce|sale|se\spublica)\s(?:ogni|cada|\w+\s(?:volte|veces))
    | wird\s(?:[\w.]+\s){0,5}(?:gesendet|ausgestrahlt|wiederholt)\b | läuft\s(?:jeden|immer|sonntags)\b
    | (?:est|sera)\s(?:re)?diffusée?\s | se\s(?:emite|transmite)\s | (?:va|è|andrà)\sin\sonda\s | vai\sao\sar\s
    | (?:sänds|sendes|lähetetään)\s | wordt\s(?:[\w.]+\s){0,5}uitgezonden\b | jest\semitowan[aey]\s
    | (?:continues|is\son|is\sshowing|plays)\s(?:at|in)\s[^.!?]{3,60}\s(?:until|till|through)\s
    | (?:läuft|ist)\s(?:noch\s)?bis\s[^.!?]{3,60}\szu\ssehen | se\spoursuit\s[^.!?]{0,60}jusqu
    | continúa\s[^.!?]{0,60}hasta\s
    | (?:prosegue|continua)\s[^.!?]{0,60}(?:fino|até)\s
    )"""
# The exhibition remains open until 4 May: no title of it need be told
_SHOWN = r"""(?ix) (?:(?:the|die|la|el|a|de|en|wystawa)\s|l['’])?[\w-]*
    (?:exhibition|ausstellung|exposition|mostra|exposición|exposição|tentoonstelling|utställningen|wystawa)\b[^.!?]{0,60}?\s
    (?:runs|remains|is\s(?:open|on)|läuft|ist|bleibt|est|reste|restera|resta|resterà|rimane|permanece|estará|fica|está|
       blijft|is|pågår|visas|potrwa)\s[^.!?]{0,80}?\d"""
# The next meeting of the branch is at the Quay on 4 May; the screenings are on every Thursday, free of charge
_NEXT = r"""(?ix) (?:(?:the|das|der|die|la|le|el|il|a|o|as|las|les|de|het|det|den)\s)?
    (?:(?:next|nächste[rs]?|prochaine?|próxim[oa]|prossim[oa]|volgende|najbliższ[aey]|następn[aey]|příští|nästa|næste|neste)
       \s(?:\w+\s)?(?:meeting|reading|session|screening|walk|workshop|treffen|lesung|vorführung|sitzung|rencontre|séance|lecture|
       reunión|sesión|lectura|incontro|seduta|lettura|proiezione|reunião|sessão|leitura|bijeenkomst|lezing|
       spotkanie|czytanie|setkání|čtení|möte|møde|møte|läsning)\b[^.!?]{0,80}?\d
    | (?:screenings|vorführungen|séances|sesiones|proiezioni|sessões|voorstellingen|projekcje|projekce)\b[^.!?]{0,60}?\s
      (?:every|jede[nr]?|chaque|tous|cada|todos|todas|ogni|elke|każd\w+|každ\w+)\s[^!?]{3,60}
      (?:\d|\b(?:free|frei|kostenlos|gratis|libre|libera|livre|gratuit[ao]?|zdarma|bezpłatn\w+)\b))"""


def tells_of_house(text: str) -> bool:
    """`The Oar Hour is broadcast on Sundays at four.`: says who prints or sends the talk, and no guest."""
    if len(text) > _LONGEST or late(_FIRST_PERSON).search(text):
        return False
    if late(_SHOWN).match(text) or late(_NEXT).match(text):
        return True
    found = late(_MADE).search(text, 0, _LONGEST_TITLE) or late(_GOES_ON).search(text, 0, 2 * _LONGEST_TITLE)
    return found is not None and stands_as_title(text[: found.start()].strip(), dated=False)
