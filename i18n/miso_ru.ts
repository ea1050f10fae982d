<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>miso</name>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>{tile} is no AKVEG tile.</source>
        <translation>{tile} не является тайлом AKVEG.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>Tiles run from AK050H01V01 to AK050H{tile_columns}V{tile_rows}, for instance AK050H50V15 (Fairbanks).</source>
        <translation>Тайлы имеют номера от AK050H01V01 до AK050H{tile_columns}V{tile_rows}, например AK050H50V15 (Фэрбенкс).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>The place {x}, {y} (EPSG:3338) lies in no AKVEG tile.</source>
        <translation>Точка {x}, {y} (EPSG:3338) не лежит ни в одном тайле AKVEG.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/akveg.py"/>
        <source>The grid covers Alaska; check the place and its CRS.</source>
        <translation>Сетка охватывает Аляску; проверьте точку и ее систему координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>Error: {message}</source>
        <translation>Ошибка: {message}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>Hint: {hint}</source>
        <translation>Совет: {hint}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>Interrupted: no output was written.</source>
        <translation>Прервано: результаты не записаны.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>Note: {warning}</source>
        <translation>Примечание: {warning}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{title} on {device}, {precision}</source>
        <translation>{title}, устройство {device}, {precision}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{width} x {height} pixels of {pixel_size} m, {area_km2} km2: {xmin},{ymin},{xmax},{ymax} ({crs})</source>
        <translation>{width} x {height} пикселей по {pixel_size} m, {area_km2} km2: {xmin},{ymin},{xmax},{ymax} ({crs})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>About {seconds} s, {pixels_per_second} pixels a second. {measured}</source>
        <translation>Около {seconds} s, пикселей в секунду: {pixels_per_second}. {measured}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>About {bytes} MB, up to {bytes_working} MB while it is made</source>
        <translation>Около {bytes} MB, во время расчета до {bytes_working} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>not given</source>
        <translation>не задано</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>covers {share} of the area</source>
        <translation>покрывает {share} участка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{title}: {mapped_class} (confidence {confidence})</source>
        <translation>{title}: {mapped_class} (уверенность {confidence})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>Applicability: {applicability}</source>
        <translation>Применимость: {applicability}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>outside {low} to {high}</source>
        <translation>вне пределов от {low} до {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{name}: cannot be used. {error}</source>
        <translation>{name}: использовать нельзя. {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>tasks: {tasks}</source>
        <translation>задачи: {tasks}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>cannot be used: {problem}</source>
        <translation>использовать нельзя: {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{count} operators on {name}</source>
        <translation>операторов на {name}: {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/cli.py"/>
        <source>{pixels_per_second} pixels/s, within {difference} of the CPU; {where}</source>
        <translation>пикселей в секунду: {pixels_per_second}, отличие от CPU до {difference}; {where}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>The environment variable {python_variable}</source>
        <translation>Переменная среды {python_variable}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>The setting for the engine&apos;s Python</source>
        <translation>Настройка Python движка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>{where} names {value}, which is no program.</source>
        <translation>{where}: значение {value} не является программой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>Name the python program of the engine&apos;s environment, or remove it to use the one made by ./run.</source>
        <translation>Укажите программу python из среды движка или удалите значение, чтобы использовать среду, созданную ./run.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>The engine is not installed.</source>
        <translation>Движок не установлен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environment.py"/>
        <source>Install it in QGIS (Settings &gt; Options &gt; MISO) or with: python miso_qgis/launch.py engine install. It was looked for in {home} and at {default}; {python_variable} may name another interpreter.</source>
        <translation>Установите его в QGIS (Настройки &gt; Параметры &gt; MISO) или командой python miso_qgis/launch.py engine install. Поиск велся в {home} и {default}; другой интерпретатор можно указать в {python_variable}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>The engine is installed.</source>
        <translation>Движок установлен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>Only engines of other versions of the plugin are installed. Run: miso engine install</source>
        <translation>Установлены только движки других версий модуля. Выполните: miso engine install</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>An installation was interrupted. Run: miso engine install</source>
        <translation>Установка была прервана. Выполните: miso engine install</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>The engine is not installed. Run: miso engine install</source>
        <translation>Движок не установлен. Выполните: miso engine install</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>{freed} MB freed.</source>
        <translation>Освобождено {freed} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <location filename="../miso_qgis/client/environments/runtimes.py"/>
        <source>There is no runtime {name} for {platform}.</source>
        <translation>Для {platform} нет среды выполнения {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>There is: {platform}.</source>
        <translation>Есть: {platform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/commands.py"/>
        <source>{count} wheels in {out}</source>
        <translation>Пакетов wheel: {count}, папка {out}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>A package is not the one this version was made with: its digest differs.</source>
        <translation>Пакет не тот, с которым создана эта версия: не совпадает контрольная сумма.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Nothing of it was installed. Install again; if it stays, a mirror, proxy or folder holds an altered file.</source>
        <translation>Ничего из него не установлено. Повторите установку; если ошибка остается, измененный файл находится на зеркале, прокси или в папке.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Free some space, or name a folder on another disk (Folder in QGIS&apos;s options, --home, or the variable MISO_HOME), and install again.</source>
        <translation>Освободите место или укажите папку на другом диске («Папка» в параметрах QGIS, --home или переменная MISO_HOME) и повторите установку.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The package index was reached, but its certificate is not trusted.</source>
        <translation>Связь с индексом пакетов есть, но его сертификат не является доверенным.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>A proxy or virus scanner may be reading encrypted traffic: name its certificate (--certificate; in QGIS: Settings &gt; Options &gt; Authentication &gt; Manage Certificates).</source>
        <translation>Возможно, зашифрованный трафик читает прокси или антивирус: укажите его сертификат (--certificate; в QGIS: Настройки &gt; Параметры &gt; Аутентификация &gt; Управление сертификатами).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The proxy refused the connection or could not be reached.</source>
        <translation>Прокси отклонил соединение или недоступен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Check its address, user and password (--proxy http://[USER:PASSWORD@]HOST:PORT; in QGIS: Settings &gt; Options &gt; Network).</source>
        <translation>Проверьте адрес, имя пользователя и пароль (--proxy http://[USER:PASSWORD@]HOST:PORT; в QGIS: Настройки &gt; Параметры &gt; Сеть).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The package index could not be reached.</source>
        <translation>Не удалось связаться с индексом пакетов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Check the network and the proxy, or install from a folder of wheels made on another machine (--wheels; Packages in QGIS&apos;s options).</source>
        <translation>Проверьте сеть и прокси или установите из папки с пакетами wheel, подготовленной на другом компьютере (--wheels; «Пакеты» в параметрах QGIS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The packages are there, but a library of the system that they need is missing.</source>
        <translation>Пакеты на месте, но нет нужной им системной библиотеки.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Install Microsoft&apos;s Visual C++ Redistributable (x64, 2015 to 2022), then install again.</source>
        <translation>Установите Microsoft Visual C++ Redistributable (x64, 2015–2022) и повторите установку.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>This system&apos;s C library is older than the packages need.</source>
        <translation>Библиотека C этой системы старше, чем требуют пакеты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The engine needs glibc 2.28 or newer (Debian 10, Ubuntu 20.04, RHEL 8): use a newer system.</source>
        <translation>Движку нужна glibc 2.28 или новее (Debian 10, Ubuntu 20.04, RHEL 8): используйте более новую систему.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Windows denied access to a file that was just written; a virus scanner often holds such files.</source>
        <translation>Windows отказала в доступе к только что записанному файлу; часто такие файлы удерживает антивирус.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Wait a minute and install again, or exempt the folder in the virus scanner.</source>
        <translation>Подождите минуту и повторите установку или добавьте папку в исключения антивируса.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The folder cannot be written to.</source>
        <translation>Папка недоступна для записи.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Name another folder (Folder in QGIS&apos;s options, --home, or the variable MISO_HOME), or have the rights to this one set.</source>
        <translation>Укажите другую папку («Папка» в параметрах QGIS, --home или переменная MISO_HOME) или получите права на эту.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>A package&apos;s file is damaged.</source>
        <translation>Файл пакета поврежден.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Install again; if the packages come from a folder of wheels, make that folder anew.</source>
        <translation>Повторите установку; если пакеты берутся из папки, создайте ее заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>There is no package for this system and this Python.</source>
        <translation>Для этой системы и этого Python пакета нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>The engine needs 64-bit Windows, macOS (Intel, Apple) or Linux with glibc 2.28, Python 3.11 to 3.13; a folder of wheels must be made for this system.</source>
        <translation>Движку нужны 64-разрядная Windows, macOS (Intel, Apple) или Linux с glibc 2.28 и Python от 3.11 до 3.13; папка с пакетами wheel должна быть создана для этой же системы.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>This Python cannot make an environment.</source>
        <translation>Этот Python не может создать среду.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Name another Python from 3.11 to 3.13 (--python).</source>
        <translation>Укажите другой Python от 3.11 до 3.13 (--python).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>{step} failed. {message} ({output})</source>
        <translation>{step}: не удалось. {message} ({output})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>it said nothing</source>
        <translation>сообщений не было</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>{step} failed: {said}</source>
        <translation>{step}: не удалось: {said}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/failures.py"/>
        <source>Install again; report it if it stays.</source>
        <translation>Повторите установку; если ошибка остается, сообщите о ней.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>uv left no Python in {target}.</source>
        <translation>После работы uv в {target} нет Python.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Install again.</source>
        <translation>Повторите установку.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Fetching Python</source>
        <translation>Загрузка Python</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>uv has no Python {version} for {platform}.</source>
        <translation>В uv нет Python {version} для {platform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Install Python there yourself.</source>
        <translation>Установите там Python самостоятельно.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>No Python from 3.11 to 3.13 was found, and none can be fetched for this machine.</source>
        <translation>Python от 3.11 до 3.13 не найден, и загрузить его для этого компьютера нельзя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <source>Install one and name it (--python).</source>
        <translation>Установите его и укажите (--python).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/fetched_python.py"/>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Fetching a Python</source>
        <translation>Загрузка Python</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>The folder of wheels has no {name}.</source>
        <translation>В папке с пакетами wheel нет {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>Make it anew with: miso engine wheels.</source>
        <translation>Создайте ее заново: miso engine wheels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>Fetching {project}</source>
        <translation>Загрузка {project}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>{address} is no address of a server.</source>
        <translation>{address} не является адресом сервера.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>The package index {index} has no {name}.</source>
        <translation>В индексе пакетов {index} нет {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/index.py"/>
        <source>Name another index (--index).</source>
        <translation>Укажите другой индекс (--index).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Another installation is running; waiting for it</source>
        <translation>Выполняется другая установка, ожидание ее окончания</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Clearing up after an installation that was interrupted</source>
        <translation>Уборка после прерванной установки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>The engine is installed</source>
        <translation>Движок установлен</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>The installed engine is damaged; building it anew</source>
        <translation>Установленный движок поврежден; он собирается заново</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>The disk of {parent} has {free} MB free; the engine with the runtime {name} needs {needed} MB.</source>
        <translation>На диске {parent} свободно {free} MB; движку со средой выполнения {name} нужно {needed} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Free some space, name a folder on another disk (Folder in QGIS&apos;s options, --home, or the variable MISO_HOME), or choose the runtime cpu, which is the smallest.</source>
        <translation>Освободите место, укажите папку на другом диске («Папка» в параметрах QGIS, --home или переменная MISO_HOME) или выберите самую компактную среду cpu.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Looking for a Python</source>
        <translation>Поиск Python</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>{message} Fetching one</source>
        <translation>{message} Выполняется загрузка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Making an environment with {path}</source>
        <translation>Создание среды: {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Making the environment</source>
        <translation>Создание среды</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Fetching pip</source>
        <translation>Загрузка pip</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Installing the packages</source>
        <translation>Установка пакетов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Trying every package</source>
        <translation>Проверка всех пакетов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Trying the engine</source>
        <translation>Проверка движка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>An installation is running.</source>
        <translation>Идет установка.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Дождитесь ее окончания или отмените ее.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/install.py"/>
        <source>Writing to {folder}</source>
        <translation>Запись в {folder}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>Install Python 3.12 from python.org or your system&apos;s packages, or name one from 3.11 to 3.13 (--python).</source>
        <translation>Установите Python 3.12 с python.org или из пакетов системы либо укажите имеющийся от 3.11 до 3.13 (--python).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>There is none on PATH.</source>
        <translation>В PATH его нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>No Python from 3.11 to 3.13 was found. {looked}</source>
        <translation>Python от 3.11 до 3.13 не найден. {looked}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>{path} is no Python that can make environments.</source>
        <translation>{path} не является Python, способным создавать среды.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>{path} is Python {major}.{minor}.</source>
        <translation>{path} — это Python {major}.{minor}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/interpreter.py"/>
        <source>{path} is a {bits}-bit Python; the packages exist for 64 bits only.</source>
        <translation>{path} — {bits}-разрядный Python; пакеты есть только для 64-разрядного.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/pip.py"/>
        <source>it ended with status {code}</source>
        <translation>завершился с кодом {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/pip.py"/>
        <source>{pin} does not name pip and its digest.</source>
        <translation>{pin} не называет pip и его контрольную сумму.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/pip.py"/>
        <source>Install the plugin again.</source>
        <translation>Установите модуль заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/runtimes.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/compare.py"/>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Choose one of: {allowed}.</source>
        <translation>Выберите одно из: {allowed}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} is neither a folder nor a zip of wheels.</source>
        <translation>{path} — не папка и не zip с пакетами wheel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Make one: miso engine wheels.</source>
        <translation>Создайте папку: miso engine wheels.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} is a damaged zip: {error}.</source>
        <translation>{path} — поврежденный zip: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Make or copy it anew.</source>
        <translation>Создайте или скопируйте его заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} holds too much for a folder of wheels.</source>
        <translation>{path} содержит слишком много для папки с пакетами wheel.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Make it anew.</source>
        <translation>Создайте заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{path} holds the path {filename}, which leads out of it.</source>
        <translation>{path} содержит путь {filename}, ведущий за его пределы.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>There is no lock for {platform} with Python {python}.</source>
        <translation>Для {platform} с Python {python} нет lock-файла.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Platforms: {platforms}. Pythons: {pythons}.</source>
        <translation>Платформы: {platforms}. Версии Python: {pythons}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>The Python that is added is {version}, and wheels for {python} were asked for.</source>
        <translation>Добавляемый Python имеет версию {version}, а пакеты запрошены для {python}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Ask for {version}.</source>
        <translation>Запросите {version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Reading the lock</source>
        <translation>Чтение lock-файла</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>Fetching the wheels</source>
        <translation>Загрузка пакетов wheel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/environments/wheelhouse.py"/>
        <source>{total} packages</source>
        <translation>Пакетов: {total}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine&apos;s Python {command} could not be started: {error}.</source>
        <translation>Не удалось запустить Python движка {command}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Set up the engine again, or name another interpreter.</source>
        <translation>Настройте движок заново или укажите другой интерпретатор.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine sent an endless message.</source>
        <translation>Движок прислал бесконечное сообщение.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Run the job again.</source>
        <translation>Запустите задание еще раз.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine stopped answering.</source>
        <translation>Движок перестал отвечать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>signal {code}</source>
        <translation>сигнал {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine was ended by {signal}.</source>
        <translation>Движок завершен сигналом {signal}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine ended with exit code {code}.</source>
        <translation>Движок завершился с кодом {code}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Its last words:</source>
        <translation>Его последние сообщения:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Run it again; the engine starts anew.</source>
        <translation>Запустите еще раз; движок начнет работу заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The system may have run out of memory: close other programs and run it again; the engine starts anew.</source>
        <translation>Возможно, системе не хватило памяти: закройте другие программы и запустите еще раз; движок начнет работу заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The request takes {count} MB, but the engine reads {max_line_bytes} MB.</source>
        <translation>Запрос занимает {count} MB, а движок читает {max_line_bytes} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Simplify the polygons of the mask.</source>
        <translation>Упростите полигоны маски.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine was shut down with the plugin.</source>
        <translation>Движок остановлен вместе с модулем.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Enable the plugin again.</source>
        <translation>Включите модуль снова.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine gave no sign of life within {start_seconds} seconds.</source>
        <translation>Движок не подал признаков жизни за {start_seconds} секунд.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Try again; when it stays so, set up the engine anew.</source>
        <translation>Попробуйте еще раз; если ничего не изменится, настройте движок заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine speaks protocol {protocol}, the plugin {protocol_version}.</source>
        <translation>Движок использует протокол обмена {protocol}, модуль — {protocol_version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>Install engine and plugin from the same version.</source>
        <translation>Установите движок и модуль одной версии.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/client/worker_client.py"/>
        <source>The engine&apos;s {kind} message holds {value}.</source>
        <translation>Сообщение движка {kind} содержит {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area.py"/>
        <source>every mapped class needs at least two observations; too few lie where the map says {poor}</source>
        <translation>каждому картированному классу нужно не меньше двух наблюдений; слишком мало их там, где на карте: {poor}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: the observations were not declared a probability sample (simple, systematic, or stratified by map class). Places chosen by hand, along roads or from old surveys say nothing of the area&apos;s error</source>
        <translation>интервала нет: наблюдения не объявлены вероятностной выборкой (простой, систематической или стратифицированной по классам карты). Места, выбранные вручную, вдоль дорог или по старым съемкам, ничего не говорят об ошибке площади</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: without absences the sample does not tell how much of the map is wrong</source>
        <translation>интервала нет: без случаев отсутствия по выборке нельзя узнать, какая часть карты неверна</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: the map has no area</source>
        <translation>интервала нет: площадь карты равна нулю</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>no interval: {obstacle}</source>
        <translation>интервала нет: {obstacle}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>{missing} places of the sample do not count. The areas take them as missing by chance; where they are missing for a reason, areas and intervals are wrong.</source>
        <translation>Мест выборки, которые не учитываются, — {missing}. Для площадей считается, что они пропущены случайно; если для пропуска была причина, площади и интервалы неверны.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>{shallow} absences were not observed to 1 m and are left out, presences are not: the adjusted area of presence is too large.</source>
        <translation>Случаи отсутствия, не проверенные до 1 m ({shallow}), исключены, а случаи присутствия — нет: исправленная площадь присутствия завышена.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>Fewer than {least} observations lie where the map says {classes}: the interval is rough, and too narrow where no error was met by chance.</source>
        <translation>Меньше {least} наблюдений лежит там, где на карте {classes}: интервал грубый, а если ошибки случайно не встретились — слишком узкий.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/area_table.py"/>
        <source>The sample is taken as drawn from the classes of this very map: with strata of another map or threshold the areas are wrong. The confusion matrix counts the points as they are; figures by area weigh them.</source>
        <translation>Выборка считается взятой по классам именно этой карты: при стратах другой карты или другого порога площади неверны. Матрица ошибок считает точки как есть; показатели по площади их взвешивают.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Reading the observations</source>
        <translation>Чтение наблюдений</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Reading the map at the observations</source>
        <translation>Чтение карты в точках наблюдений</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Summing up areas</source>
        <translation>Суммирование площадей</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Computing figures</source>
        <translation>Вычисление показателей</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>None of the {count} observations of {title} counts ({said}).</source>
        <translation>Ни одно из наблюдений {title} не учитывается (всего {count}; {said}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>there are none</source>
        <translation>их нет</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Check the label field and the classes of its values, the filters, the depth field, and where the points lie.</source>
        <translation>Проверьте поле меток и классы его значений, фильтры, поле глубины и положение точек.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Presences only were declared for a map of {count} classes.</source>
        <translation>Для карты с числом классов {count} указано, что наблюдения содержат только присутствие.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>That is for maps of presence and absence; leave it out.</source>
        <translation>Это возможно для карт присутствия и отсутствия; не указывайте этого здесь.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>the observations are presences only</source>
        <translation>наблюдения содержат только присутствие</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>only {name} counts among the observations: {shallow} absences of permafrost were not observed to 1 m, or no depth field was named</source>
        <translation>среди наблюдений учитывается только «{name}»: случаи отсутствия мерзлоты ({shallow}) не проверены до 1 m, или не указано поле глубины</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>only {name} was observed</source>
        <translation>наблюдалось только «{name}»</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>(in no region)</source>
        <translation>(вне регионов)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Recall is all that can be said: {why_recall}.</source>
        <translation>Определить можно только полноту: {why_recall}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>{shallow} absences do not count, because permafrost was not looked for to 1 m: the prevalence among the observations is higher than it was in the field.</source>
        <translation>Случаи отсутствия не учитываются ({shallow}), потому что мерзлоту не искали до 1 m: распространенность среди наблюдений выше, чем была на местности.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Name the field of the observed depth, so that absences of permafrost can count.</source>
        <translation>Укажите поле глубины наблюдения, чтобы отсутствие мерзлоты могло учитываться.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>{other} observations are of classes the map does not have: there it is wrong, and no figure says so.</source>
        <translation>Наблюдений с классами, которых нет на карте, — {other}: там карта неверна, но ни один показатель этого не отражает.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/assessment.py"/>
        <source>Only {count} observations count.</source>
        <translation>Учитывается наблюдений: всего {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/bootstrap.py"/>
        <source>no interval: the observations lie in 1 block of {size} km, and at least {least} are needed</source>
        <translation>интервала нет: наблюдения лежат в 1 блоке по {size} km, а нужно не меньше {least}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/bootstrap.py"/>
        <source>no interval: the observations lie in {count} blocks of {size} km, and at least {least} are needed</source>
        <translation>интервала нет: наблюдения лежат в нескольких блоках по {size} km (всего {count}), а нужно не меньше {least}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>left out by a filter</source>
        <translation>исключено фильтром</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>without a label</source>
        <translation>без метки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>a label that was mapped to no class</source>
        <translation>с меткой, которой не сопоставлен класс</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an ambiguous label: it names no class</source>
        <translation>с неоднозначной меткой: она не называет класс</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>a class that the map does not have</source>
        <translation>с классом, которого нет на карте</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an absence among presences only</source>
        <translation>с отсутствием среди данных только о присутствии</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an absence without an observed depth</source>
        <translation>с отсутствием без глубины наблюдения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>an absence observed to less than 1 m</source>
        <translation>с отсутствием, проверенным менее чем до 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>without a usable position</source>
        <translation>без пригодных координат</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>outside the map</source>
        <translation>за пределами карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>on nodata</source>
        <translation>там, где на карте «нет данных»</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>in a pixel with observations of different classes</source>
        <translation>в одном пикселе с наблюдениями других классов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>in a pixel with another observation of the same class</source>
        <translation>в одном пикселе с другим наблюдением того же класса</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The label {label} is mapped to {name}, which is no class of the map.</source>
        <translation>Метке {label} сопоставлено {name}, но такого класса на карте нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>Its classes are: {classes}.</source>
        <translation>Ее классы: {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The class of presence is given as {given}, and the map has {count} classes.</source>
        <translation>Класс присутствия задан как {given}, а классов на карте — {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>It is one of two: {classes}.</source>
        <translation>Это один из двух: {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The filter {rule} compares what is neither a number nor a date.</source>
        <translation>Фильтр {rule} сравнивает то, что не является ни числом, ни датой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>The filter {rule} compares what is neither a number nor a date, for instance {bad}.</source>
        <translation>Фильтр {rule} сравнивает то, что не является ни числом, ни датой, например {bad}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/labels.py"/>
        <source>Numbers such as 30 and dates such as 2019-07-31 have an order; of texts use = or in.</source>
        <translation>Порядок есть у чисел, например 30, и дат, например 2019-07-31; для текстов используйте = или in.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{path} cannot be read: {error}.</source>
        <translation>Не удалось прочитать {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Check the file.</source>
        <translation>Проверьте файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <source>{path} holds {worst}, which is no probability from 0 to 1.</source>
        <translation>{path} содержит {worst}, а это не вероятность от 0 до 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/maps.py"/>
        <source>Give its scale, for instance --map-scale 0.01 for percent, or say that it holds classes.</source>
        <translation>Укажите масштаб, например --map-scale 0.01 для процентов, или то, что это классы.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>The task is {task}.</source>
        <translation>Указана задача {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>No task of the run was named.</source>
        <translation>Задача расчета не указана.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>The run has: {tasks}.</source>
        <translation>В расчете есть: {tasks}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} has {bands} bands and the task {task} {classes} classes.</source>
        <translation>В {path} каналов {bands}, а классов у задачи {task} — {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>Make the map again.</source>
        <translation>Постройте карту заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>The run {run} has neither classes nor probabilities of the task {task}.</source>
        <translation>В расчете {run} нет ни классов, ни вероятностей задачи {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Make the map again with one of these outputs.</source>
        <translation>Постройте карту заново с одним из этих результатов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>it is no small text file</source>
        <translation>это не небольшой текстовый файл</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>it lists no tasks and outputs</source>
        <translation>в нем нет списка задач и результатов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} is not the record of a run: {name}: {error}.</source>
        <translation>{path} не является протоколом расчета: {name}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Choose the .json file that lies beside the rasters of a run.</source>
        <translation>Выберите файл .json, лежащий рядом с растрами расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} has no band {bands}.</source>
        <translation>В {path} нет канала {bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>It has {count}.</source>
        <translation>Всего каналов: {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} has {count} bands, and classes are in one.</source>
        <translation>В {path} несколько каналов ({count}), а классы записываются в одном.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Name it (--map-band).</source>
        <translation>Укажите его (--map-band).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Which class of {path} means permafrost is not clear: its classes are {classes}.</source>
        <translation>Неясно, какой класс в {path} означает мерзлоту: есть классы {classes}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Permafrost needs a map of two classes: name the one that means presence (--present CLASS).</source>
        <translation>Для мерзлоты нужна карта из двух классов: укажите, какой означает присутствие (--present CLASS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>A threshold ({threshold}) was given for a map that has no probability of presence.</source>
        <translation>Для карты без вероятности присутствия задан порог ({threshold}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Leave it out, or give a run or raster with the probability.</source>
        <translation>Не задавайте его или укажите расчет либо растр с вероятностью.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>the map</source>
        <translation>карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{name} has no coordinate reference system.</source>
        <translation>{name}: нет системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Assign one to the file or layer.</source>
        <translation>Задайте ее для файла или слоя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} holds whole numbers: whether they are classes or percent is not clear.</source>
        <translation>{path} содержит целые числа: неясно, классы это или проценты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Say what the map holds: --map-kind class or --map-kind probability.</source>
        <translation>Укажите содержимое карты: --map-kind class или --map-kind probability.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>band {band}</source>
        <translation>канал {band}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{name} (band {band})</source>
        <translation>{name} (канал {band})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} holds more than {max_classes} different values or fractions.</source>
        <translation>{path} содержит больше {max_classes} разных значений или дробные значения.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>A class raster holds codes; for probabilities say --map-kind probability.</source>
        <translation>Растр классов содержит коды; для вероятностей укажите --map-kind probability.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>{path} is all nodata.</source>
        <translation>{path} содержит только «нет данных».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/opening.py"/>
        <source>Choose another map.</source>
        <translation>Выберите другую карту.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Miss: observed present, mapped absent</source>
        <translation>Промах: наблюдалось присутствие, на карте отсутствие</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Miss: observed absent, mapped present</source>
        <translation>Промах: наблюдалось отсутствие, на карте присутствие</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Hit: present</source>
        <translation>Попадание: присутствие</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Hit: absent</source>
        <translation>Попадание: отсутствие</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Not used (see the field reason)</source>
        <translation>Не использовано (см. поле reason)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Miss</source>
        <translation>Промах</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Hit</source>
        <translation>Попадание</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Number of the record</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Label as written</source>
        <translation>Исходная метка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Observed class</source>
        <translation>Наблюденный класс</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Mapped class</source>
        <translation>Класс на карте</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Why it does not count</source>
        <translation>Почему не учитывается</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Probability of the observed class</source>
        <translation>Вероятность наблюденного класса</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Observed depth (m)</source>
        <translation>Глубина наблюдения (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Mapped class (code)</source>
        <translation>Класс на карте (код)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Block of the bootstrap</source>
        <translation>Блок бутстрепа</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Row of the pixel</source>
        <translation>Строка пикселя</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/points_layer.py"/>
        <source>Column of the pixel</source>
        <translation>Столбец пикселя</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The layer of regions {layer}</source>
        <translation>Слой регионов {layer}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} cannot be read: {error}.</source>
        <translation>Не удалось прочитать регионы {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>Give a layer of polygons.</source>
        <translation>Задайте слой полигонов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} have no CRS.</source>
        <translation>У регионов {path} нет системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Assign one to the file.</source>
        <translation>Задайте ее для файла.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} hold no named polygon.</source>
        <translation>В регионах {path} нет полигонов с названием.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>The regions {path} have {count} different names in {name_field}; up to {max_regions} are judged.</source>
        <translation>В регионах {path} разных названий в поле {name_field} — {count}; оценивается не больше {max_regions}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>Choose a field with fewer names.</source>
        <translation>Выберите поле с меньшим числом названий.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/regions.py"/>
        <source>the regions</source>
        <translation>регионы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>more than {max_records} records</source>
        <translation>записей больше {max_records}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>the observations</source>
        <translation>наблюдения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) is no file on this computer.</source>
        <translation>{path} (задано как «{role}») не является файлом на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Save the layer to a file, for instance a GeoPackage, and give that.</source>
        <translation>Сохраните слой в файл, например GeoPackage, и укажите его.</translation>
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
        <translation>{path} (задано как «{role}») — файл формата {driver}, который здесь не читается.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON or CSV.</source>
        <translation>Укажите GeoPackage, шейп-файл, GeoJSON или CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{features} records</source>
        <translation>записей {features}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>has no layer {layer}</source>
        <translation>не содержит слоя {layer}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>has several layers</source>
        <translation>содержит несколько слоев</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) {what}: {layers}.</source>
        <translation>{path} (задано как «{role}») {what}: {layers}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Name one of them.</source>
        <translation>Укажите один из них.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) holds no layer.</source>
        <translation>{path} (задано как «{role}») не содержит слоев.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) cannot be read: {error}.</source>
        <translation>Не удалось прочитать {path} (задано как «{role}»): {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON, CSV or another file OGR knows.</source>
        <translation>Укажите GeoPackage, шейп-файл, GeoJSON, CSV или другой файл, известный OGR.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{path} (given as {role}) has {what}; up to {max_bytes} MB and {max_records} records are read.</source>
        <translation>{path} (задано как «{role}»): {what}; читается не больше {max_bytes} MB и {max_records} записей.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Keep only the records and fields that are needed.</source>
        <translation>Оставьте только нужные записи и поля.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>The observations {title} have no coordinate reference system.</source>
        <translation>У наблюдений {title} нет системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give it (--crs): EPSG:4326 for longitude and latitude, EPSG:3338 for Alaska Albers.</source>
        <translation>Задайте ее (--crs): EPSG:4326 для долготы и широты, EPSG:3338 для проекции Альберса для Аляски.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{title} has no field {name}.</source>
        <translation>В {title} нет поля {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>It has: {there}{more}.</source>
        <translation>Есть: {there}{more}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{title} has no geometries, and no fields called lon and lat, or x and y.</source>
        <translation>В {title} нет ни геометрии, ни полей lon и lat или x и y.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Name the fields of the coordinates. It has: {there}.</source>
        <translation>Укажите поля координат. Есть: {there}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>{title} holds no points but {names}.</source>
        <translation>{title} содержит не точки, а {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/table.py"/>
        <source>Give a layer of points, for instance the polygons&apos; centroids.</source>
        <translation>Задайте слой точек, например центроиды полигонов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Overall accuracy</source>
        <translation>Общая точность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Balanced accuracy</source>
        <translation>Сбалансированная точность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Macro F1</source>
        <translation>Макро-F1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Weighted F1</source>
        <translation>Взвешенная F1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Brier score</source>
        <translation>Показатель Брайера</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Calibration error (ECE)</source>
        <translation>Ошибка калибровки (ECE)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>precision</source>
        <translation>точность (precision)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>recall</source>
        <translation>полнота</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>specificity</source>
        <translation>специфичность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>accuracy</source>
        <translation>точность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>balanced accuracy</source>
        <translation>сбалансированная точность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>{used} of {places} observations count ({file})</source>
        <translation>Учтено наблюдений: {used} из {places} ({file})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Prevalence among the observations: {share}</source>
        <translation>Распространенность среди наблюдений: {share}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>{name}: observed {observed}, mapped {mapped}, right {right}</source>
        <translation>{name}: наблюдалось {observed}, на карте {mapped}, верно {right}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Intervals: {level}, {repeats} draws of {blocks} blocks of {block_size_m} km</source>
        <translation>Интервалы: {level}, повторов {repeats}, блоков {blocks} по {block_size_m} km</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Intervals: {interval_note}</source>
        <translation>Интервалы: {interval_note}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>, presence from {threshold} %</source>
        <translation>, присутствие от {threshold} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>observed / mapped</source>
        <translation>наблюдение / карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>threshold</source>
        <translation>порог</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Best balanced accuracy on these very points, {balanced_accuracy}, at {threshold}</source>
        <translation>Лучшая сбалансированная точность именно на этих точках — {balanced_accuracy} при {threshold}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Areas (design: {design})</source>
        <translation>Площади (схема: {design})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>mapped {km2} km2</source>
        <translation>на карте {km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>, adjusted {adjusted_km2} km2</source>
        <translation>, исправлено {adjusted_km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>Right by area</source>
        <translation>Верно по площади</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>recall of {name} {value}</source>
        <translation>полнота «{name}» {value}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <source>{name}: {count} observations ({share}), {figures}</source>
        <translation>{name}: наблюдений {count} ({share}), {figures}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/accuracy/text.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>By region</source>
        <translation>По регионам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>{km2} km2 cannot be compared and count neither as agreement nor as change: {why}.</source>
        <translation>Несравнимая площадь {km2} km2 не считается ни согласием, ни изменением: {why}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>{names} of the old map has no counterpart</source>
        <translation>для «{names}» старой карты нет соответствия</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>{names} of the new map is no class of the old one</source>
        <translation>«{names}» новой карты нет среди классов старой</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/agreement.py"/>
        <source>No class of the old map is called as one of the new map: give a table of what stands for what.</source>
        <translation>Ни один класс старой карты не называется так же, как на новой: задайте таблицу соответствия классов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/alignment.py"/>
        <source>the mean of percent and the majority of codes</source>
        <translation>среднее процентов и большинство кодов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/alignment.py"/>
        <source>the pixel at the centre</source>
        <translation>пиксель в центре</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/areas.py"/>
        <source>EPSG:3338 is equal-area: every pixel counts as {constant} km2.</source>
        <translation>Проекция EPSG:3338 равновеликая: каждый пиксель считается за {constant} km2.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/areas.py"/>
        <source>{name}: every pixel is measured on the ellipsoid, whatever the CRS makes of it.</source>
        <translation>{name}: площадь каждого пикселя измеряется на эллипсоиде, независимо от искажений системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>same class</source>
        <translation>тот же класс</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>changed</source>
        <translation>изменение</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>not comparable</source>
        <translation>несравнимо</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{new}, as before</source>
        <translation>{new}, без изменений</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{old} to {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{old} / {new}, not comparable</source>
        <translation>{old} / {new}, несравнимо</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>{value} percentage points</source>
        <translation>{value} процентных пунктов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/change_styles.py"/>
        <source>no difference</source>
        <translation>разности нет</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>standard deviation</source>
        <translation>стандартное отклонение</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>least</source>
        <translation>наименьшее</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>largest</source>
        <translation>наибольшее</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>mean probability</source>
        <translation>средняя вероятность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>mean confidence</source>
        <translation>средняя уверенность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>{label} {name}: area</source>
        <translation>{label} {name}: площадь</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>{label} {name}: share of the area with data</source>
        <translation>{label} {name}: доля площади с данными</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/columns.py"/>
        <source>{label}: class of the largest area</source>
        <translation>{label}: класс с наибольшей площадью</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Opening the maps</source>
        <translation>Открытие карт</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>new map</source>
        <translation>новая карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>old map</source>
        <translation>старая карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>What the values of {path} are is not known.</source>
        <translation>Неизвестно, что означают значения {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Say whether they are classes, percent (0 to 100) or probabilities (0 to 1).</source>
        <translation>Укажите, что это: классы, проценты (от 0 до 100) или вероятности (от 0 до 1).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>{path} has several bands ({names}), and which one is meant is not said.</source>
        <translation>В {path} несколько каналов ({names}), и не указано, какой из них нужен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Name the band, or compare the class maps.</source>
        <translation>Укажите канал или сравните карты классов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>The maps have no place in common: {new}; {old}.</source>
        <translation>У карт нет общей площади: {new}; {old}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Choose maps of the same area, and check their coordinate reference systems.</source>
        <translation>Выберите карты одного и того же участка и проверьте их системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>No pixel has data in both maps.</source>
        <translation>Нет ни одного пикселя с данными на обеих картах.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>The new map alone has {only_new_km2} km2, the old one alone {only_old_km2} km2 where they lie over each other. Check the maps&apos; nodata.</source>
        <translation>В области перекрытия только на новой карте {only_new_km2} km2, только на старой {only_old_km2} km2. Проверьте значения «нет данных» обеих карт.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>Writing the maps</source>
        <translation>Запись карт</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>new minus old, percentage points</source>
        <translation>новая минус старая, процентные пункты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>That of the new map; the old map comes to it by {method} ({fineness} of its pixels to one).</source>
        <translation>Сетка новой карты; старая карта приводится к ней способом «{method}» (ее пикселей на один: {fineness}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>That of the old map; the new map comes to it by {method} ({fineness} of its pixels to one).</source>
        <translation>Сетка старой карты; новая карта приводится к ней способом «{method}» (ее пикселей на один: {fineness}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>The table of classes names what the old map does not hold: {unused}.</source>
        <translation>В таблице классов указано то, чего нет на старой карте: {unused}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>{path} lies at {west}, {south}, {east}, {north} ({grid})</source>
        <translation>{path} лежит в пределах {west}, {south}, {east}, {north} ({grid})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/compare.py"/>
        <source>old map (rows), new map (columns), km2</source>
        <translation>старая карта (строки), новая карта (столбцы), km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{path} (given as {role})</source>
        <translation>{path} (задано как «{role}»)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} is a {driver} file, which is not read here.</source>
        <translation>{shown} — файл формата {driver}, который здесь не читается.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Give a GeoPackage, shapefile or GeoJSON.</source>
        <translation>Укажите GeoPackage, шейп-файл или GeoJSON.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{features} features</source>
        <translation>объектов {features}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} has no field {name}.</source>
        <translation>В {shown} нет поля {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>It has: {known}.</source>
        <translation>Есть: {known}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>It has no fields.</source>
        <translation>Полей нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} cannot be read as a vector layer: {error}.</source>
        <translation>Не удалось прочитать {shown} как векторный слой: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON or another file OGR knows.</source>
        <translation>Укажите GeoPackage, шейп-файл, GeoJSON или другой файл, известный OGR.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} holds no feature.</source>
        <translation>В {shown} нет объектов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Choose another layer, or check the selection.</source>
        <translation>Выберите другой слой или проверьте выделение.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>more than {max_features} features</source>
        <translation>объектов больше {max_features}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} has no coordinate reference system.</source>
        <translation>{shown}: нет системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>No feature of {shown} has a geometry.</source>
        <translation>Ни у одного объекта в {shown} нет геометрии.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/processing/vector_files.py"/>
        <source>Choose another layer.</source>
        <translation>Выберите другой слой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} holds {odd}; wanted is {wanted}.</source>
        <translation>{shown} содержит {odd}; нужно: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <location filename="../miso_qgis/processing/vector_inputs.py"/>
        <source>Choose another layer; lines and points become zones with a buffer.</source>
        <translation>Выберите другой слой; линии и точки становятся зонами, если задан буфер.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} is no file on this computer.</source>
        <translation>{shown} не является файлом на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Save the layer to a GeoPackage and give that.</source>
        <translation>Сохраните слой в GeoPackage и укажите его.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>{shown} has {what}; up to {max_bytes} MB and {max_features} features are read.</source>
        <translation>{shown}: {what}; читается не больше {max_bytes} MB и {max_features} объектов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Dissolve or simplify the features, or give only those of the area.</source>
        <translation>Объедините или упростите объекты либо оставьте только объекты участка.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Writing to {parent} failed: {error}.</source>
        <translation>Не удалось записать в {parent}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/features.py"/>
        <source>Check that the disk has room.</source>
        <translation>Проверьте, есть ли место на диске.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/informative.py"/>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>There is no pixel on which a site may be put.</source>
        <translation>Нет ни одного пикселя, где можно разместить площадку.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/informative.py"/>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>Check the area, the exclusions and the limits of distance and cost.</source>
        <translation>Проверьте участок, исключения и ограничения по расстоянию и затратам.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/legends.py"/>
        <source>{path} holds more than {max_names} different classes.</source>
        <translation>{path} содержит больше {max_names} разных классов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/legends.py"/>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>It is no map of classes: say what its values are.</source>
        <translation>Это не карта классов: укажите, что означают ее значения.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/places.py"/>
        <source>No line of {title} has a place in the CRS of the map.</source>
        <translation>Ни одну линию {title} нельзя представить в системе координат карты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/places.py"/>
        <source>Check the CRS of the roads.</source>
        <translation>Проверьте систему координат дорог.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>{path} has no coordinate reference system.</source>
        <translation>{path}: нет системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>Assign one to the file, or set it on the layer in QGIS.</source>
        <translation>Задайте ее для файла или для слоя в QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>{path} is not georeferenced: it has no geotransform.</source>
        <translation>{path} не имеет географической привязки: нет геопреобразования.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>Georeference the raster first (QGIS&apos;s Georeferencer: in the menu Layer, in older versions Raster).</source>
        <translation>Сначала выполните привязку растра (в QGIS: Слой &gt; Геопривязка, в старых версиях: Растр &gt; Привязка растров).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} holds {odd}, which is no code of a class.</source>
        <translation>{path} содержит {odd}, а это не код класса.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} is the record of a run, and which of its maps is meant is not said.</source>
        <translation>{path} — протокол расчета, и не указано, какая из его карт нужна.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Name one of: {outputs}.</source>
        <translation>Укажите одно из: {outputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>it has more than {max_record_bytes} MB</source>
        <translation>его размер больше {max_record_bytes} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} is not the record of a map: {error}.</source>
        <translation>{path} не является протоколом карты: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <source>Choose the .json file that lies beside the rasters of the run.</source>
        <translation>Выберите файл .json, лежащий рядом с растрами расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>The run {path} has no output {output}.</source>
        <translation>В расчете {path} нет результата {output}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>It has: {keys}.</source>
        <translation>Есть: {keys}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} is not the record of a map: its {key} cannot be told ({error}).</source>
        <translation>{path} не является протоколом карты: не удалось определить {key} ({error}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{name} has {count} bands, and not those that {path} says.</source>
        <translation>В {name} каналов {count}, и это не те каналы, что указаны в {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Choose a record that lies beside the rasters of its run.</source>
        <translation>Выберите протокол, лежащий рядом с растрами своего расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{name} has {count} bands; {band} was asked for.</source>
        <translation>В {name} каналов {count}; запрошен {band}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Choose another.</source>
        <translation>Выберите другой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>{path} has {count} bands; {bands} was asked for.</source>
        <translation>В {path} каналов {count}; запрошены {bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/rasters.py"/>
        <source>Choose another band.</source>
        <translation>Выберите другой канал.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <location filename="../miso_qgis/engine/analysis/tallies.py"/>
        <source>{path} holds more than {max_classes} different codes.</source>
        <translation>{path} содержит больше {max_classes} разных кодов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>A stratified design needs a map of classes.</source>
        <translation>Для стратифицированной схемы нужна карта классов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>{count} classes with at least {minimum} sites each need {least} sites; asked for were {asked}.</source>
        <translation>Если классов {count} и в каждом не менее {minimum} площадок, всего нужно площадок: {least}; запрошено: {asked}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>Ask for more sites, or a smaller minimum.</source>
        <translation>Запросите больше площадок или уменьшите минимум.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>An expected accuracy was given for {name}, which is no class of the map.</source>
        <translation>Ожидаемая точность задана для {name}, но такого класса на карте нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>The map has: {strata}.</source>
        <translation>На карте есть: {strata}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>How much of the class {name} is expected to be right is not known.</source>
        <translation>Неизвестно, какая доля класса {name} предположительно верна.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/stratified.py"/>
        <source>Give the expected accuracy of every class, or a run that has probabilities.</source>
        <translation>Задайте ожидаемую точность каждого класса или расчет с вероятностями.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>unfit for area estimates: chosen, not drawn</source>
        <translation>непригодна для оценки площадей: выбрана, а не взята случайно</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>fit for area estimates with the inclusion probabilities</source>
        <translation>пригодна для оценки площадей с учетом вероятностей включения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>number of the site, the most useful or the first to be visited first</source>
        <translation>номер площадки; первыми посещать самые полезные или первые по номеру</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>mapped class</source>
        <translation>класс на карте</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>whether areas and accuracies may be estimated from these sites (1) or not (0)</source>
        <translation>можно ли по этим площадкам оценивать площади и точность (1) или нет (0)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>what the sites are fit for</source>
        <translation>для чего пригодны площадки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>with which probability a pixel of the stratum was drawn</source>
        <translation>вероятность, с которой выбирался пиксель страты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>area a site stands for (km2)</source>
        <translation>площадь, которую представляет площадка (km2)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>0 to 1: weighted mean of uncertainty, novelty and access</source>
        <translation>от 0 до 1: взвешенное среднее неопределенности, новизны и доступности</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>confidence of the map (%)</source>
        <translation>уверенность карты (%)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>applicability of the model (%)</source>
        <translation>применимость модели (%)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>distance from the nearest road (m)</source>
        <translation>расстояние до ближайшей дороги (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>cost of reaching the site, in the units of its raster</source>
        <translation>затраты на достижение площадки в единицах их растра</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>why this place</source>
        <translation>почему это место</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>easting in the CRS of the map</source>
        <translation>координата на восток в системе координат карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>northing in the CRS of the map</source>
        <translation>координата на север в системе координат карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>longitude (degrees, WGS 84)</source>
        <translation>долгота (градусы, WGS 84)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>latitude (degrees, WGS 84)</source>
        <translation>широта (градусы, WGS 84)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Opening the map</source>
        <translation>Открытие карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The raster of costs lies elsewhere than the map.</source>
        <translation>Растр затрат лежит не там, где карта.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Check its CRS, or leave it out.</source>
        <translation>Проверьте его систему координат или не задавайте его.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The run has no task {task}.</source>
        <translation>В расчете нет задачи {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>It has: {tasks}.</source>
        <translation>Есть: {tasks}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Say that they are classes, if they are.</source>
        <translation>Если это классы, укажите это.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{path} has no map of classes.</source>
        <translation>В {path} нет карты классов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>A stratified design needs one: they are its strata.</source>
        <translation>Для стратифицированной схемы она нужна: ее классы — страты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{path} says nothing of how sure the map is.</source>
        <translation>{path} ничего не говорит об уверенности карты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Give a run with its confidence or probabilities, or a raster of percent or probabilities.</source>
        <translation>Задайте расчет с уверенностью или вероятностями либо растр процентов или вероятностей.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Looking at the map</source>
        <translation>Просмотр карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Looking for candidates</source>
        <translation>Поиск кандидатов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>These sites are chosen and not drawn at random: no area and no accuracy can be estimated from them.</source>
        <translation>Эти площадки выбраны, а не взяты случайно: ни площади, ни точность по ним оценить нельзя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>, one candidate per {side} x {side} pixels</source>
        <translation>, один кандидат на {side} x {side} пикселей</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Only {sites} of {count} sites were found: no further place is {spacing} m from all of them{block}. A smaller spacing makes room for more.</source>
        <translation>Найдено площадок: {sites} из {count}; других мест, удаленных от всех на {spacing} m, нет{block}. При меньшем расстоянии их поместится больше.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The map says nothing of its applicability: the score goes without.</source>
        <translation>Карта ничего не говорит о своей применимости: показатель вычисляется без нее.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Sites may be put on {allowed} of the map&apos;s {total} km2.</source>
        <translation>Площадки можно размещать на {allowed} из {total} km2 карты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>score {low} to {high} ({use})</source>
        <translation>показатель от {low} до {high} ({use})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>score {low} to {high}</source>
        <translation>показатель от {low} до {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Drawing from the map</source>
        <translation>Случайный выбор по карте</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>drawn at random, number {number} of {sites} from {pixels} pixels of {name} ({km2} km2)</source>
        <translation>взята случайно, номер {number} из {sites}; пикселей «{name}» — {pixels} ({km2} km2)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Only {sites} of {count} sites were drawn: there are no more pixels.</source>
        <translation>Взято площадок: {sites} из {count}; пикселей больше нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Sites were drawn from {here} of the map&apos;s {total} km2 ({share}): estimates from them hold for that part only.</source>
        <translation>Площадки взяты на {here} из {total} km2 карты ({share}): оценки по ним относятся только к этой части.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>With fewer than 2 sites a class has no standard error: {few}.</source>
        <translation>Если площадок меньше 2, стандартной ошибки у класса нет: {few}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>The map&apos;s CRS is not EPSG:3338: pixels, which were drawn with equal probability, differ in area. weight_km2 is the mean of the stratum.</source>
        <translation>Система координат карты — не EPSG:3338: пиксели, которые выбирались с равной вероятностью, различаются по площади. weight_km2 — среднее по страте.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{name}: {sites} sites for {km2}</source>
        <translation>{name}: площадок {sites}, площадь {km2}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>Metres in the plane of {name}.</source>
        <translation>Метры на плоскости {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the map is unsure here (confidence {confidence} %)</source>
        <translation>карта здесь не уверена (уверенность {confidence} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the map is fairly sure here (confidence {confidence} %)</source>
        <translation>карта здесь довольно уверена (уверенность {confidence} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the map is sure here (confidence {confidence} %)</source>
        <translation>карта здесь уверена (уверенность {confidence} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the inputs are unlike the training data (applicability {applicability} %)</source>
        <translation>входные данные не похожи на обучающие (применимость {applicability} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the inputs are little like the training data (applicability {applicability} %)</source>
        <translation>входные данные мало похожи на обучающие (применимость {applicability} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>the inputs are like the training data (applicability {applicability} %)</source>
        <translation>входные данные похожи на обучающие (применимость {applicability} %)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{road_m} m from a road</source>
        <translation>{road_m} m от дороги</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>cost {cost}</source>
        <translation>затраты {cost}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/suggest.py"/>
        <source>{apart} m from the next site</source>
        <translation>{apart} m до ближайшей площадки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/tallies.py"/>
        <source>It is no map of classes: give it as values or as percent.</source>
        <translation>Это не карта классов: задайте ее как значения или проценты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/vector_styles.py"/>
        <source>{low} to {high} %</source>
        <translation>от {low} до {high} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>no data on the map</source>
        <translation>нет данных на карте</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>partly outside the map</source>
        <translation>частично за пределами карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>smaller than a pixel: the pixel it lies in</source>
        <translation>меньше пикселя: взят пиксель, в котором лежит</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Reading the zones</source>
        <translation>Чтение зон</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{count} zones on {rasters} rasters are more than can be held at once ({max_sums} sums).</source>
        <translation>Зон {count} и растров {rasters} — больше, чем можно обработать за один раз (сумм не больше {max_sums}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Group the features by a key, choose fewer maps, or sum up parts of the layer.</source>
        <translation>Сгруппируйте объекты по ключу, выберите меньше карт или обработайте слой по частям.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Writing the table</source>
        <translation>Запись таблицы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Summing up the zones</source>
        <translation>Суммирование по зонам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>No zone of {title} lies on {path}.</source>
        <translation>Ни одна зона {title} не лежит на {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>Check the CRS of the zones, or choose the map of their area.</source>
        <translation>Проверьте систему координат зон или выберите карту их участка.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>names the zone</source>
        <translation>название зоны</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>area of the zone</source>
        <translation>площадь зоны</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>area of its pixels with data</source>
        <translation>площадь ее пикселей с данными</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>share of the zone with data</source>
        <translation>доля зоны с данными</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>pixels with data</source>
        <translation>пиксели с данными</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>what to know of the zone</source>
        <translation>что следует знать о зоне</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>zone</source>
        <translation>зона</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{count} of {zones} zones: {note}.</source>
        <translation>Зон {count} из {zones}: {note}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{empty} zones have no geometry.</source>
        <translation>Зон без геометрии: {empty}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{keys} features have no {key}: their rows join to nothing.</source>
        <translation>Объектов без {key}: {keys}; их строки ни к чему не присоединятся.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{count} values of {key} come more than once (the first: {twice}): a join takes one of their rows. Group the features by the key to make them one zone.</source>
        <translation>Значений {key}, встречающихся больше одного раза, — {count} (первое: {twice}): присоединение берет одну из их строк. Чтобы они составили одну зону, сгруппируйте объекты по ключу.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>The maps lie on {count} different grids; zone_km2, map_km2, covered_pct and pixels are those of the first.</source>
        <translation>Карты лежат на разных сетках ({count}); zone_km2, map_km2, covered_pct и pixels относятся к первой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/analysis/zonal.py"/>
        <source>{overlapping} pairs of zones overlap: what lies in both is counted in each of them.</source>
        <translation>Перекрывающихся пар зон — {overlapping}: общая часть учитывается в каждой из них.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{count} band numbers were given for {path}, but {role} needs {needed}.</source>
        <translation>Для {path} номеров каналов задано {count}, а для «{role}» нужно {needed}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Give one for each of: {wanted}.</source>
        <translation>Укажите по одному для каждого из: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Band {band} was asked of {path}, which has {count}.</source>
        <translation>Запрошен канал {band} в {path}, где каналов {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Give numbers from 1 to {count} for: {wanted}.</source>
        <translation>Укажите номера от 1 до {count} для: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>(no name)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source> and {count} more</source>
        <translation> и еще {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{path} has 1 band, but {role} needs {needed}</source>
        <translation>В {path} 1 канал, а для «{role}» нужно {needed}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{path} has {count} bands, but {role} needs {needed}</source>
        <translation>В {path} каналов {count}, а для «{role}» нужно {needed}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>The {count} bands of {path} could not be matched</source>
        <translation>Не удалось подобрать каналы {path} (всего {count})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>{trouble}: not found {missing} (its bands: {has}).</source>
        <translation>{trouble}: не найдено {missing} (есть каналы: {has}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Name the bands in the file, or give band numbers in this order: {wanted}.</source>
        <translation>Назовите каналы в файле или задайте номера каналов в таком порядке: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Name the bands in the files, or single-band files after their band (B04, red, ppt_annual), or give band numbers in this order for every file: {wanted}.</source>
        <translation>Назовите каналы в файлах, или одноканальные файлы по их каналам (B04, red, ppt_annual), или задайте для каждого файла номера каналов в таком порядке: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>The {count} files of {role} ({names}{more}) lack {missing}.</source>
        <translation>В файлах «{role}» (всего {count}: {names}{more}) нет {missing}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Which of {wanted} the 1 band of {path} holds cannot be told from their names.</source>
        <translation>По именам нельзя определить, какой из входов {wanted} содержит единственный канал {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/bands.py"/>
        <source>Which of {wanted} the {count} bands of {path} hold cannot be told from their names.</source>
        <translation>По именам нельзя определить, какие из входов {wanted} содержат каналы {path} (всего {count}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>asked for</source>
        <translation>по запросу</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>The device {device} was asked for, but {problem}.</source>
        <translation>Запрошено устройство {device}, но {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>the installed runtime offers no other</source>
        <translation>других в установленной среде выполнения нет</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>The device {device} is not used: {problem}.</source>
        <translation>Устройство {device} не используется: {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>no other device passed its self-test with more than the CPU&apos;s {speed} pixels/s</source>
        <translation>в самопроверке ни одно другое устройство не превзошло CPU (пикселей в секунду: {speed})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>the fastest in the self-test: {speed} pixels/s, the CPU {cpu}; probabilities within {difference} of the CPU&apos;s</source>
        <translation>самое быстрое в самопроверке (пикселей в секунду: {speed}, у CPU — {cpu}); вероятности отличаются от CPU не больше чем на {difference}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>int8 is for the CPU, and the device is {device}</source>
        <translation>int8 предназначен для CPU, а выбрано устройство {device}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>int8 is for maps in whole percent</source>
        <translation>int8 предназначен для карт в целых процентах</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>the processor has no instructions for products of 8-bit integers that this engine knows</source>
        <translation>у процессора нет известных этому движку инструкций для произведений 8-битных целых</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>The model {stem} has no int8 form: there is no {name} beside it.</source>
        <translation>У модели {stem} нет варианта int8: рядом с ней нет {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>Ask for float32 or auto.</source>
        <translation>Запросите float32 или auto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>{name} cannot be used ({code})</source>
        <translation>{name} использовать нельзя ({code})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>Ask for float32, or name the int8 file.</source>
        <translation>Запросите float32 или укажите файл int8.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>differs too much from float32</source>
        <translation>слишком отличается от float32</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>whole percent on a processor with products of 8-bit integers ({processor}); {share_within} of held-out probabilities within {tolerance} of float32</source>
        <translation>целые проценты на процессоре с произведениями 8-битных целых ({processor}); {share_within} отложенных вероятностей отличаются от float32 не больше чем на {tolerance}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>The model {stem} is an {form} form, and {precision} was asked for.</source>
        <translation>Модель {stem} — вариант {form}, а запрошен {precision}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>Name the model it was made from, or ask for auto.</source>
        <translation>Укажите модель, из которой она создана, или запросите auto.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>{name} is the only form</source>
        <translation>{name} — единственный вариант</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>does not say which file it was made from</source>
        <translation>не указывает, из какого файла создан</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/choice.py"/>
        <source>was made from another file than {name}</source>
        <translation>создан из другого файла, а не из {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>The model&apos;s contract gives {what} as {value}.</source>
        <translation>Контракт модели: {what} — {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a finite number.</source>
        <translation>Это должно быть конечное число.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a whole number of {minimum} or more.</source>
        <translation>Это должно быть целое число не меньше {minimum}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a text.</source>
        <translation>Это должен быть текст.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Windows of {size} pixels with an overlap of {halo} do not fit the model: {problem}.</source>
        <translation>Окна по {size} пикселей с перекрытием {halo} не подходят модели: {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>The model&apos;s own are {size} and {halo}.</source>
        <translation>Собственные значения модели — {size} и {halo}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the side is more than {max_window}</source>
        <translation>сторона больше {max_window}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the side is not more than twice the halo</source>
        <translation>сторона не больше удвоенной каймы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the step {step} is more than the core&apos;s side {core}</source>
        <translation>шаг {step} больше стороны ядра окна {core}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the halo is less than the reach {reach}</source>
        <translation>кайма меньше радиуса влияния {reach}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>halo, core and step are not all multiples of the stride {stride}</source>
        <translation>не все из каймы, ядра и шага кратны дискретности {stride}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>The model {model} has no task {task}.</source>
        <translation>В модели {model} нет задачи {task}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Choose from: {tasks}.</source>
        <translation>Выберите из: {tasks}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a document that is no JSON</source>
        <translation>документ не в формате JSON</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Export the model again.</source>
        <translation>Экспортируйте модель заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the document</source>
        <translation>документ</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a JSON object.</source>
        <translation>Это должен быть объект JSON.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>its version</source>
        <translation>его версия</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine reads contracts of version {contract_version}.</source>
        <translation>Этот движок читает контракты версии {contract_version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>no {missing}</source>
        <translation>отсутствующее поле {missing}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Every field of the model contract must be there.</source>
        <translation>Должны быть заданы все поля контракта модели.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>pixel size and CRS</source>
        <translation>размер пикселя и система координат</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine maps on the 10 m lattice of EPSG:3338.</source>
        <translation>Этот движок строит карты на сетке 10 m в EPSG:3338.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the tasks</source>
        <translation>задачи</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Give at least one, each name once.</source>
        <translation>Задайте хотя бы одну, каждое имя один раз.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be a list of objects.</source>
        <translation>Это должен быть список объектов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the {what} bands</source>
        <translation>каналы {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine feeds, in this order: {names}.</source>
        <translation>Этот движок подает, в таком порядке: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>{key} of {name}</source>
        <translation>{key} для {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the range of {name}</source>
        <translation>диапазон {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>low must be below high.</source>
        <translation>low должно быть меньше high.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>title of {name}</source>
        <translation>название {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It must be an object.</source>
        <translation>Это должен быть объект.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the window</source>
        <translation>окно</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a task&apos;s name</source>
        <translation>имя задачи</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Use lower-case letters, digits and &apos;_&apos;.</source>
        <translation>Используйте строчные латинские буквы, цифры и &apos;_&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the classes of {name}</source>
        <translation>классы {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a class code of {name}</source>
        <translation>код класса {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a colour of {name}</source>
        <translation>цвет {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Write it as #RRGGBB.</source>
        <translation>Запишите его в виде #RRGGBB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a class name of {name}</source>
        <translation>название класса {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the class codes of {name}</source>
        <translation>коды классов {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Give 2 to 64 different codes from 0 to 254.</source>
        <translation>Задайте от 2 до 64 разных кодов от 0 до 254.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>threshold_balanced of {name}</source>
        <translation>threshold_balanced для {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>It lies between 0 and 1.</source>
        <translation>Значение лежит между 0 и 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the features of applicability</source>
        <translation>признаки применимости</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>This engine knows, in this order: {features}.</source>
        <translation>Этот движок знает, в таком порядке: {features}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>scale and weight of {name}</source>
        <translation>масштаб и вес {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Neither is negative, and the scale is not 0.</source>
        <translation>Оба неотрицательны, и масштаб не равен 0.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the weights of applicability</source>
        <translation>веса применимости</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>At least one must be positive.</source>
        <translation>Хотя бы один должен быть положительным.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the prototypes of applicability</source>
        <translation>прототипы применимости</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a prototype of applicability</source>
        <translation>прототип применимости</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the thresholds of applicability</source>
        <translation>пороги применимости</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>mean_distance of applicability</source>
        <translation>mean_distance применимости</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>the distances of applicability</source>
        <translation>расстояния применимости</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>They must be positive.</source>
        <translation>Они должны быть положительными.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>data of applicability</source>
        <translation>данные применимости</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>{least} to {most}</source>
        <translation>от {least} до {most}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Give a list of {count}.</source>
        <translation>Задайте список, число элементов: {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>a number of {what}</source>
        <translation>число ({what})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/contract.py"/>
        <source>Each must be a {name}.</source>
        <translation>Каждый элемент должен иметь тип {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/catalogue.py"/>
        <source>The device {device} is not offered by the installed onnxruntime {version}.</source>
        <translation>Установленный onnxruntime {version} не предлагает устройство {device}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/catalogue.py"/>
        <source>Choose one of: {devices}; or install a runtime that offers it (miso engine install --runtime ..., or the options in QGIS).</source>
        <translation>Выберите одно из: {devices}; или установите среду выполнения, которая его предлагает (miso engine install --runtime ... или параметры в QGIS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/onnx_session.py"/>
        <source>it has no settings</source>
        <translation>у него нет настроек</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/onnx_session.py"/>
        <source>onnxruntime fell back to {actual}</source>
        <translation>onnxruntime перешла на {actual}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/onnx_session.py"/>
        <source>none of the model&apos;s {nodes} operators runs on it</source>
        <translation>на нем не выполняется ни один оператор модели (всего {nodes})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>The memory of the device {device} does not suffice for {what}: {problem}.</source>
        <translation>Памяти устройства {device} не хватает, обрабатывалось: {what}. Причина: {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>Close other programs that use it, or choose the CPU.</source>
        <translation>Закройте другие программы, которые его используют, или выберите CPU.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>The model failed on {what}: {problem}.</source>
        <translation>Сбой модели, обрабатывалось: {what}. Причина: {problem}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>Try the CPU device; if it fails there too, the model file is at fault.</source>
        <translation>Попробуйте CPU; если сбой повторится и там, дело в файле модели.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/session.py"/>
        <source>Choose the CPU, or see &apos;miso devices&apos; for what the device lacks.</source>
        <translation>Выберите CPU или посмотрите с помощью &apos;miso devices&apos;, чего не хватает устройству.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model holds the operator {operator}, which the torch runtime does not know.</source>
        <translation>Модель содержит оператор {operator}, неизвестный среде выполнения torch.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>Choose another device.</source>
        <translation>Выберите другое устройство.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model pads in a way the torch runtime does not know.</source>
        <translation>Модель дополняет края способом, неизвестным среде выполнения torch.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model pools with uneven padding, which the torch runtime does not know.</source>
        <translation>Модель выполняет объединение (pooling) с неодинаковым дополнением краев, неизвестное среде выполнения torch.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model resizes in a way the torch runtime does not know.</source>
        <translation>Модель меняет размер способом, неизвестным среде выполнения torch.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/devices/torch_session.py"/>
        <source>The model uses numbers the torch runtime does not know.</source>
        <translation>Модель использует тип чисел, неизвестный среде выполнения torch.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/field.py"/>
        <source>Mapping: window {start} of {total}</source>
        <translation>Картирование: окно {start} из {total}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/field.py"/>
        <source>The memory of the device {device} did not suffice for as many windows as were given to it at a time: {batch} from then on.</source>
        <translation>Памяти устройства {device} не хватило для такого числа окон сразу: далее по {batch}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/field.py"/>
        <source>The memory of the device {device} did not suffice: the map was made, or finished, on the CPU.</source>
        <translation>Памяти устройства {device} не хватило: карта построена или закончена на CPU.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is no path: it is empty, has more than {max_path} characters, or holds control characters.</source>
        <translation>{given} — не путь: он пуст, длиннее {max_path} символов или содержит управляющие символы.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give the path of a file.</source>
        <translation>Укажите путь к файлу.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is a connection or a description of data elsewhere, no file on this computer.</source>
        <translation>{given} — подключение или описание данных в другом месте, а не файл на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Save the data to a file, for instance a GeoTIFF, and give that.</source>
        <translation>Сохраните данные в файл, например GeoTIFF, и укажите его.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>There is no file {given}.</source>
        <translation>Файла {given} нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path, or choose another file.</source>
        <translation>Проверьте путь или выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} names no file on this computer and no http or https address.</source>
        <translation>{given} — не файл на этом компьютере и не адрес http или https.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give a file, or an address that begins with https://.</source>
        <translation>Укажите файл или адрес, начинающийся с https://.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} cannot be reached: {error}.</source>
        <translation>Нет доступа к {given}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path and its permissions.</source>
        <translation>Проверьте путь и права доступа.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is no file on a disk.</source>
        <translation>{given} не является файлом на диске.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give the path of a file with data.</source>
        <translation>Укажите путь к файлу с данными.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is {mode}, not a regular file.</source>
        <translation>{given} — {mode}, а не обычный файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is empty: it has 0 bytes.</source>
        <translation>{given} пуст: 0 байт.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Copy or download it again.</source>
        <translation>Скопируйте или загрузите его заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>a device</source>
        <translation>устройство</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>a pipe</source>
        <translation>именованный канал</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>a socket</source>
        <translation>сокет</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>something else</source>
        <translation>что-то другое</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} names no file on this computer.</source>
        <translation>{given} не указывает на файл на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Write {prefix}:&quot;FILE&quot;:NAME with the path of a local file.</source>
        <translation>Укажите {prefix}:&quot;FILE&quot;:NAME с путем к локальному файлу.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>There is no file {path}, named in {given}.</source>
        <translation>Нет файла {path}, указанного в {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path of the file.</source>
        <translation>Проверьте путь к файлу.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} lies in a virtual file system that is not opened.</source>
        <translation>{given} лежит в виртуальной файловой системе, которая не открывается.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give a local file, a file in a local archive (/vsizip/, /vsitar/, /vsigzip/), or an https address.</source>
        <translation>Укажите локальный файл, файл в локальном архиве (/vsizip/, /vsitar/, /vsigzip/) или адрес https.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} is not an archive on this computer.</source>
        <translation>{given} не является архивом на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Unpack it, and give the file.</source>
        <translation>Распакуйте его и укажите файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>There is no archive {archive}, named in {given}.</source>
        <translation>Нет архива {archive}, указанного в {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Check the path.</source>
        <translation>Проверьте путь.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} names a folder, no archive.</source>
        <translation>{given} указывает на папку, а не на архив.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Give the files in it.</source>
        <translation>Укажите файлы из нее.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} cannot be unpacked: {error}.</source>
        <translation>Не удалось распаковать {given}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Copy or download the archive again, or unpack it and give the file.</source>
        <translation>Скопируйте или загрузите архив заново либо распакуйте его и укажите файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Unpack it, and give the unpacked file.</source>
        <translation>Распакуйте его и укажите распакованный файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>holds no file {member}</source>
        <translation>не содержит файла {member}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>does not say which file of the archive</source>
        <translation>не указывает, какой файл архива нужен</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{given} {what} (it holds: {shown}).</source>
        <translation>{given} {what} (содержимое: {shown}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>Name the file in it.</source>
        <translation>Укажите файл в нем.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>has a table of contents of {size} MB</source>
        <translation>содержит оглавление размером {size} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>unpacks to {unpacked} GB; up to {max_unpacked} GB are read</source>
        <translation>распаковывается в {unpacked} GB; читается не больше {max_unpacked} GB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>it has no end record of a zip</source>
        <translation>в нем нет завершающей записи zip</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>unpacks to {size} GB</source>
        <translation>распаковывается в {size} GB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>holds more than {max_tar_members} files</source>
        <translation>содержит больше {max_tar_members} файлов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>unpacks to more than {max_unpacked} GB</source>
        <translation>распаковывается больше чем в {max_unpacked} GB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/locations.py"/>
        <source>{member} is no file</source>
        <translation>{member} не является файлом</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>its graphs are nested more than {max_depth} deep</source>
        <translation>вложенность его графов больше {max_depth}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>it has more than {max_nodes} operators</source>
        <translation>в нем больше {max_nodes} операторов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>a field is longer than what holds it</source>
        <translation>поле длиннее того, что его содержит</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>it holds an operator of {domain}, which needs a library of code</source>
        <translation>в нем есть оператор из {domain}, которому нужна библиотека кода</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>a field has the unknown type {wire}</source>
        <translation>у поля неизвестный тип {wire}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>one of its tensors has more than {max_elements} numbers</source>
        <translation>в одном из его тензоров больше {max_elements} чисел</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/onnx_file.py"/>
        <source>a number has no end</source>
        <translation>у числа нет конца</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose a GeoTIFF or another raster GDAL knows; gdal_translate makes a GeoTIFF of most.</source>
        <translation>Выберите GeoTIFF или другой растр, известный GDAL; gdal_translate преобразует в GeoTIFF большинство форматов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not a raster that can be read: {error}.</source>
        <translation>{given} не читается как растр: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is a folder, no raster.</source>
        <translation>{given} — папка, а не растр.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Give the files in it, or a list of them.</source>
        <translation>Укажите файлы из нее или их список.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not a raster that can be read: {why}.</source>
        <translation>{given} не читается как растр: {why}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} cannot be read: {error}.</source>
        <translation>Не удалось прочитать {given}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} in it is a link to a virtual raster elsewhere</source>
        <translation>{name} в нем — ссылка на виртуальный растр в другом месте</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Name that file itself.</source>
        <translation>Укажите сам этот файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} refers to itself</source>
        <translation>{name} ссылается сам на себя</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Make it again with gdalbuildvrt.</source>
        <translation>Создайте его заново с помощью gdalbuildvrt.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>it holds virtual rasters in more than {max_depth} levels</source>
        <translation>вложенность виртуальных растров в нем больше {max_depth}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Make one of the files themselves.</source>
        <translation>Создайте виртуальный растр из самих файлов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} has more than {max_head} MB</source>
        <translation>{name} больше {max_head} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Make several smaller ones.</source>
        <translation>Создайте несколько меньших.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is a virtual raster that cannot be read: {error}.</source>
        <translation>{given} — виртуальный растр, который не удалось прочитать: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Write it to a GeoTIFF with gdal_translate first.</source>
        <translation>Сначала преобразуйте его в GeoTIFF с помощью gdal_translate.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>more than {max_sources} sources lie behind it</source>
        <translation>за ним стоит больше {max_sources} источников</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>a source of {name}</source>
        <translation>источник {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} cannot be used: {message}</source>
        <translation>{given} использовать нельзя: {message}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} refers to the address {path}, which you did not give yourself</source>
        <translation>{name} ссылается на адрес {path}, который вы сами не указывали</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Give the addresses of the rasters themselves.</source>
        <translation>Укажите адреса самих растров.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>it names more than {max_children} files</source>
        <translation>в нем названо больше {max_children} файлов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given}: its source {path}</source>
        <translation>{given}: его источник {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it is no file</source>
        <translation>{name} рядом с ним не является файлом</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Remove {name}.</source>
        <translation>Удалите {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it is a virtual raster</source>
        <translation>{name} рядом с ним — виртуальный растр</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it has more than {max_sidecar_bytes} MB</source>
        <translation>{name} рядом с ним больше {max_sidecar_bytes} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it cannot be read: {error}</source>
        <translation>не удалось прочитать {name} рядом с ним: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{name} beside it refers to another file, {path}</source>
        <translation>{name} рядом с ним ссылается на другой файл, {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{other} beside it is no file</source>
        <translation>{other} рядом с ним не является файлом</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Remove {other}.</source>
        <translation>Удалите {other}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not opened: {why}.</source>
        <translation>{given} не открывается: {why}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>a part of it</source>
        <translation>его часть</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is not opened: its metadata refer to another file, {named}.</source>
        <translation>{given} не открывается: его метаданные ссылаются на другой файл, {named}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Write it anew with gdal_translate or gdalwarp.</source>
        <translation>Запишите его заново с помощью gdal_translate или gdalwarp.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} holds no raster band of its own.</source>
        <translation>В {given} нет собственных растровых каналов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose one of its parts: {shown}</source>
        <translation>Выберите одну из его частей: {shown}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose another raster.</source>
        <translation>Выберите другой растр.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} says it has {width} x {height} pixels; up to {max_side} along a side are read.</source>
        <translation>В {given} заявлено {width} x {height} пикселей; по одной стороне читается не больше {max_side}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Check the file, or cut it with gdal_translate.</source>
        <translation>Проверьте файл или обрежьте его с помощью gdal_translate.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} has {count} bands; up to {max_bands} are read.</source>
        <translation>В {given} каналов {count}; читается не больше {max_bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} holds complex numbers ({name}) in band {number}.</source>
        <translation>{given} содержит комплексные числа ({name}) в канале {number}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Choose a raster of real numbers.</source>
        <translation>Выберите растр с вещественными числами.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} has the geotransform {values}, which places no pixel.</source>
        <translation>Геопреобразование {given} ({values}) не определяет положения пикселей.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Georeference the raster first.</source>
        <translation>Сначала выполните привязку растра.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>{given} is stored in blocks of {columns} x {rows} pixels: {size} MB to read one pixel; up to {max_block_bytes} MB are read.</source>
        <translation>{given} хранится блоками по {columns} x {rows} пикселей: {size} MB, чтобы прочитать один пиксель; читается не больше {max_block_bytes} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/rasters.py"/>
        <source>Write it with tiles: gdal_translate -co TILED=YES.</source>
        <translation>Запишите его с тайлами: gdal_translate -co TILED=YES.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/trial.py"/>
        <source>it took more than {seconds} seconds</source>
        <translation>это заняло больше {seconds} секунд</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/trial.py"/>
        <source>its library failed</source>
        <translation>сбой его библиотеки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/trial.py"/>
        <source>its library crashed on it ({returncode})</source>
        <translation>его библиотека на нем аварийно завершилась ({returncode})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>its elements are nested more than {max_nesting} deep</source>
        <translation>вложенность его элементов больше {max_nesting}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it declares a document type or entities</source>
        <translation>в нем объявлены тип документа или сущности</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it is no well-formed XML ({error})</source>
        <translation>это неправильный XML ({error})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it has no element VRTDataset at its start</source>
        <translation>в начале нет элемента VRTDataset</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it holds Python code, which is not run</source>
        <translation>он содержит код Python, который не выполняется</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/guard/vrt.py"/>
        <source>it shrinks {source} pixels of a source to {target}; up to {max_shrink} to 1 are read</source>
        <translation>он сжимает {source} пикселей источника до {target}; читается при сжатии не больше {max_shrink} к 1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The map has no value at {x}, {y} (EPSG:3338): neither imagery nor elevation is known there.</source>
        <translation>В точке {x}, {y} (EPSG:3338) у карты нет значения: там неизвестны ни снимки, ни рельеф.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Choose a place where the sources have data.</source>
        <translation>Выберите место, где у источников есть данные.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place lies outside the map&apos;s extent: this is what the map would say there.</source>
        <translation>Точка лежит вне охвата карты: показано, какой была бы карта здесь.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place lies outside the mask: the map is cut there, and this is what it would say.</source>
        <translation>Точка лежит вне маски: карта там обрезана; показано, какой она была бы здесь.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>the place</source>
        <translation>точка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place {x}, {y} ({name}) is not on the map.</source>
        <translation>Точка {x}, {y} ({name}) не лежит на карте.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Choose a place on the map, and check its CRS.</source>
        <translation>Выберите точку на карте и проверьте ее систему координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place {x}, {y} (EPSG:3338) lies outside all sources.</source>
        <translation>Точка {x}, {y} (EPSG:3338) лежит вне всех источников.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>The place {x}, {y} (EPSG:3338) has no coordinates in {name}.</source>
        <translation>У точки {x}, {y} (EPSG:3338) нет координат в {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Choose a place on the map.</source>
        <translation>Выберите точку на карте.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/inspection.py"/>
        <source>Level ground has no direction.</source>
        <translation>У ровной поверхности нет направления.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The CRS of {what} is {shown}, which is not known.</source>
        <translation>Неизвестная система координат ({what}): {shown}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Give an authority code such as EPSG:3338, or a WKT.</source>
        <translation>Укажите код системы координат, например EPSG:3338, или WKT.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The CRS of {what}: it names a file, or is no text of a CRS.</source>
        <translation>Система координат ({what}): указан файл или текст, не описывающий систему координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Coordinates cannot be changed from {source} to {target}: {error}.</source>
        <translation>Не удалось пересчитать координаты из {source} в {target}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Check the CRS of the raster, the extent and the output.</source>
        <translation>Проверьте системы координат растра, охвата и результата.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>the extent</source>
        <translation>охват</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The extent&apos;s XMIN {xmin} is larger than its XMAX {xmax}.</source>
        <translation>XMIN охвата ({xmin}) больше XMAX ({xmax}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>Give XMIN,YMIN,XMAX,YMAX; only an extent in degrees may run across the antimeridian.</source>
        <translation>Задайте XMIN,YMIN,XMAX,YMAX; пересекать 180-й меридиан может только охват в градусах.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <source>The extent {xmin},{ymin},{xmax},{ymax} ({name}) has no place in Alaska Albers.</source>
        <translation>Охват {xmin},{ymin},{xmax},{ymax} ({name}) нельзя представить в проекции Альберса для Аляски.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/lattice.py"/>
        <location filename="../miso_qgis/engine/plan.py"/>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Check that its coordinates and its CRS belong together.</source>
        <translation>Проверьте, соответствуют ли координаты системе координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>Loading the model</source>
        <translation>Загрузка модели</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>What is mapped so far is kept: run the same with --resume (Continue a stopped run in QGIS).</source>
        <translation>Уже построенная часть карты сохранена: повторите тот же расчет с --resume («Продолжить прерванный расчет» в QGIS).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>The {role} {path} has no valid pixel inside the extent: it is all nodata.</source>
        <translation>«{role}», {path}: внутри охвата нет ни одного пикселя с данными, только «нет данных».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>Check the nodata value of the file, draw another extent, or leave the {role} out.</source>
        <translation>Проверьте значение «нет данных» в файле, нарисуйте другой охват или не задавайте «{role}».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>Resampling to {name}</source>
        <translation>Передискретизация в {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>{outside} % of the area lies outside the training range of {title}.</source>
        <translation>{outside} % участка лежит вне обучающего диапазона «{title}».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>dissimilarity index, {data}</source>
        <translation>индекс несходства, {data}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>{beyond} % of the area is farther from {data}, which the model was trained on, than the threshold of its applicability.</source>
        <translation>{beyond} % участка удалено от обучающих данных модели ({data}) больше, чем допускает порог ее применимости.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/mapping.py"/>
        <source>share of inputs inside the training range</source>
        <translation>доля входных данных в пределах обучающего диапазона</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/memory.py"/>
        <source>The map takes {taken} MB of memory, and {limit} MB are allowed.</source>
        <translation>Карта занимает {taken} MB памяти, а разрешено {limit} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/memory.py"/>
        <source>Allow more memory (in QGIS: Settings &gt; Options &gt; MISO), or use a model with smaller windows.</source>
        <translation>Разрешите больше памяти (в QGIS: Настройки &gt; Параметры &gt; MISO) или используйте модель с меньшими окнами.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <source>{title}: probability</source>
        <translation>{title}: вероятность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>inputs inside the training range</source>
        <translation>входные данные в пределах обучающего диапазона</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>likeness to {data}</source>
        <translation>сходство с обучающими данными: {data}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Applicability ({measure})</source>
        <translation>Применимость ({measure})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Model {name} {version} (sha256 {sha256}): {title}.</source>
        <translation>Модель {name} {version} (sha256 {sha256}): {title}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Everything about the run stands in {name}, beside this file.</source>
        <translation>Все сведения о расчете записаны в {name} рядом с этим файлом.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>{name}: {km2} km2 ({share})</source>
        <translation>{name}: {km2} km2 ({share})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Called present from a probability of {threshold} %.</source>
        <translation>Присутствие указывается при вероятности от {threshold} %.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>percent, nodata 255</source>
        <translation>проценты, «нет данных» 255</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>0 to 1, nodata NaN</source>
        <translation>от 0 до 1, «нет данных» NaN</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Probability ({unit}), one band per class.</source>
        <translation>Вероятность ({unit}), по одному каналу на класс.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Confidence ({unit}): 1 - entropy of the class probabilities / its maximum; one band per task.</source>
        <translation>Уверенность ({unit}): 1 - энтропия вероятностей классов / ее максимум; по одному каналу на задачу.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>100 % where the inputs lie as near to {data}, which the model was trained on, as 95 % of what was held out of that lies; falling to 0 at {far} times that distance (dissimilarity index of Meyer and Pebesma 2021, over the inputs that are known). It says where the model has seen nothing alike. 100 % is no evidence of accuracy: it only means like {data}. Values: {unit}.</source>
        <translation>100 % — там, где входные данные лежат к обучающим данным модели ({data}) так же близко, как 95 % отложенных из них данных; значение убывает до 0 при расстоянии, большем в {far} раза (индекс несходства по Meyer и Pebesma 2021, по известным входным данным). Показывает, где модель не видела ничего похожего. 100 % не свидетельствует о точности: это означает лишь сходство с обучающими данными ({data}). Значения: {unit}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Share of the model&apos;s inputs that lie inside the range seen in training; missing inputs count as outside. Values: {unit}.</source>
        <translation>Доля входных данных модели, лежащих в пределах обучающего диапазона; отсутствующие считаются лежащими вне его. Значения: {unit}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Made from {given}.</source>
        <translation>Исходные данные: {given}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Not given: {missing}.</source>
        <translation>Не задано: {missing}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>AKVEG tile {tile}</source>
        <translation>тайл AKVEG {tile}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>extent {edges} ({crs})</source>
        <translation>охват {edges} ({crs})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>extent of the first raster</source>
        <translation>охват первого растра</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>, cut by the polygons {title}</source>
        <translation>, обрезано полигонами {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>{width} x {height} pixels of {pixel_size} m</source>
        <translation>{width} x {height} пикселей по {pixel_size} m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Area: {area}; {pixels} in {crs}.</source>
        <translation>Участок: {area}; {pixels} в {crs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>{name} and {more} more</source>
        <translation>{name} и еще {more}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>a CRS given as WKT</source>
        <translation>система координат в виде WKT</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Made by MISO for QGIS {miso} on {created} with the model {name} {version} ({precision}, on {device}).</source>
        <translation>Создано MISO для QGIS {miso}, {created}, модель {name} {version} ({precision}, устройство {device}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Software: {versions}.</source>
        <translation>Программное обеспечение: {versions}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>{input} from band {band}</source>
        <translation>{input} из канала {band}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/description.py"/>
        <source>Read {role} ({crs}): {bands}.</source>
        <translation>Прочитано: {role} ({crs}): {bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/maps.py"/>
        <source>far from {data}</source>
        <translation>далеко от обучающих данных: {data}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/maps.py"/>
        <source>like {data} (no evidence of accuracy)</source>
        <translation>похоже на обучающие данные: {data} (о точности не свидетельствует)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The output folder {base} cannot be written: {error}.</source>
        <translation>Папка результатов {base} недоступна для записи: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Choose a folder you may write to.</source>
        <translation>Выберите папку, доступную для записи.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The stopped run {tried} in {base} was made with {what} = {old}; this one has {new}.</source>
        <translation>Прерванный расчет {tried} в {base} выполнялся с {what} = {old}, а этот — с {new}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Repeat the request that was stopped, or leave --resume out to start from the beginning.</source>
        <translation>Повторите прерванный запрос или уберите --resume, чтобы начать с начала.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The map needs up to {needed} GB in {folder}, where {free} GB are free.</source>
        <translation>Карте нужно до {needed} GB в {folder}, где свободно {free} GB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Free some space, choose another folder, or map a smaller extent.</source>
        <translation>Освободите место, выберите другую папку или меньший охват.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>The disk that holds {folder} is full.</source>
        <translation>Диск с папкой {folder} заполнен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Free some space and run again.</source>
        <translation>Освободите место и выполните расчет снова.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Writing to {folder} failed: {error}.</source>
        <translation>Не удалось записать в {folder}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/scratch.py"/>
        <source>Check that the folder is still there and writable.</source>
        <translation>Проверьте, что папка на месте и доступна для записи.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/store.py"/>
        <source>{name} is shorter than it was written</source>
        <translation>{name} короче, чем было записано</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/outputs/styles.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Record of the run</source>
        <translation>Протокол расчета</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>{what} ({bounds}, EPSG:3338) is {width} x {height} pixels large.</source>
        <translation>{what} ({bounds}, EPSG:3338): размер {width} x {height} пикселей.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Up to {max_side} pixels a side are mapped, which is more than Alaska; check the extent&apos;s CRS.</source>
        <translation>Картируется не больше {max_side} пикселей по стороне, это больше Аляски; проверьте систему координат охвата.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>{what} ({bounds}, EPSG:3338) lies outside the {role} {path} ({covered}).</source>
        <translation>{what} ({bounds}, EPSG:3338): лежит вне «{role}», {path} ({covered}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Draw the extent where the data are, or leave the {role} out.</source>
        <translation>Нарисуйте охват там, где есть данные, или не задавайте «{role}».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask ({bounds}, EPSG:3338) lies outside {what} ({there}).</source>
        <translation>Маска ({bounds}, EPSG:3338) и картируемая область не перекрываются: {what} ({there}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Draw the extent over the mask.</source>
        <translation>Нарисуйте охват поверх маски.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>the output</source>
        <translation>результат</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>No {left_out} was given: the model works without.</source>
        <translation>Не задано: {left_out}. Модель работает без этих данных.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source> and no </source>
        <translation> и </translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The model was trained on terrain of another definition ({terrain}) than is derived here ({version}).</source>
        <translation>Модель обучена на рельефе другого определения ({terrain}), чем вычисляется здесь ({version}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The tile {tile}</source>
        <translation>Тайл {tile}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The extent</source>
        <translation>Охват</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The extent of {path}</source>
        <translation>Охват {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>the mask</source>
        <translation>маска</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask {title} cannot be read: {error}.</source>
        <translation>Не удалось прочитать маску {title}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>Repair its geometries (Fix geometries).</source>
        <translation>Исправьте ее геометрию («Исправить геометрии»).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask {title} covers no area.</source>
        <translation>Площадь маски {title} равна нулю.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Choose a layer with polygons in it.</source>
        <translation>Выберите слой, в котором есть полигоны.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/plan.py"/>
        <source>The mask {title} has no place in Alaska Albers.</source>
        <translation>Маску {title} нельзя представить в проекции Альберса для Аляски.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>Not measured yet.</source>
        <translation>Еще не измерено.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>No {role} was given: the model works without.</source>
        <translation>Не задано: {role}. Модель работает без этих данных.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{path} cannot be used.</source>
        <translation>{path} использовать нельзя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>The elevation it is derived from is not known in {path}.</source>
        <translation>Рельеф, по которому это вычисляется, в {path} не найден.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>Derived from the elevation in {path}.</source>
        <translation>Вычислено по рельефу из {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>No band of {path} could be matched to it: choose one.</source>
        <translation>Ни один канал {path} не подошел: выберите канал.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>Band {band} of {path}</source>
        <translation>Канал {band} из {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}{called}: chosen by you.</source>
        <translation>{where}{called}: выбран вами.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}: its name is {description}.</source>
        <translation>{where}: его имя — {description}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}: the file&apos;s name tells.</source>
        <translation>{where}: по имени файла.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}{called}: by its place, since the names of the bands tell nothing.</source>
        <translation>{where}{called}: по месту, так как имена каналов ничего не говорят.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>{where}{called}: given ready-made.</source>
        <translation>{where}{called}: задан готовым.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source> Values: {conversion}.</source>
        <translation> Значения: {conversion}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/planning.py"/>
        <source>The {role} covers about {share} of the area; the model works without it elsewhere.</source>
        <translation>Данные «{role}» покрывают около {share} участка; на остальной части модель работает без них.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>overall accuracy</source>
        <translation>общая точность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>kappa</source>
        <translation>каппа</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>macro F1</source>
        <translation>макро-F1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>weighted F1</source>
        <translation>взвешенная F1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>area under the ROC curve</source>
        <translation>площадь под ROC-кривой</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>area under the precision-recall curve</source>
        <translation>площадь под кривой «точность — полнота»</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>expected calibration error</source>
        <translation>ожидаемая ошибка калибровки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>log loss</source>
        <translation>логарифмические потери</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>These figures hold for the places that were observed. They say something of the whole area only where the observations are a probability sample of it.</source>
        <translation>Эти показатели верны для мест, где велись наблюдения. О всей площади они говорят только в том случае, если наблюдения являются ее вероятностной выборкой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Accuracy of {title}</source>
        <translation>Точность: {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Assessment {name} of {map}, {created}</source>
        <translation>Оценка {name} карты {map}, {created}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Made by MISO for QGIS {miso} from {name}.</source>
        <translation>Создано MISO для QGIS {miso} по {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{blocks} blocks of {block_size_m} km</source>
        <translation>блоков {blocks} по {block_size_m} km</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Observations</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{count} of {records} in {file} count, in {blocks}</source>
        <translation>учтено {count} из {records} в {file}, {blocks}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Intervals</source>
        <translation>Интервалы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{present} from {threshold}</source>
        <translation>{present} от {threshold}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Recall alone</source>
        <translation>Только полнота</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{level}, from {repeats} draws of whole blocks (seed {seed})</source>
        <translation>{level}, повторный выбор целых блоков: {repeats} (порождающее число {seed})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (от {low} до {high})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source> Prevalence of {present}: {prevalence}.</source>
        <translation> Распространенность «{present}»: {prevalence}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source> Always naming the commonest class would be right in {commonest}.</source>
        <translation> Если всегда называть самый частый класс, верно было бы {commonest}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Confusion matrix</source>
        <translation>Матрица ошибок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>observed</source>
        <translation>наблюдение</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>mapped</source>
        <translation>на карте</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>prevalence</source>
        <translation>распространенность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>How right the map is</source>
        <translation>Насколько верна карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{count} observations.{beside}{guess}</source>
        <translation>Наблюдений: {count}.{beside}{guess}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>figure</source>
        <translation>показатель</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>value and 95 % interval</source>
        <translation>значение и 95 %-й интервал</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{name}, area {roc_auc}</source>
        <translation>{name}, площадь {roc_auc}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>false positive rate</source>
        <translation>доля ложных срабатываний</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>by chance</source>
        <translation>случайное угадывание</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{name}, area {pr_auc}</source>
        <translation>{name}, площадь {pr_auc}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Precision and recall</source>
        <translation>Точность (precision) и полнота</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Calibration</source>
        <translation>Калибровка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{name}, expected calibration error {ece}</source>
        <translation>{name}, ожидаемая ошибка калибровки {ece}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>observed frequency</source>
        <translation>наблюдаемая частота</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>perfectly calibrated</source>
        <translation>идеальная калибровка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Probabilities of {name}</source>
        <translation>Вероятности «{name}»</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Balanced accuracy is highest from {threshold}: {balanced_accuracy}. A threshold chosen on these observations is flattered by them.</source>
        <translation>Сбалансированная точность наибольшая от {threshold}: {balanced_accuracy}. Порог, выбранный по этим же наблюдениям, получает на них завышенную оценку.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>All thresholds stand in the table beside the record.</source>
        <translation>Все пороги приведены в таблице рядом с протоколом.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Thresholds</source>
        <translation>Пороги</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Sampling design: {design}.</source>
        <translation>Схема выборки: {design}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>mapped, km²</source>
        <translation>на карте, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>adjusted, km²</source>
        <translation>исправлено, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>95 % interval, km²</source>
        <translation>95 %-й интервал, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>user&apos;s accuracy</source>
        <translation>точность пользователя</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>producer&apos;s accuracy</source>
        <translation>точность производителя</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Adjusted for the map&apos;s errors after {source}.</source>
        <translation>Исправлено с учетом ошибок карты по {source}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Adjusted areas with 95 % intervals</source>
        <translation>Исправленные площади с 95 %-ми интервалами</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Areas</source>
        <translation>Площади</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>observations</source>
        <translation>наблюдения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>blocks</source>
        <translation>блоки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>The first {regions} of {count}.</source>
        <translation>Первые {regions} из {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>{used} of {records} observations count.</source>
        <translation>Учтено наблюдений: {used} из {records}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>not used</source>
        <translation>не использовано</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>label</source>
        <translation>метка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>read as</source>
        <translation>понята как</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <source>In a shell, this makes the assessment again.</source>
        <translation>Эта команда повторяет оценку в командной строке.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Software</source>
        <translation>Программное обеспечение</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/assessment_report.py"/>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>How to make it again</source>
        <translation>Как повторить</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source> The largest value, {value}, is at {place}.</source>
        <translation> Наибольшее значение, {value}, — при {place}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{y} by {x}.{told}</source>
        <translation>{y}; по горизонтали: {x}.{told}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{y} by {x}. {told}.</source>
        <translation>{y}; по горизонтали: {x}. {told}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{name}: no values</source>
        <translation>{name}: значений нет</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/charts.py"/>
        <source>{name}: {low} to {high}</source>
        <translation>{name}: от {low} до {high}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>Colours from {ticks}</source>
        <translation>Цвета: {ticks}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>total</source>
        <translation>всего</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>Scale bar: {length}</source>
        <translation>Масштабная линейка: {length}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>True north is up</source>
        <translation>Истинный север вверху</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>True north is {angle}° to the right of up</source>
        <translation>Истинный север отклонен на {angle}° вправо от верха</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/page.py"/>
        <source>True north is {angle}° to the left of up</source>
        <translation>Истинный север отклонен на {angle}° влево от верха</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>a map of the report</source>
        <translation>карта отчета</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{path} has {count} bands, not {band}.</source>
        <translation>В {path} каналов {count}, канала {band} нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{path} does not lie north up.</source>
        <translation>{path} не ориентирован на север.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>Write it anew with gdalwarp.</source>
        <translation>Запишите его заново с помощью gdalwarp.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>{name} does not reach the place that is to be shown.</source>
        <translation>{name} не доходит до места, которое нужно показать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/pictures.py"/>
        <source>Check the place.</source>
        <translation>Проверьте место.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Choose the .json file that a map, a batch of sites or an assessment has left beside its results.</source>
        <translation>Выберите файл .json, который карта, набор площадок или оценка оставили рядом с результатами.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Reading the record</source>
        <translation>Чтение протокола</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is a record of the kind {kind}, of which no report is made.</source>
        <translation>{path} — протокол вида {kind}, для которого отчет не составляется.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>The file {target} is already there.</source>
        <translation>Файл {target} уже существует.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Choose another name, or allow to overwrite it.</source>
        <translation>Выберите другое имя или разрешите его перезаписать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Drawing the maps</source>
        <translation>Рисование карт</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is no whole record: {name}: {error}.</source>
        <translation>{path} — неполный протокол: {name}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Writing the report</source>
        <translation>Запись отчета</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>it holds no object</source>
        <translation>в нем нет объекта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is no record: {error}.</source>
        <translation>{path} не является протоколом: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>{path} is not the record of a map.</source>
        <translation>{path} не является протоколом карты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>it is the record itself, or a folder</source>
        <translation>это сам протокол или папка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>The report {target} could not be written: {error}.</source>
        <translation>Не удалось записать отчет {target}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/records.py"/>
        <source>Choose a file in a folder you may write to.</source>
        <translation>Выберите файл в папке, доступной для записи.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source> of {file}</source>
        <translation> из файла {file}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>band {band}{of}</source>
        <translation>канал {band}{of}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>CRS</source>
        <translation>СК</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>Not given: {missing}. The model worked without.</source>
        <translation>Не задано: {missing}. Модель работала без этих данных.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>input</source>
        <translation>вход</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>read from</source>
        <translation>прочитано из</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>matched by</source>
        <translation>основание</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>Which band feeds which input</source>
        <translation>Какой канал подается на какой вход</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>What it was made from</source>
        <translation>Исходные данные карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>given</source>
        <translation>задано</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>band name</source>
        <translation>имя канала</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>file name</source>
        <translation>имя файла</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>The request in the record cannot be repeated: {problem}</source>
        <translation>Запрос из протокола повторить нельзя: {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>In a shell, this makes the map again (relative paths count from the folder it was made in).</source>
        <translation>Эта команда строит карту заново в командной строке (относительные пути отсчитываются от папки, где она строилась).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>This makes the map again. Its mask, or what was set on a layer, stands in the record and in no file.</source>
        <translation>Эта команда строит карту заново. Ее маска или то, что было задано для слоя, записаны в протоколе, но не в файлах.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>Time and software</source>
        <translation>Время и программное обеспечение</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>loading</source>
        <translation>загрузка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>reading</source>
        <translation>чтение</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>model</source>
        <translation>модель</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>writing</source>
        <translation>запись</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>mapping in all</source>
        <translation>картирование в целом</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>final files</source>
        <translation>окончательные файлы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>pixel size</source>
        <translation>размер пикселя</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>crs</source>
        <translation>система координат</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>encoding</source>
        <translation>кодирование</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>tasks</source>
        <translation>задачи</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>outputs</source>
        <translation>результаты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>device</source>
        <translation>устройство</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>precision of the numbers</source>
        <translation>разрядность чисел</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>threads</source>
        <translation>потоки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>memory</source>
        <translation>память</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>window</source>
        <translation>окно</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>overlap</source>
        <translation>перекрытие</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>batch</source>
        <translation>пакет окон</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>windows</source>
        <translation>окна</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>parts</source>
        <translation>части</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>parts resumed</source>
        <translation>продолженные части</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>pixels</source>
        <translation>пиксели</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>pixels per second</source>
        <translation>пикселей в секунду</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>area</source>
        <translation>участок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>that of the first raster</source>
        <translation>охват первого растра</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>mask</source>
        <translation>маска</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>polygons</source>
        <translation>полигоны</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>extent of the map</source>
        <translation>охват карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>computed on</source>
        <translation>вычислено на</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>why this device</source>
        <translation>почему это устройство</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_origin.py"/>
        <source>why this precision</source>
        <translation>почему эта разрядность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Not everything could be shown:</source>
        <translation>Не все удалось показать:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Map {name}, {created}</source>
        <translation>Карта {name}, {created}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Made by MISO for QGIS {miso} from {name}. Model {model} {version}, SHA-256 {sha256}.</source>
        <translation>Создано MISO для QGIS {miso} по {name}. Модель {model} {version}, SHA-256 {sha256}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area with data</source>
        <translation>Площадь с данными</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Grid</source>
        <translation>Сетка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Computed</source>
        <translation>Вычислено</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>in {time} on {device}</source>
        <translation>за {time} на {device}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>E</source>
        <translation>В</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>W</source>
        <translation>З</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>N</source>
        <translation>С</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>S</source>
        <translation>Ю</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>AKVEG tiles</source>
        <translation>Тайлы AKVEG</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Not given</source>
        <translation>Не задано</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>the Earth</source>
        <translation>Земля</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>The file {name} is not beside the record: moved, renamed or deleted.</source>
        <translation>Файла {name} рядом с протоколом нет: он перемещен, переименован или удален.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Map: {title}</source>
        <translation>Карта: {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Shown at about {metres} m per pixel; the file has {step} m.</source>
        <translation>Показано примерно по {metres} m на пиксель; в файле {step} m.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Called “{name}” where its probability is at least {threshold} %.</source>
        <translation>Класс «{name}» указывается там, где его вероятность не меньше {threshold} %.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Most probable class</source>
        <translation>Самый вероятный класс</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Probability of “{name}”</source>
        <translation>Вероятность «{name}»</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Probability of each class:</source>
        <translation>Вероятность каждого класса:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>area, km²</source>
        <translation>площадь, km²</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>0 to 100 %</source>
        <translation>от 0 до 100 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>all classes</source>
        <translation>все классы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area per class</source>
        <translation>Площадь по классам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>threshold {threshold} %</source>
        <translation>порог {threshold} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>probability of “{name}”, %</source>
        <translation>вероятность «{name}», %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area at each percent</source>
        <translation>Площадь при каждом проценте</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Area called “{name}” at each threshold</source>
        <translation>Площадь «{name}» при каждом пороге</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>area with at least this probability of “{name}”</source>
        <translation>площадь с такой или большей вероятностью «{name}»</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>threshold, %</source>
        <translation>порог, %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>What other thresholds would call “{name}”</source>
        <translation>Площадь «{name}» при других порогах</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>How the area depends on the threshold</source>
        <translation>Как площадь зависит от порога</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Confidence: {title}</source>
        <translation>Уверенность: {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>all classes alike</source>
        <translation>все классы равны</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>one is certain</source>
        <translation>один несомненен</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>unlike the training data</source>
        <translation>не похоже на обучающие данные</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>like it</source>
        <translation>похоже на них</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>no input</source>
        <translation>нет входных данных</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>every input</source>
        <translation>все входные данные</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <location filename="../miso_qgis/layers/results.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Applicability</source>
        <translation>Применимость</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Confidence is 1 - entropy of the class probabilities / its maximum. Applicability shows where the model has seen nothing alike; where it is high, that is no evidence of accuracy.</source>
        <translation>Уверенность — это 1 - энтропия вероятностей классов / ее максимум. Применимость показывает, где модель не видела ничего похожего; высокие значения о точности не свидетельствуют.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>{beyond} of the map is farther from the training data than the threshold of the model&apos;s applicability ({measure}).</source>
        <translation>Доля карты, удаленная от обучающих данных больше порога применимости модели ({measure}): {beyond}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Inputs outside their training range</source>
        <translation>Входные данные вне обучающего диапазона</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Inputs without data</source>
        <translation>Отсутствующие входные данные</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Every known input lies inside its training range nearly everywhere.</source>
        <translation>Почти везде все известные входные данные лежат в пределах обучающего диапазона.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>outside the training range</source>
        <translation>вне обучающего диапазона</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>without data</source>
        <translation>без данных</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>All inputs, share of the map</source>
        <translation>Все входные данные, доля карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>How far the map can be trusted</source>
        <translation>Насколько можно доверять карте</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>share of the map, %</source>
        <translation>доля карты, %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red (B04)</source>
        <translation>Красный (B04)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Green (B03)</source>
        <translation>Зеленый (B03)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Blue (B02)</source>
        <translation>Синий (B02)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red edge 1 (B05)</source>
        <translation>Красный край 1 (B05)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red edge 2 (B06)</source>
        <translation>Красный край 2 (B06)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Red edge 3 (B07)</source>
        <translation>Красный край 3 (B07)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Near infrared (B08)</source>
        <translation>Ближний инфракрасный (B08)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Aspect</source>
        <translation>Экспозиция</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Elevation</source>
        <translation>Высота</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Max. curvature</source>
        <translation>Макс. кривизна</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Slope</source>
        <translation>Крутизна</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Stream power</source>
        <translation>Мощность потока</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Wetness</source>
        <translation>Влажность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Topogr. position</source>
        <translation>Топогр. позиция</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Annual precipitation</source>
        <translation>Годовая сумма осадков</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Summer warmth</source>
        <translation>Летнее тепло</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>January minimum</source>
        <translation>Минимум января</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>what it is</source>
        <translation>что это</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/run_report.py"/>
        <source>In {folder}</source>
        <translation>В папке {folder}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Field sites {name}, {created}</source>
        <translation>Полевые площадки {name}, {created}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Sites</source>
        <translation>Площадки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>{count}: {ok} whole, {partial} in part, {failed} failed</source>
        <translation>{count}: полностью — {ok}, частично — {partial}, не удалось — {failed}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Around points</source>
        <translation>Вокруг точек</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>the point&apos;s pixel</source>
        <translation>пиксель точки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>it is not beside the record</source>
        <translation>его нет рядом с протоколом</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>The sites in {name} cannot be shown: {error}.</source>
        <translation>Площадки из {name} показать нельзя: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/known_words.py"/>
        <source>sites</source>
        <translation>площадки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Classes of the sites</source>
        <translation>Классы площадок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>No site has a class.</source>
        <translation>Ни у одной площадки нет класса.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>site</source>
        <translation>площадка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>picture</source>
        <translation>эскиз</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>{task}: class</source>
        <translation>{task}: класс</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>probability</source>
        <translation>вероятность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>confidence</source>
        <translation>уверенность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>applicability</source>
        <translation>применимость</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>data edge, m</source>
        <translation>до края данных, m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>The first {most_sites} of {count} sites; all of them stand in the layer.</source>
        <translation>Первые {most_sites} площадок из {count}; все они есть в слое.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Pictures of the first {most_pictures}.</source>
        <translation>Эскизы первых {most_pictures}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Means, ranges and shares around the sites stand in the layer.</source>
        <translation>Средние, диапазоны и доли вокруг площадок приведены в слое.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The sites</source>
        <translation>Площадки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>Chip of {stem}</source>
        <translation>Фрагмент {stem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>row</source>
        <translation>строка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>What could not be asked</source>
        <translation>Что не удалось рассчитать</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>The request in the record cannot be repeated: {error}</source>
        <translation>Запрос из протокола повторить нельзя: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/sites_report.py"/>
        <source>In a shell, this makes the run again.</source>
        <translation>Эта команда повторяет расчет в командной строке.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/texts.py"/>
        <source>{start}... ({count} characters)</source>
        <translation>{start}... (символов: {count})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/report/texts.py"/>
        <source>{count} bytes</source>
        <translation>{count} B</translation>
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
        <translation>Модели с именем {name} нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Installed: {names}; or give the path of an .onnx file.</source>
        <translation>Установлены: {names}; или укажите путь к файлу .onnx.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>There is no model file {name}.</source>
        <translation>Файла модели {name} нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Check the path, or choose an installed model by name.</source>
        <translation>Проверьте путь или выберите установленную модель по имени.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} has {size} bytes.</source>
        <translation>Размер {path} в байтах — {size}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Models of up to {max_model_bytes} bytes are read.</source>
        <translation>Читаются модели размером до {max_model_bytes} байт.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} is not an ONNX model that can be loaded: {error}.</source>
        <translation>{path} не загружается как модель ONNX: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Choose a model exported with &apos;miso export&apos;, or the bundled one.</source>
        <translation>Выберите модель, экспортированную командой &apos;miso export&apos;, или прилагаемую.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} carries no {metadata_key} metadata (it has: {metadata}).</source>
        <translation>В {path} нет метаданных {metadata_key} (есть: {metadata}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>MISO reads models that state their contract; export it with &apos;miso export&apos;.</source>
        <translation>MISO читает модели с контрактом; экспортируйте модель командой &apos;miso export&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s inputs are {inputs}.</source>
        <translation>Входы модели: {inputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>They must be {wanted}.</source>
        <translation>Должны быть: {wanted}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s input {name} has the shape {shape}.</source>
        <translation>Вход модели {name} имеет форму {shape}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must have {rank} dimensions and {bands} bands.</source>
        <translation>Размерностей должно быть {rank}, каналов — {bands}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must have {rank} dimensions.</source>
        <translation>Размерностей должно быть {rank}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s output for the task {name} has the shape {shape}.</source>
        <translation>Выход модели для задачи {name} имеет форму {shape}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must be [n, {count}, rows, cols].</source>
        <translation>Должно быть [n, {count}, rows, cols].</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{count} window(s) of {size} pixels</source>
        <translation>окон {count} по {size} пикселей</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s output for {task} is {dtype} of the shape {shape}.</source>
        <translation>Выход модели для {task}: тип {dtype}, форма {shape}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>It must be float32 for {count} windows of {rows} x {columns} places: the model file is at fault.</source>
        <translation>Должен быть float32, окон {count}, мест {rows} x {columns}: файл модели ошибочен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>The model&apos;s output for {task} runs from {low} to {high}.</source>
        <translation>Выход модели для {task} лежит в пределах от {low} до {high}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Probabilities lie between 0 and 1: the model file is at fault.</source>
        <translation>Вероятности лежат между 0 и 1: файл модели ошибочен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>{path} keeps its weights in another file.</source>
        <translation>{path} хранит веса в другом файле.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/runtime.py"/>
        <source>Save the model as one file, without external data.</source>
        <translation>Сохраните модель одним файлом, без внешних данных.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>the window of the self-test</source>
        <translation>окно самопроверки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its probabilities differ from the CPU&apos;s by {difference}, more than {tolerance}</source>
        <translation>его вероятности отличаются от CPU на {difference}, больше чем на {tolerance}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its test did not end within {seconds} s</source>
        <translation>его проверка не закончилась за {seconds} s</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its test could not be started: {error}</source>
        <translation>не удалось запустить его проверку: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>its test ended with status {returncode}: {last}</source>
        <translation>его проверка завершилась с кодом {returncode}: {last}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/self_test.py"/>
        <source>it failed: {error}</source>
        <translation>сбой: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>Reading the sites</source>
        <translation>Чтение площадок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/batch.py"/>
        <source>It lies outside all sources, at {x}, {y} (EPSG:3338).{hint}</source>
        <translation>Площадка лежит вне всех источников, в точке {x}, {y} (EPSG:3338).{hint}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} is no angle</source>
        <translation>{value} не является углом</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} has a fraction in front of a smaller unit</source>
        <translation>в {value} дробное число стоит перед меньшей единицей</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} has 60 or more minutes or seconds</source>
        <translation>в {value} 60 или больше минут или секунд</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} has a minus and the letter {letter}</source>
        <translation>в {value} есть и минус, и буква {letter}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/coordinates.py"/>
        <source>{value} is no number</source>
        <translation>{value} не является числом</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{path} (given as sites) has no row but its first.</source>
        <translation>В {path} (задано как площадки) нет строк, кроме первой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Choose a table with sites.</source>
        <translation>Выберите таблицу с площадками.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>longitude or easting</source>
        <translation>долгота или координата на восток</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>latitude or northing</source>
        <translation>широта или координата на север</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>the sites</source>
        <translation>площадки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{path} (given as sites) has no columns that look like longitude and latitude, or x and y.</source>
        <translation>В {path} (задано как площадки) нет столбцов, похожих на долготу и широту или x и y.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Name them (--x-field and --y-field; in QGIS: X field, Y field). It has: {names}.</source>
        <translation>Укажите их (--x-field и --y-field; в QGIS: «Поле X», «Поле Y»). Есть: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>more than {max_sites} rows</source>
        <translation>строк больше {max_sites}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{shown} (given as sites) cannot be read as a table: {error}.</source>
        <translation>{shown} (задано как площадки) не читается как таблица: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Save it again as CSV.</source>
        <translation>Сохраните ее заново как CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>{shown} (given as sites) has no line of column names.</source>
        <translation>В {shown} (задано как площадки) нет строки с именами столбцов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Give it one.</source>
        <translation>Добавьте ее.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>The first line of {shown} (given as sites) holds numbers: {cells}.</source>
        <translation>Первая строка {shown} (задано как площадки) содержит числа: {cells}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Put a line with the names of the columns first.</source>
        <translation>Добавьте в начало строку с именами столбцов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>It has {count} cells where the first line has {columns}: a delimiter stands inside a value, such as a decimal comma.</source>
        <translation>Ячеек {count}, а в первой строке — {columns}: внутри значения стоит разделитель, например десятичная запятая.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>The coordinates of {path} (given as sites) are no degrees (the first is {known}), and no CRS was given for them.</source>
        <translation>Координаты в {path} (задано как площадки) — не градусы (первая: {known}), а их система координат не указана.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Give their CRS (--crs EPSG:3338; in QGIS: CRS of the table).</source>
        <translation>Укажите ее (--crs EPSG:3338; в QGIS: «СК таблицы»).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>It has no value in {gone}.</source>
        <translation>Нет значения в {gone}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Its coordinates cannot be read: {error}.</source>
        <translation>Не удалось прочитать координаты: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Its coordinates stood in each other&apos;s columns and were swapped.</source>
        <translation>Координаты стояли в столбцах друг друга и переставлены.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Both of its coordinates name the same direction.</source>
        <translation>Обе координаты указывают одно и то же направление.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>It has no geometry.</source>
        <translation>Нет геометрии.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/csv_table.py"/>
        <source>Its geometry cannot be read: {error}.</source>
        <translation>Не удалось прочитать геометрию: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It is a {geom_type}: only points and polygons are sites.</source>
        <translation>Тип геометрии — {geom_type}: площадками могут быть только точки и полигоны.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It has no coordinates.</source>
        <translation>Нет координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It has {count} points; up to {max_points} are taken.</source>
        <translation>Точек {count}; допускается не больше {max_points}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its coordinates have no place in Alaska Albers (EPSG:3338).</source>
        <translation>Координаты нельзя представить в проекции Альберса для Аляски (EPSG:3338).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It is larger than Alaska.</source>
        <translation>Площадка больше Аляски.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its coordinates are 0, 0, which stands for none.</source>
        <translation>Координаты равны 0, 0, что означает их отсутствие.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its latitude and longitude were swapped.</source>
        <translation>Широта и долгота переставлены.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>{y} is no latitude.</source>
        <translation>{y} не является широтой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>{x} is no longitude.</source>
        <translation>{x} не является долготой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its longitude {x} was taken by whole circles.</source>
        <translation>Долгота {x} изменена на целое число оборотов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>It lies across the antimeridian.</source>
        <translation>Площадка пересекает 180-й меридиан.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its polygon cannot be repaired.</source>
        <translation>Полигон исправить нельзя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source>Its polygon has no area.</source>
        <translation>Площадь полигона равна нулю.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/places.py"/>
        <source> Is the minus sign of its longitude missing?</source>
        <translation> Не пропущен ли минус у долготы?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>The results would replace the sites themselves: {result}.</source>
        <translation>Результаты заменили бы сами площадки: {result}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>Choose another name or folder.</source>
        <translation>Выберите другое имя или папку.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>Writing the sites</source>
        <translation>Запись площадок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/publishing.py"/>
        <source>Writing chip {site} of {count}</source>
        <translation>Запись фрагмента {site} из {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>The map has no value there: neither imagery nor elevation is known.</source>
        <translation>У карты там нет значения: неизвестны ни снимки, ни рельеф.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>It holds no centre of a pixel: the pixel it lies in was taken.</source>
        <translation>Ни один центр пикселя не лежит внутри: взят пиксель, в котором лежит площадка.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>{gone} of its {used} pixels have no value.</source>
        <translation>Пикселей без значения — {gone} из {used}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>The map has no value at its point.</source>
        <translation>В этой точке у карты нет значения.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/results.py"/>
        <source>The sites&apos; column {column} is called {new} in the result.</source>
        <translation>Столбец площадок {column} в результате называется {new}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/style.py"/>
        <source>{title}: {name} {low} to {high} %</source>
        <translation>{title}: {name} от {low} до {high} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/style.py"/>
        <source>No value (see miso_reason)</source>
        <translation>Нет значения (см. miso_reason)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>It has no {id_field}: it is called by its row.</source>
        <translation>Нет {id_field}: площадка названа по номеру строки.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>Row {row} has the same {id_field}.</source>
        <translation>В строке {row} тот же {id_field}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>1 more row has the same {id_field}.</source>
        <translation>Тот же {id_field} еще в 1 строке.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>{count} more rows have the same {id_field}.</source>
        <translation>Других строк с тем же {id_field}: {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>The sites have no column {asked} for the {what}.</source>
        <translation>У площадок нет столбца {asked} ({what}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>They have: {names}.</source>
        <translation>Есть: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>{path} (given as sites) has {what}; up to {max_sites} sites are taken at a time.</source>
        <translation>{path} (задано как площадки): {what}; за один раз обрабатывается не больше {max_sites} площадок.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/table.py"/>
        <source>Split the sites into several runs.</source>
        <translation>Разделите площадки на несколько расчетов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) is no file on this computer.</source>
        <translation>{path} (задано как площадки) не является файлом на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Save the sites to a file, for instance a GeoPackage, and give that.</source>
        <translation>Сохраните площадки в файл, например GeoPackage, и укажите его.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has {size} MB; up to {most} MB are read.</source>
        <translation>Размер {path} (задано как площадки) — {size} MB; читается не больше {most} MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Save only the sites of the area.</source>
        <translation>Сохраните только площадки нужного участка.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) cannot be read as a vector layer: {error}.</source>
        <translation>{path} (задано как площадки) не читается как векторный слой: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON, CSV table or another file OGR knows.</source>
        <translation>Укажите GeoPackage, шейп-файл, GeoJSON, таблицу CSV или другой файл, известный OGR.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no feature.</source>
        <translation>В {path} (задано как площадки) нет объектов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Choose a layer with sites.</source>
        <translation>Выберите слой с площадками.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>more than {max_sites} features</source>
        <translation>объектов больше {max_sites}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no layer {layer}.</source>
        <translation>В {path} (задано как площадки) нет слоя {layer}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <location filename="../miso_qgis/processing/vector_inputs.py"/>
        <source>It has: {names}.</source>
        <translation>Есть: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no layer with geometries.</source>
        <translation>В {path} (задано как площадки) нет слоя с геометрией.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Choose a layer of points or polygons, or save the table as CSV.</source>
        <translation>Выберите слой точек или полигонов либо сохраните таблицу как CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) is a {driver} file, which is not read as sites.</source>
        <translation>{path} (задано как площадки) — файл формата {driver}, который для площадок не читается.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Give a GeoPackage, shapefile, GeoJSON or CSV table.</source>
        <translation>Укажите GeoPackage, шейп-файл, GeoJSON или таблицу CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>{path} (given as sites) has no coordinate reference system in its layer {layer}.</source>
        <translation>В {path} (задано как площадки) у слоя {layer} нет системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Assign one to the file, or give it (--crs).</source>
        <translation>Задайте ее для файла или укажите (--crs).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Its geometry cannot be read.</source>
        <translation>Не удалось прочитать геометрию.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>The layers of {path} (given as sites) have different CRSs.</source>
        <translation>У слоев {path} (задано как площадки) разные системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>Name one of its {count} layers (--sites-layer).</source>
        <translation>Укажите один из слоев, всего их {count} (--sites-layer).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sites/vector_table.py"/>
        <source>All {count} layers of {title} were taken together; --sites-layer names one.</source>
        <translation>Слои {title} взяты все вместе (всего {count}); --sites-layer указывает один.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>{path} is placed by ground control points or a sensor model (GCP, RPC), not by a geotransform.</source>
        <translation>Положение {path} задано опорными точками или моделью съемки (GCP, RPC), а не геопреобразованием.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/mosaic.py"/>
        <source>Warp it first (Raster &gt; Projections &gt; Warp in QGIS, or gdalwarp).</source>
        <translation>Сначала перепроецируйте его (Растр &gt; Проекции &gt; Деформация (перепроецирование) в QGIS или gdalwarp).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>The values of {name} in {path} run from {shown} (1 to 99 %), {what}; the model was trained on {low} to {high}{unit}.</source>
        <translation>Значения {name} в {path} лежат в пределах {shown} (1–99 %), {what}; модель обучена на значениях от {low} до {high}{unit}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give {option} {scale}{offset} (in QGIS: Scales of the sources, elevation={scale}{change}), or declare the unit in the file.</source>
        <translation>Укажите {option} {scale}{offset} (в QGIS: «Масштабы источников», elevation={scale}{change}) или задайте единицу измерения в файле.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give the band by itself with its scale ({alone}; in QGIS under Ready-made covariates), or declare scale and offset in the file.</source>
        <translation>Задайте этот канал отдельно с его масштабом ({alone}; в QGIS — в поле «Готовые ковариаты») или укажите масштаб и смещение в файле.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>stored as 8-bit numbers: a picture stretched for the eye, not reflectance</source>
        <translation>хранятся как 8-битные числа: это изображение, растянутое для просмотра, а не отражательная способность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Use the reflectance raster the picture was made from (uint16, reflectance x 10000).</source>
        <translation>Используйте растр отражательной способности, из которого сделано изображение (uint16, отражательная способность x 10000).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as reflectance from 0 to 1</source>
        <translation>как отражательная способность от 0 до 1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give --imagery-scale 10000 (in QGIS: Scales of the sources, imagery=10000), or declare the scale in the file.</source>
        <translation>Укажите --imagery-scale 10000 (в QGIS: «Масштабы источников», imagery=10000) или задайте масштаб в файле.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>far below reflectance x 10000 (reflectance in percent?)</source>
        <translation>много меньше отражательной способности x 10000 (отражательная способность в процентах?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give the scale to reflectance x 10000, for percent --imagery-scale 100 (in QGIS: Scales of the sources, imagery=100).</source>
        <translation>Укажите масштаб для перевода в отражательную способность x 10000, для процентов --imagery-scale 100 (в QGIS: «Масштабы источников», imagery=100).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>No value of any band in {path} lies below {lowest} (lowest: {name}). Sentinel-2 of processing baseline 04.00 and later stores reflectance + 1000: if this is such a product, give --imagery-scale 1,-1000 (in QGIS: Scales of the sources, imagery=1-1000).</source>
        <translation>Ни в одном канале {path} нет значений меньше {lowest} (наименьшее: {name}). Sentinel-2 с базовой версией обработки 04.00 и новее хранит отражательную способность + 1000: если это такой продукт, укажите --imagery-scale 1,-1000 (в QGIS: «Масштабы источников», imagery=1-1000).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than any surface reflects</source>
        <translation>больше, чем отражает любая поверхность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>: check its scale.</source>
        <translation>: проверьте масштаб.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>up to {top}: impossible in metres (feet?)</source>
        <translation>до {top}: в метрах невозможно (футы?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>up to {top}: impossible in metres (decimetres, centimetres?)</source>
        <translation>до {top}: в метрах невозможно (дециметры, сантиметры?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>hardly any relief: scaled to 0..1, or in kilometres?</source>
        <translation>рельефа почти нет: приведено к 0..1 или в километрах?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>far below the sea: bathymetry, or an undeclared nodata value?</source>
        <translation>намного ниже уровня моря: батиметрия или незаданное значение «нет данных»?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as in kelvin</source>
        <translation>как в кельвинах</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as if stored x {scale}</source>
        <translation>как если бы хранилось x {scale}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>no temperature in degrees Celsius</source>
        <translation>это не температура в градусах Цельсия</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>warmer than any January minimum of the region (degrees Fahrenheit?)</source>
        <translation>теплее любого январского минимума региона (градусы Фаренгейта?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as if scaled to 0..1</source>
        <translation>как если бы было приведено к 0..1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as a sum of five months in kelvin</source>
        <translation>как сумма за пять месяцев в кельвинах</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as if stored x {scale} (AKVEG stores this index x 100)</source>
        <translation>как если бы хранилось x {scale} (AKVEG хранит этот индекс x 100)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>no sum of five months</source>
        <translation>это не сумма за пять месяцев</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>less than any desert gets in a year (metres?)</source>
        <translation>меньше, чем за год выпадает в любой пустыне (метры?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>less than any place of the region gets in a year (centimetres, inches or mm a month?)</source>
        <translation>меньше, чем за год выпадает в любом месте региона (сантиметры, дюймы или mm в месяц?)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>Give the band by itself with its scale (--covariate ppt_annual=FILE:BAND*10 from centimetres, *25.4 from inches, *12 from mm a month).</source>
        <translation>Задайте этот канал отдельно с его масштабом (--covariate ppt_annual=FILE:BAND*10 для сантиметров, *25.4 для дюймов, *12 для mm в месяц).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than falls anywhere on earth</source>
        <translation>больше, чем выпадает где-либо на Земле</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>very dry: check that the unit is mm a year, not centimetres or mm a month</source>
        <translation>очень сухо: проверьте, что единица — mm в год, а не сантиметры и не mm в месяц</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than 90 degrees</source>
        <translation>больше 90 градусов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>, as if stored x {scale}</source>
        <translation>, как если бы хранилось x {scale}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>very flat: check that the unit is degrees, not radians or a ratio</source>
        <translation>очень полого: проверьте, что единица — градусы, а не радианы и не отношение</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than a full turn</source>
        <translation>больше полного оборота</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>as in radians</source>
        <translation>как в радианах</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>more than the logarithm of any catchment area</source>
        <translation>больше логарифма площади любого водосбора</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>higher than any hill above the 90 m around it</source>
        <translation>выше любого холма над окрестностью в 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/plausibility.py"/>
        <source>sharper than any terrain at 10 m</source>
        <translation>резче любого рельефа при 10 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>{name} of {path}: {doubt}.</source>
        <translation>{name} в {path}: {doubt}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>{path} ({crs}) has no place in {target}.</source>
        <translation>{path} ({crs}) нельзя представить в {target}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Check the CRS of the raster.</source>
        <translation>Проверьте систему координат растра.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Reading {path} failed: {error}.</source>
        <translation>Не удалось прочитать {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Check that the file is whole and still there.</source>
        <translation>Проверьте, что файл цел и находится на месте.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>The model has no covariate {name}.</source>
        <translation>У модели нет ковариаты {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/request.py"/>
        <source>Choose from: {names}.</source>
        <translation>Выберите из: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>x {by} {to} (set by the user)</source>
        <translation>x {by} {to} (задано пользователем)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>x {scale} {offset} (declared in the file)</source>
        <translation>x {scale} {offset} (указано в файле)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>x {published} (the Alaska Soil Data Bank&apos;s scaling of {name})</source>
        <translation>x {published} (масштаб {name} по Alaska Soil Data Bank)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>{note}, reflectance to reflectance x 10000</source>
        <translation>{note}, отражательная способность приведена к x 10000</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>its unit is declared as {unit}, which is not known for {name}: taken as it is</source>
        <translation>единица указана как {unit}, для {name} такая неизвестна: взято без изменений</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/sources/units.py"/>
        <source>{note}, {unit} converted</source>
        <translation>{note}, пересчитано из {unit}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>From the last map made here with this model ({where}): {pixels} pixels in {seconds} s.</source>
        <translation>По последней карте, построенной здесь с этой моделью ({where}): пикселей {pixels}, время {seconds} s.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>From a trial of about a second of this model on this machine ({where}), and {other} microseconds a pixel for reading and writing, as measured on two cores elsewhere; the first map made here will correct both.</source>
        <translation>По пробному запуску этой модели на этом компьютере длительностью около секунды ({where}) и {other} микросекунды на пиксель для чтения и записи, измеренным на двух ядрах в другом месте; первая карта, построенная здесь, уточнит и то, и другое.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source> Other programs were using the processor during the trial.</source>
        <translation> Во время пробного запуска процессор использовали и другие программы.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>a thread per core</source>
        <translation>по потоку на ядро</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>1 thread</source>
        <translation>1 поток</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/trial.py"/>
        <source>{count} threads</source>
        <translation>потоков: {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) cannot be read as a vector layer: {error}.</source>
        <translation>{path} (задано как маска) не читается как векторный слой: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>The mask {path} has no coordinate reference system.</source>
        <translation>У маски {path} нет системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>The mask {path} holds no polygon (it holds: {kinds}).</source>
        <translation>В маске {path} нет полигонов (содержимое: {kinds}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Choose a polygon layer.</source>
        <translation>Выберите слой полигонов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) is no file on this computer.</source>
        <translation>{path} (задано как маска) не является файлом на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Save the polygons to a file, for instance a GeoPackage, and give that.</source>
        <translation>Сохраните полигоны в файл, например GeoPackage, и укажите его.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) is a {driver} file, which is not read as a mask.</source>
        <translation>{path} (задано как маска) — файл формата {driver}, который для маски не читается.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>{path} (given as mask) has {what}; up to {max_bytes} MB and {max_features} features are read.</source>
        <translation>{path} (задано как маска): {what}; читается не больше {max_bytes} MB и {max_features} объектов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/vectors.py"/>
        <source>Dissolve or simplify the polygons, or give only those of the area.</source>
        <translation>Объедините или упростите полигоны либо оставьте только полигоны участка.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A message was longer than a line may be.</source>
        <translation>Сообщение длиннее допустимой строки.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A {type} message has the id {identifier}.</source>
        <translation>У сообщения {type} идентификатор {identifier}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A message has the type {type}.</source>
        <translation>Тип сообщения — {type}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A request&apos;s body is no object.</source>
        <translation>Тело запроса не является объектом.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>A job {identifier} is already under way.</source>
        <translation>Задание {identifier} уже выполняется.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>{max_waiting} jobs are waiting already.</source>
        <translation>Заданий в очереди уже {max_waiting}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Wait until one has ended.</source>
        <translation>Дождитесь окончания одного из них.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The engine ran out of memory.</source>
        <translation>Движку не хватило памяти.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Close other programs, or choose a smaller extent.</source>
        <translation>Закройте другие программы или выберите меньший охват.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The engine failed unexpectedly: {name}: {unexpected}.</source>
        <translation>Непредвиденный сбой движка: {name}: {unexpected}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Please report this with the log.</source>
        <translation>Пожалуйста, сообщите об этом, приложив журнал.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The engine knows no job of the kind {kind}.</source>
        <translation>Движок не знает заданий вида {kind}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>It knows: {perform}.</source>
        <translation>Он знает: {perform}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The devices were asked for with {body}.</source>
        <translation>Запрос устройств содержал {body}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>Ask with test, model.</source>
        <translation>Запрашивайте с полями test, model.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The field &apos;measure&apos; is {measure}.</source>
        <translation>Поле &apos;measure&apos; имеет значение {measure}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give true or false.</source>
        <translation>Укажите true или false.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The {name} of the place</source>
        <translation>Координата точки {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <source>The CRS of the place is {crs}.</source>
        <translation>Система координат точки: {crs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/engine/worker.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give a text.</source>
        <translation>Укажите текст.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>A layer of a run stands for the run and the task it shows. Any other raster of classes or probabilities can be assessed too; or choose the .json file of a run.</source>
        <translation>Слой расчета обозначает сам расчет и показанную в нем задачу. Можно оценить и любой другой растр классов или вероятностей либо выбрать файл .json расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Which of the run&apos;s maps is assessed.</source>
        <translation>Какая из карт расчета оценивается.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>as the layer shows</source>
        <translation>как показывает слой</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Points in any CRS. The parts of a multipoint count one by one.</source>
        <translation>Точки в любой системе координат. Части мультиточки учитываются по отдельности.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>The column with the observed class.</source>
        <translation>Столбец с наблюденным классом.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>How deep was dug or probed: an absence of permafrost counts only where this is 1 m or more.</source>
        <translation>Глубина шурфа или зондирования: отсутствие мерзлоты засчитывается, только если она не меньше 1 m.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Unit of that column.</source>
        <translation>Единица измерения в этом столбце.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Observations are presences only</source>
        <translation>Только наблюдения присутствия</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>They say where something is and not where it is not: only recall is given.</source>
        <translation>Они говорят, где объект есть, но не где его нет: вычисляется только полнота.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Begins the files&apos; names and names the layer. A taken one is numbered.</source>
        <translation>С него начинаются имена файлов и имя слоя. Занятое имя получает номер.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Assess</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Compare the map with the observations. While a run is being made, it waits.</source>
        <translation>Сравнить карту с наблюдениями. Пока выполняется другой расчет, оценка ждет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>95 % interval</source>
        <translation>95 %-й интервал</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Depth unit</source>
        <translation>Ед. глубины</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Sample, regions and blocks</source>
        <translation>Выборка, регионы и блоки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Areas adjusted for the map&apos;s errors, with intervals, are given only for a probability sample: simple (random), systematic, or stratified by the classes of this map. none for everything else.</source>
        <translation>Площади, исправленные с учетом ошибок карты, с интервалами приводятся только для вероятностной выборки: simple (случайная), систематическая или стратифицированная по классам этой карты. Для всего остального — none.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Only observations for which all of these hold: FIELD OP VALUE, separated by “;”.</source>
        <translation>Только наблюдения, для которых выполняются все условия: ПОЛЕ ОПЕРАТОР ЗНАЧЕНИЕ через «;».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Polygons to give figures for, such as ecoregions or permafrost zones.</source>
        <translation>Полигоны, для которых нужны показатели, например экорегионы или геокриологические зоны.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>The column that names a region.</source>
        <translation>Столбец с названием региона.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Intervals come from drawing whole squares of this side: observations near each other are no independent evidence. None is given for fewer than 10 squares.</source>
        <translation>Интервалы получают повторным выбором целых квадратов с такой стороной: близкие наблюдения не являются независимыми. Если квадратов меньше 10, интервал не приводится.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Design</source>
        <translation>Схема</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: {count} observations that count, in {blocks} blocks of {size:g} km. {note}</source>
        <translation>{name}: учтено наблюдений — {count}, блоков по {size:g} km — {blocks}. {note}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>The record {path} cannot be read.</source>
        <translation>Не удалось прочитать протокол {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Area under the ROC curve</source>
        <translation>Площадь под ROC-кривой</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Area under the precision-recall curve</source>
        <translation>Площадь под кривой «точность — полнота»</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Expected calibration error</source>
        <translation>Ожидаемая ошибка калибровки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>Log loss</source>
        <translation>Логарифмические потери</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: prevalence</source>
        <translation>{name}: распространенность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: recall</source>
        <translation>{name}: полнота</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: precision</source>
        <translation>{name}: точность (precision)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/accuracy_panel.py"/>
        <source>{name}: F1</source>
        <translation>{name}: F1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>This map would be</source>
        <translation>Параметры будущей карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Extent (m, EPSG:3338)</source>
        <translation>Охват (m, EPSG:3338)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>West, east, south and north of the area (m, EPSG:3338). Left empty: the whole imagery, else elevation.</source>
        <translation>Западная, восточная, южная и северная границы участка (m, EPSG:3338). Если пусто — весь снимок, иначе весь рельеф.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Whole imagery</source>
        <translation>Весь снимок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Rectangle</source>
        <translation>Прямоугольник</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Draw the extent as a rectangle on the map.</source>
        <translation>Нарисовать охват прямоугольником на карте.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Polygon</source>
        <translation>Полигон</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Draw a polygon on the map: click its corners, end with a right click or a double click. Outside of it the map is empty.</source>
        <translation>Нарисовать полигон на карте: щелчками задать вершины, закончить правой кнопкой или двойным щелчком. Вне полигона карта пуста.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Map view</source>
        <translation>Окно карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Take what the map window shows.</source>
        <translation>Взять то, что показано в окне карты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Selection</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Take the selected features of the current layer: the extent around them, and polygons as the outline.</source>
        <translation>Взять выделенные объекты текущего слоя: охват вокруг них, а полигоны — как контур.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Take the extent of a spatial bookmark of the project or of yours.</source>
        <translation>Взять охват пространственной закладки проекта или пользователя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>AKVEG grid</source>
        <translation>Сетка AKVEG</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Add the tiles of the AKVEG grid in the map window as a layer; it shows their ids.</source>
        <translation>Добавить слой с тайлами сетки AKVEG в пределах окна карты; на нем подписаны их идентификаторы.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>The id of a 50 km tile of the AKVEG grid, instead of an extent.</source>
        <translation>Идентификатор тайла сетки AKVEG размером 50 km вместо охвата.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>AKVEG tile</source>
        <translation>Тайл AKVEG</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Inside polygons</source>
        <translation>Внутри полигонов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Polygons</source>
        <translation>Полигоны</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Outside of the polygons of this layer or file the map is empty. May be left out.</source>
        <translation>Вне полигонов этого слоя или файла карта пуста. Можно не задавать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Drop the drawn or selected polygon; the extent stays.</source>
        <translation>Убрать нарисованный или выделенный полигон; охват остается.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>There are no bookmarks</source>
        <translation>Закладок нет</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>Drawn polygon</source>
        <translation>Нарисованный полигон</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/area_panel.py"/>
        <source>No grid: {error}</source>
        <translation>Сетки нет: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/background.py"/>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Please report this.</source>
        <translation>Пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Which band feeds which input of the model, and how that was found out.</source>
        <translation>Какой канал подается на какой вход модели и как это установлено.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Input</source>
        <translation>Вход</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Band</source>
        <translation>Канал</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Match by</source>
        <translation>Основание</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>Band for {input}</source>
        <translation>Канал для {input}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>choose...</source>
        <translation>выбрать...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/band_table.py"/>
        <source>derived</source>
        <translation>вычислено</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>The layer {layer!r} has a CRS or nodata value that its file lacks, and the project is not saved.</source>
        <translation>У слоя {layer!r} есть система координат или значение «нет данных», которых нет в его файле, а проект не сохранен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>Save the project: the command then takes the layer from there.</source>
        <translation>Сохраните проект: тогда команда возьмет слой из него.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>The layer {layer!r} is a temporary one and has no file.</source>
        <translation>Слой {layer!r} временный, файла у него нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>Save it (Export &gt; Make Permanent) and copy the command again.</source>
        <translation>Сохраните его (Экспорт &gt; Сохранить на диск) и скопируйте команду еще раз.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>The command has {count} characters; the command prompt takes {most}.</source>
        <translation>Длина команды в символах — {count}; командная строка принимает не больше {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/command_text.py"/>
        <source>Save the polygons as a layer and choose that layer under &apos;Inside polygons&apos;.</source>
        <translation>Сохраните полигоны как слой и выберите его в поле «Внутри полигонов».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>MISO</source>
        <translation>MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Imagery, elevation and climate</source>
        <translation>Снимки, рельеф и климат</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Area</source>
        <translation>Участок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Where the map is made</source>
        <translation>Где строится карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Model, tasks, outputs, folder and device</source>
        <translation>Модель, задачи, результаты, папка и устройство</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>What the map says at points and polygons</source>
        <translation>Что показывает карта в точках и полигонах</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Runs</source>
        <translation>Расчеты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Current and past runs</source>
        <translation>Текущий и прошлые расчеты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>A map against observations</source>
        <translation>Сравнение карты с наблюдениями</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Threshold of permafrost, and what is at a place</source>
        <translation>Порог мерзлоты и значения в точке</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Choose imagery, elevation or climate on the page Data.</source>
        <translation>Выберите снимки, рельеф или климат на странице «Данные».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>No folder for the results is given.</source>
        <translation>Не задана папка для результатов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>Choose one on the page Model.</source>
        <translation>Выберите ее на странице «Модель».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The run {name} was cancelled.</source>
        <translation>Расчет {name} отменен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The map {name} is done.</source>
        <translation>Карта {name} готова.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The sites {name} are done.</source>
        <translation>Площадки {name} готовы.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/dock.py"/>
        <source>The assessment {name} is done.</source>
        <translation>Оценка {name} готова.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The area has no place in Alaska Albers: {error}.</source>
        <translation>Участок нельзя представить в проекции Альберса для Аляски: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Draw it in Alaska, or check the CRS of the layer.</source>
        <translation>Нарисуйте его на Аляске или проверьте систему координат слоя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The selected features span no area.</source>
        <translation>Охват выделенных объектов имеет нулевую площадь.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Select more of them, or draw a rectangle around the place.</source>
        <translation>Выделите больше объектов или нарисуйте прямоугольник вокруг нужного места.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The polygon covers no area.</source>
        <translation>Площадь полигона равна нулю.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Draw it again.</source>
        <translation>Нарисуйте его заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>The outline has {count} corners or more, too many to be passed on as text.</source>
        <translation>Вершин в контуре — {count} или больше: слишком много, чтобы передать их текстом.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Export the features as a layer of their own and choose that layer under &apos;Inside polygons&apos;.</source>
        <translation>Экспортируйте объекты в отдельный слой и выберите его в поле «Внутри полигонов».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>No feature of the current layer is selected.</source>
        <translation>В текущем слое нет выделенных объектов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>Choose a vector layer in the layer tree and select features of it on the map.</source>
        <translation>Выберите векторный слой в дереве слоев и выделите его объекты на карте.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/drawn_area.py"/>
        <source>{count} selected of {layer}</source>
        <translation>Выделено в слое {layer}: {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Zip of packages (*.zip)</source>
        <translation>Архив zip с пакетами (*.zip)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>from the Python package index</source>
        <translation>из индекса пакетов Python</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Without a network: a zip or a folder of packages, made on another computer with “python miso_qgis/launch.py engine wheels”. Left empty: fetched from pypi.org, about 100 MB.</source>
        <translation>Без сети: zip или папка с пакетами, подготовленные на другом компьютере командой “python miso_qgis/launch.py engine wheels”. Если пусто — загрузка с pypi.org, около 100 MB.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>What runs the model. Automatic takes what suits this computer. Another one is installed beside the present one, and used from then on.</source>
        <translation>Чем выполняется модель. В автоматическом режиме выбирается подходящее для этого компьютера. Другая среда устанавливается рядом с нынешней и с этого момента используется вместо нее.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>automatic ({name})</source>
        <translation>автоматически ({name})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>{name}: {text}, about {size} MB to fetch</source>
        <translation>{name}: {text}, загрузка около {size} MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Folder for the engine</source>
        <translation>Папка для движка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Where the engine is installed, for instance on another disk. Left empty: a folder of the user&apos;s own.</source>
        <translation>Куда установить движок, например на другой диск. Если пусто — собственная папка пользователя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>The environment variable {variable} says where.</source>
        <translation>Место задано переменной среды {variable}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <source>Install</source>
        <translation>Установить</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Delete the installed engine and those of other versions of the plugin.</source>
        <translation>Удалить установленный движок и движки других версий модуля.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>&amp;Runtime</source>
        <translation>&amp;Среда</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>&amp;Packages</source>
        <translation>&amp;Пакеты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>&amp;Folder</source>
        <translation>П&amp;апка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Repair</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Build the engine anew. The present one stays until the new one works.</source>
        <translation>Собрать движок заново. Нынешний остается, пока не заработает новый.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <source>Fetch the engine&apos;s packages and try them. QGIS&apos;s own Python is left as it is.</source>
        <translation>Загрузить пакеты движка и проверить их. Собственный Python программы QGIS не изменяется.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Remove the engine</source>
        <translation>Удаление движка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Delete {folder}? Maps cannot be made until it is installed again.</source>
        <translation>Удалить {folder}? До повторной установки строить карты будет нельзя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Installed: {kind}, {size:.0f} MB, Python {python}, onnxruntime {runtime}, in {folder}</source>
        <translation>Установлен: {kind}, {size:.0f} MB, Python {python}, onnxruntime {runtime}, в папке {folder}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Only the engine of another version of the plugin is installed. Install this version&apos;s.</source>
        <translation>Установлен только движок другой версии модуля. Установите движок для этой версии.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>An installation was interrupted. Install again: it goes on where it stopped.</source>
        <translation>Установка была прервана. Запустите ее снова: она продолжится с того же места.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Not installed. Maps need it: about 400 MB (for CPU) in {home}, apart from QGIS.</source>
        <translation>Не установлен. Он нужен для построения карт: около 400 MB (для CPU) в {home}, отдельно от QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>the processor; on a Mac also its GPU through Core ML</source>
        <translation>процессор; на Mac также его GPU через Core ML</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>NVIDIA GPUs with a driver of 2025 or later (580)</source>
        <translation>GPU NVIDIA с драйвером 2025 года или новее (580)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>any GPU with DirectX 12 on Windows</source>
        <translation>любой GPU с DirectX 12 в Windows</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>Intel&apos;s processors and GPUs</source>
        <translation>процессоры и GPU Intel</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_box.py"/>
        <source>PyTorch: NVIDIA GPUs on Linux, Apple&apos;s GPUs</source>
        <translation>PyTorch: GPU NVIDIA в Linux, GPU Apple</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>Set up the engine</source>
        <translation>Настроить движок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Settings...</source>
        <translation>Настройки...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_offer.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>MISO in QGIS&apos;s options.</source>
        <translation>MISO в параметрах QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_report.py"/>
        <source>MISO: report</source>
        <translation>MISO: отчет о состоянии</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Repairing MISO&apos;s engine</source>
        <translation>Восстановление движка MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Installing MISO&apos;s engine</source>
        <translation>Установка движка MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Removing the engine</source>
        <translation>Движок удаляется</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>Removing MISO&apos;s engine</source>
        <translation>Удаление движка MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/engine_task.py"/>
        <source>The engine is removed.</source>
        <translation>Движок удален.</translation>
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
        <translation>пикселей: {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>about {time}</source>
        <translation>около {time}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>What is mapped: the extent in whole pixels, inside the polygons if any.</source>
        <translation>Что картируется: охват в целых пикселях; если заданы полигоны — внутри них.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Pixels</source>
        <translation>Пиксели</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Columns x rows of the map, and the size of a pixel.</source>
        <translation>Столбцы x строки карты и размер пикселя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Estimated for this computer.</source>
        <translation>Оценка для этого компьютера.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Estimated size of all files of the run.</source>
        <translation>Оценка объема всех файлов расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Imagery covers</source>
        <translation>Покрытие снимков</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Share of the area for which the imagery has data.</source>
        <translation>Доля участка, на которой есть данные снимков.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Elevation covers</source>
        <translation>Покрытие рельефа</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Share of the area for which the elevation has data.</source>
        <translation>Доля участка, на которой есть данные рельефа.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Climate covers</source>
        <translation>Покрытие климата</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Share of the area for which the climate has data.</source>
        <translation>Доля участка, на которой есть данные климата.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>Snapped to</source>
        <translation>Привязка к</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>The extent grown to whole pixels of the AKVEG lattice (m, EPSG:3338).</source>
        <translation>Охват, расширенный до целых пикселей сетки AKVEG (m, EPSG:3338).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/estimate.py"/>
        <source>not measured yet</source>
        <translation>еще не измерено</translation>
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
        <translation>Наблюдения были переданы в файле, которого больше нет: выберите их слой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The sites {title} were handed over in a file that is gone: choose their layer.</source>
        <translation>Площадки {title} были переданы в файле, которого больше нет: выберите их слой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The map was written in {crs}, which only the shell does; here it is made in {own}.</source>
        <translation>Карта записана в {crs}, что возможно только из командной строки; здесь она строится в {own}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The {role} had a CRS or nodata value set on its layer, which the file {path} lacks: choose that layer.</source>
        <translation>Данные «{role}»: для слоя были заданы система координат или значение «нет данных», которых нет в файле {path}; выберите этот слой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/history.py"/>
        <source>The {role} was read together with {count} more files, which must be chosen anew.</source>
        <translation>Данные «{role}» читались вместе с другими файлами ({count}); их нужно выбрать заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/layer_picker.py"/>
        <source>Choose a file instead of a layer of the project: {title}</source>
        <translation>Выбрать файл вместо слоя проекта: {title}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>What to do: {hint}</source>
        <translation>Что делать: {hint}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>Code: {code}</source>
        <translation>Код: {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>MISO: what went wrong</source>
        <translation>MISO: что произошло</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <location filename="../miso_qgis/gui/reader.py"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/messages.py"/>
        <source>Details</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/model_card.py"/>
        <source>MISO: model card of {name}</source>
        <translation>MISO: карточка модели {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/model_card.py"/>
        <source>The model {name} has no card: there is no .md file of its name beside the .onnx file. What it was trained on is not known here.</source>
        <translation>У модели {name} нет карточки: рядом с файлом .onnx нет файла .md с тем же именем. На чем она обучена, здесь неизвестно.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>{device}: cannot be used, {problem}</source>
        <translation>{device}: использовать нельзя, {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>{device}: works, {speed} pixels a second</source>
        <translation>{device}: работает, пикселей в секунду: {speed}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Engine {engine} with onnxruntime {runtime}, Python {python}. Devices: {devices}.</source>
        <translation>Движок {engine} с onnxruntime {runtime}, Python {python}. Устройства: {devices}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Engine</source>
        <translation>Движок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Python of the engine&apos;s environment</source>
        <translation>Python среды движка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The Python program that computes the maps, in an environment of its own. Left empty: the engine that is installed above.</source>
        <translation>Программа Python, которая вычисляет карты, в собственной среде. Если пусто — движок, установленный выше.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>the installed one</source>
        <translation>установленный</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Interpreter</source>
        <translation>Интерпретатор</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Start the engine with this interpreter and see what it offers.</source>
        <translation>Запустить движок с этим интерпретатором и посмотреть его возможности.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Versions, places, devices and the last errors as a text to paste where you ask for help.</source>
        <translation>Версии, пути, устройства и последние ошибки в виде текста, который можно вставить в обращение за помощью.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Open the documentation of this page.</source>
        <translation>Открыть документацию к этой странице.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Folder for the results</source>
        <translation>Папка для результатов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Where the maps of the panel and the sample project go, unless another folder is chosen there. @project_folder/maps is a folder beside the saved project. Left empty: {folder}.</source>
        <translation>Куда записываются карты панели и демонстрационный проект, если там не выбрана другая папка. @project_folder/maps — папка рядом с сохраненным проектом. Если пусто — {folder}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Default folder</source>
        <translation>Папка по умолчанию</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>New maps in the panel start with</source>
        <translation>Начальные значения для новых карт</translation>
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
        <translation>Размер пикселя карты. При размере меньше 10 m пикселей больше, но подробность та же.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How probabilities are stored: as whole percent, or as fractions for further computation.</source>
        <translation>Как хранятся вероятности: в целых процентах или в долях для дальнейших вычислений.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Whole percent (1 byte)</source>
        <translation>Целые проценты (1 байт)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Fractions 0 to 1 (4 bytes)</source>
        <translation>Доли от 0 до 1 (4 байта)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Where the model runs. Automatic takes a GPU when the engine can use one, else the processor. Check tells which the engine offers.</source>
        <translation>Где выполняется модель. В автоматическом режиме — на GPU, если движок может его использовать, иначе на процессоре. Кнопка «Проверить» показывает, что доступно движку.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Pixel size</source>
        <translation>Размер пикселя</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Permafrost from</source>
        <translation>Мерзлота от</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Limits of every map</source>
        <translation>Ограничения для всех карт</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>no limit ({count} here)</source>
        <translation>без ограничения (здесь {count})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>How many threads of the processor the engine may use at most, whatever is asked for in a run.</source>
        <translation>Сколько потоков процессора может использовать движок, что бы ни было задано в расчете.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>How much memory a map may take. The engine cuts the area into smaller parts to stay below, and a map that takes more all the same ends with a message. The bundled model needs about 850 MB; no map does with less than {least} MB.</source>
        <translation>Сколько памяти может занять карта. Чтобы не превысить предел, движок делит участок на меньшие части; если предел все же превышен, расчет завершается с сообщением. Прилагаемой модели нужно около 850 MB; меньше {least} MB не хватит ни одной карте.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Limits take effect with the next map, also for the toolbox, models and scripts.</source>
        <translation>Ограничения действуют со следующей карты, в том числе в инструментах анализа, моделях и сценариях.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Restore defaults</source>
        <translation>Вернуть исходные</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Show the values MISO comes with on this page. OK stores them.</source>
        <translation>Показать на этой странице исходные значения MISO. Сохраняет их кнопка OK.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>{problem} The setting is left as it was.</source>
        <translation>{problem} Настройка оставлена прежней.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The interpreter {path!r} is no program.</source>
        <translation>Интерпретатор {path!r} не является программой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Choose the python program of an environment with the engine&apos;s packages, or leave it empty.</source>
        <translation>Выберите программу python из среды с пакетами движка или оставьте поле пустым.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The folder {path!r} is not a whole path.</source>
        <translation>Путь к папке {path!r} неполный.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>The folder {path!r} is a file.</source>
        <translation>Папка {path!r} на самом деле файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Nothing can be written to the folder {path!r}.</source>
        <translation>В папку {path!r} нельзя ничего записать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Choose a folder you may write to, or leave it empty.</source>
        <translation>Выберите папку, доступную для записи, или оставьте поле пустым.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Maps use {path}: the environment variable {variable} goes before this setting.</source>
        <translation>Для карт используется {path}: переменная среды {variable} важнее этой настройки.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>Starting the engine...</source>
        <translation>Запуск движка...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_page.py"/>
        <source>automatic (about 1.2 GB)</source>
        <translation>автоматически (около 1,2 GB)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>An installed model, or the path of an .onnx file that meets the model contract.</source>
        <translation>Установленная модель или путь к файлу .onnx, отвечающему контракту модели.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Model card: what the model was trained on and how well it does.</source>
        <translation>Карточка модели: на чем модель обучена и насколько хорошо она работает.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Near-surface permafrost</source>
        <translation>Приповерхностная мерзлота</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Permafrost within 1 m of the surface: present or absent.</source>
        <translation>Многолетняя мерзлота в пределах 1 m от поверхности: есть или нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Soil order</source>
        <translation>Порядок почв</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The orders of USDA Soil Taxonomy.</source>
        <translation>Порядки почв по USDA Soil Taxonomy.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The probability of every class.</source>
        <translation>Вероятность каждого класса.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The class of every pixel.</source>
        <translation>Класс каждого пикселя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How clear the most probable class is.</source>
        <translation>Насколько определенно выделяется самый вероятный класс.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How alike the inputs are to what the model was trained on.</source>
        <translation>Насколько входные данные похожи на те, на которых обучена модель.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>The rasters and the record of the run go here. @project_folder/maps is a folder beside the project.</source>
        <translation>Сюда записываются растры и протокол расчета. @project_folder/maps — папка рядом с проектом.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Begins the files&apos; names and names the group of layers. A taken one is numbered.</source>
        <translation>С него начинаются имена файлов и имя группы слоев. Занятое имя получает номер.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Add results to project</source>
        <translation>Добавить в проект</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>As one group with legends.</source>
        <translation>Одной группой с легендами.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Continue a stopped run</source>
        <translation>Продолжить прерванный расчет</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Continue the run of this name and folder that ended before it was whole, if there is one.</source>
        <translation>Продолжить незавершенный расчет с этим именем и в этой папке, если он есть.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Computing</source>
        <translation>Вычисления</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Where the model runs. Automatic takes a GPU when the engine can use one, else the processor.</source>
        <translation>Где выполняется модель. В автоматическом режиме — на GPU, если движок может его использовать, иначе на процессоре.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>Which form of a model that has two; float32 is the model itself, int8 is quicker on some processors.</source>
        <translation>Какой из двух вариантов модели использовать, если их два; float32 — сама модель, int8 на некоторых процессорах быстрее.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>How many threads of the processor the map may use.</source>
        <translation>Сколько потоков процессора может использовать расчет карты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Precision</source>
        <translation>Разрядность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>automatic ({device})</source>
        <translation>автоматически ({device})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>{device}, not offered by this engine</source>
        <translation>{device}, этим движком не поддерживается</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>{device}, {memory:.0f} GB</source>
        <translation>{device}, {memory:.0f} GB</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/options_panel.py"/>
        <source>automatic ({form})</source>
        <translation>автоматически ({form})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/planner.py"/>
        <source>The provider MISO is not there.</source>
        <translation>Провайдер MISO отсутствует.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/planner.py"/>
        <source>Enable Processing.</source>
        <translation>Включите модуль анализа данных (Processing).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>QGIS is set to a proxy of the kind {kind}, which the installer cannot use.</source>
        <translation>В QGIS задан прокси типа {kind}, который программа установки использовать не может.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>Name an HTTP proxy in Settings &gt; Options &gt; Network, or install from a folder of packages.</source>
        <translation>Укажите HTTP-прокси в меню «Настройки &gt; Параметры &gt; Сеть» или установите из папки с пакетами.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>The authentication configuration {name} of QGIS&apos;s proxy cannot be read.</source>
        <translation>Не удалось прочитать конфигурацию аутентификации {name} для прокси QGIS.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/qgis_network.py"/>
        <source>Enter the master password, or choose another one in Settings &gt; Options &gt; Network.</source>
        <translation>Введите мастер-пароль или выберите другую конфигурацию в меню «Настройки &gt; Параметры &gt; Сеть».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/results_panel.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Click a place on a MISO map to see its probabilities and inputs.</source>
        <translation>Щелкните по карте MISO, чтобы увидеть вероятности и входные данные в этом месте.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/results_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Permafrost threshold</source>
        <translation>Порог мерзлоты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/results_panel.py"/>
        <location filename="../miso_qgis/plugin.py"/>
        <source>What is here?</source>
        <translation>Что здесь?</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>How far the current run is.</source>
        <translation>Ход текущего расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Run</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Make the map. While one is being made, the next ones wait for it.</source>
        <translation>Построить карту. Пока строится одна, следующие ждут.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>Stop the current run; it leaves no files.</source>
        <translation>Остановить текущий расчет; файлов он не оставит.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>about {time} left</source>
        <translation>осталось около {time}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_bar.py"/>
        <source>{count} waiting</source>
        <translation>в очереди: {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>The algorithm {name} is not there.</source>
        <translation>Алгоритм {name} отсутствует.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Enable the plugin Processing and the provider MISO in its options.</source>
        <translation>Включите модуль анализа данных (Processing) и провайдера MISO в его параметрах.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Cancelling</source>
        <translation>Отменяется</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Starting the engine</source>
        <translation>Запуск движка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Adding the layers</source>
        <translation>Добавление слоев</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>The run ended without saying why.</source>
        <translation>Расчет завершился без объяснения причины.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>Another project was opened meanwhile, so its layers were not added.</source>
        <translation>Тем временем был открыт другой проект, поэтому слои не добавлены.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/run_queue.py"/>
        <source>A layer could not be added: {error}</source>
        <translation>Слой не добавлен: {error}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>done</source>
        <translation>готов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>cancelled</source>
        <translation>отменен</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The runs of this project, newest first. The right mouse button shows what can be done.</source>
        <translation>Расчеты этого проекта, сначала новые. Возможные действия — по правой кнопке мыши.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Add a run from its record...</source>
        <translation>Добавить расчет по протоколу...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Read the record (.json) of a run made elsewhere, to look at it or to repeat it.</source>
        <translation>Прочитать протокол (.json) расчета, сделанного в другом месте, чтобы просмотреть или повторить его.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Run again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Queue the chosen run once more, under a new name.</source>
        <translation>Поставить выбранный расчет в очередь еще раз под новым именем.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Use settings</source>
        <translation>Взять настройки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Fill the dock with the settings of the chosen run.</source>
        <translation>Заполнить панель настройками выбранного расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Open the folder with the results of the chosen run.</source>
        <translation>Открыть папку с результатами выбранного расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Areas per class and warnings of the chosen run.</source>
        <translation>Площади по классам и предупреждения выбранного расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Write the chosen run as one page to read, print and hand on, and open it.</source>
        <translation>Записать выбранный расчет одной страницей для чтения, печати и передачи и открыть ее.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Copy the chosen run as a qgis_process command for the shell.</source>
        <translation>Скопировать выбранный расчет как команду qgis_process для командной строки.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>Cancel the chosen run, or remove it from this list; its files stay.</source>
        <translation>Отменить выбранный расчет или убрать его из списка; его файлы остаются.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The folder {folder} is not there.</source>
        <translation>Папки {folder} нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>It is made when a run writes its results.</source>
        <translation>Она создается, когда расчет записывает результаты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The report of {name} is being written.</source>
        <translation>Записывается отчет {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <source>The command of {name} is in the clipboard.</source>
        <translation>Команда для {name} скопирована в буфер обмена.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Record of a run</source>
        <translation>Протокол расчета</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/runs_panel.py"/>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Record (*.json)</source>
        <translation>Протокол (*.json)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>{count} folders of that name are there</source>
        <translation>папок с таким именем уже {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The sample could not be copied to {folder}: {error}.</source>
        <translation>Не удалось скопировать демонстрационные данные в {folder}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>Choose a default folder you may write to in Settings &gt; Options &gt; MISO.</source>
        <translation>Выберите папку по умолчанию, доступную для записи, в меню «Настройки &gt; Параметры &gt; MISO».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>MISO sample (simulated)</source>
        <translation>Пример MISO (синтетические данные)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>Sample data (simulated)</source>
        <translation>Демонстрационные данные (синтетические)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The project {path} could not be written: {error}.</source>
        <translation>Не удалось записать проект {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The sample area is being mapped; QGIS shows how far it is in its status bar. The data are simulated.</source>
        <translation>Строится карта демонстрационного участка; ход виден в строке состояния QGIS. Данные синтетические.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The map of the sample area is done.</source>
        <translation>Карта демонстрационного участка готова.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sample_project.py"/>
        <source>The map of the sample area was cancelled; open the sample project again to make it.</source>
        <translation>Построение карты демонстрационного участка отменено; чтобы построить ее, откройте демонстрационный проект еще раз.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Points or polygons in any CRS, or a table with coordinates (CSV, also degrees-minutes-seconds).</source>
        <translation>Точки или полигоны в любой системе координат либо таблица с координатами (CSV, в том числе градусы-минуты-секунды).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The column that names the sites; empty: looked for.</source>
        <translation>Столбец с названиями площадок; если пусто — определяется сам.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Metres around points that are summed up; polygons are taken as they are. None: the point&apos;s pixel.</source>
        <translation>Метры вокруг точек, по которым считается сводка; полигоны берутся как есть. Нет: только пиксель точки.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The side of a small map that is cut out around every site, a GeoTIFF each.</source>
        <translation>Сторона небольшой карты, вырезаемой вокруг каждой площадки, каждая в своем GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>A picture of every chip</source>
        <translation>Эскиз каждого фрагмента</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>A PNG beside every chip.</source>
        <translation>Файл PNG рядом с каждым фрагментом.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Run at sites</source>
        <translation>Рассчитать площадки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Find what the map says at the sites. While a run is being made, it waits.</source>
        <translation>Узнать, что карта показывает на площадках. Пока выполняется другой расчет, этот ждет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Rasters, model, folder and device are those of the pages Data and Model.</source>
        <translation>Растры, модель, папка и устройство берутся со страниц «Данные» и «Модель».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Id field</source>
        <translation>Поле ID</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Buffer</source>
        <translation>Буфер</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Chips</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>Table without geometries</source>
        <translation>Таблица без геометрии</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The column with longitude or easting; empty: looked for.</source>
        <translation>Столбец с долготой или координатой на восток; если пусто — определяется сам.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>The column with latitude or northing; empty: looked for.</source>
        <translation>Столбец с широтой или координатой на север; если пусто — определяется сам.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>degrees (WGS 84)</source>
        <translation>градусы (WGS 84)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <source>What the coordinates of the table are in.</source>
        <translation>В чем заданы координаты таблицы.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>X field</source>
        <translation>Поле X</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sites_panel.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Y field</source>
        <translation>Поле Y</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Imagery</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Sentinel-2, nine bands of midsummer surface reflectance x 10000. May be left out.</source>
        <translation>Sentinel-2, девять каналов отражательной способности поверхности в середине лета x 10000. Можно не задавать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Elevation (m), ideally reaching 1 km beyond the area. May be left out.</source>
        <translation>Высота (m), желательно с запасом 1 km за пределами участка. Можно не задавать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Climate</source>
        <translation>Климат</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Annual precipitation (mm), summer warmth index (degC month) and January minimum temperature (degC). May be left out.</source>
        <translation>Годовая сумма осадков (mm), индекс летнего тепла (°C × месяц) и минимальная температура января (°C). Можно не задавать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Fill from project</source>
        <translation>Взять из проекта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Choose the layers of the project that fit by the names of their bands.</source>
        <translation>Выбрать слои проекта, подходящие по именам каналов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Match again</source>
        <translation>Подобрать снова</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Drop the bands you have chosen and match them by name and order again.</source>
        <translation>Отбросить выбранные вручную каналы и снова подобрать их по имени и порядку.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Scales and covariates</source>
        <translation>Масштабы и ковариаты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>What stored values are multiplied by and what is then added, where the file does not say so itself: imagery=1-1000; elevation=0.3048; climate=0.1</source>
        <translation>На что умножаются хранимые значения и что затем прибавляется, если этого нет в самом файле: imagery=1-1000; elevation=0.3048; climate=0.1</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Rasters that replace derived covariates: name=path, name=path:band or name=path:band*scale+offset</source>
        <translation>Растры взамен вычисляемых ковариат: name=path, name=path:band или name=path:band*scale+offset</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Scales</source>
        <translation>Масштабы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/sources_panel.py"/>
        <source>Covariates</source>
        <translation>Ковариаты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/summary_window.py"/>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>{path} is not the record of a MISO run: {error!r}.</source>
        <translation>{path} не является протоколом расчета MISO: {error!r}.</translation>
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
        <translation>Вероятность, начиная с которой на карте классов мерзлота считается присутствующей. Сбалансированный: собственный порог модели с наилучшей сбалансированной точностью. Порог 38 % подобран для другой модели и предлагается для сравнения.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_choice.py"/>
        <source>balanced</source>
        <translation>сбалансированный</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_choice.py"/>
        <source>own</source>
        <translation>свой</translation>
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
        <translation>Свой порог (в процентах).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Threshold in percent</source>
        <translation>Порог в процентах</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>&amp;Present from</source>
        <translation>&amp;Порог от</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>The probability from which permafrost is called present</source>
        <translation>Вероятность, начиная с которой мерзлота считается присутствующей</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>As mapped</source>
        <translation>Как на карте</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Back to the threshold of the run itself</source>
        <translation>Вернуться к порогу самого расчета</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Show this threshold on the &amp;map</source>
        <translation>Этот порог на &amp;карте</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Show or hide the layer of what is present at this threshold</source>
        <translation>Показать или скрыть слой присутствия при этом пороге</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>This run has no probability of permafrost.</source>
        <translation>В этом расчете нет вероятности мерзлоты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>No run chosen</source>
        <translation>Расчет не выбран</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Choose a layer of a MISO run in the layer tree.</source>
        <translation>Выберите слой расчета MISO в дереве слоев.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Run {name}</source>
        <translation>Расчет {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>Back to the threshold of the run itself, {percent} %</source>
        <translation>Вернуться к порогу самого расчета, {percent} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/threshold_panel.py"/>
        <source>{area}, {share:.1f} % of the mapped area</source>
        <translation>{area}, {share:.1f} % площади карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>The engine is computing</source>
        <translation>Движок вычисляет</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>&amp;Copy as text</source>
        <translation>Копировать &amp;текст</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Copy everything that is listed, with tabulators between the columns</source>
        <translation>Скопировать все перечисленное с табуляцией между столбцами</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>No map made by MISO was clicked. Choose a layer of a run in the layer tree, or click on its map.</source>
        <translation>Щелчок пришелся не на карту MISO. Выберите слой расчета в дереве слоев или щелкните по его карте.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Choose the tool “What is here?” and click on a map made by MISO.</source>
        <translation>Выберите инструмент «Что здесь?» и щелкните по карте, построенной MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Asking the engine ...</source>
        <translation>Запрос к движку ...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>the sources</source>
        <translation>исходные данные</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>the model</source>
        <translation>модель</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>This map cannot be asked any more, because {what} of the run cannot be found. {problem}</source>
        <translation>Эту карту больше нельзя опросить, так как не удалось найти: {what} расчета. {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Put the file back, or map the area again.</source>
        <translation>Верните файл на место или постройте карту участка заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>The run&apos;s folder was moved; its sources were found at their new place.</source>
        <translation>Папка расчета перемещена; его исходные данные найдены на новом месте.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Run {name} at {x:.0f}, {y:.0f} ({crs})</source>
        <translation>Расчет {name} в точке {x:.0f}, {y:.0f} ({crs})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>What is here</source>
        <translation>Что здесь</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{name}: probability {share:.2f} %</source>
        <translation>{name}: вероятность {share:.2f} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source> (class of the map)</source>
        <translation> (класс карты)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{what}. The map shows this class.</source>
        <translation>{what}. Карта показывает этот класс.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>100 % where one class is certain, 0 % where all are equally probable.</source>
        <translation>100 % — один класс несомненен, 0 % — все классы равновероятны.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>How like the inputs are to what the model was trained on; no evidence of accuracy.</source>
        <translation>Насколько входные данные похожи на те, на которых обучена модель; о точности это не свидетельствует.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{count} outside the training range</source>
        <translation>вне обучающего диапазона: {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>{count} missing</source>
        <translation>нет данных: {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>Inputs: {what}</source>
        <translation>Входные данные: {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>all inside the training range</source>
        <translation>все в пределах обучающего диапазона</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>trained on {low} to {high} {unit}</source>
        <translation>обучение на значениях от {low} до {high} {unit}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>outside</source>
        <translation>вне</translation>
    </message>
    <message>
        <location filename="../miso_qgis/gui/value_panel.py"/>
        <source>The map shows {mapped:.0f} % for {name} here and not {now:.0f} %: its sources, or the model, have changed since it was made.</source>
        <translation>Карта показывает здесь для «{name}» {mapped:.0f} %, а не {now:.0f} %: после ее построения изменились исходные данные или модель.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>MISO fast (simulated Alaska)</source>
        <translation>MISO fast (синтетическая Аляска)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>MISO fast (simulated Alaska), 8-bit integers</source>
        <translation>MISO fast (синтетическая Аляска), 8-битные целые</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Trained on simulated landscapes only; it has seen no field data and its accuracy in the field is unknown.</source>
        <translation>Обучена только на синтетических ландшафтах; полевых данных она не видела, и ее точность на местности неизвестна.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Trained on simulated landscapes only; it has seen no field data and its accuracy in the field is unknown. Its arithmetic is rounded to 8-bit integers.</source>
        <translation>Обучена только на синтетических ландшафтах; полевых данных она не видела, и ее точность на местности неизвестна. Вычисления округлены до 8-битных целых.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Near-surface permafrost (within 1 m)</source>
        <translation>Приповерхностная многолетняя мерзлота (в пределах 1 m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>USDA soil order</source>
        <translation>Порядок почв USDA</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>simulated landscapes</source>
        <translation>синтетические ландшафты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Short-wave infrared 1 (B11)</source>
        <translation>Коротковолновый инфракрасный 1 (B11)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Short-wave infrared 2 (B12)</source>
        <translation>Коротковолновый инфракрасный 2 (B12)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Aspect, 90 m</source>
        <translation>Экспозиция, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Maximum curvature, 90 m</source>
        <translation>Максимальная кривизна, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Slope, 90 m</source>
        <translation>Крутизна, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Stream power index</source>
        <translation>Индекс мощности потока</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>SAGA-type wetness index</source>
        <translation>Индекс влажности типа SAGA</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>Topographic position, 90 m</source>
        <translation>Топографическая позиция, 90 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Summer warmth index</source>
        <translation>Индекс летнего тепла</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>January minimum temperature</source>
        <translation>Минимальная температура января</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>imagery</source>
        <translation>снимки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>elevation</source>
        <translation>рельеф</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>climate</source>
        <translation>климат</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>map</source>
        <translation>карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>record</source>
        <translation>протокол</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>regions</source>
        <translation>регионы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>zones</source>
        <translation>зоны</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>exclusion</source>
        <translation>исключение</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>roads</source>
        <translation>дороги</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>cost</source>
        <translation>затраты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/known_words.py"/>
        <source>same</source>
        <translation>без изменений</translation>
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
        <translation>{name}: попадания и промахи</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>This QGIS runs without fonts, so that a page would have no text.</source>
        <translation>Этот экземпляр QGIS работает без шрифтов, и страница осталась бы без текста.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>Run it in QGIS Desktop; the report (HTML) can be made anywhere.</source>
        <translation>Выполните это в QGIS Desktop; отчет (HTML) можно сделать где угодно.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>The file {file} is not beside the record; the page goes without.</source>
        <translation>Файла {file} рядом с протоколом нет; страница составляется без него.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>None of the maps of {path} is there any more.</source>
        <translation>Ни одной из карт {path} больше нет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>Put the rasters back beside the record, or run the map again.</source>
        <translation>Верните растры к протоколу или выполните расчет карты заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>QGIS could not write it</source>
        <translation>QGIS не удалось записать файл</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>The page could not be written to {path}: {error}.</source>
        <translation>Не удалось записать страницу в {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/map_pdf.py"/>
        <source>Choose a file in a folder you may write to, and close it where it is open.</source>
        <translation>Выберите файл в папке, доступной для записи, и закройте его, если он открыт.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The raster {path} cannot be opened.</source>
        <translation>Не удалось открыть растр {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Run the map again, or restore the file beside the record.</source>
        <translation>Постройте карту заново или верните файл к протоколу.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Near-surface permafrost and soil order</source>
        <translation>Приповерхностная мерзлота и порядок почв</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Run {name}, {day}. {area:.1f} km² at {size:g} m, {crs}. Model {model} {version}.</source>
        <translation>Расчет {name}, {day}. {area:.1f} km² при {size:g} m, {crs}. Модель {model} {version}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>Probability that permafrost is present within 1 m</source>
        <translation>Вероятность многолетней мерзлоты в пределах 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The project has no layout called {name!r}.</source>
        <translation>В проекте нет макета с именем {name!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/project.py"/>
        <source>The layout {name!r} could not be exported to {path}.</source>
        <translation>Не удалось экспортировать макет {name!r} в {path}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/results.py"/>
        <source>{path} is not the record of a MISO run: {error}.</source>
        <translation>{path} не является протоколом расчета MISO: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample sites, areas</source>
        <translation>Площадки (пример), полигоны</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample sites, points</source>
        <translation>Площадки (пример), точки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>The file {path} of the sample cannot be opened.</source>
        <translation>Не удалось открыть файл {path} демонстрационных данных.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Remove its folder and open the sample project again.</source>
        <translation>Удалите его папку и снова откройте демонстрационный проект.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample imagery</source>
        <translation>Снимки (пример)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample elevation</source>
        <translation>Рельеф (пример)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample climate (summer warmth index)</source>
        <translation>Климат (пример): индекс летнего тепла</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>Sample observations</source>
        <translation>Наблюдения (пример)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>permafrost within 1 m</source>
        <translation>мерзлота в пределах 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sample_layers.py"/>
        <source>no permafrost within 1 m</source>
        <translation>нет мерзлоты в пределах 1 m</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/sites.py"/>
        <source>{name}: sites</source>
        <translation>{name}: площадки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Maximum curvature</source>
        <translation>Максимальная кривизна</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Wetness index</source>
        <translation>Индекс влажности</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Topographic position</source>
        <translation>Топографическая позиция</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>&gt; 99.9 %</source>
        <translation>&gt; 99.9 %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Model: {title} {version}, computed on {device} ({precision}).</source>
        <translation>Модель: {title} {version}, устройство {device} ({precision}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Map: {width} x {height} pixels of {size:g} m in {crs}, {area} with data.</source>
        <translation>Карта: {width} x {height} пикселей по {size:g} m в {crs}, площадь с данными {area}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{title}, km2: {areas}.</source>
        <translation>{title}, km2: {areas}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Outside the training range on part of the map: {inputs}.</source>
        <translation>Вне обучающего диапазона на части карты: {inputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Missing on part of the map: {inputs}.</source>
        <translation>Нет данных на части карты: {inputs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>The summary {path} could not be written: {error}.</source>
        <translation>Не удалось записать сводку {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>The maps are whole; make room, or choose a folder you may write to for the next run.</source>
        <translation>Карты целы; освободите место или выберите для следующего расчета папку, доступную для записи.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Folder with the maps</source>
        <translation>Папка с картами</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Model card</source>
        <translation>Карточка модели</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{area}, {width} x {height} pixels of {size:g} m, {crs}</source>
        <translation>{area}, {width} x {height} пикселей по {size:g} m, {crs}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>a CRS of its own</source>
        <translation>особая система координат</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{time}, in {seconds} s on {device}</source>
        <translation>{time}, за {seconds} s на {device}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Called “{name}” where its probability is at least {percent} %.</source>
        <translation>Класс «{name}» указывается там, где его вероятность не меньше {percent} %.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Nowhere on this map: {names}.</source>
        <translation>Нет на этой карте: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Please note</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>How far the model applies</source>
        <translation>Пределы применимости модели</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>{share} of the map is farther from the training data than the threshold of its applicability.</source>
        <translation>Доля карты, удаленная от обучающих данных больше порога применимости модели: {share}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>No {role} was given; the model worked without.</source>
        <translation>Не задано: {role}; модель работала без этих данных.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Outside the training range, share of the map:</source>
        <translation>Вне обучающего диапазона, доля карты:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Every known input lies inside its training range on at least 99 % of the map.</source>
        <translation>Каждый из известных входных параметров не менее чем на 99 % карты лежит в пределах своего обучающего диапазона.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/summary.py"/>
        <source>Without data, share of the map:</source>
        <translation>Без данных, доля карты:</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>The layer {name!r} is no probability of two classes that MISO has mapped.</source>
        <translation>Слой {name!r} не является вероятностью двух классов, построенной MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>Choose the probability layer of permafrost in the group of a run.</source>
        <translation>Выберите слой вероятности мерзлоты в группе расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>The layer {name!r} has lost the record of its run.</source>
        <translation>У слоя {name!r} потерян протокол его расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>Restore the .json file beside the raster, or add the run&apos;s layers again.</source>
        <translation>Верните файл .json к растру или добавьте слои расчета заново.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>about {area}</source>
        <translation>около {area}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>Permafrost</source>
        <translation>Многолетняя мерзлота</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>{title}, P ≥ {percent} %</source>
        <translation>{title}, P ≥ {percent} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>below</source>
        <translation>ниже порога</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/threshold.py"/>
        <source>{name} from {percent} %, {area}</source>
        <translation>{name} от {percent} %, {area}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/veil.py"/>
        <source>Outside the training range</source>
        <translation>Вне обучающего диапазона</translation>
    </message>
    <message>
        <location filename="../miso_qgis/layers/veil.py"/>
        <source>{percent:g} %</source>
        <translation>{percent:g} %</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>MISO panel</source>
        <translation>Панель MISO</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Show or hide the MISO panel.</source>
        <translation>Показать или скрыть панель MISO.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Map permafrost and soil order...</source>
        <translation>Карта мерзлоты и порядка почв...</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open the map algorithm&apos;s own dialog.</source>
        <translation>Открыть собственное окно алгоритма картирования.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open sample project</source>
        <translation>Открыть демонстрационный проект</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open a finished example without any data of your own.</source>
        <translation>Открыть готовый пример; собственные данные не нужны.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Documentation</source>
        <translation>Документация</translation>
    </message>
    <message>
        <location filename="../miso_qgis/plugin.py"/>
        <source>Open MISO&apos;s documentation in the browser; it came with the plugin and needs no network.</source>
        <translation>Открыть документацию MISO в браузере; она поставляется с модулем и не требует сети.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>AKVEG tile grid</source>
        <translation>Сетка тайлов AKVEG</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Mapping</source>
        <translation>Картирование</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>akveg,grid,tiles,index,alaska,fishnet</source>
        <translation>akveg,сетка,тайлы,индекс,аляска,разграфка,grid,tiles</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Writes the 50 km tiles of the AKVEG grid of Alaska as polygons with their ids.</source>
        <translation>Записывает тайлы сетки AKVEG для Аляски (50 km) как полигоны с идентификаторами.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>&lt;p&gt;Writes the tiles of the AKVEG grid (80 x 48 tiles of 50 km, EPSG:3338) that an extent touches, each with its id such as AK050H50V15, its column and its row. A tile&apos;s id can be given as the area of &lt;i&gt;Map permafrost and soil order&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Every map of MISO lies on the 10 m lattice of this grid.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Записывает тайлы сетки AKVEG (80 x 48 тайлов по 50 km, EPSG:3338), которых касается охват, каждый со своим идентификатором, например AK050H50V15, столбцом и строкой. Идентификатор тайла можно задать как участок алгоритма &lt;i&gt;Карта мерзлоты и порядка почв&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Каждая карта MISO лежит на сетке пикселей 10 m этой системы тайлов.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Extent</source>
        <translation>Охват</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The tiles that this extent touches are written; it may be in any CRS and, in degrees, cross the antimeridian. Left empty: the whole grid.</source>
        <translation>Записываются тайлы, которых касается этот охват; он может быть в любой системе координат, а в градусах может пересекать 180-й меридиан. Если пусто — вся сетка.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Polygons in EPSG:3338 with the fields tile, column and row.</source>
        <translation>Полигоны в EPSG:3338 с полями tile, column и row.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Number of tiles</source>
        <translation>Число тайлов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The run was cancelled.</source>
        <translation>Расчет отменен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>{count} tiles.</source>
        <translation>Тайлов: {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The extent {extent} touches no tile of the AKVEG grid.</source>
        <translation>Охват {extent} не касается ни одного тайла сетки AKVEG.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The grid covers Alaska; check the extent and its CRS, or leave it empty for the whole grid.</source>
        <translation>Сетка охватывает Аляску; проверьте охват и его систему координат или оставьте поле пустым, чтобы получить всю сетку.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The extent&apos;s XMIN {xmin:.10g} is larger than its XMAX {xmax:.10g}.</source>
        <translation>XMIN охвата ({xmin:.10g}) больше XMAX ({xmax:.10g}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>Give the smaller one first; only an extent in degrees may run across the antimeridian.</source>
        <translation>Меньшее значение указывается первым; пересекать 180-й меридиан может только охват в градусах.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/akveg_grid.py"/>
        <source>The extent {extent} has no place in Alaska Albers.</source>
        <translation>Охват {extent} нельзя представить в проекции Альберса для Аляски.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Maps and field work</source>
        <translation>Карты и полевые работы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Output folder</source>
        <translation>Папка результатов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <source>Where the results go. It is made when missing. Existing results are never replaced.</source>
        <translation>Куда записываются результаты. Если папки нет, она создается. Имеющиеся результаты не заменяются никогда.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <source>Name of the results</source>
        <translation>Имя результатов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Begins the name of every file. A taken name gets _2, _3 and so on.</source>
        <translation>С него начинается имя каждого файла. К занятому имени добавляется _2, _3 и так далее.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Add the results to the project</source>
        <translation>Добавить результаты в проект</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/analysis.py"/>
        <source>Adds the result layers with their legends. Switch it off inside models.</source>
        <translation>Добавляет слои результатов с легендами. Внутри моделей следует отключить.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Assess a map&apos;s accuracy</source>
        <translation>Оценить точность карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>accuracy,validation,confusion,error matrix,kappa,f1,roc,calibration,area,olofsson,pedon,permafrost</source>
        <translation>точность,проверка,валидация,матрица ошибок,каппа,f1,roc,калибровка,площадь,olofsson,разрез,мерзлота,accuracy,validation</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Compares a run or any class or probability raster with observations, and says how right it is.</source>
        <translation>Сравнивает расчет или любой растр классов или вероятностей с наблюдениями и показывает, насколько он верен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>&lt;p&gt;Compares a map with observations: confusion matrix; precision, recall and F1 of each class; overall and balanced accuracy, kappa; ROC and precision-recall curves, Brier score and calibration where the map has probabilities; a table of thresholds. Intervals come from a bootstrap of spatial blocks.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Please note:&lt;/b&gt; every accuracy depends on how common the classes are among the observations (the prevalence beside it) and on where people looked. Only a probability sample says something about the whole area; declare its design, and the areas adjusted for the map&apos;s errors are given with intervals (Olofsson et al. 2014).&lt;/p&gt;&lt;p&gt;Absence of permafrost counts only where somebody looked to 1 m or deeper. Observations that do not count are listed with the reason.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Сравнивает карту с наблюдениями: матрица ошибок; точность (precision), полнота и F1 каждого класса; общая и сбалансированная точность, каппа; ROC-кривая и кривая «точность — полнота», показатель Брайера и калибровка, если на карте есть вероятности; таблица порогов. Интервалы получены бутстрепом по пространственным блокам.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Обратите внимание:&lt;/b&gt; любая оценка точности зависит от того, насколько часто классы встречаются среди наблюдений (распространенность приводится рядом) и где велись наблюдения. О всей площади можно судить только по вероятностной выборке; укажите ее схему, и площади, исправленные с учетом ошибок карты, будут приведены с интервалами (Olofsson et al. 2014).&lt;/p&gt;&lt;p&gt;Отсутствие мерзлоты засчитывается только там, где его проверили до глубины 1 m или больше. Неучтенные наблюдения перечисляются с указанием причины.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Hits and misses</source>
        <translation>Попадания и промахи</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Record of the assessment</source>
        <translation>Протокол оценки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Overall figures</source>
        <translation>Общие показатели</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Figures by class</source>
        <translation>Показатели по классам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Table of thresholds</source>
        <translation>Таблица порогов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>ROC and precision-recall curves</source>
        <translation>Кривые ROC и «точность — полнота»</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Calibration curve</source>
        <translation>Калибровочная кривая</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Figures by region</source>
        <translation>Показатели по регионам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Observations that do not count</source>
        <translation>Неучтенные наблюдения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Recall of presence</source>
        <translation>Полнота присутствия</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Precision of presence</source>
        <translation>Точность (precision) присутствия</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Prevalence among the observations</source>
        <translation>Распространенность среди наблюдений</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Observations that count</source>
        <translation>Учтенные наблюдения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Blocks with observations</source>
        <translation>Блоки с наблюдениями</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>No observations were given.</source>
        <translation>Наблюдения не заданы.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Choose a layer of points.</source>
        <translation>Выберите слой точек.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>The algorithm was run without being prepared.</source>
        <translation>Алгоритм запущен без подготовки.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>The mapping {part!r} of a label to a class cannot be read.</source>
        <translation>Не удалось разобрать соответствие метки классу {part!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Write LABEL=CLASS separated by &apos;;&apos;, for instance frozen=present; thawed=absent.</source>
        <translation>Укажите МЕТКА=КЛАСС через «;», например frozen=present; thawed=absent.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>The filter {part!r} cannot be read.</source>
        <translation>Не удалось разобрать фильтр {part!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_map.py"/>
        <source>Write FIELD OP VALUE separated by &apos;;&apos;, for instance quality &lt;= 30; method in pit,probe.</source>
        <translation>Укажите ПОЛЕ ОПЕРАТОР ЗНАЧЕНИЕ через «;», например quality &lt;= 30; method in pit,probe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The .json file beside the rasters of a run: its classes and probabilities are assessed together.</source>
        <translation>Файл .json рядом с растрами расчета: его классы и вероятности оцениваются вместе.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Or a map</source>
        <translation>Или карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>A raster of classes or probabilities instead of a run. A layer of a run of MISO stands for the run and the task it shows.</source>
        <translation>Растр классов или вероятностей вместо расчета. Слой расчета MISO обозначает сам расчет и показанную в нем задачу.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The task of the run, nsp (near-surface permafrost) or order (soil order). For another raster nsp says that it shows permafrost, so that the rule on observed depths holds.</source>
        <translation>Задача расчета: nsp (приповерхностная мерзлота) или order (порядок почв). Для другого растра nsp означает, что он показывает мерзлоту и действует правило о глубине наблюдений.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field of the observed class</source>
        <translation>Поле наблюденного класса</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Names or codes of the map&apos;s classes; of presence and absence also 1 and 0, yes and no, true and false. Other labels are counted and listed unless they are mapped to a class below.</source>
        <translation>Названия или коды классов карты; для присутствия и отсутствия также 1 и 0, yes и no, true и false. Другие метки подсчитываются и перечисляются, если ниже для них не задан класс.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>What other labels mean</source>
        <translation>Значение других меток</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>LABEL=CLASS separated by &apos;;&apos;, for instance frozen=present; thawed=absent. LABEL= leaves observations with this label out.</source>
        <translation>МЕТКА=КЛАСС через «;», например frozen=present; thawed=absent. МЕТКА= исключает наблюдения с этой меткой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field of the observed depth</source>
        <translation>Поле глубины наблюдения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>How deep was dug or probed. An absence of permafrost counts only where this is 1 m or more; without the field no absence counts, and recall is all that can be said.</source>
        <translation>Глубина шурфа или зондирования. Отсутствие мерзлоты засчитывается, только если она не меньше 1 m; без этого поля отсутствие не засчитывается вовсе, и определить можно только полноту.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Unit of the depth</source>
        <translation>Единица глубины</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Unit of that field.</source>
        <translation>Единица измерения в этом поле.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Keeps the observations for which all of these hold: FIELD OP VALUE separated by &apos;;&apos;, with =, !=, &lt;, &lt;=, &gt;, &gt;= or in, for instance quality &lt;= 30; seen_on &gt;= 2010-01-01; method in pit,probe.</source>
        <translation>Оставляет наблюдения, для которых выполняются все условия: ПОЛЕ ОПЕРАТОР ЗНАЧЕНИЕ через «;», операторы =, !=, &lt;, &lt;=, &gt;, &gt;= или in, например quality &lt;= 30; seen_on &gt;= 2010-01-01; method in pit,probe.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Sampling design</source>
        <translation>Схема выборки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Polygons to give figures for, such as ecoregions, land resource areas or permafrost zones.</source>
        <translation>Полигоны, для которых нужны показатели, например экорегионы, земельно-ресурсные районы или геокриологические зоны.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field that names a region</source>
        <translation>Поле с названием региона</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Polygons with the same name are one region.</source>
        <translation>Полигоны с одинаковым названием — один регион.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Blocks of the bootstrap (m)</source>
        <translation>Блоки бутстрепа (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Intervals come from drawing whole squares of this size in EPSG:3338, because observations near each other are no independent evidence. None is given for fewer than 10 squares with observations.</source>
        <translation>Интервалы получают повторным выбором целых квадратов такого размера в EPSG:3338, поскольку близкие наблюдения не являются независимыми. Если квадратов с наблюдениями меньше 10, интервал не приводится.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Draws of the bootstrap</source>
        <translation>Повторы бутстрепа</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>More draws make the ends of the intervals steadier.</source>
        <translation>Чем больше повторов, тем устойчивее границы интервалов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Seed of the draws</source>
        <translation>Порождающее число</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The same seed gives the same intervals.</source>
        <translation>Одно и то же число дает одни и те же интервалы.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Threshold of presence</source>
        <translation>Порог присутствия</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The probability (0 to 1) from which presence is mapped. Left empty: the run&apos;s, or 0.5.</source>
        <translation>Вероятность (от 0 до 1), начиная с которой картируется присутствие. Если пусто — порог расчета или 0.5.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Values of another map</source>
        <translation>Значения другой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>class: codes. probability: percent in whole numbers, or 0 to 1. auto: by what the file says.</source>
        <translation>class: коды. probability: целые проценты или от 0 до 1. auto: по сведениям из файла.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Band of another map</source>
        <translation>Канал другой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>The band to assess, where the raster has several and only one counts. 0 leaves it open.</source>
        <translation>Оцениваемый канал, если в растре их несколько, а нужен один. 0 — определяется сам.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Scale of another map</source>
        <translation>Масштаб другой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>What stored values are multiplied by to be probabilities, for instance 0.01.</source>
        <translation>На что умножаются хранимые значения, чтобы получить вероятности, например 0.01.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Class of presence of another map</source>
        <translation>Класс присутствия другой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Name or code of the class of two that means presence, where the names do not say so.</source>
        <translation>Название или код того из двух классов, который означает присутствие, если это не ясно из названий.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Field that names an observation</source>
        <translation>Поле с именем наблюдения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Kept in the layer of hits and misses and in the list of what does not count.</source>
        <translation>Сохраняется в слое попаданий и промахов и в списке неучтенных наблюдений.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Where tables, layer and record go. It is made when missing. Existing results are never replaced.</source>
        <translation>Куда записываются таблицы, слой и протокол. Если папки нет, она создается. Имеющиеся результаты не заменяются никогда.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Name of the assessment</source>
        <translation>Имя оценки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Add the layer of hits and misses to the project</source>
        <translation>Добавить слой попаданий и промахов в проект</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/assess_parameters.py"/>
        <source>Adds it to the group of the run, with its legend. Switch it off inside models.</source>
        <translation>Добавляет слой с легендой в группу расчета. Внутри моделей следует отключить.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Compare maps</source>
        <translation>Сравнить карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>compare,change,difference,agreement,matrix,crosstab,confusion,older map,permafrost,soil</source>
        <translation>сравнение,изменение,разность,согласие,матрица,кросс-таблица,старая карта,мерзлота,почва,compare,change</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Compares a map with an older one: agreement, layers of changes and differences, change matrix in km2.</source>
        <translation>Сравнивает карту с более старой: согласие, слои изменений и разностей, матрица изменений в km2.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>&lt;p&gt;Compares a map with an older one of classes, percent or probabilities.&lt;/p&gt;&lt;p&gt;Results: a layer of changes from class to class, a layer of differences where both are percent, the change matrix in km2 (CSV), and a record with agreement and what was done.&lt;/p&gt;&lt;p&gt;Maps of different pixel sizes are compared on the coarser grid: of percent the finer pixels are averaged, of classes the majority counts. Codes above 100 in percent (101 glacier, 102 water) are classes of their own and in no mean.&lt;/p&gt;&lt;p&gt;Classes are the same that have the same name, or that the table says so. What has no counterpart counts neither as agreement nor as change.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Сравнивает карту с более старой картой классов, процентов или вероятностей.&lt;/p&gt;&lt;p&gt;Результаты: слой переходов из класса в класс, слой разностей, если обе карты в процентах, матрица изменений в km2 (CSV) и протокол с величиной согласия и описанием сделанного.&lt;/p&gt;&lt;p&gt;Карты с разным размером пикселя сравниваются на более грубой сетке: проценты мелких пикселей усредняются, для классов берется большинство. Коды больше 100 в процентах (101 — ледник, 102 — вода) считаются отдельными классами и не входят в средние.&lt;/p&gt;&lt;p&gt;Одинаковыми считаются классы с одинаковым названием или приравненные в таблице. То, чему нет соответствия, не считается ни согласием, ни изменением.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>class: codes. percent: 0 to 100, higher values being codes of something else. probability: 0 to 1. auto: by what the file says, or by the other map; a raster of a run is known.</source>
        <translation>class: коды. percent: от 0 до 100, более высокие значения — коды чего-то другого. probability: от 0 до 1. auto: по сведениям из файла или по другой карте; растр расчета известен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>New map</source>
        <translation>Новая карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>A class or probability raster of a run, or any raster of classes, percent or probabilities.</source>
        <translation>Растр классов или вероятностей расчета либо любой растр классов, процентов или вероятностей.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Values of the new map</source>
        <translation>Значения новой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Which band; left empty: of a permafrost probability that of presence, else the first.</source>
        <translation>Какой канал; если пусто — для вероятности мерзлоты канал присутствия, иначе первый.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Band of the new map</source>
        <translation>Канал новой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Older map</source>
        <translation>Старая карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>In any CRS and pixel size.</source>
        <translation>В любой системе координат и с любым размером пикселя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Values of the older map</source>
        <translation>Значения старой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Band of the older map</source>
        <translation>Канал старой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Class names of the older map</source>
        <translation>Названия классов старой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Names of its codes, where its file has none: 101, Glacier. As text: 101=Glacier; 102=Water.</source>
        <translation>Названия кодов, если их нет в файле: 101, Ледник. Текстом: 101=Ледник; 102=Вода.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>What stands for what</source>
        <translation>Соответствие классов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Older class</source>
        <translation>Старый класс</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>New class</source>
        <translation>Новый класс</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>A class of the older map, by name or code, and the class of the new map it is. As text: 5=Gelisols.</source>
        <translation>Класс более старой карты (название или код) и соответствующий ему класс новой карты. Текстом: 5=Gelisols.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>The probability from which percent and probabilities are called present.</source>
        <translation>Вероятность, начиная с которой по процентам и вероятностям считается присутствие.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Threshold of the older map</source>
        <translation>Порог старой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Left empty: the same.</source>
        <translation>Если пусто — такой же.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Compare on the grid</source>
        <translation>Сетка для сравнения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>coarser: of the map with the larger pixels. new, old: of that map.</source>
        <translation>coarser: сетка карты с более крупными пикселями. new, old: сетка этой карты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Finer pixels</source>
        <translation>Более мелкие пиксели</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>fold: the mean of percent and the majority of classes over all fine pixels of a coarse one. nearest: the fine pixel at its centre.</source>
        <translation>fold: среднее процентов и большинство классов по всем мелким пикселям крупного. nearest: мелкий пиксель в его центре.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Difference</source>
        <translation>Разность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Change matrix (CSV)</source>
        <translation>Матрица изменений (CSV)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Agreement (0 to 1)</source>
        <translation>Согласие (от 0 до 1)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Record</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>{name} was not given.</source>
        <translation>Не задано: {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Choose two rasters.</source>
        <translation>Выберите два растра.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>{name}: changes</source>
        <translation>{name}: изменения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>{name}: difference, new minus old (percentage points)</source>
        <translation>{name}: разность, новая минус старая (процентные пункты)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/compare_maps.py"/>
        <source>Agreement: {share:.1f} % of {area}.</source>
        <translation>Согласие: {share:.1f} % площади {area}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer given as {name} cannot be read as a raster.</source>
        <translation>Не удалось прочитать как растр слой, заданный в {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a raster layer or a raster file.</source>
        <translation>Выберите растровый слой или файл растра.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The open options of the layer {name!r} are not passed on: {options}.</source>
        <translation>Параметры открытия слоя {name!r} не передаются: {options}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>credentials</source>
        <translation>учетные данные</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} is broken: its source {source!r} cannot be read.</source>
        <translation>Слой {name!r} неисправен: не удалось прочитать его источник {source!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Repair the layer&apos;s data source, or choose the file itself.</source>
        <translation>Исправьте источник данных слоя или выберите сам файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} comes from the provider {provider!r}, which the engine cannot read.</source>
        <translation>Слой {name!r} поступает от провайдера {provider!r}, который движок читать не умеет.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Export it to a GeoTIFF (Export &gt; Save As) and choose that file.</source>
        <translation>Экспортируйте его в GeoTIFF (Экспорт &gt; Сохранить как) и выберите этот файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} has the nodata range {low:g} to {high:g}.</source>
        <translation>У слоя {name!r} задан диапазон значений «нет данных» от {low:g} до {high:g}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Set a single additional nodata value, or write the raster with one.</source>
        <translation>Задайте одно дополнительное значение «нет данных» или запишите растр с ним.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} ignores the nodata value {value:g} of its file (band {band}); the engine does not.</source>
        <translation>Для слоя {name!r} значение «нет данных» {value:g} из файла отключено (канал {band}); движок его учитывает.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The layer {name!r} has {count} additional nodata values: {values}.</source>
        <translation>У слоя {name!r} несколько дополнительных значений «нет данных» ({count}): {values}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Keep one of them, or write the raster with one nodata value.</source>
        <translation>Оставьте одно из них или запишите растр с одним значением «нет данных».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The covariate {part!r} cannot be read, or is given twice.</source>
        <translation>Ковариату {part!r} не удалось разобрать, или она задана дважды.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Write name=path, name=path:band or name=path:band*scale+offset, separated by &apos;;&apos;, for instance swi_10=/data/wetness.tif:1.</source>
        <translation>Укажите name=path, name=path:band или name=path:band*scale+offset через «;», например swi_10=/data/wetness.tif:1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The extent {value!r} cannot be read.</source>
        <translation>Не удалось разобрать охват {value!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Write XMIN,XMAX,YMIN,YMAX [EPSG:code], or name a layer.</source>
        <translation>Укажите XMIN,XMAX,YMIN,YMAX [EPSG:код] или слой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The CRS of {what} is {crs!r}, which is not known.</source>
        <translation>Неизвестная система координат {crs!r} ({what}).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Give an authority code such as EPSG:3338.</source>
        <translation>Укажите код системы координат, например EPSG:3338.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {value!r} cannot be read as a vector layer.</source>
        <translation>Не удалось прочитать маску {value!r} как векторный слой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a layer or a file with polygons.</source>
        <translation>Выберите слой или файл с полигонами.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {name!r} holds {kind}, no polygons.</source>
        <translation>Маска {name!r} содержит {kind}, а не полигоны.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a layer with polygons; lines and points can be buffered first.</source>
        <translation>Выберите слой с полигонами; вокруг линий и точек сначала можно построить буфер.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {name!r} has no coordinate reference system.</source>
        <translation>У маски {name!r} нет системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>Set the CRS of the layer.</source>
        <translation>Задайте систему координат слоя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {text!r} is no polygon.</source>
        <translation>Маска {text!r} не является полигоном.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Write POLYGON((x y, x y, x y, x y)), the last point like the first.</source>
        <translation>Укажите POLYGON((x y, x y, x y, x y)); последняя точка совпадает с первой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>The mask {name!r} holds no polygon.</source>
        <translation>В маске {name!r} нет полигонов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/inputs.py"/>
        <source>Choose a layer with polygons in it, and check the selection if only selected features are used.</source>
        <translation>Выберите слой, в котором есть полигоны, и проверьте выделение, если используются только выделенные объекты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Sentinel-2 imagery</source>
        <translation>Снимки Sentinel-2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Nine bands of midsummer surface reflectance x 10000: red, green, blue, three red edges, near infrared and two short-wave infrareds (B04, B03, B02, B05, B06, B07, B08, B11, B12). Bands are matched by their names, else by this order. May be left out.</source>
        <translation>Девять каналов отражательной способности поверхности в середине лета x 10000: красный, зеленый, синий, три канала красного края, ближний инфракрасный и два коротковолновых инфракрасных (B04, B03, B02, B05, B06, B07, B08, B11, B12). Каналы подбираются по именам, иначе в этом порядке. Можно не задавать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Elevation in metres, one band, ideally reaching a kilometre beyond the extent: slope, aspect, curvature, position and wetness are derived from it. May be left out.</source>
        <translation>Высота в метрах, один канал, желательно с запасом в километр за пределами охвата: по ней вычисляются крутизна, экспозиция, кривизна, топографическая позиция и влажность. Можно не задавать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Three bands: annual precipitation (mm), summer warmth index (degC month) and January minimum temperature (degC), named ppt_annual, tmean_swi and tmin_january or in this order. May be left out.</source>
        <translation>Три канала: годовая сумма осадков (mm), индекс летнего тепла (°C × месяц) и минимальная температура января (°C) с именами ppt_annual, tmean_swi и tmin_january или в этом порядке. Можно не задавать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Ready-made covariates</source>
        <translation>Готовые ковариаты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Rasters that replace derived covariates, as name=path, name=path:band or name=path:band*scale+offset separated by &apos;;&apos;, for instance swi_10=/data/wetness.tif;tmean_swi=/data/climate.tif:2*0.01. The path may also be the name of a raster layer.</source>
        <translation>Растры взамен вычисляемых ковариат: name=path, name=path:band или name=path:band*scale+offset через «;», например swi_10=/data/wetness.tif;tmean_swi=/data/climate.tif:2*0.01. Вместо пути можно указать имя растрового слоя.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Scales of the sources</source>
        <translation>Масштабы источников</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>What the stored values are multiplied by (and what is then added), where the file does not say so itself, as imagery=10000; elevation=0.3048; climate=0.1. For Sentinel-2 of processing baseline 04.00 and later that does not declare its offset: imagery=1-1000.</source>
        <translation>На что умножаются хранимые значения (и что затем прибавляется), если этого нет в самом файле: imagery=10000; elevation=0.3048; climate=0.1. Для Sentinel-2 с базовой версией обработки 04.00 и новее, где смещение не указано: imagery=1-1000.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Bands of the sources</source>
        <translation>Каналы источников</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Which band feeds which input, where names and order do not tell, as imagery=3,2,1,4,5,6,7,8,9; climate=2,1,3; elevation=1: numbers from 1, in the order in which the help of the source lists the inputs. Left empty: bands are matched by their names, else by that order.</source>
        <translation>Какой канал подается на какой вход, если это не ясно из имен и порядка: imagery=3,2,1,4,5,6,7,8,9; climate=2,1,3; elevation=1 — номера начиная с 1 в том порядке, в котором входы перечислены в справке источника. Если пусто — каналы подбираются по именам, иначе в этом порядке.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The area to map, in any CRS; it grows to whole pixels of the AKVEG grid. Left empty: the tile, else the extent of the imagery, else of the elevation. In degrees it may cross the antimeridian (172,-163,51,53 [EPSG:4326]).</source>
        <translation>Картируемый участок в любой системе координат; он расширяется до целых пикселей сетки AKVEG. Если пусто — тайл, иначе охват снимков, иначе охват рельефа. В градусах может пересекать 180-й меридиан (172,-163,51,53 [EPSG:4326]).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The id of a 50 km tile of the AKVEG grid instead of an extent, for instance AK050H50V15 (Fairbanks).</source>
        <translation>Идентификатор тайла сетки AKVEG размером 50 km вместо охвата, например AK050H50V15 (Фэрбенкс).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Mask polygons</source>
        <translation>Полигоны маски</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Pixels whose centre lies outside these polygons become nodata. The map inside does not change. In a command or a script also a polygon as text: POLYGON((x y, x y, ...)) [EPSG:code].</source>
        <translation>Пиксели, центр которых лежит вне этих полигонов, получают значение «нет данных». Внутри карта не меняется. В команде или сценарии можно задать полигон текстом: POLYGON((x y, x y, ...)) [EPSG:код].</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Model (name or .onnx file)</source>
        <translation>Модель (имя или файл .onnx)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The name of an installed model ({names}), or the path of an .onnx file that meets the model contract.</source>
        <translation>Имя установленной модели ({names}) или путь к файлу .onnx, отвечающему контракту модели.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>none is installed</source>
        <translation>не установлено ни одной</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>nsp: near-surface permafrost; order: soil order. Nothing chosen means every task of the model.</source>
        <translation>nsp: приповерхностная мерзлота; order: порядок почв. Если ничего не выбрано — все задачи модели.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Pixel size (m)</source>
        <translation>Размер пикселя (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Pixel size of the map in metres. The model always reads its inputs at 10 m and can be asked at any point; a smaller size adds pixels, not detail.</source>
        <translation>Размер пикселя карты в метрах. Модель всегда читает входные данные с шагом 10 m и может быть вычислена в любой точке; меньший размер добавляет пиксели, но не подробность.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Where the model runs. auto takes a GPU when the installed engine can use one, else the CPU.</source>
        <translation>Где выполняется модель. auto: на GPU, если установленный движок может его использовать, иначе на CPU.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Processor threads</source>
        <translation>Потоки процессора</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>How many threads of the processor the map may use, within the limit of the options; 0 lets the engine choose.</source>
        <translation>Сколько потоков процессора может использовать расчет карты в пределах ограничения из параметров; 0 — выбирает движок.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Which form of a model that has two. auto takes the 8-bit form for percent maps on processors made for it, when its model card shows that it hardly differs; float32 is the model itself.</source>
        <translation>Какой из двух вариантов модели использовать, если их два. auto берет 8-битный вариант для карт в процентах на подходящих процессорах, если по карточке модели он почти не отличается; float32 — сама модель.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Encoding</source>
        <translation>Кодирование</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>percent: whole percent in one byte, nodata 255. float: probability 0 to 1 in four bytes, nodata NaN, for further computation.</source>
        <translation>percent: целые проценты в одном байте, «нет данных» — 255. float: вероятность от 0 до 1 в четырех байтах, «нет данных» — NaN, для дальнейших вычислений.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Outputs</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The rasters to write. The record of the run is always written.</source>
        <translation>Какие растры записать. Протокол расчета записывается всегда.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>The probability (0 to 1) from which permafrost is called present in the class raster. balanced takes the model&apos;s own threshold, the one with the best balanced accuracy on its held-out blocks.</source>
        <translation>Вероятность (от 0 до 1), начиная с которой в растре классов мерзлота считается присутствующей. balanced — собственный порог модели, дающий наилучшую сбалансированную точность на отложенных блоках.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Where the rasters and the record go. It is made when missing. Existing results are never replaced. @project_folder/maps is a folder beside the saved project.</source>
        <translation>Куда записываются растры и протокол. Если папки нет, она создается. Имеющиеся результаты не заменяются никогда. @project_folder/maps — папка рядом с сохраненным проектом.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Name of the run</source>
        <translation>Имя расчета</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Begins the name of every file and names the layer group. A taken name gets _2, _3 and so on.</source>
        <translation>С него начинаются имена файлов и имя группы слоев. К занятому имени добавляется _2, _3 и так далее.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Continues the run of this name and folder that ended before it was whole (a crash, a power cut, a source that could not be read any more), if there is one with the same inputs and settings. Without it, what such a run left is removed.</source>
        <translation>Продолжает незавершенный расчет с этим именем и в этой папке (после сбоя, отключения питания или потери доступа к источнику), если он есть и его входные данные и настройки те же. Иначе остатки такого расчета удаляются.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_parameters.py"/>
        <source>Adds the rasters as one layer group with their legends. Switch it off inside models.</source>
        <translation>Добавляет растры одной группой слоев с легендами. Внутри моделей следует отключить.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Points or polygons in any CRS, also with several parts and heights, or a table with coordinates (CSV: degrees with decimal point or comma, degrees-minutes-seconds, or eastings and northings).</source>
        <translation>Точки или полигоны в любой системе координат, в том числе составные и с высотами, либо таблица с координатами (CSV: градусы с десятичной точкой или запятой, градусы-минуты-секунды или прямоугольные координаты).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>The column that names the sites. Left empty: one called id, site or the like, else the rows&apos; numbers.</source>
        <translation>Столбец с названиями площадок. Если пусто — столбец с именем id, site или подобным, иначе номера строк.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Buffer (m)</source>
        <translation>Буфер (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Metres around points whose pixels are summed up to mean, minimum, maximum and standard deviation; 0 takes the point&apos;s pixel alone. Polygons are taken as they are.</source>
        <translation>Метры вокруг точек, по пикселям в пределах которых вычисляются среднее, минимум, максимум и стандартное отклонение; 0 — только пиксель точки. Полигоны берутся как есть.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Chip size (pixels)</source>
        <translation>Размер фрагмента (пиксели)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>The side of a small map that is cut out around every site and written as a GeoTIFF; 0 for none.</source>
        <translation>Сторона небольшой карты, которая вырезается вокруг каждой площадки и записывается в GeoTIFF; 0 — не вырезать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Thumbnails</source>
        <translation>Эскизы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>A picture (PNG) beside every chip.</source>
        <translation>Эскиз (PNG) рядом с каждым фрагментом.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Of a table without geometries: the column with longitude or easting.</source>
        <translation>Для таблицы без геометрии: столбец с долготой или координатой на восток.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Of a table without geometries: the column with latitude or northing.</source>
        <translation>Для таблицы без геометрии: столбец с широтой или координатой на север.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Left empty: one with a usual name.</source>
        <translation>Если пусто — столбец с обычным для этого именем.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>CRS of the table</source>
        <translation>СК таблицы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Of a table without geometries. Left empty: degrees (WGS 84).</source>
        <translation>Для таблицы без геометрии. Если пусто — градусы (WGS 84).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>The map whose values these are: float, or percent, which may take the model&apos;s 8-bit form and calls classes from whole percent. The values of sites are never rounded; chips are.</source>
        <translation>К какой карте относятся значения: float или percent; во втором случае возможен 8-битный вариант модели, а классы определяются по целым процентам. Значения площадок не округляются никогда, значения фрагментов — округляются.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Where the layer and the record go. It is made when missing. @project_folder/sites is a folder beside the saved project.</source>
        <translation>Куда записываются слой и протокол. Если папки нет, она создается. @project_folder/sites — папка рядом с сохраненным проектом.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Replace results of this name</source>
        <translation>Заменить результаты с этим именем</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Otherwise a taken name gets _2, _3 and so on.</source>
        <translation>Иначе к занятому имени добавляется _2, _3 и так далее.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Permafrost and soil order at field sites</source>
        <translation>Мерзлота и порядок почв на полевых площадках</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>permafrost,soil,soil order,alaska,sites,plots,pedons,points,csv,sample,extract,buffer,chips,batch</source>
        <translation>мерзлота,почва,порядок почв,аляска,площадки,разрезы,точки,csv,извлечение,буфер,фрагменты,пакет,permafrost,sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Says what the map has at points and polygons, without making the map of all between them.</source>
        <translation>Показывает значения карты в точках и полигонах, не строя всю карту между ними.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>&lt;p&gt;Writes a layer with the sites&apos; own columns and what the map of the same settings has there: the probability of every class at the point; mean, minimum, maximum and standard deviation in the buffer or polygon; the class that covers most and its share; confidence, applicability, pixels with and without a value, and the distance to the edge of the data.&lt;/p&gt;&lt;p&gt;Only the windows under the sites are computed, each once. A site that fails is a row with its reason (miso_status, miso_reason).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Please note:&lt;/b&gt; the bundled model was trained on simulated landscapes and has seen no field data.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Записывает слой с собственными столбцами площадок и тем, что показывает в этих местах карта с теми же настройками: вероятность каждого класса в точке; среднее, минимум, максимум и стандартное отклонение в буфере или полигоне; преобладающий класс и его доля; уверенность, применимость, число пикселей со значением и без него и расстояние до края данных.&lt;/p&gt;&lt;p&gt;Вычисляются только окна под площадками, каждое один раз. Площадка, которую рассчитать не удалось, остается строкой с указанием причины (miso_status, miso_reason).&lt;/p&gt;&lt;p&gt;&lt;b&gt;Обратите внимание:&lt;/b&gt; прилагаемая модель обучена на синтетических ландшафтах, полевых данных она не видела.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Sites with values</source>
        <translation>Площадки со значениями</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>The run was cancelled, but had just finished: its files are in {folder}.</source>
        <translation>Расчет был отменен, но успел завершиться: его файлы в папке {folder}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>{count} sites: {ok} ok, {partial} with parts missing, {failed} failed.</source>
        <translation>Площадок: {count}; полностью — {ok}, частично — {partial}, не удалось — {failed}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>Row {row}, {id} ({status}): {reason}</source>
        <translation>Строка {row}, {id} ({status}): {reason}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_sites.py"/>
        <source>... and {count} more rows in the record.</source>
        <translation>... в протоколе есть и другие строки: {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Map permafrost and soil order</source>
        <translation>Карта мерзлоты и порядка почв</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>permafrost,soil,soil order,soil taxonomy,gelisols,alaska,sentinel-2,climate,probability,onnx,map</source>
        <translation>мерзлота,почва,порядок почв,классификация почв,gelisols,аляска,sentinel-2,климат,вероятность,onnx,карта,permafrost,soil</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Maps near-surface permafrost and soil order in Alaska from imagery, elevation and climate rasters.</source>
        <translation>Картирует приповерхностную многолетнюю мерзлоту и порядок почв на Аляске по растрам снимков, рельефа и климата.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>&lt;p&gt;Maps near-surface permafrost (present within 1 m of the surface) and USDA soil order in Alaska at 10 m from a Sentinel-2 composite, an elevation model and a climate raster. Any of the three may be left out; the more there is, the better the map.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Please note:&lt;/b&gt; the bundled model was trained on simulated landscapes and has seen no field data. Its maps show how the software works; they say nothing reliable about a real place.&lt;/p&gt;&lt;p&gt;The computation runs in a separate process on this computer; QGIS stays responsive and a running map can be cancelled at any time. A cancelled run leaves no files.&lt;/p&gt;&lt;p&gt;Results: probability and class rasters for each task, the confidence of the most probable class, how alike the inputs are to what the model was trained on (applicability), all as cloud-optimised GeoTIFFs in EPSG:3338 with styles beside them, and a record of the run (JSON) with areas per class in km2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Картирует приповерхностную многолетнюю мерзлоту (в пределах 1 m от поверхности) и порядок почв USDA на Аляске с разрешением 10 m по композиту Sentinel-2, цифровой модели рельефа и климатическому растру. Любой из трех источников можно не задавать; чем их больше, тем лучше карта.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Обратите внимание:&lt;/b&gt; прилагаемая модель обучена на синтетических ландшафтах, полевых данных она не видела. Ее карты показывают, как работает программа; о реальной местности они ничего надежного не говорят.&lt;/p&gt;&lt;p&gt;Вычисления идут на этом компьютере в отдельном процессе; QGIS остается доступной для работы, и построение карты можно отменить в любой момент. Отмененный расчет файлов не оставляет.&lt;/p&gt;&lt;p&gt;Результаты: растры вероятностей и классов для каждой задачи, уверенность в самом вероятном классе, сходство входных данных с теми, на которых обучена модель (применимость), — все в виде оптимизированных для облака GeoTIFF в EPSG:3338 со стилями, а также протокол расчета (JSON) с площадями классов в km2.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Permafrost probability</source>
        <translation>Вероятность мерзлоты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Soil order probability</source>
        <translation>Вероятность порядка почв</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Permafrost class</source>
        <translation>Класс мерзлоты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Soil order class</source>
        <translation>Класс порядка почв</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/map_soils.py"/>
        <source>Summary of {run}</source>
        <translation>Сводка расчета {run}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/provider.py"/>
        <source>MISO: permafrost and soil order in Alaska</source>
        <translation>MISO: мерзлота и порядок почв на Аляске</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Reports</source>
        <translation>Отчеты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The heading. Left empty, it says what is shown.</source>
        <translation>Заголовок страницы. Если пусто — в нем сказано, что показано.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Report of a run</source>
        <translation>Отчет о расчете</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>report,html,print,summary,areas,charts,record</source>
        <translation>отчет,html,печать,сводка,площади,диаграммы,протокол,report,print</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Writes what came out of a run as one page to read, print and hand on.</source>
        <translation>Записывает результаты расчета одной страницей для чтения, печати и передачи.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>&lt;p&gt;Writes one HTML file from the record (.json) that a run has left beside its results: maps with legend, scale and north arrow, areas per class, charts, how far the model applies, and the settings and the command that make it again. It begins with what the model is not fit for.&lt;/p&gt;&lt;p&gt;The file needs nothing else: no other file and no network. It can be sent by mail, opened in any browser, and printed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;По протоколу (.json), который расчет оставил рядом с результатами, записывает один файл HTML: карты с легендой, масштабом и стрелкой севера, площади по классам, диаграммы, пределы применимости модели, а также настройки и команду для повторения расчета. Начинается он с того, для чего модель непригодна.&lt;/p&gt;&lt;p&gt;Файлу больше ничего не нужно: ни других файлов, ни сети. Его можно отправить почтой, открыть в любом браузере и напечатать.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The .json file beside the results of a run.</source>
        <translation>Файл .json рядом с результатами расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>A text of your own below the heading.</source>
        <translation>Собственный текст под заголовком.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>HTML files (*.html)</source>
        <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Report {name}</source>
        <translation>Отчет {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Map page of a run (PDF)</source>
        <translation>Карта расчета для печати (PDF)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>pdf,print,layout,map,legend,scale,north,A4,letter</source>
        <translation>pdf,печать,макет,карта,легенда,масштаб,север,A4,letter,print,layout</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Prints the maps of a run on one page with legend, scale and north arrow.</source>
        <translation>Печатает карты расчета на одной странице с легендой, масштабом и стрелкой севера.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>&lt;p&gt;Writes a PDF with the probability of permafrost and the soil order of a run beside each other, with their legends, a scale bar, an arrow to true north, and what the model is not fit for.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Записывает PDF, где рядом показаны вероятность мерзлоты и порядок почв одного расчета с легендами, масштабной линейкой, стрелкой истинного севера и указанием, для чего модель непригодна.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The .json file beside the rasters of a map.</source>
        <translation>Файл .json рядом с растрами карты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Size of the paper, landscape.</source>
        <translation>Формат бумаги, альбомная ориентация.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Map page</source>
        <translation>Страница с картой</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>The page is {page!r}.</source>
        <translation>Задана страница {page!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/report.py"/>
        <source>Choose one of: {names}.</source>
        <translation>Выберите одно из: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {value!r} cannot be read as a vector layer.</source>
        <translation>Не удалось прочитать площадки {value!r} как векторный слой.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>Choose a layer of points or polygons, or a CSV table.</source>
        <translation>Выберите слой точек или полигонов либо таблицу CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {name!r} are lines.</source>
        <translation>Площадки {name!r} заданы линиями.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>Choose points or polygons; lines can be buffered first.</source>
        <translation>Выберите точки или полигоны; вокруг линий сначала можно построить буфер.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {name!r} have no coordinate reference system.</source>
        <translation>У площадок {name!r} нет системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>The sites {name!r} cannot be handed to the engine: {problem}</source>
        <translation>Не удалось передать движку площадки {name!r}: {problem}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/sites_inputs.py"/>
        <source>Export the layer to a GeoPackage and choose that.</source>
        <translation>Экспортируйте слой в GeoPackage и выберите этот файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Suggest sampling sites</source>
        <translation>Предложить площадки для опробования</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>sampling,design,sites,stratified,random,uncertainty,field work,points,neyman,accuracy</source>
        <translation>опробование,схема,площадки,стратифицированная,случайная,неопределенность,полевые работы,точки,neyman,точность,sampling,sites</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Suggests sampling sites: where they would teach most, or a stratified random design.</source>
        <translation>Предлагает площадки для опробования: наиболее информативные или по стратифицированной случайной схеме.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>&lt;p&gt;&lt;b&gt;informative&lt;/b&gt;: sites where the map is unsure and its inputs are unlike the training data, apart from each other and, if wanted, near roads or where they cost little. They are chosen and not drawn: &lt;b&gt;no area and no accuracy can be estimated from them&lt;/b&gt;, and every site says so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;stratified&lt;/b&gt;: a random sample of the pixels of every class, with the inclusion probability of each site, from which areas and accuracies can be estimated.&lt;/p&gt;&lt;p&gt;The same seed gives the same sites. Each site has a reason, its class, confidence and applicability.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;informative&lt;/b&gt;: площадки там, где карта не уверена, а входные данные не похожи на обучающие; они удалены друг от друга и, если нужно, расположены близко к дорогам или там, где затраты малы. Они выбраны целенаправленно, а не случайно: &lt;b&gt;ни площади, ни точность по ним оценить нельзя&lt;/b&gt;, и это указано для каждой площадки.&lt;/p&gt;&lt;p&gt;&lt;b&gt;stratified&lt;/b&gt;: случайная выборка пикселей каждого класса с вероятностью включения каждой площадки; по ней можно оценить площади и точность.&lt;/p&gt;&lt;p&gt;Одно и то же порождающее число дает одни и те же площадки. Для каждой площадки указаны причина выбора, класс, уверенность и применимость.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>The .json file beside the rasters of a run.</source>
        <translation>Файл .json рядом с растрами расчета.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Another map</source>
        <translation>Другая карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Instead of a run: a raster of classes (stratified), or of percent or probabilities (informative).</source>
        <translation>Вместо расчета: растр классов (stratified) либо процентов или вероятностей (informative).</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Values of the other map</source>
        <translation>Значения другой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>What the values of the other map are; auto: by what its file says.</source>
        <translation>Что означают значения другой карты; auto: по сведениям из файла.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Class names of the other map</source>
        <translation>Названия классов другой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Names of its codes, where its file has none. As text: 1=Peat; 2=Rock.</source>
        <translation>Названия кодов, если их нет в файле. Текстом: 1=Торф; 2=Скала.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the run: nsp or order. Left empty: its first.</source>
        <translation>Задача расчета: nsp или order. Если пусто — первая.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Number of sites</source>
        <translation>Число площадок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>How many sites are wanted. Where there is no room for so many, the log says so.</source>
        <translation>Сколько нужно площадок. Если для такого числа нет места, об этом говорится в журнале.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>informative: where a site teaches most. stratified: at random within every class.</source>
        <translation>informative: там, где площадка даст больше всего сведений. stratified: случайно внутри каждого класса.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Seed</source>
        <translation>Порождающее число</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the random numbers. The same seed gives the same sites.</source>
        <translation>Для случайных чисел. Одно и то же число дает одни и те же площадки.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Polygons outside of which no site is put.</source>
        <translation>Полигоны, вне которых площадки не размещаются.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Excluded</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Features in which no site is put: water, private land, roads and pipelines with a buffer.</source>
        <translation>Объекты, внутри которых площадки не размещаются: водоемы, частные земли, дороги и трубопроводы с буфером.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Buffer of the excluded (m)</source>
        <translation>Буфер исключаемых объектов (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Metres around them in which no site is put either.</source>
        <translation>Метры вокруг них, где площадки тоже не размещаются.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Lines from which the distance of every site is measured.</source>
        <translation>Линии, от которых измеряется расстояние до каждой площадки.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Largest distance from a road (m)</source>
        <translation>Наибольшее расстояние от дороги (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>No site is further away; 0 for no limit.</source>
        <translation>Дальше площадки не размещаются; 0 — без ограничения.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>What reaching a place costs, in any unit: hours, dollars.</source>
        <translation>Затраты на то, чтобы добраться до места, в любых единицах: часы, доллары.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Largest cost</source>
        <translation>Наибольшие затраты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>No site costs more, and none is put where the cost is not known.</source>
        <translation>Площадки с большими затратами, а также там, где затраты неизвестны, не размещаются.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Least distance of two sites (m)</source>
        <translation>Наименьшее расстояние между площадками (m)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the informative design. Left empty: half the mean spacing that so many sites would have.</source>
        <translation>Для схемы informative. Если пусто — половина среднего расстояния при таком числе площадок.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Weight of uncertainty</source>
        <translation>Вес неопределенности</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Weight of being unlike the training data</source>
        <translation>Вес несходства с обучающими данными</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Weight of access (roads, cost)</source>
        <translation>Вес доступности (дороги, затраты)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>In the score of the informative design.</source>
        <translation>В показателе схемы informative.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Sites per class</source>
        <translation>Площадки по классам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the stratified design. proportional: by area. equal: the same for all. neyman: by area x expected deviation, which serves estimates of the whole best.</source>
        <translation>Для схемы stratified. proportional: пропорционально площади. equal: всем поровну. neyman: по произведению площади на ожидаемое отклонение — лучше всего для оценок по всей карте.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Least sites of a class</source>
        <translation>Наименьшее число площадок в классе</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Of the stratified design; a class needs two for a standard error.</source>
        <translation>Для схемы stratified; чтобы вычислить стандартную ошибку, классу нужны две площадки.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Expected accuracy</source>
        <translation>Ожидаемая точность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Share (0 to 1)</source>
        <translation>Доля (от 0 до 1)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>For neyman: the share of a class&apos;s pixels that you expect to be right. Left empty: the mean probability of the mapped class. As text: Gelisols=0.9; Histosols=0.6.</source>
        <translation>Для neyman: какая доля пикселей класса, по вашему мнению, верна. Если пусто — средняя вероятность картированного класса. Текстом: Gelisols=0.9; Histosols=0.6.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Number of sites found</source>
        <translation>Число найденных площадок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Both a run and another map were given.</source>
        <translation>Заданы и расчет, и другая карта.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>No map was given.</source>
        <translation>Карта не задана.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Give the record of a run, or one raster.</source>
        <translation>Задайте протокол расчета или один растр.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{name}: stratified random sites</source>
        <translation>{name}: стратифицированные случайные площадки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{name}: informative sites, unfit for area estimates</source>
        <translation>{name}: информативные площадки, для оценки площадей непригодны</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{count} sites.</source>
        <translation>Площадок: {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>{name}: {sites} sites of {pixels} pixels, {area}.</source>
        <translation>{name}: площадок {sites}, пикселей {pixels}, {area}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>The expected accuracy of {name} is {share!r}.</source>
        <translation>Ожидаемая точность для {name} — {share!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/suggest_sites.py"/>
        <source>Give a number from 0 to 1.</source>
        <translation>Укажите число от 0 до 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/tables.py"/>
        <source>The row {left!r}, {right!r} of {name} is half empty, or its first column comes twice.</source>
        <translation>Строка {left!r}, {right!r} в {name} заполнена наполовину, или ее первый столбец повторяется.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/tables.py"/>
        <source>Fill both columns, or remove the row.</source>
        <translation>Заполните оба столбца или удалите строку.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The scale {part!r} cannot be read, or is given twice.</source>
        <translation>Масштаб {part!r} не удалось разобрать, или он задан дважды.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Write imagery=SCALE, elevation=SCALE or climate=SCALE+OFFSET, separated by &apos;;&apos;.</source>
        <translation>Укажите imagery=SCALE, elevation=SCALE или climate=SCALE+OFFSET через «;».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The bands {part!r} cannot be read, or are given twice.</source>
        <translation>Каналы {part!r} не удалось разобрать, или они заданы дважды.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Write imagery=3,2,1,4,5,6,7,8,9 or climate=2,1,3 or elevation=1, separated by &apos;;&apos;.</source>
        <translation>Укажите imagery=3,2,1,4,5,6,7,8,9, или climate=2,1,3, или elevation=1 через «;».</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The path {text!r} refers to @{name}, which has no value: the project is not saved.</source>
        <translation>Путь {text!r} ссылается на @{name}, но значения у этой переменной нет: проект не сохранен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Save the project, or write the whole path.</source>
        <translation>Сохраните проект или укажите полный путь.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>The threshold is {text!r}.</source>
        <translation>Задан порог {text!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/texts.py"/>
        <source>Give a number from 0 to 1, or the word balanced.</source>
        <translation>Укажите число от 0 до 1 или слово balanced.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_inputs.py"/>
        <source>The layer {name!r} has no field {key!r}.</source>
        <translation>В слое {name!r} нет поля {key!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>{name} is {value!r}, which cannot be read as a vector layer.</source>
        <translation>Не удалось прочитать как векторный слой: {name} = {value!r}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>Choose a vector layer or file.</source>
        <translation>Выберите векторный слой или файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>The layer {name!r} holds {kind}, which is of no use here.</source>
        <translation>Слой {name!r} содержит {kind}, здесь это не подходит.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/vector_parameters.py"/>
        <source>The layer {name!r} has no coordinate reference system.</source>
        <translation>У слоя {name!r} нет системы координат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Zonal summary</source>
        <translation>Сводка по зонам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>zonal,statistics,polygon,map unit,park,road,buffer,area,km2,permafrost,soil,table,join</source>
        <translation>зональная,статистика,полигон,картографический выдел,парк,дорога,буфер,площадь,km2,мерзлота,почва,таблица,соединение,zonal</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Sums up finished maps per polygon: class areas in km2, mean probability, confidence and more.</source>
        <translation>Подводит итоги готовых карт по полигонам: площади классов в km2, средняя вероятность, уверенность и другое.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>&lt;p&gt;Sums up finished maps within polygons such as map units or parks, or within a distance of roads or points: the area of every class in km2 and percent, the class of the largest area, mean probability, confidence and applicability.&lt;/p&gt;&lt;p&gt;Results: a table (CSV) that joins to the layer by its key, the zones as a styled layer with the same columns, and a record that explains each column.&lt;/p&gt;&lt;p&gt;A pixel belongs to a zone when its centre lies inside, as in a map&apos;s own mask. A zone in which no centre lies takes the pixel it lies in, and its note says so. Areas are true areas, whatever the CRS of the map.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Подводит итоги готовых карт внутри полигонов, например картографических выделов или парков, либо в пределах заданного расстояния от дорог или точек: площадь каждого класса в km2 и процентах, класс с наибольшей площадью, средние вероятность, уверенность и применимость.&lt;/p&gt;&lt;p&gt;Результаты: таблица (CSV), которая присоединяется к слою по ключу, слой зон со стилем и теми же столбцами и протокол с пояснением каждого столбца.&lt;/p&gt;&lt;p&gt;Пиксель относится к зоне, если его центр лежит внутри нее, как и в маске самой карты. Зона, в которую не попал ни один центр, получает тот пиксель, в котором лежит; это указывается в примечании. Площади истинные в любой системе координат карты.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>The .json file beside the rasters of a run: all of its maps are summed up.</source>
        <translation>Файл .json рядом с растрами расчета: сводка строится по всем его картам.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Other maps</source>
        <translation>Другие карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Rasters instead of a run, or besides it. One that belongs to a run is known by the record beside it.</source>
        <translation>Растры вместо расчета или в дополнение к нему. Растр расчета опознается по протоколу рядом с ним.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Values of the other maps</source>
        <translation>Значения других карт</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>class: codes. percent: 0 to 100, where higher values are codes of something else (water, glaciers) and are never averaged. probability: 0 to 1. value: any quantity. auto: by what the file says.</source>
        <translation>class: коды. percent: от 0 до 100, более высокие значения — коды чего-то другого (вода, ледники), они никогда не усредняются. probability: от 0 до 1. value: любая величина. auto: по сведениям из файла.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Zones</source>
        <translation>Зоны</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Polygons in any CRS; lines and points too where a buffer is given.</source>
        <translation>Полигоны в любой системе координат; линии и точки — если задан буфер.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Key field</source>
        <translation>Ключевое поле</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Names a zone in the table, for the join. Left empty: the number of the feature.</source>
        <translation>Название зоны в таблице для присоединения. Если пусто — номер объекта.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Features with the same key are one zone</source>
        <translation>Объекты с одинаковым ключом — одна зона</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>For map units of many polygons. What they have in common counts once.</source>
        <translation>Для картографических выделов из многих полигонов. Их общая часть учитывается один раз.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Metres around each feature, measured on the ground. Roads and points need one.</source>
        <translation>Метры вокруг каждого объекта, измеряемые на местности. Для дорог и точек буфер обязателен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Zones with their summary</source>
        <translation>Зоны со сводкой</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>No layer of zones was given.</source>
        <translation>Слой зон не задан.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Choose a layer of polygons.</source>
        <translation>Выберите слой полигонов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>No key field was given by which features are one zone.</source>
        <translation>Не задано ключевое поле, по которому объекты образуют одну зону.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>Choose the key field, or let every feature be a zone.</source>
        <translation>Выберите ключевое поле или считайте каждый объект отдельной зоной.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>{name}: zones</source>
        <translation>{name}: зоны</translation>
    </message>
    <message>
        <location filename="../miso_qgis/processing/zonal_summary.py"/>
        <source>{count} zones.</source>
        <translation>Зон: {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>No output was written; start it again when you like.</source>
        <translation>Результаты не записаны; запустите расчет снова, когда захотите.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>{what} is {shown}.</source>
        <translation>{what}: недопустимое значение {shown}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give an object with the fields of {name}.</source>
        <translation>Задайте объект с полями {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The field {unknown} of {what}</source>
        <translation>Поле {unknown} ({what})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Known fields: {known}.</source>
        <translation>Известные поля: {known}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>{what} is incomplete: {error}.</source>
        <translation>{what}: данные неполны, {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give every required field.</source>
        <translation>Задайте все обязательные поля.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a finite number.</source>
        <translation>Укажите конечное число.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a number from {minimum} to {maximum}.</source>
        <translation>Укажите число от {minimum} до {maximum}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give a text of whole characters.</source>
        <translation>Укажите текст без неполных символов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A path has no zero character and at most {max_path_length} others.</source>
        <translation>В пути нет нулевых символов, а других — не больше {max_path_length}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The list of files read together with {path}</source>
        <translation>Список файлов, читаемых вместе с {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a list of paths.</source>
        <translation>Задайте список путей.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The path of a source</source>
        <translation>Путь к источнику</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Name a raster file.</source>
        <translation>Укажите файл растра.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The band list of {path}</source>
        <translation>Список каналов {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give band numbers, for instance 3,2,1.</source>
        <translation>Укажите номера каналов, например 3,2,1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A band number of {path}</source>
        <translation>Номер канала {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Band numbers start at 1.</source>
        <translation>Номера каналов начинаются с 1.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The {name} of {path}</source>
        <translation>Поле {name} для {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The nodata value of {path}</source>
        <translation>Значение «нет данных» для {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a number.</source>
        <translation>Укажите число.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The CRS of {path}</source>
        <translation>Система координат {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The {name} of the extent</source>
        <translation>Граница охвата {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The CRS of the extent</source>
        <translation>Система координат охвата</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The extent {xmin},{ymin},{xmax},{ymax} is empty.</source>
        <translation>Охват {xmin},{ymin},{xmax},{ymax} пуст.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give XMIN,YMIN,XMAX,YMAX with XMIN below XMAX and YMIN below YMAX.</source>
        <translation>Задайте XMIN,YMIN,XMAX,YMAX, где XMIN меньше XMAX, а YMIN меньше YMAX.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The mask {title} holds no polygon.</source>
        <translation>В маске {title} нет полигонов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A geometry of the mask</source>
        <translation>Геометрия маски</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Only polygons can mask a map.</source>
        <translation>Маской карты могут быть только полигоны.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The output folder</source>
        <translation>Папка результатов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Name a folder for the results.</source>
        <translation>Укажите папку для результатов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>No imagery, elevation or climate raster was given.</source>
        <translation>Не задан ни один растр снимков, рельефа или климата.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give at least one; a map from elevation and climate alone is possible.</source>
        <translation>Задайте хотя бы один; карту можно построить и только по рельефу и климату.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The tile</source>
        <translation>Тайл</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Both an extent and the tile {tile} were given.</source>
        <translation>Заданы и охват, и тайл {tile}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give one of them.</source>
        <translation>Задайте что-то одно.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The pixel size</source>
        <translation>Размер пикселя</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The encoding</source>
        <translation>Кодирование</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The precision</source>
        <translation>Разрядность</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The list of {name}</source>
        <translation>Список {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give a list of names.</source>
        <translation>Задайте список имен.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>An output</source>
        <translation>Вид результата</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Choose from: {output_kinds}.</source>
        <translation>Выберите из: {output_kinds}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The list of outputs</source>
        <translation>Список результатов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The name of the run</source>
        <translation>Имя расчета</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Use letters, digits, spaces, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Используйте буквы, цифры, пробелы, &apos;-&apos;, &apos;_&apos; и &apos;.&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The number of threads</source>
        <translation>Число потоков</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The memory limit</source>
        <translation>Предел памяти</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The side of the windows</source>
        <translation>Сторона окон</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The overlap of the windows</source>
        <translation>Перекрытие окон</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The number of windows at a time</source>
        <translation>Число окон за один раз</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give 0 (automatic) to {largest}.</source>
        <translation>Укажите число от 0 (автоматически) до {largest}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The field {what}</source>
        <translation>Поле {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/compare.py"/>
        <location filename="../miso_qgis/requests/report.py"/>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give an object with the fields of MapRequest.</source>
        <translation>Задайте объект с полями MapRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The {name}</source>
        <translation>Поле {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The covariates</source>
        <translation>Ковариаты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>Give an object of band name: source.</source>
        <translation>Задайте объект вида имя канала: источник.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>The covariate {name}</source>
        <translation>Ковариата {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A message could not be read: {error}.</source>
        <translation>Не удалось прочитать сообщение: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/protocol.py"/>
        <source>A message is not an object with a type.</source>
        <translation>Сообщение не является объектом с типом.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The output of a map</source>
        <translation>Вид результата карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The label of a map</source>
        <translation>Метка карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The kind of a map</source>
        <translation>Вид карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Choose one of: {kinds}.</source>
        <translation>Выберите одно из: {kinds}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The band of {path}</source>
        <translation>Канал {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Band numbers start at 1; 0 leaves it open.</source>
        <translation>Номера каналов начинаются с 1; 0 — не задано.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The class names of {path}</source>
        <translation>Названия классов {path}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The path of a vector layer</source>
        <translation>Путь к векторному слою</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Name a vector file.</source>
        <translation>Укажите векторный файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The layer of a vector file</source>
        <translation>Слой векторного файла</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The title of a vector layer</source>
        <translation>Название векторного слоя</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give an object of code: name.</source>
        <translation>Задайте объект вида код: название.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>A code in {what}</source>
        <translation>Код ({what})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give a whole number.</source>
        <translation>Укажите целое число.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The name of the class {code}</source>
        <translation>Название класса {code}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>Give it a name.</source>
        <translation>Дайте ему название.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The name of the results</source>
        <translation>Имя результатов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The field {name}</source>
        <translation>Поле {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>{what} has no {name}.</source>
        <translation>{what}: не задано поле {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/analysis.py"/>
        <source>The {name} of {what}</source>
        <translation>Поле {name} ({what})</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The field of a filter</source>
        <translation>Поле фильтра</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Name a field of the observations.</source>
        <translation>Укажите поле наблюдений.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The operator of a filter</source>
        <translation>Оператор фильтра</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Choose one of: {operators}.</source>
        <translation>Выберите одно из: {operators}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The value of a filter</source>
        <translation>Значение фильтра</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a number, a date or a text.</source>
        <translation>Укажите число, дату или текст.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The kind of the map</source>
        <translation>Вид значений карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The unit of the depth</source>
        <translation>Единица глубины</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The design of the sample</source>
        <translation>Схема выборки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The pair of coordinate fields</source>
        <translation>Пара полей координат</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give both, or neither.</source>
        <translation>Укажите оба или ни одного.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The mapping of labels to classes</source>
        <translation>Соответствие меток классам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give an object of label: class.</source>
        <translation>Задайте объект вида метка: класс.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>A label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The class of the label {label}</source>
        <translation>Класс метки {label}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The list of filters</source>
        <translation>Список фильтров</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a list of filters.</source>
        <translation>Задайте список фильтров.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The field &apos;presence_only&apos;</source>
        <translation>Поле &apos;presence_only&apos;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The observations are said to be presences only and a {design} probability sample.</source>
        <translation>Для наблюдений указано и только присутствие, и вероятностная выборка {design}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>A probability sample notes absences too: give one of the two.</source>
        <translation>Вероятностная выборка отмечает и отсутствие: укажите что-то одно.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The side of the blocks</source>
        <translation>Сторона блоков</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The number of bootstrap draws</source>
        <translation>Число повторов бутстрепа</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The seed</source>
        <translation>Порождающее число</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Укажите целое число от {low} до {high}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The observations</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Name it.</source>
        <translation>Это значение нужно указать.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The label field</source>
        <translation>Поле метки</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Name the field that holds what was observed.</source>
        <translation>Укажите поле, в котором записано, что наблюдалось.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The run</source>
        <translation>Расчет</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Both a run and a raster were given to be assessed.</source>
        <translation>Для оценки заданы и расчет, и растр.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give either the record (R.json) of a run or a raster.</source>
        <translation>Задайте либо протокол (R.json) расчета, либо растр.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The list of rasters</source>
        <translation>Список растров</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give one raster; several can be joined by a VRT.</source>
        <translation>Задайте один растр; несколько можно объединить в VRT.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Of the regions and the field that names them only one was given.</source>
        <translation>Из двух — регионы и поле с их названиями — задано только одно.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give a layer of polygons and the field with their names, or neither.</source>
        <translation>Задайте слой полигонов и поле с их названиями или ничего из этого.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>Give an object with the fields of AssessRequest.</source>
        <translation>Задайте объект с полями AssessRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>The raster</source>
        <translation>Растр</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/assess.py"/>
        <source>A filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The table of classes</source>
        <translation>Таблица классов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>Give an object of old class: new class.</source>
        <translation>Задайте объект вида старый класс: новый класс.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>A class of the old map</source>
        <translation>Класс старой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>What the class {old} stands for</source>
        <translation>Соответствие классу {old}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>Name a class of the new map.</source>
        <translation>Укажите класс новой карты.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The threshold of the old map</source>
        <translation>Порог старой карты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The grid</source>
        <translation>Сетка</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>Give an object with the fields of CompareRequest.</source>
        <translation>Задайте объект с полями CompareRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The new map</source>
        <translation>Новая карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/compare.py"/>
        <source>The old map</source>
        <translation>Старая карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The record</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The report&apos;s file</source>
        <translation>Файл отчета</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Name a file.</source>
        <translation>Укажите файл.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The field &apos;overwrite&apos;</source>
        <translation>Поле &apos;overwrite&apos;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give an object with the fields of ReportRequest.</source>
        <translation>Задайте объект с полями ReportRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The field {name} of the request</source>
        <translation>Поле запроса {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>The request lacks the field {name}.</source>
        <translation>В запросе нет поля {name}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give record and out.</source>
        <translation>Укажите record и out.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>{what} has {count} characters.</source>
        <translation>{what}: длина в символах — {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/report.py"/>
        <source>Give at most {most}.</source>
        <translation>Допускается не больше {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>{what} is {value}.</source>
        <translation>{what}: недопустимое значение {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give a number from 0 to {most}.</source>
        <translation>Укажите число от 0 до {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Known fields: {names}.</source>
        <translation>Известные поля: {names}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The field {name} of the sites</source>
        <translation>Поле площадок {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The path of the sites</source>
        <translation>Путь к площадкам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Name a vector file or a CSV table.</source>
        <translation>Укажите векторный файл или таблицу CSV.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The pair of coordinate columns</source>
        <translation>Пара столбцов координат</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The {name} of a request for sites</source>
        <translation>Поле {name} запроса по площадкам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Leave it out.</source>
        <translation>Не задавайте его.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The CRS of a request for sites</source>
        <translation>Система координат запроса по площадкам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Values are those of a map in {model_crs}.</source>
        <translation>Значения относятся к карте в {model_crs}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The buffer</source>
        <translation>Буфер</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The side of the chips</source>
        <translation>Сторона фрагментов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give a whole number of pixels, 0 for none.</source>
        <translation>Укажите целое число пикселей, 0 — без фрагментов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The field &apos;thumbnails&apos;</source>
        <translation>Поле &apos;thumbnails&apos;</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Thumbnails are pictures of chips: give their side.</source>
        <translation>Эскизы — это изображения фрагментов: задайте сторону фрагментов.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>The request for sites</source>
        <translation>Запрос по площадкам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/sites.py"/>
        <source>Give the fields &apos;map&apos; and &apos;sites&apos;.</source>
        <translation>Задайте поля &apos;map&apos; и &apos;sites&apos;.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The number of sites</source>
        <translation>Число площадок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The least number of sites of a class</source>
        <translation>Наименьшее число площадок в классе</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Укажите целое число от {least} до {most}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The design</source>
        <translation>Схема</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The allocation</source>
        <translation>Распределение по классам</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The buffer of the excluded features</source>
        <translation>Буфер исключаемых объектов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The largest distance from a road</source>
        <translation>Наибольшее расстояние от дороги</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The largest cost</source>
        <translation>Наибольшие затраты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give the roads as well.</source>
        <translation>Задайте также дороги.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give the raster of costs as well.</source>
        <translation>Задайте также растр затрат.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The spacing of the sites</source>
        <translation>Расстояние между площадками</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The spacing of a stratified design</source>
        <translation>Расстояние в стратифицированной схеме</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Leave it out: a least distance would change the inclusion probabilities.</source>
        <translation>Не задавайте его: наименьшее расстояние изменило бы вероятности включения.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The weight of {what}</source>
        <translation>Вес {what}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The sum of the weights</source>
        <translation>Сумма весов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give at least one weight above 0.</source>
        <translation>Задайте хотя бы один вес больше 0.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The expected accuracies</source>
        <translation>Ожидаемые точности</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give an object of class: share.</source>
        <translation>Задайте объект вида класс: доля.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The expected accuracy of {name}</source>
        <translation>Ожидаемая точность для {name}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>A class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>Give an object with the fields of SuggestRequest.</source>
        <translation>Задайте объект с полями SuggestRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The area</source>
        <translation>Участок</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The excluded features</source>
        <translation>Исключаемые объекты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/suggest.py"/>
        <source>The cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The list of maps</source>
        <translation>Список карт</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>Give a run&apos;s record or at least one raster.</source>
        <translation>Задайте протокол расчета или хотя бы один растр.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The key field</source>
        <translation>Ключевое поле</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The name of the key</source>
        <translation>Имя ключа</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>Name the field by which polygons are one zone.</source>
        <translation>Укажите поле, по которому полигоны составляют одну зону.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>Give an object with the fields of ZonalRequest.</source>
        <translation>Задайте объект с полями ZonalRequest.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/requests/zonal.py"/>
        <source>The layer of zones</source>
        <translation>Слой зон</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>--map-scale is {value}.</source>
        <translation>--map-scale: недопустимое значение {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>Give SCALE or SCALE,OFFSET.</source>
        <translation>Укажите SCALE или SCALE,OFFSET.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>--classes has {value}.</source>
        <translation>--classes: недопустимое значение {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/accuracy_commands.py"/>
        <source>Write TEXT=CLASS, for instance frozen=present.</source>
        <translation>Укажите TEXT=CLASS, например frozen=present.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{zones} zones</source>
        <translation>зон: {zones}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>Agreement {agreement} of {comparable_km2} km2</source>
        <translation>Согласие {agreement} площади {comparable_km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>Mean difference {mean} percentage points, absolute {mean_absolute}</source>
        <translation>Средняя разность (процентные пункты): {mean}, абсолютная: {mean_absolute}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{sites} sites, fit for area estimates</source>
        <translation>площадок: {sites}, для оценки площадей пригодны</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{sites} sites, unfit for area estimates</source>
        <translation>площадок: {sites}, для оценки площадей непригодны</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>{name}: {sites} of {pixels} pixels, {km2} km2</source>
        <translation>{name}: площадок {sites}, пикселей {pixels}, {km2} km2</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>line {number} has no two columns</source>
        <translation>в строке {number} нет двух столбцов</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>line {number} does not start with a code</source>
        <translation>строка {number} не начинается с кода</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>The table {path} cannot be read: {error}.</source>
        <translation>Не удалось прочитать таблицу {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/analysis_commands.py"/>
        <source>Give a text file of two columns separated by a comma.</source>
        <translation>Задайте текстовый файл с двумя столбцами через запятую.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>{count} sites: {ok} ok, {partial} with parts missing, {failed} failed</source>
        <translation>площадок: {count}; полностью — {ok}, частично — {partial}, не удалось — {failed}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>row {row}, {id} ({status}): {reason}</source>
        <translation>строка {row}, {id} ({status}): {reason}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/sites_options.py"/>
        <source>... and {count} more rows in the record</source>
        <translation>... в протоколе есть и другие строки: {count}</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>--covariate is {value}.</source>
        <translation>--covariate: недопустимое значение {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Write NAME=FILE, NAME=FILE:BAND, NAME=FILE*SCALE or NAME=FILE:BAND*SCALE+OFFSET.</source>
        <translation>Укажите NAME=FILE, NAME=FILE:BAND, NAME=FILE*SCALE или NAME=FILE:BAND*SCALE+OFFSET.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>{option} is {value}.</source>
        <translation>{option}: недопустимое значение {value}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Give 1 number.</source>
        <translation>Укажите 1 число.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Give {count} numbers.</source>
        <translation>Укажите несколько чисел: {count}.</translation>
    </message>
    <message>
        <location filename="../miso_qgis/shell/source_options.py"/>
        <source>Give band numbers such as 3,2,1.</source>
        <translation>Укажите номера каналов, например 3,2,1.</translation>
    </message>
</context>
</TS>
