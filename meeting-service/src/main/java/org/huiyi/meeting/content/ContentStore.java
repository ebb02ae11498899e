package org.huiyi.meeting.content;

import java.io.IOException;
import java.io.InputStream;

/// Where bytes are kept: the one thing to replace for another kind of store. Callers see to it that one
/// content is not kept and removed at the same time.
public interface ContentStore {
    boolean has(String sha256);

    /// Keeps all of it or nothing.
    void keep(String sha256, Upload upload) throws IOException;

    /// Unverified: what comes out is for the caller to check.
    ///
    /// @throws IOException there is no such content, or it cannot be read now
    InputStream open(String sha256) throws IOException;

    /// Nothing happens where there is none.
    void remove(String sha256);
}
