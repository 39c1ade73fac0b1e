"""The file of decisions as it may be written. Checked by pydantic through `yamlcheck`."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from quotecards.campaign.terms import Name, Quotation, known_guard
from quotecards.yamlcheck import as_list, mistake


def _none(value: Any) -> Any:
    """A list with nothing in it is no mistake: the last decision may have been taken back."""
    return [] if value is None else value


class DecisionModel(BaseModel):
    """One decision about the words of one interview."""

    model_config = ConfigDict(extra="forbid", defer_build=True, frozen=True)

    interview: Name
    words: Quotation
    line: Annotated[int, Field(ge=1)] | None = None
    status: Literal["approved", "rejected", "published"] | None = None
    lines: list[Quotation] = []
    pin: bool = False
    ban: bool = False
    confirmed: Annotated[list[Annotated[Name, AfterValidator(known_guard)]], BeforeValidator(as_list)] = []
    note: Name | None = None

    @model_validator(mode="after")
    def _not_both(self) -> "DecisionModel":
        if self.pin and self.ban:
            raise mistake("words cannot be both pinned and banned", "take one of the two lines away")
        return self


class DecisionsModel(BaseModel):
    """The whole file."""

    model_config = ConfigDict(extra="forbid", defer_build=True, frozen=True)

    decisions: Annotated[list[DecisionModel], BeforeValidator(_none)] = []
