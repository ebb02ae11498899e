package org.huiyi.meeting.agreement;

import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;

/// What can be asked of the register of one organiser and one party.
public sealed interface AgreementCommand extends Command {
    Pair pair();

    @Override
    default String aggregateId() {
        return pair().agreementId();
    }

    /// The caller's side signs this list in place of what it signed before.
    record SignAgreement(Pair pair, Act act, String policyVersion, List<Entry> entries)
            implements AgreementCommand {}

    /// The organiser signs what the party signed last.
    record CountersignAgreement(Pair pair, Act act, String policyVersion)
            implements AgreementCommand {}
}
