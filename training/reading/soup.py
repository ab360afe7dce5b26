"""The mean of the weights of runs that began at one checkpoint: `soup.py OUT CHECKPOINT…`.

Runs with other seeds end in one basin; their mean reads better than each (Wortsman et al. 2022, arXiv:2203.05482).
"""

import sys

import torch


def main(out, *checkpoints):
    states = [torch.load(path, map_location="cpu") for path in checkpoints]
    assert all(state["labels"] == states[0]["labels"] for state in states), "the runs have other labels"
    mean = {name: sum(state["model"][name].float() for state in states) / len(states) for name in states[0]["model"]}
    torch.save({"model": mean, "labels": states[0]["labels"], "config": [state.get("config") for state in states]}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
