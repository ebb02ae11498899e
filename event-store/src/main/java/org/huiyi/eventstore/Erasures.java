package org.huiyi.eventstore;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.huiyi.eventstore.keys.Erasure;
import org.huiyi.eventstore.keys.PersonKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a person unreadable: the key is destroyed and what is in memory is dropped, here at once, and
/// about a second later in the other processes of this service.
public final class Erasures implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Erasures.class);

    private final PersonKeys keys;
    private final Runnable forget;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("erasures").factory());
    private volatile boolean forgetAgain;

    /// @param forget drops whatever is kept in memory as readable text
    public Erasures(PersonKeys keys, Runnable forget) {
        this.keys = keys;
        this.forget = forget;
    }

    /// Twice is once: told again, nothing is destroyed that was sealed since.
    ///
    /// @throws StoreUnavailableException it is not carried out yet
    public void carryOut(Erasure erasure) {
        keys.erase(erasure);
        forgetAgain = true;
        forget.run();
    }

    /// From now on what others carry out is noticed here too.
    public void start() {
        watch.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    /// Forgets twice: what was being read meanwhile may have been kept after the first time.
    private void look() {
        try {
            boolean again = forgetAgain;
            forgetAgain = false;
            boolean found = keys.catchUp();
            if (found || again) {
                forget.run();
            }
            forgetAgain |= found;
        } catch (StoreUnavailableException away) {
            log.warn("Who was erased elsewhere is not known: {}", away.getMessage());
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
