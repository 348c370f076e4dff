package dev.apigateway.it.pets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayHandler;
import dev.apigateway.ApiGatewayResponse;
import dev.apigateway.BadRequestException;
import dev.apigateway.Context;

/** The pets of owners, over HTTP. */
public class Pets implements ApiGatewayHandler {

    private static final int LARGEST_PAGE = 100;
    private static final String LIMIT_DETAIL = "'limit' is a number from 1 to " + LARGEST_PAGE + ".";

    private final PetTable pets;

    Pets(PetTable pets) {
        this.pets = pets;
    }

    @Override
    public ApiGatewayResponse handle(ApiGatewayEvent event, Context context) {
        String owner = event.pathParameters().get("owner");
        String name = event.pathParameters().get("name");
        return switch (event.routeKey()) {
            case "GET /owners/{owner}/pets" -> list(owner, event, context);
            case "POST /owners/{owner}/pets" -> add(owner, event);
            case "GET /owners/{owner}/pets/{name}" -> ApiGatewayResponse.json(pets.get(owner, name));
            case "PUT /owners/{owner}/pets/{name}" -> replace(owner, name, event);
            case "PATCH /owners/{owner}/pets/{name}" -> change(owner, name, event);
            case "DELETE /owners/{owner}/pets/{name}" -> remove(owner, name);
            default -> ApiGatewayResponse.problem(404, "There is nothing at this path.");
        };
    }

    private ApiGatewayResponse list(String owner, ApiGatewayEvent event, Context context) {
        String limit = event.query().first("limit");
        return ApiGatewayResponse.json(pets.list(owner, event.query().first("species"), event.query().first("after"),
                limit == null ? LARGEST_PAGE : limit(limit), patience(context)));
    }

    // tag::patience[]
    /** At most five seconds, and some time left to answer before the deadline. */
    private static Duration patience(Context context) {
        return Duration.ofMillis(Math.max(1, Math.min(5_000, context.remainingTime().toMillis() - 200)));
    }
    // end::patience[]

    private static int limit(String text) {
        int limit;
        try {
            limit = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new BadRequestException(LIMIT_DETAIL, e);
        }
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new BadRequestException(LIMIT_DETAIL);
        }
        return limit;
    }

    private ApiGatewayResponse add(String owner, ApiGatewayEvent event) {
        Pet pet = event.body().as(PetChange.class).added();
        pets.add(owner, pet);
        return ApiGatewayResponse.builder(201)
                .header("location", "/owners/" + encoded(owner) + "/pets/" + encoded(pet.name()))
                .json(pet)
                .build();
    }

    private ApiGatewayResponse replace(String owner, String name, ApiGatewayEvent event) {
        Pet pet = event.body().as(PetChange.class).replacing(name);
        pets.replace(owner, pet);
        return ApiGatewayResponse.json(pet);
    }

    /** Two of these at once: one of them finds another version than it has read, and gets status 409. */
    private ApiGatewayResponse change(String owner, String name, ApiGatewayEvent event) {
        Pet pet = event.body().as(PetChange.class).changing(pets.get(owner, name));
        pets.replace(owner, pet);
        return ApiGatewayResponse.json(pet);
    }

    private ApiGatewayResponse remove(String owner, String name) {
        pets.remove(owner, name);
        return ApiGatewayResponse.of(204);
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
