package org.huiyi.action.action;

import static org.huiyi.action.action.Samples.*;
import static org.huiyi.action.action.Specs.*;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyi.action.action.ActionCommand.*;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.Steering.*;
import org.huiyi.action.action.Turn.ActionDisposed;
import org.huiyi.action.action.Turn.ActionSettled;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.houserules.Askable;
import org.huiyi.houserules.Attempts;
import org.huiyi.houserules.Attempts.Role;
import org.huiyi.houserules.Attempts.Situation;
import org.huiyi.houserules.Outcome;

/// Everything that can be asked of an action that globex's lead owes to acme, and to which initech lends a
/// hand.
final class ActionAttempts {
    static final String NONE = "none";
    static final String STRANGER = "a stranger";
    static final String HOUSE = "the house";
    private static final Askable EDGE = Askable.at("org.huiyi.action.write");
    private static final ActionEvent SHARED =
            new ActionAssigned(item(), TOLD, T0, OVERSEERS, List.of("initech"), null);

    private ActionAttempts() {}

    static Attempts<Action, ActionCommand, ActionEvent> all() {
        return new Attempts<>(
                ActionCommand.class,
                ActionDecider.INSTANCE,
                List.of(
                        role("the organiser", ACME, ORGANISER),
                        role("the assignee", LEAD),
                        role("the party's system", GLOBEX),
                        role("another of the party", GUEST),
                        role("a contributor", INITECH, new Actor("initech.lead", "initech")),
                        role(STRANGER, new Actor("somebody", "elsewhere")),
                        role(HOUSE, Samples.HOUSE)),
                situations(),
                asked(),
                ActionAttempts::offered);
    }

    private static Outcome offered(Actor actor, Command command) {
        return actor.isHouse() || EDGE.offers(command) ? Attempts.THROUGH : Outcome.HIDDEN;
    }

    private static List<Situation<Action>> situations() {
        return Stream.concat(
                        Stream.of(
                                new Situation<>(
                                        NONE, ActionDecider.INSTANCE.initial(), T0, given())),
                        Stream.of(ActionStatus.values()).flatMap(ActionAttempts::situations))
                .toList();
    }

    private static Stream<Situation<Action>> situations(ActionStatus status) {
        var settled = new ActionSettled(ID, MEETING, false, text(), days(2), days(4));
        return switch (status) {
            case ASSIGNED ->
                    Stream.of(
                            at(status, days(2)),
                            untold(status, days(2)),
                            untold(status, days(2), mailed()),
                            at(status, DUE),
                            at(status, days(3), CONTESTED, settled));
            case ACCEPTED -> Stream.of(at(status, days(2), ACCEPTED), at(status, DUE, ACCEPTED));
            case CONTESTED ->
                    Stream.of(
                            at(status, days(2), CONTESTED, TOLD_ORGANISER),
                            at(status, DUE, CONTESTED, TOLD_ORGANISER));
            case IN_PROGRESS -> Stream.of(at(status, days(2), REPORTED), at(status, DUE, REPORTED));
            case OVERDUE -> Stream.of(at(status, days(8), ACCEPTED, OVERDUE, TOLD_ASSIGNEE));
            case COMPLETED ->
                    Stream.of(at(status, days(8), ACCEPTED, OVERDUE, TOLD_ASSIGNEE, COMPLETED));
            case VERIFIED ->
                    Stream.of(
                            at(
                                    status,
                                    days(8),
                                    ACCEPTED,
                                    OVERDUE,
                                    TOLD_ASSIGNEE,
                                    COMPLETED,
                                    VERIFIED));
            case SUPERSEDED -> Stream.of(at(status, days(8), disposed(Disposition.SUPERSEDED)));
            case IMPOSSIBLE -> Stream.of(at(status, days(8), disposed(Disposition.IMPOSSIBLE)));
        };
    }

    private static Map<Class<?>, Function<Act, Map<String, ?>>> asked() {
        Instant later = days(20);
        var asked = new HashMap<Class<?>, Function<Act, Map<String, ?>>>();
        asked.put(AssignAction.class, _ -> Map.of("item", item()));
        asked.put(ReportProgress.class, _ -> Map.of("report", new Report(50, "half", null)));
        asked.put(CompleteAction.class, _ -> Map.of("claim", new Claim("done", null, null)));
        asked.put(ExtendAction.class, _ -> Map.of("dueAt", later));
        asked.put(DeclareDue.class, _ -> Map.of("due", Due.COMPLETION, "dueAt", DUE));
        asked.put(RecordReturned.class, _ -> Map.of("noticeId", "ntc-7"));
        asked.put(DelegateAction.class, _ -> Map.of("assignee", "globex.guest", "person", true));
        asked.put(NameContributors.class, _ -> Map.of("contributors", List.of("umbrella")));
        asked.put(OrphanAction.class, _ -> Map.of("assignee", "globex.lead"));
        asked.put(ReopenAction.class, _ -> Map.of("dueAt", later));
        asked.put(AcknowledgeEscalation.class, _ -> Map.of("n", 1));
        return asked;
    }

    /// The party has not been told of it yet.
    private static Situation<Action> untold(
            ActionStatus status, Instant now, ActionEvent... events) {
        var assigned = new ActionAssigned(item(), TOLD, T0, OVERSEERS, List.of("initech"), days(3));
        var action = ActionDecider.INSTANCE.evolve(ActionDecider.INSTANCE.initial(), assigned);
        for (ActionEvent event : events) {
            action = ActionDecider.INSTANCE.evolve(action, event);
        }
        return new Situation<>(status.name(), action, now, given());
    }

    private static ActionEvent mailed() {
        return new Turn.ActionTold(
                ID, MEETING, "EMAIL", null, days(1), "evt-7", days(3), days(3), "ntc-7");
    }

    private static Situation<Action> at(ActionStatus status, Instant now, ActionEvent... events) {
        Action action = ActionDecider.INSTANCE.evolve(ActionDecider.INSTANCE.initial(), SHARED);
        for (ActionEvent event : Arrays.asList(events)) {
            action = ActionDecider.INSTANCE.evolve(action, event);
        }
        return new Situation<>(status.name(), action, now, given());
    }

    private static Map<String, ?> given() {
        return Map.of("actionId", ID, "policyVersion", POLICY);
    }

    private static Role role(String name, Actor... actors) {
        return new Role(name, List.of(actors), Map.of());
    }

    private static ActionEvent disposed(Disposition how) {
        return new ActionDisposed(ID, MEETING, how, text(), null, days(2));
    }

    private static Personal text() {
        return Personal.of("acme.organiser", "as agreed");
    }
}
