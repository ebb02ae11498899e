package org.huiyi.meeting.read.compliance;

import org.huiyi.contracts.law.Rule;

/// Whether there was what a rule is about, once it would be decided: nothing has to follow where nothing was
/// resolved, and nobody has to obtain material that there is not.
final class Occasion {
    private Occasion() {}

    static boolean isGiven(Rule rule, Dossier dossier) {
        return switch (rule) {
            case R03 ->
                    dossier.published().stream()
                            .anyMatch(p -> !p.contents().resolutions().entries().isEmpty());
            case R16 -> !dossier.evidence(rule).isEmpty();
            default -> true;
        };
    }
}
