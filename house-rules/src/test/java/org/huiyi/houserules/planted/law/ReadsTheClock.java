package org.huiyi.houserules.planted.law;

import java.time.Instant;

final class ReadsTheClock {
    Instant when() {
        return Instant.now();
    }
}
