package org.huiyi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.minutes.Cases.ENDED;
import static org.huiyi.meeting.minutes.Cases.action;
import static org.huiyi.meeting.minutes.Cases.text;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Contents.Superseded;
import org.huiyi.meeting.minutes.Difference.Change;
import org.huiyi.meeting.minutes.Difference.Kind;
import org.huiyi.meeting.minutes.Difference.Section;
import org.junit.jupiter.api.Test;

/// R32: what an amendment says otherwise, and how actions keep their numbers through it.
class DifferenceTest {
    private static final Edition FIRST =
            Edition.first(ENDED, contents(List.of("one", "two"), List.of("a"), doing("x", "y")), 1);

    @Test
    void an_action_that_says_the_same_keeps_its_number_wherever_it_stands() {
        var moved = contents(List.of("one", "two"), List.of("a"), doing("new", "y", "x"));
        assertThat(Numbering.of(List.of(FIRST), moved, 1)).containsExactly(3, 2, 1);
    }

    @Test
    void an_action_keeps_its_number_when_its_resolution_moves() {
        var item =
                new ActionItem(
                        2, text("x"), "globex", action().assignee(), action().dueAt(), null, null);
        var moved =
                new Contents(
                        Part.of(List.of(text("one"))),
                        Part.of(List.of(resolved("first"), resolved("a"))),
                        Part.of(List.of(item)),
                        null);
        assertThat(Numbering.of(List.of(FIRST), moved, 1)).containsExactly(1);
    }

    @Test
    void a_number_once_given_is_never_given_again() {
        var without = edition(2, contents(List.of("one"), List.of("a"), doing("x")), List.of(1));
        var back = contents(List.of("one"), List.of("a"), doing("x", "y"));
        assertThat(Numbering.of(List.of(FIRST, without), back, 1)).containsExactly(1, 3);
    }

    @Test
    void two_actions_that_say_the_same_keep_a_number_each() {
        var twice =
                Edition.first(ENDED, contents(List.of("one"), List.of("a"), doing("x", "x")), 1);
        var thrice = contents(List.of("one"), List.of("a"), doing("x", "x", "x"));
        assertThat(Numbering.of(List.of(twice), thrice, 1)).containsExactly(1, 2, 3);
    }

    @Test
    void who_wrote_it_is_no_difference() {
        var other = contents(List.of("one", "two"), List.of("a"), List.of(by("acme.organiser")));
        var same = contents(List.of("one", "two"), List.of("a"), doing("x"));
        var before = Edition.first(ENDED, same, 1);
        assertThat(Numbering.of(List.of(before), other, 1)).containsExactly(1);
        assertThat(Difference.between(before, edition(2, other, List.of(1))).changes()).isEmpty();
    }

    @Test
    void what_changed_came_and_went_is_told_by_part_and_number() {
        var after =
                edition(
                        2,
                        contents(List.of("one", "two again", "three"), List.of(), doing("y", "z")),
                        List.of(2, 3));
        assertThat(Difference.between(FIRST, after).changes())
                .extracting(DifferenceTest::told)
                .containsExactly(
                        "CHANGED POINT 2 two -> two again",
                        "ADDED POINT 3 null -> three",
                        "REMOVED RESOLUTION 1 a -> null",
                        "REMOVED ACTION 1 x -> null",
                        "ADDED ACTION 3 null -> z");
    }

    @Test
    void the_annex_can_be_left_out_of_what_is_told() {
        var annexed =
                new Contents(
                        FIRST.contents().points(),
                        FIRST.contents().resolutions(),
                        FIRST.contents().actions(),
                        text("secret"));
        var difference = Difference.between(FIRST, edition(2, annexed, List.of(1, 2)));
        assertThat(difference.changes())
                .containsExactly(
                        new Change(Kind.ADDED, Section.ANNEX, 1, null, text("secret"), null));
        assertThat(difference.withoutAnnex().changes()).isEmpty();
    }

    @Test
    void a_reason_given_for_no_action_is_a_difference() {
        var noted =
                new Contents(
                        FIRST.contents().points(),
                        Part.of(List.of(new Resolution(text("a"), text("for information"), null))),
                        FIRST.contents().actions(),
                        null);
        assertThat(Difference.between(FIRST, edition(2, noted, List.of(1, 2))).changes())
                .extracting(DifferenceTest::told)
                .containsExactly("CHANGED RESOLUTION 1 a -> a (for information)");
    }

    @Test
    void what_a_resolution_takes_the_place_of_is_a_difference() {
        var reversing = new Resolution(text("a"), text("done"), new Superseded("mtg_0", 2));
        var after =
                new Contents(
                        FIRST.contents().points(),
                        Part.of(List.of(reversing)),
                        FIRST.contents().actions(),
                        null);
        assertThat(Difference.between(FIRST, edition(2, after, List.of(1, 2))).changes())
                .extracting(DifferenceTest::told)
                .containsExactly("CHANGED RESOLUTION 1 a -> mtg_0/2 → a (done)");
    }

    private static String told(Change change) {
        return "%s %s %d %s -> %s"
                .formatted(
                        change.kind(),
                        change.section(),
                        change.number(),
                        change.before() == null ? null : change.before().text(),
                        change.after() == null ? null : change.after().text());
    }

    private static Edition edition(int number, Contents contents, List<Integer> numbers) {
        return new Edition(number, ENDED, "acme.recorder", text("why"), contents, numbers);
    }

    private static Contents contents(
            List<String> points, List<String> resolutions, List<ActionItem> actions) {
        return new Contents(
                Part.of(points.stream().map(Cases::text).toList()),
                Part.of(resolutions.stream().map(DifferenceTest::resolved).toList()),
                Part.of(actions),
                null);
    }

    private static Resolution resolved(String text) {
        return new Resolution(text(text), null, null);
    }

    private static List<ActionItem> doing(String... tasks) {
        return Stream.of(tasks).map(task -> item(text(task))).toList();
    }

    private static ActionItem by(String author) {
        return item(Personal.of(author, "x"));
    }

    private static ActionItem item(Personal task) {
        return new ActionItem(1, task, "globex", action().assignee(), action().dueAt(), null, null);
    }
}
