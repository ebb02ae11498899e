package org.huiyi.local.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL refuses to run as root. Root therefore starts it in a user namespace of its own,
/// where it is nobody, which needs no other account and no change of ownership.
final class AsNobody {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private AsNobody() {}

    static List<String> command(List<String> command) {
        if (!ROOT) {
            return command;
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    /// What to do when it failed for root; empty when the namespace is there and something else is wrong.
    static String hint() {
        return !ROOT || namespaces()
                ? ""
                : "\nPostgreSQL does not run as root, and this system has no user namespaces (unshare -U fails). Run ./run as an ordinary user.";
    }

    private static boolean namespaces() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().onExit().join().exitValue()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
