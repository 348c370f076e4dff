package dev.apigateway.rest.deployment;

import static org.jboss.resteasy.reactive.common.processor.ResteasyReactiveDotNames.DATE_FORMAT;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.Type;

import dev.apigateway.deployment.body.BodySource;
import io.quarkus.arc.deployment.BeanArchiveIndexBuildItem;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveHierarchyBuildItem;
import io.quarkus.deployment.pkg.steps.NativeOrNativeSourcesBuild;
import io.quarkus.resteasy.reactive.spi.MessageBodyReaderBuildItem;
import io.quarkus.resteasy.reactive.spi.MessageBodyWriterBuildItem;

/** Registers what has to be found by reflection in a native executable. */
class ReflectionProcessor {

    @BuildStep(onlyIf = NativeOrNativeSourcesBuild.class)
    void registerBodies(EndpointsBuildItem endpoints, ResourcesBuildItem resources, BeanArchiveIndexBuildItem beans,
            BuildProducer<ReflectiveHierarchyBuildItem> types) {
        Set<Type> bodies = new ResourceBodies(resources.result().getPossibleSubResources().keySet())
                .of(endpoints.endpoints());
        for (Type body : bodies) {
            types.produce(ReflectiveHierarchyBuildItem.builder(body).index(beans.getIndex()).source(BodySource.NAME)
                    .ignoreTypePredicate(ResourceBodies::isNoBody).ignoreFieldPredicate(ResourceBodies::isIgnored)
                    .ignoreMethodPredicate(ResourceBodies::isIgnored).build());
        }
    }

    /** Filters, interceptors, and readers and writers of others may ask for the Java method that is called. */
    @BuildStep(onlyIf = NativeOrNativeSourcesBuild.class)
    void registerMethods(EndpointsBuildItem endpoints, FiltersBuildItem filters, BeanArchiveIndexBuildItem beans,
            BeanDiscoveryFinishedBuildItem discovery, List<MessageBodyReaderBuildItem> readers,
            List<MessageBodyWriterBuildItem> writers, BuildProducer<ReflectiveClassBuildItem> classes) {
        MethodReflection reflection = new MethodReflection(filters.filters(), beans.getIndex());
        boolean all = reflection.isNeededByFilters() || reflection.isNeededByReaders(readers)
                || reflection.isNeededByWriters(writers) || MethodReflection.isInjected(discovery.getInjectionPoints());
        SortedSet<String> names = new TreeSet<>();
        endpoints.endpoints().stream().filter(endpoint -> all || MethodReflection.isNeededBy(endpoint))
                .forEach(endpoint -> names.add(endpoint.resource().name().toString()));
        if (!names.isEmpty()) {
            classes.produce(ReflectiveClassBuildItem.builder(names.toArray(String[]::new)).constructors(false).methods()
                    .reason("resource methods").build());
        }
    }

    @BuildStep(onlyIf = NativeOrNativeSourcesBuild.class)
    void registerDateFormats(BeanArchiveIndexBuildItem beans, BuildProducer<ReflectiveClassBuildItem> classes) {
        for (AnnotationInstance format : beans.getIndex().getAnnotations(DATE_FORMAT)) {
            AnnotationValue provider = format.value("dateTimeFormatterProvider");
            if (provider != null) {
                classes.produce(ReflectiveClassBuildItem.builder(provider.asClass().name().toString())
                        .reason("@DateFormat").build());
            }
        }
    }
}
