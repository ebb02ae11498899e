package org.huiyi.notification.read.notices;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.notification.notice.Matter.Convening;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;
import org.huiyi.notification.organiser.OrganiserEvent.OrganiserHeard;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps who organises which meeting. Of a meeting scheduled before that was listened to, its convening says it.
@ProcessingGroup("view.organisers")
public final class OrganiserProjector {
    private static final String CONVENED =
            """
            INSERT INTO meeting_organiser (meeting_id, organiser) VALUES (:meeting, :organiser)
            ON CONFLICT (meeting_id) DO NOTHING
            """;
    private static final String HEARD =
            """
            INSERT INTO meeting_organiser (meeting_id, organiser) VALUES (:meeting, :organiser)
            ON CONFLICT (meeting_id) DO UPDATE SET organiser = excluded.organiser
            """;

    private final JdbcClient jdbc;

    public OrganiserProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OrganiserHeard event) {
        keep(HEARD, event.meetingId(), event.partyId());
    }

    @EventHandler
    void on(NoticeQueued event) {
        if (event.message().matter() instanceof Convening convening) {
            keep(CONVENED, event.routing().meetingId(), convening.organiser());
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("TRUNCATE meeting_organiser").update();
    }

    private void keep(String how, String meetingId, String organiser) {
        jdbc.sql(how).param("meeting", meetingId).param("organiser", organiser).update();
    }
}
