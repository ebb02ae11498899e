package org.huiyi.meeting.read.materials;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.material.Wanted;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What was asked of which party, and what became of it.
@RestController
class MaterialRequestsEndpoint {
    /// @param title null where it is withheld, like the reason of a return: the meeting is sensitive
    /// @param overdue for ever, once a due time passed without the material
    /// @param materialId what was submitted last
    record RequestView(
            int n,
            String partyId,
            @Nullable String title,
            Instant dueAt,
            Wanted.State status,
            boolean overdue,
            @Nullable String materialId,
            @Nullable String returnReason) {
        static RequestView of(Wanted wanted, boolean hidden) {
            return new RequestView(
                    wanted.number(),
                    wanted.partyId(),
                    hidden ? null : wanted.title(),
                    wanted.dueAt(),
                    wanted.state(),
                    wanted.isOverdue(),
                    wanted.materialId(),
                    hidden ? null : text(wanted.returnReason()));
        }

        private static @Nullable String text(@Nullable Personal reason) {
            return reason == null ? null : reason.readable();
        }
    }

    private final SeenMaterials materials;

    MaterialRequestsEndpoint(SeenMaterials materials) {
        this.materials = materials;
    }

    @GetMapping("/v1/meetings/{id}/material-requests")
    @Scope("meetings:read")
    Page<RequestView> list(@PathVariable String id, Paging paging, Caller caller) {
        var shelf = materials.of(id, caller.actor());
        var all = shelf.materials().wanted();
        boolean hidden = !all.isEmpty() && materials.withholdsRequests(shelf);
        return Pages.of(all, paging, wanted -> RequestView.of(wanted, hidden));
    }

    @GetMapping("/v1/meetings/{id}/material-requests/{n}")
    @Scope("meetings:read")
    RequestView read(@PathVariable String id, @PathVariable int n, Caller caller) {
        var shelf = materials.of(id, caller.actor());
        var wanted = shelf.materials().wanted(n).orElseThrow(NotFoundException::new);
        return RequestView.of(wanted, materials.withholdsRequests(shelf));
    }
}
