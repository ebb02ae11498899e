package org.huiyi.local.drill;

import java.util.ArrayList;
import java.util.List;
import org.huiyi.local.Terminal;

/// The result of a drill as a table: figures, and checks that held or did not.
final class Sheet {

    private record Row(String what, String expected, String found, String verdict) {}

    private final String title;
    private final List<Row> rows = new ArrayList<>();
    private boolean held = true;

    Sheet(String title) {
        this.title = title;
    }

    void figure(String what, Object found) {
        rows.add(new Row(what, "", String.valueOf(found), ""));
    }

    void check(String what, Object expected, Object found) {
        check(what, String.valueOf(expected), found, expected.equals(found));
    }

    void check(String what, String expected, Object found, boolean holds) {
        held &= holds;
        rows.add(new Row(what, expected, String.valueOf(found), holds ? "held" : "VIOLATED"));
    }

    boolean held() {
        return held;
    }

    void print(Terminal terminal) {
        terminal.say("\n" + title);
        terminal.say("  %-62s %-14s %-34s %s".formatted("", "expected", "found", ""));
        rows.forEach(row ->
                terminal.say(
                        "  %-62s %-14s %-34s %s"
                                .formatted(row.what, row.expected, row.found, row.verdict)));
        terminal.say("  " + (held ? "Everything held." : "Something did NOT hold."));
    }
}
