package dev.apigateway.extension.aws;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/** Where clients of the AWS SDK and the files with their partitions get class loaders from. */
@TargetClass(className = "software.amazon.awssdk.utils.ClassLoaderHelper", onlyWith = SdkHelper.class)
final class SdkHelperSubstitutions {

    private SdkHelperSubstitutions() {
    }

    @Substitute
    public static ClassLoader classLoader(Class<?>... classes) {
        return SdkResources.classLoader(classes);
    }
}

/** Where the SDK's core gets them from. */
@TargetClass(className = "software.amazon.awssdk.core.internal.util.ClassLoaderHelper", onlyWith = SdkHelper.class)
final class SdkCoreHelperSubstitutions {

    private SdkCoreHelperSubstitutions() {
    }

    @Substitute
    public static ClassLoader classLoader(Class<?>... classes) {
        return SdkResources.classLoader(classes);
    }
}
