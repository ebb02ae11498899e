package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.meeting.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R04: "组织方需提前确定会议的核心目标及讨论事项"; R05: "目的应具体、可衡量". Wording is never judged.
class PurposeAndTopicsTest {
    @ParameterizedTest(name = "purpose ''{0}'', topics ''{1}'' -> missing purpose {2}, topics {3}")
    @CsvSource(
            textBlock =
                    """
                    Agree, Budget, false, false
                    ' ',   Budget, true,  false
                    Agree, ' ',    false, true
                    '',    '',     true,  true
                    """)
    void purpose_and_topics_are_owed(
            String statement, String topic, boolean purposeMissing, boolean topicsMissing) {
        var missing = PurposeAndTopics.missing(new Purpose(statement, null, null), List.of(topic));
        assertThat(missing.contains(new PurposeMissing())).isEqualTo(purposeMissing);
        assertThat(missing.contains(new TopicsMissing())).isEqualTo(topicsMissing);
    }

    @Test
    void a_purpose_should_be_measurable() {
        assertThat(PurposeAndTopics.remarks(new Purpose("Agree", " ", null)))
                .containsExactly(Finding.flag(Rule.R05, "purpose-unmeasured"));
        assertThat(PurposeAndTopics.remarks(PURPOSE)).isEmpty();
    }
}
