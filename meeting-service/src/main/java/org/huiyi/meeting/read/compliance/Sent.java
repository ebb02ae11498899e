package org.huiyi.meeting.read.compliance;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.minutes.Aftermath.Sending;
import org.huiyi.meeting.minutes.MeetingFacts;
import org.huiyi.meeting.minutes.Minutes.Published;

/// Whether every party that is owed the minutes was sent its copy (R31): those that take part and those that
/// withdrew while the meeting lasted. Who joined after the publication could not have been sent it in time.
final class Sent {
    private static final List<Verdict> GRAVITY =
            List.of(Verdict.SATISFIED, Verdict.LATE, Verdict.PENDING, Verdict.BREACHED);

    private Sent() {}

    /// By the worst of the records; what stands against each is told.
    static Ruling ruling(Dossier dossier) {
        return dossier.published().stream()
                .map(minutes -> ruling(dossier, minutes))
                .reduce(Sent::both)
                .orElseGet(() -> Ruling.of(Verdict.SATISFIED));
    }

    private static Ruling both(Ruling one, Ruling other) {
        boolean worse = GRAVITY.indexOf(other.verdict()) > GRAVITY.indexOf(one.verdict());
        return new Ruling(
                worse ? other.verdict() : one.verdict(),
                Stream.concat(one.grounds().stream(), other.grounds().stream())
                        .distinct()
                        .toList());
    }

    private static Ruling ruling(Dossier dossier, Published minutes) {
        var owed = owed(dossier, minutes);
        var aftermath = minutes.aftermath();
        var unreached = owed.stream().filter(party -> !aftermath.copies().reached(party)).toList();
        var undelivered = unreached.stream().filter(aftermath.undelivered()::contains).toList();
        if (!undelivered.isEmpty()) {
            return unreached(Verdict.BREACHED, "undelivered", undelivered, minutes);
        }
        if (!unreached.isEmpty()) {
            return unreached(Verdict.PENDING, "not-sent", unreached, minutes);
        }
        var late =
                aftermath.sentTo().stream()
                        .filter(sent -> sent.late() && owed.contains(sent.partyId()))
                        .map(Sending::partyId)
                        .toList();
        return late.isEmpty()
                ? Ruling.of(Verdict.SATISFIED)
                : unreached(Verdict.LATE, "sent-late", late, minutes);
    }

    /// Whether every party that still takes part was sent the last edition (R32). No time is set for it, so it is
    /// pending until nobody asks any more.
    static Ruling ofLastEdition(Dossier dossier) {
        return dossier.published().stream()
                .map(minutes -> ofLastEdition(dossier, minutes))
                .reduce(Sent::both)
                .orElseGet(() -> Ruling.of(Verdict.SATISFIED));
    }

    private static Ruling ofLastEdition(Dossier dossier, Published minutes) {
        var aftermath = minutes.aftermath();
        var active =
                dossier.meeting().plan().parties().active().stream()
                        .map(Membership::partyId)
                        .toList();
        var without =
                owed(dossier, minutes).stream()
                        .filter(active::contains)
                        .filter(party -> !aftermath.copies().reached(party, aftermath.edition()))
                        .toList();
        if (without.isEmpty()) {
            return Ruling.of(Verdict.SATISFIED);
        }
        var verdict = dossier.isClosed() ? Verdict.BREACHED : Verdict.PENDING;
        return unreached(verdict, "edition-not-sent", without, minutes);
    }

    /// With why their copies came back, as far as they did.
    private static Ruling unreached(
            Verdict verdict, String code, List<String> parties, Published minutes) {
        var copies = minutes.aftermath().copies();
        var failures =
                parties.stream()
                        .flatMap(party -> copies.failuresOf(party).stream())
                        .map(copy -> copy.partyId() + " (" + copy.cause() + ")")
                        .distinct()
                        .toList();
        var ground = Ground.of(code, parties);
        return new Ruling(
                verdict,
                failures.isEmpty()
                        ? List.of(ground)
                        : List.of(ground, Ground.of("copies-returned", failures)));
    }

    /// As it was when they were published.
    private static List<String> owed(Dossier dossier, Published minutes) {
        var kept = minutes.publication().owedTo();
        return kept == null ? MeetingFacts.of(dossier.meeting()).owed() : kept;
    }
}
