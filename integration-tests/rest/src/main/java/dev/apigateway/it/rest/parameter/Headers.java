package dev.apigateway.it.rest.parameter;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestMatrix;

/** Headers, cookies and matrix parameters. */
@Path("headers")
public class Headers {

    @GET
    public String header(@HeaderParam("X-Number") int number, @RestHeader String xWord,
            @RestHeader("X-Flag") Optional<Boolean> flag,
            @HeaderParam("X-None") @DefaultValue("none") String none) {
        return number + " " + xWord + " " + flag + " " + none;
    }

    @GET
    @Path("list")
    public String list(@RestHeader("X-Value") List<String> values) {
        return values.toString();
    }

    @GET
    @Path("all")
    public String all(HttpHeaders headers) {
        return headers.getHeaderString("X-Word") + " " + headers.getRequestHeader("x-word") + " "
                + headers.getRequestHeaders().getFirst("X-WORD");
    }

    @GET
    @Path("negotiated")
    public String negotiated(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes() + " " + headers.getAcceptableLanguages();
    }

    @GET
    @Path("cookie")
    public String cookie(@CookieParam("session") String session, @RestCookie Cookie theme,
            @RestCookie @DefaultValue("none") String other, @RestCookie Optional<Integer> count) {
        return session + " " + (theme == null ? null : theme.getName() + "=" + theme.getValue()) + " " + other + " " + count;
    }

    @GET
    @Path("cookies")
    public String cookies(HttpHeaders headers) {
        return headers.getCookies().keySet().stream().sorted().toList().toString();
    }

    @GET
    @Path("matrix")
    public String matrix(@MatrixParam("colour") Colour colour, @RestMatrix int doors, @RestMatrix List<String> tag) {
        return colour + " " + doors + " " + tag;
    }
}
