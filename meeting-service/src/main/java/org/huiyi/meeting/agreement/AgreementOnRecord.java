package org.huiyi.meeting.agreement;

/// What the edge found in a register when it asked, for a command to carry.
///
/// @param partyId whose register with the organiser it is
/// @param version of the register
public record AgreementOnRecord(String partyId, long version, Agreement agreement) {
    /// Where nothing sensitive is at stake, or nobody asked.
    public static final AgreementOnRecord NONE = new AgreementOnRecord("", 0, Agreement.UNSIGNED);
}
