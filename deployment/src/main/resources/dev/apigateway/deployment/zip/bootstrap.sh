#!/bin/sh
# Starts the application on the JVM as the custom runtime of a Lambda function.
# Only what the shell itself can do: the execution environment has few commands.

case $0 in
*/*) here=${0%/*} ;;
*) here=. ;;
esac
root=${LAMBDA_TASK_ROOT:-$here}

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
elif java=$(command -v java); then
    :
elif [ -x /opt/java/bin/java ]; then
    java=/opt/java/bin/java
else
    echo "bootstrap: found no java by JAVA_HOME ('${JAVA_HOME:-}'), on the PATH or at /opt/java/bin/java. Add a Lambda layer with a Java runtime in its directory java, or build the function as a native executable." >&2
    exit 1
fi

# JAVA_OPTS is split at blanks, but a * in it is no file name. What comes last wins in the JVM.
set -f
exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 ${JAVA_OPTS:-} \
    -jar "$root/quarkus-app/quarkus-run.jar"
