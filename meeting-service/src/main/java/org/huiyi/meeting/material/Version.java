package org.huiyi.meeting.material;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// One version of a material, handed out to every party. An older one stays readable.
///
/// @param number from 1
/// @param partyId whose person handed it in; that party has it
public record Version(
        int number,
        Document document,
        Channel channel,
        String partyId,
        String personId,
        Instant distributedAt,
        @Nullable Personal summary) {}
