package org.huiyi.meeting.law;

import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;

/// Material is brief and shows what matters (二(一)4): a hint where a file is big or has no summary, never
/// more than that.
///
/// > 材料应简洁明了,突出重点
@Provision(Rule.R17)
public final class ConcisenessOfMaterial {
    /// Beyond this a reader is better served by an extract.
    static final long BIG = 10L * 1024 * 1024;

    private ConcisenessOfMaterial() {}

    public static List<Finding> hints(long size, boolean summarised) {
        var hints = new ArrayList<Finding>();
        if (size > BIG) {
            hints.add(Finding.guide(Rule.R17, "material-big", Long.toString(size / (1024 * 1024))));
        }
        if (!summarised) {
            hints.add(Finding.guide(Rule.R17, "material-without-summary"));
        }
        return hints;
    }
}
