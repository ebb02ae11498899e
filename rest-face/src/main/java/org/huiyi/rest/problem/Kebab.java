package org.huiyi.rest.problem;

import java.util.Locale;

/// `MinutesLate` as `minutes-late`.
public final class Kebab {
    private Kebab() {}

    public static String of(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
