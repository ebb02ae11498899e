package org.huiyi.eventstore;

import java.util.List;
import org.huiyi.contracts.law.Refusal;

/// The decider said no. Carries every refusal; has no stack trace, since nothing is broken.
public final class RefusedException extends RuntimeException {
    private final transient List<Refusal> refusals;
    private final String policyVersion;

    public RefusedException(List<Refusal> refusals, String policyVersion) {
        super(refusals.toString(), null, false, false);
        this.refusals = List.copyOf(refusals);
        this.policyVersion = policyVersion;
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    public String policyVersion() {
        return policyVersion;
    }
}
