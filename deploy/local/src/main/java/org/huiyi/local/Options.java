package org.huiyi.local;

import java.nio.file.Path;

/// What was asked for on the command line of `./run`.
///
/// @param demo whether the story is played once the house is ready
/// @param fresh whether the data of earlier runs is thrown away first
/// @param portOffset added to every port, 0 to [#HIGHEST_OFFSET]
/// @param root the checkout, where the services' jars are looked for
/// @param data where everything the house keeps is written
public record Options(boolean demo, boolean fresh, int portOffset, Path root, Path data) {

    /// The highest offset that keeps the highest port a port.
    public static final int HIGHEST_OFFSET = 56_000;

    /// Reads the arguments.
    ///
    /// @throws UsageException when an argument is unknown, lacks its value or has a wrong one
    public static Options parse(Path root, String... arguments) {
        var read = new Options(true, false, 0, root, root.resolve(".data"));
        for (int at = 0; at < arguments.length; at++) {
            read =
                    switch (arguments[at]) {
                        case "--no-demo" -> read.withoutDemo();
                        case "--fresh" -> read.freshly();
                        case "--port-offset" -> read.shifted(offset(value(arguments, ++at)));
                        case "--data" -> read.keptIn(Path.of(value(arguments, ++at)));
                        default -> throw new UsageException("unknown option " + arguments[at]);
                    };
        }
        return read;
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

    private Options withoutDemo() {
        return new Options(false, fresh, portOffset, root, data);
    }

    private Options freshly() {
        return new Options(demo, true, portOffset, root, data);
    }

    private Options shifted(int offset) {
        return new Options(demo, fresh, offset, root, data);
    }

    private Options keptIn(Path directory) {
        return new Options(demo, fresh, portOffset, root, directory.toAbsolutePath().normalize());
    }
}
