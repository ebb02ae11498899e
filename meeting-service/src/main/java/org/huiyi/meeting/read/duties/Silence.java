package org.huiyi.meeting.read.duties;

import static org.huiyi.meeting.read.duties.Owed.Kind.COUNTERSIGN_AGREEMENT;
import static org.huiyi.meeting.read.duties.Owed.Kind.SIGN_AGREEMENT;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.agreement.Agreement.Counting;
import org.huiyi.meeting.agreement.Pair;
import org.huiyi.meeting.law.ConfidentialityAgreements;

/// What a sensitive meeting asks to be signed: by the party, then by the organiser. An agreement has to cover
/// the meeting when it begins.
final class Silence {
    private Silence() {}

    static Stream<Owed> of(Known known) {
        Instant start = known.startsAt();
        return start == null || !known.plan().isSensitive()
                ? Stream.of()
                : known.agreements().entrySet().stream()
                        .flatMap(each -> asked(known, each.getKey(), each.getValue(), start));
    }

    private static Stream<Owed> asked(
            Known known, String party, Agreement agreement, Instant start) {
        String pair = new Pair(known.plan().organiser(), party).text();
        if (agreement.counting().stream().anyMatch(entry -> covers(known, entry, start))) {
            return Stream.of();
        }
        var signed =
                agreement.byParty().stream()
                        .map(entry -> new Counting(entry, start))
                        .filter(entry -> covers(known, entry, start))
                        .findFirst();
        return Optional.of(
                signed.isPresent()
                        ? known.organisers(COUNTERSIGN_AGREEMENT, pair, start)
                        : known.of(party, SIGN_AGREEMENT, pair, start))
                .stream();
    }

    /// Also where it was signed when the meeting had begun.
    private static boolean covers(Known known, Counting entry, Instant start) {
        Instant at = entry.since().isAfter(start) ? entry.since() : start;
        return ConfidentialityAgreements.covers(known.plan(), entry, at);
    }
}
