package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.PlanEvent.RecorderAppointed;
import org.junit.jupiter.api.Test;

class HeldTimeTest {
    private static final Instant LATER = START.plus(Duration.ofMinutes(20));

    @Test
    void a_meeting_is_held_from_its_start_to_its_end() {
        assertThat(HeldTime.of(folded(confirmed()))).isEqualTo(new HeldTime(null, null));
        assertThat(HeldTime.of(folded(inSession()))).isEqualTo(new HeldTime(START, null));
        assertThat(HeldTime.of(folded(over()))).isEqualTo(new HeldTime(START, END));
        assertThat(HeldTime.of(folded(cancelled())).hasBegun()).isFalse();
    }

    @Test
    void who_recorded_is_whoever_was_named_for_it_while_it_was_held() {
        assertThat(recorders(confirmed())).containsExactly("acme.recorder");
        assertThat(recorders(after(inSession(), appointed(LATER), ended())))
                .containsExactly("acme.recorder", "globex.lead");
        assertThat(recorders(after(confirmed(), appointed(NOTIFIED), startedAt(START), ended())))
                .containsExactly("globex.lead");
        assertThat(recorders(after(over(), appointed(END.plusSeconds(60)))))
                .containsExactly("acme.recorder");
    }

    private static RecorderAppointed appointed(Instant from) {
        return new RecorderAppointed(ID, "globex.lead", from, "acme.recorder");
    }

    private static List<String> recorders(List<MeetingEvent> events) {
        var meeting = folded(events);
        return Recording.during(HeldTime.of(meeting), meeting.plan());
    }

    private static Registered folded(List<MeetingEvent> events) {
        Meeting meeting = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : events) {
            meeting = MeetingDecider.INSTANCE.evolve(meeting, event);
        }
        return (Registered) meeting;
    }
}
