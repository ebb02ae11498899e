package org.huiyi.meeting.content;

import java.io.IOException;
import java.io.InputStream;

/// A content that was received completely and can be read more than once; it is never in memory as a whole.
public record Upload(long size, Source source) {
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }
}
