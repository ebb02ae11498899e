package org.huiyi.action.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.action.action.ActionEvent.ActionAccepted;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Lapse.CheckMissed;
import org.huiyi.action.action.Lapse.EscalationAcknowledged;
import org.huiyi.action.action.Lapse.PartyNotTold;
import org.huiyi.action.action.Lapse.ProgressMissed;
import org.huiyi.action.action.Lapse.ReminderFellDue;
import org.huiyi.action.action.Lapse.VerificationMissed;
import org.huiyi.action.action.Turn.ActionDelegated;
import org.huiyi.action.action.Turn.ActionDisposed;
import org.huiyi.action.action.Turn.ActionOrphaned;
import org.huiyi.action.action.Turn.ActionReopened;
import org.huiyi.action.action.Turn.ActionSettled;
import org.huiyi.action.action.Turn.ActionTold;
import org.huiyi.action.action.Turn.ContributorsNamed;
import org.huiyi.action.action.Turn.NoticeReturned;
import org.huiyi.action.action.Turn.OrganiserChanged;
import org.huiyi.action.law.RemindersOfActions;
import org.huiyi.contracts.decision.Alarm;
import org.jspecify.annotations.Nullable;

/// The alarms that an event of an action arms. None is ever cancelled.
final class Alarms {
    private Alarms() {}

    static List<Alarm> of(ActionEvent event) {
        return (switch (event) {
                    case ActionAssigned e -> assigned(e);
                    case ActionAccepted e -> report(e.acceptedAt(), e.reportDueAt());
                    case ProgressReported e -> report(e.reportedAt(), e.nextDueAt());
                    case ProgressChecked e -> one(Due.CHECK, e.nextDueAt());
                    case ActionExtended e -> completion(e.extendedAt(), e.dueAt());
                    case ActionVerified e -> again(e.verifiedAt(), e.reportDueAt(), e.checkDueAt());
                    case ActionCompleted e -> one(Due.VERIFICATION, e.verificationDueAt());
                    case ActionContested _ -> Stream.<Alarm>empty();
                    case Lapse e -> lapse(e);
                    case Turn e -> turn(e);
                })
                .toList();
    }

    private static Stream<Alarm> lapse(Lapse event) {
        return switch (event) {
            case ProgressMissed e -> report(e.dueAt(), e.nextDueAt());
            case CheckMissed e -> one(Due.CHECK, e.nextDueAt());
            case VerificationMissed e -> one(Due.VERIFICATION, e.nextDueAt());
            case ActionEscalated e -> one(Due.ESCALATION, e.nextAt());
            case ActionOverdue _, PartyNotTold _, EscalationAcknowledged _, ReminderFellDue _ ->
                    Stream.empty();
        };
    }

    private static Stream<Alarm> turn(Turn event) {
        return switch (event) {
            case ActionTold e -> again(e.toldAt(), e.reportDueAt(), e.checkDueAt());
            case ActionSettled e -> report(e.settledAt(), e.reportDueAt());
            case ActionReopened e ->
                    Stream.concat(
                            completion(e.reopenedAt(), e.dueAt()),
                            again(e.reopenedAt(), e.reportDueAt(), e.checkDueAt()));
            case ActionDelegated _,
                    ContributorsNamed _,
                    ActionOrphaned _,
                    OrganiserChanged _,
                    NoticeReturned _,
                    ActionDisposed _ ->
                    Stream.empty();
        };
    }

    /// Reports and checks are expected once the party was told.
    private static Stream<Alarm> assigned(ActionAssigned e) {
        if (e.tellBy() != null) {
            return Stream.concat(
                    completion(e.assignedAt(), e.item().dueAt()), one(Due.TELLING, e.tellBy()));
        }
        var next = e.item().cadence().next(e.assignedAt()).orElse(null);
        return Stream.concat(
                completion(e.assignedAt(), e.item().dueAt()), again(e.assignedAt(), next, next));
    }

    private static Stream<Alarm> completion(Instant since, Instant dueAt) {
        return Stream.concat(
                one(Due.COMPLETION, dueAt), reminder(Due.REMINDER, since, Optional.of(dueAt)));
    }

    private static Stream<Alarm> again(
            Instant since, @Nullable Instant reportAt, @Nullable Instant checkAt) {
        return Stream.concat(report(since, reportAt), one(Due.CHECK, checkAt));
    }

    private static Stream<Alarm> report(Instant since, @Nullable Instant at) {
        return Stream.concat(
                one(Due.REPORT, at), reminder(Due.REPORT_REMINDER, since, Optional.ofNullable(at)));
    }

    private static Stream<Alarm> reminder(Due due, Instant since, Optional<Instant> at) {
        return one(due, at.flatMap(time -> RemindersOfActions.at(since, time)).orElse(null));
    }

    private static Stream<Alarm> one(Due due, @Nullable Instant at) {
        return Stream.ofNullable(at).map(time -> new Alarm(due.alarm(), time));
    }
}
