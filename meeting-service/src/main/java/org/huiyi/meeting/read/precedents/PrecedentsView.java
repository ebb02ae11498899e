package org.huiyi.meeting.read.precedents;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.UncoveredCaseSettled;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps where settled cases are, and no word of them: texts of persons stay in the history.
@ProcessingGroup("view.precedents")
public final class PrecedentsView {
    record Place(long settlement, String meetingId, int n) {}

    private static final String PLACES =
            """
            select settlement, meeting_id, n from precedent p
            where settlement < :before
              and exists (select 1 from meeting_reader r
                          where r.meeting_id = p.meeting_id
                            and (r.kind = 'party' and r.who = :party
                                 or r.kind <> 'party' and r.who = :person))
            order by settlement desc
            limit :limit
            """;

    private final JdbcClient database;

    public PrecedentsView(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(UncoveredCaseSettled event) {
        database.sql(
                        """
                        insert into precedent (meeting_id, n) values (:id, :n)
                        on conflict do nothing
                        """)
                .param("id", event.meetingId())
                .param("n", event.n())
                .update();
    }

    @ResetHandler
    void empty() {
        database.sql("truncate precedent restart identity").update();
    }

    /// Of meetings the actor may see, the latest settled first.
    List<Place> places(Actor actor, long before, int limit) {
        return database.sql(PLACES)
                .param("before", before)
                .param("party", actor.party())
                .param("person", actor.sub())
                .param("limit", limit)
                .query(Place.class)
                .list();
    }
}
