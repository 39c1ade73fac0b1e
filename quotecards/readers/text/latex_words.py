"""What commands of LaTeX stand for: signs, letters, kinds of type, headings, and how much of them is not printed."""

from types import MappingProxyType

from quotecards.readers.body.blocks import Dress

_BOLD, _ITALIC = frozenset({Dress.BOLD}), frozenset({Dress.ITALIC})
_SMALL_CAPITALS = frozenset({".textsc"})

_LETTERS = (
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi "
    "omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega"
)
_GREEK = zip(_LETTERS.split(), "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΥΦΨΩ", strict=True)

SIGNS = MappingProxyType(
    dict(_GREEK)
    | {
        "ldots": "…", "dots": "…", "textellipsis": "…", "textendash": "–", "textemdash": "—", "textquoteright": "’",
        "textquoteleft": "‘", "textquotedblleft": "“", "textquotedblright": "”", "quotedblbase": "„", "glqq": "„",
        "grqq": "“", "glq": "‚", "grq": "‘", "flqq": "«", "frqq": "»", "flq": "‹", "frq": "›", "og": "« ", "fg": " »",
        "lq": "‘", "rq": "’", "guillemotleft": "«", "guillemotright": "»", "guillemetleft": "«", "guillemetright": "»",
        "guilsinglleft": "‹", "guilsinglright": "›", "ss": "ß", "SS": "ẞ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
        "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "dh": "ð", "DH": "Ð", "dj": "đ", "DJ": "Đ",
        "th": "þ", "TH": "Þ", "i": "ı", "j": "ȷ", "ng": "ŋ", "S": "§", "P": "¶", "dag": "†", "pounds": "£", "euro": "€",
        "texteuro": "€", "EUR": "€", "textsterling": "£", "copyright": "©", "textcopyright": "©", "textregistered": "®",
        "texttrademark": "™", "textdegree": "°", "degree": "°", "textperiodcentered": "·", "cdot": "·",
        "textbullet": "•",
        "bullet": "•", "textbackslash": "\\", "textasciitilde": "~", "textunderscore": "_", "slash": "/", "times": "×",
        "TeX": "TeX", "LaTeX": "LaTeX", "space": " ", "textexclamdown": "¡", "textquestiondown": "¿", "nobreakdash": "",
        "&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", " ": " ", "\n": " ", "\t": " ",
        ",": "\u202f", ";": " ", ":": " ", ">": " ", "!": "", "-": "", "/": "", "@": "", "thinspace": "\u202f",
        "and": ", ", "ieme": "e", "ier": "er", "iere": "re", "no": "nº ", "No": "Nº ", "textordmasculine": "º",
        "textordfeminine": "ª", "enspace": " ", "qquad": "\t", "quad": "\t", "hfill": "\t", "xspace": "",
    }
)  # fmt: skip
"""What is printed for a command without arguments; a tab stands for a wide blank."""

ACCENTS = MappingProxyType(
    {
        "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
        "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a", "b": "\u0331",
        "d": "\u0323", "t": "\u0361",
    }
)  # fmt: skip
"""The accents that commands set on the next letter."""

TYPES = MappingProxyType(
    {
        "textbf": _BOLD, "textit": _ITALIC, "emph": _ITALIC, "textsl": _ITALIC, "textsc": _SMALL_CAPITALS,
        "underline": frozenset({".underline"}), "uline": frozenset({".underline"}), "uppercase": _SMALL_CAPITALS,
        "MakeUppercase": _SMALL_CAPITALS, "textsf": frozenset({".textsf"}), "textbfit": _BOLD | _ITALIC,
    }
)  # fmt: skip
"""How commands set their argument."""

SWITCHES = MappingProxyType(
    {
        "bf": _BOLD, "bfseries": _BOLD, "it": _ITALIC, "itshape": _ITALIC, "em": _ITALIC, "sl": _ITALIC,
        "slshape": _ITALIC, "sc": _SMALL_CAPITALS, "scshape": _SMALL_CAPITALS, "sf": frozenset({".textsf"}),
        "sffamily": frozenset({".textsf"}), "rm": None, "normalfont": None, "upshape": None, "mdseries": None,
    }
)  # fmt: skip
"""How commands set all that follows in their group; None sets it as usual."""

HEADINGS = MappingProxyType(
    {
        "title": 1, "part": 1, "chapter": 1, "subtitle": 2, "section": 2, "subsection": 3, "subsubsection": 4,
        "addsec": 2, "addchap": 1, "minisec": 4,
    }
)  # fmt: skip
RUN_IN = frozenset({"paragraph", "subparagraph"})
"""Headings, with their level, and those behind which words stand in the same line."""

ENDS = frozenset(
    """
    par endgraf bigskip medskip smallskip bigbreak medbreak newpage clearpage cleardoublepage pagebreak vfill vspace
    vspace* vskip hrule hrulefill tableofcontents listoffigures filbreak columnbreak
    """.split()
)
"""Commands at which a paragraph ends."""

_ALL_DROPPED = (
    """
    label ref pageref autoref cref Cref eqref cite citep citet autocite parencite textcite footcite nocite footnote
    footnotetext footnotemark endnote thanks index marginpar marginnote sidenote todo vspace hspace vspace* hspace*
    includegraphics includegraphics* graphicspath input include subfile import bibliography bibliographystyle
    printbibliography usepackage RequirePackage documentclass documentstyle pagestyle thispagestyle pagenumbering
    hypersetup geometry lstset tcbset markright phantom hphantom vphantom hyphenation date epigraphhead
    setmainfont setsansfont setmonofont setdefaultlanguage setmainlanguage setotherlanguage selectlanguage
    usetikzlibrary
    color pagecolor linespread newcounter newlength stepcounter refstepcounter nobibliography bibitem inputencoding
    url email institute affil affiliation address keywords pgfplotsset captionsetup sisetup theoremstyle
    addbibresource enlargethispage rule vskip hskip kern
    """,
    "setlength addtolength setcounter addtocounter fontsize markboth setkeys newtheorem rule epigraph",
    "addcontentsline titleformat titlespacing pdfbookmark",
    "usefont newdate",
)
DROPPED = MappingProxyType({name: most for most, names in enumerate(_ALL_DROPPED, 1) for name in names.split()})
"""Commands whose arguments, as many as this, are not printed."""

BEFORE_PRINTED = MappingProxyType(
    {
        "href": 1, "textcolor": 1, "colorbox": 1, "fcolorbox": 2, "parbox": 1, "raisebox": 1, "foreignlanguage": 1,
        "makebox": 0, "framebox": 0, "mbox": 0, "fbox": 0, "hbox": 0, "vbox": 0, "text": 0, "textnormal": 0,
        "textrm": 0, "textup": 0,
        "textmd": 0, "texttt": 0, "textlarger": 0, "scalebox": 1, "resizebox": 2, "multicolumn": 2, "multirow": 2,
        "hyperref": 0, "hyperlink": 1, "hypertarget": 1, "nolinkurl": 0, "lettrine": 0, "ifthenelse": 2,
        "IfNoValueTF": 2, "textsuperscript": 0, "protect": 0, "ensuremath": 0, "centerline": 0,
        "leftline": 0, "rightline": 0,
    }
)  # fmt: skip
"""Commands of which what follows these arguments is printed as any words are."""

SETTING = frozenset(("setlength", "addtolength", "setcounter", "addtocounter"))
BOXES = frozenset(("makebox", "parbox", "framebox"))
"""Commands that may set a measure without braces; boxes, which often hold who speaks, in a column of their own."""

SILENT = frozenset(
    """
    equation equation* align align* gather gather* displaymath math eqnarray eqnarray* tikzpicture picture
    thebibliography algorithm algorithmic theindex pspicture filecontents filecontents*
    """.split()
)
"""Environments of which nothing is read."""

VERBATIM = ("verbatim", "verbatim*", "Verbatim", "lstlisting", "comment", "minted", "filecontents", "filecontents*")
"""Those in which commands are none."""

QUOTING = frozenset("quote quotation displayquote displayquotation blockquote".split())
LISTS = MappingProxyType(
    {"itemize": frozenset({"list"}), "enumerate": frozenset({Dress.NUMBER}), "compactitem": frozenset({"list"})}
)
TABLES = frozenset("tabular tabular* tabularx longtable supertabular xltabular tabulary tabbing array".split())
ARGUMENTS = MappingProxyType(
    {
        "multicols": 1, "multicols*": 1, "minipage": 1, "tabular": 1, "tabular*": 2, "tabularx": 2, "longtable": 1,
        "supertabular": 1, "xltabular": 2, "tabulary": 2, "array": 1, "wrapfigure": 2, "spacing": 1, "adjustwidth": 2,
        "otherlanguage": 1, "otherlanguage*": 1, "list": 2, "adjustbox": 1, "textblock": 1, "thebibliography": 1,
    }
)  # fmt: skip
"""How many arguments of an environment are not printed."""

PLAIN = frozenset(
    """
    document center flushleft flushright abstract figure figure* table table* titlepage verse description labeling small
    footnotesize large sloppypar multicols multicols* minipage wrapfigure spacing adjustwidth otherlanguage singlespace
    doublespace samepage raggedright landscape
    """.split()
) | {*ARGUMENTS, *LISTS, *TABLES, *QUOTING}
"""Environments that say nothing of who speaks."""

QUOTED = frozenset(("enquote", "enquote*", "textquote"))
"""Commands that set their argument between quotation marks."""

SAYS = frozenset("speak speaks say says said who name person speaker voice character talk turn speech".split())
"""Words in names of commands whose first argument is who speaks."""
