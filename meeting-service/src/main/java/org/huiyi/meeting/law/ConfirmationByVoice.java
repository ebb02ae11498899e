package org.huiyi.meeting.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.ProceedingsRefusal.WritingAlone;
import org.huiyi.meeting.meeting.ImportantMatter;
import org.huiyi.meeting.meeting.ImportantMatter.Channel;
import org.huiyi.meeting.meeting.Plan;

/// What is important is confirmed by telephone or video, or said in the meeting itself, by each party and with
/// both persons named (四(一)2). Mail does not do; a party that cannot be reached leaves it open.
///
/// > 重要事项需通过电话或视频会议确认
@Provision(Rule.R50)
public final class ConfirmationByVoice {
    private ConfirmationByVoice() {}

    public static List<Refusal> bars(Channel channel) {
        return switch (channel) {
            case EMAIL -> List.of(new WritingAlone());
            case PHONE, VIDEO, MEETING -> List.of();
        };
    }

    /// Who said it and who heard it.
    public static boolean namesBoth(List<String> persons) {
        return persons.stream().distinct().count() >= 2;
    }

    /// The matters that lack a party's word, as one line; empty when every party gave it.
    public static Optional<String> open(Plan plan) {
        var open = plan.proceedings().matters().open(plan);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        open.stream()
                                .map(ImportantMatter::n)
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")));
    }

    public static Finding remarkOnClosing(String open) {
        return Finding.flag(Rule.R50, "matters-unconfirmed", open);
    }
}
