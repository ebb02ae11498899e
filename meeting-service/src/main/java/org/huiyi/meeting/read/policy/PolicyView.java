package org.huiyi.meeting.read.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.policy.Adaptation;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.Policy;
import org.huiyi.meeting.policy.PolicyEvent.PolicyAdapted;
import org.jspecify.annotations.Nullable;

/// The policy of one scope: the adaptation recorded last, and all of them.
///
/// @param inForce the number of the adaptation that holds now; null when none does
/// @param versions in the order they were recorded
/// @param presets what holds where nothing is adapted
record PolicyView(
        String scope,
        long version,
        Parameters parameters,
        Map<Rule, Mode> modes,
        @Nullable String reason,
        @Nullable String approver,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        @Nullable Long inForce,
        List<Version> versions,
        Parameters presets) {
    /// One adaptation.
    ///
    /// @param adaptedBy who recorded it; the approver answers for it
    record Version(
            long number,
            Parameters parameters,
            Map<Rule, Mode> modes,
            @Nullable String reason,
            String approver,
            Instant validFrom,
            @Nullable Instant validTo,
            String adaptedBy,
            Instant recordedAt,
            String eventId) {
        static Version of(Adaptation adaptation, RecordedEvent event) {
            return new Version(
                    adaptation.number(),
                    adaptation.parameters(),
                    adaptation.modes(),
                    adaptation.reason().readable(),
                    adaptation.approver(),
                    adaptation.validFrom(),
                    adaptation.validTo(),
                    event.actor().sub(),
                    event.recordedAt(),
                    event.eventId());
        }
    }

    static PolicyView of(String scope, Past<Policy> past, Instant now) {
        var last = past.state().latest();
        return new PolicyView(
                scope,
                past.version(),
                last.map(Adaptation::parameters).orElse(Parameters.NONE),
                last.map(Adaptation::modes).orElse(Map.of()),
                last.map(a -> a.reason().readable()).orElse(null),
                last.map(Adaptation::approver).orElse(null),
                last.map(Adaptation::validFrom).orElse(null),
                last.flatMap(a -> Optional.ofNullable(a.validTo())).orElse(null),
                past.state().at(now).map(Adaptation::number).orElse(null),
                past.events().stream().flatMap(PolicyView::version).toList(),
                Parameters.PRESETS);
    }

    private static Stream<Version> version(RecordedEvent event) {
        return event.payload() instanceof PolicyAdapted e
                ? Stream.of(Version.of(e.adaptation(), event))
                : Stream.empty();
    }
}
