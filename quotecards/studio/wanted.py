"""What the page may ask to be decided."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from quotecards.campaign.terms import known_guard

MOST_WORDS = 20_000  # characters of a quotation
MOST_AT_ONCE = 500  # decisions


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Change(_Part):
    """What is to be decided; what is not named stays as it was."""

    status: Literal["approved", "rejected", "published"] | None = None
    pin: bool | None = None
    ban: bool | None = None
    lines: list[str] | None = Field(None, max_length=100)
    confirmed: list[Annotated[str, AfterValidator(known_guard)]] | None = Field(None, max_length=100)
    note: str | None = Field(None, max_length=2000)


class OneDecision(_Part):
    """A decision about the words of an interview."""

    interview: str = Field(max_length=4096)
    words: str = Field(max_length=MOST_WORDS)
    line: int | None = Field(None, ge=1)
    set: Change


class Decide(_Part):
    """Decisions; `seen` is what the page knew of the one, if it is one."""

    decisions: list[OneDecision] = Field(min_length=1, max_length=MOST_AT_ONCE)
    seen: dict[str, Any] | None = None


class Replace(_Part):
    """Another span of an interview in the place of a card."""

    card: str = Field(max_length=200)
    interview: str = Field(max_length=4096)
    start: int = Field(ge=0, le=10**9)
    end: int = Field(ge=0, le=10**9)
