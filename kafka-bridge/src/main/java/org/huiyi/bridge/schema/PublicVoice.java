package org.huiyi.bridge.schema;

import org.huiyi.eventstore.EventNames;

/// An announcer that speaks to everybody, and says all that it may ever say. A service has at most one.
@FunctionalInterface
public interface PublicVoice {
    PublicRecords records(EventNames names);
}
