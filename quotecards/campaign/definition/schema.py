"""The campaign file as it may be written. Checked by pydantic through `yamlfile`; `load` turns it into a campaign."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, RootModel, model_validator

from quotecards.campaign.definition.rights_schema import LicenceModel, Moment, PolicyModel
from quotecards.campaign.terms import Name, Quotation, known_guard
from quotecards.model.concern import Action
from quotecards.model.settings import FirstLetter, HouseStyle, Titles
from quotecards.readers.body.declared_schema import DeclaredCredits
from quotecards.yamlcheck import as_list, mistake

# The house styles that a campaign may name. AP sets titles in quotation marks and never alters a quotation; magazines
# set titles in italics and let a quote begin with a capital (The Chicago Manual of Style, 17th ed., 8.163 and 13.7).
HOUSE_STYLES = {
    "ap": HouseStyle("ap", Titles.QUOTES, FirstLetter.KEEP, drop_connectives=False),
    "magazine": HouseStyle(),
    "plain": HouseStyle("plain", Titles.PLAIN, FirstLetter.KEEP, drop_connectives=False),
}


def _as_path(value: Any) -> Any:
    return {"path": value} if isinstance(value, str) else value


def _as_logo(value: Any) -> Any:
    return {"light": value} if isinstance(value, str) else value


def _as_style(value: Any) -> Any:
    return {"extends": value} if isinstance(value, str) else value


def _without_percent(value: Any) -> Any:
    return value.removesuffix("%").strip() if isinstance(value, str) else value


Names = Annotated[list[Name], BeforeValidator(as_list, json_schema_input_type=str | list[Name])]
Quotations = Annotated[list[Quotation], BeforeValidator(as_list, json_schema_input_type=str | list[Quotation])]
Percent = Annotated[float, Field(ge=0, le=100)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True, frozen=True)


class WordsModel(_Part):
    """How many words a quote may have."""

    min: Annotated[int, Field(ge=1, le=500)] = 4
    max: Annotated[int, Field(ge=1, le=500)] = 40

    @model_validator(mode="after")
    def _in_order(self) -> "WordsModel":
        if self.min > self.max:
            raise ValueError(f"min ({self.min}) is more than max ({self.max})")
        return self


class SelectModel(_Part):
    """Which quotes to take."""

    per_interview: Annotated[int, Field(ge=1, le=9999)] | None = None
    carousels: Annotated[int, Field(ge=0, le=9999)] | None = None
    words: WordsModel = WordsModel()
    films: Names = []
    speakers: Names = []
    topics: Names = []
    share: (
        Annotated[float, BeforeValidator(_without_percent, json_schema_input_type=float | str), Field(gt=0, le=100)]
        | None
    ) = None
    pin: Quotations = []
    ban: Quotations = []
    guards: dict[Annotated[Name, AfterValidator(known_guard)], Action] = {}


class InterviewModel(_Part):
    """One interview, a folder of them, or a pattern such as `interviews/*.txt`.

    Credits and embargo hold for all that it names.
    """

    path: Name
    credits: DeclaredCredits | None = None
    embargo: Moment | None = None


OneInterview = Annotated[InterviewModel, BeforeValidator(_as_path, json_schema_input_type=str | InterviewModel)]


class PhotoModel(_Part):
    """A picture of a speaker; `focus` is the point to keep in view, in percent from left and top, else it is found."""

    file: Name
    credit: Name | None = None
    focus: tuple[Percent, Percent] | None = None
    licence: LicenceModel | None = None


class LogoModel(_Part):
    """The house's logo: the one for dark grounds (`light`), the one for light grounds (`dark`), or both."""

    light: Name | None = None
    dark: Name | None = None

    @model_validator(mode="after")
    def _has_one(self) -> "LogoModel":
        if self.light is None and self.dark is None:
            raise mistake("names no file", "logo: {light: logos/white.png, dark: logos/black.png}")
        return self


class HouseStyleModel(_Part):
    """A named house style, or one with differences from it."""

    extends: Literal["ap", "magazine", "plain"] = "magazine"
    titles: Titles | None = None
    first_letter: FirstLetter | None = None
    drop_connectives: bool | None = None

    def style(self) -> HouseStyle:
        """The house style meant."""
        base = HOUSE_STYLES[self.extends]
        if self.titles is None and self.first_letter is None and self.drop_connectives is None:
            return base
        return HouseStyle(
            name=f"{self.extends} with changes",
            titles=base.titles if self.titles is None else self.titles,
            first_letter=base.first_letter if self.first_letter is None else self.first_letter,
            drop_connectives=base.drop_connectives if self.drop_connectives is None else self.drop_connectives,
        )


class RightsModel(_Part):
    """Whose the cards are, for the metadata of their files."""

    creator: Name | None = None
    notice: Name | None = None


class CampaignModel(_Part):
    """A campaign file. Paths in it are relative to the file.

    `hashtags` are names in plain words, such as a festival's: Locarno Film Festival becomes #LocarnoFilmFestival.
    """

    name: Name | None = None
    theme: Name | None = None
    executor: Literal["processes", "serial", "dask"] | None = None
    scheduler: Name | None = None
    variant: Name | None = None
    festival: Name | None = None
    formats: Annotated[Names, Field(min_length=1)] | None = None
    select: SelectModel = SelectModel()
    interviews: Annotated[
        list[OneInterview],
        BeforeValidator(as_list, json_schema_input_type=str | list[OneInterview]),
        Field(min_length=1),
    ]
    credits: Name | None = None
    photos: dict[Name, PhotoModel] = {}
    house_style: Annotated[
        HouseStyleModel, BeforeValidator(_as_style, json_schema_input_type=str | HouseStyleModel)
    ] = HouseStyleModel()
    overrides: dict[str, Any] = {}
    hashtags: Names = []
    rights: RightsModel = RightsModel()
    logo: Annotated[LogoModel, BeforeValidator(_as_logo, json_schema_input_type=str | LogoModel)] | None = None
    embargo: Moment | None = None
    policy: PolicyModel = PolicyModel()


class CreditsFileModel(RootModel[dict[str, DeclaredCredits]]):
    """Credits of several interviews in one file, by the interview's file name."""
