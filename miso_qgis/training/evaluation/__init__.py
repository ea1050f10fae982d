"""Honest comparison of models on labelled points: folds by space, baselines, metrics, intervals, report."""
