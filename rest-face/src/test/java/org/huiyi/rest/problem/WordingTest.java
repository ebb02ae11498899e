package org.huiyi.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.huiyi.rest.house.RoomRefusal;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void a_service_that_says_everything_has_no_gaps() {
        assertThat(Wording.ofService().gaps(RoomRefusal.class, "crowded")).isEmpty();
    }

    @Test
    void what_is_unsaid_in_a_language_is_a_gap() {
        assertThat(Wording.of("gappy").gaps(RoomRefusal.class, "crowded"))
                .contains(
                        "seats-missing has no wording in gappy.properties",
                        "not-the-keeper.remedy has no wording in gappy.properties",
                        "not-the-keeper has no wording in gappy_zh_CN.properties",
                        "finding.only-english has no wording in gappy_zh_CN.properties",
                        "finding.crowded has no wording in gappy.properties",
                        "not-the-keeper asks for more than 1 arguments");
    }

    @Test
    void the_face_itself_speaks_both_languages() {
        assertThat(Wording.of("face").gaps(NoRefusal.class)).isEmpty();
    }

    @Test
    void chinese_sentences_have_chinese_punctuation() {
        assertThat(Wording.of("face").halfWidth()).isEmpty();
        assertThat(Wording.of("narrow").halfWidth())
                .containsExactly("bracket", "colon", "comma", "semicolon");
    }

    @Test
    void a_state_is_told_in_words_where_there_are_some() {
        var texts = new Texts("narrow");
        assertThat(texts.say(Locale.SIMPLIFIED_CHINESE, "state-of", "IN_USE")).isEqualTo("会议室使用中。");
        assertThat(texts.say(Locale.SIMPLIFIED_CHINESE, "state-of", "LOST")).isEqualTo("会议室LOST。");
    }

    private interface NoRefusal extends org.huiyi.contracts.law.Refusal {}
}
