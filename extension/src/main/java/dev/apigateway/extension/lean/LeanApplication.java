package dev.apigateway.extension.lean;

import java.util.concurrent.atomic.AtomicBoolean;

import org.jboss.logging.Logger;

import dev.apigateway.extension.config.ImageConfiguration;
import dev.apigateway.extension.config.ProcessConfiguration;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.ExecutionModeManager;
import io.quarkus.runtime.ValueRegistryConfigSource;
import io.quarkus.runtime.configuration.AbstractConfigBuilder;
import io.quarkus.runtime.configuration.QuarkusConfigFactory;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;

/**
 * The application as Quarkus knows it, started from what lies in the image. The configuration and the log are made with it, and
 * a process only changes what its environment has a say in.
 */
final class LeanApplication extends Application {

    /** The customizer that Quarkus generates for the configuration of a process. */
    private static final String RUN_TIME_CONFIGURATION = "io.quarkus.runtime.generated.RunTimeConfig";

    private final String name;
    private final StepContext steps;
    private final ImageConfiguration configuration;
    private final LeanLogging logging;
    private final AtomicBoolean shutDown = new AtomicBoolean();

    LeanApplication(RecordedStart recorded) {
        super(false);
        this.name = recorded.applicationName();
        this.steps = new StepContext(recorded);
        this.logging = recorded.isLogRecorded() ? null : new LeanLogging(recorded, steps);
        this.configuration = recorded.hasSourcesOfProcess() ? ImageConfiguration.atStart(this::configure)
                : ImageConfiguration.of(this::configure, this::prepare);
    }

    private void prepare(SmallRyeConfig config) {
        if (logging != null) {
            logging.prepare(config);
        }
    }

    private void configure(SmallRyeConfigBuilder builder) {
        AbstractConfigBuilder.withCustomizer(builder, ValueRegistryConfigSource.customizer(getValueRegistry()));
        AbstractConfigBuilder.withCustomizer(builder, RUN_TIME_CONFIGURATION);
    }

    @Override
    protected void doStart(String[] arguments) {
        steps.prepare(arguments, getValueRegistry());
        ExecutionModeManager.runtimeInit();
        ProcessConfiguration process = configuration.start(System.getenv(), new SysPropConfigSource());
        QuarkusConfigFactory.setConfig(process.config());
        if (logging != null) {
            logging.start(process);
        }
        steps.run(getValueRegistry());
        ExecutionModeManager.running();
    }

    @Override
    protected void doStop() {
        ExecutionModeManager.unset();
        steps.close();
    }

    @Override
    public String getName() {
        return name;
    }

    StepContext steps() {
        return steps;
    }

    /** Shuts down without the line in the log that tells of it, once. */
    void shutDown() {
        if (shutDown.getAndSet(true)) {
            return;
        }
        try {
            doStop();
        } catch (RuntimeException e) {
            Logger.getLogger(LeanApplication.class).error("The application could not be shut down.", e);
        }
    }

    /** Shuts down where not the loop ends the process but something that exits. */
    void endWithProcess() {
        if (isStarted()) {
            shutDown();
        }
    }
}
