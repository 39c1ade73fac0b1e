"""How talks are signed off: who held the conversation, a greeting below a letter, the phrases of a page's foot."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from quotecards.late import late
from quotecards.readers.body.any_of import any_of
from quotecards.readers.body.blocks import Block, Dress
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.interview_words import ASKING, TALK, WITH
from quotecards.readers.body.label_names import is_full_name
from quotecards.readers.roles.afterwords import calls_and_thanks, claims_rights, gives_thanks, is_afterword, says_i
from quotecards.readers.roles.facts_below import tells_facts
from quotecards.readers.roles.foot_heads import HEAD, heads_box, is_foot
from quotecards.readers.roles.headings import is_speaking_title
from quotecards.readers.roles.last_notes import heads_note, is_note
from quotecards.readers.roles.letters import is_signed
from quotecards.readers.roles.lists_below import listed_from, unlike_answers
from quotecards.readers.roles.releases import is_release
from quotecards.readers.roles.series import tells_of_house
from quotecards.readers.roles.shapes import is_boilerplate, is_byline, is_sentence, is_unfinished_line

_LONGEST = 160  # characters
_ADDED = 6  # blocks between the end of the talk and the page's foot
_MANY = 10  # turns
_HELD = (" by ", " von ", " par ", " por ", " di ", " da ", " przez ")
_BY = frozenset(("by ", "von", "par", "por", "di "))
_ASKS = ("?", "？", "؟")
# A by-line that names a trade before somebody's name, as editors of each language print it.
_TRADES = r"""(?ix) ^[\s*_(\[–—-]* (?:
      (?:(?:the\s)?(?:interview|conversation|words|text|story|photos?|photographs?|photography|pictures?|portraits?|
          illustrations?|transla\w+|transcri\w+|recorded|edited|as\stold|interviewed|written)
          (?:\s(?:was|were))?(?:\s(?:and|&)\s\w+)?(?:\s(?:conducted|held|led|taken|recorded))?\s?(?:by\s|to\s|:\s?))
    | (?:das\s)?(?:gespräch|interview|fragen)\s(?:führten?|stellten?)\s | die\sfragen\sstellten?\s
    | (?:aufgezeichnet|übersetzt|protokolliert|notiert)\s(?:von|durch)\s
    | (?:interview|gespräch|protokoll|fotos?|aufzeichnung|übersetzung)(?:\sund\s\w+)?:\s?
    | propos\srecueillis\s | (?:entretien|interview)\s(?:réalisé|mené|conduit)e?\s | recueilli\spar\s
    | traduit\s.{0,40}\bpar\s | (?:photos?|texte|entretien|traduction)(?:\set\s\w+)?\s?:\s?
    | (?:entrevista|intervista|texto|testo|fotos?|fotografias?|fotografías?|foto|traducción|tradução|traduzione)
        (?:\s(?:e|y)\s\w+)?(?:\s(?:realizada|conduzida|feita|hecha|concedida|raccolta|a\scura))?\s?
        (?:por\s|de\s|di\s|da\s|a\s|:\s?) | a\scura\sdi\s
    | (?:rozmawiał[ay]?|rozmawiali|rozmowę\sprzeprowadził[ay]?|wywiad\sprzeprowadził[ay]?)\s
    | (?:беседовал[аи]?|интервью\s(?:взял[аи]?|вел[аи]?|провел[аи]?)|подготовил[аи]?|записал[аи]?)\s
    | (?:取材|聞き手|構成|インタビュー|采访|採訪|撰文|记者|記者)[^。？]{0,6}[:：／/・]
    | (?:حاوره|حاورها|حاورهم|أجرى\sالحوار|أجرت\sالحوار)\s? | (?:ראיין|ראיינה)[\s:]
    | (?:lejegyezte|interjú|haastattelu|intervju|rozhovor|röportaj)\s?:\s?
    ) \s*(?P<who>[^\W\d_].*)"""
# Ptal se Ben Okri, and nothing else
_ASKED = rf"(?i)[\s*_(\[–—-]*{ASKING}:?\s+(?P<who>[^\W\d_][^.,:;?!\n]{{3,40}}?)[\s.)\]*_]*"
_FEW = 8  # blanks
# Propos recueillis le 20/11/2011
_RECORDED = re.compile(
    r"(?i:propos recueillis|interviewed|recorded|aufgezeichnet|entrevista realizada|intervista)"
    r"[^.!?:]{0,40}?\b(?:\d{1,2}[./ ]){1,2}\d{4}\W*"
)
# Clara Voss was talking to Ben Ode; Clara Voss spoke to the Gazette
_TALKING = ("talking", "speaking", "interviewed", "spoke", "talked")
_TALKED = (
    rf"(?P<guest>[^\W\d_][^.?!:]{{2,60}}?)\s(?:(?:was|were|is)\s)?(?:{'|'.join(_TALKING)})\s"
    r"(?:to|with|by)\s(?P<who>[^\W\d_][^?!:]{2,80})"
)
# Clara Voss and Ben Ode met in Wick
_TOGETHER = (
    " met ",
    " spoke ",
    " talked ",
    " trafen ",
    " sprachen ",
    " se sont ",
    " si sono ",
    " se encontraron ",
    " hablaron ",
)
_MET = (
    r"(?P<guest>[^\W\d_][^.?!:,]{2,40}?)\s(?:and|&|und|et|e|y)\s(?P<who>[^\W\d_][^.?!:,]{2,40}?)\s(?:met|spoke|talked|trafen\ssich"
    r"|sprachen|se\ssont\s(?:rencontré|parlé|entretenu)\w*|si\ssono\s(?:incontrat|sentit|parlat)i|se\sencontraron|hablaron)\s[^?]+"
)
# Interview with Clara Voss by Ben Ode, Reel Review, January 2031; von Ben Ode, Redakteur der Zeitung, erschienen am …
_HELD_WITH = (
    rf"(?i:(?:from\s)?(?:an?\s)?{TALK}\s{WITH}|(?:entrevista|intervista)\sad?l?)\s(?P<guest>[^\W\d_][^.?!:,]{{2,60}}?)\s"
    r"(?:(?:raccolta|realizzata|curata|réalisée?|menée?|recueillie?|realizada|hecha|conduzida|feita|geführt|conducted|held)\s)?"
    r"(?:by|von|par|por|d[ia]|przez)\s(?P<who>[^\W\d_][^?!:]{2,100})"
)
_APPEARED = (
    r"(?:by|von|par|por|di)\s(?P<who>[A-ZÀ-ÖØ-Þ][^,?!]{2,40}),\s[^?!]{2,100}?\b"
    r"(?:erschienen|published|appeared|publiée?|paru|publicad[oa]|pubblicat[oa])\b[^?!]{0,60}"
)
_GREETING = r"""(?ix) (?:(?:with|all|the|very|my|many|kind|warm|good|best|as)\s){0,3}
    (?:best|regards|wishes|yours(?:\s(?:sincerely|truly|ever))?|cheers|sincerely|warmly|love|thanks|greetings|
    (?:viele|liebe|herzliche|beste|schöne|mit\sfreundlichen)\sgrüßen?|grüße|herzlich|alles\s(?:gute|liebe)|
    (?:bien\s)?(?:cordialement|amicalement)|amitiés|bien\sà\svous|saludos(?:\scordiales)?|un\s(?:abrazo|saludo)|
    (?:cordiali|cari)\ssaluti|cu\s(?:drag|stimă)|un\scaro\ssaluto|um\sabraço|abraços|(?:com\sos\s)?(?:melhores\s)?cumprimentos|
    atenciosamente|atentamente|distinti\ssaluti|met\svriendelijke\sgroet(?:en)?|med\svänliga\shälsningar|
    med\svenlig\shilsen|(?:(?:många|vänliga|hjärtliga|bästa|varma|allt\sgott\soch)\s)?hälsningar|
    (?:(?:mange|venlige|venlig|beste|kærlige|kærlig|vennlig)\s)?hils(?:en|ener|ner)|(?:(?:hartelijke|lieve)\s)?groet(?:en|jes)?|
    (?:serdeczne\s)?pozdrowienia|s\s(?:\w+\s)?pozdravem|z\s(?:poważaniem|pozdrowieniami)|pozdrawiam(?:\sserdecznie)?|
    serdecznie\spozdrawiam|srdečně\szdravím|(?:baráti\s)?üdvözlettel|sevgiler(?:imle)?|saygılar(?:ımla)?|
    (?:ystävällisin\s)?terveisin|с\s(?:наилучшими\sпожеланиями|уважением)|всего\sдоброго|敬具|此致|祝好|
    (?:どうぞ)?よろしくお願い(?:いた|致)?し(?:ます|申し上げます)|(?:감사|고맙)\S{1,2}니다|
    [가-힣]{2,4}\s?(?:드림|올림))
    (?:\s(?:from|aus|vom|de|du|des|desde|da|dalla|do|uit|från|fra|z|ze|из)\s[^\d.!?:;]{2,24})? [,.。、]?"""
# Thank you. Mind the step: how guests reply to thanks
_REPLY = any_of(
    r"""thanks thank\syou thank\s\w+ you[’']re\s(?:very\s|most\s)?welcome (?:it\swas\s)?my\spleasure
    (?:a|the|it\swas\sa)\spleasure any\s?time likewise cheers danke? bedankt dank\su graag\sgedaan
    gern(?:e|\sgeschehen)? bitte merci je\svous\sen\sprie de\srien avec\splaisir gracias de\snada
    a\s(?:ti|usted(?:es)?|vosotros) un\splacer igualmente grazie prego di\sniente figur obrigad[oa] eu\sque dziękuję
    dzięki proszę również i\sja děkuji já\s(?:děkuji|taky|také) rádo\sse není\szač ďakujem спасибо пожалуйста
    вам\sспасибо дякую tack tak takk själv selv\stak ingen\sårsak kiitos köszön\w+ én\sköszönöm teşekkür\w*
    ben\steşekkür rica\sederim"""
)
_REPLIES = rf"(?i)\W*{_REPLY}\b[^:]"
_LONGEST_GREETING = 40  # characters
_NAME = re.compile(r"[^\W\d_][\w.’'-]*(?:\s[^\W\d_][\w.’'-]*){0,3}")


def signs_off(text: str) -> bool:
    """`Das Gespräch führte Ruth Voss`, `Clara Voss was talking to Ben Ode`."""
    return sign_off(text) is not None


class SignOff(NamedTuple):
    """Whom a by-line below the talk names: who held it, and the guest where it says so."""

    who: str
    guest: str | None = None


def sign_off(text: str) -> SignOff | None:
    """What the by-line `text` says; None where it is none."""
    if len(text) > _LONGEST:
        return None
    if _RECORDED.fullmatch(text):
        return SignOff("")
    held = late(_HELD_WITH).fullmatch(text) if holds_any(text, _HELD) else None
    if held and is_full_name(held["guest"]) and _names_somebody(held["who"]):
        return SignOff(held["who"], held["guest"])
    match = late(_TRADES).match(text)
    if match:
        return SignOff(match["who"]) if _names_somebody(match["who"]) else None
    asked = late(_ASKED).fullmatch(text) if text.count(" ") <= _FEW else None
    if asked and is_full_name(asked["who"]):
        return SignOff(asked["who"])
    match = late(_TALKED).fullmatch(text) if holds_any(text, _TALKING) else None
    if match and is_full_name(match["guest"]) and _names_somebody(match["who"]):
        return SignOff(match["who"], match["guest"])
    match = late(_MET).fullmatch(text) if holds_any(text, _TOGETHER) else None
    if match and is_full_name(match["guest"]) and is_full_name(match["who"]):
        return SignOff(match["who"], match["guest"])
    if text[:3].casefold() not in _BY:
        return None
    if appeared := late(_APPEARED).fullmatch(text):
        return SignOff(appeared["who"]) if _names_somebody(appeared["who"]) else None
    who = text[3:].strip()  # di Ann Lanning
    return SignOff(who) if who[-1:] != "." and is_full_name(who) else None


def ending(
    blocks: Sequence[Block],
    first_question: int,
    last_question: int,
    asking: frozenset[str],
    recurring: frozenset[int] = frozenset(),
    *,
    dialogue: bool = False,
) -> int:
    """The first block of how the talk is signed off, behind its middle or, by name, its last question, with no labelled
    turn behind it nor more than one question set in the dress `asking`; where none is, the number of blocks.

    Below the first paragraph of the last answer that may be what editors and pages add (afterwords.py), as far as
    nobody says “I” below it, and a phrase of pages above what is no sentence; so may all that stands below the
    interviewer's thanks. What is `recurring` on the page closes nothing. In a `dialogue` a dash is as good as a label.
    """
    found = len(blocks)
    if found // 2 < last_question < found and heads_note(blocks, last_question):
        return last_question
    spoken = False
    listed = True  # whether all below may be links of a page
    asked = 0
    for at in range(len(blocks) - 1, max(first_question, min(len(blocks) // 2, last_question)), -1):
        if at in recurring:
            continue
        block = blocks[at]
        behind = at > last_question + 1
        asked += bool(block.dress & asking) and block.text.endswith(_ASKS)
        said = block.label or (dialogue and Dress.DASH in block.dress)
        if said or asked > 1 or (found < len(blocks) and not behind):
            break
        late = at > len(blocks) // 2
        # Most short blocks there are what is asked, and no question signs off a talk.
        closing = (
            len(block.text) <= _LONGEST
            and not block.given  # a box inside of the talk
            and not block.text.endswith(_ASKS)
            and (signs_off(block.text) or (late and (is_foot(block.text) or is_greeting(blocks, at))))
        )
        closing = closing or (late and claims_rights(block.text))
        named = _is_author(block.text, blocks[:first_question]) or is_signed(blocks, at)
        closing = closing or (late and behind and named)
        closing = closing or (late and at > last_question and not spoken and calls_and_thanks(block.text))
        closing = closing or (behind and listed and is_boilerplate(block.text))
        closing = closing or (late and behind and is_note(blocks, at, found))
        if closing or (behind and not spoken and _is_added(block.text, late=late)):
            found = at
        listed = listed and not is_sentence(block.text)
        spoken = spoken or (behind and found == len(blocks) and says_i(block.text) and not is_speaking_title(block))
    title = blocks[found - 1] if last_question + 2 < found < len(blocks) else None
    if title and len(title.text) <= HEAD and is_unfinished_line(title.text):  # LOW TIDE, and below: Regie Clara Voss
        below = blocks[found]
        found -= tells_facts(below.text) or (not below.gap and is_release(below.text))
    found = _from_release(blocks, found, asking) if found < len(blocks) else found
    found = min(found, unlike_answers(blocks, first_question, last_question + 1, asking))
    found = listed_from(blocks, first_question, last_question + 1, found, asking)
    if _takes_leave(blocks, last_question, found, asking):
        return last_question + 1
    return _below_last_label(blocks, found)


def _is_author(text: str, above: Sequence[Block]) -> bool:
    """Whether a line is nothing but the name that a by-line has `above` the talk."""
    if len(text) > _LONGEST_GREETING or not is_full_name(text):
        return False
    name = text.casefold()
    return any(name in block.text.casefold() and is_byline(block.text) for block in above)


def _is_added(text: str, *, late: bool) -> bool:
    """Whether what stands behind the last answer may be what pages and, `late` in the text, editors add."""
    return heads_box(text) or (late and (is_afterword(text) or is_release(text) or tells_of_house(text)))


def _from_release(blocks: Sequence[Block], end: int, asking: frozenset[str]) -> int:
    """Where the end of the talk begins if it begins with when a film opens, above `end` and lines of the page: below an
    answer, not right below what is asked."""
    for at in range(end - 1, max(len(blocks) // 2, end - _ADDED), -1):
        block, above = blocks[at], blocks[at - 1]
        if block.label or block.dress & asking:
            return end
        if is_release(block.text):
            return end if above.dress & asking or above.text.endswith(_ASKS) else at
        if is_sentence(block.text):
            return end
    return end


def _takes_leave(blocks: Sequence[Block], last_question: int, end: int, asking: frozenset[str]) -> bool:
    """Whether the last thing that is asked is no question but thanks, and nobody answers below it; or any sentence set
    like the questions, with nothing below it but a date and who asked."""
    if not len(blocks) // 2 < last_question < end - 1:
        return False
    last, below = blocks[last_question], blocks[last_question + 1 : end]
    if last.text.endswith(_ASKS):
        return False
    if all(is_byline(block.text) for block in below):
        return bool(last.dress & asking) and is_sentence(last.text)
    if not gives_thanks(last.text):
        return False
    if late(_REPLIES).match(below[0].text) and not (below[0].label or is_afterword(below[0].text)):
        return False
    return not any(block.label or says_i(block.text) for block in below)


def _below_last_label(blocks: Sequence[Block], end: int) -> int:
    """Where the talk ends, if all paragraphs of it have labels, many of them, or the last are thanks and a few words in
    reply: what stands below the last of them without one is nobody's in the talk. Else `end`."""
    last = next((at for at in range(end - 1, 0, -1) if blocks[at].label), end)
    if last + 1 >= end:
        return end
    first = next(at for at, block in enumerate(blocks) if block.label)
    talk = [bool(block.label) for block in blocks[first : last + 1] if block.label or Dress.HEADING not in block.dress]
    if not all(talk):
        return end
    asked = blocks[last - 1].text
    thanked = len(blocks[last].text) <= _LONGEST and not asked.endswith(_ASKS) and gives_thanks(asked)
    return last + 1 if thanked or len(talk) >= _MANY else end


def _names_somebody(words: str) -> bool:
    """Whether at least half of the words before a comma are capitalised, as far as the script has capitals."""
    found = re.findall(r"[^\W\d_][\w’'-]*", words.partition(",")[0])
    return bool(found) and 2 * sum(not word[0].islower() for word in found) >= len(found)


def is_greeting(blocks: Sequence[Block], at: int) -> bool:
    """`All best,`, with nothing but a name below it, be it in the same block."""
    text, _, signed = blocks[at].text.partition("\n")
    if len(text) > _LONGEST_GREETING or not late(_GREETING).fullmatch(text):
        return False
    if signed:
        return _NAME.fullmatch(signed.partition("\n")[0]) is not None
    return at + 1 == len(blocks) or bool(_NAME.fullmatch(blocks[at + 1].text))


def signature(blocks: Sequence[Block], at: int) -> str | None:
    """The name below the greeting in block `at`; the fuller one where two follow."""
    below = [*blocks[at].text.split("\n")[1:], *(block.text for block in blocks[at + 1 : at + 3])]
    names = [text for text in below[:2] if _NAME.fullmatch(text)]
    names = [name for name in names if not name[0].islower()] or names  # what they do may stand below it
    return max(names, key=len, default=None)
