package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R07: "确保各参与方对会议内容有共同认知" - who never acknowledged by the start is reported.
class KnowledgeOfPurposeTest {
    private static final PurposeAcknowledged GLOBEX_KNOWS =
            new PurposeAcknowledged(ID, "globex", "globex.guest");
    private static final PurposeAcknowledged INITECH_KNOWS =
            new PurposeAcknowledged(ID, "initech", "initech.lead");

    @Test
    void every_party_that_acknowledged_leaves_the_report() {
        assertThat(silent(scheduled())).containsExactly("globex, initech");
        assertThat(silent(scheduled(), GLOBEX_KNOWS)).containsExactly("initech");
        assertThat(silent(scheduled(), GLOBEX_KNOWS, INITECH_KNOWS)).isEmpty();
    }

    @Test
    void another_purpose_voids_what_was_acknowledged() {
        var other = new PurposeDefined(ID, PURPOSE, List.of("Staff"), null);
        assertThat(silent(scheduled(), GLOBEX_KNOWS, INITECH_KNOWS, other))
                .containsExactly("globex, initech");
    }

    @Test
    void a_party_that_left_need_not_know() {
        var left = new PartyWithdrawn(ID, "initech", NOTIFIED, null);
        assertThat(silent(scheduled(), GLOBEX_KNOWS, left)).isEmpty();
    }

    @ParameterizedTest(name = "for {0} by {1}: remarked {2}")
    @CsvSource({"globex, globex, false", "globex, acme, true"})
    void the_organisers_word_for_a_party_is_of_a_lower_grade(
            String party, String actor, boolean remarked) {
        assertThat(KnowledgeOfPurpose.remarks(party, actor))
                .isEqualTo(
                        remarked
                                ? List.of(Finding.flag(Rule.R07, "acknowledged-on-word", party))
                                : List.of());
    }

    private static List<String> silent(MeetingEvent... events) {
        var remarks = KnowledgeOfPurpose.remarksOnStart(plan(events).parties());
        assertThat(remarks).allMatch(finding -> finding.mode() == Mode.GUIDE);
        return remarks.stream().flatMap(finding -> finding.arguments().stream()).toList();
    }
}
