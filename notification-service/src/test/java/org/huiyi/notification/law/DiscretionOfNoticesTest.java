package org.huiyi.notification.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "Search results and notification texts must not leak titles" (R55, R56).
class DiscretionOfNoticesTest {
    @ParameterizedTest(name = "title <{0}>: sensitive {1}")
    @CsvSource({"'', true", "'  ', true", "Budget, false", "' Budget ', false"})
    void a_meeting_without_a_title_is_sensitive_and_shows_none(String title, boolean sensitive) {
        assertThat(DiscretionOfNotices.isSensitive(title)).isEqualTo(sensitive);
        assertThat(DiscretionOfNotices.shownTitle(title).isEmpty()).isEqualTo(sensitive);
    }
}
