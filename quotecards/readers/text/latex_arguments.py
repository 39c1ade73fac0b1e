"""What stands behind commands of LaTeX: arguments that are not printed, measures, letters with accents."""

import unicodedata

from quotecards.late import late
from quotecards.readers.body.blocks import Dress
from quotecards.readers.text.latex_printed import GROUP, Printed
from quotecards.readers.text.latex_source import Token
from quotecards.readers.text.latex_words import BEFORE_PRINTED, BOXES, DROPPED, ENDS, SETTING

# 1cm, = -0.5em plus 1pt
_UNIT = r"(?:pt|cm|mm|em|ex|in|bp|pc|sp|fil{1,3})(?![a-z])"
_MEASURE = rf"=?\s*[-+]?\d[\d.,]*\s*{_UNIT}(?:\s*(?:plus|minus)\s*[-+]?[\d.,]+\s*{_UNIT})*\s*"
_MEASURING = frozenset("=-+0123456789")


class Arguments(Printed):
    """Reads them."""

    def skip_arguments(self, name: str) -> None:
        """Skips what a command takes that is not printed; a paragraph may end there."""
        if name in ENDS:
            self.end()
            self.above |= frozenset({Dress.RULED} if name == "hrule" else ())
        while self.source.option() is not None:
            pass
        for _ in range(DROPPED.get(name) or BEFORE_PRINTED.get(name, 0)):
            if (
                self.source.group() is None
                and name in SETTING
                and (set_ := self.source.peek())
                and set_.kind == "command"
            ):
                self.source.next()  # \setlength\parindent{0pt}
        if name in BOXES and (box := self.source.group()):
            self.source.put_back(*box, Token("command", "quad", self.line))
        elif name in DROPPED:
            self.skip_measure()

    def skip_measure(self) -> None:
        r"""Skips a measure behind what takes one without braces: `\hangindent=1cm`."""
        below = self.source.behind_blanks()
        if (
            below
            and below.kind == "words"
            and below.text[0] in _MEASURING
            and (found := late(_MEASURE).match(below.text))
        ):
            self.source.next()
            self.source.put_back(below._replace(text=below.text[found.end() :]))

    def accent(self, accent: str) -> None:
        """Prints the next letter with an accent."""
        below = self.source.behind_blanks()
        if below is None or below.kind not in {GROUP, "words", "command"}:
            return
        if below.kind == GROUP:
            letters = self.plain(self.source.group() or ())
        else:
            self.source.next()
            letters = below.text
        letters = letters.replace("ı", "i").replace("ȷ", "j")
        if below.kind == "command" and letters not in {"i", "j"}:
            self.source.put_back(below)
        elif letters:
            self.write(unicodedata.normalize("NFC", f"{letters[0]}{accent}{letters[1:]}"))

    def environment(self) -> str:
        """That of an environment."""
        return "".join(token.text for token in self.source.group() or ())

    def skip_to_end(self, name: str) -> None:
        """Skips to the end of an environment, or behind a command."""
        while token := self.source.next():
            if token.kind == "command" and (token.text == name or (token.text == "end" and self.environment() == name)):
                return
