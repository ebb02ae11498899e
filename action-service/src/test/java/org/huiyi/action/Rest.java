package org.huiyi.action;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The service as callers meet it. A caller is a sub; its party is what stands before the dot.
record Rest(int port) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Answer get(String path, String sub) {
        return call("GET", path, "", token(sub, "actions:read"), Map.of());
    }

    Answer post(String path, String sub, String body) {
        return post(path, sub, body, Map.of());
    }

    Answer post(String path, String sub, String body, Map<String, String> headers) {
        return call("POST", path, body, token(sub, "actions:read actions:write"), headers);
    }

    Answer call(
            String method, String path, String body, String token, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        if (!token.isEmpty()) {
            all.put("Authorization", "Bearer " + token);
        }
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .timeout(Duration.ofSeconds(20))
                        .method(method, BodyPublishers.ofString(body));
        all.forEach(request::header);
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString(UTF_8)));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String token(String sub, String scope) {
        return Stage.ISSUER.token(sub, sub.split("\\.")[0], scope);
    }

    record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        static Answer of(HttpResponse<String> raw) {
            boolean json = raw.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    raw.statusCode(), json ? JSON.readTree(raw.body()) : JSON.nullNode(), raw);
        }

        String text(String field) {
            return body.path(field).asString("");
        }

        /// The types of the events that a write recorded.
        String recorded() {
            return String.join(
                    " ",
                    body.path("recorded").values().stream()
                            .map(event -> event.path("type").asString(""))
                            .toList());
        }
    }
}
