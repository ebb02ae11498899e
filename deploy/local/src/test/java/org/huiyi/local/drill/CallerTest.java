package org.huiyi.local.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.huiyi.local.story.StoryFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final int CUT_OFF = 0;
    private static final UUID EVENT = UUID.randomUUID();

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final Ledger ledger = new Ledger();
    private volatile List<Integer> answers = List.of();
    private HttpServer server;
    private String origin;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext(
                "/oauth2/token", each -> answer(each, 200, "{\"access_token\":\"t\"}"));
        server.createContext("/write", this::write);
        server.start();
        origin = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_call_is_repeated_under_its_key_until_it_is_answered() {
        answers = List.of(503, CUT_OFF, 500, 201);

        caller().post(origin + "/write", "{}");

        assertThat(keys).hasSize(4).containsOnly(keys.getFirst());
        assertThat(ledger.repeats()).containsEntry("503", 1).containsEntry("500", 1).hasSize(3);
        assertThat(ledger.writes()).isEqualTo(1);
        assertThat(ledger.events(origin)).containsExactly(EVENT);
    }

    @Test
    void a_refusal_is_an_answer_and_nothing_is_acknowledged() {
        answers = List.of(422);
        var caller = caller();

        assertThatThrownBy(() -> caller.post(origin + "/write", "{}"))
                .isInstanceOf(StoryFailedException.class);
        assertThat(keys).hasSize(1);
        assertThat(ledger.writes()).isZero();
    }

    private Caller caller() {
        return Caller.signIn(origin, "acme", ledger);
    }

    private void write(HttpExchange exchange) throws IOException {
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        var status = answers.get(keys.size() - 1);
        if (status == CUT_OFF) {
            exchange.close();
            return;
        }
        answer(exchange, status, "{\"recorded\":[{\"eventId\":\"" + EVENT + "\"}]}");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, json.length());
            exchange.getResponseBody().write(json.getBytes());
        }
    }
}
