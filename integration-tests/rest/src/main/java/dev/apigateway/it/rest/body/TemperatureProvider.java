package dev.apigateway.it.rest.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

@Provider
@Consumes("text/temperature")
@Produces("text/temperature")
public class TemperatureProvider implements MessageBodyReader<Temperature>, MessageBodyWriter<Temperature> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Temperature.class;
    }

    @Override
    public Temperature readFrom(Class<Temperature> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        if (!text.endsWith("C")) {
            throw new BadRequestException("A temperature ends with C.");
        }
        return new Temperature(Integer.parseInt(text.substring(0, text.length() - 1)));
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Temperature.class;
    }

    @Override
    public void writeTo(Temperature temperature, Class<?> type, Type genericType, Annotation[] annotations,
            MediaType mediaType, MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        headers.putSingle("X-Unit", "C");
        body.write((temperature.celsius() + "C").getBytes(StandardCharsets.UTF_8));
    }
}
