package dev.apigateway.deployment.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.type.TypeReference;

import dev.apigateway.ApiGatewayEvent;
import dev.apigateway.ApiGatewayResponse;

class BodyTypesTest {

    private static final Index INDEX = index(Request.class, Result.class, Store.class, Unavailable.class);

    @Test
    void classLiteralOfTheRequestIsFound() throws IOException {
        assertThat(typesOf(Reads.class)).containsExactly(Request.class.getName());
    }

    @Test
    void newObjectOfTheResponseIsFound() throws IOException {
        assertThat(typesOf(WritesNew.class)).containsExactly(Result.class.getName());
    }

    @Test
    void returnTypeOfAMethodIsFound() throws IOException {
        assertThat(typesOf(WritesReturned.class)).containsExactly(Result.class.getName());
    }

    @Test
    void responseOfTheBuilderIsFound() throws IOException {
        assertThat(typesOf(WritesWithBuilder.class)).containsExactly(Result.class.getName());
    }

    @Test
    void elementTypeOfAnArrayIsFound() throws IOException {
        assertThat(typesOf(WritesArray.class)).containsExactly(Result.class.getName());
    }

    @Test
    void typeOfAFieldAndOfALambdaIsFound() throws IOException {
        assertThat(typesOf(WritesInLambda.class)).containsExactly(Request.class.getName(), Result.class.getName());
    }

    @Test
    void typesOfTwoBranchesAreFoundBoth() throws IOException {
        assertThat(typesOf(WritesEither.class)).containsExactly(Request.class.getName(), Result.class.getName());
    }

    @Test
    void elementsOfAReturnedCollectionAreFound() throws IOException {
        assertThat(typesOf(WritesReturnedList.class)).containsExactly(Result.class.getName());
    }

    @Test
    void elementsOfACollectionInAVariableAreFound() throws IOException {
        assertThat(typesOf(WritesVariable.class)).containsExactly(Result.class.getName());
    }

    @Test
    void resultsOfAMappingLambdaAreFound() throws IOException {
        assertThat(typesOf(WritesMapped.class)).containsExactly(Request.class.getName(), Result.class.getName());
    }

    @Test
    void elementsOfACollectionInAFieldAreFound() throws IOException {
        assertThat(typesOf(WritesField.class)).contains(Result.class.getName());
    }

    @Test
    void typeReferenceIsNoBody() throws IOException {
        assertThat(typesOf(ReadsAndWrites.class)).containsExactly(Result.class.getName());
    }

    @Test
    void exceptionsAndBeansAreNoBodies() throws IOException {
        assertThat(typesOf(WritesOrThrows.class)).containsExactly(Result.class.getName());
    }

    @Test
    void branchThatIsNullDoesNotHideTheType() throws IOException {
        assertThat(typesOf(WritesMaybe.class)).containsExactly(Result.class.getName());
    }

    @Test
    void classWithoutBodiesHasNoTypes() throws IOException {
        assertThat(typesOf(Request.class)).isEmpty();
    }

    private static Iterable<String> typesOf(Class<?> subject) throws IOException {
        try (InputStream stream = subject.getResourceAsStream("/" + subject.getName().replace('.', '/') + ".class")) {
            return BodyTypes.of(stream.readAllBytes(), INDEX);
        }
    }

    private static Index index(Class<?>... classes) {
        try {
            List<Class<?>> all = new ArrayList<>(List.of(classes));
            all.add(Class.forName(ReadsAndWrites.class.getName() + "$1"));
            return Index.of(all);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    record Request(int number) {
    }

    record Result(int number) {
    }

    static class Reads {
        int read(ApiGatewayEvent event) {
            var request = event.body().as(Request.class);
            return request.number();
        }
    }

    static class WritesNew {
        ApiGatewayResponse write() {
            return ApiGatewayResponse.json(new Result(1));
        }
    }

    static class WritesReturned {
        ApiGatewayResponse write() {
            var result = result();
            return ApiGatewayResponse.json(result);
        }

        Result result() {
            return new Result(1);
        }
    }

    static class WritesWithBuilder {
        ApiGatewayResponse write() {
            return ApiGatewayResponse.builder(201).header("x", "y").json(new Result(1)).build();
        }
    }

    static class WritesArray {
        ApiGatewayResponse write(Result[] results) {
            return ApiGatewayResponse.json(results);
        }
    }

    static class WritesInLambda {
        private Request field;

        List<ApiGatewayResponse> write(List<Result> results) {
            ApiGatewayResponse.json(field);
            return results.stream().map(result -> ApiGatewayResponse.json(result)).toList();
        }
    }

    static class WritesEither {
        ApiGatewayResponse write(boolean first) {
            return ApiGatewayResponse.json(first ? new Result(1) : new Request(1));
        }
    }

    @Singleton
    static class Store {
        private final Map<String, List<Result>> results = Map.of();

        List<Result> all() {
            return List.of();
        }
    }

    static class ReadsAndWrites {
        ApiGatewayResponse answer(ApiGatewayEvent event) {
            List<Result> results = event.body().as(new TypeReference<List<Result>>() {
            });
            return ApiGatewayResponse.json(results);
        }
    }

    static class Unavailable extends RuntimeException {
    }

    static class WritesReturnedList {
        ApiGatewayResponse write(Store store) {
            return ApiGatewayResponse.json(store.all());
        }
    }

    static class WritesVariable {
        ApiGatewayResponse write() {
            Set<Result> results = new HashSet<>();
            return ApiGatewayResponse.json(results);
        }
    }

    static class WritesMapped {
        ApiGatewayResponse write(List<Request> requests) {
            return ApiGatewayResponse.json(requests.stream().map(request -> new Result(request.number())).toList());
        }
    }

    static class WritesField {
        ApiGatewayResponse write(Store store) {
            return ApiGatewayResponse.json(store.results);
        }
    }

    static class WritesOrThrows {
        ApiGatewayResponse write(Store store) {
            if (store == null) {
                throw new Unavailable();
            }
            return ApiGatewayResponse.json(store.all());
        }
    }

    static class WritesMaybe {
        ApiGatewayResponse write(boolean first) {
            return ApiGatewayResponse.json(first ? new Result(1) : null);
        }
    }
}
