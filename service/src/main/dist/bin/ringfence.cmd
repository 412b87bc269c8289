@echo off
rem Starts Ringfence. No class-data archive is used here: its class path is that of POSIX systems.
setlocal
set "here=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %RINGFENCE_JAVA_OPTS% --enable-native-access=ALL-UNNAMED -cp "%here%\lib\*;%here%\lib\web\*" org.ringfence.service.Main %*
