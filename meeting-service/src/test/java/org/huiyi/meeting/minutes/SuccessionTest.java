package org.huiyi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.minutes.Cases.*;

import java.util.List;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Succession.Withdrawn;
import org.junit.jupiter.api.Test;

/// R32, R35: what an amendment does not assign any more, and what took its place.
class SuccessionTest {
    private static final ActionItem LONGER = due(item("report", "globex"), 9);

    @Test
    void what_stays_is_not_withdrawn() {
        assertThat(between(List.of(item("report", "globex")), List.of(1), List.of(1))).isEmpty();
    }

    @Test
    void a_new_due_time_is_another_action_in_the_place_of_the_first() {
        assertThat(
                        Succession.of(
                                edition(1, List.of(item("report", "globex")), List.of(1)),
                                edition(2, List.of(LONGER), List.of(2))))
                .containsExactly(new Withdrawn(1, 2));
    }

    @Test
    void a_reworded_task_of_the_same_party_takes_the_place_too() {
        assertThat(
                        Succession.of(
                                edition(1, List.of(item("report", "globex")), List.of(1)),
                                edition(2, List.of(item("a long report", "globex")), List.of(2))))
                .containsExactly(new Withdrawn(1, 2));
    }

    @Test
    void the_same_task_comes_before_the_same_party_and_each_takes_one_place() {
        var before = List.of(item("report", "globex"), item("slides", "globex"));
        var after = List.of(due(item("slides", "globex"), 9), LONGER);
        assertThat(
                        Succession.of(
                                edition(1, before, List.of(1, 2)),
                                edition(2, after, List.of(3, 4))))
                .containsExactly(new Withdrawn(1, 4), new Withdrawn(2, 3));
    }

    @Test
    void what_was_left_out_has_no_successor() {
        assertThat(
                        Succession.of(
                                edition(1, List.of(item("report", "globex")), List.of(1)),
                                edition(2, List.of(item("plan", "initech")), List.of(2))))
                .containsExactly(new Withdrawn(1, null));
    }

    private static List<Withdrawn> between(
            List<ActionItem> actions, List<Integer> before, List<Integer> after) {
        return Succession.of(edition(1, actions, before), edition(2, actions, after));
    }

    private static Edition edition(int number, List<ActionItem> actions, List<Integer> numbers) {
        var contents =
                new Contents(complete().points(), complete().resolutions(), Part.of(actions), null);
        return new Edition(number, ENDED, "acme.recorder", text("why"), contents, numbers);
    }

    private static ActionItem item(String task, String party) {
        var a = action();
        return new ActionItem(1, text(task), party, a.assignee(), a.dueAt(), null, null);
    }

    private static ActionItem due(ActionItem a, int days) {
        return new ActionItem(
                a.resolution(),
                a.task(),
                a.partyId(),
                a.assignee(),
                DUE.plusSeconds(86_400L * days),
                null,
                null);
    }
}
