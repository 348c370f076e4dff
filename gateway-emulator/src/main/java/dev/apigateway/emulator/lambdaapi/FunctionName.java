package dev.apigateway.emulator.lambdaapi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Which function an operation means: by its name, a part of its ARN or its ARN, each with or without a qualifier. Region and
 * account are not looked at, as there is only one of each.
 *
 * @param name the name
 * @param qualifier the version or alias
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestParameters">FunctionName</a>
 */
record FunctionName(String name, String qualifier) {

    static final String LATEST = "$LATEST";

    private static final String FORM = "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?"
            + "(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?";
    private static final String QUALIFIER_FORM = "\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+";
    private static final Pattern NAME = Pattern.compile(FORM);
    private static final Pattern QUALIFIER = Pattern.compile(QUALIFIER_FORM);
    private static final int NAME_GROUP = 11;
    private static final int QUALIFIER_GROUP = 13;
    private static final int LONGEST_NAME = 256;
    private static final int LONGEST_QUALIFIER = 128;

    /**
     * Reads the parameters of an operation.
     *
     * @param text the name as in the path, decoded
     * @param asked the qualifier of the query, null if there is none
     */
    static FunctionName of(String text, @Nullable String asked) throws LambdaApiException {
        Matcher matcher = NAME.matcher(text);
        if (text.length() > LONGEST_NAME) {
            throw tooLong("functionName", text, LONGEST_NAME);
        } else if (!matcher.matches()) {
            throw LambdaApiException.validation("functionName", text,
                    "Member must satisfy regular expression pattern: " + FORM);
        } else if (asked != null && asked.length() > LONGEST_QUALIFIER) {
            throw tooLong("qualifier", asked, LONGEST_QUALIFIER);
        } else if (asked != null && !QUALIFIER.matcher(asked).matches()) {
            throw LambdaApiException.validation("qualifier", asked,
                    "Member must satisfy regular expression pattern: " + QUALIFIER_FORM);
        }
        String derived = matcher.group(QUALIFIER_GROUP);
        if (derived != null && asked != null && !derived.equals(asked)) {
            throw LambdaApiException.invalidParameter(
                    "The derived qualifier from the function name does not match the specified qualifier.");
        }
        String qualifier = derived == null ? asked : derived;
        return new FunctionName(matcher.group(NAME_GROUP), qualifier == null ? LATEST : qualifier);
    }

    private static LambdaApiException tooLong(String parameter, String value, int most) {
        return LambdaApiException.validation(parameter, value, "Member must have length less than or equal to " + most);
    }
}
