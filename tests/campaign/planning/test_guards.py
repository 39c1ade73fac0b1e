"""What the guards find leads to warnings, drafts and refusals, as the campaign wishes."""

from dataclasses import replace
from pathlib import Path

import pytest

from quotecards.campaign.definition.load import load_campaign
from quotecards.campaign.planning.pipeline import plan_interviews, read_interview
from quotecards.campaign.planning.plan import Plan
from quotecards.errors import QuotecardsError
from quotecards.model.concern import Action
from quotecards.selector import Selector

SELECTOR = Selector.load()
TALK = """Q: Who made it?

A: Rivers never forget their own stones. I know that Bob Hale stole the negative of our second film.

Q: And then?

A: Off the record, winter was the happiest time of my life. Nobody gives a shit about a film without a river.
"""


def planned(folder: Path, guards: str) -> Plan:
    """The plan of the talk, with the guards as wished; what is held back for its low score alone is let through."""
    guards = ", ".join(filter(None, (guards, "weak: allow")))
    (folder / "ida.txt").write_text(TALK, "utf-8")
    (folder / "campaign.yaml").write_text(
        f"select: {{per_interview: 9, guards: {{{guards}}}}}\n"
        "interviews:\n  - path: ida.txt\n    credits: {speaker: Ida Lund, source: {outlet: Kino}}\n",
        "utf-8",
    )
    campaign = load_campaign(folder)
    documents = [read_interview(campaign.interviews[0])]
    selection = replace(campaign.selection, own=campaign.decisions.wishes())
    return next(plan_interviews(documents, campaign, selection, SELECTOR))


def test_a_claim_is_a_draft_and_what_was_said_off_the_record_is_never_taken(tmp_path: Path) -> None:
    found = {card.text: card for card in planned(tmp_path, "").cards}
    assert set(found) == {
        "Rivers never forget their own stones",
        "I know that Bob Hale stole the negative of our second film",
    }
    (why,) = found["I know that Bob Hale stole the negative of our second film"].why
    assert why.endswith("is the claim confirmed? [accusation]")
    assert found["Rivers never forget their own stones"].why == ()


def test_the_campaign_decides_what_follows(tmp_path: Path) -> None:
    cards = planned(tmp_path, "accusation: warn, off_record: allow, profanity: refuse").cards
    assert all(card.why == () for card in cards)
    texts = {card.text for card in cards}
    assert "I know that Bob Hale stole the negative of our second film" in texts
    assert not any("Nobody" in text for text in texts)
    assert any("winter was the happiest" in text for text in texts)


@pytest.mark.parametrize(
    ("guards", "message"),
    [
        ("profanty: warn", "campaign.yaml:1:37: there is no guard “profanty” (did you mean “profanity”?)"),
        ("profanity: forbid", "“forbid” is not known here"),
    ],
)
def test_a_guard_that_does_not_exist_is_told_with_its_place(tmp_path: Path, guards: str, message: str) -> None:
    with pytest.raises(QuotecardsError) as caught:
        planned(tmp_path, guards)
    assert message in str(caught.value)


def test_one_claim_can_be_confirmed_and_the_guard_holds_all_others_back(tmp_path: Path) -> None:
    claim = "I know that Bob Hale stole the negative of our second film"
    secret = "Off the record, winter was the happiest time of my life"
    (tmp_path / "decisions.yaml").write_text(
        f'decisions:\n  - {{interview: ida.txt, words: "{claim}", confirmed: accusation}}\n'
        f'  - {{interview: ida.txt, words: "{secret}", pin: true, confirmed: [off_record]}}\n',
        "utf-8",
    )
    found = {card.text: card for card in planned(tmp_path, "").cards}
    assert found[claim].why == found[secret].why == ()
    for words, guard in ((claim, "accusation"), (secret, "off_record")):
        quote = found[words].quote
        assert quote is not None
        (warning,) = (one for one in quote.warnings if one.guard == guard)
        assert (warning.action, warning.words.endswith("An editor has confirmed it.")) == (Action.WARN, True)
    (tmp_path / "decisions.yaml").write_text(
        f'decisions:\n  - {{interview: ida.txt, words: "{claim}", confirmed: courtesy}}\n', "utf-8"
    )
    found = {card.text: card for card in planned(tmp_path, "").cards}
    assert found[claim].why  # another guard's doubt was confirmed
    assert secret not in found


def test_a_confirmed_guard_that_does_not_exist_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "decisions.yaml").write_text("decisions:\n  - {interview: ida.txt, words: a b, confirmed: acusation}\n")
    with pytest.raises(QuotecardsError) as caught:
        planned(tmp_path, "")
    assert "there is no guard “acusation” (did you mean “accusation”?)" in str(caught.value)
