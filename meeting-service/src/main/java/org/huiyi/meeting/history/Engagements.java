package org.huiyi.meeting.history;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.PlanEvent.PartyConfirmed;
import org.huiyi.meeting.meeting.PreparationEvent.AttendeeSubstituted;
import org.huiyi.meeting.meeting.Timetable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// In which meetings somebody may be engaged. It only says where to look: what is true there is folded.
@ProcessingGroup("view.engagements")
public final class Engagements {
    private final JdbcClient database;

    public Engagements(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(PartyConfirmed event) {
        event.confirmation().attendees().stream()
                .map(Attendee::personId)
                .forEach(person -> engage(person, event.meetingId()));
    }

    @EventHandler
    void on(AttendeeSubstituted event) {
        engage(event.substitute().personId(), event.meetingId());
    }

    @ResetHandler
    void empty() {
        database.sql("truncate engagement").update();
    }

    /// Meetings planned for this time that one of these persons once said to come to.
    List<String> during(Timetable time, Collection<String> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return database.sql(
                        """
                        select distinct e.meeting_id from engagement e
                        join meeting_list m on m.meeting_id = e.meeting_id
                        where e.person in (:persons) and m.starts_at < :to and m.ends_at > :from
                        order by e.meeting_id
                        """)
                .param("persons", persons)
                .param("from", time.startsAt().atOffset(ZoneOffset.UTC))
                .param("to", time.endsAt().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    private void engage(String person, String meetingId) {
        database.sql(
                        """
                        insert into engagement (person, meeting_id) values (:person, :meeting)
                        on conflict do nothing
                        """)
                .param("person", person)
                .param("meeting", meetingId)
                .update();
    }
}
