package org.huiyi.rest.binding;

import java.time.Instant;
import org.springframework.format.FormatterRegistry;

/// Times in a query are read as strictly as those in a body.
public final class StrictParameters {
    private StrictParameters() {}

    public static void addTo(FormatterRegistry formats) {
        formats.addConverter(String.class, Instant.class, Scalars::instant);
    }
}
