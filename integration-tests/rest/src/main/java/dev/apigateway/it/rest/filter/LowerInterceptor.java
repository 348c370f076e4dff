package dev.apigateway.it.rest.filter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;

/** Puts bodies into lower case when they are read, and underlines what is written. */
@Provider
@Lowered
public class LowerInterceptor implements ReaderInterceptor, WriterInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        String text = new String(context.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        context.setInputStream(new ByteArrayInputStream(text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        return context.proceed();
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        OutputStream stream = context.getOutputStream();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        context.setOutputStream(written);
        context.proceed();
        stream.write('_');
        stream.write(written.toByteArray());
        stream.write('_');
    }
}
