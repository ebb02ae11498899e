package org.huiyi.meeting.law;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.MaterialsAtStart;

/// Every party has the material in time (二(一)4): somebody of it opened the content or took it on paper by
/// the start. That a mail went out is not enough; where an agreement stands in the way, that is the cause.
///
/// > 确保所有参与方都能及时获取
@Provision(Rule.R16)
public final class ObtainingOfMaterial {
    public static final String BOUNCED = "bounced";
    public static final String UNSENT = "unsent";
    public static final String UNOPENED = "unopened";

    private ObtainingOfMaterial() {}

    public static List<Finding> remarksOnStart(MaterialsAtStart materials) {
        return materials.lacking().stream()
                .map(lack ->
                        Finding.flag(
                                Rule.R16,
                                "material-not-obtained",
                                lack.partyId(),
                                String.join(", ", lack.materials()),
                                lack.cause()))
                .toList();
    }
}
