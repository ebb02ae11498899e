package org.huiyi.meeting.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.access.AccessEvent.ContentRead;
import org.huiyi.meeting.access.AccessId;
import org.huiyi.meeting.door.Exposure.Given;
import org.huiyi.meeting.history.AccessTrail;
import org.huiyi.meeting.history.AgreementsOnRecord;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.material.CirculationEvent.MaterialHandedOut;
import org.huiyi.meeting.material.Papers;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.ConfidentialityEvent.MeetingReclassified;
import org.huiyi.meeting.minutes.Cases;
import org.huiyi.meeting.translation.Remembered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// R56: "scope report (who saw what, when)". No view is asked: there is none here.
class ExposureTest {
    private static final Instant NOW = START.plus(Duration.ofDays(9));
    private static final Instant READ = START.plus(Duration.ofDays(3));

    private final Remembered histories = new Remembered();
    private final Exposure exposure =
            new Exposure(
                    new RegisteredMeetings(histories),
                    new MinutesOfMeetings(histories),
                    new MaterialsOfMeetings(histories),
                    new AgreementsOnRecord(histories),
                    new AccessTrail(
                            JdbcClient.create(new DriverManagerDataSource()),
                            histories,
                            Clock.fixed(NOW, ZoneOffset.UTC)));

    private void sentMinutes(Instant at) {
        histories.record(Cases.opened());
        histories.record(Cases.fellDue());
        histories.record(Cases.drafted());
        histories.record(Cases.published(Cases.ENDED.plusSeconds(1)));
        histories.record(Cases.reached("globex", at, false));
    }

    @BeforeEach
    void a_paper_read_another_day_and_one_handed_out() {
        histories.record(scheduled(party("acme"), party("globex")));
        histories.record(
                new ContentRead(
                        ID,
                        AccessId.dayOf(READ),
                        "globex",
                        "globex.lead",
                        "mat_1",
                        2,
                        "ab",
                        READ,
                        null));
        histories.record(Papers.distributed(ORGANISER, Papers.EARLY));
        histories.record(
                new MaterialHandedOut(
                        ID, "mat_1", 1, "globex", "globex.guest", START, "acme.desk"));
    }

    @Test
    void what_was_read_handed_out_and_mailed_is_known_without_any_view() {
        sentMinutes(END);
        assertThat(until(NOW))
                .extracting(
                        one -> one.sighting().personId(),
                        one -> one.sighting().thing(),
                        Given::version)
                .containsExactly(
                        tuple("globex.lead", "mat_1", 2),
                        tuple("globex.guest", "mat_1", null),
                        tuple("globex.lead", "minutes", null));
        assertThat(exposure.of(ID).given()).hasSize(3);
    }

    @Test
    void what_came_after_an_instant_is_not_told() {
        assertThat(until(START))
                .extracting(one -> one.sighting().personId())
                .containsExactly("globex.guest");
    }

    /// Of a sensitive meeting a mail holds a link and no minutes.
    @Test
    void a_mail_sent_while_the_meeting_was_sensitive_showed_nothing() {
        histories.record(
                new MeetingReclassified(
                        ID,
                        Classification.ORDINARY,
                        Classification.SENSITIVE,
                        Personal.of("acme.lead", "prices"),
                        "acme.lead",
                        List.of(),
                        END));
        sentMinutes(END.plusSeconds(1));
        assertThat(until(NOW)).extracting(one -> one.sighting().thing()).doesNotContain("minutes");
    }

    private List<Given> until(Instant at) {
        return exposure.until(new RegisteredMeetings(histories).find(ID).orElseThrow(), at);
    }
}
