"""The cards of an order to what became of them, by whichever executor; each is told as it is done."""

from array import array
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from pathlib import Path

from quotecards.campaign.definition.campaign import Interview
from quotecards.campaign.definition.settings import Settings
from quotecards.campaign.executors import Executor, Lost, open_executor
from quotecards.campaign.making.memory import Memory
from quotecards.campaign.making.press import Job, Order
from quotecards.campaign.making.workplace import Workplace
from quotecards.campaign.planning.ahead import WORTH_IT as WORTH_HEARING
from quotecards.campaign.records.results import Failure, Result
from quotecards.errors import Place, SettingError
from quotecards.model.card import Card, CardStatus
from quotecards.readers.formats import is_table
from quotecards.storage import Waiting, is_in_memory

Tell = Callable[[Result], None]
Begun = Callable[[int], None]
# Pictures below which several processes cost more than they save. Measured in time of the processor: what each of them
# opens and paints first takes 0.4 s, a picture 18 ms, of which two processes save the half.
WORTH_IT = 64
STOPPED = "not begun, because --max-failures was reached"


def executor_for(settings: Settings, places: Iterable[Path] = (), expected: int | None = None) -> Executor:
    """The executor that the settings ask for, to read and write in these places.

    No more processes are started beforehand than there are jobs `expected` for them (`jobs_in`, `jobs_of`), where
    somebody can tell. Raises SettingError where several processes would have to share the memory of one.
    """
    name, workers = settings.executor.value, settings.jobs.value
    alone = name == "serial" or (name == "processes" and workers == 1)
    inside = None if alone else next((path for path in places if is_in_memory(path)), None)
    if inside:
        message = f"each process has a {inside.parts[0]}// of its own, so several cannot work there"
        place = settings.executor.place or Place(inside.as_posix())
        raise SettingError(message, place=place, hint="use --executor serial")
    return open_executor(
        settings.executor.value,
        workers=settings.jobs.value,
        expected=expected,
        scheduler=settings.scheduler.value,
        place=settings.scheduler.place or settings.executor.place,
    )


def jobs_in(interviews: Sequence[Interview], settings: Settings) -> int | None:
    """How many interviews or cards there are likely to be for several processes; None where a table tells."""
    if any(is_table(interview.path) for interview in interviews):
        return None
    cards = len(interviews) * (settings.top.value + settings.carousels.value)
    pictures = cards * len(settings.formats.value)
    return max(cards if pictures >= WORTH_IT else 0, len(interviews) if len(interviews) >= WORTH_HEARING else 0)


def jobs_of(cards: Sequence[Card], order: Order) -> int:
    """How many of these cards there are for several processes at most."""
    return len(cards) if sum(len(order.looks_for(card)) for card in cards) >= WORTH_IT else 0


def make_what_lacks(
    executor: Executor,
    order: Order,
    memory: Memory,
    cards: Iterable[Card],
    settings: Settings,
    *,
    begun: Begun,
    progress: Tell,
) -> tuple[Sequence[Result | None], bool]:
    """What became of each card, and whether the run was stopped, when None stands for cards that it did not come to.

    Those that were rejected get no pictures, those that are known are not made. `begun` hears how many are.
    """
    results: Waiting[Result | None] = Waiting()
    jobs: Waiting[Job] = Waiting()
    numbers = array("Q")  # of the cards that these are about
    for at, card in enumerate(cards):
        wanted = card.status is not CardStatus.REJECTED
        found = memory.recall(card) if wanted else Result(card.id)
        results.append(found)
        job = memory.job(card, found) if wanted else None
        if job:
            jobs.append(job)
            numbers.append(at)
    done = bytearray(len(jobs))

    def keep(at: int, new: Result) -> None:
        number = numbers[at]
        results[number] = _joined(order, jobs[at].card, results[number], new)
        done[at] = True

    begun(len(jobs))
    try:
        for at, new in make_cards(executor, order, jobs, settings):
            keep(at, new)
            progress(new)
    except KeyboardInterrupt:
        memory.look_again()  # what was finished and not told yet is on the stage
        for at in (at for at in range(len(jobs)) if not done[at]):
            results[numbers[at]] = _finished(memory, jobs[at])
        return results, True
    for at in (at for at in range(len(jobs)) if not done[at]):
        keep(at, _not_made(jobs[at], order, STOPPED))
    return results, False


def _finished(memory: Memory, job: Job) -> Result | None:
    """What a job left on the stage; None where that is not all."""
    found = memory.recall(job.card) if memory.is_finished(job) else None
    return None if found is None or memory.job(job.card, found) else found


def _joined(order: Order, card: Card, found: Result | None, new: Result) -> Result:
    """Both together, in the order of the card's looks."""
    known = found or Result(card.id)
    turn = {look.format.name: at for at, look in enumerate(order.looks_for(card))}
    made = sorted((*known.made, *new.made), key=lambda one: turn[one.asset.format])
    failures = sorted((*known.failures, *new.failures), key=lambda one: turn[one.format])
    return Result(card.id, tuple(made), tuple(failures))


def make_cards(
    executor: Executor, order: Order, jobs: Sequence[Job], settings: Settings
) -> Iterator[tuple[int, Result]]:
    """What became of each job, with its index, as soon as it is done, in whatever order they are.

    When as many pictures failed as the settings allow, no more cards are begun, and nothing is said of these. Raises
    SettingError where the executor cannot be had.
    """
    failed, allowed = 0, settings.max_failures.value

    def enough() -> bool:
        return bool(allowed) and failed >= allowed

    if not jobs:
        return
    pictures = sum(len(job.recipes) or len(order.looks_for(job.card)) for job in jobs)
    small = len(jobs) < 2 or pictures < WORTH_IT
    for at, answer in executor.run(Workplace.of(order), jobs, key=_plates_of, stop=enough, small=small):
        result = _not_made(jobs[at], order, answer.why) if isinstance(answer, Lost) else answer
        failed += len(result.failures)
        yield at, result


def _plates_of(job: Job) -> Hashable:
    """What cards have in common that share plates: the looks they ask for, and the photo."""
    card = job.card
    return card.theme, card.formats, card.photo and card.photo.path


def _not_made(job: Job, order: Order, why: str) -> Result:
    names = [name for name, _ in job.recipes] or [look.format.name for look in order.looks_for(job.card)]
    return Result(job.card.id, failures=tuple(Failure(name, why) for name in names))
