package software.amazon.awssdk.core;

/** Stands for the AWS SDK, which is known by this name. */
public interface SdkClient {
}
