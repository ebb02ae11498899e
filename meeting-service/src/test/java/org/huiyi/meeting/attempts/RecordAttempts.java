package org.huiyi.meeting.attempts;

import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.houserules.Attempts;
import org.huiyi.houserules.Attempts.Role;
import org.huiyi.houserules.Attempts.Situation;
import org.huiyi.meeting.access.Access;
import org.huiyi.meeting.access.AccessCommand;
import org.huiyi.meeting.access.AccessDecider;
import org.huiyi.meeting.access.AccessEvent;
import org.huiyi.meeting.feedback.Feedback;
import org.huiyi.meeting.feedback.FeedbackCommand;
import org.huiyi.meeting.feedback.FeedbackDecider;
import org.huiyi.meeting.feedback.FeedbackEvent;
import org.huiyi.meeting.followup.FollowUp;
import org.huiyi.meeting.followup.FollowUpCommand;
import org.huiyi.meeting.followup.FollowUpCommand.Hear;
import org.huiyi.meeting.followup.FollowUpDecider;
import org.huiyi.meeting.followup.FollowUpEvent;
import org.huiyi.meeting.followup.FollowUpEvent.AssignmentHeard;
import org.huiyi.meeting.followup.FollowUpEvent.Source;
import org.huiyi.meeting.telling.Telling;
import org.huiyi.meeting.telling.TellingCommand;
import org.huiyi.meeting.telling.TellingDecider;
import org.huiyi.meeting.telling.TellingEvent;

/// What the house puts on record by itself.
final class RecordAttempts {
    private static final List<Role> ROLES =
            List.of(
                    new Role(Roles.STRANGER, List.of(STRANGER), Map.of()),
                    new Role(Roles.HOUSE, List.of(Actor.house("record")), Map.of()));

    private RecordAttempts() {}

    static Attempts<Access, AccessCommand, AccessEvent> accesses() {
        return new Attempts<>(
                AccessCommand.class,
                AccessDecider.INSTANCE,
                ROLES,
                List.of(
                        new Situation<>(
                                "always", AccessDecider.INSTANCE.initial(), NOTIFIED, Map.of())),
                Map.of(),
                Doors::offered);
    }

    static Attempts<Telling, TellingCommand, TellingEvent> tellings() {
        return new Attempts<>(
                TellingCommand.class,
                TellingDecider.INSTANCE,
                ROLES,
                List.of(
                        new Situation<>(
                                "always", TellingDecider.INSTANCE.initial(), NOTIFIED, Map.of())),
                Map.of(),
                Doors::offered);
    }

    static Attempts<FollowUp, FollowUpCommand, FollowUpEvent> followUps() {
        var heard =
                new AssignmentHeard(
                        ID, "act_1", 1, "globex", END, new Source("event-1", 1, NOTIFIED));
        return new Attempts<>(
                FollowUpCommand.class,
                FollowUpDecider.INSTANCE,
                ROLES,
                List.of(
                        new Situation<>(
                                "always", FollowUpDecider.INSTANCE.initial(), NOTIFIED, Map.of())),
                Map.of(Hear.class, _ -> Map.of("word", heard)),
                Doors::offered);
    }

    static Attempts<Feedback, FeedbackCommand, FeedbackEvent> feedback() {
        return new Attempts<>(
                FeedbackCommand.class,
                FeedbackDecider.INSTANCE,
                ROLES,
                List.of(
                        new Situation<>(
                                "always",
                                FeedbackDecider.INSTANCE.initial(),
                                NOTIFIED,
                                Map.of("attended", true, "open", true, "says", true, "slips", 1))),
                Map.of(),
                Doors::offered);
    }
}
