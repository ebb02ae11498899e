package org.huiyi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.minutes.Aftermath.Sending;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesJudgedAgain;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;
import org.jspecify.annotations.Nullable;

/// Minutes in one of their stages; each knows only what it can know.
public sealed interface Minutes {
    /// What is written so far.
    Contents contents();

    /// When they are due; null until the end of the meeting is known.
    @Nullable Deadline deadline();

    /// When and how they were published; null before.
    default @Nullable Publication publication() {
        return null;
    }

    /// What followed publication.
    default Aftermath aftermath() {
        return Aftermath.NONE;
    }

    /// The parties that were sent them, in order.
    default List<Sending> sentTo() {
        return aftermath().sentTo();
    }

    /// The numbers of the actions that they assign; none before they are published.
    default List<Integer> assigned() {
        var editions = aftermath().editions();
        return editions.isEmpty() ? List.of() : editions.getLast().actionNumbers();
    }

    /// What the deadline was settled by; empty as long as there is none.
    default String policyVersion() {
        Deadline due = deadline();
        return due == null ? "" : due.policyVersion();
    }

    /// The same stage with another text.
    default Minutes rewritten(Contents text) {
        return switch (this) {
            case NotOpened _, Drafting _ -> new Drafting(text);
            case Due(_, var due, var reminders, var settled) ->
                    new Due(text, due, reminders, settled);
            case Overdue(_, var due) -> new Overdue(text, due);
            case Published p -> p;
        };
    }

    /// Only minutes that fell due become overdue or published.
    default Deadline knownDeadline() {
        return Objects.requireNonNull(deadline(), "these minutes never fell due");
    }

    record NotOpened() implements Minutes {
        @Override
        public Contents contents() {
            return Contents.empty();
        }

        @Override
        public @Nullable Deadline deadline() {
            return null;
        }
    }

    /// Open from the start of the meeting; nothing is due before its end.
    record Drafting(Contents contents) implements Minutes {
        @Override
        public @Nullable Deadline deadline() {
            return null;
        }
    }

    /// The meeting ended and the clock runs.
    ///
    /// @param reminders that are still to come
    /// @param settled whether it was settled when to remind of this due time
    record Due(Contents contents, Deadline deadline, List<Instant> reminders, boolean settled)
            implements Minutes {
        public Due {
            reminders = List.copyOf(reminders);
        }

        /// Nobody is to be reminded yet.
        public Due(Contents contents, Deadline deadline) {
            this(contents, deadline, List.of(), false);
        }

        Due reminding(List<Instant> times) {
            return new Due(contents, deadline, times, true);
        }
    }

    /// The due time passed and was declared.
    record Overdue(Contents contents, Deadline deadline) implements Minutes {}

    record Published(
            Contents contents, Deadline deadline, Publication publication, Aftermath aftermath)
            implements Minutes {
        static Published of(Minutes before, MinutesPublished event) {
            return new Published(
                    before.contents(),
                    before.knownDeadline(),
                    Publication.of(event),
                    Aftermath.of(
                            Edition.first(
                                    event.publishedAt(),
                                    before.contents(),
                                    event.sessionNumber())));
        }

        /// Deadline and publication stay what they were: an amendment repairs nothing.
        Published amended(MinutesAmended event) {
            return new Published(
                    event.contents(), deadline, publication, aftermath.amended(Edition.by(event)));
        }

        /// By the due time that follows from another end. What was late stays late.
        Published judged(MinutesJudgedAgain event) {
            return new Published(
                    contents,
                    event.deadline(),
                    event.late() ? publication.foundLate() : publication,
                    aftermath.foundLate(event.parties()));
        }

        Published with(Aftermath changed) {
            return new Published(contents, deadline, publication, changed);
        }
    }

    /// @param owedTo the parties that must be sent it; null where it was not kept
    record Publication(
            Instant publishedAt,
            boolean late,
            @Nullable Personal lateReason,
            @Nullable List<String> owedTo) {
        static Publication of(MinutesPublished event) {
            return new Publication(
                    event.publishedAt(), event.late(), event.lateReason(), event.owedTo());
        }

        Publication foundLate() {
            return new Publication(publishedAt, true, lateReason, owedTo);
        }

        /// Who joined after the publication could not have been sent it in time.
        public boolean owedTo(String partyId) {
            return owedTo == null || owedTo.contains(partyId);
        }
    }
}
