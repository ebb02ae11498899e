package org.huiyi.meeting.automation;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.PlanEvent.MeetingRescheduled;
import org.huiyi.meeting.meeting.PlanEvent.NoticeSent;
import org.huiyi.meeting.meeting.PlanEvent.PartyConfirmed;
import org.huiyi.meeting.meeting.PlanEvent.PartyInvited;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.huiyi.meeting.meeting.PreparationEvent.ConfirmationReminderDue;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferred;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The meetings that were convened and have not begun: which of their parties have answered, and when those that
/// have not are reminded.
@ProcessingGroup("view.due-confirmations")
public final class DueConfirmations {
    /// A reminder whose time passed while nobody declared it and some party owes an answer.
    record Owed(String meetingId, Instant remindAt) {}

    private final JdbcClient database;

    public DueConfirmations(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(NoticeSent event) {
        database.sql(
                        """
                        insert into due_confirmations (meeting_id, remind_at) values (:meeting, :at)
                        on conflict (meeting_id) do update set remind_at = excluded.remind_at
                        """)
                .param("meeting", event.meetingId())
                .param("at", utc(event.remindAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        event.parties().forEach(party -> ask(event.meetingId(), party, event.sentAt()));
    }

    /// Another time voids every answer, another place none.
    @EventHandler
    void on(MeetingRescheduled event) {
        if (event.timeMoved()) {
            remind(event.meetingId(), event.remindAt());
            database.sql("update due_answers set answered = false where meeting_id = :meeting")
                    .param("meeting", event.meetingId())
                    .update();
        }
    }

    @EventHandler
    void on(PartyInvited event) {
        ask(event.meetingId(), event.party().partyId(), event.invitedAt());
    }

    /// The organiser before goes on as a party.
    @EventHandler
    void on(OrganiserTransferred event) {
        database.sql(
                        """
                        insert into due_answers (meeting_id, party_id, invited_at, answered)
                        select meeting_id, :party, :at, false from due_confirmations
                        where meeting_id = :meeting on conflict (meeting_id, party_id) do nothing
                        """)
                .param("meeting", event.meetingId())
                .param("party", event.from())
                .param("at", utc(event.at()))
                .update();
    }

    @EventHandler
    void on(PartyConfirmed event) {
        answered(event.meetingId(), event.partyId());
    }

    @EventHandler
    void on(PartyWithdrawn event) {
        answered(event.meetingId(), event.partyId());
    }

    @EventHandler
    void on(ConfirmationReminderDue event) {
        remind(event.meetingId(), null);
    }

    @EventHandler
    void on(MeetingStarted event) {
        forget(event.meetingId());
    }

    @EventHandler
    void on(MeetingCancelled event) {
        forget(event.meetingId());
    }

    @ResetHandler
    void empty() {
        database.sql("truncate due_confirmations, due_answers").update();
    }

    /// The oldest first.
    List<Owed> past(Instant now, int most) {
        return database.sql(
                        """
                        select d.meeting_id, d.remind_at from due_confirmations d
                        where d.remind_at <= :now and exists (
                            select 1 from due_answers a where a.meeting_id = d.meeting_id
                            and not a.answered and a.invited_at <= d.remind_at)
                        order by d.remind_at limit :most
                        """)
                .param("now", utc(now))
                .param("most", most)
                .query(Owed.class)
                .list();
    }

    /// Only a meeting whose notice was sent waits for answers.
    private void ask(String meetingId, String partyId, Instant at) {
        database.sql(
                        """
                        insert into due_answers (meeting_id, party_id, invited_at, answered)
                        select meeting_id, :party, :at, false from due_confirmations
                        where meeting_id = :meeting
                        on conflict (meeting_id, party_id) do update
                        set invited_at = excluded.invited_at, answered = false
                        """)
                .param("meeting", meetingId)
                .param("party", partyId)
                .param("at", utc(at))
                .update();
    }

    private void answered(String meetingId, String partyId) {
        database.sql(
                        """
                        update due_answers set answered = true
                        where meeting_id = :meeting and party_id = :party
                        """)
                .param("meeting", meetingId)
                .param("party", partyId)
                .update();
    }

    private void remind(String meetingId, @Nullable Instant at) {
        database.sql("update due_confirmations set remind_at = :at where meeting_id = :meeting")
                .param("meeting", meetingId)
                .param("at", utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private void forget(String meetingId) {
        for (String table : List.of("due_confirmations", "due_answers")) {
            database.sql("delete from " + table + " where meeting_id = :meeting")
                    .param("meeting", meetingId)
                    .update();
        }
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
