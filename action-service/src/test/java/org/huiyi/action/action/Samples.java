package org.huiyi.action.action;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyi.action.law.Level;
import org.huiyi.action.law.Terms;
import org.huiyi.action.law.Terms.Rung;
import org.huiyi.action.law.WorkCalendar;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;

/// One action that Globex owes to a meeting of Acme's, and who is around it.
public final class Samples {
    public static final Instant T0 = Instant.parse("2026-11-23T08:00:00Z");
    public static final Instant DUE = Instant.parse("2026-11-30T08:00:00Z");
    public static final String MEETING = "mtg_1";
    public static final String ID = ActionIds.of(MEETING, 1);
    public static final Actor ACME = new Actor("acme", "acme");
    public static final Actor ORGANISER = new Actor("acme.organiser", "acme");
    public static final Actor GLOBEX = new Actor("globex", "globex");
    public static final Actor LEAD = new Actor("globex.lead", "globex");
    public static final Actor GUEST = new Actor("globex.guest", "globex");
    public static final Actor INITECH = new Actor("initech", "initech");
    public static final Actor HOUSE = Actor.house("action");
    public static final List<Told> TOLD =
            List.of(
                    new Told(
                            "globex",
                            "globex.lead",
                            Personal.of("globex.lead", "Lee"),
                            Personal.of("globex.lead", "lee@globex.example"),
                            "zh-CN"));

    public static final List<Told> OVERSEERS =
            List.of(
                    new Told(
                            "acme",
                            "acme.organiser",
                            Personal.of("acme.organiser", "Ann"),
                            Personal.of("acme.organiser", "ann@acme.example"),
                            null));

    /// A holiday on 25 November, the organiser is told at once, and somebody above them ten hours later.
    public static final Terms TERMS =
            new Terms(
                    new WorkCalendar(
                            "Asia/Shanghai",
                            List.of(DayOfWeek.SUNDAY),
                            List.of(LocalDate.of(2026, 11, 25)),
                            List.of(LocalDate.of(2026, 11, 29))),
                    List.of(
                            new Rung(Level.ORGANISER, null),
                            new Rung(Level.HIGHER, Duration.ofHours(10))),
                    List.of("acme.boss"));

    private Samples() {}

    public static ActionEvent.ActionAssigned assigned(Item item, List<Told> told, Instant at) {
        return new ActionEvent.ActionAssigned(item, told, at, OVERSEERS, List.of(), null);
    }

    public static ActionCommand.AssignAction assign(Item item, List<Told> told, Instant at) {
        return new ActionCommand.AssignAction(
                item, told, OVERSEERS, List.of(), null, by(HOUSE, at));
    }

    /// With a contributor, Initech; Globex is to be told.
    static ActionCommand.AssignAction helped(Item item, List<Told> told, Instant at) {
        return new ActionCommand.AssignAction(
                item, told, OVERSEERS, List.of("initech"), Duration.ofDays(1), by(HOUSE, at));
    }

    public static Item item() {
        return item("globex", "globex.lead");
    }

    public static Item item(String party, String assignee) {
        return new Item(
                ID,
                MEETING,
                "Plan",
                1,
                2,
                Personal.of("acme.recorder", "Write the plan"),
                "acme",
                party,
                assignee,
                true,
                DUE,
                Duration.ofDays(2),
                "house:3",
                null,
                null);
    }

    /// Without a cadence.
    public static Item quiet() {
        var i = item();
        return new Item(
                i.actionId(),
                i.meetingId(),
                i.title(),
                i.number(),
                i.resolution(),
                i.task(),
                i.organiser(),
                i.partyId(),
                i.assignee(),
                i.assigneeIsPerson(),
                i.dueAt(),
                null,
                i.policyVersion(),
                null,
                null);
    }

    /// In the zone of its meeting.
    public static Item under(Terms terms) {
        var i = item();
        return new Item(
                i.actionId(),
                i.meetingId(),
                i.title(),
                i.number(),
                i.resolution(),
                i.task(),
                i.organiser(),
                i.partyId(),
                i.assignee(),
                i.assigneeIsPerson(),
                i.dueAt(),
                i.checkEvery(),
                i.policyVersion(),
                terms,
                "Asia/Shanghai");
    }

    public static Act by(Actor actor, Instant at) {
        return Act.of(actor, at);
    }

    public static Act because(Actor actor, Instant at, String reason) {
        return new Act(actor, at, at, reason);
    }

    public static Instant days(int n) {
        return T0.plus(Duration.ofDays(n));
    }
}
