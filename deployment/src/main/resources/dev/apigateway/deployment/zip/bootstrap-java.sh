#!/bin/sh
# Starts the application on the Java runtime beside this script, as the custom runtime of a Lambda function.

case $0 in
*/*) here=${0%/*} ;;
*) here=. ;;
esac
cd "${LAMBDA_TASK_ROOT:-$here}" || exit 1

# The JVM takes what a training run left only with jars of the names, seen from here, and times of that run. Who unpacked them
# without the times that the zip states gets these back, which costs a comparison where all is well.
if [ quarkus-app/function.jar -nt /bin/sh ]; then
    TZ=UTC0 touch -c -t 198002010000.00 quarkus-app/*.jar quarkus-app/*/*.jar quarkus-app/lib/*/*.jar 2> /dev/null
fi
archive=
if [ -e app.aot ]; then
    archive=-XX:AOTCache=app.aot
elif [ -e app.jsa ]; then
    archive=-XX:SharedArchiveFile=app.jsa
fi

# JAVA_OPTS is split at blanks, but a * in it is no file name. What comes last wins in the JVM.
set -f
exec runtime/bin/java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData ${archive:+"$archive"} ${JAVA_OPTS:-} \
    -jar quarkus-app/function.jar
