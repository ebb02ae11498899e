package org.huiyi.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;

/// The body of every answer to a write.
///
/// @param version of the history that was written to, which has its own where what the path names has: a
///     meeting's minutes and its material move without the meeting
public record Answer(
        String id,
        @Schema(
                        description =
                                "The version of what was written to, the same as ETag. It is the one that a"
                                        + " GET of it shows as its ETag, and that the next command to the"
                                        + " same path takes as If-Match.")
                long version,
        List<Recorded> recorded,
        List<Remark> findings) {
    public record Recorded(String eventId, String type, Instant occurredAt, Instant recordedAt) {}

    /// A finding in words.
    public record Remark(Rule rule, String clause, Mode mode, String message) {}
}
