package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.ImportantMatter.Channel;
import org.huiyi.meeting.meeting.ImportantMatter.Ground;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R50: important matters are confirmed "通过电话或视频会议".
class ConfirmationByVoiceTest {
    @ParameterizedTest(name = "by {0} -> barred {1}")
    @CsvSource({"PHONE, false", "VIDEO, false", "MEETING, false", "EMAIL, true"})
    void only_a_voice_confirms(Channel channel, boolean barred) {
        assertThat(ConfirmationByVoice.bars(channel)).hasSize(barred ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} for {1} -> both sides {2}, remarked on {3}")
    @CsvSource(
            textBlock =
                    """
                    acme.organiser globex.lead,     globex,  true,  false
                    acme.recorder globex.lead,      globex,  true,  false
                    somebody globex.lead,           globex,  true,  true
                    somebody acme.desk globex.lead, globex,  true,  false
                    globex.lead globex.lead,        globex,  false, false
                    globex.lead globex.deputy,      globex,  false, false
                    globex.lead initech.lead,       globex,  false, false
                    globex.lead initech.lead,       initech, false, false
                    acme.organiser somebody,        globex,  false, false
                    acme.organiser acme.recorder,   acme,    false, false
                    """)
    void somebody_of_each_side_is_named(
            String persons, String party, boolean both, boolean remarked) {
        var held = after(inSession(), arrived("globex.deputy", START));
        var plan = plan(held.toArray(MeetingEvent[]::new));
        var sides = Sides.of(List.of(persons.split(" ")), party, plan, ORGANISER);
        assertThat(sides.areBothNamed()).isEqualTo(both);
        assertThat(both && !sides.remarks().isEmpty()).isEqualTo(remarked);
    }

    @ParameterizedTest(name = "a {0}, important {1} -> {2}")
    @CsvSource({
        "DECISION, false, DECISION",
        "DECISION, true, DECISION",
        "REPORT, true, FLAGGED",
        "DISCUSSION, false,",
        "BREAK, false,"
    })
    void an_item_that_decides_or_is_flagged_is_important(
            Kind kind, boolean important, @Nullable Ground ground) {
        var item = new AgendaItem("Price", kind, 10, List.of(), false, important, List.of());
        assertThat(ConfirmationByVoice.groundOf(item).orElse(null)).isEqualTo(ground);
    }
}
