package org.huiyi.rest;

import org.huiyi.eventstore.Receipt;
import org.springframework.http.ResponseEntity;

/// Turns receipts into the answers to writes, with `ETag`, and findings worded for the caller's language.
public final class Answers {
    /// 200. The `id` of the answer is the one callers know the thing by, which may differ from the
    /// aggregate's: a meeting's minutes are known by the meeting's id.
    public ResponseEntity<Answer> ok(String id, Receipt receipt) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// 201 with `Location`, for operations that make a thing with an id.
    public ResponseEntity<Answer> created(String id, Receipt receipt, String location) {
        throw new UnsupportedOperationException("not built yet");
    }
}
