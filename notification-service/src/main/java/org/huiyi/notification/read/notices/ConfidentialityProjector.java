package org.huiyi.notification.read.notices;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.notification.confidentiality.ConfidentialityEvent;
import org.huiyi.notification.confidentiality.ConfidentialityEvent.ClassificationHeard;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps which meetings became sensitive.
@ProcessingGroup("view.confidentiality")
public final class ConfidentialityProjector {
    private static final String COVER =
            """
            INSERT INTO sensitive_meeting (meeting_id) VALUES (:meeting)
            ON CONFLICT (meeting_id) DO NOTHING
            """;
    private static final String UNCOVER =
            "DELETE FROM sensitive_meeting WHERE meeting_id = :meeting";

    private final JdbcClient jdbc;

    public ConfidentialityProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ConfidentialityEvent event) {
        switch (event) {
            case ClassificationHeard e ->
                    jdbc.sql(e.sensitive() ? COVER : UNCOVER)
                            .param("meeting", e.meetingId())
                            .update();
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("TRUNCATE sensitive_meeting").update();
    }
}
