package org.huiyi.local.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.local.Options;
import org.huiyi.local.UsageException;

/// What was asked for on the command line of `bench/drill`.
///
/// @param drills each once, the deadlines last
/// @param data where the house of the drill keeps its data and logs
/// @param temporary whether that is thrown away when everything held
record Settings(List<Drill> drills, int portOffset, Path data, boolean temporary) {

    private static final List<Drill> USUAL =
            List.of(Drill.KILLS, Drill.RESEND, Drill.SIGN_IN, Drill.DEADLINE);
    private static final String OFFSET = "4000";

    /// @throws UsageException when an argument is unknown, lacks its value or has a wrong one
    static Settings parse(String... arguments) {
        var drills = new ArrayList<Drill>();
        var rest = new ArrayList<String>(List.of("--port-offset", OFFSET));
        for (var argument : arguments) {
            Drill.named(argument).ifPresentOrElse(drills::add, () -> rest.add(argument));
        }
        var options = Options.parse(Path.of("."), rest.toArray(String[]::new));
        var temporary = !rest.contains("--data");
        var data = temporary ? made() : options.data();
        return new Settings(
                drills.isEmpty() ? USUAL : drills.stream().sorted().distinct().toList(),
                options.portOffset(),
                data,
                temporary);
    }

    private static Path made() {
        try {
            return Files.createTempDirectory("huiyi-drill");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
