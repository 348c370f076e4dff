package software.amazon.awssdk.services.fake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

import software.amazon.awssdk.core.SdkClient;

/** A client of an AWS service by its name, which tells when it is created. */
@ApplicationScoped
public class FakeClient implements SdkClient {

    @PostConstruct
    void created() {
        System.out.println("client created");
    }
}
