package org.huiyi.meeting.content;

import java.io.IOException;

/// What is kept is not what was handed in: none of it can be trusted.
public final class DamagedContentException extends IOException {
    DamagedContentException(String sha256, String what) {
        super("Content " + sha256 + " " + what);
    }
}
