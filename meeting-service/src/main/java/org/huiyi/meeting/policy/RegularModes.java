package org.huiyi.meeting.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;

/// How each rule is enforced where no policy says otherwise. A rule whose mode is not refused, remarked or
/// hinted at on a command is only reported, which this house writes as GUIDE.
public final class RegularModes {
    private static final List<Rule> BLOCK =
            List.of(
                    Rule.R01, Rule.R02, Rule.R04, Rule.R09, Rule.R12, Rule.R21, Rule.R24, Rule.R25,
                    Rule.R26, Rule.R27, Rule.R33, Rule.R35, Rule.R36, Rule.R38, Rule.R39, Rule.R41,
                    Rule.R50, Rule.R54, Rule.R55, Rule.R56, Rule.R57, Rule.R58);
    private static final List<Rule> REASON =
            List.of(Rule.R19, Rule.R23, Rule.R30, Rule.R32, Rule.R53);
    private static final List<Rule> GUIDE =
            List.of(Rule.R06, Rule.R11, Rule.R14, Rule.R17, Rule.R45);
    private static final Map<Rule, Mode> MODES = modes();

    private RegularModes() {}

    public static Mode of(Rule rule) {
        return MODES.getOrDefault(rule, Mode.FLAG);
    }

    private static Map<Rule, Mode> modes() {
        var modes = new EnumMap<Rule, Mode>(Rule.class);
        BLOCK.forEach(rule -> modes.put(rule, Mode.BLOCK));
        REASON.forEach(rule -> modes.put(rule, Mode.REASON));
        GUIDE.forEach(rule -> modes.put(rule, Mode.GUIDE));
        return modes;
    }
}
