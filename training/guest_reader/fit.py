"""How the guest reader learns: cross-entropy of each piece, the guest's counting twice; learning rate falling to zero.

AdamW (Loshchilov and Hutter 2019). The rows of the vocabulary stay as they are; the head and the rows for kinds, which
begin at nothing, learn ten times as fast as the rest. Batches hold openings of about equal length. The order of the
batches and what is dropped out follow the seed.
"""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from training.guest_reader.examples import Example
from training.guest_reader.network import NEW, Network, batch


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train. `until`: after which of the epochs to stop, if not after the last. `warm` is the share of the steps
    in which the rate rises, `least` the share of it that is left at the end, `faster` how much faster learns what is
    new, `theirs` how much the guest's pieces count."""

    epochs: int = 4
    until: int | None = None
    rate: float = 8e-5
    batch: int = 16
    warm: float = 0.08
    least: float = 0.02
    faster: float = 10.0
    theirs: float = 2.0
    decay: float = 0.01
    scale: float = 3.0  # of the loss; AdamW minds it only where gradients are clipped
    longest_step: float = 1.0  # of the gradient


_POOL = 20  # batches that are sorted by length together


def fit(
    network: Network,
    examples: Sequence[Example],
    recipe: Recipe,
    *,
    seed: int,
    tell: Callable[[str], None] = print,
    after_epoch: Callable[[], None] = lambda: None,
) -> Network:
    """The network, trained on the examples."""
    draw = random.Random(seed)
    learning = {name: value for name, value in network.named_parameters() if value.requires_grad}
    new = [value for name, value in learning.items() if name.startswith(NEW)]
    old = [value for name, value in learning.items() if not name.startswith(NEW)]
    groups = [{"params": old, "lr": recipe.rate}, {"params": new, "lr": recipe.rate * recipe.faster}]
    optimiser = torch.optim.AdamW(groups, weight_decay=recipe.decay)
    total = recipe.epochs * -(-len(examples) // recipe.batch)
    falling = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: share_of_rate(step, total, recipe))
    for epoch in range(recipe.until or recipe.epochs):
        network.train()
        began, losses, steps = time.monotonic(), 0.0, 0
        for some in batches(examples, recipe.batch, draw):
            pieces, kinds, present, wanted = batch(some)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                odds = network(pieces, kinds, present)
            loss = _loss(odds, present, wanted, recipe)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(list(learning.values()), recipe.longest_step)
            optimiser.step()
            falling.step()
            losses += float(loss.detach())
            steps += 1
        tell(f"epoch {epoch + 1}: loss {losses / steps:.4f}, {time.monotonic() - began:.0f} s")
        after_epoch()
    return network.eval()


def share_of_rate(step: int, total: int, recipe: Recipe) -> float:
    """How much of the learning rate is used in a step: it rises at first, and falls all the while."""
    return min(1.0, (step + 1) / (recipe.warm * total)) * max(recipe.least, 1 - step / total)


def batches(examples: Sequence[Example], size: int, draw: random.Random) -> Iterator[list[Example]]:
    """All examples in a new order, in batches of such as are about equally long."""
    order = list(range(len(examples)))
    draw.shuffle(order)
    pools = (
        sorted(order[at : at + size * _POOL], key=lambda one: len(examples[one].pieces))
        for at in range(0, len(order), size * _POOL)
    )
    found = [pool[at : at + size] for pool in pools for at in range(0, len(pool), size)]
    draw.shuffle(found)
    for some in found:
        yield [examples[one] for one in some]


def _loss(odds: Tensor, present: Tensor, wanted: Tensor, recipe: Recipe) -> Tensor:
    """The mean over openings of the mean over their pieces."""
    of_pieces = nn.functional.binary_cross_entropy_with_logits(
        odds, wanted, reduction="none", pos_weight=torch.tensor(recipe.theirs)
    )
    of_openings: Tensor = (of_pieces * present).sum(1) / present.sum(1)
    return of_openings.mean() * recipe.scale
