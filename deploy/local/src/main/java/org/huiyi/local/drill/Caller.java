package org.huiyi.local.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huiyi.local.story.Reply;

/// A caller who does not give up: a call without an answer, or with 5xx or 429, is repeated under
/// the same `Idempotency-Key`, ever more slowly, for three minutes.
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Pauses PAUSES = new Pauses(Duration.ofMillis(100), Duration.ofSeconds(2));
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String token;
    private final Ledger ledger;
    private final UnaryOperator<HttpRequest> route;

    private Caller(String token, Ledger ledger, UnaryOperator<HttpRequest> route) {
        this.token = token;
        this.ledger = ledger;
        this.route = route;
    }

    static Caller signIn(String issuer, String client, Ledger ledger) {
        return signIn(issuer, client, ledger, UnaryOperator.identity());
    }

    /// @param route asked anew at every repetition
    static Caller signIn(
            String issuer, String client, Ledger ledger, UnaryOperator<HttpRequest> route) {
        var secret = (client + ":" + client + "-secret").getBytes(StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                        .timeout(PATIENCE)
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(secret))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        var token = new Caller("", ledger, route).answered(request).orFail().text("access_token");
        return new Caller(token, ledger, route);
    }

    Reply get(String url) {
        return answered(to(url).GET().build()).orFail();
    }

    Reply post(String url, String json) {
        return acknowledged(write(url).POST(BodyPublishers.ofString(json)).build());
    }

    /// A `PUT` on the version that `versioned` has now.
    Reply put(String versioned, String url, String json) {
        var etag = get(versioned).etag();
        return acknowledged(
                write(url).header("If-Match", etag).PUT(BodyPublishers.ofString(json)).build());
    }

    /// A `POST` for whoever sends it without this caller's patience.
    HttpRequest request(String url, String json) {
        return write(url).POST(BodyPublishers.ofString(json)).build();
    }

    /// A request of any kind for whoever sends it without this caller's patience, and with their own.
    HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
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

    private Reply acknowledged(HttpRequest request) {
        var reply = answered(request).orFail();
        var uri = request.uri();
        ledger.acknowledged(uri.getScheme() + "://" + uri.getAuthority(), reply);
        return reply;
    }

    private Reply answered(HttpRequest request) {
        return PAUSES.until(
                LONGEST, "answer to " + request.method() + " " + request.uri(), () -> ask(request));
    }

    private Optional<Reply> ask(HttpRequest request) {
        try {
            var name = request.method() + " " + request.uri();
            var reply = Reply.of(name, CLIENT.send(route.apply(request), BodyHandlers.ofString()));
            if (reply.status() < 500 && reply.status() != 429) {
                return Optional.of(reply);
            }
            ledger.repeated(String.valueOf(reply.status()));
        } catch (IOException unanswered) {
            ledger.repeated(unanswered.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DrillFailedException("Interrupted at " + request.uri());
        }
        return Optional.empty();
    }
}
