"""What editors and pages print behind a talk: who wrote it, where it appeared, where to read on, comments."""

import re
from itertools import islice

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.label_names import is_full_name
from quotecards.readers.body.names import names_in
from quotecards.readers.body.trades import trades_from
from quotecards.readers.roles.announced import is_announced
from quotecards.readers.roles.facts_below import tells_facts
from quotecards.readers.roles.foot_heads import HEAD

_WORD = re.compile(r"\w+")
_ADDRESSED = 3  # words, before the last of which somebody is addressed
_LONGEST = 600  # characters
_LONGEST_THANKS = 100  # characters
_RIGHTS = r"(?i)(?:(?:copyright\s)?(?:©|\(c\))|copyright)\s?(?:[^.!?\n]{2,60}\s)?(?:19|20)\d\d\b|all rights reserved\b"
_RIGHTS_HEADS = frozenset("©(cCaA")  # how these begin
# Lantern Review. All rights reserved.
_RESERVED = (
    r"(?i)(?:[^.!?…\n]{2,80}[.,|·–—-]*\s)?(?:all rights reserved|"
    r"alle rechte vorbehalten|tous droits réservés|(?:todos )?los derechos reservados|"
    r"todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|"
    r"všechna práva vyhrazena|alla rättigheter förbehållna|все права защищены|riproduzione (?:riservata|vietata)|"
    r"reproducción prohibida|reprodução proibida|reproduction interdite|nachdruck verboten|nadruk verboden|"
    r"przedruk zabroniony|přetisk zakázán|eftertryck förbjudet|перепечатка запрещена)\.?"
)
_NUMBERED = re.compile(r"\d(?:[.,]\s|\s[–—|-]\s)")  # a year or a number, and more behind it
# Lantern Review no. 4. Free copy, not for sale; Lantern Review, 2031. Eftertryk kun efter aftale.
_IMPRINT = (
    r"(?i)[^.!?…\n]{2,60}?(?:,?\s(?:19|20)\d\d"
    r"|\s(?:no|nr|n[°º]|núm|num|issue|heft|ausgabe|numéro|número|numero|nummer|číslo|numer)\.?\s?\d{1,4})(?:[.,]\s|\s[–—|-]\s)"
    r"(?:[\w’']+\s){0,2}(?:free|not\sfor\ssale|gratis|kostenlos\w*|unverkäuflich\w*|gratuit\w*|omaggio|bezpłatn\w+|zdarma"
    r"|registered|eingetragen\w*|issn|reprint\w*|reproduction|reproducción|riproduzione|reprodução|nachdruck|abdruck|eftertry[ck]k?\w*|overname|przedruk"
    r"|přetisk|перепечатка|rights|rechte|droits|derechos|diritti|direitos|rechten|prawa|práva|rettigheder|rättigheter|права)"
    r"\b[^!?\n]{0,60}"
)
_RESERVES = tuple("ed en és os ti one na ny ены ta da et án ED EN ÉS OS TI TA DA".split())
_LINE = 120  # characters of a line that says so at its end
# Remarks of an editor, told by how they begin.
_NOTE = r"""(?ix) [\[(*_—–-]*\s* (?:
      editor(?:s|['’]s|ial)?\snotes? | disclosure | rights(?=:) | disclaimer | correction | update | note | source |
      translation | tags | categories | keywords | filed\sunder | posted\s(?:by|in|on|at) | published\s(?:by|in|on) |
      (?:written|directed|produced)\s(?:(?:and|&)\s(?:written|directed|produced)\s)?by |
      copyright | © | \(c\) | all\srights\sreserved | next\s(?:in\sthis\sseries|week|time|up) | image\scredits? |
      (?:all\s)?(?:images?|photos?|stills?|pictures?)\s(?:courtesy|by|from|provided|via|taken) |
      (?:all|alle|alla|tutte\sle|toutes\sles|todas\s(?:la|a)s|wszystkie|všechny|все)\s
          (?:images?|photos?|stills?|pictures?|fotos?|bilder|foton|immagini|imágenes|imagens|zdjęcia|fotky|фото(?:графии)?)
          (?=\s?[:©]|\s(?:courtesy|by)\b) |
      (?:ansvarig\sutgivare|ansvarlig\sredaktør|ansvarshavende\s\w+|päätoimittaja|verantwortlich|v\.?\s?i\.?\s?s\.?\s?d\.?\s?p\.?|
          (?:direct(?:eur|rice)|direttore|direttrice|directora?|diretora?)\s(?:de\s(?:la\s)?(?:publication|publicación|redação)|
          (?:de\sla\s)?rédaction|responsa[bv][a-zé]+)|redaktor\snaczeln[ya]|šéfredaktor(?:ka)?|hoofdredacteur|editor[-\s]in[-\s]chief|
          главный\sредактор)(?=\s?:) |
      (?:anm(?:erkung)?\.?\sd(?:er|\.)\sred(?:aktion|\.)?) | hinweis | ndlr |
      nota\s(?:del|de|da|de\sla)\s\w+ | n\.?\s?d\.?\s?r\.? | od\sredakcji | от\sредакции |
      (?:editörün|[^\W\d_]+[’'][^\W\d_]{2,3})\snotu(?=\s?:) | megjegyzés(?=\s?:) |
      (?:the\s)?(?:interview|conversation|talk|text|transcript|recording|audio)\s(?:was|has\sbeen|were) |
      (?:the\s)?(?:recording|tape|transcript)s?(?:\sand\s(?:the\s)?\w+)?\s(?:may|can|must)\s(?:not\s)?be |
      (?:text|article|interview|image|picture|photo|content)s?\s(?:may|can|must)\s(?:not\s|only\s)?be\s
          (?:re\w+|quoted|used|copied) |
      (?:reproduction|nachdruck|abdruck|la\sreproduction|reproducción|(?:la\s)?riproduzione|reprodução|overname|przedruk|přetisk|
          eftertryck|перепечатка)(?=\s(?:[\w’']+\s){0,6}?(?:prohibited|forbidden|permitted|interdite|autorisée|verboten|
          gestattet|nur|prohibida|permitida|vietata|riservata|consentita|proibida|autorizada|verboden|toegestaan|zabronion|
          dozwolon|zakázán|povolen|förbjud|tillåt|запрещ|разреш)) |
      (?:(?:in\s)?(?:our|the)\snext\sissue | next\smonth | nächste\swoche | nächsten\smonat | im\snächsten\sheft |
          (?:la\ssemaine|le\smois)\sprochaine? | dans\s(?:le|notre)\sprochain\snuméro | el\smes\sque\sviene |
          (?:en\s)?el\spróximo\snúmero | il\smese\sprossimo | nel\sprossimo\snumero | no\spróximo\snúmero |
          volgende\s(?:week|maand) | nästa\s(?:vecka|månad|nummer) | w\snastępnym\snumerze | v\spříštím\sčísle |
          в\sследующем\sномере)(?=[^.?!:\n]{0,40}:) |
      (?:(?:the\s)?(?:recording|tape)\s(?:ends|stops)(?=\shere\b) | die\saufnahme\sendet(?=\shier\b) |
          l[’']enregistrement\ss[’']arrête(?=\sici\b) | la\sgrabación\stermina(?=\saquí\b) |
          a\sgravação\stermina(?=\saqui\b) | la\sregistrazione\sfinisce(?=\squi\b) | nagranie\skończy(?=\ssię\b)) |
      (?:end|ende|fin|fine|fim|einde|koniec|konec|slut)\s(?:of\s(?:the\s)?|d(?:er|es|e|a|o|el|ella)\s(?:la\s)?|van\s(?:de\s)?|på\s)?
          (?:tra(?:ck|ccia)|tape|recording|spur|aufnahme|piste|pista|cinta|faixa|nastro|spoor|opname
          |nagrania|nahrávky)(?:\s\d{1,2})? |
      (?:de\sopname|die\saufnahme|l[’']enregistrement|la\s(?:grabación|registrazione)|a\sgravação|nagranie|nahrávka)
          (?=\s[^.?!]{2,60}\b(?:met\s(?:steun|hulp)|mit\s(?:unterstützung|hilfe)|avec\sle\ssoutien|con\s(?:el\sapoyo|il\ssostegno)
          |com\so\sapoio|dzięki\swsparciu|za\spodpory)\b)(?:\s\S+) |
      si\sringrazi(?:a|ano) | se\sagradece | with\sthanks\sto |
      (?:les|ces)\spropos\sont | as\sinformações\ssão\sd[aeo]s? |
      (?:propos|entretien|entrevista|intervista)\s
          (?:recueillis|réalisée?|menée?|realizada|realizzata|raccolta)\s(?:par|por|da) |
      (?:interviewed?|transcribed|translated|edited|recorded|compiled|photographed|conducted)\s(?:by|from|in|on|at) |
      (?:aufgezeichnet|enregistrée?|grabad[oa]|registrat[oa]|gravad[oa]|opgenomen|nagran[aeoy]|inspelat|optaget|nahrán[ao]|записано)
          (?=\s[^.?!\n]{2,60}\b(?:19|20)\d\d\b) |
      \[?\d{1,2}[\]).]? | \*+
    ) (?:$|[\s:,.|])"""
# This article first appeared in …, thanks to … for this interview, our conversation with …
_OF_ITSELF = r"""(?ix) \b(?:
      (?:this|the\sabove|our)\s(?:\w+\s)?(?:interview|article|conversation|transcript|post|piece|talk|episode|essay|
          feature|q\s?&\s?a|column|profile)
    | (?:full|complete|whole|entire)\s(?:interview|conversation|transcript|episode|article)
    | (?:full|complete|whole|entire)\srecording\s(?:can|is\s(?:at|on|available|here)|will|at|on|here)
    | vollständige\saufnahme | l['’]enregistrement\s(?:complet|intégral) | (?:audio|gravação)\s(?:complet[oa]|integral)
    | registrazione\s(?:integrale|completa) | volledige\sopname | hele\s(?:optagelsen|opptaket|inspelningen)
    | pełne(?:go)?\snagrani\w | полную\sзапись | повний\sзапис
    | (?:great|wonderful|nice|lovely|excellent|fascinating|insightful|inspiring|fantastic|amazing)\sinterview
    | (?:listen|subscribe|sign\sup|tune\sin)\s(?:to|for|here) | (?:weekly|monthly|our|my)\s(?:newsletter|podcast|letter)
    | in\sthe\scomments | leave\sa\scomment | (?:like|follow|find|join)\s(?:us|\w+(?:\s\w+)?)\son\s(?:twitter|facebook|
          instagram|linkedin|youtube|mastodon|bluesky|medium|x\b)
    | (?:first|originally|previously)\s(?:appeared|published|posted) | (?:edited|condensed)\s(?:and\s\w+\s)?for\s
    | thank(?:s|\s?you)\b.{0,60}\b(?:time|talking|speaking|sharing|answers|answering|joining|chatting)
    | (?:merci|danke|dank|gracias|grazie|obrigad[oa]|dziękuj\w+|спасибо|благодар\w+)\s(?:beaucoup\s|mille\s)?
          (?:à|de|d['’]\w+|pour|für|por|pel[oa]|per|za|за)\b
    | want\s(?:more|to\s(?:know|read|learn|hear|see)\smore)
    | (?:read|learn|find\sout|know|see)\smore\s(?:about|at|on|here|from)
    | (?:dieses|das)\s(?:interview|gespräch)\s(?:erschien|ist|wurde|stammt|führte) | dieser\s(?:artikel|text|beitrag)
    | (?:cet(?:te)?\s|l[’'])(?:entretien|interview|article)\s(?:a\sété\s)?(?:condensé|abrégé|édité|relu)
    | cet(?:te)?\s(?:entretien|interview|article)
    | (?:esta|la)\sentrevista\s(?:fue|ha\ssido|se|apareció) | este\sartículo
    | (?:questa|l['’])\s?intervista\s(?:è|fu|apparve) | questo\sarticolo
    | (?:esta|a)\sentrevista\s(?:foi|saiu) | este\sartigo
    | (?:gesprek|interview|rozmowa|wywiad|rozhovor|samtalet|intervjun|intervjuet|interviewet|haastattelua?|interjút?
          |söyleşi|röportaj|интервью|беседа|인터뷰는?)\s(?:[\w’']+\s){0,6}?(?:ingekort|skrócon\w|zredagowan\w|kortad|redigera[dt]|zkrácen\w?|kortats
          |(?:for)?kortet|lyhennetty|rövidítve|szerkesztett\w+|kısaltıl\w+|düzenlen\w+|сокращен[оа]
          |отредактирован[оа]|편집\w*)
    | (?:ten|niniejszy)\s(?:wywiad|artykuł|tekst) | эт[оа][йт]?\s(?:интервью|статья|текст)
    )"""
# Like what you see? Enjoyed this article? Does content like this matter to you? Hat dir das Interview gefallen?
_TO_READERS = r"""(?ix)\W*(?:
      (?:(?:if|did|do|have)\s(?:you\s)?)?(?:you\s)?(?:like|enjoy|love)(?:d|ed|ing)?\s(?:(?:this|our)\s(?:\w+\s)?
          (?:article|interview|post|piece|content|story|episode|conversation|column|issue|letter|newsletter|work|coverage)
          |what\syou(?:['’]re|\sare|['’]ve)?\s(?:see|read|hear|just)\w*)
    | does\s(?:content|writing|journalism|work|coverage)\slike\sthis\s
    | want\sto\s(?:stay\sup\sto\sdate|keep\s(?:up|reading)
          |support\s(?:us|our|independent)|receive|never\smiss|get\s(?:our|more)\s)
    | (?:hat|gefällt)\s(?:dir|ihnen|euch)\s(?:dieses?r?|das|der|unser\w*)\s(?:artikel|interview|text|beitrag|gespräch)
    | (?:cet(?:te)?\s|l['’])(?:article|interview|entretien)\s(?:vous\s|t['’]\s?)a\s(?:plu|intéressée?)
    | te\s(?:ha\s)?gust(?:ó|ado|a)\s(?:est[ea]|el|la|nuestr[oa])\s(?:artículo|entrevista|contenido)
    | ti\sè\spiaciut[oa]\s(?:quest[oa]\s|quest['’]|l['’])\s?(?:articolo|intervista)
    | gostou\sd[eoa](?:ste|sta)?\s(?:artigo|entrevista|conteúdo)
    )"""
# Thanks, Clara, for sharing your time with us. I am sure …: no guest thanks for that.
_THANKS = r"""(?ix) \W*(?:many\s|vielen\s|herzlichen\s|mille\s|muchas\s|molte\s)?
    (?:thanks|thank\syou|danke?|merci|gracias|grazie|obrigad[oa]|dziękuj\w+|спасибо)\b[^.!?]{0,60}\b
    (?:sharing|(?:the|this)\s(?:interview|conversation|chat)|your\s(?:time|answers|views|thoughts)|
    (?:talking|speaking)\s(?:to|with)\sus|deine\szeit|ihre\szeit|eure\szeit|
    (?:votre|ton)\stemps|(?:tu|su)\stiempo|(?:tuo|suo)\stempo|seu\stempo)\b"""
# Many thanks for the interview, as guests say, too, unless they are called by name or a label asks
_THANKS_FOR_TALK = r"""(?ix) \W*(?:many\s|vielen\s|herzlichen\s|mille\s|muchas\s|molte\s|muito\s|bardzo\s|большое\s)?
    (?:thanks|thank\syou|danke?|bedankt|merci|gracias|grazie|obrigad[oa]|dziękuj\w+|спасибо|tack|takk?|děkuj\w+)\b
    [^.!?]{0,40}\b
    (?:(?:f[oü]r|voor)\s(?:das|dein|euer|ihr|dieses|het|dit|the|this|your)\s(?:\w+\s)?(?:interview|gespräch|gesprek)
    |pour\s(?:cet(?:te)?|l[’'a]|ton|votre)\s?(?:\w+\s)?(?:entretien|interview)
    |por\s(?:la|esta|tu|su)\s(?:\w+\s)?entrevista|per\s(?:questa\s|l[’'])(?:\w+\s)?intervista|pel[ao]\s(?:\w+\s)?entrevista
    |za\s(?:rozmowę|wywiad|rozhovor)|за\s(?:беседу|интервью)|för\s(?:intervjun|samtalet)|for\s(?:samtalen|intervjuet))\b"""
# Sound and light: Ines Okri.
_WHO_DID = (
    r"((?<!\S)([A-ZÀ-ÖØ-ÞА-Я][^\W\d_]{2,}(?:[ /&-]{1,3}[^\W\d_]+){0,2}) ?:\s([A-ZÀ-ÖØ-ÞА-Я][^:.,;|/\d\n]{3,40})"
    r"(?:[.,;|/]\s?|\s[|/·]\s|\n|$))"
)
_ADDRESS = re.compile(
    r"https?://|\bwww\.|[\w.+-]+@[\w-]+\.\w|(?<![\w.])@\w{3,}|\b[\w-]{3,}\.(?:com|org|net|info|io|co)\b"
)
# Jane Doe is a writer …: what is said of a person whose name opens it.
_LIFE = (
    r"\s(?:\([^()]{1,40}\)\s)?(?:(?:is|was)\s(?:an?|the|one|currently|also|based|born)|has\s(?:been|written|worked|made|directed)|"
    r"lives|writes|works|teaches|covers|edits|studied|ist\s(?:eine?\b|die|der|freie\w?|[A-ZÄÖÜ]\w+(?:in|er|eur|ist|ent)\b)|wurde|lebt|schreibt|arbeitet|"
    r"est\s(?:une?|la|le|né)|vit|écrit|es\s(?:una?|la|el)|vive|escribe|è\s(?:una?|la|il|un['’])|scrive|é\s(?:uma?|a|o)|"
    r"escreve|jest|mieszka|pisze|nació|nasceu|urodziła?|woont|werkt|bor|född|født|je\s|žije|pracuje|(?:se\s)?narodila?|"
    r"s-a\snăscut|este\s(?:un|o)\s|trăiește|és\s(?:una?|la|el)\s|va\snéixer|viu\sa|är\s(?:en|ett)\s|er\s(?:en|et)\s|syntyi|asuu|rodio\sse|"
    r"rođena?\sje|родил(?:ся|ась)|жив[её]т|работает|[—–-]\s|[^.!?\n]{2,60}\s(?:született|doğdu)(?!\w))"
)
# Clara Voss, born in Wick; Clara Voss (Wick, 1969) es capitana
_BORN = r",?\s(?:born|geboren|née?|nacid[oa]|nat[oa]|nascid[oa]|ur\.|född|født|narozen[ýá]?)\s"
_IS = r"(?:\s\([^()]{1,40}\))?\s(?:is|ist|est|es|è|é|jest)\s"
# Born in Wick, Clara Voss rows
_BASED = (
    r"\W*(?:Originally\sfrom|Born|Based|Raised|Née?|Basée?|Installée?|Geboren|Aufgewachsen|Nacid[oa]|Afincad[oa]|Radicad[oa]|Nat[oa]|"
    r"Nascid[oa]|Född|Født|Urodzon[ya]|Narozen[ýá])\s[^.!?\n]{2,80},\s(?:lebt\s|arbeitet\s|ist\s|vit\s|vive\s)?"
)
_FIRST = re.compile(
    r"\b(?:I|[Mm]y|me|[Mm]ine|[Jj]e|[Jj]['’]|[Mm]on|[Mm]es|moi|[Ii]ch|[Mm]ein\w{0,2}|mich|mir|[Yy]o|[Mm]is?|[Ii]o|mio|mia|[Ee]u(?!\slieu)|meu|"
    r"minha|[Jj]a|mnie|mi|mój|moja|moje|[Яя]|мне|меня|мной|[Мм]о[йяеи])\b"
)


def claims_rights(text: str) -> bool:
    """`Copyright © 2031 The Oar. All rights reserved.`"""
    if text[:1] in _RIGHTS_HEADS and late(_RIGHTS).match(text):
        return True
    if len(text) <= _LINE and _NUMBERED.search(text) and late(_IMPRINT).fullmatch(" ".join(text.split())):
        return True
    return len(text) <= _LINE and text.rstrip(".").endswith(_RESERVES) and bool(late(_RESERVED).fullmatch(text))


def is_afterword(text: str) -> bool:
    """`This article first appeared in …`, `Jane Doe is a writer.`, `More at www.…`: said by no guest, and with no “I”
    in it, as answers about such things have; `Thanks for sharing your views.`"""
    if len(text) > _LONGEST:
        return False
    if late(_THANKS).match(text):
        return True
    if says_i(text):
        return False
    note = is_editors_note(text) or asks_readers(text) or late(_OF_ITSELF).search(text) or _ADDRESS.search(text)
    return bool(note) or tells_who_did_what(text) or tells_facts(text) or _tells_a_life(text) or is_announced(text)


def is_editors_note(text: str) -> bool:
    """Whether a paragraph begins as remarks of editors do: Recorded at Wick. Producer: Ann Lanning"""
    return late(_NOTE).match(text) is not None


def tells_who_did_what(text: str) -> bool:
    """`Producer: Ines Okri.`, `Sound: Ines Okri. Editing: Ben Okri`: offices and names, and nothing else."""
    if len(text) > _LINE or ": " not in text:
        return False
    fields = late(_WHO_DID).findall(text)
    whole = sum(len(words) for words, _, _ in fields) == len(text)
    return whole and all(is_full_name(name) and not begins_with_given_name(office) for _, office, name in fields)


def gives_thanks(text: str) -> bool:
    """`Clara, thank you for your time, and good luck!`: says who asked."""
    return any(
        late(_THANKS).match(text, word.start()) or late(_THANKS_FOR_TALK).match(text, word.start())
        for word in islice(_WORD.finditer(text), _ADDRESSED)
    )


def calls_and_thanks(text: str) -> bool:
    """`Clara, thank you for the interview!`, and little more: says who asked."""
    few = len(text) <= _LONGEST_THANKS and "?" not in text
    name, comma, thanks = text.partition(", ") if few else ("", "", "")
    return bool(comma and name.count(" ") < _ADDRESSED and name[:1].isupper() and late(_THANKS_FOR_TALK).match(thanks))


def asks_readers(text: str) -> bool:
    """`Enjoyed this interview? Support us.`: a page speaks to who reads it."""
    return late(_TO_READERS).match(text) is not None


def says_i(text: str) -> bool:
    """Whether somebody speaks of themselves, in any of the languages."""
    return _FIRST.search(text) is not None


def tells_birth(text: str, at: int) -> bool:
    """Whether what stands behind a name in `text` from `at` on tells of a birth: ur. 1981 w Augustowie"""
    return late(_BORN).match(f" {text[at : at + HEAD].lstrip(' –—-')} ") is not None


def comes_from(before: str) -> bool:
    """Whether words before a name tell where somebody was born or lives: `Born in Wick, `."""
    return "," in before and late(_BASED).fullmatch(before) is not None


def _tells_a_life(text: str) -> bool:
    name = next(names_in(text[:80]), None)
    if name is None or (name.start and not comes_from(text[: name.start])):
        return False
    born = late(_BORN).match(text, name.end)
    trade = late(_IS).match(text, name.end)
    return bool(born or late(_LIFE).match(text, name.end) or (trade and any(trades_from(text, trade.end(), words=1))))
