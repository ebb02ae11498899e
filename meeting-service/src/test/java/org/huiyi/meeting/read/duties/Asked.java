package org.huiyi.meeting.read.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.material.CirculationEvent.NoMaterialNeeded;
import org.huiyi.meeting.material.MaterialDecider;
import org.huiyi.meeting.material.MaterialEvent;
import org.huiyi.meeting.meeting.Examples;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.minutes.MinutesDecider;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.read.duties.Known.Closing;

/// What is asked after some events, a line for each duty: rule, kind, party and person, matter, due time.
final class Asked {
    private Asked() {}

    static List<String> asked(List<MeetingEvent> past) {
        return said(known(past, List.of(), List.of()));
    }

    static List<String> asked(List<MeetingEvent> past, List<MaterialEvent> papers) {
        return said(known(past, List.of(), papers));
    }

    static List<String> askedAfter(List<MeetingEvent> past, MinutesEvent... minutes) {
        return said(known(past, List.of(minutes), List.of()));
    }

    static Known known(
            List<MeetingEvent> past, List<MinutesEvent> minutes, List<MaterialEvent> papers) {
        return new Known(
                (Registered) folded(MeetingDecider.INSTANCE, past),
                List.of(folded(MinutesDecider.INSTANCE, minutes)),
                folded(MaterialDecider.INSTANCE, papers),
                Map.of(),
                PolicyInForce.PRESET,
                new Closing(List.of(), PolicyInForce.PRESET));
    }

    /// With these actions open, judged by this policy.
    static List<String> askedToClose(
            List<MeetingEvent> past, Closing closing, MinutesEvent... minutes) {
        var known = known(past, List.of(minutes), List.of());
        return said(
                new Known(
                        known.meeting(),
                        known.minutes(),
                        known.materials(),
                        known.agreements(),
                        known.policy(),
                        closing));
    }

    /// Material that nobody has to be asked for any more.
    static List<MaterialEvent> provided(MaterialEvent... more) {
        var events = new ArrayList<MaterialEvent>();
        events.add(
                new NoMaterialNeeded(
                        Examples.ID, Personal.of("acme.organiser", "a talk"), Examples.REGISTERED));
        events.addAll(List.of(more));
        return events;
    }

    static List<String> said(Known known) {
        return Duties.of(known).stream().map(Asked::said).toList();
    }

    private static String said(Owed owed) {
        String who = owed.person() == null ? owed.party() : owed.party() + "/" + owed.person();
        String what = owed.matter().isEmpty() ? who : who + " " + owed.matter();
        String when = owed.dueAt() == null ? "" : " by " + owed.dueAt();
        return owed.kind().rule() + " " + owed.kind() + " " + what + when;
    }

    private static <S, C extends Command, E extends Event> S folded(
            Decider<S, C, E> decider, List<E> events) {
        S state = decider.initial();
        for (E event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }
}
