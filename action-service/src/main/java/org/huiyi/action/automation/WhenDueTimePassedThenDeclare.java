package org.huiyi.action.automation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionCommand.DeclareDue;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.Pending;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.DueClock;
import org.huiyi.eventstore.Histories;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/// Declares what no alarm did: due for half a second, not met, and not declared. Which actions to look at
/// comes from a view, what is pending of each from its history. Beside working alarms it finds nothing;
/// `huiyi.actions.swept` counts what it had to do, `huiyi.actions.undeclared` tells in seconds how late the oldest is.
public final class WhenDueTimePassedThenDeclare {
    private static final Logger log = LoggerFactory.getLogger(WhenDueTimePassedThenDeclare.class);
    private static final Actor SWEEPER = Actor.house("action-sweeper");
    private static final Duration ALARMS_TURN = Duration.ofMillis(500);
    private static final int AT_ONCE = 200;
    private static final String MISSED =
            """
            SELECT action_id, min(due_at) AS due_at FROM pending_due WHERE due_at < :before
            GROUP BY action_id ORDER BY min(due_at) LIMIT :limit
            """;

    private record Late(String actionId, Instant dueAt) {}

    private final JdbcClient jdbc;
    private final Histories histories;
    private final Commands commands;
    private final DueClock clock;
    private final Counter swept;
    private volatile @Nullable Instant oldest;

    public WhenDueTimePassedThenDeclare(
            JdbcClient jdbc,
            Histories histories,
            Commands commands,
            DueClock clock,
            MeterRegistry meters) {
        this.jdbc = jdbc;
        this.histories = histories;
        this.commands = commands;
        this.clock = clock;
        this.swept = meters.counter("huiyi.actions.swept");
        Gauge.builder("huiyi.actions.undeclared", this, it -> it.lag().toMillis() / 1000.0)
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(fixedDelay = 250)
    void sweep() {
        Instant now = clock.instant();
        var missed = missed(now.minus(ALARMS_TURN));
        oldest = missed.isEmpty() ? null : missed.getFirst().dueAt();
        for (var late : missed) {
            try {
                declare(late.actionId(), now);
            } catch (RuntimeException failure) {
                log.warn("What {} missed could not be declared, next round", late, failure);
            }
        }
    }

    /// How long the oldest due time has passed that nobody declared; zero when every one is declared.
    private Duration lag() {
        Instant since = oldest;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    private List<Late> missed(Instant before) {
        return jdbc.sql(MISSED)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", AT_ONCE)
                .query(Late.class)
                .list();
    }

    private void declare(String actionId, Instant now) {
        if (histories.fold(ActionDecider.INSTANCE, actionId).state() instanceof Known action) {
            Pending.of(action).stream()
                    .filter(pending -> pending.at().isBefore(now.minus(ALARMS_TURN)))
                    .forEach(pending -> declare(action, pending, now));
        }
    }

    private void declare(Known action, Pending pending, Instant now) {
        var item = action.item();
        var command =
                new DeclareDue(
                        item.actionId(),
                        item.policyVersion(),
                        pending.due(),
                        pending.at(),
                        Act.of(SWEEPER, now));
        if (!commands.send(command, Conditions.none()).recorded().isEmpty()) {
            swept.increment();
        }
    }
}
