package org.huiyi.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huiyi.eventstore.EventNames;
import org.huiyi.houserules.GoldenCorpus;
import org.huiyi.meeting.access.AccessEvent;
import org.huiyi.meeting.agreement.AgreementEvent;
import org.huiyi.meeting.calendar.CalendarEvent;
import org.huiyi.meeting.feedback.FeedbackEvent;
import org.huiyi.meeting.followup.FollowUpEvent;
import org.huiyi.meeting.material.MaterialEvent;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.person.PersonEvent;
import org.huiyi.meeting.policy.PolicyEvent;
import org.huiyi.meeting.series.SeriesEvent;
import org.huiyi.meeting.telling.TellingEvent;
import org.junit.jupiter.api.Test;

/// What was ever stored is read by every build.
public class GoldenEventsTest {
    public static final EventNames NAMES =
            EventNames.of(
                    MeetingEvent.class,
                    MinutesEvent.class,
                    TellingEvent.class,
                    FollowUpEvent.class,
                    PolicyEvent.class,
                    PersonEvent.class,
                    AccessEvent.class,
                    AgreementEvent.class,
                    MaterialEvent.class,
                    SeriesEvent.class,
                    CalendarEvent.class,
                    FeedbackEvent.class);

    @Test
    void every_event_ever_stored_is_read() {
        assertThat(GoldenCorpus.of(NAMES).faults(Path.of("src/test/resources/golden"))).isEmpty();
    }
}
