package org.huiyi.meeting.face;

import static org.huiyi.meeting.face.Papers.*;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/// The way to a meeting with papers.
abstract class MaterialPaths extends ServiceTest {
    static final String BOUNDARY = "cut-here-7a1";
    static final String DESK = person("acme.desk", "agency");
    static final String GUEST = person("globex.guest", "globex");
    static final String INITECH = person("initech.lead", "initech");
    static final String ORDINARY = "{\"title\":\"Figures\",\"classification\":\"ORDINARY\"}";
    static final String SENSITIVE = "{\"title\":\"Prices\",\"classification\":\"SENSITIVE\"}";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    String scheduled() {
        String meeting =
                post(
                                ACME,
                                "/v1/meetings",
                                meeting(party("acme"), party("globex"), party("initech")))
                        .is(201)
                        .header("Location");
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        return meeting;
    }

    String convened() {
        String meeting = scheduled();
        put(ACME, "/agenda", meeting, AGENDA).is(200);
        post(ACME, meeting + "/notice", "").is(200);
        return meeting;
    }

    Reply start(String meeting) {
        return post(ACME, meeting + "/start", "{\"reason\":\"all agreed by phone\"}").is(200);
    }

    Reply handIn(String token, String meeting, String metadata, byte[] content) {
        return send(multipart(token, meeting + "/materials", metadata, "figures.pdf", content));
    }

    String handedIn(String token, String meeting, String metadata, String content) {
        return handIn(token, meeting, metadata, bytes(content)).is(201).header("Location");
    }

    HttpRequest.Builder multipart(
            String token, String path, String metadata, String fileName, byte[] content) {
        var body =
                BodyPublishers.ofInputStream(
                        body(metadata, fileName, () -> new ByteArrayInputStream(content)));
        return to(token, path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body);
    }

    static Supplier<InputStream> body(
            String metadata, String fileName, Supplier<InputStream> content) {
        return () ->
                new SequenceInputStream(
                        Collections.enumeration(
                                List.of(
                                        stream(head(metadata, fileName)),
                                        content.get(),
                                        stream("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    static String head(String metadata, String fileName) {
        return "--%s\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, metadata)
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(BOUNDARY, fileName)
                + "Content-Type: application/pdf\r\n\r\n";
    }

    HttpResponse<byte[]> content(String token, String material) {
        try {
            return HTTP.send(
                    to(token, material + "/content").GET().build(), BodyHandlers.ofByteArray());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(bytes(text));
    }
}
