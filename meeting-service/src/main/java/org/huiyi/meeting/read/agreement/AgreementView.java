package org.huiyi.meeting.read.agreement;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.agreement.Agreement.Counting;
import org.huiyi.meeting.agreement.Entry;
import org.huiyi.meeting.agreement.Pair;
import org.huiyi.meeting.agreement.Side;
import org.jspecify.annotations.Nullable;

/// The register of one organiser and one party.
record AgreementView(String organiser, String partyId, long version, List<EntryView> entries) {
    /// @param signedBy both sides where it is countersigned
    /// @param countersigned whether it counts, within its time
    /// @param since when the second side signed
    record EntryView(
            @Nullable String personId,
            @Nullable String scope,
            @Nullable Instant validFrom,
            @Nullable Instant validTo,
            @Nullable String documentSha256,
            List<Side> signedBy,
            boolean countersigned,
            @Nullable Instant since) {
        static EntryView of(Entry entry, Agreement agreement) {
            var since =
                    agreement.counting().stream()
                            .filter(each -> each.entry().equals(entry))
                            .map(Counting::since)
                            .findFirst()
                            .orElse(null);
            return new EntryView(
                    entry.personId(),
                    entry.scope(),
                    entry.validFrom(),
                    entry.validTo(),
                    entry.documentSha256(),
                    Arrays.stream(Side.values())
                            .filter(side -> agreement.by(side).contains(entry))
                            .toList(),
                    since != null,
                    since);
        }
    }

    static AgreementView of(Pair pair, long version, Agreement agreement) {
        return new AgreementView(
                pair.organiser(),
                pair.partyId(),
                version,
                agreement.entries().stream().map(e -> EntryView.of(e, agreement)).toList());
    }
}
