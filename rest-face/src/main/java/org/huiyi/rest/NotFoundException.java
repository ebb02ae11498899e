package org.huiyi.rest;

/// Not there, or not yours: 404, and both look the same.
public final class NotFoundException extends RuntimeException {
    public NotFoundException() {
        super("not found", null, false, false);
    }
}
