package org.huiyi.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.AttemptsPage.Table;
import org.huiyi.houserules.Outcome.Kind;
import org.junit.jupiter.api.Test;

class AttemptsPageTest {
    private static final Outcome MAY = Outcome.of(false);
    private static final Outcome NOTHING = Outcome.of(true);
    private static final Outcome NOT_THEIRS = new Outcome(Kind.ROLE, "403 R38");
    private static final Outcome NOT_NOW = new Outcome(Kind.STATE, "409");

    @Test
    void a_refused_role_is_turned_away_and_named_by_its_rule() {
        assertThat(row(Map.of("owner", MAY, "other", NOT_THEIRS)))
                .contains("| `Open` | owner | may | 403 R38 |");
    }

    @Test
    void whoever_repeats_what_is_so_is_not_among_those_who_may() {
        assertThat(row(Map.of("owner", MAY, "other", NOTHING)))
                .contains("| `Open` | owner | may | — |");
    }

    @Test
    void a_cell_names_whose_turn_it_is_where_it_is_not_everybodys() {
        var states =
                Map.of(
                        "early", Map.of("owner", MAY, "other", MAY),
                        "late", Map.of("owner", MAY, "other", NOT_NOW));
        assertThat(page(new Table("T", "", List.of("late"), Map.of("Open", states))))
                .contains("may: owner");
    }

    @Test
    void several_roles_have_one_name_together() {
        var page = new AttemptsPage(Map.of("both", List.of("owner", "other")), List.of());
        assertThat(page.of(table(Map.of("owner", MAY, "other", MAY)))).contains("| both | may |");
    }

    @Test
    void what_speaks_most_against_it_counts() {
        assertThat(Outcome.of(List.of(new Never(), new NotYours())).text()).isEqualTo("403 R38");
        assertThat(Outcome.of(List.of(new Never())).text()).isEqualTo("422 R30");
    }

    private static String row(Map<String, Outcome> roles) {
        return page(table(roles));
    }

    private static String page(Table table) {
        return new AttemptsPage(Map.of(), List.of()).of(table);
    }

    private static Table table(Map<String, Outcome> roles) {
        return new Table("T", "", List.of("now"), Map.of("Open", Map.of("now", roles)));
    }

    record Never() implements Refusal {
        @Override
        public Rule rule() {
            return Rule.R30;
        }
    }

    record NotYours() implements Refusal {
        @Override
        public Rule rule() {
            return Rule.R38;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }
}
