package org.huiyi.contracts.decision;

/// An intention addressed to one aggregate. Every command of an aggregate belongs to one sealed family.
public interface Command {
    String aggregateId();

    Act act();

    /// The version of the policy this command is judged by.
    String policyVersion();

    /// Whether the sender takes its aggregate to be new. It is then judged as new without looking first; if
    /// the aggregate turns out to exist, nothing is stored and the command is judged again by its history.
    default boolean opens() {
        return false;
    }
}
