"""The reader of mails as mail programs save them (`.eml`): answers that came by mail, with what they answer.

Read by Python's `email` (RFC 5322, MIME). Its subject and what else it says of itself stand above its words, as mail
programs print it; attachments are left out, nothing is fetched. Lines are those of the text, not of the file, in which
it may be encoded.
"""

import re
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import default
from html import escape
from itertools import islice

from quotecards.errors import Place, ReadError
from quotecards.readers.body.body import Body
from quotecards.readers.text.textfile import read_text
from quotecards.readers.web.html_file import read_html

_HEADS = ("From", "To", "Date")
_ANSWERED = re.compile(r"(?:(?:re|aw|sv|vs|fwd?|wg|tr|rv|rif|odp)\s?:\s*)+", re.IGNORECASE)  # Re: Fwd: On oars
_BOUNDARY = re.compile(rb"boundary=\"?([^\";\s]{1,200})", re.IGNORECASE)
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
        content = part.get_content(errors="strict") if isinstance(part, EmailMessage) else None
        heads = [f"{head}: {' '.join(str(mail[head]).split())}" for head in _HEADS if mail[head]]
        subject = _ANSWERED.sub("", " ".join(str(mail["Subject"] or "").split()), count=1)
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
    return read_text("\n".join((*heads, "", content)).encode(), name)
