package org.huiyi.local.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/// One caller of the public API with a token of its own. Every write carries an `Idempotency-Key`.
final class Party {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String token;

    private Party(String token) {
        this.token = token;
    }

    /// Signs in with the client's local secret.
    static Party signIn(String issuer, String client) {
        var secret =
                Base64.getEncoder()
                        .encodeToString(
                                (client + ":" + client + "-secret")
                                        .getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                        .timeout(PATIENCE)
                        .header("Authorization", "Basic " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        return new Party(send(request).orFail().text("access_token"));
    }

    Reply get(String url) {
        return send(to(url).GET().build());
    }

    Reply post(String url, String json) {
        return send(write(url).POST(BodyPublishers.ofString(json)).build());
    }

    /// @param etag the version that is changed, as an `ETag` came
    Reply put(String url, String etag, String json) {
        return send(write(url).header("If-Match", etag).PUT(BodyPublishers.ofString(json)).build());
    }

    /// A `PUT` on the version that is there now.
    Reply putNow(String versioned, String url, String json) {
        return put(url, get(versioned).orFail().etag(), json);
    }

    private HttpRequest.Builder write(String url) {
        return to(url).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder to(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token);
    }

    private static Reply send(HttpRequest request) {
        var name = request.method() + " " + request.uri();
        try {
            return Reply.of(name, CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new StoryFailedException(name + " got no answer: " + failed, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoryFailedException(name + " was interrupted", stopped);
        }
    }
}
