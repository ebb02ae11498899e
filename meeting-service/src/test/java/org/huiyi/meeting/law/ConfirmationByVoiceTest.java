package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyi.meeting.meeting.ImportantMatter.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R50: important matters are confirmed "通过电话或视频会议".
class ConfirmationByVoiceTest {
    @ParameterizedTest(name = "by {0} -> barred {1}")
    @CsvSource({"PHONE, false", "VIDEO, false", "MEETING, false", "EMAIL, true"})
    void only_a_voice_confirms(Channel channel, boolean barred) {
        assertThat(ConfirmationByVoice.bars(channel)).hasSize(barred ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} -> both named {1}")
    @CsvSource(
            textBlock =
                    """
                    acme.organiser globex.lead, true
                    globex.lead globex.lead,    false
                    globex.lead,                false
                    """)
    void both_persons_are_named(String persons, boolean both) {
        assertThat(ConfirmationByVoice.namesBoth(List.of(persons.split(" ")))).isEqualTo(both);
    }
}
