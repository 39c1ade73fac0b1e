"""Web pages as a server holds them, with code between the tags: `.php`, `.asp`, `.jsp` and their kin.

Pages saved under the address that they have on such a server bear these suffixes, too, and hold no code.
"""

import re

# `<?php … ?>` and `<?= … ?>`, but not the first line of XML; `<% … %>`. What is not closed goes to the end of the file.
_CODE = re.compile(rb"<\?(?!xml\b).*?(?:\?>|\Z)|<%.*?(?:%>|\Z)", re.DOTALL)


def without_code(raw: bytes) -> bytes:
    """The page without its code, whose line breaks stay, so that all lines keep their numbers."""
    return _CODE.sub(lambda code: b"\n" * code[0].count(b"\n"), raw)
