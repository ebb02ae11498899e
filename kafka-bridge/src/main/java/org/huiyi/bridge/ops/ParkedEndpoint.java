package org.huiyi.bridge.ops;

import org.huiyi.bridge.ParkedMessages;
import org.huiyi.bridge.parking.Released;
import org.huiyi.bridge.parking.StuckKey;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What waits for somebody to mend what is wrong, and its release.
@RestController
@RequestMapping("/v1/ops/parked")
@Scope("ops")
public class ParkedEndpoint {
    private final ParkedMessages parked;

    public ParkedEndpoint(ParkedMessages parked) {
        this.parked = parked;
    }

    @GetMapping
    Page<StuckKey> stuck(Paging paging) {
        String after = paging.after() == null ? "" : paging.after();
        return Page.of(parked.stuck(after, paging.limit() + 1), paging.limit(), StuckKey::place);
    }

    /// Answers also when nothing was parked: somebody else may have released it.
    @PostMapping("/{topic}/{key}/release")
    Released release(@PathVariable String topic, @PathVariable String key) {
        return parked.release(topic, key);
    }

    /// For keys that no path can carry: an empty one, or one with a slash, such as a policy's scope.
    @PostMapping("/{topic}/release")
    Released releaseAny(@PathVariable String topic, @RequestParam String key) {
        return parked.release(topic, key);
    }
}
