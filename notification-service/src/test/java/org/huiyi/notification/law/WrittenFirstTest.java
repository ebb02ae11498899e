package org.huiyi.notification.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyi.notification.notice.Channel;
import org.junit.jupiter.api.Test;

/// "优先采用书面沟通(如邮件、工作群)" (R48).
class WrittenFirstTest {
    @Test
    void mail_is_chosen_where_there_is_an_address() {
        assertThat(WrittenFirst.channel(List.of(Channel.EMAIL))).contains(Channel.EMAIL);
    }

    @Test
    void a_person_without_any_written_channel_cannot_be_told_in_writing() {
        assertThat(WrittenFirst.channel(List.of())).isEmpty();
    }
}
