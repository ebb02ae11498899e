package org.huiyi.contracts.decision;

/// An intention addressed to one aggregate. Every command of an aggregate belongs to one sealed family.
public interface Command {
    String aggregateId();

    Act act();

    /// The version of the policy this command is judged by.
    String policyVersion();
}
