package org.huiyi.local.story;

import org.huiyi.local.Ports;
import org.huiyi.local.Ports.Port;

/// Where the story calls.
record Places(String meetings, String policies, String actions, String issuer, String mailbox) {
    static Places of(Ports ports) {
        return new Places(
                ports.url(Port.MEETING) + "/v1/meetings",
                ports.url(Port.MEETING) + "/v1/policies",
                ports.url(Port.ACTION) + "/v1/actions",
                ports.url(Port.ISSUER),
                ports.url(Port.MAILBOX));
    }
}
