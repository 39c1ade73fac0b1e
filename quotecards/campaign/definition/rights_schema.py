"""Embargo, licences and the house's policy as a campaign file may have them. Checked by pydantic."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from quotecards.campaign.definition.moments import in_order, moment
from quotecards.model.rights import Licence, Policy, RequiredCredit
from quotecards.platforms import platforms
from quotecards.yamlcheck import as_list, mistake
from quotecards.yamlfile import did_you_mean


def _moment(value: Any) -> str:
    try:
        return moment(value)
    except ValueError as error:
        message, _, hint = str(error).partition("; ")
        raise mistake(message, hint) from None


def _platform(name: str) -> str:
    if name not in platforms():
        raise mistake(f"there is no platform “{name}”", did_you_mean(name, platforms()))
    return name


Moment = Annotated[str, BeforeValidator(_moment)]


class LicenceModel(BaseModel):
    """When and where a photo may be shown."""

    model_config = ConfigDict(extra="forbid", defer_build=True, frozen=True)

    start: Annotated[Moment | None, Field(alias="from")] = None
    until: Moment | None = None
    platforms: Annotated[list[Annotated[str, AfterValidator(_platform)]], BeforeValidator(as_list)] = []
    note: Annotated[str, Field(min_length=1)] | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "LicenceModel":
        if self.start and self.until and not in_order(self.start, self.until):
            raise mistake(f"the licence ends ({self.until}) before it begins ({self.start})")
        return self

    def licence(self) -> Licence:
        """The licence meant."""
        return Licence(self.start, self.until, tuple(dict.fromkeys(self.platforms)), self.note)


class PolicyModel(BaseModel):
    """What the house asks of every card."""

    model_config = ConfigDict(extra="forbid", defer_build=True, frozen=True)

    approval: Literal["required", "optional"] = "optional"
    credits: Annotated[list[RequiredCredit], BeforeValidator(as_list)] = []

    def policy(self) -> Policy:
        """The policy meant."""
        return Policy(self.approval == "required", tuple(dict.fromkeys(self.credits)))
