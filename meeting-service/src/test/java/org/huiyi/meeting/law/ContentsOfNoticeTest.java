package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.*;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R21: "会议时间、地点(或线上会议链接)、主要议题、参会人员名单"; the lead is the house's number.
class ContentsOfNoticeTest {
    @Test
    void time_place_topics_and_attendees_are_owed() {
        assertThat(ContentsOfNotice.missing(plan(scheduled()))).isEmpty();
        var nowhere = new MeetingRescheduled(ID, TIMETABLE, new Venue(" ", ""), false, null);
        assertThat(ContentsOfNotice.missing(plan(scheduled(), nowhere)))
                .containsExactly(new NoticeIncomplete("place"));
        assertThat(ContentsOfNotice.missing(plan(scheduled())))
                .doesNotContain(new NoticeIncomplete("time"));
        assertThat(ContentsOfNotice.missing(plan(scheduled(without(party("globex"), false, true)))))
                .containsExactly(new ContactMissing("globex"));
        assertThat(ContentsOfNotice.missing(plan(scheduled(byPhone("globex"))))).isEmpty();
    }

    /// An emergency: the house lets the lead go, with a reason for its policy, and nothing else of the notice.
    @Test
    void no_notice_is_short_where_policy_asks_for_no_lead() {
        assertThat(ContentsOfNotice.remarks(TIMETABLE, START, Duration.ZERO)).isEmpty();
        var nowhere = new MeetingRescheduled(ID, TIMETABLE, new Venue("", null), false, null);
        assertThat(ContentsOfNotice.missing(plan(scheduled(), nowhere)))
                .containsExactly(new NoticeIncomplete("place"));
    }

    @ParameterizedTest(name = "sent {0} before the start -> short {1}")
    @CsvSource(
            textBlock =
                    """
                    PT48H,          false
                    PT47H59M59.99S, true
                    PT0S,           true
                    """)
    void a_short_notice_is_remarked(Duration before, boolean isShort) {
        assertThat(ContentsOfNotice.remarks(TIMETABLE, START.minus(before), Duration.ofHours(48)))
                .hasSize(isShort ? 1 : 0);
    }
}
