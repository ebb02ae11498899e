package org.huiyi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.notification.notice.Samples.T0;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huiyi.contracts.wire.NoticeRequest;
import org.huiyi.contracts.wire.NoticeRequest.MinutesOverdueV1;
import org.huiyi.contracts.wire.PersonAnnouncement.PersonErasedV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;
import org.huiyi.notification.notice.NoticeIds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is erased in the house is unreadable in this service too, and is written to no more.
class ErasurePathTest extends ServiceTest {
    @Autowired private Histories histories;

    private final String cause = UUID.randomUUID().toString();
    private final String meeting = "mtg_" + cause.substring(0, 8);
    private final String person = "gone-" + cause.substring(0, 8);
    private final String address = person + "@globex.example";

    @Test
    void what_was_sent_stays_a_fact_and_to_whom_by_name_is_forgotten() {
        ask(overdue("sent"));
        soon().untilAsserted(() -> assertThat(mailsTo(address)).hasSize(1));
        erase();
        soon().untilAsserted(
                        () -> assertThat(queued("sent").message().to().email().text()).isNull());
        assertThat(queued("sent").message().routing().personId()).isEqualTo(person);
    }

    @Test
    void a_mail_that_was_on_its_way_is_not_sent_any_more() {
        byte[] onItsWay = written(overdue("late"));
        ask(overdue("sent"));
        soon().untilAsserted(() -> assertThat(mailsTo(address)).hasSize(1));
        erase();
        soon().untilAsserted(
                        () -> assertThat(queued("sent").message().to().name().text()).isNull());

        String id = cause + "-late/MinutesOverdue";
        say(Topics.NOTIFICATION_REQUESTS, meeting, id, "notice.MinutesOverdue.v1", onItsWay);
        soon().untilAsserted(() ->
                assertThat(histories.events(notice("late")))
                        .extracting(RecordedEvent::payload)
                        .hasAtLeastOneElementOfType(NoticeBounced.class));
        assertThat(mailsTo(address)).hasSize(1);
    }

    private void erase() {
        byte[] erased = written(new PersonErasedV1(person, Instant.now().plusMillis(1)));
        say(
                Topics.MEETING_EVENTS,
                "person:" + person,
                "erased-" + cause,
                "person.PersonErased.v1",
                erased);
    }

    private NoticeQueued queued(String which) {
        return (NoticeQueued) histories.events(notice(which)).getFirst().payload();
    }

    private String notice(String which) {
        return NoticeIds.of(cause + "-" + which, "globex", person);
    }

    private NoticeRequest overdue(String which) {
        return new MinutesOverdueV1(
                cause + "-" + which,
                meeting,
                "Plan",
                List.of(recipient("globex", person, address)),
                T0,
                "Asia/Shanghai",
                null);
    }
}
