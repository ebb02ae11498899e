package org.huiyi.contracts.law;

import java.util.List;

/// Something accepted that a rule remarks on. `code` names the wording (`finding.<code>` in the
/// service's texts), `arguments` fill it; both are stored with the event, the sentence is not.
public record Finding(Rule rule, Mode mode, String code, List<String> arguments) {
    public static Finding flag(Rule rule, String code, String... arguments) {
        return new Finding(rule, Mode.FLAG, code, List.of(arguments));
    }

    public static Finding guide(Rule rule, String code, String... arguments) {
        return new Finding(rule, Mode.GUIDE, code, List.of(arguments));
    }
}
