package org.huiyi.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The keys whose requests an aggregate has answered, for 24 hours of its own history, folded from the
/// metadata of its events: there is no table and nothing in flight. Only what writes faster than
/// [#AT_MOST] requests a day to one aggregate forgets the first of them earlier; they are some 8 MB.
final class Answered {
    static final Duration KEPT = Duration.ofHours(24);
    static final int AT_MOST = 20_000;

    /// @param first the first event the request recorded
    /// @param last the last one
    record Request(long first, long last, @Nullable String bodyHash, Instant receivedAt) {
        boolean isOf(@Nullable String otherBodyHash) {
            return Objects.equals(bodyHash, otherBodyHash);
        }
    }

    private record Scope(String sub, String key) {}

    private final Map<Scope, Request> requests = new LinkedHashMap<>();

    void remember(Provenance origin, long sequence) {
        if (origin.key() == null) {
            return;
        }
        var scope = new Scope(origin.actor().sub(), origin.key());
        var known = requests.remove(scope);
        boolean same = known != null && known.receivedAt().equals(origin.receivedAt());
        long first = same ? known.first() : sequence;
        requests.put(scope, new Request(first, sequence, origin.bodyHash(), origin.receivedAt()));
        forget(origin.receivedAt());
    }

    Optional<Request> find(Provenance asked) {
        return Optional.ofNullable(asked.key())
                .map(key -> requests.get(new Scope(asked.actor().sub(), key)))
                .filter(r -> !isOld(r, asked.receivedAt()));
    }

    private void forget(Instant now) {
        var oldest = requests.values().iterator();
        while (oldest.hasNext() && (isOld(oldest.next(), now) || requests.size() > AT_MOST)) {
            oldest.remove();
        }
    }

    private static boolean isOld(Request request, Instant now) {
        return request.receivedAt().plus(KEPT).isBefore(now);
    }
}
