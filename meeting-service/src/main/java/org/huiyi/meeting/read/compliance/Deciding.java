package org.huiyi.meeting.read.compliance;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.ClosingEvent.*;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;

/// The event by which it is known how a rule was met; a rule without one is
/// judged once something happened that it is about.
final class Deciding {
    private static final Map<Rule, Class<? extends Event>> EVENTS =
            Map.ofEntries(
                    entry(Rule.R01, MeetingScheduled.class),
                    entry(Rule.R02, MeetingScheduled.class),
                    entry(Rule.R04, MeetingScheduled.class),
                    entry(Rule.R05, MeetingScheduled.class),
                    entry(Rule.R08, MeetingScheduled.class),
                    entry(Rule.R10, MeetingScheduled.class),
                    entry(Rule.R38, MeetingScheduled.class),
                    entry(Rule.R57, MeetingScheduled.class),
                    entry(Rule.R09, NoticeSent.class),
                    entry(Rule.R12, NoticeSent.class),
                    entry(Rule.R21, NoticeSent.class),
                    entry(Rule.R07, MeetingStarted.class),
                    entry(Rule.R15, MeetingStarted.class),
                    entry(Rule.R16, MeetingStarted.class),
                    entry(Rule.R19, MeetingStarted.class),
                    entry(Rule.R23, MeetingStarted.class),
                    entry(Rule.R24, MeetingEnded.class),
                    entry(Rule.R25, MeetingEnded.class),
                    entry(Rule.R44, MeetingEnded.class),
                    entry(Rule.R51, MeetingEnded.class),
                    entry(Rule.R52, MeetingEnded.class),
                    entry(Rule.R26, MinutesPublished.class),
                    entry(Rule.R27, MinutesPublished.class),
                    entry(Rule.R30, MinutesPublished.class),
                    entry(Rule.R31, MinutesPublished.class),
                    entry(Rule.R33, MinutesPublished.class),
                    entry(Rule.R36, MeetingEvaluated.class),
                    entry(Rule.R37, MeetingEvaluated.class),
                    entry(Rule.R39, MeetingEvaluated.class),
                    entry(Rule.R03, MeetingClosed.class));

    /// Where more than the deciding event proves how a rule was met, or less: that a meeting started proves of no
    /// material that anybody had it.
    private static final Map<Rule, Set<Class<? extends Event>>> PROOFS =
            Map.of(
                    Rule.R03,
                            Set.of(
                                    MinutesPublished.class,
                                    MinutesAmended.class,
                                    MeetingClosed.class),
                    Rule.R05, Set.of(MeetingScheduled.class, PurposeDefined.class),
                    Rule.R10,
                            Set.of(MeetingScheduled.class, PartyInvited.class, PartyChanged.class),
                    Rule.R16, Set.of());

    private static final Map<Class<? extends Event>, String> WORDS =
            Map.of(
                    MeetingScheduled.class, "scheduling",
                    NoticeSent.class, "notice",
                    MeetingStarted.class, "start",
                    MeetingEnded.class, "end",
                    MinutesPublished.class, "minutes",
                    MeetingEvaluated.class, "evaluation",
                    MeetingClosed.class, "closing");

    private Deciding() {}

    static Optional<Class<? extends Event>> of(Rule rule) {
        return Optional.ofNullable(EVENTS.get(rule));
    }

    /// Whether an event proves how a rule was met, whatever it says of itself.
    static boolean isProof(Rule rule, Event event) {
        var proofs = PROOFS.get(rule);
        return proofs == null
                ? event.getClass() == EVENTS.get(rule)
                : proofs.contains(event.getClass());
    }

    /// What is awaited, as texts call it.
    static String word(Class<? extends Event> deciding) {
        return WORDS.getOrDefault(deciding, "occasion");
    }
}
