package org.huiyi.meeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTokenTest {
    private static final String ID = "cal_0123456789abcdefghijklmnop";
    private static final CalendarToken TOKEN = new CalendarToken(ID, "a".repeat(43));

    @Test
    void it_is_read_as_it_was_written() {
        assertThat(CalendarToken.parse(TOKEN.text())).contains(TOKEN);
    }

    @Test
    void only_its_own_secret_opens_a_calendar() {
        var other = new CalendarToken(ID, "b".repeat(43));
        assertThat(TOKEN.opens(TOKEN.sha256())).isTrue();
        assertThat(other.opens(TOKEN.sha256())).isFalse();
        assertThat(TOKEN.opens("")).isFalse();
    }

    @Test
    void it_does_not_tell_its_secret_in_a_log() {
        assertThat(TOKEN.toString()).contains(ID).doesNotContain(TOKEN.secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ID, ID + ".", "mtg_1.aaa", ID + ".a b", "cal_X." + "a"})
    void what_is_none_is_not_read(String text) {
        assertThat(CalendarToken.parse(text)).isEmpty();
    }
}
