package org.huiyi.meeting.material;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// What a meeting has of material, and what it waits for.
///
/// @param noneNeeded the organiser's word that it needs none; void once some is handed out
/// @param distribution by when something has to be handed out; null while that is not settled
public record Materials(
        List<Material> all,
        List<Wanted> wanted,
        @Nullable NoneNeeded noneNeeded,
        @Nullable Distribution distribution) {
    static final Materials NONE = new Materials(List.of(), List.of(), null, null);

    public record NoneNeeded(Personal reason, Instant statedAt) {}

    public Optional<Material> find(String materialId) {
        return all.stream().filter(m -> m.materialId().equals(materialId)).findFirst();
    }

    public Optional<Wanted> wanted(int number) {
        return wanted.stream().filter(w -> w.number() == number).findFirst();
    }

    /// By which policy this time, of something due or of a reminder, was settled; empty when it is nobody's.
    public String policyOf(Instant time) {
        var ofRequests =
                wanted.stream()
                        .filter(w -> time.equals(w.dueAt()) || time.equals(w.remindAt()))
                        .map(Wanted::policyVersion);
        var ofDistribution =
                Stream.ofNullable(distribution)
                        .filter(d -> time.equals(d.dueAt()) || time.equals(d.remindAt()))
                        .map(Distribution::policyVersion);
        return Stream.concat(ofRequests, ofDistribution).findFirst().orElse("");
    }

    /// Whether nothing was handed out and nobody said that nothing is needed.
    boolean isDistributionOwed() {
        return all.isEmpty() && noneNeeded == null;
    }

    /// Whether some version of some material has this content.
    public boolean names(String sha256) {
        return all.stream().anyMatch(material -> material.names(sha256));
    }

    Materials and(Material material) {
        return new Materials(added(all, material), wanted, null, distribution);
    }

    Materials with(String materialId, UnaryOperator<Material> change) {
        return new Materials(
                all.stream()
                        .map(m -> m.materialId().equals(materialId) ? change.apply(m) : m)
                        .toList(),
                wanted,
                noneNeeded,
                distribution);
    }

    Materials and(Wanted asked) {
        return new Materials(all, added(wanted, asked), noneNeeded, distribution);
    }

    Materials with(int number, UnaryOperator<Wanted> change) {
        return new Materials(
                all,
                wanted.stream().map(w -> w.number() == number ? change.apply(w) : w).toList(),
                noneNeeded,
                distribution);
    }

    Materials and(NoneNeeded statement) {
        return new Materials(all, wanted, statement, distribution);
    }

    Materials owing(@Nullable Distribution due) {
        return new Materials(all, wanted, noneNeeded, due);
    }

    private static <T> List<T> added(List<T> before, T more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }
}
