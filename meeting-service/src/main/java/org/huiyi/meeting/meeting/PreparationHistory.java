package org.huiyi.meeting.meeting;

import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PreparationEvent.*;

/// How what is under way in preparation changes.
final class PreparationHistory {
    private PreparationHistory() {}

    static Plan evolve(Plan plan, PreparationEvent event) {
        return switch (event) {
            case AgendaChangeTookEffect _ -> settled(plan);
            case AgendaChangeNotTold e -> missed(plan, e);
        };
    }

    /// A change that the parties have to be told of first leaves the agenda as it is.
    static Plan changed(Plan plan, AgendaChanged e) {
        if (e.change() == null || e.awaited() == null) {
            return plan.withAgenda(e.items()).with(plan.preparation().settled());
        }
        var pending =
                new PendingAgenda(
                        e.change(), e.items(), e.awaited(), java.util.List.of(), e.reason());
        return plan.with(plan.preparation().awaiting(pending));
    }

    private static Plan settled(Plan plan) {
        var pending = plan.preparation().pendingAgenda();
        return pending == null
                ? plan
                : plan.withAgenda(pending.items()).with(plan.preparation().settled());
    }

    private static Plan missed(Plan plan, AgendaChangeNotTold e) {
        var pending = plan.preparation().pendingAgenda();
        return pending == null
                ? plan
                : plan.with(plan.preparation().awaiting(pending.missing(e.parties())));
    }
}
