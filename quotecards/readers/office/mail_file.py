"""The reader of mails as mail programs save them (`.eml`): answers that came by mail, with what they answer.

Read by Python's `email` (RFC 5322, MIME). Its subject and what else it says of itself stand above its words, as mail
programs print it; attachments are left out, nothing is fetched. Lines are those of the text, not of the file, in which
it may be encoded.
"""

import re
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.policy import default
from html import escape
from itertools import islice

from quotecards.errors import Place, ReadError
from quotecards.model.text import TurnKind
from quotecards.readers.body.body import Body
from quotecards.readers.body.decode import decode
from quotecards.readers.text.textfile import read_text
from quotecards.readers.web.html_file import read_html

# What mails say of themselves, and the words for it where a mail program has put them into its own language
_HEADS = {
    "From": ("Von", "De", "Da", "Van", "Od", "Fra"),
    "To": ("An", "A", "Para", "Aan", "Do", "Till", "Til"),
    "Date": ("Datum", "Fecha", "Data", "Dato"),
}
_SUBJECT = ("Betreff", "Objet", "Asunto", "Oggetto", "Assunto", "Onderwerp", "Temat", "Emne")
_ANSWERED = re.compile(r"(?:(?:re|aw|sv|vs|fwd?|wg|tr|rv|rif|odp)\s?:\s*)+", re.IGNORECASE)  # Re: Fwd: On oars
_BOUNDARY = re.compile(rb"boundary=\"?([^\";\s]{1,200})", re.IGNORECASE)
_SIGNED = re.compile(r"^--[ ]?$", re.MULTILINE)
_LONGEST_SIGNATURE = 1_000  # characters
_MOST = 500  # parts, and parts of which each holds others: a mail with an attachment has three
_HINT = "open it in the mail program and save its words as plain text (.txt)"


def read_mail(raw: bytes, name: str) -> Body:
    """The body of a mail. Raises ReadError for what is no mail, holds no words or is nested too deeply."""
    place = Place(name)
    boundaries = {match[1] for match in islice(_BOUNDARY.finditer(raw), _MOST)}
    if len(boundaries) == _MOST or sum(raw.count(b"--" + boundary) for boundary in boundaries) > _MOST:
        raise ReadError(f"has more than {_MOST} parts", place=place, hint=_HINT)
    try:
        mail = message_from_bytes(raw, policy=default)
        part = mail.get_body(("plain", "html")) if isinstance(mail, EmailMessage) else None
        content = _content(part, name) if isinstance(part, EmailMessage) else None
        heads = [f"{head}: {said}" for head, words in _HEADS.items() if (said := _said(mail, head, *words))]
        subject = _ANSWERED.sub("", _said(mail, "Subject", *_SUBJECT), count=1)
    except RecursionError as error:
        raise ReadError("is nested too deeply", place=place, hint=_HINT) from error
    except (
        MessageError,
        LookupError,
        ValueError,
        AttributeError,
        TypeError,
    ) as error:  # as `email` raises for broken ones
        raise ReadError(f"cannot be read as a mail: {error}", place=place, hint=_HINT) from error
    if part is None or not isinstance(content, str) or not content.strip() or not heads:
        raise ReadError("is no mail with words", place=place, hint=_HINT)
    heads = [subject, *heads] if subject else heads
    if part.get_content_subtype() == "html":
        return read_html(("".join(f"<p>{escape(head)}</p>\n" for head in heads) + content).encode(), name)
    return _without_signature(read_text("\n".join((*heads, "", content)).encode(), name))


def _without_signature(body: Body) -> Body:
    """The body, in which nobody says what stands below the line that parts a signature from a mail (RFC 3676, 4.3).
    Several such lines part something else, and below one above a quotation answers follow."""
    lines = [match.end() for match in islice(_SIGNED.finditer(body.text), 2)]
    below = body.text[lines[0] :] if len(lines) == 1 else ""
    if not below or len(below) > _LONGEST_SIGNATURE or ">" in below:
        return body
    blocks = (
        replace(block, given=TurnKind.BOILERPLATE, label=None) if block.start > lines[0] else block
        for block in body.blocks
    )
    return replace(body, blocks=tuple(blocks))


def _content(part: EmailMessage, name: str) -> object:
    """The words of a part; those that say nothing of their encoding, as saved by hand, are read as any text is."""
    written = (
        part.get_payload(decode=True) if part.get_content_maintype() == "text" and not part.get_charsets()[0] else b""
    )
    if isinstance(written, bytes) and not written.isascii():
        return decode(written, name)
    return part.get_content(errors="strict")


def _said(mail: Message, *heads: str) -> str:
    """What the first of `heads` that a mail has says, on one line."""
    said = next((str(mail[head]) for head in heads if mail[head]), "")
    return " ".join(said.encode("utf-8", "surrogateescape").decode("utf-8", "replace").split())
