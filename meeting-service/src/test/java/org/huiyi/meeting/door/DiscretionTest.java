package org.huiyi.meeting.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.junit.jupiter.api.Test;

/// R55: "Search results and notification texts must not leak titles", nor does any list of topics.
class DiscretionTest {
    private static final List<String> TOPICS = List.of("Merger", "Budget");

    @Test
    void a_topic_that_a_sensitive_item_is_about_is_named_to_the_organiser_alone() {
        var plan = plan(scheduled(), agenda(item("Merger", true), item("Budget", false)));
        assertThat(of(plan, LEAD).shown(TOPICS)).containsExactly("Budget");
        assertThat(of(plan, ORGANISER).shown(TOPICS)).isEqualTo(TOPICS);
    }

    @Test
    void it_stays_unnamed_after_the_item_was_dropped_and_before_it_stands() {
        var dropped =
                plan(scheduled(), agenda(item("Merger", true)), agenda(item("Budget", false)));
        assertThat(of(dropped, LEAD).shown(TOPICS)).containsExactly("Budget");
        var waiting =
                plan(
                        scheduled(),
                        agenda(item("Budget", false)),
                        noticeSent(),
                        new AgendaChanged(
                                ID,
                                List.of(item("Budget", false), item("Merger", true)),
                                true,
                                null,
                                1,
                                List.of("globex"),
                                null));
        assertThat(waiting.preparation().pendingAgenda()).isNotNull();
        assertThat(of(waiting, LEAD).shown(TOPICS)).containsExactly("Budget");
    }

    private static Discretion of(Plan plan, Actor reader) {
        return new Discretion(plan, reader, Agreement.UNSIGNED, START);
    }

    private static AgendaChanged agenda(AgendaItem... items) {
        return new AgendaChanged(ID, List.of(items), false, null);
    }

    private static AgendaItem item(String topic, boolean sensitive) {
        return new AgendaItem(topic, Kind.REPORT, 9, List.of(), sensitive, false, List.of());
    }
}
