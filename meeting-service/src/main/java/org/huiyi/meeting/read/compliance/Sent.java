package org.huiyi.meeting.read.compliance;

import java.util.List;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.minutes.Aftermath.Sending;
import org.huiyi.meeting.minutes.MeetingFacts;

/// Whether every party that is owed the minutes was sent its copy (R31): those that take part and those that
/// withdrew while the meeting lasted. Who joined after the publication could not have been sent it in time.
final class Sent {
    private Sent() {}

    static Ruling ruling(Dossier dossier) {
        var owed = owed(dossier);
        var aftermath = dossier.minutes().aftermath();
        var unreached = owed.stream().filter(party -> !aftermath.copies().reached(party)).toList();
        var undelivered = unreached.stream().filter(aftermath.undelivered()::contains).toList();
        if (!undelivered.isEmpty()) {
            return unreached(Verdict.BREACHED, "undelivered", undelivered, dossier);
        }
        if (!unreached.isEmpty()) {
            return unreached(Verdict.PENDING, "not-sent", unreached, dossier);
        }
        var late =
                aftermath.sentTo().stream()
                        .filter(sent -> sent.late() && owed.contains(sent.partyId()))
                        .map(Sending::partyId)
                        .toList();
        return late.isEmpty()
                ? Ruling.of(Verdict.SATISFIED)
                : unreached(Verdict.LATE, "sent-late", late, dossier);
    }

    /// Whether every party that still takes part was sent the last edition (R32). No time is set for it, so it is
    /// pending until nobody asks any more.
    static Ruling ofLastEdition(Dossier dossier) {
        var aftermath = dossier.minutes().aftermath();
        var active =
                dossier.meeting().plan().parties().active().stream()
                        .map(Membership::partyId)
                        .toList();
        var without =
                owed(dossier).stream()
                        .filter(active::contains)
                        .filter(party -> !aftermath.copies().reached(party, aftermath.edition()))
                        .toList();
        if (without.isEmpty()) {
            return Ruling.of(Verdict.SATISFIED);
        }
        var verdict = dossier.isClosed() ? Verdict.BREACHED : Verdict.PENDING;
        return unreached(verdict, "edition-not-sent", without, dossier);
    }

    /// With why their copies came back, as far as they did.
    private static Ruling unreached(
            Verdict verdict, String code, List<String> parties, Dossier dossier) {
        var copies = dossier.minutes().aftermath().copies();
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
    private static List<String> owed(Dossier dossier) {
        var publication = dossier.minutes().publication();
        var kept = publication == null ? null : publication.owedTo();
        return kept == null ? MeetingFacts.of(dossier.meeting()).owed() : kept;
    }
}
