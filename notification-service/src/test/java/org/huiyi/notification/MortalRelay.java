package org.huiyi.notification;

import java.util.concurrent.atomic.AtomicBoolean;
import org.huiyi.notification.automation.Relay;
import org.huiyi.notification.notice.Message;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The real relay, in a process that can die after the relay took a message and before that is recorded.
final class MortalRelay implements Relay {
    private final Relay real;
    private final AtomicBoolean doomed = new AtomicBoolean();

    MortalRelay(Relay real) {
        this.real = real;
    }

    void dieOnce() {
        doomed.set(true);
    }

    boolean isDoomed() {
        return doomed.get();
    }

    @Override
    public Reply handOver(Message message) {
        Reply reply = real.handOver(message);
        if (doomed.getAndSet(false)) {
            throw new Death();
        }
        return reply;
    }

    static final class Death extends Error {
        Death() {
            super("as if the process had died", null, false, false);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        @Primary
        MortalRelay mortalRelay(@Qualifier("relay") Relay real) {
            return new MortalRelay(real);
        }
    }
}
