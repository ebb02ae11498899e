package org.huiyi.meeting.read.meetings;

import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.AttendanceEvent;
import org.huiyi.meeting.meeting.ClosingEvent.*;
import org.huiyi.meeting.meeting.ConfidentialityEvent.*;
import org.huiyi.meeting.meeting.CourseEvent;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.CustodyEvent;
import org.huiyi.meeting.meeting.DisagreementEvent;
import org.huiyi.meeting.meeting.ImprovementEvent;
import org.huiyi.meeting.meeting.IncidentEvent;
import org.huiyi.meeting.meeting.MatterEvent;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.PreparationEvent;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferred;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.huiyi.meeting.meeting.Support;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.meeting.UncoveredCaseEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the list of meetings and who may see each. A party that withdrew no longer finds the meeting in
/// the list; what was until then it still reads by the meeting's id.
@ProcessingGroup("view.meetings")
public final class MeetingsView {
    private final JdbcClient database;

    public MeetingsView(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(MeetingEvent event, RecordedEvent recorded) {
        switch (event) {
            case MeetingScheduled e -> begin(e, recorded.position());
            case MeetingRescheduled e -> reschedule(e);
            case PartyInvited e -> invite(e);
            case PartyConfirmed e when !e.confirmation().isAccepted() -> unsettle(event);
            case PartyWithdrawn e -> hide(e.meetingId(), "party", e.partyId());
            case SupportAssigned e -> support(e.meetingId(), e.support());
            case RecorderAppointed e -> recorder(e);
            case NoticeSent _ -> become(event, MeetingStatus.CONVENED);
            case MeetingConfirmed _ -> become(event, MeetingStatus.CONFIRMED);
            case MeetingStarted _ -> become(event, MeetingStatus.IN_SESSION);
            case MeetingSuspended _ -> become(event, MeetingStatus.SUSPENDED);
            case MeetingResumed _ -> become(event, MeetingStatus.IN_SESSION);
            case MeetingEnded _ -> become(event, MeetingStatus.ENDED);
            case MeetingClosed _ -> become(event, MeetingStatus.CLOSED);
            case MeetingReclassified e -> classify(e);
            case MeetingCancelled _ -> become(event, MeetingStatus.CANCELLED);
            case OrganiserTransferred e -> handOver(e);
            case PreparationEvent _,
                    PartyConfirmed _,
                    PurposeDefined _,
                    AgendaChanged _,
                    PartyChanged _,
                    PartyMerged _,
                    MeetingLeftScope _,
                    PurposeAcknowledged _,
                    NoticeGivenByVoice _,
                    AttendeeSignedIn _,
                    AttendeeLeft _,
                    MeetingEvaluated _,
                    AgendaItemsReclassified _,
                    EvaluationOverdue _,
                    LeakReported _,
                    AttendeeAdmitted _,
                    CourseEvent _,
                    AttendanceEvent _,
                    IncidentEvent _,
                    DisagreementEvent _,
                    MatterEvent _,
                    UncoveredCaseEvent _,
                    CustodyEvent _,
                    ImprovementEvent _ -> {}
        }
        count(event.meetingId(), recorded);
    }

    @ResetHandler
    void empty() {
        database.sql("truncate meeting_list, meeting_reader").update();
    }

    /// Meetings are listed in the order of the history, whichever follower sees which first.
    private void begin(MeetingScheduled e, long position) {
        database.sql(
                        """
                        insert into meeting_list
                            (meeting_id, registration, title, status, version, organiser, classification, series)
                        overriding system value values
                            (:id, :position, :title, 'SCHEDULED', 1, :organiser, :classification, :series)
                        """)
                .param("id", e.meetingId())
                .param("position", position)
                .param("title", e.title())
                .param("organiser", e.organiser())
                .param("classification", e.classification().name())
                .param("series", e.series())
                .update();
        if (e.timetable() != null) {
            move(e.meetingId(), e.timetable());
        }
        show(e.meetingId(), "party", e.organiser());
        e.parties().forEach(party -> show(e.meetingId(), "party", party.partyId()));
    }

    /// The first organiser becomes a party that has yet to confirm; later ones are parties already.
    private void handOver(OrganiserTransferred e) {
        database.sql(
                        """
                        update meeting_list set organiser = :to, handed_over = true,
                            status = case when status = 'CONFIRMED' and not handed_over
                                          then 'CONVENED' else status end
                        where meeting_id = :id
                        """)
                .param("to", e.to())
                .param("id", e.meetingId())
                .update();
        show(e.meetingId(), "party", e.from());
    }

    private void move(String id, Timetable to) {
        database.sql(
                        """
                        update meeting_list set starts_at = :starts, ends_at = :ends, zone = :zone
                        where meeting_id = :id
                        """)
                .param("starts", to.startsAt().atOffset(ZoneOffset.UTC))
                .param("ends", to.endsAt().atOffset(ZoneOffset.UTC))
                .param("zone", to.zone())
                .param("id", id)
                .update();
    }

    private void become(MeetingEvent event, MeetingStatus status) {
        database.sql("update meeting_list set status = :status where meeting_id = :id")
                .param("status", status.name())
                .param("id", event.meetingId())
                .update();
    }

    private void classify(MeetingReclassified e) {
        database.sql("update meeting_list set classification = :to where meeting_id = :id")
                .param("to", e.after().name())
                .param("id", e.meetingId())
                .update();
    }

    private void reschedule(MeetingRescheduled e) {
        move(e.meetingId(), e.timetable());
        if (e.timeMoved()) {
            unsettle(e);
        }
    }

    private void invite(PartyInvited e) {
        show(e.meetingId(), "party", e.party().partyId());
        unsettle(e);
    }

    /// A confirmed meeting that a party has to confirm anew is only convened.
    private void unsettle(MeetingEvent event) {
        database.sql(
                        """
                        update meeting_list set status = 'CONVENED'
                        where meeting_id = :id and status = 'CONFIRMED'
                        """)
                .param("id", event.meetingId())
                .update();
    }

    private void support(String id, Support support) {
        database.sql("delete from meeting_reader where meeting_id = :id and kind = 'support'")
                .param("id", id)
                .update();
        show(id, "support", support.signIn());
        show(id, "support", support.handOut());
        show(id, "support", support.technical());
        show(id, "support", support.catering());
    }

    private void recorder(RecorderAppointed e) {
        if (e.relieved() != null) {
            hide(e.meetingId(), "recorder", e.relieved());
        }
        show(e.meetingId(), "recorder", e.personId());
    }

    private void show(String id, String kind, @Nullable String who) {
        if (who == null) {
            return;
        }
        database.sql(
                        """
                        insert into meeting_reader (meeting_id, kind, who) values (:id, :kind, :who)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("who", who)
                .update();
    }

    private void hide(String id, String kind, String who) {
        database.sql(
                        """
                        delete from meeting_reader
                        where meeting_id = :id and kind = :kind and who = :who
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("who", who)
                .update();
    }

    private void count(String id, RecordedEvent recorded) {
        if (recorded.actor().isHouse()) {
            return;
        }
        database.sql("update meeting_list set version = :version where meeting_id = :id")
                .param("version", recorded.sequence() + 1)
                .param("id", id)
                .update();
    }
}
