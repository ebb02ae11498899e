package org.huiyi.meeting.read.materials;

import java.util.List;
import org.huiyi.meeting.material.Material;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What was handed out for a meeting, in the order of handing out, and one piece of it. Folded from the
/// history: it shows what was acknowledged just before.
@RestController
class MaterialsEndpoint {
    private final SeenMaterials materials;
    private final Answers answers;

    MaterialsEndpoint(SeenMaterials materials, Answers answers) {
        this.materials = materials;
        this.answers = answers;
    }

    @GetMapping("/v1/meetings/{id}/materials")
    @Scope("meetings:read")
    Page<MaterialView> list(@PathVariable String id, Paging paging, Caller caller) {
        List<Material> all = materials.of(id, caller.actor()).state().all();
        return Pages.of(
                all, paging, material -> materials.view(id, caller.actor(), material, false));
    }

    @GetMapping("/v1/meetings/{id}/materials/{materialId}")
    @Scope("meetings:read")
    ResponseEntity<MaterialView> read(
            @PathVariable String id, @PathVariable String materialId, Caller caller) {
        var past = materials.of(id, caller.actor());
        var material = past.state().find(materialId).orElseThrow(NotFoundException::new);
        return answers.seen(materials.view(id, caller.actor(), material, true), past.version());
    }
}
