"""Runs from the dock: the queue, cancel, again, what a changed project means, the history and the command."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from dock_support import ended, planned, project_layers, set_extent
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis_support import qgis_environment, wait_until, worker_pid

from miso_qgis.gui.command_text import command
from miso_qgis.gui.history import History, parameters_of, run_from_record
from miso_qgis.gui.run_queue import CANCELLED, DONE, FAILED, RUNNING, WAITING
from miso_qgis.protocol import Extent, MapRequest, Mask, MisoError, Source

pytest_plugins = ["qgis_support", "dock_support"]


def press_run(dock):
    QTest.mouseClick(dock.bar.run_button, Qt.MouseButton.LeftButton)


def record_of(run) -> dict:
    return json.loads(Path(run.record).read_text(encoding="utf-8"))


def thin(dock, small=None) -> None:
    """Little to compute and to write."""
    dock.options.tasks["order"].setChecked(False)
    dock.options.outputs["confidence"].setChecked(False)
    dock.options.outputs["applicability"].setChecked(False)
    if small is not None:
        set_extent(dock, *small)


def test_a_run_loads_its_layers_and_is_remembered(dock, layers, window, small, project):
    thin(dock, small)
    stages = []
    dock.queue.changed.connect(lambda: stages.append((dock.bar.status.text(), dock.queue.fraction)))
    press_run(dock)
    assert dock.queue.current is not None
    ended(dock)
    run = dock.history.runs[0]
    assert (run.state, run.name) == (DONE, "miso"), run.message
    assert record_of(run)["request"]["extent"]["xmin"] == small[0]
    assert [name for name, _ in project_layers()] == ["miso"]
    assert "Near-surface permafrost (within 1 m)" in project_layers()[0][1]
    assert any("The map miso is done" in text for text in window.messages())
    assert any(text.startswith("miso: ") for text, _ in stages)
    assert max(fraction for _, fraction in stages) > 0.5
    assert not dock.bar.bar.isVisible()
    table = dock.runs.table
    assert [table.topLevelItem(0).text(column) for column in (0, 2)] == ["miso", "done"]
    # The finished run teaches the engine how fast this computer is.
    assert planned(dock)["seconds"] is not None


def test_several_runs_queue_under_distinct_names(dock, layers, small):
    thin(dock, small)
    for _ in range(3):
        press_run(dock)
    names = [run.name for run in (dock.queue.current, *dock.queue.waiting)]
    assert names == ["miso", "miso_2", "miso_3"]
    assert [run.state for run in dock.runs.runs()] == [WAITING, WAITING, RUNNING]
    assert "2 waiting" in dock.bar.status.text()
    # One that waits is taken out.
    dock.runs.choose(dock.queue.waiting[0])
    button = dock.runs.findChild(type(dock.runs.open_button), "misoRemoveRun")
    assert button.text() == "Cancel"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    ended(dock)
    assert {run.name: run.state for run in dock.history.runs} == {
        "miso": DONE,
        "miso_2": CANCELLED,
        "miso_3": DONE,
    }
    # Names of layer groups are as distinct.
    assert sorted(name for name, _ in project_layers()) == ["miso", "miso_3"]


def test_cancel_leaves_no_files_and_again_is_good(dock, layers, window, tmp_path):
    """The whole sample: long enough to be stopped in the middle."""
    thin(dock)
    seen = []

    def stop():
        if dock.queue.fraction > 0.2 and not seen:
            seen.append(dock.queue.fraction)
            QTest.mouseClick(dock.bar.cancel_button, Qt.MouseButton.LeftButton)

    dock.queue.changed.connect(stop)
    press_run(dock)
    ended(dock)
    run = dock.history.runs[0]
    assert seen
    assert seen[0] < 0.9
    assert run.state == CANCELLED
    folder = tmp_path / "maps"
    assert not folder.exists() or list(folder.iterdir()) == []
    assert project_layers() == []
    assert any("was cancelled" in text for text in window.messages())
    dock.runs.choose(run)
    QTest.mouseClick(dock.runs.findChild(type(dock.runs.open_button), "misoRunAgain"), Qt.MouseButton.LeftButton)
    assert dock.queue.current.name == "miso_2"
    ended(dock)
    assert dock.history.runs[0].state == DONE
    assert record_of(dock.history.runs[0])["request"]["imagery"] == {
        **record_of(dock.history.runs[0])["request"]["imagery"],
        "path": layers.imagery.source(),
    }


def test_what_is_wrong_is_said_before_anything_runs(dock, layers, window):
    dock.options.name.setText("a/b")
    press_run(dock)
    assert any("The name of the run is 'a/b'" in text for text in window.messages())
    dock.options.name.setText("fine")
    dock.options.folder.setFilePath("")
    press_run(dock)
    assert any("No folder for the results" in text for text in window.messages())
    dock.options.folder.setFilePath("@project_folder/maps")
    press_run(dock)
    assert any("the project is not saved" in text for text in window.messages())
    assert dock.queue.current is None
    assert dock.history.runs == []


def test_a_failed_run_says_why(dock, layers, window, small, tmp_path):
    """The folder is a file, which only the engine finds out."""
    thin(dock, small)
    (tmp_path / "file").write_text("x")
    dock.options.folder.setFilePath(str(tmp_path / "file"))
    press_run(dock)
    ended(dock)
    run = dock.history.runs[0]
    assert run.state == FAILED
    assert str(tmp_path / "file") in run.message
    assert any(str(tmp_path / "file")[:40] in text for text in window.messages())


def test_a_layer_removed_while_it_is_mapped(dock, layers, small, project):
    thin(dock, small)
    press_run(dock)
    press_run(dock)
    project.removeMapLayers([layers.imagery.id(), layers.elevation.id(), layers.climate.id()])
    ended(dock)
    assert [run.state for run in dock.history.runs] == [DONE, DONE]
    # And again after it: from the file, since the layer is gone.
    dock.runs.choose(dock.history.runs[0])
    QTest.mouseClick(dock.runs.findChild(type(dock.runs.open_button), "misoRunAgain"), Qt.MouseButton.LeftButton)
    ended(dock)
    assert dock.history.runs[0].state == DONE, dock.history.runs[0].message


def test_another_project_opened_while_a_map_is_made(dock, layers, window, small, project):
    thin(dock, small)
    press_run(dock)
    run = dock.queue.current
    project.clear()
    ended(dock)
    assert run.state == DONE
    assert project.mapLayers() == {}, "layers of one project were added to another"
    assert any("Another project was opened" in text for text in window.messages())
    assert Path(run.record).is_file()


def test_the_dock_is_taken_down_while_a_map_is_made(window, provider, project, layers, tmp_path):
    """As when QGIS ends or the plugin is unloaded: no child, no scratch folder, nothing on the canvas."""
    from miso_qgis.client.worker_client import close_shared
    from miso_qgis.gui.dock import MisoDock

    items = len(window.canvas.scene().items())
    dock = MisoDock(window)
    dock.options.folder.setFilePath(str(tmp_path / "maps"))
    dock.show()
    planned(dock)
    dock.run()
    wait_until(lambda: dock.queue.fraction > 0.05, 120)
    assert worker_pid() is not None
    dock.release()
    # What a run's end or a change sets off, beginning with a new plan, finds widgets that are gone.
    dock.planner.ask_again()
    dock.planner.ask_now()
    assert not dock.planner.waiting
    close_shared()
    dock.deleteLater()
    QgsApplication.processEvents()
    assert worker_pid() is None
    folder = tmp_path / "maps"
    assert not folder.exists() or list(folder.iterdir()) == []
    assert len(window.canvas.scene().items()) == items
    assert QgsApplication.taskManager().countActiveTasks() == 0


# --- history ----------------------------------------------------------------------------------------------------------


def test_the_project_remembers_its_runs(dock, layers, small, project, tmp_path):
    thin(dock, small)
    press_run(dock)
    ended(dock)
    run = dock.history.runs[0]
    path = str(tmp_path / "project.qgz")
    assert project.write(path)
    project.clear()
    assert dock.runs.table.topLevelItemCount() == 0
    assert project.read(path)
    assert dock.runs.table.topLevelItem(0).text(0) == run.name
    again = dock.history.runs[0]
    assert again == run
    # Its settings fill the dock.
    dock.options.name.setText("other")
    dock.runs.choose(again)
    QTest.mouseClick(dock.runs.findChild(type(dock.runs.open_button), "misoUseSettings"), Qt.MouseButton.LeftButton)
    assert dock.parameters()["NAME"] == run.name
    assert dock.parameters()["EXTENT"] == run.parameters["EXTENT"]


def test_a_run_of_the_project_that_was_under_way_when_qgis_ended(project, layers):
    history = History()
    project.writeEntry(
        "miso",
        "history",
        json.dumps([{"name": "a", "folder": "/f", "parameters": {}, "state": "running"}, {"nonsense": 1}]),
    )
    history.read(project)
    assert [(run.name, run.state) for run in history.runs] == [("a", CANCELLED)]


def test_a_record_gives_its_request_again(dock, provider, sample, small, context):
    """Everything that a request can hold and the algorithm has words for comes back as it was."""
    west, south, east, north = small
    crs = layers_crs()
    ring = [[west, south], [east, south], [west, north + 0.123456789], [west, south]]
    hole = [[west + 10, south + 10], [west + 20, south + 10], [west + 10, south + 20], [west + 10, south + 10]]
    request = MapRequest(
        folder="/maps",
        imagery=Source(sample["IMAGERY"], (2, 1, 3, 4, 5, 6, 7, 8, 9), None, None, 1.0, -1000.0),
        climate=Source(sample["CLIMATE"], scale=0.1, offset=0.0),
        covariates={"swi_10": Source("/w.tif", (1,), None, None, 0.01, -2.5), "spi": Source("/s.tif")},
        extent=Extent(west + 1 / 3, south, east, north, crs),
        mask=Mask(({"type": "Polygon", "coordinates": [ring, hole]},), crs),
        model="miso-fast",
        tasks=("nsp",),
        pixel_size=12.5,
        device="cpu",
        encoding="float",
        outputs=("class",),
        threshold="balanced",
        name="n",
        threads=2,
        precision="float32",
    )
    parameters, warnings = parameters_of(request)
    assert warnings == []
    from miso_qgis.processing import inputs

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miso:mapsoils")
    mask = inputs.mask(algorithm, parameters, "MASK", context)
    again = algorithm.request(parameters, context, "/maps", mask, [])
    assert again.to_dict() == request.to_dict()


def layers_crs() -> str:
    from qgis.core import QgsCoordinateReferenceSystem

    from miso_qgis.processing.inputs import wkt

    return wkt(QgsCoordinateReferenceSystem("EPSG:3338"))


def test_what_a_record_has_that_the_toolbox_cannot_say_is_told(sample):
    request = MapRequest(
        folder="/m", imagery=Source(sample["IMAGERY"], crs="EPSG:4326", more=("/other.tif",)), crs="EPSG:4326"
    )
    _, warnings = parameters_of(request)
    assert len(warnings) == 3


def test_a_run_made_elsewhere_is_added_from_its_record(dock, whole, window, tmp_path):
    dock.runs.add_record(Path(whole.results["RECORD"]))
    run = dock.runs.chosen()
    assert (run.name, run.state) == ("sample", DONE)
    assert run.parameters["IMAGERY"] == whole.record["request"]["imagery"]["path"]
    (tmp_path / "no.json").write_text("{}")
    dock.runs.add_record(tmp_path / "no.json")
    assert any("is not the record of a MISO run" in text for text in window.messages())
    with pytest.raises(MisoError):
        run_from_record(tmp_path / "none.json")


# --- the command ------------------------------------------------------------------------------------------------------


def by_shell(text: str, profile: Path) -> dict:
    """Run a copied command as a user's shell would; returns the record's request."""
    enabled = subprocess.run(
        ["qgis_process.bin", "plugins", "enable", "miso_qgis"],
        env=qgis_environment(profile),
        capture_output=True,
        check=False,
    )
    assert enabled.returncode in (0, 1)
    done = subprocess.run(
        ["bash", "-c", text], env=qgis_environment(profile), capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    line = next(line for line in done.stdout.splitlines() if line.startswith("RECORD:"))
    return json.loads(Path(line.partition("\t")[2]).read_text(encoding="utf-8"))["request"]


@pytest.mark.skipif(not shutil.which("qgis_process.bin"), reason="this system's program has another name")
def test_the_pasted_command_asks_for_the_same(dock, layers, small, qgis_profile, tmp_path, project):
    """Key by key, with everything that a shell could trip over: quotes, blanks, umlauts, dollars, a drawn polygon."""
    west, south, east, north = small
    folder = tmp_path / 'it\'s a $HOME "höhe" `x`'
    folder.mkdir()
    imagery = folder / "an image.tif"
    shutil.copy(layers.imagery.source(), imagery)
    project.addMapLayer(QgsRasterLayer(str(imagery), "copy"))
    dock.set_parameters(
        {
            **dock.parameters(),
            "IMAGERY": next(iter(project.mapLayersByName("copy"))).id(),
            "BANDS": "imagery=1,2,3,4,5,6,7,9,8; climate=1,2,3",
            "SCALES": "elevation=1",
            "COVARIATES": f"tmin_january={layers.climate.source()}:3",
            "EXTENT": f"{west},{east},{south},{north} [EPSG:3338]",
            "MASK": f"POLYGON(({west} {south}, {east} {south}, {west} {north}, {west} {south})) [EPSG:3338]",
            "THRESHOLD": "0.38",
            "THREADS": 1,
            "FOLDER": str(folder),
            "NAME": "by hand & more",
            "TASKS": ["nsp"],
            "OUTPUTS": ["class", "probability"],
        }
    )
    del dock.sources._bands["climate"]  # one of its bands is given ready-made
    press_run(dock)
    ended(dock)
    run = dock.history.runs[0]
    assert run.state == DONE, run.message
    dock.runs.choose(run)
    QTest.mouseClick(dock.runs.findChild(type(dock.runs.open_button), "misoCopyCommand"), Qt.MouseButton.LeftButton)
    text = QgsApplication.clipboard().text()
    assert text.startswith("qgis_process.bin run miso:mapsoils --")
    asked = record_of(run)["request"]
    found = by_shell(text, qgis_profile)
    assert set(found) == set(asked)
    for key in asked:
        assert found[key] == asked[key], key


@pytest.mark.skipif(not shutil.which("qgis_process.bin"), reason="this system's program has another name")
def test_a_layer_with_a_nodata_value_of_its_own_comes_from_the_saved_project(
    dock, layers, small, qgis_profile, tmp_path, project
):
    from qgis.core import QgsRasterRange

    thin(dock, small)
    layers.imagery.dataProvider().setUserNoDataValue(1, [QgsRasterRange(4711, 4711)])
    with pytest.raises(MisoError) as caught:
        command(dock.parameters(), project)
    assert caught.value.code == "command.unsaved"
    assert project.write(str(tmp_path / "project.qgz"))
    press_run(dock)
    text = command(dock.queue.current.parameters, project)
    ended(dock)
    assert "--PROJECT_PATH=" in text
    asked = record_of(dock.history.runs[0])["request"]
    assert asked["imagery"]["nodata"] == 4711
    assert by_shell(text, qgis_profile) == asked


def test_the_command_of_windows(provider, sample, small, project):
    parameters = {"IMAGERY": sample["IMAGERY"], "FOLDER": "C:\\my maps", "NAME": "a&b", "TASKS": ["nsp"]}
    text = command(parameters, project, "win32")
    assert text.startswith("qgis_process-qgis.bat run miso:mapsoils -- ")
    assert '"FOLDER=C:\\my maps"' in text
    assert '"NAME=a&b"' in text
    assert "\n" not in text
    with pytest.raises(MisoError) as caught:
        command({**parameters, "COVARIATES": ";".join(f"c{n}=/{'x' * 90}.tif" for n in range(90))}, project, "win32")
    assert caught.value.code == "command.too_long"


def test_layers_without_a_file_are_named(dock, layers, project, window):
    from qgis.core import QgsVectorLayer

    memory = QgsVectorLayer("Polygon?crs=EPSG:3338", "sketch", "memory")
    project.addMapLayer(memory)
    with pytest.raises(MisoError, match="sketch"):
        command({**dock.parameters(), "MASK": memory.id()}, QgsProject.instance())
