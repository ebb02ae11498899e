package org.huiyi.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeIdsTest {
    @Test
    void cause_and_recipient_make_a_notice_one_and_the_same() {
        assertThat(NoticeIds.of("e1", "lee"))
                .isEqualTo(NoticeIds.of("e1", "lee"))
                .isNotEqualTo(NoticeIds.of("e2", "lee"))
                .isNotEqualTo(NoticeIds.of("e1", "kim"))
                .matches("ntc_[0-9a-v]{26}");
    }

    @Test
    void an_id_never_changes_since_it_is_stored() {
        assertThat(NoticeIds.of("evt-1", "globex.lee")).isEqualTo("ntc_lbg0kos54jokkbc1d7nus8q6f5");
    }
}
