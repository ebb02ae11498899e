package org.huiyi.meeting.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.ProceedingsRefusal.MattersOpen;
import org.huiyi.meeting.law.ProceedingsRefusal.WritingAlone;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.ImportantMatter;
import org.huiyi.meeting.meeting.ImportantMatter.Channel;
import org.huiyi.meeting.meeting.ImportantMatter.Ground;
import org.huiyi.meeting.meeting.Plan;

/// What is important is confirmed by telephone or video, or said in the meeting itself, by each party and with
/// persons of both sides named (四(一)2). Mail does not do; a party that cannot be reached leaves it open.
///
/// Important is what the organiser marks; and by rule an agenda item that decides or is flagged, a time other than
/// the one the notice told, and minutes put off by an end that was told before. What was decided in the meeting is
/// confirmed by whoever was there while it was on, so the attendance list is its record, though a substitute for other
/// items (R22) does not confirm it; who came at the new time confirmed that. A meeting at which nobody signed in at all
/// tells of nobody that they were not there (that is R24's and R44's to say). What the organiser marked and somebody
/// has not confirmed bars the closing of the meeting. What is important by rule is remarked on instead, since nobody
/// chose it: policy may make both a bar, or neither.
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

    /// Why an agenda item is important; empty for one that is not.
    public static Optional<Ground> groundOf(AgendaItem item) {
        if (item.kind() == AgendaItem.Kind.DECISION) {
            return Optional.of(Ground.DECISION);
        }
        return item.important() ? Optional.of(Ground.FLAGGED) : Optional.empty();
    }

    public static void weighClosing(Judgement judgement, Plan plan) {
        weigh(judgement, Mode.BLOCK, open(plan, matter -> !matter.isByRule()));
        weigh(judgement, Mode.FLAG, open(plan, ImportantMatter::isByRule));
    }

    private static void weigh(Judgement judgement, Mode regular, String open) {
        if (!open.isEmpty()) {
            judgement.weigh(
                    regular,
                    new MattersOpen(open),
                    Finding.flag(Rule.R50, "matters-unconfirmed", open));
        }
    }

    /// The matters that lack a party's word, as one line.
    private static String open(Plan plan, Predicate<ImportantMatter> which) {
        return plan.proceedings().matters().open(plan).stream()
                .filter(which)
                .map(ImportantMatter::n)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
