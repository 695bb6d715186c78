@echo off
rem Builds what is missing, then runs the command line of OSID Forge.
rem After an edit of the sources: set OSID_REBUILD=1 once.
setlocal
set "HOME_DIR=%~dp0"
set "MODULE=osid-cli"
set "ARGS=%*"
if /i "%~1"=="bench" (
  set "MODULE=osid-benchmarks"
  for /f "tokens=1,*" %%a in ("%*") do set "ARGS=%%b"
)
set "JAR=%HOME_DIR%%MODULE%\target\%MODULE%.jar"
if defined OSID_REBUILD goto build
if exist "%JAR%" goto run
:build
echo osid: building %MODULE% and what it needs (the first time this takes some minutes) ... 1>&2
call mvn -q -B -f "%HOME_DIR%pom.xml" -pl %MODULE% -am -Dmaven.test.skip=true -Dspotless.check.skip=true package
if errorlevel 1 exit /b 2
:run
java %OSID_JAVA_OPTS% -jar "%JAR%" %ARGS%
exit /b %ERRORLEVEL%
