"""Manifests of invented cards, as the page gets them."""

from typing import Any

Record = dict[str, Any]


def a_file(name: str = "story", width: int = 1080, height: int = 1920, **rest: Any) -> Record:
    file: Record = {
        "path": f"{name}/ida.jpg",
        "format": name,
        "platform": "stories" if name == "story" else name,
        "width": width,
        "height": height,
        "bytes": 123_456,
        "sha256": "ab" * 32,
        "checks": {"over_faces": []},
    }
    return file | rest


def a_card(text: str = "Nobody rehearses the sea", **rest: Any) -> Record:
    card: Record = {
        "id": "ida--nobody-rehearses-the-sea-1a2b3c4d",
        "status": "ready",
        "why": [],
        "language": "en",
        "quote": {
            "text": text,
            "path": "ida.txt",
            "line": 11,
            "question": "Do you rehearse?",
            "edits": [{"kind": "stage_note", "before": "[laughs] ", "after": "", "start": 0, "end": 9}],
            "reasons": [{"signal": "life", "weight": 0.2, "words": "speaks of life and people"}],
            "warnings": [{"guard": "irony", "action": "warn", "words": "[laughs] was left out"}],
        },
        "credits": {
            "speaker": {"value": "Ida Lund", "origin": "inferred", "evidence": "the title names her", "line": 1},
            "film": {
                "value": {"title": "Salt Roads", "director": "Per Moe", "year": 2021},
                "origin": "sidecar",
                "evidence": "",
                "line": 2,
            },
            "source": None,
            "photo": {"path": "photos/ida.jpg", "sha256": "", "credit": "Noa Field", "focus": None},
        },
        "files": [a_file("x", 1600, 900), a_file("story")],
        "alt_text": f"“{text}” — Ida Lund. Salt Roads.",
        "alt_texts": {"x": f"“{text}” — Ida Lund."},
        "captions": {"default": f"“{text}”\n\n— Ida Lund\n\n#SaltRoads", "x": f"“{text}”\n— Ida Lund"},
        "titles": {},
        "missing_texts": [],
    }
    return card | rest


def a_refused_card(text: str = "They never paid anyone") -> Record:
    return a_card(text) | {
        "id": "ida--they-never-paid",
        "status": "failed",
        "why": ["claims something about people"],
        "files": [],
        "alt_text": None,
        "alt_texts": {},
        "captions": {},
    }


def a_carousel(*slides: Record) -> Record:
    return {
        "id": "ida--passage",
        "status": "ready",
        "quote": a_card("Nobody rehearses the sea. The cold makes every sentence shorter.")["quote"],
        "slides": [slide["id"] for slide in slides],
        "threads": {"x": ["First post", "Second post"], "bluesky": None},
        "files": [{"path": "linkedin/ida--passage.pdf", "format": "linkedin-document", "platform": "linkedin"}],
    }


def a_slide(number: int) -> Record:
    files = [a_file("x", 1600, 900, path=f"x/{number}.jpg"), a_file("story", path=f"story/{number}.jpg")]
    captions = {"default": "The whole", "x": "The whole for X"}
    texts = {"alt_text": f"Slide {number} in words", "alt_texts": {"x": f"Slide {number} for X"}}
    return a_card(id=f"slide-{number}", files=files, captions=captions if number == 1 else {}) | texts


def a_manifest(*cards: Record, campaign: str = "talks") -> Record:
    return {"campaign": campaign, "theme": "noir", "formats": ["story", "x"], "cards": list(cards)}
