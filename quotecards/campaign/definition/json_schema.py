"""The JSON schema of campaign files, for completion and marks in editors."""

import json
from typing import Any

from quotecards.campaign.definition.schema import CampaignModel


def campaign_schema() -> dict[str, Any]:
    """The schema (draft 2020-12), from the model that checks campaign files."""
    schema = CampaignModel.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema | {"title": "A campaign of quotecards"}


def campaign_schema_text() -> str:
    """The schema as JSON, the same on every machine."""
    return json.dumps(campaign_schema(), indent=2, ensure_ascii=False) + "\n"
