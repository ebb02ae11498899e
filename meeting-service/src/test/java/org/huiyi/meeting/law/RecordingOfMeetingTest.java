package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.junit.jupiter.api.Test;

/// R25: "指定人员全程记录"; the recorder leaves early and nobody has taken over.
class RecordingOfMeetingTest {
    @Test
    void a_recorder_who_leaves_is_remarked_until_relieved() {
        var recorder = new RecorderAppointed(ID, "acme.recorder", START, null);
        var relieved = new RecorderAppointed(ID, "acme.other", END, "acme.recorder");
        assertThat(RecordingOfMeeting.remarksOnLeave(plan(scheduled(), recorder), "acme.recorder"))
                .containsExactly(Finding.flag(Rule.R25, "recorder-left", "acme.recorder"));
        assertThat(
                        RecordingOfMeeting.remarksOnLeave(
                                plan(scheduled(), recorder, relieved), "acme.recorder"))
                .isEmpty();
    }

    @Test
    void a_hand_over_leaves_no_gap() {
        var plan =
                plan(
                        scheduled(),
                        new RecorderAppointed(ID, "acme.recorder", START, null),
                        new RecorderAppointed(ID, "acme.other", END, "acme.recorder"));
        assertThat(plan.recorder()).contains("acme.other");
        assertThat(plan.recordings()).hasSize(2);
    }
}
