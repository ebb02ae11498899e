package org.huiyi.meeting.door;

import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Receipt;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.law.AccessRefusal;
import org.huiyi.meeting.material.MaterialCommand;
import org.huiyi.meeting.meeting.MeetingCommand;
import org.huiyi.meeting.meeting.Standing.OfPerson;
import org.huiyi.meeting.minutes.MinutesCommand;
import org.huiyi.rest.problem.Kebab;
import org.jspecify.annotations.Nullable;

/// What callers ask of a meeting goes through here. Who asks for what is not theirs to do, such as signing in for
/// somebody else (R24) or directing the meeting (R38), is put on record before they are told so: once a day for
/// each thing. Doors record those whom an agreement or the circle of the papers keeps out.
public final class Gate implements Commands {
    private final Commands commands;
    private final Register register;
    private final RegisteredMeetings meetings;

    public Gate(Commands commands, Register register, RegisteredMeetings meetings) {
        this.commands = commands;
        this.register = register;
        this.meetings = meetings;
    }

    @Override
    public Receipt send(Command command, Conditions conditions) {
        try {
            return commands.send(command, conditions);
        } catch (RefusedException refused) {
            if (!conditions.dryRun()) {
                record(command, refused);
            }
            throw refused;
        }
    }

    @Override
    public Receipt sendApart(Command command, Conditions conditions) {
        return commands.sendApart(command, conditions);
    }

    private void record(Command command, RefusedException refused) {
        var id = meetingOf(command);
        var bar = refused.refusals().stream().filter(Gate::isOfRole).findFirst();
        if (id == null || bar.isEmpty()) {
            return;
        }
        var act = command.act();
        meetings.find(id)
                .map(meeting -> new Wish(meeting, act.actor(), thing(command), 0, act.receivedAt()))
                .ifPresent(wish -> register.denied(wish, bar.get()));
    }

    private static boolean isOfRole(Refusal refusal) {
        return refusal.ground() == Refusal.Ground.ROLE && !(refusal instanceof AccessRefusal);
    }

    /// What was asked, and about whom where it is one person's own to do.
    private static String thing(Command command) {
        String asked = Kebab.of(command.getClass());
        return command instanceof MeetingCommand c
                        && c.standing() instanceof OfPerson(String person)
                ? asked + ':' + person
                : asked;
    }

    private static @Nullable String meetingOf(Command command) {
        return switch (command) {
            case MeetingCommand c -> c.meetingId();
            case MinutesCommand c -> c.meetingId();
            case MaterialCommand c -> c.meetingId();
            default -> null;
        };
    }
}
