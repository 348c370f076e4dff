package dev.apigateway.deployment.aws;

import static io.quarkus.deployment.annotations.ExecutionTime.STATIC_INIT;

import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;

import dev.apigateway.extension.aws.AwsClientRecorder;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.deployment.IsProduction;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.pkg.builditem.CurateOutcomeBuildItem;
import io.quarkus.deployment.pkg.steps.NativeOrNativeSourcesBuild;
import io.quarkus.maven.dependency.ResolvedDependency;
import io.quarkus.paths.PathTree;

/** Lets an executable know which files of the AWS SDK there are, which else it would look for. */
@BuildSteps(onlyIf = { AwsSdk.class, IsProduction.class, NativeOrNativeSourcesBuild.class })
class AwsResourceProcessor {

    private static final String FOLDER = AwsClientRecorder.SDK_RESOURCES.substring(0,
            AwsClientRecorder.SDK_RESOURCES.length() - 1);

    @BuildStep
    @Record(STATIC_INIT)
    void rememberResources(CurateOutcomeBuildItem application, AwsClientRecorder recorder) {
        ApplicationModel model = application.getApplicationModel();
        Set<String> names = new TreeSet<>();
        addTo(names, model.getAppArtifact().getContentTree());
        for (ResolvedDependency dependency : model.getRuntimeDependencies()) {
            addTo(names, dependency.getContentTree());
        }
        recorder.rememberResources(names);
    }

    static void addTo(Set<String> names, PathTree tree) {
        tree.walkIfContains(FOLDER, visit -> {
            String name = visit.getRelativePath("/");
            if (!name.endsWith(".class") && Files.isRegularFile(visit.getPath())) {
                names.add(name);
            }
        });
    }
}
