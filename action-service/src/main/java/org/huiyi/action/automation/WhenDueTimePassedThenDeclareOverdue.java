package org.huiyi.action.automation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionCommand.DeclareActionOverdue;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/// Declares what no alarm did: due for some seconds, open, and not declared. Beside working alarms it finds
/// nothing; `huiyi.actions.swept` counts what it had to do and is worth an alarm of its own.
public final class WhenDueTimePassedThenDeclareOverdue {
    private static final Logger log =
            LoggerFactory.getLogger(WhenDueTimePassedThenDeclareOverdue.class);
    private static final Actor SWEEPER = Actor.house("action-sweeper");
    private static final Duration ALARMS_TURN = Duration.ofSeconds(5);
    private static final int AT_ONCE = 200;
    private static final String MISSED =
            """
            SELECT action_id, due_at FROM action
            WHERE due_at < :before AND NOT overdue AND stance NOT IN ('COMPLETED', 'VERIFIED')
            ORDER BY due_at LIMIT :limit
            """;

    private record Missed(String actionId, Instant dueAt) {}

    private final JdbcClient jdbc;
    private final Histories histories;
    private final Commands commands;
    private final Clock clock;
    private final Counter swept;

    public WhenDueTimePassedThenDeclareOverdue(
            JdbcClient jdbc,
            Histories histories,
            Commands commands,
            Clock clock,
            MeterRegistry meters) {
        this.jdbc = jdbc;
        this.histories = histories;
        this.commands = commands;
        this.clock = clock;
        this.swept = meters.counter("huiyi.actions.swept");
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        for (Missed missed : missed()) {
            try {
                declare(missed);
            } catch (RuntimeException failure) {
                log.warn("{} could not be declared overdue, next round", missed, failure);
            }
        }
    }

    private List<Missed> missed() {
        return jdbc.sql(MISSED)
                .param("before", clock.instant().minus(ALARMS_TURN).atOffset(ZoneOffset.UTC))
                .param("limit", AT_ONCE)
                .query((row, _) ->
                        new Missed(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    private void declare(Missed missed) {
        if (histories.fold(ActionDecider.INSTANCE, missed.actionId()).state()
                instanceof Known action) {
            var act = Act.of(SWEEPER, clock.instant().truncatedTo(ChronoUnit.MICROS));
            var command =
                    new DeclareActionOverdue(
                            missed.actionId(),
                            action.item().policyVersion(),
                            action.item().dueAt(),
                            act);
            if (!commands.send(command, Conditions.none()).recorded().isEmpty()) {
                swept.increment();
            }
        }
    }
}
