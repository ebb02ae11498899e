package org.huiyi.local.drill;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.huiyi.local.Ports;
import org.huiyi.local.Ports.Port;

/// Spreads the calls to a pair over both instances in turn, dead or alive: whoever gets no answer asks again,
/// the other one.
final class Balance implements UnaryOperator<HttpRequest> {

    private final Map<Integer, Integer> seconds;
    private final AtomicInteger turn = new AtomicInteger();

    private Balance(Map<Integer, Integer> seconds) {
        this.seconds = seconds;
    }

    static Balance over(Ports ports) {
        return new Balance(
                Map.of(
                        ports.of(Port.MEETING), ports.of(Port.SECOND_MEETING),
                        ports.of(Port.ACTION), ports.of(Port.SECOND_ACTION)));
    }

    @Override
    public HttpRequest apply(HttpRequest request) {
        var second = seconds.get(request.uri().getPort());
        return second == null || turn.getAndIncrement() % 2 == 0
                ? request
                : HttpRequest.newBuilder(request, (_, _) -> true)
                        .uri(moved(request.uri(), second))
                        .build();
    }

    private static URI moved(URI uri, int port) {
        return URI.create(uri.toString().replaceFirst(":" + uri.getPort(), ":" + port));
    }
}
