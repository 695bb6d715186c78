@echo off
rem Builds what is missing, then runs the command line of OSID Forge.
rem   osid --help        what there is
rem   osid bench         benchmarks (JMH), in a build of their own
rem   osid crash-test    kills writers of the durable provider and looks what was kept, in a build of its own
rem OSID_JAVA_OPTS holds options for the Java that runs it.
rem Unlike ./osid it does not see edits of the sources: set OSID_REBUILD=1 once after one.
setlocal
set "HOME_DIR=%~dp0"
set "MODULE=osid-cli"
if "%~1"=="bench" set "MODULE=osid-benchmarks"
if "%~1"=="crash-test" set "MODULE=osid-crash-test"
set "JAR=%HOME_DIR%%MODULE%\target\%MODULE%.jar"

set "TOOL=java"
where java >nul 2>&1 || goto missing
if defined OSID_REBUILD goto build
if exist "%JAR%" goto run

:build
set "TOOL=mvn"
where mvn >nul 2>&1 || goto missing
set "LOG=%HOME_DIR%%MODULE%\target\osid-build.log"
if not exist "%HOME_DIR%%MODULE%\target" mkdir "%HOME_DIR%%MODULE%\target"
echo osid: building %MODULE% and what it needs (the first time this takes some minutes) ... 1>&2
call mvn -B -f "%HOME_DIR%pom.xml" -pl %MODULE% -am -Dmaven.test.skip=true -Dspotless.check.skip=true package >"%LOG%" 2>&1 <nul
if not errorlevel 1 goto run
type "%LOG%" 1>&2
echo osid: the build failed; all of its output is in %LOG% 1>&2
exit /b 2

:missing
echo osid: %TOOL% is not on the PATH; JDK 17 or newer and Maven 3.8.7 or newer are needed 1>&2
exit /b 2

:run
if not "%MODULE%"=="osid-cli" goto own
rem a command is over before the second compiler and a collector with threads of its own are worth their start; a server is not
if not "%~1"=="serve" if not defined OSID_JAVA_OPTS set "OSID_JAVA_OPTS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
java %OSID_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:own
rem all arguments but the first
for /f "tokens=1,*" %%a in ("%*") do set "ARGS=%%b"
java %OSID_JAVA_OPTS% -jar "%JAR%" %ARGS%
exit /b %ERRORLEVEL%
