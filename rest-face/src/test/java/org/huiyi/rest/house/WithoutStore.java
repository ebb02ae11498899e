package org.huiyi.rest.house;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/// The face is tried without a database: nothing of the store is configured.
final class WithoutStore implements AutoConfigurationImportFilter {
    private static final List<String> STORE =
            List.of(
                    "org.huiyi.eventstore.",
                    "org.axonframework.",
                    "com.github.kagkarlsson.",
                    "org.springframework.boot.jdbc.",
                    "org.springframework.boot.flyway.");

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            String name = classes[i];
            wanted[i] = name != null && STORE.stream().noneMatch(name::startsWith);
        }
        return wanted;
    }
}
