package org.huiyi.meeting.read.duties;

import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.agreement.AgreementEvent;
import org.huiyi.meeting.followup.FollowUpEvent;
import org.huiyi.meeting.material.MaterialEvent;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps what is asked of whom. After every event its meeting is folded anew, so that the rows follow from
/// its present state, whichever release recorded it.
@ProcessingGroup("view.duties")
public final class DutiesView {
    private final JdbcClient database;
    private final Circumstances circumstances;

    public DutiesView(JdbcClient database, Circumstances circumstances) {
        this.database = database;
        this.circumstances = circumstances;
    }

    @EventHandler
    void on(MeetingEvent event, RecordedEvent recorded) {
        renew(event.meetingId(), recorded);
    }

    @EventHandler
    void on(MinutesEvent event, RecordedEvent recorded) {
        renew(event.meetingId(), recorded);
    }

    @EventHandler
    void on(MaterialEvent event, RecordedEvent recorded) {
        renew(event.meetingId(), recorded);
    }

    @EventHandler
    void on(FollowUpEvent event, RecordedEvent recorded) {
        renew(event.meetingId(), recorded);
    }

    @EventHandler
    void on(AgreementEvent event, RecordedEvent recorded) {
        meetingsOf(event).forEach(meeting -> renew(meeting, recorded));
    }

    @ResetHandler
    void empty() {
        database.sql("truncate duty, agreement_asked").update();
    }

    private List<String> meetingsOf(AgreementEvent event) {
        return database.sql(
                        """
                        select meeting_id from agreement_asked
                        where organiser = :organiser and party = :party order by meeting_id
                        """)
                .param("organiser", event.organiser())
                .param("party", event.partyId())
                .query(String.class)
                .list();
    }

    /// Agreements come in another sequence than the meetings they are for, so two of them may come to one meeting
    /// at once: the second waits for the first, and folds what is there then.
    private void renew(String meetingId, RecordedEvent recorded) {
        database.sql("select from pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", meetingId)
                .query((_, _) -> meetingId)
                .list();
        circumstances
                .of(meetingId, recorded.receivedAt())
                .ifPresent(known -> {
                    forget(meetingId);
                    Duties.of(known).forEach(owed -> owe(meetingId, owed));
                    askAgreements(known);
                });
    }

    private void forget(String meetingId) {
        database.sql("delete from duty where meeting_id = :id").param("id", meetingId).update();
        database.sql("delete from agreement_asked where meeting_id = :id")
                .param("id", meetingId)
                .update();
    }

    private void owe(String meetingId, Owed owed) {
        database.sql(
                        """
                        insert into duty (meeting_id, kind, rule, matter, party, person, due_at)
                        values (:id, :kind, :rule, :matter, :party, :person, :due)
                        """)
                .param("id", meetingId)
                .param("kind", owed.kind().name())
                .param("rule", owed.kind().rule().name())
                .param("matter", owed.matter())
                .param("party", owed.party())
                .param("person", owed.person())
                .param("due", owed.dueAt() == null ? null : owed.dueAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Also where all is signed: it may be signed differently again.
    private void askAgreements(Known known) {
        boolean over =
                switch (known.meeting()) {
                    case Ended _, Closed _, Cancelled _ -> true;
                    case Scheduled _, Convened _, Confirmed _, UnderWay _ -> false;
                };
        if (!over) {
            known.agreements().keySet().forEach(party -> askAgreement(known, party));
        }
    }

    private void askAgreement(Known known, String party) {
        database.sql(
                        """
                        insert into agreement_asked (organiser, party, meeting_id)
                        values (:organiser, :party, :meeting)
                        """)
                .param("organiser", known.plan().organiser())
                .param("party", party)
                .param("meeting", known.plan().meetingId())
                .update();
    }
}
