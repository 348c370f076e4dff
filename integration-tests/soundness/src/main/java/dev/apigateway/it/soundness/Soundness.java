package dev.apigateway.it.soundness;

import java.util.List;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.Context;
import dev.apigateway.it.soundness.beans.Visit;
import dev.apigateway.it.soundness.log.LogLines;
import dev.apigateway.it.soundness.process.Failures;
import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;

/** Answers what the application finds in its process, and does what shows in the log or at the end. */
public class Soundness implements ApiGatewayHandler {

    private final List<Subject> subjects;
    private final LogLines lines;
    private final Failures failures;
    private final Visit visit;

    Soundness(@All List<Subject> subjects, LogLines lines, Failures failures, Visit visit) {
        this.subjects = subjects;
        this.lines = lines;
        this.failures = failures;
        this.visit = visit;
    }

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) throws Exception {
        switch (event.path()) {
            case "/report" -> {
                Report report = new Report();
                subjects.forEach(subject -> subject.observe(report));
                return ApiGatewayResponse.json(report.observations());
            }
            case "/log" -> lines.write();
            case "/failures" -> failures.happen();
            case "/visit" -> {
                return ApiGatewayResponse.text(visit.tell());
            }
            case "/halt" -> System.exit(5);
            case "/exit" -> Quarkus.asyncExit(7);
            default -> {
                return ApiGatewayResponse.of(404);
            }
        }
        return ApiGatewayResponse.text("done");
    }
}
