package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Contribution;
import org.huiyi.meeting.meeting.Contribution.Kind;
import org.huiyi.meeting.meeting.CourseEvent.AgendaItemStarted;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.UncoveredCaseRaised;
import org.junit.jupiter.api.Test;

/// "Take an active part and make constructive proposals" (三(二)2): reported, never scored.
class ContributionOfPartiesTest {
    private static final MeetingEvent AGENDA =
            new AgendaChanged(
                    ID,
                    List.of(item(AgendaItem.Kind.REPORT, 20), item(AgendaItem.Kind.DISCUSSION, 20)),
                    false,
                    null);
    private static final MeetingEvent CASE =
            new UncoveredCaseRaised(
                    ID, 1, "initech", Personal.of("initech.lead", "x"), List.of("acme"), START);

    private static List<Contribution> reported(MeetingEvent... events) {
        return ContributionOfParties.reported(plan(events));
    }

    @Test
    void a_speaker_of_an_item_that_was_held_contributes_for_their_party() {
        assertThat(reported(scheduled(), AGENDA, startedAt(START))).isEmpty();
        assertThat(
                        reported(
                                scheduled(),
                                AGENDA,
                                startedAt(START),
                                new AgendaItemStarted(ID, 2, START)))
                .containsExactly(new Contribution("globex", Kind.SPOKE, 2));
    }

    @Test
    void what_was_held_counts_where_it_stands_now_and_when_it_was_dropped() {
        var first = item(AgendaItem.Kind.REPORT, 20).rephrased("Price", List.of());
        var second = item(AgendaItem.Kind.REPORT, 20);
        var held =
                List.<MeetingEvent>of(
                        scheduled(),
                        new AgendaChanged(ID, List.of(first, second), false, null),
                        startedAt(START),
                        new AgendaItemStarted(ID, 1, START));
        var moved = new AgendaChanged(ID, List.of(second, first), true, null);
        assertThat(reported(after(held, moved).toArray(MeetingEvent[]::new)))
                .containsExactly(new Contribution("globex", Kind.SPOKE, 2));
        var dropped = new AgendaChanged(ID, List.of(second), true, null);
        assertThat(reported(after(held, dropped).toArray(MeetingEvent[]::new)))
                .containsExactly(new Contribution("globex", Kind.SPOKE, null));
    }

    @Test
    void an_item_taken_up_twice_is_one_contribution() {
        assertThat(
                        reported(
                                scheduled(),
                                AGENDA,
                                startedAt(START),
                                new AgendaItemStarted(ID, 1, START),
                                new AgendaItemStarted(ID, 1, END)))
                .hasSize(1);
    }

    @Test
    void whoever_raises_what_is_not_covered_contributes() {
        assertThat(reported(scheduled(), CASE))
                .containsExactly(new Contribution("initech", Kind.RAISED_CASE, 1));
    }
}
