package org.huiyi.action.read.duties;

import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.Duty;
import org.huiyi.action.action.Item;
import org.huiyi.action.action.Pending;
import org.huiyi.eventstore.Histories;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps what is due. After every event the action is folded anew, so that its rows always follow from one
/// state, whichever release recorded it.
@ProcessingGroup("view.duties")
public final class DutyProjector {
    private static final String OWE =
            """
            INSERT INTO duty (action_id, kind, meeting_id, party, person, rule, due_at)
            VALUES (:id, :kind, :meeting, :party, :person, :rule, :due)
            """;

    private final JdbcClient jdbc;
    private final Histories histories;

    public DutyProjector(JdbcClient jdbc, Histories histories) {
        this.jdbc = jdbc;
        this.histories = histories;
    }

    @EventHandler
    void on(ActionEvent event) {
        if (histories.fold(ActionDecider.INSTANCE, event.actionId()).state()
                instanceof Known action) {
            forget(event.actionId());
            Pending.of(action).forEach(pending -> wait(event.actionId(), pending));
            Duty.of(action).forEach(duty -> owe(action, duty));
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("TRUNCATE duty, pending_due").update();
    }

    private void forget(String actionId) {
        jdbc.sql("DELETE FROM pending_due WHERE action_id = :id").param("id", actionId).update();
        jdbc.sql("DELETE FROM duty WHERE action_id = :id").param("id", actionId).update();
    }

    private void wait(String actionId, Pending pending) {
        jdbc.sql("INSERT INTO pending_due (action_id, due, due_at) VALUES (:id, :due, :at)")
                .param("id", actionId)
                .param("due", pending.due().name())
                .param("at", pending.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void owe(Known action, Duty duty) {
        Item item = action.item();
        jdbc.sql(OWE)
                .param("id", item.actionId())
                .param("kind", duty.kind().name())
                .param("meeting", item.meetingId())
                .param("party", duty.partyOf(action))
                .param("person", duty.personOf(action))
                .param("rule", duty.kind().rule().name())
                .param("due", duty.dueAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
