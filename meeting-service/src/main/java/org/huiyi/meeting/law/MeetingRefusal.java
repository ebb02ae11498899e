package org.huiyi.meeting.law;

import org.huiyi.contracts.law.Refusal;

/// Every way this service says no, in one file per part of a meeting's life.
public sealed interface MeetingRefusal extends Refusal
        permits PlanRefusal,
                PreparationRefusal,
                SessionRefusal,
                ProceedingsRefusal,
                MinutesRefusal,
                PolicyRefusal,
                AccessRefusal,
                AgreementRefusal,
                UncoveredCaseRefusal,
                MaterialRefusal,
                CustodyRefusal,
                FeedbackRefusal,
                SeriesRefusal {}
