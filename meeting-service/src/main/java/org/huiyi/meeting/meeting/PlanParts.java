package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan taken apart, so that a change names only what it changes; it does not leave {@link Plan}.
final class PlanParts {
    private final String meetingId;
    Plan.Subject subject;
    Plan.Slot slot;
    Parties parties;
    Agenda agenda;
    Support support;
    List<Recording> recordings;
    Attendance attendance;
    Proceedings proceedings;
    Confidentiality confidentiality;
    Preparation preparation;
    UncoveredCases cases;
    Custody custody;
    Improvements improvements;
    Delegations delegations;
    @Nullable Instant noticeAt;
    @Nullable Instant outOfScopeSince;

    PlanParts(Plan plan) {
        this.meetingId = plan.meetingId();
        this.subject = plan.subject();
        this.slot = plan.slot();
        this.parties = plan.parties();
        this.agenda = plan.agenda();
        this.support = plan.support();
        this.recordings = plan.recordings();
        this.attendance = plan.attendance();
        this.proceedings = plan.proceedings();
        this.confidentiality = plan.confidentiality();
        this.preparation = plan.preparation();
        this.cases = plan.cases();
        this.custody = plan.custody();
        this.improvements = plan.improvements();
        this.delegations = plan.delegations();
        this.noticeAt = plan.noticeAt();
        this.outOfScopeSince = plan.outOfScopeSince();
    }

    Plan plan() {
        return new Plan(
                meetingId,
                subject,
                slot,
                parties,
                agenda,
                support,
                recordings,
                attendance,
                proceedings,
                confidentiality,
                preparation,
                cases,
                custody,
                improvements,
                delegations,
                noticeAt,
                outOfScopeSince);
    }
}
