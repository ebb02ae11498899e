package org.huiyi.action.law;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;

/// Every no of this service; those to what turns an action's course are in {@link SteeringRefusal}.
public sealed interface ActionRefusal extends Refusal
        permits ActionRefusal.ActionUnknown,
                ActionRefusal.ActionIncomplete,
                ActionRefusal.ActionBeyondBounds,
                ActionRefusal.NotTheAssignee,
                ActionRefusal.NotTheOrganiser,
                ActionRefusal.OwnActionVerified,
                ActionRefusal.ContestWithoutReason,
                ActionRefusal.ActionAlreadyAccepted,
                ActionRefusal.ActionNotOpen,
                ActionRefusal.ReportWithoutNote,
                ActionRefusal.CheckWithoutNote,
                ActionRefusal.ExtensionWithoutReason,
                ActionRefusal.DueTimeNotLater,
                ActionRefusal.CompletionWithoutEvidence,
                ActionRefusal.ActionNotCompleted,
                ActionRefusal.ReturnWithoutNote,
                ActionRefusal.PartWithoutRemaining,
                ActionRefusal.PartAcceptedWithoutNote,
                SteeringRefusal {
    /// No such action, or one that is none of the caller's business.
    record ActionUnknown(String actionId) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R35;
        }

        @Override
        public Ground ground() {
            return Ground.HIDDEN;
        }
    }

    /// `missing` are field names.
    record ActionIncomplete(List<String> missing) implements ActionRefusal {
        public ActionIncomplete {
            missing = List.copyOf(missing);
        }

        @Override
        public Rule rule() {
            return Rule.R33;
        }
    }

    /// `field` is the one whose value no clock can follow.
    record ActionBeyondBounds(String field) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R33;
        }
    }

    /// The organiser cannot take on, report or complete what another party owes.
    record NotTheAssignee(String assignee) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R46;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record NotTheOrganiser(String organiser) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R35;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    /// Whoever owes an action, or claimed it done, is not the one to confirm it.
    record OwnActionVerified(String sub) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R35;
        }

        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record ContestWithoutReason(String actionId) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R46;
        }
    }

    record ActionAlreadyAccepted(String status) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R46;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    /// Completed or verified: nothing is owed any more.
    record ActionNotOpen(String status) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R35;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    record ReportWithoutNote(String actionId) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R47;
        }
    }

    record CheckWithoutNote(String actionId) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R34;
        }
    }

    record ExtensionWithoutReason(String actionId) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R34;
        }
    }

    /// An extension ends after the present due time and after now.
    record DueTimeNotLater(Instant dueAt) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R34;
        }

        @Override
        public Ground ground() {
            return Ground.INPUT;
        }

        @Override
        public String field() {
            return "dueAt";
        }
    }

    record CompletionWithoutEvidence(String actionId) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R35;
        }
    }

    record ActionNotCompleted(String status) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R35;
        }

        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }

    /// An action is returned to its assignee only with what is still missing.
    record ReturnWithoutNote(String actionId) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R35;
        }
    }

    /// A claim of a part says what remains.
    record PartWithoutRemaining(String actionId) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R35;
        }
    }

    /// Taking a part for the whole is the organiser's decision, and a decision has its reason on record.
    record PartAcceptedWithoutNote(String actionId) implements ActionRefusal {
        @Override
        public Rule rule() {
            return Rule.R35;
        }
    }
}
