package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyi.contracts.law.Mode;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.junit.jupiter.api.Test;

/// R14: "可提前准备引导性问题或讨论方向" - a hint for items marked important.
class GuidingQuestionsTest {
    @Test
    void an_important_item_without_questions_gets_a_hint() {
        var items = List.of(item(false), item(true), item(true, "Why?"));
        assertThat(GuidingQuestions.remarks(items))
                .singleElement()
                .satisfies(hint -> {
                    assertThat(hint.mode()).isEqualTo(Mode.GUIDE);
                    assertThat(hint.arguments()).containsExactly("2");
                });
    }

    private static AgendaItem item(boolean important, String... questions) {
        return new AgendaItem(
                "Budget", Kind.DISCUSSION, 10, List.of(), false, important, List.of(questions));
    }
}
