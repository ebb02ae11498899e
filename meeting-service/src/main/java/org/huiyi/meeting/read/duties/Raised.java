package org.huiyi.meeting.read.duties;

import static org.huiyi.meeting.read.duties.Owed.Kind.CONFIRM_BY_VOICE;
import static org.huiyi.meeting.read.duties.Owed.Kind.RESOLVE_INCIDENT;
import static org.huiyi.meeting.read.duties.Owed.Kind.SAY_IF_AGREED;
import static org.huiyi.meeting.read.duties.Owed.Kind.SETTLE_DISAGREEMENT;
import static org.huiyi.meeting.read.duties.Owed.Kind.SETTLE_UNCOVERED_CASE;

import java.util.stream.Stream;
import org.huiyi.meeting.law.ConsultationOnUncovered;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.Proceedings;

/// What came up and is open. A contested action is settled where it is kept, and asked from there.
final class Raised {
    private Raised() {}

    static Stream<Owed> in(Known known) {
        var proceedings = known.plan().proceedings();
        var disagreements =
                proceedings.disagreements().open().stream()
                        .filter(one -> one.actionId() == null)
                        .map(one -> known.organisers(SETTLE_DISAGREEMENT, one.n(), null));
        var cases =
                known.plan().cases().open().stream()
                        .map(one -> known.organisers(SETTLE_UNCOVERED_CASE, one.n(), null));
        return Stream.of(
                        proceedings.incidents().open().stream().map(one -> incident(known, one)),
                        disagreements,
                        matters(known, proceedings),
                        consents(known),
                        cases)
                .flatMap(part -> part);
    }

    /// The technical support's as well, whose party it may not be.
    private static Owed incident(Known known, Incident open) {
        return new Owed(
                RESOLVE_INCIDENT,
                String.valueOf(open.n()),
                known.plan().organiser(),
                known.plan().support().technical(),
                open.dueAt());
    }

    /// Of those consulted who have not said what they think of what is proposed.
    private static Stream<Owed> consents(Known known) {
        return known.plan().cases().open().stream()
                .filter(one -> one.outcome() != null)
                .flatMap(one ->
                        ConsultationOnUncovered.silent(one, known.plan()).stream()
                                .map(party -> known.of(party, SAY_IF_AGREED, one.n(), null)));
    }

    private static Stream<Owed> matters(Known known, Proceedings proceedings) {
        return proceedings.matters().all().stream()
                .flatMap(matter ->
                        matter.unconfirmed(known.plan()).stream()
                                .map(party -> known.of(party, CONFIRM_BY_VOICE, matter.n(), null)));
    }
}
