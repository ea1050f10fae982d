<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>miso</name>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>{tile} is no AKVEG tile.</source>
        <translation>{tile} n&apos;est pas une tuile AKVEG.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>Tiles run from AK050H01V01 to AK050H{tile_columns}V{tile_rows}, for instance AK050H50V15 (Fairbanks).</source>
        <translation>Les tuiles vont de AK050H01V01 à AK050H{tile_columns}V{tile_rows}, par exemple AK050H50V15 (Fairbanks).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>The place {x}, {y} (EPSG:3338) lies in no AKVEG tile.</source>
        <translation>Le lieu {x}, {y} (EPSG:3338) n&apos;est dans aucune tuile AKVEG.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>The grid covers Alaska; check the place and its CRS.</source>
        <translation>La grille couvre l&apos;Alaska ; vérifiez le lieu et son SCR.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>Error: {message}</source>
        <translation>Erreur : {message}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>Hint: {hint}</source>
        <translation>Conseil : {hint}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>Interrupted: no output was written.</source>
        <translation>Interrompu : aucune sortie n&apos;a été écrite.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>Note: {warning}</source>
        <translation>Remarque : {warning}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{title} on {device}, {precision}</source>
        <translation>{title} sur {device}, {precision}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{width} x {height} pixels of {pixel_size} m, {area_km2} km2: {xmin},{ymin},{xmax},{ymax} ({crs})</source>
        <translation>{width} x {height} pixels de {pixel_size} m, {area_km2} km2 : {xmin},{ymin},{xmax},{ymax} ({crs})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>About {seconds} s, {pixels_per_second} pixels a second. {measured}</source>
        <translation>Environ {seconds} s, {pixels_per_second} pixels par seconde. {measured}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>About {bytes} MB, up to {bytes_working} MB while it is made</source>
        <translation>Environ {bytes} Mo, jusqu&apos;à {bytes_working} Mo pendant le calcul</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>not given</source>
        <translation>non fourni</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>covers {share} of the area</source>
        <translation>couvre {share} de la zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{title}: {mapped_class} (confidence {confidence})</source>
        <translation>{title} : {mapped_class} (confiance {confidence})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>Applicability: {applicability}</source>
        <translation>Applicabilité : {applicability}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>outside {low} to {high}</source>
        <translation>hors de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{name}: cannot be used. {error}</source>
        <translation>{name} : inutilisable. {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>tasks: {tasks}</source>
        <translation>tâches : {tasks}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>cannot be used: {problem}</source>
        <translation>inutilisable : {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{count} operators on {name}</source>
        <translation>{count} opérateurs sur {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{pixels_per_second} pixels/s, within {difference} of the CPU; {where}</source>
        <translation>{pixels_per_second} pixels/s, résultats à {difference} près de ceux du CPU ; {where}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>The environment variable {python_variable}</source>
        <translation>La variable d&apos;environnement {python_variable}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>The setting for the engine&apos;s Python</source>
        <translation>Le réglage du Python du moteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>{where} names {value}, which is no program.</source>
        <translation>{where} indique {value}, qui n&apos;est pas un programme.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>Name the python program of the engine&apos;s environment, or remove it to use the one made by ./run.</source>
        <translation>Indiquez le programme python de l&apos;environnement du moteur, ou retirez ce réglage pour utiliser celui que crée ./run.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>The engine is not installed.</source>
        <translation>Le moteur n&apos;est pas installé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>Install it in QGIS (Settings &gt; Options &gt; MISO) or with: python miso_qgis/launch.py engine install. It was looked for in {home} and at {default}; {python_variable} may name another interpreter.</source>
        <translation>Installez-le dans QGIS (Préférences &gt; Options &gt; MISO) ou avec : python miso_qgis/launch.py engine install. Il a été cherché dans {home} et à {default} ; {python_variable} peut désigner un autre interpréteur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>The engine is installed.</source>
        <translation>Le moteur est installé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>Only engines of other versions of the plugin are installed. Run: miso engine install</source>
        <translation>Seuls des moteurs d&apos;autres versions de l&apos;extension sont installés. Lancez : miso engine install</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>An installation was interrupted. Run: miso engine install</source>
        <translation>Une installation a été interrompue. Lancez : miso engine install</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>The engine is not installed. Run: miso engine install</source>
        <translation>Le moteur n&apos;est pas installé. Lancez : miso engine install</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>{freed} MB freed.</source>
        <translation>{freed} Mo libérés.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <location filename="../miso_qgis/client/environments/runtimes.py"/>
        <source>There is no runtime {name} for {platform}.</source>
        <translation>Il n&apos;y a pas de runtime {name} pour {platform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>There is: {platform}.</source>
        <translation>Il y a : {platform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>{count} wheels in {out}</source>
        <translation>{count} wheels dans {out}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>A package is not the one this version was made with: its digest differs.</source>
        <translation>Un paquet n&apos;est pas celui avec lequel cette version a été faite : son empreinte diffère.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Nothing of it was installed. Install again; if it stays, a mirror, proxy or folder holds an altered file.</source>
        <translation>Rien n&apos;en a été installé. Installez de nouveau ; si le problème persiste, un miroir, un proxy ou un dossier contient un fichier altéré.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Free some space, or name a folder on another disk (Folder in QGIS&apos;s options, --home, or the variable MISO_HOME), and install again.</source>
        <translation>Libérez de l&apos;espace, ou indiquez un dossier sur un autre disque (Dossier dans les options de QGIS, --home, ou la variable MISO_HOME), puis installez de nouveau.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The package index was reached, but its certificate is not trusted.</source>
        <translation>L&apos;index des paquets a été atteint, mais son certificat n&apos;est pas reconnu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>A proxy or virus scanner may be reading encrypted traffic: name its certificate (--certificate; in QGIS: Settings &gt; Options &gt; Authentication &gt; Manage Certificates).</source>
        <translation>Un proxy ou un antivirus lit peut-être le trafic chiffré : indiquez son certificat (--certificate ; dans QGIS : Préférences &gt; Options &gt; Authentification &gt; Gestion des certificats).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The proxy refused the connection or could not be reached.</source>
        <translation>Le proxy a refusé la connexion ou n&apos;a pas pu être atteint.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Check its address, user and password (--proxy http://[USER:PASSWORD@]HOST:PORT; in QGIS: Settings &gt; Options &gt; Network).</source>
        <translation>Vérifiez son adresse, l&apos;utilisateur et le mot de passe (--proxy http://[USER:PASSWORD@]HOST:PORT ; dans QGIS : Préférences &gt; Options &gt; Réseau).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The package index could not be reached.</source>
        <translation>L&apos;index des paquets n&apos;a pas pu être atteint.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Check the network and the proxy, or install from a folder of wheels made on another machine (--wheels; Packages in QGIS&apos;s options).</source>
        <translation>Vérifiez le réseau et le proxy, ou installez à partir d&apos;un dossier de wheels préparé sur une autre machine (--wheels ; Paquets dans les options de QGIS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The packages are there, but a library of the system that they need is missing.</source>
        <translation>Les paquets sont là, mais il manque une bibliothèque du système dont ils ont besoin.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Install Microsoft&apos;s Visual C++ Redistributable (x64, 2015 to 2022), then install again.</source>
        <translation>Installez Microsoft Visual C++ Redistributable (x64, 2015 à 2022), puis installez de nouveau.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>This system&apos;s C library is older than the packages need.</source>
        <translation>La bibliothèque C de ce système est plus ancienne que ce qu&apos;exigent les paquets.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The engine needs glibc 2.28 or newer (Debian 10, Ubuntu 20.04, RHEL 8): use a newer system.</source>
        <translation>Le moteur exige glibc 2.28 ou plus récent (Debian 10, Ubuntu 20.04, RHEL 8) : utilisez un système plus récent.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Windows denied access to a file that was just written; a virus scanner often holds such files.</source>
        <translation>Windows a refusé l&apos;accès à un fichier qui venait d&apos;être écrit ; c&apos;est souvent un antivirus qui retient de tels fichiers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Wait a minute and install again, or exempt the folder in the virus scanner.</source>
        <translation>Attendez une minute et installez de nouveau, ou ajoutez le dossier aux exceptions de l&apos;antivirus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The folder cannot be written to.</source>
        <translation>Le dossier n&apos;est pas accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Name another folder (Folder in QGIS&apos;s options, --home, or the variable MISO_HOME), or have the rights to this one set.</source>
        <translation>Indiquez un autre dossier (Dossier dans les options de QGIS, --home, ou la variable MISO_HOME), ou faites accorder les droits sur celui-ci.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>A package&apos;s file is damaged.</source>
        <translation>Le fichier d&apos;un paquet est endommagé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Install again; if the packages come from a folder of wheels, make that folder anew.</source>
        <translation>Installez de nouveau ; si les paquets viennent d&apos;un dossier de wheels, refaites ce dossier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>There is no package for this system and this Python.</source>
        <translation>Il n&apos;y a pas de paquet pour ce système et ce Python.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The engine needs 64-bit Windows, macOS (Intel, Apple) or Linux with glibc 2.28, Python 3.11 to 3.13; a folder of wheels must be made for this system.</source>
        <translation>Le moteur exige Windows 64 bits, macOS (Intel, Apple) ou Linux avec glibc 2.28, et Python 3.11 à 3.13 ; un dossier de wheels doit être préparé pour ce système.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>This Python cannot make an environment.</source>
        <translation>Ce Python ne peut pas créer d&apos;environnement.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Name another Python from 3.11 to 3.13 (--python).</source>
        <translation>Indiquez un autre Python de 3.11 à 3.13 (--python).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>{step} failed. {message} ({output})</source>
        <translation>{step} : échec. {message} ({output})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>it said nothing</source>
        <translation>aucun message</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>{step} failed: {said}</source>
        <translation>{step} : échec, {said}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Install again; report it if it stays.</source>
        <translation>Installez de nouveau ; signalez le problème s&apos;il persiste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>uv left no Python in {target}.</source>
        <translation>uv n&apos;a laissé aucun Python dans {target}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Install again.</source>
        <translation>Installez de nouveau.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Fetching Python</source>
        <translation>Téléchargement de Python</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>uv has no Python {version} for {platform}.</source>
        <translation>uv n&apos;a pas de Python {version} pour {platform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Install Python there yourself.</source>
        <translation>Installez-y Python vous-même.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>No Python from 3.11 to 3.13 was found, and none can be fetched for this machine.</source>
        <translation>Aucun Python de 3.11 à 3.13 n&apos;a été trouvé, et aucun ne peut être téléchargé pour cette machine.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Install one and name it (--python).</source>
        <translation>Installez-en un et indiquez-le (--python).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Fetching a Python</source>
        <translation>Téléchargement d&apos;un Python</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>The folder of wheels has no {name}.</source>
        <translation>Le dossier de wheels n&apos;a pas {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>Make it anew with: miso engine wheels.</source>
        <translation>Refaites-le avec : miso engine wheels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>Fetching {project}</source>
        <translation>Téléchargement de {project}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>{address} is no address of a server.</source>
        <translation>{address} n&apos;est pas une adresse de serveur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>The package index {index} has no {name}.</source>
        <translation>L&apos;index des paquets {index} n&apos;a pas {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>Name another index (--index).</source>
        <translation>Indiquez un autre index (--index).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Another installation is running; waiting for it</source>
        <translation>Une autre installation est en cours ; attente de sa fin</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Clearing up after an installation that was interrupted</source>
        <translation>Nettoyage après une installation interrompue</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>The engine is installed</source>
        <translation>Le moteur est installé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>The installed engine is damaged; building it anew</source>
        <translation>Le moteur installé est endommagé ; reconstruction</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>The disk of {parent} has {free} MB free; the engine with the runtime {name} needs {needed} MB.</source>
        <translation>Le disque de {parent} a {free} Mo libres ; le moteur avec le runtime {name} demande {needed} Mo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Free some space, name a folder on another disk (Folder in QGIS&apos;s options, --home, or the variable MISO_HOME), or choose the runtime cpu, which is the smallest.</source>
        <translation>Libérez de l&apos;espace, indiquez un dossier sur un autre disque (Dossier dans les options de QGIS, --home, ou la variable MISO_HOME), ou choisissez le runtime cpu, qui est le plus petit.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Looking for a Python</source>
        <translation>Recherche d&apos;un Python</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>{message} Fetching one</source>
        <translation>{message} Téléchargement en cours</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Making an environment with {path}</source>
        <translation>Création d&apos;un environnement avec {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Making the environment</source>
        <translation>Création de l&apos;environnement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Fetching pip</source>
        <translation>Téléchargement de pip</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Installing the packages</source>
        <translation>Installation des paquets</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Trying every package</source>
        <translation>Essai de chaque paquet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Trying the engine</source>
        <translation>Essai du moteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>An installation is running.</source>
        <translation>Une installation est en cours.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Attendez qu&apos;elle se termine, ou annulez-la.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Writing to {folder}</source>
        <translation>Écriture dans {folder}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>Install Python 3.12 from python.org or your system&apos;s packages, or name one from 3.11 to 3.13 (--python).</source>
        <translation>Installez Python 3.12 depuis python.org ou avec les paquets de votre système, ou indiquez-en un de 3.11 à 3.13 (--python).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>There is none on PATH.</source>
        <translation>Il n&apos;y en a aucun dans le PATH.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>No Python from 3.11 to 3.13 was found. {looked}</source>
        <translation>Aucun Python de 3.11 à 3.13 n&apos;a été trouvé. {looked}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>{path} is no Python that can make environments.</source>
        <translation>{path} n&apos;est pas un Python capable de créer des environnements.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>{path} is Python {major}.{minor}.</source>
        <translation>{path} est Python {major}.{minor}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>{path} is a {bits}-bit Python; the packages exist for 64 bits only.</source>
        <translation>{path} est un Python à {bits} bits ; les paquets n&apos;existent que pour 64 bits.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/pip.py"/>
        <source>it ended with status {code}</source>
        <translation>terminé avec le code de sortie {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/pip.py"/>
        <source>{pin} does not name pip and its digest.</source>
        <translation>{pin} n&apos;indique pas pip et son empreinte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/pip.py"/>
        <source>Install the plugin again.</source>
        <translation>Réinstallez l&apos;extension.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/runtimes.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/compare.py"/>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Choose one of: {allowed}.</source>
        <translation>Choisissez parmi : {allowed}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} is neither a folder nor a zip of wheels.</source>
        <translation>{path} n&apos;est ni un dossier ni un zip de wheels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Make one: miso engine wheels.</source>
        <translation>Créez-en un : miso engine wheels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} is a damaged zip: {error}.</source>
        <translation>{path} est un zip endommagé : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Make or copy it anew.</source>
        <translation>Refaites-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} holds too much for a folder of wheels.</source>
        <translation>{path} contient trop pour un dossier de wheels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Make it anew.</source>
        <translation>Refaites-le.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} holds the path {filename}, which leads out of it.</source>
        <translation>{path} contient le chemin {filename}, qui mène hors de lui.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>There is no lock for {platform} with Python {python}.</source>
        <translation>Il n&apos;y a pas de fichier de verrouillage pour {platform} avec Python {python}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Platforms: {platforms}. Pythons: {pythons}.</source>
        <translation>Plateformes : {platforms}. Versions de Python : {pythons}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>The Python that is added is {version}, and wheels for {python} were asked for.</source>
        <translation>Le Python ajouté est {version}, alors que des wheels pour {python} ont été demandés.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Ask for {version}.</source>
        <translation>Demandez {version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Reading the lock</source>
        <translation>Lecture du fichier de verrouillage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Fetching the wheels</source>
        <translation>Téléchargement des wheels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{total} packages</source>
        <translation>{total} paquets</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine&apos;s Python {command} could not be started: {error}.</source>
        <translation>Le Python du moteur {command} n&apos;a pas pu être démarré : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Set up the engine again, or name another interpreter.</source>
        <translation>Configurez de nouveau le moteur, ou indiquez un autre interpréteur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine sent an endless message.</source>
        <translation>Le moteur a envoyé un message sans fin.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Run the job again.</source>
        <translation>Relancez la tâche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine stopped answering.</source>
        <translation>Le moteur ne répond plus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>signal {code}</source>
        <translation>le signal {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine was ended by {signal}.</source>
        <translation>Le moteur a été arrêté par {signal}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine ended with exit code {code}.</source>
        <translation>Le moteur s&apos;est arrêté avec le code de sortie {code}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Its last words:</source>
        <translation>Ses derniers mots :</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Run it again; the engine starts anew.</source>
        <translation>Relancez ; le moteur redémarre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The system may have run out of memory: close other programs and run it again; the engine starts anew.</source>
        <translation>Le système a peut-être manqué de mémoire : fermez d&apos;autres programmes et relancez ; le moteur redémarre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The request takes {count} MB, but the engine reads {max_line_bytes} MB.</source>
        <translation>La requête fait {count} Mo, mais le moteur lit {max_line_bytes} Mo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Simplify the polygons of the mask.</source>
        <translation>Simplifiez les polygones du masque.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine was shut down with the plugin.</source>
        <translation>Le moteur a été arrêté avec l&apos;extension.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Enable the plugin again.</source>
        <translation>Réactivez l&apos;extension.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine gave no sign of life within {start_seconds} seconds.</source>
        <translation>Le moteur n&apos;a donné aucun signe de vie en {start_seconds} secondes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Try again; when it stays so, set up the engine anew.</source>
        <translation>Réessayez ; si cela persiste, configurez de nouveau le moteur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine speaks protocol {protocol}, the plugin {protocol_version}.</source>
        <translation>Le moteur parle le protocole {protocol}, l&apos;extension {protocol_version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Install engine and plugin from the same version.</source>
        <translation>Installez le moteur et l&apos;extension de la même version.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine&apos;s {kind} message holds {value}.</source>
        <translation>Le message {kind} du moteur contient {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area.py"/>
        <source>every mapped class needs at least two observations; too few lie where the map says {poor}</source>
        <translation>chaque classe cartographiée demande au moins deux observations ; il y en a trop peu là où la carte indique {poor}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: the observations were not declared a probability sample (simple, systematic, or stratified by map class). Places chosen by hand, along roads or from old surveys say nothing of the area&apos;s error</source>
        <translation>pas d&apos;intervalle : les observations n&apos;ont pas été déclarées comme échantillon probabiliste (simple, systématique, ou stratifié par classe de la carte). Des lieux choisis à dessein, le long des routes ou issus d&apos;anciens levés ne disent rien de l&apos;erreur sur la superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: without absences the sample does not tell how much of the map is wrong</source>
        <translation>pas d&apos;intervalle : sans absences, l&apos;échantillon ne dit pas quelle part de la carte est fausse</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: the map has no area</source>
        <translation>pas d&apos;intervalle : la carte n&apos;a pas de superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: {obstacle}</source>
        <translation>pas d&apos;intervalle : {obstacle}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>{missing} places of the sample do not count. The areas take them as missing by chance; where they are missing for a reason, areas and intervals are wrong.</source>
        <translation>{missing} lieux de l&apos;échantillon ne sont pas retenus. Les superficies supposent qu&apos;ils manquent au hasard ; s&apos;ils manquent pour une raison, superficies et intervalles sont faux.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>{shallow} absences were not observed to 1 m and are left out, presences are not: the adjusted area of presence is too large.</source>
        <translation>{shallow} absences n&apos;ont pas été observées jusqu&apos;à 1 m et sont écartées, les présences ne le sont pas : la superficie corrigée de la présence est trop grande.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>Fewer than {least} observations lie where the map says {classes}: the interval is rough, and too narrow where no error was met by chance.</source>
        <translation>Moins de {least} observations se trouvent là où la carte indique {classes} : l&apos;intervalle est approximatif, et trop étroit là où, par hasard, aucune erreur n&apos;a été rencontrée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>The sample is taken as drawn from the classes of this very map: with strata of another map or threshold the areas are wrong. The confusion matrix counts the points as they are; figures by area weigh them.</source>
        <translation>L&apos;échantillon est supposé tiré des classes de cette carte même : avec les strates d&apos;une autre carte ou d&apos;un autre seuil, les superficies sont fausses. La matrice de confusion compte les points tels quels ; les indicateurs par superficie les pondèrent.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Reading the observations</source>
        <translation>Lecture des observations</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Reading the map at the observations</source>
        <translation>Lecture de la carte aux observations</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Summing up areas</source>
        <translation>Somme des superficies</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Computing figures</source>
        <translation>Calcul des indicateurs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>None of the {count} observations of {title} counts ({said}).</source>
        <translation>Aucune des {count} observations de {title} n&apos;est retenue ({said}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>there are none</source>
        <translation>il n&apos;y en a pas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Check the label field and the classes of its values, the filters, the depth field, and where the points lie.</source>
        <translation>Vérifiez le champ du libellé et les classes de ses valeurs, les filtres, le champ de profondeur et l&apos;emplacement des points.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Presences only were declared for a map of {count} classes.</source>
        <translation>Des présences seules ont été déclarées pour une carte de {count} classes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>That is for maps of presence and absence; leave it out.</source>
        <translation>Cela vaut pour les cartes de présence et d&apos;absence ; omettez cette option.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>the observations are presences only</source>
        <translation>les observations sont des présences seules</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>only {name} counts among the observations: {shallow} absences of permafrost were not observed to 1 m, or no depth field was named</source>
        <translation>seule la classe {name} est retenue parmi les observations : {shallow} absences de pergélisol n&apos;ont pas été observées jusqu&apos;à 1 m, ou aucun champ de profondeur n&apos;a été indiqué</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>only {name} was observed</source>
        <translation>seule la classe {name} a été observée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>(in no region)</source>
        <translation>(dans aucune région)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Recall is all that can be said: {why_recall}.</source>
        <translation>Seul le rappel peut être donné : {why_recall}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>{shallow} absences do not count, because permafrost was not looked for to 1 m: the prevalence among the observations is higher than it was in the field.</source>
        <translation>{shallow} absences ne sont pas retenues, car le pergélisol n&apos;a pas été cherché jusqu&apos;à 1 m : la prévalence parmi les observations est plus élevée que sur le terrain.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Name the field of the observed depth, so that absences of permafrost can count.</source>
        <translation>Indiquez le champ de la profondeur observée, afin que les absences de pergélisol puissent compter.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>{other} observations are of classes the map does not have: there it is wrong, and no figure says so.</source>
        <translation>{other} observations sont de classes que la carte n&apos;a pas : là, elle est fausse, et aucun indicateur ne le dit.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Only {count} observations count.</source>
        <translation>Seules {count} observations sont retenues.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/bootstrap.py"/>
        <source>no interval: the observations lie in 1 block of {size} km, and at least {least} are needed</source>
        <translation>pas d&apos;intervalle : les observations se trouvent dans 1 bloc de {size} km, et il en faut au moins {least}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/bootstrap.py"/>
        <source>no interval: the observations lie in {count} blocks of {size} km, and at least {least} are needed</source>
        <translation>pas d&apos;intervalle : les observations se trouvent dans {count} blocs de {size} km, et il en faut au moins {least}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>left out by a filter</source>
        <translation>écartée par un filtre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>without a label</source>
        <translation>sans libellé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>a label that was mapped to no class</source>
        <translation>un libellé qui n&apos;est attribué à aucune classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an ambiguous label: it names no class</source>
        <translation>un libellé ambigu : il ne désigne aucune classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>a class that the map does not have</source>
        <translation>une classe que la carte n&apos;a pas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an absence among presences only</source>
        <translation>une absence parmi des présences seules</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an absence without an observed depth</source>
        <translation>une absence sans profondeur observée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an absence observed to less than 1 m</source>
        <translation>une absence observée à moins de 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>without a usable position</source>
        <translation>sans position utilisable</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>outside the map</source>
        <translation>hors de la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>on nodata</source>
        <translation>sur nodata</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>in a pixel with observations of different classes</source>
        <translation>dans un pixel avec des observations de classes différentes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>in a pixel with another observation of the same class</source>
        <translation>dans un pixel avec une autre observation de la même classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The label {label} is mapped to {name}, which is no class of the map.</source>
        <translation>Le libellé {label} est attribué à {name}, qui n&apos;est pas une classe de la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>Its classes are: {classes}.</source>
        <translation>Ses classes sont : {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The class of presence is given as {given}, and the map has {count} classes.</source>
        <translation>La classe de présence indiquée est {given}, et la carte a {count} classes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>It is one of two: {classes}.</source>
        <translation>C&apos;est l&apos;une des deux : {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The filter {rule} compares what is neither a number nor a date.</source>
        <translation>Le filtre {rule} compare ce qui n&apos;est ni un nombre ni une date.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The filter {rule} compares what is neither a number nor a date, for instance {bad}.</source>
        <translation>Le filtre {rule} compare ce qui n&apos;est ni un nombre ni une date, par exemple {bad}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>Numbers such as 30 and dates such as 2019-07-31 have an order; of texts use = or in.</source>
        <translation>Les nombres comme 30 et les dates comme 2019-07-31 ont un ordre ; pour les textes, utilisez = ou in.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Check the file.</source>
        <translation>Vérifiez le fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <source>{path} holds {worst}, which is no probability from 0 to 1.</source>
        <translation>{path} contient {worst}, qui n&apos;est pas une probabilité de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <source>Give its scale, for instance --map-scale 0.01 for percent, or say that it holds classes.</source>
        <translation>Donnez son facteur d&apos;échelle, par exemple --map-scale 0.01 pour des pourcentages, ou indiquez qu&apos;il contient des classes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>The task is {task}.</source>
        <translation>La tâche est {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>No task of the run was named.</source>
        <translation>Aucune tâche du calcul n&apos;a été indiquée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>The run has: {tasks}.</source>
        <translation>Le calcul a : {tasks}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} has {bands} bands and the task {task} {classes} classes.</source>
        <translation>{path} a {bands} bandes et la tâche {task} {classes} classes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>Make the map again.</source>
        <translation>Refaites la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>The run {run} has neither classes nor probabilities of the task {task}.</source>
        <translation>Le calcul {run} n&apos;a ni classes ni probabilités de la tâche {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Make the map again with one of these outputs.</source>
        <translation>Refaites la carte avec l&apos;une de ces sorties.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>it is no small text file</source>
        <translation>ce n&apos;est pas un petit fichier texte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>it lists no tasks and outputs</source>
        <translation>il n&apos;énumère ni tâches ni sorties</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} is not the record of a run: {name}: {error}.</source>
        <translation>{path} n&apos;est pas le compte rendu d&apos;un calcul : {name} : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Choose the .json file that lies beside the rasters of a run.</source>
        <translation>Choisissez le fichier .json qui se trouve à côté des rasters d&apos;un calcul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} has no band {bands}.</source>
        <translation>{path} n&apos;a pas de bande {bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>It has {count}.</source>
        <translation>Il en a {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} has {count} bands, and classes are in one.</source>
        <translation>{path} a {count} bandes, et des classes tiennent en une seule.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Name it (--map-band).</source>
        <translation>Indiquez-la (--map-band).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Which class of {path} means permafrost is not clear: its classes are {classes}.</source>
        <translation>On ne sait pas quelle classe de {path} signifie le pergélisol : ses classes sont {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Permafrost needs a map of two classes: name the one that means presence (--present CLASS).</source>
        <translation>Le pergélisol demande une carte de deux classes : indiquez celle qui signifie la présence (--present CLASS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>A threshold ({threshold}) was given for a map that has no probability of presence.</source>
        <translation>Un seuil ({threshold}) a été donné pour une carte sans probabilité de présence.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Leave it out, or give a run or raster with the probability.</source>
        <translation>Omettez-le, ou donnez un calcul ou un raster avec la probabilité.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>the map</source>
        <translation>la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{name} has no coordinate reference system.</source>
        <translation>{name} n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Assign one to the file or layer.</source>
        <translation>Attribuez-en un au fichier ou à la couche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} holds whole numbers: whether they are classes or percent is not clear.</source>
        <translation>{path} contient des nombres entiers : on ne sait pas si ce sont des classes ou des pourcentages.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Say what the map holds: --map-kind class or --map-kind probability.</source>
        <translation>Indiquez ce que contient la carte : --map-kind class ou --map-kind probability.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>band {band}</source>
        <translation>bande {band}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{name} (band {band})</source>
        <translation>{name} (bande {band})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} holds more than {max_classes} different values or fractions.</source>
        <translation>{path} contient plus de {max_classes} valeurs différentes, ou des fractions.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>A class raster holds codes; for probabilities say --map-kind probability.</source>
        <translation>Un raster de classes contient des codes ; pour des probabilités, indiquez --map-kind probability.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} is all nodata.</source>
        <translation>{path} est entièrement nodata.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Choose another map.</source>
        <translation>Choisissez une autre carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Miss: observed present, mapped absent</source>
        <translation>Échec : observé présent, cartographié absent</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Miss: observed absent, mapped present</source>
        <translation>Échec : observé absent, cartographié présent</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Hit: present</source>
        <translation>Succès : présent</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Hit: absent</source>
        <translation>Succès : absent</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Not used (see the field reason)</source>
        <translation>Non retenue (voir le champ reason)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Miss</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Hit</source>
        <translation>Succès</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Number of the record</source>
        <translation>Numéro de l&apos;enregistrement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Label as written</source>
        <translation>Libellé tel qu&apos;écrit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Observed class</source>
        <translation>Classe observée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Mapped class</source>
        <translation>Classe cartographiée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Why it does not count</source>
        <translation>Pourquoi elle n&apos;est pas retenue</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Probability of the observed class</source>
        <translation>Probabilité de la classe observée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Observed depth (m)</source>
        <translation>Profondeur observée (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Mapped class (code)</source>
        <translation>Classe cartographiée (code)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Block of the bootstrap</source>
        <translation>Bloc du bootstrap</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Row of the pixel</source>
        <translation>Ligne du pixel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Column of the pixel</source>
        <translation>Colonne du pixel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The layer of regions {layer}</source>
        <translation>La couche de régions {layer}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} cannot be read: {error}.</source>
        <translation>Les régions {path} ne peuvent pas être lues : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>Give a layer of polygons.</source>
        <translation>Donnez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} have no CRS.</source>
        <translation>Les régions {path} n&apos;ont pas de SCR.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Assign one to the file.</source>
        <translation>Attribuez-en un au fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} hold no named polygon.</source>
        <translation>Les régions {path} ne contiennent aucun polygone nommé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} have {count} different names in {name_field}; up to {max_regions} are judged.</source>
        <translation>Les régions {path} ont {count} noms différents dans {name_field} ; au plus {max_regions} sont évaluées.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>Choose a field with fewer names.</source>
        <translation>Choisissez un champ avec moins de noms.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>the regions</source>
        <translation>les régions</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>more than {max_records} records</source>
        <translation>plus de {max_records} enregistrements</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>the observations</source>
        <translation>les observations</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) is no file on this computer.</source>
        <translation>{path} (fourni comme {role}) n&apos;est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Save the layer to a file, for instance a GeoPackage, and give that.</source>
        <translation>Enregistrez la couche dans un fichier, par exemple un GeoPackage, et donnez celui-ci.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) is a {driver} file, which is not read as such.</source>
        <translation>{path} (fourni comme {role}) est un fichier {driver}, qui n&apos;est pas lu comme tel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON or CSV.</source>
        <translation>Donnez un GeoPackage, un shapefile, un GeoJSON ou un CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{features} records</source>
        <translation>{features} enregistrements</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>has no layer {layer}</source>
        <translation>n&apos;a pas de couche {layer}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>has several layers</source>
        <translation>a plusieurs couches</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) {what}: {layers}.</source>
        <translation>{path} (fourni comme {role}) {what} : {layers}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Name one of them.</source>
        <translation>Indiquez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) holds no layer.</source>
        <translation>{path} (fourni comme {role}) ne contient aucune couche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) cannot be read: {error}.</source>
        <translation>{path} (fourni comme {role}) ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON, CSV or another file OGR knows.</source>
        <translation>Donnez un GeoPackage, un shapefile, un GeoJSON, un CSV ou un autre fichier connu d&apos;OGR.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) has {what}; up to {max_bytes} MB and {max_records} records are read.</source>
        <translation>{path} (fourni comme {role}) contient {what} ; au plus {max_bytes} Mo et {max_records} enregistrements sont lus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Keep only the records and fields that are needed.</source>
        <translation>Ne gardez que les enregistrements et les champs nécessaires.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>The observations {title} have no coordinate reference system.</source>
        <translation>Les observations {title} n&apos;ont pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give it (--crs): EPSG:4326 for longitude and latitude, EPSG:3338 for Alaska Albers.</source>
        <translation>Donnez-le (--crs) : EPSG:4326 pour longitude et latitude, EPSG:3338 pour Alaska Albers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{title} has no field {name}.</source>
        <translation>{title} n&apos;a pas de champ {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>It has: {there}{more}.</source>
        <translation>Champs existants : {there}{more}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{title} has no geometries, and no fields called lon and lat, or x and y.</source>
        <translation>{title} n&apos;a ni géométries ni champs appelés lon et lat, ou x et y.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Name the fields of the coordinates. It has: {there}.</source>
        <translation>Indiquez les champs des coordonnées. Champs existants : {there}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{title} holds no points but {names}.</source>
        <translation>{title} ne contient pas de points, mais {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give a layer of points, for instance the polygons&apos; centroids.</source>
        <translation>Donnez une couche de points, par exemple les centroïdes des polygones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Overall accuracy</source>
        <translation>Exactitude globale</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
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
        <translation>F1 pondéré</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Calibration error (ECE)</source>
        <translation>Erreur de calibration (ECE)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>specificity</source>
        <translation>spécificité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>balanced accuracy</source>
        <translation>exact. équilibrée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>{used} of {places} observations count ({file})</source>
        <translation>{used} observations retenues sur {places} ({file})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Prevalence among the observations: {share}</source>
        <translation>Prévalence parmi les observations : {share}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>{name}: observed {observed}, mapped {mapped}, right {right}</source>
        <translation>{name} : observés {observed}, cartographiés {mapped}, justes {right}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Intervals: {level}, {repeats} draws of {blocks} blocks of {block_size_m} km</source>
        <translation>Intervalles : {level}, {repeats} tirages de {blocks} blocs de {block_size_m} km</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Intervals: {interval_note}</source>
        <translation>Intervalles : {interval_note}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>, presence from {threshold} %</source>
        <translation>, présence dès {threshold} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>observed / mapped</source>
        <translation>observé / carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Best balanced accuracy on these very points, {balanced_accuracy}, at {threshold}</source>
        <translation>Meilleure exactitude équilibrée sur ces points mêmes, {balanced_accuracy}, à {threshold}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Areas (design: {design})</source>
        <translation>Superficies (échantillonnage : {design})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>mapped {km2} km2</source>
        <translation>carte {km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>, adjusted {adjusted_km2} km2</source>
        <translation>, corrigé {adjusted_km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Right by area</source>
        <translation>Juste en superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>recall of {name} {value}</source>
        <translation>rappel de {name} {value}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>{name}: {count} observations ({share}), {figures}</source>
        <translation>{name} : {count} observations ({share}), {figures}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>By region</source>
        <translation>Par région</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>{km2} km2 cannot be compared and count neither as agreement nor as change: {why}.</source>
        <translation>{km2} km2 ne peuvent pas être comparés et ne comptent ni comme concordance ni comme changement : {why}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>{names} of the old map has no counterpart</source>
        <translation>{names} de la carte ancienne n&apos;a pas d&apos;équivalent</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>{names} of the new map is no class of the old one</source>
        <translation>{names} de la nouvelle carte n&apos;est pas une classe de la carte ancienne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>No class of the old map is called as one of the new map: give a table of what stands for what.</source>
        <translation>Aucune classe de la carte ancienne ne porte le nom d&apos;une classe de la nouvelle carte : donnez un tableau de correspondance.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/alignment.py"/>
        <source>the mean of percent and the majority of codes</source>
        <translation>la moyenne des pourcentages et la majorité des codes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/alignment.py"/>
        <source>the pixel at the centre</source>
        <translation>le pixel au centre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/areas.py"/>
        <source>EPSG:3338 is equal-area: every pixel counts as {constant} km2.</source>
        <translation>EPSG:3338 est équivalente : chaque pixel compte pour {constant} km2.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/areas.py"/>
        <source>{name}: every pixel is measured on the ellipsoid, whatever the CRS makes of it.</source>
        <translation>{name} : chaque pixel est mesuré sur l&apos;ellipsoïde, quoi qu&apos;en fasse le SCR.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>same class</source>
        <translation>même classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>changed</source>
        <translation>changée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{new}, as before</source>
        <translation>{new}, inchangée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{old} to {new}</source>
        <translation>{old} vers {new}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{old} / {new}, not comparable</source>
        <translation>{old} / {new}, non comparable</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{value} percentage points</source>
        <translation>{value} points de pourcentage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>no difference</source>
        <translation>pas de différence</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>standard deviation</source>
        <translation>écart-type</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>least</source>
        <translation>minimum</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>largest</source>
        <translation>maximum</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>mean probability</source>
        <translation>probabilité moyenne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>mean confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>{label} {name}: area</source>
        <translation>{label} {name} : superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>{label} {name}: share of the area with data</source>
        <translation>{label} {name} : part de la superficie avec données</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>{label}: class of the largest area</source>
        <translation>{label} : classe de plus grande superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Opening the maps</source>
        <translation>Ouverture des cartes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>new map</source>
        <translation>nouvelle carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>old map</source>
        <translation>carte ancienne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>What the values of {path} are is not known.</source>
        <translation>On ne sait pas ce que sont les valeurs de {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Say whether they are classes, percent (0 to 100) or probabilities (0 to 1).</source>
        <translation>Indiquez si ce sont des classes, des pourcentages (0 à 100) ou des probabilités (0 à 1).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>{path} has several bands ({names}), and which one is meant is not said.</source>
        <translation>{path} a plusieurs bandes ({names}), et celle qui est visée n&apos;est pas indiquée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Name the band, or compare the class maps.</source>
        <translation>Indiquez la bande, ou comparez les cartes de classes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>The maps have no place in common: {new}; {old}.</source>
        <translation>Les cartes n&apos;ont aucun lieu en commun : {new} ; {old}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Choose maps of the same area, and check their coordinate reference systems.</source>
        <translation>Choisissez des cartes de la même zone, et vérifiez leurs systèmes de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>No pixel has data in both maps.</source>
        <translation>Aucun pixel n&apos;a de données dans les deux cartes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>The new map alone has {only_new_km2} km2, the old one alone {only_old_km2} km2 where they lie over each other. Check the maps&apos; nodata.</source>
        <translation>Là où elles se recouvrent, la nouvelle carte seule a {only_new_km2} km2, l&apos;ancienne seule {only_old_km2} km2. Vérifiez le nodata des cartes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>Writing the maps</source>
        <translation>Écriture des cartes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>new minus old, percentage points</source>
        <translation>nouvelle moins ancienne, points de pourcentage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>That of the new map; the old map comes to it by {method} ({fineness} of its pixels to one).</source>
        <translation>Celle de la nouvelle carte ; la carte ancienne y est ramenée par {method} ({fineness} de ses pixels pour un).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>That of the old map; the new map comes to it by {method} ({fineness} of its pixels to one).</source>
        <translation>Celle de la carte ancienne ; la nouvelle carte y est ramenée par {method} ({fineness} de ses pixels pour un).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>The table of classes names what the old map does not hold: {unused}.</source>
        <translation>Le tableau des classes nomme ce que la carte ancienne ne contient pas : {unused}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>{path} lies at {west}, {south}, {east}, {north} ({grid})</source>
        <translation>{path} se trouve à {west}, {south}, {east}, {north} ({grid})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>old map (rows), new map (columns), km2</source>
        <translation>carte ancienne (lignes), nouvelle carte (colonnes), km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{path} (given as {role})</source>
        <translation>{path} (fourni comme {role})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} is a {driver} file, which is not read here.</source>
        <translation>{shown} est un fichier {driver}, qui n&apos;est pas lu ici.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Give a GeoPackage, shapefile or GeoJSON.</source>
        <translation>Donnez un GeoPackage, un shapefile ou un GeoJSON.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{features} features</source>
        <translation>{features} entités</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} has no field {name}.</source>
        <translation>{shown} n&apos;a pas de champ {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>It has: {known}.</source>
        <translation>Champs existants : {known}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>It has no fields.</source>
        <translation>Il n&apos;a aucun champ.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} cannot be read as a vector layer: {error}.</source>
        <translation>{shown} ne peut pas être lu comme couche vectorielle : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON or another file OGR knows.</source>
        <translation>Donnez un GeoPackage, un shapefile, un GeoJSON ou un autre fichier connu d&apos;OGR.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} holds no feature.</source>
        <translation>{shown} ne contient aucune entité.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Choose another layer, or check the selection.</source>
        <translation>Choisissez une autre couche, ou vérifiez la sélection.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>more than {max_features} features</source>
        <translation>plus de {max_features} entités</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} has no coordinate reference system.</source>
        <translation>{shown} n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>No feature of {shown} has a geometry.</source>
        <translation>Aucune entité de {shown} n&apos;a de géométrie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/processing/vector_files.py"/>
        <source>Choose another layer.</source>
        <translation>Choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} holds {odd}; wanted is {wanted}.</source>
        <translation>{shown} contient {odd} ; il faut {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/processing/vector_inputs.py"/>
        <source>Choose another layer; lines and points become zones with a buffer.</source>
        <translation>Choisissez une autre couche ; avec un tampon, lignes et points deviennent des zones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} is no file on this computer.</source>
        <translation>{shown} n&apos;est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Save the layer to a GeoPackage and give that.</source>
        <translation>Enregistrez la couche dans un GeoPackage et donnez celui-ci.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} has {what}; up to {max_bytes} MB and {max_features} features are read.</source>
        <translation>{shown} contient {what} ; au plus {max_bytes} Mo et {max_features} entités sont lus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Dissolve or simplify the features, or give only those of the area.</source>
        <translation>Regroupez ou simplifiez les entités, ou donnez seulement celles de la zone.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Writing to {parent} failed: {error}.</source>
        <translation>L&apos;écriture dans {parent} a échoué : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Check that the disk has room.</source>
        <translation>Vérifiez que le disque a de la place.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/informative.py"/>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>There is no pixel on which a site may be put.</source>
        <translation>Il n&apos;y a aucun pixel où un site puisse être placé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/informative.py"/>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>Check the area, the exclusions and the limits of distance and cost.</source>
        <translation>Vérifiez la zone, les exclusions et les limites de distance et de coût.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/legends.py"/>
        <source>{path} holds more than {max_names} different classes.</source>
        <translation>{path} contient plus de {max_names} classes différentes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/legends.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>It is no map of classes: say what its values are.</source>
        <translation>Ce n&apos;est pas une carte de classes : indiquez ce que sont ses valeurs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/places.py"/>
        <source>No line of {title} has a place in the CRS of the map.</source>
        <translation>Aucune ligne de {title} ne peut être projetée dans le SCR de la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/places.py"/>
        <source>Check the CRS of the roads.</source>
        <translation>Vérifiez le SCR des routes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>{path} has no coordinate reference system.</source>
        <translation>{path} n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>Assign one to the file, or set it on the layer in QGIS.</source>
        <translation>Attribuez-en un au fichier, ou définissez-le sur la couche dans QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>{path} is not georeferenced: it has no geotransform.</source>
        <translation>{path} n&apos;est pas géoréférencé : il n&apos;a pas de géotransformation.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>Georeference the raster first (QGIS&apos;s Georeferencer: in the menu Layer, in older versions Raster).</source>
        <translation>Géoréférencez d&apos;abord le raster (Géoréférenceur de QGIS : dans le menu Couche, dans les anciennes versions Raster).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} holds {odd}, which is no code of a class.</source>
        <translation>{path} contient {odd}, qui n&apos;est pas un code de classe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} is the record of a run, and which of its maps is meant is not said.</source>
        <translation>{path} est le compte rendu d&apos;un calcul, et celle de ses cartes qui est visée n&apos;est pas indiquée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Name one of: {outputs}.</source>
        <translation>Indiquez l&apos;une de ces sorties : {outputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>it has more than {max_record_bytes} MB</source>
        <translation>il fait plus de {max_record_bytes} Mo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} is not the record of a map: {error}.</source>
        <translation>{path} n&apos;est pas le compte rendu d&apos;une carte : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <source>Choose the .json file that lies beside the rasters of the run.</source>
        <translation>Choisissez le fichier .json qui se trouve à côté des rasters du calcul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>The run {path} has no output {output}.</source>
        <translation>Le calcul {path} n&apos;a pas de sortie {output}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>It has: {keys}.</source>
        <translation>Il a : {keys}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} is not the record of a map: its {key} cannot be told ({error}).</source>
        <translation>{path} n&apos;est pas le compte rendu d&apos;une carte : son champ {key} ne peut pas être interprété ({error}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{name} has {count} bands, and not those that {path} says.</source>
        <translation>{name} a {count} bandes, et non celles qu&apos;indique {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Choose a record that lies beside the rasters of its run.</source>
        <translation>Choisissez un compte rendu qui se trouve à côté des rasters de son calcul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{name} has {count} bands; {band} was asked for.</source>
        <translation>{name} a {count} bandes ; la bande {band} a été demandée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Choose another.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} has {count} bands; {bands} was asked for.</source>
        <translation>{path} a {count} bandes ; la bande {bands} a été demandée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Choose another band.</source>
        <translation>Choisissez une autre bande.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <location filename="../miso_qgis/engine/analysis/tallies.py"/>
        <source>{path} holds more than {max_classes} different codes.</source>
        <translation>{path} contient plus de {max_classes} codes différents.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>A stratified design needs a map of classes.</source>
        <translation>Un plan stratifié demande une carte de classes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>{count} classes with at least {minimum} sites each need {least} sites; asked for were {asked}.</source>
        <translation>{count} classes d&apos;au moins {minimum} sites chacune demandent {least} sites ; {asked} ont été demandés.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>Ask for more sites, or a smaller minimum.</source>
        <translation>Demandez plus de sites, ou un minimum plus petit.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>An expected accuracy was given for {name}, which is no class of the map.</source>
        <translation>Une exactitude attendue a été donnée pour {name}, qui n&apos;est pas une classe de la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>The map has: {strata}.</source>
        <translation>La carte a : {strata}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>How much of the class {name} is expected to be right is not known.</source>
        <translation>On ne sait pas quelle part de la classe {name} est supposée juste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>Give the expected accuracy of every class, or a run that has probabilities.</source>
        <translation>Donnez l&apos;exactitude attendue de chaque classe, ou un calcul qui a des probabilités.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>unfit for area estimates: chosen, not drawn</source>
        <translation>inapte aux estimations de superficie : choisi, non tiré au hasard</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>fit for area estimates with the inclusion probabilities</source>
        <translation>apte aux estimations de superficie avec les probabilités d&apos;inclusion</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>number of the site, the most useful or the first to be visited first</source>
        <translation>numéro du site, le plus utile ou le premier à visiter en tête</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>mapped class</source>
        <translation>classe cartographiée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>whether areas and accuracies may be estimated from these sites (1) or not (0)</source>
        <translation>si superficies et exactitudes peuvent être estimées à partir de ces sites (1) ou non (0)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>what the sites are fit for</source>
        <translation>ce à quoi les sites conviennent</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>with which probability a pixel of the stratum was drawn</source>
        <translation>avec quelle probabilité un pixel de la strate a été tiré</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>area a site stands for (km2)</source>
        <translation>superficie que représente un site (km2)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>0 to 1: weighted mean of uncertainty, novelty and access</source>
        <translation>0 à 1 : moyenne pondérée de l&apos;incertitude, de la nouveauté et de l&apos;accès</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>confidence of the map (%)</source>
        <translation>confiance de la carte (%)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>applicability of the model (%)</source>
        <translation>applicabilité du modèle (%)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>distance from the nearest road (m)</source>
        <translation>distance à la route la plus proche (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>cost of reaching the site, in the units of its raster</source>
        <translation>coût d&apos;accès au site, dans l&apos;unité de son raster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>why this place</source>
        <translation>pourquoi ce lieu</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>easting in the CRS of the map</source>
        <translation>abscisse (est) dans le SCR de la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>northing in the CRS of the map</source>
        <translation>ordonnée (nord) dans le SCR de la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>longitude (degrees, WGS 84)</source>
        <translation>longitude (degrés, WGS 84)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>latitude (degrees, WGS 84)</source>
        <translation>latitude (degrés, WGS 84)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Opening the map</source>
        <translation>Ouverture de la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The raster of costs lies elsewhere than the map.</source>
        <translation>Le raster des coûts se trouve ailleurs que la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Check its CRS, or leave it out.</source>
        <translation>Vérifiez son SCR, ou omettez-le.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The run has no task {task}.</source>
        <translation>Le calcul n&apos;a pas de tâche {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>It has: {tasks}.</source>
        <translation>Tâches existantes : {tasks}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Say that they are classes, if they are.</source>
        <translation>Indiquez que ce sont des classes, si c&apos;est le cas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{path} has no map of classes.</source>
        <translation>{path} n&apos;a pas de carte de classes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>A stratified design needs one: they are its strata.</source>
        <translation>Un plan stratifié en demande une : ce sont ses strates.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{path} says nothing of how sure the map is.</source>
        <translation>{path} ne dit rien de la certitude de la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Give a run with its confidence or probabilities, or a raster of percent or probabilities.</source>
        <translation>Donnez un calcul avec sa confiance ou ses probabilités, ou un raster de pourcentages ou de probabilités.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Looking at the map</source>
        <translation>Examen de la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Looking for candidates</source>
        <translation>Recherche de candidats</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>These sites are chosen and not drawn at random: no area and no accuracy can be estimated from them.</source>
        <translation>Ces sites sont choisis et non tirés au hasard : on ne peut en estimer ni superficie ni exactitude.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>, one candidate per {side} x {side} pixels</source>
        <translation>, un candidat par {side} x {side} pixels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Only {sites} of {count} sites were found: no further place is {spacing} m from all of them{block}. A smaller spacing makes room for more.</source>
        <translation>Seuls {sites} sites sur {count} ont été trouvés : aucun autre lieu n&apos;est à au moins {spacing} m de tous ceux-ci{block}. Un espacement plus petit laisse de la place à d&apos;autres.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The map says nothing of its applicability: the score goes without.</source>
        <translation>La carte ne dit rien de son applicabilité : le score s&apos;en passe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Sites may be put on {allowed} of the map&apos;s {total} km2.</source>
        <translation>Des sites peuvent être placés sur {allowed} des {total} km2 de la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>score {low} to {high} ({use})</source>
        <translation>score de {low} à {high} ({use})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>score {low} to {high}</source>
        <translation>score de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Drawing from the map</source>
        <translation>Tirage dans la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>drawn at random, number {number} of {sites} from {pixels} pixels of {name} ({km2} km2)</source>
        <translation>tiré au hasard, numéro {number} de {sites} parmi {pixels} pixels de {name} ({km2} km2)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Only {sites} of {count} sites were drawn: there are no more pixels.</source>
        <translation>Seuls {sites} sites sur {count} ont été tirés : il n&apos;y a pas davantage de pixels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Sites were drawn from {here} of the map&apos;s {total} km2 ({share}): estimates from them hold for that part only.</source>
        <translation>Les sites ont été tirés sur {here} des {total} km2 de la carte ({share}) : les estimations qui en sont faites ne valent que pour cette partie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>With fewer than 2 sites a class has no standard error: {few}.</source>
        <translation>Avec moins de 2 sites, une classe n&apos;a pas d&apos;erreur type : {few}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The map&apos;s CRS is not EPSG:3338: pixels, which were drawn with equal probability, differ in area. weight_km2 is the mean of the stratum.</source>
        <translation>Le SCR de la carte n&apos;est pas EPSG:3338 : les pixels, tirés avec la même probabilité, ont des superficies différentes. weight_km2 est la moyenne de la strate.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{name}: {sites} sites for {km2}</source>
        <translation>{name} : {sites} sites pour {km2}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Metres in the plane of {name}.</source>
        <translation>Mètres dans le plan de {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the map is unsure here (confidence {confidence} %)</source>
        <translation>la carte est incertaine ici (confiance {confidence} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the map is fairly sure here (confidence {confidence} %)</source>
        <translation>la carte est assez sûre ici (confiance {confidence} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the map is sure here (confidence {confidence} %)</source>
        <translation>la carte est sûre ici (confiance {confidence} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the inputs are unlike the training data (applicability {applicability} %)</source>
        <translation>les entrées ne ressemblent pas aux données d&apos;entraînement (applicabilité {applicability} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the inputs are little like the training data (applicability {applicability} %)</source>
        <translation>les entrées ressemblent peu aux données d&apos;entraînement (applicabilité {applicability} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the inputs are like the training data (applicability {applicability} %)</source>
        <translation>les entrées ressemblent aux données d&apos;entraînement (applicabilité {applicability} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{road_m} m from a road</source>
        <translation>à {road_m} m d&apos;une route</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>cost {cost}</source>
        <translation>coût {cost}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{apart} m from the next site</source>
        <translation>à {apart} m du site le plus proche</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/tallies.py"/>
        <source>It is no map of classes: give it as values or as percent.</source>
        <translation>Ce n&apos;est pas une carte de classes : donnez-la comme valeurs ou comme pourcentages.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/vector_styles.py"/>
        <source>{low} to {high} %</source>
        <translation>{low} à {high} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>no data on the map</source>
        <translation>pas de données sur la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>partly outside the map</source>
        <translation>en partie hors de la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>smaller than a pixel: the pixel it lies in</source>
        <translation>plus petite qu&apos;un pixel : le pixel où elle se trouve</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Reading the zones</source>
        <translation>Lecture des zones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{count} zones on {rasters} rasters are more than can be held at once ({max_sums} sums).</source>
        <translation>{count} zones sur {rasters} rasters sont plus que ce qui peut être traité à la fois ({max_sums} sommes).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Group the features by a key, choose fewer maps, or sum up parts of the layer.</source>
        <translation>Regroupez les entités par une clé, choisissez moins de cartes, ou résumez la couche par parties.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Writing the table</source>
        <translation>Écriture du tableau</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Summing up the zones</source>
        <translation>Résumé des zones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>No zone of {title} lies on {path}.</source>
        <translation>Aucune zone de {title} ne se trouve sur {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Check the CRS of the zones, or choose the map of their area.</source>
        <translation>Vérifiez le SCR des zones, ou choisissez la carte de leur région.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>names the zone</source>
        <translation>nomme la zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>area of the zone</source>
        <translation>superficie de la zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>area of its pixels with data</source>
        <translation>superficie de ses pixels avec données</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>share of the zone with data</source>
        <translation>part de la zone avec données</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>pixels with data</source>
        <translation>pixels avec données</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>what to know of the zone</source>
        <translation>ce qu&apos;il faut savoir de la zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{count} of {zones} zones: {note}.</source>
        <translation>{count} zones sur {zones} : {note}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{empty} zones have no geometry.</source>
        <translation>{empty} zones n&apos;ont pas de géométrie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{keys} features have no {key}: their rows join to nothing.</source>
        <translation>{keys} entités n&apos;ont pas de {key} : leurs lignes ne se joignent à rien.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{count} values of {key} come more than once (the first: {twice}): a join takes one of their rows. Group the features by the key to make them one zone.</source>
        <translation>{count} valeurs de {key} apparaissent plus d&apos;une fois (la première : {twice}) : une jointure ne prend qu&apos;une de leurs lignes. Regroupez les entités par la clé pour en faire une seule zone.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>The maps lie on {count} different grids; zone_km2, map_km2, covered_pct and pixels are those of the first.</source>
        <translation>Les cartes se trouvent sur {count} grilles différentes ; zone_km2, map_km2, covered_pct et pixels sont ceux de la première.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{overlapping} pairs of zones overlap: what lies in both is counted in each of them.</source>
        <translation>{overlapping} paires de zones se recouvrent : ce qui est dans les deux est compté dans chacune.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{count} band numbers were given for {path}, but {role} needs {needed}.</source>
        <translation>{count} numéros de bande ont été donnés pour {path}, mais la source {role} en demande {needed}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Give one for each of: {wanted}.</source>
        <translation>Donnez-en un pour chacune des entrées : {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Band {band} was asked of {path}, which has {count}.</source>
        <translation>La bande {band} de {path} a été demandée, mais il n&apos;y en a que {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Give numbers from 1 to {count} for: {wanted}.</source>
        <translation>Donnez des numéros de 1 à {count} pour : {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source> and {count} more</source>
        <translation> et {count} autres</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{path} has 1 band, but {role} needs {needed}</source>
        <translation>{path} a 1 bande, mais la source {role} en demande {needed}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{path} has {count} bands, but {role} needs {needed}</source>
        <translation>{path} a {count} bandes, mais la source {role} en demande {needed}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>The {count} bands of {path} could not be matched</source>
        <translation>Les {count} bandes de {path} n&apos;ont pas pu être appariées</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{trouble}: not found {missing} (its bands: {has}).</source>
        <translation>{trouble} : introuvables {missing} (ses bandes : {has}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Name the bands in the file, or give band numbers in this order: {wanted}.</source>
        <translation>Nommez les bandes dans le fichier, ou donnez les numéros de bande dans cet ordre : {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Name the bands in the files, or single-band files after their band (B04, red, ppt_annual), or give band numbers in this order for every file: {wanted}.</source>
        <translation>Nommez les bandes dans les fichiers, ou les fichiers à une bande d&apos;après leur bande (B04, red, ppt_annual), ou donnez pour chaque fichier les numéros de bande dans cet ordre : {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>The {count} files of {role} ({names}{more}) lack {missing}.</source>
        <translation>Aux {count} fichiers de la source {role} ({names}{more}), il manque {missing}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Which of {wanted} the 1 band of {path} holds cannot be told from their names.</source>
        <translation>Les noms ne permettent pas de dire laquelle de {wanted} contient l&apos;unique bande de {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Which of {wanted} the {count} bands of {path} hold cannot be told from their names.</source>
        <translation>Les noms ne permettent pas de dire lesquelles de {wanted} contiennent les {count} bandes de {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>The device {device} was asked for, but {problem}.</source>
        <translation>Le matériel {device} a été demandé, mais {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>the installed runtime offers no other</source>
        <translation>le runtime installé n&apos;en offre pas d&apos;autre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>The device {device} is not used: {problem}.</source>
        <translation>Le matériel {device} n&apos;est pas utilisé : {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>no other device passed its self-test with more than the CPU&apos;s {speed} pixels/s</source>
        <translation>aucun autre matériel n&apos;a réussi son autotest avec plus que les {speed} pixels/s du CPU</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>the fastest in the self-test: {speed} pixels/s, the CPU {cpu}; probabilities within {difference} of the CPU&apos;s</source>
        <translation>le plus rapide à l&apos;autotest : {speed} pixels/s, le CPU {cpu} ; probabilités à {difference} près de celles du CPU</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>int8 is for the CPU, and the device is {device}</source>
        <translation>int8 est pour le CPU, et le matériel est {device}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>int8 is for maps in whole percent</source>
        <translation>int8 est pour les cartes en pourcentages entiers</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>the processor has no instructions for products of 8-bit integers that this engine knows</source>
        <translation>le processeur n&apos;a pas d&apos;instructions pour les produits d&apos;entiers à 8 bits que connaisse ce moteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>The model {stem} has no int8 form: there is no {name} beside it.</source>
        <translation>Le modèle {stem} n&apos;a pas de forme int8 : il n&apos;y a pas de {name} à côté de lui.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>Ask for float32 or auto.</source>
        <translation>Demandez float32 ou auto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>{name} cannot be used ({code})</source>
        <translation>{name} est inutilisable ({code})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>Ask for float32, or name the int8 file.</source>
        <translation>Demandez float32, ou indiquez le fichier int8.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>differs too much from float32</source>
        <translation>diffère trop de float32</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>whole percent on a processor with products of 8-bit integers ({processor}); {share_within} of held-out probabilities within {tolerance} of float32</source>
        <translation>pourcentages entiers sur un processeur doté de produits d&apos;entiers à 8 bits ({processor}) ; {share_within} des probabilités mises de côté sont à {tolerance} près de float32</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>The model {stem} is an {form} form, and {precision} was asked for.</source>
        <translation>Le modèle {stem} est une forme {form}, et {precision} a été demandé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>Name the model it was made from, or ask for auto.</source>
        <translation>Indiquez le modèle dont il est issu, ou demandez auto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>{name} is the only form</source>
        <translation>{name} est la seule forme</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>does not say which file it was made from</source>
        <translation>n&apos;indique pas de quel fichier il est issu</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>was made from another file than {name}</source>
        <translation>est issu d&apos;un autre fichier que {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>The model&apos;s contract gives {what} as {value}.</source>
        <translation>Contrat du modèle, {what} : {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a finite number.</source>
        <translation>Il faut un nombre fini.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a whole number of {minimum} or more.</source>
        <translation>Il faut un nombre entier égal ou supérieur à {minimum}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a text.</source>
        <translation>Il faut un texte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Windows of {size} pixels with an overlap of {halo} do not fit the model: {problem}.</source>
        <translation>Des fenêtres de {size} pixels avec un recouvrement de {halo} ne conviennent pas au modèle : {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>The model&apos;s own are {size} and {halo}.</source>
        <translation>Celles du modèle sont {size} et {halo}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the side is more than {max_window}</source>
        <translation>le côté dépasse {max_window}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the side is not more than twice the halo</source>
        <translation>le côté ne dépasse pas le double du halo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the step {step} is more than the core&apos;s side {core}</source>
        <translation>le pas {step} dépasse le côté du cœur {core}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the halo is less than the reach {reach}</source>
        <translation>le halo est inférieur à la portée {reach}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>halo, core and step are not all multiples of the stride {stride}</source>
        <translation>halo, cœur et pas ne sont pas tous multiples du pas de réseau {stride}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>The model {model} has no task {task}.</source>
        <translation>Le modèle {model} n&apos;a pas de tâche {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Choose from: {tasks}.</source>
        <translation>Choisissez parmi : {tasks}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a document that is no JSON</source>
        <translation>un document qui n&apos;est pas du JSON</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Export the model again.</source>
        <translation>Exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a JSON object.</source>
        <translation>Il faut un objet JSON.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>its version</source>
        <translation>sa version</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine reads contracts of version {contract_version}.</source>
        <translation>Ce moteur lit les contrats de version {contract_version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>no {missing}</source>
        <translation>absence de {missing}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Every field of the model contract must be there.</source>
        <translation>Tous les champs du contrat de modèle doivent être présents.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>pixel size and CRS</source>
        <translation>taille de pixel et SCR</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine maps on the 10 m lattice of EPSG:3338.</source>
        <translation>Ce moteur cartographie sur la trame de 10 m en EPSG:3338.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the tasks</source>
        <translation>les tâches</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Give at least one, each name once.</source>
        <translation>Donnez-en au moins une, chaque nom une seule fois.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a list of objects.</source>
        <translation>Il faut une liste d&apos;objets.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the {what} bands</source>
        <translation>les bandes {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine feeds, in this order: {names}.</source>
        <translation>Ce moteur fournit, dans cet ordre : {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>{key} of {name}</source>
        <translation>{key} de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the range of {name}</source>
        <translation>la plage de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>low must be below high.</source>
        <translation>low doit être inférieur à high.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>title of {name}</source>
        <translation>titre de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be an object.</source>
        <translation>Il faut un objet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the window</source>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a task&apos;s name</source>
        <translation>le nom d&apos;une tâche</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Use lower-case letters, digits and &apos;_&apos;.</source>
        <translation>Utilisez des minuscules, des chiffres et « _ ».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the classes of {name}</source>
        <translation>les classes de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a class code of {name}</source>
        <translation>un code de classe de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a colour of {name}</source>
        <translation>une couleur de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Write it as #RRGGBB.</source>
        <translation>Écrivez-la sous la forme #RRGGBB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a class name of {name}</source>
        <translation>un nom de classe de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the class codes of {name}</source>
        <translation>les codes de classe de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Give 2 to 64 different codes from 0 to 254.</source>
        <translation>Donnez 2 à 64 codes différents de 0 à 254.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>threshold_balanced of {name}</source>
        <translation>threshold_balanced de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It lies between 0 and 1.</source>
        <translation>Il est compris entre 0 et 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the features of applicability</source>
        <translation>les variables de l&apos;applicabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine knows, in this order: {features}.</source>
        <translation>Ce moteur connaît, dans cet ordre : {features}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>scale and weight of {name}</source>
        <translation>échelle et poids de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Neither is negative, and the scale is not 0.</source>
        <translation>Aucun n&apos;est négatif, et l&apos;échelle n&apos;est pas 0.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the weights of applicability</source>
        <translation>les poids de l&apos;applicabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>At least one must be positive.</source>
        <translation>Au moins un doit être positif.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the prototypes of applicability</source>
        <translation>les prototypes de l&apos;applicabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a prototype of applicability</source>
        <translation>un prototype de l&apos;applicabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the thresholds of applicability</source>
        <translation>les seuils de l&apos;applicabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>mean_distance of applicability</source>
        <translation>mean_distance de l&apos;applicabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the distances of applicability</source>
        <translation>les distances de l&apos;applicabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>They must be positive.</source>
        <translation>Elles doivent être positives.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>data of applicability</source>
        <translation>données de l&apos;applicabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Give a list of {count}.</source>
        <translation>Donnez une liste de {count} éléments.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a number of {what}</source>
        <translation>un nombre dans {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Each must be a {name}.</source>
        <translation>Chaque élément doit être de type {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/catalogue.py"/>
        <source>The device {device} is not offered by the installed onnxruntime {version}.</source>
        <translation>Le matériel {device} n&apos;est pas proposé par l&apos;onnxruntime {version} installé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/catalogue.py"/>
        <source>Choose one of: {devices}; or install a runtime that offers it (miso engine install --runtime ..., or the options in QGIS).</source>
        <translation>Choisissez parmi : {devices} ; ou installez un runtime qui le propose (miso engine install --runtime ..., ou les options dans QGIS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/onnx_session.py"/>
        <source>it has no settings</source>
        <translation>il n&apos;a pas de réglages</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/onnx_session.py"/>
        <source>onnxruntime fell back to {actual}</source>
        <translation>onnxruntime s&apos;est replié sur {actual}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/onnx_session.py"/>
        <source>none of the model&apos;s {nodes} operators runs on it</source>
        <translation>aucun des {nodes} opérateurs du modèle ne s&apos;y exécute</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>The memory of the device {device} does not suffice for {what}: {problem}.</source>
        <translation>La mémoire du matériel {device} ne suffit pas pour {what} : {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>Close other programs that use it, or choose the CPU.</source>
        <translation>Fermez les autres programmes qui l&apos;utilisent, ou choisissez le CPU.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>The model failed on {what}: {problem}.</source>
        <translation>Le modèle a échoué sur {what} : {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>Try the CPU device; if it fails there too, the model file is at fault.</source>
        <translation>Essayez avec le CPU ; si l&apos;échec se répète, le fichier du modèle est en cause.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>Choose the CPU, or see &apos;miso devices&apos; for what the device lacks.</source>
        <translation>Choisissez le CPU, ou voyez avec &apos;miso devices&apos; ce qui manque au matériel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model holds the operator {operator}, which the torch runtime does not know.</source>
        <translation>Le modèle contient l&apos;opérateur {operator}, que le runtime torch ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>Choose another device.</source>
        <translation>Choisissez un autre matériel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model pads in a way the torch runtime does not know.</source>
        <translation>Le modèle complète les bords d&apos;une manière que le runtime torch ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model pools with uneven padding, which the torch runtime does not know.</source>
        <translation>Le modèle agrège les pixels avec des bords inégaux, ce que le runtime torch ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model resizes in a way the torch runtime does not know.</source>
        <translation>Le modèle redimensionne d&apos;une manière que le runtime torch ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model uses numbers the torch runtime does not know.</source>
        <translation>Le modèle utilise un type de nombres que le runtime torch ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/field.py"/>
        <source>Mapping: window {start} of {total}</source>
        <translation>Cartographie : fenêtre {start} sur {total}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/field.py"/>
        <source>The memory of the device {device} did not suffice for as many windows as were given to it at a time: {batch} from then on.</source>
        <translation>La mémoire du matériel {device} n&apos;a pas suffi pour autant de fenêtres à la fois : {batch} à partir de là.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/field.py"/>
        <source>The memory of the device {device} did not suffice: the map was made, or finished, on the CPU.</source>
        <translation>La mémoire du matériel {device} n&apos;a pas suffi : la carte a été faite, ou terminée, sur le CPU.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is no path: it is empty, has more than {max_path} characters, or holds control characters.</source>
        <translation>{given} n&apos;est pas un chemin : il est vide, compte plus de {max_path} caractères ou contient des caractères de contrôle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give the path of a file.</source>
        <translation>Donnez le chemin d&apos;un fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is a connection or a description of data elsewhere, no file on this computer.</source>
        <translation>{given} est une connexion ou une description de données situées ailleurs, et non un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Save the data to a file, for instance a GeoTIFF, and give that.</source>
        <translation>Enregistrez les données dans un fichier, par exemple un GeoTIFF, et donnez celui-ci.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>There is no file {given}.</source>
        <translation>Il n&apos;y a pas de fichier {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path, or choose another file.</source>
        <translation>Vérifiez le chemin, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} names no file on this computer and no http or https address.</source>
        <translation>{given} ne désigne ni un fichier de cet ordinateur ni une adresse http ou https.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give a file, or an address that begins with https://.</source>
        <translation>Donnez un fichier, ou une adresse qui commence par https://.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} cannot be reached: {error}.</source>
        <translation>{given} ne peut pas être atteint : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path and its permissions.</source>
        <translation>Vérifiez le chemin et ses droits d&apos;accès.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is no file on a disk.</source>
        <translation>{given} n&apos;est pas un fichier sur un disque.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give the path of a file with data.</source>
        <translation>Donnez le chemin d&apos;un fichier de données.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is {mode}, not a regular file.</source>
        <translation>{given} est {mode}, et non un fichier ordinaire.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is empty: it has 0 bytes.</source>
        <translation>{given} est vide : il fait 0 octet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>a pipe</source>
        <translation>un tube</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>a socket</source>
        <translation>une socket</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} names no file on this computer.</source>
        <translation>{given} ne désigne aucun fichier de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Write {prefix}:&quot;FILE&quot;:NAME with the path of a local file.</source>
        <translation>Écrivez {prefix}:&quot;FICHIER&quot;:NOM avec le chemin d&apos;un fichier local.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>There is no file {path}, named in {given}.</source>
        <translation>Il n&apos;y a pas de fichier {path}, indiqué dans {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path of the file.</source>
        <translation>Vérifiez le chemin du fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} lies in a virtual file system that is not opened.</source>
        <translation>{given} se trouve dans un système de fichiers virtuel qui n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give a local file, a file in a local archive (/vsizip/, /vsitar/, /vsigzip/), or an https address.</source>
        <translation>Donnez un fichier local, un fichier dans une archive locale (/vsizip/, /vsitar/, /vsigzip/), ou une adresse https.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is not an archive on this computer.</source>
        <translation>{given} n&apos;est pas une archive de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Unpack it, and give the file.</source>
        <translation>Décompressez-la, et donnez le fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>There is no archive {archive}, named in {given}.</source>
        <translation>Il n&apos;y a pas d&apos;archive {archive}, indiquée dans {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} names a folder, no archive.</source>
        <translation>{given} désigne un dossier, et non une archive.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give the files in it.</source>
        <translation>Donnez les fichiers qu&apos;il contient.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} cannot be unpacked: {error}.</source>
        <translation>{given} ne peut pas être décompressé : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Copy or download the archive again, or unpack it and give the file.</source>
        <translation>Copiez ou téléchargez de nouveau l&apos;archive, ou décompressez-la et donnez le fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Unpack it, and give the unpacked file.</source>
        <translation>Décompressez-la, et donnez le fichier décompressé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>holds no file {member}</source>
        <translation>ne contient pas de fichier {member}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>does not say which file of the archive</source>
        <translation>n&apos;indique pas quel fichier de l&apos;archive</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} {what} (it holds: {shown}).</source>
        <translation>{given} {what} (contenu : {shown}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Name the file in it.</source>
        <translation>Indiquez le fichier qu&apos;elle contient.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>has a table of contents of {size} MB</source>
        <translation>a une table des matières de {size} Mo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>unpacks to {unpacked} GB; up to {max_unpacked} GB are read</source>
        <translation>fait {unpacked} Go après décompression ; au plus {max_unpacked} Go sont lus</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>it has no end record of a zip</source>
        <translation>il n&apos;a pas l&apos;enregistrement de fin d&apos;un zip</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>unpacks to {size} GB</source>
        <translation>fait {size} Go après décompression</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>holds more than {max_tar_members} files</source>
        <translation>contient plus de {max_tar_members} fichiers</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>unpacks to more than {max_unpacked} GB</source>
        <translation>fait plus de {max_unpacked} Go après décompression</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{member} is no file</source>
        <translation>{member} n&apos;est pas un fichier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>its graphs are nested more than {max_depth} deep</source>
        <translation>ses graphes sont imbriqués sur plus de {max_depth} niveaux</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>it has more than {max_nodes} operators</source>
        <translation>il a plus de {max_nodes} opérateurs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>a field is longer than what holds it</source>
        <translation>un champ est plus long que ce qui le contient</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>it holds an operator of {domain}, which needs a library of code</source>
        <translation>il contient un opérateur de {domain}, qui exige une bibliothèque de code</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>a field has the unknown type {wire}</source>
        <translation>un champ a le type inconnu {wire}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>one of its tensors has more than {max_elements} numbers</source>
        <translation>l&apos;un de ses tenseurs a plus de {max_elements} nombres</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>a number has no end</source>
        <translation>un nombre n&apos;a pas de fin</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose a GeoTIFF or another raster GDAL knows; gdal_translate makes a GeoTIFF of most.</source>
        <translation>Choisissez un GeoTIFF ou un autre raster connu de GDAL ; gdal_translate convertit la plupart en GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not a raster that can be read: {error}.</source>
        <translation>{given} n&apos;est pas un raster lisible : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is a folder, no raster.</source>
        <translation>{given} est un dossier, et non un raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Give the files in it, or a list of them.</source>
        <translation>Donnez les fichiers qu&apos;il contient, ou une liste de ceux-ci.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not a raster that can be read: {why}.</source>
        <translation>{given} n&apos;est pas un raster lisible : {why}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} cannot be read: {error}.</source>
        <translation>{given} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} in it is a link to a virtual raster elsewhere</source>
        <translation>{name}, qu&apos;il contient, est un lien vers un raster virtuel situé ailleurs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Name that file itself.</source>
        <translation>Indiquez ce fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} refers to itself</source>
        <translation>{name} renvoie à lui-même</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Make it again with gdalbuildvrt.</source>
        <translation>Refaites-le avec gdalbuildvrt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>it holds virtual rasters in more than {max_depth} levels</source>
        <translation>il contient des rasters virtuels sur plus de {max_depth} niveaux</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Make one of the files themselves.</source>
        <translation>Faites-en un seul à partir des fichiers eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} has more than {max_head} MB</source>
        <translation>{name} fait plus de {max_head} Mo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Make several smaller ones.</source>
        <translation>Faites-en plusieurs plus petits.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is a virtual raster that cannot be read: {error}.</source>
        <translation>{given} est un raster virtuel illisible : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Write it to a GeoTIFF with gdal_translate first.</source>
        <translation>Convertissez-le d&apos;abord en GeoTIFF avec gdal_translate.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>more than {max_sources} sources lie behind it</source>
        <translation>plus de {max_sources} sources se trouvent derrière lui</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>a source of {name}</source>
        <translation>une source de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} cannot be used: {message}</source>
        <translation>{given} est inutilisable : {message}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} refers to the address {path}, which you did not give yourself</source>
        <translation>{name} renvoie à l&apos;adresse {path}, que vous n&apos;avez pas donnée vous-même</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Give the addresses of the rasters themselves.</source>
        <translation>Donnez les adresses des rasters eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>it names more than {max_children} files</source>
        <translation>il désigne plus de {max_children} fichiers</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given}: its source {path}</source>
        <translation>{given} : sa source {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it is no file</source>
        <translation>{name}, à côté de lui, n&apos;est pas un fichier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Remove {name}.</source>
        <translation>Supprimez {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it is a virtual raster</source>
        <translation>{name}, à côté de lui, est un raster virtuel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it has more than {max_sidecar_bytes} MB</source>
        <translation>{name}, à côté de lui, fait plus de {max_sidecar_bytes} Mo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it cannot be read: {error}</source>
        <translation>{name}, à côté de lui, ne peut pas être lu : {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it refers to another file, {path}</source>
        <translation>{name}, à côté de lui, renvoie à un autre fichier, {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{other} beside it is no file</source>
        <translation>{other}, à côté de lui, n&apos;est pas un fichier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Remove {other}.</source>
        <translation>Supprimez {other}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not opened: {why}.</source>
        <translation>{given} n&apos;est pas ouvert : {why}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>a part of it</source>
        <translation>une partie du raster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not opened: its metadata refer to another file, {named}.</source>
        <translation>{given} n&apos;est pas ouvert : ses métadonnées renvoient à un autre fichier, {named}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Write it anew with gdal_translate or gdalwarp.</source>
        <translation>Réécrivez-le avec gdal_translate ou gdalwarp.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} holds no raster band of its own.</source>
        <translation>{given} ne contient pas de bande raster propre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose one of its parts: {shown}</source>
        <translation>Choisissez l&apos;une de ses parties : {shown}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose another raster.</source>
        <translation>Choisissez un autre raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} says it has {width} x {height} pixels; up to {max_side} along a side are read.</source>
        <translation>{given} annonce {width} x {height} pixels ; au plus {max_side} par côté sont lus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Check the file, or cut it with gdal_translate.</source>
        <translation>Vérifiez le fichier, ou découpez-le avec gdal_translate.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} has {count} bands; up to {max_bands} are read.</source>
        <translation>{given} a {count} bandes ; au plus {max_bands} sont lues.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} holds complex numbers ({name}) in band {number}.</source>
        <translation>{given} contient des nombres complexes ({name}) dans la bande {number}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose a raster of real numbers.</source>
        <translation>Choisissez un raster de nombres réels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} has the geotransform {values}, which places no pixel.</source>
        <translation>{given} a la géotransformation {values}, qui ne place aucun pixel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Georeference the raster first.</source>
        <translation>Géoréférencez d&apos;abord le raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is stored in blocks of {columns} x {rows} pixels: {size} MB to read one pixel; up to {max_block_bytes} MB are read.</source>
        <translation>{given} est stocké en blocs de {columns} x {rows} pixels : {size} Mo pour lire un pixel ; au plus {max_block_bytes} Mo sont lus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Write it with tiles: gdal_translate -co TILED=YES.</source>
        <translation>Réécrivez-le en tuiles : gdal_translate -co TILED=YES.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/trial.py"/>
        <source>it took more than {seconds} seconds</source>
        <translation>il a fallu plus de {seconds} secondes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/trial.py"/>
        <source>its library failed</source>
        <translation>sa bibliothèque a échoué</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/trial.py"/>
        <source>its library crashed on it ({returncode})</source>
        <translation>sa bibliothèque a planté en le lisant ({returncode})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>its elements are nested more than {max_nesting} deep</source>
        <translation>ses éléments sont imbriqués sur plus de {max_nesting} niveaux</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it declares a document type or entities</source>
        <translation>il déclare un type de document ou des entités</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it is no well-formed XML ({error})</source>
        <translation>ce n&apos;est pas du XML bien formé ({error})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it has no element VRTDataset at its start</source>
        <translation>il n&apos;a pas d&apos;élément VRTDataset au début</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it holds Python code, which is not run</source>
        <translation>il contient du code Python, qui n&apos;est pas exécuté</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it shrinks {source} pixels of a source to {target}; up to {max_shrink} to 1 are read</source>
        <translation>il réduit {source} pixels d&apos;une source à {target} ; au plus {max_shrink} pour 1 sont lus</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The map has no value at {x}, {y} (EPSG:3338): neither imagery nor elevation is known there.</source>
        <translation>La carte n&apos;a pas de valeur en {x}, {y} (EPSG:3338) : ni imagerie ni altitude n&apos;y sont connues.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Choose a place where the sources have data.</source>
        <translation>Choisissez un lieu où les sources ont des données.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place lies outside the map&apos;s extent: this is what the map would say there.</source>
        <translation>Le lieu est hors de l&apos;emprise de la carte : voici ce que la carte y indiquerait.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place lies outside the mask: the map is cut there, and this is what it would say.</source>
        <translation>Le lieu est hors du masque : la carte y est découpée, et voici ce qu&apos;elle indiquerait.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place {x}, {y} ({name}) is not on the map.</source>
        <translation>Le lieu {x}, {y} ({name}) n&apos;est pas sur la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Choose a place on the map, and check its CRS.</source>
        <translation>Choisissez un lieu sur la carte, et vérifiez son SCR.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place {x}, {y} (EPSG:3338) lies outside all sources.</source>
        <translation>Le lieu {x}, {y} (EPSG:3338) est hors de toutes les sources.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place {x}, {y} (EPSG:3338) has no coordinates in {name}.</source>
        <translation>Le lieu {x}, {y} (EPSG:3338) n&apos;a pas de coordonnées en {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Choose a place on the map.</source>
        <translation>Choisissez un lieu sur la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Level ground has no direction.</source>
        <translation>Un terrain plat n&apos;a pas d&apos;exposition.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The CRS of {what} is {shown}, which is not known.</source>
        <translation>Le SCR {shown}, indiqué pour {what}, est inconnu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Give an authority code such as EPSG:3338, or a WKT.</source>
        <translation>Donnez un code d&apos;autorité, par exemple EPSG:3338, ou un WKT.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The CRS of {what}: it names a file, or is no text of a CRS.</source>
        <translation>Le SCR indiqué pour {what} désigne un fichier, ou n&apos;est pas le texte d&apos;un SCR.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Coordinates cannot be changed from {source} to {target}: {error}.</source>
        <translation>Les coordonnées ne peuvent pas être converties de {source} en {target} : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Check the CRS of the raster, the extent and the output.</source>
        <translation>Vérifiez le SCR du raster, de l&apos;emprise et de la sortie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>the extent</source>
        <translation>l&apos;emprise</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The extent&apos;s XMIN {xmin} is larger than its XMAX {xmax}.</source>
        <translation>Le XMIN {xmin} de l&apos;emprise est supérieur à son XMAX {xmax}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Give XMIN,YMIN,XMAX,YMAX; only an extent in degrees may run across the antimeridian.</source>
        <translation>Donnez XMIN,YMIN,XMAX,YMAX ; seule une emprise en degrés peut franchir l&apos;antiméridien.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The extent {xmin},{ymin},{xmax},{ymax} ({name}) has no place in Alaska Albers.</source>
        <translation>L&apos;emprise {xmin},{ymin},{xmax},{ymax} ({name}) ne peut pas être projetée en Alaska Albers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <location filename="../miso_qgis/engine/plan.py"/>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Check that its coordinates and its CRS belong together.</source>
        <translation>Vérifiez que ses coordonnées correspondent bien à son SCR.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>What is mapped so far is kept: run the same with --resume (Continue a stopped run in QGIS).</source>
        <translation>Ce qui est déjà cartographié est conservé : relancez la même commande avec --resume (Reprendre un calcul arrêté dans QGIS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>The {role} {path} has no valid pixel inside the extent: it is all nodata.</source>
        <translation>La source {role} {path} n&apos;a aucun pixel valide dans l&apos;emprise : tout y est nodata.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>Check the nodata value of the file, draw another extent, or leave the {role} out.</source>
        <translation>Vérifiez la valeur nodata du fichier, dessinez une autre emprise, ou omettez la source {role}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>Resampling to {name}</source>
        <translation>Rééchantillonnage vers {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>{outside} % of the area lies outside the training range of {title}.</source>
        <translation>{outside} % de la zone sort de la plage d&apos;entraînement de « {title} ».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>dissimilarity index, {data}</source>
        <translation>indice de dissimilarité, {data}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>{beyond} % of the area is farther from {data}, which the model was trained on, than the threshold of its applicability.</source>
        <translation>{beyond} % de la zone s&apos;éloigne des données d&apos;entraînement ({data}) au-delà du seuil d&apos;applicabilité du modèle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>share of inputs inside the training range</source>
        <translation>part des entrées dans la plage d&apos;entraînement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/memory.py"/>
        <source>The map takes {taken} MB of memory, and {limit} MB are allowed.</source>
        <translation>La carte prend {taken} Mo de mémoire, et {limit} Mo sont autorisés.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/memory.py"/>
        <source>Allow more memory (in QGIS: Settings &gt; Options &gt; MISO), or use a model with smaller windows.</source>
        <translation>Autorisez plus de mémoire (dans QGIS : Préférences &gt; Options &gt; MISO), ou utilisez un modèle aux fenêtres plus petites.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <source>{title}: probability</source>
        <translation>{title} : probabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>inputs inside the training range</source>
        <translation>entrées dans la plage d&apos;entraînement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>likeness to {data}</source>
        <translation>ressemblance avec « {data} »</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Applicability ({measure})</source>
        <translation>Applicabilité ({measure})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Model {name} {version} (sha256 {sha256}): {title}.</source>
        <translation>Modèle {name} {version} (sha256 {sha256}) : {title}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Everything about the run stands in {name}, beside this file.</source>
        <translation>Tout ce qui concerne le calcul se trouve dans {name}, à côté de ce fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>{name}: {km2} km2 ({share})</source>
        <translation>{name} : {km2} km2 ({share})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Called present from a probability of {threshold} %.</source>
        <translation>Dit présent à partir d&apos;une probabilité de {threshold} %.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>percent, nodata 255</source>
        <translation>pourcentages, nodata 255</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>0 to 1, nodata NaN</source>
        <translation>0 à 1, nodata NaN</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Probability ({unit}), one band per class.</source>
        <translation>Probabilité ({unit}), une bande par classe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Confidence ({unit}): 1 - entropy of the class probabilities / its maximum; one band per task.</source>
        <translation>Confiance ({unit}) : 1 - entropie des probabilités de classe / son maximum ; une bande par tâche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>100 % where the inputs lie as near to {data}, which the model was trained on, as 95 % of what was held out of that lies; falling to 0 at {far} times that distance (dissimilarity index of Meyer and Pebesma 2021, over the inputs that are known). It says where the model has seen nothing alike. 100 % is no evidence of accuracy: it only means like {data}. Values: {unit}.</source>
        <translation>100 % là où les entrées sont aussi proches des données d&apos;entraînement du modèle ({data}) que 95 % de celles qui en avaient été mises de côté ; décroît jusqu&apos;à 0 à {far} fois cette distance (indice de dissimilarité de Meyer et Pebesma 2021, sur les entrées connues). Indique où le modèle n&apos;a rien vu de semblable. 100 % n&apos;est pas une preuve d&apos;exactitude : cela signifie seulement une ressemblance avec « {data} ». Valeurs : {unit}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Share of the model&apos;s inputs that lie inside the range seen in training; missing inputs count as outside. Values: {unit}.</source>
        <translation>Part des entrées du modèle situées dans la plage vue à l&apos;entraînement ; les entrées manquantes comptent comme extérieures. Valeurs : {unit}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Made from {given}.</source>
        <translation>Issu de : {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Not given: {missing}.</source>
        <translation>Non fourni : {missing}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>AKVEG tile {tile}</source>
        <translation>tuile AKVEG {tile}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>extent {edges} ({crs})</source>
        <translation>emprise {edges} ({crs})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>extent of the first raster</source>
        <translation>emprise du premier raster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>, cut by the polygons {title}</source>
        <translation>, découpée par les polygones {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>{width} x {height} pixels of {pixel_size} m</source>
        <translation>{width} x {height} pixels de {pixel_size} m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Area: {area}; {pixels} in {crs}.</source>
        <translation>Zone : {area} ; {pixels} en {crs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>{name} and {more} more</source>
        <translation>{name} et {more} autres</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>a CRS given as WKT</source>
        <translation>un SCR donné en WKT</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Made by MISO for QGIS {miso} on {created} with the model {name} {version} ({precision}, on {device}).</source>
        <translation>Fait par MISO pour QGIS {miso} le {created} avec le modèle {name} {version} ({precision}, sur {device}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Software: {versions}.</source>
        <translation>Logiciels : {versions}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>{input} from band {band}</source>
        <translation>{input} de la bande {band}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Read {role} ({crs}): {bands}.</source>
        <translation>Lu comme {role} ({crs}) : {bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/maps.py"/>
        <source>far from {data}</source>
        <translation>loin de « {data} »</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/maps.py"/>
        <source>like {data} (no evidence of accuracy)</source>
        <translation>proche de « {data} » (pas une preuve d&apos;exactitude)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The output folder {base} cannot be written: {error}.</source>
        <translation>Le dossier de sortie {base} n&apos;est pas accessible en écriture : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Choose a folder you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The stopped run {tried} in {base} was made with {what} = {old}; this one has {new}.</source>
        <translation>Le calcul interrompu {tried} dans {base} a été fait avec {what} = {old} ; celui-ci a {new}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Repeat the request that was stopped, or leave --resume out to start from the beginning.</source>
        <translation>Répétez la requête interrompue, ou omettez --resume pour repartir du début.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The map needs up to {needed} GB in {folder}, where {free} GB are free.</source>
        <translation>La carte demande jusqu&apos;à {needed} Go dans {folder}, où {free} Go sont libres.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Free some space, choose another folder, or map a smaller extent.</source>
        <translation>Libérez de l&apos;espace, choisissez un autre dossier, ou cartographiez une emprise plus petite.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The disk that holds {folder} is full.</source>
        <translation>Le disque qui contient {folder} est plein.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Free some space and run again.</source>
        <translation>Libérez de l&apos;espace et relancez.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Writing to {folder} failed: {error}.</source>
        <translation>L&apos;écriture dans {folder} a échoué : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Check that the folder is still there and writable.</source>
        <translation>Vérifiez que le dossier existe toujours et est accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/store.py"/>
        <source>{name} is shorter than it was written</source>
        <translation>{name} est plus court que ce qui y a été écrit</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/styles.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Record of the run</source>
        <translation>Compte rendu du calcul</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>{what} ({bounds}, EPSG:3338) is {width} x {height} pixels large.</source>
        <translation>{what} ({bounds}, EPSG:3338) : {width} x {height} pixels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Up to {max_side} pixels a side are mapped, which is more than Alaska; check the extent&apos;s CRS.</source>
        <translation>Au plus {max_side} pixels par côté sont cartographiés, ce qui dépasse l&apos;Alaska ; vérifiez le SCR de l&apos;emprise.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>{what} ({bounds}, EPSG:3338) lies outside the {role} {path} ({covered}).</source>
        <translation>{what} ({bounds}, EPSG:3338) est en dehors de la source {role} {path} ({covered}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Draw the extent where the data are, or leave the {role} out.</source>
        <translation>Dessinez l&apos;emprise là où sont les données, ou omettez la source {role}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask ({bounds}, EPSG:3338) lies outside {what} ({there}).</source>
        <translation>Le masque ({bounds}, EPSG:3338) est en dehors de : {what} ({there}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Draw the extent over the mask.</source>
        <translation>Dessinez l&apos;emprise sur le masque.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>the output</source>
        <translation>la sortie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>No {left_out} was given: the model works without.</source>
        <translation>Non fourni : {left_out} ; le modèle s&apos;en passe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source> and no </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The model was trained on terrain of another definition ({terrain}) than is derived here ({version}).</source>
        <translation>Le modèle a été entraîné avec des variables de relief d&apos;une autre définition ({terrain}) que celle utilisée ici pour les dériver ({version}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The tile {tile}</source>
        <translation>La tuile {tile}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The extent</source>
        <translation>L&apos;emprise</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The extent of {path}</source>
        <translation>L&apos;emprise de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>the mask</source>
        <translation>le masque</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask {title} cannot be read: {error}.</source>
        <translation>Le masque {title} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Repair its geometries (Fix geometries).</source>
        <translation>Réparez ses géométries (Réparer les géométries).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask {title} covers no area.</source>
        <translation>Le masque {title} ne couvre aucune surface.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Choose a layer with polygons in it.</source>
        <translation>Choisissez une couche qui contient des polygones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask {title} has no place in Alaska Albers.</source>
        <translation>Le masque {title} ne peut pas être projeté en Alaska Albers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>Not measured yet.</source>
        <translation>Pas encore mesuré.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>No {role} was given: the model works without.</source>
        <translation>Non fourni : {role} ; le modèle s&apos;en passe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{path} cannot be used.</source>
        <translation>{path} est inutilisable.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>The elevation it is derived from is not known in {path}.</source>
        <translation>L&apos;altitude dont elle est dérivée n&apos;est pas connue dans {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>Derived from the elevation in {path}.</source>
        <translation>Dérivée de l&apos;altitude de {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>No band of {path} could be matched to it: choose one.</source>
        <translation>Aucune bande de {path} n&apos;a pu lui être appariée : choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>Band {band} of {path}</source>
        <translation>Bande {band} de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}{called}: chosen by you.</source>
        <translation>{where}{called} : choisie par vous.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}: its name is {description}.</source>
        <translation>{where} : son nom est {description}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}: the file&apos;s name tells.</source>
        <translation>{where} : d&apos;après le nom du fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}{called}: by its place, since the names of the bands tell nothing.</source>
        <translation>{where}{called} : d&apos;après sa place, car les noms des bandes n&apos;indiquent rien.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}{called}: given ready-made.</source>
        <translation>{where}{called} : fournie toute prête.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source> Values: {conversion}.</source>
        <translation> Valeurs : {conversion}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>The {role} covers about {share} of the area; the model works without it elsewhere.</source>
        <translation>La source {role} couvre environ {share} de la zone ; ailleurs, le modèle s&apos;en passe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>overall accuracy</source>
        <translation>exactitude globale</translation>
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
        <translation>F1 pondéré</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>area under the ROC curve</source>
        <translation>aire sous la courbe ROC</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>area under the precision-recall curve</source>
        <translation>aire sous la courbe précision-rappel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>expected calibration error</source>
        <translation>erreur de calibration attendue</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>log loss</source>
        <translation>perte logarithmique</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>These figures hold for the places that were observed. They say something of the whole area only where the observations are a probability sample of it.</source>
        <translation>Ces indicateurs valent pour les lieux observés. Ils ne renseignent sur l&apos;ensemble de la zone que si les observations en sont un échantillon probabiliste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Accuracy of {title}</source>
        <translation>Exactitude : {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Assessment {name} of {map}, {created}</source>
        <translation>Évaluation {name} de {map}, {created}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Made by MISO for QGIS {miso} from {name}.</source>
        <translation>Fait par MISO pour QGIS {miso} à partir de {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{blocks} blocks of {block_size_m} km</source>
        <translation>{blocks} blocs de {block_size_m} km</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{count} of {records} in {file} count, in {blocks}</source>
        <translation>{count} retenues sur {records} dans {file}, en {blocks}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Intervals</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{present} from {threshold}</source>
        <translation>{present} dès {threshold}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Recall alone</source>
        <translation>Rappel seul</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{level}, from {repeats} draws of whole blocks (seed {seed})</source>
        <translation>{level}, d&apos;après {repeats} tirages de blocs entiers (graine {seed})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source> Prevalence of {present}: {prevalence}.</source>
        <translation> Prévalence de {present} : {prevalence}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source> Always naming the commonest class would be right in {commonest}.</source>
        <translation> Nommer toujours la classe la plus fréquente serait juste dans {commonest} des cas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>mapped</source>
        <translation>cartographié</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>prevalence</source>
        <translation>prévalence</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>How right the map is</source>
        <translation>À quel point la carte est juste</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{count} observations.{beside}{guess}</source>
        <translation>{count} observations.{beside}{guess}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>figure</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>value and 95 % interval</source>
        <translation>valeur et intervalle à 95 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{name}, area {roc_auc}</source>
        <translation>{name}, aire {roc_auc}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>false positive rate</source>
        <translation>taux de faux positifs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>by chance</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{name}, area {pr_auc}</source>
        <translation>{name}, aire {pr_auc}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{name}, expected calibration error {ece}</source>
        <translation>{name}, erreur de calibration attendue {ece}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>observed frequency</source>
        <translation>fréquence observée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>perfectly calibrated</source>
        <translation>parfaitement calibré</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Probabilities of {name}</source>
        <translation>Probabilités de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Balanced accuracy is highest from {threshold}: {balanced_accuracy}. A threshold chosen on these observations is flattered by them.</source>
        <translation>L&apos;exactitude équilibrée est maximale à partir de {threshold} : {balanced_accuracy}. Un seuil choisi sur ces observations y paraît meilleur qu&apos;il ne l&apos;est.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>All thresholds stand in the table beside the record.</source>
        <translation>Tous les seuils figurent dans le tableau à côté du compte rendu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Sampling design: {design}.</source>
        <translation>Plan d&apos;échantillonnage : {design}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>mapped, km²</source>
        <translation>carte, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>adjusted, km²</source>
        <translation>corrigé, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>95 % interval, km²</source>
        <translation>intervalle à 95 %, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>user&apos;s accuracy</source>
        <translation>exactitude pour l&apos;utilisateur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>producer&apos;s accuracy</source>
        <translation>exactitude pour le producteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Adjusted for the map&apos;s errors after {source}.</source>
        <translation>Corrigé des erreurs de la carte d&apos;après {source}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Adjusted areas with 95 % intervals</source>
        <translation>Superficies corrigées avec intervalles à 95 %</translation>
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
        <translation>région</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>observations</source>
        <translation>observations</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>The first {regions} of {count}.</source>
        <translation>Les {regions} premières sur {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{used} of {records} observations count.</source>
        <translation>{used} observations retenues sur {records}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>not used</source>
        <translation>non retenues</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>read as</source>
        <translation>lu comme</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>In a shell, this makes the assessment again.</source>
        <translation>Dans un terminal, ceci refait l&apos;évaluation.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Software</source>
        <translation>Logiciels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>How to make it again</source>
        <translation>Comment refaire ce résultat</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source> The largest value, {value}, is at {place}.</source>
        <translation> La plus grande valeur, {value}, est en {place}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{y} by {x}.{told}</source>
        <translation>{y} selon {x}.{told}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{y} by {x}. {told}.</source>
        <translation>{y} selon {x}. {told}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{name}: no values</source>
        <translation>{name} : pas de valeurs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{name}: {low} to {high}</source>
        <translation>{name} : {low} à {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>Colours from {ticks}</source>
        <translation>Couleurs à partir de {ticks}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>Scale bar: {length}</source>
        <translation>Barre d&apos;échelle : {length}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>True north is up</source>
        <translation>Nord géographique en haut</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>True north is {angle}° to the right of up</source>
        <translation>Nord géographique à {angle}° à droite de la verticale</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>True north is {angle}° to the left of up</source>
        <translation>Nord géographique à {angle}° à gauche de la verticale</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>a map of the report</source>
        <translation>une carte du rapport</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{path} has {count} bands, not {band}.</source>
        <translation>{path} a {count} bandes, et non {band}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{path} does not lie north up.</source>
        <translation>{path} n&apos;a pas le nord en haut.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>Write it anew with gdalwarp.</source>
        <translation>Réécrivez-le avec gdalwarp.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{name} does not reach the place that is to be shown.</source>
        <translation>{name} n&apos;atteint pas le lieu à montrer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>Check the place.</source>
        <translation>Vérifiez le lieu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Choose the .json file that a map, a batch of sites or an assessment has left beside its results.</source>
        <translation>Choisissez le fichier .json qu&apos;une carte, un lot de sites ou une évaluation a laissé à côté de ses résultats.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Reading the record</source>
        <translation>Lecture du compte rendu</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is a record of the kind {kind}, of which no report is made.</source>
        <translation>{path} est un compte rendu du type {kind}, dont aucun rapport n&apos;est fait.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>The file {target} is already there.</source>
        <translation>Le fichier {target} existe déjà.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Choose another name, or allow to overwrite it.</source>
        <translation>Choisissez un autre nom, ou permettez de l&apos;écraser.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Drawing the maps</source>
        <translation>Dessin des cartes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is no whole record: {name}: {error}.</source>
        <translation>{path} n&apos;est pas un compte rendu complet : {name} : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>it holds no object</source>
        <translation>il ne contient aucun objet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is no record: {error}.</source>
        <translation>{path} n&apos;est pas un compte rendu : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is not the record of a map.</source>
        <translation>{path} n&apos;est pas le compte rendu d&apos;une carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>it is the record itself, or a folder</source>
        <translation>c&apos;est le compte rendu lui-même, ou un dossier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>The report {target} could not be written: {error}.</source>
        <translation>Le rapport {target} n&apos;a pas pu être écrit : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Choose a file in a folder you may write to.</source>
        <translation>Choisissez un fichier dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source> of {file}</source>
        <translation> de {file}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>band {band}{of}</source>
        <translation>bande {band}{of}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>Not given: {missing}. The model worked without.</source>
        <translation>Non fourni : {missing}. Le modèle s&apos;en est passé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>read from</source>
        <translation>lue dans</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>matched by</source>
        <translation>appariée par</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>Which band feeds which input</source>
        <translation>Quelle bande alimente quelle entrée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>What it was made from</source>
        <translation>Données d&apos;entrée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>given</source>
        <translation>fournie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>band name</source>
        <translation>nom de la bande</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>file name</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>The request in the record cannot be repeated: {problem}</source>
        <translation>La requête du compte rendu ne peut pas être répétée : {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>In a shell, this makes the map again (relative paths count from the folder it was made in).</source>
        <translation>Dans un terminal, ceci refait la carte (les chemins relatifs partent du dossier où elle a été faite).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>This makes the map again. Its mask, or what was set on a layer, stands in the record and in no file.</source>
        <translation>Ceci refait la carte. Son masque, ou ce qui était défini sur une couche, se trouve dans le compte rendu et dans aucun fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>Time and software</source>
        <translation>Temps et logiciels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>mapping in all</source>
        <translation>cartographie au total</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>final files</source>
        <translation>fichiers finaux</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>pixel size</source>
        <translation>taille de pixel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>crs</source>
        <translation>SCR</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>encoding</source>
        <translation>codage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>outputs</source>
        <translation>sorties</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>device</source>
        <translation>matériel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>precision of the numbers</source>
        <translation>précision des nombres</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>overlap</source>
        <translation>recouvrement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>windows</source>
        <translation>fenêtres</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>parts resumed</source>
        <translation>parties reprises</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>pixels per second</source>
        <translation>pixels par seconde</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>area</source>
        <translation>zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>that of the first raster</source>
        <translation>celle du premier raster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>extent of the map</source>
        <translation>emprise de la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>computed on</source>
        <translation>calculé sur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>why this device</source>
        <translation>pourquoi ce matériel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>why this precision</source>
        <translation>pourquoi cette précision</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Not everything could be shown:</source>
        <translation>Tout n&apos;a pas pu être montré :</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Map {name}, {created}</source>
        <translation>Carte {name}, {created}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Made by MISO for QGIS {miso} from {name}. Model {model} {version}, SHA-256 {sha256}.</source>
        <translation>Fait par MISO pour QGIS {miso} à partir de {name}. Modèle {model} {version}, SHA-256 {sha256}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area with data</source>
        <translation>Superficie avec données</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Computed</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>in {time} on {device}</source>
        <translation>en {time} sur {device}</translation>
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
        <translation>Centre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>AKVEG tiles</source>
        <translation>Tuiles AKVEG</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Not given</source>
        <translation>Non fourni</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>the Earth</source>
        <translation>la Terre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>The file {name} is not beside the record: moved, renamed or deleted.</source>
        <translation>Le fichier {name} n&apos;est pas à côté du compte rendu : déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Map: {title}</source>
        <translation>Carte : {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Shown at about {metres} m per pixel; the file has {step} m.</source>
        <translation>Montré à environ {metres} m par pixel ; le fichier a {step} m.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Called “{name}” where its probability is at least {threshold} %.</source>
        <translation>Classé « {name} » là où sa probabilité atteint au moins {threshold} %.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Most probable class</source>
        <translation>Classe la plus probable</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Probability of “{name}”</source>
        <translation>Probabilité de « {name} »</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Probability of each class:</source>
        <translation>Probabilité de chaque classe :</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>area, km²</source>
        <translation>superficie, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>0 to 100 %</source>
        <translation>0 à 100 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>all classes</source>
        <translation>toutes les classes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area per class</source>
        <translation>Superficie par classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>threshold {threshold} %</source>
        <translation>seuil {threshold} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>probability of “{name}”, %</source>
        <translation>probabilité de « {name} », %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area at each percent</source>
        <translation>Superficie à chaque pourcentage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area called “{name}” at each threshold</source>
        <translation>Superficie classée « {name} » à chaque seuil</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>area with at least this probability of “{name}”</source>
        <translation>superficie avec au moins cette probabilité de « {name} »</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>threshold, %</source>
        <translation>seuil, %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>What other thresholds would call “{name}”</source>
        <translation>Ce que d&apos;autres seuils classeraient « {name} »</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>How the area depends on the threshold</source>
        <translation>Comment la superficie dépend du seuil</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Confidence: {title}</source>
        <translation>Confiance : {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>all classes alike</source>
        <translation>toutes les classes égales</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>one is certain</source>
        <translation>une est certaine</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>unlike the training data</source>
        <translation>différent des données d&apos;entraînement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>like it</source>
        <translation>semblable</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>no input</source>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>every input</source>
        <translation>toutes les entrées</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Applicability</source>
        <translation>Applicabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Confidence is 1 - entropy of the class probabilities / its maximum. Applicability shows where the model has seen nothing alike; where it is high, that is no evidence of accuracy.</source>
        <translation>La confiance est 1 - entropie des probabilités de classe / son maximum. L&apos;applicabilité montre où le modèle n&apos;a rien vu de semblable ; là où elle est élevée, ce n&apos;est pas une preuve d&apos;exactitude.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>{beyond} of the map is farther from the training data than the threshold of the model&apos;s applicability ({measure}).</source>
        <translation>{beyond} de la carte s&apos;éloigne des données d&apos;entraînement au-delà du seuil d&apos;applicabilité du modèle ({measure}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Inputs outside their training range</source>
        <translation>Entrées hors de leur plage d&apos;entraînement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Inputs without data</source>
        <translation>Entrées sans données</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Every known input lies inside its training range nearly everywhere.</source>
        <translation>Chaque entrée connue se trouve presque partout dans sa plage d&apos;entraînement.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>outside the training range</source>
        <translation>hors de la plage d&apos;entraînement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>without data</source>
        <translation>sans données</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>All inputs, share of the map</source>
        <translation>Toutes les entrées, part de la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>How far the map can be trusted</source>
        <translation>À quel point on peut se fier à la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>share of the map, %</source>
        <translation>part de la carte, %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red (B04)</source>
        <translation>Rouge (B04)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Green (B03)</source>
        <translation>Vert (B03)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Blue (B02)</source>
        <translation>Bleu (B02)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red edge 1 (B05)</source>
        <translation>Red-edge 1 (B05)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red edge 2 (B06)</source>
        <translation>Red-edge 2 (B06)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red edge 3 (B07)</source>
        <translation>Red-edge 3 (B07)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Near infrared (B08)</source>
        <translation>Proche infrarouge (B08)</translation>
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
        <translation>Altitude</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Max. curvature</source>
        <translation>Courbure max.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Stream power</source>
        <translation>Puissance d&apos;écoul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Wetness</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Topogr. position</source>
        <translation>Position topogr.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Annual precipitation</source>
        <translation>Précipitations annuelles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Summer warmth</source>
        <translation>Chaleur estivale</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>January minimum</source>
        <translation>Minimum de janvier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>what it is</source>
        <translation>contenu</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>In {folder}</source>
        <translation>Dans {folder}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Field sites {name}, {created}</source>
        <translation>Sites de terrain {name}, {created}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>{count}: {ok} whole, {partial} in part, {failed} failed</source>
        <translation>{count} : {ok} complets, {partial} partiels, {failed} en échec</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Around points</source>
        <translation>Autour des points</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>the point&apos;s pixel</source>
        <translation>le pixel du point</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>it is not beside the record</source>
        <translation>il n&apos;est pas à côté du compte rendu</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>The sites in {name} cannot be shown: {error}.</source>
        <translation>Les sites de {name} ne peuvent pas être montrés : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>sites</source>
        <translation>sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Classes of the sites</source>
        <translation>Classes des sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>No site has a class.</source>
        <translation>Aucun site n&apos;a de classe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>{task}: class</source>
        <translation>{task} : classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>applicability</source>
        <translation>applicabilité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>data edge, m</source>
        <translation>bord des données, m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>The first {most_sites} of {count} sites; all of them stand in the layer.</source>
        <translation>Les {most_sites} premiers sites sur {count} ; tous figurent dans la couche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Pictures of the first {most_pictures}.</source>
        <translation>Images des {most_pictures} premiers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Means, ranges and shares around the sites stand in the layer.</source>
        <translation>Moyennes, plages et parts autour des sites figurent dans la couche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The sites</source>
        <translation>Les sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Chip of {stem}</source>
        <translation>Imagette de {stem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>What could not be asked</source>
        <translation>Ce qui n&apos;a pas pu être interrogé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>The request in the record cannot be repeated: {error}</source>
        <translation>La requête du compte rendu ne peut pas être répétée : {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>In a shell, this makes the run again.</source>
        <translation>Dans un terminal, ceci refait le calcul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/texts.py"/>
        <source>{start}... ({count} characters)</source>
        <translation>{start}... ({count} caractères)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/texts.py"/>
        <source>{count} bytes</source>
        <translation>{count} octets</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/texts.py"/>
        <source>{minutes} min {rest} s</source>
        <translation>{minutes} min {rest} s</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/texts.py"/>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>There is no model called {name}.</source>
        <translation>Il n&apos;y a pas de modèle appelé {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Installed: {names}; or give the path of an .onnx file.</source>
        <translation>Installés : {names} ; ou donnez le chemin d&apos;un fichier .onnx.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>There is no model file {name}.</source>
        <translation>Il n&apos;y a pas de fichier de modèle {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Check the path, or choose an installed model by name.</source>
        <translation>Vérifiez le chemin, ou choisissez par son nom un modèle installé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} has {size} bytes.</source>
        <translation>{path} fait {size} octets.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Models of up to {max_model_bytes} bytes are read.</source>
        <translation>Les modèles sont lus jusqu&apos;à {max_model_bytes} octets.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} is not an ONNX model that can be loaded: {error}.</source>
        <translation>{path} n&apos;est pas un modèle ONNX qui puisse être chargé : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Choose a model exported with &apos;miso export&apos;, or the bundled one.</source>
        <translation>Choisissez un modèle exporté avec « miso export », ou celui qui est fourni.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} carries no {metadata_key} metadata (it has: {metadata}).</source>
        <translation>{path} n&apos;a pas de métadonnées {metadata_key} (il a : {metadata}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>MISO reads models that state their contract; export it with &apos;miso export&apos;.</source>
        <translation>MISO lit les modèles qui déclarent leur contrat ; exportez-le avec « miso export ».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s inputs are {inputs}.</source>
        <translation>Les entrées du modèle sont {inputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>They must be {wanted}.</source>
        <translation>Elles doivent être {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s input {name} has the shape {shape}.</source>
        <translation>L&apos;entrée {name} du modèle a la forme {shape}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must have {rank} dimensions and {bands} bands.</source>
        <translation>Elle doit avoir {rank} dimensions et {bands} bandes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must have {rank} dimensions.</source>
        <translation>Elle doit avoir {rank} dimensions.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s output for the task {name} has the shape {shape}.</source>
        <translation>La sortie du modèle pour la tâche {name} a la forme {shape}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must be [n, {count}, rows, cols].</source>
        <translation>Elle doit être [n, {count}, rows, cols].</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{count} window(s) of {size} pixels</source>
        <translation>{count} fenêtre(s) de {size} pixels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s output for {task} is {dtype} of the shape {shape}.</source>
        <translation>La sortie du modèle pour {task} est de type {dtype} et de forme {shape}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must be float32 for {count} windows of {rows} x {columns} places: the model file is at fault.</source>
        <translation>Elle doit être float32 pour {count} fenêtres de {rows} x {columns} points : le fichier du modèle est en cause.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s output for {task} runs from {low} to {high}.</source>
        <translation>La sortie du modèle pour {task} va de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Probabilities lie between 0 and 1: the model file is at fault.</source>
        <translation>Les probabilités sont comprises entre 0 et 1 : le fichier du modèle est en cause.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} keeps its weights in another file.</source>
        <translation>{path} garde ses poids dans un autre fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Save the model as one file, without external data.</source>
        <translation>Enregistrez le modèle en un seul fichier, sans données externes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>the window of the self-test</source>
        <translation>la fenêtre de l&apos;autotest</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its probabilities differ from the CPU&apos;s by {difference}, more than {tolerance}</source>
        <translation>ses probabilités s&apos;écartent de celles du CPU de {difference}, plus que {tolerance}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its test did not end within {seconds} s</source>
        <translation>son test ne s&apos;est pas terminé en {seconds} s</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its test could not be started: {error}</source>
        <translation>son test n&apos;a pas pu être démarré : {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its test ended with status {returncode}: {last}</source>
        <translation>son test s&apos;est terminé avec le code de sortie {returncode} : {last}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>it failed: {error}</source>
        <translation>échec : {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>Reading the sites</source>
        <translation>Lecture des sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>It lies outside all sources, at {x}, {y} (EPSG:3338).{hint}</source>
        <translation>Il est hors de toutes les sources, en {x}, {y} (EPSG:3338).{hint}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} is no angle</source>
        <translation>{value} n&apos;est pas un angle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} has a fraction in front of a smaller unit</source>
        <translation>{value} a une fraction devant une unité plus petite</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} has 60 or more minutes or seconds</source>
        <translation>{value} a 60 minutes ou secondes, ou plus</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} has a minus and the letter {letter}</source>
        <translation>{value} a un signe moins et la lettre {letter}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} is no number</source>
        <translation>{value} n&apos;est pas un nombre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{path} (given as sites) has no row but its first.</source>
        <translation>{path} (fourni comme sites) n&apos;a pas d&apos;autre ligne que la première.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Choose a table with sites.</source>
        <translation>Choisissez un tableau avec des sites.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>longitude or easting</source>
        <translation>longitude ou abscisse (est)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>latitude or northing</source>
        <translation>latitude ou ordonnée (nord)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>the sites</source>
        <translation>les sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{path} (given as sites) has no columns that look like longitude and latitude, or x and y.</source>
        <translation>{path} (fourni comme sites) n&apos;a pas de colonnes qui ressemblent à longitude et latitude, ou à x et y.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Name them (--x-field and --y-field; in QGIS: X field, Y field). It has: {names}.</source>
        <translation>Indiquez-les (--x-field et --y-field ; dans QGIS : Champ X, Champ Y). Colonnes existantes : {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>more than {max_sites} rows</source>
        <translation>plus de {max_sites} lignes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{shown} (given as sites) cannot be read as a table: {error}.</source>
        <translation>{shown} (fourni comme sites) ne peut pas être lu comme tableau : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Save it again as CSV.</source>
        <translation>Enregistrez-le de nouveau en CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{shown} (given as sites) has no line of column names.</source>
        <translation>{shown} (fourni comme sites) n&apos;a pas de ligne de noms de colonnes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Give it one.</source>
        <translation>Donnez-lui-en une.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>The first line of {shown} (given as sites) holds numbers: {cells}.</source>
        <translation>La première ligne de {shown} (fourni comme sites) contient des nombres : {cells}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Put a line with the names of the columns first.</source>
        <translation>Placez en tête une ligne avec les noms des colonnes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>It has {count} cells where the first line has {columns}: a delimiter stands inside a value, such as a decimal comma.</source>
        <translation>Elle a {count} cellules là où la première ligne en a {columns} : un séparateur se trouve dans une valeur, par exemple une virgule décimale.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>The coordinates of {path} (given as sites) are no degrees (the first is {known}), and no CRS was given for them.</source>
        <translation>Les coordonnées de {path} (fourni comme sites) ne sont pas des degrés (la première est {known}), et aucun SCR n&apos;a été indiqué pour elles.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Give their CRS (--crs EPSG:3338; in QGIS: CRS of the table).</source>
        <translation>Indiquez leur SCR (--crs EPSG:3338 ; dans QGIS : SCR du tableau).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>It has no value in {gone}.</source>
        <translation>Pas de valeur dans {gone}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Its coordinates cannot be read: {error}.</source>
        <translation>Ses coordonnées ne peuvent pas être lues : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Its coordinates stood in each other&apos;s columns and were swapped.</source>
        <translation>Ses coordonnées se trouvaient chacune dans la colonne de l&apos;autre et ont été échangées.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Both of its coordinates name the same direction.</source>
        <translation>Ses deux coordonnées désignent la même direction.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>It has no geometry.</source>
        <translation>Pas de géométrie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Its geometry cannot be read: {error}.</source>
        <translation>Sa géométrie ne peut pas être lue : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It is a {geom_type}: only points and polygons are sites.</source>
        <translation>C&apos;est un {geom_type} : seuls les points et les polygones sont des sites.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It has no coordinates.</source>
        <translation>Pas de coordonnées.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It has {count} points; up to {max_points} are taken.</source>
        <translation>Il a {count} points ; au plus {max_points} sont pris.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its coordinates have no place in Alaska Albers (EPSG:3338).</source>
        <translation>Ses coordonnées ne peuvent pas être projetées en Alaska Albers (EPSG:3338).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It is larger than Alaska.</source>
        <translation>Il est plus grand que l&apos;Alaska.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its coordinates are 0, 0, which stands for none.</source>
        <translation>Ses coordonnées sont 0, 0, ce qui signifie aucune.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its latitude and longitude were swapped.</source>
        <translation>Sa latitude et sa longitude ont été échangées.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>{y} is no latitude.</source>
        <translation>{y} n&apos;est pas une latitude.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>{x} is no longitude.</source>
        <translation>{x} n&apos;est pas une longitude.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its longitude {x} was taken by whole circles.</source>
        <translation>Sa longitude {x} a été ramenée d&apos;un nombre entier de tours.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It lies across the antimeridian.</source>
        <translation>Il chevauche l&apos;antiméridien.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its polygon cannot be repaired.</source>
        <translation>Son polygone ne peut pas être réparé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its polygon has no area.</source>
        <translation>Son polygone n&apos;a pas de superficie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source> Is the minus sign of its longitude missing?</source>
        <translation> Manque-t-il le signe moins de sa longitude ?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>The results would replace the sites themselves: {result}.</source>
        <translation>Les résultats remplaceraient les sites eux-mêmes : {result}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>Writing the sites</source>
        <translation>Écriture des sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>Writing chip {site} of {count}</source>
        <translation>Écriture de l&apos;imagette {site} sur {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>The map has no value there: neither imagery nor elevation is known.</source>
        <translation>La carte n&apos;y a pas de valeur : ni imagerie ni altitude ne sont connues.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>It holds no centre of a pixel: the pixel it lies in was taken.</source>
        <translation>Il ne contient aucun centre de pixel : le pixel où il se trouve a été pris.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>{gone} of its {used} pixels have no value.</source>
        <translation>{gone} de ses {used} pixels n&apos;ont pas de valeur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>The map has no value at its point.</source>
        <translation>La carte n&apos;a pas de valeur en son point.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>The sites&apos; column {column} is called {new} in the result.</source>
        <translation>La colonne {column} des sites s&apos;appelle {new} dans le résultat.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/style.py"/>
        <source>{title}: {name} {low} to {high} %</source>
        <translation>{title} : {name} {low} à {high} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/style.py"/>
        <source>No value (see miso_reason)</source>
        <translation>Pas de valeur (voir miso_reason)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>It has no {id_field}: it is called by its row.</source>
        <translation>Pas de {id_field} : il est désigné par sa ligne.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>Row {row} has the same {id_field}.</source>
        <translation>La ligne {row} a le même {id_field}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>1 more row has the same {id_field}.</source>
        <translation>1 autre ligne a le même {id_field}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>{count} more rows have the same {id_field}.</source>
        <translation>{count} autres lignes ont le même {id_field}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>The sites have no column {asked} for the {what}.</source>
        <translation>Les sites n&apos;ont pas de colonne {asked} pour : {what}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>They have: {names}.</source>
        <translation>Colonnes existantes : {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>{path} (given as sites) has {what}; up to {max_sites} sites are taken at a time.</source>
        <translation>{path} (fourni comme sites) contient {what} ; au plus {max_sites} sites sont pris à la fois.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>Split the sites into several runs.</source>
        <translation>Répartissez les sites sur plusieurs calculs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) is no file on this computer.</source>
        <translation>{path} (fourni comme sites) n&apos;est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Save the sites to a file, for instance a GeoPackage, and give that.</source>
        <translation>Enregistrez les sites dans un fichier, par exemple un GeoPackage, et donnez celui-ci.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has {size} MB; up to {most} MB are read.</source>
        <translation>{path} (fourni comme sites) fait {size} Mo ; au plus {most} Mo sont lus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Save only the sites of the area.</source>
        <translation>N&apos;enregistrez que les sites de la zone.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) cannot be read as a vector layer: {error}.</source>
        <translation>{path} (fourni comme sites) ne peut pas être lu comme couche vectorielle : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON, CSV table or another file OGR knows.</source>
        <translation>Donnez un GeoPackage, un shapefile, un GeoJSON, un tableau CSV ou un autre fichier connu d&apos;OGR.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no feature.</source>
        <translation>{path} (fourni comme sites) n&apos;a aucune entité.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Choose a layer with sites.</source>
        <translation>Choisissez une couche avec des sites.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>more than {max_sites} features</source>
        <translation>plus de {max_sites} entités</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no layer {layer}.</source>
        <translation>{path} (fourni comme sites) n&apos;a pas de couche {layer}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <location filename="../miso_qgis/processing/vector_inputs.py"/>
        <source>It has: {names}.</source>
        <translation>Noms existants : {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no layer with geometries.</source>
        <translation>{path} (fourni comme sites) n&apos;a pas de couche avec des géométries.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Choose a layer of points or polygons, or save the table as CSV.</source>
        <translation>Choisissez une couche de points ou de polygones, ou enregistrez le tableau en CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) is a {driver} file, which is not read as sites.</source>
        <translation>{path} (fourni comme sites) est un fichier {driver}, qui n&apos;est pas lu comme sites.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON or CSV table.</source>
        <translation>Donnez un GeoPackage, un shapefile, un GeoJSON ou un tableau CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no coordinate reference system in its layer {layer}.</source>
        <translation>{path} (fourni comme sites) n&apos;a pas de système de coordonnées de référence dans sa couche {layer}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Assign one to the file, or give it (--crs).</source>
        <translation>Attribuez-en un au fichier, ou indiquez-le (--crs).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Its geometry cannot be read.</source>
        <translation>Sa géométrie ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>The layers of {path} (given as sites) have different CRSs.</source>
        <translation>Les couches de {path} (fourni comme sites) ont des SCR différents.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Name one of its {count} layers (--sites-layer).</source>
        <translation>Indiquez l&apos;une de ses {count} couches (--sites-layer).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>All {count} layers of {title} were taken together; --sites-layer names one.</source>
        <translation>Les {count} couches de {title} ont été prises ensemble ; --sites-layer en désigne une.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>{path} is placed by ground control points or a sensor model (GCP, RPC), not by a geotransform.</source>
        <translation>{path} est placé par des points de contrôle au sol ou un modèle de capteur (GCP, RPC), et non par une géotransformation.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>Warp it first (Raster &gt; Projections &gt; Warp in QGIS, or gdalwarp).</source>
        <translation>Projetez-le d&apos;abord (Raster &gt; Projections &gt; Projection (warp) dans QGIS, ou gdalwarp).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>The values of {name} in {path} run from {shown} (1 to 99 %), {what}; the model was trained on {low} to {high}{unit}.</source>
        <translation>Les valeurs de {name} dans {path} vont de {shown} (1 à 99 %), {what} ; le modèle a été entraîné sur {low} à {high}{unit}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give {option} {scale}{offset} (in QGIS: Scales of the sources, elevation={scale}{change}), or declare the unit in the file.</source>
        <translation>Indiquez {option} {scale}{offset} (dans QGIS : Facteurs d&apos;échelle des sources, elevation={scale}{change}), ou déclarez l&apos;unité dans le fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give the band by itself with its scale ({alone}; in QGIS under Ready-made covariates), or declare scale and offset in the file.</source>
        <translation>Donnez la bande à part avec son facteur d&apos;échelle ({alone} ; dans QGIS sous Covariables toutes prêtes), ou déclarez facteur et décalage dans le fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>stored as 8-bit numbers: a picture stretched for the eye, not reflectance</source>
        <translation>stockées en nombres à 8 bits : une image étirée pour l&apos;œil, et non une réflectance</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Use the reflectance raster the picture was made from (uint16, reflectance x 10000).</source>
        <translation>Utilisez le raster de réflectance dont l&apos;image est issue (uint16, réflectance x 10000).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as reflectance from 0 to 1</source>
        <translation>comme une réflectance de 0 à 1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give --imagery-scale 10000 (in QGIS: Scales of the sources, imagery=10000), or declare the scale in the file.</source>
        <translation>Indiquez --imagery-scale 10000 (dans QGIS : Facteurs d&apos;échelle des sources, imagery=10000), ou déclarez le facteur dans le fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>far below reflectance x 10000 (reflectance in percent?)</source>
        <translation>bien en dessous d&apos;une réflectance x 10000 (réflectance en pourcentage ?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give the scale to reflectance x 10000, for percent --imagery-scale 100 (in QGIS: Scales of the sources, imagery=100).</source>
        <translation>Indiquez le facteur vers la réflectance x 10000, pour des pourcentages --imagery-scale 100 (dans QGIS : Facteurs d&apos;échelle des sources, imagery=100).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>No value of any band in {path} lies below {lowest} (lowest: {name}). Sentinel-2 of processing baseline 04.00 and later stores reflectance + 1000: if this is such a product, give --imagery-scale 1,-1000 (in QGIS: Scales of the sources, imagery=1-1000).</source>
        <translation>Dans {path}, aucune valeur d&apos;aucune bande n&apos;est inférieure à {lowest} (la plus basse : {name}). Les données Sentinel-2 produites avec la processing baseline 04.00 ou une plus récente stockent la réflectance + 1000 : s&apos;il s&apos;agit d&apos;un tel produit, indiquez --imagery-scale 1,-1000 (dans QGIS : Facteurs d&apos;échelle des sources, imagery=1-1000).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than any surface reflects</source>
        <translation>plus que ce que réfléchit une surface</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>: check its scale.</source>
        <translation>, vérifiez son facteur d&apos;échelle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>up to {top}: impossible in metres (feet?)</source>
        <translation>jusqu&apos;à {top} : impossible en mètres (pieds ?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>up to {top}: impossible in metres (decimetres, centimetres?)</source>
        <translation>jusqu&apos;à {top} : impossible en mètres (décimètres, centimètres ?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>hardly any relief: scaled to 0..1, or in kilometres?</source>
        <translation>presque aucun relief : ramené à 0..1, ou en kilomètres ?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>far below the sea: bathymetry, or an undeclared nodata value?</source>
        <translation>bien en dessous du niveau de la mer : bathymétrie, ou valeur nodata non déclarée ?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as in kelvin</source>
        <translation>comme en kelvins</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as if stored x {scale}</source>
        <translation>comme stockées x {scale}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>no temperature in degrees Celsius</source>
        <translation>et non une température en degrés Celsius</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>warmer than any January minimum of the region (degrees Fahrenheit?)</source>
        <translation>plus chaudes que tout minimum de janvier de la région (degrés Fahrenheit ?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as if scaled to 0..1</source>
        <translation>comme ramenées à 0..1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as a sum of five months in kelvin</source>
        <translation>comme une somme de cinq mois en kelvins</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as if stored x {scale} (AKVEG stores this index x 100)</source>
        <translation>comme stockées x {scale} (AKVEG stocke cet indice x 100)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>no sum of five months</source>
        <translation>et non une somme de cinq mois</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>less than any desert gets in a year (metres?)</source>
        <translation>moins que ce que reçoit un désert en un an (mètres ?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>less than any place of the region gets in a year (centimetres, inches or mm a month?)</source>
        <translation>moins que ce que reçoit tout lieu de la région en un an (centimètres, pouces ou mm par mois ?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give the band by itself with its scale (--covariate ppt_annual=FILE:BAND*10 from centimetres, *25.4 from inches, *12 from mm a month).</source>
        <translation>Donnez la bande à part avec son facteur d&apos;échelle (--covariate ppt_annual=FILE:BAND*10 pour des centimètres, *25.4 pour des pouces, *12 pour des mm par mois).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than falls anywhere on earth</source>
        <translation>plus que ce qui tombe où que ce soit sur terre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>very dry: check that the unit is mm a year, not centimetres or mm a month</source>
        <translation>précipitations très faibles : vérifiez que l&apos;unité est le mm par an, et non le centimètre ou le mm par mois</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than 90 degrees</source>
        <translation>plus de 90 degrés</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>, as if stored x {scale}</source>
        <translation>, comme stockées x {scale}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>very flat: check that the unit is degrees, not radians or a ratio</source>
        <translation>pentes très faibles : vérifiez que l&apos;unité est le degré, et non le radian ou un rapport</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than a full turn</source>
        <translation>plus qu&apos;un tour complet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as in radians</source>
        <translation>comme en radians</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than the logarithm of any catchment area</source>
        <translation>plus que le logarithme de toute aire de drainage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>higher than any hill above the 90 m around it</source>
        <translation>plus que la hauteur de toute butte par rapport aux 90 m alentour</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>sharper than any terrain at 10 m</source>
        <translation>courbure plus forte que sur tout relief à 10 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>{name} of {path}: {doubt}.</source>
        <translation>{name} de {path} : {doubt}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>{path} ({crs}) has no place in {target}.</source>
        <translation>{path} ({crs}) ne peut pas être projeté en {target}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Check the CRS of the raster.</source>
        <translation>Vérifiez le SCR du raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Reading {path} failed: {error}.</source>
        <translation>La lecture de {path} a échoué : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Check that the file is whole and still there.</source>
        <translation>Vérifiez que le fichier est complet et existe toujours.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>The model has no covariate {name}.</source>
        <translation>Le modèle n&apos;a pas de covariable {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Choose from: {names}.</source>
        <translation>Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>x {by} {to} (set by the user)</source>
        <translation>x {by} {to} (fixé par l&apos;utilisateur)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>x {scale} {offset} (declared in the file)</source>
        <translation>x {scale} {offset} (déclaré dans le fichier)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>x {published} (the Alaska Soil Data Bank&apos;s scaling of {name})</source>
        <translation>x {published} (facteur de l&apos;Alaska Soil Data Bank pour {name})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>{note}, reflectance to reflectance x 10000</source>
        <translation>{note}, réflectance ramenée à réflectance x 10000</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>its unit is declared as {unit}, which is not known for {name}: taken as it is</source>
        <translation>son unité est déclarée comme {unit}, inconnue pour {name} : prise telle quelle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>{note}, {unit} converted</source>
        <translation>{note}, {unit} converti</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>From the last map made here with this model ({where}): {pixels} pixels in {seconds} s.</source>
        <translation>D&apos;après la dernière carte faite ici avec ce modèle ({where}) : {pixels} pixels en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>From a trial of about a second of this model on this machine ({where}), and {other} microseconds a pixel for reading and writing, as measured on two cores elsewhere; the first map made here will correct both.</source>
        <translation>D&apos;après un essai d&apos;environ une seconde de ce modèle sur cette machine ({where}), et {other} microsecondes par pixel pour la lecture et l&apos;écriture, mesurées ailleurs sur deux cœurs ; la première carte faite ici corrigera les deux.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source> Other programs were using the processor during the trial.</source>
        <translation> D&apos;autres programmes utilisaient le processeur pendant l&apos;essai.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>a thread per core</source>
        <translation>un thread par cœur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>1 thread</source>
        <translation>1 thread</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>{count} threads</source>
        <translation>{count} threads</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) cannot be read as a vector layer: {error}.</source>
        <translation>{path} (fourni comme masque) ne peut pas être lu comme couche vectorielle : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>The mask {path} has no coordinate reference system.</source>
        <translation>Le masque {path} n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>The mask {path} holds no polygon (it holds: {kinds}).</source>
        <translation>Le masque {path} ne contient aucun polygone (contenu : {kinds}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Choose a polygon layer.</source>
        <translation>Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) is no file on this computer.</source>
        <translation>{path} (fourni comme masque) n&apos;est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Save the polygons to a file, for instance a GeoPackage, and give that.</source>
        <translation>Enregistrez les polygones dans un fichier, par exemple un GeoPackage, et donnez celui-ci.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) is a {driver} file, which is not read as a mask.</source>
        <translation>{path} (fourni comme masque) est un fichier {driver}, qui n&apos;est pas lu comme masque.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) has {what}; up to {max_bytes} MB and {max_features} features are read.</source>
        <translation>{path} (fourni comme masque) contient {what} ; au plus {max_bytes} Mo et {max_features} entités sont lus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Dissolve or simplify the polygons, or give only those of the area.</source>
        <translation>Regroupez ou simplifiez les polygones, ou donnez seulement ceux de la zone.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A message was longer than a line may be.</source>
        <translation>Un message était plus long que ne peut l&apos;être une ligne.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A {type} message has the id {identifier}.</source>
        <translation>Un message {type} a l&apos;identifiant {identifier}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A message has the type {type}.</source>
        <translation>Un message a le type {type}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A request&apos;s body is no object.</source>
        <translation>Le corps d&apos;une requête n&apos;est pas un objet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A job {identifier} is already under way.</source>
        <translation>Une tâche {identifier} est déjà en cours.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>{max_waiting} jobs are waiting already.</source>
        <translation>{max_waiting} tâches sont déjà en attente.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Wait until one has ended.</source>
        <translation>Attendez que l&apos;une d&apos;elles se termine.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The engine ran out of memory.</source>
        <translation>Le moteur a manqué de mémoire.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Close other programs, or choose a smaller extent.</source>
        <translation>Fermez d&apos;autres programmes, ou choisissez une emprise plus petite.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The engine failed unexpectedly: {name}: {unexpected}.</source>
        <translation>Le moteur a échoué de façon inattendue : {name} : {unexpected}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Please report this with the log.</source>
        <translation>Merci de signaler ce problème avec le journal.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The engine knows no job of the kind {kind}.</source>
        <translation>Le moteur ne connaît pas de tâche du type {kind}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>It knows: {perform}.</source>
        <translation>Il connaît les tâches : {perform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The devices were asked for with {body}.</source>
        <translation>Le matériel a été demandé avec {body}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Ask with test, model.</source>
        <translation>Demandez avec test, model.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The field &apos;measure&apos; is {measure}.</source>
        <translation>Le champ « measure » vaut {measure}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give true or false.</source>
        <translation>Donnez true ou false.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The {name} of the place</source>
        <translation>La coordonnée {name} du lieu</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The CRS of the place is {crs}.</source>
        <translation>Le SCR du lieu est {crs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give a text.</source>
        <translation>Donnez un texte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>A layer of a run stands for the run and the task it shows. Any other raster of classes or probabilities can be assessed too; or choose the .json file of a run.</source>
        <translation>Une couche issue d&apos;un calcul désigne ce calcul et la tâche qu&apos;elle montre. Tout autre raster de classes ou de probabilités peut aussi être évalué ; ou bien choisissez le fichier .json d&apos;un calcul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Which of the run&apos;s maps is assessed.</source>
        <translation>Laquelle des cartes du calcul est évaluée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>as the layer shows</source>
        <translation>celle de la couche</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Points in any CRS. The parts of a multipoint count one by one.</source>
        <translation>Points dans un SCR quelconque. Les parties d&apos;un multipoint comptent une à une.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>The column with the observed class.</source>
        <translation>La colonne de la classe observée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>How deep was dug or probed: an absence of permafrost counts only where this is 1 m or more.</source>
        <translation>Jusqu&apos;où l&apos;on a creusé ou sondé : une absence de pergélisol ne compte que si cette profondeur atteint 1 m ou plus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Unit of that column.</source>
        <translation>Unité de cette colonne.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Observations are presences only</source>
        <translation>Présences seulement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>They say where something is and not where it is not: only recall is given.</source>
        <translation>Elles disent où quelque chose se trouve, et non où il n&apos;y en a pas : seul le rappel est donné.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Begins the files&apos; names and names the layer. A taken one is numbered.</source>
        <translation>Début du nom des fichiers et nom de la couche. Un nom déjà pris est numéroté.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Assess</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Compare the map with the observations. While a run is being made, it waits.</source>
        <translation>Comparer la carte aux observations. Si un calcul est en cours, l&apos;évaluation attend sa fin.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Depth unit</source>
        <translation>Unité (prof.)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Sample, regions and blocks</source>
        <translation>Échantillon, régions et blocs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Areas adjusted for the map&apos;s errors, with intervals, are given only for a probability sample: simple (random), systematic, or stratified by the classes of this map. none for everything else.</source>
        <translation>Des superficies corrigées des erreurs de la carte, avec intervalles, ne sont données que pour un échantillon probabiliste : simple (aléatoire), systematic (systématique) ou stratified (stratifié par les classes de cette carte). none dans tous les autres cas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Only observations for which all of these hold: FIELD OP VALUE, separated by “;”.</source>
        <translation>Seulement les observations qui vérifient toutes ces conditions : CHAMP OP VALEUR, séparées par « ; ».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Polygons to give figures for, such as ecoregions or permafrost zones.</source>
        <translation>Polygones pour lesquels donner des indicateurs, par exemple des écorégions ou des zones de pergélisol.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>The column that names a region.</source>
        <translation>La colonne qui nomme la région.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Intervals come from drawing whole squares of this side: observations near each other are no independent evidence. None is given for fewer than 10 squares.</source>
        <translation>Les intervalles viennent du tirage de carrés entiers de ce côté : des observations voisines ne sont pas des preuves indépendantes. Aucun intervalle n&apos;est donné pour moins de 10 carrés.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Design</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: {count} observations that count, in {blocks} blocks of {size:g} km. {note}</source>
        <translation>{name} : {count} observations retenues, dans {blocks} blocs de {size:g} km. {note}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>The record {path} cannot be read.</source>
        <translation>Le compte rendu {path} est illisible.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Area under the ROC curve</source>
        <translation>Aire sous la courbe ROC</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Area under the precision-recall curve</source>
        <translation>Aire sous la courbe précision-rappel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Expected calibration error</source>
        <translation>Erreur de calibration attendue</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Log loss</source>
        <translation>Perte logarithmique</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: prevalence</source>
        <translation>{name} : prévalence</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: recall</source>
        <translation>{name} : rappel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: precision</source>
        <translation>{name} : précision</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: F1</source>
        <translation>{name} : F1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>This map would be</source>
        <translation>Carte prévue</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Extent (m, EPSG:3338)</source>
        <translation>Emprise (m, EPSG:3338)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>West, east, south and north of the area (m, EPSG:3338). Left empty: the whole imagery, else elevation.</source>
        <translation>Ouest, est, sud et nord de la zone (m, EPSG:3338). Si le champ est vide : toute l&apos;imagerie, sinon l&apos;altitude.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Whole imagery</source>
        <translation>Toute l&apos;imagerie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Draw the extent as a rectangle on the map.</source>
        <translation>Dessiner l&apos;emprise sur la carte sous forme de rectangle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Draw a polygon on the map: click its corners, end with a right click or a double click. Outside of it the map is empty.</source>
        <translation>Dessiner un polygone sur la carte : cliquez pour placer ses sommets et terminez par un clic droit ou un double clic. En dehors, la carte reste vide.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Map view</source>
        <translation>Vue carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Take what the map window shows.</source>
        <translation>Prendre ce que montre la fenêtre de la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Take the selected features of the current layer: the extent around them, and polygons as the outline.</source>
        <translation>Prendre les entités sélectionnées de la couche active : l&apos;emprise qui les entoure, et les polygones comme contour.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Take the extent of a spatial bookmark of the project or of yours.</source>
        <translation>Prendre l&apos;emprise d&apos;un signet spatial du projet ou de l&apos;un des vôtres.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>AKVEG grid</source>
        <translation>Grille AKVEG</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Add the tiles of the AKVEG grid in the map window as a layer; it shows their ids.</source>
        <translation>Ajouter comme couche les tuiles de la grille AKVEG visibles dans la fenêtre de la carte ; leurs identifiants y sont affichés.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>The id of a 50 km tile of the AKVEG grid, instead of an extent.</source>
        <translation>L&apos;identifiant d&apos;une tuile de 50 km de la grille AKVEG, au lieu d&apos;une emprise.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>AKVEG tile</source>
        <translation>Tuile AKVEG</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Inside polygons</source>
        <translation>Dans des polygones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Outside of the polygons of this layer or file the map is empty. May be left out.</source>
        <translation>En dehors des polygones de cette couche ou de ce fichier, la carte reste vide. Facultatif.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Drop the drawn or selected polygon; the extent stays.</source>
        <translation>Abandonner le polygone dessiné ou sélectionné ; l&apos;emprise reste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>There are no bookmarks</source>
        <translation>Il n&apos;y a pas de signets</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Drawn polygon</source>
        <translation>Polygone dessiné</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>No grid: {error}</source>
        <translation>Pas de grille : {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/background.py"/>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Please report this.</source>
        <translation>Merci de signaler ce problème.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Which band feeds which input of the model, and how that was found out.</source>
        <translation>Quelle bande alimente quelle entrée du modèle, et comment cela a été établi.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Match by</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Band for {input}</source>
        <translation>Bande pour {input}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>choose...</source>
        <translation>choisir...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>chosen</source>
        <translation>choix</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>derived</source>
        <translation>dérivée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>The layer {layer!r} has a CRS or nodata value that its file lacks, and the project is not saved.</source>
        <translation>La couche {layer!r} a un SCR ou une valeur nodata que son fichier n&apos;a pas, et le projet n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>Save the project: the command then takes the layer from there.</source>
        <translation>Enregistrez le projet : la commande y prendra alors la couche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>The layer {layer!r} is a temporary one and has no file.</source>
        <translation>La couche {layer!r} est temporaire et n&apos;a pas de fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>Save it (Export &gt; Make Permanent) and copy the command again.</source>
        <translation>Enregistrez-la (Exporter &gt; Convertir en couche permanente) et copiez de nouveau la commande.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>The command has {count} characters; the command prompt takes {most}.</source>
        <translation>La commande compte {count} caractères ; l&apos;invite de commandes en accepte {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>Save the polygons as a layer and choose that layer under &apos;Inside polygons&apos;.</source>
        <translation>Enregistrez les polygones comme couche et choisissez cette couche sous « Dans des polygones ».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>MISO</source>
        <translation>MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Imagery, elevation and climate</source>
        <translation>Imagerie, altitude et climat</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Where the map is made</source>
        <translation>Où la carte est calculée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Model, tasks, outputs, folder and device</source>
        <translation>Modèle, tâches, sorties, dossier et matériel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>What the map says at points and polygons</source>
        <translation>Ce que dit la carte en des points et des polygones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Runs</source>
        <translation>Calculs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Current and past runs</source>
        <translation>Calcul en cours et calculs passés</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>A map against observations</source>
        <translation>Une carte face aux observations</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Threshold of permafrost, and what is at a place</source>
        <translation>Seuil du pergélisol, et ce que dit la carte en un lieu</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Choose imagery, elevation or climate on the page Data.</source>
        <translation>Choisissez l&apos;imagerie, l&apos;altitude ou le climat dans l&apos;onglet Données.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>No folder for the results is given.</source>
        <translation>Aucun dossier n&apos;est indiqué pour les résultats.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Choose one on the page Model.</source>
        <translation>Choisissez-en un dans l&apos;onglet Modèle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The run {name} was cancelled.</source>
        <translation>Le calcul {name} a été annulé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The map {name} is done.</source>
        <translation>La carte {name} est terminée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <source>Open folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The sites {name} are done.</source>
        <translation>Les sites {name} sont terminés.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The assessment {name} is done.</source>
        <translation>L&apos;évaluation {name} est terminée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The area has no place in Alaska Albers: {error}.</source>
        <translation>La zone ne peut pas être projetée en Alaska Albers : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Draw it in Alaska, or check the CRS of the layer.</source>
        <translation>Dessinez-la en Alaska, ou vérifiez le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The selected features span no area.</source>
        <translation>Les entités sélectionnées ne couvrent aucune surface.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Select more of them, or draw a rectangle around the place.</source>
        <translation>Sélectionnez-en davantage, ou dessinez un rectangle autour du lieu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The polygon covers no area.</source>
        <translation>Le polygone ne couvre aucune surface.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Draw it again.</source>
        <translation>Dessinez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The outline has {count} corners or more, too many to be passed on as text.</source>
        <translation>Le contour compte {count} sommets ou plus, trop pour être transmis sous forme de texte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Export the features as a layer of their own and choose that layer under &apos;Inside polygons&apos;.</source>
        <translation>Exportez les entités dans une couche à part et choisissez cette couche sous « Dans des polygones ».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>No feature of the current layer is selected.</source>
        <translation>Aucune entité de la couche active n&apos;est sélectionnée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Choose a vector layer in the layer tree and select features of it on the map.</source>
        <translation>Choisissez une couche vectorielle dans l&apos;arbre des couches et sélectionnez-en des entités sur la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>{count} selected of {layer}</source>
        <translation>Sélection ({count}) de {layer}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Zip of packages (*.zip)</source>
        <translation>Archive zip de paquets (*.zip)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>from the Python package index</source>
        <translation>depuis l&apos;index des paquets Python</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Without a network: a zip or a folder of packages, made on another computer with “python miso_qgis/launch.py engine wheels”. Left empty: fetched from pypi.org, about 100 MB.</source>
        <translation>Sans réseau : une archive zip ou un dossier de paquets, préparé sur un autre ordinateur avec « python miso_qgis/launch.py engine wheels ». Si le champ est vide : téléchargement depuis pypi.org, environ 100 Mo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>What runs the model. Automatic takes what suits this computer. Another one is installed beside the present one, and used from then on.</source>
        <translation>Ce qui fait tourner le modèle. Le choix automatique prend ce qui convient à cet ordinateur. Un autre runtime est installé à côté de l&apos;actuel, puis utilisé à sa place.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>automatic ({name})</source>
        <translation>automatique ({name})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>{name}: {text}, about {size} MB to fetch</source>
        <translation>{name} : {text}, environ {size} Mo à télécharger</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Folder for the engine</source>
        <translation>Dossier du moteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Where the engine is installed, for instance on another disk. Left empty: a folder of the user&apos;s own.</source>
        <translation>Où le moteur est installé, par exemple sur un autre disque. Si le champ est vide : un dossier propre à l&apos;utilisateur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>The environment variable {variable} says where.</source>
        <translation>La variable d&apos;environnement {variable} fixe ce dossier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Delete the installed engine and those of other versions of the plugin.</source>
        <translation>Supprimer le moteur installé et ceux d&apos;autres versions de l&apos;extension.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>&amp;Runtime</source>
        <translation>&amp;Runtime</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>&amp;Packages</source>
        <translation>&amp;Paquets</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Build the engine anew. The present one stays until the new one works.</source>
        <translation>Reconstruire le moteur. L&apos;actuel reste en place jusqu&apos;à ce que le nouveau fonctionne.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <source>Fetch the engine&apos;s packages and try them. QGIS&apos;s own Python is left as it is.</source>
        <translation>Télécharger les paquets du moteur et les essayer. Le Python de QGIS n&apos;est pas touché.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Remove the engine</source>
        <translation>Supprimer le moteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Delete {folder}? Maps cannot be made until it is installed again.</source>
        <translation>Supprimer {folder} ? Aucune carte ne pourra être calculée avant une nouvelle installation.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Installed: {kind}, {size:.0f} MB, Python {python}, onnxruntime {runtime}, in {folder}</source>
        <translation>Installé : {kind}, {size:.0f} Mo, Python {python}, onnxruntime {runtime}, dans {folder}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Only the engine of another version of the plugin is installed. Install this version&apos;s.</source>
        <translation>Seul le moteur d&apos;une autre version de l&apos;extension est installé. Installez celui de cette version.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>An installation was interrupted. Install again: it goes on where it stopped.</source>
        <translation>Une installation a été interrompue. Installez de nouveau : elle reprend là où elle s&apos;est arrêtée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Not installed. Maps need it: about 400 MB (for CPU) in {home}, apart from QGIS.</source>
        <translation>Non installé. Les cartes en ont besoin : environ 400 Mo (pour CPU) dans {home}, à l&apos;écart de QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>the processor; on a Mac also its GPU through Core ML</source>
        <translation>le processeur ; sur un Mac, aussi son GPU via Core ML</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>NVIDIA GPUs with a driver of 2025 or later (580)</source>
        <translation>GPU NVIDIA avec un pilote de 2025 ou plus récent (580)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>any GPU with DirectX 12 on Windows</source>
        <translation>tout GPU avec DirectX 12 sous Windows</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Intel&apos;s processors and GPUs</source>
        <translation>processeurs et GPU Intel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>PyTorch: NVIDIA GPUs on Linux, Apple&apos;s GPUs</source>
        <translation>PyTorch : GPU NVIDIA sous Linux, GPU Apple</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>Set up the engine</source>
        <translation>Configurer le moteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Settings...</source>
        <translation>Paramètres...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>MISO in QGIS&apos;s options.</source>
        <translation>MISO dans les options de QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_report.py"/>
        <source>MISO: report</source>
        <translation>MISO : rapport</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Repairing MISO&apos;s engine</source>
        <translation>Réparation du moteur de MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Installing MISO&apos;s engine</source>
        <translation>Installation du moteur de MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Removing the engine</source>
        <translation>Suppression du moteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Removing MISO&apos;s engine</source>
        <translation>Suppression du moteur de MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>The engine is removed.</source>
        <translation>Le moteur est supprimé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>{count} pixels</source>
        <translation>{count} pixels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>about {time}</source>
        <translation>env. {time}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>What is mapped: the extent in whole pixels, inside the polygons if any.</source>
        <translation>Ce qui est cartographié : l&apos;emprise en pixels entiers, à l&apos;intérieur des polygones s&apos;il y en a.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Columns x rows of the map, and the size of a pixel.</source>
        <translation>Colonnes x lignes de la carte, et taille d&apos;un pixel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Estimated for this computer.</source>
        <translation>Estimée pour cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Estimated size of all files of the run.</source>
        <translation>Taille estimée de tous les fichiers du calcul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Imagery covers</source>
        <translation>L&apos;imagerie couvre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Share of the area for which the imagery has data.</source>
        <translation>Part de la zone pour laquelle l&apos;imagerie a des données.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Elevation covers</source>
        <translation>L&apos;altitude couvre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Share of the area for which the elevation has data.</source>
        <translation>Part de la zone pour laquelle l&apos;altitude a des données.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Climate covers</source>
        <translation>Le climat couvre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Share of the area for which the climate has data.</source>
        <translation>Part de la zone pour laquelle le climat a des données.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Snapped to</source>
        <translation>Calée sur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>The extent grown to whole pixels of the AKVEG lattice (m, EPSG:3338).</source>
        <translation>L&apos;emprise étendue aux pixels entiers de la trame AKVEG (m, EPSG:3338).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>{count} ({width} x {height}, {size} m)</source>
        <translation>{count} ({width} x {height}, {size} m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The observations were handed over in a file that is gone: choose their layer.</source>
        <translation>Les observations avaient été transmises dans un fichier qui n&apos;existe plus : choisissez leur couche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The sites {title} were handed over in a file that is gone: choose their layer.</source>
        <translation>Les sites {title} avaient été transmis dans un fichier qui n&apos;existe plus : choisissez leur couche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The map was written in {crs}, which only the shell does; here it is made in {own}.</source>
        <translation>La carte a été écrite en {crs}, ce que seule la ligne de commande permet ; ici elle est calculée en {own}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The {role} had a CRS or nodata value set on its layer, which the file {path} lacks: choose that layer.</source>
        <translation>La source {role} avait sur sa couche un SCR ou une valeur nodata que le fichier {path} n&apos;a pas : choisissez cette couche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The {role} was read together with {count} more files, which must be chosen anew.</source>
        <translation>La source {role} était lue avec {count} autres fichiers, qu&apos;il faut choisir de nouveau.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/layer_picker.py"/>
        <source>Choose a file instead of a layer of the project: {title}</source>
        <translation>Choisir un fichier au lieu d&apos;une couche du projet : {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>What to do: {hint}</source>
        <translation>Que faire : {hint}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>Code: {code}</source>
        <translation>Code : {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>MISO: what went wrong</source>
        <translation>MISO : détail de l&apos;erreur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <location filename="../miso_qgis/gui/reader.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/model_card.py"/>
        <source>MISO: model card of {name}</source>
        <translation>MISO : fiche du modèle {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/model_card.py"/>
        <source>The model {name} has no card: there is no .md file of its name beside the .onnx file. What it was trained on is not known here.</source>
        <translation>Le modèle {name} n&apos;a pas de fiche : aucun fichier .md de ce nom ne se trouve à côté du fichier .onnx. On ignore ici sur quoi il a été entraîné.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>{device}: cannot be used, {problem}</source>
        <translation>{device} : inutilisable, {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>{device}: works, {speed} pixels a second</source>
        <translation>{device} : fonctionne, {speed} pixels par seconde</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Engine {engine} with onnxruntime {runtime}, Python {python}. Devices: {devices}.</source>
        <translation>Moteur {engine} avec onnxruntime {runtime}, Python {python}. Matériel : {devices}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Python of the engine&apos;s environment</source>
        <translation>Python de l&apos;environnement du moteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The Python program that computes the maps, in an environment of its own. Left empty: the engine that is installed above.</source>
        <translation>Le programme Python qui calcule les cartes, dans son propre environnement. Si le champ est vide : le moteur installé ci-dessus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>the installed one</source>
        <translation>celui qui est installé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Interpreter</source>
        <translation>Interpréteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Start the engine with this interpreter and see what it offers.</source>
        <translation>Démarrer le moteur avec cet interpréteur et voir ce qu&apos;il offre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Versions, places, devices and the last errors as a text to paste where you ask for help.</source>
        <translation>Versions, emplacements, matériel et dernières erreurs sous forme de texte, à coller là où vous demandez de l&apos;aide.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Open the documentation of this page.</source>
        <translation>Ouvrir la documentation de cette page.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Folder for the results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Where the maps of the panel and the sample project go, unless another folder is chosen there. @project_folder/maps is a folder beside the saved project. Left empty: {folder}.</source>
        <translation>Où vont les cartes du panneau et le projet d&apos;exemple, sauf si un autre dossier y est choisi. @project_folder/maps est un dossier à côté du projet enregistré. Si le champ est vide : {folder}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Default folder</source>
        <translation>Dossier par défaut</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>New maps in the panel start with</source>
        <translation>Réglages initiaux des nouvelles cartes du panneau</translation>
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
        <translation>Taille de pixel de la carte. En dessous de 10 m, il y a plus de pixels, mais pas plus de détail.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How probabilities are stored: as whole percent, or as fractions for further computation.</source>
        <translation>Comment les probabilités sont stockées : en pourcentages entiers, ou en fractions pour d&apos;autres calculs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Whole percent (1 byte)</source>
        <translation>% entiers (1 octet)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Fractions 0 to 1 (4 bytes)</source>
        <translation>Fractions 0 à 1 (4 octets)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Where the model runs. Automatic takes a GPU when the engine can use one, else the processor. Check tells which the engine offers.</source>
        <translation>Où tourne le modèle. Le choix automatique prend un GPU si le moteur peut en utiliser un, sinon le processeur. « Vérifier » indique ce qu&apos;offre le moteur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Pixel size</source>
        <translation>Taille de pixel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Permafrost from</source>
        <translation>Pergélisol dès</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Limits of every map</source>
        <translation>Limites de toutes les cartes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>no limit ({count} here)</source>
        <translation>sans limite ({count} ici)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>How many threads of the processor the engine may use at most, whatever is asked for in a run.</source>
        <translation>Nombre maximal de threads du processeur que le moteur peut utiliser, quoi que demande un calcul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>How much memory a map may take. The engine cuts the area into smaller parts to stay below, and a map that takes more all the same ends with a message. The bundled model needs about 850 MB; no map does with less than {least} MB.</source>
        <translation>Combien de mémoire une carte peut prendre. Le moteur découpe la zone en parties plus petites pour rester en dessous, et une carte qui en prend malgré tout davantage s&apos;arrête avec un message. Le modèle fourni demande environ 850 Mo ; aucune carte ne se fait avec moins de {least} Mo.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Limits take effect with the next map, also for the toolbox, models and scripts.</source>
        <translation>Les limites s&apos;appliquent dès la prochaine carte, y compris pour la boîte à outils, les modèles et les scripts.</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Restore defaults</source>
        <translation>Restaurer les valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Show the values MISO comes with on this page. OK stores them.</source>
        <translation>Afficher sur cette page les valeurs d&apos;origine de MISO. OK les enregistre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>{problem} The setting is left as it was.</source>
        <translation>{problem} Le réglage reste tel qu&apos;il était.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The interpreter {path!r} is no program.</source>
        <translation>L&apos;interpréteur {path!r} n&apos;est pas un programme.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Choose the python program of an environment with the engine&apos;s packages, or leave it empty.</source>
        <translation>Choisissez le programme python d&apos;un environnement qui contient les paquets du moteur, ou laissez le champ vide.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The folder {path!r} is not a whole path.</source>
        <translation>Le dossier {path!r} n&apos;est pas un chemin complet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The folder {path!r} is a file.</source>
        <translation>Le dossier {path!r} est un fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Nothing can be written to the folder {path!r}.</source>
        <translation>Rien ne peut être écrit dans le dossier {path!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Choose a folder you may write to, or leave it empty.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, ou laissez le champ vide.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Maps use {path}: the environment variable {variable} goes before this setting.</source>
        <translation>Les cartes utilisent {path} : la variable d&apos;environnement {variable} l&apos;emporte sur ce réglage.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Starting the engine...</source>
        <translation>Démarrage du moteur...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>automatic (about 1.2 GB)</source>
        <translation>automatique (environ 1,2 Go)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>An installed model, or the path of an .onnx file that meets the model contract.</source>
        <translation>Un modèle installé, ou le chemin d&apos;un fichier .onnx conforme au contrat des modèles.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Model card: what the model was trained on and how well it does.</source>
        <translation>Fiche du modèle : sur quoi il a été entraîné et quelles sont ses performances.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Near-surface permafrost</source>
        <translation>Pergélisol près de la surface</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Permafrost within 1 m of the surface: present or absent.</source>
        <translation>Pergélisol à moins de 1 m de la surface : présent ou absent.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Soil order</source>
        <translation>Ordre de sol</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The orders of USDA Soil Taxonomy.</source>
        <translation>Les ordres de la Soil Taxonomy de l&apos;USDA.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The probability of every class.</source>
        <translation>La probabilité de chaque classe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The class of every pixel.</source>
        <translation>La classe de chaque pixel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How clear the most probable class is.</source>
        <translation>À quel point la classe la plus probable se détache.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How alike the inputs are to what the model was trained on.</source>
        <translation>À quel point les entrées ressemblent à ce sur quoi le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The rasters and the record of the run go here. @project_folder/maps is a folder beside the project.</source>
        <translation>Les rasters et le compte rendu du calcul vont ici. @project_folder/maps est un dossier à côté du projet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Begins the files&apos; names and names the group of layers. A taken one is numbered.</source>
        <translation>Début du nom des fichiers et nom du groupe de couches. Un nom déjà pris est numéroté.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Add results to project</source>
        <translation>Ajouter les résultats au projet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>As one group with legends.</source>
        <translation>En un groupe, avec les légendes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Continue a stopped run</source>
        <translation>Reprendre un calcul arrêté</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Continue the run of this name and folder that ended before it was whole, if there is one.</source>
        <translation>Reprendre le calcul de ce nom et de ce dossier qui s&apos;est arrêté avant d&apos;être complet, s&apos;il y en a un.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Computing</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Where the model runs. Automatic takes a GPU when the engine can use one, else the processor.</source>
        <translation>Où tourne le modèle. Le choix automatique prend un GPU si le moteur peut en utiliser un, sinon le processeur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Which form of a model that has two; float32 is the model itself, int8 is quicker on some processors.</source>
        <translation>Quelle forme d&apos;un modèle qui en a deux ; float32 est le modèle lui-même, int8 est plus rapide sur certains processeurs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How many threads of the processor the map may use.</source>
        <translation>Combien de threads du processeur la carte peut utiliser.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>automatic ({device})</source>
        <translation>automatique ({device})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>{device}, not offered by this engine</source>
        <translation>{device}, non proposé par ce moteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>{device}, {memory:.0f} GB</source>
        <translation>{device}, {memory:.0f} Go</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>automatic ({form})</source>
        <translation>automatique ({form})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/planner.py"/>
        <source>The provider MISO is not there.</source>
        <translation>Le fournisseur MISO est absent.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/planner.py"/>
        <source>Enable Processing.</source>
        <translation>Activez l&apos;extension Traitement (Processing).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>QGIS is set to a proxy of the kind {kind}, which the installer cannot use.</source>
        <translation>QGIS est réglé sur un proxy de type {kind}, que l&apos;installateur ne sait pas utiliser.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>Name an HTTP proxy in Settings &gt; Options &gt; Network, or install from a folder of packages.</source>
        <translation>Indiquez un proxy HTTP dans Préférences &gt; Options &gt; Réseau, ou installez à partir d&apos;un dossier de paquets.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>The authentication configuration {name} of QGIS&apos;s proxy cannot be read.</source>
        <translation>La configuration d&apos;authentification {name} du proxy de QGIS est illisible.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>Enter the master password, or choose another one in Settings &gt; Options &gt; Network.</source>
        <translation>Saisissez le mot de passe principal, ou choisissez une autre configuration dans Préférences &gt; Options &gt; Réseau.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/results_panel.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Click a place on a MISO map to see its probabilities and inputs.</source>
        <translation>Cliquer sur un lieu d&apos;une carte MISO pour voir ses probabilités et ses entrées.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/results_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Permafrost threshold</source>
        <translation>Seuil du pergélisol</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/results_panel.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>What is here?</source>
        <translation>Qu&apos;y a-t-il ici ?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>How far the current run is.</source>
        <translation>Avancement du calcul en cours.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Make the map. While one is being made, the next ones wait for it.</source>
        <translation>Calculer la carte. Si une carte est en cours, les suivantes attendent leur tour.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Stop the current run; it leaves no files.</source>
        <translation>Arrêter le calcul en cours ; il ne laisse aucun fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>about {time} left</source>
        <translation>encore env. {time}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>The algorithm {name} is not there.</source>
        <translation>L&apos;algorithme {name} est absent.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Enable the plugin Processing and the provider MISO in its options.</source>
        <translation>Activez l&apos;extension Traitement (Processing) et, dans ses options, le fournisseur MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Starting the engine</source>
        <translation>Démarrage du moteur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Adding the layers</source>
        <translation>Ajout des couches</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>The run ended without saying why.</source>
        <translation>Le calcul s&apos;est arrêté sans dire pourquoi.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Another project was opened meanwhile, so its layers were not added.</source>
        <translation>Un autre projet a été ouvert entre-temps : ses couches n&apos;ont pas été ajoutées.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>A layer could not be added: {error}</source>
        <translation>Une couche n&apos;a pas pu être ajoutée : {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The runs of this project, newest first. The right mouse button shows what can be done.</source>
        <translation>Les calculs de ce projet, le plus récent en tête. Le bouton droit de la souris montre ce que l&apos;on peut en faire.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Add a run from its record...</source>
        <translation>Ajouter un compte rendu...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Read the record (.json) of a run made elsewhere, to look at it or to repeat it.</source>
        <translation>Lire le compte rendu (.json) d&apos;un calcul fait ailleurs, pour le consulter ou le refaire.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Queue the chosen run once more, under a new name.</source>
        <translation>Remettre le calcul choisi en file d&apos;attente, sous un nouveau nom.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Use settings</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Fill the dock with the settings of the chosen run.</source>
        <translation>Remplir le panneau avec les réglages du calcul choisi.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Open the folder with the results of the chosen run.</source>
        <translation>Ouvrir le dossier des résultats du calcul choisi.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Areas per class and warnings of the chosen run.</source>
        <translation>Superficies par classe et avertissements du calcul choisi.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Write the chosen run as one page to read, print and hand on, and open it.</source>
        <translation>Présenter le calcul choisi sur une page à lire, à imprimer et à transmettre, et l&apos;ouvrir.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Copy the chosen run as a qgis_process command for the shell.</source>
        <translation>Copier le calcul choisi sous forme de commande qgis_process pour le terminal.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Cancel the chosen run, or remove it from this list; its files stay.</source>
        <translation>Annuler le calcul choisi, ou le retirer de cette liste ; ses fichiers restent.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The folder {folder} is not there.</source>
        <translation>Le dossier {folder} n&apos;existe pas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>It is made when a run writes its results.</source>
        <translation>Il est créé quand un calcul écrit ses résultats.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The report of {name} is being written.</source>
        <translation>Le rapport de {name} est en cours d&apos;écriture.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The command of {name} is in the clipboard.</source>
        <translation>La commande de {name} est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Record of a run</source>
        <translation>Compte rendu d&apos;un calcul</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Record (*.json)</source>
        <translation>Compte rendu (*.json)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>{count} folders of that name are there</source>
        <translation>il existe déjà {count} dossiers de ce nom</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The sample could not be copied to {folder}: {error}.</source>
        <translation>L&apos;exemple n&apos;a pas pu être copié dans {folder} : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>Choose a default folder you may write to in Settings &gt; Options &gt; MISO.</source>
        <translation>Choisissez, dans Préférences &gt; Options &gt; MISO, un dossier par défaut où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>MISO sample (simulated)</source>
        <translation>Exemple MISO (simulé)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>Sample data (simulated)</source>
        <translation>Données d&apos;exemple (simulées)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The project {path} could not be written: {error}.</source>
        <translation>Le projet {path} n&apos;a pas pu être écrit : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The sample area is being mapped; QGIS shows how far it is in its status bar. The data are simulated.</source>
        <translation>La zone d&apos;exemple est en cours de cartographie ; QGIS en montre l&apos;avancement dans sa barre d&apos;état. Les données sont simulées.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The map of the sample area is done.</source>
        <translation>La carte de la zone d&apos;exemple est terminée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The map of the sample area was cancelled; open the sample project again to make it.</source>
        <translation>La carte de la zone d&apos;exemple a été annulée ; ouvrez de nouveau le projet d&apos;exemple pour la calculer.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Points or polygons in any CRS, or a table with coordinates (CSV, also degrees-minutes-seconds).</source>
        <translation>Points ou polygones dans un SCR quelconque, ou un tableau de coordonnées (CSV, y compris en degrés-minutes-secondes).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The column that names the sites; empty: looked for.</source>
        <translation>La colonne qui nomme les sites ; vide : elle est recherchée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Metres around points that are summed up; polygons are taken as they are. None: the point&apos;s pixel.</source>
        <translation>Rayon en mètres autour des points, dont les pixels sont résumés ; les polygones sont pris tels quels. Aucun : le pixel du point.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The side of a small map that is cut out around every site, a GeoTIFF each.</source>
        <translation>Le côté d&apos;une petite carte découpée autour de chaque site, un GeoTIFF pour chacun.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>A picture of every chip</source>
        <translation>Aperçu de chaque imagette</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>A PNG beside every chip.</source>
        <translation>Un PNG à côté de chaque imagette.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Run at sites</source>
        <translation>Calculer aux sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Find what the map says at the sites. While a run is being made, it waits.</source>
        <translation>Chercher ce que dit la carte aux sites. Si un autre calcul est en cours, celui des sites attend sa fin.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Rasters, model, folder and device are those of the pages Data and Model.</source>
        <translation>Rasters, modèle, dossier et matériel sont ceux des onglets Données et Modèle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Id field</source>
        <translation>Champ id</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Buffer</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Chips</source>
        <translation>Imagettes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Table without geometries</source>
        <translation>Tableau sans géométries</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The column with longitude or easting; empty: looked for.</source>
        <translation>La colonne de la longitude ou de l&apos;abscisse (est) ; vide : elle est recherchée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The column with latitude or northing; empty: looked for.</source>
        <translation>La colonne de la latitude ou de l&apos;ordonnée (nord) ; vide : elle est recherchée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>degrees (WGS 84)</source>
        <translation>degrés (WGS 84)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>What the coordinates of the table are in.</source>
        <translation>Le système dans lequel sont les coordonnées du tableau.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>X field</source>
        <translation>Champ X</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Y field</source>
        <translation>Champ Y</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Imagery</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Sentinel-2, nine bands of midsummer surface reflectance x 10000. May be left out.</source>
        <translation>Sentinel-2, neuf bandes de réflectance de surface du milieu de l&apos;été x 10000. Facultatif.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Elevation (m), ideally reaching 1 km beyond the area. May be left out.</source>
        <translation>Altitude (m), si possible jusqu&apos;à 1 km au-delà de la zone. Facultatif.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Climate</source>
        <translation>Climat</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Annual precipitation (mm), summer warmth index (degC month) and January minimum temperature (degC). May be left out.</source>
        <translation>Précipitations annuelles (mm), indice de chaleur estivale (degC mois) et température minimale de janvier (degC). Facultatif.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Fill from project</source>
        <translation>Depuis le projet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Choose the layers of the project that fit by the names of their bands.</source>
        <translation>Choisir les couches du projet qui conviennent d&apos;après les noms de leurs bandes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Match again</source>
        <translation>Réapparier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Drop the bands you have chosen and match them by name and order again.</source>
        <translation>Abandonner les bandes que vous avez choisies et les apparier de nouveau par nom et par ordre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Scales and covariates</source>
        <translation>Facteurs et covariables</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>What stored values are multiplied by and what is then added, where the file does not say so itself: imagery=1-1000; elevation=0.3048; climate=0.1</source>
        <translation>Par quoi multiplier les valeurs stockées et qu&apos;y ajouter ensuite, là où le fichier ne l&apos;indique pas lui-même : imagery=1-1000; elevation=0.3048; climate=0.1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Rasters that replace derived covariates: name=path, name=path:band or name=path:band*scale+offset</source>
        <translation>Rasters qui remplacent des covariables dérivées : nom=chemin, nom=chemin:bande ou nom=chemin:bande*facteur+décalage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Scales</source>
        <translation>Facteurs</translation>
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
        <translation>{path} n&apos;est pas le compte rendu d&apos;un calcul MISO : {error!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>MISO: {name}</source>
        <translation>MISO : {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_choice.py"/>
        <source>The probability from which permafrost is called present in the class map. Balanced: the model&apos;s own, with the best balanced accuracy. 38 % was tuned for another model and is offered for comparison.</source>
        <translation>La probabilité à partir de laquelle le pergélisol est dit présent dans la carte des classes. Équilibré : le seuil propre au modèle, celui de la meilleure exactitude équilibrée. 38 % a été ajusté pour un autre modèle et est proposé à titre de comparaison.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_choice.py"/>
        <source>balanced</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_choice.py"/>
        <source>own</source>
        <translation>au choix</translation>
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
        <translation>Votre propre seuil (en pourcentage).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Threshold in percent</source>
        <translation>Seuil en pourcentage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>&amp;Present from</source>
        <translation>&amp;Présent dès</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>The probability from which permafrost is called present</source>
        <translation>La probabilité à partir de laquelle le pergélisol est dit présent</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>As mapped</source>
        <translation>D&apos;origine</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Back to the threshold of the run itself</source>
        <translation>Revenir au seuil du calcul lui-même</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Show this threshold on the &amp;map</source>
        <translation>Afficher ce seuil &amp;sur la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Show or hide the layer of what is present at this threshold</source>
        <translation>Afficher ou masquer la couche de ce qui est présent à ce seuil</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>This run has no probability of permafrost.</source>
        <translation>Ce calcul n&apos;a pas de probabilité de pergélisol.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>No run chosen</source>
        <translation>Aucun calcul choisi</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Choose a layer of a MISO run in the layer tree.</source>
        <translation>Choisissez une couche d&apos;un calcul MISO dans l&apos;arbre des couches.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Run {name}</source>
        <translation>Calcul {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Back to the threshold of the run itself, {percent} %</source>
        <translation>Revenir au seuil du calcul lui-même, {percent} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>{area}, {share:.1f} % of the mapped area</source>
        <translation>{area}, {share:.1f} % de la superficie cartographiée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>The engine is computing</source>
        <translation>Le moteur calcule</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Copy everything that is listed, with tabulators between the columns</source>
        <translation>Copier tout ce qui est affiché, avec des tabulations entre les colonnes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>No map made by MISO was clicked. Choose a layer of a run in the layer tree, or click on its map.</source>
        <translation>Vous n&apos;avez cliqué sur aucune carte faite par MISO. Choisissez une couche d&apos;un calcul dans l&apos;arbre des couches, ou cliquez sur sa carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Choose the tool “What is here?” and click on a map made by MISO.</source>
        <translation>Choisissez l&apos;outil « Qu&apos;y a-t-il ici ? » et cliquez sur une carte faite par MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Asking the engine ...</source>
        <translation>Question posée au moteur ...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>the sources</source>
        <translation>les sources</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>This map cannot be asked any more, because {what} of the run cannot be found. {problem}</source>
        <translation>Cette carte ne peut plus être interrogée, car on ne retrouve pas {what} du calcul. {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Put the file back, or map the area again.</source>
        <translation>Remettez le fichier à sa place, ou cartographiez de nouveau la zone.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>The run&apos;s folder was moved; its sources were found at their new place.</source>
        <translation>Le dossier du calcul a été déplacé ; ses sources ont été retrouvées à leur nouvel emplacement.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Run {name} at {x:.0f}, {y:.0f} ({crs})</source>
        <translation>Calcul {name} en {x:.0f}, {y:.0f} ({crs})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>What is here</source>
        <translation>Ce qu&apos;il y a ici</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{name}: probability {share:.2f} %</source>
        <translation>{name} : probabilité {share:.2f} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source> (class of the map)</source>
        <translation> (classe de la carte)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{what}. The map shows this class.</source>
        <translation>{what}. La carte montre cette classe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>100 % where one class is certain, 0 % where all are equally probable.</source>
        <translation>100 % là où une classe est certaine, 0 % là où toutes sont également probables.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>How like the inputs are to what the model was trained on; no evidence of accuracy.</source>
        <translation>À quel point les entrées ressemblent à ce sur quoi le modèle a été entraîné ; ce n&apos;est pas une preuve d&apos;exactitude.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{count} outside the training range</source>
        <translation>{count} hors de la plage d&apos;entraînement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{count} missing</source>
        <translation>{count} manquantes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Inputs: {what}</source>
        <translation>Entrées : {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>all inside the training range</source>
        <translation>toutes dans la plage d&apos;entraînement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>trained on {low} to {high} {unit}</source>
        <translation>entraîné sur {low} à {high} {unit}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>inside</source>
        <translation>dedans</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>outside</source>
        <translation>dehors</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>The map shows {mapped:.0f} % for {name} here and not {now:.0f} %: its sources, or the model, have changed since it was made.</source>
        <translation>La carte montre ici {mapped:.0f} % pour {name} et non {now:.0f} % : ses sources, ou le modèle, ont changé depuis qu&apos;elle a été faite.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>MISO fast (simulated Alaska)</source>
        <translation>MISO fast (Alaska simulé)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>MISO fast (simulated Alaska), 8-bit integers</source>
        <translation>MISO fast (Alaska simulé), entiers à 8 bits</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Trained on simulated landscapes only; it has seen no field data and its accuracy in the field is unknown.</source>
        <translation>Entraîné uniquement sur des paysages simulés ; il n&apos;a vu aucune donnée de terrain, et son exactitude sur le terrain est inconnue.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Trained on simulated landscapes only; it has seen no field data and its accuracy in the field is unknown. Its arithmetic is rounded to 8-bit integers.</source>
        <translation>Entraîné uniquement sur des paysages simulés ; il n&apos;a vu aucune donnée de terrain, et son exactitude sur le terrain est inconnue. Son arithmétique est arrondie à des entiers à 8 bits.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Near-surface permafrost (within 1 m)</source>
        <translation>Pergélisol près de la surface (à moins de 1 m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>USDA soil order</source>
        <translation>Ordre de sol USDA</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>simulated landscapes</source>
        <translation>paysages simulés</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Short-wave infrared 1 (B11)</source>
        <translation>IR à ondes courtes 1 (B11)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Short-wave infrared 2 (B12)</source>
        <translation>IR à ondes courtes 2 (B12)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Aspect, 90 m</source>
        <translation>Exposition, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Maximum curvature, 90 m</source>
        <translation>Courbure maximale, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Slope, 90 m</source>
        <translation>Pente, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Stream power index</source>
        <translation>Puissance d&apos;écoulement (SPI)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>SAGA-type wetness index</source>
        <translation>Indice d&apos;humidité de type SAGA</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Topographic position, 90 m</source>
        <translation>Position topographique, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Summer warmth index</source>
        <translation>Indice de chaleur estivale</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>January minimum temperature</source>
        <translation>Température minimale de janvier</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>imagery</source>
        <translation>imagerie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>elevation</source>
        <translation>altitude</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>climate</source>
        <translation>climat</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>record</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>regions</source>
        <translation>régions</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>exclusion</source>
        <translation>exclusion</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>roads</source>
        <translation>routes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>same</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/appearance.py"/>
        <source>{number} km²</source>
        <translation>{number} km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/appearance.py"/>
        <source>{name}, {area}</source>
        <translation>{name}, {area}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/hits_misses.py"/>
        <source>{name}: hits and misses</source>
        <translation>{name} : succès et échecs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>This QGIS runs without fonts, so that a page would have no text.</source>
        <translation>Ce QGIS tourne sans polices de caractères : une page n&apos;aurait aucun texte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>Run it in QGIS Desktop; the report (HTML) can be made anywhere.</source>
        <translation>Faites-le dans QGIS Desktop ; le rapport (HTML) peut être créé partout.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>The file {file} is not beside the record; the page goes without.</source>
        <translation>Le fichier {file} n&apos;est pas à côté du compte rendu ; la page est faite sans lui.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>None of the maps of {path} is there any more.</source>
        <translation>Aucune des cartes de {path} n&apos;existe plus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>Put the rasters back beside the record, or run the map again.</source>
        <translation>Remettez les rasters à côté du compte rendu, ou calculez de nouveau la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>QGIS could not write it</source>
        <translation>QGIS n&apos;a pas pu l&apos;écrire</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>The page could not be written to {path}: {error}.</source>
        <translation>La page n&apos;a pas pu être écrite dans {path} : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>Choose a file in a folder you may write to, and close it where it is open.</source>
        <translation>Choisissez un fichier dans un dossier où vous pouvez écrire, et fermez-le là où il est ouvert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The raster {path} cannot be opened.</source>
        <translation>Le raster {path} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Run the map again, or restore the file beside the record.</source>
        <translation>Calculez de nouveau la carte, ou restaurez le fichier à côté du compte rendu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Near-surface permafrost and soil order</source>
        <translation>Pergélisol près de la surface et ordre de sol</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Run {name}, {day}. {area:.1f} km² at {size:g} m, {crs}. Model {model} {version}.</source>
        <translation>Calcul {name}, {day}. {area:.1f} km² à {size:g} m, {crs}. Modèle {model} {version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Probability that permafrost is present within 1 m</source>
        <translation>Probabilité de présence de pergélisol à moins de 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The project has no layout called {name!r}.</source>
        <translation>Le projet n&apos;a pas de mise en page nommée {name!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The layout {name!r} could not be exported to {path}.</source>
        <translation>La mise en page {name!r} n&apos;a pas pu être exportée vers {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/results.py"/>
        <source>{path} is not the record of a MISO run: {error}.</source>
        <translation>{path} n&apos;est pas le compte rendu d&apos;un calcul MISO : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample sites, areas</source>
        <translation>Sites d&apos;exemple, polygones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample sites, points</source>
        <translation>Sites d&apos;exemple, points</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>The file {path} of the sample cannot be opened.</source>
        <translation>Le fichier {path} de l&apos;exemple ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Remove its folder and open the sample project again.</source>
        <translation>Supprimez son dossier et ouvrez de nouveau le projet d&apos;exemple.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample imagery</source>
        <translation>Imagerie d&apos;exemple</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample elevation</source>
        <translation>Altitude d&apos;exemple</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample climate (summer warmth index)</source>
        <translation>Climat d&apos;exemple (indice de chaleur estivale)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample observations</source>
        <translation>Observations d&apos;exemple</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>permafrost within 1 m</source>
        <translation>pergélisol à moins de 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>no permafrost within 1 m</source>
        <translation>pas de pergélisol à moins de 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sites.py"/>
        <source>{name}: sites</source>
        <translation>{name} : sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Maximum curvature</source>
        <translation>Courbure maximale</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Wetness index</source>
        <translation>Indice d&apos;humidité</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Topographic position</source>
        <translation>Position topographique</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>&gt; 99.9 %</source>
        <translation>&gt; 99,9 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Model: {title} {version}, computed on {device} ({precision}).</source>
        <translation>Modèle : {title} {version}, calculé sur {device} ({precision}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Map: {width} x {height} pixels of {size:g} m in {crs}, {area} with data.</source>
        <translation>Carte : {width} x {height} pixels de {size:g} m en {crs}, dont {area} avec des données.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{title}, km2: {areas}.</source>
        <translation>{title}, km2 : {areas}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Outside the training range on part of the map: {inputs}.</source>
        <translation>Hors de la plage d&apos;entraînement sur une partie de la carte : {inputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Missing on part of the map: {inputs}.</source>
        <translation>Sans données sur une partie de la carte : {inputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>The summary {path} could not be written: {error}.</source>
        <translation>Le résumé {path} n&apos;a pas pu être écrit : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>The maps are whole; make room, or choose a folder you may write to for the next run.</source>
        <translation>Les cartes sont complètes ; faites de la place, ou choisissez pour le prochain calcul un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Folder with the maps</source>
        <translation>Dossier des cartes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{area}, {width} x {height} pixels of {size:g} m, {crs}</source>
        <translation>{area}, {width} x {height} pixels de {size:g} m, {crs}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>a CRS of its own</source>
        <translation>un SCR personnalisé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{time}, in {seconds} s on {device}</source>
        <translation>{time}, en {seconds} s sur {device}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Called “{name}” where its probability is at least {percent} %.</source>
        <translation>Classé « {name} » là où sa probabilité atteint au moins {percent} %.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Nowhere on this map: {names}.</source>
        <translation>Nulle part sur cette carte : {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>How far the model applies</source>
        <translation>Applicabilité du modèle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{share} of the map is farther from the training data than the threshold of its applicability.</source>
        <translation>{share} de la carte s&apos;éloigne des données d&apos;entraînement au-delà du seuil d&apos;applicabilité.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>No {role} was given; the model worked without.</source>
        <translation>Non fourni : {role} ; le modèle s&apos;en est passé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Outside the training range, share of the map:</source>
        <translation>Hors de la plage d&apos;entraînement, part de la carte :</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Every known input lies inside its training range on at least 99 % of the map.</source>
        <translation>Chaque entrée connue se trouve dans sa plage d&apos;entraînement sur au moins 99 % de la carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Without data, share of the map:</source>
        <translation>Sans données, part de la carte :</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>The layer {name!r} is no probability of two classes that MISO has mapped.</source>
        <translation>La couche {name!r} n&apos;est pas une probabilité de deux classes cartographiée par MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>Choose the probability layer of permafrost in the group of a run.</source>
        <translation>Choisissez la couche de probabilité du pergélisol dans le groupe d&apos;un calcul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>The layer {name!r} has lost the record of its run.</source>
        <translation>La couche {name!r} a perdu le compte rendu de son calcul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>Restore the .json file beside the raster, or add the run&apos;s layers again.</source>
        <translation>Restaurez le fichier .json à côté du raster, ou ajoutez de nouveau les couches du calcul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>about {area}</source>
        <translation>env. {area}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>Permafrost</source>
        <translation>Pergélisol</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>{title}, P ≥ {percent} %</source>
        <translation>{title}, P ≥ {percent} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>below</source>
        <translation>en dessous</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>{name} from {percent} %, {area}</source>
        <translation>{name} dès {percent} %, {area}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/veil.py"/>
        <source>Outside the training range</source>
        <translation>Hors de la plage d&apos;entraînement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/veil.py"/>
        <source>{percent:g} %</source>
        <translation>{percent:g} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>MISO panel</source>
        <translation>Panneau MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Show or hide the MISO panel.</source>
        <translation>Afficher ou masquer le panneau MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Map permafrost and soil order...</source>
        <translation>Cartographier le pergélisol et l&apos;ordre de sol...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open the map algorithm&apos;s own dialog.</source>
        <translation>Ouvrir la boîte de dialogue de l&apos;algorithme de cartographie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open sample project</source>
        <translation>Ouvrir le projet d&apos;exemple</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open a finished example without any data of your own.</source>
        <translation>Ouvrir un exemple terminé, sans aucune donnée de votre part.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open MISO&apos;s documentation in the browser; it came with the plugin and needs no network.</source>
        <translation>Ouvrir la documentation de MISO dans le navigateur ; elle est fournie avec l&apos;extension et n&apos;a pas besoin de réseau.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>AKVEG tile grid</source>
        <translation>Grille de tuiles AKVEG</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Mapping</source>
        <translation>Cartographie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>akveg,grid,tiles,index,alaska,fishnet</source>
        <translation>akveg,grille,tuiles,index,alaska,grid,tiles,fishnet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Writes the 50 km tiles of the AKVEG grid of Alaska as polygons with their ids.</source>
        <translation>Écrit les tuiles de 50 km de la grille AKVEG de l&apos;Alaska sous forme de polygones avec leurs identifiants.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>&lt;p&gt;Writes the tiles of the AKVEG grid (80 x 48 tiles of 50 km, EPSG:3338) that an extent touches, each with its id such as AK050H50V15, its column and its row. A tile&apos;s id can be given as the area of &lt;i&gt;Map permafrost and soil order&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Every map of MISO lies on the 10 m lattice of this grid.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit les tuiles de la grille AKVEG (80 x 48 tuiles de 50 km, EPSG:3338) que touche une emprise, chacune avec son identifiant, par exemple AK050H50V15, sa colonne et sa ligne. L&apos;identifiant d&apos;une tuile peut être indiqué comme zone de &lt;i&gt;Cartographier le pergélisol et l&apos;ordre de sol&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Toutes les cartes de MISO se calent sur la trame de 10 m de cette grille.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The tiles that this extent touches are written; it may be in any CRS and, in degrees, cross the antimeridian. Left empty: the whole grid.</source>
        <translation>Les tuiles que touche cette emprise sont écrites ; elle peut être dans un SCR quelconque et, en degrés, franchir l&apos;antiméridien. Si le champ est vide : toute la grille.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Polygons in EPSG:3338 with the fields tile, column and row.</source>
        <translation>Polygones en EPSG:3338 avec les champs tile, column et row.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Number of tiles</source>
        <translation>Nombre de tuiles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The run was cancelled.</source>
        <translation>Le calcul a été annulé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>{count} tiles.</source>
        <translation>Tuiles : {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The extent {extent} touches no tile of the AKVEG grid.</source>
        <translation>L&apos;emprise {extent} ne touche aucune tuile de la grille AKVEG.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The grid covers Alaska; check the extent and its CRS, or leave it empty for the whole grid.</source>
        <translation>La grille couvre l&apos;Alaska ; vérifiez l&apos;emprise et son SCR, ou laissez le champ vide pour toute la grille.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The extent&apos;s XMIN {xmin:.10g} is larger than its XMAX {xmax:.10g}.</source>
        <translation>Le XMIN {xmin:.10g} de l&apos;emprise est supérieur à son XMAX {xmax:.10g}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Give the smaller one first; only an extent in degrees may run across the antimeridian.</source>
        <translation>Indiquez la plus petite en premier ; seule une emprise en degrés peut franchir l&apos;antiméridien.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The extent {extent} has no place in Alaska Albers.</source>
        <translation>L&apos;emprise {extent} ne peut pas être projetée en Alaska Albers.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Maps and field work</source>
        <translation>Cartes et travail de terrain</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <source>Where the results go. It is made when missing. Existing results are never replaced.</source>
        <translation>Où vont les résultats. Le dossier est créé s&apos;il n&apos;existe pas. Les résultats existants ne sont jamais remplacés.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <source>Name of the results</source>
        <translation>Nom des résultats</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Begins the name of every file. A taken name gets _2, _3 and so on.</source>
        <translation>Début du nom de chaque fichier. Un nom déjà pris reçoit _2, _3 et ainsi de suite.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Add the results to the project</source>
        <translation>Ajouter les résultats au projet</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <source>Adds the result layers with their legends. Switch it off inside models.</source>
        <translation>Ajoute les couches de résultats avec leurs légendes. À désactiver dans les modèles.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Assess a map&apos;s accuracy</source>
        <translation>Évaluer l&apos;exactitude d&apos;une carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>accuracy,validation,confusion,error matrix,kappa,f1,roc,calibration,area,olofsson,pedon,permafrost</source>
        <translation>exactitude,validation,confusion,matrice d&apos;erreur,kappa,f1,roc,calibration,superficie,olofsson,pédon,pergélisol,accuracy,permafrost</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Compares a run or any class or probability raster with observations, and says how right it is.</source>
        <translation>Compare un calcul, ou un raster quelconque de classes ou de probabilités, aux observations et dit à quel point il est juste.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>&lt;p&gt;Compares a map with observations: confusion matrix; precision, recall and F1 of each class; overall and balanced accuracy, kappa; ROC and precision-recall curves, Brier score and calibration where the map has probabilities; a table of thresholds. Intervals come from a bootstrap of spatial blocks.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Please note:&lt;/b&gt; every accuracy depends on how common the classes are among the observations (the prevalence beside it) and on where people looked. Only a probability sample says something about the whole area; declare its design, and the areas adjusted for the map&apos;s errors are given with intervals (Olofsson et al. 2014).&lt;/p&gt;&lt;p&gt;Absence of permafrost counts only where somebody looked to 1 m or deeper. Observations that do not count are listed with the reason.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare une carte aux observations : matrice de confusion ; précision, rappel et F1 de chaque classe ; exactitude globale et équilibrée, kappa ; courbes ROC et précision-rappel, score de Brier et calibration là où la carte a des probabilités ; un tableau de seuils. Les intervalles viennent d&apos;un bootstrap de blocs spatiaux.&lt;/p&gt;&lt;p&gt;&lt;b&gt;À noter :&lt;/b&gt; toute exactitude dépend de la fréquence des classes parmi les observations (la prévalence, indiquée à côté) et des lieux où l&apos;on a observé. Seul un échantillon probabiliste renseigne sur l&apos;ensemble de la zone ; déclarez son plan d&apos;échantillonnage, et les superficies corrigées des erreurs de la carte sont données avec des intervalles (Olofsson et al. 2014).&lt;/p&gt;&lt;p&gt;L&apos;absence de pergélisol ne compte que là où l&apos;on a observé jusqu&apos;à 1 m ou plus. Les observations non retenues sont listées avec le motif.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Hits and misses</source>
        <translation>Succès et échecs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Record of the assessment</source>
        <translation>Compte rendu de l&apos;évaluation</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Overall figures</source>
        <translation>Indicateurs globaux</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Figures by class</source>
        <translation>Indicateurs par classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Table of thresholds</source>
        <translation>Tableau des seuils</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>ROC and precision-recall curves</source>
        <translation>Courbes ROC et précision-rappel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Calibration curve</source>
        <translation>Courbe de calibration</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Figures by region</source>
        <translation>Indicateurs par région</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Observations that do not count</source>
        <translation>Observations non retenues</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Recall of presence</source>
        <translation>Rappel de la présence</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Precision of presence</source>
        <translation>Précision de la présence</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Prevalence among the observations</source>
        <translation>Prévalence parmi les observations</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Observations that count</source>
        <translation>Observations retenues</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Blocks with observations</source>
        <translation>Blocs avec des observations</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>No observations were given.</source>
        <translation>Aucune observation n&apos;a été fournie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Choose a layer of points.</source>
        <translation>Choisissez une couche de points.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>The algorithm was run without being prepared.</source>
        <translation>L&apos;algorithme a été lancé sans avoir été préparé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>The mapping {part!r} of a label to a class cannot be read.</source>
        <translation>La correspondance {part!r} d&apos;un libellé avec une classe est illisible.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Write LABEL=CLASS separated by &apos;;&apos;, for instance frozen=present; thawed=absent.</source>
        <translation>Écrivez LIBELLÉ=CLASSE en séparant par « ; », par exemple frozen=present; thawed=absent.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>The filter {part!r} cannot be read.</source>
        <translation>Le filtre {part!r} est illisible.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Write FIELD OP VALUE separated by &apos;;&apos;, for instance quality &lt;= 30; method in pit,probe.</source>
        <translation>Écrivez CHAMP OP VALEUR en séparant par « ; », par exemple quality &lt;= 30; method in pit,probe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The .json file beside the rasters of a run: its classes and probabilities are assessed together.</source>
        <translation>Le fichier .json à côté des rasters d&apos;un calcul : ses classes et ses probabilités sont évaluées ensemble.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Or a map</source>
        <translation>Ou une carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>A raster of classes or probabilities instead of a run. A layer of a run of MISO stands for the run and the task it shows.</source>
        <translation>Un raster de classes ou de probabilités au lieu d&apos;un calcul. Une couche d&apos;un calcul de MISO désigne ce calcul et la tâche qu&apos;elle montre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The task of the run, nsp (near-surface permafrost) or order (soil order). For another raster nsp says that it shows permafrost, so that the rule on observed depths holds.</source>
        <translation>La tâche du calcul, nsp (pergélisol près de la surface) ou order (ordre de sol). Pour un autre raster, nsp indique qu&apos;il montre le pergélisol, de sorte que la règle sur les profondeurs observées s&apos;applique.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field of the observed class</source>
        <translation>Champ de la classe observée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Names or codes of the map&apos;s classes; of presence and absence also 1 and 0, yes and no, true and false. Other labels are counted and listed unless they are mapped to a class below.</source>
        <translation>Noms ou codes des classes de la carte ; pour la présence et l&apos;absence aussi 1 et 0, yes et no, true et false. Les autres libellés sont comptés et listés, sauf si une classe leur est attribuée ci-dessous.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>What other labels mean</source>
        <translation>Sens des autres libellés</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>LABEL=CLASS separated by &apos;;&apos;, for instance frozen=present; thawed=absent. LABEL= leaves observations with this label out.</source>
        <translation>LIBELLÉ=CLASSE, séparés par « ; », par exemple frozen=present; thawed=absent. LIBELLÉ= écarte les observations qui portent ce libellé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field of the observed depth</source>
        <translation>Champ de la profondeur observée</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>How deep was dug or probed. An absence of permafrost counts only where this is 1 m or more; without the field no absence counts, and recall is all that can be said.</source>
        <translation>Jusqu&apos;où l&apos;on a creusé ou sondé. Une absence de pergélisol ne compte que si cette profondeur atteint 1 m ou plus ; sans ce champ, aucune absence ne compte, et seul le rappel peut être donné.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Unit of the depth</source>
        <translation>Unité de la profondeur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Unit of that field.</source>
        <translation>Unité de ce champ.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Keeps the observations for which all of these hold: FIELD OP VALUE separated by &apos;;&apos;, with =, !=, &lt;, &lt;=, &gt;, &gt;= or in, for instance quality &lt;= 30; seen_on &gt;= 2010-01-01; method in pit,probe.</source>
        <translation>Garde les observations qui vérifient toutes ces conditions : CHAMP OP VALEUR, séparées par « ; », avec =, !=, &lt;, &lt;=, &gt;, &gt;= ou in, par exemple quality &lt;= 30; seen_on &gt;= 2010-01-01; method in pit,probe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Sampling design</source>
        <translation>Plan d&apos;échantillonnage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Polygons to give figures for, such as ecoregions, land resource areas or permafrost zones.</source>
        <translation>Polygones pour lesquels donner des indicateurs, par exemple des écorégions, des régions de ressources en terres (MLRA) ou des zones de pergélisol.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field that names a region</source>
        <translation>Champ du nom de la région</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Polygons with the same name are one region.</source>
        <translation>Les polygones de même nom forment une seule région.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Blocks of the bootstrap (m)</source>
        <translation>Blocs du bootstrap (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Intervals come from drawing whole squares of this size in EPSG:3338, because observations near each other are no independent evidence. None is given for fewer than 10 squares with observations.</source>
        <translation>Les intervalles viennent du tirage de carrés entiers de cette taille en EPSG:3338, car des observations voisines ne sont pas des preuves indépendantes. Aucun intervalle n&apos;est donné pour moins de 10 carrés avec des observations.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Draws of the bootstrap</source>
        <translation>Tirages du bootstrap</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>More draws make the ends of the intervals steadier.</source>
        <translation>Davantage de tirages rend les bornes des intervalles plus stables.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Seed of the draws</source>
        <translation>Graine des tirages</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The same seed gives the same intervals.</source>
        <translation>La même graine donne les mêmes intervalles.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Threshold of presence</source>
        <translation>Seuil de présence</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The probability (0 to 1) from which presence is mapped. Left empty: the run&apos;s, or 0.5.</source>
        <translation>La probabilité (0 à 1) à partir de laquelle la présence est cartographiée. Si le champ est vide : celle du calcul, ou 0,5.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Values of another map</source>
        <translation>Valeurs d&apos;une autre carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>class: codes. probability: percent in whole numbers, or 0 to 1. auto: by what the file says.</source>
        <translation>class : codes. probability : pourcentage en nombres entiers, ou 0 à 1. auto : d&apos;après ce qu&apos;indique le fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Band of another map</source>
        <translation>Bande d&apos;une autre carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The band to assess, where the raster has several and only one counts. 0 leaves it open.</source>
        <translation>La bande à évaluer, si le raster en a plusieurs et qu&apos;une seule compte. 0 laisse le choix ouvert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Scale of another map</source>
        <translation>Facteur d&apos;échelle d&apos;une autre carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>What stored values are multiplied by to be probabilities, for instance 0.01.</source>
        <translation>Par quoi multiplier les valeurs stockées pour obtenir des probabilités, par exemple 0,01.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Class of presence of another map</source>
        <translation>Classe de présence d&apos;une autre carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Name or code of the class of two that means presence, where the names do not say so.</source>
        <translation>Nom ou code de celle des deux classes qui signifie la présence, là où les noms ne le disent pas.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field that names an observation</source>
        <translation>Champ du nom de l&apos;observation</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Kept in the layer of hits and misses and in the list of what does not count.</source>
        <translation>Conservé dans la couche des succès et échecs et dans la liste de ce qui n&apos;est pas retenu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Where tables, layer and record go. It is made when missing. Existing results are never replaced.</source>
        <translation>Où vont les tableaux, la couche et le compte rendu. Le dossier est créé s&apos;il n&apos;existe pas. Les résultats existants ne sont jamais remplacés.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Name of the assessment</source>
        <translation>Nom de l&apos;évaluation</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Add the layer of hits and misses to the project</source>
        <translation>Ajouter au projet la couche des succès et échecs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Adds it to the group of the run, with its legend. Switch it off inside models.</source>
        <translation>L&apos;ajoute au groupe du calcul, avec sa légende. À désactiver dans les modèles.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Compare maps</source>
        <translation>Comparer des cartes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>compare,change,difference,agreement,matrix,crosstab,confusion,older map,permafrost,soil</source>
        <translation>comparer,changement,différence,concordance,matrice,tableau croisé,confusion,carte ancienne,pergélisol,sol,compare,change</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Compares a map with an older one: agreement, layers of changes and differences, change matrix in km2.</source>
        <translation>Compare une carte à une carte plus ancienne : concordance, couches des changements et des différences, matrice de changement en km2.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>&lt;p&gt;Compares a map with an older one of classes, percent or probabilities.&lt;/p&gt;&lt;p&gt;Results: a layer of changes from class to class, a layer of differences where both are percent, the change matrix in km2 (CSV), and a record with agreement and what was done.&lt;/p&gt;&lt;p&gt;Maps of different pixel sizes are compared on the coarser grid: of percent the finer pixels are averaged, of classes the majority counts. Codes above 100 in percent (101 glacier, 102 water) are classes of their own and in no mean.&lt;/p&gt;&lt;p&gt;Classes are the same that have the same name, or that the table says so. What has no counterpart counts neither as agreement nor as change.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare une carte à une carte plus ancienne de classes, de pourcentages ou de probabilités.&lt;/p&gt;&lt;p&gt;Résultats : une couche des changements de classe à classe, une couche des différences là où les deux cartes sont en pourcentages, la matrice de changement en km2 (CSV), et un compte rendu avec la concordance et ce qui a été fait.&lt;/p&gt;&lt;p&gt;Des cartes de tailles de pixel différentes sont comparées sur la grille la plus grossière : pour les pourcentages, on prend la moyenne des pixels les plus fins ; pour les classes, la majorité l&apos;emporte. Les codes supérieurs à 100 en pourcentage (101 glacier, 102 eau) sont des classes à part et n&apos;entrent dans aucune moyenne.&lt;/p&gt;&lt;p&gt;Deux classes sont identiques si elles portent le même nom, ou si le tableau le dit. Ce qui n&apos;a pas d&apos;équivalent ne compte ni comme concordance ni comme changement.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>class: codes. percent: 0 to 100, higher values being codes of something else. probability: 0 to 1. auto: by what the file says, or by the other map; a raster of a run is known.</source>
        <translation>class : codes. percent : 0 à 100, les valeurs supérieures étant les codes d&apos;autre chose. probability : 0 à 1. auto : d&apos;après ce qu&apos;indique le fichier, ou l&apos;autre carte ; un raster d&apos;un calcul est reconnu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>New map</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>A class or probability raster of a run, or any raster of classes, percent or probabilities.</source>
        <translation>Un raster de classes ou de probabilités d&apos;un calcul, ou un raster quelconque de classes, de pourcentages ou de probabilités.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Values of the new map</source>
        <translation>Valeurs de la nouvelle carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Which band; left empty: of a permafrost probability that of presence, else the first.</source>
        <translation>Quelle bande ; si le champ est vide : pour une probabilité de pergélisol, celle de la présence, sinon la première.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Band of the new map</source>
        <translation>Bande de la nouvelle carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Older map</source>
        <translation>Carte ancienne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>In any CRS and pixel size.</source>
        <translation>Dans un SCR et avec une taille de pixel quelconques.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Values of the older map</source>
        <translation>Valeurs de la carte ancienne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Band of the older map</source>
        <translation>Bande de la carte ancienne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Class names of the older map</source>
        <translation>Noms des classes de la carte ancienne</translation>
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
        <translation>Noms de ses codes, si son fichier n&apos;en a pas : 101, Glacier. Sous forme de texte : 101=Glacier; 102=Eau.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>What stands for what</source>
        <translation>Correspondance des classes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Older class</source>
        <translation>Classe ancienne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>New class</source>
        <translation>Nouvelle classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>A class of the older map, by name or code, and the class of the new map it is. As text: 5=Gelisols.</source>
        <translation>Une classe de la carte ancienne, par nom ou par code, et la classe de la nouvelle carte qui lui correspond. Sous forme de texte : 5=Gelisols.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>The probability from which percent and probabilities are called present.</source>
        <translation>La probabilité à partir de laquelle pourcentages et probabilités comptent comme présence.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Threshold of the older map</source>
        <translation>Seuil de la carte ancienne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Left empty: the same.</source>
        <translation>Si le champ est vide : le même.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Compare on the grid</source>
        <translation>Comparer sur la grille</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>coarser: of the map with the larger pixels. new, old: of that map.</source>
        <translation>coarser : la grille de la carte aux plus grands pixels. new, old : la grille de la carte nouvelle ou ancienne.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Finer pixels</source>
        <translation>Pixels plus fins</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>fold: the mean of percent and the majority of classes over all fine pixels of a coarse one. nearest: the fine pixel at its centre.</source>
        <translation>fold : moyenne des pourcentages et majorité des classes sur tous les pixels fins d&apos;un pixel grossier. nearest : le pixel fin en son centre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Change matrix (CSV)</source>
        <translation>Matrice de changement (CSV)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Agreement (0 to 1)</source>
        <translation>Concordance (0 à 1)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Record</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>{name} was not given.</source>
        <translation>{name} n&apos;a pas été fourni.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Choose two rasters.</source>
        <translation>Choisissez deux rasters.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>{name}: changes</source>
        <translation>{name} : changements</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>{name}: difference, new minus old (percentage points)</source>
        <translation>{name} : différence, nouvelle moins ancienne (points de pourcentage)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Agreement: {share:.1f} % of {area}.</source>
        <translation>Concordance : {share:.1f} % de {area}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer given as {name} cannot be read as a raster.</source>
        <translation>La couche indiquée comme {name} ne peut pas être lue comme raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a raster layer or a raster file.</source>
        <translation>Choisissez une couche raster ou un fichier raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The open options of the layer {name!r} are not passed on: {options}.</source>
        <translation>Les options d&apos;ouverture de la couche {name!r} ne sont pas transmises : {options}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>credentials</source>
        <translation>identifiants de connexion</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} is broken: its source {source!r} cannot be read.</source>
        <translation>La couche {name!r} est endommagée : sa source {source!r} est illisible.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Repair the layer&apos;s data source, or choose the file itself.</source>
        <translation>Réparez la source de données de la couche, ou choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} comes from the provider {provider!r}, which the engine cannot read.</source>
        <translation>La couche {name!r} vient du fournisseur {provider!r}, que le moteur ne sait pas lire.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Export it to a GeoTIFF (Export &gt; Save As) and choose that file.</source>
        <translation>Exportez-la en GeoTIFF (Exporter &gt; Enregistrer sous) et choisissez ce fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} has the nodata range {low:g} to {high:g}.</source>
        <translation>La couche {name!r} a la plage nodata de {low:g} à {high:g}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Set a single additional nodata value, or write the raster with one.</source>
        <translation>Définissez une seule valeur nodata supplémentaire, ou écrivez le raster avec une seule.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} ignores the nodata value {value:g} of its file (band {band}); the engine does not.</source>
        <translation>La couche {name!r} ignore la valeur nodata {value:g} de son fichier (bande {band}) ; le moteur, lui, en tient compte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} has {count} additional nodata values: {values}.</source>
        <translation>La couche {name!r} a {count} valeurs nodata supplémentaires : {values}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Keep one of them, or write the raster with one nodata value.</source>
        <translation>Gardez-en une seule, ou écrivez le raster avec une seule valeur nodata.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The covariate {part!r} cannot be read, or is given twice.</source>
        <translation>La covariable {part!r} est illisible, ou indiquée deux fois.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Write name=path, name=path:band or name=path:band*scale+offset, separated by &apos;;&apos;, for instance swi_10=/data/wetness.tif:1.</source>
        <translation>Écrivez nom=chemin, nom=chemin:bande ou nom=chemin:bande*facteur+décalage, séparés par « ; », par exemple swi_10=/data/wetness.tif:1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The extent {value!r} cannot be read.</source>
        <translation>L&apos;emprise {value!r} est illisible.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Write XMIN,XMAX,YMIN,YMAX [EPSG:code], or name a layer.</source>
        <translation>Écrivez XMIN,XMAX,YMIN,YMAX [EPSG:code], ou nommez une couche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The CRS of {what} is {crs!r}, which is not known.</source>
        <translation>Le SCR {crs!r}, indiqué pour {what}, est inconnu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Give an authority code such as EPSG:3338.</source>
        <translation>Indiquez un code d&apos;autorité, par exemple EPSG:3338.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {value!r} cannot be read as a vector layer.</source>
        <translation>Le masque {value!r} ne peut pas être lu comme couche vectorielle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a layer or a file with polygons.</source>
        <translation>Choisissez une couche ou un fichier de polygones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {name!r} holds {kind}, no polygons.</source>
        <translation>Le masque {name!r} contient {kind}, et non des polygones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a layer with polygons; lines and points can be buffered first.</source>
        <translation>Choisissez une couche de polygones ; un tampon peut d&apos;abord être créé autour de lignes et de points.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {name!r} has no coordinate reference system.</source>
        <translation>Le masque {name!r} n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>Set the CRS of the layer.</source>
        <translation>Définissez le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {text!r} is no polygon.</source>
        <translation>Le masque {text!r} n&apos;est pas un polygone.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Write POLYGON((x y, x y, x y, x y)), the last point like the first.</source>
        <translation>Écrivez POLYGON((x y, x y, x y, x y)), le dernier point égal au premier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {name!r} holds no polygon.</source>
        <translation>Le masque {name!r} ne contient aucun polygone.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a layer with polygons in it, and check the selection if only selected features are used.</source>
        <translation>Choisissez une couche qui contient des polygones, et vérifiez la sélection si seules les entités sélectionnées sont utilisées.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Sentinel-2 imagery</source>
        <translation>Imagerie Sentinel-2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Nine bands of midsummer surface reflectance x 10000: red, green, blue, three red edges, near infrared and two short-wave infrareds (B04, B03, B02, B05, B06, B07, B08, B11, B12). Bands are matched by their names, else by this order. May be left out.</source>
        <translation>Neuf bandes de réflectance de surface du milieu de l&apos;été x 10000 : rouge, vert, bleu, trois bandes red-edge, proche infrarouge et deux bandes d&apos;infrarouge à ondes courtes (B04, B03, B02, B05, B06, B07, B08, B11, B12). Les bandes sont appariées par leurs noms, sinon selon cet ordre. Facultatif.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Elevation in metres, one band, ideally reaching a kilometre beyond the extent: slope, aspect, curvature, position and wetness are derived from it. May be left out.</source>
        <translation>Altitude en mètres, une bande, si possible jusqu&apos;à un kilomètre au-delà de l&apos;emprise : pente, exposition, courbure, position et humidité en sont dérivées. Facultatif.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Three bands: annual precipitation (mm), summer warmth index (degC month) and January minimum temperature (degC), named ppt_annual, tmean_swi and tmin_january or in this order. May be left out.</source>
        <translation>Trois bandes : précipitations annuelles (mm), indice de chaleur estivale (degC mois) et température minimale de janvier (degC), nommées ppt_annual, tmean_swi et tmin_january, ou dans cet ordre. Facultatif.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Ready-made covariates</source>
        <translation>Covariables toutes prêtes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Rasters that replace derived covariates, as name=path, name=path:band or name=path:band*scale+offset separated by &apos;;&apos;, for instance swi_10=/data/wetness.tif;tmean_swi=/data/climate.tif:2*0.01. The path may also be the name of a raster layer.</source>
        <translation>Rasters qui remplacent des covariables dérivées, sous la forme nom=chemin, nom=chemin:bande ou nom=chemin:bande*facteur+décalage, séparés par « ; », par exemple swi_10=/data/wetness.tif;tmean_swi=/data/climate.tif:2*0.01. Le chemin peut aussi être le nom d&apos;une couche raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Scales of the sources</source>
        <translation>Facteurs d&apos;échelle des sources</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>What the stored values are multiplied by (and what is then added), where the file does not say so itself, as imagery=10000; elevation=0.3048; climate=0.1. For Sentinel-2 of processing baseline 04.00 and later that does not declare its offset: imagery=1-1000.</source>
        <translation>Par quoi multiplier les valeurs stockées (et qu&apos;y ajouter ensuite), là où le fichier ne l&apos;indique pas lui-même, sous la forme imagery=10000; elevation=0.3048; climate=0.1. Pour des données Sentinel-2 produites avec la processing baseline 04.00 ou une plus récente et qui ne déclarent pas leur décalage : imagery=1-1000.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Bands of the sources</source>
        <translation>Bandes des sources</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Which band feeds which input, where names and order do not tell, as imagery=3,2,1,4,5,6,7,8,9; climate=2,1,3; elevation=1: numbers from 1, in the order in which the help of the source lists the inputs. Left empty: bands are matched by their names, else by that order.</source>
        <translation>Quelle bande alimente quelle entrée, là où les noms et l&apos;ordre ne l&apos;indiquent pas, sous la forme imagery=3,2,1,4,5,6,7,8,9; climate=2,1,3; elevation=1 : numéros à partir de 1, dans l&apos;ordre où l&apos;aide de la source énumère les entrées. Si le champ est vide : les bandes sont appariées par leurs noms, sinon selon cet ordre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The area to map, in any CRS; it grows to whole pixels of the AKVEG grid. Left empty: the tile, else the extent of the imagery, else of the elevation. In degrees it may cross the antimeridian (172,-163,51,53 [EPSG:4326]).</source>
        <translation>La zone à cartographier, dans un SCR quelconque ; elle est étendue aux pixels entiers de la grille AKVEG. Si le champ est vide : la tuile, sinon l&apos;emprise de l&apos;imagerie, sinon celle de l&apos;altitude. En degrés, elle peut franchir l&apos;antiméridien (172,-163,51,53 [EPSG:4326]).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The id of a 50 km tile of the AKVEG grid instead of an extent, for instance AK050H50V15 (Fairbanks).</source>
        <translation>L&apos;identifiant d&apos;une tuile de 50 km de la grille AKVEG au lieu d&apos;une emprise, par exemple AK050H50V15 (Fairbanks).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Mask polygons</source>
        <translation>Polygones du masque</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Pixels whose centre lies outside these polygons become nodata. The map inside does not change. In a command or a script also a polygon as text: POLYGON((x y, x y, ...)) [EPSG:code].</source>
        <translation>Les pixels dont le centre est en dehors de ces polygones deviennent nodata. La carte à l&apos;intérieur ne change pas. Dans une commande ou un script, aussi un polygone sous forme de texte : POLYGON((x y, x y, ...)) [EPSG:code].</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Model (name or .onnx file)</source>
        <translation>Modèle (nom ou fichier .onnx)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The name of an installed model ({names}), or the path of an .onnx file that meets the model contract.</source>
        <translation>Le nom d&apos;un modèle installé ({names}), ou le chemin d&apos;un fichier .onnx conforme au contrat des modèles.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>none is installed</source>
        <translation>aucun n&apos;est installé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>nsp: near-surface permafrost; order: soil order. Nothing chosen means every task of the model.</source>
        <translation>nsp : pergélisol près de la surface ; order : ordre de sol. Ne rien choisir signifie toutes les tâches du modèle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Pixel size (m)</source>
        <translation>Taille de pixel (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Pixel size of the map in metres. The model always reads its inputs at 10 m and can be asked at any point; a smaller size adds pixels, not detail.</source>
        <translation>Taille de pixel de la carte en mètres. Le modèle lit toujours ses entrées à 10 m et peut être interrogé en tout point ; une taille plus petite ajoute des pixels, pas du détail.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Where the model runs. auto takes a GPU when the installed engine can use one, else the CPU.</source>
        <translation>Où tourne le modèle. auto prend un GPU si le moteur installé peut en utiliser un, sinon le CPU.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Processor threads</source>
        <translation>Threads du processeur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>How many threads of the processor the map may use, within the limit of the options; 0 lets the engine choose.</source>
        <translation>Combien de threads du processeur la carte peut utiliser, dans la limite fixée dans les options ; 0 laisse le choix au moteur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Which form of a model that has two. auto takes the 8-bit form for percent maps on processors made for it, when its model card shows that it hardly differs; float32 is the model itself.</source>
        <translation>Quelle forme d&apos;un modèle qui en a deux. auto prend la forme à 8 bits pour les cartes en pourcentages sur les processeurs conçus pour cela, si la fiche du modèle montre qu&apos;elle ne diffère guère ; float32 est le modèle lui-même.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>percent: whole percent in one byte, nodata 255. float: probability 0 to 1 in four bytes, nodata NaN, for further computation.</source>
        <translation>percent : pourcentages entiers sur un octet, nodata 255. float : probabilité de 0 à 1 sur quatre octets, nodata NaN, pour d&apos;autres calculs.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The rasters to write. The record of the run is always written.</source>
        <translation>Les rasters à écrire. Le compte rendu du calcul est toujours écrit.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The probability (0 to 1) from which permafrost is called present in the class raster. balanced takes the model&apos;s own threshold, the one with the best balanced accuracy on its held-out blocks.</source>
        <translation>La probabilité (0 à 1) à partir de laquelle le pergélisol est dit présent dans le raster des classes. balanced prend le seuil propre au modèle, celui de la meilleure exactitude équilibrée sur ses blocs mis de côté pour la validation.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Where the rasters and the record go. It is made when missing. Existing results are never replaced. @project_folder/maps is a folder beside the saved project.</source>
        <translation>Où vont les rasters et le compte rendu. Le dossier est créé s&apos;il n&apos;existe pas. Les résultats existants ne sont jamais remplacés. @project_folder/maps est un dossier à côté du projet enregistré.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Name of the run</source>
        <translation>Nom du calcul</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Begins the name of every file and names the layer group. A taken name gets _2, _3 and so on.</source>
        <translation>Début du nom de chaque fichier et nom du groupe de couches. Un nom déjà pris reçoit _2, _3 et ainsi de suite.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Continues the run of this name and folder that ended before it was whole (a crash, a power cut, a source that could not be read any more), if there is one with the same inputs and settings. Without it, what such a run left is removed.</source>
        <translation>Reprend le calcul de ce nom et de ce dossier qui s&apos;est arrêté avant d&apos;être complet (plantage, coupure de courant, source devenue illisible), s&apos;il y en a un avec les mêmes entrées et les mêmes réglages. Sans cette option, ce qu&apos;un tel calcul a laissé est supprimé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Adds the rasters as one layer group with their legends. Switch it off inside models.</source>
        <translation>Ajoute les rasters en un seul groupe de couches, avec leurs légendes. À désactiver dans les modèles.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Points or polygons in any CRS, also with several parts and heights, or a table with coordinates (CSV: degrees with decimal point or comma, degrees-minutes-seconds, or eastings and northings).</source>
        <translation>Points ou polygones dans un SCR quelconque, y compris en plusieurs parties et avec altitudes, ou un tableau de coordonnées (CSV : degrés avec point ou virgule décimale, degrés-minutes-secondes, ou abscisses et ordonnées).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>The column that names the sites. Left empty: one called id, site or the like, else the rows&apos; numbers.</source>
        <translation>La colonne qui nomme les sites. Si le champ est vide : une colonne appelée id, site ou semblable, sinon les numéros de ligne.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Buffer (m)</source>
        <translation>Tampon (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Metres around points whose pixels are summed up to mean, minimum, maximum and standard deviation; 0 takes the point&apos;s pixel alone. Polygons are taken as they are.</source>
        <translation>Rayon en mètres autour des points, dont les pixels sont résumés par moyenne, minimum, maximum et écart-type ; 0 prend le seul pixel du point. Les polygones sont pris tels quels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Chip size (pixels)</source>
        <translation>Taille des imagettes (pixels)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>The side of a small map that is cut out around every site and written as a GeoTIFF; 0 for none.</source>
        <translation>Le côté d&apos;une petite carte découpée autour de chaque site et écrite en GeoTIFF ; 0 pour aucune.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>A picture (PNG) beside every chip.</source>
        <translation>Une image (PNG) à côté de chaque imagette.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Of a table without geometries: the column with longitude or easting.</source>
        <translation>D&apos;un tableau sans géométries : la colonne de la longitude ou de l&apos;abscisse (est).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Of a table without geometries: the column with latitude or northing.</source>
        <translation>D&apos;un tableau sans géométries : la colonne de la latitude ou de l&apos;ordonnée (nord).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Left empty: one with a usual name.</source>
        <translation>Si le champ est vide : une colonne au nom usuel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>CRS of the table</source>
        <translation>SCR du tableau</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Of a table without geometries. Left empty: degrees (WGS 84).</source>
        <translation>D&apos;un tableau sans géométries. Si le champ est vide : degrés (WGS 84).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>The map whose values these are: float, or percent, which may take the model&apos;s 8-bit form and calls classes from whole percent. The values of sites are never rounded; chips are.</source>
        <translation>La carte dont ce sont les valeurs : float, ou percent, qui peut prendre la forme à 8 bits du modèle et détermine les classes à partir de pourcentages entiers. Les valeurs des sites ne sont jamais arrondies ; celles des imagettes le sont.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Where the layer and the record go. It is made when missing. @project_folder/sites is a folder beside the saved project.</source>
        <translation>Où vont la couche et le compte rendu. Le dossier est créé s&apos;il n&apos;existe pas. @project_folder/sites est un dossier à côté du projet enregistré.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Replace results of this name</source>
        <translation>Remplacer les résultats de ce nom</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Otherwise a taken name gets _2, _3 and so on.</source>
        <translation>Sinon, un nom déjà pris reçoit _2, _3 et ainsi de suite.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Permafrost and soil order at field sites</source>
        <translation>Pergélisol et ordre de sol aux sites de terrain</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>permafrost,soil,soil order,alaska,sites,plots,pedons,points,csv,sample,extract,buffer,chips,batch</source>
        <translation>pergélisol,sol,ordre de sol,alaska,sites,placettes,pédons,points,csv,échantillon,extraire,tampon,imagettes,lot,permafrost,soil</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Says what the map has at points and polygons, without making the map of all between them.</source>
        <translation>Indique ce que dit la carte en des points et des polygones, sans calculer la carte de tout ce qui les sépare.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>&lt;p&gt;Writes a layer with the sites&apos; own columns and what the map of the same settings has there: the probability of every class at the point; mean, minimum, maximum and standard deviation in the buffer or polygon; the class that covers most and its share; confidence, applicability, pixels with and without a value, and the distance to the edge of the data.&lt;/p&gt;&lt;p&gt;Only the windows under the sites are computed, each once. A site that fails is a row with its reason (miso_status, miso_reason).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Please note:&lt;/b&gt; the bundled model was trained on simulated landscapes and has seen no field data.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit une couche avec les colonnes propres aux sites et ce que la carte faite avec les mêmes réglages y indique : la probabilité de chaque classe au point ; moyenne, minimum, maximum et écart-type dans le tampon ou le polygone ; la classe la plus étendue et sa part ; confiance, applicabilité, pixels avec et sans valeur, et distance au bord des données.&lt;/p&gt;&lt;p&gt;Seules les fenêtres sous les sites sont calculées, chacune une fois. Un site en échec est une ligne avec son motif (miso_status, miso_reason).&lt;/p&gt;&lt;p&gt;&lt;b&gt;À noter :&lt;/b&gt; le modèle fourni a été entraîné sur des paysages simulés et n&apos;a vu aucune donnée de terrain.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Sites with values</source>
        <translation>Sites avec valeurs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>The run was cancelled, but had just finished: its files are in {folder}.</source>
        <translation>Le calcul a été annulé, mais venait de se terminer : ses fichiers sont dans {folder}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>{count} sites: {ok} ok, {partial} with parts missing, {failed} failed.</source>
        <translation>{count} sites : {ok} réussis, {partial} avec des parties manquantes, {failed} en échec.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Row {row}, {id} ({status}): {reason}</source>
        <translation>Ligne {row}, {id} ({status}) : {reason}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>... and {count} more rows in the record.</source>
        <translation>... et {count} autres lignes dans le compte rendu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Map permafrost and soil order</source>
        <translation>Cartographier le pergélisol et l&apos;ordre de sol</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>permafrost,soil,soil order,soil taxonomy,gelisols,alaska,sentinel-2,climate,probability,onnx,map</source>
        <translation>pergélisol,sol,ordre de sol,soil taxonomy,gelisols,alaska,sentinel-2,climat,probabilité,onnx,carte,permafrost,soil,map</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Maps near-surface permafrost and soil order in Alaska from imagery, elevation and climate rasters.</source>
        <translation>Cartographie le pergélisol près de la surface et l&apos;ordre de sol en Alaska à partir de rasters d&apos;imagerie, d&apos;altitude et de climat.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>&lt;p&gt;Maps near-surface permafrost (present within 1 m of the surface) and USDA soil order in Alaska at 10 m from a Sentinel-2 composite, an elevation model and a climate raster. Any of the three may be left out; the more there is, the better the map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Please note:&lt;/b&gt; the bundled model was trained on simulated landscapes and has seen no field data. Its maps show how the software works; they say nothing reliable about a real place.&lt;/p&gt;&lt;p&gt;The computation runs in a separate process on this computer; QGIS stays responsive and a running map can be cancelled at any time. A cancelled run leaves no files.&lt;/p&gt;&lt;p&gt;Results: probability and class rasters for each task, the confidence of the most probable class, how alike the inputs are to what the model was trained on (applicability), all as cloud-optimised GeoTIFFs in EPSG:3338 with styles beside them, and a record of the run (JSON) with areas per class in km2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cartographie le pergélisol près de la surface (présent à moins de 1 m de la surface) et l&apos;ordre de sol de l&apos;USDA en Alaska à 10 m, à partir d&apos;un composite Sentinel-2, d&apos;un modèle numérique d&apos;altitude et d&apos;un raster climatique. Chacun des trois est facultatif ; plus il y en a, meilleure est la carte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;À noter :&lt;/b&gt; le modèle fourni a été entraîné sur des paysages simulés et n&apos;a vu aucune donnée de terrain. Ses cartes montrent comment fonctionne le logiciel ; elles ne disent rien de fiable sur un lieu réel.&lt;/p&gt;&lt;p&gt;Le calcul se fait dans un processus séparé sur cet ordinateur ; QGIS reste réactif et une carte en cours peut être annulée à tout moment. Un calcul annulé ne laisse aucun fichier.&lt;/p&gt;&lt;p&gt;Résultats : rasters de probabilité et de classe pour chaque tâche, confiance de la classe la plus probable, degré de ressemblance des entrées avec ce sur quoi le modèle a été entraîné (applicabilité), le tout en GeoTIFF optimisés pour le cloud en EPSG:3338, accompagnés de styles, et un compte rendu du calcul (JSON) avec les superficies par classe en km2.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Permafrost probability</source>
        <translation>Probabilité de pergélisol</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Soil order probability</source>
        <translation>Probabilité de l&apos;ordre de sol</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Permafrost class</source>
        <translation>Classe de pergélisol</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Soil order class</source>
        <translation>Classe d&apos;ordre de sol</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Summary of {run}</source>
        <translation>Résumé de {run}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/provider.py"/>
        <source>MISO: permafrost and soil order in Alaska</source>
        <translation>MISO : pergélisol et ordre de sol en Alaska</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The heading. Left empty, it says what is shown.</source>
        <translation>Le titre de la page. Si le champ est vide, il dit ce qui est montré.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Report of a run</source>
        <translation>Rapport d&apos;un calcul</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>report,html,print,summary,areas,charts,record</source>
        <translation>rapport,html,imprimer,résumé,superficies,graphiques,compte rendu,report</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Writes what came out of a run as one page to read, print and hand on.</source>
        <translation>Présente ce qui est sorti d&apos;un calcul sur une page à lire, à imprimer et à transmettre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>&lt;p&gt;Writes one HTML file from the record (.json) that a run has left beside its results: maps with legend, scale and north arrow, areas per class, charts, how far the model applies, and the settings and the command that make it again. It begins with what the model is not fit for.&lt;/p&gt;&lt;p&gt;The file needs nothing else: no other file and no network. It can be sent by mail, opened in any browser, and printed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit un fichier HTML à partir du compte rendu (.json) qu&apos;un calcul a laissé à côté de ses résultats : cartes avec légende, échelle et flèche du nord, superficies par classe, graphiques, applicabilité du modèle, ainsi que les réglages et la commande qui permettent de le refaire. Il commence par ce à quoi le modèle ne convient pas.&lt;/p&gt;&lt;p&gt;Le fichier n&apos;a besoin de rien d&apos;autre : ni autre fichier ni réseau. Il peut être envoyé par courriel, ouvert dans n&apos;importe quel navigateur et imprimé.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The .json file beside the results of a run.</source>
        <translation>Le fichier .json à côté des résultats d&apos;un calcul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>A text of your own below the heading.</source>
        <translation>Un texte de votre choix sous le titre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Report {name}</source>
        <translation>Rapport {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Map page of a run (PDF)</source>
        <translation>Page de carte d&apos;un calcul (PDF)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>pdf,print,layout,map,legend,scale,north,A4,letter</source>
        <translation>pdf,imprimer,mise en page,carte,légende,échelle,nord,A4,letter,print,layout</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Prints the maps of a run on one page with legend, scale and north arrow.</source>
        <translation>Imprime les cartes d&apos;un calcul sur une page avec légende, échelle et flèche du nord.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>&lt;p&gt;Writes a PDF with the probability of permafrost and the soil order of a run beside each other, with their legends, a scale bar, an arrow to true north, and what the model is not fit for.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Écrit un PDF avec, côte à côte, la probabilité de pergélisol et l&apos;ordre de sol d&apos;un calcul, leurs légendes, une barre d&apos;échelle, une flèche vers le nord géographique et ce à quoi le modèle ne convient pas.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The .json file beside the rasters of a map.</source>
        <translation>Le fichier .json à côté des rasters d&apos;une carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Size of the paper, landscape.</source>
        <translation>Format du papier, en paysage.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Map page</source>
        <translation>Page de carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The page is {page!r}.</source>
        <translation>La page indiquée est {page!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Choose one of: {names}.</source>
        <translation>Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {value!r} cannot be read as a vector layer.</source>
        <translation>Les sites {value!r} ne peuvent pas être lus comme couche vectorielle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>Choose a layer of points or polygons, or a CSV table.</source>
        <translation>Choisissez une couche de points ou de polygones, ou un tableau CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {name!r} are lines.</source>
        <translation>Les sites {name!r} sont des lignes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>Choose points or polygons; lines can be buffered first.</source>
        <translation>Choisissez des points ou des polygones ; un tampon peut d&apos;abord être créé autour des lignes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {name!r} have no coordinate reference system.</source>
        <translation>Les sites {name!r} n&apos;ont pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {name!r} cannot be handed to the engine: {problem}</source>
        <translation>Les sites {name!r} ne peuvent pas être transmis au moteur : {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>Export the layer to a GeoPackage and choose that.</source>
        <translation>Exportez la couche en GeoPackage et choisissez celui-ci.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Suggest sampling sites</source>
        <translation>Proposer des sites d&apos;échantillonnage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>sampling,design,sites,stratified,random,uncertainty,field work,points,neyman,accuracy</source>
        <translation>échantillonnage,plan,sites,stratifié,aléatoire,incertitude,terrain,points,neyman,exactitude,sampling,design</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Suggests sampling sites: where they would teach most, or a stratified random design.</source>
        <translation>Propose des sites d&apos;échantillonnage : là où ils seraient le plus instructifs, ou selon un plan aléatoire stratifié.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>&lt;p&gt;&lt;b&gt;informative&lt;/b&gt;: sites where the map is unsure and its inputs are unlike the training data, apart from each other and, if wanted, near roads or where they cost little. They are chosen and not drawn: &lt;b&gt;no area and no accuracy can be estimated from them&lt;/b&gt;, and every site says so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;stratified&lt;/b&gt;: a random sample of the pixels of every class, with the inclusion probability of each site, from which areas and accuracies can be estimated.&lt;/p&gt;&lt;p&gt;The same seed gives the same sites. Each site has a reason, its class, confidence and applicability.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;informative&lt;/b&gt; : des sites où la carte est incertaine et où ses entrées s&apos;écartent des données d&apos;entraînement, éloignés les uns des autres et, si on le souhaite, proches des routes ou peu coûteux à atteindre. Ils sont choisis et non tirés au hasard : &lt;b&gt;on ne peut en estimer ni superficie ni exactitude&lt;/b&gt;, et chaque site le rappelle.&lt;/p&gt;&lt;p&gt;&lt;b&gt;stratified&lt;/b&gt; : un échantillon aléatoire des pixels de chaque classe, avec la probabilité d&apos;inclusion de chaque site, dont on peut estimer superficies et exactitudes.&lt;/p&gt;&lt;p&gt;La même graine donne les mêmes sites. Chaque site a un motif, sa classe, sa confiance et son applicabilité.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>The .json file beside the rasters of a run.</source>
        <translation>Le fichier .json à côté des rasters d&apos;un calcul.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Another map</source>
        <translation>Autre carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Instead of a run: a raster of classes (stratified), or of percent or probabilities (informative).</source>
        <translation>Au lieu d&apos;un calcul : un raster de classes (stratified), ou de pourcentages ou de probabilités (informative).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Values of the other map</source>
        <translation>Valeurs de l&apos;autre carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>What the values of the other map are; auto: by what its file says.</source>
        <translation>Ce que sont les valeurs de l&apos;autre carte ; auto : d&apos;après ce qu&apos;indique son fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Class names of the other map</source>
        <translation>Noms des classes de l&apos;autre carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Names of its codes, where its file has none. As text: 1=Peat; 2=Rock.</source>
        <translation>Noms de ses codes, si son fichier n&apos;en a pas. Sous forme de texte : 1=Tourbe; 2=Roche.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the run: nsp or order. Left empty: its first.</source>
        <translation>Du calcul : nsp ou order. Si le champ est vide : la première.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Number of sites</source>
        <translation>Nombre de sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>How many sites are wanted. Where there is no room for so many, the log says so.</source>
        <translation>Combien de sites sont souhaités. S&apos;il n&apos;y a pas de place pour autant de sites, le journal le dit.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>informative: where a site teaches most. stratified: at random within every class.</source>
        <translation>informative : là où un site apporte le plus d&apos;information. stratified : au hasard dans chaque classe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the random numbers. The same seed gives the same sites.</source>
        <translation>Des nombres aléatoires. La même graine donne les mêmes sites.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Polygons outside of which no site is put.</source>
        <translation>Polygones en dehors desquels aucun site n&apos;est placé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Excluded</source>
        <translation>Zones exclues</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Features in which no site is put: water, private land, roads and pipelines with a buffer.</source>
        <translation>Entités dans lesquelles aucun site n&apos;est placé : eau, terrains privés, routes et conduites avec un tampon.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Buffer of the excluded (m)</source>
        <translation>Tampon des zones exclues (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Metres around them in which no site is put either.</source>
        <translation>Distance en mètres autour d&apos;elles où aucun site n&apos;est placé non plus.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Lines from which the distance of every site is measured.</source>
        <translation>Lignes à partir desquelles la distance de chaque site est mesurée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Largest distance from a road (m)</source>
        <translation>Distance maximale à une route (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>No site is further away; 0 for no limit.</source>
        <translation>Aucun site n&apos;est plus éloigné ; 0 pour aucune limite.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>What reaching a place costs, in any unit: hours, dollars.</source>
        <translation>Ce que coûte l&apos;accès à un lieu, dans une unité quelconque : heures, dollars.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Largest cost</source>
        <translation>Coût maximal</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>No site costs more, and none is put where the cost is not known.</source>
        <translation>Aucun site ne coûte davantage, et aucun n&apos;est placé là où le coût est inconnu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Least distance of two sites (m)</source>
        <translation>Distance minimale entre deux sites (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the informative design. Left empty: half the mean spacing that so many sites would have.</source>
        <translation>Pour le plan informative. Si le champ est vide : la moitié de l&apos;espacement moyen qu&apos;auraient autant de sites.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Weight of uncertainty</source>
        <translation>Poids de l&apos;incertitude</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Weight of being unlike the training data</source>
        <translation>Poids de l&apos;écart aux données d&apos;entraînement</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Weight of access (roads, cost)</source>
        <translation>Poids de l&apos;accès (routes, coût)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>In the score of the informative design.</source>
        <translation>Dans le score du plan informative.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Sites per class</source>
        <translation>Sites par classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the stratified design. proportional: by area. equal: the same for all. neyman: by area x expected deviation, which serves estimates of the whole best.</source>
        <translation>Pour le plan stratified. proportional : selon la superficie. equal : le même nombre pour toutes. neyman : selon superficie x écart-type attendu, ce qui sert le mieux les estimations d&apos;ensemble.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Least sites of a class</source>
        <translation>Minimum de sites par classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the stratified design; a class needs two for a standard error.</source>
        <translation>Pour le plan stratified ; une classe en demande deux pour une erreur type.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Expected accuracy</source>
        <translation>Exactitude attendue</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Share (0 to 1)</source>
        <translation>Part (0 à 1)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>For neyman: the share of a class&apos;s pixels that you expect to be right. Left empty: the mean probability of the mapped class. As text: Gelisols=0.9; Histosols=0.6.</source>
        <translation>Pour neyman : la part des pixels d&apos;une classe que vous pensez justes. Si le champ est vide : la probabilité moyenne de la classe cartographiée. Sous forme de texte : Gelisols=0.9; Histosols=0.6.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Number of sites found</source>
        <translation>Nombre de sites trouvés</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Both a run and another map were given.</source>
        <translation>Un calcul et une autre carte ont été indiqués à la fois.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>No map was given.</source>
        <translation>Aucune carte n&apos;a été indiquée.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Give the record of a run, or one raster.</source>
        <translation>Indiquez le compte rendu d&apos;un calcul, ou un raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{name}: stratified random sites</source>
        <translation>{name} : sites aléatoires stratifiés</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{name}: informative sites, unfit for area estimates</source>
        <translation>{name} : sites informatifs, inaptes aux estimations de superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{count} sites.</source>
        <translation>Sites : {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{name}: {sites} sites of {pixels} pixels, {area}.</source>
        <translation>{name} : {sites} sites sur {pixels} pixels, {area}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>The expected accuracy of {name} is {share!r}.</source>
        <translation>L&apos;exactitude attendue de {name} est {share!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Give a number from 0 to 1.</source>
        <translation>Indiquez un nombre de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/tables.py"/>
        <source>The row {left!r}, {right!r} of {name} is half empty, or its first column comes twice.</source>
        <translation>La ligne {left!r}, {right!r} de {name} est à moitié vide, ou sa première colonne apparaît deux fois.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/tables.py"/>
        <source>Fill both columns, or remove the row.</source>
        <translation>Remplissez les deux colonnes, ou supprimez la ligne.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The scale {part!r} cannot be read, or is given twice.</source>
        <translation>Le facteur d&apos;échelle {part!r} est illisible, ou indiqué deux fois.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Write imagery=SCALE, elevation=SCALE or climate=SCALE+OFFSET, separated by &apos;;&apos;.</source>
        <translation>Écrivez imagery=FACTEUR, elevation=FACTEUR ou climate=FACTEUR+DÉCALAGE, séparés par « ; ».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The bands {part!r} cannot be read, or are given twice.</source>
        <translation>Les bandes {part!r} sont illisibles, ou indiquées deux fois.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Write imagery=3,2,1,4,5,6,7,8,9 or climate=2,1,3 or elevation=1, separated by &apos;;&apos;.</source>
        <translation>Écrivez imagery=3,2,1,4,5,6,7,8,9 ou climate=2,1,3 ou elevation=1, séparés par « ; ».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The path {text!r} refers to @{name}, which has no value: the project is not saved.</source>
        <translation>Le chemin {text!r} renvoie à @{name}, qui n&apos;a pas de valeur : le projet n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Save the project, or write the whole path.</source>
        <translation>Enregistrez le projet, ou écrivez le chemin complet.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The threshold is {text!r}.</source>
        <translation>Le seuil indiqué est {text!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Give a number from 0 to 1, or the word balanced.</source>
        <translation>Indiquez un nombre de 0 à 1, ou le mot balanced.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_inputs.py"/>
        <source>The layer {name!r} has no field {key!r}.</source>
        <translation>La couche {name!r} n&apos;a pas de champ {key!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>{name} is {value!r}, which cannot be read as a vector layer.</source>
        <translation>{name} est {value!r}, ce qui ne peut pas être lu comme couche vectorielle.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>Choose a vector layer or file.</source>
        <translation>Choisissez une couche ou un fichier vectoriel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>The layer {name!r} holds {kind}, which is of no use here.</source>
        <translation>La couche {name!r} contient {kind}, ce qui n&apos;est d&apos;aucune utilité ici.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>The layer {name!r} has no coordinate reference system.</source>
        <translation>La couche {name!r} n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Zonal summary</source>
        <translation>Résumé par zones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>zonal,statistics,polygon,map unit,park,road,buffer,area,km2,permafrost,soil,table,join</source>
        <translation>zonal,statistiques,polygone,unité cartographique,parc,route,tampon,superficie,km2,pergélisol,sol,tableau,jointure,zones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Sums up finished maps per polygon: class areas in km2, mean probability, confidence and more.</source>
        <translation>Résume des cartes terminées par polygone : superficies des classes en km2, probabilité moyenne, confiance, etc.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>&lt;p&gt;Sums up finished maps within polygons such as map units or parks, or within a distance of roads or points: the area of every class in km2 and percent, the class of the largest area, mean probability, confidence and applicability.&lt;/p&gt;&lt;p&gt;Results: a table (CSV) that joins to the layer by its key, the zones as a styled layer with the same columns, and a record that explains each column.&lt;/p&gt;&lt;p&gt;A pixel belongs to a zone when its centre lies inside, as in a map&apos;s own mask. A zone in which no centre lies takes the pixel it lies in, and its note says so. Areas are true areas, whatever the CRS of the map.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Résume des cartes terminées dans des polygones, par exemple des unités cartographiques ou des parcs, ou à une certaine distance de routes ou de points : la superficie de chaque classe en km2 et en pourcentage, la classe de plus grande superficie, la probabilité moyenne, la confiance et l&apos;applicabilité.&lt;/p&gt;&lt;p&gt;Résultats : un tableau (CSV) qui se joint à la couche par sa clé, les zones comme couche stylisée avec les mêmes colonnes, et un compte rendu qui explique chaque colonne.&lt;/p&gt;&lt;p&gt;Un pixel appartient à une zone si son centre s&apos;y trouve, comme dans le masque d&apos;une carte. Une zone dans laquelle aucun centre ne tombe prend le pixel où elle se trouve, et sa note le dit. Les superficies sont des superficies réelles, quel que soit le SCR de la carte.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>The .json file beside the rasters of a run: all of its maps are summed up.</source>
        <translation>Le fichier .json à côté des rasters d&apos;un calcul : toutes ses cartes sont résumées.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Other maps</source>
        <translation>Autres cartes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Rasters instead of a run, or besides it. One that belongs to a run is known by the record beside it.</source>
        <translation>Des rasters au lieu d&apos;un calcul, ou en plus de lui. Un raster qui appartient à un calcul est reconnu grâce au compte rendu à côté de lui.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Values of the other maps</source>
        <translation>Valeurs des autres cartes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>class: codes. percent: 0 to 100, where higher values are codes of something else (water, glaciers) and are never averaged. probability: 0 to 1. value: any quantity. auto: by what the file says.</source>
        <translation>class : codes. percent : 0 à 100, les valeurs supérieures étant les codes d&apos;autre chose (eau, glaciers), jamais moyennés. probability : 0 à 1. value : une grandeur quelconque. auto : d&apos;après ce qu&apos;indique le fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Polygons in any CRS; lines and points too where a buffer is given.</source>
        <translation>Polygones dans un SCR quelconque ; aussi des lignes et des points si un tampon est indiqué.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Key field</source>
        <translation>Champ de clé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Names a zone in the table, for the join. Left empty: the number of the feature.</source>
        <translation>Nomme une zone dans le tableau, pour la jointure. Si le champ est vide : le numéro de l&apos;entité.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Features with the same key are one zone</source>
        <translation>Les entités de même clé forment une seule zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>For map units of many polygons. What they have in common counts once.</source>
        <translation>Pour des unités cartographiques de plusieurs polygones. Ce qu&apos;ils ont en commun ne compte qu&apos;une fois.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Metres around each feature, measured on the ground. Roads and points need one.</source>
        <translation>Distance en mètres autour de chaque entité, mesurée sur le terrain. Routes et points en demandent une.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Zones with their summary</source>
        <translation>Zones avec leur résumé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>No layer of zones was given.</source>
        <translation>Aucune couche de zones n&apos;a été fournie.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Choose a layer of polygons.</source>
        <translation>Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>No key field was given by which features are one zone.</source>
        <translation>Aucun champ de clé n&apos;a été indiqué pour réunir les entités en zones.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Choose the key field, or let every feature be a zone.</source>
        <translation>Choisissez le champ de clé, ou laissez chaque entité former une zone.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>{name}: zones</source>
        <translation>{name} : zones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>{count} zones.</source>
        <translation>Zones : {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>No output was written; start it again when you like.</source>
        <translation>Aucune sortie n&apos;a été écrite ; relancez quand vous voulez.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>{what} is {shown}.</source>
        <translation>{what} : valeur reçue {shown}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give an object with the fields of {name}.</source>
        <translation>Donnez un objet avec les champs de {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The field {unknown} of {what}</source>
        <translation>Le champ {unknown} dans : {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Known fields: {known}.</source>
        <translation>Champs connus : {known}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>{what} is incomplete: {error}.</source>
        <translation>{what} : des éléments manquent, {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give every required field.</source>
        <translation>Donnez tous les champs obligatoires.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a finite number.</source>
        <translation>Donnez un nombre fini.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a number from {minimum} to {maximum}.</source>
        <translation>Donnez un nombre de {minimum} à {maximum}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give a text of whole characters.</source>
        <translation>Donnez un texte fait de caractères complets.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A path has no zero character and at most {max_path_length} others.</source>
        <translation>Un chemin n&apos;a pas de caractère nul et compte au plus {max_path_length} autres caractères.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The list of files read together with {path}</source>
        <translation>La liste des fichiers lus avec {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a list of paths.</source>
        <translation>Donnez une liste de chemins.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The path of a source</source>
        <translation>Le chemin d&apos;une source</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Name a raster file.</source>
        <translation>Indiquez un fichier raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The band list of {path}</source>
        <translation>La liste des bandes de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give band numbers, for instance 3,2,1.</source>
        <translation>Donnez des numéros de bande, par exemple 3,2,1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A band number of {path}</source>
        <translation>Un numéro de bande de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Band numbers start at 1.</source>
        <translation>Les numéros de bande commencent à 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The {name} of {path}</source>
        <translation>La valeur {name} de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The nodata value of {path}</source>
        <translation>La valeur nodata de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a number.</source>
        <translation>Donnez un nombre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The CRS of {path}</source>
        <translation>Le SCR de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The {name} of the extent</source>
        <translation>La valeur {name} de l&apos;emprise</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The CRS of the extent</source>
        <translation>Le SCR de l&apos;emprise</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The extent {xmin},{ymin},{xmax},{ymax} is empty.</source>
        <translation>L&apos;emprise {xmin},{ymin},{xmax},{ymax} est vide.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give XMIN,YMIN,XMAX,YMAX with XMIN below XMAX and YMIN below YMAX.</source>
        <translation>Donnez XMIN,YMIN,XMAX,YMAX avec XMIN inférieur à XMAX et YMIN inférieur à YMAX.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The mask {title} holds no polygon.</source>
        <translation>Le masque {title} ne contient aucun polygone.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A geometry of the mask</source>
        <translation>Une géométrie du masque</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Only polygons can mask a map.</source>
        <translation>Seuls des polygones peuvent masquer une carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The output folder</source>
        <translation>Le dossier de sortie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Name a folder for the results.</source>
        <translation>Indiquez un dossier pour les résultats.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>No imagery, elevation or climate raster was given.</source>
        <translation>Aucun raster d&apos;imagerie, d&apos;altitude ou de climat n&apos;a été donné.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give at least one; a map from elevation and climate alone is possible.</source>
        <translation>Donnez-en au moins un ; une carte à partir de l&apos;altitude et du climat seuls est possible.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The tile</source>
        <translation>La tuile</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Both an extent and the tile {tile} were given.</source>
        <translation>Une emprise et la tuile {tile} ont été données à la fois.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give one of them.</source>
        <translation>Donnez l&apos;une des deux.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The pixel size</source>
        <translation>La taille de pixel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The device</source>
        <translation>Le matériel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The encoding</source>
        <translation>Le codage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The precision</source>
        <translation>La précision</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The list of {name}</source>
        <translation>La liste {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a list of names.</source>
        <translation>Donnez une liste de noms.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>An output</source>
        <translation>Une sortie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Choose from: {output_kinds}.</source>
        <translation>Choisissez parmi : {output_kinds}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The list of outputs</source>
        <translation>La liste des sorties</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The threshold</source>
        <translation>Le seuil</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The name of the run</source>
        <translation>Le nom du calcul</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Use letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Utilisez des lettres, des chiffres, des espaces, « - », « _ » et « . ».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The number of threads</source>
        <translation>Le nombre de threads</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The memory limit</source>
        <translation>La limite de mémoire</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The side of the windows</source>
        <translation>Le côté des fenêtres</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The overlap of the windows</source>
        <translation>Le recouvrement des fenêtres</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The number of windows at a time</source>
        <translation>Le nombre de fenêtres à la fois</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give 0 (automatic) to {largest}.</source>
        <translation>Donnez un nombre de 0 (automatique) à {largest}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The field {what}</source>
        <translation>Le champ {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/compare.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give an object with the fields of MapRequest.</source>
        <translation>Donnez un objet avec les champs de MapRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The {name}</source>
        <translation>Le champ {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The covariates</source>
        <translation>Les covariables</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give an object of band name: source.</source>
        <translation>Donnez un objet nom de bande : source.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The covariate {name}</source>
        <translation>La covariable {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A message could not be read: {error}.</source>
        <translation>Un message n&apos;a pas pu être lu : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A message is not an object with a type.</source>
        <translation>Un message n&apos;est pas un objet avec un type.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The output of a map</source>
        <translation>La sortie d&apos;une carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The label of a map</source>
        <translation>L&apos;étiquette d&apos;une carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The kind of a map</source>
        <translation>Le type d&apos;une carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Choose one of: {kinds}.</source>
        <translation>Choisissez parmi : {kinds}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The band of {path}</source>
        <translation>La bande de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Band numbers start at 1; 0 leaves it open.</source>
        <translation>Les numéros de bande commencent à 1 ; 0 laisse le choix ouvert.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The class names of {path}</source>
        <translation>Les noms des classes de {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The path of a vector layer</source>
        <translation>Le chemin d&apos;une couche vectorielle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Name a vector file.</source>
        <translation>Indiquez un fichier vectoriel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The layer of a vector file</source>
        <translation>La couche d&apos;un fichier vectoriel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The title of a vector layer</source>
        <translation>Le titre d&apos;une couche vectorielle</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give an object of code: name.</source>
        <translation>Donnez un objet code : nom.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>A code in {what}</source>
        <translation>Un code dans {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give a whole number.</source>
        <translation>Donnez un nombre entier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The name of the class {code}</source>
        <translation>Le nom de la classe {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The name of the results</source>
        <translation>Le nom des résultats</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The field {name}</source>
        <translation>Le champ {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>{what} has no {name}.</source>
        <translation>{what} : le champ {name} manque.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The {name} of {what}</source>
        <translation>Le champ {name} dans : {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The field of a filter</source>
        <translation>Le champ d&apos;un filtre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Name a field of the observations.</source>
        <translation>Indiquez un champ des observations.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The operator of a filter</source>
        <translation>L&apos;opérateur d&apos;un filtre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Choose one of: {operators}.</source>
        <translation>Choisissez parmi : {operators}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The value of a filter</source>
        <translation>La valeur d&apos;un filtre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a number, a date or a text.</source>
        <translation>Donnez un nombre, une date ou un texte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The kind of the map</source>
        <translation>Le type de la carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The unit of the depth</source>
        <translation>L&apos;unité de la profondeur</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The design of the sample</source>
        <translation>Le plan d&apos;échantillonnage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The pair of coordinate fields</source>
        <translation>La paire de champs de coordonnées</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give both, or neither.</source>
        <translation>Donnez les deux, ou aucun.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The mapping of labels to classes</source>
        <translation>La correspondance des libellés avec les classes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give an object of label: class.</source>
        <translation>Donnez un objet libellé : classe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>A label</source>
        <translation>Un libellé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The class of the label {label}</source>
        <translation>La classe du libellé {label}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The list of filters</source>
        <translation>La liste des filtres</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a list of filters.</source>
        <translation>Donnez une liste de filtres.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The field &apos;presence_only&apos;</source>
        <translation>Le champ « presence_only »</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The observations are said to be presences only and a {design} probability sample.</source>
        <translation>Les observations sont déclarées à la fois comme présences seules et comme échantillon probabiliste {design}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>A probability sample notes absences too: give one of the two.</source>
        <translation>Un échantillon probabiliste note aussi les absences : choisissez l&apos;un des deux.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The side of the blocks</source>
        <translation>Le côté des blocs</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The number of bootstrap draws</source>
        <translation>Le nombre de tirages du bootstrap</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The seed</source>
        <translation>La graine</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Donnez un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The observations</source>
        <translation>Les observations</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Name it.</source>
        <translation>Indiquez une valeur.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The label field</source>
        <translation>Le champ du libellé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Name the field that holds what was observed.</source>
        <translation>Indiquez le champ qui contient ce qui a été observé.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The run</source>
        <translation>Le calcul</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The regions</source>
        <translation>Les régions</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Both a run and a raster were given to be assessed.</source>
        <translation>Un calcul et un raster ont été donnés à la fois pour l&apos;évaluation.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give either the record (R.json) of a run or a raster.</source>
        <translation>Donnez soit le compte rendu (R.json) d&apos;un calcul, soit un raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The list of rasters</source>
        <translation>La liste des rasters</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give one raster; several can be joined by a VRT.</source>
        <translation>Donnez un seul raster ; plusieurs peuvent être réunis dans un VRT.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Of the regions and the field that names them only one was given.</source>
        <translation>Des régions et du champ qui les nomme, l&apos;un seulement a été donné.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a layer of polygons and the field with their names, or neither.</source>
        <translation>Donnez une couche de polygones et le champ de leurs noms, ou aucun des deux.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give an object with the fields of AssessRequest.</source>
        <translation>Donnez un objet avec les champs de AssessRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The raster</source>
        <translation>Le raster</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>A filter</source>
        <translation>Un filtre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The table of classes</source>
        <translation>Le tableau des classes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>Give an object of old class: new class.</source>
        <translation>Donnez un objet classe ancienne : nouvelle classe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>A class of the old map</source>
        <translation>Une classe de la carte ancienne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>What the class {old} stands for</source>
        <translation>Ce que signifie la classe {old}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>Name a class of the new map.</source>
        <translation>Indiquez une classe de la nouvelle carte.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The threshold of the old map</source>
        <translation>Le seuil de la carte ancienne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The grid</source>
        <translation>La grille</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The method</source>
        <translation>La méthode</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>Give an object with the fields of CompareRequest.</source>
        <translation>Donnez un objet avec les champs de CompareRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The new map</source>
        <translation>La nouvelle carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The old map</source>
        <translation>La carte ancienne</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The record</source>
        <translation>Le compte rendu</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The report&apos;s file</source>
        <translation>Le fichier du rapport</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The title</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The notes</source>
        <translation>Les notes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The field &apos;overwrite&apos;</source>
        <translation>Le champ « overwrite »</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give an object with the fields of ReportRequest.</source>
        <translation>Donnez un objet avec les champs de ReportRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The field {name} of the request</source>
        <translation>Le champ {name} de la requête</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The request lacks the field {name}.</source>
        <translation>Il manque à la requête le champ {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give record and out.</source>
        <translation>Donnez record et out.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>{what} has {count} characters.</source>
        <translation>{what} : {count} caractères.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give at most {most}.</source>
        <translation>Donnez-en au plus {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>{what} is {value}.</source>
        <translation>{what} : valeur reçue {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give a number from 0 to {most}.</source>
        <translation>Donnez un nombre de 0 à {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Known fields: {names}.</source>
        <translation>Champs connus : {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The field {name} of the sites</source>
        <translation>Le champ {name} des sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The path of the sites</source>
        <translation>Le chemin des sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Name a vector file or a CSV table.</source>
        <translation>Indiquez un fichier vectoriel ou un tableau CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The pair of coordinate columns</source>
        <translation>La paire de colonnes de coordonnées</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The {name} of a request for sites</source>
        <translation>Le champ {name} d&apos;une requête de sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Leave it out.</source>
        <translation>Omettez-le.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The CRS of a request for sites</source>
        <translation>Le SCR d&apos;une requête de sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Values are those of a map in {model_crs}.</source>
        <translation>Les valeurs sont celles d&apos;une carte en {model_crs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The buffer</source>
        <translation>Le tampon</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The side of the chips</source>
        <translation>Le côté des imagettes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give a whole number of pixels, 0 for none.</source>
        <translation>Donnez un nombre entier de pixels, 0 pour aucune.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The field &apos;thumbnails&apos;</source>
        <translation>Le champ « thumbnails »</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Thumbnails are pictures of chips: give their side.</source>
        <translation>Les vignettes sont des images d&apos;imagettes : donnez le côté de celles-ci.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The request for sites</source>
        <translation>La requête de sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give the fields &apos;map&apos; and &apos;sites&apos;.</source>
        <translation>Donnez les champs « map » et « sites ».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The number of sites</source>
        <translation>Le nombre de sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The least number of sites of a class</source>
        <translation>Le nombre minimal de sites d&apos;une classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Donnez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The design</source>
        <translation>Le plan d&apos;échantillonnage</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The allocation</source>
        <translation>La répartition</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The task</source>
        <translation>La tâche</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The buffer of the excluded features</source>
        <translation>Le tampon des entités exclues</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The largest distance from a road</source>
        <translation>La distance maximale à une route</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The largest cost</source>
        <translation>Le coût maximal</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give the roads as well.</source>
        <translation>Donnez aussi les routes.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give the raster of costs as well.</source>
        <translation>Donnez aussi le raster des coûts.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The spacing of the sites</source>
        <translation>L&apos;espacement des sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The spacing of a stratified design</source>
        <translation>L&apos;espacement d&apos;un plan stratifié</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Leave it out: a least distance would change the inclusion probabilities.</source>
        <translation>Omettez-le : une distance minimale changerait les probabilités d&apos;inclusion.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The weight of {what}</source>
        <translation>Le poids {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The sum of the weights</source>
        <translation>La somme des poids</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give at least one weight above 0.</source>
        <translation>Donnez au moins un poids supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The expected accuracies</source>
        <translation>Les exactitudes attendues</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give an object of class: share.</source>
        <translation>Donnez un objet classe : part.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The expected accuracy of {name}</source>
        <translation>L&apos;exactitude attendue de {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>A class</source>
        <translation>Une classe</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give an object with the fields of SuggestRequest.</source>
        <translation>Donnez un objet avec les champs de SuggestRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The area</source>
        <translation>La zone</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The excluded features</source>
        <translation>Les entités exclues</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The roads</source>
        <translation>Les routes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The cost</source>
        <translation>Le coût</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The list of maps</source>
        <translation>La liste des cartes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>Give a run&apos;s record or at least one raster.</source>
        <translation>Donnez le compte rendu d&apos;un calcul ou au moins un raster.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The key field</source>
        <translation>Le champ de clé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The name of the key</source>
        <translation>Le nom de la clé</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>Name the field by which polygons are one zone.</source>
        <translation>Indiquez le champ selon lequel des polygones forment une seule zone.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>Give an object with the fields of ZonalRequest.</source>
        <translation>Donnez un objet avec les champs de ZonalRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The layer of zones</source>
        <translation>La couche de zones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>--map-scale is {value}.</source>
        <translation>--map-scale vaut {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>Give SCALE or SCALE,OFFSET.</source>
        <translation>Donnez FACTEUR ou FACTEUR,DÉCALAGE.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>--classes has {value}.</source>
        <translation>--classes contient {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>Write TEXT=CLASS, for instance frozen=present.</source>
        <translation>Écrivez TEXTE=CLASSE, par exemple frozen=present.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{zones} zones</source>
        <translation>{zones} zones</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>Agreement {agreement} of {comparable_km2} km2</source>
        <translation>Concordance {agreement} sur {comparable_km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>Mean difference {mean} percentage points, absolute {mean_absolute}</source>
        <translation>Différence moyenne {mean} points de pourcentage, absolue {mean_absolute}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{sites} sites, fit for area estimates</source>
        <translation>{sites} sites, aptes aux estimations de superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{sites} sites, unfit for area estimates</source>
        <translation>{sites} sites, inaptes aux estimations de superficie</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{name}: {sites} of {pixels} pixels, {km2} km2</source>
        <translation>{name} : {sites} sur {pixels} pixels, {km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>line {number} has no two columns</source>
        <translation>la ligne {number} n&apos;a pas deux colonnes</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>line {number} does not start with a code</source>
        <translation>la ligne {number} ne commence pas par un code</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>The table {path} cannot be read: {error}.</source>
        <translation>Le tableau {path} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>Give a text file of two columns separated by a comma.</source>
        <translation>Donnez un fichier texte de deux colonnes séparées par une virgule.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>{count} sites: {ok} ok, {partial} with parts missing, {failed} failed</source>
        <translation>{count} sites : {ok} réussis, {partial} avec des parties manquantes, {failed} en échec</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>row {row}, {id} ({status}): {reason}</source>
        <translation>ligne {row}, {id} ({status}) : {reason}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>... and {count} more rows in the record</source>
        <translation>... et {count} autres lignes dans le compte rendu</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>--covariate is {value}.</source>
        <translation>--covariate vaut {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Write NAME=FILE, NAME=FILE:BAND, NAME=FILE*SCALE or NAME=FILE:BAND*SCALE+OFFSET.</source>
        <translation>Écrivez NOM=FICHIER, NOM=FICHIER:BANDE, NOM=FICHIER*FACTEUR ou NOM=FICHIER:BANDE*FACTEUR+DÉCALAGE.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>{option} is {value}.</source>
        <translation>{option} vaut {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Give 1 number.</source>
        <translation>Donnez 1 nombre.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Give {count} numbers.</source>
        <translation>Donnez {count} nombres.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Give band numbers such as 3,2,1.</source>
        <translation>Donnez des numéros de bande, par exemple 3,2,1.</translation>
    </message>
</context>
</TS>
