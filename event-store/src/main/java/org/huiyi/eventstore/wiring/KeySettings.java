package org.huiyi.eventstore.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param master Base64 of the 32 bytes that wrap every person's key; never in the database
@ConfigurationProperties("huiyi.keys")
public record KeySettings(@Nullable String master) {
    String required() {
        if (master == null || master.isBlank()) {
            throw new IllegalStateException(
                    "huiyi.keys.master is not set: give 32 random bytes in Base64, the same to every"
                            + " service, and keep them safe (openssl rand -base64 32)");
        }
        return master;
    }
}
