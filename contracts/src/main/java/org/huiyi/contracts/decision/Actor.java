package org.huiyi.contracts.decision;

/// Who acts: `sub` is a person or a system, `party` the organisation it belongs to. Both are ids as in
/// the token claims. A sub that is its own party is that organisation's system.
public record Actor(String sub, String party) {
    /// The house itself, for alarms and automations; no caller can have this id.
    public static Actor house(String name) {
        return new Actor("~" + name, "~");
    }

    public boolean isSystem() {
        return sub.equals(party);
    }

    public boolean isHouse() {
        return "~".equals(party);
    }
}
