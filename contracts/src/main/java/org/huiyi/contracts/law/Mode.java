package org.huiyi.contracts.law;

/// How a rule is enforced: refused (BLOCK), accepted only with a recorded reason (REASON), accepted with
/// a recorded finding (FLAG), or hinted at (GUIDE).
public enum Mode {
    BLOCK,
    REASON,
    FLAG,
    GUIDE
}
