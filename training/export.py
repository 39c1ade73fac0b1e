"""A trained network as a small ONNX file: large weights as whole numbers of 8 bits, reckoning in floats.

Weights only: each row of the vocabulary and each column of a matrix has a scale of its own. The reckoning stays in
floats because integer products depend on the processor (with 8 bits those without VNNI saturate) and because their
scales would depend on the text.
"""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from training.network import Network, Reading

OPSET = 17
_LARGE = 10_000  # values; smaller weights stay as they are
_PLAIN, _SMALL = "plain.onnx", 127.0


def export(network: Network, path: Path) -> None:
    """Write `network` to `path`, and the same with its weights as floats beside it, as `plain.onnx`."""
    plain = path.with_name(_PLAIN)
    example = torch.full((1, 12), 5)
    torch.onnx.export(
        Reading(network).eval(),
        (example,),
        str(plain),
        dynamo=False,
        opset_version=OPSET,
        input_names=["pieces"],
        output_names=["rating"],
        dynamic_axes={"pieces": {1: "length"}},
    )
    model = onnx.load(str(plain))
    shrink(model)
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())


def shrink(model: Any) -> None:
    """Store every large weight of a model as 8 bits with scales.

    A row of a vocabulary becomes floats when it is looked up, so that the others never need to.
    """
    graph = model.graph
    lookups = {node.input[0]: node for node in graph.node if node.op_type == "Gather"}
    weights, begun = [], []
    looked_up = set()
    for weight in graph.initializer:
        values = numpy_helper.to_array(weight)
        if values.dtype != np.float32 or values.size < _LARGE:
            weights.append(weight)
            continue
        name, lookup = weight.name, lookups.get(weight.name)
        scale = np.abs(values).max(axis=1 if lookup else 0, keepdims=True) / _SMALL
        scale = np.maximum(scale, np.float32(1e-12)).astype(np.float32)
        small = np.clip(np.rint(values / scale), -_SMALL, _SMALL).astype(np.int8)
        short, wide = f"{name}.short", f"{name}.scale"
        weights += [numpy_helper.from_array(small, short), numpy_helper.from_array(scale, wide)]
        if lookup:
            looked_up.add(name)
        else:
            begun += _widened(short, wide, name)
    nodes = begun
    for node in graph.node:
        nodes += _widened_rows(node) if node.input and node.input[0] in looked_up else [node]
    del graph.initializer[:]
    graph.initializer.extend(weights)
    del graph.node[:]
    graph.node.extend(nodes)


def _widened(short: str, scale: str, name: str) -> list[Any]:
    """What makes floats of 8 bits."""
    return [
        helper.make_node("Cast", [short], [f"{name}.float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{name}.float", scale], [name]),
    ]


def _widened_rows(lookup: Any) -> list[Any]:
    """A lookup of rows in 8 bits and of their scales."""
    weight, rows, out = lookup.input[0], lookup.input[1], lookup.output[0]
    parts = [helper.make_node("Gather", [f"{weight}.{part}", rows], [f"{out}.{part}"]) for part in ("short", "scale")]
    return [*parts, *_widened(f"{out}.short", f"{out}.scale", out)]
