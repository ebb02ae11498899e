package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.MinutesRefusal.MinutesForAStranger;
import org.huiyi.meeting.meeting.CourseEvent.MeetingSuspended;
import org.huiyi.meeting.meeting.Meeting;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.huiyi.meeting.minutes.Copies;
import org.huiyi.meeting.minutes.Copies.Copy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R31: "发送至所有参与方"; scenario 3: late for the party that was reached late, and for no other.
class SendingOfMinutesTest {
    private static final Instant DUE = Instant.parse("2026-03-03T10:00:00Z");
    private static final Copy OF_ACME = new Copy("acme", null, 1, "EMAIL", DUE, false, null, null);

    @ParameterizedTest(name = "{0} sent at {1} -> late {2}")
    @CsvSource({
        "globex,  2026-03-03T09:00:00Z, false",
        "initech, 2026-03-03T10:00:00Z, false",
        "umbrella, 2026-03-03T10:10:00Z, true"
    })
    void each_party_has_its_own_verdict(String party, Instant sentAt, boolean late) {
        assertThat(SendingOfMinutes.isLate(sentAt, DUE)).isEqualTo(late);
        assertThat(SendingOfMinutes.late(party, DUE))
                .containsExactly(
                        Finding.flag(Rule.R31, "minutes-sent-late", party, DUE.toString()));
    }

    @ParameterizedTest(name = "withdrawn {0} after the start, meeting {1} -> owed {2}")
    @CsvSource({
        ",      over,          true",
        "PT1M,  in session,    true",
        "PT1M,  suspended,     true",
        "PT1M,  over,          true",
        "PT-1M, in session,    false",
        "PT-1M, over,          false",
        "PT-1M, not yet begun, false"
    })
    void whoever_was_there_is_owed_the_minutes_however_far_the_meeting_is(
            @Nullable Duration withdrawn, String stage, boolean owed) {
        var events = new ArrayList<>(stage(stage));
        if (withdrawn != null) {
            events.add(new PartyWithdrawn(ID, "globex", START.plus(withdrawn), null));
        }
        Meeting meeting = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : events) {
            meeting = MeetingDecider.INSTANCE.evolve(meeting, event);
        }
        var parties = SendingOfMinutes.owed((Registered) meeting).map(Membership::partyId);
        assertThat(parties.anyMatch("globex"::equals)).isEqualTo(owed);
    }

    private static List<MeetingEvent> stage(String stage) {
        return switch (stage) {
            case "in session" -> inSession();
            case "suspended" ->
                    after(inSession(), new MeetingSuspended(ID, START.plusSeconds(300), null));
            case "over" -> over();
            default -> confirmed();
        };
    }

    @ParameterizedTest(name = "owed to acme and globex, with globex: {0} -> missing {1}")
    @CsvSource({"nothing, globex", "sent, ''", "came back, globex", "sent again, ''"})
    void whoever_has_no_copy_is_missing_and_one_that_came_back_is_none(
            String globex, String party) {
        var sent = new Copy("globex", "globex.lead", 1, "EMAIL", DUE, false, null, null);
        var failed = new Copy("globex", "globex.lead", 1, "EMAIL", DUE, false, "REFUSED", null);
        var copies =
                switch (globex) {
                    case "sent" -> List.of(OF_ACME, sent);
                    case "came back" -> List.of(OF_ACME, sent, failed);
                    case "sent again" -> List.of(OF_ACME, sent, failed, sent);
                    default -> List.of(OF_ACME);
                };
        assertThat(SendingOfMinutes.missing(List.of("acme", "globex"), new Copies(copies)))
                .isEqualTo(party.isEmpty() ? List.of() : List.of(party));
        assertThat(SendingOfMinutes.missing(null, new Copies(copies))).isEmpty();
    }

    @Test
    void nobody_but_whom_they_are_owed_to_is_handed_the_minutes() {
        assertThat(SendingOfMinutes.refusal(List.of("acme"), "acme")).isEmpty();
        assertThat(SendingOfMinutes.refusal(List.of("acme"), "globex"))
                .contains(new MinutesForAStranger("globex"));
    }
}
