package org.huiyi.meeting.access;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What is on record of coming to things that are not for everybody.
///
/// A `thing` is a material's id (`mat_...`) or a word such as `meeting` or `minutes-annex`: callers see to
/// it that one thing has one name.
public sealed interface AccessEvent extends Event {
    String meetingId();

    LocalDate day();

    @Override
    default String aggregateId() {
        return AccessId.of(meetingId(), day());
    }

    @Override
    default String sequenceKey() {
        return meetingId();
    }

    /// The first time on that day that this person was given this version, for this reason.
    ///
    /// @param sha256 of the content that was given, where it has one
    /// @param reason why they had to see it; null of whoever need not say
    @Evidences({Rule.R16, Rule.R55, Rule.R56})
    record ContentRead(
            String meetingId,
            LocalDate day,
            String partyId,
            String personId,
            String thing,
            int version,
            @Nullable String sha256,
            Instant readAt,
            @Nullable Personal reason)
            implements AccessEvent {}

    /// The first time on that day that this person was turned away from this thing for this cause.
    ///
    /// A thing is here also what somebody asked for that was not theirs to do: `cancel-meeting`, or
    /// `sign-in:<person>`.
    ///
    /// @param cause what stood against it, the name of a refusal: `agreement-missing`
    @Evidences({Rule.R08, Rule.R19, Rule.R23, Rule.R24, Rule.R38, Rule.R54, Rule.R55})
    record AccessDenied(
            String meetingId,
            LocalDate day,
            String partyId,
            String personId,
            String thing,
            Rule rule,
            String cause,
            Instant deniedAt)
            implements AccessEvent {
        /// Of the rule that stood against it. What sensitive content is kept from does not circulate either.
        @Override
        public boolean evidences(Rule candidate) {
            return candidate == rule || rule == Rule.R54 && candidate == Rule.R55;
        }
    }
}
