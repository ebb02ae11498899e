package org.huiyi.bridge.wire;

import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/// The JSON between services. Unknown fields are ignored, so a sender may be newer than its readers;
/// personal text travels encrypted, with its person's key wrapped by the master key.
public final class WireJson {
    private final JsonMapper mapper;

    /// @param personal how personal text is closed and opened
    public WireJson(JacksonModule personal) {
        this.mapper = JsonMapper.builder().addModule(personal).build();
    }

    public JsonMapper mapper() {
        return mapper;
    }
}
