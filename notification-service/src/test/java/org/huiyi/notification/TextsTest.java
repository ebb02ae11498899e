package org.huiyi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.huiyi.notification.law.NoticeRefusal;
import org.huiyi.rest.problem.Wording;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void every_refusal_is_worded_in_both_languages() {
        assertThat(Wording.ofService().gaps(NoticeRefusal.class)).isEmpty();
    }

    @Test
    void letters_say_the_same_things_in_both_languages() throws IOException {
        assertThat(keys("/letters_zh_CN.properties")).isEqualTo(keys("/letters.properties"));
    }

    @Test
    void chinese_sentences_have_chinese_punctuation() {
        assertThat(Wording.ofService().halfWidth()).isEmpty();
        assertThat(Wording.of("letters").halfWidth()).isEmpty();
    }

    private static Set<String> keys(String file) throws IOException {
        try (var in = TextsTest.class.getResourceAsStream(file)) {
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts.stringPropertyNames();
        }
    }
}
