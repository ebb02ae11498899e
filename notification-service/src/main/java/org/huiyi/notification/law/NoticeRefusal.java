package org.huiyi.notification.law;

import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;

/// Every no of this service.
public sealed interface NoticeRefusal extends Refusal {
    @Override
    default Rule rule() {
        return Rule.R49;
    }

    record NoticeUnknown(String noticeId) implements NoticeRefusal {
        @Override
        public Ground ground() {
            return Ground.HIDDEN;
        }
    }

    record NotTheRecipient(String sub) implements NoticeRefusal {
        @Override
        public Ground ground() {
            return Ground.ROLE;
        }
    }

    record NoticeNotSent(String noticeId) implements NoticeRefusal {
        @Override
        public Ground ground() {
            return Ground.STATE;
        }
    }
}
