package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.*;
import org.junit.jupiter.api.Test;

/// R36: "对会议效果进行评估"; R37: "总结成功经验及不足之处"; R39: the result against the objective.
class EvaluationOfMeetingTest {
    @Test
    void the_result_is_stated() {
        var silent = new Evaluation(null, null, List.of(), List.of(), List.of());
        assertThat(EvaluationOfMeeting.bars(silent)).containsExactly(new ObjectiveMissing());
        assertThat(EvaluationOfMeeting.remarks(silent))
                .containsExactly(Finding.flag(Rule.R37, "no-lesson"));
    }

    @Test
    void nothing_closes_unevaluated() {
        assertThat(EvaluationOfMeeting.barsToClosing(null))
                .containsExactly(new EvaluationMissing());
        var met = new Evaluation(Evaluation.Objective.MET, null, List.of(), List.of(), List.of());
        assertThat(EvaluationOfMeeting.barsToClosing(met)).isEmpty();
        assertThat(EvaluationOfMeeting.bars(met)).isEmpty();
    }
}
