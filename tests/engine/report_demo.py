"""A report of every block with real numbers: predictions of random data judged by scikit-learn, and hostile names.

What reports of assessments and of field sites will be made of; used by the tests of the writer and of the browser.
"""

from __future__ import annotations

import numpy as np
from sklearn import metrics

from miso_qgis.engine.report import png
from miso_qgis.engine.report.document import (
    Axis,
    Bar,
    BarChart,
    Bullets,
    Column,
    Command,
    Details,
    Histogram,
    KeyValues,
    LineChart,
    Map,
    Mark,
    Matrix,
    Meter,
    Picture,
    Ramp,
    Report,
    Row,
    Scale,
    Section,
    Series,
    Swatch,
    Table,
    Text,
)

ORDERS = ("Andisols", "Entisols", "Gelisols", "Histosols", "Inceptisols", "Mollisols", "Spodosols")
COLOURS = ("#FF00C5", "#FFAA00", "#6677CD", "#895A44", "#D7D79E", "#267300", "#C29ED7")
#: Texts that would do harm, or take more room than there is, if they were written as they are.
HOSTILE = (
    "<script>fetch('{server}/script')</script>",
    '"><img src="{server}/image" onerror="fetch(\'{server}/error\')">',
    "' onmouseover='fetch(\"{server}/over\")",
    "</title></style><style>@import url({server}/style);body{{background:url({server}/ground)}}</style>",
    '<svg onload="fetch(\'{server}/svg\')"><image href="{server}/svgimage"/></svg>',
    '<meta http-equiv="refresh" content="0;url={server}/refresh"><link rel="stylesheet" href="{server}/link">',
    '<iframe src="{server}/frame"></iframe><a href="{server}/ping" ping="{server}/ping2">',
    ']]><!-- --><!DOCTYPE x SYSTEM "{server}/dtd">&lt;&amp;',
    "W" * 400,
    "\u05d0\u05d1\u05d2 \u0627\u0644\u062a\u0631\u0628\u0629 \u202egpj.exe \u2066x",
    "Zo\u00eb's p\u00edt \u9ad8\u3055 \u041f\u043e\u0447\u0432\u0430 \U0001f9ca e\u0301",
    "line\nend\ttab\x00zero\x1b[31m \ud800 half",
)


def hostile(server: str) -> list[str]:
    return [text.format(server=server) for text in HOSTILE]


def predictions(count: int = 600) -> tuple[np.ndarray, np.ndarray]:
    """Labels, and probabilities that know something of them."""
    random = np.random.default_rng(7)
    score = random.normal(size=count)
    truth = (score + random.normal(size=count) > 0.7).astype(int)
    return truth, 1 / (1 + np.exp(-(1.6 * score - 0.9)))


def report(server: str = "http://127.0.0.1:9") -> Report:
    names = hostile(server)
    return Report(
        title=names[0],
        subtitle=names[1],
        caveat=f"Random numbers, judged as they are. {names[2]}",
        lead=[
            KeyValues([("what", names[3]), (names[4], Swatch("javascript:alert(1)", names[5]))]),
            Bullets(names[:7], "warning"),
            Text(names[11], "note"),
        ],
        sections=[curves(), agreement(names), sites(names), maps(names), settings(names)],
        foot=names[9],
    )


def curves() -> Section:
    truth, p = predictions()
    false, hit, _ = metrics.roc_curve(truth, p)
    precision, recall, _ = metrics.precision_recall_curve(truth, p)
    grid = np.linspace(0, 1, 41)
    random = np.random.default_rng(1)
    draws = []
    while len(draws) < 100:
        chosen = random.integers(0, truth.size, truth.size)
        if truth[chosen].min() != truth[chosen].max():
            a, b, _ = metrics.roc_curve(truth[chosen], p[chosen])
            draws.append(np.interp(grid, a, b))
    low, high = np.percentile(draws, (2.5, 97.5), axis=0)
    parts = np.array_split(np.argsort(p, kind="stable"), 10)
    predicted, observed = [p[k].mean() for k in parts], [truth[k].mean() for k in parts]
    half = [1.96 * np.sqrt(v * (1 - v) / k.size) for v, k in zip(observed, parts, strict=True)]
    unit = Axis("", 0, 1)
    return Section(
        "Curves",
        [
            Row(
                [
                    LineChart(
                        "ROC",
                        [
                            Series(f"MISO, area {metrics.roc_auc_score(truth, p):.3f}", false, hit, steps=True),
                            Series("95 % of 100 draws", grid, np.interp(grid, false, hit), low, high),
                        ],
                        Axis("false alarms", 0, 1),
                        Axis("hits", 0, 1),
                        diagonal="by chance",
                        square=True,
                    ),
                    LineChart(
                        "Precision and recall",
                        [Series(f"MISO, AP {metrics.average_precision_score(truth, p):.3f}", recall, precision)],
                        Axis("recall", 0, 1),
                        Axis("precision", 0, 1),
                        level=("prevalence", float(truth.mean())),
                        square=True,
                    ),
                    LineChart(
                        "Calibration",
                        [
                            Series(
                                "ten groups of equal count, with 95 % intervals",
                                predicted,
                                observed,
                                [o - h for o, h in zip(observed, half, strict=True)],
                                [o + h for o, h in zip(observed, half, strict=True)],
                                dots=True,
                            )
                        ],
                        Axis("predicted", 0, 1),
                        Axis("observed", 0, 1),
                        diagonal="perfect",
                        square=True,
                    ),
                    Histogram(
                        "Predictions",
                        np.histogram(p, bins=20, range=(0, 1))[0].astype(float),
                        0.025,
                        0.05,
                        replace_title(unit, "probability"),
                        Axis("points", 0),
                        [Mark(0.5, "threshold 0.5")],
                    ),
                ]
            )
        ],
    )


def replace_title(axis: Axis, title: str) -> Axis:
    return Axis(title, axis.low, axis.high)


def agreement(names: list[str]) -> Section:
    random = np.random.default_rng(3)
    truth = random.choice(7, 900, p=[0.03, 0.12, 0.4, 0.1, 0.2, 0.05, 0.1])
    mapped = np.where(random.random(900) < 0.6, truth, random.integers(0, 7, 900))
    counts = metrics.confusion_matrix(truth, mapped, labels=range(7))
    precision, recall, f1, _ = metrics.precision_recall_fscore_support(truth, mapped, labels=range(7))
    labels = [*ORDERS[:6], names[8][:60]]
    binary, p = predictions()
    thresholds = []
    for t in np.linspace(0.1, 0.9, 9):
        a, b, c, _ = metrics.precision_recall_fscore_support(binary, p >= t, average="binary", zero_division=0)
        thresholds.append(
            [f"{t:.1f}", *(f"{v:.3f}" for v in (a, b, c, metrics.balanced_accuracy_score(binary, p >= t)))]
        )
    return Section(
        "Agreement",
        [
            Matrix(
                "Confusion",
                "observed",
                "mapped",
                labels,
                counts.tolist(),
                [("producer's accuracy", [f"{100 * v:.1f} %" for v in recall])],
                [("user's accuracy", [f"{100 * v:.1f} %" for v in precision])],
            ),
            BarChart(
                "F1 per class",
                [
                    Bar(label, float(v), colour, max(v - 0.08, 0), min(v + 0.08, 1))
                    for label, v, colour in zip(labels, f1, COLOURS, strict=True)
                ],
                "F1",
                1.0,
            ),
            Table(
                [
                    Column("threshold", "number"),
                    *(Column(n, "number") for n in ("precision", "recall", "F1", "balanced")),
                ],
                thresholds,
                "Thresholds",
            ),
        ],
    )


def thumbnail(seed: int) -> Picture:
    random = np.random.default_rng(seed)
    return Picture(png.truecolour(random.integers(0, 256, (24, 30, 3), np.uint8)), 30, 24, f"Site {seed}")


def sites(names: list[str], count: int = 40) -> Section:
    """A wide table: twenty columns, a picture in each row, names of any kind."""
    random = np.random.default_rng(11)
    columns = [Column("site"), Column("map", "picture"), Column("share", "meter")]
    columns += [Column(f"{name} %", "number") for name in (*ORDERS, *(f"band {k}" for k in range(10)))]
    rows = [
        [
            names[k % len(names)] if k < 2 * len(names) else f"Site {k}",
            thumbnail(k),
            Meter(float(random.random()), COLOURS[k % 7]),
            *(f"{v:.1f}" for v in random.uniform(0, 100, 17)),
        ]
        for k in range(count)
    ]
    return Section("Sites", [Table(columns, rows, "Every site"), Text(names[10])])


def maps(names: list[str]) -> Section:
    rows, columns = np.mgrid[0:120, 0:480]
    codes = ((rows // 40 + columns // 80) % 3).astype(np.uint8)
    wide = Picture(png.indexed(codes, [(255, 0, 197, 255), (38, 115, 0, 255), (0, 0, 0, 0)]), 480, 120, names[1])
    tall = Picture(
        png.indexed(codes.T.copy(), [(8, 48, 107, 255), (222, 235, 247, 255), (0, 0, 0, 0)]), 120, 480, "Tall"
    )
    legend = [Swatch("#FF00C5", names[0]), Swatch("#267300", names[8])]
    ramp = Ramp(("#F7FBFF", "#08306B"), [(0, "0 %"), (0.5, "50 %"), (1, names[6])])
    return Section(
        names[7],
        [
            Row(
                [
                    Map("Wide", wide, legend, Scale(48_000.0, 29.0), True, names[3]),
                    Map("Tall", tall, ramp, Scale(900.0, -17.3), False),
                    Map("Nowhere", wide, legend),
                ]
            )
        ],
    )


def settings(names: list[str]) -> Section:
    return Section("Settings", [Details(names[5], [Command("miso map --imagery '" + names[8] + "' " + names[0])])])
