package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.ProceedingsRefusal.ActionsOpen;
import org.junit.jupiter.api.Test;

/// R35: "确保决议得到有效执行"
class ExecutionOfResolutionsTest {
    @Test
    void an_open_action_bars_closing() {
        assertThat(ExecutionOfResolutions.barToClosing(List.of())).isEmpty();
        assertThat(ExecutionOfResolutions.barToClosing(List.of(1, 3)))
                .contains(new ActionsOpen("1, 3"));
    }

    @Test
    void closing_all_the_same_is_remarked_on() {
        assertThat(ExecutionOfResolutions.remarkOnClosing(List.of(2)))
                .isEqualTo(Finding.flag(Rule.R35, "closed-with-actions-open", "2"));
    }
}
