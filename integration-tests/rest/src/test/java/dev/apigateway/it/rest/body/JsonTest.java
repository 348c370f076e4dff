package dev.apigateway.it.rest.body;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

@QuarkusTest
class JsonTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            pet    | {"name":"Tom","age":2,"born":"2024-05-06","colours":["RED"],"owner":{"full-name":"Ann"}} | {"name":"Tom!","age":3,"born":"2024-05-06","colours":["RED"],"owner":{"full-name":"Ann"}}
            pet    | {"age":2}                                 | {"name":"null!","age":3,"born":null,"colours":null,"owner":null}
            pet    | {"name":"ü€","unknown":1}                | {"name":"ü€!","age":1,"born":null,"colours":null,"owner":null}
            list   | [{"name":"a"},{"name":"b"}]               | [{"name":"b","age":0,"born":null,"colours":null,"owner":null}]
            array  | [7,8]                                     | [2,7]
            map    | {"a":[1,2],"b":[]}                        | {"sizes":[0,2]}
            node   | {"inner":{"x":[1]}}                       | {"x":[1]}
            text   | {}                                        | {"already":"json"}
            shapes | {"kind":"circle","radius":3}              | {"kind":"square","side":6}
            """, delimiter = '|')
    void bodyIsReadAndResultWritten(String path, String body, String expected) {
        given().contentType("application/json;charset=UTF-8").body(body).when().post("/json/" + path).then().statusCode(200)
                .contentType(startsWith("application/json")).body(is(expected));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            shapes       | [{"kind":"circle","radius":1},{"kind":"square","side":2}]
            instant      | {"at":"2026-03-01T10:20:30Z"}
            secret       | {"name":"ann","number":7}
            response     | {"name":"bob","number":8}
            view/public  | {"open":"seen"}
            view/private | {"open":"seen","closed":"hidden"}
            custom       | {"long_name":"a b"}
            optional?empty=true | null
            optional     | {"name":"Tom","age":1,"born":null,"colours":[],"owner":null}
            """, delimiter = '|')
    void resultIsWritten(String path, String expected) {
        when().get("/json/" + path).then().statusCode(200).contentType(startsWith("application/json")).body(is(expected));
    }

    @Test
    void viewOfAParameterHidesMembers() {
        given().contentType(ContentType.JSON).body("{\"open\":\"o\",\"closed\":\"c\"}").when().post("/json/view").then()
                .statusCode(200).body(is("o null"));
    }

    @Test
    void methodHasAReaderOfItsOwn() {
        given().contentType(ContentType.JSON).body("{'longName':'x'}").when().post("/json/custom").then().statusCode(200)
                .body(is("{\"longName\":\"x\"}"));
        given().contentType(ContentType.JSON).body("{'name':'x'}").when().post("/json/pet").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "{\"name\":", "not json", "{\"age\":\"seven\"}", "{\"age\":1.5e400}", "[]", "\"text\"",
            "{\"born\":\"yesterday\"}", "{\"colours\":[\"BLUE\"]}", "{\"owner\":[]}" })
    void bodyThatDoesNotFitIsABadRequest(String body) {
        given().contentType(ContentType.JSON).body(body).when().post("/json/pet").then().statusCode(400);
    }

    @Test
    void emptyBodyIsNull() {
        given().contentType(ContentType.JSON).when().post("/json/view").then().statusCode(500);
        given().contentType(ContentType.JSON).when().post("/json/text").then().statusCode(200)
                .body(is("{\"already\":\"json\"}"));
    }

    @Test
    void unknownKindIsABadRequest() {
        given().contentType(ContentType.JSON).body("{\"kind\":\"line\"}").when().post("/json/shapes").then().statusCode(400);
    }

    @Test
    void resultThatCannotBeWrittenIsAnInternalError() {
        when().get("/json/broken").then().statusCode(500);
    }
}
