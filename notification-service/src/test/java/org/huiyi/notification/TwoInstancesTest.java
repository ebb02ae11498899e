package org.huiyi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.notification.notice.Samples.T0;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.notification.notice.NoticeEvent.NoticeAttempted;
import org.huiyi.notification.notice.NoticeEvent.NoticeHandedOver;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;
import org.huiyi.notification.notice.NoticeIds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A second instance on the same database and broker, which hears, sends and rings beside the first.
class TwoInstancesTest extends ServiceTest {
    private static final int CAUSES = 20;

    private static ConfigurableApplicationContext other;

    @Autowired private Histories histories;

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void a_second_instance() {
        var places =
                Stream.concat(
                        places().entrySet().stream()
                                .map(place -> "--" + place.getKey() + "=" + place.getValue()),
                        Stream.of("--server.port=0", "--logging.level.root=error"));
        other =
                new SpringApplicationBuilder(NotificationServiceApplication.class)
                        .run(places.toArray(String[]::new));
    }

    @AfterAll
    static void it_stops() {
        other.close();
    }

    @Test
    void whoever_hears_a_request_one_notice_and_one_mail_reach_each_recipient() {
        for (int n = 0; n < CAUSES; n++) {
            ask(convening(n));
            ask(convening(n));
        }
        for (int n = 0; n < CAUSES; n++) {
            String notice = NoticeIds.of(cause(n), "globex", person(n));
            soon().untilAsserted(() ->
                    assertThat(history(notice))
                            .hasExactlyElementsOfTypes(
                                    NoticeQueued.class,
                                    NoticeAttempted.class,
                                    NoticeHandedOver.class));
        }
        assertThat(IntStream.range(0, CAUSES).mapToObj(n -> mailsTo(person(n)).size()))
                .containsOnly(1);
    }

    private ConveningV1 convening(int n) {
        Recipient to = recipient("globex", person(n), person(n) + "@globex.example");
        return new ConveningV1(
                cause(n),
                "mtg_" + run + n,
                "Plan",
                List.of(to),
                "acme",
                T0,
                T0.plusSeconds(3600),
                "Asia/Shanghai",
                "Room 5",
                null,
                List.of("Budget"),
                "Agree on the budget",
                List.of(),
                null);
    }

    private String cause(int n) {
        return run + "-" + n;
    }

    private String person(int n) {
        return "pat-" + run + "-" + n + "x";
    }

    private List<Object> history(String notice) {
        return histories.events(notice).stream().<Object>map(RecordedEvent::payload).toList();
    }
}
