"""`quotecards verify`: the proof that every card holds its speaker's words."""

from pathlib import Path

import click

from quotecards.cli.console import answer, answer_json, count
from quotecards.cli.main import OK, SOME_FAILED

_EPILOG = """\b
Examples:
  quotecards verify
  quotecards verify output/my-campaign
  quotecards verify output --json"""


@click.command(epilog=_EPILOG)
@click.argument("place", metavar="[DIR]", required=False, default="output", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def verify(place: Path, as_json: bool) -> int:
    """Prove every card of a run against its source, word by word.

    DIR is an output folder, the folder of one campaign, or a manifest; default: output. Prints one line for each card
    that cannot be proved, and ends with exit code 1 then.
    """
    from quotecards.campaign.verify import find_manifests
    from quotecards.campaign.verify import verify as prove

    proofs = [prove(manifest) for manifest in find_manifests(place)]
    flawed = any(proof.flaws for proof in proofs)
    if as_json:
        answer_json(
            [
                {
                    "manifest": proof.manifest.as_posix(),
                    "proved": proof.proved,
                    "flaws": [{"card": flaw.card, "why": flaw.why} for flaw in proof.flaws],
                }
                for proof in proofs
            ]
        )
        return SOME_FAILED if flawed else OK
    for proof in proofs:
        for flaw in proof.flaws:
            answer(f"{proof.manifest.as_posix()}: {flaw.card + ': ' if flaw.card else ''}{flaw.why}")
    proved = sum(proof.proved for proof in proofs)
    failed = sum(flaw.card is not None for proof in proofs for flaw in proof.flaws)
    if flawed:
        answer(f"{count(failed, 'card')} cannot be proved, {proved} can")
        return SOME_FAILED
    answer(f"{count(proved, 'card')} proved: every word is the source's")
    return OK
