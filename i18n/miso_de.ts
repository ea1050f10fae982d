<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>miso</name>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>{tile} is no AKVEG tile.</source>
        <translation>{tile} ist keine AKVEG-Kachel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>Tiles run from AK050H01V01 to AK050H{tile_columns}V{tile_rows}, for instance AK050H50V15 (Fairbanks).</source>
        <translation>Die Kacheln reichen von AK050H01V01 bis AK050H{tile_columns}V{tile_rows}, zum Beispiel AK050H50V15 (Fairbanks).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>The place {x}, {y} (EPSG:3338) lies in no AKVEG tile.</source>
        <translation>Der Ort {x}, {y} (EPSG:3338) liegt in keiner AKVEG-Kachel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>The grid covers Alaska; check the place and its CRS.</source>
        <translation>Das Gitter deckt Alaska ab; prüfen Sie den Ort und sein KBS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>Error: {message}</source>
        <translation>Fehler: {message}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>Hint: {hint}</source>
        <translation>Hinweis: {hint}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>Interrupted: no output was written.</source>
        <translation>Unterbrochen: es wurde keine Ausgabe geschrieben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>Note: {warning}</source>
        <translation>Anmerkung: {warning}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{title} on {device}, {precision}</source>
        <translation>{title} auf {device}, {precision}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{width} x {height} pixels of {pixel_size} m, {area_km2} km2: {xmin},{ymin},{xmax},{ymax} ({crs})</source>
        <translation>{width} x {height} Pixel von {pixel_size} m, {area_km2} km2: {xmin},{ymin},{xmax},{ymax} ({crs})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>About {seconds} s, {pixels_per_second} pixels a second. {measured}</source>
        <translation>Etwa {seconds} s, {pixels_per_second} Pixel je Sekunde. {measured}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>About {bytes} MB, up to {bytes_working} MB while it is made</source>
        <translation>Etwa {bytes} MB, bis zu {bytes_working} MB, während sie entsteht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>not given</source>
        <translation>nicht gegeben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>covers {share} of the area</source>
        <translation>deckt {share} des Gebiets ab</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{title}: {mapped_class} (confidence {confidence})</source>
        <translation>{title}: {mapped_class} (Konfidenz {confidence})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>Applicability: {applicability}</source>
        <translation>Anwendbarkeit: {applicability}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>outside {low} to {high}</source>
        <translation>außerhalb {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{name}: cannot be used. {error}</source>
        <translation>{name}: nicht nutzbar. {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>tasks: {tasks}</source>
        <translation>Aufgaben: {tasks}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>cannot be used: {problem}</source>
        <translation>nicht nutzbar: {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{count} operators on {name}</source>
        <translation>{count} Operatoren auf {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{pixels_per_second} pixels/s, within {difference} of the CPU; {where}</source>
        <translation>{pixels_per_second} Pixel/s, Abweichung von der CPU höchstens {difference}; {where}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>The environment variable {python_variable}</source>
        <translation>Die Umgebungsvariable {python_variable}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>The setting for the engine&apos;s Python</source>
        <translation>Die Einstellung für das Python des Rechenkerns</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>{where} names {value}, which is no program.</source>
        <translation>{where} nennt {value}, was kein Programm ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>Name the python program of the engine&apos;s environment, or remove it to use the one made by ./run.</source>
        <translation>Nennen Sie das Programm python der Umgebung des Rechenkerns, oder entfernen Sie die Angabe, um die von ./run gemachte zu nutzen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>The engine is not installed.</source>
        <translation>Der Rechenkern ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>Install it in QGIS (Settings &gt; Options &gt; MISO) or with: python miso_qgis/launch.py engine install. It was looked for in {home} and at {default}; {python_variable} may name another interpreter.</source>
        <translation>Installieren Sie ihn in QGIS (Einstellungen &gt; Optionen &gt; MISO) oder mit: python miso_qgis/launch.py engine install. Gesucht wurde in {home} und bei {default}; {python_variable} kann einen anderen Interpreter nennen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>The engine is installed.</source>
        <translation>Der Rechenkern ist installiert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>Only engines of other versions of the plugin are installed. Run: miso engine install</source>
        <translation>Nur Rechenkerne anderer Versionen der Erweiterung sind installiert. Führen Sie aus: miso engine install</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>An installation was interrupted. Run: miso engine install</source>
        <translation>Eine Installation wurde unterbrochen. Führen Sie aus: miso engine install</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>The engine is not installed. Run: miso engine install</source>
        <translation>Der Rechenkern ist nicht installiert. Führen Sie aus: miso engine install</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>{freed} MB freed.</source>
        <translation>{freed} MB freigegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <location filename="../miso_qgis/client/environments/runtimes.py"/>
        <source>There is no runtime {name} for {platform}.</source>
        <translation>Es gibt keine Laufzeitumgebung {name} für {platform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>There is: {platform}.</source>
        <translation>Es gibt: {platform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>{count} wheels in {out}</source>
        <translation>{count} Pakete (wheels) in {out}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>A package is not the one this version was made with: its digest differs.</source>
        <translation>Ein Paket ist nicht das, mit dem diese Version gemacht wurde: seine Prüfsumme weicht ab.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Nothing of it was installed. Install again; if it stays, a mirror, proxy or folder holds an altered file.</source>
        <translation>Nichts davon wurde installiert. Installieren Sie erneut; bleibt es dabei, hat ein Spiegel, Proxy oder Ordner eine veränderte Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Free some space, or name a folder on another disk (Folder in QGIS&apos;s options, --home, or the variable MISO_HOME), and install again.</source>
        <translation>Schaffen Sie Platz, oder nennen Sie einen Ordner auf einem anderen Datenträger (Ordner in QGIS&apos; Optionen, --home oder die Variable MISO_HOME), und installieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The package index was reached, but its certificate is not trusted.</source>
        <translation>Der Paketindex wurde erreicht, aber seinem Zertifikat wird nicht vertraut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>A proxy or virus scanner may be reading encrypted traffic: name its certificate (--certificate; in QGIS: Settings &gt; Options &gt; Authentication &gt; Manage Certificates).</source>
        <translation>Ein Proxy oder Virenscanner liest vielleicht verschlüsselten Verkehr: nennen Sie sein Zertifikat (--certificate; in QGIS: Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The proxy refused the connection or could not be reached.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Check its address, user and password (--proxy http://[USER:PASSWORD@]HOST:PORT; in QGIS: Settings &gt; Options &gt; Network).</source>
        <translation>Prüfen Sie Adresse, Benutzer und Passwort (--proxy http://[USER:PASSWORD@]HOST:PORT; in QGIS: Einstellungen &gt; Optionen &gt; Netzwerk).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The package index could not be reached.</source>
        <translation>Der Paketindex war nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Check the network and the proxy, or install from a folder of wheels made on another machine (--wheels; Packages in QGIS&apos;s options).</source>
        <translation>Prüfen Sie Netz und Proxy, oder installieren Sie aus einem auf einem anderen Rechner erstellten Ordner mit Paketen (--wheels; Pakete in QGIS&apos; Optionen).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The packages are there, but a library of the system that they need is missing.</source>
        <translation>Die Pakete sind da, aber eine Systembibliothek, die sie brauchen, fehlt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Install Microsoft&apos;s Visual C++ Redistributable (x64, 2015 to 2022), then install again.</source>
        <translation>Installieren Sie Microsofts Visual C++ Redistributable (x64, 2015 bis 2022) und installieren Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>This system&apos;s C library is older than the packages need.</source>
        <translation>Die C-Bibliothek dieses Systems ist älter, als die Pakete brauchen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The engine needs glibc 2.28 or newer (Debian 10, Ubuntu 20.04, RHEL 8): use a newer system.</source>
        <translation>Der Rechenkern braucht glibc 2.28 oder neuer (Debian 10, Ubuntu 20.04, RHEL 8): nutzen Sie ein neueres System.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Windows denied access to a file that was just written; a virus scanner often holds such files.</source>
        <translation>Windows verweigerte den Zugriff auf eine gerade geschriebene Datei; ein Virenscanner hält solche Dateien oft fest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Wait a minute and install again, or exempt the folder in the virus scanner.</source>
        <translation>Warten Sie eine Minute und installieren Sie erneut, oder nehmen Sie den Ordner im Virenscanner aus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The folder cannot be written to.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Name another folder (Folder in QGIS&apos;s options, --home, or the variable MISO_HOME), or have the rights to this one set.</source>
        <translation>Nennen Sie einen anderen Ordner (Ordner in QGIS&apos; Optionen, --home oder die Variable MISO_HOME), oder lassen Sie sich die Rechte an diesem geben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>A package&apos;s file is damaged.</source>
        <translation>Die Datei eines Pakets ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Install again; if the packages come from a folder of wheels, make that folder anew.</source>
        <translation>Installieren Sie erneut; kommen die Pakete aus einem Ordner, erstellen Sie diesen neu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>There is no package for this system and this Python.</source>
        <translation>Für dieses System und dieses Python gibt es kein Paket.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The engine needs 64-bit Windows, macOS (Intel, Apple) or Linux with glibc 2.28, Python 3.11 to 3.13; a folder of wheels must be made for this system.</source>
        <translation>Der Rechenkern braucht 64-Bit-Windows, macOS (Intel, Apple) oder Linux mit glibc 2.28, Python 3.11 bis 3.13; ein Ordner mit Paketen muss für dieses System gemacht sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>This Python cannot make an environment.</source>
        <translation>Dieses Python kann keine Umgebung erstellen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Name another Python from 3.11 to 3.13 (--python).</source>
        <translation>Nennen Sie ein anderes Python von 3.11 bis 3.13 (--python).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>{step} failed. {message} ({output})</source>
        <translation>{step} ist fehlgeschlagen. {message} ({output})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>it said nothing</source>
        <translation>ohne Meldung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>{step} failed: {said}</source>
        <translation>{step} ist fehlgeschlagen: {said}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Install again; report it if it stays.</source>
        <translation>Installieren Sie erneut; melden Sie es, wenn es bleibt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>uv left no Python in {target}.</source>
        <translation>uv hinterließ kein Python in {target}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Install again.</source>
        <translation>Installieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Fetching Python</source>
        <translation>Python wird geholt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>uv has no Python {version} for {platform}.</source>
        <translation>uv hat kein Python {version} für {platform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Install Python there yourself.</source>
        <translation>Installieren Sie Python dort selbst.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>No Python from 3.11 to 3.13 was found, and none can be fetched for this machine.</source>
        <translation>Es wurde kein Python von 3.11 bis 3.13 gefunden, und für diesen Rechner lässt sich keines holen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Install one and name it (--python).</source>
        <translation>Installieren Sie eines und nennen Sie es (--python).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Fetching a Python</source>
        <translation>Ein Python wird geholt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>The folder of wheels has no {name}.</source>
        <translation>Der Ordner mit Paketen hat kein {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>Make it anew with: miso engine wheels.</source>
        <translation>Erstellen Sie ihn neu mit: miso engine wheels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>Fetching {project}</source>
        <translation>{project} wird geholt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>{address} is no address of a server.</source>
        <translation>{address} ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>The package index {index} has no {name}.</source>
        <translation>Der Paketindex {index} hat kein {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>Name another index (--index).</source>
        <translation>Nennen Sie einen anderen Index (--index).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Another installation is running; waiting for it</source>
        <translation>Eine andere Installation läuft; es wird auf sie gewartet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Clearing up after an installation that was interrupted</source>
        <translation>Reste einer unterbrochenen Installation werden beseitigt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>The engine is installed</source>
        <translation>Der Rechenkern ist installiert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>The installed engine is damaged; building it anew</source>
        <translation>Der installierte Rechenkern ist beschädigt; er wird neu aufgebaut</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>The disk of {parent} has {free} MB free; the engine with the runtime {name} needs {needed} MB.</source>
        <translation>Auf dem Datenträger von {parent} sind {free} MB frei; der Rechenkern mit der Laufzeitumgebung {name} braucht {needed} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Free some space, name a folder on another disk (Folder in QGIS&apos;s options, --home, or the variable MISO_HOME), or choose the runtime cpu, which is the smallest.</source>
        <translation>Schaffen Sie Platz, nennen Sie einen Ordner auf einem anderen Datenträger (Ordner in QGIS&apos; Optionen, --home oder die Variable MISO_HOME), oder wählen Sie die Laufzeitumgebung cpu, die kleinste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Looking for a Python</source>
        <translation>Ein Python wird gesucht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>{message} Fetching one</source>
        <translation>{message} Es wird eines geholt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Making an environment with {path}</source>
        <translation>Mit {path} wird eine Umgebung erstellt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Making the environment</source>
        <translation>Die Umgebung wird erstellt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Fetching pip</source>
        <translation>pip wird geholt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Installing the packages</source>
        <translation>Die Pakete werden installiert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Trying every package</source>
        <translation>Jedes Paket wird erprobt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Trying the engine</source>
        <translation>Der Rechenkern wird erprobt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>An installation is running.</source>
        <translation>Eine Installation läuft.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Warten Sie, bis sie endet, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Writing to {folder}</source>
        <translation>Schreiben nach {folder}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>Install Python 3.12 from python.org or your system&apos;s packages, or name one from 3.11 to 3.13 (--python).</source>
        <translation>Installieren Sie Python 3.12 von python.org oder aus den Paketen Ihres Systems, oder nennen Sie eines von 3.11 bis 3.13 (--python).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>There is none on PATH.</source>
        <translation>Auf PATH ist keines.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>No Python from 3.11 to 3.13 was found. {looked}</source>
        <translation>Es wurde kein Python von 3.11 bis 3.13 gefunden. {looked}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>{path} is no Python that can make environments.</source>
        <translation>{path} ist kein Python, das Umgebungen erstellen kann.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>{path} is Python {major}.{minor}.</source>
        <translation>{path} ist Python {major}.{minor}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>{path} is a {bits}-bit Python; the packages exist for 64 bits only.</source>
        <translation>{path} ist ein {bits}-Bit-Python; die Pakete gibt es nur für 64 Bit.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/pip.py"/>
        <source>it ended with status {code}</source>
        <translation>es endete mit Status {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/pip.py"/>
        <source>{pin} does not name pip and its digest.</source>
        <translation>{pin} nennt nicht pip und seine Prüfsumme.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/pip.py"/>
        <source>Install the plugin again.</source>
        <translation>Installieren Sie die Erweiterung erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/runtimes.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/compare.py"/>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Choose one of: {allowed}.</source>
        <translation>Wählen Sie eines von: {allowed}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} is neither a folder nor a zip of wheels.</source>
        <translation>{path} ist weder ein Ordner noch ein Zip mit Paketen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Make one: miso engine wheels.</source>
        <translation>Erstellen Sie einen: miso engine wheels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} is a damaged zip: {error}.</source>
        <translation>{path} ist ein beschädigtes Zip: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Make or copy it anew.</source>
        <translation>Erstellen oder kopieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} holds too much for a folder of wheels.</source>
        <translation>{path} enthält zu viel für einen Ordner mit Paketen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Make it anew.</source>
        <translation>Erstellen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} holds the path {filename}, which leads out of it.</source>
        <translation>{path} enthält den Pfad {filename}, der aus ihm hinausführt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>There is no lock for {platform} with Python {python}.</source>
        <translation>Es gibt keine Paketliste für {platform} mit Python {python}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Platforms: {platforms}. Pythons: {pythons}.</source>
        <translation>Plattformen: {platforms}. Pythons: {pythons}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>The Python that is added is {version}, and wheels for {python} were asked for.</source>
        <translation>Das hinzugefügte Python ist {version}, und verlangt wurden Pakete für {python}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Ask for {version}.</source>
        <translation>Verlangen Sie {version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Reading the lock</source>
        <translation>Die Paketliste wird gelesen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Fetching the wheels</source>
        <translation>Die Pakete werden geholt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{total} packages</source>
        <translation>{total} Pakete</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine&apos;s Python {command} could not be started: {error}.</source>
        <translation>Das Python des Rechenkerns {command} konnte nicht gestartet werden: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Set up the engine again, or name another interpreter.</source>
        <translation>Richten Sie den Rechenkern neu ein, oder nennen Sie einen anderen Interpreter.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine sent an endless message.</source>
        <translation>Der Rechenkern sandte eine endlose Nachricht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Run the job again.</source>
        <translation>Starten Sie den Auftrag erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine stopped answering.</source>
        <translation>Der Rechenkern antwortet nicht mehr.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>signal {code}</source>
        <translation>Signal {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine was ended by {signal}.</source>
        <translation>Der Rechenkern wurde durch {signal} beendet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine ended with exit code {code}.</source>
        <translation>Der Rechenkern endete mit Exitcode {code}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Its last words:</source>
        <translation>Seine letzte Ausgabe:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Run it again; the engine starts anew.</source>
        <translation>Starten Sie den Auftrag erneut; der Rechenkern startet dann neu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The system may have run out of memory: close other programs and run it again; the engine starts anew.</source>
        <translation>Vielleicht ging dem System der Speicher aus: schließen Sie andere Programme und starten Sie erneut; der Rechenkern beginnt neu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The request takes {count} MB, but the engine reads {max_line_bytes} MB.</source>
        <translation>Die Anfrage umfasst {count} MB, der Rechenkern liest aber {max_line_bytes} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Simplify the polygons of the mask.</source>
        <translation>Vereinfachen Sie die Polygone der Maske.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine was shut down with the plugin.</source>
        <translation>Der Rechenkern wurde mit der Erweiterung beendet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Enable the plugin again.</source>
        <translation>Aktivieren Sie die Erweiterung wieder.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine gave no sign of life within {start_seconds} seconds.</source>
        <translation>Der Rechenkern gab binnen {start_seconds} Sekunden kein Lebenszeichen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Try again; when it stays so, set up the engine anew.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, richten Sie den Rechenkern neu ein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine speaks protocol {protocol}, the plugin {protocol_version}.</source>
        <translation>Der Rechenkern spricht Protokoll {protocol}, die Erweiterung {protocol_version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Install engine and plugin from the same version.</source>
        <translation>Installieren Sie Rechenkern und Erweiterung derselben Version.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine&apos;s {kind} message holds {value}.</source>
        <translation>Die Nachricht {kind} des Rechenkerns enthält {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area.py"/>
        <source>every mapped class needs at least two observations; too few lie where the map says {poor}</source>
        <translation>jede kartierte Klasse braucht mindestens zwei Beobachtungen; zu wenige liegen, wo die Karte {poor} zeigt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: the observations were not declared a probability sample (simple, systematic, or stratified by map class). Places chosen by hand, along roads or from old surveys say nothing of the area&apos;s error</source>
        <translation>kein Intervall: die Beobachtungen wurden nicht als Wahrscheinlichkeitsstichprobe angegeben (einfach, systematisch oder nach Kartenklasse geschichtet). Von Hand, an Straßen oder aus alten Aufnahmen gewählte Orte sagen nichts über den Flächenfehler</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: without absences the sample does not tell how much of the map is wrong</source>
        <translation>kein Intervall: ohne Abwesenheiten sagt die Stichprobe nicht, wie viel der Karte falsch ist</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: the map has no area</source>
        <translation>kein Intervall: die Karte hat keine Fläche</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: {obstacle}</source>
        <translation>kein Intervall: {obstacle}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>{missing} places of the sample do not count. The areas take them as missing by chance; where they are missing for a reason, areas and intervals are wrong.</source>
        <translation>{missing} Orte der Stichprobe zählen nicht. Die Flächenschätzung behandelt sie als zufällig fehlend; fehlen sie aus einem Grund, sind Flächen und Intervalle falsch.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>{shallow} absences were not observed to 1 m and are left out, presences are not: the adjusted area of presence is too large.</source>
        <translation>{shallow} Abwesenheiten wurden nicht bis 1 m beobachtet und entfallen, Vorkommen nicht: die bereinigte Fläche des Vorkommens ist zu groß.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>Fewer than {least} observations lie where the map says {classes}: the interval is rough, and too narrow where no error was met by chance.</source>
        <translation>Weniger als {least} Beobachtungen liegen, wo die Karte {classes} zeigt: das Intervall ist grob, und zu schmal, wo zufällig kein Fehler vorkam.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>The sample is taken as drawn from the classes of this very map: with strata of another map or threshold the areas are wrong. The confusion matrix counts the points as they are; figures by area weigh them.</source>
        <translation>Die Stichprobe gilt als aus den Klassen genau dieser Karte gezogen: mit Schichten einer anderen Karte oder Schwelle sind die Flächen falsch. Die Konfusionsmatrix zählt die Punkte, wie sie sind; Flächenzahlen gewichten sie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Reading the observations</source>
        <translation>Beobachtungen werden gelesen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Reading the map at the observations</source>
        <translation>Karte wird an den Beobachtungen gelesen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Summing up areas</source>
        <translation>Flächen werden summiert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Computing figures</source>
        <translation>Kennzahlen werden gerechnet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>None of the {count} observations of {title} counts ({said}).</source>
        <translation>Keine der {count} Beobachtungen von {title} zählt ({said}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Check the label field and the classes of its values, the filters, the depth field, and where the points lie.</source>
        <translation>Prüfen Sie das Klassenfeld und seine Werte, die Filter, das Tiefenfeld und wo die Punkte liegen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Presences only were declared for a map of {count} classes.</source>
        <translation>Nur Vorkommen wurden für eine Karte mit {count} Klassen angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>That is for maps of presence and absence; leave it out.</source>
        <translation>Das ist für Karten von Vorkommen und Abwesenheit; lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>the observations are presences only</source>
        <translation>die Beobachtungen sind nur Vorkommen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>only {name} counts among the observations: {shallow} absences of permafrost were not observed to 1 m, or no depth field was named</source>
        <translation>nur {name} zählt unter den Beobachtungen: {shallow} Abwesenheiten von Permafrost wurden nicht bis 1 m beobachtet, oder kein Tiefenfeld wurde genannt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>only {name} was observed</source>
        <translation>nur {name} wurde beobachtet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>(in no region)</source>
        <translation>(in keiner Region)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Recall is all that can be said: {why_recall}.</source>
        <translation>Nur die Trefferquote lässt sich angeben: {why_recall}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>{shallow} absences do not count, because permafrost was not looked for to 1 m: the prevalence among the observations is higher than it was in the field.</source>
        <translation>{shallow} Abwesenheiten zählen nicht, weil nicht bis 1 m nach Permafrost gesucht wurde: die Prävalenz unter den Beobachtungen ist höher als im Gelände.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Name the field of the observed depth, so that absences of permafrost can count.</source>
        <translation>Nennen Sie das Feld der beobachteten Tiefe, damit Abwesenheiten von Permafrost zählen können.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>{other} observations are of classes the map does not have: there it is wrong, and no figure says so.</source>
        <translation>{other} Beobachtungen sind von Klassen, die die Karte nicht hat: dort ist sie falsch, und keine Kennzahl sagt es.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Only {count} observations count.</source>
        <translation>Nur {count} Beobachtungen zählen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/bootstrap.py"/>
        <source>no interval: the observations lie in 1 block of {size} km, and at least {least} are needed</source>
        <translation>kein Intervall: die Beobachtungen liegen in 1 Block von {size} km, und mindestens {least} sind nötig</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/bootstrap.py"/>
        <source>no interval: the observations lie in {count} blocks of {size} km, and at least {least} are needed</source>
        <translation>kein Intervall: die Beobachtungen liegen in {count} Blöcken von {size} km, und mindestens {least} sind nötig</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>left out by a filter</source>
        <translation>durch einen Filter ausgelassen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>without a label</source>
        <translation>ohne Klassenangabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>a label that was mapped to no class</source>
        <translation>eine Angabe, die keiner Klasse zugeordnet ist</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an ambiguous label: it names no class</source>
        <translation>eine mehrdeutige Angabe: sie nennt keine Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>a class that the map does not have</source>
        <translation>eine Klasse, die die Karte nicht hat</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an absence among presences only</source>
        <translation>eine Abwesenheit unter reinen Vorkommen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an absence without an observed depth</source>
        <translation>eine Abwesenheit ohne beobachtete Tiefe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an absence observed to less than 1 m</source>
        <translation>eine Abwesenheit, bis weniger als 1 m beobachtet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>without a usable position</source>
        <translation>ohne brauchbare Lage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>outside the map</source>
        <translation>außerhalb der Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>on nodata</source>
        <translation>auf einem Leerwert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>in a pixel with observations of different classes</source>
        <translation>in einem Pixel mit Beobachtungen verschiedener Klassen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>in a pixel with another observation of the same class</source>
        <translation>in einem Pixel mit einer weiteren Beobachtung derselben Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The label {label} is mapped to {name}, which is no class of the map.</source>
        <translation>Die Angabe {label} ist {name} zugeordnet, was keine Klasse der Karte ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>Its classes are: {classes}.</source>
        <translation>Ihre Klassen sind: {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The class of presence is given as {given}, and the map has {count} classes.</source>
        <translation>Die Klasse des Vorkommens ist als {given} angegeben, und die Karte hat {count} Klassen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>It is one of two: {classes}.</source>
        <translation>Sie ist eine von zweien: {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The filter {rule} compares what is neither a number nor a date.</source>
        <translation>Der Filter {rule} vergleicht, was weder Zahl noch Datum ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The filter {rule} compares what is neither a number nor a date, for instance {bad}.</source>
        <translation>Der Filter {rule} vergleicht, was weder Zahl noch Datum ist, zum Beispiel {bad}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>Numbers such as 30 and dates such as 2019-07-31 have an order; of texts use = or in.</source>
        <translation>Zahlen wie 30 und Daten wie 2019-07-31 haben eine Reihenfolge; bei Texten nehmen Sie = oder in.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Check the file.</source>
        <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <source>{path} holds {worst}, which is no probability from 0 to 1.</source>
        <translation>{path} enthält {worst}, was keine Wahrscheinlichkeit von 0 bis 1 ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <source>Give its scale, for instance --map-scale 0.01 for percent, or say that it holds classes.</source>
        <translation>Geben Sie die Skalierung an, zum Beispiel --map-scale 0.01 für Prozent, oder sagen Sie, dass es Klassen enthält.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>The task is {task}.</source>
        <translation>Die Aufgabe ist {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>No task of the run was named.</source>
        <translation>Keine Aufgabe des Laufs wurde genannt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>The run has: {tasks}.</source>
        <translation>Der Lauf hat: {tasks}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} has {bands} bands and the task {task} {classes} classes.</source>
        <translation>{path} hat {bands} Kanäle und die Aufgabe {task} {classes} Klassen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>Make the map again.</source>
        <translation>Erstellen Sie die Karte erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>The run {run} has neither classes nor probabilities of the task {task}.</source>
        <translation>Der Lauf {run} hat weder Klassen noch Wahrscheinlichkeiten der Aufgabe {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Make the map again with one of these outputs.</source>
        <translation>Erstellen Sie die Karte erneut mit einer dieser Ausgaben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>it is no small text file</source>
        <translation>es ist keine kleine Textdatei</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>it lists no tasks and outputs</source>
        <translation>es nennt keine Aufgaben und Ausgaben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} is not the record of a run: {name}: {error}.</source>
        <translation>{path} ist nicht das Protokoll eines Laufs: {name}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Choose the .json file that lies beside the rasters of a run.</source>
        <translation>Wählen Sie die .json-Datei neben den Rastern eines Laufs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} has no band {bands}.</source>
        <translation>{path} hat keinen Kanal {bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>It has {count}.</source>
        <translation>Es hat {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} has {count} bands, and classes are in one.</source>
        <translation>{path} hat {count} Kanäle, und Klassen stehen in einem.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Name it (--map-band).</source>
        <translation>Nennen Sie ihn (--map-band).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Which class of {path} means permafrost is not clear: its classes are {classes}.</source>
        <translation>Welche Klasse von {path} Permafrost bedeutet, ist nicht klar: die Klassen sind {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Permafrost needs a map of two classes: name the one that means presence (--present CLASS).</source>
        <translation>Permafrost braucht eine Karte mit zwei Klassen: nennen Sie die, die Vorkommen bedeutet (--present CLASS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>A threshold ({threshold}) was given for a map that has no probability of presence.</source>
        <translation>Eine Schwelle ({threshold}) wurde für eine Karte ohne Wahrscheinlichkeit des Vorkommens angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Leave it out, or give a run or raster with the probability.</source>
        <translation>Lassen Sie sie weg, oder geben Sie einen Lauf oder ein Raster mit der Wahrscheinlichkeit an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>the map</source>
        <translation>die Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{name} has no coordinate reference system.</source>
        <translation>Für {name} fehlt das Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Assign one to the file or layer.</source>
        <translation>Weisen Sie der Datei oder dem Layer eines zu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} holds whole numbers: whether they are classes or percent is not clear.</source>
        <translation>{path} enthält ganze Zahlen: ob sie Klassen oder Prozent sind, ist nicht klar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Say what the map holds: --map-kind class or --map-kind probability.</source>
        <translation>Sagen Sie, was die Karte enthält: --map-kind class oder --map-kind probability.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>band {band}</source>
        <translation>Kanal {band}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{name} (band {band})</source>
        <translation>{name} (Kanal {band})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} holds more than {max_classes} different values or fractions.</source>
        <translation>{path} enthält mehr als {max_classes} verschiedene Werte oder Bruchteile.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>A class raster holds codes; for probabilities say --map-kind probability.</source>
        <translation>Ein Klassenraster enthält Codes; für Wahrscheinlichkeiten sagen Sie --map-kind probability.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} is all nodata.</source>
        <translation>{path} ist überall Leerwert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Choose another map.</source>
        <translation>Wählen Sie eine andere Karte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Miss: observed present, mapped absent</source>
        <translation>Fehler: Vorkommen beobachtet, Abwesenheit kartiert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Miss: observed absent, mapped present</source>
        <translation>Fehler: Abwesenheit beobachtet, Vorkommen kartiert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Hit: present</source>
        <translation>Treffer: Vorkommen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Hit: absent</source>
        <translation>Treffer: Abwesenheit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Not used (see the field reason)</source>
        <translation>Nicht benutzt (siehe Feld reason)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Miss</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Number of the record</source>
        <translation>Nummer des Datensatzes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Label as written</source>
        <translation>Angabe wie geschrieben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Observed class</source>
        <translation>Beobachtete Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Mapped class</source>
        <translation>Kartierte Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Why it does not count</source>
        <translation>Warum sie nicht zählt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Probability of the observed class</source>
        <translation>Wahrscheinlichkeit der beobachteten Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Observed depth (m)</source>
        <translation>Beobachtete Tiefe (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Mapped class (code)</source>
        <translation>Kartierte Klasse (Code)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Block of the bootstrap</source>
        <translation>Block des Bootstraps</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Row of the pixel</source>
        <translation>Zeile des Pixels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Column of the pixel</source>
        <translation>Spalte des Pixels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The layer of regions {layer}</source>
        <translation>Der Layer der Regionen {layer}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} cannot be read: {error}.</source>
        <translation>Die Regionen {path} sind nicht lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>Give a layer of polygons.</source>
        <translation>Geben Sie einen Polygonlayer an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} have no CRS.</source>
        <translation>Die Regionen {path} haben kein KBS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Assign one to the file.</source>
        <translation>Weisen Sie der Datei eines zu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} hold no named polygon.</source>
        <translation>Die Regionen {path} enthalten kein benanntes Polygon.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} have {count} different names in {name_field}; up to {max_regions} are judged.</source>
        <translation>Die Regionen {path} haben {count} verschiedene Namen in {name_field}; bis zu {max_regions} werden beurteilt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>Choose a field with fewer names.</source>
        <translation>Wählen Sie ein Feld mit weniger Namen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>the regions</source>
        <translation>die Regionen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>more than {max_records} records</source>
        <translation>mehr als {max_records} Datensätze</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>the observations</source>
        <translation>die Beobachtungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) is no file on this computer.</source>
        <translation>{path} (angegeben als {role}) ist keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Save the layer to a file, for instance a GeoPackage, and give that.</source>
        <translation>Speichern Sie den Layer in eine Datei, etwa ein GeoPackage, und geben Sie diese an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) is a {driver} file, which is not read as such.</source>
        <translation>{path} (angegeben als {role}) ist eine Datei vom Typ {driver}, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON or CSV.</source>
        <translation>Geben Sie GeoPackage, Shapefile, GeoJSON oder CSV an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{features} records</source>
        <translation>{features} Datensätze</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>has no layer {layer}</source>
        <translation>hat keinen Layer {layer}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>has several layers</source>
        <translation>hat mehrere Layer</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) {what}: {layers}.</source>
        <translation>{path} (angegeben als {role}) {what}: {layers}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Name one of them.</source>
        <translation>Nennen Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) holds no layer.</source>
        <translation>{path} (angegeben als {role}) enthält keinen Layer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) cannot be read: {error}.</source>
        <translation>{path} (angegeben als {role}) ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON, CSV or another file OGR knows.</source>
        <translation>Geben Sie GeoPackage, Shapefile, GeoJSON, CSV oder eine andere Datei an, die OGR kennt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) has {what}; up to {max_bytes} MB and {max_records} records are read.</source>
        <translation>{path} (angegeben als {role}) hat {what}; gelesen werden bis zu {max_bytes} MB und {max_records} Datensätze.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Keep only the records and fields that are needed.</source>
        <translation>Behalten Sie nur die nötigen Datensätze und Felder.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>The observations {title} have no coordinate reference system.</source>
        <translation>Die Beobachtungen {title} haben kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give it (--crs): EPSG:4326 for longitude and latitude, EPSG:3338 for Alaska Albers.</source>
        <translation>Geben Sie es an (--crs): EPSG:4326 für Länge und Breite, EPSG:3338 für Alaska Albers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{title} has no field {name}.</source>
        <translation>{title} hat kein Feld {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>It has: {there}{more}.</source>
        <translation>Es hat: {there}{more}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{title} has no geometries, and no fields called lon and lat, or x and y.</source>
        <translation>{title} hat keine Geometrien und keine Felder namens lon und lat, oder x und y.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Name the fields of the coordinates. It has: {there}.</source>
        <translation>Nennen Sie die Felder der Koordinaten. Es hat: {there}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{title} holds no points but {names}.</source>
        <translation>{title} enthält keine Punkte, sondern {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give a layer of points, for instance the polygons&apos; centroids.</source>
        <translation>Geben Sie einen Punktlayer an, zum Beispiel die Zentroide der Polygone.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Macro F1</source>
        <translation>F1 (Makro)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Weighted F1</source>
        <translation>F1 (gewichtet)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Brier score</source>
        <translation>Brier-Score</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>balanced accuracy</source>
        <translation>ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>{used} of {places} observations count ({file})</source>
        <translation>{used} von {places} Beobachtungen zählen ({file})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Prevalence among the observations: {share}</source>
        <translation>Prävalenz unter den Beobachtungen: {share}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>{name}: observed {observed}, mapped {mapped}, right {right}</source>
        <translation>{name}: beobachtet {observed}, kartiert {mapped}, richtig {right}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Intervals: {level}, {repeats} draws of {blocks} blocks of {block_size_m} km</source>
        <translation>Intervalle: {level}, {repeats} Ziehungen aus {blocks} Blöcken von {block_size_m} km</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Intervals: {interval_note}</source>
        <translation>Intervalle: {interval_note}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>, presence from {threshold} %</source>
        <translation>, Vorkommen ab {threshold} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>observed / mapped</source>
        <translation>beobachtet / kartiert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Best balanced accuracy on these very points, {balanced_accuracy}, at {threshold}</source>
        <translation>Beste ausgewogene Genauigkeit an eben diesen Punkten, {balanced_accuracy}, bei {threshold}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Areas (design: {design})</source>
        <translation>Flächen (Design: {design})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>mapped {km2} km2</source>
        <translation>kartiert {km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>, adjusted {adjusted_km2} km2</source>
        <translation>, bereinigt {adjusted_km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Right by area</source>
        <translation>Richtig nach Fläche</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>recall of {name} {value}</source>
        <translation>Trefferquote von {name} {value}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>{name}: {count} observations ({share}), {figures}</source>
        <translation>{name}: {count} Beobachtungen ({share}), {figures}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>By region</source>
        <translation>Nach Region</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>{km2} km2 cannot be compared and count neither as agreement nor as change: {why}.</source>
        <translation>{km2} km2 sind nicht vergleichbar und zählen weder als Übereinstimmung noch als Änderung: {why}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>{names} of the old map has no counterpart</source>
        <translation>{names} der alten Karte hat kein Gegenstück</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>{names} of the new map is no class of the old one</source>
        <translation>{names} der neuen Karte ist keine Klasse der alten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>No class of the old map is called as one of the new map: give a table of what stands for what.</source>
        <translation>Keine Klasse der alten Karte heißt wie eine der neuen: geben Sie eine Tabelle an, was wofür steht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/alignment.py"/>
        <source>the mean of percent and the majority of codes</source>
        <translation>das Mittel der Prozente und die Mehrheit der Codes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/alignment.py"/>
        <source>the pixel at the centre</source>
        <translation>das Pixel in der Mitte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/areas.py"/>
        <source>EPSG:3338 is equal-area: every pixel counts as {constant} km2.</source>
        <translation>EPSG:3338 ist flächentreu: jedes Pixel zählt {constant} km2.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/areas.py"/>
        <source>{name}: every pixel is measured on the ellipsoid, whatever the CRS makes of it.</source>
        <translation>{name}: jedes Pixel wird auf dem Ellipsoid gemessen, was auch das KBS daraus macht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>same class</source>
        <translation>gleiche Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{new}, as before</source>
        <translation>{new}, wie zuvor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{old} to {new}</source>
        <translation>{old} zu {new}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{old} / {new}, not comparable</source>
        <translation>{old} / {new}, nicht vergleichbar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{value} percentage points</source>
        <translation>{value} Prozentpunkte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>least</source>
        <translation>kleinster Wert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>largest</source>
        <translation>größter Wert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>mean probability</source>
        <translation>mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>mean confidence</source>
        <translation>mittlere Konfidenz</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>{label} {name}: area</source>
        <translation>{label} {name}: Fläche</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>{label} {name}: share of the area with data</source>
        <translation>{label} {name}: Anteil der Fläche mit Daten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>{label}: class of the largest area</source>
        <translation>{label}: Klasse mit der größten Fläche</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Opening the maps</source>
        <translation>Karten werden geöffnet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>new map</source>
        <translation>neue Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>old map</source>
        <translation>alte Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>What the values of {path} are is not known.</source>
        <translation>Was die Werte von {path} sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Say whether they are classes, percent (0 to 100) or probabilities (0 to 1).</source>
        <translation>Sagen Sie, ob sie Klassen, Prozent (0 bis 100) oder Wahrscheinlichkeiten (0 bis 1) sind.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>{path} has several bands ({names}), and which one is meant is not said.</source>
        <translation>{path} hat mehrere Kanäle ({names}), und welcher gemeint ist, ist nicht gesagt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Name the band, or compare the class maps.</source>
        <translation>Nennen Sie den Kanal, oder vergleichen Sie die Klassenkarten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>The maps have no place in common: {new}; {old}.</source>
        <translation>Die Karten haben keinen Ort gemeinsam: {new}; {old}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Choose maps of the same area, and check their coordinate reference systems.</source>
        <translation>Wählen Sie Karten desselben Gebiets, und prüfen Sie ihre Koordinatenbezugssysteme.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>No pixel has data in both maps.</source>
        <translation>Kein Pixel hat in beiden Karten Daten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>The new map alone has {only_new_km2} km2, the old one alone {only_old_km2} km2 where they lie over each other. Check the maps&apos; nodata.</source>
        <translation>Nur die neue Karte hat {only_new_km2} km2, nur die alte {only_old_km2} km2, wo sie übereinander liegen. Prüfen Sie die Leerwerte der Karten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>Writing the maps</source>
        <translation>Karten werden geschrieben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>new minus old, percentage points</source>
        <translation>neu minus alt, Prozentpunkte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>That of the new map; the old map comes to it by {method} ({fineness} of its pixels to one).</source>
        <translation>Das der neuen Karte; die alte Karte kommt darauf durch {method} ({fineness} ihrer Pixel auf eines).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>That of the old map; the new map comes to it by {method} ({fineness} of its pixels to one).</source>
        <translation>Das der alten Karte; die neue Karte kommt darauf durch {method} ({fineness} ihrer Pixel auf eines).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>The table of classes names what the old map does not hold: {unused}.</source>
        <translation>Die Klassentabelle nennt, was die alte Karte nicht enthält: {unused}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>{path} lies at {west}, {south}, {east}, {north} ({grid})</source>
        <translation>{path} liegt bei {west}, {south}, {east}, {north} ({grid})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>old map (rows), new map (columns), km2</source>
        <translation>alte Karte (Zeilen), neue Karte (Spalten), km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{path} (given as {role})</source>
        <translation>{path} (angegeben als {role})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} is a {driver} file, which is not read here.</source>
        <translation>{shown} ist eine Datei vom Typ {driver}, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Give a GeoPackage, shapefile or GeoJSON.</source>
        <translation>Geben Sie GeoPackage, Shapefile oder GeoJSON an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{features} features</source>
        <translation>{features} Objekte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} has no field {name}.</source>
        <translation>{shown} hat kein Feld {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>It has: {known}.</source>
        <translation>Es hat: {known}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>It has no fields.</source>
        <translation>Es hat keine Felder.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} cannot be read as a vector layer: {error}.</source>
        <translation>{shown} ist nicht als Vektorlayer lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON or another file OGR knows.</source>
        <translation>Geben Sie GeoPackage, Shapefile, GeoJSON oder eine andere Datei an, die OGR kennt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} holds no feature.</source>
        <translation>{shown} enthält kein Objekt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Choose another layer, or check the selection.</source>
        <translation>Wählen Sie einen anderen Layer, oder prüfen Sie die Auswahl.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>more than {max_features} features</source>
        <translation>mehr als {max_features} Objekte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} has no coordinate reference system.</source>
        <translation>{shown} hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>No feature of {shown} has a geometry.</source>
        <translation>Kein Objekt von {shown} hat eine Geometrie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/processing/vector_files.py"/>
        <source>Choose another layer.</source>
        <translation>Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} holds {odd}; wanted is {wanted}.</source>
        <translation>{shown} enthält {odd}; gewünscht ist {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/processing/vector_inputs.py"/>
        <source>Choose another layer; lines and points become zones with a buffer.</source>
        <translation>Wählen Sie einen anderen Layer; Linien und Punkte werden mit einem Puffer zu Zonen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} is no file on this computer.</source>
        <translation>{shown} ist keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Save the layer to a GeoPackage and give that.</source>
        <translation>Speichern Sie den Layer in ein GeoPackage und geben Sie dieses an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} has {what}; up to {max_bytes} MB and {max_features} features are read.</source>
        <translation>{shown} hat {what}; gelesen werden bis zu {max_bytes} MB und {max_features} Objekte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Dissolve or simplify the features, or give only those of the area.</source>
        <translation>Verschmelzen oder vereinfachen Sie die Objekte, oder geben Sie nur die des Gebiets an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Writing to {parent} failed: {error}.</source>
        <translation>Schreiben nach {parent} ist fehlgeschlagen: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Check that the disk has room.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/informative.py"/>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>There is no pixel on which a site may be put.</source>
        <translation>Es gibt kein Pixel, auf das ein Standort gelegt werden darf.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/informative.py"/>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>Check the area, the exclusions and the limits of distance and cost.</source>
        <translation>Prüfen Sie das Gebiet, die Ausschlüsse und die Grenzen von Abstand und Kosten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/legends.py"/>
        <source>{path} holds more than {max_names} different classes.</source>
        <translation>{path} enthält mehr als {max_names} verschiedene Klassen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/legends.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>It is no map of classes: say what its values are.</source>
        <translation>Es ist keine Klassenkarte: sagen Sie, was die Werte sind.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/places.py"/>
        <source>No line of {title} has a place in the CRS of the map.</source>
        <translation>Keine Linie von {title} lässt sich in das KBS der Karte umrechnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/places.py"/>
        <source>Check the CRS of the roads.</source>
        <translation>Prüfen Sie das KBS der Straßen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>{path} has no coordinate reference system.</source>
        <translation>{path} hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>Assign one to the file, or set it on the layer in QGIS.</source>
        <translation>Weisen Sie der Datei eines zu, oder setzen Sie es am Layer in QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>{path} is not georeferenced: it has no geotransform.</source>
        <translation>{path} ist nicht georeferenziert: es hat keine Geotransformation.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>Georeference the raster first (QGIS&apos;s Georeferencer: in the menu Layer, in older versions Raster).</source>
        <translation>Georeferenzieren Sie das Raster zuerst (Georeferenzierung von QGIS: im Menü Layer, in älteren Versionen Raster).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} holds {odd}, which is no code of a class.</source>
        <translation>{path} enthält {odd}, was kein Klassencode ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} is the record of a run, and which of its maps is meant is not said.</source>
        <translation>{path} ist das Protokoll eines Laufs, und welche seiner Karten gemeint ist, ist nicht gesagt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Name one of: {outputs}.</source>
        <translation>Nennen Sie eine von: {outputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>it has more than {max_record_bytes} MB</source>
        <translation>es hat mehr als {max_record_bytes} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} is not the record of a map: {error}.</source>
        <translation>{path} ist nicht das Protokoll einer Karte: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <source>Choose the .json file that lies beside the rasters of the run.</source>
        <translation>Wählen Sie die .json-Datei, die neben den Rastern des Laufs liegt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>The run {path} has no output {output}.</source>
        <translation>Der Lauf {path} hat keine Ausgabe {output}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>It has: {keys}.</source>
        <translation>Er hat: {keys}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} is not the record of a map: its {key} cannot be told ({error}).</source>
        <translation>{path} ist nicht das Protokoll einer Karte: {key} ist nicht zu erkennen ({error}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{name} has {count} bands, and not those that {path} says.</source>
        <translation>{name} hat {count} Kanäle, und nicht die, die {path} nennt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Choose a record that lies beside the rasters of its run.</source>
        <translation>Wählen Sie ein Protokoll, das neben den Rastern seines Laufs liegt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{name} has {count} bands; {band} was asked for.</source>
        <translation>{name} hat {count} Kanäle; verlangt wurde {band}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Choose another.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} has {count} bands; {bands} was asked for.</source>
        <translation>{path} hat {count} Kanäle; verlangt wurde {bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Choose another band.</source>
        <translation>Wählen Sie einen anderen Kanal.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <location filename="../miso_qgis/engine/analysis/tallies.py"/>
        <source>{path} holds more than {max_classes} different codes.</source>
        <translation>{path} enthält mehr als {max_classes} verschiedene Codes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>A stratified design needs a map of classes.</source>
        <translation>Ein geschichtetes Design braucht eine Klassenkarte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>{count} classes with at least {minimum} sites each need {least} sites; asked for were {asked}.</source>
        <translation>{count} Klassen mit je mindestens {minimum} Standorten brauchen {least} Standorte; verlangt wurden {asked}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>Ask for more sites, or a smaller minimum.</source>
        <translation>Verlangen Sie mehr Standorte, oder ein kleineres Minimum.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>An expected accuracy was given for {name}, which is no class of the map.</source>
        <translation>Eine erwartete Genauigkeit wurde für {name} angegeben, was keine Klasse der Karte ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>The map has: {strata}.</source>
        <translation>Die Karte hat: {strata}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>How much of the class {name} is expected to be right is not known.</source>
        <translation>Wie viel der Klasse {name} voraussichtlich richtig ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>Give the expected accuracy of every class, or a run that has probabilities.</source>
        <translation>Geben Sie die erwartete Genauigkeit jeder Klasse an, oder einen Lauf mit Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>unfit for area estimates: chosen, not drawn</source>
        <translation>untauglich für Flächenschätzungen: ausgesucht, nicht gezogen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>fit for area estimates with the inclusion probabilities</source>
        <translation>tauglich für Flächenschätzungen mit den Einschlusswahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>number of the site, the most useful or the first to be visited first</source>
        <translation>Nummer des Standorts, der nützlichste oder zuerst zu besuchende zuerst</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>mapped class</source>
        <translation>kartierte Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>whether areas and accuracies may be estimated from these sites (1) or not (0)</source>
        <translation>ob aus diesen Standorten Flächen und Genauigkeiten geschätzt werden dürfen (1) oder nicht (0)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>what the sites are fit for</source>
        <translation>wofür die Standorte taugen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>with which probability a pixel of the stratum was drawn</source>
        <translation>mit welcher Wahrscheinlichkeit ein Pixel der Schicht gezogen wurde</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>area a site stands for (km2)</source>
        <translation>Fläche, für die ein Standort steht (km2)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>0 to 1: weighted mean of uncertainty, novelty and access</source>
        <translation>0 bis 1: gewichtetes Mittel aus Unsicherheit, Neuheit und Erreichbarkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>confidence of the map (%)</source>
        <translation>Konfidenz der Karte (%)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>applicability of the model (%)</source>
        <translation>Anwendbarkeit des Modells (%)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>distance from the nearest road (m)</source>
        <translation>Abstand zur nächsten Straße (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>cost of reaching the site, in the units of its raster</source>
        <translation>Kosten, den Standort zu erreichen, in den Einheiten ihres Rasters</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>why this place</source>
        <translation>warum dieser Ort</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>easting in the CRS of the map</source>
        <translation>Rechtswert im KBS der Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>northing in the CRS of the map</source>
        <translation>Hochwert im KBS der Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>longitude (degrees, WGS 84)</source>
        <translation>Länge (Grad, WGS 84)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>latitude (degrees, WGS 84)</source>
        <translation>Breite (Grad, WGS 84)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Opening the map</source>
        <translation>Karte wird geöffnet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The raster of costs lies elsewhere than the map.</source>
        <translation>Das Kostenraster liegt woanders als die Karte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Check its CRS, or leave it out.</source>
        <translation>Prüfen Sie sein KBS, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The run has no task {task}.</source>
        <translation>Der Lauf hat keine Aufgabe {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>It has: {tasks}.</source>
        <translation>Er hat: {tasks}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Say that they are classes, if they are.</source>
        <translation>Sagen Sie, dass es Klassen sind, wenn dem so ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{path} has no map of classes.</source>
        <translation>{path} hat keine Klassenkarte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>A stratified design needs one: they are its strata.</source>
        <translation>Ein geschichtetes Design braucht eine: ihre Klassen sind die Schichten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{path} says nothing of how sure the map is.</source>
        <translation>{path} sagt nichts darüber, wie sicher die Karte ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Give a run with its confidence or probabilities, or a raster of percent or probabilities.</source>
        <translation>Geben Sie einen Lauf mit Konfidenz oder Wahrscheinlichkeiten an, oder ein Raster von Prozent oder Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Looking at the map</source>
        <translation>Karte wird betrachtet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Looking for candidates</source>
        <translation>Kandidaten werden gesucht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>These sites are chosen and not drawn at random: no area and no accuracy can be estimated from them.</source>
        <translation>Diese Standorte sind ausgesucht und nicht zufällig gezogen: weder Fläche noch Genauigkeit lässt sich aus ihnen schätzen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>, one candidate per {side} x {side} pixels</source>
        <translation>, ein Kandidat je {side} x {side} Pixel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Only {sites} of {count} sites were found: no further place is {spacing} m from all of them{block}. A smaller spacing makes room for more.</source>
        <translation>Nur {sites} von {count} Standorten wurden gefunden: kein weiterer Ort ist {spacing} m von allen entfernt{block}. Ein kleinerer Abstand schafft Platz für mehr.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The map says nothing of its applicability: the score goes without.</source>
        <translation>Die Karte sagt nichts über ihre Anwendbarkeit: die Bewertung kommt ohne sie aus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Sites may be put on {allowed} of the map&apos;s {total} km2.</source>
        <translation>Standorte dürfen auf {allowed} der {total} km2 der Karte liegen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>score {low} to {high} ({use})</source>
        <translation>Bewertung {low} bis {high} ({use})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>score {low} to {high}</source>
        <translation>Bewertung {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Drawing from the map</source>
        <translation>Aus der Karte wird gezogen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>drawn at random, number {number} of {sites} from {pixels} pixels of {name} ({km2} km2)</source>
        <translation>zufällig gezogen, Nummer {number} von {sites} aus {pixels} Pixeln von {name} ({km2} km2)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Only {sites} of {count} sites were drawn: there are no more pixels.</source>
        <translation>Nur {sites} von {count} Standorten wurden gezogen: mehr Pixel gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Sites were drawn from {here} of the map&apos;s {total} km2 ({share}): estimates from them hold for that part only.</source>
        <translation>Standorte wurden aus {here} der {total} km2 der Karte gezogen ({share}): Schätzungen daraus gelten nur für diesen Teil.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>With fewer than 2 sites a class has no standard error: {few}.</source>
        <translation>Mit weniger als 2 Standorten hat eine Klasse keinen Standardfehler: {few}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The map&apos;s CRS is not EPSG:3338: pixels, which were drawn with equal probability, differ in area. weight_km2 is the mean of the stratum.</source>
        <translation>Das KBS der Karte ist nicht EPSG:3338: die mit gleicher Wahrscheinlichkeit gezogenen Pixel sind verschieden groß. weight_km2 ist das Mittel der Schicht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{name}: {sites} sites for {km2}</source>
        <translation>{name}: {sites} Standorte für {km2}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Metres in the plane of {name}.</source>
        <translation>Meter in der Ebene von {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the map is unsure here (confidence {confidence} %)</source>
        <translation>die Karte ist hier unsicher (Konfidenz {confidence} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the map is fairly sure here (confidence {confidence} %)</source>
        <translation>die Karte ist hier recht sicher (Konfidenz {confidence} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the map is sure here (confidence {confidence} %)</source>
        <translation>die Karte ist hier sicher (Konfidenz {confidence} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the inputs are unlike the training data (applicability {applicability} %)</source>
        <translation>die Eingaben sind den Trainingsdaten unähnlich (Anwendbarkeit {applicability} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the inputs are little like the training data (applicability {applicability} %)</source>
        <translation>die Eingaben sind den Trainingsdaten wenig ähnlich (Anwendbarkeit {applicability} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the inputs are like the training data (applicability {applicability} %)</source>
        <translation>die Eingaben sind den Trainingsdaten ähnlich (Anwendbarkeit {applicability} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{road_m} m from a road</source>
        <translation>{road_m} m von einer Straße</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>cost {cost}</source>
        <translation>Kosten {cost}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{apart} m from the next site</source>
        <translation>{apart} m vom nächsten Standort</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/tallies.py"/>
        <source>It is no map of classes: give it as values or as percent.</source>
        <translation>Es ist keine Klassenkarte: geben Sie sie als Werte oder als Prozent an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/vector_styles.py"/>
        <source>{low} to {high} %</source>
        <translation>{low} bis {high} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>no data on the map</source>
        <translation>keine Daten auf der Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>partly outside the map</source>
        <translation>teilweise außerhalb der Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>smaller than a pixel: the pixel it lies in</source>
        <translation>kleiner als ein Pixel: das Pixel, in dem sie liegt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Reading the zones</source>
        <translation>Zonen werden gelesen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{count} zones on {rasters} rasters are more than can be held at once ({max_sums} sums).</source>
        <translation>{count} Zonen auf {rasters} Rastern sind mehr, als sich zugleich halten lässt ({max_sums} Summen).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Group the features by a key, choose fewer maps, or sum up parts of the layer.</source>
        <translation>Gruppieren Sie die Objekte nach einem Schlüssel, wählen Sie weniger Karten, oder fassen Sie Teile des Layers zusammen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Writing the table</source>
        <translation>Tabelle wird geschrieben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Summing up the zones</source>
        <translation>Zonen werden zusammengefasst</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>No zone of {title} lies on {path}.</source>
        <translation>Keine Zone von {title} liegt auf {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Check the CRS of the zones, or choose the map of their area.</source>
        <translation>Prüfen Sie das KBS der Zonen, oder wählen Sie die Karte ihres Gebiets.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>names the zone</source>
        <translation>benennt die Zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>area of the zone</source>
        <translation>Fläche der Zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>area of its pixels with data</source>
        <translation>Fläche ihrer Pixel mit Daten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>share of the zone with data</source>
        <translation>Anteil der Zone mit Daten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>pixels with data</source>
        <translation>Pixel mit Daten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>what to know of the zone</source>
        <translation>was zur Zone zu wissen ist</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{count} of {zones} zones: {note}.</source>
        <translation>{count} von {zones} Zonen: {note}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{empty} zones have no geometry.</source>
        <translation>{empty} Zonen haben keine Geometrie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{keys} features have no {key}: their rows join to nothing.</source>
        <translation>{keys} Objekte haben kein {key}: ihre Zeilen verknüpfen sich mit nichts.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{count} values of {key} come more than once (the first: {twice}): a join takes one of their rows. Group the features by the key to make them one zone.</source>
        <translation>{count} Werte von {key} kommen mehrmals vor (der erste: {twice}): eine Verknüpfung nimmt eine ihrer Zeilen. Gruppieren Sie die Objekte nach dem Schlüssel, um sie zu einer Zone zu machen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>The maps lie on {count} different grids; zone_km2, map_km2, covered_pct and pixels are those of the first.</source>
        <translation>Die Karten liegen auf {count} verschiedenen Gittern; zone_km2, map_km2, covered_pct und pixels sind die der ersten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{overlapping} pairs of zones overlap: what lies in both is counted in each of them.</source>
        <translation>{overlapping} Paare von Zonen überlappen sich: was in beiden liegt, zählt in jeder.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{count} band numbers were given for {path}, but {role} needs {needed}.</source>
        <translation>{count} Kanalnummern wurden für {path} angegeben, aber {role} braucht {needed}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Give one for each of: {wanted}.</source>
        <translation>Geben Sie je eine an für: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Band {band} was asked of {path}, which has {count}.</source>
        <translation>Kanal {band} von {path} wurde verlangt, das {count} hat.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Give numbers from 1 to {count} for: {wanted}.</source>
        <translation>Geben Sie Nummern von 1 bis {count} an für: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{path} has 1 band, but {role} needs {needed}</source>
        <translation>{path} hat 1 Kanal, aber {role} braucht {needed}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{path} has {count} bands, but {role} needs {needed}</source>
        <translation>{path} hat {count} Kanäle, aber {role} braucht {needed}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>The {count} bands of {path} could not be matched</source>
        <translation>Die {count} Kanäle von {path} ließen sich nicht zuordnen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{trouble}: not found {missing} (its bands: {has}).</source>
        <translation>{trouble}: nicht gefunden {missing} (Kanäle: {has}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Name the bands in the file, or give band numbers in this order: {wanted}.</source>
        <translation>Benennen Sie die Kanäle in der Datei, oder geben Sie Kanalnummern in dieser Reihenfolge an: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Name the bands in the files, or single-band files after their band (B04, red, ppt_annual), or give band numbers in this order for every file: {wanted}.</source>
        <translation>Benennen Sie die Kanäle in den Dateien, oder einkanalige Dateien nach ihrem Kanal (B04, red, ppt_annual), oder geben Sie für jede Datei Kanalnummern in dieser Reihenfolge an: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>The {count} files of {role} ({names}{more}) lack {missing}.</source>
        <translation>Den {count} Dateien von {role} ({names}{more}) fehlt {missing}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Which of {wanted} the 1 band of {path} holds cannot be told from their names.</source>
        <translation>Was von {wanted} der 1 Kanal von {path} enthält, lässt sich aus den Namen nicht erkennen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Which of {wanted} the {count} bands of {path} hold cannot be told from their names.</source>
        <translation>Was von {wanted} die {count} Kanäle von {path} enthalten, lässt sich aus den Namen nicht erkennen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>The device {device} was asked for, but {problem}.</source>
        <translation>Das Gerät {device} wurde verlangt, aber {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>the installed runtime offers no other</source>
        <translation>die installierte Laufzeitumgebung bietet kein anderes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>The device {device} is not used: {problem}.</source>
        <translation>Das Gerät {device} wird nicht benutzt: {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>no other device passed its self-test with more than the CPU&apos;s {speed} pixels/s</source>
        <translation>kein anderes Gerät bestand den Selbsttest mit mehr als den {speed} Pixeln/s der CPU</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>the fastest in the self-test: {speed} pixels/s, the CPU {cpu}; probabilities within {difference} of the CPU&apos;s</source>
        <translation>das schnellste im Selbsttest: {speed} Pixel/s, die CPU {cpu}; Wahrscheinlichkeiten höchstens {difference} von denen der CPU entfernt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>int8 is for the CPU, and the device is {device}</source>
        <translation>int8 ist für die CPU, und das Gerät ist {device}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>int8 is for maps in whole percent</source>
        <translation>int8 ist für Karten in ganzen Prozent</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>the processor has no instructions for products of 8-bit integers that this engine knows</source>
        <translation>der Prozessor hat keine dem Rechenkern bekannten Befehle für Produkte von 8-Bit-Ganzzahlen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>The model {stem} has no int8 form: there is no {name} beside it.</source>
        <translation>Das Modell {stem} hat keine int8-Form: daneben liegt kein {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>Ask for float32 or auto.</source>
        <translation>Verlangen Sie float32 oder auto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>{name} cannot be used ({code})</source>
        <translation>{name} ist nicht nutzbar ({code})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>Ask for float32, or name the int8 file.</source>
        <translation>Verlangen Sie float32, oder nennen Sie die int8-Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>differs too much from float32</source>
        <translation>weicht zu sehr von float32 ab</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>whole percent on a processor with products of 8-bit integers ({processor}); {share_within} of held-out probabilities within {tolerance} of float32</source>
        <translation>ganze Prozent auf einem Prozessor mit Produkten von 8-Bit-Ganzzahlen ({processor}); {share_within} der zurückgehaltenen Wahrscheinlichkeiten höchstens {tolerance} von float32 entfernt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>The model {stem} is an {form} form, and {precision} was asked for.</source>
        <translation>Das Modell {stem} ist eine {form}-Form, und verlangt wurde {precision}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>Name the model it was made from, or ask for auto.</source>
        <translation>Nennen Sie das Modell, aus dem es gemacht wurde, oder verlangen Sie auto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>{name} is the only form</source>
        <translation>{name} ist die einzige Form</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>does not say which file it was made from</source>
        <translation>sagt nicht, aus welcher Datei es gemacht wurde</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>was made from another file than {name}</source>
        <translation>wurde aus einer anderen Datei als {name} gemacht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>The model&apos;s contract gives {what} as {value}.</source>
        <translation>Der Vertrag des Modells gibt {what} als {value} an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a finite number.</source>
        <translation>Es muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a whole number of {minimum} or more.</source>
        <translation>Es muss eine ganze Zahl ab {minimum} sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a text.</source>
        <translation>Es muss ein Text sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Windows of {size} pixels with an overlap of {halo} do not fit the model: {problem}.</source>
        <translation>Fenster von {size} Pixeln mit einer Überlappung von {halo} passen nicht zum Modell: {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>The model&apos;s own are {size} and {halo}.</source>
        <translation>Die des Modells sind {size} und {halo}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the side is more than {max_window}</source>
        <translation>die Seite ist größer als {max_window}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the side is not more than twice the halo</source>
        <translation>die Seite ist nicht größer als das Doppelte des Rands</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the step {step} is more than the core&apos;s side {core}</source>
        <translation>die Schrittweite {step} ist größer als die Seite des Kerns {core}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the halo is less than the reach {reach}</source>
        <translation>der Rand ist kleiner als die Reichweite {reach}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>halo, core and step are not all multiples of the stride {stride}</source>
        <translation>Rand, Kern und Schrittweite sind nicht alle Vielfache des Rasters {stride}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>The model {model} has no task {task}.</source>
        <translation>Das Modell {model} hat keine Aufgabe {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Choose from: {tasks}.</source>
        <translation>Wählen Sie aus: {tasks}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a document that is no JSON</source>
        <translation>ein Dokument, das kein JSON ist</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Export the model again.</source>
        <translation>Exportieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a JSON object.</source>
        <translation>Es muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>its version</source>
        <translation>seine Version</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine reads contracts of version {contract_version}.</source>
        <translation>Dieser Rechenkern liest Verträge der Version {contract_version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>no {missing}</source>
        <translation>kein {missing}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Every field of the model contract must be there.</source>
        <translation>Jedes Feld des Modellvertrags muss da sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>pixel size and CRS</source>
        <translation>Pixelgröße und KBS</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine maps on the 10 m lattice of EPSG:3338.</source>
        <translation>Dieser Rechenkern kartiert auf dem 10-m-Raster von EPSG:3338.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the tasks</source>
        <translation>die Aufgaben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Give at least one, each name once.</source>
        <translation>Geben Sie mindestens eine an, jeden Namen einmal.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a list of objects.</source>
        <translation>Es muss eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the {what} bands</source>
        <translation>die Kanäle von {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine feeds, in this order: {names}.</source>
        <translation>Dieser Rechenkern speist, in dieser Reihenfolge: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>{key} of {name}</source>
        <translation>{key} von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the range of {name}</source>
        <translation>der Bereich von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>low must be below high.</source>
        <translation>low muss unter high liegen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>title of {name}</source>
        <translation>Titel von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be an object.</source>
        <translation>Es muss ein Objekt sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a task&apos;s name</source>
        <translation>der Name einer Aufgabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Use lower-case letters, digits and &apos;_&apos;.</source>
        <translation>Nehmen Sie Kleinbuchstaben, Ziffern und &apos;_&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the classes of {name}</source>
        <translation>die Klassen von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a class code of {name}</source>
        <translation>ein Klassencode von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a colour of {name}</source>
        <translation>eine Farbe von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Write it as #RRGGBB.</source>
        <translation>Schreiben Sie sie als #RRGGBB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a class name of {name}</source>
        <translation>ein Klassenname von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the class codes of {name}</source>
        <translation>die Klassencodes von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Give 2 to 64 different codes from 0 to 254.</source>
        <translation>Geben Sie 2 bis 64 verschiedene Codes von 0 bis 254 an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>threshold_balanced of {name}</source>
        <translation>threshold_balanced von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It lies between 0 and 1.</source>
        <translation>Der Wert muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the features of applicability</source>
        <translation>die Merkmale der Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine knows, in this order: {features}.</source>
        <translation>Dieser Rechenkern kennt, in dieser Reihenfolge: {features}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>scale and weight of {name}</source>
        <translation>Skalierung und Gewicht von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Neither is negative, and the scale is not 0.</source>
        <translation>Keines darf negativ und die Skalierung nicht 0 sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the weights of applicability</source>
        <translation>die Gewichte der Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>At least one must be positive.</source>
        <translation>Mindestens eines muss positiv sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the prototypes of applicability</source>
        <translation>die Prototypen der Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a prototype of applicability</source>
        <translation>ein Prototyp der Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the thresholds of applicability</source>
        <translation>die Schwellen der Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>mean_distance of applicability</source>
        <translation>mean_distance der Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the distances of applicability</source>
        <translation>die Abstände der Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>They must be positive.</source>
        <translation>Sie müssen positiv sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>data of applicability</source>
        <translation>Daten der Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Give a list of {count}.</source>
        <translation>Geben Sie eine Liste von {count} an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a number of {what}</source>
        <translation>eine Zahl von {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Each must be a {name}.</source>
        <translation>Jedes muss vom Typ {name} sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/catalogue.py"/>
        <source>The device {device} is not offered by the installed onnxruntime {version}.</source>
        <translation>Das Gerät {device} wird vom installierten onnxruntime {version} nicht angeboten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/catalogue.py"/>
        <source>Choose one of: {devices}; or install a runtime that offers it (miso engine install --runtime ..., or the options in QGIS).</source>
        <translation>Wählen Sie eines von: {devices}; oder installieren Sie eine Laufzeitumgebung, die es anbietet (miso engine install --runtime ..., oder in den Optionen von QGIS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/onnx_session.py"/>
        <source>it has no settings</source>
        <translation>es hat keine Einstellungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/onnx_session.py"/>
        <source>onnxruntime fell back to {actual}</source>
        <translation>onnxruntime ist auf {actual} zurückgefallen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/onnx_session.py"/>
        <source>none of the model&apos;s {nodes} operators runs on it</source>
        <translation>keiner der {nodes} Operatoren des Modells läuft darauf</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>The memory of the device {device} does not suffice for {what}: {problem}.</source>
        <translation>Der Speicher des Geräts {device} reicht nicht für {what}: {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>Close other programs that use it, or choose the CPU.</source>
        <translation>Schließen Sie andere Programme, die es benutzen, oder wählen Sie die CPU.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>The model failed on {what}: {problem}.</source>
        <translation>Das Modell ist gescheitert, an {what}: {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>Try the CPU device; if it fails there too, the model file is at fault.</source>
        <translation>Versuchen Sie es mit der CPU; scheitert es auch dort, so liegt es an der Modelldatei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>Choose the CPU, or see &apos;miso devices&apos; for what the device lacks.</source>
        <translation>Wählen Sie die CPU, oder sehen Sie mit &apos;miso devices&apos; nach, was dem Gerät fehlt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model holds the operator {operator}, which the torch runtime does not know.</source>
        <translation>Das Modell enthält den Operator {operator}, den die Laufzeitumgebung torch nicht kennt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>Choose another device.</source>
        <translation>Wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model pads in a way the torch runtime does not know.</source>
        <translation>Das Modell füllt Ränder auf eine Weise auf, die die Laufzeitumgebung torch nicht kennt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model pools with uneven padding, which the torch runtime does not know.</source>
        <translation>Das Modell fasst Pixel mit ungleichen Rändern zusammen, was die Laufzeitumgebung torch nicht kennt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model resizes in a way the torch runtime does not know.</source>
        <translation>Das Modell ändert Größen auf eine Weise, die die Laufzeitumgebung torch nicht kennt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model uses numbers the torch runtime does not know.</source>
        <translation>Das Modell verwendet Zahlen einer Art, die die Laufzeitumgebung torch nicht kennt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/field.py"/>
        <source>Mapping: window {start} of {total}</source>
        <translation>Kartierung: Fenster {start} von {total}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/field.py"/>
        <source>The memory of the device {device} did not suffice for as many windows as were given to it at a time: {batch} from then on.</source>
        <translation>Der Speicher des Geräts {device} reichte nicht für so viele Fenster zugleich: von da an {batch}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/field.py"/>
        <source>The memory of the device {device} did not suffice: the map was made, or finished, on the CPU.</source>
        <translation>Der Speicher des Geräts {device} reichte nicht: die Karte wurde auf der CPU erstellt oder fertiggestellt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is no path: it is empty, has more than {max_path} characters, or holds control characters.</source>
        <translation>{given} ist kein Pfad: er ist leer, hat mehr als {max_path} Zeichen oder enthält Steuerzeichen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give the path of a file.</source>
        <translation>Geben Sie den Pfad einer Datei an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is a connection or a description of data elsewhere, no file on this computer.</source>
        <translation>{given} ist eine Verbindung oder Beschreibung von Daten anderswo, keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Save the data to a file, for instance a GeoTIFF, and give that.</source>
        <translation>Speichern Sie die Daten in eine Datei, etwa ein GeoTIFF, und geben Sie diese an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>There is no file {given}.</source>
        <translation>Es gibt keine Datei {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path, or choose another file.</source>
        <translation>Prüfen Sie den Pfad, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} names no file on this computer and no http or https address.</source>
        <translation>{given} nennt keine Datei auf diesem Rechner und keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give a file, or an address that begins with https://.</source>
        <translation>Geben Sie eine Datei an, oder eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} cannot be reached: {error}.</source>
        <translation>{given} ist nicht erreichbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie den Pfad und seine Zugriffsrechte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is no file on a disk.</source>
        <translation>{given} ist keine Datei auf einem Datenträger.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give the path of a file with data.</source>
        <translation>Geben Sie den Pfad einer Datei mit Daten an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is {mode}, not a regular file.</source>
        <translation>{given} ist {mode}, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is empty: it has 0 bytes.</source>
        <translation>{given} ist leer: die Datei hat 0 Byte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Copy or download it again.</source>
        <translation>Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} names no file on this computer.</source>
        <translation>{given} nennt keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Write {prefix}:&quot;FILE&quot;:NAME with the path of a local file.</source>
        <translation>Schreiben Sie {prefix}:&quot;FILE&quot;:NAME mit dem Pfad einer lokalen Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>There is no file {path}, named in {given}.</source>
        <translation>Es gibt keine Datei {path}, die in {given} genannt ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path of the file.</source>
        <translation>Prüfen Sie den Pfad der Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} lies in a virtual file system that is not opened.</source>
        <translation>{given} liegt in einem virtuellen Dateisystem, das nicht geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give a local file, a file in a local archive (/vsizip/, /vsitar/, /vsigzip/), or an https address.</source>
        <translation>Geben Sie eine lokale Datei, eine Datei in einem lokalen Archiv (/vsizip/, /vsitar/, /vsigzip/) oder eine https-Adresse an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is not an archive on this computer.</source>
        <translation>{given} ist kein Archiv auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Unpack it, and give the file.</source>
        <translation>Entpacken Sie es, und geben Sie die Datei an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>There is no archive {archive}, named in {given}.</source>
        <translation>Es gibt kein Archiv {archive}, das in {given} genannt ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} names a folder, no archive.</source>
        <translation>{given} nennt einen Ordner, kein Archiv.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give the files in it.</source>
        <translation>Geben Sie die Dateien darin an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} cannot be unpacked: {error}.</source>
        <translation>{given} lässt sich nicht entpacken: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Copy or download the archive again, or unpack it and give the file.</source>
        <translation>Kopieren oder laden Sie das Archiv erneut, oder entpacken Sie es und geben Sie die Datei an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Unpack it, and give the unpacked file.</source>
        <translation>Entpacken Sie es, und geben Sie die entpackte Datei an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>holds no file {member}</source>
        <translation>enthält keine Datei {member}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>does not say which file of the archive</source>
        <translation>sagt nicht, welche Datei des Archivs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} {what} (it holds: {shown}).</source>
        <translation>{given} {what} (darin: {shown}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Name the file in it.</source>
        <translation>Nennen Sie die Datei darin.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>has a table of contents of {size} MB</source>
        <translation>hat ein Inhaltsverzeichnis von {size} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>unpacks to {unpacked} GB; up to {max_unpacked} GB are read</source>
        <translation>wird entpackt {unpacked} GB groß; bis zu {max_unpacked} GB werden gelesen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>it has no end record of a zip</source>
        <translation>es hat keinen Endeintrag eines Zips</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>unpacks to {size} GB</source>
        <translation>wird entpackt {size} GB groß</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>holds more than {max_tar_members} files</source>
        <translation>enthält mehr als {max_tar_members} Dateien</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>unpacks to more than {max_unpacked} GB</source>
        <translation>wird entpackt größer als {max_unpacked} GB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{member} is no file</source>
        <translation>{member} ist keine Datei</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>its graphs are nested more than {max_depth} deep</source>
        <translation>seine Graphen sind tiefer als {max_depth} verschachtelt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>it has more than {max_nodes} operators</source>
        <translation>es hat mehr als {max_nodes} Operatoren</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>a field is longer than what holds it</source>
        <translation>ein Feld ist länger als das, was es enthält</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>it holds an operator of {domain}, which needs a library of code</source>
        <translation>es enthält einen Operator von {domain}, der eine Codebibliothek braucht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>a field has the unknown type {wire}</source>
        <translation>ein Feld hat den unbekannten Typ {wire}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>one of its tensors has more than {max_elements} numbers</source>
        <translation>einer seiner Tensoren hat mehr als {max_elements} Zahlen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>a number has no end</source>
        <translation>eine Zahl hat kein Ende</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose a GeoTIFF or another raster GDAL knows; gdal_translate makes a GeoTIFF of most.</source>
        <translation>Wählen Sie ein GeoTIFF oder ein anderes Raster, das GDAL kennt; gdal_translate macht aus den meisten ein GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not a raster that can be read: {error}.</source>
        <translation>{given} ist kein lesbares Raster: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is a folder, no raster.</source>
        <translation>{given} ist ein Ordner, kein Raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Give the files in it, or a list of them.</source>
        <translation>Geben Sie die Dateien darin an, oder eine Liste davon.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not a raster that can be read: {why}.</source>
        <translation>{given} ist kein lesbares Raster: {why}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} cannot be read: {error}.</source>
        <translation>{given} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} in it is a link to a virtual raster elsewhere</source>
        <translation>{name} darin ist ein Verweis auf ein virtuelles Raster anderswo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Name that file itself.</source>
        <translation>Nennen Sie jene Datei selbst.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} refers to itself</source>
        <translation>{name} verweist auf sich selbst</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Make it again with gdalbuildvrt.</source>
        <translation>Erstellen Sie es erneut mit gdalbuildvrt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>it holds virtual rasters in more than {max_depth} levels</source>
        <translation>es enthält virtuelle Raster in mehr als {max_depth} Ebenen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Make one of the files themselves.</source>
        <translation>Erstellen Sie eines aus den Dateien selbst.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} has more than {max_head} MB</source>
        <translation>{name} hat mehr als {max_head} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Make several smaller ones.</source>
        <translation>Erstellen Sie mehrere kleinere.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is a virtual raster that cannot be read: {error}.</source>
        <translation>{given} ist ein virtuelles Raster, das nicht lesbar ist: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Write it to a GeoTIFF with gdal_translate first.</source>
        <translation>Schreiben Sie es zuerst mit gdal_translate in ein GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>more than {max_sources} sources lie behind it</source>
        <translation>dahinter stehen mehr als {max_sources} Quellen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>a source of {name}</source>
        <translation>eine Quelle von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} cannot be used: {message}</source>
        <translation>{given} ist nicht nutzbar: {message}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} refers to the address {path}, which you did not give yourself</source>
        <translation>{name} verweist auf die Adresse {path}, die Sie nicht selbst angegeben haben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Give the addresses of the rasters themselves.</source>
        <translation>Geben Sie die Adressen der Raster selbst an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>it names more than {max_children} files</source>
        <translation>es nennt mehr als {max_children} Dateien</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given}: its source {path}</source>
        <translation>{given}: seine Quelle {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it is no file</source>
        <translation>{name} daneben ist keine Datei</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Remove {name}.</source>
        <translation>Entfernen Sie {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it is a virtual raster</source>
        <translation>{name} daneben ist ein virtuelles Raster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it has more than {max_sidecar_bytes} MB</source>
        <translation>{name} daneben hat mehr als {max_sidecar_bytes} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it cannot be read: {error}</source>
        <translation>{name} daneben ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it refers to another file, {path}</source>
        <translation>{name} daneben verweist auf eine andere Datei, {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{other} beside it is no file</source>
        <translation>{other} daneben ist keine Datei</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Remove {other}.</source>
        <translation>Entfernen Sie {other}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not opened: {why}.</source>
        <translation>{given} wird nicht geöffnet: {why}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>a part of it</source>
        <translation>ein Teil davon</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not opened: its metadata refer to another file, {named}.</source>
        <translation>{given} wird nicht geöffnet: die Metadaten verweisen auf eine andere Datei, {named}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Write it anew with gdal_translate or gdalwarp.</source>
        <translation>Schreiben Sie es mit gdal_translate oder gdalwarp neu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} holds no raster band of its own.</source>
        <translation>{given} enthält keinen eigenen Rasterkanal.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose one of its parts: {shown}</source>
        <translation>Wählen Sie einen der Teile: {shown}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose another raster.</source>
        <translation>Wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} says it has {width} x {height} pixels; up to {max_side} along a side are read.</source>
        <translation>{given} gibt {width} x {height} Pixel an; gelesen werden bis zu {max_side} je Seite.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Check the file, or cut it with gdal_translate.</source>
        <translation>Prüfen Sie die Datei, oder schneiden Sie sie mit gdal_translate zu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} has {count} bands; up to {max_bands} are read.</source>
        <translation>{given} hat {count} Kanäle; gelesen werden bis zu {max_bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} holds complex numbers ({name}) in band {number}.</source>
        <translation>{given} enthält komplexe Zahlen ({name}) in Kanal {number}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose a raster of real numbers.</source>
        <translation>Wählen Sie ein Raster reeller Zahlen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} has the geotransform {values}, which places no pixel.</source>
        <translation>{given} hat die Geotransformation {values}, die kein Pixel verortet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Georeference the raster first.</source>
        <translation>Georeferenzieren Sie das Raster zuerst.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is stored in blocks of {columns} x {rows} pixels: {size} MB to read one pixel; up to {max_block_bytes} MB are read.</source>
        <translation>{given} ist in Blöcken von {columns} x {rows} Pixeln gespeichert: {size} MB, um ein Pixel zu lesen; gelesen werden bis zu {max_block_bytes} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Write it with tiles: gdal_translate -co TILED=YES.</source>
        <translation>Schreiben Sie es in Kacheln: gdal_translate -co TILED=YES.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/trial.py"/>
        <source>it took more than {seconds} seconds</source>
        <translation>es dauerte länger als {seconds} Sekunden</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/trial.py"/>
        <source>its library failed</source>
        <translation>seine Bibliothek versagte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/trial.py"/>
        <source>its library crashed on it ({returncode})</source>
        <translation>seine Bibliothek stürzte daran ab ({returncode})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>its elements are nested more than {max_nesting} deep</source>
        <translation>seine Elemente sind tiefer als {max_nesting} verschachtelt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it declares a document type or entities</source>
        <translation>es deklariert einen Dokumenttyp oder Entitäten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it is no well-formed XML ({error})</source>
        <translation>es ist kein wohlgeformtes XML ({error})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it has no element VRTDataset at its start</source>
        <translation>am Anfang steht kein Element VRTDataset</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it holds Python code, which is not run</source>
        <translation>es enthält Python-Code, der nicht ausgeführt wird</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it shrinks {source} pixels of a source to {target}; up to {max_shrink} to 1 are read</source>
        <translation>es verkleinert {source} Pixel einer Quelle auf {target}; gelesen wird bis zu {max_shrink} zu 1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The map has no value at {x}, {y} (EPSG:3338): neither imagery nor elevation is known there.</source>
        <translation>Die Karte hat bei {x}, {y} (EPSG:3338) keinen Wert: dort sind weder Bildmaterial noch Höhe bekannt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Choose a place where the sources have data.</source>
        <translation>Wählen Sie einen Ort, an dem die Quellen Daten haben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place lies outside the map&apos;s extent: this is what the map would say there.</source>
        <translation>Der Ort liegt außerhalb der Ausdehnung der Karte: dies würde die Karte dort sagen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place lies outside the mask: the map is cut there, and this is what it would say.</source>
        <translation>Der Ort liegt außerhalb der Maske: die Karte ist dort abgeschnitten, und dies würde sie sagen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>the place</source>
        <translation>der Ort</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place {x}, {y} ({name}) is not on the map.</source>
        <translation>Der Ort {x}, {y} ({name}) ist nicht auf der Karte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Choose a place on the map, and check its CRS.</source>
        <translation>Wählen Sie einen Ort auf der Karte, und prüfen Sie sein KBS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place {x}, {y} (EPSG:3338) lies outside all sources.</source>
        <translation>Der Ort {x}, {y} (EPSG:3338) liegt außerhalb aller Quellen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place {x}, {y} (EPSG:3338) has no coordinates in {name}.</source>
        <translation>Der Ort {x}, {y} (EPSG:3338) hat keine Koordinaten in {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Choose a place on the map.</source>
        <translation>Wählen Sie einen Ort auf der Karte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Level ground has no direction.</source>
        <translation>Ebenes Gelände hat keine Richtung.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The CRS of {what} is {shown}, which is not known.</source>
        <translation>Unbekanntes KBS ({what}): {shown}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Give an authority code such as EPSG:3338, or a WKT.</source>
        <translation>Geben Sie einen Code wie EPSG:3338 an, oder ein WKT.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The CRS of {what}: it names a file, or is no text of a CRS.</source>
        <translation>Das KBS ({what}): es nennt eine Datei oder ist kein KBS-Text.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Coordinates cannot be changed from {source} to {target}: {error}.</source>
        <translation>Koordinaten lassen sich nicht von {source} nach {target} umrechnen: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Check the CRS of the raster, the extent and the output.</source>
        <translation>Prüfen Sie das KBS des Rasters, der Ausdehnung und der Ausgabe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>the extent</source>
        <translation>der Ausdehnung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The extent&apos;s XMIN {xmin} is larger than its XMAX {xmax}.</source>
        <translation>XMIN {xmin} der Ausdehnung ist größer als XMAX {xmax}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Give XMIN,YMIN,XMAX,YMAX; only an extent in degrees may run across the antimeridian.</source>
        <translation>Geben Sie XMIN,YMIN,XMAX,YMAX an; nur eine Ausdehnung in Grad darf über die Datumsgrenze gehen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The extent {xmin},{ymin},{xmax},{ymax} ({name}) has no place in Alaska Albers.</source>
        <translation>Die Ausdehnung {xmin},{ymin},{xmax},{ymax} ({name}) lässt sich nicht in Alaska Albers umrechnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <location filename="../miso_qgis/engine/plan.py"/>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Check that its coordinates and its CRS belong together.</source>
        <translation>Prüfen Sie, ob Koordinaten und KBS zusammengehören.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>What is mapped so far is kept: run the same with --resume (Continue a stopped run in QGIS).</source>
        <translation>Das bisher Kartierte bleibt: starten Sie dasselbe mit --resume (in QGIS: Angehaltenen Lauf fortsetzen).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>The {role} {path} has no valid pixel inside the extent: it is all nodata.</source>
        <translation>{role} {path}: kein gültiges Pixel in der Ausdehnung, überall Leerwert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>Check the nodata value of the file, draw another extent, or leave the {role} out.</source>
        <translation>Prüfen Sie den Leerwert der Datei, zeichnen Sie eine andere Ausdehnung, oder lassen Sie die Quelle weg ({role}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>Resampling to {name}</source>
        <translation>Umrechnung nach {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>{outside} % of the area lies outside the training range of {title}.</source>
        <translation>{outside} % des Gebiets liegen außerhalb des Trainingsbereichs von {title}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>dissimilarity index, {data}</source>
        <translation>Unähnlichkeitsindex zu {data}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>{beyond} % of the area is farther from {data}, which the model was trained on, than the threshold of its applicability.</source>
        <translation>{beyond} % des Gebiets liegen weiter entfernt von {data}, womit das Modell trainiert wurde, als die Schwelle seiner Anwendbarkeit.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>share of inputs inside the training range</source>
        <translation>Anteil der Eingaben im Trainingsbereich</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/memory.py"/>
        <source>The map takes {taken} MB of memory, and {limit} MB are allowed.</source>
        <translation>Die Karte nimmt {taken} MB Speicher, und {limit} MB sind erlaubt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/memory.py"/>
        <source>Allow more memory (in QGIS: Settings &gt; Options &gt; MISO), or use a model with smaller windows.</source>
        <translation>Erlauben Sie mehr Speicher (in QGIS: Einstellungen &gt; Optionen &gt; MISO), oder nehmen Sie ein Modell mit kleineren Fenstern.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <source>{title}: probability</source>
        <translation>{title}: Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>inputs inside the training range</source>
        <translation>Eingaben im Trainingsbereich</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>likeness to {data}</source>
        <translation>Ähnlichkeit zu {data}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Applicability ({measure})</source>
        <translation>Anwendbarkeit ({measure})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Model {name} {version} (sha256 {sha256}): {title}.</source>
        <translation>Modell {name} {version} (sha256 {sha256}): {title}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Everything about the run stands in {name}, beside this file.</source>
        <translation>Alles über den Lauf steht in {name}, neben dieser Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>{name}: {km2} km2 ({share})</source>
        <translation>{name}: {km2} km2 ({share})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Called present from a probability of {threshold} %.</source>
        <translation>Gilt als vorhanden ab einer Wahrscheinlichkeit von {threshold} %.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>percent, nodata 255</source>
        <translation>Prozent, Leerwert 255</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>0 to 1, nodata NaN</source>
        <translation>0 bis 1, Leerwert NaN</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Probability ({unit}), one band per class.</source>
        <translation>Wahrscheinlichkeit ({unit}), ein Kanal je Klasse.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Confidence ({unit}): 1 - entropy of the class probabilities / its maximum; one band per task.</source>
        <translation>Konfidenz ({unit}): 1 - Entropie der Klassenwahrscheinlichkeiten / ihr Maximum; ein Kanal je Aufgabe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>100 % where the inputs lie as near to {data}, which the model was trained on, as 95 % of what was held out of that lies; falling to 0 at {far} times that distance (dissimilarity index of Meyer and Pebesma 2021, over the inputs that are known). It says where the model has seen nothing alike. 100 % is no evidence of accuracy: it only means like {data}. Values: {unit}.</source>
        <translation>100 %, wo die Eingaben so nahe an {data} liegen, womit das Modell trainiert wurde, wie 95 % des Zurückgehaltenen; fallend auf 0 beim {far}-fachen Abstand (Unähnlichkeitsindex nach Meyer und Pebesma 2021, über die bekannten Eingaben). Sie sagt, wo das Modell nichts Ähnliches gesehen hat. 100 % ist kein Beleg für Genauigkeit: es heißt nur: {data} ähnlich. Werte: {unit}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Share of the model&apos;s inputs that lie inside the range seen in training; missing inputs count as outside. Values: {unit}.</source>
        <translation>Anteil der Eingaben des Modells, die im beim Training gesehenen Bereich liegen; fehlende zählen als außerhalb. Werte: {unit}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Made from {given}.</source>
        <translation>Erstellt aus {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Not given: {missing}.</source>
        <translation>Nicht gegeben: {missing}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>AKVEG tile {tile}</source>
        <translation>AKVEG-Kachel {tile}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>extent {edges} ({crs})</source>
        <translation>Ausdehnung {edges} ({crs})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>extent of the first raster</source>
        <translation>Ausdehnung des ersten Rasters</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>, cut by the polygons {title}</source>
        <translation>, zugeschnitten auf die Polygone {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>{width} x {height} pixels of {pixel_size} m</source>
        <translation>{width} x {height} Pixel von {pixel_size} m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Area: {area}; {pixels} in {crs}.</source>
        <translation>Gebiet: {area}; {pixels} in {crs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>{name} and {more} more</source>
        <translation>{name} und {more} weitere</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>a CRS given as WKT</source>
        <translation>ein als WKT angegebenes KBS</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Made by MISO for QGIS {miso} on {created} with the model {name} {version} ({precision}, on {device}).</source>
        <translation>Erstellt von MISO für QGIS {miso} am {created} mit dem Modell {name} {version} ({precision}, auf {device}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Software: {versions}.</source>
        <translation>Software: {versions}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>{input} from band {band}</source>
        <translation>{input} aus Kanal {band}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Read {role} ({crs}): {bands}.</source>
        <translation>Gelesen: {role} ({crs}): {bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/maps.py"/>
        <source>far from {data}</source>
        <translation>fern von {data}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/maps.py"/>
        <source>like {data} (no evidence of accuracy)</source>
        <translation>{data} ähnlich (kein Beleg für Genauigkeit)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The output folder {base} cannot be written: {error}.</source>
        <translation>In den Ausgabeordner {base} kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Choose a folder you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The stopped run {tried} in {base} was made with {what} = {old}; this one has {new}.</source>
        <translation>Der angehaltene Lauf {tried} in {base} entstand mit {what} = {old}; dieser hat {new}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Repeat the request that was stopped, or leave --resume out to start from the beginning.</source>
        <translation>Wiederholen Sie die angehaltene Anfrage, oder lassen Sie --resume weg, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The map needs up to {needed} GB in {folder}, where {free} GB are free.</source>
        <translation>Die Karte braucht bis zu {needed} GB in {folder}, wo {free} GB frei sind.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Free some space, choose another folder, or map a smaller extent.</source>
        <translation>Schaffen Sie Platz, wählen Sie einen anderen Ordner, oder kartieren Sie eine kleinere Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The disk that holds {folder} is full.</source>
        <translation>Der Datenträger mit {folder} ist voll.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Free some space and run again.</source>
        <translation>Schaffen Sie Platz und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Writing to {folder} failed: {error}.</source>
        <translation>Schreiben nach {folder} ist fehlgeschlagen: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Check that the folder is still there and writable.</source>
        <translation>Prüfen Sie, ob der Ordner noch da und beschreibbar ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/store.py"/>
        <source>{name} is shorter than it was written</source>
        <translation>{name} ist kürzer, als es geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/styles.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Record of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>{what} ({bounds}, EPSG:3338) is {width} x {height} pixels large.</source>
        <translation>{what} ({bounds}, EPSG:3338) ist {width} x {height} Pixel groß.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Up to {max_side} pixels a side are mapped, which is more than Alaska; check the extent&apos;s CRS.</source>
        <translation>Kartiert werden bis zu {max_side} Pixel je Seite, mehr als Alaska; prüfen Sie das KBS der Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>{what} ({bounds}, EPSG:3338) lies outside the {role} {path} ({covered}).</source>
        <translation>{what} ({bounds}, EPSG:3338) liegt außerhalb der Quelle {role} {path} ({covered}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Draw the extent where the data are, or leave the {role} out.</source>
        <translation>Zeichnen Sie die Ausdehnung dort, wo Daten sind, oder lassen Sie die Quelle weg ({role}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask ({bounds}, EPSG:3338) lies outside {what} ({there}).</source>
        <translation>Die Maske ({bounds}, EPSG:3338) liegt außerhalb von {what} ({there}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Draw the extent over the mask.</source>
        <translation>Zeichnen Sie die Ausdehnung über die Maske.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>the output</source>
        <translation>die Ausgabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>No {left_out} was given: the model works without.</source>
        <translation>Nicht angegeben: {left_out}. Das Modell arbeitet ohne.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source> and no </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The model was trained on terrain of another definition ({terrain}) than is derived here ({version}).</source>
        <translation>Das Modell wurde mit Gelände anderer Definition ({terrain}) trainiert, als hier abgeleitet wird ({version}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The tile {tile}</source>
        <translation>Die Kachel {tile}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The extent</source>
        <translation>Die Ausdehnung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The extent of {path}</source>
        <translation>Die Ausdehnung von {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>the mask</source>
        <translation>der Maske</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask {title} cannot be read: {error}.</source>
        <translation>Die Maske {title} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Repair its geometries (Fix geometries).</source>
        <translation>Reparieren Sie ihre Geometrien (Geometrien reparieren).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask {title} covers no area.</source>
        <translation>Die Maske {title} umfasst keine Fläche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Choose a layer with polygons in it.</source>
        <translation>Wählen Sie einen Layer mit Polygonen darin.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask {title} has no place in Alaska Albers.</source>
        <translation>Die Maske {title} lässt sich nicht in Alaska Albers umrechnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>No {role} was given: the model works without.</source>
        <translation>Nicht angegeben: {role}. Das Modell arbeitet ohne.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{path} cannot be used.</source>
        <translation>{path} ist nicht nutzbar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>The elevation it is derived from is not known in {path}.</source>
        <translation>Die Höhe, aus der es abgeleitet wird, ist in {path} nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>Derived from the elevation in {path}.</source>
        <translation>Abgeleitet aus der Höhe in {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>No band of {path} could be matched to it: choose one.</source>
        <translation>Kein Kanal von {path} ließ sich zuordnen: wählen Sie einen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>Band {band} of {path}</source>
        <translation>Kanal {band} von {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}{called}: chosen by you.</source>
        <translation>{where}{called}: von Ihnen gewählt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}: its name is {description}.</source>
        <translation>{where}: der Name ist {description}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}: the file&apos;s name tells.</source>
        <translation>{where}: der Dateiname sagt es.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}{called}: by its place, since the names of the bands tell nothing.</source>
        <translation>{where}{called}: nach der Reihenfolge, da die Namen der Kanäle nichts sagen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}{called}: given ready-made.</source>
        <translation>{where}{called}: fertig gegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source> Values: {conversion}.</source>
        <translation> Werte: {conversion}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>The {role} covers about {share} of the area; the model works without it elsewhere.</source>
        <translation>Deckung ({role}): etwa {share} des Gebiets; sonst arbeitet das Modell ohne.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>macro F1</source>
        <translation>F1 (Makro)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>weighted F1</source>
        <translation>F1 (gewichtet)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>area under the ROC curve</source>
        <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>area under the precision-recall curve</source>
        <translation>Fläche unter der Präzisions-Trefferquoten-Kurve</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>expected calibration error</source>
        <translation>erwarteter Kalibrierungsfehler</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>log loss</source>
        <translation>logarithmischer Verlust</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>These figures hold for the places that were observed. They say something of the whole area only where the observations are a probability sample of it.</source>
        <translation>Diese Zahlen gelten für die beobachteten Orte. Über das ganze Gebiet sagen sie nur dann etwas, wenn die Beobachtungen eine Wahrscheinlichkeitsstichprobe davon sind.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Accuracy of {title}</source>
        <translation>Genauigkeit von {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Assessment {name} of {map}, {created}</source>
        <translation>Prüfung {name} von {map}, {created}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Made by MISO for QGIS {miso} from {name}.</source>
        <translation>Erstellt von MISO für QGIS {miso} aus {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{blocks} blocks of {block_size_m} km</source>
        <translation>{blocks} Blöcke von {block_size_m} km</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{count} of {records} in {file} count, in {blocks}</source>
        <translation>{count} von {records} in {file} zählen, in {blocks}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{present} from {threshold}</source>
        <translation>{present} ab {threshold}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Recall alone</source>
        <translation>Nur Trefferquote</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{level}, from {repeats} draws of whole blocks (seed {seed})</source>
        <translation>{level}, aus {repeats} Ziehungen ganzer Blöcke (Startwert {seed})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source> Prevalence of {present}: {prevalence}.</source>
        <translation> Prävalenz von {present}: {prevalence}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source> Always naming the commonest class would be right in {commonest}.</source>
        <translation> Stets die häufigste Klasse zu nennen, wäre in {commonest} richtig.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>mapped</source>
        <translation>kartiert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>prevalence</source>
        <translation>Prävalenz</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>How right the map is</source>
        <translation>Wie richtig die Karte ist</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{count} observations.{beside}{guess}</source>
        <translation>{count} Beobachtungen.{beside}{guess}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>value and 95 % interval</source>
        <translation>Wert und 95-%-Intervall</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{name}, area {roc_auc}</source>
        <translation>{name}, Fläche {roc_auc}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>false positive rate</source>
        <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>by chance</source>
        <translation>durch Zufall</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{name}, area {pr_auc}</source>
        <translation>{name}, Fläche {pr_auc}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Precision and recall</source>
        <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{name}, expected calibration error {ece}</source>
        <translation>{name}, erwarteter Kalibrierungsfehler {ece}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>observed frequency</source>
        <translation>beobachtete Häufigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>perfectly calibrated</source>
        <translation>vollkommen kalibriert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Probabilities of {name}</source>
        <translation>Wahrscheinlichkeiten von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Balanced accuracy is highest from {threshold}: {balanced_accuracy}. A threshold chosen on these observations is flattered by them.</source>
        <translation>Die ausgewogene Genauigkeit ist ab {threshold} am höchsten: {balanced_accuracy}. Eine an diesen Beobachtungen gewählte Schwelle schneidet an ihnen zu gut ab.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>All thresholds stand in the table beside the record.</source>
        <translation>Alle Schwellen stehen in der Tabelle neben dem Protokoll.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Sampling design: {design}.</source>
        <translation>Stichprobendesign: {design}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>mapped, km²</source>
        <translation>kartiert, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>adjusted, km²</source>
        <translation>bereinigt, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>95 % interval, km²</source>
        <translation>95-%-Intervall, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>user&apos;s accuracy</source>
        <translation>Nutzergenauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>producer&apos;s accuracy</source>
        <translation>Produzentengenauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Adjusted for the map&apos;s errors after {source}.</source>
        <translation>Um Kartenfehler bereinigt nach {source}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Adjusted areas with 95 % intervals</source>
        <translation>Bereinigte Flächen mit 95-%-Intervallen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>The first {regions} of {count}.</source>
        <translation>Die ersten {regions} von {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{used} of {records} observations count.</source>
        <translation>{used} von {records} Beobachtungen zählen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>label</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Labels</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>In a shell, this makes the assessment again.</source>
        <translation>In einer Shell wiederholt dies die Prüfung.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>How to make it again</source>
        <translation>Wie sie sich wiederholen lässt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source> The largest value, {value}, is at {place}.</source>
        <translation> Der größte Wert, {value}, ist bei {place}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{y} by {x}.{told}</source>
        <translation>{y} nach {x}.{told}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{y} by {x}. {told}.</source>
        <translation>{y} nach {x}. {told}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{name}: no values</source>
        <translation>{name}: keine Werte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{name}: {low} to {high}</source>
        <translation>{name}: {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>Colours from {ticks}</source>
        <translation>Farben von {ticks}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>Scale bar: {length}</source>
        <translation>Maßstabsbalken: {length}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>True north is up</source>
        <translation>Geographisch Nord ist oben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>True north is {angle}° to the right of up</source>
        <translation>Geographisch Nord liegt {angle}° rechts von oben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>True north is {angle}° to the left of up</source>
        <translation>Geographisch Nord liegt {angle}° links von oben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>a map of the report</source>
        <translation>eine Karte des Berichts</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{path} has {count} bands, not {band}.</source>
        <translation>{path} hat {count} Kanäle, nicht {band}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{path} does not lie north up.</source>
        <translation>{path} ist nicht nach Norden ausgerichtet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>Write it anew with gdalwarp.</source>
        <translation>Schreiben Sie es mit gdalwarp neu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{name} does not reach the place that is to be shown.</source>
        <translation>{name} reicht nicht bis zu dem Ort, der gezeigt werden soll.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>Check the place.</source>
        <translation>Prüfen Sie den Ort.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Choose the .json file that a map, a batch of sites or an assessment has left beside its results.</source>
        <translation>Wählen Sie die .json-Datei, die eine Karte, ein Standortlauf oder eine Prüfung neben den Ergebnissen hinterlassen hat.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Reading the record</source>
        <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is a record of the kind {kind}, of which no report is made.</source>
        <translation>{path} ist ein Protokoll der Art {kind}, aus dem kein Bericht gemacht wird.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>The file {target} is already there.</source>
        <translation>Die Datei {target} ist schon da.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Choose another name, or allow to overwrite it.</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Drawing the maps</source>
        <translation>Karten werden gezeichnet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is no whole record: {name}: {error}.</source>
        <translation>{path} ist kein vollständiges Protokoll: {name}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>it holds no object</source>
        <translation>es enthält kein Objekt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is no record: {error}.</source>
        <translation>{path} ist kein Protokoll: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is not the record of a map.</source>
        <translation>{path} ist nicht das Protokoll einer Karte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>it is the record itself, or a folder</source>
        <translation>es ist das Protokoll selbst, oder ein Ordner</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>The report {target} could not be written: {error}.</source>
        <translation>Der Bericht {target} konnte nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Choose a file in a folder you may write to.</source>
        <translation>Wählen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source> of {file}</source>
        <translation> von {file}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>band {band}{of}</source>
        <translation>Kanal {band}{of}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>CRS</source>
        <translation>KBS</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>Not given: {missing}. The model worked without.</source>
        <translation>Nicht gegeben: {missing}. Das Modell arbeitete ohne.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>read from</source>
        <translation>gelesen aus</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>matched by</source>
        <translation>zugeordnet durch</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>Which band feeds which input</source>
        <translation>Welcher Kanal welche Eingabe speist</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>What it was made from</source>
        <translation>Woraus sie gemacht wurde</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>band name</source>
        <translation>Kanalname</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>The request in the record cannot be repeated: {problem}</source>
        <translation>Die Anfrage im Protokoll lässt sich nicht wiederholen: {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>In a shell, this makes the map again (relative paths count from the folder it was made in).</source>
        <translation>In einer Shell wiederholt dies die Karte (relative Pfade zählen vom Ordner, in dem sie entstand).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>This makes the map again. Its mask, or what was set on a layer, stands in the record and in no file.</source>
        <translation>Dies wiederholt die Karte. Ihre Maske, oder was an einem Layer gesetzt war, steht im Protokoll und in keiner Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>Time and software</source>
        <translation>Zeit und Software</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>mapping in all</source>
        <translation>Kartierung insgesamt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>final files</source>
        <translation>endgültige Dateien</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>crs</source>
        <translation>KBS</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>precision of the numbers</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>batch</source>
        <translation>Fenster zugleich</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>parts resumed</source>
        <translation>übernommene Teile</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>pixels per second</source>
        <translation>Pixel je Sekunde</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>that of the first raster</source>
        <translation>das des ersten Rasters</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>extent of the map</source>
        <translation>Ausdehnung der Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>computed on</source>
        <translation>gerechnet auf</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>why this device</source>
        <translation>warum dieses Gerät</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>why this precision</source>
        <translation>warum diese Rechengenauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Not everything could be shown:</source>
        <translation>Nicht alles konnte gezeigt werden:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Map {name}, {created}</source>
        <translation>Karte {name}, {created}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Made by MISO for QGIS {miso} from {name}. Model {model} {version}, SHA-256 {sha256}.</source>
        <translation>Erstellt von MISO für QGIS {miso} aus {name}. Modell {model} {version}, SHA-256 {sha256}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area with data</source>
        <translation>Fläche mit Daten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Computed</source>
        <translation>Gerechnet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>in {time} on {device}</source>
        <translation>in {time} auf {device}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>AKVEG tiles</source>
        <translation>AKVEG-Kacheln</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Not given</source>
        <translation>Nicht gegeben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>the Earth</source>
        <translation>die Erde</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>The file {name} is not beside the record: moved, renamed or deleted.</source>
        <translation>Die Datei {name} ist nicht neben dem Protokoll: verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Map: {title}</source>
        <translation>Karte: {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Shown at about {metres} m per pixel; the file has {step} m.</source>
        <translation>Gezeigt mit etwa {metres} m je Pixel; die Datei hat {step} m.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Called “{name}” where its probability is at least {threshold} %.</source>
        <translation>Heißt „{name}“, wo dessen Wahrscheinlichkeit mindestens {threshold} % ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Most probable class</source>
        <translation>Wahrscheinlichste Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Probability of “{name}”</source>
        <translation>Wahrscheinlichkeit von „{name}“</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Probability of each class:</source>
        <translation>Wahrscheinlichkeit jeder Klasse:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>area, km²</source>
        <translation>Fläche, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>0 to 100 %</source>
        <translation>0 bis 100 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>all classes</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area per class</source>
        <translation>Fläche je Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>threshold {threshold} %</source>
        <translation>Schwelle {threshold} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>probability of “{name}”, %</source>
        <translation>Wahrscheinlichkeit von „{name}“, %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area at each percent</source>
        <translation>Fläche bei jedem Prozent</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area called “{name}” at each threshold</source>
        <translation>Fläche, die bei jeder Schwelle „{name}“ heißt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>area with at least this probability of “{name}”</source>
        <translation>Fläche mit mindestens dieser Wahrscheinlichkeit von „{name}“</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>threshold, %</source>
        <translation>Schwelle, %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>What other thresholds would call “{name}”</source>
        <translation>Was andere Schwellen „{name}“ nennen würden</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>How the area depends on the threshold</source>
        <translation>Wie die Fläche von der Schwelle abhängt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Confidence: {title}</source>
        <translation>Konfidenz: {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>all classes alike</source>
        <translation>alle Klassen gleich</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>one is certain</source>
        <translation>eine ist sicher</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>unlike the training data</source>
        <translation>den Trainingsdaten unähnlich</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>like it</source>
        <translation>ihnen ähnlich</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>no input</source>
        <translation>keine Eingabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>every input</source>
        <translation>jede Eingabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Confidence is 1 - entropy of the class probabilities / its maximum. Applicability shows where the model has seen nothing alike; where it is high, that is no evidence of accuracy.</source>
        <translation>Konfidenz ist 1 - Entropie der Klassenwahrscheinlichkeiten / ihr Maximum. Anwendbarkeit zeigt, wo das Modell nichts Ähnliches gesehen hat; wo sie hoch ist, belegt das keine Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>{beyond} of the map is farther from the training data than the threshold of the model&apos;s applicability ({measure}).</source>
        <translation>{beyond} der Karte liegen weiter von den Trainingsdaten entfernt als die Schwelle der Anwendbarkeit des Modells ({measure}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Inputs outside their training range</source>
        <translation>Eingaben außerhalb ihres Trainingsbereichs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Inputs without data</source>
        <translation>Eingaben ohne Daten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Every known input lies inside its training range nearly everywhere.</source>
        <translation>Jede bekannte Eingabe liegt fast überall in ihrem Trainingsbereich.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>outside the training range</source>
        <translation>außerhalb des Trainingsbereichs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>without data</source>
        <translation>ohne Daten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>All inputs, share of the map</source>
        <translation>Alle Eingaben, Anteil der Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>How far the map can be trusted</source>
        <translation>Wie weit der Karte zu trauen ist</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>share of the map, %</source>
        <translation>Anteil der Karte, %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red (B04)</source>
        <translation>Rot (B04)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Green (B03)</source>
        <translation>Grün (B03)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Blue (B02)</source>
        <translation>Blau (B02)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red edge 1 (B05)</source>
        <translation>Roter Rand 1 (B05)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red edge 2 (B06)</source>
        <translation>Roter Rand 2 (B06)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red edge 3 (B07)</source>
        <translation>Roter Rand 3 (B07)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Near infrared (B08)</source>
        <translation>Nahes Infrarot (B08)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Aspect</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Elevation</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Max. curvature</source>
        <translation>Max. Krümmung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Slope</source>
        <translation>Hangneigung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Stream power</source>
        <translation>Stream-Power</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Wetness</source>
        <translation>Feuchte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Topogr. position</source>
        <translation>Topogr. Lage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Annual precipitation</source>
        <translation>Jahresniederschlag</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Summer warmth</source>
        <translation>Sommerwärme</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>January minimum</source>
        <translation>Januarminimum</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>In {folder}</source>
        <translation>In {folder}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Field sites {name}, {created}</source>
        <translation>Standorte {name}, {created}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>{count}: {ok} whole, {partial} in part, {failed} failed</source>
        <translation>{count}: {ok} vollständig, {partial} teilweise, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Around points</source>
        <translation>Um Punkte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>the point&apos;s pixel</source>
        <translation>das Pixel des Punkts</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>it is not beside the record</source>
        <translation>es ist nicht neben dem Protokoll</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>The sites in {name} cannot be shown: {error}.</source>
        <translation>Die Standorte in {name} können nicht gezeigt werden: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Classes of the sites</source>
        <translation>Klassen der Standorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>No site has a class.</source>
        <translation>Kein Standort hat eine Klasse.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>{task}: class</source>
        <translation>{task}: Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>data edge, m</source>
        <translation>Datenrand, m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>The first {most_sites} of {count} sites; all of them stand in the layer.</source>
        <translation>Die ersten {most_sites} von {count} Standorten; alle stehen im Layer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Pictures of the first {most_pictures}.</source>
        <translation>Bilder der ersten {most_pictures}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Means, ranges and shares around the sites stand in the layer.</source>
        <translation>Mittel, Spannen und Anteile um die Standorte stehen im Layer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The sites</source>
        <translation>Die Standorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Chip of {stem}</source>
        <translation>Ausschnitt von {stem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>What could not be asked</source>
        <translation>Was nicht ermittelt werden konnte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>The request in the record cannot be repeated: {error}</source>
        <translation>Die Anfrage im Protokoll lässt sich nicht wiederholen: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>In a shell, this makes the run again.</source>
        <translation>In einer Shell wiederholt dies den Lauf.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/texts.py"/>
        <source>{start}... ({count} characters)</source>
        <translation>{start}... ({count} Zeichen)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/texts.py"/>
        <source>{count} bytes</source>
        <translation>{count} Byte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/texts.py"/>
        <source>{minutes} min {rest} s</source>
        <translation>{minutes} min {rest} s</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/texts.py"/>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>There is no model called {name}.</source>
        <translation>Es gibt kein Modell namens {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Installed: {names}; or give the path of an .onnx file.</source>
        <translation>Installiert: {names}; oder geben Sie den Pfad einer .onnx-Datei an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>There is no model file {name}.</source>
        <translation>Es gibt keine Modelldatei {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Check the path, or choose an installed model by name.</source>
        <translation>Prüfen Sie den Pfad, oder wählen Sie ein installiertes Modell nach Namen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} has {size} bytes.</source>
        <translation>{path} hat {size} Byte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Models of up to {max_model_bytes} bytes are read.</source>
        <translation>Modelle bis {max_model_bytes} Byte werden gelesen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} is not an ONNX model that can be loaded: {error}.</source>
        <translation>{path} ist kein ladbares ONNX-Modell: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Choose a model exported with &apos;miso export&apos;, or the bundled one.</source>
        <translation>Wählen Sie ein mit &apos;miso export&apos; exportiertes Modell, oder das mitgelieferte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} carries no {metadata_key} metadata (it has: {metadata}).</source>
        <translation>{path} trägt keine Metadaten {metadata_key} (es hat: {metadata}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>MISO reads models that state their contract; export it with &apos;miso export&apos;.</source>
        <translation>MISO liest Modelle, die ihren Vertrag nennen; exportieren Sie es mit &apos;miso export&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s inputs are {inputs}.</source>
        <translation>Die Eingaben des Modells sind {inputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>They must be {wanted}.</source>
        <translation>Sie müssen {wanted} sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s input {name} has the shape {shape}.</source>
        <translation>Die Eingabe {name} des Modells hat die Form {shape}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must have {rank} dimensions and {bands} bands.</source>
        <translation>Sie muss {rank} Dimensionen und {bands} Kanäle haben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must have {rank} dimensions.</source>
        <translation>Sie muss {rank} Dimensionen haben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s output for the task {name} has the shape {shape}.</source>
        <translation>Die Ausgabe des Modells für die Aufgabe {name} hat die Form {shape}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must be [n, {count}, rows, cols].</source>
        <translation>Sie muss [n, {count}, rows, cols] sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{count} window(s) of {size} pixels</source>
        <translation>{count} Fenster von {size} Pixeln</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s output for {task} is {dtype} of the shape {shape}.</source>
        <translation>Die Ausgabe des Modells für {task} ist {dtype} der Form {shape}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must be float32 for {count} windows of {rows} x {columns} places: the model file is at fault.</source>
        <translation>Sie muss float32 sein, für {count} Fenster von {rows} x {columns} Orten: die Modelldatei ist fehlerhaft.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s output for {task} runs from {low} to {high}.</source>
        <translation>Die Ausgabe des Modells für {task} reicht von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Probabilities lie between 0 and 1: the model file is at fault.</source>
        <translation>Wahrscheinlichkeiten liegen zwischen 0 und 1: die Modelldatei ist fehlerhaft.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} keeps its weights in another file.</source>
        <translation>{path} hält seine Gewichte in einer anderen Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Save the model as one file, without external data.</source>
        <translation>Speichern Sie das Modell als eine Datei, ohne externe Daten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>the window of the self-test</source>
        <translation>das Fenster des Selbsttests</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its probabilities differ from the CPU&apos;s by {difference}, more than {tolerance}</source>
        <translation>seine Wahrscheinlichkeiten weichen um {difference} von denen der CPU ab, mehr als {tolerance}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its test did not end within {seconds} s</source>
        <translation>sein Test endete nicht binnen {seconds} s</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its test could not be started: {error}</source>
        <translation>sein Test konnte nicht gestartet werden: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its test ended with status {returncode}: {last}</source>
        <translation>sein Test endete mit Status {returncode}: {last}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>it failed: {error}</source>
        <translation>es versagte: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>Reading the sites</source>
        <translation>Standorte werden gelesen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>It lies outside all sources, at {x}, {y} (EPSG:3338).{hint}</source>
        <translation>Er liegt außerhalb aller Quellen, bei {x}, {y} (EPSG:3338).{hint}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} is no angle</source>
        <translation>{value} ist kein Winkel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} has a fraction in front of a smaller unit</source>
        <translation>{value} hat einen Bruchteil vor einer kleineren Einheit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} has 60 or more minutes or seconds</source>
        <translation>{value} hat 60 oder mehr Minuten oder Sekunden</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} has a minus and the letter {letter}</source>
        <translation>{value} hat ein Minus und den Buchstaben {letter}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} is no number</source>
        <translation>{value} ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{path} (given as sites) has no row but its first.</source>
        <translation>{path} (als Standorte angegeben) hat keine Zeile außer der ersten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Choose a table with sites.</source>
        <translation>Wählen Sie eine Tabelle mit Standorten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>longitude or easting</source>
        <translation>Länge oder Rechtswert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>latitude or northing</source>
        <translation>Breite oder Hochwert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>the sites</source>
        <translation>die Standorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{path} (given as sites) has no columns that look like longitude and latitude, or x and y.</source>
        <translation>{path} (als Standorte angegeben) hat keine Spalten, die nach Länge und Breite oder x und y aussehen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Name them (--x-field and --y-field; in QGIS: X field, Y field). It has: {names}.</source>
        <translation>Nennen Sie sie (--x-field und --y-field; in QGIS: X-Feld, Y-Feld). Vorhanden: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>more than {max_sites} rows</source>
        <translation>mehr als {max_sites} Zeilen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{shown} (given as sites) cannot be read as a table: {error}.</source>
        <translation>{shown} (als Standorte angegeben) ist nicht als Tabelle lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Save it again as CSV.</source>
        <translation>Speichern Sie sie erneut als CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{shown} (given as sites) has no line of column names.</source>
        <translation>{shown} (als Standorte angegeben) hat keine Zeile mit Spaltennamen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Give it one.</source>
        <translation>Geben Sie ihr eine.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>The first line of {shown} (given as sites) holds numbers: {cells}.</source>
        <translation>Die erste Zeile von {shown} (als Standorte angegeben) enthält Zahlen: {cells}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Put a line with the names of the columns first.</source>
        <translation>Setzen Sie eine Zeile mit den Spaltennamen voran.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>It has {count} cells where the first line has {columns}: a delimiter stands inside a value, such as a decimal comma.</source>
        <translation>Sie hat {count} Zellen, wo die erste Zeile {columns} hat: ein Trennzeichen steht in einem Wert, etwa ein Dezimalkomma.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>The coordinates of {path} (given as sites) are no degrees (the first is {known}), and no CRS was given for them.</source>
        <translation>Die Koordinaten von {path} (als Standorte angegeben) sind keine Grad (die erste ist {known}), und kein KBS wurde für sie angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Give their CRS (--crs EPSG:3338; in QGIS: CRS of the table).</source>
        <translation>Geben Sie ihr KBS an (--crs EPSG:3338; in QGIS: KBS der Tabelle).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>It has no value in {gone}.</source>
        <translation>Ohne Wert in {gone}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Its coordinates cannot be read: {error}.</source>
        <translation>Die Koordinaten sind nicht lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Its coordinates stood in each other&apos;s columns and were swapped.</source>
        <translation>Die Koordinaten standen in der jeweils anderen Spalte und wurden getauscht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Both of its coordinates name the same direction.</source>
        <translation>Beide Koordinaten nennen dieselbe Richtung.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>It has no geometry.</source>
        <translation>Ohne Geometrie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Its geometry cannot be read: {error}.</source>
        <translation>Die Geometrie ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It is a {geom_type}: only points and polygons are sites.</source>
        <translation>Es ist ein {geom_type}: nur Punkte und Polygone sind Standorte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It has no coordinates.</source>
        <translation>Ohne Koordinaten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It has {count} points; up to {max_points} are taken.</source>
        <translation>Mit {count} Punkten; bis zu {max_points} werden genommen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its coordinates have no place in Alaska Albers (EPSG:3338).</source>
        <translation>Die Koordinaten lassen sich nicht in Alaska Albers (EPSG:3338) umrechnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It is larger than Alaska.</source>
        <translation>Größer als Alaska.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its coordinates are 0, 0, which stands for none.</source>
        <translation>Die Koordinaten sind 0, 0, was für keine steht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its latitude and longitude were swapped.</source>
        <translation>Breite und Länge wurden getauscht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>{y} is no latitude.</source>
        <translation>{y} ist keine Breite.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>{x} is no longitude.</source>
        <translation>{x} ist keine Länge.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its longitude {x} was taken by whole circles.</source>
        <translation>Die Länge {x} wurde um ganze Kreise verschoben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It lies across the antimeridian.</source>
        <translation>Liegt über der Datumsgrenze.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its polygon cannot be repaired.</source>
        <translation>Das Polygon lässt sich nicht reparieren.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its polygon has no area.</source>
        <translation>Das Polygon hat keine Fläche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source> Is the minus sign of its longitude missing?</source>
        <translation> Fehlt das Minuszeichen der Länge?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>The results would replace the sites themselves: {result}.</source>
        <translation>Die Ergebnisse würden die Standorte selbst ersetzen: {result}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>Choose another name or folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>Writing the sites</source>
        <translation>Standorte werden geschrieben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>Writing chip {site} of {count}</source>
        <translation>Ausschnitt {site} von {count} wird geschrieben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>The map has no value there: neither imagery nor elevation is known.</source>
        <translation>Die Karte hat dort keinen Wert: weder Bildmaterial noch Höhe sind bekannt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>It holds no centre of a pixel: the pixel it lies in was taken.</source>
        <translation>Darin liegt keine Pixelmitte: das Pixel, in dem es liegt, wurde genommen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>{gone} of its {used} pixels have no value.</source>
        <translation>{gone} der {used} Pixel haben keinen Wert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>The map has no value at its point.</source>
        <translation>Die Karte hat am Punkt keinen Wert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>The sites&apos; column {column} is called {new} in the result.</source>
        <translation>Die Spalte {column} der Standorte heißt im Ergebnis {new}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/style.py"/>
        <source>{title}: {name} {low} to {high} %</source>
        <translation>{title}: {name} {low} bis {high} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/style.py"/>
        <source>No value (see miso_reason)</source>
        <translation>Kein Wert (siehe miso_reason)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>It has no {id_field}: it is called by its row.</source>
        <translation>Ohne {id_field}: wird nach der Zeile benannt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>Row {row} has the same {id_field}.</source>
        <translation>Zeile {row} hat denselben Wert in {id_field}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>1 more row has the same {id_field}.</source>
        <translation>1 weitere Zeile hat denselben Wert in {id_field}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>{count} more rows have the same {id_field}.</source>
        <translation>{count} weitere Zeilen haben denselben Wert in {id_field}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>The sites have no column {asked} for the {what}.</source>
        <translation>Die Standorte haben keine Spalte {asked} ({what}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>They have: {names}.</source>
        <translation>Sie haben: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>{path} (given as sites) has {what}; up to {max_sites} sites are taken at a time.</source>
        <translation>{path} (als Standorte angegeben) hat {what}; bis zu {max_sites} Standorte werden auf einmal genommen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>Split the sites into several runs.</source>
        <translation>Teilen Sie die Standorte auf mehrere Läufe auf.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) is no file on this computer.</source>
        <translation>{path} (als Standorte angegeben) ist keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Save the sites to a file, for instance a GeoPackage, and give that.</source>
        <translation>Speichern Sie die Standorte in eine Datei, etwa ein GeoPackage, und geben Sie diese an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has {size} MB; up to {most} MB are read.</source>
        <translation>{path} (als Standorte angegeben) hat {size} MB; gelesen werden bis zu {most} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Save only the sites of the area.</source>
        <translation>Speichern Sie nur die Standorte des Gebiets.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) cannot be read as a vector layer: {error}.</source>
        <translation>{path} (als Standorte angegeben) ist nicht als Vektorlayer lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON, CSV table or another file OGR knows.</source>
        <translation>Geben Sie GeoPackage, Shapefile, GeoJSON, eine CSV-Tabelle oder eine andere Datei an, die OGR kennt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no feature.</source>
        <translation>{path} (als Standorte angegeben) hat kein Objekt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Choose a layer with sites.</source>
        <translation>Wählen Sie einen Layer mit Standorten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>more than {max_sites} features</source>
        <translation>mehr als {max_sites} Objekte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no layer {layer}.</source>
        <translation>{path} (als Standorte angegeben) hat keinen Layer {layer}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <location filename="../miso_qgis/processing/vector_inputs.py"/>
        <source>It has: {names}.</source>
        <translation>Es hat: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no layer with geometries.</source>
        <translation>{path} (als Standorte angegeben) hat keinen Layer mit Geometrien.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Choose a layer of points or polygons, or save the table as CSV.</source>
        <translation>Wählen Sie einen Layer mit Punkten oder Polygonen, oder speichern Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) is a {driver} file, which is not read as sites.</source>
        <translation>{path} (als Standorte angegeben) ist eine Datei vom Typ {driver}, die nicht als Standorte gelesen wird.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON or CSV table.</source>
        <translation>Geben Sie GeoPackage, Shapefile, GeoJSON oder eine CSV-Tabelle an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no coordinate reference system in its layer {layer}.</source>
        <translation>{path} (als Standorte angegeben) hat im Layer {layer} kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Assign one to the file, or give it (--crs).</source>
        <translation>Weisen Sie der Datei eines zu, oder geben Sie es an (--crs).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Its geometry cannot be read.</source>
        <translation>Die Geometrie ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>The layers of {path} (given as sites) have different CRSs.</source>
        <translation>Die Layer von {path} (als Standorte angegeben) haben verschiedene KBS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Name one of its {count} layers (--sites-layer).</source>
        <translation>Nennen Sie einen der {count} Layer (--sites-layer).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>All {count} layers of {title} were taken together; --sites-layer names one.</source>
        <translation>Alle {count} Layer von {title} wurden zusammen genommen; --sites-layer nennt einen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>{path} is placed by ground control points or a sensor model (GCP, RPC), not by a geotransform.</source>
        <translation>{path} ist durch Passpunkte oder ein Sensormodell (GCP, RPC) verortet, nicht durch eine Geotransformation.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>Warp it first (Raster &gt; Projections &gt; Warp in QGIS, or gdalwarp).</source>
        <translation>Entzerren Sie es zuerst (Raster &gt; Projektionen &gt; Transformieren in QGIS, oder gdalwarp).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>The values of {name} in {path} run from {shown} (1 to 99 %), {what}; the model was trained on {low} to {high}{unit}.</source>
        <translation>Die Werte von {name} in {path} reichen von {shown} (1 bis 99 %), {what}; das Modell wurde mit {low} bis {high}{unit} trainiert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give {option} {scale}{offset} (in QGIS: Scales of the sources, elevation={scale}{change}), or declare the unit in the file.</source>
        <translation>Geben Sie {option} {scale}{offset} an (in QGIS: Skalierung der Quellen, elevation={scale}{change}), oder hinterlegen Sie die Einheit in der Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give the band by itself with its scale ({alone}; in QGIS under Ready-made covariates), or declare scale and offset in the file.</source>
        <translation>Geben Sie den Kanal allein mit seiner Skalierung an ({alone}; in QGIS unter Fertige Kovariaten), oder hinterlegen Sie Skalierung und Offset in der Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>stored as 8-bit numbers: a picture stretched for the eye, not reflectance</source>
        <translation>gespeichert als 8-Bit-Zahlen: ein fürs Auge gestrecktes Bild, keine Reflexion</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Use the reflectance raster the picture was made from (uint16, reflectance x 10000).</source>
        <translation>Nehmen Sie das Reflexionsraster, aus dem das Bild gemacht wurde (uint16, Reflexion x 10000).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as reflectance from 0 to 1</source>
        <translation>wie Reflexion von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give --imagery-scale 10000 (in QGIS: Scales of the sources, imagery=10000), or declare the scale in the file.</source>
        <translation>Geben Sie --imagery-scale 10000 an (in QGIS: Skalierung der Quellen, imagery=10000), oder hinterlegen Sie die Skalierung in der Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>far below reflectance x 10000 (reflectance in percent?)</source>
        <translation>weit unter Reflexion x 10000 (Reflexion in Prozent?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give the scale to reflectance x 10000, for percent --imagery-scale 100 (in QGIS: Scales of the sources, imagery=100).</source>
        <translation>Geben Sie die Skalierung auf Reflexion x 10000 an, bei Prozent --imagery-scale 100 (in QGIS: Skalierung der Quellen, imagery=100).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>No value of any band in {path} lies below {lowest} (lowest: {name}). Sentinel-2 of processing baseline 04.00 and later stores reflectance + 1000: if this is such a product, give --imagery-scale 1,-1000 (in QGIS: Scales of the sources, imagery=1-1000).</source>
        <translation>Kein Wert eines Kanals in {path} liegt unter {lowest} (kleinster: {name}). Sentinel-2 ab Processing Baseline 04.00 speichert Reflexion + 1000: ist es ein solches Produkt, geben Sie --imagery-scale 1,-1000 an (in QGIS: Skalierung der Quellen, imagery=1-1000).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than any surface reflects</source>
        <translation>mehr, als irgendeine Oberfläche reflektiert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>: check its scale.</source>
        <translation>: prüfen Sie die Skalierung.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>up to {top}: impossible in metres (feet?)</source>
        <translation>bis zu {top}: in Metern unmöglich (Fuß?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>up to {top}: impossible in metres (decimetres, centimetres?)</source>
        <translation>bis zu {top}: in Metern unmöglich (Dezimeter, Zentimeter?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>hardly any relief: scaled to 0..1, or in kilometres?</source>
        <translation>kaum Relief: auf 0..1 skaliert, oder in Kilometern?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>far below the sea: bathymetry, or an undeclared nodata value?</source>
        <translation>weit unter dem Meer: Bathymetrie, oder ein nicht angegebener Leerwert?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as in kelvin</source>
        <translation>wie in Kelvin</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as if stored x {scale}</source>
        <translation>wie x {scale} gespeichert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>no temperature in degrees Celsius</source>
        <translation>keine Temperatur in Grad Celsius</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>warmer than any January minimum of the region (degrees Fahrenheit?)</source>
        <translation>wärmer als jedes Januarminimum der Region (Grad Fahrenheit?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as if scaled to 0..1</source>
        <translation>wie auf 0..1 skaliert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as a sum of five months in kelvin</source>
        <translation>wie eine Summe von fünf Monaten in Kelvin</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as if stored x {scale} (AKVEG stores this index x 100)</source>
        <translation>wie x {scale} gespeichert (AKVEG speichert diesen Index x 100)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>no sum of five months</source>
        <translation>keine Summe von fünf Monaten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>less than any desert gets in a year (metres?)</source>
        <translation>weniger, als jede Wüste im Jahr bekommt (Meter?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>less than any place of the region gets in a year (centimetres, inches or mm a month?)</source>
        <translation>weniger, als irgendein Ort der Region im Jahr bekommt (Zentimeter, Zoll oder mm im Monat?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give the band by itself with its scale (--covariate ppt_annual=FILE:BAND*10 from centimetres, *25.4 from inches, *12 from mm a month).</source>
        <translation>Geben Sie den Kanal allein mit seiner Skalierung an (--covariate ppt_annual=FILE:BAND*10 aus Zentimetern, *25.4 aus Zoll, *12 aus mm im Monat).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than falls anywhere on earth</source>
        <translation>mehr, als irgendwo auf der Erde fällt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>very dry: check that the unit is mm a year, not centimetres or mm a month</source>
        <translation>sehr trocken: prüfen Sie, ob die Einheit mm im Jahr ist, nicht Zentimeter oder mm im Monat</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than 90 degrees</source>
        <translation>mehr als 90 Grad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>, as if stored x {scale}</source>
        <translation>, wie x {scale} gespeichert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>very flat: check that the unit is degrees, not radians or a ratio</source>
        <translation>sehr flach: prüfen Sie, ob die Einheit Grad ist, nicht Radiant oder ein Verhältnis</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than a full turn</source>
        <translation>mehr als eine volle Umdrehung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as in radians</source>
        <translation>wie in Radiant</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than the logarithm of any catchment area</source>
        <translation>mehr als der Logarithmus irgendeines Einzugsgebiets</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>higher than any hill above the 90 m around it</source>
        <translation>höher als jeder Hügel über den 90 m ringsum</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>sharper than any terrain at 10 m</source>
        <translation>schärfer als jedes Gelände bei 10 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>{name} of {path}: {doubt}.</source>
        <translation>{name} von {path}: {doubt}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>{path} ({crs}) has no place in {target}.</source>
        <translation>{path} ({crs}) lässt sich nicht in {target} umrechnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Check the CRS of the raster.</source>
        <translation>Prüfen Sie das KBS des Rasters.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Reading {path} failed: {error}.</source>
        <translation>Lesen von {path} ist fehlgeschlagen: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Check that the file is whole and still there.</source>
        <translation>Prüfen Sie, ob die Datei vollständig und noch da ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>The model has no covariate {name}.</source>
        <translation>Das Modell hat keine Kovariate {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Choose from: {names}.</source>
        <translation>Wählen Sie aus: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>x {by} {to} (set by the user)</source>
        <translation>x {by} {to} (vom Benutzer gesetzt)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>x {scale} {offset} (declared in the file)</source>
        <translation>x {scale} {offset} (laut Datei)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>x {published} (the Alaska Soil Data Bank&apos;s scaling of {name})</source>
        <translation>x {published} (die Skalierung von {name} in der Alaska Soil Data Bank)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>{note}, reflectance to reflectance x 10000</source>
        <translation>{note}, Reflexion zu Reflexion x 10000</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>its unit is declared as {unit}, which is not known for {name}: taken as it is</source>
        <translation>angegebene Einheit {unit}, für {name} nicht bekannt: genommen, wie sie ist</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>{note}, {unit} converted</source>
        <translation>{note}, {unit} umgerechnet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>From the last map made here with this model ({where}): {pixels} pixels in {seconds} s.</source>
        <translation>Nach der letzten Karte, die hier mit diesem Modell erstellt wurde ({where}): {pixels} Pixel in {seconds} s.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>From a trial of about a second of this model on this machine ({where}), and {other} microseconds a pixel for reading and writing, as measured on two cores elsewhere; the first map made here will correct both.</source>
        <translation>Nach einem Versuch von etwa einer Sekunde mit diesem Modell auf diesem Rechner ({where}) und {other} Mikrosekunden je Pixel für Lesen und Schreiben, wie anderswo auf zwei Kernen gemessen; die erste hier erstellte Karte berichtigt beides.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source> Other programs were using the processor during the trial.</source>
        <translation> Andere Programme nutzten während des Versuchs den Prozessor.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>a thread per core</source>
        <translation>ein Thread je Kern</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>{count} threads</source>
        <translation>{count} Threads</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) cannot be read as a vector layer: {error}.</source>
        <translation>{path} (als Maske angegeben) ist nicht als Vektorlayer lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>The mask {path} has no coordinate reference system.</source>
        <translation>Die Maske {path} hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>The mask {path} holds no polygon (it holds: {kinds}).</source>
        <translation>Die Maske {path} enthält kein Polygon (sie enthält: {kinds}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Choose a polygon layer.</source>
        <translation>Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) is no file on this computer.</source>
        <translation>{path} (als Maske angegeben) ist keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Save the polygons to a file, for instance a GeoPackage, and give that.</source>
        <translation>Speichern Sie die Polygone in eine Datei, etwa ein GeoPackage, und geben Sie diese an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) is a {driver} file, which is not read as a mask.</source>
        <translation>{path} (als Maske angegeben) ist eine Datei vom Typ {driver}, die nicht als Maske gelesen wird.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) has {what}; up to {max_bytes} MB and {max_features} features are read.</source>
        <translation>{path} (als Maske angegeben) hat {what}; gelesen werden bis zu {max_bytes} MB und {max_features} Objekte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Dissolve or simplify the polygons, or give only those of the area.</source>
        <translation>Verschmelzen oder vereinfachen Sie die Polygone, oder geben Sie nur die des Gebiets an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A message was longer than a line may be.</source>
        <translation>Eine Nachricht war länger, als eine Zeile sein darf.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A {type} message has the id {identifier}.</source>
        <translation>Eine Nachricht {type} hat die Kennung {identifier}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A message has the type {type}.</source>
        <translation>Eine Nachricht hat den Typ {type}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A request&apos;s body is no object.</source>
        <translation>Der Inhalt einer Anfrage ist kein Objekt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A job {identifier} is already under way.</source>
        <translation>Ein Auftrag {identifier} ist schon im Gange.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>{max_waiting} jobs are waiting already.</source>
        <translation>{max_waiting} Aufträge warten bereits.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Wait until one has ended.</source>
        <translation>Warten Sie, bis einer endet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The engine ran out of memory.</source>
        <translation>Dem Rechenkern ging der Speicher aus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Close other programs, or choose a smaller extent.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie eine kleinere Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The engine failed unexpectedly: {name}: {unexpected}.</source>
        <translation>Der Rechenkern versagte unerwartet: {name}: {unexpected}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Please report this with the log.</source>
        <translation>Bitte melden Sie dies und fügen Sie die Protokollausgabe bei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The engine knows no job of the kind {kind}.</source>
        <translation>Der Rechenkern kennt keinen Auftrag der Art {kind}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>It knows: {perform}.</source>
        <translation>Er kennt: {perform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The devices were asked for with {body}.</source>
        <translation>Nach den Geräten wurde mit {body} gefragt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Ask with test, model.</source>
        <translation>Fragen Sie mit test, model.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The field &apos;measure&apos; is {measure}.</source>
        <translation>Das Feld &apos;measure&apos; ist {measure}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give true or false.</source>
        <translation>Geben Sie true oder false an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The {name} of the place</source>
        <translation>{name} des Orts</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The CRS of the place is {crs}.</source>
        <translation>Das KBS des Orts ist {crs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give a text.</source>
        <translation>Geben Sie einen Text an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>A layer of a run stands for the run and the task it shows. Any other raster of classes or probabilities can be assessed too; or choose the .json file of a run.</source>
        <translation>Ein Layer eines Laufs steht für den Lauf und die Aufgabe, die er zeigt. Auch jedes andere Raster von Klassen oder Wahrscheinlichkeiten kann geprüft werden; oder wählen Sie die .json-Datei eines Laufs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Which of the run&apos;s maps is assessed.</source>
        <translation>Welche der Karten des Laufs geprüft wird.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>as the layer shows</source>
        <translation>wie der Layer zeigt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Points in any CRS. The parts of a multipoint count one by one.</source>
        <translation>Punkte in beliebigem KBS. Die Teile eines Multipunkts zählen einzeln.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>The column with the observed class.</source>
        <translation>Die Spalte mit der beobachteten Klasse.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>How deep was dug or probed: an absence of permafrost counts only where this is 1 m or more.</source>
        <translation>Wie tief gegraben oder sondiert wurde: Fehlen von Permafrost zählt nur, wo es 1 m oder mehr ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Unit of that column.</source>
        <translation>Einheit dieser Spalte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Observations are presences only</source>
        <translation>Beobachtungen sind nur Vorkommen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>They say where something is and not where it is not: only recall is given.</source>
        <translation>Sie sagen, wo etwas ist, und nicht, wo es nicht ist: nur die Trefferquote wird angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Begins the files&apos; names and names the layer. A taken one is numbered.</source>
        <translation>Anfang der Dateinamen und Name des Layers. Ein vergebener Name wird nummeriert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Assess</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Compare the map with the observations. While a run is being made, it waits.</source>
        <translation>Die Karte mit den Beobachtungen vergleichen. Während ein Lauf rechnet, wartet der Vergleich.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Depth unit</source>
        <translation>Tiefeneinheit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Sample, regions and blocks</source>
        <translation>Stichprobe, Regionen und Blöcke</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Areas adjusted for the map&apos;s errors, with intervals, are given only for a probability sample: simple (random), systematic, or stratified by the classes of this map. none for everything else.</source>
        <translation>Um Kartenfehler bereinigte Flächen mit Intervallen gibt es nur für eine Wahrscheinlichkeitsstichprobe: simple (zufällig), systematic (systematisch) oder stratified (nach den Klassen dieser Karte geschichtet). none für alles andere.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Only observations for which all of these hold: FIELD OP VALUE, separated by “;”.</source>
        <translation>Nur Beobachtungen, für die all dies gilt: FELD OP WERT, getrennt durch „;“.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Polygons to give figures for, such as ecoregions or permafrost zones.</source>
        <translation>Polygone, für die Zahlen angegeben werden, etwa Ökoregionen oder Permafrostzonen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>The column that names a region.</source>
        <translation>Die Spalte, die eine Region benennt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Intervals come from drawing whole squares of this side: observations near each other are no independent evidence. None is given for fewer than 10 squares.</source>
        <translation>Intervalle entstehen durch Ziehen ganzer Quadrate dieser Seitenlänge: nahe Beobachtungen sind keine unabhängigen Belege. Bei weniger als 10 Quadraten gibt es keine.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: {count} observations that count, in {blocks} blocks of {size:g} km. {note}</source>
        <translation>{name}: {count} gezählte Beobachtungen in {blocks} Blöcken von {size:g} km. {note}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>The record {path} cannot be read.</source>
        <translation>Das Protokoll {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Area under the ROC curve</source>
        <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Area under the precision-recall curve</source>
        <translation>Fläche unter der Präzisions-Trefferquoten-Kurve</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Expected calibration error</source>
        <translation>Erwarteter Kalibrierungsfehler</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Log loss</source>
        <translation>Logarithmischer Verlust</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: prevalence</source>
        <translation>{name}: Prävalenz</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: recall</source>
        <translation>{name}: Trefferquote</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: precision</source>
        <translation>{name}: Präzision</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: F1</source>
        <translation>{name}: F1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>This map would be</source>
        <translation>Diese Karte wäre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Extent (m, EPSG:3338)</source>
        <translation>Ausdehnung (m, EPSG:3338)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>West, east, south and north of the area (m, EPSG:3338). Left empty: the whole imagery, else elevation.</source>
        <translation>West, Ost, Süd und Nord des Gebiets (m, EPSG:3338). Leer: das ganze Bildmaterial, sonst das Höhenmodell.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Whole imagery</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Draw the extent as a rectangle on the map.</source>
        <translation>Die Ausdehnung als Rechteck in die Karte zeichnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Draw a polygon on the map: click its corners, end with a right click or a double click. Outside of it the map is empty.</source>
        <translation>Ein Polygon in die Karte zeichnen: Ecken anklicken, mit Rechts- oder Doppelklick beenden. Außerhalb bleibt die Karte leer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Map view</source>
        <translation>Kartenansicht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Take what the map window shows.</source>
        <translation>Nehmen, was das Kartenfenster zeigt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Take the selected features of the current layer: the extent around them, and polygons as the outline.</source>
        <translation>Die gewählten Objekte des aktuellen Layers nehmen: die Ausdehnung um sie, und Polygone als Umriss.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Take the extent of a spatial bookmark of the project or of yours.</source>
        <translation>Die Ausdehnung eines räumlichen Lesezeichens nehmen, des Projekts oder eines eigenen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>AKVEG grid</source>
        <translation>AKVEG-Gitter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Add the tiles of the AKVEG grid in the map window as a layer; it shows their ids.</source>
        <translation>Die Kacheln des AKVEG-Gitters im Kartenfenster als Layer hinzufügen; er zeigt ihre Kennungen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>The id of a 50 km tile of the AKVEG grid, instead of an extent.</source>
        <translation>Die Kennung einer 50-km-Kachel des AKVEG-Gitters, anstelle einer Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>AKVEG tile</source>
        <translation>AKVEG-Kachel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Inside polygons</source>
        <translation>In Polygonen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Outside of the polygons of this layer or file the map is empty. May be left out.</source>
        <translation>Außerhalb der Polygone dieses Layers oder dieser Datei bleibt die Karte leer. Kann entfallen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Drop the drawn or selected polygon; the extent stays.</source>
        <translation>Das gezeichnete oder gewählte Polygon verwerfen; die Ausdehnung bleibt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>There are no bookmarks</source>
        <translation>Es gibt keine Lesezeichen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Drawn polygon</source>
        <translation>Gezeichnetes Polygon</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>No grid: {error}</source>
        <translation>Kein Gitter: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/background.py"/>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Please report this.</source>
        <translation>Bitte melden Sie dies.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Which band feeds which input of the model, and how that was found out.</source>
        <translation>Welcher Kanal welche Eingabe des Modells speist, und wie das gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Match by</source>
        <translation>Zuordnung durch</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Band for {input}</source>
        <translation>Kanal für {input}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>choose...</source>
        <translation>wählen...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>The layer {layer!r} has a CRS or nodata value that its file lacks, and the project is not saved.</source>
        <translation>Der Layer {layer!r} hat ein KBS oder einen Leerwert, der seiner Datei fehlt, und das Projekt ist nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>Save the project: the command then takes the layer from there.</source>
        <translation>Speichern Sie das Projekt: der Befehl nimmt den Layer dann von dort.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>The layer {layer!r} is a temporary one and has no file.</source>
        <translation>Der Layer {layer!r} ist temporär und hat keine Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>Save it (Export &gt; Make Permanent) and copy the command again.</source>
        <translation>Speichern Sie ihn (Export &gt; Permanent machen) und kopieren Sie den Befehl erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>The command has {count} characters; the command prompt takes {most}.</source>
        <translation>Der Befehl hat {count} Zeichen; die Eingabeaufforderung nimmt höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>Save the polygons as a layer and choose that layer under &apos;Inside polygons&apos;.</source>
        <translation>Speichern Sie die Polygone als Layer und wählen Sie diesen unter „In Polygonen“.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>MISO</source>
        <translation>MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Imagery, elevation and climate</source>
        <translation>Bildmaterial, Höhe und Klima</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Where the map is made</source>
        <translation>Wo die Karte entsteht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Model, tasks, outputs, folder and device</source>
        <translation>Modell, Aufgaben, Ausgaben, Ordner und Gerät</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>What the map says at points and polygons</source>
        <translation>Was die Karte an Punkten und Polygonen sagt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Current and past runs</source>
        <translation>Laufende und frühere Läufe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>A map against observations</source>
        <translation>Eine Karte gegen Beobachtungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Threshold of permafrost, and what is at a place</source>
        <translation>Schwelle des Permafrosts, und was an einem Ort ist</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Choose imagery, elevation or climate on the page Data.</source>
        <translation>Wählen Sie Bildmaterial, Höhe oder Klima auf der Seite Daten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>No folder for the results is given.</source>
        <translation>Kein Ordner für die Ergebnisse ist angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Choose one on the page Model.</source>
        <translation>Wählen Sie einen auf der Seite Modell.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The run {name} was cancelled.</source>
        <translation>Der Lauf {name} wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The map {name} is done.</source>
        <translation>Die Karte {name} ist fertig.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The sites {name} are done.</source>
        <translation>Die Standorte {name} sind fertig.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The assessment {name} is done.</source>
        <translation>Die Prüfung {name} ist fertig.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The area has no place in Alaska Albers: {error}.</source>
        <translation>Das Gebiet lässt sich nicht in Alaska Albers umrechnen: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Draw it in Alaska, or check the CRS of the layer.</source>
        <translation>Zeichnen Sie es in Alaska, oder prüfen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The selected features span no area.</source>
        <translation>Die gewählten Objekte spannen keine Fläche auf.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Select more of them, or draw a rectangle around the place.</source>
        <translation>Wählen Sie mehr davon, oder zeichnen Sie ein Rechteck um den Ort.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The polygon covers no area.</source>
        <translation>Das Polygon umfasst keine Fläche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Draw it again.</source>
        <translation>Zeichnen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The outline has {count} corners or more, too many to be passed on as text.</source>
        <translation>Der Umriss hat {count} Ecken oder mehr, zu viele, um als Text übergeben zu werden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Export the features as a layer of their own and choose that layer under &apos;Inside polygons&apos;.</source>
        <translation>Exportieren Sie die Objekte als eigenen Layer und wählen Sie diesen unter „In Polygonen“.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>No feature of the current layer is selected.</source>
        <translation>Kein Objekt des aktuellen Layers ist gewählt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Choose a vector layer in the layer tree and select features of it on the map.</source>
        <translation>Wählen Sie im Layerbaum einen Vektorlayer und darin Objekte auf der Karte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>{count} selected of {layer}</source>
        <translation>{count} gewählt aus {layer}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Zip of packages (*.zip)</source>
        <translation>Zip mit Paketen (*.zip)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>from the Python package index</source>
        <translation>aus dem Python-Paketindex</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Without a network: a zip or a folder of packages, made on another computer with “python miso_qgis/launch.py engine wheels”. Left empty: fetched from pypi.org, about 100 MB.</source>
        <translation>Ohne Netz: ein Zip oder Ordner von Paketen, auf einem anderen Rechner erzeugt mit „python miso_qgis/launch.py engine wheels“. Leer: von pypi.org geholt, etwa 100 MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>What runs the model. Automatic takes what suits this computer. Another one is installed beside the present one, and used from then on.</source>
        <translation>Was das Modell ausführt. Automatisch nimmt, was zu diesem Rechner passt. Eine andere wird neben der jetzigen installiert und von da an benutzt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>automatic ({name})</source>
        <translation>automatisch ({name})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>{name}: {text}, about {size} MB to fetch</source>
        <translation>{name}: {text}, etwa {size} MB zu holen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Folder for the engine</source>
        <translation>Ordner für den Rechenkern</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Where the engine is installed, for instance on another disk. Left empty: a folder of the user&apos;s own.</source>
        <translation>Wo der Rechenkern installiert wird, etwa auf einer anderen Platte. Leer: ein Ordner des Benutzers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>The environment variable {variable} says where.</source>
        <translation>Die Umgebungsvariable {variable} sagt, wo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Delete the installed engine and those of other versions of the plugin.</source>
        <translation>Den installierten Rechenkern und die anderer Versionen der Erweiterung löschen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>&amp;Runtime</source>
        <translation>Laufzeitumgeb&amp;ung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>&amp;Packages</source>
        <translation>&amp;Pakete</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Build the engine anew. The present one stays until the new one works.</source>
        <translation>Den Rechenkern neu aufbauen. Der jetzige bleibt, bis der neue läuft.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <source>Fetch the engine&apos;s packages and try them. QGIS&apos;s own Python is left as it is.</source>
        <translation>Die Pakete des Rechenkerns holen und erproben. QGIS&apos; eigenes Python bleibt unberührt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Remove the engine</source>
        <translation>Rechenkern entfernen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Delete {folder}? Maps cannot be made until it is installed again.</source>
        <translation>{folder} löschen? Bis zur nächsten Installation können keine Karten erstellt werden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Installed: {kind}, {size:.0f} MB, Python {python}, onnxruntime {runtime}, in {folder}</source>
        <translation>Installiert: {kind}, {size:.0f} MB, Python {python}, onnxruntime {runtime}, in {folder}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Only the engine of another version of the plugin is installed. Install this version&apos;s.</source>
        <translation>Nur der Rechenkern einer anderen Version der Erweiterung ist installiert. Installieren Sie den dieser Version.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>An installation was interrupted. Install again: it goes on where it stopped.</source>
        <translation>Eine Installation wurde unterbrochen. Installieren Sie erneut: es geht dort weiter.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Not installed. Maps need it: about 400 MB (for CPU) in {home}, apart from QGIS.</source>
        <translation>Nicht installiert. Karten brauchen ihn: etwa 400 MB (für CPU) in {home}, getrennt von QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>the processor; on a Mac also its GPU through Core ML</source>
        <translation>der Prozessor; auf einem Mac auch dessen GPU über Core ML</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>NVIDIA GPUs with a driver of 2025 or later (580)</source>
        <translation>NVIDIA-GPUs mit einem Treiber von 2025 oder neuer (580)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>any GPU with DirectX 12 on Windows</source>
        <translation>jede GPU mit DirectX 12 unter Windows</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Intel&apos;s processors and GPUs</source>
        <translation>Prozessoren und GPUs von Intel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>PyTorch: NVIDIA GPUs on Linux, Apple&apos;s GPUs</source>
        <translation>PyTorch: NVIDIA-GPUs unter Linux, GPUs von Apple</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>Set up the engine</source>
        <translation>Rechenkern einrichten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Settings...</source>
        <translation>Einstellungen...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>MISO in QGIS&apos;s options.</source>
        <translation>MISO in den Optionen von QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_report.py"/>
        <source>MISO: report</source>
        <translation>MISO: Bericht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Repairing MISO&apos;s engine</source>
        <translation>MISOs Rechenkern wird repariert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Installing MISO&apos;s engine</source>
        <translation>MISOs Rechenkern wird installiert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Removing the engine</source>
        <translation>Rechenkern wird entfernt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Removing MISO&apos;s engine</source>
        <translation>MISOs Rechenkern wird entfernt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>The engine is removed.</source>
        <translation>Der Rechenkern ist entfernt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>{count} pixels</source>
        <translation>{count} Pixel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>What is mapped: the extent in whole pixels, inside the polygons if any.</source>
        <translation>Was kartiert wird: die Ausdehnung in ganzen Pixeln, innerhalb der Polygone, wenn es welche gibt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Columns x rows of the map, and the size of a pixel.</source>
        <translation>Spalten x Zeilen der Karte, und die Größe eines Pixels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Estimated for this computer.</source>
        <translation>Für diesen Rechner geschätzt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Estimated size of all files of the run.</source>
        <translation>Geschätzte Größe aller Dateien des Laufs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Imagery covers</source>
        <translation>Bild deckt ab</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Share of the area for which the imagery has data.</source>
        <translation>Anteil des Gebiets, für den das Bildmaterial Daten hat.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Elevation covers</source>
        <translation>Höhe deckt ab</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Share of the area for which the elevation has data.</source>
        <translation>Anteil des Gebiets, für den das Höhenmodell Daten hat.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Climate covers</source>
        <translation>Klima deckt ab</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Share of the area for which the climate has data.</source>
        <translation>Anteil des Gebiets, für den das Klima Daten hat.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Snapped to</source>
        <translation>Eingepasst auf</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>The extent grown to whole pixels of the AKVEG lattice (m, EPSG:3338).</source>
        <translation>Die auf ganze Pixel des AKVEG-Rasters erweiterte Ausdehnung (m, EPSG:3338).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>{count} ({width} x {height}, {size} m)</source>
        <translation>{count} ({width} x {height}, {size} m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The observations were handed over in a file that is gone: choose their layer.</source>
        <translation>Die Beobachtungen wurden in einer Datei übergeben, die nicht mehr da ist: wählen Sie ihren Layer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The sites {title} were handed over in a file that is gone: choose their layer.</source>
        <translation>Die Standorte {title} wurden in einer Datei übergeben, die nicht mehr da ist: wählen Sie ihren Layer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The map was written in {crs}, which only the shell does; here it is made in {own}.</source>
        <translation>Die Karte wurde in {crs} geschrieben, was nur die Shell tut; hier entsteht sie in {own}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The {role} had a CRS or nodata value set on its layer, which the file {path} lacks: choose that layer.</source>
        <translation>{role}: am Layer war ein KBS oder Leerwert gesetzt, der der Datei {path} fehlt: wählen Sie diesen Layer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The {role} was read together with {count} more files, which must be chosen anew.</source>
        <translation>{role}: wurde zusammen mit {count} weiteren Dateien gelesen, die neu zu wählen sind.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/layer_picker.py"/>
        <source>Choose a file instead of a layer of the project: {title}</source>
        <translation>Eine Datei statt eines Layers des Projekts wählen: {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>What to do: {hint}</source>
        <translation>Was zu tun ist: {hint}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>MISO: what went wrong</source>
        <translation>MISO: was schiefging</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <location filename="../miso_qgis/gui/reader.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/model_card.py"/>
        <source>MISO: model card of {name}</source>
        <translation>MISO: Modellkarte von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/model_card.py"/>
        <source>The model {name} has no card: there is no .md file of its name beside the .onnx file. What it was trained on is not known here.</source>
        <translation>Das Modell {name} hat keine Modellkarte: neben der .onnx-Datei liegt keine .md-Datei seines Namens. Womit es trainiert wurde, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>{device}: cannot be used, {problem}</source>
        <translation>{device}: nicht nutzbar, {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>{device}: works, {speed} pixels a second</source>
        <translation>{device}: läuft, {speed} Pixel je Sekunde</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Engine {engine} with onnxruntime {runtime}, Python {python}. Devices: {devices}.</source>
        <translation>Rechenkern {engine} mit onnxruntime {runtime}, Python {python}. Geräte: {devices}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Engine</source>
        <translation>Rechenkern</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Python of the engine&apos;s environment</source>
        <translation>Python der Umgebung des Rechenkerns</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The Python program that computes the maps, in an environment of its own. Left empty: the engine that is installed above.</source>
        <translation>Das Python-Programm, das die Karten rechnet, in eigener Umgebung. Leer: der oben installierte Rechenkern.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>the installed one</source>
        <translation>der installierte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Start the engine with this interpreter and see what it offers.</source>
        <translation>Den Rechenkern mit diesem Interpreter starten und sehen, was er bietet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Versions, places, devices and the last errors as a text to paste where you ask for help.</source>
        <translation>Versionen, Orte, Geräte und die letzten Fehler als Text, den Sie dort einfügen, wo Sie um Hilfe bitten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Open the documentation of this page.</source>
        <translation>Die Dokumentation dieser Seite öffnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Where the maps of the panel and the sample project go, unless another folder is chosen there. @project_folder/maps is a folder beside the saved project. Left empty: {folder}.</source>
        <translation>Wohin die Karten des Bedienfelds und des Beispielprojekts kommen, wenn dort kein anderer Ordner gewählt wird. @project_folder/maps ist ein Ordner neben dem gespeicherten Projekt. Leer: {folder}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Default folder</source>
        <translation>Standardordner</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>New maps in the panel start with</source>
        <translation>Neue Karten im Bedienfeld beginnen mit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Pixel size of the map. Below 10 m there are more pixels, not more detail.</source>
        <translation>Pixelgröße der Karte. Unter 10 m gibt es mehr Pixel, nicht mehr Einzelheiten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How probabilities are stored: as whole percent, or as fractions for further computation.</source>
        <translation>Wie Wahrscheinlichkeiten gespeichert werden: als ganze Prozent, oder als Bruchteile für weitere Rechnungen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Whole percent (1 byte)</source>
        <translation>Ganze Prozent (1 Byte)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Fractions 0 to 1 (4 bytes)</source>
        <translation>Bruchteile 0 bis 1 (4 Byte)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Where the model runs. Automatic takes a GPU when the engine can use one, else the processor. Check tells which the engine offers.</source>
        <translation>Wo das Modell läuft. Automatisch nimmt eine GPU, wenn der Rechenkern eine nutzen kann, sonst den Prozessor. Prüfen sagt, was der Rechenkern bietet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Permafrost from</source>
        <translation>Permafrost ab</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Limits of every map</source>
        <translation>Grenzen für jede Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>no limit ({count} here)</source>
        <translation>keine Grenze ({count} hier)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>How many threads of the processor the engine may use at most, whatever is asked for in a run.</source>
        <translation>Wie viele Threads des Prozessors der Rechenkern höchstens nutzt, was auch ein Lauf verlangt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>How much memory a map may take. The engine cuts the area into smaller parts to stay below, and a map that takes more all the same ends with a message. The bundled model needs about 850 MB; no map does with less than {least} MB.</source>
        <translation>Wie viel Speicher eine Karte nehmen darf. Der Rechenkern teilt das Gebiet in kleinere Teile, um darunter zu bleiben; eine Karte, die dennoch mehr nimmt, endet mit einer Meldung. Das mitgelieferte Modell braucht etwa 850 MB; unter {least} MB geht keine Karte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Limits take effect with the next map, also for the toolbox, models and scripts.</source>
        <translation>Grenzen gelten ab der nächsten Karte, auch für Werkzeugkiste, Modelle und Skripte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Restore defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Show the values MISO comes with on this page. OK stores them.</source>
        <translation>Auf dieser Seite die Werte zeigen, die MISO mitbringt. OK speichert sie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>{problem} The setting is left as it was.</source>
        <translation>{problem} Die Einstellung bleibt, wie sie war.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The interpreter {path!r} is no program.</source>
        <translation>Der Interpreter {path!r} ist kein Programm.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Choose the python program of an environment with the engine&apos;s packages, or leave it empty.</source>
        <translation>Wählen Sie das Programm python einer Umgebung mit den Paketen des Rechenkerns, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The folder {path!r} is not a whole path.</source>
        <translation>Der Ordner {path!r} ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The folder {path!r} is a file.</source>
        <translation>Der Ordner {path!r} ist eine Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Nothing can be written to the folder {path!r}.</source>
        <translation>In den Ordner {path!r} kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Choose a folder you may write to, or leave it empty.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Maps use {path}: the environment variable {variable} goes before this setting.</source>
        <translation>Karten benutzen {path}: die Umgebungsvariable {variable} geht dieser Einstellung vor.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Starting the engine...</source>
        <translation>Rechenkern startet...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>automatic (about 1.2 GB)</source>
        <translation>automatisch (etwa 1,2 GB)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>An installed model, or the path of an .onnx file that meets the model contract.</source>
        <translation>Ein installiertes Modell, oder der Pfad einer .onnx-Datei, die den Modellvertrag erfüllt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Model card: what the model was trained on and how well it does.</source>
        <translation>Modellkarte: womit das Modell trainiert wurde und wie gut es ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Near-surface permafrost</source>
        <translation>Oberflächennaher Permafrost</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Permafrost within 1 m of the surface: present or absent.</source>
        <translation>Permafrost innerhalb von 1 m unter der Oberfläche: vorhanden oder nicht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Soil order</source>
        <translation>Bodenordnung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The orders of USDA Soil Taxonomy.</source>
        <translation>Die Ordnungen der USDA Soil Taxonomy.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The probability of every class.</source>
        <translation>Die Wahrscheinlichkeit jeder Klasse.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The class of every pixel.</source>
        <translation>Die Klasse jedes Pixels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How clear the most probable class is.</source>
        <translation>Wie klar die wahrscheinlichste Klasse ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How alike the inputs are to what the model was trained on.</source>
        <translation>Wie ähnlich die Eingaben dem sind, womit das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The rasters and the record of the run go here. @project_folder/maps is a folder beside the project.</source>
        <translation>Die Raster und das Protokoll des Laufs kommen hierher. @project_folder/maps ist ein Ordner neben dem Projekt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Begins the files&apos; names and names the group of layers. A taken one is numbered.</source>
        <translation>Anfang der Dateinamen und Name der Layergruppe. Ein vergebener Name wird nummeriert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Add results to project</source>
        <translation>Ergebnisse dem Projekt hinzufügen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>As one group with legends.</source>
        <translation>Als eine Gruppe mit Legenden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Continue a stopped run</source>
        <translation>Angehaltenen Lauf fortsetzen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Continue the run of this name and folder that ended before it was whole, if there is one.</source>
        <translation>Den Lauf dieses Namens und Ordners fortsetzen, der endete, bevor er vollständig war, wenn es einen gibt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Where the model runs. Automatic takes a GPU when the engine can use one, else the processor.</source>
        <translation>Wo das Modell läuft. Automatisch nimmt eine GPU, wenn der Rechenkern eine nutzen kann, sonst den Prozessor.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Which form of a model that has two; float32 is the model itself, int8 is quicker on some processors.</source>
        <translation>Welche Form eines Modells, das zwei hat; float32 ist das Modell selbst, int8 ist auf manchen Prozessoren schneller.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How many threads of the processor the map may use.</source>
        <translation>Wie viele Threads des Prozessors die Karte nutzen darf.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>automatic ({device})</source>
        <translation>automatisch ({device})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>{device}, not offered by this engine</source>
        <translation>{device}, von diesem Rechenkern nicht geboten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>{device}, {memory:.0f} GB</source>
        <translation>{device}, {memory:.0f} GB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>automatic ({form})</source>
        <translation>automatisch ({form})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/planner.py"/>
        <source>The provider MISO is not there.</source>
        <translation>Der Anbieter MISO ist nicht da.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/planner.py"/>
        <source>Enable Processing.</source>
        <translation>Aktivieren Sie die Erweiterung Verarbeitung.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>QGIS is set to a proxy of the kind {kind}, which the installer cannot use.</source>
        <translation>QGIS ist auf einen Proxy der Art {kind} eingestellt, den das Installationsprogramm nicht nutzen kann.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>Name an HTTP proxy in Settings &gt; Options &gt; Network, or install from a folder of packages.</source>
        <translation>Nennen Sie einen HTTP-Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk, oder installieren Sie aus einem Ordner mit Paketen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>The authentication configuration {name} of QGIS&apos;s proxy cannot be read.</source>
        <translation>Die Authentifizierungskonfiguration {name} von QGIS&apos; Proxy kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>Enter the master password, or choose another one in Settings &gt; Options &gt; Network.</source>
        <translation>Geben Sie das Hauptpasswort ein, oder wählen Sie eine andere Konfiguration unter Einstellungen &gt; Optionen &gt; Netzwerk.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/results_panel.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Click a place on a MISO map to see its probabilities and inputs.</source>
        <translation>Klicken Sie einen Ort auf einer MISO-Karte an, um Wahrscheinlichkeiten und Eingaben zu sehen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/results_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Permafrost threshold</source>
        <translation>Permafrost-Schwelle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/results_panel.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>What is here?</source>
        <translation>Was ist hier?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>How far the current run is.</source>
        <translation>Wie weit der aktuelle Lauf ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Make the map. While one is being made, the next ones wait for it.</source>
        <translation>Die Karte erstellen. Während eine entsteht, warten die nächsten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Stop the current run; it leaves no files.</source>
        <translation>Den aktuellen Lauf anhalten; er hinterlässt keine Dateien.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>The algorithm {name} is not there.</source>
        <translation>Der Algorithmus {name} ist nicht da.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Enable the plugin Processing and the provider MISO in its options.</source>
        <translation>Aktivieren Sie die Erweiterung Verarbeitung und in deren Optionen den Anbieter MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Starting the engine</source>
        <translation>Rechenkern startet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Adding the layers</source>
        <translation>Layer werden hinzugefügt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>The run ended without saying why.</source>
        <translation>Der Lauf endete, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Another project was opened meanwhile, so its layers were not added.</source>
        <translation>Inzwischen wurde ein anderes Projekt geöffnet, daher wurden die Layer nicht hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>A layer could not be added: {error}</source>
        <translation>Ein Layer konnte nicht hinzugefügt werden: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The runs of this project, newest first. The right mouse button shows what can be done.</source>
        <translation>Die Läufe dieses Projekts, neueste zuerst. Die rechte Maustaste zeigt, was sich tun lässt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Add a run from its record...</source>
        <translation>Lauf aus Protokoll hinzufügen...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Read the record (.json) of a run made elsewhere, to look at it or to repeat it.</source>
        <translation>Das Protokoll (.json) eines anderswo erstellten Laufs lesen, um ihn anzusehen oder zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Run again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Queue the chosen run once more, under a new name.</source>
        <translation>Den gewählten Lauf unter neuem Namen noch einmal einreihen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Use settings</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Fill the dock with the settings of the chosen run.</source>
        <translation>Das Bedienfeld mit den Einstellungen des gewählten Laufs füllen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Open the folder with the results of the chosen run.</source>
        <translation>Den Ordner mit den Ergebnissen des gewählten Laufs öffnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Areas per class and warnings of the chosen run.</source>
        <translation>Flächen je Klasse und Warnungen des gewählten Laufs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Write the chosen run as one page to read, print and hand on, and open it.</source>
        <translation>Den gewählten Lauf als eine Seite zum Lesen, Drucken und Weitergeben schreiben und sie öffnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Copy the chosen run as a qgis_process command for the shell.</source>
        <translation>Den gewählten Lauf als qgis_process-Befehl für die Shell kopieren.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Cancel the chosen run, or remove it from this list; its files stay.</source>
        <translation>Den gewählten Lauf abbrechen oder aus dieser Liste nehmen; seine Dateien bleiben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The folder {folder} is not there.</source>
        <translation>Der Ordner {folder} ist nicht da.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>It is made when a run writes its results.</source>
        <translation>Er entsteht, wenn ein Lauf seine Ergebnisse schreibt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The report of {name} is being written.</source>
        <translation>Der Bericht von {name} wird geschrieben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The command of {name} is in the clipboard.</source>
        <translation>Der Befehl von {name} ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Record of a run</source>
        <translation>Protokoll eines Laufs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Record (*.json)</source>
        <translation>Protokoll (*.json)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>{count} folders of that name are there</source>
        <translation>{count} Ordner dieses Namens sind da</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The sample could not be copied to {folder}: {error}.</source>
        <translation>Das Beispiel konnte nicht nach {folder} kopiert werden: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>Choose a default folder you may write to in Settings &gt; Options &gt; MISO.</source>
        <translation>Wählen Sie unter Einstellungen &gt; Optionen &gt; MISO einen Standardordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>MISO sample (simulated)</source>
        <translation>MISO-Beispiel (simuliert)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>Sample data (simulated)</source>
        <translation>Beispieldaten (simuliert)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The project {path} could not be written: {error}.</source>
        <translation>Das Projekt {path} konnte nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The sample area is being mapped; QGIS shows how far it is in its status bar. The data are simulated.</source>
        <translation>Das Beispielgebiet wird kartiert; QGIS zeigt in der Statusleiste, wie weit es ist. Die Daten sind simuliert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The map of the sample area is done.</source>
        <translation>Die Karte des Beispielgebiets ist fertig.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The map of the sample area was cancelled; open the sample project again to make it.</source>
        <translation>Die Karte des Beispielgebiets wurde abgebrochen; öffnen Sie das Beispielprojekt erneut, um sie zu erstellen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Points or polygons in any CRS, or a table with coordinates (CSV, also degrees-minutes-seconds).</source>
        <translation>Punkte oder Polygone in beliebigem KBS, oder eine Tabelle mit Koordinaten (CSV, auch Grad-Minuten-Sekunden).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The column that names the sites; empty: looked for.</source>
        <translation>Die Spalte, die die Standorte benennt; leer: wird gesucht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Metres around points that are summed up; polygons are taken as they are. None: the point&apos;s pixel.</source>
        <translation>Meter um Punkte, die zusammengefasst werden; Polygone werden genommen, wie sie sind. Keiner: das Pixel des Punkts.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The side of a small map that is cut out around every site, a GeoTIFF each.</source>
        <translation>Die Seite einer kleinen Karte, die um jeden Standort ausgeschnitten wird, je ein GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>A picture of every chip</source>
        <translation>Ein Bild jedes Ausschnitts</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>A PNG beside every chip.</source>
        <translation>Ein PNG neben jedem Ausschnitt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Run at sites</source>
        <translation>An Standorten starten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Find what the map says at the sites. While a run is being made, it waits.</source>
        <translation>Ermitteln, was die Karte an den Standorten sagt. Während ein Lauf rechnet, wartet dieser Auftrag.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Rasters, model, folder and device are those of the pages Data and Model.</source>
        <translation>Raster, Modell, Ordner und Gerät sind die der Seiten Daten und Modell.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Id field</source>
        <translation>Kennungsfeld</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Chips</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Table without geometries</source>
        <translation>Tabelle ohne Geometrien</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The column with longitude or easting; empty: looked for.</source>
        <translation>Die Spalte mit Länge oder Rechtswert; leer: wird gesucht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The column with latitude or northing; empty: looked for.</source>
        <translation>Die Spalte mit Breite oder Hochwert; leer: wird gesucht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>degrees (WGS 84)</source>
        <translation>Grad (WGS 84)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>What the coordinates of the table are in.</source>
        <translation>Worin die Koordinaten der Tabelle sind.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>X field</source>
        <translation>X-Feld</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Y field</source>
        <translation>Y-Feld</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Imagery</source>
        <translation>Bildmaterial</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Sentinel-2, nine bands of midsummer surface reflectance x 10000. May be left out.</source>
        <translation>Sentinel-2, neun Kanäle der Oberflächenreflexion im Hochsommer x 10000. Kann entfallen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Elevation (m), ideally reaching 1 km beyond the area. May be left out.</source>
        <translation>Höhe (m), am besten 1 km über das Gebiet hinaus. Kann entfallen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Annual precipitation (mm), summer warmth index (degC month) and January minimum temperature (degC). May be left out.</source>
        <translation>Jahresniederschlag (mm), Sommerwärmeindex (°C Monat) und Januarminimum (°C). Kann entfallen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Fill from project</source>
        <translation>Aus Projekt füllen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Choose the layers of the project that fit by the names of their bands.</source>
        <translation>Die Layer des Projekts wählen, deren Kanalnamen passen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Match again</source>
        <translation>Neu zuordnen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Drop the bands you have chosen and match them by name and order again.</source>
        <translation>Die von Ihnen gewählten Kanäle verwerfen und wieder nach Name und Reihenfolge zuordnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Scales and covariates</source>
        <translation>Skalierung und Kovariaten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>What stored values are multiplied by and what is then added, where the file does not say so itself: imagery=1-1000; elevation=0.3048; climate=0.1</source>
        <translation>Womit gespeicherte Werte multipliziert werden und was dann addiert wird, wo die Datei es nicht selbst sagt: imagery=1-1000; elevation=0.3048; climate=0.1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Rasters that replace derived covariates: name=path, name=path:band or name=path:band*scale+offset</source>
        <translation>Raster, die abgeleitete Kovariaten ersetzen: name=path, name=path:band oder name=path:band*scale+offset</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Scales</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Covariates</source>
        <translation>Kovariaten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>{path} is not the record of a MISO run: {error!r}.</source>
        <translation>{path} ist nicht das Protokoll eines MISO-Laufs: {error!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>MISO: {name}</source>
        <translation>MISO: {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_choice.py"/>
        <source>The probability from which permafrost is called present in the class map. Balanced: the model&apos;s own, with the best balanced accuracy. 38 % was tuned for another model and is offered for comparison.</source>
        <translation>Die Wahrscheinlichkeit, ab der Permafrost in der Klassenkarte als vorhanden gilt. Ausgewogen: die des Modells, mit der besten ausgewogenen Genauigkeit. 38 % wurde für ein anderes Modell bestimmt und steht zum Vergleich da.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_choice.py"/>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_choice.py"/>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_choice.py"/>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_choice.py"/>
        <source>Your own threshold (percent).</source>
        <translation>Ihre eigene Schwelle (Prozent).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Threshold in percent</source>
        <translation>Schwelle in Prozent</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>&amp;Present from</source>
        <translation>&amp;Vorhanden ab</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>The probability from which permafrost is called present</source>
        <translation>Die Wahrscheinlichkeit, ab der Permafrost als vorhanden gilt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>As mapped</source>
        <translation>Wie kartiert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Back to the threshold of the run itself</source>
        <translation>Zurück zur Schwelle des Laufs selbst</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Show this threshold on the &amp;map</source>
        <translation>Diese Schwelle auf der &amp;Karte zeigen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Show or hide the layer of what is present at this threshold</source>
        <translation>Den Layer dessen, was bei dieser Schwelle vorhanden ist, zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>This run has no probability of permafrost.</source>
        <translation>Dieser Lauf hat keine Wahrscheinlichkeit von Permafrost.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>No run chosen</source>
        <translation>Kein Lauf gewählt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Choose a layer of a MISO run in the layer tree.</source>
        <translation>Wählen Sie im Layerbaum einen Layer eines MISO-Laufs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Run {name}</source>
        <translation>Lauf {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Back to the threshold of the run itself, {percent} %</source>
        <translation>Zurück zur Schwelle des Laufs selbst, {percent} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>{area}, {share:.1f} % of the mapped area</source>
        <translation>{area}, {share:.1f} % der kartierten Fläche</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>The engine is computing</source>
        <translation>Der Rechenkern rechnet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Copy everything that is listed, with tabulators between the columns</source>
        <translation>Alles Aufgelistete kopieren, mit Tabulatoren zwischen den Spalten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>No map made by MISO was clicked. Choose a layer of a run in the layer tree, or click on its map.</source>
        <translation>Es wurde keine von MISO erstellte Karte angeklickt. Wählen Sie im Layerbaum einen Layer eines Laufs, oder klicken Sie auf seine Karte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Choose the tool “What is here?” and click on a map made by MISO.</source>
        <translation>Wählen Sie das Werkzeug „Was ist hier?“ und klicken Sie auf eine von MISO erstellte Karte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Asking the engine ...</source>
        <translation>Der Rechenkern wird gefragt ...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>the sources</source>
        <translation>die Quellen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>This map cannot be asked any more, because {what} of the run cannot be found. {problem}</source>
        <translation>Diese Karte kann nicht mehr befragt werden; vom Lauf nicht zu finden: {what}. {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Put the file back, or map the area again.</source>
        <translation>Legen Sie die Datei zurück, oder kartieren Sie das Gebiet erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>The run&apos;s folder was moved; its sources were found at their new place.</source>
        <translation>Der Ordner des Laufs wurde verschoben; seine Quellen wurden am neuen Ort gefunden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Run {name} at {x:.0f}, {y:.0f} ({crs})</source>
        <translation>Lauf {name} bei {x:.0f}, {y:.0f} ({crs})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>What is here</source>
        <translation>Was hier ist</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{name}: probability {share:.2f} %</source>
        <translation>{name}: Wahrscheinlichkeit {share:.2f} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source> (class of the map)</source>
        <translation> (Klasse der Karte)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{what}. The map shows this class.</source>
        <translation>{what}. Die Karte zeigt diese Klasse.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>100 % where one class is certain, 0 % where all are equally probable.</source>
        <translation>100 %, wo eine Klasse sicher ist, 0 %, wo alle gleich wahrscheinlich sind.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>How like the inputs are to what the model was trained on; no evidence of accuracy.</source>
        <translation>Wie ähnlich die Eingaben dem sind, womit das Modell trainiert wurde; kein Beleg für Genauigkeit.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{count} outside the training range</source>
        <translation>{count} außerhalb des Trainingsbereichs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{count} missing</source>
        <translation>{count} fehlen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Inputs: {what}</source>
        <translation>Eingaben: {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>all inside the training range</source>
        <translation>alle im Trainingsbereich</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>trained on {low} to {high} {unit}</source>
        <translation>trainiert mit {low} bis {high} {unit}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>inside</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>The map shows {mapped:.0f} % for {name} here and not {now:.0f} %: its sources, or the model, have changed since it was made.</source>
        <translation>Die Karte zeigt hier {mapped:.0f} % für {name} und nicht {now:.0f} %: ihre Quellen oder das Modell haben sich seither geändert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>MISO fast (simulated Alaska)</source>
        <translation>MISO fast (simuliertes Alaska)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>MISO fast (simulated Alaska), 8-bit integers</source>
        <translation>MISO fast (simuliertes Alaska), 8-Bit-Ganzzahlen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Trained on simulated landscapes only; it has seen no field data and its accuracy in the field is unknown.</source>
        <translation>Nur mit simulierten Landschaften trainiert; hat keine Geländedaten gesehen, und die Genauigkeit im Gelände ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Trained on simulated landscapes only; it has seen no field data and its accuracy in the field is unknown. Its arithmetic is rounded to 8-bit integers.</source>
        <translation>Nur mit simulierten Landschaften trainiert; hat keine Geländedaten gesehen, und die Genauigkeit im Gelände ist unbekannt. Die Rechnung ist auf 8-Bit-Ganzzahlen gerundet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Near-surface permafrost (within 1 m)</source>
        <translation>Oberflächennaher Permafrost (innerhalb von 1 m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>USDA soil order</source>
        <translation>USDA-Bodenordnung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>simulated landscapes</source>
        <translation>simulierten Landschaften</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Short-wave infrared 1 (B11)</source>
        <translation>Kurzwelliges Infrarot 1 (B11)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Short-wave infrared 2 (B12)</source>
        <translation>Kurzwelliges Infrarot 2 (B12)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Aspect, 90 m</source>
        <translation>Exposition, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Maximum curvature, 90 m</source>
        <translation>Größte Krümmung, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Slope, 90 m</source>
        <translation>Hangneigung, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Stream power index</source>
        <translation>Stream-Power-Index</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>SAGA-type wetness index</source>
        <translation>Feuchteindex nach SAGA-Art</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Topographic position, 90 m</source>
        <translation>Topographische Position, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Summer warmth index</source>
        <translation>Sommerwärmeindex</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>January minimum temperature</source>
        <translation>Januar-Minimumtemperatur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>imagery</source>
        <translation>Bildmaterial</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>elevation</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>roads</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/appearance.py"/>
        <source>{number} km²</source>
        <translation>{number} km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/appearance.py"/>
        <source>{name}, {area}</source>
        <translation>{name}, {area}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/hits_misses.py"/>
        <source>{name}: hits and misses</source>
        <translation>{name}: Treffer und Fehler</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>This QGIS runs without fonts, so that a page would have no text.</source>
        <translation>Dieses QGIS läuft ohne Schriften, so dass eine Seite keinen Text hätte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>Run it in QGIS Desktop; the report (HTML) can be made anywhere.</source>
        <translation>Führen Sie es in QGIS Desktop aus; der Bericht (HTML) lässt sich überall erstellen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>The file {file} is not beside the record; the page goes without.</source>
        <translation>Die Datei {file} liegt nicht neben dem Protokoll; die Seite kommt ohne sie aus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>None of the maps of {path} is there any more.</source>
        <translation>Keine der Karten von {path} ist mehr da.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>Put the rasters back beside the record, or run the map again.</source>
        <translation>Legen Sie die Raster neben das Protokoll zurück, oder erstellen Sie die Karte erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>QGIS could not write it</source>
        <translation>QGIS konnte sie nicht schreiben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>The page could not be written to {path}: {error}.</source>
        <translation>Die Seite konnte nicht nach {path} geschrieben werden: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>Choose a file in a folder you may write to, and close it where it is open.</source>
        <translation>Wählen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen, und schließen Sie sie, wo sie geöffnet ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The raster {path} cannot be opened.</source>
        <translation>Das Raster {path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Run the map again, or restore the file beside the record.</source>
        <translation>Erstellen Sie die Karte erneut, oder stellen Sie die Datei neben dem Protokoll wieder her.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Near-surface permafrost and soil order</source>
        <translation>Oberflächennaher Permafrost und Bodenordnung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Run {name}, {day}. {area:.1f} km² at {size:g} m, {crs}. Model {model} {version}.</source>
        <translation>Lauf {name}, {day}. {area:.1f} km² mit {size:g} m, {crs}. Modell {model} {version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Probability that permafrost is present within 1 m</source>
        <translation>Wahrscheinlichkeit, dass Permafrost innerhalb von 1 m vorhanden ist</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The project has no layout called {name!r}.</source>
        <translation>Das Projekt hat kein Layout namens {name!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The layout {name!r} could not be exported to {path}.</source>
        <translation>Das Layout {name!r} konnte nicht nach {path} exportiert werden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/results.py"/>
        <source>{path} is not the record of a MISO run: {error}.</source>
        <translation>{path} ist nicht das Protokoll eines MISO-Laufs: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample sites, areas</source>
        <translation>Standorte des Beispiels, Flächen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample sites, points</source>
        <translation>Standorte des Beispiels, Punkte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>The file {path} of the sample cannot be opened.</source>
        <translation>Die Datei {path} des Beispiels kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Remove its folder and open the sample project again.</source>
        <translation>Entfernen Sie seinen Ordner und öffnen Sie das Beispielprojekt erneut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample imagery</source>
        <translation>Bildmaterial des Beispiels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample elevation</source>
        <translation>Höhe des Beispiels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample climate (summer warmth index)</source>
        <translation>Klima des Beispiels (Sommerwärmeindex)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample observations</source>
        <translation>Beobachtungen des Beispiels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>permafrost within 1 m</source>
        <translation>Permafrost innerhalb von 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>no permafrost within 1 m</source>
        <translation>kein Permafrost innerhalb von 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sites.py"/>
        <source>{name}: sites</source>
        <translation>{name}: Standorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Maximum curvature</source>
        <translation>Größte Krümmung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Wetness index</source>
        <translation>Feuchteindex</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Topographic position</source>
        <translation>Topographische Position</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>&gt; 99.9 %</source>
        <translation>&gt; 99,9 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Model: {title} {version}, computed on {device} ({precision}).</source>
        <translation>Modell: {title} {version}, gerechnet auf {device} ({precision}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Map: {width} x {height} pixels of {size:g} m in {crs}, {area} with data.</source>
        <translation>Karte: {width} x {height} Pixel von {size:g} m in {crs}, {area} mit Daten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{title}, km2: {areas}.</source>
        <translation>{title}, km2: {areas}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Outside the training range on part of the map: {inputs}.</source>
        <translation>Auf einem Teil der Karte außerhalb des Trainingsbereichs: {inputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Missing on part of the map: {inputs}.</source>
        <translation>Auf einem Teil der Karte fehlend: {inputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>The summary {path} could not be written: {error}.</source>
        <translation>Die Übersicht {path} konnte nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>The maps are whole; make room, or choose a folder you may write to for the next run.</source>
        <translation>Die Karten sind vollständig; schaffen Sie Platz, oder wählen Sie für den nächsten Lauf einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Folder with the maps</source>
        <translation>Ordner mit den Karten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{area}, {width} x {height} pixels of {size:g} m, {crs}</source>
        <translation>{area}, {width} x {height} Pixel von {size:g} m, {crs}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>a CRS of its own</source>
        <translation>ein eigenes KBS</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{time}, in {seconds} s on {device}</source>
        <translation>{time}, in {seconds} s auf {device}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Called “{name}” where its probability is at least {percent} %.</source>
        <translation>Heißt „{name}“, wo dessen Wahrscheinlichkeit mindestens {percent} % ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Nowhere on this map: {names}.</source>
        <translation>Nirgends auf dieser Karte: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>How far the model applies</source>
        <translation>Wie weit das Modell gilt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{share} of the map is farther from the training data than the threshold of its applicability.</source>
        <translation>{share} der Karte liegen weiter von den Trainingsdaten entfernt als die Schwelle der Anwendbarkeit.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>No {role} was given; the model worked without.</source>
        <translation>{role}: nicht angegeben; das Modell arbeitete ohne.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Outside the training range, share of the map:</source>
        <translation>Außerhalb des Trainingsbereichs, Anteil der Karte:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Every known input lies inside its training range on at least 99 % of the map.</source>
        <translation>Jede bekannte Eingabe liegt auf mindestens 99 % der Karte in ihrem Trainingsbereich.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Without data, share of the map:</source>
        <translation>Ohne Daten, Anteil der Karte:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>The layer {name!r} is no probability of two classes that MISO has mapped.</source>
        <translation>Der Layer {name!r} ist keine von MISO kartierte Wahrscheinlichkeit zweier Klassen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>Choose the probability layer of permafrost in the group of a run.</source>
        <translation>Wählen Sie in der Gruppe eines Laufs den Wahrscheinlichkeitslayer des Permafrosts.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>The layer {name!r} has lost the record of its run.</source>
        <translation>Dem Layer {name!r} fehlt das Protokoll seines Laufs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>Restore the .json file beside the raster, or add the run&apos;s layers again.</source>
        <translation>Stellen Sie die .json-Datei neben dem Raster wieder her, oder fügen Sie die Layer des Laufs erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>about {area}</source>
        <translation>etwa {area}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>Permafrost</source>
        <translation>Permafrost</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>{title}, P ≥ {percent} %</source>
        <translation>{title}, P ≥ {percent} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>{name} from {percent} %, {area}</source>
        <translation>{name} ab {percent} %, {area}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/veil.py"/>
        <source>Outside the training range</source>
        <translation>Außerhalb des Trainingsbereichs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/veil.py"/>
        <source>{percent:g} %</source>
        <translation>{percent:g} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>MISO panel</source>
        <translation>MISO-Bedienfeld</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Show or hide the MISO panel.</source>
        <translation>Das MISO-Bedienfeld zeigen oder verbergen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Map permafrost and soil order...</source>
        <translation>Permafrost und Bodenordnung kartieren...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open the map algorithm&apos;s own dialog.</source>
        <translation>Den Dialog des Kartenalgorithmus öffnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open a finished example without any data of your own.</source>
        <translation>Ein fertiges Beispiel öffnen, ganz ohne eigene Daten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open MISO&apos;s documentation in the browser; it came with the plugin and needs no network.</source>
        <translation>Die Dokumentation von MISO im Browser öffnen; sie kam mit der Erweiterung und braucht kein Netz.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>AKVEG tile grid</source>
        <translation>AKVEG-Kachelgitter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Mapping</source>
        <translation>Kartierung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>akveg,grid,tiles,index,alaska,fishnet</source>
        <translation>akveg,Gitter,Kacheln,Index,alaska,Fischernetz</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Writes the 50 km tiles of the AKVEG grid of Alaska as polygons with their ids.</source>
        <translation>Schreibt die 50-km-Kacheln des AKVEG-Gitters von Alaska als Polygone mit ihren Kennungen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>&lt;p&gt;Writes the tiles of the AKVEG grid (80 x 48 tiles of 50 km, EPSG:3338) that an extent touches, each with its id such as AK050H50V15, its column and its row. A tile&apos;s id can be given as the area of &lt;i&gt;Map permafrost and soil order&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Every map of MISO lies on the 10 m lattice of this grid.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt die Kacheln des AKVEG-Gitters (80 x 48 Kacheln von 50 km, EPSG:3338), die eine Ausdehnung berühren, jede mit ihrer Kennung wie AK050H50V15, ihrer Spalte und Zeile. Die Kennung einer Kachel kann als Gebiet von &lt;i&gt;Permafrost und Bodenordnung kartieren&lt;/i&gt; angegeben werden.&lt;/p&gt;&lt;p&gt;Jede Karte von MISO liegt auf dem 10-m-Raster dieses Gitters.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The tiles that this extent touches are written; it may be in any CRS and, in degrees, cross the antimeridian. Left empty: the whole grid.</source>
        <translation>Die Kacheln, die diese Ausdehnung berühren, werden geschrieben; sie darf in jedem KBS sein und in Grad die Datumsgrenze queren. Leer: das ganze Gitter.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Polygons in EPSG:3338 with the fields tile, column and row.</source>
        <translation>Polygone in EPSG:3338 mit den Feldern tile, column und row.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Number of tiles</source>
        <translation>Anzahl der Kacheln</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>{count} tiles.</source>
        <translation>{count} Kacheln.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The extent {extent} touches no tile of the AKVEG grid.</source>
        <translation>Die Ausdehnung {extent} berührt keine Kachel des AKVEG-Gitters.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The grid covers Alaska; check the extent and its CRS, or leave it empty for the whole grid.</source>
        <translation>Das Gitter deckt Alaska ab; prüfen Sie die Ausdehnung und ihr KBS, oder lassen Sie sie für das ganze Gitter leer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The extent&apos;s XMIN {xmin:.10g} is larger than its XMAX {xmax:.10g}.</source>
        <translation>XMIN {xmin:.10g} der Ausdehnung ist größer als ihr XMAX {xmax:.10g}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Give the smaller one first; only an extent in degrees may run across the antimeridian.</source>
        <translation>Geben Sie den kleineren zuerst an; nur eine Ausdehnung in Grad darf über die Datumsgrenze gehen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The extent {extent} has no place in Alaska Albers.</source>
        <translation>Die Ausdehnung {extent} lässt sich nicht in Alaska Albers umrechnen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Maps and field work</source>
        <translation>Karten und Geländearbeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <source>Where the results go. It is made when missing. Existing results are never replaced.</source>
        <translation>Wohin die Ergebnisse kommen. Wird angelegt, wenn er fehlt. Vorhandene Ergebnisse werden nie ersetzt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <source>Name of the results</source>
        <translation>Name der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Begins the name of every file. A taken name gets _2, _3 and so on.</source>
        <translation>Anfang aller Dateinamen. Ein vergebener Name bekommt _2, _3 und so weiter.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Add the results to the project</source>
        <translation>Die Ergebnisse dem Projekt hinzufügen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <source>Adds the result layers with their legends. Switch it off inside models.</source>
        <translation>Fügt die Ergebnislayer mit ihren Legenden hinzu. In Modellen ausschalten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Assess a map&apos;s accuracy</source>
        <translation>Genauigkeit einer Karte prüfen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>accuracy,validation,confusion,error matrix,kappa,f1,roc,calibration,area,olofsson,pedon,permafrost</source>
        <translation>Genauigkeit,Validierung,Konfusion,Fehlermatrix,kappa,f1,roc,Kalibrierung,Fläche,olofsson,Bodenprofil,Permafrost</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Compares a run or any class or probability raster with observations, and says how right it is.</source>
        <translation>Vergleicht einen Lauf oder ein beliebiges Raster von Klassen oder Wahrscheinlichkeiten mit Beobachtungen und sagt, wie richtig es ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>&lt;p&gt;Compares a map with observations: confusion matrix; precision, recall and F1 of each class; overall and balanced accuracy, kappa; ROC and precision-recall curves, Brier score and calibration where the map has probabilities; a table of thresholds. Intervals come from a bootstrap of spatial blocks.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Please note:&lt;/b&gt; every accuracy depends on how common the classes are among the observations (the prevalence beside it) and on where people looked. Only a probability sample says something about the whole area; declare its design, and the areas adjusted for the map&apos;s errors are given with intervals (Olofsson et al. 2014).&lt;/p&gt;&lt;p&gt;Absence of permafrost counts only where somebody looked to 1 m or deeper. Observations that do not count are listed with the reason.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht eine Karte mit Beobachtungen: Konfusionsmatrix; Präzision, Trefferquote und F1 jeder Klasse; Gesamt- und ausgewogene Genauigkeit, Kappa; ROC- und Präzisions-Trefferquoten-Kurven, Brier-Score und Kalibrierung, wo die Karte Wahrscheinlichkeiten hat; eine Tabelle von Schwellen. Intervalle stammen aus einem Bootstrap räumlicher Blöcke.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bitte beachten:&lt;/b&gt; jede Genauigkeit hängt davon ab, wie häufig die Klassen unter den Beobachtungen sind (die Prävalenz daneben) und wo gesucht wurde. Nur eine Wahrscheinlichkeitsstichprobe sagt etwas über das ganze Gebiet; geben Sie ihr Design an, und die um Kartenfehler bereinigten Flächen werden mit Intervallen angegeben (Olofsson et al. 2014).&lt;/p&gt;&lt;p&gt;Fehlen von Permafrost zählt nur, wo jemand bis 1 m oder tiefer nachsah. Beobachtungen, die nicht zählen, werden mit dem Grund aufgeführt.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Hits and misses</source>
        <translation>Treffer und Fehler</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Record of the assessment</source>
        <translation>Protokoll der Prüfung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Overall figures</source>
        <translation>Gesamtzahlen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Figures by class</source>
        <translation>Zahlen je Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Table of thresholds</source>
        <translation>Tabelle der Schwellen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>ROC and precision-recall curves</source>
        <translation>ROC- und Präzisions-Trefferquoten-Kurven</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Calibration curve</source>
        <translation>Kalibrierungskurve</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Figures by region</source>
        <translation>Zahlen je Region</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Observations that do not count</source>
        <translation>Beobachtungen, die nicht zählen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Recall of presence</source>
        <translation>Trefferquote des Vorkommens</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Precision of presence</source>
        <translation>Präzision des Vorkommens</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Prevalence among the observations</source>
        <translation>Prävalenz unter den Beobachtungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Observations that count</source>
        <translation>Beobachtungen, die zählen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Blocks with observations</source>
        <translation>Blöcke mit Beobachtungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>No observations were given.</source>
        <translation>Keine Beobachtungen angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Choose a layer of points.</source>
        <translation>Wählen Sie einen Punktlayer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>The algorithm was run without being prepared.</source>
        <translation>Der Algorithmus lief ohne Vorbereitung.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>The mapping {part!r} of a label to a class cannot be read.</source>
        <translation>Die Zuordnung {part!r} einer Bezeichnung zu einer Klasse ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Write LABEL=CLASS separated by &apos;;&apos;, for instance frozen=present; thawed=absent.</source>
        <translation>Schreiben Sie LABEL=CLASS, getrennt durch &apos;;&apos;, zum Beispiel frozen=present; thawed=absent.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>The filter {part!r} cannot be read.</source>
        <translation>Der Filter {part!r} ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Write FIELD OP VALUE separated by &apos;;&apos;, for instance quality &lt;= 30; method in pit,probe.</source>
        <translation>Schreiben Sie FELD OP WERT, getrennt durch &apos;;&apos;, zum Beispiel quality &lt;= 30; method in pit,probe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The .json file beside the rasters of a run: its classes and probabilities are assessed together.</source>
        <translation>Die .json-Datei neben den Rastern eines Laufs: seine Klassen und Wahrscheinlichkeiten werden zusammen geprüft.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Or a map</source>
        <translation>Oder eine Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>A raster of classes or probabilities instead of a run. A layer of a run of MISO stands for the run and the task it shows.</source>
        <translation>Ein Raster von Klassen oder Wahrscheinlichkeiten statt eines Laufs. Ein Layer eines MISO-Laufs steht für den Lauf und die Aufgabe, die er zeigt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The task of the run, nsp (near-surface permafrost) or order (soil order). For another raster nsp says that it shows permafrost, so that the rule on observed depths holds.</source>
        <translation>Die Aufgabe des Laufs, nsp (oberflächennaher Permafrost) oder order (Bodenordnung). Bei einem anderen Raster sagt nsp, dass es Permafrost zeigt, so dass die Regel zu beobachteten Tiefen gilt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field of the observed class</source>
        <translation>Feld der beobachteten Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Names or codes of the map&apos;s classes; of presence and absence also 1 and 0, yes and no, true and false. Other labels are counted and listed unless they are mapped to a class below.</source>
        <translation>Namen oder Codes der Klassen der Karte; für vorhanden und nicht vorhanden auch 1 und 0, yes und no, true und false. Andere Bezeichnungen werden gezählt und aufgeführt, wenn sie nicht unten einer Klasse zugeordnet sind.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>What other labels mean</source>
        <translation>Was andere Bezeichnungen bedeuten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>LABEL=CLASS separated by &apos;;&apos;, for instance frozen=present; thawed=absent. LABEL= leaves observations with this label out.</source>
        <translation>LABEL=CLASS, getrennt durch &apos;;&apos;, zum Beispiel frozen=present; thawed=absent. LABEL= lässt Beobachtungen mit dieser Bezeichnung weg.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field of the observed depth</source>
        <translation>Feld der beobachteten Tiefe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>How deep was dug or probed. An absence of permafrost counts only where this is 1 m or more; without the field no absence counts, and recall is all that can be said.</source>
        <translation>Wie tief gegraben oder sondiert wurde. Fehlen von Permafrost zählt nur, wo dies 1 m oder mehr ist; ohne das Feld zählt kein Fehlen, und nur die Trefferquote lässt sich angeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Unit of the depth</source>
        <translation>Einheit der Tiefe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Unit of that field.</source>
        <translation>Einheit dieses Feldes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Keeps the observations for which all of these hold: FIELD OP VALUE separated by &apos;;&apos;, with =, !=, &lt;, &lt;=, &gt;, &gt;= or in, for instance quality &lt;= 30; seen_on &gt;= 2010-01-01; method in pit,probe.</source>
        <translation>Behält die Beobachtungen, für die all dies gilt: FELD OP WERT, getrennt durch &apos;;&apos;, mit =, !=, &lt;, &lt;=, &gt;, &gt;= oder in, zum Beispiel quality &lt;= 30; seen_on &gt;= 2010-01-01; method in pit,probe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Sampling design</source>
        <translation>Stichprobendesign</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Polygons to give figures for, such as ecoregions, land resource areas or permafrost zones.</source>
        <translation>Polygone, für die Zahlen angegeben werden, etwa Ökoregionen, Landressourcengebiete oder Permafrostzonen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field that names a region</source>
        <translation>Feld, das eine Region benennt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Polygons with the same name are one region.</source>
        <translation>Polygone gleichen Namens sind eine Region.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Blocks of the bootstrap (m)</source>
        <translation>Blöcke des Bootstraps (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Intervals come from drawing whole squares of this size in EPSG:3338, because observations near each other are no independent evidence. None is given for fewer than 10 squares with observations.</source>
        <translation>Intervalle entstehen durch Ziehen ganzer Quadrate dieser Größe in EPSG:3338, weil nahe Beobachtungen keine unabhängigen Belege sind. Bei weniger als 10 Quadraten mit Beobachtungen gibt es keine.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Draws of the bootstrap</source>
        <translation>Ziehungen des Bootstraps</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>More draws make the ends of the intervals steadier.</source>
        <translation>Mehr Ziehungen machen die Enden der Intervalle stabiler.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Seed of the draws</source>
        <translation>Startwert der Ziehungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The same seed gives the same intervals.</source>
        <translation>Derselbe Startwert gibt dieselben Intervalle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Threshold of presence</source>
        <translation>Schwelle des Vorkommens</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The probability (0 to 1) from which presence is mapped. Left empty: the run&apos;s, or 0.5.</source>
        <translation>Die Wahrscheinlichkeit (0 bis 1), ab der Vorkommen kartiert wird. Leer: die des Laufs, oder 0.5.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Values of another map</source>
        <translation>Werte einer anderen Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>class: codes. probability: percent in whole numbers, or 0 to 1. auto: by what the file says.</source>
        <translation>class: Codes. probability: ganze Prozent, oder 0 bis 1. auto: nach dem, was die Datei sagt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Band of another map</source>
        <translation>Kanal einer anderen Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The band to assess, where the raster has several and only one counts. 0 leaves it open.</source>
        <translation>Der zu prüfende Kanal, wo das Raster mehrere hat und nur einer zählt. 0 lässt es offen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Scale of another map</source>
        <translation>Skalierung einer anderen Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>What stored values are multiplied by to be probabilities, for instance 0.01.</source>
        <translation>Womit gespeicherte Werte multipliziert werden, um Wahrscheinlichkeiten zu ergeben, zum Beispiel 0.01.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Class of presence of another map</source>
        <translation>Vorkommensklasse einer anderen Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Name or code of the class of two that means presence, where the names do not say so.</source>
        <translation>Name oder Code der Klasse von zweien, die Vorkommen bedeutet, wo die Namen es nicht sagen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field that names an observation</source>
        <translation>Feld, das eine Beobachtung benennt</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Kept in the layer of hits and misses and in the list of what does not count.</source>
        <translation>Bleibt im Layer der Treffer und Fehler und in der Liste dessen, was nicht zählt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Where tables, layer and record go. It is made when missing. Existing results are never replaced.</source>
        <translation>Wohin Tabellen, Layer und Protokoll kommen. Wird angelegt, wenn er fehlt. Vorhandene Ergebnisse werden nie ersetzt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Name of the assessment</source>
        <translation>Name der Prüfung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Add the layer of hits and misses to the project</source>
        <translation>Layer der Treffer und Fehler dem Projekt hinzufügen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Adds it to the group of the run, with its legend. Switch it off inside models.</source>
        <translation>Fügt ihn mit seiner Legende der Gruppe des Laufs hinzu. In Modellen ausschalten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Compare maps</source>
        <translation>Karten vergleichen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>compare,change,difference,agreement,matrix,crosstab,confusion,older map,permafrost,soil</source>
        <translation>Vergleich,Änderung,Differenz,Übereinstimmung,Matrix,Kreuztabelle,Konfusion,ältere Karte,Permafrost,Boden</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Compares a map with an older one: agreement, layers of changes and differences, change matrix in km2.</source>
        <translation>Vergleicht eine Karte mit einer älteren: Übereinstimmung, Layer der Änderungen und Differenzen, Änderungsmatrix in km2.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>&lt;p&gt;Compares a map with an older one of classes, percent or probabilities.&lt;/p&gt;&lt;p&gt;Results: a layer of changes from class to class, a layer of differences where both are percent, the change matrix in km2 (CSV), and a record with agreement and what was done.&lt;/p&gt;&lt;p&gt;Maps of different pixel sizes are compared on the coarser grid: of percent the finer pixels are averaged, of classes the majority counts. Codes above 100 in percent (101 glacier, 102 water) are classes of their own and in no mean.&lt;/p&gt;&lt;p&gt;Classes are the same that have the same name, or that the table says so. What has no counterpart counts neither as agreement nor as change.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht eine Karte mit einer älteren von Klassen, Prozent oder Wahrscheinlichkeiten.&lt;/p&gt;&lt;p&gt;Ergebnisse: ein Layer der Änderungen von Klasse zu Klasse, ein Layer der Differenzen, wo beide Prozent sind, die Änderungsmatrix in km2 (CSV) und ein Protokoll mit der Übereinstimmung und dem, was getan wurde.&lt;/p&gt;&lt;p&gt;Karten verschiedener Pixelgröße werden auf dem gröberen Gitter verglichen: bei Prozent werden die feineren Pixel gemittelt, bei Klassen zählt die Mehrheit. Codes über 100 in Prozent (101 Gletscher, 102 Wasser) sind eigene Klassen und in keinem Mittel.&lt;/p&gt;&lt;p&gt;Klassen sind dieselben, wenn sie denselben Namen haben oder die Tabelle es sagt. Was kein Gegenstück hat, zählt weder als Übereinstimmung noch als Änderung.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>class: codes. percent: 0 to 100, higher values being codes of something else. probability: 0 to 1. auto: by what the file says, or by the other map; a raster of a run is known.</source>
        <translation>class: Codes. percent: 0 bis 100, höhere Werte sind Codes von etwas anderem. probability: 0 bis 1. auto: nach dem, was die Datei oder die andere Karte sagt; ein Raster eines Laufs ist bekannt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>New map</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>A class or probability raster of a run, or any raster of classes, percent or probabilities.</source>
        <translation>Ein Klassen- oder Wahrscheinlichkeitsraster eines Laufs, oder ein beliebiges Raster von Klassen, Prozent oder Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Values of the new map</source>
        <translation>Werte der neuen Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Which band; left empty: of a permafrost probability that of presence, else the first.</source>
        <translation>Welcher Kanal; leer: bei einer Permafrost-Wahrscheinlichkeit der des Vorkommens, sonst der erste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Band of the new map</source>
        <translation>Kanal der neuen Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Older map</source>
        <translation>Ältere Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>In any CRS and pixel size.</source>
        <translation>In beliebigem KBS und beliebiger Pixelgröße.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Values of the older map</source>
        <translation>Werte der älteren Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Band of the older map</source>
        <translation>Kanal der älteren Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Class names of the older map</source>
        <translation>Klassennamen der älteren Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Names of its codes, where its file has none: 101, Glacier. As text: 101=Glacier; 102=Water.</source>
        <translation>Namen seiner Codes, wo seine Datei keine hat: 101, Glacier. Als Text: 101=Glacier; 102=Water.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>What stands for what</source>
        <translation>Was wofür steht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Older class</source>
        <translation>Ältere Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>New class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>A class of the older map, by name or code, and the class of the new map it is. As text: 5=Gelisols.</source>
        <translation>Eine Klasse der älteren Karte, nach Name oder Code, und die Klasse der neuen Karte, die sie ist. Als Text: 5=Gelisols.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>The probability from which percent and probabilities are called present.</source>
        <translation>Die Wahrscheinlichkeit, ab der Prozent und Wahrscheinlichkeiten als vorhanden gelten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Threshold of the older map</source>
        <translation>Schwelle der älteren Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Left empty: the same.</source>
        <translation>Leer: dieselbe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Compare on the grid</source>
        <translation>Vergleichen auf dem Gitter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>coarser: of the map with the larger pixels. new, old: of that map.</source>
        <translation>coarser: der Karte mit den größeren Pixeln. new, old: jener Karte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Finer pixels</source>
        <translation>Feinere Pixel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>fold: the mean of percent and the majority of classes over all fine pixels of a coarse one. nearest: the fine pixel at its centre.</source>
        <translation>fold: Mittel der Prozente und Mehrheit der Klassen über alle feinen Pixel eines groben. nearest: das feine Pixel in dessen Mitte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Change matrix (CSV)</source>
        <translation>Änderungsmatrix (CSV)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Agreement (0 to 1)</source>
        <translation>Übereinstimmung (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>{name} was not given.</source>
        <translation>{name} wurde nicht angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Choose two rasters.</source>
        <translation>Wählen Sie zwei Raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>{name}: changes</source>
        <translation>{name}: Änderungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>{name}: difference, new minus old (percentage points)</source>
        <translation>{name}: Differenz, neu minus alt (Prozentpunkte)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Agreement: {share:.1f} % of {area}.</source>
        <translation>Übereinstimmung: {share:.1f} % von {area}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer given as {name} cannot be read as a raster.</source>
        <translation>Der als {name} angegebene Layer ist nicht als Raster lesbar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a raster layer or a raster file.</source>
        <translation>Wählen Sie einen Rasterlayer oder eine Rasterdatei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The open options of the layer {name!r} are not passed on: {options}.</source>
        <translation>Die Öffnungsoptionen des Layers {name!r} werden nicht weitergegeben: {options}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} is broken: its source {source!r} cannot be read.</source>
        <translation>Der Layer {name!r} ist defekt: seine Quelle {source!r} ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Repair the layer&apos;s data source, or choose the file itself.</source>
        <translation>Reparieren Sie die Datenquelle des Layers, oder wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} comes from the provider {provider!r}, which the engine cannot read.</source>
        <translation>Der Layer {name!r} kommt vom Anbieter {provider!r}, den der Rechenkern nicht lesen kann.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Export it to a GeoTIFF (Export &gt; Save As) and choose that file.</source>
        <translation>Exportieren Sie ihn als GeoTIFF (Export &gt; Speichern als) und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} has the nodata range {low:g} to {high:g}.</source>
        <translation>Der Layer {name!r} hat den Leerwertbereich {low:g} bis {high:g}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Set a single additional nodata value, or write the raster with one.</source>
        <translation>Setzen Sie einen einzigen zusätzlichen Leerwert, oder schreiben Sie das Raster mit einem.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} ignores the nodata value {value:g} of its file (band {band}); the engine does not.</source>
        <translation>Der Layer {name!r} übergeht den Leerwert {value:g} seiner Datei (Kanal {band}); der Rechenkern nicht.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} has {count} additional nodata values: {values}.</source>
        <translation>Der Layer {name!r} hat {count} zusätzliche Leerwerte: {values}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Keep one of them, or write the raster with one nodata value.</source>
        <translation>Behalten Sie einen davon, oder schreiben Sie das Raster mit einem einzigen Leerwert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The covariate {part!r} cannot be read, or is given twice.</source>
        <translation>Die Kovariate {part!r} ist nicht lesbar oder doppelt angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Write name=path, name=path:band or name=path:band*scale+offset, separated by &apos;;&apos;, for instance swi_10=/data/wetness.tif:1.</source>
        <translation>Schreiben Sie name=path, name=path:band oder name=path:band*scale+offset, getrennt durch &apos;;&apos;, zum Beispiel swi_10=/data/wetness.tif:1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The extent {value!r} cannot be read.</source>
        <translation>Die Ausdehnung {value!r} ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Write XMIN,XMAX,YMIN,YMAX [EPSG:code], or name a layer.</source>
        <translation>Schreiben Sie XMIN,XMAX,YMIN,YMAX [EPSG:code], oder nennen Sie einen Layer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The CRS of {what} is {crs!r}, which is not known.</source>
        <translation>Das KBS {what} ist {crs!r}, was nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Give an authority code such as EPSG:3338.</source>
        <translation>Geben Sie einen Code wie EPSG:3338 an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {value!r} cannot be read as a vector layer.</source>
        <translation>Die Maske {value!r} ist nicht als Vektorlayer lesbar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a layer or a file with polygons.</source>
        <translation>Wählen Sie einen Layer oder eine Datei mit Polygonen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {name!r} holds {kind}, no polygons.</source>
        <translation>Die Maske {name!r} enthält {kind}, keine Polygone.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a layer with polygons; lines and points can be buffered first.</source>
        <translation>Wählen Sie einen Layer mit Polygonen; Linien und Punkte lassen sich zuvor puffern.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {name!r} has no coordinate reference system.</source>
        <translation>Die Maske {name!r} hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>Set the CRS of the layer.</source>
        <translation>Setzen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {text!r} is no polygon.</source>
        <translation>Die Maske {text!r} ist kein Polygon.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Write POLYGON((x y, x y, x y, x y)), the last point like the first.</source>
        <translation>Schreiben Sie POLYGON((x y, x y, x y, x y)), der letzte Punkt wie der erste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {name!r} holds no polygon.</source>
        <translation>Die Maske {name!r} enthält kein Polygon.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a layer with polygons in it, and check the selection if only selected features are used.</source>
        <translation>Wählen Sie einen Layer mit Polygonen darin, und prüfen Sie die Auswahl, wenn nur gewählte Objekte benutzt werden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Sentinel-2 imagery</source>
        <translation>Sentinel-2-Bildmaterial</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Nine bands of midsummer surface reflectance x 10000: red, green, blue, three red edges, near infrared and two short-wave infrareds (B04, B03, B02, B05, B06, B07, B08, B11, B12). Bands are matched by their names, else by this order. May be left out.</source>
        <translation>Neun Kanäle der Oberflächenreflexion im Hochsommer x 10000: Rot, Grün, Blau, drei rote Ränder, nahes Infrarot und zwei kurzwellige Infrarot (B04, B03, B02, B05, B06, B07, B08, B11, B12). Kanäle werden nach Namen zugeordnet, sonst nach dieser Reihenfolge. Kann entfallen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Elevation in metres, one band, ideally reaching a kilometre beyond the extent: slope, aspect, curvature, position and wetness are derived from it. May be left out.</source>
        <translation>Höhe in Metern, ein Kanal, am besten einen Kilometer über die Ausdehnung hinaus: daraus werden Hangneigung, Exposition, Krümmung, Lage und Feuchte abgeleitet. Kann entfallen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Three bands: annual precipitation (mm), summer warmth index (degC month) and January minimum temperature (degC), named ppt_annual, tmean_swi and tmin_january or in this order. May be left out.</source>
        <translation>Drei Kanäle: Jahresniederschlag (mm), Sommerwärmeindex (°C Monat) und Januarminimum der Temperatur (°C), namens ppt_annual, tmean_swi und tmin_january oder in dieser Reihenfolge. Kann entfallen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Ready-made covariates</source>
        <translation>Fertige Kovariaten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Rasters that replace derived covariates, as name=path, name=path:band or name=path:band*scale+offset separated by &apos;;&apos;, for instance swi_10=/data/wetness.tif;tmean_swi=/data/climate.tif:2*0.01. The path may also be the name of a raster layer.</source>
        <translation>Raster, die abgeleitete Kovariaten ersetzen, als name=path, name=path:band oder name=path:band*scale+offset, getrennt durch &apos;;&apos;, zum Beispiel swi_10=/data/wetness.tif;tmean_swi=/data/climate.tif:2*0.01. Der Pfad kann auch der Name eines Rasterlayers sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Scales of the sources</source>
        <translation>Skalierung der Quellen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>What the stored values are multiplied by (and what is then added), where the file does not say so itself, as imagery=10000; elevation=0.3048; climate=0.1. For Sentinel-2 of processing baseline 04.00 and later that does not declare its offset: imagery=1-1000.</source>
        <translation>Womit die gespeicherten Werte multipliziert werden (und was dann addiert wird), wo die Datei es nicht selbst sagt, als imagery=10000; elevation=0.3048; climate=0.1. Für Sentinel-2 ab Processing Baseline 04.00, das seinen Offset nicht angibt: imagery=1-1000.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Bands of the sources</source>
        <translation>Kanäle der Quellen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Which band feeds which input, where names and order do not tell, as imagery=3,2,1,4,5,6,7,8,9; climate=2,1,3; elevation=1: numbers from 1, in the order in which the help of the source lists the inputs. Left empty: bands are matched by their names, else by that order.</source>
        <translation>Welcher Kanal welche Eingabe speist, wo Namen und Reihenfolge es nicht sagen, als imagery=3,2,1,4,5,6,7,8,9; climate=2,1,3; elevation=1: Nummern ab 1, in der Reihenfolge, in der die Hilfe der Quelle die Eingaben aufzählt. Leer: Kanäle werden nach Namen zugeordnet, sonst nach jener Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The area to map, in any CRS; it grows to whole pixels of the AKVEG grid. Left empty: the tile, else the extent of the imagery, else of the elevation. In degrees it may cross the antimeridian (172,-163,51,53 [EPSG:4326]).</source>
        <translation>Das zu kartierende Gebiet, in beliebigem KBS; es wächst auf ganze Pixel des AKVEG-Gitters. Leer: die Kachel, sonst die Ausdehnung des Bildmaterials, sonst die des Höhenmodells. In Grad darf es die Datumsgrenze queren (172,-163,51,53 [EPSG:4326]).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The id of a 50 km tile of the AKVEG grid instead of an extent, for instance AK050H50V15 (Fairbanks).</source>
        <translation>Die Kennung einer 50-km-Kachel des AKVEG-Gitters statt einer Ausdehnung, zum Beispiel AK050H50V15 (Fairbanks).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Mask polygons</source>
        <translation>Maskenpolygone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Pixels whose centre lies outside these polygons become nodata. The map inside does not change. In a command or a script also a polygon as text: POLYGON((x y, x y, ...)) [EPSG:code].</source>
        <translation>Pixel, deren Mitte außerhalb dieser Polygone liegt, werden Leerwerte. Die Karte darin ändert sich nicht. In einem Befehl oder Skript auch ein Polygon als Text: POLYGON((x y, x y, ...)) [EPSG:code].</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Model (name or .onnx file)</source>
        <translation>Modell (Name oder .onnx-Datei)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The name of an installed model ({names}), or the path of an .onnx file that meets the model contract.</source>
        <translation>Der Name eines installierten Modells ({names}), oder der Pfad einer .onnx-Datei, die den Modellvertrag erfüllt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>none is installed</source>
        <translation>keines ist installiert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>nsp: near-surface permafrost; order: soil order. Nothing chosen means every task of the model.</source>
        <translation>nsp: oberflächennaher Permafrost; order: Bodenordnung. Nichts gewählt heißt jede Aufgabe des Modells.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Pixel size (m)</source>
        <translation>Pixelgröße (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Pixel size of the map in metres. The model always reads its inputs at 10 m and can be asked at any point; a smaller size adds pixels, not detail.</source>
        <translation>Pixelgröße der Karte in Metern. Das Modell liest seine Eingaben immer mit 10 m und kann an jedem Punkt befragt werden; eine kleinere Größe bringt mehr Pixel, nicht mehr Einzelheiten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Where the model runs. auto takes a GPU when the installed engine can use one, else the CPU.</source>
        <translation>Wo das Modell läuft. auto nimmt eine GPU, wenn der installierte Rechenkern eine nutzen kann, sonst die CPU.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>How many threads of the processor the map may use, within the limit of the options; 0 lets the engine choose.</source>
        <translation>Wie viele Threads des Prozessors die Karte nutzen darf, innerhalb der Grenze der Optionen; 0 lässt den Rechenkern wählen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Which form of a model that has two. auto takes the 8-bit form for percent maps on processors made for it, when its model card shows that it hardly differs; float32 is the model itself.</source>
        <translation>Welche Form eines Modells, das zwei hat. auto nimmt für Prozentkarten die 8-Bit-Form auf Prozessoren, die dafür gemacht sind, wenn die Modellkarte zeigt, dass sie kaum abweicht; float32 ist das Modell selbst.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>percent: whole percent in one byte, nodata 255. float: probability 0 to 1 in four bytes, nodata NaN, for further computation.</source>
        <translation>percent: ganze Prozent in einem Byte, Leerwert 255. float: Wahrscheinlichkeit 0 bis 1 in vier Byte, Leerwert NaN, für weitere Rechnungen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The rasters to write. The record of the run is always written.</source>
        <translation>Die zu schreibenden Raster. Das Protokoll des Laufs wird immer geschrieben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The probability (0 to 1) from which permafrost is called present in the class raster. balanced takes the model&apos;s own threshold, the one with the best balanced accuracy on its held-out blocks.</source>
        <translation>Die Wahrscheinlichkeit (0 bis 1), ab der Permafrost im Klassenraster als vorhanden gilt. balanced nimmt die Schwelle des Modells, die mit der besten ausgewogenen Genauigkeit auf zurückgehaltenen Blöcken.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Where the rasters and the record go. It is made when missing. Existing results are never replaced. @project_folder/maps is a folder beside the saved project.</source>
        <translation>Wohin die Raster und das Protokoll kommen. Wird angelegt, wenn er fehlt. Vorhandene Ergebnisse werden nie ersetzt. @project_folder/maps ist ein Ordner neben dem gespeicherten Projekt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Begins the name of every file and names the layer group. A taken name gets _2, _3 and so on.</source>
        <translation>Anfang aller Dateinamen und Name der Layergruppe. Ein vergebener Name bekommt _2, _3 und so weiter.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Continues the run of this name and folder that ended before it was whole (a crash, a power cut, a source that could not be read any more), if there is one with the same inputs and settings. Without it, what such a run left is removed.</source>
        <translation>Setzt den Lauf dieses Namens und Ordners fort, der endete, bevor er vollständig war (ein Absturz, ein Stromausfall, eine nicht mehr lesbare Quelle), wenn es einen mit denselben Eingaben und Einstellungen gibt. Ohne dies wird entfernt, was ein solcher Lauf hinterließ.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Adds the rasters as one layer group with their legends. Switch it off inside models.</source>
        <translation>Fügt die Raster als eine Layergruppe mit ihren Legenden hinzu. In Modellen ausschalten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Points or polygons in any CRS, also with several parts and heights, or a table with coordinates (CSV: degrees with decimal point or comma, degrees-minutes-seconds, or eastings and northings).</source>
        <translation>Punkte oder Polygone in beliebigem KBS, auch mit mehreren Teilen und Höhen, oder eine Tabelle mit Koordinaten (CSV: Grad mit Dezimalpunkt oder -komma, Grad-Minuten-Sekunden, oder Rechts- und Hochwerte).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>The column that names the sites. Left empty: one called id, site or the like, else the rows&apos; numbers.</source>
        <translation>Die Spalte, die die Standorte benennt. Leer: eine namens id, site oder ähnlich, sonst die Zeilennummern.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Buffer (m)</source>
        <translation>Puffer (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Metres around points whose pixels are summed up to mean, minimum, maximum and standard deviation; 0 takes the point&apos;s pixel alone. Polygons are taken as they are.</source>
        <translation>Meter um Punkte, deren Pixel zu Mittel, Minimum, Maximum und Standardabweichung zusammengefasst werden; 0 nimmt das Pixel des Punkts allein. Polygone werden genommen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Chip size (pixels)</source>
        <translation>Größe der Ausschnitte (Pixel)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>The side of a small map that is cut out around every site and written as a GeoTIFF; 0 for none.</source>
        <translation>Die Seite einer kleinen Karte, die um jeden Standort ausgeschnitten und als GeoTIFF geschrieben wird; 0 für keine.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>A picture (PNG) beside every chip.</source>
        <translation>Ein Bild (PNG) neben jedem Ausschnitt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Of a table without geometries: the column with longitude or easting.</source>
        <translation>Einer Tabelle ohne Geometrien: die Spalte mit Länge oder Rechtswert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Of a table without geometries: the column with latitude or northing.</source>
        <translation>Einer Tabelle ohne Geometrien: die Spalte mit Breite oder Hochwert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Left empty: one with a usual name.</source>
        <translation>Leer: eine mit üblichem Namen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>CRS of the table</source>
        <translation>KBS der Tabelle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Of a table without geometries. Left empty: degrees (WGS 84).</source>
        <translation>Einer Tabelle ohne Geometrien. Leer: Grad (WGS 84).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>The map whose values these are: float, or percent, which may take the model&apos;s 8-bit form and calls classes from whole percent. The values of sites are never rounded; chips are.</source>
        <translation>Die Karte, deren Werte dies sind: float, oder percent, das die 8-Bit-Form des Modells nehmen kann und Klassen aus ganzen Prozent bestimmt. Die Werte der Standorte werden nie gerundet; Ausschnitte schon.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Where the layer and the record go. It is made when missing. @project_folder/sites is a folder beside the saved project.</source>
        <translation>Wohin der Layer und das Protokoll kommen. Wird angelegt, wenn er fehlt. @project_folder/sites ist ein Ordner neben dem gespeicherten Projekt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Replace results of this name</source>
        <translation>Ergebnisse dieses Namens ersetzen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Otherwise a taken name gets _2, _3 and so on.</source>
        <translation>Sonst bekommt ein vergebener Name _2, _3 und so weiter.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Permafrost and soil order at field sites</source>
        <translation>Permafrost und Bodenordnung an Standorten im Gelände</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>permafrost,soil,soil order,alaska,sites,plots,pedons,points,csv,sample,extract,buffer,chips,batch</source>
        <translation>Permafrost,Boden,Bodenordnung,alaska,Standorte,Aufnahmeflächen,Bodenprofile,Punkte,csv,Stichprobe,entnehmen,Puffer,Ausschnitt,Stapel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Says what the map has at points and polygons, without making the map of all between them.</source>
        <translation>Sagt, was die Karte an Punkten und Polygonen hat, ohne die Karte von allem dazwischen zu erstellen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>&lt;p&gt;Writes a layer with the sites&apos; own columns and what the map of the same settings has there: the probability of every class at the point; mean, minimum, maximum and standard deviation in the buffer or polygon; the class that covers most and its share; confidence, applicability, pixels with and without a value, and the distance to the edge of the data.&lt;/p&gt;&lt;p&gt;Only the windows under the sites are computed, each once. A site that fails is a row with its reason (miso_status, miso_reason).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Please note:&lt;/b&gt; the bundled model was trained on simulated landscapes and has seen no field data.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt einen Layer mit den eigenen Spalten der Standorte und dem, was die Karte mit denselben Einstellungen dort hat: die Wahrscheinlichkeit jeder Klasse am Punkt; Mittel, Minimum, Maximum und Standardabweichung im Puffer oder Polygon; die Klasse mit der größten Fläche und ihren Anteil; Konfidenz, Anwendbarkeit, Pixel mit und ohne Wert, und den Abstand zum Rand der Daten.&lt;/p&gt;&lt;p&gt;Nur die Fenster unter den Standorten werden gerechnet, jedes einmal. Ein Standort, der fehlschlägt, ist eine Zeile mit ihrem Grund (miso_status, miso_reason).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bitte beachten:&lt;/b&gt; das mitgelieferte Modell wurde mit simulierten Landschaften trainiert und hat keine Geländedaten gesehen.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Sites with values</source>
        <translation>Standorte mit Werten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>The run was cancelled, but had just finished: its files are in {folder}.</source>
        <translation>Der Lauf wurde abgebrochen, war aber gerade fertig: seine Dateien sind in {folder}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>{count} sites: {ok} ok, {partial} with parts missing, {failed} failed.</source>
        <translation>{count} Standorte: {ok} in Ordnung, {partial} mit fehlenden Teilen, {failed} fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Row {row}, {id} ({status}): {reason}</source>
        <translation>Zeile {row}, {id} ({status}): {reason}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>... and {count} more rows in the record.</source>
        <translation>... und {count} weitere Zeilen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Map permafrost and soil order</source>
        <translation>Permafrost und Bodenordnung kartieren</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>permafrost,soil,soil order,soil taxonomy,gelisols,alaska,sentinel-2,climate,probability,onnx,map</source>
        <translation>Permafrost,Boden,Bodenordnung,Bodensystematik,gelisols,alaska,sentinel-2,Klima,Wahrscheinlichkeit,onnx,Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Maps near-surface permafrost and soil order in Alaska from imagery, elevation and climate rasters.</source>
        <translation>Kartiert oberflächennahen Permafrost und Bodenordnung in Alaska aus Bild-, Höhen- und Klimarastern.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>&lt;p&gt;Maps near-surface permafrost (present within 1 m of the surface) and USDA soil order in Alaska at 10 m from a Sentinel-2 composite, an elevation model and a climate raster. Any of the three may be left out; the more there is, the better the map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Please note:&lt;/b&gt; the bundled model was trained on simulated landscapes and has seen no field data. Its maps show how the software works; they say nothing reliable about a real place.&lt;/p&gt;&lt;p&gt;The computation runs in a separate process on this computer; QGIS stays responsive and a running map can be cancelled at any time. A cancelled run leaves no files.&lt;/p&gt;&lt;p&gt;Results: probability and class rasters for each task, the confidence of the most probable class, how alike the inputs are to what the model was trained on (applicability), all as cloud-optimised GeoTIFFs in EPSG:3338 with styles beside them, and a record of the run (JSON) with areas per class in km2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kartiert oberflächennahen Permafrost (innerhalb von 1 m unter der Oberfläche) und die USDA-Bodenordnung in Alaska mit 10 m aus einem Sentinel-2-Komposit, einem Höhenmodell und einem Klimaraster. Jedes der drei kann entfallen; je mehr da ist, desto besser die Karte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Bitte beachten:&lt;/b&gt; das mitgelieferte Modell wurde mit simulierten Landschaften trainiert und hat keine Geländedaten gesehen. Seine Karten zeigen, wie die Software arbeitet; über einen wirklichen Ort sagen sie nichts Verlässliches.&lt;/p&gt;&lt;p&gt;Gerechnet wird in einem eigenen Prozess auf diesem Rechner; QGIS bleibt bedienbar, und eine laufende Karte lässt sich jederzeit abbrechen. Ein abgebrochener Lauf hinterlässt keine Dateien.&lt;/p&gt;&lt;p&gt;Ergebnisse: Wahrscheinlichkeits- und Klassenraster jeder Aufgabe, die Konfidenz der wahrscheinlichsten Klasse, wie ähnlich die Eingaben den Trainingsdaten sind (Anwendbarkeit), alle als Cloud-optimierte GeoTIFFs in EPSG:3338 mit Stilen daneben, und ein Protokoll des Laufs (JSON) mit Flächen je Klasse in km2.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Permafrost probability</source>
        <translation>Permafrost-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Soil order probability</source>
        <translation>Wahrscheinlichkeit der Bodenordnung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Permafrost class</source>
        <translation>Permafrost-Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Soil order class</source>
        <translation>Klasse der Bodenordnung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Summary of {run}</source>
        <translation>Übersicht von {run}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/provider.py"/>
        <source>MISO: permafrost and soil order in Alaska</source>
        <translation>MISO: Permafrost und Bodenordnung in Alaska</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The heading. Left empty, it says what is shown.</source>
        <translation>Die Überschrift. Leer: sie sagt, was gezeigt wird.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Report of a run</source>
        <translation>Bericht eines Laufs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>report,html,print,summary,areas,charts,record</source>
        <translation>Bericht,html,Druck,Übersicht,Flächen,Diagramme,Protokoll</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Writes what came out of a run as one page to read, print and hand on.</source>
        <translation>Schreibt, was bei einem Lauf herauskam, als eine Seite zum Lesen, Drucken und Weitergeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>&lt;p&gt;Writes one HTML file from the record (.json) that a run has left beside its results: maps with legend, scale and north arrow, areas per class, charts, how far the model applies, and the settings and the command that make it again. It begins with what the model is not fit for.&lt;/p&gt;&lt;p&gt;The file needs nothing else: no other file and no network. It can be sent by mail, opened in any browser, and printed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt eine HTML-Datei aus dem Protokoll (.json), das ein Lauf neben seinen Ergebnissen hinterlassen hat: Karten mit Legende, Maßstab und Nordpfeil, Flächen je Klasse, Diagramme, wie weit das Modell gilt, und die Einstellungen und den Befehl, mit dem er sich wiederholen lässt. Sie beginnt damit, wofür das Modell nicht taugt.&lt;/p&gt;&lt;p&gt;Die Datei braucht nichts weiter: keine andere Datei und kein Netz. Sie lässt sich per Mail senden, in jedem Browser öffnen und drucken.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The .json file beside the results of a run.</source>
        <translation>Die .json-Datei neben den Ergebnissen eines Laufs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>A text of your own below the heading.</source>
        <translation>Ein eigener Text unter der Überschrift.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Report {name}</source>
        <translation>Bericht {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Map page of a run (PDF)</source>
        <translation>Kartenseite eines Laufs (PDF)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>pdf,print,layout,map,legend,scale,north,A4,letter</source>
        <translation>pdf,Druck,Layout,Karte,Legende,Maßstab,Norden,A4,Letter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Prints the maps of a run on one page with legend, scale and north arrow.</source>
        <translation>Druckt die Karten eines Laufs auf eine Seite mit Legende, Maßstab und Nordpfeil.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>&lt;p&gt;Writes a PDF with the probability of permafrost and the soil order of a run beside each other, with their legends, a scale bar, an arrow to true north, and what the model is not fit for.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Schreibt ein PDF mit der Permafrost-Wahrscheinlichkeit und der Bodenordnung eines Laufs nebeneinander, mit ihren Legenden, einem Maßstabsbalken, einem Pfeil nach geographisch Nord, und wofür das Modell nicht taugt.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The .json file beside the rasters of a map.</source>
        <translation>Die .json-Datei neben den Rastern einer Karte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Size of the paper, landscape.</source>
        <translation>Papiergröße, Querformat.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Map page</source>
        <translation>Kartenseite</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The page is {page!r}.</source>
        <translation>Die Seite ist {page!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Choose one of: {names}.</source>
        <translation>Wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {value!r} cannot be read as a vector layer.</source>
        <translation>Die Standorte {value!r} sind nicht als Vektorlayer lesbar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>Choose a layer of points or polygons, or a CSV table.</source>
        <translation>Wählen Sie einen Layer mit Punkten oder Polygonen, oder eine CSV-Tabelle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {name!r} are lines.</source>
        <translation>Die Standorte {name!r} sind Linien.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>Choose points or polygons; lines can be buffered first.</source>
        <translation>Wählen Sie Punkte oder Polygone; Linien lassen sich zuvor puffern.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {name!r} have no coordinate reference system.</source>
        <translation>Die Standorte {name!r} haben kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {name!r} cannot be handed to the engine: {problem}</source>
        <translation>Die Standorte {name!r} können dem Rechenkern nicht übergeben werden: {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>Export the layer to a GeoPackage and choose that.</source>
        <translation>Exportieren Sie den Layer in ein GeoPackage und wählen Sie dieses.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Suggest sampling sites</source>
        <translation>Aufnahmestandorte vorschlagen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>sampling,design,sites,stratified,random,uncertainty,field work,points,neyman,accuracy</source>
        <translation>Stichprobe,Design,Standorte,geschichtet,zufällig,Unsicherheit,Geländearbeit,Punkte,neyman,Genauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Suggests sampling sites: where they would teach most, or a stratified random design.</source>
        <translation>Schlägt Aufnahmestandorte vor: wo sie am aufschlussreichsten wären, oder ein geschichtetes Zufallsdesign.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>&lt;p&gt;&lt;b&gt;informative&lt;/b&gt;: sites where the map is unsure and its inputs are unlike the training data, apart from each other and, if wanted, near roads or where they cost little. They are chosen and not drawn: &lt;b&gt;no area and no accuracy can be estimated from them&lt;/b&gt;, and every site says so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;stratified&lt;/b&gt;: a random sample of the pixels of every class, with the inclusion probability of each site, from which areas and accuracies can be estimated.&lt;/p&gt;&lt;p&gt;The same seed gives the same sites. Each site has a reason, its class, confidence and applicability.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;informative&lt;/b&gt;: Standorte, wo die Karte unsicher ist und ihre Eingaben den Trainingsdaten unähnlich sind, voneinander entfernt und, wenn gewünscht, nahe an Straßen oder wo sie wenig kosten. Sie werden ausgesucht und nicht gezogen: &lt;b&gt;weder Fläche noch Genauigkeit lässt sich aus ihnen schätzen&lt;/b&gt;, und jeder Standort sagt das.&lt;/p&gt;&lt;p&gt;&lt;b&gt;stratified&lt;/b&gt;: eine Zufallsstichprobe der Pixel jeder Klasse, mit der Einschlusswahrscheinlichkeit jedes Standorts, aus der sich Flächen und Genauigkeiten schätzen lassen.&lt;/p&gt;&lt;p&gt;Derselbe Startwert gibt dieselben Standorte. Jeder hat einen Grund, seine Klasse, Konfidenz und Anwendbarkeit.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>The .json file beside the rasters of a run.</source>
        <translation>Die .json-Datei neben den Rastern eines Laufs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Another map</source>
        <translation>Eine andere Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Instead of a run: a raster of classes (stratified), or of percent or probabilities (informative).</source>
        <translation>Statt eines Laufs: ein Raster von Klassen (stratified), oder von Prozent oder Wahrscheinlichkeiten (informative).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Values of the other map</source>
        <translation>Werte der anderen Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>What the values of the other map are; auto: by what its file says.</source>
        <translation>Was die Werte der anderen Karte sind; auto: nach dem, was ihre Datei sagt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Class names of the other map</source>
        <translation>Klassennamen der anderen Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Names of its codes, where its file has none. As text: 1=Peat; 2=Rock.</source>
        <translation>Namen ihrer Codes, wo ihre Datei keine hat. Als Text: 1=Peat; 2=Rock.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the run: nsp or order. Left empty: its first.</source>
        <translation>Des Laufs: nsp oder order. Leer: seine erste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Number of sites</source>
        <translation>Anzahl der Standorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>How many sites are wanted. Where there is no room for so many, the log says so.</source>
        <translation>Wie viele Standorte gewünscht sind. Wo für so viele kein Platz ist, sagt es das Protokollfenster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>informative: where a site teaches most. stratified: at random within every class.</source>
        <translation>informative: wo ein Standort am aufschlussreichsten ist. stratified: zufällig in jeder Klasse.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the random numbers. The same seed gives the same sites.</source>
        <translation>Der Zufallszahlen. Derselbe Startwert gibt dieselben Standorte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Polygons outside of which no site is put.</source>
        <translation>Polygone, außerhalb derer kein Standort liegt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Excluded</source>
        <translation>Ausgeschlossenes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Features in which no site is put: water, private land, roads and pipelines with a buffer.</source>
        <translation>Objekte, in denen kein Standort liegt: Wasser, Privatland, Straßen und Leitungen mit Puffer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Buffer of the excluded (m)</source>
        <translation>Puffer um Ausgeschlossenes (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Metres around them in which no site is put either.</source>
        <translation>Meter um sie, in denen auch kein Standort liegt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Roads</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Lines from which the distance of every site is measured.</source>
        <translation>Linien, von denen der Abstand jedes Standorts gemessen wird.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Largest distance from a road (m)</source>
        <translation>Größter Abstand von einer Straße (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>No site is further away; 0 for no limit.</source>
        <translation>Kein Standort liegt weiter weg; 0 für keine Grenze.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>What reaching a place costs, in any unit: hours, dollars.</source>
        <translation>Was es kostet, einen Ort zu erreichen, in beliebiger Einheit: Stunden, Dollar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Largest cost</source>
        <translation>Höchste Kosten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>No site costs more, and none is put where the cost is not known.</source>
        <translation>Kein Standort kostet mehr, und keiner liegt, wo die Kosten unbekannt sind.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Least distance of two sites (m)</source>
        <translation>Kleinster Abstand zweier Standorte (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the informative design. Left empty: half the mean spacing that so many sites would have.</source>
        <translation>Des informativen Designs. Leer: die Hälfte des mittleren Abstands, den so viele Standorte hätten.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Weight of uncertainty</source>
        <translation>Gewicht der Unsicherheit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Weight of being unlike the training data</source>
        <translation>Gewicht der Unähnlichkeit zu den Trainingsdaten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Weight of access (roads, cost)</source>
        <translation>Gewicht der Erreichbarkeit (Straßen, Kosten)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>In the score of the informative design.</source>
        <translation>In der Bewertung des informativen Designs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Sites per class</source>
        <translation>Standorte je Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the stratified design. proportional: by area. equal: the same for all. neyman: by area x expected deviation, which serves estimates of the whole best.</source>
        <translation>Des geschichteten Designs. proportional: nach Fläche. equal: für alle gleich. neyman: nach Fläche x erwarteter Abweichung, was Schätzungen des Ganzen am besten dient.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Least sites of a class</source>
        <translation>Mindestzahl der Standorte einer Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the stratified design; a class needs two for a standard error.</source>
        <translation>Des geschichteten Designs; eine Klasse braucht zwei für einen Standardfehler.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Expected accuracy</source>
        <translation>Erwartete Genauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Share (0 to 1)</source>
        <translation>Anteil (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>For neyman: the share of a class&apos;s pixels that you expect to be right. Left empty: the mean probability of the mapped class. As text: Gelisols=0.9; Histosols=0.6.</source>
        <translation>Für neyman: der Anteil der Pixel einer Klasse, von dem Sie erwarten, dass er richtig ist. Leer: die mittlere Wahrscheinlichkeit der kartierten Klasse. Als Text: Gelisols=0.9; Histosols=0.6.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Number of sites found</source>
        <translation>Anzahl der gefundenen Standorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Both a run and another map were given.</source>
        <translation>Ein Lauf und eine andere Karte wurden beide angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>No map was given.</source>
        <translation>Keine Karte wurde angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Give the record of a run, or one raster.</source>
        <translation>Geben Sie das Protokoll eines Laufs an, oder ein Raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{name}: stratified random sites</source>
        <translation>{name}: geschichtete Zufallsstandorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{name}: informative sites, unfit for area estimates</source>
        <translation>{name}: informative Standorte, untauglich für Flächenschätzungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{count} sites.</source>
        <translation>{count} Standorte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{name}: {sites} sites of {pixels} pixels, {area}.</source>
        <translation>{name}: {sites} Standorte von {pixels} Pixeln, {area}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>The expected accuracy of {name} is {share!r}.</source>
        <translation>Die erwartete Genauigkeit von {name} ist {share!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Give a number from 0 to 1.</source>
        <translation>Geben Sie eine Zahl von 0 bis 1 an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/tables.py"/>
        <source>The row {left!r}, {right!r} of {name} is half empty, or its first column comes twice.</source>
        <translation>Die Zeile {left!r}, {right!r} von {name} ist halb leer, oder ihre erste Spalte kommt zweimal vor.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/tables.py"/>
        <source>Fill both columns, or remove the row.</source>
        <translation>Füllen Sie beide Spalten, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The scale {part!r} cannot be read, or is given twice.</source>
        <translation>Die Skalierung {part!r} ist nicht lesbar oder doppelt angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Write imagery=SCALE, elevation=SCALE or climate=SCALE+OFFSET, separated by &apos;;&apos;.</source>
        <translation>Schreiben Sie imagery=SCALE, elevation=SCALE oder climate=SCALE+OFFSET, getrennt durch &apos;;&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The bands {part!r} cannot be read, or are given twice.</source>
        <translation>Die Kanäle {part!r} sind nicht lesbar oder doppelt angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Write imagery=3,2,1,4,5,6,7,8,9 or climate=2,1,3 or elevation=1, separated by &apos;;&apos;.</source>
        <translation>Schreiben Sie imagery=3,2,1,4,5,6,7,8,9 oder climate=2,1,3 oder elevation=1, getrennt durch &apos;;&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The path {text!r} refers to @{name}, which has no value: the project is not saved.</source>
        <translation>Der Pfad {text!r} verweist auf @{name}, das keinen Wert hat: das Projekt ist nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Save the project, or write the whole path.</source>
        <translation>Speichern Sie das Projekt, oder schreiben Sie den ganzen Pfad.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The threshold is {text!r}.</source>
        <translation>Die Schwelle ist {text!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Give a number from 0 to 1, or the word balanced.</source>
        <translation>Geben Sie eine Zahl von 0 bis 1 an, oder das Wort balanced.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_inputs.py"/>
        <source>The layer {name!r} has no field {key!r}.</source>
        <translation>Der Layer {name!r} hat kein Feld {key!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>{name} is {value!r}, which cannot be read as a vector layer.</source>
        <translation>{name} ist {value!r}, was nicht als Vektorlayer lesbar ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>Choose a vector layer or file.</source>
        <translation>Wählen Sie einen Vektorlayer oder eine Vektordatei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>The layer {name!r} holds {kind}, which is of no use here.</source>
        <translation>Der Layer {name!r} enthält {kind}, was hier nicht taugt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>The layer {name!r} has no coordinate reference system.</source>
        <translation>Der Layer {name!r} hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Zonal summary</source>
        <translation>Zonale Übersicht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>zonal,statistics,polygon,map unit,park,road,buffer,area,km2,permafrost,soil,table,join</source>
        <translation>zonal,Statistik,Polygon,Kartiereinheit,Park,Straße,Puffer,Fläche,km2,Permafrost,Boden,Tabelle,Verknüpfung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Sums up finished maps per polygon: class areas in km2, mean probability, confidence and more.</source>
        <translation>Fasst fertige Karten je Polygon zusammen: Flächen der Klassen in km2, mittlere Wahrscheinlichkeit, Konfidenz und mehr.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>&lt;p&gt;Sums up finished maps within polygons such as map units or parks, or within a distance of roads or points: the area of every class in km2 and percent, the class of the largest area, mean probability, confidence and applicability.&lt;/p&gt;&lt;p&gt;Results: a table (CSV) that joins to the layer by its key, the zones as a styled layer with the same columns, and a record that explains each column.&lt;/p&gt;&lt;p&gt;A pixel belongs to a zone when its centre lies inside, as in a map&apos;s own mask. A zone in which no centre lies takes the pixel it lies in, and its note says so. Areas are true areas, whatever the CRS of the map.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Fasst fertige Karten in Polygonen wie Kartiereinheiten oder Parks zusammen, oder im Umkreis von Straßen oder Punkten: die Fläche jeder Klasse in km2 und Prozent, die Klasse mit der größten Fläche, mittlere Wahrscheinlichkeit, Konfidenz und Anwendbarkeit.&lt;/p&gt;&lt;p&gt;Ergebnisse: eine Tabelle (CSV), die sich über ihren Schlüssel mit dem Layer verknüpfen lässt, die Zonen als gestalteter Layer mit denselben Spalten, und ein Protokoll, das jede Spalte erklärt.&lt;/p&gt;&lt;p&gt;Ein Pixel gehört zu einer Zone, wenn seine Mitte darin liegt, wie bei der Maske einer Karte. Eine Zone, in der keine Mitte liegt, nimmt das Pixel, in dem sie liegt, und ihre Anmerkung sagt das. Flächen sind wahre Flächen, was auch das KBS der Karte ist.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>The .json file beside the rasters of a run: all of its maps are summed up.</source>
        <translation>Die .json-Datei neben den Rastern eines Laufs: alle seine Karten werden zusammengefasst.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Other maps</source>
        <translation>Weitere Karten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Rasters instead of a run, or besides it. One that belongs to a run is known by the record beside it.</source>
        <translation>Raster statt eines Laufs, oder neben ihm. Eines, das zu einem Lauf gehört, wird am Protokoll daneben erkannt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Values of the other maps</source>
        <translation>Werte der weiteren Karten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>class: codes. percent: 0 to 100, where higher values are codes of something else (water, glaciers) and are never averaged. probability: 0 to 1. value: any quantity. auto: by what the file says.</source>
        <translation>class: Codes. percent: 0 bis 100, wobei höhere Werte Codes von etwas anderem sind (Wasser, Gletscher) und nie gemittelt werden. probability: 0 bis 1. value: eine beliebige Größe. auto: nach dem, was die Datei sagt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Polygons in any CRS; lines and points too where a buffer is given.</source>
        <translation>Polygone in beliebigem KBS; auch Linien und Punkte, wo ein Puffer angegeben ist.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Key field</source>
        <translation>Schlüsselfeld</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Names a zone in the table, for the join. Left empty: the number of the feature.</source>
        <translation>Benennt eine Zone in der Tabelle, für die Verknüpfung. Leer: die Nummer des Objekts.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Features with the same key are one zone</source>
        <translation>Objekte mit demselben Schlüssel sind eine Zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>For map units of many polygons. What they have in common counts once.</source>
        <translation>Für Kartiereinheiten aus vielen Polygonen. Was sie gemeinsam haben, zählt einmal.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Metres around each feature, measured on the ground. Roads and points need one.</source>
        <translation>Meter um jedes Objekt, am Boden gemessen. Straßen und Punkte brauchen einen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Zones with their summary</source>
        <translation>Zonen mit ihrer Übersicht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>No layer of zones was given.</source>
        <translation>Kein Layer mit Zonen wurde angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Choose a layer of polygons.</source>
        <translation>Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>No key field was given by which features are one zone.</source>
        <translation>Kein Schlüsselfeld wurde angegeben, nach dem Objekte eine Zone sind.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Choose the key field, or let every feature be a zone.</source>
        <translation>Wählen Sie das Schlüsselfeld, oder lassen Sie jedes Objekt eine Zone sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>{name}: zones</source>
        <translation>{name}: Zonen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>{count} zones.</source>
        <translation>{count} Zonen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>No output was written; start it again when you like.</source>
        <translation>Es wurde keine Ausgabe geschrieben; starten Sie erneut, wann Sie mögen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>{what} is {shown}.</source>
        <translation>{what}: der Wert ist {shown}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give an object with the fields of {name}.</source>
        <translation>Geben Sie ein Objekt mit den Feldern von {name} an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The field {unknown} of {what}</source>
        <translation>Das Feld {unknown} von {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Known fields: {known}.</source>
        <translation>Bekannte Felder: {known}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>{what} is incomplete: {error}.</source>
        <translation>{what}: unvollständig, {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give every required field.</source>
        <translation>Geben Sie jedes nötige Feld an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a finite number.</source>
        <translation>Geben Sie eine endliche Zahl an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a number from {minimum} to {maximum}.</source>
        <translation>Geben Sie eine Zahl von {minimum} bis {maximum} an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give a text of whole characters.</source>
        <translation>Geben Sie einen Text aus ganzen Zeichen an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A path has no zero character and at most {max_path_length} others.</source>
        <translation>Ein Pfad hat kein Nullzeichen und höchstens {max_path_length} andere.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The list of files read together with {path}</source>
        <translation>Die Liste der mit {path} gelesenen Dateien</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a list of paths.</source>
        <translation>Geben Sie eine Liste von Pfaden an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The path of a source</source>
        <translation>Der Pfad einer Quelle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Name a raster file.</source>
        <translation>Nennen Sie eine Rasterdatei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The band list of {path}</source>
        <translation>Die Kanalliste von {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give band numbers, for instance 3,2,1.</source>
        <translation>Geben Sie Kanalnummern an, zum Beispiel 3,2,1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A band number of {path}</source>
        <translation>Eine Kanalnummer von {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Band numbers start at 1.</source>
        <translation>Kanalnummern beginnen bei 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The {name} of {path}</source>
        <translation>{name} von {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The nodata value of {path}</source>
        <translation>Der Leerwert von {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a number.</source>
        <translation>Geben Sie eine Zahl an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The CRS of {path}</source>
        <translation>Das KBS von {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The {name} of the extent</source>
        <translation>{name} der Ausdehnung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The CRS of the extent</source>
        <translation>Das KBS der Ausdehnung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The extent {xmin},{ymin},{xmax},{ymax} is empty.</source>
        <translation>Die Ausdehnung {xmin},{ymin},{xmax},{ymax} ist leer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give XMIN,YMIN,XMAX,YMAX with XMIN below XMAX and YMIN below YMAX.</source>
        <translation>Geben Sie XMIN,YMIN,XMAX,YMAX an, mit XMIN unter XMAX und YMIN unter YMAX.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The mask {title} holds no polygon.</source>
        <translation>Die Maske {title} enthält kein Polygon.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A geometry of the mask</source>
        <translation>Eine Geometrie der Maske</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Only polygons can mask a map.</source>
        <translation>Nur Polygone können eine Karte maskieren.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The output folder</source>
        <translation>Der Ausgabeordner</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Name a folder for the results.</source>
        <translation>Nennen Sie einen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>No imagery, elevation or climate raster was given.</source>
        <translation>Kein Bild-, Höhen- oder Klimaraster wurde angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give at least one; a map from elevation and climate alone is possible.</source>
        <translation>Geben Sie mindestens eines an; eine Karte aus Höhe und Klima allein ist möglich.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The tile</source>
        <translation>Die Kachel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Both an extent and the tile {tile} were given.</source>
        <translation>Eine Ausdehnung und die Kachel {tile} wurden beide angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give one of them.</source>
        <translation>Geben Sie eines davon an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The pixel size</source>
        <translation>Die Pixelgröße</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The device</source>
        <translation>Das Gerät</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The encoding</source>
        <translation>Die Kodierung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The precision</source>
        <translation>Die Rechengenauigkeit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The list of {name}</source>
        <translation>Die Liste ({name})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a list of names.</source>
        <translation>Geben Sie eine Liste von Namen an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>An output</source>
        <translation>Eine Ausgabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Choose from: {output_kinds}.</source>
        <translation>Wählen Sie aus: {output_kinds}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The list of outputs</source>
        <translation>Die Liste der Ausgaben</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The threshold</source>
        <translation>Die Schwelle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The name of the run</source>
        <translation>Der Name des Laufs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Use letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Nehmen Sie Buchstaben, Ziffern, Leerzeichen, &apos;-&apos;, &apos;_&apos; und &apos;.&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The number of threads</source>
        <translation>Die Zahl der Threads</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The memory limit</source>
        <translation>Die Speichergrenze</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The side of the windows</source>
        <translation>Die Seitenlänge der Fenster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The overlap of the windows</source>
        <translation>Die Überlappung der Fenster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The number of windows at a time</source>
        <translation>Die Zahl der Fenster zugleich</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give 0 (automatic) to {largest}.</source>
        <translation>Geben Sie 0 (automatisch) bis {largest} an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The field {what}</source>
        <translation>Das Feld {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/compare.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give an object with the fields of MapRequest.</source>
        <translation>Geben Sie ein Objekt mit den Feldern von MapRequest an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The {name}</source>
        <translation>Die Angabe {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The covariates</source>
        <translation>Die Kovariaten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give an object of band name: source.</source>
        <translation>Geben Sie ein Objekt Kanalname: Quelle an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The covariate {name}</source>
        <translation>Die Kovariate {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A message could not be read: {error}.</source>
        <translation>Eine Nachricht war nicht lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A message is not an object with a type.</source>
        <translation>Eine Nachricht ist kein Objekt mit einem Typ.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The output of a map</source>
        <translation>Die Ausgabe einer Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The label of a map</source>
        <translation>Die Bezeichnung einer Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The kind of a map</source>
        <translation>Die Art einer Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Choose one of: {kinds}.</source>
        <translation>Wählen Sie eines von: {kinds}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The band of {path}</source>
        <translation>Der Kanal von {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Band numbers start at 1; 0 leaves it open.</source>
        <translation>Kanalnummern beginnen bei 1; 0 lässt es offen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The class names of {path}</source>
        <translation>Die Klassennamen von {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The path of a vector layer</source>
        <translation>Der Pfad eines Vektorlayers</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Name a vector file.</source>
        <translation>Nennen Sie eine Vektordatei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The layer of a vector file</source>
        <translation>Der Layer einer Vektordatei</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The title of a vector layer</source>
        <translation>Der Titel eines Vektorlayers</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give an object of code: name.</source>
        <translation>Geben Sie ein Objekt Code: Name an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>A code in {what}</source>
        <translation>Ein Code in {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give a whole number.</source>
        <translation>Geben Sie eine ganze Zahl an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The name of the class {code}</source>
        <translation>Der Name der Klasse {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give it a name.</source>
        <translation>Geben Sie ihr einen Namen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The name of the results</source>
        <translation>Der Name der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The field {name}</source>
        <translation>Das Feld {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>{what} has no {name}.</source>
        <translation>{what}: {name} fehlt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The {name} of {what}</source>
        <translation>{name} von {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The field of a filter</source>
        <translation>Das Feld eines Filters</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Name a field of the observations.</source>
        <translation>Nennen Sie ein Feld der Beobachtungen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The operator of a filter</source>
        <translation>Der Operator eines Filters</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Choose one of: {operators}.</source>
        <translation>Wählen Sie eines von: {operators}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The value of a filter</source>
        <translation>Der Wert eines Filters</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a number, a date or a text.</source>
        <translation>Geben Sie eine Zahl, ein Datum oder einen Text an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The kind of the map</source>
        <translation>Die Art der Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The unit of the depth</source>
        <translation>Die Einheit der Tiefe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The design of the sample</source>
        <translation>Das Design der Stichprobe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The pair of coordinate fields</source>
        <translation>Das Paar der Koordinatenfelder</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give both, or neither.</source>
        <translation>Geben Sie beide an, oder keines.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The mapping of labels to classes</source>
        <translation>Die Zuordnung von Angaben zu Klassen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give an object of label: class.</source>
        <translation>Geben Sie ein Objekt Angabe: Klasse an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>A label</source>
        <translation>Eine Angabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The class of the label {label}</source>
        <translation>Die Klasse der Angabe {label}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The list of filters</source>
        <translation>Die Liste der Filter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a list of filters.</source>
        <translation>Geben Sie eine Liste von Filtern an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The field &apos;presence_only&apos;</source>
        <translation>Das Feld &apos;presence_only&apos;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The observations are said to be presences only and a {design} probability sample.</source>
        <translation>Die Beobachtungen sollen nur Vorkommen und zugleich eine Wahrscheinlichkeitsstichprobe ({design}) sein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>A probability sample notes absences too: give one of the two.</source>
        <translation>Eine Wahrscheinlichkeitsstichprobe hält auch Abwesenheiten fest: geben Sie eines von beiden an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The side of the blocks</source>
        <translation>Die Seitenlänge der Blöcke</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The number of bootstrap draws</source>
        <translation>Die Zahl der Bootstrap-Ziehungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The seed</source>
        <translation>Der Startwert</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Geben Sie eine ganze Zahl von {low} bis {high} an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The observations</source>
        <translation>Die Beobachtungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Name it.</source>
        <translation>Nennen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The label field</source>
        <translation>Das Klassenfeld</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Name the field that holds what was observed.</source>
        <translation>Nennen Sie das Feld mit dem, was beobachtet wurde.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The regions</source>
        <translation>Die Regionen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Both a run and a raster were given to be assessed.</source>
        <translation>Ein Lauf und ein Raster wurden beide zur Prüfung angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give either the record (R.json) of a run or a raster.</source>
        <translation>Geben Sie entweder das Protokoll (R.json) eines Laufs oder ein Raster an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The list of rasters</source>
        <translation>Die Liste der Raster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give one raster; several can be joined by a VRT.</source>
        <translation>Geben Sie ein Raster an; mehrere lassen sich durch ein VRT verbinden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Of the regions and the field that names them only one was given.</source>
        <translation>Von den Regionen und dem Feld, das sie benennt, wurde nur eines angegeben.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a layer of polygons and the field with their names, or neither.</source>
        <translation>Geben Sie einen Polygonlayer und das Feld mit ihren Namen an, oder keines von beiden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give an object with the fields of AssessRequest.</source>
        <translation>Geben Sie ein Objekt mit den Feldern von AssessRequest an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The raster</source>
        <translation>Das Raster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>A filter</source>
        <translation>Ein Filter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The table of classes</source>
        <translation>Die Klassentabelle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>Give an object of old class: new class.</source>
        <translation>Geben Sie ein Objekt alte Klasse: neue Klasse an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>A class of the old map</source>
        <translation>Eine Klasse der alten Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>What the class {old} stands for</source>
        <translation>Wofür die Klasse {old} steht</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>Name a class of the new map.</source>
        <translation>Nennen Sie eine Klasse der neuen Karte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The threshold of the old map</source>
        <translation>Die Schwelle der alten Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The grid</source>
        <translation>Das Gitter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The method</source>
        <translation>Das Verfahren</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>Give an object with the fields of CompareRequest.</source>
        <translation>Geben Sie ein Objekt mit den Feldern von CompareRequest an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The new map</source>
        <translation>Die neue Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The old map</source>
        <translation>Die alte Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The record</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The report&apos;s file</source>
        <translation>Die Datei des Berichts</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The notes</source>
        <translation>Die Anmerkungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The field &apos;overwrite&apos;</source>
        <translation>Das Feld &apos;overwrite&apos;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give an object with the fields of ReportRequest.</source>
        <translation>Geben Sie ein Objekt mit den Feldern von ReportRequest an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The field {name} of the request</source>
        <translation>Das Feld {name} der Anfrage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The request lacks the field {name}.</source>
        <translation>Der Anfrage fehlt das Feld {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give record and out.</source>
        <translation>Geben Sie record und out an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>{what} has {count} characters.</source>
        <translation>{what}: {count} Zeichen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give at most {most}.</source>
        <translation>Geben Sie höchstens {most} an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>{what} is {value}.</source>
        <translation>{what}: der Wert ist {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give a number from 0 to {most}.</source>
        <translation>Geben Sie eine Zahl von 0 bis {most} an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Known fields: {names}.</source>
        <translation>Bekannte Felder: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The field {name} of the sites</source>
        <translation>Das Feld {name} der Standorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The path of the sites</source>
        <translation>Der Pfad der Standorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Name a vector file or a CSV table.</source>
        <translation>Nennen Sie eine Vektordatei oder eine CSV-Tabelle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The pair of coordinate columns</source>
        <translation>Das Paar der Koordinatenspalten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The {name} of a request for sites</source>
        <translation>{name} einer Standortanfrage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The CRS of a request for sites</source>
        <translation>Das KBS einer Standortanfrage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Values are those of a map in {model_crs}.</source>
        <translation>Werte sind die einer Karte in {model_crs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The buffer</source>
        <translation>Der Puffer</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The side of the chips</source>
        <translation>Die Seitenlänge der Ausschnitte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give a whole number of pixels, 0 for none.</source>
        <translation>Geben Sie eine ganze Zahl von Pixeln an, 0 für keine.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The field &apos;thumbnails&apos;</source>
        <translation>Das Feld &apos;thumbnails&apos;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Thumbnails are pictures of chips: give their side.</source>
        <translation>Vorschaubilder sind Bilder der Ausschnitte: geben Sie deren Seite an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The request for sites</source>
        <translation>Die Standortanfrage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give the fields &apos;map&apos; and &apos;sites&apos;.</source>
        <translation>Geben Sie die Felder &apos;map&apos; und &apos;sites&apos; an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The number of sites</source>
        <translation>Die Zahl der Standorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The least number of sites of a class</source>
        <translation>Die Mindestzahl der Standorte einer Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Geben Sie eine ganze Zahl von {least} bis {most} an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The design</source>
        <translation>Das Design</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The allocation</source>
        <translation>Die Aufteilung</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The task</source>
        <translation>Die Aufgabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The buffer of the excluded features</source>
        <translation>Der Puffer um Ausgeschlossenes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The largest distance from a road</source>
        <translation>Der größte Abstand von einer Straße</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The largest cost</source>
        <translation>Die höchsten Kosten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give the roads as well.</source>
        <translation>Geben Sie auch die Straßen an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give the raster of costs as well.</source>
        <translation>Geben Sie auch das Kostenraster an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The spacing of the sites</source>
        <translation>Der Abstand der Standorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The spacing of a stratified design</source>
        <translation>Der Abstand eines geschichteten Designs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Leave it out: a least distance would change the inclusion probabilities.</source>
        <translation>Lassen Sie ihn weg: ein Mindestabstand würde die Einschlusswahrscheinlichkeiten ändern.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The weight of {what}</source>
        <translation>Das Gewicht von {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The sum of the weights</source>
        <translation>Die Summe der Gewichte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give at least one weight above 0.</source>
        <translation>Geben Sie mindestens ein Gewicht über 0 an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The expected accuracies</source>
        <translation>Die erwarteten Genauigkeiten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give an object of class: share.</source>
        <translation>Geben Sie ein Objekt Klasse: Anteil an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The expected accuracy of {name}</source>
        <translation>Die erwartete Genauigkeit von {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>A class</source>
        <translation>Eine Klasse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give an object with the fields of SuggestRequest.</source>
        <translation>Geben Sie ein Objekt mit den Feldern von SuggestRequest an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The area</source>
        <translation>Das Gebiet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The excluded features</source>
        <translation>Das Ausgeschlossene</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The roads</source>
        <translation>Die Straßen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The cost</source>
        <translation>Die Kosten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The list of maps</source>
        <translation>Die Liste der Karten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>Give a run&apos;s record or at least one raster.</source>
        <translation>Geben Sie das Protokoll eines Laufs oder mindestens ein Raster an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The key field</source>
        <translation>Das Schlüsselfeld</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The name of the key</source>
        <translation>Der Name des Schlüssels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>Name the field by which polygons are one zone.</source>
        <translation>Nennen Sie das Feld, nach dem Polygone eine Zone sind.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>Give an object with the fields of ZonalRequest.</source>
        <translation>Geben Sie ein Objekt mit den Feldern von ZonalRequest an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The layer of zones</source>
        <translation>Der Layer der Zonen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>--map-scale is {value}.</source>
        <translation>--map-scale ist {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>Give SCALE or SCALE,OFFSET.</source>
        <translation>Geben Sie SCALE oder SCALE,OFFSET an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>--classes has {value}.</source>
        <translation>--classes enthält {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>Write TEXT=CLASS, for instance frozen=present.</source>
        <translation>Schreiben Sie TEXT=CLASS, zum Beispiel frozen=present.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{zones} zones</source>
        <translation>{zones} Zonen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>Agreement {agreement} of {comparable_km2} km2</source>
        <translation>Übereinstimmung {agreement} von {comparable_km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>Mean difference {mean} percentage points, absolute {mean_absolute}</source>
        <translation>Mittlere Differenz {mean} Prozentpunkte, absolut {mean_absolute}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{sites} sites, fit for area estimates</source>
        <translation>{sites} Standorte, tauglich für Flächenschätzungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{sites} sites, unfit for area estimates</source>
        <translation>{sites} Standorte, untauglich für Flächenschätzungen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{name}: {sites} of {pixels} pixels, {km2} km2</source>
        <translation>{name}: {sites} von {pixels} Pixeln, {km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>line {number} has no two columns</source>
        <translation>Zeile {number} hat keine zwei Spalten</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>line {number} does not start with a code</source>
        <translation>Zeile {number} beginnt nicht mit einem Code</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>The table {path} cannot be read: {error}.</source>
        <translation>Die Tabelle {path} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>Give a text file of two columns separated by a comma.</source>
        <translation>Geben Sie eine Textdatei mit zwei durch Komma getrennten Spalten an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>{count} sites: {ok} ok, {partial} with parts missing, {failed} failed</source>
        <translation>{count} Standorte: {ok} in Ordnung, {partial} mit fehlenden Teilen, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>row {row}, {id} ({status}): {reason}</source>
        <translation>Zeile {row}, {id} ({status}): {reason}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>... and {count} more rows in the record</source>
        <translation>... und {count} weitere Zeilen im Protokoll</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>--covariate is {value}.</source>
        <translation>--covariate ist {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Write NAME=FILE, NAME=FILE:BAND, NAME=FILE*SCALE or NAME=FILE:BAND*SCALE+OFFSET.</source>
        <translation>Schreiben Sie NAME=FILE, NAME=FILE:BAND, NAME=FILE*SCALE oder NAME=FILE:BAND*SCALE+OFFSET.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>{option} is {value}.</source>
        <translation>{option} ist {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Give 1 number.</source>
        <translation>Geben Sie 1 Zahl an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Give {count} numbers.</source>
        <translation>Geben Sie {count} Zahlen an.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Give band numbers such as 3,2,1.</source>
        <translation>Geben Sie Kanalnummern wie 3,2,1 an.</translation>
    </message>
</context>
</TS>
