package org.huiyi.meeting.content;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/// Gives out a content while checking it, and keeps back its last chunk until all of it has proved true: of
/// a damaged content a reader never gets the whole length. One that fits in a chunk fails before anything
/// is given.
final class VerifiedStream extends InputStream {
    private static final int CHUNK = 64 * 1024;

    private final InputStream kept;
    private final String sha256;
    private final MessageDigest digest = Sha256.digest();
    private long left;
    private byte[] chunk = {};
    private int position;

    VerifiedStream(InputStream kept, String sha256, long size) throws IOException {
        this.kept = kept;
        this.sha256 = sha256;
        this.left = size;
        next();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (position == chunk.length && left > 0) {
            next();
        }
        if (position == chunk.length) {
            return -1;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, offset, count);
        position += count;
        return count;
    }

    private void next() throws IOException {
        chunk = kept.readNBytes((int) Math.min(CHUNK, left));
        position = 0;
        digest.update(chunk);
        if (chunk.length < Math.min(CHUNK, left)) {
            throw new DamagedContentException(sha256, "ends too early");
        }
        left -= chunk.length;
        if (left == 0) {
            verify();
        }
    }

    private void verify() throws IOException {
        if (kept.read() >= 0) {
            throw new DamagedContentException(sha256, "is longer than it was");
        }
        if (!Sha256.hex(digest).equals(sha256)) {
            throw new DamagedContentException(sha256, "is not what its hash says");
        }
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
