package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyi.contracts.law.Mode;
import org.huiyi.meeting.meeting.Purpose;
import org.huiyi.meeting.meeting.Purpose.Smart;
import org.junit.jupiter.api.Test;

/// R06: "可使用SMART原则" - optional by its wording.
class SmartPurposeTest {
    @Test
    void nobody_has_to_fill_it_in() {
        assertThat(SmartPurpose.remarks(new Purpose("Agree", "Signed", null))).isEmpty();
    }

    @Test
    void who_begins_is_told_what_is_left() {
        var half = new Smart("yes", null, " ", "yes", "yes");
        assertThat(SmartPurpose.remarks(new Purpose("Agree", "Signed", half)))
                .singleElement()
                .satisfies(hint -> {
                    assertThat(hint.mode()).isEqualTo(Mode.GUIDE);
                    assertThat(hint.arguments()).containsExactly("achievable, measurable");
                });
    }

    @Test
    void a_full_checklist_is_not_remarked() {
        var full = new Smart("a", "b", "c", "d", "e");
        assertThat(SmartPurpose.remarks(new Purpose("Agree", "Signed", full))).isEmpty();
    }
}
