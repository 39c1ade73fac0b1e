"""Every guard, and what all of them say of an excerpt. `docs/warnings.md` tells editors the same."""

from collections.abc import Mapping

from quotecards.model.concern import Action, Concern
from quotecards.selector.guards import harm, meaning, occasion, strength, unsaid, voices
from quotecards.selector.guards.excerpt import Excerpt
from quotecards.selector.guards.guard import Guard

GUARDS = (
    Guard("inside_speech", Action.REFUSE, voices.inside_speech),
    Guard("quoted_speech", Action.WARN, voices.quoted_inside),
    Guard("reported", Action.WARN, voices.reported),
    Guard("other_guest", Action.DRAFT, voices.other_guest),
    Guard("irony", Action.WARN, meaning.irony),
    Guard("stage_note", Action.WARN, meaning.voice),
    Guard("taken_back", Action.REFUSE, meaning.taken_back),
    Guard("cut_off", Action.REFUSE, meaning.cut_off),
    Guard("part", Action.WARN, meaning.part),
    Guard("editors_note", Action.REFUSE, meaning.editors_note),
    Guard("unsaid", Action.REFUSE, unsaid.unsaid),
    Guard("brackets", Action.WARN, meaning.bracketed),
    Guard("ellipsis", Action.WARN, meaning.open_end),
    Guard("question", Action.WARN, meaning.question),
    Guard("profanity", Action.WARN, harm.profanity),
    Guard("harsh", Action.WARN, harm.harsh),
    Guard("accusation", Action.DRAFT, harm.accusation),
    Guard("suffering", Action.WARN, harm.suffering),
    Guard("child", Action.WARN, harm.child),
    Guard("off_record", Action.REFUSE, occasion.off_record),
    Guard("courtesy", Action.REFUSE, occasion.courtesy),
    Guard("promotion", Action.WARN, occasion.promotion),
    Guard("spoiler", Action.WARN, occasion.spoiler),
    Guard("weak", Action.DRAFT, strength.weak, by_score=True),
)
_BY_SCORE = tuple(guard for guard in GUARDS if guard.by_score)


def concerns(excerpt: Excerpt, actions: Mapping[str, Action], *, passed: bool = False) -> tuple[Concern, ...]:
    """What the guards find, in their order; `actions` are the house's own for some of them, by name.

    `passed`: it is known that none refuses the excerpt, so that those are not asked again.
    """
    found = []
    for guard in GUARDS:
        action = actions.get(guard.name, guard.action)
        if action is Action.ALLOW or (passed and action is Action.REFUSE):
            continue
        words = guard.finds(excerpt)
        if words:
            found.append(Concern(guard.name, action, words))
    return tuple(found)


def is_refused(excerpt: Excerpt, actions: Mapping[str, Action], *, passed: bool = False) -> bool:
    """Whether some guard refuses the excerpt; asks only those that can.

    `passed`: it is known that none refused it before it had its score, so that only those are asked that look at it.
    """
    for guard in _BY_SCORE if passed else GUARDS:
        if actions.get(guard.name, guard.action) is Action.REFUSE and guard.finds(excerpt) is not None:
            return True
    return False
