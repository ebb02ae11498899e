package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import org.huiyi.contracts.law.Rule;

/// Why something that came up in a meeting is not taken, or keeps the meeting from being closed.
public sealed interface ProceedingsRefusal extends MeetingRefusal {
    /// A party that withdrew takes part in nothing more.
    record NotTakingPart(String partyId) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R08;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    /// Only the organiser and the persons named for support look after the meeting.
    record NotLookingAfter() implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R23;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record IncidentIncomplete(String part) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R28;
        }
    }

    /// Somebody whom the party neither named nor sends does not hear for it.
    record NobodyOfParty(String personId, String partyId) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R29;
        }
    }

    record IncidentToldLate(Instant startedAt) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R28;
        }
    }

    /// What was done about an incident stands.
    record IncidentAlreadyResolved(int n) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R28;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    /// The outcome of a disagreement stands.
    record DisagreementAlreadySettled(int n) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R41;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    /// The contest of an action ends where the action is, or it would go on there.
    record ContestEndsAtAction(int n, String actionId) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R46;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    /// An end that was told is not corrected without saying why.
    record CorrectionWithoutReason() implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R30;
        }
    }

    /// A meeting that somebody said was over did not end after that.
    record EndAfterTold(Instant toldAt) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R30;
        }
    }

    record ExtensionWithoutReason() implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R51;
        }
    }

    record ExtensionImpossible(Instant endsAt) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R51;
        }
    }

    /// What was told of an attendee is not put right without saying why.
    record AttendanceUnreasoned(String personId) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R24;
        }
    }

    /// Two stays of one person cannot be at the same time.
    ///
    /// @param arrivedAt when the other one began
    record StaysOverlap(String personId, Instant arrivedAt) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R24;
        }
    }

    /// Reasons are given until the minutes are published.
    record ReasonTooLate(String personId) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R52;
        }
    }

    record DisagreementIncomplete(String part) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R41;
        }
    }

    /// The organiser is a side itself: somebody neutral is named.
    record NeutralMissing() implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R41;
        }
    }

    record DisagreementsOpen(String numbers) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R41;
        }
    }

    /// Actions of the minutes that are neither verified nor given up.
    record ActionsOpen(String numbers) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R35;
        }
    }

    record MatterMissing() implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R50;
        }
    }

    /// Both who said it and who heard it are named.
    record VoicesMissing() implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R50;
        }
    }

    /// In writing alone nothing important is confirmed.
    record WritingAlone() implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R50;
        }
    }

    /// Said in the meeting: only while it was held.
    record NotSaidInMeeting() implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R50;
        }
    }

    record MattersOpen(String numbers) implements ProceedingsRefusal {
        @Override
        public Rule rule() {
            return R50;
        }
    }
}
