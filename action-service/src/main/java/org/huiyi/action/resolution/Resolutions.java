package org.huiyi.action.resolution;

import java.util.List;

/// What a meeting resolved, by the latest edition of its minutes.
///
/// @param edition 0 before there was any
public record Resolutions(int edition, List<Resolved> all) {
    static final Resolutions NONE = new Resolutions(0, List.of());

    public Resolutions {
        all = List.copyOf(all);
    }
}
