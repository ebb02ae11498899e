package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Confirmation.Channel;
import org.huiyi.meeting.meeting.PlanEvent.NoticeGivenByVoice;
import org.huiyi.meeting.meeting.VoiceChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R48: writing comes first ("优先采用书面沟通"); what was said is written down.
class WrittenFollowUpTest {
    /// "Person reachable only by phone."
    @Test
    void a_party_that_can_only_be_told_by_voice_is_remarked_until_it_was() {
        var meeting = scheduled(byPhone("globex"), party("initech"));
        assertThat(WrittenFollowUp.remarksOnNotice(plan(meeting).parties()))
                .containsExactly(Finding.flag(Rule.R48, "written-contact-missing", "globex"));
        var told =
                new NoticeGivenByVoice(
                        ID, "globex", "globex.lead", VoiceChannel.PHONE, null, NOTIFIED);
        assertThat(WrittenFollowUp.remarksOnNotice(plan(meeting, told).parties())).isEmpty();
    }

    @ParameterizedTest(name = "answered by {0}, note {1} -> remarked {2}")
    @CsvSource(
            textBlock =
                    """
                    EMAIL,    ,          false
                    PORTAL,   ,          false
                    CALENDAR, ,          false
                    PHONE,    ,          true
                    PHONE,    they come, false
                    VIDEO,    ,          true
                    """)
    void an_answer_by_voice_needs_a_note(Channel channel, String note, boolean remarked) {
        assertThat(WrittenFollowUp.remarks(channel, note, "globex")).hasSize(remarked ? 1 : 0);
    }
}
