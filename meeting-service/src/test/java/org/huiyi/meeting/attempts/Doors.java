package org.huiyi.meeting.attempts;

import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Command;
import org.huiyi.houserules.Askable;
import org.huiyi.houserules.Attempts;
import org.huiyi.houserules.Outcome;
import org.huiyi.meeting.meeting.MeetingStatus;

/// Who gets as far as a decider: what no endpoint offers is the house's own, and who may not know of a meeting
/// finds nothing of it, which the edge settles when it folds the meeting's facts.
final class Doors {
    static final Askable EDGE = Askable.at("org.huiyi.meeting.write");

    private Doors() {}

    static Outcome offered(Actor actor, Command command) {
        return actor.isHouse() || EDGE.offers(command) ? Attempts.THROUGH : Outcome.HIDDEN;
    }

    static Outcome concerned(Actor actor, Command command) {
        boolean concerned =
                actor.isHouse() || States.in(MeetingStatus.CONVENED).plan().concerns(actor);
        return concerned ? offered(actor, command) : Outcome.HIDDEN;
    }
}
