package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Lessons;
import org.junit.jupiter.api.Test;

/// R37: "improvements offered when the next meeting of the same series/type is drafted".
class ImprovementOfMeetingsTest {
    @Test
    void what_is_offered_is_a_hint_that_does_not_name_the_other_meeting() {
        assertThat(ImprovementOfMeetings.remarksOnOffer(new Lessons("mtg_0", 9, 2)))
                .containsExactly(Finding.guide(Rule.R37, "improvements-offered", "2"));
    }

    @Test
    void nothing_is_said_where_nothing_is_offered() {
        assertThat(ImprovementOfMeetings.remarksOnOffer(null)).isEmpty();
    }
}
