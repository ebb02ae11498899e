package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.minutes.Cases.DEADLINE;
import static org.huiyi.meeting.minutes.Cases.ENDED;

import java.util.List;
import org.huiyi.meeting.law.MinutesRefusal.MinutesAlreadyPublished;
import org.huiyi.meeting.law.MinutesRefusal.MinutesBeforeTheMeeting;
import org.huiyi.meeting.minutes.Aftermath;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Copies;
import org.huiyi.meeting.minutes.Minutes.Due;
import org.huiyi.meeting.minutes.Minutes.Publication;
import org.huiyi.meeting.minutes.Minutes.Published;
import org.junit.jupiter.api.Test;

/// R27: "形成会议纪要": one record per meeting.
class OneMinutesRecordTest {
    @Test
    void a_meeting_that_never_started_has_none() {
        assertThat(OneMinutesRecord.refusal(false)).contains(new MinutesBeforeTheMeeting());
        assertThat(OneMinutesRecord.refusal(true)).isEmpty();
    }

    @Test
    void a_published_record_is_not_published_again() {
        var publication = new Publication(ENDED, false, null, List.of());
        var published =
                new Published(
                        Contents.empty(),
                        DEADLINE,
                        publication,
                        new Aftermath(List.of(), new Copies(List.of()), List.of(), List.of()));
        assertThat(OneMinutesRecord.refusal(published))
                .contains(new MinutesAlreadyPublished(ENDED));
        assertThat(OneMinutesRecord.refusal(new Due(Contents.empty(), DEADLINE))).isEmpty();
    }
}
