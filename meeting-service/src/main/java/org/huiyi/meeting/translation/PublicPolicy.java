package org.huiyi.meeting.translation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.huiyi.contracts.wire.MeetingAnnouncement.PolicyAdaptedV1;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.PolicyEvent;
import org.huiyi.meeting.policy.PolicyEvent.PolicyAdapted;

/// What everybody may know of a policy: which parameters were adapted, not why.
final class PublicPolicy {
    private PublicPolicy() {}

    static PolicyAdaptedV1 of(PolicyEvent event) {
        return switch (event) {
            case PolicyAdapted(var scope, var adaptation) ->
                    new PolicyAdaptedV1(
                            scope, adaptation.number(), adapted(adaptation.parameters()));
        };
    }

    private static List<String> adapted(Parameters parameters) {
        return Arrays.stream(Parameters.class.getRecordComponents())
                .filter(component -> value(component, parameters) != null)
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object value(RecordComponent component, Parameters parameters) {
        try {
            return component.getAccessor().invoke(parameters);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public accessor of a record cannot be called", e);
        }
    }
}
