package org.huiyi.meeting.content;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.dao.DataAccessException;

/// A stream that is fetched piece by piece; an empty piece is the end.
final class Chunks extends InputStream {
    @FunctionalInterface
    interface Fetch {
        byte[] from(long offset);
    }

    private final Fetch fetch;
    private long offset;
    private byte[] chunk = {};
    private int position;
    private boolean ended;

    Chunks(Fetch fetch) {
        this.fetch = fetch;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (position == chunk.length && !ended) {
            next();
        }
        if (ended) {
            return -1;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, at, count);
        position += count;
        return count;
    }

    private void next() throws IOException {
        try {
            chunk = fetch.from(offset);
        } catch (DataAccessException e) {
            throw new IOException("The content cannot be read now", e);
        }
        offset += chunk.length;
        position = 0;
        ended = chunk.length == 0;
    }
}
