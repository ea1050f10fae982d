<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>miso</name>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>{tile} is no AKVEG tile.</source>
        <translation>{tile} no es una tesela AKVEG.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>Tiles run from AK050H01V01 to AK050H{tile_columns}V{tile_rows}, for instance AK050H50V15 (Fairbanks).</source>
        <translation>Las teselas van de AK050H01V01 a AK050H{tile_columns}V{tile_rows}, por ejemplo AK050H50V15 (Fairbanks).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>The place {x}, {y} (EPSG:3338) lies in no AKVEG tile.</source>
        <translation>El lugar {x}, {y} (EPSG:3338) no está en ninguna tesela AKVEG.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>The grid covers Alaska; check the place and its CRS.</source>
        <translation>La cuadrícula cubre Alaska; revise el lugar y su SRC.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>Error: {message}</source>
        <translation>Error: {message}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>Hint: {hint}</source>
        <translation>Sugerencia: {hint}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>Interrupted: no output was written.</source>
        <translation>Interrumpido: no se escribió ninguna salida.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>Note: {warning}</source>
        <translation>Nota: {warning}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{title} on {device}, {precision}</source>
        <translation>{title} en {device}, {precision}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{width} x {height} pixels of {pixel_size} m, {area_km2} km2: {xmin},{ymin},{xmax},{ymax} ({crs})</source>
        <translation>{width} x {height} píxeles de {pixel_size} m, {area_km2} km2: {xmin},{ymin},{xmax},{ymax} ({crs})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>About {seconds} s, {pixels_per_second} pixels a second. {measured}</source>
        <translation>Unos {seconds} s, {pixels_per_second} píxeles por segundo. {measured}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>About {bytes} MB, up to {bytes_working} MB while it is made</source>
        <translation>Unos {bytes} MB, hasta {bytes_working} MB mientras se hace</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>covers {share} of the area</source>
        <translation>cubre {share} del área</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{title}: {mapped_class} (confidence {confidence})</source>
        <translation>{title}: {mapped_class} (confianza {confidence})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>Applicability: {applicability}</source>
        <translation>Aplicabilidad: {applicability}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>outside {low} to {high}</source>
        <translation>fuera de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{name}: cannot be used. {error}</source>
        <translation>{name}: no se puede usar. {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>tasks: {tasks}</source>
        <translation>tareas: {tasks}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>cannot be used: {problem}</source>
        <translation>no se puede usar: {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{count} operators on {name}</source>
        <translation>{count} operadores en {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{pixels_per_second} pixels/s, within {difference} of the CPU; {where}</source>
        <translation>{pixels_per_second} píxeles/s, a menos de {difference} de la CPU; {where}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>The environment variable {python_variable}</source>
        <translation>La variable de entorno {python_variable}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>The setting for the engine&apos;s Python</source>
        <translation>El ajuste del Python del motor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>{where} names {value}, which is no program.</source>
        <translation>{where} indica {value}, que no es un programa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>Name the python program of the engine&apos;s environment, or remove it to use the one made by ./run.</source>
        <translation>Indique el programa python del entorno del motor, o quítelo para usar el que hace ./run.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>The engine is not installed.</source>
        <translation>El motor no está instalado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>Install it in QGIS (Settings &gt; Options &gt; MISO) or with: python miso_qgis/launch.py engine install. It was looked for in {home} and at {default}; {python_variable} may name another interpreter.</source>
        <translation>Instálelo en QGIS (Configuración &gt; Opciones &gt; MISO) o con: python miso_qgis/launch.py engine install. Se buscó en {home} y en {default}; {python_variable} puede indicar otro intérprete.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>The engine is installed.</source>
        <translation>El motor está instalado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>Only engines of other versions of the plugin are installed. Run: miso engine install</source>
        <translation>Solo hay motores de otras versiones del complemento. Ejecute: miso engine install</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>An installation was interrupted. Run: miso engine install</source>
        <translation>Se interrumpió una instalación. Ejecute: miso engine install</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>The engine is not installed. Run: miso engine install</source>
        <translation>El motor no está instalado. Ejecute: miso engine install</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>{freed} MB freed.</source>
        <translation>{freed} MB liberados.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <location filename="../miso_qgis/client/environments/runtimes.py"/>
        <source>There is no runtime {name} for {platform}.</source>
        <translation>No hay entorno de ejecución {name} para {platform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>There is: {platform}.</source>
        <translation>Hay: {platform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>{count} wheels in {out}</source>
        <translation>{count} paquetes (wheels) en {out}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>A package is not the one this version was made with: its digest differs.</source>
        <translation>Un paquete no es aquel con el que se hizo esta versión: su suma de verificación difiere.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Nothing of it was installed. Install again; if it stays, a mirror, proxy or folder holds an altered file.</source>
        <translation>No se instaló nada de él. Instale de nuevo; si persiste, un espejo, proxy o carpeta tiene un archivo alterado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Free some space, or name a folder on another disk (Folder in QGIS&apos;s options, --home, or the variable MISO_HOME), and install again.</source>
        <translation>Libere espacio, o indique una carpeta en otro disco (Carpeta en las opciones de QGIS, --home o la variable MISO_HOME), e instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The package index was reached, but its certificate is not trusted.</source>
        <translation>Se llegó al índice de paquetes, pero no se confía en su certificado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>A proxy or virus scanner may be reading encrypted traffic: name its certificate (--certificate; in QGIS: Settings &gt; Options &gt; Authentication &gt; Manage Certificates).</source>
        <translation>Un proxy o antivirus puede estar leyendo el tráfico cifrado: indique su certificado (--certificate; en QGIS: Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The proxy refused the connection or could not be reached.</source>
        <translation>El proxy rechazó la conexión o no se pudo alcanzar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Check its address, user and password (--proxy http://[USER:PASSWORD@]HOST:PORT; in QGIS: Settings &gt; Options &gt; Network).</source>
        <translation>Revise su dirección, usuario y contraseña (--proxy http://[USER:PASSWORD@]HOST:PORT; en QGIS: Configuración &gt; Opciones &gt; Red).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The package index could not be reached.</source>
        <translation>No se pudo llegar al índice de paquetes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Check the network and the proxy, or install from a folder of wheels made on another machine (--wheels; Packages in QGIS&apos;s options).</source>
        <translation>Revise la red y el proxy, o instale desde una carpeta de paquetes hecha en otro equipo (--wheels; Paquetes en las opciones de QGIS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The packages are there, but a library of the system that they need is missing.</source>
        <translation>Los paquetes están, pero falta una biblioteca del sistema que necesitan.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Install Microsoft&apos;s Visual C++ Redistributable (x64, 2015 to 2022), then install again.</source>
        <translation>Instale Visual C++ Redistributable de Microsoft (x64, 2015 a 2022) y después instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>This system&apos;s C library is older than the packages need.</source>
        <translation>La biblioteca C de este sistema es más antigua de lo que necesitan los paquetes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The engine needs glibc 2.28 or newer (Debian 10, Ubuntu 20.04, RHEL 8): use a newer system.</source>
        <translation>El motor necesita glibc 2.28 o posterior (Debian 10, Ubuntu 20.04, RHEL 8): use un sistema más reciente.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Windows denied access to a file that was just written; a virus scanner often holds such files.</source>
        <translation>Windows negó el acceso a un archivo recién escrito; los antivirus suelen retener tales archivos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Wait a minute and install again, or exempt the folder in the virus scanner.</source>
        <translation>Espere un minuto e instale de nuevo, o excluya la carpeta en el antivirus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Name another folder (Folder in QGIS&apos;s options, --home, or the variable MISO_HOME), or have the rights to this one set.</source>
        <translation>Indique otra carpeta (Carpeta en las opciones de QGIS, --home o la variable MISO_HOME), o pida permisos para esta.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>A package&apos;s file is damaged.</source>
        <translation>El archivo de un paquete está dañado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Install again; if the packages come from a folder of wheels, make that folder anew.</source>
        <translation>Instale de nuevo; si los paquetes vienen de una carpeta, hágala de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>There is no package for this system and this Python.</source>
        <translation>No hay paquete para este sistema y este Python.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The engine needs 64-bit Windows, macOS (Intel, Apple) or Linux with glibc 2.28, Python 3.11 to 3.13; a folder of wheels must be made for this system.</source>
        <translation>El motor necesita Windows de 64 bits, macOS (Intel, Apple) o Linux con glibc 2.28, Python 3.11 a 3.13; una carpeta de paquetes debe estar hecha para este sistema.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>This Python cannot make an environment.</source>
        <translation>Este Python no puede crear un entorno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Name another Python from 3.11 to 3.13 (--python).</source>
        <translation>Indique otro Python de 3.11 a 3.13 (--python).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>{step} failed. {message} ({output})</source>
        <translation>{step} ha fallado. {message} ({output})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>it said nothing</source>
        <translation>no dijo nada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>{step} failed: {said}</source>
        <translation>{step} ha fallado: {said}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Install again; report it if it stays.</source>
        <translation>Instale de nuevo; comuníquelo si persiste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>uv left no Python in {target}.</source>
        <translation>uv no dejó ningún Python en {target}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Install again.</source>
        <translation>Instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Fetching Python</source>
        <translation>Descarga de Python</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>uv has no Python {version} for {platform}.</source>
        <translation>uv no tiene Python {version} para {platform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Install Python there yourself.</source>
        <translation>Instale allí Python usted mismo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>No Python from 3.11 to 3.13 was found, and none can be fetched for this machine.</source>
        <translation>No se halló ningún Python de 3.11 a 3.13, y para este equipo no se puede descargar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Install one and name it (--python).</source>
        <translation>Instale uno e indíquelo (--python).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Fetching a Python</source>
        <translation>Descarga de un Python</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>The folder of wheels has no {name}.</source>
        <translation>La carpeta de paquetes no tiene {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>Make it anew with: miso engine wheels.</source>
        <translation>Hágala de nuevo con: miso engine wheels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>Fetching {project}</source>
        <translation>Descarga de {project}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>{address} is no address of a server.</source>
        <translation>{address} no es la dirección de un servidor.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>The package index {index} has no {name}.</source>
        <translation>El índice de paquetes {index} no tiene {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>Name another index (--index).</source>
        <translation>Indique otro índice (--index).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Another installation is running; waiting for it</source>
        <translation>Otra instalación está en curso; se espera a que acabe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Clearing up after an installation that was interrupted</source>
        <translation>Limpieza tras una instalación interrumpida</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>The engine is installed</source>
        <translation>El motor está instalado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>The installed engine is damaged; building it anew</source>
        <translation>El motor instalado está dañado; se reconstruye</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>The disk of {parent} has {free} MB free; the engine with the runtime {name} needs {needed} MB.</source>
        <translation>El disco de {parent} tiene {free} MB libres; el motor con el entorno de ejecución {name} necesita {needed} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Free some space, name a folder on another disk (Folder in QGIS&apos;s options, --home, or the variable MISO_HOME), or choose the runtime cpu, which is the smallest.</source>
        <translation>Libere espacio, indique una carpeta en otro disco (Carpeta en las opciones de QGIS, --home o la variable MISO_HOME), o elija el entorno de ejecución cpu, que es el menor.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Looking for a Python</source>
        <translation>Búsqueda de un Python</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>{message} Fetching one</source>
        <translation>{message} Se descarga uno</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Making an environment with {path}</source>
        <translation>Creación de un entorno con {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Making the environment</source>
        <translation>Creación del entorno</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Fetching pip</source>
        <translation>Descarga de pip</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Installing the packages</source>
        <translation>Instalación de los paquetes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Trying every package</source>
        <translation>Prueba de cada paquete</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Trying the engine</source>
        <translation>Prueba del motor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>An installation is running.</source>
        <translation>Hay una instalación en curso.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Espere a que termine, o cancélela.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Writing to {folder}</source>
        <translation>Escritura en {folder}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>Install Python 3.12 from python.org or your system&apos;s packages, or name one from 3.11 to 3.13 (--python).</source>
        <translation>Instale Python 3.12 desde python.org o los paquetes de su sistema, o indique uno de 3.11 a 3.13 (--python).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>There is none on PATH.</source>
        <translation>No hay ninguno en PATH.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>No Python from 3.11 to 3.13 was found. {looked}</source>
        <translation>No se halló ningún Python de 3.11 a 3.13. {looked}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>{path} is no Python that can make environments.</source>
        <translation>{path} no es un Python que pueda crear entornos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>{path} is Python {major}.{minor}.</source>
        <translation>{path} es Python {major}.{minor}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>{path} is a {bits}-bit Python; the packages exist for 64 bits only.</source>
        <translation>{path} es un Python de {bits} bits; los paquetes solo existen para 64 bits.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/pip.py"/>
        <source>it ended with status {code}</source>
        <translation>terminó con estado {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/pip.py"/>
        <source>{pin} does not name pip and its digest.</source>
        <translation>{pin} no indica pip y su suma de verificación.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/pip.py"/>
        <source>Install the plugin again.</source>
        <translation>Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/runtimes.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/compare.py"/>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Choose one of: {allowed}.</source>
        <translation>Elija uno de: {allowed}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} is neither a folder nor a zip of wheels.</source>
        <translation>{path} no es ni una carpeta ni un zip de paquetes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Make one: miso engine wheels.</source>
        <translation>Haga una: miso engine wheels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} is a damaged zip: {error}.</source>
        <translation>{path} es un zip dañado: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Make or copy it anew.</source>
        <translation>Hágalo o cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} holds too much for a folder of wheels.</source>
        <translation>{path} contiene demasiado para ser una carpeta de paquetes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Make it anew.</source>
        <translation>Hágalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} holds the path {filename}, which leads out of it.</source>
        <translation>{path} contiene la ruta {filename}, que sale de él.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>There is no lock for {platform} with Python {python}.</source>
        <translation>No hay lista de paquetes para {platform} con Python {python}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Platforms: {platforms}. Pythons: {pythons}.</source>
        <translation>Plataformas: {platforms}. Versiones de Python: {pythons}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>The Python that is added is {version}, and wheels for {python} were asked for.</source>
        <translation>El Python que se añade es {version}, y se pidieron paquetes para {python}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Ask for {version}.</source>
        <translation>Pida {version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Reading the lock</source>
        <translation>Lectura de la lista de paquetes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Fetching the wheels</source>
        <translation>Descarga de los paquetes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{total} packages</source>
        <translation>{total} paquetes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine&apos;s Python {command} could not be started: {error}.</source>
        <translation>No se pudo iniciar el Python del motor {command}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Set up the engine again, or name another interpreter.</source>
        <translation>Prepare de nuevo el motor, o indique otro intérprete.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine sent an endless message.</source>
        <translation>El motor envió un mensaje sin fin.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Run the job again.</source>
        <translation>Repita el trabajo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine stopped answering.</source>
        <translation>El motor dejó de responder.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>signal {code}</source>
        <translation>señal {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine was ended by {signal}.</source>
        <translation>El motor terminó por {signal}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine ended with exit code {code}.</source>
        <translation>El motor terminó con el código de salida {code}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Its last words:</source>
        <translation>Sus últimas palabras:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Run it again; the engine starts anew.</source>
        <translation>Repítalo; el motor arranca de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The system may have run out of memory: close other programs and run it again; the engine starts anew.</source>
        <translation>Quizá el sistema se quedó sin memoria: cierre otros programas y repítalo; el motor arranca de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The request takes {count} MB, but the engine reads {max_line_bytes} MB.</source>
        <translation>La petición ocupa {count} MB, pero el motor lee {max_line_bytes} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Simplify the polygons of the mask.</source>
        <translation>Simplifique los polígonos de la máscara.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine was shut down with the plugin.</source>
        <translation>El motor se cerró con el complemento.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Enable the plugin again.</source>
        <translation>Active de nuevo el complemento.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine gave no sign of life within {start_seconds} seconds.</source>
        <translation>El motor no dio señales de vida en {start_seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Try again; when it stays so, set up the engine anew.</source>
        <translation>Inténtelo de nuevo; si sigue así, prepare el motor otra vez.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine speaks protocol {protocol}, the plugin {protocol_version}.</source>
        <translation>El motor habla el protocolo {protocol}, el complemento el {protocol_version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Install engine and plugin from the same version.</source>
        <translation>Instale motor y complemento de la misma versión.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine&apos;s {kind} message holds {value}.</source>
        <translation>El mensaje {kind} del motor contiene {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area.py"/>
        <source>every mapped class needs at least two observations; too few lie where the map says {poor}</source>
        <translation>cada clase cartografiada necesita al menos dos observaciones; hay muy pocas donde el mapa dice {poor}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: the observations were not declared a probability sample (simple, systematic, or stratified by map class). Places chosen by hand, along roads or from old surveys say nothing of the area&apos;s error</source>
        <translation>sin intervalo: las observaciones no se declararon muestra probabilística (simple, sistemática o estratificada por clase del mapa). Los lugares elegidos a mano, junto a carreteras o de levantamientos antiguos no dicen nada del error de superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: without absences the sample does not tell how much of the map is wrong</source>
        <translation>sin intervalo: sin ausencias, la muestra no dice cuánto del mapa está mal</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: the map has no area</source>
        <translation>sin intervalo: el mapa no tiene superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: {obstacle}</source>
        <translation>sin intervalo: {obstacle}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>{missing} places of the sample do not count. The areas take them as missing by chance; where they are missing for a reason, areas and intervals are wrong.</source>
        <translation>{missing} lugares de la muestra no cuentan. Las superficies los toman como faltantes al azar; si faltan por algún motivo, superficies e intervalos son erróneos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>{shallow} absences were not observed to 1 m and are left out, presences are not: the adjusted area of presence is too large.</source>
        <translation>{shallow} ausencias no se observaron hasta 1 m y se dejan fuera, las presencias no: la superficie corregida de presencia es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>Fewer than {least} observations lie where the map says {classes}: the interval is rough, and too narrow where no error was met by chance.</source>
        <translation>Hay menos de {least} observaciones donde el mapa dice {classes}: el intervalo es aproximado, y demasiado estrecho donde por azar no hubo error.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>The sample is taken as drawn from the classes of this very map: with strata of another map or threshold the areas are wrong. The confusion matrix counts the points as they are; figures by area weigh them.</source>
        <translation>La muestra se toma como sorteada de las clases de este mismo mapa: con estratos de otro mapa o umbral las superficies son erróneas. La matriz de confusión cuenta los puntos como son; las cifras por superficie los ponderan.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Reading the observations</source>
        <translation>Lectura de las observaciones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Reading the map at the observations</source>
        <translation>Lectura del mapa en las observaciones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Summing up areas</source>
        <translation>Suma de superficies</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Computing figures</source>
        <translation>Cálculo de las cifras</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>None of the {count} observations of {title} counts ({said}).</source>
        <translation>Ninguna de las {count} observaciones de {title} cuenta ({said}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>there are none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Check the label field and the classes of its values, the filters, the depth field, and where the points lie.</source>
        <translation>Revise el campo de clase y sus valores, los filtros, el campo de profundidad y dónde están los puntos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Presences only were declared for a map of {count} classes.</source>
        <translation>Se declararon solo presencias para un mapa de {count} clases.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>That is for maps of presence and absence; leave it out.</source>
        <translation>Eso es para mapas de presencia y ausencia; déjelo fuera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>the observations are presences only</source>
        <translation>las observaciones son solo presencias</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>only {name} counts among the observations: {shallow} absences of permafrost were not observed to 1 m, or no depth field was named</source>
        <translation>solo {name} cuenta entre las observaciones: {shallow} ausencias de permafrost no se observaron hasta 1 m, o no se indicó campo de profundidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>only {name} was observed</source>
        <translation>solo se observó {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>(in no region)</source>
        <translation>(en ninguna región)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Recall is all that can be said: {why_recall}.</source>
        <translation>Solo puede darse la exhaustividad: {why_recall}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>{shallow} absences do not count, because permafrost was not looked for to 1 m: the prevalence among the observations is higher than it was in the field.</source>
        <translation>{shallow} ausencias no cuentan, porque no se buscó permafrost hasta 1 m: la prevalencia entre las observaciones es mayor que en el campo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Name the field of the observed depth, so that absences of permafrost can count.</source>
        <translation>Indique el campo de la profundidad observada, para que puedan contar las ausencias de permafrost.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>{other} observations are of classes the map does not have: there it is wrong, and no figure says so.</source>
        <translation>{other} observaciones son de clases que el mapa no tiene: ahí está mal, y ninguna cifra lo dice.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Only {count} observations count.</source>
        <translation>Solo cuentan {count} observaciones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/bootstrap.py"/>
        <source>no interval: the observations lie in 1 block of {size} km, and at least {least} are needed</source>
        <translation>sin intervalo: las observaciones están en 1 bloque de {size} km, y se necesitan al menos {least}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/bootstrap.py"/>
        <source>no interval: the observations lie in {count} blocks of {size} km, and at least {least} are needed</source>
        <translation>sin intervalo: las observaciones están en {count} bloques de {size} km, y se necesitan al menos {least}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>left out by a filter</source>
        <translation>excluida por un filtro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>without a label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>a label that was mapped to no class</source>
        <translation>una etiqueta sin clase asignada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an ambiguous label: it names no class</source>
        <translation>una etiqueta ambigua: no nombra ninguna clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>a class that the map does not have</source>
        <translation>una clase que el mapa no tiene</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an absence among presences only</source>
        <translation>una ausencia entre solo presencias</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an absence without an observed depth</source>
        <translation>una ausencia sin profundidad observada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an absence observed to less than 1 m</source>
        <translation>una ausencia observada a menos de 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>without a usable position</source>
        <translation>sin posición utilizable</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>outside the map</source>
        <translation>fuera del mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>on nodata</source>
        <translation>sobre nodata</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>in a pixel with observations of different classes</source>
        <translation>en un píxel con observaciones de clases distintas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>in a pixel with another observation of the same class</source>
        <translation>en un píxel con otra observación de la misma clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The label {label} is mapped to {name}, which is no class of the map.</source>
        <translation>La etiqueta {label} se asigna a {name}, que no es una clase del mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>Its classes are: {classes}.</source>
        <translation>Sus clases son: {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The class of presence is given as {given}, and the map has {count} classes.</source>
        <translation>La clase de presencia se da como {given}, y el mapa tiene {count} clases.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>It is one of two: {classes}.</source>
        <translation>Es una de dos: {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The filter {rule} compares what is neither a number nor a date.</source>
        <translation>El filtro {rule} compara lo que no es número ni fecha.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The filter {rule} compares what is neither a number nor a date, for instance {bad}.</source>
        <translation>El filtro {rule} compara lo que no es número ni fecha, por ejemplo {bad}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>Numbers such as 30 and dates such as 2019-07-31 have an order; of texts use = or in.</source>
        <translation>Los números como 30 y las fechas como 2019-07-31 tienen orden; para textos use = o in.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{path} cannot be read: {error}.</source>
        <translation>No se puede leer {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Check the file.</source>
        <translation>Revise el archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <source>{path} holds {worst}, which is no probability from 0 to 1.</source>
        <translation>{path} contiene {worst}, que no es una probabilidad de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <source>Give its scale, for instance --map-scale 0.01 for percent, or say that it holds classes.</source>
        <translation>Dé su escala, por ejemplo --map-scale 0.01 para porcentajes, o diga que contiene clases.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>The task is {task}.</source>
        <translation>La tarea es {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>No task of the run was named.</source>
        <translation>No se indicó ninguna tarea de la ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>The run has: {tasks}.</source>
        <translation>La ejecución tiene: {tasks}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} has {bands} bands and the task {task} {classes} classes.</source>
        <translation>{path} tiene {bands} bandas y la tarea {task} {classes} clases.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>Make the map again.</source>
        <translation>Haga el mapa de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>The run {run} has neither classes nor probabilities of the task {task}.</source>
        <translation>La ejecución {run} no tiene ni clases ni probabilidades de la tarea {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Make the map again with one of these outputs.</source>
        <translation>Haga el mapa de nuevo con una de estas salidas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>it is no small text file</source>
        <translation>no es un archivo de texto pequeño</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>it lists no tasks and outputs</source>
        <translation>no enumera tareas ni salidas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} is not the record of a run: {name}: {error}.</source>
        <translation>{path} no es el registro de una ejecución: {name}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Choose the .json file that lies beside the rasters of a run.</source>
        <translation>Elija el archivo .json que está junto a los rásteres de una ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} has no band {bands}.</source>
        <translation>{path} no tiene la banda {bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>It has {count}.</source>
        <translation>Tiene {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} has {count} bands, and classes are in one.</source>
        <translation>{path} tiene {count} bandas, y las clases están en una.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Name it (--map-band).</source>
        <translation>Indíquela (--map-band).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Which class of {path} means permafrost is not clear: its classes are {classes}.</source>
        <translation>No está claro qué clase de {path} significa permafrost: sus clases son {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Permafrost needs a map of two classes: name the one that means presence (--present CLASS).</source>
        <translation>El permafrost necesita un mapa de dos clases: indique la que significa presencia (--present CLASS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>A threshold ({threshold}) was given for a map that has no probability of presence.</source>
        <translation>Se dio un umbral ({threshold}) para un mapa sin probabilidad de presencia.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Leave it out, or give a run or raster with the probability.</source>
        <translation>Déjelo fuera, o dé una ejecución o un ráster con la probabilidad.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>the map</source>
        <translation>el mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{name} has no coordinate reference system.</source>
        <translation>Falta el sistema de referencia de coordenadas de {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Assign one to the file or layer.</source>
        <translation>Asigne uno al archivo o a la capa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} holds whole numbers: whether they are classes or percent is not clear.</source>
        <translation>{path} contiene números enteros: no está claro si son clases o porcentajes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Say what the map holds: --map-kind class or --map-kind probability.</source>
        <translation>Diga qué contiene el mapa: --map-kind class o --map-kind probability.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>band {band}</source>
        <translation>banda {band}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{name} (band {band})</source>
        <translation>{name} (banda {band})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} holds more than {max_classes} different values or fractions.</source>
        <translation>{path} contiene más de {max_classes} valores distintos o fracciones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>A class raster holds codes; for probabilities say --map-kind probability.</source>
        <translation>Un ráster de clases contiene códigos; para probabilidades diga --map-kind probability.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} is all nodata.</source>
        <translation>{path} es todo nodata.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Choose another map.</source>
        <translation>Elija otro mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Miss: observed present, mapped absent</source>
        <translation>Fallo: presencia observada, ausencia cartografiada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Miss: observed absent, mapped present</source>
        <translation>Fallo: ausencia observada, presencia cartografiada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Hit: present</source>
        <translation>Acierto: presencia</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Hit: absent</source>
        <translation>Acierto: ausencia</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Not used (see the field reason)</source>
        <translation>Sin usar (véase el campo reason)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Miss</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Hit</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Number of the record</source>
        <translation>Número del registro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Label as written</source>
        <translation>Etiqueta tal como se escribió</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Observed class</source>
        <translation>Clase observada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Mapped class</source>
        <translation>Clase cartografiada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Why it does not count</source>
        <translation>Por qué no cuenta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Probability of the observed class</source>
        <translation>Probabilidad de la clase observada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Observed depth (m)</source>
        <translation>Profundidad observada (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Mapped class (code)</source>
        <translation>Clase cartografiada (código)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Block of the bootstrap</source>
        <translation>Bloque del bootstrap</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Row of the pixel</source>
        <translation>Fila del píxel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Column of the pixel</source>
        <translation>Columna del píxel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The layer of regions {layer}</source>
        <translation>La capa de regiones {layer}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} cannot be read: {error}.</source>
        <translation>No se pueden leer las regiones {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>Give a layer of polygons.</source>
        <translation>Dé una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} have no CRS.</source>
        <translation>Las regiones {path} no tienen SRC.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Assign one to the file.</source>
        <translation>Asigne uno al archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} hold no named polygon.</source>
        <translation>Las regiones {path} no contienen ningún polígono con nombre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} have {count} different names in {name_field}; up to {max_regions} are judged.</source>
        <translation>Las regiones {path} tienen {count} nombres distintos en {name_field}; se evalúan hasta {max_regions}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>Choose a field with fewer names.</source>
        <translation>Elija un campo con menos nombres.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>the regions</source>
        <translation>las regiones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>more than {max_records} records</source>
        <translation>más de {max_records} registros</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>the observations</source>
        <translation>las observaciones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) is no file on this computer.</source>
        <translation>{path} (dado como {role}) no es un archivo de este equipo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Save the layer to a file, for instance a GeoPackage, and give that.</source>
        <translation>Guarde la capa en un archivo, por ejemplo un GeoPackage, y delo.</translation>
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
        <translation>{path} (dado como {role}) es un archivo de tipo {driver}, que no se lee como tal.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON or CSV.</source>
        <translation>Dé un GeoPackage, shapefile, GeoJSON o CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{features} records</source>
        <translation>{features} registros</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>has no layer {layer}</source>
        <translation>no tiene la capa {layer}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>has several layers</source>
        <translation>tiene varias capas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) {what}: {layers}.</source>
        <translation>{path} (dado como {role}) {what}: {layers}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Name one of them.</source>
        <translation>Indique una de ellas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) holds no layer.</source>
        <translation>{path} (dado como {role}) no contiene ninguna capa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) cannot be read: {error}.</source>
        <translation>No se puede leer {path} (dado como {role}): {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON, CSV or another file OGR knows.</source>
        <translation>Dé un GeoPackage, shapefile, GeoJSON, CSV u otro archivo que OGR conozca.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) has {what}; up to {max_bytes} MB and {max_records} records are read.</source>
        <translation>{path} (dado como {role}) tiene {what}; se leen hasta {max_bytes} MB y {max_records} registros.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Keep only the records and fields that are needed.</source>
        <translation>Conserve solo los registros y campos necesarios.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>The observations {title} have no coordinate reference system.</source>
        <translation>Las observaciones {title} no tienen sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give it (--crs): EPSG:4326 for longitude and latitude, EPSG:3338 for Alaska Albers.</source>
        <translation>Delo (--crs): EPSG:4326 para longitud y latitud, EPSG:3338 para Alaska Albers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{title} has no field {name}.</source>
        <translation>{title} no tiene el campo {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>It has: {there}{more}.</source>
        <translation>Tiene: {there}{more}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{title} has no geometries, and no fields called lon and lat, or x and y.</source>
        <translation>{title} no tiene geometrías, ni campos llamados lon y lat, o x e y.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Name the fields of the coordinates. It has: {there}.</source>
        <translation>Indique los campos de las coordenadas. Tiene: {there}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{title} holds no points but {names}.</source>
        <translation>{title} no contiene puntos sino {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give a layer of points, for instance the polygons&apos; centroids.</source>
        <translation>Dé una capa de puntos, por ejemplo los centroides de los polígonos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
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
        <translation>F1 macro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Weighted F1</source>
        <translation>F1 ponderado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Calibration error (ECE)</source>
        <translation>Error de calibración (ECE)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>specificity</source>
        <translation>especificidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>{used} of {places} observations count ({file})</source>
        <translation>{used} de {places} observaciones cuentan ({file})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Prevalence among the observations: {share}</source>
        <translation>Prevalencia entre las observaciones: {share}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>{name}: observed {observed}, mapped {mapped}, right {right}</source>
        <translation>{name}: observadas {observed}, cartografiadas {mapped}, correctas {right}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Intervals: {level}, {repeats} draws of {blocks} blocks of {block_size_m} km</source>
        <translation>Intervalos: {level}, {repeats} sorteos de {blocks} bloques de {block_size_m} km</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Intervals: {interval_note}</source>
        <translation>Intervalos: {interval_note}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>, presence from {threshold} %</source>
        <translation>, presencia desde {threshold} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>observed / mapped</source>
        <translation>observada / cartografiada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Best balanced accuracy on these very points, {balanced_accuracy}, at {threshold}</source>
        <translation>Mejor exactitud equilibrada en estos mismos puntos, {balanced_accuracy}, con {threshold}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Areas (design: {design})</source>
        <translation>Superficies (diseño: {design})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>mapped {km2} km2</source>
        <translation>cartografiado {km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>, adjusted {adjusted_km2} km2</source>
        <translation>, corregido {adjusted_km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Right by area</source>
        <translation>Correcto por superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>recall of {name} {value}</source>
        <translation>exhaustividad de {name} {value}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>{name}: {count} observations ({share}), {figures}</source>
        <translation>{name}: {count} observaciones ({share}), {figures}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>By region</source>
        <translation>Por región</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>{km2} km2 cannot be compared and count neither as agreement nor as change: {why}.</source>
        <translation>{km2} km2 no se pueden comparar y no cuentan ni como concordancia ni como cambio: {why}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>{names} of the old map has no counterpart</source>
        <translation>{names} del mapa anterior no tiene equivalente</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>{names} of the new map is no class of the old one</source>
        <translation>{names} del mapa nuevo no es una clase del anterior</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>No class of the old map is called as one of the new map: give a table of what stands for what.</source>
        <translation>Ninguna clase del mapa anterior se llama como una del nuevo: dé una tabla de correspondencias.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/alignment.py"/>
        <source>the mean of percent and the majority of codes</source>
        <translation>la media de los porcentajes y la mayoría de los códigos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/alignment.py"/>
        <source>the pixel at the centre</source>
        <translation>el píxel del centro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/areas.py"/>
        <source>EPSG:3338 is equal-area: every pixel counts as {constant} km2.</source>
        <translation>EPSG:3338 conserva las áreas: cada píxel cuenta {constant} km2.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/areas.py"/>
        <source>{name}: every pixel is measured on the ellipsoid, whatever the CRS makes of it.</source>
        <translation>{name}: cada píxel se mide sobre el elipsoide, haga lo que haga el SRC.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>same class</source>
        <translation>misma clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{new}, as before</source>
        <translation>{new}, como antes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{old} to {new}</source>
        <translation>{old} a {new}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{old} / {new}, not comparable</source>
        <translation>{old} / {new}, no comparable</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{value} percentage points</source>
        <translation>{value} puntos porcentuales</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>standard deviation</source>
        <translation>desviación estándar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>least</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>largest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>mean probability</source>
        <translation>probabilidad media</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>mean confidence</source>
        <translation>confianza media</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>{label} {name}: area</source>
        <translation>{label} {name}: superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>{label} {name}: share of the area with data</source>
        <translation>{label} {name}: parte de la superficie con datos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>{label}: class of the largest area</source>
        <translation>{label}: clase de mayor superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Opening the maps</source>
        <translation>Apertura de los mapas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>new map</source>
        <translation>mapa nuevo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>old map</source>
        <translation>mapa anterior</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>What the values of {path} are is not known.</source>
        <translation>No se sabe qué son los valores de {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Say whether they are classes, percent (0 to 100) or probabilities (0 to 1).</source>
        <translation>Diga si son clases, porcentajes (0 a 100) o probabilidades (0 a 1).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>{path} has several bands ({names}), and which one is meant is not said.</source>
        <translation>{path} tiene varias bandas ({names}), y no se dice a cuál se refiere.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Name the band, or compare the class maps.</source>
        <translation>Indique la banda, o compare los mapas de clases.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>The maps have no place in common: {new}; {old}.</source>
        <translation>Los mapas no tienen ningún lugar en común: {new}; {old}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Choose maps of the same area, and check their coordinate reference systems.</source>
        <translation>Elija mapas de la misma área, y revise sus sistemas de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>No pixel has data in both maps.</source>
        <translation>Ningún píxel tiene datos en ambos mapas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>The new map alone has {only_new_km2} km2, the old one alone {only_old_km2} km2 where they lie over each other. Check the maps&apos; nodata.</source>
        <translation>Solo el mapa nuevo tiene {only_new_km2} km2, solo el anterior {only_old_km2} km2 donde se superponen. Revise el nodata de los mapas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>Writing the maps</source>
        <translation>Escritura de los mapas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Comparing</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>new minus old, percentage points</source>
        <translation>nuevo menos anterior, puntos porcentuales</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>That of the new map; the old map comes to it by {method} ({fineness} of its pixels to one).</source>
        <translation>La del mapa nuevo; el mapa anterior se lleva a ella por {method} ({fineness} de sus píxeles por cada uno).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>That of the old map; the new map comes to it by {method} ({fineness} of its pixels to one).</source>
        <translation>La del mapa anterior; el mapa nuevo se lleva a ella por {method} ({fineness} de sus píxeles por cada uno).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>The table of classes names what the old map does not hold: {unused}.</source>
        <translation>La tabla de clases nombra lo que el mapa anterior no contiene: {unused}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>{path} lies at {west}, {south}, {east}, {north} ({grid})</source>
        <translation>{path} está en {west}, {south}, {east}, {north} ({grid})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>old map (rows), new map (columns), km2</source>
        <translation>mapa anterior (filas), mapa nuevo (columnas), km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{path} (given as {role})</source>
        <translation>{path} (dado como {role})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} is a {driver} file, which is not read here.</source>
        <translation>{shown} es un archivo de tipo {driver}, que aquí no se lee.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Give a GeoPackage, shapefile or GeoJSON.</source>
        <translation>Dé un GeoPackage, shapefile o GeoJSON.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{features} features</source>
        <translation>{features} objetos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} has no field {name}.</source>
        <translation>{shown} no tiene el campo {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>It has: {known}.</source>
        <translation>Tiene: {known}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>It has no fields.</source>
        <translation>No tiene campos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} cannot be read as a vector layer: {error}.</source>
        <translation>{shown} no se puede leer como capa vectorial: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON or another file OGR knows.</source>
        <translation>Dé un GeoPackage, shapefile, GeoJSON u otro archivo que OGR conozca.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} holds no feature.</source>
        <translation>{shown} no contiene ningún objeto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Choose another layer, or check the selection.</source>
        <translation>Elija otra capa, o revise la selección.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>more than {max_features} features</source>
        <translation>más de {max_features} objetos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} has no coordinate reference system.</source>
        <translation>{shown} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>No feature of {shown} has a geometry.</source>
        <translation>Ningún objeto de {shown} tiene geometría.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/processing/vector_files.py"/>
        <source>Choose another layer.</source>
        <translation>Elija otra capa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} holds {odd}; wanted is {wanted}.</source>
        <translation>{shown} contiene {odd}; se quiere {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/processing/vector_inputs.py"/>
        <source>Choose another layer; lines and points become zones with a buffer.</source>
        <translation>Elija otra capa; las líneas y los puntos se convierten en zonas con un radio.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} is no file on this computer.</source>
        <translation>{shown} no es un archivo de este equipo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Save the layer to a GeoPackage and give that.</source>
        <translation>Guarde la capa en un GeoPackage y delo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} has {what}; up to {max_bytes} MB and {max_features} features are read.</source>
        <translation>{shown} tiene {what}; se leen hasta {max_bytes} MB y {max_features} objetos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Dissolve or simplify the features, or give only those of the area.</source>
        <translation>Disuelva o simplifique los objetos, o dé solo los del área.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Writing to {parent} failed: {error}.</source>
        <translation>Falló la escritura en {parent}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Check that the disk has room.</source>
        <translation>Compruebe que hay espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/informative.py"/>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>There is no pixel on which a site may be put.</source>
        <translation>No hay ningún píxel en el que pueda ponerse un sitio.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/informative.py"/>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>Check the area, the exclusions and the limits of distance and cost.</source>
        <translation>Revise el área, las exclusiones y los límites de distancia y coste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/legends.py"/>
        <source>{path} holds more than {max_names} different classes.</source>
        <translation>{path} contiene más de {max_names} clases distintas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/legends.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>It is no map of classes: say what its values are.</source>
        <translation>No es un mapa de clases: diga qué son sus valores.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/places.py"/>
        <source>No line of {title} has a place in the CRS of the map.</source>
        <translation>Ninguna línea de {title} tiene lugar en el SRC del mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/places.py"/>
        <source>Check the CRS of the roads.</source>
        <translation>Revise el SRC de las carreteras.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>{path} has no coordinate reference system.</source>
        <translation>{path} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>Assign one to the file, or set it on the layer in QGIS.</source>
        <translation>Asigne uno al archivo, o defínalo en la capa en QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>{path} is not georeferenced: it has no geotransform.</source>
        <translation>{path} no está georreferenciado: no tiene geotransformación.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>Georeference the raster first (QGIS&apos;s Georeferencer: in the menu Layer, in older versions Raster).</source>
        <translation>Georreferencie primero el ráster (Georreferenciador de QGIS: en el menú Capa, en versiones anteriores Ráster).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} holds {odd}, which is no code of a class.</source>
        <translation>{path} contiene {odd}, que no es código de ninguna clase.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} is the record of a run, and which of its maps is meant is not said.</source>
        <translation>{path} es el registro de una ejecución, y no se dice a cuál de sus mapas se refiere.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Name one of: {outputs}.</source>
        <translation>Indique uno de: {outputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>it has more than {max_record_bytes} MB</source>
        <translation>ocupa más de {max_record_bytes} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} is not the record of a map: {error}.</source>
        <translation>{path} no es el registro de un mapa: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <source>Choose the .json file that lies beside the rasters of the run.</source>
        <translation>Elija el archivo .json que está junto a los rásteres de la ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>The run {path} has no output {output}.</source>
        <translation>La ejecución {path} no tiene la salida {output}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>It has: {keys}.</source>
        <translation>Tiene: {keys}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} is not the record of a map: its {key} cannot be told ({error}).</source>
        <translation>{path} no es el registro de un mapa: no se reconoce {key} ({error}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{name} has {count} bands, and not those that {path} says.</source>
        <translation>{name} tiene {count} bandas, y no las que dice {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Choose a record that lies beside the rasters of its run.</source>
        <translation>Elija un registro que esté junto a los rásteres de su ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{name} has {count} bands; {band} was asked for.</source>
        <translation>{name} tiene {count} bandas; se pidió la {band}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Choose another.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} has {count} bands; {bands} was asked for.</source>
        <translation>{path} tiene {count} bandas; se pidió {bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Choose another band.</source>
        <translation>Elija otra banda.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <location filename="../miso_qgis/engine/analysis/tallies.py"/>
        <source>{path} holds more than {max_classes} different codes.</source>
        <translation>{path} contiene más de {max_classes} códigos distintos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>A stratified design needs a map of classes.</source>
        <translation>Un diseño estratificado necesita un mapa de clases.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>{count} classes with at least {minimum} sites each need {least} sites; asked for were {asked}.</source>
        <translation>{count} clases con al menos {minimum} sitios cada una necesitan {least} sitios; se pidieron {asked}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>Ask for more sites, or a smaller minimum.</source>
        <translation>Pida más sitios, o un mínimo menor.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>An expected accuracy was given for {name}, which is no class of the map.</source>
        <translation>Se dio una exactitud esperada para {name}, que no es una clase del mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>The map has: {strata}.</source>
        <translation>El mapa tiene: {strata}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>How much of the class {name} is expected to be right is not known.</source>
        <translation>No se sabe cuánto de la clase {name} se espera que sea correcto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>Give the expected accuracy of every class, or a run that has probabilities.</source>
        <translation>Dé la exactitud esperada de cada clase, o una ejecución que tenga probabilidades.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>unfit for area estimates: chosen, not drawn</source>
        <translation>no apto para estimar superficies: elegido, no sorteado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>fit for area estimates with the inclusion probabilities</source>
        <translation>apto para estimar superficies con las probabilidades de inclusión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>number of the site, the most useful or the first to be visited first</source>
        <translation>número del sitio, primero el más útil o el que se visita antes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>mapped class</source>
        <translation>clase cartografiada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>whether areas and accuracies may be estimated from these sites (1) or not (0)</source>
        <translation>si de estos sitios pueden estimarse superficies y exactitudes (1) o no (0)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>what the sites are fit for</source>
        <translation>para qué sirven los sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>with which probability a pixel of the stratum was drawn</source>
        <translation>con qué probabilidad se sorteó un píxel del estrato</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>area a site stands for (km2)</source>
        <translation>superficie que representa un sitio (km2)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>0 to 1: weighted mean of uncertainty, novelty and access</source>
        <translation>0 a 1: media ponderada de incertidumbre, novedad y acceso</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>confidence of the map (%)</source>
        <translation>confianza del mapa (%)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>applicability of the model (%)</source>
        <translation>aplicabilidad del modelo (%)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>distance from the nearest road (m)</source>
        <translation>distancia a la carretera más cercana (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>cost of reaching the site, in the units of its raster</source>
        <translation>coste de llegar al sitio, en las unidades de su ráster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>why this place</source>
        <translation>por qué este lugar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>easting in the CRS of the map</source>
        <translation>este en el SRC del mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>northing in the CRS of the map</source>
        <translation>norte en el SRC del mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>longitude (degrees, WGS 84)</source>
        <translation>longitud (grados, WGS 84)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>latitude (degrees, WGS 84)</source>
        <translation>latitud (grados, WGS 84)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Opening the map</source>
        <translation>Apertura del mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The raster of costs lies elsewhere than the map.</source>
        <translation>El ráster de costes está en otro lugar que el mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Check its CRS, or leave it out.</source>
        <translation>Revise su SRC, o déjelo fuera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The run has no task {task}.</source>
        <translation>La ejecución no tiene la tarea {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>It has: {tasks}.</source>
        <translation>Tiene: {tasks}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Say that they are classes, if they are.</source>
        <translation>Diga que son clases, si lo son.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{path} has no map of classes.</source>
        <translation>{path} no tiene mapa de clases.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>A stratified design needs one: they are its strata.</source>
        <translation>Un diseño estratificado necesita uno: son sus estratos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{path} says nothing of how sure the map is.</source>
        <translation>{path} no dice nada de lo seguro que es el mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Give a run with its confidence or probabilities, or a raster of percent or probabilities.</source>
        <translation>Dé una ejecución con su confianza o probabilidades, o un ráster de porcentajes o probabilidades.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Looking at the map</source>
        <translation>Examen del mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Looking for candidates</source>
        <translation>Búsqueda de candidatos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>These sites are chosen and not drawn at random: no area and no accuracy can be estimated from them.</source>
        <translation>Estos sitios se eligieron y no se sortearon al azar: de ellos no puede estimarse ni superficie ni exactitud.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>, one candidate per {side} x {side} pixels</source>
        <translation>, un candidato por cada {side} x {side} píxeles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Only {sites} of {count} sites were found: no further place is {spacing} m from all of them{block}. A smaller spacing makes room for more.</source>
        <translation>Solo se hallaron {sites} de {count} sitios: ningún otro lugar está a {spacing} m de todos ellos{block}. Una separación menor deja sitio para más.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The map says nothing of its applicability: the score goes without.</source>
        <translation>El mapa no dice nada de su aplicabilidad: la puntuación prescinde de ella.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Sites may be put on {allowed} of the map&apos;s {total} km2.</source>
        <translation>Los sitios pueden ponerse en {allowed} de los {total} km2 del mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>score {low} to {high} ({use})</source>
        <translation>puntuación {low} a {high} ({use})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>score {low} to {high}</source>
        <translation>puntuación {low} a {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Drawing from the map</source>
        <translation>Sorteo en el mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>drawn at random, number {number} of {sites} from {pixels} pixels of {name} ({km2} km2)</source>
        <translation>sorteado al azar, número {number} de {sites} entre {pixels} píxeles de {name} ({km2} km2)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Only {sites} of {count} sites were drawn: there are no more pixels.</source>
        <translation>Solo se sortearon {sites} de {count} sitios: no hay más píxeles.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Sites were drawn from {here} of the map&apos;s {total} km2 ({share}): estimates from them hold for that part only.</source>
        <translation>Los sitios se sortearon en {here} de los {total} km2 del mapa ({share}): las estimaciones valen solo para esa parte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>With fewer than 2 sites a class has no standard error: {few}.</source>
        <translation>Con menos de 2 sitios una clase no tiene error estándar: {few}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The map&apos;s CRS is not EPSG:3338: pixels, which were drawn with equal probability, differ in area. weight_km2 is the mean of the stratum.</source>
        <translation>El SRC del mapa no es EPSG:3338: los píxeles, sorteados con igual probabilidad, difieren en superficie. weight_km2 es la media del estrato.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{name}: {sites} sites for {km2}</source>
        <translation>{name}: {sites} sitios para {km2}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Metres in the plane of {name}.</source>
        <translation>Metros en el plano de {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the map is unsure here (confidence {confidence} %)</source>
        <translation>el mapa es incierto aquí (confianza {confidence} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the map is fairly sure here (confidence {confidence} %)</source>
        <translation>el mapa es bastante seguro aquí (confianza {confidence} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the map is sure here (confidence {confidence} %)</source>
        <translation>el mapa es seguro aquí (confianza {confidence} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the inputs are unlike the training data (applicability {applicability} %)</source>
        <translation>las entradas no se parecen a los datos de entrenamiento (aplicabilidad {applicability} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the inputs are little like the training data (applicability {applicability} %)</source>
        <translation>las entradas se parecen poco a los datos de entrenamiento (aplicabilidad {applicability} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the inputs are like the training data (applicability {applicability} %)</source>
        <translation>las entradas se parecen a los datos de entrenamiento (aplicabilidad {applicability} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{road_m} m from a road</source>
        <translation>a {road_m} m de una carretera</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>cost {cost}</source>
        <translation>coste {cost}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{apart} m from the next site</source>
        <translation>a {apart} m del sitio más próximo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/tallies.py"/>
        <source>It is no map of classes: give it as values or as percent.</source>
        <translation>No es un mapa de clases: delo como valores o como porcentajes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/vector_styles.py"/>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>no data on the map</source>
        <translation>sin datos en el mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>partly outside the map</source>
        <translation>en parte fuera del mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>smaller than a pixel: the pixel it lies in</source>
        <translation>menor que un píxel: el píxel en que se halla</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Reading the zones</source>
        <translation>Lectura de las zonas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{count} zones on {rasters} rasters are more than can be held at once ({max_sums} sums).</source>
        <translation>{count} zonas en {rasters} rásteres son más de las que caben a la vez ({max_sums} sumas).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Group the features by a key, choose fewer maps, or sum up parts of the layer.</source>
        <translation>Agrupe los objetos por una clave, elija menos mapas, o resuma partes de la capa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Writing the table</source>
        <translation>Escritura de la tabla</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Summing up the zones</source>
        <translation>Resumen de las zonas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>No zone of {title} lies on {path}.</source>
        <translation>Ninguna zona de {title} está en {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Check the CRS of the zones, or choose the map of their area.</source>
        <translation>Revise el SRC de las zonas, o elija el mapa de su área.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>names the zone</source>
        <translation>da nombre a la zona</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>area of the zone</source>
        <translation>superficie de la zona</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>area of its pixels with data</source>
        <translation>superficie de sus píxeles con datos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>share of the zone with data</source>
        <translation>parte de la zona con datos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>pixels with data</source>
        <translation>píxeles con datos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>what to know of the zone</source>
        <translation>lo que hay que saber de la zona</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>zone</source>
        <translation>zona</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{count} of {zones} zones: {note}.</source>
        <translation>{count} de {zones} zonas: {note}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{empty} zones have no geometry.</source>
        <translation>{empty} zonas no tienen geometría.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{keys} features have no {key}: their rows join to nothing.</source>
        <translation>{keys} objetos no tienen {key}: sus filas no se unen con nada.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{count} values of {key} come more than once (the first: {twice}): a join takes one of their rows. Group the features by the key to make them one zone.</source>
        <translation>{count} valores de {key} se repiten (el primero: {twice}): una unión toma una de sus filas. Agrupe los objetos por la clave para que sean una zona.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>The maps lie on {count} different grids; zone_km2, map_km2, covered_pct and pixels are those of the first.</source>
        <translation>Los mapas están en {count} cuadrículas distintas; zone_km2, map_km2, covered_pct y pixels son los de la primera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{overlapping} pairs of zones overlap: what lies in both is counted in each of them.</source>
        <translation>{overlapping} pares de zonas se superponen: lo que está en ambas se cuenta en cada una.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{count} band numbers were given for {path}, but {role} needs {needed}.</source>
        <translation>Se dieron {count} números de banda para {path}, pero {role} necesita {needed}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Give one for each of: {wanted}.</source>
        <translation>Dé uno para cada una de: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Band {band} was asked of {path}, which has {count}.</source>
        <translation>Se pidió la banda {band} de {path}, que tiene {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Give numbers from 1 to {count} for: {wanted}.</source>
        <translation>Dé números de 1 a {count} para: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{path} has 1 band, but {role} needs {needed}</source>
        <translation>{path} tiene 1 banda, pero {role} necesita {needed}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{path} has {count} bands, but {role} needs {needed}</source>
        <translation>{path} tiene {count} bandas, pero {role} necesita {needed}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>The {count} bands of {path} could not be matched</source>
        <translation>No se pudieron asignar las {count} bandas de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{trouble}: not found {missing} (its bands: {has}).</source>
        <translation>{trouble}: no se halló {missing} (sus bandas: {has}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Name the bands in the file, or give band numbers in this order: {wanted}.</source>
        <translation>Dé nombre a las bandas en el archivo, o dé números de banda en este orden: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Name the bands in the files, or single-band files after their band (B04, red, ppt_annual), or give band numbers in this order for every file: {wanted}.</source>
        <translation>Dé nombre a las bandas en los archivos, o a los archivos de una banda según ella (B04, red, ppt_annual), o dé para cada archivo números de banda en este orden: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>The {count} files of {role} ({names}{more}) lack {missing}.</source>
        <translation>A los {count} archivos de {role} ({names}{more}) les falta {missing}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Which of {wanted} the 1 band of {path} holds cannot be told from their names.</source>
        <translation>Por sus nombres no se sabe cuál de {wanted} contiene la única banda de {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Which of {wanted} the {count} bands of {path} hold cannot be told from their names.</source>
        <translation>Por sus nombres no se sabe cuáles de {wanted} contienen las {count} bandas de {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>asked for</source>
        <translation>pedido</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>The device {device} was asked for, but {problem}.</source>
        <translation>Se pidió el dispositivo {device}, pero {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>the installed runtime offers no other</source>
        <translation>el entorno de ejecución instalado no ofrece otro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>The device {device} is not used: {problem}.</source>
        <translation>El dispositivo {device} no se usa: {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>no other device passed its self-test with more than the CPU&apos;s {speed} pixels/s</source>
        <translation>ningún otro dispositivo pasó la autoprueba con más de los {speed} píxeles/s de la CPU</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>the fastest in the self-test: {speed} pixels/s, the CPU {cpu}; probabilities within {difference} of the CPU&apos;s</source>
        <translation>el más rápido en la autoprueba: {speed} píxeles/s, la CPU {cpu}; probabilidades a menos de {difference} de las de la CPU</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>int8 is for the CPU, and the device is {device}</source>
        <translation>int8 es para la CPU, y el dispositivo es {device}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>int8 is for maps in whole percent</source>
        <translation>int8 es para mapas en porcentaje entero</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>the processor has no instructions for products of 8-bit integers that this engine knows</source>
        <translation>el procesador no tiene instrucciones para productos de enteros de 8 bits que este motor conozca</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>The model {stem} has no int8 form: there is no {name} beside it.</source>
        <translation>El modelo {stem} no tiene forma int8: no hay {name} a su lado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>Ask for float32 or auto.</source>
        <translation>Pida float32 o auto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>{name} cannot be used ({code})</source>
        <translation>{name} no se puede usar ({code})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>Ask for float32, or name the int8 file.</source>
        <translation>Pida float32, o indique el archivo int8.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>differs too much from float32</source>
        <translation>difiere demasiado de float32</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>whole percent on a processor with products of 8-bit integers ({processor}); {share_within} of held-out probabilities within {tolerance} of float32</source>
        <translation>porcentaje entero en un procesador con productos de enteros de 8 bits ({processor}); {share_within} de las probabilidades reservadas a menos de {tolerance} de float32</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>The model {stem} is an {form} form, and {precision} was asked for.</source>
        <translation>El modelo {stem} es una forma {form}, y se pidió {precision}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>Name the model it was made from, or ask for auto.</source>
        <translation>Indique el modelo del que se hizo, o pida auto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>{name} is the only form</source>
        <translation>{name} es la única forma</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>does not say which file it was made from</source>
        <translation>no dice de qué archivo se hizo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>was made from another file than {name}</source>
        <translation>se hizo de otro archivo que {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>The model&apos;s contract gives {what} as {value}.</source>
        <translation>El contrato del modelo da {what} como {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a finite number.</source>
        <translation>Debe ser un número finito.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a whole number of {minimum} or more.</source>
        <translation>Debe ser un número entero de {minimum} o más.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a text.</source>
        <translation>Debe ser un texto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Windows of {size} pixels with an overlap of {halo} do not fit the model: {problem}.</source>
        <translation>Las ventanas de {size} píxeles con un solape de {halo} no encajan con el modelo: {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>The model&apos;s own are {size} and {halo}.</source>
        <translation>Las del modelo son {size} y {halo}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the side is more than {max_window}</source>
        <translation>el lado es mayor que {max_window}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the side is not more than twice the halo</source>
        <translation>el lado no es mayor que el doble del margen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the step {step} is more than the core&apos;s side {core}</source>
        <translation>el paso {step} es mayor que el lado del núcleo {core}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the halo is less than the reach {reach}</source>
        <translation>el margen es menor que el alcance {reach}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>halo, core and step are not all multiples of the stride {stride}</source>
        <translation>margen, núcleo y paso no son todos múltiplos de la zancada {stride}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>The model {model} has no task {task}.</source>
        <translation>El modelo {model} no tiene la tarea {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Choose from: {tasks}.</source>
        <translation>Elija entre: {tasks}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a document that is no JSON</source>
        <translation>un documento que no es JSON</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Export the model again.</source>
        <translation>Exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the document</source>
        <translation>el documento</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a JSON object.</source>
        <translation>Debe ser un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>its version</source>
        <translation>su versión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine reads contracts of version {contract_version}.</source>
        <translation>Este motor lee contratos de la versión {contract_version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>no {missing}</source>
        <translation>falta {missing}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Every field of the model contract must be there.</source>
        <translation>Deben estar todos los campos del contrato de modelos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>pixel size and CRS</source>
        <translation>tamaño de píxel y SRC</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine maps on the 10 m lattice of EPSG:3338.</source>
        <translation>Este motor cartografía en la retícula de 10 m de EPSG:3338.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the tasks</source>
        <translation>las tareas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Give at least one, each name once.</source>
        <translation>Dé al menos una, cada nombre una vez.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a list of objects.</source>
        <translation>Debe ser una lista de objetos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the {what} bands</source>
        <translation>las bandas de {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine feeds, in this order: {names}.</source>
        <translation>Este motor suministra, en este orden: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>{key} of {name}</source>
        <translation>{key} de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the range of {name}</source>
        <translation>el rango de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>low must be below high.</source>
        <translation>low debe ser menor que high.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>title of {name}</source>
        <translation>título de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be an object.</source>
        <translation>Debe ser un objeto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the window</source>
        <translation>la ventana</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a task&apos;s name</source>
        <translation>el nombre de una tarea</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Use lower-case letters, digits and &apos;_&apos;.</source>
        <translation>Use minúsculas, cifras y &apos;_&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the classes of {name}</source>
        <translation>las clases de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a class code of {name}</source>
        <translation>un código de clase de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a colour of {name}</source>
        <translation>un color de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Write it as #RRGGBB.</source>
        <translation>Escríbalo como #RRGGBB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a class name of {name}</source>
        <translation>un nombre de clase de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the class codes of {name}</source>
        <translation>los códigos de clase de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Give 2 to 64 different codes from 0 to 254.</source>
        <translation>Dé de 2 a 64 códigos distintos de 0 a 254.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>threshold_balanced of {name}</source>
        <translation>threshold_balanced de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It lies between 0 and 1.</source>
        <translation>Está entre 0 y 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the features of applicability</source>
        <translation>las variables de la aplicabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine knows, in this order: {features}.</source>
        <translation>Este motor conoce, en este orden: {features}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>scale and weight of {name}</source>
        <translation>escala y peso de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Neither is negative, and the scale is not 0.</source>
        <translation>Ninguno es negativo, y la escala no es 0.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the weights of applicability</source>
        <translation>los pesos de la aplicabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>At least one must be positive.</source>
        <translation>Al menos uno debe ser positivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the prototypes of applicability</source>
        <translation>los prototipos de la aplicabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a prototype of applicability</source>
        <translation>un prototipo de la aplicabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the thresholds of applicability</source>
        <translation>los umbrales de la aplicabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>mean_distance of applicability</source>
        <translation>mean_distance de la aplicabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the distances of applicability</source>
        <translation>las distancias de la aplicabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>They must be positive.</source>
        <translation>Deben ser positivas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>data of applicability</source>
        <translation>datos de la aplicabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Give a list of {count}.</source>
        <translation>Dé una lista de {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a number of {what}</source>
        <translation>un número de {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Each must be a {name}.</source>
        <translation>Cada uno debe ser del tipo {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/catalogue.py"/>
        <source>The device {device} is not offered by the installed onnxruntime {version}.</source>
        <translation>El onnxruntime {version} instalado no ofrece el dispositivo {device}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/catalogue.py"/>
        <source>Choose one of: {devices}; or install a runtime that offers it (miso engine install --runtime ..., or the options in QGIS).</source>
        <translation>Elija uno de: {devices}; o instale un entorno de ejecución que lo ofrezca (miso engine install --runtime ..., o en las opciones de QGIS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/onnx_session.py"/>
        <source>it has no settings</source>
        <translation>no tiene ajustes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/onnx_session.py"/>
        <source>onnxruntime fell back to {actual}</source>
        <translation>onnxruntime recurrió a {actual}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/onnx_session.py"/>
        <source>none of the model&apos;s {nodes} operators runs on it</source>
        <translation>ninguno de los {nodes} operadores del modelo se ejecuta en él</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>The memory of the device {device} does not suffice for {what}: {problem}.</source>
        <translation>La memoria del dispositivo {device} no alcanza para {what}: {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>Close other programs that use it, or choose the CPU.</source>
        <translation>Cierre otros programas que lo usen o elija la CPU.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>The model failed on {what}: {problem}.</source>
        <translation>El modelo falló con {what}: {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>Try the CPU device; if it fails there too, the model file is at fault.</source>
        <translation>Pruebe con la CPU; si también falla ahí, el problema está en el archivo del modelo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>Choose the CPU, or see &apos;miso devices&apos; for what the device lacks.</source>
        <translation>Elija la CPU, o vea con &apos;miso devices&apos; qué le falta al dispositivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model holds the operator {operator}, which the torch runtime does not know.</source>
        <translation>El modelo contiene el operador {operator}, que el entorno de ejecución torch no conoce.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>Choose another device.</source>
        <translation>Elija otro dispositivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model pads in a way the torch runtime does not know.</source>
        <translation>El modelo rellena los bordes de una forma que el entorno de ejecución torch no conoce.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model pools with uneven padding, which the torch runtime does not know.</source>
        <translation>El modelo agrupa píxeles con bordes desiguales, algo que el entorno de ejecución torch no conoce.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model resizes in a way the torch runtime does not know.</source>
        <translation>El modelo cambia el tamaño de una forma que el entorno de ejecución torch no conoce.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model uses numbers the torch runtime does not know.</source>
        <translation>El modelo usa un tipo de números que el entorno de ejecución torch no conoce.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/field.py"/>
        <source>Mapping: window {start} of {total}</source>
        <translation>Cartografía: ventana {start} de {total}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/field.py"/>
        <source>The memory of the device {device} did not suffice for as many windows as were given to it at a time: {batch} from then on.</source>
        <translation>La memoria del dispositivo {device} no bastó para tantas ventanas a la vez: {batch} desde entonces.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/field.py"/>
        <source>The memory of the device {device} did not suffice: the map was made, or finished, on the CPU.</source>
        <translation>La memoria del dispositivo {device} no bastó: el mapa se hizo, o se acabó, en la CPU.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is no path: it is empty, has more than {max_path} characters, or holds control characters.</source>
        <translation>{given} no es una ruta: está vacía, tiene más de {max_path} caracteres o contiene caracteres de control.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give the path of a file.</source>
        <translation>Dé la ruta de un archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is a connection or a description of data elsewhere, no file on this computer.</source>
        <translation>{given} es una conexión o descripción de datos en otro lugar, no un archivo de este equipo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Save the data to a file, for instance a GeoTIFF, and give that.</source>
        <translation>Guarde los datos en un archivo, por ejemplo un GeoTIFF, y delo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>There is no file {given}.</source>
        <translation>No existe el archivo {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path, or choose another file.</source>
        <translation>Revise la ruta, o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} names no file on this computer and no http or https address.</source>
        <translation>{given} no indica un archivo de este equipo ni una dirección http o https.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give a file, or an address that begins with https://.</source>
        <translation>Dé un archivo, o una dirección que empiece por https://.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} cannot be reached: {error}.</source>
        <translation>No se puede alcanzar {given}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path and its permissions.</source>
        <translation>Revise la ruta y sus permisos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is no file on a disk.</source>
        <translation>{given} no es un archivo en un disco.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give the path of a file with data.</source>
        <translation>Dé la ruta de un archivo con datos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is {mode}, not a regular file.</source>
        <translation>{given} es {mode}, no un archivo normal.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is empty: it has 0 bytes.</source>
        <translation>{given} está vacío: tiene 0 bytes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>a pipe</source>
        <translation>una tubería</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} names no file on this computer.</source>
        <translation>{given} no indica un archivo de este equipo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Write {prefix}:&quot;FILE&quot;:NAME with the path of a local file.</source>
        <translation>Escriba {prefix}:&quot;FILE&quot;:NAME con la ruta de un archivo local.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>There is no file {path}, named in {given}.</source>
        <translation>No existe el archivo {path}, nombrado en {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path of the file.</source>
        <translation>Revise la ruta del archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} lies in a virtual file system that is not opened.</source>
        <translation>{given} está en un sistema de archivos virtual que no se abre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give a local file, a file in a local archive (/vsizip/, /vsitar/, /vsigzip/), or an https address.</source>
        <translation>Dé un archivo local, un archivo dentro de un comprimido local (/vsizip/, /vsitar/, /vsigzip/), o una dirección https.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is not an archive on this computer.</source>
        <translation>{given} no es un archivo comprimido de este equipo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Unpack it, and give the file.</source>
        <translation>Descomprímalo, y dé el archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>There is no archive {archive}, named in {given}.</source>
        <translation>No existe el archivo comprimido {archive}, nombrado en {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path.</source>
        <translation>Revise la ruta.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} names a folder, no archive.</source>
        <translation>{given} indica una carpeta, no un archivo comprimido.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give the files in it.</source>
        <translation>Dé los archivos que contiene.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} cannot be unpacked: {error}.</source>
        <translation>No se puede descomprimir {given}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Copy or download the archive again, or unpack it and give the file.</source>
        <translation>Copie o descargue de nuevo el archivo comprimido, o descomprímalo y dé el archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Unpack it, and give the unpacked file.</source>
        <translation>Descomprímalo, y dé el archivo descomprimido.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>holds no file {member}</source>
        <translation>no contiene el archivo {member}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>does not say which file of the archive</source>
        <translation>no dice qué archivo del comprimido</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} {what} (it holds: {shown}).</source>
        <translation>{given} {what} (contiene: {shown}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Name the file in it.</source>
        <translation>Indique el archivo que contiene.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>has a table of contents of {size} MB</source>
        <translation>tiene un índice de {size} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>unpacks to {unpacked} GB; up to {max_unpacked} GB are read</source>
        <translation>ocupa {unpacked} GB descomprimido; se leen hasta {max_unpacked} GB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>it has no end record of a zip</source>
        <translation>no tiene registro final de zip</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>unpacks to {size} GB</source>
        <translation>ocupa {size} GB descomprimido</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>holds more than {max_tar_members} files</source>
        <translation>contiene más de {max_tar_members} archivos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>unpacks to more than {max_unpacked} GB</source>
        <translation>ocupa más de {max_unpacked} GB descomprimido</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{member} is no file</source>
        <translation>{member} no es un archivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>its graphs are nested more than {max_depth} deep</source>
        <translation>sus grafos están anidados a más de {max_depth} niveles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>it has more than {max_nodes} operators</source>
        <translation>tiene más de {max_nodes} operadores</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>a field is longer than what holds it</source>
        <translation>un campo es más largo que lo que lo contiene</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>it holds an operator of {domain}, which needs a library of code</source>
        <translation>contiene un operador de {domain}, que necesita una biblioteca de código</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>a field has the unknown type {wire}</source>
        <translation>un campo tiene el tipo desconocido {wire}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>one of its tensors has more than {max_elements} numbers</source>
        <translation>uno de sus tensores tiene más de {max_elements} números</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>a number has no end</source>
        <translation>un número no tiene fin</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose a GeoTIFF or another raster GDAL knows; gdal_translate makes a GeoTIFF of most.</source>
        <translation>Elija un GeoTIFF u otro ráster que GDAL conozca; gdal_translate convierte la mayoría en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not a raster that can be read: {error}.</source>
        <translation>{given} no es un ráster legible: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is a folder, no raster.</source>
        <translation>{given} es una carpeta, no un ráster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Give the files in it, or a list of them.</source>
        <translation>Dé los archivos que contiene, o una lista de ellos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not a raster that can be read: {why}.</source>
        <translation>{given} no es un ráster legible: {why}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} cannot be read: {error}.</source>
        <translation>No se puede leer {given}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} in it is a link to a virtual raster elsewhere</source>
        <translation>{name} en él es un enlace a un ráster virtual en otro lugar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Name that file itself.</source>
        <translation>Indique ese mismo archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} refers to itself</source>
        <translation>{name} se refiere a sí mismo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Make it again with gdalbuildvrt.</source>
        <translation>Hágalo de nuevo con gdalbuildvrt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>it holds virtual rasters in more than {max_depth} levels</source>
        <translation>contiene rásteres virtuales en más de {max_depth} niveles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Make one of the files themselves.</source>
        <translation>Haga uno de los archivos mismos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} has more than {max_head} MB</source>
        <translation>{name} ocupa más de {max_head} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Make several smaller ones.</source>
        <translation>Haga varios menores.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is a virtual raster that cannot be read: {error}.</source>
        <translation>{given} es un ráster virtual que no se puede leer: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Write it to a GeoTIFF with gdal_translate first.</source>
        <translation>Escríbalo primero en un GeoTIFF con gdal_translate.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>more than {max_sources} sources lie behind it</source>
        <translation>hay más de {max_sources} fuentes detrás</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>a source of {name}</source>
        <translation>una fuente de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} cannot be used: {message}</source>
        <translation>{given} no se puede usar: {message}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} refers to the address {path}, which you did not give yourself</source>
        <translation>{name} se refiere a la dirección {path}, que usted no dio</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Give the addresses of the rasters themselves.</source>
        <translation>Dé las direcciones de los propios rásteres.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>it names more than {max_children} files</source>
        <translation>nombra más de {max_children} archivos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given}: its source {path}</source>
        <translation>{given}: su fuente {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it is no file</source>
        <translation>{name}, a su lado, no es un archivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Remove {name}.</source>
        <translation>Quite {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it is a virtual raster</source>
        <translation>{name}, a su lado, es un ráster virtual</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it has more than {max_sidecar_bytes} MB</source>
        <translation>{name}, a su lado, ocupa más de {max_sidecar_bytes} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it cannot be read: {error}</source>
        <translation>{name}, a su lado, no se puede leer: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it refers to another file, {path}</source>
        <translation>{name}, a su lado, se refiere a otro archivo, {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{other} beside it is no file</source>
        <translation>{other}, a su lado, no es un archivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Remove {other}.</source>
        <translation>Quite {other}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not opened: {why}.</source>
        <translation>{given} no se abre: {why}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>a part of it</source>
        <translation>una parte de él</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not opened: its metadata refer to another file, {named}.</source>
        <translation>{given} no se abre: sus metadatos se refieren a otro archivo, {named}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Write it anew with gdal_translate or gdalwarp.</source>
        <translation>Escríbalo de nuevo con gdal_translate o gdalwarp.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} holds no raster band of its own.</source>
        <translation>{given} no contiene ninguna banda ráster propia.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose one of its parts: {shown}</source>
        <translation>Elija una de sus partes: {shown}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose another raster.</source>
        <translation>Elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} says it has {width} x {height} pixels; up to {max_side} along a side are read.</source>
        <translation>{given} dice tener {width} x {height} píxeles; se leen hasta {max_side} por lado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Check the file, or cut it with gdal_translate.</source>
        <translation>Revise el archivo, o recórtelo con gdal_translate.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} has {count} bands; up to {max_bands} are read.</source>
        <translation>{given} tiene {count} bandas; se leen hasta {max_bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} holds complex numbers ({name}) in band {number}.</source>
        <translation>{given} contiene números complejos ({name}) en la banda {number}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose a raster of real numbers.</source>
        <translation>Elija un ráster de números reales.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} has the geotransform {values}, which places no pixel.</source>
        <translation>{given} tiene la geotransformación {values}, que no sitúa ningún píxel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Georeference the raster first.</source>
        <translation>Georreferencie primero el ráster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is stored in blocks of {columns} x {rows} pixels: {size} MB to read one pixel; up to {max_block_bytes} MB are read.</source>
        <translation>{given} está guardado en bloques de {columns} x {rows} píxeles: {size} MB para leer un píxel; se leen hasta {max_block_bytes} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Write it with tiles: gdal_translate -co TILED=YES.</source>
        <translation>Escríbalo en teselas: gdal_translate -co TILED=YES.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/trial.py"/>
        <source>it took more than {seconds} seconds</source>
        <translation>tardó más de {seconds} segundos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/trial.py"/>
        <source>its library failed</source>
        <translation>su biblioteca falló</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/trial.py"/>
        <source>its library crashed on it ({returncode})</source>
        <translation>su biblioteca se bloqueó al leerlo ({returncode})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>its elements are nested more than {max_nesting} deep</source>
        <translation>sus elementos están anidados a más de {max_nesting} niveles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it declares a document type or entities</source>
        <translation>declara un tipo de documento o entidades</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it is no well-formed XML ({error})</source>
        <translation>no es XML bien formado ({error})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it has no element VRTDataset at its start</source>
        <translation>no empieza por un elemento VRTDataset</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it holds Python code, which is not run</source>
        <translation>contiene código Python, que no se ejecuta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it shrinks {source} pixels of a source to {target}; up to {max_shrink} to 1 are read</source>
        <translation>reduce {source} píxeles de una fuente a {target}; se lee hasta {max_shrink} a 1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The map has no value at {x}, {y} (EPSG:3338): neither imagery nor elevation is known there.</source>
        <translation>El mapa no tiene valor en {x}, {y} (EPSG:3338): allí no se conocen ni imágenes ni elevación.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Choose a place where the sources have data.</source>
        <translation>Elija un lugar donde las fuentes tengan datos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place lies outside the map&apos;s extent: this is what the map would say there.</source>
        <translation>El lugar está fuera de la extensión del mapa: esto es lo que diría allí.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place lies outside the mask: the map is cut there, and this is what it would say.</source>
        <translation>El lugar está fuera de la máscara: el mapa se corta allí, y esto es lo que diría.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>the place</source>
        <translation>el lugar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place {x}, {y} ({name}) is not on the map.</source>
        <translation>El lugar {x}, {y} ({name}) no está en el mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Choose a place on the map, and check its CRS.</source>
        <translation>Elija un lugar del mapa, y revise su SRC.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place {x}, {y} (EPSG:3338) lies outside all sources.</source>
        <translation>El lugar {x}, {y} (EPSG:3338) está fuera de todas las fuentes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place {x}, {y} (EPSG:3338) has no coordinates in {name}.</source>
        <translation>El lugar {x}, {y} (EPSG:3338) no tiene coordenadas en {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Choose a place on the map.</source>
        <translation>Elija un lugar del mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Level ground has no direction.</source>
        <translation>El terreno llano no tiene dirección.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The CRS of {what} is {shown}, which is not known.</source>
        <translation>SRC desconocido ({what}): {shown}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Give an authority code such as EPSG:3338, or a WKT.</source>
        <translation>Dé un código como EPSG:3338, o un WKT.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The CRS of {what}: it names a file, or is no text of a CRS.</source>
        <translation>El SRC ({what}): nombra un archivo, o no es el texto de un SRC.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Coordinates cannot be changed from {source} to {target}: {error}.</source>
        <translation>No se pueden transformar coordenadas de {source} a {target}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Check the CRS of the raster, the extent and the output.</source>
        <translation>Revise el SRC del ráster, de la extensión y de la salida.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>the extent</source>
        <translation>la extensión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The extent&apos;s XMIN {xmin} is larger than its XMAX {xmax}.</source>
        <translation>El XMIN {xmin} de la extensión es mayor que su XMAX {xmax}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Give XMIN,YMIN,XMAX,YMAX; only an extent in degrees may run across the antimeridian.</source>
        <translation>Dé XMIN,YMIN,XMAX,YMAX; solo una extensión en grados puede cruzar el antimeridiano.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The extent {xmin},{ymin},{xmax},{ymax} ({name}) has no place in Alaska Albers.</source>
        <translation>La extensión {xmin},{ymin},{xmax},{ymax} ({name}) no tiene lugar en Alaska Albers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <location filename="../miso_qgis/engine/plan.py"/>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Check that its coordinates and its CRS belong together.</source>
        <translation>Compruebe que sus coordenadas y su SRC se corresponden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>Loading the model</source>
        <translation>Carga del modelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>What is mapped so far is kept: run the same with --resume (Continue a stopped run in QGIS).</source>
        <translation>Lo cartografiado se conserva: repita lo mismo con --resume (Continuar ejecución detenida en QGIS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>The {role} {path} has no valid pixel inside the extent: it is all nodata.</source>
        <translation>{role} {path}: ningún píxel válido en la extensión, es todo nodata.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>Check the nodata value of the file, draw another extent, or leave the {role} out.</source>
        <translation>Revise el valor nodata del archivo, dibuje otra extensión, o prescinda de la fuente ({role}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>Resampling to {name}</source>
        <translation>Remuestreo a {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>{outside} % of the area lies outside the training range of {title}.</source>
        <translation>El {outside} % del área está fuera del rango de entrenamiento de {title}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>dissimilarity index, {data}</source>
        <translation>índice de disimilitud, {data}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>{beyond} % of the area is farther from {data}, which the model was trained on, than the threshold of its applicability.</source>
        <translation>El {beyond} % del área está más lejos de {data}, con lo que se entrenó el modelo, que el umbral de su aplicabilidad.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>share of inputs inside the training range</source>
        <translation>parte de las entradas dentro del rango de entrenamiento</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/memory.py"/>
        <source>The map takes {taken} MB of memory, and {limit} MB are allowed.</source>
        <translation>El mapa ocupa {taken} MB de memoria, y se permiten {limit} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/memory.py"/>
        <source>Allow more memory (in QGIS: Settings &gt; Options &gt; MISO), or use a model with smaller windows.</source>
        <translation>Permita más memoria (en QGIS: Configuración &gt; Opciones &gt; MISO), o use un modelo con ventanas menores.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <source>{title}: probability</source>
        <translation>{title}: probabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>inputs inside the training range</source>
        <translation>entradas dentro del rango de entrenamiento</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>likeness to {data}</source>
        <translation>parecido con {data}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Applicability ({measure})</source>
        <translation>Aplicabilidad ({measure})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Model {name} {version} (sha256 {sha256}): {title}.</source>
        <translation>Modelo {name} {version} (sha256 {sha256}): {title}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Everything about the run stands in {name}, beside this file.</source>
        <translation>Todo sobre la ejecución está en {name}, junto a este archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>{name}: {km2} km2 ({share})</source>
        <translation>{name}: {km2} km2 ({share})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Called present from a probability of {threshold} %.</source>
        <translation>Se considera presente desde una probabilidad del {threshold} %.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>percent, nodata 255</source>
        <translation>porcentaje, nodata 255</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>0 to 1, nodata NaN</source>
        <translation>0 a 1, nodata NaN</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Probability ({unit}), one band per class.</source>
        <translation>Probabilidad ({unit}), una banda por clase.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Confidence ({unit}): 1 - entropy of the class probabilities / its maximum; one band per task.</source>
        <translation>Confianza ({unit}): 1 - entropía de las probabilidades de clase / su máximo; una banda por tarea.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>100 % where the inputs lie as near to {data}, which the model was trained on, as 95 % of what was held out of that lies; falling to 0 at {far} times that distance (dissimilarity index of Meyer and Pebesma 2021, over the inputs that are known). It says where the model has seen nothing alike. 100 % is no evidence of accuracy: it only means like {data}. Values: {unit}.</source>
        <translation>100 % donde las entradas están tan cerca de {data}, con lo que se entrenó el modelo, como el 95 % de lo reservado; baja a 0 a {far} veces esa distancia (índice de disimilitud de Meyer y Pebesma 2021, sobre las entradas conocidas). Dice dónde el modelo no ha visto nada parecido. El 100 % no prueba exactitud: solo significa parecido a {data}. Valores: {unit}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Share of the model&apos;s inputs that lie inside the range seen in training; missing inputs count as outside. Values: {unit}.</source>
        <translation>Parte de las entradas del modelo dentro del rango visto en el entrenamiento; las que faltan cuentan como fuera. Valores: {unit}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Made from {given}.</source>
        <translation>Hecho a partir de {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Not given: {missing}.</source>
        <translation>Sin indicar: {missing}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>AKVEG tile {tile}</source>
        <translation>tesela AKVEG {tile}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>extent {edges} ({crs})</source>
        <translation>extensión {edges} ({crs})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>extent of the first raster</source>
        <translation>extensión del primer ráster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>, cut by the polygons {title}</source>
        <translation>, recortado por los polígonos {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>{width} x {height} pixels of {pixel_size} m</source>
        <translation>{width} x {height} píxeles de {pixel_size} m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Area: {area}; {pixels} in {crs}.</source>
        <translation>Área: {area}; {pixels} en {crs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>{name} and {more} more</source>
        <translation>{name} y {more} más</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>a CRS given as WKT</source>
        <translation>un SRC dado como WKT</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Made by MISO for QGIS {miso} on {created} with the model {name} {version} ({precision}, on {device}).</source>
        <translation>Hecho por MISO para QGIS {miso} el {created} con el modelo {name} {version} ({precision}, en {device}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Software: {versions}.</source>
        <translation>Programas: {versions}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>{input} from band {band}</source>
        <translation>{input} de la banda {band}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Read {role} ({crs}): {bands}.</source>
        <translation>Leído: {role} ({crs}): {bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/maps.py"/>
        <source>far from {data}</source>
        <translation>lejos de {data}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/maps.py"/>
        <source>like {data} (no evidence of accuracy)</source>
        <translation>como {data} (no prueba exactitud)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The output folder {base} cannot be written: {error}.</source>
        <translation>No se puede escribir en la carpeta de salida {base}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Choose a folder you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The stopped run {tried} in {base} was made with {what} = {old}; this one has {new}.</source>
        <translation>La ejecución detenida {tried} en {base} se hizo con {what} = {old}; esta tiene {new}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Repeat the request that was stopped, or leave --resume out to start from the beginning.</source>
        <translation>Repita la petición que se detuvo, u omita --resume para empezar desde el principio.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The map needs up to {needed} GB in {folder}, where {free} GB are free.</source>
        <translation>El mapa necesita hasta {needed} GB en {folder}, donde hay {free} GB libres.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Free some space, choose another folder, or map a smaller extent.</source>
        <translation>Libere espacio, elija otra carpeta, o cartografíe una extensión menor.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The disk that holds {folder} is full.</source>
        <translation>El disco que contiene {folder} está lleno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Free some space and run again.</source>
        <translation>Libere espacio y repita.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Writing to {folder} failed: {error}.</source>
        <translation>Falló la escritura en {folder}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Check that the folder is still there and writable.</source>
        <translation>Compruebe que la carpeta sigue ahí y admite escritura.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/store.py"/>
        <source>{name} is shorter than it was written</source>
        <translation>{name} es más corto de lo que se escribió</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/styles.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Record of the run</source>
        <translation>Registro de la ejecución</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>{what} ({bounds}, EPSG:3338) is {width} x {height} pixels large.</source>
        <translation>{what} ({bounds}, EPSG:3338) mide {width} x {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Up to {max_side} pixels a side are mapped, which is more than Alaska; check the extent&apos;s CRS.</source>
        <translation>Se cartografían hasta {max_side} píxeles por lado, más que Alaska; revise el SRC de la extensión.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>{what} ({bounds}, EPSG:3338) lies outside the {role} {path} ({covered}).</source>
        <translation>{what} ({bounds}, EPSG:3338) está fuera de la fuente {role} {path} ({covered}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Draw the extent where the data are, or leave the {role} out.</source>
        <translation>Dibuje la extensión donde haya datos, o prescinda de la fuente ({role}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask ({bounds}, EPSG:3338) lies outside {what} ({there}).</source>
        <translation>La máscara ({bounds}, EPSG:3338) está fuera de {what} ({there}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Draw the extent over the mask.</source>
        <translation>Dibuje la extensión sobre la máscara.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>the output</source>
        <translation>la salida</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>No {left_out} was given: the model works without.</source>
        <translation>Sin indicar: {left_out}. El modelo trabaja sin ello.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source> and no </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The model was trained on terrain of another definition ({terrain}) than is derived here ({version}).</source>
        <translation>El modelo se entrenó con terreno de otra definición ({terrain}) que la que aquí se deriva ({version}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The tile {tile}</source>
        <translation>La tesela {tile}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The extent</source>
        <translation>La extensión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The extent of {path}</source>
        <translation>La extensión de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>the mask</source>
        <translation>la máscara</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask {title} cannot be read: {error}.</source>
        <translation>No se puede leer la máscara {title}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Repair its geometries (Fix geometries).</source>
        <translation>Repare sus geometrías (Corregir geometrías).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask {title} covers no area.</source>
        <translation>La máscara {title} no cubre ninguna superficie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Choose a layer with polygons in it.</source>
        <translation>Elija una capa que contenga polígonos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask {title} has no place in Alaska Albers.</source>
        <translation>La máscara {title} no tiene lugar en Alaska Albers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>Not measured yet.</source>
        <translation>Aún sin medir.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>No {role} was given: the model works without.</source>
        <translation>Sin indicar: {role}. El modelo trabaja sin ello.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{path} cannot be used.</source>
        <translation>{path} no se puede usar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>The elevation it is derived from is not known in {path}.</source>
        <translation>En {path} no se conoce la elevación de la que se deriva.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>Derived from the elevation in {path}.</source>
        <translation>Derivado de la elevación en {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>No band of {path} could be matched to it: choose one.</source>
        <translation>No se pudo asignar ninguna banda de {path}: elija una.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>Band {band} of {path}</source>
        <translation>Banda {band} de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}{called}: chosen by you.</source>
        <translation>{where}{called}: elegida por usted.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}: its name is {description}.</source>
        <translation>{where}: su nombre es {description}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}: the file&apos;s name tells.</source>
        <translation>{where}: lo dice el nombre del archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}{called}: by its place, since the names of the bands tell nothing.</source>
        <translation>{where}{called}: por su lugar, pues los nombres de las bandas no dicen nada.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}{called}: given ready-made.</source>
        <translation>{where}{called}: dada ya hecha.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source> Values: {conversion}.</source>
        <translation> Valores: {conversion}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>The {role} covers about {share} of the area; the model works without it elsewhere.</source>
        <translation>Cobertura ({role}): unos {share} del área; en el resto el modelo trabaja sin ello.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>overall accuracy</source>
        <translation>exactitud global</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>weighted F1</source>
        <translation>F1 ponderado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>area under the ROC curve</source>
        <translation>área bajo la curva ROC</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>area under the precision-recall curve</source>
        <translation>área bajo la curva de precisión-exhaustividad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>expected calibration error</source>
        <translation>error de calibración esperado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>log loss</source>
        <translation>pérdida logarítmica</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>These figures hold for the places that were observed. They say something of the whole area only where the observations are a probability sample of it.</source>
        <translation>Estas cifras valen para los lugares observados. Solo dicen algo de toda el área si las observaciones son una muestra probabilística de ella.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Accuracy of {title}</source>
        <translation>Exactitud de {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Assessment {name} of {map}, {created}</source>
        <translation>Evaluación {name} de {map}, {created}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Made by MISO for QGIS {miso} from {name}.</source>
        <translation>Hecho por MISO para QGIS {miso} a partir de {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{blocks} blocks of {block_size_m} km</source>
        <translation>{blocks} bloques de {block_size_m} km</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{count} of {records} in {file} count, in {blocks}</source>
        <translation>{count} de {records} en {file} cuentan, en {blocks}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Intervals</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{present} from {threshold}</source>
        <translation>{present} desde {threshold}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Recall alone</source>
        <translation>Solo exhaustividad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{level}, from {repeats} draws of whole blocks (seed {seed})</source>
        <translation>{level}, de {repeats} sorteos de bloques enteros (semilla {seed})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source> Prevalence of {present}: {prevalence}.</source>
        <translation> Prevalencia de {present}: {prevalence}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source> Always naming the commonest class would be right in {commonest}.</source>
        <translation> Nombrar siempre la clase más común acertaría en {commonest}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>mapped</source>
        <translation>cartografiado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>prevalence</source>
        <translation>prevalencia</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>How right the map is</source>
        <translation>Cuánto acierta el mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{count} observations.{beside}{guess}</source>
        <translation>{count} observaciones.{beside}{guess}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>figure</source>
        <translation>indicador</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>value and 95 % interval</source>
        <translation>valor e intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{name}, area {roc_auc}</source>
        <translation>{name}, área {roc_auc}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>false positive rate</source>
        <translation>tasa de falsos positivos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>by chance</source>
        <translation>por azar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{name}, area {pr_auc}</source>
        <translation>{name}, área {pr_auc}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Precision and recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{name}, expected calibration error {ece}</source>
        <translation>{name}, error de calibración esperado {ece}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>observed frequency</source>
        <translation>frecuencia observada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>perfectly calibrated</source>
        <translation>calibración perfecta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Probabilities of {name}</source>
        <translation>Probabilidades de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Balanced accuracy is highest from {threshold}: {balanced_accuracy}. A threshold chosen on these observations is flattered by them.</source>
        <translation>La exactitud equilibrada es máxima desde {threshold}: {balanced_accuracy}. Un umbral elegido con estas observaciones sale favorecido por ellas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>All thresholds stand in the table beside the record.</source>
        <translation>Todos los umbrales están en la tabla junto al registro.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Sampling design: {design}.</source>
        <translation>Diseño del muestreo: {design}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>mapped, km²</source>
        <translation>cartografiado, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>adjusted, km²</source>
        <translation>corregido, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>95 % interval, km²</source>
        <translation>intervalo del 95 %, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>user&apos;s accuracy</source>
        <translation>exactitud del usuario</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>producer&apos;s accuracy</source>
        <translation>exactitud del productor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Adjusted for the map&apos;s errors after {source}.</source>
        <translation>Corregido por los errores del mapa según {source}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Adjusted areas with 95 % intervals</source>
        <translation>Superficies corregidas con intervalos del 95 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Areas</source>
        <translation>Superficies</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>observations</source>
        <translation>observaciones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>The first {regions} of {count}.</source>
        <translation>Las primeras {regions} de {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{used} of {records} observations count.</source>
        <translation>{used} de {records} observaciones cuentan.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>read as</source>
        <translation>leída como</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>In a shell, this makes the assessment again.</source>
        <translation>En una consola, esto repite la evaluación.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Software</source>
        <translation>Programas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>How to make it again</source>
        <translation>Cómo hacerlo de nuevo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source> The largest value, {value}, is at {place}.</source>
        <translation> El mayor valor, {value}, está en {place}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{y} by {x}.{told}</source>
        <translation>{y} por {x}.{told}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{y} by {x}. {told}.</source>
        <translation>{y} por {x}. {told}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{name}: no values</source>
        <translation>{name}: sin valores</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{name}: {low} to {high}</source>
        <translation>{name}: {low} a {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>Colours from {ticks}</source>
        <translation>Colores de {ticks}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>Scale bar: {length}</source>
        <translation>Barra de escala: {length}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>True north is up</source>
        <translation>El norte geográfico está arriba</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>True north is {angle}° to the right of up</source>
        <translation>El norte geográfico está {angle}° a la derecha de arriba</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>True north is {angle}° to the left of up</source>
        <translation>El norte geográfico está {angle}° a la izquierda de arriba</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>a map of the report</source>
        <translation>un mapa del informe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{path} has {count} bands, not {band}.</source>
        <translation>{path} tiene {count} bandas, no {band}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{path} does not lie north up.</source>
        <translation>{path} no está orientado al norte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>Write it anew with gdalwarp.</source>
        <translation>Escríbalo de nuevo con gdalwarp.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{name} does not reach the place that is to be shown.</source>
        <translation>{name} no llega al lugar que debe mostrarse.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>Check the place.</source>
        <translation>Revise el lugar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Choose the .json file that a map, a batch of sites or an assessment has left beside its results.</source>
        <translation>Elija el archivo .json que un mapa, una tanda de sitios o una evaluación dejó junto a sus resultados.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Reading the record</source>
        <translation>Lectura del registro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is a record of the kind {kind}, of which no report is made.</source>
        <translation>{path} es un registro de tipo {kind}, del que no se hace informe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>The file {target} is already there.</source>
        <translation>El archivo {target} ya existe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Choose another name, or allow to overwrite it.</source>
        <translation>Elija otro nombre, o permita sobrescribirlo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Drawing the maps</source>
        <translation>Dibujo de los mapas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is no whole record: {name}: {error}.</source>
        <translation>{path} no es un registro completo: {name}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Writing the report</source>
        <translation>Escritura del informe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>there is no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>it holds no object</source>
        <translation>no contiene ningún objeto</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is no record: {error}.</source>
        <translation>{path} no es un registro: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is not the record of a map.</source>
        <translation>{path} no es el registro de un mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>it is the record itself, or a folder</source>
        <translation>es el propio registro, o una carpeta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>The report {target} could not be written: {error}.</source>
        <translation>No se pudo escribir el informe {target}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Choose a file in a folder you may write to.</source>
        <translation>Elija un archivo en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source> of {file}</source>
        <translation> de {file}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>band {band}{of}</source>
        <translation>banda {band}{of}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>Not given: {missing}. The model worked without.</source>
        <translation>Sin indicar: {missing}. El modelo trabajó sin ello.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>read from</source>
        <translation>leída de</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>matched by</source>
        <translation>asignada por</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>Which band feeds which input</source>
        <translation>Qué banda alimenta cada entrada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>What it was made from</source>
        <translation>De qué se hizo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>given</source>
        <translation>dada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>band name</source>
        <translation>nombre de la banda</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>file name</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>The request in the record cannot be repeated: {problem}</source>
        <translation>La petición del registro no se puede repetir: {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>In a shell, this makes the map again (relative paths count from the folder it was made in).</source>
        <translation>En una consola, esto hace el mapa de nuevo (las rutas relativas cuentan desde la carpeta en que se hizo).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>This makes the map again. Its mask, or what was set on a layer, stands in the record and in no file.</source>
        <translation>Esto hace el mapa de nuevo. Su máscara, o lo definido en una capa, está en el registro y en ningún archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>Time and software</source>
        <translation>Tiempo y programas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>loading</source>
        <translation>carga</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>writing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>mapping in all</source>
        <translation>cartografía en total</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>final files</source>
        <translation>archivos finales</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>pixel size</source>
        <translation>tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>crs</source>
        <translation>SRC</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>encoding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>outputs</source>
        <translation>salidas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>precision of the numbers</source>
        <translation>precisión de los números</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>overlap</source>
        <translation>solape</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>windows</source>
        <translation>ventanas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>parts resumed</source>
        <translation>partes reanudadas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>pixels per second</source>
        <translation>píxeles por segundo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>that of the first raster</source>
        <translation>la del primer ráster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>extent of the map</source>
        <translation>extensión del mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>computed on</source>
        <translation>calculado en</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>why this device</source>
        <translation>por qué este dispositivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>why this precision</source>
        <translation>por qué esta precisión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Not everything could be shown:</source>
        <translation>No se pudo mostrar todo:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Map {name}, {created}</source>
        <translation>Mapa {name}, {created}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Made by MISO for QGIS {miso} from {name}. Model {model} {version}, SHA-256 {sha256}.</source>
        <translation>Hecho por MISO para QGIS {miso} a partir de {name}. Modelo {model} {version}, SHA-256 {sha256}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area with data</source>
        <translation>Superficie con datos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Computed</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>in {time} on {device}</source>
        <translation>en {time} en {device}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>W</source>
        <translation>O</translation>
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
        <translation>Centro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>AKVEG tiles</source>
        <translation>Teselas AKVEG</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Not given</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>the Earth</source>
        <translation>la Tierra</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>The file {name} is not beside the record: moved, renamed or deleted.</source>
        <translation>El archivo {name} no está junto al registro: movido, renombrado o borrado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Map: {title}</source>
        <translation>Mapa: {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Shown at about {metres} m per pixel; the file has {step} m.</source>
        <translation>Se muestra a unos {metres} m por píxel; el archivo tiene {step} m.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Called “{name}” where its probability is at least {threshold} %.</source>
        <translation>Se llama «{name}» donde su probabilidad es de al menos el {threshold} %.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Most probable class</source>
        <translation>Clase más probable</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Probability of “{name}”</source>
        <translation>Probabilidad de «{name}»</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Probability of each class:</source>
        <translation>Probabilidad de cada clase:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>area, km²</source>
        <translation>superficie, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>0 to 100 %</source>
        <translation>0 a 100 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>all classes</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area per class</source>
        <translation>Superficie por clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>threshold {threshold} %</source>
        <translation>umbral {threshold} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>probability of “{name}”, %</source>
        <translation>probabilidad de «{name}», %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area at each percent</source>
        <translation>Superficie en cada porcentaje</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area called “{name}” at each threshold</source>
        <translation>Superficie llamada «{name}» con cada umbral</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>area with at least this probability of “{name}”</source>
        <translation>superficie con al menos esta probabilidad de «{name}»</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>threshold, %</source>
        <translation>umbral, %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>What other thresholds would call “{name}”</source>
        <translation>Lo que otros umbrales llamarían «{name}»</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>How the area depends on the threshold</source>
        <translation>Cómo depende la superficie del umbral</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Confidence: {title}</source>
        <translation>Confianza: {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>all classes alike</source>
        <translation>todas las clases iguales</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>one is certain</source>
        <translation>una es segura</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>unlike the training data</source>
        <translation>distinto de los datos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>like it</source>
        <translation>parecido a ellos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>no input</source>
        <translation>ninguna entrada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>every input</source>
        <translation>todas las entradas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Applicability</source>
        <translation>Aplicabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Confidence is 1 - entropy of the class probabilities / its maximum. Applicability shows where the model has seen nothing alike; where it is high, that is no evidence of accuracy.</source>
        <translation>La confianza es 1 - entropía de las probabilidades de clase / su máximo. La aplicabilidad muestra dónde el modelo no ha visto nada parecido; donde es alta, eso no prueba exactitud.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>{beyond} of the map is farther from the training data than the threshold of the model&apos;s applicability ({measure}).</source>
        <translation>{beyond} del mapa está más lejos de los datos de entrenamiento que el umbral de aplicabilidad del modelo ({measure}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Inputs outside their training range</source>
        <translation>Entradas fuera de su rango de entrenamiento</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Inputs without data</source>
        <translation>Entradas sin datos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Every known input lies inside its training range nearly everywhere.</source>
        <translation>Cada entrada conocida está casi en todas partes dentro de su rango de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>outside the training range</source>
        <translation>fuera del rango de entrenamiento</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>without data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>All inputs, share of the map</source>
        <translation>Todas las entradas, parte del mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>How far the map can be trusted</source>
        <translation>Hasta dónde fiarse del mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>share of the map, %</source>
        <translation>parte del mapa, %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red (B04)</source>
        <translation>Rojo (B04)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Green (B03)</source>
        <translation>Verde (B03)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Blue (B02)</source>
        <translation>Azul (B02)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red edge 1 (B05)</source>
        <translation>Borde rojo 1 (B05)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red edge 2 (B06)</source>
        <translation>Borde rojo 2 (B06)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red edge 3 (B07)</source>
        <translation>Borde rojo 3 (B07)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Near infrared (B08)</source>
        <translation>Infrarrojo cercano (B08)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Aspect</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Elevation</source>
        <translation>Elevación</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Max. curvature</source>
        <translation>Curvatura máx.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Stream power</source>
        <translation>Potencia de corriente</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Wetness</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Topogr. position</source>
        <translation>Posición topogr.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Annual precipitation</source>
        <translation>Precipitación anual</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Summer warmth</source>
        <translation>Calor estival</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>January minimum</source>
        <translation>Mínima de enero</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Field sites {name}, {created}</source>
        <translation>Sitios de campo {name}, {created}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>{count}: {ok} whole, {partial} in part, {failed} failed</source>
        <translation>{count}: {ok} completos, {partial} en parte, {failed} fallidos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Around points</source>
        <translation>Alrededor de los puntos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>the point&apos;s pixel</source>
        <translation>el píxel del punto</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>it is not beside the record</source>
        <translation>no está junto al registro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>The sites in {name} cannot be shown: {error}.</source>
        <translation>No se pueden mostrar los sitios de {name}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>sites</source>
        <translation>sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Classes of the sites</source>
        <translation>Clases de los sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>No site has a class.</source>
        <translation>Ningún sitio tiene clase.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>site</source>
        <translation>sitio</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>{task}: class</source>
        <translation>{task}: clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>applicability</source>
        <translation>aplicabilidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>data edge, m</source>
        <translation>borde de datos, m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>The first {most_sites} of {count} sites; all of them stand in the layer.</source>
        <translation>Los primeros {most_sites} de {count} sitios; todos están en la capa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Pictures of the first {most_pictures}.</source>
        <translation>Imágenes de los primeros {most_pictures}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Means, ranges and shares around the sites stand in the layer.</source>
        <translation>Las medias, rangos y partes en torno a los sitios están en la capa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The sites</source>
        <translation>Los sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Chip of {stem}</source>
        <translation>Recorte de {stem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>What could not be asked</source>
        <translation>Lo que no pudo averiguarse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>The request in the record cannot be repeated: {error}</source>
        <translation>La petición del registro no se puede repetir: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>In a shell, this makes the run again.</source>
        <translation>En una consola, esto repite la ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/texts.py"/>
        <source>{start}... ({count} characters)</source>
        <translation>{start}... ({count} caracteres)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/texts.py"/>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
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
        <translation>No hay ningún modelo llamado {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Installed: {names}; or give the path of an .onnx file.</source>
        <translation>Instalados: {names}; o dé la ruta de un archivo .onnx.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>There is no model file {name}.</source>
        <translation>No existe el archivo de modelo {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Check the path, or choose an installed model by name.</source>
        <translation>Revise la ruta, o elija por su nombre un modelo instalado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} has {size} bytes.</source>
        <translation>{path} ocupa {size} bytes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Models of up to {max_model_bytes} bytes are read.</source>
        <translation>Se leen modelos de hasta {max_model_bytes} bytes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} is not an ONNX model that can be loaded: {error}.</source>
        <translation>{path} no es un modelo ONNX que se pueda cargar: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Choose a model exported with &apos;miso export&apos;, or the bundled one.</source>
        <translation>Elija un modelo exportado con &apos;miso export&apos;, o el incluido.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} carries no {metadata_key} metadata (it has: {metadata}).</source>
        <translation>{path} no lleva metadatos {metadata_key} (tiene: {metadata}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>MISO reads models that state their contract; export it with &apos;miso export&apos;.</source>
        <translation>MISO lee modelos que declaran su contrato; expórtelo con &apos;miso export&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s inputs are {inputs}.</source>
        <translation>Las entradas del modelo son {inputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>They must be {wanted}.</source>
        <translation>Deben ser {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s input {name} has the shape {shape}.</source>
        <translation>La entrada {name} del modelo tiene la forma {shape}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must have {rank} dimensions and {bands} bands.</source>
        <translation>Debe tener {rank} dimensiones y {bands} bandas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must have {rank} dimensions.</source>
        <translation>Debe tener {rank} dimensiones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s output for the task {name} has the shape {shape}.</source>
        <translation>La salida del modelo para la tarea {name} tiene la forma {shape}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must be [n, {count}, rows, cols].</source>
        <translation>Debe ser [n, {count}, rows, cols].</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{count} window(s) of {size} pixels</source>
        <translation>{count} ventana(s) de {size} píxeles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s output for {task} is {dtype} of the shape {shape}.</source>
        <translation>La salida del modelo para {task} es {dtype} de la forma {shape}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must be float32 for {count} windows of {rows} x {columns} places: the model file is at fault.</source>
        <translation>Debe ser float32 para {count} ventanas de {rows} x {columns} lugares: el archivo del modelo es defectuoso.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s output for {task} runs from {low} to {high}.</source>
        <translation>La salida del modelo para {task} va de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Probabilities lie between 0 and 1: the model file is at fault.</source>
        <translation>Las probabilidades están entre 0 y 1: el archivo del modelo es defectuoso.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} keeps its weights in another file.</source>
        <translation>{path} guarda sus pesos en otro archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Save the model as one file, without external data.</source>
        <translation>Guarde el modelo como un solo archivo, sin datos externos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>the window of the self-test</source>
        <translation>la ventana de la autoprueba</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its probabilities differ from the CPU&apos;s by {difference}, more than {tolerance}</source>
        <translation>sus probabilidades difieren de las de la CPU en {difference}, más de {tolerance}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its test did not end within {seconds} s</source>
        <translation>su prueba no terminó en {seconds} s</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its test could not be started: {error}</source>
        <translation>su prueba no se pudo iniciar: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its test ended with status {returncode}: {last}</source>
        <translation>su prueba terminó con estado {returncode}: {last}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>it failed: {error}</source>
        <translation>falló: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>Reading the sites</source>
        <translation>Lectura de los sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>It lies outside all sources, at {x}, {y} (EPSG:3338).{hint}</source>
        <translation>Está fuera de todas las fuentes, en {x}, {y} (EPSG:3338).{hint}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} is no angle</source>
        <translation>{value} no es un ángulo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} has a fraction in front of a smaller unit</source>
        <translation>{value} tiene una fracción delante de una unidad menor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} has 60 or more minutes or seconds</source>
        <translation>{value} tiene 60 o más minutos o segundos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} has a minus and the letter {letter}</source>
        <translation>{value} tiene un signo menos y la letra {letter}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} is no number</source>
        <translation>{value} no es un número</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{path} (given as sites) has no row but its first.</source>
        <translation>{path} (dado como sitios) no tiene más fila que la primera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Choose a table with sites.</source>
        <translation>Elija una tabla con sitios.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>longitude or easting</source>
        <translation>longitud o este</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>latitude or northing</source>
        <translation>latitud o norte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>the sites</source>
        <translation>los sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{path} (given as sites) has no columns that look like longitude and latitude, or x and y.</source>
        <translation>{path} (dado como sitios) no tiene columnas que parezcan longitud y latitud, o x e y.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Name them (--x-field and --y-field; in QGIS: X field, Y field). It has: {names}.</source>
        <translation>Indíquelas (--x-field y --y-field; en QGIS: Campo X, Campo Y). Tiene: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>more than {max_sites} rows</source>
        <translation>más de {max_sites} filas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{shown} (given as sites) cannot be read as a table: {error}.</source>
        <translation>{shown} (dado como sitios) no se puede leer como tabla: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Save it again as CSV.</source>
        <translation>Guárdela de nuevo como CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{shown} (given as sites) has no line of column names.</source>
        <translation>{shown} (dado como sitios) no tiene línea de nombres de columna.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Give it one.</source>
        <translation>Póngale una.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>The first line of {shown} (given as sites) holds numbers: {cells}.</source>
        <translation>La primera línea de {shown} (dado como sitios) contiene números: {cells}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Put a line with the names of the columns first.</source>
        <translation>Ponga primero una línea con los nombres de las columnas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>It has {count} cells where the first line has {columns}: a delimiter stands inside a value, such as a decimal comma.</source>
        <translation>Tiene {count} celdas donde la primera línea tiene {columns}: hay un delimitador dentro de un valor, como una coma decimal.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>The coordinates of {path} (given as sites) are no degrees (the first is {known}), and no CRS was given for them.</source>
        <translation>Las coordenadas de {path} (dado como sitios) no son grados (la primera es {known}), y no se dio SRC para ellas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Give their CRS (--crs EPSG:3338; in QGIS: CRS of the table).</source>
        <translation>Dé su SRC (--crs EPSG:3338; en QGIS: SRC de la tabla).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>It has no value in {gone}.</source>
        <translation>Sin valor en {gone}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Its coordinates cannot be read: {error}.</source>
        <translation>Sus coordenadas no se pueden leer: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Its coordinates stood in each other&apos;s columns and were swapped.</source>
        <translation>Sus coordenadas estaban en la columna de la otra y se intercambiaron.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Both of its coordinates name the same direction.</source>
        <translation>Sus dos coordenadas indican la misma dirección.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>It has no geometry.</source>
        <translation>No tiene geometría.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Its geometry cannot be read: {error}.</source>
        <translation>Su geometría no se puede leer: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It is a {geom_type}: only points and polygons are sites.</source>
        <translation>Es un {geom_type}: solo los puntos y polígonos son sitios.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It has no coordinates.</source>
        <translation>No tiene coordenadas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It has {count} points; up to {max_points} are taken.</source>
        <translation>Tiene {count} puntos; se admiten hasta {max_points}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its coordinates have no place in Alaska Albers (EPSG:3338).</source>
        <translation>Sus coordenadas no tienen lugar en Alaska Albers (EPSG:3338).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It is larger than Alaska.</source>
        <translation>Es mayor que Alaska.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its coordinates are 0, 0, which stands for none.</source>
        <translation>Sus coordenadas son 0, 0, que significa ninguna.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its latitude and longitude were swapped.</source>
        <translation>Se intercambiaron su latitud y su longitud.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>{y} is no latitude.</source>
        <translation>{y} no es una latitud.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>{x} is no longitude.</source>
        <translation>{x} no es una longitud.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its longitude {x} was taken by whole circles.</source>
        <translation>Su longitud {x} se corrigió en vueltas completas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It lies across the antimeridian.</source>
        <translation>Está sobre el antimeridiano.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its polygon cannot be repaired.</source>
        <translation>Su polígono no se puede reparar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its polygon has no area.</source>
        <translation>Su polígono no tiene superficie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source> Is the minus sign of its longitude missing?</source>
        <translation> ¿Falta el signo menos de su longitud?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>The results would replace the sites themselves: {result}.</source>
        <translation>Los resultados sustituirían a los propios sitios: {result}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>Choose another name or folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>Writing the sites</source>
        <translation>Escritura de los sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>Writing chip {site} of {count}</source>
        <translation>Escritura del recorte {site} de {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>The map has no value there: neither imagery nor elevation is known.</source>
        <translation>El mapa no tiene valor allí: no se conocen ni imágenes ni elevación.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>It holds no centre of a pixel: the pixel it lies in was taken.</source>
        <translation>No contiene ningún centro de píxel: se tomó el píxel en que se halla.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>{gone} of its {used} pixels have no value.</source>
        <translation>{gone} de sus {used} píxeles no tienen valor.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>The map has no value at its point.</source>
        <translation>El mapa no tiene valor en su punto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>The sites&apos; column {column} is called {new} in the result.</source>
        <translation>La columna {column} de los sitios se llama {new} en el resultado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/style.py"/>
        <source>{title}: {name} {low} to {high} %</source>
        <translation>{title}: {name} {low} a {high} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/style.py"/>
        <source>No value (see miso_reason)</source>
        <translation>Sin valor (véase miso_reason)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>It has no {id_field}: it is called by its row.</source>
        <translation>No tiene {id_field}: se llama por su fila.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>Row {row} has the same {id_field}.</source>
        <translation>La fila {row} tiene el mismo {id_field}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>1 more row has the same {id_field}.</source>
        <translation>1 fila más tiene el mismo {id_field}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>{count} more rows have the same {id_field}.</source>
        <translation>{count} filas más tienen el mismo {id_field}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>The sites have no column {asked} for the {what}.</source>
        <translation>Los sitios no tienen la columna {asked} ({what}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>They have: {names}.</source>
        <translation>Tienen: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>{path} (given as sites) has {what}; up to {max_sites} sites are taken at a time.</source>
        <translation>{path} (dado como sitios) tiene {what}; se admiten hasta {max_sites} sitios a la vez.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>Split the sites into several runs.</source>
        <translation>Reparta los sitios en varias ejecuciones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) is no file on this computer.</source>
        <translation>{path} (dado como sitios) no es un archivo de este equipo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Save the sites to a file, for instance a GeoPackage, and give that.</source>
        <translation>Guarde los sitios en un archivo, por ejemplo un GeoPackage, y delo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has {size} MB; up to {most} MB are read.</source>
        <translation>{path} (dado como sitios) ocupa {size} MB; se leen hasta {most} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Save only the sites of the area.</source>
        <translation>Guarde solo los sitios del área.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) cannot be read as a vector layer: {error}.</source>
        <translation>{path} (dado como sitios) no se puede leer como capa vectorial: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON, CSV table or another file OGR knows.</source>
        <translation>Dé un GeoPackage, shapefile, GeoJSON, tabla CSV u otro archivo que OGR conozca.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no feature.</source>
        <translation>{path} (dado como sitios) no tiene ningún objeto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Choose a layer with sites.</source>
        <translation>Elija una capa con sitios.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>more than {max_sites} features</source>
        <translation>más de {max_sites} objetos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no layer {layer}.</source>
        <translation>{path} (dado como sitios) no tiene la capa {layer}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <location filename="../miso_qgis/processing/vector_inputs.py"/>
        <source>It has: {names}.</source>
        <translation>Tiene: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no layer with geometries.</source>
        <translation>{path} (dado como sitios) no tiene ninguna capa con geometrías.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Choose a layer of points or polygons, or save the table as CSV.</source>
        <translation>Elija una capa de puntos o polígonos, o guarde la tabla como CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) is a {driver} file, which is not read as sites.</source>
        <translation>{path} (dado como sitios) es un archivo de tipo {driver}, que no se lee como sitios.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON or CSV table.</source>
        <translation>Dé un GeoPackage, shapefile, GeoJSON o tabla CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no coordinate reference system in its layer {layer}.</source>
        <translation>{path} (dado como sitios) no tiene sistema de referencia de coordenadas en su capa {layer}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Assign one to the file, or give it (--crs).</source>
        <translation>Asigne uno al archivo, o delo (--crs).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Its geometry cannot be read.</source>
        <translation>Su geometría no se puede leer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>The layers of {path} (given as sites) have different CRSs.</source>
        <translation>Las capas de {path} (dado como sitios) tienen SRC distintos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Name one of its {count} layers (--sites-layer).</source>
        <translation>Indique una de sus {count} capas (--sites-layer).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>All {count} layers of {title} were taken together; --sites-layer names one.</source>
        <translation>Se tomaron juntas las {count} capas de {title}; --sites-layer indica una.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>{path} is placed by ground control points or a sensor model (GCP, RPC), not by a geotransform.</source>
        <translation>{path} se sitúa por puntos de control o un modelo de sensor (GCP, RPC), no por una geotransformación.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>Warp it first (Raster &gt; Projections &gt; Warp in QGIS, or gdalwarp).</source>
        <translation>Rectifíquelo primero (Ráster &gt; Proyecciones &gt; Combar en QGIS, o gdalwarp).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>The values of {name} in {path} run from {shown} (1 to 99 %), {what}; the model was trained on {low} to {high}{unit}.</source>
        <translation>Los valores de {name} en {path} van de {shown} (1 a 99 %), {what}; el modelo se entrenó con {low} a {high}{unit}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give {option} {scale}{offset} (in QGIS: Scales of the sources, elevation={scale}{change}), or declare the unit in the file.</source>
        <translation>Dé {option} {scale}{offset} (en QGIS: Escalas de las fuentes, elevation={scale}{change}), o declare la unidad en el archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give the band by itself with its scale ({alone}; in QGIS under Ready-made covariates), or declare scale and offset in the file.</source>
        <translation>Dé la banda sola con su escala ({alone}; en QGIS en Covariables ya hechas), o declare escala y desplazamiento en el archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>stored as 8-bit numbers: a picture stretched for the eye, not reflectance</source>
        <translation>guardados como números de 8 bits: una imagen realzada para la vista, no reflectancia</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Use the reflectance raster the picture was made from (uint16, reflectance x 10000).</source>
        <translation>Use el ráster de reflectancia del que se hizo la imagen (uint16, reflectancia x 10000).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as reflectance from 0 to 1</source>
        <translation>como reflectancia de 0 a 1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give --imagery-scale 10000 (in QGIS: Scales of the sources, imagery=10000), or declare the scale in the file.</source>
        <translation>Dé --imagery-scale 10000 (en QGIS: Escalas de las fuentes, imagery=10000), o declare la escala en el archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>far below reflectance x 10000 (reflectance in percent?)</source>
        <translation>muy por debajo de reflectancia x 10000 (¿reflectancia en porcentaje?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give the scale to reflectance x 10000, for percent --imagery-scale 100 (in QGIS: Scales of the sources, imagery=100).</source>
        <translation>Dé la escala a reflectancia x 10000, para porcentajes --imagery-scale 100 (en QGIS: Escalas de las fuentes, imagery=100).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>No value of any band in {path} lies below {lowest} (lowest: {name}). Sentinel-2 of processing baseline 04.00 and later stores reflectance + 1000: if this is such a product, give --imagery-scale 1,-1000 (in QGIS: Scales of the sources, imagery=1-1000).</source>
        <translation>Ningún valor de ninguna banda de {path} está por debajo de {lowest} (la menor: {name}). Sentinel-2 de processing baseline 04.00 o posterior guarda reflectancia + 1000: si es un producto así, dé --imagery-scale 1,-1000 (en QGIS: Escalas de las fuentes, imagery=1-1000).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than any surface reflects</source>
        <translation>más de lo que refleja cualquier superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>: check its scale.</source>
        <translation>: revise su escala.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>up to {top}: impossible in metres (feet?)</source>
        <translation>hasta {top}: imposible en metros (¿pies?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>up to {top}: impossible in metres (decimetres, centimetres?)</source>
        <translation>hasta {top}: imposible en metros (¿decímetros, centímetros?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>hardly any relief: scaled to 0..1, or in kilometres?</source>
        <translation>apenas relieve: ¿escalado a 0..1, o en kilómetros?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>far below the sea: bathymetry, or an undeclared nodata value?</source>
        <translation>muy por debajo del mar: ¿batimetría, o un valor nodata sin declarar?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as in kelvin</source>
        <translation>como en kelvin</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as if stored x {scale}</source>
        <translation>como guardados x {scale}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>no temperature in degrees Celsius</source>
        <translation>no es temperatura en grados Celsius</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>warmer than any January minimum of the region (degrees Fahrenheit?)</source>
        <translation>más cálido que cualquier mínima de enero de la región (¿grados Fahrenheit?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as if scaled to 0..1</source>
        <translation>como escalados a 0..1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as a sum of five months in kelvin</source>
        <translation>como una suma de cinco meses en kelvin</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as if stored x {scale} (AKVEG stores this index x 100)</source>
        <translation>como guardados x {scale} (AKVEG guarda este índice x 100)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>no sum of five months</source>
        <translation>no es una suma de cinco meses</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>less than any desert gets in a year (metres?)</source>
        <translation>menos de lo que recibe al año cualquier desierto (¿metros?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>less than any place of the region gets in a year (centimetres, inches or mm a month?)</source>
        <translation>menos de lo que recibe al año cualquier lugar de la región (¿centímetros, pulgadas o mm al mes?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give the band by itself with its scale (--covariate ppt_annual=FILE:BAND*10 from centimetres, *25.4 from inches, *12 from mm a month).</source>
        <translation>Dé la banda sola con su escala (--covariate ppt_annual=FILE:BAND*10 desde centímetros, *25.4 desde pulgadas, *12 desde mm al mes).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than falls anywhere on earth</source>
        <translation>más de lo que cae en cualquier lugar de la Tierra</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>very dry: check that the unit is mm a year, not centimetres or mm a month</source>
        <translation>muy seco: compruebe que la unidad es mm al año, no centímetros ni mm al mes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than 90 degrees</source>
        <translation>más de 90 grados</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>, as if stored x {scale}</source>
        <translation>, como guardados x {scale}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>very flat: check that the unit is degrees, not radians or a ratio</source>
        <translation>muy llano: compruebe que la unidad son grados, no radianes ni una razón</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than a full turn</source>
        <translation>más de una vuelta completa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as in radians</source>
        <translation>como en radianes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than the logarithm of any catchment area</source>
        <translation>más que el logaritmo de cualquier cuenca</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>higher than any hill above the 90 m around it</source>
        <translation>más alto que cualquier colina sobre los 90 m de alrededor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>sharper than any terrain at 10 m</source>
        <translation>más agudo que cualquier terreno a 10 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>{name} of {path}: {doubt}.</source>
        <translation>{name} de {path}: {doubt}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>{path} ({crs}) has no place in {target}.</source>
        <translation>{path} ({crs}) no tiene lugar en {target}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Check the CRS of the raster.</source>
        <translation>Revise el SRC del ráster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Reading {path} failed: {error}.</source>
        <translation>Falló la lectura de {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Check that the file is whole and still there.</source>
        <translation>Compruebe que el archivo está completo y sigue ahí.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>The model has no covariate {name}.</source>
        <translation>El modelo no tiene la covariable {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Choose from: {names}.</source>
        <translation>Elija entre: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>x {by} {to} (set by the user)</source>
        <translation>x {by} {to} (definido por el usuario)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>x {scale} {offset} (declared in the file)</source>
        <translation>x {scale} {offset} (declarado en el archivo)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>x {published} (the Alaska Soil Data Bank&apos;s scaling of {name})</source>
        <translation>x {published} (la escala de {name} en la Alaska Soil Data Bank)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>{note}, reflectance to reflectance x 10000</source>
        <translation>{note}, reflectancia a reflectancia x 10000</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>its unit is declared as {unit}, which is not known for {name}: taken as it is</source>
        <translation>su unidad se declara como {unit}, que no se conoce para {name}: se toma tal cual</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>{note}, {unit} converted</source>
        <translation>{note}, {unit} convertido</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>From the last map made here with this model ({where}): {pixels} pixels in {seconds} s.</source>
        <translation>Según el último mapa hecho aquí con este modelo ({where}): {pixels} píxeles en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>From a trial of about a second of this model on this machine ({where}), and {other} microseconds a pixel for reading and writing, as measured on two cores elsewhere; the first map made here will correct both.</source>
        <translation>Según una prueba de alrededor de un segundo de este modelo en este equipo ({where}), y {other} microsegundos por píxel para leer y escribir, medidos en otro con dos núcleos; el primer mapa hecho aquí corregirá ambos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source> Other programs were using the processor during the trial.</source>
        <translation> Otros programas usaban el procesador durante la prueba.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>a thread per core</source>
        <translation>un hilo por núcleo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>1 thread</source>
        <translation>1 hilo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>{count} threads</source>
        <translation>{count} hilos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) cannot be read as a vector layer: {error}.</source>
        <translation>{path} (dado como máscara) no se puede leer como capa vectorial: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>The mask {path} has no coordinate reference system.</source>
        <translation>La máscara {path} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>The mask {path} holds no polygon (it holds: {kinds}).</source>
        <translation>La máscara {path} no contiene ningún polígono (contiene: {kinds}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Choose a polygon layer.</source>
        <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) is no file on this computer.</source>
        <translation>{path} (dado como máscara) no es un archivo de este equipo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Save the polygons to a file, for instance a GeoPackage, and give that.</source>
        <translation>Guarde los polígonos en un archivo, por ejemplo un GeoPackage, y delo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) is a {driver} file, which is not read as a mask.</source>
        <translation>{path} (dado como máscara) es un archivo de tipo {driver}, que no se lee como máscara.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) has {what}; up to {max_bytes} MB and {max_features} features are read.</source>
        <translation>{path} (dado como máscara) tiene {what}; se leen hasta {max_bytes} MB y {max_features} objetos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Dissolve or simplify the polygons, or give only those of the area.</source>
        <translation>Disuelva o simplifique los polígonos, o dé solo los del área.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A message was longer than a line may be.</source>
        <translation>Un mensaje era más largo de lo que puede ser una línea.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A {type} message has the id {identifier}.</source>
        <translation>Un mensaje {type} tiene el identificador {identifier}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A message has the type {type}.</source>
        <translation>Un mensaje tiene el tipo {type}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A request&apos;s body is no object.</source>
        <translation>El cuerpo de una petición no es un objeto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A job {identifier} is already under way.</source>
        <translation>Ya hay un trabajo {identifier} en curso.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>{max_waiting} jobs are waiting already.</source>
        <translation>Ya hay {max_waiting} trabajos en espera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Wait until one has ended.</source>
        <translation>Espere a que termine uno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The engine ran out of memory.</source>
        <translation>El motor se quedó sin memoria.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Close other programs, or choose a smaller extent.</source>
        <translation>Cierre otros programas, o elija una extensión menor.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The engine failed unexpectedly: {name}: {unexpected}.</source>
        <translation>El motor falló inesperadamente: {name}: {unexpected}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Please report this with the log.</source>
        <translation>Por favor, comuníquelo con el registro de mensajes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The engine knows no job of the kind {kind}.</source>
        <translation>El motor no conoce trabajos de tipo {kind}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>It knows: {perform}.</source>
        <translation>Conoce: {perform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The devices were asked for with {body}.</source>
        <translation>Se preguntó por los dispositivos con {body}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Ask with test, model.</source>
        <translation>Pregunte con test, model.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The field &apos;measure&apos; is {measure}.</source>
        <translation>El campo &apos;measure&apos; es {measure}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give true or false.</source>
        <translation>Dé true o false.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The {name} of the place</source>
        <translation>{name} del lugar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The CRS of the place is {crs}.</source>
        <translation>El SRC del lugar es {crs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give a text.</source>
        <translation>Dé un texto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>A layer of a run stands for the run and the task it shows. Any other raster of classes or probabilities can be assessed too; or choose the .json file of a run.</source>
        <translation>Una capa de una ejecución representa la ejecución y la tarea que muestra. También puede evaluarse cualquier otro ráster de clases o probabilidades; o elija el archivo .json de una ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Which of the run&apos;s maps is assessed.</source>
        <translation>Cuál de los mapas de la ejecución se evalúa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>as the layer shows</source>
        <translation>según muestra la capa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Points in any CRS. The parts of a multipoint count one by one.</source>
        <translation>Puntos en cualquier SRC. Las partes de un multipunto cuentan una a una.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>The column with the observed class.</source>
        <translation>La columna con la clase observada.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>How deep was dug or probed: an absence of permafrost counts only where this is 1 m or more.</source>
        <translation>Hasta qué profundidad se excavó o sondeó: una ausencia de permafrost solo cuenta si es de 1 m o más.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Unit of that column.</source>
        <translation>Unidad de esa columna.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Observations are presences only</source>
        <translation>Las observaciones son solo presencias</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>They say where something is and not where it is not: only recall is given.</source>
        <translation>Dicen dónde hay algo y no dónde no lo hay: solo se da la exhaustividad.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Begins the files&apos; names and names the layer. A taken one is numbered.</source>
        <translation>Inicia los nombres de los archivos y da nombre a la capa. Si ya existe, se numera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Assess</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Compare the map with the observations. While a run is being made, it waits.</source>
        <translation>Comparar el mapa con las observaciones. Mientras haya otra ejecución en curso, espera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Depth unit</source>
        <translation>Unidad prof.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Sample, regions and blocks</source>
        <translation>Muestra, regiones y bloques</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Areas adjusted for the map&apos;s errors, with intervals, are given only for a probability sample: simple (random), systematic, or stratified by the classes of this map. none for everything else.</source>
        <translation>Las superficies corregidas por los errores del mapa, con intervalos, solo se dan para una muestra probabilística: simple (aleatoria), systematic (sistemática) o stratified (estratificada por las clases de este mapa). none para todo lo demás.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Only observations for which all of these hold: FIELD OP VALUE, separated by “;”.</source>
        <translation>Solo las observaciones que cumplen todas estas condiciones: CAMPO OP VALOR, separadas por «;».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Polygons to give figures for, such as ecoregions or permafrost zones.</source>
        <translation>Polígonos para los que dar cifras, como ecorregiones o zonas de permafrost.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>The column that names a region.</source>
        <translation>La columna que da nombre a una región.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Intervals come from drawing whole squares of this side: observations near each other are no independent evidence. None is given for fewer than 10 squares.</source>
        <translation>Los intervalos salen de sortear cuadrados enteros de este lado: las observaciones cercanas no son pruebas independientes. No se dan con menos de 10 cuadrados.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: {count} observations that count, in {blocks} blocks of {size:g} km. {note}</source>
        <translation>{name}: {count} observaciones que cuentan, en {blocks} bloques de {size:g} km. {note}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>The record {path} cannot be read.</source>
        <translation>No se puede leer el registro {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Area under the ROC curve</source>
        <translation>Área bajo la curva ROC</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Area under the precision-recall curve</source>
        <translation>Área bajo la curva de precisión-exhaustividad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Expected calibration error</source>
        <translation>Error de calibración esperado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Log loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: prevalence</source>
        <translation>{name}: prevalencia</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: recall</source>
        <translation>{name}: exhaustividad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: precision</source>
        <translation>{name}: precisión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: F1</source>
        <translation>{name}: F1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>This map would be</source>
        <translation>Este mapa sería</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Extent (m, EPSG:3338)</source>
        <translation>Extensión (m, EPSG:3338)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>West, east, south and north of the area (m, EPSG:3338). Left empty: the whole imagery, else elevation.</source>
        <translation>Oeste, este, sur y norte del área (m, EPSG:3338). Vacío: toda la imagen; si no, la elevación.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Whole imagery</source>
        <translation>Toda la imagen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Draw the extent as a rectangle on the map.</source>
        <translation>Dibujar la extensión como un rectángulo en el mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Draw a polygon on the map: click its corners, end with a right click or a double click. Outside of it the map is empty.</source>
        <translation>Dibujar un polígono en el mapa: haga clic en sus vértices y termine con clic derecho o doble clic. Fuera de él, el mapa queda vacío.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Map view</source>
        <translation>Vista del mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Take what the map window shows.</source>
        <translation>Tomar lo que muestra la ventana del mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Take the selected features of the current layer: the extent around them, and polygons as the outline.</source>
        <translation>Tomar los objetos seleccionados de la capa actual: la extensión que los rodea y los polígonos como contorno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Take the extent of a spatial bookmark of the project or of yours.</source>
        <translation>Tomar la extensión de un marcador espacial, del proyecto o propio.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>AKVEG grid</source>
        <translation>Cuadrícula AKVEG</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Add the tiles of the AKVEG grid in the map window as a layer; it shows their ids.</source>
        <translation>Añadir como capa las teselas de la cuadrícula AKVEG de la ventana del mapa; muestra sus identificadores.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>The id of a 50 km tile of the AKVEG grid, instead of an extent.</source>
        <translation>El identificador de una tesela de 50 km de la cuadrícula AKVEG, en vez de una extensión.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>AKVEG tile</source>
        <translation>Tesela AKVEG</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Inside polygons</source>
        <translation>Dentro de polígonos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Outside of the polygons of this layer or file the map is empty. May be left out.</source>
        <translation>Fuera de los polígonos de esta capa o archivo, el mapa queda vacío. Opcional.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Drop the drawn or selected polygon; the extent stays.</source>
        <translation>Descartar el polígono dibujado o seleccionado; la extensión se mantiene.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>There are no bookmarks</source>
        <translation>No hay marcadores</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Drawn polygon</source>
        <translation>Polígono dibujado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>No grid: {error}</source>
        <translation>Sin cuadrícula: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/background.py"/>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Please report this.</source>
        <translation>Por favor, comuníquelo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Which band feeds which input of the model, and how that was found out.</source>
        <translation>Qué banda alimenta cada entrada del modelo y cómo se determinó.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Match by</source>
        <translation>Asignada por</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Band for {input}</source>
        <translation>Banda para {input}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>choose...</source>
        <translation>elegir...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>derived</source>
        <translation>derivada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>The layer {layer!r} has a CRS or nodata value that its file lacks, and the project is not saved.</source>
        <translation>La capa {layer!r} tiene un SRC o un valor nodata que su archivo no tiene, y el proyecto no está guardado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>Save the project: the command then takes the layer from there.</source>
        <translation>Guarde el proyecto: la orden tomará entonces la capa de ahí.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>The layer {layer!r} is a temporary one and has no file.</source>
        <translation>La capa {layer!r} es temporal y no tiene archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>Save it (Export &gt; Make Permanent) and copy the command again.</source>
        <translation>Guárdela (Exportar &gt; Hacer permanente) y copie la orden de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>The command has {count} characters; the command prompt takes {most}.</source>
        <translation>La orden tiene {count} caracteres; el símbolo del sistema admite {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>Save the polygons as a layer and choose that layer under &apos;Inside polygons&apos;.</source>
        <translation>Guarde los polígonos como capa y elija esa capa en «Dentro de polígonos».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>MISO</source>
        <translation>MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Imagery, elevation and climate</source>
        <translation>Imágenes, elevación y clima</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Where the map is made</source>
        <translation>Dónde se hace el mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Model, tasks, outputs, folder and device</source>
        <translation>Modelo, tareas, salidas, carpeta y dispositivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>What the map says at points and polygons</source>
        <translation>Lo que dice el mapa en puntos y polígonos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Current and past runs</source>
        <translation>Ejecuciones actuales y pasadas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>A map against observations</source>
        <translation>Un mapa frente a observaciones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Threshold of permafrost, and what is at a place</source>
        <translation>Umbral del permafrost y qué hay en un lugar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Choose imagery, elevation or climate on the page Data.</source>
        <translation>Elija imágenes, elevación o clima en la página Datos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>No folder for the results is given.</source>
        <translation>No se ha indicado carpeta para los resultados.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Choose one on the page Model.</source>
        <translation>Elija una en la página Modelo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The run {name} was cancelled.</source>
        <translation>La ejecución {name} se canceló.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The map {name} is done.</source>
        <translation>El mapa {name} está terminado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The sites {name} are done.</source>
        <translation>Los sitios {name} están terminados.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The assessment {name} is done.</source>
        <translation>La evaluación {name} está terminada.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The area has no place in Alaska Albers: {error}.</source>
        <translation>El área no tiene lugar en Alaska Albers: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Draw it in Alaska, or check the CRS of the layer.</source>
        <translation>Dibújela en Alaska, o revise el SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The selected features span no area.</source>
        <translation>Los objetos seleccionados no abarcan superficie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Select more of them, or draw a rectangle around the place.</source>
        <translation>Seleccione más, o dibuje un rectángulo alrededor del lugar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The polygon covers no area.</source>
        <translation>El polígono no cubre ninguna superficie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Draw it again.</source>
        <translation>Dibújelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The outline has {count} corners or more, too many to be passed on as text.</source>
        <translation>El contorno tiene {count} vértices o más, demasiados para pasarlos como texto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Export the features as a layer of their own and choose that layer under &apos;Inside polygons&apos;.</source>
        <translation>Exporte los objetos como una capa propia y elíjala en «Dentro de polígonos».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>No feature of the current layer is selected.</source>
        <translation>No hay ningún objeto seleccionado en la capa actual.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Choose a vector layer in the layer tree and select features of it on the map.</source>
        <translation>Elija una capa vectorial en el árbol de capas y seleccione objetos de ella en el mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>{count} selected of {layer}</source>
        <translation>{count} seleccionados de {layer}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Zip of packages (*.zip)</source>
        <translation>Zip de paquetes (*.zip)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>from the Python package index</source>
        <translation>del índice de paquetes de Python</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Without a network: a zip or a folder of packages, made on another computer with “python miso_qgis/launch.py engine wheels”. Left empty: fetched from pypi.org, about 100 MB.</source>
        <translation>Sin red: un zip o una carpeta de paquetes, hecha en otro equipo con «python miso_qgis/launch.py engine wheels». Vacío: se descargan de pypi.org, unos 100 MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>What runs the model. Automatic takes what suits this computer. Another one is installed beside the present one, and used from then on.</source>
        <translation>Lo que ejecuta el modelo. Automático elige lo que conviene a este equipo. Otro se instala junto al actual y se usa desde entonces.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>automatic ({name})</source>
        <translation>automático ({name})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>{name}: {text}, about {size} MB to fetch</source>
        <translation>{name}: {text}, unos {size} MB por descargar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Folder for the engine</source>
        <translation>Carpeta para el motor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Where the engine is installed, for instance on another disk. Left empty: a folder of the user&apos;s own.</source>
        <translation>Dónde se instala el motor, por ejemplo en otro disco. Vacío: una carpeta del usuario.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>The environment variable {variable} says where.</source>
        <translation>La variable de entorno {variable} dice dónde.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Delete the installed engine and those of other versions of the plugin.</source>
        <translation>Eliminar el motor instalado y los de otras versiones del complemento.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>&amp;Runtime</source>
        <translation>Entorno de ejec&amp;ución</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>&amp;Packages</source>
        <translation>&amp;Paquetes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Build the engine anew. The present one stays until the new one works.</source>
        <translation>Reconstruir el motor. El actual se conserva hasta que funcione el nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <source>Fetch the engine&apos;s packages and try them. QGIS&apos;s own Python is left as it is.</source>
        <translation>Descargar los paquetes del motor y probarlos. El Python de QGIS queda como está.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Remove the engine</source>
        <translation>Quitar el motor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Delete {folder}? Maps cannot be made until it is installed again.</source>
        <translation>¿Eliminar {folder}? No se podrán hacer mapas hasta instalarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Installed: {kind}, {size:.0f} MB, Python {python}, onnxruntime {runtime}, in {folder}</source>
        <translation>Instalado: {kind}, {size:.0f} MB, Python {python}, onnxruntime {runtime}, en {folder}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Only the engine of another version of the plugin is installed. Install this version&apos;s.</source>
        <translation>Solo está instalado el motor de otra versión del complemento. Instale el de esta versión.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>An installation was interrupted. Install again: it goes on where it stopped.</source>
        <translation>Se interrumpió una instalación. Instale de nuevo: continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Not installed. Maps need it: about 400 MB (for CPU) in {home}, apart from QGIS.</source>
        <translation>No instalado. Los mapas lo necesitan: unos 400 MB (para CPU) en {home}, aparte de QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>the processor; on a Mac also its GPU through Core ML</source>
        <translation>el procesador; en un Mac, también su GPU mediante Core ML</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>NVIDIA GPUs with a driver of 2025 or later (580)</source>
        <translation>GPU de NVIDIA con un controlador de 2025 o posterior (580)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>any GPU with DirectX 12 on Windows</source>
        <translation>cualquier GPU con DirectX 12 en Windows</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Intel&apos;s processors and GPUs</source>
        <translation>Procesadores y GPU de Intel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>PyTorch: NVIDIA GPUs on Linux, Apple&apos;s GPUs</source>
        <translation>PyTorch: GPU de NVIDIA en Linux, GPU de Apple</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>Set up the engine</source>
        <translation>Preparar el motor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Settings...</source>
        <translation>Ajustes...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>MISO in QGIS&apos;s options.</source>
        <translation>MISO en las opciones de QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_report.py"/>
        <source>MISO: report</source>
        <translation>MISO: informe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Repairing MISO&apos;s engine</source>
        <translation>Reparando el motor de MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Installing MISO&apos;s engine</source>
        <translation>Instalando el motor de MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Removing the engine</source>
        <translation>Quitando el motor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Removing MISO&apos;s engine</source>
        <translation>Quitando el motor de MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>The engine is removed.</source>
        <translation>El motor se ha quitado.</translation>
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
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>about {time}</source>
        <translation>unos {time}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>What is mapped: the extent in whole pixels, inside the polygons if any.</source>
        <translation>Lo que se cartografía: la extensión en píxeles enteros, dentro de los polígonos si los hay.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Columns x rows of the map, and the size of a pixel.</source>
        <translation>Columnas x filas del mapa y tamaño de un píxel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Estimated for this computer.</source>
        <translation>Estimado para este equipo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Estimated size of all files of the run.</source>
        <translation>Tamaño estimado de todos los archivos de la ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Imagery covers</source>
        <translation>Imagen cubre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Share of the area for which the imagery has data.</source>
        <translation>Parte del área para la que la imagen tiene datos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Elevation covers</source>
        <translation>Elevación cubre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Share of the area for which the elevation has data.</source>
        <translation>Parte del área para la que la elevación tiene datos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Climate covers</source>
        <translation>Clima cubre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Share of the area for which the climate has data.</source>
        <translation>Parte del área para la que el clima tiene datos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Snapped to</source>
        <translation>Ajustada a</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>The extent grown to whole pixels of the AKVEG lattice (m, EPSG:3338).</source>
        <translation>La extensión ampliada a píxeles enteros de la retícula AKVEG (m, EPSG:3338).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
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
        <translation>Las observaciones se entregaron en un archivo que ya no existe: elija su capa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The sites {title} were handed over in a file that is gone: choose their layer.</source>
        <translation>Los sitios {title} se entregaron en un archivo que ya no existe: elija su capa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The map was written in {crs}, which only the shell does; here it is made in {own}.</source>
        <translation>El mapa se escribió en {crs}, cosa que solo hace la consola; aquí se hace en {own}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The {role} had a CRS or nodata value set on its layer, which the file {path} lacks: choose that layer.</source>
        <translation>{role}: la capa tenía definido un SRC o un valor nodata que el archivo {path} no tiene: elija esa capa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The {role} was read together with {count} more files, which must be chosen anew.</source>
        <translation>{role}: se leyó junto con {count} archivos más, que deben elegirse de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/layer_picker.py"/>
        <source>Choose a file instead of a layer of the project: {title}</source>
        <translation>Elegir un archivo en vez de una capa del proyecto: {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>What to do: {hint}</source>
        <translation>Qué hacer: {hint}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>MISO: what went wrong</source>
        <translation>MISO: qué ha fallado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <location filename="../miso_qgis/gui/reader.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/model_card.py"/>
        <source>MISO: model card of {name}</source>
        <translation>MISO: ficha del modelo {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/model_card.py"/>
        <source>The model {name} has no card: there is no .md file of its name beside the .onnx file. What it was trained on is not known here.</source>
        <translation>El modelo {name} no tiene ficha: no hay un archivo .md con su nombre junto al archivo .onnx. Aquí no se sabe con qué se entrenó.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>{device}: cannot be used, {problem}</source>
        <translation>{device}: no se puede usar, {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>{device}: works, {speed} pixels a second</source>
        <translation>{device}: funciona, {speed} píxeles por segundo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Engine {engine} with onnxruntime {runtime}, Python {python}. Devices: {devices}.</source>
        <translation>Motor {engine} con onnxruntime {runtime}, Python {python}. Dispositivos: {devices}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Python of the engine&apos;s environment</source>
        <translation>Python del entorno del motor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The Python program that computes the maps, in an environment of its own. Left empty: the engine that is installed above.</source>
        <translation>El programa Python que calcula los mapas, en un entorno propio. Vacío: el motor instalado arriba.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>the installed one</source>
        <translation>el instalado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Start the engine with this interpreter and see what it offers.</source>
        <translation>Iniciar el motor con este intérprete y ver qué ofrece.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Versions, places, devices and the last errors as a text to paste where you ask for help.</source>
        <translation>Versiones, ubicaciones, dispositivos y últimos errores, como texto para pegar donde pida ayuda.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Open the documentation of this page.</source>
        <translation>Abrir la documentación de esta página.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Folder for the results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Where the maps of the panel and the sample project go, unless another folder is chosen there. @project_folder/maps is a folder beside the saved project. Left empty: {folder}.</source>
        <translation>Dónde van los mapas del panel y del proyecto de ejemplo, salvo que allí se elija otra carpeta. @project_folder/maps es una carpeta junto al proyecto guardado. Vacío: {folder}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Default folder</source>
        <translation>Carpeta predeterminada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>New maps in the panel start with</source>
        <translation>Los mapas nuevos del panel empiezan con</translation>
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
        <translation>Tamaño de píxel del mapa. Por debajo de 10 m hay más píxeles, no más detalle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How probabilities are stored: as whole percent, or as fractions for further computation.</source>
        <translation>Cómo se guardan las probabilidades: en porcentaje entero, o en fracciones para cálculos posteriores.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Whole percent (1 byte)</source>
        <translation>Porcentaje entero (1 byte)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Fractions 0 to 1 (4 bytes)</source>
        <translation>Fracciones de 0 a 1 (4 bytes)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Where the model runs. Automatic takes a GPU when the engine can use one, else the processor. Check tells which the engine offers.</source>
        <translation>Dónde se ejecuta el modelo. Automático usa una GPU si el motor puede; si no, el procesador. Comprobar dice qué ofrece el motor.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Permafrost from</source>
        <translation>Permafrost desde</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Limits of every map</source>
        <translation>Límites de todo mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>no limit ({count} here)</source>
        <translation>sin límite ({count} aquí)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>How many threads of the processor the engine may use at most, whatever is asked for in a run.</source>
        <translation>Cuántos hilos del procesador puede usar el motor como máximo, pida lo que pida una ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>How much memory a map may take. The engine cuts the area into smaller parts to stay below, and a map that takes more all the same ends with a message. The bundled model needs about 850 MB; no map does with less than {least} MB.</source>
        <translation>Cuánta memoria puede ocupar un mapa. El motor divide el área en partes menores para no pasarse, y un mapa que aun así la supera termina con un mensaje. El modelo incluido necesita unos 850 MB; ningún mapa se hace con menos de {least} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Limits take effect with the next map, also for the toolbox, models and scripts.</source>
        <translation>Los límites valen desde el próximo mapa, también para la caja de herramientas, modelos y scripts.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Restore defaults</source>
        <translation>Valores por defecto</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Show the values MISO comes with on this page. OK stores them.</source>
        <translation>Mostrar en esta página los valores de origen de MISO. Aceptar los guarda.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>{problem} The setting is left as it was.</source>
        <translation>{problem} El ajuste se deja como estaba.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The interpreter {path!r} is no program.</source>
        <translation>El intérprete {path!r} no es un programa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Choose the python program of an environment with the engine&apos;s packages, or leave it empty.</source>
        <translation>Elija el programa python de un entorno con los paquetes del motor, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The folder {path!r} is not a whole path.</source>
        <translation>La carpeta {path!r} no es una ruta completa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The folder {path!r} is a file.</source>
        <translation>La carpeta {path!r} es un archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Nothing can be written to the folder {path!r}.</source>
        <translation>No se puede escribir nada en la carpeta {path!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Choose a folder you may write to, or leave it empty.</source>
        <translation>Elija una carpeta en la que pueda escribir, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Maps use {path}: the environment variable {variable} goes before this setting.</source>
        <translation>Los mapas usan {path}: la variable de entorno {variable} prevalece sobre este ajuste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Starting the engine...</source>
        <translation>Iniciando el motor...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>automatic (about 1.2 GB)</source>
        <translation>automático (unos 1,2 GB)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>An installed model, or the path of an .onnx file that meets the model contract.</source>
        <translation>Un modelo instalado, o la ruta de un archivo .onnx que cumpla el contrato de modelos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Model card: what the model was trained on and how well it does.</source>
        <translation>Ficha del modelo: con qué se entrenó y cómo de bien funciona.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Near-surface permafrost</source>
        <translation>Permafrost cercano a la superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Permafrost within 1 m of the surface: present or absent.</source>
        <translation>Permafrost a menos de 1 m de la superficie: presente o ausente.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Soil order</source>
        <translation>Orden de suelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The orders of USDA Soil Taxonomy.</source>
        <translation>Los órdenes de la Soil Taxonomy del USDA.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The probability of every class.</source>
        <translation>La probabilidad de cada clase.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The class of every pixel.</source>
        <translation>La clase de cada píxel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How clear the most probable class is.</source>
        <translation>Cómo de clara es la clase más probable.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How alike the inputs are to what the model was trained on.</source>
        <translation>Cuánto se parecen las entradas a aquello con lo que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The rasters and the record of the run go here. @project_folder/maps is a folder beside the project.</source>
        <translation>Los rásteres y el registro de la ejecución van aquí. @project_folder/maps es una carpeta junto al proyecto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Begins the files&apos; names and names the group of layers. A taken one is numbered.</source>
        <translation>Inicia los nombres de los archivos y da nombre al grupo de capas. Si ya existe, se numera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Add results to project</source>
        <translation>Añadir resultados al proyecto</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>As one group with legends.</source>
        <translation>Como un grupo con leyendas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Continue a stopped run</source>
        <translation>Continuar ejecución detenida</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Continue the run of this name and folder that ended before it was whole, if there is one.</source>
        <translation>Continuar la ejecución de este nombre y carpeta que terminó antes de estar completa, si la hay.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Where the model runs. Automatic takes a GPU when the engine can use one, else the processor.</source>
        <translation>Dónde se ejecuta el modelo. Automático usa una GPU si el motor puede; si no, el procesador.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Which form of a model that has two; float32 is the model itself, int8 is quicker on some processors.</source>
        <translation>Qué forma de un modelo que tiene dos; float32 es el modelo mismo, int8 es más rápida en algunos procesadores.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How many threads of the processor the map may use.</source>
        <translation>Cuántos hilos del procesador puede usar el mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>automatic ({device})</source>
        <translation>automático ({device})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>{device}, not offered by this engine</source>
        <translation>{device}, este motor no lo ofrece</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>{device}, {memory:.0f} GB</source>
        <translation>{device}, {memory:.0f} GB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>automatic ({form})</source>
        <translation>automático ({form})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/planner.py"/>
        <source>The provider MISO is not there.</source>
        <translation>El proveedor MISO no está.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/planner.py"/>
        <source>Enable Processing.</source>
        <translation>Active Procesos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>QGIS is set to a proxy of the kind {kind}, which the installer cannot use.</source>
        <translation>QGIS está configurado con un proxy de tipo {kind}, que el instalador no puede usar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>Name an HTTP proxy in Settings &gt; Options &gt; Network, or install from a folder of packages.</source>
        <translation>Indique un proxy HTTP en Configuración &gt; Opciones &gt; Red, o instale desde una carpeta de paquetes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>The authentication configuration {name} of QGIS&apos;s proxy cannot be read.</source>
        <translation>No se puede leer la configuración de autenticación {name} del proxy de QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>Enter the master password, or choose another one in Settings &gt; Options &gt; Network.</source>
        <translation>Introduzca la contraseña maestra, o elija otra configuración en Configuración &gt; Opciones &gt; Red.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/results_panel.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Click a place on a MISO map to see its probabilities and inputs.</source>
        <translation>Haga clic en un lugar de un mapa MISO para ver sus probabilidades y entradas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/results_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Permafrost threshold</source>
        <translation>Umbral de permafrost</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/results_panel.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>What is here?</source>
        <translation>¿Qué hay aquí?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>How far the current run is.</source>
        <translation>Avance de la ejecución actual.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Make the map. While one is being made, the next ones wait for it.</source>
        <translation>Hacer el mapa. Mientras se hace uno, los siguientes esperan.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Stop the current run; it leaves no files.</source>
        <translation>Detener la ejecución actual; no deja archivos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>The algorithm {name} is not there.</source>
        <translation>El algoritmo {name} no está.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Enable the plugin Processing and the provider MISO in its options.</source>
        <translation>Active el complemento Procesos y, en sus opciones, el proveedor MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Starting the engine</source>
        <translation>Iniciando el motor</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Adding the layers</source>
        <translation>Añadiendo las capas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>The run ended without saying why.</source>
        <translation>La ejecución terminó sin decir por qué.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Another project was opened meanwhile, so its layers were not added.</source>
        <translation>Entretanto se abrió otro proyecto, así que no se añadieron las capas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>A layer could not be added: {error}</source>
        <translation>No se pudo añadir una capa: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The runs of this project, newest first. The right mouse button shows what can be done.</source>
        <translation>Las ejecuciones de este proyecto, las más recientes primero. El botón derecho muestra qué se puede hacer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Add a run from its record...</source>
        <translation>Añadir desde un registro...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Read the record (.json) of a run made elsewhere, to look at it or to repeat it.</source>
        <translation>Leer el registro (.json) de una ejecución hecha en otro lugar, para verla o repetirla.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Queue the chosen run once more, under a new name.</source>
        <translation>Poner de nuevo en cola la ejecución elegida, con otro nombre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Use settings</source>
        <translation>Usar ajustes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Fill the dock with the settings of the chosen run.</source>
        <translation>Rellenar el panel con los ajustes de la ejecución elegida.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Open the folder with the results of the chosen run.</source>
        <translation>Abrir la carpeta con los resultados de la ejecución elegida.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Areas per class and warnings of the chosen run.</source>
        <translation>Superficies por clase y avisos de la ejecución elegida.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Write the chosen run as one page to read, print and hand on, and open it.</source>
        <translation>Escribir la ejecución elegida como una página para leer, imprimir y compartir, y abrirla.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Copy the chosen run as a qgis_process command for the shell.</source>
        <translation>Copiar la ejecución elegida como orden qgis_process para la consola.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Cancel the chosen run, or remove it from this list; its files stay.</source>
        <translation>Cancelar la ejecución elegida o quitarla de esta lista; sus archivos se conservan.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The folder {folder} is not there.</source>
        <translation>La carpeta {folder} no está.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>It is made when a run writes its results.</source>
        <translation>Se crea cuando una ejecución escribe sus resultados.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The report of {name} is being written.</source>
        <translation>Se está escribiendo el informe de {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The command of {name} is in the clipboard.</source>
        <translation>La orden de {name} está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Record of a run</source>
        <translation>Registro de una ejecución</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Record (*.json)</source>
        <translation>Registro (*.json)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>{count} folders of that name are there</source>
        <translation>hay {count} carpetas con ese nombre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The sample could not be copied to {folder}: {error}.</source>
        <translation>No se pudo copiar el ejemplo en {folder}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>Choose a default folder you may write to in Settings &gt; Options &gt; MISO.</source>
        <translation>Elija en Configuración &gt; Opciones &gt; MISO una carpeta predeterminada en la que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>MISO sample (simulated)</source>
        <translation>Ejemplo de MISO (simulado)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>Sample data (simulated)</source>
        <translation>Datos de ejemplo (simulados)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The project {path} could not be written: {error}.</source>
        <translation>No se pudo escribir el proyecto {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The sample area is being mapped; QGIS shows how far it is in its status bar. The data are simulated.</source>
        <translation>Se está cartografiando el área de ejemplo; QGIS muestra el avance en la barra de estado. Los datos son simulados.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The map of the sample area is done.</source>
        <translation>El mapa del área de ejemplo está terminado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The map of the sample area was cancelled; open the sample project again to make it.</source>
        <translation>El mapa del área de ejemplo se canceló; abra de nuevo el proyecto de ejemplo para hacerlo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Points or polygons in any CRS, or a table with coordinates (CSV, also degrees-minutes-seconds).</source>
        <translation>Puntos o polígonos en cualquier SRC, o una tabla con coordenadas (CSV, también grados-minutos-segundos).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The column that names the sites; empty: looked for.</source>
        <translation>La columna que da nombre a los sitios; vacío: se busca.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Metres around points that are summed up; polygons are taken as they are. None: the point&apos;s pixel.</source>
        <translation>Metros alrededor de los puntos que se resumen; los polígonos se toman como son. Ninguno: el píxel del punto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The side of a small map that is cut out around every site, a GeoTIFF each.</source>
        <translation>El lado de un pequeño mapa que se recorta alrededor de cada sitio, un GeoTIFF cada uno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>A picture of every chip</source>
        <translation>Una imagen de cada recorte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>A PNG beside every chip.</source>
        <translation>Un PNG junto a cada recorte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Run at sites</source>
        <translation>Ejecutar en sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Find what the map says at the sites. While a run is being made, it waits.</source>
        <translation>Averiguar lo que dice el mapa en los sitios. Mientras haya otra ejecución en curso, espera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Rasters, model, folder and device are those of the pages Data and Model.</source>
        <translation>Los rásteres, el modelo, la carpeta y el dispositivo son los de las páginas Datos y Modelo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Id field</source>
        <translation>Campo de id</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Buffer</source>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Chips</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Table without geometries</source>
        <translation>Tabla sin geometrías</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The column with longitude or easting; empty: looked for.</source>
        <translation>La columna con longitud o este; vacío: se busca.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The column with latitude or northing; empty: looked for.</source>
        <translation>La columna con latitud o norte; vacío: se busca.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>degrees (WGS 84)</source>
        <translation>grados (WGS 84)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>What the coordinates of the table are in.</source>
        <translation>En qué están las coordenadas de la tabla.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>X field</source>
        <translation>Campo X</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Y field</source>
        <translation>Campo Y</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Sentinel-2, nine bands of midsummer surface reflectance x 10000. May be left out.</source>
        <translation>Sentinel-2, nueve bandas de reflectancia de superficie de pleno verano x 10000. Opcional.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Elevation (m), ideally reaching 1 km beyond the area. May be left out.</source>
        <translation>Elevación (m), mejor si llega 1 km más allá del área. Opcional.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Climate</source>
        <translation>Clima</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Annual precipitation (mm), summer warmth index (degC month) and January minimum temperature (degC). May be left out.</source>
        <translation>Precipitación anual (mm), índice de calor estival (°C mes) y temperatura mínima de enero (°C). Opcional.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Fill from project</source>
        <translation>Tomar del proyecto</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Choose the layers of the project that fit by the names of their bands.</source>
        <translation>Elegir las capas del proyecto que encajan por los nombres de sus bandas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Match again</source>
        <translation>Asignar de nuevo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Drop the bands you have chosen and match them by name and order again.</source>
        <translation>Descartar las bandas elegidas y asignarlas otra vez por nombre y orden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Scales and covariates</source>
        <translation>Escalas y covariables</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>What stored values are multiplied by and what is then added, where the file does not say so itself: imagery=1-1000; elevation=0.3048; climate=0.1</source>
        <translation>Por cuánto se multiplican los valores guardados y qué se suma después, si el archivo no lo dice: imagery=1-1000; elevation=0.3048; climate=0.1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Rasters that replace derived covariates: name=path, name=path:band or name=path:band*scale+offset</source>
        <translation>Rásteres que sustituyen covariables derivadas: name=path, name=path:band o name=path:band*scale+offset</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Covariates</source>
        <translation>Covariables</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>{path} is not the record of a MISO run: {error!r}.</source>
        <translation>{path} no es el registro de una ejecución de MISO: {error!r}.</translation>
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
        <translation>La probabilidad desde la que el permafrost se considera presente en el mapa de clases. Equilibrado: la del modelo, con la mejor exactitud equilibrada. El 38 % se ajustó para otro modelo y se ofrece para comparar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_choice.py"/>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_choice.py"/>
        <source>own</source>
        <translation>propio</translation>
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
        <translation>Su propio umbral (porcentaje).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Threshold in percent</source>
        <translation>Umbral en porcentaje</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>&amp;Present from</source>
        <translation>&amp;Presente desde</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>The probability from which permafrost is called present</source>
        <translation>La probabilidad desde la que el permafrost se considera presente</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>As mapped</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Back to the threshold of the run itself</source>
        <translation>Volver al umbral de la propia ejecución</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Show this threshold on the &amp;map</source>
        <translation>Mostrar este umbral en el &amp;mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Show or hide the layer of what is present at this threshold</source>
        <translation>Mostrar u ocultar la capa de lo presente con este umbral</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>This run has no probability of permafrost.</source>
        <translation>Esta ejecución no tiene probabilidad de permafrost.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>No run chosen</source>
        <translation>Ninguna elegida</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Choose a layer of a MISO run in the layer tree.</source>
        <translation>Elija en el árbol de capas una capa de una ejecución de MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Run {name}</source>
        <translation>Ejecución {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Back to the threshold of the run itself, {percent} %</source>
        <translation>Volver al umbral de la propia ejecución, {percent} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>{area}, {share:.1f} % of the mapped area</source>
        <translation>{area}, {share:.1f} % de la superficie cartografiada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>The engine is computing</source>
        <translation>El motor está calculando</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Copy everything that is listed, with tabulators between the columns</source>
        <translation>Copiar todo lo listado, con tabuladores entre columnas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>No map made by MISO was clicked. Choose a layer of a run in the layer tree, or click on its map.</source>
        <translation>No se hizo clic en ningún mapa de MISO. Elija una capa de una ejecución en el árbol de capas, o haga clic en su mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Choose the tool “What is here?” and click on a map made by MISO.</source>
        <translation>Elija la herramienta «¿Qué hay aquí?» y haga clic en un mapa hecho por MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Asking the engine ...</source>
        <translation>Consultando al motor ...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>the sources</source>
        <translation>las fuentes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>This map cannot be asked any more, because {what} of the run cannot be found. {problem}</source>
        <translation>Este mapa ya no se puede consultar, porque no se encuentra {what} de la ejecución. {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Put the file back, or map the area again.</source>
        <translation>Devuelva el archivo a su sitio, o cartografíe el área de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>The run&apos;s folder was moved; its sources were found at their new place.</source>
        <translation>La carpeta de la ejecución se movió; sus fuentes se hallaron en el nuevo lugar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Run {name} at {x:.0f}, {y:.0f} ({crs})</source>
        <translation>Ejecución {name} en {x:.0f}, {y:.0f} ({crs})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>What is here</source>
        <translation>Qué hay aquí</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{name}: probability {share:.2f} %</source>
        <translation>{name}: probabilidad {share:.2f} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source> (class of the map)</source>
        <translation> (clase del mapa)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{what}. The map shows this class.</source>
        <translation>{what}. El mapa muestra esta clase.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>100 % where one class is certain, 0 % where all are equally probable.</source>
        <translation>100 % donde una clase es segura, 0 % donde todas son igual de probables.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>How like the inputs are to what the model was trained on; no evidence of accuracy.</source>
        <translation>Cuánto se parecen las entradas a aquello con lo que se entrenó el modelo; no prueba exactitud.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{count} outside the training range</source>
        <translation>{count} fuera del rango de entrenamiento</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{count} missing</source>
        <translation>faltan {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Inputs: {what}</source>
        <translation>Entradas: {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>all inside the training range</source>
        <translation>todas dentro del rango de entrenamiento</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>trained on {low} to {high} {unit}</source>
        <translation>entrenado con {low} a {high} {unit}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>The map shows {mapped:.0f} % for {name} here and not {now:.0f} %: its sources, or the model, have changed since it was made.</source>
        <translation>El mapa muestra aquí {mapped:.0f} % para {name} y no {now:.0f} %: sus fuentes, o el modelo, han cambiado desde que se hizo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>MISO fast (simulated Alaska)</source>
        <translation>MISO fast (Alaska simulada)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>MISO fast (simulated Alaska), 8-bit integers</source>
        <translation>MISO fast (Alaska simulada), enteros de 8 bits</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Trained on simulated landscapes only; it has seen no field data and its accuracy in the field is unknown.</source>
        <translation>Entrenado solo con paisajes simulados; no ha visto datos de campo y su exactitud en el campo es desconocida.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Trained on simulated landscapes only; it has seen no field data and its accuracy in the field is unknown. Its arithmetic is rounded to 8-bit integers.</source>
        <translation>Entrenado solo con paisajes simulados; no ha visto datos de campo y su exactitud en el campo es desconocida. Su aritmética se redondea a enteros de 8 bits.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Near-surface permafrost (within 1 m)</source>
        <translation>Permafrost cercano a la superficie (a menos de 1 m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>USDA soil order</source>
        <translation>Orden de suelo del USDA</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>simulated landscapes</source>
        <translation>paisajes simulados</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Short-wave infrared 1 (B11)</source>
        <translation>Infrarrojo de onda corta 1 (B11)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Short-wave infrared 2 (B12)</source>
        <translation>Infrarrojo de onda corta 2 (B12)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Aspect, 90 m</source>
        <translation>Orientación, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Maximum curvature, 90 m</source>
        <translation>Curvatura máxima, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Slope, 90 m</source>
        <translation>Pendiente, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Stream power index</source>
        <translation>Índice de potencia de la corriente</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>SAGA-type wetness index</source>
        <translation>Índice de humedad de tipo SAGA</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Topographic position, 90 m</source>
        <translation>Posición topográfica, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Summer warmth index</source>
        <translation>Índice de calor estival</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>January minimum temperature</source>
        <translation>Temperatura mínima de enero</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>imagery</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>elevation</source>
        <translation>elevación</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>climate</source>
        <translation>clima</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>regions</source>
        <translation>regiones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>zones</source>
        <translation>zonas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>exclusion</source>
        <translation>exclusión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>roads</source>
        <translation>carreteras</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>same</source>
        <translation>igual</translation>
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
        <translation>{name}: aciertos y fallos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>This QGIS runs without fonts, so that a page would have no text.</source>
        <translation>Este QGIS funciona sin tipos de letra, así que una página no tendría texto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>Run it in QGIS Desktop; the report (HTML) can be made anywhere.</source>
        <translation>Ejecútelo en QGIS Desktop; el informe (HTML) puede hacerse en cualquier parte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>The file {file} is not beside the record; the page goes without.</source>
        <translation>El archivo {file} no está junto al registro; la página va sin él.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>None of the maps of {path} is there any more.</source>
        <translation>Ya no está ninguno de los mapas de {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>Put the rasters back beside the record, or run the map again.</source>
        <translation>Devuelva los rásteres junto al registro, o haga el mapa de nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>QGIS could not write it</source>
        <translation>QGIS no pudo escribirla</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>The page could not be written to {path}: {error}.</source>
        <translation>No se pudo escribir la página en {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>Choose a file in a folder you may write to, and close it where it is open.</source>
        <translation>Elija un archivo en una carpeta en la que pueda escribir, y ciérrelo donde esté abierto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The raster {path} cannot be opened.</source>
        <translation>No se puede abrir el ráster {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Run the map again, or restore the file beside the record.</source>
        <translation>Haga el mapa de nuevo, o recupere el archivo junto al registro.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Near-surface permafrost and soil order</source>
        <translation>Permafrost cercano a la superficie y orden de suelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Run {name}, {day}. {area:.1f} km² at {size:g} m, {crs}. Model {model} {version}.</source>
        <translation>Ejecución {name}, {day}. {area:.1f} km² a {size:g} m, {crs}. Modelo {model} {version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Probability that permafrost is present within 1 m</source>
        <translation>Probabilidad de que haya permafrost a menos de 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The project has no layout called {name!r}.</source>
        <translation>El proyecto no tiene ninguna composición llamada {name!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The layout {name!r} could not be exported to {path}.</source>
        <translation>No se pudo exportar la composición {name!r} a {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/results.py"/>
        <source>{path} is not the record of a MISO run: {error}.</source>
        <translation>{path} no es el registro de una ejecución de MISO: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample sites, areas</source>
        <translation>Sitios del ejemplo, áreas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample sites, points</source>
        <translation>Sitios del ejemplo, puntos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>The file {path} of the sample cannot be opened.</source>
        <translation>No se puede abrir el archivo {path} del ejemplo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Remove its folder and open the sample project again.</source>
        <translation>Quite su carpeta y abra de nuevo el proyecto de ejemplo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample imagery</source>
        <translation>Imágenes del ejemplo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample elevation</source>
        <translation>Elevación del ejemplo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample climate (summer warmth index)</source>
        <translation>Clima del ejemplo (índice de calor estival)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample observations</source>
        <translation>Observaciones del ejemplo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>permafrost within 1 m</source>
        <translation>permafrost a menos de 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>no permafrost within 1 m</source>
        <translation>sin permafrost a menos de 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sites.py"/>
        <source>{name}: sites</source>
        <translation>{name}: sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Maximum curvature</source>
        <translation>Curvatura máxima</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Wetness index</source>
        <translation>Índice de humedad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Topographic position</source>
        <translation>Posición topográfica</translation>
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
        <translation>Modelo: {title} {version}, calculado en {device} ({precision}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Map: {width} x {height} pixels of {size:g} m in {crs}, {area} with data.</source>
        <translation>Mapa: {width} x {height} píxeles de {size:g} m en {crs}, {area} con datos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{title}, km2: {areas}.</source>
        <translation>{title}, km2: {areas}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Outside the training range on part of the map: {inputs}.</source>
        <translation>Fuera del rango de entrenamiento en parte del mapa: {inputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Missing on part of the map: {inputs}.</source>
        <translation>Faltan en parte del mapa: {inputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>The summary {path} could not be written: {error}.</source>
        <translation>No se pudo escribir el resumen {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>The maps are whole; make room, or choose a folder you may write to for the next run.</source>
        <translation>Los mapas están completos; haga sitio, o elija para la próxima ejecución una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Folder with the maps</source>
        <translation>Carpeta con los mapas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{area}, {width} x {height} pixels of {size:g} m, {crs}</source>
        <translation>{area}, {width} x {height} píxeles de {size:g} m, {crs}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>a CRS of its own</source>
        <translation>un SRC propio</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{time}, in {seconds} s on {device}</source>
        <translation>{time}, en {seconds} s en {device}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Called “{name}” where its probability is at least {percent} %.</source>
        <translation>Se llama «{name}» donde su probabilidad es de al menos el {percent} %.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Nowhere on this map: {names}.</source>
        <translation>En ningún lugar de este mapa: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>How far the model applies</source>
        <translation>Hasta dónde es aplicable el modelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{share} of the map is farther from the training data than the threshold of its applicability.</source>
        <translation>{share} del mapa está más lejos de los datos de entrenamiento que el umbral de su aplicabilidad.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>No {role} was given; the model worked without.</source>
        <translation>{role}: no se indicó; el modelo trabajó sin ello.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Outside the training range, share of the map:</source>
        <translation>Fuera del rango de entrenamiento, parte del mapa:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Every known input lies inside its training range on at least 99 % of the map.</source>
        <translation>Cada entrada conocida está dentro de su rango de entrenamiento en al menos el 99 % del mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Without data, share of the map:</source>
        <translation>Sin datos, parte del mapa:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>The layer {name!r} is no probability of two classes that MISO has mapped.</source>
        <translation>La capa {name!r} no es una probabilidad de dos clases cartografiada por MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>Choose the probability layer of permafrost in the group of a run.</source>
        <translation>Elija en el grupo de una ejecución la capa de probabilidad del permafrost.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>The layer {name!r} has lost the record of its run.</source>
        <translation>La capa {name!r} ha perdido el registro de su ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>Restore the .json file beside the raster, or add the run&apos;s layers again.</source>
        <translation>Recupere el archivo .json junto al ráster, o añada de nuevo las capas de la ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>about {area}</source>
        <translation>unos {area}</translation>
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
        <translation>por debajo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>{name} from {percent} %, {area}</source>
        <translation>{name} desde {percent} %, {area}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/veil.py"/>
        <source>Outside the training range</source>
        <translation>Fuera del rango de entrenamiento</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/veil.py"/>
        <source>{percent:g} %</source>
        <translation>{percent:g} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>MISO panel</source>
        <translation>Panel de MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Show or hide the MISO panel.</source>
        <translation>Mostrar u ocultar el panel de MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Map permafrost and soil order...</source>
        <translation>Cartografiar permafrost y orden de suelo...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open the map algorithm&apos;s own dialog.</source>
        <translation>Abrir el diálogo del propio algoritmo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open sample project</source>
        <translation>Abrir proyecto de ejemplo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open a finished example without any data of your own.</source>
        <translation>Abrir un ejemplo terminado sin datos propios.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open MISO&apos;s documentation in the browser; it came with the plugin and needs no network.</source>
        <translation>Abrir la documentación de MISO en el navegador; vino con el complemento y no necesita red.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>AKVEG tile grid</source>
        <translation>Cuadrícula de teselas AKVEG</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Mapping</source>
        <translation>Cartografía</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>akveg,grid,tiles,index,alaska,fishnet</source>
        <translation>akveg,cuadrícula,teselas,índice,alaska,malla</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Writes the 50 km tiles of the AKVEG grid of Alaska as polygons with their ids.</source>
        <translation>Escribe las teselas de 50 km de la cuadrícula AKVEG de Alaska como polígonos con sus identificadores.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>&lt;p&gt;Writes the tiles of the AKVEG grid (80 x 48 tiles of 50 km, EPSG:3338) that an extent touches, each with its id such as AK050H50V15, its column and its row. A tile&apos;s id can be given as the area of &lt;i&gt;Map permafrost and soil order&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Every map of MISO lies on the 10 m lattice of this grid.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe las teselas de la cuadrícula AKVEG (80 x 48 teselas de 50 km, EPSG:3338) que toca una extensión, cada una con su identificador, como AK050H50V15, su columna y su fila. El identificador de una tesela puede darse como área de &lt;i&gt;Cartografiar permafrost y orden de suelo&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Todo mapa de MISO se apoya en la retícula de 10 m de esta cuadrícula.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The tiles that this extent touches are written; it may be in any CRS and, in degrees, cross the antimeridian. Left empty: the whole grid.</source>
        <translation>Se escriben las teselas que toca esta extensión; puede estar en cualquier SRC y, en grados, cruzar el antimeridiano. Vacío: toda la cuadrícula.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Polygons in EPSG:3338 with the fields tile, column and row.</source>
        <translation>Polígonos en EPSG:3338 con los campos tile, column y row.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Number of tiles</source>
        <translation>Número de teselas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The run was cancelled.</source>
        <translation>La ejecución se canceló.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>{count} tiles.</source>
        <translation>{count} teselas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The extent {extent} touches no tile of the AKVEG grid.</source>
        <translation>La extensión {extent} no toca ninguna tesela de la cuadrícula AKVEG.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The grid covers Alaska; check the extent and its CRS, or leave it empty for the whole grid.</source>
        <translation>La cuadrícula cubre Alaska; revise la extensión y su SRC, o déjela vacía para toda la cuadrícula.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The extent&apos;s XMIN {xmin:.10g} is larger than its XMAX {xmax:.10g}.</source>
        <translation>El XMIN {xmin:.10g} de la extensión es mayor que su XMAX {xmax:.10g}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Give the smaller one first; only an extent in degrees may run across the antimeridian.</source>
        <translation>Dé primero el menor; solo una extensión en grados puede cruzar el antimeridiano.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The extent {extent} has no place in Alaska Albers.</source>
        <translation>La extensión {extent} no tiene lugar en Alaska Albers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Maps and field work</source>
        <translation>Mapas y trabajo de campo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Output folder</source>
        <translation>Carpeta de salida</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <source>Where the results go. It is made when missing. Existing results are never replaced.</source>
        <translation>Dónde van los resultados. Se crea si falta. Los resultados existentes nunca se sustituyen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <source>Name of the results</source>
        <translation>Nombre de los resultados</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Begins the name of every file. A taken name gets _2, _3 and so on.</source>
        <translation>Inicia el nombre de cada archivo. Un nombre ya usado recibe _2, _3, etc.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Add the results to the project</source>
        <translation>Añadir los resultados al proyecto</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <source>Adds the result layers with their legends. Switch it off inside models.</source>
        <translation>Añade las capas de resultados con sus leyendas. Desactívelo dentro de modelos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Assess a map&apos;s accuracy</source>
        <translation>Evaluar la exactitud de un mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>accuracy,validation,confusion,error matrix,kappa,f1,roc,calibration,area,olofsson,pedon,permafrost</source>
        <translation>exactitud,validación,confusión,matriz de error,kappa,f1,roc,calibración,superficie,olofsson,pedón,permafrost</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Compares a run or any class or probability raster with observations, and says how right it is.</source>
        <translation>Compara una ejecución o cualquier ráster de clases o probabilidades con observaciones, y dice cuánto acierta.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>&lt;p&gt;Compares a map with observations: confusion matrix; precision, recall and F1 of each class; overall and balanced accuracy, kappa; ROC and precision-recall curves, Brier score and calibration where the map has probabilities; a table of thresholds. Intervals come from a bootstrap of spatial blocks.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Please note:&lt;/b&gt; every accuracy depends on how common the classes are among the observations (the prevalence beside it) and on where people looked. Only a probability sample says something about the whole area; declare its design, and the areas adjusted for the map&apos;s errors are given with intervals (Olofsson et al. 2014).&lt;/p&gt;&lt;p&gt;Absence of permafrost counts only where somebody looked to 1 m or deeper. Observations that do not count are listed with the reason.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara un mapa con observaciones: matriz de confusión; precisión, exhaustividad y F1 de cada clase; exactitud global y equilibrada, kappa; curvas ROC y de precisión-exhaustividad, puntuación de Brier y calibración si el mapa tiene probabilidades; una tabla de umbrales. Los intervalos salen de un bootstrap de bloques espaciales.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tenga en cuenta:&lt;/b&gt; toda exactitud depende de lo comunes que sean las clases entre las observaciones (la prevalencia, a su lado) y de dónde se miró. Solo una muestra probabilística dice algo de toda el área; declare su diseño y las superficies corregidas por los errores del mapa se darán con intervalos (Olofsson et al. 2014).&lt;/p&gt;&lt;p&gt;La ausencia de permafrost solo cuenta donde se miró hasta 1 m o más. Las observaciones que no cuentan se listan con su motivo.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Hits and misses</source>
        <translation>Aciertos y fallos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Record of the assessment</source>
        <translation>Registro de la evaluación</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Overall figures</source>
        <translation>Cifras globales</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Figures by class</source>
        <translation>Cifras por clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Table of thresholds</source>
        <translation>Tabla de umbrales</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>ROC and precision-recall curves</source>
        <translation>Curvas ROC y de precisión-exhaustividad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Calibration curve</source>
        <translation>Curva de calibración</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Figures by region</source>
        <translation>Cifras por región</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Observations that do not count</source>
        <translation>Observaciones que no cuentan</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Recall of presence</source>
        <translation>Exhaustividad de la presencia</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Precision of presence</source>
        <translation>Precisión de la presencia</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Prevalence among the observations</source>
        <translation>Prevalencia entre las observaciones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Observations that count</source>
        <translation>Observaciones que cuentan</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Blocks with observations</source>
        <translation>Bloques con observaciones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>No observations were given.</source>
        <translation>No se indicaron observaciones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Choose a layer of points.</source>
        <translation>Elija una capa de puntos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>The algorithm was run without being prepared.</source>
        <translation>El algoritmo se ejecutó sin prepararse.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>The mapping {part!r} of a label to a class cannot be read.</source>
        <translation>No se puede leer la correspondencia {part!r} de una etiqueta con una clase.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Write LABEL=CLASS separated by &apos;;&apos;, for instance frozen=present; thawed=absent.</source>
        <translation>Escriba LABEL=CLASS separados por &apos;;&apos;, por ejemplo frozen=present; thawed=absent.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>The filter {part!r} cannot be read.</source>
        <translation>No se puede leer el filtro {part!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Write FIELD OP VALUE separated by &apos;;&apos;, for instance quality &lt;= 30; method in pit,probe.</source>
        <translation>Escriba CAMPO OP VALOR separados por &apos;;&apos;, por ejemplo quality &lt;= 30; method in pit,probe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The .json file beside the rasters of a run: its classes and probabilities are assessed together.</source>
        <translation>El archivo .json junto a los rásteres de una ejecución: sus clases y probabilidades se evalúan juntas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Or a map</source>
        <translation>O un mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>A raster of classes or probabilities instead of a run. A layer of a run of MISO stands for the run and the task it shows.</source>
        <translation>Un ráster de clases o probabilidades en vez de una ejecución. Una capa de una ejecución de MISO representa la ejecución y la tarea que muestra.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The task of the run, nsp (near-surface permafrost) or order (soil order). For another raster nsp says that it shows permafrost, so that the rule on observed depths holds.</source>
        <translation>La tarea de la ejecución, nsp (permafrost cercano a la superficie) u order (orden de suelo). Para otro ráster, nsp dice que muestra permafrost, de modo que rige la regla de las profundidades observadas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field of the observed class</source>
        <translation>Campo de la clase observada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Names or codes of the map&apos;s classes; of presence and absence also 1 and 0, yes and no, true and false. Other labels are counted and listed unless they are mapped to a class below.</source>
        <translation>Nombres o códigos de las clases del mapa; para presencia y ausencia también 1 y 0, yes y no, true y false. Las demás etiquetas se cuentan y listan, salvo que abajo se asignen a una clase.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>What other labels mean</source>
        <translation>Qué significan otras etiquetas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>LABEL=CLASS separated by &apos;;&apos;, for instance frozen=present; thawed=absent. LABEL= leaves observations with this label out.</source>
        <translation>LABEL=CLASS separados por &apos;;&apos;, por ejemplo frozen=present; thawed=absent. LABEL= deja fuera las observaciones con esa etiqueta.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field of the observed depth</source>
        <translation>Campo de la profundidad observada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>How deep was dug or probed. An absence of permafrost counts only where this is 1 m or more; without the field no absence counts, and recall is all that can be said.</source>
        <translation>Hasta qué profundidad se excavó o sondeó. Una ausencia de permafrost solo cuenta si es de 1 m o más; sin el campo no cuenta ninguna ausencia, y solo puede darse la exhaustividad.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Unit of the depth</source>
        <translation>Unidad de la profundidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Unit of that field.</source>
        <translation>Unidad de ese campo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Keeps the observations for which all of these hold: FIELD OP VALUE separated by &apos;;&apos;, with =, !=, &lt;, &lt;=, &gt;, &gt;= or in, for instance quality &lt;= 30; seen_on &gt;= 2010-01-01; method in pit,probe.</source>
        <translation>Conserva las observaciones que cumplen todo: CAMPO OP VALOR separados por &apos;;&apos;, con =, !=, &lt;, &lt;=, &gt;, &gt;= o in, por ejemplo quality &lt;= 30; seen_on &gt;= 2010-01-01; method in pit,probe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Sampling design</source>
        <translation>Diseño del muestreo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Polygons to give figures for, such as ecoregions, land resource areas or permafrost zones.</source>
        <translation>Polígonos para los que dar cifras, como ecorregiones, áreas de recursos de tierras o zonas de permafrost.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field that names a region</source>
        <translation>Campo que da nombre a una región</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Polygons with the same name are one region.</source>
        <translation>Los polígonos con el mismo nombre son una región.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Blocks of the bootstrap (m)</source>
        <translation>Bloques del bootstrap (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Intervals come from drawing whole squares of this size in EPSG:3338, because observations near each other are no independent evidence. None is given for fewer than 10 squares with observations.</source>
        <translation>Los intervalos salen de sortear cuadrados enteros de este tamaño en EPSG:3338, porque las observaciones cercanas no son pruebas independientes. No se dan con menos de 10 cuadrados con observaciones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Draws of the bootstrap</source>
        <translation>Sorteos del bootstrap</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>More draws make the ends of the intervals steadier.</source>
        <translation>Más sorteos hacen más estables los extremos de los intervalos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Seed of the draws</source>
        <translation>Semilla de los sorteos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The same seed gives the same intervals.</source>
        <translation>La misma semilla da los mismos intervalos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Threshold of presence</source>
        <translation>Umbral de presencia</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The probability (0 to 1) from which presence is mapped. Left empty: the run&apos;s, or 0.5.</source>
        <translation>La probabilidad (0 a 1) desde la que se cartografía la presencia. Vacío: la de la ejecución, o 0.5.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Values of another map</source>
        <translation>Valores de otro mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>class: codes. probability: percent in whole numbers, or 0 to 1. auto: by what the file says.</source>
        <translation>class: códigos. probability: porcentaje entero, o 0 a 1. auto: según diga el archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Band of another map</source>
        <translation>Banda de otro mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The band to assess, where the raster has several and only one counts. 0 leaves it open.</source>
        <translation>La banda que se evalúa, si el ráster tiene varias y solo cuenta una. 0 lo deja abierto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Scale of another map</source>
        <translation>Escala de otro mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>What stored values are multiplied by to be probabilities, for instance 0.01.</source>
        <translation>Por cuánto se multiplican los valores guardados para ser probabilidades, por ejemplo 0.01.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Class of presence of another map</source>
        <translation>Clase de presencia de otro mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Name or code of the class of two that means presence, where the names do not say so.</source>
        <translation>Nombre o código de la clase, de dos, que significa presencia, si los nombres no lo dicen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field that names an observation</source>
        <translation>Campo que da nombre a una observación</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Kept in the layer of hits and misses and in the list of what does not count.</source>
        <translation>Se conserva en la capa de aciertos y fallos y en la lista de lo que no cuenta.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Where tables, layer and record go. It is made when missing. Existing results are never replaced.</source>
        <translation>Dónde van tablas, capa y registro. Se crea si falta. Los resultados existentes nunca se sustituyen.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Name of the assessment</source>
        <translation>Nombre de la evaluación</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Add the layer of hits and misses to the project</source>
        <translation>Añadir al proyecto la capa de aciertos y fallos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Adds it to the group of the run, with its legend. Switch it off inside models.</source>
        <translation>La añade al grupo de la ejecución, con su leyenda. Desactívelo dentro de modelos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Compare maps</source>
        <translation>Comparar mapas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>compare,change,difference,agreement,matrix,crosstab,confusion,older map,permafrost,soil</source>
        <translation>comparar,cambio,diferencia,concordancia,matriz,tabla cruzada,confusión,mapa anterior,permafrost,suelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Compares a map with an older one: agreement, layers of changes and differences, change matrix in km2.</source>
        <translation>Compara un mapa con otro anterior: concordancia, capas de cambios y diferencias, matriz de cambios en km2.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>&lt;p&gt;Compares a map with an older one of classes, percent or probabilities.&lt;/p&gt;&lt;p&gt;Results: a layer of changes from class to class, a layer of differences where both are percent, the change matrix in km2 (CSV), and a record with agreement and what was done.&lt;/p&gt;&lt;p&gt;Maps of different pixel sizes are compared on the coarser grid: of percent the finer pixels are averaged, of classes the majority counts. Codes above 100 in percent (101 glacier, 102 water) are classes of their own and in no mean.&lt;/p&gt;&lt;p&gt;Classes are the same that have the same name, or that the table says so. What has no counterpart counts neither as agreement nor as change.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara un mapa con otro anterior de clases, porcentajes o probabilidades.&lt;/p&gt;&lt;p&gt;Resultados: una capa de cambios de clase a clase, una capa de diferencias si ambos son porcentajes, la matriz de cambios en km2 (CSV) y un registro con la concordancia y lo que se hizo.&lt;/p&gt;&lt;p&gt;Los mapas de distinto tamaño de píxel se comparan en la cuadrícula más gruesa: de los porcentajes se promedian los píxeles más finos, de las clases cuenta la mayoría. Los códigos superiores a 100 en porcentajes (101 glaciar, 102 agua) son clases propias y no entran en ninguna media.&lt;/p&gt;&lt;p&gt;Son la misma clase las que tienen el mismo nombre, o las que la tabla diga. Lo que no tiene equivalente no cuenta ni como concordancia ni como cambio.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>class: codes. percent: 0 to 100, higher values being codes of something else. probability: 0 to 1. auto: by what the file says, or by the other map; a raster of a run is known.</source>
        <translation>class: códigos. percent: 0 a 100, los valores mayores son códigos de otra cosa. probability: 0 a 1. auto: según diga el archivo o el otro mapa; un ráster de una ejecución ya es conocido.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>New map</source>
        <translation>Mapa nuevo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>A class or probability raster of a run, or any raster of classes, percent or probabilities.</source>
        <translation>Un ráster de clases o probabilidades de una ejecución, o cualquier ráster de clases, porcentajes o probabilidades.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Values of the new map</source>
        <translation>Valores del mapa nuevo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Which band; left empty: of a permafrost probability that of presence, else the first.</source>
        <translation>Qué banda; vacío: en una probabilidad de permafrost la de presencia, si no la primera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Band of the new map</source>
        <translation>Banda del mapa nuevo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Older map</source>
        <translation>Mapa anterior</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>In any CRS and pixel size.</source>
        <translation>En cualquier SRC y tamaño de píxel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Values of the older map</source>
        <translation>Valores del mapa anterior</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Band of the older map</source>
        <translation>Banda del mapa anterior</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Class names of the older map</source>
        <translation>Nombres de clases del mapa anterior</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Names of its codes, where its file has none: 101, Glacier. As text: 101=Glacier; 102=Water.</source>
        <translation>Nombres de sus códigos, si su archivo no los tiene: 101, Glacier. Como texto: 101=Glacier; 102=Water.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>What stands for what</source>
        <translation>Qué corresponde a qué</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Older class</source>
        <translation>Clase anterior</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>New class</source>
        <translation>Clase nueva</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>A class of the older map, by name or code, and the class of the new map it is. As text: 5=Gelisols.</source>
        <translation>Una clase del mapa anterior, por nombre o código, y la clase del mapa nuevo que le corresponde. Como texto: 5=Gelisols.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>The probability from which percent and probabilities are called present.</source>
        <translation>La probabilidad desde la que porcentajes y probabilidades se consideran presencia.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Threshold of the older map</source>
        <translation>Umbral del mapa anterior</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Left empty: the same.</source>
        <translation>Vacío: el mismo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Compare on the grid</source>
        <translation>Comparar en la cuadrícula</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>coarser: of the map with the larger pixels. new, old: of that map.</source>
        <translation>coarser: la del mapa con píxeles mayores. new, old: la de ese mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Finer pixels</source>
        <translation>Píxeles más finos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>fold: the mean of percent and the majority of classes over all fine pixels of a coarse one. nearest: the fine pixel at its centre.</source>
        <translation>fold: la media de los porcentajes y la mayoría de las clases entre todos los píxeles finos de uno grueso. nearest: el píxel fino de su centro.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Change matrix (CSV)</source>
        <translation>Matriz de cambios (CSV)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Agreement (0 to 1)</source>
        <translation>Concordancia (0 a 1)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>{name} was not given.</source>
        <translation>No se indicó {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Choose two rasters.</source>
        <translation>Elija dos rásteres.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>{name}: changes</source>
        <translation>{name}: cambios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>{name}: difference, new minus old (percentage points)</source>
        <translation>{name}: diferencia, nuevo menos anterior (puntos porcentuales)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Agreement: {share:.1f} % of {area}.</source>
        <translation>Concordancia: {share:.1f} % de {area}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer given as {name} cannot be read as a raster.</source>
        <translation>La capa indicada como {name} no se puede leer como ráster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a raster layer or a raster file.</source>
        <translation>Elija una capa ráster o un archivo ráster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The open options of the layer {name!r} are not passed on: {options}.</source>
        <translation>Las opciones de apertura de la capa {name!r} no se transmiten: {options}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>credentials</source>
        <translation>credenciales</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} is broken: its source {source!r} cannot be read.</source>
        <translation>La capa {name!r} está rota: su fuente {source!r} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Repair the layer&apos;s data source, or choose the file itself.</source>
        <translation>Repare la fuente de datos de la capa, o elija el propio archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} comes from the provider {provider!r}, which the engine cannot read.</source>
        <translation>La capa {name!r} viene del proveedor {provider!r}, que el motor no puede leer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Export it to a GeoTIFF (Export &gt; Save As) and choose that file.</source>
        <translation>Expórtela a un GeoTIFF (Exportar &gt; Guardar como) y elija ese archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} has the nodata range {low:g} to {high:g}.</source>
        <translation>La capa {name!r} tiene el intervalo nodata {low:g} a {high:g}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Set a single additional nodata value, or write the raster with one.</source>
        <translation>Defina un solo valor nodata adicional, o escriba el ráster con uno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} ignores the nodata value {value:g} of its file (band {band}); the engine does not.</source>
        <translation>La capa {name!r} ignora el valor nodata {value:g} de su archivo (banda {band}); el motor no.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} has {count} additional nodata values: {values}.</source>
        <translation>La capa {name!r} tiene {count} valores nodata adicionales: {values}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Keep one of them, or write the raster with one nodata value.</source>
        <translation>Conserve uno de ellos, o escriba el ráster con un solo valor nodata.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The covariate {part!r} cannot be read, or is given twice.</source>
        <translation>La covariable {part!r} no se puede leer, o se da dos veces.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Write name=path, name=path:band or name=path:band*scale+offset, separated by &apos;;&apos;, for instance swi_10=/data/wetness.tif:1.</source>
        <translation>Escriba name=path, name=path:band o name=path:band*scale+offset, separados por &apos;;&apos;, por ejemplo swi_10=/data/wetness.tif:1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The extent {value!r} cannot be read.</source>
        <translation>No se puede leer la extensión {value!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Write XMIN,XMAX,YMIN,YMAX [EPSG:code], or name a layer.</source>
        <translation>Escriba XMIN,XMAX,YMIN,YMAX [EPSG:code], o nombre una capa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The CRS of {what} is {crs!r}, which is not known.</source>
        <translation>El SRC de {what} es {crs!r}, que no se conoce.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Give an authority code such as EPSG:3338.</source>
        <translation>Dé un código como EPSG:3338.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {value!r} cannot be read as a vector layer.</source>
        <translation>La máscara {value!r} no se puede leer como capa vectorial.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a layer or a file with polygons.</source>
        <translation>Elija una capa o un archivo con polígonos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {name!r} holds {kind}, no polygons.</source>
        <translation>La máscara {name!r} contiene {kind}, no polígonos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a layer with polygons; lines and points can be buffered first.</source>
        <translation>Elija una capa de polígonos; las líneas y los puntos pueden ampliarse antes con un radio.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {name!r} has no coordinate reference system.</source>
        <translation>La máscara {name!r} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>Set the CRS of the layer.</source>
        <translation>Defina el SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {text!r} is no polygon.</source>
        <translation>La máscara {text!r} no es un polígono.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Write POLYGON((x y, x y, x y, x y)), the last point like the first.</source>
        <translation>Escriba POLYGON((x y, x y, x y, x y)), el último punto igual al primero.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {name!r} holds no polygon.</source>
        <translation>La máscara {name!r} no contiene ningún polígono.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a layer with polygons in it, and check the selection if only selected features are used.</source>
        <translation>Elija una capa que contenga polígonos, y revise la selección si solo se usan los objetos seleccionados.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Sentinel-2 imagery</source>
        <translation>Imágenes Sentinel-2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Nine bands of midsummer surface reflectance x 10000: red, green, blue, three red edges, near infrared and two short-wave infrareds (B04, B03, B02, B05, B06, B07, B08, B11, B12). Bands are matched by their names, else by this order. May be left out.</source>
        <translation>Nueve bandas de reflectancia de superficie de pleno verano x 10000: rojo, verde, azul, tres bordes rojos, infrarrojo cercano y dos infrarrojos de onda corta (B04, B03, B02, B05, B06, B07, B08, B11, B12). Las bandas se asignan por sus nombres; si no, por este orden. Opcional.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Elevation in metres, one band, ideally reaching a kilometre beyond the extent: slope, aspect, curvature, position and wetness are derived from it. May be left out.</source>
        <translation>Elevación en metros, una banda, mejor si llega un kilómetro más allá de la extensión: de ella se derivan pendiente, orientación, curvatura, posición y humedad. Opcional.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Three bands: annual precipitation (mm), summer warmth index (degC month) and January minimum temperature (degC), named ppt_annual, tmean_swi and tmin_january or in this order. May be left out.</source>
        <translation>Tres bandas: precipitación anual (mm), índice de calor estival (°C mes) y temperatura mínima de enero (°C), llamadas ppt_annual, tmean_swi y tmin_january o en este orden. Opcional.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Ready-made covariates</source>
        <translation>Covariables ya hechas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Rasters that replace derived covariates, as name=path, name=path:band or name=path:band*scale+offset separated by &apos;;&apos;, for instance swi_10=/data/wetness.tif;tmean_swi=/data/climate.tif:2*0.01. The path may also be the name of a raster layer.</source>
        <translation>Rásteres que sustituyen covariables derivadas, como name=path, name=path:band o name=path:band*scale+offset separados por &apos;;&apos;, por ejemplo swi_10=/data/wetness.tif;tmean_swi=/data/climate.tif:2*0.01. La ruta también puede ser el nombre de una capa ráster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Scales of the sources</source>
        <translation>Escalas de las fuentes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>What the stored values are multiplied by (and what is then added), where the file does not say so itself, as imagery=10000; elevation=0.3048; climate=0.1. For Sentinel-2 of processing baseline 04.00 and later that does not declare its offset: imagery=1-1000.</source>
        <translation>Por cuánto se multiplican los valores guardados (y qué se suma después), si el archivo no lo dice, como imagery=10000; elevation=0.3048; climate=0.1. Para Sentinel-2 de processing baseline 04.00 o posterior que no declara su desplazamiento: imagery=1-1000.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Bands of the sources</source>
        <translation>Bandas de las fuentes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Which band feeds which input, where names and order do not tell, as imagery=3,2,1,4,5,6,7,8,9; climate=2,1,3; elevation=1: numbers from 1, in the order in which the help of the source lists the inputs. Left empty: bands are matched by their names, else by that order.</source>
        <translation>Qué banda alimenta cada entrada, si nombres y orden no lo dicen, como imagery=3,2,1,4,5,6,7,8,9; climate=2,1,3; elevation=1: números desde 1, en el orden en que la ayuda de la fuente enumera las entradas. Vacío: las bandas se asignan por sus nombres; si no, por ese orden.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The area to map, in any CRS; it grows to whole pixels of the AKVEG grid. Left empty: the tile, else the extent of the imagery, else of the elevation. In degrees it may cross the antimeridian (172,-163,51,53 [EPSG:4326]).</source>
        <translation>El área que se cartografía, en cualquier SRC; crece hasta píxeles enteros de la cuadrícula AKVEG. Vacío: la tesela, si no la extensión de las imágenes, si no la de la elevación. En grados puede cruzar el antimeridiano (172,-163,51,53 [EPSG:4326]).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The id of a 50 km tile of the AKVEG grid instead of an extent, for instance AK050H50V15 (Fairbanks).</source>
        <translation>El identificador de una tesela de 50 km de la cuadrícula AKVEG en vez de una extensión, por ejemplo AK050H50V15 (Fairbanks).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Mask polygons</source>
        <translation>Polígonos de máscara</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Pixels whose centre lies outside these polygons become nodata. The map inside does not change. In a command or a script also a polygon as text: POLYGON((x y, x y, ...)) [EPSG:code].</source>
        <translation>Los píxeles cuyo centro queda fuera de estos polígonos pasan a nodata. El mapa de dentro no cambia. En una orden o un script también un polígono como texto: POLYGON((x y, x y, ...)) [EPSG:code].</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Model (name or .onnx file)</source>
        <translation>Modelo (nombre o archivo .onnx)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The name of an installed model ({names}), or the path of an .onnx file that meets the model contract.</source>
        <translation>El nombre de un modelo instalado ({names}), o la ruta de un archivo .onnx que cumpla el contrato de modelos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>none is installed</source>
        <translation>no hay ninguno instalado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>nsp: near-surface permafrost; order: soil order. Nothing chosen means every task of the model.</source>
        <translation>nsp: permafrost cercano a la superficie; order: orden de suelo. Si no se elige nada, todas las tareas del modelo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Pixel size (m)</source>
        <translation>Tamaño de píxel (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Pixel size of the map in metres. The model always reads its inputs at 10 m and can be asked at any point; a smaller size adds pixels, not detail.</source>
        <translation>Tamaño de píxel del mapa en metros. El modelo siempre lee sus entradas a 10 m y puede consultarse en cualquier punto; un tamaño menor añade píxeles, no detalle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Where the model runs. auto takes a GPU when the installed engine can use one, else the CPU.</source>
        <translation>Dónde se ejecuta el modelo. auto usa una GPU si el motor instalado puede; si no, la CPU.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>How many threads of the processor the map may use, within the limit of the options; 0 lets the engine choose.</source>
        <translation>Cuántos hilos del procesador puede usar el mapa, dentro del límite de las opciones; 0 deja elegir al motor.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Which form of a model that has two. auto takes the 8-bit form for percent maps on processors made for it, when its model card shows that it hardly differs; float32 is the model itself.</source>
        <translation>Qué forma de un modelo que tiene dos. auto usa la forma de 8 bits para mapas en porcentaje en procesadores hechos para ella, si la ficha del modelo muestra que apenas difiere; float32 es el modelo mismo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>percent: whole percent in one byte, nodata 255. float: probability 0 to 1 in four bytes, nodata NaN, for further computation.</source>
        <translation>percent: porcentaje entero en un byte, nodata 255. float: probabilidad de 0 a 1 en cuatro bytes, nodata NaN, para cálculos posteriores.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The rasters to write. The record of the run is always written.</source>
        <translation>Los rásteres que se escriben. El registro de la ejecución se escribe siempre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The probability (0 to 1) from which permafrost is called present in the class raster. balanced takes the model&apos;s own threshold, the one with the best balanced accuracy on its held-out blocks.</source>
        <translation>La probabilidad (0 a 1) desde la que el permafrost se considera presente en el ráster de clases. balanced usa el umbral del modelo, el de mejor exactitud equilibrada en sus bloques reservados.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Where the rasters and the record go. It is made when missing. Existing results are never replaced. @project_folder/maps is a folder beside the saved project.</source>
        <translation>Dónde van los rásteres y el registro. Se crea si falta. Los resultados existentes nunca se sustituyen. @project_folder/maps es una carpeta junto al proyecto guardado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Begins the name of every file and names the layer group. A taken name gets _2, _3 and so on.</source>
        <translation>Inicia el nombre de cada archivo y da nombre al grupo de capas. Un nombre ya usado recibe _2, _3, etc.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Continues the run of this name and folder that ended before it was whole (a crash, a power cut, a source that could not be read any more), if there is one with the same inputs and settings. Without it, what such a run left is removed.</source>
        <translation>Continúa la ejecución de este nombre y carpeta que terminó antes de estar completa (un fallo, un corte de luz, una fuente que dejó de leerse), si la hay con las mismas entradas y ajustes. Sin esto, se quita lo que dejó tal ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Adds the rasters as one layer group with their legends. Switch it off inside models.</source>
        <translation>Añade los rásteres como un grupo de capas con sus leyendas. Desactívelo dentro de modelos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Points or polygons in any CRS, also with several parts and heights, or a table with coordinates (CSV: degrees with decimal point or comma, degrees-minutes-seconds, or eastings and northings).</source>
        <translation>Puntos o polígonos en cualquier SRC, también con varias partes y alturas, o una tabla con coordenadas (CSV: grados con punto o coma decimal, grados-minutos-segundos, o este y norte).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>The column that names the sites. Left empty: one called id, site or the like, else the rows&apos; numbers.</source>
        <translation>La columna que da nombre a los sitios. Vacío: una llamada id, site o similar; si no, los números de fila.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Buffer (m)</source>
        <translation>Radio (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Metres around points whose pixels are summed up to mean, minimum, maximum and standard deviation; 0 takes the point&apos;s pixel alone. Polygons are taken as they are.</source>
        <translation>Metros alrededor de los puntos cuyos píxeles se resumen en media, mínimo, máximo y desviación estándar; 0 toma solo el píxel del punto. Los polígonos se toman como son.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Chip size (pixels)</source>
        <translation>Tamaño de los recortes (píxeles)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>The side of a small map that is cut out around every site and written as a GeoTIFF; 0 for none.</source>
        <translation>El lado de un pequeño mapa que se recorta alrededor de cada sitio y se escribe como GeoTIFF; 0 para ninguno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>A picture (PNG) beside every chip.</source>
        <translation>Una imagen (PNG) junto a cada recorte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Of a table without geometries: the column with longitude or easting.</source>
        <translation>De una tabla sin geometrías: la columna con longitud o este.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Of a table without geometries: the column with latitude or northing.</source>
        <translation>De una tabla sin geometrías: la columna con latitud o norte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Left empty: one with a usual name.</source>
        <translation>Vacío: una con un nombre habitual.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>CRS of the table</source>
        <translation>SRC de la tabla</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Of a table without geometries. Left empty: degrees (WGS 84).</source>
        <translation>De una tabla sin geometrías. Vacío: grados (WGS 84).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>The map whose values these are: float, or percent, which may take the model&apos;s 8-bit form and calls classes from whole percent. The values of sites are never rounded; chips are.</source>
        <translation>El mapa del que son estos valores: float, o percent, que puede usar la forma de 8 bits del modelo y asigna clases desde porcentajes enteros. Los valores de los sitios nunca se redondean; los recortes sí.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Where the layer and the record go. It is made when missing. @project_folder/sites is a folder beside the saved project.</source>
        <translation>Dónde van la capa y el registro. Se crea si falta. @project_folder/sites es una carpeta junto al proyecto guardado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Replace results of this name</source>
        <translation>Sustituir los resultados de este nombre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Otherwise a taken name gets _2, _3 and so on.</source>
        <translation>Si no, un nombre ya usado recibe _2, _3, etc.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Permafrost and soil order at field sites</source>
        <translation>Permafrost y orden de suelo en sitios de campo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>permafrost,soil,soil order,alaska,sites,plots,pedons,points,csv,sample,extract,buffer,chips,batch</source>
        <translation>permafrost,suelo,orden de suelo,alaska,sitios,parcelas,pedones,puntos,csv,muestra,extraer,radio,recorte,lote</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Says what the map has at points and polygons, without making the map of all between them.</source>
        <translation>Dice lo que el mapa tiene en puntos y polígonos, sin hacer el mapa de todo lo que hay entre ellos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>&lt;p&gt;Writes a layer with the sites&apos; own columns and what the map of the same settings has there: the probability of every class at the point; mean, minimum, maximum and standard deviation in the buffer or polygon; the class that covers most and its share; confidence, applicability, pixels with and without a value, and the distance to the edge of the data.&lt;/p&gt;&lt;p&gt;Only the windows under the sites are computed, each once. A site that fails is a row with its reason (miso_status, miso_reason).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Please note:&lt;/b&gt; the bundled model was trained on simulated landscapes and has seen no field data.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe una capa con las columnas propias de los sitios y lo que el mapa con los mismos ajustes tiene allí: la probabilidad de cada clase en el punto; media, mínimo, máximo y desviación estándar en el radio o polígono; la clase que más cubre y su parte; confianza, aplicabilidad, píxeles con y sin valor, y la distancia al borde de los datos.&lt;/p&gt;&lt;p&gt;Solo se calculan las ventanas bajo los sitios, cada una una vez. Un sitio que falla es una fila con su motivo (miso_status, miso_reason).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tenga en cuenta:&lt;/b&gt; el modelo incluido se entrenó con paisajes simulados y no ha visto datos de campo.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Sites with values</source>
        <translation>Sitios con valores</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>The run was cancelled, but had just finished: its files are in {folder}.</source>
        <translation>La ejecución se canceló, pero acababa de terminar: sus archivos están en {folder}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>{count} sites: {ok} ok, {partial} with parts missing, {failed} failed.</source>
        <translation>{count} sitios: {ok} correctos, {partial} con partes que faltan, {failed} fallidos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Row {row}, {id} ({status}): {reason}</source>
        <translation>Fila {row}, {id} ({status}): {reason}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>... and {count} more rows in the record.</source>
        <translation>... y {count} filas más en el registro.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Map permafrost and soil order</source>
        <translation>Cartografiar permafrost y orden de suelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>permafrost,soil,soil order,soil taxonomy,gelisols,alaska,sentinel-2,climate,probability,onnx,map</source>
        <translation>permafrost,suelo,orden de suelo,taxonomía de suelos,gelisols,alaska,sentinel-2,clima,probabilidad,onnx,mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Maps near-surface permafrost and soil order in Alaska from imagery, elevation and climate rasters.</source>
        <translation>Cartografía el permafrost cercano a la superficie y el orden de suelo en Alaska a partir de rásteres de imágenes, elevación y clima.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>&lt;p&gt;Maps near-surface permafrost (present within 1 m of the surface) and USDA soil order in Alaska at 10 m from a Sentinel-2 composite, an elevation model and a climate raster. Any of the three may be left out; the more there is, the better the map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Please note:&lt;/b&gt; the bundled model was trained on simulated landscapes and has seen no field data. Its maps show how the software works; they say nothing reliable about a real place.&lt;/p&gt;&lt;p&gt;The computation runs in a separate process on this computer; QGIS stays responsive and a running map can be cancelled at any time. A cancelled run leaves no files.&lt;/p&gt;&lt;p&gt;Results: probability and class rasters for each task, the confidence of the most probable class, how alike the inputs are to what the model was trained on (applicability), all as cloud-optimised GeoTIFFs in EPSG:3338 with styles beside them, and a record of the run (JSON) with areas per class in km2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cartografía el permafrost cercano a la superficie (presente a menos de 1 m) y el orden de suelo del USDA en Alaska a 10 m a partir de una composición Sentinel-2, un modelo de elevación y un ráster de clima. Puede faltar cualquiera de los tres; cuanto más haya, mejor será el mapa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tenga en cuenta:&lt;/b&gt; el modelo incluido se entrenó con paisajes simulados y no ha visto datos de campo. Sus mapas muestran cómo funciona el programa; no dicen nada fiable de un lugar real.&lt;/p&gt;&lt;p&gt;El cálculo se hace en un proceso aparte en este equipo; QGIS sigue respondiendo y un mapa en curso puede cancelarse en cualquier momento. Una ejecución cancelada no deja archivos.&lt;/p&gt;&lt;p&gt;Resultados: rásteres de probabilidad y de clase de cada tarea, la confianza de la clase más probable, cuánto se parecen las entradas a los datos de entrenamiento (aplicabilidad), todos como GeoTIFF optimizados para la nube en EPSG:3338 con sus estilos al lado, y un registro de la ejecución (JSON) con superficies por clase en km2.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Permafrost probability</source>
        <translation>Probabilidad de permafrost</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Soil order probability</source>
        <translation>Probabilidad de orden de suelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Permafrost class</source>
        <translation>Clase de permafrost</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Soil order class</source>
        <translation>Clase de orden de suelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Summary of {run}</source>
        <translation>Resumen de {run}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/provider.py"/>
        <source>MISO: permafrost and soil order in Alaska</source>
        <translation>MISO: permafrost y orden de suelo en Alaska</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The heading. Left empty, it says what is shown.</source>
        <translation>El encabezado. Vacío: dice lo que se muestra.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Report of a run</source>
        <translation>Informe de una ejecución</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>report,html,print,summary,areas,charts,record</source>
        <translation>informe,html,imprimir,resumen,superficies,gráficos,registro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Writes what came out of a run as one page to read, print and hand on.</source>
        <translation>Escribe lo que salió de una ejecución como una página para leer, imprimir y compartir.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>&lt;p&gt;Writes one HTML file from the record (.json) that a run has left beside its results: maps with legend, scale and north arrow, areas per class, charts, how far the model applies, and the settings and the command that make it again. It begins with what the model is not fit for.&lt;/p&gt;&lt;p&gt;The file needs nothing else: no other file and no network. It can be sent by mail, opened in any browser, and printed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe un archivo HTML a partir del registro (.json) que una ejecución dejó junto a sus resultados: mapas con leyenda, escala y flecha de norte, superficies por clase, gráficos, hasta dónde es aplicable el modelo, y los ajustes y la orden que lo repiten. Empieza por aquello para lo que el modelo no sirve.&lt;/p&gt;&lt;p&gt;El archivo no necesita nada más: ni otro archivo ni red. Puede enviarse por correo, abrirse en cualquier navegador e imprimirse.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The .json file beside the results of a run.</source>
        <translation>El archivo .json junto a los resultados de una ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>A text of your own below the heading.</source>
        <translation>Un texto propio bajo el encabezado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Report {name}</source>
        <translation>Informe {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Map page of a run (PDF)</source>
        <translation>Página de mapa de una ejecución (PDF)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>pdf,print,layout,map,legend,scale,north,A4,letter</source>
        <translation>pdf,imprimir,composición,mapa,leyenda,escala,norte,A4,carta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Prints the maps of a run on one page with legend, scale and north arrow.</source>
        <translation>Imprime los mapas de una ejecución en una página con leyenda, escala y flecha de norte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>&lt;p&gt;Writes a PDF with the probability of permafrost and the soil order of a run beside each other, with their legends, a scale bar, an arrow to true north, and what the model is not fit for.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Escribe un PDF con la probabilidad de permafrost y el orden de suelo de una ejecución lado a lado, con sus leyendas, una barra de escala, una flecha al norte geográfico, y aquello para lo que el modelo no sirve.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The .json file beside the rasters of a map.</source>
        <translation>El archivo .json junto a los rásteres de un mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Size of the paper, landscape.</source>
        <translation>Tamaño del papel, apaisado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Map page</source>
        <translation>Página de mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The page is {page!r}.</source>
        <translation>La página es {page!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Choose one of: {names}.</source>
        <translation>Elija uno de: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {value!r} cannot be read as a vector layer.</source>
        <translation>Los sitios {value!r} no se pueden leer como capa vectorial.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>Choose a layer of points or polygons, or a CSV table.</source>
        <translation>Elija una capa de puntos o polígonos, o una tabla CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {name!r} are lines.</source>
        <translation>Los sitios {name!r} son líneas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>Choose points or polygons; lines can be buffered first.</source>
        <translation>Elija puntos o polígonos; las líneas pueden ampliarse antes con un radio.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {name!r} have no coordinate reference system.</source>
        <translation>Los sitios {name!r} no tienen sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {name!r} cannot be handed to the engine: {problem}</source>
        <translation>Los sitios {name!r} no se pueden entregar al motor: {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>Export the layer to a GeoPackage and choose that.</source>
        <translation>Exporte la capa a un GeoPackage y elíjalo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Suggest sampling sites</source>
        <translation>Proponer sitios de muestreo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>sampling,design,sites,stratified,random,uncertainty,field work,points,neyman,accuracy</source>
        <translation>muestreo,diseño,sitios,estratificado,aleatorio,incertidumbre,trabajo de campo,puntos,neyman,exactitud</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Suggests sampling sites: where they would teach most, or a stratified random design.</source>
        <translation>Propone sitios de muestreo: donde más enseñarían, o un diseño aleatorio estratificado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>&lt;p&gt;&lt;b&gt;informative&lt;/b&gt;: sites where the map is unsure and its inputs are unlike the training data, apart from each other and, if wanted, near roads or where they cost little. They are chosen and not drawn: &lt;b&gt;no area and no accuracy can be estimated from them&lt;/b&gt;, and every site says so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;stratified&lt;/b&gt;: a random sample of the pixels of every class, with the inclusion probability of each site, from which areas and accuracies can be estimated.&lt;/p&gt;&lt;p&gt;The same seed gives the same sites. Each site has a reason, its class, confidence and applicability.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;informative&lt;/b&gt;: sitios donde el mapa es incierto y sus entradas no se parecen a los datos de entrenamiento, separados entre sí y, si se quiere, cerca de carreteras o donde cuestan poco. Se eligen y no se sortean: &lt;b&gt;de ellos no puede estimarse ni superficie ni exactitud&lt;/b&gt;, y cada sitio lo dice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;stratified&lt;/b&gt;: una muestra aleatoria de los píxeles de cada clase, con la probabilidad de inclusión de cada sitio, de la que pueden estimarse superficies y exactitudes.&lt;/p&gt;&lt;p&gt;La misma semilla da los mismos sitios. Cada sitio tiene un motivo, su clase, confianza y aplicabilidad.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>The .json file beside the rasters of a run.</source>
        <translation>El archivo .json junto a los rásteres de una ejecución.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Another map</source>
        <translation>Otro mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Instead of a run: a raster of classes (stratified), or of percent or probabilities (informative).</source>
        <translation>En vez de una ejecución: un ráster de clases (stratified), o de porcentajes o probabilidades (informative).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Values of the other map</source>
        <translation>Valores del otro mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>What the values of the other map are; auto: by what its file says.</source>
        <translation>Qué son los valores del otro mapa; auto: según diga su archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Class names of the other map</source>
        <translation>Nombres de clases del otro mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Names of its codes, where its file has none. As text: 1=Peat; 2=Rock.</source>
        <translation>Nombres de sus códigos, si su archivo no los tiene. Como texto: 1=Peat; 2=Rock.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the run: nsp or order. Left empty: its first.</source>
        <translation>De la ejecución: nsp u order. Vacío: la primera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Number of sites</source>
        <translation>Número de sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>How many sites are wanted. Where there is no room for so many, the log says so.</source>
        <translation>Cuántos sitios se quieren. Si no hay sitio para tantos, el registro de mensajes lo dice.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>informative: where a site teaches most. stratified: at random within every class.</source>
        <translation>informative: donde un sitio enseña más. stratified: al azar dentro de cada clase.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the random numbers. The same seed gives the same sites.</source>
        <translation>De los números aleatorios. La misma semilla da los mismos sitios.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Polygons outside of which no site is put.</source>
        <translation>Polígonos fuera de los cuales no se pone ningún sitio.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Features in which no site is put: water, private land, roads and pipelines with a buffer.</source>
        <translation>Objetos en los que no se pone ningún sitio: agua, terreno privado, carreteras y oleoductos con un radio.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Buffer of the excluded (m)</source>
        <translation>Radio de lo excluido (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Metres around them in which no site is put either.</source>
        <translation>Metros a su alrededor en los que tampoco se pone ninguno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Roads</source>
        <translation>Carreteras</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Lines from which the distance of every site is measured.</source>
        <translation>Líneas desde las que se mide la distancia de cada sitio.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Largest distance from a road (m)</source>
        <translation>Distancia máxima a una carretera (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>No site is further away; 0 for no limit.</source>
        <translation>Ningún sitio está más lejos; 0 para no limitar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>What reaching a place costs, in any unit: hours, dollars.</source>
        <translation>Lo que cuesta llegar a un lugar, en cualquier unidad: horas, dólares.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Largest cost</source>
        <translation>Coste máximo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>No site costs more, and none is put where the cost is not known.</source>
        <translation>Ningún sitio cuesta más, y no se pone ninguno donde no se conoce el coste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Least distance of two sites (m)</source>
        <translation>Distancia mínima entre dos sitios (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the informative design. Left empty: half the mean spacing that so many sites would have.</source>
        <translation>Del diseño informativo. Vacío: la mitad de la separación media que tendrían tantos sitios.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Weight of uncertainty</source>
        <translation>Peso de la incertidumbre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Weight of being unlike the training data</source>
        <translation>Peso de no parecerse a los datos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Weight of access (roads, cost)</source>
        <translation>Peso del acceso (carreteras, coste)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>In the score of the informative design.</source>
        <translation>En la puntuación del diseño informativo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Sites per class</source>
        <translation>Sitios por clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the stratified design. proportional: by area. equal: the same for all. neyman: by area x expected deviation, which serves estimates of the whole best.</source>
        <translation>Del diseño estratificado. proportional: por superficie. equal: lo mismo para todas. neyman: por superficie x desviación esperada, lo mejor para estimar el conjunto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Least sites of a class</source>
        <translation>Mínimo de sitios de una clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the stratified design; a class needs two for a standard error.</source>
        <translation>Del diseño estratificado; una clase necesita dos para un error estándar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Expected accuracy</source>
        <translation>Exactitud esperada</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Share (0 to 1)</source>
        <translation>Parte (0 a 1)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>For neyman: the share of a class&apos;s pixels that you expect to be right. Left empty: the mean probability of the mapped class. As text: Gelisols=0.9; Histosols=0.6.</source>
        <translation>Para neyman: la parte de los píxeles de una clase que espera que sea correcta. Vacío: la probabilidad media de la clase cartografiada. Como texto: Gelisols=0.9; Histosols=0.6.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Number of sites found</source>
        <translation>Número de sitios hallados</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Both a run and another map were given.</source>
        <translation>Se dieron a la vez una ejecución y otro mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>No map was given.</source>
        <translation>No se dio ningún mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Give the record of a run, or one raster.</source>
        <translation>Dé el registro de una ejecución, o un ráster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{name}: stratified random sites</source>
        <translation>{name}: sitios aleatorios estratificados</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{name}: informative sites, unfit for area estimates</source>
        <translation>{name}: sitios informativos, no aptos para estimar superficies</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{count} sites.</source>
        <translation>{count} sitios.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{name}: {sites} sites of {pixels} pixels, {area}.</source>
        <translation>{name}: {sites} sitios de {pixels} píxeles, {area}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>The expected accuracy of {name} is {share!r}.</source>
        <translation>La exactitud esperada de {name} es {share!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Give a number from 0 to 1.</source>
        <translation>Dé un número de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/tables.py"/>
        <source>The row {left!r}, {right!r} of {name} is half empty, or its first column comes twice.</source>
        <translation>La fila {left!r}, {right!r} de {name} está medio vacía, o su primera columna se repite.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/tables.py"/>
        <source>Fill both columns, or remove the row.</source>
        <translation>Rellene ambas columnas, o quite la fila.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The scale {part!r} cannot be read, or is given twice.</source>
        <translation>La escala {part!r} no se puede leer, o se da dos veces.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Write imagery=SCALE, elevation=SCALE or climate=SCALE+OFFSET, separated by &apos;;&apos;.</source>
        <translation>Escriba imagery=SCALE, elevation=SCALE o climate=SCALE+OFFSET, separados por &apos;;&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The bands {part!r} cannot be read, or are given twice.</source>
        <translation>Las bandas {part!r} no se pueden leer, o se dan dos veces.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Write imagery=3,2,1,4,5,6,7,8,9 or climate=2,1,3 or elevation=1, separated by &apos;;&apos;.</source>
        <translation>Escriba imagery=3,2,1,4,5,6,7,8,9 o climate=2,1,3 o elevation=1, separados por &apos;;&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The path {text!r} refers to @{name}, which has no value: the project is not saved.</source>
        <translation>La ruta {text!r} se refiere a @{name}, que no tiene valor: el proyecto no está guardado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Save the project, or write the whole path.</source>
        <translation>Guarde el proyecto, o escriba la ruta completa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The threshold is {text!r}.</source>
        <translation>El umbral es {text!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Give a number from 0 to 1, or the word balanced.</source>
        <translation>Dé un número de 0 a 1, o la palabra balanced.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_inputs.py"/>
        <source>The layer {name!r} has no field {key!r}.</source>
        <translation>La capa {name!r} no tiene el campo {key!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>{name} is {value!r}, which cannot be read as a vector layer.</source>
        <translation>{name} es {value!r}, que no se puede leer como capa vectorial.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>Choose a vector layer or file.</source>
        <translation>Elija una capa o un archivo vectorial.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>The layer {name!r} holds {kind}, which is of no use here.</source>
        <translation>La capa {name!r} contiene {kind}, que aquí no sirve.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>The layer {name!r} has no coordinate reference system.</source>
        <translation>La capa {name!r} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Zonal summary</source>
        <translation>Resumen por zonas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>zonal,statistics,polygon,map unit,park,road,buffer,area,km2,permafrost,soil,table,join</source>
        <translation>zonal,estadísticas,polígono,unidad cartográfica,parque,carretera,radio,superficie,km2,permafrost,suelo,tabla,unión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Sums up finished maps per polygon: class areas in km2, mean probability, confidence and more.</source>
        <translation>Resume mapas terminados por polígono: superficies por clase en km2, probabilidad media, confianza y más.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>&lt;p&gt;Sums up finished maps within polygons such as map units or parks, or within a distance of roads or points: the area of every class in km2 and percent, the class of the largest area, mean probability, confidence and applicability.&lt;/p&gt;&lt;p&gt;Results: a table (CSV) that joins to the layer by its key, the zones as a styled layer with the same columns, and a record that explains each column.&lt;/p&gt;&lt;p&gt;A pixel belongs to a zone when its centre lies inside, as in a map&apos;s own mask. A zone in which no centre lies takes the pixel it lies in, and its note says so. Areas are true areas, whatever the CRS of the map.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Resume mapas terminados dentro de polígonos como unidades cartográficas o parques, o a cierta distancia de carreteras o puntos: la superficie de cada clase en km2 y porcentaje, la clase de mayor superficie, probabilidad media, confianza y aplicabilidad.&lt;/p&gt;&lt;p&gt;Resultados: una tabla (CSV) que se une a la capa por su clave, las zonas como capa con estilo y las mismas columnas, y un registro que explica cada columna.&lt;/p&gt;&lt;p&gt;Un píxel pertenece a una zona si su centro está dentro, como en la máscara de un mapa. Una zona sin ningún centro toma el píxel en que se halla, y su nota lo dice. Las superficies son verdaderas, sea cual sea el SRC del mapa.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>The .json file beside the rasters of a run: all of its maps are summed up.</source>
        <translation>El archivo .json junto a los rásteres de una ejecución: se resumen todos sus mapas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Other maps</source>
        <translation>Otros mapas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Rasters instead of a run, or besides it. One that belongs to a run is known by the record beside it.</source>
        <translation>Rásteres en vez de una ejecución, o además de ella. El que pertenece a una ejecución se reconoce por el registro a su lado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Values of the other maps</source>
        <translation>Valores de los otros mapas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>class: codes. percent: 0 to 100, where higher values are codes of something else (water, glaciers) and are never averaged. probability: 0 to 1. value: any quantity. auto: by what the file says.</source>
        <translation>class: códigos. percent: 0 a 100, donde los valores mayores son códigos de otra cosa (agua, glaciares) y nunca se promedian. probability: 0 a 1. value: cualquier magnitud. auto: según diga el archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Polygons in any CRS; lines and points too where a buffer is given.</source>
        <translation>Polígonos en cualquier SRC; también líneas y puntos si se da un radio.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Key field</source>
        <translation>Campo clave</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Names a zone in the table, for the join. Left empty: the number of the feature.</source>
        <translation>Da nombre a una zona en la tabla, para la unión. Vacío: el número del objeto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Features with the same key are one zone</source>
        <translation>Los objetos con la misma clave son una zona</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>For map units of many polygons. What they have in common counts once.</source>
        <translation>Para unidades cartográficas de muchos polígonos. Lo que tienen en común cuenta una vez.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Metres around each feature, measured on the ground. Roads and points need one.</source>
        <translation>Metros alrededor de cada objeto, medidos sobre el terreno. Carreteras y puntos lo necesitan.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Zones with their summary</source>
        <translation>Zonas con su resumen</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>No layer of zones was given.</source>
        <translation>No se dio ninguna capa de zonas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Choose a layer of polygons.</source>
        <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>No key field was given by which features are one zone.</source>
        <translation>No se dio ningún campo clave que diga qué objetos son una zona.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Choose the key field, or let every feature be a zone.</source>
        <translation>Elija el campo clave, o deje que cada objeto sea una zona.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>{name}: zones</source>
        <translation>{name}: zonas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>{count} zones.</source>
        <translation>{count} zonas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>No output was written; start it again when you like.</source>
        <translation>No se escribió ninguna salida; repítalo cuando quiera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>{what} is {shown}.</source>
        <translation>{what}: el valor es {shown}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give an object with the fields of {name}.</source>
        <translation>Dé un objeto con los campos de {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The field {unknown} of {what}</source>
        <translation>El campo {unknown} de {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Known fields: {known}.</source>
        <translation>Campos conocidos: {known}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>{what} is incomplete: {error}.</source>
        <translation>{what}: incompleto, {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give every required field.</source>
        <translation>Dé todos los campos necesarios.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a finite number.</source>
        <translation>Dé un número finito.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a number from {minimum} to {maximum}.</source>
        <translation>Dé un número de {minimum} a {maximum}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give a text of whole characters.</source>
        <translation>Dé un texto de caracteres completos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A path has no zero character and at most {max_path_length} others.</source>
        <translation>Una ruta no tiene el carácter nulo y sí hasta {max_path_length} otros.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The list of files read together with {path}</source>
        <translation>La lista de archivos leídos junto con {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a list of paths.</source>
        <translation>Dé una lista de rutas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The path of a source</source>
        <translation>La ruta de una fuente</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Name a raster file.</source>
        <translation>Indique un archivo ráster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The band list of {path}</source>
        <translation>La lista de bandas de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give band numbers, for instance 3,2,1.</source>
        <translation>Dé números de banda, por ejemplo 3,2,1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A band number of {path}</source>
        <translation>Un número de banda de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Band numbers start at 1.</source>
        <translation>Los números de banda empiezan en 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The {name} of {path}</source>
        <translation>{name} de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The nodata value of {path}</source>
        <translation>El valor nodata de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a number.</source>
        <translation>Dé un número.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The CRS of {path}</source>
        <translation>El SRC de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The {name} of the extent</source>
        <translation>{name} de la extensión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The CRS of the extent</source>
        <translation>El SRC de la extensión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The extent {xmin},{ymin},{xmax},{ymax} is empty.</source>
        <translation>La extensión {xmin},{ymin},{xmax},{ymax} está vacía.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give XMIN,YMIN,XMAX,YMAX with XMIN below XMAX and YMIN below YMAX.</source>
        <translation>Dé XMIN,YMIN,XMAX,YMAX con XMIN menor que XMAX e YMIN menor que YMAX.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The mask {title} holds no polygon.</source>
        <translation>La máscara {title} no contiene ningún polígono.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A geometry of the mask</source>
        <translation>Una geometría de la máscara</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Only polygons can mask a map.</source>
        <translation>Solo los polígonos pueden enmascarar un mapa.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The output folder</source>
        <translation>La carpeta de salida</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Name a folder for the results.</source>
        <translation>Indique una carpeta para los resultados.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>No imagery, elevation or climate raster was given.</source>
        <translation>No se dio ningún ráster de imágenes, elevación ni clima.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give at least one; a map from elevation and climate alone is possible.</source>
        <translation>Dé al menos uno; es posible un mapa solo con elevación y clima.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The tile</source>
        <translation>La tesela</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Both an extent and the tile {tile} were given.</source>
        <translation>Se dieron a la vez una extensión y la tesela {tile}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give one of them.</source>
        <translation>Dé solo una de las dos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The pixel size</source>
        <translation>El tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The device</source>
        <translation>El dispositivo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The encoding</source>
        <translation>La codificación</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The precision</source>
        <translation>La precisión</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The list of {name}</source>
        <translation>La lista de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a list of names.</source>
        <translation>Dé una lista de nombres.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>An output</source>
        <translation>Una salida</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Choose from: {output_kinds}.</source>
        <translation>Elija entre: {output_kinds}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The list of outputs</source>
        <translation>La lista de salidas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The threshold</source>
        <translation>El umbral</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The name of the run</source>
        <translation>El nombre de la ejecución</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Use letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Use letras, cifras, espacios, &apos;-&apos;, &apos;_&apos; y &apos;.&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The number of threads</source>
        <translation>El número de hilos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The memory limit</source>
        <translation>El límite de memoria</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The side of the windows</source>
        <translation>El lado de las ventanas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The overlap of the windows</source>
        <translation>El solape de las ventanas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The number of windows at a time</source>
        <translation>El número de ventanas a la vez</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give 0 (automatic) to {largest}.</source>
        <translation>Dé de 0 (automático) a {largest}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The field {what}</source>
        <translation>El campo {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/compare.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The request</source>
        <translation>La petición</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give an object with the fields of MapRequest.</source>
        <translation>Dé un objeto con los campos de MapRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The {name}</source>
        <translation>El valor de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The covariates</source>
        <translation>Las covariables</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give an object of band name: source.</source>
        <translation>Dé un objeto nombre de banda: fuente.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The covariate {name}</source>
        <translation>La covariable {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A message could not be read: {error}.</source>
        <translation>No se pudo leer un mensaje: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A message is not an object with a type.</source>
        <translation>Un mensaje no es un objeto con tipo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The output of a map</source>
        <translation>La salida de un mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The label of a map</source>
        <translation>La etiqueta de un mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The kind of a map</source>
        <translation>El tipo de un mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Choose one of: {kinds}.</source>
        <translation>Elija uno de: {kinds}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The band of {path}</source>
        <translation>La banda de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Band numbers start at 1; 0 leaves it open.</source>
        <translation>Los números de banda empiezan en 1; 0 lo deja abierto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The class names of {path}</source>
        <translation>Los nombres de clases de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The path of a vector layer</source>
        <translation>La ruta de una capa vectorial</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Name a vector file.</source>
        <translation>Indique un archivo vectorial.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The layer of a vector file</source>
        <translation>La capa de un archivo vectorial</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The title of a vector layer</source>
        <translation>El título de una capa vectorial</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give an object of code: name.</source>
        <translation>Dé un objeto código: nombre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>A code in {what}</source>
        <translation>Un código en {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give a whole number.</source>
        <translation>Dé un número entero.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The name of the class {code}</source>
        <translation>El nombre de la clase {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The name of the results</source>
        <translation>El nombre de los resultados</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The field {name}</source>
        <translation>El campo {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>{what} has no {name}.</source>
        <translation>{what}: falta {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The {name} of {what}</source>
        <translation>{name} de {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The field of a filter</source>
        <translation>El campo de un filtro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Name a field of the observations.</source>
        <translation>Indique un campo de las observaciones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The operator of a filter</source>
        <translation>El operador de un filtro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Choose one of: {operators}.</source>
        <translation>Elija uno de: {operators}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The value of a filter</source>
        <translation>El valor de un filtro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a number, a date or a text.</source>
        <translation>Dé un número, una fecha o un texto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The kind of the map</source>
        <translation>El tipo del mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The unit of the depth</source>
        <translation>La unidad de la profundidad</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The design of the sample</source>
        <translation>El diseño de la muestra</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The pair of coordinate fields</source>
        <translation>El par de campos de coordenadas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give both, or neither.</source>
        <translation>Dé ambos, o ninguno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The mapping of labels to classes</source>
        <translation>La correspondencia de etiquetas y clases</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give an object of label: class.</source>
        <translation>Dé un objeto etiqueta: clase.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>A label</source>
        <translation>Una etiqueta</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The class of the label {label}</source>
        <translation>La clase de la etiqueta {label}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The list of filters</source>
        <translation>La lista de filtros</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a list of filters.</source>
        <translation>Dé una lista de filtros.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The field &apos;presence_only&apos;</source>
        <translation>El campo &apos;presence_only&apos;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The observations are said to be presences only and a {design} probability sample.</source>
        <translation>Se dice que las observaciones son solo presencias y a la vez una muestra probabilística ({design}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>A probability sample notes absences too: give one of the two.</source>
        <translation>Una muestra probabilística anota también ausencias: dé uno de los dos.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The side of the blocks</source>
        <translation>El lado de los bloques</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The number of bootstrap draws</source>
        <translation>El número de sorteos del bootstrap</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The seed</source>
        <translation>La semilla</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Dé un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The observations</source>
        <translation>Las observaciones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Name it.</source>
        <translation>Indíquelo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The label field</source>
        <translation>El campo de clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Name the field that holds what was observed.</source>
        <translation>Indique el campo que contiene lo observado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The run</source>
        <translation>La ejecución</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The regions</source>
        <translation>Las regiones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Both a run and a raster were given to be assessed.</source>
        <translation>Se dieron a la vez una ejecución y un ráster para evaluar.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give either the record (R.json) of a run or a raster.</source>
        <translation>Dé o el registro (R.json) de una ejecución o un ráster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The list of rasters</source>
        <translation>La lista de rásteres</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give one raster; several can be joined by a VRT.</source>
        <translation>Dé un solo ráster; varios pueden unirse con un VRT.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Of the regions and the field that names them only one was given.</source>
        <translation>De las regiones y el campo que las nombra solo se dio uno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a layer of polygons and the field with their names, or neither.</source>
        <translation>Dé una capa de polígonos y el campo con sus nombres, o ninguno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give an object with the fields of AssessRequest.</source>
        <translation>Dé un objeto con los campos de AssessRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The raster</source>
        <translation>El ráster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>A filter</source>
        <translation>Un filtro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The table of classes</source>
        <translation>La tabla de clases</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>Give an object of old class: new class.</source>
        <translation>Dé un objeto clase anterior: clase nueva.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>A class of the old map</source>
        <translation>Una clase del mapa anterior</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>What the class {old} stands for</source>
        <translation>Lo que representa la clase {old}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>Name a class of the new map.</source>
        <translation>Indique una clase del mapa nuevo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The threshold of the old map</source>
        <translation>El umbral del mapa anterior</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The grid</source>
        <translation>La cuadrícula</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The method</source>
        <translation>El método</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>Give an object with the fields of CompareRequest.</source>
        <translation>Dé un objeto con los campos de CompareRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The new map</source>
        <translation>El mapa nuevo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The old map</source>
        <translation>El mapa anterior</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The record</source>
        <translation>El registro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The report&apos;s file</source>
        <translation>El archivo del informe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The notes</source>
        <translation>Las notas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The field &apos;overwrite&apos;</source>
        <translation>El campo &apos;overwrite&apos;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give an object with the fields of ReportRequest.</source>
        <translation>Dé un objeto con los campos de ReportRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The field {name} of the request</source>
        <translation>El campo {name} de la petición</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The request lacks the field {name}.</source>
        <translation>A la petición le falta el campo {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give record and out.</source>
        <translation>Dé record y out.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>{what} has {count} characters.</source>
        <translation>{what}: {count} caracteres.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give at most {most}.</source>
        <translation>Dé como máximo {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>{what} is {value}.</source>
        <translation>{what}: el valor es {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give a number from 0 to {most}.</source>
        <translation>Dé un número de 0 a {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Known fields: {names}.</source>
        <translation>Campos conocidos: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The field {name} of the sites</source>
        <translation>El campo {name} de los sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The path of the sites</source>
        <translation>La ruta de los sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Name a vector file or a CSV table.</source>
        <translation>Indique un archivo vectorial o una tabla CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The pair of coordinate columns</source>
        <translation>El par de columnas de coordenadas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The {name} of a request for sites</source>
        <translation>{name} de una petición de sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Leave it out.</source>
        <translation>Déjelo fuera.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The CRS of a request for sites</source>
        <translation>El SRC de una petición de sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Values are those of a map in {model_crs}.</source>
        <translation>Los valores son los de un mapa en {model_crs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The buffer</source>
        <translation>El radio</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The side of the chips</source>
        <translation>El lado de los recortes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give a whole number of pixels, 0 for none.</source>
        <translation>Dé un número entero de píxeles, 0 para ninguno.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The field &apos;thumbnails&apos;</source>
        <translation>El campo &apos;thumbnails&apos;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Thumbnails are pictures of chips: give their side.</source>
        <translation>Las miniaturas son imágenes de los recortes: dé su lado.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The request for sites</source>
        <translation>La petición de sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give the fields &apos;map&apos; and &apos;sites&apos;.</source>
        <translation>Dé los campos &apos;map&apos; y &apos;sites&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The number of sites</source>
        <translation>El número de sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The least number of sites of a class</source>
        <translation>El mínimo de sitios de una clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Dé un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The design</source>
        <translation>El diseño</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The allocation</source>
        <translation>La asignación</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The task</source>
        <translation>La tarea</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The buffer of the excluded features</source>
        <translation>El radio de lo excluido</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The largest distance from a road</source>
        <translation>La distancia máxima a una carretera</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The largest cost</source>
        <translation>El coste máximo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give the roads as well.</source>
        <translation>Dé también las carreteras.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give the raster of costs as well.</source>
        <translation>Dé también el ráster de costes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The spacing of the sites</source>
        <translation>La separación de los sitios</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The spacing of a stratified design</source>
        <translation>La separación de un diseño estratificado</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Leave it out: a least distance would change the inclusion probabilities.</source>
        <translation>Déjela fuera: una distancia mínima cambiaría las probabilidades de inclusión.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The weight of {what}</source>
        <translation>El peso de {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The sum of the weights</source>
        <translation>La suma de los pesos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give at least one weight above 0.</source>
        <translation>Dé al menos un peso mayor que 0.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The expected accuracies</source>
        <translation>Las exactitudes esperadas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give an object of class: share.</source>
        <translation>Dé un objeto clase: parte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The expected accuracy of {name}</source>
        <translation>La exactitud esperada de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>A class</source>
        <translation>Una clase</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give an object with the fields of SuggestRequest.</source>
        <translation>Dé un objeto con los campos de SuggestRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The map</source>
        <translation>El mapa</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The area</source>
        <translation>El área</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The excluded features</source>
        <translation>Lo excluido</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The roads</source>
        <translation>Las carreteras</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The cost</source>
        <translation>El coste</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The list of maps</source>
        <translation>La lista de mapas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>Give a run&apos;s record or at least one raster.</source>
        <translation>Dé el registro de una ejecución o al menos un ráster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The key field</source>
        <translation>El campo clave</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The name of the key</source>
        <translation>El nombre de la clave</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>Name the field by which polygons are one zone.</source>
        <translation>Indique el campo que dice qué polígonos son una zona.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>Give an object with the fields of ZonalRequest.</source>
        <translation>Dé un objeto con los campos de ZonalRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The layer of zones</source>
        <translation>La capa de zonas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>--map-scale is {value}.</source>
        <translation>--map-scale es {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>Give SCALE or SCALE,OFFSET.</source>
        <translation>Dé SCALE o SCALE,OFFSET.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>--classes has {value}.</source>
        <translation>--classes tiene {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>Write TEXT=CLASS, for instance frozen=present.</source>
        <translation>Escriba TEXT=CLASS, por ejemplo frozen=present.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{zones} zones</source>
        <translation>{zones} zonas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>Agreement {agreement} of {comparable_km2} km2</source>
        <translation>Concordancia {agreement} de {comparable_km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>Mean difference {mean} percentage points, absolute {mean_absolute}</source>
        <translation>Diferencia media {mean} puntos porcentuales, absoluta {mean_absolute}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{sites} sites, fit for area estimates</source>
        <translation>{sites} sitios, aptos para estimar superficies</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{sites} sites, unfit for area estimates</source>
        <translation>{sites} sitios, no aptos para estimar superficies</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{name}: {sites} of {pixels} pixels, {km2} km2</source>
        <translation>{name}: {sites} de {pixels} píxeles, {km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>line {number} has no two columns</source>
        <translation>la línea {number} no tiene dos columnas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>line {number} does not start with a code</source>
        <translation>la línea {number} no empieza por un código</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>The table {path} cannot be read: {error}.</source>
        <translation>No se puede leer la tabla {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>Give a text file of two columns separated by a comma.</source>
        <translation>Dé un archivo de texto de dos columnas separadas por una coma.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>{count} sites: {ok} ok, {partial} with parts missing, {failed} failed</source>
        <translation>{count} sitios: {ok} correctos, {partial} con partes que faltan, {failed} fallidos</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>row {row}, {id} ({status}): {reason}</source>
        <translation>fila {row}, {id} ({status}): {reason}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>... and {count} more rows in the record</source>
        <translation>... y {count} filas más en el registro</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>--covariate is {value}.</source>
        <translation>--covariate es {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Write NAME=FILE, NAME=FILE:BAND, NAME=FILE*SCALE or NAME=FILE:BAND*SCALE+OFFSET.</source>
        <translation>Escriba NAME=FILE, NAME=FILE:BAND, NAME=FILE*SCALE o NAME=FILE:BAND*SCALE+OFFSET.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>{option} is {value}.</source>
        <translation>{option} es {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Give 1 number.</source>
        <translation>Dé 1 número.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Give {count} numbers.</source>
        <translation>Dé {count} números.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Give band numbers such as 3,2,1.</source>
        <translation>Dé números de banda como 3,2,1.</translation>
    </message>
</context>
</TS>
