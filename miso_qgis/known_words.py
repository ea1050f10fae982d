"""Words that come out of files and requests and are shown to people, marked for translation.

A model says itself what it maps: its titles, classes, inputs and caveat stand in its file, and records keep them as
they are written there, because programs compare them. Where one of them is shown, `miso_qgis.language.speak` says it in
the user's language; a word that is not listed here, of another author's model, comes as its author wrote it.
The same goes for the parts that files play in a request (imagery, sites, mask ...).
The orders of soils (Gelisols, Spodosols ...) are names, the same in every language.
"""

from __future__ import annotations

from miso_qgis.language import later

MODELS = (
    later("MISO fast (simulated Alaska)"),
    later("MISO fast (simulated Alaska), 8-bit integers"),
    later("Trained on simulated landscapes only; it has seen no field data and its accuracy in the field is unknown."),
    later(
        "Trained on simulated landscapes only; it has seen no field data and its accuracy in the field is unknown. "
        "Its arithmetic is rounded to 8-bit integers."
    ),
    later("Near-surface permafrost (within 1 m)"),
    later("USDA soil order"),
    later("absent"),
    later("present"),
    later("simulated landscapes"),
    later("Red (B04)"),
    later("Green (B03)"),
    later("Blue (B02)"),
    later("Red edge 1 (B05)"),
    later("Red edge 2 (B06)"),
    later("Red edge 3 (B07)"),
    later("Near infrared (B08)"),
    later("Short-wave infrared 1 (B11)"),
    later("Short-wave infrared 2 (B12)"),
    later("Aspect, 90 m"),
    later("Elevation"),
    later("Maximum curvature, 90 m"),
    later("Slope, 90 m"),
    later("Stream power index"),
    later("SAGA-type wetness index"),
    later("Topographic position, 90 m"),
    later("Annual precipitation"),
    later("Summer warmth index"),
    later("January minimum temperature"),
)

ROLES = (
    later("imagery"),
    later("elevation"),
    later("climate"),
    later("map"),
    later("mask"),
    later("record"),
    later("sites"),
    later("observations"),
    later("regions"),
    later("zones"),
    later("area"),
    later("exclusion"),
    later("roads"),
    later("cost"),
)

#: What became of two classes in a comparison of maps.
STATES = (later("same"), later("changed"), later("not comparable"))
