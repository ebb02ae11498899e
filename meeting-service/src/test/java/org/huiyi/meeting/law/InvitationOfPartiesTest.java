package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.*;
import org.huiyi.meeting.meeting.Confirmation.Answer;
import org.huiyi.meeting.meeting.Confirmation.Channel;
import org.junit.jupiter.api.Test;

/// R08: "基于其与会议议题的关联性"; FLAG an invitation without reason or linked topic.
class InvitationOfPartiesTest {
    /// "Party declines -> reason kept"
    @Test
    void declining_without_a_reason_is_remarked() {
        var silent = answered(Answer.DECLINED);
        var reasoned =
                new Confirmation(
                        Answer.DECLINED,
                        List.of(),
                        Channel.EMAIL,
                        null,
                        false,
                        Personal.of("globex.lead", "busy"));
        assertThat(InvitationOfParties.remarksOnAnswer("globex", silent)).hasSize(1);
        assertThat(InvitationOfParties.remarksOnAnswer("globex", reasoned)).isEmpty();
        assertThat(InvitationOfParties.remarksOnAnswer("globex", accepted("globex"))).isEmpty();
    }

    private static Party bare(String id, List<String> topics) {
        return new Party(id, id, null, topics, List.of(), List.of());
    }

    @Test
    void a_reason_or_a_topic_is_enough() {
        assertThat(InvitationOfParties.remarks(party("globex"), "acme")).isEmpty();
        assertThat(InvitationOfParties.remarks(bare("globex", List.of("Budget")), "acme"))
                .isEmpty();
    }

    @Test
    void neither_is_remarked_but_never_of_the_organiser() {
        assertThat(InvitationOfParties.remarks(bare("globex", List.of()), "acme"))
                .containsExactly(Finding.flag(Rule.R08, "invited-without-reason", "globex"));
        assertThat(InvitationOfParties.remarks(bare("acme", List.of()), "acme")).isEmpty();
    }
}
