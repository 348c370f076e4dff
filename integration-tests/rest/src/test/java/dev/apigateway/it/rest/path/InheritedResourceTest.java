package dev.apigateway.it.rest.path;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class InheritedResourceTest {

    @Test
    void annotationsOfAnInterfaceAreInherited() {
        when().get("/inherited/greet/you").then().statusCode(200).contentType("text/plain").body(is("Hello you"));
    }

    @Test
    void defaultMethodOfAnInterfaceIsAResourceMethod() {
        when().post("/inherited/default/you").then().statusCode(200).body(is("by default you"));
    }

    @Test
    void methodsOfASuperclassAreInherited() {
        when().get("/inherited/count/2").then().statusCode(200).body(is("one and 2"));
    }

    @Test
    void methodsOfAGenericSuperclassAreInherited() {
        when().get("/inherited/generic/2").then().statusCode(200).body(is("3"));
    }
}
