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
    """Store every large weight of a model as 8 bits with scales."""
    graph = model.graph
    rows = {node.input[0] for node in graph.node if node.op_type == "Gather"}
    nodes, weights = [], []
    for weight in graph.initializer:
        values = numpy_helper.to_array(weight)
        if values.dtype != np.float32 or values.size < _LARGE:
            weights.append(weight)
            continue
        scale = np.abs(values).max(axis=1 if weight.name in rows else 0, keepdims=True) / _SMALL
        scale = np.maximum(scale, np.float32(1e-12))
        small = np.clip(np.rint(values / scale), -_SMALL, _SMALL).astype(np.int8)
        short, wide, name = f"{weight.name}.short", f"{weight.name}.scale", weight.name
        weights += [numpy_helper.from_array(small, short), numpy_helper.from_array(scale.astype(np.float32), wide)]
        nodes += [
            helper.make_node("Cast", [short], [f"{name}.float"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [f"{name}.float", wide], [name]),
        ]
    del graph.initializer[:]
    graph.initializer.extend(weights)
    nodes += list(graph.node)
    del graph.node[:]
    graph.node.extend(nodes)
