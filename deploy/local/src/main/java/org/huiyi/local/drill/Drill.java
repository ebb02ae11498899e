package org.huiyi.local.drill;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be drilled.
enum Drill {
    KILLS,
    MORE_KILLS,
    RESEND,
    SIGN_IN,
    CONTENT,
    BOUNCE,
    LIFE,
    DEADLINE,
    PAIRS;

    /// By its name on the command line, such as `more-kills`.
    static Optional<Drill> named(String argument) {
        return Arrays.stream(values()).filter(drill -> drill.argument().equals(argument)).findAny();
    }

    private String argument() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
