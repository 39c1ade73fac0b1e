"""Fine-tuning: squared error of the rating and half the cross-entropy of standing alone, learning rate falling to zero.

Batches hold sentences of about equal length. The order of batches and what is dropped out follow the seed; on one
thread and the same kind of processor the same seed gives the same weights.
"""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from training.network import Network, batch
from training.ratings import Example

Encode = Callable[[str], list[int]]  # a text as the numbers of its pieces
LONGEST = 96  # pieces; all but a few of the rated sentences are shorter
_POOL = 16  # batches that are sorted by length together


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train: `warm` is the share of the steps in which the rate rises, `half` reckons in bfloat16."""

    epochs: int = 2
    batch: int = 32
    rate: float = 5e-5
    warm: float = 0.06
    standing: float = 0.5
    half: bool = True
    decay: float = 0.01


def fit(
    network: Network,
    encode: Encode,
    examples: Sequence[Example],
    recipe: Recipe,
    *,
    seed: int,
    tell: Callable[[str], None] = print,
) -> Network:
    """The network, trained on the examples."""
    torch.manual_seed(seed)
    optimiser = torch.optim.AdamW(network.parameters(), lr=recipe.rate, weight_decay=recipe.decay)
    draw = random.Random(seed)
    rows = [(encode(one.text), one) for one in examples]
    total = -(-len(rows) // recipe.batch) * recipe.epochs
    step, began, losses = 0, time.monotonic(), 0.0
    network.train()
    for epoch in range(recipe.epochs):
        for chosen in _batches(rows, recipe.batch, draw):
            for each in optimiser.param_groups:
                each["lr"] = recipe.rate * min((step + 1) / (recipe.warm * total), max(0.0, 1 - step / total))
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=recipe.half):
                out = network(*batch([one for one, _ in chosen]))
            loss = _loss(out.float(), [one for _, one in chosen], recipe)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            step += 1
            losses += float(loss.detach())
            if step % 50 == 0:
                tell(f"epoch {epoch + 1} step {step}/{total} loss {losses / 50:.4f} {time.monotonic() - began:.0f} s")
                losses = 0.0
    return network.eval()


@torch.no_grad()
def predict(network: Network, encode: Encode, texts: Sequence[str], *, half: bool = False) -> list[tuple[float, float]]:
    """For each text the expected rating and the chance of standing alone; `half` reckons in bfloat16."""
    encoded = [encode(text) for text in texts]
    order = sorted(range(len(texts)), key=lambda index: len(encoded[index]))
    result: list[tuple[float, float]] = [(0.0, 0.0)] * len(texts)
    for start in range(0, len(order), 64):
        some = order[start : start + 64]
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=half):
            out = network(*batch([encoded[index] for index in some])).float()
        chances = torch.sigmoid(out[:, 1])
        for row, index in enumerate(some):
            result[index] = (float(out[row, 0]), float(chances[row]))
    return result


Row = tuple[list[int], Example]


def _batches(rows: Sequence[Row], size: int, draw: random.Random) -> Iterator[Sequence[Row]]:
    """All rows in a new order, in batches of texts that are about equally long."""
    mixed = list(rows)
    draw.shuffle(mixed)
    pools = (
        sorted(mixed[at : at + size * _POOL], key=lambda row: len(row[0])) for at in range(0, len(mixed), size * _POOL)
    )
    batches = [pool[at : at + size] for pool in pools for at in range(0, len(pool), size)]
    draw.shuffle(batches)
    yield from batches


def _loss(out: Tensor, examples: Sequence[Example], recipe: Recipe) -> Tensor:
    worth = torch.tensor([one.worth for one in examples])
    standing = torch.tensor([one.standing for one in examples])
    against = nn.functional.binary_cross_entropy_with_logits(out[:, 1], standing)
    return nn.functional.mse_loss(out[:, 0], worth) + recipe.standing * against
