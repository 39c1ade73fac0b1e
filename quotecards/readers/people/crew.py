"""What those are called who make a film, a play or music together and are hardly known by name, and what else says that
somebody is one of them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quotecards.late import late


class Crew(NamedTuple):
    """`called`: words for them, patterns parted by blanks (`~` stands for a blank in one); `stems`: what stands in a
    sentence that says that somebody is one of them."""

    called: str
    stems: tuple[str, ...] = ()


CREWS = {
    "camera": Crew(
        r"cinematographer director~of~photography camera~?(?:wo)?man kamera(?:frau|mann) bildgestalter(?:in)?"
        r" chef(?:fe)?[~-]opérat\w+ direct(?:eur|rice)~de~la~photo\w* directora?~de~fotografía"
        r" diretora?~de~fotografia diret\w+~della~fotografia cameravrouw operator(?:ka|ką|em|kę) filmfotograf\w*"
        r" fotografen",
        tuple("cinematograph photograph camera kamera fotograf opérat operator bildgestalt".split()),
    ),
    "cut": Crew(
        r"editor cutter(?:in)? schnittmeister(?:in)? monteu(?:r|se) montadora? monta(?:tore|trice) montażyst\w+"
        r" klippare(?:n)?",
        tuple(
            "editor editing edited cutter schnitt monteu montage montador montaje montat montaggio montażyst "
            "klipp".split()
        ),
    ),
    "sound": Crew(
        r"sound~(?:recordist|designer|engineer|mixer|editor|crew|people)s?"
        r" ton(?:leute\w*|mann|frau|meister(?:in)?|ingenieur(?:in)?) preneu(?:r|se)s?~de~son ingénieure?s?~du~son"
        r" sonidistas? técnic[oa]s?~de~(?:sonido|som) fonic[oia] geluids(?:man|vrouw|mensen|technicus) ljudtekniker\w*"
        r" dźwiękow\w+",
        tuple("sound ton preneu ingénieur sonid técnic fonic geluid ljud dźwięk".split()),
    ),
    "music": Crew(
        r"composer komponist(?:in)? composit(?:eur|rice|or|ora|ore) componiste? kompositör(?:en)? kompozytork?\w*",
        tuple("compos kompo componist musi músi muzy muzi song lied chanson canci canz piosen melod score".split()),
    ),
    "clothes": Crew(
        r"costume~designer kostümbildner(?:in)? costumi[eè]re? figurinista diseñadora?~de~vestuario costumista"
        r" kostuumontwerp\w+ kostymör(?:en)? kostiumograf\w*",
        tuple("costum kostüm figurin vestuar kostu kosty kosti".split()),
    ),
    "sets": Crew(
        r"(?:production|set)~designer (?:szenen|bühnen)bildner(?:in)? décorat(?:eur|rice) scénographe escenógraf[oa]"
        r" scenograf\w* cenógraf[oa]",
        tuple("design bildner décor scéno esceno sceno ceno sets".split()),
    ),
    "dance": Crew(
        r"choreographer choreograf(?:in)? chorégraphe coreógraf[oa] coreograf[oa] choreografk?\w* koreograf(?:en)?",
        tuple("choreo choré coreo koreo danc tanz dans danz".split()),
    ),
    "script": Crew(
        r"screenwriter scriptwriter drehbuchautor(?:in)? scénariste guionista sceneggia(?:tore|trice) roteirista"
        r" argumentista scenarist(?:e)? manusförfattare(?:n)? scenarzyst\w+",
        tuple("script screen wrote written drehbuch scénar guion guión sceneg roteir argument scenar manus".split()),
    ),
    "play": Crew(
        r"(?:lead(?:ing)?~)?act(?:or|ress) (?:haupt)?darsteller(?:in)? schauspieler(?:in)? comédien(?:ne)?"
        r" act(?:eur|rice) actriz attore attrice ator atriz (?:hoofdrol)?spe(?:ler|elster) skådespelare(?:n)?"
        r" aktor(?:em|ka|ką)?",
        tuple(
            "play star act cast spiel darstell rolle joue incarne rôle interpr protagon papel recita ruolo panni spe "
            "aktor ator atriz comédien gra ".split()
        ),
    ),
    "produce": Crew(
        r"producer produzent(?:in)? product(?:eur|rice|ora?) produt(?:tore|trice|ora?) producent(?:en|e|em|ka|ką)?",
        ("produ", "produz"),
    ),
    "translate": Crew(
        r"translator übersetzer(?:in)? traduct(?:eur|rice|ora?) tradut(?:tore|trice|ora?) vertaler vertaalster"
        r" översättare(?:n)? tłumacz\w*",
        tuple("transl übers tradu tradot vertal vertaal övers tłumacz".split()),
    ),
    "direct": Crew(
        r"(?:film)?director filmmaker filmemacher(?:in)? regisseur(?:in|en)? réalisat(?:eur|rice) cinéaste cineasta"
        r" directora? regista diretora? realizadora? regissör(?:en)? reżyser(?:em|ka|ką)?",
    ),
    "all": Crew(
        r"[\w-]*(?:team|crew|kollektiv\w*|collecti[ef]\w*|colectivo|collettivo|coletivo|kolektyw\w*|ensemble|band)"
        r" choir chor orchest\w+ équipe equip[aoe] squadra troupe ekip[aąęy] groep gruppe groupe? grup[po]o"
        r" grup[aąpę]\w* zesp[oó]ł\w* koor kör(?:en)?"
        r" (?:two|three|four|five|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|due|tre|quattro|drie|två"
        r"|fyra|dois|três|quatro|czworo|troje)~(?:friends|freunde|members|mitglieder|amis|membres|amigos|miembros"
        r"|amici|membri|vrienden|leden|vänner|medlemmar|membros|przyjaciół)",
    ),
}
# One of these stands in all that they are called
_HEADS = {
    "camera": "cinemato photo camera kamera bildg opérat fotogra operator",
    "cut": "editor cutter schnitt monteu monta klipp",
    "sound": "sound ton du\xa0son de\xa0son sonid técnic fonic geluid ljud dźwięk",
    "music": "compo kompo",
    "clothes": "costum kostüm figurin vestuar kostuum kostym kostiu",
    "sets": "designer bildner décorat scéno sceno",
    "dance": "choreo chorég coreó coreo koreo",
    "script": "writer drehbuch scénari guion sceneg roteir argumen scenar manus",
    "play": "actor actress darsteller schausp comédien acteur actri attore attrice ator atriz speler"
    " speelster skådesp aktor",
    "produce": "produ",
    "translate": "transl übers tradu vertal övers tłumacz",
    "direct": "director filmm regis réalisat cinéaste cineasta diretor realizador reżyser",
    "all": "team crew ollekt ollect oletiv olekt olett ensemble band choir chor orchest quip squadra troupe ekip"
    " groep grup group zesp koor kör friend freund memb mitgl ami miem vriend leden vänner medlem przyj",
}


def crews_in(small: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Which of them a text in lower case may name, with the pattern that finds them."""
    for key, heads in _HEADS.items():
        if any(head.replace("\xa0", " ") in small for head in heads.split(" ")):
            yield key, late(_PATTERNS[key])


_PATTERNS = {
    key: f"(?ix)(?<!\\w)(?:{'|'.join(crew.called.split())})(?!\\w)".replace("~", r"\s") for key, crew in CREWS.items()
}
