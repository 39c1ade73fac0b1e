"""The network that says of each piece of an opening whether it is a part of the guest's name.

A BERT (Devlin et al. 2019) that starts as multilingual-e5-small, with what kind of passage each piece stands in added
to its row, and one linear head over each piece.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from quotecards.readers.learned import Kind
from training.guest_reader.examples import Example
from training.guest_reader.start import ROWS, Start

NEW = ("head", "kinds")  # what does not come from the starting weights and is trained
NOTED_BEHIND = 8  # layers behind which it is seen whether a text is a note
WORDS = "word."  # the rows of the vocabulary, which are not trained
_KINDS = 8  # rows for kinds of passages; those beyond `Kind` are not used
_DROPPED = 0.1
_RARE = -2.0  # log-odds of being the guest's that the head starts at
_HIDDEN = -1e4
_MATRICES, _NORMS = ("q", "k", "v", "ao", "fi", "fo"), ("aln", "oln")  # of a layer, as the starting file calls them


class Layer(nn.Module):
    """Attention and the two matrices behind it, each added to what came in and normalised."""

    def __init__(self, start: Start, number: int) -> None:
        super().__init__()
        width, within = start.sizes.width, start.sizes.within
        self.heads, self.width = start.sizes.heads, width
        self.q, self.k, self.v, self.ao = (nn.Linear(width, width) for _ in range(4))
        self.fi, self.fo = nn.Linear(width, within), nn.Linear(within, width)
        self.aln, self.oln = nn.LayerNorm(width, start.little), nn.LayerNorm(width, start.little)
        self.drop = nn.Dropout(_DROPPED)
        for name in (*_MATRICES, *_NORMS):
            _fill(getattr(self, name), start, f"l{number}.{name}")

    def forward(self, states: Tensor, hidden: Tensor) -> Tensor:
        """`hidden` is added to the attention: texts × 1 × 1 × pieces."""
        query, key, value = (self._divided(one(states), len(states)) for one in (self.q, self.k, self.v))
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=hidden)
        return self.after(states, seen.transpose(1, 2).reshape(states.shape))

    def plainly(self, states: Tensor) -> Tensor:
        """The same for one text without padding, in operations that are written to ONNX alike by every torch."""
        query, key, value = (self._divided(one(states), 1) for one in (self.q, self.k, self.v))
        shares = torch.softmax(query @ key.transpose(2, 3) * (self.width // self.heads) ** -0.5, -1)
        return self.after(states, (shares @ value).transpose(1, 2).reshape(1, -1, self.width))

    def after(self, states: Tensor, seen: Tensor) -> Tensor:
        """What comes out of the layer for what its attention has `seen`."""
        states = self.aln(states + self.drop(self.ao(seen)))
        out: Tensor = self.oln(states + self.drop(self.fo(functional.gelu(self.fi(states)))))
        return out

    def _divided(self, states: Tensor, texts: int) -> Tensor:
        """Texts × pieces × width as texts × heads × pieces × a head's width."""
        return states.reshape(texts, -1, self.heads, self.width // self.heads).transpose(1, 2)


class Network(nn.Module):
    """Pieces and what they stand in go in, the log-odds of each being the guest's come out."""

    def __init__(self, start: Start, kept: Sequence[int]) -> None:
        """`kept` are the numbers of the pieces in the vocabulary that it starts with, in the order of its own."""
        super().__init__()
        width = start.sizes.width
        rows = torch.tensor(start.floats(ROWS)).view(-1, width)[torch.tensor(list(kept))]
        self.word = nn.Embedding.from_pretrained(rows, freeze=True)
        self.pos = nn.Embedding.from_pretrained(torch.tensor(start.floats("emb.pos")).view(-1, width), freeze=False)
        self.type_row = nn.Parameter(torch.tensor(start.floats("emb.type")[:width]))
        self.ln = nn.LayerNorm(width, start.little)
        _fill(self.ln, start, "emb.ln")
        self.kinds = nn.Embedding(_KINDS, width)
        nn.init.zeros_(self.kinds.weight)
        self.layers = nn.ModuleList(Layer(start, number) for number in range(start.sizes.layers))
        self.head = nn.Linear(width, 1)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.constant_(self.head.bias, _RARE)
        self.note = nn.Linear(width, 1).requires_grad_(False)  # fitted by fit_notes.py
        self.drop = nn.Dropout(_DROPPED)

    def forward(self, pieces: Tensor, kinds: Tensor, present: Tensor) -> Tensor:
        """Log-odds, texts × pieces. `present` tells pieces from padding."""
        odds: Tensor = self.head(self.behind(len(self.layers), pieces, kinds, present))[..., 0].float()
        return odds

    def noted(self, pieces: Tensor, kinds: Tensor, present: Tensor) -> Tensor:
        """What tells whether texts are notes: the mean of the states of their pieces, texts × width."""
        there = present[..., None].float()
        states = self.behind(NOTED_BEHIND, pieces, kinds, present)
        return (states * there).sum(1) / there.sum(1)

    def behind(self, layers: int, pieces: Tensor, kinds: Tensor, present: Tensor) -> Tensor:
        """The states behind so many layers."""
        states: Tensor = self.drop(self.begun(self.word(pieces), kinds))
        hidden = torch.zeros(present.shape, dtype=states.dtype).masked_fill(~present, _HIDDEN)[:, None, None, :]
        for layer in self.layers[:layers]:
            states = layer(states, hidden.to(states.dtype))
        return states

    def set_note(self, weights: Sequence[float], bias: float) -> None:
        """Give the head that tells notes its weights."""
        self.note.weight.copy_(torch.tensor([list(weights)]))
        self.note.bias.copy_(torch.tensor([bias]))

    def begun(self, rows: Tensor, kinds: Tensor) -> Tensor:
        """What goes into the first layer, for rows of the vocabulary."""
        states: Tensor = self.ln(rows + self.pos.weight[: rows.shape[1]][None] + self.type_row + self.kinds(kinds))
        return states

    def own(self) -> dict[str, Tensor]:
        """What training changes, for keeping."""
        return {name: value for name, value in self.state_dict().items() if not name.startswith(WORDS)}

    def begin_with(self, own: dict[str, Tensor]) -> None:
        """Go on from what was kept. Raises RuntimeError where it is another network's."""
        self.load_state_dict({**own, "word.weight": self.word.weight})


class Shipped(nn.Module):
    """A trained network as it is shipped: the rows of one text without padding in, chances out: that of each piece, and
    that of the whole being a note."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor, kinds: Tensor) -> tuple[Tensor, Tensor]:
        states = self.network.begun(pieces, kinds)
        for layer in self.network.layers[:NOTED_BEHIND]:
            states = layer.plainly(states)
        note = torch.sigmoid(self.network.note(states.mean(1)))
        for layer in self.network.layers[NOTED_BEHIND:]:
            states = layer.plainly(states)
        return torch.sigmoid(self.network.head(states)[..., 0]), note


def batch(examples: Sequence[Example]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Pieces, kinds, which of them are present, and which are the guest's: each padded to the longest."""
    shape = len(examples), max(len(one.pieces) for one in examples)
    pieces, kinds = torch.ones(shape, dtype=torch.long), torch.full(shape, int(Kind.MARK))
    present, wanted = torch.zeros(shape, dtype=torch.bool), torch.zeros(shape)
    for row, one in enumerate(examples):
        length = len(one.pieces)
        pieces[row, :length] = torch.tensor(one.pieces)
        kinds[row, :length] = torch.tensor(one.kinds)
        present[row, :length] = True
        wanted[row, :length] = torch.tensor(one.wanted, dtype=torch.float)
    return pieces, kinds, present, wanted


def _fill(module: nn.Module, start: Start, name: str) -> None:
    """Give a module with weight and bias those of the starting file."""
    for own, stored in (("weight", "w"), ("bias", "b")):
        value = getattr(module, own)
        value.data = torch.tensor(start.floats(f"{name}.{stored}")).view(value.shape)
