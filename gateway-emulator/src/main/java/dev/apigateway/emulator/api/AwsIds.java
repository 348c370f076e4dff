package dev.apigateway.emulator.api;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The made-up ids of things that exist in the account. */
public final class AwsIds {

    public static final String REGION = "us-east-1";
    public static final String AVAILABILITY_ZONE = "use1-az1";
    public static final String ACCOUNT = "123456789012";
    public static final String API = "localapi01";
    public static final String DEPLOYMENT = "lcldpl";
    public static final String TARGET_GROUP_ARN = "arn:aws:elasticloadbalancing:" + REGION + ":" + ACCOUNT
            + ":targetgroup/local/6d0ecf831eec9f09";

    private AwsIds() {
    }

    /** The ARN of a request to a stage, as authorizers get it and policies name it. */
    public static String executeApiArn(String stage, String method, String path) {
        return "arn:aws:execute-api:" + REGION + ":" + ACCOUNT + ":" + API + "/" + stage + "/" + method + path;
    }

    /** The id of a resource of a REST API: six characters, the same ones for the same path. */
    public static String resource(String path) {
        CRC32 checksum = new CRC32();
        checksum.update(path.getBytes(StandardCharsets.UTF_8));
        String digits = "000000" + Long.toString(checksum.getValue(), Character.MAX_RADIX);
        return digits.substring(digits.length() - 6);
    }
}
