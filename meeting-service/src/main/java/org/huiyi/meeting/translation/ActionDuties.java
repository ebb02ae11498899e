package org.huiyi.meeting.translation;

import java.time.ZoneOffset;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.wire.ActionAnnouncement.DutiesOfActionChangedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.DutyV1;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Keeps what is asked about actions as it was said last, for whoever asks this service what to do next. It
/// is no fact of ours, so it is no event: what was lost is had back by announcing the actions again.
public final class ActionDuties {
    /// False for what is older than what is known: messages may come again.
    private static final String HEAR =
            """
            insert into action_duties_heard (action_id, position) values (:action, :position)
            on conflict (action_id) do update set position = excluded.position
            where action_duties_heard.position <= excluded.position
            """;

    private final JdbcClient database;
    private final TransactionOperations transactions;

    public ActionDuties(JdbcClient database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    void hear(Heard message) {
        var changed = message.as(DutiesOfActionChangedV1.class);
        transactions.executeWithoutResult(_ -> {
            if (isNews(changed.actionId(), message.position())) {
                replace(changed);
            }
        });
    }

    private boolean isNews(String actionId, long position) {
        return database.sql(HEAR).param("action", actionId).param("position", position).update()
                > 0;
    }

    private void replace(DutiesOfActionChangedV1 changed) {
        database.sql("delete from action_duty where action_id = :action")
                .param("action", changed.actionId())
                .update();
        changed.duties().forEach(duty -> owe(changed, duty));
    }

    private void owe(DutiesOfActionChangedV1 changed, DutyV1 duty) {
        database.sql(
                        """
                        insert into action_duty
                            (action_id, kind, rule, meeting_id, party, person, due_at)
                        values (:action, :kind, :rule, :meeting, :party, :person, :due)
                        """)
                .param("action", changed.actionId())
                .param("kind", duty.kind())
                .param("rule", duty.rule().name())
                .param("meeting", changed.meetingId())
                .param("party", duty.partyId())
                .param("person", duty.person())
                .param("due", duty.dueAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
