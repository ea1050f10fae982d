"""How many sites each class gets.

Neyman: in proportion to area x sqrt(U (1 - U)), U the expected share of the class's pixels that are right (Cochran
1977, Sampling Techniques, 5.5; Olofsson et al. 2014, Good practices for estimating area and assessing accuracy of land
change, Remote Sensing of Environment 148, 42-57, who also advise a floor for small classes).
"""

from __future__ import annotations

from collections.abc import Sequence

#: Expected accuracies are held between these: a class said to be all right would get no site to show it.
LEAST, MOST = 0.05, 0.95


def deviation(expected: float) -> float:
    """Standard deviation of right (1) and wrong (0) at an expected share of right ones."""
    share = min(max(expected, LEAST), MOST)
    return (share * (1.0 - share)) ** 0.5


def allocate(count: int, shares: Sequence[float], sizes: Sequence[int], minimum: int) -> list[int]:
    """Sites per class: by their shares, at least the minimum (or all of its pixels) each, at most all of its pixels.

    Args:
        count: sites in all; where there are fewer pixels, all are taken.
        shares: not negative, of any sum; sizes: pixels, at least 1 each.

    Returns:
        Whole numbers whose sum is `count` or the number of all pixels. The minima must fit into `count`.
    """
    least = [min(minimum, size) for size in sizes]
    count = min(count, sum(sizes))
    fixed: dict[int, int] = {}
    while True:
        free = [i for i in range(len(sizes)) if i not in fixed]
        rest = count - sum(fixed.values())
        weights = [shares[i] for i in free]
        if not sum(weights):
            weights = [1.0] * len(free)
        ideal = {i: rest * w / sum(weights) for i, w in zip(free, weights, strict=True)}
        # Those below their minimum first: what they take, the others have less of.
        low = {i: least[i] for i in free if ideal[i] < least[i]}
        high = {} if low else {i: sizes[i] for i in free if ideal[i] > sizes[i]}
        if not low and not high:
            break
        fixed.update(low or high)
    whole = {i: int(value) for i, value in ideal.items()}
    left = rest - sum(whole.values())
    # The largest remainders get one more; of equals the first.
    for i in sorted(ideal, key=lambda i: (whole[i] - ideal[i], i)):
        if left and whole[i] < sizes[i]:
            whole[i] += 1
            left -= 1
    found = [fixed.get(i, whole.get(i, 0)) for i in range(len(sizes))]
    while sum(found) < count:
        # Every class with a share is used up: the others take the rest in turn.
        room = [i for i in range(len(sizes)) if found[i] < sizes[i]]
        found[min(room, key=lambda i: (found[i], i))] += 1
    return found
