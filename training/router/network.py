"""The encoder while it is trained: lower layers of multilingual-e5-small, with a head for the task types at each exit."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from e5 import E5
from torch import nn
from torch.nn import functional

MOST_PIECES = 120
DROPOUT = 0.1
FROZEN = 2
"""Layers at the bottom that stay as they are, as the embeddings do: they gain little and cost as much as others."""
NOTHING = -1
"""The row of what fills up the shorter queries of a batch."""


def linear(teacher: E5, names: Sequence[str], outputs: int, inputs: int) -> nn.Linear:
    """Linear layers of the teacher as one, their outputs one behind the other."""
    layer = nn.Linear(inputs, outputs * len(names))
    layer.weight.data = torch.cat([torch.tensor(teacher.matrix(f"{name}.w", outputs, inputs)) for name in names])
    layer.bias.data = torch.cat([torch.tensor(teacher.plain(f"{name}.b")) for name in names])
    return layer


def norm(teacher: E5, name: str) -> nn.LayerNorm:
    layer = nn.LayerNorm(teacher.width, eps=1e-12)
    layer.weight.data = torch.tensor(teacher.plain(f"{name}.w"))
    layer.bias.data = torch.tensor(teacher.plain(f"{name}.b"))
    return layer


class Layer(nn.Module):
    """Attention, then a look at each piece alone."""

    def __init__(self, teacher: E5, number: int) -> None:
        super().__init__()
        name, width, inner = f"l{number}.", teacher.width, teacher.inner
        self.heads = teacher.heads
        self.qkv = linear(teacher, [name + part for part in "qkv"], width, width)
        self.out = linear(teacher, [f"{name}ao"], width, width)
        self.up = linear(teacher, [f"{name}fi"], inner, width)
        self.down = linear(teacher, [f"{name}fo"], width, inner)
        self.norm1, self.norm2 = norm(teacher, f"{name}aln"), norm(teacher, f"{name}oln")

    def forward(self, state: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, width = state.shape
        asked, keys, values = self.qkv(state).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        # By hand: the fused attention of torch takes three times as long on a CPU for texts as short as these.
        scores = (asked @ keys.transpose(-1, -2) * (width // self.heads) ** -0.5).masked_fill(~mask, -1e4)
        seen = scores.softmax(-1).to(values.dtype) @ values
        state = self.norm1(state + self.out(seen.transpose(1, 2).reshape(batch, length, width)))
        return self.norm2(state + self.down(functional.gelu(self.up(state))))


class Network(nn.Module):
    """Rows of pieces in; out, a number a task type at each exit.

    `rows`: the teacher's pieces that are kept; `exits`: after how many layers there is an answer, rising.
    """

    def __init__(self, teacher: E5, rows: Sequence[int], exits: Sequence[int], tasks: int) -> None:
        super().__init__()
        words = torch.tensor(teacher.matrix("emb.word", teacher.vocabulary, teacher.width)[list(rows)])
        self.word = nn.Embedding.from_pretrained(words, freeze=True)
        places = torch.tensor(teacher.plain("emb.pos")).view(-1, teacher.width)
        self.place = nn.Parameter(places[:MOST_PIECES] + torch.tensor(teacher.plain("emb.type"))[: teacher.width])
        self.norm = norm(teacher, "emb.ln")
        self.layers = nn.ModuleList(Layer(teacher, number) for number in range(max(exits)))
        self.exits = tuple(exits)
        self.heads = nn.ModuleList(nn.Linear(teacher.width, tasks) for _ in exits)
        self.drop = nn.Dropout(DROPOUT)
        self.place.requires_grad_(False)
        for part in (self.norm, *self.layers[:FROZEN]):
            part.requires_grad_(False)

    def forward(self, rows: torch.Tensor) -> list[torch.Tensor]:
        there = rows != NOTHING
        words = self.word(rows.clamp(min=0)) + self.place[: rows.shape[1]]
        state, answers = self.norm(words), []
        for number, layer in enumerate(self.layers, 1):
            state = layer(state, there[:, None, None, :])
            if number in self.exits:
                pooled = (state * there[..., None]).sum(1) / there.sum(1, keepdim=True)
                answers.append(self.heads[len(answers)](self.drop(pooled)))
        return answers
