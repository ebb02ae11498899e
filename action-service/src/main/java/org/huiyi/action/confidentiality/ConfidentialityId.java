package org.huiyi.action.confidentiality;

/// Derived from the meeting's id.
public final class ConfidentialityId {
    private ConfidentialityId() {}

    public static String of(String meetingId) {
        return "confidentiality:" + meetingId;
    }
}
