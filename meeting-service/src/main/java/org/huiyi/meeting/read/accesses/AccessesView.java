package org.huiyi.meeting.read.accesses;

import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.access.AccessEvent;
import org.huiyi.meeting.access.AccessEvent.AccessDenied;
import org.huiyi.meeting.access.AccessEvent.ContentRead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Keeps the trail of accesses in one table, since they are recorded in a stream per meeting and day.
@ProcessingGroup("view.accesses")
public final class AccessesView {
    private static final String READ =
            """
            insert into access_trail (position, meeting_id, day, outcome, party_id, person_id, thing,
                                      at, version, sha256)
            values (:position, :id, :day, 'READ', :party, :person, :thing, :at, :version, :sha256)
            """;
    private static final String DENIED =
            """
            insert into access_trail (position, meeting_id, day, outcome, party_id, person_id, thing,
                                      at, rule, cause)
            values (:position, :id, :day, 'DENIED', :party, :person, :thing, :at, :rule, :cause)
            """;

    private final JdbcClient database;

    public AccessesView(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(AccessEvent event, RecordedEvent recorded) {
        switch (event) {
            case ContentRead e ->
                    who(READ, recorded, e, e.readAt())
                            .param("party", e.partyId())
                            .param("person", e.personId())
                            .param("thing", e.thing())
                            .param("version", e.version())
                            .param("sha256", e.sha256())
                            .update();
            case AccessDenied e ->
                    who(DENIED, recorded, e, e.deniedAt())
                            .param("party", e.partyId())
                            .param("person", e.personId())
                            .param("thing", e.thing())
                            .param("rule", e.rule().name())
                            .param("cause", e.cause())
                            .update();
        }
    }

    @ResetHandler
    void empty() {
        database.sql("truncate access_trail").update();
    }

    private StatementSpec who(String sql, RecordedEvent recorded, AccessEvent e, Instant at) {
        return database.sql(sql)
                .param("position", recorded.position())
                .param("id", e.meetingId())
                .param("day", e.day())
                .param("at", at.atOffset(ZoneOffset.UTC));
    }
}
