package org.huiyi.meeting.attempts;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.OperationProblems;
import org.huiyi.houserules.OperationProblems.Operation;
import org.junit.jupiter.api.Test;

/// What each operation's description says that it can refuse is what its code can. The list is written anew by
/// `mvn verify -Drules.write=true`.
class OperationProblemsTest {
    private static final Path STORED = Path.of("src/main/resources/openapi-problems.json");
    private static final OperationProblems FOUND =
            OperationProblems.of("org.huiyi.meeting", turnedAway());

    @Test
    void an_operation_names_every_rule_that_it_can_cite() {
        assertThat(FOUND.operations()).hasSizeGreaterThan(80);
        assertThat(FOUND.unsaid()).isEmpty();
    }

    @Test
    void closing_can_be_refused_by_everything_that_may_be_open() {
        assertThat(FOUND.operations())
                .filteredOn(operation -> operation.name().equals("CloseMeetingEndpoint.handle"))
                .singleElement()
                .extracting(Operation::cited, as(InstanceOfAssertFactories.collection(Rule.class)))
                .contains(Rule.R35, Rule.R36, Rule.R38, Rule.R41, Rule.R50);
    }

    @Test
    void a_rule_that_is_left_out_is_noticed() {
        var silent = FOUND.operations().stream().map(OperationProblemsTest::silenced).toList();
        assertThat(new OperationProblems(silent).unsaid())
                .contains(
                        "CloseMeetingEndpoint.handle can cite R41",
                        "SignInEndpoint.handle can cite R54",
                        "MinutesEndpoint.read can cite R54");
    }

    private static Operation silenced(Operation operation) {
        return new Operation(
                operation.name(), Set.of(), operation.cited(), operation.problems(), true);
    }

    @Test
    void whatever_writes_can_be_tried_out_and_repeated() {
        assertThat(FOUND.untriable()).isEmpty();
    }

    @Test
    void the_list_of_problems_says_what_the_code_can_refuse() throws IOException {
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(STORED, FOUND.json());
        }
        assertThat(FOUND.json()).isEqualTo(Files.readString(STORED));
    }

    private static Map<String, Set<Class<?>>> turnedAway() {
        return Stream.of(
                        MeetingAttempts.all(),
                        MinutesAttempts.all(),
                        MaterialAttempts.all(),
                        RegisterAttempts.all(),
                        PolicyAttempts.all(),
                        SeriesAttempts.all(),
                        PersonAttempts.all(),
                        CalendarAttempts.all())
                .flatMap(attempts -> attempts.turnedAway().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
