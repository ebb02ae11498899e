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
public record Materials(List<Material> all, List<Wanted> wanted, @Nullable NoneNeeded noneNeeded) {
    static final Materials NONE = new Materials(List.of(), List.of(), null);

    public record NoneNeeded(Personal reason, Instant statedAt) {}

    public Optional<Material> find(String materialId) {
        return all.stream().filter(m -> m.materialId().equals(materialId)).findFirst();
    }

    public Optional<Wanted> wanted(int number) {
        return wanted.stream().filter(w -> w.number() == number).findFirst();
    }

    /// By which policy the requests due then were made; empty when there is none.
    public String policyOf(Instant dueAt) {
        return wanted.stream()
                .filter(w -> w.dueAt().equals(dueAt))
                .map(Wanted::policyVersion)
                .findFirst()
                .orElse("");
    }

    /// Whether some version of some material has this content.
    public boolean names(String sha256) {
        return all.stream().anyMatch(material -> material.names(sha256));
    }

    Materials and(Material material) {
        return new Materials(added(all, material), wanted, null);
    }

    Materials with(String materialId, UnaryOperator<Material> change) {
        return new Materials(
                all.stream()
                        .map(m -> m.materialId().equals(materialId) ? change.apply(m) : m)
                        .toList(),
                wanted,
                noneNeeded);
    }

    Materials and(Wanted asked) {
        return new Materials(all, added(wanted, asked), noneNeeded);
    }

    Materials with(int number, UnaryOperator<Wanted> change) {
        return new Materials(
                all,
                wanted.stream().map(w -> w.number() == number ? change.apply(w) : w).toList(),
                noneNeeded);
    }

    Materials and(NoneNeeded statement) {
        return new Materials(all, wanted, statement);
    }

    private static <T> List<T> added(List<T> before, T more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }
}
