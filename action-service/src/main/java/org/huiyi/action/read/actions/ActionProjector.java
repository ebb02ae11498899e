package org.huiyi.action.read.actions;

import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.ActionEvent.ActionAccepted;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.action.action.ActionStatus;
import org.huiyi.action.action.Lapse;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Turn;
import org.huiyi.action.action.Turn.ActionDelegated;
import org.huiyi.action.action.Turn.ActionDisposed;
import org.huiyi.action.action.Turn.ActionOrphaned;
import org.huiyi.action.action.Turn.ActionReopened;
import org.huiyi.action.action.Turn.ActionSettled;
import org.huiyi.action.action.Turn.ActionTold;
import org.huiyi.action.action.Turn.ContributorsNamed;
import org.huiyi.action.action.Turn.NoticeReturned;
import org.huiyi.action.action.Turn.OrganiserChanged;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the list of actions.
@ProcessingGroup("view.actions")
public final class ActionProjector {
    private static final String ASSIGN =
            """
            INSERT INTO action (action_id, meeting_id, resolution, organiser, party, assignee, person,
                                due_at, stance, contributors)
            VALUES (:id, :meeting, :resolution, :organiser, :party, :assignee, :person, :due, 'ASSIGNED',
                    :contributors)
            ON CONFLICT (action_id) DO NOTHING
            """;

    private final JdbcClient jdbc;

    public ActionProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ActionEvent event) {
        switch (event) {
            case ActionAssigned e -> assign(e);
            case ActionAccepted e -> stance(e, ActionStatus.ACCEPTED);
            case ActionContested e -> stance(e, ActionStatus.CONTESTED);
            case ProgressReported e when e.contributor() == null ->
                    stance(e, ActionStatus.IN_PROGRESS);
            case ProgressReported _ -> {}
            case ActionCompleted e -> settle(e, ActionStatus.COMPLETED);
            case ActionVerified e when e.accepted() -> settle(e, ActionStatus.VERIFIED);
            case ActionVerified e -> settle(e, ActionStatus.IN_PROGRESS);
            case ActionExtended e -> extend(e, e.dueAt());
            case ProgressChecked _ -> {}
            case ActionOverdue e -> pastDue(e);
            case Lapse _ -> {}
            case Turn e -> turn(e);
        }
    }

    private void turn(Turn event) {
        switch (event) {
            case ActionDelegated e -> delegate(e);
            case ContributorsNamed e -> name(e);
            case ActionSettled e -> stance(e, ActionStatus.ASSIGNED);
            case ActionDisposed e -> dispose(e);
            case ActionReopened e -> reopen(e);
            case OrganiserChanged e -> handOver(e);
            case ActionOrphaned _, ActionTold _, NoticeReturned _ -> {}
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("TRUNCATE action").update();
    }

    private void assign(ActionAssigned e) {
        var item = e.item();
        jdbc.sql(ASSIGN)
                .param("id", item.actionId())
                .param("meeting", item.meetingId())
                .param("resolution", item.resolution())
                .param("organiser", item.organiser())
                .param("party", item.partyId())
                .param("assignee", item.assignee())
                .param("person", item.assigneeIsPerson() ? item.assignee() : null)
                .param("due", item.dueAt().atOffset(ZoneOffset.UTC))
                .param("contributors", e.contributors().toArray(String[]::new))
                .update();
    }

    private void stance(ActionEvent e, ActionStatus stance) {
        jdbc.sql("UPDATE action SET stance = :stance WHERE action_id = :id")
                .param("stance", stance.name())
                .param("id", e.actionId())
                .update();
    }

    private void settle(ActionEvent e, ActionStatus stance) {
        jdbc.sql("UPDATE action SET stance = :stance, overdue = false WHERE action_id = :id")
                .param("stance", stance.name())
                .param("id", e.actionId())
                .update();
    }

    private void extend(ActionEvent e, Instant dueAt) {
        jdbc.sql("UPDATE action SET due_at = :due, overdue = false WHERE action_id = :id")
                .param("due", dueAt.atOffset(ZoneOffset.UTC))
                .param("id", e.actionId())
                .update();
    }

    /// Whom the party itself named may act as one of the party only.
    private void delegate(ActionDelegated e) {
        jdbc.sql("UPDATE action SET assignee = :assignee, person = NULL WHERE action_id = :id")
                .param("assignee", e.assignee())
                .param("id", e.actionId())
                .update();
    }

    private void handOver(OrganiserChanged e) {
        jdbc.sql("UPDATE action SET organiser = :organiser WHERE action_id = :id")
                .param("organiser", e.organiser())
                .param("id", e.actionId())
                .update();
    }

    private void name(ContributorsNamed e) {
        jdbc.sql("UPDATE action SET contributors = :contributors WHERE action_id = :id")
                .param("contributors", e.contributors().toArray(String[]::new))
                .param("id", e.actionId())
                .update();
    }

    private void dispose(ActionDisposed e) {
        settle(e, ActionStatus.valueOf(e.status().name()));
        jdbc.sql("UPDATE action SET successor = :successor WHERE action_id = :id")
                .param("successor", e.successor())
                .param("id", e.actionId())
                .update();
    }

    private void reopen(ActionReopened e) {
        settle(e, ActionStatus.IN_PROGRESS);
        extend(e, e.dueAt());
        jdbc.sql("UPDATE action SET successor = NULL WHERE action_id = :id")
                .param("id", e.actionId())
                .update();
    }

    private void pastDue(ActionOverdue e) {
        jdbc.sql("UPDATE action SET overdue = true WHERE action_id = :id")
                .param("id", e.actionId())
                .update();
    }
}
