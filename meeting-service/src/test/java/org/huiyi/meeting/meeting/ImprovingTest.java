package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.meeting.ImprovementCommand.*;
import org.huiyi.meeting.meeting.ImprovementEvent.*;
import org.huiyi.meeting.meeting.PlanCommand.ScheduleMeeting;
import org.huiyi.meeting.meeting.PlanEvent.MeetingScheduled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// R37: "improvements offered when the next meeting of the same series/type is drafted; REPORT adopted or not".
class ImprovingTest {
    private static final Lessons LEARNED = new Lessons("mtg_0", 9, 2);
    private static final Lessons ANEW = new Lessons("mtg_0", 12, 1);
    private static final ImprovementsOffered OFFERED =
            new ImprovementsOffered(ID, "mtg_0", 9, 2, REGISTERED);

    @Test
    void a_meeting_is_offered_them_as_it_is_drafted() {
        meeting(List.of())
                .when(schedule(LEARNED))
                .thenOfTypes(MeetingScheduled.class, ImprovementsOffered.class);
        meeting(List.of()).when(schedule(null)).thenOfTypes(MeetingScheduled.class);
    }

    @Test
    void one_drafted_before_is_offered_them_once_they_are_known() {
        meeting(convened()).when(offer(LEARNED)).then(OFFERED).remarkingOn(Rule.R37);
        meeting(after(convened(), OFFERED)).when(offer(LEARNED)).thenNothing();
    }

    @Test
    void nothing_is_offered_to_a_meeting_that_has_begun_or_is_cancelled() {
        meeting(inSession()).when(offer(LEARNED)).thenNothing();
        meeting(over()).when(offer(LEARNED)).thenNothing();
        meeting(cancelled()).when(offer(LEARNED)).thenNothing();
    }

    @Test
    void the_organiser_adopts_or_declines_and_may_change_its_mind() {
        var adopted = new ImprovementAdopted(ID, 1, NOTIFIED, null);
        meeting(after(convened(), OFFERED)).when(decide(1, true, null)).then(adopted);
        meeting(after(convened(), OFFERED, adopted)).when(decide(1, true, null)).thenNothing();
        meeting(after(convened(), OFFERED, adopted))
                .when(decide(1, false, "no room is larger"))
                .then(
                        new ImprovementDeclined(
                                ID,
                                1,
                                NOTIFIED,
                                Personal.of("acme.organiser", "no room is larger")));
        meeting(after(convened(), OFFERED))
                .when(new DecideImprovement(ID, act(LEAD, NOTIFIED), PRESET, 1, true))
                .thenRefused(new NotOrganiser());
    }

    @Test
    void what_was_not_offered_is_not_there() {
        meeting(after(convened(), OFFERED)).when(decide(3, true, null)).thenRefused(new Hidden());
        meeting(convened()).when(decide(1, true, null)).thenRefused(new Hidden());
    }

    @Test
    void what_is_over_for_good_is_not_decided_any_more() {
        meeting(after(over(), OFFERED, new ClosingEvent.MeetingClosed(ID)))
                .when(decide(1, true, null))
                .thenRefused(new OutOfOrder("DecideImprovement", "CLOSED"));
    }

    @Test
    void another_evaluation_takes_the_place_of_what_was_undecided() {
        var adopted = new ImprovementAdopted(ID, 1, NOTIFIED, null);
        var anew = new ImprovementsOffered(ID, "mtg_0", 12, 1, NOTIFIED);
        meeting(after(convened(), OFFERED, adopted)).when(offer(ANEW)).then(anew);
        var then = after(convened(), OFFERED, adopted, anew);
        meeting(then).when(decide(2, true, null)).thenRefused(new Hidden());
        meeting(then).when(decide(3, true, null)).thenOfTypes(ImprovementAdopted.class);
        meeting(then).when(decide(1, false, null)).thenOfTypes(ImprovementDeclined.class);
    }

    private static ScheduleMeeting schedule(@Nullable Lessons lessons) {
        return new ScheduleMeeting(
                ID,
                act(ORGANISER, REGISTERED),
                PRESET,
                "Budget",
                PURPOSE,
                List.of("Budget"),
                TIMETABLE,
                ROOM,
                Classification.ORDINARY,
                "board",
                List.of(party("globex"), party("initech")),
                lessons,
                List.of(),
                null);
    }

    private static OfferImprovements offer(Lessons lessons) {
        var act =
                Act.of(Actor.house("offer-improvements"), lessons == ANEW ? NOTIFIED : REGISTERED);
        return new OfferImprovements(ID, act, PRESET, lessons);
    }

    private static DecideImprovement decide(int n, boolean adopted, @Nullable String reason) {
        return new DecideImprovement(
                ID, new Act(ORGANISER, NOTIFIED, NOTIFIED, reason), PRESET, n, adopted);
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
