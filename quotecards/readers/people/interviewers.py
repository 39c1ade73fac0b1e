"""Who held a talk, as titles and introductions say it of the people that they name."""

import re

from quotecards.late import late
from quotecards.readers.body.interview_words import ASKING, HOUSE, SPOKE, TALK, TEXT
from quotecards.readers.body.names import Name, names_in
from quotecards.readers.body.trades import trades_from
from quotecards.readers.people.outlets import is_outlet
from quotecards.readers.people.signs import Sign
from quotecards.readers.people.spoke_with import spoke_with_known

_SENTENCE = 200  # characters before a name
_LEFT = 20  # characters behind a last sentence
_STOP = re.compile(r"[.!?…]")
# The interview was conducted by Ann Lanning. Ann Lanning caught up with Clara Voss.
_HELD_BY = (
    r"(?i)\b(?:conducted|interviewed|hosted|transcribed|moderated|(?<!was\s)(?<!were\s)(?:recorded|written|photographed|translated|edited))\s+by\s+$"
    rf"|\b{TALK}\s(?:was|is)\s(?:\w+\sand\s)?(?:recorded|written|photographed|translated|edited)\sby\s+$"
    r"|(?<!\bim\s)(?<!\bin\s)\b(?:interview|words|text|photos?|fotos?|interviewer(?:in)?|moderation|host)(?:\s?:|\s+by)\s+$"
    r"|\ba\scura\sdi\s+$|\bσυνέντευξη\sστ(?:ον|ην?|ους)\s+$|\b(?:recueillis?|menée?|conduzida|przeprowadzony)\s(?:por|par|przez)\s+$"
    rf"|\b{TALK}\s(?:[\w’'-]+\s){{0,4}}(?:réalisée?|realizada)\s(?:por|par)\s+$"
)
_ASKED_SOMEBODY = (
    r"(?:,[^,.]{2,60},)?\s+(?:has\s|have\s)?(?:contacted|asked|interviewed|invited|emailed|approached|tagged|nominated|challenged)\s"
    r"(?:me|us)\b|\s+(?:finds?|found|wanted\sto\sfind)\sout\s(?:how|what|why|who|more|about|if|whether|where)\b|"
    r"\s+(?:(?:of|from|at)\s(?:[\w’'-]+\s){1,4})?(?:interview(?:ed|s)|profiles|(?:calls|rings|phones|called|rang|phoned)\sup|(?:caught\sup|catches\sup|sat\sdown|sits\sdown)\swith(?!\s(?:us|me)\b)|interviewte|befragte|"
    r"a\s(?:interviewé|rencontré)|entrevist[aóou]{1,2}|ha\sintervistato|"
    r"a\s(?:sunat|intervievat|întâlnit)-o\spe|l-a\s(?:sunat|intervievat|întâlnit)\spe)\s"
)
# Ann Lanning, editor at the Boat Review, met Clara Voss; hat Clara Voss besucht
_OF_PRESS = (
    r",\s(?:[\w’'-]+\s){0,3}?(?i:editor|writer|reporter|journaliste?(?:in)?|correspondent|critic|redakteur(?:in)?|redaktorin?|reporterin|"
    r"rédact(?:eur|rice)|redactora?|periodista|redatt(?:ore|rice)|giornalista|jornalista|redatora?|redactrice|redacteur)\b[^,.\n]{0,50},"
)
_MEETS = (
    r"\s(?:met|visited|interviewed|rang|called|(?:spoke|talked)\s(?:to|with)|sat\sdown\swith|hat|traf|besuchte|interviewte|befragte|"
    r"a\s(?:rencontré|interviewé|interrogé)|ha\s(?:entrevistado|visitado|conocido)\sa|entrevistó\sa|habló\scon|ha\s(?:incontrato|intervistato)|"
    r"entrevistou|conversou\scom)\s"
)
# Clara Voss sits down with Ann Lanning of the Boat Review
_SAT_WITH = rf"\b{SPOKE}\s(?:with|to)\s$"
_OF_HOUSE = r"\s(?:of|from|at|for)\s(?:the\s)?(?P<house>[A-Z][\w’'&-]*(?:\s(?:[A-Z][\w’'&-]*|of|and|&))*)"
# Hi, I’m Ann Lanning: a host, for guests do so in answers
_PRESENTS_ITSELF = re.compile(r"\b(?:I['’]m|I\sam|[Mm]y\sname\sis|[Ii]ch\sbin|[Jj]e\ssuis|[Ss]oy)\s+$")
# In a chat with Ann Lanning, she opens up
_CHAT_WITH = rf"(?i)\b(?:{TALK}|chat|talk|discussion|exchange)\swith\s$"
_SHE_TALKS = re.compile(
    r",\s(?:s?he|they)\s(?:talks?|speaks?|opens?|opened|reveals?|explains?|reflects?|discuss(?:es)?|looks?|tells?|shares?|recalls?)\b"
)
# Clara Voss spoke to a rower; but not to us
_ASKED_ONE = re.compile(rf"\s+(?:{SPOKE}|met|meets)\s(?:to\s|with\s)?(?:an?|one\sof|the(?!\s{HOUSE}))\s[a-z]")
# Clara Voss is a freelance journalist; Clara Voss writes for the Boat Review
_OF_THE_PRESS = (
    r"(?:,|\s+is)\s(?:an?|the|our)?\s?(?:[\w-]+\s)?(?:staff writer|contributing (?:writer|editor)|reporter|columnist|"
    r"correspondent|(?:freelance|staff|music|film) (?:writer|journalist|critic|reporter)|contributor|"
    r"editor[- ]in[- ]chief)\b|\s+writes\s(?:about|for|on)\b"
)
# Kürek dergisinden Can Okri: of a paper
_FROM_A_PAPER = re.compile(r"\b(?:derg|gazet)\w+[dt][ae]n\s$", re.IGNORECASE)
# Ben Okri of the Boat Review rang her up to ask why, as an introduction ends
_ASKED_THEM = (
    r"(?:\s(?:of|from|at|for|in|von|vom|de|du|di|da)\s(?:[\w’'&.-]+\s){0,4}?[\w’'&.-]+)?,?\s(?:"
    r"(?:recently\s|has\s)?(?:(?:met|meets|rang|called|phoned|asked|asks|visited|visits|interviewed|joined|joins)\s(?:up\swith\s)?|"
    rf"{SPOKE}\s(?:to|with)\s)"
    r"(?:him|them|her(?=\s(?:in|at|on|to|for|about|over|via|by|before|after|up|again|during|between|when|while|and|where|as)\b|[.,;:]|$))"
    r"|(?:traf|besuchte|befragte|hat)\s(?:sie|ihn)(?=[\s.,])|(?:sprach|hat)\smit\s(?:ihr|ihm)(?=[\s.,])"
    r"|l[’']a\s(?:rencontré|interrogé|interviewé|retrouvé)|s[’']est\sentretenue?\savec\s(?:elle|lui)|a\s(?:parlé|discuté)\savec\s(?:elle|lui)"
    r"|l[ao]\s(?:entrevistó|visitó|encontró)|(?:habló|conversó|charló)\scon\s(?:ella|él)"
    r"|l[’']ha\s(?:incontrat|intervistat|raggiunt)[oa]|ha\sparlato\scon\sl(?:ei|ui)"
    r"|(?:conversou|falou)\scom\sel[ae]|[ao]\sentrevistou"
    r"|(?:har\s)?(?:träffa(?:de|t|r)|mött(?:e|er)?|møtt?(?:e|er)?|mødt?(?:e|er)?|intervjua(?:de|t|r)|intervjue(?:t|r)|interviewe(?:de|t|r)|"
    r"(?:prata(?:de|t|r)|prate[tr]|tal(?:ade|at|ar|te|t|er)|snakk(?:ede|et|er|a))\smed|"
    r"ring(?:de|te|ede|er)(?:\s(?:upp|opp|til|till))?)\s(?:henne|honom|hende|ham|"
    r"(?:[\w-]*(?:regissør|regissör|instruktør|skådespelar|skuespiller|författar|forfatter|filmskap|filmskab|dokumentarist))\w*)(?!\s[A-ZÅÄÖÆØ])"
    r"|har\s(?:besøgt|besökt|besøkt)\s(?:henne|honom|hende|ham)|(?:besøgte|besökte|besøkte)\s(?:henne|honom|hende|ham)"
    r"|soitti\s(?:hänelle|(?:ohjaajalle|näyttelijälle|kirjailijalle))"
    r"|(?:tapasi|haastatteli|jututti)\s(?:hänet|häntä|(?:ohjaaj|näyttelij|kirjailij|elokuvantekij)\w+)(?!\s[A-ZÅÄÖ])"
    r"|a\s(?:vorbit|discutat|stat\sde\svorbă)\scu\se[al]|a\sintervievat-o|l-a\sintervievat"
    r"|τ(?:ην?|ον)\s(?:συνάντησε|ρώτησε)|(?:μίλησε|συνομίλησε)\sμαζί\sτ(?:ης|ου)"
    r"|(?:kendisiyle|onunla)\s(?:konuştu|görüştü|buluştu)"
    r"|(?:put|puts|posed|poses|sent|read|brought|passed)\s(?:[\w’'-]+\s){0,5}questions\s(?:to|before)\s(?:her|him|them)\b"
    r"|(?:stellte|hat)\s(?:ihr|ihm|ihnen)\s(?:[\w’'-]+\s){0,4}[Ff]ragen\b"
    r"|l(?:ui|eur)\sa\s(?:posé|transmis)\s(?:[\w’'-]+\s){0,4}questions\b"
    r"|les?\s(?:hizo|planteó|formuló|trasladó)\s(?:[\w’'-]+\s){0,4}preguntas\b"
    r"|(?:le|gli)\sha\s(?:fatto|posto|rivolto|girato)\s(?:[\w’'-]+\s){0,4}domande\b"
    r"|(?:fez-lhes?|lhes?\sfez)\s(?:[\w’'-]+\s){0,4}perguntas\b|stelde\s(?:haar|hem)\s(?:[\w’'-]+\s){0,4}vragen\b"
    r"|ställde\s(?:[\w’'-]+\s){0,4}frågor\still\s(?:henne|honom)\b|zadała?\s(?:jej|mu|im)\s(?:[\w’'-]+\s){0,3}pyta)"
)
# … is out now. By Ann Lanning; … anlattı. Söyleşi: Ann Lanning
_ENDS = r"[.!?…”»\"]\s+"
_PICTURE = (
    r"(?:fotos?|fotograf(?:ie|[ií]a)|photos?|photograph[sy]?|photographie|pictures?|images?|bild|imagen|imagem|immagine|"
    r"zdjęci[ae]|fotó|kuvat?|fotoğraf(?:lar)?|φωτογραφί(?:α|ες)|drawings?|dessins?|croquis|traits|zeichnung(?:en)?|disegni|"
    r"dibujos|desenhos|tekening(?:en)?|rysunki|kresby|tegninger|teckningar|ilustra\w{3,6}|illustra\w{3,7})"
)
# By the editors. Photographs: Ann Lanning · 3 May 2031
_PICTURED = rf"(?i)(?:^|[\s(·|,/]){_PICTURE}\s?(?:(?:and|&|und|et|y|e)\s\w+\s?)?(?:[:：]\s?©?|©|by|von|par|di)\s*$"
_BY_LINE = (
    rf"(?i)(?:(?:^|{_ENDS})(?:(?-i:By|Por|Par|Von|Di|Door|Av|Af|Przez)|{ASKING}):?\s+"
    rf"|{_ENDS}(?:{TALK}|{TEXT}|{_PICTURE})\s?[:：]\s*)$"
)
# By Ann Lanning · 3/5/2031 - Low Tide is out, as a passage begins
_BY_HEAD = re.compile(r"(?:by|di|par|por|von)\s", re.IGNORECASE)
_DATED = (
    r"\s[·|•–—-]\s(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\.?\s[^\W\d_]{3,10}\.?\s\d{4}"
    r"|[^\W\d_]{3,10}\.?\s\d{1,2},?\s\d{4})"
)
# Our reporter Ann Lanning met Clara Voss
_OF_OURS = (
    r"(?i)\b(?:our|unsere?[mnr]?|notre|nuestr[ao]|(?:la\s)?nostr[ao]|noss[ao]|onze|vår|vores|nasz[a]?)\s(?:[a-z]+\s)?(?:(?:[a-z]+\s)?editor|writer|reporter|correspondent|contributor|critic|columnist|host|"
    r"autor(?:in)?|redakteur(?:in)?|redaktorin?|rédac(?:teur|trice)(?:\sen\schef)?|redactora?|reporter(?:in)?|korrespondent(?:in)?|mitarbeiter(?:in)?|kollegin?|journaliste?(?:in)?|redactora?|"
    r"verslaggever|verslaggeefster|redacteur|medewerker|medarbetare|korrespondentk?a?|reporterk?a?|dziennikark?a?|reporter[oa]?|"
    r"enviad[oa]|inviat[oa]|repórter|redator[a]?|kollega|"
    r"colaborador[a]?|periodista|giornalista|collaboratrice|collaboratore|jornalista),?\s$"
)
_OURS_MET = (
    _OF_OURS.removesuffix("$")
    + r"(?-i:[A-ZÀ-ÖØ-Þ][\w’-]+(?:\s[\w’-]+){1,2})\s(?:met|visited|interviewed|(?:spoke|talked)\s(?:to|with)|traf|"
    r"besuchte|interviewte|befragte|sprach\smit|(?:a\s)?rencontr[ée]e?|s[’']est\sentretenue?\savec|ha\sincontrato|ha\sintervistato|"
    r"entrevistó\sa|habló\scon|entrevistou|conversou\scom|falou\scom|sprak(?:\smet)?|ontmoette)\s$"
)
# Mit Clara Voss sprach Ben Okri; unsere Autorin Ann Lanning traf Clara Voss
SPOKE_BEHIND = r"\ssprach(?:en)?\s(?:[A-ZÀ-ÖØ-Þ][\w’-]+(?:\s(?=[\w])|(?=\.?\s*$))){1,4}\.?\s*$"
# Voss Klárával Nagy Anna beszélgetett
_TALKED_BEHIND = re.compile(r"\s+(?:beszélgetett|készített interjút)\b")
_HELD = re.compile(
    r"\b(?:führten?|geführt\svon|przeprowadziła?|rozmawia[łl]?a?|беседовала?|розмовля(?:ла|в)|(?:vy)?zpovídala?"
    r"|(?:rozhovor|interjút)\s(?:vedla?|vied(?:la|ol)|připravila?|pripravila?|készítette))[:\s]\s*$",
    re.IGNORECASE,
)
# Ben Okri interviews Clara Voss; Ben Okri asks
INTERVIEWS = (
    r"(?i:interviews|interviewed|interviewt|befragt|interviewe|entrevista(?:\sa)?|intervista)(?:\s+|(?=\.\.\.|…))"
)
_HAS_INTERVIEWED = re.compile(
    rf"\s+{INTERVIEWS}(?:(?<=\s)|\.{{3}}\s|…\s)(?=[^\W\d_a-zà-öø-ÿ])|\s(?:fragt|asks|pregunta|domanda|chiede|demande|vraagt|pyta)[.:]?$"
)
# “Oars of iron”, par Ann Lanning pour la Rame: a line of its own
_BY_FOR = r"(?i)\b(?:by|par|por|von|di|da|door)\s$"
_FOR_HOUSE = (
    r"(?i:\s(?:pour|for|für|para|per|voor)\s)(?:l[’']|(?:the|la|le|el|il|der|die|das|de|o|a)\s)?"
    r"[A-ZÀ-ÖØ-Þ][\w’'&-]*(?:\s[\w’'&-]+){0,4}\s*(?:$|\n)"
)
# By Ann Lanning, as a heading
_BY = re.compile(r"(?:(?:words|text|story|interview|written)\s)?by:?\s+", re.IGNORECASE)
# They spoke to Ann Lanning: who was named before, and is more than one
_THEY_TALKED = (
    r"(?ix) (?:^|[.!?…]\s)(?:(?:they|both(?:\sof\sthem)?|the\s(?:two|pair|duo)(?:\sof\sthem)?)\s(?:both\s|have\s)?"
    r"(?:sat\sdown|spoken?|speak|talked|talk|chatted|caught\sup)\s(?:[\w’'-]+\s){0,4}?(?:with|to)"
    r"|sie\s(?:haben|sprachen|sprechen|unterhielten\ssich)\s(?:[\w’'-]+\s){0,3}?mit"
    r"|(?:ils|elles|tous\sdeux|les\sdeux)\s(?:ont\sparlé|parlent|se\ssont\sentretenue?s|ont\sdiscuté|ont\srépondu)\s(?:avec|à)"
    r"|(?:ell[oa]s|ambos|los\sdos)?\s?(?:hablaron|conversaron|charlaron|han\shablado|conversan|hablan)\scon"
    r"|(?:loro|i\sdue|entrambi)?\s?(?:hanno\sparlato|parlano|hanno\sconversato)\scon"
    r"|(?:el[ea]s|ambos|os\sdois)?\s?(?:falaram|conversaram|falam)\scom)\s$"
)
_TO = ("to ", "with ", "mit ", "avec ", "à ", "con ", "com ")
# The two directors, who row, spoke to Ann Lanning: who is known by a trade alone was named before, and is the guest
_TRADE_TALKS = (
    r"(?i)[.!?…]\s(?:the)\s(?P<whose>[\w-]+(?:\s[\w-]+){0,3}?)(?:,[^.!?…,]{2,80},)?\s"
    r"(?:sat\sdown|spoke|speaks|talked|talks|chatted|chats|caught\sup)\s(?:[\w’'-]+\s){0,4}?(?:with|to)\s$"
)
_TRADES_TALKED = (
    r"(?i)(?:^|[.!?…]\s)(?:the|both)\s(?P<whose>[\w-]+(?:\s[\w-]+){0,3}?)(?:,[^.!?…,]{2,80},)?\s"
    r"(?:sat\sdown|spoke|talked|chatted|caught\sup)\s(?:[\w’'-]+\s){0,4}?(?:with|to)\s$"
)


def holds_in_title(name: Name, text: str) -> bool:
    """Whether a title says that somebody held the talk: Ben Okri interviews Clara Voss; By Ben Okri."""
    before = text[: name.start]
    asked = _BY.fullmatch(before) or _HAS_INTERVIEWED.match(text, name.end)
    return bool(asked) or _spoke(name, text) or _ends_by_line(name, text) or _wrote_for(name, text) or _held(before)


def holds_in_introduction(name: Name, text: str) -> Sign | None:
    """Whether an introduction says of somebody that they held the talk, or write for a paper; else None."""
    before = text[: name.start]
    if (
        _spoke(name, text)
        or _ends_by_line(name, text)
        or _wrote_for(name, text)
        or _held(before)
        or late(_HELD_BY).search(before[-60:])
    ):
        return Sign.HELD_IT
    if text.startswith(", ", name.end) and late(_CHAT_WITH).search(before[-60:]) and _SHE_TALKS.match(text, name.end):
        return Sign.HELD_IT
    asked = late(_ASKED_SOMEBODY).match(text, name.end) or _ASKED_ONE.match(text, name.end)
    if asked and not told_a_house(name, text):
        return Sign.HELD_IT
    if text.startswith(", ", name.end) and re.match(f"{_OF_PRESS}{_MEETS}", text[name.end : name.end + 120]):
        return Sign.HELD_IT
    if _asks_for_house(name, text):
        return Sign.HELD_IT
    if spoke_with_known(name, text):
        return Sign.HELD_IT
    if _PRESENTS_ITSELF.search(before[-20:]) or _was_told_to(name, text) or _asked_them(name, text):
        return Sign.HELD_IT
    of_a_paper = before.endswith(("dan ", "den ")) and _FROM_A_PAPER.search(before[-30:])
    return Sign.OF_THE_PRESS if of_a_paper or late(_OF_THE_PRESS).match(text, name.end) else None


def told_a_house(name: Name, text: str) -> bool:
    """Whether somebody sat down with one of a paper: Clara Voss sat down with Ann Lanning of the Boat Review."""
    other = next(names_in(text[name.end : name.end + 60]), None)
    if other is None or late(_SAT_WITH).search(text[name.end : name.end + other.start]) is None:
        return False
    return _asks_for_house(Name(other.text, name.end + other.start, name.end + other.end), text)


def _asks_for_house(name: Name, text: str) -> bool:
    """Whether somebody sat down with whom the passage names with their paper: with Ann Lanning of the Boat Review."""
    house = (
        late(_OF_HOUSE).match(text, name.end) if text.startswith((" of", " from", " at", " for"), name.end) else None
    )
    if house is None or not is_outlet(house["house"]):
        return False
    before = text[: name.start]
    return late(_SAT_WITH).search(before[-30:]) is not None and next(names_in(before), None) is not None


def _ends_by_line(name: Name, text: str) -> bool:
    """Whether a passage ends with the name of who held the talk, or begins with it and the day: … is out now. By Ann
    Lanning"""
    if _BY_HEAD.fullmatch(text, 0, name.start) and late(_DATED).match(text, name.end):
        return True
    return not text[name.end :].strip(" .)*_\n") and bool(late(_BY_LINE).search(text[: name.start][-40:]))


def _spoke(name: Name, text: str) -> bool:
    """Whether a sentence ends with who spoke with whom it begins with: Mit Clara Voss sprach Ben Okri; Voss Klárával
    Nagy Anna beszélgetett."""
    if text.startswith(" kérdezte", name.end) or (
        text.endswith("l ", 0, name.start) and _TALKED_BEHIND.match(text, name.end)
    ):
        return True
    if not text.endswith(("sprach ", "sprachen "), 0, name.start):
        return False
    verb = text.rfind(" sprach", 0, name.start)
    begins = text.rfind("Mit ", 0, verb)
    return begins >= 0 and "." not in text[begins:verb] and re.match(SPOKE_BEHIND, text[verb:]) is not None


def _wrote_for(name: Name, text: str) -> bool:
    """Whether a line ends with who wrote it for which house: “Oars of iron”, by Ann Lanning for the Reel Review"""
    behind = late(_FOR_HOUSE).match(text, name.end)
    return behind is not None and late(_BY_FOR).search(text[: name.start][-6:]) is not None


def _held(before: str) -> bool:
    """Whether words right before a name say who held a talk: z Clarą Voss rozmawia Ann Lanning; our reporter Ann
    Lanning met Clara Voss"""
    ours = _HELD.search(before[-30:]) or late(_OF_OURS).search(before[-60:])
    return bool(ours or late(_PICTURED).search(before[-40:]))


def met_by_ours(before: str) -> bool:
    """Whether words right before a name say that one of ours met them, or one of the press: Our reporter Ann Lanning
    met Clara Voss."""
    press = before.endswith(" ") and re.search(f"{_OF_PRESS}{_MEETS}$", before[-150:])
    return bool(press or late(_OURS_MET).search(before[-90:]))


def _was_told_to(name: Name, text: str) -> bool:
    """Whether people who were named before talked to somebody: The two directors, or They, spoke to Ann Lanning."""
    before = text[: name.start][-_SENTENCE:]
    if before.endswith(_TO) and late(_THEY_TALKED).search(before):
        return not any(trades_from(text, name.end))
    found = late(_TRADES_TALKED).search(before) if before.endswith(("to ", "with ")) else None
    talked = found is not None and any(trades_from(found["whose"], 0, plural=True))
    one = late(_TRADE_TALKS).search(before) if before.endswith(("to ", "with ")) and not talked else None
    if one and next(names_in(text[: name.start]), None) and not text.startswith(",", name.end):
        talked = any(trades_from(one["whose"], 0))
    return talked and not any(trades_from(text, name.end))


def _asked_them(name: Name, text: str) -> bool:
    """Whether an introduction ends with who met those of whom it tells: Ann Lanning rang her up to ask why."""
    found = late(_ASKED_THEM).match(text, name.end)
    if not found:
        return False
    end = _STOP.search(text, found.end())
    return end is None or len(text) - end.end() < _LEFT
