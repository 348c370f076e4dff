#!/bin/sh
# Starts the application on the Java runtime beside this script, as the custom runtime of a Lambda function.

case $0 in
*/*) here=${0%/*} ;;
*) here=. ;;
esac
root=${LAMBDA_TASK_ROOT:-$here}

# The JVM takes the cache only with jars of the times that the zip states. Who unpacked it without them gets them back here,
# which costs a comparison where all is well.
if [ "$root/quarkus-app/function.jar" -nt /bin/sh ]; then
    TZ=UTC0 touch -c -t 198002010000.00 "$root"/quarkus-app/*.jar "$root"/quarkus-app/*/*.jar "$root"/quarkus-app/lib/*/*.jar 2> /dev/null
fi

# JAVA_OPTS is split at blanks, but a * in it is no file name. What comes last wins in the JVM.
set -f
exec "$root/runtime/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:AOTCache="$root/app.aot" \
    ${JAVA_OPTS:-} -jar "$root/quarkus-app/function.jar"
