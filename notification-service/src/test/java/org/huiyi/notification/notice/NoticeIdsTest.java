package org.huiyi.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeIdsTest {
    @Test
    void cause_and_recipient_make_a_notice_one_and_the_same() {
        assertThat(NoticeIds.of("e1", "globex", "lee"))
                .isEqualTo(NoticeIds.of("e1", "globex", "lee"))
                .isNotEqualTo(NoticeIds.of("e2", "globex", "lee"))
                .isNotEqualTo(NoticeIds.of("e1", "globex", "kim"))
                .isNotEqualTo(NoticeIds.of("e1", "acme", "lee"))
                .matches("ntc_[0-9a-v]{26}");
    }

    @Test
    void an_id_never_changes_since_it_is_stored() {
        assertThat(NoticeIds.of("evt-1", "globex", "globex.lee"))
                .isEqualTo("ntc_6ecdh9076u4lgc5kj974gld666");
    }
}
