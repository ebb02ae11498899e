package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyi.action.law.ActionRefusal;
import org.huiyi.contracts.law.Refusal.Ground;
import org.huiyi.houserules.Sample;
import org.huiyi.rest.problem.Wording;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void every_refusal_and_every_finding_is_worded_in_both_languages() {
        assertThat(
                        Wording.ofService()
                                .gaps(
                                        ActionRefusal.class,
                                        "report-late",
                                        "check-late",
                                        "completed-late",
                                        "due-in-the-past",
                                        "progress-missed",
                                        "check-missed",
                                        "action-overdue"))
                .isEmpty();
    }

    @Test
    void what_is_impossible_names_its_part_of_the_request() {
        assertThat(Sample.ofEach(ActionRefusal.class))
                .filteredOn(refusal -> refusal.ground() == Ground.INPUT)
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.field()).isNotBlank());
    }
}
