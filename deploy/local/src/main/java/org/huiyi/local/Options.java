package org.huiyi.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/// What was asked for on the command line of `./run`.
///
/// @param portOffset added to every port, 0 to [#HIGHEST_OFFSET]
/// @param root the checkout, where the services' jars are looked for
/// @param data where everything the house keeps is written
public record Options(Set<Flag> flags, int portOffset, Path root, Path data) {

    /// The highest offset that keeps the highest port a port.
    public static final int HIGHEST_OFFSET = 56_000;

    /// What is asked for without a value.
    public enum Flag {
        /// The story is not played.
        NO_DEMO,
        /// The data of earlier runs is thrown away first.
        FRESH,
        /// The services can be called from other machines.
        LISTEN,
        /// A second meeting-service and a second action-service run on the same databases.
        PAIRS
    }

    public Options {
        flags = Set.copyOf(flags);
    }

    /// Reads the arguments.
    ///
    /// @throws UsageException when an argument is unknown, lacks its value or has a wrong one
    public static Options parse(Path root, String... arguments) {
        var read = new Options(Set.of(), 0, root, root.resolve(".data"));
        for (int at = 0; at < arguments.length; at++) {
            read =
                    switch (arguments[at]) {
                        case "--no-demo" -> read.with(Flag.NO_DEMO);
                        case "--fresh" -> read.with(Flag.FRESH);
                        case "--listen" -> read.with(Flag.LISTEN);
                        case "--pairs" -> read.with(Flag.PAIRS);
                        case "--port-offset" -> read.shifted(offset(value(arguments, ++at)));
                        case "--data" -> read.keptIn(Path.of(value(arguments, ++at)));
                        default -> throw new UsageException("unknown option " + arguments[at]);
                    };
        }
        return read;
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    private static String value(String[] arguments, int at) {
        if (at == arguments.length) {
            throw new UsageException(arguments[at - 1] + " needs a value");
        }
        return arguments[at];
    }

    private static int offset(String text) {
        var wrong = "--port-offset needs a number from 0 to " + HIGHEST_OFFSET + ", not " + text;
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_OFFSET) {
            throw new UsageException(wrong);
        }
        return Integer.parseInt(text);
    }

    private Options with(Flag flag) {
        var more = EnumSet.of(flag);
        more.addAll(flags);
        return new Options(more, portOffset, root, data);
    }

    private Options shifted(int offset) {
        return new Options(flags, offset, root, data);
    }

    private Options keptIn(Path directory) {
        return new Options(flags, portOffset, root, directory.toAbsolutePath().normalize());
    }
}
