package org.huiyi.meeting.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyi.meeting.minutes.Cases.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.MinutesRecord.Trouble;
import org.huiyi.contracts.wire.NoticeRequest.ChangeV1;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Examples;
import org.huiyi.meeting.meeting.Incident.Kind;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentResolved;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PlanEvent.PurposeDefined;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What of an ordinary meeting is said to nobody by mail.
class DiscretionOfLettersTest {
    private final Remembered histories = new Remembered();
    private final MeetingsThen meetings = new MeetingsThen(histories);
    private final NoticeRequests notices = new NoticeRequests(meetings);

    @BeforeEach
    void a_meeting_about_a_merger_that_is_sensitive() {
        histories.record(Examples.scheduled());
        histories.record(topics("Merger", "Votes"));
        histories.record(agenda(item("Merger", true), item("Votes", false)));
    }

    @Test
    void the_notice_does_not_name_the_topic_of_a_sensitive_item() {
        assertThat(convening().topics()).containsExactly("Votes");
        histories.record(agenda(item("Votes", false)));
        assertThat(convening().topics()).containsExactly("Votes");
    }

    @Test
    void neither_does_word_of_a_change() {
        histories.record(Examples.noticeSent());
        var change = data(notices, topics("Merger", "Wages"), ChangeV1.class);
        assertThat(change.difference().topics()).containsExactly("Wages");
        var agenda =
                data(notices, agenda(item("Merger", true), item("Wages", false)), ChangeV1.class);
        assertThat(agenda.difference().agenda())
                .extracting(ChangeV1.Step::topic)
                .doesNotContain("Merger")
                .contains("Wages");
    }

    /// R56: "不得外泄"; what got out is not spread by the minutes either.
    @Test
    void the_minutes_tell_that_there_was_a_leak_and_not_of_what() {
        Examples.over().stream().skip(1).forEach(histories::record);
        histories.record(incident(1, Kind.LEAK));
        histories.record(new IncidentResolved(ID, 1, ENDED, words("Falcon withdrawn"), false));
        histories.record(incident(2, Kind.EQUIPMENT));
        histories.record(opened());
        histories.record(fellDue());
        histories.record(drafted());
        var event = histories.record(published(ENDED.plusSeconds(1)));
        var letter = (MinutesV1) new MinutesRequests(meetings).announce(event).getFirst().data();
        assertThat(letter.record().incidents())
                .extracting(Trouble::kind, Trouble::description, Trouble::action)
                .contains(tuple("LEAK", null, null), tuple("EQUIPMENT", words("Falcon"), null));
    }

    private ConveningV1 convening() {
        return data(notices, Examples.noticeSent(), ConveningV1.class);
    }

    private <T> T data(Announcer announcer, Event event, Class<T> type) {
        List<Announcement> said = announcer.announce(histories.record(event));
        assertThat(said).hasSize(1);
        return type.cast(said.getFirst().data());
    }

    private static PurposeDefined topics(String... topics) {
        return new PurposeDefined(ID, Examples.PURPOSE, List.of(topics), null);
    }

    private static AgendaChanged agenda(AgendaItem... items) {
        return new AgendaChanged(ID, List.of(items), false, null);
    }

    private static AgendaItem item(String topic, boolean sensitive) {
        return new AgendaItem(
                topic, AgendaItem.Kind.REPORT, 20, List.of(), sensitive, false, List.of());
    }

    private static IncidentReported incident(int n, Kind kind) {
        Instant at = STARTED.plusSeconds(60);
        return new IncidentReported(
                ID,
                n,
                kind,
                words("Falcon"),
                null,
                at,
                at.plusSeconds(60),
                "acme",
                false,
                false,
                null);
    }

    private static Personal words(String text) {
        return Personal.of("acme.lead", text);
    }
}
