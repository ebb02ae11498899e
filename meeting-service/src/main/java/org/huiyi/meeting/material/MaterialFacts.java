package org.huiyi.meeting.material;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// What material has to know of its meeting, folded from the meeting's history and carried by the command.
///
/// @param parties the organiser and every active party
/// @param handOut who hands out papers on site
/// @param startsAt null while no time is fixed
public record MaterialFacts(
        String organiser,
        List<String> parties,
        @Nullable String handOut,
        MeetingStatus status,
        @Nullable Instant startsAt,
        Classification classification,
        Agenda agenda) {
    public MaterialFacts {
        parties = List.copyOf(parties);
    }

    public static MaterialFacts of(Registered meeting) {
        Plan plan = meeting.plan();
        Timetable timetable = plan.slot().timetable();
        return new MaterialFacts(
                plan.organiser(),
                plan.distinctParties(),
                plan.support().handOut(),
                meeting.status(),
                timetable == null ? null : timetable.startsAt(),
                plan.subject().classification(),
                plan.agenda());
    }

    boolean isOrganiser(Actor actor) {
        return organiser.equals(actor.party());
    }

    boolean takesPart(Actor actor) {
        return parties.contains(actor.party()) || handsOut(actor);
    }

    boolean handsOut(Actor actor) {
        return actor.sub().equals(handOut);
    }

    /// @param place counted from 1
    Optional<Integer> itemAt(@Nullable Integer place) {
        return place == null ? Optional.empty() : agenda.idAt(place);
    }

    boolean isOver() {
        return status == MeetingStatus.CANCELLED || status == MeetingStatus.CLOSED;
    }

    public boolean hasStarted() {
        return switch (status) {
            case SCHEDULED, CONVENED, CONFIRMED, CANCELLED -> false;
            case IN_SESSION, SUSPENDED, ENDED, CLOSED -> true;
        };
    }

    /// The start that material is handed out for; null when the meeting is over or its time is not fixed.
    @Nullable Instant preparesFor() {
        return status == MeetingStatus.ENDED ? null : startsAt;
    }

    /// The strictest of material, meeting and agenda item.
    ///
    /// @param item its id; 0 when it belongs to none
    Classification classified(Classification own, int item) {
        boolean sensitive =
                own == Classification.SENSITIVE
                        || classification == Classification.SENSITIVE
                        || agenda.find(item).filter(AgendaItem::sensitive).isPresent();
        return sensitive ? Classification.SENSITIVE : Classification.ORDINARY;
    }
}
