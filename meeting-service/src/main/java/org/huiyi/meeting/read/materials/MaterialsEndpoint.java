package org.huiyi.meeting.read.materials;

import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
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
        return materials.page(materials.of(id, caller.actor()), paging);
    }

    @GetMapping("/v1/meetings/{id}/materials/{materialId}")
    @Scope("meetings:read")
    ResponseEntity<MaterialView> read(
            @PathVariable String id, @PathVariable String materialId, Caller caller) {
        var shelf = materials.of(id, caller.actor());
        return answers.seen(materials.one(shelf, materialId), shelf.past().version());
    }
}
