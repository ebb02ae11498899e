package org.huiyi.meeting.translation;

import java.util.List;
import org.huiyi.contracts.wire.NoticeRequest.ChangeV1.Difference;
import org.huiyi.contracts.wire.NoticeRequest.ChangeV1.Step;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.AgendaDifference;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PlanEvent.PurposeDefined;

/// What is other than the parties were told. Of a sensitive meeting only the place travels, of a sensitive
/// item only that there is one.
final class Differences {
    private Differences() {}

    static Difference of(RecordedEvent event, Plan before, Plan after) {
        boolean open = !Audience.isSensitive(after);
        boolean purpose = open && event.payload() instanceof PurposeDefined;
        var venue = after.slot().venue();
        return new Difference(
                venue.place(),
                venue.onlineLink(),
                purpose ? after.subject().purpose().statement() : null,
                purpose ? Audience.topics(after) : List.of(),
                open && event.payload() instanceof AgendaChanged e
                        ? agenda(before.agenda().items(), e.items(), after)
                        : List.of());
    }

    private static List<Step> agenda(List<AgendaItem> before, List<AgendaItem> after, Plan plan) {
        return AgendaDifference.between(before, after).steps().stream()
                .map(step -> step(step, plan))
                .toList();
    }

    private static Step step(AgendaDifference.Step step, Plan plan) {
        AgendaItem item = step.item();
        return new Step(
                Step.What.valueOf(step.what().name()),
                step.number(),
                Audience.topic(item, plan),
                item.kind() == null ? "" : item.kind().name(),
                minutes(item),
                step.formerNumber(),
                step.former() == null ? null : minutes(step.former()));
    }

    private static int minutes(AgendaItem item) {
        return item.minutes() == null ? 0 : item.minutes();
    }
}
