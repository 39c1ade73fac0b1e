"""A document of ours around what it shows: it asks nothing of the network, and its policy allows no style or script but
those that stand in it."""

import base64
import hashlib

from quotecards import resources
from quotecards.gallery.markup import Markup, element

PAGE_MARK = '<meta name="generator" content="quotecards">'


def document(title: str, body: Markup, *, style: str, script: str = "") -> bytes:
    """An HTML document. The same gives the same bytes."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        Markup(PAGE_MARK),
        element("title", title),
        element("link", rel="icon", href="data:,"),
        Markup(f"<style>{style}</style>"),
    )
    run = Markup(f"<script>{script}</script>") if script else None
    text = f"<!doctype html>\n{element('html', head, element('body', body, run), lang='en')}\n"
    return text.encode("utf-8", "replace")  # half a character, which UTF-8 has no bytes for, becomes a question mark


def source(name: str) -> str:
    """A style or a script of the gallery."""
    return resources.data(f"gallery/{name}").read_text("utf-8")


def _policy(style: str, script: str) -> str:
    """Our own style and script and the pictures beside the page, nothing else, even where a text slipped through."""
    scripts = _hash(script) if script else "'none'"
    return (
        f"default-src 'none'; img-src 'self' file: data:; style-src {_hash(style)}; script-src {scripts}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
