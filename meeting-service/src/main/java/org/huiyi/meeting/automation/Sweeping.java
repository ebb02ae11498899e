package org.huiyi.meeting.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Command;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.DueClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What sweepers have in common: how late the oldest is of what they find undeclared, and that one declaration
/// that fails stops no other.
final class Sweeping {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private final Commands commands;
    private final DueClock clock;
    private volatile @Nullable Instant oldest;

    Sweeping(Commands commands, DueClock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// @param due the times of all that one sweep found
    void found(Stream<Instant> due) {
        oldest = due.min(Comparator.naturalOrder()).orElse(null);
    }

    /// One that fails is tried again at the next sweep.
    void declare(Supplier<? extends Command> declaration) {
        try {
            commands.send(declaration.get(), Conditions.none());
        } catch (RuntimeException e) {
            LOG.warn("A time that passed is not declared yet", e);
        }
    }

    /// How long the oldest undeclared due time has passed; zero when every one is declared.
    Duration lag() {
        Instant since = oldest;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }
}
