package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.huiyi.action.law.ActionRefusal;
import org.huiyi.rest.problem.Kebab;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void every_refusal_and_every_finding_has_words_and_nothing_else_does(String language) {
        var texts = bundle(language);
        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(keys().toList());
        assertThat(texts.keySet()).allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank());
    }

    private static Stream<String> keys() {
        var refusals =
                Arrays.stream(ActionRefusal.class.getPermittedSubclasses())
                        .map(Kebab::of)
                        .flatMap(name -> Stream.of(name, name + ".remedy"));
        var findings = Stream.of("report-late", "check-late", "completed-late");
        return Stream.concat(refusals, findings.map("finding."::concat));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "texts",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
