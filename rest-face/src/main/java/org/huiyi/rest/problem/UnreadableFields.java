package org.huiyi.rest.problem;

import java.util.List;

/// Several fields of one body cannot be read.
public final class UnreadableFields extends RuntimeException {
    private final transient List<BodyFaults.Fault> faults;

    UnreadableFields(List<BodyFaults.Fault> faults) {
        super(faults.toString(), null, false, false);
        this.faults = faults;
    }

    List<BodyFaults.Fault> faults() {
        return faults;
    }
}
