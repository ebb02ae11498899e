package org.huiyi.meeting.read.minutes;

import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// Where the sensitive part of the minutes stands. The common part waits for nothing; this one for signatures.
///
/// @param withheld it is there, but not for the reader
/// @param cause what stands against it, as a problem would be called; null when nothing does
/// @param awaiting told to those who write: the parties it has not reached for want of an agreement
record AnnexView(boolean withheld, Rule rule, @Nullable String cause, List<Waiting> awaiting) {
    record Waiting(String partyId, String cause) {}

    static final String CAUSE = "agreement-missing";

    static AnnexView given(List<String> parties) {
        return new AnnexView(
                false,
                Rule.R54,
                null,
                parties.stream().map(party -> new Waiting(party, CAUSE)).toList());
    }

    static AnnexView kept() {
        return new AnnexView(true, Rule.R54, CAUSE, List.of());
    }
}
