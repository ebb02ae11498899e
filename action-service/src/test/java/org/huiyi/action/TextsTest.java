package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.huiyi.action.action.ActionStatus;
import org.huiyi.action.law.ActionRefusal;
import org.huiyi.contracts.law.Refusal.Ground;
import org.huiyi.houserules.Sample;
import org.huiyi.rest.problem.Texts;
import org.huiyi.rest.problem.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
                                        "party-not-told",
                                        "notice-returned",
                                        "verification-missed",
                                        "action-overdue"))
                .isEmpty();
    }

    @Test
    void chinese_sentences_have_chinese_punctuation() {
        assertThat(Wording.ofService().halfWidth()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_state_has_words_in_both_languages(ActionStatus status) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(Texts.ofService().say(locale, "action-not-open", status.name()))
                    .doesNotContain(status.name());
        }
    }

    @Test
    void what_is_impossible_names_its_part_of_the_request() {
        assertThat(Sample.ofEach(ActionRefusal.class))
                .filteredOn(refusal -> refusal.ground() == Ground.INPUT)
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.field()).isNotBlank());
    }
}
