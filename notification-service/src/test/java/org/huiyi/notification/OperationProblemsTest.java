package org.huiyi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.huiyi.houserules.OperationProblems;
import org.junit.jupiter.api.Test;

/// What each operation's description says that it can refuse is what its code can. The list is written anew by
/// `mvn verify -Drules.write=true`.
class OperationProblemsTest {
    private static final Path STORED = Path.of("src/main/resources/openapi-problems.json");
    private static final OperationProblems FOUND =
            OperationProblems.of("org.huiyi.notification", Map.of());

    @Test
    void an_operation_names_every_rule_that_it_can_cite() {
        assertThat(FOUND.operations()).hasSizeGreaterThan(3);
        assertThat(FOUND.unsaid()).isEmpty();
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
}
