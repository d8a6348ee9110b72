"""The encoder while it is trained: the lower layers of multilingual-e5-small with a head for the task types."""

from __future__ import annotations

import torch
from e5 import E5
from torch import nn
from torch.nn import functional

MOST_PIECES = 120
DROPOUT = 0.1


def linear(teacher: E5, name: str, outputs: int, inputs: int) -> nn.Linear:
    layer = nn.Linear(inputs, outputs)
    layer.weight.data = torch.tensor(teacher.matrix(f"{name}.w", outputs, inputs))
    layer.bias.data = torch.tensor(teacher.plain(f"{name}.b"))
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
        self.q, self.k, self.v, self.o = (linear(teacher, name + part, width, width) for part in ("q", "k", "v", "ao"))
        self.fi, self.fo = linear(teacher, f"{name}fi", inner, width), linear(teacher, f"{name}fo", width, inner)
        self.l1, self.l2 = norm(teacher, f"{name}aln"), norm(teacher, f"{name}oln")
        self.d = nn.Dropout(DROPOUT)

    def forward(self, state: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, width = state.shape

        def split(part: nn.Linear) -> torch.Tensor:
            return part(state).view(batch, length, self.heads, width // self.heads).transpose(1, 2)

        dropout = DROPOUT if self.training else 0
        seen = functional.scaled_dot_product_attention(
            split(self.q), split(self.k), split(self.v), attn_mask=mask, dropout_p=dropout
        )
        state = self.l1(state + self.d(self.o(seen.transpose(1, 2).reshape(batch, length, width))))
        return self.l2(state + self.d(self.fo(functional.gelu(self.fi(state)))))


class Network(nn.Module):
    """Rows of pieces in, a number a task type out. The embeddings of pieces stay as they are: few are ever seen."""

    def __init__(self, teacher: E5, layers: int, tasks: int) -> None:
        super().__init__()
        self.pad = teacher.pad
        words = torch.tensor(teacher.matrix("emb.word", teacher.vocabulary, teacher.width))
        self.word = nn.Embedding.from_pretrained(words, freeze=True)
        places = torch.tensor(teacher.plain("emb.pos")).view(-1, teacher.width)
        self.pos = nn.Parameter(places[:160].clone())
        self.typ = nn.Parameter(torch.tensor(teacher.plain("emb.type"))[: teacher.width].clone())
        self.ln = norm(teacher, "emb.ln")
        self.layers = nn.ModuleList(Layer(teacher, number) for number in range(layers))
        self.head = nn.Linear(teacher.width, tasks)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        mask = rows != self.pad
        state = self.drop(self.ln(self.word(rows) + self.pos[: rows.shape[1]] + self.typ))
        for layer in self.layers:
            state = layer(state, mask[:, None, None, :])
        pooled = (state * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return self.head(self.drop(pooled))
