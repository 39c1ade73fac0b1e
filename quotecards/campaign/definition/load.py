"""From what the user names to a campaign: a campaign file, an interview, or a folder."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from quotecards.campaign.decisions.decisions import decisions_path, read_decisions
from quotecards.campaign.definition.campaign import Campaign, Interview, speaker_key
from quotecards.campaign.definition.logos import logo_file
from quotecards.campaign.definition.photos import photo_of
from quotecards.campaign.definition.schema import CampaignModel, CreditsFileModel, InterviewModel, PhotoModel
from quotecards.campaign.definition.settings import Setting
from quotecards.campaign.terms import CAMPAIGN_FILE
from quotecards.errors import PhotoError, Place, Problems, QuotecardsError, SettingError
from quotecards.exporters import slug
from quotecards.model.card import Photo
from quotecards.model.credits import Credits, Origin, Stated
from quotecards.model.inscription import Rights
from quotecards.model.logo import Logo, LogoFile
from quotecards.model.settings import Selection
from quotecards.readers import find_interviews
from quotecards.readers.body.declared import Declaration, declaration
from quotecards.storage import is_pattern, is_web, joined, matches, reason, relative
from quotecards.yamlcheck import check
from quotecards.yamlfile import YamlDocument, did_you_mean, load

_YAML = frozenset({".yaml", ".yml"})


def load_campaign(target: Path) -> Campaign:
    """The campaign that `target` names.

    A folder that holds a `campaign.yaml` is that campaign; another folder is a campaign of all its interviews. Raises
    SettingError or Problems for what is wrong in the campaign's files, ReadError for a folder with nothing to read.
    """
    campaign = _campaign(target)
    if is_web(target):  # nothing beside an address is asked for
        return campaign
    return replace(campaign, decisions=read_decisions(decisions_path(target)))


def _campaign(target: Path) -> Campaign:
    if target.is_dir():
        if (target / CAMPAIGN_FILE).is_file():
            return _from_file(target / CAMPAIGN_FILE)
        return _from_folder(target)
    if target.suffix.lower() in _YAML and (target.is_file() or not target.exists()):
        return _from_file(target)
    root = target.parent.resolve()
    interview = Interview(root / target.name, target.as_posix(), target.name)
    return Campaign(target.stem, slug(target.stem), root, target.as_posix(), target.name, (interview,))


def _from_folder(folder: Path) -> Campaign:
    root = folder.resolve()
    found = tuple(_interview(root, folder, path.relative_to(folder).as_posix()) for path in find_interviews(folder))
    return Campaign(root.name, slug(root.name), root, folder.as_posix(), ".", found)


def _from_file(path: Path) -> Campaign:
    document = load(path)
    model = check(CampaignModel, document)
    root = path.parent.resolve()
    loader = _Loader(document, path.parent, root)
    interviews = loader.interviews(model)
    photos = loader.photos(model)
    logo = loader.logo(model)
    if loader.problems:
        raise loader.problems[0] if len(loader.problems) == 1 else Problems(tuple(loader.problems))
    settings: dict[str, Setting[Any]] = {}
    if model.theme is not None:
        is_file = model.theme.endswith(tuple(_YAML)) or any(f"{suffix}/" in model.theme for suffix in _YAML)
        theme = str(joined(root, model.theme)) if is_file else model.theme
        settings["theme"] = Setting(theme, str(document.place(("theme",))))
    if model.variant is not None:
        settings["variant"] = Setting(model.variant, str(document.place(("variant",))))
    if model.executor is not None:
        settings["executor"] = Setting(model.executor, str(document.place(("executor",))))
    if model.scheduler is not None:
        settings["scheduler"] = Setting(model.scheduler, str(document.place(("scheduler",))))
    if model.formats is not None:
        settings["formats"] = Setting(tuple(dict.fromkeys(model.formats)), str(document.place(("formats",))))
    if model.select.per_interview is not None:
        settings["top"] = Setting(model.select.per_interview, str(document.place(("select", "per_interview"))))
    if model.select.carousels is not None:
        settings["carousels"] = Setting(model.select.carousels, str(document.place(("select", "carousels"))))
    name = model.name or (root.name if path.name == CAMPAIGN_FILE else path.stem)
    return Campaign(
        name=name,
        folder=slug(name),
        root=root,
        shown_as=path.as_posix(),
        recorded_as=path.name,
        interviews=interviews,
        selection=Selection(
            min_words=model.select.words.min,
            max_words=model.select.words.max,
            films=tuple(model.select.films),
            speakers=tuple(model.select.speakers),
            style=model.house_style.style(),
            topics=tuple(model.select.topics),
            pins=tuple(dict.fromkeys(model.select.pin)),
            bans=tuple(dict.fromkeys(model.select.ban)),
            share=model.select.share,
            guards=model.select.guards,
        ),
        settings=settings,
        photos=photos,
        overrides=document.part("overrides") if model.overrides else None,
        hashtags=tuple(model.hashtags),
        rights=Rights(model.rights.creator, model.rights.notice),
        logo=logo,
        embargo=(model.embargo,) if model.embargo else (),
        files=(path, *([joined(root, model.credits)] if model.credits else [])),
        policy=model.policy.policy(),
        places={
            words: document.place(("select", key, index))
            for key, listed in (("ban", model.select.ban), ("pin", model.select.pin))
            for index, words in enumerate(listed)
        },
    )


class _Loader:
    """Finds the files that a campaign names, and notes every one that is not there."""

    def __init__(self, document: YamlDocument, shown: Path, root: Path) -> None:
        self.document = document
        self.shown = shown
        self.root = root
        self.problems: list[QuotecardsError] = []

    def interviews(self, model: CampaignModel) -> tuple[Interview, ...]:
        """Every interview once, in the order of the file; a folder's or pattern's own in the order of their names."""
        by_name = self._credits_file(model)
        at = self.document.place(("festival",)).line
        general = Credits(festival=Stated(model.festival, Origin.CAMPAIGN, line=at) if model.festival else None)
        found: dict[Path, Interview] = {}
        for index, item in enumerate(model.interviews):
            own = self._declared(("interviews", index, "credits"), item)
            for path in self._paths(item.path, ("interviews", index)):
                shared = by_name.get(path.name, Declaration())
                plain = _interview(self.root, self.shown, relative(path, self.root))
                interview = Interview(
                    path=path,
                    shown_as=plain.shown_as,
                    recorded_as=plain.recorded_as,
                    declared=own.credits.over(shared.credits).over(general),
                    language=own.language or shared.language,
                    embargo=(item.embargo,) if item.embargo else (),
                )
                known = found.setdefault(path, interview)
                # Named twice, it stands under every embargo that was written for it.
                found[path] = replace(known, embargo=tuple(dict.fromkeys((*known.embargo, *interview.embargo))))
        return tuple(found.values())

    def photos(self, model: CampaignModel) -> dict[str, Photo]:
        """The photos by speaker, each with the digest of its file."""
        found = {}
        for speaker, photo in model.photos.items():
            try:
                found[speaker_key(speaker)] = self._photo(photo)
            except OSError as error:
                place = self.document.place(("photos", speaker, "file"))
                hint = "paths are relative to the campaign file"
                message = f"the photo “{photo.file}” cannot be read: {reason(error)}"
                self.problems.append(SettingError(message, place=place, hint=hint))
            except SettingError as error:
                place = self.document.place(("photos", speaker, "file"))
                message = f"the photo “{photo.file}” {error.message}"
                self.problems.append(SettingError(message, place=place, hint=error.hint))
        return found

    def logo(self, model: CampaignModel) -> Logo | None:
        """The logo, each of its files looked at."""
        if model.logo is None:
            return None
        files: list[LogoFile] = []
        for key, written in (("light", model.logo.light), ("dark", model.logo.dark)):
            if written is None:
                continue
            try:
                files.append(logo_file(joined(self.root, written), self.root))
            except (PhotoError, SettingError) as error:
                message = f"the logo “{written}” {error.message}"
                self.problems.append(SettingError(message, place=self.document.place(("logo", key)), hint=error.hint))
        return Logo(tuple(files))

    def _photo(self, photo: PhotoModel) -> Photo:
        found = photo_of(joined(self.root, photo.file), self.root, photo.credit, photo.focus)
        return replace(found, licence=photo.licence.licence()) if photo.licence else found

    def _paths(self, written: str, at: tuple[str | int, ...]) -> Iterator[Path]:
        place = self.document.place((*at, "path"))
        try:
            path = joined(self.root, written)
            if path.is_dir():
                yield from find_interviews(path)
            elif not is_pattern(written) or path.exists():
                yield path  # a file that is not there is reported when it is read, and the others are still made
            else:
                yield from self._matches(written, place)
        except QuotecardsError as error:
            self.problems.append(SettingError(f"“{written}” {error.message}", place=place, hint=error.hint))

    def _matches(self, pattern: str, place: Place) -> Iterator[Path]:
        try:
            found = matches(self.root, pattern)
        except (ValueError, NotImplementedError) as error:
            raise SettingError("is not a pattern that can be searched for", hint="such as interviews/*.txt") from error
        if not found:
            raise SettingError("matches no file", place=place, hint="paths are relative to the campaign file")
        yield from found

    def _declared(self, at: tuple[str | int, ...], item: InterviewModel) -> Declaration:
        if item.credits is None:
            return Declaration()
        return declaration(self.document.part(*at), Origin.CAMPAIGN)

    def _credits_file(self, model: CampaignModel) -> dict[str, Declaration]:
        """The credits of the file that the campaign names, by the interview's file name."""
        if model.credits is None:
            return {}
        path = joined(self.root, model.credits)
        try:
            is_there = path.is_file()
        except OSError:  # such as a name that is too long
            is_there = False
        if not is_there:
            place = self.document.place(("credits",))
            hint = "paths are relative to the campaign file"
            self.problems.append(SettingError(f"there is no file “{model.credits}”", place=place, hint=hint))
            return {}
        document = load(path, joined(self.shown, model.credits).as_posix())
        names = check(CreditsFileModel, document).root
        beside = sorted(other.name for other in path.parent.iterdir())
        for name in names:
            listed = any(joined(self.root, item.path).name == name for item in model.interviews)
            if not listed and name not in beside:
                message = f"there is no interview “{name}” beside this file or in the campaign"
                near = did_you_mean(name, beside)
                self.problems.append(SettingError(message, place=document.place((name,)), hint=near))
        return {name: declaration(document.part(name), Origin.CAMPAIGN) for name in names}


def _interview(root: Path, shown: Path, relative: str) -> Interview:
    return Interview(joined(root, relative), joined(shown, relative).as_posix(), relative)
