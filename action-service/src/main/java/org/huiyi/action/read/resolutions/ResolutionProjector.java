package org.huiyi.action.read.resolutions;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.action.resolution.ResolutionEvent;
import org.huiyi.action.resolution.ResolutionEvent.ResolutionsKept;
import org.huiyi.action.resolution.Resolved;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps what meetings resolved.
@ProcessingGroup("view.resolutions")
public final class ResolutionProjector {
    private static final String KEEP =
            """
            INSERT INTO resolution (meeting_id, resolution, organiser, parties, noted, actions,
                                    superseded_meeting, superseded_resolution)
            VALUES (:meeting, :n, :organiser, :parties, :noted, :actions, :earlier, :earlierN)
            """;

    private final JdbcClient jdbc;

    public ResolutionProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ResolutionEvent event) {
        switch (event) {
            case ResolutionsKept e -> {
                jdbc.sql("DELETE FROM resolution WHERE meeting_id = :meeting")
                        .param("meeting", e.meetingId())
                        .update();
                e.resolutions().forEach(one -> keep(e, one));
            }
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("TRUNCATE resolution").update();
    }

    private void keep(ResolutionsKept edition, Resolved one) {
        var earlier = one.supersedes();
        jdbc.sql(KEEP)
                .param("meeting", edition.meetingId())
                .param("n", one.number())
                .param("organiser", edition.organiser())
                .param("parties", edition.parties().toArray(String[]::new))
                .param("noted", one.noted())
                .param("actions", one.actions().toArray(String[]::new))
                .param("earlier", earlier == null ? null : earlier.meetingId())
                .param("earlierN", earlier == null ? null : earlier.resolution())
                .update();
    }
}
