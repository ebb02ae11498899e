package org.huiyi.meeting.material;

import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What can be asked of a meeting's material.
public sealed interface MaterialCommand extends Command {
    String meetingId();

    @Override
    default String aggregateId() {
        return MaterialsId.of(meetingId());
    }

    /// A caller's: it carries what the meeting is like and by which policy it is judged.
    sealed interface Asked extends MaterialCommand {
        MaterialFacts facts();

        PolicyInForce policy();

        @Override
        default String policyVersion() {
            return policy().version();
        }
    }

    /// What is handed in with a file.
    ///
    /// @param request the number of the request it answers; null when of its own accord
    record Paper(
            Document document,
            Channel channel,
            @Nullable Personal summary,
            @Nullable Integer request) {}

    record DistributeMaterial(
            String meetingId,
            String materialId,
            MaterialFacts facts,
            String title,
            Classification classification,
            @Nullable Integer agendaItem,
            Paper paper,
            Act act,
            PolicyInForce policy)
            implements Asked {}

    record ReviseMaterial(
            String meetingId,
            String materialId,
            MaterialFacts facts,
            Paper paper,
            Act act,
            PolicyInForce policy)
            implements Asked {}

    record PassOnMaterial(
            String meetingId,
            String materialId,
            MaterialFacts facts,
            Channel channel,
            Act act,
            PolicyInForce policy)
            implements Asked {}

    /// @param receiver the person who took it; refused when nobody is named
    record HandOutMaterial(
            String meetingId,
            String materialId,
            MaterialFacts facts,
            @Nullable String partyId,
            @Nullable String receiver,
            Act act,
            PolicyInForce policy)
            implements Asked {}

    /// The act's reason says why.
    record StateNoMaterial(String meetingId, MaterialFacts facts, Act act, PolicyInForce policy)
            implements Asked {}

    record RequestMaterial(
            String meetingId,
            MaterialFacts facts,
            @Nullable String partyId,
            @Nullable String title,
            @Nullable Instant dueAt,
            Act act,
            PolicyInForce policy)
            implements Asked {}

    record SubmitMaterial(
            String meetingId,
            int number,
            MaterialFacts facts,
            String materialId,
            Act act,
            PolicyInForce policy)
            implements Asked {}

    /// The act's reason says what is wrong with it.
    ///
    /// @param dueAt by when it is owed again; null leaves the due time as it is
    record ReturnMaterial(
            String meetingId,
            int number,
            MaterialFacts facts,
            @Nullable Instant dueAt,
            Act act,
            PolicyInForce policy)
            implements Asked {}

    /// Whatever is due at that time and still owed.
    record DeclareMaterialOverdue(String meetingId, Instant dueAt, Act act, String policyVersion)
            implements MaterialCommand {}

    /// The time of a reminder came, for whatever is still owed.
    record DeclareMaterialReminders(
            String meetingId, Instant remindAt, Act act, String policyVersion)
            implements MaterialCommand {}

    /// The meeting was convened, or a convened one moved.
    ///
    /// @param remindAt null when nobody is reminded
    record LetDistributionFallDue(
            String meetingId,
            Instant startsAt,
            Instant dueAt,
            @Nullable Instant remindAt,
            Act act,
            String policyVersion)
            implements MaterialCommand {}

    /// Nothing has to be handed out beforehand any more.
    record LetDistributionLapse(String meetingId, Act act, String policyVersion)
            implements MaterialCommand {}

    record RecordDelivery(
            String meetingId,
            String materialId,
            Delivery delivery,
            String noticeEventId,
            Act act,
            String policyVersion)
            implements MaterialCommand {}

    /// @param partyId the party that withdrew; null when the meeting is cancelled
    record LetRequestsLapse(
            String meetingId, @Nullable String partyId, Act act, String policyVersion)
            implements MaterialCommand {}
}
