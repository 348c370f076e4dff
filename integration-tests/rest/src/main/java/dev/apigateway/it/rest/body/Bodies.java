package dev.apigateway.it.rest.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Bodies that are no JSON. */
@Path("bodies")
public class Bodies {

    @POST
    @Path("text")
    public String text(String body) {
        return "<" + body + ">";
    }

    @POST
    @Path("bytes")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public byte[] bytes(byte[] body) {
        byte[] reversed = new byte[body.length];
        for (int i = 0; i < body.length; i++) {
            reversed[i] = body[body.length - 1 - i];
        }
        return reversed;
    }

    @POST
    @Path("stream")
    public String stream(InputStream body) throws IOException {
        byte[] bytes = body.readAllBytes();
        return bytes.length + " " + Arrays.hashCode(bytes);
    }

    @POST
    @Path("reader")
    @Consumes(MediaType.TEXT_PLAIN)
    public String reader(Reader body) throws IOException {
        char[] start = new char[4];
        return body.read(start) + " " + new String(start).trim();
    }

    @POST
    @Path("number")
    @Consumes(MediaType.TEXT_PLAIN)
    public int number(int body) {
        return body + 1;
    }

    @POST
    @Path("boolean")
    @Consumes(MediaType.TEXT_PLAIN)
    public boolean truth(Boolean body) {
        return !body;
    }

    @POST
    @Path("character")
    @Consumes(MediaType.TEXT_PLAIN)
    public char character(char body) {
        return Character.toUpperCase(body);
    }

    @GET
    @Path("reader")
    @Produces(MediaType.TEXT_PLAIN)
    public Reader readerOut() {
        return new StringReader("from a reader");
    }

    @GET
    @Path("input-stream")
    @Produces(MediaType.TEXT_PLAIN)
    public InputStream inputStreamOut() {
        return InputStream.nullInputStream();
    }

    @GET
    @Path("all-bytes")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public byte[] allBytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return all;
    }

    @POST
    @Path("own")
    @Consumes("text/temperature")
    @Produces("text/temperature")
    public Temperature own(Temperature body) {
        return new Temperature(body.celsius() + 1);
    }
}
