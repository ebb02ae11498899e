package org.huiyi.local.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huiyi.local.Options;
import org.huiyi.local.UsageException;

/// What was asked for on the command line of `bench/drill`.
///
/// @param drills each once, the deadlines last
/// @param havoc of the pairs
/// @param data where the house of the drill keeps its data and logs
/// @param temporary whether that is thrown away when everything held
record Settings(List<Drill> drills, Havoc havoc, int portOffset, Path data, boolean temporary) {

    private static final List<Drill> USUAL =
            List.of(Drill.KILLS, Drill.RESEND, Drill.SIGN_IN, Drill.DEADLINE);
    private static final String OFFSET = "4000";
    private static final long USUAL_SECONDS = 300;
    private static final long USUAL_BREATH = 2;

    /// @throws UsageException when an argument is unknown, lacks its value or has a wrong one
    static Settings parse(String... arguments) {
        var drills = new ArrayList<Drill>();
        var rest = new ArrayList<String>(List.of("--port-offset", OFFSET));
        var seconds = USUAL_SECONDS;
        var seed = new Random().nextLong(1_000_000);
        var breath = USUAL_BREATH;
        for (int at = 0; at < arguments.length; at++) {
            switch (arguments[at]) {
                case "--seconds" -> seconds = number(arguments, ++at);
                case "--seed" -> seed = number(arguments, ++at);
                case "--breath" -> breath = number(arguments, ++at);
                default -> sort(arguments[at], drills, rest);
            }
        }
        requireAlone(drills);
        var options = Options.parse(Path.of("."), rest.toArray(String[]::new));
        var temporary = !rest.contains("--data");
        var data = temporary ? made() : options.data();
        return new Settings(
                drills.isEmpty() ? USUAL : drills.stream().sorted().distinct().toList(),
                new Havoc(Duration.ofSeconds(seconds), seed, Duration.ofSeconds(breath)),
                options.portOffset(),
                data,
                temporary);
    }

    private static void sort(String argument, List<Drill> drills, List<String> rest) {
        Drill.named(argument).ifPresentOrElse(drills::add, () -> rest.add(argument));
    }

    private static long number(String[] arguments, int at) {
        if (at == arguments.length || !arguments[at].matches("\\d{1,9}")) {
            throw new UsageException(arguments[at - 1] + " needs a number");
        }
        return Long.parseLong(arguments[at]);
    }

    /// The house of the pairs has more instances than that of the others.
    private static void requireAlone(List<Drill> drills) {
        if (drills.contains(Drill.PAIRS) && drills.size() > 1) {
            throw new UsageException("pairs is drilled by itself");
        }
    }

    private static Path made() {
        try {
            return Files.createTempDirectory("huiyi-drill");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
