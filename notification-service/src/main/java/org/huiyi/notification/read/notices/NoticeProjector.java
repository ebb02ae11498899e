package org.huiyi.notification.read.notices;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.notification.notice.Grade;
import org.huiyi.notification.notice.NoticeEvent;
import org.huiyi.notification.notice.NoticeEvent.NoticeAcknowledged;
import org.huiyi.notification.notice.NoticeEvent.NoticeAttempted;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced;
import org.huiyi.notification.notice.NoticeEvent.NoticeDeferred;
import org.huiyi.notification.notice.NoticeEvent.NoticeFellDue;
import org.huiyi.notification.notice.NoticeEvent.NoticeHandedOver;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the list of notices.
@ProcessingGroup("view.notices")
public final class NoticeProjector {
    private static final String QUEUE =
            """
            INSERT INTO notice (notice_id, meeting_id, party_id, person_id, kind, channel, grade,
                                cause_event_id, title, queued_at, changed_at)
            VALUES (:id, :meeting, :party, :person, :kind, :channel, 'QUEUED',
                    :cause, :title, :at, :at)
            ON CONFLICT (notice_id) DO NOTHING
            """;
    private static final String GRADE =
            """
            UPDATE notice SET grade = :grade, resent = resent OR :resent, changed_at = :at
            WHERE notice_id = :id
            """;

    private final JdbcClient jdbc;

    public NoticeProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(NoticeEvent event) {
        switch (event) {
            case NoticeQueued e -> queue(e);
            case NoticeAttempted e -> attempt(e);
            case NoticeHandedOver e -> grade(e, Grade.SENT, e.resent(), e.handedOverAt());
            case NoticeBounced e -> grade(e, Grade.BOUNCED, false, e.bouncedAt());
            case NoticeAcknowledged e -> grade(e, Grade.ACKNOWLEDGED, false, e.acknowledgedAt());
            case NoticeDeferred _, NoticeFellDue _ -> {}
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("TRUNCATE notice").update();
    }

    private void queue(NoticeQueued e) {
        var to = e.routing();
        jdbc.sql(QUEUE)
                .param("id", to.noticeId())
                .param("meeting", to.meetingId())
                .param("party", to.partyId())
                .param("person", to.personId())
                .param("kind", to.kind())
                .param("channel", to.channel().name())
                .param("cause", to.causeEventId())
                .param("title", e.message().matter().title().strip())
                .param("at", utc(e.queuedAt()))
                .update();
    }

    private void attempt(NoticeAttempted e) {
        jdbc.sql("UPDATE notice SET attempts = :n, changed_at = :at WHERE notice_id = :id")
                .param("n", e.attempt())
                .param("at", utc(e.attemptedAt()))
                .param("id", e.aggregateId())
                .update();
    }

    private void grade(NoticeEvent e, Grade grade, boolean resent, Instant at) {
        jdbc.sql(GRADE)
                .param("grade", grade.name())
                .param("resent", resent)
                .param("at", utc(at))
                .param("id", e.aggregateId())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
