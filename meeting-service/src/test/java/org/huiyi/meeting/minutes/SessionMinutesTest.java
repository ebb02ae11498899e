package org.huiyi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.minutes.Cases.*;

import java.util.List;
import org.huiyi.meeting.minutes.MinutesCommand.AmendMinutes;
import org.huiyi.meeting.minutes.MinutesCommand.LetMinutesFallDue;
import org.huiyi.meeting.minutes.MinutesCommand.PublishMinutes;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesDrafted;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesFellDue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesOpened;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;
import org.junit.jupiter.api.Test;

/// R27: "per-session minutes: one minutes set per session". Those of the second.
class SessionMinutesTest {
    private static final List<String> OWED = List.of("acme", "globex");
    private static final MinutesOpened OPENED = new MinutesOpened(ID, 2);
    private static final MinutesFellDue FELL_DUE = new MinutesFellDue(ID, ENDED, DUE, POLICY, 2);
    private static final MinutesDrafted DRAFTED =
            new MinutesDrafted(ID, "acme.recorder", complete(), 2);
    private static final MinutesPublished PUBLISHED =
            new MinutesPublished(ID, ENDED, DUE, false, null, OWED, 2);

    @Test
    void a_record_s_id_derives_from_meeting_and_session_and_the_first_is_as_it_always_was() {
        assertThat(OPENED.aggregateId()).isEqualTo("minutes:mtg_1/2");
        assertThat(opened().aggregateId()).isEqualTo("minutes:mtg_1");
        assertThat(MinutesId.meetingOf("minutes:mtg_1/2")).isEqualTo(ID);
        assertThat(MinutesId.meetingOf("minutes:mtg_1")).isEqualTo(ID);
        assertThat(MinutesId.sessionOf("minutes:mtg_1/12")).isEqualTo(12);
        assertThat(MinutesId.sessionOf("minutes:mtg_1")).isEqualTo(1);
    }

    @Test
    void what_is_recorded_of_them_names_their_session() {
        given(MinutesDecider.INSTANCE)
                .when(new LetMinutesFallDue(ID, 2, DEADLINE, by(RECORDER, ENDED)))
                .then(OPENED, FELL_DUE);
        given(MinutesDecider.INSTANCE, OPENED, DRAFTED, FELL_DUE)
                .when(new PublishMinutes(ID, second(), null, by(RECORDER, ENDED), POLICY))
                .then(PUBLISHED);
    }

    @Test
    void their_actions_have_numbers_that_no_other_session_gives() {
        Minutes minutes = folded(OPENED, DRAFTED, FELL_DUE, PUBLISHED);
        assertThat(minutes.assigned()).containsExactly(20_001);
        var more =
                new Contents(
                        complete().points(),
                        complete().resolutions(),
                        Part.of(List.of(another(), action())),
                        null);
        given(MinutesDecider.INSTANCE, OPENED, DRAFTED, FELL_DUE, PUBLISHED)
                .when(
                        new AmendMinutes(
                                ID,
                                second(),
                                more,
                                List.of(),
                                "forgotten",
                                by(RECORDER, DUE),
                                POLICY))
                .then(
                        new MinutesAmended(
                                ID,
                                2,
                                DUE,
                                "acme.recorder",
                                text("forgotten"),
                                more,
                                List.of(20_002, 20_001),
                                2));
    }

    @Test
    void the_first_action_that_an_amendment_adds_is_numbered_like_the_session_s_others() {
        var none =
                new Contents(
                        complete().points(), complete().resolutions(), Part.explicitlyNone(), null);
        var first = Edition.first(ENDED, none, 2);
        assertThat(Numbering.of(List.of(first), complete(), 2)).containsExactly(20_001);
    }

    private static Contents.ActionItem another() {
        var a = action();
        return new Contents.ActionItem(
                1, text("tell the board"), a.partyId(), a.assignee(), a.dueAt(), null, null);
    }

    private static MeetingFacts second() {
        return new MeetingFacts(2, "acme", "acme.recorder", "acme", OWED, OWED, STARTED, DEADLINE);
    }

    private static Minutes folded(MinutesEvent... events) {
        Minutes minutes = MinutesDecider.INSTANCE.initial();
        for (MinutesEvent event : events) {
            minutes = MinutesDecider.INSTANCE.evolve(minutes, event);
        }
        return minutes;
    }
}
