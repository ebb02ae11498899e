package org.huiyi.eventstore.liveness;

import java.lang.management.ManagementFactory;
import java.util.UUID;

/// By what name an instance claims segments of followers and picks alarms. Of one start of one service: process
/// and host alone are the same for two applications in a process and for two containers of one host name.
///
/// @param text at most [#LONGEST] characters, of which db-scheduler keeps no more
public record InstanceName(String text) {
    private static final int LONGEST = 50;
    private static final int CHANCE = 8;

    public static InstanceName ofThisStart() {
        String process = ManagementFactory.getRuntimeMXBean().getName();
        int fits = Math.min(process.length(), LONGEST - CHANCE - 1);
        String chance = UUID.randomUUID().toString().substring(0, CHANCE);
        return new InstanceName(process.substring(0, fits) + "/" + chance);
    }
}
