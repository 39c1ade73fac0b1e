"""What `quotecards build --json` answers."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quotecards.campaign.definition.settings import Settings
    from quotecards.campaign.planning.prepare import Prepared
    from quotecards.campaign.run import Outcome


def planned_record(prepared: "Prepared", settings: "Settings") -> dict[str, Any]:
    """Of a dry run: the cards that would be made."""
    cards = [
        {
            "id": card.id,
            "status": card.status.value,
            "why": list(card.why),
            "text": card.text,
            "speaker": card.speaker.value,
            "film": card.film.value.title if card.film else None,
            "path": card.quote.path if card.quote else None,
            "line": card.quote.line if card.quote else None,
            "warnings": [str(concern) for concern in card.quote.warnings] if card.quote else [],
        }
        for card in prepared.cards
    ]
    refused = [{"id": card.id, "why": list(card.why), "text": card.quote.text} for card in prepared.refused]
    return {"cards": cards, "refused": refused, "settings": settings.to_json()}


def made_record(outcome: "Outcome", settings: "Settings", check: bool) -> dict[str, Any]:
    """Of a run: what was made, or what would change where it only `check`ed."""
    prepared = outcome.prepared
    return {
        "folder": outcome.folder.as_posix(),
        "checked_only": check,
        "made": outcome.made,
        "unchanged": outcome.unchanged,
        "failed": [
            *({"card": card, "format": failure.format, "why": failure.why} for card, failure in outcome.failures),
            *({"card": card.id, "format": None, "why": "; ".join(card.why)} for card in prepared.refused),
        ],
        "warnings": [
            {"card": card.id, "guard": concern.guard, "action": concern.action.value, "words": concern.words}
            for card in prepared.cards
            for concern in (card.quote.warnings if card.quote else ())
        ],
        "drafts": [{"card": card.id, "why": list(card.why)} for card in outcome.drafts],
        "removed": list(outcome.removed),
        "orphans": list(outcome.orphans),
        "unreadable": [str(error) for error in prepared.unreadable],
        "notices": list(prepared.notices),
        "missing_texts": list(outcome.missing_texts),
        "files": [
            {
                "card": result.card,
                "path": picture.asset.path,
                "format": picture.asset.format,
                "changed": picture.changed,
            }
            for result in outcome.results
            for picture in result.made
        ],
        "manifest_changed": outcome.manifest_changed,
        "gallery_changed": list(outcome.gallery),
        "settings": settings.to_json(),
    }
