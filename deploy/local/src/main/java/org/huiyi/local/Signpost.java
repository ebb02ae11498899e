package org.huiyi.local;

import org.huiyi.local.Ports.Port;

/// Where to look once the house is ready.
record Signpost(Ports ports) {

    void show(Terminal terminal) {
        terminal.say(
                """

                Meetings       %s/swagger-ui.html
                Actions        %s/swagger-ui.html
                Notifications  %s/swagger-ui.html
                Mailbox        %s/
                Database       postgresql://huiyi:huiyi@localhost:%d/meeting (action, notification)

                A token, and a first call with it (secret: <client>-secret; as a party: acme, globex, initech, umbrella; as a person:
                acme.organiser, acme.recorder, globex.lead, globex.guest, initech.lead; auditor and ops have other scopes):
                  TOKEN=$(curl -s -u acme:acme-secret -d grant_type=client_credentials %s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -s -H "Authorization: Bearer $TOKEN" %s/v1/meetings
                """
                        .formatted(
                                ports.url(Port.MEETING),
                                ports.url(Port.ACTION),
                                ports.url(Port.NOTIFICATION),
                                ports.url(Port.MAILBOX),
                                ports.of(Port.DATABASE),
                                ports.url(Port.ISSUER),
                                ports.url(Port.MEETING)));
    }
}
