package org.huiyi.meeting.read.dutycalendars;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.calendar.CalendarEvent;
import org.huiyi.meeting.calendar.CalendarEvent.CalendarIssued;
import org.huiyi.meeting.calendar.CalendarEvent.CalendarRevoked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps whose calendars there are, by id; their names stay in the history.
@ProcessingGroup("view.duty-calendars")
public final class CalendarsView {
    private final JdbcClient database;

    public CalendarsView(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(CalendarEvent event) {
        switch (event) {
            case CalendarIssued e -> add(e);
            case CalendarRevoked e -> remove(e);
        }
    }

    @ResetHandler
    void empty() {
        database.sql("truncate duty_calendar").update();
    }

    /// Those that are not revoked, after one of them, by id.
    List<String> of(Actor holder, @Nullable String after, int limit) {
        return database.sql(
                        """
                        select calendar_id from duty_calendar
                        where party = :party and person = :person
                          and (cast(:after as text) is null or calendar_id > :after)
                        order by calendar_id limit :limit
                        """)
                .param("party", holder.party())
                .param("person", holder.sub())
                .param("after", after)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    private void add(CalendarIssued e) {
        database.sql(
                        """
                        insert into duty_calendar (calendar_id, party, person)
                        values (:id, :party, :person)
                        """)
                .param("id", e.calendarId())
                .param("party", e.partyId())
                .param("person", e.personId())
                .update();
    }

    private void remove(CalendarRevoked e) {
        database.sql("delete from duty_calendar where calendar_id = :id")
                .param("id", e.calendarId())
                .update();
    }
}
