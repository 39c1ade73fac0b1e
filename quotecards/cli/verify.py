"""`quotecards verify`: the proof that every card holds its speaker's words."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quotecards.cli.console import answer, answer_json, count, wrapped
from quotecards.cli.location import location
from quotecards.cli.main import OK, SOME_FAILED

if TYPE_CHECKING:
    from quotecards.campaign.proof.picture import PictureProof

_EPILOG = """\b
Examples:
  quotecards verify
  quotecards verify output/my-campaign
  quotecards verify output --json
  quotecards verify card.jpg --source interview.txt"""


@click.command(epilog=_EPILOG)
@click.argument("place", metavar="[DIR|PICTURE]", required=False, default="output", type=location)
@click.option("--source", type=location, metavar="FILE", help="The interview of a single picture.")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def verify(place: Path, source: Path | None, as_json: bool) -> int:
    """Prove every card of a run against its source, word by word.

    DIR is an output folder, the folder of one campaign, or a manifest; default: output. Prints one line for each card
    that cannot be proved, and ends with exit code 1 then. Cards that were exported, by the ledger beside the campaign,
    are held to the same.

    PICTURE is one picture, wherever it came from, as long as its metadata are in it. Its interview is looked for here
    and around the picture unless --source names it; exit code 1 where the words could not be proved.
    """
    from quotecards.campaign.proof.picture import PICTURES
    from quotecards.errors import SettingError

    if place.suffix.lower() in PICTURES and not place.is_dir():
        return _picture(place, source, as_json)
    if source is not None:
        raise SettingError("--source goes with one picture", hint="quotecards verify card.jpg --source interview.txt")
    return _run(place, as_json)


def _run(place: Path, as_json: bool) -> int:
    from quotecards.campaign.proof.verify import find_manifests
    from quotecards.campaign.proof.verify import verify as prove

    proofs = [prove(manifest) for manifest in find_manifests(place)]
    flawed = any(proof.flaws or proof.exported for proof in proofs)
    if as_json:
        answer_json(
            [
                {
                    "manifest": proof.manifest.as_posix(),
                    "proved": proof.proved,
                    "flaws": [{"card": flaw.card, "why": flaw.why} for flaw in proof.flaws],
                    "exported": [{"card": flaw.card, "why": flaw.why} for flaw in proof.exported],
                }
                for proof in proofs
            ]
        )
        return SOME_FAILED if flawed else OK
    for proof in proofs:
        for flaw in (*proof.flaws, *proof.exported):
            answer(f"{proof.manifest.as_posix()}: {flaw.card + ': ' if flaw.card else ''}{flaw.why}")
    proved = sum(proof.proved for proof in proofs)
    failed = sum(flaw.card is not None for proof in proofs for flaw in proof.flaws)
    out = sum(flaw.card is not None for proof in proofs for flaw in proof.exported)
    if flawed:
        went = f"; {count(out, 'card')} that went out cannot" if out else ""
        answer(f"{count(failed, 'card')} cannot be proved, {proved} can{went}")
        return SOME_FAILED
    answer(f"{count(proved, 'card')} proved: every word is the source's")
    return OK


def _picture(place: Path, source: Path | None, as_json: bool) -> int:
    from quotecards.campaign.proof.picture import verify_picture

    proof = verify_picture(place, source=source, folders=(Path(), *place.resolve().parents))
    if as_json:
        answer_json(
            {
                "picture": place.as_posix(),
                "text": proof.text,
                "speaker": proof.speaker,
                "words_proved": proof.words_proved,
                "proved": list(proof.proved),
                "flaws": list(proof.flaws),
                "left_open": list(proof.left_open),
            }
        )
    else:
        _tell(proof)
    return OK if proof.words_proved else SOME_FAILED


def _tell(proof: "PictureProof") -> None:
    if proof.text is not None:
        answer(wrapped(f"{proof.text} — {proof.speaker}"))
    for mark, lines in (("proved", proof.proved), ("wrong", proof.flaws), ("open", proof.left_open)):
        for line in lines:
            answer(wrapped(line, first=f"{mark:8}", indent=" " * 8))
