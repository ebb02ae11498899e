package org.huiyi.action.resolution;

import java.util.Optional;
import org.huiyi.action.resolution.ResolutionCommand.KeepResolutions;
import org.huiyi.action.resolution.ResolutionEvent.ResolutionsKept;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;

/// Keeps every edition once; an older one that comes late changes nothing.
public enum ResolutionDecider implements Decider<Resolutions, ResolutionCommand, ResolutionEvent> {
    INSTANCE;

    @Override
    public Resolutions initial() {
        return Resolutions.NONE;
    }

    @Override
    public Resolutions evolve(Resolutions state, ResolutionEvent event) {
        return switch (event) {
            case ResolutionsKept e -> new Resolutions(e.edition(), e.resolutions());
        };
    }

    @Override
    public Optional<Refusal> admit(Resolutions state, ResolutionCommand command) {
        return Optional.empty();
    }

    @Override
    public Decision<ResolutionEvent> decide(Resolutions state, ResolutionCommand command) {
        return switch (command) {
            case KeepResolutions(var edition, _, _) ->
                    edition.edition() > state.edition()
                            ? Decision.accept(edition)
                            : Decision.nothing();
        };
    }
}
