package org.huiyi.eventstore.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/// Leaves out Axon's update checker, which writes a file into the user's home even when it is disabled.
public final class WithoutUpdateChecker implements AutoConfigurationImportFilter {
    private static final String CHECKER =
            "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration";

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        var kept = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            kept[i] = !CHECKER.equals(candidates[i]);
        }
        return kept;
    }
}
