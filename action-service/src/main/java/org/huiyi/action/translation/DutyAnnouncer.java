package org.huiyi.action.translation;

import java.util.List;
import org.huiyi.action.action.Action;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Unassigned;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.Duty;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.wire.ActionAnnouncement.DutiesOfActionChangedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.DutyV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;

/// Tells what the rules ask next about an action whenever an event changed it, so that other services can
/// say so to whoever asks them.
public final class DutyAnnouncer implements Announcer {
    private static final String CHANGED = "action.DutiesOfActionChanged.v1";

    private final Histories histories;

    public DutyAnnouncer(Histories histories) {
        this.histories = histories;
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return event.payload() instanceof ActionEvent action ? announce(event, action) : List.of();
    }

    private List<Announcement> announce(RecordedEvent event, ActionEvent action) {
        var until = new Until.Sequence(event.sequence());
        var past = histories.fold(ActionDecider.INSTANCE, event.aggregateId(), until);
        var owed = owed(past.state());
        return event.sequence() > 0 && owed.equals(owed(before(event, past)))
                ? List.of()
                : List.of(said(action, owed));
    }

    private static Action before(RecordedEvent event, Past<Action> past) {
        Action state = ActionDecider.INSTANCE.initial();
        for (RecordedEvent earlier : past.events()) {
            if (earlier.sequence() < event.sequence()) {
                state = ActionDecider.INSTANCE.evolve(state, (ActionEvent) earlier.payload());
            }
        }
        return state;
    }

    private static Announcement said(ActionEvent event, List<DutyV1> owed) {
        return new Announcement(
                Topics.ACTION_EVENTS,
                event.meetingId(),
                CHANGED,
                new DutiesOfActionChangedV1(event.actionId(), event.meetingId(), owed),
                "duties");
    }

    private static List<DutyV1> owed(Action action) {
        return switch (action) {
            case Known known -> Duty.of(known).stream().map(duty -> said(known, duty)).toList();
            case Unassigned _ -> List.of();
        };
    }

    private static DutyV1 said(Known action, Duty duty) {
        return new DutyV1(
                duty.kind().name(),
                duty.kind().rule(),
                duty.partyOf(action),
                duty.personOf(action),
                duty.dueAt());
    }
}
