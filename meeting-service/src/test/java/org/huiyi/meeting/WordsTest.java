package org.huiyi.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Refusal.Ground;
import org.huiyi.houserules.Sample;
import org.huiyi.meeting.law.MeetingRefusal;
import org.huiyi.meeting.material.Wanted;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.rest.problem.Texts;
import org.huiyi.rest.problem.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything this service says, it says in both languages.
class WordsTest {
    private static final Pattern CODE =
            Pattern.compile("Finding\\s*\\.(?:flag|guide)\\(\\s*Rule\\.R\\d\\d,\\s*\"([a-z-]+)\"");

    @Test
    void every_refusal_and_finding_is_worded() {
        assertThat(Wording.ofService().gaps(MeetingRefusal.class, codes())).isEmpty();
    }

    @Test
    void chinese_sentences_have_chinese_punctuation() {
        assertThat(Wording.ofService().halfWidth()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("states")
    void every_state_has_words_in_both_languages(Enum<?> state) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(Texts.ofService().say(locale, "out-of-order", "StartMeeting", state.name()))
                    .doesNotContain(state.name());
        }
    }

    static Stream<Enum<?>> states() {
        return Stream.concat(
                Arrays.stream(MeetingStatus.values()), Arrays.stream(Wanted.State.values()));
    }

    @Test
    void what_is_impossible_names_its_part_of_the_request() {
        assertThat(Sample.ofEach(MeetingRefusal.class))
                .filteredOn(refusal -> refusal.ground() == Ground.INPUT)
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.field()).isNotBlank());
    }

    private static String[] codes() {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            var codes =
                    sources.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> CODE.matcher(text(file)).results())
                            .map(found -> found.group(1))
                            .toArray(String[]::new);
            assertThat(codes).hasSizeGreaterThan(20);
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
