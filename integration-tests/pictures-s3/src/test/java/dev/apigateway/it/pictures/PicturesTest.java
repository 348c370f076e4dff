package dev.apigateway.it.pictures;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(LocalS3.class)
class PicturesTest {

    private static final byte[] PICTURE = { (byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff, '\r', '\n' };

    @Test
    void pictureComesBackAsItWasPut() {
        given().contentType("image/png").body(PICTURE).when().put("/pictures/rex").then().statusCode(204);

        byte[] picture = when().get("/pictures/rex").then().statusCode(200).contentType("image/png").extract().asByteArray();

        assertThat(picture).isEqualTo(PICTURE);
    }

    @Test
    void pictureThatIsNotThereIsNotFound() {
        when().get("/pictures/none").then().statusCode(404).body("detail", equalTo("There is no picture named 'none'."));
    }
}
