package org.huiyi.rest.problem;

import java.util.Set;
import org.huiyi.contracts.law.Rule;

/// Is told whenever a caller is refused something. Called while the answer is on its way: an
/// implementation only takes note and never waits.
@FunctionalInterface
public interface RefusalWitness {
    /// @param rules each once, however many violations cite it
    void refused(Set<Rule> rules);
}
