package org.huiyi.meeting.read.persons;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.contracts.decision.Event;
import org.huiyi.meeting.meeting.CustodyEvent.LegalHoldLifted;
import org.huiyi.meeting.meeting.CustodyEvent.LegalHoldPlaced;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps who is named in which meeting, and which meetings are under legal hold.
@ProcessingGroup("view.persons")
public final class PersonsView {
    private final JdbcClient database;

    public PersonsView(JdbcClient database) {
        this.database = database;
    }

    /// The meetings in which a person is named.
    public List<String> meetingsOf(String personId) {
        return database.sql("select meeting_id from meeting_person where person_id = ? order by 1")
                .param(personId)
                .query(String.class)
                .list();
    }

    /// Those of them that are under legal hold.
    public List<String> heldMeetingsOf(String personId) {
        return database.sql(
                        """
                        select meeting_id from meeting_person join legal_hold using (meeting_id)
                        where person_id = ? order by 1
                        """)
                .param(personId)
                .query(String.class)
                .list();
    }

    @EventHandler
    void on(Event event) {
        switch (event) {
            case LegalHoldPlaced e -> place(e.meetingId());
            case LegalHoldLifted e -> lift(e.meetingId());
            default -> {}
        }
        if (event.sequenceKey().startsWith("mtg_") && event instanceof Record named) {
            Named.in(named).forEach(person -> name(person, event.sequenceKey()));
        }
    }

    @ResetHandler
    void empty() {
        database.sql("truncate meeting_person, legal_hold").update();
    }

    private void place(String meetingId) {
        database.sql("insert into legal_hold values (?) on conflict do nothing")
                .param(meetingId)
                .update();
    }

    private void lift(String meetingId) {
        database.sql("delete from legal_hold where meeting_id = ?").param(meetingId).update();
    }

    private void name(String person, String meetingId) {
        database.sql("insert into meeting_person values (?, ?) on conflict do nothing")
                .params(person, meetingId)
                .update();
    }
}
