package dev.apigateway.it.rest.parameter;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Where else than in a method parameters may stand. */
@QuarkusTest
class ParameterPlaceTest {

    @Test
    void fieldsTakeParameters() {
        given().header("X-Word", "w").when().get("/fields/n?number=7&later=l").then().statusCode(200).body(is("n 7 w l"));
    }

    @Test
    void fieldsAreOfOneRequest() {
        when().get("/fields/first?number=7&later=l").then().statusCode(200).body(is("first 7 null l"));
        when().get("/fields/second").then().statusCode(200).body(is("second 0 null null"));
    }

    @Test
    void contextIsInjectedIntoFields() {
        given().header("X-Word", "w").when().get("/fields/n/o").then().statusCode(200).body(is("o /fields/n/o w"));
    }

    @Test
    void constructorTakesParameters() {
        when().get("/constructed/n?number=7").then().statusCode(200).body(is("n 7 /constructed/n"));
        when().get("/constructed/m").then().statusCode(200).body(is("m null /constructed/m"));
    }

    @Test
    void beanOfParametersInheritsAndContainsOthers() {
        given().header("X-Agent", "a").when().get("/beans/class/7?word=x&word=y&page=2&colour=RED").then().statusCode(200)
                .body(is("7 [x, y] 2 a RED /beans/class/7"));
    }

    @Test
    void beanOfParametersNeedsNoAnnotation() {
        when().get("/beans/bare/7").then().statusCode(200).body(is("7 [] 1 null null /beans/bare/7"));
    }

    @Test
    void beanOfParametersMayBeARecord() {
        given().header("X-Agent", "a").when().get("/beans/record/7?to=9").then().statusCode(200)
                .body(is("Range[id=7, from=0, to=9, inner=Inner[agent=a]]"));
    }

    @Test
    void beanOfParametersMayBeAForm() {
        given().header("X-Agent", "a").formParam("name", "n").formParam("password", "p").when().post("/beans/form").then()
                .statusCode(200).body(is("n p a"));
    }

    @Test
    void parameterOfABeanThatCannotBeConvertedIsNotFound() {
        when().get("/beans/class/7?page=x").then().statusCode(404);
        when().get("/beans/class/7?colour=x").then().statusCode(404);
    }
}
