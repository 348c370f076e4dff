package dev.apigateway.it.rest.form;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataOutput;

import dev.apigateway.it.rest.parameter.Colour;

@Path("forms")
public class Forms {

    @POST
    @Path("fields")
    public String fields(@FormParam("name") String name, @RestForm int number, @RestForm List<String> tag,
            @RestForm Optional<LocalDate> date, @RestForm @DefaultValue("RED") Colour colour) {
        return name + " " + number + " " + tag + " " + date + " " + colour;
    }

    @POST
    @Path("map")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String map(MultivaluedMap<String, String> form) {
        return form.get("a") + " " + form.getFirst("b");
    }

    @POST
    @Path("raw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String raw(String body) {
        return body;
    }

    @POST
    @Path("parts")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String parts(@RestForm String text, @RestForm int number, @RestForm @PartType(MediaType.APPLICATION_JSON) Box box) {
        return text + " " + number + " " + box;
    }

    @POST
    @Path("bean")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String bean(Upload upload) throws IOException {
        return upload.text + " " + upload.file.fileName() + " " + upload.file.contentType() + " " + upload.file.size() + " "
                + Files.readString(upload.file.uploadedFile()) + " " + upload.box;
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String files(@RestForm("file") List<FileUpload> files, @RestForm(FileUpload.ALL) List<FileUpload> all) {
        return files.stream().map(FileUpload::fileName).toList() + " " + all.size();
    }

    @POST
    @Path("kinds")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String kinds(@RestForm("a") File file, @RestForm("b") java.nio.file.Path path) throws IOException {
        return Files.readString(file.toPath()) + " " + Files.readString(path);
    }

    @GET
    @Path("multipart")
    @Produces(MediaType.MULTIPART_FORM_DATA)
    public MultipartFormDataOutput multipart() {
        MultipartFormDataOutput output = new MultipartFormDataOutput();
        output.addFormData("text", "some text", MediaType.TEXT_PLAIN_TYPE);
        output.addFormData("box", new Box(1, 2), MediaType.APPLICATION_JSON_TYPE);
        return output;
    }

    @GET
    @Path("multipart/bean")
    @Produces(MediaType.MULTIPART_FORM_DATA)
    public Download download() {
        Download download = new Download();
        download.text = "a text";
        download.box = new Box(3, 4);
        return download;
    }

    public record Box(int width, int height) {
    }

    public static class Upload {

        @RestForm
        String text;

        @RestForm
        FileUpload file;

        @RestForm
        @PartType(MediaType.APPLICATION_JSON)
        Box box;
    }

    public static class Download {

        @RestForm
        @PartType(MediaType.TEXT_PLAIN)
        public String text;

        @RestForm
        @PartType(MediaType.APPLICATION_JSON)
        public Box box;
    }
}
