"""A campaign as it runs: where its interviews and photos lie, and what is wanted of them."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quotecards.campaign.decisions.decisions import Decisions
from quotecards.campaign.definition.settings import Setting
from quotecards.errors import Place
from quotecards.model.card import Photo
from quotecards.model.credits import Credits
from quotecards.model.inscription import Rights
from quotecards.model.logo import Logo
from quotecards.model.rights import Policy
from quotecards.model.settings import Selection
from quotecards.yamlfile import YamlDocument


@dataclass(frozen=True, slots=True)
class Interview:
    """A file to read.

    `path` opens it; `shown_as` names it in messages, as the user would; `recorded_as` names it in the manifest,
    relative to the campaign's root; `declared` are the credits that the campaign gives it; `embargo` are moments (ISO
    8601) before which nothing of it may be posted.
    """

    path: Path
    shown_as: str
    recorded_as: str
    declared: Credits = field(default_factory=Credits)
    language: str | None = None
    embargo: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Campaign:
    """What to make cards from.

    `folder` is the name made safe for a folder; `root` is the absolute folder that recorded paths start from;
    `shown_as` is the campaign as the user named it, `recorded_as` its place relative to the root; `settings` are those
    that it sets itself; `photos` are by `speaker_key`; `overrides` change the theme; `hashtags` are names to make
    hashtags of, beside film and people; `rights` say whose the cards are; `logo` stands on them; `places` tell where it
    pins and bans words; `decisions` are what people decided about its cards; `embargo` holds for all of them, and so
    does `policy`; `files` are those that it is written in.
    """

    name: str
    folder: str
    root: Path
    shown_as: str
    recorded_as: str
    interviews: tuple[Interview, ...]
    selection: Selection = field(default_factory=Selection)
    settings: Mapping[str, Setting[Any]] = field(default_factory=dict)
    photos: Mapping[str, Photo] = field(default_factory=dict)
    overrides: YamlDocument | None = None
    hashtags: tuple[str, ...] = ()
    rights: Rights = field(default_factory=Rights)
    logo: Logo | None = None
    places: Mapping[str, Place] = field(default_factory=dict)
    decisions: Decisions = field(default_factory=Decisions)
    embargo: tuple[str, ...] = ()
    policy: Policy = field(default_factory=Policy)
    files: tuple[Path, ...] = ()


def speaker_key(name: str) -> str:
    """A name without what two spellings of one speaker may differ in: case, white space, composed letters."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
