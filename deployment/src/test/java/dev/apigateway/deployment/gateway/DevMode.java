package dev.apigateway.deployment.gateway;

import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.extension.ExtensionContext;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.RestAssured;

/**
 * Dev mode behind a gateway on a free port, which the log tells to REST-assured. On their own both would take port 8080, where
 * another application may answer.
 */
public final class DevMode extends QuarkusDevModeTest {

    private static final Pattern URL = Pattern.compile("The local gateway .*on http://localhost:(\\d+)");

    private int portBefore;

    public DevMode() {
        setBuildSystemProperty("quarkus.http.port", "0");
        setLogRecordPredicate(record -> URL.matcher(message(record)).find());
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        super.beforeEach(context);
        portBefore = RestAssured.port;
        RestAssured.port = port();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        RestAssured.port = portBefore;
        super.afterEach(context);
    }

    private int port() {
        Matcher url = getLogRecords().stream().map(DevMode::message).map(URL::matcher).filter(Matcher::find).findFirst()
                .orElseThrow(() -> new AssertionError("The log does not tell where the local gateway listens."));
        return Integer.parseInt(url.group(1));
    }

    private static String message(LogRecord record) {
        return ExtLogRecord.wrap(record).getFormattedMessage();
    }
}
