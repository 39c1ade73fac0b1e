"""What both the campaign file and the decisions file are made of, and what the one is called."""

import re
from typing import Annotated

from pydantic import AfterValidator

from quotecards.selector.guards import GUARDS
from quotecards.yamlcheck import mistake
from quotecards.yamlfile import did_you_mean

CAMPAIGN_FILE = "campaign.yaml"


def _without_nul(text: str) -> str:
    if "\0" in text:
        raise ValueError("holds a NUL character")
    if not text.strip():
        raise ValueError("is empty")
    return text


def known_guard(name: str) -> str:
    """The name of a guard; raises ValueError, with what was perhaps meant, where there is none."""
    known = [guard.name for guard in GUARDS]
    if name not in known:
        raise mistake(f"there is no guard “{name}”", did_you_mean(name, known))
    return name


def _with_words(text: str) -> str:
    if not re.search(r"\w", _without_nul(text)):
        raise ValueError("holds no words")
    return text


Quotation = Annotated[str, AfterValidator(_with_words)]
Name = Annotated[str, AfterValidator(_without_nul)]
