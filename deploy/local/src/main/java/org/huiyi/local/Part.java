package org.huiyi.local;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// One process of the house.
///
/// @param name as it is printed, and as its log and pid files are called
/// @param command the program and its arguments, asked for at every start
/// @param environment what is set beside the launcher's own environment
/// @param health asked until it says yes, after every start
/// @param goodbye how it is asked to stop
public record Part(
        String name,
        Supplier<List<String>> command,
        Map<String, String> environment,
        Health health,
        Goodbye goodbye) {

    /// A part whose command is always the same.
    public Part(
            String name,
            List<String> command,
            Map<String, String> environment,
            Health health,
            Goodbye goodbye) {
        this(name, () -> command, environment, health, goodbye);
    }

    /// Asked over and over; answers within two seconds and never throws.
    @FunctionalInterface
    public interface Health {
        boolean ready();
    }

    /// The signal that makes a part stop cleanly.
    public enum Goodbye {
        TERM,
        INT
    }
}
