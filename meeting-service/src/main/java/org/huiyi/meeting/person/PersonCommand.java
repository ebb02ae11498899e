package org.huiyi.meeting.person;

import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;

/// What is asked about a person, by whoever answers for privacy in the house.
public sealed interface PersonCommand extends Command {
    String personId();

    @Override
    default String aggregateId() {
        return "person:" + personId();
    }

    /// They left their organisation.
    record RecordDeparture(String personId, Act act, String policyVersion)
            implements PersonCommand {}

    /// Everything personal of theirs is made unreadable; the reason is the act's.
    ///
    /// @param heldIn the meetings under legal hold in which they are named
    /// @param readable whether there is anything of theirs to be read
    record ErasePerson(
            String personId, Act act, String policyVersion, List<String> heldIn, boolean readable)
            implements PersonCommand {}
}
