package org.huiyi.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.huiyi.rest.house.House;
import org.huiyi.rest.house.LocalIssuer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One running house for all tests of the face, spoken to over real HTTP.
@SpringBootTest(classes = House.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class FaceTest {
    protected static final LocalIssuer ISSUER = new LocalIssuer();
    protected static final String KEEPER = ISSUER.token("ann", "acme", "rooms:read rooms:write");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort protected int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::url);
        registry.add("spring.servlet.multipart.max-file-size", () -> "3MB");
    }

    /// A request of the keeper's, to be refined.
    protected HttpRequest.Builder to(String path) {
        return nobody(path).header("Authorization", "Bearer " + KEEPER);
    }

    protected HttpRequest.Builder nobody(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    protected HttpRequest.Builder post(String path, String json) {
        return to(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
    }

    protected HttpRequest.Builder put(String path, String json) {
        return to(path).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json));
    }

    protected HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
