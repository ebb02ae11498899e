package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.minutes.Cases.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.MinutesRefusal.*;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Assignee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// R33: "明确各参与方的行动任务及完成时限": an accountable party, a person or department, a due time.
class AssignmentOfActionsTest {
    private static final Instant LATER = DUE.plusSeconds(3600);
    private static final Instant FARTHEST = Instant.parse("2036-03-02T10:00:00Z");
    private static final Assignee LEAD = Assignee.person("globex.lead");

    static Stream<Arguments> rows() {
        var both = new Assignee("globex.lead", "finance");
        return Stream.of(
                row("complete", action("globex", LEAD, LATER)),
                row("a department will do", action("globex", new Assignee(null, "it"), LATER)),
                row("no party", action(null, LEAD, LATER), missing("partyId")),
                row("nobody named", action("globex", null, LATER), missing("assignee")),
                row("two named", action("globex", both, LATER), missing("assignee")),
                row("no due time", action("globex", LEAD, null), missing("dueAt")),
                row(
                        "nothing said",
                        action(null, null, null),
                        missing("partyId", "assignee", "dueAt")),
                row(
                        "not in the meeting",
                        action("umbrella", LEAD, LATER),
                        new ActionForAStranger(1, "umbrella")),
                row(
                        "due before the meeting ended",
                        action("globex", LEAD, STARTED),
                        new ActionDueInThePast(1, STARTED)),
                row("due ten years after the meeting", action("globex", LEAD, FARTHEST)),
                row(
                        "due later than that",
                        action("globex", LEAD, FARTHEST.plusNanos(1000)),
                        new ActionDueTooFar(1, FARTHEST)),
                row(
                        "due when no database can tell",
                        action("globex", LEAD, Instant.parse("+300000-01-01T00:00:00Z")),
                        new ActionDueTooFar(1, FARTHEST)),
                row("looked at every second", every("PT1S")),
                row("looked at once a year", every("P366D")),
                row("looked at without end", every("PT0.001S"), new ActionCadenceImpossible(1)),
                row("looked at never", every("P366DT1S"), new ActionCadenceImpossible(1)),
                row(
                        "no such resolution",
                        new ActionItem(2, text("do it"), "globex", LEAD, LATER, null, null),
                        new ActionOfNoResolution(1, 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_action_is_owed(String row, ActionItem action, List<MinutesRefusal> refusals) {
        assertThat(AssignmentOfActions.refusals(with(action), List.of("acme", "globex"), ENDED))
                .isEqualTo(refusals);
    }

    @Test
    void a_due_time_that_passed_before_publication_is_remarked_on_not_refused() {
        var soon = with(action("globex", LEAD, ENDED.plusSeconds(60)));
        assertThat(AssignmentOfActions.refusals(soon, List.of("globex"), ENDED)).isEmpty();
        assertThat(AssignmentOfActions.findings(soon, ENDED.plusSeconds(60)))
                .singleElement()
                .matches(finding -> finding.rule() == Rule.R33);
        assertThat(AssignmentOfActions.findings(soon, ENDED)).isEmpty();
    }

    private static Arguments row(String name, ActionItem action, MinutesRefusal... refusals) {
        return Arguments.of(name, action, List.of(refusals));
    }

    private static ActionItem action(String party, Assignee assignee, Instant dueAt) {
        return new ActionItem(1, text("do it"), party, assignee, dueAt, null, null);
    }

    private static ActionItem every(String checkEvery) {
        return new ActionItem(
                1, text("do it"), "globex", LEAD, LATER, Duration.parse(checkEvery), null);
    }

    private static ActionIncomplete missing(String... fields) {
        return new ActionIncomplete(1, List.of(fields));
    }
}
