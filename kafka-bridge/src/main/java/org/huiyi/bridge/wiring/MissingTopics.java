package org.huiyi.bridge.wiring;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/// Spring creates topics once, at start, and gives up when no broker answers then; this goes on asking
/// until one did.
final class MissingTopics implements SmartLifecycle {
    private final BooleanSupplier created;
    private final Duration pause;
    private volatile @Nullable Thread asking;

    MissingTopics(BooleanSupplier created, Duration pause) {
        this.created = created;
        this.pause = pause;
    }

    @Override
    public void start() {
        asking = Thread.ofVirtual().name("missing-topics").start(this::ask);
    }

    private void ask() {
        try {
            while (!created.getAsBoolean()) {
                Thread.sleep(pause);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        Thread thread = asking;
        asking = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return asking != null;
    }
}
