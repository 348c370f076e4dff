package dev.apigateway.extension.aws;

import java.util.List;

import jakarta.inject.Singleton;

import dev.apigateway.Priming;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.ClientProxy;

/** Creates the clients of AWS services that the application injects, so that the first caller doesn't wait for it. */
@Singleton
public final class ClientPriming implements Priming {

    private List<String> clients = List.of();

    /** @param identifiers of the clients' ArC beans; the build knows them when all beans are there */
    void clients(List<String> identifiers) {
        this.clients = List.copyOf(identifiers);
    }

    @Override
    public void prime() {
        ArcContainer container = Arc.container();
        for (String client : clients) {
            ClientProxy.unwrap(container.instance(container.bean(client)).get());
        }
    }
}
