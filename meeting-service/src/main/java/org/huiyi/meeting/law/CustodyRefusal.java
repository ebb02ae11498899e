package org.huiyi.meeting.law;

import org.huiyi.contracts.law.Rule;

/// Why records are not held, or a person not erased.
public sealed interface CustodyRefusal extends MeetingRefusal {
    @Override
    default Rule rule() {
        return Rule.R49;
    }

    record HoldUnreasoned() implements CustodyRefusal {}

    record ErasureUnreasoned() implements CustodyRefusal {}

    /// @param meetings whose records must stay readable
    record UnderLegalHold(String meetings) implements CustodyRefusal {}
}
