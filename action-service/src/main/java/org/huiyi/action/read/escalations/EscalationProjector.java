package org.huiyi.action.read.escalations;

import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.Escalation;
import org.huiyi.action.action.Item;
import org.huiyi.eventstore.Histories;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps what was escalated, and whether it is acknowledged or over.
@ProcessingGroup("view.escalations")
public final class EscalationProjector {
    private static final String KEEP =
            """
            INSERT INTO escalation (action_id, n, meeting_id, organiser, party, cause, step, level,
                                    due_at, acknowledged, over)
            VALUES (:id, :n, :meeting, :organiser, :party, :cause, :step, :level, :due, :known, :over)
            ON CONFLICT (action_id, n)
            DO UPDATE SET acknowledged = excluded.acknowledged, over = excluded.over,
                          organiser = excluded.organiser
            """;

    private final JdbcClient jdbc;
    private final Histories histories;

    public EscalationProjector(JdbcClient jdbc, Histories histories) {
        this.jdbc = jdbc;
        this.histories = histories;
    }

    @EventHandler
    void on(ActionEvent event) {
        if (histories.fold(ActionDecider.INSTANCE, event.actionId()).state()
                instanceof Known action) {
            action.course().escalations().forEach(e -> keep(action.item(), e));
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("TRUNCATE escalation").update();
    }

    private void keep(Item item, Escalation escalation) {
        jdbc.sql(KEEP)
                .param("id", item.actionId())
                .param("n", escalation.n())
                .param("meeting", item.meetingId())
                .param("organiser", item.organiser())
                .param("party", item.partyId())
                .param("cause", escalation.cause().name())
                .param("step", escalation.step())
                .param("level", escalation.to().name())
                .param("due", escalation.dueAt().atOffset(ZoneOffset.UTC))
                .param("known", escalation.acknowledged())
                .param("over", escalation.over())
                .update();
    }
}
