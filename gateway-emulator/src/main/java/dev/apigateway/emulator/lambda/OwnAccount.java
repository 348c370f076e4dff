package dev.apigateway.emulator.lambda;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a function needs to call AWS as the person who runs it does. */
public final class OwnAccount {

    private static final Logger LOG = System.getLogger(OwnAccount.class.getName());

    private OwnAccount() {
    }

    /**
     * The variables with that person's credentials and region; none, and a warning, if there are no credentials.
     *
     * @param environment that person's, as {@link System#getenv()} has it
     */
    public static Map<String, String> variables(Map<String, String> environment) {
        Credentials own = Credentials.in(environment);
        if (own == null) {
            LOG.log(Level.WARNING, "There are no AWS credentials in the environment, so the function gets made-up ones. "
                    + "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; "
                    + "''aws configure export-credentials --format env'' prints them.");
            return Map.of();
        }
        Map<String, String> variables = new LinkedHashMap<>(own.variables());
        String region = environment.getOrDefault(FunctionVariables.REGION, environment.get(FunctionVariables.DEFAULT_REGION));
        if (region != null) {
            variables.put(FunctionVariables.REGION, region);
            variables.put(FunctionVariables.DEFAULT_REGION, region);
        }
        return variables;
    }
}
