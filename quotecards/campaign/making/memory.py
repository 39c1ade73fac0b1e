"""What a run need not make: pictures and failures of earlier runs that hold, and those that wait on the stage."""

from collections.abc import Collection
from pathlib import PurePosixPath

from quotecards.campaign.making.press import NO_CAROUSEL, Job, Order
from quotecards.campaign.making.recipe import Recipes
from quotecards.campaign.output import stage
from quotecards.campaign.output.known import Note, read_known
from quotecards.campaign.records.assets import place_for
from quotecards.campaign.records.record import Record, asset_from
from quotecards.campaign.records.results import Failure, Made, Result
from quotecards.model.card import Card


class Memory:
    """What one run finds in its output folder."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self.recipes = Recipes(order)
        self._known = read_known(order.folder)
        self._noted = stage.noted(order.folder)

    def recall(self, card: Card) -> Result:
        """What is known of a card: the pictures that need not be made, and why others cannot be."""
        wanted = self.recipes.of(card)
        if not wanted:
            names = (look.format.name for look in self._order.looks_for(card))
            return Result(card.id, failures=tuple(Failure(name, NO_CAROUSEL) for name in names))
        made: list[Made] = []
        failures: list[Failure] = []
        for look, recipe in wanted:
            picture = self._picture(card, look.format.name, recipe)
            failure = None if picture else self._known.failure(recipe, self.recipes.advice(card))
            made += (picture,) if picture else ()
            failures += (failure,) if failure else ()
        return Result(card.id, tuple(made), tuple(failures))

    def job(self, card: Card, found: Result) -> Job | None:
        """What is still to be made of a card of which this was found; None where nothing is."""
        settled = {failure.format for failure in found.failures}
        taken = tuple(made.asset.format for made in found.made)
        recipes = ((look.format.name, recipe) for look, recipe in self.recipes.of(card))
        open_ones = tuple((name, recipe) for name, recipe in recipes if name not in settled and name not in taken)
        return Job(card, open_ones, taken) if open_ones else None

    def document(self, recipe: str) -> tuple[Record, bool] | None:
        """What is to be said of a file that is made of pictures, and whether it is on the stage still."""
        lies = self._known.file(self._order.folder, recipe)
        waits = None if lies else self._staged(recipe)
        return (lies, False) if lies else (waits, True) if waits else None

    def texts(self, recipe: str) -> dict[str, Record] | None:
        """By their recipes, the files that tell of the records of this recipe, where all of them lie there."""
        first = self._known.file(self._order.folder, recipe)
        beside = first.get("beside") if first else None
        if not first or not isinstance(beside, list):
            return None
        found = {recipe: first}
        for one in beside:
            lies = self._known.file(self._order.folder, one) if isinstance(one, str) else None
            if not lies:
                return None
            found[one] = lies
        return found

    def known_at(self, paths: Collection[str]) -> dict[str, Note]:
        """By recipe, what is known of the files at these paths."""
        return self._known.at(paths)

    def is_finished(self, job: Job) -> bool:
        """Whether all that was open of a job stood on the stage when that was last looked at."""
        return all(recipe in self._noted for _, recipe in job.recipes)

    def look_again(self) -> None:
        """Look on the stage for what was put there since the run began."""
        self._noted = stage.noted(self._order.folder)

    def _picture(self, card: Card, name: str, recipe: str) -> Made | None:
        lies = self._known.file(self._order.folder, recipe)
        found = lies or self._staged(recipe)
        try:
            asset = asset_from(found) if found else None
        except (KeyError, TypeError):
            return None
        if asset is None or asset.path != place_for(card, name, PurePosixPath(asset.path).suffix):
            return None  # the card was a draft then, or is one now
        return Made(asset, changed=not lies, recipe=recipe)

    def _staged(self, recipe: str) -> Record | None:
        return stage.find(self._order.folder, recipe) if recipe in self._noted else None
