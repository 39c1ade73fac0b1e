"""The cards of an order to what became of them, by whichever executor; each is told as it is done."""

from collections.abc import Callable, Hashable, Sequence

from quotecards.campaign.executors import Executor, Lost, open_executor
from quotecards.campaign.press import Job, Order
from quotecards.campaign.results import Failure, Result
from quotecards.campaign.settings import Settings
from quotecards.campaign.workplace import Workplace

Tell = Callable[[Result], None]
Begun = Callable[[int], None]
WORTH_IT = 8  # pictures below which starting processes costs more than it saves
STOPPED = "not begun, because --max-failures was reached"


def executor_for(settings: Settings) -> Executor:
    """The executor that the settings ask for."""
    return open_executor(
        settings.executor.value,
        workers=settings.jobs.value,
        scheduler=settings.scheduler.value,
        place=settings.scheduler.place or settings.executor.place,
    )


def make_cards(
    executor: Executor, order: Order, jobs: Sequence[Job], settings: Settings, *, tell: Tell
) -> list[Result]:
    """What became of each job. `tell` hears of it as soon as it is done, in whatever order they are.

    When as many pictures failed as the settings allow, no more cards are begun. Raises SettingError where the executor
    cannot be had.
    """
    results: dict[int, Result] = {}
    failed, allowed = 0, settings.max_failures.value

    def enough() -> bool:
        return bool(allowed) and failed >= allowed

    if not jobs:
        return []
    pictures = sum(len(job.recipes) or len(order.looks_for(job.card)) for job in jobs)
    small = len(jobs) < 2 or pictures < WORTH_IT
    for at, answer in executor.run(Workplace.of(order), jobs, key=_plates_of, stop=enough, small=small):
        result = results[at] = _not_made(jobs[at], order, answer.why) if isinstance(answer, Lost) else answer
        failed += len(result.failures)
        tell(result)
    return [results.get(at) or _not_made(job, order, STOPPED) for at, job in enumerate(jobs)]


def _plates_of(job: Job) -> Hashable:
    """What cards have in common that share plates: the looks they ask for, and the photo."""
    card = job.card
    return card.theme, card.formats, card.photo and card.photo.path


def _not_made(job: Job, order: Order, why: str) -> Result:
    names = [name for name, _ in job.recipes] or [look.format.name for look in order.looks_for(job.card)]
    return Result(job.card.id, failures=tuple(Failure(name, why) for name in names))
